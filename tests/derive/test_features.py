"""Features of an integrand, and the accuracy of the quadrature rules that are built from them."""

import numpy as np
import pytest
import sympy as sp
from oracles import run, source
from scipy.special import ndtr

from quenched.derive import (
    Clip,
    ClipIntegral,
    GaussTail,
    Log2Cosh,
    LogGaussTail,
    LogSumExp,
    Mills,
    ProxLog2Cosh,
    ProxLogistic,
    Ramp,
    Sech2,
    Sigmoid,
    Step,
    Tanh,
    average,
)
from quenched.derive.features import transitions
from quenched.derive.functions import AbsValue, Box, LogGaussInterval, Softmax
from quenched.errors import SpecificationError

h, b, c = sp.symbols("h b c", real=True)
a, V = sp.symbols("a V", positive=True)


def features(body):
    """Transitions as a set of pairs (centre, width), and the set of kinks."""
    centres, widths, kinks = transitions(body, h)
    return {(_exact(x), _exact(w)) for x, w in zip(centres, widths, strict=True)}, set(kinks)


def _exact(expr):
    return sp.simplify(sp.nsimplify(expr, rational=True))


@pytest.mark.parametrize(("body", "smooth", "kinks"), [
    (Tanh(a * h - b), {(b / a, 1 / a)}, set()),
    (Tanh(b - a * h) * Log2Cosh(h), {(b / a, 1 / a), (0, 1)}, set()),
    (Sech2((h - b) / a), {(b, a)}, set()),
    (Mills((b - h) / sp.sqrt(V)), {(b, 2 * sp.sqrt(V))}, set()),
    (GaussTail(-a * h), {(0, 2 / a)}, set()),
    (Sigmoid(a * (h - b)), {(b, 2 / a)}, set()),
    (LogGaussInterval((b - h) / a, (c - h) / a), {(b, 2 * a), (c, 2 * a)}, set()),
    (LogSumExp(a * h, b, -a * h), {(b / a, 2 / a), (-b / a, 2 / a), (0, 1 / a)}, set()),
    (Softmax(1, a * h, b), {(b / a, 2 / a)}, set()),
    (Clip((1 - h) / V), set(), {1, 1 - V}),
    (ClipIntegral((1 - h) / V) * Step(b - h), set(), {1, 1 - V, b}),
    (Ramp(2 * h - b) + AbsValue(h), set(), {b / 2, 0}),
    (Box(-h), set(), {0, -1}),
    (Tanh(h) * Ramp(h - b), {(0, 1)}, {b}),
    (Tanh(b) * h**2, set(), set()),
    (ProxLogistic(h, V), {(0, 2), (-V, 2)}, set()),
    (ProxLog2Cosh(2 * h, 0), {(0, 1), (0, sp.sqrt(1 + sp.Rational(1, 10**12)) / 2)}, {0}),
    (Sigmoid(-ProxLogistic(a * h + b, V)), {(-b / a, 2 / a), (-(b + V) / a, 2 / a)}, set()),
], ids=lambda v: "" if isinstance(v, set) else str(v))  # fmt: skip
def test_where_an_integrand_changes(body, smooth, kinks):
    found, jumps = features(body)
    assert found == {tuple(map(_exact, pair)) for pair in smooth}
    assert jumps == {sp.sympify(k) for k in kinks}


def test_a_fixed_argument_beside_the_field():
    """A difference that does not contain the field is no feature."""
    assert features(LogSumExp(h, b, c)) == ({(b, sp.Integer(2)), (c, sp.Integer(2))}, set())


def test_the_features_of_nested_averages_are_blurred_by_the_inner_noise():
    """E tanh(a k), k ~ N(h - b, V), changes at b over the sum of both lengths."""
    k = sp.Symbol("k", real=True)
    smooth, kinks = features(average(Tanh(a * k), k, h - b, V))
    assert smooth == {(b, _exact(sp.sqrt(1 / a**2 + V)))} and not kinks
    smooth, kinks = features(average(Ramp(k), k, 2 * h, V))
    assert smooth == {(sp.Integer(0), sp.sqrt(V) / 2)} and not kinks, "an average over a kink is smooth"


def test_an_even_parabola_has_two_transitions():
    """sigma(a h^2 - b) changes at +-sqrt(b/a), where its argument has the slope 2 sqrt(a b)."""
    smooth, kinks = features(Sigmoid(a * h**2 - b))
    assert not kinks and len(smooth) == 2
    for sign in (-1, 1):
        (width,) = [w for c, w in smooth if sign * c.xreplace({a: 4.0, b: 9.0}) > 0]
        (centre,) = [c for c, w in smooth if sign * c.xreplace({a: 4.0, b: 9.0}) > 0]
        assert float(centre.xreplace({a: 4.0, b: 9.0})) == pytest.approx(sign * 1.5)
        assert float(width.xreplace({a: 4.0, b: 9.0})) == pytest.approx(2 / 12)


