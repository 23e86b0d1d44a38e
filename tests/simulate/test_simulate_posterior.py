"""Gibbs sampling of sparse posteriors: against integrals, and against what the channel must do."""

import math

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import expit
from scipy.stats import norm, truncnorm

from quenched.simulate import sparse_posterior
from quenched.simulate.estimates import generators
from quenched.simulate.posterior import _hidden_outputs


def variance(s, rho):
    """Mean posterior variance of a weight seen with the signal-to-noise ratio s, by adaptive quadrature."""

    def integrand(y):
        on = rho * norm.pdf(y, scale=math.sqrt(1 + s))
        p = expit(math.log(rho / (1 - rho)) - math.log1p(s) / 2 + y * y * s / (2 * (1 + s)))
        m = math.sqrt(s) * y / (1 + s)
        return (on + (1 - rho) * norm.pdf(y)) * (p / (1 + s) + p * (1 - p) * m * m)

    return 2 * quad(integrand, 0, 12 * math.sqrt(1 + s), limit=200, points=[1, 3])[0]


def test_a_single_weight_against_the_integral():
    settings = {"size": 1, "samples": 400, "seed": 2}
    result = sparse_posterior(**settings, alpha=3.0, rho=0.4, noise=0.5, channel="linear", sweeps=60)["mse"]
    exact = []
    for rng in generators(2, 1, 400):
        rng.random(1), rng.standard_normal(1)  # the teacher
        exact.append(variance((rng.standard_normal((3, 1)) ** 2).sum() / 0.5, 0.4))
    assert abs(result.value - np.mean(exact)) < 3.5 * result.stderr


def test_hidden_outputs_are_truncated_gaussians():
    rng, fields = np.random.default_rng(0), np.full(50_000, -0.8)
    for sign in (-1.0, 1.0):
        drawn = _hidden_outputs(rng, fields, np.full(50_000, sign), 0.25)
        assert (np.sign(drawn) == sign).all()
        low, high = (1.6, np.inf) if sign > 0 else (-np.inf, 1.6)
        law = truncnorm(low, high, loc=-0.8, scale=0.5)
        assert drawn.mean() == pytest.approx(law.mean(), abs=4 * law.std() / math.sqrt(50_000))


def test_signs_say_less_than_outputs():
    settings = {"size": 40, "samples": 30, "seed": 1, "alpha": 1.5, "rho": 0.3, "noise": 0.2, "sweeps": 60}
    linear, sign = (sparse_posterior(channel=channel, **settings)["mse"] for channel in ("linear", "sign"))
    assert linear.value + 3 * math.hypot(linear.stderr, sign.stderr) < sign.value < 0.3
