"""Optima over a parameter against closed forms, independent minimisation, and equations derived for that purpose."""

import math

import line_models
import numpy as np
import pytest
from line_models import potential
from phase_models import hopfield
from scipy.optimize import minimize_scalar

import quenched as qn
from quenched import simulate
from quenched.errors import ParameterError, UnknownNameError
from quenched.phase import LineStatus, optimum
from quenched.phase.augmented import Extremum, Side, slope

# ---------------------------------------------------------------------- toys: x = b


def bowls():
    """The state x = b; quantities with two minima, with none, and without slope."""
    return potential(
        lambda x, a, b: 4 * (x - b),
        lambda x, a, b: 4 + 0 * x,
        {
            "two": lambda x, a, b: (x**2 - 1) ** 2 + a * x,
            "rising": lambda x, a, b: np.exp(x),
            "flat": lambda x, a, b: 3 + 0 * x,
            "broken": lambda x, a, b: np.where(x < 0, x * x, np.nan),
        },
        {"only": lambda a, b: 0 * a},
        (),
    )


BOWLS = bowls()


def test_the_lower_of_two_minima():
    best = optimum(BOWLS, "two", "b", {"a": [-0.1, 0.1]}, span=(-2.0, 2.0))
    for i, tilt in enumerate((-0.1, 0.1)):
        roots = np.roots([4, 0, -4, tilt])
        lowest = roots[np.argmin((roots**2 - 1) ** 2 + tilt * roots)]
        assert best.status[i] == LineStatus.converged and best.lo[i] < lowest < best.hi[i]
        assert abs(best.value[i] - lowest) <= best.error[i] < 1e-8
        assert best.best[i] == pytest.approx((lowest**2 - 1) ** 2 + tilt * lowest, abs=1e-14)


def test_a_maximum_between_two_minima():
    best = optimum(BOWLS, "two", "b", {"a": 0.1}, span=(-0.9, 0.9), extremum="max")
    top = np.sort(np.roots([4, 0, -4, 0.1]))[1]
    assert best.converged[0] and abs(best.value[0] - top) <= best.error[0] < 1e-9
    assert best.best[0] > 1.0


@pytest.mark.parametrize(
    ("extremum", "status", "bracket", "best"),
    [
        ("min", LineStatus.lower_end, (-10.0, -2.0), math.exp(-2.0)),
        ("max", LineStatus.upper_end, (2.0, 10.0), math.exp(2.0)),
    ],
)
def test_optimum_at_an_end(extremum, status, bracket, best):
    found = optimum(BOWLS, "rising", "b", {"a": 0.0}, span=(-2.0, 2.0), extremum=extremum)
    assert found.status[0] == status and np.isnan(found.value[0])
    assert (found.lo[0], found.hi[0]) == bracket and found.best[0] == pytest.approx(best, abs=1e-12)
    assert f"[{status.name}]" in str(found)


def test_an_end_beats_an_optimum_inside():
    """Of the tilted quartic the minimum near x = 1 is the higher one; the other one lies below the interval."""
    found = optimum(BOWLS, "two", "b", {"a": 0.1}, span=(-0.5, 1.5))
    assert found.converged[0] and found.value[0] > 0.9
    found = optimum(BOWLS, "two", "b", {"a": 0.5}, span=(-0.99, 1.5))
    assert found.status[0] == LineStatus.lower_end and found.best[0] < 0.0


def test_a_quantity_that_does_not_depend_on_the_parameter():
    found = optimum(BOWLS, "flat", "b", {"a": 0.0}, span=(-2.0, 2.0))
    assert found.status[0] == LineStatus.flat and np.isnan(found.value[0]) and found.best[0] == 3.0


def test_where_the_quantity_is_not_known_the_optimum_may_be_hidden():
    found = optimum(BOWLS, "broken", "b", {"a": 0.0}, span=(-2.0, 2.0))
    assert not found.converged[0] and np.isnan(found.value[0])


def test_a_jump_of_the_branch_is_no_optimum():
    """Its start leads to x = 1 below b = 1/2 and to x = -1 above: the gap falls, jumps up, and rises."""
    found = optimum(line_models.detour(), "gap", "b", {"a": 1.0}, span=(-1.0, 1.4))
    assert found.status[0] not in (LineStatus.converged, LineStatus.lower_end, LineStatus.upper_end)
    assert np.isnan(found.value[0])


