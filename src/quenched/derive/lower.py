"""Lowering: expressions with averages become a small, hash-consed intermediate form.

Every node carries the set of quadrature axes it lives on, and products and sums are split by axis, so that what
does not depend on a field is computed once per point and not once per node. The printers read this form only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import sympy as sp

from quenched.derive.features import transitions
from quenched.derive.functions import ELEMENTARY, Named, Softmax
from quenched.derive.nodes import Avg, LogAvg, Node, Tilt
from quenched.errors import SpecificationError


@dataclass(frozen=True)
class Op:
    """An operation: ``kind`` with its arguments, and the axes it lives on.

    kinds: ``number`` (text), ``symbol`` (name), ``field`` (of rule ``index``), ``add``, ``mul``, ``div``, ``neg``,
    ``pow`` (positive integer ``index``), ``sqrt``, ``call`` (function ``text``), ``mean`` (average over rule
    ``index``).
    """

    kind: str
    args: tuple[Op, ...] = ()
    text: str = ""
    index: int = 0
    axes: frozenset[int] = frozenset()


@dataclass
class Rule:
    """A quadrature rule: the measure of a field and the features of all integrands that share it."""

    mean: Op
    sd: Op
    centres: tuple[Op, ...] = ()
    widths: tuple[Op, ...] = ()
    kinks: tuple[Op, ...] = ()
    comment: str = ""


@dataclass
class Lowered:
    """Outputs in intermediate form, and the rules that they refer to."""

    outputs: list[Op]
    rules: list[Rule] = field(default_factory=list)


def lower(outputs: Sequence[sp.Expr]) -> Lowered:
    """Lower a bundle of expressions; averages over the same measure share one rule."""
    work = _Lowering()
    measures: dict[tuple[sp.Basic, ...], list[Avg]] = {}
    for node in sorted(set().union(*(sp.sympify(e).atoms(Avg) for e in outputs)), key=sp.default_sort_key):
        measures.setdefault(node.measure, []).append(node)
    for measure, nodes in measures.items():
        work.declare(measure, nodes)
    return Lowered([work.op(sp.sympify(e)) for e in outputs], work.rules)


class _Lowering:
    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self.index: dict[tuple[sp.Basic, ...], int] = {}
        self.memo: dict[tuple[sp.Expr, int], Op] = {}
        self.axis = -1

    def declare(self, measure: tuple[sp.Basic, ...], nodes: Sequence[Avg]) -> None:
        if any(node.body.atoms(Avg, LogAvg, Tilt) for node in nodes):
            raise SpecificationError("an average nested in another one reached the code generator: not supported")
        if len(nodes[0].fields) != 1:
            raise SpecificationError(
                f"the average over {nodes[0].fields} is two-dimensional: integrate the teacher out with condition()"
            )
        smooth: dict[tuple[sp.Expr, sp.Expr], None] = {}
        kinks: dict[sp.Expr, None] = {}
        for node in nodes:
            centres, widths, jumps = transitions(node.body, node.fields[0])
            smooth.update(dict.fromkeys(zip(centres, widths, strict=True)))
            kinks.update(dict.fromkeys(jumps))
        node = nodes[0]
        self.index[measure] = len(self.rules)
        self.rules.append(
            Rule(
                self.op(node.mean[0]),
                Op("sqrt", (self.op(node.cov[0, 0]),)),
                tuple(self.op(c) for c, _ in smooth),
                tuple(self.op(w) for _, w in smooth),
                tuple(self.op(k) for k in kinks),
                f"u ~ N({node.mean[0]}, {node.cov[0, 0]})",
            )
        )

    def op(self, expr: sp.Expr) -> Op:
        key = (expr, self.axis)
        if key not in self.memo:
            self.memo[key] = self._op(expr)
        return self.memo[key]

    def _op(self, expr: sp.Expr) -> Op:
        if expr.is_Number or expr in (sp.pi, sp.E) or (expr.is_number and not expr.atoms(sp.Function)):
            return _number(expr)
        if expr.is_Symbol:
            if self.axis >= 0 and type(expr).__name__ == "Bound":
                return Op("field", index=self.axis, axes=frozenset({self.axis}))
            return Op("symbol", text=str(expr))
        if isinstance(expr, Avg):
            outer, self.axis = self.axis, self.index[expr.measure]
            body = self.op(expr.body)
            index, self.axis = self.axis, outer
            return Op("mean", (body,), index=index, text=str(expr))
        if isinstance(expr, Node):
            raise SpecificationError(f"{expr} cannot be emitted: instantiate its potentials first")
        if expr.is_Add:
            return self._sum(expr)
        if expr.is_Mul:
            return self._product(expr)
        if expr.is_Pow:
            return self._power(expr.base, expr.exp)
        return self._call(expr)

    def _sum(self, expr: sp.Add) -> Op:
        groups: dict[frozenset[int], list[Op]] = {}
        for term in expr.as_ordered_terms():
            negative = term.could_extract_minus_sign()
            op = self.op(-term if negative else term)
            groups.setdefault(op.axes, []).append(_neg(op) if negative else op)
        return _nary("add", [_nary("add", sorted(g, key=lambda o: o.kind == "neg")) for _, g in _by_size(groups)])

    def _product(self, expr: sp.Mul) -> Op:
        if expr.could_extract_minus_sign():
            return _neg(self.op(-expr))
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
                    op = self.op(part)
                    side.setdefault(op.axes, []).append(op)
        parts = []
        for axes in sorted({*above, *below}, key=lambda a: (len(a), sorted(a))):
            top = _nary("mul", above.get(axes, []))
            bottom = _nary("mul", below.get(axes, []))
            parts.append(top if bottom.text == "1.0" else Op("div", (top, bottom), axes=axes))
        return _nary("mul", parts)

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> Op:
        if not exponent.is_Rational or exponent.q not in (1, 2):
            raise SpecificationError(f"the power {base**exponent} is neither integer nor half-integer")
        if exponent.is_negative:
            bottom = self.op(base ** (-exponent))
            return Op("div", (_number(sp.S.One), bottom), axes=bottom.axes)
        b = self.op(base)
        whole, half = divmod(exponent.p, 2) if exponent.q == 2 else (exponent.p, 0)
        factors = [Op("pow", (b,), index=whole, axes=b.axes)] if whole > 1 else [b] * whole
        if half:
            factors.append(Op("sqrt", (b,), axes=b.axes))
        return _nary("mul", factors)

    def _call(self, expr: sp.Expr) -> Op:
        if isinstance(expr, Softmax):
            args = tuple(self.op(a) for a in expr.args[1:])
            name = f"softmax, {int(expr.args[0])}"
        elif isinstance(expr, Named):
            args, name = tuple(self.op(a) for a in expr.args), expr.runtime
        elif type(expr) in ELEMENTARY:
            args, name = tuple(self.op(a) for a in expr.args), type(expr).__name__
        else:
            raise SpecificationError(f"{expr.func.__name__!r} has no numerical twin")
        return Op("call", args, text=name, axes=frozenset().union(*(a.axes for a in args)))


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
