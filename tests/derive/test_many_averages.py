"""Auxiliary symbols that are put in last, and equations with too many averages to be factored."""

import pytest
import sympy as sp

import quenched as qn
from quenched.derive import Log2Cosh, Model, Tanh, average
from quenched.derive.passes import _FACTORED, isolate


def magnet(name, coupling, where=None):
    """A mean-field magnet with coupling 1 + a, written as it is or as a symbol of the derivation."""
    model = Model(name, "Magnet")
    a = model.parameter("a", "a", "excess coupling", at_least=0)
    T = model.parameter("T", "T", "temperature", above=0)
    m = model.order_parameter("m", "m", "magnetisation")
    J = model.auxiliary("J") if coupling is None else coupling(a)
    h = sp.Symbol("h", real=True)
    f = J * m**2 / 2 - T * average(Log2Cosh(h), h, J * m / T, sp.Rational(1, 4))
    model.free_energy("f", "f", "free energy")
    model.branch("magnet", "m > 0")
    more = {} if where is None else {"where": {J: where(a)}}
    model.formulation("magnet", model.saddle_point(f, {m: m}), {"f": f}, {"magnet": {m: 1}}, **more)
    return model


def test_symbols_that_are_put_in_last_change_nothing():
    plain, late = magnet("plain", lambda a: 1 + a), magnet("late", None, where=lambda a: 1 + a)
    at = {"a": 0.5, "T": 0.8, "branches": "magnet"}
    first, second = qn.solve(qn.load(plain), **at), qn.solve(qn.load(late), **at)
    assert second["m"][0] > 0.5
    for name in ("m", "f"):
        assert second[name][0] == pytest.approx(first[name][0], abs=1e-13)


def test_a_linear_equation_with_many_averages_is_solved_without_factoring():
    h, n, a, T = sp.Symbol("h", real=True), *sp.symbols("n a T", positive=True)
    terms = [average(Tanh(h), h, k * n, 1) for k in range(1, _FACTORED + 5)]
    total = sp.Add(*[a**k * t for k, t in enumerate(terms)])
    solution = isolate((1 + a) * n / T - total, n)
    assert sp.expand(solution * (1 + a) / T - total) == 0
    assert isolate(n**2 * (1 + a) - total, n) is None
