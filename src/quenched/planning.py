"""What a sweep will cost, from a sample of its points: before a long run, in a second or so."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched.rows import Block, solve_chunk
from quenched.solve import Options, Status
from quenched.solve.options import certifying_nodes
from quenched.sweep import CHUNK, PENDING, Progress, Request
from quenched.systems.model import BLOCK_ELEMENTS, System
from quenched.systems.parameters import Rows, dispatch

_DEFAULTS = Options()
#: points of the samples: the times of the last two give the costs of a call and of a point
_SAMPLES = (8, 64, 512)
#: CPU seconds that a sample may be expected to take
_PATIENCE = 1.5
#: arrays (points of a block x nodes) that are alive at a time while a map is evaluated
_NODE_ARRAYS = 30


@dataclass(frozen=True)
class Plan:
    """Expected cost of a sweep.

    Attributes
    ----------
    system
        Name of the system.
    points, branches, chunks
        Points of the grid, branches at each, tasks.
    sample, failed
        Points that were solved to find out, and solves among them that have no answer.
    evaluations, evaluations_error
        Evaluations of the map in all, and the standard error of this estimate: 0 where the sample is the grid.
    node_evaluations
        Evaluations times nodes; a nested average of depth d counts n^d.
    seconds
        CPU time in all, on this machine.
    task_bytes
        Memory of a task while it is computed, besides that of the interpreter and its modules.
    result_bytes
        Size of the result.
    on_disk
        Whether the result goes to a file and takes no memory.
    """

    system: str
    points: int
    branches: int
    chunks: int
    sample: int
    failed: int
    evaluations: float
    evaluations_error: float
    node_evaluations: float
    seconds: float
    task_bytes: int
    result_bytes: int
    on_disk: bool

    @property
    def solves(self) -> int:
        """Points times branches."""
        return self.points * self.branches

    def summary(self) -> dict[str, Any]:
        """The plan as plain data."""
        return {**asdict(self), "solves": self.solves}

    def __str__(self) -> str:
        where = "in a file" if self.on_disk else "in memory; a file (to=, -o) takes its place"
        spread = f" ± {self.evaluations_error:.1g}" if self.evaluations_error else ""
        lines = [
            f"{self.system}: points {self.points}, solves {self.solves}, tasks {self.chunks}",
            f"  evaluations       {self.evaluations:.3g}{spread}, {self.evaluations / self.solves:.1f} per solve",
            f"  node evaluations  {self.node_evaluations:.2g}",
            f"  CPU time          {_duration(self.seconds)} on one core; divide by the number of workers",
            f"  memory            {_size(self.task_bytes)} per worker, {_size(self.result_bytes)} of results {where}",
            f"  from {self.sample} points spread over the grid, {self.failed} of whose solves have no answer",
        ]
        return "\n".join(lines)


def plan(
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
) -> Plan:
    """Estimate what a sweep with the same arguments will cost, without running it.

    Parameters
    ----------
    system, branches, to, chunk, options, **params
        As in :func:`quenched.sweep`.
    resume, executor, pending, progress
        Of no influence, so that the arguments of a sweep can be given as they are.

    Returns
    -------
    Plan
        ``print`` it.

    Notes
    -----
    Points, one drawn at random (with a fixed seed) from each of 8, then 64, then 512 equal stretches of the flattened
    grid, are solved in this process, as long as the next sample promises to take less than 1.5 s. The mean number of
    evaluations in the last one is that of all points. The times of the last two give a cost per call and a cost per
    point, hence the time of chunks of any size; it is rough, a factor of two in either direction.

    Raises
    ------
    ParameterError, UnknownNameError
        As in :func:`quenched.sweep`.
    """
    request = Request.checked(system, branches, chunk, options, params)
    index, block, call, point = _sampled(request)
    counts, nodes = block["point.evaluations"].astype(float), block["point.nodes"]
    scale = request.binding.size / len(index)
    per_point = counts.sum(axis=0)
    spread = per_point.std(ddof=1) / np.sqrt(len(index)) if scale > 1 and len(index) > 1 else 0.0
    answered = np.isin(block["point.status"], (Status.converged, Status.no_fixed_point))
    return Plan(
        system=system.name,
        points=request.binding.size,
        branches=len(request.branches),
        chunks=len(request.spans),
        sample=len(index),
        failed=int((~answered).sum()),
        evaluations=float(counts.sum()) * scale,
        evaluations_error=float(spread) * request.binding.size,
        node_evaluations=float(_node_evaluations(request, index, counts, nodes).sum()) * scale,
        seconds=call * len(request.spans) + point * request.binding.size,
        task_bytes=_task_bytes(request, index, nodes, _bytes_per_point(block)),
        result_bytes=_bytes_per_point(block) * request.binding.size,
        on_disk=to is not None,
    )


def _sampled(request: Request) -> tuple[Rows, Block, float, float]:
    """The largest sample that is worth its time, its solutions, and the CPU time per call and per point."""
    size = request.binding.size
    index = _spread(size, _SAMPLES[0])
    _solved(request, index)  # fills caches, whatever the nodes
    seconds, block = _solved(request, index)
    call, point = 0.0, seconds / len(index)
    for count in _SAMPLES[1:]:
        larger = _spread(size, count)
        if len(larger) == len(index) or point * len(larger) > _PATIENCE:
            break
        before, few = seconds, len(index)
        index = larger
        seconds, block = _solved(request, index)
        point = max(seconds - before, 0.1 * seconds) / (len(index) - few)
        call = max(0.0, seconds - point * len(index))
    return index, block, call, point


def _spread(size: int, count: int) -> Rows:
    """One random index of each of ``count`` equal stretches of ``range(size)``; all of them where there are fewer."""
    if size <= count:
        return np.arange(size)
    edges = np.linspace(0.0, size, count + 1)
    return np.random.default_rng(0).uniform(edges[:-1], edges[1:]).astype(np.intp)


def _solved(request: Request, index: Rows) -> tuple[float, Block]:
    """CPU time and result of some points of the grid."""
    rows, choices = _rows(request, index), dict(request.binding.choices)
    start = time.process_time()
    block = solve_chunk(request.system, request.branches, rows, choices, request.options)
    return time.process_time() - start, block


def _rows(request: Request, index: Rows) -> NDArray[np.float64]:
    return np.concatenate([request.binding.rows(i, i + 1) for i in index])


def _node_evaluations(request: Request, index: Rows, counts: NDArray[Any], nodes: NDArray[Any]) -> NDArray[Any]:
    """Per branch and point: the last evaluation has the nodes of the result, the others are taken to have half."""
    depth = np.empty(len(index))
    for formulation, where in dispatch(request.system, _rows(request, index), request.binding.choices):
        depth[where] = formulation.depth
    last = np.where(counts > 0, np.power(nodes.astype(float), depth), 0.0)
    others: NDArray[np.float64] = np.maximum(counts - 1, 0) * np.power((nodes + 1) // 2, depth)
    return last + others


def _bytes_per_point(block: Block) -> int:
    size = sum(array.nbytes for array in block.values())
    return int(size // block["point.status"].shape[1])


def _task_bytes(request: Request, index: Rows, nodes: NDArray[Any], result: int) -> int:
    """The arrays of one block of a kernel, those of the iteration of a chunk, and its result twice over."""
    parts = dispatch(request.system, _rows(request, index), request.binding.choices)
    k = max(len(formulation.unknowns) for formulation, _ in parts)
    most = max(int(nodes.max(initial=0)), certifying_nodes(request.options.nodes))
    points = min(request.chunk, request.binding.size)
    widest = max(most**formulation.depth for formulation, _ in parts)
    block = max(min(BLOCK_ELEMENTS, points * widest), widest)
    total: int = 8 * _NODE_ARRAYS * block + points * (2 * result + 8 * (4 * k * k + 12 * k + 12))
    return total


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.2g} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.2g} h"


def _size(count: int) -> str:
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:.2g} {unit}" if count < 100 * size else f"{count / size:.0f} {unit}"
    return f"{count} B"
