"""Spin models against exact sums done another way."""

import itertools
import math

import numpy as np
import pytest
from scipy.special import gammaln

from quenched.simulate import hopfield_monte_carlo, sk_enumeration, sk_monte_carlo
from quenched.simulate.enumeration import linear_form, linear_form_at, pair_energy, satisfying, spin_means
from quenched.simulate.estimates import generators
from quenched.simulate.heat_bath import HebbNetwork, averages, random_spins
from quenched.simulate.spins import _sum_over_states


def within(estimate, reference, sigmas=4.0):
    assert estimate.stderr > 0
    assert abs(estimate.value - reference) < sigmas * estimate.stderr, f"{estimate} against {reference}"


def states(size):
    """All configurations, the first spin varying fastest."""
    return np.array([s[::-1] for s in itertools.product([-1.0, 1.0], repeat=size)])


def test_enumeration_agrees_with_a_loop_over_configurations():
    rng = np.random.default_rng(1)
    couplings = np.triu(rng.standard_normal((5, 5)), 1)
    couplings += couplings.T
    spins = states(5)
    energy = [-sum(couplings[i, j] * s[i] * s[j] for i in range(5) for j in range(i)) - 0.3 * sum(s) for s in spins]
    np.testing.assert_allclose(pair_energy(couplings, 0.3), energy, rtol=0, atol=1e-13)
    np.testing.assert_allclose(linear_form(couplings[0]), spins @ couplings[0], rtol=0, atol=1e-13)
    some = np.array([3, 17, 30])
    np.testing.assert_allclose(linear_form_at(couplings[0], some), spins[some] @ couplings[0], rtol=0, atol=1e-13)
    weights = rng.random(32)
    np.testing.assert_allclose(spin_means(weights), weights @ spins / weights.sum(), rtol=0, atol=1e-14)


@pytest.mark.parametrize("size", [1, 7, 15])  # 15 spins: several blocks
def test_constraints_agree_with_a_direct_check(size):
    rows = np.random.default_rng(3).standard_normal((3, size))
    expected = (states(size) @ rows.T >= 0.4).all(axis=1)
    np.testing.assert_array_equal(satisfying(rows, 0.4), expected)
    assert satisfying(rows[:0], 0.4).all()


def test_independent_spins_in_a_field():
    T, h = 0.7, 0.4
    exact = _sum_over_states(np.zeros((6, 6)), T, h)
    m = math.tanh(h / T)
    assert exact["free_energy"] == pytest.approx(-T * math.log(2 * math.cosh(h / T)), abs=1e-14)
    assert exact["energy"] == pytest.approx(-h * m, abs=1e-14)
    assert exact["entropy"] == pytest.approx(math.log(2 * math.cosh(h / T)) - h * m / T, abs=1e-14)
    assert exact["magnetisation"] == pytest.approx(m, abs=1e-14)
    assert exact["q"] == pytest.approx(m**2, abs=1e-14)


def test_entropy_is_minus_the_temperature_derivative_of_the_free_energy():
    rng = np.random.default_rng(2)
    couplings = np.triu(rng.standard_normal((7, 7)), 1)
    couplings += couplings.T
    step = 1e-4
    above, here, below = (_sum_over_states(couplings, 0.8 + k * step, 0.3) for k in (1, 0, -1))
    slope = (above["free_energy"] - below["free_energy"]) / (2 * step)
    assert here["entropy"] == pytest.approx(-slope, abs=1e-7)


def test_sk_at_high_temperature_is_annealed():
    # log E Z = N log 2 + (N - 1)/(4 T^2); quenched and annealed differ by O(1/(N T^4))
    size, T = 14, 5.0
    result = sk_enumeration(size=size, samples=300, seed=1, T=T)
    within(result["free_energy"], -T * math.log(2) - (1 - 1 / size) / (4 * T))
    within(result["energy"], -(1 - 1 / size) / (2 * T))
    assert result["free_energy"].stderr < 2e-3
    assert result["q"].value < 1e-25


def test_sk_two_spins_against_an_integral():
    # E[-T log Z] for one Gaussian bond of variance 1/2, by quadrature
    T = 0.8
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    log_z = np.log(4 * np.cosh(nodes * math.sqrt(0.5) / T))
    exact = -T * float(weights @ log_z / weights.sum()) / 2
    within(sk_enumeration(size=2, samples=4000, seed=3, T=T)["free_energy"], exact)


def test_sk_monte_carlo_agrees_with_enumeration_of_the_same_couplings():
    common = {"size": 10, "samples": 40, "seed": 7, "T": 1.0, "h": 0.3}
    exact, sampled = sk_enumeration(**common), sk_monte_carlo(**common, sweeps=8000)
    for name in ("energy", "magnetisation", "q"):
        # 4000 measurements on each of 40 samples of 10 spins: the thermal noise is far below 5e-3
        assert sampled[name].value == pytest.approx(exact[name].value, abs=5e-3)
        assert sampled[name].stderr == pytest.approx(exact[name].stderr, rel=0.1)


@pytest.mark.parametrize(("size", "samples"), [(16, 1000), (64, 100)])
def test_sk_monte_carlo_equilibrates(size, samples):
    gap = sk_monte_carlo(size=size, samples=samples, seed=1, T=1.3, h=0.5, sweeps=100)["equilibrium_gap"]
    within(gap, 0.0)
    assert gap.stderr < 0.005


