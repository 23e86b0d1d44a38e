"""Ridge and logistic regression on handwritten digits: theory of their second moments, and the learner itself."""

from __future__ import annotations

import warnings

import numpy as np

from quenched import learning, simulate
from quenched.errors import UniversalityWarning
from quenched.plates import Panel, Plate

SOURCE = "B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127, learning curves of real data"
PARAMETERS = (
    "the paper's: the theory, odd against even digits; ours: the data (the 8 x 8 pixels of scikit-learn in place of "
    "MNIST), penalties, and sizes and number of the training sets"
)


def make(quick: bool = False) -> Plate:
    """The square loss, for which the data are like Gaussian ones, and the logistic loss, for which they are not."""
    return Plate(
        name="own_data",
        title="Learning curves of handwritten digits",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(panel("square", "squared_error", quick), panel("logistic", "generalisation_error", quick)),
    )


def panel(loss: str, quantity: str, quick: bool = False) -> Panel:
    """One learning curve at lambda = 1."""
    features, labels = simulate.digits("odd")
    counts = np.array([32, 128, 1024]) if quick else np.geomspace(24, 1536, 13).round().astype(int)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UniversalityWarning)  # the picture shows it
        curve = learning.learning_curve(
            features, labels, counts=counts, lam=1.0, loss=loss, samples=10 if quick else 100
        )
    return curve.panel(quantity)
