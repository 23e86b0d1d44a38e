"""The benchmarks run, print one table of finite ratios, and what they compare agrees. No time is asserted."""

import importlib
import math
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"

pytest.importorskip("matplotlib")  # the diagram is drawn


@pytest.fixture
def part(monkeypatch):
    """Imports a module of the benchmarks."""
    monkeypatch.syspath_prepend(str(FOLDER))
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        monkeypatch.setenv(name, "1")  # the modules set them; the tests that follow get theirs back
    return importlib.import_module


def printed(*arguments):
    command = [sys.executable, str(FOLDER), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def ratios(table):
    """The last word of every row, by part."""
    parts = {}
    for block in table.split("\n\n"):
        if block.startswith("[") and "quenched" in (lines := block.splitlines())[0]:
            parts[lines[0].split("]")[0][1:]] = [float(row.split()[-1]) for row in lines[1:]]
    return parts


def test_one_command_prints_one_table(part):
    names = part("measure") and part("honesty") and _parts()
    found = ratios(printed("--quick"))
    assert list(found) == list(names)
    for rows in found.values():
        assert rows and all(math.isfinite(ratio) and ratio > 0 for ratio in rows)


def _parts():
    source = (FOLDER / "__main__.py").read_text()
    line = next(line for line in source.splitlines() if line.startswith("PARTS"))
    return eval(line.split("=")[1])


def test_parts_can_be_chosen_by_name():
    assert list(ratios(printed("--quick", "honesty"))) == ["honesty"]
    with pytest.raises(subprocess.CalledProcessError):
        printed("--quick", "honesti")


# ---------------------------------------------------------------------- the Hopfield map


def test_package_and_script_agree(part):
    hopfield = part("hopfield")
    agreement = hopfield.run(quick=True).data
    assert agreement.failures == []
    assert agreement.compared == 2 * hopfield.QUICK.sample
    assert agreement.other_winner == 0
    assert agreement.excess < 1e-8
    # beyond its certified error the package owes nothing; the rest is the stopping rule of the script
    assert agreement.scaled < 2


def test_comparison_notices_a_difference(part, monkeypatch):
    hopfield = part("hopfield")
    right = hopfield.script_point

    def wrong(alpha, T):
        retrieval, glass = right(alpha, T)
        glass.q += 1e-6
        return retrieval, glass

    monkeypatch.setattr(hopfield, "script_point", wrong)
    agreement = hopfield.run(quick=True).data
    assert agreement.excess > 0.9e-6
    assert agreement.scaled > 100


def test_comparison_lists_what_the_script_could_not_solve(part, monkeypatch):
    hopfield = part("hopfield")
    monkeypatch.setattr(part("script"), "MAX_STEPS", 3)
    report = hopfield.run(quick=True)
    assert len(report.data.failures) == 2 * hopfield.QUICK.sample
    assert report.data.compared == 0
    assert any("not converged after 3 steps" in remark for remark in report.remarks)


def test_script_knows_a_closed_form(part):
    # alpha -> 0: m = tanh(m/T), the Curie-Weiss ferromagnet
    solution = part("script").solve(1e-300, 0.5, 1.0)
    assert solution.m == pytest.approx(0.9575040240772688, abs=1e-9)
    assert solution.q == pytest.approx(solution.m**2, abs=1e-9)
