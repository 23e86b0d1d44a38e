"""Learning from correlated Gaussian features: the minimiser of the regularised risk itself."""

from __future__ import annotations

import math

import numpy as np

from quenched.errors import ParameterError
from quenched.simulate.estimates import Array, Estimate, constraint_count, gather, generators, means
from quenched.simulate.regression import LOSSES, minimise_risk

#: inputs per training set on which a minimiser is tested
_TESTS = 2000


def structured_erm(
    psi: Array,
    phi: Array,
    omega: Array,
    theta: Array,
    *,
    alpha: float,
    lam: float,
    loss: str,
    samples: int,
    seed: int,
) -> dict[str, Estimate]:
    """Learn from a sign teacher on u with a student on v, (u, v) Gaussian with the given covariances.

    w = argmin sum_mu l(y^mu w.v^mu/sqrt(d)) + (lam/2)|w|^2 over alpha d examples, y = sign(theta.u/sqrt(p)).

    Parameters
    ----------
    psi, phi, omega, theta
        E u u^T ``(p, p)``, E u v^T ``(p, d)``, E v v^T ``(d, d)``, and the teacher ``(p,)``.
    alpha, lam, loss
        Examples per student feature, a multiple of 1/d; strength of the penalty; ``"square"``, ``"logistic"``,
        ``"hinge"`` or ``"squared_hinge"``.
    samples, seed
        Number of training sets, and the seed they follow from.

    Returns
    -------
    dict of str to Estimate
        ``m`` = theta^T Phi w/sqrt(p d); ``q`` = w^T Omega w/d; ``generalisation_error``, the probability to predict a
        wrong label of a new input; ``training_loss``, the mean loss; ``training_error``.

    Raises
    ------
    ParameterError
        The joint covariance is not positive semi-definite, or alpha d is not a whole number.

    References
    ----------
    B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127.

    Examples
    --------
    >>> eye = np.eye(50)
    >>> settings = {"alpha": 2.0, "lam": 0.5, "loss": "square", "samples": 20, "seed": 0}
    >>> result = structured_erm(eye, eye, eye, np.ones(50), **settings)
    >>> round(result["generalisation_error"].value, 1)
    0.2
    """
    p, d = phi.shape
    joint = np.block([[psi, phi], [phi.T, omega]])
    values, vectors = np.linalg.eigh(joint)
    if values[0] < -1e-9 * values[-1]:
        raise ParameterError(
            f"the joint covariance of u and v has the eigenvalue {values[0]:.3g}: it must be positive semi-definite."
        )
    root = vectors * np.sqrt(np.maximum(values, 0.0))
    count = constraint_count(alpha, d)
    rho = float(theta @ psi @ theta) / p
    rows = []
    for rng in generators(seed, d, samples):
        both = rng.standard_normal((count, p + d)) @ root.T
        labels = np.sign(both[:, :p] @ theta)
        features = labels[:, np.newaxis] * both[:, p:] / math.sqrt(d)
        w = minimise_risk(features, lam, loss)
        m, q = float(theta @ phi @ w) / math.sqrt(p * d), float(w @ omega @ w) / d
        fields = features @ w
        rows.append(
            {
                "m": m,
                "q": q,
                "generalisation_error": math.acos(max(-1.0, min(1.0, m / math.sqrt(rho * q)))) / math.pi,
                "training_loss": float(LOSSES[loss](fields).mean()),
                "training_error": float((fields < 0).mean()),
            }
        )
    return means(gather(rows), d)


def random_features_erm(
    *, size: int, count: int, features: int, lam: float, loss: str, samples: int, seed: int
) -> dict[str, Estimate]:
    """Learn a sign teacher of Gaussian inputs from random sign features v = sign(F^T c/sqrt(d)).

    w = argmin sum_mu l(y^mu w.v^mu/sqrt(p)) + (lam/2)|w|^2 over ``count`` examples with p = ``features`` and
    y = sign(theta.c/sqrt(d)), d = ``size``; F has independent normal entries.

    Parameters
    ----------
    size, count, features
        Inputs d, examples n and features p.
    lam, loss
        Strength of the penalty; ``"square"``, ``"logistic"``, ``"hinge"`` or ``"squared_hinge"``.
    samples, seed
        Number of training sets, each with a teacher and features of its own, and the seed they follow from.

    Returns
    -------
    dict of str to Estimate
        ``generalisation_error`` on new inputs, and ``training_error``.

    References
    ----------
    F. Gerace et al., ICML 2020, arXiv:2002.09339.

    Examples
    --------
    >>> found = random_features_erm(size=30, count=90, features=180, lam=0.1, loss="square", samples=10, seed=1)
    >>> round(found["generalisation_error"].value, 1)
    0.2
    """
    rows = []
    for rng in generators(seed, size, samples):
        theta = rng.standard_normal(size)
        projection = rng.standard_normal((size, features))

        def draw(number: int, rng: np.random.Generator = rng, theta: Array = theta, F: Array = projection) -> Array:
            inputs = rng.standard_normal((number, len(theta)))
            return np.sign(inputs @ theta)[:, np.newaxis] * np.sign(inputs @ F) / math.sqrt(F.shape[1])

        training = draw(count)
        w = minimise_risk(training, lam, loss)
        rows.append(
            {
                "generalisation_error": float((draw(_TESTS) @ w < 0).mean()),
                "training_error": float((training @ w < 0).mean()),
            }
        )
    return means(gather(rows), size)
