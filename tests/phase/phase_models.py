"""Hand-written systems for the tests of quenched.phase: nothing here comes from the derivation engine."""

from __future__ import annotations

import numpy as np
from scipy.special import erf, erfcx, log_ndtr

from quenched.spec import Axes, Branch, Card, Interval, Line, Parameter, Quantity, Region, Unknown
from quenched.systems.model import Formulation, System

ALPHA = Parameter("alpha", r"\alpha", "load", Interval(0.0, np.inf))
TEMPERATURE = Parameter("T", "T", "temperature", Interval(0.0, np.inf, lo_closed=True))


def gauss(mean, variance, width, n):
    """Nodes h ~ N(mean, variance) and weights, refined where h is within ``width`` of 0 (sinh map)."""
    s = np.sqrt(variance)
    w = np.minimum(1.0, width / np.maximum(s, 1e-300))
    c = np.clip(-mean / np.maximum(s, 1e-300), -9.0, 9.0)
    lo, hi = np.arcsinh((-9.0 - c) / w), np.arcsinh((9.0 - c) / w)
    t = lo + (hi - lo) * np.linspace(0.0, 1.0, n)
    z = c + w * np.sinh(t)
    weight = np.exp(-z * z / 2) / np.sqrt(2 * np.pi) * w * np.cosh(t) * (hi - lo) / (n - 1)
    return mean + s * z, weight / weight.sum(axis=-1, keepdims=True)


def tanh_moments(mean, variance, beta, n):
    """For t = tanh(beta h), s = 1 - t^2: E of t, t^2, s, t s, s^2, (t^2)''/beta^2 and log 2cosh."""
    h, w = gauss(mean, variance, 1 / beta, n)
    a = np.abs(beta * h)
    e = np.exp(-2 * a)
    t, s = np.sign(h) * (1 - e) / (1 + e), 4 * e / (1 + e) ** 2
    terms = (t, t * t, s, t * s, s * s, 2 * s * s - 4 * t * t * s, a + np.log1p(e))
    return [(f * w).sum(axis=-1, keepdims=True) for f in terms]


# Hopfield, unknowns m and the odds rho = q / (1 - q)


def _hopfield_noise(rho, alpha, beta):
    q, gap = rho / (1 + rho), 1 / (1 + rho)
    d = 1 - beta * gap
    return q, gap, d, alpha * q / d**2, alpha * (gap**2 / d**2 - 2 * q * beta * gap**2 / d**3)


def hopfield_map(x, p, n):
    (m, rho), (alpha, T) = x, p
    beta = 1 / T
    _, _, _, v, dv = _hopfield_noise(rho, alpha, beta)
    t, t2, s, ts, _, curv, _ = tanh_moments(m, v, beta, n)
    j00, j01 = beta * s, -(beta**2) * ts * dv
    j10, j11 = 2 * beta * ts / s**2, 0.5 * beta**2 * curv / s**2 * dv
    return [t, t2 / s], [[j00, j01], [j10, j11]]


def hopfield_values(x, p, n):
    (m, rho), (alpha, T) = x, p
    beta = 1 / T
    q, gap, d, v, _ = _hopfield_noise(rho, alpha, beta)
    r = q / d**2
    *_, s2, _, logcosh = tanh_moments(m, v, beta, n)
    f = (
        alpha / 2
        + m**2 / 2
        + alpha * T / 2 * (np.log(np.abs(d)) - beta * q / d)
        + alpha * beta * r * gap / 2
        - T * logcosh
    )
    return [m, q, f, 1 - alpha * beta**2 / d**2 * s2]


def hopfield_zero_map(x, p, n):
    """T = 0, unknowns m and C = lim (1 - q) / T."""
    (m, c), (alpha, _) = x, p
    v = alpha / (1 - c) ** 2
    dv = 2 * alpha / (1 - c) ** 3
    density = np.sqrt(2 / (np.pi * v)) * np.exp(-(m**2) / (2 * v))
    j00, j01 = density, -m / (2 * v) * density * dv
    j10, j11 = -m / v * density, density * (m**2 / (2 * v**2) - 1 / (2 * v)) * dv
    return [erf(m / np.sqrt(2 * v)), density], [[j00, j01], [j10, j11]]


def hopfield_zero_values(x, p, n):
    (m, c), (alpha, _) = x, p
    return [m, 1 + 0 * m, -(m**2) / 2 + alpha / 2 * (1 - 1 / (1 - c) ** 2), -np.inf + 0 * m]


