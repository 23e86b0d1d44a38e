"""Where to look: brackets of a boundary from solutions found from scratch.

The search interval of the line is scanned with cold starts. Where something happens between two neighbours there
may be a root, and Newton's method is tried at once; a root that it finds there is compared with cold starts on
either side of it, which bracket it closely. Every other interval in which something happens is scanned a second
time, and what still happens between two neighbours there is a bracket. Nothing is assumed about the number of roots:
all brackets are kept, and Newton's method decides which of them hold one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from quenched.phase.augmented import Rows, Side
from quenched.phase.records import no_answer
from quenched.solve import Options, Status, solve_branch
from quenched.solve.linear import Array
from quenched.solve.options import certifying_nodes
from quenched.solve.transform import EPS16
from quenched.spec import Branch

Mask = NDArray[np.bool_]

_COARSE, _FINE = 33, 17
#: a scan only has to tell branches apart; Newton's method on the augmented system does the rest
SCAN_TOLERANCE, _SCAN_STEPS = 1e-5, 50
#: two solutions closer than this are one
_SAME_RELATIVE, _SAME_ABSOLUTE = 1e-4, 1e-6
#: a step this many times longer than its neighbours may be a jump (coarse scan), or is one (fine scan)
_COARSE_JUMP, _FINE_JUMP = 1.5, 4.0


@dataclass(frozen=True)
class Search:
    """What is looked for: a change on ``side``, compared with ``other``, away from ``rivals``.

    ``rivals`` are branches onto which this one may fall; where it coincides with one of them, or has the symmetry
    of one that pins more unknowns, it has ended.
    """

    side: Side
    other: Side | None
    rivals: tuple[Branch, ...]
    fold: bool

    def take(self, rows: Rows) -> Search:
        """The search at some of its points."""
        other = None if self.other is None else self.other.take(rows)
        return replace(self, side=self.side.take(rows), other=other)


@dataclass(frozen=True)
class Scan:
    """Solutions on a grid of S values of the parameter, for each of R searches."""

    theta: Array  # (R, S)
    alive: Mask  # (R, S): converged, and on a branch of its own
    x: Array  # (R, S, K)
    y: Array  # (R, S, k): coordinates of the free unknowns
    x_other: Array  # (R, S, K)
    value: Array  # (R, S): the quantity, or its difference
    doubtful: Mask  # (R,): a point without an answer, which may hide something
    evaluations: NDArray[np.int64]  # (R,)


@dataclass(frozen=True)
class Brackets:
    """Brackets: of point ``row``, between ``lo`` and ``hi``, with a starting point for Newton.

    ``event`` is the interval of the coarse scan in which they lie.
    """

    row: Rows
    event: Rows
    lo: Array
    hi: Array
    theta: Array
    x: Array
    x_other: Array
    iterations: NDArray[np.int64]  # of Newton's method before

    def take(self, rows: Rows) -> Brackets:
        """Some of the brackets."""
        return Brackets(**{name: column[rows] for name, column in vars(self).items()})


def merged(first: Brackets, second: Brackets) -> Brackets:
    """Brackets of both, in order of points and of the parameter."""
    columns = {name: np.concatenate([column, vars(second)[name]]) for name, column in vars(first).items()}
    both = Brackets(**columns)
    return both.take(np.lexsort((both.lo, both.row)))


def survey(search: Search, interval: tuple[float, float], options: Options) -> Scan:
    """A coarse scan of the search interval for all points."""
    points = len(search.side.p)
    lo, hi = (np.full(points, end) for end in interval)
    return scan(search, lo, hi, _COARSE, cold(options, SCAN_TOLERANCE))


def events(search: Search, coarse: Scan) -> tuple[Rows, Rows]:
    """Points and intervals of a coarse scan in which something happens."""
    row, left = np.nonzero(_ends(coarse) | (_jumps(coarse, _COARSE_JUMP) if search.fold else _sign_changes(coarse)))
    return row, left


def direct(search: Search, coarse: Scan) -> Brackets:
    """Intervals of the coarse scan that bracket a candidate as they are."""
    row, left = np.nonzero(_ends(coarse) if search.fold else _sign_changes(coarse))
    return _brackets(search, coarse, row, left, row, left)


def refined(
    search: Search, coarse: Scan, row: Rows, left: Rows, options: Options
) -> tuple[Brackets, NDArray[np.int64]]:
    """Brackets within intervals of the coarse scan from a second scan of each, and its cost per interval."""
    ends = coarse.theta[row, left], coarse.theta[row, left + 1]
    fine = scan(search.take(row), *ends, _FINE, cold(options, SCAN_TOLERANCE))
    which, at = np.nonzero(_sharp_events(search, fine))
    return _brackets(search, fine, which, at, row[which], left[which]), fine.evaluations


def _brackets(search: Search, seen: Scan, which: Rows, at: Rows, row: Rows, event: Rows) -> Brackets:
    """Intervals ``at`` of the rows ``which`` of a scan, as brackets of the points ``row``."""
    if search.fold:
        pick, start = _fold_starts(seen, which, at)
        which, at, row, event = which[pick], at[pick], row[pick], event[pick]
        theta, x, x_other = seen.theta[which, start], seen.x[which, start], seen.x_other[which, start]
    else:
        theta, x, x_other = _secant(seen, which, at)
    lo, hi = seen.theta[which, at], seen.theta[which, at + 1]
    return Brackets(row, event, lo, hi, theta, x, x_other, np.zeros(len(row), dtype=np.int64))


#: relative distance at which a root is compared with solutions from cold starts, their tolerance, and how far from
#: the root they may lie: absolutely, or in units of their own difference
_ASIDE, _ASIDE_TOLERANCE, _NEAR = (1e-4, 1e-6, 1e-8), 1e-9, 0.3


@dataclass(frozen=True)
class Comparison:
    """Roots of a continued line against solutions from cold starts on either side of it.

    ``refuted``: there is an answer from the cold starts, and it is not this root; ``confirmed``: it is. Neither where
    they do not converge. ``lo`` and ``hi`` are a bracket where the answer changes between them.
    """

    refuted: Mask
    confirmed: Mask
    lo: Array
    hi: Array
    evaluations: NDArray[np.int64]


def compare(search: Search, theta: Array, y: Array, options: Options) -> Comparison:
    """Compare roots at ``theta`` (P,), with the free unknowns at ``y`` (P, k), with cold starts beside them.

    A root that is refuted is looked at from closer: another boundary may be near.
    """
    options = cold(options, _ASIDE_TOLERANCE)
    count = len(theta)
    lo, hi = np.full((2, count), np.nan)
    refuted, confirmed = np.ones(count, dtype=np.bool_), np.zeros(count, dtype=np.bool_)
    verdict = Comparison(refuted, confirmed, lo, hi, np.zeros(count, dtype=np.int64))
    for distance in _ASIDE:
        rows = np.flatnonzero(verdict.refuted)
        if len(rows):
            closer = _beside(search.take(rows), theta[rows], y[rows], distance, options)
            verdict.refuted[rows], verdict.confirmed[rows] = closer.refuted, closer.confirmed
            verdict.lo[rows], verdict.hi[rows] = closer.lo, closer.hi
            verdict.evaluations[rows] += closer.evaluations
    return verdict


def _beside(search: Search, theta: Array, y: Array, distance: float, options: Options) -> Comparison:
    side = search.side
    shift = distance * (1.0 if side.logs[-1] else np.maximum(np.abs(theta), 1e-3))
    lo, hi = (side.theta(side.tau(theta) + sign * shift) for sign in (-1.0, 1.0))
    there = scan(search, lo, hi, 2, options)
    both, one = there.alive.all(axis=-1), there.alive[:, 0] != there.alive[:, 1]
    apart = np.where(there.alive, _largest(there.y - y[:, None, :]), np.inf)
    move = np.where(both, _largest(there.y[:, 1] - there.y[:, 0]), 0.0)
    beside = one & (apart <= _NEAR).any(axis=-1)
    if search.fold:  # the branch is on one side only, or thrown far away on the other
        bracketed = beside | (both & (apart.min(axis=-1) <= _NEAR) & (move > 4.0 * apart.min(axis=-1)))
        sound = bracketed
    else:
        middle = np.where(both, _largest(0.5 * (there.y[:, 0] + there.y[:, 1]) - y), np.inf)
        bracketed = _sign_changes(there)[:, 0] & (middle <= _NEAR * move + 10 * _SAME_RELATIVE)
        sound = bracketed | beside
    lo, hi = (np.where(bracketed, end, np.nan) for end in (lo, hi))
    return Comparison(~there.doubtful & ~sound, sound, lo, hi, there.evaluations)


def cold(options: Options, tolerance: float) -> Options:
    """Options of the cold starts."""
    tolerance = max(options.tolerance, tolerance)
    return replace(options, method="newton", follow="flow", tolerance=tolerance, max_steps=_SCAN_STEPS)


def _largest(values: Array) -> Array:
    size: Array = np.abs(values).max(axis=-1, initial=0.0)
    return size


def scan(search: Search, lo: Array, hi: Array, count: int, options: Options) -> Scan:
    """Solve from cold starts at ``count`` values between ``lo`` and ``hi``, evenly spaced in tau."""
    side, other = search.side, search.other
    a, b = side.tau(lo)[:, None], side.tau(hi)[:, None]
    theta = side.theta(a + (b - a) * np.linspace(0.0, 1.0, count))
    theta[:, 0], theta[:, -1] = lo, hi
    p = np.repeat(side.p, count, axis=0)
    p[:, side.columns[-1]] = theta.ravel()
    here = solutions(side, side.branch, p, options)
    there = here if other is None else solutions(other, other.branch, p, options)
    symmetric = [rival for rival in search.rivals if set(rival.pinned) > set(side.branch.pinned)]
    rivals = [solutions(side, rival, p, options) for rival in search.rivals if rival not in symmetric]
    alive = here.good & there.good
    for rival in symmetric:
        alive &= ~_has_symmetry(side, rival, here.x, p)
    for elsewhere in rivals if other is None else [*rivals, there]:
        alive &= ~(elsewhere.good & same(here.x, elsewhere.x))
    everything = [here, *rivals] if other is None else [here, there, *rivals]
    evaluations = np.sum([s.evaluations for s in everything], axis=0, dtype=np.int64)
    shape = theta.shape
    doubtful = np.logical_or(here.doubtful, there.doubtful).reshape(shape)
    return Scan(
        theta=theta,
        alive=alive.reshape(shape),
        x=here.x.reshape(*shape, here.x.shape[1]),
        y=side.coordinates(here.x).reshape(*shape, side.size),
        x_other=there.x.reshape(*shape, there.x.shape[1]),
        value=(here.value if other is None else here.value - there.value).reshape(shape),
        doubtful=np.asarray(doubtful.any(axis=-1)),
        evaluations=evaluations.reshape(shape).sum(axis=-1),
    )


@dataclass(frozen=True)
class Solutions:
    """Solutions from cold starts, with the quantity of their side."""

    x: Array  # (P, K)
    good: Mask  # (P,)
    doubtful: Mask  # (P,)
    value: Array  # (P,)
    error: Array  # (P,): of the value
    nodes: NDArray[np.int64]  # (P,)
    evaluations: NDArray[np.int64]  # (P,)


def solutions(side: Side, branch: Branch, p: Array, options: Options) -> Solutions:
    """A branch from its cold start, or from its closed form."""
    formulation = side.formulation
    if branch.name in formulation.exact:
        fine = certifying_nodes(options.nodes)
        values = formulation.known(branch.name, p, fine)
        errors = np.abs(values - formulation.known(branch.name, p, options.nodes)) + EPS16 * np.abs(values)
        x = np.full((len(p), len(formulation.unknowns)), np.nan)
        status = np.where(np.isnan(values).all(axis=1), Status.no_fixed_point, Status.converged)
        evaluations, nodes = (np.full(len(p), count, dtype=np.int64) for count in (2, fine))
    else:
        solution = solve_branch(formulation, branch, p, options)
        values, errors, x = solution.values, solution.errors, solution.points.x
        evaluations, nodes = solution.points.evaluations, solution.points.nodes
        status = solution.points.status
    value, error = np.zeros((2, len(p)))
    good, doubtful = status == Status.converged, no_answer(status)
    if side.quantity is not None and good.any():
        value, error = values[:, side.quantity], errors[:, side.quantity]
    return Solutions(x, good & np.isfinite(value), doubtful, value, error, nodes, evaluations)


def _has_symmetry(side: Side, rival: Branch, x: Array, p: Array) -> Mask:
    """Whether solutions lie in the subspace of a branch with more pinned unknowns."""
    pinned = [k for k, u in enumerate(side.formulation.unknowns) if u.name in rival.pinned]
    return same(x[:, pinned], side.formulation.start(rival.name, p)[:, pinned])


def same(a: Array, b: Array) -> Mask:
    """Whether two solutions agree in every unknown, ``(P,)``."""
    close = np.abs(a - b) <= _SAME_ABSOLUTE + _SAME_RELATIVE * (np.abs(a) + np.abs(b))
    return np.asarray(close.all(axis=-1))


def _sharp_events(search: Search, scan: Scan) -> Mask:
    """Intervals of a fine scan that bracket a candidate, ``(R, S-1)``."""
    if not search.fold:
        return _sign_changes(scan)
    ends = _ends(scan)
    sharp: Mask = ends | (_jumps(scan, _FINE_JUMP) & ~ends.any(axis=-1, keepdims=True))
    return sharp


def _ends(scan: Scan) -> Mask:
    ends: Mask = scan.alive[:, :-1] != scan.alive[:, 1:]
    return ends


def _sign_changes(scan: Scan) -> Mask:
    both = scan.alive[:, :-1] & scan.alive[:, 1:]
    changes: Mask = both & (np.sign(scan.value[:, :-1]) != np.sign(scan.value[:, 1:]))
    return changes


def _jumps(scan: Scan, ratio: float) -> Mask:
    """Where the branch moves much further than in the intervals beside."""
    both = scan.alive[:, :-1] & scan.alive[:, 1:]
    move = np.where(both, np.abs(np.diff(scan.y, axis=1)).max(axis=-1, initial=0.0), 0.0)
    beside = np.maximum(np.pad(move[:, :-1], ((0, 0), (1, 0))), np.pad(move[:, 1:], ((0, 0), (0, 1))))
    jumps: Mask = both & (move > ratio * beside) & (beside > 0)
    return jumps


def _fold_starts(scan: Scan, which: Rows, at: Rows) -> tuple[Rows, Rows]:
    """Each bracket once per end on the branch: a fold is approached from the side where the branch exists."""
    pick = np.repeat(np.arange(len(which)), 2)
    start = at[pick] + np.tile([0, 1], len(which))
    alive = scan.alive[which[pick], start]
    return pick[alive], start[alive]


def _secant(scan: Scan, which: Rows, at: Rows) -> tuple[Array, Array, Array]:
    """Linear interpolation to the zero of the value between the two ends of each bracket."""
    a, b = scan.value[which, at], scan.value[which, at + 1]
    weight = np.where(a == b, 0.5, a / np.where(a == b, 1.0, a - b))

    def between(values: Array) -> Array:
        w = weight.reshape(-1, *(1,) * (values.ndim - 2))
        return np.asarray(values[which, at] * (1 - w) + values[which, at + 1] * w)

    return between(scan.theta), between(scan.x), between(scan.x_other)


def rivals(branches: Sequence[Branch], side: Side, other: str | None, fold: bool) -> tuple[Branch, ...]:
    """Branches onto which ``side`` may fall: those with more pinned unknowns, and ``other`` for a fold."""
    pinned = set(side.branch.pinned)
    starts = side.formulation.starts
    candidates = [b for b in branches if set(b.pinned) > pinned or (fold and b.name == other)]
    return tuple(b for b in candidates if b.name in starts)
