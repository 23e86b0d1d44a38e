"""Learning curve with structured features, p = 2000, against quad and damping as one writes it by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from measure import Report, Row, cpu
from scipy.integrate import quad

import quenched as qn

TITLE, OTHER = "Gaussian covariate model, logistic loss", "script"

LAM = 0.01
DAMPING, TOLERANCE, MAX_STEPS, ACCURACY, RANGE = 0.5, 1e-8, 5_000, 1e-10, 8.6
_NORM = 1 / math.sqrt(2 * math.pi)


def run(quick: bool) -> Report:
    """The curve by the package, and the script at some of its points."""
    size, points, sample = (50, 3, 1) if quick else (2000, 100, 8)
    features = covariates(size)
    system, alphas = features.system(), np.linspace(0.5, 10.0, points)
    picks = np.linspace(0, points - 1, sample).astype(int)
    times, found = [], []
    for pick in picks:
        seconds, error = cpu(script, features, float(alphas[pick]))
        times.append(seconds)
        found.append(error)
    by_hand = float(np.mean(times)) * points
    qn.sweep(system, alpha=[1.0], lam=LAM, loss="logistic")
    taken = []
    for _ in range(1 if quick else 3):
        seconds, result = cpu(qn.sweep, system, alpha=alphas, lam=LAM, loss="logistic")
        taken.append(seconds)
    row = Row(f"p = {size}, curve of {points} points", float(np.median(taken)), by_hand)
    ours = result["generalisation_error"][0, picks]
    apart = float(np.abs(ours - found).max())
    remark = (
        f"the script ran at {sample} of {points} points, evenly spaced; its time is their mean times {points}; "
        f"{int(result.converged.sum())} of {points} points certified, largest difference {apart:.0e}"
    )
    return Report([row], [remark], {"apart": apart, "converged": bool(result.converged.all())})


def covariates(size: int) -> qn.Covariates:
    """A covariance with a power-law spectrum, and a random teacher."""
    omega = np.arange(1, size + 1) ** -0.5
    theta = np.random.default_rng(0).normal(size=size)
    return qn.Covariates.from_matrices(np.diag(omega), np.diag(omega), np.diag(omega), theta)


def script(features: qn.Covariates, alpha: float) -> float:
    """The generalisation error by damped iteration of the six order parameters."""
    omega, t, weight = features.omega, features.t, features.weight
    rho, root_gamma = features.rho, math.sqrt(features.gamma)
    m, q, V = 0.5 * rho, rho, 1.0
    for _ in range(MAX_STEPS):
        gap = math.sqrt(rho - m * m / q)
        m_hat = 2 * alpha / root_gamma / gap * average(lambda u, f, c: _NORM * math.exp(-u * u / 2) * f, m, q, V, gap)
        q_hat = 2 * alpha * average(lambda u, f, c: 0.5 * math.erfc(-u / math.sqrt(2)) * f * f, m, q, V, gap)
        V_hat = 2 * alpha * average(lambda u, f, c: 0.5 * math.erfc(-u / math.sqrt(2)) * c, m, q, V, gap)
        resolvent = 1 / (LAM + V_hat * omega)
        new = (
            m_hat / root_gamma * float(weight @ (t * resolvent)),
            float(weight @ ((m_hat**2 * t + q_hat * omega) * omega * resolvent**2)),
            float(weight @ (omega * resolvent)),
        )
        change = max(abs(a - b) / (abs(b) + 1e-3) for a, b in zip(new, (m, q, V), strict=True))
        m, q, V = (b + DAMPING * (a - b) for a, b in zip(new, (m, q, V), strict=True))
        if change < TOLERANCE:
            break
    return math.acos(m / math.sqrt(rho * q)) / math.pi


def average(value: Callable[[float, float, float], float], m: float, q: float, V: float, gap: float) -> float:
    """Over the student's field: of the teacher's argument u, the force f and its slope c at the proximal point."""

    def integrand(z: float) -> float:
        w = math.sqrt(q) * z
        x = max(0.0, w) if w > -V / 2 else min(0.0, w + V)  # from here Newton's method is monotone
        for _ in range(100):
            s = 1 / (1 + math.exp(min(x, 700.0)))
            step = (x - w - V * s) / (1 + V * s * (1 - s))
            x -= step
            if abs(step) < 1e-13 * (1 + abs(x)):
                break
        s = 1 / (1 + math.exp(min(x, 700.0)))
        slope = s * (1 - s)
        return _NORM * math.exp(-z * z / 2) * value(m / q * w / gap, s, slope / (1 + V * slope))

    return float(quad(integrand, -RANGE, RANGE, epsabs=ACCURACY, epsrel=ACCURACY, limit=200)[0])
