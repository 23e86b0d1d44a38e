"""Two real workers of every kind: the bytes of a serial run, and a worker that is killed loses nothing."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import quenched as qn

FOLDER = Path(__file__).parent
PATH = os.pathsep.join([str(FOLDER), str(FOLDER.parent), str(Path(qn.__file__).parents[1])])

sys.path.insert(0, str(FOLDER))
from slow_model import CHUNK, DIARY, GRID, POISON, SYSTEM  # noqa: E402

needs_dask = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="dask.distributed is missing")
needs_mpi = pytest.mark.skipif(
    importlib.util.find_spec("mpi4py") is None or shutil.which("mpiexec") is None,
    reason="mpi4py or mpiexec is missing (pip install mpi4py mpich)",
)


def run(path, **more):
    return qn.sweep(SYSTEM, to=path, chunk=CHUNK, **GRID, **more)


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    """The bytes of a serial run."""
    path = tmp_path_factory.mktemp("serial") / "a.npz"
    run(path)
    return path.read_bytes()


@pytest.fixture
def diary(tmp_path, monkeypatch):
    """Where workers write that they work, which also slows them down."""
    folder = tmp_path / "diary"
    folder.mkdir()
    monkeypatch.setenv(DIARY, str(folder))
    monkeypatch.setenv("PYTHONPATH", PATH)
    return folder


@pytest.fixture
def dask(monkeypatch):
    """An executor over two dask workers, each a process of its own."""
    distributed = pytest.importorskip("distributed")
    monkeypatch.setenv("PYTHONPATH", PATH)
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    with distributed.LocalCluster(**options) as cluster, distributed.Client(cluster) as client:
        yield client.get_executor()


def kill_one(diary, finished):
    """In the background: SIGKILL for a worker at work, once some chunks are finished."""
    killed = []

    def wait_and_kill():
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not killed:
            workers = sorted(diary.iterdir(), key=lambda path: path.stat().st_mtime)
            if workers and finished():
                killed.append(int(workers[-1].name))
                os.kill(killed[-1], signal.SIGKILL)
            time.sleep(0.005)

    thread = threading.Thread(target=wait_and_kill)
    thread.start()
    return thread, killed


def chunks(path):
    folder = path.with_name(f"{path.name}.parts")
    return len(list(folder.glob("chunk-*.npz"))) if folder.is_dir() else 0


# ---------------------------------------------------------------------- processes


def test_a_killed_process_is_reported_and_the_same_call_resumes(tmp_path, reference, diary):
    path = tmp_path / "a.npz"
    executor = ProcessPoolExecutor(2, get_context("spawn"))
    thread, killed = kill_one(diary, lambda: chunks(path) >= 3)
    with executor, pytest.raises(qn.QuenchedError, match=r"BrokenProcessPool.*finished chunks are kept"):
        run(path, executor=executor)
    thread.join()
    assert killed and not path.exists()
    kept, seen = chunks(path), []
    assert 3 <= kept < 13
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        run(path, executor=executor, progress=lambda done, total: seen.append(done))
    assert seen[0] == kept * CHUNK, "finished chunks are not computed again"
    assert path.read_bytes() == reference


# ---------------------------------------------------------------------- dask


@needs_dask
def test_bytes_on_dask(tmp_path, reference, dask):
    run(tmp_path / "a.npz", executor=dask)
    assert (tmp_path / "a.npz").read_bytes() == reference
    result = qn.sweep("hopfield", executor=dask, chunk=5, alpha=[0.02, 0.05, 0.1], T=[0.0, 0.1, 0.3, 0.6])
    alone = qn.sweep("hopfield", alpha=[0.02, 0.05, 0.1], T=[0.0, 0.1, 0.3, 0.6])
    assert all(result[name].tobytes() == alone[name].tobytes() for name in alone.values)


@needs_dask
def test_a_killed_dask_worker_is_replaced_and_the_run_goes_on(tmp_path, reference, diary, dask):
    path = tmp_path / "a.npz"
    thread, killed = kill_one(diary, lambda: chunks(path) >= 3)
    run(path, executor=dask)
    thread.join()
    assert killed and len(list(diary.iterdir())) >= 2
    assert path.read_bytes() == reference


@needs_dask
def test_a_task_that_kills_every_dask_worker_is_reported(tmp_path, reference, diary, dask):
    path = tmp_path / "a.npz"

    def poison(done, total):
        if chunks(path) >= 2:
            (diary / POISON).touch()

    with pytest.raises(qn.QuenchedError, match=r"KilledWorker.*finished chunks are kept"):
        run(path, executor=dask, progress=poison)
    assert 2 <= chunks(path) < 13
    (diary / POISON).unlink()
    run(path)
    assert path.read_bytes() == reference


# ---------------------------------------------------------------------- MPI

MPI = """
import sys
from mpi4py.futures import MPIPoolExecutor
import quenched as qn
from slow_model import CHUNK, GRID, SYSTEM

if __name__ == "__main__":
    with MPIPoolExecutor() as executor:
        assert executor.num_workers == 2
        qn.sweep(SYSTEM, to=sys.argv[1], chunk=CHUNK, executor=executor, progress=print, **GRID)
"""


def mpi(tmp_path, path):
    script = tmp_path / "run.py"
    script.write_text(textwrap.dedent(MPI))
    command = ["mpiexec", "-n", "3", sys.executable, "-m", "mpi4py.futures", str(script), str(path)]
    environment = {**os.environ, "PYTHONPATH": PATH}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)


@needs_mpi
def test_bytes_under_mpi(tmp_path, reference):
    job = mpi(tmp_path, tmp_path / "a.npz")
    output, _ = job.communicate(timeout=100)
    assert job.returncode == 0, output
    assert output.split()[-2:] == ["39", "39"]
    assert (tmp_path / "a.npz").read_bytes() == reference


@needs_mpi
def test_a_killed_mpi_worker_ends_the_job_and_the_same_call_resumes(tmp_path, reference, diary):
    path = tmp_path / "a.npz"
    job = mpi(tmp_path, path)
    thread, killed = kill_one(diary, lambda: chunks(path) >= 3)
    output, _ = job.communicate(timeout=100)
    thread.join()
    assert killed and job.returncode != 0, output
    kept = chunks(path)
    assert 3 <= kept < 13 and not path.exists()
    job = mpi(tmp_path, path)
    output, _ = job.communicate(timeout=100)
    assert job.returncode == 0 and output.split()[0] == str(kept * CHUNK)
    assert path.read_bytes() == reference
