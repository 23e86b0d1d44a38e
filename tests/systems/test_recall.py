"""Factual recall: large-K theory, exact distances by order statistics, and quadratic programmes."""

import math

import pytest

import quenched as qn
from quenched.errors import QuenchedError
from quenched.simulate import recall_distance, recall_feasibility


def theory(competitors, kappa=0.0):
    at = {"log_p": math.log1p(competitors), "dim": 1e3, "kappa": kappa, "branches": "threshold"}
    solution = qn.solve("linear_associative_memory", **at)
    return float(solution["distance"][0]), float(solution["theta"][0])


@pytest.mark.parametrize(("competitors", "size", "excess"), [(1e2, 100, 0.5), (1e6, 200, 0.2), (1e20, 400, 0.1)])
def test_the_large_number_theory_is_an_upper_bound_of_the_distance_that_closes(competitors, size, excess):
    distance, theta = theory(competitors)
    drawn = recall_distance(size=size, samples=200, seed=1, log_competitors=math.log(competitors))
    gap = distance - drawn["distance"].value
    assert -3 * drawn["distance"].stderr < gap < excess
    assert drawn["distance"].stderr < 0.05
    assert drawn["theta"].value == pytest.approx(theta, abs=0.02)


def test_distances_of_other_authors():
    # Monte Carlo of the same formula, quoted with one standard error on the last digits
    for competitors, size, value, error in ((5, 5, 1.468, 0.003), (100, 100, 4.793, 0.006), (1e6, 200, 19.60, 0.02)):
        drawn = recall_distance(size=size, samples=200, seed=2, log_competitors=math.log(competitors))["distance"]
        assert abs(drawn.value - value) < 4 * math.hypot(drawn.stderr, error)


def test_without_margin_the_square_distance_counts_the_active_constraints():
    """The squared length of a projection onto a face of dimension j is chi-squared with j degrees of freedom."""
    drawn = recall_distance(size=30, samples=300, seed=3, log_competitors=math.log(30))
    assert drawn["distance"].value == pytest.approx(drawn["active"].value, abs=4 * drawn["distance"].stderr)


def test_a_margin_costs_capacity():
    plain, wide = (recall_distance(size=100, samples=20, seed=4, log_competitors=5.0, kappa=k) for k in (0.0, 0.5))
    assert wide["distance"].value > plain["distance"].value + 1.0
    assert theory(math.exp(5.0), 0.5)[0] > theory(math.exp(5.0))[0] + 1.0


def test_too_few_competitors_are_noticed():
    with pytest.raises(QuenchedError, match="choose a larger size"):
        recall_distance(size=5, samples=2, seed=0, log_competitors=math.log(1e6))


@pytest.mark.parametrize("size", [4, 6])
def test_one_competitor_is_covers_problem_in_every_dimension(size):
    """Half-spaces whose normals have a symmetric distribution: the fraction at P = 2 d^2 is exactly 1/2."""
    recalled = recall_feasibility(size=size, samples=400, seed=5, load=2.0)["recalled"]
    assert abs(recalled.value - 0.5) < 4 * recalled.stderr


def test_feasibility_changes_at_the_capacity():
    """K = 5: 1/D = 0.681, and some per cent less at d = 8."""
    below, above = (recall_feasibility(size=8, samples=60, seed=6, load=n / 64, competitors=5) for n in (36, 50))
    assert below["recalled"].value > 0.8
    assert above["recalled"].value < 0.2


@pytest.mark.slow
def test_the_original_model_has_the_capacity_of_the_decoupled_one():
    """d = 11: p D(p - 1) = d^2 at p = 34.9 with exact distances; half of the samples are recalled close to it."""
    few, many = (recall_feasibility(size=11, samples=40, seed=7, load=p / 121, model="original") for p in (32, 40))
    assert few["recalled"].value > 0.7
    assert many["recalled"].value < 0.3
    exact = recall_distance(size=34, samples=300, seed=8, log_competitors=math.log(33.9))["distance"]
    assert 34.9 * exact.value == pytest.approx(121, rel=0.02)
