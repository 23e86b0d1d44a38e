"""Spherical perceptron: largest margin by a quadratic programme, Gardner volume by hit-and-run."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from quenched.simulate.estimates import (
    Array,
    Estimate,
    SimulationError,
    batches,
    constraint_count,
    fraction,
    generators,
    join,
    mean,
    means,
    simulator,
)
from quenched.spec import Interval

_REPLICAS = 2
_ROUNDING = 1e-9


@simulator(size=range(1, 10**4), alpha=Interval(0.0), kappa=Interval(0.0, lo_closed=True))
def spherical_perceptron_separability(
    *, size: int, samples: int, seed: int, alpha: float, kappa: float = 0.0
) -> dict[str, Estimate]:
    """Storage on the sphere |w|^2 = N: is there a w with w.x/sqrt(N) >= kappa for every pattern?

    Patterns are standard Gaussian vectors (with their labels absorbed). A margin kappa >= 0 makes the
    problem convex.

    Parameters
    ----------
    size
        Number of weights N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, kappa
        Patterns per weight, a multiple of 1/N, and margin.

    Returns
    -------
    dict of str to Estimate
        ``sat_fraction``, the fraction of samples with a solution, and ``max_margin``, the mean of the largest
        kappa that a sample allows (zero where the patterns are not linearly separable).

    Raises
    ------
    ParameterError
        alpha N is not a whole number.
    SimulationError
        The quadratic programme was not solved to rounding.

    Examples
    --------
    >>> print(spherical_perceptron_separability(size=20, samples=50, seed=0, alpha=1.5)["sat_fraction"])
    """
    count = constraint_count(alpha, size)
    margins = np.array(
        [maximal_margin(rng.standard_normal((count, size)))[1] for rng in generators(seed, samples)]
    )
    return {"sat_fraction": fraction(margins > kappa, size), "max_margin": mean(margins, size)}


@simulator(
    size=range(2, 10**4),
    alpha=Interval(0.0),
    kappa=Interval(0.0, lo_closed=True),
    sweeps=range(4, 10**9),
)
def gardner_volume_overlap(
    *, size: int, samples: int, seed: int, alpha: float, kappa: float = 0.0, sweeps: int = 100
) -> dict[str, Estimate]:
    """Overlap of two uniform samples of the Gardner volume, w.x/sqrt(N) >= kappa on the sphere |w|^2 = N.

    Hit-and-run: through the current w a great circle is drawn in a random direction, and the next w is
    uniform on its arc inside the volume. Two chains per sample start at the weights of largest margin.

    Parameters
    ----------
    size
        Number of weights N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, kappa
        Patterns per weight, a multiple of 1/N, and margin.
    sweeps
        Each is N steps; the first half is not measured.

    Returns
    -------
    dict of str to Estimate
        ``q``, the overlap of the time averages of the two chains, and ``q_drift``, its change between the two
        halves of the measurement (zero within its standard error once the chains have forgotten their
        start). Only the samples that have a solution enter.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.
    SimulationError
        No sample has a solution.

    Examples
    --------
    >>> print(gardner_volume_overlap(size=10, samples=20, seed=0, alpha=0.5)["q"])
    """
    count = constraint_count(alpha, size)
    solved = []
    for rng in generators(seed, samples):
        inputs = rng.standard_normal((count, size))
        weights, margin = maximal_margin(inputs)
        if margin > kappa:
            solved.append((rng, inputs, weights * math.sqrt(size)))
    if not solved:
        raise SimulationError(
            f"none of {samples} samples at size={size}, alpha={alpha:g}, kappa={kappa:g} has a solution, so "
            "that there is no volume to sample: choose a smaller alpha or kappa."
        )
    parts = []
    for batch in batches(len(solved), count * size):
        rngs, sets, starts = zip(*solved[batch], strict=True)
        parts.append(_hit_and_run(rngs, np.stack(sets), np.stack(starts), kappa, sweeps))
    return means(join(parts), size)


def maximal_margin(inputs: Array) -> tuple[Array, float]:
    """The unit vector w that maximises min_mu w.x^mu, and that margin: ``(P, N) -> (N,), float``.

    The point of the cone of the vectors (x^mu, 1) nearest to (0, ..., 0, 1), a non-negative least-squares
    problem with multipliers u, leaves a residual along (w, .). The margin is certified from both sides:
    min_mu w.x^mu <= margin <= |sum_mu u_mu x^mu| / sum_mu u_mu. Where the upper bound is zero the inputs are
    not separable; w and the margin are then returned as zero.

    Raises
    ------
    SimulationError
        The two bounds differ by more than rounding.

    Notes
    -----
    C. L. Lawson and R. J. Hanson, Solving Least Squares Problems (1974), chapter 23.

    Examples
    --------
    >>> weights, margin = maximal_margin(np.array([[3.0, 4.0]]))
    >>> np.round(weights, 12).tolist(), round(margin, 12)
    ([0.6, 0.8], 5.0)
    """
    from scipy.optimize import nnls

    count, size = inputs.shape
    nearest = np.append(np.zeros(size), 1.0)
    multipliers, _ = nnls(np.vstack([inputs.T, np.ones(count)]), nearest, maxiter=100 * count)
    direction = inputs.T @ multipliers
    length = float(np.linalg.norm(direction))
    upper = length / float(multipliers.sum())
    if upper < _ROUNDING:
        return np.zeros(size), 0.0
    lower = float((inputs @ direction).min()) / length
    if upper - lower > _ROUNDING * max(1.0, upper):
        raise SimulationError(f"the largest margin is only known to lie between {lower} and {upper}.")
    return direction / length, lower


def _hit_and_run(
    rngs: Sequence[np.random.Generator], inputs: Array, weights: Array, kappa: float, sweeps: int
) -> dict[str, Array]:
    """Overlaps of two chains per sample: inputs ``(S, P, N)``, weights ``(S, N)``, columns ``(S,)``."""
    size = inputs.shape[-1]
    w = np.repeat(weights[..., np.newaxis], _REPLICAS, axis=-1)
    fields = inputs @ w
    averages = []
    for _ in range(sweeps):
        normals = np.stack([rng.standard_normal((size, size, _REPLICAS)) for rng in rngs], axis=1)
        uniforms = np.stack([rng.random((size, 1, _REPLICAS)) for rng in rngs], axis=1)
        total = np.zeros_like(w)
        for normal, uniform in zip(normals, uniforms, strict=True):
            tangent = normal - w * ((normal * w).sum(axis=1, keepdims=True) / size)
            tangent *= np.sqrt(size / (tangent**2).sum(axis=1, keepdims=True))
            drift = inputs @ tangent
            angle = _arc(fields, drift, kappa * math.sqrt(size), uniform)
            w = np.cos(angle) * w + np.sin(angle) * tangent
            fields = np.cos(angle) * fields + np.sin(angle) * drift
            total += w
        averages.append(total / size)
    kept = np.array(averages[sweeps // 2 :])
    half = len(kept) // 2
    early, late = (_overlap(part.mean(axis=0)) for part in (kept[:half], kept[half:]))
    return {"q": _overlap(kept.mean(axis=0)), "q_drift": late - early}


def _arc(fields: Array, drift: Array, threshold: float, uniform: Array) -> Array:
    """A uniform angle among those where cos(angle) fields + sin(angle) drift >= threshold for all inputs.

    Each input allows an arc of at most pi around its own phase that contains angle 0; so does their
    intersection, an arc again.
    """
    radius, phase = np.hypot(fields, drift), np.arctan2(drift, fields)
    width = np.arccos(np.clip(threshold / radius, -1.0, 1.0))
    start = (phase - width).max(axis=1, keepdims=True)
    end = (phase + width).min(axis=1, keepdims=True)
    angle: Array = start + (end - start) * uniform
    return angle


def _overlap(averages: Array) -> Array:
    """Overlap per weight of the two chains: ``(S, N, 2) -> (S,)``."""
    overlap: Array = (averages[..., 0] * averages[..., 1]).mean(axis=-1)
    return overlap
