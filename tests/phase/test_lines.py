"""Boundaries of known models against published or independently computed values."""

import numpy as np
import phase_models
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import erf

from quenched.errors import ParameterError, UnknownNameError
from quenched.phase import LineStatus, capacity, solve_line
from quenched.solve import Options, solve_branch

HOPFIELD = phase_models.hopfield()
PERCEPTRON = phase_models.ising_perceptron()
TEACHER = phase_models.teacher_student()

#: line, parameters, value, what its digits allow
REFERENCES = [
    (HOPFIELD, "alpha_M", {"T": 0.3}, 0.103329782579059, 1e-15),
    (HOPFIELD, "alpha_M", {"T": 0.0}, 0.13790556649493173784, 1e-15),
    (HOPFIELD, "alpha_c", {"T": 0.3}, 0.045030713299, 6e-13),
    (HOPFIELD, "alpha_c", {"T": 0.0}, 0.0518543309, 6e-11),
    (HOPFIELD, "T_M", {"alpha": 0.05}, 0.5422550379180855, 1e-15),
    (HOPFIELD, "T_M", {"alpha": 0.001}, 0.93781470312, 6e-12),
    (HOPFIELD, "T_c", {"alpha": 0.05}, 0.21638335002428, 6e-14),
    (HOPFIELD, "T_R", {"alpha": 0.13}, 0.00947297723879739, 1e-15),
    (HOPFIELD, "T_R", {"alpha": 0.08}, 0.000315987266, 6e-13),
    (HOPFIELD, "T_g", {"alpha": 0.04}, 1.2, 0.0),
    (PERCEPTRON, "alpha_c", {"kappa": 0.0}, 0.83307859973957923369, 1e-16),
    (PERCEPTRON, "alpha_c", {"kappa": 0.5}, 0.455664564542, 6e-13),
    (PERCEPTRON, "alpha_c", {"kappa": 1.0}, 0.270700092293, 6e-13),
    (TEACHER, "alpha_s", {}, 1.49263181823, 6e-12),
]


@pytest.mark.parametrize(("system", "line", "at", "value", "digits"), REFERENCES)
def test_reference_values(system, line, at, value, digits):
    point = solve_line(system, line, at).point(0)
    assert point.status == LineStatus.converged
    assert point.error <= 1e-10 * (abs(value) + 1e-3)
    assert abs(point.value - value) <= digits + 2 * point.error
    assert point.evaluations > 0
    if line != "T_g":
        assert point.lo <= point.value <= point.hi
        assert point.hi - point.lo < 0.02 * value


def test_capacity_at_zero_temperature_against_its_closed_form():
    def negative(y):
        return -0.5 * (erf(y) / y - 2 / np.sqrt(np.pi) * np.exp(-y * y)) ** 2

    best = minimize_scalar(negative, bounds=(1.0, 3.0), method="bounded", options={"xatol": 1e-9})
    assert abs(solve_line(HOPFIELD, "alpha_M", {"T": 0.0}).value[0] + best.fun) <= 1e-15


def test_retrieval_exists_on_one_side_of_the_fold_only():
    curve = solve_line(HOPFIELD, "alpha_M", {"T": [0.2, 0.5, 0.8]})
    formulation, branch = HOPFIELD.formulations[1], HOPFIELD.card.branches[0]
    for factor, lives in ((1 - 1e-6, True), (1 + 1e-6, False)):
        p = np.stack([factor * curve.value, curve.at["T"]], axis=1)
        x = solve_branch(formulation, branch, p).points.x
        assert ((x[:, 0] > 0.1) == lives).all()


