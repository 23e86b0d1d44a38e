"""Replica matrices and replicated actions, for a symbolic number n of replicas.

A replicated action is the exponent, per degree of freedom, of the disorder average of Z^n:

    (1/N) log E Z^n = extr S(Q, R, ...),      S = sum of coefficient * functional,

with functionals that know their value on the replica-symmetric and on the one-step ansatz: traces and
log-determinants from eigenvalues and multiplicities, local terms by splitting the field into a part that the
replicas share and parts of their own. The limit n -> 0 is the derivative of that value at n = 0.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from quenched.derive.nodes import LogAvg, Pot, average
from quenched.derive.passes import collect_averages, opaque, split_averages

n = sp.Symbol("n", real=True)
#: Parisi's breaking parameter: the size of the inner blocks
x = sp.Symbol("x", positive=True)


@dataclass(frozen=True)
class ReplicaForm:
    """A matrix of the replica algebra: diagonal, overlap inside a block, overlap between blocks.

    Replica symmetry is ``inner == outer``. Sums and multiples of such matrices, the identity and the
    all-ones matrix stay in this family.
    """

    diagonal: sp.Expr
    inner: sp.Expr
    outer: sp.Expr

    def __add__(self, other: ReplicaForm) -> ReplicaForm:
        return ReplicaForm(self.diagonal + other.diagonal, self.inner + other.inner, self.outer + other.outer)

    def __sub__(self, other: ReplicaForm) -> ReplicaForm:
        return self + (-1) * other

    def __rmul__(self, scale: Any) -> ReplicaForm:
        return ReplicaForm(scale * self.diagonal, scale * self.inner, scale * self.outer)

    def map(self, change: Callable[[sp.Expr], sp.Expr]) -> ReplicaForm:
        return ReplicaForm(change(self.diagonal), change(self.inner), change(self.outer))

    def spectrum(self) -> list[tuple[sp.Expr, sp.Expr]]:
        """Eigenvalues with their multiplicities, for n replicas in n/x blocks of x."""
        d, q1, q0 = self.diagonal, self.inner, self.outer
        if q1 == q0:
            return [(d - q1, n - 1), (d + (n - 1) * q1, sp.S.One)]
        return [
            (d - q1, n - n / x),
            (d + (x - 1) * q1 - x * q0, n / x - 1),
            (d + (x - 1) * q1 + (n - x) * q0, sp.S.One),
        ]

    def trace(self) -> sp.Expr:
        return sp.expand(sum(value * count for value, count in self.spectrum()))

    def log_determinant(self) -> sp.Expr:
        return sp.Add(*[count * sp.log(value) for value, count in self.spectrum()])

    def inverse(self) -> ReplicaForm:
        """The inverse matrix, in the same family (from the inverse eigenvalues)."""
        (a, _), *middle, (c, _) = self.spectrum()
        b = middle[0][0] if middle else a
        outer = (1 / c - 1 / b) / n
        inner = outer + (1 / b - 1 / a) / x
        return ReplicaForm(inner + 1 / a, inner, outer)

    def explicit(self, replicas: int, block: int) -> sp.Matrix:
        """The matrix written out, for integer n and x."""

        def entry(a: int, b: int) -> sp.Expr:
            return self.diagonal if a == b else self.inner if a // block == b // block else self.outer

        return sp.Matrix(replicas, replicas, entry)


identity = ReplicaForm(sp.S.One, sp.S.Zero, sp.S.Zero)
ones = ReplicaForm(sp.S.One, sp.S.One, sp.S.One)


def overlap_matrix(q: Any, diagonal: Any) -> ReplicaForm:
    """A replica-symmetric order-parameter matrix with overlap q off the diagonal."""
    return ReplicaForm(sp.sympify(diagonal), sp.sympify(q), sp.sympify(q))


def broken(q: sp.Symbol) -> tuple[sp.Symbol, sp.Symbol]:
    """The symbols (q1, q0) into which an overlap q splits at one step of replica symmetry breaking."""
    return sp.Symbol(f"{q.name}_1", real=True), sp.Symbol(f"{q.name}_0", real=True)


class Functional:
    """A functional of replica matrices."""

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        """Its n -> 0 limit per replica on the ansatz ``split``."""
        raise NotImplementedError

    def __rmul__(self, coefficient: Any) -> Action:
        return Action(((sp.sympify(coefficient), self),))

    def __mul__(self, coefficient: Any) -> Action:
        return coefficient * self

    def __add__(self, other: Any) -> Action:
        return 1 * self + other

    def __sub__(self, other: Any) -> Action:
        return 1 * self - other

    def __radd__(self, other: Any) -> Action:
        return _as_action(other) + self

    def __rsub__(self, other: Any) -> Action:
        return _as_action(other) - self

    def __neg__(self) -> Action:
        return -1 * self


def _small_n(expr: sp.Expr) -> sp.Expr:
    """lim expr/n for n -> 0, for an expression that vanishes at n = 0."""
    return sp.expand_log(expr.diff(n).subs(n, 0))


@dataclass(frozen=True, eq=False)
class PerReplica(Functional):
    """A term that is proportional to n: its coefficient counts once per replica."""

    value: Any = 1

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        return sp.sympify(self.value)


@dataclass(frozen=True, eq=False)
class Dot(Functional):
    """sum_ab A_ab B_ab."""

    left: ReplicaForm
    right: ReplicaForm

    def replicated(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        a, b = split(self.left), split(self.right)
        if (a.inner, b.inner) == (a.outer, b.outer):
            return n * (a.diagonal * b.diagonal + (n - 1) * a.inner * b.inner)
        return n * (a.diagonal * b.diagonal + (x - 1) * a.inner * b.inner + (n - x) * a.outer * b.outer)

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        return _small_n(self.replicated(split))


@dataclass(frozen=True, eq=False)
class LogDet(Functional):
    """log det A."""

    matrix: ReplicaForm

    def replicated(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        return split(self.matrix).log_determinant()

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        return _small_n(self.replicated(split))


@dataclass(frozen=True, eq=False)
class Local(Functional):
    """log E prod_a f(h_a), h ~ N(mean, C) with a replica matrix C: a single site, or a single constraint.

    The same functional serves a prior (f(h) = sum_s P(s) e^{h s}, C the coupling between replicas) and a
    channel (f the likelihood, C the overlap matrix). Its potential phi(h; V) = log E_z f(h + sqrt(V) z) obeys
    the log-partition flow. With a ``teacher`` Z(h*), the field of a teacher replica is correlated with every
    student field: covariance ``signal``, variance ``teacher_variance``.
    """

    name: str
    covariance: ReplicaForm
    mean: Any = 0
    teacher: str | None = None
    signal: Any = 0
    teacher_variance: Any = 1

    def potential(self, field: Any, variance: Any) -> sp.Expr:
        return Pot(self.name, "log_partition", 0, field, variance)

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        c = split(self.covariance)
        h, inner, star = sp.Symbol("h", real=True), sp.Symbol("h_1", real=True), sp.Symbol("h_s", real=True)
        if c.inner == c.outer:
            body = self.potential(h, c.diagonal - c.inner)
        else:
            body = LogAvg(self.potential(inner, c.diagonal - c.inner), inner, h, c.inner - c.outer, x)
        if self.teacher is None:
            return average(body, h, self.mean, c.outer)
        weight = Pot(self.teacher, "heat", 0, star, 0)
        cov = sp.Matrix([[self.teacher_variance, self.signal], [self.signal, c.outer]])
        return average(weight * body, (star, h), (0, self.mean), cov)


@dataclass(frozen=True, eq=False)
class Action:
    """A sum of functionals with coefficients."""

    terms: tuple[tuple[sp.Expr, Functional], ...]

    def __add__(self, other: Any) -> Action:
        return Action(self.terms + _as_action(other).terms)

    def __radd__(self, other: Any) -> Action:
        return _as_action(other) + self

    def __sub__(self, other: Any) -> Action:
        return self + (-1) * _as_action(other)

    def __rsub__(self, other: Any) -> Action:
        return _as_action(other) - self

    def __rmul__(self, scale: Any) -> Action:
        return Action(tuple((sp.sympify(scale) * c, f) for c, f in self.terms))

    def __mul__(self, scale: Any) -> Action:
        return scale * self

    def __neg__(self) -> Action:
        return (-1) * self

    def replica_symmetric(self) -> sp.Expr:
        """lim S/n for n -> 0 on the replica-symmetric ansatz."""
        return sp.Add(*[c * f.at(lambda a: a) for c, f in self.terms])

    def one_step(self, overlaps: tuple[sp.Symbol, ...]) -> sp.Expr:
        """lim S/n for n -> 0 with one step of replica symmetry breaking in the given overlaps."""
        first = {q: broken(q)[0] for q in overlaps}
        zeroth = {q: broken(q)[1] for q in overlaps}

        def split(a: ReplicaForm) -> ReplicaForm:
            return ReplicaForm(a.diagonal, a.inner.xreplace(first), a.outer.xreplace(zeroth))

        return sp.Add(*[c * f.at(split) for c, f in self.terms])


def _as_action(term: Any) -> Action:
    if isinstance(term, Action):
        return term
    if isinstance(term, Functional):
        return 1 * term
    return sp.sympify(term) * PerReplica()


def replicon(action: Action, overlaps: tuple[sp.Symbol, ...]) -> sp.Expr:
    """The replicon of a replica-symmetric saddle point, normalised to 1 without local terms: stable if > 0.

    It is the one-step saddle point linearised in q1 - q0: with
    G1 = -(2/(1-x)) dS/dq1 and G0 = -(2/x) dS/dq0, the matrix d(G1 - G0)_i / d(q1 - q0)_j at q1 = q0 has a zero
    mode where replica symmetry breaks. Its determinant does not depend on x.
    """
    step = action.one_step(overlaps)
    matrix = sp.zeros(len(overlaps), len(overlaps))
    for i, q in enumerate(overlaps):
        q1, q0 = broken(q)
        gap = -2 / (1 - x) * step.diff(q1) + 2 / x * step.diff(q0)
        for j, other in enumerate(overlaps):
            matrix[i, j] = _merge(gap.diff(broken(other)[0]), overlaps)
    flat, averages = opaque(matrix.det())
    bare = flat.xreplace(dict.fromkeys(averages, sp.S.Zero))
    return collect_averages(sp.cancel(flat / bare).xreplace(averages))


def _merge(expr: sp.Expr, overlaps: tuple[sp.Symbol, ...]) -> sp.Expr:
    """Set q1 = q0 = q, for every overlap."""
    back = {s: q for q in overlaps for s in broken(q)}
    return collect_averages(split_averages(expr.xreplace(back)))
