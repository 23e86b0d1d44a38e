"""Functions of several fields: closed forms, other rules, derivatives, and that values do not depend on neighbours."""

import math

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import softmax

from quenched.numerics.vector import mean_logsumexp, moreau_several, pair_probability, smoothed_plane

DIRECTIONS = math.sqrt(2) / 3 * np.array([[1, 0], [-0.5, math.sqrt(0.75)], [-0.5, -math.sqrt(0.75)]])
STRIPS = (math.pi / (math.sqrt(2) / 2), math.pi / math.sqrt(2 / 3))


def colour(x, y):
    """Probability of the first of three colours."""
    return softmax(np.stack(np.broadcast_arrays(*(a * x + b * y for a, b in DIRECTIONS)), axis=-1), axis=-1)[..., 0]


def cross_entropy(x, y):
    """Of the first of three colours, with gradient and Hessian."""
    logits = np.stack(np.broadcast_arrays(*(a * x + b * y for a, b in DIRECTIONS)), axis=-1)
    p = softmax(logits, axis=-1)
    mean = p @ DIRECTIONS
    second = np.einsum("...c,ca,cb->...ab", p, DIRECTIONS, DIRECTIONS) - mean[..., :, None] * mean[..., None, :]
    value = np.logaddexp.reduce(logits, axis=-1) - logits[..., 0]
    slopes = mean - DIRECTIONS[0]
    return value, (slopes[..., 0], slopes[..., 1]), (second[..., 0, 0], second[..., 0, 1], second[..., 1, 1])


def hermite(nodes):
    x, w = np.polynomial.hermite_e.hermegauss(nodes)
    return x, w / w.sum()


@pytest.mark.parametrize("variance", [0.01, 0.1, 0.231, 1.0, 5.0])
def test_smoothed_softmax_against_gauss_hermite(variance):
    (x, w), rng = hermite(100), np.random.default_rng(0)
    points = 3.0 * rng.standard_normal((2, 7))
    sd = math.sqrt(variance)
    exact = [(w[:, None] * w * colour(a + sd * x[:, None], b + sd * x)).sum() for a, b in points.T]
    np.testing.assert_allclose(smoothed_plane(colour, STRIPS, *points, variance), exact, atol=1e-13)


@pytest.mark.parametrize("variance", [1e-3, 1.0, 30.0])
def test_smoothed_waves_have_a_closed_form(variance):
    x, y = np.linspace(-4, 4, 9)[:, None], np.linspace(-3, 3, 5)
    found = smoothed_plane(lambda a, b: np.cos(a) * np.sin(0.5 * b), (9.0, 9.0), x[None], y[None, None], [[[variance]]])
    exact = np.cos(x) * np.sin(0.5 * y) * math.exp(-0.625 * variance)
    np.testing.assert_allclose(found[0], exact, atol=1e-12)


def test_smoothing_by_nothing_and_by_too_little():
    assert smoothed_plane(colour, STRIPS, 0.3, 0.4, 0.0) == pytest.approx(float(colour(0.3, 0.4)), rel=1e-15)
    wide = smoothed_plane(colour, STRIPS, np.array([[-30.0, 30.0]]), np.array([[0.0, 0.0]]), np.array([[1e-9]]))
    assert np.isnan(wide).all()
    assert np.isnan(smoothed_plane(colour, STRIPS, 0.0, 0.0, -1.0))
    assert np.isnan(smoothed_plane(colour, STRIPS, 0.0, np.nan, 1.0))


def test_a_row_does_not_depend_on_the_others():
    rng = np.random.default_rng(1)
    x, y, v = rng.standard_normal((3, 5, 1)), rng.standard_normal((3, 5, 4)), np.array([[[0.3]], [[2.0]], [[0.3]]])
    together = smoothed_plane(colour, STRIPS, x, y, v)
    for k in range(3):
        alone = smoothed_plane(colour, STRIPS, x[k : k + 1], y[k : k + 1], v[k : k + 1])
        assert alone.tobytes() == together[k : k + 1].tobytes()


