"""Declared limits: temperature to zero, overlap to one. A table of primitive limits, not ``sympy.limit``.

Also the Gaussian averages that are elementary once the limit is taken (signs, ramps, deltas).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from quenched.derive.functions import (
    AbsValue,
    Delta,
    Erf,
    GaussPdf,
    GaussTail,
    Log2Cosh,
    LogGaussTail,
    Mills,
    MillsExcess,
    Named,
    Ramp,
    Sech2,
    Sign,
    Step,
    Tanh,
)
from quenched.derive.nodes import Avg, LogAvg, Pot, Tilt, average, expand_polynomial, tilted
from quenched.derive.passes import join_powers, opaque
from quenched.errors import SpecificationError

#: leading behaviour of f(u/eps) for eps -> 0+
_LEADING: dict[type, Callable[[Any, Any], Any]] = {
    Log2Cosh: lambda u, eps: AbsValue(u) / eps,
    Tanh: lambda u, eps: Sign(u),
    Sech2: lambda u, eps: 2 * eps * Delta(u),
    Mills: lambda u, eps: Ramp(u) / eps,
    LogGaussTail: lambda u, eps: -(Ramp(u) ** 2) / (2 * eps**2),
    GaussTail: lambda u, eps: Step(-u),
}


def rescale_fields(expr: sp.Expr, unit: sp.Expr) -> sp.Expr:
    """Measure every scalar field in units of ``unit``: h = unit * g."""

    def change(node: Avg | LogAvg | Tilt) -> sp.Expr:
        (h,) = node.fields
        bodies, mean, variance, power = _pieces(node)
        bodies = [b.xreplace({h: unit * h}) for b in bodies]
        return _remake(node, bodies, mean / unit, variance / unit**2, power)

    return expr.replace(lambda e: isinstance(e, Avg | LogAvg | Tilt) and len(e.fields) == 1, change)


def _pieces(node: Avg | LogAvg | Tilt) -> tuple[list[sp.Expr], sp.Expr, sp.Expr, sp.Expr]:
    """Integrands, mean, variance and power of an average."""
    if isinstance(node, Avg):
        return [node.body], node.mean[0], node.cov[0, 0], sp.S.Zero
    *bodies, _, mean, variance, power = node.args
    return bodies, mean, variance, power


def _remake(node: Avg | LogAvg | Tilt, bodies: list[sp.Expr], mean: Any, variance: Any, power: Any) -> sp.Expr:
    (h,) = node.fields
    if isinstance(node, Avg):
        return average(bodies[0], h, mean, variance)
    if isinstance(node, LogAvg):
        return LogAvg(bodies[0], h, mean, variance, power)
    return tilted(bodies[0], bodies[1], h, mean, variance, power)


def freeze(expr: sp.Expr, beta: sp.Symbol, name: str) -> sp.Expr:
    """The log-partition potential ``name`` at inverse temperature beta -> infinity.

    (1/beta) phi(h; V/beta) -> -M(h; V), the Moreau envelope of the energy (Laplace's method): the flow of the
    potential changes from log-partition to Hamilton-Jacobi.
    """

    def replace(p: Pot) -> sp.Expr:
        variance = (p.args[4] * beta).applyfunc(sp.expand)
        if variance.has(beta):
            raise SpecificationError(f"the variance of {p} does not scale as 1/{beta}")
        return -beta * Pot(p.args[0], "moreau", p.args[2], p.args[3], variance)

    return expr.replace(lambda e: isinstance(e, Pot) and e.name == name, replace)


def leading(expr: sp.Expr, eps: sp.Symbol) -> sp.Expr:
    """lim expr for eps -> 0+, where special functions have arguments u/eps and coefficients are elementary."""
    flat, back = opaque(elementary(_split(join_powers(expr), eps)), functions=True)
    series = {symbol: _taylor(node, eps, _pole(flat, symbol, eps)) for symbol, node in back.items()}
    flat, back = opaque(flat.xreplace(series), functions=True)
    result = sp.S.Zero
    polynomial = sp.collect(sp.expand(flat), list(back), evaluate=False) if back else {sp.S.One: flat}
    for symbols, coefficient in polynomial.items():
        limit = sp.limit(sp.expand(coefficient), eps, 0, "+")
        if limit.has(sp.oo, sp.zoo, sp.nan) or limit.has(eps):
            raise SpecificationError(
                f"the term {symbols * coefficient} has no finite limit: check the declared scaling"
            )
        result += limit * symbols
    return result.xreplace(back)


def _pole(expr: sp.Expr, symbol: sp.Symbol, eps: sp.Symbol) -> int:
    """The power of 1/eps, at most 2, with which a symbol is multiplied: so far its series is needed."""
    rate = expr.diff(symbol)
    return next((k for k in range(2) if not sp.limit(rate * eps**k, eps, 0, "+").has(sp.oo, sp.zoo)), 2)


def _taylor(node: sp.Expr, eps: sp.Symbol, order: int) -> sp.Expr:
    """An average or a special function that is regular at eps = 0, as a polynomial in eps."""
    if not node.has(eps):
        return node
    orders = [node]
    for _ in range(order):
        orders.append(orders[-1].diff(eps))
    orders = [term.xreplace({eps: sp.S.Zero}) for term in orders]
    if any(term.has(sp.zoo, sp.oo, sp.nan) for term in orders):
        raise SpecificationError(f"the term {node} has no finite limit from the table: check the declared scaling")
    return sp.Add(*[eps**k / sp.factorial(k) * term for k, term in enumerate(orders)])


def _leading_average(node: Avg | LogAvg | Tilt, eps: sp.Symbol) -> sp.Expr:
    """An average with the leading behaviour of the special functions in it; a tilt must scale as a power of eps."""
    bodies, mean, variance, power = _pieces(node)
    # tanh^2 = 1 - sech^2 first: the deviation of tanh^2 from 1 is a delta function that must not be lost
    even = bodies[0].replace(
        lambda e: isinstance(e, sp.Pow) and isinstance(e.base, Tanh) and e.exp == 2,
        lambda e: 1 - Sech2(e.base.args[0]),
    )
    if even != bodies[0]:
        return _split(_remake(node, [even, *bodies[1:]], mean, variance, power), eps)
    bodies = [_leading_integrand(b, eps) for b in bodies]
    if isinstance(node, Avg):
        return _remake(node, bodies, mean, variance, power)
    for scale in (sp.S.One, eps, eps**2):
        tilt = sp.expand(bodies[-1] * scale)
        if not tilt.has(eps):
            remade = _remake(node, [*bodies[:-1], tilt], mean, variance, sp.cancel(power / scale))
            return remade / scale if isinstance(node, LogAvg) else remade
    raise SpecificationError(f"the tilt by {bodies[-1]} does not scale as a power of 1/{eps}")


def _leading_integrand(body: sp.Expr, eps: sp.Symbol) -> sp.Expr:
    def scaled(f: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
        for power in (sp.S.One, sp.S(2), sp.Rational(1, 2)):
            u = sp.expand(sp.powdenest(sp.expand(f.args[0] * eps**power), force=True))
            if not u.has(eps):
                return u, eps**power
        raise SpecificationError(f"the argument of {f} does not scale as a power of 1/{eps}")

    for term in sp.Add.make_args(sp.expand(body)):
        factors = sp.Mul.make_args(term)
        if any(f.has(Sech2) and f.has(eps) for f in factors) and sum(f.has(eps) and f.has(Named) for f in factors) > 1:
            raise SpecificationError(f"the limit of {term} is a product with a delta function: it is not in the table")

    def sharpens(e: sp.Basic) -> bool:  # an argument that stays finite is left to the Taylor series
        return type(e) in _LEADING and e.has(eps) and e.args[0].xreplace({eps: sp.S.Zero}).has(sp.zoo, sp.nan)

    def peak(e: sp.Basic) -> bool:
        return e.is_Pow and isinstance(e.base, Sech2) and e.exp.is_Integer and sharpens(e.base)

    def jump(product: sp.Mul) -> sp.Expr:
        """A(u) (A(u) - u), the derivative of A, goes from 0 to 1 where u becomes large."""
        powers = product.as_powers_dict()
        for ratio in filter(sharpens, product.atoms(Mills)):
            excess = MillsExcess(ratio.args[0])
            if powers.get(ratio) and powers.get(ratio) == powers.get(excess):
                product = product / (ratio * excess) ** powers[ratio] * Step(scaled(ratio)[0])
        return product

    body = body.replace(lambda e: e.is_Mul and e.has(MillsExcess), jump)
    body = body.replace(peak, lambda e: _peak(e.exp) * _LEADING[Sech2](*scaled(e.base)))
    return expand_polynomial(body.replace(sharpens, lambda f: _LEADING[type(f)](*scaled(f))))


def _peak(power: int) -> sp.Expr:
    """The integral of sech^(2 power) over that of sech^2."""
    return sp.Mul(*[sp.Rational(2 * k, 2 * k + 1) for k in range(1, power)])


def _split(expr: sp.Expr, eps: sp.Symbol) -> sp.Expr:
    return expr.replace(lambda e: isinstance(e, Avg | LogAvg | Tilt), lambda node: _leading_average(node, eps))


def elementary(expr: sp.Expr) -> sp.Expr:
    """Replace the Gaussian averages of signs, absolute values, ramps and deltas by their closed forms."""
    return densities(expr).replace(lambda e: isinstance(e, Avg) and len(e.fields) == 1, _elementary)


def densities(expr: sp.Expr) -> sp.Expr:
    """Replace tilted means of delta functions by the density of the tilted measure."""
    return expr.replace(lambda e: isinstance(e, Tilt) and e.args[0].has(Delta), _density)


def _density(node: Tilt) -> sp.Expr:
    """A tilted mean of a delta function: the density of the tilted measure at its zero."""
    g, f, h, mean, variance, power = node.args
    (delta,) = [e for e in sp.Mul.make_args(g) if isinstance(e, Delta)] or (None,)
    if delta is None:
        raise SpecificationError(f"the delta function in {g} is not a factor of its own")
    u = sp.expand(delta.args[0])
    slope = u.coeff(h, 1)
    zero = sp.cancel(-(u - slope * h) / slope)
    rest = (g / delta).xreplace({h: zero})
    if slope.has(h) or zero.has(h) or rest.has(Sign, Step):
        raise SpecificationError(f"{g} is a delta function of a curved argument, or at a jump: it is not in the table")
    sd, height = sp.sqrt(variance), power * (f.xreplace({h: zero}) - LogAvg(f, h, mean, variance, power))
    return rest * GaussPdf((zero - mean) / sd) * sp.exp(height) / (sd * sp.Abs(slope))


def _elementary(node: Avg) -> sp.Expr:
    h, body = node.fields[0], node.body
    if body.is_polynomial(h):
        return _moment(sp.Poly(body, h), node.mean[0], node.cov[0, 0])
    power, base = (int(body.exp), body.base) if body.is_Pow and body.exp.is_Integer else (1, body)
    if (type(base), power) not in _CLOSED:
        return node
    u = sp.expand(base.args[0])
    slope = u.coeff(h, 1)
    offset = sp.expand(u - slope * h)
    if slope.has(h) or offset.has(h):
        return node
    mean = sp.expand(offset + slope * node.mean[0])
    sd = sp.sqrt(sp.expand(slope**2 * node.cov[0, 0]))
    return _CLOSED[type(base), power](mean, sd)


def _moment(polynomial: sp.Poly, mean: sp.Expr, variance: sp.Expr) -> sp.Expr:
    """E of a polynomial in a Gaussian field, from E h^(k+1) = mean E h^k + k variance E h^(k-1)."""
    moments = [sp.S.One, mean]
    for k in range(1, polynomial.degree()):
        moments.append(mean * moments[k] + k * variance * moments[k - 1])
    return sp.Add(*[c * moments[k] for (k,), c in polynomial.terms()])


def _probability(u: sp.Expr) -> sp.Expr:
    return GaussTail(-u)


#: E f(u)^power for u ~ N(mean, sd^2)
_CLOSED: dict[tuple[type, int], Callable[[Any, Any], Any]] = {
    (Sign, 1): lambda m, s: Erf(m / (sp.sqrt(2) * s)),
    (Delta, 1): lambda m, s: GaussPdf(m / s) / s,
    (Step, 1): lambda m, s: _probability(m / s),
    (AbsValue, 1): lambda m, s: m * Erf(m / (sp.sqrt(2) * s)) + 2 * s * GaussPdf(m / s),
    (Ramp, 1): lambda m, s: m * _probability(m / s) + s * GaussPdf(m / s),
    (Ramp, 2): lambda m, s: (m**2 + s**2) * _probability(m / s) + m * s * GaussPdf(m / s),
}
