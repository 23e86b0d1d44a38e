"""A branch of solutions as a curve in one parameter, through its folds, stable and unstable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError, UnknownNameError
from quenched.phase.augmented import Side, Solution
from quenched.phase.bordered import Gauged
from quenched.phase.brackets import SCAN_TOLERANCE, Search, cold, rivals, scan
from quenched.phase.continuation import Face, Trace, away_from_edge, middle, spread, trace
from quenched.phase.lines import index_of, rows_without
from quenched.phase.newton import Roots, newton
from quenched.phase.pieces import ending
from quenched.phase.records import Ending, LineStatus, SpecialPoint, quoted
from quenched.phase.special import events
from quenched.results import measured
from quenched.solve import Options
from quenched.solve.engine import with_engine
from quenched.solve.linear import growth
from quenched.solve.transform import EPS16
from quenched.spec import Branch, Card, Parameter, Quantity
from quenched.systems.model import Array, System
from quenched.systems.parameters import describe, dispatch

#: values of the parameter at which the branch is looked for from its start
_PROBES = 17


@dataclass(frozen=True, eq=False)
class BranchCurve:
    """A branch of solutions along a parameter: P points in order along the curve.

    Attributes
    ----------
    system, branch, parameter
        What was followed, and in what.
    fixed
        The other parameters and the choices.
    value, error
        The parameter, (P,), and its certified error, zero where the point was sought at this value; elsewhere the
        curve passes within ``error``.
    values, errors
        Per quantity its value on the curve, (P,), and its certified error.
    growth
        Largest real part of the eigenvalues of J, (P,): where it is below 1 the solution attracts the iteration.
    status
        :class:`LineStatus` of every point.
    ends
        Why the curve ends, on either side.
    special
        Folds, where the branch turns back, as roots of their own; and the limit of the parameter where an unknown
        runs to the edge of its domain.
    """

    system: str
    branch: str
    parameter: str
    fixed: Mapping[str, float | str]
    quantities: tuple[Quantity, ...]
    value: Array
    error: Array
    values: Mapping[str, Array]
    errors: Mapping[str, Array]
    growth: Array
    status: NDArray[np.int8]
    iterations: NDArray[np.int64]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]
    ends: tuple[Ending, Ending]
    special: tuple[SpecialPoint, ...]
    overhead: int

    @property
    def folds(self) -> tuple[SpecialPoint, ...]:
        """Where the branch turns back."""
        return tuple(point for point in self.special if point.kind == "fold")

    @property
    def converged(self) -> NDArray[np.bool_]:
        """Which points are certified."""
        return np.asarray(self.status == LineStatus.converged)

    @property
    def stable(self) -> NDArray[np.bool_]:
        """Which solutions attract the iteration of the map."""
        return self.converged & (self.growth < 1)

    def __len__(self) -> int:
        return len(self.value)

    def __getitem__(self, quantity: str) -> Array:
        if quantity not in self.values:
            raise UnknownNameError(f"quantity of {self.system}", quantity, self.values)
        return self.values[quantity]

    def __str__(self) -> str:
        counts = Counter(LineStatus(int(status)).name for status in self.status)
        tally = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
        where = f" at {describe(self.fixed)}" if self.fixed else ""
        good = np.flatnonzero(self.converged)
        picks = good[np.unique(np.linspace(0, len(good) - 1, 5).round().astype(int))] if len(good) else good
        shown = [q.name for q in self.quantities if q.kind == "order_parameter"][:2]
        rows = [
            "  ".join(
                [f"    {self.parameter} = {quoted(self.value[i], self.error[i])}"]
                + [f"{name} = {measured(self[name][i], self.errors[name][i])}" for name in shown]
                + ["stable" if self.stable[i] else "unstable"]
            )
            for i in picks
        ]
        return "\n".join(
            [
                f"{self.branch} branch of {self.system} along {self.parameter}{where}",
                f"  {len(self)} points: {tally}; {int(self.stable.sum())} stable",
                *rows,
                f"    from {self.ends[0]} to {self.ends[1]}",
                *(f"    {point}" for point in self.special),
            ]
        )


def continue_branch(
    system: System,
    branch: str,
    parameter: str,
    at: Mapping[str, Any] | None = None,
    *,
    span: tuple[float, float] | None = None,
    start: float | None = None,
    points: int = 65,
    options: Options | None = None,
) -> BranchCurve:
    """Follow a branch of solutions along a parameter, through folds and onto unstable solutions.

    Parameters
    ----------
    system
        The system.
    branch
        Name of the branch.
    parameter
        The parameter to follow it in.
    at
        Values of the other parameters and of choices.
    span
        Range of the parameter; by default that of the axis of the phase diagram.
    start
        Value at which the branch is solved from its start; by default one in the span where it exists.
    points
        How many points, evenly spread along the curve but for its ends, where they are denser.
    options
        As in :func:`quenched.phase.solve_line`.

    Raises
    ------
    UnknownNameError
        The branch, or a parameter, does not exist.
    ParameterError
        A parameter is missing or outside its domain, the span is not known or empty, or the branch was not
        found in it.
    """
    card, options, at = system.card, options or Options(), dict(at or {})
    named = _branch(card, branch)
    own = _parameter(card, parameter)
    lo, hi = _span(card, own, span, start)
    p, choices = rows_without(card, at, parameter)
    if len(p) > 1:
        raise ParameterError(f"a branch of {card.name!r} is followed at one point: give numbers for {', '.join(at)}.")
    column = index_of(card, parameter)
    p[:, column] = middle((lo, hi)) if start is None else start
    ((formulation, _),) = dispatch(system, p, choices)
    formulation = with_engine(formulation, options)
    if branch not in formulation.starts:
        raise ParameterError(
            f"branch {branch!r} of {card.name!r} has no start at {describe(_fixed(card, p, choices, parameter))}."
        )
    positive = own.domain.lo >= 0 and lo > 0
    side = Side(formulation, named, p, (column,), (positive,))
    u, evaluations = _root(card, side, (lo, hi), start, options)
    box = side.tau(np.array([[lo], [hi]]))
    scale = np.append(np.ones(side.size), 1.0 if positive else hi - lo)
    with np.errstate(all="ignore"):
        course = trace(Solution(side), u, scale, box, options.nodes)
    found = events(course, options)
    roots, values = _points(course, points, (lo, hi), options)
    fixed = _fixed(card, p, choices, parameter)
    ends = [ending(stop, (own.domain,), ((lo, hi),)) for stop in course.stops]
    overhead = evaluations + course.evaluations + sum(int(event.roots.evaluations.sum()) for event in found)
    numbers = {name: value for name, value in fixed.items() if isinstance(value, float)}
    special = []
    for event in found:
        (value,), (error,) = event.parameters(side)
        if isinstance(event.what, Ending):
            meaning = f"end of {branch}, {event.what}"
        else:
            meaning = f"fold of {branch}, {'largest' if event.what.largest else 'smallest'} {parameter}"
        special.append(
            SpecialPoint(
                kind="end" if isinstance(event.what, Ending) else "fold",
                meaning=meaning,
                lines=(),
                at={**numbers, parameter: value},
                error={parameter: error},
                status=LineStatus(int(event.roots.status[0])),
                evaluations=int(event.roots.evaluations.sum()),
            )
        )
    return _curve(card, side, branch, parameter, fixed, roots, values, (ends[0], ends[1]), tuple(special), overhead)


def _branch(card: Card, name: str) -> Branch:
    for branch in card.branches:
        if branch.name == name:
            return branch
    raise UnknownNameError("branch", name, [branch.name for branch in card.branches])


def _parameter(card: Card, name: str) -> Parameter:
    for parameter in card.parameters:
        if parameter.name == name:
            return parameter
    raise UnknownNameError("parameter", name, [parameter.name for parameter in card.parameters])


def _span(
    card: Card, parameter: Parameter, span: tuple[float, float] | None, start: float | None
) -> tuple[float, float]:
    """The range to follow: as given, or of the axis; from above zero where the domain ends there."""
    axes = card.axes
    known = {} if axes is None else {axes.x: axes.x_range, axes.y: axes.y_range}
    if span is None and parameter.name not in known:
        raise ParameterError(f"the range of {parameter.name} is not known: give span=(lo, hi).")
    lo, hi = span or known[parameter.name]
    if not lo < hi:
        raise ParameterError(f"span ({lo:g}, {hi:g}) of {parameter.name} is empty; give lo < hi.")
    domain = parameter.domain
    if not (domain.lo <= lo and hi <= domain.hi):
        raise ParameterError(f"span ({lo:g}, {hi:g}) of {parameter.name} leaves its domain {domain}.")
    lo, hi = away_from_edge(domain, (lo, hi))
    if start is not None and not lo <= start <= hi:
        raise ParameterError(f"start={start:g} lies outside of the span ({lo:g}, {hi:g}) of {parameter.name}.")
    return lo, hi


def _fixed(card: Card, p: Array, choices: Mapping[str, str], parameter: str) -> dict[str, float | str]:
    numbers = {q.name: float(p[0, k]) for k, q in enumerate(card.parameters) if q.name != parameter}
    return {**numbers, **choices}


def _root(
    card: Card, side: Side, span: tuple[float, float], start: float | None, options: Options
) -> tuple[Array, int]:
    """A point of the branch itself, from its start, as near the middle of the span as possible."""
    search = Search(side, None, rivals(card.branches, side, None, False), False)
    lo, hi = span if start is None else (start, start)
    count = _PROBES if start is None else 2
    with np.errstate(all="ignore"):
        seen = scan(search, np.array([lo]), np.array([hi]), count, cold(options, SCAN_TOLERANCE))
    alive = np.flatnonzero(seen.alive[0])
    name = card.parameters[side.columns[0]].name
    if not len(alive):
        raise ParameterError(
            f"branch {side.branch.name!r} of {card.name!r} was not found for {name} in ({lo:g}, {hi:g}): give "
            "another span, or start=VALUE where it exists."
        )
    i = alive[np.argmin(np.abs(alive - (count - 1) / 2))]
    u = np.append(seen.y[0, i], side.tau(seen.theta[0, i]))
    fixed = Gauged(Solution(side), np.eye(len(u))[-1:], u[None])
    with np.errstate(all="ignore"):
        root = newton(fixed, u[None], options.nodes, np.ones(1))
    return root.u[0], int(seen.evaluations.sum() + root.evaluations.sum())


def _points(course: Trace, points: int, span: tuple[float, float], options: Options) -> tuple[Roots, Array]:
    """Certified points, spread along the curve as it is drawn: the parameter and the unknowns over their extents.

    Also the values of the parameter where they are prescribed, NaN where they are not.
    """
    s = course.dense(float(course.s[0]), float(course.s[-1]))
    drawn = course.sample(s)[0]
    drawn[:, -1] = course.condition.side.theta(drawn[:, -1])
    extent = np.ptp(drawn, axis=0)
    steps = np.diff(drawn, axis=0) / np.where(extent > 0, extent, 1.0)
    length = np.append(0.0, np.cumsum(np.linalg.norm(steps, axis=1)))
    at = np.interp(spread(0.0, float(length[-1]), points), length, s)
    u, normal, values = course.rounded(*course.sample(at), 0)
    for end, stop in zip((0, -1), course.stops, strict=True):
        u[end], normal[end] = course.u[end], course.tangent[end] / course.scale
        values[end] = np.nan
        if isinstance(stop, Face):
            normal[end] = np.eye(u.shape[1])[-1]
            values[end] = span[stop.upper]
    return course.certify(u, normal, options), values


def _curve(
    card: Card,
    side: Side,
    branch: str,
    parameter: str,
    fixed: Mapping[str, float | str],
    roots: Roots,
    prescribed: Array,
    ends: tuple[Ending, Ending],
    special: tuple[SpecialPoint, ...],
    overhead: int,
) -> BranchCurve:
    """Quantities at certified points, at both numbers of nodes, and the stability of the map."""
    good = np.flatnonzero(roots.status == LineStatus.converged)
    names = [quantity.name for quantity in card.quantities]
    values, errors = np.full((2, len(roots.u), len(names)), np.nan)
    rate = np.full(len(roots.u), np.nan)
    with np.errstate(all="ignore"):
        for nodes in np.unique(roots.nodes[good]):
            rows = good[roots.nodes[good] == nodes]
            part = side.take(np.zeros(len(rows), dtype=np.intp))
            x, p = part.point(roots.u[rows])
            values[rows] = side.formulation.quantities(x, p, int(nodes))
            before = side.formulation.quantities(*part.point(roots.coarse[rows]), (int(nodes) + 1) // 2)
            beside = side.formulation.quantities(*part.point(roots.u[rows] + roots.error[rows]), int(nodes))
            change = np.maximum(np.abs(values[rows] - before), np.abs(values[rows] - beside))
            errors[rows] = change + EPS16 * np.abs(values[rows])
            rate[rows] = growth(side.formulation.evaluate(x, p, int(nodes))[1])
    theta = side.theta(roots.u[:, -1])
    unit, exact = theta if side.logs[-1] else 1.0, np.isfinite(prescribed)
    return BranchCurve(
        system=card.name,
        branch=branch,
        parameter=parameter,
        fixed=fixed,
        quantities=card.quantities,
        value=np.where(exact, prescribed, theta),
        error=np.where(exact, 0.0, roots.error[:, -1] * unit),
        values={name: values[:, k] for k, name in enumerate(names)},
        errors={name: errors[:, k] for k, name in enumerate(names)},
        growth=rate,
        status=roots.status,
        iterations=roots.iterations,
        evaluations=roots.evaluations,
        nodes=roots.nodes,
        ends=ends,
        special=special,
        overhead=overhead,
    )
