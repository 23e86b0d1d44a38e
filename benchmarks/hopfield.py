"""The Hopfield phase diagram and map, by the package and by the careful script in script.py."""

from __future__ import annotations

import contextlib
import io
import math
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import script
from measure import Report, Row, cpu, engines

import quenched as qn
from quenched import cli

TITLE, OTHER = "Hopfield 200 x 200", "script"

Array = np.ndarray[Any, np.dtype[np.float64]]
INFORMED, UNINFORMED = 1.0, 0.0
#: a retrieval overlap is far above this, the spin glass is at zero
HALF_WAY = 1e-3
BRANCHES = ("retrieval", "spin_glass")


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    grid: int = 200
    line_points: int = 65
    sample: int = 1000
    repeats: int = 3
    seed: int = 1


FULL, QUICK = Plan(), Plan(grid=12, line_points=5, sample=6, repeats=1)


@dataclass
class Agreement:
    """How far script and package are apart where both have an answer.

    ``excess`` is the largest difference beyond the certified error of the package. ``scaled`` is the largest
    ratio of a difference to what the errors allow: the certified error, plus the error that the stopping rule
    of the script leaves, tolerance/(1 - growth). ``other_winner`` counts points where the two disagree about
    the state of lowest free energy.
    """

    compared: int = 0
    excess: float = 0.0
    scaled: float = 0.0
    other_winner: int = 0
    failures: list[str] = field(default_factory=list)


