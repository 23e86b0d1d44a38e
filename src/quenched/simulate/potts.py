"""The inverse Potts problem by pseudo-likelihood, which is what factored attention with a fixed value matrix learns."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax, softmax

from quenched.errors import ParameterError
from quenched.simulate.estimates import (
    Array,
    Estimate,
    SimulationError,
    constraint_count,
    gather,
    generators,
    means,
    simulator,
)
from quenched.spec import Interval

#: masked tokens per training set on which a minimiser is tested
_TESTS = 2000
#: certified bound on |w - minimiser| / |w|
_ACCURACY = 1e-8
_MAX_STEPS = 100


@simulator(
    size=range(2, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    rho=Interval(0.0),
    C=Interval(2.0, lo_closed=True),
    loss=("cross_entropy", "square"),
    persistence=Interval(0.0, 1.0, lo_closed=True),
)
def potts_pseudolikelihood(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    rho: float,
    C: float,
    loss: str = "cross_entropy",
    persistence: float = 0.0,
) -> dict[str, Estimate]:
    """Learn the couplings of a masked token to ``size`` visible ones from alpha d sequences of C colours.

    The masked token has the colour y with probability softmax_y(l*), l*_y = sum_j w*_j delta(y, s_j)/sqrt(d), and the
    couplings w* are uniform on the sphere |w*|^2 = rho d. The learner minimises sum_mu l_mu + (lam/2) |w|^2.

    Parameters
    ----------
    size
        Visible tokens d.
    samples, seed
        Number of training sets, each with couplings of its own, and the seed they follow from.
    alpha, lam, rho, C
        Sequences per visible token, a multiple of 1/d; strength of the penalty; mean square of the couplings; colours.
    loss
        ``"cross_entropy"``, minus the log-pseudo-likelihood; or ``"square"``, |e_y - l|^2/2 with the indicator e_y and
        with logits from which their mean over the colours is subtracted.
    persistence
        The visible tokens are a Markov chain: each has the colour of the one before it with this probability, else a
        new one. For 0 they are independent.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.S w*/d and ``q`` = w.S w/d with S_jk = persistence^|j - k|; ``cosine``, the correlation of the logits;
        ``coupling_error`` = |w - w*|^2/d; ``training_loss``; ``energy``, the minimal risk per visible token;
        ``test_cross_entropy`` or ``test_loss`` on new sequences, which are drawn.

    Raises
    ------
    ParameterError
        alpha d or C is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-8.

    References
    ----------
    R. Rende, F. Gerace, A. Laio and S. Goldt, arXiv:2304.07235.

    Examples
    --------
    In the limit of many tokens m = 4.09.

    >>> found = potts_pseudolikelihood(size=100, samples=20, seed=0, alpha=2.0, lam=0.1, rho=8.0, C=2)
    >>> round(found["m"].value)
    4
    """
    count, colours = constraint_count(alpha, size), int(C)
    if colours != C:
        raise ParameterError(f"C={C:g} is not usable: choose a whole number of colours.")
    steps = np.arange(size)
    covariance = np.where(
        np.equal.outer(steps, steps), 1.0, float(persistence) ** np.abs(np.subtract.outer(steps, steps))
    )
    rows = []
    for rng in generators(seed, size, samples):
        couplings = rng.standard_normal(size)
        couplings *= math.sqrt(rho * size) / np.linalg.norm(couplings)
        features, labels = _sequences(rng, couplings, count, colours, persistence)
        w = minimise_potts_risk(features, labels, lam, loss)
        losses = float(_risk(loss, features @ w, labels).sum())
        new, truth = _sequences(rng, couplings, _TESTS, colours, persistence)
        m, q = (float(w @ covariance @ other) / size for other in (couplings, w))
        variance = float(couplings @ covariance @ couplings) / size
        rows.append(
            {
                "m": m,
                "q": q,
                "cosine": m / math.sqrt(q * variance),
                "coupling_error": float(((w - couplings) ** 2).sum()) / size,
                "training_loss": losses / count,
                "energy": losses / size + lam * float(w @ w) / size / 2,
                _TEST_NAMES[loss]: float(_risk(loss, new @ w, truth).mean()),
            }
        )
    return means(gather(rows), size)


_TEST_NAMES = {"cross_entropy": "test_cross_entropy", "square": "test_loss"}


def _sequences(
    rng: np.random.Generator, couplings: Array, count: int, colours: int, persistence: float
) -> tuple[Array, NDArray[np.int64]]:
    """Visible tokens as features ``(count, C, d)`` of mean zero over the colours, and masked tokens ``(count,)``."""
    size = len(couplings)
    tokens = rng.integers(colours, size=(count, size))
    if persistence:
        kept = rng.random((count, size)) < persistence
        for j in range(1, size):
            tokens[:, j] = np.where(kept[:, j], tokens[:, j - 1], tokens[:, j])
    features = (np.arange(colours)[:, np.newaxis] == tokens[:, np.newaxis, :]) - 1.0 / colours
    features /= math.sqrt(size)
    # the colour with the largest logit plus Gumbel noise has the law softmax
    labels = (features @ couplings + rng.gumbel(size=(count, colours))).argmax(axis=1)
    return features, labels


def _risk(loss: str, logits: Array, labels: NDArray[np.int64]) -> Array:
    """The loss of every sequence: ``(n, C), (n,) -> (n,)``."""
    if loss == "square":
        return np.asarray(0.5 * ((_indicators(logits, labels) - logits) ** 2).sum(axis=1))
    return np.asarray(-np.take_along_axis(log_softmax(logits, axis=1), labels[:, np.newaxis], axis=1)[:, 0])


def _indicators(logits: Array, labels: NDArray[np.int64]) -> Array:
    return np.eye(logits.shape[1])[labels]


def minimise_potts_risk(features: Array, labels: NDArray[np.int64], lam: float, loss: str) -> Array:
    """The minimiser of sum_mu l_mu(w) + (lam/2)|w|^2 over features ``(n, C, d)`` and labels ``(n,)``.

    Newton's method; steps are halved until the risk falls.

    Raises
    ------
    SimulationError
        The certified accuracy is worse than 1e-8 |w|.
    """
    w = np.zeros(features.shape[2])

    def risk(w: Array) -> float:
        return float(_risk(loss, features @ w, labels).sum() + lam * (w @ w) / 2)

    error = math.inf
    for _ in range(_MAX_STEPS):
        logits = features @ w
        p = logits if loss == "square" else softmax(logits, axis=1)
        gradient = lam * w - np.tensordot(_indicators(logits, labels) - p, features, 2)
        # the risk is lam-strongly convex
        error = float(np.linalg.norm(gradient)) / lam
        if error <= _ACCURACY * float(np.linalg.norm(w)):
            return w
        w = w - _step(risk, w, gradient, _curvature(features, p, loss) + lam * np.eye(len(w)))
    raise SimulationError(
        f"the {loss} minimiser for features of shape {features.shape} and lam={lam:g} is only known to {error:.1e}: "
        "choose a larger lam."
    )


def _curvature(features: Array, p: Array, loss: str) -> Array:
    """The matrix of second derivatives of the losses, summed."""
    size = features.shape[2]
    if loss == "square":
        flat = features.reshape(-1, size)
        return np.asarray(flat.T @ flat)
    centred = features - np.einsum("nc,ncd->nd", p, features)[:, np.newaxis, :]
    flat = (np.sqrt(p)[:, :, np.newaxis] * centred).reshape(-1, size)
    return np.asarray(flat.T @ flat)


def _step(risk: Callable[[Array], float], w: Array, gradient: Array, curvature: Array) -> Array:
    """Newton's step, or the first of its halves, quarters, ... with which the risk falls."""
    step: Array = np.linalg.solve(curvature, gradient).astype(np.float64)
    start, slope = risk(w), float(gradient @ step)
    rounding = 1e-12 * abs(start)
    while risk(w - step) > start - 1e-4 * slope + rounding and slope > rounding:
        step, slope = 0.5 * step, 0.5 * slope
    return step
