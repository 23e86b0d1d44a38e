"""Sweeps: every point has a status, bytes do not depend on how they were computed, a killed sweep resumes."""

import os
import signal
import subprocess
import sys
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

import handmade
import numpy as np
import pytest
from handmade import SK, SYSTEM
from scipy.optimize import brentq

import quenched as qn
from quenched import storage
from quenched.errors import ParameterError, QuenchedError, SpecificationError, StorageError, UnknownNameError
from quenched.systems import registry

GRID = {"T": np.linspace(0.0, 2.0, 13), "h": np.array([-0.3, 0.0, 0.2])}


def run(path=None, *, system=SYSTEM, chunk=7, **more):
    return qn.sweep(system, to=path, chunk=chunk, **{**GRID, **more})


@pytest.fixture
def reference(tmp_path):
    """The bytes of an uninterrupted sweep in this process."""
    run(tmp_path / "reference.npz")
    return (tmp_path / "reference.npz").read_bytes()


# ---------------------------------------------------------------------- numbers


def test_against_scalar_root_finding():
    result = qn.sweep(SYSTEM, T=[0.4, 0.7, 0.95], h=[0.05, 0.3], branches="up")
    for i, T in enumerate([0.4, 0.7, 0.95]):
        for j, h in enumerate([0.05, 0.3]):
            m = brentq(lambda m, T=T, h=h: np.tanh((m + h) / T) - m, 1e-6, 1.0, xtol=1e-15)
            assert abs(result["m"][0, i, j] - m) < 1e-12


def test_shapes_and_order_of_axes():
    result = qn.sweep(SYSTEM, h=[0.1, 0.2], T=[0.5, 0.6, 0.7], branches=["down", "up"])
    assert list(result.coords) == ["h", "T"] and result.shape == (2, 3)
    assert result.branches == ("down", "up")
    for array in (
        *result.values.values(),
        *result.errors.values(),
        result.status,
        result.growth,
        result.label,
    ):
        assert array.shape == (2, 2, 3)
    other = qn.sweep(SYSTEM, T=[0.5, 0.6, 0.7], h=[0.1, 0.2], branches=["up", "down"])
    np.testing.assert_array_equal(result["m"], other["m"][::-1].swapaxes(1, 2))


def test_every_point_is_there_and_failures_are_nan():
    result = run()
    failed = result.status != qn.Status.converged
    absent = ~np.isfinite(result["m"])
    np.testing.assert_array_equal(failed, absent)
    # the paramagnet is no solution in a field, and has no equations at T = 0
    expected = np.zeros((3, 13, 3), dtype=bool)
    expected[2] = (GRID["h"] != 0)[None] | (GRID["T"] == 0)[:, None]
    np.testing.assert_array_equal(failed, expected)
    assert set(result.status[failed]) == {qn.Status.no_fixed_point}
    for name in result.values:
        assert (np.isfinite(result[name]) == np.isfinite(result.errors[name])).all()


def test_formulations_split_one_call():
    result = qn.sweep(SYSTEM, T=[0.0, 1e-3, 0.5], h=0.1, branches="up")
    assert result["m"][0, 0] == 1.0 and abs(result["f"][0, 0] + 0.6) < 1e-15
    ternary = qn.sweep(SYSTEM, T=[0.3, 0.5], h=0.1, branches="up", spins="ternary")
    for T, m in zip([0.3, 0.5], ternary["m"][0], strict=True):
        b = (m + 0.1) / T
        assert abs(m - 2 * np.sinh(b) / (1 + 2 * np.cosh(b))) < 1e-12


def test_no_equations_for_a_point():
    with pytest.raises(ParameterError, match=r"no equations at T = 0, h = 0, spins = ising.*where spins = ternary"):
        qn.sweep(replace(SYSTEM, formulations=SYSTEM.formulations[2:]), T=[0.0])


def test_the_most_specific_formulation_wins_in_any_order():
    shuffled = replace(SYSTEM, formulations=SYSTEM.formulations[::-1])
    np.testing.assert_array_equal(run(system=shuffled)["f"], run()["f"])


def test_closed_form_branch():
    result = qn.sweep(SK, T=[0.5, 1.0, 1.5])
    np.testing.assert_array_equal(result.status[0], [qn.Status.no_fixed_point, 0, 0])
    T = np.array([1.0, 1.5])
    np.testing.assert_allclose(result["f"][0, 1:], -1 / (4 * T) - T * np.log(2), rtol=1e-15)
    assert (result.errors["f"][0, 1:] < 1e-14).all() and np.isnan(result["f"][0, 0])
    np.testing.assert_array_equal(result.label[:, 2], [0, 0])


