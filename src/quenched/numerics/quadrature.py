r"""Quadrature rules whose nodes lie where the integrand varies.

An average over a field h ~ N(mean, sd^2) often contains sigmoid-like transitions (tanh, Mills ratio, ...) far
narrower than sd. In noise units z, a transition at c of width w is spread out by the explicit map

.. math:: z = c + a \,\mathrm{asinh}\big((w/a) \sinh u\big), \qquad dz/du|_{z=c} = w,

which has slope w at the transition, slope a far from it, and is linear for w = a. It sends the strip
\|Im u\| < pi/2 onto a strip without the rays above and below c, where the poles of the transition lie; so
the convergence in u does not depend on w, and only the length of the range grows, by 2 log(a/w). Several
features are a composition of such maps: the next one is transported to the new variable, and so on.

Shapes: every location, scale, centre, width and kink is an array ``(..., 1)`` or a number; nodes run along
the last axis. The nodes of a row depend on the values of that row only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import SpecificationError
from quenched.numerics.special import Array

#: half-length of the range in noise units: the mass outside is 2e-19, which also bounds moments below z^8
RANGE = 9.0

#: widths below this (in noise units) are treated as this, so that the maps of a few features cannot overflow
NARROWEST = 1e-30

#: logarithms of averages below this keep their relative accuracy
NEAR = 0.5


def gauss_rule(
    n: int,
    mean: ArrayLike,
    sd: ArrayLike,
    centres: Sequence[ArrayLike] = (),
    widths: Sequence[ArrayLike] = (),
    kinks: Sequence[ArrayLike] = (),
) -> tuple[Array, Array]:
    r"""Nodes and weights for :math:`E f(h)`, :math:`h \sim N(\mathrm{mean}, \mathrm{sd}^2)`.

    Without kinks: the trapezoid rule with n nodes in the mapped variable; the nodes for n are, but for the
    outermost, every other node for 2n - 1. With K kinks: Gauss-Legendre with n nodes on each of the K + 1
    panels between them (a panel outside the range has zero weight). The weights include the Gaussian density
    and are not normalised: the error of their sum is information.

    Parameters
    ----------
    n : number of nodes, per panel; at least 2.
    mean, sd : of the field, ``(..., 1)``. For sd = 0 all nodes are at the mean.
    centres, widths : of the transitions of the integrand, in units of h, each ``(..., 1)``. The width is the
        w of tanh((h - centre)/w); 2 w serves best for sigmoid((h - centre)/w) and for the Gaussian tail and
        Mills ratio of (centre - h)/w. A factor of 2 in it costs some nodes only.
    kinks : fields where the integrand or a derivative of it jumps, each ``(..., 1)``, in any order.

    Returns
    -------
    nodes, weights : ``(..., n (K + 1))`` each.

    Raises
    ------
    SpecificationError
        n < 2, unequal numbers of centres and widths, or an argument without a last axis of length 1.

    Examples
    --------
    >>> h, w = gauss_rule(41, mean=1.8, sd=0.6, centres=[0.0], widths=[1.0])
    >>> round(float(expectation(w, np.tanh(h) ** 2)[0, 0]), 12)
    0.83355306045
    """
    if len(centres) == len(widths) == 1 and not kinks:
        origin, field, offset, weights, sd = _tabulated_nodes(n, mean, sd, centres[0], widths[0])
    else:
        origin, field, offset, weights, sd = _nodes(n, mean, sd, centres, widths, kinks)
    weights *= _density(origin + offset)
    if not sd.all():
        weights = np.where(sd == 0.0, 1.0 / weights.shape[-1], weights)
    offset *= sd
    offset += field
    return offset, weights


def tilted_rule(
    n: int,
    mean: ArrayLike,
    sd: ArrayLike,
    centres: Sequence[ArrayLike] = (),
    widths: Sequence[ArrayLike] = (),
    kinks: Sequence[ArrayLike] = (),
    drift: ArrayLike = 0.0,
    pulls: Sequence[ArrayLike] = (),
) -> tuple[Array, Array]:
    r"""Nodes and logarithms of weights for averages with a weight :math:`e^{t(h)}`, h as in `gauss_rule`.

    The range covers where the tilt moves the mass, which an error estimate would not notice: a tilt of slope
    at most ``drift`` moves it by ``drift * sd`` noise units, one that falls off on one side of a field pulls
    it towards that field (``pulls``).

    Parameters
    ----------
    n, mean, sd, centres, widths, kinks : as in `gauss_rule`.
    drift : largest slope of the tilt, in units of 1/h, ``(..., 1)``.
    pulls : fields towards which the tilt pulls the mass, each ``(..., 1)``.

    Returns
    -------
    nodes, log_weights : ``(..., n (K + 1))`` each, for `tilt_weights` and `log_expectation`.

    Examples
    --------
    >>> h, log_w = tilted_rule(129, mean=0.0, sd=1.0, drift=30.0)
    >>> round(float(log_expectation(log_w, 30.0 * h)[0, 0]), 9)
    450.0
    """
    origin, field, offset, weights, sd = _nodes(n, mean, sd, centres, widths, kinks, drift, pulls)
    with np.errstate(divide="ignore"):
        log_weights = np.log(weights) - 0.5 * np.square(origin + offset) - 0.5 * math.log(2.0 * math.pi)
    if not sd.all():
        log_weights = np.where(sd == 0.0, -math.log(weights.shape[-1]), log_weights)
    return field + sd * offset, log_weights


def tilt_weights(log_weights: Array, tilt: ArrayLike) -> Array:
    """Normalised weights proportional to ``exp(log_weights + tilt)`` over the nodes: ``(..., Q)``."""
    power = np.add(log_weights, tilt, order="C")
    power -= power.max(axis=-1, keepdims=True)
    weights: Array = np.exp(power, out=power)
    weights /= weights.sum(axis=-1, keepdims=True)
    return weights


def log_expectation(log_weights: Array, tilt: ArrayLike) -> Array:
    r"""log of the average of ``exp(tilt)``, never formed itself: ``(..., Q), (..., Q) -> (..., 1)``.

    The logarithm of a sum near one has its rounding, whatever its own size. With weights of sum one

    .. math:: \log \mathbb{E}\, e^t = L + \log\big(1 + \mathbb{E} (e^{t - L} - 1)\big)

    for every L, and for the L of the plain sum the second term is that rounding. It is put right below `NEAR`, where
    it fades out: there a small logarithm keeps its digits.
    """
    power = np.add(log_weights, tilt, order="C")
    top = power.max(axis=-1, keepdims=True)
    total: Array = top + np.log(np.exp(power - top).sum(axis=-1, keepdims=True))
    near = (np.abs(total) < NEAR)[..., 0]
    if near.any():
        plain = total[near]
        weights, rest = (np.broadcast_to(a, power.shape)[near] for a in (log_weights, tilt))
        rest = rest - plain
        # exp(rest) - 1 in two factors, of which the exponential one goes to the weights: it may be large
        change = np.copysign(np.expm1(-np.abs(rest)), rest)
        missing = (np.exp(weights + np.maximum(rest, 0.0)) * change).sum(axis=-1, keepdims=True)
        total[near] = plain + np.square(1.0 - np.square(plain / NEAR)) * np.log1p(missing)
    return total


def expectation(weights: Array, values: ArrayLike) -> Array:
    """Sum of weights times values over the nodes: ``(..., Q), (..., Q) -> (..., 1)``."""
    # A contiguous node axis makes the order of summation, hence the last bit, independent of the other axes.
    values = np.asarray(values)
    if values.shape[-1:] != weights.shape[-1:]:
        values = np.broadcast_to(values, np.broadcast_shapes(values.shape, weights.shape))
    total: Array = np.vecdot(np.ascontiguousarray(weights), np.ascontiguousarray(values))[..., None]
    return total


@dataclass(frozen=True)
class _Chart:
    """A composed map from the mapped variable u to noise units z, for each row.

    ``levels`` are (centre, width, far slope) of its factors, the sharpest, which acts on z, first.
    """

    levels: tuple[tuple[Array, Array, float], ...] = ()

    def __call__(self, u: Array) -> tuple[Array, Array]:
        """z - c, with c the centre of the sharpest feature (0 if none), and the slope dz/du, at u."""
        slope: Array = np.ones_like(u)
        for depth, (centre, width, far) in reversed(list(enumerate(self.levels))):
            # sinh and cosh from one exponential: the error of sinh near 0 is one of z - c within width * eps
            grown = np.exp(u)
            decayed = 1.0 / grown
            squeezed = grown - decayed
            squeezed *= 0.5 * width / far
            grown += decayed
            grown *= 0.5 * width
            grown /= np.sqrt(1.0 + squeezed * squeezed)
            slope *= grown
            u = np.arcsinh(squeezed, out=squeezed)
            u *= far
            if depth:
                u += centre
        return u, slope

    def inverse(self, z: NDArray[Any]) -> NDArray[Any]:
        """The mapped variable at z, which may be complex."""
        for centre, width, far in self.levels:
            z = np.arcsinh((far / width) * np.sinh((z - centre) / far))
        return z

    def resolving(self, centre: Array, width: Array) -> _Chart:
        """This map after one more, which spreads out the feature at z = centre of this width."""
        # The next map keeps the strip |Im u| < pi/2 (far slope 1; the first has 2, to match the Gaussian),
        # less the ray above what is now centre + i width: this transports both, even where the map bends.
        if not self.levels:
            return _Chart(((centre, np.clip(width, NARROWEST, 2.0), 2.0),))
        tip = self.inverse(centre + 1j * np.minimum(width, np.pi))
        return _Chart((*self.levels, (tip.real, np.clip(np.sin(tip.imag), NARROWEST, 1.0), 1.0)))


@dataclass(frozen=True)
class Ladder:
    """Nodes around one feature, tabulated for a ladder of widths.

    A row of ``offsets`` has z - c for evenly spaced u, u = 0 in column ``zero``, a row of ``weights`` the slope
    dz/du times the spacing. The nodes of a rule are a window of n columns of a row.
    """

    offsets: Array
    weights: Array
    steepness: Array
    spacing: Array
    zero: int


@lru_cache(maxsize=16)
def ladder(n: int) -> Ladder:
    """The tables for rules with n nodes."""
    rungs = np.arange(RUNGS)[:, None]
    width = 2.0 * np.exp2(-rungs / PER_OCTAVE)
    steepness = 2.0 / width
    # n nodes reach from one end of the range to the other if the feature is in the middle: the longest case
    spacing = 2.0 * np.arcsinh(steepness * math.sinh(0.5 * RANGE)) / (n - 1)
    offsets, slope = _Chart(((np.zeros(1), width, 2.0),))(spacing * np.arange(-n, n + 1))
    offsets = 0.5 * (offsets - offsets[:, ::-1])  # odd to the last bit
    return Ladder(offsets, slope * spacing, steepness[:, 0], spacing[:, 0], n)


#: widths from 2 down to NARROWEST; a factor of 2^(1/4) in a width costs no digits
PER_OCTAVE = 4
RUNGS = 1 + math.ceil(PER_OCTAVE * math.log2(2.0 / NARROWEST))


def _tabulated_nodes(
    n: int, mean: ArrayLike, sd: ArrayLike, centre: ArrayLike, width: ArrayLike
) -> tuple[Array, Array, Array, Array, Array]:
    """As `_nodes` with one feature and no kink, from tables: nothing but the density is left to compute."""
    mean, sd, centre, width = _columns(n, mean, sd, centre, width)
    inside, w, field = _located(mean, sd, centre, width, -RANGE, RANGE)
    table = ladder(n)
    with np.errstate(all="ignore"):  # NaN has no rung: any will do, its weights are NaN
        rung = np.clip(np.rint(PER_OCTAVE * (1.0 - np.log2(w))), 0.0, RUNGS - 1.0)
        rung = np.nan_to_num(rung).astype(np.intp)
        lowest = np.arcsinh(table.steepness[rung] * np.sinh(-0.5 * (RANGE + inside))) / table.spacing[rung]
        first = table.zero + np.nan_to_num(np.ceil(lowest)).astype(np.intp)
    window = rung * table.offsets.shape[1] + first + np.arange(n)
    return inside, field, table.offsets.ravel()[window], table.weights.ravel()[window], sd


def _nodes(
    n: int,
    mean: ArrayLike,
    sd: ArrayLike,
    centres: Sequence[ArrayLike],
    widths: Sequence[ArrayLike],
    kinks: Sequence[ArrayLike],
    drift: ArrayLike = 0.0,
    pulls: Sequence[ArrayLike] = (),
) -> tuple[Array, Array, Array, Array, Array]:
    """Origin of the map in z, the field there, the nodes as z - origin, weights in z, and sd as a column."""
    mean, sd, drift, *columns = _columns(n, mean, sd, drift, *centres, *widths, *kinks, *pulls)
    k = _number_of_features(centres, widths)
    low, high = _range(mean, sd, drift, columns[2 * k + len(kinks) :])
    chart, origin, field = _chart(mean, sd, columns[:k], columns[k : 2 * k], low, high)
    edges = _edges(mean, sd, columns[2 * k : 2 * k + len(kinks)], low, high)
    u, du = (_panels if kinks else _trapezoid)(n, chart.inverse(edges))
    offset, weights = chart(u)
    weights *= du
    return origin, field, offset, weights, sd


def _range(mean: Array, sd: Array, drift: Array, pulls: Sequence[Array]) -> tuple[Array, Array]:
    """Ends of the range in z: it covers wherever a tilt moves the mass."""
    low, high = np.full_like(mean, -RANGE), np.full_like(mean, RANGE)
    reach = drift * sd
    low, high = low - reach, high + reach
    for pull in pulls:
        centre = _in_noise_units(pull, mean, sd)
        low, high = np.minimum(low, centre - RANGE), np.maximum(high, centre + RANGE)
    return low, high


def _chart(
    mean: Array, sd: Array, centres: Sequence[Array], widths: Sequence[Array], low: Array, high: Array
) -> tuple[_Chart, Array, Array]:
    """The map for these features, its origin (the sharpest centre) in z, and the field at that origin."""
    chart = _Chart()
    if not centres:
        return chart, np.zeros(1), mean
    inside, w, fields = _located(mean, sd, np.concatenate(centres, axis=-1), np.concatenate(widths, axis=-1), low, high)
    sharpest_first = np.argsort(w, axis=-1, kind="stable")[..., None, :]
    features = np.take_along_axis(np.stack([inside, w, fields], axis=-2), sharpest_first, axis=-1)
    for k in range(len(centres)):
        chart = chart.resolving(features[..., 0, k : k + 1], features[..., 1, k : k + 1])
    return chart, features[..., 0, :1], features[..., 2, :1]


def _located(
    mean: Array, sd: Array, centres: Array, widths: Array, low: Array | float, high: Array | float
) -> tuple[Array, Array, Array]:
    """Centres, clipped to the range, and widths in noise units, and the fields of these centres."""
    c = _in_noise_units(centres, mean, sd)
    inside = np.clip(c, low, high)
    # A feature out of range acts from its complex distance to the range, and so does no harm.
    w = np.hypot(_in_noise_units(widths, 0.0, sd), c - inside)
    # The field of a centre in range is known exactly; mean + sd * c would lose h - centre to rounding.
    return inside, w, np.where((c == inside) & (sd != 0.0), centres, mean + sd * inside)


def _edges(mean: Array, sd: Array, kinks: Sequence[Array], low: Array, high: Array) -> Array:
    """Ends of the range with the kinks sorted between them, in z: ``(..., K + 2)``."""
    inner = [np.clip(_in_noise_units(kink, mean, sd), low, high) for kink in kinks]
    return np.sort(np.concatenate([low, *inner, high], axis=-1), axis=-1)


def _in_noise_units(field: Array, mean: Array | float, sd: Array) -> Array:
    with np.errstate(over="ignore"):
        return (field - mean) / np.where(sd == 0.0, 1.0, sd)


def _density(z: Array) -> Array:
    """Gaussian density as a weight: its relative error of z^2/2 ulp does not matter where it is small."""
    z = np.square(z)
    z *= -0.5
    density: Array = np.exp(z, out=z)
    density *= 1.0 / math.sqrt(2.0 * math.pi)
    return density


def _trapezoid(n: int, edges: Array) -> tuple[Array, Array]:
    """Trapezoid nodes and weights over the range of the edges. At its ends the density vanishes."""
    lo, length = edges[..., :1], edges[..., -1:] - edges[..., :1]
    return lo + length * even(n), length / (n - 1)


def _panels(n: int, edges: Array) -> tuple[Array, Array]:
    """Gauss-Legendre rule between each edge and the next: ``(..., K + 2) -> (..., n (K + 1))``."""
    t, w = legendre(n)
    lo, length = edges[..., :-1, None], np.diff(edges, axis=-1)[..., None]
    shape = (*edges.shape[:-1], -1)
    return (lo + length * t).reshape(shape), (length * w).reshape(shape)


@lru_cache(maxsize=64)
def even(n: int) -> Array:
    """n evenly spaced numbers from 0 to 1."""
    return np.linspace(0.0, 1.0, n)


@lru_cache(maxsize=64)
def legendre(n: int) -> tuple[Array, Array]:
    """Gauss-Legendre nodes and weights on (0, 1)."""
    t, w = np.polynomial.legendre.leggauss(n)
    return 0.5 * (1.0 + t), 0.5 * w


def _columns(n: int, *args: ArrayLike) -> list[Array]:
    """The arguments as float64 columns of one common shape ``(..., 1)``."""
    if n < 2:
        raise SpecificationError(f"a quadrature rule needs n >= 2 nodes, got n = {n}: increase n")
    columns = [np.atleast_2d(np.asarray(a, dtype=np.float64)) for a in args]
    for column in columns:
        if column.shape[-1] != 1:
            raise SpecificationError(
                f"a quadrature rule takes numbers or columns of shape (..., 1), got shape {column.shape}: "
                "reshape the argument with [:, None]"
            )
    return list(np.broadcast_arrays(*columns))


def _number_of_features(centres: Sequence[ArrayLike], widths: Sequence[ArrayLike]) -> int:
    if len(centres) != len(widths):
        raise SpecificationError(
            f"each feature needs a centre and a width, got {len(centres)} centres and {len(widths)} widths"
        )
    return len(centres)
