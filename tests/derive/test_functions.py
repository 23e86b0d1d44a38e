"""Every named function: its derivative, its numerical twin, its LaTeX form. A new one is covered automatically."""

import inspect

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from oracles import agree, run, source, value

from quenched.derive.functions import (
    AbsValue,
    Box,
    Clip,
    ClipIntegral,
    Delta,
    IntervalHazard,
    Log2Cosh,
    LogExcess,
    LogGaussInterval,
    LogSumExp,
    Mills,
    MillsExcess,
    Named,
    ProxLog2Cosh,
    ProxLogistic,
    Ramp,
    Sech2,
    Sigmoid,
    Sign,
    Softmax,
    Step,
    Tanh,
    Window,
)

ALL = sorted((f for f in Named.__subclasses__() if f.__module__ == Named.__module__), key=lambda f: f.__name__)
NUMBERS = [f for f in ALL if f is not Delta]  # a delta function has no values
u = sp.Symbol("u", real=True)

#: for the far tails: log H(-30) = log(1 - 1e-198)
DIGITS = 450

SIZES = np.concatenate([[1e-9, 1e-3], np.geomspace(0.05, 30.0, 40)])
LINE = np.concatenate([-SIZES[::-1], SIZES])
STARTS = np.array([-30.0, -6.0, -0.7, 0.0, 2.0, 8.0, 25.0])
LENGTHS = np.array([1e-6, 0.3, 2.0, 9.0])


def _intervals():
    a, length = (g.ravel() for g in np.meshgrid(STARTS, LENGTHS))
    return a, a + length


def _wide(function):
    """Arguments over a wide range, tails included: one array each. The default is the line, for each argument."""
    if function is LogGaussInterval:
        return _intervals()
    if function is IntervalHazard:
        a, b = _intervals()
        return np.concatenate([a, b]), np.concatenate([a, a]), np.concatenate([b, b])
    if function is LogExcess:
        return (np.concatenate([-SIZES[SIZES < 1], SIZES]),)
    if function in (ProxLog2Cosh, ProxLogistic):
        return tuple(g.ravel() for g in np.meshgrid(LINE[::3], np.geomspace(1e-6, 1e4, 9)))
    arguments = [p for p in inspect.signature(function.mp).parameters if p != "i"]
    count = 3 if function in (LogSumExp, Softmax) else len(arguments)
    return tuple(np.roll(LINE, 5 * k) for k in range(count))


def _called(function):
    """The function of symbols, with these and its number of arguments; an index comes first."""
    symbols = sp.symbols("alpha beta gamma", real=True)[: len(_wide(function))]
    return function(*_index(function), *symbols), symbols


def _index(function):
    return (sp.Integer(1),) if "i" in inspect.signature(function.mp).parameters else ()


def test_nothing_is_left_out():
    assert len(ALL) >= 24 and not any(f.__subclasses__() for f in ALL)
    assert all("mp" in vars(f) for f in NUMBERS)


@pytest.mark.parametrize("function", NUMBERS)
def test_derivative(function):
    """Symbolic against numerical, in every argument, on both sides of every kink."""
    columns = _wide(function)
    expr, symbols = _called(function)
    for row in list(zip(*columns, strict=True))[:: max(1, len(columns[0]) // 7)]:
        at = dict(zip(symbols, map(_exact, row), strict=True))
        for symbol in symbols if function not in (Box, Window) else ():
            rate = expr.diff(symbol).replace(Delta, lambda u: sp.S.Zero)  # the points are not on a kink
            with mp.workdps(DIGITS):
                agree(value(rate, at), mp.diff(lambda v: value(expr, {**at, symbol: v}), at[symbol]))  # noqa: B023


@pytest.mark.parametrize("function", NUMBERS)
def test_numerical_twin(function):
    """What emitted code calls has full relative accuracy from one tail to the other."""
    columns = _wide(function)
    expr, symbols = _called(function)
    (numbers,) = run(source([expr], symbols, nodes=False), columns)
    with mp.workdps(DIGITS):
        for number, row in zip(numbers, zip(*columns, strict=True), strict=True):
            exact = function.mp(*_index(function), *map(_exact, row))
            assert abs(_exact(number) - exact) <= 1e-13 * abs(exact) + 1e-300, row


def _exact(number):
    return mp.mpf(float(number))


@pytest.mark.parametrize("function", [Delta, Box, Window])
def test_the_derivative_of_a_jump_raises(function):
    """Twice the ramp, twice the step: a delta never reaches the code unseen."""
    with pytest.raises(ValueError, match="integrate by parts"):
        function(u).diff(u)


def test_chains_of_derivatives_end_in_jumps():
    assert [Ramp(u).diff(u), Step(u).diff(u), Sign(u).diff(u)] == [Step(u), Delta(u), 2 * Delta(u)]
    assert [ClipIntegral(u).diff(u), Clip(u).diff(u)] == [Clip(u), Box(u)]
    assert AbsValue(u).diff(u) == Sign(u)


def test_differences_that_cancel_are_functions_of_their_own():
    """1 - tanh^2, A - u, 1 - sigma: derivatives are products of positive functions."""
    assert Tanh(u).diff(u) == Sech2(u) and Sech2(u).diff(u) == -2 * Tanh(u) * Sech2(u)
    assert Mills(u).diff(u) == Mills(u) * MillsExcess(u)
    assert Sigmoid(u).diff(u) == Sigmoid(u) * Sigmoid(-u)


def test_parity_is_canonical():
    """f(-u) and f(u) are computed once."""
    assert Tanh(-u) == -Tanh(u) and Sech2(-u) == Sech2(u) and Log2Cosh(-u) == Log2Cosh(u)
    assert Tanh(0) == 0 and Sech2(0) == 1 and Log2Cosh(0) == sp.log(2)


@pytest.mark.parametrize("function", ALL)
def test_latex(function):
    """The symbol, the arguments, and balanced brackets."""
    expr, symbols = (Delta(u), (u,)) if function is Delta else _called(function)
    text = sp.latex(expr)
    assert text.startswith(function.symbol) and all(sp.latex(s) in text for s in symbols)
    assert text.count("{") == text.count("}") and text.count(r"\left") == text.count(r"\right")
