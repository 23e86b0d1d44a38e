"""Lines of the phase diagram as roots of augmented systems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import ParameterError, UnknownNameError
from quenched.phase.augmented import Condition, Equal, Fold, Rows, Side, Zero, softest
from quenched.phase.brackets import Brackets, Search, compare, direct, events, merged, refined, rivals, survey
from quenched.phase.newton import certified, newton
from quenched.phase.records import Boundary, Curve, LineStatus
from quenched.solve import Options
from quenched.solve.engine import with_engine
from quenched.solve.options import certifying_nodes
from quenched.spec import Card, Line
from quenched.systems.model import Array, Formulation, System
from quenched.systems.parameters import bind, dispatch

#: two branches whose unknowns differ by less than this are one
MERGED = 1e-4
#: Newton's method that is tried in a coarse bracket: the step at which it ends, and its steps
_AT_ONCE, _FEW = 1e-8, 12
_EPS = float(np.finfo(np.float64).eps)


def solve_line(
    system: System,
    line: str,
    at: Mapping[str, ArrayLike | str] | None = None,
    options: Options | None = None,
) -> Curve:
    """Points of a boundary, each the root of an augmented system.

    Parameters
    ----------
    system
        The system.
    line
        Name of one of the lines of its card.
    at
        Values of every numeric parameter other than ``line.solve_for``, and of choices. Arrays span a grid as
        in a sweep, which is flattened. Parameters with a default may be left out.
    options
        ``tolerance`` bounds the certified error relative to ``|value| + 1e-3``; ``nodes`` and ``max_nodes``
        bound the quadrature.

    Returns
    -------
    Curve
        One point per setting. Where the line does not exist the value is NaN and the status ``absent``.

    Raises
    ------
    UnknownNameError
        The line, or a name in ``at``, does not exist.
    ParameterError
        A parameter is missing, malformed, outside its domain, or is the one that is solved for.

    Notes
    -----
    The search interval is scanned with cold starts for all points at once. Newton's method starts wherever the
    branch ends or the condition changes sign; where that does not lead to a root which cold starts on either side
    confirm, the interval is scanned again. If several brackets hold a root, the one at the smallest value is
    reported.
    """
    card, options = system.card, options or Options()
    declared = find_line(card, line)
    p, choices = rows_without(card, at or {}, declared.solve_for)
    names = [parameter.name for parameter in card.parameters]
    table = _Table.empty(len(p))
    for formulation, rows in dispatch(system, p, choices):
        formulation = with_engine(formulation, options)
        solve = _explicit if declared.condition == "explicit" else _implicit
        table.put(rows, solve(card, formulation, declared, p[rows], options))
    found = table.status == LineStatus.converged
    shown = np.where(found, table.value, np.nan)
    return Curve(
        system=card.name,
        line=declared,
        at={name: p[:, k].copy() for k, name in enumerate(names) if name != declared.solve_for},
        value=shown,
        error=np.where(found, table.error, np.nan),
        lo=table.lo,
        hi=table.hi,
        status=table.status,
        iterations=table.iterations,
        evaluations=table.evaluations,
        nodes=table.nodes,
        at_error=np.zeros(len(p)),
        piece=np.zeros(len(p), dtype=np.int64),
    )


def capacity(system: System, options: Options | None = None, **parameters: float | str) -> Boundary:
    """The storage capacity: the line of kind ``capacity``, else the first of kind ``zero_entropy``.

    Parameters
    ----------
    system
        The system.
    options
        As in :func:`solve_line`.
    **parameters
        Values of the other parameters and of choices, for example ``kappa=0.5``.

    Returns
    -------
    Boundary
        ``print`` shows ``alpha_c = 0.833078599740 ± 2e-13 in (lo, hi) [converged]``.

    Raises
    ------
    UnknownNameError
        A parameter does not exist.
    ParameterError
        The system has no capacity line, or a parameter is missing or outside its domain.
    """
    for kind in ("capacity", "zero_entropy"):
        for line in system.card.lines:
            if line.kind == kind:
                return solve_line(system, line.name, dict(parameters), options).point(0)
    names = ", ".join(line.name for line in system.card.lines) or "none"
    raise ParameterError(f"{system.name!r} has no line that is its capacity: name one of its lines ({names}).")


def find_line(card: Card, name: str) -> Line:
    """The line of that name."""
    for line in card.lines:
        if line.name == name:
            return line
    raise UnknownNameError("line", name, [line.name for line in card.lines])


def rows_without(card: Card, at: Mapping[str, Any], solve_for: str) -> tuple[Array, Mapping[str, str]]:
    """Parameter rows ``(P, M)``, NaN in the column that is solved for, and the choices.

    The NaN also keeps formulations away that hold at one value of the parameter only.
    """
    if solve_for in at:
        raise ParameterError(
            f"parameter {solve_for} = {at[solve_for]} of {card.name!r} is what is solved for: leave it out."
        )
    others = tuple(parameter for parameter in card.parameters if parameter.name != solve_for)
    binding = bind(replace(card, parameters=others), at)
    return np.insert(binding.rows(), index_of(card, solve_for), np.nan, axis=1), binding.choices


@dataclass
class _Table:
    """The columns of a curve while it is filled in."""

    value: Array
    error: Array
    lo: Array
    hi: Array
    status: NDArray[np.int8]
    iterations: NDArray[np.int64]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]

    @classmethod
    def empty(cls, points: int) -> _Table:
        value, error, lo, hi = (np.full(points, np.nan) for _ in range(4))
        status = np.full(points, LineStatus.absent, dtype=np.int8)
        iterations, evaluations, nodes = (np.zeros(points, dtype=np.int64) for _ in range(3))
        return cls(value, error, lo, hi, status, iterations, evaluations, nodes)

    def put(self, rows: Rows, part: _Table) -> None:
        for name, column in vars(part).items():
            getattr(self, name)[rows] = column


def _explicit(card: Card, formulation: Formulation, line: Line, p: Array, options: Options) -> _Table:
    """Closed form, at n and at 2n - 1 nodes."""
    table = _Table.empty(len(p))
    nodes = certifying_nodes(options.nodes)
    with np.errstate(all="ignore"):
        table.value = formulation.boundary(line.name, p, nodes)
        change = np.abs(table.value - formulation.boundary(line.name, p, options.nodes))
    table.error = change + 2 * _EPS * np.abs(table.value)
    domain = card.parameters[index_of(card, line.solve_for)].domain
    inside = np.array([value in domain for value in table.value])
    unresolved = change > options.tolerance * (np.abs(table.value) + 1e-3)
    table.status[:] = np.where(unresolved, LineStatus.quadrature_unresolved, LineStatus.converged)
    table.status[~inside] = LineStatus.absent
    table.evaluations += 2
    table.nodes += nodes
    return table


@dataclass(frozen=True)
class ColdRoots:
    """Roots of an augmented system found from scratch, one row per bracket, in order of points and parameter."""

    condition: Condition
    row: Rows  # the point that a root belongs to
    lo: Array
    hi: Array
    u: Array
    value: Array
    error: Array
    status: NDArray[np.int8]
    iterations: NDArray[np.int64]
    nodes: NDArray[np.int64]
    doubtful: NDArray[np.bool_]  # (P,): points whose search lacks an answer
    evaluations: NDArray[np.int64]  # (P,)

    def take(self, rows: Rows) -> ColdRoots:
        """Some of the roots."""
        whole = ("condition", "doubtful", "evaluations")
        columns = {name: column[rows] for name, column in vars(self).items() if name not in whole}
        return replace(self, condition=self.condition.take(rows), **columns)


def cold_roots(search: Search, interval: tuple[float, float], options: Options) -> ColdRoots:
    """All roots in the search interval: scan, Newton's method, and a second scan where that does not settle it."""
    with np.errstate(all="ignore"):
        coarse = survey(search, interval, options)
        spent = coarse.evaluations.copy()
        close = _settled(search, direct(search, coarse), spent, options)
        row, left = events(search, coarse)
        open_ = ~np.isin(row * coarse.theta.shape[1] + left, close.row * coarse.theta.shape[1] + close.event)
        rest, cost = refined(search, coarse, row[open_], left[open_], options)
        np.add.at(spent, row[open_], cost)
        brackets = merged(close, rest)
        condition, u = _augment(search, brackets, options)
        side = condition.side
        reach = np.abs(side.tau(brackets.hi) - side.tau(brackets.lo))
        roots = certified(condition, u, reach, options)
    np.add.at(spent, brackets.row, roots.evaluations)
    theta = side.theta(roots.u[:, -1])
    status, width = roots.status.copy(), brackets.hi - brackets.lo
    outside = (theta < brackets.lo - width) | (theta > brackets.hi + width)
    status[outside & (status == LineStatus.converged)] = LineStatus.outside_bracket
    if isinstance(condition, Equal):
        one = np.abs(condition.gap(roots.u)).max(axis=1, initial=0.0) <= MERGED
        status[one & (status == LineStatus.converged)] = LineStatus.merged
    return ColdRoots(
        condition=condition,
        row=brackets.row,
        lo=brackets.lo,
        hi=brackets.hi,
        u=roots.u,
        value=theta,
        error=roots.error[:, -1] * (theta if side.logs[-1] else 1.0),
        status=status,
        iterations=brackets.iterations + roots.iterations,
        nodes=roots.nodes,
        doubtful=coarse.doubtful,
        evaluations=spent,
    )


