"""The command line: output for people and machines, exit codes, one-paragraph errors and no traceback."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import quenched as qn
from quenched import api
from quenched.cli import main
from quenched.cli.arguments import assignments
from quenched.errors import ParameterError
from quenched.spec import Card, Choice, Interval, Parameter
from quenched.verification import Report, Row

SOURCE = Path(qn.__file__).parents[1]


@pytest.fixture
def run(built_in, capsys):
    """Runs a command in this process: exit code, standard output, standard error."""

    def command(*argv):
        try:
            code = main([str(argument) for argument in argv])
        except SystemExit as stop:  # argparse
            code = stop.code
        return code, *capsys.readouterr()

    return command


def paragraph(text):
    """A message is one paragraph, says who speaks, and is no traceback."""
    return text.startswith("quenched: ") and text.count("\n") == 1 and "Traceback" not in text


# ---------------------------------------------------------------------- arguments


CARD = Card(
    "demo",
    "",
    "",
    (Parameter("T", "T", "temperature", Interval()), Parameter("h", "h", "field", Interval())),
    (),
    (),
    "f",
    "min",
    choices=(Choice("loss", "loss", ("hinge", "1")),),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T=0.2", 0.2),
        ("T=-1e-3", -1e-3),
        ("T=0:1:5", [0, 0.25, 0.5, 0.75, 1]),
        ("T=1:0:3", [1, 0.5, 0]),
        ("T=-0.5:0.5:3", [-0.5, 0, 0.5]),
        ("T=0.1,0.2,0.4", [0.1, 0.2, 0.4]),
        ("loss=hinge", "hinge"),
        ("loss=1", "1"),
        ("T=abc", "abc"),
    ],
)
def test_assignments(text, expected):
    ((name, value),) = assignments(CARD, [text]).items()
    assert name == text.split("=")[0]
    if isinstance(expected, str):
        assert value == expected
    else:
        np.testing.assert_array_equal(value, expected)


def test_ranges():
    assert assignments(CARD, ["T=0:1.5", "h=2"], ranges=True) == {"T": (0.0, 1.5), "h": 2.0}


@pytest.mark.parametrize("text", ["T", "T=", "=0.2", "0.2", ""])
def test_not_an_assignment(text):
    with pytest.raises(ParameterError, match=r"not of the form NAME=VALUE: write for example T=0.2"):
        assignments(CARD, [text])


@pytest.mark.parametrize(
    "text", ["T=0:1", "T=0:1:", "T=0:1:x", "T=0:1:1", "T=0:1:-3", "T=0:1:2.5", "T=a:b:3", "T=:", "T=0:1:2:3"]
)
def test_not_a_grid(text):
    with pytest.raises(ParameterError, match=r"not a range lo:hi:count: write for example T=0.1:1:50"):
        assignments(CARD, [text])


@pytest.mark.parametrize("text", ["T=0:1:5", "T=a:b", "T=0:"])
def test_not_a_range(text):
    with pytest.raises(ParameterError, match="not a range lo:hi: write"):
        assignments(CARD, [text], ranges=True)


def test_not_a_list():
    with pytest.raises(ParameterError, match=r"T=0.1,b is not a list of numbers"):
        assignments(CARD, ["T=0.1,b"])


def test_given_twice():
    with pytest.raises(ParameterError, match="T is given twice"):
        assignments(CARD, ["T=0.1", "T=0.2"])


# ---------------------------------------------------------------------- list, show


def test_list(run):
    code, out, err = run("list")
    assert code == 0 and re.search(r"curie_weiss +Curie-Weiss model", out) and not err
    code, out, _ = run("list", "--json")
    assert {"name": "curie_weiss", "title": "Curie-Weiss model"} in json.loads(out)


def test_show(run):
    code, out, _ = run("show", "curie_weiss")
    assert code == 0
    for text in ("Ferromagnet", "T  in [0, inf)", "ising | ternary", "default ising", "order parameter",
                 "magnetised against the field", "T_c  continuous", "weiss1907", "lowest f"):  # fmt: skip
        assert text in out
    code, out, _ = run("show", "curie_weiss", "--json")
    card = json.loads(out)
    assert card["parameters"][0]["domain"] == {"lo": 0.0, "hi": None, "lo_closed": True, "hi_closed": False}


# ---------------------------------------------------------------------- solve


def test_solve(run):
    code, out, err = run("solve", "curie_weiss", "T=0.5", "h=0.1")
    assert code == 0 and not err and out == f"{qn.solve('curie_weiss', T=0.5, h=0.1)}\n"


def test_solve_json(run):
    code, out, _ = run("solve", "curie_weiss", "T=0.5", "h=0.1", "--json")
    m = json.loads(out)["branches"]["up"]["quantities"]["m"]
    assert code == 0 and abs(np.tanh((m["value"] + 0.1) / 0.5) - m["value"]) < 1e-14
    assert m["status"] == "converged" and m["error"] < 1e-10


def test_values_may_follow_options(run):
    code, out, _ = run("solve", "curie_weiss", "T=0.5", "--branch", "up", "h=0.1", "--json")
    assert code == 0 and json.loads(out)["parameters"]["h"] == 0.1


def test_options_reach_the_solver(run):
    _, out, _ = run("solve", "curie_weiss", "T=0.5", "--json", "--method", "damped", "--tolerance", "1e-6",
                    "--nodes", "9", "--max-nodes", "33")  # fmt: skip
    options = json.loads(out)["provenance"]["options"]
    assert (options["method"], options["tolerance"]) == ("damped", 1e-6)
    assert (options["nodes"], options["max_nodes"]) == (9, 33)


def test_not_solved_is_exit_code_1(run):
    code, out, err = run("solve", "curie_weiss", "T=0.5", "h=0.1", "--branch", "paramagnet")
    assert code == 1 and "no fixed point" in out and not err
    code, out, _ = run("solve", "curie_weiss", "T=1e-9", "h=0.1", "--branch", "up", "--method", "damped", "--json")
    assert (code == 0) == (json.loads(out)["branches"]["up"]["status"] == "converged")


def test_a_branch_that_does_not_exist_there_is_an_answer(run):
    assert run("solve", "curie_weiss", "T=0.5", "h=0.1")[0] == 0


# ---------------------------------------------------------------------- sweep


def test_sweep(run, tmp_path):
    file = tmp_path / "a.npz"
    code, out, err = run("sweep", "curie_weiss", "T=0.1:2:5", "h=-0.1,0.1", "-o", file)
    assert code == 0 and not err and f"written to {file}" in out and "10 converged" in out
    result = qn.open_result(file)
    assert result.shape == (5, 2) and result.coords["h"].tolist() == [-0.1, 0.1]
    code, out, _ = run("sweep", "curie_weiss", "T=0.1:2:5", "h=-0.1,0.1", "-o", file, "--json")
    data = json.loads(out)
    assert code == 0 and data["points"] == 10 and data["file"] == str(file)


def test_plan(run, tmp_path):
    grid = ("curie_weiss", "T=0.1:2:30", "h=0.1:1:40", "--chunk", "100")
    code, out, err = run("plan", *grid, "--branch", "up")
    assert code == 0 and not err
    assert "points 1200, solves 1200, tasks 12" in out and "in memory" in out
    code, out, _ = run("plan", *grid, "-o", tmp_path / "a.npz", "--json")
    data = json.loads(out)
    assert code == 0 and data["solves"] == 3600 and data["on_disk"] and data["evaluations"] > 3600
    assert not any(tmp_path.iterdir())
    code, _, err = run("plan", "curie_weiss", "T=-1")
    assert code == 2 and paragraph(err)


def test_sweep_fresh(run, tmp_path):
    file = tmp_path / "a.npz"
    assert run("sweep", "curie_weiss", "T=0.1:2:5", "-o", file)[0] == 0
    code, _, err = run("sweep", "curie_weiss", "T=0.1:2:6", "-o", file)
    assert code == 2 and paragraph(err) and "--fresh" in err
    assert run("sweep", "curie_weiss", "T=0.1:2:6", "-o", file, "--fresh")[0] == 0
    assert qn.open_result(file).shape == (6,)


def test_interrupt_and_resume(run, tmp_path, monkeypatch):
    from quenched.cli import commands, render

    def progress(done, total):
        if done >= 4:
            raise KeyboardInterrupt

    command = ("sweep", "curie_weiss", "T=0.1:2:9", "-o", tmp_path / "a.npz", "--chunk", 2)
    monkeypatch.setattr(commands.render, "progress", lambda: progress)
    code, out, err = run(*command)
    assert code == 130 and not out and "interrupted" in err and "continues" in err
    assert len(list((tmp_path / "a.npz.parts").iterdir())) == 2
    monkeypatch.setattr(render, "progress", lambda: None)
    assert run(*command)[0] == 0
    assert run("sweep", "curie_weiss", "T=0.1:2:9", "-o", tmp_path / "b.npz")[0] == 0
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_progress_only_on_a_terminal(run, tmp_path, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    _, _, err = run("sweep", "curie_weiss", "T=0.1:2:9", "-o", tmp_path / "a.npz", "--chunk", 3)
    assert err.split("\r")[-1] == "9 of 9 points (100 %)\n" and "3 of 9 points (33 %)" in err


# ---------------------------------------------------------------------- the other commands


class Fake(int):
    """A line status, without the phase package."""

    @property
    def name(self):
        return ["converged", "absent"][self]


def point(status=0, value=0.5):
    """What the phase package would return for a capacity."""
    return SimpleNamespace(
        system="curie_weiss",
        line=SimpleNamespace(name="T_c", solve_for="T"),
        at={"h": 0.0},
        value=value,
        error=1e-12,
        lo=0.4,
        hi=0.6,
        status=Fake(status),
        upper_bound=False,
        meaning="it vanishes",
        evaluations=7,
    )


def test_capacity(run, monkeypatch):
    asked = []
    monkeypatch.setattr(api, "capacity", lambda system, **more: asked.append((system.name, more)) or point())
    code, out, _ = run("capacity", "curie_weiss", "h=0", "--line", "T_c", "--json")
    data = json.loads(out)
    assert code == 0 and (data["value"], data["error"], data["status"]) == (0.5, 1e-12, "converged")
    assert data["bracket"] == [0.4, 0.6] and data["parameters"] == {"h": 0.0}
    assert asked[0][0] == "curie_weiss" and asked[0][1]["line"] == "T_c" and asked[0][1]["h"] == 0.0


def test_capacity_that_is_not_found(run, monkeypatch):
    monkeypatch.setattr(api, "capacity", lambda system, **more: point(1, float("nan")))
    code, out, _ = run("capacity", "curie_weiss", "--json")
    assert code == 1 and json.loads(out)["value"] is None and json.loads(out)["status"] == "absent"


def test_capacity_takes_one_point(run):
    code, _, err = run("capacity", "curie_weiss", "h=0,1")
    assert code == 2 and paragraph(err) and "one point" in err


def test_system_without_capacity(run):
    code, _, err = run("capacity", "curie_weiss", "h=0")
    assert code == 2 and paragraph(err) and "capacity" in err


def test_optimum(run):
    argv = ["optimum", "glm_erm", "generalisation_error", "--over", "lam", "loss=square", "alpha=1,2"]
    code, out, _ = run(*argv, "--json")
    data = json.loads(out)
    assert code == 0 and (data["over"], data["extremum"], data["choices"]["loss"]) == ("lam", "min", "square")
    assert [entry["parameters"]["alpha"] for entry in data["points"]] == [1.0, 2.0]
    for entry in data["points"]:
        assert entry["status"] == "converged" and abs(entry["value"] - (np.pi / 2 - 1)) <= entry["error"] < 1e-9
        assert entry["bracket"][0] < entry["value"] < entry["bracket"][1]
    code, text, _ = run(*argv)
    assert code == 0 and text.count("lam = 0.57079632") == 2


def test_optimum_at_an_end_is_an_answer(run):
    argv = ["optimum", "glm_erm", "cosine", "loss=square", "alpha=1", "--over", "lam", "--span", "1", "2"]
    code, out, _ = run(*argv, "--largest", "--json")
    (entry,) = json.loads(out)["points"]
    assert code == 0 and entry["status"] == "lower_end" and entry["value"] is None and entry["bracket"][0] == 0.0
    code, out, _ = run(*argv, "--json")
    (entry,) = json.loads(out)["points"]
    assert code == 0 and entry["status"] == "upper_end" and entry["bracket"][1] is None


def test_optimum_that_is_not_known(run):
    code, out, _ = run(
        "optimum", "curie_weiss", "chi", "--over", "h", "T=0.5", "--branch", "up", "--largest", "--span", "-1", "1"
    )
    assert code == 1 and "converged" not in out


@pytest.mark.parametrize("passed", [True, False])
def test_derive(run, monkeypatch, passed):
    outcomes = [SimpleNamespace(passed=True), SimpleNamespace(passed=passed)]
    derivation = SimpleNamespace(render=lambda style: f"steps as {style}", run=lambda: outcomes)
    monkeypatch.setattr(api, "derivation", lambda source: derivation)
    code, out, _ = run("derive", "curie_weiss", "--format", "latex")
    assert out == "steps as latex\n" and code == (0 if passed else 1)


@pytest.mark.parametrize("passed", [True, False])
def test_verify(run, monkeypatch, passed):
    row = Row("curie_weiss", "limit", "m at T = 0", passed, "1.0", 0.5)
    asked = []

    def verify(*names, slow, watch=None):
        asked.append((names, slow))
        if watch is not None:
            watch(row)
        return Report((row,))

    monkeypatch.setattr(api, "verify", verify)
    code, out, _ = run("verify", "curie_weiss", "--slow")
    assert out == f"{row}\n{int(passed)} of 1 checks passed in 0 s\n"
    assert code == (0 if passed else 1) and asked == [(("curie_weiss",), True)]
    assert json.loads(run("verify", "--json")[1])["passed"] is passed


def test_diagram_and_plot(run, tmp_path):
    pytest.importorskip("matplotlib")
    code, out, _ = run("diagram", "curie_weiss", "T=0.2:1.8", "-o", tmp_path, "--map", 8, "--json")
    data = json.loads(out)
    assert code == 0 and data["axes"] == {"T": [0.2, 1.8], "h": [-1.0, 1.0]}
    assert data["files"] == {
        "picture": f"{tmp_path}/curie_weiss.png",
        "numbers": f"{tmp_path}/curie_weiss.npz",
    }
    assert (tmp_path / "curie_weiss.png").read_bytes().startswith(b"\x89PNG")
    code, out, _ = run("plot", tmp_path / "curie_weiss.npz", "-o", tmp_path / "again.pdf")
    assert code == 0 and (tmp_path / "again.pdf").read_bytes().startswith(b"%PDF")
    run("sweep", "curie_weiss", "T=0.1:2:9", "-o", tmp_path / "a.npz")
    assert run("plot", tmp_path / "a.npz")[0] == 0 and (tmp_path / "a.png").exists()


# ---------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("argv", "pattern"),
    [
        (["solve", "curie_wiess", "T=1"], "unknown system 'curie_wiess'. Did you mean 'curie_weiss'"),
        (["show", "missing/model.py"], "no model file at 'missing/model.py'"),
        (["solve", "curie_weiss"], "needs a value for T"),
        (["solve", "curie_weiss", "t=1"], "Did you mean 'T'|Known: T, h, spins"),
        (["solve", "curie_weiss", "T=-1"], r"outside its domain \[0, inf\)"),
        (["solve", "curie_weiss", "T=nan"], "NaN"),
        (["solve", "curie_weiss", "T=cold"], "'cold', which is not a real number"),
        (["solve", "curie_weiss", "T=0:1:5"], "one point"),
        (["solve", "curie_weiss", "T=1", "spins=classical"], "Known: ising, ternary"),
        (["solve", "curie_weiss", "T=1", "--branch", "left"], "unknown branch"),
        (["solve", "curie_weiss", "T=1", "--tolerance", "7"], "tolerance=7.0"),
        (["solve", "curie_weiss", "T=1", "--method", "magic"], "method='magic'"),
        (["solve", "curie_weiss", "T"], "not of the form NAME=VALUE"),
        (["sweep", "curie_weiss", "T=0:1:3", "-o", "/none/there/a.npz"], "cannot be written"),
        (["sweep", "curie_weiss", "T=0:1:3", "-o", "a.npz", "--workers", "0"], "--workers 0"),
        (["diagram", "curie_weiss", "-o", "/none/there/a.png"], "cannot be written"),
        (["diagram", "curie_weiss", "T=0,1,2"], "T=lo:hi"),
        (["optimum", "curie_weiss", "m", "--over", "T", "--branch", "u"], "unknown branch"),
        (["optimum", "curie_weiss", "m", "--over", "h", "T=1", "--branch", "up"], "give a span"),
        (["plot", "none.npz"], "none.npz: cannot be read"),
    ],
)
def test_bad_input(run, argv, pattern, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*argv)
    assert code == 2 and not out and paragraph(err) and re.search(pattern, err), err
    assert list(tmp_path.iterdir()) == []


def test_corrupt_file(run, tmp_path):
    file = tmp_path / "a.npz"
    run("sweep", "curie_weiss", "T=0.1:2:5", "-o", file)
    file.write_bytes(file.read_bytes()[:-50])
    code, out, err = run("plot", file)
    assert code == 2 and not out and paragraph(err) and "restore it from a copy" in err
    code, out, err = run("sweep", "curie_weiss", "T=0.1:2:5", "-o", file)
    assert code == 2 and paragraph(err)


def test_malformed_user_file(run, tmp_path):
    (tmp_path / "model.py").write_text("from quenched.derive import Model\nmodel = Modell('x')\n")
    code, out, err = run("solve", tmp_path / "model.py", "T=1")
    assert code == 2 and not out and paragraph(err) and "model.py" in err and "line 2" in err


USAGE = [
    [],
    ["solv"],
    ["solve"],
    ["list", "extra"],
    ["list", "a=1"],
    ["solve", "a", "T=1", "--colour"],
    ["sweep", "a", "T=1"],
    ["derive", "a", "--format", "html"],
    ["optimum", "a", "q", "T=1"],
]


@pytest.mark.parametrize("argv", USAGE)
def test_usage(run, argv):
    code, out, err = run(*argv)
    assert code == 2 and not out and "usage: quenched" in err and "Traceback" not in err


def test_version(run):
    assert run("--version")[:2] == (0, f"quenched {qn.__version__}\n")


COMMANDS = ["list", "show", "derive", "verify", "solve", "sweep", "diagram", "plot", "capacity", "optimum"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(run, command):
    code, out, _ = run(command, "--help")
    assert code == 0 and f"example: quenched {command}" in " ".join(out.split())
    assert command in run("--help")[1]


# ---------------------------------------------------------------------- as a process


PROGRAM = """
import sys
sys.path[:0] = [{source!r}, {tests!r}]
import handmade
from quenched.systems import registry
sys.modules["quenched.systems._generated.curie_weiss"] = handmade
registry.names = lambda: ("curie_weiss",)
from quenched.cli import main
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture
def program(tmp_path):
    """The command as a script (worker processes import it again)."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM.format(source=str(SOURCE), tests=str(Path(__file__).parents[1])))
    return [sys.executable, str(path)]


def test_python_m(tmp_path):
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    run = subprocess.run(
        [sys.executable, "-m", "quenched", "solve", "nothing"], capture_output=True, text=True, env=env
    )
    assert run.returncode == 2 and run.stdout == "" and paragraph(run.stderr)


def test_reader_that_stops_early(program):
    command = subprocess.Popen([*program, "show", "curie_weiss"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    command.stdout.close()
    assert command.stderr.read() == b"" and command.wait() == 141


def test_workers_give_the_same_bytes(program, tmp_path):
    request = ["sweep", "curie_weiss", "T=0.1:2:9", "h=-1:1:9", "--chunk", "10"]
    for workers, name in (("1", "a.npz"), ("2", "b.npz")):
        subprocess.run([*program, *request, "--workers", workers, "-o", str(tmp_path / name)], check=True)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def children(process):
    """Processes whose parent this is."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rsplit(")", 1)[1].split()[1]) == process:
                found.append(int(stat.parent.name))
        except OSError:  # it has ended meanwhile
            continue
    return found


