"""Local potentials of several independent fields, and averages over the logits of a softmax.

A potential of several fields has no closed form: every derivative of it is a named function of its own, whose
derivatives are other ones, by the flow in the variance. So the minimiser inside of a Moreau envelope, or the noise
inside of a probability, stays inside of the numerical twin.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp
from sympy.printing.numpy import NumPyPrinter

from quenched.derive.emit import _TWINS
from quenched.derive.features import affine
from quenched.derive.functions import LogSumExp, Named, Softmax
from quenched.derive.nodes import Pot
from quenched.derive.planes import vectorised
from quenched.errors import SpecificationError


class PairProbability(Named):
    """E p_1 p_2 of the softmax p of C independent Gaussian logits: PairProbability(C, variance of a logit)."""

    runtime, symbol = "pair_probability", r"\pi_2"
    is_positive = True

    @classmethod
    def mp(cls, colours: Any, variance: Any) -> Any:
        return _of_logits(_pairs, colours, variance, mp.mp.prec)


class MeanLogSumExp(Named):
    """E log(exp l_1 + ... + exp l_C) of C independent Gaussian logits: MeanLogSumExp(C, variance of a logit)."""

    runtime, symbol = "mean_logsumexp", r"\overline{\mathrm{lse}}"

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        colours, variance = self.args
        if argindex == 1:
            raise ValueError("the number of colours is not differentiated")
        return colours * (colours - 1) / 2 * PairProbability(colours, variance)

    @classmethod
    def mp(cls, colours: Any, variance: Any) -> Any:
        return _of_logits(_logs, colours, variance, mp.mp.prec)


def _pairs(colours: Any, s: Any, phi: Any, slope: Any) -> Any:
    return slope**2 * phi ** (colours - 2)


def _logs(colours: Any, s: Any, phi: Any, slope: Any) -> Any:
    return mp.exp(-mp.exp(s)) - phi**colours


@lru_cache(maxsize=256)
def _of_logits(integrand: Callable[..., Any], colours: Any, variance: Any, prec: int) -> Any:
    """int ds f(C, s, phi, phi') with phi(s) = E exp(-exp(s + l)): both integrals by the trapezoid rule."""
    nats, sd = (prec + 10) * mp.log(2), mp.sqrt(variance)
    step, reach = mp.pi**2 / nats, mp.sqrt(2 * nats)
    count = int(mp.ceil(reach * max(sd / step, nats / (mp.pi * reach))))
    noise = [reach * k / count for k in range(-count, count + 1)]
    weights = [mp.npdf(z) * reach / count for z in noise]
    total, s = mp.mpf(0), -reach * sd - nats
    while s < reach * sd + mp.log(nats) + 1:
        x = [mp.exp(s + sd * z) for z in noise]
        decay = [w * mp.exp(-t) for w, t in zip(weights, x, strict=True)]
        slope = -mp.fsum(t * d for t, d in zip(x, decay, strict=True))
        total += integrand(colours, s, mp.fsum(decay), slope)
        s += step
    return total * step


@dataclass(frozen=True)
class Family:
    """A local potential of several fields of the same variance V, with all of its derivatives.

    ``base`` is what it becomes for V = 0, an expression in ``fields``. ``closed_form(order, fields, variance)`` is its
    derivative of multi-index ``order``, a named function.
    """

    name: str
    base: sp.Expr
    fields: tuple[sp.Symbol, ...]

    flow = ""
    #: where the flow and the definition are checked
    trials = (((0.4, -0.3, 0.2), 0.8), ((-1.3, 0.9, 0.5), 1.7))

    def __post_init__(self) -> None:
        if len(self.fields) < 2 or not self.base.free_symbols <= set(self.fields):
            raise SpecificationError(
                f"{self.name!r} must be an expression in its fields {self.fields}, at least two, and nothing else: "
                f"{self.base} contains {sorted(map(str, self.base.free_symbols - set(self.fields)))}"
            )
        self.borders()  # refuses kinks

    @property
    def closed_form(self) -> Family:
        return self

    def __call__(self, order: Sequence[int], fields: Sequence[Any], variance: Any) -> sp.Expr:
        return self.member(tuple(order))(*fields, variance)

    def member(self, order: tuple[int, ...]) -> type[Named]:
        """The derivative of multi-index ``order``, as a function of the fields and V."""
        return _member(self, order)

    def rate(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> sp.Expr:
        """The derivative of a derivative in V, by the flow."""
        V, w = sp.Dummy("V", positive=True), [sp.Dummy(real=True) for _ in self.fields]
        flow = Pot(self.name, self.flow, order, w, V * sp.eye(len(w))).diff(V)
        known = {V: variance, **dict(zip(w, fields, strict=True))}
        return flow.replace(lambda e: isinstance(e, Pot), lambda e: self(e.order, e.args[3], V)).xreplace(known)

    def borders(self) -> list[tuple[sp.Expr, float]]:
        """Where the base changes: affine expressions in the fields that vanish there, and their scales."""
        found: dict[tuple[sp.Expr, float], None] = {}
        for f in sorted(self.base.atoms(Named), key=sp.default_sort_key):
            if f.scale is None or f.kinks:
                raise SpecificationError(f"{self.name!r} contains {f}, which is not smooth: not for several fields")
            x = f.args[1:] if isinstance(f, Softmax) else f.args
            arguments = [a - b for a, b in combinations(x, 2)] if isinstance(f, LogSumExp | Softmax) else x
            found.update(dict.fromkeys((sp.expand(a), f.scale) for a in arguments))
        return list(found)

    def gradient_along(self, border: sp.Expr) -> tuple[list[sp.Expr], sp.Expr]:
        """Coefficients of a border, and its offset."""
        slopes = [border.coeff(z, 1) for z in self.fields]
        for z in self.fields:
            if border.has(z):
                affine(border, z)
        return slopes, border.xreplace(dict.fromkeys(self.fields, sp.S.Zero))

    def number(self, expr: sp.Expr, at: Sequence[Any]) -> Any:
        from quenched.derive.numeric import value

        return value(expr, dict(zip(self.fields, at, strict=True)))

    def printed(self, outputs: Sequence[sp.Expr]) -> list[str]:
        """Source of expressions, as the arguments and the body of a lambda; what they share is computed once."""
        shared, left = sp.cse(list(outputs), symbols=sp.numbered_symbols("s"), order="canonical")
        names = {f.func.__name__: _TWINS.get(f.runtime, f"sf.{f.runtime}") for e in outputs for f in e.atoms(Named)}
        printer = NumPyPrinter({"user_functions": names})
        renamed = dict(zip(self.fields, sp.symbols(f"x:{len(self.fields)}"), strict=True))

        def text(e: sp.Expr) -> str:
            # the emitter separates the name of a function from its fixed arguments at a comma with a space
            return printer.doprint(e.xreplace(renamed)).replace("numpy.", "np.").replace(", ", ",")

        return [*(f"({symbol}:={text(e)})" for symbol, e in shared), *map(text, left)]

    def runtime(self, order: tuple[int, ...]) -> str:
        raise NotImplementedError

    def mp(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        raise NotImplementedError

    def table(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        raise NotImplementedError

    def bends(self, fields: Sequence[sp.Expr], variance: sp.Expr) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        raise NotImplementedError

    def definition(self, fields: Sequence[Any], variance: Any) -> Any:
        raise NotImplementedError


class Smoothed(Family):
    """A function of several fields, such as the probability of a label, averaged over noise: a heat potential.

    phi(h; V) = E f(h + sqrt(V) xi).
    """

    flow = "heat"

    def runtime(self, order: tuple[int, ...]) -> str:
        strips = [min(self._strip(z), 50.0) for z in self.fields]
        body = self.printed([_partial(self.base, self.fields, order)])
        arguments = ",".join(f"x{k}" for k in range(len(self.fields)))
        return f"smoothed_plane, lambda {arguments}: ({','.join(body)},)[-1], ({','.join(map(repr, strips))})"

    def _strip(self, z: sp.Symbol) -> float:
        """Half-width of the strip of analyticity in one field: a transition of scale s has poles at s pi/2."""
        found = [(abs(float(border.coeff(z, 1))), scale) for border, scale in self.borders()]
        return min((float(sp.pi) / 2 * scale / slope for slope, scale in found if slope), default=math.inf)

    def mp(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        return mp.mpf(float(self.table(order, [np.array([float(h)]) for h in fields], float(variance))[0]))

    def table(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        """By Gauss-Hermite quadrature, every value on its own."""
        f = vectorised(_partial(self.base, self.fields, order), self.fields)
        if not np.any(variance):
            return f(*fields)
        nodes, weights = np.polynomial.hermite_e.hermegauss(_NODES)
        grids = np.meshgrid(*[nodes] * len(fields), indexing="ij")
        mass = np.prod(np.meshgrid(*[weights / weights.sum()] * len(fields), indexing="ij"), axis=0)
        sd = np.sqrt(float(np.ravel(variance)[0]))
        rows = zip(*[np.ravel(h) for h in np.broadcast_arrays(*fields)], strict=True)
        return np.array([(mass * f(*[h + sd * g for h, g in zip(row, grids, strict=True)])).sum() for row in rows])

    def bends(self, fields: Sequence[sp.Expr], variance: sp.Expr) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        found = []
        for border, scale in self.borders():
            slopes, _ = self.gradient_along(border)
            square = sp.Add(*[s**2 for s in slopes])
            here = border.xreplace(dict(zip(self.fields, fields, strict=True)))
            found.append((here, sp.S.Zero, sp.sqrt(sp.Integer(scale) ** 2 + variance * square)))
        return found

    def definition(self, fields: Sequence[Any], variance: Any) -> Any:
        """E f(h + sqrt(V) xi) by the trapezoid rule."""
        f, sd = sp.lambdify(self.fields, self.base, modules=[_mp_table(self.base), "mpmath"]), mp.sqrt(variance)
        step = mp.mpf("0.4")
        noise = [step * k for k in range(-23, 24)]
        weights = [step * mp.npdf(z) for z in noise]
        total = mp.mpf(0)
        for index in np.ndindex(*[len(noise)] * len(self.fields)):
            mass = mp.fprod(weights[k] for k in index)
            total += mass * f(*[h + sd * noise[k] for h, k in zip(fields, index, strict=True)])
        return total


class VectorEnvelope(Family):
    """The Moreau envelope of a smooth convex loss of several fields, M(u; V) = min_z |z - u|^2/(2V) + l(z).

    Its first derivatives are those of the loss at the minimiser, which Newton's method finds.
    """

    flow = "moreau"

    def __post_init__(self) -> None:
        super().__post_init__()
        hessian = sp.hessian(self.base, self.fields)
        for at in np.random.default_rng(0).normal(size=(200, len(self.fields))) * np.geomspace(0.1, 30, 200)[:, None]:
            matrix = mp.matrix(
                [[self.number(e, [mp.mpf(float(a)) for a in at]) for e in row] for row in hessian.tolist()]
            )
            lowest = min(mp.eigsy(matrix, eigvals_only=True))
            if lowest < -(mp.mpf(10) ** -12):
                raise SpecificationError(
                    f"the loss {self.base} is not convex: its second derivatives have the eigenvalue "
                    f"{mp.nstr(lowest, 5)} at {tuple(round(float(a), 3) for a in at)}. "
                    "Replica symmetry needs a convex loss."
                )

    def _derivatives(self) -> list[sp.Expr]:
        gradient = [self.base.diff(z) for z in self.fields]
        size = len(self.fields)
        return [self.base, *gradient, *(gradient[i].diff(self.fields[j]) for i in range(size) for j in range(i, size))]

    def runtime(self, order: tuple[int, ...]) -> str:
        size, body = len(self.fields), self.printed(self._derivatives())
        outputs = 1 + size + size * (size + 1) // 2
        shared, (value, *rest) = body[:-outputs], body[-outputs:]
        arguments = ",".join(f"x{k}" for k in range(size))
        result = f"({value},({','.join(rest[:size])}),({','.join(rest[size:])}))"
        body_text = f"({','.join([*shared, result])})" + ("[-1]" if shared else "")
        return f"moreau_several, ({','.join(map(str, order))}), lambda {arguments}: {body_text}"

    def mp(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        x = self._minimiser(tuple(fields), variance, mp.mp.prec)
        value, *rest = (self.number(e, x) for e in self._derivatives())
        size = len(self.fields)
        slopes, upper = rest[:size], iter(rest[size:])
        hessian = mp.matrix(size, size)
        for i in range(size):
            for j in range(i, size):
                hessian[i, j] = hessian[j, i] = next(upper)
        return _of_point(order, value, slopes, hessian, variance)

    @lru_cache(maxsize=4096)  # noqa: B019
    def _minimiser(self, fields: tuple[Any, ...], variance: Any, prec: int) -> tuple[Any, ...]:
        """By Newton's method from the fields, with steps that are halved until the gap falls."""
        size, derivatives = len(fields), self._derivatives()

        def gap(x: Sequence[Any]) -> Any:
            slopes = [self.number(e, x) for e in derivatives[1 : 1 + size]]
            return mp.matrix([a + variance * s - w for a, s, w in zip(x, slopes, fields, strict=True)])

        x = list(fields)
        for _ in range(100):
            upper = iter(self.number(e, x) for e in derivatives[1 + size :])
            stiff = mp.eye(size)
            for i in range(size):
                for j in range(i, size):
                    entry = variance * next(upper)
                    stiff[i, j] += entry
                    stiff[j, i] = stiff[i, j]
            here = gap(x)
            step, length = mp.lu_solve(stiff, here), mp.mpf(1)
            if mp.norm(step) <= 16 * mp.eps * (1 + mp.norm(mp.matrix(x))):
                return tuple(x)
            trial = [a - s for a, s in zip(x, step, strict=True)]
            while length > mp.eps and mp.norm(gap(trial)) > mp.norm(here):
                length /= 2
                trial = [a - length * s for a, s in zip(x, step, strict=True)]
            x = trial
        raise ArithmeticError(f"the proximal point of {self.base} at {fields} was not found")

    def table(self, order: tuple[int, ...], fields: Sequence[Any], variance: Any) -> Any:
        """In double precision for many fields at once."""
        omega, v = np.stack([np.ravel(h) for h in np.broadcast_arrays(*fields)], axis=-1), float(variance)
        size, f = omega.shape[1], vectorised(sp.Tuple(*self._derivatives()), self.fields)
        upper = [(i, j) for i in range(size) for j in range(i, size)]

        def parts(x: Any) -> tuple[Any, Any, Any]:
            value, *rest = (np.broadcast_to(a, len(x)) for a in f(*x.T))
            hessian = np.empty((len(x), size, size))
            for (i, j), entry in zip(upper, rest[size:], strict=True):
                hessian[:, i, j] = hessian[:, j, i] = entry
            return value, np.stack(rest[:size], axis=-1), hessian

        x = omega.copy()
        for _ in range(100):
            value, slopes, hessian = parts(x)
            gap, length = x + v * slopes - omega, np.ones(len(x))
            step = np.linalg.solve(np.eye(size) + v * hessian, gap[..., None])[..., 0]
            if np.abs(step).max() < 1e-13 * (1 + np.abs(x).max()):
                break
            for _ in range(40):
                new = x - length[:, None] * step
                worse = np.linalg.norm(new + v * parts(new)[1] - omega, axis=1) > np.linalg.norm(gap, axis=1) + 1e-13
                if not worse.any():
                    break
                length[worse] /= 2
            x = new
        else:
            raise ArithmeticError(f"the proximal points of {self.base} were not found")
        indices = [k for k, count in enumerate(order) for _ in range(count)]
        if not indices:
            return value + v * (slopes**2).sum(axis=1) / 2
        if len(indices) == 1:
            return slopes[:, indices[0]]
        return np.linalg.solve(np.eye(size) + v * hessian, hessian)[:, indices[0], indices[1]]

    def bends(self, fields: Sequence[sp.Expr], variance: sp.Expr) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        hessian, found = sp.hessian(self.base, self.fields), []
        for border, scale in self.borders():
            slopes, offset = self.gradient_along(border)
            square = sp.Add(*[s**2 for s in slopes])
            foot = [-offset * s / square for s in slopes]
            pull = sp.Add(*[s * self.base.diff(z) for s, z in zip(slopes, self.fields, strict=True)])
            bend = (sp.Matrix([slopes]) * hessian * sp.Matrix(slopes))[0] / square
            shift, stiffness = (sp.Float(float(self.number(e, [mp.mpf(a) for a in foot]))) for e in (pull, bend))
            here = border.xreplace(dict(zip(self.fields, fields, strict=True)))
            found.append((here, variance * shift, scale * (1 + variance * stiffness)))
        return found

    def definition(self, fields: Sequence[Any], variance: Any) -> Any:
        """The minimum by golden-section search, one field inside of the other."""
        f = sp.lambdify(self.fields, self.base, modules=[_mp_table(self.base), "mpmath"])

        def objective(z: Sequence[Any]) -> Any:
            return mp.fsum((a - u) ** 2 for a, u in zip(z, fields, strict=True)) / (2 * variance) + f(*z)

        with mp.workdps(20):
            return _golden(objective, (), [mp.mpf(u) for u in fields])

    def free_energy(self, u: Sequence[Any], v: Any, beta: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        """-(1/beta) log E exp(-beta l(u + sqrt(v/beta) xi)), by the trapezoid rule around the minimum."""
        f = sp.lambdify(self.fields, self.base, modules=[_mp_table(self.base), "mpmath"])
        floor, centre = self.mp((0,) * len(u), u, v), self._minimiser(tuple(u), v, mp.mp.prec)
        sd, step = mp.sqrt(v / beta), mp.mpf(1) / 2
        offsets = [step * k for k in range(-16, 17)]
        total = mp.mpf(0)
        for z in np.ndindex(*[len(offsets)] * len(u)):
            x = [c + sd * offsets[k] for c, k in zip(centre, z, strict=True)]
            energy = mp.fsum((a - b) ** 2 for a, b in zip(x, u, strict=True)) / (2 * v) + f(*x)
            total += mp.exp(-beta * (energy - floor))
        return floor - mp.log(total * (step / mp.sqrt(2 * mp.pi)) ** len(u)) / beta


@dataclass(frozen=True)
class VectorForm:
    """A potential of several fields in closed form: an expression in them and in their variance."""

    form: sp.Expr
    fields: tuple[sp.Symbol, ...]
    variance: sp.Symbol

    def __call__(self, order: Sequence[int], fields: Sequence[Any], variance: Any) -> sp.Expr:
        derivative = _partial(self.form, self.fields, order)
        return derivative.xreplace({self.variance: variance, **dict(zip(self.fields, fields, strict=True))})


#: Gauss-Hermite nodes per field
_NODES = 48


def _golden(objective: Callable[[Sequence[Any]], Any], known: tuple[Any, ...], rest: Sequence[Any]) -> Any:
    if not rest:
        return objective(known)
    ratio = (mp.sqrt(5) - 1) / 2
    lo, hi = rest[0] - 8, rest[0] + 8
    for _ in range(40):
        a, b = hi - ratio * (hi - lo), lo + ratio * (hi - lo)
        left, right = (_golden(objective, (*known, z), rest[1:]) for z in (a, b))
        lo, hi = (lo, b) if left < right else (a, hi)
    return _golden(objective, (*known, (lo + hi) / 2), rest[1:])


def _of_point(order: tuple[int, ...], value: Any, slopes: Sequence[Any], hessian: Any, variance: Any) -> Any:
    """A derivative of an envelope from those of the loss at the minimiser."""
    if sum(order) == 0:
        return value + variance * mp.fsum(s**2 for s in slopes) / 2
    indices = [k for k, count in enumerate(order) for _ in range(count)]
    if len(indices) == 1:
        return slopes[indices[0]]
    return (hessian * mp.inverse(mp.eye(len(slopes)) + variance * hessian))[indices[0], indices[1]]


def _partial(expr: sp.Expr, fields: Sequence[sp.Symbol], order: Sequence[int]) -> sp.Expr:
    for z, count in zip(fields, order, strict=True):
        expr = expr.diff(z, count) if count else expr
    return expr


def _mp_table(expr: sp.Expr) -> dict[str, Any]:
    return {type(f).__name__: type(f).mp for f in expr.atoms(Named)}


@cache
def _member(family: Family, order: tuple[int, ...]) -> type[Named]:
    size = len(family.fields)

    def fdiff(self: Named, argindex: int = 1) -> sp.Expr:
        if argindex > size:
            return family.rate(order, self.args[:size], self.args[size])
        raised = tuple(k + (i == argindex - 1) for i, k in enumerate(order))
        return family(raised, self.args[:size], self.args[size])

    def bends(self: Named) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        return family.bends(self.args[:size], self.args[size])

    indices = "".join(str(k + 1) * count for k, count in enumerate(order))
    digest = hashlib.sha256(sp.srepr((family.base, family.fields)).encode()).hexdigest()[:12]
    members = {
        "runtime": property(lambda self: family.runtime(order)),
        "symbol": rf"\mathrm{{{family.name}}}" + (f"_{{{indices}}}" if indices else ""),
        "implicit": True,
        "several": True,
        "fdiff": fdiff,
        "bends": bends,
        "mp": classmethod(lambda cls, *args: family.mp(order, args[:size], args[size])),
        "table": classmethod(lambda cls, *args: family.table(order, args[:size], args[size])),
        "__doc__": f"Derivative {order} of {family.name}.",
        "__module__": __name__,
    }
    made: type[Named] = type(f"{type(family).__name__}_{digest}_{'_'.join(map(str, order))}", (Named,), members)
    return made
