"""Whole lines by continuation: against closed forms, against points from scratch, and at their ends."""

import json
from dataclasses import replace

import line_models as toys
import numpy as np
import phase_models
import pytest

import quenched as qn
from quenched.cli import main
from quenched.errors import ParameterError, UnknownNameError
from quenched.phase import Ending, LineStatus, continue_branch, diagram, line, solve_line
from quenched.phase.pieces import _PROBES
from quenched.spec import Interval

HOPFIELD = phase_models.hopfield()

#: independent mpmath computation (30 digits): the maximum of alpha(u, v) over the chart (u, v) -> (T, alpha)
LARGEST_ALPHA, AT_TEMPERATURE = 0.138188511164658252440709, 0.0228735496672562274790


def test_reentrance_of_retrieval():
    """T_M(alpha) is double-valued above alpha_c(T = 0): the line turns back at the largest alpha."""
    curve = line(HOPFIELD, "T_M", span=(0.0, 0.2))
    assert curve.converged.all()
    assert curve.ends == ((Ending.span, Ending.search),)
    turn = int(np.argmax(curve.at["alpha"]))
    assert 0 < turn < len(curve) - 1
    assert (np.diff(curve.at["alpha"])[:turn] > 0).all() and (np.diff(curve.at["alpha"])[turn:] < 0).all()
    assert (np.diff(curve.value) < 0).all()
    (point,) = curve.special
    assert point.kind == "extremum" and point.status == LineStatus.converged
    assert abs(point.at["alpha"] - LARGEST_ALPHA) <= 2e-16 + point.error["alpha"] <= 1e-14
    assert abs(point.at["T"] - AT_TEMPERATURE) <= point.error["T"] <= 1e-9


def test_values_that_are_passed_twice():
    curve = line(HOPFIELD, "T_M", {"alpha": [0.1, 0.138, 0.1381, 0.1382]})
    assert curve.at["alpha"].tolist() == [0.1, 0.138, 0.1381, 0.1381, 0.1382]
    assert curve.status.tolist() == [*[LineStatus.converged] * 4, LineStatus.absent]
    for i in range(4):  # by the other parametrisation, which has one value per temperature
        alpha = solve_line(HOPFIELD, "alpha_M", {"T": curve.value[i]})
        assert abs(alpha.value[0] - curve.at["alpha"][i]) <= 1e-12


@pytest.mark.parametrize("name", ["T_M", "T_c", "T_R"])
def test_continued_points_against_points_from_scratch(name):
    system = qn.load("hopfield")
    curve = line(system, name)
    cold = solve_line(system, name, {curve.line.along: curve.at[curve.line.along]})
    assert curve.converged.all() and cold.converged.all()
    # a shift along the line moves the value by the slope times the shift
    slope = np.abs(np.gradient(curve.value, curve.at[curve.line.along]))
    assert (np.abs(curve.value - cold.value) <= curve.error + cold.error + slope * curve.at_error + 1e-15).all()
    assert (curve.error <= 1e-10 * (np.abs(curve.value) + 1e-3)).all()
    known = np.isfinite(curve.lo)
    assert known.sum() >= 9
    assert ((curve.lo < curve.value) & (curve.value < curve.hi))[known].all()


def test_a_continued_point_costs_little():
    """Bisection of the fold to 1e-6 takes 71 384 damped evaluations."""
    curve = line(qn.load("hopfield"), "T_M", {"T": np.linspace(0.05, 0.9, 40)})
    inside = ~np.isfinite(curve.lo)  # brackets cost extra
    assert curve.converged.all()
    assert curve.evaluations[inside].max() <= 70
    assert np.median(curve.iterations) <= 5 and curve.iterations.max() <= 7
    assert curve.error.max() <= 1e-12
    # all in all, with the first point from scratch, the continuation and the brackets
    assert curve.evaluations.sum() + curve.overhead <= 71 * len(curve)


