"""Gaussian clusters: symmetries, closed forms, limits, and what the bias and the imbalance do."""

import math

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import ndtr

import quenched as qn
from quenched.simulate import mixture_erm
from quenched.solve import Status

LOSSES = ("square", "logistic", "hinge", "squared_hinge")


def curve(**settings):
    result = qn.sweep("gaussian_mixture", **settings)
    assert result.converged.all()
    return result


def solved(**settings):
    result = qn.solve("gaussian_mixture", **settings)
    assert result.status[0] == Status.converged
    return {name: float(values[0]) for name, values in result.values.items()}


@pytest.mark.parametrize("loss", LOSSES)
def test_exchanging_the_clusters_turns_the_bias_around(loss):
    few, many = (solved(alpha=1.5, lam=0.3, noise=0.8, rho=rho, loss=loss) for rho in (0.2, 0.8))
    assert few.pop("b") == pytest.approx(-many.pop("b"), abs=1e-12)
    assert few == pytest.approx(many, abs=1e-11)


@pytest.mark.parametrize("loss", LOSSES)
def test_balanced_clusters_need_no_bias(loss):
    settings = {"alpha": 1.5, "lam": 0.3, "noise": 0.8, "loss": loss}
    learned, zero = (solved(**settings, bias=bias) for bias in ("learned", "zero"))
    assert learned == pytest.approx(zero, abs=1e-11)


@pytest.mark.parametrize("rho", [0.5, 0.15])
@pytest.mark.parametrize("loss", LOSSES)
def test_no_classifier_beats_bayes_nor_bayes_the_oracle(loss, rho):
    lam = [0.01, 0.1, 0.5] if loss == "hinge" else [0.01, 1.0, 100.0]
    result = curve(alpha=[0.3, 1.0, 4.0], lam=lam, noise=[0.4, 1.5], rho=rho, loss=loss)
    error, bayes, oracle = (result[f"{name}_error"] for name in ("generalisation", "bayes", "oracle"))
    assert (error > bayes).all() and (bayes > oracle).all()


@pytest.mark.parametrize("loss", LOSSES)
def test_the_strongest_penalty_is_bayes_optimal_for_balanced_clusters(loss):
    """All examples count alike: w is the mean of y x, as that of the posterior; corrections are of order 1/lambda."""
    result = curve(alpha=[0.5, 2.0, 8.0], lam=[1e3, 1e6], noise=0.7, loss=loss, bias="zero")
    excess = (result["generalisation_error"] - result["bayes_error"])[0]
    assert (excess[:, 0] < 1e-5).all() and (np.abs(excess[:, 1]) < 1e-11).all()


@pytest.mark.parametrize("loss", ["square", "logistic"])
def test_unbalanced_clusters_have_a_finite_best_penalty_that_is_not_bayes(loss):
    def error(log_lam):
        return solved(alpha=2.0, lam=math.exp(log_lam), rho=0.2, loss=loss)["generalisation_error"]

    best = minimize_scalar(error, bounds=(math.log(1e-2), math.log(100.0)), method="bounded")
    bayes = solved(alpha=2.0, lam=1.0, rho=0.2, loss=loss)["bayes_error"]
    assert 0.1 < math.exp(best.x) < 10.0
    assert best.fun < error(math.log(1e-2)) - 0.01 and best.fun < error(math.log(100.0)) - 0.01
    assert best.fun > bayes + 1e-4


@pytest.mark.parametrize("rho", [0.5, 0.25])
@pytest.mark.parametrize(("alpha", "lam", "noise"), [(2.0, 0.3, 0.6), (0.5, 1e-3, 2.0), (1.0, 5.0, 0.05)])
def test_square_loss_has_a_closed_form(alpha, lam, noise, rho):
    """V is the resolvent of a Wishart matrix; b, m and q then follow from linear equations."""
    s = lam + noise * (alpha - 1)
    V = (math.sqrt(s * s + 4 * lam * noise) - s) / (2 * lam)
    pull = alpha / (1 + V)
    skew = 1 - (2 * rho - 1) ** 2
    m = pull * skew / (lam + pull * noise + pull * skew)
    b = (2 * rho - 1) * (1 - m)
    residual = rho * (1 - m - b) ** 2 + (1 - rho) * (1 - m + b) ** 2
    gain = (V / noise) ** 2
    push = alpha / (1 + V) ** 2
    q = (gain * noise**2 * push * residual + noise * m**2) / (1 - gain * noise**2 * push)
    found = solved(alpha=alpha, lam=lam, noise=noise, rho=rho, loss="square")
    for name, value in {"V": V, "m": m, "b": b, "q": q, "training_loss": (residual + q) / (2 * (1 + V) ** 2)}.items():
        assert found[name] == pytest.approx(value, abs=1e-10 * max(1.0, value)), name


