"""Two mean-field systems written by hand, for tests of what handles systems rather than of any engine.

``SOURCE`` holds the first one once more as the text of a generated module.
"""

import numpy as np

from quenched.spec import Axes, Branch, Card, Choice, Interval, Line, Parameter, Quantity, Reference, Unknown
from quenched.systems.model import Formulation, System

# Curie-Weiss: m = <s> in the field (m + h) / T, for Ising or ternary spins; the ground state at T = 0


def _single_spin(b, ternary):
    """log-partition function of a spin in the field b, its mean and its variance."""
    a, e = np.abs(b), np.exp(-np.abs(b))
    norm = 1 + e * e + (e if ternary else 0)
    mean = np.sign(b) * (1 - e * e) / norm
    return a + np.log(norm), mean, (1 + e * e) / norm - mean**2


def _map(ternary):
    def fixed_point(x, p, n):
        T, h = p
        _, mean, variance = _single_spin((x[0] + h) / T, ternary)
        return (mean,), ((variance / T,),)

    return fixed_point


def _values(ternary):
    def values(x, p, n):
        T, h = p
        log_z, _, variance = _single_spin((x[0] + h) / T, ternary)
        return x[0], x[0] ** 2 / 2 - T * log_z, variance / (T - variance)

    return values


def ising_map(x, p, n):
    return _map(False)(x, p, n)


def ising_values(x, p, n):
    return _values(False)(x, p, n)


def ternary_map(x, p, n):
    return _map(True)(x, p, n)


def ternary_values(x, p, n):
    return _values(True)(x, p, n)


def ground_map(x, p, n):
    return (np.sign(x[0] + p[1]),), ((0 * x[0],),)


def ground_values(x, p, n):
    return x[0], x[0] ** 2 / 2 - np.abs(x[0] + p[1]), 0 * x[0]


def start_up(p):
    return (1 + 0 * p[0],)


def start_down(p):
    return (-1 + 0 * p[0],)


def start_zero(p):
    return (0 * p[0],)


STARTS = {"up": start_up, "down": start_down, "paramagnet": start_zero}
GROUND = {"up": start_up, "down": start_down}
M = (Unknown("m", "m"),)

CARD = Card(
    name="curie_weiss",
    title="Curie-Weiss model",
    summary="Ferromagnet of spins that all see each other.",
    parameters=(
        Parameter("T", "T", "temperature", Interval(0.0, lo_closed=True)),
        Parameter("h", "h", "external field", Interval(), 0.0),
    ),
    choices=(Choice("spins", "values of a spin", ("ising", "ternary"), "ising"),),
    quantities=(
        Quantity("m", "m", "magnetisation", "order_parameter"),
        Quantity("f", "f", "free energy per spin", "potential"),
        Quantity("chi", r"\chi", "susceptibility"),
    ),
    branches=(
        Branch("up", "magnetised along the field"),
        Branch("down", "magnetised against the field"),
        Branch("paramagnet", "no magnetisation", pinned=("m",)),
    ),
    potential="f",
    extremum="min",
    lines=(Line("T_c", "T_c", "continuous", "the magnetisation vanishes", "zero", "T", (0.2, 2.0), branch="up"),),
    axes=Axes("T", "h", (0.0, 2.0), (-1.0, 1.0), colour="m"),
    references=(Reference("weiss1907", "P. Weiss, J. Phys. 6, 661 (1907)"),),
    digest="0123456789abcdef",
)

SYSTEM = System(
    CARD,
    (
        Formulation("ground", M, ground_map, ground_values, GROUND, when={"T": 0.0, "spins": "ising"}),
        Formulation("ising", M, ising_map, ising_values, STARTS, when={"spins": "ising"}),
        Formulation("ternary", M, ternary_map, ternary_values, STARTS, when={"spins": "ternary"}),
    ),
)

# Sherrington-Kirkpatrick, replica symmetric, no field; the paramagnet is known in closed form above T = 1


def _field(q, T, n):
    z = np.linspace(-9.0, 9.0, n)
    weight = np.exp(-z * z / 2)
    return np.sqrt(q) * z / T, z, weight / weight.sum()


def sk_map(x, p, n):
    (q,), (T,) = x, p
    b, _, w = _field(q, T, n)
    t, s = np.tanh(b), 1 / np.cosh(b) ** 2
    slope = (w * (s * s - 2 * t * t * s)).sum(axis=-1, keepdims=True) / T**2
    return ((w * t * t).sum(axis=-1, keepdims=True),), ((slope,),)


def sk_values(x, p, n):
    (q,), (T,) = x, p
    b, _, w = _field(q, T, n)
    log_z = np.abs(b) + np.log1p(np.exp(-2 * np.abs(b)))
    return q, -((1 - q) ** 2) / (4 * T) - T * (w * log_z).sum(axis=-1, keepdims=True)


def sk_paramagnet(p, n):
    (T,) = p
    return 0 * T, np.where(T < 1, np.nan, -1 / (4 * T) - T * np.log(2.0))


SK = System(
    Card(
        name="sk",
        title="Sherrington-Kirkpatrick model",
        summary="",
        parameters=(Parameter("T", "T", "temperature", Interval(0.0)),),
        quantities=(
            Quantity("q", "q", "overlap", "order_parameter"),
            Quantity("f", "f", "free energy per spin", "potential"),
        ),
        branches=(Branch("paramagnet", "no overlap"), Branch("spin_glass", "frozen")),
        potential="f",
        extremum="min",
    ),
    (
        Formulation(
            "finite",
            (Unknown("q", "q"),),
            sk_map,
            sk_values,
            {"spin_glass": start_up},
            exact={"paramagnet": sk_paramagnet},
        ),
    ),
)

with open(__file__) as _file:
    SOURCE = _file.read().split("# Sherrington-Kirkpatrick")[0]
