"""What all benchmarks share: rows of one table, CPU time on one thread, and taking turns."""

from __future__ import annotations

import os

THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
os.environ.update(THREADS)  # before numpy is imported, so that its matrix routines never start a second thread

import time  # noqa: E402
from collections.abc import Callable, Sequence  # noqa: E402
from dataclasses import dataclass, field  # noqa: E402
from importlib.util import find_spec  # noqa: E402
from statistics import median  # noqa: E402
from typing import Any  # noqa: E402

_WIDTHS = (58, 12, 22, 10)


@dataclass(frozen=True)
class Row:
    """One line of the table: the package, what it is compared with, and their ratio."""

    what: str
    ours: float
    other: float
    unit: str = "s"
    spread: str = ""
    ratio: float = float("nan")

    def __post_init__(self) -> None:
        if self.ratio != self.ratio:
            object.__setattr__(self, "ratio", self.other / self.ours)

    def __str__(self) -> str:
        ours = f"{self.ours:.3g} {self.unit}".strip()
        other = " ".join(part for part in (f"{self.other:.4g}", self.spread, self.unit) if part)
        return _line(self.what, ours, other, f"{self.ratio:.3g}")


@dataclass
class Report:
    """Rows, and sentences that say what they rest on; ``data`` is for the tests."""

    rows: list[Row]
    remarks: list[str] = field(default_factory=list)
    data: Any = None


def heading(title: str, other: str) -> str:
    """The head of a part of the table."""
    return _line(title, "quenched", other, "ratio")


def _line(*cells: str) -> str:
    aligned = [f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)]
    return f"{cells[0]:<{_WIDTHS[0]}}{''.join(aligned[1:])}"


def engines() -> tuple[str, ...]:
    """The engines of the package that are installed."""
    return ("numpy", "numba") if find_spec("numba") else ("numpy",)


def cpu(job: Callable[..., Any], *given: Any, **named: Any) -> tuple[float, Any]:
    """CPU seconds of a call, and what it returned."""
    start = time.process_time()
    result = job(*given, **named)
    return time.process_time() - start, result


def in_turn(jobs: Sequence[Callable[[], Any]], repeats: int) -> tuple[list[float], list[Any]]:
    """Median CPU seconds of each job, all of them once per round; and what they returned last."""
    times: list[list[float]] = [[] for _ in jobs]
    results: list[Any] = [None for _ in jobs]
    for _ in range(repeats):
        for k, job in enumerate(jobs):
            seconds, results[k] = cpu(job)
            times[k].append(seconds)
    return [median(column) for column in times], results
