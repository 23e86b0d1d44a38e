"""Averages over several correlated fields, one field after the other: values, derivatives, error under refinement."""

import numpy as np
import pytest
import sympy as sp
from scipy import integrate
from scipy import special as sc

from quenched.derive import Ramp, Sigmoid, Tanh, average, emit
from quenched.derive.functions import Softmax
from quenched.derive.nodes import Avg
from quenched.derive.passes import at_fixed_noise, one_by_one
from quenched.numerics import quadrature
from quenched.numerics import special as sf

u, v, w = sp.symbols("u v w", real=True)
r, bt, bs, B = sp.symbols("r bt bs B", positive=True)

SIGMOIDS = Avg(Sigmoid(bt * u) * Sigmoid(-bs * v) ** 2, (v, u), (0, 0), sp.Matrix([[1, r], [r, 1]]))
COLOUR = Softmax(0, B * u, B * (sp.sqrt(3) / 2 * v - u / 2), -B * (sp.sqrt(3) / 2 * v + u / 2))
COLOURS = Avg(COLOUR * (1 - COLOUR), (v, u), (0, 0), sp.eye(2))


def emitted(outputs, names):
    """The emitted function of some expressions, of numbers."""
    text = emit.function("f", {"x": names}, outputs).text
    space = {"np": np, "sf": sf, "sc": sc, "expectation": quadrature.expectation, "gauss_rule": quadrature.gauss_rule}
    exec(text, space)
    return lambda values, n: [float(np.ravel(o)[0]) for o in space["f"]([np.array([[float(a)]]) for a in values], n)]


def plane(f, limit=9.0):
    """E f(x, y) over two independent normal numbers, by adaptive integration in the plane."""

    def weighted(y, x):
        return f(x, y) * np.exp(-0.5 * (x * x + y * y)) / (2 * np.pi)

    return integrate.dblquad(weighted, -limit, limit, -limit, limit, epsabs=1e-11, epsrel=1e-10)[0]


def test_two_sigmoids_against_adaptive_integration():
    function = emitted([SIGMOIDS, at_fixed_noise(SIGMOIDS, r), at_fixed_noise(SIGMOIDS, bs)], ["r", "bt", "bs"])

    def direct(r, bt, bs):
        return plane(lambda x, y: sc.expit(bt * (r * x + np.sqrt(1 - r * r) * y)) * sc.expit(-bs * x) ** 2)

    value, by_r, by_bs = function((0.6, 3, 2), 65)
    assert value == pytest.approx(direct(0.6, 3, 2), rel=1e-9)
    step = 1e-3
    assert by_r == pytest.approx((direct(0.6 + step, 3, 2) - direct(0.6 - step, 3, 2)) / (2 * step), rel=1e-4)
    assert by_bs == pytest.approx((direct(0.6, 3, 2 + step) - direct(0.6, 3, 2 - step)) / (2 * step), rel=1e-4)


def test_softmax_of_three_colours_against_adaptive_integration():
    def direct(B):
        h = np.sqrt(3) / 2

        def integrand(x, y):
            p = 1 / (1 + np.exp(B * (h * y - 1.5 * x)) + np.exp(-B * (h * y + 1.5 * x)))
            return p * (1 - p)

        return plane(integrand)

    assert emitted([COLOURS], ["B"])((2.0,), 65)[0] == pytest.approx(direct(2.0), rel=1e-9)


@pytest.mark.parametrize("values", [(0.5, 30, 3), (0.95, 30, 30), (0.99, 300, 30), (0.999, 300, 300)])
def test_sharp_sigmoids_need_few_nodes(values):
    function = emitted([SIGMOIDS], ["r", "bt", "bs"])
    coarse, fine = function(values, 97)[0], function(values, 257)[0]
    assert coarse == pytest.approx(fine, rel=1e-11)


@pytest.mark.parametrize("beta", [10.0, 100.0, 1000.0])
def test_sharp_colours_need_few_nodes(beta):
    """E p(1 - p) falls as the length of the borders between the colours, as 1/beta."""
    function = emitted([COLOURS], ["B"])
    assert function((beta,), 97)[0] == pytest.approx(function((beta,), 257)[0], rel=1e-10)
    assert function((1e4,), 97)[0] * 1e4 == pytest.approx(function((1e5,), 97)[0] * 1e5, rel=1e-4)


def test_three_fields():
    """E tanh(u) ramp(v) w for fields of covariance C: w integrates to its conditional mean."""
    cov = sp.Matrix([[1, sp.Rational(1, 3), r], [sp.Rational(1, 3), 1, sp.Rational(1, 2)], [r, sp.Rational(1, 2), 2]])
    three = Avg(Tanh(u) * Ramp(v) * w, (u, v, w), (0, 0, 0), cov)
    gain = cov[2, :2] * cov[:2, :2].inv()
    two = average(Tanh(u) * Ramp(v) * (gain[0] * u + gain[1] * v), (u, v), (0, 0), cov[:2, :2])
    assert emitted([three], ["r"])((0.25,), 65)[0] == pytest.approx(emitted([two], ["r"])((0.25,), 65)[0], rel=1e-12)


def test_one_by_one_keeps_the_measure():
    nested = one_by_one(SIGMOIDS)
    assert len(nested.fields) == 1
    assert all(len(inner.fields) == 1 for inner in nested.atoms(Avg))
    assert nested.free_symbols == SIGMOIDS.free_symbols
