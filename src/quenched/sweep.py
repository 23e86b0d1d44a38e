"""Sweeps: every point of a grid, in chunks of a fixed size, on any executor, resumable after a kill.

A chunk is a function of its parameter rows only, and points do not look at each other, so the result does not
depend on the executor, on the order in which chunks finish, or on how often the sweep was interrupted.

Memory does not grow with the grid when the result goes to a file: a process holds a chunk, at most ``pending``
chunks are with the executor, and the file is written and read piece by piece.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import platform
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

from quenched import storage
from quenched.errors import ParameterError, QuenchedError, StorageError, UnknownNameError
from quenched.results import KIND, Result
from quenched.rows import Block, solve_chunk
from quenched.solve import Options
from quenched.solve.engine import resolved, with_engine
from quenched.spec import Branch
from quenched.systems import registry
from quenched.systems.model import Array, System
from quenched.systems.parameters import Binding, bind, dispatch
from quenched.version import __version__

Progress = Callable[[int, int], None]

#: points per chunk: seconds of work, and thousands of points to batch over
CHUNK = 4096
#: chunks with an executor at a time
PENDING = 64

_DEFAULTS = Options()
_PART = "chunk"


@dataclass(frozen=True)
class Request:
    """A sweep, completely specified."""

    system: System
    binding: Binding
    branches: tuple[Branch, ...]
    options: Options
    chunk: int

    @classmethod
    def checked(
        cls,
        system: System,
        branches: str | Sequence[str] | None,
        chunk: int,
        options: Options,
        params: Mapping[str, Any],
    ) -> Request:
        """The request of a call; everything in it is checked, and that the system has equations everywhere."""
        if chunk < 1:
            raise ParameterError(f"chunk={chunk!r} is not usable: it is a number of points, at least 1.")
        request = cls(system, bind(system.card, params), _chosen(system, branches), options, chunk)
        used = {}
        for start, stop in request.spans:
            for formulation, _ in dispatch(system, request.binding.rows(start, stop), request.binding.choices):
                used[formulation.name] = formulation
        options = resolved(options, used.values(), request.binding.size * len(request.branches))
        for formulation in used.values():
            with_engine(formulation, options)
        return replace(request, options=options)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Start and stop of every chunk of the flattened grid."""
        size = self.binding.size
        return [(start, min(start + self.chunk, size)) for start in range(0, size, self.chunk)]

    @property
    def setting(self) -> dict[str, Any]:
        """What the numbers depend on besides the request itself."""
        return {
            "specification": self.system.card.digest,
            "quenched": __version__,
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "machine": platform.machine(),
            "options": asdict(self.options),
        }

    @property
    def digest(self) -> str:
        """Hash of everything the numbers depend on (hence not of the chunks): equal digests, equal bytes."""
        binding = self.binding
        identity = {
            "card": repr(self.system.card),
            "axes": [[name, *map(float.hex, map(float, axis))] for name, axis in binding.axes.items()],
            "fixed": {name: float.hex(value) for name, value in binding.fixed.items()},
            "choices": dict(binding.choices),
            "branches": [branch.name for branch in self.branches],
            **self.setting,
        }
        return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()


def sweep(
    system: System,
    /,
    *,
    branches: str | Sequence[str] | None = None,
    to: str | os.PathLike[str] | None = None,
    resume: bool = True,
    executor: Executor | None = None,
    chunk: int = CHUNK,
    pending: int = PENDING,
    progress: Progress | None = None,
    options: Options = _DEFAULTS,
    **params: Any,
) -> Result:
    """Solve every branch on a grid of parameters.

    Parameters
    ----------
    system
        The system.
    branches
        Name or names of branches; all of them by default.
    to
        File for the result. Finished chunks are kept in the directory ``<to>.parts`` until the sweep is
        complete, and a sweep that was interrupted continues from them. The arrays of the result are then read
        from the file when they are used.
    resume
        If false, start afresh and replace what an earlier sweep left at ``to``.
    executor
        Any :class:`concurrent.futures.Executor`; ``None`` computes in this process.
    chunk
        Points per task. It bounds the memory of a process: see :func:`quenched.plan` for how much that is.
    pending
        Tasks that are with the executor at a time, at least as many as it has workers. It bounds the results
        that wait to be collected.
    progress
        Called with the number of finished points and the number of all points.
    options
        How to solve.
    **params
        Parameters and choices: 1-D arrays are axes, in their order; numbers are fixed.

    Returns
    -------
    Result
        Arrays of shape ``(B, *grid)``. A point that fails is NaN with its status.

    Raises
    ------
    ParameterError, UnknownNameError
        A parameter, branch or choice that is missing, unknown or outside its domain.
    StorageError
        ``to`` cannot be written (found out before anything is computed), or holds another result.
    QuenchedError
        A task failed on the executor, for example because its worker died. Finished chunks are kept.
    """
    if pending < 1:
        raise ParameterError(f"pending={pending!r} is not usable: it is a number of tasks, at least 1.")
    request = Request.checked(system, branches, chunk, options, params)
    run = _Run(request, executor, pending, progress)
    return _in_memory(run) if to is None else _kept(run, Path(to), resume)


