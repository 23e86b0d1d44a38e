"""Figures: a phase diagram or a sweep as it would go to print.

Labels come from the metadata of the system (LaTeX through mathtext), the style of a line from its kind, and a
point without an answer is hatched. The file carries the system, the digest of its specification and the
version; its bytes are a function of what is drawn.
"""

from __future__ import annotations

import io
import itertools
import math
import os
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched import storage
from quenched.errors import MissingExtraError, ParameterError, StorageError, UnknownNameError
from quenched.phase import Curve, Diagram, LineStatus, SpecialPoint
from quenched.phase.maps import verdict
from quenched.phase.records import answered, no_answer
from quenched.plates import Panel, Plate
from quenched.results import KIND, Result
from quenched.solve import Status
from quenched.spec import Quantity
from quenched.systems.model import Array
from quenched.systems.parameters import describe
from quenched.version import __version__

Output = str | os.PathLike[str]

#: widths in inches: one column of a journal, and both
_SINGLE, _DOUBLE = 4.5, 7.0
_PANELS = 8

_STYLE = {
    "font.family": "STIXGeneral",
    "mathtext.fontset": "stix",
    "font.size": 9.0,
    "axes.titlesize": 9.0,
    "legend.fontsize": 8.0,
    "axes.linewidth": 0.7,
    "xtick.direction": "in",
    "ytick.direction": "in",
    "xtick.top": True,
    "ytick.right": True,
    "hatch.linewidth": 0.5,
    "savefig.dpi": 300.0,
    "svg.hashsalt": "quenched",
    "pdf.fonttype": 42,
}

#: per kind of line: what the legend calls it, colour (Okabe and Ito), dashes, width
_KINDS: Mapping[str, tuple[str, str, Any, float]] = {
    "continuous": ("continuous", "#000000", "-", 1.2),
    "first_order": ("first order", "#a50026", "-", 1.8),
    "spinodal": ("spinodal", "#d55e00", (0, (5, 2)), 1.5),
    "replicon": ("replica symmetry breaking", "#6a3d9a", (0, (1, 1.2)), 1.8),
    "zero_entropy": ("zero entropy", "#00704f", (0, (5, 1.5, 1, 1.5)), 1.5),
    "capacity": ("capacity", "#000000", "-", 2.0),
    "optimum": ("optimum", "#b8860b", (0, (4, 1.5)), 1.5),
}
_BRANCH_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
_BLANK, _HATCH = "#efefef", "#555555"
#: how solutions outside their ansatz look: paler
_PALE, _OUTSIDE = 0.4, "outside its ansatz"


# ---------------------------------------------------------------------- public


def diagram(diagram: Diagram, output: Output | None = None) -> Any:
    """Draw a phase diagram.

    Parameters
    ----------
    diagram
        The diagram.
    output
        File to write; the suffix chooses the format (``.png``, ``.pdf``, ``.svg``).

    Returns
    -------
    matplotlib.figure.Figure
        The figure.

    Raises
    ------
    MissingExtraError
        matplotlib is not installed.
    StorageError
        ``output`` cannot be written (found out before anything is drawn).
    """
    check_output(output)
    with _style():
        figure = _new(_SINGLE, 0.86 * _SINGLE)
        axes = figure.subplots()
        handles = _draw_lines(axes, diagram) + _draw_map(figure, axes, diagram)
        _frame(axes, diagram)
        obstacles = _name_regions(axes, diagram)
        figure.legend(handles=handles, loc="outside lower center", ncols=2, frameon=False)
        figure.draw_without_rendering()
        _label_lines(axes, diagram, obstacles)
        _write(figure, output, diagram.title, diagram.system, diagram.provenance)
    return figure


