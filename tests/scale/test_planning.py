"""The estimate of a plan against what the sweep then takes (evaluations, not seconds)."""

import math

import numpy as np
import pytest

import quenched as qn
from quenched.systems.model import Formulation

GRIDS = [
    ("hopfield", {"alpha": np.linspace(5e-4, 0.16, 40), "T": np.linspace(0.0, 1.5, 40)}),
    ("spherical_perceptron", {"alpha": np.linspace(0.1, 3.0, 40), "kappa": np.linspace(-1.0, 1.0, 20)}),
    ("glm_erm", {"alpha": np.linspace(0.5, 10.0, 40), "lam": np.geomspace(1e-3, 1.0, 20)}),
    ("sherrington_kirkpatrick", {"T": np.linspace(0.02, 1.4, 50), "h": np.linspace(0.0, 0.5, 20)}),
]


@pytest.mark.parametrize(("system", "grid"), GRIDS)
def test_evaluations_within_a_tenth(system, grid, monkeypatch):
    counted = [0]
    real = Formulation.evaluate

    def counting(self, x, p, n):
        counted[0] += len(x) * n**self.depth
        return real(self, x, p, n)

    planned = qn.plan(system, **grid)
    monkeypatch.setattr(Formulation, "evaluate", counting)
    result = qn.sweep(system, **grid)
    assert planned.points == math.prod(result.shape) and planned.solves == result.status.size
    assert planned.sample == 512 < planned.points
    assert planned.evaluations == pytest.approx(result.evaluations.sum(), rel=0.1)
    assert abs(planned.evaluations - result.evaluations.sum()) < 5 * planned.evaluations_error
    assert counted[0] / 1.6 < planned.node_evaluations < 1.6 * counted[0]


def test_the_plan_of_a_small_grid_is_exact():
    grid = {"alpha": np.linspace(0.01, 0.1, 5), "T": np.linspace(0.1, 1.2, 6)}
    planned, result = qn.plan("hopfield", **grid), qn.sweep("hopfield", **grid)
    assert planned.sample == planned.points == 30 and planned.evaluations_error == 0
    assert planned.evaluations == result.evaluations.sum()
    assert planned.failed == 0 and planned.chunks == 1 and planned.seconds > 0


def test_failures_are_announced():
    options = qn.Options(nodes=9, max_nodes=17)
    planned = qn.plan("hopfield", alpha=[0.05, 0.1], T=[0.1, 0.3], branches="retrieval", options=options)
    assert (
        planned.failed
        == (
            ~qn.sweep("hopfield", alpha=[0.05, 0.1], T=[0.1, 0.3], branches="retrieval", options=options).converged
        ).sum()
        > 0
    )


def test_a_plan_takes_the_arguments_of_a_sweep(tmp_path):
    grid = {"alpha": np.linspace(0.01, 0.1, 30), "T": np.linspace(0.1, 1.2, 40)}
    planned = qn.plan("hopfield", to=tmp_path / "a.npz", resume=False, executor=None, chunk=100, pending=3,
                      progress=print, branches=["retrieval"], **grid)  # fmt: skip
    assert (planned.chunks, planned.branches, planned.on_disk) == (12, 1, True)
    assert not any(tmp_path.iterdir())
    assert planned.task_bytes < qn.plan("hopfield", branches="retrieval", **grid).task_bytes
    text = str(planned)
    assert "points 1200, solves 1200, tasks 12" in text and "of results in a file" in text
    assert planned.summary()["solves"] == 1200


def test_a_bad_request_is_refused():
    with pytest.raises(qn.UnknownNameError, match="Did you mean 'alpha'"):
        qn.plan("hopfield", alph=0.1, T=0.1)