@pytest.mark.parametrize("v", [0.0, 0.4, 6.0, 300.0])
def test_envelope_against_a_general_optimiser(v):
    rng = np.random.default_rng(2)
    for omega in 5.0 * rng.standard_normal((5, 2)):
        if v == 0.0:
            expected = float(cross_entropy(*omega)[0])
        else:
            expected = minimize(
                lambda z, omega=omega: ((z - omega) ** 2).sum() / (2 * v) + cross_entropy(*z)[0],
                omega,
                method="BFGS",
                options={"gtol": 1e-9},
            ).fun
        assert float(moreau_several((0, 0), cross_entropy, *omega, v)) == pytest.approx(expected, rel=1e-7, abs=1e-9)


@pytest.mark.parametrize("v", [0.4, 6.0, 300.0])
def test_derivatives_of_an_envelope_and_its_flow(v):
    omega, h = 3.0 * np.random.default_rng(3).standard_normal((2, 20)), 1e-4

    def along(order, field):
        shifts = [np.array([[0.0], [0.0]]) for _ in range(2)]
        shifts[0][field], shifts[1][field] = h, -h
        up, down = (moreau_several(order, cross_entropy, *(omega + s), v) for s in shifts)
        return (up - down) / (2 * h)

    first = [moreau_several(order, cross_entropy, *omega, v) for order in ((1, 0), (0, 1))]
    for field in (0, 1):
        np.testing.assert_allclose(first[field], along((0, 0), field), atol=1e-8)
    for order, (lower, field) in {(2, 0): ((1, 0), 0), (1, 1): ((1, 0), 1), (0, 2): ((0, 1), 1)}.items():
        np.testing.assert_allclose(moreau_several(order, cross_entropy, *omega, v), along(lower, field), atol=1e-8)
    rise = [moreau_several((0, 0), cross_entropy, *omega, v * (1 + s * 1e-4)) for s in (1, -1)]
    np.testing.assert_allclose((rise[0] - rise[1]) / (2e-4 * v), -(first[0] ** 2 + first[1] ** 2) / 2, rtol=1e-5)


def test_envelopes_do_not_depend_on_neighbours_and_refuse():
    omega = np.array([[0.3, -40.0, np.inf, 1e3], [2.0, 50.0, 0.0, -1e3]])
    with np.errstate(invalid="ignore"):
        together = moreau_several((1, 0), cross_entropy, *omega, 1e4)
    alone = [float(moreau_several((1, 0), cross_entropy, a, b, 1e4)) for a, b in omega.T[[0, 1, 3]]]
    np.testing.assert_array_equal(together[[0, 1, 3]], alone)
    assert np.isnan(together).tolist() == [False, False, True, False]
    with pytest.raises(ValueError, match="orders up to two"):
        moreau_several((2, 1), cross_entropy, 0.0, 0.0, 1.0)


def test_logits_of_several_colours():
    x, w = hermite(40)
    for colours, variance in ((2, 1.5), (3, 0.7), (4, 0.4)):
        logits = math.sqrt(variance) * np.stack(np.meshgrid(*[x] * colours, indexing="ij"))
        mass = np.prod(np.meshgrid(*[w] * colours, indexing="ij"), axis=0)
        p = np.exp(logits) / np.exp(logits).sum(axis=0)
        assert float(pair_probability(colours, variance)) == pytest.approx((mass * p[0] * p[1]).sum(), rel=1e-9)
        entropy = (mass * np.log(np.exp(logits).sum(axis=0))).sum()
        assert float(mean_logsumexp(colours, variance)) == pytest.approx(entropy, rel=1e-9)


def test_heat_flow_of_the_log_partition():
    """d/dv E log Z = C (C - 1)/2 E p_1 p_2, also where the number of colours is not whole, up to broad logits."""
    colours, variance = np.array([2.0, 3.5, 10.0])[:, None], np.array([0.1, 2.0, 40.0])
    h = 1e-4 * variance
    rate = (mean_logsumexp(colours, variance + h) - mean_logsumexp(colours, variance - h)) / (2 * h)
    np.testing.assert_allclose(rate, colours * (colours - 1) / 2 * pair_probability(colours, variance), rtol=1e-7)
    assert np.isnan(pair_probability(2.0, -1.0)) and np.isnan(mean_logsumexp(np.nan, 1.0))
