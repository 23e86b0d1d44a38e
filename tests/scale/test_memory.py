"""Memory is bounded by ``chunk`` and ``pending``, whatever the grid, when the result goes to a file."""

import tracemalloc
from concurrent.futures import Executor, Future
from dataclasses import replace

import numpy as np
import pytest
from handmade import SYSTEM

import quenched as qn

CHUNK = 1000


def known(p, n):
    T, h = p
    return np.tanh(h / T), -h, 1 / T


#: one branch in closed form, so that a large grid costs next to nothing
CHEAP = replace(SYSTEM, formulations=(replace(SYSTEM.formulations[1], starts={}, exact={"up": known}),))


def axes(points):
    return {"T": np.linspace(0.1, 2.0, points // 100), "h": np.linspace(-0.5, 0.5, 100)}


def peak(job):
    tracemalloc.start()
    result = job()
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size, result


def stored(path, points, chunk=CHUNK):
    """Sweep to a file, open it, print it, look at one point: what a user does with a large grid."""
    qn.sweep(CHEAP, to=path, chunk=chunk, branches="up", **axes(points))
    result = qn.open_result(path)
    return str(result), float(result["m"][0, -1, -1])


def test_memory_does_not_grow_with_the_grid(tmp_path):
    stored(tmp_path / "warm.npz", CHUNK)
    small, _ = peak(lambda: stored(tmp_path / "a.npz", 20_000))
    large, (text, last) = peak(lambda: stored(tmp_path / "b.npz", 100_000))
    written = [(tmp_path / name).stat().st_size for name in ("a.npz", "b.npz")]
    assert written[1] > 4.9 * written[0]
    # what grows is the text of 1000 values of an axis in the digest, and the list of chunks
    assert large < 1.4 * small and large < written[1] / 3
    assert "100000 converged" in text and last == np.tanh(0.5 / 2.0)
    in_memory, _ = peak(lambda: qn.sweep(CHEAP, chunk=CHUNK, branches="up", **axes(100_000)))
    assert in_memory > 0.9 * written[1], "the measurement sees a result that is held"


def test_memory_is_set_by_the_chunk(tmp_path):
    stored(tmp_path / "warm.npz", CHUNK)
    files = [tmp_path / "a.npz", tmp_path / "b.npz"]
    sizes = [
        peak(lambda path=path, chunk=chunk: qn.sweep(CHEAP, to=path, chunk=chunk, branches="up", **axes(50_000)))[0]
        for path, chunk in zip(files, (1000, 20_000), strict=True)
    ]
    assert sizes[1] > 4 * sizes[0]
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize(
    ("system", "grid"),
    [
        ("hopfield", {"alpha": np.linspace(0.01, 0.15, 64), "T": np.linspace(0.2, 1.4, 64)}),
        ("glm_erm", {"alpha": np.linspace(0.5, 4.0, 64), "lam": np.geomspace(0.1, 1.0, 32)}),
    ],
)
def test_planned_memory_is_that_of_a_task(tmp_path, system, grid):
    qn.sweep(system, **{name: values[:2] for name, values in grid.items()})
    planned = qn.plan(system, to=tmp_path / "a.npz", **grid)
    used, result = peak(lambda: qn.sweep(system, **grid))
    assert planned.result_bytes == sum(
        a.nbytes for n, a in result.archive().arrays.items() if not n.startswith("coord")
    )
    assert 0.5 * used < planned.task_bytes + planned.result_bytes < 3 * used


class Counting(Executor):
    """Runs a task when its result is asked for the next time; remembers how many were waiting at most."""

    def __init__(self):
        self.waiting, self.most = [], 0

    def submit(self, function, /, *args, **kwargs):
        self.waiting.append((future := Future(), function, args))
        self.most = max(self.most, len(self.waiting))
        if len(self.waiting) >= 3:
            self.run()
        return future

    def run(self):
        while self.waiting:
            future, function, args = self.waiting.pop()
            future.set_result(function(*args))


def test_no_more_tasks_than_pending_are_with_the_executor():
    executor = Counting()
    pending = 3
    result = qn.sweep(SYSTEM, executor=executor, chunk=20, pending=pending, branches="up", **axes(300))
    assert executor.most == pending and result.converged.all()


def test_pending_must_be_positive():
    with pytest.raises(qn.ParameterError, match="pending=0 is not usable"):
        qn.sweep(SYSTEM, T=1.0, pending=0)


def test_a_stored_result_is_read_from_its_file(tmp_path):
    result = qn.sweep(SYSTEM, to=tmp_path / "a.npz", chunk=CHUNK, **axes(2000))
    assert isinstance(_owner(result["m"]), np.memmap) and isinstance(_owner(result.status), np.memmap)
    with pytest.raises(ValueError, match="read-only"):
        result["m"][0, 0, 0] = 7.0
    again = qn.sweep(SYSTEM, chunk=CHUNK, **axes(2000))
    for name, array in again.archive().arrays.items():
        np.testing.assert_array_equal(result.archive().arrays[name], array)
    np.testing.assert_array_equal(result.best, again.best)


def test_a_file_that_rots_is_noticed_when_it_is_opened(tmp_path):
    qn.sweep(SYSTEM, to=tmp_path / "a.npz", chunk=CHUNK, **axes(2000))
    data = bytearray((tmp_path / "a.npz").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "a.npz").write_bytes(data)
    with pytest.raises(qn.StorageError, match="damaged"):
        qn.open_result(tmp_path / "a.npz")


def test_pieces_are_the_whole():
    result = qn.sweep(SYSTEM, chunk=CHUNK, **axes(2000))
    pieces = list(result.pieces(points=300))
    assert [len(piece.coords["point"]) for piece in pieces] == [300] * 6 + [200]
    np.testing.assert_array_equal(np.concatenate([p["m"] for p in pieces], axis=1), result["m"].reshape(3, -1))
    np.testing.assert_array_equal(np.concatenate([p.best for p in pieces]), result.best.ravel())
    assert pieces[1].coords["point"][0] == 300 and pieces[1].shape == (300,)


def _owner(array):
    while array.base is not None and not isinstance(array, np.memmap):
        array = array.base
    return array
