"""From the emitted NumPy functions to loops over nodes.

What the derivation emits is straight-line code in a small language: assignments of arithmetic and named functions,
quadrature rules, averages over their nodes, one ``return``. Such a text is read back here, and written again as a
function of one point, in which every rule is a loop. No physics is known here, and none is lost: a text in another
language than this raises :class:`Untranslatable`.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from quenched.numerics.quadrature import NEAR
from quenched.systems.model import Holding

#: functions of one or more numbers, by the name the emitted code calls them by
_FUNCTIONS = {
    "np.tanh": "_f.tanh",
    "np.exp": "_f.exp",
    "np.log": "_f.log",
    "np.abs": "abs",
    "np.sqrt": "np.sqrt",
    "np.sign": "_f.sign",
    "np.arccos": "np.arccos",
    "np.arcsin": "np.arcsin",
    "sc.erf": "_f.erf",
    **{
        f"sf.{name}": f"_f.{name}"
        for name in (
            "gauss_pdf", "gauss_tail", "log_gauss_tail", "mills", "mills_excess", "sech2", "log2cosh", "sigmoid",
            "softplus", "log_excess", "ramp", "step", "sign", "clip", "clip_integral", "box",
            "huber",
            "clamp",
            "window", "prox_logistic", "log_gauss_interval",
            "interval_hazard",
        )
    },
}  # fmt: skip

#: features, kinks or pulls of one rule that the scratch table of a kernel has room for
MOST_FEATURES = 16

_TABLES = ("centres", "widths", "kinks", "pulls")


class Untranslatable(Exception):
    """The text is not in the language of emitted code."""


@dataclass(frozen=True)
class Code:
    """Body of a function of point ``i``, and what it needs.

    ``lines`` are indented by four spaces; ``buffers`` are the names of node arrays; ``panels`` the most panels of
    a rule; ``outputs`` the number of columns it writes to ``out``.
    """

    lines: tuple[str, ...]
    buffers: tuple[str, ...]
    panels: int
    outputs: int


@dataclass
class _Rule:
    """A rule: its number, the axes outside of it, its operands."""

    name: str
    outer: frozenset[str]
    mean: str
    sd: str
    tables: dict[str, list[str]]
    drift: str | None
    reads: frozenset[str]


@dataclass
class _Statement:
    """``name = expression`` on some axes; over nodes: ``kind`` is mean, tilted, weights or log_mean."""

    name: str
    text: str
    axes: frozenset[str]
    reads: frozenset[str]
    kind: str = "plain"
    rule: str = ""
    weights: str = ""


@cache
def translate(function: Callable[..., Any]) -> Code:
    """The loops of an emitted function.

    Raises
    ------
    Untranslatable
        The source of the function is not to be had, or not in the language of emitted code.
    """
    if isinstance(function, Holding):
        raise Untranslatable("they average over a table of data")
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError) as error:
        raise Untranslatable(f"no source: {error}") from None
    definition = tree.body[0]
    if not isinstance(definition, ast.FunctionDef):
        raise Untranslatable("not a plain function")
    reader = _Reader()
    outputs = reader.read(definition)
    return _Writer(reader, outputs).code()


class _Reader:
    """Statements and rules of an emitted function, each with the axes it lives on."""

    def __init__(self) -> None:
        self.items: list[_Statement | _Rule] = []
        self.axes: dict[str, frozenset[str]] = {"n": frozenset(), "nan": frozenset(), "inf": frozenset()}
        self.rules: dict[str, _Rule] = {}
        self.tilts: dict[str, str] = {}

    def read(self, definition: ast.FunctionDef) -> list[tuple[str, frozenset[str]]]:
        """Reads the body; returns text and names of every output."""
        columns = [argument.arg for argument in definition.args.args if argument.arg in ("x", "p")]
        for line in definition.body[ast.get_docstring(definition) is not None :]:
            if isinstance(line, ast.Return) and line.value is not None:
                return [self._output(e) for e in _leaves(line.value)]
            if not isinstance(line, ast.Assign) or len(line.targets) != 1:
                raise Untranslatable(ast.unparse(line))
            self._assign(line.targets[0], line.value, columns)
        raise Untranslatable("no return")

    def _output(self, value: ast.expr) -> tuple[str, frozenset[str]]:
        names = self.names(value)
        if self._axes_of(names):
            raise Untranslatable(f"{ast.unparse(value)} has one value for every node")
        return self.text(value), names

    def _assign(self, target: ast.expr, value: ast.expr, columns: list[str]) -> None:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Name) and value.id in columns:
            for k, name in enumerate(_identifiers(target)):
                if name != "_":
                    self._plain(name, f"{value.id}[_i, {k}]", frozenset(), frozenset())
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Call):
            self._rule(_identifiers(target), value)
        elif isinstance(target, ast.Name):
            self._statement(target.id, value)
        else:
            raise Untranslatable(ast.unparse(target))

    def _plain(self, name: str, text: str, axes: frozenset[str], reads: frozenset[str]) -> None:
        self.axes[name] = axes
        self.items.append(_Statement(name, text, axes, reads))

    def _rule(self, names: list[str], call: ast.Call) -> None:
        kind, (field_name, weight) = _name(call.func), names
        if kind not in ("gauss_rule", "tilted_rule"):
            raise Untranslatable(kind)
        keywords = {k.arg: k.value for k in call.keywords}
        tables = {name: list(map(self.text, _leaves(keywords[name]))) for name in _TABLES if name in keywords}
        reads = frozenset().union(*(self.names(a) for a in [*call.args, *keywords.values()]))
        outer = self._axes_of(reads)
        drift = None
        if kind == "tilted_rule":
            drift = self.text(keywords["drift"]) if "drift" in keywords else "0.0"
        rule = _Rule(weight, outer, self.text(call.args[1]), self.text(call.args[2]), tables, drift, reads)
        self.rules[weight] = rule
        self.items.append(rule)
        self.axes[field_name] = self.axes[weight] = outer | {weight}
        # the field of a rule is read from its buffer; it needs no statement of its own
        rule_field = _Statement(field_name, "", outer | {weight}, frozenset(), "field", weight)
        self.items.append(rule_field)

    def _statement(self, name: str, value: ast.expr) -> None:
        value = _bare(value)
        called = _name(value.func) if isinstance(value, ast.Call) else ""
        if called not in ("expectation", "tilt_weights", "log_expectation"):
            names = self.names(value)
            self._plain(name, self.text(value), self._axes_of(names), names)
            return
        assert isinstance(value, ast.Call)
        first, body = value.args
        weights = self.text(first)
        rule = self.tilts.get(weights, weights)
        if rule not in self.rules:
            raise Untranslatable(f"{weights} is not a rule")
        outer = self.rules[rule].outer
        inner = outer | {rule}
        reads = self.names(body)
        if not self._axes_of(reads) <= inner:
            raise Untranslatable(f"{name} reads a node of another rule")
        kind = {"expectation": "mean", "tilt_weights": "weights", "log_expectation": "log_mean"}[called]
        kind = "tilted" if weights in self.tilts else kind
        if kind == "weights":
            self.tilts[name] = rule
        self.axes[name] = inner if kind == "weights" else outer
        reads |= {weights} if kind == "tilted" else frozenset()
        self.items.append(_Statement(name, self.text(body), self.axes[name], reads, kind, rule, weights))

    def _axes_of(self, names: Iterable[str]) -> frozenset[str]:
        unknown = [name for name in names if name not in self.axes]
        if unknown:
            raise Untranslatable(f"unknown name {unknown[0]}")
        return frozenset().union(*(self.axes[name] for name in names))

    def names(self, node: ast.expr) -> frozenset[str]:
        """Names of values in an expression (not of functions)."""
        functions = {id(c.func) for c in ast.walk(node) if isinstance(c, ast.Call)}
        skipped = {id(n) for f in ast.walk(node) if id(f) in functions for n in ast.walk(f)}
        return frozenset(n.id for n in ast.walk(node) if isinstance(n, ast.Name) and id(n) not in skipped)

    def text(self, node: ast.expr) -> str:
        """The expression for one point and one node."""
        node = _bare(node)
        if isinstance(node, ast.BinOp):
            operator = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}.get(type(node.op))
            if operator is None:
                raise Untranslatable(ast.unparse(node))
            return f"({self.text(node.left)} {operator} {self.text(node.right)})"
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return f"(-{self.text(node.operand)})"
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            return repr(float(node.value))
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Call) and not node.keywords:
            return self._call(_name(node.func), node.args)
        raise Untranslatable(ast.unparse(node))

    def _call(self, name: str, args: Sequence[ast.expr]) -> str:
        if name == "sf.logsumexp":
            total = self.text(args[0])
            for a in args[1:]:
                total = f"_f.logaddexp({total}, {self.text(a)})"
            return total
        if name == "sf.softmax":
            chosen, *fields = map(self.text, args)
            one = fields[int(float(chosen))]
            return f"(1.0 / ({' + '.join(f'_f.exp({other} - {one})' for other in fields)}))"
        if name not in _FUNCTIONS:
            raise Untranslatable(name)
        return f"{_FUNCTIONS[name]}({', '.join(map(self.text, args))})"


@dataclass
class _Pending:
    """Statements that wait for the next loop over a rule."""

    work: list[_Statement | _Rule] = field(default_factory=list)
    results: set[str] = field(default_factory=set)


class _Writer:
    """Loops: everything over the nodes of a rule is collected until one of its results is needed."""

    def __init__(self, reader: _Reader, outputs: list[tuple[str, frozenset[str]]]) -> None:
        self.reader, self.outputs = reader, outputs
        self.lines: list[str] = []
        self.buffers: list[str] = []
        #: of a tilt, the first one with the same exponent, which has the buffer and the sum
        self.powers: dict[str, str] = {}
        self.panels = 1

    def code(self) -> Code:
        """The whole function."""
        self._block(self.reader.items, frozenset(), 1, {name for _, names in self.outputs for name in names})
        for k, (text, _) in enumerate(self.outputs):
            self._line(1, f"_out[_i, {k}] = {text}")
        return Code(tuple(self.lines), tuple(self.buffers), self.panels, len(self.outputs))

    def _line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _block(self, items: Sequence[_Statement | _Rule], axes: frozenset[str], depth: int, wanted: set[str]) -> None:
        """Statements at ``axes`` in order; those further inside go to the loop of the rule that they lie in."""
        wanted = self._needed(items, wanted)
        pending: dict[str, _Pending] = {}
        defined: dict[str, list[_Statement | _Rule]] = {}
        left = [item for item in items if item.name in wanted]
        while left:
            left = self._gather(left, axes, depth, pending)
            for rule in list(pending):
                self._flush(rule, axes, depth, pending, defined)

    def _gather(
        self, items: Sequence[_Statement | _Rule], axes: frozenset[str], depth: int, pending: dict[str, _Pending]
    ) -> list[_Statement | _Rule]:
        """Write what can be written, put into loops what can go there; returns what waits for a result of a loop."""
        waits: set[str] = set()
        left: list[_Statement | _Rule] = []
        for item in items:
            if item.reads & waits or (isinstance(item, _Statement) and {item.rule, item.weights} & waits):
                waits.add(item.name)
                left.append(item)
                continue
            place = self._place(item, axes)
            if place is None:
                self._here(item, depth)
                continue
            waiting = pending.setdefault(place, _Pending())
            waiting.work.append(item)
            if isinstance(item, _Statement) and item.rule == place and item.kind not in ("plain", "field"):
                waiting.results.add(item.name)
                waits.add(item.name)
        return left

    def _here(self, item: _Statement | _Rule, depth: int) -> None:
        if isinstance(item, _Rule):
            self._nodes(item, depth)
        elif item.kind == "field":
            self._line(depth, f"{item.name} = {item.rule}_u[{item.rule}_j]")
        else:
            self._line(depth, f"{item.name} = {item.text}")

    def _needed(self, items: Sequence[_Statement | _Rule], wanted: set[str]) -> set[str]:
        """Names that the wanted ones rest on."""
        needed = set(wanted)
        for item in reversed(items):
            if item.name in needed:
                needed |= item.reads
                if isinstance(item, _Statement) and item.rule:
                    needed.add(item.rule)
        return needed

    def _place(self, item: _Statement | _Rule, axes: frozenset[str]) -> str | None:
        """The rule, among those just inside of ``axes``, in whose loop the item is done; None if here."""
        inside = item.outer if isinstance(item, _Rule) else item.axes
        if isinstance(item, _Statement) and item.rule:
            inside = inside | {item.rule}
        if inside == axes:
            return None
        for name in sorted(inside - axes):
            if self.reader.rules[name].outer == axes:
                return name
        raise Untranslatable(f"the axes of {item.name} are not nested")

    def _flush(
        self, rule: str, axes: frozenset[str], depth: int, pending: dict[str, _Pending],
        defined: dict[str, list[_Statement | _Rule]],
    ) -> None:  # fmt: skip
        """Write the loop over a rule. What earlier loops defined at its nodes is worked out again if read."""
        waiting = pending.pop(rule)
        results = [w for w in waiting.work if isinstance(w, _Statement) and w.name in waiting.results]
        inner = [w for w in waiting.work if w not in results]
        known = defined.setdefault(rule, [])
        known += inner
        sums = [r for r in results if r.kind in ("mean", "tilted")]
        for tilt in (r for r in results if r.kind in ("weights", "log_mean")):
            first = next(r.name for r in results if r.kind in ("weights", "log_mean") and r.text == tilt.text)
            self.powers[tilt.name] = first
            if first == tilt.name:
                self._tilt(tilt, rule, known, axes, depth)
            if tilt.kind == "log_mean":
                self._line(depth, f"{tilt.name} = {first}_m + _f.log({first}_z)")
                self._near_one(tilt, rule, known, axes, depth)
        if sums:
            self._sums(sums, rule, known, axes, depth)

    def _sums(
        self, sums: list[_Statement], rule: str, known: Sequence[_Statement | _Rule], axes: frozenset[str], depth: int
    ) -> None:
        for s in sums:
            self._line(depth, f"{s.name} = 0.0")
        reads = set().union(*(s.reads for s in sums))
        self._loop(rule, known, reads, axes, depth)
        for s in sums:
            weights = self.powers.get(s.weights, s.weights)
            self._line(depth + 1, f"{s.name} = _f.plus({s.name}, {weights}_b[{rule}_j] * {s.text})")
        for s in sums:
            if s.kind == "tilted":
                self._line(depth, f"{s.name} = {s.name} / {self.powers[s.weights]}_z")

    def _tilt(
        self, tilt: _Statement, rule: str, known: Sequence[_Statement | _Rule], axes: frozenset[str], depth: int
    ) -> None:
        """exp(log w + tilt - its maximum) over the nodes into a buffer, and its sum."""
        buffer = self._buffer(f"{tilt.name}_b")
        self._line(depth, f"{tilt.name}_m = -np.inf")
        self._loop(rule, known, tilt.reads, axes, depth)
        self._line(depth + 1, f"{buffer}[{rule}_j] = {rule}_b[{rule}_j] + {tilt.text}")
        self._line(depth + 1, f"{tilt.name}_m = _f.larger({tilt.name}_m, {buffer}[{rule}_j])")
        self._line(depth, f"{tilt.name}_z = 0.0")
        self._line(depth, f"for {rule}_j in range({rule}_n):")
        self._line(depth + 1, f"{buffer}[{rule}_j] = _f.exp({buffer}[{rule}_j] - {tilt.name}_m)")
        self._line(depth + 1, f"{tilt.name}_z = _f.plus({tilt.name}_z, {buffer}[{rule}_j])")

    def _near_one(
        self, total: _Statement, rule: str, known: Sequence[_Statement | _Rule], axes: frozenset[str], depth: int
    ) -> None:
        """What :func:`quenched.numerics.quadrature.log_expectation` does for a logarithm near zero."""
        name, near = total.name, repr(NEAR)
        self._line(depth, f"if abs({name}) < {near}:")
        self._line(depth + 1, f"{name}_d = 0.0")
        self._loop(rule, known, total.reads, axes, depth + 1)
        self._line(depth + 2, f"{name}_d = _f.plus({name}_d, _f.gained({rule}_b[{rule}_j], {total.text} - {name}))")
        fade = f"(1.0 - ({name} / {near}) * ({name} / {near}))"
        self._line(depth + 1, f"{name} = {name} + {fade} * {fade} * _f.log1p({name}_d)")

    def _loop(
        self, rule: str, known: Sequence[_Statement | _Rule], reads: Iterable[str], axes: frozenset[str], depth: int
    ) -> None:
        self._line(depth, f"for {rule}_j in range({rule}_n):")
        self._block(known, axes | {rule}, depth + 1, set(reads))

    def _nodes(self, rule: _Rule, depth: int) -> None:
        """Fill the buffers of a rule."""
        weight = rule.name
        counts = {name: len(rule.tables.get(name, ())) for name in _TABLES}
        if max(counts.values()) > MOST_FEATURES:
            raise Untranslatable(f"a rule with more than {MOST_FEATURES} features")
        rows = dict(zip(_TABLES, ("_r.CENTRE", "_r.WIDTH", "_r.KINK", "_r.PULL"), strict=True))
        for name in _TABLES:
            for k, text in enumerate(rule.tables.get(name, ())):
                self._line(depth, f"_s[{rows[name]}, {k}] = {text}")
        panels = counts["kinks"] + 1
        self.panels = max(self.panels, panels)
        field_buffer, weight_buffer = self._buffer(f"{weight}_u"), self._buffer(f"{weight}_b")
        ends = f"_s, {field_buffer}, {weight_buffer}"
        if counts["centres"] == 1 and not counts["kinks"] and rule.drift is None:
            self._line(depth, f"_r.tabulated_nodes(n, {rule.mean}, {rule.sd}, _lo, _lw, _ls, _lh, {ends})")
        else:
            table = "_t, _tw" if counts["kinks"] else "_even, _tw"
            extra = "" if rule.drift is None else f"{rule.drift}, {counts['pulls']}, "
            function = "gauss_nodes" if rule.drift is None else "tilted_nodes"
            shape = f"n, {rule.mean}, {rule.sd}, {counts['centres']}, {counts['kinks']}"
            self._line(depth, f"_r.{function}({shape}, {extra}{table}, {ends})")
        self._line(depth, f"{weight}_n = {panels} * n")

    def _buffer(self, name: str) -> str:
        if name not in self.buffers:
            self.buffers.append(name)
        return name


def _bare(node: ast.expr) -> ast.expr:
    """Without the subscripts that line up axes."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node


def _leaves(node: ast.expr) -> list[ast.expr]:
    return [leaf for e in node.elts for leaf in _leaves(e)] if isinstance(node, ast.Tuple) else [node]


def _identifiers(target: ast.Tuple) -> list[str]:
    return [e.id for e in target.elts if isinstance(e, ast.Name)]


def _name(function: ast.expr) -> str:
    return ast.unparse(function)
