"""Quadrature rules against mpmath and closed forms."""

from __future__ import annotations

import mpmath as mp
import numpy as np
import pytest

from quenched.errors import QuenchedError
from quenched.numerics.quadrature import NEAR, expectation, gauss_rule, log_expectation, tilted_rule
from quenched.numerics.special import gauss_pdf, gauss_tail, mills, sech2


def column(*values):
    return np.array(values, dtype=float)[:, None]


def average(f, n, mean=0.0, sd=1.0, centres=(), widths=(), kinks=()):
    h, w = gauss_rule(n, mean, sd, centres, widths, kinks)
    return expectation(w, f(h))[0, 0]


def reference(f, features=(), limit=14):
    """E f(z) for z ~ N(0, 1), with mpmath on intervals graded towards the features (centre, width)."""
    with mp.workdps(25):
        edges = {mp.mpf(k) for k in range(-limit, limit + 1, 2)}
        for c, w in features:
            reach = [mp.mpf(w) * mp.mpf(6) ** k for k in range(1, 40) if w * 6.0**k < 2 * limit]
            edges |= {mp.mpf(c)} | {mp.mpf(c) + s * r for r in reach for s in (-1, 1)}
        edges = sorted(e for e in edges if abs(e) <= limit)
        return float(mp.quad(lambda z: f(z) * mp.npdf(z), edges, maxdegree=5))


def mp_mills(u):
    return mp.npdf(u) / (mp.erfc(u / mp.sqrt(2)) / 2)


SINGLE = {
    # name: f(z), its mpmath twin, centre, width, nodes for 1e-8, nodes for 1e-12
    "tanh^2, T=0.5": (
        lambda z: np.tanh(1.8 + 0.6 * z) ** 2,
        lambda z: mp.tanh(1.8 + 0.6 * z) ** 2,
        -3,
        1 / 0.6,
        24,
        32,
    ),
    "tanh, T=0.01": (lambda z: np.tanh(90 + 30 * z), lambda z: mp.tanh(90 + 30 * z), -3, 1 / 30, 40, 56),
    "sech^2, T=0.01": (lambda z: sech2(90 + 30 * z), lambda z: mp.sech(90 + 30 * z) ** 2, -3, 1 / 30, 44, 64),
    "sech^2, slope 1000": (
        lambda z: sech2(1000 * (z - 0.7)),
        lambda z: mp.sech(1000 * (z - 0.7)) ** 2,
        0.7,
        1e-3,
        60,
        96,
    ),
}
for q in (0.5, 0.99, 0.9999):
    SINGLE[f"mills^2, q={q}"] = (
        lambda z, q=q: mills((1 - np.sqrt(q) * z) / np.sqrt(1 - q)) ** 2,
        lambda z, q=q: mp_mills((1 - mp.sqrt(q) * z) / mp.sqrt(1 - mp.mpf(q))) ** 2,
        1 / np.sqrt(q),
        2 * np.sqrt((1 - q) / q),
        *{0.5: (24, 32), 0.99: (40, 64), 0.9999: (48, 72)}[q],
    )


@pytest.mark.parametrize("name", SINGLE)
def test_one_feature(name):
    f, twin, centre, width, n8, n12 = SINGLE[name]
    expected = reference(twin, [(centre, width)])
    for n, tolerance in ((n8, 1e-8), (n12, 1e-12)):
        assert average(f, n, centres=[centre], widths=[width]) == pytest.approx(expected, rel=tolerance)