def _chosen(system: System, branches: str | Sequence[str] | None) -> tuple[Branch, ...]:
    known = {branch.name: branch for branch in system.card.branches}
    if branches is None:
        return tuple(known.values())
    wanted = [branches] if isinstance(branches, str) else list(dict.fromkeys(branches))
    for name in wanted:
        if name not in known:
            raise UnknownNameError(f"branch of {system.name}", name, known)
    if not wanted:
        raise ParameterError(f"branches={branches!r} selects nothing: name one of {', '.join(known)}.")
    return tuple(known[name] for name in wanted)


# ---------------------------------------------------------------------- all chunks


@dataclass(frozen=True)
class _Run:
    """A request and where it is computed."""

    request: Request
    executor: Executor | None
    pending: int
    progress: Progress | None

    def blocks(self, todo: Sequence[int]) -> Iterator[tuple[int, Block]]:
        """Chunks as they finish."""
        spans, total = self.request.spans, self.request.binding.size
        done = total - sum(spans[index][1] - spans[index][0] for index in todo)
        if self.progress is not None:
            self.progress(done, total)
        for index, block in self._here(todo) if self.executor is None else self._away(todo, self.executor):
            yield index, block
            done += spans[index][1] - spans[index][0]
            if self.progress is not None:
                self.progress(done, total)

    def _here(self, todo: Iterable[int]) -> Iterator[tuple[int, Block]]:
        for index in todo:
            yield index, solve_chunk(self.request.system, *self._arguments(index))

    def _away(self, todo: Iterable[int], executor: Executor) -> Iterator[tuple[int, Block]]:
        """On the executor. After a failure nothing new is handed over, but what is finished is still collected."""
        in_process = isinstance(executor, ThreadPoolExecutor)
        system = self.request.system if in_process else _portable(self.request.system)
        left, waiting, failure = iter(todo), dict[Future[Block], int](), None
        try:
            while True:
                for index in islice(left, 0 if failure else self.pending - len(waiting)):
                    try:
                        waiting[executor.submit(solve_chunk, system, *self._arguments(index))] = index
                    except Exception as error:  # an executor whose workers have died
                        failure = failure or error
                        break
                if not waiting:
                    break
                for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                    index = waiting.pop(future)
                    try:
                        yield index, future.result()
                    except Exception as error:  # whatever the task raised, or what the executor says of a dead worker
                        failure = failure or error
                if failure:  # not every executor tells wait() of a cancelled future: those are not waited for
                    waiting = {future: index for future, index in waiting.items() if not future.cancel()}
        finally:
            for future in waiting:
                future.cancel()
        if failure is not None:
            raise _failed(failure) from failure

    def _arguments(self, index: int) -> tuple[tuple[Branch, ...], Array, dict[str, str], Options]:
        binding = self.request.binding
        return (
            self.request.branches,
            binding.rows(*self.request.spans[index]),
            dict(binding.choices),
            self.request.options,
        )


def _failed(error: Exception) -> QuenchedError:
    if isinstance(error, QuenchedError):
        return error
    return QuenchedError(
        f"a task failed on the executor ({type(error).__name__}: {error}). If its worker died, it may have run out "
        "of memory: use fewer workers or a smaller chunk. With to=FILE the finished chunks are kept, and the same "
        "call continues from them."
    )


def _portable(system: System) -> System | registry.Recipe:
    """What to send to another process: a recipe where there is one (generated functions have no home)."""
    recipe = registry.recipe(system)
    if recipe is not None:
        return recipe
    try:
        pickle.dumps(system)
    except Exception as error:  # pickle raises whatever the object does
        raise ParameterError(
            f"executor: the functions of {system.name!r} cannot be sent to another process ({error}). Load "
            "the system from a file or by name, define its functions at the top of a module, or use a "
            "ThreadPoolExecutor."
        ) from None
    return system


# ---------------------------------------------------------------------- in memory


def _in_memory(run: _Run) -> Result:
    spans = run.request.spans
    whole: dict[str, NDArray[Any]] = {}
    for index, block in run.blocks(range(len(spans))):
        whole = whole or _blank(run.request, block)
        for name, column in block.items():
            whole[name][:, slice(*spans[index])] = column
    return _result(run.request, whole)