def test_a_line_begins_at_the_equations_of_zero_temperature():
    curve = line(qn.load("hopfield"), "T_M", points=21)
    assert len(curve) == 21 and curve.converged.all() and (curve.piece == 0).all()
    assert curve.at["T"][0] == 0.0 and abs(curve.value[0] - 0.13790556649493174) <= 1e-15
    # continues the line: alpha_c(T) - alpha_c(0) is linear
    ratio = np.diff(line(qn.load("hopfield"), "T_M", {"T": [0.0, 2e-4, 4e-4]}).value)
    assert abs(ratio[1] / ratio[0] - 1) < 0.02


def test_the_replicon_line_ends_where_retrieval_does():
    curve = line(qn.load("hopfield"), "T_R", span=(0.1, 0.2))
    assert curve.converged.all()
    assert curve.ends == ((Ending.span, Ending.fold),)
    end = curve.special[-1]
    assert end.kind == "end" and end.status == LineStatus.converged
    fold = solve_line(qn.load("hopfield"), "T_M", {"T": end.at["T"]})
    assert abs(fold.value[0] - end.at["alpha"]) <= 1e-13
    assert curve.value[-1] == pytest.approx(end.at["T"], rel=1e-13)


def test_a_line_that_ends_at_infinite_odds():
    """The AT line of the spherical perceptron ends in its capacity alpha = 2 at kappa = 0, with q = 1."""
    curve = line(qn.load("spherical_perceptron"), "AT", span=(-1.0, 0.5))
    assert curve.ends[0][1] == Ending.edge
    last = np.flatnonzero(curve.converged)[-1]
    assert -1e-2 < curve.at["kappa"][last] < 0 and abs(curve.value[last] - 2.0) < 0.05
    end = curve.special[-1]
    assert end.kind == "end" and end.status == LineStatus.converged
    for name, exact in (("kappa", 0.0), ("alpha", 2.0)):
        assert abs(end.at[name] - exact) <= end.error[name] <= 1e-5


def test_no_jump_between_mirror_images():
    """The AT line of the SK model has a singular point at h = 0, where lines of h > 0 and h < 0 come close."""
    system = qn.load("sherrington_kirkpatrick")
    even = tuple(replace(p, domain=Interval()) if p.name == "h" else p for p in system.card.parameters)
    system = replace(system, card=replace(system.card, parameters=even))
    curve = line(system, "AT", span=(-2.0, 1.5))
    assert len(set(curve.piece)) == 2
    for k in set(curve.piece):
        assert len(set(np.sign(curve.at["h"][curve.piece == k]))) == 1
    mirror = solve_line(system, "AT", {"h": -curve.at["h"]})
    both = curve.converged & mirror.converged
    assert both.sum() > 40
    assert np.abs(curve.value - mirror.value)[both].max() <= 1e-9


def test_cusp():
    curve = line(toys.cusp(), "end", points=21)
    assert curve.converged.all()
    assert sorted(curve.ends[0]) == sorted((Ending.cusp, Ending.span))
    inner = curve.at["a"] > 1e-3
    np.testing.assert_allclose(curve.value[inner], -2 * (curve.at["a"][inner] / 3) ** 1.5, rtol=1e-12)
    (point,) = curve.special
    for name in "ab":
        assert abs(point.at[name]) <= point.error[name] <= 1e-13


def test_first_order_line_up_to_the_tricritical_point():
    curve = line(toys.tricritical(), "tie", points=21)
    assert curve.converged.all()
    np.testing.assert_allclose(curve.value, 3 * curve.at["b"] ** 2 / 16, rtol=1e-8, atol=1e-12)
    assert curve.ends == ((Ending.span, Ending.merger),)
    (point,) = curve.special
    for name in "ab":
        assert abs(point.at[name]) <= point.error[name] <= 1e-7


def test_where_two_branches_are_one_nothing_is_crossed():
    """For b > 0 the ordered state continues x = 0 at a = 0: equal potentials, but no first-order transition."""
    point = solve_line(toys.tricritical(), "tie", {"b": 0.5}).point(0)
    assert point.status == LineStatus.merged and np.isnan(point.value)


