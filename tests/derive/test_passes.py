"""Passes: each keeps the value of an expression, and reaches the form it promises."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from oracles import agree, gaussian, run, slope, source, value

from quenched.derive import (
    ClipIntegral,
    ClosedForm,
    GaussPdf,
    GaussTail,
    Log2Cosh,
    LogGaussTail,
    Mills,
    Pot,
    ProxLogistic,
    Sech2,
    Sigmoid,
    Softplus,
    Step,
    Tanh,
    average,
    numeric,
)
from quenched.derive.nodes import Avg
from quenched.derive.passes import (
    at_fixed_noise,
    by_parts,
    collect_averages,
    complement,
    condition,
    instantiate,
    isolate,
    merge,
    merge_ratio,
    normal,
    opaque,
)
from quenched.errors import SpecificationError

h, s, u, star, mean, shift = sp.symbols("h s u star mean shift", real=True)
m, q, rho, T, alpha = sp.symbols("m q rho T alpha", positive=True)
AT = {v: mp.mpf(x) for v, x in {
    m: "0.45", q: "0.7", rho: "1.3", T: "0.8", alpha: "1.7", mean: "0.25", shift: "-0.4", s: "0.35",
}.items()}  # fmt: skip


def same(before, after, digits=22):
    agree(value(after, AT), value(before, AT), digits)


# ---------------------------------------------------------------------- the teacher

TEACHER = {"label": ClosedForm(GaussTail(-h / sp.sqrt(q)), field=h, variance=q, frozen=Step(h))}


def _law(variance_of_student):
    return (star, u), (mean, shift), sp.Matrix([[rho, m], [m, variance_of_student]])


@pytest.mark.parametrize("student", [q, m], ids=["any", "Bayes"])
@pytest.mark.parametrize("noise", [0, sp.Rational(1, 5)], ids=["noiseless", "noisy"])
def test_a_teacher_is_integrated_out(student, noise):
    """E over two correlated fields of 1(star + noise > 0) g(u), by integration over the half plane.

    With overlap m = q (Bayes) the conditional mean of the teacher is that of the student.
    """
    node = Avg(Pot("label", "heat", 0, star, noise) * Tanh(u) ** 2, *_law(student))
    found = instantiate(condition(node), TEACHER)
    assert all(len(e.fields) == 1 for e in found.atoms(Avg))
    variance = AT[student]

    def plane(t):
        """E over the student given the teacher, then over the teacher's half line."""
        gain = AT[m] / total
        return gaussian(lambda v: mp.tanh(v) ** 2, AT[shift] + gain * (t - AT[mean]), variance - gain * AT[m])

    with mp.workdps(16):
        total = AT[rho] + value(sp.sympify(noise), {})
        sd = mp.sqrt(total)
        half = mp.quad(lambda t: mp.npdf(t, AT[mean], sd) * plane(t), mp.linspace(0, AT[mean] + 9 * sd, 6))
        agree(value(found, AT), half, 13)


def test_a_teacher_that_was_differentiated():
    """The pass commutes with derivatives in every entry of the covariance."""
    node = Avg(Pot("label", "heat", 0, star, 0) * Log2Cosh(u), *_law(q))
    for symbol in (m, q, rho, mean, shift):
        before = instantiate(condition(node.diff(symbol)), TEACHER)
        with mp.workdps(25):
            after = slope(lambda x: value(instantiate(condition(node), TEACHER), {**AT, symbol: x}), AT[symbol])  # noqa: B023
            agree(value(before, AT), after, 17)


def test_what_is_no_teacher_stays():
    node = average(Tanh(h), h, mean, q) + m
    assert condition(node) == node


@pytest.mark.parametrize("potential", [
    Pot("phi", "log_partition", 0, star, 0), Pot("phi", "heat", 0, 2 * star, 0), Pot("M", "moreau", 1, star, 0)
])  # fmt: skip
def test_only_a_heat_potential_of_the_teacher_alone_can_be_integrated_out(potential):
    with pytest.raises(SpecificationError, match="heat"):
        condition(Avg(potential * Tanh(u), *_law(q)))


# ---------------------------------------------------------------------- integration by parts

V = sp.Symbol("V", positive=True)
LOSSES = {
    "logistic": ClosedForm(
        (ProxLogistic(h, V) - h) ** 2 / (2 * V) + Softplus(-ProxLogistic(h, V)), -Sigmoid(-ProxLogistic(h, V)),
        field=h, variance=V,
    ),
    "hinge": ClosedForm(V * ClipIntegral((1 - h) / V), field=h, variance=V),
}  # fmt: skip


FACTOR = Tanh(h) + h


def _lowered(loss, order, factor=FACTOR):
    """E g M^(k), and the same by parts."""
    node = average(factor * Pot(loss, "moreau", order, h, T), h, mean, q)
    found = by_parts(node)
    assert {p.order for p in found.atoms(Pot)} <= {(1,), (0,)}
    return node, instantiate(found, LOSSES)