def test_stability_counts_the_pinned_direction():
    result = qn.sweep(SYSTEM, T=[0.8, 1.2], branches="paramagnet")
    np.testing.assert_allclose(result.growth[0], [1 / 0.8, 1 / 1.2], rtol=1e-14)
    np.testing.assert_array_equal(result.stable[0], [False, True])


# ---------------------------------------------------------------------- independence of how it is computed


@pytest.mark.parametrize("chunk", [1, 5, 39, 4096])
def test_bytes_do_not_depend_on_the_chunks(tmp_path, reference, chunk):
    run(tmp_path / "a.npz", chunk=chunk)
    assert (tmp_path / "a.npz").read_bytes() == reference


def test_bytes_on_threads(tmp_path, reference):
    with ThreadPoolExecutor(2) as executor:
        run(tmp_path / "a.npz", executor=executor)
    assert (tmp_path / "a.npz").read_bytes() == reference


def test_bytes_on_processes(tmp_path, reference):
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        run(tmp_path / "a.npz", executor=executor)
    assert (tmp_path / "a.npz").read_bytes() == reference


class Backwards(Executor):
    """Finishes tasks in the opposite order, when the first result is asked for."""

    def __init__(self):
        self.tasks = []

    def submit(self, function, /, *args, **kwargs):
        self.tasks.append((future := Future(), function, args))
        if len(self.tasks) == 6:
            for waiting, f, a in reversed(self.tasks):
                waiting.set_result(f(*a))
        return future


def test_bytes_on_any_executor_and_order(tmp_path, reference):
    run(tmp_path / "a.npz", executor=Backwards())
    assert (tmp_path / "a.npz").read_bytes() == reference


def test_saved_result_and_sweep_to_file_are_the_same_file(tmp_path, reference):
    run().save(tmp_path / "a.npz")
    assert (tmp_path / "a.npz").read_bytes() == reference


def test_a_generated_system_travels_as_its_source(tmp_path):
    made = registry.from_source(handmade.SOURCE.replace("with open", "#"), "curie_weiss")
    assert made is registry.from_source(handmade.SOURCE.replace("with open", "#"), "curie_weiss")
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        result = qn.sweep(made, executor=executor, **GRID)
    np.testing.assert_array_equal(result["m"], run()["m"])


def test_a_system_that_cannot_travel_is_refused_before_the_work():
    ising = replace(SYSTEM.formulations[1], values=lambda x, p, n: handmade.ising_values(x, p, n))
    system = replace(SYSTEM, formulations=(ising,))
    with (
        ProcessPoolExecutor(1, get_context("spawn")) as executor,
        pytest.raises(ParameterError, match="ThreadPool"),
    ):
        qn.sweep(system, executor=executor, T=[0.5])
    with ThreadPoolExecutor(1) as executor:
        assert qn.sweep(system, executor=executor, T=[0.5]).converged.all()


def dying_values(x, p, n):
    os._exit(1)


def test_a_dead_worker_is_reported_and_finished_chunks_stay(tmp_path):
    doomed = replace(SYSTEM, formulations=(replace(SYSTEM.formulations[1], values=dying_values),))
    executor = ProcessPoolExecutor(1, get_context("spawn"))
    with executor, pytest.raises(QuenchedError, match=r"worker.*died.*memory"):
        qn.sweep(doomed, executor=executor, to=tmp_path / "a.npz", T=[0.5])
    assert not (tmp_path / "a.npz").exists()


class Failing(Executor):
    """Its first task fails. Like dask's, it never tells wait() of a cancelled future."""

    def __init__(self):
        self.futures = []

    def submit(self, function, /, *args, **kwargs):
        self.futures.append(future := Future())
        if len(self.futures) == 2:
            self.futures[0].set_exception(RuntimeError("out of luck"))
        return future


@pytest.mark.timeout(60)
def test_cancelled_tasks_are_not_waited_for():
    executor = Failing()
    with pytest.raises(QuenchedError, match="out of luck"):
        run(executor=executor)
    assert len(executor.futures) > 2 and all(future.cancelled() for future in executor.futures[1:])


# ---------------------------------------------------------------------- progress


def test_progress_reaches_the_total():
    seen = []
    run(progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 39) and seen[-1] == (39, 39) and len(seen) == 7
    assert all(a[0] < b[0] for a, b in pairwise(seen))


# ---------------------------------------------------------------------- interruption


