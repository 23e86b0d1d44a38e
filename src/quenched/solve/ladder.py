"""Iterate at n nodes, certify at 2n - 1, and go up the ladder with the points that need it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quenched.solve.anderson import Anderson
from quenched.solve.damped import Damped
from quenched.solve.iterate import Method, Outcome, Verdict, iterate
from quenched.solve.linear import Array, growth
from quenched.solve.newton import Newton
from quenched.solve.options import Options, certifying_nodes
from quenched.solve.problem import Problem, Rows, variables_of
from quenched.solve.status import RUNNING, Status
from quenched.solve.transform import Mask, largest, newton_step, scaled

#: an error estimate above this is not an estimate
_CREDIBLE = 1e-2
#: a certifying step must be shorter than this times the one before it
_SHRINKS = 0.1
#: odds beyond which the scale of errors is set by what q can resolve, so that no step counts any more
_BLIND = 1e5


@dataclass
class Record:
    """What is known of every point, (P,) or (P, free unknowns).

    ``iterate`` is the solution at half the nodes, ``x`` the certified one; ``rounding`` is the part of
    ``error`` that no number of nodes can remove. ``shrinking``: the last certifying step was credible and
    much shorter than what came before.
    """

    x: Array
    iterate: Array
    status: Verdict
    residual: Array
    error: Array
    rounding: Array
    growth: Array
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]
    shrinking: Mask

    @property
    def known(self) -> Mask:
        """Points whose solution is known within an error worth the name, converged or not."""
        return np.less(self.error, _CREDIBLE)


@np.errstate(all="ignore")  # non-finite values are caught point by point and become a status
def climb(problem: Problem, options: Options) -> Record:
    """Solve and certify every point of a problem.

    A certifying step takes twice the nodes of what it certifies. Where its length exceeds the tolerance the
    point it leads to is certified in turn, and so on, as long as the steps shrink. Where they do not, or the
    iteration failed, the point is iterated again with twice the nodes (with too few, a fold can lie on the
    wrong side of it). The same failure twice in a row is final; at the edge of the domain, where there is no
    solution to be missed, it is so at once if twice the nodes give the same map.
    """
    method, start = _method(problem, options), problem.start[:, problem.free]
    record, nodes, rows = _blank(start), options.nodes, np.arange(len(start))
    while rows.size and certifying_nodes(nodes) <= options.max_nodes:
        before = record.status[rows]
        fresh = ~record.shrinking[rows] | (before == Status.stagnated)
        outcome = _iterate(problem, method, start[rows[fresh]], rows[fresh], nodes, options.steps)
        _enter(record, rows[fresh], outcome, nodes)
        record.iterate[rows[~fresh]] = record.x[rows[~fresh]]
        solved = np.isin(record.status[rows], (Status.converged, Status.stagnated, Status.quadrature_unresolved))
        _certify(problem, record, rows[solved], certifying_nodes(nodes), options.tolerance)
        if options.follow == "flow":
            _deny(record, rows[solved], problem.variables.odds)
        status = record.status[rows]
        final = (status == before) & (status != Status.quadrature_unresolved)
        lost = ((status == Status.left_domain) | (problem.free.size == 0)) & ~final
        if lost.any():
            final[lost] = _resolved(problem, record.iterate[rows[lost]], rows[lost], nodes, options.tolerance)
        rows = rows[(status != Status.converged) & ~final]
        near = record.known[rows][:, None]
        start[rows] = np.where(near, record.x[rows], problem.start[rows][:, problem.free])
        nodes = certifying_nodes(nodes)
    return record


def _iterate(problem: Problem, method: Method, x: Array, rows: Rows, nodes: int, steps: int) -> Outcome:
    if problem.formulation.engine == "numba" and isinstance(method, Newton):
        from quenched.solve import fused  # imports numba

        return fused.iterate(problem, method, x, rows, nodes, steps)
    return iterate(problem, method, x, rows, nodes, steps)


def _method(problem: Problem, options: Options) -> Method:
    variables, tolerance = problem.variables, options.step_tolerance
    if options.method == "damped":
        return Damped(variables, tolerance, options.damping)
    if options.method == "anderson":
        return Anderson(variables, tolerance, options.damping)
    return Newton(variables, tolerance, options.follow == "flow")


def _blank(start: Array) -> Record:
    count = len(start)

    residual, error, rounding, growing = np.full((4, count), np.nan)
    evaluations, nodes = np.zeros((2, count), np.int64)
    status = np.full(count, RUNNING, np.int8)
    x, previous = np.full((2, *start.shape), np.nan)
    shrinking = np.zeros(count, dtype=np.bool_)
    return Record(x, previous, status, residual, error, rounding, growing, evaluations, nodes, shrinking)


def _enter(record: Record, rows: Rows, outcome: Outcome, nodes: int) -> None:
    """Enter an iteration, which certifies nothing yet."""
    record.iterate[rows], record.status[rows] = outcome.x, outcome.status
    record.residual[rows], record.nodes[rows] = outcome.residual, nodes
    record.evaluations[rows] += outcome.evaluations
    record.x[rows], record.error[rows], record.shrinking[rows] = np.nan, np.nan, False
    record.rounding[rows], record.growth[rows] = np.nan, np.nan


def _certify(problem: Problem, record: Record, rows: Rows, nodes: int, tolerance: float) -> None:
    """One Newton step at ``nodes``, with the Jacobian taken there: the step is the error."""
    x = record.iterate[rows]
    full = problem.complete(x, rows)
    images, jacobians = problem.formulation.evaluate(full, problem.p[rows], nodes)
    image, jacobian = problem.restrict(images, jacobians)
    scale = problem.variables.scale(x)
    step, rounding = newton_step(x, image, jacobian, scale)
    better = x + step * scale
    # the step of a positive unknown that vanishes is -x: stay in the domain
    better = np.where(problem.variables.positive, np.maximum(better, 0.5 * x), better)
    inside = problem.defined(better, rows)
    error = np.where(inside, largest(step) + rounding, np.nan)
    # (the error is NaN before the first step)
    record.shrinking[rows] = (error < _CREDIBLE) & ~(error > _SHRINKS * record.error[rows])
    record.x[rows], record.error[rows], record.rounding[rows] = better, error, rounding
    everything = variables_of(problem.formulation.unknowns)
    # all unknowns, so that a pinned one which the map does not preserve shows
    record.residual[rows] = largest((images - full) / everything.scale(full))
    record.growth[rows], record.nodes[rows] = growth(scaled(jacobian, scale)), nodes
    record.evaluations[rows] += 1
    defined = np.isfinite(record.residual[rows])
    met = defined & (error < _CREDIBLE) & (largest(step) <= np.maximum(tolerance, rounding))
    unmet = np.where(record.status[rows] == Status.stagnated, Status.stagnated, Status.quadrature_unresolved)
    # with nothing to iterate, the one point there is lies outside for good
    outside = Status.left_domain if problem.free.size else Status.no_fixed_point
    unmet = np.where(defined & np.isfinite(error), unmet, np.where(inside, Status.nonfinite, outside))
    record.status[rows] = np.where(met, Status.converged, unmet)


def _resolved(problem: Problem, x: Array, rows: Rows, nodes: int, tolerance: float) -> Mask:
    """Where twice the nodes do not change the map, or there is none."""
    coarse, fine = (problem.evaluate(x, rows, n)[0] for n in (nodes, certifying_nodes(nodes)))
    same: Mask = largest((fine - coarse) / problem.variables.scale(x)) <= tolerance
    return same | ~problem.defined(x, rows)


def _deny(record: Record, rows: Rows, odds: Mask) -> None:
    """Odds that the map drives on and on, so slowly that they are huge before it shows: there is no solution."""
    gone = rows[(odds & (record.x[rows] > _BLIND)).any(axis=-1) & (record.growth[rows] > 1)]
    record.status[gone] = Status.no_fixed_point
    record.x[gone], record.error[gone], record.shrinking[gone] = np.nan, np.nan, False