def result(result: Result, output: Output | None = None, quantities: Sequence[str] | None = None) -> Any:
    """Draw a sweep: curves of every branch over one parameter, or maps of the equilibrium over two.

    Parameters
    ----------
    result
        A result with one or two axes.
    output
        As in :func:`diagram`.
    quantities
        What to draw; by default every quantity that has values (curves), or the order parameters (maps).

    Raises
    ------
    ParameterError
        The result has no axis, or more than two.
    UnknownNameError
        A quantity that the result does not have.
    MissingExtraError, StorageError
        As :func:`diagram`.
    """
    check_output(output)
    dimensions = len(result.shape)
    if dimensions not in (1, 2):
        raise ParameterError(
            f"a result with {dimensions} axes has no figure: sweep one parameter (curves) or two (maps)."
        )
    chosen = _chosen(result, quantities)
    with _style():
        columns = min(2, len(chosen))
        rows = -(-len(chosen) // columns)
        figure = _new(_DOUBLE if columns > 1 else _SINGLE, 2.5 * rows + 0.6)
        panels = figure.subplots(rows, columns, squeeze=False).ravel()
        handles: dict[str, Any] = {}
        for axes, quantity in zip(panels, chosen, strict=False):
            handles |= (_curves if dimensions == 1 else _cells)(figure, axes, result, quantity)
        for axes in panels[len(chosen) :]:
            axes.remove()
        where = f" at {describe(result.fixed)}" if result.fixed else ""
        figure.suptitle(f"{result.system}{where}", fontsize=9)
        if handles:
            figure.legend(handles=list(handles.values()), loc="outside lower center", ncols=4, frameon=False)
        _write(figure, output, result.system, result.system, result.provenance)
    return figure


def plate(plate: Plate, output: Output | None = None) -> Any:
    """Draw a figure of the gallery: theory as lines, experiments as points with error bars of the same colour.

    Parameters and errors as in :func:`diagram`.
    """
    with _style():
        figure = _new(_SINGLE if len(plate.panels) == 1 else _DOUBLE, 3.2 * math.ceil(len(plate.panels) / 2))
        across = min(2, len(plate.panels))
        grid = figure.subplots(math.ceil(len(plate.panels) / across), across, squeeze=False)
        for axes, panel in zip(grid.ravel(), plate.panels, strict=False):
            _draw_panel(axes, panel)
        for axes in grid.ravel()[len(plate.panels) :]:
            axes.set_axis_off()
        _write(figure, output, plate.title, plate.name, {})
    return figure


def plot(path: Output, output: Output) -> None:
    """Draw a saved diagram or result.

    Raises
    ------
    StorageError
        ``path`` cannot be read or holds neither; or ``output`` cannot be written.
    ParameterError, MissingExtraError
        As :func:`diagram` and :func:`result`.
    """
    check_output(output)
    archive = storage.read(path)
    if archive.kind == KIND:
        try:
            loaded = Result.from_archive(archive)
        except (KeyError, TypeError, ValueError) as error:
            raise storage.damaged(path, error) from None
        result(loaded, output)
    else:
        diagram(Diagram.load(path), output)


def check_output(output: Output | None) -> None:
    """Find out before a computation whether its figure can be drawn and written.

    Raises
    ------
    MissingExtraError, StorageError
        matplotlib is not installed; the file cannot be written, or its suffix is no known format.
    """
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        raise MissingExtraError("matplotlib", "plot", "drawing a figure") from None
    if output is None:
        return
    if Path(output).suffix.lower() not in _METADATA:
        known = ", ".join(_METADATA)
        raise StorageError(f"{output}: no known picture format. Give a file name that ends in one of {known}.")
    storage.check_writable(output)


# ---------------------------------------------------------------------- a phase diagram


def _draw_panel(axes: Any, panel: Panel) -> None:
    colours, experiments = _panel_colours(panel), itertools.cycle("os^D")
    for series in panel.series:
        colour = colours[series.label]
        if series.is_experiment:
            axes.errorbar(
                series.x, series.y, series.error, series.x_error, fmt=next(experiments), color=colour,
                label=series.label, markersize=3.0, markerfacecolor="none", elinewidth=0.8, capsize=1.5, zorder=3,
            )  # fmt: skip
        elif series.style == "points":
            axes.plot(
                series.x, series.y, "o", color=colour, label=series.label, markersize=4.0, zorder=4, clip_on=False
            )
        else:
            dashes = {"line": "-", "dashes": (0, (5, 2)), "dots": (0, (1, 1.2))}[series.style]
            axes.plot(series.x, series.y, color=colour, label=series.label, linewidth=1.2, linestyle=dashes)
    axes.set(xlabel=panel.x_label, ylabel=panel.y_label, title=panel.title)
    if panel.log_x:
        axes.set_xscale("log")
    if panel.log_y:
        axes.set_yscale("log")
    axes.set(xlim=panel.x_range, ylim=panel.y_range)
    for x, y, text in panel.notes:
        axes.text(x, y, text, ha="center", va="center", style="italic", path_effects=_halo(2.5))
    if panel.legend == "below":
        axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.14), ncols=2)
    else:
        axes.legend(frameon=False, loc=panel.legend)


