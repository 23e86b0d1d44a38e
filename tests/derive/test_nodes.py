"""Averages, potentials, log-averages and tilted means: calculus against numbers, and canonical forms."""

import mpmath as mp
import pytest
import sympy as sp
from oracles import agree, gaussian, slope, value, wick

from quenched.derive import (
    Clip,
    Log2Cosh,
    LogAvg,
    LogGaussTail,
    Mills,
    Pot,
    ProxLogistic,
    Ramp,
    Sech2,
    Sigmoid,
    Softplus,
    Tanh,
    average,
    numeric,
)
from quenched.derive.functions import AbsValue, Delta
from quenched.derive.nodes import Avg, Tilt, expand_polynomial
from quenched.errors import SpecificationError

h, k, m, s = sp.symbols("h k m s", real=True)
q, q_in, q_out, x = sp.symbols("q q_in q_out x", positive=True)
AT = {m: mp.mpf("0.3"), s: mp.mpf("0.45"), q: mp.mpf("0.7"), x: mp.mpf("0.6")}


def differentiates(expr, *symbols, value=value):
    """The symbolic derivatives of ``expr`` are those of its value: one direction that mixes all symbols."""
    pace = {symbol: mp.mpf(1) / (i + 1) for i, symbol in enumerate(symbols)}
    rate = sum(c * value(expr.diff(symbol), AT) for symbol, c in pace.items())
    agree(rate, slope(lambda t: value(expr, {**AT, **{v: AT[v] + c * t for v, c in pace.items()}})))


# ---------------------------------------------------------------------- values


def test_values_are_integrals():
    """``numeric.value`` is the oracle of every derivation: here it meets quadrature of our own."""
    power, shift = AT[x], AT[s]
    weight = gaussian(lambda u: (2 * mp.cosh(u + shift)) ** power, AT[m], AT[q])
    agree(numeric.value(LogAvg(Log2Cosh(h + s), h, m, q, x), AT), mp.log(weight) / power, 25)
    tilted = gaussian(lambda u: mp.tanh(u) * (2 * mp.cosh(u + shift)) ** power, AT[m], AT[q])
    agree(numeric.value(Tilt(Tanh(h), Log2Cosh(h + s), h, m, q, x), AT), tilted / weight, 25)
    agree(numeric.value(average(Tanh(h) ** 2, h, m, q), AT), gaussian(lambda u: mp.tanh(u) ** 2, AT[m], AT[q]), 25)
    kinked = gaussian(lambda u: max(u - shift, 0), AT[m], AT[q], [shift])
    agree(numeric.value(average(Ramp(h - s), h, m, q), AT), kinked, 25)


@pytest.mark.parametrize("expr", [
    average(h * average(Tanh(k), k, h + s, q), h, m, 1),
    Avg(Tanh(h) * Log2Cosh(k), (h, k), (m, s), sp.Matrix([[1, q / 2], [q / 2, q]])),
], ids=["nested", "two fields"])  # fmt: skip
def test_values_of_double_integrals(expr):
    with mp.workdps(8):
        agree(numeric.value(expr, AT), value(expr, AT), 6)


# ---------------------------------------------------------------------- Price's theorem

SMOOTH = {
    "tanh^2": Tanh(h) ** 2,
    "log 2cosh": Log2Cosh(h + s),
    "log H": LogGaussTail((s - h) / sp.sqrt(1 - q)),
    "Mills^2": Mills(s - h) ** 2,
    "product": h * Sigmoid(h) * Sech2(s * h),
    "prox": ProxLogistic(h, s),
}


@pytest.mark.parametrize("body", SMOOTH.values(), ids=SMOOTH)
def test_price_for_one_field(body):
    """Mean and variance depend on the parameters, as does the integrand."""
    differentiates(average(body, h, m * s, q / (1 + q)), m, q, s)


@pytest.mark.parametrize("body", [Ramp(h - s), Clip(h + s), Ramp(h) ** 2 / 2, AbsValue(h) * Tanh(h)], ids=str)
def test_price_for_an_integrand_with_kinks(body):
    """One derivative of the integrand instead of two: its jumps would turn into delta functions."""
    node = average(body, h, m, q)
    assert not node.diff(q).atoms(Delta)
    differentiates(node, m, q, value=numeric.value)


