"""The Hopfield diagram as one writes it by hand, carefully: quadrature by ``scipy.integrate.quad``, damped iteration.

It is what the package is measured against, so it is given every advantage that a careful author would take:

* plain Python floats inside the integrands (numpy scalars are twice as slow);
* ``epsabs = epsrel = 1e-12`` and a break point where the field changes sign, without which a sharp tanh is
  integrated wrongly or slowly;
* only two integrals per step (m and q), r in closed form, one more integral for the free energy at the end;
* no step across the pole of r, beyond which low temperatures end at an unphysical q = 0;
* the damping of 0.5 is halved where the iteration oscillates, without which the spin glass at low T and
  alpha < 0.07 cycles for ever;
* the bisection ends an iteration as soon as the overlap is lost.

It knows nothing of the package. Temperatures are positive.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from scipy.integrate import quad

DAMPING = 0.5
TOLERANCE = 1e-10
MAX_STEPS = 20_000
ACCURACY = 1e-12
#: the Gaussian weight is below 1e-17 outside
RANGE = 8.6
#: an overlap below this, and falling, is no retrieval (on the lines that are bisected here m > 0.3)
GONE = 0.02

_NORM = 1 / math.sqrt(2 * math.pi)


@dataclass
class Solution:
    """What the iteration ended with; ``converged`` if no component changed by more than the tolerance."""

    m: float
    q: float
    free_energy: float
    converged: bool
    steps: int


def average(f: Callable[[float], float], mean: float, width: float) -> float:
    """E f(h) for a Gaussian field h, split where the field changes sign."""
    if width == 0.0:
        return f(mean)
    edge = -mean / width
    value = quad(
        lambda z: _NORM * math.exp(-0.5 * z * z) * f(mean + width * z),
        -RANGE,
        RANGE,
        points=[edge] if abs(edge) < RANGE else None,
        epsabs=ACCURACY,
        epsrel=ACCURACY,
        limit=200,
    )[0]
    return float(value)


def field(alpha: float, T: float, m: float, q: float) -> tuple[float, float]:
    """Mean and width of beta times the local field."""
    return m / T, math.sqrt(alpha * q) / (T * abs(1 - (1 - q) / T))


def update(alpha: float, T: float, m: float, q: float) -> tuple[float, float]:
    """The right-hand sides of the two equations."""
    mean, width = field(alpha, T, m, q)
    new_m = average(math.tanh, mean, width) if m else 0.0
    return new_m, average(lambda h: math.tanh(h) ** 2, mean, width)


def iterate(alpha: float, T: float, m: float, until_gone: bool = False) -> tuple[float, float, bool, int]:
    """Damped iteration from (m, q = 1) until no component changes by more than the tolerance.

    Returns m, q, whether it converged, and the steps. With ``until_gone`` it also ends where m is small and falls.
    """
    q, damping, last = 1.0, DAMPING, 0.0
    for step in range(1, MAX_STEPS + 1):
        new_m, new_q = update(alpha, T, m, q)
        change = new_q - q
        if max(abs(new_m - m), abs(change)) < TOLERANCE or (until_gone and new_m < m < GONE):
            return new_m, new_q, True, step
        if change * last < 0 and abs(change) > max(0.9 * abs(last), TOLERANCE):  # not for rounding
            damping /= 2
        m += damping * (new_m - m)
        q, last = max(q + damping * change, (q + 1 - T) / 2), change  # at most half-way to the pole of r
    return m, q, False, MAX_STEPS


def solve(alpha: float, T: float, m: float) -> Solution:
    """m = 1 is the informed start, m = 0 the uninformed one."""
    m, q, converged, steps = iterate(alpha, T, m)
    return Solution(m, q, free_energy(alpha, T, m, q), converged, steps)


def free_energy(alpha: float, T: float, m: float, q: float) -> float:
    """Free energy per neuron; NaN where the logarithm is undefined."""
    C = (1 - q) / T
    if C >= 1:
        return math.nan
    r = q / (1 - C) ** 2
    mean, width = field(alpha, T, m, q)
    local = average(lambda h: abs(h) + math.log1p(math.exp(-2 * abs(h))), mean, width)
    return (alpha + m * m) / 2 + alpha / 2 * (T * math.log1p(-C) - q / (1 - C) + r * C) - T * local


def bisect(T: float, width: float, low: float = 0.0, high: float = 0.2) -> tuple[float, int]:
    """alpha_M(T), the largest load with retrieval, to ``width``; and the map evaluations spent."""
    spent = 0
    while high - low > width:
        middle = (low + high) / 2
        m, _, _, steps = iterate(middle, T, 1.0, until_gone=True)
        low, high = (middle, high) if m > GONE else (low, middle)
        spent += steps
    return (low + high) / 2, spent
