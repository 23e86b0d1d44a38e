"""One generator, two sinks: a committed module for a built-in system, an object in memory for a user's own."""

from __future__ import annotations

import hashlib
import pprint
import runpy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp

import quenched
from quenched.derive import charts, emit, numeric, planes
from quenched.derive.derivation import Outcome
from quenched.derive.model import FormulationSpec, Model
from quenched.derive.nodes import Avg
from quenched.errors import SpecificationError
from quenched.spec import Table
from quenched.systems.model import Formulation, System
from quenched.systems.registry import from_source

#: nodes at which emitted functions are checked, enough to be exact to rounding at a typical point; of two smooth fields
_CHECK_NODES, _CHECK_NODES_OF_PLANES = 513, 129

_HEADER = '''# generated from derivations/{name}.py by `python -m quenched.derive`; do not edit
# specification digest: {digest}
r"""{title}"""

from math import inf, nan  # noqa: F401

import numpy as np
from scipy import special as sc  # noqa: F401

from quenched.numerics import special as sf  # noqa: F401
from quenched.numerics.quadrature import (  # noqa: F401
    expectation, gauss_rule, log_expectation, tilt_weights, tilted_rule,
)
from quenched.spec import (  # noqa: F401
    Axes, Branch, Card, Check, Choice, Interval, Line, Parameter, Quantity, Reference, Region, Table, Unknown,
)
from quenched.systems.model import Chart, Formulation, System
from quenched.systems.registry import from_source

'''


#: digits of mpmath while a model is read and emitted, whatever they are around it: numbers it forms depend on them
_AMBIENT = 15


def source(model: Model, digest: str = "") -> str:
    """The module of a model: its card and, for each formulation, the emitted functions."""
    card = model.card(digest)
    parts = [_HEADER.format(name=model.name, digest=digest or "none", title=model.title)]
    parameters = [p.name for p in card.parameters]
    quantities = [q.name for q in card.quantities]
    records = []
    with mp.workdps(_AMBIENT):
        for spec in model.formulations:
            functions, record = _formulation(spec, parameters, quantities, card.table)
            parts += functions
            records.append(record)
    parts.append(f"CARD = {pprint.pformat(card, width=116, sort_dicts=False)}\n")
    held = "" if card.table is None else ".holding(CARD.table.default)"
    parts.append(f"SYSTEM = System(CARD, ({', '.join(records)},)){held}\n")
    return "\n\n".join(parts)


def _formulation(
    spec: FormulationSpec, parameters: list[str], quantities: list[str], table: Table | None
) -> tuple[list[str], str]:
    prefix = f"_{spec.name}"
    columns: dict[str, Sequence[str]] = {"x": [u.name for u in spec.unknowns], "p": parameters}
    given: dict[str, Sequence[str]] = {"p": parameters}
    if table is not None:
        columns["d"] = given["d"] = table.columns
    functions: list[emit.Emitted] = []

    def define(name: str, *arguments: Any, **shape: Any) -> str:
        functions.append(emit.function(f"{prefix}_{name}", *arguments, **shape))
        return f"{prefix}_{name}"

    def known(table: Mapping[str, sp.Expr]) -> list[sp.Expr]:
        return [table.get(q, sp.nan) for q in quantities]

    size, entries = len(spec.symbols), [e for row in spec.jacobian for e in row]
    fields = {
        "name": repr(spec.name),
        "unknowns": repr(tuple(spec.unknowns)),
        "fixed_point": define("fixed_point", columns, [*spec.map, *entries], size),
        "values": define("values", columns, known(spec.quantities)),
    }
    if spec.domain:
        fields["domain"] = define("domain", columns, spec.domain, nodes=False)
    fields["starts"] = _table({b: define(f"start_{b}", given, s, nodes=False) for b, s in spec.starts.items()})
    if spec.explicit:
        lines = {line: define(f"line_{line}", given, [e], "one") for line, e in spec.explicit.items()}
        fields["explicit"] = _table(lines)
    if spec.exact:
        fields["exact"] = _table({b: define(f"exact_{b}", given, known(t)) for b, t in spec.exact.items()})
    tables = {chart.parameter.name: _chart(chart, spec, columns, define) for chart in _charts(spec, parameters)}
    if tables:
        fields["charts"] = _table(tables)
    if spec.when:
        fields["when"] = repr(spec.when)
    depth = max(f.depth for f in functions)
    if depth > 1:
        fields["depth"] = repr(depth)
    return [f.text for f in functions], f"Formulation({', '.join(f'{k}={v}' for k, v in fields.items())})"


def _charts(spec: FormulationSpec, parameters: Sequence[str]) -> list[charts.ChartSpec]:
    """The charts of a formulation: of every parameter that its equations give explicitly."""
    symbols = {s.name: s for e in spec.map for s in e.free_symbols if s.name in parameters}
    positive = [u.positive for u in spec.unknowns]
    found = [charts.find(spec.symbols, positive, spec.map, symbols[name]) for name in parameters if name in symbols]
    return [chart for chart in found if chart is not None]