@pytest.mark.parametrize("powers", [(1, 1), (2, 0), (2, 2), (1, 3), (3, 2)])
def test_price_for_two_fields_exactly(powers):
    """Moments of two correlated Gaussians are polynomials in means and covariances."""
    a, b, ca, cb, cab = sp.symbols("a b ca cb cab")
    node = Avg(h ** powers[0] * k ** powers[1], (h, k), (a, b), sp.Matrix([[ca, cab], [cab, cb]]))
    moment = wick(node)
    for symbol in (a, b, ca, cb, cab):
        derivative = node.diff(symbol).replace(lambda e: isinstance(e, Avg), wick)
        assert sp.expand(derivative - moment.diff(symbol)) == 0, symbol


def test_price_for_two_fields_against_one():
    """A linear combination of two fields is one field: its variance says how each covariance counts."""
    a, b, ca, cb, cab = sp.symbols("a b ca cb cab", real=True)
    node = Avg(Log2Cosh(a * h + b * k), (h, k), (m, s), sp.Matrix([[ca, cab], [cab, cb]]))

    def single(expr):
        def merged(e):
            u, v = e.fields
            variance = a**2 * ca + 2 * a * b * cab + b**2 * cb
            return average(e.body.xreplace({v: (h - a * u) / b}), h, a * m + b * s, variance)

        return expr.replace(lambda e: isinstance(e, Avg) and len(e.fields) == 2, merged)

    for symbol in (m, s, ca, cab, cb):
        assert sp.expand(single(node.diff(symbol)) - single(node).diff(symbol)) == 0, symbol


# ---------------------------------------------------------------------- log-averages and tilted means


def test_derivatives_of_a_log_average():
    """With respect to mean, variance, Parisi's parameter and a parameter of the integrand."""
    differentiates(LogAvg(Log2Cosh(h + s), h, m, q, x), m, q, x, s)
    differentiates(LogAvg(Log2Cosh(h) + q / 2, h, m * s, q * x, x), q, x)


def test_derivatives_of_a_tilted_mean():
    differentiates(Tilt(Tanh(h + s), Log2Cosh(h), h, m, q, x), m, q, x, s)
    differentiates(Tilt(Sech2(h), Softplus(s * h), h, m, q * x, x), q, x, s)


def test_parisi_parameter_one_and_zero():
    """(1/x) log E exp(x f) is log E exp(f) at x = 1 and tends to E f for x -> 0."""
    node = LogAvg(Log2Cosh(h), h, m, q, x)
    annealed = mp.log(2 * mp.cosh(AT[m])) + AT[q] / 2
    agree(value(node, {**AT, x: mp.mpf(1)}), annealed, 25)
    agree(value(node, {**AT, x: mp.mpf(10) ** -12}), value(average(Log2Cosh(h), h, m, q), AT), 11)


# ---------------------------------------------------------------------- canonical forms

phi = Pot("phi", "log_partition", 0, h, q)
NODES = {
    "Avg": average(Tanh(h + s), h, m, q),
    "Pot": phi,
    "LogAvg": LogAvg(Log2Cosh(h), h, m, q, x),
    "Tilt": Tilt(Tanh(h), Log2Cosh(h), h, m, q, x),
}


@pytest.mark.parametrize("a", NODES.values(), ids=NODES)
@pytest.mark.parametrize("b", NODES.values(), ids=NODES)
def test_products_of_nodes_commute(a, b):
    assert a * b == b * a and a.is_commutative and a.is_real
    assert a * b / a == b
    assert a**3 * b * a**-1 == a**2 * b
    assert sp.expand((a + b) * (a - b)) == a**2 - b**2


def test_derivatives_of_a_potential_combine():
    second = phi.raised(0, 0)
    assert phi * second / phi == second
    assert phi**3 * second * phi**-1 == phi**2 * second


@pytest.mark.parametrize("node", NODES.values(), ids=NODES)
def test_a_node_is_rebuilt_from_its_arguments(node):
    assert node.func(*node.args) == node
    new = sp.Symbol("new", positive=True)
    moved = node.xreplace({q: new})
    assert q not in moved.free_symbols and new in moved.free_symbols
    assert moved.xreplace({new: q}) == node


