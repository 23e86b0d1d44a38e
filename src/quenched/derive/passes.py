"""Passes: small rewritings of expressions with averages, each exact and each checked by its caller."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sympy as sp

from quenched.derive.factoring import factor, factor_list
from quenched.derive.functions import GaussPdf, GaussTail, Mills, Named, Sech2, Sigmoid, Tanh
from quenched.derive.nodes import Avg, Bound, LogAvg, Pot, Spectral, Tilt, average, tidy, tilted
from quenched.errors import SpecificationError


def opaque(expr: sp.Expr, functions: bool = False) -> tuple[sp.Expr, dict[sp.Symbol, sp.Expr]]:
    """Replace every outermost average (and special function, and power that is not a number) by a symbol.

    Returns the expression and the way back.
    """
    names: dict[sp.Expr, sp.Symbol] = {}
    kinds = (Avg, LogAvg, Tilt, Pot, Spectral, Named) if functions else (Avg, LogAvg, Tilt, Pot, Spectral)

    def visit(e: sp.Basic) -> sp.Basic:
        if isinstance(e, kinds) or (functions and e.is_Pow and not e.exp.is_number):
            return names.setdefault(e, sp.Symbol(f"E_{len(names)}", real=True))
        return e.func(*map(visit, e.args)) if e.args else e

    flat = visit(expr)
    return flat, {symbol: node for node, symbol in names.items()}


def split_averages(expr: sp.Expr) -> sp.Expr:
    """Make every average linear again: expand its integrand as a polynomial and take constants out."""
    return expr.replace(lambda e: isinstance(e, Avg), lambda e: average(*e.args))


@lru_cache(maxsize=65536)
def _factor(expr: sp.Expr) -> sp.Expr:
    """A coefficient in factors; remembered, since the formulations of a model share most of them.

    Where it contains elementary functions such as acos, these and roots are opaque and only common factors are taken
    out: sympy would look for algebraic relations among them, which takes minutes.
    """
    if not any(isinstance(f, sp.acos | sp.asin | sp.atan) for f in expr.atoms(sp.Function)):
        return factor(expr)
    hard = [e for e in expr.atoms(sp.Function, sp.Pow) if e.is_Function or not e.exp.is_Integer]
    names = {e: sp.Dummy(f"f_{k}") for k, e in enumerate(sorted(hard, key=sp.default_sort_key))}
    return sp.factor_terms(expr.xreplace(names)).xreplace({name: e for e, name in names.items()})


def collect_averages(expr: sp.Expr) -> sp.Expr:
    """Group by average and factor each coefficient."""
    flat, back = opaque(expr)
    coefficients = {symbol: flat.diff(symbol) for symbol in back}
    if any(c.free_symbols & set(back) for c in coefficients.values()):
        return expr
    rest = flat.xreplace(dict.fromkeys(back, sp.S.Zero))
    return (sp.Add(*[_factor(c) * symbol for symbol, c in coefficients.items()]) + _factor(rest)).xreplace(back)


def at_fixed_noise(expr: sp.Expr, s: sp.Symbol) -> sp.Expr:
    """d expr / ds with every scalar field as h = mean + sd z at fixed z: E[d_s f + f' (d_s mean + z d_s sd)].

    The same number as by Price's theorem, from first derivatives of the integrand only. Where a field is much
    broader than the features of f, E f'' is the small rest of a total derivative and cancels; this does not.
    """
    flat, back = opaque(expr)
    inside = sp.Add(*[flat.diff(symbol) * _along_field(node, s) for symbol, node in back.items()])
    return (flat.diff(s) + inside).xreplace(back)


def _along_field(node: sp.Expr, s: sp.Symbol) -> sp.Expr:
    if not isinstance(node, Avg) or node.body.atoms(LogAvg, Tilt):
        return node.diff(s)
    if len(node.fields) > 1:
        return _along_field(one_by_one(node), s)
    h, mean, variance = node.fields[0], node.mean[0], node.cov[0, 0]
    drift = mean.diff(s) + (h - mean) * tidy(variance.diff(s) / variance) / 2
    return node.over(at_fixed_noise(node.body, s)) + node.over(at_fixed_noise(node.body, h) * drift)


def one_by_one(expr: sp.Expr) -> sp.Expr:
    """Every average over several fields as averages over one: over the first, of that over the others given it."""
    return expr.replace(lambda e: isinstance(e, Avg) and len(e.fields) > 1, _given_the_first)


def _given_the_first(node: Avg) -> sp.Expr:
    cov, outer = node.cov, sp.Dummy("h", real=True)
    gain = cov[1:, 0] / cov[0, 0]
    mean = [m + g * (outer - node.mean[0]) for m, g in zip(node.mean[1:], gain, strict=True)]
    inner = Avg(node.body.xreplace({node.fields[0]: outer}), node.fields[1:], mean, cov[1:, 1:] - gain * cov[0, 1:])
    return Avg(one_by_one(inner), outer, node.mean[0], cov[0, 0])


def averaged(expr: sp.Expr, average: Callable[[sp.Expr], sp.Expr], columns: Sequence[sp.Symbol]) -> sp.Expr:
    """A linear average over some columns, taken of the smallest parts: what they do not enter stands outside.

    (a (lam + c omega) + b omega)/(lam + c omega) is a + b <omega/(lam + c omega)>.
    """
    flat, back = opaque(expr)
    numerator, denominator = sp.fraction(sp.together(flat))
    inside = denominator.free_symbols | set(columns)
    polynomial = sp.Poly(sp.expand(numerator))
    outside = [g for g in polynomial.gens if not g.free_symbols & inside]
    if not outside:
        return average(sp.cancel(flat)).xreplace(back)
    terms = sp.Poly(polynomial.as_expr(), *outside).terms()
    products = [sp.Mul(*[g**k for g, k in zip(outside, powers, strict=True)]) for powers, _ in terms]
    parts = [average(factor(sp.cancel(c / denominator))) for _, c in terms]
    return sp.Add(*[part * product for part, product in zip(parts, products, strict=True)]).xreplace(back)


def isolate(equation: sp.Expr, target: sp.Expr) -> sp.Expr | None:
    """Solve ``equation = 0`` for ``target`` where it stands outside of averages and special functions.

    These are opaque: the result is the right-hand side of a fixed-point equation, or None if the equation is not
    linear in the target there.
    """
    flat, back = opaque(equation, functions=True)
    numerator, _ = sp.fraction(sp.together(flat))
    numerator = sp.expand(numerator)
    if not numerator.has(target):
        return None
    if len(back) > _FACTORED:
        return _linear(numerator, target, back)
    try:
        factors = factor_list(numerator)[1]
    except sp.PolynomialError:
        return None
    relevant = [(f, power) for f, power in factors if f.has(target) and not f.is_positive]
    if len(relevant) != 1 or relevant[0][1] != 1 or not relevant[0][0].is_polynomial(target):
        return None
    polynomial = sp.Poly(relevant[0][0], target)
    if polynomial.degree() != 1:
        return None
    slope, constant = polynomial.all_coeffs()
    return factor(-constant / slope).xreplace(back)


#: a polynomial in more averages than this is not factored, which would take minutes
_FACTORED = 40


def _linear(equation: sp.Expr, target: sp.Expr, back: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr | None:
    """The root in the target of an expanded equation that is linear in it."""
    if not equation.is_polynomial(target) or sp.degree(equation, target) != 1:
        return None
    slope, constant = equation.coeff(target, 1), equation.coeff(target, 0)
    return (-sp.factor_terms(constant) / sp.factor_terms(slope)).xreplace(back)


def normal(expr: sp.Expr) -> sp.Expr:
    """Rational sub-expressions without averages on one denominator, arguments of functions in one form.

    1 - rho/(1 + rho) becomes 1/(1 + rho): a complement is never left as a difference. Equal arguments become
    equal expressions, so that they are computed once.
    """

    def plain(e: sp.Basic) -> bool:
        return e.is_Add and not e.atoms(sp.Function, Avg, Bound) and any(p.exp.is_negative for p in e.atoms(sp.Pow))

    expr = expr.replace(plain, _factor).replace(lambda e: e.is_Mul and e.has(GaussTail), _density)
    return expr.replace(lambda e: isinstance(e, Named) and not e.implicit, _plain_arguments)


@lru_cache(maxsize=65536)
def _plain_arguments(f: Named) -> sp.Expr:
    return f.func(*[sp.factor_terms(sp.expand(a)) for a in f.args])


def join_powers(expr: sp.Expr) -> sp.Expr:
    """Products of powers with the same exponent, which is not a number, on one base: (1/e - 1)^p e^p = (1 - e)^p."""

    def join(product: sp.Mul) -> sp.Expr:
        bases: dict[sp.Expr, sp.Expr] = {}
        rest = sp.S.One
        for part in product.args:
            if part.is_Pow and not part.exp.is_number:
                number, exponent = part.exp.as_coeff_Add()
                rest *= part.base**number
                inverse = exponent.could_extract_minus_sign()
                exponent = -exponent if inverse else exponent
                bases[exponent] = bases.get(exponent, sp.S.One) * (1 / part.base if inverse else part.base)
            else:
                rest *= part
        return rest * sp.Mul(*[sp.cancel(base) ** exponent for exponent, base in bases.items()])

    return expr.replace(lambda e: e.is_Mul and any(f.is_Pow and not f.exp.is_number for f in e.args), join)


def _density(product: sp.Mul) -> sp.Expr:
    """H(u) A(u) = G(u)."""
    for tail in product.atoms(GaussTail):
        ratio = Mills(tail.args[0])
        if product.as_powers_dict().get(tail) == 1 and product.as_powers_dict().get(ratio, 0) >= 1:
            return _density(product / tail / ratio * GaussPdf(tail.args[0]))
    return product


def merge(expr: sp.Expr) -> sp.Expr:
    """c0 + sum c_i E f_i over one measure, with numbers c_i, as one average E[c0 + sum c_i f_i].

    Complements such as 1 - E tanh^2 become averages of a positive quantity: no cancellation is left.
    """
    flat, back = opaque(expr)
    nodes = list(back.values())
    if not nodes or len({(type(n), _law(n)) for n in nodes}) != 1 or not isinstance(nodes[0], Avg | Tilt):
        return expr
    polynomial = sp.Poly(sp.expand(flat), *back)
    if polynomial.total_degree() > 1 or not all(c.is_number for c in polynomial.coeffs()):
        return expr
    body = sp.S.Zero
    for monomial, coefficient in polynomial.terms():
        term = [back[s].args[0] for s, power in zip(back, monomial, strict=True) if power]
        body += coefficient * (term[0] if term else 1)
    make = average if isinstance(nodes[0], Avg) else tilted
    return make(complement(merge(body)), *_law(nodes[0]))


def _law(node: sp.Expr) -> tuple[sp.Basic, ...]:
    """Everything of an average but its integrand."""
    return tuple(node.args[1:])


def merge_ratio(expr: sp.Expr) -> sp.Expr:
    """``merge`` applied to the numerator and to the denominator."""
    flat, back = opaque(expr)
    if len(back) > _FACTORED:
        return expr
    top, bottom = sp.fraction(sp.together(flat))
    factors = [[merge(f.xreplace(back)) for f in sp.Mul.make_args(factor(side))] for side in (top, bottom)]
    return sp.Mul(*factors[0]) / sp.Mul(*factors[1])


def complement(body: sp.Expr) -> sp.Expr:
    """Write a polynomial in tanh u, sech^2 u as a product without cancellation: 1 - t^2, (1 - t)^2, ..."""
    arguments = {f.args[0] for f in body.atoms(Tanh, Sech2)}
    if len(arguments) != 1 or body.atoms(Avg, LogAvg, Tilt):
        return body
    u, t = arguments.pop(), sp.Dummy("t")
    polynomial = body.xreplace({Sech2(u): 1 - t**2}).xreplace({Tanh(u): t})
    if not polynomial.is_polynomial(t) or polynomial.free_symbols != {t}:
        return body
    constant, factors = factor_list(sp.expand(polynomial))
    powers = {sp.expand(f): k for f, k in factors}
    minus, plus = powers.pop(t - 1, 0), powers.pop(t + 1, 0)
    pairs = min(minus, plus)
    # (t - 1)(t + 1) = -sech^2, t - 1 = -2 sigmoid(-2u), t + 1 = 2 sigmoid(2u)
    result = constant * (-Sech2(u)) ** pairs
    result *= (-2 * Sigmoid(-2 * u)) ** (minus - pairs) * (2 * Sigmoid(2 * u)) ** (plus - pairs)
    return result * sp.Mul(*[f.xreplace({t: Tanh(u)}) ** k for f, k in powers.items()])


def condition(expr: sp.Expr) -> sp.Expr:
    """Integrate out the teacher: E over (h*, h) of Z(h*) g(h) -> E over h of Z(E[h*|h]; V + Var[h*|h]) g(h).

    Z is a heat-flow potential, so averaging it over a Gaussian adds the conditional variance to its own. Teacher and
    student may have several fields each.
    """
    return expr.replace(lambda e: isinstance(e, Avg) and len(e.fields) > 1 and not _of_students(e), _condition)


def _of_students(node: Avg) -> bool:
    """Whether the fields are those of one vector, which a potential sees together."""
    fields = set(node.fields)
    return any(len(p.order) > 1 and fields <= p.args[3].free_symbols for p in node.body.atoms(Pot))


def _condition(node: Avg) -> sp.Expr:
    teachers = [p for p in node.body.atoms(Pot) if p.flow == "heat" and set(p.args[3]) < set(node.fields)]
    stars = tuple(teachers[0].args[3]) if teachers else node.fields[:1]
    rest, teacher = node.body.as_independent(*stars, as_Add=False)
    if [teacher] != teachers:
        raise SpecificationError(
            f"the teacher field {stars[0]} can only be integrated out of one heat potential of it, not of {teacher}"
        )
    at = [node.fields.index(s) for s in stars]
    others = [k for k in range(len(node.fields)) if k not in at]
    cov, fields = node.cov, [node.fields[k] for k in others]
    seen, mean = cov.extract(others, others), [node.mean[k] for k in others]
    gain = cov.extract(at, others) * seen.inv()
    away = sp.Matrix([h - centre for h, centre in zip(fields, mean, strict=True)])
    moved = [node.mean[k] + part for k, part in zip(at, gain * away, strict=True)]
    shift = moved if gain.is_Identity else map(tidy, moved)
    extra = (cov.extract(at, at) - gain * cov.extract(others, at)).applyfunc(tidy)
    name, flow, order, _, frozen = teacher.args
    seen_teacher = Pot(name, flow, order, sp.Tuple(*shift), frozen + extra)
    return average(rest * seen_teacher, fields, mean, seen)


def by_parts(expr: sp.Expr, highest: int = 1) -> sp.Expr:
    """Lower the derivative order of kinked potentials: E[g M^(k)] = E[((h - mean)/C g - g') M^(k-1)]."""

    def lower(node: Avg) -> sp.Expr:
        h, mean, variance = node.fields[0], node.mean[0], node.cov[0, 0]
        kinked = [p for p in node.body.atoms(Pot) if p.kinked and p.order[0] > highest and p.field == h]
        for p in sorted(kinked, key=lambda p: (-p.order[0], sp.default_sort_key(p))):
            g = node.body / p
            # jumps may be multiplied, but the derivative of a jump is not a function
            if p.order[0] > highest + 1 or not any(other.kinked for other in g.atoms(Pot)):
                less = Pot(p.args[0], p.args[1], sp.Tuple(p.order[0] - 1), p.args[3], p.args[4])
                return by_parts(node.over(((h - mean) / variance * g - g.diff(h)) * less), highest)
        return node

    def lower_several(node: Avg) -> sp.Expr:
        """The same for a potential of several fields, in the field of its first derivative; the fields independent."""
        kinked = [p for p in node.body.atoms(Pot) if p.kinked and sum(p.order) > highest]
        for p in sorted(kinked, key=sp.default_sort_key):
            k = next(i for i, count in enumerate(p.order) if count)
            h, g, less = node.fields[k], node.body / p, list(p.order)
            if p.args[3] != sp.Tuple(*node.fields) or not node.cov.is_diagonal() or g.has(p):
                continue
            if sum(p.order) <= highest + 1 and any(other.kinked for other in g.atoms(Pot)):
                continue
            less[k] -= 1
            lower_one = Pot(p.args[0], p.args[1], sp.Tuple(*less), p.args[3], p.args[4])
            push = (h - node.mean[k]) / node.cov[k, k] * g - g.diff(h)
            return by_parts(node.over(push * lower_one), highest)
        return node

    expr = expr.replace(lambda e: isinstance(e, Avg) and len(e.fields) > 1, lower_several)
    return expr.replace(lambda e: isinstance(e, Avg) and len(e.fields) == 1, lower)


def renamed(expr: Any, names: Mapping[str, str]) -> sp.Expr:
    """Give potentials other names, by which their closed forms are found."""
    return sp.sympify(expr).replace(
        lambda e: isinstance(e, Pot) and e.name in names,
        lambda e: Pot(names[e.name], *e.args[1:]),
    )


def instantiate(expr: sp.Expr, closed_forms: Mapping[str, Any], partial: bool = False) -> sp.Expr:
    """Replace each potential by its closed form: ``closed_forms[name](order, field, variance)``."""

    def replace(e: sp.Basic) -> sp.Basic:
        if isinstance(e, Pot):
            if e.name not in closed_forms and partial:
                return e
            if e.name not in closed_forms:
                raise SpecificationError(f"the potential {e.name!r} has no closed form")
            if len(e.order) == 1:
                return closed_forms[e.name](e.order[0], replace(e.field), replace(e.variance))
            if e.args[4] != e.variance * sp.eye(len(e.order)):
                raise SpecificationError(f"the fields of {e} must be independent and of the same variance")
            return closed_forms[e.name](e.order, [replace(w) for w in e.args[3]], replace(e.variance))
        if isinstance(e, Avg):
            return average(replace(e.body), *e.measure)
        return e.func(*map(replace, e.args)) if e.args else e

    return replace(expr)


class ClosedForm:
    """A potential from its expression in the field and the variance; derivatives by differentiation.

    ``orders`` starts with the form itself; hand-chosen forms of its first derivatives may follow.
    ``frozen`` is the form at variance zero, where it differs from the general one.
    """

    def __init__(self, *orders: Any, field: sp.Symbol, variance: sp.Symbol, frozen: Any = None) -> None:
        self.orders, self.field, self.variance = [sp.sympify(o) for o in orders], field, variance
        self.frozen = frozen

    def __call__(self, order: int, field: Any, variance: Any) -> sp.Expr:
        if variance == 0 and self.frozen is not None:
            return self.frozen.diff(self.field, order).xreplace({self.field: field})
        while len(self.orders) <= order:
            self.orders.append(sp.factor_terms(self.orders[-1].diff(self.field)))
        dummy = sp.Dummy(real=True)
        return (
            self.orders[order]
            .xreplace({self.field: dummy})
            .xreplace({self.variance: variance})
            .xreplace({dummy: field})
        )
