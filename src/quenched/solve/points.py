"""The public entry: solve a batch of points, or a named branch with its quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import ParameterError, UnknownNameError
from quenched.solve.engine import resolved, with_engine
from quenched.solve.ladder import Record, climb
from quenched.solve.linear import Array
from quenched.solve.options import Options, certifying_nodes
from quenched.solve.problem import Problem
from quenched.solve.status import Status
from quenched.spec import Branch
from quenched.systems.model import Formulation

_DEFAULTS = Options()


@dataclass(frozen=True)
class Points:
    """Certified fixed points, one per parameter point.

    Attributes
    ----------
    x
        Unknowns, ``(P, K)``: the better of the two iterates, after the certifying step. NaN where the
        iteration failed; kept where only the tolerance was missed (status ``quadrature_unresolved`` or
        ``stagnated``) and the error is below 1e-2.
    status
        :class:`Status` of every point, ``(P,)``.
    residual
        Undamped ``max |F(x) - x| / (|x| + 1e-3)`` over all unknowns, ``(P,)``, where the certifying step
        starts and with its nodes (of a failed point: where it was left).
    error
        Certified error relative to ``|x| + 1e-3``, ``(P,)``: the length of a Newton step with twice the
        nodes, which measures quadrature and iteration together, plus the rounding floor
        ``16 eps ||(1 - J)^-1||``. A converged point has ``error <= max(tolerance, floor) + floor``.
    evaluations
        Evaluations of the map, certification included, ``(P,)``.
    nodes
        Nodes of the certifying step (of a failed point: of the last iteration), ``(P,)``.
    growth
        Largest real part of the eigenvalues of J over the free unknowns, ``(P,)``; below 1 the point is
        stable under the map.
    """

    x: Array
    status: NDArray[np.int8]
    residual: Array
    error: Array
    evaluations: NDArray[np.int64]
    nodes: NDArray[np.int64]
    growth: Array

    @property
    def converged(self) -> NDArray[np.bool_]:
        """Which points are solved to the tolerance."""
        return np.equal(self.status, Status.converged)


@dataclass(frozen=True)
class BranchSolution:
    """A branch over a batch of points: fixed points, and the quantities there with their errors, (P, R)."""

    points: Points
    values: Array
    errors: Array


def solve_points(
    formulation: Formulation,
    x0: ArrayLike,
    p: ArrayLike,
    *,
    pinned: Sequence[str] = (),
    options: Options = _DEFAULTS,
) -> Points:
    """Solve ``F(x) = x`` for every parameter point from its own start.

    Parameters
    ----------
    formulation
        The equations.
    x0, p
        Starts ``(P, K)`` and parameters ``(P, M)``. Positive unknowns must start above 0.
    pinned
        Unknowns that keep their start exactly.
    options
        How to solve.

    Notes
    -----
    A point that fails has a status and NaN, and never affects another: the result of a point is the same,
    byte for byte, in whatever batch it is solved.

    Raises
    ------
    ParameterError
        Arrays of the wrong shape.
    UnknownNameError
        A pinned name that is no unknown.
    """
    return _points(_solve(formulation, x0, p, pinned, options)[1])


def solve_branch(
    formulation: Formulation,
    branch: Branch,
    p: ArrayLike,
    options: Options = _DEFAULTS,
    x0: ArrayLike | None = None,
) -> BranchSolution:
    """Solve a named branch and evaluate every quantity on it.

    The iteration starts from ``x0`` ``(P, K)`` where given, otherwise from the start of the branch. Errors of
    the quantities are ``|v(x, 2n-1) - v(x_n, n)|``, the change under certification, plus the rounding floor
    of the solution. Rows of failed points are NaN.

    Raises
    ------
    ParameterError, UnknownNameError
        As :func:`solve_points`; also a branch without a start in this formulation.
    """
    p = _table(p, "p")
    if x0 is None:
        if branch.name not in formulation.starts:
            raise UnknownNameError("branch", branch.name, formulation.starts)
        x0 = formulation.start(branch.name, p)
    problem, record = _solve(formulation, x0, p, branch.pinned, options)
    values, errors = _quantities(problem, record)
    return BranchSolution(_points(record), values, errors)


def _solve(
    formulation: Formulation, x0: ArrayLike, p: ArrayLike, pinned: Sequence[str], options: Options
) -> tuple[Problem, Record]:
    start, p, names = _table(x0, "x0"), _table(p, "p"), [u.name for u in formulation.unknowns]
    if start.shape != (len(p), len(names)):
        raise ParameterError(
            f"x0 has shape {start.shape}, but {len(p)} parameter points with the unknowns {', '.join(names)} "
            f"need shape {(len(p), len(names))}: give one row per point and one column per unknown."
        )
    for name in pinned:
        if name not in names:
            raise UnknownNameError("pinned unknown", name, names)
    free = np.array([k for k, name in enumerate(names) if name not in pinned], dtype=np.intp)
    options = resolved(options, [formulation], len(p))
    problem = Problem(with_engine(formulation, options), start, p, free)
    record = climb(problem, options)
    record.x = np.where(record.known[:, None], problem.complete(record.x, np.arange(len(p))), np.nan)
    record.iterate = problem.complete(record.iterate, np.arange(len(p)))
    return problem, record


def _table(values: ArrayLike, name: str) -> Array:
    table = np.array(values, dtype=np.float64)
    if table.ndim != 2:
        raise ParameterError(f"{name} has shape {table.shape}: it must be a table with one row per point.")
    return table


def _points(record: Record) -> Points:
    return Points(
        record.x,
        record.status,
        record.residual,
        record.error,
        record.evaluations,
        record.nodes,
        record.growth,
    )


def _quantities(problem: Problem, record: Record) -> tuple[Array, Array]:
    """Values at the certified solution and their errors, ``(P, R)``; points with equal nodes together."""
    formulation, p = problem.formulation, problem.p
    good = record.known
    with np.errstate(all="ignore"):
        width = formulation.quantities(problem.start[:1], p[:1], certifying_nodes(3)).shape[1]
        values, errors = np.full((2, len(p), width), np.nan)
        for nodes in np.unique(record.nodes[good]):
            rows = np.flatnonzero(good & (record.nodes == nodes))
            fine = formulation.quantities(record.x[rows], p[rows], int(nodes))
            coarse = formulation.quantities(record.iterate[rows], p[rows], (int(nodes) + 1) // 2)
            floor = record.rounding[rows][:, None] * (np.abs(fine) + 1e-3)
            values[rows], errors[rows] = fine, np.abs(fine - coarse) + floor
    return values, errors
