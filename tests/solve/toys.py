"""Small systems written out by hand: the solver's test bench.

Averages are trapezoid sums in s under s(z) = z/2 + asinh((z - c)/w), with centre c and width w of the one
sigmoid-like feature of the integrand; 2n - 1 nodes contain n.
"""

from dataclasses import replace

import numpy as np
from scipy.special import erfcx

from quenched.spec import Unknown
from quenched.systems.model import Formulation


def nodes(c, w, n):
    """Nodes z (P, n) and weights of a standard Gaussian average.

    The range reaches 8.8 beyond where a tail exp(-2 |z - c| / w) moves the mass of the integrand.
    """
    w = np.minimum(w, 10.0)
    end = 8.8 + np.minimum(np.abs(c), 2 / w)

    def chart(z):
        return z / 2 + np.arcsinh((z - c) / w)

    low, high = chart(-end), chart(end)
    s = low + (high - low) * np.linspace(0.0, 1.0, n) - c / 2
    # z = c + w sinh t with t + (w/2) sinh t = s: convex, Newton from above converges monotonically
    size = np.abs(s)
    t = np.minimum(size, np.arcsinh(2 * size / w))
    for _ in range(8):
        t = t - (t + w / 2 * np.sinh(t) - size) / (1 + w / 2 * np.cosh(t))
    z = c + w * np.sinh(t) * np.sign(s)
    weight = (high - low) / (n - 1) / (0.5 + 1 / np.hypot(z - c, w)) * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    weight[:, [0, -1]] /= 2
    return z, weight


def mean(values, weight):
    return (values * weight).sum(axis=-1, keepdims=True)


# --- Hopfield: unknowns m, odds of q; parameters alpha, T


def hopfield_map_anywhere(x, p, n):
    """Goes on beyond the pole of r at 1 - q = T, where it means nothing."""
    m, odds = x
    alpha, T = p
    beta = 1 / T
    q, gap = odds / (1 + odds), 1 / (1 + odds)
    D = 1 - beta * gap
    r = q / D**2
    dr = gap**2 * (1 / D**2 - 2 * beta * q / D**3)
    b = np.sqrt(alpha * r)
    z, weight = nodes(-m / b, T / b, n)
    u = beta * (m + b * z)
    t = np.tanh(u)
    e = np.exp(-2 * np.abs(u))
    s = 4 * e / (1 + e) ** 2
    S, Q = mean(s, weight), mean(t * t, weight)
    ts = mean(t * s, weight)
    curl = mean(s * (1 - 3 * t * t), weight)
    m_new, odds_new = mean(t, weight), Q / S
    total = mean(np.ones_like(t), weight)
    up = (S + Q) / S**2
    dv = alpha * dr  # derivative of the variance of the field with respect to the odds
    jacobian = [
        [beta * S, -(beta**2) * ts * dv],
        [up * 2 * beta * ts, up * beta**2 * curl * dv],
    ]
    return [m_new / total, odds_new], jacobian


def hopfield_map(x, p, n):
    image, jacobian = hopfield_map_anywhere(x, p, n)
    inside = p[1] * (1 + x[1]) > 1
    return [np.where(inside, f, np.nan) for f in image], jacobian


def hopfield_values(x, p, n):
    return [x[0], x[1] / (1 + x[1])]


HOPFIELD = Formulation(
    name="hopfield",
    unknowns=(Unknown("m", "m"), Unknown("odds", "o", positive=True)),
    fixed_point=hopfield_map,
    values=hopfield_values,
    starts={
        "retrieval": lambda p: [np.full_like(p[0], 0.99), 99.0 * np.maximum(1.0, 1 / p[1])],
        "spin_glass": lambda p: [np.zeros_like(p[0]), 99.0 * np.maximum(1.0, 1 / p[1])],
    },
)

HOPFIELD_ANYWHERE = replace(HOPFIELD, fixed_point=hopfield_map_anywhere)


# --- Curie-Weiss: m = tanh(beta m)


def curie_weiss_map(x, p, n):
    t = np.tanh(p[0] * x[0])
    return [t], [[p[0] * (1 - t * t)]]


CURIE_WEISS = Formulation(
    "curie-weiss",
    (Unknown("m", "m"),),
    curie_weiss_map,
    lambda x, p, n: [x[0]],
    {"up": lambda p: [np.ones_like(p[0])]},
)


# --- spherical perceptron: rho = alpha E A(u)^2, u = kappa sqrt(1+rho) - sqrt(rho) z


def mills(u):
    """The inverse Mills ratio A and its excess A - u."""
    with np.errstate(over="ignore"):
        a = np.sqrt(2 / np.pi) / erfcx(u / np.sqrt(2))
    v = np.maximum(u, 60.0)
    series = 1 / v - 2 / v**3 + 10 / v**5 - 74 / v**7 + 706 / v**9
    return a, np.where(u > 60, series, a - u)


def spherical_map(x, p, n):
    (rho,), (alpha, kappa) = x, p
    root, outer = np.sqrt(rho), np.sqrt(1 + rho)
    z, weight = nodes(kappa * outer / root, 1 / root, n)
    u = kappa * outer - root * z
    a, excess = mills(u)
    du = 0.5 * kappa / outer - 0.5 * z / root
    return [alpha * mean(a * a, weight)], [[alpha * mean(2 * a * a * excess * du, weight)]]


SPHERICAL = Formulation(
    "spherical perceptron",
    (Unknown("rho", r"\rho", positive=True),),
    spherical_map,
    lambda x, p, n: [x[0] / (1 + x[0])],
    {"replica symmetric": lambda p: [np.ones_like(p[0])]},
)


# --- Ising perceptron, kappa = 0: odds of q and q_hat
#     odds = E tanh^2 / E sech^2 (sqrt(q_hat) z),  q_hat = alpha (1 + odds) E A(-sqrt(odds) z)^2


def ising_map(x, p, n):
    odds, q_hat = x
    (alpha,) = p
    g = np.sqrt(q_hat)
    z, weight = nodes(np.zeros_like(g), 1 / g, n)
    t = np.tanh(g * z)
    e = np.exp(-2 * np.abs(g * z))
    s = 4 * e / (1 + e) ** 2
    S, Q = mean(s, weight), mean(t * t, weight)
    up = (S + Q) / S**2
    curl = mean(s * (1 - 3 * t * t), weight)
    root = np.sqrt(odds)
    z, weight = nodes(np.zeros_like(root), 1 / root, n)
    a, excess = mills(-root * z)
    moment = mean(a * a, weight)
    d_moment = mean(-a * a * excess * z / root, weight)
    d_odds = alpha * (moment + (1 + odds) * d_moment)
    zero = np.zeros_like(odds)
    return [Q / S, alpha * (1 + odds) * moment], [[zero, up * curl], [d_odds, zero]]


ISING = Formulation(
    "ising perceptron",
    (Unknown("odds", "o", positive=True), Unknown("q_hat", r"\hat q", positive=True)),
    ising_map,
    lambda x, p, n: [x[0] / (1 + x[0])],
    {"replica symmetric": lambda p: [np.ones_like(p[0]), np.ones_like(p[0])]},
)