def hopfield() -> System:
    card = Card(
        name="hopfield",
        title="Hopfield model",
        summary="Associative memory.",
        parameters=(ALPHA, TEMPERATURE),
        quantities=(
            Quantity("m", "m", "overlap with a stored pattern", "order_parameter"),
            Quantity("q", "q", "Edwards-Anderson overlap", "order_parameter"),
            Quantity("free_energy", "f", "free energy per spin", "potential"),
            Quantity("replicon", r"\Lambda", "replicon eigenvalue", "stability"),
        ),
        branches=(
            Branch("retrieval", "memory"),
            Branch("spin_glass", "spin glass", pinned=("m",)),
            Branch("paramagnet", "no order", pinned=("m", "rho")),
        ),
        potential="free_energy",
        extremum="min",
        lines=(
            Line(
                "T_g",
                "T_g",
                "continuous",
                "onset of the spin glass",
                "explicit",
                "T",
                (0.9, 2.0),
                "alpha",
                (0, 0.2),
            ),
            Line(
                "alpha_M",
                r"\alpha_M",
                "spinodal",
                "end of retrieval",
                "fold",
                "alpha",
                (1e-3, 0.2),
                "T",
                (0, 1),
                "retrieval",
            ),
            Line(
                "T_M",
                "T_M",
                "spinodal",
                "end of retrieval",
                "fold",
                "T",
                (5e-3, 1.2),
                "alpha",
                (0, 0.1379),
                "retrieval",
            ),
            Line(
                "alpha_c",
                r"\alpha_c",
                "first_order",
                "retrieval becomes the ground state",
                "equal",
                "alpha",
                (1e-3, 0.2),
                "T",
                (0, 1),
                "retrieval",
                "spin_glass",
                "free_energy",
            ),
            Line(
                "T_c",
                "T_c",
                "first_order",
                "retrieval becomes the ground state",
                "equal",
                "T",
                (5e-3, 1.2),
                "alpha",
                (0, 0.0518),
                "retrieval",
                "spin_glass",
                "free_energy",
            ),
            Line(
                "T_R",
                "T_R",
                "replicon",
                "retrieval breaks replica symmetry",
                "zero",
                "T",
                (1e-4, 0.5),
                "alpha",
                (0.07, 0.138),
                "retrieval",
                None,
                "replicon",
            ),
        ),
        regions=(
            Region("paramagnet", {"alpha": 0.03, "T": 1.29}),
            Region("spin glass", {"alpha": 0.13, "T": 0.6}),
            Region("metastable\nretrieval", {"alpha": 0.07, "T": 0.25}),
            Region("retrieval", {"alpha": 0.015, "T": 0.4}),
        ),
        axes=Axes("alpha", "T", (0.0, 0.16), (0.0, 1.4), "m", "retrieval"),
        digest="0" * 64,
    )
    generic = Formulation(
        name="finite_temperature",
        unknowns=(Unknown("m", "m"), Unknown("rho", r"\rho", positive=True)),
        fixed_point=hopfield_map,
        values=hopfield_values,
        starts={
            "retrieval": lambda p: [np.ones_like(p[1]), 20 / p[1]],
            "spin_glass": lambda p: [np.zeros_like(p[1]), 20 / p[1]],
            "paramagnet": lambda p: [np.zeros_like(p[1]), np.zeros_like(p[1])],
        },
        explicit={"T_g": lambda p, n: 1 + np.sqrt(p[0])},
    )
    cold = Formulation(
        name="zero_temperature",
        unknowns=(Unknown("m", "m"), Unknown("C", "C", positive=True)),
        fixed_point=hopfield_zero_map,
        values=hopfield_zero_values,
        starts={
            "retrieval": lambda p: [np.ones_like(p[1]), np.full_like(p[1], 1e-2)],
            "spin_glass": lambda p: [np.zeros_like(p[1]), np.full_like(p[1], 0.5)],
        },
        when={"T": 0.0},
    )
    return System(card, (cold, generic))


# Perceptrons with binary weights, unknowns rho = q / (1 - q) and q_hat


def mills(u):
    """Inverse Mills ratio phi / H and its excess over u."""
    a = np.sqrt(2 / np.pi) / erfcx(u / np.sqrt(2))
    return a, a - u


def _weights(q_hat, mean_slope, n):
    """Odds E t^2 / E s for fields N(mean_slope q_hat, q_hat), its derivative in q_hat, and E log 2cosh."""
    _, t2, s, ts, _, curv, logcosh = tanh_moments(mean_slope * q_hat, q_hat, np.ones_like(q_hat), n)
    return t2 / s, (0.5 * curv + 2 * mean_slope * ts) / s**2, logcosh


