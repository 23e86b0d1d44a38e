"""The phase diagram: lines as roots, colours on a grid, names of the regions."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from quenched import storage
from quenched.errors import ParameterError, StorageError, UnknownNameError
from quenched.phase.crossings import Strand, crossings
from quenched.phase.curves import COLUMNS, follow
from quenched.phase.lines import find_line
from quenched.phase.maps import Map, colour
from quenched.phase.records import Curve, Ending, LineStatus, SpecialPoint
from quenched.solve import Options
from quenched.spec import Axes, Card, Line, Region
from quenched.sweep import Progress, sweep
from quenched.systems.model import Array, System
from quenched.version import __version__

Ranges = Mapping[str, tuple[float, float]]

_KIND = "diagram"
_MAP_ARRAYS = ("x", "y", "values", "error", "equilibrium", "status", "evaluations")


@dataclass(frozen=True)
class Axis:
    """One axis of a diagram: a parameter and its range."""

    name: str
    latex: str
    meaning: str
    lo: float
    hi: float


@dataclass(frozen=True)
class Diagram:
    """A phase diagram: ``print`` it, draw it with ``quenched.figures.diagram``, ``save`` and ``load`` it.

    Attributes
    ----------
    system, title
        Name and title of the system.
    x, y
        The axes.
    fixed
        The other parameters and the choices.
    lines
        One :class:`Curve` per line.
    crossings
        Points where two lines cross.
    map
        Colours on a grid, or ``None``.
    regions
        Names and where to put them.
    provenance
        Digest of the specification, versions, options.
    """

    system: str
    title: str
    x: Axis
    y: Axis
    fixed: Mapping[str, float | str]
    lines: tuple[Curve, ...]
    crossings: tuple[SpecialPoint, ...]
    map: Map | None
    regions: tuple[Region, ...]
    provenance: Mapping[str, Any]

    def line(self, name: str) -> Curve:
        """The curve of that name."""
        for curve in self.lines:
            if curve.name == name:
                return curve
        raise UnknownNameError("line", name, [curve.name for curve in self.lines])

    def __str__(self) -> str:
        fixed = "".join(f", {name} = {value}" for name, value in self.fixed.items())
        ranges = ", ".join(f"{axis.name} in [{axis.lo:g}, {axis.hi:g}]" for axis in (self.x, self.y))
        head = f"Phase diagram of the {self.title} ({self.system}): {ranges}{fixed}"
        body = [str(curve) for curve in self.lines]
        body += ["\n".join(map(str, self.crossings))] if self.crossings else []
        if self.map is not None:
            body.append(str(self.map))
        if self.regions:
            body.append("regions: " + ", ".join(region.name.replace("\n", " ") for region in self.regions))
        return "\n\n".join([head, *body])

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the diagram to one ``.npz`` file (arrays and a JSON manifest, no pickles), atomically.

        Raises
        ------
        StorageError
            The file cannot be written.
        """
        arrays: dict[str, Any] = {}
        for i, curve in enumerate(self.lines):
            arrays |= {f"line{i}.{name}": getattr(curve, name) for name in COLUMNS}
            arrays |= {f"line{i}.at.{name}": values for name, values in curve.at.items()}
        if self.map is not None:
            arrays |= {f"map.{name}": getattr(self.map, name) for name in _MAP_ARRAYS}
        storage.write(path, storage.Archive(_KIND, self._manifest(), arrays))

    def _manifest(self) -> dict[str, Any]:
        shown = ("quantity", "latex", "branch", "branches")
        return {
            "system": self.system,
            "title": self.title,
            "x": asdict(self.x),
            "y": asdict(self.y),
            "fixed": dict(self.fixed),
            "lines": [
                {
                    "line": asdict(curve.line),
                    "ends": curve.ends,
                    "special": [asdict(point) for point in curve.special],
                    "overhead": curve.overhead,
                }
                for curve in self.lines
            ],
            "crossings": [asdict(point) for point in self.crossings],
            "map": None if self.map is None else {name: getattr(self.map, name) for name in shown},
            "regions": [{"name": region.name, "at": dict(region.at)} for region in self.regions],
            "provenance": dict(self.provenance),
        }

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Diagram:
        """Read a diagram that :meth:`save` wrote.

        Raises
        ------
        StorageError
            The file is missing, damaged, or holds something else.
        """
        archive = storage.read(path)
        if archive.kind != _KIND:
            raise StorageError(f"{path}: holds a {archive.kind}, not a {_KIND}. Load it as what it is.")
        manifest, arrays, system = archive.manifest, archive.arrays, archive.manifest.get("system", "")
        try:
            return cls(
                system=manifest["system"],
                title=manifest["title"],
                x=Axis(**manifest["x"]),
                y=Axis(**manifest["y"]),
                fixed=manifest["fixed"],
                lines=tuple(_read_curve(system, i, r, arrays) for i, r in enumerate(manifest["lines"])),
                crossings=tuple(_read_point(point) for point in manifest["crossings"]),
                map=_read_map(manifest["map"], arrays),
                regions=tuple(Region(**record) for record in manifest["regions"]),
                provenance=manifest["provenance"],
            )
        except (KeyError, TypeError, ValueError) as error:
            raise storage.damaged(path, error) from None


