"""Evaluations per point of Newton, Anderson and damped iteration: cold at random points, and near a fold."""

from __future__ import annotations

from typing import Any

import numpy as np
from honesty import random_parts
from measure import Report, Row

import quenched as qn
from quenched.rows import solve_rows
from quenched.solve import Options, Status

TITLE, OTHER = "median evaluations per point, Newton", "damped or Anderson"

Array = np.ndarray[Any, np.dtype[Any]]

#: alpha_M of the Hopfield model at T = 0.3, the root of its augmented system
FOLD, T = 0.103329782579059, 0.3
#: map evaluations after which a method is given up at random points
PATIENCE = 3000
#: solutions are the same if all quantities agree to this
SAME = 1e-6


def run(quick: bool) -> Report:
    """All systems at random points, then the fold."""
    rows, remarks = [], []
    for name in ("spherical_perceptron", "sherrington_kirkpatrick") if quick else qn.list_systems():
        more, lines = cold(name, 8 if quick else 40)
        rows += more
        remarks += lines
    more, lines = at_fold((1e-2,) if quick else (1e-2, 1e-4, 1e-6, 1e-8))
    return Report(rows + more, remarks + lines)


def cold(name: str, points: int) -> tuple[list[Row], list[str]]:
    """Every branch and choice of a system from its cold starts."""
    blocks: dict[str, list[dict[str, Array]]] = {method: [] for method in ("newton", "anderson", "damped")}
    system = qn.load(name)
    rng = np.random.default_rng([1, *name.encode()])
    for choices, formulation, p in random_parts(system, points, rng):
        rows = p if formulation.depth == 1 else p[: max(1, len(p) // 8)]
        for branch in system.card.branches:
            for method in blocks:
                steps = None if method == "newton" else PATIENCE
                options = Options(method=method, max_steps=steps, max_nodes=257, engine="numpy")
                blocks[method].append(solve_rows(system, branch, rows, choices, options))
    if not blocks["newton"]:
        return [], [f"{name}: nothing to iterate"]
    joined = {
        method: {key: np.concatenate([block[key] for block in parts]) for key in parts[0] if key != "values"}
        | {"values": np.concatenate([block["values"] for block in parts])}
        for method, parts in blocks.items()
    }
    newton = joined["newton"]
    iterated = newton["evaluations"] > 0
    solved = iterated & (newton["status"] == Status.converged)
    answered = solved | (iterated & (newton["status"] == Status.no_fixed_point))
    if not solved.any():
        return [], [f"{name}: no solution at these points"]
    ours = newton["evaluations"][solved]
    rows_, remarks = [], [
        f"{name}: Newton answers {int(answered.sum())} of {int(iterated.sum())} points, {int(solved.sum())} with a "
        f"solution; evaluations median {np.median(ours):.0f}, max {ours.max()}"
    ]  # fmt: skip
    for method in ("damped", "anderson"):
        other = joined[method]
        both = solved & (other["status"] == Status.converged)
        same = _same(newton["values"][both], other["values"][both])
        remarks.append(
            f"{name}: {method} solves {int(both.sum())} of these {int(solved.sum())}, {int((~same).sum())} of them as "
            f"another solution, in at most {PATIENCE} evaluations"
        )
        if both.any():
            theirs = float(np.median(other["evaluations"][both]))
            rows_.append(Row(f"cold, {name}: {method}", float(np.median(ours)), theirs, unit=""))
    return rows_, remarks


def _same(a: Array, b: Array) -> Array:
    with np.errstate(invalid="ignore"):
        near = np.abs(a - b) <= SAME * (np.abs(a) + 1e-3)
    same: Array = (near | (np.isnan(a) & np.isnan(b)) | (a == b)).all(axis=1)
    return same


def at_fold(distances: tuple[float, ...]) -> tuple[list[Row], list[str]]:
    """The retrieval branch of the Hopfield model at relative distances from where it ends."""
    rows, remarks, last = [], [], None
    for distance in distances:
        at = {"alpha": FOLD * (1 - distance), "T": T, "branches": "retrieval"}
        newton = qn.solve("hopfield", **at)
        anderson = qn.solve("hopfield", options=Options(method="anderson"), **at)
        ours = float(newton.evaluations[0])
        what = f"Hopfield, {distance:g} from the fold"
        other = "same" if abs(anderson["m"][0] - newton["m"][0]) < SAME else "another"
        remarks.append(f"{what}: error {newton.error[0]:.0e}; Anderson ends at {other} solution")
        rows.append(Row(f"{what}: Anderson", ours, float(anderson.evaluations[0]), unit=""))
        if distance >= 1e-6:
            damped = qn.solve("hopfield", options=Options(method="damped", max_steps=100_000), **at)
            last = distance, float(damped.evaluations[0])
            rows.append(Row(f"{what}: damped", ours, last[1], unit=""))
        elif last is not None:
            estimate = last[1] * np.sqrt(last[0] / distance)
            rows.append(Row(f"{what}: damped, extrapolated", ours, estimate, unit=""))
            remarks.append(f"{what}: damped iteration extrapolated from {last[0]:g} by the law 1/sqrt(distance)")
    return rows, remarks
