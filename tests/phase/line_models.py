"""Systems with one unknown whose lines are known in closed form."""

from __future__ import annotations

import numpy as np

from quenched.spec import Branch, Card, Interval, Line, Parameter, Quantity, Unknown
from quenched.systems.model import Formulation, System

A = Parameter("a", "a", "control", Interval(-10.0, 10.0))
B = Parameter("b", "b", "field", Interval(-10.0, 10.0))


def potential(force, slope, quantities, starts, lines, explicit=None) -> System:
    """x <- x - force/8, with named starts and quantities (functions of x, a, b)."""
    card = Card(
        name="toy",
        title="Toy",
        summary="",
        parameters=(A, B),
        quantities=tuple(Quantity(name, name, name) for name in quantities),
        branches=tuple(Branch(name, name, ("x",) if name == "zero" else ()) for name in starts),
        potential=next(iter(quantities)),
        extremum="min",
        lines=lines,
    )
    formulation = Formulation(
        "toy",
        (Unknown("x", "x"),),
        lambda x, p, n: ([x[0] - force(x[0], *p) / 8], [[1 - slope(x[0], *p) / 8]]),
        lambda x, p, n: [f(x[0], *p) for f in quantities.values()],
        {name: (lambda p, s=start: [s(*p)]) for name, start in starts.items()},
        explicit=explicit or {},
    )
    return System(card, (formulation,))


def cusp() -> System:
    """V = x^4/4 - a x^2/2 - b x: the states x > 0 and x < 0 end at b = -+2 (a/3)^(3/2), which meet in a cusp."""
    return potential(
        lambda x, a, b: x**3 - a * x - b,
        lambda x, a, b: 3 * x**2 - a,
        {"V": lambda x, a, b: x**4 / 4 - a * x**2 / 2 - b * x},
        {"right": lambda a, b: 1.5 + 0 * a, "left": lambda a, b: -1.5 + 0 * a},
        (Line("end", "e", "spinodal", "", "fold", "b", (-1.5, 1.5), "a", (-1.0, 1.5), "right"),),
    )


def tricritical() -> System:
    """V = a x^2/2 + b x^4/4 + x^6/6: x > 0 and x = 0 have equal V at a = 3 b^2/16, b < 0, up to (0, 0)."""
    return potential(
        lambda x, a, b: a * x + b * x**3 + x**5,
        lambda x, a, b: a + 3 * b * x**2 + 5 * x**4,
        {"V": lambda x, a, b: a * x**2 / 2 + b * x**4 / 4 + x**6 / 6},
        {"ordered": lambda a, b: 1.4 + 0 * a, "zero": lambda a, b: 0 * a},
        (
            Line("tie", "t", "first_order", "", "equal", "a", (-1.0, 1.0), "b", (-2.0, 1.0), "ordered", "zero", "V"),
            Line("end", "e", "spinodal", "", "fold", "a", (-1.0, 1.0), "b", (-2.0, -0.5), "ordered", "zero"),
        ),
    )


def shapes() -> System:
    """x = a / 2: a circle, a hyperbola and straight lines as zeros of quantities of x, a, b."""

    def zero(name: str, along: str, solve_for: str, quantity: str) -> Line:
        return Line(name, name, "continuous", "", "zero", solve_for, (-3, 3), along, (-2, 2), "only", None, quantity)

    return potential(
        lambda x, a, b: 4 * (x - a / 2),
        lambda x, a, b: 4 + 0 * x,
        {
            "circle": lambda x, a, b: 4 * x**2 + b**2 - 1,
            "slope": lambda x, a, b: b - x - 0.1,
            "hyperbola": lambda x, a, b: b**2 - 4 * x**2 - 1e-4,
        },
        {"only": lambda a, b: 0 * a},
        (
            zero("circle", "a", "b", "circle"),
            zero("slope", "a", "b", "slope"),
            zero("across", "b", "a", "slope"),
            zero("hyperbola", "a", "b", "hyperbola"),
            Line("known", "k", "continuous", "", "explicit", "b", (-3, 3), "a", (-2, 2)),
        ),
        explicit={"known": lambda p, n: 0.5 - p[0] ** 2},
    )


def detour() -> System:
    """Two wells; from b = 1/2 on the start of the branch lies in the other one. The line: V' of a shifted well."""
    return potential(
        lambda x, a, b: x**3 - x,
        lambda x, a, b: 3 * x**2 - 1,
        {"gap": lambda x, a, b: a - x * (1 + b / 4)},
        {"start": lambda a, b: np.where(b < 0.5, 1.2, -1.2)},
        (Line("gap", "g", "continuous", "", "zero", "a", (0.1, 3.0), "b", (-1.0, 1.0), "start", None, "gap"),),
    )
