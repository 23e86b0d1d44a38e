"""Perceptrons against exact counts and limits."""

import itertools
import math

import numpy as np
import pytest
from scipy.optimize import brentq, linprog, minimize
from scipy.special import chdtrc, comb, ndtr

import quenched as qn
from quenched.simulate import (
    SimulationError,
    gardner_volume_overlap,
    ising_perceptron_enumeration,
    ising_teacher_student_enumeration,
    spherical_perceptron_separability,
)
from quenched.simulate.estimates import generators
from quenched.simulate.perceptrons import _posterior
from quenched.simulate.spherical import _billiards, _Table, maximal_margin


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
    result = ising_perceptron_enumeration(size=size, samples=1500, seed=2, alpha=patterns / size, kappa=kappa)[
        "annealed_entropy"
    ]
    within(result, math.log(2) + patterns / size * math.log(ndtr(-kappa)))
    assert result.stderr < 0.005


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
    assert result["bayes_error"].value == 0.5  # every vote is a tie


def test_with_many_examples_the_teacher_is_found():
    result = ising_teacher_student_enumeration(size=9, samples=10, seed=1, alpha=12.0)
    assert result["entropy"].value == pytest.approx(0.0, abs=1e-15)
    for name in ("q", "m"):
        assert result[name].value == 1.0
    for name in ("generalisation_error", "bayes_error"):
        assert result[name].value == 0.0


def test_the_teacher_is_one_more_sample_of_the_posterior():
    rows = [_posterior(rng, 11, 6) for rng in generators(4, 11, 600)]
    gap = np.array([row["q"] - row["m"] for row in rows])
    assert abs(gap.mean()) < 4 * gap.std() / math.sqrt(len(gap))
    assert gap.std() > 0.01


def test_one_example_halves_the_posterior_and_teaches_the_exact_amount():
    # symmetric under w -> -w: exactly half of the weight vectors agree with the label
    result = ising_teacher_student_enumeration(size=10, samples=20, seed=5, alpha=0.1)
    assert result["entropy"].value == pytest.approx(0.9 * math.log(2), abs=1e-14)


def test_posterior_against_a_loop_over_the_weights():
    size, examples = 7, 4
    for seed in range(5):
        (rng,) = generators(seed, size, 1)
        teacher = rng.choice([-1.0, 1.0], size=size)
        inputs, tests = rng.standard_normal((examples, size)), rng.standard_normal((32, size))
        students = [w for w in weight_vectors(size) if (np.sign(inputs @ w) == np.sign(inputs @ teacher)).all()]
        overlaps = [w @ teacher / size for w in students]
        wrong = []
        for x in tests:
            votes = sum(np.sign(w @ x) for w in students) * np.sign(teacher @ x)
            wrong.append(0.5 if votes == 0 else float(votes < 0))
        expected = {
            "entropy": math.log(len(students)) / size,
            "q": np.mean([w @ v / size for w in students for v in students]),
            "m": np.mean(overlaps),
            "generalisation_error": np.mean([math.acos(overlap) / math.pi for overlap in overlaps]),
            "bayes_error": np.mean(wrong),
        }
        result = _posterior(generators(seed, size, 1)[0], size, examples)
        assert result == pytest.approx(expected, abs=1e-13)


# spherical weights


def separable_fraction(patterns, size):
    """Cover: the fraction C(P, N)/2^P of the labellings of P inputs in general position that are separable."""
    return sum(comb(patterns - 1, k, exact=True) for k in range(size)) / 2 ** (patterns - 1)


@pytest.mark.parametrize(("size", "patterns"), [(4, 6), (5, 10), (6, 14)])
def test_separability_against_covers_count(size, patterns):
    exact = separable_fraction(patterns, size)
    result = spherical_perceptron_separability(size=size, samples=2000, seed=1, alpha=patterns / size)
    within(result["sat_fraction"], exact)
    assert result["sat_fraction"].stderr < 0.02


def separable(inputs):
    """Whether the linear programme max t, w.x >= t for all inputs, |w_i| <= 1, t <= 1, has a positive solution."""
    count, size = inputs.shape
    answer = linprog(
        np.append(np.zeros(size), -1.0), np.column_stack([-inputs, np.ones(count)]), np.zeros(count), bounds=(-1, 1)
    )
    assert answer.status == 0
    assert not 0 < -answer.fun < 1e-6
    return bool(-answer.fun > 0)


