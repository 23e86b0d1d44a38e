"""What a system is, as plain data: the vocabulary shared by derivations, solvers and figures.

Nothing here computes. The derivation engine writes these records into the generated modules;
everything below it reads them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Interval:
    """A real interval; an end may be open or closed."""

    lo: float = -math.inf
    hi: float = math.inf
    lo_closed: bool = False
    hi_closed: bool = False

    def __contains__(self, value: float) -> bool:
        above = value >= self.lo if self.lo_closed else value > self.lo
        below = value <= self.hi if self.hi_closed else value < self.hi
        return bool(above and below)

    def __str__(self) -> str:
        left, right = "[" if self.lo_closed else "(", "]" if self.hi_closed else ")"
        return f"{left}{self.lo:g}, {self.hi:g}{right}"


@dataclass(frozen=True)
class Parameter:
    """A control parameter: a real number that the user sets."""

    name: str
    latex: str
    meaning: str
    domain: Interval
    default: float | None = None


@dataclass(frozen=True)
class Choice:
    """A discrete option of a system, such as the loss of an estimator."""

    name: str
    meaning: str
    values: tuple[str, ...]
    default: str | None = None


#: the last column of every table: the weights of its rows, which sum to one
ROW_WEIGHT = "row_weight"


@dataclass(frozen=True)
class Table:
    """Data that a system takes besides its parameters: rows over which its equations average, such as a spectrum.

    ``columns`` are the names of what a row holds; the last one is the weight of the row. ``default`` has one array
    per column, for the system as it comes.
    """

    name: str
    meaning: str
    columns: tuple[str, ...]
    default: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Quantity:
    """A number that the equations return at a solution: order parameter, free entropy or observable.

    A ``stability`` eigenvalue, and an ``entropy``, which counts configurations of discrete variables, are not negative
    where the ansatz holds.
    """

    name: str
    latex: str
    meaning: str
    kind: Literal["order_parameter", "potential", "observable", "stability", "entropy"] = "observable"


@dataclass(frozen=True)
class Unknown:
    """A variable that the solver iterates.

    ``positive`` unknowns live in (0, inf) and are solved in logarithm; the others are real.
    An order parameter q in (0, 1) is represented by its odds q/(1-q), so that q and 1-q both keep full
    relative accuracy; ``odds`` says so, because its convergence is then judged in q.
    """

    name: str
    latex: str
    positive: bool = False
    odds: bool = False


@dataclass(frozen=True)
class Branch:
    """A named family of solutions: where the iteration starts, and what is held fixed by symmetry.

    ``pinned`` unknowns keep the value of the start exactly (a symmetric subspace that the map preserves).
    """

    name: str
    meaning: str
    pinned: tuple[str, ...] = ()


LineKind = Literal["continuous", "spinodal", "first_order", "replicon", "zero_entropy", "capacity", "optimum"]


@dataclass(frozen=True)
class Line:
    """A boundary of the phase diagram, as an equation.

    ``condition`` is one of

    * ``"explicit"``: the value of ``solve_for`` is a closed form emitted by the derivation;
    * ``"fold"``: det(1 - J) = 0 on ``branch``;
    * ``"zero"``: ``quantity`` vanishes on ``branch``;
    * ``"equal"``: ``quantity`` is the same on ``branch`` and on ``other``.

    ``along`` is the parameter that runs along the line, over ``span``; ``solve_for`` is the parameter that
    is solved for, searched in ``search``. A system with a single parameter has ``along = None``.

    With ``upper_bound`` the value is larger than the true one, since the ansatz is unstable there: everywhere, or for
    ``(name, value)`` where the parameter of that name is below the value.
    """

    name: str
    latex: str
    kind: LineKind
    meaning: str
    condition: Literal["explicit", "fold", "zero", "equal"]
    solve_for: str
    search: tuple[float, float]
    along: str | None = None
    span: tuple[float, float] = (0.0, 1.0)
    branch: str | None = None
    other: str | None = None
    quantity: str | None = None
    upper_bound: bool | tuple[str, float] = False

    def is_bound(self, at: Mapping[str, float]) -> bool:
        """Whether the value at these parameters is an upper bound only."""
        if isinstance(self.upper_bound, bool):
            return self.upper_bound
        name, value = self.upper_bound
        return at[name] < value

    @property
    def caveat(self) -> str:
        """Where the line is an upper bound only, in words; empty if nowhere."""
        if isinstance(self.upper_bound, bool):
            return "upper bound" if self.upper_bound else ""
        name, value = self.upper_bound
        return f"upper bound where {name} < {value:g}"


@dataclass(frozen=True)
class Region:
    """A named region of the diagram and a point (parameter values) that lies in it."""

    name: str
    at: Mapping[str, float]


@dataclass(frozen=True)
class Axes:
    """Default axes of the phase diagram: parameter names and ranges, and the quantity to colour."""

    x: str
    y: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    colour: str | None = None
    branch: str | None = None


@dataclass(frozen=True)
class Reference:
    """A source in the literature."""

    key: str
    text: str


@dataclass(frozen=True)
class Check:
    """A claim about the numbers of a system that ``quenched verify`` tests.

    ``kind`` is ``literature`` (a published value), ``reference`` (an independent computation to many digits),
    ``limit`` or ``symmetry`` (a value known by argument), or
    ``simulation`` (a finite-size experiment). The claim: ``quantity`` on ``branch`` at ``at`` equals
    ``value`` within ``tolerance`` (absolute), or, for ``line``, that line at ``at`` is at ``value``.

    A simulation is run by ``simulator`` with ``settings``: ``sizes``, ``samples``, ``seed`` and options of its
    own. Its estimates are extrapolated linearly in 1/size to infinite size, and must agree with theory within
    ``tolerance`` standard errors.
    """

    kind: Literal["literature", "reference", "limit", "symmetry", "simulation"]
    statement: str
    at: Mapping[str, float | str]
    value: float = math.nan
    tolerance: float = 0.0
    quantity: str | None = None
    branch: str | None = None
    line: str | None = None
    source: str = ""
    simulator: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Card:
    """Everything about a system except its equations."""

    name: str
    title: str
    summary: str
    parameters: tuple[Parameter, ...]
    quantities: tuple[Quantity, ...]
    branches: tuple[Branch, ...]
    potential: str
    extremum: Literal["min", "max"]
    choices: tuple[Choice, ...] = ()
    lines: tuple[Line, ...] = ()
    regions: tuple[Region, ...] = ()
    axes: Axes | None = None
    references: tuple[Reference, ...] = ()
    checks: tuple[Check, ...] = ()
    table: Table | None = None
    digest: str = ""
