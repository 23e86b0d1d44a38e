"""Everything that is claimed about a system, checked: derivation, emitted code, numbers, simulations."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from quenched import api, simulate
from quenched.api import Source
from quenched.errors import QuenchedError
from quenched.solve import Options, Status, solve_branch
from quenched.spec import Card, Check
from quenched.systems import registry
from quenched.systems.model import System
from quenched.systems.parameters import bind, describe, dispatch

if TYPE_CHECKING:
    from quenched.derive import Model
    from quenched.derive.derivation import Step

#: key in the settings of a simulation that takes minutes
_SLOW = "slow"


@dataclass(frozen=True)
class Row:
    """One check and what it found."""

    system: str
    kind: str
    statement: str
    passed: bool
    detail: str
    seconds: float

    def __str__(self) -> str:
        verdict = "ok  " if self.passed else "FAIL"
        return f"{verdict} {self.system:<23} {self.kind:<10} {self.statement[:72]:<72} {self.detail}"


@dataclass(frozen=True)
class Pending:
    """A check that has not been carried out yet."""

    system: str
    kind: str
    statement: str
    check: Callable[[], tuple[bool, str]]

    def run(self) -> Row:
        """Carry it out; an error raised on purpose is a failure, with the error as its detail."""
        start = time.perf_counter()
        try:
            passed, detail = self.check()
        except QuenchedError as error:
            passed, detail = False, str(error)
        return Row(self.system, self.kind, self.statement, passed, detail, time.perf_counter() - start)


@dataclass(frozen=True)
class Report:
    """All checks of a verification; ``print`` shows them as a table."""

    rows: tuple[Row, ...]

    @property
    def passed(self) -> bool:
        """Whether every check holds (and there was one)."""
        return bool(self.rows) and all(row.passed for row in self.rows)

    def summary(self) -> dict[str, Any]:
        """Plain data for ``--json``."""
        return {"passed": self.passed, "checks": [vars(row) for row in self.rows]}

    def __str__(self) -> str:
        return "\n".join([*map(str, self.rows), self.tally])

    @property
    def tally(self) -> str:
        """How many checks passed, and the time they took."""
        passed = sum(row.passed for row in self.rows)
        return f"{passed} of {len(self.rows)} checks passed in {sum(row.seconds for row in self.rows):.0f} s"


def verify(sources: Iterable[Source], *, slow: bool = False, watch: Callable[[Row], None] | None = None) -> Report:
    """Run every check of some systems.

    Parameters
    ----------
    sources
        Systems, as :func:`quenched.load` takes them.
    slow
        Also the simulations that take minutes (``slow`` in their settings).
    watch
        Called with each row when it is known.
    """
    rows = []
    for source in sources:
        for pending in checks(source, slow=slow):
            row = pending.run()
            rows.append(row)
            if watch is not None:
                watch(row)
    return Report(tuple(rows))


def checks(source: Source, *, slow: bool = False) -> Iterator[Pending]:
    """Every check of a system, not yet carried out, in the order in which :func:`verify` runs them."""
    from quenched import derive

    model, text = _model(source)
    for step in model.derivation.steps:
        yield Pending(model.name, step.kind, step.title, partial(_pair, step))
    try:
        built = derive.assemble(model)
    except QuenchedError as error:
        failure = (False, str(error))
        yield Pending(model.name, "code", "the model can be built", lambda: failure)
        return
    claims = (
        ("emitted functions of {} against mpmath", derive.check_code),
        ("Jacobian of {} against differences of the map", derive.check_jacobian),
        ("the map of {} keeps its domain", derive.check_domain),
    )
    charts = ("charts of {} against its equations", derive.check_charts)
    for spec, formulation in zip(model.formulations, built.formulations, strict=True):
        for claim, check in (*claims, *([charts] if formulation.charts else [])) if spec.symbols else ():
            statement = claim.format(spec.name.replace("_", " "))
            yield Pending(model.name, "code", statement, partial(_emitted, check, model, spec, formulation))
    if text is not None:
        yield Pending(
            model.name,
            "code",
            "the committed module is what the derivation emits",
            lambda: _current(model.name, text),
        )
    for claimed in built.card.checks:
        if claimed.kind != "simulation" or slow or not claimed.settings.get(_SLOW):
            yield Pending(model.name, claimed.kind, claimed.statement, partial(_claim, built, claimed))
    for at, branch in _points(built.card):
        statement = f"{built.card.potential} is stationary on {branch} at {describe(at)}"
        yield Pending(model.name, "stationary", statement, partial(_stationary, built, at, branch))


def _model(source: Source) -> tuple[Any, str | None]:
    """The model of a source, and for a built-in system the text that its module must have."""
    from quenched import derive

    if isinstance(source, derive.Model):
        return source, None
    name = source.name if isinstance(source, System) else source
    if isinstance(name, str) and name in registry.names():
        path = derive.derivations_folder() / f"{name}.py"
        model = derive.load_model(path)
        return model, derive.source(model, derive.digest(path.read_text()))
    return derive.load_model(api.model_file(name)), None


def _pair(step: Step) -> tuple[bool, str]:
    return step.outcome.passed, step.outcome.detail


def _emitted(check: Any, model: Model, spec: Any, formulation: Any) -> tuple[bool, str]:
    from quenched import derive

    outcome = derive.carried_out(check, model, spec, formulation)
    return outcome.passed, outcome.detail


def _current(name: str, text: str) -> tuple[bool, str]:
    from quenched import derive

    path = derive.generated_folder() / f"{name}.py"
    if path.is_file() and path.read_text() == text:
        return True, "identical"
    return False, f"{Path(path).name} differs: run `python -m quenched.derive`"


def _claim(system: System, check: Check) -> tuple[bool, str]:
    if check.kind == "simulation":
        return _simulation(system, check)
    value, error, solved = _number(system, check)
    if math.isinf(check.value):
        passed = solved and value == check.value
    else:
        passed = solved and abs(value - check.value) <= check.tolerance and error <= check.tolerance
    return passed, f"{value:.15g} +- {error:.1e}, claimed {check.value:.15g} (source: {check.source})"


def _number(system: System, check: Check) -> tuple[float, float, bool]:
    """The number a check speaks of, its error, and whether it was solved."""
    if check.line is not None:
        point = api.capacity(system, line=check.line, **_keywords(check))
        return float(point.value), float(point.error), point.status.name == "converged"
    result = api.solve(system, branches=check.branch, **_keywords(check))
    assert check.quantity is not None
    value, error = float(result[check.quantity][0]), float(result.errors[check.quantity][0])
    return value, error, bool(result.status[0] == Status.converged)


def _keywords(check: Check) -> dict[str, Any]:
    return dict(check.at)


def _simulation(system: System, check: Check) -> tuple[bool, str]:
    theory, _, solved = _number(system, check)
    assert check.simulator is not None and check.quantity is not None
    settings = {k: v for k, v in check.settings.items() if k not in ("sizes", _SLOW)}
    estimates = [
        _run(check.simulator, tuple(sorted({**settings, **check.at, "size": size}.items())))[check.quantity]
        for size in check.settings["sizes"]
    ]
    value, stderr = _extrapolated(estimates)
    deviation = abs(value - theory) / stderr
    detail = f"theory {theory:.5f}, extrapolated {value:.5f} +- {stderr:.5f} ({deviation:.1f} standard errors)"
    return bool(solved and deviation <= check.tolerance), detail


@lru_cache(maxsize=64)
def _run(simulator: str, arguments: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    return simulate.run(simulator, **dict(arguments))


def _extrapolated(estimates: list[Any]) -> tuple[float, float]:
    """Infinite-size value from the two sizes, linear in 1/size, with its standard error."""
    small, large = estimates
    a, b = large.size / (large.size - small.size), small.size / (large.size - small.size)
    return a * large.value - b * small.value, math.hypot(a * large.stderr, b * small.stderr)


def _points(card: Card) -> list[tuple[Mapping[str, Any], str]]:
    """Points and branches that the checks speak of, each once."""
    seen: dict[str, tuple[Mapping[str, Any], str]] = {}
    for check in card.checks:
        if check.branch is not None and check.line is None and check.kind != "simulation":
            seen.setdefault(f"{check.branch} {sorted(check.at.items())}", (check.at, check.branch))
    return list(seen.values())


def _stationary(system: System, at: Mapping[str, Any], branch_name: str) -> tuple[bool, str]:
    """The emitted potential does not change to first order in any unknown at the solution."""
    branch = next(b for b in system.card.branches if b.name == branch_name)
    binding = bind(system.card, at)
    rows = binding.rows()
    ((formulation, _),) = dispatch(system, rows, binding.choices)
    if branch_name in formulation.exact:
        return True, "known in closed form"
    solution = solve_branch(formulation, branch, rows, Options())
    x, n = solution.points.x, int(solution.points.nodes[0])
    column = [q.name for q in system.card.quantities].index(system.card.potential)

    def potential(shift: float, k: int) -> float:
        moved = x.copy()
        scale = x[0, k] if formulation.unknowns[k].positive else abs(x[0, k]) + 1e-3
        moved[0, k] += shift * scale
        with np.errstate(all="ignore"):  # other observables may overflow away from the solution
            return float(formulation.quantities(moved, rows, n)[0, column])

    free = [k for k, u in enumerate(formulation.unknowns) if u.name not in branch.pinned]
    slopes = [(potential(1e-4, k) - potential(-1e-4, k)) / 2e-4 for k in free]
    bends = [abs(potential(1e-1, k) - 2 * potential(0.0, k) + potential(-1e-1, k)) for k in free]
    worst = max((abs(s) for s in slopes), default=0.0)
    return bool(np.isfinite(worst) and worst < 1e-6 * (1 + max(bends, default=0.0))), f"largest slope {worst:.1e}"
