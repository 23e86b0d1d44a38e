r"""Special functions of the field, stable on the whole real line.

Each is the numerical twin of a named function of the derivation engine. All are elementwise on broadcastable
float64 arrays, keep full relative accuracy in both tails (a logarithm of a sum of exponentials: up to one
rounding of its arguments), raise no floating-point warning, and return NaN for NaN.

Notation: :math:`\varphi(u) = e^{-u^2/2}/\sqrt{2\pi}` and
:math:`H(u) = \int_u^\infty \varphi = \tfrac12 \mathrm{erfc}(u/\sqrt2)`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import reduce

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import erf, erfcx, expit, wrightomega

# functions of several fields are called by generated modules as those of one are
from quenched.numerics.vector import mean_logsumexp as mean_logsumexp
from quenched.numerics.vector import moreau_several as moreau_several
from quenched.numerics.vector import pair_probability as pair_probability
from quenched.numerics.vector import smoothed_plane as smoothed_plane

Array = NDArray[np.float64]

_SQRT_HALF = math.sqrt(0.5)
_SQRT_HALF_PI = math.sqrt(0.5 * math.pi)
_SQRT_2PI = math.sqrt(2.0 * math.pi)

#: (1.25 + u)(A(u) - u) as a polynomial in (u - 4)/(u + 4), on [0, inf), A the inverse Mills ratio;
#: a Chebyshev fit, relative error 3e-16
_EXCESS = (
    1.1844375085697232, -0.15540205677598162, -0.14259871052441345, 0.18248125713271846, -0.06750053480954152,
    -0.025396637048681683, 0.03236023191588967, -0.0027683668116408535, -0.010095793216229111, 0.003681723238261603,
    0.002491568737638462, -0.001759721016890752, -0.0004641139744087998, 0.0006412121123393074, 3.890635841987643e-05,
    -0.00019809565043695621, 1.7180749123460826e-05, 5.284790724129358e-05, -1.2051890103000121e-05,
    -1.1847764277302993e-05, 4.875790430587051e-06, 2.0428924318403356e-06, -1.5395924194295698e-06,
    -2.0930034524345943e-07, 3.837840059032627e-07, -2.2069880099076346e-09, -6.754962087309244e-08,
    2.7904590995897916e-09, 6.153295933975157e-09,
)  # fmt: skip

#: Gauss-Legendre nodes and weights on (0, 1) for intervals too short to subtract their two tails
_SHORT_RULE = tuple((0.5 * (1.0 + t), 0.5 * w) for t, w in zip(*np.polynomial.legendre.leggauss(8), strict=True))

_EPS = float(np.finfo(np.float64).eps)
_LARGEST = float(np.finfo(np.float64).max) / 4
#: steps of a bracketed search: halving the widest bracket takes as many as there are bits in exponent and fraction
_BRACKET_STEPS = 2200

#: log((1 + s)/(1 - s)) = 2s + s^3 times this in s^2, for s^2 < .03
_ATANH = tuple(2.0 / (2 * k + 3) for k in range(10))
#: log(1 + u) - u is not a difference below this
_NEAR_ONE = 0.25

#: Newton steps towards a root that may be threefold (each takes away a third of the distance)
_FALLING_STEPS = 120

#: Newton steps of the logistic prox: the start is at most log 2 from the root, on its monotone side
_PROX_STEPS = 5


def gauss_pdf(u: ArrayLike) -> Array:
    r"""Gaussian density :math:`\varphi(u) = e^{-u^2/2} / \sqrt{2\pi}`.

    >>> float(gauss_pdf(0.0))
    0.3989422804014327
    """
    u = np.asarray(u, dtype=np.float64)
    # Rounding u^2 would cost u^2 ulp: square a short head exactly and treat the rest apart.
    size: Array = np.minimum(np.abs(u), 64.0)
    head = np.rint(size * 16.0) * 0.0625
    return np.exp(-0.5 * head * head) * np.exp(-0.5 * (size - head) * (size + head)) / _SQRT_2PI


def gauss_tail(u: ArrayLike) -> Array:
    r"""Gaussian tail :math:`H(u) = \int_u^\infty \varphi = \tfrac12 \mathrm{erfc}(u/\sqrt2)`.

    >>> float(gauss_tail(0.0))
    0.5
    """
    u = np.asarray(u, dtype=np.float64)
    tail = gauss_pdf(u) * _tail_over_pdf(np.abs(u))
    return np.where(u < 0.0, 1.0 - tail, tail)


def log_gauss_tail(u: ArrayLike) -> Array:
    r"""Logarithm of the Gaussian tail, :math:`\log H(u)`.

    >>> round(float(log_gauss_tail(40.0)), 6)
    -804.608442
    """
    u = np.asarray(u, dtype=np.float64)
    ratio = _tail_over_pdf(np.abs(u))
    with np.errstate(over="ignore", divide="ignore"):
        right = np.log(ratio / _SQRT_2PI) - 0.5 * u * u
    return np.where(u < 0.0, np.log1p(-gauss_pdf(u) * ratio), right)


def mills(u: ArrayLike) -> Array:
    r"""Inverse Mills ratio :math:`A(u) = \varphi(u)/H(u) = -\partial_u \log H(u)`.

    >>> round(float(mills(0.0)), 12)
    0.797884560803
    """
    u = np.asarray(u, dtype=np.float64)
    ratio = _tail_over_pdf(np.abs(u))
    pdf = gauss_pdf(u)
    with np.errstate(divide="ignore"):
        return np.where(u < 0.0, pdf, 1.0) / np.where(u < 0.0, 1.0 - pdf * ratio, ratio)


def mills_excess(u: ArrayLike) -> Array:
    r"""Excess :math:`A(u) - u` of the inverse Mills ratio; behaves as 1/u for large u.

    Its product with :math:`A` is the derivative :math:`A'(u)`.

    >>> round(1e8 * float(mills_excess(1e8)), 12)
    1.0
    """
    u = np.asarray(u, dtype=np.float64)
    size = np.minimum(np.abs(u), 1e100)
    t = (size - 4.0) / (size + 4.0)
    value: Array = np.full_like(t, _EXCESS[-1])
    for c in _EXCESS[-2::-1]:
        value *= t
        value += c
    value /= 1.25 + size
    with np.errstate(divide="ignore"):
        right = np.where(size < 1e100, value, 1.0 / np.abs(u))
    return np.where(u < 0.0, mills(np.minimum(u, 0.0)) - u, right)


def sech2(u: ArrayLike) -> Array:
    r"""Derivative of tanh, :math:`\mathrm{sech}^2 u = 1 - \tanh^2 u`, without the subtraction.

    >>> float(sech2(0.0)), float(sech2(1000.0))
    (1.0, 0.0)
    """
    e = np.square(np.exp(-np.abs(np.asarray(u, dtype=np.float64))))
    return 4.0 * e / np.square(1.0 + e)


def log2cosh(u: ArrayLike) -> Array:
    r""":math:`\log 2\cosh u`.

    >>> float(log2cosh(1000.0))
    1000.0
    """
    size = np.abs(np.asarray(u, dtype=np.float64))
    return size + np.log1p(np.square(np.exp(-size)))


def sigmoid(u: ArrayLike) -> Array:
    r"""Logistic sigmoid :math:`\sigma(u) = 1/(1 + e^{-u})`; its complement is :math:`\sigma(-u)`.

    >>> float(sigmoid(0.0))
    0.5
    """
    value: Array = expit(np.asarray(u, dtype=np.float64))
    return value


def softplus(u: ArrayLike) -> Array:
    r""":math:`\log(1 + e^u)`, the integral of the sigmoid.

    >>> float(softplus(1000.0))
    1000.0
    """
    decay: Array = np.log1p(np.exp(-np.abs(np.asarray(u, dtype=np.float64))))
    return ramp(u) + decay


def log_excess(u: ArrayLike) -> Array:
    r""":math:`\log(1 + u) - u` for u > -1, which is about :math:`-u^2/2` near 0, without the subtraction.

    >>> round(float(log_excess(-1e-4)) * 1e8, 9)
    -0.500033336
    """
    u = np.asarray(u, dtype=np.float64)
    near = np.abs(u) < _NEAR_ONE
    small = np.where(near, u, 0.0)
    s = small / (2.0 + small)  # log(1 + u) = 2 atanh(s), and 2 s - u = -u s
    square, series = np.square(s), np.zeros_like(s)
    for c in reversed(_ATANH):
        series = series * square + c
    with np.errstate(divide="ignore", invalid="ignore"):
        far = np.log1p(np.minimum(u, _LARGEST)) - u
    return np.where(near, s * (square * series - small), far)


def ramp(u: ArrayLike) -> Array:
    r"""Positive part :math:`\max(u, 0)`."""
    return np.maximum(np.asarray(u, dtype=np.float64), 0.0)


def step(u: ArrayLike) -> Array:
    r"""Heaviside step, 1/2 at 0: the derivative of the ramp."""
    return np.heaviside(np.asarray(u, dtype=np.float64), 0.5)


def sign(u: ArrayLike) -> Array:
    r"""Sign, 0 at 0."""
    return np.sign(np.asarray(u, dtype=np.float64))


def clip(u: ArrayLike) -> Array:
    """u clipped to [0, 1]: the slope of :func:`clip_integral`."""
    return np.clip(u, 0.0, 1.0)


def clip_integral(u: ArrayLike) -> Array:
    """Integral of :func:`clip`: 0 below 0, u^2/2 on [0, 1], u - 1/2 above."""
    u = np.asarray(u, dtype=np.float64)
    c = clip(u)
    return c * (u - c / 2)


def box(u: ArrayLike) -> Array:
    """1 on (0, 1), 0 elsewhere."""
    u = np.asarray(u)
    return np.where(np.isnan(u), np.nan, (u > 0) & (u < 1))


def huber(u: ArrayLike) -> Array:
    """Integral of :func:`clamp`: u^2/2 on [-1, 1], |u| - 1/2 outside."""
    size = np.abs(np.asarray(u, dtype=np.float64))
    c = np.minimum(size, 1.0)
    return c * (size - c / 2)


def clamp(u: ArrayLike) -> Array:
    """u clipped to [-1, 1]: the slope of :func:`huber`."""
    return np.clip(u, -1.0, 1.0)


def window(u: ArrayLike) -> Array:
    """1 on (-1, 1), 0 elsewhere."""
    u = np.asarray(u)
    return np.where(np.isnan(u), np.nan, (u > -1) & (u < 1))


def logsumexp(*args: ArrayLike) -> Array:
    r""":math:`\log \sum_k e^{u_k}` over K broadcastable arguments.

    >>> round(float(logsumexp(1000.0, 1000.0)), 6)
    1000.693147
    """
    with np.errstate(invalid="ignore"):
        return reduce(np.logaddexp, (np.asarray(u, dtype=np.float64) for u in args))


def softmax(i: int, *args: ArrayLike) -> Array:
    r"""Component :math:`e^{u_i} / \sum_k e^{u_k}` (i counts from 0): the derivative of logsumexp.

    >>> float(softmax(1, 0.0, 0.0))
    0.5
    """
    fields = [np.asarray(u, dtype=np.float64) for u in args]
    top = reduce(np.maximum, fields)
    powers = [np.exp(u - top) for u in fields]
    return powers[i] / reduce(np.add, powers)


def log_gauss_interval(a: ArrayLike, b: ArrayLike) -> Array:
    r"""Logarithm of the Gaussian mass of an interval, :math:`\log(H(a) - H(b))` for a < b.

    NaN for a > b. An end may be infinite.

    >>> round(float(log_gauss_interval(30.0, 31.0)), 6)
    -454.321244
    """
    lo, hi, mass = _interval(a, b)
    anchor = np.maximum(lo, 0.0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        near = np.log(mass / _SQRT_2PI) - 0.5 * anchor * anchor
        outside = gauss_tail(-lo) + gauss_tail(hi)
        return np.where((lo < 0.0) & (outside < 0.5), np.log1p(-outside), near)


def interval_hazard(c: ArrayLike, a: ArrayLike, b: ArrayLike) -> Array:
    r"""Density at an end over the mass of the interval, :math:`\varphi(c) / (H(a) - H(b))`, c = a or b.

    For a < b. Hence :math:`\partial_a \log(H(a) - H(b))` is minus the hazard at a, and the derivative in b
    plus that at b.

    >>> round(float(interval_hazard(0.0, 0.0, np.inf)), 12)
    0.797884560803
    """
    lo, _, mass = _interval(a, b)
    anchor = np.maximum(lo, 0.0)
    end: Array = np.abs(np.asarray(c, dtype=np.float64))
    with np.errstate(divide="ignore", over="ignore"):
        return np.exp(-0.5 * (end - anchor) * (end + anchor)) / mass


def prox_logistic(omega: ArrayLike, v: ArrayLike) -> Array:
    r"""Proximal point of the logistic loss, :math:`\arg\min_x (x-\omega)^2/2v + \log(1 + e^{-x})`.

    The root in :math:`[\omega, \omega + v]` of :math:`x - v\,\sigma(-x) = \omega`, for v >= 0, by a fixed
    number of Newton steps.

    >>> x = prox_logistic(-3.0, 2.0)
    >>> abs(float(x - 2.0 * sigmoid(-x) + 3.0)) < 1e-15
    True
    """
    omega, v = np.asarray(omega, dtype=np.float64), np.asarray(v, dtype=np.float64)
    # The problem is odd about omega = -v/2. On the side with x >= 0 the equation is concave, so that Newton
    # is monotone from any point left of the root; sigma(-x) >= e^{-x}/2 gives one in closed form.
    left = omega < -0.5 * v
    target = np.where(left, -(omega + v), omega)
    half = np.maximum(0.5 * v, np.finfo(float).tiny)
    x: Array = np.maximum(target + wrightomega(np.log(half) - target), 0.0)
    for _ in range(_PROX_STEPS):
        p = sigmoid(-x)
        x = x - (x - v * p - target) / (1.0 + v * p * (1.0 - p))
    return np.where(left, -x, x)


def prox_log2cosh(omega: ArrayLike, v: ArrayLike) -> Array:
    r"""The largest of :math:`\log 2\cosh x - (x-\omega)^2/2v`, at x with the sign of omega, for v >= 0.

    The largest root of :math:`x = |\omega| + v \tanh x`, by Newton's method from :math:`|\omega| + v`: the equation is
    convex for x > 0, so that it falls towards the root. A point that is found is not touched again.

    >>> x = prox_log2cosh(-0.5, 2.0)
    >>> abs(float(x - 2.0 * np.tanh(x) + 0.5)) < 1e-15
    True
    """
    omega, v = np.broadcast_arrays(np.asarray(omega, dtype=np.float64), np.asarray(v, dtype=np.float64))
    size: Array = np.abs(omega)
    x: Array = size + v
    running = np.isfinite(x)
    with np.errstate(all="ignore"):
        for _ in range(_FALLING_STEPS):
            t = np.tanh(x)
            new = x - (x - v * t - size) / (1.0 - v * (1.0 - t) * (1.0 + t))
            running = running & (new < x) & (new > 0.0)
            if not running.any():
                break
            x = np.where(running, new, x)
    return np.where(np.isnan(omega + v), np.nan, np.sign(omega) * x)


def prox(
    slopes: Callable[..., tuple[ArrayLike, ArrayLike]], omega: ArrayLike, v: ArrayLike, *parameters: ArrayLike
) -> Array:
    r"""Proximal point of a smooth convex loss l, :math:`\arg\min_x (x-\omega)^2/2v + l(x)`, for v >= 0.

    The root of :math:`g(x) = x + v\,l'(x) - \omega`, whose slope is at least one: it lies between omega and
    omega - g(omega). Newton's method, which halves the bracket where a step would leave it; a point that is found
    is not touched again, so that it does not depend on the others. NaN where it is not found.

    Parameters
    ----------
    slopes : ``slopes(x, *parameters)`` is l' and l'' at x.

    >>> x = prox(lambda x: (x**3, 3 * x**2), 2.0, 1.0)
    >>> round(float(x), 12)
    1.0
    """
    omega, v, *more = np.broadcast_arrays(*(np.asarray(a, dtype=np.float64) for a in (omega, v, *parameters)))
    x: Array = omega.copy()
    with np.errstate(all="ignore"):
        gap = v * slopes(x, *more)[0]
        lo, hi = omega - np.maximum(gap, 0.0), omega + np.maximum(-gap, 0.0)
        lo, hi = np.maximum(lo, -_LARGEST), np.minimum(hi, _LARGEST)
        running = np.isfinite(omega) & np.isfinite(v)
        for _ in range(_BRACKET_STEPS):
            first, second = slopes(x, *more)
            g = x + v * first - omega
            lo, hi = np.where(g < 0.0, x, lo), np.where(g < 0.0, hi, x)
            new = x - g / (1.0 + v * second)
            new = np.where((new > lo) & (new < hi), new, 0.5 * (lo + hi))
            done = np.abs(new - x) <= 2 * _EPS * np.maximum(np.abs(x), _EPS)
            x = np.where(running, new, x)
            running = running & ~done & (hi - lo > 2 * _EPS * np.abs(x))
            if not running.any():
                break
    return np.where(running | ~np.isfinite(omega + v), np.nan, x)


def _tail_over_pdf(u: Array) -> Array:
    """H(u)/pdf(u), for u >= 0."""
    value: Array = _SQRT_HALF_PI * erfcx(u * _SQRT_HALF)
    return value


def _interval(a: ArrayLike, b: ArrayLike) -> tuple[Array, Array, Array]:
    """The interval, reflected so that |lo| <= hi, and its mass over exp(-t^2/2), t its point nearest to 0."""
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    flip = -a > b
    lo, hi = np.where(flip, -b, a), np.where(flip, -a, b)
    across = _SQRT_HALF_PI * (erf(hi * _SQRT_HALF) - erf(lo * _SQRT_HALF))
    start = np.maximum(lo, 0.0)
    with np.errstate(over="ignore", invalid="ignore"):
        length = hi - start
        decay = np.exp(-0.5 * length * (hi + start))
        long = _tail_over_pdf(start) - decay * _tail_over_pdf(np.maximum(hi, 0.0))
        is_short = length * np.maximum(start, 1.0) < 0.5
    reach = np.where(is_short, length, 0.0)
    short = reach * reduce(np.add, (w * np.exp(-(t * reach) * (start + 0.5 * t * reach)) for t, w in _SHORT_RULE))
    return lo, hi, np.where(lo < 0.0, across, np.where(is_short, short, long))