SCRIPT = """
import sys, time
import handmade, numpy as np
import quenched as qn

stop = int(sys.argv[2])
def progress(done, total):
    print(done, flush=True)
    if stop and done >= stop:
        time.sleep(600)

qn.sweep(handmade.SYSTEM, to=sys.argv[1], chunk=7, progress=progress,
         T=np.linspace(0.0, 2.0, 13), h=np.array([-0.3, 0.0, 0.2]))
"""


def start(path, stop):
    here = Path(__file__).parent
    source = Path(qn.__file__).parents[1]
    env = {**os.environ, "PYTHONPATH": f"{source}{os.pathsep}{here}"}
    command = [sys.executable, "-c", SCRIPT, str(path), str(stop)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)


@pytest.mark.parametrize("stop", [7, 21, 35])
def test_killed_and_resumed_gives_the_same_bytes(tmp_path, reference, stop):
    path = tmp_path / "a.npz"
    victim = start(path, stop)
    for line in victim.stdout:
        if int(line) >= stop:
            victim.send_signal(signal.SIGKILL)
            break
    victim.wait()
    assert victim.returncode == -signal.SIGKILL
    assert not path.exists() and len(list((tmp_path / "a.npz.parts").iterdir())) == stop // 7
    (tmp_path / "a.npz.parts" / ".chunk-000005.npz.99.tmp").write_bytes(b"half a chunk")  # killed while writing
    again = start(path, 0)
    seen = [int(line) for line in again.stdout]
    assert again.wait() == 0 and seen[0] == stop and seen[-1] == 39
    assert path.read_bytes() == reference
    assert not (tmp_path / "a.npz.parts").exists()


def interrupted(path, after=14, **more):
    def progress(done, total):
        if done >= after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(path, progress=progress, **more)


def test_interrupted_and_resumed_on_other_executor(tmp_path, reference):
    interrupted(tmp_path / "a.npz")
    with ThreadPoolExecutor(2) as executor:
        run(tmp_path / "a.npz", executor=executor)
    assert (tmp_path / "a.npz").read_bytes() == reference


def test_finished_chunks_are_not_computed_again(tmp_path, monkeypatch):
    interrupted(tmp_path / "a.npz")
    module, calls = sys.modules["quenched.sweep"], []  # the attribute quenched.sweep is the function
    real = module.solve_chunk
    monkeypatch.setattr(module, "solve_chunk", lambda *a: calls.append(len(a[2])) or real(*a))
    run(tmp_path / "a.npz")
    assert calls == [7, 7, 7, 4]
    run(tmp_path / "a.npz")  # complete: nothing to do
    assert len(calls) == 4


def test_a_damaged_chunk_is_computed_again(tmp_path, reference):
    interrupted(tmp_path / "a.npz")
    part = tmp_path / "a.npz.parts" / "chunk-000001.npz"
    part.write_bytes(part.read_bytes()[:100])
    run(tmp_path / "a.npz")
    assert (tmp_path / "a.npz").read_bytes() == reference


@pytest.mark.parametrize(
    "change",
    [
        {"h": np.array([-0.3, 0.0, 0.25])},
        {"h": 0.1},
        {"spins": "ternary", "T": np.linspace(0.1, 2.0, 13)},
        {"branches": ["up"]},
        {"options": qn.Options(tolerance=1e-8)},
        {"chunk": 8},
        {"system": replace(SYSTEM, card=replace(SYSTEM.card, digest="fedcba9876543210"))},
    ],
)
def test_chunks_of_another_request_are_refused(tmp_path, change):
    interrupted(tmp_path / "a.npz")
    kept = sorted((tmp_path / "a.npz.parts").iterdir())
    with pytest.raises(StorageError, match=r"another sweep.*resume=False"):
        run(tmp_path / "a.npz", **change)
    assert sorted((tmp_path / "a.npz.parts").iterdir()) == kept
    run(tmp_path / "a.npz", resume=False, **change)
    assert not (tmp_path / "a.npz.parts").exists()


def test_another_result_is_not_overwritten(tmp_path):
    run(tmp_path / "a.npz")
    before = (tmp_path / "a.npz").read_bytes()
    with pytest.raises(StorageError, match=r"already holds another result.*resume=False"):
        run(tmp_path / "a.npz", h=0.5)
    assert (tmp_path / "a.npz").read_bytes() == before
    assert run(tmp_path / "a.npz", h=0.5, resume=False).fixed["h"] == 0.5
    assert qn.open_result(tmp_path / "a.npz").fixed["h"] == 0.5


def test_a_foreign_file_is_not_overwritten(tmp_path):
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(StorageError, match=r"thesis.tex"):
        run(tmp_path / "thesis.tex")
    assert (tmp_path / "thesis.tex").read_text() == "years of work"


