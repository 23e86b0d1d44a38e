"""Generalised linear models: limits, thresholds and identities between systems that share no equations."""

from pathlib import Path

import numpy as np
import pytest

import quenched as qn
from quenched import simulate
from quenched.errors import ParameterError, SpecificationError
from quenched.simulate.estimates import generators
from quenched.simulate.spherical import maximal_margin
from quenched.solve import Options, Status

OWN = Path(__file__).parents[2] / "docs" / "examples" / "own_loss.py"
LOADS = np.array([0.5, 2.0, 6.0])


def errors(loss, **settings):
    return qn.sweep("glm_erm", loss=loss, **settings)


@pytest.mark.parametrize("loss", ["hinge", "squared_hinge"])
@pytest.mark.parametrize("lam", [16.0, 50.0, 1e3, 1e6])
def test_strong_penalties_learn_the_hebb_rule(loss, lam):
    """V_hat vanishes exponentially (hinge); tan^2 of the angle tends to pi/(2 alpha) for every loss."""
    result = errors(loss, alpha=LOADS, lam=lam)
    assert result.converged.all()
    hebb = np.sqrt(2 * LOADS / (np.pi + 2 * LOADS))
    np.testing.assert_allclose(result["cosine"][0], hebb, rtol=0, atol=1.0 / lam)


def test_a_weak_hinge_penalty_is_the_largest_margin():
    """The optimum is flat in lambda: to all digits the largest margin of the system without a penalty."""
    result = errors("hinge", alpha=LOADS[:2], lam=1e-4)
    assert result.converged.all()
    for k, alpha in enumerate(LOADS[:2]):
        margin = qn.capacity("separability", line="largest_margin", teacher="sign", alpha=alpha)
        assert 1 / np.sqrt(result["q"][0, k]) == pytest.approx(margin.value, abs=1e-9)
        last = qn.solve("separability", teacher="sign", alpha=1.0, kappa=margin.value)
        assert result["cosine"][0, k] == pytest.approx(last["R"][0], abs=1e-9)


def test_hard_points_converge_with_true_errors():
    """lambda = 1e-4, alpha to 10: V up to 1e4; reported errors against the same points with four times the nodes."""
    settings = {"alpha": np.linspace(0.5, 10.0, 12), "lam": [1e-4, 1e-2]}
    result = errors("logistic", **settings)
    better = qn.sweep("glm_erm", loss="logistic", options=Options(nodes=513, max_nodes=2049), **settings)
    assert result.converged.all() and better.converged.all()
    assert result["V"].max() > 1e3
    for name in ("generalisation_error", "training_loss", "cosine"):
        gap = np.abs(result[name] - better[name])
        assert (gap <= 2 * result.errors[name] + better.errors[name] + 1e-15).all()


@pytest.mark.parametrize("loss", ["logistic", "hinge", "squared_hinge"])
def test_estimates_without_penalty_exist_above_the_threshold(loss):
    threshold = qn.capacity("separability", teacher="logistic", gamma=2.0).value
    settings = {"teacher": "logistic", "gamma": 2.0, "lam": 0.0}
    result = errors(loss, alpha=threshold * np.array([0.9, 0.99, 1.02, 1.1, 2.0]), **settings)
    assert result.status[0, 0] == Status.no_fixed_point and not result.converged[0, 1]
    assert result.converged[0, 2:].all()
    assert (np.diff(result["q"][0, 2:]) < 0).all()


def test_the_best_penalty_is_the_minimum_of_the_error():
    best = qn.capacity("glm_erm", line="optimal_penalty", loss="logistic", alpha=2.0)
    around = errors("logistic", alpha=2.0, lam=best.value * np.array([0.98, 1.0, 1.02]))["generalisation_error"][0]
    assert around[1] < around[0] and around[1] < around[2]
    bayes = 0.174534185580  # of the spherical Bayes-optimal student
    assert bayes < around[1] < bayes + 1e-4


def test_a_sharp_logistic_teacher_is_the_sign_teacher():
    sharp = errors("logistic", alpha=2.0, lam=0.5, teacher="logistic", gamma=1e4)
    assert sharp.converged.all()
    assert sharp["cosine"][0] == pytest.approx(errors("logistic", alpha=2.0, lam=0.5)["cosine"][0], abs=1e-7)


def test_learning_curve_of_a_hundred_points_is_certified():
    result = errors("logistic", alpha=np.linspace(0.5, 10.0, 100), lam=0.01)
    assert result.converged.all()
    assert (result.error <= 1e-10 * (1 + 1e-6)).all() and (result.errors["generalisation_error"] < 1e-10).all()


# ---------------------------------------------------------------------------------------------- a loss of one's own


def built(loss):
    """The example file with another loss, assembled without running its checks."""
    from quenched import derive

    text = OWN.read_text()
    assert text.count("LOSS = sp.exp(-z)\n") == 1
    names = {}
    exec(compile(text.replace("LOSS = sp.exp(-z)\n", f"LOSS = {loss}\n"), "own_loss", "exec"), names)
    return derive.assemble(names["model"])