def _panel_colours(panel: Panel) -> dict[str, str]:
    """Colour of every series: its own, that of another one, or for an experiment that of the curve it belongs to."""
    own = [s.label for s in panel.series if not s.is_experiment and s.colour_of is None]
    colours = dict(zip(own, itertools.cycle(_BRANCH_COLOURS), strict=False))
    for series in panel.series:
        if series.label not in colours:
            kin = max((o for o in own if series.label.startswith(o)), key=len, default=series.label)
            colours[series.label] = colours.get(series.colour_of or kin, "#000000")
    return colours


def _draw_map(figure: Any, axes: Any, diagram: Diagram) -> list[Any]:
    colours = diagram.map
    if colours is None:
        return []
    where = f" ({colours.branch.replace('_', ' ')})" if colours.branch else ""
    label = _math(colours.latex, colours.quantity) + where
    return _field(figure, axes, colours.x, colours.y, colours.values, colours.status, label)


def _draw_lines(axes: Any, diagram: Diagram) -> list[Any]:
    from matplotlib.lines import Line2D

    by_kind: dict[str, list[str]] = {}
    for curve in diagram.lines:
        _, colour, dashes, width = _KINDS[curve.kind]
        course = _course(curve, diagram)
        axes.plot(*course, color="white", linewidth=width + 1.4, alpha=0.7, zorder=3)
        axes.plot(*course, color=colour, linestyle=dashes, linewidth=width, zorder=3.5)
        _draw_failures(axes, curve, diagram)
        _draw_special(axes, curve.special, diagram, colour)
        bound = f" ({curve.line.caveat})" if curve.upper_bound.any() else ""
        by_kind.setdefault(curve.kind, []).append(_math(curve.latex, curve.name) + bound)
    _draw_special(axes, diagram.crossings, diagram, "#000000")
    handles = []
    for kind, names in by_kind.items():
        label, colour, dashes, width = _KINDS[kind]
        text = f"{label} {', '.join(names)}"
        handles.append(Line2D([], [], color=colour, linestyle=dashes, linewidth=width, label=text))
    return handles


def _course(curve: Curve, diagram: Diagram) -> tuple[Array, Array]:
    """The points of a curve on the axes, with a gap between its pieces."""
    gaps = np.flatnonzero(np.diff(curve.piece)) + 1
    x, y = (np.insert(curve.column(axis.name), gaps, np.nan) for axis in (diagram.x, diagram.y))
    return x, y


def _draw_special(axes: Any, points: Sequence[SpecialPoint], diagram: Diagram, colour: str) -> None:
    for point in points:
        if point.status == LineStatus.converged:
            place = point.at[diagram.x.name], point.at[diagram.y.name]
            axes.plot(*place, "o", color=colour, markeredgecolor="white", markeredgewidth=0.5, markersize=3.5, zorder=4)


