"""Regression on outputs with outliers: against other solvers, and against optimality conditions."""

import math

import numpy as np
import pytest
from scipy.optimize import linprog, minimize

from quenched.errors import ParameterError
from quenched.simulate import linear_erm
from quenched.simulate.regression import RESIDUAL_LOSSES, fit_outputs


def data(seed, examples=40, size=8):
    rng = np.random.default_rng(seed)
    B = rng.standard_normal((examples, size)) / math.sqrt(size)
    return B, B @ rng.standard_normal(size) + rng.standard_t(2, examples)


def risk(w, B, y, lam, loss, a=1.0):
    return RESIDUAL_LOSSES[loss](y - B @ w, a).sum() + lam * (w @ w) / 2


@pytest.mark.parametrize("loss", RESIDUAL_LOSSES)
@pytest.mark.parametrize("lam", [1e-3, 0.3, 20.0])
def test_no_direction_lowers_the_risk(loss, lam):
    B, y = data(1)
    w = fit_outputs(B, y, lam, loss, 0.7)
    rng = np.random.default_rng(0)
    for size in (1e-3, 1e-1, 10.0):
        for _ in range(20):
            other = w + size * rng.standard_normal(len(w))
            distance = lam * ((other - w) ** 2).sum() / 2
            assert risk(other, B, y, lam, loss, 0.7) >= risk(w, B, y, lam, loss, 0.7) + 0.999 * distance - 1e-9


@pytest.mark.parametrize("a", [0.05, 1.0, 100.0])
def test_huber_loss_against_a_general_optimiser(a):
    B, y = data(2)
    answer = minimize(risk, np.zeros(8), args=(B, y, 0.3, "huber", a), method="BFGS", options={"gtol": 1e-9})
    np.testing.assert_allclose(fit_outputs(B, y, 0.3, "huber", a), answer.x, rtol=0, atol=2e-5)


def test_absolute_loss_without_penalty_is_a_linear_programme():
    B, y = data(3)
    n, d = B.shape
    bounds = [(None, None)] * d + [(0, None)] * n
    inequalities = np.block([[B, -np.eye(n)], [-B, -np.eye(n)]])
    programme = linprog(np.append(np.zeros(d), np.ones(n)), inequalities, np.append(y, -y), bounds=bounds)
    w = fit_outputs(B, y, 1e-5, "absolute")
    assert np.abs(y - B @ w).sum() == pytest.approx(programme.fun, rel=1e-5)


def test_a_wide_huber_loss_is_the_square_loss():
    settings = {"size": 40, "samples": 10, "seed": 2, "alpha": 2.0, "lam": 0.5, "noise": 0.3}
    square, huber = (linear_erm(loss=loss, a=1e3, **settings) for loss in ("square", "huber"))
    for name, estimate in square.items():
        assert huber[name].value == pytest.approx(estimate.value, abs=1e-5)


def test_least_squares_without_penalty_has_the_error_of_wishart():
    result = linear_erm(size=100, samples=60, seed=1, alpha=3.0, lam=1e-7, noise=0.5, loss="square")["estimation_error"]
    assert abs(result.value - 0.5 * 100 / (300 - 100 - 1)) < 3 * result.stderr


def test_bad_settings():
    with pytest.raises(ParameterError, match=r"eps=1\.5"):
        linear_erm(size=10, samples=2, seed=0, alpha=1.0, lam=1.0, loss="square", noise=0.1, eps=1.5)
