"""Optima of a quantity over a parameter: where its derivative along a branch vanishes.

The search interval is scanned with cold starts, at which the slope of the quantity along the branch is known from
the implicit function. Where it changes from improving to getting worse there is an optimum, which Newton's method on
:class:`quenched.phase.augmented.Extremum` finds and certifies; a cold start there confirms it. The best of all
optima and of the ends of the interval is reported, and which of the two it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError, UnknownNameError
from quenched.phase.augmented import Extremum, Rows, Side, slope
from quenched.phase.brackets import same, solutions
from quenched.phase.lines import index_of, rows_without
from quenched.phase.newton import certified
from quenched.phase.records import LineStatus
from quenched.results import measured
from quenched.solve import Options
from quenched.solve.engine import with_engine
from quenched.solve.linear import Array
from quenched.solve.transform import mixed_scale
from quenched.spec import Branch, Card, Parameter
from quenched.systems.model import System
from quenched.systems.parameters import describe, dispatch

Mask = NDArray[np.bool_]

#: points of the scan, and of those of a bracket in which Newton's method does not settle
_SCAN, _RESCAN, _ROUNDS = 33, 9, 4
#: a slope below this, in units of the mixed scale and per factor e of the parameter, is rounding
_FLAT = 1e-9
#: default search interval of a parameter that is not negative
_NEAR_ZERO, _LARGE = 1e-4, 1e4
#: distance of the default interval from an open edge, relative to the edge
_INSIDE = 1e-3


@dataclass(frozen=True)
class Optimum:
    """Where a quantity is best over a parameter, at P settings of the other parameters.

    Attributes
    ----------
    system, branch, quantity, over, extremum
        What was optimised: the ``quantity`` on a ``branch`` over a parameter, its ``"min"`` or ``"max"``.
    at, choices
        The other numeric parameters, each ``(P,)``, and the choices.
    value, error
        The parameter at the optimum, and its certified error (quadrature, iteration, rounding); NaN where there is
        none inside the search interval, ``(P,)``.
    best, best_error
        The quantity at the optimum, or at that end of the interval where it is best, ``(P,)``.
    lo, hi
        Interval that holds the optimum: on either side of it cold starts see the quantity improve towards it,
        ``(P,)``.
    status
        :class:`LineStatus` of every point: ``converged``, or ``lower_end``, ``upper_end``, ``flat`` where there is no
        optimum inside, or why it is not known.
    evaluations, nodes
        Evaluations of the map, and quadrature nodes of the certificate, ``(P,)``.
    """

    system: str
    branch: str
    quantity: str
    over: str
    extremum: Literal["min", "max"]
    at: Mapping[str, Array]
    choices: Mapping[str, str]
    value: Array
    error: Array
    best: Array
    best_error: Array
    lo: Array
    hi: Array
    status: NDArray[np.int8]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]

    @property
    def converged(self) -> Mask:
        """Where the optimum lies inside of the search interval and is certified."""
        return np.asarray(self.status == LineStatus.converged)

    def __len__(self) -> int:
        return len(self.value)

    def __str__(self) -> str:
        varied = [name for name, column in self.at.items() if len(np.unique(column)) > 1]
        fixed = {name: float(column[0]) for name, column in self.at.items() if name not in varied}
        where = describe({**self.choices, **fixed})
        goal = "smallest" if self.extremum == "min" else "largest"
        head = f"{goal} {self.quantity} of {self.system} over {self.over}{f' at {where}' if where else ''}"
        places = [describe({name: float(self.at[name][i]) for name in varied}) for i in range(len(self))]
        width = max(map(len, places), default=0)
        prefixes = [f"{place:<{width}}  " if varied else "" for place in places]
        return "\n".join([head, *(f"  {prefix}{self._row(i)}" for i, prefix in enumerate(prefixes))])

    def _row(self, i: int) -> str:
        status = LineStatus(int(self.status[i]))
        best = f"{self.quantity} = {measured(self.best[i], self.best_error[i])}"
        interval = f"({self.lo[i]:.6g}, {self.hi[i]:.6g})"
        if status == LineStatus.converged:
            return f"{self.over} = {measured(self.value[i], self.error[i])} in {interval}: {best} [{status.name}]"
        if status in _ENDS:
            return f"{self.over} in {interval}: towards it, {best} [{status.name}]"
        if status == LineStatus.flat:
            return f"{best} at every {self.over} [{status.name}]"
        seen = "" if math.isnan(self.best[i]) else f", {best} or better"
        return f"{self.over} not known{seen} [{status.name}]"


_ENDS = (LineStatus.lower_end, LineStatus.upper_end)


def optimum(
    system: System,
    quantity: str,
    over: str,
    at: Mapping[str, Any] | None = None,
    *,
    branch: str | None = None,
    span: tuple[float, float] | None = None,
    extremum: Literal["min", "max"] = "min",
    options: Options | None = None,
) -> Optimum:
    """The best value of a parameter: where a quantity is smallest, or largest, along a branch.

    Parameters
    ----------
    system
        The system.
    quantity
        What to optimise, for example ``"generalisation_error"``.
    over
        The parameter to choose, for example ``"lam"``.
    at
        Values of the other parameters and of choices; arrays span a grid, which is flattened.
    branch
        The branch on which the quantity is taken; may be left out if there is only one.
    span
        Search interval; by default 1e-4 to 1e4, as far as the domain of the parameter goes.
    extremum
        ``"min"`` or ``"max"``.
    options
        As in :func:`quenched.phase.solve_line`.

    Raises
    ------
    UnknownNameError
        A quantity, parameter, branch or choice that does not exist.
    ParameterError
        A parameter is missing, outside its domain, or is the one that is chosen; the branch or the span is needed, or
        the span is empty or leaves the domain.

    Notes
    -----
    Optima between which the scan of 33 points sees no rise are not told apart: where a quantity has several close ones,
    give a narrower ``span``.
    """
    card, options = system.card, options or Options()
    names = [q.name for q in card.quantities]
    if quantity not in names:
        raise UnknownNameError(f"quantity of {card.name}", quantity, names)
    if extremum not in ("min", "max"):
        raise ParameterError(f"extremum={extremum!r} is not usable: it must be 'min' or 'max'.")
    parameter, chosen = _parameter(card, over), _branch(card, branch)
    interval = _interval(card, parameter, span)
    p, choices = rows_without(card, at or {}, over)
    column, log = index_of(card, over), interval[0] > 0
    table = _Table.empty(len(p))
    for formulation, rows in dispatch(system, p, choices):
        if chosen.name in formulation.exact or chosen.name in formulation.starts:
            made = with_engine(formulation, options)
            side = Side(made, chosen, p[rows], (column,), (log,), names.index(quantity), order=4)
            table.put(rows, _search(side, parameter, interval, 1.0 if extremum == "min" else -1.0, options))
    others = {q.name: p[:, k].copy() for k, q in enumerate(card.parameters) if q.name != over}
    return Optimum(card.name, chosen.name, quantity, over, extremum, others, choices, **vars(table))


@dataclass
class _Table:
    """The columns of a result while it is filled in."""

    value: Array
    error: Array
    best: Array
    best_error: Array
    lo: Array
    hi: Array
    status: NDArray[np.int8]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]

    @classmethod
    def empty(cls, points: int) -> _Table:
        value, error, best, best_error, lo, hi = np.full((6, points), np.nan)
        evaluations, nodes = np.zeros((2, points), dtype=np.int64)
        status = np.full(points, LineStatus.absent, dtype=np.int8)
        return cls(value, error, best, best_error, lo, hi, status, evaluations, nodes)

    def put(self, rows: Rows, part: _Table) -> None:
        for name, column in vars(part).items():
            getattr(self, name)[rows] = column


@dataclass(frozen=True)
class _Scan:
    """Cold starts at S values of the parameter for each of R points; the quantity is to be made small."""

    theta: Array  # (R, S)
    y: Array  # (R, S, k)
    value: Array  # (R, S): infinite without a solution
    error: Array  # (R, S)
    rise: NDArray[np.int8]  # (R, S): sign of the slope, 0 where it is rounding or there is no solution
    doubtful: Mask  # (R, S)
    nodes: NDArray[np.int64]  # (R, S)
    evaluations: NDArray[np.int64]  # (R,)


def _scan(side: Side, lo: Array, hi: Array, count: int, sign: float, options: Options) -> _Scan:
    a, b = side.tau(lo)[:, None], side.tau(hi)[:, None]
    tau = a + (b - a) * np.linspace(0.0, 1.0, count)
    theta = side.theta(tau)
    theta[:, 0], theta[:, -1] = lo, hi
    copies = side.take(np.repeat(np.arange(len(lo)), count))
    p = copies.p.copy()
    p[:, side.columns[-1]] = theta.ravel()
    found = solutions(side, side.branch, p, options)
    y = side.coordinates(found.x)
    u = np.concatenate([y, tau.reshape(-1, 1)], axis=1)
    steep = np.zeros(len(p))
    for nodes in np.unique(found.nodes[found.good]):
        rows = np.flatnonzero(found.good & (found.nodes == nodes))
        steep[rows] = slope(copies.take(rows), u[rows], int(nodes))
    steep[~(np.abs(steep) > max(_FLAT, options.tolerance))] = 0.0
    shape = theta.shape
    return _Scan(
        theta=theta,
        y=y.reshape(*shape, side.size),
        value=np.where(found.good, sign * found.value, np.inf).reshape(shape),
        error=found.error.reshape(shape),
        rise=np.sign(sign * steep).astype(np.int8).reshape(shape),
        doubtful=found.doubtful.reshape(shape),
        nodes=found.nodes.reshape(shape),
        evaluations=found.evaluations.reshape(shape).sum(axis=-1),
    )


@dataclass(frozen=True)
class _Inner:
    """Intervals of a scan in which the quantity first falls and then rises, and what was found there."""

    row: Rows
    lo: Array
    hi: Array
    y: Array  # (C, k): where Newton's method starts
    theta: Array
    value: Array
    value_error: Array
    error: Array
    status: NDArray[np.int8]
    nodes: NDArray[np.int64]

    def take(self, rows: Rows | Mask) -> _Inner:
        return _Inner(**{name: column[rows] for name, column in vars(self).items()})


def _inner(scan: _Scan, row: Rows) -> _Inner:
    """The intervals; ``row`` says to which point each row of the scan belongs."""
    which, left, right = [], [], []
    for r, rise in enumerate(scan.rise):
        steep = np.flatnonzero(rise)
        turns = np.flatnonzero((rise[steep[:-1]] < 0) & (rise[steep[1:]] > 0))
        which += [r] * len(turns)
        left += steep[turns].tolist()
        right += steep[turns + 1].tolist()
    at, a, b = (np.array(indices, dtype=np.intp) for indices in (which, left, right))
    lower = np.where(scan.value[at, a] <= scan.value[at, b], a, b)
    return _Inner(
        row=row[at],
        lo=scan.theta[at, a],
        hi=scan.theta[at, b],
        y=scan.y[at, lower],
        theta=scan.theta[at, lower],
        value=scan.value[at, lower],
        value_error=scan.error[at, lower],
        error=np.full(len(at), np.nan),
        status=np.full(len(at), LineStatus.max_steps, dtype=np.int8),
        nodes=scan.nodes[at, lower],
    )


def _search(side: Side, parameter: Parameter, interval: tuple[float, float], sign: float, options: Options) -> _Table:
    """The best of all optima and ends, for every point of the side."""
    points = np.arange(len(side.p))
    with np.errstate(all="ignore"):
        lo, hi = (np.full(len(points), end) for end in interval)
        scan = _scan(side, lo, hi, _SCAN, sign, options)
        inner, spent = _settled(side, _inner(scan, points), sign, options)
    table = _Table.empty(len(points))
    for row in points:
        _put_best(table, int(row), scan, inner.take(inner.row == row), parameter)
    table.best *= sign
    table.evaluations[:] = scan.evaluations + spent
    return table


def _settled(side: Side, inner: _Inner, sign: float, options: Options) -> tuple[_Inner, NDArray[np.int64]]:
    """Newton's method in every interval, which is narrowed where that does not settle; and its cost per point."""
    spent = np.zeros(len(side.p), dtype=np.int64)
    done: list[_Inner] = []
    for round_ in range(_ROUNDS):
        inner = _newton(side, inner, sign, spent, options)
        good = inner.status == LineStatus.converged
        last = round_ == _ROUNDS - 1 or good.all()
        done.append(inner if last else inner.take(good))
        if last:
            break
        rest = inner.take(~good)
        closer = _scan(side.take(rest.row), rest.lo, rest.hi, _RESCAN, sign, options)
        np.add.at(spent, rest.row, closer.evaluations)
        inner = _inner(closer, rest.row)
        lost = ~np.isin(rest.row, inner.row)  # what was seen is not seen from closer: its first verdict stays
        done.append(rest.take(lost))
    columns = {name: np.concatenate([getattr(part, name) for part in done]) for name in vars(inner)}
    return _Inner(**columns), spent


