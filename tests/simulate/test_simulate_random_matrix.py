"""Linear models on finite samples: against differential equations, direct optimisation and drawn noise."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.stats import multivariate_normal

from quenched.errors import ParameterError
from quenched.simulate import SimulationError, gradient_flow, linear_diffusion, linear_generative
from quenched.simulate.linear import Flow, _denoising, _divergences

SHAPES = [(30, 12), (12, 30), (15, 15)]


def data(count, size, seed=4):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((count, size)) / np.sqrt(size), rng.standard_normal(count), rng.standard_normal(size)


@pytest.mark.parametrize(("count", "size"), SHAPES)
def test_weights_obey_the_differential_equation(count, size):
    X, y, start = data(count, size)
    answer = solve_ivp(lambda t, w: X.T @ (y - X @ w), (0, 5.0), start, rtol=1e-10, atol=1e-12, t_eval=[0.3, 5.0])
    flow = Flow(X, y, start)
    for k, time in enumerate(answer.t):
        np.testing.assert_allclose(flow.weights(time), answer.y[:, k], rtol=0, atol=1e-8)


@pytest.mark.parametrize(("count", "size"), SHAPES)
def test_gradient_flow_ends_at_the_interpolator_nearest_to_its_start(count, size):
    X, y, start = data(count, size)
    nearest = start + np.linalg.lstsq(X, y - X @ start, rcond=None)[0]
    np.testing.assert_allclose(Flow(X, y, start).weights(1e9), nearest, rtol=0, atol=1e-6)


def test_no_other_time_is_nearer_to_the_teacher():
    X, y, start = data(40, 20)
    teacher = np.linalg.lstsq(X, y, rcond=None)[0] * 0.7
    flow = Flow(X, y, start)
    best = flow.nearest(teacher)
    least = ((flow.weights(best) - teacher) ** 2).sum()
    for time in np.geomspace(1e-3, 1e4, 500):
        assert ((flow.weights(time) - teacher) ** 2).sum() >= least - 1e-12


def test_a_teacher_that_is_reached_last_of_all_is_refused():
    X, _, start = data(40, 20)
    X, teacher = 1e-3 * X, np.ones(20)  # no mode relaxes within the range of times
    with pytest.raises(SimulationError, match="at the end t = 10000"):
        Flow(X, X @ teacher, start).nearest(teacher)


def test_a_student_that_has_not_begun_to_learn():
    found = gradient_flow(size=400, samples=30, seed=2, alpha=0.5, snr=4.0, inr=0.5, t=0.0)
    for name in ("generalisation_error", "training_error"):
        assert abs(found[name].value - 1.75) < 3 * found[name].stderr


def test_results_follow_from_the_seed():
    settings = {"size": 20, "samples": 5, "alpha": 2.0, "training": "early_stopping"}
    assert gradient_flow(seed=3, **settings) == gradient_flow(seed=3, **settings)
    assert gradient_flow(seed=3, **settings) != gradient_flow(seed=4, **settings)


@pytest.mark.parametrize("wrong", [{"alpha": 0.51}, {"snr": 0.0}, {"inr": -1.0}, {"training": "ridge"}, {"t": -1.0}])
def test_wrong_arguments(wrong):
    with pytest.raises(ParameterError):
        gradient_flow(**{"size": 10, "samples": 2, "seed": 0, "alpha": 2.0, **wrong})


def test_the_denoiser_minimises_the_regularised_loss():
    """And its losses are what drawn noise gives."""
    rng = np.random.default_rng(5)
    ab, c, spectrum = 0.7, 0.1, np.array([0.3, 0.7, 2.0])
    data = rng.standard_normal((8, 3)) * np.sqrt(spectrum)
    repeated = np.repeat(data, 50_000, axis=0)
    noise = rng.standard_normal(repeated.shape)
    seen = np.sqrt(ab) * repeated + np.sqrt(1 - ab) * noise
    W = np.linalg.solve(seen.T @ seen / len(seen) + c * np.eye(3), seen.T @ noise / len(seen)).T
    found = _denoising(data.T @ data / len(data), spectrum, ab, c)
    assert found["training_loss"] == pytest.approx(((noise - seen @ W.T) ** 2).mean(), abs=0.01)
    fresh = rng.standard_normal(noise.shape) * np.sqrt(spectrum)
    seen = np.sqrt(ab) * fresh + np.sqrt(1 - ab) * noise
    assert found["test_loss"] == pytest.approx(((noise - seen @ W.T) ** 2).mean(), abs=0.01)


def test_divergences_are_mean_logarithms_of_densities():
    rng = np.random.default_rng(6)
    spectrum, c = np.array([0.5, 1.0, 1.5]), 0.2
    half = rng.standard_normal((6, 3))
    empirical = half.T @ half / 6
    laws = [multivariate_normal(np.zeros(3), m) for m in (empirical + c * np.eye(3), np.diag(spectrum))]
    found = _divergences(empirical, spectrum, c)
    for name, (first, second) in (("kl_learnt_true", laws), ("kl_true_learnt", laws[::-1])):
        x = first.rvs(400_000, random_state=rng)
        difference = first.logpdf(x) - second.logpdf(x)
        error = difference.std() / np.sqrt(len(x)) / 3
        assert abs(found[name] - difference.mean() / 3) < 4 * error


def test_a_law_without_a_density_is_refused():
    with pytest.raises(SimulationError, match="no density"):
        linear_diffusion(size=10, samples=2, seed=0, gamma=0.5, model="sampler")


def test_models_of_very_many_samples_agree():
    """Sigmahat is Sigma then: the same outputs, and the direction itself."""
    found = linear_generative(size=6, samples=5, seed=1, gamma=2e4, theta=2.0)
    for name in ("convergence", "recovery", "pair_overlap"):
        assert found[name].value == pytest.approx(1.0, abs=1e-3)
    assert found["distance"].value == pytest.approx(0.0, abs=1e-3)


def test_models_of_one_sample_each():
    """Sigmahat has one eigenvector; those of white data are independent: their squared overlap is 1/d in the mean."""
    found = linear_generative(size=10, samples=2000, seed=3, gamma=0.1, theta=0.0)
    for name in ("recovery", "pair_overlap"):
        assert abs(found[name].value - 0.1) < 4 * found[name].stderr
    assert found["convergence"].value == pytest.approx(found["pair_overlap"].value, abs=1e-8)
