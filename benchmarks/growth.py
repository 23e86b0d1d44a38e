"""How cost grows: with the points of a grid, the nodes of a rule, the order parameters, and with workers."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Any

import numpy as np
from engines import case_of
from measure import Report, Row, in_turn

import quenched as qn
from quenched.solve import Options

TITLE, OTHER = "cost per unit as a size grows", "at the smallest"

NUMPY = Options(engine="numpy")


def run(quick: bool) -> Report:
    """Every ratio is the cost per unit at one size over that at the smallest: 1 is linear growth."""
    remarks = ["ratio: cost per point, per node, or of the workers together, over that of the first row; 1 is linear"]
    rows = grid((100, 400) if quick else (100, 1600, 10_000, 40_000), 1 if quick else 3)
    rows += nodes((65, 129) if quick else (65, 129, 257, 513, 1025), 2 if quick else 9)
    rows += order_parameters(("hopfield",) if quick else qn.list_systems(), 2 if quick else 9)
    if not quick:
        more, note = workers()
        rows += more
        remarks.append(note)
    return Report(rows, remarks)


def hopfield(points: int, executor: Any = None, chunk: int = 4096) -> qn.Result:
    """A square grid of the Hopfield diagram, two branches."""
    side = round(points**0.5)
    axes = {"alpha": np.linspace(0.001, 0.16, side), "T": np.linspace(0.02, 1.4, side)}
    return qn.sweep("hopfield", branches=("retrieval", "spin_glass"), executor=executor, chunk=chunk,
                    options=NUMPY, **axes)  # fmt: skip


def grid(sizes: tuple[int, ...], repeats: int) -> list[Row]:
    """Microseconds per point of a sweep."""
    hopfield(100)
    times, _ = in_turn([partial(hopfield, size) for size in sizes], repeats)
    per_point = [1e6 * seconds / size for seconds, size in zip(times, sizes, strict=True)]
    return _over_first([f"hopfield, grid of {size} points" for size in sizes], per_point, "us")


def nodes(counts: tuple[int, ...], repeats: int) -> list[Row]:
    """Nanoseconds per node of an evaluation of the map."""
    case = case_of("hopfield", quick=True)
    assert case is not None
    jobs = [partial(case.formulation.evaluate, case.x, case.p, n) for n in counts]
    times, _ = in_turn(jobs, repeats)
    per_node = [1e9 * seconds / len(case.x) / n for seconds, n in zip(times, counts, strict=True)]
    return _over_first([f"hopfield, map with {n} nodes" for n in counts], per_node, "ns")


def order_parameters(names: tuple[str, ...], repeats: int) -> list[Row]:
    """Nanoseconds per nominal node and entry of map and Jacobian, in the order of the number of unknowns."""
    cases = [(name, case) for name in names if (case := case_of(name, quick=True)) is not None]
    cases.sort(key=lambda pair: (pair[1].formulation.depth, len(pair[1].formulation.unknowns)))
    jobs = [partial(case.formulation.evaluate, case.x, case.p, case.n) for _, case in cases]
    with np.errstate(all="ignore"):
        times, _ = in_turn(jobs, repeats)
    labels, costs = [], []
    for (name, case), seconds in zip(cases, times, strict=True):
        k, depth = len(case.formulation.unknowns), case.formulation.depth
        labels.append(f"{name}: per node and entry, {k} unknowns, {'nested' if depth > 1 else 'scalar'}")
        costs.append(1e9 * seconds / len(case.x) / case.n**depth / (k + k * k))
    return _over_first(labels, costs, "ns")


def workers() -> tuple[list[Row], str]:
    """Wall time of two processes times two, over that of one process."""
    points, labels, costs = 20_000, [], []
    for count in (1, 2):
        with ProcessPoolExecutor(count, get_context("spawn")) as pool:
            hopfield(1000, pool, chunk=250)  # starts the workers
            walls = []
            for _ in range(3):
                start = time.perf_counter()
                hopfield(points, pool, chunk=2000)
                walls.append(time.perf_counter() - start)
        labels.append(f"hopfield, {points} points, wall time x {count} processes")
        costs.append(count * sorted(walls)[1])
    note = "wall times, unlike all others: on a machine that does something else, or with one core, they say nothing"
    return _over_first(labels, costs, "s"), note


def _over_first(labels: list[str], costs: list[float], unit: str) -> list[Row]:
    return [Row(label, cost, costs[0], unit, ratio=cost / costs[0]) for label, cost in zip(labels, costs, strict=True)]
