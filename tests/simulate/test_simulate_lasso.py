"""Lasso and elastic net: against optimality conditions, a general optimiser, and known cases."""

import math

import numpy as np
import pytest
from scipy.optimize import minimize

from quenched.simulate import SimulationError, regression, sparse_erm
from quenched.simulate.regression import lasso


def data(seed, examples=30, size=12):
    rng = np.random.default_rng(seed)
    B = rng.standard_normal((examples, size)) / math.sqrt(size)
    return B, B @ np.where(rng.random(size) < 0.3, 1.0, 0.0) + 0.1 * rng.standard_normal(examples)


@pytest.mark.parametrize("examples", [6, 40])
@pytest.mark.parametrize(("lam", "ridge"), [(0.01, 0.0), (0.3, 0.0), (0.1, 0.5)])
def test_optimality_conditions(examples, lam, ridge):
    """B^T (y - B w) - ridge w is lam sign(w) where w is not zero, and at most lam elsewhere."""
    B, y = data(1, examples)
    w = lasso(B, y, lam, ridge)
    force = B.T @ (y - B @ w) - ridge * w
    on = w != 0
    np.testing.assert_allclose(force[on], lam * np.sign(w[on]), rtol=0, atol=1e-3 * lam)
    assert (np.abs(force[~on]) <= lam * (1 + 1e-3)).all()


def test_against_a_general_optimiser():
    """w = p - n with p, n >= 0 makes the problem smooth."""
    B, y = data(2)
    lam, ridge = 0.2, 0.1

    def risk(x):
        w = x[:12] - x[12:]
        return ((y - B @ w) ** 2).sum() / 2 + lam * x.sum() + ridge * (w @ w) / 2

    answer = minimize(risk, np.full(24, 0.1), bounds=[(0, None)] * 24, method="L-BFGS-B", options={"ftol": 1e-15})
    np.testing.assert_allclose(lasso(B, y, lam, ridge), answer.x[:12] - answer.x[12:], rtol=0, atol=1e-3)


def test_a_strong_penalty_selects_nothing():
    B, y = data(3)
    assert not lasso(B, y, 1.01 * np.abs(B.T @ y).max()).any()
    assert lasso(B, y, 0.99 * np.abs(B.T @ y).max()).any()


def test_a_minimiser_that_is_not_found_is_refused(monkeypatch):
    monkeypatch.setattr(regression, "_MAX_STEPS", 0)
    with pytest.raises(SimulationError, match="not found"):
        lasso(*data(4), 0.1)


def test_recovery_without_noise():
    result = sparse_erm(size=80, samples=10, seed=1, alpha=0.75, lam=1e-3, rho=0.1, noise=0.0)
    assert result["estimation_error"].value < 1e-4