def diagram(
    system: System,
    *,
    x: str | None = None,
    y: str | None = None,
    ranges: Ranges | None = None,
    lines: tuple[str, ...] | None = None,
    points: int = 65,
    map_points: tuple[int, int] | None = (200, 200),
    fixed: Mapping[str, float | str] | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    options: Options | None = None,
) -> Diagram:
    """The phase diagram of a system.

    Parameters
    ----------
    system
        The system.
    x, y
        Parameters on the axes; by default those of its card.
    ranges
        Ranges of the axes by parameter name, where they differ from the card.
    lines
        Names of the lines; by default all that relate the two axes.
    points
        Points on each line. They lie denser towards its ends.
    map_points
        Columns and rows of the colour map; ``None`` draws lines only.
    fixed
        Values of the remaining parameters and of choices.
    executor, progress
        For the map, as in :func:`quenched.sweep`.
    options
        Options of the solver.

    Raises
    ------
    ParameterError
        The system has no diagram of its own and ``x``, ``y``, ``ranges`` do not say what to draw; or a value
        is not usable.
    UnknownNameError
        A parameter or line that does not exist.
    """
    card, options, fixed = system.card, options or Options(), dict(fixed or {})
    x_axis, y_axis = _axes(card, x, y, ranges or {})
    _check_fixed(fixed, x_axis, y_axis)
    if points < 2:
        raise ParameterError(f"points={points} is too few for a line; give 2 or more")
    names = lines if lines is not None else _default_lines(card, x_axis, y_axis)
    chosen = [find_line(card, name) for name in names]
    followed = [_curve(system, line, (x_axis, y_axis), points, fixed, options) for line in chosen]
    strands = [strand for _, own in followed for strand in own]
    colours = (
        None if map_points is None else _map(system, x_axis, y_axis, map_points, fixed, options, executor, progress)
    )
    return Diagram(
        system=card.name,
        title=card.title,
        x=x_axis,
        y=y_axis,
        fixed=fixed,
        lines=tuple(curve for curve, _ in followed),
        crossings=crossings(strands, options),
        map=colours,
        regions=tuple(region for region in card.regions if _inside(region, x_axis, y_axis)),
        provenance={
            "specification": card.digest,
            "quenched": __version__,
            "numpy": np.__version__,
            **system.provenance,
            "options": asdict(options),
        },
    )


def _axes(card: Card, x: str | None, y: str | None, ranges: Ranges) -> tuple[Axis, Axis]:
    own = card.axes
    if own is None and (x is None or y is None):
        raise ParameterError(
            f"system {card.name!r} declares no phase diagram; give x, y and ranges, or use its lines "
            f"({', '.join(line.name for line in card.lines) or 'none'}) one by one"
        )
    names = (x or (own.x if own else ""), y or (own.y if own else ""))
    if names[0] == names[1]:
        raise ParameterError(f"both axes are {names[0]!r}; give two different parameters")
    for name in ranges:
        if name not in names:
            raise UnknownNameError("axis", name, names)
    return _axis(card, own, names[0], ranges), _axis(card, own, names[1], ranges)


def _axis(card: Card, own: Axes | None, name: str, ranges: Ranges) -> Axis:
    parameters = {parameter.name: parameter for parameter in card.parameters}
    if name not in parameters:
        raise UnknownNameError("parameter", name, parameters)
    known = {own.x: own.x_range, own.y: own.y_range} if own else {}
    if name not in ranges and name not in known:
        raise ParameterError(f"axis {name!r} has no range; give ranges={{{name!r}: (lo, hi)}}")
    lo, hi = map(float, ranges.get(name) or known[name])
    if not lo < hi:
        raise ParameterError(f"range ({lo:g}, {hi:g}) of {name!r} is empty; give lo < hi")
    return Axis(name, parameters[name].latex, parameters[name].meaning, lo, hi)


