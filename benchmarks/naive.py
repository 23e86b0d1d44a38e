"""Regression as one writes it by hand: NumPy over all points and nodes at once, and patience.

401 trapezoid nodes, damping 0.5, until no order parameter of any point changes by more than 1e-10. It knows nothing of
the package. Losses: sign teacher w*.x without noise, |w*|^2 = d, penalty (lam/2)|w|^2; both labels contribute the same.
Lasso: Gauss-Bernoulli teacher of density 0.1, linear labels with noise of variance 0.01, penalty lam |w|_1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from scipy.special import expit, ndtr

Array = np.ndarray[Any, np.dtype[np.float64]]

NODES, REACH = 401, 10.0
DAMPING, TOLERANCE, MAX_STEPS = 0.5, 1e-10, 5000
DENSITY, NOISE = 0.1, 0.01

_XI = np.linspace(-REACH, REACH, NODES)
_WEIGHT = np.exp(-0.5 * _XI**2) / np.sqrt(2 * np.pi) * (_XI[1] - _XI[0])


@dataclass
class Solution:
    """Order parameters (P,), whether each point stands still, and the steps taken."""

    m: Array
    q: Array
    V: Array
    converged: np.ndarray[Any, np.dtype[np.bool_]]
    steps: int


def square(w: Array, V: Array) -> Array:
    """-l' at the proximal point of the field w, for the square loss (1 - z)^2/2."""
    return (1 - w) / (1 + V)


def logistic(w: Array, V: Array) -> Array:
    """The same of the logistic loss; Newton from where the slope is largest, which cannot go astray."""
    x = np.zeros_like(w)
    for _ in range(100):
        s = expit(-x)
        step = (x - w - V * s) / (1 + V * s * (1 - s))
        x = x - step
        if np.abs(step).max() < 1e-12:
            break
    return expit(-x)


def hinge(w: Array, V: Array) -> Array:
    """The same of the hinge loss."""
    return np.clip((1 - w) / V, 0.0, 1.0)


def squared_hinge(w: Array, V: Array) -> Array:
    """The same of the squared hinge loss max(1 - z, 0)^2/2."""
    return np.maximum(1 - w, 0.0) / (1 + V)


LOSSES: dict[str, Callable[[Array, Array], Array]] = {
    "square": square,
    "logistic": logistic,
    "hinge": hinge,
    "squared_hinge": squared_hinge,
}


def update(loss: str, alpha: Array, lam: Array, m: Array, q: Array, V: Array) -> tuple[Array, Array, Array]:
    """One step of the equations, all (P,). The derivative of f is integrated by parts, since that of a hinge jumps."""
    root, gap = np.sqrt(q)[:, None], np.sqrt(1 - m**2 / q)[:, None]
    f = LOSSES[loss](root * _XI, V[:, None])
    u = m[:, None] / root * _XI / gap
    teacher, edge = ndtr(u), np.exp(-0.5 * u**2) / np.sqrt(2 * np.pi) / gap
    m_hat = 2 * alpha * ((edge * f) @ _WEIGHT)
    q_hat = 2 * alpha * ((teacher * f**2) @ _WEIGHT)
    V_hat = m / q * m_hat - 2 * alpha / root[:, 0] * ((teacher * f) @ (_XI * _WEIGHT))
    V = 1 / (lam + V_hat)
    return m_hat * V, (m_hat**2 + q_hat) * V**2, V


def lasso(alpha: Array, lam: Array, m: Array, q: Array, V: Array) -> tuple[Array, Array, Array]:
    """One step of the equations of the lasso; the derivative of the threshold is integrated by parts."""
    m_hat = alpha / (1 + V)
    q_hat = alpha * (DENSITY + NOISE - 2 * m + q) / (1 + V) ** 2
    zero, one = np.sqrt(q_hat), np.sqrt(q_hat + m_hat**2)
    squares, slopes = [], []
    for sd in (one, zero):
        field = sd[:, None] * _XI
        w = np.sign(field) * np.maximum(np.abs(field) - lam[:, None], 0.0) / m_hat[:, None]
        squares.append(w**2 @ _WEIGHT)
        slopes.append((field * w) @ _WEIGHT / sd**2)
    shares = (DENSITY, 1 - DENSITY)
    q, V = (sum(share * value for share, value in zip(shares, values, strict=True)) for values in (squares, slopes))
    return DENSITY * m_hat * slopes[0], q, V


def solve(loss: str, alpha: Array, lam: Array) -> Solution:
    """Damped iteration of all points together."""
    step = lasso if loss == "lasso" else partial(update, loss)
    start = (0.5 * DENSITY, DENSITY, 1.0) if loss == "lasso" else (0.5, 1.0, 1.0)
    x = tuple(np.full(len(alpha), value) for value in start)
    change, steps = np.full(len(alpha), np.inf), 0
    while change.max() >= TOLERANCE and steps < MAX_STEPS:
        new = step(alpha, lam, *x)
        change = np.max([np.abs(a - b) / (np.abs(b) + 1e-3) for a, b in zip(new, x, strict=True)], axis=0)
        x = tuple((1 - DAMPING) * b + DAMPING * a for a, b in zip(new, x, strict=True))
        steps += 1
    return Solution(*x, change < TOLERANCE, steps)
