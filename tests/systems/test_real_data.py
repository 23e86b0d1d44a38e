"""Learning curves of given data: the theory of their moments against the learner itself."""

import sys
import warnings

import numpy as np
import pytest

import quenched as qn
from quenched import learning, simulate
from quenched.errors import MissingExtraError, ParameterError, UniversalityWarning
from quenched.simulate.regression import fit_outputs, minimise_risk
from quenched.systems.covariates import Covariates

COUNTS = [32, 64, 128, 256, 512]


def gaussian(seed, samples=1500, width=50, noise=0.6):
    """Gaussian features with a spectrum, signs of a noisy field as labels; its true moments."""
    rng = np.random.default_rng(seed)
    spectrum = np.geomspace(0.05, 3.0, width)
    theta = rng.standard_normal(width)
    theta /= np.sqrt(theta**2 @ spectrum)
    v = rng.standard_normal((samples, width)) * np.sqrt(spectrum)
    field = v @ theta + noise * rng.standard_normal(samples)
    return v, field, spectrum, theta


def test_gaussian_data_agree_and_the_errors_are_right():
    """Discrepancies in standard errors over many data sets: of order one, neither larger nor much smaller."""
    found = {"squared_error": [], "generalisation_error": [], "training_loss": []}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UniversalityWarning)  # one in a thousand points may be beyond 3
        for seed in range(6):
            v, field, *_ = gaussian(seed)
            for loss, outputs in (("square", field), ("logistic", np.sign(field)), ("hinge", np.sign(field))):
                curve = qn.learning_curve(v, outputs, counts=COUNTS[::2], lam=0.3, loss=loss, samples=20, seed=seed)
                for name in curve.quantities:
                    found[name] += curve.discrepancy(name).tolist()
    for name, values in found.items():
        assert 0.5 < np.sqrt(np.mean(np.square(values))) < 1.3, name
        assert np.abs(values).max() < 4.0, name


def test_few_samples_are_not_taken_for_much_signal():
    """The share of the outputs that features explain is right in the mean, and would not be from raw moments."""
    samples, width, shares, raw = 150, 50, [], []
    for seed in range(40):
        v, field, *_ = gaussian(seed, samples, width)
        covariates = Covariates.from_data(v, field)
        shares.append(covariates.explained / covariates.rho)
        y = field - field.mean()
        raw.append(1 - np.linalg.lstsq(v - v.mean(axis=0), y)[1][0] / (y @ y))
    spread = np.std(shares) / np.sqrt(len(shares))
    truth = 1 / 1.36
    # weights below their bias are cut off at zero: a tenth of what is corrected
    assert abs(np.mean(shares) - truth) < 3 * spread + 0.1 * (np.mean(raw) - truth)
    assert np.mean(raw) - truth > 0.06


def test_labels_recover_the_teacher():
    v, field, spectrum, theta = gaussian(3, samples=60_000, width=20)
    estimated = Covariates.from_labels(v, np.sign(field))
    scale = 1 / 1.36  # of a field of unit variance
    exact = Covariates(spectrum, 20 * scale * (spectrum * theta) ** 2, np.full(20, 1 / 20), 1.0)
    at = {"alpha": 2.0, "lam": 0.2, "loss": "logistic"}
    for name in ("generalisation_error", "training_loss", "cosine"):
        ours, true = (float(qn.solve(c.system(), **at)[name][0]) for c in (estimated, exact))
        assert ours == pytest.approx(true, rel=0.01), name


def test_data_of_another_kind_are_found_out():
    """Features whose lengths vary from sample to sample have the same moments as Gaussian ones, and another curve."""
    v, _, _, theta = gaussian(1, samples=2000)
    rng = np.random.default_rng(0)
    v *= rng.exponential(size=2000)[:, None] / np.sqrt(2)
    field = v @ theta + 0.3 * rng.standard_normal(2000)
    with pytest.warns(UniversalityWarning, match="standard errors apart") as said:
        curve = qn.learning_curve(v, field, counts=COUNTS, lam=0.1)
    assert said[0].filename == __file__
    assert not curve.agrees("squared_error") and np.abs(curve.discrepancy("squared_error")).max() > 5
    assert "<--" in str(curve)