def _draw_failures(axes: Any, curve: Curve, diagram: Diagram) -> None:
    """A point that has a bracket but no root is drawn as its bracket."""
    for i in np.flatnonzero(~answered(curve.status) & np.isfinite(curve.lo)):
        ends = {curve.line.solve_for: [curve.lo[i], curve.hi[i]]}
        ends |= {name: [values[i]] * 2 for name, values in curve.at.items()}
        axes.plot(ends[diagram.x.name], ends[diagram.y.name], "x-", color=_HATCH, markersize=4, zorder=4)


def _frame(axes: Any, diagram: Diagram) -> None:
    axes.set_xlim(diagram.x.lo, diagram.x.hi)
    axes.set_ylim(diagram.y.lo, diagram.y.hi)
    axes.set_xlabel(f"{diagram.x.meaning}  {_math(diagram.x.latex, diagram.x.name)}")
    axes.set_ylabel(f"{diagram.y.meaning}  {_math(diagram.y.latex, diagram.y.name)}")
    fixed = f",  {describe(diagram.fixed)}" if diagram.fixed else ""
    axes.set_title(f"{diagram.title}{fixed}")


def _name_regions(axes: Any, diagram: Diagram) -> list[Any]:
    return [
        axes.text(
            region.at[diagram.x.name],
            region.at[diagram.y.name],
            region.name,
            ha="center",
            va="center",
            style="italic",
            path_effects=_halo(2.5),
            zorder=5,
        )
        for region in diagram.regions
    ]


def _label_lines(axes: Any, diagram: Diagram, obstacles: Sequence[Any]) -> None:
    """Name each line beside it, where there is most room.

    Candidates are offsets to either side of the points of the line; the one with most room to the other lines
    and names wins, up to a comfortable distance beyond which the middle of the line is best. All lengths are
    in pixels.
    """
    reach = 10.0 * axes.figure.dpi / 72
    frame = axes.get_window_extent()
    tracks = [_pixels(axes, *_course(curve, diagram)) for curve in diagram.lines]
    taken = [_grid_over(text.get_window_extent()) for text in obstacles]
    for i, (curve, track) in enumerate(zip(diagram.lines, tracks, strict=True)):
        spots = _beside(track, reach)
        inside = (np.abs(spots - (frame.p0 + frame.p1) / 2) < (frame.size / 2 - reach)).all(axis=1)
        spots = spots[inside]
        if not len(spots):
            continue
        others = np.concatenate([np.zeros((0, 2)), *tracks[:i], *tracks[i + 1 :], *taken])
        room = np.minimum(_distance(spots, others), 2.5 * reach) + np.minimum(_distance(spots, track), reach)
        spot = spots[int(np.argmax(room.round(6)))]
        taken.append(spot[None] + reach * np.array([[0, 0], [-1, 0], [1, 0]]))
        axes.text(
            *axes.transData.inverted().transform(spot),
            _math(curve.latex, curve.name),
            ha="center",
            va="center",
            color=_KINDS[curve.kind][1],
            fontsize=10,
            path_effects=_halo(2.5),
            zorder=6,
        )


def _pixels(axes: Any, x: Array, y: Array) -> Array:
    """A curve on the page, filled in so that no gap is wide."""
    points = axes.transData.transform(np.stack([x, y], axis=1)[np.isfinite(x) & np.isfinite(y)])
    if len(points) < 2:
        return np.asarray(points, dtype=np.float64).reshape(-1, 2)
    s = np.linspace(0.0, len(points) - 1.0, 8 * len(points))
    return np.stack([np.interp(s, np.arange(len(points)), points[:, k]) for k in (0, 1)], axis=1)


