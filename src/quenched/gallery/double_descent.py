"""Double descent of random features: error of ridge and logistic regression against the number of features."""

from __future__ import annotations

import numpy as np

from quenched import simulate
from quenched.plates import Panel, Plate, Series
from quenched.solve import Status
from quenched.sweep import sweep
from quenched.systems.covariates import Covariates
from quenched.systems.model import Array

SOURCE = "F. Gerace, B. Loureiro, F. Krzakala, M. Mezard, L. Zdeborova, ICML 2020, arXiv:2002.09339"
PARAMETERS = (
    "the paper's: sign features of Gaussian inputs, sign teacher, n/d = 3, lambda = 1e-4 (recalled as its setting); "
    "ours: the grid, and the size and number of the training sets"
)
#: samples per input
_LOAD = 3
_PENALTY = 1e-4
_LABELS = {"square": "square loss", "logistic": "logistic loss"}


def make(quick: bool = False) -> Plate:
    """Errors over p/n at n/d = 3, from the Gaussian covariate model and from the learner itself."""
    widths = np.geomspace(0.1, 4.0, 12 if quick else 120)
    size, samples = (20, 4) if quick else (40, 20)
    measured = np.array([0.4, 2.0]) if quick else np.array([0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.1, 1.5, 2.0, 3.0, 4.0])
    series = []
    for loss, label in _LABELS.items():
        series.append(Series(label, widths, theory(widths, loss)))
        y, error = experiment(measured, loss, size, samples)
        series.append(Series(f"{label}, d = {size}", measured, y, error))
    return Plate(
        name="double_descent",
        title="Double descent of random features",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel("", r"features per sample $p/n$", r"generalisation error $\epsilon_g$", tuple(series), log_x=True),
        ),
    )


def theory(widths: Array, loss: str) -> Array:
    """Error in the limit of many inputs; NaN where a point did not converge."""
    errors = []
    for width in widths:
        system = Covariates.random_features(1.0 / (_LOAD * width), "sign").system()
        result = sweep(system, alpha=1.0 / width, lam=_PENALTY, loss=loss, teacher="sign")
        good = result.status[0] == Status.converged
        errors.append(float(result["generalisation_error"][0]) if good else np.nan)
    return np.array(errors)


def experiment(widths: Array, loss: str, size: int, samples: int) -> tuple[Array, Array]:
    """Error of the learner itself at ``size`` inputs, and its standard error."""
    count = _LOAD * size
    found = [
        simulate.random_features_erm(
            size=size, count=count, features=round(width * count), lam=_PENALTY, loss=loss, samples=samples, seed=k
        )["generalisation_error"]
        for k, width in enumerate(widths)
    ]
    return np.array([f.value for f in found]), np.array([f.stderr for f in found])
