"""Replica matrices and replicated actions, for a symbolic number n of replicas.

A replicated action is the exponent, per degree of freedom, of the disorder average of Z^n:

    (1/N) log E Z^n = extr S(Q, R, ...),      S = sum of coefficient * functional,

with functionals that know their value on an ansatz with any number of steps of replica symmetry breaking: traces and
log-determinants from eigenvalues and multiplicities, local terms by splitting the field into a part that the
replicas share and parts of their own. The limit n -> 0 is the derivative of that value at n = 0.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import sympy as sp

from quenched.derive.factoring import factor
from quenched.derive.nodes import LogAvg, Pot, average
from quenched.derive.passes import collect_averages, opaque, split_averages
from quenched.errors import SpecificationError

n = sp.Symbol("n", real=True)
#: Parisi's breaking parameter at one step: the size of the inner blocks
x = sp.Symbol("x", positive=True)


@dataclass(frozen=True)
class ReplicaForm:
    """A matrix of the replica algebra: a diagonal, and an overlap per level of the hierarchy of blocks.

    ``overlaps`` runs from the innermost blocks to the outermost, replica symmetry having one. Sums and multiples of
    such matrices, the identity and the all-ones matrix stay in this family.
    """

    diagonal: sp.Expr
    overlaps: tuple[sp.Expr, ...]

    def __add__(self, other: ReplicaForm) -> ReplicaForm:
        pairs = zip(self._at_depth(len(other.overlaps)), other._at_depth(len(self.overlaps)), strict=True)
        return ReplicaForm(self.diagonal + other.diagonal, tuple(a + b for a, b in pairs))

    def __sub__(self, other: ReplicaForm) -> ReplicaForm:
        return self + (-1) * other

    def __rmul__(self, scale: Any) -> ReplicaForm:
        return self.map(lambda e: scale * e)

    def map(self, change: Callable[[sp.Expr], sp.Expr]) -> ReplicaForm:
        return ReplicaForm(change(self.diagonal), tuple(change(q) for q in self.overlaps))

    def _at_depth(self, depth: int) -> tuple[sp.Expr, ...]:
        """The overlaps, of a replica-symmetric matrix repeated at every level."""
        return self.overlaps * depth if len(self.overlaps) == 1 else self.overlaps

    @property
    def steps(self) -> int:
        """Steps of replica symmetry breaking."""
        return len(self.overlaps) - 1

    def sizes(self) -> tuple[sp.Expr, ...]:
        """Sizes of the nested blocks, from one replica to all n."""
        return (sp.S.One, *breaking(self.steps), n)

    def spectrum(self) -> list[tuple[sp.Expr, sp.Expr]]:
        """Eigenvalues with their multiplicities, from the modes inside the innermost blocks to the uniform one."""
        sizes, value, found = self.sizes(), self.diagonal - self.overlaps[0], []
        for q, further, small, large in zip(self.overlaps, (*self.overlaps[1:], 0), sizes, sizes[1:], strict=False):
            found.append((value, n / small - n / large))
            value += large * (q - further)
        return [*found, (value, sp.S.One)]

    def trace(self) -> sp.Expr:
        return sp.expand(sum(value * count for value, count in self.spectrum()))

    def log_determinant(self) -> sp.Expr:
        return sp.Add(*[count * sp.log(value) for value, count in self.spectrum()])

    def inverse(self) -> ReplicaForm:
        """The inverse matrix, in the same family (from the inverse eigenvalues)."""
        rates = [1 / value for value, _ in self.spectrum()]
        overlaps: list[sp.Expr] = []
        for (inside, outside), size in reversed(list(zip(pairwise(rates), self.sizes()[1:], strict=True))):
            overlaps.insert(0, (overlaps[0] if overlaps else 0) + (outside - inside) / size)
        return ReplicaForm(overlaps[0] + rates[0], tuple(overlaps))

    def explicit(self, *sizes: int) -> sp.Matrix:
        """The matrix written out, for integer sizes of the blocks, from the innermost to all n replicas."""

        def entry(a: int, b: int) -> sp.Expr:
            if a == b:
                return self.diagonal
            return next(q for q, size in zip(self.overlaps, sizes, strict=True) if a // size == b // size)

        return sp.Matrix(sizes[-1], sizes[-1], entry)


identity = ReplicaForm(sp.S.One, (sp.S.Zero,))
ones = ReplicaForm(sp.S.One, (sp.S.One,))


def overlap_matrix(q: Any, diagonal: Any) -> ReplicaForm:
    """A replica-symmetric order-parameter matrix with overlap q off the diagonal."""
    return ReplicaForm(sp.sympify(diagonal), (sp.sympify(q),))


def breaking(steps: int) -> tuple[sp.Symbol, ...]:
    """Parisi's breaking parameters, the sizes of the blocks, from the innermost to the outermost."""
    return (x,) if steps == 1 else tuple(sp.Symbol(f"x_{k}", positive=True) for k in range(steps, 0, -1))


