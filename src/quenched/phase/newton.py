"""Newton's method on an augmented system, batched over the points of a line, and its certificate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quenched.phase.augmented import Condition, Rows
from quenched.phase.records import LineStatus
from quenched.solve import Options
from quenched.solve.linear import Array, apply, inverse
from quenched.solve.options import certifying_nodes

_MAX_STEPS = 40
_CONVERGED = 1e-13  # of the step, in the variables of the iteration
_NOISE = 1e-9  # below this a step that no longer shrinks is rounding
_ROUNDING = 4 * float(np.finfo(np.float64).eps)
_LARGEST_FLOOR = 1e-3  # a nearly singular system far from any root must not count as converged


@dataclass(frozen=True)
class Roots:
    """Roots of an augmented system, one row per point."""

    u: Array  # (P, D)
    coarse: Array  # (P, D): the root at half the nodes, where it was certified
    error: Array  # (P, D): of u
    status: NDArray[np.int8]
    iterations: NDArray[np.int64]
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]


def newton(
    condition: Condition,
    u: Array,
    nodes: int,
    reach: Array,
    *,
    tolerance: float = _CONVERGED,
    steps: int = _MAX_STEPS,
) -> Roots:
    """Newton's method from ``u`` at a fixed number of nodes.

    A step moves the last parameter by at most ``reach`` (P,) and the other unknowns by at most 1. The error is
    the last step plus what rounding contributes to it.
    """
    points, u = len(u), u.copy()
    error, previous = np.full(u.shape, np.inf), np.full(points, np.inf)
    status = np.full(points, LineStatus.max_steps, dtype=np.int8)
    iterations = np.zeros(points, dtype=np.int64)
    active = np.arange(points)
    for _ in range(steps):
        if not len(active):
            break
        residual, matrix = condition.take(active).linearise(u[active], nodes)
        resolvent = inverse(matrix)
        step = -apply(resolvent, residual)
        scale = np.maximum(1.0, np.abs(u[active]))
        rounding = _ROUNDING * (np.abs(resolvent).sum(axis=-1) + np.abs(u[active]))
        rounding += condition.noise * np.abs(resolvent[:, :, -1])
        length = (np.abs(step) / scale).max(axis=-1)
        floor = np.minimum((rounding / scale).max(axis=-1), _LARGEST_FLOOR)
        iterations[active] += 1
        broken = ~np.isfinite(length)
        status[active[broken]] = LineStatus.nonfinite
        step *= _shrink(step, reach[active])[:, None]
        u[active] += np.where(broken[:, None], 0.0, step)
        error[active] = np.abs(step) + rounding
        stalled = (length <= _NOISE) & (length > 0.5 * previous[active])
        done = (length <= np.maximum(tolerance, floor)) | stalled
        status[active[done]] = LineStatus.converged
        previous[active] = length
        active = active[~(done | broken)]
    full = np.full(points, nodes, dtype=np.int64)
    return Roots(u, u.copy(), error, status, iterations, iterations * condition.evaluations, full)


def certified(condition: Condition, u: Array, reach: Array, options: Options) -> Roots:
    """Roots at n nodes, repeated at 2n - 1 until the change meets the tolerance.

    The error is the change between the last two numbers of nodes, plus the error of the last iteration, which
    also bounds the tolerance from below; the last ``condition.judged`` unknowns have to meet it. A point that
    does not converge is tried once more at 2n - 1 nodes before it is given up.
    """
    judged = condition.judged
    roots = newton(condition, u, options.nodes, reach)
    pending: Rows = np.arange(len(u))
    failures = np.where(roots.status == LineStatus.converged, 0, 1)
    nodes = options.nodes
    while len(pending) and certifying_nodes(nodes) <= options.max_nodes:
        nodes = certifying_nodes(nodes)
        before = roots.u[pending]
        failed = roots.status[pending] != LineStatus.converged
        start = np.where(failed[:, None], u[pending], roots.u[pending])
        finer = newton(condition.take(pending), start, nodes, reach[pending])
        sound = finer.status == LineStatus.converged
        change = np.where(failed[:, None], np.inf, np.abs(finer.u - before))
        roots.u[pending], roots.coarse[pending], roots.nodes[pending] = finer.u, before, finer.nodes
        roots.error[pending] = finer.error + change
        roots.status[pending] = finer.status
        roots.iterations[pending] += finer.iterations
        roots.evaluations[pending] += finer.evaluations
        failures[pending] += ~sound
        wanted = options.tolerance * _scale(condition, finer.u)
        met = sound & (change <= np.maximum(wanted, finer.error))[:, -judged:].all(axis=-1)
        pending = pending[~met & (failures[pending] < 2)]
    unresolved = pending[roots.status[pending] == LineStatus.converged]
    roots.status[unresolved] = LineStatus.quadrature_unresolved
    return roots


def _scale(condition: Condition, u: Array) -> Array:
    """What a tolerance is relative to: ``|theta| + 1e-3`` for an iterated parameter, 1 for the other variables."""
    side = condition.side
    f = side.parameters
    theta = np.stack([np.abs(side.theta(u[:, which - f], which)) for which in range(f)], axis=1)
    scale = np.ones_like(u)
    scale[:, -f:] = (theta + 1e-3) / np.where(side.logs, theta, 1.0)
    return scale


def _shrink(step: Array, reach: Array) -> Array:
    """Factor that keeps the last parameter within ``reach`` and every other unknown within 1."""
    longest = np.maximum(np.abs(step[:, -1]) / reach, np.abs(step[:, :-1]).max(axis=-1, initial=0.0))
    factor: Array = 1.0 / np.maximum(1.0, longest)
    return factor
