"""Factual recall: how many facts a matrix stores, against its dimension, and how slowly p log p/d^2 becomes 1/2."""

from __future__ import annotations

import numpy as np

from quenched import api, simulate
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series
from quenched.simulate.estimates import Estimate

SOURCE = "A. Giorlandino, S. Goldt, A. Maillard, arXiv:2605.10795, the capacity of the decoupled model"
PARAMETERS = (
    "the paper's: the decoupled model and p log p/d^2 = 1/2; ours: dimensions, numbers of competitors and of samples"
)
COMPETITORS = (1e1, 1e2, 1e4, 1e6, 1e10, 1e15, 1e20)
_LABEL = "bound: threshold without fluctuations"


def make(quick: bool = False) -> Plate:
    """The capacity in facts over the dimension, and in units of its asymptote."""
    points = 17 if quick else 129
    line = api.line("linear_associative_memory", "capacity", points=points)
    facts = series(_LABEL, line, "dim", "log_p")
    logs = np.linspace(1.5, 48.0, points)
    theory = api.sweep("linear_associative_memory", log_p=logs, dim=1e3, branches="threshold")
    measured = distances(quick)
    capacity = np.log1p(COMPETITORS) / np.array([d.value for d in measured])
    error = capacity * np.array([d.stderr / d.value for d in measured])
    span = np.geomspace(8.0, np.exp(facts.y[-1]), points)
    return Plate(
        name="recall_capacity",
        title="Factual recall",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel(
                "", "dimension $d$", "facts $p$ at capacity",
                (
                    Series(_LABEL, facts.x, np.exp(facts.y)),
                    Series(r"$p\,\log p = d^2/2$", np.sqrt(2 * span * np.log(span)), span, style="dots"),
                ),
                log_x=True, log_y=True,
            ),
            Panel(
                "", r"$\log p$", r"$p\,\log p/d^2$ at capacity",
                (
                    Series(_LABEL, logs, theory.equilibrium("scaled_capacity")),
                    Series("exact, order statistics", np.log1p(COMPETITORS), capacity, error, colour_of=_LABEL),
                    Series("1/2", np.array([0.0, 48.0]), np.full(2, 0.5), style="dots"),
                ),
                y_range=(0.4, 1.5), legend="upper right",
            ),
        ),
    )  # fmt: skip


def distances(quick: bool = False) -> list[Estimate]:
    """Mean square distance of Gaussian scores from those that are allowed, for each number of competitors."""
    draws = 5 if quick else 100
    return [
        simulate.recall_distance(size=min(400, int(K)), samples=draws, seed=1, log_competitors=np.log(K))["distance"]
        for K in COMPETITORS
    ]
