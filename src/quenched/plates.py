"""A figure as numbers with labels: what the gallery computes and :mod:`quenched.figures` draws."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quenched.errors import StorageError
from quenched.systems.model import Array


@dataclass(frozen=True)
class Series:
    """One curve of theory, or points of an experiment with their standard ``error``."""

    label: str
    x: Array
    y: Array
    error: Array | None = None

    @property
    def is_experiment(self) -> bool:
        """Whether these are measured points."""
        return self.error is not None


@dataclass(frozen=True)
class Panel:
    """One pair of axes. Labels may contain mathtext."""

    title: str
    x_label: str
    y_label: str
    series: tuple[Series, ...]
    log_x: bool = False
    log_y: bool = False


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

    def write(self, path: Path) -> None:
        """Write all numbers as comma-separated values: panel, series, x, y, standard error.

        Raises
        ------
        StorageError
            The file cannot be written.
        """
        try:
            with path.open("w", newline="", encoding="utf-8") as file:
                table = csv.writer(file)
                table.writerow(["panel", "series", "x", "y", "standard_error"])
                table.writerows(self._rows())
        except OSError as error:
            raise StorageError(f"{path}: cannot be written ({error.strerror}). Give another path.") from None

    def _rows(self) -> Iterator[list[str]]:
        for panel in self.panels:
            for series in panel.series:
                errors = np.full(len(series.x), np.nan) if series.error is None else series.error
                for x, y, error in zip(series.x, series.y, errors, strict=True):
                    yield [panel.title, series.label, *map(repr, map(float, (x, y, error)))]

    def __str__(self) -> str:
        counts = sum(len(series.x) for panel in self.panels for series in panel.series)
        return f"{self.title}\n  after {self.source}\n  {self.parameters}\n  {len(self.panels)} panels, {counts} points"