def _beside(track: Array, reach: float) -> Array:
    """Points at distance ``reach`` on both sides of a curve, the middle of the curve first."""
    if len(track) < 2:
        above = np.array([0.0, reach])
        return np.concatenate([track + above, track - above])
    along = np.gradient(track, axis=0)
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1)
    normal /= np.maximum(np.hypot(normal[:, 0], normal[:, 1]), 1e-12)[:, None]
    middle = np.argsort(np.abs(np.arange(len(track)) - len(track) / 2), kind="stable")
    return np.concatenate([track[middle] + reach * normal[middle], track[middle] - reach * normal[middle]])


def _distance(spots: Array, crowd: Array) -> Array:
    """Distance from each spot to the nearest point of a crowd."""
    apart = spots[:, None, :] - crowd[None, :, :]
    return np.asarray(np.hypot(apart[:, :, 0], apart[:, :, 1]).min(axis=1, initial=np.inf))


def _grid_over(box: Any) -> Array:
    x, y = np.meshgrid(np.linspace(box.x0, box.x1, 12), np.linspace(box.y0, box.y1, 4))
    return np.stack([x.ravel(), y.ravel()], axis=1)


# ---------------------------------------------------------------------- a sweep


def _chosen(result: Result, names: Sequence[str] | None) -> list[Quantity]:
    known = {quantity.name: quantity for quantity in result.quantities}
    for name in names or ():
        if name not in known:
            raise UnknownNameError(f"quantity of {result.system}", name, known)
    if names is not None:
        return [known[name] for name in names]
    drawn = [q for q in result.quantities if np.isfinite(result[q.name]).any()]
    if len(result.shape) == 2:
        drawn = [q for q in drawn if q.kind == "order_parameter"] or drawn
    return drawn[:_PANELS] or list(result.quantities[:1])


def _curves(figure: Any, axes: Any, result: Result, quantity: Quantity) -> dict[str, Any]:
    """One panel: every branch, the equilibrium one thick; a shared solution as its last branch."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    ((name, x),) = result.coords.items()
    handles: dict[str, Any] = {}
    for b, branch in enumerate(result.branches):
        own = result.converged[b] & ~(result.label[b + 1 :] == result.label[b]).any(axis=0)
        wins = own & (result.label[b] == _at_best(result.label, result))
        colour, label = _BRANCH_COLOURS[b % len(_BRANCH_COLOURS)], branch.replace("_", " ")
        values = result[quantity.name][b]
        beaten = own & _joined(own & ~wins)
        for held, alpha in ((~result.broken[b], 1.0), (_joined(result.broken[b]), _PALE)):
            look = {"color": colour, "alpha": alpha}
            axes.plot(x, np.where(beaten & held, values, np.nan), linewidth=0.9, linestyle=(0, (4, 2)), **look)
            axes.plot(x, np.where(wins & held, values, np.nan), linewidth=2.0, **look)
        handles[branch] = Line2D([], [], color=colour, linewidth=2.0, label=label)
        if no_answer(result.status[b]).any():
            handles["failed"] = Patch(facecolor="none", edgecolor=_HATCH, hatch="////", label="not converged")
            for lo, hi in _spans(_edges(x), no_answer(result.status[b])):
                axes.axvspan(lo, hi, facecolor="none", edgecolor=_HATCH, hatch="////", linewidth=0, zorder=0)
    if (result.broken & np.isfinite(result[quantity.name])).any():
        handles["broken"] = Line2D([], [], color=_HATCH, linewidth=2.0, alpha=_PALE, label=_OUTSIDE)
    _limit(axes, x, result[quantity.name][result.stable])
    axes.set_xlabel(_symbol(name))
    axes.set_ylabel(f"{textwrap.fill(quantity.meaning, 36)}  {_math(quantity.latex, quantity.name)}")
    return handles


def _joined(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A run of points and its two neighbours, so that a curve has no gap where it changes its look."""
    return np.asarray(mask | np.append(mask[1:], False) | np.insert(mask[:-1], 0, False))


