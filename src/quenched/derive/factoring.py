"""Factors of expressions, in a time that does not depend on luck.

sympy draws the points at which it evaluates a polynomial of several variables at random, and after some draws a
factorisation of seconds takes many minutes. The factors are the same.
"""

from __future__ import annotations

import sympy as sp
from sympy.core import random

_SEED = 0


def factor(expr: sp.Expr) -> sp.Expr:
    """:func:`sympy.factor`, always with the same draws."""
    random.seed(_SEED)
    return sp.factor(expr)


def factor_list(expr: sp.Expr) -> tuple[sp.Expr, list[tuple[sp.Expr, int]]]:
    """:func:`sympy.factor_list`, always with the same draws."""
    random.seed(_SEED)
    constant, factors = sp.factor_list(expr)
    return constant, factors