def perceptron_map(x, p, n):
    (rho, q_hat), (alpha, kappa) = x, p
    odds, slope, _ = _weights(q_hat, 0.0, n)
    u, w = gauss(kappa * np.sqrt(1 + rho), rho, 1.0, n)
    a, gap = mills(u)
    e = [
        (f * w).sum(axis=-1, keepdims=True)
        for f in (a**2, 2 * a**2 * gap, 4 * a**2 * gap**2 + 2 * a**2 * (a * gap - 1))
    ]
    image = alpha * (1 + rho) * e[0]
    slope_hat = alpha * e[0] + alpha * (1 + rho) * (kappa / (2 * np.sqrt(1 + rho)) * e[1] + 0.5 * e[2])
    zero = np.zeros_like(rho)
    return [odds, image], [[zero, slope], [slope_hat, zero]]


def perceptron_values(x, p, n):
    (rho, q_hat), (alpha, kappa) = x, p
    _, _, logcosh = _weights(q_hat, 0.0, n)
    u, w = gauss(kappa * np.sqrt(1 + rho), rho, 1.0, n)
    energy = (log_ndtr(-u) * w).sum(axis=-1, keepdims=True)
    return [rho / (1 + rho), -q_hat / (2 * (1 + rho)) + logcosh + alpha * energy]


def ising_perceptron() -> System:
    card = Card(
        name="ising_perceptron",
        title="Ising perceptron",
        summary="Storage with binary weights.",
        parameters=(ALPHA, Parameter("kappa", r"\kappa", "margin", Interval(), default=0.0)),
        quantities=(
            Quantity("q", "q", "overlap", "order_parameter"),
            Quantity("entropy", "s", "entropy of solutions", "potential"),
        ),
        branches=(Branch("typical", "typical solutions"),),
        potential="entropy",
        extremum="max",
        lines=(
            Line(
                "alpha_c",
                r"\alpha_c",
                "zero_entropy",
                "the last solutions disappear",
                "zero",
                "alpha",
                (0.05, 3.0),
                "kappa",
                (-0.5, 1.5),
                "typical",
                None,
                "entropy",
            ),
        ),
        digest="1" * 64,
    )
    equations = Formulation(
        name="rs",
        unknowns=(Unknown("rho", r"\rho", positive=True), Unknown("q_hat", r"\hat q", positive=True)),
        fixed_point=perceptron_map,
        values=perceptron_values,
        starts={"typical": lambda p: [np.full_like(p[0], 0.1), np.full_like(p[0], 0.1)]},
    )
    return System(card, (equations,))


def teacher_student_map(x, p, n):
    (rho, q_hat), (alpha,) = x, p
    odds, slope, _ = _weights(q_hat, 1.0, n)
    u, w = gauss(np.zeros_like(rho), rho, 1.0, n)
    a, gap = mills(u)
    h = np.exp(log_ndtr(-u))
    # g = 2 H A^2; H' = -H A and A' = A gap
    g, g2 = 2 * h * a**2, 2 * h * a**2 * ((2 * gap - a) ** 2 + 2 * (a * gap - 1) - a * gap)
    mean, curvature = ((f * w).sum(axis=-1, keepdims=True) for f in (g, g2))
    zero = np.zeros_like(rho)
    return (
        [odds, alpha * (1 + rho) * mean],
        [[zero, slope], [alpha * mean + alpha * (1 + rho) * 0.5 * curvature, zero]],
    )


def teacher_student() -> System:
    card = Card(
        name="ising_teacher_student",
        title="Ising teacher-student perceptron",
        summary="Bayes-optimal learning of a binary rule.",
        parameters=(ALPHA,),
        quantities=(Quantity("q", "q", "overlap with the teacher", "potential"),),
        branches=(Branch("uninformed", "from no knowledge"),),
        potential="q",
        extremum="max",
        lines=(
            Line(
                "alpha_s",
                r"\alpha_s",
                "spinodal",
                "learning becomes easy",
                "fold",
                "alpha",
                (0.5, 3.0),
                branch="uninformed",
            ),
        ),
    )
    equations = Formulation(
        name="bayes",
        unknowns=(Unknown("rho", r"\rho", positive=True), Unknown("q_hat", r"\hat q", positive=True)),
        fixed_point=teacher_student_map,
        values=lambda x, p, n: [x[0] / (1 + x[0])],
        starts={"uninformed": lambda p: [np.full_like(p[0], 0.1), np.full_like(p[0], 0.1)]},
    )
    return System(card, (equations,))
