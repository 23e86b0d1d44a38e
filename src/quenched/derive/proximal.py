"""The Moreau envelope of a convex loss that is given as an expression.

M(u; V) = min_x (x - u)^2/(2V) + l(x) has the slope M' = l'(x) at the proximal point x, where x + V l'(x) = u. Two
kinds of losses are understood:

* piecewise quadratic ones (kinks allowed): M' is continuous and piecewise affine, a closed form. Where l' jumps at k
  the proximal point is stuck at k for u in [k + V l'(k-), k + V l'(k+)];
* smooth ones: the proximal map is a named function of its own, solved for by the numerical twin.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import mpmath as mp
import numpy as np
import scipy.special
import sympy as sp
from sympy.printing.numpy import NumPyPrinter

from quenched.derive.emit import _TWINS
from quenched.derive.factoring import factor
from quenched.derive.features import transitions
from quenched.derive.functions import ELEMENTARY, AbsValue, Clamp, Clip, ClipIntegral, Huber, Named, Ramp, Step, Window
from quenched.derive.passes import ClosedForm
from quenched.derive.sites import Envelope, V, h, z
from quenched.errors import SpecificationError
from quenched.numerics import special
from quenched.numerics.special import prox

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
    -Clip((1 - h)/V)
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
        if here.is_positive is None or (isinstance(f, Huber | ClipIntegral) and (abs(here) - 1).is_positive is None):
            raise SpecificationError(f"the sign of {u} at z = {point} depends on the parameters of the loss {loss}")
        if isinstance(f, Ramp):
            return u if here.is_positive else sp.S.Zero
        if isinstance(f, AbsValue):
            return u if here.is_positive else -u
        if isinstance(f, Huber):
            left, right = bool((here + 1).is_negative), bool((here - 1).is_positive)
            return (u if right else -u) - sp.Rational(1, 2) if left or right else u**2 / 2
        above = bool((here - 1).is_positive)
        return (u - sp.Rational(1, 2) if above else u**2 / 2) if here.is_positive else sp.S.Zero

    return loss.replace(lambda e: isinstance(e, Ramp | AbsValue | ClipIntegral | Huber) and e.has(z), branch)


def _quadratic(loss: sp.Expr, kinks: Sequence[sp.Expr], slopes: Sequence[sp.Expr]) -> ClosedForm:
    """M' is affine between the images of the kinks, and continuous; M and M'' follow."""
    curvatures = [s.diff(z) for s in slopes]
    for k, (before, after) in zip(kinks, pairwise(slopes), strict=True):
        _require_convex(loss, sp.simplify((after - before).xreplace({z: k})), f"its slope falls at z = {k}")
    for c, point in zip(curvatures, _inside(kinks), strict=True):
        _require_convex(loss, c, f"its second derivative is {c} at z = {point}")
    stiff = [factor(c / (1 + V * c)) for c in curvatures]
    if not kinks:
        offset = slopes[0].xreplace({z: sp.S.Zero})
        slope = factor((offset + curvatures[0] * h) / (1 + V * curvatures[0]))
        value = loss.xreplace({z: h - V * slope}) + V * slope**2 / 2
        return ClosedForm(factor(sp.simplify(value)), slope, stiff[0], field=h, variance=V)
    # built up from where M' vanishes: nothing cancels around the minimum of the loss
    panels, origin, start = _from_origin(_panels(kinks, slopes, stiff))
    first, last = panels[0].low, panels[-1].high
    value = loss.xreplace({z: origin - V * start}) + V * start**2 / 2 + start * (h - origin)
    value += stiff[0] * Ramp(first - h) ** 2 / 2 + stiff[-1] * Ramp(h - last) ** 2 / 2
    slope = start - stiff[0] * Ramp(first - h) + stiff[-1] * Ramp(h - last)
    bend = stiff[0] * Step(first - h) + stiff[-1] * Step(h - last)
    for panel in (p for p in panels if p.rate != 0):
        width = factor(sp.expand(panel.high - panel.low))
        if panel.begin == -panel.end:
            inside = factor(2 * sp.expand(h - (panel.low + panel.high) / 2)) / width
            value += panel.rate * width**2 / 4 * Huber(inside)
            slope += panel.rate * width / 2 * Clamp(inside)
            bend += panel.rate * Window(inside)
            continue
        inside = factor(sp.expand(h - panel.low if panel.rising else panel.high - h)) / width
        value += panel.rate * width**2 * ClipIntegral(inside)
        slope += (1 if panel.rising else -1) * panel.rate * width * Clip(inside)
        bend += panel.rate * Clip(inside).fdiff()
    return ClosedForm(value, slope, bend, field=h, variance=V)


