"""The Moreau envelope of a convex loss that is given as an expression.

M(u; V) = min_x (x - u)^2/(2V) + l(x) has the slope M' = l'(x) at the proximal point x, where x + V l'(x) = u. Two
kinds of losses are understood:

* piecewise quadratic ones (kinks allowed): M' is continuous and piecewise affine, a closed form. Where l' jumps at k
  the proximal point is stuck at k for u in [k + V l'(k-), k + V l'(k+)];
* smooth ones: the proximal map is a named function of its own, solved for by the numerical twin.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import mpmath as mp
import sympy as sp
from sympy.printing.numpy import NumPyPrinter

from quenched.derive.emit import _TWINS
from quenched.derive.features import transitions
from quenched.derive.functions import ELEMENTARY, AbsValue, Clip, ClipIntegral, Named, Ramp, Step
from quenched.derive.passes import ClosedForm
from quenched.derive.sites import Envelope, V, h, z
from quenched.errors import SpecificationError

#: the points, in widths of a transition of the slope, that delimit where the proximal map bends
_BENDS = (-4, -1, 1, 4)


def envelope(loss: Any) -> Envelope:
    """The Moreau envelope of a convex loss, an expression in ``z`` (and in parameters).

    Raises
    ------
    SpecificationError
        The loss is not convex, does not depend on ``z``, contains a function that is not known, or has kinks without
        being quadratic between them.

    Examples
    --------
    >>> envelope(Ramp(1 - z)).closed_form.orders[1]  # the hinge loss
    Clip((V + h - 1)/V) - 1
    """
    loss = sp.sympify(loss).replace(sp.Abs, AbsValue)
    _require_known(loss)
    kinks = _sorted(transitions(loss, z)[2])
    pieces = [sp.expand(_piece(loss, point)) for point in _inside(kinks)]
    if all(piece.is_polynomial(z) and sp.degree(piece, z) <= 2 for piece in pieces):
        return Envelope(loss, _quadratic(loss, kinks, [sp.expand(p.diff(z)) for p in pieces]))
    if kinks:
        raise SpecificationError(
            f"the loss {loss} has kinks at z = {', '.join(map(str, kinks))} and is not quadratic between them: its "
            "proximal map is not known. Smooth the kinks, or give the closed form of its envelope (Envelope)."
        )
    return Envelope(loss, _smooth(loss))


def _require_known(loss: sp.Expr) -> None:
    if not loss.has(z):
        raise SpecificationError(f"the loss {loss} does not depend on z, the variable of quenched.derive")
    for f in loss.atoms(sp.Function):
        if f.has(z) and not isinstance(f, Named) and type(f) not in ELEMENTARY:
            raise SpecificationError(
                f"the loss {loss} contains {f.func.__name__!r}, which is unknown: use the functions of quenched.derive"
            )


# ---------------------------------------------------------------------------------------------- piecewise quadratic


def _sorted(kinks: Sequence[sp.Expr]) -> list[sp.Expr]:
    ordered: list[sp.Expr] = []
    for k in kinks:
        place = 0
        while place < len(ordered):
            gap = sp.simplify(k - ordered[place])
            if gap.is_negative:
                break
            if not gap.is_nonnegative:
                raise SpecificationError(
                    f"whether the kink z = {k} lies above z = {ordered[place]} depends on the parameters: declare "
                    "them positive (above=0), or write the loss otherwise"
                )
            place += 1
        ordered.insert(place, k)
    return ordered


def _inside(kinks: Sequence[sp.Expr]) -> list[sp.Expr]:
    """A point inside of each interval between kinks."""
    if not kinks:
        return [sp.S.Zero]
    return [kinks[0] - 1, *((a + b) / 2 for a, b in pairwise(kinks)), kinks[-1] + 1]


def _piece(loss: sp.Expr, point: sp.Expr) -> sp.Expr:
    """The loss as it is around a point: its kinked functions replaced by the branch that holds there."""

    def branch(f: Named) -> sp.Expr:
        u = f.args[0]
        here = sp.simplify(u.xreplace({z: point}))
        if here.is_positive is None:
            raise SpecificationError(f"the sign of {u} at z = {point} depends on the parameters of the loss {loss}")
        if isinstance(f, Ramp):
            return u if here.is_positive else sp.S.Zero
        if isinstance(f, AbsValue):
            return u if here.is_positive else -u
        above = bool((here - 1).is_positive)
        return (u - sp.Rational(1, 2) if above else u**2 / 2) if here.is_positive else sp.S.Zero

    return loss.replace(lambda e: isinstance(e, Ramp | AbsValue | ClipIntegral) and e.has(z), branch)


def _quadratic(loss: sp.Expr, kinks: Sequence[sp.Expr], slopes: Sequence[sp.Expr]) -> ClosedForm:
    """M' is affine between the images of the kinks, and continuous; M and M'' follow."""
    curvatures = [s.diff(z) for s in slopes]
    for k, (before, after) in zip(kinks, pairwise(slopes), strict=True):
        _require_convex(loss, sp.simplify((after - before).xreplace({z: k})), f"its slope falls at z = {k}")
    for c, point in zip(curvatures, _inside(kinks), strict=True):
        _require_convex(loss, c, f"its second derivative is {c} at z = {point}")
    stiff = [sp.factor(c / (1 + V * c)) for c in curvatures]
    if not kinks:
        offset = slopes[0].xreplace({z: sp.S.Zero})
        slope = sp.factor((offset + curvatures[0] * h) / (1 + V * curvatures[0]))
        value = loss.xreplace({z: h - V * slope}) + V * slope**2 / 2
        return ClosedForm(sp.factor(sp.simplify(value)), slope, stiff[0], field=h, variance=V)
    first = slopes[0].xreplace({z: kinks[0]})
    edge = kinks[0] + V * first
    value = (
        loss.xreplace({z: kinks[0]}).doit() + V * first**2 / 2 + first * (h - edge) + stiff[0] * Ramp(edge - h) ** 2 / 2
    )
    slope, bend = first - stiff[0] * Ramp(edge - h), stiff[0] * Step(edge - h)
    for low, high, rate in _panels(kinks, slopes, stiff):
        width = sp.factor(sp.expand(high - low))
        inside = sp.factor(sp.expand(h - low)) / width
        value += rate * width**2 * ClipIntegral(inside)
        slope += rate * width * Clip(inside)
        bend += rate * _box(inside)
    last = kinks[-1] + V * slopes[-1].xreplace({z: kinks[-1]})
    value += stiff[-1] * Ramp(h - last) ** 2 / 2
    slope += stiff[-1] * Ramp(h - last)
    bend += stiff[-1] * Step(h - last)
    return ClosedForm(value, slope, bend, field=h, variance=V)


