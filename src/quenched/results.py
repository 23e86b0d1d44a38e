"""What a computation returns: labelled values with status, residual and error on every point.

One class for a single point and for a grid of any dimension. Arrays have shape ``(B, *grid)``: branches
first, then the axes in the order of ``coords``.
"""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from quenched import storage
from quenched.errors import MissingExtraError, UnknownNameError
from quenched.solve import Status
from quenched.spec import Quantity
from quenched.systems.parameters import describe

if TYPE_CHECKING:
    import xarray

Array = NDArray[np.float64]
Integers = NDArray[np.integer[Any]]

KIND = "result"

#: two solutions are the same if their order parameters agree to this in mixed scale, beyond their errors
_SAME = 1e-6
#: absolute floor of the mixed scale, as in the solver
_FLOOR = 1e-3
#: a sign below this is rounding: an entropy is a difference of numbers of order one over the temperature
_SIGN = 1e-10


@dataclass(frozen=True, eq=False)
class Result:
    """Solutions of a system at a point or on a grid, one per branch.

    Attributes
    ----------
    system
        Name of the system.
    coords
        The axes, 1-D arrays; the grid is their outer product. Empty for a single point.
    fixed
        The other parameters and choices.
    branches
        Names of the branches, along the first axis of every array.
    quantities
        What the values are (name, LaTeX, meaning, kind).
    potential, extremum
        The quantity that decides which branch is the equilibrium one, and whether by its ``min`` or ``max``.
    values, errors
        Per quantity ``(B, *grid)``: the value, NaN where the point failed, and its absolute error.
    status
        :class:`quenched.Status` of every point.
    residual, error
        Undamped residual, and certified error of the solution relative to ``|x| + 1e-3``.
    evaluations, nodes
        Evaluations of the map, and quadrature nodes of the certifying one.
    growth
        Largest real part of the eigenvalues of the Jacobian of the map, symmetry-breaking directions
        included; NaN where a branch is known in closed form or failed.
    provenance
        Digest of the specification, versions, options.
    """

    system: str
    coords: Mapping[str, Array]
    fixed: Mapping[str, float | str]
    branches: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    potential: str
    extremum: str
    values: Mapping[str, Array]
    errors: Mapping[str, Array]
    status: Integers
    residual: Array
    error: Array
    evaluations: Integers
    nodes: Integers
    growth: Array
    provenance: Mapping[str, Any]

    # ------------------------------------------------------------------ access

    def __getitem__(self, name: str) -> Array:
        """Values of a quantity, ``(B, *grid)``."""
        if name not in self.values:
            raise UnknownNameError(f"quantity of {self.system}", name, self.values)
        return self.values[name]

    def branch(self, name: str) -> Result:
        """The same result with one branch only."""
        if name not in self.branches:
            raise UnknownNameError(f"branch of {self.system}", name, self.branches)
        rows = [self.branches.index(name)]
        return self._with({key: array[rows] for key, array in self._arrays().items()}, branches=(name,))

    def pieces(self, points: int = 16384) -> Iterator[Result]:
        """The flattened grid in pieces: results with the one axis ``point``, an index into the flattened grid.

        For what is to be computed from a result that is larger than memory.
        """
        whole = {name: array.reshape(len(self.branches), -1) for name, array in self._arrays().items()}
        for start in range(0, math.prod(self.shape), points):
            part = {name: array[:, start : start + points] for name, array in whole.items()}
            index = np.arange(start, start + part["point.status"].shape[1], dtype=np.float64)
            yield self._with(part, coords={"point": index})

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the grid, ``()`` for a single point."""
        return tuple(len(axis) for axis in self.coords.values())

    @cached_property
    def converged(self) -> NDArray[np.bool_]:
        """Which points are solved, ``(B, *grid)``."""
        return np.asarray(self.status == Status.converged)

    @cached_property
    def stable(self) -> NDArray[np.bool_]:
        """Which solutions attract the iteration of the map (``growth < 1``), ``(B, *grid)``."""
        return np.asarray(self.converged & (self.growth < 1))

    @cached_property
    def broken(self) -> NDArray[np.bool_]:
        """Which solutions lie outside their ansatz, ``(B, *grid)``: what cannot be negative is, beyond its error.

        That is a stability eigenvalue or the entropy of discrete variables. For a replica-symmetric system the former
        is the replicon: where it is negative, replica symmetry is broken. The numbers are those of an approximation.
        """
        broken = np.zeros(self.converged.shape, dtype=np.bool_)
        for name in self._signed:
            broken |= self.converged & self._negative(name)
        return broken

    @property
    def _signed(self) -> list[str]:
        """What is not negative where the ansatz holds."""
        return [q.name for q in self.quantities if q.kind in ("stability", "entropy")]

    def _negative(self, name: str) -> NDArray[np.bool_]:
        value, error = self.values[name], self.errors[name]
        return np.asarray((value < -np.maximum(error, _SIGN)) | np.isneginf(value))

    @cached_property
    def label(self) -> NDArray[np.int64]:
        """Index of the first branch that has the same solution, ``(B, *grid)``; -1 where the point failed.

        Two solutions are the same if all order parameters agree within their errors and 1e-6 of their mixed
        scale ``|x| + 1e-3``.
        """
        own = np.arange(len(self.branches)).reshape(-1, *(1 for _ in self.shape))
        label = np.where(self.converged, own, -1)
        for later in range(1, len(self.branches)):
            for earlier in reversed(range(later)):
                both = self.converged[later] & self.converged[earlier]
                same = both & self._same(earlier, later)
                label[later] = np.where(same, label[earlier], label[later])
        return label

    @cached_property
    def best(self) -> NDArray[np.int64]:
        """Index of the equilibrium branch among ``branches``, ``(*grid,)``; -1 where none converged.

        It has the extremal potential among the solutions, unstable ones left out where there are others. Of
        branches that tie within their errors it is the first.
        """
        sign = 1.0 if self.extremum == "min" else -1.0
        unstable = self.growth >= 1
        usable = self.converged & np.isfinite(self[self.potential])
        candidates = np.where((usable & ~unstable).any(axis=0), usable & ~unstable, usable)
        height = np.where(candidates, sign * self[self.potential], np.inf)
        error = np.where(candidates, self.errors[self.potential], 0.0)
        lowest = np.argmin(height, axis=0)[None]
        bound = np.take_along_axis(height, lowest, axis=0) + np.take_along_axis(error, lowest, axis=0)
        first = np.argmax(candidates & (height - error <= bound), axis=0)
        return np.where(candidates.any(axis=0), first, -1)

    def equilibrium(self, name: str) -> Array:
        """Values of a quantity on the equilibrium branch, ``(*grid,)``; NaN where no branch converged."""
        taken = np.take_along_axis(self[name], np.maximum(self.best, 0)[None], axis=0)[0]
        return np.where(self.best >= 0, taken, np.nan)

    def _same(self, a: int, b: int) -> NDArray[np.bool_]:
        names = [q.name for q in self.quantities if q.kind == "order_parameter"] or list(self.values)
        same = np.ones(self.shape, dtype=np.bool_)
        for name in names:
            left, right = self.values[name][a], self.values[name][b]
            scale = np.maximum(np.abs(left), np.abs(right)) + _FLOOR
            slack = _SAME * scale + self.errors[name][a] + self.errors[name][b]
            with np.errstate(invalid="ignore"):  # inf - inf where an order parameter diverges on both
                same &= (np.abs(left - right) <= slack) | (left == right) | (np.isnan(left) & np.isnan(right))
        return same

    # ------------------------------------------------------------------ export

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the result to a file that :func:`quenched.open_result` reads.

        Raises
        ------
        StorageError
            The file cannot be written.
        """
        storage.write(path, self.archive())

    def archive(self) -> storage.Archive:
        """The result as arrays and a JSON manifest."""
        arrays = {f"coord.{name}": axis for name, axis in self.coords.items()} | self._arrays()
        manifest = {
            "axes": list(self.coords),
            "quantities": [asdict(quantity) for quantity in self.quantities],
            **{name: getattr(self, name) for name in _PLAIN},
        }
        return storage.Archive(KIND, manifest, arrays)

    @classmethod
    def from_archive(cls, archive: storage.Archive) -> Result:
        """The inverse of :meth:`archive`.

        Raises
        ------
        KeyError, TypeError, ValueError
            The contents do not fit together.
        """
        manifest, arrays = archive.manifest, archive.arrays
        quantities = tuple(Quantity(**entry) for entry in manifest["quantities"])
        plain: dict[str, Any] = {name: manifest[name] for name in _PLAIN}
        points: dict[str, Any] = {name: arrays[f"point.{name}"] for name in _POINTWISE}
        result = cls(
            **{**plain, "branches": tuple(plain["branches"])},
            coords={name: arrays[f"coord.{name}"] for name in manifest["axes"]},
            quantities=quantities,
            values={quantity.name: arrays[f"value.{quantity.name}"] for quantity in quantities},
            errors={quantity.name: arrays[f"error.{quantity.name}"] for quantity in quantities},
            **points,
        )
        expected = (len(result.branches), *result.shape)
        for name, array in arrays.items():
            if not name.startswith("coord.") and array.shape != expected:
                raise ValueError(f"array {name!r} has shape {array.shape}, not {expected}")
        return result

    def _arrays(self) -> dict[str, NDArray[Any]]:
        """Everything that has the shape ``(B, *grid)``, under the names in a file."""
        arrays: dict[str, NDArray[Any]] = {f"value.{name}": array for name, array in self.values.items()}
        arrays |= {f"error.{name}": array for name, array in self.errors.items()}
        return arrays | {f"point.{name}": getattr(self, name) for name in _POINTWISE}

    def _with(self, arrays: Mapping[str, NDArray[Any]], **other: Any) -> Result:
        """This result with other arrays, named as in a file."""
        points: dict[str, Any] = {name: arrays[f"point.{name}"] for name in _POINTWISE}
        return replace(
            self,
            values={name: arrays[f"value.{name}"] for name in self.values},
            errors={name: arrays[f"error.{name}"] for name in self.errors},
            **points,
            **other,
        )

    def to_xarray(self) -> xarray.Dataset:
        """The result as a labelled :class:`xarray.Dataset`.

        Raises
        ------
        MissingExtraError
            xarray is not installed.
        """
        try:
            import xarray
        except ImportError:
            raise MissingExtraError("xarray", "xarray", "Result.to_xarray()") from None
        dims = ("branch", *self.coords)
        described = {q.name: {"long_name": q.meaning, "latex": q.latex, "kind": q.kind} for q in self.quantities}
        data: dict[str, Any] = {name: (dims, array, described[name]) for name, array in self.values.items()}
        data |= {f"{name}_error": (dims, array) for name, array in self.errors.items()}
        data |= {name: (dims, getattr(self, name)) for name in _POINTWISE}
        data |= {"label": (dims, self.label), "broken": (dims, self.broken), "equilibrium": (dims[1:], self.best)}
        attrs = {"system": self.system, **self.fixed}
        return xarray.Dataset(data, coords={"branch": list(self.branches), **self.coords}, attrs=attrs)

    def summary(self) -> dict[str, Any]:
        """The result as plain data for JSON: every number of a point, or the tallies of a grid.

        Numbers that are not finite are None.
        """
        head: dict[str, Any] = {"system": self.system, "parameters": dict(self.fixed)}
        if self.coords:
            axes = {
                name: {"from": float(axis[0]), "to": float(axis[-1]), "points": len(axis)}
                for name, axis in self.coords.items()
            }
            counted = _tallies(self)
            tallies = {branch: tally.ordered for branch, tally in zip(self.branches, counted, strict=True)}
            return {
                **head,
                "axes": axes,
                "points": math.prod(self.shape),
                "status": tallies,
                "broken": {branch: tally.broken for branch, tally in zip(self.branches, counted, strict=True)},
                "provenance": dict(self.provenance),
            }
        best = int(self.best)
        return {
            **head,
            "best": self.branches[best] if best >= 0 else None,
            "branches": {branch: self._point(b) for b, branch in enumerate(self.branches)},
            "provenance": dict(self.provenance),
        }

    def _point(self, b: int) -> dict[str, Any]:
        status = Status(int(self.status[b])).name
        return {
            "status": status,
            "same_as": self.branches[self.label[b]] if 0 <= self.label[b] != b else None,
            "stable": None if math.isnan(self.growth[b]) else bool(self.stable[b]),
            "broken": bool(self.broken[b]) if self._signed else None,
            "negative": self._violated(b),
            "residual": finite(self.residual[b]),
            "error": finite(self.error[b]),
            "growth": finite(self.growth[b]),
            "evaluations": int(self.evaluations[b]),
            "nodes": int(self.nodes[b]),
            "quantities": {
                name: {"value": finite(value[b]), "error": finite(self.errors[name][b]), "status": status}
                for name, value in self.values.items()
            },
        }

    def _violated(self, b: int) -> list[str]:
        """What is negative and cannot be, of the solution at a point."""
        return [name for name in self._signed if self.converged[b] and self._negative(name)[b]]

    # ------------------------------------------------------------------ text

    def __str__(self) -> str:
        return _grid_text(self) if self.coords else _point_text(self)


