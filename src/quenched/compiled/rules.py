"""Scalar twin of :mod:`quenched.numerics.quadrature`: the nodes of one rule at one point, into buffers.

The generated kernel has put the features into the rows CENTRE, WIDTH, KINK and PULL of the scratch table ``s``;
FIELD and the LEVELs are worked out here.
"""

from __future__ import annotations

import cmath
import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

from quenched.compiled.functions import asinh, exp, inlined, log
from quenched.compiled.translate import MOST_FEATURES
from quenched.numerics.quadrature import NARROWEST, PER_OCTAVE, RANGE, RUNGS

Array = NDArray[np.float64]

CENTRE, WIDTH, KINK, PULL, FIELD, LEVEL_CENTRE, LEVEL_WIDTH, EDGE = range(8)
#: columns of the scratch table: the most features, kinks or pulls of one rule, and two ends
COLUMNS = MOST_FEATURES + 2

_NORM = 1.0 / math.sqrt(2.0 * math.pi)
_LOG_NORM = -0.5 * math.log(2.0 * math.pi)

_small = njit(error_model="numpy")


@_small
def _far(level: int) -> float:
    return 2.0 if level == 0 else 1.0


@_small
def _features(mean: float, sd: float, low: float, high: float, s: Array, features: int) -> None:
    """Centres and widths in noise units, and the fields of the centres, the sharpest first."""
    for k in range(features):
        c = (s[CENTRE, k] - mean) / sd
        inside = min(max(c, low), high)
        field = s[CENTRE, k] if c == inside else mean + sd * inside
        width = math.hypot(s[WIDTH, k] / sd, c - inside)
        place = k
        while place > 0 and s[WIDTH, place - 1] > width:
            for row in (CENTRE, WIDTH, FIELD):
                s[row, place] = s[row, place - 1]
            place -= 1
        s[CENTRE, place], s[WIDTH, place], s[FIELD, place] = inside, width, field


@_small
def _levels(s: Array, features: int) -> None:
    for k in range(features):
        tip = complex(s[CENTRE, k], 0.0 if k == 0 else min(s[WIDTH, k], math.pi))
        for level in range(k):
            far = _far(level)
            squeezed = cmath.sinh((tip - s[LEVEL_CENTRE, level]) / far)
            tip = cmath.asinh((far / s[LEVEL_WIDTH, level]) * squeezed)
        width = s[WIDTH, 0] if k == 0 else math.sin(tip.imag)
        s[LEVEL_CENTRE, k], s[LEVEL_WIDTH, k] = tip.real, min(max(width, NARROWEST), _far(k))


@_small
def _edges(mean: float, sd: float, low: float, high: float, s: Array, features: int, kinks: int) -> None:
    """Ends of the range, and the kinks between them in order, in the mapped variable."""
    s[EDGE, 0] = low
    for k in range(kinks):
        z = min(max((s[KINK, k] - mean) / sd, low), high)
        place = k + 1
        while s[EDGE, place - 1] > z:
            s[EDGE, place] = s[EDGE, place - 1]
            place -= 1
        s[EDGE, place] = z
    s[EDGE, kinks + 1] = high
    for k in range(kinks + 2):
        z = s[EDGE, k]
        for level in range(features):
            far = _far(level)
            z = math.asinh((far / s[LEVEL_WIDTH, level]) * math.sinh((z - s[LEVEL_CENTRE, level]) / far))
        s[EDGE, k] = z


@_small
def _place(n: int, t: Array, weights: Array, s: Array, kinks: int, u: Array, w: Array) -> None:
    """Trapezoid nodes, or Gauss-Legendre nodes between the kinks, in the mapped variable."""
    if kinks == 0:
        lo, length = s[EDGE, 0], s[EDGE, 1] - s[EDGE, 0]
        h = length / (n - 1)
        for j in range(n):
            u[j] = lo + length * t[j]
            w[j] = h
        return
    for panel in range(kinks + 1):
        lo, length = s[EDGE, panel], s[EDGE, panel + 1] - s[EDGE, panel]
        for j in range(n):
            u[panel * n + j] = lo + length * t[j]
            w[panel * n + j] = length * weights[j]


