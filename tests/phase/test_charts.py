"""Charts: all solutions along a parameter without iteration, against solved ones."""

import numpy as np
import pytest

import quenched as qn
from quenched.errors import ParameterError, UnknownNameError
from quenched.phase import chart, solutions, solve_line
from quenched.systems import registry

TEACHER, SPHERICAL, ISING = (
    registry.get(name) for name in ("ising_teacher_student", "spherical_perceptron", "ising_perceptron")
)


def test_every_point_of_a_chart_is_a_solution_of_the_named_branch():
    curve = chart(SPHERICAL, "alpha", kappa=0.5)
    picked = np.flatnonzero((curve.value > 0.05) & (curve.value < 0.95))[::7]
    solved = qn.sweep("spherical_perceptron", alpha=curve.value[picked], kappa=0.5)
    for name in ("q", "entropy"):
        np.testing.assert_allclose(curve[name][picked], solved[name][0], rtol=1e-9, atol=1e-9)
    assert not curve.folds
    assert (curve.growth[picked] < 1).all()


def test_the_far_end_of_a_chart_is_the_capacity():
    """alpha(q -> 1) = alpha_c, reached as 1/odds: 2 for zero margin (Cover 1965), and Gardner's integral."""
    assert chart(SPHERICAL, "alpha", kappa=0.0).value[-1] == pytest.approx(2.0, rel=1e-10)
    curve = chart(SPHERICAL, "alpha", kappa=0.5)
    assert curve.value[-1] == pytest.approx(qn.capacity("spherical_perceptron", kappa=0.5).value, rel=1e-10)
    # the point where the replica-symmetric overlap of binary weights reaches 1: 4/pi
    assert chart(ISING, "alpha", kappa=0.0).value[-1] == pytest.approx(4 / np.pi, rel=1e-5)


def test_the_fold_of_a_chart_is_the_spinodal_line():
    (fold,) = chart(TEACHER, "alpha").folds
    line = next(line for line in TEACHER.card.lines if line.condition == "fold")
    root = solve_line(TEACHER, line.name, {}).point(0)
    assert fold.at["alpha"] == pytest.approx(1.49263181823, abs=1e-11)
    assert abs(fold.at["alpha"] - root.value) <= 10 * (root.error + fold.error["alpha"])


@pytest.mark.parametrize(
    ("alpha", "stable"), [(1.2, [True, False]), (1.49263, [True, False]), (1.4926319, []), (1.6, [])]
)
def test_all_solutions_are_found(alpha, stable):
    """Below the spinodal the metastable solution and the unstable one; beyond it only perfect learning (no odds)."""
    found = solutions(TEACHER, "alpha", alpha=alpha)
    assert [bool(g < 1) for g in found.growth] == stable
    assert (found.status == 0).all()
    assert (np.diff(found["q"]) > 0).all()


def test_what_has_no_chart_is_said():
    with pytest.raises(ParameterError, match=r"no explicit function of one unknown\. Follow a branch"):
        chart(registry.get("hopfield"), "alpha", T=0.3)
    with pytest.raises(ParameterError, match="Use along='alpha', or follow"):
        chart(SPHERICAL, "kappa", alpha=1.0)
    with pytest.raises(UnknownNameError, match="alpha"):
        chart(SPHERICAL, "alhpa", kappa=1.0)
    with pytest.raises(ParameterError, match="is missing"):
        solutions(SPHERICAL, "alpha", kappa=1.0)
    with pytest.raises(ParameterError, match="is an array"):
        chart(SPHERICAL, "alpha", kappa=[0.0, 1.0])
