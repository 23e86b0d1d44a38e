"""What the engine refuses, and the hard spots of its oracles: each was wrong once."""

import mpmath as mp
import pytest
import sympy as sp
from oracles import agree, value

from quenched.derive import (
    ClosedForm,
    Dot,
    Envelope,
    Local,
    Log2Cosh,
    LogAvg,
    LogDet,
    Model,
    Pot,
    ProxLogistic,
    Sech2,
    Softplus,
    Tanh,
    average,
    numeric,
    overlap_matrix,
    system,
    z,
)
from quenched.derive import V as variance
from quenched.derive.features import transitions
from quenched.derive.functions import IntervalHazard, LogGaussInterval
from quenched.derive.limits import leading
from quenched.derive.nodes import Avg, Tilt
from quenched.derive.passes import condition, isolate
from quenched.errors import SpecificationError, UnknownNameError

h, s, star = sp.symbols("h s star", real=True)
q, m, T, eps = sp.symbols("q m T eps", positive=True)
C = sp.Matrix([[1, s], [s, q]])


def test_a_parameter_may_have_the_name_of_a_bound_field():
    u = sp.Symbol("u", real=True)
    node = average(Tanh(h + u), h, 0, q)
    at = {q: mp.mpf("0.7")}
    agree(numeric.value(node, {**at, u: mp.mpf("0.3")}), numeric.value(node.xreplace({u: sp.Rational(3, 10)}), at), 12)


@pytest.mark.parametrize("make", [
    lambda: average(sp.Max(h, 0), h, 0, q), lambda: average(sp.Min(h, s), h, 0, q),
    lambda: LogAvg(sp.tanh(h), h, 0, q, m),
    lambda: Tilt(sp.tanh(h), Tanh(h), h, 0, q, m), lambda: Tilt(Tanh(h), sp.tanh(h), h, 0, q, m),
])  # fmt: skip
def test_unknown_functions_raise_in_every_node(make):
    with pytest.raises(SpecificationError):
        make()


def test_no_local_rule_for_the_parameter_of_an_abstract_rsb_flow():
    with pytest.raises(SpecificationError):
        Pot("phi", ("rsb", m), 0, h, q).diff(m)


@pytest.mark.parametrize(("body", "constant"), [
    (q * (h + s) ** 2, None), ((h + s) ** 2 * (q + m) ** 2, None), (1 / ((q + T) * Softplus(h)), 1 / (q + T)),
    (sp.exp(-h) / (1 + T), 1 / (1 + T)),
])  # fmt: skip
def test_averages_take_constants_out(body, constant):
    constant = constant or body.as_independent(h, as_Add=False)[0]
    assert sp.expand(average(body, h, 0, 1) - constant * average(body / constant, h, 0, 1)) == 0


@pytest.mark.parametrize(
    ("omega", "v"), [("-3.0188128536198002", "31.622776601683793"), ("-5.012331052344713", "645.9995678305469")]
)
def test_the_proximal_point_in_mpmath(omega, v):
    """Newton's method cycles here: 400 steps, then a wrong number."""
    with mp.workdps(30):
        omega, v = mp.mpf(omega), mp.mpf(v)
        x = ProxLogistic.mp(omega, v)
        agree(x - v / (1 + mp.exp(x)), omega, 25)


@pytest.mark.parametrize("a", ["-12", "-30", "12"])
def test_intervals_in_the_tails_in_mpmath(a):
    a = mp.mpf(a)
    with mp.workdps(16):
        found = LogGaussInterval.mp(a, a + 1), IntervalHazard.mp(a, a, a + 1)
    with mp.workdps(450):
        exact = LogGaussInterval.mp(a, a + 1), IntervalHazard.mp(a, a, a + 1)
    assert all(abs(f / e - 1) < 1e-12 for f, e in zip(found, exact, strict=True))


def test_powers_print_once():
    assert sp.latex(Tanh(h) ** 2) == r"\tanh^{2}\left(h\right)"
    assert sp.latex(Sech2(h) ** 2) == r"\left(\mathrm{sech}^2\left(h\right)\right)^{2}"
    assert "mathtt" not in sp.latex(average(Tanh(h) ** 2, h, 0, q))


@pytest.mark.parametrize("body", [
    star * Tanh(h), Pot("t", "heat", 0, star, 0) ** 2 * Tanh(h), Pot("t", "heat", 0, star, 0) * star,
    Pot("t", "heat", 0, star, 0) * Pot("t", "heat", 1, star, 0) * Tanh(h), Tanh(star) * Tanh(h),
])  # fmt: skip
def test_a_teacher_that_occurs_twice_or_elsewhere_raises(body):
    with pytest.raises(SpecificationError):
        condition(Avg(body, (star, h), (0, 0), C))