def _blank(request: Request, like: Block) -> Block:
    shape = (len(request.branches), request.binding.size)
    return {name: np.empty(shape, column.dtype) for name, column in like.items()}


def _result(request: Request, whole: Mapping[str, NDArray[Any]]) -> Result:
    """The result whose arrays, ``(B, points)``, are these."""
    card, binding = request.system.card, request.binding
    shape = (len(request.branches), *binding.shape)
    arrays: dict[str, dict[str, NDArray[Any]]] = {"value": {}, "error": {}, "point": {}}
    for name, array in whole.items():
        kind, _, key = name.partition(".")
        arrays[kind][key] = array.reshape(shape)
    return Result(
        system=card.name,
        coords=dict(binding.axes),
        fixed={**binding.fixed, **binding.choices},
        branches=tuple(branch.name for branch in request.branches),
        quantities=card.quantities,
        potential=card.potential,
        extremum=card.extremum,
        values=arrays["value"],
        errors=arrays["error"],
        **arrays["point"],
        provenance={**request.setting, "request": request.digest},
    )


# ---------------------------------------------------------------------- kept on disk


def _kept(run: _Run, target: Path, resume: bool) -> Result:
    """The sweep with its chunks on disk; the file appears under its name when it is complete."""
    storage.check_writable(target)
    request = run.request
    parts = _Parts(target.with_name(f"{target.name}.parts"), {"request": request.digest, "chunk": request.chunk})
    if not resume:
        parts.remove()
    elif target.exists():
        return _earlier(request, target)
    every = range(len(request.spans))
    finished = parts.finished(every)
    for index, block in run.blocks([index for index in every if index not in finished]):
        parts.write(index, block)
    storage.write(target, parts.joined(request))
    parts.remove()
    return _earlier(request, target)


def _earlier(request: Request, target: Path) -> Result:
    """The result that is already at the target, if it is the one asked for."""
    archive = storage.read(target, mapped=True)
    if archive.kind != KIND or archive.manifest["provenance"].get("request") != request.digest:
        raise StorageError(
            f"{target}: already holds another result (other parameters, options or versions). Give another "
            "file name, or replace it with resume=False (--fresh on the command line)."
        )
    return Result.from_archive(archive)


@dataclass(frozen=True)
class _Parts:
    """The directory of finished chunks of one request."""

    folder: Path
    manifest: Mapping[str, Any]

    def finished(self, indices: Iterable[int]) -> set[int]:
        """Which chunks are there. A damaged one is computed again; one of another request is an error."""
        self._make()
        found = set()
        for index in indices:
            try:
                archive = storage.read(self._path(index))
            except StorageError:
                continue
            if archive.manifest != self.manifest:
                raise StorageError(
                    f"{self.folder}: holds the chunks of another sweep (other parameters, options, chunk "
                    "size or versions). Finish that sweep with its own arguments, give another file name, or "
                    "discard it with resume=False (--fresh on the command line)."
                )
            found.add(index)
        return found

    def write(self, index: int, block: Block) -> None:
        storage.write(self._path(index), storage.Archive(_PART, self.manifest, block))

    def joined(self, request: Request) -> storage.Archive:
        """The whole result, whose arrays are taken from the chunks while it is written."""
        first, count = storage.read(self._path(0)).arrays, len(request.spans)
        shape = (len(request.branches), request.binding.size)
        # arrays of the right shape that take no memory, for what the file says besides its arrays
        hollow = {name: np.broadcast_to(np.zeros((), column.dtype), shape) for name, column in first.items()}
        archive = _result(request, hollow).archive()
        columns = {
            name: storage.Column(array.shape, array.dtype, partial(self._pieces, name, shape[0], count))
            for name, array in archive.arrays.items()
            if name in first
        }
        return storage.Archive(archive.kind, archive.manifest, {**archive.arrays, **columns})

    def remove(self) -> None:
        """Delete the chunks, and the directory unless somebody put something else there."""
        if not self.folder.is_dir():
            return
        for path in [*self.folder.glob(f"{_PART}-*.npz"), *self.folder.glob(f".{_PART}-*.tmp")]:
            path.unlink(missing_ok=True)
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

    def _pieces(self, name: str, branches: int, count: int) -> Iterator[NDArray[Any]]:
        for branch in range(branches):
            for index in range(count):
                yield storage.read_array(self._path(index), name)[branch]

    def _path(self, index: int) -> Path:
        return self.folder / f"{_PART}-{index:06d}.npz"

    def _make(self) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"{self.folder}: cannot be created ({error.strerror}). Finished chunks are kept there: "
                "remove what is in the way, or give another file name."
            ) from None
