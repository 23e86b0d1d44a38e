"""Tree committee machines with infinitely many hidden units: order of the capacities, and the margin."""

import numpy as np
import pytest

import quenched as qn


@pytest.mark.parametrize("activation", ["relu", "erf"])
def test_a_step_of_symmetry_breaking_lowers_the_capacity(activation):
    result = qn.sweep("tree_committee", kappa=[-0.2, 0.0, 0.3], activation=activation)
    assert result.converged.all()
    broken, symmetric = result["alpha_c"][0], result["alpha_rs"][0]
    assert (broken < symmetric).all()
    assert (np.diff(broken) < 0).all(), "a larger margin is harder to keep"


def test_committees_store_more_than_one_perceptron():
    single = qn.capacity("spherical_perceptron", kappa=0.0).value
    assert qn.solve("tree_committee", activation="erf", kappa=0.0)["alpha_c"][0] > single
