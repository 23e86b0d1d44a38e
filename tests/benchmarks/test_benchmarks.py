"""The benchmarks run, print tables of finite ratios, and what they compare agrees. No time is asserted."""

import math
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"

pytest.importorskip("matplotlib")  # both draw the diagram


@pytest.fixture
def hopfield(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        monkeypatch.setenv(name, "1")  # the module sets them; the tests that follow get theirs back
    import hopfield

    return hopfield


@pytest.fixture
def script(hopfield):
    import script

    return script


def printed(name):
    command = [sys.executable, str(FOLDER / name), "--quick"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def last_column(table):
    """The ratios: the last word of every line between the head and the first empty line."""
    rows = table.split("\n\n")[0].splitlines()[1:]
    return [float(row.split()[-1]) for row in rows]


def test_hopfield_prints_a_table_of_finite_ratios():
    ratios = last_column(printed("hopfield.py"))
    assert len(ratios) == 4
    assert all(math.isfinite(ratio) and ratio > 0 for ratio in ratios)


def test_package_and_script_agree(hopfield):
    report = hopfield.run(hopfield.QUICK)
    agreement = report.agreement
    assert agreement.failures == []
    assert agreement.compared == 2 * hopfield.QUICK.sample
    assert agreement.other_winner == 0
    assert agreement.excess < 1e-8
    # beyond its certified error the package owes nothing; the rest is the stopping rule of the script
    assert agreement.scaled < 2
    for _, gap in report.line_gaps:
        assert abs(gap) <= hopfield.QUICK.width / 2


def test_comparison_notices_a_difference(hopfield, monkeypatch):
    plan = hopfield.QUICK
    right = hopfield.script_point

    def wrong(alpha, T):
        retrieval, glass = right(alpha, T)
        glass.q += 1e-6
        return retrieval, glass

    monkeypatch.setattr(hopfield, "script_point", wrong)
    agreement = hopfield.run(plan).agreement
    assert agreement.excess > 0.9e-6
    assert agreement.scaled > 100


def test_comparison_lists_what_the_script_could_not_solve(hopfield, script, monkeypatch):
    monkeypatch.setattr(script, "MAX_STEPS", 3)
    report = hopfield.run(hopfield.QUICK)
    assert len(report.agreement.failures) == 2 * hopfield.QUICK.sample
    assert report.agreement.compared == 0
    assert "not converged after 3 steps" in hopfield.text(report)


def test_script_knows_a_closed_form(script):
    # alpha -> 0: m = tanh(m/T), the Curie-Weiss ferromagnet
    solution = script.solve(1e-300, 0.5, 1.0)
    assert solution.m == pytest.approx(0.9575040240772688, abs=1e-9)
    assert solution.q == pytest.approx(solution.m**2, abs=1e-9)


def test_startup_prints_a_table_of_finite_ratios():
    table = printed("startup.py")
    ratios = last_column(table)
    assert len(ratios) == 8
    assert ratios[0] == 1.0
    assert all(math.isfinite(ratio) and ratio > 0 for ratio in ratios)
    assert re.search(r"^import numpy .* 1\.0$", table, re.MULTILINE)
