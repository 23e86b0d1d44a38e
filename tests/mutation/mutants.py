"""Mutants of a specification: its source with one sign, one factor, one number or one pairing changed."""

from __future__ import annotations

import ast
import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

#: What is not mutated, because it says where to look or how to show, not what holds.
EXCLUDED = {
    "model.parameter(sample=...)": "range from which the checks of the derivation draw their points",
    "model.parameter(default=...)": "a convenience of the user, not a statement",
    "model.order_parameter(sample=...)": "range from which the checks of the derivation draw their points",
    "model.auxiliary(sample=...)": "range from which the checks of the derivation draw their points",
    "model.formulation(starts=...)": "where the solver starts; a bad start makes it slow or fail",
    "model.formulation(positive=...)": "where the solver is kept; a wrong domain makes it slow or fail",
    "start = ...": "used by the starts of Hopfield's branches only",
    "root = ...": "used by the start of the associative memory only",
    "model.identity(digits=...)": "how strict a check is, not what it claims",
    "NOISY = ...": "the point of a simulation; both sides follow it",
    "model.limit(unit=...)": "unit of the fields in which a limit is taken: a change of the integration variable",
    "model.saddle_point(steps=...)": "length of the steps of a descent, which ends at the same point",
    "model.line(search=...)": "where the solver looks for the line",
    "model.line(span=...)": "over which values the line is drawn",
    "model.axes(...)": "range of the picture",
    "model.region(...)": "where a name is written in the picture",
    "model.check(tolerance=...)": "how strict a check is, not what it claims",
    "model.check(source=...)": "a text",
    "model.check(branch=...)": "a text",
    "model.check('simulation', ...)": "where theory is compared with a simulation; both sides follow the point",
}

_FLIP = {ast.Add: (b"+", b"-"), ast.Sub: (b"-", b"+"), ast.Mult: (b"*", b"/"), ast.Div: (b"/", b"*")}
_SUM, _ARITHMETIC = (ast.Add, ast.Sub), (ast.BinOp, ast.Call, ast.Name, ast.Attribute, ast.Subscript)
#: calls that make something else than a number or an expression: it has no sign
_MODEL_PARTS = {"Model", "Symbol", "replicas", "saddle_point"}
_SITES = {"ising", "threshold", "gaussian_weight", "sign_label", "Envelope", "ClosedForm"}
_SHOWN = 28


@dataclass(frozen=True)
class Mutant:
    """A changed specification.

    ``key`` says where and what, without line numbers: the statement, then the change within it.
    """

    specification: str
    key: str
    source: str
    original: str

    def diff(self) -> str:
        """The changed lines."""
        lines = difflib.unified_diff(self.original.splitlines(), self.source.splitlines(), n=0, lineterm="")
        return "\n".join(line for line in lines if line[:3] not in ("---", "+++"))


@dataclass(frozen=True)
class _Edit:
    """Replacements of byte ranges, and the nodes from the statement down to the one that changes."""

    path: tuple[ast.AST, ...]
    pieces: tuple[tuple[int, int, bytes], ...]


def mutants(specification: str, source: str, used: Callable[[str], object] = lambda entry: None) -> list[Mutant]:
    """All mutants of a specification, in the order of its text; ``used`` is told what of EXCLUDED applied."""
    text = _Text(source)
    seen: Counter[str] = Counter()
    result = []
    for edit in text.edits(used):
        key = text.key(edit)
        seen[key] += 1
        key += f" (occurrence {seen[key]})" if seen[key] > 1 else ""
        result.append(Mutant(specification, key, text.apply(edit), source))
    return result


