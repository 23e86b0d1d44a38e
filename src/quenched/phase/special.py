"""Distinguished points of a curve: where a test function changes sign between two nodes, as a root of its own.

==============  ======================================================================
point           the equation that is added to those of the curve
==============  ======================================================================
extremum        the tangent has no component along a parameter
cusp            the tangent has no component in the plane of the parameters
end of branch   det(J - 1) = 0 on a side of the condition
merger          none: extrapolation to where the two branches are one
limit           none: extrapolation to where an unknown is at the edge of its domain
==============  ======================================================================
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from quenched.phase.augmented import Equal, Fold, Side, Solution
from quenched.phase.bordered import Event, Softness, Test, Tilt
from quenched.phase.continuation import Stop, Trace
from quenched.phase.newton import Roots, certified
from quenched.phase.records import Ending, LineStatus
from quenched.solve import Options
from quenched.solve.linear import Array

#: the tangent of a trace is known to this
_KNOWN = 1e-3
#: two branches are one if their unknowns differ by this, and about to merge by that
_ONE, _CLOSE = 1e-4, 0.3
#: differences of the branches, relative to where the trace began, from which their merger is extrapolated
_LEVELS = np.array([0.4, 0.32, 0.25, 0.2, 0.16])
#: an extrapolation that is uncertain by more is none
_SETTLED = 1e-4


@dataclass(frozen=True)
class Extremum:
    """Which of the iterated parameters is extremal, and how."""

    parameter: int
    largest: bool


@dataclass(frozen=True)
class Found:
    """A located event of a trace: at length ``s``, the root, and what it is: an extremum, or why the line ends."""

    s: float
    u: Array
    roots: Roots
    what: Extremum | Ending

    @property
    def known(self) -> bool:
        """Whether ``u`` is a root of the curve itself, and not extrapolated."""
        return self.roots.status[0] == LineStatus.converged and self.what not in (Ending.merger, Ending.edge)

    def parameters(self, side: Side) -> tuple[list[float], list[float]]:
        """The iterated parameters at the event, and their errors."""
        f = side.parameters
        theta = [float(side.theta(self.u[which - f], which)) for which in range(f)]
        units = [value if log else 1.0 for value, log in zip(theta, side.logs, strict=True)]
        return theta, [float(error * unit) for error, unit in zip(self.roots.error[0, -f:], units, strict=True)]


def events(trace: Trace, options: Options) -> list[Found]:
    """All events of a trace, in order. A :class:`Solution` has none but the extrema of its parameter, its folds."""
    found = []
    plane, f = trace.plane, trace.condition.side.parameters
    for i in range(len(trace.s) - 1):
        a, b = plane[i], plane[i + 1]
        if f > 1 and a @ b < 0:
            direction = np.append(np.zeros(len(trace.scale) - f), a / np.linalg.norm(a))
            s = _between(trace.s[i : i + 2], np.array([a @ a, a @ b]))
            found.append(_event(trace, i, s, Tilt(trace.scale, direction), Ending.cusp, options))
            continue
        for j in range(f):
            found += _extrema(trace, i, j, options)
        for side, soft in enumerate(trace.softness[i : i + 2].T):
            if soft[0] * soft[1] < 0 and not isinstance(trace.condition, Solution):
                s = _between(trace.s[i : i + 2], soft)
                found.append(_event(trace, i, s, Softness(trace.condition, side), Ending.fold, options))
    return sorted([*found, *_mergers(trace, options), *_limits(trace)], key=lambda event: event.s)


def _between(s: Array, values: Array) -> float:
    """Where a straight line through two values of different sign vanishes."""
    return float(s[0] + (s[1] - s[0]) * values[0] / (values[0] - values[1]))


def _extrema(trace: Trace, i: int, j: int, options: Options) -> list[Found]:
    """Extrema of the j-th parameter between nodes i and i + 1, also two that the nodes do not show."""
    f = trace.condition.side.parameters
    s = trace.dense(trace.s[i], trace.s[i + 1])
    slope = trace.sample(s)[1][:, j - f]
    slope[[0, -1]] = trace.plane[[i, i + 1], j]
    # a tangent that turns by less than it is known has no extremum
    shown = slope[0] * slope[-1] < 0 and max(abs(slope[0]), abs(slope[-1])) > _KNOWN
    found: list[Found] = []
    for k in np.flatnonzero(slope[:-1] * slope[1:] < 0):
        start = _between(s[k : k + 2], slope[k : k + 2])
        what = Extremum(j, bool(slope[k] > 0))
        if isinstance(trace.condition, Solution):
            event = _fold(trace, i, start, what, options)
        else:
            event = _event(trace, i, start, Tilt(trace.scale, np.eye(len(trace.scale))[j - f]), what, options)
        if event.roots.status[0] == LineStatus.converged or shown:
            found.append(event)
    return found


def _event(trace: Trace, i: int, s: float, test: Test, what: Extremum | Ending, options: Options) -> Found:
    """The zero of a test function between nodes i and i + 1, near s."""
    start, tangent = trace.sample(np.array([s]))
    if isinstance(test, Tilt):
        test = replace(test, reference=tangent[0])
    curve = trace.condition.on(lambda side: replace(side, order=4))
    with np.errstate(all="ignore"):
        roots = certified(Event(curve, test), start, np.ones(1), options)
    return _found(trace, i, s, roots.u[0], roots, what)


def _fold(trace: Trace, i: int, s: float, what: Extremum, options: Options) -> Found:
    """The fold of a branch between nodes i and i + 1, near s, by the equations of Moore and Spence."""
    start, tangent = trace.sample(np.array([s]))
    v = tangent[:, :-1] / np.linalg.norm(tangent[:, :-1])
    condition = Fold(trace.condition.side)
    with np.errstate(all="ignore"):
        roots = certified(condition, np.concatenate([start[:, :-1], v, start[:, -1:]], axis=1), np.ones(1), options)
    k = condition.side.size
    return _found(trace, i, s, np.delete(roots.u[0], range(k, 2 * k)), roots, what)


def _found(trace: Trace, i: int, s: float, u: Array, roots: Roots, what: Extremum | Ending) -> Found:
    """An event whose Newton's method ended at ``u``: where that is along the curve, and whether it is near."""
    (start,), (tangent,) = trace.sample(np.array([s]))
    lo, hi = trace.s[i], trace.s[i + 1]
    moved = (u - start) / trace.scale
    if roots.status[0] == LineStatus.converged and not np.linalg.norm(moved) <= hi - lo:
        roots.status[0] = LineStatus.outside_bracket
    return Found(float(np.clip(np.nan_to_num(s + moved @ tangent, nan=s), lo, hi)), u, roots, what)