def test_dispatch_row_by_row():
    """T = 0 has equations and unknowns of its own; a line along T passes through both."""
    curve = solve_line(HOPFIELD, "alpha_M", {"T": [0.0, 0.3]})
    assert abs(curve.value[0] - 0.1379055664949317) <= 1e-15
    assert abs(curve.value[1] - 0.103329782579059) <= 2e-15


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("T_c", {"alpha": 0.08}),  # above the end of the first-order line
        ("alpha_M", {"T": 1.2}),  # no retrieval at any load
        ("T_R", {"alpha": 0.06}),  # below the search; the replicon only jumps, where retrieval ends
    ],
)
def test_where_a_line_does_not_exist_it_is_absent(line, at):
    curve = solve_line(HOPFIELD, line, at)
    assert curve.status[0] == LineStatus.absent
    assert np.isnan([curve.value[0], curve.error[0], curve.lo[0], curve.hi[0]]).all()
    assert curve.evaluations[0] > 0
    assert "none for alpha" in str(curve.point(0)) or "none for T" in str(curve.point(0))


def test_a_missing_point_leaves_its_neighbours_alone():
    curve = solve_line(HOPFIELD, "T_c", {"alpha": [0.05, 0.08, 0.03]})
    assert curve.status.tolist() == [LineStatus.converged, LineStatus.absent, LineStatus.converged]


@pytest.mark.parametrize("line", ["alpha_M", "alpha_c"])
def test_bytes_do_not_depend_on_the_batch(line):
    temperatures = [0.0, 0.31, 0.05, 0.62]
    together = solve_line(HOPFIELD, line, {"T": temperatures})
    backwards = solve_line(HOPFIELD, line, {"T": temperatures[::-1]})
    for i, t in enumerate(temperatures):
        alone = solve_line(HOPFIELD, line, {"T": t})
        for name in ("value", "error", "lo", "hi", "status", "iterations", "evaluations", "nodes"):
            expected = getattr(alone, name).tobytes()
            assert getattr(together, name)[[i]].tobytes() == expected
            assert getattr(backwards, name)[[-1 - i]].tobytes() == expected


@pytest.mark.parametrize("nodes", [25, 33, 49])
def test_the_error_covers_a_coarse_quadrature(nodes):
    options = Options(nodes=nodes, max_nodes=2 * nodes - 1, tolerance=9e-3)
    point = solve_line(HOPFIELD, "alpha_M", {"T": 0.1}, options).point(0)
    exact = solve_line(HOPFIELD, "alpha_M", {"T": 0.1}).value[0]
    assert point.status == LineStatus.converged
    assert abs(point.value - exact) <= point.error


@pytest.mark.parametrize(("nodes", "status"), [(33, LineStatus.quadrature_unresolved), (17, LineStatus.unsolved)])
def test_a_quadrature_that_cannot_be_resolved_says_so(nodes, status):
    """Enough nodes to bracket but not to certify; and not even enough to solve the branch."""
    point = solve_line(HOPFIELD, "alpha_M", {"T": 0.3}, Options(nodes=nodes, max_nodes=2 * nodes - 1)).point(0)
    assert point.status == status
    assert np.isnan(point.value)
    assert f"[{status.name}]" in str(point)


def test_capacity_prints_value_error_bracket_and_status():
    boundary = capacity(PERCEPTRON, kappa=0.0)
    text = str(boundary)
    assert text.startswith("alpha_c = 0.833078599739") and " ± " in text and text.endswith("[converged]")
    assert f"({boundary.lo:.6g}, {boundary.hi:.6g})" in text
    assert boundary.meaning == "the last solutions disappear"
    assert capacity(PERCEPTRON) == boundary  # kappa has a default


def test_capacity_needs_a_capacity_line():
    with pytest.raises(ParameterError, match="capacity"):
        capacity(HOPFIELD)


@pytest.mark.parametrize(
    ("line", "at", "error", "message"),
    [
        ("alpha_m", {"T": 0.3}, UnknownNameError, "alpha_M"),
        ("alpha_M", {}, ParameterError, "needs a value for T"),
        ("alpha_M", {"T": -1.0}, ParameterError, "outside its domain"),
        ("alpha_M", {"T": 0.3, "alpha": 0.1}, ParameterError, "leave it out"),
        ("alpha_M", {"T": 0.3, "beta": 0.1}, UnknownNameError, "beta"),
        ("alpha_M", {"T": "warm"}, ParameterError, "warm"),
    ],
)
def test_bad_input(line, at, error, message):
    with pytest.raises(error, match=message):
        solve_line(HOPFIELD, line, at)
