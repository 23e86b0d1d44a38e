"""Local building blocks: single-site measures (priors) and single-constraint weights (channels).

Each supplies its closed form as a potential phi(h; V) = log E_z f(h + sqrt(V) z), and, independently of it, the
moment E prod_a f(h_a) over n explicit replicas, with which the replica-symmetric formula is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import mpmath as mp
import sympy as sp

from quenched.derive.functions import (
    GaussTail,
    Log2Cosh,
    LogGaussInterval,
    LogGaussTail,
    LogSumExp,
    Sigmoid,
    Softplus,
    Step,
)
from quenched.derive.nodes import average
from quenched.derive.passes import ClosedForm

h = sp.Symbol("h", real=True)
V = sp.Symbol("V", real=True)


@dataclass(frozen=True)
class Site:
    """A local measure: its closed form, and its moment over explicit replicas.

    ``moment(mean, C, at)`` is E prod_a f(h_a), h ~ N(mean, C), for an explicit n x n matrix C of numbers; ``at``
    gives the values of the parameters. ``trial`` is the diagonal and the overlap of C with which it is compared.
    """

    name: str
    closed_form: ClosedForm
    moment: Callable[[Any, Any, Mapping[sp.Symbol, Any]], Any]
    trial: tuple[float, float] = (1.0, 0.4)
    flow: str = "log_partition"


def discrete(name: str, log_weights: Mapping[Any, Any]) -> Site:
    """A variable that takes the given values with the given log-weights: f(h) = sum_s exp(h s + log w_s)."""
    values = {sp.sympify(s): sp.sympify(w) for s, w in log_weights.items()}
    if values == {sp.Integer(1): sp.S.Zero, sp.Integer(-1): sp.S.Zero}:
        form = ClosedForm(Log2Cosh(h) + V / 2, field=h, variance=V)
    else:
        form = ClosedForm(LogSumExp(*[w + h * s + V * s**2 / 2 for s, w in values.items()]), field=h, variance=V)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        size, total = C.rows, mp.mpf(0)
        weights = {value(s, at): value(w, at) for s, w in values.items()}
        for spins in product(weights, repeat=size):
            quadratic = mp.fsum(spins[a] * C[a, b] * spins[b] for a in range(size) for b in range(size))
            total += mp.exp(mean * sum(spins) + quadratic / 2 + sum(weights[s] for s in spins))
        return total

    return Site(name, form, moment, trial=(0.15, 0.1))


def ising(name: str = "spin") -> Site:
    """A spin of +-1, both with weight one."""
    return discrete(name, {1: 0, -1: 0})


def threshold(name: str, margin: Any, noise: Any = 0) -> Site:
    """The constraint z >= margin, with Gaussian noise of this variance in z: its probability, then."""
    margin, noise = sp.sympify(margin), sp.sympify(noise)
    form = ClosedForm(LogGaussTail((margin - h) / sp.sqrt(V + noise)), field=h, variance=V)
    return Site(name, form, _indicator_moment(margin, sp.oo, noise))


def interval(name: str, low: Any, high: Any) -> Site:
    """The constraint low <= z <= high."""
    low, high = sp.sympify(low), sp.sympify(high)
    form = ClosedForm(LogGaussInterval((low - h) / sp.sqrt(V), (high - h) / sp.sqrt(V)), field=h, variance=V)
    return Site(name, form, _indicator_moment(low, high))


def outside(name: str, margin: Any) -> Site:
    """The constraint |z| >= margin."""
    margin = sp.sympify(margin)
    sides = [LogGaussTail((margin - s * h) / sp.sqrt(V)) for s in (1, -1)]

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        """For one or two replicas, from the probabilities of the complement."""
        inside = _indicator_moment(-margin, margin)
        one = inside(mean, C[:1, :1], at)
        return 1 - one if C.rows == 1 else 1 - 2 * one + inside(mean, C, at)

    return Site(name, ClosedForm(LogSumExp(*sides), field=h, variance=V), moment)


def _indicator_moment(
    low: sp.Expr, high: sp.Expr, noise: sp.Expr = sp.S.Zero
) -> Callable[[Any, Any, Mapping[sp.Symbol, Any]], Any]:
    """P(low <= z_a <= high for all a) for one or two replicas, by direct integration over the first."""

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        a = value(low, at)
        b = mp.inf if high == sp.oo else value(high, at)
        C = C + value(noise, at) * mp.eye(C.rows)

        def mass(mu: Any, var: Any) -> Any:
            return mp.ncdf((b - mu) / mp.sqrt(var)) - mp.ncdf((a - mu) / mp.sqrt(var))

        if C.rows == 1:
            return mass(mean, C[0, 0])
        gain = C[0, 1] / C[0, 0]
        rest = C[1, 1] - gain * C[0, 1]
        sd = mp.sqrt(C[0, 0])
        top = min(b, mean + 14 * sd)
        points = [a + (top - a) * k / 8 for k in range(9)]
        return mp.quad(lambda z: mp.npdf(z, mean, sd) * mass(mean + gain * (z - mean), rest), points)

    return moment


def sign_label(name: str = "label", label: Any = 1, noise: Any = 0) -> Site:
    """The probability that a teacher field, with Gaussian noise of this variance, has the sign of ``label``.

    A heat potential P(h; V) = H(-y h / sqrt(V + noise)): the sign teacher without noise, the probit one with it.
    """
    noise, toward = sp.sympify(noise), sp.sympify(label) * h
    frozen = Step(toward) if noise == 0 else GaussTail(-toward / sp.sqrt(noise))
    form = ClosedForm(GaussTail(-toward / sp.sqrt(V + noise)), field=h, variance=V, frozen=frozen)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        return mp.ncdf(sp.sympify(label) * mean / mp.sqrt(C[0, 0] + value(noise, at)))

    return Site(name, form, moment, flow="heat")


def logistic_label(name: str = "label", label: Any = 1, noise: Any = 0, gain: Any = 1) -> Site:
    """The probability sigma(y g h) of ``label`` under a logistic teacher of gain g, with noise as in `sign_label`.

    Its heat potential is an average over the noise.
    """
    noise, slope, noisy = sp.sympify(noise), sp.sympify(label) * sp.sympify(gain), sp.Symbol("h_noisy", real=True)
    frozen = Sigmoid(slope * h) if noise == 0 else None
    form = ClosedForm(average(Sigmoid(slope * noisy), noisy, h, V + noise), field=h, variance=V, frozen=frozen)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        g, sd = value(slope, at), mp.sqrt(C[0, 0] + value(noise, at))
        return mp.quad(lambda t: mp.npdf(t) / (1 + mp.exp(-g * (mean + sd * t))), [-12, -6, 0, 6, 12])

    return Site(name, form, moment, flow="heat")


def gaussian_weight(name: str, precision: Any) -> Site:
    """A real variable with weight exp(-precision w^2/2): f(h) = int dw exp(h w - precision w^2/2)."""
    precision = sp.sympify(precision)
    form = ClosedForm(h**2 / (2 * (precision - V)) - sp.log((precision - V) / (2 * sp.pi)) / 2, field=h, variance=V)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        size = C.rows
        inverse = mp.matrix(size, size)
        for a in range(size):
            for b in range(size):
                inverse[a, b] = (value(precision, at) if a == b else 0) - C[a, b]
        field = mp.matrix([mean] * size)
        quadratic = (field.T * mp.lu_solve(inverse, field))[0]
        return mp.sqrt((2 * mp.pi) ** size / mp.det(inverse)) * mp.exp(quadratic / 2)

    return Site(name, form, moment, trial=(0.15, 0.1))


def gauss_bernoulli(name: str, density: Any) -> Site:
    """A variable that is 0 with probability 1 - density, else standard Gaussian: f(h) = 1 - p + p E_w exp(h w)."""
    density = sp.sympify(density)
    log_odds = sp.log(density / (1 - density)) - sp.log(1 - V) / 2 + h**2 / (2 * (1 - V))
    form = ClosedForm(sp.log(1 - density) + Softplus(log_odds), field=h, variance=V)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        p, total = value(density, at), mp.mpf(0)
        for chosen in product((False, True), repeat=C.rows):
            inside = [k for k, on in enumerate(chosen) if on]
            weight = p ** len(inside) * (1 - p) ** (C.rows - len(inside))
            if inside:
                rest = mp.matrix([[(a == b) - C[a, b] for b in inside] for a in inside])
                field = mp.matrix([mean] * len(inside))
                weight *= mp.exp((field.T * mp.lu_solve(rest, field))[0] / 2) / mp.sqrt(mp.det(rest))
            total += weight
        return total

    return Site(name, form, moment, trial=(0.15, 0.1))


def gaussian_residual(name: str, noise: Any) -> Site:
    """The likelihood of a residual under Gaussian noise: f(r) = exp(-r^2/2 noise)/sqrt(2 pi noise)."""
    noise = sp.sympify(noise)
    form = ClosedForm(-(h**2) / (2 * (noise + V)) - sp.log(2 * sp.pi * (noise + V)) / 2, field=h, variance=V)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        return _gaussian_density([mean] * C.rows, C + value(noise, at) * mp.eye(C.rows))

    return Site(name, form, moment)


def _gaussian_density(residuals: Sequence[Any], covariance: Any) -> Any:
    """Density of a centred Gaussian vector."""
    field = mp.matrix(residuals)
    quadratic = (field.T * mp.lu_solve(covariance, field))[0]
    return mp.exp(-quadratic / 2) / mp.sqrt((2 * mp.pi) ** len(field) * mp.det(covariance))


def gaussian_magnitude(name: str, seen: Any, noise: Any) -> Site:
    """The likelihood of a field of which ``seen`` is, up to its sign, a measurement with Gaussian noise.

    f(z) = N(seen - z; 0, noise) + N(seen + z; 0, noise): what |seen| tells of z.
    """
    seen, noise = sp.sympify(seen), sp.sympify(noise)
    width = noise + V
    gaussian = -(seen**2 + h**2) / (2 * width) - sp.log(2 * sp.pi * width) / 2
    form = ClosedForm(gaussian + Log2Cosh(seen * h / width), field=h, variance=V)

    def moment(mean: Any, C: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        from quenched.derive.numeric import value

        target, rest = value(seen, at), C + value(noise, at) * mp.eye(C.rows)
        return mp.fsum(
            _gaussian_density([sign * target - mean for sign in signs], rest)
            for signs in product((1, -1), repeat=C.rows)
        )

    return Site(name, form, moment)


@dataclass(frozen=True)
class Envelope:
    """A loss l(z) and the closed form of its Moreau envelope M(u; V) = min_z (z - u)^2/(2V) + l(z).

    ``closed_form`` is a potential with the Hamilton-Jacobi flow dM/dV = -(1/2) M'^2; it is checked against direct
    minimisation of ``loss``, an expression in ``z`` that is convex between its ``jumps``.
    """

    loss: sp.Expr
    closed_form: ClosedForm
    jumps: tuple[sp.Expr, ...] = ()

    def minimum(self, u: float, v: float, at: Mapping[sp.Symbol, Any]) -> Any:
        """The envelope by golden-section search, independent of the closed form."""
        objective = self._objective(mp.mpf(u), mp.mpf(v), at)
        ratio = (mp.sqrt(5) - 1) / 2
        minima = []
        for lo, hi in pairwise(self._pieces(mp.mpf(u) - 20, mp.mpf(u) + 20, at)):
            for _ in range(150):
                a, b = hi - ratio * (hi - lo), lo + ratio * (hi - lo)
                lo, hi = (lo, b) if objective(a) < objective(b) else (a, hi)
            minima.append(objective((lo + hi) / 2))
        return min(minima)

    def free_energy(self, u: Any, v: Any, beta: Any, at: Mapping[sp.Symbol, Any]) -> Any:
        """-(1/beta) log E exp(-beta l(u + sqrt(v/beta) x)), by direct integration around the minimum."""
        objective = self._objective(u, v, at)
        floor = self.minimum(u, v, at)
        width = 12 / mp.sqrt(beta / v)
        points = [u - 4 * width + width * k for k in range(-6, 21)]
        points = sorted({*points, *self._pieces(points[0], points[-1], at)})
        total = mp.quad(lambda z: mp.exp(-beta * (objective(z) - floor)), points)
        return floor - mp.log(total * mp.sqrt(beta / (2 * mp.pi * v))) / beta

    def _pieces(self, lo: Any, hi: Any, at: Mapping[sp.Symbol, Any]) -> list[Any]:
        """The jumps between lo and hi, and these two."""
        from quenched.derive.numeric import value

        return [lo, *sorted(jump for jump in (value(j, at) for j in self.jumps) if lo < jump < hi), hi]

    def _objective(self, u: Any, v: Any, at: Mapping[sp.Symbol, Any]) -> Callable[[Any], Any]:
        from quenched.derive.numeric import value

        return lambda x: (x - u) ** 2 / (2 * v) + value(self.loss, {**at, z: x})


z = sp.Symbol("z", real=True)
