"""Features of an integrand: where it changes, and over which length. Quadrature rules are built from them."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

import sympy as sp

from quenched.derive.functions import (
    LogGaussInterval,
    LogGaussTail,
    LogSumExp,
    Named,
    Ramp,
    Softmax,
)
from quenched.derive.nodes import Avg, LogAvg, Tilt
from quenched.errors import SpecificationError

Features = tuple[tuple[sp.Expr, ...], tuple[sp.Expr, ...], tuple[sp.Expr, ...]]


@lru_cache(maxsize=4096)
def transitions(body: sp.Expr, h: sp.Symbol) -> Features:
    """Centres and widths of the sigmoid-like transitions of ``body`` in the field h, and its kinks.

    What changes inside a nested average changes outside over a length that the inner noise adds to. Anything that
    depends on h and is not understood raises: it is never dropped silently.
    """
    smooth: dict[tuple[sp.Expr, sp.Expr], None] = {}
    kinks: dict[sp.Expr, None] = {}
    for nested in sorted(body.atoms(Avg, LogAvg, Tilt), key=sp.default_sort_key):
        if nested.has(h):
            smooth.update(dict.fromkeys(_seen_from_outside(nested, h)))
    own = _outside(body)
    for power in (e for e in own if isinstance(e, sp.Pow)):
        bare = power.base.replace(lambda e: isinstance(e, Named), lambda e: sp.S.One)
        if power.exp.could_extract_minus_sign() and bare.has(h):
            raise SpecificationError(
                f"the integrand contains 1/({power.base}), whose poles are not known: use a named function, such as "
                "Sigmoid, of quenched.derive"
            )
    for f in sorted((e for e in own if isinstance(e, sp.Function)), key=sp.default_sort_key):
        if not f.has(h) or any(g.implicit and f is not g and g.has(h) for g in f.atoms(Named)):
            continue
        if isinstance(f, Named) and f.several:
            for argument, edge, width in f.bends():
                if argument.has(h):
                    slope, offset = affine(argument, h)
                    smooth[_clean((edge - offset) / slope), _clean(width / sp.Abs(slope))] = None
            continue
        if isinstance(f, Named) and f.implicit:
            slope, offset = affine(f.args[0], h)
            for edge, width in f.edges(*f.args[1:]):
                smooth[_clean((edge - offset) / slope), _clean(width / sp.Abs(slope))] = None
            kinks.update(dict.fromkeys(_clean((k - offset) / slope) for k in f.kinks))
            continue
        if not isinstance(f, Named):
            if isinstance(f, sp.exp):  # entire: no feature of its own
                continue
            raise SpecificationError(
                f"the integrand contains {f.func.__name__!r} of a field, whose features are not known: use a named "
                "function of quenched.derive"
            )
        for argument in map(sp.expand, _arguments(f)):
            if not argument.has(h):
                continue
            if f.scale is not None and not f.kinks and _even(argument, h):
                smooth.update(dict.fromkeys(_parabola(argument, h, f.scale)))
                continue
            slope, offset = affine(argument, h)
            if f.scale is not None:
                smooth[_clean(-offset / slope), _clean(f.scale / sp.Abs(slope))] = None
            for k in f.kinks:
                kinks[_clean((k - offset) / slope)] = None
    return tuple(c for c, _ in smooth), tuple(w for _, w in smooth), tuple(kinks)


def _seen_from_outside(nested: Avg | LogAvg | Tilt, h: sp.Symbol) -> list[tuple[sp.Expr, sp.Expr]]:
    """Transitions in the outer field h of an average over an inner one whose mean is affine in h."""
    inner, mean, variance, bodies, steepness = parts(nested)
    slope, offset = affine(mean, h) if mean.has(h) else (sp.S.Zero, mean)
    if variance.has(h):
        raise SpecificationError(f"the variance of the inner field of {nested} depends on the outer field {h}")
    found = []
    for body in bodies:
        found += _shared(body, inner, h)
        centres, widths, kinks = transitions(body, inner)
        for centre, width in [*zip(centres, widths, strict=True), *((k, sp.S.Zero) for k in kinks)]:
            # a transition of both fields, where the inner one is at a + b h
            moving, centre = affine(centre, h) if centre.has(h) else (sp.S.Zero, centre)
            if width.has(h):
                found.append((sp.S.Zero, _product_width(body, h, slope, offset, variance, centre, width)))
                continue
            if slope == moving:
                continue
            blurred = sp.sqrt(width**2 + variance)
            # a tilt of slope b is a mixture of two phases near its centre, which cross over within 1/b
            seen = blurred / (1 + steepness * blurred)
            found.append((_clean((centre - offset) / (slope - moving)), seen / sp.Abs(slope - moving)))
    return found


def _product_width(
    body: sp.Expr, h: sp.Symbol, slope: sp.Expr, offset: sp.Expr, variance: sp.Expr, centre: sp.Expr, width: sp.Expr
) -> sp.Expr:
    """Width in the outer field, around zero, of a function of its product with the inner field.

    The transition of width c/|h| in the inner field, whose mean is b h, is crossed where b h or the noise reaches it.
    """
    reach = _clean(width.replace(sp.Abs, lambda e: e) * h)
    if reach.has(h) or centre != 0 or offset != 0:
        raise SpecificationError(f"the width of a transition of {body} depends on the outer field {h}")
    return 1 / (sp.sqrt(sp.Abs(slope / reach)) + sp.sqrt(variance) / sp.Abs(reach))


def _shared(body: sp.Expr, inner: sp.Symbol, h: sp.Symbol) -> list[tuple[sp.Expr, sp.Expr]]:
    """Transitions in the outer field alone of functions of both: where the second and third of three fields cross."""
    found = []
    functions = (f for f in body.atoms(Named) if f.has(inner) and f.scale is not None and not f.implicit)
    for f in sorted(functions, key=sp.default_sort_key):
        for argument in map(sp.expand, _arguments(f)):
            if argument.has(h) and not argument.has(inner):
                slope, offset = affine(argument, h)
                found.append((_clean(-offset / slope), _clean(f.scale / sp.Abs(slope))))
    return found


def _outside(body: sp.Expr) -> set[sp.Expr]:
    """The parts of an integrand that no inner average acts on."""
    found: set[sp.Expr] = set()
    bound = {inner for nested in body.atoms(Avg, LogAvg, Tilt) for inner in nested.fields}
    for part in sp.preorder_traversal(body):
        if isinstance(part, sp.Pow | sp.Function) and not part.free_symbols & bound:
            found.add(part)
    return found


def parts(nested: Avg | LogAvg | Tilt) -> tuple[sp.Symbol, sp.Expr, sp.Expr, tuple[sp.Expr, ...], sp.Expr]:
    """Field, mean and variance of a nested average, its integrands, and the largest slope of its tilt."""
    if isinstance(nested, Avg):
        (field,), (mean,) = nested.fields, nested.mean
        return field, mean, nested.cov[0, 0], (nested.body,), sp.S.Zero
    *bodies, field, mean, variance, x = nested.args
    return field, mean, variance, tuple(bodies), drift(bodies[-1], field, x)[0]


def drift(f: sp.Expr, h: sp.Symbol, x: sp.Expr) -> tuple[sp.Expr, tuple[sp.Expr, ...]]:
    """How far a tilt exp(x f(h)) moves the mass: its largest slope, and the fields that it pulls towards.

    Raises
    ------
    SpecificationError
        If f is not a combination of potentials with bounded slope or one-sided Gaussian decay.
    """
    slope_bound, pulls = sp.S.Zero, []
    for term in sp.Add.make_args(sp.expand(f)):
        coefficient, potential = term.as_independent(h, as_Add=False)
        if isinstance(potential, Named) and potential.slope is not None:
            slopes = [sp.Abs(affine(a, h)[0]) for a in potential.args if a.has(h)]
            slope_bound += sp.Abs(x * coefficient) * potential.slope * sp.Max(*slopes)
        elif isinstance(potential, LogGaussTail | LogGaussInterval):
            for argument in potential.args:
                slope, offset = affine(argument, h)
                pulls.append(_clean(-offset / slope))
        elif potential.is_Pow and isinstance(potential.base, Ramp) and potential.exp == 2:
            slope, offset = affine(potential.base.args[0], h)
            pulls.append(_clean(-offset / slope))
            if not (coefficient * x).is_negative:
                raise SpecificationError(f"the tilt by {term} does not decay: its sign is not known to be negative")
        elif isinstance(potential, LogAvg) and not (potential.args[0].has(h) or potential.args[3].has(h)):
            # one more level of the hierarchy: a mean of slopes, seen through the mean of its field
            inside, field, mean, _, _ = potential.args
            (slope, offset), (steepest, towards) = affine(mean, h), drift(inside, field, x * coefficient)
            slope_bound += sp.Abs(slope) * steepest
            pulls += [_clean((pull - offset) / slope) for pull in towards]
        elif term.has(h):
            raise SpecificationError(f"how far the tilt by {term} moves a field is not known: use a named potential")
    return slope_bound, tuple(dict.fromkeys(pulls))


def _arguments(f: Named) -> tuple[sp.Expr, ...]:
    if isinstance(f, LogSumExp):
        return tuple(a - b for a, b in combinations(f.args, 2))
    if isinstance(f, Softmax):
        return tuple(a - b for a, b in combinations(f.args[1:], 2))
    return f.args


def _even(argument: sp.Expr, h: sp.Symbol) -> bool:
    """Whether an expanded argument is a + b h^2."""
    rest = argument - argument.coeff(h, 2) * h**2
    return bool(argument.coeff(h, 2) != 0 and not argument.coeff(h, 2).has(h) and not sp.expand(rest).has(h))


def _parabola(argument: sp.Expr, h: sp.Symbol, scale: float) -> list[tuple[sp.Expr, sp.Expr]]:
    """The transitions at the two zeros of a + b h^2; where these are not real, at their distance from the axis."""
    b = argument.coeff(h, 2)
    a = sp.expand(argument - b * h**2)
    centre, width = sp.sqrt(sp.Abs(a / b)), scale / (2 * sp.sqrt(sp.Abs(a * b)))
    return [(centre, width), (-centre, width)]


def affine(argument: sp.Expr, h: sp.Symbol) -> tuple[sp.Expr, sp.Expr]:
    """Slope and offset of an argument that is affine in the field."""
    expanded = sp.expand(argument)
    slope = expanded.coeff(h, 1)
    offset = sp.expand(expanded - slope * h)
    if offset.has(h) or slope.has(h) or slope == 0:
        raise SpecificationError(f"the argument {argument} of a special function is not affine in the field {h}")
    return slope, offset


def _clean(expr: sp.Expr) -> sp.Expr:
    return sp.powsimp(sp.cancel(sp.expand(expr)))
