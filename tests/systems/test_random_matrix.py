"""Linear models by the spectrum of random matrices: gradient flow, and Gaussians that are fitted to data."""

import math

import mpmath as mp
import numpy as np
import pytest

import quenched as qn
from quenched import simulate
from quenched.errors import ParameterError
from quenched.systems.covariates import Covariates
from quenched.systems.spectra import Spectrum


def solved(system, **at):
    result = qn.solve(system, **at)
    assert result.status[0] == 0
    return {name: float(values[0]) for name, values in result.values.items()}


# ---------------------------------------------------------------------- gradient flow


def marchenko_pastur(g, alpha):
    """E g(l) over the law of X^T X by adaptive quadrature over its density, with its atom at zero."""
    low, high = (1 - mp.sqrt(alpha)) ** 2, (1 + mp.sqrt(alpha)) ** 2

    def density(phi):  # l between the edges as (low + high)/2 - cos(phi) (high - low)/2
        ell = low + (high - low) * mp.sin(phi / 2) ** 2
        return (mp.sin(phi) * (high - low) / 2) ** 2 / (2 * mp.pi * ell) * g(ell) if ell else mp.mpf(0)

    scales = [mp.pi * mp.mpf(10) ** -k for k in range(12, -1, -1)]
    return mp.quad(density, [0, *scales]) + max(0, 1 - alpha) * g(mp.mpf(0))


@pytest.mark.parametrize("alpha", [0.3, 0.999, 1.0, 1.02, 4.0])
@pytest.mark.parametrize("time", [1e-3, 0.7, 40.0, 1e5, 1e9])
def test_errors_of_gradient_flow_by_another_quadrature(alpha, time):
    snr, inr = 3.0, 0.4

    def distance(ell):
        fitted = (1 - mp.exp(-ell * time)) ** 2 / ell if ell else mp.mpf(0)
        return (1 + inr) * mp.exp(-2 * ell * time) + fitted / snr

    def residual(ell):
        return (ell * (1 + inr) + (1 / mp.mpf(snr) if ell else 0)) * mp.exp(-2 * ell * time)

    found = solved("gradient_flow", alpha=alpha, snr=snr, inr=inr, t=time)
    with mp.workdps(25):
        new = marchenko_pastur(distance, alpha) + 1 / mp.mpf(snr)
        old = (marchenko_pastur(residual, alpha) + max(0, alpha - 1) / mp.mpf(snr)) / alpha
    assert found["generalisation_error"] == pytest.approx(float(new), rel=2e-13)
    assert found["training_error"] == pytest.approx(float(old), rel=1e-12, abs=1e-14)


def test_double_descent_in_the_number_of_examples():
    """After a long time the error peaks at one example per weight; a short training has no peak."""
    loads = np.array([0.5, 0.9, 1.0, 1.1, 2.0])
    late, early = (
        qn.sweep("gradient_flow", alpha=loads, snr=5.0, inr=0.0, t=time)["generalisation_error"].ravel()
        for time in (1e6, 0.5)
    )
    assert late.argmax() == 2 and late[2] > 100
    assert (np.diff(early) < 0).all()


def test_the_error_has_its_minimum_at_the_stopping_time():
    for alpha in (0.2, 1.0, 3.0):
        best = solved("gradient_flow", alpha=alpha, snr=2.0, inr=0.3, training="early_stopping")
        times = best["stopping_time"] * np.array([0.01, 0.5, 0.999, 1.001, 2.0, 100.0])
        errors = qn.sweep("gradient_flow", alpha=alpha, snr=2.0, inr=0.3, t=times)["generalisation_error"].ravel()
        assert (errors > best["generalisation_error"]).all()
        assert errors[2:4] == pytest.approx(best["generalisation_error"], rel=1e-5)


#: alpha, and the error of the best ridge regression at SNR = 5: independent quadrature over the spectrum
@pytest.mark.parametrize(("alpha", "value"), [(0.5, 0.82169906), (2.0, 0.34833148)])
def test_early_stopping_and_the_best_penalty(alpha, value):
    """Ridge regression with the penalty 1/SNR, the Gaussian covariate model, is the better of the two, by little."""
    ridge = Covariates(np.ones(1), np.ones(1), np.ones(1)).system()
    at = {"alpha": alpha, "lam": 0.2, "noise": 0.2, "teacher": "linear", "loss": "square"}
    best = solved(ridge, **at)["squared_error"] + 0.2
    assert best == pytest.approx(value, abs=0.51e-8)
    closed = 0.5 * (0.8 - alpha + math.sqrt((0.8 - alpha) ** 2 + 0.8)) + 0.2
    assert best == pytest.approx(closed, rel=1e-12)
    stopped = solved("gradient_flow", alpha=alpha, snr=5.0, training="early_stopping")["generalisation_error"]
    assert best < stopped < 1.03 * best


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("training", ["flow", "early_stopping"])
def test_gradient_flow_at_two_sizes(alpha, training):
    at = {"alpha": alpha, "snr": 5.0, "inr": 0.5, "t": 3.0, "training": training}
    theory = solved("gradient_flow", **at)
    # the best time fluctuates: to first order that changes the training error, but not the minimum
    names = ("generalisation_error",) if training == "early_stopping" else ("generalisation_error", "training_error")
    for size in (60, 120):
        found = simulate.gradient_flow(size=size, samples=60, seed=size, **at)
        for name in names:
            assert abs(found[name].value - theory[name]) < 3 * found[name].stderr, (size, name)


