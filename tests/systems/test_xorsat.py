"""Random K-XORSAT: transitions against minimisation, and against equations that are added one by one."""

import itertools
import math

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

import quenched as qn
from quenched.errors import ParameterError
from quenched.simulate import xorsat_elimination, xorsat_thresholds
from quenched.simulate.xorsat import Elimination, two_core


@pytest.mark.parametrize("K", [2.5, 3.0, 6.0, 9.0])
def test_clusters_appear_at_the_minimum_of_an_explicit_curve(K):
    def load(x):
        return -math.log1p(-x) / (K * x ** (K - 1))

    best = minimize_scalar(load, bounds=(1e-3, 1 - 1e-9), method="bounded", options={"xatol": 1e-12})
    assert qn.capacity("xorsat", line="d", K=K).value == pytest.approx(best.fun, abs=1e-10)


def test_transitions_are_ordered_and_clusters_hold_what_the_complexity_leaves():
    for K in (2.5, 3.0, 5.0, 8.0):
        d, c = (qn.capacity("xorsat", line=line, K=K).value for line in ("d", "c"))
        assert d < c < 1
        alpha = np.linspace(d, c, 9)[1:-1]
        states = qn.sweep("xorsat", K=[K], alpha=alpha, branches="states")
        assert states.converged.all()
        complexity, entropy = states["complexity"].ravel(), states["entropy"].ravel()
        assert (complexity > 0).all()
        assert (np.diff(complexity) < 0).all(), "every equation removes clusters"
        np.testing.assert_allclose(entropy + complexity, (1 - alpha) * math.log(2), rtol=0, atol=1e-12)


def test_no_clusters_below_the_first_transition():
    assert not qn.solve("xorsat", K=3, alpha=0.8, branches="states").converged.any()


def test_equations_added_one_by_one_contradict_each_other_at_the_capacity():
    """Linear in 1/N, from N = 200 and 400."""
    small, large = (xorsat_thresholds(size=size, samples=300, seed=1, K=3)["c"] for size in (200, 400))
    limit, error = 2 * large.value - small.value, math.hypot(2 * large.stderr, small.stderr)
    assert abs(limit - qn.capacity("xorsat", line="c", K=3).value) < 3 * error
    assert error < 5e-3


def test_the_core_appears_at_the_clustering_transition():
    """The shift falls as N^(-2/3) (Dembo and Montanari)."""
    sizes = (200, 400, 800)
    drawn = [xorsat_thresholds(size=size, samples=120, seed=2, K=3)["d"] for size in sizes]
    scale, weights = np.array(sizes) ** (-2 / 3), [1 / e.stderr for e in drawn]
    (_, limit), cov = np.polyfit(scale, [e.value for e in drawn], 1, w=weights, cov="unscaled")
    theory = qn.capacity("xorsat", line="d", K=3).value
    assert abs(limit - theory) < 3 * math.sqrt(cov[1, 1])
    assert math.sqrt(cov[1, 1]) < 5e-3
    assert drawn[0].value < drawn[-1].value < theory, "small systems have a core before"


def test_elimination_against_all_values_of_the_bits():
    rng = np.random.default_rng(3)
    for _ in range(20):
        equations = [rng.choice(6, 3, replace=False).tolist() for _ in range(5)]
        right = rng.integers(2, size=5)
        system = Elimination()
        found = [system.add(equation, r) for equation, r in zip(equations, right, strict=True)]
        count = sum(
            all(sum(bits[i] for i in equation) % 2 == r for equation, r in zip(equations, right, strict=True))
            for bits in itertools.product((0, 1), repeat=6)
        )
        assert count == (0 if -1 in found else 2 ** (6 - found.count(1)))


def test_the_core_is_the_largest_set_of_equations_without_leaves():
    rng = np.random.default_rng(4)
    for _ in range(20):
        equations = [rng.choice(5, 3, replace=False).tolist() for _ in range(7)]
        subsets = [subset for n in range(8) for subset in itertools.combinations(range(7), n)]
        largest = max((subset for subset in subsets if _leafless(equations, subset)), key=len)
        assert two_core(equations, 5) == [equations[k] for k in largest]


def _leafless(equations, subset):
    bits = [bit for k in subset for bit in equations[k]]
    return all(bits.count(bit) > 1 for bit in bits)


@pytest.mark.parametrize("K", [2.5, 30])
def test_an_equation_has_a_whole_number_of_bits(K):
    with pytest.raises(ParameterError, match="K="):
        xorsat_elimination(size=20, samples=2, seed=0, alpha=0.5, K=K)
