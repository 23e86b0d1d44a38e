"""Empirical risk minimisation against other solvers and against its own certificates."""

import math

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import expit
from scipy.stats import norm

from quenched.simulate import SimulationError, erm, regression
from quenched.simulate.estimates import generators
from quenched.simulate.regression import LOSSES, minimise_risk


def features(seed, examples, size):
    rng = np.random.default_rng(seed)
    return rng.standard_normal((examples, size)) / math.sqrt(size) + 0.2


def risk(w, B, lam, loss):
    return LOSSES[loss](B @ w).sum() + lam * (w @ w) / 2


@pytest.mark.parametrize("lam", [1e-3, 1.0, 50.0])
def test_square_loss_is_ridge_regression(lam):
    B = features(1, 30, 12)
    stacked = np.vstack([B, math.sqrt(lam) * np.eye(12)])
    target = np.append(np.ones(30), np.zeros(12))
    expected = np.linalg.lstsq(stacked, target, rcond=None)[0]
    np.testing.assert_allclose(minimise_risk(B, lam, "square"), expected, rtol=0, atol=1e-11)


@pytest.mark.parametrize("lam", [1e-4, 1e-2, 1.0, 50.0])
@pytest.mark.parametrize("examples", [6, 40])
def test_logistic_gradient_vanishes(lam, examples):
    B = features(2, examples, 12)
    w = minimise_risk(B, lam, "logistic")
    gradient = lam * w - B.T @ expit(-B @ w)
    assert np.linalg.norm(gradient) <= 1e-5 * lam * np.linalg.norm(w)


def test_logistic_loss_against_a_general_optimiser():
    B = features(3, 25, 6)
    answer = minimize(risk, np.zeros(6), args=(B, 0.3, "logistic"), method="BFGS", options={"gtol": 1e-9})
    np.testing.assert_allclose(minimise_risk(B, 0.3, "logistic"), answer.x, rtol=0, atol=1e-5)


@pytest.mark.parametrize("lam", [1e-4, 1e-2, 1.0, 50.0])
@pytest.mark.parametrize("examples", [6, 40, 200])
def test_hinge_optimality_conditions(lam, examples):
    """0 is a subgradient: lam w = B^T a with a = 1 below the margin, 0 above it, in [0, 1] on it."""
    B = features(4, examples, 12)
    w = minimise_risk(B, lam, "hinge")
    slack = B @ w - 1
    on_margin = np.abs(slack) < 1e-3
    rest = lam * w - B[slack <= -1e-3].sum(axis=0)
    a = np.linalg.lstsq(B[on_margin].T, rest, rcond=None)[0] if on_margin.any() else np.zeros(0)
    residual = rest - B[on_margin].T @ a
    assert np.linalg.norm(residual) <= 1e-4 * lam * np.linalg.norm(w) + 1e-12
    assert (a >= -1e-3).all()
    assert (a <= 1 + 1e-3).all()


@pytest.mark.parametrize("lam", [1e-3, 1e-1, 10.0])
def test_squared_hinge_against_a_general_optimiser(lam):
    B = features(9, 40, 8)

    def slope(w):
        return lam * w - B.T @ np.maximum(1 - B @ w, 0)

    answer = minimize(risk, np.zeros(8), args=(B, lam, "squared_hinge"), jac=lambda w, *_: slope(w), method="L-BFGS-B")
    w = minimise_risk(B, lam, "squared_hinge")
    assert np.linalg.norm(slope(w)) <= 1e-5 * lam * np.linalg.norm(w)
    np.testing.assert_allclose(w, answer.x, rtol=0, atol=1e-3 * np.linalg.norm(w))


def test_noisy_teachers_label_as_they_should():
    """Frequencies of the label +1 at one field, against the probit and the logistic function."""
    rng, field = np.random.default_rng(1), np.full(40_000, 0.7)
    for teacher, probability in (
        (("sign", 0.5, 1.0), norm.cdf(0.7 / math.sqrt(0.5))),
        (("logistic", 0.0, 2.0), expit(1.4)),
    ):
        labels = regression._Teacher(*teacher).labels(rng, field)
        assert set(labels) == {-1.0, 1.0}
        assert (labels > 0).mean() == pytest.approx(probability, abs=4 * math.sqrt(0.25 / 40_000))


def test_a_noisy_teacher_is_learned_less_well():
    settings = {"size": 60, "samples": 30, "seed": 3, "alpha": 3.0, "lam": 0.5, "loss": "logistic"}
    clear = erm(**settings)["cosine"]
    for noisy in (erm(**settings, noise=1.0), erm(**settings, teacher="logistic")):
        assert noisy["cosine"].value < clear.value - 4 * (clear.stderr + noisy["cosine"].stderr)


def test_hinge_loss_against_a_general_optimiser():
    B, lam = features(5, 14, 4), 0.2

    def objective(x):
        return x[4:].sum() + lam * (x[:4] @ x[:4]) / 2

    answer = minimize(
        objective,
        np.append(np.zeros(4), np.ones(14)),
        constraints={"type": "ineq", "fun": lambda x: B @ x[:4] - 1 + x[4:]},
        bounds=[(None, None)] * 4 + [(0, None)] * 14,
        method="SLSQP",
        options={"ftol": 1e-14, "maxiter": 2000},
    )
    w = minimise_risk(B, lam, "hinge")
    assert risk(w, B, lam, "hinge") == pytest.approx(answer.fun, abs=1e-8)
    np.testing.assert_allclose(w, answer.x[:4], rtol=0, atol=1e-4)