@pytest.mark.parametrize("order", [2, 3])
def test_derivatives_of_a_potential_are_lowered(order):
    """A smooth loss: against its own derivatives."""
    node, found = _lowered("logistic", order)
    same(instantiate(node, LOSSES), found, 18)


def test_derivatives_of_a_potential_with_kinks_are_lowered():
    """Hinge loss: the second derivative jumps, the third is none: E g M_3 = d(E g M_2)/d(mean) - E g' M_2."""
    second, found = _lowered("hinge", 2)
    _, third = _lowered("hinge", 3)
    jump, slopes = (instantiate(e, LOSSES) for e in (second, _lowered("hinge", 2, Sech2(h) + 1)[0]))
    with mp.workdps(20):
        agree(numeric.value(found, AT), numeric.value(jump, AT), 15)
        rate = slope(lambda x: numeric.value(jump, {**AT, mean: x}), AT[mean], 2**-6)
        agree(numeric.value(third, AT), rate - numeric.value(slopes, AT), 10)


def test_smooth_potentials_and_products_of_kinked_ones_are_left_alone():
    smooth = average(Pot("phi", "log_partition", 2, h, T) * Tanh(h), h, mean, q)
    product = average(Pot("M", "moreau", 2, h, T) * Pot("M", "moreau", 1, h, T), h, mean, q)
    assert by_parts(smooth) == smooth and by_parts(product) == product


# ---------------------------------------------------------------------- derivatives at fixed noise


def test_derivatives_at_fixed_noise_are_derivatives():
    """h = mean + sd z moves with its law: the same number as by Price's theorem, from first derivatives only."""
    law = (h, mean * q, q / (1 + m))
    expr = alpha * average(Tanh(h + s * q) ** 2, *law) / average(Log2Cosh(h / q), *law) + q * average(Sech2(h), *law)
    for symbol in (mean, q, m, s):
        found = at_fixed_noise(expr, symbol)
        same(expr.diff(symbol), found)
        agree(value(found, AT), slope(lambda x: value(expr, {**AT, symbol: x}), AT[symbol]), 18)  # noqa: B023


# ---------------------------------------------------------------------- complements

t, c = Tanh(u), Sech2(u)


@pytest.mark.parametrize(("body", "form"), [
    (1 - t**2, Sech2(u)),
    (1 - 2 * t**2 + t**4, Sech2(u) ** 2),
    (1 - t, 2 * Sigmoid(-2 * u)),
    (1 + t, 2 * Sigmoid(2 * u)),
    ((1 - t) ** 2, 4 * Sigmoid(-2 * u) ** 2),
    (t**2 - t**4, t**2 * Sech2(u)),
    (t - t**3, t * Sech2(u)),
    (1 - t**2 - t + t**3, 2 * Sech2(u) * Sigmoid(-2 * u)),
    (c - c**2, t**2 * Sech2(u)),
    (1 - t**4, None),
    (2 - 3 * t + t**3, None),
], ids=str)  # fmt: skip
def test_complements_are_products(body, form):
    """Equal everywhere, and accurate in floating point where the difference has no digit left."""
    found = complement(body)
    assert form is None or found == form
    for number in (-1.3, 0.4, 12.0, 25.0):
        with mp.workdps(120):
            exact = value(body, {u: mp.mpf(number)})
        (emitted,) = run(source([found], [u], nodes=False), [np.array([number])])
        assert abs(mp.mpf(float(emitted[0])) / exact - 1) < 1e-13


@pytest.mark.parametrize("body", [1 - t * Tanh(2 * u), Log2Cosh(u) - t, 1 - s * t**2, t * h])
def test_what_is_no_polynomial_in_one_tanh_is_left_alone(body):
    assert complement(body) == body


def test_averages_over_one_measure_are_merged():
    """1 - E tanh^2 is an average of a positive quantity: no difference is left."""
    law = (h, mean, q)
    assert merge(1 - average(Tanh(h) ** 2, *law)) == average(Sech2(h), *law)
    expr = 1 - 2 * average(Tanh(h) ** 2, *law) + average(Tanh(h) ** 4, *law)
    assert merge(expr) == average(Sech2(h) ** 2, *law)
    same(2 * expr + average(Log2Cosh(h), *law), merge(2 * expr + average(Log2Cosh(h), *law)))


def test_only_numbers_and_one_measure_are_merged():
    law = (h, mean, q)
    for expr in (
        1 - s * average(Tanh(h), *law),
        average(Tanh(h), *law) - average(Tanh(h), h, mean, rho),
        average(Tanh(h), *law) ** 2 + 1,
        s + q,
    ):
        assert merge(expr) == expr


def test_numerators_and_denominators_are_merged():
    law = (h, mean, q)
    expr = alpha * average(Tanh(h) ** 2, *law) / (1 - average(Tanh(h) ** 2, *law))
    assert merge_ratio(expr) == alpha * average(Tanh(h) ** 2, *law) / average(Sech2(h), *law)