def _panels(
    kinks: Sequence[sp.Expr], slopes: Sequence[sp.Expr], stiff: Sequence[sp.Expr]
) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
    """The bounded intervals of u on which M' is affine, with M'' there; neighbours of equal M'' are one."""
    panels: list[tuple[sp.Expr, sp.Expr, sp.Expr]] = []

    def append(low: sp.Expr, high: sp.Expr, rate: sp.Expr) -> None:
        if sp.simplify(high - low) == 0:
            return
        if panels and panels[-1][2] == rate:
            low = panels.pop()[0]
        panels.append((low, high, rate))

    for i, k in enumerate(kinks):
        low, high = (k + V * s.xreplace({z: k}) for s in (slopes[i], slopes[i + 1]))
        append(low, high, 1 / V)
        if i + 1 < len(kinks):
            append(high, kinks[i + 1] + V * slopes[i + 1].xreplace({z: kinks[i + 1]}), stiff[i + 1])
    return panels


def _box(inside: sp.Expr) -> sp.Expr:
    return Clip(inside).fdiff()


def _require_convex(loss: sp.Expr, curvature: sp.Expr, where: str) -> None:
    if curvature.is_negative:
        raise SpecificationError(f"the loss {loss} is not convex: {where}. Replica symmetry needs a convex loss.")
    if not curvature.is_nonnegative:
        raise SpecificationError(
            f"whether the loss {loss} is convex depends on the sign of {curvature}: declare its parameters positive"
        )


# ---------------------------------------------------------------------------------------------- smooth


def _smooth(loss: sp.Expr) -> ClosedForm:
    _probe_convexity(loss)
    parameters = sorted(loss.free_symbols - {z}, key=str)
    x = _proximal_map(loss)(h, V, *parameters)
    slope = loss.diff(z).xreplace({z: x})
    return ClosedForm(V * slope**2 / 2 + loss.xreplace({z: x}), slope, field=h, variance=V)


