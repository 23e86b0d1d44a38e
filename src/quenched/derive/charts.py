"""Charts: a parameter as an explicit function of one unknown on the set of all solutions.

The load alpha, for example, often stands linearly outside of every average. Then, with one unknown s as coordinate, the
equations can be solved one after the other for the other unknowns and for alpha: no iteration, every branch at once,
and the spinodals are the extrema of alpha(s).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from quenched.derive.functions import Named
from quenched.derive.limits import densities
from quenched.derive.nodes import Bound
from quenched.derive.passes import (
    at_fixed_noise,
    collect_averages,
    isolate,
    normal,
    opaque,
    split_averages,
)


@dataclass(frozen=True)
class ChartSpec:
    """The solutions over ``coordinate``: ``steps`` gives the other unknowns and ``parameter``, one from another."""

    parameter: sp.Symbol
    coordinate: sp.Symbol
    steps: tuple[tuple[sp.Symbol, sp.Expr], ...]


def find(
    symbols: Sequence[sp.Symbol], positive: Sequence[bool], images: Sequence[sp.Expr], parameter: sp.Symbol
) -> ChartSpec | None:
    """The chart of the fixed points of ``images`` for this parameter over a positive unknown, if there is one."""
    if not any(image.has(parameter) for image in images) or any(_rigid(image, parameter) for image in images):
        return None
    for coordinate in (s for s, whether in zip(symbols, positive, strict=True) if whether):
        steps = _solved(symbols, images, parameter, coordinate)
        if steps is not None:
            return ChartSpec(parameter, coordinate, steps)
    return None


def _rigid(image: sp.Expr, parameter: sp.Symbol) -> bool:
    """Whether the parameter enters through a function of parameters whose derivative by it is not known."""
    functions = (f for f in image.atoms(Named) if f.has(parameter) and not f.atoms(Bound))
    return any(f.diff(parameter).has(sp.Subs, sp.Derivative) for f in functions)


def rates(expr: sp.Expr, symbols: Sequence[sp.Symbol]) -> list[sp.Expr]:
    """Partial derivatives of a step of a chart, at fixed noise."""
    return [collect_averages(split_averages(densities(normal(at_fixed_noise(expr, s))))) for s in symbols]


def _solved(
    symbols: Sequence[sp.Symbol], images: Sequence[sp.Expr], parameter: sp.Symbol, coordinate: sp.Symbol
) -> tuple[tuple[sp.Symbol, sp.Expr], ...] | None:
    """Solve the equations in turn, each for the only thing in it that is not known yet."""
    unknown = {*symbols, parameter} - {coordinate}
    equations = list(zip(symbols, images, strict=True))
    steps: list[tuple[sp.Symbol, sp.Expr]] = []
    while equations:
        for pair in equations:
            symbol, image = pair
            missing = unknown & {symbol, *image.free_symbols}
            if len(missing) == 1:
                target = missing.pop()
                solution = _explicit(symbol, image, target)
                if solution is not None:
                    break
        else:
            return None
        steps.append((target, solution))
        unknown.remove(target)
        equations.remove(pair)
    return tuple(steps)


def _explicit(symbol: sp.Symbol, image: sp.Expr, target: sp.Symbol) -> sp.Expr | None:
    """``symbol = image`` solved for the target, where it does not stand inside of an average."""
    if target == symbol and not image.has(target):
        return image
    if not opaque(image - symbol)[0].has(target):
        return None
    solution = isolate(image - symbol, target)
    return None if solution is None or solution.has(target) else solution
