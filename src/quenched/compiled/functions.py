"""Scalar twins of :mod:`quenched.numerics.special` that the compiler can inline and vectorise.

None of them branches: both sides are computed and one is selected. They agree with NumPy to a few units in the last
place, and keep NaN and infinities. Only multiplications and additions may be contracted; re-associating a sum, which
would undo the tricks below, is confined to :func:`plus`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

from quenched.numerics.special import _ATANH, _EXCESS, _LARGEST, _NEAR_ONE, _PROX_STEPS, _SHORT_RULE

_I64, _F64 = ir.IntType(64), ir.DoubleType()
_MAGIC = 6755399441055744.0  # 1.5 * 2^52: adding it leaves an integer in the low bits of the mantissa

_SQRT_HALF = math.sqrt(0.5)
_SQRT_HALF_PI = math.sqrt(0.5 * math.pi)
_SQRT_2PI = math.sqrt(2.0 * math.pi)
_LOG2E, _LN2_HIGH, _LN2_LOW = 1.4426950408889634, 0.6931471803691238, 1.9082149292705877e-10
_SMALLEST = float(np.finfo(np.float64).tiny)

#: (1 + 2x) erfcx(x) as a polynomial in (x - 3.75)/(x + 3.75), on [0, inf); relative error 3e-16
_ERFCX = (
    1.2375126308378275, -0.14024059858554697, 0.0035854154854644293, 0.0822767384901452, -0.10880393014174886,
    0.09230432116037748, -0.05869339858963677, 0.028362277418956406, -0.009746579558029276, 0.0017556258528952954,
    0.0002937136655913448, -0.0002901540805408417, 5.164909889268241e-05, 2.238423915508223e-05,
    -1.1444146237700524e-05, -9.73559896736775e-07, 1.751637648849062e-06, -5.7218230603224086e-08,
    -2.5866850716155884e-07, 2.3263508708859124e-08, 3.8675334242222354e-08, -3.744210080962018e-09,
    -5.1739902140113095e-09, 3.1114333809799254e-10, 4.2514714447963895e-10,
)  # fmt: skip

_EXP = tuple(1.0 / math.factorial(k) for k in range(2, 14))

#: compiles a function that is inlined into its caller
inlined = njit(forceinline=True, error_model="numpy", fastmath={"contract"})


def _polynomial(coefficients: tuple[float, ...]) -> Any:
    """Horner's scheme, written out: a loop over a tuple would not be unrolled before vectorisation."""
    text = repr(coefficients[-1])
    for c in coefficients[-2::-1]:
        text = f"{c!r} + x*({text})"
    return inlined(eval(f"lambda x: {text}"))  # the numbers above only


_exp_tail, _atanh_tail = _polynomial(_EXP), _polynomial(_ATANH)
_erfcx_poly, _excess_poly = _polynomial(_ERFCX), _polynomial(_EXCESS)


def _bitwise(build: Callable[[Any, Any], Any]) -> Any:
    """A function from double to double that is written in LLVM."""

    def typed(context: Any, x: Any) -> Any:
        return types.float64(types.float64), lambda _context, builder, _signature, args: build(builder, args[0])

    return intrinsic(typed)


def _constant(value: float) -> Any:
    return ir.Constant(_F64, value)


def _build_power(builder: Any, x: Any) -> Any:
    bits = builder.bitcast(builder.fadd(x, _constant(_MAGIC)), _I64)
    shifted = builder.shl(builder.add(bits, ir.Constant(_I64, 1023)), ir.Constant(_I64, 52))
    return builder.bitcast(shifted, _F64)


def _build_exponent(builder: Any, x: Any) -> Any:
    offset = builder.sub(builder.bitcast(x, _I64), ir.Constant(_I64, 0x3FE6A09E667F3BCD))  # bits of sqrt(1/2)
    whole = builder.ashr(offset, ir.Constant(_I64, 52))
    magic = ir.Constant(_I64, 0x4338000000000000)  # bits of _MAGIC
    return builder.fsub(builder.bitcast(builder.add(whole, magic), _F64), _constant(_MAGIC))


#: 2^k for an integer k in -1022 .. 1023
power_of_two = _bitwise(_build_power)
#: the integer e with x 2^-e in [sqrt(1/2), sqrt(2)), for a normal x > 0
exponent = _bitwise(_build_exponent)


