"""Places where scripts go wrong, on the built-in systems. Each reference value was found by another route."""

from itertools import pairwise

import mpmath as mp
import numpy as np
import pytest
from scipy import integrate
from scipy.optimize import brentq
from scipy.special import expit
from scipy.stats import norm

import quenched as qn
from quenched.numerics.quadrature import expectation, gauss_rule
from quenched.numerics.special import sech2

METHODS = ("newton", "anderson", "damped")


# ---------------------------------------------------------------------- Hopfield spin glass, where damping cycles


@pytest.mark.parametrize("method", METHODS)
def test_hopfield_spin_glass_never_reports_the_cycle(method):
    """Damped iteration as in a script runs in a cycle and leaves q = 0.7589; the solution is 0.5967530807."""
    at = {"alpha": 0.03, "T": 0.47879294446096204, "branches": "spin_glass"}
    result = qn.solve("hopfield", options=qn.Options(method=method), **at)
    if method == "newton":
        assert result["q"][0] == pytest.approx(0.5967530807, abs=1e-10) and result.error[0] < 1e-12
    else:
        assert not result.converged[0] and np.isnan(result["q"][0])


# ---------------------------------------------------------------------- perceptrons at capacity


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("alpha", [0.8, 0.83, 0.83307])
def test_ising_perceptron_does_not_freeze_below_capacity(method, alpha):
    """q -> 1 also solves the equations; the branch of the entropy is at q = .56 up to the zero of the entropy."""
    result = qn.solve("ising_perceptron", alpha=alpha, kappa=0.0, options=qn.Options(method=method))
    assert result.converged[0] and 0.5 < result["q"][0] < 0.57 and 0 < result["entropy"][0] < 0.04


@pytest.mark.parametrize("excess", [1e-8, 1e-6, 1e-4, 1e-3, 2e-3, 1e-2, 1.0])
@pytest.mark.parametrize("kappa", [0.0, 0.91088506196436292, 1.738266731833165, -0.59471048493276635])
def test_spherical_perceptron_has_no_solution_above_capacity(kappa, excess):
    """The odds of q run off so slowly that no step counts any more in q; that is no solution with q = 1."""
    second_moment = integrate.quad(lambda z: norm.pdf(z) * (z + kappa) ** 2, -kappa, np.inf, epsabs=1e-14)[0]
    above, below = qn.sweep("spherical_perceptron", alpha=np.array([1 + excess, 1 - excess * 0.5]) / second_moment,
                            kappa=kappa).status[0]  # fmt: skip
    assert (above, below) == (qn.Status.no_fixed_point, qn.Status.converged)


# ---------------------------------------------------------------------- a peak that adaptive quadrature does not see


def test_a_peak_of_width_one_thousandth():
    """E sech^2((a + b z)/T), T = 0.001: quad looks between its first nodes, sees nothing, and is sure of it."""
    a, b, T = 9.0, 3.0, 0.001
    density = norm.pdf(-a / b) / b
    # E sech^2(h/T) = T int sech^2(u) p(T u) du = 2 T p(0) + T^3 p''(0) pi^2/12 + O(T^5)
    exact = 2 * T * density * (1 + T**2 * ((a / b) ** 2 - 1) / b**2 * np.pi**2 / 24)
    blind, sure = integrate.quad(lambda z: norm.pdf(z) / np.cosh(np.clip((a + b * z) / T, -300, 300)) ** 2, -9, 9)
    assert blind < 0.01 * exact and sure < 0.01 * exact
    for n, accuracy in ((65, 1e-8), (129, 1e-12)):
        h, w = gauss_rule(n, a, b, centres=[0.0], widths=[T])
        assert expectation(w, sech2(h / T))[0, 0] == pytest.approx(exact, rel=accuracy)


def test_hopfield_at_a_low_temperature():
    """C = (1 - q)/T is such a peak: at T = 0.001 against its closed form at T = 0."""
    cold = qn.solve("hopfield", alpha=0.1, T=0.001, branches="retrieval")
    frozen = qn.solve("hopfield", alpha=0.1, T=0.0, branches="retrieval")
    assert cold.converged[0] and cold.errors["C"][0] < 1e-9
    assert abs(cold["C"][0] - frozen["C"][0]) < 5e-6
    m, r = cold["m"][0], cold["r"][0]
    # at T -> 0: C = sqrt(2/(pi alpha r)) exp(-m^2/(2 alpha r))
    assert cold["C"][0] == pytest.approx(np.sqrt(2 / (np.pi * 0.1 * r)) * np.exp(-(m**2) / (0.2 * r)), rel=1e-4)


# ---------------------------------------------------------------------- Gauss-Hermite in compressed sensing


RHO = 0.2


def posterior(y, snr, exp=np.exp, log=np.log):
    """Mean and variance of x ~ rho N(0, 1) + (1 - rho) delta, given y = x + noise of variance 1/snr."""
    weight = 1 / (1 + exp(-(log(RHO / (1 - RHO)) - log(1 + snr) / 2 + y * y * snr**2 / (1 + snr) / 2)))
    mean = snr * y / (1 + snr)
    return weight * mean, weight / (1 + snr) + weight * (1 - weight) * mean**2


