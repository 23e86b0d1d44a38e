"""What the commands print: text for people, JSON for machines, progress on a terminal."""

from __future__ import annotations

import json
import math
import sys
import textwrap
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from quenched.results import finite, measured
from quenched.spec import Card
from quenched.sweep import Progress
from quenched.systems.parameters import describe

if TYPE_CHECKING:
    from quenched.phase import Boundary, Curve, Diagram, Optimum, SpecialPoint
    from quenched.solve.parisi import Limit

_WIDTH = 96


def as_json(data: Any) -> str:
    """JSON text; numbers that are not finite become null."""
    return json.dumps(_clean(data), indent=2, allow_nan=False, ensure_ascii=False)


def table(rows: Iterable[tuple[str, ...]], indent: str = "") -> str:
    """Rows as aligned columns; the last one is wrapped."""
    rows = list(rows)
    if not rows:
        return ""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    margin = len(indent) + sum(widths) + 2 * len(widths)
    lines = []
    for *cells, last in rows:
        head = indent + "".join(f"{cell:<{width}}  " for cell, width in zip(cells, widths, strict=True))
        body = textwrap.wrap(last, max(30, _WIDTH - margin)) or [""]
        lines.append((head + ("\n" + " " * margin).join(body)).rstrip())
    return "\n".join(lines)


def card(card: Card) -> str:
    """A system for a reader."""
    parts = [f"{card.name}: {card.title}"]
    if card.summary:
        parts.append(textwrap.fill(card.summary, _WIDTH))
    sections: dict[str, list[tuple[str, ...]]] = {
        "parameters": [(p.name, f"in {p.domain}", _with_default(p.meaning, p.default)) for p in card.parameters],
        "choices": [(c.name, " | ".join(c.values), _with_default(c.meaning, c.default)) for c in card.choices],
        "quantities": [(q.name, q.kind.replace("_", " "), q.meaning) for q in card.quantities],
        "branches": [(b.name, b.meaning) for b in card.branches],
        "lines": [(line.name, line.kind.replace("_", " "), line.meaning) for line in card.lines],
        "regions": [(r.name.replace("\n", " "), f"for example at {describe(r.at)}") for r in card.regions],
        "checks": [(c.kind, _with_source(c.statement, c.source)) for c in card.checks],
        "references": [(r.key, r.text) for r in card.references],
    }
    parts += [f"{title}\n{table(rows, '  ')}" for title, rows in sections.items() if rows]
    rank = "lowest" if card.extremum == "min" else "highest"
    parts.append(f"equilibrium: the branch with the {rank} {card.potential}")
    return "\n\n".join(parts)


def card_data(card: Card) -> dict[str, Any]:
    """A system for JSON."""
    return asdict(card)


def boundary_data(point: Boundary) -> dict[str, Any]:
    """A point of a line for JSON."""
    return {
        "system": point.system,
        "line": point.line.name,
        "quantity": point.line.solve_for,
        "parameters": dict(point.at),
        "value": point.value,
        "error": point.error,
        "status": point.status.name,
        "bracket": [point.lo, point.hi],
        "upper_bound": point.upper_bound,
        "meaning": point.meaning,
        "evaluations": point.evaluations,
    }


def diagram_data(diagram: Diagram, files: dict[str, str]) -> dict[str, Any]:
    """A phase diagram for JSON: every point of its lines, and the files that were written."""
    return {
        "system": diagram.system,
        "parameters": dict(diagram.fixed),
        "axes": {axis.name: [axis.lo, axis.hi] for axis in (diagram.x, diagram.y)},
        "lines": [curve_data(curve) for curve in diagram.lines],
        "crossings": [_special_data(point) for point in diagram.crossings],
        "regions": [asdict(region) for region in diagram.regions],
        "files": files,
        "provenance": dict(diagram.provenance),
    }


