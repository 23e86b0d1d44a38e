"""All branches of a system at rows of parameters: what one task of a sweep computes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched.solve import Options, Points, Status, solve_branch
from quenched.solve.engine import with_engine
from quenched.solve.linear import growth
from quenched.solve.options import certifying_nodes
from quenched.solve.transform import EPS16, mixed_scale
from quenched.spec import Branch
from quenched.systems import registry
from quenched.systems.model import Array, Formulation, System
from quenched.systems.parameters import dispatch

Block = dict[str, NDArray[Any]]

#: where the Jacobian is taken for a positive unknown that is exactly 0, the edge of its domain: a field without
#: variance has no derivative in it, but the limit exists
_INSIDE = 1e-10


def solve_chunk(
    system: System | registry.Recipe,
    branches: tuple[Branch, ...],
    rows: Array,
    choices: dict[str, str],
    options: Options,
) -> Block:
    """All branches at parameter rows ``(P, M)``: arrays ``(B, P)`` under the names they have in a result's file.

    Runs in a worker.
    """
    made = system if isinstance(system, System) else system.make()
    blocks = [solve_rows(made, branch, rows, choices, options) for branch in branches]
    whole = {name: np.stack([block[name] for block in blocks]) for name in blocks[0]}
    values, errors = whole.pop("values"), whole.pop("errors")
    named = {f"point.{name}": array for name, array in whole.items()}
    for r, quantity in enumerate(made.card.quantities):
        named[f"value.{quantity.name}"] = np.ascontiguousarray(values[..., r])
        named[f"error.{quantity.name}"] = np.ascontiguousarray(errors[..., r])
    return named


def solve_rows(system: System, branch: Branch, rows: Array, choices: dict[str, str], options: Options) -> Block:
    """One branch at parameter rows ``(P, M)``: columns ``(P,)`` per field of a point, and ``(P, R)`` values.

    A branch that the equations in force do not have is ``no_fixed_point`` there.
    """
    block = _empty(len(rows), len(system.card.quantities))
    for formulation, where in dispatch(system, rows, choices):
        formulation = with_engine(formulation, options)
        if branch.name in formulation.exact:
            part = _closed_form(system, formulation, branch, rows[where], options)
        elif branch.name in formulation.starts:
            part = _iterated(formulation, branch, rows[where], options)
        else:
            continue
        for name, column in part.items():
            # one NaN for all: its sign bit depends on how the processor's vector registers were filled
            block[name][where] = np.where(np.isnan(column), np.nan, column)
    return block


def _empty(points: int, quantities: int) -> Block:
    nan = np.full(points, np.nan)
    return {
        "values": np.full((points, quantities), np.nan),
        "errors": np.full((points, quantities), np.nan),
        "status": np.full(points, Status.no_fixed_point, np.int8),
        "residual": nan.copy(),
        "error": nan.copy(),
        "growth": nan.copy(),
        "evaluations": np.zeros(points, np.int32),
        "nodes": np.zeros(points, np.int32),
    }


def _iterated(formulation: Formulation, branch: Branch, rows: Array, options: Options) -> Block:
    solution = solve_branch(formulation, branch, rows, options)
    points = solution.points
    block: Block = {
        "values": solution.values,
        "errors": solution.errors,
        "status": points.status,
        "residual": points.residual,
        "error": points.error,
        "growth": points.growth,
        "evaluations": points.evaluations,
        "nodes": points.nodes,
    }
    if branch.pinned:
        _leave_symmetry(block, formulation, branch, rows, points, options)
    return block


def _leave_symmetry(
    block: Block, formulation: Formulation, branch: Branch, rows: Array, points: Points, options: Options
) -> None:
    """Look at the directions that a branch holds fixed: its growth in them, and whether it is a solution.

    Where the map moves a pinned unknown, the symmetry is absent and so is the branch.
    """
    pinned = [k for k, unknown in enumerate(formulation.unknowns) if unknown.name in branch.pinned]
    positive = np.array([unknown.positive for unknown in formulation.unknowns])
    solved = np.isfinite(points.x).all(axis=1)
    for count in np.unique(points.nodes[solved]):
        where = np.flatnonzero(solved & (points.nodes == count))
        x = points.x[where]
        with np.errstate(all="ignore"):  # a non-finite map is no solution, a non-finite Jacobian a NaN growth
            image, _ = formulation.evaluate(x, rows[where], int(count))
            _, jacobian = formulation.evaluate(np.where(positive & (x == 0), _INSIDE, x), rows[where], int(count))
            moved = (np.abs(image - x) / mixed_scale(x))[:, pinned].max(axis=1)
        block["growth"][where] = growth(jacobian)
        absent = where[~(moved <= options.tolerance)]
        block["status"][absent] = Status.no_fixed_point
        for name in ("values", "errors", "error", "growth"):
            block[name][absent] = np.nan


def _closed_form(system: System, formulation: Formulation, branch: Branch, rows: Array, options: Options) -> Block:
    """A branch known in closed form. It does not exist where its potential is NaN.

    Errors are the change from n to 2n - 1 nodes and rounding.
    """
    fine = certifying_nodes(options.nodes)
    with np.errstate(all="ignore"):  # non-finite values become a status
        values = formulation.known(branch.name, rows, fine)
        change = np.abs(values - formulation.known(branch.name, rows, options.nodes))
        relative = np.nan_to_num(change / mixed_scale(values)).max(axis=1, initial=0.0)
    potential = [quantity.name for quantity in system.card.quantities].index(system.card.potential)
    exists = ~np.isnan(values[:, potential])
    resolved = np.where(relative <= options.tolerance, Status.converged, Status.quadrature_unresolved)
    block = _empty(*values.shape)
    block["values"][exists] = values[exists]
    block["errors"][exists] = (change + EPS16 * np.abs(values))[exists]
    block["status"][exists] = resolved[exists]
    block["residual"][exists], block["error"][exists] = 0.0, relative[exists] + EPS16
    block["nodes"][:] = fine
    return block