_POINTWISE = ("status", "residual", "error", "evaluations", "nodes", "growth")
_PLAIN = ("system", "fixed", "branches", "potential", "extremum", "provenance")


@dataclass
class _Tally:
    """A branch on a grid: points by status, where it is the best one or outside its ansatz, largest error if solved."""

    statuses: Counter[int] = field(default_factory=Counter)
    best: int = 0
    broken: int = 0
    worst: float = -math.inf

    @property
    def ordered(self) -> dict[str, int]:
        return {status.name: self.statuses[status] for status in Status if self.statuses[status]}


def _tallies(result: Result) -> list[_Tally]:
    """One per branch, taken piece by piece."""
    tallies = [_Tally() for _ in result.branches]
    for piece in result.pieces():
        best = piece.best
        for b, tally in enumerate(tallies):
            codes, counts = np.unique(piece.status[b], return_counts=True)
            tally.statuses.update(dict(zip(codes.tolist(), counts.tolist(), strict=True)))
            tally.best += int((best == b).sum())
            tally.broken += int(piece.broken[b].sum())
            tally.worst = max(tally.worst, piece.error[b][piece.converged[b]].max(initial=-math.inf))
    return tallies


def finite(value: Any) -> float | None:
    """A number for JSON: None where it is not finite."""
    number = float(value)
    return number if math.isfinite(number) else None


