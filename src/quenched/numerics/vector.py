r"""Functions of several fields: softmax of Gaussian logits, smoothing by noise, proximal maps.

As in :mod:`quenched.numerics.special`, all are elementwise: what a point gives does not depend on the others.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

#: half-length of a range in standard deviations, and digits asked for, in powers of e
_REACH, _NATS = 8.5, 36.0


def pair_probability(colours: ArrayLike, variance: ArrayLike) -> Array:
    r""":math:`E\, p_1 p_2` of the softmax p of C independent Gaussian logits, also for C that is not whole.

    With :math:`1/Z^2 = \int_0^\infty t\, e^{-tZ} dt` it is :math:`\int \varphi'(s)^2 \varphi(s)^{C-2} ds`, where
    :math:`\varphi(s) = E \exp(-e^{s+\lambda})` for one logit :math:`\lambda`.

    >>> round(float(pair_probability(2.0, 0.0)), 12)
    0.25
    """
    return _of_logits(colours, variance, lambda C, phi, slope, _: slope**2 * phi ** (C - 2.0))


def mean_logsumexp(colours: ArrayLike, variance: ArrayLike) -> Array:
    r""":math:`E \log \sum_a e^{\lambda_a}` of C independent Gaussian logits, as :math:`\int (e^{-e^s} - \varphi^C) ds`.

    >>> abs(float(mean_logsumexp(3.0, 0.0) - np.log(3.0))) < 1e-12
    True
    """
    return _of_logits(colours, variance, lambda C, phi, _, bare: bare - phi**C)


def _of_logits(
    colours: ArrayLike, variance: ArrayLike, integrand: Callable[[float, Array, Array, Array], Array]
) -> Array:
    """Integral over s of a function of C, phi(s), phi'(s) and exp(-e^s), by the trapezoid rule."""
    C, v = np.broadcast_arrays(np.asarray(colours, dtype=np.float64), np.asarray(variance, dtype=np.float64))
    pairs, where = np.unique(np.stack([C.ravel(), v.ravel()]), axis=1, return_inverse=True)
    values = np.array([_over_scale(c, spread, integrand) for c, spread in pairs.T])
    result: Array = values[where.ravel()].reshape(C.shape)
    return result


def _over_scale(colours: float, variance: float, integrand: Callable[[float, Array, Array, Array], Array]) -> float:
    if not (math.isfinite(colours) and math.isfinite(variance) and variance >= 0.0):
        return math.nan
    sd = math.sqrt(variance)
    # analytic for |Im s| < pi/2
    step = math.pi**2 / _NATS
    reach = _REACH * sd
    s = np.arange(-reach - 45.0, reach + 5.0 + math.log(_NATS), step)[:, None]
    noise = np.linspace(-_REACH, _REACH, 1 + 2 * math.ceil(_REACH * max(1.25, sd / step)))
    weights = np.exp(-0.5 * noise**2)
    weights /= weights.sum()
    x = np.exp(s + sd * noise)
    decay = np.exp(-x)
    phi, slope = (decay * weights).sum(axis=-1), -(x * decay * weights).sum(axis=-1)
    return float(integrand(colours, phi, slope, np.exp(-np.exp(s[:, 0]))).sum() * step)


# ------------------------------------------------------------------------------------- smoothing in the plane

#: the most nodes per axis of a lattice; noise that would need more is not resolved
_LONGEST = 3000


def smoothed_plane(
    f: Callable[[Array, Array], ArrayLike], strips: tuple[float, float], x: ArrayLike, y: ArrayLike, variance: ArrayLike
) -> Array:
    r""":math:`E f(x + \sqrt v\, \xi, y + \sqrt v\, \xi')` over two independent normal numbers.

    By the trapezoid rule on a lattice that all values of a row share, one axis after the other: it converges
    exponentially, and what f costs does not depend on how many values there are. NaN where the noise is so small that
    the lattice would be too long.

    Parameters
    ----------
    f : analytic, and bounded, where the imaginary parts of its arguments are below ``strips``.
    x, y, variance : ``(P, ...)``, the variance with one value per row; x may lack axes of y (length 1).

    >>> value = smoothed_plane(lambda x, y: np.cos(x) * y, (4.0, 4.0), 0.0, 2.0, 1.0)
    >>> abs(float(value - 2.0 * np.exp(-0.5))) < 1e-12
    True
    """
    x, y, v = (np.asarray(a, dtype=np.float64) for a in (x, y, variance))
    shape = np.broadcast_shapes(x.shape, y.shape, v.shape)
    depth = max(len(shape), 2)
    x, y, v = (a.reshape((1,) * (depth - a.ndim) + a.shape) for a in (x, y, v))
    if v.size != v.shape[0]:  # more than one variance in a row: one row for each value
        parts = [np.broadcast_to(a, shape).reshape(-1, 1) for a in (x, y, v)]
        return smoothed_plane(f, strips, *parts).reshape(shape)
    result = np.empty(np.broadcast_shapes(x.shape, y.shape, v.shape))
    for row, out in enumerate(result):
        here, there = (a[row if len(a) > 1 else 0] for a in (x, y))
        out[...] = _smoothed_row(f, strips, here, there, float(v.flat[row % v.size]))
    return result.reshape(shape)


