"""Whole lines of the phase diagram.

A line is found from scratch at one value of the parameter that runs along it and followed from there, see
:mod:`quenched.phase.pieces`. The points that are asked for are interpolated between the nodes of the
continuation, corrected and certified in one batch, and some of them are compared with cold starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import ParameterError
from quenched.phase.augmented import Explicit, Side
from quenched.phase.brackets import compare
from quenched.phase.continuation import away_from_edge, middle, spread
from quenched.phase.crossings import Strand
from quenched.phase.lines import find_line, index_of, rows_without, solve_line
from quenched.phase.pieces import Piece, Task, pieces_of
from quenched.phase.records import Curve, Ending, LineStatus, SpecialPoint
from quenched.solve import Options
from quenched.solve.engine import with_engine
from quenched.spec import Branch, Card, Line
from quenched.systems.model import Array, System
from quenched.systems.parameters import dispatch

#: a point at which other equations hold belongs to a piece that ends this close to it, relative to its extent along
#: the line and across
_JOINS = 2e-4, 1e-2
#: a line whose value changes by less, relatively, is flat
_FLAT = 2e-2
#: points of a piece that are compared with cold starts
_COMPARED = 9

#: ends beside which cold starts cannot tell anything
_BRANCH_ENDS = (Ending.fold, Ending.cusp, Ending.merger, Ending.edge)
#: what a curve has per point, besides its parameters
COLUMNS = (
    "value", "error", "lo", "hi", "status", "iterations", "evaluations", "nodes", "at_error", "piece",
)  # fmt: skip


def line(
    system: System,
    name: str,
    at: Mapping[str, ArrayLike | str] | None = None,
    *,
    span: tuple[float, float] | None = None,
    points: int = 65,
    options: Options | None = None,
) -> Curve:
    """A line of the phase diagram as a whole, by continuation from one of its points.

    Parameters
    ----------
    system
        The system.
    name
        Name of one of the lines of its card.
    at
        Values of the parameters that are fixed, and of choices. An array for the parameter that runs along the
        line asks for its points there; where the line passes a value more than once there are as many points.
    span
        Range of the parameter that runs along the line; by default that of the card.
    points
        How many points, evenly spread along the line but for its ends, where they are denser.
    options
        As in :func:`solve_line`.

    Returns
    -------
    Curve
        The points in order along the line, why it ends where it ends, and its special points.

    Raises
    ------
    UnknownNameError, ParameterError
        As :func:`solve_line`; also an array for another parameter, or a span that is empty.
    """
    return follow(system, name, at, span=span, points=points, options=options)[0]


def follow(
    system: System,
    name: str,
    at: Mapping[str, ArrayLike | str] | None = None,
    *,
    span: tuple[float, float] | None = None,
    points: int = 65,
    options: Options | None = None,
) -> tuple[Curve, list[Strand]]:
    """As :func:`line`; also the line as it can be crossed with others."""
    card, options, at = system.card, options or Options(), dict(at or {})
    declared = find_line(card, name)
    if points < 2:
        raise ParameterError(f"points={points} is too few for a line; give 2 or more")
    wanted = _wanted(card, declared, at)
    if declared.along is None or (wanted is not None and np.ptp(wanted) == 0):
        return solve_line(system, name, at, options), []
    if wanted is not None:
        span = float(wanted.min()), float(wanted.max())
    lo, hi = span or declared.span
    if not lo < hi:
        raise ParameterError(f"span ({lo:g}, {hi:g}) of {declared.along} on line {name!r} is empty; give lo < hi")
    if declared.condition == "explicit":
        values = inside(card, declared.along, spread(lo, hi, points)) if wanted is None else wanted
        curve = solve_line(system, name, {**at, declared.along: values}, options)
        return replace(curve, ends=((Ending.span, Ending.span),)), _explicit_strands(system, curve, at)
    return _follow(system, declared, declared.along, at, wanted, (lo, hi), points, options)


def inside(card: Card, parameter: str, values: Array) -> Array:
    """Those of the values that lie in the domain of a parameter."""
    domain = card.parameters[index_of(card, parameter)].domain
    return np.array([value for value in values if value in domain])


def _wanted(card: Card, line: Line, at: Mapping[str, Any]) -> Array | None:
    """The values that are asked for of the parameter along the line, checked."""
    for key, value in at.items():
        if np.ndim(value) and key != line.along:
            raise ParameterError(
                f"parameter {key} of {card.name!r} is an array, and line {line.name!r} runs along "
                f"{line.along or 'no parameter'}: give a number for {key}, one call per value."
            )
    if line.along is None or line.along not in at:
        return None
    column: Array = rows_without(card, at, line.solve_for)[0][:, index_of(card, line.along)]
    return column


def _follow(
    system: System,
    line: Line,
    along: str,
    at: Mapping[str, Any],
    wanted: Array | None,
    span: tuple[float, float],
    points: int,
    options: Options,
) -> tuple[Curve, list[Strand]]:
    card, column = system.card, index_of(system.card, along)
    row, choices = rows_without(card, {**at, along: middle(span)}, line.solve_for)
    ((formulation, _),) = dispatch(system, row, choices)
    # where other equations hold there is nothing to continue: such points are found from scratch
    values = inside(card, along, np.array(span)) if wanted is None else np.unique(wanted)
    rows = np.repeat(row, len(values), axis=0)
    rows[:, column] = values
    others = [values[places] for f, places in dispatch(system, rows, choices) if f is not formulation]
    apart = np.concatenate([np.zeros(0), *others])
    span = away_from_edge(card.parameters[column].domain, span)
    if wanted is not None:
        span = float(np.setdiff1d(values, apart).min(initial=span[0])), span[1]
    task = Task(card, with_engine(formulation, options), line, along, row[0], span, options)
    pieces, tried, overhead = pieces_of(task)
    places = _everywhere(pieces, points, task.span) if wanted is None else [_at(piece, wanted) for piece in pieces]
    made = [_certify(task, i, *pair) for i, pair in enumerate(zip(pieces, places, strict=True))]
    curves, ends = [curve for curve, _ in made], tuple(end for _, end in made)
    if wanted is not None:
        apart = np.setdiff1d(wanted, np.concatenate([np.zeros(0), *(place.along for place in places)]))
    elif not pieces:
        apart = np.union1d(apart, tried)
    if len(apart):
        curves = _attach(curves, solve_line(system, line.name, {**at, along: apart}, options), along, wanted is None)
    curve = _join(curves, along, wanted)
    overhead += sum(piece.evaluations for piece in pieces)
    curve = replace(curve, ends=ends, special=_special(task, pieces), overhead=overhead)
    return curve, [_strand(task, piece) for piece in pieces]


@dataclass(frozen=True)
class _Places:
    """Points of a piece to be certified: near ``u`` (P, W), in planes through ``u`` with this ``normal``.

    ``along`` is the value of the parameter along the line where that is prescribed, NaN where it is not.
    """

    u: Array
    normal: Array
    along: Array


def _everywhere(pieces: list[Piece], points: int, span: tuple[float, float]) -> list[_Places]:
    """Points spread along all pieces, their ends included."""
    drawn = [piece.drawn() for piece in pieces]
    plane = np.concatenate([np.zeros((0, 2)), *(plane for _, plane in drawn)])
    unit = np.ptp(plane, axis=0) if drawn else np.ones(2)
    # what changes by less than interpolation can tell is flat
    unit = np.maximum(unit, np.array([0.0, _FLAT]) * np.abs(plane).max(axis=0, initial=0.0))
    unit[unit == 0] = 1.0
    lengths = [np.append(0.0, np.cumsum(np.hypot(*(np.diff(plane, axis=0) / unit).T))) for _, plane in drawn]
    total = max(sum(length[-1] for length in lengths), 1e-300)
    places = []
    for piece, (s, _), length in zip(pieces, drawn, lengths, strict=True):
        count = max(2, round(points * length[-1] / total))
        at = np.interp(spread(0.0, length[-1], count), length, s)
        u, normal, along = piece.trace.rounded(*piece.trace.sample(at), 0)
        places.append(_Places(u, normal, along))
        for end, face, bound in zip((0, -1), piece.faces, (piece.lo, piece.hi), strict=True):
            u[end], tangent = (part[0] for part in piece.trace.sample(np.array([bound])))
            normal[end], along[end] = tangent / piece.trace.scale, np.nan
            if face is not None:
                normal[end] = np.eye(u.shape[1])[face.parameter - 2]
            if face is not None and face.parameter == 0:
                along[end] = span[face.upper]
            for event in piece.events:
                if event.s == bound and event.known:
                    u[end] = event.u
    return places


def _at(piece: Piece, wanted: Array) -> _Places:
    """All points of a piece at the values ``wanted``."""
    s, plane = piece.drawn()
    slack = 1e-9 * np.ptp(plane[:, 0])
    where, along = [np.zeros(0)], [np.zeros(0)]
    for value in np.unique(wanted):
        gap = plane[:, 0] - value
        gap[np.abs(gap) <= slack] = 0.0
        left = np.flatnonzero(gap[:-1] * gap[1:] < 0)
        inner = s[left] + gap[left] / (gap[left] - gap[left + 1]) * (s[left + 1] - s[left])
        hits = np.sort(np.concatenate([inner, s[gap == 0]]))
        where.append(hits)
        along.append(np.full(len(hits), value))
    places, prescribed = np.concatenate(where), np.concatenate(along)
    u = piece.trace.sample(places)[0]
    u[:, -2] = piece.trace.condition.side.tau(prescribed, 0)
    return _Places(u, np.repeat(np.eye(u.shape[1])[-2:-1], len(u), axis=0), prescribed)


def _certify(task: Task, number: int, piece: Piece, places: _Places) -> tuple[Curve, tuple[Ending, Ending]]:
    """The points of a piece as a curve, compared with cold starts; and why it ends."""
    count, side = len(places.u), piece.trace.condition.side
    roots = piece.trace.certify(places.u, places.normal, task.options)
    prescribed = np.isfinite(places.along)
    along = np.where(prescribed, places.along, side.theta(roots.u[:, -2], 0))
    value = side.theta(roots.u[:, -1])
    units = [theta if log else np.ones(count) for theta, log in zip((along, value), side.logs, strict=True)]
    status, evaluations = roots.status.copy(), roots.evaluations.copy()
    lo, hi = np.full((2, count), np.nan)
    confirmed = np.zeros(count, dtype=np.bool_)
    for rows in _compared(status, confirmed, piece):
        with np.errstate(all="ignore"):
            verdict = compare(task.search(along[rows]), value[rows], roots.u[rows, : side.size], task.options)
        lo[rows], hi[rows] = verdict.lo, verdict.hi
        evaluations[rows] += verdict.evaluations
        status[rows[verdict.refuted]] = LineStatus.off_branch
        confirmed[rows[verdict.confirmed]] = True
    status[_like_neighbours(confirmed, status)] = LineStatus.off_branch
    good = status == LineStatus.converged
    names = [parameter.name for parameter in task.card.parameters]
    at = {name: np.full(count, task.row[k]) for k, name in enumerate(names) if name != task.line.solve_for}
    curve = Curve(
        system=task.card.name,
        line=task.line,
        at=at | {task.along: along},
        value=np.where(good, value, np.nan),
        error=np.where(good, roots.error[:, -1] * units[1], np.nan),
        lo=lo,
        hi=hi,
        status=status,
        iterations=roots.iterations,
        evaluations=evaluations,
        nodes=roots.nodes,
        at_error=np.where(prescribed, 0.0, roots.error[:, -2] * units[0]),
        piece=np.full(count, number, dtype=np.int64),
    )
    refuted = [count > 0 and status[end] == LineStatus.off_branch for end in (0, -1)]
    first, last = (Ending.off_branch if bad else end for bad, end in zip(refuted, piece.ends, strict=True))
    return curve, (first, last)


def _compared(status: NDArray[np.int8], confirmed: NDArray[np.bool_], piece: Piece) -> Iterator[NDArray[np.intp]]:
    """Which points to compare with cold starts: some, then all beside those of them that are not confirmed.

    Not the end of a branch itself, beside which there are no solutions. The caller enters the verdict on the first
    ones in ``confirmed`` before it asks for more.
    """
    sound = np.flatnonzero(status == LineStatus.converged)
    sound = sound[int(piece.ends[0] in _BRANCH_ENDS) : len(sound) - int(piece.ends[1] in _BRANCH_ENDS)]
    if not len(sound):
        return
    some = np.unique(np.linspace(0, len(sound) - 1, _COMPARED).round().astype(np.intp))
    yield sound[some]
    between = np.zeros(len(sound), dtype=np.bool_)
    for left, right in pairwise(some.tolist()):
        between[left + 1 : right] = not confirmed[sound[[left, right]]].all()
    if between.any():
        yield sound[between]


def _like_neighbours(confirmed: NDArray[np.bool_], status: NDArray[np.int8]) -> NDArray[np.intp]:
    """Which points nothing is known of lie beside one that is refuted.

    The cold starts of a point may not converge, and those beside the end of a branch do not exist.
    """
    refuted = status == LineStatus.off_branch
    known = np.flatnonzero(confirmed | refuted)
    unknown = np.flatnonzero((status == LineStatus.converged) & ~confirmed)
    if not len(known):
        return unknown[:0]
    right = np.searchsorted(known, unknown)
    before, after = known[np.maximum(right - 1, 0)], known[np.minimum(right, len(known) - 1)]
    return np.asarray(unknown[refuted[before] | refuted[after]])


def _attach(curves: list[Curve], cold: Curve, along: str, whole: bool) -> list[Curve]:
    """Points from scratch, each as the end of the piece that leads to it, else as pieces of their own."""
    made = list(curves)
    for i in range(len(cold)):
        point = take(cold, np.array([i]))
        home = _home(curves, point, along) if whole else None
        if home is None:
            made.append(replace(point, piece=np.array([len(made)])))
        else:
            k, end = home
            own = take(made[k], np.delete(np.arange(len(made[k])), end))  # its last point stood for this one
            point = replace(point, piece=np.array([k]))
            made[k] = concatenate([point, own] if end == 0 else [own, point])
    return made


def _home(curves: list[Curve], point: Curve, along: str) -> tuple[int, int] | None:
    """The piece, and which of its ends, that leads to a point."""
    for k, curve in enumerate(curves):
        extent = np.ptp(curve.at[along]), np.ptp(curve.value[curve.converged]) if curve.converged.any() else 0.0
        for end in (0, -1):
            near = abs(curve.at[along][end] - point.at[along][0]) <= _JOINS[0] * extent[0]
            if near and abs(curve.value[end] - point.value[0]) <= _JOINS[1] * extent[1]:
                return k, end
    return None


def _join(curves: list[Curve], along: str, wanted: Array | None) -> Curve:
    """All curves as one; in the order of the values that were asked for, if any were."""
    curve = concatenate(curves)
    if wanted is None:
        return curve
    place = {float(value): i for i, value in reversed(list(enumerate(wanted)))}
    order = np.argsort([place[float(value)] for value in curve.at[along]], kind="stable")
    return take(curve, np.asarray(order))


def take(curve: Curve, rows: NDArray[np.intp]) -> Curve:
    """Some points of a curve."""
    at = {name: values[rows] for name, values in curve.at.items()}
    return replace(curve, at=at, **{name: getattr(curve, name)[rows] for name in COLUMNS})


def concatenate(curves: list[Curve]) -> Curve:
    """The points of several curves of one line, one after the other."""
    at = {name: np.concatenate([curve.at[name] for curve in curves]) for name in curves[0].at}
    columns: dict[str, Any] = {name: np.concatenate([getattr(curve, name) for curve in curves]) for name in COLUMNS}
    return replace(curves[0], at=at, **columns)


def _strand(task: Task, piece: Piece) -> Strand:
    trace = piece.trace
    u = trace.sample(trace.dense(piece.lo, piece.hi))[0]
    tips = [event.parameters(trace.condition.side)[0] for event in piece.events if isinstance(event.what, Ending)]
    return Strand(
        line=task.line.name,
        names=(task.along, task.line.solve_for),
        fixed=_fixed(task),
        condition=trace.condition,
        u=u,
        tips=np.array(tips).reshape(-1, 2),
    )


def _explicit_strands(system: System, curve: Curve, at: Mapping[str, Any]) -> list[Strand]:
    """An explicit line, where it is known, as far as one set of equations reaches."""
    card, line = system.card, curve.line
    along = line.along or ""
    good = np.flatnonzero(curve.converged)
    if len(good) < 2:
        return []
    rows, choices = rows_without(card, {**at, along: curve.at[along][good]}, line.solve_for)
    strands = []
    for formulation, places in dispatch(system, rows, choices):
        if len(places) < 2:
            continue
        pair = np.stack([curve.at[along][good][places], curve.value[good][places]], axis=1)
        columns = (index_of(card, along), index_of(card, line.solve_for))
        pinned = tuple(unknown.name for unknown in formulation.unknowns)
        logs = tuple(
            bool(card.parameters[c].domain.lo >= 0 and v.min() > 0) for c, v in zip(columns, pair.T, strict=True)
        )
        side = Side(formulation, Branch("", "", pinned), rows[:1], columns, logs)
        u = np.stack([side.tau(pair[:, k], k) for k in (0, 1)], axis=1)
        fixed = {name: float(values[0]) for name, values in curve.at.items() if name != along}
        condition = Explicit(side, line.name)
        strands.append(Strand(line.name, (along, line.solve_for), fixed, condition, u, np.zeros((0, 2))))
    return strands


def _fixed(task: Task) -> dict[str, float]:
    """The parameters that the line does not relate."""
    names = (task.along, task.line.solve_for)
    return {p.name: float(task.row[k]) for k, p in enumerate(task.card.parameters) if p.name not in names}


def _special(task: Task, pieces: list[Piece]) -> tuple[SpecialPoint, ...]:
    """The events of all pieces, for a reader."""
    names = (task.along, task.line.solve_for)
    points = []
    for piece in pieces:
        for event in piece.events:
            at, error = event.parameters(piece.trace.condition.side)
            if isinstance(event.what, Ending):
                meaning = f"end of {task.line.name}, {event.what}"
            else:
                size = "largest" if event.what.largest else "smallest"
                meaning = f"{size} {names[event.what.parameter]} on {task.line.name}"
            points.append(
                SpecialPoint(
                    kind="end" if isinstance(event.what, Ending) else "extremum",
                    meaning=meaning,
                    lines=(task.line.name,),
                    at=_fixed(task) | dict(zip(names, at, strict=True)),
                    error=dict(zip(names, error, strict=True)),
                    status=LineStatus(int(event.roots.status[0])),
                    evaluations=int(event.roots.evaluations.sum()),
                )
            )
    return tuple(points)