def test_an_own_logistic_loss_is_the_built_in_one():
    """Two proximal maps that share nothing."""
    own = built('__import__("quenched.derive").derive.Softplus(-z)')
    settings = {"alpha": [0.5, 2.0, 6.0], "lam": [0.01, 0.5]}
    mine, theirs = qn.sweep(own, **settings), errors("logistic", **settings)
    assert mine.converged.all()
    for name in ("generalisation_error", "training_loss", "energy"):
        np.testing.assert_allclose(mine[name], theirs[name], rtol=1e-9)


def test_an_own_kinked_loss_is_the_built_in_one():
    own = built('__import__("quenched.derive").derive.Ramp(1 - z)')
    settings = {"alpha": [0.5, 2.0, 6.0], "lam": [0.01, 0.5]}
    np.testing.assert_allclose(
        qn.sweep(own, **settings)["generalisation_error"],
        errors("hinge", **settings)["generalisation_error"],
        rtol=1e-9,
    )


def test_a_loss_that_is_not_convex_is_refused(tmp_path):
    path = tmp_path / "bad.py"
    path.write_text(OWN.read_text().replace("LOSS = sp.exp(-z)", "LOSS = -z + z**3"))
    with pytest.raises(SpecificationError, match="not convex: its second derivative"):
        qn.load(path)


# ---------------------------------------------------------------------------------------------- regression


def test_a_wide_huber_loss_is_the_square_loss():
    settings = {"alpha": [0.5, 2.0], "lam": 0.3, "noise": 0.2, "eps": 0.2, "noise_out": 3.0}
    huber = qn.sweep("robust_regression", loss="huber", a=1e4, **settings)
    square = qn.sweep("robust_regression", loss="square", **settings)
    np.testing.assert_allclose(huber["estimation_error"], square["estimation_error"], rtol=1e-10)


def test_a_narrow_huber_loss_is_the_absolute_loss():
    """a |r| up to a: the penalty of the absolute loss is lambda/a."""
    a = 1e-5
    settings = {"alpha": [0.5, 2.0], "noise": 0.2, "eps": 0.2, "noise_out": 3.0}
    huber = qn.sweep("robust_regression", loss="huber", a=a, lam=0.3 * a, **settings)
    absolute = qn.sweep("robust_regression", loss="absolute", lam=0.3, **settings)
    np.testing.assert_allclose(huber["estimation_error"], absolute["estimation_error"], rtol=1e-4)


def test_the_transition_of_l1_minimisation():
    """Without noise, for a weak penalty: recovery below rho_DT alpha (Donoho and Tanner), an error beyond."""
    options, transition = Options(tolerance=1e-8), 0.38568966618148093 * 0.5
    below, beyond = (
        qn.solve("sparse_regression", alpha=0.5, lam=1e-3, rho=k * transition, noise=1e-6, options=options)
        for k in (0.9, 1.1)
    )
    assert below.converged.all() and beyond.converged.all()
    assert below["estimation_error"][0] < 1e-4 < 30 * below["estimation_error"][0] < beyond["estimation_error"][0]


def test_bayes_bounds_the_lasso():
    alpha = np.array([0.3, 0.6, 1.2])
    lasso = qn.sweep("sparse_regression", alpha=alpha, lam=[0.01, 0.05, 0.2], rho=0.1, noise=0.01)["estimation_error"]
    bayes = qn.sweep("glm_bayes", alpha=alpha, rho=0.1, noise=0.01, branches="uninformed")["mse"]
    assert (lasso[0] > bayes[0][:, None]).all()


def test_largest_margin_of_samples():
    """The margin of 100 and 200 dimensions, extrapolated, against the theory; labels of a noisy teacher."""
    theory = qn.capacity("separability", line="largest_margin", teacher="sign", noise=0.5, alpha=1.5).value
    found = []
    for size in (60, 120):
        margins = []
        for rng in generators(11, size, 60):
            teacher = rng.standard_normal(size)
            inputs = rng.standard_normal((3 * size // 2, size))
            hidden = inputs @ teacher / np.linalg.norm(teacher) + np.sqrt(0.5) * rng.standard_normal(len(inputs))
            margins.append(maximal_margin(np.sign(hidden)[:, None] * inputs)[1])
        found.append((np.mean(margins), np.std(margins, ddof=1) / np.sqrt(60)))
    (small, s), (large, e) = found
    assert abs(2 * large - small - theory) < 3 * np.hypot(2 * e, s)


def test_experiments_refuse_bad_settings():
    with pytest.raises(ParameterError, match="teacher='probit' is not usable"):
        simulate.erm(size=10, samples=2, seed=0, alpha=1.0, lam=1.0, loss="square", teacher="probit")
    with pytest.raises(ParameterError, match="rho"):
        qn.solve("glm_bayes", alpha=1.0, rho=1.5)
    with pytest.raises(ParameterError, match="lam"):
        qn.solve("glm_erm", alpha=1.0, lam=-0.1)
