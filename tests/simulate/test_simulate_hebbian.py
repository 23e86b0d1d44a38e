"""Dense Hebbian networks against sums over configurations and over subsets of spins, done another way."""

import itertools
import math

import numpy as np
import pytest
from scipy.special import gammaln

from quenched.errors import ParameterError
from quenched.simulate import dense_hebbian_monte_carlo, dense_hopfield_monte_carlo, multitasking_monte_carlo
from quenched.simulate.estimates import generators
from quenched.simulate.heat_bath import averages
from quenched.simulate.hebbian import DenseNetwork, symmetric


def within(estimate, reference, sigmas=4.0):
    assert estimate.stderr > 0
    assert abs(estimate.value - reference) < sigmas * estimate.stderr, f"{estimate} against {reference}"


def elementary(values, order):
    """The sum over all subsets of ``order`` values of their product."""
    return sum(math.prod(subset) for subset in itertools.combinations(values, order))


def network(order, size=7, samples=2, count=3):
    rng = np.random.default_rng(order)
    factors = rng.standard_normal((size, samples, count))
    spins = rng.choice([-1.0, 1.0], size=(2, samples, size))
    return DenseNetwork(factors, order, 0.3, spins[0], spins), factors


def energy(factors, spins, order):
    return -0.3 * sum(elementary(column * spins, order) for column in factors.T)


@pytest.mark.parametrize("order", [3, 4, 5, 6])
def test_newtons_identities(order):
    values = np.random.default_rng(0).standard_normal(8)
    found = symmetric([np.array((values**k).sum()) for k in range(1, order + 1)])
    expected = [elementary(values, k) for k in range(1, order + 1)]
    np.testing.assert_allclose([float(e) for e in found], expected, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("order", [3, 4, 6])
def test_field_is_half_the_change_of_the_energy(order):
    net, factors = network(order)
    for i in (0, 4):
        field = net.field(i)
        for replica, sample in itertools.product(range(2), range(2)):
            up, down = net.spins[replica, sample].copy(), net.spins[replica, sample].copy()
            up[i], down[i] = 1.0, -1.0
            gap = energy(factors[:, sample], down, order) - energy(factors[:, sample], up, order)
            assert field[replica, sample] == pytest.approx(gap / 2, abs=1e-11)


@pytest.mark.parametrize("order", [3, 4])
def test_the_dynamics_keeps_its_sums_and_measures_the_energy(order):
    net, factors = network(order)
    averages(net, generators(0, 7, 2), 1.0, 8)
    fresh = DenseNetwork(factors, order, 0.3, net.patterns, net.spins)
    for kept, expected in zip(net.sums, fresh.sums, strict=True):
        np.testing.assert_allclose(kept, expected, rtol=0, atol=1e-11)
    expected = [np.mean([energy(factors[:, s], net.spins[r, s], order) for r in range(2)]) / 7 for s in range(2)]
    np.testing.assert_allclose(net.observables()[0], expected, rtol=0, atol=1e-11)


def one_pattern(size, order, T):
    """Exact mean overlap and energy per spin of a single pattern, by a sum over the number of aligned spins."""
    up = np.arange(size + 1)
    x = 2.0 * up - size
    e = [np.ones(size + 1), x]
    for k in range(1, order):  # (k + 1) e_(k+1) = x e_k - (N - k + 1) e_(k-1) for signs that add up to x
        e.append((x * e[k] - (size - k + 1) * e[k - 1]) / (k + 1))
    total = -math.factorial(order - 1) / size ** (order - 1) * e[order]
    log_weight = gammaln(size + 1) - gammaln(up + 1) - gammaln(size - up + 1) - total / T
    weight = np.exp(log_weight - log_weight.max())
    return [float((weight * v).sum() / weight.sum()) for v in (x / size, total / size)]


def test_one_pattern_against_the_exact_sum():
    size, T = 60, 0.4
    m, e = one_pattern(size, 3, T)
    result = dense_hopfield_monte_carlo(size=size, samples=100, seed=2, alpha=0.0, T=T, sweeps=200)
    within(result["m"], m)
    within(result["energy"], e)
    within(result["energy_drift"], 0.0)
    assert result["m"].stderr < 0.005


def test_perfect_examples_are_patterns():
    # rho = 0: the dataset makes no difference, and P!/2 = p (p - 1)!/2 relates the units
    size, T, common = 48, 0.2, {"samples": 30, "seed": 4, "sweeps": 40}
    learned = dense_hebbian_monte_carlo(size=size, gamma=1 / 48, T=2 * T, rho=0.0, M=3, **common)
    stored = dense_hopfield_monte_carlo(size=size, alpha=1 / 96, T=T, order="4", **common)
    gap = learned["energy"].value / 2 - stored["energy"].value
    assert abs(gap) < 4 * math.hypot(learned["energy"].stderr / 2, stored["energy"].stderr)
    assert learned["n_ex"].value == pytest.approx(learned["m"].value, abs=1e-14)


@pytest.mark.parametrize("protocol", ["supervised", "unsupervised"])
def test_a_single_example_is_a_wrong_pattern(protocol):
    """With M = 1 both protocols store the example itself: n is its overlap divided by r (1 + rho) = 1/r."""
    result = dense_hebbian_monte_carlo(size=24, samples=40, seed=5, gamma=0.0, T=0.0, rho=0.25, M=1, protocol=protocol)
    r = 1 / math.sqrt(1.25)
    within(result["m"], r)  # the dynamics ends in the example, which has the overlap r with its pattern
    assert result["n_ex"].value == pytest.approx(r, abs=1e-12)


def test_loads_that_are_not_whole_are_refused():
    with pytest.raises(ParameterError, match=r"alpha=0\.1 asks for 28\.8"):
        dense_hopfield_monte_carlo(size=24, samples=2, seed=0, alpha=0.1, T=0.1)
    with pytest.raises(ParameterError, match=r"M=2\.5"):
        dense_hebbian_monte_carlo(size=24, samples=2, seed=0, gamma=0.0, T=0.1, rho=0.1, M=2.5)


def test_undiluted_single_retrieval_is_the_curie_weiss_magnet():
    """d = 0, K = 2: the first pattern is retrieved with m = tanh(m/T), the second one not at all."""
    result = multitasking_monte_carlo(size=1000, samples=40, seed=6, dilution=0.0, T=0.5, rho=0.0, M=1, sweeps=60)
    assert abs(result["m_a"].value - 0.95750402407) < 2e-3  # corrections are of order 1/N
    within(result["energy_drift"], 0.0)
    assert abs(result["m_b"].value) < 0.05
    assert result["m_a"].stderr < 2e-3
