"""The denoiser trained by gradient flow: its end, and when to stop it."""

import numpy as np
import pytest

import quenched as qn
from quenched import simulate
from quenched.phase import LineStatus
from quenched.simulate.estimates import generators


@pytest.mark.parametrize("gamma", [0.3, 0.9, 1.5, 5.0])
@pytest.mark.parametrize("ab", [0.3, 0.9])
def test_it_ends_at_the_minimiser(gamma, ab):
    flat = qn.Spectrum.power_law(0.0, 1).system()
    end, least = qn.solve("denoiser_flow", gamma=gamma, ab=ab, t=1e4), qn.solve(flat, gamma=gamma, ab=ab)
    for name in ("test_loss", "training_loss"):
        assert abs(end[name][0] - least[name][0]) <= 1e-12 * abs(least[name][0]) + least.errors[name][0]


def test_the_experiment_is_gradient_descent():
    """With small steps on the loss itself, its gradient written out in W, sample by sample."""
    size, count, ab, t, steps = 6, 9, 0.8, 0.7, 4000
    result = simulate.denoiser_flow(size=size, samples=3, seed=1, gamma=1.5, ab=ab, t=t)
    losses = []
    for rng in generators(1, size, 3):
        data = rng.standard_normal((count, size))
        W = np.zeros((size, size))
        for _ in range(steps):
            # E |eps - W (sqrt(ab) x + sqrt(1 - ab) eps)|^2 over eps and the samples x
            signal = ab * sum(np.outer(W @ x, x) for x in data) / count
            W = W - t / steps * 2 * (signal - np.sqrt(1 - ab) * (np.eye(size) - np.sqrt(1 - ab) * W))
        errors = [ab * (W @ x) @ (W @ x) + ((np.eye(size) - np.sqrt(1 - ab) * W) ** 2).sum() for x in data]
        losses.append(np.mean(errors) / size)
    assert result["training_loss"].value == pytest.approx(np.mean(losses), rel=1e-3)


def test_when_to_stop():
    """The more samples, the later it is best to stop, and the less it costs to train on."""
    gamma = [0.3, 1.0, 3.0, 10.0]
    best = qn.optimum("denoiser_flow", "test_loss", over="t", gamma=gamma)
    assert best.converged.all() and (np.diff(best.value) > 0).all()
    end = qn.sweep("denoiser_flow", gamma=gamma, t=1e6)["test_loss"][0]
    cost = end - best.best
    assert (cost > 0).all() and (np.diff(cost) < 0).all()


def test_the_training_loss_is_best_at_the_end():
    best = qn.optimum("denoiser_flow", "training_loss", over="t", gamma=0.5)
    assert best.status[0] == LineStatus.upper_end and np.isnan(best.value[0])