@pytest.mark.parametrize("loss", LOSSES)
def test_no_direction_lowers_the_risk(loss):
    B, lam = features(6, 50, 20), 0.1
    w = minimise_risk(B, lam, loss)
    rng = np.random.default_rng(0)
    for size in (1e-3, 1e-1, 10.0):
        for _ in range(20):
            other = w + size * rng.standard_normal(20)
            distance = lam * ((other - w) ** 2).sum() / 2
            assert risk(other, B, lam, loss) >= risk(w, B, lam, loss) + 0.999 * distance - 1e-9


@pytest.mark.parametrize("loss", LOSSES)
def test_one_example_in_one_dimension(loss):
    # the minimiser of l(w) + w^2/2: 1/2 (square, squared hinge), w = expit(-w) (logistic), 1 (hinge)
    expected = {"square": 0.5, "logistic": 0.4010581375, "hinge": 1.0, "squared_hinge": 0.5}[loss]
    assert minimise_risk(np.ones((1, 1)), 1.0, loss)[0] == pytest.approx(expected, abs=1e-5)


def test_hinge_without_errors_is_the_largest_margin():
    from quenched.simulate.spherical import maximal_margin

    B = np.random.default_rng(7).standard_normal((12, 10))
    direction, margin = maximal_margin(B)
    w = minimise_risk(B, 1e-4, "hinge")
    np.testing.assert_allclose(w, direction / margin, rtol=0, atol=1e-4 * np.linalg.norm(w))


def test_a_minimiser_that_is_not_certified_is_refused(monkeypatch):
    monkeypatch.setattr(regression, "_MAX_STEPS", 3)
    with pytest.raises(SimulationError, match="only known to"):
        minimise_risk(features(8, 30, 10), 0.01, "hinge")


def test_strong_penalty_learns_the_hebb_rule():
    # lam -> infinity: w = slope * sum_mu x_mu/(lam sqrt(d)), direction tan^2 = (pi/2)/alpha + O(1/d)
    size, alpha = 200, 2.0
    result = {
        loss: erm(size=size, samples=40, seed=1, alpha=alpha, lam=1e5, loss=loss)["generalisation_error"]
        for loss in LOSSES
    }
    hebb = math.acos(math.sqrt(2 * alpha / (math.pi + 2 * alpha))) / math.pi
    for estimate in result.values():
        assert estimate.value == pytest.approx(hebb, abs=4 * estimate.stderr + 0.5 / size)
        assert estimate.value == pytest.approx(result["square"].value, abs=1e-4)
        assert estimate.stderr < 0.003


@pytest.mark.parametrize("loss", LOSSES)
def test_one_dimension_is_learned_from_one_example(loss):
    result = erm(size=1, samples=50, seed=0, alpha=1.0, lam=0.3, loss=loss)
    assert result["generalisation_error"].value == pytest.approx(0.0, abs=1e-7)
    assert result["training_error"].value == 0.0


def test_square_loss_against_the_draw_itself():
    """Everything that erm reports, recomputed from the same draws."""
    size, lam = 15, 0.4
    result = erm(size=size, samples=6, seed=9, alpha=2.0, lam=lam, loss="square")
    columns = {"m": [], "q": [], "training_error": [], "training_loss": [], "energy": []}
    for rng in generators(9, size, 6):
        teacher = rng.standard_normal(size)
        teacher *= math.sqrt(size / (teacher @ teacher))
        x = rng.standard_normal((30, size))
        y = np.sign(x @ teacher)
        w = np.linalg.solve(x.T @ x / size + lam * np.eye(size), x.T @ y / math.sqrt(size))
        fields = x @ w / math.sqrt(size)
        columns["m"].append(w @ teacher / size)
        columns["q"].append(w @ w / size)
        columns["training_error"].append(np.mean(np.sign(fields) != y))
        columns["training_loss"].append(np.mean((y - fields) ** 2) / 2)
        columns["energy"].append(((y - fields) ** 2).sum() / 2 / size + lam * (w @ w) / 2 / size)
    for name, values in columns.items():
        assert result[name].value == pytest.approx(np.mean(values), abs=1e-12)
        assert result[name].stderr == pytest.approx(np.std(values, ddof=1) / math.sqrt(6), abs=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loss", "alpha", "lam", "error"),
    [
        ("square", 2.0, 1.0, 0.187762561935),
        ("logistic", 2.0, 0.01, 0.174781053877),
        ("hinge", 5.0, 0.1, 0.096029209538),
    ],
)
def test_generalisation_error_against_the_literature(loss, alpha, lam, error):
    result = erm(size=400, samples=60, seed=1, alpha=alpha, lam=lam, loss=loss)["generalisation_error"]
    assert abs(result.value - error) < 4 * result.stderr
