"""Classification of two clusters at finite size: the minimiser and its bias against other solvers, then theory."""

import math

import numpy as np
import pytest
from scipy.optimize import linprog, minimize
from scipy.special import ndtr

import quenched as qn
from quenched.errors import ParameterError
from quenched.simulate import mixture_erm, multiclass_ridge
from quenched.simulate.estimates import generators
from quenched.simulate.mixtures import fit
from quenched.simulate.regression import LOSSES

UNBALANCED = {"alpha": 2.0, "lam": 0.5, "noise": 0.7, "rho": 0.3}


def clusters(seed, examples, size, rho=0.3):
    rng = np.random.default_rng(seed)
    y = np.where(rng.random(examples) < rho, 1.0, -1.0)
    return 0.3 + rng.standard_normal((examples, size)) / math.sqrt(size), y


def risk(x, B, y, lam, loss):
    return LOSSES[loss](B @ x[:-1] + y * x[-1]).sum() + lam * (x[:-1] @ x[:-1]) / 2


@pytest.mark.parametrize("lam", [1e-3, 1.0])
def test_square_loss_with_a_bias_is_least_squares(lam):
    B, y = clusters(1, 40, 12)
    stacked = np.block([[B, y[:, None]], [math.sqrt(lam) * np.eye(12), np.zeros((12, 1))]])
    expected = np.linalg.lstsq(stacked, np.append(np.ones(40), np.zeros(12)), rcond=None)[0]
    w, b = fit(B, y, lam, "square", "learned")
    np.testing.assert_allclose(np.append(w, b), expected, rtol=0, atol=3e-5)


@pytest.mark.parametrize("loss", ["logistic", "squared_hinge"])
def test_smooth_losses_with_a_bias_against_a_general_optimiser(loss):
    B, y = clusters(2, 50, 6)
    answer = minimize(risk, np.zeros(7), args=(B, y, 0.3, loss), method="BFGS", options={"gtol": 1e-8})
    w, b = fit(B, y, 0.3, loss, "learned")
    np.testing.assert_allclose(np.append(w, b), answer.x, rtol=0, atol=5e-5)


def test_hinge_loss_with_a_bias_against_a_general_optimiser():
    (B, y), lam = clusters(5, 20, 4), 0.2
    answer = minimize(
        lambda x: x[5:].sum() + lam * (x[:4] @ x[:4]) / 2,
        np.append(np.zeros(5), np.ones(20)),
        constraints={"type": "ineq", "fun": lambda x: B @ x[:4] + y * x[4] - 1 + x[5:]},
        bounds=[(None, None)] * 5 + [(0, None)] * 20,
        method="SLSQP",
        options={"ftol": 1e-14, "maxiter": 2000},
    )
    w, b = fit(B, y, lam, "hinge", "learned")
    assert risk(np.append(w, b), B, y, lam, "hinge") == pytest.approx(answer.fun, abs=1e-5)
    np.testing.assert_allclose(w, answer.x[:4], rtol=0, atol=1e-3)


@pytest.mark.parametrize("loss", LOSSES)
def test_no_bias_lowers_the_risk(loss):
    B, y = clusters(6, 60, 10)
    w, b = fit(B, y, 0.1, loss, "learned")
    lowest = risk(np.append(w, b), B, y, 0.1, loss)
    for shift in (-1.0, -0.1, 0.1, 1.0):
        assert risk(np.append(w, b + shift), B, y, 0.1, loss) > lowest - 1e-4
    assert risk(np.append(fit(B, y, 0.1, loss, "zero")[0], 0.0), B, y, 0.1, loss) > lowest


