"""Pseudo-arclength continuation: a curve of roots followed from one of them, in both directions.

A :class:`~quenched.phase.augmented.Condition` with one unknown more than equations defines a curve. From a
point with unit tangent t the next one is predicted along the tangent and its rate of turning, and corrected by
Newton's method in the plane perpendicular to t; a curve may therefore turn back in every parameter. Lengths
are measured in ``u / scale``. A step is refused if Newton's method does not converge in a few iterations, if it
ends far from the prediction, if the tangent turns by too much, or if the determinant of the equations bordered by
the tangent changes its sign, which it never does along a regular curve: these are the marks of a jump to another
one. No step leaves the box of the parameters: the last one lands on its face.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from quenched.phase.augmented import Condition
from quenched.phase.bordered import Gauged, null_vector, orientation, softness
from quenched.phase.newton import Roots, certified, newton
from quenched.phase.records import LineStatus
from quenched.solve import Options
from quenched.solve.linear import Array
from quenched.spec import Interval

_FIRST, _LONGEST, _SHORTEST = 0.1, 2.0, 1e-6
_MAX_NODES = 1000
_NEWTON_STEPS, _NEWTON_TOLERANCE = 8, 1e-6  # of the step, after which Newton's error is its square
#: a step is refused if it ends further from the prediction than this times its length, or turns by more
_FAR, _TURN = 0.3, 0.35
#: what the choice of the next length aims at
_AIM_FAR, _AIM_TURN = 0.03, 0.15
#: where an unknown is further out than this (in the variables of the iteration) and the parameters move by less
#: than this per length, the unknown runs to the edge of its domain at fixed parameters
_OUT, _STANDSTILL = 8.0, 1e-4
#: a span that begins at the edge of a parameter's domain is followed from this times its width above it
_FLOOR = 1e-4
#: a start this close to a face lies on it
_ON_FACE = 1e-12
#: digits of a parameter at which a curve is tabulated, unless its tangent has a smaller component along it
_DIGITS, _FLAT = 6, 1e-2
#: a certified point may lie this far from its interpolation, in units of scale
_NEARBY = 0.1
#: rounding of a parameter on a face, in units of its scale
_SLACK = 1e-9
#: points between two nodes at which the curve is drawn to see where it goes
_DENSITY = 16


class Stop(StrEnum):
    """Why a curve was followed no further."""

    edge = "an unknown runs to the edge of its domain"
    closed = "the curve is closed"
    crossed = "another curve crosses"
    step = "step too small"
    steps = "too many steps"


@dataclass(frozen=True)
class Face:
    """A face of the box: which parameter is at its lower or upper end."""

    parameter: int
    upper: bool


@dataclass(frozen=True)
class Trace:
    """A curve as nodes in order, with all that is known at each.

    ``s`` is the length from the point where it was started; ``stops`` are the reasons at the two ends (a
    :class:`Face` if the curve leaves the box).
    """

    condition: Condition  # one row
    scale: Array  # (W,)
    s: Array  # (N,)
    u: Array  # (N, W)
    tangent: Array  # (N, W), in units of scale
    softness: Array  # (N, S): det(J - 1) of every side
    stops: tuple[Stop | Face, Stop | Face]
    evaluations: int

    @property
    def plane(self) -> Array:
        """Components of the tangent along the iterated parameters, ``(N, f)``."""
        return self.tangent[:, -self.condition.side.parameters :]

    def sample(self, s: Array) -> tuple[Array, Array]:
        """Points and unit tangents at lengths ``s`` (P,), by cubic interpolation: ``(P, W)`` each."""
        if len(self.s) == 1:
            return np.repeat(self.u, len(s), axis=0), np.repeat(self.tangent, len(s), axis=0)
        i = np.clip(np.searchsorted(self.s, s, side="right") - 1, 0, len(self.s) - 2)
        h = (self.s[i + 1] - self.s[i])[:, None]
        t = (s - self.s[i])[:, None] / h
        a, b = self.u[i], self.u[i + 1]
        da, db = h * self.tangent[i] * self.scale, h * self.tangent[i + 1] * self.scale
        u = a + t * (da + t * ((3 * (b - a) - 2 * da - db) + t * (2 * (a - b) + da + db)))
        slope = da + t * (2 * (3 * (b - a) - 2 * da - db) + t * 3 * (2 * (a - b) + da + db))
        tangent = slope / self.scale
        return u, tangent / np.linalg.norm(tangent, axis=1, keepdims=True)

    def rounded(self, u: Array, tangent: Array, which: int) -> tuple[Array, Array, Array]:
        """Points of :meth:`sample` moved to where a parameter has a few digits only, so that it can be quoted.

        Returns the points, the normals of the planes in which they are sought, and the values, NaN where the
        parameter hardly changes along the curve and the point stays where it is.
        """
        f, side = self.condition.side.parameters, self.condition.side
        column = which - f
        values = _rounded(side.theta(u[:, column], which))
        slope = tangent[:, column]
        fixed = np.abs(slope) > _FLAT
        shift = (side.tau(values, which) - u[:, column]) / (np.where(fixed, slope, 1.0) * self.scale[column])
        moved = u + np.where(fixed, shift, 0.0)[:, None] * tangent * self.scale
        moved[fixed, column] = side.tau(values, which)[fixed]
        normal = np.where(fixed[:, None], np.eye(u.shape[1])[column], tangent / self.scale)
        return moved, normal, np.where(fixed, values, np.nan)

    def certify(self, u: Array, normal: Array, options: Options) -> Roots:
        """Certified points of the curve near ``u``, in planes through ``u``; far from it they are ``off_branch``."""
        condition = self.condition.take(np.zeros(len(u), dtype=np.intp))
        with np.errstate(all="ignore"):
            roots = certified(Gauged(condition, normal, u), u, np.full(len(u), _NEARBY * self.scale[-1]), options)
        far = (np.abs(roots.u - u) / self.scale).max(axis=1, initial=0.0) > _NEARBY
        roots.status[far & (roots.status == LineStatus.converged)] = LineStatus.off_branch
        return roots

    def dense(self, lo: float, hi: float) -> Array:
        """Lengths between ``lo`` and ``hi``, close enough to draw the curve."""
        inner = self.s[(self.s > lo) & (self.s < hi)]
        ends = np.concatenate([[lo], inner, [hi]])
        steps = np.linspace(0.0, 1.0, _DENSITY, endpoint=False)
        fine = ends[:-1, None] + np.diff(ends)[:, None] * steps
        return np.append(fine.ravel(), hi)


@dataclass(eq=False)
class _Walker:
    """One direction of a curve that is being followed."""

    u: Array
    tangent: Array
    turning: Array
    parity: float
    step: float = _FIRST
    s: list[float] = field(default_factory=list)
    nodes: list[Array] = field(default_factory=list)
    tangents: list[Array] = field(default_factory=list)
    softness: list[Array] = field(default_factory=list)
    stop: Stop | Face | None = None

    def move(self, u: Array, tangent: Array, soft: Array, length: float) -> None:
        """Take a step."""
        self.s.append((self.s[-1] if self.s else 0.0) + length)
        self.turning = (tangent - self.tangent) / length
        self.u, self.tangent = u, tangent
        self.nodes.append(u)
        self.tangents.append(tangent)
        self.softness.append(soft)


def trace(condition: Condition, u: Array, scale: Array, box: Array, nodes: int) -> Trace:
    """Follow the curve through the root ``u`` (W,), which lies in the ``box`` (2, f) of the iterated parameters.

    The positive direction of the curve is that in which the first parameter grows.
    """
    f = condition.side.parameters
    matrix = condition.linearise(u[None], nodes)[1]
    first = np.linalg.svd(np.nan_to_num(matrix[0] * scale))[2][-1]
    first *= np.sign(first[-f]) or 1.0
    at_start = softness(condition, matrix)[0]
    parity = float(orientation(matrix, scale, first[None])[0])
    walkers = [_Walker(u, sign * first, np.zeros_like(u), sign * parity) for sign in (1.0, -1.0)]
    for walker in walkers:
        outwards = walker.tangent[-f:] * scale[-f:] * np.where(u[-f:] > box.mean(axis=0), 1.0, -1.0)
        on_face = np.minimum(u[-f:] - box[0], box[1] - u[-f:]) <= _ON_FACE * scale[-f:]
        for j in np.flatnonzero(on_face & (outwards > 0)):
            walker.stop = Face(int(j), bool(u[j - f] > box[:, j].mean()))
    evaluations = condition.evaluations
    while active := [walker for walker in walkers if walker.stop is None]:
        evaluations += _advance(condition, active, scale, box, nodes)
        for walker, sign in zip(walkers, (1.0, -1.0), strict=True):
            if walker in active and walker.stop is None:
                walker.stop = _stop(condition, walker, u, sign * first, scale)
    ahead, behind = walkers
    if ahead.stop is Stop.closed:
        behind = _Walker(u, -first, first, -parity, stop=Stop.closed)
    assert ahead.stop is not None and behind.stop is not None
    return Trace(
        condition=condition,
        scale=scale,
        s=np.array([*(-s for s in behind.s[::-1]), 0.0, *ahead.s]),
        u=np.array([*behind.nodes[::-1], u, *ahead.nodes]),
        tangent=np.array([*(-t for t in behind.tangents[::-1]), first, *ahead.tangents]),
        softness=np.array([*behind.softness[::-1], at_start, *ahead.softness]),
        stops=(behind.stop, ahead.stop),
        evaluations=evaluations,
    )


def _advance(condition: Condition, walkers: list[_Walker], scale: Array, box: Array, nodes: int) -> int:
    """One trial step of every walker; returns what it cost."""
    goals = [_predict(walker, scale, box) for walker in walkers]
    anchor = np.array([goal[0] for goal in goals])
    normal = np.array([goal[1] for goal in goals])
    rows = np.zeros(len(walkers), dtype=np.intp)
    curve = condition.take(rows)
    roots = newton(
        Gauged(curve, normal, anchor),
        anchor,
        nodes,
        np.full(len(walkers), 1.0),
        tolerance=_NEWTON_TOLERANCE,
        steps=_NEWTON_STEPS,
    )
    matrix = curve.linearise(roots.u, nodes)[1]
    tangent = null_vector(matrix, scale, np.array([walker.tangent for walker in walkers]))
    soft, parity = softness(condition, matrix), orientation(matrix, scale, tangent)
    tau = roots.u[:, -box.shape[1] :]
    slack = _SLACK * scale[-box.shape[1] :]
    inside = ((tau >= box[0] - slack) & (tau <= box[1] + slack)).all(axis=1)
    sound = (roots.status == LineStatus.converged) & np.isfinite(tangent).all(axis=1) & inside
    for i, (walker, (_, _, face)) in enumerate(zip(walkers, goals, strict=True)):
        moved, off = (roots.u[i] - walker.u) / scale, (roots.u[i] - anchor[i]) / scale
        length = max(float(np.linalg.norm(moved)), 1e-300)
        miss = float(np.linalg.norm(off)) / length
        turn = float(np.arccos(np.clip(tangent[i] @ walker.tangent, -1.0, 1.0)))
        near = bool(sound[i]) and miss <= _FAR and turn <= _TURN and moved @ walker.tangent > 0
        if near and parity[i] == walker.parity:
            walker.move(roots.u[i], tangent[i], soft[i], length)
            better = min(np.sqrt(_AIM_FAR / max(miss, 1e-12)), _AIM_TURN / max(turn, 1e-12))
            walker.step = float(min(length * np.clip(better, 0.5, 2.0), _LONGEST))
            walker.stop = face
        else:
            walker.step *= 0.4
            if walker.step < _SHORTEST:
                walker.stop = Stop.crossed if near else Stop.step
    return int(roots.evaluations.sum()) + len(walkers) * condition.evaluations


def _predict(walker: _Walker, scale: Array, box: Array) -> tuple[Array, Array, Face | None]:
    """Where the next point should be, the normal of the plane it is sought in, and the face it lands on."""
    h, f = walker.step, box.shape[1]
    move = (h * walker.tangent + 0.5 * h * h * walker.turning) * scale
    tau, shift = walker.u[-f:], move[-f:]
    bound = np.where(shift > 0, box[1], box[0])
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(shift == 0, np.inf, (bound - tau) / shift)
    j = int(np.argmin(share))
    if share[j] > 1.0:
        return walker.u + move, walker.tangent / scale, None
    anchor = walker.u + max(share[j], 0.0) * move
    normal = np.zeros_like(anchor)
    anchor[j - f], normal[j - f] = bound[j], 1.0
    return anchor, normal, Face(j, bool(shift[j] > 0))


def _stop(condition: Condition, walker: _Walker, u: Array, tangent: Array, scale: Array) -> Stop | None:
    """Whether a walker is at the edge of the domain of an unknown, back at the start ``u``, or too long."""
    unknowns = sum(side.size for side in condition.sides)
    still = np.linalg.norm(walker.tangent[-condition.side.parameters :]) < _STANDSTILL
    if still and (np.abs(walker.u[:unknowns]) > _OUT).any():
        return Stop.edge
    if len(walker.nodes) >= _MAX_NODES:
        return Stop.steps
    if len(walker.nodes) >= 3:
        before, now = ((x - u) / scale for x in walker.nodes[-2:])
        length = np.linalg.norm(now - before)
        back = before @ tangent < 0 <= now @ tangent and walker.tangent @ tangent > 0
        if back and max(np.linalg.norm(before), np.linalg.norm(now)) <= 1.1 * length:
            return Stop.closed
    return None


def away_from_edge(domain: Interval, span: tuple[float, float]) -> tuple[float, float]:
    """The part of a span that is followed: without the lower edge of the domain, nor an upper one outside of it."""
    lo, hi = span
    width = hi - lo
    return lo + _FLOOR * width if lo == domain.lo else lo, hi if hi in domain else hi - _FLOOR * width


def middle(span: tuple[float, float]) -> float:
    """A value near the middle of a span, and not at it: a symmetric span may have equations of its own there."""
    return span[0] + 0.47 * (span[1] - span[0])


def _rounded(values: Array) -> Array:
    """Values to six digits, counted from the first digit of their range or of their own, whichever gives more."""
    extent = float(np.ptp(values))
    sizes = [min(extent, abs(value)) or abs(value) or 1.0 for value in values]
    return np.array(
        [round(v, _DIGITS - 1 - math.floor(math.log10(size))) for v, size in zip(values, sizes, strict=True)]
    )


def spread(lo: float, hi: float, count: int) -> Array:
    """Values from ``lo`` to ``hi``, denser towards the ends."""
    return lo + (hi - lo) * 0.5 * (1 - np.cos(np.pi * np.linspace(0.0, 1.0, count)))