def test_times_outside_of_the_range_are_refused():
    with pytest.raises(ParameterError, match="t"):
        qn.solve("gradient_flow", alpha=1.0, t=0.0)
    with pytest.raises(ParameterError, match="t"):
        qn.solve("gradient_flow", alpha=1.0, t=1e11)


# ---------------------------------------------------------------------- linear diffusion

#: spectrum exponent, c, N/d at d = 400 and mean eigenvalue 1, alpha bar 0.9: test and training loss by an independent
#: solution for kappa
LOSSES = [
    (1.0, 0.0, 0.25, 3.405796, 0.232496),
    (1.0, 0.0, 4.0, 0.800027, 0.714907),
    (0.0, 0.05, 1.0, 1.444444, 0.733333),
]


@pytest.mark.parametrize(("exponent", "c", "gamma", "test", "training"), LOSSES)
def test_losses_of_a_linear_denoiser(exponent, c, gamma, test, training):
    found = solved(Spectrum.power_law(exponent, 400).system(), gamma=gamma, ab=0.9, c=c)
    assert found["test_loss"] == pytest.approx(test, abs=0.51e-6)
    assert found["training_loss"] == pytest.approx(training, abs=0.51e-6)


@pytest.mark.parametrize(("gamma", "value"), [(0.25, 2.52406), (4.0, 0.05420)])
def test_divergence_of_the_learnt_law(gamma, value):
    found = solved(Spectrum.power_law(1.0, 400).system(), gamma=gamma, c=0.05, model="sampler")
    assert found["kl_true_learnt"] == pytest.approx(value, abs=0.51e-5)


@pytest.mark.parametrize("gamma", [0.2, 1.0, 3.0])
@pytest.mark.parametrize("c", [1e-6, 0.3])
def test_kappa_by_bisection(gamma, c):
    """All traces from the root of shift = kappa (1 - df/N), found in another way, with df2 instead of derivatives."""
    values = Spectrum.power_law(1.5, 60).values
    low, high = c, c + values.sum() / gamma
    for _ in range(200):
        kappa = 0.5 * (low + high)
        below = kappa * (1 - (values / (values + kappa)).mean() / gamma) < c
        low, high = (kappa, high) if below else (low, kappa)
    logs = np.log1p(values / kappa).mean() + gamma * (c / kappa - 1 - np.log(c / kappa)) + np.log(c)
    found = solved(Spectrum(values).system(), gamma=gamma, c=c, model="sampler")
    assert found["kappa"] == pytest.approx(kappa, rel=1e-9)
    assert found["resolvent"] == pytest.approx((kappa / (values + kappa)).mean() / c, rel=1e-9)
    assert found["log_det"] == pytest.approx(logs, rel=1e-9)
    ab = 0.8
    shift = (1 - ab + c) / ab
    found = solved(Spectrum(values).system(), gamma=gamma, c=c, ab=ab)
    kappa = found["kappa"]
    df2 = (values**2 / (values + kappa) ** 2).mean() / gamma
    trace = (kappa / (values + kappa)).mean() / shift
    slope = (values / (values + kappa) ** 2).mean() / (1 - df2)
    square = (trace - slope) / shift
    gain = (1 - ab) / ab**2
    for name, product in (("test_loss", (kappa / shift) ** 2 * slope), ("training_loss", trace - shift * square)):
        expected = 1 - 2 * (1 - ab) / ab * trace + gain * (ab * product + (1 - ab) * square)
        assert found[name] == pytest.approx(expected, rel=1e-9)


def test_divergences_without_penalty_do_not_know_the_spectrum():
    for gamma in (1.2, 5.0):
        white, steep = (solved(Spectrum.power_law(s, 50).system(), gamma=gamma, model="sampler") for s in (0.0, 2.0))
        for name in ("kl_learnt_true", "kl_true_learnt"):
            assert white[name] == pytest.approx(steep[name], rel=1e-10)


def test_fewer_samples_than_dimensions_have_no_density():
    result = qn.solve("linear_diffusion", gamma=0.5, c=0.0, model="sampler")
    assert result.status[0] != 0
    assert np.isnan(result["kl_true_learnt"][0])