@pytest.mark.parametrize("snr", [1e3, 1e4, 1e5, 1e6])
def test_gauss_hermite_in_compressed_sensing(snr):
    """The mean square error as rho - E mean^2 with 300 of its nodes, which miss the decision at |y| ~ 1/sqrt(snr)."""
    populations = ((RHO, np.sqrt(1 + 1 / snr)), (1 - RHO, np.sqrt(1 / snr)))
    c = np.sqrt((np.log1p(snr) - 2 * np.log(RHO / (1 - RHO))) * (1 + snr)) / snr
    width = 2 * (1 + snr) / (snr**2 * c)

    def exact():
        with mp.workdps(25):
            edges = {0.0, 0.1, 1.0, 3.0, 9.0, c, *(c + s * width * 4**k for k in range(-1, 9) for s in (-1, 1))}
            edges = sorted(edge for edge in edges if 0 <= edge <= 9)
            return float(2 * sum(
                share * mp.quad(lambda y, sd=sd: mp.npdf(y, 0, sd) * posterior(y, snr, mp.exp, mp.log)[1], edges)
                for share, sd in populations
            ))  # fmt: skip

    def ours(n):
        rules = [(share, *gauss_rule(n, 0.0, sd, [-c, c], [width, width])) for share, sd in populations]
        return sum(share * expectation(w, posterior(y, snr)[1])[0, 0] for share, y, w in rules)

    z, w = np.polynomial.hermite_e.hermegauss(300)
    w = w / w.sum()
    hermite = RHO - sum(share * w @ posterior(sd * z, snr)[0] ** 2 for share, sd in populations)
    true = exact()
    assert abs(hermite / true - 1) > 0.02
    assert ours(129) == pytest.approx(true, rel=1e-9)
    assert abs(ours(65) - ours(129)) >= 0.5 * abs(ours(65) - true) - 1e-12 * true


# ---------------------------------------------------------------------- regression with a small penalty


def test_the_flat_optimum_of_the_hinge_loss():
    """Below some lambda the minimiser is the one of largest margin, whatever lambda: flat is right."""
    lam = np.array([1e-4, 1e-3, 3e-3, 1e-2])
    result = qn.sweep("glm_erm", alpha=2.0, lam=lam, loss="hinge")
    assert result.converged.all() and result.evaluations.max() <= 40
    np.testing.assert_allclose(result["generalisation_error"][0], 0.188478610316, atol=1e-11)
    np.testing.assert_allclose(result["V"][0] * lam, result["V"][0, -1] * lam[-1], rtol=1e-10)
    assert qn.solve("glm_erm", alpha=2.0, lam=0.1, loss="hinge")["generalisation_error"][0] < 0.186


def logistic_force(w, V):
    """Minus l' at the proximal point, which is found by bracketing."""
    x = brentq(lambda x: x - w - V * expit(-x), w - 1, w + V + 1, xtol=1e-14, rtol=1e-14)
    return expit(-x)


@pytest.mark.parametrize("lam", [1e-4, 1e-3])
def test_logistic_regression_with_a_broad_prox(lam):
    """V is 200 and more, where Newton's method for the proximal point from a bad start returns anything."""
    result = qn.solve("glm_erm", alpha=2.0, lam=lam, loss="logistic")
    m, q, V, q_hat = (float(result[name][0]) for name in ("m", "q", "V", "q_hat"))
    assert result.converged[0] and V > 200
    slope = m / np.sqrt(q * (q - m * m))

    def integrand(w):
        return norm.pdf(w, scale=np.sqrt(q)) * norm.cdf(slope * w) * logistic_force(w, V) ** 2

    reach, scale = 9 * np.sqrt(q), np.log(V)
    edges = sorted({-reach, *np.linspace(-V - 20, 20, 12), -V, -scale, 0.0, scale, reach})
    edges = [e for e in edges if -reach <= e <= reach]
    pieces = [integrate.quad(integrand, *ends, epsabs=0, epsrel=1e-10, limit=200)[0] for ends in pairwise(edges)]
    assert 2 * 2.0 * sum(pieces) == pytest.approx(q_hat, rel=1e-8)


# ---------------------------------------------------------------------- unknowns that vanish together


@pytest.mark.parametrize("engine", ["numpy", "numba"])
@pytest.mark.parametrize(
    ("system", "point"),
    [
        ("hopfield", {"alpha": 0.001, "T": [1.0923618, 1.1162814, 1.1521608]}),
        ("dense_hopfield", {"alpha": [0.001], "T": 0.5831578947368421}),
        ("dense_hopfield", {"alpha": [0.3], "T": 0.37473684210526315}),
    ],
)
def test_overlaps_that_vanish_at_different_rates(system, point, engine):
    """q goes to zero as m^2 does: its logarithm need not follow, and cost 153 evaluations when it did."""
    if engine == "numba":
        pytest.importorskip("numba")
    result = qn.sweep(system, branches="retrieval", options=qn.Options(engine=engine), **point)
    assert result.converged.all() and result.evaluations.max() <= 30
    assert abs(result["m"]).max() < 1e-12 and abs(result["q"]).max() < 1e-12


def test_no_start_of_a_whole_hopfield_map_is_slow():
    result = qn.sweep("hopfield", alpha=np.linspace(0.001, 0.2, 100), T=np.linspace(0.01, 1.2, 100))
    cost = result.evaluations[result.converged]
    assert cost.max() <= 40 and np.median(cost) <= 15


# ---------------------------------------------------------------------- states that merge at the edge of the domain


@pytest.mark.parametrize("engine", ["numpy", "numba"])
def test_above_the_almeida_thouless_line_there_are_no_states(engine):
    """Both overlaps run into each other: said at once, not after a hundred evaluations at ever more nodes."""
    if engine == "numba":
        pytest.importorskip("numba")
    options = qn.Options(engine=engine)
    above = qn.sweep("sherrington_kirkpatrick_1rsb", h=[0.5, 0.8], T=[0.65, 0.85, 1.1], options=options)
    assert (above.status == qn.Status.left_domain).all() and np.isnan(above["q_in"]).all()
    assert above.evaluations.max() <= 30 and above.nodes.max() == options.nodes
    below = qn.sweep("sherrington_kirkpatrick_1rsb", h=[0.5, 0.8], T=[0.1, 0.25], options=options)
    assert below.converged.all()
