"""Classification of two Gaussian clusters: the minimiser of the regularised risk itself, with or without a bias."""

from __future__ import annotations

import math

import numpy as np
from scipy.special import ndtr

from quenched.simulate.estimates import Array, Estimate, constraint_count, gather, generators, means, simulator
from quenched.simulate.regression import LOSSES, minimise_risk
from quenched.spec import Interval

#: inputs per training set on which the loss of a minimiser is tested
_TESTS = 2000
#: size of the constant feature whose weight is the bias: its penalty is 10^-4 lam b^2/2
_CONSTANT = 100.0


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    noise=Interval(0.0),
    rho=Interval(0.0, 1.0),
    loss=tuple(LOSSES),
    bias=("learned", "zero"),
)
def mixture_erm(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    loss: str,
    noise: float = 1.0,
    rho: float = 0.5,
    bias: str = "learned",
) -> dict[str, Estimate]:
    """Tell two Gaussian clusters apart by minimising a regularised empirical risk.

    (w, b) = argmin sum_mu l(y^mu (w.x^mu/sqrt(d) + b)) + (lam/2)|w|^2 over alpha d examples
    x = y v/sqrt(d) + sqrt(noise) xi with y = 1 with probability rho, else -1, and standard Gaussian xi; the mean v is
    uniform on the sphere |v|^2 = d.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, lam
        Examples per dimension, a multiple of 1/d, and strength of the penalty.
    loss
        ``"square"``: (1-t)^2/2, ``"logistic"``: log(1 + e^-t), ``"hinge"``: max(0, 1-t), ``"squared_hinge"``:
        max(0, 1-t)^2/2.
    noise, rho
        Variance of a cluster, fraction of the cluster with label 1.
    bias
        ``"learned"``, without a penalty (but for 10^-4 of the one on a weight), or ``"zero"``.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.v/d; ``q`` = noise |w|^2/d; ``b``; ``generalisation_error``, the probability to predict a wrong
        label of a new input; ``bayes_error``, that of the posterior mean of v in place of w, with the bias of its
        log-odds; ``test_loss``, the mean loss on new inputs, which are drawn; ``training_loss``, the mean loss without
        the penalty; ``training_error``, the fraction of examples mislabelled; ``energy``, the minimal risk per
        dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-5.

    References
    ----------
    F. Mignacco, F. Krzakala, Y. M. Lu and L. Zdeborova, ICML 2020, arXiv:2002.11544.

    Examples
    --------
    The error of ridge regression at alpha = 2, lambda = 0.1, rho = 0.2 is 0.200 in the limit of many dimensions.

    >>> result = mixture_erm(size=100, samples=20, seed=0, alpha=2.0, lam=0.1, rho=0.2, loss="square")
    >>> round(result["generalisation_error"].value, 1)
    0.2
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        v = rng.standard_normal(size)
        v *= math.sqrt(size) / np.linalg.norm(v)
        y = np.where(rng.random(count) < rho, 1.0, -1.0)
        # y times the inputs over sqrt(d)
        features = v / size + math.sqrt(noise / size) * rng.standard_normal((count, size))
        w, b = fit(features, y, lam, loss, bias)
        fields = features @ w + y * b
        m, q = float(w @ v) / size, noise * float(w @ w) / size
        losses = float(LOSSES[loss](fields).sum())
        known = size * features.sum(axis=0) / (count + noise * size)
        log_odds = noise * math.log(rho / (1 - rho)) / 2
        labels = np.where(rng.random(_TESTS) < rho, 1.0, -1.0)
        new = m + labels * b + math.sqrt(q) * rng.standard_normal(_TESTS)
        rows.append(
            {
                "m": m,
                "q": q,
                "b": b,
                "generalisation_error": _error(m, q, b, rho),
                "bayes_error": _error(float(known @ v) / size, noise * float(known @ known) / size, log_odds, rho),
                "test_loss": float(LOSSES[loss](new).mean()),
                "training_loss": losses / count,
                "training_error": float((fields < 0).mean()),
                "energy": losses / size + lam * float(w @ w) / (2 * size),
            }
        )
    return means(gather(rows), size)


def fit(features: Array, labels: Array, lam: float, loss: str, bias: str) -> tuple[Array, float]:
    """The minimiser of sum_mu l((B w)_mu + y_mu b) + (lam/2)|w|^2: ``(n, d), (n,) -> (d,)`` and b.

    A learned bias is the weight of a constant feature, large enough that its penalty does not matter.

    Examples
    --------
    Labels that no feature explains: the bias is their mean.

    >>> w, b = fit(np.zeros((3, 1)), np.array([1.0, 1.0, -1.0]), 1.0, "square", "learned")
    >>> round(b, 4)
    0.3333
    """
    if bias == "zero":
        return minimise_risk(features, lam, loss), 0.0
    weights = minimise_risk(np.column_stack([features, _CONSTANT * labels]), lam, loss)
    return weights[:-1], _CONSTANT * float(weights[-1])


def _error(m: float, q: float, b: float, rho: float) -> float:
    """The probability that y times the field, Gaussian around m + y b with variance q, is negative."""
    width = math.sqrt(q)
    return float(rho * ndtr(-(m + b) / width) + (1 - rho) * ndtr(-(m - b) / width))
