"""Averages over several fields as numbers: tensor Gauss-Hermite quadrature in double precision.

For smooth integrands of moderate sharpness, as they occur at the points where derivations are checked. What this
module evaluates functions with is not what the emitted code uses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp

from quenched.derive.functions import LogSumExp, Named, Softmax
from quenched.derive.nodes import Avg
from quenched.derive.passes import opaque

#: nodes per field, by the number of fields
_NODES = {2: 40, 3: 24, 4: 18}


def is_plane(node: sp.Expr) -> bool:
    """Whether an average is over several fields that one function sees together."""
    return isinstance(node, Avg) and len(node.fields) > 1 and any(f.several for f in node.body.atoms(Named))


def average(node: Avg, at: Mapping[sp.Symbol, Any]) -> Any:
    """The value of an average over two to four fields."""
    from quenched.derive.numeric import value

    count = _NODES[len(node.fields)]
    points, weights = np.polynomial.hermite_e.hermegauss(count)
    size = len(node.fields)
    mean = np.array([float(value(m, at)) for m in node.mean])
    cov = np.array([[float(value(c, at)) for c in row] for row in node.cov.tolist()])
    noise, masses = (
        np.stack(np.meshgrid(*[a] * size, indexing="ij"), axis=-1).reshape(-1, size)
        for a in (points, weights / weights.sum())
    )
    mass = masses.prod(axis=1)
    fields = mean + noise @ np.linalg.cholesky(cov).T
    body, inside = opaque(node.body)
    given = {**at, **{symbol: value(e, at) for symbol, e in inside.items()}}
    others = sorted(body.free_symbols - set(node.fields), key=str)
    f = vectorised(body, (*node.fields, *others))
    return mp.mpf(float(mass @ (f(*fields.T, *[float(given[s]) for s in others]) * np.ones(len(mass)))))


def vectorised(expr: sp.Expr, symbols: tuple[sp.Symbol, ...]) -> Callable[..., Any]:
    """The expression in numpy: a named function by its ``table``, from its definition, or value by value."""
    table: dict[str, Any] = {LogSumExp.__name__: logsumexp, Softmax.__name__: softmax}
    for f in expr.atoms(Named):
        kind = type(f)
        if hasattr(kind, "table"):
            table[kind.__name__] = kind.table
        elif kind not in (LogSumExp, Softmax):
            table[kind.__name__] = np.vectorize(lambda *x, kind=kind: float(kind.mp(*map(mp.mpf, x))))
    made: Callable[..., Any] = sp.lambdify(symbols, expr, modules=[table, "numpy"], cse=True)
    return made


def logsumexp(*x: Any) -> Any:
    """log(exp x_1 + ...)."""
    top = np.max(np.broadcast_arrays(*x), axis=0)
    return top + np.log(sum(np.exp(a - top) for a in x))


def softmax(k: Any, *x: Any) -> Any:
    """exp x_k / (exp x_0 + ...)."""
    return np.exp(x[int(k)] - logsumexp(*x))
