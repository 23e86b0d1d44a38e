"""Time of a kernel against what its elementary functions cost alone, and of map and Jacobian against the map alone.

The emitted text of the equations is read to see which elementary functions are taken at how many nodes: those of the
integrands, and one exponential per node of every rule, for the Gaussian weight. Each is timed in a loop of its own,
with the same engine.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import linecache
import textwrap
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

import numpy as np
from honesty import random_parts
from measure import Report, Row, engines, in_turn

import quenched as qn
from quenched.numerics import special
from quenched.solve import Options, solve_branch
from quenched.systems.model import Formulation

TITLE, OTHER = "CPU time per node of a kernel", "elementary functions"

Array = np.ndarray[Any, np.dtype[np.float64]]

_SHARED = ("np.exp", "np.log", "np.sqrt", "np.tanh", "np.abs", "np.sign")
#: functions that stand for one exponential per node
_HIDDEN = ("tilt_weights", "log_expectation")
_counter = itertools.count()


def run(quick: bool) -> Report:
    """One formulation of every system, on every engine."""
    rows, maps, remarks = [], [], []
    for name in ("hopfield", "spherical_perceptron") if quick else qn.list_systems():
        case = case_of(name, quick)
        if case is None:
            remarks.append(f"{name}: no solution at its random points, or no emitted map with averages")
            continue
        for engine in engines()[: 1 if quick else None]:  # compiling takes a while
            try:
                whole, plain, alone = measure(case, engine, 3 if quick else 15)
            except qn.QuenchedError as error:
                remarks.append(f"{name}: not on {engine}: {error}")
                continue
            rows.append(Row(f"{name}, {engine}", whole, alone, "ns", ratio=whole / alone))
            maps.append(Row(f"{name}, {engine}: with Jacobian / map", whole, plain, "ns", ratio=whole / plain))
    remarks.append("first the kernel over its elementary functions, then the map with its Jacobian over the map alone")
    return Report(rows + maps, remarks)


def measure(case: Case, engine: str, repeats: int) -> tuple[float, float, float]:
    """Nanoseconds per node of map and Jacobian, of the map alone, and of their elementary functions alone."""
    counts, nodes = elementary(case.formulation, case.n)
    kernels = [_on(engine, formulation) for formulation in (case.formulation, map_only(case.formulation))]
    jobs = [partial(kernel.evaluate, case.x, case.p, case.n) for kernel in kernels]
    with np.errstate(all="ignore"):
        in_turn(jobs, 1)  # compiles
        (whole, plain), _ = in_turn(jobs, repeats)
    alone = sum(count * cost(engine, function) for function, count in counts.items()) / nodes
    per_node = 1e9 / (len(case.x) * nodes)
    return whole * per_node, plain * per_node, alone


@dataclass(frozen=True)
class Case:
    """Equations and points near their solutions."""

    formulation: Formulation
    x: Array
    p: Array
    n: int


def case_of(name: str, quick: bool) -> Case | None:
    system = qn.load(name)
    rng = np.random.default_rng(1)
    for _, formulation, p in random_parts(system, 20 if quick else 60, rng):
        emitted = inspect.isfunction(formulation.fixed_point) and elementary(formulation, 2)[1] > 0
        for branch in system.card.branches:
            if branch.name in formulation.starts and emitted:
                n = 129 if formulation.depth == 1 else 49
                points = solve_branch(formulation, branch, p, Options(engine="numpy")).points
                alive = [k for k, unknown in enumerate(formulation.unknowns) if unknown.positive]
                good = np.flatnonzero(points.converged & (points.x[:, alive] > 1e-6).all(axis=1))
                if good.size:
                    count = 256 if formulation.depth == 1 else 8
                    again = good[np.arange(count) % len(good)]
                    return Case(formulation, points.x[again], p[again], n)
    return None


def _on(engine: str, formulation: Formulation) -> Formulation:
    if engine == "numpy":
        return formulation
    from quenched.solve.engine import with_engine

    return with_engine(formulation, Options(engine="numba"))


# ---------------------------------------------------------------------- reading emitted code


def elementary(formulation: Formulation, n: int) -> tuple[Counter[str], int]:
    """How often each elementary function is taken per point, and the nodes of all rules per point."""
    panels: list[int] = []
    axes: dict[str, frozenset[int]] = {}
    counts: Counter[str] = Counter()
    nodes = 0

    def size(along: frozenset[int]) -> int:
        return int(np.prod([panels[k] * n for k in along]))

    def visit(node: ast.AST) -> frozenset[int]:
        if isinstance(node, ast.Name):
            return axes.get(node.id, frozenset())
        along = frozenset[int]().union(*(visit(child) for child in ast.iter_child_nodes(node)))
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if along and (name.startswith("sf.") or name in _SHARED):
                counts[name] += size(along)
            elif name in _HIDDEN:
                counts["np.exp"] += size(along)
            if name in ("expectation", "log_expectation"):
                along = along - {max(visit(node.args[0]))}
        return along

    for statement in _body(formulation.fixed_point):
        value = statement.value
        if isinstance(statement, ast.Assign) and isinstance(value, ast.Call) and "_rule" in ast.unparse(value.func):
            outer = visit(value)
            panels.append(1 + sum(len(k.value.elts) for k in value.keywords if k.arg == "kinks"))  # type: ignore[attr-defined]
            along = outer | {len(panels) - 1}
            axes.update((target.id, along) for target in statement.targets[0].elts)  # type: ignore[attr-defined]
            counts["np.exp"] += size(along)
            nodes += size(along)
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            axes[statement.targets[0].id] = visit(value)
        elif value is not None:
            visit(value)
    return counts, nodes


def map_only(formulation: Formulation) -> Formulation:
    """The same equations with zeros for the Jacobian, and without what only the Jacobian needs."""
    function = formulation.fixed_point
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    definition = tree.body[0]
    assert isinstance(definition, ast.FunctionDef)
    *body, last = definition.body
    assert isinstance(last, ast.Return) and isinstance(last.value, ast.Tuple)
    k = len(formulation.unknowns)
    zeros = ast.parse(repr(tuple((0.0,) * k for _ in range(k))), mode="eval").body
    last.value.elts = [last.value.elts[0], zeros]
    live, kept = _names(last), [last]
    for statement in reversed(body):
        targets = _names(statement.targets[0]) if isinstance(statement, ast.Assign) else set()
        if targets & live or not isinstance(statement, ast.Assign):
            kept.append(statement)
            live |= _names(statement)
    definition.body = kept[::-1]
    text, filename = ast.unparse(tree), f"<map only {next(_counter)}>"
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
    namespace = dict(function.__globals__)
    exec(compile(text, filename, "exec"), namespace)
    return replace(formulation, fixed_point=namespace[definition.name])


def _body(function: Callable[..., Any]) -> list[Any]:
    definition = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(definition, ast.FunctionDef)
    return definition.body


def _names(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


# ---------------------------------------------------------------------- elementary functions alone


@cache
def cost(engine: str, name: str) -> float:
    """Nanoseconds per element of an elementary function, over arrays that stay in cache."""
    prefix, _, bare = name.partition(".")
    function = getattr(np if prefix == "np" else special, bare)
    arity = 1 if prefix == "np" else len(inspect.signature(function).parameters)
    rng = np.random.default_rng(0)
    arguments = [np.abs(2 * rng.normal(size=16384)) + 0.1 for _ in range(arity)]
    if arity == 1 and bare not in ("sqrt", "log"):
        arguments[0] *= np.where(rng.random(16384) < 0.5, -1.0, 1.0)
    arguments = [np.cumsum(arguments, axis=0)[k] for k in range(arity)]  # in ascending order, as intervals have them
    job = (lambda: function(*arguments)) if engine == "numpy" else _compiled(prefix, bare, arguments)
    job()
    repeats = 20

    def many() -> None:
        for _ in range(repeats):
            job()

    (seconds,), _ = in_turn([many], 7)
    return seconds / repeats / 16384 * 1e9


def _compiled(prefix: str, name: str, arguments: list[Array]) -> Callable[[], Any]:
    import numba

    from quenched.compiled import functions

    twin = getattr(functions, name, None) or getattr(np, name)
    listed = ", ".join(f"a{k}" for k in range(len(arguments)))
    taken = ", ".join(f"a{k}[i]" for k in range(len(arguments)))
    text = f"def loop(out, {listed}):\n    for i in range(out.size):\n        out[i] = twin({taken})\n"
    namespace = {"twin": twin}
    exec(text, namespace)
    loop = numba.njit(error_model="numpy", fastmath={"contract"})(namespace["loop"])
    out = np.empty_like(arguments[0])
    return lambda: loop(out, *arguments)
