"""Reported against true errors, at random points of all systems, all branches and all choices.

The solutions are computed with few nodes, so that their errors are above rounding: whether they meet a tolerance does
not matter, what they report does. True is the distance to the solution with at least four times the nodes that is
reached from the solution that is judged, and which is itself known to a twentieth of that distance.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from measure import Report, Row

import quenched as qn
from quenched.solve import Options, solve_branch
from quenched.solve.ladder import climb
from quenched.solve.options import certifying_nodes
from quenched.solve.problem import Problem
from quenched.spec import Branch, Card
from quenched.systems.model import Formulation
from quenched.systems.parameters import dispatch

TITLE, OTHER = "reported error >= true error / 2", "of all"

Array = np.ndarray[Any, np.dtype[np.float64]]

NODES = (13, 17, 25, 33, 49)
#: nodes of what is true
MANY = 129
#: a true error is judged where it is this many times the error of what is true, and above rounding
CLEAR = 20.0
ROUNDING = 1e-13


@dataclass
class Suite:
    """Reported and true errors of many points; ``where`` names them, for a report on the worst.

    A solution that does not exist with more nodes has an infinite true error. ``unclear``: solutions whose true error
    is not known well enough to judge. ``solved``: solutions by system, exact ones included. ``quantities``: reported
    and true errors of what is returned, flattened.
    """

    reported: list[Array] = field(default_factory=list)
    iterate: list[Array] = field(default_factory=list)
    returned: list[Array] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    unclear: int = 0
    solved: Counter[str] = field(default_factory=Counter)
    quantities: list[Array] = field(default_factory=list)

    def add(self, reported: Array, iterate: Array, returned: Array, where: list[str]) -> None:
        self.reported.append(reported)
        self.iterate.append(iterate)
        self.returned.append(returned)
        self.where += where

    def columns(self) -> tuple[Array, Array, Array]:
        """Reported error, true error of the iterate that was certified, true error of what is returned."""
        return np.concatenate(self.reported), np.concatenate(self.iterate), np.concatenate(self.returned)

    def covered(self) -> tuple[float, float]:
        """Fractions of iterates and of returned solutions whose reported error is at least half the true one."""
        reported, iterate, returned = self.columns()
        return float((reported >= iterate / 2).mean()), float((reported >= returned / 2).mean())

    def quantities_covered(self) -> float:
        """Fraction of the quantities at these solutions whose reported error is at least half the true one."""
        reported, true = np.concatenate(self.quantities, axis=1)
        return float((reported >= true / 2).mean())

    def ratio(self) -> float:
        """Median of reported over true error of the iterates."""
        reported, iterate, _ = self.columns()
        return float(np.median(reported / iterate))

    def liars(self) -> list[str]:
        """The points that report too little, the worst first."""
        reported, iterate, _ = self.columns()
        short = np.flatnonzero(reported < iterate / 2)
        worst = short[np.argsort((reported / iterate)[short])]
        return [f"{self.where[i]}: reported {reported[i]:.1e}, true {iterate[i]:.1e}" for i in worst]


def run(quick: bool) -> Report:
    """All systems."""
    suite = random_suite(4 if quick else 40, nodes=NODES[-2:] if quick else NODES, seed=1)
    iterate, returned = suite.covered()
    count = len(suite.where)
    rows = [
        Row("the iterate that was certified", iterate, 1.0, unit="", ratio=iterate),
        Row("the solution that is returned", returned, 1.0, unit="", ratio=returned),
        Row("its quantities", suite.quantities_covered(), 1.0, unit="", ratio=suite.quantities_covered()),
        Row("median of reported / true error of the iterate", suite.ratio(), 1.0, unit="", ratio=suite.ratio()),
    ]
    remarks = [f"{count} solutions with a true error above rounding", *(f"too little: {l}" for l in suite.liars()[:5])]
    return Report(rows, remarks, suite)


def random_suite(points: int, nodes: tuple[int, ...], seed: int, systems: tuple[str, ...] | None = None) -> Suite:
    """``points`` random points per system and number of nodes, spread over its choices."""
    suite = Suite()
    for name in systems or qn.list_systems():
        rng = np.random.default_rng([seed, *name.encode()])
        system = qn.load(name)
        for choices, formulation, p in random_parts(system, points, rng):
            for branch in system.card.branches:
                if branch.name in formulation.starts:
                    for count in nodes:
                        label = f"{name} {' '.join(choices.values())} {formulation.name} {branch.name} n={count}"
                        _judge(suite, formulation, branch, p, count, label)
    return suite


def random_parts(
    system: qn.System, points: int, rng: np.random.Generator
) -> Iterator[tuple[dict[str, str], Formulation, Array]]:
    """``points`` random points of a system, spread over all its choices: choices, equations, parameters (P, M)."""
    card = system.card
    every = itertools.product(*(choice.values for choice in card.choices))
    settings = [dict(zip([choice.name for choice in card.choices], values, strict=True)) for values in every]
    for choices in settings:
        rows = random_rows(card, -(-points // len(settings)), rng)
        try:
            parts = dispatch(system, rows, choices)
        except qn.ParameterError:  # a combination of choices without equations
            continue
        for formulation, where in parts:
            yield choices, formulation, rows[where]


def random_rows(card: Card, points: int, rng: np.random.Generator) -> Array:
    """Random parameters from where the diagram and the checks of a system are; log-uniform over many decades."""
    axes = {} if card.axes is None else {card.axes.x: card.axes.x_range, card.axes.y: card.axes.y_range}
    columns = []
    for parameter in card.parameters:
        checked = [float(check.at[parameter.name]) for check in card.checks if parameter.name in check.at]
        seen = axes.get(parameter.name, (*checked, *(() if parameter.default is None else (parameter.default,))))
        inside = [v for v in seen if v in parameter.domain] or [0.5, 2.0]
        low, high = min(inside), max(inside)
        if low == parameter.domain.lo:  # where equations of their own hold
            low += 0.01 * (high - low)
        if low > 0 and high > 100 * low:
            columns.append(np.exp(rng.uniform(np.log(low), np.log(high), points)))
        else:
            columns.append(rng.uniform(low, high, points))
    return np.stack(columns, axis=1) if columns else np.empty((points, 0))


def _judge(suite: Suite, formulation: Formulation, branch: Branch, p: Array, nodes: int, label: str) -> None:
    names = [unknown.name for unknown in formulation.unknowns]
    free = np.array([k for k, name in enumerate(names) if name not in branch.pinned], dtype=np.intp)
    if not free.size:
        return
    start = formulation.start(branch.name, p)
    rough = climb(Problem(formulation, start, p, free), _options(nodes))
    # what has vanished cannot be started from again
    kept = np.flatnonzero(rough.known & (np.abs(rough.x) > 1e-9).all(axis=1))
    if not kept.size:
        return
    again = start[kept]
    again[:, free] = rough.x[kept]
    fine = Problem(formulation, again, p[kept], free)
    options = _options(max(MANY, certifying_nodes(certifying_nodes(nodes))))
    true = climb(fine, options)
    scale = fine.variables.scale(true.x)

    def distance(x: Array) -> Array:
        error = (np.abs(x - true.x) / scale).max(axis=1)
        return np.where(true.status == qn.Status.no_fixed_point, np.inf, error)

    reported, iterate, returned = rough.error[kept], distance(rough.iterate[kept]), distance(rough.x[kept])
    suite.solved[label.split()[0]] += len(kept)
    above = ~(iterate <= ROUNDING)
    clear = np.flatnonzero(above & ((true.known & (iterate > CLEAR * true.error)) | np.isinf(iterate)))
    suite.unclear += int(above.sum()) - len(clear)
    where = [f"{label} at {np.array2string(p[kept[i]], precision=17)}" for i in clear]
    suite.add(reported[clear], iterate[clear], returned[clear], where)
    finite = clear[np.isfinite(iterate[clear])]
    if finite.size:
        given = solve_branch(formulation, branch, p[kept[finite]], _options(nodes))
        exact = solve_branch(formulation, branch, p[kept[finite]], options, x0=again[finite])
        error, scale = np.abs(given.values - exact.values), np.abs(exact.values)
        judged = error > np.maximum(ROUNDING * (scale + 1e-3), CLEAR * exact.errors)
        suite.quantities.append(np.stack([given.errors[judged], error[judged]]))


def _options(nodes: int) -> Options:
    return Options(nodes=nodes, max_nodes=certifying_nodes(nodes), tolerance=1e-11)