def _smoothed_row(
    f: Callable[[Array, Array], ArrayLike], strips: tuple[float, float], x: Array, y: Array, variance: float
) -> Array:
    shape = np.broadcast_shapes(x.shape, y.shape)
    if variance == 0.0:
        return np.broadcast_to(f(x, y), shape)
    if not (variance > 0.0 and np.isfinite(x).all() and np.isfinite(y).all()):
        return np.full(shape, np.nan)
    steps = [_lattice_step(strip, variance) for strip in strips]
    lattices = [_lattice(a, step, variance) for a, step in zip((x, y), steps, strict=True)]
    if max(map(len, lattices)) > _LONGEST:
        return np.full(shape, np.nan)
    table = np.asarray(f(lattices[0][:, None], lattices[1][None, :]), dtype=np.float64)
    table = np.broadcast_to(table, (len(lattices[0]), len(lattices[1])))
    half = _kernel(x, lattices[0], steps[0], variance) @ table
    half = np.broadcast_to(half, (*shape, half.shape[-1])).reshape(shape[0], -1, half.shape[-1])
    columns = np.broadcast_to(y, shape).reshape(shape[0], -1)
    out = np.empty(columns.shape)
    for k, column in enumerate(columns):  # one at a time: the kernels of all would not fit in cache
        out[k] = np.vecdot(_kernel(column, lattices[1], steps[1], variance), half[k])
    return out.reshape(shape)


def _lattice_step(strip: float, variance: float) -> float:
    """The longest step for which the trapezoid rule is exact to e^-NATS: limited by f, or by the Gaussian."""
    if strip * strip > 2.0 * variance * _NATS:
        return math.pi * math.sqrt(2.0 * variance / _NATS)
    return 2.0 * math.pi * strip / (_NATS + 0.5 * strip * strip / variance)


def _lattice(x: Array, step: float, variance: float) -> Array:
    reach = _REACH * math.sqrt(variance)
    first, last = math.floor((x.min() - reach) / step), math.ceil((x.max() + reach) / step)
    return step * np.arange(first, min(last, first + _LONGEST + 1) + 1.0)


def _kernel(x: Array, lattice: Array, step: float, variance: float) -> Array:
    away = x[..., None] - lattice
    away *= away
    away *= -0.5 / variance
    np.exp(away, out=away)
    away *= step / math.sqrt(2.0 * math.pi * variance)
    return away


# ------------------------------------------------------------------------------------- Moreau envelopes

#: value, gradient and Hessian (rows of its upper triangle) of a function of several variables
Derivatives = tuple[ArrayLike, tuple[ArrayLike, ...], tuple[ArrayLike, ...]]

_NEWTON_STEPS, _HALVINGS = 100, 50
#: relative length below which a Newton step that does not lower the norm is rounding
_FLOOR = 1e-8
_EPS = float(np.finfo(float).eps)


def moreau_several(order: tuple[int, ...], loss: Callable[..., Derivatives], *arguments: ArrayLike) -> Array:
    r"""Derivative of a Moreau envelope :math:`\min_x |x - \omega|^2/2v + l(x)` in several fields.

    Parameters
    ----------
    order : how often by each field, at most two altogether.
    loss : ``loss(*x)`` is l, its gradient and its Hessian, the upper triangle row by row; convex.
    arguments : the fields, and v >= 0.

    >>> quadratic = lambda x, y: (x * x / 2 + y * y, (x, 2 * y), (1.0, 0.0, 2.0))
    >>> moreau_several((0, 1), quadratic, 1.0, 3.0, 0.5)  # 2 y/(1 + 2 v)
    array(3.)
    """
    *omega, v = np.broadcast_arrays(*(np.asarray(a, dtype=np.float64) for a in arguments))
    x, found = _proximal_point(loss, omega, v)
    value, slopes, bends = loss(*x)
    if sum(order) == 0:
        result = np.asarray(value, dtype=np.float64) + 0.5 * v * _norm([np.asarray(s) for s in slopes]) ** 2
    elif sum(order) == 1:
        result = np.asarray(slopes[order.index(1)])
    elif sum(order) == 2:
        i, j = (k for k, count in enumerate(order) for _ in range(count))
        hessian = _symmetric(bends, len(omega))
        columns = _solved(_stiff(hessian, v), [row[j] for row in hessian])
        result = np.asarray(columns[i])
    else:
        raise ValueError(f"a Moreau envelope has no derivative of order {order} here: orders up to two altogether")
    return np.where(found, result, np.nan)