def _check_fixed(fixed: Mapping[str, float | str], x: Axis, y: Axis) -> None:
    for name in fixed:
        if name in (x.name, y.name):
            raise ParameterError(f"parameter {name!r} is an axis of the diagram; leave it out of fixed")


def _default_lines(card: Card, x: Axis, y: Axis) -> tuple[str, ...]:
    """All lines that relate the axes, if any part of them is in range."""
    lo, hi = ({axis.name: getattr(axis, end) for axis in (x, y)} for end in ("lo", "hi"))
    return tuple(
        line.name
        for line in card.lines
        if {line.along, line.solve_for} == {x.name, y.name}
        and max(line.span[0], lo[line.along or ""]) < min(line.span[1], hi[line.along or ""])
    )


def _curve(
    system: System,
    line: Line,
    axes: tuple[Axis, Axis],
    points: int,
    fixed: Mapping[str, Any],
    options: Options,
) -> tuple[Curve, list[Strand]]:
    """The line over the part of its span that the axis shows."""
    if line.along is None or {line.along, line.solve_for} != {axis.name for axis in axes}:
        raise ParameterError(
            f"line {line.name!r} relates {line.solve_for} to {line.along}, which are not the axes "
            f"{axes[0].name} and {axes[1].name}; leave it out or change the axes"
        )
    axis = next(axis for axis in axes if axis.name == line.along)
    lo, hi = max(line.span[0], axis.lo), min(line.span[1], axis.hi)
    if not lo < hi:
        raise ParameterError(
            f"line {line.name!r} runs over {line.along} in [{line.span[0]:g}, {line.span[1]:g}], outside of the "
            f"range [{axis.lo:g}, {axis.hi:g}] of the axis; leave it out or change the range"
        )
    return follow(system, line.name, fixed, span=(lo, hi), points=points, options=options)


def _map(
    system: System,
    x: Axis,
    y: Axis,
    shape: tuple[int, int],
    fixed: Mapping[str, Any],
    options: Options,
    executor: Executor | None,
    progress: Progress | None,
) -> Map:
    card = system.card
    quantity, branch = _colour(card)
    grid: dict[str, Any] = {y.name: _centres(y, shape[1]), x.name: _centres(x, shape[0])}
    result = sweep(system, executor=executor, progress=progress, options=options, **grid, **fixed)
    return colour(card, result, quantity, branch)


def _colour(card: Card) -> tuple[str, str | None]:
    """What the card colours; else the first order parameter, at equilibrium."""
    if card.axes is not None and card.axes.colour is not None:
        return card.axes.colour, card.axes.branch
    return next((q.name for q in card.quantities if q.kind == "order_parameter"), card.potential), None


def _centres(axis: Axis, count: int) -> Array:
    if count < 1:
        raise ParameterError(f"map_points has {count} points along {axis.name}; give 1 or more, or None")
    return axis.lo + (axis.hi - axis.lo) * (np.arange(count) + 0.5) / count


def _inside(region: Region, x: Axis, y: Axis) -> bool:
    at = region.at
    return x.name in at and y.name in at and x.lo <= at[x.name] <= x.hi and y.lo <= at[y.name] <= y.hi


def _read_curve(system: str, i: int, record: dict[str, Any], arrays: Mapping[str, Any]) -> Curve:
    line = Line(**record["line"])
    line = replace(line, search=_pair(line.search), span=_pair(line.span))
    prefix = f"line{i}.at."
    at = {name.removeprefix(prefix): values for name, values in arrays.items() if name.startswith(prefix)}
    return Curve(
        system=system,
        line=line,
        at=at,
        **{name: arrays[f"line{i}.{name}"] for name in COLUMNS},
        ends=tuple((Ending(first), Ending(last)) for first, last in record["ends"]),
        special=tuple(_read_point(point) for point in record["special"]),
        overhead=record["overhead"],
    )


def _read_point(record: dict[str, Any]) -> SpecialPoint:
    return SpecialPoint(**{**record, "lines": tuple(record["lines"]), "status": LineStatus(record["status"])})


def _read_map(record: dict[str, Any] | None, arrays: Mapping[str, Any]) -> Map | None:
    if record is None:
        return None
    shown = {**record, "branches": tuple(record["branches"])}
    return Map(**shown, **{name: arrays[f"map.{name}"] for name in _MAP_ARRAYS})


def _pair(values: Sequence[float]) -> tuple[float, float]:
    lo, hi = values
    return lo, hi