def curve(curve: Curve) -> str:
    """A line for a reader, with all of its points."""
    from quenched.phase.records import quoted

    along = curve.line.along
    where = (
        []
        if along is None
        else [f"{along} = {quoted(value, error)}" for value, error in zip(curve.at[along], curve.at_error, strict=True)]
    )
    width = max(map(len, where), default=0)
    places = [f"{place:<{width}}  " for place in where] or [""] * len(curve)
    rows = [f"  {place}{curve.point(i)}" for i, place in enumerate(places)]
    return "\n".join([f"{curve.name}: {curve.meaning}", *rows, *(f"  {note}" for note in curve.notes)])


def curve_data(curve: Curve) -> dict[str, Any]:
    """A line for JSON."""
    points = [boundary_data(curve.point(i)) for i in range(len(curve))]
    kept = ("parameters", "value", "error", "status", "bracket", "upper_bound")
    return {
        "name": curve.name,
        "kind": curve.kind,
        "meaning": curve.meaning,
        "quantity": curve.line.solve_for,
        "points": [{key: point[key] for key in kept} for point in points],
        "pieces": curve.piece.tolist(),
        "ends": [list(ends) for ends in curve.ends],
        "special": [_special_data(point) for point in curve.special],
    }


def optimum_data(best: Optimum) -> dict[str, Any]:
    """Optima for JSON."""
    from quenched.phase import LineStatus

    points = [
        {
            "parameters": {name: float(column[i]) for name, column in best.at.items()},
            "value": float(best.value[i]),
            "error": float(best.error[i]),
            "status": LineStatus(int(best.status[i])).name,
            "bracket": [float(best.lo[i]), float(best.hi[i])],
            "best": float(best.best[i]),
            "best_error": float(best.best_error[i]),
            "evaluations": int(best.evaluations[i]),
        }
        for i in range(len(best))
    ]
    return {
        "system": best.system,
        "branch": best.branch,
        "quantity": best.quantity,
        "extremum": best.extremum,
        "over": best.over,
        "choices": dict(best.choices),
        "points": points,
    }


def parisi(limit: Limit) -> str:
    """A free energy with many steps for a reader."""
    rows = [("steps", "free energy", "replicon", "overlaps")]
    for s in limit.series:
        overlaps = " ".join(f"{q:.4f}" for q in s.overlaps)
        rows.append((str(s.steps), measured(s.free_energy, s.error), f"{s.replicon:.2g}", overlaps))
    return f"free energy per spin: {measured(limit.value, limit.error)}\n{table(rows, '  ')}"


def parisi_data(system: str, limit: Limit) -> dict[str, Any]:
    """A free energy with many steps for JSON."""
    last = limit.series[-1]
    kept = ("free_energy", "error", "residual", "converged", "replicon", "energy", "magnetisation")
    series = [
        {"steps": s.steps, **{name: getattr(s, name) for name in kept}}
        | {"overlaps": s.overlaps.tolist(), "breaking_over_T": s.breaking.tolist()}
        for s in limit.series
    ]
    return {
        "system": system,
        "covariance": {f"{power:g}": factor for power, factor in last.covariance.terms.items()},
        "T": last.T,
        "h": last.h,
        "free_energy": limit.value,
        "error": limit.error,
        "series": series,
    }


def progress() -> Progress | None:
    """A counter on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(
            f"\r{done} of {total} points ({100 * done // max(total, 1)} %)",
            end=end,
            file=sys.stderr,
            flush=True,
        )

    return show


def _special_data(point: SpecialPoint) -> dict[str, Any]:
    return {**asdict(point), "status": point.status.name}


def _with_default(meaning: str, default: float | str | None) -> str:
    if default is None:
        return meaning
    return f"{meaning} (default {default if isinstance(default, str) else format(default, 'g')})"


def _with_source(statement: str, source: str) -> str:
    return f"{statement} [{source}]" if source else statement


def _clean(data: Any) -> Any:
    if isinstance(data, dict):
        return {str(key): _clean(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_clean(value) for value in data]
    if isinstance(data, float) and not math.isfinite(data):
        return finite(data)
    return data
