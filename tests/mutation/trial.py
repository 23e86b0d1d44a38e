"""One mutant put through ``quenched verify``, cheap checks first."""

from __future__ import annotations

import os
import signal
import tempfile
import time
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from mutants import Mutant

#: processor seconds that the derivation with all its equations may take (5 are needed), and one check (40)
DERIVATION_LIMIT, CHECK_LIMIT = 60.0, 120.0
#: kinds of checks, cheapest first
_ORDER = (
    "literature",
    "reference",
    "symmetry",
    "limit",
    "stationary",
    "code",
    "exact",
    "integer n",
    "numeric",
    "simulation",
)


@dataclass(frozen=True)
class Verdict:
    """Whether ``quenched verify`` fails on a mutant, and what failed first.

    ``by`` is the kind of the check, or ``derivation`` (refused with an explanation), ``error`` (any other
    exception) or ``time`` (it does not end).
    """

    caught: bool
    by: str
    detail: str
    seconds: float


class _OutOfTime(BaseException):
    """Not an Exception: checks turn those into failures."""


def trial(mutant: Mutant) -> Verdict:
    """Run the checks of a mutant until one fails."""
    begin = time.process_time()
    caught, by, detail = True, "", ""
    try:
        with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            path = Path(folder) / f"{mutant.specification}.py"
            path.write_text(mutant.source)
            caught, by, detail = _first_failure(path)
    except _OutOfTime:
        by = "time"
    return Verdict(caught, by, detail, time.process_time() - begin)


def _first_failure(path: Path) -> tuple[bool, str, str]:
    from quenched.errors import QuenchedError
    from quenched.verification import checks

    try:
        with _limit(DERIVATION_LIMIT):
            pending = sorted(checks(path), key=lambda p: _ORDER.index(p.kind))
        for check in pending:
            with _limit(CHECK_LIMIT):
                row = check.run()
            if not row.passed:
                return True, row.kind, f"{row.statement}: {row.detail}"
    except QuenchedError as error:
        return True, "derivation", str(error)
    except Exception as error:
        return True, "error", f"{type(error).__name__}: {error}"
    return False, "", f"{len(pending)} checks passed"


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    """Raise after so much processor time, which does not depend on what else the machine does."""

    def stop(*_: object) -> None:
        raise _OutOfTime

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        signal.signal(signal.SIGPROF, before)


def trials(mutants: Iterable[Mutant], workers: int = 2) -> Iterator[tuple[Mutant, Verdict]]:
    """Verdicts as they come, from a pool of processes."""
    with ProcessPoolExecutor(workers, get_context("spawn"), _settings) as pool:
        futures = {pool.submit(trial, mutant): mutant for mutant in mutants}
        for future in as_completed(futures):
            yield futures[future], future.result()


def _settings() -> None:
    """One thread per worker; sympy remembers what it derived, since mutants differ in one place only."""
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", SYMPY_CACHE_SIZE="50000")
