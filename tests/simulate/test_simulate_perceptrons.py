"""Perceptrons against exact counts and limits."""

import math

import numpy as np
import pytest
from scipy.optimize import linprog, minimize
from scipy.special import comb, ndtr

from quenched.simulate import (
    SimulationError,
    gardner_volume_overlap,
    ising_perceptron_enumeration,
    ising_teacher_student_enumeration,
    spherical_perceptron_separability,
)
from quenched.simulate.estimates import generators
from quenched.simulate.perceptrons import _posterior, _solutions
from quenched.simulate.spherical import _arc, maximal_margin


def within(estimate, reference, sigmas=4.0):
    assert estimate.stderr > 0
    assert abs(estimate.value - reference) < sigmas * estimate.stderr, f"{estimate} against {reference}"


def weight_vectors(size):
    """All binary weight vectors, the first weight varying fastest."""
    return np.array([[1.0 if c >> i & 1 else -1.0 for i in range(size)] for c in range(2**size)])


# binary weights


def test_without_patterns_every_binary_weight_vector_is_a_solution():
    result = ising_perceptron_enumeration(size=9, samples=3, seed=0, alpha=0.0)
    for name in ("entropy", "annealed_entropy"):
        assert result[name].value == pytest.approx(math.log(2), abs=1e-15)
    assert result["sat_fraction"].value == 1.0


@pytest.mark.parametrize("kappa", [-0.5, 0.0, 0.7])
def test_the_first_moment_is_exact_at_every_size(kappa):
    size, patterns = 11, 4
    result = ising_perceptron_enumeration(
        size=size, samples=1500, seed=2, alpha=patterns / size, kappa=kappa
    )["annealed_entropy"]
    within(result, math.log(2) + patterns / size * math.log(ndtr(-kappa)))
    assert result.stderr < 0.005


def test_solutions_agree_with_a_direct_check():
    inputs = np.random.default_rng(3).standard_normal((3, 7))
    expected = (weight_vectors(7) @ inputs.T >= 0.4).all(axis=1)
    assert 0 < expected.sum() < 128
    np.testing.assert_array_equal(_solutions(inputs, 0.4), expected)


def test_entropy_is_conditional_on_a_solution():
    # 12 patterns for 6 weights: most samples have none
    result = ising_perceptron_enumeration(size=6, samples=200, seed=1, alpha=2.0)
    assert 0 < result["sat_fraction"].value < 0.5
    assert result["entropy"].samples == round(200 * result["sat_fraction"].value)
    assert result["entropy"].value >= 0
    # each solution counts: E Omega = 2^-6
    within(result["annealed_entropy"], -math.log(2))


def test_no_solution_at_all_is_reported_as_such():
    result = ising_perceptron_enumeration(size=4, samples=5, seed=1, alpha=10.0, kappa=2.0)
    assert result["sat_fraction"].value == 0.0
    assert math.isnan(result["entropy"].value)
    assert result["entropy"].samples == 0
    assert result["annealed_entropy"].value == -math.inf


def test_without_examples_the_student_knows_nothing():
    result = ising_teacher_student_enumeration(size=9, samples=40, seed=1, alpha=0.0)
    assert result["entropy"].value == pytest.approx(math.log(2), abs=1e-14)
    assert result["q"].value == 0.0
    assert result["m"].value == pytest.approx(0.0, abs=1e-14)
    assert result["generalisation_error"].value == pytest.approx(0.5, abs=1e-14)
    within(result["bayes_error"], 0.5)


def test_with_many_examples_the_teacher_is_found():
    result = ising_teacher_student_enumeration(size=9, samples=10, seed=1, alpha=12.0)
    assert result["entropy"].value == pytest.approx(0.0, abs=1e-15)
    for name in ("q", "m"):
        assert result[name].value == 1.0
    for name in ("generalisation_error", "bayes_error"):
        assert result[name].value == 0.0


def test_the_teacher_is_one_more_sample_of_the_posterior():
    rows = [_posterior(rng, 11, 6) for rng in generators(4, 600)]
    gap = np.array([row["q"] - row["m"] for row in rows])
    assert abs(gap.mean()) < 4 * gap.std() / math.sqrt(len(gap))
    assert gap.std() > 0.01


def test_one_example_halves_the_posterior_and_teaches_the_exact_amount():
    # symmetric under w -> -w: exactly half of the weight vectors agree with the label
    result = ising_teacher_student_enumeration(size=10, samples=20, seed=5, alpha=0.1)
    assert result["entropy"].value == pytest.approx(0.9 * math.log(2), abs=1e-14)


# spherical weights


@pytest.mark.parametrize(("size", "patterns"), [(4, 6), (5, 10), (6, 14)])
def test_separability_against_covers_count(size, patterns):
    exact = 2.0 ** (1 - patterns) * sum(comb(patterns - 1, k, exact=True) for k in range(size))
    result = spherical_perceptron_separability(size=size, samples=2000, seed=1, alpha=patterns / size)
    within(result["sat_fraction"], exact)
    assert result["sat_fraction"].stderr < 0.02


