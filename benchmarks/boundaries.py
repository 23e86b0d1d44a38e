"""Points of lines as roots, against bisection with damped iteration; T_M of Hopfield also against the script's.

A single point needs a bracket from cold starts first; along a traced line it is shared by all points.
"""

from __future__ import annotations

import numpy as np
import script
from honesty import random_rows
from measure import Report, Row, cpu

import quenched as qn
from quenched.phase import LineStatus, solve_line
from quenched.solve import Options
from quenched.spec import Card, Line
from quenched.systems.parameters import describe

TITLE, OTHER = "point of a line", "bisection"

#: bisection begins at the root times 1 -+ the first, and ends at the second times the root, that of the script at the
#: third: the steps that iteration needs grow with the inverse root of the distance
WIDE, NARROW, NARROWER = 0.1, 1e-4, 1e-6
#: a solution that has jumped differs by more than this from the one on the branch, relative
JUMP = 0.3
SLOW = Options(method="damped", max_steps=20_000, engine="numpy")


def run(quick: bool) -> Report:
    """Every line of every system that is not explicit, at one place; then T_M with the script."""
    rows, remarks, gaps = [], [], {}
    names = ("spherical_perceptron",) if quick else qn.list_systems()
    for name in names:
        card = qn.load(name).card
        for line in card.lines:
            if line.condition != "explicit":
                row, remark, gap = compare(card, line, 1e-3 if quick else NARROW)
                rows += row
                remarks.append(remark)
                gaps[name, line.name] = gap
    by_hand = []
    for T in (0.5,) if quick else (0.1, 0.3, 0.6):
        more, gap = by_script(T, 1e-3 if quick else NARROWER)
        rows += more
        by_hand.append(more[0].other)
        gaps["hopfield", f"script, T = {T}"] = gap
        remarks.append(f"hopfield T_M at T = {T}: bisection of the script minus root {gap:+.1e}")
    row, remark = along_the_line(float(np.mean(by_hand)))
    return Report([*rows, row], [*remarks, remark], gaps)


def along_the_line(by_hand: float) -> tuple[Row, str]:
    """Map evaluations per point of the whole traced line T_M of Hopfield: search, tracing, roots, confirmation."""
    curve = qn.line("hopfield", "T_M")
    points = len(curve.value)
    steps = curve.iterations[curve.converged]
    row = Row(
        f"hopfield T_M, each of {points} points", (curve.evaluations.sum() + curve.overhead) / points, by_hand, ""
    )
    remark = (
        f"hopfield T_M, {curve.converged.sum()} of {points} points of the line certified: Newton steps median "
        f"{np.median(steps):.0f}, at most {steps.max()}; errors median {np.median(curve.error):.0e}, at most "
        f"{curve.error.max():.0e}; bisection is that of the script, the mean over the three T"
    )
    return row, remark


def compare(card: Card, line: Line, narrow: float) -> tuple[list[Row], str, float]:
    """Map evaluations of both, what is to be said, and the relative distance of their answers."""
    at = place(card, line)
    what = f"{card.name} {line.name}"
    where = f"{what} at {describe(at)}" if at else what
    curve = solve_line(qn.load(card.name), line.name, at)
    if curve.status[0] != LineStatus.converged:
        return [], f"{where}: {LineStatus(int(curve.status[0])).name}", float("nan")
    root = float(curve.value[0])
    found = bisect(card, line, at, root, narrow)
    if found is None:
        return [], f"{where}: damped iteration does not tell the sides apart", float("nan")
    middle, spent = found
    row = Row(what, int(curve.evaluations[0]), spent, unit="")
    remark = f"{where}: {int(curve.iterations[0])} Newton steps, bisection minus root {middle - root:+.1e}"
    return [row], remark, (middle - root) / root


def place(card: Card, line: Line) -> dict[str, float]:
    """The middle of the line, and usual values of what has no default."""
    usual = random_rows(card, 64, np.random.default_rng(0))
    at = {
        parameter.name: float(np.median(usual[:, k]))
        for k, parameter in enumerate(card.parameters)
        if parameter.name != line.solve_for and parameter.default is None
    }
    return {**at, line.along: 0.6 * line.span[0] + 0.4 * line.span[1]} if line.along else at


def bisect(card: Card, line: Line, at: dict[str, float], root: float, narrow: float) -> tuple[float, int] | None:
    """Bisection on a state that damped iteration finds on either side; None if it finds the same on both."""
    low, high = root * (1 - WIDE), root * (1 + WIDE)
    spent = 0

    def solution(theta: float, branch: str | None) -> qn.Result:
        nonlocal spent
        result = qn.solve(card.name, branches=branch or card.branches[0].name, options=SLOW,
                          **{**at, line.solve_for: theta})  # fmt: skip
        spent += int(result.evaluations[0])
        return result

    def measured(theta: float) -> float:
        """What changes at the line: a sign, or whether the solution is still the one at ``low``."""
        result = solution(theta, line.branch)
        if line.condition == "fold":
            order = next(q.name for q in card.quantities if q.kind == "order_parameter")
            return float(result[order][0])
        assert line.quantity is not None
        value = float(result[line.quantity][0])
        if line.condition == "equal":
            value -= float(solution(theta, line.other)[line.quantity][0])
        return float(np.sign(value))

    first, last = measured(low), measured(high)
    if np.isnan(first) and np.isnan(last):
        return None
    inside = first if np.isfinite(first) else last
    scale = JUMP * (abs(inside) + 1e-3)

    def there(value: float) -> bool:
        return bool(abs(value - inside) < scale)

    if there(first) == there(last):
        return None
    while high - low > narrow * root:
        middle = (low + high) / 2
        low, high = (middle, high) if there(measured(middle)) == there(first) else (low, middle)
    return (low + high) / 2, spent


def by_script(T: float, narrow: float) -> tuple[list[Row], float]:
    """CPU time of the script's bisection of [0, 0.2] on the survival of m, and of the root."""
    system = qn.load("hopfield")
    solve_line(system, "T_M", {"T": [0.45]})  # warm-up
    times, curve = [], None
    for _ in range(3):
        seconds, curve = cpu(solve_line, system, "T_M", {"T": [T]})
        times.append(seconds)
    seconds, (alpha, spent) = cpu(script.bisect, T, narrow)
    what = f"hopfield T_M at T = {T}, script"
    rows = [
        Row(what, int(curve.evaluations[0]), spent, unit=""),
        Row(f"{what}: time", sorted(times)[1], seconds),
    ]
    return rows, alpha - float(curve.value[0])
