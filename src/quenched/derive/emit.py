"""The NumPy printer: straight-line functions from the intermediate form.

Common sub-expressions are computed once, what does not depend on a node outside of the sums over nodes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from quenched.derive.lower import Lowered, Op, Rule, lower
from quenched.spec import ROW_WEIGHT

_RANK = {"add": 1, "neg": 2, "mul": 3, "div": 3, "pow": 3}

#: operations over the nodes of a rule, each kept in a variable of its own with this stem
_STEMS = {"mean": "e", "tilted": "e", "log_mean": "log_e", "weights": "tilt"}

#: functions whose twin is not in quenched.numerics.special
_TWINS = {
    "tanh": "np.tanh",
    "exp": "np.exp",
    "log": "np.log",
    "absolute": "np.abs",
    "Abs": "np.abs",
    "sign": "np.sign",
    "acos": "np.arccos",
    "asin": "np.arcsin",
    "erf": "sc.erf",
}


@dataclass(frozen=True)
class Emitted:
    """Source of a function, and how deeply the averages in it are nested."""

    text: str
    depth: int


def function(
    name: str,
    arguments: dict[str, Sequence[str]],
    outputs: Sequence[sp.Expr],
    shape: Any = None,
    nodes: bool = True,
) -> Emitted:
    """Source of ``def name(*arguments, n)`` that returns the outputs as a tuple (nested like ``shape``).

    ``arguments`` maps an argument to the names of the columns it holds.
    """
    lowered = lower(outputs)
    printer = _Printer(lowered)
    results = [printer.reference(op) for op in lowered.outputs]
    used = printer.symbols
    head = [f"def {name}({', '.join([*arguments, *(['n'] if nodes else [])])}):"]
    for argument, names in arguments.items():
        if used & set(names):
            left = ", ".join(x if x in used else "_" for x in names)
            head.append(f"    {left}{',' if len(names) == 1 else ''} = {argument}")
    body = [f"    {line}" for line in printer.lines]
    text = "\n".join([*head, *body, f"    return {_nest(results, shape)}"]) + "\n"
    return Emitted(text, lowered.depth)


def _nest(results: list[str], shape: Any) -> str:
    if shape is None:
        return f"({', '.join(results)},)"
    if shape == "one":
        return results[0]
    k = int(shape)
    if not k:
        return "(), ()"
    rows = [results[i : i + k] for i in range(k, len(results), k)]
    matrix = ", ".join(f"({', '.join(row)},)" for row in rows)
    return f"({', '.join(results[:k])},), ({matrix},)"


class _Printer:
    def __init__(self, lowered: Lowered) -> None:
        self.rules = lowered.rules
        self.lines: list[str] = []
        self.names: dict[Op, str] = {}
        self.symbols: set[str] = set()
        self.ready: set[int] = set()
        self.counts: Counter[str] = Counter()
        self.uses: Counter[Op] = Counter()
        for op in lowered.outputs:
            self._count(op)

    def _count(self, op: Op) -> None:
        self.uses[op] += 1
        if self.uses[op] == 1:
            for a in op.args:
                self._count(a)
            if op.kind in _STEMS:
                for a in _operands(self.rules[op.index]):
                    self._count(a)

    def reference(self, op: Op) -> str:
        """Text that stands for the operation: its own if short or used once, else the name of a variable."""
        if op.kind in ("number", "symbol", "field", "column"):
            return self._atom(op)
        if op not in self.names:
            code = self._code(op)
            keep = op.kind in _STEMS or self.uses[op] > 1
            if not keep:
                return code
            self.names[op] = self._name(op)
            self.lines.append(f"{self.names[op]} = {code}{self._comment(op)}")
        return self.names[op]

    def _atom(self, op: Op) -> str:
        if op.kind in ("symbol", "column"):
            self.symbols.add(op.text)
            return op.text
        if op.kind == "field":
            self._rule(op.index)
            return f"u{op.index}"
        return op.text

    def _name(self, op: Op) -> str:
        stem = f"{op.text.split(',')[0]}_" if op.kind == "call" else _STEMS.get(op.kind) or ("v" if op.axes else "s")
        self.counts[stem] += 1
        return f"{stem}{self.counts[stem]}"

    def _comment(self, op: Op) -> str:
        return f"  # {op.text}" if op.kind in _STEMS and op.text else ""

    def _part(self, op: Op, rank: int, depth: int) -> str:
        """An operand: in parentheses if it binds no stronger than ``rank``, with the node axes of its operation."""
        text = self.reference(op)
        inside = _RANK.get(op.kind, 9) if op not in self.names else 9
        lifts = max(depth, 1) - max(len(op.axes), 1)
        if lifts > 0 and not _is_constant(op):
            text = f"({text})" if inside < 9 else text
            return f"{text}[..., {', '.join(['None'] * lifts)}]"
        return f"({text})" if inside <= rank else text

    def _code(self, op: Op) -> str:
        depth = len(op.axes)
        if op.kind in _STEMS:
            return self._over_nodes(op)
        if op.kind == "add":
            text = self._part(op.args[0], 0, depth)
            for a in op.args[1:]:
                negative = a.kind == "neg" and a not in self.names
                text += f" - {self._part(a.args[0], 2, depth)}" if negative else f" + {self._part(a, 0, depth)}"
            return text
        if op.kind == "mul":
            return "*".join(self._part(a, 2 if i == 0 or a.kind != "div" else 3, depth) for i, a in enumerate(op.args))
        if op.kind == "div":
            return f"{self._part(op.args[0], 2, depth)}/{self._part(op.args[1], 3, depth)}"
        if op.kind == "neg":
            return f"-{self._part(op.args[0], 2, depth)}"
        if op.kind == "pow":
            return self._power(op)
        if op.kind == "sqrt":
            return f"np.sqrt({self.reference(op.args[0])})"
        return self._call(op)

    def _over_nodes(self, op: Op) -> str:
        """An operation over the nodes of a rule; a sum over the last axis leaves the axes outside of it."""
        self._rule(op.index)
        depth = len(self.rules[op.index].axes)
        drop = "[..., 0]" if depth > 1 else ""
        if op.kind == "mean" and self.rules[op.index].is_table:
            self.symbols.add(ROW_WEIGHT)
            return f"expectation({ROW_WEIGHT}, {self._part(op.args[0], 0, depth)}){drop}"
        if op.kind == "mean":
            return f"expectation(w{op.index}, {self._part(op.args[0], 0, depth)}){drop}"
        if op.kind == "tilted":
            return f"expectation({self.reference(op.args[0])}, {self._part(op.args[1], 0, depth)}){drop}"
        tilt = self._part(op.args[0], 0, depth)
        if op.kind == "weights":
            return f"tilt_weights(w{op.index}, {tilt})"
        return f"log_expectation(w{op.index}, {tilt}){drop}"

    def _call(self, op: Op) -> str:
        name, *index = op.text.split(", ")
        arguments = ", ".join([*index, *(self._part(a, 0, len(op.axes)) for a in op.args)])
        return f"{_TWINS.get(name, f'sf.{name}')}({arguments})"

    def _power(self, op: Op) -> str:
        base = op.args[0]
        if base.kind not in ("number", "symbol", "field", "column") and base not in self.names:
            code = self._code(base)
            self.names[base] = self._name(base)
            self.lines.append(f"{self.names[base]} = {code}{self._comment(base)}")
        return "*".join([self.reference(base)] * op.index)

    def _rule(self, index: int) -> None:
        if index in self.ready:
            return
        self.ready.add(index)
        rule = self.rules[index]
        if rule.is_table:
            return
        depth = len(rule.axes)
        arguments = ["n", self._part(rule.mean, 0, depth), self._part(rule.sd, 0, depth)]
        tables = {"centres": rule.centres, "widths": rule.widths, "kinks": rule.kinks, "pulls": rule.pulls}
        for name, ops in tables.items():
            if ops:
                arguments.append(f"{name}=({', '.join(self._part(o, 0, depth) for o in ops)},)")
        kind = "gauss_rule"
        if rule.drift is not None:
            kind = "tilted_rule"
            arguments.append(f"drift={self._part(rule.drift, 0, depth)}")
        self.lines.append(f"u{index}, w{index} = {kind}({', '.join(arguments)})  # {rule.comment}")


def _is_constant(op: Op) -> bool:
    return op.kind == "number" or (op.kind in ("div", "neg", "mul") and all(map(_is_constant, op.args)))


def _operands(rule: Rule) -> list[Op]:
    more = [rule.drift] if rule.drift is not None else []
    return [rule.mean, rule.sd, *rule.centres, *rule.widths, *rule.kinks, *rule.pulls, *more]
