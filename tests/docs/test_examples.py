"""The model files of the tutorial against formulas written by hand."""

import numpy as np
import pytest
from markdown_examples import ROOT
from scipy.optimize import brentq
from scipy.stats import norm

import quenched as qn
from quenched import derive

PATH = ROOT / "docs" / "examples" / "ternary_perceptron.py"
NODES = np.linspace(-9, 9, 801)  # the trapezoid rule: spectrally accurate, and unlike the library's
WEIGHTS = norm.pdf(NODES) / norm.pdf(NODES).sum()


@pytest.fixture(scope="module")
def ternary():
    return qn.load(PATH)


def textbook(alpha, kappa):
    """q, rho and the entropy of the ternary perceptron by damped iteration of its equations, in noises."""
    q, q_hat = 0.3, 0.3
    for _ in range(2000):
        h = np.sqrt(q_hat) * NODES
        zero = 1 / (1 + 2 * np.exp(-q_hat * (1 - q) / 2) * np.cosh(h))
        rho = WEIGHTS @ (1 - zero)
        mean = WEIGHTS @ ((1 - zero) * np.tanh(h)) ** 2
        u = (kappa - np.sqrt(q) * NODES) / np.sqrt(1 - q)
        force = WEIGHTS @ np.exp(2 * (norm.logpdf(u) - norm.logsf(u))) / (1 - q)
        q, q_hat = (q + mean / rho) / 2, (q_hat + alpha * force / rho) / 2
    return q, rho, WEIGHTS @ -np.log(zero) + alpha * (WEIGHTS @ norm.logsf(u))


@pytest.mark.parametrize(("alpha", "kappa"), [(0.5, 0.0), (1.1, 0.0), (0.3, 0.5)])
def test_ternary_perceptron_at_a_point(ternary, alpha, kappa):
    result = qn.solve(ternary, alpha=alpha, kappa=kappa)
    q, rho, entropy = textbook(alpha, kappa)
    np.testing.assert_allclose(result["q"][0], q, rtol=1e-10)
    np.testing.assert_allclose(result["rho"][0], rho, rtol=1e-10)
    np.testing.assert_allclose(result["entropy"][0], entropy, rtol=1e-10)


def test_ternary_perceptron_capacity(ternary):
    expected = brentq(lambda alpha: textbook(alpha, 0.0)[2], 1.1, 1.25, xtol=1e-12)
    capacity = qn.capacity(ternary, kappa=0.0)
    assert abs(capacity.value - expected) < 1e-10


def test_picture_is_of_the_current_file():
    data = (ROOT / "docs" / "images" / "ternary_perceptron.png").read_bytes()
    assert derive.digest(PATH.read_text()).encode() in data
