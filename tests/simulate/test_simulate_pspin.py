"""The Ising p-spin model against a loop over configurations, and at temperatures where it is annealed."""

import itertools
import math

import numpy as np
import pytest

from quenched.errors import ParameterError
from quenched.simulate import pspin_enumeration, sk_enumeration
from quenched.simulate.enumeration import walsh


def test_a_transform_is_a_loop_over_configurations():
    rng = np.random.default_rng(2)
    coefficients = rng.standard_normal(32)
    spins = [s[::-1] for s in itertools.product([-1.0, 1.0], repeat=5)]
    slow = [sum(c * math.prod(s[i] for i in range(5) if g >> i & 1) for g, c in enumerate(coefficients)) for s in spins]
    np.testing.assert_allclose(walsh(coefficients), slow, rtol=0, atol=1e-13)


def test_two_spins_per_coupling_are_the_model_of_sherrington_and_kirkpatrick():
    """The same disorder average, but for a variance of 1/(N - 1) instead of 1/N: T is rescaled."""
    N, T = 12, 1.4
    pairs = pspin_enumeration(size=N, samples=400, seed=1, p_spin=2, T=T)["energy"]
    scale = math.sqrt(N / (N - 1))
    sk = sk_enumeration(size=N, samples=400, seed=2, T=T / scale)["energy"]
    assert abs(pairs.value - scale * sk.value) < 4 * math.hypot(pairs.stderr, scale * sk.stderr)


@pytest.mark.parametrize("p_spin", [3, 4])
def test_the_mean_of_the_partition_function_is_annealed(p_spin):
    """At high temperature log Z concentrates: f = -T log 2 - 1/(4T) up to 1/N^p or so."""
    T = 3.0
    f = pspin_enumeration(size=12, samples=200, seed=5, p_spin=p_spin, T=T)["free_energy"]
    assert f.value == pytest.approx(-T * math.log(2) - 1 / (4 * T), abs=4 * f.stderr + 1e-3)
    assert f.stderr < 2e-3


@pytest.mark.parametrize("p_spin", [2.5, 9])
def test_a_group_is_a_whole_number_of_spins_at_most_all(p_spin):
    with pytest.raises(ParameterError, match="p_spin"):
        pspin_enumeration(size=8, samples=2, seed=0, p_spin=p_spin, T=1.0)
