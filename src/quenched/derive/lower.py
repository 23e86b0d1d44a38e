"""Lowering: expressions with averages become a small, hash-consed intermediate form.

Every node carries the set of quadrature axes it lives on, and products and sums are split by axis, so that what
does not depend on a field is computed once per point and not once per node. The printers read this form only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import sympy as sp

from quenched.derive.features import drift, parts, transitions
from quenched.derive.functions import ELEMENTARY, Named, Softmax
from quenched.derive.nodes import Avg, Bound, LogAvg, Node, Spectral, Tilt
from quenched.derive.passes import one_by_one
from quenched.errors import SpecificationError


@dataclass(frozen=True)
class Op:
    """An operation: ``kind`` with its arguments, and the axes it lives on.

    kinds: ``number`` (text), ``symbol`` (name), ``field`` (of rule ``index``), ``column`` (of a table, by name),
    ``add``, ``mul``, ``div``, ``neg``, ``pow`` (positive integer ``index``), ``sqrt``, ``call`` (function ``text``),
    ``mean`` (average over rule ``index``), and over a tilted rule: ``weights`` (of the tilt), ``tilted`` (mean of the
    second argument with the weights of the first), ``log_mean`` (log of the average of the exponential of the tilt).
    """

    kind: str
    args: tuple[Op, ...] = ()
    text: str = ""
    index: int = 0
    axes: frozenset[int] = frozenset()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # once, from the hashes of the arguments: shared sub-expressions would be walked again and again
        object.__setattr__(self, "_hash", hash((self.kind, self.args, self.text, self.index, self.axes)))

    def __hash__(self) -> int:
        return self._hash


@dataclass
class Rule:
    """A quadrature rule: the measure of a field and the features of all integrands that share it; or a table.

    The nodes live on ``axes``, the last of which is the rule's own. A tilted rule has a ``drift`` and ``pulls``.
    """

    mean: Op
    sd: Op
    centres: tuple[Op, ...] = ()
    widths: tuple[Op, ...] = ()
    kinks: tuple[Op, ...] = ()
    axes: frozenset[int] = frozenset()
    drift: Op | None = None
    pulls: tuple[Op, ...] = ()
    comment: str = ""
    is_table: bool = False


@dataclass
class Lowered:
    """Outputs in intermediate form, and the rules that they refer to."""

    outputs: list[Op]
    rules: list[Rule] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How deeply averages are nested."""
        tables = {index for index, rule in enumerate(self.rules) if rule.is_table}
        return max((len(rule.axes - tables) for rule in self.rules), default=0)


#: the fields in scope, with their operations, from the outside in
Scope = tuple[tuple[sp.Symbol, Op], ...]


def lower(outputs: Sequence[sp.Expr]) -> Lowered:
    """Lower a bundle of expressions; averages over the same measure share one rule."""
    work = _Lowering()
    expressions = [one_by_one(sp.sympify(e)) for e in outputs]
    work.declare(expressions, ())
    return Lowered([work.op(e, ()) for e in expressions], work.rules)


#: a width that an outer field changes, in standard deviations, where it is as good as infinite
_WIDE = 16


def _bounded(width: sp.Expr, variance: sp.Expr) -> sp.Expr:
    """A width c/|h| that is infinite where the outer field h vanishes, finite."""
    return 1 / (1 / width + 1 / (_WIDE * sp.sqrt(variance))) if width.atoms(Bound) else width