def test_closed_curve():
    curve = line(toys.shapes(), "circle", points=33)
    assert curve.converged.all() and curve.ends == ((Ending.closed, Ending.closed),)
    np.testing.assert_allclose(np.hypot(curve.at["a"], curve.value), 1.0, rtol=1e-14)
    angle = np.unwrap(np.arctan2(curve.value, curve.at["a"]))
    assert abs(angle[-1] - angle[0]) >= 2 * np.pi - 1e-9
    extrema = {(round(p.at["a"]), round(p.at["b"])): p for p in curve.special}
    assert set(extrema) == {(1, 0), (0, 1), (-1, 0), (0, -1)}
    for place, point in extrema.items():
        for name, exact in zip("ab", place, strict=True):
            assert abs(point.at[name] - exact) <= point.error[name] <= 1e-9


def test_hyperbola_is_followed_around_its_vertices():
    """Its two branches come within 0.02 of each other."""
    curve = line(toys.shapes(), "hyperbola", points=66)
    assert len(curve) == 66 and curve.converged.all()
    for piece in (0, 1):
        sign = set(np.sign(curve.value[curve.piece == piece]))
        assert len(sign) == 1
        assert set(np.sign(curve.at["a"][curve.piece == piece])) >= {-1.0, 1.0}
    np.testing.assert_allclose(np.abs(curve.value), np.hypot(curve.at["a"], 0.01), rtol=1e-13)


def test_a_root_to_which_the_start_does_not_lead_is_no_point_of_the_line():
    curve = line(toys.detour(), "gap", points=21)
    np.testing.assert_array_equal(curve.converged, curve.at["b"] < 0.5)
    assert (curve.status[~curve.converged] == LineStatus.off_branch).all()
    assert curve.ends[0][1] == Ending.off_branch
    np.testing.assert_allclose(curve.value[curve.converged], 1 + curve.at["b"][curve.converged] / 4, rtol=1e-13)


def test_a_line_that_does_not_exist():
    curve = line(HOPFIELD, "T_c", span=(0.06, 0.1))
    assert len(curve) >= _PROBES
    assert (curve.status == LineStatus.absent).all() and np.isnan(curve.value).all()
    assert curve.ends == () and curve.special == ()


def test_crossings():
    drawn = diagram(
        toys.shapes(), x="a", y="b", ranges={"a": (-2, 2), "b": (-3, 3)}, map_points=None, points=33,
        lines=("circle", "across", "known"),
    )  # fmt: skip
    assert len(drawn.crossings) == 6
    for point in drawn.crossings:
        a, b = point.at["a"], point.at["b"]
        assert point.status == LineStatus.converged and max(point.error.values()) <= 1e-13
        on = {"circle": np.hypot(a, b) - 1, "across": b - a / 2 - 0.1, "known": b - 0.5 + a**2}
        assert all(abs(on[name]) <= 1e-14 for name in point.lines)


def test_lines_that_coincide_do_not_cross():
    drawn = diagram(
        toys.shapes(), x="a", y="b", ranges={"a": (-2, 2), "b": (-3, 3)}, map_points=None, points=9,
        lines=("slope", "across"),
    )  # fmt: skip
    assert drawn.crossings == ()


def test_the_same_call_gives_the_same_bytes():
    once, twice = (line(HOPFIELD, "T_M", {"alpha": [0.05, 0.1]}) for _ in range(2))
    assert once.value.tobytes() == twice.value.tobytes() and once.error.tobytes() == twice.error.tobytes()


def test_a_line_without_a_parameter_to_run_along_is_a_point():
    curve = line(phase_models.teacher_student(), "alpha_s")
    assert len(curve) == 1 and abs(curve.value[0] - 1.49263181823) < 1e-11


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"name": "T_X"}, UnknownNameError, "T_M"),
        ({"name": "T_M", "at": {"beta": 1.0}}, UnknownNameError, "beta"),
        ({"name": "T_M", "at": {"alpha": [0.1, -0.1]}}, ParameterError, "outside its domain"),
        ({"name": "T_M", "at": {"T": 0.1}}, ParameterError, "leave it out"),
        ({"name": "T_M", "span": (0.1, 0.05)}, ParameterError, "empty"),
        ({"name": "T_M", "points": 1}, ParameterError, "points=1"),
    ],
)
def test_bad_input(arguments, error, message):
    with pytest.raises(error, match=message):
        line(HOPFIELD, **arguments)