class _Text:
    """A source text with the byte offsets of its syntax tree."""

    def __init__(self, source: str) -> None:
        self.data, self.tree = source.encode(), ast.parse(source)
        self.starts = [0]
        for line in self.data.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    # ------------------------------------------------------------------ where

    def start(self, node: ast.expr | ast.stmt) -> int:
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr | ast.stmt) -> int:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self.starts[node.end_lineno - 1] + node.end_col_offset

    def segment(self, node: ast.expr | ast.stmt) -> bytes:
        return self.data[self.start(node) : self.end(node)]

    def apply(self, edit: _Edit) -> str:
        parts, at = [], 0
        for lo, hi, new in edit.pieces:
            parts += [self.data[at:lo], new]
            at = hi
        return b"".join([*parts, self.data[at:]]).decode()

    def key(self, edit: _Edit) -> str:
        """The statement, and the change with a little text on either side."""
        statement = edit.path[0]
        assert isinstance(statement, ast.stmt)
        (first, _, _), (_, last, _) = edit.pieces[0], edit.pieces[-1]
        shown, at = _line(self.data[self.start(statement) : first])[-_SHOWN:].lstrip(), first
        for lo, hi, new in edit.pieces:
            shown += f"{_short(_line(self.data[at:lo]))}[{_short(_line(self.data[lo:hi]))} -> {_short(_line(new))}]"
            at = hi
        return f"{_label(statement)}: {shown}{_line(self.data[last : self.end(statement)])[:_SHOWN].rstrip()}"

    # ------------------------------------------------------------------ what

    def edits(self, used: Callable[[str], object]) -> Iterator[_Edit]:
        """Every change, depth first."""
        yield from self._visit(self.tree, (), used)

    def _visit(self, node: ast.AST, path: tuple[ast.AST, ...], used: Callable[[str], object]) -> Iterator[_Edit]:
        entry = _excluded(node, path)
        if entry is not None:
            if any(True for _ in self._inside(node, path)):
                used(entry)
            return
        path = (node,) if isinstance(node, ast.stmt) else (*path, node)
        yield from (_Edit(path, pieces) for pieces in self._changes(node, path))
        for child in ast.iter_child_nodes(node):
            yield from self._visit(child, path, used)

    def _inside(self, node: ast.AST, path: tuple[ast.AST, ...]) -> Iterator[_Edit]:
        path = (*path, node)
        yield from (_Edit(path, pieces) for pieces in self._changes(node, path))
        for child in ast.iter_child_nodes(node):
            yield from self._inside(child, path)

    def _changes(self, node: ast.AST, path: tuple[ast.AST, ...]) -> Iterator[tuple[tuple[int, int, bytes], ...]]:
        parent = path[-2] if len(path) > 1 else None
        if isinstance(node, ast.BinOp) and type(node.op) in _FLIP:
            old, new = _FLIP[type(node.op)]
            at = self.data.index(old, self.end(node.left), self.start(node.right))
            yield ((at, at + 1, new),)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            yield ((self.start(node), self.start(node) + 1, b""),)
        if _is_number(node):
            exponent = isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Pow) and node is parent.right
            changed = node.value + 1 if exponent or node.value == 0 else 2 * node.value
            if not _is_key(changed, parent):
                yield ((self.start(node), self.end(node), repr(changed).encode()),)
        if _takes_a_sign(node, parent) and not self.segment(node).startswith(b"-"):
            yield self._negated(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "saddle_point":
            for mapping in (a for a in node.args if isinstance(a, ast.Dict)):
                for a, b in combinations(mapping.values, 2):
                    yield (
                        (self.start(a), self.end(a), self.segment(b)),
                        (self.start(b), self.end(b), self.segment(a)),
                    )

    def _negated(self, node: ast.expr) -> tuple[tuple[int, int, bytes], ...]:
        start, end = self.start(node), self.end(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, _SUM):
            return ((start, start, b"-("), (end, end, b")"))
        return ((start, start, b"-"),)


def _excluded(node: ast.AST, path: tuple[ast.AST, ...]) -> str | None:
    """The entry of EXCLUDED under which a node falls."""
    names = []
    if isinstance(node, ast.Assign):
        names = [f"{ast.unparse(node.targets[0])} = ..."]
    elif isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        names = [f"{called}(...)"]
        if node.args and isinstance(node.args[0], ast.Constant):
            names.append(f"{called}({node.args[0].value!r}, ...)")
    elif isinstance(node, ast.keyword):
        call = path[-1]
        assert isinstance(call, ast.Call)
        names = [f"{ast.unparse(call.func)}({node.arg}=...)"]
    return next((name for name in names if name in EXCLUDED), None)


def _is_number(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def _is_key(value: float, parent: ast.AST | None) -> bool:
    """Whether a dictionary has the key already: a second one would silently take its place."""
    keys = parent.keys if isinstance(parent, ast.Dict) else []
    return any(_is_number(key) and key.value == value for key in keys)


def _takes_a_sign(node: ast.AST, parent: ast.AST | None) -> bool:
    """Whether a minus in front of an expression is a change that no other mutant makes."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _MODEL_PARTS | _SITES:
        return False
    if ast.unparse(node) == "sp.S.Zero" or not (
        isinstance(node, _ARITHMETIC) or (_is_number(node) and node.value != 0)
    ):
        return False
    if isinstance(parent, ast.BinOp):
        inner_sum = isinstance(node, ast.BinOp) and isinstance(node.op, _SUM)
        first_term = isinstance(parent.op, _SUM) and node is parent.left and not inner_sum
        return first_term or (isinstance(parent.op, ast.Pow) and node is parent.right)
    if isinstance(parent, ast.Call):
        return node in parent.args
    if isinstance(parent, ast.Dict):
        return node in parent.values
    if isinstance(parent, ast.Tuple | ast.List):
        return isinstance(parent.ctx, ast.Load)
    if isinstance(parent, ast.Assign):
        return node is parent.value
    return isinstance(parent, ast.keyword | ast.Return)


def _label(statement: ast.AST) -> str:
    """A statement in few words: what it assigns, or what it calls with which texts."""
    if isinstance(statement, ast.Assign):
        return ast.unparse(statement.targets[0])
    if isinstance(statement, ast.For):
        return f"for {ast.unparse(statement.target)}"
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        texts = [ast.unparse(a) for a in call.args if ast.unparse(a)[0] in "'f" and not isinstance(a, ast.Name)]
        return f"{ast.unparse(call.func)}({', '.join(texts[:2])})"
    return type(statement).__name__.lower()


def _line(segment: bytes) -> str:
    """On one line, with the blanks at its ends kept."""
    return re.sub(r"\s+", " ", segment.decode())


def _short(text: str) -> str:
    return text if len(text) <= 2 * _SHOWN else f"{text[:_SHOWN]} ... {text[-_SHOWN:]}"
