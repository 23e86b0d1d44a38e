"""Every special function against mpmath, over the whole line."""

from __future__ import annotations

import itertools

import mpmath as mp
import numpy as np
import pytest

from quenched.numerics import special

DIGITS = 60


def pdf(u):
    return mp.exp(-u * u / 2) / mp.sqrt(2 * mp.pi)


def tail(u):
    return mp.erfc(u / mp.sqrt(2)) / 2


REFERENCES = {
    "gauss_pdf": pdf,
    "gauss_tail": tail,
    "log_gauss_tail": lambda u: mp.log1p(-tail(-u)) if u < 0 else mp.log(tail(u)),
    "mills": lambda u: pdf(u) / tail(u),
    "mills_excess": lambda u: pdf(u) / tail(u) - u,
    "sech2": lambda u: mp.sech(u) ** 2,
    "log2cosh": lambda u: abs(u) + mp.log1p(mp.exp(-2 * abs(u))),
    "sigmoid": lambda u: 1 / (1 + mp.exp(-u)),
    "softplus": lambda u: mp.log1p(mp.exp(u)),
}
TOLERANCES = {"mills_excess": 3e-14}

SIZES = np.concatenate([[0.0], np.geomspace(1e-12, 0.1, 12), np.linspace(0.15, 37.0, 120)])
POINTS = np.concatenate([-SIZES[::-1], SIZES])
FAR = np.array([50.0, 123.4, 1e3, 1e4])


def relative_error(values, references):
    with mp.workdps(DIGITS):
        return max(float(abs(mp.mpf(float(v)) / r - 1)) for v, r in zip(values, references, strict=True))


@pytest.mark.parametrize("name", REFERENCES)
def test_full_relative_accuracy(name):
    with mp.workdps(DIGITS):
        expected = [REFERENCES[name](mp.mpf(float(u))) for u in POINTS]
    assert relative_error(getattr(special, name)(POINTS), expected) < TOLERANCES.get(name, 3e-15)


# A(u) - u = sum of c_k u^-k
SERIES = {1: 1, 3: -2, 5: 10, 7: -74, 9: 706, 11: -8162, 13: 110410}


@pytest.mark.parametrize("name", ["log_gauss_tail", "mills", "mills_excess", "log2cosh", "softplus"])
def test_far_right(name):
    # at DIGITS digits pdf/H - u cancels
    with mp.workdps(DIGITS):
        if name == "mills_excess":
            expected = [sum(c / mp.mpf(u) ** k for k, c in SERIES.items()) for u in FAR]
        else:
            expected = [REFERENCES[name](mp.mpf(u)) for u in FAR]
    assert relative_error(getattr(special, name)(FAR), expected) < 1e-15


@pytest.mark.parametrize("name", [*REFERENCES, "ramp", "step", "sign"])
def test_no_warning_anywhere_and_nan_stays_nan(name):
    function = getattr(special, name)
    extremes = np.array([0.0, -0.0, 745.0, -745.0, 1e160, -1e160, 1e308, -1e308, np.inf, -np.inf])
    with np.errstate(all="raise", under="ignore"):
        assert not np.isnan(function(extremes)).any()
        assert np.isnan(function(np.array([np.nan]))).all()


def test_limits():
    inf = np.inf
    assert special.mills([-inf, inf]).tolist() == [0.0, inf]
    assert special.mills_excess([-inf, inf]).tolist() == [inf, 0.0]
    assert special.log_gauss_tail([-inf, inf]).tolist() == [0.0, -inf]
    assert special.sech2([-inf, inf]).tolist() == [0.0, 0.0]


def test_log_excess_keeps_its_digits_near_zero():
    u = np.concatenate([[-1 + 1e-15, -0.9], -np.geomspace(1e-12, 0.5, 60), np.geomspace(1e-12, 1e3, 90)])
    with mp.workdps(DIGITS):
        expected = [mp.log1p(mp.mpf(float(x))) - mp.mpf(float(x)) for x in u]
    assert relative_error(special.log_excess(u), expected) < 3e-15
    assert special.log_excess([0.0, -1.0, np.inf]).tolist() == [0.0, -np.inf, -np.inf]


