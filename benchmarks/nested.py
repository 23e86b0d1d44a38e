"""The one-step diagram of the Sherrington-Kirkpatrick model as one writes it by hand: nested Gauss-Hermite, damping.

The averages are NumPy over all nodes at once, the overlaps are iterated at a fixed breaking parameter m, and the free
energy is maximised over m. It knows nothing of the package.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar

NODES = 64
DAMPING = 0.5
TOLERANCE = 1e-10
MAX_STEPS = 5_000
#: overlaps closer than this have merged
MERGED = 1e-3

Array = np.ndarray

_Z, _W = np.polynomial.hermite_e.hermegauss(NODES)
_W = _W / _W.sum()


@dataclass
class State:
    """What is found: overlaps inside and between states, m and the free energy; NaN where the overlaps merge."""

    q_in: float
    q_out: float
    m: float
    free_energy: float


def averages(q_in: float, q_out: float, m: float, T: float, h: float) -> tuple[float, float, float]:
    """Both overlaps that the iteration sets, and the average of the logarithm."""
    field = (h + np.sqrt(q_out) * _Z[:, None] + np.sqrt(max(q_in - q_out, 0.0)) * _Z[None, :]) / T
    power = m * np.logaddexp(field, -field)
    top = power.max(axis=1, keepdims=True)
    weight = np.exp(power - top) * _W
    norm = weight.sum(axis=1)
    tanh = np.tanh(field)
    magnetisation = (weight * tanh).sum(axis=1) / norm
    square = (weight * tanh**2).sum(axis=1) / norm
    return float(_W @ square), float(_W @ magnetisation**2), float(_W @ (top[:, 0] + np.log(norm)))


def at_m(m: float, T: float, h: float, start: tuple[float, float]) -> State:
    """The overlaps at fixed m, by damped iteration."""
    q_in, q_out = start
    logarithm = 0.0
    for _ in range(MAX_STEPS):
        new_in, new_out, logarithm = averages(q_in, q_out, m, T, h)
        change = max(abs(new_in - q_in), abs(new_out - q_out))
        q_in += DAMPING * (new_in - q_in)
        q_out += DAMPING * (new_out - q_out)
        if change < TOLERANCE or q_in - q_out < MERGED:
            break
    energy = 0.25 / T**2 * (1 - 2 * q_in + (1 - m) * q_in**2 + m * q_out**2)
    return State(q_in, q_out, m, -T * (energy + logarithm / m))


def state(T: float, h: float) -> State:
    """Stationary in m as well; NaN where the two overlaps are one."""
    best = minimize_scalar(
        lambda m: -at_m(m, T, h, (0.9, 0.3)).free_energy,
        bounds=(1e-3, 0.999),
        method="bounded",
        options={"xatol": 1e-6},
    )
    found = at_m(float(best.x), T, h, (0.9, 0.3))
    if found.q_in - found.q_out < 2 * MERGED:
        return State(*[float("nan")] * 4)
    return found
