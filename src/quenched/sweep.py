"""Sweeps: every point of a grid, in chunks of a fixed size, on any executor, resumable after a kill.

A chunk is a function of its parameter rows only, and points do not look at each other, so the result does not
depend on the executor, on the order in which chunks finish, or on how often the sweep was interrupted.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Executor, ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

from quenched import storage
from quenched.errors import ParameterError, QuenchedError, StorageError, UnknownNameError
from quenched.results import KIND, Result
from quenched.solve import Options, Points, Status, solve_branch
from quenched.solve.linear import growth
from quenched.solve.options import certifying_nodes
from quenched.solve.transform import EPS16, mixed_scale
from quenched.spec import Branch
from quenched.systems import registry
from quenched.systems.model import Array, Formulation, System
from quenched.systems.parameters import Binding, bind, dispatch
from quenched.version import __version__

Block = dict[str, NDArray[Any]]
Progress = Callable[[int, int], None]

#: points per chunk: seconds of work, and thousands of points to batch over
CHUNK = 4096

_DEFAULTS = Options()
_PART = "chunk"
#: where the Jacobian is taken for a positive unknown that is exactly 0, the edge of its domain: a field without
#: variance has no derivative in it, but the limit exists
_INSIDE = 1e-10


@dataclass(frozen=True)
class Request:
    """A sweep, completely specified."""

    system: System
    binding: Binding
    branches: tuple[Branch, ...]
    options: Options
    chunk: int

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
        complete, and a sweep that was interrupted continues from them.
    resume
        If false, start afresh and replace what an earlier sweep left at ``to``.
    executor
        Any :class:`concurrent.futures.Executor`; ``None`` computes in this process.
    chunk
        Points per task.
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
    """
    request = _request(system, branches, chunk, options, params)
    if to is None:
        blocks = dict(_computed(request, range(len(request.spans)), executor, progress))
        return _assemble(request, blocks)
    return _kept(request, Path(to), resume, executor, progress)


def solve_rows(
    system: System, branch: Branch, rows: Array, choices: dict[str, str], options: Options = _DEFAULTS
) -> Block:
    """One branch at parameter rows ``(P, M)``: columns ``(P,)`` per field of a point, and ``(P, R)`` values.

    A branch that the equations in force do not have is ``no_fixed_point`` there.
    """
    block = _empty(len(rows), len(system.card.quantities))
    for formulation, where in dispatch(system, rows, choices):
        if branch.name in formulation.exact:
            part = _closed_form(system, formulation, branch, rows[where], options)
        elif branch.name in formulation.starts:
            part = _iterated(formulation, branch, rows[where], options)
        else:
            continue
        for name, column in part.items():
            # one NaN for all: its sign bit depends on how the processor's vector registers were filled
            block[name][where] = np.where(np.isnan(column), np.nan, column)
    return block


# ---------------------------------------------------------------------- the request


def _request(
    system: System, branches: str | Sequence[str] | None, chunk: int, options: Options, params: dict[str, Any]
) -> Request:
    if chunk < 1:
        raise ParameterError(f"chunk={chunk!r} is not usable: it is a number of points, at least 1.")
    request = Request(system, bind(system.card, params), _chosen(system, branches), options, chunk)
    for start, stop in request.spans:
        dispatch(system, request.binding.rows(start, stop), request.binding.choices)
    return request


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


# ---------------------------------------------------------------------- one chunk


def _chunk(
    system: System | registry.Recipe,
    branches: tuple[Branch, ...],
    rows: Array,
    choices: dict[str, str],
    options: Options,
) -> Block:
    """All branches at the rows of a chunk: arrays ``(B, P)`` and ``(B, P, R)``. Runs in a worker."""
    made = system if isinstance(system, System) else system.make()
    blocks = [solve_rows(made, branch, rows, choices, options) for branch in branches]
    return {name: np.stack([block[name] for block in blocks]) for name in blocks[0]}