def test_square_loss_against_the_draw_itself():
    """Everything that mixture_erm reports, recomputed from the same draws."""
    size, lam, noise, rho = 15, 0.4, 0.6, 0.3
    result = mixture_erm(
        size=size, samples=6, seed=9, alpha=2.0, lam=lam, noise=noise, rho=rho, loss="square", bias="zero"
    )
    columns = {name: [] for name in result if name != "test_loss"}
    for rng in generators(9, size, 6):
        v = rng.standard_normal(size)
        v *= math.sqrt(size / (v @ v))
        y = np.where(rng.random(30) < rho, 1.0, -1.0)
        x = y[:, None] * (v / math.sqrt(size) + math.sqrt(noise) * rng.standard_normal((30, size)))
        w = np.linalg.solve(x.T @ x / size + lam * np.eye(size), x.T @ y / math.sqrt(size))
        fields = x @ w / math.sqrt(size)
        m, spread = w @ v / size, math.sqrt(noise * (w @ w) / size)
        posterior = (x.T @ y / math.sqrt(size)) / (2.0 + noise)  # prior 1, precision alpha/noise
        towards, width = posterior @ v / size, math.sqrt(noise * (posterior @ posterior) / size)
        b = noise * math.log(rho / (1 - rho)) / 2
        best = rho * ndtr(-(towards + b) / width) + (1 - rho) * ndtr(-(towards - b) / width)
        losses = ((y - fields) ** 2).sum() / 2
        row = {
            "m": m, "q": spread**2, "b": 0.0, "generalisation_error": ndtr(-m / spread), "bayes_error": best,
            "training_loss": losses / 30, "training_error": np.mean(np.sign(fields) != y),
            "energy": losses / size + lam * (w @ w) / 2 / size,
        }  # fmt: skip
        for name, value in row.items():
            columns[name].append(value)
    for name, values in columns.items():
        assert result[name].value == pytest.approx(np.mean(values), abs=1e-12)
        assert result[name].stderr == pytest.approx(np.std(values, ddof=1) / math.sqrt(6), abs=1e-12)


def test_no_classifier_beats_bayes():
    for bias in ("learned", "zero"):
        result = mixture_erm(size=80, samples=30, seed=2, **UNBALANCED, loss="logistic", bias=bias)
        best, found = result["bayes_error"], result["generalisation_error"]
        assert best.value < found.value - 2 * found.stderr


@pytest.mark.parametrize("loss", LOSSES)
def test_theory_at_two_sizes(loss):
    """The minimiser at d = 150 and d = 300 is within three standard errors of infinitely many dimensions."""
    theory = qn.solve("gaussian_mixture", **UNBALANCED, loss=loss)
    for size, samples in ((150, 30), (300, 20)):
        result = mixture_erm(size=size, samples=samples, seed=1, **UNBALANCED, loss=loss)
        for name in ("m", "q", "b", "generalisation_error", "training_loss", "training_error", "energy"):
            assert abs(result[name].value - theory[name][0]) < 3 * result[name].stderr, name


def test_a_shift_of_both_clusters_is_taken_up_by_the_bias():
    B, y = clusters(7, 40, 8)
    shift = np.linspace(-1.0, 1.0, 8)
    w, b = fit(B, y, 0.3, "logistic", "learned")
    shifted, other = fit(B + y[:, None] * shift, y, 0.3, "logistic", "learned")
    np.testing.assert_allclose(shifted, w, rtol=0, atol=3e-4)
    assert other == pytest.approx(b - w @ shift, abs=3e-4)


def separable(rng, alpha, size, noise, rho):
    """Whether a linear programme finds y (w.x + b) >= 1 for all examples."""
    count = round(alpha * size)
    y = np.where(rng.random(count) < rho, 1.0, -1.0)
    v = rng.standard_normal(size)
    v /= np.linalg.norm(v)
    features = v + math.sqrt(noise) * rng.standard_normal((count, size))
    rows = -np.column_stack([features, y])
    return linprog(np.zeros(size + 1), rows, -np.ones(count), bounds=(None, None)).status == 0


