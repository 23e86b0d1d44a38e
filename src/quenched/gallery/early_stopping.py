"""Linear regression by gradient flow: double descent in the number of examples, and what early stopping does to it."""

from __future__ import annotations

from typing import Any

import numpy as np

from quenched import simulate
from quenched.plates import Panel, Plate, Series
from quenched.sweep import sweep
from quenched.systems import registry
from quenched.systems.covariates import Covariates
from quenched.systems.model import Array

SOURCE = "M. S. Advani, A. M. Saxe, Neural Networks 132 (2020) 428, arXiv:1710.03667"
PARAMETERS = (
    "the paper's: the model, and errors over alpha and over time; ours: SNR = 5, INR = 0 and 1, the times and "
    "loads, the grids, and the size and number of the training sets"
)
_SNR = 5.0
#: training times of the first panel
_TIMES = {20.0: r"$t = 20$", 1e4: r"$t = 10^4$"}
#: loads of the second panel
_LOADS = {0.5: r"$\alpha = 0.5$", 1.0: r"$\alpha = 1$", 2.0: r"$\alpha = 2$"}


def make(quick: bool = False) -> Plate:
    """Errors on new data over alpha and over time, of infinitely many weights and of gradient flow itself."""
    size, samples = (40, 20) if quick else (200, 40)
    x, y = r"examples per weight $\alpha$", r"generalisation error $E_g/\sigma_w^2$"
    return Plate(
        name="early_stopping",
        title="Generalisation dynamics of linear regression",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel(
                "zero initial weights", x, y, _over_loads(size, samples, quick),
                log_x=True, y_range=(0.2, 3.4), legend="upper left",
            ),
            Panel(
                "initial weights as large as the teacher", "training time $t$", y, _over_times(size, samples, quick),
                log_x=True, y_range=(0.2, 4.0), legend="upper right",
            ),
        ),
    )  # fmt: skip


def _over_loads(size: int, samples: int, quick: bool) -> tuple[Series, ...]:
    loads = np.geomspace(0.1, 5.0, 31 if quick else 151)
    measured = np.array([0.5, 2.0]) if quick else np.array([0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1.2, 1.5, 2.0, 3.0, 4.5])
    series = []
    for time, label in _TIMES.items():
        series.append(Series(label, loads, theory(alpha=loads, t=time)))
        points = [{"alpha": load, "t": time} for load in measured]
        series.append(Series(f"{label}, $N = {size}$", measured, *experiment(points, size, samples)))
    stopped = "best time"
    series.append(Series(stopped, loads, theory(alpha=loads, training="early_stopping")))
    points = [{"alpha": load, "training": "early_stopping"} for load in measured]
    series.append(Series(f"{stopped}, $N = {size}$", measured, *experiment(points, size, samples)))
    series.append(Series("best ridge penalty", loads, ridge(loads), style="dashes"))
    return tuple(series)


def _over_times(size: int, samples: int, quick: bool) -> tuple[Series, ...]:
    times = np.geomspace(0.02, 200.0, 31 if quick else 151)
    measured = np.array([0.2, 10.0]) if quick else np.geomspace(0.05, 100.0, 12)
    series = []
    for load, label in _LOADS.items():
        series.append(Series(label, times, theory(alpha=load, inr=1.0, t=times)))
        points = [{"alpha": load, "inr": 1.0, "t": time} for time in measured]
        series.append(Series(f"{label}, $N = {size}$", measured, *experiment(points, size, samples)))
    best = {
        name: theory(name, alpha=np.array(list(_LOADS)), inr=1.0, training="early_stopping")
        for name in ("stopping_time", "generalisation_error")
    }
    series.append(Series("best time", best["stopping_time"], best["generalisation_error"], style="points"))
    return tuple(series)


def theory(quantity: str = "generalisation_error", **at: Any) -> Array:
    """A quantity of gradient flow with infinitely many weights; NaN where a point did not converge."""
    return sweep(registry.get("gradient_flow"), snr=_SNR, **at).equilibrium(quantity)


def ridge(loads: Array) -> Array:
    """Error of ridge regression with its best penalty, 1/SNR: the Gaussian covariate model without structure."""
    system = Covariates(np.ones(1), np.ones(1), np.ones(1)).system()
    result = sweep(system, alpha=loads, lam=1 / _SNR, noise=1 / _SNR, teacher="linear", loss="square")
    return result.equilibrium("squared_error") + 1 / _SNR


def experiment(points: list[dict[str, Any]], size: int, samples: int) -> tuple[Array, Array]:
    """Error of gradient flow itself with ``size`` weights at every point, and its standard error."""
    found = [
        simulate.run("gradient_flow", size=size, samples=samples, seed=k, snr=_SNR, **point)["generalisation_error"]
        for k, point in enumerate(points)
    ]
    return np.array([f.value for f in found]), np.array([f.stderr for f in found])