def test_the_matrix_of_the_condition_is_its_derivative():
    system = hopfield()
    (formulation,) = [f for f in system.formulations if not f.when]
    magnetisation = [q.name for q in system.card.quantities].index("m")
    side = Side(formulation, system.card.branches[0], np.array([[0.05, 0.4]]), (1,), (True,), magnetisation, order=4)
    x = formulation.start("retrieval", side.p)
    u = np.concatenate([side.coordinates(x), np.log([[0.4]])], axis=1)
    residual, matrix = Extremum(side).linearise(u, 129)
    assert residual[0, -1] == pytest.approx(slope(side, u, 129)[0], rel=1e-12)
    for k in range(u.shape[1]):
        step = 1e-5 * np.eye(u.shape[1])[[k]]
        ahead, behind = (Extremum(side).linearise(u + s * step, 129)[0] for s in (1, -1))
        assert np.abs((ahead - behind)[0] / 2e-5 - matrix[0, :, k]).max() < 1e-5 * (1 + np.abs(matrix[0, :, k]).max())


# ---------------------------------------------------------------------- physics

SAMPLES = [0.3, 1.0, 5.0]


def test_ridge_on_the_labels_of_a_sign_teacher():
    """pi/2 - 1 for any number of samples: the labels are a linear output with a noise of (1 - 2/pi)/(2/pi)."""
    best = qn.optimum("glm_erm", "generalisation_error", over="lam", loss="square", alpha=SAMPLES)
    assert best.converged.all() and (best.error < 1e-9).all()
    assert (np.abs(best.value - (math.pi / 2 - 1)) <= best.error).all()


def test_ridge_on_noisy_linear_outputs():
    """The variance of the noise over that of the weights: ridge regression with it is the posterior mean."""
    noise = [0.1, 1.0, 3.0]
    best = qn.optimum(
        "gaussian_covariate", "squared_error", over="lam", loss="square", teacher="linear", noise=noise, alpha=SAMPLES
    )
    assert len(best) == 9 and best.converged.all() and (best.error < 1e-9).all()
    assert (np.abs(best.value - best.at["noise"]) <= best.error).all()


def test_without_noise_the_best_penalty_is_none():
    best = qn.optimum(
        "gaussian_covariate", "squared_error", over="lam", loss="square", teacher="linear", alpha=[0.5, 2.0]
    )
    assert (best.status == LineStatus.lower_end).all() and (best.lo == 0).all() and (best.hi <= 1e-3).all()


def test_balanced_clusters_want_an_infinite_penalty():
    """It leaves the mean of the examples, which is the Bayes-optimal classifier (F. Mignacco et al., ICML 2020)."""
    best = qn.optimum("gaussian_mixture", "generalisation_error", over="lam", loss="logistic", alpha=[0.5, 2.0])
    bayes = qn.sweep("gaussian_mixture", loss="logistic", alpha=[0.5, 2.0], lam=1.0)["bayes_error"][0]
    assert (best.status == LineStatus.upper_end).all() and (best.hi == np.inf).all()
    assert (np.abs(best.best - bayes) < 1e-8).all()


@pytest.mark.parametrize(
    ("system", "quantity", "at"),
    [
        ("glm_erm", "generalisation_error", {"loss": "logistic", "alpha": 2.0}),
        ("glm_erm", "generalisation_error", {"loss": "squared_hinge", "alpha": 0.7, "noise": 0.2}),
        ("robust_regression", "estimation_error", {"loss": "huber", "alpha": 3.0, "eps": 0.2, "noise_out": 5.0}),
    ],
)
def test_the_same_as_the_line_that_is_derived(system, quantity, at):
    """A system may derive how the error changes with the penalty; its root is a line."""
    best = qn.optimum(system, quantity, over="lam", **at)
    line = qn.capacity(system, line="optimal_penalty", **at)
    assert best.converged[0] and line.status == LineStatus.converged
    assert abs(best.value[0] - line.value) <= best.error[0] + line.error < 1e-8


def test_best_time_to_stop():
    """As the order parameter that the system has for it; the branch is a closed form."""
    best = qn.optimum("gradient_flow", "generalisation_error", over="t", alpha=SAMPLES)
    stopped = qn.sweep("gradient_flow", alpha=SAMPLES, training="early_stopping")
    assert best.converged.all()
    assert (np.abs(best.value - stopped["stopping_time"][0]) <= best.error + stopped.errors["stopping_time"][0]).all()