@pytest.mark.parametrize("alpha", [1.6, 2.4])
def test_storage_by_linear_programming_against_covers_count(alpha):
    """Nearly all samples are separable below the capacity 2 and few above: as many as Cover counts."""
    size, samples = 50, 100
    patterns = round(alpha * size)
    exact = separable_fraction(patterns, size)
    assert exact > 0.98 if alpha < 2 else exact < 0.04
    answers = [separable(rng.standard_normal((patterns, size))) for rng in generators(1, size, samples)]
    assert abs(np.mean(answers) - exact) < 4 * math.sqrt(exact * (1 - exact) / samples)
    # the same samples, and then many more, by another algorithm
    result = spherical_perceptron_separability(size=size, samples=samples, seed=1, alpha=alpha)
    assert result["sat_fraction"].value == np.mean(answers)
    many = spherical_perceptron_separability(size=size, samples=3000, seed=2, alpha=alpha)["sat_fraction"]
    within(many, exact)
    assert many.stderr < 0.004


@pytest.mark.parametrize("size", [5, 40])
def test_half_of_the_samples_is_separable_at_capacity(size):
    within(spherical_perceptron_separability(size=size, samples=1000, seed=3, alpha=2.0)["sat_fraction"], 0.5)


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


@pytest.mark.parametrize("kappa", [0.5, 1.5, 2.5])
def test_one_pattern_is_stored_with_a_margin_below_its_norm(kappa):
    result = spherical_perceptron_separability(size=3, samples=1000, seed=2, alpha=1 / 3, kappa=kappa)
    within(result["sat_fraction"], chdtrc(3, kappa**2))


def test_a_larger_margin_is_harder():
    settings = {"size": 20, "samples": 200, "seed": 1, "alpha": 1.0}
    margins = np.array([maximal_margin(rng.standard_normal((20, 20)))[1] for rng in generators(1, 20, 200)])
    fractions = []
    for kappa in (0.0, 0.3, 0.6, 1.2):
        result = spherical_perceptron_separability(**settings, kappa=kappa)
        fractions.append(result["sat_fraction"].value)
        assert fractions[-1] == (margins > kappa).mean()
        assert result["max_margin"].value == pytest.approx(margins.mean(), abs=1e-14)
    assert fractions == sorted(fractions, reverse=True)
    assert fractions[0] == 1.0  # as many inputs as dimensions are always separable
    assert 0 < fractions[2] < 0.5  # beyond the margin 0.47 of many weights
    assert fractions[3] == 0.0


def test_the_largest_margin_approaches_gardners_capacity():
    expected = brentq(lambda x: qn.capacity("spherical_perceptron", line="capacity", kappa=x).value - 1, 0.3, 0.7)
    small, large = (
        spherical_perceptron_separability(size=size, samples=samples, seed=4, alpha=1.0)["max_margin"]
        for size, samples in ((20, 4000), (80, 2000))
    )
    value = (4 * large.value - small.value) / 3
    stderr = math.hypot(4 * large.stderr, small.stderr) / 3
    assert abs(value - expected) < 4 * stderr
    assert stderr < 0.003


def overlaps_of_billiards(inputs, kappa=0.0, trajectories=200):
    """The overlap of two billiards in the volume of each set of inputs, ``(S, P, N) -> (S,)``."""
    weights, margins = zip(*map(maximal_margin, inputs), strict=True)
    table = _Table(inputs, kappa, np.arccos(kappa / np.array(margins)))
    size = inputs.shape[-1]
    return _billiards(generators(0, size, len(inputs)), table, np.stack(weights), trajectories)["q"]


def assert_equal_on_average(values, exact):
    gap = np.asarray(values) - exact
    assert abs(gap.mean()) < 4 * gap.std(ddof=1) / math.sqrt(len(gap))


def test_overlap_in_a_half_space():
    # one pattern: <w> is along x with length E|t|, t one coordinate of a uniform point on the sphere
    size = 6
    mean_length = math.gamma(size / 2) / (math.sqrt(math.pi) * math.gamma((size + 1) / 2))
    result = gardner_volume_overlap(size=size, samples=60, seed=1, alpha=1 / size, trajectories=300)
    within(result["q"], mean_length**2)
    within(result["q_drift"], 0.0)
    assert result["q"].stderr < 0.01