def test_labels_no_gaussian_field_could_have():
    v = np.random.default_rng(2).standard_normal((600, 8))
    labels = np.sign(v[:, 0])
    v[:, 0] = labels
    with pytest.warns(UniversalityWarning, match="at most 2/pi"):
        covariates = Covariates.from_labels(v, labels)
    assert covariates.explained == pytest.approx(covariates.rho, rel=1e-12)
    with pytest.warns(UniversalityWarning, match="at most 2/pi"):
        curve = qn.learning_curve(v, labels, counts=[20, 80], lam=0.1, loss="logistic", samples=10)
    assert curve.note in str(curve)


def test_resampling_is_reproducible_and_nested():
    v, field, *_ = gaussian(0)
    settings = {"lam": 0.3, "loss": "square", "samples": 5, "seed": 3}
    one = simulate.resampled_erm(v, field, counts=[100, 50], **settings)
    two = simulate.resampled_erm(v, field, counts=[100], **settings)
    assert one.counts.tolist() == [50, 100]
    assert one.mean("squared_error")[1] == pytest.approx(two.mean("squared_error")[0], rel=1e-13)
    assert one.numbers["squared_error"].sum(axis=2).tolist() == [[1450] * 5, [1400] * 5]
    kept = one.mean("training_loss", without=0)
    assert (kept != one.mean("training_loss")).all()


def test_plot(tmp_path):
    v, field, *_ = gaussian(0)
    curve = qn.learning_curve(v, field, counts=COUNTS, lam=0.3)
    pytest.importorskip("matplotlib")
    qn.plot(curve, tmp_path / "curve.png")
    assert (tmp_path / "curve.png").stat().st_size > 10_000
    assert len(curve.panel("squared_error").series[0].x) > 50


# ---------------------------------------------------------------------- scikit-learn


def test_the_learner_is_that_of_scikit_learn():
    models = pytest.importorskip("sklearn.linear_model")
    v, field, *_ = gaussian(0, samples=120, width=30)
    lam, d, y = 0.4, 30, np.sign(field)
    ridge = models.Ridge(alpha=lam * d, fit_intercept=False).fit(v, field)
    ours = fit_outputs(v / np.sqrt(d), field, lam, "square") / np.sqrt(d)
    np.testing.assert_allclose(ours, ridge.coef_, atol=1e-10)
    logistic = models.LogisticRegression(C=1 / (lam * d), fit_intercept=False, tol=1e-10, max_iter=1000).fit(v, y)
    ours = minimise_risk(y[:, None] * v / np.sqrt(d), lam, "logistic") / np.sqrt(d)
    np.testing.assert_allclose(ours, logistic.coef_[0], atol=1e-6)


def test_digits_ridge_regression_is_universal():
    pytest.importorskip("sklearn")
    features, labels = simulate.digits("odd")
    assert features.shape == (1797, 64) and abs(features.var(axis=0).mean() - 1) < 1e-12
    assert abs(labels.mean()) < 0.02
    with warnings.catch_warnings():
        warnings.simplefilter("error", UniversalityWarning)
        curve = qn.learning_curve(features, labels, counts=COUNTS, lam=1.0)
    assert curve.agrees("squared_error") and curve.agrees("training_loss")
    value = curve.measured["squared_error"][-1].value
    assert curve.error["squared_error"][-1] < 0.01 * value  # a test that could fail: one percent


def test_digits_logistic_regression_is_not():
    pytest.importorskip("sklearn")
    features, labels = simulate.digits("low")
    with pytest.warns(UniversalityWarning, match=r"generalisation_error: at n = .* standard errors apart"):
        curve = qn.learning_curve(features, labels, counts=COUNTS, lam=0.01, loss="logistic", samples=20)
    assert curve.discrepancy("training_loss")[-1] > 5


