"""The augmented systems on equations that can be solved by hand."""

import numpy as np
import pytest
from scipy.optimize import brentq

from quenched.phase import LineStatus, solve_line
from quenched.phase.augmented import Fold, Side, Zero, expand, gradient, units
from quenched.spec import Branch, Card, Interval, Line, Parameter, Quantity, Unknown
from quenched.systems.model import Formulation, System

A = Parameter("a", "a", "control", Interval(-10.0, 10.0))
B = Parameter("b", "b", "offset", Interval(-10.0, 10.0), default=0.0)
POSITIVE = Parameter("a", "a", "control", Interval(0.0, 10.0))


def system(unknowns, fixed_point, values, starts, lines, parameters=(A, B), exact=None, branches=None):
    card = Card(
        name="toy",
        title="Toy",
        summary="",
        parameters=parameters,
        quantities=(
            Quantity("x", "x", "state", "order_parameter"),
            Quantity("V", "V", "potential", "potential"),
        ),
        branches=branches or tuple(Branch(name, name) for name in [*starts, *(exact or {})]),
        potential="V",
        extremum="min",
        lines=lines,
    )
    return System(card, (Formulation("toy", unknowns, fixed_point, values, starts, exact=exact or {}),))


def parabola(positive):
    """x = a + b + x^2: a fold at a = 1/4 - b, x = 1/2."""
    line = Line("fold", "f", "spinodal", "two solutions meet", "fold", "a", (1e-2, 1.0), along="b", branch="lower")
    zero = Line("zero", "z", "continuous", "V = 0", "zero", "a", (1e-2, 0.24), along="b", branch="lower", quantity="V")
    return system(
        (Unknown("x", "x", positive),),
        lambda x, p, n: ([p[0] + p[1] + x[0] ** 2], [[2 * x[0]]]),
        lambda x, p, n: [x[0], x[0] - 0.2],
        {"lower": lambda p: [np.full_like(p[0], 0.01)]},
        (line, zero),
        (POSITIVE, B),
    )


def double_well(level=None):
    """V = x^4/4 - x^2/2 - a x, relaxed by x <- x - V'(x)/4."""
    return system(
        (Unknown("x", "x"),),
        lambda x, p, n: ([x[0] - (x[0] ** 3 - x[0] - p[0] + p[1]) / 4], [[1 - (3 * x[0] ** 2 - 1) / 4]]),
        lambda x, p, n: [x[0], x[0] ** 4 / 4 - x[0] ** 2 / 2 - (p[0] - p[1]) * x[0]],
        {"right": lambda p: [np.full_like(p[0], 1.1)], "left": lambda p: [np.full_like(p[0], -1.1)]},
        (
            Line("tie", "t", "first_order", "", "equal", "a", (-3.0, 2.0), "b", (0, 1), "right", "left", "V"),
            Line("end", "e", "spinodal", "", "fold", "a", (-3.0, 2.0), "b", (0, 1), "right"),
            Line("level", "l", "first_order", "", "equal", "a", (-0.3, 2.0), "b", (0, 1), "right", "known", "V"),
        ),
        exact={"known": lambda p, n: [np.full_like(p[0], np.nan), np.full_like(p[0], level)]} if level else None,
    )


@pytest.mark.parametrize("positive", [True, False])
@pytest.mark.parametrize("b", [0.0, -0.3, 0.2])
def test_fold_of_a_parabola(positive, b):
    curve = solve_line(parabola(positive), "fold", {"b": b})
    assert curve.status[0] == LineStatus.converged
    assert abs(curve.value[0] - (0.25 - b)) <= 1e-14
    assert abs(curve.value[0] - (0.25 - b)) <= curve.error[0] <= 1e-10


def test_zero_of_a_quantity():
    # x = 0.2 solves x = a + x^2 at a = 0.16
    curve = solve_line(parabola(True), "zero")
    assert abs(curve.value[0] - 0.16) <= 1e-15
    assert curve.lo[0] < 0.16 < curve.hi[0]


def test_branches_of_equal_potential():
    curve = solve_line(double_well(), "tie", {"b": [0.0, 0.37]})
    assert np.abs(curve.value - [0.0, 0.37]).max() <= 1e-15
    assert (curve.status == LineStatus.converged).all()


def test_fold_found_by_a_jump():
    """No branch names the state that the right well falls to: the fold shows as a jump of the solution."""
    curve = solve_line(double_well(), "end", {"b": 0.1})
    assert abs(curve.value[0] - (0.1 - 2 / np.sqrt(27))) <= 1e-14


def test_tie_with_a_branch_known_in_closed_form():
    level = -0.5
    curve = solve_line(double_well(level), "level")

    def gap(a):
        x = max(np.roots([1, 0, -1, -a]).real)
        return x**4 / 4 - x**2 / 2 - a * x - level

    assert abs(curve.value[0] - brentq(gap, 0.0, 1.0, xtol=1e-15)) <= 1e-13


def test_no_fold_is_absent():
    line = Line("fold", "f", "spinodal", "", "fold", "a", (-5.0, 5.0), branch="only")
    toy = system(
        (Unknown("x", "x"),),
        lambda x, p, n: ([np.tanh(x[0]) / 2 + p[0]], [[0.5 / np.cosh(x[0]) ** 2]]),
        lambda x, p, n: [x[0], x[0]],
        {"only": lambda p: [np.zeros_like(p[0])]},
        (line,),
    )
    curve = solve_line(toy, "fold")
    assert curve.status[0] == LineStatus.absent
    assert np.isnan(curve.value[0])


def side(positive=True):
    toy = parabola(positive)
    return Side(toy.formulations[0], toy.card.branches[0], np.array([[0.1, 0.0], [0.2, 0.0]]), (0,), (True,), 1)


def test_differences_against_derivatives_by_hand():
    u = np.array([[np.log(0.3), np.log(0.1)], [np.log(0.4), np.log(0.2)]])
    at = expand(side(), u, 9, units(u, range(2)))
    slope = gradient(side(), u, 9)[1]
    x, a = np.exp(u).T
    image = a + x**2
    np.testing.assert_allclose(at.residual[:, 0], np.log(image) - u[:, 0], rtol=1e-14)
    np.testing.assert_allclose(at.jacobian[:, 0, 0], 2 * x**2 / image - 1, rtol=1e-14)
    np.testing.assert_allclose(at.slope[1, :, 0], a / image, rtol=1e-9)
    np.testing.assert_allclose(at.bend[0, :, 0, 0], 4 * x**2 / image - 4 * x**4 / image**2, rtol=1e-9)
    np.testing.assert_allclose(at.bend[1, :, 0, 0], -2 * x**2 * a / image**2, rtol=1e-9)
    np.testing.assert_allclose(slope, np.stack([x, 0 * x], axis=1), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("condition", [Zero(side()), Fold(side())])
def test_matrix_is_the_derivative_of_the_residual(condition):
    rng = np.random.default_rng(5)
    width = 2 if isinstance(condition, Zero) else 3
    u = rng.uniform(-1.5, -0.5, (2, width))
    _, matrix = condition.linearise(u, 9)
    for k in range(width):
        shift = np.zeros(width)
        shift[k] = 1e-5
        difference = (condition.linearise(u + shift, 9)[0] - condition.linearise(u - shift, 9)[0]) / 2e-5
        np.testing.assert_allclose(matrix[:, :, k], difference, rtol=1e-7, atol=1e-8)
