"""Moreau envelopes of losses given as expressions: against direct minimisation, and refusals."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from oracles import agree, run, source

from quenched.derive import AbsValue, ClipIntegral, Huber, Log2Cosh, Ramp, Softplus, envelope, z
from quenched.derive.numeric import derivative, value
from quenched.errors import SpecificationError
from quenched.numerics import special

a = sp.Symbol("a", positive=True)
HUBER = a**2 * Huber(z / a)
QUADRATIC = {
    "square": (1 - z) ** 2 / 2,
    "hinge": Ramp(1 - z),
    "squared hinge": Ramp(1 - z) ** 2 / 2,
    "absolute": sp.Abs(z),
    "pinball": sp.Rational(7, 10) * Ramp(z) + sp.Rational(3, 10) * Ramp(-z),
    "Huber": HUBER,
    "half of it twice": ClipIntegral(z) + ClipIntegral(-z),
    "elastic": AbsValue(z) + z**2 / 3,
    "insensitive": Ramp(z - a) + Ramp(-z - a),
}
SMOOTH = {
    "logistic": Softplus(-z),
    "exponential": sp.exp(-z),
    "quartic": z**4 / 4 + (1 - z) ** 2 / 2,
    "log cosh": a * Log2Cosh(z / a),
}
LOSSES = {**QUADRATIC, **SMOOTH}
FIELDS = [(-3.1, 0.7), (-0.4, 0.7), (0.3, 1.9), (0.8, 0.5), (2.3, 1.2), (0.05, 3.0)]


@pytest.mark.parametrize("name", LOSSES)
def test_envelope_is_the_minimum_and_flows(name):
    made = envelope(LOSSES[name])
    form = made.closed_form
    with mp.workdps(20):
        for u, v in FIELDS:
            at = {a: mp.mpf("0.6"), form.field: mp.mpf(u), form.variance: mp.mpf(v)}
            M, slope, bend = (form(k, form.field, form.variance) for k in range(3))
            agree(value(M, at), made.minimum(u, v, at), 12)
            agree(derivative(M, form.field, at), value(slope, at), 10)
            agree(derivative(M, form.variance, at), -(value(slope, at) ** 2) / 2, 10)
            agree(derivative(slope, form.field, at), value(bend, at), 10)


@pytest.mark.parametrize("name", SMOOTH)
def test_emitted_proximal_map(name):
    """The numerical twin solves x + v l'(x) = omega to full accuracy, over a wide range, whatever its neighbours."""
    form = envelope(SMOOTH[name]).closed_form
    omega, v = (g.ravel() for g in np.meshgrid(np.linspace(-40, 40, 33), np.geomspace(1e-3, 1e3, 7)))
    width = np.full_like(omega, 0.6)
    text = source([form.orders[1]], (form.field, form.variance, a), nodes=False)
    (slope,) = run(text, (omega, v, width))
    exact = []
    with mp.workdps(25):
        for u, w in zip(omega, v, strict=True):
            at = {form.field: mp.mpf(float(u)), form.variance: mp.mpf(float(w)), a: mp.mpf(0.6)}
            exact.append(float(value(form.orders[1], at)))
    x = omega - v * np.array(exact)
    np.testing.assert_allclose(omega - v * slope, x, rtol=2e-15 * 40, atol=1e-12)
    (alone,) = run(text, (omega[17:18], v[17:18], width[17:18]))
    assert alone[0] == slope[17]


def test_twin_at_the_ends():
    slopes = lambda x: (x**3, 3 * x**2)  # noqa: E731
    with np.errstate(all="raise", under="ignore"):
        x = special.prox(slopes, [1e30, -1e30, 0.0, np.nan, 5.0], [1.0, 1.0, 1.0, 1.0, 0.0])
    assert x[0] == pytest.approx(1e10, rel=1e-14) and x[1] == pytest.approx(-1e10, rel=1e-14)
    assert x[2] == 0.0 and np.isnan(x[3]) and x[4] == 5.0


def test_hinge_has_the_textbook_envelope():
    """1 - u - V/2 below 1 - V, (1 - u)^2/(2V) up to 1, 0 above."""
    form = envelope(Ramp(1 - z)).closed_form
    for u, expected in ((-2.0, 1 + 2 - 0.35), (0.6, 0.4**2 / 1.4), (3.0, 0.0)):
        assert float(value(form.orders[0], {form.field: mp.mpf(u), form.variance: mp.mpf("0.7")})) == pytest.approx(
            expected
        )


def test_kinks_that_are_none_are_merged():
    """A zero written with kinks changes nothing; where M' vanishes, nothing cancels."""
    zero = Ramp(z - a / 2) - (z - a / 2) - Ramp(a / 2 - z)
    slope = envelope(HUBER + zero).closed_form.orders[1]
    assert sp.simplify(slope - envelope(HUBER).closed_form.orders[1]) == 0
    form = envelope(HUBER).closed_form
    tiny = {form.field: mp.mpf("1e-20"), form.variance: mp.mpf(1), a: mp.mpf(1000)}
    with mp.workdps(15):
        assert float(value(slope, tiny)) == pytest.approx(5e-21, rel=1e-14)


def test_proximal_maps_are_made_once():
    one, two = (envelope(sp.exp(-z)).closed_form.orders[1].atoms(sp.Function) for _ in range(2))
    assert one == two


REFUSED = {
    "not convex: its second derivative is -2": -(z**2),
    "not convex: its slope falls at z = 0": -Ramp(z),
    "not convex: its second derivative is -2.25": z**3,
    "not convex: its second derivative is": Softplus(z) - sp.Rational(1, 9) * z**2,
    "'sin', which is unknown": sp.sin(z),
    "does not depend on z": 3 * a,
    "is not quadratic between them": Ramp(z) + Softplus(z),
    "declare its parameters positive": sp.Symbol("c", real=True) * z**2,
    "depends on the parameters": Ramp(z - sp.Symbol("c", real=True)) + Ramp(-z),
}


@pytest.mark.parametrize("message", REFUSED)
def test_refusals(message):
    with pytest.raises(SpecificationError, match=message):
        envelope(REFUSED[message])