@pytest.mark.parametrize("name", ["diabetes", "breast_cancer"])
def test_other_data_ridge_regression_is_universal(name):
    datasets = pytest.importorskip("sklearn.datasets")
    features, outputs = getattr(datasets, f"load_{name}")(return_X_y=True)
    features, outputs = features / features.std(axis=0), (outputs - outputs.mean()) / outputs.std()
    curve = qn.learning_curve(features, outputs, counts=[15, 30, 60, 120, 240], lam=1.0)
    assert curve.agrees("squared_error") and curve.agrees("training_loss")
    measured = [estimate.value for estimate in curve.measured["squared_error"]]
    assert (curve.error["squared_error"] < 0.04 * np.array(measured)).all()


def test_breast_cancer_logistic_regression_is_better_than_gaussian():
    datasets = pytest.importorskip("sklearn.datasets")
    features, classes = datasets.load_breast_cancer(return_X_y=True)
    with pytest.warns(UniversalityWarning):
        curve = qn.learning_curve(
            features / features.std(axis=0), 2 * classes - 1, counts=[30, 240], lam=1.0, loss="logistic", samples=20
        )
    assert (curve.discrepancy("generalisation_error") < -4).all()


def test_digits_without_scikit_learn(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'quenched\[data\]'"):
        simulate.digits()


def test_unknown_task():
    pytest.importorskip("sklearn")
    with pytest.raises(ParameterError, match="task='prime'"):
        simulate.digits("prime")


# ---------------------------------------------------------------------- what cannot be used


V, FIELD, *_ = gaussian(0, samples=200, width=20)


@pytest.mark.parametrize(
    ("features", "outputs", "change", "message"),
    [
        (V[:30], FIELD[:30], {}, "too few to estimate a spectrum"),
        (np.where(V > 3, np.nan, V), FIELD, {}, "features has an entry that is not finite"),
        (V, np.where(FIELD > 1, np.inf, FIELD), {}, "outputs has an entry that is not finite"),
        (V, FIELD[1:], {}, "one row per sample"),
        (V, np.ones(200), {}, "nothing to learn"),
        (V, FIELD, {"loss": "logistic"}, r"the labels take the values .*, \.\.\.: classification needs -1 and \+1"),
        (V, np.where(FIELD > 0, 1, 0), {"loss": "hinge"}, r"the labels take the values 0, 1: .* 2\*y - 1"),
        (V, FIELD, {"loss": "huber"}, "loss='huber' has no theory here"),
        (V, FIELD, {"counts": [10, 190]}, "choose from 1 to 180"),
        (V, FIELD, {"counts": [0, 10]}, "choose from 1 to 180"),
        (V, FIELD, {"counts": [10.5]}, "whole numbers"),
        (V, FIELD, {"counts": []}, "whole numbers"),
        (V, FIELD, {"lam": 0.0}, "the strength of the penalty must be positive"),
        (V, FIELD, {"samples": 1}, "take at least 2"),
    ],
)
def test_unusable_data_and_settings(features, outputs, change, message):
    with pytest.raises(ParameterError, match=message):
        qn.learning_curve(features, outputs, **{"counts": [10, 100], "lam": 0.1, **change})


def test_outputs_that_have_nothing_to_do_with_the_features():
    """A weight that is not significant is no weight."""
    v = np.tile(np.eye(4), (10, 1))
    y = np.array([1.0, -1.0] * 20)
    v = np.repeat(v, 2, axis=0)[:40]  # every row once with either sign
    with pytest.raises(ParameterError, match="more of the outputs than chance"):
        Covariates.from_data(v, y)


def test_unknown_loss_of_the_experiment():
    with pytest.raises(ParameterError, match="loss='cubic'"):
        simulate.resampled_erm(V, FIELD, counts=[10], lam=0.1, loss="cubic", samples=2, seed=0)


def test_a_point_without_theory_does_not_pass():
    """NaN is no agreement."""
    v, field, *_ = gaussian(0)
    with pytest.warns(UniversalityWarning, match="no answer at 2 of 2 points"):
        curve = learning.learning_curve(v, field, counts=[50, 100], lam=0.3, samples=5, options=qn.Options(max_steps=1))
    assert not curve.agrees("squared_error")
