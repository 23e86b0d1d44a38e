"""Factored attention as a Potts model: cross-entropy and error of the couplings over the number of sequences."""

from __future__ import annotations

from typing import Any

import numpy as np

from quenched import simulate
from quenched.plates import Panel, Plate, Series
from quenched.sweep import sweep
from quenched.systems import registry
from quenched.systems.model import Array

SOURCE = "R. Rende, F. Gerace, A. Laio, S. Goldt, Phys. Rev. Research 6, 023057 (2024), arXiv:2304.07235"
PARAMETERS = (
    "the paper's: factored attention with the value matrix of a Potts model, learning masked tokens, over the number "
    "of sequences per token; ours: all the rest, since the penalty, the normalisation and the number of colours of its "
    "replica calculation are not known to us: independent uniform tokens, rho = 4 C, the penalties, the grid, and the "
    "size and number of the training sets"
)

#: penalties and their labels, by the number of colours
_PENALTIES = {
    2: {0.01: r"$\lambda = 0.01$", 0.1: r"$\lambda = 0.1$", 1.0: r"$\lambda = 1$"},
    3: {0.01: r"$\lambda = 0.01$", 1.0: r"$\lambda = 1$"},
}
_NAMES = {2: r"two colours, $\rho = 8$", 3: r"three colours, $\rho = 12$"}
#: points of theory, in full and quick: averages over two fields take a second each
_POINTS = {2: (97, 25), 3: (33, 4)}


def make(quick: bool = False) -> Plate:
    """Test cross-entropy and error of the couplings, of infinitely many tokens and of the learner itself."""
    size, samples = (40, 8) if quick else (200, 30)
    x = r"sequences per token $\alpha = M/L$"
    panels = []
    for colours, penalties in _PENALTIES.items():
        loads = np.geomspace(0.3, 20.0, _POINTS[colours][quick])
        measured = np.array([0.5, 4.0]) if quick else np.array([0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 18.0])
        series: dict[str, list[Series]] = {"test_cross_entropy": [], "coupling_error": []}
        for lam, label in penalties.items():
            at: dict[str, Any] = {"lam": lam, "rho": 4.0 * colours, "C": float(colours)}
            result = sweep(registry.get("attention_potts"), alpha=loads, **at)
            found = experiment(measured, size, samples, **at)
            for name, curves in series.items():
                scale = at["rho"] if name == "coupling_error" else 1.0
                curves.append(Series(label, loads, result.equilibrium(name) / scale))
                y, error = (part / scale for part in found[name])
                curves.append(Series(f"{label}, $L = {size}$", measured, y, error))
        entropy = result.equilibrium("teacher_entropy")
        series["test_cross_entropy"].append(Series("entropy", loads, entropy, style="dashes"))
        for name, y_label in (
            ("test_cross_entropy", "test cross-entropy"),
            ("coupling_error", r"$|w - w_*|^2 / |w_*|^2$"),
        ):
            panels.append(Panel(_NAMES[colours], x, y_label, tuple(series[name]), log_x=True, legend="below"))
    return Plate(
        name="attention_potts",
        title="Factored attention with a fixed value matrix",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=tuple(panels),
    )


def experiment(loads: Array, size: int, samples: int, **at: Any) -> dict[str, tuple[Array, Array]]:
    """Cross-entropy and error of the couplings of the learner with ``size`` visible tokens, with standard errors."""
    found = [
        simulate.run("potts_pseudolikelihood", size=size, samples=samples, seed=k, alpha=float(load), **at)
        for k, load in enumerate(loads)
    ]
    return {
        name: (np.array([f[name].value for f in found]), np.array([f[name].stderr for f in found]))
        for name in ("test_cross_entropy", "coupling_error")
    }
