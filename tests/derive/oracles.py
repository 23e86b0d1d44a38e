"""What derivations are compared with: direct integration, differences, exact moments.

The integrals share no code with the package; special functions are taken in their mpmath form, which has tests of its
own. Also the way from expressions to the code that is emitted for them.
"""

import math
from functools import cache

import mpmath as mp
import numpy as np
import sympy as sp
from scipy import special as sc

from quenched.derive import emit
from quenched.derive.functions import Named
from quenched.derive.nodes import Avg, LogAvg, Tilt
from quenched.numerics import quadrature
from quenched.numerics import special as sf


def agree(left, right, digits=20):
    """Assert that two numbers agree, relative to max(1, size)."""
    gap = abs(left - right) / max(1, abs(right))
    assert gap < mp.mpf(10) ** -digits, f"{mp.nstr(left, 25)} against {mp.nstr(right, 25)}"


def slope(f, at=0, step=2**-11):
    """f'(at) by differences of eighth order, to more than 20 digits at a working precision of 30."""
    weights = {1: mp.mpf(4) / 5, 2: -mp.mpf(1) / 5, 3: mp.mpf(4) / 105, 4: -mp.mpf(1) / 280}
    return mp.fsum(c * (f(at + n * step) - f(at - n * step)) for n, c in weights.items()) / step


def gaussian(f, mean=0, variance=1, breaks=()):
    """E f(h), h ~ N(mean, variance): the trapezoid rule for an analytic f, panels between the ``breaks`` of another."""
    sd = mp.sqrt(variance)
    if breaks:
        points = sorted({*mp.linspace(-13, 13, 14), *((b - mean) / sd for b in breaks)})
        return mp.quad(lambda z: mp.npdf(z) * f(mean + sd * z), points)
    return mp.fsum(w * f(mean + sd * z) for z, w in _nodes(mp.mp.dps))


def gaussian_plane(f, mean, cov):
    """E f(a, b) over two correlated Gaussians, for an analytic f."""
    gain = cov[0][1] / cov[0][0]
    sd, rest = mp.sqrt(cov[0][0]), mp.sqrt(cov[1][1] - gain * cov[0][1])
    nodes = _nodes(mp.mp.dps)

    def line(z):
        return mp.fsum(w * f(mean[0] + sd * z, mean[1] + gain * sd * z + rest * y) for y, w in nodes)

    return mp.fsum(w * line(z) for z, w in nodes)


@cache
def _nodes(digits):
    """Trapezoid nodes and weights for a standard Gaussian; the error of an analytic integrand falls exponentially."""
    step, reach = mp.mpf(4) / digits, 1 + math.sqrt(2 * math.log(10) * digits)
    count = int(reach / step)
    return [(step * k, step * mp.npdf(step * k)) for k in range(-count, count + 1)]


_NODES = (Avg, LogAvg, Tilt)
_NAMED = {f.__name__: f.mp for f in Named.__subclasses__()}


def value(e, at):
    """The value of an expression whose integrands are analytic."""
    if isinstance(e, Avg):
        law = [value(c, at) for c in e.mean], [[value(c, at) for c in row] for row in e.cov.tolist()]
        f = _function(e.body, e.fields, at)
        return gaussian_plane(f, *law) if len(e.fields) == 2 else gaussian(f, law[0][0], law[1][0][0])
    if isinstance(e, LogAvg):
        f, *law, x = e.args
        return mp.log(_mean(sp.exp(x * f), *law, at)) / value(x, at)
    if isinstance(e, Tilt):
        g, f, *law, x = e.args
        return _mean(sp.exp(x * f) * g, *law, at) / _mean(sp.exp(x * f), *law, at)
    return _function(e, (), at)()


def _mean(body, h, mean, variance, at):
    return gaussian(_function(body, (h,), at), value(mean, at), value(variance, at))


def _function(body, fields, at):
    """A function of the fields, with everything else at its value."""
    closed = [e for e in _outermost(body) if e.free_symbols.isdisjoint(fields)]
    at = {**at, **{_mark(e): value(e, at) for e in closed}}
    body = body.xreplace({e: _mark(e) for e in closed})
    if body.atoms(*_NODES):
        return lambda *u: value(body, {**at, **dict(zip(fields, u, strict=True))})
    others = tuple(body.free_symbols - set(fields))
    compiled = _compiled((*fields, *others), body)
    return lambda *u: compiled(*u, *[at[s] for s in others])


def _outermost(e):
    return {e} if isinstance(e, _NODES) else set().union(*map(_outermost, e.args))


@cache
def _mark(node):
    return sp.Dummy()


@cache
def _compiled(arguments, body):
    return sp.lambdify(arguments, body, [_NAMED, "mpmath"], dummify=True)


def wick(node):
    """The average of a polynomial in jointly Gaussian fields, exactly, from the moment generating function."""
    t = sp.symbols(f"t:{len(node.fields)}")
    exponent = sum(m * s for m, s in zip(node.mean, t, strict=True))
    exponent += sum(node.cov[i, j] * t[i] * t[j] for i in range(len(t)) for j in range(len(t))) / 2
    total = 0
    for powers, coefficient in sp.Poly(node.body, *node.fields).terms():
        moment = sp.exp(exponent)
        for s, k in zip(t, powers, strict=True):
            moment = moment.diff(s, k)
        total += coefficient * moment.subs(dict.fromkeys(t, 0))
    return sp.expand(total)


#: functions of ``quenched.numerics.quadrature`` that emitted code calls
RULES = ("gauss_rule", "tilted_rule", "expectation", "log_expectation", "tilt_weights")


def source(expressions, symbols, nodes=True):
    """The emitted function ``f(x, n)`` of some expressions of the given symbols (``f(x)`` without nodes)."""
    return emit.function("f", {"x": [str(s) for s in symbols]}, expressions, nodes=nodes).text


def run(text, *arguments):
    """Call the function ``f`` of an emitted text, with the names that a generated module imports."""
    names = {"np": np, "sc": sc, "sf": sf, **{name: f for name, f in vars(quadrature).items() if name in RULES}}
    exec(text, names)
    return names["f"](*arguments)