def _mergers(trace: Trace, options: Options) -> list[Found]:
    """Where the two branches of an :class:`Equal` condition become one, on either side of the start."""
    condition = trace.condition
    if not isinstance(condition, Equal):
        return []
    gap = condition.take(np.zeros(len(trace.u), dtype=np.intp)).gap(trace.u)
    start = int(np.flatnonzero(trace.s == 0)[0])
    found = []
    for step in (1, -1):
        course = np.arange(start, len(gap) if step > 0 else -1, step)
        sizes, along = np.abs(gap[course]).max(axis=1), gap[course] @ gap[start]
        over = np.flatnonzero((along <= 0) | (sizes <= _ONE))
        short = sizes[-1] <= _CLOSE and trace.stops[max(step, 0)] is Stop.step
        if np.isfinite(sizes).all() and (len(over) or short):
            last = course[int(over[0]) if len(over) else -1]
            found.append(_merger(trace, condition, start, int(last), options))
    return found


def _merger(trace: Trace, condition: Equal, start: int, last: int, options: Options) -> Found:
    """The end of a line of equal potentials by extrapolation.

    There the equations are singular, and the parameters are even functions of the difference of the branches:
    polynomials in its square through some points before the end, of rising degree, are taken to zero.
    """
    s = np.linspace(trace.s[start], trace.s[last], 400)
    curve = condition.take(np.zeros(len(s), dtype=np.intp))
    size = np.linalg.norm(curve.gap(trace.sample(s)[0]), axis=1)
    size /= size[0]
    low = float(size.min())
    levels = _LEVELS if low < _LEVELS[-1] else np.linspace(3 * low, low, len(_LEVELS))
    places = np.array([s[int(np.argmax(size <= level))] for level in levels])
    u, tangent = trace.sample(places)
    roots = trace.certify(u, tangent / trace.scale, options)
    square = (condition.take(np.zeros(len(places), dtype=np.intp)).gap(roots.u) ** 2).sum(axis=1)
    value, error = _to_zero(square, roots.u[:, -2:], roots.error[:, -2:])
    sound = bool((roots.status == LineStatus.converged).all())
    nearest = Roots(**{name: column[-1:] for name, column in vars(roots).items()})
    nearest.evaluations[:] = roots.evaluations.sum()
    return Found(float(places[-1]), *_extrapolated(nearest, value, error, sound), Ending.merger)