def alive(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_killed_with_workers_leaves_no_orphans_and_resumes(program, tmp_path):
    request = ["sweep", "curie_weiss", "T=0.1:2:60", "h=-1:1:60", "--chunk", "12"]
    victim = subprocess.Popen([*program, *request, "--workers", "2", "-o", str(tmp_path / "a.npz")])
    parts = tmp_path / "a.npz.parts"
    while not (parts.is_dir() and len(list(parts.glob("chunk-*.npz"))) > 10):
        assert victim.poll() is None
        time.sleep(0.01)
    workers = children(victim.pid)
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    assert workers and not (tmp_path / "a.npz").exists()
    subprocess.run([*program, *request, "-o", str(tmp_path / "a.npz")], check=True)
    subprocess.run([*program, *request, "-o", str(tmp_path / "b.npz")], check=True)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    assert not any(alive(worker) for worker in workers)


def test_parisi(run):
    code, out, _ = run("parisi", "sherrington_kirkpatrick", "T=0.8", "h=0", "--steps", "5", "--json")
    data = json.loads(out)
    assert code == 0 and data["free_energy"] == pytest.approx(-0.8651145058, abs=1e-8 + data["error"])
    assert [s["steps"] for s in data["series"]] == [1, 2, 3, 4, 5]
    assert data["series"][-1]["replicon"] < 0 and len(data["series"][-1]["overlaps"]) == 6
    code, out, _ = run("parisi", "sherrington_kirkpatrick", "T=1.5")
    assert code == 0 and "0.0000" in out
    for bad in (["hopfield", "T=0.5"], ["ising_pspin", "T=-1"], ["sherrington_kirkpatrick", "T=0.5", "--steps", "2"]):
        code, _, err = run("parisi", *bad)
        assert code == 2 and paragraph(err)
