"""The functions a user calls: each takes a system in any form and hands over to the part that does the work.

Parts that need more than numpy are imported when they are called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

from quenched import storage
from quenched.errors import ParameterError, SpecificationError, StorageError, UnknownNameError
from quenched.planning import Plan
from quenched.planning import plan as _plan
from quenched.plates import Plate
from quenched.results import KIND, Result
from quenched.solve import Options
from quenched.sweep import CHUNK, PENDING, Progress
from quenched.sweep import sweep as _sweep
from quenched.systems import registry
from quenched.systems.model import System
from quenched.systems.parameters import bind

if TYPE_CHECKING:
    from quenched.derive import Derivation, Model
    from quenched.learning import LearningCurve
    from quenched.phase import Boundary, BranchCurve, ChartCurve, Curve, Diagram, Optimum
    from quenched.solve.parisi import Limit
    from quenched.verification import Report, Row

#: a built-in system by name, a path to a user's file, a model of ``quenched.derive``, or a system
Source: TypeAlias = "str | os.PathLike[str] | System | Model"

_DEFAULTS = Options()


def list_systems() -> tuple[str, ...]:
    """Names of the built-in systems."""
    return registry.names()


def load(source: Source, /) -> System:
    """A system: built in, or derived from a user's file.

    Parameters
    ----------
    source
        Name of a built-in system, path of a model file (``.py``), a :class:`quenched.derive.Model`, or a
        system, which is returned as it is.

    Raises
    ------
    UnknownNameError
        No built-in system has this name.
    SpecificationError
        The file cannot be read, or what it emits is not what its derivation says (the steps of the derivation
        are checked by :func:`verify`).
    """
    if isinstance(source, System):
        return source
    if isinstance(source, str) and source in registry.names():
        return registry.get(source)
    if isinstance(source, str | os.PathLike):
        path = model_file(source)
        from quenched import derive

        return derive.system_from_file(path)
    if "quenched.derive" in sys.modules:
        from quenched import derive

        if isinstance(source, derive.Model):
            return derive.system(source)
    raise SpecificationError(
        f"{source!r} is not a system: give the name of a built-in one, the path of a model file, a "
        "quenched.derive.Model, or a System."
    )


def model_file(source: str | os.PathLike[str]) -> Path:
    """The path of a user's model file.

    Raises
    ------
    UnknownNameError
        ``source`` is neither a file nor looks like one.
    SpecificationError
        It looks like a path, but there is no such file.
    """
    path = Path(source)
    if path.is_file():
        return path
    if isinstance(source, str) and path.suffix != ".py" and path.name == source:
        raise UnknownNameError("system", source, registry.names())
    raise SpecificationError(f"there is no model file at {str(path)!r}: check the path.")


def solve(
    system: Source,
    /,
    *,
    branches: str | Sequence[str] | None = None,
    options: Options = _DEFAULTS,
    **params: Any,
) -> Result:
    """Solve every branch of a system at one point.

    Parameters
    ----------
    system
        As in :func:`load`.
    branches
        Name or names of branches; all of them by default.
    options
        How to solve.
    **params
        A number for every parameter, a text for every choice; those with a default may be left out.

    Returns
    -------
    Result
        ``print`` it; ``result["q"]`` has one value per branch.

    Raises
    ------
    ParameterError, UnknownNameError
        A parameter, branch or choice that is missing, unknown or outside its domain.
    """
    for name, value in params.items():
        if np.ndim(value):
            raise ParameterError(f"solve() takes one point, and {name} is an array: use sweep() for a grid.")
    return _sweep(load(system), branches=branches, options=options, **params)


def sweep(
    system: Source,
    /,
    *,
    branches: str | Sequence[str] | None = None,
    to: str | os.PathLike[str] | None = None,
    resume: bool = True,
    executor: Executor | None = None,
    chunk: int = CHUNK,
    pending: int = PENDING,
    progress: Progress | None = None,
    options: Options = _DEFAULTS,
    **params: Any,
) -> Result:
    """Solve every branch on a grid: arrays are axes, numbers are fixed.

    Parameters
    ----------
    system
        As in :func:`load`.
    branches, to, resume, executor, chunk, pending, progress, options, **params
        As in :func:`quenched.sweep.sweep`: with ``to`` the result is kept in a file, and a sweep that was
        interrupted continues where it stopped.

    Returns
    -------
    Result
        Arrays of shape ``(B, *grid)``; a point that fails is NaN with its status.

    Raises
    ------
    ParameterError, UnknownNameError
        A parameter, branch or choice that is missing, unknown or outside its domain.
    StorageError
        ``to`` cannot be written, or holds another result.
    """
    return _sweep(
        load(system),
        branches=branches,
        to=to,
        resume=resume,
        executor=executor,
        chunk=chunk,
        pending=pending,
        progress=progress,
        options=options,
        **params,
    )


def plan(system: Source, /, **arguments: Any) -> Plan:
    """Estimate what a sweep will cost: points, evaluations, node evaluations, memory, time.

    Parameters
    ----------
    system
        As in :func:`load`.
    **arguments
        Those of :func:`sweep`; :func:`quenched.planning.plan` says how the estimate is made.

    Returns
    -------
    Plan
        ``print`` it.

    Examples
    --------
    >>> import numpy as np
    >>> cost = plan("hopfield", alpha=np.linspace(0.01, 0.15, 100), T=np.linspace(0.1, 1.0, 100))
    >>> cost.points, cost.solves, cost.chunks
    (10000, 30000, 3)
    """
    return _plan(load(system), **arguments)


def open_result(path: str | os.PathLike[str], /) -> Result | Diagram:
    """Open a file written by a sweep, ``Result.save`` or ``Diagram.save``.

    Raises
    ------
    StorageError
        The file is missing, damaged, or not one of this package's.
    """
    archive = storage.read(path, mapped=True)
    if archive.kind == KIND:
        try:
            return Result.from_archive(archive)
        except (KeyError, TypeError, ValueError) as error:
            raise storage.damaged(path, error) from None
    if archive.kind == "diagram":
        from quenched.phase import Diagram

        return Diagram.load(Path(path))
    raise StorageError(
        f"{path}: holds a {archive.kind!r}, which cannot be opened by itself. Open the file of the finished sweep."
    )


def phase_diagram(
    system: Source,
    /,
    *,
    x: str | None = None,
    y: str | None = None,
    ranges: Mapping[str, tuple[float, float]] | None = None,
    lines: tuple[str, ...] | None = None,
    points: int = 65,
    map_points: tuple[int, int] | None = (200, 200),
    executor: Executor | None = None,
    progress: Progress | None = None,
    options: Options = _DEFAULTS,
    **fixed: float | str,
) -> Diagram:
    """The phase diagram of a system: its lines as roots, a map of colours, its regions.

    Parameters
    ----------
    system
        As in :func:`load`.
    x, y, ranges, lines, points, map_points, executor, progress, options
        As in :func:`quenched.phase.diagram`.
    **fixed
        Values of the parameters that are not on the axes, and of choices.
    """
    from quenched import phase

    return phase.diagram(
        load(system),
        x=x,
        y=y,
        ranges=ranges,
        lines=lines,
        points=points,
        map_points=map_points,
        fixed=fixed,
        executor=executor,
        progress=progress,
        options=options,
    )


def capacity(
    system: Source, /, *, line: str | None = None, options: Options = _DEFAULTS, **params: float | str
) -> Boundary:
    """The critical value of a parameter: the storage capacity, or the point of any other line.

    Parameters
    ----------
    system
        As in :func:`load`.
    line
        Name of a line of the system; by default its capacity.
    options
        How to solve.
    **params
        Values of the other parameters and of choices.

    Returns
    -------
    Boundary
        ``value``, ``error``, a bracket and a status; ``print`` it.
    """
    from quenched import phase

    made = load(system)
    if line is None:
        return phase.capacity(made, options, **params)
    return phase.solve_line(made, line, params, options).point(0)


def line(
    system: Source,
    name: str,
    /,
    *,
    span: tuple[float, float] | None = None,
    points: int = 65,
    options: Options = _DEFAULTS,
    **params: Any,
) -> Curve:
    """A line of the phase diagram as a whole, with certified errors, its ends and its special points.

    Parameters
    ----------
    system
        As in :func:`load`.
    name
        Name of a line of the system.
    span, points, options
        As in :func:`quenched.phase.line`.
    **params
        Values of the other parameters and of choices; an array for the parameter along the line asks for its
        points there.

    Returns
    -------
    Curve
        Arrays over the points; ``print`` it.
    """
    from quenched import phase

    return phase.line(load(system), name, params, span=span, points=points, options=options)


def optimum(
    system: Source,
    quantity: str,
    /,
    *,
    over: str,
    branch: str | None = None,
    span: tuple[float, float] | None = None,
    extremum: Literal["min", "max"] = "min",
    options: Options = _DEFAULTS,
    **params: Any,
) -> Optimum:
    """The best value of a parameter: where a quantity is smallest, or largest, along a branch.

    Parameters
    ----------
    system
        As in :func:`load`.
    quantity
        What to optimise, for example ``"generalisation_error"``.
    over
        The parameter to choose, for example ``"lam"``.
    branch, span, extremum, options
        As in :func:`quenched.phase.optimum`.
    **params
        Values of the other parameters and of choices; arrays span a grid, which is flattened.

    Returns
    -------
    Optimum
        Arrays over the points; ``print`` it. Where the best value lies at an end of the search interval, its status
        says so.

    Examples
    --------
    >>> ridge = optimum("gaussian_covariate", "squared_error", over="lam", teacher="linear", alpha=2.0, noise=0.5)
    >>> round(float(ridge.value[0]), 9)  # the variance of the noise over that of the teacher's weights
    0.5
    """
    from quenched import phase

    made = load(system)
    return phase.optimum(made, quantity, over, params, branch=branch, span=span, extremum=extremum, options=options)


def continue_branch(
    system: Source,
    branch: str,
    parameter: str,
    /,
    *,
    span: tuple[float, float] | None = None,
    start: float | None = None,
    points: int = 65,
    options: Options = _DEFAULTS,
    **params: float | str,
) -> BranchCurve:
    """Follow a branch of solutions along a parameter, through its folds and onto unstable solutions.

    Parameters
    ----------
    system
        As in :func:`load`.
    branch, parameter
        Name of the branch, and of the parameter to follow it in.
    span, start, points, options
        As in :func:`quenched.phase.continue_branch`.
    **params
        Values of the other parameters and of choices.

    Returns
    -------
    BranchCurve
        Arrays over the points of the curve, and its folds; ``print`` it.
    """
    from quenched import phase

    return phase.continue_branch(
        load(system), branch, parameter, params, span=span, start=start, points=points, options=options
    )


def chart(system: Source, along: str, /, *, options: Options = _DEFAULTS, **params: float | str) -> ChartCurve:
    """All solutions along a parameter, without iteration, where that is an explicit function of one unknown.

    Parameters, errors and result as in :func:`quenched.phase.chart`.

    Examples
    --------
    >>> curve = chart("spherical_perceptron", "alpha", kappa=0.0)
    >>> round(float(curve["alpha"][-1]), 9)  # q -> 1: the capacity
    2.0
    """
    from quenched import phase

    return phase.chart(load(system), along, options, **params)


def all_solutions(system: Source, along: str, /, *, options: Options = _DEFAULTS, **params: float | str) -> Result:
    """All solutions at one point, stable and unstable, where the parameter ``along`` has a chart.

    Parameters, errors and result as in :func:`quenched.phase.solutions`.
    """
    from quenched import phase

    return phase.solutions(load(system), along, options, **params)


def parisi(system: Source, /, *, steps: int = 6, **params: float) -> Limit:
    """Free energy, or ground-state energy at T = 0, with as many steps of replica symmetry breaking as there are.

    Parameters
    ----------
    system
        ``sherrington_kirkpatrick`` or ``ising_pspin``, as in :func:`load`. Other Gaussian energies of Ising spins:
        :func:`quenched.solve.parisi.solve_limit`.
    steps
        The largest number of steps from which the limit is extrapolated, at least 5. More digits take longer.
    **params
        The parameters of the system.

    Returns
    -------
    Limit
        ``value``, ``error``, and the ``series`` of solutions with k = 1, 2, ... steps; ``print`` it.

    Raises
    ------
    ParameterError, UnknownNameError
        A parameter that is missing, unknown or outside its domain, a system without a Parisi functional, or a
        temperature between zero and about 0.04.

    Examples
    --------
    >>> print(parisi("sherrington_kirkpatrick", T=0.8, steps=5))
    -0.865114506025 ± 2e-11 (from 5 steps)
    """
    from quenched.solve import parisi as functional

    made = load(system)
    if made.name not in functional.SYSTEMS:
        raise UnknownNameError("system with a Parisi functional", made.name, functional.SYSTEMS)
    binding = bind(made.card, params)
    if binding.axes:
        raise ParameterError(f"parisi() takes one point, and {next(iter(binding.axes))} is an array: give a number.")
    at = binding.fixed
    return functional.solve_limit(functional.SYSTEMS[made.name](at), at["T"], at.get("h", 0.0), steps)


def derivation(source: Source, /) -> Derivation:
    """The derivation of a system: its steps and their checks; ``.render("text" | "markdown" | "latex")``.

    Parameters
    ----------
    source
        Name of a built-in system, path of a model file, or a :class:`quenched.derive.Model`.
    """
    from quenched import derive
    from quenched.derive.build import derivations_folder

    if isinstance(source, derive.Model):
        return source.derivation
    if isinstance(source, System):
        source = source.name
    known = isinstance(source, str) and source in registry.names()
    path = derivations_folder() / f"{source}.py" if known else model_file(source)
    return derive.load_model(path).derivation


def verify(*sources: Source, slow: bool = False, watch: Callable[[Row], None] | None = None) -> Report:
    """Check everything that is claimed about systems: derivations, code, limits, literature, simulations.

    Parameters
    ----------
    *sources
        As in :func:`load`; all built-in systems by default.
    slow
        Also the checks that take minutes.
    watch
        Called with each row of the report when it is known.

    Returns
    -------
    Report
        ``print`` shows a table; ``passed`` says whether all checks hold.
    """
    from quenched import verification

    return verification.verify(sources or registry.names(), slow=slow, watch=watch)


def plot(
    source: str | os.PathLike[str] | Result | Diagram | LearningCurve | Plate,
    output: str | os.PathLike[str] | None = None,
    /,
) -> Any:
    """Draw a result, a phase diagram, a learning curve, or a figure of the gallery.

    Parameters
    ----------
    source
        What to draw, or the file that holds it.
    output
        File for the picture; its suffix is the format.

    Returns
    -------
    matplotlib.figure.Figure
        The figure.

    Raises
    ------
    MissingExtraError
        matplotlib is not installed.
    """
    from quenched import figures
    from quenched.phase import Diagram

    shown = open_result(source) if isinstance(source, str | os.PathLike) else source
    if isinstance(shown, Result):
        return figures.result(shown, output)
    if isinstance(shown, Diagram):
        return figures.diagram(shown, output)
    return figures.plate(shown if isinstance(shown, Plate) else shown.plate(), output)
