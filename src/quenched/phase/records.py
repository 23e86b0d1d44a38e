"""What the search for a boundary returns: a curve, or one point of it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from quenched.results import measured
from quenched.solve import Status
from quenched.spec import Line
from quenched.systems.model import Array
from quenched.systems.parameters import describe


class LineStatus(IntEnum):
    """Verdict on one point of a line; ``describe()`` says it in a sentence.

    >>> LineStatus.absent.describe()
    'absent: the condition changes nowhere in the search interval'
    """

    converged = 0
    absent = 1
    max_steps = 2
    nonfinite = 3
    outside_bracket = 4
    quadrature_unresolved = 5
    unsolved = 6
    off_branch = 7
    merged = 8
    lower_end = 9
    upper_end = 10
    flat = 11

    def describe(self) -> str:
        """The verdict as a sentence for a reader."""
        return _SENTENCES[self]


_SENTENCES = {
    LineStatus.converged: "converged: the certified error is below the tolerance",
    LineStatus.absent: "absent: the condition changes nowhere in the search interval",
    LineStatus.max_steps: "a bracket was found, but Newton's method did not settle in it",
    LineStatus.nonfinite: "a bracket was found, but the augmented system returned a value that is not finite",
    LineStatus.outside_bracket: "Newton's method ended outside the bracket of its start",
    LineStatus.quadrature_unresolved: "the tolerance is not met at the largest number of nodes",
    LineStatus.unsolved: "no bracket was found, but some points of the search could not be solved",
    LineStatus.merged: "the two branches are one solution at the root: nothing is crossed there",
    LineStatus.lower_end: "no optimum inside: the quantity improves towards the lower end of the search interval",
    LineStatus.upper_end: "no optimum inside: the quantity improves towards the upper end of the search interval",
    LineStatus.flat: "the quantity does not depend on the parameter",
    LineStatus.off_branch: "a root on the continued line, to which the start of the branch does not lead",
}

_ANSWERS = (
    LineStatus.converged,
    LineStatus.absent,
    LineStatus.merged,
    LineStatus.lower_end,
    LineStatus.upper_end,
    LineStatus.flat,
)


def answered(status: NDArray[np.integer[Any]]) -> NDArray[np.bool_]:
    """Which points have an answer; that a line does not exist there, or an optimum not inside, is one."""
    return np.isin(status, _ANSWERS)


class Ending(StrEnum):
    """Why a line or a branch is followed no further."""

    span = "end of the span"
    search = "end of the search interval"
    domain = "edge of the domain"
    fold = "the branch ends in a fold"
    cusp = "cusp: the fold passes to another branch"
    merger = "the two branches merge"
    edge = "an unknown runs to the edge of its domain"
    closed = "the curve is closed"
    crossed = "bifurcation: another curve crosses"
    off_branch = "the start of the branch leads elsewhere"
    step = "step too small"
    steps = "too many steps"


@dataclass(frozen=True)
class SpecialPoint:
    """A distinguished point of the diagram: a root of a larger augmented system, or the end of a line.

    ``kind`` is ``extremum`` (a parameter is largest or smallest on the line), ``end`` (the branch of the line ends,
    or becomes another one), ``fold`` (of a branch of solutions), or ``crossing`` (of two lines). ``at`` has all
    numeric parameters; ``error`` the certified errors of those that were solved for.
    """

    kind: Literal["extremum", "end", "fold", "crossing"]
    meaning: str
    lines: tuple[str, ...]
    at: Mapping[str, float]
    error: Mapping[str, float]
    status: LineStatus
    evaluations: int

    def __str__(self) -> str:
        values = [
            f"{name} = {measured(value, self.error[name])}" if name in self.error else f"{name} = {value:.12g}"
            for name, value in self.at.items()
        ]
        return f"{self.meaning}: {', '.join(values)} [{self.status.name}]"


@dataclass(frozen=True)
class Boundary:
    """One point of a boundary: ``value`` of the parameter ``line.solve_for`` at the parameters ``at``.

    ``error`` is certified (quadrature, iteration and rounding); ``(lo, hi)`` brackets the value by a change
    between solutions from cold starts.
    """

    system: str
    line: Line
    at: Mapping[str, float]
    value: float
    error: float
    lo: float
    hi: float
    status: LineStatus
    evaluations: int

    @property
    def meaning(self) -> str:
        """What is crossed here."""
        return self.line.meaning

    @property
    def upper_bound(self) -> bool:
        """Whether the value is only an upper bound of the true one (the ansatz is known to be unstable)."""
        return self.line.is_bound(self.at)

    def __str__(self) -> str:
        verdict = f"[{self.status.name}]"
        if math.isnan(self.lo) and math.isnan(self.value):
            return f"{self.line.name}: none for {describe(self.at) or self.system} {verdict}"
        bracket = f" in ({self.lo:.6g}, {self.hi:.6g})" if math.isfinite(self.lo) else ""
        if math.isnan(self.value):
            return f"{self.line.name}: no value, but a change{bracket} {verdict}"
        sign = "<=" if self.upper_bound else "="
        return f"{self.line.name} {sign} {measured(self.value, self.error)}{bracket} {verdict}"


@dataclass(frozen=True)
class Curve:
    """A boundary as a curve: the value of ``line.solve_for`` at P settings of the other parameters.

    ``at`` has an array (P,) per numeric parameter other than the one solved for. A point where the line does
    not exist is NaN with status ``absent``; a point that failed is NaN with the reason as status.

    A line that was followed by continuation is ordered along itself, and may pass a value of the other
    parameter more than once. ``piece`` numbers its connected parts, ``ends`` has the reasons why each ends at
    either side, and ``special`` its distinguished points. ``at_error`` is the error of the parameter that runs
    along the line, zero where it was prescribed. ``lo`` and ``hi`` are NaN where no bracket was computed.
    ``overhead`` counts the evaluations that found and followed the line, beyond those of its points.
    """

    system: str
    line: Line
    at: Mapping[str, Array]
    value: Array
    error: Array
    lo: Array
    hi: Array
    status: NDArray[np.int8]
    iterations: NDArray[np.int64]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]
    at_error: Array
    piece: NDArray[np.int64]
    ends: tuple[tuple[Ending, Ending], ...] = ()
    special: tuple[SpecialPoint, ...] = ()
    overhead: int = 0

    @property
    def name(self) -> str:
        """Name of the line."""
        return self.line.name

    @property
    def latex(self) -> str:
        """Symbol of the line."""
        return self.line.latex

    @property
    def kind(self) -> str:
        """Kind of the line, for example ``spinodal``."""
        return self.line.kind

    @property
    def meaning(self) -> str:
        """What is crossed on the line."""
        return self.line.meaning

    @property
    def upper_bound(self) -> NDArray[np.bool_]:
        """Which values are only upper bounds of the true ones, ``(P,)``."""
        rows = ({name: float(values[i]) for name, values in self.at.items()} for i in range(len(self)))
        return np.fromiter(map(self.line.is_bound, rows), np.bool_, len(self))

    @property
    def converged(self) -> NDArray[np.bool_]:
        """Which points are roots."""
        return np.asarray(self.status == LineStatus.converged)

    def __len__(self) -> int:
        return len(self.value)

    def column(self, parameter: str) -> Array:
        """Values of a parameter along the curve, ``(P,)``: as given, or as solved for."""
        return self.value if parameter == self.line.solve_for else self.at[parameter]

    def point(self, index: int) -> Boundary:
        """One point of the curve."""
        return Boundary(
            system=self.system,
            line=self.line,
            at={name: float(values[index]) for name, values in self.at.items()},
            value=float(self.value[index]),
            error=float(self.error[index]),
            lo=float(self.lo[index]),
            hi=float(self.hi[index]),
            status=LineStatus(int(self.status[index])),
            evaluations=int(self.evaluations[index]),
        )

    def __str__(self) -> str:
        counts = Counter(LineStatus(int(s)).name for s in self.status)
        tally = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
        bound = f", {self.line.caveat}" if self.line.caveat else ""
        head = f"{self.name} ({self.kind.replace('_', ' ')}{bound}): {self.meaning}"
        rows = [f"    {self._row(i)}" for i in self._samples()]
        notes = [f"    {note}" for note in self.notes]
        return "\n".join([head, f"  {len(self)} points: {tally}", *rows, *notes])

    @property
    def notes(self) -> list[str]:
        """Where the line ends, if not at the ends of its span, and its special points, as text."""
        ends = [f"from {first} to {last}" for first, last in self.ends if (first, last) != (Ending.span, Ending.span)]
        return [*ends, *map(str, self.special)]

    def _row(self, i: int) -> str:
        where = self.at.get(self.line.along or "")
        prefix = "" if where is None else f"{self.line.along} = {quoted(where[i], self.at_error[i]):<12} "
        sign = "<=" if self.point(i).upper_bound else "="
        return f"{prefix}{self.line.solve_for} {sign} {measured(self.value[i], self.error[i])}"

    def _samples(self, count: int = 4) -> list[int]:
        good = np.flatnonzero(self.converged)
        if len(good) <= count:
            return [int(i) for i in good]
        picks = np.linspace(0, len(good) - 1, count).round().astype(int)
        return [int(i) for i in good[picks]]


def no_answer(status: NDArray[np.integer[Any]]) -> NDArray[np.bool_]:
    """Which solutions have no answer; that no fixed point exists is an answer."""
    return ~np.isin(status, (Status.converged, Status.no_fixed_point))


def quoted(value: float, error: float) -> str:
    """A parameter as it was prescribed, or with its error where it was solved for."""
    return f"{value:.12g}" if error == 0 else measured(value, error)
