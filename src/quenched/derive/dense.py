"""Nested averages as numbers: one table of the integrand per level of nesting.

Direct integration with mpmath inside of direct integration takes minutes; an average inside another one sees the
outer field through its mean only, so that a table of the inner integrand serves every outer field. Special functions
are mpmath's, panels end at the kinks, and nothing is shared with the rules of the emitted code.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp
from numpy.typing import NDArray

from quenched.derive.features import drift, transitions
from quenched.derive.functions import Log2Cosh, Named, Sech2, Tanh
from quenched.derive.nodes import Avg, LogAvg, Spectral, Tilt
from quenched.derive.passes import opaque

Array = NDArray[np.float64]

#: half-length of a range in standard deviations
_REACH = 9.0

#: Gauss-Legendre nodes and weights of a panel of length 1 around 0
_NODES, _WEIGHTS = (0.5 * a for a in np.polynomial.legendre.leggauss(14))

#: the most panels of a table
_LONGEST = 500


#: functions of two fields at once, in NumPy
_ELEMENTARY = {
    Tanh: np.tanh,
    Sech2: lambda u: np.cosh(np.minimum(np.abs(u), 350.0)) ** -2.0,
    Log2Cosh: lambda u: np.logaddexp(u, -u),
}


class NotDenseError(ValueError):
    """The expression is not a chain of smooth averages of moderate sharpness."""


def value(expr: sp.Expr, at: Mapping[sp.Symbol, Any]) -> float:
    """The value of an expression whose averages are nested, to about 13 digits.

    Raises
    ------
    NotDenseError
        Several fields, an integrand that depends on two fields at once, or too sharp a transition.
    """
    return float(_table(expr, None, np.zeros(1), at)[0])


def _table(expr: sp.Expr, field: sp.Symbol | None, grid: Array, at: Mapping[sp.Symbol, Any]) -> Array:
    """The expression at every value of its field: ``(G,)``."""
    from quenched.derive.numeric import compiled

    flat, back = opaque(sp.sympify(expr))
    columns = {symbol: _average(node, field, grid, at) for symbol, node in back.items()}
    if field is not None:
        columns[field] = grid
    symbols = tuple(sorted(flat.free_symbols, key=str))
    missing = [s for s in symbols if s not in columns and s not in at]
    if missing:
        raise NotDenseError(f"{', '.join(map(str, missing))} in {expr} is not known here")
    f = compiled(flat, symbols)
    rows = (
        zip(*[columns.get(s, np.full(len(grid), 0.0)) for s in symbols], strict=True) if symbols else [()] * len(grid)
    )
    given = [None if s in columns else mp.mpmathify(at[s]) for s in symbols]
    return np.array(
        [float(f(*[mp.mpf(v) if g is None else g for v, g in zip(row, given, strict=True)])) for row in rows]
    )


def _average(
    node: Avg | LogAvg | Tilt | Spectral, field: sp.Symbol | None, grid: Array, at: Mapping[sp.Symbol, Any]
) -> Array:
    if isinstance(node, Spectral):
        return _over_rows(node, field, grid, at)
    if isinstance(node, Avg):
        if len(node.fields) != 1:
            raise NotDenseError(f"{node} has several fields")
        (h,), (mean,), variance = node.fields, node.mean, node.cov[0, 0]
        bodies, tilt, power = [node.body], None, sp.S.Zero
    else:
        *bodies, tilt, h, mean, variance, power = node.args
    if field is not None and any(body.has(field) for body in bodies):
        return _over_products(node, field, grid, at)
    centre = _table(mean, field, grid, at)
    spread = float(_table(variance, None, np.zeros(1), at)[0])
    if spread < 0:
        raise ValueError(f"negative variance {spread}")
    x = float(_table(power, None, np.zeros(1), at)[0])
    tilts = [] if tilt is None else [tilt]
    inner, weights = _grid([*bodies, *tilts], h, centre, np.sqrt(spread), _shift(tilt, h, power, at), at)
    log_kernel = -np.square(inner - centre[:, None]) / (2 * spread) + np.log(weights / np.sqrt(2 * np.pi * spread))
    if tilt is not None:
        log_kernel += x * _table(tilt, h, inner, at)
    top = log_kernel.max(axis=1, keepdims=True)
    kernel = np.exp(log_kernel - top)
    if isinstance(node, LogAvg):
        return (top[:, 0] + np.log(kernel.sum(axis=1))) / x
    if isinstance(node, Tilt):
        kernel /= kernel.sum(axis=1, keepdims=True)
        top = np.zeros_like(top)
    return np.exp(top[:, 0]) * (kernel @ _table(bodies[0], h, inner, at))


def _over_products(node: sp.Expr, field: sp.Symbol, grid: Array, at: Mapping[sp.Symbol, Any]) -> Array:
    """An average whose integrand depends on the outer field, too: on all pairs of fields, in double precision.

    Raises
    ------
    NotDenseError
        A tilt, another average inside, a function that NumPy does not have, or too sharp a transition.
    """
    if not isinstance(node, Avg) or node.body.atoms(Avg, LogAvg, Tilt, Spectral):
        raise NotDenseError(f"{node} depends on two fields at once")
    others = sorted(node.body.free_symbols - {*node.fields, field}, key=str)
    if node.body.atoms(Named) - node.body.atoms(*_ELEMENTARY) or any(s not in at for s in others):
        raise NotDenseError(f"{node.body} depends on two fields at once")
    table: dict[str, Any] = {function.__name__: twin for function, twin in _ELEMENTARY.items()}
    f = sp.lambdify((*node.fields, field, *others), node.body, modules=[table, "numpy"])
    given = [float(at[s]) for s in others]
    centre = _table(node.mean[0], field, grid, at)[:, None]
    sd = np.sqrt(float(_table(node.cov[0, 0], None, np.zeros(1), at)[0]))

    def total(panels: int) -> Array:
        length = 2 * _REACH / panels
        z = (-_REACH + length * (np.arange(panels)[:, None] + 0.5 + _NODES)).ravel()
        weight = np.tile(length * _WEIGHTS, panels) * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
        return np.asarray((f(centre + sd * z, grid[:, None], *given) * weight).sum(axis=1))

    fine, coarse = total(60), total(40)
    if np.abs(fine - coarse).max() > 1e-12 * (1 + np.abs(fine).max()):
        raise NotDenseError(f"{node.body} changes too sharply")
    return fine


def _over_rows(node: Spectral, field: sp.Symbol | None, grid: Array, at: Mapping[sp.Symbol, Any]) -> Array:
    rows = [dict(zip(node.columns, map(mp.mpf, row), strict=True)) for row in node.rows]
    return np.mean([_table(node.args[0], field, grid, {**at, **row}) for row in rows], axis=0)


def _shift(
    tilt: sp.Expr | None, h: sp.Symbol, power: sp.Expr, at: Mapping[sp.Symbol, Any]
) -> tuple[float, list[float]]:
    """The largest slope of a tilt, and the fields that it pulls towards."""
    if tilt is None:
        return 0.0, []
    steepness, pulls = drift(tilt, h, power)
    return _number(steepness, at), [_number(p, at) for p in pulls]


def _grid(
    bodies: list[sp.Expr],
    h: sp.Symbol,
    mean: Array,
    sd: float,
    tilt: tuple[float, list[float]],
    at: Mapping[sp.Symbol, Any],
) -> tuple[Array, Array]:
    slope, pulls = tilt
    ends = [*mean, *pulls]
    low, high = min(ends) - _REACH * sd - slope * sd**2, max(ends) + _REACH * sd + slope * sd**2
    count = (high - low) / sd
    if count > _LONGEST:
        raise NotDenseError(f"{count:.0f} panels would be needed")
    edges = [np.linspace(low, high, int(count) + 2)]
    for body in bodies:
        centres, widths, kinks = transitions(body, h)
        edges += [np.array([_number(k, at)]) for k in kinks]
        for centre, width in zip(centres, widths, strict=True):
            edges.append(_around(_number(centre, at), _number(width, at), sd))
    joined = np.unique(np.concatenate(edges))
    joined = joined[(joined >= low) & (joined <= high)]
    lengths = np.diff(joined)[:, None]
    return (joined[:-1, None] + lengths * (0.5 + _NODES)).ravel(), (lengths * _WEIGHTS).ravel()


def _around(centre: float, width: float, sd: float) -> Array:
    """Edges at distances from a transition that grow geometrically from its width to the width of the Gaussian."""
    if width >= 2 * sd:
        return np.array([centre])
    steps = width * 2.0 ** np.arange(-1, int(np.log2(2 * sd / width)) + 1)
    return centre + np.concatenate([-steps, [0.0], steps])


def _number(expr: sp.Expr, at: Mapping[sp.Symbol, Any]) -> float:
    return float(_table(expr, None, np.zeros(1), at)[0])