@pytest.mark.parametrize("make", [
    lambda v, mean, var: average(Tanh(v + s), v, mean, var),
    lambda v, mean, var: LogAvg(Log2Cosh(v), v, mean, var, x),
    lambda v, mean, var: Tilt(Tanh(v), Log2Cosh(v), v, mean, var, x),
    lambda v, mean, var: average(v * average(Tanh(k), k, v, 1), v, mean, var),
])  # fmt: skip
def test_the_name_of_a_bound_field_does_not_matter(make):
    v = sp.Symbol("v", real=True)
    assert make(h, m, q) == make(v, m, q)
    assert make(h, m, q).free_symbols.isdisjoint({h, v})


def test_equal_measures_in_different_clothes():
    T = sp.Symbol("T", positive=True)
    clothes = [(q_in - q_out) / T**2, -(q_out - q_in) / T**2, q_in / T**2 - q_out / T**2]
    first, *others = [average(Tanh(h) ** 2, h, s * (m + 1), c) for c in clothes]
    assert all(first - other == 0 for other in others)
    assert first == average(Tanh(h) ** 2, h, s * m + s, clothes[0])
    assert LogAvg(phi, h, s * (m + 1), clothes[0], x) == LogAvg(phi, h, s * m + s, clothes[1], x)


@pytest.mark.parametrize("replace", ["subs", "xreplace"])
def test_substitution_does_not_capture(replace):
    """The new symbol may have the name under which the field was bound, or the name it is printed with."""
    node = average(Tanh(h + s), h, 0, q)
    for name in (h, sp.Symbol(str(node.fields[0]), real=True)):
        moved = getattr(node, replace)({s: name})
        assert moved != average(Tanh(2 * h), h, 0, q) and name in moved.free_symbols
        assert getattr(moved, replace)({name: m}) == node.xreplace({s: m})


def test_substitution_does_not_reach_the_bound_field():
    node = average(Tanh(h + s), h, m, q)
    assert node.subs(h, 1) == node and node.diff(h) == 0


def test_substitution_of_an_average_into_an_average():
    """Depths change; the bound fields stay apart."""
    inner = average(Tanh(k), k, m, q)
    at = {**AT, s: value(inner, AT)}
    for outer in (average(Tanh(h + s), h, m, q), average(k * average(Tanh(h + s), h, k, q), k, m, 1)):
        with mp.workdps(15):
            agree(value(outer.xreplace({s: inner}), AT), value(outer, at), 13)


def test_a_field_without_variance_is_its_mean():
    assert average(Tanh(h) ** 2, h, m, 0) == Tanh(m) ** 2
    assert LogAvg(Log2Cosh(h), h, m, 0, x) == Log2Cosh(m)
    assert Tilt(Tanh(h), Log2Cosh(h), h, m, 0, x) == Tanh(m)
    assert average(Tanh(h) ** 2, h, m, q - q_in).xreplace({q_in: q}) == Tanh(m) ** 2


def test_averages_are_linear():
    assert average(s * Tanh(h) + q * h + m, h, m, q) == s * Avg(Tanh(h), h, m, q) + q * Avg(h, h, m, q) + m
    assert average((1 + s * Tanh(h)) ** 2, h, m, q) == average(1 + 2 * s * Tanh(h) + s**2 * Tanh(h) ** 2, h, m, q)
    assert Avg(Tanh(s), h, m, q) == Tanh(s)


def test_nothing_is_expanded_inside_functions():
    argument = (h + s) * (q + m)
    assert expand_polynomial((1 + Tanh(argument)) ** 2) == 1 + 2 * Tanh(argument) + Tanh(argument) ** 2
    assert Tanh(argument) in expand_polynomial((h + 1) * Tanh(argument)).atoms(Tanh)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (sp.tanh(h), "tanh"),
        (sp.Function("f")(h + s), "f"),
        (sp.Heaviside(h) * Tanh(h), "Heaviside"),
        (sp.erfc(h), "erfc"),
    ],
)
def test_an_unknown_function_in_an_integrand_raises(body, name):
    with pytest.raises(SpecificationError, match=repr(name)):
        average(body, h, m, q)


def test_an_unknown_function_outside_of_the_field_is_a_constant():
    assert average(sp.cos(s) * Tanh(h), h, m, q) == sp.cos(s) * average(Tanh(h), h, m, q)


# ---------------------------------------------------------------------- flows of potentials