SEVERAL = {
    "far apart": ((-1.0, 0.01), (1.0, 0.3), 80),
    "near": ((0.0, 0.01), (0.02, 0.01), 80),
    "nested": ((0.0, 1e-4), (0.5, 0.8), 112),
    "same centre": ((0.0, 0.01), (0.0, 1.0), 80),
    "wide apart in scale": ((-3.0, 1e-3), (0.2, 1e-5), 192),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_two_features(name):
    (c1, w1), (c2, w2), n = SEVERAL[name]
    expected = reference(
        lambda z: (2 + mp.tanh((z - c1) / w1)) * (2 - mp.tanh((z - c2) / w2)) ** 2, [(c1, w1), (c2, w2)]
    )
    for centres, widths in (([c1, c2], [w1, w2]), ([c2, c1], [w2, w1])):
        actual = average(
            lambda z: (2 + np.tanh((z - c1) / w1)) * (2 - np.tanh((z - c2) / w2)) ** 2,
            n,
            0.0,
            1.0,
            centres,
            widths,
        )
        assert actual == pytest.approx(expected, rel=1e-11)


def test_features_are_in_field_units():
    expected = reference(lambda z: mp.tanh(5 * (1.2 + 0.3 * z)) ** 2, [(-4.0, 2 / 3)])
    for sd in (0.3, -0.3):
        assert average(lambda h: np.tanh(5 * h) ** 2, 49, 1.2, sd, [0.0], [0.2]) == pytest.approx(expected, rel=1e-12)


def test_moments():
    h, w = gauss_rule(41, column(0.0, 1.5), column(1.0, 0.4))
    z = (h - column(0.0, 1.5)) / column(1.0, 0.4)
    for power, moment in enumerate((1, 0, 1, 0, 3, 0, 15, 0, 105)):
        np.testing.assert_allclose(expectation(w, z**power), moment, rtol=2e-14, atol=2e-14)


def test_weights_sum_to_one():
    rng = np.random.default_rng(1)
    mean, sd, c = rng.normal(size=(3, 200, 1))
    sd, width = np.exp(sd), 10 ** rng.uniform(-3, 1, size=(200, 1))
    for centres, widths, kinks in (
        ([], [], []),
        ([c], [width], []),
        ([c], [width], [c, -c]),
        ([c, -c], [width, 2 * width], []),
    ):
        _, w = gauss_rule(193, mean, sd, centres, widths, kinks)
        np.testing.assert_allclose(w.sum(axis=-1), 1.0, rtol=1e-14)


def test_weights_are_not_renormalised():
    _, w = gauss_rule(9, 0.0, 1.0, [0.3], [1e-3])
    assert abs(w.sum() - 1.0) > 1e-3


@pytest.mark.parametrize("n", [33, 50])
def test_rules_are_nested(n):
    mean, sd, c, width = column(0.1, -2.0), column(0.7, 1.3), column(0.0, 0.4), column(1e-3, 0.5)
    coarse, w = gauss_rule(n, mean, sd, [c], [width])
    fine, w2 = gauss_rule(2 * n - 1, mean, sd, [c], [width])
    for k in range(2):
        shared = np.isin(coarse[k], fine[k])
        assert np.count_nonzero(~shared) <= 1  # the outermost, where the density vanishes
        assert w[k][~shared].sum() < 1e-16
        place = np.searchsorted(fine[k], coarse[k][shared])
        np.testing.assert_allclose(2 * w2[k][place], w[k][shared], rtol=1e-15)
        assert set(np.diff(place)) == {2}


def test_tables_and_formula_agree():
    """One feature from the tables, and two that coincide, one of them too wide to matter, from the formula."""
    mean, sd, c, width = column(0.1, -2.0, 0.3), column(0.7, 1.3, 4.0), column(0.0, 0.4, 9.0), column(1e-3, 0.5, 0.1)
    h, w = gauss_rule(97, mean, sd, [c], [width])
    twin, w2 = gauss_rule(97, mean, sd, [c, c], [width, column(1e3, 1e3, 1e3)])
    for f in (np.tanh, lambda y: gauss_tail(2 * y), lambda y: y * y):
        np.testing.assert_allclose(
            expectation(w, f((h - c) / width)), expectation(w2, f((twin - c) / width)), rtol=1e-12, atol=1e-14
        )


@pytest.mark.parametrize("width", [1e-4, 1e-8, 1e-10])
def test_sharp_features_keep_relative_accuracy_at_their_centre(width):
    # E sech^2(h/T)/T = 2 pdf(0) (1 - pi^2 T^2/24 (1/sd^2 - mean^2/sd^4) + ...)
    mean, sd = 0.9, 0.7
    expected = 2 * float(gauss_pdf(mean / sd)) / sd
    correction = -(np.pi**2) * width**2 / 24 * (1 / sd**2 - mean**2 / sd**4)
    actual = average(lambda h: sech2(h / width) / width, 193, mean, sd, [0.0], [width])
    assert actual == pytest.approx(expected * (1 + correction), rel=2e-13)


def test_zero_variance():
    mean = column(0.3, 0.0)
    for kinks in ([], [column(0.3, 5.0)]):
        with np.errstate(all="raise", under="ignore"):
            h, w = gauss_rule(17, mean, 0.0, [0.3], [0.01], kinks)
        assert (h == mean).all()
        np.testing.assert_allclose(w.sum(axis=-1), 1.0, rtol=1e-15)


def test_extreme_values_raise_no_warning():
    sd = column(1e-300, 1e-12, 1.0, 1e12)
    centres, widths = [0.1, column(-1e300, 0.0, 1e-30, 3.0), 0.1], [1e-25, 1e-30, 1e300]
    with np.errstate(all="raise", under="ignore"):
        h, w = gauss_rule(900, 0.0, sd, centres, widths, [0.2, -1e300])
    assert np.isfinite(h).all() and np.isfinite(w).all()
    np.testing.assert_allclose(w.sum(axis=-1), 1.0, rtol=1e-9)


def test_far_features_do_no_harm():
    plain = gauss_rule(33, 0.0, 1.0)[0]
    for centre in (60.0, -1e9, np.inf):
        z, w = gauss_rule(33, 0.0, 1.0, [centre], [1e-6])
        np.testing.assert_allclose(z, plain, atol=1e-14)
        assert w.sum() == pytest.approx(1.0, rel=1e-14)
    # just outside, the integrand still varies on the scale of the distance
    near = average(lambda z: 1 / (1 + (z - 10.0) ** 2), 65, 0.0, 1.0, [10.0], [1.0])
    assert near == pytest.approx(reference(lambda z: 1 / (1 + (z - 10) ** 2), [(10.0, 1.0)]), rel=1e-12)


def test_nan_concerns_its_row_only():
    good = gauss_rule(9, 0.2, 1.0, [0.1], [0.3])
    with np.errstate(all="raise", under="ignore"):
        for arguments in (
            (column(np.nan, 0.2), 1.0, 0.1),
            (0.2, column(np.nan, 1.0), 0.1),
            (0.2, 1.0, column(np.nan, 0.1)),
        ):
            mean, sd, centre = arguments
            h, w = gauss_rule(9, mean, sd, [centre], [0.3])
            assert np.isnan(h[0]).all()
            assert h[1].tobytes() == good[0][0].tobytes() and w[1].tobytes() == good[1][0].tobytes()


def test_kinks_closed_forms():
    mean, sd = column(0.4, -1.0, 30.0), column(0.5, 2.0, 1.0)
    h, w = gauss_rule(64, mean, sd, kinks=[1.0, column(0.0, 0.0, 0.0), -1.0])
    assert h.shape == w.shape == (3, 4 * 64)
    ramp = mean * gauss_tail(-mean / sd) + sd * gauss_pdf(mean / sd)
    np.testing.assert_allclose(expectation(w, np.maximum(h, 0)), ramp, rtol=2e-13)
    np.testing.assert_allclose(expectation(w, h > 1.0), gauss_tail((1.0 - mean) / sd), rtol=2e-13)
    inside = gauss_tail((-1 - mean) / sd) - gauss_tail((1 - mean) / sd)
    np.testing.assert_allclose(expectation(w, np.abs(h) < 1.0), inside, rtol=2e-13, atol=1e-18)


def test_kink_inside_a_sharp_feature():
    expected = reference(lambda z: mp.tanh(1000 * max(z - 0.3, 0)) + 0.2 * min(z, 0.3), [(0.3, 1e-3)])
    actual = average(
        lambda z: np.tanh(1000 * np.maximum(z - 0.3, 0)) + 0.2 * np.minimum(z, 0.3),
        64,
        0.0,
        1.0,
        [0.3],
        [1e-3],
        [0.3],
    )
    assert actual == pytest.approx(expected, rel=1e-12)


def test_bytes_do_not_depend_on_the_block():
    rng = np.random.default_rng(5)
    size = 130
    arguments = [rng.normal(size=(size, 1)) for _ in range(4)] + [10 ** rng.uniform(-4, 1, (size, 1)) for _ in range(3)]

    def evaluate(rows):
        mean, c1, c2, kink, sd, w1, w2 = (a[rows] for a in arguments)
        out = []
        for kinks in ([], [kink, c1]):
            h, w = gauss_rule(21, mean, sd, [c1, c2], [w1, w2], kinks)
            out.append(expectation(w, np.tanh((h - c1) / w1)))
        return np.concatenate(out, axis=1)

    whole = evaluate(np.arange(size))
    for block in (1, 7, 64):
        parts = np.concatenate([evaluate(np.arange(k, min(k + block, size))) for k in range(0, size, block)])
        assert parts.tobytes() == whole.tobytes()
    order = rng.permutation(size)
    assert evaluate(order).tobytes() == whole[order].tobytes()


def test_expectation_ignores_memory_order():
    rng = np.random.default_rng(2)
    w, f = rng.normal(size=(2, 65, 129))
    assert expectation(w, np.asfortranarray(f)).tobytes() == expectation(np.asfortranarray(w), f).tobytes()
    assert expectation(w, f).shape == (65, 1)
    np.testing.assert_allclose(expectation(w, 1.0), w.sum(axis=-1, keepdims=True), rtol=1e-14)


def test_nodes_run_along_the_last_of_any_number_of_axes():
    outer, _ = gauss_rule(9, column(0.0, 1.0), 1.0)
    h, w = gauss_rule(11, outer[..., None], 0.5, [0.0], [0.1], [0.2])
    assert h.shape == w.shape == (2, 9, 22)
    row = gauss_rule(11, outer[1, 4], 0.5, [0.0], [0.1], [0.2])
    assert h[1, 4].tobytes() == row[0].tobytes()


def log_ramp(mean, sd, power, n=129):
    """log E exp(power (-h)_+) by the rule and in closed form."""
    h, log_w = tilted_rule(n, column(*mean), sd, kinks=[0.0], drift=power)
    with mp.workdps(40):
        exact = []
        for m in map(mp.mpf, mean):
            moved = m - power * mp.mpf(sd) ** 2
            gain = mp.exp(power * (power * mp.mpf(sd) ** 2 / 2 - m)) * mp.ncdf(-moved / sd) - mp.ncdf(-m / sd)
            exact.append(float(mp.log1p(gain)))
    return log_expectation(log_w, power * np.maximum(-h, 0.0))[:, 0], np.array(exact)


@pytest.mark.parametrize(("sd", "power"), [(1.0, 0.7), (0.2, 30.0), (1e-3, 4e3)])
def test_small_logarithms_of_averages_keep_their_digits(sd, power):
    """The sum is near one, its logarithm down to 1e-15: a rounding of the sum would be all of it."""
    mean = sd * np.linspace(0.5, 7.5, 15)
    value, exact = log_ramp(mean, sd, power)
    assert exact.min() < 1e-12
    np.testing.assert_allclose(value, exact, rtol=1e-13, atol=1e-20)  # the range leaves out 1e-20
    plain = np.array([log_expectation(np.array([[0.0]]), np.array([[x]]))[0, 0] for x in exact])
    np.testing.assert_allclose(plain, exact, rtol=1e-15)


def test_logarithms_of_averages_do_not_jump_where_their_correction_ends():
    """On weights whose sum is wrong by 1e-4, as on too few nodes."""
    weights = np.log(np.array([[0.5, 0.5001]]))
    tilt = NEAR + np.linspace(-1e-6, 1e-6, 9)[:, None]
    values = log_expectation(weights, np.concatenate([tilt, tilt], axis=1))[:, 0]
    np.testing.assert_allclose(np.diff(values), 2.5e-7, rtol=1e-4)


def test_a_tilt_beyond_the_range_of_exponentials():
    with np.errstate(all="raise", under="ignore"):
        value = log_expectation(np.array([[0.0, -900.0]]), np.array([[0.0, 899.0]]))
    assert value[0, 0] == pytest.approx(np.log1p(np.exp(-1.0)), rel=1e-15)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: gauss_rule(1, 0.0, 1.0), "n = 1"),
        (lambda: gauss_rule(9, 0.0, 1.0, [0.0], []), "1 centres and 0 widths"),
        (lambda: gauss_rule(9, np.zeros(5), 1.0), r"shape \(1, 5\)"),
    ],
)
def test_bad_arguments(call, message):
    with pytest.raises(QuenchedError, match=message):
        call()