def _newton(side: Side, inner: _Inner, sign: float, spent: NDArray[np.int64], options: Options) -> _Inner:
    """Roots of the slope, each compared with the solution from the cold start there; the cost is added to ``spent``."""
    here = side.take(inner.row)
    reach = np.abs(here.tau(inner.hi) - here.tau(inner.lo))
    roots = certified(Extremum(here), np.concatenate([inner.y, here.tau(inner.theta)[:, None]], axis=1), reach, options)
    theta, status = here.theta(roots.u[:, -1]), roots.status.copy()
    outside = ~((inner.lo < theta) & (theta < inner.hi))
    status[outside & (status == LineStatus.converged)] = LineStatus.outside_bracket
    p = here.p.copy()
    p[:, here.columns[-1]] = np.where(outside, inner.theta, theta)
    cold = solutions(here, here.branch, p, options)
    x = here.point(np.where(np.isfinite(roots.u), roots.u, 0.0))[0]
    confirmed = cold.good & (same(x, cold.x) if not side.closed else True)
    status[~confirmed & (status == LineStatus.converged)] = LineStatus.off_branch
    known = status == LineStatus.converged
    np.add.at(spent, inner.row, roots.evaluations + cold.evaluations)
    return replace(
        inner,
        theta=np.where(known, theta, inner.theta),
        value=np.where(known, sign * cold.value, inner.value),
        value_error=np.where(known, cold.error, inner.value_error),
        error=np.where(known, roots.error[:, -1] * (theta if here.logs[-1] else 1.0), np.nan),
        status=status,
        nodes=np.where(known, roots.nodes, inner.nodes),
    )