def _at_best(columns: NDArray[Any], result: Result) -> NDArray[Any]:
    best = np.maximum(result.best, 0)[None]
    return np.where(result.best >= 0, np.take_along_axis(columns, best, axis=0)[0], -1)


def _limit(axes: Any, x: Array, stable: Array) -> None:
    """Frame the stable solutions: an unstable one may diverge and would flatten everything else."""
    if len(x) > 1:
        axes.set_xlim(x.min(), x.max())
    values = stable[np.isfinite(stable)]
    if len(values):
        lo, hi = float(values.min()), float(values.max())
        margin = 0.06 * (hi - lo) or 0.06 * max(abs(hi), 1.0)
        axes.set_ylim(lo - margin, hi + margin)


def _cells(figure: Any, axes: Any, result: Result, quantity: Quantity) -> dict[str, Any]:
    """One panel: the equilibrium value on a grid whose first axis is the horizontal one."""
    from matplotlib.patches import Patch

    (x_name, x), (y_name, y) = result.coords.items()
    status = verdict(result, result.best)
    label = f"{textwrap.fill(quantity.meaning, 36)}  {_math(quantity.latex, quantity.name)}"
    handles = _field(figure, axes, x, y, result.equilibrium(quantity.name).T, status.T, label)
    broken = np.take_along_axis(result.broken, np.maximum(result.best, 0)[None], axis=0)[0].T
    if broken.any():
        handles.append(Patch(facecolor="none", edgecolor=_HATCH, hatch="....", linewidth=0.5, label=_OUTSIDE))
        _hatch(axes, _edges(x), _edges(y), broken, "none", "....")
    axes.set_xlabel(_symbol(x_name))
    axes.set_ylabel(_symbol(y_name))
    return {handle.get_label(): handle for handle in handles}


# ---------------------------------------------------------------------- shared


def _field(figure: Any, axes: Any, x: Array, y: Array, values: Array, status: NDArray[Any], label: str) -> list[Any]:
    """Cells of colour; cells without a solution are blank, cells without an answer hatched."""
    from matplotlib.patches import Patch

    axes.set_facecolor(_BLANK)
    x_edges, y_edges = _edges(x), _edges(y)
    mesh = axes.pcolormesh(x_edges, y_edges, np.ma.masked_invalid(values), cmap=_colours(), rasterized=True, zorder=1)
    bar = figure.colorbar(mesh, ax=axes, pad=0.02, aspect=30)
    bar.set_label(label)
    bar.outline.set_linewidth(0.5)
    handles = []
    none = status == Status.no_fixed_point
    if none.any():
        handles.append(Patch(facecolor=_BLANK, edgecolor=_HATCH, linewidth=0.5, label="no fixed point"))
    failed = no_answer(status)
    if failed.any():
        text = f"not converged ({int(failed.sum())} of {failed.size} points)"
        handles.append(Patch(facecolor="white", edgecolor=_HATCH, hatch="////", linewidth=0.5, label=text))
        _hatch(axes, x_edges, y_edges, failed, "white", "////")
    return handles


def _hatch(axes: Any, x_edges: Array, y_edges: Array, mask: NDArray[np.bool_], colour: str, hatch: str) -> None:
    from matplotlib.collections import PolyCollection

    boxes = [
        [(lo, bottom), (hi, bottom), (hi, top), (lo, top)]
        for bottom, top, row in zip(y_edges[:-1], y_edges[1:], mask, strict=True)
        for lo, hi in _spans(x_edges, row)
    ]
    cells = PolyCollection(boxes, facecolor=colour, edgecolor=_HATCH, hatch=hatch, linewidth=0, zorder=2)
    axes.add_collection(cells, autolim=False)


def _spans(edges: Array, mask: NDArray[np.bool_]) -> Iterator[tuple[float, float]]:
    """Runs of cells in the mask, as intervals."""
    steps = np.diff(np.concatenate([[0], mask.astype(np.int8), [0]]))
    for start, stop in zip(np.flatnonzero(steps > 0), np.flatnonzero(steps < 0), strict=True):
        yield float(edges[start]), float(edges[stop])