def measured(value: float, error: float) -> str:
    """A value with the digits that its error leaves, and the error rounded up to one digit.

    >>> measured(0.833078599739579, 1.2e-13)
    '0.8330785997396 ± 2e-13'
    >>> measured(12345.678, 30.0)
    '12350 ± 3e+01'
    >>> measured(1e-20, 3e-17)
    '0 ± 3e-17'
    """
    if not (math.isfinite(value) and math.isfinite(error)):
        return f"{value:.6g} (error unknown)"
    if error == 0:
        return f"{value:.15g} ± 0"
    error = max(abs(error), math.ulp(value), 1e-300)
    exponent = math.floor(math.log10(error))
    mantissa = math.ceil(error / 10.0**exponent * (1 - 1e-12))
    mantissa, exponent = (1, exponent + 1) if mantissa == 10 else (mantissa, exponent)
    return f"{_digits(round(value, -exponent), exponent)} ± {mantissa}e{exponent:+03d}"


def _digits(rounded: float, exponent: int) -> str:
    """A number whose last digit stands for ``10**exponent``."""
    if rounded == 0:
        return "0"
    size = math.floor(math.log10(abs(rounded)))
    return f"{rounded:.{max(0, size - exponent)}e}" if size < -4 else f"{rounded:.{max(0, -exponent)}f}"