class _Lowering:
    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self.index: dict[tuple[tuple[sp.Basic, ...], Scope], int] = {}
        self.memo: dict[tuple[sp.Expr, Scope], Op] = {}

    def declare(self, expressions: Sequence[sp.Expr], scope: Scope) -> None:
        """Make a rule for every measure that occurs outermost in the expressions, then for those inside."""
        measures: dict[tuple[sp.Basic, ...], list[Avg | LogAvg | Tilt | Spectral]] = {}
        for node in sorted({n for e in expressions for n in _outermost(e)}, key=sp.default_sort_key):
            measures.setdefault(_measure(node), []).append(node)
        # tables first: the mean and the variance of a field may be averages over one
        for measure, nodes in sorted(measures.items(), key=lambda item: not isinstance(item[1][0], Spectral)):
            self._declare_rule(measure, nodes, scope)

    def _declare_rule(
        self, measure: tuple[sp.Basic, ...], nodes: Sequence[Avg | LogAvg | Tilt | Spectral], scope: Scope
    ) -> None:
        if isinstance(nodes[0], Spectral):
            self._declare_table(measure, nodes, scope)
            return
        inner, mean, variance, _, _ = parts(nodes[0])
        bodies = list(dict.fromkeys(body for node in nodes for body in parts(node)[3]))
        smooth: dict[tuple[sp.Expr, sp.Expr], None] = {}
        kinks: dict[sp.Expr, None] = {}
        for body in bodies:
            centres, widths, jumps = transitions(body, inner)
            smooth.update(dict.fromkeys(zip(centres, widths, strict=True)))
            kinks.update(dict.fromkeys(jumps))
        steepness, pulls = (None, ()) if isinstance(nodes[0], Avg) else drift(*_tilt(nodes[0]))
        index = self.index[measure, scope] = len(self.rules)
        outer = scope[-1][1].axes if scope else frozenset()
        self.rules.append(
            Rule(
                self.op(mean, scope),
                self.op(sp.sqrt(variance), scope),
                tuple(self.op(c, scope) for c, _ in smooth),
                tuple(self.op(_bounded(w, variance), scope) for _, w in smooth),
                tuple(self.op(k, scope) for k in kinks),
                outer | {index},
                None if steepness is None else self.op(steepness, scope),
                tuple(self.op(c, scope) for c in pulls),
                f"{inner} ~ N({mean}, {variance})",
            )
        )
        self.declare(bodies, (*scope, (inner, self._field(index))))

    def _declare_table(self, measure: tuple[sp.Basic, ...], nodes: Sequence[Spectral], scope: Scope) -> None:
        index = self.index[measure, scope] = len(self.rules)
        none, outer = _number(sp.S.Zero), scope[-1][1].axes if scope else frozenset()
        self.rules.append(Rule(none, none, axes=outer | {index}, is_table=True))
        self.declare([node.args[0] for node in nodes], self._inside(nodes[0], index, scope))

    def _inside(self, node: Spectral, index: int, scope: Scope) -> Scope:
        axes = self.rules[index].axes
        return (*scope, *((c, Op("column", text=str(c), index=index, axes=axes)) for c in node.columns))

    def _field(self, index: int) -> Op:
        return Op("field", index=index, axes=self.rules[index].axes)

    def op(self, expr: sp.Expr, scope: Scope) -> Op:
        key = (expr, scope)
        if key not in self.memo:
            self.memo[key] = self._op(expr, scope)
        return self.memo[key]

    def _op(self, expr: sp.Expr, scope: Scope) -> Op:
        if expr.is_Number or expr in (sp.pi, sp.E) or (expr.is_number and not expr.atoms(sp.Function)):
            return _number(expr)
        if expr.is_Symbol:
            return dict(scope).get(expr) or Op("symbol", text=str(expr))
        if isinstance(expr, Avg | LogAvg | Tilt | Spectral):
            return self._average(expr, scope)
        if isinstance(expr, Node):
            raise SpecificationError(f"{expr} cannot be emitted: instantiate its potentials first")
        if expr.is_Add:
            return self._sum(expr, scope)
        if expr.is_Mul:
            return self._product(expr, scope)
        if expr.is_Pow:
            return self._power(expr.base, expr.exp, scope)
        return self._call(expr, scope)

    def _average(self, node: Avg | LogAvg | Tilt | Spectral, scope: Scope) -> Op:
        index = self.index[_measure(node), scope]
        axes = self.rules[index].axes
        if isinstance(node, Spectral):
            body = self.op(node.args[0], self._inside(node, index, scope))
            return Op("mean", (body,), str(node), index, axes - {index})
        inside = (*scope, (parts(node)[0], self._field(index)))
        outside = axes - {index}
        if isinstance(node, Avg):
            return Op("mean", (self.op(node.body, inside),), str(node), index, outside)
        f, _, x = _tilt(node)
        tilt = self.op(x * f, inside)
        if isinstance(node, LogAvg):
            total = Op("log_mean", (tilt,), "log E exp", index, outside)
            power = self.op(x, scope)
            return Op("div", (total, power), axes=total.axes | power.axes)
        weights = Op("weights", (tilt,), index=index, axes=axes)
        return Op("tilted", (weights, self.op(node.args[0], inside)), f"<{node.args[0]}>", index, outside)

    def _sum(self, expr: sp.Add, scope: Scope) -> Op:
        groups: dict[frozenset[int], list[Op]] = {}
        for term in expr.as_ordered_terms():
            negative = term.could_extract_minus_sign()
            op = self.op(-term if negative else term, scope)
            groups.setdefault(op.axes, []).append(_neg(op) if negative else op)
        return _nary("add", [_nary("add", sorted(g, key=lambda o: o.kind == "neg")) for _, g in _by_size(groups)])

    def _product(self, expr: sp.Mul, scope: Scope) -> Op:
        if expr.could_extract_minus_sign():
            return _neg(self.op(-expr, scope))
        above: dict[frozenset[int], list[Op]] = {}
        below: dict[frozenset[int], list[Op]] = {}
        for factor in expr.as_ordered_factors():
            base, exponent = factor.as_base_exp()
            if factor.is_Rational and factor.q != 1:
                sides = [(above, sp.Integer(factor.p)), (below, sp.Integer(factor.q))]
            elif exponent.is_number and exponent.is_negative:
                sides = [(below, base ** (-exponent))]
            else:
                sides = [(above, factor)]
            for side, part in sides:
                if part != 1:
                    op = self.op(part, scope)
                    side.setdefault(op.axes, []).append(op)
        parts = []
        for axes in sorted({*above, *below}, key=lambda a: (len(a), sorted(a))):
            top = _nary("mul", above.get(axes, []))
            bottom = _nary("mul", below.get(axes, []))
            parts.append(top if bottom.text == "1.0" else Op("div", (top, bottom), axes=axes))
        return _nary("mul", parts)

    def _power(self, base: sp.Expr, exponent: sp.Expr, scope: Scope) -> Op:
        if not exponent.is_number:  # a power that is a parameter: its base is positive
            power = self.op(exponent * sp.log(base, evaluate=False), scope)
            return Op("call", (power,), text="exp", axes=power.axes)
        if not exponent.is_Rational or exponent.q not in (1, 2):
            raise SpecificationError(f"the power {base**exponent} is neither integer nor half-integer")
        if exponent.is_negative:
            bottom = self.op(base ** (-exponent), scope)
            return Op("div", (_number(sp.S.One), bottom), axes=bottom.axes)
        b = self.op(base, scope)
        whole, half = divmod(exponent.p, 2) if exponent.q == 2 else (exponent.p, 0)
        factors = [Op("pow", (b,), index=whole, axes=b.axes)] if whole > 1 else [b] * whole
        if half:
            factors.append(Op("sqrt", (b,), axes=b.axes))
        return _nary("mul", factors)

    def _call(self, expr: sp.Expr, scope: Scope) -> Op:
        if isinstance(expr, Softmax):
            args = tuple(self.op(a, scope) for a in expr.args[1:])
            name = f"softmax, {int(expr.args[0])}"
        elif isinstance(expr, Named):
            args, name = tuple(self.op(a, scope) for a in expr.args), expr.runtime
        elif type(expr) in ELEMENTARY:
            args, name = tuple(self.op(a, scope) for a in expr.args), type(expr).__name__
        else:
            raise SpecificationError(f"{expr.func.__name__!r} has no numerical twin")
        return Op("call", args, text=name, axes=frozenset().union(*(a.axes for a in args)))