@intrinsic
def _fma(context: Any, a: Any, b: Any, c: Any) -> Any:
    def build(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.fma(*args)

    return types.float64(types.float64, types.float64, types.float64), build


@njit(forceinline=True, error_model="numpy", fastmath={"reassoc", "contract"})
def plus(a: float, b: float) -> float:
    """a + b, where the compiler may change the order of a long sum of such."""
    return a + b


@inlined
def larger(a: float, b: float) -> float:
    return b if b > a else a


@inlined
def exp(x: float) -> float:
    x = -760.0 if x < -760.0 else x
    x = 720.0 if x > 720.0 else x
    k = np.rint(x * _LOG2E)
    r = (x - k * _LN2_HIGH) - k * _LN2_LOW
    half = np.floor(0.5 * k)
    return (1.0 + (r + r * r * _exp_tail(r))) * power_of_two(half) * power_of_two(k - half)


@inlined
def _falling(x: float) -> tuple[float, float]:
    """2^k and e with exp(x) = 2^k (1 + e), for x <= 0 (below -700 that of -700)."""
    x = -700.0 if x < -700.0 else x
    k = np.rint(x * _LOG2E)
    r = (x - k * _LN2_HIGH) - k * _LN2_LOW
    return power_of_two(k), r + r * r * _exp_tail(r)


@inlined
def _exp_negative(x: float) -> float:
    """exp(x) for x <= 0."""
    scale, e = _falling(x)
    return scale * (1.0 + e)


@inlined
def _expm1_negative(x: float) -> float:
    """exp(x) - 1 for x <= 0."""
    scale, e = _falling(x)
    return scale * e + (scale - 1.0)


@inlined
def _log_normal(x: float, correction: float) -> float:
    """log(x + correction), for a normal x > 0 and a correction below its rounding."""
    e = exponent(x)
    half = np.floor(0.5 * e)
    m = x * power_of_two(-half) * power_of_two(half - e)
    f = m - 1.0
    s = f / (2.0 + f)
    z = s * s
    square = 0.5 * f * f
    return e * _LN2_HIGH - ((square - (s * (square + z * _atanh_tail(z)) + (e * _LN2_LOW + correction / x))) - f)


@inlined
def log(x: float) -> float:
    small = x < _SMALLEST
    value = _log_normal(x * 18014398509481984.0 if small else x, 0.0)
    value = value - 54.0 * 0.6931471805599453 if small else value
    value = x if x == np.inf else value
    value = -np.inf if x == 0.0 else value
    return value if x >= 0.0 else np.nan


@inlined
def log1p(x: float) -> float:
    """log(1 + x) for x > -1."""
    y = 1.0 + x
    value = _log_normal(y, x - (y - 1.0))
    value = x if x == np.inf else value
    value = -np.inf if x == -1.0 else value
    return value if x >= -1.0 else np.nan


@inlined
def log_excess(u: float) -> float:
    near = abs(u) < _NEAR_ONE
    small = u if near else 0.0
    s = small / (2.0 + small)
    z = s * s
    top = _LARGEST if u > _LARGEST else u
    return s * (z * _atanh_tail(z) - small) if near else log1p(top) - u


@inlined
def gained(log_weight: float, tilt: float) -> float:
    """exp(log_weight) (exp(tilt) - 1); exp(tilt) alone may be infinite."""
    change = _expm1_negative(-abs(tilt))
    return -exp(log_weight + tilt) * change if tilt > 0.0 else exp(log_weight) * change


@inlined
def tanh(x: float) -> float:
    a = _expm1_negative(-2.0 * abs(x))
    return math.copysign(a / (2.0 + a), x)


@inlined
def asinh(x: float) -> float:
    size = abs(x)
    square = size * size
    small = size + square / (1.0 + math.sqrt(1.0 + square))
    large = size > 1e150
    value = log1p(size if large else small)
    return math.copysign(value + 0.6931471805599453 if large else value, x)


@inlined
def erf(x: float) -> float:
    return math.erf(x)


@inlined
def _gauss(u: float) -> float:
    """exp(-u^2/2), with the rounding of u^2 put right."""
    u = 64.0 if abs(u) > 64.0 else u
    square = u * u
    return exp(-0.5 * square) * (1.0 - 0.5 * _fma(u, u, -square))


@inlined
def _tail_over_pdf(u: float) -> float:
    """H(u)/pdf(u), for u >= 0."""
    x = u * _SQRT_HALF
    far = x > 1e100
    y = 1e100 if far else x
    value = _SQRT_HALF_PI * _erfcx_poly((y - 3.75) / (y + 3.75)) / (1.0 + 2.0 * y)
    return 1.0 / u if far else value


@inlined
def gauss_pdf(u: float) -> float:
    return _gauss(u) / _SQRT_2PI


@inlined
def gauss_tail(u: float) -> float:
    tail = gauss_pdf(u) * _tail_over_pdf(abs(u))
    return 1.0 - tail if u < 0.0 else tail


@inlined
def log_gauss_tail(u: float) -> float:
    ratio = _tail_over_pdf(abs(u))
    left = log1p(-gauss_pdf(u) * ratio)
    right = log(ratio / _SQRT_2PI) - 0.5 * u * u
    return left if u < 0.0 else right


@inlined
def mills(u: float) -> float:
    ratio, pdf = _tail_over_pdf(abs(u)), gauss_pdf(u)
    return pdf / (1.0 - pdf * ratio) if u < 0.0 else 1.0 / ratio


@inlined
def mills_excess(u: float) -> float:
    size = abs(u)
    far = size > 1e100
    y = 1e100 if far else size
    right = _excess_poly((y - 4.0) / (y + 4.0)) / (1.25 + y)
    right = 1.0 / size if far else right
    return mills(u) - u if u < 0.0 else right


@inlined
def sech2(u: float) -> float:
    e = _exp_negative(-2.0 * abs(u))
    return 4.0 * e / ((1.0 + e) * (1.0 + e))


@inlined
def log2cosh(u: float) -> float:
    size = abs(u)
    return size + log1p(_exp_negative(-2.0 * size))


@inlined
def sigmoid(u: float) -> float:
    e = _exp_negative(-abs(u))
    return (e if u < 0.0 else 1.0) / (1.0 + e)


@inlined
def softplus(u: float) -> float:
    return ramp(u) + log1p(_exp_negative(-abs(u)))


@inlined
def ramp(u: float) -> float:
    return 0.0 if u < 0.0 else u


@inlined
def step(u: float) -> float:
    return u if u != u else (1.0 if u > 0.0 else (0.0 if u < 0.0 else 0.5))


@inlined
def sign(u: float) -> float:
    return u if u != u else (1.0 if u > 0.0 else (-1.0 if u < 0.0 else 0.0))


@inlined
def clip(u: float) -> float:
    return 0.0 if u < 0.0 else (1.0 if u > 1.0 else u)


@inlined
def clip_integral(u: float) -> float:
    c = clip(u)
    return c * (u - 0.5 * c)


@inlined
def box(u: float) -> float:
    return u if u != u else (1.0 if (u > 0.0) and (u < 1.0) else 0.0)


@inlined
def huber(u: float) -> float:
    size = abs(u)
    c = 1.0 if size > 1.0 else size
    return c * (size - 0.5 * c)


@inlined
def clamp(u: float) -> float:
    return -1.0 if u < -1.0 else (1.0 if u > 1.0 else u)


@inlined
def window(u: float) -> float:
    return u if u != u else (1.0 if (u > -1.0) and (u < 1.0) else 0.0)


@inlined
def logaddexp(a: float, b: float) -> float:
    top = a if a > b else b
    gap = abs(a - b)
    return top if a == b + np.inf else top + log1p(exp(-gap))


@inlined
def _omega(z: float) -> float:
    """Root w of w + log w = z, to a few digits."""
    w = softplus(z)
    w = z - log(w) if z > 2.0 else w
    return w * (1.0 + z - log(w)) / (1.0 + w)


@inlined
def prox_logistic(omega: float, v: float) -> float:
    left = omega < -0.5 * v
    target = -(omega + v) if left else omega
    half = 0.5 * v if v > _SMALLEST else _SMALLEST
    x = ramp(target + _omega(log(half) - target))
    for _ in range(_PROX_STEPS):
        p = sigmoid(-x)
        x = x - (x - v * p - target) / (1.0 + v * p * (1.0 - p))
    return -x if left else x


@njit(error_model="numpy")
def _interval(a: float, b: float) -> tuple[float, float, float]:
    """The interval, reflected so that |lo| <= hi, and its mass over exp(-t^2/2), t its point nearest to 0."""
    lo, hi = (-b, -a) if -a > b else (a, b)
    if lo < 0.0:
        return lo, hi, _SQRT_HALF_PI * (math.erf(hi * _SQRT_HALF) - math.erf(lo * _SQRT_HALF))
    length = hi - lo
    if length * larger(lo, 1.0) < 0.5:
        mass = 0.0
        for t, weight in _SHORT_RULE:
            mass += weight * math.exp(-(t * length) * (lo + 0.5 * t * length))
        return lo, hi, length * mass
    return lo, hi, _tail_over_pdf(lo) - math.exp(-0.5 * length * (hi + lo)) * _tail_over_pdf(hi)


@njit(error_model="numpy")
def log_gauss_interval(a: float, b: float) -> float:
    lo, hi, mass = _interval(a, b)
    outside = gauss_tail(-lo) + gauss_tail(hi)
    if lo < 0.0 and outside < 0.5:
        return math.log1p(-outside)
    anchor = ramp(lo)
    return log(mass / _SQRT_2PI) - 0.5 * anchor * anchor


@njit(error_model="numpy")
def interval_hazard(c: float, a: float, b: float) -> float:
    lo, _, mass = _interval(a, b)
    anchor, end = ramp(lo), abs(c)
    return math.exp(-0.5 * (end - anchor) * (end + anchor)) / mass