@inlined
def _stretch(u: float, width: float, far: float) -> tuple[float, float]:
    grown = exp(u)
    decayed = 1.0 / grown
    squeezed = (grown - decayed) * (0.5 * width / far)
    return asinh(squeezed) * far, (grown + decayed) * (0.5 * width) / math.sqrt(1.0 + squeezed * squeezed)


@_small
def _map(total: int, s: Array, features: int, u: Array, w: Array) -> None:
    """The nodes as z - origin, the weights in z."""
    for level in range(features - 1, -1, -1):
        width, far = s[LEVEL_WIDTH, level], _far(level)
        centre = 0.0 if level == 0 else s[LEVEL_CENTRE, level]
        for j in range(total):
            z, slope = _stretch(u[j], width, far)
            u[j] = z + centre
            w[j] *= slope


@_small
def _prepare(
    n: int, mean: float, sd: float, low: float, high: float, features: int, kinks: int,
    t: Array, weights: Array, s: Array, u: Array, w: Array,
) -> tuple[float, float]:  # fmt: skip
    """Nodes as z - origin and weights without density; returns the origin in z, and the field there."""
    _features(mean, sd, low, high, s, features)
    _levels(s, features)
    _edges(mean, sd, low, high, s, features, kinks)
    _place(n, t, weights, s, kinks, u, w)
    _map(n * (kinks + 1), s, features, u, w)
    if features == 0:
        return 0.0, mean
    return s[CENTRE, 0], s[FIELD, 0]


@_small
def gauss_nodes(
    n: int, mean: float, sd: float, features: int, kinks: int,
    t: Array, weights: Array, s: Array, u: Array, w: Array,
) -> None:  # fmt: skip
    """Nodes and weights of a Gaussian average."""
    total = n * (kinks + 1)
    if sd == 0.0:
        _frozen(total, mean, 1.0 / total, u, w)
        return
    origin, field = _prepare(n, mean, sd, -RANGE, RANGE, features, kinks, t, weights, s, u, w)
    for j in range(total):
        z = origin + u[j]
        w[j] *= exp(-0.5 * z * z) * _NORM
        u[j] = u[j] * sd + field


@_small
def tabulated_nodes(
    n: int, mean: float, sd: float, offsets: Array, weights: Array, steepness: Array, spacing: Array,
    s: Array, u: Array, w: Array,
) -> None:  # fmt: skip
    """Nodes and weights of a Gaussian average with one feature and no kink, from a ladder of tables."""
    if sd == 0.0:
        _frozen(n, mean, 1.0 / n, u, w)
        return
    _features(mean, sd, -RANGE, RANGE, s, 1)
    centre, width, field = s[CENTRE, 0], s[WIDTH, 0], s[FIELD, 0]
    rung = np.rint(PER_OCTAVE * (1.0 - math.log2(width)))
    row = int(min(max(rung, 0.0), RUNGS - 1.0)) if rung == rung else 0
    lowest = math.ceil(math.asinh(steepness[row] * math.sinh(-0.5 * (RANGE + centre))) / spacing[row])
    first = n + (int(lowest) if centre == centre else 0)
    z, slope = offsets[row, first : first + n], weights[row, first : first + n]
    for j in range(n):
        y = centre + z[j]
        w[j] = slope[j] * (exp(-0.5 * y * y) * _NORM)
        u[j] = z[j] * sd + field


@_small
def _frozen(total: int, mean: float, weight: float, u: Array, w: Array) -> None:
    """A field without variance: all nodes at the mean."""
    for j in range(total):
        u[j], w[j] = mean, weight


@_small
def tilted_nodes(
    n: int, mean: float, sd: float, features: int, kinks: int, drift: float, pulls: int,
    t: Array, weights: Array, s: Array, u: Array, w: Array,
) -> None:  # fmt: skip
    """Nodes and logarithms of weights of a tilted average."""
    total = n * (kinks + 1)
    if sd == 0.0:
        _frozen(total, mean, -math.log(total), u, w)
        return
    low, high = -RANGE - drift * sd, RANGE + drift * sd
    for k in range(pulls):
        centre = (s[PULL, k] - mean) / sd
        low, high = min(low, centre - RANGE), max(high, centre + RANGE)
    origin, field = _prepare(n, mean, sd, low, high, features, kinks, t, weights, s, u, w)
    for j in range(total):
        z = origin + u[j]
        w[j] = log(w[j]) - 0.5 * z * z + _LOG_NORM
        u[j] = u[j] * sd + field