def _settled(search: Search, brackets: Brackets, spent: NDArray[np.int64], options: Options) -> Brackets:
    """Brackets in which Newton's method finds a root at once, drawn closely around it by cold starts.

    The cost is added to ``spent`` (P,).
    """
    condition, u = _augment(search, brackets, options)
    side = condition.side
    reach = np.abs(side.tau(brackets.hi) - side.tau(brackets.lo))
    roots = newton(condition, u, options.nodes, reach, tolerance=_AT_ONCE, steps=_FEW)
    np.add.at(spent, brackets.row, roots.evaluations)
    theta = side.theta(roots.u[:, -1])
    inside = (brackets.lo < theta) & (theta < brackets.hi) & (roots.status == LineStatus.converged)
    found = np.flatnonzero(inside)
    verdict = compare(search.take(brackets.row[found]), theta[found], roots.u[found, : side.size], options)
    np.add.at(spent, brackets.row[found], verdict.evaluations)
    sure = np.isfinite(verdict.lo)
    found = found[sure]
    full = side.take(found)
    w = np.concatenate([roots.u[found, : side.size], roots.u[found, -1:]], axis=1)
    x_other = brackets.x_other[found]
    if isinstance(condition, Equal) and not condition.other.closed:
        x_other = condition.other.take(found).point(roots.u[found, side.size :])[0]
    return replace(
        brackets.take(found),
        lo=verdict.lo[sure],
        hi=verdict.hi[sure],
        theta=theta[found],
        x=full.point(w)[0],
        x_other=x_other,
        iterations=roots.iterations[found],
    )


