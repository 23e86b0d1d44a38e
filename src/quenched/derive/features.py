"""Features of an integrand: where it changes, and over which length. Quadrature rules are built from them."""

from __future__ import annotations

from itertools import combinations

import sympy as sp

from quenched.derive.functions import ELEMENTARY, LogSumExp, Named, ProxLogistic, Softmax
from quenched.errors import SpecificationError

Features = tuple[tuple[sp.Expr, ...], tuple[sp.Expr, ...], tuple[sp.Expr, ...]]


def transitions(body: sp.Expr, h: sp.Symbol) -> Features:
    """Centres and widths of the sigmoid-like transitions of ``body`` in the field h, and its kinks.

    Anything that depends on h and is not understood raises: it is never dropped silently.
    """
    smooth: dict[tuple[sp.Expr, sp.Expr], None] = {}
    kinks: dict[sp.Expr, None] = {}
    for f in sorted(body.atoms(sp.Function), key=sp.default_sort_key):
        if not f.has(h) or any(f is not g and g.has(h) for g in f.atoms(ProxLogistic)):
            continue
        if isinstance(f, ProxLogistic):
            slope, offset = _affine(f.args[0], h)
            for edge in (0, -f.args[1]):
                smooth[_clean((edge - offset) / slope), _clean(2 / sp.Abs(slope))] = None
            continue
        if not isinstance(f, Named):
            if type(f) in ELEMENTARY:
                continue
            raise SpecificationError(f"the integrand contains {f.func.__name__!r}, whose features are not known")
        for argument in _arguments(f):
            if not argument.has(h):
                continue
            slope, offset = _affine(argument, h)
            if f.scale is not None:
                smooth[_clean(-offset / slope), _clean(f.scale / sp.Abs(slope))] = None
            for k in f.kinks:
                kinks[_clean((k - offset) / slope)] = None
    return tuple(c for c, _ in smooth), tuple(w for _, w in smooth), tuple(kinks)


def _arguments(f: Named) -> tuple[sp.Expr, ...]:
    if isinstance(f, LogSumExp):
        return tuple(a - b for a, b in combinations(f.args, 2))
    if isinstance(f, Softmax):
        return tuple(a - b for a, b in combinations(f.args[1:], 2))
    return f.args


def _affine(argument: sp.Expr, h: sp.Symbol) -> tuple[sp.Expr, sp.Expr]:
    expanded = sp.expand(argument)
    slope = expanded.coeff(h, 1)
    offset = sp.expand(expanded - slope * h)
    if offset.has(h) or slope.has(h) or slope == 0:
        raise SpecificationError(f"the argument {argument} of a special function is not affine in the field {h}")
    return slope, offset


def _clean(expr: sp.Expr) -> sp.Expr:
    return sp.powsimp(sp.cancel(sp.expand(expr))) if expr.is_rational_function() else sp.simplify(expr)