def _chart(chart: charts.ChartSpec, spec: FormulationSpec, columns: Any, define: Any) -> str:
    names = [s.name for s in spec.symbols]
    steps = []
    for target, expr in chart.steps:
        outputs = [expr, *charts.rates(expr, [*spec.symbols, chart.parameter])]
        function = define(f"chart_{chart.parameter}_{target}", columns, outputs)
        steps.append(f"({names.index(target.name) if target.name in names else -1}, {function})")
    return f"Chart({names.index(chart.coordinate.name)}, ({', '.join(steps)},))"


def _table(names: Mapping[str, str]) -> str:
    return f"{{{', '.join(f'{key!r}: {name}' for key, name in names.items())}}}"


def load_model(path: str | Path) -> Model:
    """The model that a file defines: its only module-level :class:`Model`.

    Raises
    ------
    SpecificationError
        If the file cannot be read or run, or does not define exactly one model.
    """
    path = Path(path)
    if not path.is_file():
        raise SpecificationError(f"there is no model file at {str(path)!r}: check the path")
    try:
        with mp.workdps(_AMBIENT):
            names = runpy.run_path(str(path))
    except SpecificationError:
        raise
    except SyntaxError as error:
        raise SpecificationError(
            f"the model file {str(path)!r} is not valid Python: {error.msg} (line {error.lineno})"
        ) from error
    except Exception as error:
        line = _last_line(error, path)
        raise SpecificationError(
            f"the model file {str(path)!r} stopped{line} with {type(error).__name__}: {error}. "
            "Correct the file and try again."
        ) from error
    models = {id(v): v for v in names.values() if isinstance(v, Model)}
    if len(models) != 1:
        raise SpecificationError(
            f"the model file {str(path)!r} defines {len(models)} models: "
            "it must define exactly one quenched.derive.Model"
        )
    return next(iter(models.values()))


def _last_line(error: BaseException, path: Path) -> str:
    trace, line = error.__traceback__, ""
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = f" at line {trace.tb_lineno}"
        trace = trace.tb_next
    return line


def digest(text: str) -> str:
    """Fingerprint of a specification."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def system(model: Model, fingerprint: str = "") -> System:
    """The system of a model, in memory; its emitted functions are checked.

    Raises
    ------
    SpecificationError
        If the model has no equations, or what was emitted is not what the derivation says.
    """
    built = assemble(model, fingerprint)
    check_system(model, built)
    return built


def assemble(model: Model, fingerprint: str = "") -> System:
    """The system of a model, in memory, unchecked."""
    if not model.formulations:
        raise SpecificationError(f"the model {model.name!r} has no formulation: call formulation() with its equations")
    return from_source(source(model, fingerprint), model.name)


def system_from_file(path: str | Path) -> System:
    """The system that a user's file defines, derived and generated in memory."""
    model = load_model(path)
    return system(model, digest(Path(path).read_text()))


def check_system(model: Model, built: System) -> None:
    """Raise if the emitted functions do not give what the expressions say, or leave the domain."""
    for spec, formulation in zip(model.formulations, built.formulations, strict=True):
        for check in (check_code, check_jacobian, check_domain, check_charts) if spec.symbols else ():
            outcome = carried_out(check, model, spec, formulation)
            if not outcome.passed:
                raise SpecificationError(f"{model.name!r}, {spec.name}: {outcome.detail}")


def carried_out(check: Any, model: Model, spec: FormulationSpec, formulation: Formulation) -> Outcome:
    """The outcome of a check of emitted functions; one that cannot be carried out has not passed."""
    try:
        outcome: Outcome = check(model, spec, formulation)
    except Exception as error:  # whatever an expression without a real value raises
        return Outcome(False, f"{check.__name__} stopped with {type(error).__name__}: {error}")
    return outcome


def _with_sample(model: Model, formulation: Formulation) -> Formulation:
    """The formulation with the rows with which the derivation is checked."""
    if model.data is None:
        return formulation
    columns = [*zip(*model.sample_rows, strict=True), [1.0 / len(model.sample_rows)] * len(model.sample_rows)]
    return formulation.holding([np.array(column, dtype=float) for column in columns])


def _check_nodes(spec: FormulationSpec) -> int:
    expressions = [*spec.map, *spec.quantities.values()]
    flat = any(planes.is_plane(node) for e in expressions for node in e.atoms(Avg))
    return _CHECK_NODES_OF_PLANES if flat else _CHECK_NODES


def check_code(model: Model, spec: FormulationSpec, formulation: Formulation) -> Outcome:
    """The emitted map and observables against mpmath at a random point."""
    formulation = _with_sample(model, formulation)
    at, x, p = _numbers(model, spec, 9)
    n = _check_nodes(spec)
    image, _ = formulation.evaluate(x, p, n)
    names = [q.name for q in model.card().quantities]
    values = dict(zip(names, formulation.quantities(x, p, n)[0], strict=True))
    pairs = [(f"map of {s}", image[0, a], spec.map[a]) for a, s in enumerate(spec.symbols)]
    pairs += [(name, values[name], expr) for name, expr in spec.quantities.items()]
    worst = 0.0
    deep = any(numeric.nested(expr) for expr in [*spec.map, *spec.quantities.values()])
    with mp.workdps(12 if deep else 16):
        for name, number, expr in pairs:
            exact = float(numeric.value(expr, at))
            gap = 0.0 if number == exact else abs(number - exact) / max(1.0, abs(exact))
            if not gap < 1e-9:
                return Outcome(False, f"the emitted {name} is {number!r}, its expression gives {exact!r}")
            worst = max(worst, gap)
    return Outcome(True, f"{len(pairs)} emitted numbers against mpmath, largest difference {worst:.1e}")