w = sp.Symbol("w", real=True)
V = sp.Symbol("V", positive=True)
FIELD, VARIANCE = mp.mpf("0.4"), mp.mpf("0.8")


def _smoothed(power, f):
    return lambda u, v: mp.log(gaussian(lambda t: mp.exp(power * f(t)), u, v)) / power


def _moreau(u, v):
    """min over t of (t - u)^2/2v + log(1 + e^-t)."""
    t = mp.findroot(lambda t: (t - u) / v - 1 / (1 + mp.exp(t)), (u, u + v), solver="anderson")
    return (t - u) ** 2 / (2 * v) + mp.log1p(mp.exp(-t))


DEFINITIONS = {
    "heat": lambda u, v: gaussian(mp.tanh, u, v),
    "log_partition": _smoothed(1, mp.tanh),
    "rsb": _smoothed(mp.mpf("0.6"), mp.tanh),
    "moreau": _moreau,
}


def _polynomial(expr, values):
    """A polynomial in potentials, at the given values of these."""
    marks = {p: sp.Dummy() for p in expr.atoms(Pot)}
    return value(expr.xreplace(marks), {mark: values(p) for p, mark in marks.items()})


@pytest.mark.parametrize("flow", DEFINITIONS)
@pytest.mark.parametrize("order", [0, 1])
def test_flow_of_a_potential_from_its_definition(flow, order):
    """d/dV of the potential and of its slope, for one field, by integration or minimisation."""
    definition = DEFINITIONS[flow]
    node = Pot("phi", ("rsb", sp.Rational(3, 5)) if flow == "rsb" else flow, order, w, V)

    def derivative(k, v=VARIANCE):
        return mp.diff(lambda u: definition(u, v), FIELD, k)

    with mp.workdps(20):
        rate = _polynomial(node.diff(V), lambda p: derivative(p.order[0]))
        agree(rate, mp.diff(lambda v: derivative(order, v), VARIANCE), 12)


def _partition(weights):
    """E sum_s c_s exp(s.(w + z)), z ~ N(0, V)."""

    def total(a, b, aa, ab, bb):
        return mp.fsum(
            c * mp.exp(s * a + t * b + (s * s * aa + 2 * s * t * ab + t * t * bb) / 2) for (s, t), c in weights
        )

    return total


def _quadratic(a, b, aa, ab, bb):
    """min over z of (z - w).V^-1.(z - w)/2 + (z - c).A.(z - c)/2 = (w - c).(V + A^-1)^-1.(w - c)/2."""
    a, b, aa, ab, bb = a - 1, b + mp.mpf(1) / 3, aa + 2, ab + 1, bb + 3
    return (bb * a * a - 2 * ab * a * b + aa * b * b) / (aa * bb - ab * ab) / 2


STATES = [((1, 2), 2), ((-1, 1), 3), ((0, -1), 1)]
PAIRS = [((s + u, t + v), c * d) for (s, t), c in STATES for (u, v), d in STATES]
TWO_FIELDS = {
    "heat": _partition(STATES),
    "log_partition": lambda *at: mp.log(_partition(STATES)(*at)),
    "rsb": lambda *at: mp.log(_partition(PAIRS)(*at)) / 2,  # parameter 2: two replicas in a block
    "moreau": _quadratic,
}


@pytest.mark.parametrize("flow", TWO_FIELDS)
@pytest.mark.parametrize("index", [(0, 0), (1, 0), (1, 1), (0, 2)])
def test_flow_of_a_potential_in_two_fields(flow, index):
    """Multi-index derivatives, in the fields and in every entry of V; the off-diagonal one counts once."""
    fields, entries = sp.symbols("w_a w_b", real=True), sp.symbols("v_aa v_ab v_bb", positive=True)
    node = Pot(
        "phi", ("rsb", 2) if flow == "rsb" else flow, index, fields, sp.Matrix(2, 2, [entries[i] for i in (0, 1, 1, 2)])
    )
    point = [mp.mpf(v) for v in ("0.3", "-0.5", "0.7", "0.2", "0.4")]

    def derivative(orders):
        return mp.diff(TWO_FIELDS[flow], point, orders) if any(orders) else TWO_FIELDS[flow](*point)

    for i, symbol in enumerate((*fields, *entries)):
        orders = [*index, 0, 0, 0]
        orders[i] += 1
        agree(_polynomial(node.diff(symbol), lambda p: derivative((*p.order, 0, 0, 0))), derivative(tuple(orders)), 15)