def _empty(points: int, quantities: int) -> Block:
    nan = np.full(points, np.nan)
    return {
        "values": np.full((points, quantities), np.nan),
        "errors": np.full((points, quantities), np.nan),
        "status": np.full(points, Status.no_fixed_point, np.int8),
        "residual": nan.copy(),
        "error": nan.copy(),
        "growth": nan.copy(),
        "evaluations": np.zeros(points, np.int32),
        "nodes": np.zeros(points, np.int32),
    }


def _iterated(formulation: Formulation, branch: Branch, rows: Array, options: Options) -> Block:
    solution = solve_branch(formulation, branch, rows, options)
    points = solution.points
    block: Block = {
        "values": solution.values,
        "errors": solution.errors,
        "status": points.status,
        "residual": points.residual,
        "error": points.error,
        "growth": points.growth,
        "evaluations": points.evaluations,
        "nodes": points.nodes,
    }
    if branch.pinned:
        _leave_symmetry(block, formulation, branch, rows, points, options)
    return block


def _leave_symmetry(
    block: Block, formulation: Formulation, branch: Branch, rows: Array, points: Points, options: Options
) -> None:
    """Look at the directions that a branch holds fixed: its growth in them, and whether it is a solution.

    Where the map moves a pinned unknown, the symmetry is absent and so is the branch.
    """
    pinned = [k for k, unknown in enumerate(formulation.unknowns) if unknown.name in branch.pinned]
    positive = np.array([unknown.positive for unknown in formulation.unknowns])
    solved = np.isfinite(points.x).all(axis=1)
    for count in np.unique(points.nodes[solved]):
        where = np.flatnonzero(solved & (points.nodes == count))
        x = points.x[where]
        with np.errstate(all="ignore"):  # a non-finite map is no solution, a non-finite Jacobian a NaN growth
            image, _ = formulation.evaluate(x, rows[where], int(count))
            _, jacobian = formulation.evaluate(np.where(positive & (x == 0), _INSIDE, x), rows[where], int(count))
            moved = (np.abs(image - x) / mixed_scale(x))[:, pinned].max(axis=1)
        block["growth"][where] = growth(jacobian)
        absent = where[~(moved <= options.tolerance)]
        block["status"][absent] = Status.no_fixed_point
        for name in ("values", "errors", "error", "growth"):
            block[name][absent] = np.nan


def _closed_form(system: System, formulation: Formulation, branch: Branch, rows: Array, options: Options) -> Block:
    """A branch known in closed form. It does not exist where its potential is NaN.

    Errors are the change from n to 2n - 1 nodes and rounding.
    """
    fine = certifying_nodes(options.nodes)
    with np.errstate(all="ignore"):  # non-finite values become a status
        values = formulation.known(branch.name, rows, fine)
        change = np.abs(values - formulation.known(branch.name, rows, options.nodes))
        relative = np.nan_to_num(change / mixed_scale(values)).max(axis=1, initial=0.0)
    potential = [quantity.name for quantity in system.card.quantities].index(system.card.potential)
    exists = ~np.isnan(values[:, potential])
    resolved = np.where(relative <= options.tolerance, Status.converged, Status.quadrature_unresolved)
    block = _empty(*values.shape)
    block["values"][exists] = values[exists]
    block["errors"][exists] = (change + EPS16 * np.abs(values))[exists]
    block["status"][exists] = resolved[exists]
    block["residual"][exists], block["error"][exists] = 0.0, relative[exists] + EPS16
    block["nodes"][:] = fine
    return block


# ---------------------------------------------------------------------- all chunks


def _computed(
    request: Request, todo: Sequence[int], executor: Executor | None, progress: Progress | None
) -> Iterator[tuple[int, Block]]:
    """Chunks as they finish."""
    spans, total = request.spans, request.binding.size
    done = total - sum(spans[index][1] - spans[index][0] for index in todo)
    if progress is not None:
        progress(done, total)
    for index, block in _serial(request, todo) if executor is None else _parallel(request, todo, executor):
        yield index, block
        done += spans[index][1] - spans[index][0]
        if progress is not None:
            progress(done, total)


