"""Factored attention as a Potts model: limits, other systems, closed forms, correlated tokens."""

import math

import numpy as np
import pytest
from scipy.optimize import brentq

import quenched as qn
from quenched.errors import ParameterError
from quenched.simulate import potts_pseudolikelihood
from quenched.solve import Status
from quenched.systems import registry

SYSTEM = "attention_potts"


def solved(system=SYSTEM, **settings):
    result = qn.solve(system, **settings)
    assert result.status[0] == Status.converged
    return {name: float(values[0]) for name, values in result.values.items()}


def correlated(omega, t):
    """The system with these eigenvalues of the covariance of tokens, and squared couplings along its eigenvectors."""
    return registry.get(SYSTEM).holding((omega, t, np.full(len(omega), 1.0 / len(omega))))


def pairs(colours, rho, nodes=60):
    """E p_1 p_2, by Gauss-Hermite quadrature over all logits."""
    x, w = np.polynomial.hermite_e.hermegauss(nodes)
    logits = np.stack(np.meshgrid(*[x * math.sqrt(rho / colours)] * colours, indexing="ij"))
    mass = np.prod(np.meshgrid(*[w / w.sum()] * colours, indexing="ij"), axis=0)
    p = np.exp(logits) / np.exp(logits).sum(axis=0)
    return float((mass * p[0] * p[1]).sum())


@pytest.mark.parametrize(("alpha", "lam", "rho"), [(2.0, 0.1, 8.0), (0.5, 1.0, 3.0), (6.0, 1e-3, 2.0)])
def test_two_colours_are_logistic_regression(alpha, lam, rho):
    """A field of variance rho is one of variance one with the gain sqrt(rho)."""
    potts = solved(alpha=alpha, lam=lam, rho=rho)
    erm = solved("glm_erm", alpha=alpha, lam=lam, gamma=math.sqrt(rho), teacher="logistic", loss="logistic")
    assert potts["m"] == pytest.approx(math.sqrt(rho) * erm["m"], rel=1e-10)
    assert potts["test_cross_entropy"] == pytest.approx(erm["test_loss"], rel=1e-10)
    for name in ("q", "V", "energy", "training_loss", "cosine"):
        assert potts[name] == pytest.approx(erm[name], rel=1e-10), name


def test_the_test_loss_of_a_weak_penalty_is_not_monotonic():
    loads = [1.0, 2.0, 4.0, 8.0]
    result = qn.sweep(SYSTEM, alpha=loads, lam=0.01, rho=8.0)
    assert result.converged.all()
    np.testing.assert_allclose(result["test_cross_entropy"].ravel(), [0.8945, 0.926, 0.664, 0.470], atol=6e-4)
    # strong penalties have no peak
    strong = qn.sweep(SYSTEM, alpha=loads, lam=1.0, rho=8.0)["test_cross_entropy"].ravel()
    assert (np.diff(strong) < 0).all()


@pytest.mark.parametrize("colours", [2, 3])
def test_the_excess_over_the_entropy_falls_as_one_over_alpha(colours):
    """Every coupling costs 1/(2 n), whatever the number of colours."""
    at = [solved(alpha=alpha, lam=0.01, rho=4.0, C=colours) for alpha in (50.0, 100.0)]
    excess = np.array([x["test_cross_entropy"] - x["teacher_entropy"] for x in at])
    assert (excess > 0).all()
    fifty, hundred = excess * [50.0, 100.0]
    assert 2 * hundred - fifty == pytest.approx(0.5, abs=2e-3)


@pytest.mark.parametrize("loss", ["cross_entropy", "square"])
@pytest.mark.parametrize("colours", [2, 3])
def test_a_strong_penalty_is_the_hebb_rule(loss, colours):
    """w is the mean of (e_y - 1/C) times the tokens: cos^2 = rho mh^2/(rho mh^2 + qh) for alpha examples."""
    alpha, rho = 1.5, 3.0
    pull, push = alpha * (colours - 1) * pairs(colours, rho), alpha * (colours - 1) / colours**2
    found = solved(alpha=alpha, lam=1e5, rho=rho, C=colours, loss=loss)
    assert found["cosine"] == pytest.approx(math.sqrt(rho * pull**2 / (rho * pull**2 + push)), rel=1e-5)


@pytest.mark.parametrize(("colours", "known"), [(2, True), (3, True), (4, True), (6.5, False)])
def test_square_loss_has_a_closed_form(colours, known):
    """With correlated tokens: V from one equation in one unknown, m and q from linear ones."""
    alpha, lam, rho = 1.3, 0.2, 5.0
    omega, t = np.array([0.3, 0.8, 1.9]), np.array([1.4, 0.5, 1.1])
    variance = rho * np.mean(omega * t)
    found = solved(correlated(omega, t), alpha=alpha, lam=lam, rho=rho, C=colours, loss="square")
    s2, r = 1 / colours, colours - 1

    def stiffness(V):
        return alpha * r * s2 / (1 + s2 * V)

    V = brentq(lambda V: np.mean(omega / (lam + stiffness(V) * omega)) - V, 1e-6, 100.0, xtol=1e-15)
    D, rest = 1 + s2 * V, lam + stiffness(V) * omega
    k1 = r * (pairs(colours, variance, 60 if colours < 4 else 30) if known else found["m_hat"] * D / (alpha * r))
    m_hat = alpha * k1 / D
    m = np.mean(m_hat * omega**2 * rho * t / rest)
    gain = np.mean(omega**2 / rest**2)
    signal = np.mean(omega**3 * rho * t / rest**2) * m_hat**2
    fixed = alpha * (s2 * (1 - s2) - 2 * s2 * m * k1) / D**2
    q = (signal + gain * fixed) / (1 - gain * alpha * s2**2 * r / D**2)
    for name, value in {"V": V, "m": m, "q": q, "V_hat": stiffness(V)}.items():
        assert found[name] == pytest.approx(value, rel=1e-7), name


@pytest.mark.parametrize("colours", [2, 3])
@pytest.mark.parametrize("loss", ["cross_entropy", "square"])
def test_correlated_tokens(loss, colours):
    """Tokens of a Markov chain against the theory with the spectrum of their covariance."""
    size, persistence, at = 120, 0.7, {"alpha": 2.0, "lam": 0.1, "rho": 6.0, "C": colours, "loss": loss}
    distance = np.abs(np.subtract.outer(np.arange(size), np.arange(size)))
    omega = np.linalg.eigvalsh(persistence**distance)
    theory = solved(correlated(omega, np.ones(size)), **at)
    found = potts_pseudolikelihood(size=size, samples=60, seed=4, persistence=persistence, **at)
    plain = solved(**at)
    for name in ("m", "q", "coupling_error", "training_loss", "energy"):
        assert abs(found[name].value - theory[name]) < 3 * found[name].stderr, name
    assert found["coupling_error"].value - plain["coupling_error"] > 5 * found["coupling_error"].stderr


def test_cross_entropy_of_other_numbers_of_colours_is_refused():
    with pytest.raises(ParameterError, match="C"):
        qn.solve(SYSTEM, alpha=1.0, lam=0.1, C=4)
    assert solved(alpha=1.0, lam=0.1, C=4, loss="square")["m"] > 0


def test_points_do_not_depend_on_their_batch():
    loads = [0.7, 3.1]
    together = qn.sweep(SYSTEM, alpha=loads, lam=0.1, rho=6.0, C=3)
    alone = [solved(alpha=alpha, lam=0.1, rho=6.0, C=3) for alpha in loads]
    assert together["q"].ravel().tolist() == [x["q"] for x in alone]
