"""Nested averages, from the replica calculation to the emitted code: one step of replica symmetry breaking."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from quenched import derive
from quenched.derive import (
    Dot,
    Local,
    Log2Cosh,
    LogAvg,
    Model,
    Tanh,
    average,
    dense,
    ising,
    numeric,
    overlap_matrix,
)
from quenched.derive.functions import AbsValue
from quenched.phase import solve_line
from quenched.solve import solve_branch

# independent dense trapezoid (601 x 1601 nodes), residual 2e-15: T = 0.2, h = 0.1
Q_OUT, Q_IN, BREAKING = 0.3932250904935, 0.9126147375964, 0.1993186888534


@pytest.fixture(scope="module")
def model():
    """The Sherrington-Kirkpatrick model with one step of replica symmetry breaking."""
    model = Model("sk_one_step", "SK with one step of replica symmetry breaking")
    T = model.parameter("T", "T", "temperature", above=0, sample=(0.4, 0.6))
    h = model.parameter("h", "h", "field", at_least=0, sample=(0.2, 0.4))
    m = model.parameter("m", "m", "breaking parameter", above=0, sample=(0.3, 0.6))
    q = model.order_parameter("q", "q", "overlap", "unit")
    q_in = model.order_parameter("q_in", "q_1", "overlap inside a state", "unit", sample=(0.6, 0.8))
    q_out = model.order_parameter("q_out", "q_0", "overlap between states", "unit", sample=(0.2, 0.4))
    model.free_energy("free_energy", "f", "free energy per spin", "max")
    model.observable("slope", r"\partial_m f", "derivative in the breaking parameter")
    beta, Q = 1 / T, overlap_matrix(q, diagonal=0)
    action = beta**2 / 4 - beta**2 / 4 * Dot(Q, Q) + Local("spin", beta**2 * Q, mean=beta * h)
    theory = model.replicas(action, (q,), ising("spin"))
    f = -T * model.one_step(theory, {q: (q_in, q_out)}, m).value
    model.branch("broken", "q_1 > q_0")
    model.formulation(
        "one_step",
        model.saddle_point(f, {q_in: q_in, q_out: q_out}),
        {"free_energy": f, "slope": f.diff(m)},
        starts={"broken": {q_in: sp.Rational(9, 10), q_out: sp.Rational(1, 2)}},
    )
    model.line(
        "breaking", "m^*", "continuous", "the free energy is stationary in the breaking parameter",
        condition="zero", branch="broken", quantity="slope", solve_for="m", search=(0.05, 0.9), along="T",
    )  # fmt: skip
    return model


@pytest.fixture(scope="module")
def system(model):
    return derive.assemble(model)


def test_the_steps_of_the_derivation_and_the_emitted_code_hold(model, system):
    for step in model.derivation.steps:
        assert step.outcome.passed, f"{step.title}: {step.outcome.detail}"
    outcome = derive.check_code(model, model.formulations[0], system.formulations[0])
    assert outcome.passed, outcome.detail


@pytest.mark.slow  # direct integration inside of direct integration
@pytest.mark.parametrize("entry", [0, 1])
def test_tables_agree_with_direct_integration(model, entry):
    expr, at = model.formulations[0].map[entry], model._point(3)
    with mp.workdps(13):
        assert float(numeric.integrated(expr, at)) == pytest.approx(dense.value(expr, at), rel=1e-11)


def test_tables_of_three_levels():
    """Two steps with a level of no width are one step; of a Gaussian weight, a closed form."""
    h, a, b = sp.symbols("h a b", real=True)
    x, y = sp.Rational(2, 5), sp.Rational(3, 4)
    thin = sp.Rational(1, 100)
    inner = LogAvg(Log2Cosh(a), a, b, sp.Rational(1, 2), y)
    twice = average(LogAvg(inner, b, h, thin, y), h, sp.Rational(1, 5), 1)
    once = average(LogAvg(Log2Cosh(a), a, h, sp.Rational(1, 2) + thin, y), h, sp.Rational(1, 5), 1)
    assert dense.value(twice, {}) == pytest.approx(dense.value(once, {}), rel=1e-12)
    between = average(LogAvg(inner, b, h, sp.Rational(1, 3), x), h, sp.Rational(1, 5), 1)
    assert dense.value(average(inner, b, sp.Rational(1, 5), sp.Rational(4, 3)), {}) < dense.value(between, {})


def test_tables_with_a_kink():
    """E exp(y |a|) is a sum of two Gaussian tails."""
    h, a = sp.symbols("h a", real=True)
    y = sp.Rational(3, 4)
    nested = average(LogAvg(AbsValue(a), a, h, 2, y), h, sp.Rational(1, 5), sp.Rational(1, 100))

    def closed(u):
        tails = [mp.exp(s * y * u) * mp.ncdf((s * u + 2 * y) / mp.sqrt(2)) for s in (1, -1)]
        return y + mp.log(mp.fsum(tails)) / y

    assert dense.value(nested, {}) == pytest.approx(float(numeric.gaussian(closed, mp.mpf("0.2"), mp.mpf("0.01"))))


def test_tables_of_a_function_of_both_fields():
    """E (u h)^2 exactly, and a transition of the product against direct integration."""
    h, a = sp.symbols("h a", real=True)
    moments = average(average(a**2 * h**2, a, h / 2, 2), h, 0, 1)
    assert dense.value(moments, {}) == pytest.approx(2 + 3 / 4, rel=1e-13)
    product = average(average(a * Tanh(a * h), a, h / 2, sp.Rational(1, 3)), h, 0, 1)
    with mp.workdps(12):
        assert float(numeric.integrated(product, {})) == pytest.approx(dense.value(product, {}), rel=1e-9)
    with pytest.raises(dense.NotDenseError):
        dense.value(average(average(a * Tanh(1000 * a * h), a, h / 2, 1), h, 0, 1), {})


def test_tables_refuse_a_level_far_thinner_than_the_next():
    h, a = sp.symbols("h a", real=True)
    with pytest.raises(dense.NotDenseError):
        dense.value(average(LogAvg(Log2Cosh(a), a, h, sp.Rational(1, 10**8), sp.Rational(1, 2)), h, 0, 1), {})


def test_the_emitted_jacobian_is_that_of_the_emitted_map(model, system):
    outcome = derive.check_jacobian(model, model.formulations[0], system.formulations[0])
    assert outcome.passed, outcome.detail


def test_the_breaking_parameter_is_a_root(system):
    point = solve_line(system, "breaking", {"T": 0.2, "h": 0.1}).point(0)
    assert point.status.name == "converged"
    assert point.value == pytest.approx(BREAKING, abs=1e-11)


def test_overlaps_at_the_stationary_point(system):
    solution = solve_branch(system.formulations[0], system.card.branches[0], np.array([[0.2, 0.1, BREAKING]]))
    names = [q.name for q in system.card.quantities]
    assert solution.points.converged.all()
    assert solution.values[0, names.index("q_in")] == pytest.approx(Q_IN, abs=1e-11)
    assert solution.values[0, names.index("q_out")] == pytest.approx(Q_OUT, abs=1e-11)


def test_a_broad_tilt_is_covered(system):
    """Breaking parameters far above T: the tilt moves the mass beyond the range of the noise."""
    rows = np.array([[0.05, 0.1, 0.9], [0.05, 0.1, 0.3]])
    solution = solve_branch(system.formulations[0], system.card.branches[0], rows)
    assert (solution.points.error < 1e-8).all()


def test_no_symbol_of_the_engine_is_left(system):
    assert system.formulations[0].depth == 2
    assert "tilted_rule" in system.provenance["source"]
