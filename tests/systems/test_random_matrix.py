"""Linear models by the spectrum of random matrices: gradient flow, and Gaussians that are fitted to data."""

import math

import mpmath as mp
import numpy as np
import pytest

import quenched as qn
from quenched import simulate
from quenched.errors import ParameterError
from quenched.systems.covariates import Covariates


def solved(system, **at):
    result = qn.solve(system, **at)
    assert result.status[0] == 0
    return {name: float(values[0]) for name, values in result.values.items()}


# ---------------------------------------------------------------------- gradient flow


def marchenko_pastur(g, alpha):
    """E g(l) over the law of X^T X by adaptive quadrature over its density, with its atom at zero."""
    low, high = (1 - mp.sqrt(alpha)) ** 2, (1 + mp.sqrt(alpha)) ** 2

    def density(phi):  # l between the edges as (low + high)/2 - cos(phi) (high - low)/2
        ell = low + (high - low) * mp.sin(phi / 2) ** 2
        return (mp.sin(phi) * (high - low) / 2) ** 2 / (2 * mp.pi * ell) * g(ell) if ell else mp.mpf(0)

    scales = [mp.pi * mp.mpf(10) ** -k for k in range(12, -1, -1)]
    return mp.quad(density, [0, *scales]) + max(0, 1 - alpha) * g(mp.mpf(0))


@pytest.mark.parametrize("alpha", [0.3, 0.999, 1.0, 1.02, 4.0])
@pytest.mark.parametrize("time", [1e-3, 0.7, 40.0, 1e5])
def test_errors_of_gradient_flow_by_another_quadrature(alpha, time):
    snr, inr = 3.0, 0.4

    def distance(ell):
        fitted = (1 - mp.exp(-ell * time)) ** 2 / ell if ell else mp.mpf(0)
        return (1 + inr) * mp.exp(-2 * ell * time) + fitted / snr

    def residual(ell):
        return (ell * (1 + inr) + (1 / mp.mpf(snr) if ell else 0)) * mp.exp(-2 * ell * time)

    found = solved("gradient_flow", alpha=alpha, snr=snr, inr=inr, t=time)
    with mp.workdps(25):
        new = marchenko_pastur(distance, alpha) + 1 / mp.mpf(snr)
        old = (marchenko_pastur(residual, alpha) + max(0, alpha - 1) / mp.mpf(snr)) / alpha
    assert found["generalisation_error"] == pytest.approx(float(new), rel=2e-13)
    assert found["training_error"] == pytest.approx(float(old), rel=1e-12, abs=1e-14)


def test_double_descent_in_the_number_of_examples():
    """After a long time the error peaks at one example per weight; a short training has no peak."""
    loads = np.array([0.5, 0.9, 1.0, 1.1, 2.0])
    late, early = (
        qn.sweep("gradient_flow", alpha=loads, snr=5.0, inr=0.0, t=time)["generalisation_error"].ravel()
        for time in (1e6, 0.5)
    )
    assert late.argmax() == 2 and late[2] > 100
    assert (np.diff(early) < 0).all()


def test_the_error_has_its_minimum_at_the_stopping_time():
    for alpha in (0.2, 1.0, 3.0):
        best = solved("gradient_flow", alpha=alpha, snr=2.0, inr=0.3, training="early_stopping")
        times = best["stopping_time"] * np.array([0.01, 0.5, 0.999, 1.001, 2.0, 100.0])
        errors = qn.sweep("gradient_flow", alpha=alpha, snr=2.0, inr=0.3, t=times)["generalisation_error"].ravel()
        assert (errors > best["generalisation_error"]).all()
        assert errors[2:4] == pytest.approx(best["generalisation_error"], rel=1e-5)


#: alpha, and the error of the best ridge regression at SNR = 5: independent quadrature over the spectrum
@pytest.mark.parametrize(("alpha", "value"), [(0.5, 0.82169906), (2.0, 0.34833148)])
def test_early_stopping_and_the_best_penalty(alpha, value):
    """Ridge regression with the penalty 1/SNR, the Gaussian covariate model, is the better of the two, by little."""
    ridge = Covariates(np.ones(1), np.ones(1), np.ones(1)).system()
    at = {"alpha": alpha, "lam": 0.2, "noise": 0.2, "teacher": "linear", "loss": "square"}
    best = solved(ridge, **at)["squared_error"] + 0.2
    assert best == pytest.approx(value, abs=0.51e-8)
    closed = 0.5 * (0.8 - alpha + math.sqrt((0.8 - alpha) ** 2 + 0.8)) + 0.2
    assert best == pytest.approx(closed, rel=1e-12)
    stopped = solved("gradient_flow", alpha=alpha, snr=5.0, training="early_stopping")["generalisation_error"]
    assert best < stopped < 1.03 * best


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("training", ["flow", "early_stopping"])
def test_gradient_flow_at_two_sizes(alpha, training):
    at = {"alpha": alpha, "snr": 5.0, "inr": 0.5, "t": 3.0, "training": training}
    theory = solved("gradient_flow", **at)
    # the best time fluctuates: to first order that changes the training error, but not the minimum
    names = ("generalisation_error",) if training == "early_stopping" else ("generalisation_error", "training_error")
    for size in (60, 120):
        found = simulate.gradient_flow(size=size, samples=60, seed=size, **at)
        for name in names:
            assert abs(found[name].value - theory[name]) < 3 * found[name].stderr, (size, name)


def test_times_outside_of_the_range_are_refused():
    with pytest.raises(ParameterError, match="t"):
        qn.solve("gradient_flow", alpha=1.0, t=0.0)
    with pytest.raises(ParameterError, match="t"):
        qn.solve("gradient_flow", alpha=1.0, t=1e11)