def _probe_convexity(loss: sp.Expr) -> None:
    """The second derivative at many points and values of the parameters: a negative one is a proof."""
    from quenched.derive import numeric

    parameters = sorted(loss.free_symbols - {z}, key=str)
    bend = loss.diff(z, 2)
    sizes = [mp.mpf(s) / 8 for s in range(0, 241, 3)]
    with mp.workdps(30):
        for scale in ("0.3", "1", "3"):
            at = {p: mp.mpf(scale) for p in parameters}
            for point in [-s for s in sizes] + sizes:
                curvature = numeric.value(bend, {**at, z: point})
                if curvature < -(mp.mpf(10) ** -20):
                    settings = "".join(f", {p} = {scale}" for p in parameters)
                    raise SpecificationError(
                        f"the loss {loss} is not convex: its second derivative is {mp.nstr(curvature, 5)} at "
                        f"z = {mp.nstr(point, 5)}{settings}. Replica symmetry needs a convex loss."
                    )


@dataclass(frozen=True)
class _Slopes:
    """l' and l'' of a smooth loss in z and parameters."""

    first: sp.Expr
    second: sp.Expr
    symbols: tuple[sp.Symbol, ...]

    def at(self, expr: sp.Expr, x: Any, values: Sequence[Any]) -> sp.Expr:
        return expr.xreplace({z: x, **dict(zip(self.symbols[1:], values, strict=True))})

    def source(self) -> str:
        """A lambda that returns both, in the vocabulary of generated modules."""
        named = self.first.atoms(Named) | self.second.atoms(Named)
        names = {f.func.__name__: _TWINS.get(f.runtime, f"sf.{f.runtime}") for f in named}
        printer = NumPyPrinter({"user_functions": names})
        # the emitter separates the name of a function from its fixed arguments at a comma with a space
        bodies = [printer.doprint(e).replace("numpy.", "np.").replace(", ", ",") for e in (self.first, self.second)]
        return f"lambda {','.join(map(str, self.symbols))}: ({','.join(bodies)})"


@cache
def _proximal_map(loss: sp.Expr) -> type[Named]:
    """The proximal map x(omega, V) of a smooth convex loss, a named function of its own."""
    symbols = (z, *sorted(loss.free_symbols - {z}, key=str))
    slopes = _Slopes(loss.diff(z), loss.diff(z, 2), symbols)

    def fdiff(self: Named, argindex: int = 1) -> sp.Expr:
        v, values = self.args[1], self.args[2:]
        response = 1 / (1 + v * slopes.at(slopes.second, self, values))
        if argindex == 1:
            return response
        if argindex == 2:
            return -slopes.at(slopes.first, self, values) * response
        return -v * slopes.at(slopes.first.diff(symbols[argindex - 2]), self, values) * response

    def edges(cls: type[Named], v: sp.Expr, *values: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
        centres, widths, _ = transitions(slopes.first, z)
        found = []
        for centre, width in zip(centres, widths, strict=True):
            for bend in _BENDS:
                x = centre + bend * width
                first, second = (slopes.at(e.xreplace({z: x}), x, values) for e in (slopes.first, slopes.second))
                found.append((x + v * first, width * (1 + v * second)))
        return found

    def solved(cls: type[Named], omega: Any, v: Any, *values: Any) -> Any:
        from quenched.derive import numeric

        at = dict(zip(symbols[1:], values, strict=True))

        def gap(x: Any) -> Any:
            return x + v * numeric.value(slopes.first, {**at, z: x}) - omega

        start = gap(omega)
        lo, hi = omega - max(start, 0), omega + max(-start, 0)
        x = omega
        for _ in range(10 * mp.mp.prec):
            g = gap(x)
            lo, hi = (x, hi) if g < 0 else (lo, x)
            new = x - g / (1 + v * numeric.value(slopes.second, {**at, z: x}))
            if not lo < new < hi:
                new = (lo + hi) / 2
            if abs(new - x) <= 4 * mp.eps * (1 + abs(x)):
                return new
            x = new
        raise ArithmeticError(f"the proximal point of {loss} at {omega} was not found")

    name = f"Prox_{hashlib.sha256(sp.srepr(loss).encode()).hexdigest()[:12]}"
    members = {
        "runtime": f"prox, {slopes.source()}",
        "symbol": r"\mathrm{prox}",
        "implicit": True,
        "fdiff": fdiff,
        "edges": classmethod(edges),
        "mp": classmethod(solved),
        "__doc__": f"Proximal map of the loss {loss}.",
        "__module__": __name__,
    }
    made: type[Named] = type(name, (Named,), members)
    return made