def _point_text(result: Result) -> str:
    where = f" at {describe(result.fixed)}" if result.fixed else ""
    labels = [int(label) for label in result.label]
    distinct = len({label for label in labels if label >= 0})
    lines = [
        f"{result.system}{where}: {_count(len(result.branches), 'branch', 'branches')}, "
        f"{_count(distinct, 'distinct solution')}"
    ]
    for b, name in enumerate(result.branches):
        status = Status(int(result.status[b]))
        lines.append("")
        lines.append(f"  {name}{_remarks(result, b)}")
        lines.append(f"    {status.describe()}")
        if math.isfinite(result.error[b]):
            lines.append(
                f"    residual {result.residual[b]:.1e}, certified error {result.error[b]:.1e}, "
                f"{result.evaluations[b]} evaluations, {result.nodes[b]} nodes"
            )
        if 0 <= labels[b] < b:
            continue
        width = max(len(q.name) for q in result.quantities)
        for q in result.quantities:
            value, error = float(result.values[q.name][b]), float(result.errors[q.name][b])
            if not math.isnan(value):
                lines.append(f"    {q.name:<{width}} = {measured(value, error):<32} {q.meaning}".rstrip())
    return "\n".join(lines)


def _remarks(result: Result, b: int) -> str:
    if not result.converged[b]:
        return " (not converged)"
    remarks = []
    if int(result.label[b]) != b:
        remarks.append(f"same solution as {result.branches[int(result.label[b])]}")
    if not math.isnan(result.growth[b]):
        remarks.append("stable" if result.stable[b] else "unstable")
    if int(result.best) == b and len(result.branches) > 1:
        remarks.append(_rank(result))
    if result.broken[b]:
        remarks.append(f"outside its ansatz: {' and '.join(f'{name} < 0' for name in result._violated(b))}")
    return f" ({', '.join(remarks)})" if remarks else ""


def _rank(result: Result) -> str:
    """Why a branch is the best one; it is the equilibrium only if all branches were asked for."""
    return f"{'lowest' if result.extremum == 'min' else 'highest'} {result.potential}"


def _grid_text(result: Result) -> str:
    axes = ", ".join(
        f"{name} = {axis[0]:.6g} .. {axis[-1]:.6g} ({len(axis)} values)" for name, axis in result.coords.items()
    )
    fixed = f"; {describe(result.fixed)}" if result.fixed else ""
    lines = [f"{result.system} on a grid of {math.prod(result.shape)} points: {axes}{fixed}", ""]
    width = max(len(name) for name in result.branches)
    for name, tally in zip(result.branches, _tallies(result), strict=True):
        counts = ", ".join(f"{count} {status}" for status, count in tally.ordered.items())
        worst = f"; largest certified error {tally.worst:.1e}" if tally.worst >= 0 else ""
        share = f"; {_rank(result)} at {tally.best}" if len(result.branches) > 1 else ""
        outside = f"; outside its ansatz at {tally.broken}" if tally.broken else ""
        lines.append(f"  {name:<{width}}  {counts}{share}{outside}{worst}")
    return "\n".join(lines)


def _count(number: int, singular: str, plural: str | None = None) -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
