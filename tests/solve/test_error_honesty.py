"""Reported errors against true ones, over all built-in systems: what benchmarks/honesty.py measures, in small."""

import sys
from pathlib import Path

import numpy as np
import pytest

import quenched as qn
from quenched.solve.options import certifying_nodes

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
import honesty

FOLD = 0.103329782579059  # alpha_M of the Hopfield model at T = 0.3


@pytest.fixture(scope="module")
def suite():
    return honesty.random_suite(points=16, nodes=(17, 33), seed=7)


def test_reported_errors_cover_the_true_ones(suite):
    iterate, returned = suite.covered()
    assert len(suite.where) > 200 and suite.unclear < 0.1 * len(suite.where)
    assert iterate >= 0.99, suite.liars()
    assert returned >= 0.99, suite.liars()
    assert suite.quantities_covered() >= 0.99


def test_reported_errors_are_not_far_too_large(suite):
    """Of the iterate that is certified; what is returned is better than that."""
    reported, iterate, returned = suite.columns()
    assert 1 / 3 < suite.ratio() < 3
    assert (reported < 3 * iterate).mean() > 0.9
    assert np.median(returned / iterate) < 0.1


def test_every_system_takes_part(suite):
    iterated = {name for name in qn.list_systems() if any(f.starts for f in qn.load(name).formulations)}
    assert {name for name in iterated if suite.solved[name] < 8} == set(), "a quarter of the points, with few nodes"
    judged = {where.split()[0] for where in suite.where}
    assert len(judged) > 0.7 * len(iterated), "nearly all systems have averages with errors above rounding"


def test_a_lie_is_noticed(monkeypatch):
    real = honesty.climb

    def boasting(problem, options):
        record = real(problem, options)
        record.error = record.error / (10 if options.nodes == 17 else 1)
        return record

    monkeypatch.setattr(honesty, "climb", boasting)
    suite = honesty.random_suite(points=24, nodes=(17,), seed=7, systems=("sherrington_kirkpatrick",))
    assert suite.covered()[0] < 0.1 and len(suite.liars()) > 10


@pytest.mark.parametrize("distance", [1e-2, 1e-4, 1e-6, 1e-8])
@pytest.mark.parametrize("nodes", [33, 65])
def test_next_to_a_fold(distance, nodes):
    """There the residual says nothing: 1 - growth goes to zero with the root of the distance.

    (With 25 nodes the fold itself is off by more than 1e-8: there is another solution then, and no error says so.)
    """
    at = {"alpha": FOLD * (1 - distance), "T": 0.3, "branches": "retrieval"}
    rough = qn.solve("hopfield", options=qn.Options(nodes=nodes, max_nodes=certifying_nodes(nodes)), **at)
    true = qn.solve("hopfield", options=qn.Options(nodes=257), **at)
    assert true.converged[0]
    for name in ("m", "q", "free_energy", "entropy"):
        error = abs(rough[name][0] - true[name][0])
        assert error <= 2 * (rough.errors[name][0] + true.errors[name][0])
    assert rough.errors["m"][0] < 1e-6, "an error of this size is not worth its name"


def claims():
    """Values of single quantities that were computed independently of this package, in mpmath."""
    for name in qn.list_systems():
        for check in qn.load(name).card.checks:
            if check.kind in ("reference", "limit") and check.quantity is not None and check.tolerance <= 1e-9:
                yield name, check


def test_few_nodes_are_honest_about_values_known_independently():
    covered = []
    for name, check in claims():
        result = qn.solve(name, branches=check.branch, options=qn.Options(nodes=17, max_nodes=33), **check.at)
        value, error = result[check.quantity][0], result.errors[check.quantity][0]
        if np.isfinite(value):
            covered.append(abs(value - check.value) <= 2 * error + check.tolerance)
    assert len(covered) > 100 and np.mean(covered) >= 0.99
