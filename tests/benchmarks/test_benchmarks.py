"""The benchmarks run, print one table of finite ratios, and what they compare agrees. No time is asserted."""

import importlib
import importlib.util
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import quenched as qn

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


def test_one_command_prints_one_table():
    names = [path.stem for path in FOLDER.glob("*.py") if "\nTITLE, OTHER = " in path.read_text()]
    found = ratios(printed("--quick"))
    assert sorted(found) == sorted(names) and len(names) == 10
    for rows in found.values():
        assert rows and all(math.isfinite(ratio) and ratio > 0 for ratio in rows)


def test_parts_can_be_chosen_by_name():
    assert list(ratios(printed("--quick", "honesty"))) == ["honesty"]
    with pytest.raises(subprocess.CalledProcessError):
        printed("--quick", "honesti")


def test_page_shows_every_part_and_takes_new_numbers(part, tmp_path):
    part("measure")
    spec = importlib.util.spec_from_file_location("benchmarks_main", FOLDER / "__main__.py")
    main = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(main)
    page = tmp_path / "README.md"
    page.write_text((FOLDER / "README.md").read_text(encoding="utf-8"), encoding="utf-8")
    for name in main.PARTS:
        main.write(page, name, f"[{name}] new table", ["a remark"])
    assert page.read_text(encoding="utf-8").count("] new table\n\na remark\n```") == len(main.PARTS)
    with pytest.raises(SystemExit, match="0 blocks"):
        main.write(page, "nothing", "", [])


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


# ---------------------------------------------------------------------- the other parts


def test_naive_loop_and_package_agree(part):
    gaps = part("regression").run(quick=True).data
    assert len(gaps) == 10
    for (loss, _), gap in gaps.items():
        # 401 nodes do not see where a kink is
        assert gap < (1e-8 if loss in ("square", "logistic") else 2e-2)


def test_naive_loop_is_right_with_enough_nodes(part, monkeypatch):
    naive = part("naive")
    xi = np.linspace(-10, 10, 6401)
    monkeypatch.setattr(naive, "_XI", xi)
    monkeypatch.setattr(naive, "_WEIGHT", np.exp(-0.5 * xi**2) / np.sqrt(2 * np.pi) * (xi[1] - xi[0]))
    alpha = np.array([0.5, 2.0])
    for loss in naive.LOSSES:
        loop = naive.solve(loss, alpha, np.full(2, 0.1))
        result = qn.sweep("glm_erm", alpha=alpha, lam=0.1, loss=loss)
        np.testing.assert_allclose(loop.m, result["m"][0], rtol=1e-6)
        np.testing.assert_allclose(loop.V, result["V"][0], rtol=1e-6)
    loop = naive.solve("lasso", alpha, np.full(2, 0.1))
    result = qn.sweep("sparse_regression", alpha=alpha, lam=0.1, rho=naive.DENSITY, noise=naive.NOISE)
    np.testing.assert_allclose(loop.m, result["m"][0], rtol=1e-5)
    np.testing.assert_allclose(loop.V, result["V"][0], rtol=1e-5)


def test_bisection_ends_at_the_root(part):
    gaps = part("boundaries").run(quick=True).data
    assert gaps and all(abs(gap) < 1e-2 for gap in gaps.values())


def test_elementary_functions_are_counted(part):
    engines = part("engines")
    (hopfield, *_), n = qn.load("hopfield").formulations, 65
    assert engines.elementary(hopfield, n) == ({"np.exp": n, "np.tanh": n, "sf.sech2": n}, n)
    parisi = qn.load("sherrington_kirkpatrick_1rsb").formulations[0]
    counts, nodes = engines.elementary(parisi, n)
    assert nodes == n + n * n and counts["np.tanh"] == n * n


def test_map_without_its_jacobian_is_the_same_map(part):
    engines = part("engines")
    for name in ("hopfield", "spherical_perceptron", "glm_erm"):
        case = engines.case_of(name, quick=True)
        image, _ = case.formulation.evaluate(case.x, case.p, case.n)
        plain, jacobian = engines.map_only(case.formulation).evaluate(case.x, case.p, case.n)
        np.testing.assert_array_equal(plain, image)
        assert not jacobian.any()


def test_near_the_fold_newton_takes_few_evaluations(part):
    rows, _ = part("solvers").at_fold((1e-2, 1e-8))
    newton = {row.what.split(":")[0]: row.ours for row in rows}
    assert newton["Hopfield, 0.01 from the fold"] <= 15 and newton["Hopfield, 1e-08 from the fold"] <= 25
    assert all(row.ratio > 1 for row in rows)


def test_scripts_of_the_diagram_and_of_the_curve_agree_with_the_package(part):
    nested, one = part("nested"), part("one_step")
    ours = qn.solve(one.SYSTEM, T=0.5, h=0.1)
    state = nested.state(0.5, 0.1)
    assert state.free_energy == pytest.approx(ours["free_energy"][0], abs=1e-9)
    assert state.m == pytest.approx(ours["m"][0], abs=1e-4), "the maximum over m is flat"
    assert math.isnan(nested.state(0.9, 0.8).m)
    found = part("covariate").run(quick=True).data
    assert found["converged"] and found["apart"] < 1e-7