@pytest.mark.parametrize("seed", range(12))
def test_separability_against_a_linear_programme(seed):
    inputs = np.random.default_rng(seed).standard_normal((30, 15))
    answer = linprog(np.zeros(15), A_ub=-inputs, b_ub=-np.ones(30), bounds=(None, None)).status
    assert answer in (0, 2)
    assert (maximal_margin(inputs)[1] > 0) == (answer == 0)


@pytest.mark.parametrize("seed", range(3))
def test_largest_margin_against_a_general_optimiser(seed):
    inputs = np.random.default_rng(seed).standard_normal((10, 6))
    weights, margin = maximal_margin(inputs)
    assert np.linalg.norm(weights) == pytest.approx(1.0, abs=1e-14)
    assert (inputs @ weights).min() == pytest.approx(margin, abs=1e-14)
    shortest = minimize(
        lambda w: w @ w / 2,
        weights + 0.1,
        jac=lambda w: w,
        constraints={"type": "ineq", "fun": lambda w: inputs @ w - 1, "jac": lambda w: inputs},
        method="SLSQP",
        options={"ftol": 1e-15, "maxiter": 1000},
    )
    assert margin == pytest.approx(1 / np.linalg.norm(shortest.x), abs=1e-7)


def test_one_pattern_has_the_margin_of_its_norm():
    # E |x| of a Gaussian vector with 5 components: sqrt(2) Gamma(3)/Gamma(5/2)
    result = spherical_perceptron_separability(size=5, samples=500, seed=1, alpha=0.2)
    within(result["max_margin"], math.sqrt(2) * math.gamma(3) / math.gamma(2.5))


def test_a_larger_margin_is_harder():
    easy, hard = (
        spherical_perceptron_separability(size=20, samples=50, seed=1, alpha=1.0, kappa=kappa)["sat_fraction"]
        for kappa in (0.1, 0.6)
    )
    assert easy.value > 0.9
    assert hard.value < 0.1


def test_overlap_in_a_half_space():
    # one pattern: <w> is along x with length E|t|, t one coordinate of a uniform point on the sphere
    size = 6
    mean_length = math.gamma(size / 2) / (math.sqrt(math.pi) * math.gamma((size + 1) / 2))
    result = gardner_volume_overlap(size=size, samples=60, seed=1, alpha=1 / size, sweeps=300)
    within(result["q"], mean_length**2)
    within(result["q_drift"], 0.0)
    assert result["q"].stderr < 0.01


def test_overlap_in_a_cap():
    # one pattern of norm r and a margin: t = cos(angle) > kappa sqrt(N)/(r sqrt(N)), density (1-t^2)^((N-3)/2)
    size, kappa = 5, 0.8
    expected = []
    for rng in generators(1, 60):
        cut = kappa / np.linalg.norm(rng.standard_normal((1, size)))
        if cut < 1:
            t = np.linspace(cut, 1, 20001)
            density = (1 - t**2) ** ((size - 3) / 2)
            expected.append(((t * density).sum() / density.sum()) ** 2)
    result = gardner_volume_overlap(size=size, samples=60, seed=1, alpha=0.2, kappa=kappa, sweeps=200)
    assert result["q"].samples == len(expected)
    assert result["q"].value == pytest.approx(np.mean(expected), abs=0.01)
    assert np.mean(expected) > 0.3


def test_overlap_of_few_weights_against_rejection_sampling():
    inputs = [rng.standard_normal((4, 4)) for rng in generators(2, 40)]
    points = np.random.default_rng(0).standard_normal((40_000, 4))
    points *= 2 / np.linalg.norm(points, axis=1, keepdims=True)
    exact = []
    for sample in inputs:
        if maximal_margin(sample)[1] > 0:
            accepted = points[(points @ sample.T > 0).all(axis=1)]
            half = len(accepted) // 2
            assert half > 20
            exact.append(accepted[:half].mean(axis=0) @ accepted[half:].mean(axis=0) / 4)
    result = gardner_volume_overlap(size=4, samples=40, seed=2, alpha=1.0, sweeps=800)
    assert result["q"].samples == len(exact)
    assert result["q"].value == pytest.approx(np.mean(exact), abs=0.01)


def test_the_arc_is_the_feasible_one():
    rng = np.random.default_rng(0)
    fields, drift = rng.uniform(0.3, 2.0, (1, 5, 1)), rng.standard_normal((1, 5, 1))
    for uniform in (0.0, 0.25, 1.0):
        angle = _arc(fields, drift, 0.3, np.full((1, 1, 1), uniform))
        least = (np.cos(angle) * fields + np.sin(angle) * drift).min()
        assert least == pytest.approx(0.3, abs=1e-12) if uniform in (0.0, 1.0) else least > 0.3


def test_an_empty_volume_is_refused():
    with pytest.raises(SimulationError, match="smaller alpha or kappa"):
        gardner_volume_overlap(size=4, samples=3, seed=0, alpha=20.0)
