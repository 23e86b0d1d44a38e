"""Factual recall in a linear associative memory: distances by order statistics, recall by a quadratic programme."""

from __future__ import annotations

import math

import numpy as np
from scipy.special import ndtri

from quenched.simulate.estimates import (
    Array,
    Estimate,
    SimulationError,
    constraint_count,
    fraction,
    generators,
    mean,
    means,
    simulator,
)
from quenched.simulate.spherical import maximal_margin
from quenched.spec import Interval

_DRAWS = 1000


@simulator(size=range(1, 10**6), log_competitors=Interval(0.0, 600.0, lo_closed=True), kappa=Interval())
def recall_distance(
    *, size: int, samples: int, seed: int, log_competitors: float, kappa: float = 0.0
) -> dict[str, Estimate]:
    """Mean square distance of Gaussian scores (g_0, ..., g_K) from those with g_0 >= g_k + kappa for all k.

    Its inverse is the capacity P/d^2 of the decoupled model with K competitors per association, for d to infinity.
    Only the largest competitors matter: they are drawn directly, as order statistics from exponential spacings, so
    that K = 10^20 takes no longer than K = 10^3.

    Parameters
    ----------
    size
        How many of the largest competitors are drawn (all, if there are fewer); more than about (2 log K) matter.
    samples, seed
        Number of batches of 1000 draws, and the seed they follow from.
    log_competitors, kappa
        log K, and margin.

    Returns
    -------
    dict of str to Estimate
        ``distance``, the mean square distance; ``theta``, the mean score at which it is attained; and ``active``, the
        mean number of competitors that reach it.

    Raises
    ------
    SimulationError
        The competitors that were drawn may not be all that matter.

    References
    ----------
    A. Giorlandino, S. Goldt and A. Maillard, arXiv:2605.10795.

    Examples
    --------
    One competitor is one half-space: the square distance is 1/2, Cover's capacity 2.

    >>> result = recall_distance(size=1, samples=20, seed=0, log_competitors=0.0)
    >>> abs(result["distance"].value - 0.5) < 0.03
    True
    """
    count = math.exp(log_competitors)
    kept = min(size, round(count)) if count < 2 * size else size
    rows = [_distances(rng, count, kept, kappa) for rng in generators(seed, size, samples)]
    columns = {name: np.array([row[k] for row in rows]) for k, name in enumerate(("distance", "theta", "active"))}
    return means(columns, size)


def _distances(rng: np.random.Generator, count: float, kept: int, kappa: float) -> tuple[float, float, float]:
    """Means over a batch of draws."""
    correct = rng.standard_normal((_DRAWS, 1))
    # the number of competitors above each order statistic is lowered by one from each to the next
    spacings = rng.exponential(size=(_DRAWS, kept)) / (count - np.arange(kept))
    scores = -ndtri(-np.expm1(-np.cumsum(spacings, axis=1))) + kappa
    levels = (correct + np.cumsum(scores, axis=1)) / (2 + np.arange(kept))
    reached = scores > levels
    if kept < count - 0.5 and reached[:, -1].any():
        raise SimulationError(
            f"all of the {kept} largest of {count:.3g} competitors matter in some draws, so that others may: "
            "choose a larger size."
        )
    active = reached.sum(axis=1, keepdims=True)
    theta = np.where(active > 0, np.take_along_axis(levels, np.maximum(active - 1, 0), axis=1), correct)
    square = (theta - correct) ** 2 + (np.where(reached, scores - theta, 0.0) ** 2).sum(axis=1, keepdims=True)
    return float(square.mean()), float(theta.mean()), float(active.mean())


@simulator(
    size=range(2, 10**3),
    load=Interval(0.0),
    competitors=range(1, 10**6),
    model=("decoupled", "original"),
)
def recall_feasibility(
    *, size: int, samples: int, seed: int, load: float, competitors: int = 1, model: str = "decoupled"
) -> dict[str, Estimate]:
    """Can one matrix W in R^(d x d) recall P associations: y_mu . W x_mu > y . W x_mu for all competitors y?

    All vectors are standard Gaussian. For W a constraint is a half-space with the normal (y_mu - y) x_mu^T, so that
    this is the separability of rank-one matrices, decided by a quadratic programme.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of sets of associations, and the seed they follow from.
    load
        P/d^2, a multiple of 1/d^2.
    competitors, model
        ``"decoupled"``: every association has its own ``competitors``. ``"original"``: it competes with the targets of
        all the others.

    Returns
    -------
    dict of str to Estimate
        ``recalled``, the fraction of samples that can be recalled in full, and ``margin``, the mean of the largest
        margin with |W| = 1 (zero where that is not so).

    Raises
    ------
    ParameterError
        load d^2 is not a whole number.
    SimulationError
        The quadratic programme was not solved to rounding.

    References
    ----------
    A. Giorlandino, S. Goldt and A. Maillard, arXiv:2605.10795.

    Examples
    --------
    With one competitor and P = 2 d^2 one half of the samples can be recalled, in every dimension.

    >>> result = recall_feasibility(size=3, samples=200, seed=0, load=2.0)
    >>> abs(result["recalled"].value - 0.5) < 0.1
    True
    """
    count = constraint_count(load, size * size)
    margins = [_margin(rng, size, count, competitors, model) for rng in generators(seed, size, samples)]
    values = np.array(margins)
    return {"recalled": fraction(values > 0, size), "margin": mean(values, size)}


def _margin(rng: np.random.Generator, size: int, count: int, competitors: int, model: str) -> float:
    inputs, targets = rng.standard_normal((2, count, size))
    if model == "decoupled":
        against = rng.standard_normal((count, competitors, size))
        gaps = targets[:, np.newaxis] - against
        normals: Array = gaps[..., np.newaxis] * inputs[:, np.newaxis, np.newaxis]
        return maximal_margin(normals.reshape(-1, size * size))[1]
    gaps = targets[:, np.newaxis] - targets
    normals = (gaps[..., np.newaxis] * inputs[:, np.newaxis, np.newaxis])[~np.eye(count, dtype=bool)]
    return maximal_margin(normals.reshape(-1, size * size))[1]