def test_other_files_in_the_parts_directory_survive(tmp_path):
    interrupted(tmp_path / "a.npz")
    (tmp_path / "a.npz.parts" / "notes.txt").write_text("mine")
    run(tmp_path / "a.npz")
    assert [path.name for path in (tmp_path / "a.npz.parts").iterdir()] == ["notes.txt"]


def test_parts_path_in_the_way(tmp_path):
    (tmp_path / "a.npz.parts").write_text("")
    with pytest.raises(StorageError, match=r"a.npz.parts: cannot be created.*remove what is in the way"):
        run(tmp_path / "a.npz")


@pytest.mark.parametrize("where", ["missing/a.npz", "."])
def test_unwritable_target_is_noticed_before_the_work(tmp_path, where):
    computed = []
    with pytest.raises(StorageError):
        run(tmp_path / where, progress=lambda *a: computed.append(a))
    assert not computed


# ---------------------------------------------------------------------- opening


def test_open_result(tmp_path):
    result = run(tmp_path / "a.npz")
    opened = qn.open_result(tmp_path / "a.npz")
    assert str(opened) == str(result) and opened.quantities == result.quantities
    assert opened.provenance == result.provenance and opened.fixed == result.fixed
    for name in result.values:
        np.testing.assert_array_equal(opened[name], result[name])
        np.testing.assert_array_equal(opened.errors[name], result.errors[name])
    for name in ("status", "residual", "error", "evaluations", "nodes", "growth", "label", "best"):
        np.testing.assert_array_equal(getattr(opened, name), getattr(result, name))


def test_a_chunk_is_not_a_result(tmp_path):
    interrupted(tmp_path / "a.npz")
    with pytest.raises(StorageError, match="finished sweep"):
        qn.open_result(tmp_path / "a.npz.parts" / "chunk-000000.npz")


@pytest.mark.parametrize("damage", ["array missing", "shape", "key missing", "unknown field"])
def test_contents_that_do_not_fit_together(tmp_path, damage):
    archive = run().archive()
    manifest, arrays = dict(archive.manifest), dict(archive.arrays)
    if damage == "array missing":
        del arrays["value.m"]
    elif damage == "shape":
        arrays["value.m"] = arrays["value.m"][:, :5]
    elif damage == "key missing":
        del manifest["potential"]
    else:
        manifest["quantities"] = [{**manifest["quantities"][0], "colour": "red"}]
    storage.write(tmp_path / "a.npz", storage.Archive("result", manifest, arrays))
    with pytest.raises(StorageError, match="damaged"):
        qn.open_result(tmp_path / "a.npz")


# ---------------------------------------------------------------------- bad requests


@pytest.mark.parametrize(
    ("error", "pattern", "change"),
    [
        (
            UnknownNameError,
            "unknown parameter of curie_weiss 'temperature'.*Known: T, h, spins",
            {"temperature": 1},
        ),
        (
            ParameterError,
            r"T \(temperature\) of 'curie_weiss' is -0.5, outside its domain \[0, inf\)",
            {"T": [1, -0.5]},
        ),
        (ParameterError, "NaN", {"T": [1.0, np.nan]}),
        (ParameterError, "outside its domain", {"T": np.inf}),
        (ParameterError, "'cold'.*not a real number", {"T": "cold"}),
        (ParameterError, "not a real number", {"T": True}),
        (ParameterError, "not a real number", {"T": 1j}),
        (ParameterError, "not a real number", {"T": [[1, 2], [3]]}),
        (ParameterError, r"shape \(2, 2\)", {"T": np.ones((2, 2))}),
        (ParameterError, r"shape \(0,\)", {"T": []}),
        (ParameterError, "one sweep per value", {"spins": ["ising", "ternary"]}),
        (UnknownNameError, "spins of curie_weiss 'isin'. Did you mean 'ising'", {"spins": "isin"}),
        (UnknownNameError, "branch of curie_weiss 'upp'. Did you mean 'up'", {"branches": ["upp"]}),
        (ParameterError, "selects nothing", {"branches": []}),
        (ParameterError, "chunk=0", {"chunk": 0}),
    ],
)
def test_bad_request(error, pattern, change):
    with pytest.raises(error, match=pattern) as caught:
        run(**change)
    assert isinstance(caught.value, QuenchedError) and "\n" not in str(caught.value)


def test_missing_parameter():
    with pytest.raises(ParameterError, match=r"needs a value for T \(temperature, in \[0, inf\)\)"):
        qn.sweep(SYSTEM, h=[0.1])


def test_not_a_system():
    with pytest.raises(SpecificationError, match="42 is not a system"):
        qn.sweep(42, T=[1.0])