def run(quick: bool) -> Report:
    """Package and script in turn."""
    plan = QUICK if quick else FULL
    alphas, temperatures = grid_axes(plan)
    axes = {"T": temperatures, "alpha": alphas}
    picks = np.random.default_rng(plan.seed).choice(plan.grid**2, plan.sample, replace=False)
    points = [(float(alphas[p % plan.grid]), float(temperatures[p // plan.grid])) for p in picks]
    kinds = engines()[: 1 if quick else None]  # compiling takes a while
    jobs: dict[str, Callable[..., Any]] = {
        "whole diagram: 4 lines, map, picture (script: map only)": lambda: whole_diagram(plan, folder),
        "map with the paramagnet, observables and errors": lambda: qn.sweep("hopfield", **axes),
    }
    for kind in kinds:
        options = qn.Options(engine=kind)
        jobs[f"map, retrieval and spin glass, {kind}"] = partial(
            qn.sweep, "hopfield", branches=BRANCHES, options=options, **axes
        )
    times: dict[str, list[float]] = {what: [] for what in jobs}
    by_point: list[list[float]] = [[] for _ in points]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole_diagram(QUICK, folder)  # warm-up: imports, caches, compilation
        for kind in kinds:
            qn.sweep("hopfield", branches=BRANCHES, options=qn.Options(engine=kind), alpha=0.05, T=0.3)
        script_point(0.05, 0.5)
        for _ in range(plan.repeats):
            results = []
            for what, job in jobs.items():
                seconds, result = cpu(job)
                times[what].append(seconds)
                results.append(result)
            solutions = []
            for k, point in enumerate(points):
                seconds, found = cpu(script_point, *point)
                by_point[k].append(seconds)
                solutions.append(found)
    theory = results[1]
    per_point = np.array([median(column) for column in by_point])
    total = float(per_point.mean()) * plan.grid**2
    spread = f"± {per_point.std(ddof=1) / math.sqrt(plan.sample) * plan.grid**2:.2g}"
    rows = [Row(what, median(column), total, spread=spread) for what, column in times.items()]
    agreement = compare(theory, picks, points, solutions)
    turns = [sum(turn) for turn in zip(*by_point, strict=True)]
    slowest = float(np.sort(per_point)[-max(1, plan.sample // 10) :].sum() / per_point.sum())
    remarks = [
        f"the script ran at {plan.sample} of {plan.grid**2} points, drawn at random (seed {plan.seed}); its time is "
        f"the mean over them times {plan.grid**2}, ± the standard error of that mean",
        f"the slowest tenth of the points takes {slowest:.0%} of the time of the script",
        f"{plan.repeats} repeats in turn; the script took {_range(turns)} for its sample",
        *(f"{what}: {_range(column)}" for what, column in times.items()),
        *agreement_text(agreement, plan),
    ]
    return Report(rows, remarks, agreement)


def whole_diagram(plan: Plan, folder: Path) -> None:
    """``quenched diagram hopfield``: picture, lines and map, written to files."""
    arguments = ["diagram", "hopfield", "-o", str(folder / "hopfield.png")]
    arguments += ["--map", str(plan.grid), "--points", str(plan.line_points)]
    silence = io.StringIO()
    with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
        code = cli.main(arguments)
    if code:
        raise SystemExit(f"quenched diagram hopfield ended with code {code}:\n{silence.getvalue()}")


def grid_axes(plan: Plan) -> tuple[Array, Array]:
    """Centres of the cells of the map that ``quenched diagram hopfield`` draws."""
    axes = qn.load("hopfield").card.axes
    assert axes is not None
    share = (np.arange(plan.grid) + 0.5) / plan.grid
    x, y = (lo + (hi - lo) * share for lo, hi in (axes.x_range, axes.y_range))
    return x, y


def script_point(alpha: float, T: float) -> tuple[script.Solution, script.Solution]:
    """Both starts at one point."""
    return script.solve(alpha, T, INFORMED), script.solve(alpha, T, UNINFORMED)


def _range(times: list[float]) -> str:
    return f"{min(times):.3g} to {max(times):.3g} s"


# ---------------------------------------------------------------------- do the two agree?


def compare(
    theory: qn.Result,
    picks: np.ndarray[Any, Any],
    points: list[tuple[float, float]],
    solutions: list[tuple[script.Solution, script.Solution]],
) -> Agreement:
    """Compare m, q and f on both branches, and which branch wins."""
    verdict = Agreement()
    for (alpha, T), pick, found in zip(points, picks, solutions, strict=True):
        row, column = divmod(int(pick), len(theory.coords["alpha"]))
        where = f"alpha = {alpha:.5f}, T = {T:.5f}"
        for name, solution in zip(BRANCHES, found, strict=True):
            if not solution.converged:
                verdict.failures.append(f"{where}: not converged after {solution.steps} steps ({name})")
            elif reason := _compare_point(verdict, theory.branch(name), row, column, solution):
                verdict.failures.append(f"{where}: {reason} ({name})")
        retrieval, glass = found
        if retrieval.converged and glass.converged:
            wins = retrieval.m > HALF_WAY and retrieval.free_energy < glass.free_energy
            verdict.other_winner += wins != (_winner(theory, row, column) == "retrieval")
    return verdict


def _compare_point(verdict: Agreement, theory: qn.Result, row: int, column: int, solution: script.Solution) -> str:
    """Take the differences at one point; or say why there is nothing to compare."""
    at = (0, row, column)
    if not theory.converged[at]:
        return "the package has no solution"
    if (solution.m > HALF_WAY) != (theory["m"][at] > HALF_WAY):
        return f"m = {solution.m:.6f} by the script, {theory['m'][at]:.6f} by the package"
    left_over = script.TOLERANCE / (1 - float(theory.growth[at]))
    for name, value in (("m", solution.m), ("q", solution.q), ("free_energy", solution.free_energy)):
        certified = float(theory.errors[name][at])
        gap = abs(value - float(theory[name][at]))
        verdict.excess = max(verdict.excess, gap - certified)
        verdict.scaled = max(verdict.scaled, gap / (certified + left_over))
    verdict.compared += 1
    return ""


def _winner(theory: qn.Result, row: int, column: int) -> str:
    """The equilibrium branch; where retrieval fell onto the spin glass, it is not retrieval that wins."""
    best = int(theory.best[row, column])
    if best == 0 and theory["m"][0, row, column] < HALF_WAY:
        return "spin_glass"
    return theory.branches[best] if best >= 0 else "none"


def agreement_text(agreement: Agreement, plan: Plan) -> list[str]:
    """The comparison in sentences."""
    return [
        f"{agreement.compared} of {2 * plan.sample} solutions compared in m, q and f: largest difference beyond the "
        f"certified error {agreement.excess:.1e}, at most {agreement.scaled:.2f} times what the stopping rule of the "
        "script allows",
        f"points where the two disagree about the equilibrium state: {agreement.other_winner}; failures of the script "
        f"or of the package: {len(agreement.failures)}",
        *agreement.failures,
    ]
