"""Hierarchical averages: against direct nested integration, their own differences, and closed forms."""

import math

import numpy as np
import pytest
from scipy.integrate import quad

from quenched.errors import ParameterError
from quenched.numerics.hierarchy import hierarchical_average
from quenched.numerics.special import log2cosh, log_gauss_tail, mills

LEVELS, POWERS = [0.2, 0.5, 0.8], [0.5, 1.2]


def spin(T):
    return lambda y: (T * log2cosh(y / T), np.tanh(y / T))


def margin(kappa, V):
    """A threshold: its slope is not bounded, but the tilt pulls towards the margin only."""
    s = math.sqrt(V)
    return lambda y: (log_gauss_tail((kappa - y) / s), mills((kappa - y) / s) / s)


def gaussian(f, mean, variance):
    s = math.sqrt(variance)
    return quad(lambda z: f(mean + s * z) * math.exp(-z * z / 2), -9, 9, epsabs=1e-13, epsrel=1e-12)[0] / math.sqrt(
        2 * math.pi
    )


@pytest.mark.parametrize("potential", [spin(0.4), margin(0.3, 0.2)], ids=["spin", "margin"])
def test_one_level_against_nested_integration(potential):
    c, m, mean = [0.3, 0.75], 0.6, 0.2

    def inner(x):
        return math.log(gaussian(lambda y: math.exp(m * float(potential(np.array([y]))[0][0])), x, c[1] - c[0])) / m

    found = hierarchical_average(potential, mean, c, [m], width=0.4)
    assert found.value == pytest.approx(gaussian(inner, mean, c[0]), abs=1e-11)


def test_derivatives_are_those_of_the_value():
    def average(c=LEVELS, m=POWERS, mean=0.1):
        return hierarchical_average(spin(0.4), mean, c, m, width=0.4)

    base, e = average(), 1e-4
    powers = [0.0, *POWERS]
    for j in range(2):  # the innermost variance also changes that of the potential
        up, down = ([c + s * e * (i == j) for i, c in enumerate(LEVELS)] for s in (1, -1))
        slope = (average(c=up).value - average(c=down).value) / (2 * e)
        assert slope == pytest.approx(0.5 * (powers[j] - powers[j + 1]) * base.squares[j], abs=1e-8)
    for j in range(2):
        up, down = ([m + s * e * (i == j) for i, m in enumerate(POWERS)] for s in (1, -1))
        assert (average(m=up).value - average(m=down).value) / (2 * e) == pytest.approx(base.rates[j], abs=1e-8)
    assert (average(mean=0.1 + e).value - average(mean=0.1 - e).value) / (2 * e) == pytest.approx(base.slope, abs=1e-8)


@pytest.mark.parametrize("T", [0.05, 0.4])
def test_a_finer_grid_changes_nothing(T):
    coarse, fine = (hierarchical_average(spin(T), 0.1, LEVELS, POWERS, width=T, resolution=r) for r in (1, 2))
    for name in ("value", "slope", "squares", "rates"):
        np.testing.assert_allclose(getattr(coarse, name), getattr(fine, name), rtol=0, atol=1e-10)


def test_levels_that_coincide_are_one():
    """Equal covariances, and equal powers, whatever the other numbers are: exactly and to rounding."""
    one = hierarchical_average(spin(0.4), 0.1, [0.3, 0.8], [0.7], width=0.4)
    for c, m in (([0.3, 0.3, 0.8], [0.2, 0.7]), ([0.3, 0.8, 0.8], [0.7, 1.9]), ([0.3, 0.5, 0.8], [0.7, 0.7])):
        assert hierarchical_average(spin(0.4), 0.1, c, m, width=0.4).value == pytest.approx(one.value, abs=1e-13)


def test_all_levels_equal_are_replica_symmetric():
    flat = hierarchical_average(spin(0.4), 0.1, [0.6], [], width=0.4)
    many = hierarchical_average(spin(0.4), 0.1, [0.6] * 5, [0.1, 0.4, 0.9, 1.3], width=0.4)
    assert many.value == flat.value
    assert (many.squares == flat.squares[0]).all() and (many.rates == 0).all()


@pytest.mark.parametrize(
    ("variances", "powers"), [([0.5, 0.3], [1.0]), ([0.1, 0.2], [-1.0]), ([0.1], [0.3]), ([-0.1], [])]
)
def test_what_is_no_hierarchy_raises(variances, powers):
    with pytest.raises(ParameterError, match="hierarchy"):
        hierarchical_average(spin(0.4), 0.0, variances, powers)


def test_a_grid_that_is_too_long_raises():
    with pytest.raises(ParameterError, match="closest"):
        hierarchical_average(spin(0.4), 0.0, [0.1, 0.1 + 1e-9, 0.5], [0.3, 0.6])
