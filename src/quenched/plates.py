"""A figure as numbers with labels: what the gallery computes and :mod:`quenched.figures` draws."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np

from quenched.errors import StorageError
from quenched.systems.model import Array


@dataclass(frozen=True)
class Series:
    """One curve of theory, or points of an experiment with their standard ``error`` in y or ``x_error`` in x.

    ``style`` is ``line``, ``dashes`` or ``dots``, or ``points`` for single values of theory. Curves take the colours in
    turn; one with ``colour_of`` takes that of the series with this label, as an experiment does whose label begins with
    that of a curve.
    """

    label: str
    x: Array
    y: Array
    error: Array | None = None
    x_error: Array | None = None
    style: Literal["line", "dashes", "dots", "points"] = "line"
    colour_of: str | None = None

    @property
    def is_experiment(self) -> bool:
        """Whether these are measured points."""
        return self.error is not None or self.x_error is not None


@dataclass(frozen=True)
class Panel:
    """One pair of axes. Labels may contain mathtext.

    ``notes`` are texts in the picture with their place x, y; ``legend`` is matplotlib's name of a place, or ``below``.
    """

    title: str
    x_label: str
    y_label: str
    series: tuple[Series, ...]
    log_x: bool = False
    log_y: bool = False
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None
    notes: tuple[tuple[float, float, str], ...] = ()
    legend: str = "best"


@dataclass(frozen=True)
class Plate:
    """A figure.

    ``source`` is the paper; ``parameters`` says which parameters are the paper's and which are ours.
    """

    name: str
    title: str
    source: str
    parameters: str
    panels: tuple[Panel, ...]

    def only(self, *panels: int) -> Plate:
        """The same figure with some of its panels, counted from 0."""
        return replace(self, panels=tuple(self.panels[i] for i in panels))

    def write(self, path: Path) -> None:
        """Write all numbers as comma-separated values: panel, series, x, y, standard errors of y and of x.

        Raises
        ------
        StorageError
            The file cannot be written.
        """
        try:
            with path.open("w", newline="", encoding="utf-8") as file:
                table = csv.writer(file)
                table.writerow(["panel", "series", "x", "y", "standard_error", "x_standard_error"])
                table.writerows(self._rows())
        except OSError as error:
            raise StorageError(f"{path}: cannot be written ({error.strerror}). Give another path.") from None

    def _rows(self) -> Iterator[list[str]]:
        for panel in self.panels:
            for series in panel.series:
                none = np.full(len(series.x), np.nan)
                errors = (none if error is None else error for error in (series.error, series.x_error))
                for row in zip(series.x, series.y, *errors, strict=True):
                    yield [panel.title, series.label, *map(repr, map(float, row))]

    def __str__(self) -> str:
        counts = sum(len(series.x) for panel in self.panels for series in panel.series)
        return f"{self.title}\n  after {self.source}\n  {self.parameters}\n  {len(self.panels)} panels, {counts} points"