def _serial(request: Request, todo: Sequence[int]) -> Iterator[tuple[int, Block]]:
    for index in todo:
        yield index, _chunk(request.system, *_arguments(request, index))


def _parallel(request: Request, todo: Sequence[int], executor: Executor) -> Iterator[tuple[int, Block]]:
    in_process = isinstance(executor, ThreadPoolExecutor)
    system = request.system if in_process else _portable(request.system)
    futures = {executor.submit(_chunk, system, *_arguments(request, index)): index for index in todo}
    try:
        for future in as_completed(futures):
            yield futures[future], future.result()
    except BrokenExecutor as error:
        raise QuenchedError(
            f"a worker of the executor died ({error}). It may have run out of memory: use fewer workers or a "
            "smaller chunk. With to=FILE the finished chunks are kept, and the same call continues from them."
        ) from error
    finally:
        for future in futures:
            future.cancel()


def _arguments(request: Request, index: int) -> tuple[tuple[Branch, ...], Array, dict[str, str], Options]:
    rows = request.binding.rows(*request.spans[index])
    return request.branches, rows, dict(request.binding.choices), request.options


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


def _assemble(request: Request, blocks: Mapping[int, Block]) -> Result:
    card, binding = request.system.card, request.binding
    shape = (len(request.branches), *binding.shape)
    ordered = [blocks[index] for index in sorted(blocks)]
    whole = {name: np.concatenate([block[name] for block in ordered], axis=1) for name in ordered[0]}
    values, errors = whole.pop("values"), whole.pop("errors")
    names = [quantity.name for quantity in card.quantities]
    return Result(
        system=card.name,
        coords=dict(binding.axes),
        fixed={**binding.fixed, **binding.choices},
        branches=tuple(branch.name for branch in request.branches),
        quantities=card.quantities,
        potential=card.potential,
        extremum=card.extremum,
        values={name: np.ascontiguousarray(values[..., r]).reshape(shape) for r, name in enumerate(names)},
        errors={name: np.ascontiguousarray(errors[..., r]).reshape(shape) for r, name in enumerate(names)},
        **{name: column.reshape(shape) for name, column in whole.items()},
        provenance={**request.setting, "request": request.digest},
    )


# ---------------------------------------------------------------------- kept on disk


def _kept(request: Request, target: Path, resume: bool, executor: Executor | None, progress: Progress | None) -> Result:
    """The sweep with its chunks on disk; the file appears under its name when it is complete."""
    storage.check_writable(target)
    parts = _Parts(target.with_name(f"{target.name}.parts"), {"request": request.digest, "chunk": request.chunk})
    if not resume:
        parts.remove()
    elif target.exists():
        return _earlier(request, target)
    blocks = parts.read(len(request.spans))
    todo = [index for index in range(len(request.spans)) if index not in blocks]
    for index, block in _computed(request, todo, executor, progress):
        parts.write(index, block)
        blocks[index] = block
    result = _assemble(request, blocks)
    result.save(target)
    parts.remove()
    return result


def _earlier(request: Request, target: Path) -> Result:
    """The result that is already at the target, if it is the one asked for."""
    archive = storage.read(target)
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

    def read(self, count: int) -> dict[int, Block]:
        """The finished chunks. A damaged one is computed again; one of another request is an error."""
        self._make()
        blocks: dict[int, Block] = {}
        for index in range(count):
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
            blocks[index] = dict(archive.arrays)
        return blocks

    def write(self, index: int, block: Block) -> None:
        storage.write(self._path(index), storage.Archive(_PART, self.manifest, block))

    def remove(self) -> None:
        """Delete the chunks, and the directory unless somebody put something else there."""
        if not self.folder.is_dir():
            return
        for path in [*self.folder.glob(f"{_PART}-*.npz"), *self.folder.glob(f".{_PART}-*.tmp")]:
            path.unlink(missing_ok=True)
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

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