@pytest.mark.parametrize(("noise", "rho"), [(1.0, 0.5), (2.0, 0.2)])
def test_clusters_can_be_separated_below_the_threshold_only(noise, rho):
    threshold = qn.capacity("mixture_separability", noise=noise, rho=rho).value
    rng, size = np.random.default_rng(3), 60
    for factor, low, high in ((0.7, 0.9, 1.0), (1.4, 0.0, 0.1)):
        found = np.mean([separable(rng, factor * threshold, size, noise, rho) for _ in range(20)])
        assert low <= found <= high


def test_largest_margin_at_two_sizes():
    theory = qn.capacity("mixture_separability", line="largest_margin", alpha=2.0, noise=0.7, rho=0.3).value
    for size, samples in ((150, 30), (300, 20)):
        result = mixture_erm(size=size, samples=samples, seed=4, alpha=2.0, lam=1e-3, noise=0.7, rho=0.3, loss="hinge")
        norm = result["q"]  # noise/margin^2
        assert result["training_error"].value == 0.0
        assert abs(norm.value - 0.7 / theory**2) < 3 * norm.stderr


def test_ridge_regression_of_many_clusters_against_the_draw_itself():
    """Everything on the training set that multiclass_ridge reports, from another form of the same regression."""
    size, K, lam, noise = 12, 3, 0.4, 0.6
    result = multiclass_ridge(size=size, samples=4, seed=9, alpha=2.0, K=K, lam=lam, noise=noise)
    columns = {name: [] for name in ("m", "q", "training_loss", "training_error", "energy")}
    for rng in generators(9, size, 4):
        v = np.linalg.qr(rng.standard_normal((size, K)))[0].T * math.sqrt(size)
        y = rng.integers(K, size=24)
        x = v[y] / math.sqrt(size) + math.sqrt(noise) * rng.standard_normal((24, size))
        rows = np.vstack([np.column_stack([x / math.sqrt(size), np.ones(24)]), math.sqrt(lam) * np.eye(size, size + 1)])
        solution = np.linalg.lstsq(rows, np.vstack([np.eye(K)[y], np.zeros((size, K))]), rcond=None)[0]
        w, outputs = solution[:-1], rows[:24] @ solution
        pairs = [(i, j) for i in range(K) for j in range(K) if i != j]
        losses = ((np.eye(K)[y] - outputs) ** 2).sum() / 2
        columns["m"].append(np.mean([(w[:, i] - w[:, j]) @ v[i] / size for i, j in pairs]))
        columns["q"].append(np.mean([noise * ((w[:, i] - w[:, j]) ** 2).sum() / size for i, j in pairs]))
        columns["training_loss"].append(losses / 24)
        columns["training_error"].append(np.mean(outputs.argmax(axis=1) != y))
        columns["energy"].append(losses / size + lam * (w**2).sum() / (2 * size))
    for name, values in columns.items():
        assert result[name].value == pytest.approx(np.mean(values), abs=1e-12), name


@pytest.mark.parametrize(("K", "size"), [(2.5, 20), (30, 20)])
def test_a_number_of_clusters_that_cannot_be_drawn(K, size):
    with pytest.raises(ParameterError, match="whole number from 2 to 20"):
        multiclass_ridge(size=size, samples=2, seed=1, alpha=2.0, K=K, lam=0.1)


@pytest.mark.parametrize("K", [2, 4])
def test_theory_of_many_clusters_at_two_sizes(K):
    """The sizes of the clusters in a sample vary by 1/sqrt(n): corrections to the error are of order K/d."""
    theory = qn.solve("multiclass_mixture", K=K, alpha=1.5, lam=0.3, noise=0.7)
    for size, samples in ((200, 30), (400, 12)):
        result = multiclass_ridge(size=size, samples=samples, seed=1, K=K, alpha=1.5, lam=0.3, noise=0.7)
        for name, estimate in result.items():
            assert abs(estimate.value - theory[name][0]) < 3 * estimate.stderr, name