def test_the_equilibrium_gap_sees_a_run_that_is_too_short():
    # at T = 0.3 four sweeps from a random configuration are not enough
    gap = sk_monte_carlo(size=64, samples=40, seed=1, T=0.3, sweeps=4)["equilibrium_gap"]
    assert gap.value > 10 * gap.stderr


def curie_weiss(size, T):
    """Exact means of |M|/N and of the energy per spin at H = -(M^2 - N)/(2N)."""
    up = np.arange(size + 1)
    m = (2 * up - size) / size
    energy = -(size * m**2 - 1) / 2
    log_weight = gammaln(size + 1) - gammaln(up + 1) - gammaln(size - up + 1) - energy / T
    weight = np.exp(log_weight - log_weight.max())
    return [float((weight * x).sum() / weight.sum()) for x in (np.abs(m), energy / size)]


@pytest.mark.parametrize("T", [0.4, 0.6])
def test_hopfield_with_one_pattern_is_the_curie_weiss_ferromagnet(T):
    size = 100  # the barrier between the two magnetisations is at least 18 T
    result = hopfield_monte_carlo(size=size, samples=40, seed=1, alpha=1 / size, T=T, sweeps=400)
    m, energy = curie_weiss(size, T)
    within(result["m"], m)
    within(result["energy"], energy)
    within(result["q"], m**2)
    within(result["energy_drift"], 0.0)


def test_hopfield_approaches_the_mean_field_magnetisation():
    """One pattern, to first order in 1/N around m = tanh(m/T).

    The weight of an overlap x is exp(-N g(x))/sqrt(1 - x^2), where g has the second derivative
    1/(1 - x^2) - 1/T = 1/variance and the third 2 x/(1 - x^2)^2: a Gaussian of that variance/N whose mean is
    shifted by shift/N. The energy (1 - N x^2)/(2N) also knows that no spin acts on itself.
    """
    T, m, size = 0.5, 0.95750402407, 1000
    assert m == pytest.approx(math.tanh(m / T), abs=1e-10)
    slope = 1 - m**2
    variance = slope / (1 - slope / T)
    shift = variance * m / slope - variance**2 * m / slope**2
    overlap, energy = m + shift / size, -(m**2) / 2 + (1 - variance - 2 * m * shift) / (2 * size)
    np.testing.assert_allclose([overlap, energy], curie_weiss(size, T), rtol=0, atol=2e-6)
    result = hopfield_monte_carlo(size=size, samples=40, seed=1, alpha=1 / size, T=T, sweeps=60)
    within(result["m"], overlap)
    within(result["energy"], energy)
    assert result["energy"].stderr < 3e-4


def test_hopfield_in_equilibrium_against_enumeration():
    size, count, T = 9, 3, 1.5
    rng = np.random.default_rng(11)
    spins = states(size)
    exact = []
    for _ in range(400):
        patterns = rng.choice([-1.0, 1.0], size=(count, size))
        energy = (count - ((spins @ patterns.T) ** 2).sum(axis=1) / size) / 2
        weights = np.exp(-(energy - energy.min()) / T)
        exact.append((weights * energy).sum() / weights.sum() / size)
    reference, error = np.mean(exact), np.std(exact) / math.sqrt(len(exact))
    sampled = hopfield_monte_carlo(size=size, samples=200, seed=1, alpha=count / size, T=T, start="random", sweeps=400)[
        "energy"
    ]
    assert abs(sampled.value - reference) < 4 * math.hypot(sampled.stderr, error)
    assert sampled.stderr < 0.01


def test_zero_temperature_dynamics_ends_in_a_local_minimum():
    rngs = generators(0, 50, 6)
    patterns = np.stack([rng.choice([-1.0, 1.0], size=(50, 10)) for rng in rngs], axis=1)
    network = HebbNetwork(patterns, random_spins(rngs, 50))
    before = network.observables()[0]
    averages(network, rngs, 0.0, 4)
    after = network.observables()[0]
    assert (after < before).all()
    for sample in range(6):
        couplings = patterns[:, sample] @ patterns[:, sample].T / 50
        np.fill_diagonal(couplings, 0.0)
        spins = network.spins[:, sample]
        assert (spins * (spins @ couplings) >= -1e-12).all()
        energies = -np.einsum("ri,ij,rj->r", spins, couplings, spins) / 100
        assert after[sample] == pytest.approx(energies.mean(), abs=1e-13)


def test_few_patterns_are_recalled_without_error_at_zero_temperature():
    result = hopfield_monte_carlo(size=400, samples=4, seed=1, alpha=0.01, T=0.0)
    assert result["m"].value == 1.0
    assert result["q"].value == 1.0


def test_too_many_patterns_are_forgotten():
    result = hopfield_monte_carlo(size=400, samples=10, seed=1, alpha=0.25, T=0.0)
    assert result["m"].value < 0.7


@pytest.mark.slow
def test_hopfield_retrieval_against_the_literature():
    # Amit, Gutfreund and Sompolinsky: replica-symmetric overlap at alpha = 0.05, T = 0.3
    result = hopfield_monte_carlo(size=2000, samples=40, seed=3, alpha=0.05, T=0.3, sweeps=200)
    within(result["m"], 0.99116499570)