def test_piecewise():
    u = np.array([-2.0, 0.0, 3.0])
    assert special.ramp(u).tolist() == [0.0, 0.0, 3.0]
    assert special.step(u).tolist() == [0.0, 0.5, 1.0]
    assert special.sign(u).tolist() == [-1.0, 0.0, 1.0]


TRIPLES = list(itertools.product([-700.0, -1.3, 0.0, 0.7, 750.0], repeat=3))


def test_logsumexp_and_softmax():
    fields = np.array(TRIPLES).T
    with mp.workdps(1000):
        powers = [[mp.exp(mp.mpf(u)) for u in row] for row in TRIPLES]
        totals = [mp.fsum(row) for row in powers]
        logs = [mp.log(t) for t in totals]
        share = [row[1] / t for row, t in zip(powers, totals, strict=True)]
    with np.errstate(all="raise", under="ignore"):
        sums = special.logsumexp(*fields)
        actual = special.softmax(1, *fields)
    # one rounding of each field, weighted by its share: the conditioning of the sum
    error = np.array([float(abs(mp.mpf(float(v)) - r)) for v, r in zip(sums, logs, strict=True)])
    weighted = np.abs(fields * [special.softmax(i, *fields) for i in range(3)]).sum(axis=0)
    assert (error <= 4e-16 * (np.abs(sums) + weighted)).all()
    normal = [k for k, s in enumerate(share) if s > 1e-300]
    assert relative_error(actual[normal], [share[k] for k in normal]) < 1e-15
    assert (actual[[k for k in range(len(share)) if k not in normal]] < 1e-300).all()
    total = sum(special.softmax(i, *fields) for i in range(3))
    np.testing.assert_allclose(total, 1.0, rtol=4e-16)


def test_logsumexp_broadcasts_and_keeps_nan():
    rows, columns = np.zeros((4, 1)), np.linspace(-1.0, 1.0, 3)
    assert special.logsumexp(rows, columns, 0.3).shape == (4, 3)
    assert special.softmax(2, rows, columns, 0.3).shape == (4, 3)
    with np.errstate(all="raise"):
        assert np.isnan(special.logsumexp(np.nan, 1.0))
        assert np.isnan(special.softmax(0, np.nan, 1.0))
        assert special.logsumexp(-np.inf, -np.inf) == -np.inf


LOWER = [-36.5, -20.0, -6.0, -1.0, -0.3, -1e-9, 0.0, 1e-3, 0.4, 1.0, 3.0, 8.0, 36.5]
LENGTHS = [1e-12, 1e-6, 1e-2, 0.1, 0.3, 0.49, 0.51, 0.7, 1.0, 2.0, 7.0, 30.0, 80.0]
INTERVALS = [(a, a + length) for a in LOWER for length in LENGTHS if a + length > a]


def reference_mass(a, b):
    """Mass inside and outside; reflected to the right, where the tails are known to relative accuracy."""
    a, b = mp.mpf(float(a)), mp.mpf(float(b))
    if a + b < 0:
        a, b = -b, -a
    return tail(a) - tail(b), tail(-a) + tail(b)


def test_log_gauss_interval():
    a, b = np.array(INTERVALS).T
    with mp.workdps(DIGITS):
        pairs = [reference_mass(x, y) for x, y in INTERVALS]
        expected = [mp.log1p(-outside) if outside < 0.5 else mp.log(mass) for mass, outside in pairs]
    with np.errstate(all="raise", under="ignore"):
        assert relative_error(special.log_gauss_interval(a, b), expected) < 3e-15
        np.testing.assert_array_equal(special.log_gauss_interval(-b, -a), special.log_gauss_interval(a, b))


