"""Linear models on finite samples: gradient flow, and Gaussians that are fitted to data."""

from __future__ import annotations

import math

import numpy as np
from scipy.optimize import minimize_scalar

from quenched.simulate.estimates import (
    Array,
    Estimate,
    SimulationError,
    constraint_count,
    gather,
    generators,
    means,
    simulator,
)
from quenched.spec import Interval

#: decades of time in which the best time to stop is sought, and the grid over them
_TIMES = np.geomspace(1e-3, 1e4, 141)


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    snr=Interval(0.0),
    inr=Interval(0.0, lo_closed=True),
    t=Interval(0.0, lo_closed=True),
    training=("flow", "early_stopping"),
)
def gradient_flow(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    snr: float = 5.0,
    inr: float = 0.0,
    t: float = 1.0,
    training: str = "flow",
) -> dict[str, Estimate]:
    """Learn a noisy linear teacher by gradient flow dw/dt = X^T (y - X w).

    The alpha N inputs, rows of X, have independent N(0, 1/N) components; y = X wbar + eps with independent
    wbar_i ~ N(0, 1) and eps_mu ~ N(0, 1/snr), and the student starts at w_i ~ N(0, inr).

    Parameters
    ----------
    size
        Number of weights N.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha
        Examples per weight, a multiple of 1/N.
    snr, inr
        Variance of the teacher over those of the noise, and variance of the initial weights over that of the teacher.
    t, training
        ``"flow"``: train for the time t; ``"early_stopping"``: until the error on new inputs is least.

    Returns
    -------
    dict of str to Estimate
        ``generalisation_error`` = |w - wbar|^2/N + 1/snr, the mean squared error of a new output;
        ``training_error`` = |y - X w|^2/(alpha N); ``stopping_time``, the time of training.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.
    SimulationError
        The error was least at an end of the range of times, 0.001 and 10000.

    References
    ----------
    M. S. Advani, A. M. Saxe, Neural Networks 132 (2020) 428, arXiv:1710.03667.

    Examples
    --------
    After a long time the student is the least-squares solution, with the error alpha/(alpha - 1)/snr = 0.4:

    >>> result = gradient_flow(size=200, samples=20, seed=0, alpha=2.0, t=1e6)
    >>> round(result["generalisation_error"].value, 1)
    0.4
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        X = rng.standard_normal((count, size)) / math.sqrt(size)
        teacher, start = rng.standard_normal(size), math.sqrt(inr) * rng.standard_normal(size)
        y = X @ teacher + rng.standard_normal(count) / math.sqrt(snr)
        flow = Flow(X, y, start)

        end = t if training == "flow" else flow.nearest(teacher)
        rows.append(
            {
                "generalisation_error": float(((flow.weights(end) - teacher) ** 2).mean()) + 1.0 / snr,
                "training_error": float(((y - X @ flow.weights(end)) ** 2).mean()),
                "stopping_time": end,
            }
        )
    return means(gather(rows), size)


class Flow:
    """The solution w(t) of dw/dt = X^T (y - X w) from ``start``, by the singular vectors of X."""

    def __init__(self, X: Array, y: Array, start: Array) -> None:
        left, values, self._right = np.linalg.svd(X, full_matrices=False)
        self._start, self._rates = start, values**2
        self._force = values * (left.T @ y) - self._rates * (self._right @ start)

    def weights(self, time: float) -> Array:
        """Weights at a time."""
        weights: Array = self._start + (self._reached(time) * self._force) @ self._right
        return weights

    def nearest(self, target: Array) -> float:
        """The time at which the weights are nearest to ``target``.

        Raises
        ------
        SimulationError
            It lies at an end of the range that is searched.
        """
        gap = self._right @ (self._start - target)

        def distance(time: Array | float) -> Array:
            found: Array = ((gap + self._reached(time) * self._force) ** 2).sum(axis=-1)
            return found

        k = int(np.argmin(distance(_TIMES[:, np.newaxis])))
        if k in (0, len(_TIMES) - 1):
            raise SimulationError(
                f"the error on new inputs is least at the end t = {_TIMES[k]:g} of the range of times: choose a larger "
                "size, or less extreme parameters."
            )
        bounds = (_TIMES[k - 1], _TIMES[k + 1])
        return float(minimize_scalar(distance, bounds=bounds, method="bounded", options={"xatol": 1e-9}).x)

    def _reached(self, time: Array | float) -> Array:
        """(1 - exp(-rate t))/rate."""
        positive = self._rates > 0
        reached: Array = np.where(positive, -np.expm1(-self._rates * time) / np.where(positive, self._rates, 1.0), time)
        return reached