@pytest.mark.parametrize("equation", [(s - 1) * (s - 2), s**2 * (s - 3)])
def test_isolate_does_not_choose_a_root(equation):
    assert isolate(equation, s) is None


@pytest.mark.parametrize("body", [Sech2(h / eps) ** 2, Sech2(h / eps) * Tanh(h / eps) ** 2])
def test_products_with_a_delta_are_right_or_refused(body):
    """(1/eps) E sech^4(h/eps) -> (4/3) p(0): not 0."""
    try:
        limit = leading(average(body, h, s, q) / eps, eps)
    except SpecificationError:
        return
    at = {s: mp.mpf("0.3"), q: mp.mpf("0.7")}
    exact = mp.quad(lambda u: value(body.xreplace({eps: sp.S.One}), {h: u}), [-60, 0, 60]) * mp.npdf(
        0, at[s], mp.sqrt(at[q])
    )
    agree(value(limit, at), exact, 10)


@pytest.mark.parametrize("body", [sp.Abs(h - s), 1 / (1 + sp.exp(h)), 1 / (h**2 + q)])
def test_what_is_not_understood_is_never_dropped(body):
    try:
        found = transitions(body, h)
    except SpecificationError:
        return
    assert any(found)


def toy():
    model = Model("toy", "Toy")
    T, m = model.parameter("T", "T", "temperature", above=0), model.order_parameter("m", "m", "", "positive")
    model.free_energy("f", "f", "")
    model.branch("up", "")
    f = m**2 / 2 - T * Log2Cosh(m / T)
    return model, m, f


@pytest.mark.parametrize("name", ["expectation", "gauss_rule", "tilted_rule", "_"])
def test_names_that_emitted_code_uses_are_reserved(name):
    with pytest.raises(SpecificationError):
        Model("toy", "").parameter(name, "", "")


def test_auxiliaries_odds_and_branches_have_names_of_their_own():
    for declare in (
        lambda x: (x.auxiliary("b"), x.parameter("b", "", "")),
        lambda x: (x.order_parameter("q", "", "", "unit"), x.parameter("q_odds", "", "")),
        lambda x: (x.branch("again", ""), x.branch("again", "")),
    ):
        with pytest.raises(SpecificationError, match="twice"):
            declare(Model("toy", ""))


@pytest.mark.parametrize("change", [
    {"starts": {"upp": 1}}, {"when": {"losss": "a"}}, {"explicit": {"no_line": sp.Integer(1)}},
    {"exact": {"upp": {"f": 0}}},
    {"exact": {"up": {"ff": 0}}},
], ids=str)  # fmt: skip
def test_unknown_names_in_a_formulation(change):
    model, m, f = toy()
    if "starts" in change:
        change = {"starts": {"upp": {m: 1}}}
    with pytest.raises(UnknownNameError):
        model.formulation("one", model.saddle_point(f, {m: m}), {"f": f}, **{"starts": {"up": {m: 1}}, **change})
        system(model)


@pytest.mark.parametrize("field", ["branch", "quantity", "solve_for"])
def test_unknown_names_in_a_line(field):
    model, m, f = toy()
    claim = {"condition": "zero", "branch": "up", "quantity": "f", "solve_for": "T", "search": (0, 1), field: "nowhere"}
    with pytest.raises(UnknownNameError):
        model.line("AT", "", "replicon", "", **claim)
        model.formulation("one", model.saddle_point(f, {m: m}), {"f": f}, {"up": {m: 1}})
        system(model)


def test_actions_are_multiplied_from_both_sides():
    Q = overlap_matrix(q, 1)
    assert sp.expand((2 * Dot(Q, Q) * T).replica_symmetric() - (2 * T * Dot(Q, Q)).replica_symmetric()) == 0


def test_an_overlap_that_hides_the_temperature_from_its_limit():
    model = Model("toy", "")
    C, b = model.order_parameter("C", "C", "", "positive"), model.auxiliary("b", sample=(1.0, 2.0))
    model.free_energy("f", "f", "")
    Q = overlap_matrix(1 - C / b, diagonal=1)
    theory = model.replicas(sp.Rational(1, 2) * LogDet(Q) + Local("loss", Q), ())
    square = Envelope(z**2 / 2, ClosedForm(h**2 / (2 * (1 + variance)), field=h, variance=variance))
    with pytest.raises(SpecificationError, match="still depends on b"):
        model.zero_temperature({"f": -theory.value / b}, b, "loss", square)
