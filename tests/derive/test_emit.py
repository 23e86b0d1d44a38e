"""Emitted code: its numbers against mpmath, and what is computed how often."""

import ast
import builtins

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from oracles import RULES, agree, run, source, value

from quenched.derive import (
    ClipIntegral,
    LogAvg,
    LogGaussTail,
    LogSumExp,
    Mills,
    Pot,
    Sech2,
    Sigmoid,
    Softplus,
    Tanh,
    average,
    generated_folder,
    numeric,
)
from quenched.derive.functions import Softmax
from quenched.errors import SpecificationError
from quenched.systems import registry

h, k, b = sp.symbols("h k b", real=True)
T, q, V = sp.symbols("T q V", positive=True)
SYMBOLS = (T, q, V, b)
AT = {T: mp.mpf("0.875"), q: mp.mpf("0.625"), V: mp.mpf("0.4375"), b: mp.mpf("-0.3125")}
COLUMNS = [np.array([[float(AT[s])]]) for s in SYMBOLS]

EXPRESSIONS = {
    "magnetisation": average(Tanh((h + b) / T), h, 0, q),
    "variance and square": average(Tanh(h) ** 2, h, b / T, q / T**2) ** 2 - q,
    "Gardner": average(Mills((b - h) / sp.sqrt(1 - q)) ** 2, h, 0, q) / (1 - q) + sp.Rational(1, 3),
    "entropy": -sp.Rational(7, 6) * average(LogGaussTail((b - h) / sp.sqrt(1 - q)), h, 0, q) * sp.log(V) / sp.pi,
    "powers": (q + V) ** sp.Rational(-3, 2) * (T - b) ** 4 / sp.sqrt(1 + q**2) - (-b) ** 3,
    "constants": sp.sqrt(2) * sp.E * q - sp.Rational(22, 7) * T + sp.exp(-b) / 3,
    "difference": b - (q - (V - T)) - q / (T / V) - (T * V) / (q * b),
    "states": average(LogSumExp(h, V / 2 - T, -h) * Softmax(1, h, V / 2 - T, -h), h, b, q),
    "angle": sp.acos(q * V) / sp.pi + sp.asin(b),
    "two measures": average(Sigmoid(h), h, b, q) / average(Sech2(h), h, 0, V),
}


def statements(text):
    return [line.strip() for line in text.splitlines()]


def column(*expressions):
    """The emitted values of some expressions at one point."""
    return [float(np.squeeze(v)) for v in run(source(expressions, SYMBOLS), COLUMNS, 257)]


