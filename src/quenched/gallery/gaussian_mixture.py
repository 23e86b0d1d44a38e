"""Two Gaussian clusters: error against samples for weak and strong penalties, with the Bayes error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from quenched import simulate
from quenched.plates import Panel, Plate, Series
from quenched.sweep import sweep
from quenched.systems import registry
from quenched.systems.model import Array

SOURCE = "F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544"
PARAMETERS = (
    "the paper's: Delta = 1, balanced and unbalanced clusters, weak and strong penalties (recalled as its setting); "
    "ours: rho = 0.2, the penalties, the losses, the grid, and the size and number of the training sets"
)
_NOISE = 1.0


@dataclass(frozen=True)
class _Case:
    """One panel: which clusters, which learner, and the label of every penalty."""

    title: str
    rho: float
    loss: str
    bias: str
    labels: dict[float, str]


_CASES = (
    # a bias learned from balanced labels is noise of order 1/sqrt(n), which strong penalties leave alone
    _Case(
        "balanced, square loss, no bias", 0.5, "square", "zero",
        {1e-3: r"$\lambda = 10^{-3}$", 1.0: r"$\lambda = 1$", 1e2: r"$\lambda = 100$"},
    ),
    _Case(
        r"$\rho = 0.2$, logistic loss", 0.2, "logistic", "learned",
        {1e-3: r"$\lambda = 10^{-3}$", 0.3: r"$\lambda = 0.3$", 3.0: r"$\lambda = 3$"},
    ),
)  # fmt: skip


def make(quick: bool = False) -> Plate:
    """Errors over n/d at Delta = 1, of the minimiser in infinite dimension and of the learner itself."""
    size, samples = (40, 8) if quick else (200, 30)
    return Plate(
        name="gaussian_mixture",
        title="Classification of two Gaussian clusters",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=tuple(
            Panel(
                case.title,
                r"samples per dimension $\alpha = n/d$",
                r"generalisation error $\epsilon_g$",
                _series(case, size, samples, quick),
                legend="below",
            )
            for case in _CASES
        ),
    )


def _series(case: _Case, size: int, samples: int, quick: bool) -> tuple[Series, ...]:
    loads = np.linspace(0.2, 6.0, 30 if quick else 146)
    measured = np.array([0.5, 3.0]) if quick else np.array([0.3, 0.6, 0.8, 1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0])
    series = []
    for lam, label in case.labels.items():
        at = {"lam": lam, "noise": _NOISE, "rho": case.rho, "loss": case.loss, "bias": case.bias}
        errors, bayes = theory(loads, **at)
        series.append(Series(label, loads, errors))
        y, error = experiment(measured, size, samples, **at)
        series.append(Series(f"{label}, d = {size}", measured, y, error))
    return (*series, Series("Bayes", loads, bayes, style="dashes"))


def theory(loads: Array, **at: Any) -> tuple[Array, Array]:
    """Error of the minimiser, NaN where a point did not converge, and the Bayes error."""
    result = sweep(registry.get("gaussian_mixture"), alpha=loads, **at)
    return result.equilibrium("generalisation_error"), result.equilibrium("bayes_error")


def experiment(loads: Array, size: int, samples: int, **at: Any) -> tuple[Array, Array]:
    """Error of the learner itself in ``size`` dimensions, and its standard error."""
    found = [
        simulate.mixture_erm(size=size, samples=samples, seed=k, alpha=float(load), **at)["generalisation_error"]
        for k, load in enumerate(loads)
    ]
    return np.array([f.value for f in found]), np.array([f.stderr for f in found])