def _limits(trace: Trace) -> list[Found]:
    """Where the parameters go when an unknown runs to the edge of its domain: extrapolated, exponentially in s."""
    f, found = trace.condition.side.parameters, []
    for end, step in ((0, 1), (-1, -1)):
        if trace.stops[end] is not Stop.edge or len(trace.s) < 3:
            continue
        rows = [end, end + step, end + 2 * step]
        s, p = np.abs(trace.s[rows]), trace.u[rows, -f:]
        slope = -step * (trace.tangent * trace.scale)[rows, -f:]
        with np.errstate(all="ignore"):
            rate = np.log(np.abs(slope[1:] / slope[:-1])) / (s[:-1] - s[1:])[:, None]
            limits = p[:-1] + slope[:-1] / rate
        value = np.where(np.isfinite(limits[0]), limits[0], p[0])
        # the next correction would be up to as large as the last one was
        error = np.where(np.isfinite(limits).all(axis=0), 2 * np.abs(limits[0] - limits[1]), np.abs(p[0] - p[1]))
        u = trace.u[rows[:1]]
        none = np.zeros(1, dtype=np.int64)
        last = Roots(u, u, np.zeros_like(u), none.astype(np.int8), none, none, none)
        found.append(Found(float(trace.s[end]), *_extrapolated(last, value, error, True), Ending.edge))
    return found


def _extrapolated(last: Roots, value: Array, error: Array, sound: bool) -> tuple[Array, Roots]:
    """A root with extrapolated parameters; ``sound``: it rests on points that are all certified."""
    f = len(value)
    status = LineStatus.converged if sound and (error <= _SETTLED).all() else LineStatus.max_steps
    u = np.append(last.u[0, :-f], value)
    errors = np.append(last.error[0, :-f], error)[None]
    return u, replace(last, u=u[None], error=errors, status=np.array([status], dtype=np.int8))


def _to_zero(x: Array, y: Array, error: Array) -> tuple[Array, Array]:
    """Neville's extrapolation of ``y`` (N, f) to x = 0, and its error: of the last order, and from that of y."""
    value, noise, before = y.copy(), error.copy(), y[-1]
    for order in range(1, len(x)):
        far, near = x[:-order, None], x[order:, None]
        before = value[-1]
        value = (far * value[1:] - near * value[:-1]) / (far - near)
        noise = (np.abs(far) * noise[1:] + np.abs(near) * noise[:-1]) / np.abs(far - near)
    return value[0], np.abs(value[0] - before) + noise[0]