def test_square_loss_peaks_where_it_interpolates():
    alpha = np.linspace(0.5, 1.5, 21)
    result = curve(alpha=alpha, lam=1e-8, loss="square")
    error = result["generalisation_error"][0]
    assert alpha[error.argmax()] == pytest.approx(1.0) and error.max() > 0.49
    assert (result["training_loss"][0, alpha < 0.99] < 1e-8).all()
    assert (result["training_loss"][0, alpha > 1.01] > 1e-3).all()


@pytest.mark.parametrize(
    ("noise", "rho", "threshold"),
    [(0.5, 0.5, 6.662817), (1.0, 0.5, 3.700033), (2.0, 0.5, 2.732884), (2.0, 0.2, 3.607118)],
)
def test_without_a_penalty_there_is_a_minimiser_where_clusters_cannot_be_separated(noise, rho, threshold):
    """The thresholds: 1/min over directions and biases of E(t - z)_+^2, minimised by a general optimiser."""
    settings = {"lam": 0.0, "noise": noise, "rho": rho, "loss": "logistic"}
    above = qn.sweep("gaussian_mixture", alpha=threshold * np.array([1.01, 1.05, 1.5]), **settings)
    assert above.converged.all() and (np.diff(above["q"][0]) < 0).all()
    below = qn.sweep("gaussian_mixture", alpha=threshold * np.array([0.7, 0.99]), **settings)
    assert not below.converged.any()


@pytest.mark.parametrize("rho", [0.5, 0.2])
def test_logistic_regression_on_many_samples_finds_the_oracle(rho):
    """The labels of two clusters are those of a logistic model: the excess error falls as 1/alpha."""
    result = curve(alpha=[1e3, 1e4, 1e5], lam=0.0, rho=rho, loss="logistic")
    excess = (result["generalisation_error"] - result["oracle_error"])[0]
    np.testing.assert_allclose(excess[:-1] / excess[1:], 10.0, rtol=0.05)
    assert result["b"][0, -1] / result["m"][0, -1] == pytest.approx(math.log(rho / (1 - rho)) / 2, abs=1e-3)


def test_errors_are_those_of_the_clusters():
    found = solved(alpha=2.0, lam=0.5, noise=0.7, rho=0.3, loss="hinge")
    m, b, width = found["m"], found["b"], math.sqrt(found["q"])
    expected = 0.3 * ndtr(-(m + b) / width) + 0.7 * ndtr(-(m - b) / width)
    assert found["generalisation_error"] == pytest.approx(expected, abs=1e-12)


def test_the_hinge_loss_gives_up_a_small_cluster_in_much_noise():
    """Above a load the best hyperplane is w = 0, b = -1: all is labelled by the large cluster, whatever lambda."""
    settings = {"noise": 10.0, "rho": 0.2, "loss": "hinge"}
    weights = qn.sweep("gaussian_mixture", alpha=[4.0, 5.0, 6.0, 7.0], lam=[0.5, 1.0], **settings)
    assert weights.converged.all()
    assert (np.diff(weights["q"][0], axis=0) < 0).all() and (weights["b"] < -1).all()
    assert not qn.solve("gaussian_mixture", alpha=14.0, lam=1.0, **settings).converged.any()
    learner = mixture_erm(size=30, samples=3, seed=1, alpha=14.0, lam=1.0, **settings)
    assert learner["q"].value < 1e-12
    assert learner["b"].value == pytest.approx(-1.0, abs=1e-6)
    assert learner["generalisation_error"].value == pytest.approx(0.2, abs=1e-12)


def test_a_bias_that_nothing_fixes_is_not_reported():
    """Hinge loss, strong penalty, balanced clusters: every bias below one costs the same."""
    settings = {"alpha": 2.0, "lam": 1e3, "loss": "hinge"}
    assert not qn.solve("gaussian_mixture", **settings).converged.any()
    assert solved(**settings, bias="zero")["b"] == 0.0


