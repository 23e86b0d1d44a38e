"""The NumPy printer: straight-line functions from the intermediate form.

Common sub-expressions are computed once, what does not depend on a node outside of the sums over nodes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import sympy as sp

from quenched.derive.lower import Lowered, Op, lower

_RANK = {"add": 1, "neg": 2, "mul": 3, "div": 3, "pow": 3}

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


def function(
    name: str,
    arguments: dict[str, Sequence[str]],
    outputs: Sequence[sp.Expr],
    shape: Any = None,
    nodes: bool = True,
) -> str:
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
    return "\n".join([*head, *body, f"    return {_nest(results, shape)}"]) + "\n"


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
            if op.kind == "mean":
                rule = self.rules[op.index]
                for a in (rule.mean, rule.sd, *rule.centres, *rule.widths, *rule.kinks):
                    self._count(a)

    def reference(self, op: Op) -> str:
        """Text that stands for the operation: its own if short or used once, else the name of a variable."""
        if op.kind in ("number", "symbol", "field"):
            return self._atom(op)
        if op not in self.names:
            code = self._code(op)
            keep = op.kind == "mean" or self.uses[op] > 1
            if not keep:
                return code
            self.names[op] = self._name(op)
            self.lines.append(f"{self.names[op]} = {code}{self._comment(op)}")
        return self.names[op]

    def _atom(self, op: Op) -> str:
        if op.kind == "symbol":
            self.symbols.add(op.text)
            return op.text
        return f"u{op.index}" if op.kind == "field" else op.text

    def _name(self, op: Op) -> str:
        stem = (
            "e"
            if op.kind == "mean"
            else f"{op.text.split(',')[0]}_"
            if op.kind == "call"
            else "s"
            if not op.axes
            else "v"
        )
        self.counts[stem] += 1
        return f"{stem}{self.counts[stem]}"

    def _comment(self, op: Op) -> str:
        return f"  # {op.text}" if op.kind == "mean" else ""

    def _part(self, op: Op, rank: int) -> str:
        text = self.reference(op)
        inside = (
            9
            if op in self.names or op.kind in ("number", "symbol", "field", "call", "sqrt", "mean")
            else _RANK[op.kind]
        )
        return f"({text})" if inside <= rank else text

    def _code(self, op: Op) -> str:
        if op.kind == "mean":
            self._rule(op.index)
            body = self.reference(op.args[0])
            return f"expectation(w{op.index}, {body})"
        if op.kind == "add":
            text = self._part(op.args[0], 0)
            for a in op.args[1:]:
                negative = a.kind == "neg" and a not in self.names
                text += f" - {self._part(a.args[0], 2)}" if negative else f" + {self._part(a, 0)}"
            return text
        if op.kind == "mul":
            return "*".join(
                self._part(a, 2 if i == 0 else 3) if a.kind == "div" else self._part(a, 2)
                for i, a in enumerate(op.args)
            )
        if op.kind == "div":
            return f"{self._part(op.args[0], 2)}/{self._part(op.args[1], 3)}"
        if op.kind == "neg":
            return f"-{self._part(op.args[0], 2)}"
        if op.kind == "pow":
            return self._power(op)
        if op.kind == "sqrt":
            return f"np.sqrt({self.reference(op.args[0])})"
        return self._call(op)

    def _call(self, op: Op) -> str:
        name, *index = op.text.split(", ")
        arguments = ", ".join([*index, *(self.reference(a) for a in op.args)])
        return f"{_TWINS.get(name, f'sf.{name}')}({arguments})"

    def _power(self, op: Op) -> str:
        base = op.args[0]
        if base.kind not in ("number", "symbol", "field") and base not in self.names:
            code = self._code(base)
            self.names[base] = self._name(base)
            self.lines.append(f"{self.names[base]} = {code}{self._comment(base)}")
        return "*".join([self.reference(base)] * op.index)

    def _rule(self, index: int) -> None:
        if index in self.ready:
            return
        self.ready.add(index)
        rule = self.rules[index]
        arguments = ["n", self.reference(rule.mean), self.reference(rule.sd)]
        for name, ops in (("centres", rule.centres), ("widths", rule.widths), ("kinks", rule.kinks)):
            if ops:
                arguments.append(f"{name}=({', '.join(self.reference(o) for o in ops)},)")
        self.lines.append(f"u{index}, w{index} = gauss_rule({', '.join(arguments)})  # {rule.comment}")
