"""All solutions along one parameter, from a chart: no iteration, hence no branch that is missed.

Where the derivation found a parameter as an explicit function of one unknown s (see :mod:`quenched.derive.charts`), the
set of all solutions is a graph over s. Its extrema are the spinodals, and the solutions at one value of the parameter
are the places where it takes that value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from quenched.errors import ParameterError, UnknownNameError
from quenched.phase.lines import index_of, rows_without
from quenched.phase.records import LineStatus, SpecialPoint
from quenched.results import Result
from quenched.solve import BranchSolution, Options, solve_branch
from quenched.solve.engine import with_engine
from quenched.solve.linear import growth
from quenched.solve.options import certifying_nodes
from quenched.solve.transform import EPS16
from quenched.spec import Branch
from quenched.systems.model import Array, Charted, Formulation, System
from quenched.systems.parameters import dispatch
from quenched.version import __version__

#: the coordinate, a positive unknown, is sampled evenly in its logarithm
_LOWEST, _HIGHEST = 1e-8, 1e12
#: samples per decade: two folds closer than this are not told apart
_PER_DECADE = 24
#: an error above this, relative to 1 + the value, is no estimate: there the quadrature is out of its depth
_CREDIBLE = 1e-2
#: halvings of an interval: down to rounding
_HALVINGS = 60


@dataclass(frozen=True)
class ChartCurve:
    """The solutions along a parameter, in the order of the coordinate of their chart.

    Attributes
    ----------
    system, parameter, coordinate
        Names: of the system, of the parameter that runs, and of the unknown that it is a function of.
    at
        The other parameters, and choices.
    s, value
        The coordinate and the parameter there, ``(P,)``.
    error
        Change of the parameter under refinement of the quadrature, plus rounding, ``(P,)``.
    unknowns, quantities
        What the unknowns and the quantities of the card are there, each ``(P,)``.
    growth
        Largest real part of the eigenvalues of the Jacobian of the map, ``(P,)``; above 1 the solution is unstable
        under the map.
    folds
        Extrema of the parameter: there two solutions meet and vanish (spinodals).
    """

    system: str
    parameter: str
    coordinate: str
    at: Mapping[str, float | str]
    s: Array
    value: Array
    error: Array
    unknowns: Mapping[str, Array]
    quantities: Mapping[str, Array]
    growth: Array
    folds: tuple[SpecialPoint, ...]

    def __len__(self) -> int:
        return len(self.s)

    def __getitem__(self, name: str) -> Array:
        """A quantity, an unknown, or the parameter, by name."""
        return {**self.unknowns, **self.quantities, self.parameter: self.value}[name]

    def __str__(self) -> str:
        reach = f"{self.parameter} from {self.value.min():.6g} to {self.value.max():.6g}"
        head = (
            f"{self.system}: {len(self)} solutions over {self.coordinate}, {reach}, error up to {self.error.max():.1e}"
        )
        return "\n".join([head, *(f"  {fold}" for fold in self.folds)])


def chart(system: System, along: str, options: Options | None = None, **params: Any) -> ChartCurve:
    """All solutions along a parameter.

    Parameters
    ----------
    system
        The system.
    along
        The parameter that runs. It must have a chart: an explicit function of one unknown on all solutions.
    options
        ``nodes`` is where the quadrature begins; it is refined until the parameter changes by less than
        ``tolerance``, or to ``max_nodes``.
    **params
        The other parameters, each a number, and choices.

    Returns
    -------
    ChartCurve
        Solutions with the parameter in its domain.

    Raises
    ------
    ParameterError
        There is no chart of this parameter; or a parameter is missing or outside its domain.

    Examples
    --------
    >>> from quenched.systems import registry
    >>> fold = chart(registry.get("ising_teacher_student"), "alpha").folds[0]
    >>> fold.meaning, round(fold.at["alpha"], 11)
    ('spinodal', 1.49263181823)
    """
    task = _Task.of(system, along, params, options or Options())
    graph = task.graph()
    with np.errstate(all="ignore"):  # what is not finite shows as NaN
        quantities = task.formulation.quantities(graph.x, graph.p, graph.nodes)
        _, jacobian = task.formulation.evaluate(graph.x, graph.p, graph.nodes)
    return ChartCurve(
        system=system.name,
        parameter=along,
        coordinate=task.coordinate,
        at=params,
        s=graph.s,
        value=graph.p[:, task.column],
        error=graph.error,
        unknowns={u.name: graph.x[:, k] for k, u in enumerate(task.formulation.unknowns)},
        quantities={q.name: quantities[:, r] for r, q in enumerate(system.card.quantities)},
        growth=growth(jacobian),
        folds=tuple(task.special(s, graph.nodes) for s in graph.folds),
    )


def solutions(system: System, along: str, options: Options | None = None, **params: Any) -> Result:
    """All solutions at one point of the parameters, certified, in the order of the coordinate of the chart.

    Arguments and errors as in :func:`chart`, but ``params`` has a number for ``along`` too.

    Returns
    -------
    Result
        One branch per solution, named ``solution 1`` and so on; ``growth`` tells which are stable under the map.

    Examples
    --------
    >>> from quenched.systems import registry
    >>> found = solutions(registry.get("ising_teacher_student"), "alpha", alpha=1.4)
    >>> [(round(float(q), 6), bool(growth < 1)) for q, growth in zip(found["q"], found.growth)]
    [(0.789699, True), (0.954599, False)]
    """
    options = options or Options()
    if along not in params:
        raise ParameterError(f"parameter {along} of {system.name!r} is missing: give the value to find solutions at.")
    wanted = float(params.pop(along))
    task = _Task.of(system, along, params, options)
    graph = task.graph()
    # the folds among the samples part the two solutions that meet there
    s = np.unique(np.concatenate([graph.s, graph.folds]))

    def gap(s: Array) -> Array:
        return task.at(s, graph.nodes).p[:, task.column] - wanted

    points = task.at(_roots(gap, s), graph.nodes)
    p = points.p.copy()
    p[:, task.column] = wanted
    polish = replace(options, follow="nearest", method="newton")
    found = solve_branch(task.formulation, Branch("solution", ""), p, polish, x0=points.x)
    return _result(task, found, {**params, along: wanted}, options)


def _result(task: _Task, found: BranchSolution, at: Mapping[str, float | str], options: Options) -> Result:
    card, points = task.system.card, found.points
    names = [quantity.name for quantity in card.quantities]
    values, errors = (table.reshape(len(points.x), len(names)) for table in (found.values, found.errors))
    return Result(
        system=card.name,
        coords={},
        fixed=at,
        branches=tuple(f"solution {k + 1}" for k in range(len(points.x))),
        quantities=card.quantities,
        potential=card.potential,
        extremum=card.extremum,
        values={name: values[:, r] for r, name in enumerate(names)},
        errors={name: errors[:, r] for r, name in enumerate(names)},
        status=points.status,
        residual=points.residual,
        error=points.error,
        evaluations=points.evaluations,
        nodes=points.nodes,
        growth=points.growth,
        provenance={"specification": card.digest, "quenched": __version__, "options": asdict(options)},
    )


@dataclass(frozen=True)
class _Graph:
    """Samples of a chart with the parameter in its domain, and the coordinates of the folds between them."""

    s: Array
    x: Array
    p: Array
    error: Array
    folds: Array
    nodes: int


@dataclass(frozen=True)
class _Task:
    """One chart at one setting of the other parameters, ``row`` (1, M) with NaN in ``column``."""

    system: System
    formulation: Formulation
    along: str
    column: int
    row: Array
    options: Options

    @classmethod
    def of(cls, system: System, along: str, params: Mapping[str, Any], options: Options) -> _Task:
        """The task of a call, checked."""
        names = [parameter.name for parameter in system.card.parameters]
        if along not in names:
            raise UnknownNameError(f"parameter of {system.name}", along, names)
        for name, value in params.items():
            if np.ndim(value):
                raise ParameterError(f"parameter {name} of {system.name!r} is an array: give a number, one call each.")
        row, choices = rows_without(system.card, params, along)
        ((formulation, _),) = dispatch(system, row, choices)
        if along not in formulation.charts:
            others = ", ".join(formulation.charts)
            raise ParameterError(
                f"along={along!r}: on the solutions of {system.name!r} this parameter is no explicit function of one "
                f"unknown. {f'Use along={others!r}, or f' if others else 'F'}ollow a branch by its name instead."
            )
        formulation = with_engine(formulation, options)
        return cls(system, formulation, along, index_of(system.card, along), row, options)

    @property
    def coordinate(self) -> str:
        """Name of the unknown that is the coordinate."""
        return self.formulation.unknowns[self.formulation.charts[self.along].coordinate].name

    def at(self, s: Array, nodes: int) -> Charted:
        """The points with these coordinates."""
        with np.errstate(all="ignore"):  # beyond the ends of the chart
            return self.formulation.over(self.along, s, np.repeat(self.row, len(s), axis=0), self.column, nodes)

    def graph(self) -> _Graph:
        """The chart, sampled, with enough nodes to meet the tolerance where that is possible."""
        s = np.geomspace(_LOWEST, _HIGHEST, 1 + round(np.log10(_HIGHEST / _LOWEST) * _PER_DECADE))
        nodes, coarse = self.options.nodes, self.at(s, self.options.nodes)
        while True:
            nodes = certifying_nodes(nodes)
            fine = self.at(s, nodes)
            value = fine.p[:, self.column]
            error = np.abs(value - coarse.p[:, self.column]) + EPS16 * np.abs(value)
            inside = np.array([v in self.system.card.parameters[self.column].domain for v in value])
            kept = inside & (error <= _CREDIBLE * (1.0 + np.abs(value))) & np.isfinite(fine.x).all(axis=1)
            met = error[kept] <= self.options.tolerance * (1.0 + np.abs(value[kept]))
            if met.all() or certifying_nodes(nodes) > self.options.max_nodes:
                break
            coarse = fine

        def rate(s: Array) -> Array:
            return self.at(s, nodes).rate

        # where the parameter does not change by more than its error, the sign of its slope means nothing
        moving = kept & (np.abs(s * fine.rate) > error)
        return _Graph(s[kept], fine.x[kept], fine.p[kept], error[kept], _roots(rate, s[moving]), nodes)

    def special(self, s: float, nodes: int) -> SpecialPoint:
        """The fold at this coordinate."""
        fine, coarse = (self.at(np.array([s]), n).p[0] for n in (nodes, (nodes + 1) // 2))
        value = float(fine[self.column])
        # at an extremum the error of the coordinate does not matter
        error = abs(value - float(coarse[self.column])) + EPS16 * abs(value)
        met = error <= self.options.tolerance * (1.0 + abs(value))
        return SpecialPoint(
            kind="fold",
            meaning="spinodal",
            lines=(),
            at={q.name: float(v) for q, v in zip(self.system.card.parameters, fine, strict=True)},
            error={self.along: error},
            status=LineStatus.converged if met else LineStatus.quadrature_unresolved,
            evaluations=0,
        )


def _roots(function: Callable[[Array], Array], s: Array) -> Array:
    """Roots of a function between neighbouring samples where it changes sign, by bisection in log s, all at once."""
    sign = np.sign(function(s))
    where = np.flatnonzero(sign[:-1] * sign[1:] < 0)
    lo, hi, left = np.log(s[where]), np.log(s[where + 1]), sign[where]
    for _ in range(_HALVINGS if where.size else 0):
        middle = 0.5 * (lo + hi)
        beyond = np.sign(function(np.exp(middle))) != left
        lo, hi = np.where(beyond, lo, middle), np.where(beyond, middle, hi)
    return np.concatenate([np.exp(0.5 * (lo + hi)), s[sign == 0]])
