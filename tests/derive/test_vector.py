"""Potentials of several fields: against scalar ones, the flow, teachers, by parts, and what is refused."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp

from quenched.derive import Local, Pot, Softplus, average, emit, overlap_matrix
from quenched.derive.functions import AbsValue, LogSumExp, Softmax
from quenched.derive.losses import MARGIN_LOSSES
from quenched.derive.numeric import value
from quenched.derive.passes import by_parts, condition, instantiate
from quenched.derive.vector import Smoothed, VectorEnvelope, VectorForm
from quenched.errors import SpecificationError
from quenched.numerics import quadrature
from quenched.numerics import special as sf

x, y = sp.symbols("x y", real=True)
V, q, m, rho = sp.symbols("V q m rho", positive=True)
AT = {V: mp.mpf("0.7"), q: mp.mpf("0.9"), m: mp.mpf("0.8"), rho: mp.mpf("1.6")}
SEPARATE = VectorEnvelope("separate", Softplus(-x) + Softplus(-y), (x, y))
COUPLED = VectorEnvelope("coupled", LogSumExp(x, y / 2, -x - y) - x, (x, y))
LABEL = Smoothed("label", Softmax(0, x, y / 2, -x - y), (x, y))
TILT = VectorForm(sp.exp(x / 3 - y / 5 + V * (sp.Rational(1, 9) + sp.Rational(1, 25)) / 2), (x, y), V)


def emitted(expr, at):
    """What emitted code gives for an expression."""
    names = sorted(map(str, expr.free_symbols))
    space = {"np": np, "sf": sf, "expectation": quadrature.expectation, "gauss_rule": quadrature.gauss_rule}
    exec(emit.function("f", {"x": names}, [expr]).text, space)
    values = {str(s): float(v) for s, v in at.items()}
    return float(np.ravel(space["f"]([np.array([[values[n]]]) for n in names], 97)[0])[0])


def over_plane(body):
    return average(body, (x, y), (0, 0), q * sp.eye(2))


@pytest.mark.parametrize("order", [(0, 0), (1, 0), (0, 1), (2, 0), (1, 1)])
def test_separate_fields_are_scalar_potentials(order):
    scalar = MARGIN_LOSSES["logistic"].closed_form
    first, second = order
    if order == (0, 0):
        expected = scalar(0, x, V) + scalar(0, y, V)
    else:
        expected = sp.S.Zero if first and second else scalar(max(order), x if first else y, V)
    for at in ({x: "0.3", y: "-1.2"}, {x: "-4", y: "2"}):
        point = {**AT, **{s: mp.mpf(v) for s, v in at.items()}}
        found, exact = SEPARATE(order, (x, y), V), float(value(expected, point))
        assert float(value(found, point)) == pytest.approx(exact, abs=1e-14)
        assert emitted(found, point) == pytest.approx(exact, abs=1e-14)


@pytest.mark.parametrize("family", [COUPLED, LABEL])
def test_average_over_the_plane_in_emitted_code(family):
    """Nodes that follow the transitions and mapped variables, against Gauss-Hermite quadrature; also where sharp."""
    expr = over_plane(family((1, 0), (x, y), V) ** 2 * family((0, 0), (x, y), V))
    assert emitted(expr, AT) == pytest.approx(float(value(expr, AT)), rel=1e-11)


@pytest.mark.parametrize("family", [COUPLED, LABEL])
def test_derivative_of_an_average_by_the_flow(family):
    expr = over_plane(family((0, 0), (x, y), V))
    for symbol in (V, q):
        h = mp.mpf("1e-3")
        up, down = (value(expr, {**AT, symbol: AT[symbol] + s * h}) for s in (1, -1))
        assert float(value(expr.diff(symbol), AT)) == pytest.approx(float((up - down) / (2 * h)), rel=1e-6)


def test_a_probability_spreads_as_the_average_over_fields_widens():
    """E Z(u; V) over fields of variance q depends on q + V only: the heat equation."""
    expr = over_plane(LABEL((0, 0), (x, y), V))
    shifted = {**AT, V: AT[V] + mp.mpf("0.2"), q: AT[q] - mp.mpf("0.2")}
    assert float(value(expr, AT)) == pytest.approx(float(value(expr, shifted)), rel=1e-11)


def local(components=2):
    Q = overlap_matrix(q, diagonal=q + V)
    return Local("loss", Q, teacher="label", signal=m, teacher_variance=rho, components=components)


def test_a_teacher_of_two_fields_is_integrated_out():
    energy = (
        local()
        .at(lambda a: a)
        .replace(
            lambda e: isinstance(e, Pot) and e.name == "loss",
            lambda e: Pot("loss", "moreau", e.args[2], e.args[3], e.args[4]),
        )
    )
    node = condition(energy)
    sites = {"loss": COUPLED, "label": TILT}
    before, after = (value(instantiate(e, sites), AT) for e in (energy, node))
    assert float(before) == pytest.approx(float(after), rel=1e-9)
    assert condition(node) == node


@pytest.mark.parametrize("order", [(2, 0), (1, 1), (0, 2), (2, 1)])
def test_by_parts_in_the_plane(order):
    weight = Pot("label", "heat", (1, 0), (m * x, m * y), rho * sp.eye(2))
    node = over_plane(weight * Pot("loss", "moreau", order, (x, y), V * sp.eye(2)))
    lowered = by_parts(node)
    assert all(sum(p.order) <= 1 for p in lowered.atoms(Pot) if p.kinked)
    if sum(order) > 2:
        return
    sites = {"loss": COUPLED, "label": TILT}
    before, after = (float(value(instantiate(e, sites), AT)) for e in (node, lowered))
    assert before == pytest.approx(after, rel=1e-9)


def test_products_of_second_derivatives_stay():
    product = [Pot("loss", "moreau", order, (x, y), V * sp.eye(2)) for order in ((2, 0), (0, 2))]
    node = over_plane(product[0] * product[1])
    assert by_parts(node) == node


@pytest.mark.parametrize(
    ("loss", "message"),
    [
        (Softplus(x) - Softplus(2 * y), "not convex"),
        (AbsValue(x) + y**2, "not smooth"),
        (Softplus(x + V * y), "nothing else"),
    ],
)
def test_losses_that_are_refused(loss, message):
    with pytest.raises(SpecificationError, match=message):
        VectorEnvelope("bad", loss, (x, y))


def test_vectors_that_are_refused():
    with pytest.raises(SpecificationError, match="at least two"):
        VectorEnvelope("scalar", Softplus(x), (x,))
    with pytest.raises(SpecificationError, match="replica symmetric"):
        (1 * local()).broken((q,))
    skewed = Pot("loss", "moreau", (0, 0), (x, y), sp.Matrix([[V, m], [m, V]]))
    with pytest.raises(SpecificationError, match="independent"):
        instantiate(skewed, {"loss": COUPLED})