def _implicit(card: Card, formulation: Formulation, line: Line, p: Array, options: Options) -> _Table:
    """All roots, then one per point."""
    roots = cold_roots(search_of(card, formulation, line, p), line.search, options)
    table = _Table.empty(len(p))
    table.status[roots.doubtful] = LineStatus.unsolved
    table.evaluations += roots.evaluations
    row, first = _first_root(roots.row, roots.status)
    best = roots.take(first)
    spent = roots.evaluations[row]
    table.put(row, _Table(best.value, best.error, best.lo, best.hi, best.status, best.iterations, spent, best.nodes))
    return table


def _first_root(row: Rows, status: NDArray[np.int8]) -> tuple[Rows, Rows]:
    """Per point the first bracket that holds a root, or else one where only the tolerance was missed."""
    rank = np.select([status == LineStatus.converged, status == LineStatus.quadrature_unresolved], [0, 1], 2)
    order = np.lexsort((np.arange(len(row)), rank, row))
    points, first = np.unique(row[order], return_index=True)
    return points, order[first]


def search_of(card: Card, formulation: Formulation, line: Line, p: Array) -> Search:
    """What is looked for on a line, at parameter rows ``p`` (P, M)."""
    branches = {branch.name: branch for branch in card.branches}
    column = index_of(card, line.solve_for)
    log_theta = card.parameters[column].domain.lo >= 0 and line.search[0] > 0
    names = [quantity.name for quantity in card.quantities]
    quantity = None if line.quantity is None or line.condition == "fold" else names.index(line.quantity)
    branch = branches[line.branch] if line.branch is not None else card.branches[0]
    side = Side(formulation, branch, p, (column,), (log_theta,), quantity)
    other = None
    if line.condition == "equal" and line.other is not None:
        other = Side(formulation, branches[line.other], p, (column,), (log_theta,), quantity)
    fold = line.condition == "fold"
    return Search(side, other, rivals(card.branches, side, line.other, fold), fold)


def _augment(search: Search, brackets: Brackets, options: Options) -> tuple[Condition, Array]:
    """The augmented system of every bracket, and where Newton's method starts."""
    side = search.side.take(brackets.row)
    y, tau = side.coordinates(brackets.x), side.tau(brackets.theta)[:, None]
    if search.fold:
        v = softest(side, np.concatenate([y, tau], axis=1), options.nodes)
        return Fold(side), np.concatenate([y, v, tau], axis=1)
    if search.other is not None:
        other = search.other.take(brackets.row)
        return Equal(side, other), np.concatenate([y, other.coordinates(brackets.x_other), tau], axis=1)
    return Zero(side), np.concatenate([y, tau], axis=1)


def index_of(card: Card, parameter: str) -> int:
    """Column of a parameter."""
    return [p.name for p in card.parameters].index(parameter)