def _put_best(table: _Table, row: int, scan: _Scan, inner: _Inner, parameter: Parameter) -> None:
    """The best optimum of a point, or the end of its interval where that is better."""
    value, theta, rise = scan.value[row], scan.theta[row], scan.rise[row]
    alive, steep = np.flatnonzero(np.isfinite(value)), np.flatnonzero(rise)
    if not len(alive):
        table.status[row] = LineStatus.unsolved if scan.doubtful[row].any() else LineStatus.absent
        return
    if not len(steep):
        table.status[row] = LineStatus.flat
        _put(table, row, value[alive[0]], scan.error[row, alive[0]], theta[0], theta[-1], scan.nodes[row, alive[0]])
        return
    found = [(inner.value[i], i) for i in range(len(inner.row))]
    # towards an end all later slopes may be rounding: the optimum lies beyond the last one that is not
    if rise[steep[0]] > 0:
        found.append((value[alive[0]], -1))
    if rise[steep[-1]] < 0:
        found.append((value[alive[-1]], -2))
    height, best = min(found, default=(np.inf, -3))
    lowest = alive[np.argmin(value[alive])]
    beaten = value[lowest] + scan.error[row, lowest] + _FLAT * mixed_scale(value[[lowest]])[0] < height
    if beaten:  # at a jump of the branch, or where Newton's method did not settle
        table.status[row] = LineStatus.unsolved
    elif best >= 0:
        table.status[row] = inner.status[best]
        _put(table, row, height, inner.value_error[best], inner.lo[best], inner.hi[best], inner.nodes[best])
        if inner.status[best] == LineStatus.converged:
            table.value[row], table.error[row] = inner.theta[best], inner.error[best]
    else:
        lower = best == -1
        end, edge = (alive[0], steep[0]) if lower else (alive[-1], steep[-1])
        beyond = end - 1 if lower else end + 1
        at_edge = not 0 <= beyond < len(theta)
        far = (parameter.domain.lo if lower else parameter.domain.hi) if at_edge else theta[beyond]
        lo, hi = (far, theta[edge]) if lower else (theta[edge], far)
        known = at_edge or not scan.doubtful[row, beyond]
        table.status[row] = (LineStatus.lower_end if lower else LineStatus.upper_end) if known else LineStatus.unsolved
        _put(table, row, height, scan.error[row, end], lo, hi, scan.nodes[row, end])