@pytest.mark.parametrize(
    ("gamma", "c", "model"),
    [(0.25, 0.05, "denoiser"), (2.0, 0.0, "denoiser"), (0.5, 0.1, "sampler"), (4.0, 0.0, "sampler")],
)
@pytest.mark.parametrize("exponent", [0.0, 1.0])
def test_linear_diffusion_at_two_sizes(gamma, c, model, exponent):
    """What is left at finite size falls as 1/d: extrapolated, it is within three standard errors of zero."""
    at = {"gamma": gamma, "c": c, "ab": 0.9, "model": model}
    names = ("test_loss", "training_loss") if model == "denoiser" else ("kl_learnt_true", "kl_true_learnt")
    gaps = []
    for size in (40, 80):
        theory = solved(Spectrum.power_law(exponent, size).system(), **at)
        found = simulate.linear_diffusion(size=size, samples=60, seed=size, exponent=exponent, **at)
        gaps.append({name: (found[name].value - theory[name], found[name].stderr) for name in names})
        for name in names:
            assert abs(gaps[-1][name][0]) < 3 * gaps[-1][name][1] + theory[name] / size, (size, name)
    for name in names:
        (small, error), (large, other) = (gap[name] for gap in gaps)
        assert abs(2 * large - small) < 3 * math.hypot(2 * other, error), name


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Spectrum([1.0, 0.0]), "eigenvalue 1 is 0"),
        (lambda: Spectrum([np.nan, 1.0]), "eigenvalue 0 is nan"),
        (lambda: Spectrum(np.ones((2, 2))), "values has shape"),
        (lambda: Spectrum([]), "values has shape"),
        (lambda: Spectrum.from_matrix([[1.0, 0.5], [0.1, 1.0]]), "sigma is not symmetric"),
        (lambda: Spectrum.from_matrix([[1.0, 2.0], [2.0, 1.0]]), "not positive semi-definite"),
        (lambda: Spectrum.from_matrix([[1.0, np.inf], [np.inf, 1.0]]), "not finite"),
        (lambda: Spectrum.power_law(np.nan, 4), "exponent=nan"),
        (lambda: Spectrum.power_law(1.0, 0), "dimension=0"),
    ],
)
def test_spectra_that_are_refused(make, message):
    with pytest.raises(ParameterError, match=message):
        make()


def test_a_covariance_in_any_basis():
    turn, _ = np.linalg.qr(np.random.default_rng(2).standard_normal((5, 5)))
    values = np.array([0.2, 0.5, 1.0, 2.0, 4.0])
    assert Spectrum.from_matrix(turn * values @ turn.T).values == pytest.approx(values, rel=1e-12)


# ---------------------------------------------------------------------- linear generative models


@pytest.mark.parametrize("gamma", [0.05, 0.7, 0.999, 1.0, 6.0])
@pytest.mark.parametrize("lam", [0.0, 1e-8, 0.4])
def test_convergence_by_another_quadrature(gamma, lam):
    found = solved("linear_generative", gamma=gamma, lam=lam)
    with mp.workdps(25):
        root = marchenko_pastur(lambda ell: mp.sqrt(ell / gamma + lam), gamma)
        expected = root**2 / (1 + mp.mpf(lam))
    assert found["convergence"] == pytest.approx(float(expected), rel=1e-12)


def test_convergence_of_few_and_of_many_samples():
    """q(gamma) = gamma q(1/gamma), since X X^T and X^T X have the same eigenvalues; q ~ gamma for few samples."""
    for gamma in (0.01, 0.3, 0.9):
        few, many = (solved("linear_generative", gamma=g)["convergence"] for g in (gamma, 1 / gamma))
        assert few == pytest.approx(gamma * many, rel=1e-13)
    assert solved("linear_generative", gamma=1e-6)["convergence"] == pytest.approx(1e-6, rel=1e-6)


def test_recovery_begins_at_its_line():
    line = qn.phase_diagram("linear_generative", points=5, map_points=None).line("recovered")
    assert line.converged.all()
    np.testing.assert_allclose(line.column("gamma"), 1 / line.column("theta") ** 2, rtol=1e-12)
    for theta in (0.5, 2.0):
        below, above = (solved("linear_generative", gamma=g / theta**2, theta=theta) for g in (0.999, 1.001))
        assert below["recovery"] == 0 < above["recovery"] < 0.01
        assert above["convergence"] == solved("linear_generative", gamma=1.001 / theta**2, theta=7.0)["convergence"]


@pytest.mark.parametrize(
    ("gamma", "lam", "theta"), [(0.5, 0.0, 3.0), (1.0, 0.5, 1.0), (2.0, 0.0, 1.5)], ids=["few", "penalty", "many"]
)
def test_linear_generative_at_two_sizes(gamma, lam, theta):
    """What is left at finite size falls as 1/d: extrapolated, it is within three standard errors of zero."""
    at = {"gamma": gamma, "lam": lam, "theta": theta}
    theory = solved("linear_generative", **at)
    small, large = (simulate.linear_generative(size=size, samples=100, seed=size, **at) for size in (60, 120))
    # at gamma = 1/theta^2 the eigenvector is critical: its overlap falls more slowly than 1/d
    critical = gamma * theta**2 == 1
    for name in ("convergence", "distance") if critical else ("convergence", "distance", "recovery", "pair_overlap"):
        gap = 2 * large[name].value - small[name].value - theory[name]
        assert abs(gap) < 3 * math.hypot(2 * large[name].stderr, small[name].stderr), name
