"""Local entropy of the Ising perceptron: many replicas, clusters of few patterns, where clusters break up."""

import math

import numpy as np
import pytest

import quenched as qn


def entropies(**at):
    result = qn.sweep("local_entropy", **at)
    assert result.converged.all()
    return result["entropy"].ravel()


@pytest.mark.parametrize(("alpha", "q"), [(0.7, 0.7), (0.6, 0.9)])
def test_many_replicas_are_the_limit_of_few(alpha, q):
    """The difference is linear and quadratic in 1/y."""
    inverse = np.array([0.0, 0.0125, 0.025, 0.05])
    exact, *finite = entropies(alpha=[alpha], q=[q], inverse_y=inverse)
    limit = np.polynomial.polynomial.polyfit(inverse[1:], finite, 2)[0]
    assert limit == pytest.approx(exact, abs=3e-5)
    assert abs(finite[0] - exact) > 1e-4


def test_the_slope_is_the_derivative_of_the_entropy():
    for inverse in (0.0, 0.1):
        at = {"alpha": 0.65, "inverse_y": inverse}
        low, high = entropies(q=[0.7999, 0.8001], **{k: [v] for k, v in at.items()})
        slope = qn.solve("local_entropy", q=0.8, **at)["slope"][0]
        assert slope == pytest.approx((high - low) / 2e-4, rel=1e-6)


def test_clusters_are_no_larger_than_all_that_surrounds_their_centre():
    """Weights at overlap sqrt(q) with the centre; with few patterns nearly all of them are solutions."""
    q = np.array([0.8, 0.9])
    distance = (1 - np.sqrt(q)) / 2
    bound = -distance * np.log(distance) - (1 - distance) * np.log(1 - distance)
    few, more = entropies(alpha=[0.4, 0.7], q=q).reshape(2, 2)
    assert (more < few).all()
    assert (few < bound).all()
    assert few[1] > 0.98 * bound[1]


def test_there_are_fewer_solutions_in_a_cluster_than_in_all():
    total = qn.solve("ising_perceptron", alpha=0.7, kappa=0.0)
    local = entropies(alpha=[0.7], q=[0.6, 0.7, 0.8, 0.9])
    assert (local < total["entropy"][0]).all()
    assert (np.diff(local) < 0).all()


def test_clusters_break_up_where_the_entropy_is_not_monotonic():
    threshold = qn.capacity("local_entropy", line="break_up", q=0.91962183, kappa=0.0, inverse_y=0.0).value
    q = np.linspace(0.89, 0.95, 13)
    below, above = entropies(alpha=[threshold - 0.004, threshold + 0.004], q=q).reshape(2, -1)
    assert (np.diff(below) < 0).all()
    assert (np.diff(above) > 0).any()
    assert math.isclose(threshold, 0.7553, abs_tol=1e-4)
