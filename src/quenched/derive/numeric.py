"""Evaluation of expressions with mpmath, to any number of digits: the independent twin of the emitted code.

Averages are integrated directly (Gauss-Legendre between break points, refined until it settles), nested averages
inside them; nothing here is shared with the quadrature rules or the special functions of the emitted code.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

import mpmath as mp
import sympy as sp

from quenched.derive import dense, planes
from quenched.derive.features import transitions
from quenched.derive.functions import ELEMENTARY, Named
from quenched.derive.nodes import Avg, LogAvg, Pot, Spectral, Tilt
from quenched.derive.passes import opaque


def value(expr: Any, at: Mapping[sp.Symbol, Any]) -> Any:
    """The value of an expression at the given symbols, at mpmath's working precision.

    Nested averages come from tables (see :mod:`quenched.derive.dense`), to about 13 digits, where these apply.
    """
    if nested(expr):
        with contextlib.suppress(dense.NotDenseError):
            return mp.mpf(dense.value(expr, at))
    return integrated(expr, at)


def integrated(expr: Any, at: Mapping[sp.Symbol, Any]) -> Any:
    """The same by direct integration, of nested averages inside of each other."""
    flat, back = opaque(sp.sympify(expr))
    env = dict(at)
    env.update({symbol: _node(node, at) for symbol, node in back.items()})
    return _call(flat, env)


def derivative(expr: Any, symbol: sp.Symbol, at: Mapping[sp.Symbol, Any]) -> Any:
    """d expr / d symbol to the working precision (of nested averages, to about 9 digits)."""
    if nested(expr):
        return difference(expr, symbol, at)
    return mp.diff(lambda v: value(expr, {**at, symbol: v}), at[symbol])


def difference(expr: Any, symbol: sp.Symbol, at: Mapping[sp.Symbol, Any]) -> Any:
    """d expr / d symbol by a difference of sixth order at the working precision: to about 9 digits."""
    step = at[symbol] / 256
    rise = [value(expr, {**at, symbol: at[symbol] + k * step}) for k in (-3, -2, -1, 1, 2, 3)]
    return mp.fsum(w * r for w, r in zip((-1, 9, -45, 45, -9, 1), rise, strict=True)) / (60 * step)


def nested(expr: Any) -> bool:
    """Whether an average contains another one, or several fields: its integration is slow, hence to fewer digits."""
    averages = sp.sympify(expr).atoms(Avg, LogAvg, Tilt)
    return any(
        a.level > 0 or planes.is_plane(a) or (isinstance(a, LogAvg | Tilt) and len(averages) > 1) for a in averages
    )


def gaussian(f: Callable[[Any], Any], mean: Any, variance: Any, breaks: tuple[Any, ...] = ()) -> Any:
    """E f(h), h ~ N(mean, variance), by direct integration."""
    if variance == 0:
        return f(mean)
    if variance < 0:
        raise ValueError(f"negative variance {variance}")
    sd = mp.sqrt(variance)
    reach = mp.sqrt(2 * mp.log(10) * mp.mp.dps) + 1
    inside = sorted({b for b in ((c - mean) / sd for c in breaks) if abs(b) < reach} | {mp.mpf(0)})
    points = [-reach, *inside, reach]
    dense = [points[0]]
    for a, b in pairwise(points):
        pieces = max(1, int(mp.ceil((b - a) / 4)))
        dense += [a + (b - a) * k / pieces for k in range(1, pieces + 1)]
    return mp.quad(lambda z: mp.npdf(z) * f(mean + sd * z), dense, method="gauss-legendre")


def _node(node: sp.Expr, at: Mapping[sp.Symbol, Any]) -> Any:
    if isinstance(node, Avg):
        return _average(node, at)
    if isinstance(node, LogAvg | Tilt):
        f, h, mean, var, x = node.args[-5:]
        power, tilt = value(x, at), _integrand(f, h, at)
        law = (value(mean, at), value(var, at), _breaks(sp.Add(*node.args[:-4]), h, at))
        total = gaussian(lambda t: mp.exp(power * tilt(t)), *law)
        if isinstance(node, LogAvg):
            return mp.log(total) / power
        g = _integrand(node.args[0], h, at)
        return gaussian(lambda t: mp.exp(power * tilt(t)) * g(t), *law) / total
    if isinstance(node, Spectral):
        columns = node.columns
        rows = [value(node.args[0], {**at, **dict(zip(columns, map(mp.mpf, row), strict=True))}) for row in node.rows]
        return mp.fsum(rows) / len(rows)
    raise TypeError(f"{node} has no value: instantiate its potentials first")


def _average(node: Avg, at: Mapping[sp.Symbol, Any]) -> Any:
    if planes.is_plane(node):
        return planes.average(node, at)
    mean = [value(m, at) for m in node.mean]
    cov = [[value(c, at) for c in row] for row in node.cov.tolist()]
    if len(node.fields) == 1:
        h = node.fields[0]
        f = _integrand(node.body, h, at)
        return gaussian(f, mean[0], cov[0][0], _breaks(node.body, h, at))
    star, h = node.fields
    gain = cov[0][1] / cov[1][1]

    rest = cov[0][0] - gain * cov[0][1]
    student, teacher = node.body.as_independent(star, as_Add=False)

    def inner(t: Any) -> Any:
        env = {**at, h: t}
        conditional = mean[0] + gain * (t - mean[1])
        weight = gaussian(_integrand(teacher, star, env), conditional, rest, _breaks(teacher, star, env))
        return weight * value(student, env)

    return gaussian(inner, mean[1], cov[1][1], _breaks(node.body, h, at))


def _integrand(body: sp.Expr, h: sp.Symbol, at: Mapping[sp.Symbol, Any]) -> Callable[[Any], Any]:
    # averages over a table know nothing of the field: one value for the whole integral
    known = {node: sp.Dummy(real=True) for node in body.atoms(Spectral)}
    at = {**at, **{symbol: value(node, at) for node, symbol in known.items()}}
    body = body.xreplace(known)
    if body.atoms(Avg, LogAvg, Tilt, Pot):
        return lambda t: integrated(body, {**at, h: t})
    others = sorted(body.free_symbols - {h}, key=str)
    f, arguments = compiled(body, (h, *others)), [at[s] for s in others]
    return lambda t: f(t, *arguments)


def _breaks(body: sp.Expr, h: sp.Symbol, at: Mapping[sp.Symbol, Any]) -> tuple[Any, ...]:
    """Break points that isolate every transition, at several of its widths, and every kink."""
    centres, widths, kinks = transitions(body, h)
    found = [value(k, at) for k in kinks if k.free_symbols <= set(at)]
    for c, w in zip(centres, widths, strict=True):
        if (c.free_symbols | w.free_symbols) <= set(at):
            centre, width = value(c, at), value(w, at)
            found += [centre + k * width for k in (-40, -8, 0, 8, 40)]
    return tuple(found)


def _call(expr: sp.Expr, env: Mapping[sp.Symbol, Any]) -> Any:
    symbols = tuple(sorted(expr.free_symbols, key=str))
    missing = [s for s in symbols if s not in env]
    if missing:
        raise KeyError(f"no value for {', '.join(map(str, missing))}")
    return compiled(expr, symbols)(*[mp.mpmathify(env[s]) for s in symbols])


@lru_cache(maxsize=4096)
def compiled(expr: sp.Expr, symbols: tuple[sp.Symbol, ...]) -> Callable[..., Any]:
    """The expression without averages as a function of the symbols, in mpmath."""
    table: dict[str, Any] = {cls.__name__: cls.mp for cls in _all_named()}
    table.update({cls.__name__: f for cls, f in ELEMENTARY.items()})
    return sp.lambdify(symbols, expr, modules=[table, "mpmath"], dummify=True)


def _all_named() -> list[type[Named]]:
    return Named.__subclasses__()