def test_overlap_in_a_cap():
    # one pattern x: w.x/|x| = t > kappa/|x| has the density (1 - t^2)^((N - 3)/2)
    size, kappa = 5, 0.8
    inputs = np.random.default_rng(1).standard_normal((60, 1, size))
    inputs = inputs[np.linalg.norm(inputs, axis=-1)[:, 0] > kappa]
    exact = []
    for cut in kappa / np.linalg.norm(inputs, axis=-1)[:, 0]:
        t = np.linspace(cut, 1, 20001)
        density = (1 - t**2) ** ((size - 3) / 2)
        exact.append(((t * density).sum() / density.sum()) ** 2)
    values = overlaps_of_billiards(inputs, kappa)
    assert_equal_on_average(values, exact)
    np.testing.assert_allclose(values, exact, rtol=0, atol=0.1)
    assert 0.3 < np.mean(exact) < 0.7


def centre_of_polygon(inputs):
    """The mean of the unit vectors w in three dimensions with w.x >= 0 for every input.

    A spherical polygon whose edges have inward normals n and lengths l: the integral of w over it is
    sum(l n)/2, and its area is 2 pi minus the sum of its exterior angles (Gauss-Bonnet).
    """
    normals = inputs / np.linalg.norm(inputs, axis=1, keepdims=True)
    corners, area = {i: [] for i in range(len(normals))}, 2 * math.pi
    for i, j in itertools.combinations(range(len(normals)), 2):
        for corner in (np.cross(normals[i], normals[j]), np.cross(normals[j], normals[i])):
            corner /= np.linalg.norm(corner)
            if (normals @ corner > -1e-12).all():
                corners[i].append(corner)
                corners[j].append(corner)
                area -= math.acos(normals[i] @ normals[j])
    edges = [(normals[i], ends) for i, ends in corners.items() if ends]
    return sum(math.acos(max(-1.0, a @ b)) * normal for normal, (a, b) in edges) / 2 / area


@pytest.mark.parametrize("patterns", [2, 3, 5])
def test_overlap_in_spherical_polygons(patterns):
    inputs = np.random.default_rng(patterns).standard_normal((200, patterns, 3))
    inputs = inputs[[maximal_margin(sample)[1] > 0.1 for sample in inputs]]
    assert len(inputs) > 50
    exact = [(centre_of_polygon(sample) ** 2).sum() for sample in inputs]
    values = overlaps_of_billiards(inputs)
    assert_equal_on_average(values, exact)
    np.testing.assert_allclose(values, exact, rtol=0, atol=0.15)


def test_gardner_overlap_does_not_depend_on_the_length_of_the_run():
    # both billiards start at the same point: a run that is too short would see too large an overlap
    short, long = (
        gardner_volume_overlap(size=30, samples=60, seed=1, alpha=0.5, trajectories=trajectories)["q"]
        for trajectories in (24, 240)
    )
    assert abs(short.value - long.value) < 4 * math.hypot(short.stderr, long.stderr)
    assert long.stderr < short.stderr < 0.01


@pytest.mark.parametrize("kappa", [0.0, 0.3])
def test_billiards_stay_on_the_table(kappa):
    rng = np.random.default_rng(0)
    inputs = rng.standard_normal((3, 10, 20))
    w = np.stack([maximal_margin(sample)[0] for sample in inputs])[:, np.newaxis].repeat(2, axis=1)
    table = _Table(inputs, kappa, np.array([0.3, 1.0, 2.0]))
    for _ in range(10):
        before = w
        w, average = table.move(w, rng.standard_normal(w.shape))
        np.testing.assert_allclose(np.linalg.norm(w, axis=-1), 1.0, rtol=0, atol=1e-12)
        assert (np.linalg.norm(average, axis=-1) < 1).all()
        assert (np.linalg.norm(w - before, axis=-1) > 1e-3).all()
        for place in (w, average):
            assert (place @ inputs.swapaxes(1, 2) > kappa - 1e-12).all()


def test_an_empty_volume_is_refused():
    with pytest.raises(SimulationError, match="smaller alpha or kappa"):
        gardner_volume_overlap(size=4, samples=3, seed=0, alpha=20.0)