@pytest.mark.parametrize(
    ("system", "quantity", "at"),
    [
        ("glm_erm", "generalisation_error", {"loss": "hinge", "alpha": 2.0}),
        ("gaussian_mixture", "generalisation_error", {"loss": "square", "alpha": 2.0, "rho": 0.3}),
        ("sparse_regression", "estimation_error", {"alpha": 0.6, "rho": 0.2, "noise": 0.1}),
    ],
)
def test_against_minimisation_of_the_numbers_themselves(system, quantity, at):
    best = qn.optimum(system, quantity, over="lam", **at)
    assert best.converged[0]

    def error(log_lam):
        return qn.solve(system, lam=math.exp(log_lam), **at)[quantity][0]

    around = tuple(map(math.log, (best.value[0] / 2, best.value[0] * 2)))
    found = minimize_scalar(error, bounds=around, method="bounded", options={"xatol": 1e-6})
    assert abs(math.log(best.value[0]) - found.x) < 1e-5  # as close as values tell in the flat bottom
    assert abs(best.best[0] - found.fun) <= 1e-11


@pytest.mark.parametrize(
    ("loss", "penalty", "error"), [("logistic", 0.016266, 0.17458719), ("hinge", 0.142589, 0.18497528)]
)
def test_best_penalties_of_classification(loss, penalty, error):
    """From an independent integration of the textbook equations, minimised over the penalty, to the digits it gives."""
    best = qn.optimum("glm_erm", "generalisation_error", over="lam", loss=loss, alpha=2.0)
    assert abs(best.value[0] - penalty) <= 0.51e-6 and abs(best.best[0] - error) <= 0.51e-8


def test_the_learner_itself_agrees():
    """Ridge regression on 200 training sets, the same for three penalties: both neighbours err more."""
    best = float(qn.optimum("glm_erm", "generalisation_error", over="lam", loss="square", alpha=1.0).value[0])
    setting = {"size": 100, "samples": 200, "seed": 3, "alpha": 1.0, "loss": "square"}
    errors = [simulate.erm(**setting, lam=factor * best)["generalisation_error"] for factor in (0.25, 1.0, 4.0)]
    below, at, above = (e.value for e in errors)
    theory = qn.sweep("glm_erm", loss="square", alpha=1.0, lam=[0.25 * best, best, 4 * best])["generalisation_error"][0]
    assert at < below and at < above
    for gap, predicted in ((below - at, theory[0] - theory[1]), (above - at, theory[2] - theory[1])):
        assert gap == pytest.approx(predicted, rel=0.2)


def test_error_of_a_flat_bottom():
    """With many samples the error hardly depends on the penalty: fewer digits, and it says so."""
    best = qn.optimum("glm_erm", "generalisation_error", over="lam", loss="square", alpha=100.0)
    assert best.converged[0] and abs(best.value[0] - (math.pi / 2 - 1)) <= best.error[0]
    assert 1e-10 < best.error[0] < 1e-5


# ---------------------------------------------------------------------- words


def test_text():
    best = qn.optimum("glm_erm", "generalisation_error", over="lam", loss="square", alpha=[1.0, 2.0])
    head, *rows = str(best).splitlines()
    assert head.startswith("smallest generalisation_error of glm_erm over lam at teacher = sign, loss = square")
    assert [row.split()[:3] for row in rows] == [["alpha", "=", "1"], ["alpha", "=", "2"]]
    assert all("lam = 0.57079632" in row and row.endswith("[converged]") for row in rows)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"quantity": "error"}, UnknownNameError, "unknown quantity of glm_erm 'error'"),
        ({"over": "lambda"}, UnknownNameError, "Did you mean 'lam'"),
        ({"branch": "best"}, UnknownNameError, "unknown branch of glm_erm 'best'"),
        ({"lam": 0.1}, ParameterError, "leave it out"),
        ({"extremum": "least"}, ParameterError, "extremum='least'"),
        ({"span": (1.0, 0.1)}, ParameterError, "span .1, 0.1. of lam"),
        ({"span": (-1.0, 0.1)}, ParameterError, r"lie in the domain \[0, inf\)"),
        ({"alpha": -1.0}, ParameterError, "outside its domain"),
    ],
)
def test_bad_input(arguments, error, words):
    arguments = {"quantity": "generalisation_error", "over": "lam", "alpha": 1.0, **arguments}
    quantity = arguments.pop("quantity")
    with pytest.raises(error, match=words):
        qn.optimum("glm_erm", quantity, **arguments)


def test_needs_a_branch_where_there_are_several():
    with pytest.raises(ParameterError, match="several branches: name one of retrieval"):
        qn.optimum("hopfield", "m", over="T", alpha=0.05)


def test_needs_a_span_where_the_parameter_may_be_negative():
    with pytest.raises(ParameterError, match=r"span=\(lo, hi\) for kappa"):
        qn.optimum("spherical_perceptron", "q", over="kappa", alpha=0.5)