# ---------------------------------------------------------------------- theorems on abstract potentials


def test_replica_symmetric_saddle_point():
    """d/dq of E phi(h; 1 - q), h ~ N(m, q)."""

    def energy(flow):
        return average(Pot("phi", flow, 0, h, 1 - q), h, m, q)

    def squared(flow):
        return average(Pot("phi", flow, 1, h, 1 - q) ** 2, h, m, q)

    assert energy("heat").diff(q) == 0
    assert energy("log_partition").diff(q) == -squared("log_partition") / 2
    assert energy(("rsb", x)).diff(q) == -x * squared(("rsb", x)) / 2
    envelope = average(Pot("M", "moreau", 0, h, V), h, m, q)
    assert envelope.diff(V) == -average(Pot("M", "moreau", 1, h, V) ** 2, h, m, q) / 2


def test_replica_symmetric_derivatives_stay_short():
    """Second and third derivatives have the replicon combination and little else."""
    first = average(phi.xreplace({q: 1 - q}), h, m, q).diff(q)
    counts = [len(d.atoms(Avg)) for d in (first, first.diff(q), first.diff(q, 2))]
    assert counts == [1, 2, 5]


def _one_step():
    """E phi with one step of replica symmetry breaking, and its law: outer and inner field."""
    inner = Pot("phi", "log_partition", 0, k, 1 - q_in)
    return average(LogAvg(inner, k, h, q_in - q_out, x), h, m, q_out), inner


def test_one_step_saddle_point():
    energy, inner = _one_step()

    def tilted(g):
        return Tilt(g, inner, k, h, q_in - q_out, x)

    slope = inner.raised(0)
    assert sp.expand(energy.diff(q_out) + x / 2 * average(tilted(slope) ** 2, h, m, q_out)) == 0
    assert sp.expand(energy.diff(q_in) + (1 - x) / 2 * average(tilted(slope**2), h, m, q_out)) == 0


def test_second_derivatives_of_one_step_are_symmetric():
    energy, _ = _one_step()
    for a, b in [(q_in, q_out), (q_in, x), (q_out, x)]:
        assert sp.expand(energy.diff(a).diff(b) - energy.diff(b).diff(a)) == 0, (a, b)


def test_replicon_of_any_potential():
    """d/d(delta) of E[<phi'^2> - <phi'>^2] at q_in = q + delta, q_out = q is E phi''^2."""
    _, inner = _one_step()
    law = (inner, k, h, q_in - q_out, x)
    spread = average(Tilt(inner.raised(0) ** 2, *law) - Tilt(inner.raised(0), *law) ** 2, h, m, q_out)
    rate = expand_polynomial(spread.diff(q_in).xreplace({q_in: q, q_out: q}))
    split = rate.replace(lambda e: isinstance(e, Avg), lambda e: average(*e.args))
    curvature = Pot("phi", "log_partition", 2, h, 1 - q)
    assert sp.expand(split - average(curvature**2, h, m, q)) == 0


def test_a_potential_has_no_negative_derivative():
    with pytest.raises(SpecificationError, match="orders count from 0"):
        Pot("loss", "moreau", -1, h, q)


# ---------------------------------------------------------------------- averages over a table


def test_an_average_over_a_table_is_linear_and_differentiates_inside():
    from quenched.derive.nodes import Spectral

    a, b = sp.symbols("a b", positive=True)
    rows = [(1, 2), (3, 5), (2, 7)]
    mean = Spectral(q * a * b / (s + a), (a, b), rows)
    at = {q: mp.mpf("0.7"), s: mp.mpf("0.45")}
    direct = sum(at[q] * x * y / (at[s] + x) for x, y in rows) / 3
    agree(numeric.value(mean, at), direct)
    agree(numeric.value(mean.diff(s), at), -sum(at[q] * x * y / (at[s] + x) ** 2 for x, y in rows) / 3)
    assert mean.free_symbols == {q, s}
    assert Spectral(q * s, (a, b), rows) == q * s
    assert mean.has(q) and not any(node.has(q) for node in mean.atoms(Spectral))