def check_jacobian(model: Model, spec: FormulationSpec, formulation: Formulation) -> Outcome:
    """The emitted Jacobian against fourth-order differences of the emitted map at a random point."""
    formulation = _with_sample(model, formulation)
    _, x, p = _numbers(model, spec, 8)
    n = _check_nodes(spec)
    _, jacobian = formulation.evaluate(x, p, n)
    worst = 0.0
    for k, unknown in enumerate(spec.unknowns):
        h = 1e-3 * x[0, k]
        rows = np.repeat(x, 4, axis=0)
        rows[:, k] += h * np.array([-2.0, -1.0, 1.0, 2.0])
        image, _ = formulation.evaluate(rows, np.repeat(p, 4, axis=0), n)
        slope = np.array([1.0, -8.0, 8.0, -1.0]) @ image / (12 * h)
        gap = np.abs(slope - jacobian[0, :, k]) / np.maximum(1.0, np.abs(slope))
        if not (gap < 1e-8).all():
            return Outcome(False, f"d map / d {unknown.name} is {jacobian[0, :, k]}, differences give {slope}")
        worst = max(worst, float(gap.max()))
    return Outcome(
        True,
        f"{len(spec.unknowns) ** 2} entries against differences of the map, largest difference {worst:.1e}",
    )


def check_charts(model: Model, spec: FormulationSpec, formulation: Formulation) -> Outcome:
    """What a chart gives at random values of its coordinate solves the equations; its rate against differences."""
    _, x, p = _numbers(model, spec, 10)
    worst, compared = 0.0, 0
    for name, chart in formulation.charts.items():
        column = [q.name for q in model.card().parameters].index(name)
        middle = x[0, chart.coordinate] * np.array([0.5, 1.0, 2.0])
        points = (middle[:, None] * (1.0 + 1e-3 * np.array([0.0, -2.0, -1.0, 1.0, 2.0]))).ravel()
        over = formulation.over(name, points, np.repeat(p, len(points), axis=0), column, _CHECK_NODES)
        image, _ = formulation.evaluate(over.x, over.p, _CHECK_NODES)
        values = over.p[:, column].reshape(3, 5)
        slope = values[:, 1:] @ np.array([1.0, -8.0, 8.0, -1.0]) / (12e-3 * middle)
        gaps = np.append((np.abs(image - over.x) / (1.0 + np.abs(over.x))).ravel(), 0.0)
        rate = over.rate.reshape(3, 5)[:, 0]
        gap = max(gaps.max(), float((np.abs(slope - rate) / (1.0 + np.abs(slope))).max()))
        if not gap < 1e-8:
            return Outcome(False, f"the chart of {name} is off by {gap:.1e}")
        worst, compared = max(worst, gap), compared + len(points)
    return Outcome(True, f"{compared} points on charts against the equations, largest difference {worst:.1e}")


def check_domain(model: Model, spec: FormulationSpec, formulation: Formulation) -> Outcome:
    """The map sends 100 random points of its domain into its domain."""
    positive = [u.positive for u in spec.unknowns]
    outside = 0
    for seed in range(100):
        _, x, p = _numbers(model, spec, 100 + seed)
        with np.errstate(all="ignore"):
            image, _ = formulation.evaluate(x, p, 65)
        good = np.isfinite(image[0]) & ((image[0] > 0) | ~np.array(positive, dtype=bool))
        outside += not good.all()
    return Outcome(outside == 0, f"{100 - outside} of 100 random points of the domain stay in it under the map")


def _numbers(model: Model, spec: FormulationSpec, seed: int) -> tuple[dict[sp.Symbol, Any], Any, Any]:
    at = model._point(seed)
    for name, fixed in spec.when.items():
        if name in model.parameters:
            at[model.parameters[name][0]] = mp.mpf(fixed)
    x = np.array([[float(at[s]) for s in spec.symbols]])
    p = np.array([[float(at[s]) for s, _, _ in model.parameters.values()]])
    return at, x, p


def derivations_folder() -> Path:
    """Where the specifications of the built-in systems are: in the repository, or beside the installed package."""
    package = Path(quenched.__file__).parent
    installed = package / "_derivations"
    return installed if installed.is_dir() else package.parents[1] / "derivations"


def generated_folder() -> Path:
    """Where the generated modules of the built-in systems are."""
    return Path(quenched.__file__).parent / "systems" / "_generated"


def generate(name: str) -> str:
    """The text of the generated module of a built-in system."""
    path = derivations_folder() / f"{name}.py"
    return source(load_model(path), digest(path.read_text()))
