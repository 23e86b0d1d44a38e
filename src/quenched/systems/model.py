"""A system as the solver sees it: its card, and the functions that the derivation emitted."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.spec import Card, Unknown

Array = NDArray[np.float64]
Columns = Sequence[Array]

#: elements (points x nodes) that a kernel call works on at once: small enough to stay in cache
BLOCK_ELEMENTS = 16384


def _everywhere(x: Columns, p: Columns) -> Columns:
    """The domain of a free energy without restrictions."""
    return ()


@dataclass(frozen=True, eq=False)
class Holding:
    """An emitted function that takes a table of data, with the table it is given: its columns, each ``(1, rows)``."""

    function: Callable[..., Any]
    table: tuple[Array, ...]

    def __call__(self, *arguments: Any) -> Any:
        nodes = arguments[-1:] if isinstance(arguments[-1], int) else ()
        return self.function(*arguments[: len(arguments) - len(nodes)], self.table, *nodes)


@dataclass(frozen=True)
class Chart:
    """All solutions as functions of one unknown, the ``coordinate`` (its index).

    Each of the ``steps`` is an index and a function ``f(x, p, n)``: the value of that unknown (-1: of the parameter
    whose chart it is) from what is known before it, then its derivatives by all unknowns and by the parameter.
    """

    coordinate: int
    steps: tuple[tuple[int, Callable[[Columns, Columns, int], Columns]], ...]


@dataclass(frozen=True)
class Charted:
    """Points on a chart: unknowns (P, K), parameters (P, M), d parameter / d coordinate (P,)."""

    x: Array
    p: Array
    rate: Array


@dataclass(frozen=True)
class Formulation:
    """One set of equations of a system, valid where ``when`` holds (for example ``{"T": 0.0}``).

    The functions are generated. ``x`` and ``p`` are sequences of columns of shape ``(P, 1)``, one per
    unknown and one per numeric parameter (in the order of the card); ``n`` is the number of nodes.

    * ``fixed_point(x, p, n) -> (F, J)``: K columns and K rows of K columns, J[i][j] = dF_i/dx_j;
    * ``values(x, p, n)``: one column per quantity of the card, in its order;
    * ``starts[branch](p)``: K columns;
    * ``domain(x, p)``: columns that are positive where the free energy is defined;
    * ``explicit[line](p, n)``: the value of ``solve_for`` on an explicit line (one column);
    * ``exact[branch](p, n)``: the quantities on a branch that is known in closed form (one column each);
    * ``charts[parameter]``: where a parameter is an explicit function of one unknown on the set of all solutions;
    * ``rows``: of the table of data that the functions hold, see :class:`Holding`;
    * ``depth``: how deeply averages are nested; an evaluation takes ``n ** depth`` nodes per point.
    """

    name: str
    unknowns: tuple[Unknown, ...]
    fixed_point: Callable[[Columns, Columns, int], tuple[Columns, Sequence[Columns]]]
    values: Callable[[Columns, Columns, int], Columns]
    starts: Mapping[str, Callable[[Columns], Columns]]
    domain: Callable[[Columns, Columns], Columns] = _everywhere
    explicit: Mapping[str, Callable[[Columns, int], Array]] = field(default_factory=dict)
    exact: Mapping[str, Callable[[Columns, int], Columns]] = field(default_factory=dict)
    charts: Mapping[str, Chart] = field(default_factory=dict)
    when: Mapping[str, float | str] = field(default_factory=dict)
    depth: int = 1
    rows: int = 1

    #: what evaluates it
    engine: ClassVar[Literal["numpy", "numba"]] = "numpy"

    def evaluate(self, x: Array, p: Array, n: int) -> tuple[Array, Array]:
        """The fixed-point map and its Jacobian: ``(P, K), (P, M) -> (P, K), (P, K, K)``.

        Both are NaN where the free energy is not defined.
        """
        size, k = x.shape
        image, jacobian = np.full((size, k), np.nan), np.full((size, k, k), np.nan)
        inside = np.flatnonzero(self.defined(x, p))
        for block in self._blocks(len(inside), n):
            rows = inside[block]
            columns = _columns(x[rows]), _columns(p[rows])
            f, j = self.fixed_point(*columns, n)
            for a in range(k):
                image[rows, a] = _flat(f[a])
                for b in range(k):
                    jacobian[rows, a, b] = _flat(j[a][b])
        return image, jacobian

    def holding(self, columns: Sequence[ArrayLike]) -> Formulation:
        """The same equations over another table: its columns, weights last."""
        table = tuple(np.ascontiguousarray(np.atleast_1d(c), dtype=np.float64)[None, :] for c in columns)

        def held(function: Callable[..., Any]) -> Holding:
            return Holding(function.function if isinstance(function, Holding) else function, table)

        def all_held(functions: Mapping[str, Callable[..., Any]]) -> dict[str, Holding]:
            return {name: held(function) for name, function in functions.items()}

        charts = {
            name: replace(chart, steps=tuple((target, held(step)) for target, step in chart.steps))
            for name, chart in self.charts.items()
        }
        return replace(
            self,
            fixed_point=held(self.fixed_point),
            values=held(self.values),
            domain=self.domain if self.domain is _everywhere else held(self.domain),
            starts=all_held(self.starts),
            explicit=all_held(self.explicit),
            exact=all_held(self.exact),
            charts=charts,
            rows=table[0].shape[1],
        )

    def defined(self, x: Array, p: Array) -> NDArray[np.bool_]:
        """Where the free energy is defined: ``(P, K), (P, M) -> (P,)``."""
        inside = np.ones(len(x), dtype=np.bool_)
        for bound in self.domain(_columns(x), _columns(p)):
            inside &= np.asarray(_flat(bound) > 0)
        return inside

    def quantities(self, x: Array, p: Array, n: int) -> Array:
        """All quantities of the card at given unknowns: ``(P, K), (P, M) -> (P, R)``."""
        blocks = []
        for rows in self._blocks(len(x), n):
            ones = np.ones((len(x[rows]), 1))
            columns = self.values(_columns(x[rows]), _columns(p[rows]), n)
            blocks.append(np.concatenate([c * ones for c in columns], axis=1))
        return np.concatenate(blocks) if blocks else np.empty((0, 0))

    def _blocks(self, size: int, n: int) -> list[slice]:
        step = max(1, BLOCK_ELEMENTS // max(n**self.depth, self.rows, 1))
        return [slice(i, min(i + step, size)) for i in range(0, size, step)]

    def start(self, branch: str, p: Array) -> Array:
        """Starting point of a branch: ``(P, M) -> (P, K)``."""
        ones = np.ones((len(p), 1))
        return np.concatenate([c * ones for c in self.starts[branch](_columns(p))], axis=1)

    def known(self, branch: str, p: Array, n: int) -> Array:
        """All quantities on a branch that is known in closed form: ``(P, M) -> (P, R)``."""
        ones = np.ones((len(p), 1))
        return np.concatenate([c * ones for c in self.exact[branch](_columns(p), n)], axis=1)

    def over(self, parameter: str, coordinate: Array, p: Array, column: int, n: int) -> Charted:
        """The solutions with these values of a chart's coordinate: ``(P,), (P, M)``.

        ``column`` is that of the parameter in p, where the solution is entered.
        """
        chart, k = self.charts[parameter], len(self.unknowns)
        x, p = np.full((len(p), k), np.nan), p.copy()
        x[:, chart.coordinate], p[:, column] = coordinate, np.nan
        rate = np.zeros((len(p), k + 1))
        rate[:, chart.coordinate] = 1.0
        for target, function in chart.steps:
            ones = np.ones((len(p), 1))
            value, *slopes = (c * ones for c in function(_columns(x), _columns(p), n))
            (p if target < 0 else x)[:, column if target < 0 else target] = value[:, 0]
            # what is not known yet has no rate, and a NaN slope
            terms = [np.where(rate[:, [j]] == 0.0, 0.0, rate[:, [j]] * slope) for j, slope in enumerate(slopes)]
            rate[:, target] = np.sum(terms, axis=0)[:, 0]
        return Charted(x, p, rate[:, -1])

    def boundary(self, line: str, p: Array, n: int) -> Array:
        """The value of an explicit line at the other parameters: ``(P, M) -> (P,)``."""
        return (self.explicit[line](_columns(p), n) * np.ones((len(p), 1)))[:, 0]


@dataclass(frozen=True)
class System:
    """A system: what it is (``card``) and its equations (``formulations``, the most specific first)."""

    card: Card
    formulations: tuple[Formulation, ...]
    provenance: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.card.name

    def holding(self, columns: Sequence[ArrayLike]) -> System:
        """The system over another table of data: its columns, weights last, in the order of its card."""
        digest = hashlib.sha256(b"".join(np.asarray(c, dtype=np.float64).tobytes() for c in columns)).hexdigest()[:16]
        return replace(
            self,
            card=replace(self.card, digest=f"{self.card.digest.partition('+')[0]}+{digest}"),
            formulations=tuple(formulation.holding(columns) for formulation in self.formulations),
            provenance={name: value for name, value in self.provenance.items() if name != "source"},
        )


def _columns(a: Array) -> list[Array]:
    return [np.ascontiguousarray(a[:, [k]]) for k in range(a.shape[1])]


def _flat(column: Any) -> Any:
    return column[:, 0] if isinstance(column, np.ndarray) and column.ndim == 2 else column
