"""The connected pieces of a line: each followed from a root found from scratch, with its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from quenched.phase.augmented import Condition, Side
from quenched.phase.brackets import Search
from quenched.phase.continuation import Face, Stop, Trace, middle, trace
from quenched.phase.lines import ColdRoots, cold_roots, index_of, search_of
from quenched.phase.records import Ending, LineStatus
from quenched.phase.special import Found, events
from quenched.solve import Options
from quenched.solve.options import certifying_nodes
from quenched.spec import Card, Interval, Line
from quenched.systems.model import Array, Formulation

#: values of the parameter at which a line is looked for, where it was not met yet
_PROBES = 9
#: a root closer than this to a curve lies on it
_ON_CURVE = 1e-2

#: times a curve that got stuck is followed, each with twice the nodes
_REFINEMENTS = 3

_ENDINGS = {
    Stop.edge: Ending.edge,
    Stop.closed: Ending.closed,
    Stop.crossed: Ending.crossed,
    Stop.step: Ending.step,
    Stop.steps: Ending.steps,
}


@dataclass(frozen=True)
class Task:
    """A line at fixed other parameters, over a span of the parameter that runs along it."""

    card: Card
    formulation: Formulation
    line: Line
    along: str
    row: Array  # (M,), NaN where solved for
    span: tuple[float, float]
    options: Options

    @property
    def columns(self) -> tuple[int, int]:
        """Columns of the parameter along the line and of the one that is solved for."""
        return index_of(self.card, self.along), index_of(self.card, self.line.solve_for)

    def search(self, along: Array) -> Search:
        """What is looked for at values of the parameter along the line."""
        p = np.repeat(self.row[None], len(along), axis=0)
        p[:, self.columns[0]] = along
        return search_of(self.card, self.formulation, self.line, p)

    def lift(self, roots: ColdRoots, i: int) -> tuple[Condition, Array]:
        """The condition as a curve in two parameters, and the i-th root on it."""
        column = self.columns[0]
        positive = self.card.parameters[column].domain.lo >= 0 and self.span[0] > 0

        def two(side: Side) -> Side:
            return replace(side, columns=(column, *side.columns), logs=(positive, *side.logs))

        condition = roots.condition.take(np.array([i])).on(two)
        along = condition.side.tau(condition.side.p[0, column], 0)
        return condition, np.insert(roots.u[i], -1, along)


@dataclass(frozen=True)
class Piece:
    """The part of a trace that belongs to the line, between lengths ``lo`` and ``hi``."""

    trace: Trace
    lo: float
    hi: float
    ends: tuple[Ending, Ending]
    events: tuple[Found, ...]
    evaluations: int

    @property
    def faces(self) -> tuple[Face | None, Face | None]:
        """Faces of the box on which the piece ends."""
        first, last = self.trace.stops
        lower = first if isinstance(first, Face) and self.lo == self.trace.s[0] else None
        upper = last if isinstance(last, Face) and self.hi == self.trace.s[-1] else None
        return lower, upper

    def drawn(self) -> tuple[Array, Array]:
        """Lengths along the piece, close to each other, and the two parameters there, ``(Q, 2)``."""
        s = self.trace.dense(self.lo, self.hi)
        u, side = self.trace.sample(s)[0], self.trace.condition.side
        return s, np.stack([side.theta(u[:, which - 2], which) for which in (0, 1)], axis=1)

    def passes(self, along: float) -> bool:
        """Whether the piece has a point at this value of the parameter along the line."""
        values = self.drawn()[1][:, 0]
        slack = 1e-9 * np.ptp(values)
        return bool(values.min() - slack <= along <= values.max() + slack)

    def holds(self, u: Array) -> bool:
        """Whether a root lies on the trace; of a fold also with the opposite eigenvector."""
        scale, s = self.trace.scale, self.trace.s
        curve = self.trace.sample(self.trace.dense(float(s[0]), float(s[-1])))[0] / scale
        unknowns = sum(side.size for side in self.trace.condition.sides)
        opposite = u.copy()
        opposite[unknowns:-2] *= -1
        return any(_distance(curve, point / scale) <= _ON_CURVE for point in (u, opposite))


def pieces_of(task: Task) -> tuple[list[Piece], Array, int]:
    """All pieces: through a root in the middle of the span, then where no piece has passed.

    Also the values of the parameter at which the line was looked for, and what the search cost.
    """
    lo, hi = task.span
    pieces: list[Piece] = []
    tried, evaluations = np.zeros(0), 0
    for values in (np.array([middle(task.span)]), np.linspace(lo, hi, _PROBES)):
        probes = np.array([a for a in values if a not in tried and not any(piece.passes(a) for piece in pieces)])
        if not len(probes):
            continue
        tried = np.concatenate([tried, probes])
        roots = cold_roots(task.search(probes), task.line.search, task.options)
        evaluations += int(roots.evaluations.sum())
        for i in np.flatnonzero(roots.status == LineStatus.converged):
            condition, u = task.lift(roots, int(i))
            inside = task.line.search[0] <= roots.value[i] <= task.line.search[1]
            if inside and not any(piece.holds(u) for piece in pieces):
                pieces.append(_follow(task, condition, u))
    return pieces, np.sort(tried), evaluations


def _follow(task: Task, condition: Condition, u: Array) -> Piece:
    """The line through a root, up to where its branch ends."""
    side = condition.side
    bounds = np.array([task.span, task.line.search]).T
    box = np.stack([side.tau(bounds[:, which], which) for which in (0, 1)], axis=1)
    scale = np.concatenate([np.ones(condition.width - 2), np.where(side.logs, 1.0, box[1] - box[0])])
    nodes, spent = task.options.nodes, 0
    for _ in range(_REFINEMENTS):
        with np.errstate(all="ignore"):
            course = trace(condition, u, scale, box, nodes)
        spent += course.evaluations
        if Stop.step not in course.stops or certifying_nodes(nodes) > task.options.max_nodes:
            break
        nodes = certifying_nodes(nodes)  # too few nodes make a curve rough
    found = events(course, task.options)
    domains = [task.card.parameters[column].domain for column in task.columns]
    ends = [ending(stop, domains, (task.span, task.line.search)) for stop in course.stops]
    lo, hi = float(course.s[0]), float(course.s[-1])
    for event in found:
        if isinstance(event.what, Ending) and event.s <= 0:
            lo, ends[0] = event.s, event.what
        elif isinstance(event.what, Ending) and event.s < hi:
            hi, ends[1] = event.s, event.what
    kept = tuple(event for event in found if lo <= event.s <= hi)
    spent += sum(int(event.roots.evaluations.sum()) for event in found)
    return Piece(course, lo, hi, (ends[0], ends[1]), kept, spent)


def ending(stop: Stop | Face, domains: Sequence[Interval], bounds: Sequence[tuple[float, float]]) -> Ending:
    """Why a curve ends, for a reader: its parameters have these domains and were followed within these bounds."""
    if not isinstance(stop, Face):
        return _ENDINGS[stop]
    domain, bound = domains[stop.parameter], bounds[stop.parameter][stop.upper]
    if bound == (domain.hi if stop.upper else domain.lo):
        return Ending.domain
    return Ending.search if stop.parameter else Ending.span


def _distance(curve: Array, point: Array) -> float:
    """Distance of a point from a polygon."""
    a, step = curve[:-1] - point, np.diff(curve, axis=0)
    square = np.maximum((step * step).sum(axis=1), 1e-300)
    t = np.clip(-(a * step).sum(axis=1) / square, 0.0, 1.0)
    return float(np.sqrt(((a + t[:, None] * step) ** 2).sum(axis=1)).min())