def test_interval_hazard():
    a, b = np.array(INTERVALS).T
    for end in (a, b):
        with mp.workdps(DIGITS):
            masses = [reference_mass(x, y)[0] for x, y in INTERVALS]
            expected = [pdf(mp.mpf(float(c))) / mass for c, mass in zip(end, masses, strict=True)]
        with np.errstate(all="raise", under="ignore"):
            actual = special.interval_hazard(end, a, b)
        normal = np.array([k for k, e in enumerate(expected) if e > 1e-300])
        # the exponent (c^2 - anchor^2)/2 of a far end carries one rounding: up to 690 ulp
        assert relative_error(actual[normal], [expected[k] for k in normal]) < 1e-13
        near = np.array([k for k, e in enumerate(expected) if e > 1e-10])
        assert relative_error(actual[near], [expected[k] for k in near]) < 6e-15


def test_intervals_with_infinite_ends():
    inf = np.inf
    with np.errstate(all="raise", under="ignore"):
        np.testing.assert_allclose(
            special.log_gauss_interval([-inf, -inf, 3.0, -inf], [inf, 1.0, inf, -30.0]),
            [0.0, *special.log_gauss_tail([-1.0, 3.0, 30.0])],
            rtol=1e-15,
        )
        np.testing.assert_allclose(
            special.interval_hazard([1.0, 3.0, inf], [-inf, 3.0, 3.0], [1.0, inf, inf]),
            [*special.mills([-1.0, 3.0]), 0.0],
            rtol=1e-15,
        )
        assert np.isnan(special.log_gauss_interval([np.nan, 0.0, 1.0], [1.0, np.nan, 0.5])).all()
        assert np.isnan(special.interval_hazard([np.nan, 1.0], [0.0, np.nan], [1.0, 1.0])).all()


PROX = [
    (omega, v)
    for v in (0.0, 1e-6, 0.1, 1.0, 4.0, 60.0, 1e3, 1e6)
    for omega in (
        *(-1e7, -700.0, -3.0, -1e-8, 0.0, 0.6, 5.0, 700.0, 1e7),
        *(-v, -1.001 * v - 2.0, -0.6 * v, -0.5 * v, -0.5 * v * (1 + 1e-9), -0.4 * v, -0.001 * v),
    )
]


def reference_prox(omega, v):
    """Bisection of the increasing function x - v sigmoid(-x) - omega on [omega, omega + v]."""
    lo, hi = omega, omega + v
    for _ in range(240):
        x = (lo + hi) / 2
        lo, hi = (x, hi) if x - v / (1 + mp.exp(x)) < omega else (lo, x)
    return (lo + hi) / 2


def test_prox_logistic():
    omega, v = np.array(PROX).T
    with np.errstate(all="raise", under="ignore"):
        x = special.prox_logistic(omega, v)
    with mp.workdps(DIGITS):
        for actual, (o, s) in zip(x, PROX, strict=True):
            expected = reference_prox(mp.mpf(float(o)), mp.mpf(float(s)))
            assert abs(mp.mpf(float(actual)) - expected) < 2e-15 * max(1, abs(expected)), (o, s)
    assert ((omega <= x) & (x <= np.nextafter(omega + v, np.inf))).all()


def test_prox_logistic_is_elementwise():
    rng = np.random.default_rng(7)
    omega, v = 30 * rng.normal(size=50), 10 ** rng.uniform(-3, 6, size=50)
    together = special.prox_logistic(omega, v)
    alone = [special.prox_logistic(omega[k : k + 1], v[k : k + 1])[0] for k in range(50)]
    np.testing.assert_array_equal(together, alone)
    assert np.isnan(special.prox_logistic([np.nan, 1.0], [1.0, np.nan])).all()
    assert special.prox_logistic(np.zeros((3, 1)), np.ones(4)).shape == (3, 4)


@pytest.mark.parametrize("name", REFERENCES)
def test_bytes_do_not_depend_on_the_block(name):
    function = getattr(special, name)
    u = np.random.default_rng(3).normal(scale=4.0, size=257)
    whole = function(u)
    for size in (1, 7, 64):
        parts = np.concatenate([function(u[k : k + size]) for k in range(0, len(u), size)])
        assert parts.tobytes() == whole.tobytes()
