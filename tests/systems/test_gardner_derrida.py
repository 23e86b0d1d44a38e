"""Minimal errors of the spherical perceptron above its capacity: limits, and order among the bounds."""

import math

import numpy as np
import pytest

import quenched as qn


@pytest.mark.parametrize("kappa", [0.0, 0.5, 1.0])
def test_errors_begin_at_gardners_capacity(kappa):
    capacity = float(qn.capacity("spherical_perceptron", kappa=kappa).value)
    below, just_above, above = (
        qn.solve("gardner_derrida", alpha=factor * capacity, kappa=kappa) for factor in (0.99, 1.001, 1.1)
    )
    assert not below.converged[0], "all patterns can be stored there"
    assert 0 < just_above["error_fraction"][0] < 1e-4 < above["error_fraction"][0]


def test_errors_grow_towards_those_of_random_weights():
    kappa = 0.3
    result = qn.sweep("gardner_derrida", alpha=np.geomspace(1.5, 1e6, 30), kappa=kappa)
    errors = result["error_fraction"][0]
    assert result.converged.all() and (np.diff(errors) > 0).all()
    assert errors[-1] == pytest.approx(math.erfc(-kappa / math.sqrt(2)) / 2, abs=0.02)
    assert result.broken.all(), "replica symmetry is broken above the capacity"


def test_the_chart_runs_through_the_solutions():
    chart = qn.chart("gardner_derrida", "alpha", kappa=0.0)
    assert chart.folds == (), "alpha falls to the capacity and stays there; rounding makes no spinodals"
    inside = np.flatnonzero((chart["alpha"] > 2.1) & (chart["alpha"] < 50))[::7]
    assert len(inside) > 4
    for k in inside:
        found = qn.solve("gardner_derrida", alpha=chart["alpha"][k])
        assert found["C"][0] == pytest.approx(chart["C"][k], rel=1e-9)
