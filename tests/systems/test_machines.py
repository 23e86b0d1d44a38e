"""Tree machines with few hidden units: distances drawn at random, order and bounds of the capacities."""

import math

import numpy as np
import pytest
from scipy.optimize import brentq

import quenched as qn
from quenched.errors import ParameterError
from quenched.simulate import machine_distance

MACHINES = [("parity", 2), ("parity", 3), ("committee", 3), ("committee", 5)]


def solved(machine, K):
    at = {"K": K} if machine == "parity" else {"units": str(K)}
    result = qn.solve(f"{machine}_machine", **at)
    assert result.converged.all()
    return {name: float(result[name][0]) for name in ("alpha_c", "alpha_rs", "distance", "c", "y")}


@pytest.mark.parametrize(("machine", "K"), MACHINES)
def test_distances_drawn_at_random(machine, K):
    theory = solved(machine, K)
    drawn = machine_distance(size=K, samples=100, seed=1, machine=machine, c=theory["c"])
    for name in ("distance", "y"):
        assert abs(drawn[name].value - theory[name]) < 3 * drawn[name].stderr
        assert drawn[name].stderr < 3e-3 * theory[name]


@pytest.mark.parametrize(("machine", "K"), MACHINES)
def test_the_exponent_of_the_volume_vanishes_at_the_capacity(machine, K):
    """log(1 + c)/2 + alpha log E exp(-c d^2/2) = 0 with the mean of draws, and not at other c."""
    theory = solved(machine, K)
    bounds = []
    for c in (theory["c"] / 4, theory["c"], 4 * theory["c"]):
        y = machine_distance(size=K, samples=100, seed=2, machine=machine, c=c)["y"]
        value = math.log1p(c) / (-2 * math.log(y.value))
        bounds.append((value, value * y.stderr / (y.value * -math.log(y.value))))
    (low, _), (best, error), (high, _) = bounds
    assert abs(best - theory["alpha_c"]) < 3 * error
    assert min(low, high) > best + 3 * error, "the capacity is the smallest over c"


@pytest.mark.parametrize("K", [2, 3, 5])
def test_one_step_obeys_the_bound_that_replica_symmetry_violates(K):
    """Mitchison and Durbin: each of the K units has as many dichotomies as Cover counts, exp(P H(1/(alpha K)))."""

    def excess(alpha):
        x = 1 / (alpha * K)
        return -K * (x * math.log2(x) + (1 - x) * math.log2(1 - x)) - 1

    bound = brentq(excess, 2.2 / K, 50.0)
    theory = solved("parity", K)
    assert theory["alpha_c"] < bound < theory["alpha_rs"]


def test_more_units_store_more():
    single = qn.capacity("spherical_perceptron", kappa=0.0).value
    parity = qn.sweep("parity_machine", K=[2.0, 2.5, 3.0, 4.0])
    assert parity.converged.all()
    assert (np.diff(parity["alpha_c"].ravel()) > 0).all()
    few, more = solved("committee", 3), solved("committee", 5)
    assert single < few["alpha_c"] < few["alpha_rs"]
    assert few["alpha_c"] < more["alpha_c"] < more["alpha_rs"]
    assert few["alpha_c"] < solved("parity", 3)["alpha_c"], "a majority is more than the parity asks for"


def test_an_even_committee_has_no_majority():
    with pytest.raises(ParameterError, match="odd"):
        machine_distance(size=4, samples=2, seed=0, machine="committee")