def _put(table: _Table, row: int, best: float, error: float, lo: float, hi: float, nodes: int) -> None:
    table.best[row], table.best_error[row] = best, error
    table.lo[row], table.hi[row], table.nodes[row] = lo, hi, nodes


def _parameter(card: Card, name: str) -> Parameter:
    for parameter in card.parameters:
        if parameter.name == name:
            return parameter
    raise UnknownNameError(f"parameter of {card.name}", name, [parameter.name for parameter in card.parameters])


def _branch(card: Card, name: str | None) -> Branch:
    names = [branch.name for branch in card.branches]
    if name is None:
        if len(names) > 1:
            raise ParameterError(f"{card.name!r} has several branches: name one of {', '.join(names)} as branch.")
        return card.branches[0]
    if name not in names:
        raise UnknownNameError(f"branch of {card.name}", name, names)
    return card.branches[names.index(name)]


def _interval(card: Card, parameter: Parameter, span: tuple[float, float] | None) -> tuple[float, float]:
    """The search interval: as given, else what is usual for a parameter that is not negative."""
    domain, name = parameter.domain, parameter.name
    if span is None:
        if domain.lo < 0:
            raise ParameterError(f"give a span=(lo, hi) for {name} of {card.name!r}: it lives in {domain}.")
        lo, hi = max(_NEAR_ZERO, domain.lo * (1 + _INSIDE)), min(_LARGE, domain.hi * (1 - _INSIDE))
        return lo, hi
    lo, hi = map(float, span)
    if not (lo < hi and lo in domain and hi in domain):
        raise ParameterError(
            f"span ({lo:g}, {hi:g}) of {name} is not usable: it must increase and lie in the domain {domain} of "
            f"{name} in {card.name!r}."
        )
    return lo, hi
