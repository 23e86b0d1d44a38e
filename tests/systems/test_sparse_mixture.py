"""Sparse means: what an l1 penalty gains, and a learner with the logistic loss."""

import math

import numpy as np
import pytest
from scipy.special import expit, ndtr

import quenched as qn


def best(system, **at):
    found = qn.optimum(system, "generalisation_error", over="lam", span=(0.02, 2.0), **at)
    assert found.converged[0]
    return float(found.best[0])


def test_an_l1_penalty_gains_where_the_mean_is_sparse():
    """Unbalanced clusters, so that the best ridge is finite; its error does not know how sparse the mean is."""
    ridge = best("gaussian_mixture", loss="square", alpha=2.0, rho=0.3)
    errors = [best("sparse_mixture", loss="square", alpha=2.0, rho=0.3, fraction=f) for f in (0.05, 0.2, 0.9)]
    assert errors[0] < errors[1] < ridge and errors[1] < errors[2]
    oracle = qn.solve("sparse_mixture", alpha=2.0, lam=0.1, rho=0.3)["oracle_error"][0]
    assert min(errors) > oracle


@pytest.mark.parametrize("loss", ["square", "logistic", "hinge"])
def test_without_it_the_sparsity_does_not_matter(loss):
    ridge = qn.solve("gaussian_mixture", loss=loss, alpha=1.5, lam=0.4, rho=0.3)
    for fraction in (0.1, 0.6):
        net = qn.solve("sparse_mixture", loss=loss, alpha=1.5, lam=1e-13, ridge=0.4, rho=0.3, fraction=fraction)
        for name in ("m", "q", "b", "energy", "generalisation_error", "training_loss"):
            assert net[name][0] == pytest.approx(ridge[name][0], abs=1e-10)


def lasso_logistic(features, y, lam, steps=1000, constant=0.1):
    """Accelerated proximal gradient on sum log(1 + exp(-y (B w + b))) + lam |w|_1, from the definition."""
    rows = y[:, None] * np.column_stack([features, np.full(len(y), constant)])
    pace = 4.0 / np.linalg.norm(rows, 2) ** 2
    shrink = np.append(np.full(features.shape[1], lam * pace), 0.0)
    w = ahead = np.zeros(rows.shape[1])
    momentum = 1.0
    for _ in range(steps):
        moved = ahead + pace * rows.T @ expit(-rows @ ahead)
        new = np.sign(moved) * np.maximum(np.abs(moved) - shrink, 0.0)
        later = (1 + math.sqrt(1 + 4 * momentum**2)) / 2
        ahead, w, momentum = new + (momentum - 1) / later * (new - w), new, later
    slope = rows.T @ expit(-rows @ w)  # optimal: lam sign(w) where w is not zero, else at most lam; none in the bias
    assert abs(slope[-1]) < 1e-4 and np.abs(slope[:-1]).max() < lam * (1 + 1e-4)
    return w[:-1], constant * float(w[-1])


def test_logistic_learner():
    size, count, samples, lam, rho, fraction = 150, 300, 20, 0.5, 0.3, 0.2
    theory = qn.solve("sparse_mixture", loss="logistic", alpha=count / size, lam=lam, rho=rho, fraction=fraction)
    rng, rows = np.random.default_rng(5), []
    for _ in range(samples):
        v = np.where(rng.random(size) < fraction, rng.standard_normal(size) / math.sqrt(fraction), 0.0)
        y = np.where(rng.random(count) < rho, 1.0, -1.0)
        features = y[:, None] * v / size + rng.standard_normal((count, size)) / math.sqrt(size)
        w, b = lasso_logistic(features, y, lam)
        m, width = float(w @ v) / size, math.sqrt(float(w @ w) / size)
        error = rho * ndtr(-(m + b) / width) + (1 - rho) * ndtr(-(m - b) / width)
        rows.append((error, (w != 0).mean(), b, m))
    mean, stderr = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=1) / math.sqrt(samples)
    for k, name in enumerate(("generalisation_error", "selected", "b", "m")):
        assert abs(mean[k] - theory[name][0]) < 3.5 * stderr[k] + 1.0 / size, name
