"""Spherical perceptron: largest margin by a quadratic programme, Gardner volume by billiards."""

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

    References
    ----------
    T. M. Cover, IEEE Trans. Electron. Comput. EC-14, 326 (1965), for the exact fraction at kappa = 0;
    E. Gardner, J. Phys. A 21, 257 (1988).

    Examples
    --------
    At alpha = 2 one half of the samples is separable, at every N.

    >>> result = spherical_perceptron_separability(size=20, samples=200, seed=0, alpha=2.0)
    >>> abs(result["sat_fraction"].value - 0.5) < 0.1
    True
    """
    count = constraint_count(alpha, size)
    rngs = generators(seed, size, samples)
    margins = np.array([maximal_margin(rng.standard_normal((count, size)))[1] for rng in rngs])
    return {"sat_fraction": fraction(margins > kappa, size), "max_margin": mean(margins, size)}


@simulator(
    size=range(2, 10**4),
    alpha=Interval(0.0),
    kappa=Interval(0.0, lo_closed=True),
    trajectories=range(4, 10**9),
)
def gardner_volume_overlap(
    *, size: int, samples: int, seed: int, alpha: float, kappa: float = 0.0, trajectories: int = 50
) -> dict[str, Estimate]:
    """Overlap of two uniform samples of the Gardner volume, w.x/sqrt(N) >= kappa on the sphere |w|^2 = N.

    Patterns are standard Gaussian vectors (with their labels absorbed). The weights move freely along great
    circles and are reflected by the walls of the volume, and start in a new random direction after an angle
    that is fixed for each sample: this leaves the uniform measure invariant. Two such billiards per sample
    start at the weights of largest margin.

    Parameters
    ----------
    size
        Number of weights N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, kappa
        Patterns per weight, a multiple of 1/N, and margin.
    trajectories
        Number of directions of motion; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``q``, the overlap of the time averages of the two billiards; and ``q_drift``, its change from the
        first to the second half of the measurement, zero within its standard error once the billiards have
        forgotten their common start. Only the samples that have a solution enter.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.
    SimulationError
        No sample has a solution.

    Notes
    -----
    The number of reflections, and with it the time, grows as the volume of the narrowest sample shrinks, that
    is, towards the capacity.

    References
    ----------
    P. Rujan, Neural Comput. 9, 99 (1997), for billiards in version space; E. Gardner, J. Phys. A 21, 257
    (1988), for the volume.

    Examples
    --------
    One pattern leaves a half sphere, whose centre of mass has the length 1/2 in three dimensions.

    >>> result = gardner_volume_overlap(size=3, samples=5, seed=0, alpha=1 / 3, trajectories=2000)
    >>> abs(result["q"].value - 0.25) < 0.05
    True
    """
    count = constraint_count(alpha, size)
    solved = []
    for rng in generators(seed, size, samples):
        inputs = rng.standard_normal((count, size))
        weights, margin = maximal_margin(inputs)
        if margin > kappa:
            # the volume lies within this angle of the weights of largest margin
            solved.append((rng, inputs, weights, math.acos(kappa / margin)))
    if not solved:
        raise SimulationError(
            f"none of {samples} samples at size={size}, alpha={alpha:g}, kappa={kappa:g} has a solution, so "
            "that there is no volume to sample: choose a smaller alpha or kappa."
        )
    parts = []
    for batch in batches(len(solved), count * size):
        rngs, sets, starts, angles = zip(*solved[batch], strict=True)
        table = _Table(np.stack(sets), kappa, np.array(angles))
        parts.append(_billiards(rngs, table, np.stack(starts), trajectories))
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


def _billiards(rngs: Sequence[np.random.Generator], table: _Table, start: Array, trajectories: int) -> dict[str, Array]:
    """Overlaps of two billiards per sample, from the points start ``(S, N)``; columns ``(S,)``."""
    w = np.repeat(start[:, np.newaxis], _REPLICAS, axis=1)
    quarter = trajectories // 4
    totals = np.zeros((2, *w.shape))
    for step in range(2 * quarter - trajectories, 2 * quarter):
        noise = np.stack([rng.standard_normal(w.shape[1:]) for rng in rngs])
        w, average = table.move(w, noise)
        if step >= 0:
            totals[step // quarter] += average
    early, late = totals / quarter
    return {"q": _overlap((early + late) / 2), "q_drift": _overlap(late) - _overlap(early)}


def _overlap(averages: Array) -> Array:
    """Overlap of the two billiards of every sample: ``(S, 2, N) -> (S,)``."""
    overlap: Array = (averages[:, 0] * averages[:, 1]).sum(axis=-1)
    return overlap


class _Table:
    """The volumes w.x >= kappa of unit vectors w, for the inputs x of S samples ``(S, P, N)``.

    One trajectory in the volume of a sample goes through its angle ``(S,)``.
    """

    def __init__(self, inputs: Array, kappa: float, angles: Array) -> None:
        self.inputs, self.kappa, self.angles = inputs, kappa, angles[:, np.newaxis, np.newaxis]

    def move(self, w: Array, noise: Array) -> tuple[Array, Array]:
        """Move the points w ``(S, R, N)`` in the directions of the noise; where to, and their time average."""
        w = _normalised(w)
        v = _normalised(noise - _dot(noise, w) * w)
        left, path = np.broadcast_to(self.angles, (*w.shape[:2], 1)), np.zeros_like(w)
        while left.any():
            wall, angle = self._next_wall(w, v)
            hit, angle = angle < left, np.clip(angle, 0.0, left)
            left = left - angle
            cos, sin = np.cos(angle), np.sin(angle)
            path += sin * w + (1 - cos) * v
            w, v = cos * w + sin * v, cos * v - sin * w
            normal = wall - _dot(wall, w) * w
            v -= np.where(hit, 2 * _dot(v, normal) / _dot(normal, normal), 0.0) * normal
        return w, path / self.angles

    def _next_wall(self, w: Array, v: Array) -> tuple[Array, Array]:
        """The input whose wall is reached first, ``(S, R, N)``, and at which angle, ``(S, R, 1)``.

        Along cos(angle) w + sin(angle) v a wall is crossed downwards at the angle arctan2(v.x, w.x) +
        arccos(kappa/|(w.x, v.x)|).
        """
        fields, slopes = (vectors @ self.inputs.swapaxes(1, 2) for vectors in (w, v))
        # rounding can leave a wall that is only grazed out of reach
        reach = np.minimum(self.kappa / np.hypot(fields, slopes), 1.0)
        angles = np.arctan2(slopes, fields) + np.arccos(reach)
        first = angles.argmin(axis=-1)
        walls = self.inputs[np.arange(len(w))[:, np.newaxis], first]
        return walls, np.take_along_axis(angles, first[..., np.newaxis], axis=-1)


def _dot(a: Array, b: Array) -> Array:
    products: Array = (a * b).sum(axis=-1, keepdims=True)
    return products


def _normalised(vectors: Array) -> Array:
    unit: Array = vectors / np.sqrt(_dot(vectors, vectors))
    return unit