# ---------------------------------------------------------------------- equations


@pytest.mark.parametrize("equation", [
    q - average(Tanh(h) ** 2, h, mean, q),
    alpha * average(Mills(h) ** 2, h, 0, q) / (1 - m) - q / (1 - m) ** 2,
    -T * (m - Tanh(m / T)) * q,
    q * average(Tanh(h), h, 0, m) / T**2 - alpha * (q + m) * average(Sech2(h), h, 0, m),
])  # fmt: skip
def test_isolate_solves_for_the_target_outside_of_averages(equation):
    """The residual vanishes when the occurrence outside takes the value of the solution."""
    target = m if equation.has(Tanh(m / T)) else q
    solution = isolate(equation, target)
    flat, back = opaque(equation, functions=True)
    fixed = {**AT, **{symbol: value(e, AT) for symbol, e in back.items()}}
    assert abs(value(flat, fixed)) > 1e-3
    agree(value(flat, {**fixed, target: value(solution, AT)}), 0, 25)


def test_isolate_returns_nothing_where_it_cannot_solve():
    assert isolate(average(Tanh(h), h, mean, q) - 1, q) is None
    assert isolate(s**2 - 2 * s - average(Tanh(h), h, mean, q), s) is None


# ---------------------------------------------------------------------- instantiation


def test_instantiation_of_every_order_and_variance():
    """Also of potentials inside averages, and in another field."""
    forms = {"phi": ClosedForm(Log2Cosh(h) + T * h**2, field=h, variance=T)}
    expr = average(Pot("phi", "log_partition", 1, 2 * h + s, q + 1) ** 2, h, 0, q) + Pot(
        "phi", "log_partition", 2, s, q
    )
    exact = average((Tanh(2 * h + s) + 2 * (q + 1) * (2 * h + s)) ** 2, h, 0, q) + Sech2(s) + 2 * q
    same(exact, instantiate(expr, forms))


def test_hand_chosen_orders_are_used():
    """Closed forms per order avoid products of piecewise functions, whose derivatives hold spurious deltas."""
    form = ClosedForm(h**2, Tanh(h), field=h, variance=T)
    assert form(1, h, 0) == Tanh(h) and form(2, h, 0) == Sech2(h)
    frozen = ClosedForm(GaussTail(-h / sp.sqrt(T)), field=h, variance=T, frozen=Step(h))
    assert frozen(0, s, 0) == Step(s) and frozen(0, s, T) == GaussTail(-s / sp.sqrt(T))


def test_field_and_variance_may_trade_names():
    form = ClosedForm(h * T**2, field=h, variance=T)
    assert form(0, T, h) == T * h**2


def test_a_potential_without_a_closed_form():
    expr = Pot("phi", "heat", 0, s, q)
    assert instantiate(expr, {}, partial=True) == expr
    with pytest.raises(SpecificationError, match="'phi' has no closed form"):
        instantiate(expr, {})


# ---------------------------------------------------------------------- tidying


def test_averages_are_collected():
    a, b = average(Tanh(h), h, mean, q), average(Sech2(h), h, mean, q)
    expr = a / (q * (1 - q)) - a / (1 - q) + b * T / (T + 1) + b / (T + 1) + q / (1 + q) - 1
    found = collect_averages(expr)
    same(expr, found)
    assert found == a / q + b - 1 / (1 + q)


def test_products_of_averages_are_left_alone():
    a, b = average(Tanh(h), h, mean, q), average(Sech2(h), h, mean, q)
    assert collect_averages(a * b + a) == a * b + a


def test_normal_forms():
    """1 - rho/(1 + rho) is no difference; H(u) A(u) is G(u); equal arguments are equal expressions."""
    assert normal(1 - rho / (1 + rho)) == 1 / (1 + rho)
    assert normal(Tanh(s * (1 + m)) - Tanh(s + m * s)) == 0
    v = (s - m) / T
    assert normal(q * GaussTail(v) * Mills(v) ** 2) == normal(q * GaussPdf(v) * Mills(v))
    assert normal(GaussTail(v) * Mills(-v)).has(GaussTail)


@pytest.mark.parametrize("expr", [
    average(LogGaussTail((s - h) / sp.sqrt(1 - rho / (1 + rho))), h, 0, rho / (1 + rho)),
    average(GaussTail(-m * h / q) * Mills(-m * h / q) ** 2 * Tanh(h), h, 0, q),
    1 / (1 - rho / (1 + rho)) - s / (1 - m / (1 + m)),
])  # fmt: skip
def test_normal_keeps_the_value(expr):
    same(expr, normal(expr))


def test_opaque_is_undone_by_substitution():
    expr = q * average(Tanh(h), h, mean, q) + Tanh(s) / (1 + average(Sech2(h), h, mean, q))
    for functions in (False, True):
        flat, back = opaque(expr, functions)
        assert not flat.atoms(Avg) and flat.xreplace(back) == expr
        assert flat.has(Tanh) != functions
