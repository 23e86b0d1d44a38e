"""Named functions: what an integrand may be made of.

Each knows its derivative, its stable numerical twin in :mod:`quenched.numerics.special`, its mpmath form, its
LaTeX form, and the length scale over which it changes (its *feature*), from which quadrature rules are built.
A derivation never contains sympy's own quotients of ``erfc`` and ``exp``: they overflow and cancel.
"""

from __future__ import annotations

from typing import Any, ClassVar

import mpmath as mp
import sympy as sp


class Named(sp.Function):
    """Base of the named functions.

    ``runtime`` is the name of the NumPy twin. ``scale`` is the width of the transition at a zero of the
    argument (None: no transition). ``kinks`` are arguments at which the function or a derivative jumps.
    ``slope`` is the largest slope in any argument, for potentials in which it is bounded. An ``implicit`` function
    solves an equation; its :meth:`edges` are where it bends. One of ``several`` fields has :meth:`bends` instead.
    """

    runtime: ClassVar[str]
    symbol: ClassVar[str]
    scale: ClassVar[float | None] = None
    kinks: ClassVar[tuple[int, ...]] = ()
    slope: ClassVar[float | None] = None
    implicit: ClassVar[bool] = False
    several: ClassVar[bool] = False
    is_real = True
    is_commutative = True

    def _latex(self, printer: Any, exp: Any = None) -> str:
        inside = ", ".join(printer._print(a) for a in self.args)
        if exp is not None and "^" in self.symbol:
            return rf"\left({self.symbol}\left({inside}\right)\right)^{{{exp}}}"
        power = f"^{{{exp}}}" if exp is not None else ""
        return rf"{self.symbol}{power}\left({inside}\right)"

    @classmethod
    def mp(cls, *args: Any) -> Any:
        raise NotImplementedError(cls.__name__)

    @classmethod
    def edges(cls, *args: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
        """Values of the first argument where an implicit function bends, and over which width, given the others."""
        raise NotImplementedError(cls.__name__)

    def bends(self) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        """Affine expressions in the fields of a function of several, their values where it bends, and the widths."""
        raise NotImplementedError(type(self).__name__)


class GaussPdf(Named):
    """Standard Gaussian density."""

    runtime, symbol, scale = "gauss_pdf", r"\mathcal{N}", 2.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        u = self.args[0]
        return -u * GaussPdf(u)

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.npdf(u)


class GaussTail(Named):
    """H(u), the probability that a standard Gaussian exceeds u."""

    runtime, symbol, scale = "gauss_tail", "H", 2.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return -GaussPdf(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.erfc(u / mp.sqrt(2)) / 2


class LogGaussTail(Named):
    """log H(u)."""

    runtime, symbol, scale = "log_gauss_tail", r"\log H", 2.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return -Mills(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.log(GaussTail.mp(u))


class Mills(Named):
    """A(u) = G(u)/H(u), the inverse Mills ratio."""

    runtime, symbol, scale = "mills", r"\mathcal{A}", 2.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        u = self.args[0]
        return Mills(u) * MillsExcess(u)

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.npdf(u) / GaussTail.mp(u)


class MillsExcess(Named):
    """A(u) - u, which is about 1/u for large u: a difference that must not be taken in floating point."""

    runtime, symbol, scale = "mills_excess", r"\mathcal{A}_{-}", 2.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        u = self.args[0]
        return Mills(u) * MillsExcess(u) - 1

    @classmethod
    def mp(cls, u: Any) -> Any:
        return Mills.mp(u) - u


def _gauss_mass(a: Any, b: Any) -> Any:
    """H(a) - H(b) as a difference of the two smaller tails."""
    return GaussTail.mp(a) - GaussTail.mp(b) if a + b > 0 else GaussTail.mp(-b) - GaussTail.mp(-a)


class LogGaussInterval(Named):
    """log(H(a) - H(b)), a < b: the log-probability of an interval."""

    runtime, symbol, scale = "log_gauss_interval", r"\log\Delta H", 2.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        a, b = self.args
        return (-1) ** argindex * IntervalHazard(self.args[argindex - 1], a, b)

    @classmethod
    def mp(cls, a: Any, b: Any) -> Any:
        return mp.log(_gauss_mass(a, b))


class IntervalHazard(Named):
    """G(c) / (H(a) - H(b)), for c = a or c = b."""

    runtime, symbol, scale = "interval_hazard", r"\mathcal{A}_{ab}", 2.0
    is_nonnegative = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        c, a, b = self.args
        if argindex == 1:
            return -c * self
        return -((-1) ** (argindex - 1)) * self * IntervalHazard(a if argindex == 2 else b, a, b)

    @classmethod
    def mp(cls, c: Any, a: Any, b: Any) -> Any:
        return mp.npdf(c) / _gauss_mass(a, b)


class Tanh(Named):
    """Hyperbolic tangent; its derivative is Sech2, so that 1 - tanh^2 is never a difference."""

    runtime, symbol, scale = "tanh", r"\tanh", 1.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Sech2(self.args[0])

    @classmethod
    def eval(cls, u: sp.Expr) -> sp.Expr | None:
        if u.is_zero:
            return sp.S.Zero
        return -cls(-u) if u.could_extract_minus_sign() else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.tanh(u)


class Sech2(Named):
    """1 - tanh(u)^2."""

    runtime, symbol, scale = "sech2", r"\mathrm{sech}^2", 1.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return -2 * Tanh(self.args[0]) * Sech2(self.args[0])

    @classmethod
    def eval(cls, u: sp.Expr) -> sp.Expr | None:
        if u.is_zero:
            return sp.S.One
        return cls(-u) if u.could_extract_minus_sign() else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.sech(u) ** 2


class Log2Cosh(Named):
    """log(2 cosh u)."""

    runtime, symbol, scale = "log2cosh", r"\log 2\cosh", 1.0
    slope = 1.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Tanh(self.args[0])

    @classmethod
    def eval(cls, u: sp.Expr) -> sp.Expr | None:
        if u.is_zero:
            return sp.log(2)
        return cls(-u) if u.could_extract_minus_sign() else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.log(2 * mp.cosh(u))


class Sigmoid(Named):
    """1/(1 + exp(-u))."""

    runtime, symbol, scale = "sigmoid", r"\sigma", 2.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Sigmoid(self.args[0]) * Sigmoid(-self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return 1 / (1 + mp.exp(-u))


class Softplus(Named):
    """log(1 + exp u)."""

    runtime, symbol, scale = "softplus", r"\log(1+e^{\cdot})", 2.0
    slope = 1.0
    is_positive = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Sigmoid(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.log1p(mp.exp(u))


class LogExcess(Named):
    """log(1 + u) - u, which is about -u^2/2 for small u: a difference that must not be taken in floating point."""

    runtime, symbol = "log_excess", r"\log_{-}"

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        u = self.args[0]
        return -u / (1 + u)

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.log1p(u) - u


class LogSumExp(Named):
    """log(exp x_1 + ... + exp x_K)."""

    runtime, symbol, scale = "logsumexp", r"\mathrm{lse}", 2.0
    slope = 1.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Softmax(sp.Integer(argindex - 1), *self.args)

    @classmethod
    def mp(cls, *x: Any) -> Any:
        return mp.log(mp.fsum(mp.exp(v) for v in x))


class Softmax(Named):
    """exp x_i / (exp x_1 + ... + exp x_K), called as Softmax(i, x_1, ..., x_K) with i from 0."""

    runtime, symbol, scale = "softmax", r"p", 2.0
    is_positive = True

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        i, x = int(self.args[0]), self.args[1:]
        probabilities = [Softmax(sp.Integer(j), *x) for j in range(len(x))]
        mean = sp.Add(*[p * v.diff(s) for p, v in zip(probabilities, x, strict=True)])
        return probabilities[i] * (x[i].diff(s) - mean)

    @classmethod
    def mp(cls, i: Any, *x: Any) -> Any:
        return mp.exp(x[int(i)]) / mp.fsum(mp.exp(v) for v in x)


class Erf(Named):
    """Error function."""

    runtime, symbol, scale = "erf", r"\mathrm{erf}", 1.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return 2 * sp.sqrt(2) * GaussPdf(sp.sqrt(2) * self.args[0])

    @classmethod
    def eval(cls, u: sp.Expr) -> sp.Expr | None:
        return sp.S.Zero if u.is_zero else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.erf(u)


class Ramp(Named):
    """max(u, 0)."""

    runtime, symbol, kinks = "ramp", r"(\cdot)_+", (0,)
    slope = 1.0
    is_nonnegative = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Step(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return max(u, mp.mpf(0))


class Step(Named):
    """Heaviside step."""

    runtime, symbol, kinks = "step", r"\theta", (0,)
    is_nonnegative = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Delta(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.mpf(1 if u > 0 else 0)


class Delta(Named):
    """Dirac delta; only its Gaussian average is a number (see :mod:`quenched.derive.limits`)."""

    runtime, symbol = "delta", r"\delta"

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        raise ValueError("a delta function cannot be differentiated inside an average: integrate by parts first")


class AbsValue(Named):
    """Absolute value."""

    runtime, symbol, kinks = "absolute", r"\mathrm{abs}", (0,)
    slope = 1.0
    is_nonnegative = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Sign(self.args[0])

    @classmethod
    def eval(cls, u: sp.Expr) -> sp.Expr | None:
        return sp.S.Zero if u.is_zero else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return abs(u)


class Sign(Named):
    """Sign function."""

    runtime, symbol, kinks = "sign", r"\mathrm{sign}", (0,)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return 2 * Delta(self.args[0])

    def _eval_power(self, exponent: sp.Expr) -> sp.Expr | None:
        """The square is one: it differs at a point only."""
        if exponent.is_even:
            return sp.S.One
        return self if exponent.is_odd and exponent.is_positive else None

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.sign(u)


class ClipIntegral(Named):
    """Integral of Clip: 0 below 0, u^2/2 on [0, 1], u - 1/2 above."""

    runtime, symbol, kinks = "clip_integral", r"\mathrm{C}", (0, 1)
    slope = 1.0

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Clip(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.mpf(0) if u <= 0 else u * u / 2 if u <= 1 else u - mp.mpf(1) / 2


class Clip(Named):
    """u clipped to [0, 1]."""

    runtime, symbol, kinks = "clip", r"\mathrm{clip}", (0, 1)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Box(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return min(max(u, mp.mpf(0)), mp.mpf(1))


class Box(Named):
    """1 on (0, 1), 0 elsewhere."""

    runtime, symbol, kinks = "box", r"\mathbb{1}_{(0,1)}", (0, 1)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        raise ValueError("the derivative of a jump is not a function: integrate by parts first")

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.mpf(1 if 0 < u < 1 else 0)


class Huber(Named):
    """Integral of Clamp: u^2/2 on [-1, 1], |u| - 1/2 outside."""

    runtime, symbol, kinks = "huber", r"\mathrm{Hu}", (-1, 1)
    slope = 1.0
    is_nonnegative = True

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Clamp(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return u * u / 2 if abs(u) <= 1 else abs(u) - mp.mpf(1) / 2


class Clamp(Named):
    """u clipped to [-1, 1]."""

    runtime, symbol, kinks = "clamp", r"\mathrm{clamp}", (-1, 1)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        return Window(self.args[0])

    @classmethod
    def mp(cls, u: Any) -> Any:
        return min(max(u, -mp.mpf(1)), mp.mpf(1))


class Window(Named):
    """1 on (-1, 1), 0 elsewhere."""

    runtime, symbol, kinks = "window", r"\mathbb{1}_{(-1,1)}", (-1, 1)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        raise ValueError("the derivative of a jump is not a function: integrate by parts first")

    @classmethod
    def mp(cls, u: Any) -> Any:
        return mp.mpf(1 if -1 < u < 1 else 0)


class ProxLogistic(Named):
    """x(omega, V) = argmin_x (x - omega)^2 / (2V) + log(1 + e^-x), the proximal map of the logistic loss."""

    runtime, symbol, implicit = "prox_logistic", r"\mathrm{prox}", True

    @classmethod
    def edges(cls, *args: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
        (v,) = args
        return [(sp.S.Zero, sp.Integer(2)), (-v, sp.Integer(2))]

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        v = self.args[1]
        curvature = Sigmoid(self) * Sigmoid(-self)
        response = 1 / (1 + v * curvature)
        return response if argindex == 1 else Sigmoid(-self) * response

    @classmethod
    def mp(cls, omega: Any, v: Any) -> Any:
        lo, hi = mp.mpf(omega), mp.mpf(omega) + v
        x, last = min(max(mp.mpf(0), lo), hi), hi - lo
        while True:
            p = 1 / (1 + mp.exp(x))
            g = x - omega - v * p
            lo, hi = (x, hi) if g < 0 else (lo, x)
            new = x - g / (1 + v * p * (1 - p))
            if not lo <= new <= hi or abs(new - x) > last / 2:  # Newton's method may cycle: halve the bracket
                new = (lo + hi) / 2
            last = abs(new - x)
            if last <= 4 * mp.eps * (1 + abs(x)):
                return new
            x = new


class ProxLog2Cosh(Named):
    """x(omega, V) = argmax_x log 2 cosh x - (x - omega)^2 / (2V), with the sign of omega: it jumps at 0 where V > 1."""

    runtime, symbol, implicit, kinks = "prox_log2cosh", r"\mathrm{prox}_{\cosh}", True, (0,)

    @classmethod
    def edges(cls, *args: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
        (v,) = args
        # the branch point next to omega = 0, a cusp at V = 1
        return [(sp.S.Zero, sp.Integer(2)), (sp.S.Zero, sp.sqrt(sp.Abs(1 - v) ** 3 + sp.Rational(1, 10**12)))]

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        response = 1 / (1 - self.args[1] * Sech2(self))
        return response if argindex == 1 else Tanh(self) * response

    @classmethod
    def mp(cls, omega: Any, v: Any) -> Any:
        size = abs(mp.mpf(omega))
        x, last = size + v, mp.inf
        while True:  # Newton's method falls towards the largest root: the equation is convex for x > 0
            t = mp.tanh(x)
            step = (x - v * t - size) / (1 - v * (1 - t**2))
            x -= step
            if not 0 < step < last:
                return mp.sign(omega) * x
            last = step


#: sympy's own functions that an integrand may contain, with their mpmath forms
ELEMENTARY: dict[type, Any] = {
    sp.exp: mp.exp,
    sp.log: mp.log,
    sp.acos: mp.acos,
    sp.asin: mp.asin,
    sp.Abs: mp.fabs,
}
