"""Curves and grids of regularised regression, against the naive NumPy loop in naive.py."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import naive
import numpy as np
from measure import Report, Row, engines, in_turn

import quenched as qn

TITLE, OTHER = "regression", "naive NumPy loop"

Array = np.ndarray[Any, np.dtype[np.float64]]


def run(quick: bool) -> Report:
    """A curve alpha = 0.5 .. 10 at lam = 0.01 and a grid in alpha and lam, for every loss of the system."""
    losses = next(choice.values for choice in qn.load("glm_erm").card.choices if choice.name == "loss")
    losses = (*losses, "lasso")
    kinds = engines()[: 1 if quick else None]  # compiling takes a while
    points, side, repeats = (4, 2, 1) if quick else (100, 20, 3)
    curve = (np.linspace(0.5, 10.0, points), np.array([0.01]))
    grid = (np.linspace(0.5, 10.0, side), np.geomspace(0.001, 1.0, side) if not quick else np.array([0.1, 1.0]))
    rows, remarks, gaps = [], [], {}
    for loss in losses:
        if loss not in (*naive.LOSSES, "lasso"):
            remarks.append(f"{loss}: no naive loop was written for it")
            continue
        for name, (alpha, lam), rounds in (("curve", curve, repeats), ("grid", grid, 1)):
            times, gap, remark = compare(loss, alpha, lam, rounds, kinds)
            what = f"{loss}, {name} of {len(alpha) * len(lam)} points"
            rows += [Row(f"{what}, {kind}", ours, times[-1]) for kind, ours in zip(kinds, times[:-1], strict=True)]
            remarks.append(f"{loss}, {name}: {remark}")
            gaps[loss, name] = gap
    return Report(rows, [f"the curve {repeats} times in turn, the grid once", *remarks], gaps)


def compare(
    loss: str, alpha: Array, lam: Array, repeats: int, kinds: tuple[str, ...]
) -> tuple[list[float], float, str]:
    """CPU times of the engines and the loop, the largest relative difference of m, q and V, and what is to be said."""
    system: tuple[str, dict[str, Any]] = ("glm_erm", {"loss": loss})
    if loss == "lasso":
        system = ("sparse_regression", {"rho": naive.DENSITY, "noise": naive.NOISE})
    name, axes = system[0], {"alpha": alpha, "lam": lam, **system[1]}
    a, b = (column.ravel() for column in np.meshgrid(alpha, lam, indexing="ij"))
    jobs: list[Callable[[], Any]] = [partial(qn.sweep, name, options=qn.Options(engine=kind), **axes) for kind in kinds]
    for job in jobs:
        job()  # caches, compilation
    times, (ours, *_, loop) = in_turn([*jobs, partial(naive.solve, loss, a, b)], repeats)
    both = loop.converged & ours.converged[0].ravel()
    gap = 0.0
    for order in ("m", "q", "V"):
        value, other = ours[order][0].ravel()[both], getattr(loop, order)[both]
        gap = max(gap, float(np.max(np.abs(other - value) / (np.abs(value) + 1e-3), initial=0.0)))
    remark = (
        f"{int(both.sum())} of {len(a)} points solved by both, largest relative difference {gap:.0e}; the loop took "
        f"{loop.steps} steps, {int((~loop.converged).sum())} of its points do not stand still; certified error of the "
        f"package at most {ours.error[ours.converged].max():.0e}, {ours.evaluations.max()} evaluations"
    )
    return times, gap, remark