def broken(q: sp.Symbol, steps: int = 1) -> tuple[sp.Symbol, ...]:
    """The symbols (q_k, ..., q_0) into which an overlap q splits at k steps of replica symmetry breaking."""
    return tuple(sp.Symbol(f"{q.name}_{k}", real=True) for k in range(steps, -1, -1))


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
        total, sizes = a.diagonal * b.diagonal, max(a, b, key=lambda m: m.steps).sizes()
        pairs = zip(a._at_depth(len(sizes) - 1), b._at_depth(len(sizes) - 1), strict=True)
        for (left, right), small, large in zip(pairs, sizes, sizes[1:], strict=False):
            total += (large - small) * left * right
        return n * total

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
    student field: covariance ``signal``, variance ``teacher_variance``. The fields may have several independent
    ``components`` of the same covariance, which the potential sees together.
    """

    name: str
    covariance: ReplicaForm
    mean: Any = 0
    teacher: str | None = None
    signal: Any = 0
    teacher_variance: Any = 1
    components: int = 1

    def potential(self, field: Any, variance: Any) -> sp.Expr:
        return Pot(self.name, "log_partition", 0, field, variance)

    def at(self, split: Callable[[ReplicaForm], ReplicaForm]) -> sp.Expr:
        c = split(self.covariance)
        if self.components > 1:
            return self._of_components(c)
        h, star = sp.Symbol("h", real=True), sp.Symbol("h_s", real=True)
        fields = [sp.Symbol(f"h_{k}", real=True) for k in range(c.steps, 0, -1)]
        body = self.potential((*fields, h)[0], c.diagonal - c.overlaps[0])
        gaps = [inner - outer for inner, outer in pairwise(c.overlaps)]
        for (inner, outer), gap, size in zip(pairwise((*fields, h)), gaps, breaking(c.steps), strict=True):
            body = LogAvg(body, inner, outer, gap, size)
        if self.teacher is None:
            return average(body, h, self.mean, c.overlaps[-1])
        weight = Pot(self.teacher, "heat", 0, star, 0)
        cov = sp.Matrix([[self.teacher_variance, self.signal], [self.signal, c.overlaps[-1]]])
        return average(weight * body, (star, h), (0, self.mean), cov)

    def _of_components(self, c: ReplicaForm) -> sp.Expr:
        size = self.components
        if c.steps or self.mean != 0:
            raise SpecificationError(f"{self.name!r} has {size} components: only with mean zero, and replica symmetric")
        identity = sp.eye(size)
        fields = [sp.Symbol(f"h_{k}", real=True) for k in range(size)]
        variance, overlap = c.diagonal - c.overlaps[0], c.overlaps[0]
        none = (0,) * size
        body = Pot(self.name, "log_partition", none, fields, variance * identity)
        if self.teacher is None:
            return average(body, fields, none, overlap * identity)
        stars = [sp.Symbol(f"s_{k}", real=True) for k in range(size)]
        weight = Pot(self.teacher, "heat", none, stars, sp.zeros(size))
        cov = sp.kronecker_product(sp.Matrix([[self.teacher_variance, self.signal], [self.signal, overlap]]), identity)
        return average(weight * body, (*stars, *fields), none + none, cov)


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

    def broken(self, overlaps: tuple[sp.Symbol, ...], steps: int = 1) -> sp.Expr:
        """lim S/n for n -> 0 with ``steps`` steps of replica symmetry breaking in the given overlaps."""
        split_overlaps = {q: broken(q, steps) for q in overlaps}
        levels = [{q: values[k] for q, values in split_overlaps.items()} for k in range(steps + 1)]

        def split(a: ReplicaForm) -> ReplicaForm:
            (q,) = a.overlaps
            return ReplicaForm(a.diagonal, tuple(q.xreplace(level) for level in levels))

        return sp.Add(*[c * f.at(split) for c, f in self.terms])


def _as_action(term: Any) -> Action:
    if isinstance(term, Action):
        return term
    if isinstance(term, Functional):
        return 1 * term
    return sp.sympify(term) * PerReplica()


def replicon(action: Action, overlaps: tuple[sp.Symbol, ...], steps: int = 0, level: int = 0) -> sp.Expr:
    """The stability of a saddle point with k steps against one more, normalised to 1 without local terms, if any.

    It is the saddle point of k + 1 steps linearised in the gap into which the overlaps of ``level`` (from the
    outermost, 0) split: with G_j = -2/(x_{j+1} - x_j) dS/dq_j, the matrix of derivatives of G_{level+1} - G_level
    has a zero mode where symmetry breaks further. Its determinant does not depend on the breaking parameter
    between the two, and is positive where the saddle point is stable.
    """
    finer = action.broken(overlaps, steps + 1)
    sizes = [sp.S.Zero, *reversed(breaking(steps + 1)), sp.S.One]

    def force(q: sp.Symbol, j: int) -> sp.Expr:
        return -2 / (sizes[j + 1] - sizes[j]) * finer.diff(broken(q, steps + 1)[-1 - j])

    matrix = sp.zeros(len(overlaps), len(overlaps))
    names = _merging(overlaps, steps, level)
    for i, q in enumerate(overlaps):
        gap = force(q, level + 1) - force(q, level)
        for j, other in enumerate(overlaps):
            rate = gap.diff(broken(other, steps + 1)[-2 - level])
            matrix[i, j] = collect_averages(split_averages(rate.xreplace(names)))
    flat, averages = opaque(matrix.det())
    if not averages:
        return factor(flat)
    bare = flat.xreplace(dict.fromkeys(averages, sp.S.Zero))
    return collect_averages(sp.cancel(flat / bare).xreplace(averages))


def _merging(overlaps: tuple[sp.Symbol, ...], steps: int, level: int) -> dict[sp.Symbol, sp.Symbol]:
    """From the symbols of one more step, with levels ``level`` and ``level + 1`` equal, to those of ``steps``."""
    names = {}
    for q in overlaps:
        coarse = broken(q, steps)[::-1] if steps else (q,)
        for j, fine in enumerate(reversed(broken(q, steps + 1))):
            names[fine] = coarse[j if j <= level else j - 1]
    sizes = breaking(steps)[::-1]
    for j, fine in enumerate(reversed(breaking(steps + 1)), start=1):
        if j != level + 1:
            names[fine] = sizes[j - 1 if j <= level else j - 2]
    return names