def test_learning_curve_is_certified_over_seven_decades_of_the_penalty():
    alpha, lam = np.geomspace(0.2, 10.0, 15), np.geomspace(1e-4, 1e3, 8)
    for loss in ("square", "logistic", "squared_hinge"):
        result = curve(alpha=alpha, lam=lam, rho=0.3, loss=loss)
        assert result.errors["generalisation_error"].max() < 1e-9


@pytest.mark.parametrize("rho", [0.5, 0.3])
def test_a_weak_hinge_penalty_finds_the_largest_margin(rho):
    """Two systems: the minimiser of the hinge loss below the threshold, and the last solution at its margin."""
    at = {"noise": 0.7, "rho": rho}
    margin = qn.capacity("mixture_separability", line="largest_margin", alpha=1.5, **at)
    last = qn.solve("mixture_separability", alpha=1.0, kappa=margin.value, **at)
    hinge = solved(alpha=1.5, lam=1e-4, loss="hinge", **at)
    assert math.sqrt(0.7 / hinge["q"]) == pytest.approx(margin.value, abs=1e-9)
    assert hinge["b"] * margin.value == pytest.approx(float(last["b"][0]), abs=1e-8)
    assert hinge["generalisation_error"] == pytest.approx(float(last["generalisation_error"][0]), abs=1e-9)


def test_exchanging_the_clusters_leaves_the_threshold():
    few, many = (qn.solve("mixture_separability", alpha=1.0, noise=1.5, rho=rho) for rho in (0.2, 0.8))
    assert few["largest_load"][0] == pytest.approx(many["largest_load"][0], abs=1e-11)
    assert few["b"][0] == pytest.approx(-many["b"][0], abs=1e-11)


# ---------------------------------------------------------------------- many clusters


def clusters(**settings):
    result = qn.solve("multiclass_mixture", **settings)
    assert result.status[0] == Status.converged
    return {name: float(values[0]) for name, values in result.values.items()}


@pytest.mark.parametrize(("alpha", "lam", "noise"), [(2.0, 0.3, 0.6), (0.5, 1e-3, 2.0), (4.0, 5.0, 0.1)])
def test_two_of_many_clusters_are_two_opposite_ones(alpha, lam, noise):
    """Orthogonal means lie at the distance sqrt(2): Delta and lambda in units of the half distance are doubled."""
    many = clusters(K=2, alpha=alpha, lam=lam, noise=noise)
    two = solved(alpha=alpha, lam=2 * lam, noise=2 * noise, loss="square")
    for name in ("generalisation_error", "bayes_error", "oracle_error", "training_error", "q", "V"):
        assert many[name] == pytest.approx(two[name], abs=1e-10), name
    # two outputs share the risk of one: half of it each, of half the residual squared
    for name in ("energy", "training_loss"):
        assert many[name] == pytest.approx(two[name] / 2, abs=1e-10), name


@pytest.mark.parametrize("K", [2, 3, 10])
def test_strong_penalties_are_bayes_optimal_for_clusters_of_equal_size(K):
    strong = clusters(K=K, alpha=2.0, lam=1e7, noise=0.5)
    assert strong["generalisation_error"] == pytest.approx(strong["bayes_error"], abs=1e-11)
    for lam in (0.01, 1.0, 30.0):
        assert clusters(K=K, alpha=2.0, lam=lam, noise=0.5)["generalisation_error"] > strong["bayes_error"] + 1e-8


def test_many_clusters_without_signal_are_guessed():
    for K in (2, 4, 7):
        assert clusters(K=K, alpha=2.0, lam=1.0, noise=1e10)["oracle_error"] == pytest.approx(1 - 1 / K, abs=1e-4)


def test_ridge_regression_of_many_clusters_peaks_where_it_interpolates():
    alpha = np.linspace(0.5, 1.5, 21)
    result = qn.sweep("multiclass_mixture", K=3, alpha=alpha, lam=1e-8, noise=0.5)
    assert result.converged.all()
    error = result["generalisation_error"][0]
    assert alpha[error.argmax()] == pytest.approx(1.0) and error.max() > 0.65