def _proximal_point(loss: Callable[..., Derivatives], omega: list[Array], v: Array) -> tuple[list[Array], Mask]:
    """The minimiser, the zero of x + v grad l - omega, by Newton's method; and where it was found.

    Steps are halved until the norm falls, which it does for a convex loss. A point that is found is not touched again.
    """
    x = [w.copy() for w in omega]
    running = np.isfinite(v) & np.logical_and.reduce([np.isfinite(w) for w in omega])
    found = np.zeros_like(running)
    with np.errstate(all="ignore"):
        gap, hessian = _gap(loss, x, omega, v)
        for _ in range(_NEWTON_STEPS):
            step = _solved(_stiff(hessian, v), gap)
            trial, length, small = _damped(loss, x, step, gap, omega, v, running)
            x = [np.where(running, t, a) for t, a in zip(trial, x, strict=True)]
            found |= running & small
            running &= ~small & (length > 0.0)
            if not running.any():
                break
            gap, hessian = _gap(loss, x, omega, v)
    return x, found


def _damped(
    loss: Callable[..., Derivatives],
    x: list[Array],
    step: list[Array],
    gap: list[Array],
    omega: list[Array],
    v: Array,
    running: Mask,
) -> tuple[list[Array], Array, Mask]:
    """The point after a step, its length (0 if none lowers the norm), and whether it is at the rounding floor."""
    start, scale = _norm(gap), _norm(x) + _norm(omega)
    size, length = _norm(step), np.ones_like(v)
    small = (size <= 4.0 * _EPS * scale) | (start == 0.0)
    for halving in range(_HALVINGS):
        trial = [a - length * s for a, s in zip(x, step, strict=True)]
        worse = ~small & ~(_norm(_gap(loss, trial, omega, v)[0]) <= (1.0 - 1e-4 * length) * start)
        if halving == 0:
            # close to the solution a full step fails for rounding only
            small |= worse & (size <= _FLOOR * scale)
            worse &= ~small
        if not (worse & running).any():
            break
        length = np.where(worse, 0.5 * length, length)
    return trial, np.where(worse, 0.0, length), small


def _gap(
    loss: Callable[..., Derivatives], x: list[Array], omega: list[Array], v: Array
) -> tuple[list[Array], list[list[Array]]]:
    _, slopes, bends = loss(*x)
    gap = [a + v * np.asarray(s, dtype=np.float64) - w for a, s, w in zip(x, slopes, omega, strict=True)]
    return gap, _symmetric(bends, len(x))


def _symmetric(upper: tuple[ArrayLike, ...], size: int) -> list[list[Array]]:
    entries = iter(upper)
    known = {(i, j): np.asarray(next(entries), dtype=np.float64) for i in range(size) for j in range(i, size)}
    return [[known[min(i, j), max(i, j)] for j in range(size)] for i in range(size)]


def _stiff(hessian: list[list[Array]], v: Array) -> list[list[Array]]:
    return [[v * h + (1.0 if i == j else 0.0) for j, h in enumerate(row)] for i, row in enumerate(hessian)]


def _solved(matrix: list[list[Array]], right: list[Array]) -> list[Array]:
    """Solve positive definite systems by elimination, entry by entry: ``[[(...)]], [(...)] -> [(...)]``."""
    size, rows, right = len(right), [list(row) for row in matrix], list(right)
    for k in range(size):
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k], strict=True)]
            right[i] = right[i] - factor * right[k]
    for k in reversed(range(size)):
        right[k] = (right[k] - sum(rows[k][j] * right[j] for j in range(k + 1, size))) / rows[k][k]
    return right


def _norm(vector: list[Array]) -> Array:
    result: Array = np.sqrt(sum(np.square(a) for a in vector))
    return result