@dataclass(frozen=True)
class _Panel:
    """An interval of u on which M' is affine: its ends, M'' on it, and M' at its ends.

    ``rising`` panels lie right of the origin from which M' is built up.
    """

    low: sp.Expr
    high: sp.Expr
    rate: sp.Expr
    begin: sp.Expr
    end: sp.Expr
    rising: bool = True


def _panels(kinks: Sequence[sp.Expr], slopes: Sequence[sp.Expr], stiff: Sequence[sp.Expr]) -> list[_Panel]:
    """The bounded panels from left to right; neighbours of equal M'' are one."""
    panels: list[_Panel] = []

    def append(low: sp.Expr, high: sp.Expr, rate: sp.Expr, begin: sp.Expr, end: sp.Expr) -> None:
        if panels and panels[-1].rate == rate:
            before = panels.pop()
            low, begin = before.low, before.begin
        panels.append(_Panel(low, high, rate, begin, end))

    for i, k in enumerate(kinks):
        before, after = (s.xreplace({z: k}) for s in (slopes[i], slopes[i + 1]))
        if sp.simplify(after - before) != 0:
            append(k + V * before, k + V * after, 1 / V, before, after)
        if i + 1 < len(kinks):
            end = slopes[i + 1].xreplace({z: kinks[i + 1]})
            append(k + V * after, kinks[i + 1] + V * end, stiff[i + 1], after, end)
    if not panels:  # kinks of the second derivative only
        k, s = kinks[0], slopes[0].xreplace({z: kinks[0]})
        panels.append(_Panel(k + V * s, k + V * s, sp.S.Zero, s, s))
    return panels


def _from_origin(panels: Sequence[_Panel]) -> tuple[list[_Panel], sp.Expr, sp.Expr]:
    """Panels on both sides of a field where M' vanishes, that field, and M' there.

    Where M' is known to vanish on no panel, the origin is the left end of the first.
    """
    origin, start = panels[0].low, panels[0].begin
    split: list[_Panel] = []
    for panel in panels:
        if panel.begin.is_zero:
            origin, start = panel.low, sp.S.Zero
        elif panel.end.is_zero:
            origin, start = panel.high, sp.S.Zero
        elif panel.begin.is_negative and panel.end.is_positive:
            origin, start = factor(panel.low - panel.begin / panel.rate), sp.S.Zero
            if panel.begin == -panel.end:
                split.append(panel)
                continue
            split.append(replace(panel, high=origin, end=sp.S.Zero))
            panel = replace(panel, low=origin, begin=sp.S.Zero)
        split.append(panel)
    if start == 0:
        split = [replace(panel, rising=not (panel.begin.is_negative and not panel.end.is_positive)) for panel in split]
    return split, origin, start


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

    def floats(self) -> Callable[..., Any]:
        """Both in double precision."""
        made: Callable[..., Any] = eval(self.source(), {"np": np, "sc": scipy.special, "sf": special})
        return made

    def source(self) -> str:
        """A lambda that returns both, in the vocabulary of generated modules."""
        named = self.first.atoms(Named) | self.second.atoms(Named)
        names = {f.func.__name__: _TWINS.get(f.runtime, f"sf.{f.runtime}") for f in named}
        printer = NumPyPrinter({"user_functions": names})
        # the emitter separates the name of a function from its fixed arguments at a comma with a space
        bodies = [printer.doprint(e).replace("numpy.", "np.").replace(", ", ",") for e in (self.first, self.second)]
        return f"lambda {','.join(map(str, self.symbols))}: ({','.join(bodies)})"


def solved_for(f: Named) -> bool:
    """Whether a function is the proximal map of a smooth loss, for which an equation is solved at every node."""
    return f.runtime.startswith("prox, ")


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
        return _solved(mp.mp.prec, *map(mp.mpmathify, (omega, v, *values)))

    @lru_cache(maxsize=2**14)
    def _solved(prec: int, omega: Any, v: Any, *values: Any) -> Any:
        from quenched.derive import numeric

        first, second = (numeric.compiled(e, symbols) for e in (slopes.first, slopes.second))
        bound = omega - v * first(omega, *values)
        lo, hi = min(omega, bound), max(omega, bound)
        # a start in double precision saves most steps; what is found does not depend on it
        near = float(prox(slopes.floats(), *map(float, (omega, v, *values))))
        x, last = mp.mpf(near) if lo < near < hi else omega, hi - lo
        for _ in range(10 * mp.mp.prec):
            g = x + v * first(x, *values) - omega
            lo, hi = (x, hi) if g < 0 else (lo, x)
            new = x - g / (1 + v * second(x, *values))
            if not lo <= new <= hi or abs(new - x) > last / 2:
                new = (lo + hi) / 2
            last = abs(new - x)
            if last <= 2 * mp.sqrt(mp.eps) / 1024 * (1 + abs(x)):
                # Newton's method doubles the digits
                return new - (new + v * first(new, *values) - omega) / (1 + v * second(new, *values))
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
