"""Worker processes for ``--workers N``."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor

from quenched.errors import ParameterError


@contextlib.contextmanager
def executor_of(workers: int) -> Iterator[Executor | None]:
    """A pool of fresh processes; none for a single worker.

    Raises
    ------
    ParameterError
        The number is not positive.
    """
    if workers < 1:
        raise ParameterError(f"--workers {workers}: give the number of processes, at least 1.")
    if workers == 1:
        yield None
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_prepare) as pool:
        yield pool


def _prepare() -> None:
    """Ctrl-C is for the parent, which ends the pool; a worker must not outlive a parent that was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
