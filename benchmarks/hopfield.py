"""The Hopfield phase diagram, by the package and by a careful script: ``python benchmarks/hopfield.py [--quick]``.

CPU time of this process, on one thread; both take turns. README.md beside this file says what is compared.
"""

# ruff: noqa: E402
from __future__ import annotations

import os

# before numpy is imported, so that its matrix routines never start a second thread
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ[_name] = "1"

import argparse
import contextlib
import io
import math
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import script

import quenched as qn
from quenched import cli
from quenched.phase import LineStatus, solve_line

Array = np.ndarray[Any, np.dtype[np.float64]]

INFORMED, UNINFORMED = 1.0, 0.0
#: a retrieval overlap is far above this, the spin glass is at zero
HALF_WAY = 1e-3


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    grid: int = 200
    line_points: int = 65
    sample: int = 1000
    repeats: int = 3
    temperatures: tuple[float, ...] = (0.1, 0.3, 0.6)
    width: float = 1e-6
    seed: int = 1


QUICK = Plan(grid=12, line_points=5, sample=6, repeats=1, temperatures=(0.5,), width=1e-3)


@dataclass
class Row:
    """One line of the table; times in seconds unless ``unit`` says otherwise."""

    what: str
    ours: float
    script: float
    spread: str = ""
    unit: str = "s"

    @property
    def ratio(self) -> float:
        return self.script / self.ours


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


@dataclass
class Report:
    """The table, the agreement, the ends of the bisections, the range of the repeats.

    ``slowest`` is the share of the slowest tenth of the points in the time of the script.
    """

    rows: list[Row]
    agreement: Agreement
    line_gaps: list[tuple[float, float]]
    repeats: str
    slowest: float
    plan: Plan


# ---------------------------------------------------------------------- measuring


def cpu(job: Callable[..., Any], *given: Any, **named: Any) -> tuple[float, Any]:
    """CPU seconds of a call, and what it returned."""
    start = time.process_time()
    result = job(*given, **named)
    return time.process_time() - start, result


def whole_diagram(plan: Plan, folder: Path) -> Path:
    """``quenched diagram hopfield``: picture, lines and map, written to files."""
    numbers = folder / "hopfield.npz"
    arguments = ["diagram", "hopfield", "-o", str(folder / "hopfield.png")]
    arguments += ["--map", str(plan.grid), "--points", str(plan.line_points)]
    silence = io.StringIO()
    with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
        code = cli.main(arguments)
    if code:
        raise SystemExit(f"quenched diagram hopfield ended with code {code}:\n{silence.getvalue()}")
    return numbers


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