@pytest.mark.parametrize("body", [
    Tanh(h**3 - b), Tanh(h**2 - h), Ramp(h**2 - 1), Mills(1 / h), Ramp(h**3),
    LogSumExp(h, h**2), ProxLogistic(h**2, V), LogGaussTail(sp.sqrt(h))
], ids=str)  # fmt: skip
def test_an_argument_that_is_not_affine_raises(body):
    with pytest.raises(SpecificationError, match=r"not affine|poles"):
        transitions(body, h)


def test_an_unknown_function_raises():
    with pytest.raises(SpecificationError, match="'cos'"):
        transitions(sp.cos(h) * Tanh(h), h)
    assert features(sp.cos(b) * Tanh(h)) == ({(0, 1)}, set())


# ---------------------------------------------------------------------- what they are for


def _emitted(body, nodes, **at):
    """The average over h ~ N(0, 1) in emitted code."""
    symbols = sorted(body.free_symbols - {h}, key=str)
    columns = [np.array([[at[str(s)]]]) for s in symbols]
    (number,) = run(source([average(body, h, 0, 1)], symbols), columns, nodes)
    return float(number[0, 0])


B = 0.6
PDF, TAIL = np.exp(-B * B / 2) / np.sqrt(2 * np.pi), ndtr(-B)
#: an integrand, and its average in the limit of a sharp transition, which is reached with corrections of order a^2
SHARP = {
    "tanh": (Tanh((h - b) / a), 2 * TAIL - 1),
    "sech^2": (Sech2((h - b) / a) / a, 2 * PDF),
    "Mills": (a * Mills((h - b) / a), PDF - B * TAIL),
    "tail": (GaussTail((h - b) / a), 1 - TAIL),
    "log H": (a**2 * LogGaussTail((h - b) / a), B * PDF / 2 - (1 + B * B) * TAIL / 2),
    "sigmoid": (Sigmoid((h - b) / a), TAIL),
    "log-sum-exp": (a * LogSumExp(h / a, b / a), PDF + B * (1 - TAIL)),
    "two transitions": (Tanh((h - b) / a) * Tanh((h + 1) / a), 1 - 2 * (1 - TAIL - ndtr(-1))),
}


@pytest.mark.parametrize(("body", "limit"), SHARP.values(), ids=SHARP)
def test_nodes_follow_the_features(body, limit):
    """However sharp the transition: nodes that miss it would be off by their distance."""
    for width, nodes in ((0.3, 129), (1e-3, 257), (1e-5, 257)):
        assert abs(_emitted(body, nodes, a=width, b=B) - _emitted(body, 1025, a=width, b=B)) < 1e-10
    assert abs(_emitted(body, 257, a=1e-5, b=B) - limit) < 2e-9


def test_kinks_split_the_rule():
    """Panels between the kinks of the hinge loss: 33 nodes each are exact to rounding."""
    body = V * ClipIntegral((1 - h) / V)
    assert abs(_emitted(body, 33, V=0.7) - _emitted(body, 129, V=0.7)) < 1e-14
    assert abs(_emitted(Ramp(h - b), 33, b=B) - (PDF - B * TAIL)) < 1e-15


def test_a_product_of_fields_is_seen_from_outside():
    """tanh(u h/V) changes over V/|h| in u; in h where the mean b h, or the noise of u, reaches that."""
    u = sp.Symbol("u", real=True)
    nested = average(Tanh(u * h / V), u, h / 2, a)
    centres, widths, kinks = transitions(nested, h)
    (centre,), (width,) = centres, widths
    assert centre == 0 and kinks == ()
    assert float(width.subs({V: 0.02, a: 1e-12})) == pytest.approx(np.sqrt(2 * 0.02), rel=1e-3)
    assert float(width.subs({V: 0.02, a: 1e4})) == pytest.approx(0.02 / 100, rel=1e-2)
    with pytest.raises(SpecificationError, match="depends on the outer field"):
        transitions(average(Tanh(u * (h + 1)), u, h / 2, a), h)


def test_accuracy_of_an_average_of_a_product():
    """Sharp ones, too, against panels that end at the transitions."""
    u = sp.Symbol("u", real=True)
    body = average(average(u * h * Tanh(u * h / V), u, b * h, a), h, 0, 1)
    text = source([body], (b, a, V))
    x, w = np.polynomial.legendre.leggauss(30)
    edges = np.concatenate([[0.0], 10.0 ** np.arange(-5, 0), [0.3, 0.6, 1.0, 1.5, 2.0, 3.0, 4.0, 5.5, 7.5, 9.5]])
    edges = np.concatenate([-edges[:0:-1], edges])
    z = ((edges[1:, None] + edges[:-1, None]) / 2 + np.diff(edges)[:, None] / 2 * x).ravel()
    g = (np.diff(edges)[:, None] / 2 * w).ravel() * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    for gain, variance, scale in ((0.9, 0.1, 0.1), (1.0, 1e-3, 1e-3), (0.2, 0.16, 0.8)):
        s, field = z[:, None], gain * z[:, None] + np.sqrt(variance) * z[None, :]
        exact = (g[:, None] * g[None, :] * s * field * np.tanh(s * field / scale)).sum()
        given = [np.array([[x]]) for x in (gain, variance, scale)]
        (value,) = run(text, given, 129)
        assert value.item() == pytest.approx(exact, rel=1e-11)
