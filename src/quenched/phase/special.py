"""Distinguished points of a curve: where a test function changes sign between two nodes, as a root of its own.

==============  ======================================================================
point           the equation that is added to those of the curve
==============  ======================================================================
extremum        the tangent has no component along a parameter
cusp            the tangent has no component in the plane of the parameters
end of branch   det(J - 1) = 0 on a side of the condition
crossing        those of another line, at the same parameters
==============  ======================================================================
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from quenched.phase.augmented import Condition, Side, Solution
from quenched.phase.bordered import Event, Joint, Softness, Test, Tilt
from quenched.phase.continuation import Trace
from quenched.phase.newton import Roots, certified
from quenched.phase.records import Ending, LineStatus
from quenched.solve import Options
from quenched.solve.linear import Array

#: the tangent of a trace is known to this
_KNOWN = 1e-3


@dataclass(frozen=True)
class Found:
    """A located event of a trace: at length ``s``, the root, and what it is.

    ``parameter`` is the one that is extremal; ``ending`` says why the line ends here, if it does.
    """

    s: float
    u: Array
    roots: Roots
    parameter: int | None
    largest: bool
    ending: Ending | None

    def parameters(self, side: Side) -> tuple[list[float], list[float]]:
        """The iterated parameters at the event, and their errors."""
        f = side.parameters
        theta = [float(side.theta(self.u[which - f], which)) for which in range(f)]
        units = [value if log else 1.0 for value, log in zip(theta, side.logs, strict=True)]
        return theta, [float(error * unit) for error, unit in zip(self.roots.error[0], units, strict=True)]


def events(trace: Trace, options: Options) -> list[Found]:
    """All events of a trace, in order. A :class:`Solution` has none but the extrema of its parameter, its folds."""
    found = []
    plane, f = trace.plane, trace.condition.side.parameters
    for i in range(len(trace.s) - 1):
        a, b = plane[i], plane[i + 1]
        if f > 1 and a @ b < 0:
            direction = np.zeros(len(trace.scale))
            direction[-f:] = a / np.linalg.norm(a)
            found.append(_locate(trace, i, a @ a, a @ b, direction, None, Ending.cusp, options))
            continue
        for j in range(f):
            if a[j] * b[j] < 0:
                direction = np.eye(len(trace.scale))[j - f]
                event = _locate(trace, i, a[j], b[j], direction, j, None, options)
                # a tangent that turns by less than it is known has no extremum
                if event.roots.status[0] == LineStatus.converged or max(abs(a[j]), abs(b[j])) > _KNOWN:
                    found.append(event)
        if not isinstance(trace.condition, Solution):
            for side, (before, after) in enumerate(zip(trace.softness[i], trace.softness[i + 1], strict=True)):
                if before * after < 0:
                    found.append(_locate(trace, i, before, after, side, None, Ending.fold, options))
    return sorted(found, key=lambda event: event.s)


def _locate(
    trace: Trace,
    i: int,
    before: float,
    after: float,
    what: Array | int,
    parameter: int | None,
    ending: Ending | None,
    options: Options,
) -> Found:
    """Newton's method for an event between nodes i and i + 1, from linear interpolation of its test function."""
    lo, hi = trace.s[i], trace.s[i + 1]
    s = lo + (hi - lo) * before / (before - after)
    start, tangent = trace.sample(np.array([s]))
    test: Test = Softness(trace.condition, what) if isinstance(what, int) else Tilt(trace.scale, tangent[0], what)
    curve = trace.condition.on(lambda side: replace(side, order=4))
    with np.errstate(all="ignore"):
        roots = certified(Event(curve, test), start, np.ones(1), options)
    u = roots.u[0]
    s += float((u - start[0]) / trace.scale @ tangent[0])
    slack = hi - lo
    if roots.status[0] == LineStatus.converged and not lo - slack <= s <= hi + slack:
        roots.status[0] = LineStatus.outside_bracket
    return Found(float(np.clip(s, lo, hi)), u, roots, parameter, before > after, ending)


def crossing(first: Condition, second: Condition, a: Array, b: Array, options: Options) -> tuple[Array, Roots]:
    """Parameters ``(f,)`` at which two curves meet, from points ``a`` and ``b`` of either close to each other."""
    f = first.side.parameters
    start = np.concatenate([a[:-f], b[:-f], 0.5 * (a[-f:] + b[-f:])])
    with np.errstate(all="ignore"):
        roots = certified(Joint(first, second), start[None], np.ones(1), options)
    return roots.u[0, -f:], roots