def run(plan: Plan) -> Report:
    """Measure everything."""
    alphas, temperatures = grid_axes(plan)
    rng = np.random.default_rng(plan.seed)
    picks = rng.choice(plan.grid**2, plan.sample, replace=False)
    points = [(float(alphas[p % plan.grid]), float(temperatures[p // plan.grid])) for p in picks]
    diagram_times, map_times = [], []
    by_point: list[list[float]] = [[] for _ in points]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole_diagram(QUICK, folder)  # warm-up: imports, caches
        script_point(0.05, 0.5)
        for _ in range(plan.repeats):
            seconds, _numbers = cpu(whole_diagram, plan, folder)
            diagram_times.append(seconds)
            seconds, theory = cpu(qn.sweep, "hopfield", T=temperatures, alpha=alphas)
            map_times.append(seconds)
            solutions = []
            for k, (alpha, T) in enumerate(points):
                seconds, found = cpu(script_point, alpha, T)
                by_point[k].append(seconds)
                solutions.append(found)
    per_point = np.array([median(times) for times in by_point])
    total = float(per_point.mean()) * plan.grid**2
    error = float(per_point.std(ddof=1)) / math.sqrt(plan.sample) * plan.grid**2
    spread = f"+- {error:.2g}"
    rows = [
        Row("whole diagram: picture, 4 lines, map", median(diagram_times), total, spread),
        Row(f"map alone, {plan.grid} x {plan.grid} points", median(map_times), total, spread),
    ]
    line_rows, gaps = spinodal(plan)
    turns = [sum(times) for times in zip(*by_point, strict=True)]
    repeats = f"diagram {_range(diagram_times)}, map {_range(map_times)}, sample {_range(turns)}"
    slowest = float(np.sort(per_point)[-max(1, plan.sample // 10) :].sum() / per_point.sum())
    return Report(rows + line_rows, compare(theory, picks, points, solutions), gaps, repeats, slowest, plan)


def _range(times: list[float]) -> str:
    return f"{min(times):.3g} to {max(times):.3g} s"


def spinodal(plan: Plan) -> tuple[list[Row], list[tuple[float, float]]]:
    """T_M as a root, against bisection on the survival of m."""
    rows, gaps = [], []
    system = qn.load("hopfield")
    solve_line(system, "T_M", {"T": [0.45]})  # warm-up
    for T in plan.temperatures:
        times = []
        for _ in range(max(plan.repeats, 3)):
            seconds, curve = cpu(solve_line, system, "T_M", {"T": [T]})
            times.append(seconds)
        if curve.status[0] != LineStatus.converged:
            raise SystemExit(f"T_M at T = {T} is not converged: {curve.point(0)}")
        seconds, (alpha, evaluations) = cpu(script.bisect, T, plan.width)
        rows.append(Row(f"T_M at T = {T}", median(times), seconds))
        rows.append(Row(f"T_M at T = {T}, map evaluations", int(curve.evaluations[0]), evaluations, unit=""))
        gaps.append((T, alpha - float(curve.value[0])))
    return rows, gaps


# ---------------------------------------------------------------------- do the two agree?


def compare(
    theory: qn.Result,
    picks: np.ndarray[Any, Any],
    points: list[tuple[float, float]],
    solutions: list[tuple[script.Solution, script.Solution]],
) -> Agreement:
    """Compare m, q and f on both branches, and which branch wins."""
    verdict = Agreement()
    names = ("retrieval", "spin_glass")
    for (alpha, T), pick, found in zip(points, picks, solutions, strict=True):
        row, column = divmod(int(pick), len(theory.coords["alpha"]))
        where = f"alpha = {alpha:.5f}, T = {T:.5f}"
        for name, solution in zip(names, found, strict=True):
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


# ---------------------------------------------------------------------- printing


def text(report: Report) -> str:
    """The report as a page."""
    plan, agreement = report.plan, report.agreement
    lines = [f"{'CPU time, one thread':<40}{'quenched':>12}{'script':>24}{'ratio':>12}"]
    for row in report.rows:
        ours = f"{row.ours:.3g} {row.unit}".strip()
        theirs = f"{row.script:.4g} {row.spread} {row.unit}".replace("  ", " ").strip()
        lines.append(f"{row.what:<40}{ours:>12}{theirs:>24}{row.ratio:>12.3g}")
    points = plan.grid**2
    lines += [
        "",
        f"The script ran at {plan.sample} of the {points} points of the map, drawn at random (seed {plan.seed}).",
        f"Its time is extrapolated: the mean over these points times {points}, +- the standard error of that mean.",
        f"The slowest tenth of the points takes {report.slowest:.0%} of the time, so the error is itself uncertain.",
        "The script draws no line and no picture: against the whole diagram the ratio is a lower bound.",
        f"Median of {plan.repeats} repeats in turn: {report.repeats}.",
        f"Bisections to {plan.width:g} in alpha, once each.",
        "One thread: OMP_NUM_THREADS = 1 and its like are set before numpy is imported.",
        "",
        f"agreement: {agreement.compared} of {2 * plan.sample} solutions compared in m, q and f",
        f"  largest difference beyond the certified error {agreement.excess:.1e},",
        f"  at most {agreement.scaled:.2f} times what the stopping rule of the script allows at the point",
        f"  points where the two disagree about the equilibrium state: {agreement.other_winner}",
        f"  failures of the script, or of the package: {len(agreement.failures)}",
        *(f"    {failure}" for failure in agreement.failures),
        *(f"  T_M at T = {T}: bisection minus root {gap:+.1e}" for T, gap in report.line_gaps),
    ]
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tiny run that only shows that it works")
    parser.add_argument("--sample", type=int, help="points at which the script runs")
    arguments = parser.parse_args(argv)
    plan = QUICK if arguments.quick else Plan()
    if arguments.sample:
        plan = Plan(**{**vars(plan), "sample": arguments.sample})
    print(text(run(plan)))


if __name__ == "__main__":
    main()
