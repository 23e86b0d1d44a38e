"""The inverse Potts problem at finite size: the minimiser against other solvers, the draws, then theory."""

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import logsumexp

import quenched as qn
from quenched.errors import ParameterError
from quenched.simulate import potts_pseudolikelihood
from quenched.simulate.potts import _sequences, minimise_potts_risk

CASES = [("cross_entropy", 2), ("cross_entropy", 3), ("square", 3), ("square", 6)]


def data(colours=3, size=6, count=40, seed=1):
    rng = np.random.default_rng(seed)
    return _sequences(rng, 2.0 * rng.standard_normal(size), count, colours, 0.0)


def test_cross_entropy_against_a_general_optimiser():
    features, labels = data()

    def risk(w):
        logits = features @ w
        return (logsumexp(logits, axis=1) - logits[np.arange(len(labels)), labels]).sum() + 0.3 * (w @ w) / 2

    answer = minimize(risk, np.zeros(6), method="BFGS", options={"gtol": 1e-9})
    np.testing.assert_allclose(minimise_potts_risk(features, labels, 0.3, "cross_entropy"), answer.x, atol=1e-5)


def test_square_loss_is_least_squares():
    features, labels = data(colours=4)
    targets = np.eye(4)[labels]
    stacked = np.concatenate([features.reshape(-1, 6), np.sqrt(0.3) * np.eye(6)])
    expected = np.linalg.lstsq(stacked, np.append(targets.ravel(), np.zeros(6)), rcond=None)[0]
    np.testing.assert_allclose(minimise_potts_risk(features, labels, 0.3, "square"), expected, atol=1e-9)


@pytest.mark.parametrize("persistence", [0.0, 0.6])
def test_tokens_are_uniform_with_the_covariance_of_the_chain(persistence):
    size, colours, count = 4, 3, 40000
    features, _ = _sequences(np.random.default_rng(2), np.zeros(size), count, colours, persistence)
    # size features/sqrt(d): indicators without their mean
    covariance = size * np.einsum("ncj,nck->jk", features, features) / count / (1 - 1 / colours)
    distance = np.abs(np.subtract.outer(np.arange(size), np.arange(size)))
    expected = np.where(distance == 0, 1.0, persistence**distance)
    np.testing.assert_allclose(covariance, expected, atol=4 / np.sqrt(count))


def test_labels_have_the_law_of_the_potts_model():
    couplings = np.array([3.0, -2.0])
    features, labels = _sequences(np.random.default_rng(3), couplings, 60000, 3, 0.0)
    logits = features @ couplings
    p = np.exp(logits - logsumexp(logits, axis=1, keepdims=True))
    found = np.eye(3)[labels]
    for a in range(3):
        for b in range(3):  # frequencies weighted by what the law says: a wrong sign or scale shows
            gap = ((found[:, a] - p[:, a]) * p[:, b]).mean()
            assert abs(gap) < 4 * np.sqrt((p[:, a] * (1 - p[:, a]) * p[:, b] ** 2).mean() / len(p))


def test_a_number_of_colours_that_is_not_whole_is_refused():
    with pytest.raises(ParameterError, match="whole number of colours"):
        potts_pseudolikelihood(size=10, samples=2, seed=0, alpha=1.0, lam=0.1, rho=1.0, C=2.5)
    with pytest.raises(ParameterError, match="C="):
        potts_pseudolikelihood(size=10, samples=2, seed=0, alpha=1.0, lam=0.1, rho=1.0, C=1)


@pytest.mark.parametrize("size", [120, 240])
@pytest.mark.parametrize(("loss", "colours"), CASES)
def test_theory(loss, colours, size):
    at = {"alpha": 1.5, "lam": 0.3, "rho": 6.0, "C": colours, "loss": loss}
    theory = qn.solve("attention_potts", **at)
    found = potts_pseudolikelihood(size=size, samples=50, seed=5, **at)
    for name, estimate in found.items():
        assert abs(estimate.value - float(theory[name][0])) < 3 * estimate.stderr, name