@pytest.mark.parametrize("expr", EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_emitted_numbers(expr):
    (number,) = column(expr)
    agree(number, value(expr, AT), 13)


def test_an_integrand_with_kinks():
    expr = average(V * ClipIntegral((1 - h) / V), h, b, q)
    (number,) = column(expr)
    agree(number, numeric.value(expr, AT), 13)


def test_a_bundle_gives_what_its_parts_give():
    together = column(*EXPRESSIONS.values())
    assert np.allclose(together, [column(e)[0] for e in EXPRESSIONS.values()], rtol=0, atol=1e-15)


def test_points_are_rows():
    """Many points at once, each as if alone."""
    text = source([EXPRESSIONS["Gardner"]], SYMBOLS)
    columns = [np.repeat(c, 3, axis=0) for c in COLUMNS]
    columns[1] *= np.array([[0.5], [1.0], [1.5]])
    (numbers,) = run(text, columns, 65)
    alone = [run(text, [c[[i]] for c in columns], 65)[0][0, 0] for i in range(3)]
    assert numbers.shape == (3, 1) and (numbers[:, 0] == alone).all() and len(set(alone)) == 3


def test_the_shape_of_a_map_and_its_jacobian():
    """K entries, then K rows of K; a single number; nothing at all."""
    from quenched.derive import emit

    entries = [q, V, q + V, q * V, q - V, q / V]
    image, rows = run(emit.function("f", {"x": ["q", "V"]}, entries, 2, nodes=False).text, [3.0, 2.0])
    assert image == (3.0, 2.0) and rows == ((5.0, 6.0), (1.0, 1.5))
    assert run(emit.function("f", {"x": ["q", "V"]}, [q / V], "one", nodes=False).text, [3.0, 2.0]) == 1.5
    assert run(emit.function("f", {"x": []}, [], 0, nodes=False).text, []) == ((), ())


class Counted(np.ndarray):
    """An array that notes the size of the result of every operation."""

    sizes: list[int] = []  # noqa: RUF012

    def __array_ufunc__(self, ufunc, method, *inputs, **settings):
        result = getattr(ufunc, method)(*map(np.asarray, inputs), **settings)
        self.sizes.append(np.size(result))
        return np.asarray(result).view(Counted)


def operations_over_nodes(expr):
    """How many operations between parameters and fields work on all nodes."""
    Counted.sizes.clear()
    run(source([expr], SYMBOLS), [c.view(Counted) for c in COLUMNS], 257)
    return sum(size == 257 for size in Counted.sizes)


@pytest.mark.parametrize("constant", [
    sp.sqrt(V) * T / (1 + V), sp.exp(-V) + q - b**3, Tanh(b) ** 2 / 3, LogGaussTail(b) - 2 * sp.log(V)
], ids=str)  # fmt: skip
@pytest.mark.parametrize("body", [
    Tanh(T * h + T), LogGaussTail((T - h) / T), h * Sech2(h) / (T + Softplus(h)), sp.exp(T * h) * T
], ids=str)  # fmt: skip
def test_what_does_not_depend_on_the_field_is_computed_outside(body, constant):
    """Once per point and not once per node: a long constant costs over the nodes what a symbol does."""
    plain, long = (average(f, h, 0, q) for f in (body, body.xreplace({T: constant})))
    assert 0 < operations_over_nodes(long) <= operations_over_nodes(plain)


def test_a_shared_expression_is_computed_once():
    bend = Sech2(h) * Tanh(h) / sp.sqrt(1 + q)
    text = source([average(f, h, b, q) for f in (Tanh(h) ** 2, bend, bend**2, Tanh(h) ** 3 * Sech2(h))], SYMBOLS)
    for once in ("gauss_rule(", "np.tanh(", "sf.sech2("):
        assert text.count(once) == 1, text
    assert text.count("np.sqrt(q + 1.0)") <= 1


def test_equal_averages_are_taken_once():
    expr = average(Tanh(h), h, b, q)
    text = source([expr, expr**2 + 1, expr / q, average(Tanh(k), k, b, q)], SYMBOLS)
    assert text.count("expectation(") == 1


def test_an_inner_average_is_taken_once():
    """Nested averages: two outer ones of the same inner one share it, and all special functions of the inner field."""
    inner = LogAvg(LogSumExp(k, -k), k, h, V, T)
    text = source([average(inner, h, b, q), average(inner * Tanh(h), h, b, q)], SYMBOLS)
    assert text.count("log_expectation(") == 1 and text.count("sf.logsumexp(") == 1


@pytest.mark.parametrize("text", [
    *[source([e], SYMBOLS) for e in EXPRESSIONS.values()],
    *[(generated_folder() / f"{name}.py").read_text().split("\nCARD =")[0] for name in registry.names()],
], ids=[*EXPRESSIONS, *registry.names()])  # fmt: skip
def test_only_numpy_and_stable_functions_are_used(text):
    """Attributes of np, sc and sf; quadrature; what a function defines itself. No sympy, no builtin."""
    tree = ast.parse(text)
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert functions and "sympy" not in text and "sp." not in text
    for function in functions:
        names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
        arguments = {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}  # lambdas included
        stored = {node.id for node in names if isinstance(node.ctx, ast.Store)} | arguments
        loaded = {node.id for node in names if isinstance(node.ctx, ast.Load)} - stored
        assert loaded <= {"np", "sc", "sf", "nan", "inf", *RULES}
        assert not loaded & set(dir(builtins))
        used = {(n.value.id, n.attr) for n in ast.walk(function) if isinstance(n, ast.Attribute)}
        assert {module for module, _ in used} <= {"np", "sc", "sf"}


def test_names_of_arguments_and_of_temporaries_do_not_clash():
    """A parameter that is not used is skipped, and every name is assigned once."""
    text = source([average(Tanh(h / T), h, b, q) * V + average(Tanh(h / V) ** 2, h, b, q)], (*SYMBOLS, k))
    assert "T, q, V, b, _ = x" in text
    targets = [line.split(" = ")[0] for line in statements(text) if " = " in line]
    assert len(targets) == len(set(targets))


@pytest.mark.parametrize(("expr", "message"), [
    (average(Pot("phi", "heat", 0, h, V), h, 0, q), "instantiate"),
    (q ** sp.Rational(1, 3), "integer"),
    (sp.cos(q), "'cos'"),
    (average(Tanh(h**3), h, 0, q), "not affine"),
], ids=str)  # fmt: skip
def test_what_cannot_be_emitted_raises(expr, message):
    with pytest.raises(SpecificationError, match=message):
        source([expr], SYMBOLS)
