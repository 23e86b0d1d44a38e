"""Gibbs sampling of sparse posteriors: against integrals, and against what the channel must do."""

import math

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import expit
from scipy.stats import norm, truncnorm

from quenched.simulate import magnitude_posterior, sparse_posterior
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


def test_the_magnitude_of_a_single_weight_against_the_integral():
    """One weight, seen through |x w + noise|: the posterior is a mixture of two Gaussians on a line."""
    count, noise, samples = 2, 0.5, 600
    result = magnitude_posterior(size=1, samples=samples, seed=4, alpha=2.0, noise=noise, sweeps=80)
    exact, w = [], np.linspace(-6.0, 6.0, 2401)
    for rng in generators(4, 1, samples):
        teacher, inputs = rng.standard_normal(1)[0], rng.standard_normal((count, 1))
        seen = np.abs(inputs[:, 0] * teacher + math.sqrt(noise) * rng.standard_normal(count))
        field, sd = inputs * w, math.sqrt(noise)
        likelihood = norm.pdf(seen[:, None], field, sd) + norm.pdf(-seen[:, None], field, sd)
        weight = likelihood.prod(axis=0) * norm.pdf(w)
        exact.append(abs(teacher) * (np.abs(w) * weight).sum() / weight.sum())
    # the same teachers: what differs is the noise of the chains, which is smaller than that between teachers
    assert abs(result["q"].value - np.mean(exact)) < 1.0 * result["q"].stderr


def test_signs_say_less_than_outputs():
    settings = {"size": 40, "samples": 30, "seed": 1, "alpha": 1.5, "rho": 0.3, "noise": 0.2, "sweeps": 60}
    linear, sign = (sparse_posterior(channel=channel, **settings)["mse"] for channel in ("linear", "sign"))
    assert linear.value + 3 * math.hypot(linear.stderr, sign.stderr) < sign.value < 0.3
