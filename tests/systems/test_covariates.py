"""The Gaussian covariate model: random features, arbitrary covariances, a user's own data."""

import numpy as np
import pytest

import quenched as qn
from quenched import simulate
from quenched.errors import ParameterError
from quenched.systems.covariates import Covariates, marchenko_pastur

RNG = np.random.default_rng(7)


def solved(covariates, **at):
    result = qn.solve(covariates.system(), **at)
    assert result.status[0] == 0
    return {name: float(values[0]) for name, values in result.values.items()}


# ---------------------------------------------------------------------- random features

#: independent computation from the equations of F. Gerace et al. in their own form, n/d = 3, sign features and teacher,
#: lambda = 1e-4: loss, projection, p/n, error
DESCENT = [
    ("square", "gaussian", 0.2, 0.36641394),
    ("square", "gaussian", 1.0, 0.45203630),
    ("square", "gaussian", 4.0, 0.21818295),
    ("logistic", "gaussian", 0.38, 0.36160087),
    ("logistic", "gaussian", 0.4, 0.35729733),
    ("logistic", "gaussian", 4.0, 0.18322458),
    ("logistic", "orthogonal", 0.3, 0.31563809),
    ("logistic", "orthogonal", 2.0, 0.20591184),
]


@pytest.mark.parametrize(("loss", "projection", "width", "error"), DESCENT)
def test_double_descent_of_random_features(loss, projection, width, error):
    covariates = Covariates.random_features(1 / (3 * width), "sign", projection)
    found = solved(covariates, alpha=1 / width, lam=1e-4, loss=loss)
    assert found["generalisation_error"] == pytest.approx(error, abs=1.01e-8)


@pytest.mark.parametrize(("width", "error"), [(0.5, 1.04443866), (1.1, 3.16491908), (3.0, 0.27442300)])
def test_double_descent_of_ridge_regression(width, error):
    covariates = Covariates.random_features(1 / (2 * width), "sign")
    found = solved(covariates, alpha=1 / width, lam=1e-6, loss="square", teacher="linear")
    assert found["squared_error"] == pytest.approx(error, abs=1.01e-8)


def test_coefficients_of_activations():
    from quenched.systems.covariates import _coefficients

    assert _coefficients("sign") == pytest.approx((np.sqrt(2 / np.pi), 1 - 2 / np.pi), rel=1e-12)
    third = 2 / np.pi * np.arcsin(2 / 3) - 4 / (3 * np.pi)
    assert _coefficients("erf") == pytest.approx((2 / np.sqrt(3 * np.pi), third), rel=1e-10)
    assert _coefficients("tanh") == pytest.approx((0.605706, 0.165576**2), rel=2e-5)
    assert _coefficients("relu") == pytest.approx((0.5, 0.25 - 1 / (2 * np.pi)), rel=1e-12)


@pytest.mark.parametrize("ratio", [0.2, 0.9, 1.0, 3.0])
def test_marchenko_pastur_against_a_random_matrix(ratio):
    s, weight = marchenko_pastur(ratio)
    size = 600
    F = RNG.standard_normal((size, round(ratio * size)))
    drawn = np.linalg.eigvalsh(F.T @ F / size)
    for f in (lambda x: x**2, lambda x: 1 / (0.3 + x), np.sqrt):
        assert (weight * f(s)).sum() == pytest.approx(f(np.maximum(drawn, 0)).mean(), rel=0.02)
    assert (weight * s).sum() == pytest.approx(1.0, rel=1e-6 if ratio == 1 else 1e-12)


# ---------------------------------------------------------------------- matrices


def matrices(p, d):
    """Covariances of u and v = A u + noise with a spectrum, and a teacher."""
    scales = np.linspace(0.3, 2.0, p)
    A = RNG.standard_normal((d, p)) / np.sqrt(p)
    psi = np.diag(scales)
    return psi, psi @ A.T, A @ psi @ A.T + 0.4 * np.eye(d), RNG.standard_normal(p)


@pytest.mark.parametrize("loss", ["square", "logistic", "hinge"])
def test_structured_features_against_the_learner_itself(loss):
    """At two sizes: what is left beyond three standard errors must shrink as 1/d."""
    settings = {"alpha": 1.5, "lam": 0.3, "loss": loss}
    for d in (60, 120):
        parts = matrices(2 * d, d)
        theory = solved(Covariates.from_matrices(*parts), **settings)
        found = simulate.structured_erm(*parts, **settings, samples=60, seed=3)
        for name in ("generalisation_error", "q", "training_loss"):
            gap = abs(found[name].value - theory[name])
            assert gap <= 3 * found[name].stderr + abs(theory[name]) / d, name