def test_command(capsys):
    assert main(["line", "hopfield", "T_M", "--span", "0.01", "0.04", "--points", "5"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("T_M: retrieval states appear\n  T = 0.01 ") and text.count("[converged]") == 6
    assert "largest alpha on T_M: T = 0.022873549" in text
    assert main(["line", "hopfield", "T_R", "alpha=0.1:0.13:4", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [point["parameters"]["alpha"] for point in data["points"]] == pytest.approx([0.1, 0.11, 0.12, 0.13])
    assert data["ends"] == [["end of the span", "end of the span"]] and data["special"] == []
    assert main(["line", "hopfield", "T_X"]) == 2
    assert "T_M" in capsys.readouterr().err


def test_a_diagram_keeps_and_draws_special_points(tmp_path):
    ranges = {"a": (-2, 2), "b": (-3, 3)}
    drawn = diagram(toys.shapes(), x="a", y="b", ranges=ranges, map_points=None, points=9, lines=("circle", "known"))
    drawn.save(tmp_path / "toy.npz")
    loaded = qn.open_result(tmp_path / "toy.npz")
    assert str(loaded) == str(drawn)
    assert loaded.crossings == drawn.crossings and len(loaded.crossings) == 2
    for mine, theirs in zip(loaded.lines, drawn.lines, strict=True):
        assert (mine.ends, mine.special, mine.overhead) == (theirs.ends, theirs.special, theirs.overhead)
        assert mine.at_error.tobytes() == theirs.at_error.tobytes()
    marks = [mark for mark in qn.plot(drawn).axes[0].lines if mark.get_marker() == "o"]
    places = {(round(float(x), 6), round(float(y), 6)) for mark in marks for x, y in [mark.get_xydata()[0]]}
    assert {(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)} <= {(x + 0.0, y + 0.0) for x, y in places}
    assert len(places) == 6


@pytest.mark.slow
@pytest.mark.parametrize("name", qn.list_systems())
def test_lines_of_all_systems_against_points_from_scratch(name):
    system = qn.load(name)
    choices = {choice.name: choice.values[0] for choice in system.card.choices if choice.default is None}
    for declared in system.card.lines:
        if declared.along is None or declared.condition == "explicit":
            continue
        curve = line(system, declared.name, choices, points=33)
        good = curve.converged & (curve.at_error == 0)
        assert good.sum() >= 25, declared.name
        cold = solve_line(system, declared.name, {**choices, declared.along: curve.at[declared.along][good]})
        both = cold.converged
        assert both.sum() >= 0.9 * len(both), declared.name
        # where the line passes a value twice, the points from scratch are those of smallest value
        apart = np.abs(curve.value[good] - cold.value)[both]
        assert (apart <= curve.error[good][both] + cold.error[both] + 1e-14).mean() >= 0.9, declared.name


def test_the_hard_phase_ends_in_a_cusp():
    """Compressed sensing with noise: hysteresis in alpha below the critical density, none above it."""
    system = qn.load("glm_bayes")
    curve = line(system, "hard", {"noise": 1e-4}, span=(0.1, 0.999), points=9)
    assert curve.converged.all() and curve.ends == ((Ending.span, Ending.cusp),)
    (cusp,) = curve.special
    assert cusp.status == LineStatus.converged and max(cusp.error.values()) <= 1e-12
    for rho, folds in ((cusp.at["rho"] - 2e-3, 2), (cusp.at["rho"] + 2e-3, 0)):
        branch = continue_branch(system, "uninformed", "alpha", {"rho": rho, "noise": 1e-4}, span=(0.8, 1.0), points=5)
        assert len(branch.folds) == folds
        # both folds are close to the cusp
        assert all(abs(fold.at["alpha"] - cusp.at["alpha"]) < 5e-3 for fold in branch.folds)