def _outermost(expr: sp.Basic) -> list[Avg | LogAvg | Tilt | Spectral]:
    if isinstance(expr, Avg | LogAvg | Tilt | Spectral):
        measure = () if isinstance(expr, Spectral) else parts(expr)[1:3]
        return [expr, *(node for e in measure for node in _outermost(e))]
    return [node for a in expr.args for node in _outermost(a)]


def _measure(node: Avg | LogAvg | Tilt | Spectral) -> tuple[sp.Basic, ...]:
    """What averages must share to share a rule: the measure, and the tilt."""
    if isinstance(node, Spectral):
        return tuple(node.args[1:])
    return tuple(node.measure) if isinstance(node, Avg) else tuple(node.args[-5:])


def _tilt(node: LogAvg | Tilt) -> tuple[sp.Expr, sp.Symbol, sp.Expr]:
    """Potential, field and power of a tilt."""
    f, field, _, _, x = node.args[-5:]
    return f, field, x


def _by_size(groups: dict[frozenset[int], list[Op]]) -> list[tuple[frozenset[int], list[Op]]]:
    return sorted(groups.items(), key=lambda item: (len(item[0]), sorted(item[0])))


def _nary(kind: str, ops: list[Op]) -> Op:
    ops = [o for o in ops if not (kind == "mul" and o.kind == "number" and o.text == "1.0")]
    if not ops:
        return _number(sp.S.One if kind == "mul" else sp.S.Zero)
    if len(ops) == 1:
        return ops[0]
    return Op(kind, tuple(ops), axes=frozenset().union(*(o.axes for o in ops)))


def _neg(op: Op) -> Op:
    return Op("neg", (op,), axes=op.axes)


def _number(value: sp.Expr) -> Op:
    if value is sp.nan:
        return Op("number", text="nan")
    if value.is_Rational and value.q != 1 and value.q & (value.q - 1):
        return Op("div", (_number(sp.Integer(value.p)), _number(sp.Integer(value.q))))
    return Op("number", text=repr(float(value)))