def test_rotating_the_features_changes_nothing():
    psi, phi, omega, theta = matrices(30, 20)
    turn, _ = np.linalg.qr(RNG.standard_normal((20, 20)))
    first = Covariates.from_matrices(psi, phi, omega, theta)
    second = Covariates.from_matrices(psi, phi @ turn, turn.T @ omega @ turn, theta)
    at = {"alpha": 2.0, "lam": 0.1, "loss": "logistic"}
    assert solved(first, **at)["generalisation_error"] == pytest.approx(
        solved(second, **at)["generalisation_error"], rel=1e-9
    )


def test_white_features_are_the_model_without_structure():
    eye = np.eye(8)
    theta = np.full(8, 1.0)
    covariates = Covariates.from_matrices(eye, eye, eye, theta)
    for loss in ("square", "logistic", "hinge"):
        ours = solved(covariates, alpha=2.0, lam=0.5, loss=loss)
        other = qn.solve("glm_erm", alpha=2.0, lam=0.5, loss=loss)
        for name in ("generalisation_error", "q", "V", "energy", "training_loss", "training_error"):
            assert ours[name] == pytest.approx(float(other[name][0]), rel=1e-9), name


# ---------------------------------------------------------------------- data


def test_estimated_from_samples():
    """From many samples of a known model the estimate gives the curve of the model, and of ridge regression itself."""
    d, samples = 40, 200_000
    scales = np.geomspace(0.1, 3.0, d)
    v = RNG.standard_normal((samples, d)) * np.sqrt(scales)
    beta = RNG.standard_normal(d) / np.sqrt(d)
    y = v @ beta + 0.5 * RNG.standard_normal(samples)
    covariates = Covariates.from_data(v, y)
    assert covariates.rho == pytest.approx(float(beta**2 @ scales) + 0.25, rel=0.02)
    found = solved(covariates, alpha=1.5, lam=0.2, loss="square", teacher="linear")
    count, errors = 60, []
    for k in range(200):
        rows = slice(k * count, (k + 1) * count)
        x = v[rows] / np.sqrt(d)
        w = np.linalg.solve(x.T @ x + 0.2 * np.eye(d), x.T @ y[rows])
        errors.append(float(((w / np.sqrt(d) - beta) ** 2) @ scales) + 0.25)
    mean, spread = np.mean(errors), np.std(errors) / np.sqrt(len(errors))
    assert abs(found["squared_error"] - mean) < 3 * spread + 0.02 * mean


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"omega": np.array([[1.0, 0.5], [0.1, 1.0]])}, "omega is not symmetric"),
        ({"omega": np.array([[1.0, 2.0], [2.0, 1.0]])}, "not positive semi-definite: its lowest eigenvalue is -1"),
        ({"omega": np.ones((2, 3))}, "a covariance matrix is square"),
        ({"psi": np.array([[1.0, np.nan], [np.nan, 1.0]])}, "psi has an entry that is not finite"),
        ({"phi": np.ones((2, 3))}, "phi has shape"),
        ({"theta": np.ones(3)}, "theta has shape"),
        ({"phi": 3 * np.eye(2)}, "joint covariance is not positive semi-definite"),
    ],
)
def test_unusable_matrices(change, message):
    parts = {"psi": np.eye(2), "phi": 0.5 * np.eye(2), "omega": np.eye(2), "theta": np.ones(2)}
    with pytest.raises(ParameterError, match=message):
        Covariates.from_matrices(**{**parts, **change})


@pytest.mark.parametrize(
    ("features", "outputs", "message"),
    [
        (np.ones((5, 4)), np.arange(5.0), "too few to estimate a spectrum"),
        (np.full((9, 2), np.nan), np.arange(9.0), "features has an entry that is not finite"),
        (np.eye(9)[:, :2], np.ones(9), "nothing to learn"),
        (np.ones((9, 2)), np.ones(8), "one row per"),
    ],
)
def test_unusable_data(features, outputs, message):
    with pytest.raises(ParameterError, match=message):
        Covariates.from_data(features, outputs)


def test_unknown_activation_and_projection():
    with pytest.raises(ParameterError, match="activation='step'"):
        Covariates.random_features(1.0, "step")
    with pytest.raises(ParameterError, match="projection='dense'"):
        Covariates.random_features(1.0, "sign", "dense")


def test_the_numbers_of_two_spectra_are_told_apart():
    """The digest of a system contains its data: a sweep never resumes from another spectrum."""
    one, two = (Covariates.random_features(gamma, "sign").system() for gamma in (0.5, 0.6))
    assert one.card.digest != two.card.digest
    assert one.card.digest.partition("+")[0] == two.card.digest.partition("+")[0]


def test_a_curve_in_one_sweep_on_processes():
    from concurrent.futures import ProcessPoolExecutor

    system = Covariates.random_features(0.5, "erf").system()
    at = {"alpha": np.linspace(0.5, 3.0, 12), "lam": 0.1, "loss": "square"}
    serial = qn.sweep(system, **at)
    with ProcessPoolExecutor(2) as pool:
        parallel = qn.sweep(system, **at, executor=pool, chunk=5)
    assert serial["generalisation_error"].tobytes() == parallel["generalisation_error"].tobytes()