def _edges(centres: Array) -> Array:
    """Edges of the cells around sorted centres."""
    if len(centres) == 1:
        return np.array([centres[0] - 0.5, centres[0] + 0.5])
    inner = (centres[1:] + centres[:-1]) / 2
    return np.concatenate([[2 * centres[0] - inner[0]], inner, [2 * centres[-1] - inner[-1]]])


def _colours() -> Any:
    """A straight line in the OKLab colour space, from near white to blue.

    Equal steps look equal, lightness alone carries the order (safe for colour-blind readers and in print),
    and lines stay readable on it.
    """
    from matplotlib.colors import ListedColormap

    t = np.linspace(0.0, 1.0, 256)[:, None]
    lab = np.array([0.985, 0.0, 0.008]) * (1 - t) + np.array([0.60, -0.035, -0.095]) * t
    cone = np.array(
        [
            [1, 0.3963377774, 0.2158037573],
            [1, -0.1055613458, -0.0638541728],
            [1, -0.0894841775, -1.2914855480],
        ]
    )
    linear = np.array(
        [
            [4.0767416621, -3.3077115913, 0.2309699292],
            [-1.2684380046, 2.6097574011, -0.3413193965],
            [-0.0041960863, -0.7034186147, 1.7076147010],
        ]
    )
    light = np.clip(np.einsum("ij,pj->pi", linear, np.einsum("ij,pj->pi", cone, lab) ** 3), 0.0, 1.0)
    rgb = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return ListedColormap(rgb, name="quenched")


def _math(latex: str, name: str) -> str:
    """The symbol for mathtext; the plain name where mathtext cannot set it."""
    from matplotlib.mathtext import MathTextParser

    try:
        MathTextParser("path").parse(f"${latex}$")
    except ValueError:
        return name
    return f"${latex}$"


def _symbol(parameter: str) -> str:
    """A parameter of which only the name is known: Greek names become letters."""
    return _math(f"\\{parameter}" if len(parameter) > 1 else parameter, parameter)


def _halo(width: float) -> Sequence[Any]:
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=width, foreground="white", alpha=0.8)]


@contextmanager
def _style() -> Iterator[None]:
    """The style of this package on matplotlib's defaults, whatever the user's own settings are."""
    from matplotlib import rc_context, rcParamsDefault

    defaults = {key: value for key, value in rcParamsDefault.items() if not key.startswith(("backend", "interactive"))}
    with rc_context({**defaults, **_STYLE}):
        yield


def _new(width: float, height: float) -> Any:
    """A figure of its own, on the Agg canvas, known to no global state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


#: per format: the fields of its metadata for title, system and program; a date would change the bytes
_METADATA: Mapping[str, tuple[str, str, str, str | None]] = {
    ".png": ("Title", "Description", "Software", None),
    ".pdf": ("Title", "Subject", "Creator", "CreationDate"),
    ".svg": ("Title", "Description", "Creator", "Date"),
}


def _write(figure: Any, output: Output | None, title: str, system: str, provenance: Mapping[str, Any]) -> None:
    if output is None:
        return
    path = Path(output)
    suffix = path.suffix.lower()
    title_key, system_key, program_key, date_key = _METADATA[suffix]
    digest = provenance.get("specification") or "none"
    metadata: dict[str, str | None] = {
        title_key: title,
        system_key: f"system {system}, specification {digest}",
        program_key: f"quenched {__version__}",
    }
    if date_key is not None:
        metadata[date_key] = None
    buffer = io.BytesIO()
    figure.savefig(buffer, format=suffix[1:], metadata=metadata)
    try:
        path.write_bytes(buffer.getvalue())
    except OSError as error:
        raise StorageError(f"{output}: cannot be written ({error.strerror}). Give another path.") from None
