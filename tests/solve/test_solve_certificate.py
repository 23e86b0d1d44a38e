"""What is promised for every point: error, status, and independence of the batch."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import optimize
from toys import CURIE_WEISS, HOPFIELD, ISING

from quenched.errors import ParameterError, UnknownNameError
from quenched.solve import Options, Status, solve_branch, solve_points
from quenched.solve.ladder import climb
from quenched.solve.problem import Problem
from quenched.spec import Branch, Unknown
from quenched.systems.model import Formulation

RETRIEVAL = Branch("retrieval", "starts near a pattern")


def scalar(image, slope, positive=False):
    """A formulation of one unknown from F(x, a, n) and dF/dx."""
    return Formulation(
        "toy",
        (Unknown("x", "x", positive),),
        lambda x, p, n: ([image(x[0], p[0], n)], [[slope(x[0], p[0], n)]]),
        lambda x, p, n: [x[0], x[0] ** 2 + 1.0 / n],
        {"start": lambda p: [np.ones_like(p[0])]},
    )


# --- errors


def test_reported_error_covers_the_true_one_with_few_nodes():
    rng = np.random.default_rng(3)
    p = np.stack([rng.uniform(0.001, 0.12, 300), rng.uniform(0.05, 0.9, 300)], axis=1)
    start = HOPFIELD.start("retrieval", p)
    # the tolerance is so loose that what is certified is the solution with 17 nodes
    record = climb(Problem(HOPFIELD, start, p, np.arange(2)), Options(nodes=17, tolerance=9e-3))
    fine = solve_points(HOPFIELD, start, p, options=Options(nodes=129))
    kept = (record.status == 0) & fine.converged & (record.nodes == 33) & (record.error > 1e-11)
    assert kept.sum() > 150

    def distance(x):
        return (np.abs(x - fine.x) / (np.abs(fine.x) + 1e-3)).max(axis=1)[kept]

    error = record.error[kept]
    ratio = error / distance(record.iterate[:])
    assert (ratio >= 0.5).mean() >= 0.99 and 0.8 < np.median(ratio) < 1.25
    assert (error >= distance(record.x) / 2).all() and np.median(distance(record.x) / error) < 0.1


def test_errors_of_quantities_cover_the_true_ones():
    p = [[0.05, 0.3], [0.1, 0.2], [0.02, 0.6]]
    rough = solve_branch(HOPFIELD, RETRIEVAL, p, Options(nodes=17, tolerance=9e-3))
    fine = solve_branch(HOPFIELD, RETRIEVAL, p, Options(nodes=129))
    assert (np.abs(rough.values - fine.values) <= rough.errors + fine.errors).all()
    assert (rough.errors < 1e-2).all() and (rough.errors > 0).all()


def test_slow_quadrature_is_unresolved_but_its_error_is_right():
    """F = x/2 + 1 + 1/n has the solution 2 + 2/n: no n up to 129 gives ten digits."""
    slow = scalar(lambda x, a, n: x / 2 + 1 + 1 / n, lambda x, a, n: 0.5 + 0 * x)
    result = solve_branch(slow, Branch("start", ""), [[0.0]], Options(nodes=33, max_nodes=129))
    points = result.points
    assert points.status[0] == Status.quadrature_unresolved and points.nodes[0] == 129
    assert points.x[0, 0] == pytest.approx(2 + 2 / 129, rel=1e-14)
    change = 2 / 65 - 2 / 129
    assert points.error[0] == pytest.approx(change / (2 + 2 / 65 + 1e-3), rel=1e-9)
    x, rough = 2 + 2 / 129, 2 + 2 / 65
    np.testing.assert_allclose(result.values, [[x, x**2 + 1 / 129]], rtol=1e-14)
    np.testing.assert_allclose(result.errors, [[rough - x, rough**2 + 1 / 65 - x**2 - 1 / 129]], rtol=1e-9)
    assert solve_points(slow, [[1.0]], [[0.0]], options=Options(nodes=33, tolerance=9e-3)).status[0] == 0


def test_an_error_that_is_no_estimate_brings_no_value():
    coarse = scalar(lambda x, a, n: x / 2 + 1 + 10 / n, lambda x, a, n: 0.5 + 0 * x)
    result = solve_branch(coarse, Branch("start", ""), [[0.0]], Options(nodes=33, max_nodes=65))
    assert result.points.status[0] == Status.quadrature_unresolved and result.points.error[0] > 0.05
    assert np.isnan(result.points.x).all() and np.isnan(result.values).all()


def test_no_convergence_is_first_a_reason_to_double_the_nodes():
    """A fold that too few nodes put on the wrong side of the point."""
    fold = scalar(lambda x, a, n: x + 0.1 * (a - (n < 100) - x * x), lambda x, a, n: 1 - 0.2 * x)
    points = solve_points(fold, [[1.0], [1.0]], [[0.25], [-0.25]])
    np.testing.assert_array_equal(points.status, [Status.converged, Status.no_fixed_point])
    assert points.x[0, 0] == pytest.approx(0.5, rel=1e-14) and points.nodes[0] == 257


def test_a_noisy_map_stagnates_and_says_how_well_it_is_known():
    noisy = scalar(lambda x, a, n: x / 2 + 1 + 1e-9 * np.sin(1e13 * x + n), lambda x, a, n: 0.5 + 0 * x)
    tight = solve_points(noisy, [[1.0]], [[0.0]])
    assert tight.status[0] == Status.stagnated
    assert abs(tight.x[0, 0] - 2) < 4e-9 and 1e-11 < tight.error[0] < 4e-9
    loose = solve_points(noisy, [[1.0]], [[0.0]], options=Options(tolerance=1e-7))
    assert loose.converged[0]


def test_a_pinned_unknown_that_the_map_does_not_preserve_shows_in_the_residual():
    points = solve_points(ISING, [[1.0, 1.0]], [[0.5]], pinned=["q_hat"])
    assert points.x[0, 1] == 1.0 and points.residual[0] > 1e-2
    everything = solve_points(CURIE_WEISS, [[0.0]], [[0.5]], pinned=["m"])
    assert everything.converged[0] and everything.residual[0] == 0 and everything.growth[0] == -np.inf


# --- failures


@pytest.mark.parametrize("method", ["newton", "anderson", "damped"])
def test_one_bad_point_does_not_touch_the_others(method):
    def image(x, a, n):
        return np.where(a == 0, np.nan, np.where(a == 1, -1.0, np.sqrt(np.abs(x)) + a))

    bad = scalar(image, lambda x, a, n: 0.5 / np.sqrt(np.abs(x)), positive=True)
    p = [[0.0], [1.0], [2.0]]
    points = solve_points(bad, np.ones((3, 1)), p, options=Options(method=method))
    np.testing.assert_array_equal(points.status, [Status.nonfinite, Status.left_domain, Status.converged])
    assert np.isnan(points.x[:2]).all() and np.isnan(points.error[:2]).all()
    assert points.x[2, 0] == pytest.approx(4.0, rel=1e-12)
    alone = solve_points(bad, [[1.0]], [[2.0]], options=Options(method=method))
    assert alone.x[0, 0] == points.x[2, 0] and alone.evaluations[0] == points.evaluations[2]


def test_nearest_is_guarded_against_the_cycles_of_newton():
    """arctan(10 x) = 0 from .3: full Newton steps go back and forth for ever."""
    toy = scalar(lambda x, a, n: x - np.arctan(10 * x), lambda x, a, n: 1 - 10 / (1 + 100 * x * x))
    points = solve_points(toy, [[0.3]], [[0.0]], options=Options(follow="nearest"))
    assert points.converged[0] and abs(points.x[0, 0]) < 1e-13 and points.growth[0] == pytest.approx(-9)


def test_newton_steps_around_a_hole_in_the_domain():
    """The first full step leads to x = 3, where the map is not defined."""
    fell = []

    def image(x, a, n):
        fell.append(bool((x > 2.9).any()))
        return np.where(x > 2.9, np.nan, 2.5 - 0.5 * np.exp(-1.8 * (x - 1)))

    points = solve_points(scalar(image, lambda x, a, n: 0.9 * np.exp(-1.8 * (x - 1))), [[1.0]], [[0.0]])
    exact = optimize.brentq(lambda x: 2.5 - 0.5 * np.exp(-1.8 * (x - 1)) - x, 2, 2.9, xtol=1e-15)
    assert any(fell) and points.converged[0]
    assert points.x[0, 0] == pytest.approx(exact, rel=1e-13)


def test_a_map_that_is_never_defined_where_it_leads_is_given_up():
    edge = scalar(lambda x, a, n: np.where(x > 1, np.nan, x + 1), lambda x, a, n: 1 + 0 * x)
    points = solve_points(edge, [[1.0]], [[0.0]])
    assert points.status[0] == Status.nonfinite and np.isnan(points.x[0, 0])


def test_outside_the_domain_of_the_free_energy_is_not_a_value_that_is_not_finite():
    """The map goes to x = 2, the free energy is defined below 1.5."""
    bounded = replace(scalar(lambda x, a, n: 2 + 0 * x, lambda x, a, n: 0 * x), domain=lambda x, p: (1.5 - x[0],))
    points = solve_points(bounded, [[1.0], [1.7]], [[0.0], [0.0]])
    assert points.status.tolist() == [Status.left_domain] * 2 and np.isnan(points.x).all()


def test_steps_run_out():
    points = solve_points(CURIE_WEISS, [[1.0]], [[1.01]], options=Options(method="damped", max_steps=20))
    assert points.status[0] == Status.max_steps
    assert points.evaluations[0] == 2 * 21, "tried at two numbers of nodes"
    assert points.residual[0] > 1e-4


def test_a_start_outside_the_domain_is_not_a_crash():
    points = solve_points(ISING, [[-1.0, 1.0], [0.0, 1.0], [np.nan, 1.0]], [[0.5]] * 3)
    assert set(points.status) <= {Status.left_domain, Status.nonfinite}


@pytest.mark.parametrize("method", ["newton", "damped"])
def test_odds_on_their_way_to_a_huge_value_are_not_lost(method):
    huge = scalar(lambda x, a, n: np.exp(a) * x / (1 + x), lambda x, a, n: np.exp(a) / (1 + x) ** 2, True)
    points = solve_points(huge, [[1.0]], [[300.0]], options=Options(method=method))
    assert points.converged[0] and np.log(points.x[0, 0]) == pytest.approx(300.0, rel=1e-12)
    assert points.evaluations[0] <= 60


# --- the batch


@pytest.mark.parametrize("method", ["newton", "anderson", "damped"])
def test_results_do_not_depend_on_the_batch(method):
    rng = np.random.default_rng(5)
    p = np.stack([rng.uniform(0.001, 0.16, 25), rng.uniform(0.05, 1.0, 25)], axis=1)
    options = Options(method=method, nodes=17, max_nodes=129, max_steps=300)
    whole = solve_branch(HOPFIELD, RETRIEVAL, p, options)
    order = rng.permutation(25)
    shuffled = solve_branch(HOPFIELD, RETRIEVAL, p[order], options)
    same(whole, shuffled, order)
    for size in (1, 7, 16):
        for first in range(0, 25, size):
            rows = np.arange(first, min(first + size, 25))
            same(whole, solve_branch(HOPFIELD, RETRIEVAL, p[rows], options), rows)


def test_results_do_not_depend_on_the_batch_with_three_unknowns():
    weights = np.array([[1.2, 0.4, -0.7], [0.3, 0.9, 0.5], [-0.6, 0.2, 1.1]])

    def fixed_point(x, p, n):
        t = [np.tanh(sum(w * v for w, v in zip(row, x, strict=True)) + p[0]) for row in weights]
        return t, [[(1 - t[i] ** 2) * weights[i, j] for j in range(3)] for i in range(3)]

    net = Formulation(
        "net",
        tuple(Unknown(f"x{i}", "x") for i in range(3)),
        fixed_point,
        lambda x, p, n: list(x),
        {"start": lambda p: [0.5 + 0 * p[0]] * 3},
    )
    p = np.linspace(-0.5, 0.5, 41)[:, None]
    whole = solve_branch(net, Branch("start", ""), p)
    assert whole.points.converged.all()
    for i in range(41):
        same(whole, solve_branch(net, Branch("start", ""), p[[i]]), [i])


def same(whole, part, rows):
    for name in ("x", "status", "residual", "error", "evaluations", "nodes", "growth"):
        assert getattr(whole.points, name)[rows].tobytes() == getattr(part.points, name).tobytes(), name
    assert whole.values[rows].tobytes() == part.values.tobytes()
    assert whole.errors[rows].tobytes() == part.errors.tobytes()


def test_an_empty_batch():
    result = solve_branch(HOPFIELD, RETRIEVAL, np.empty((0, 2)))
    assert result.points.x.shape == (0, 2) and len(result.values) == 0


# --- input


def test_wrong_input_is_named():
    with pytest.raises(ParameterError, match="x0 has shape"):
        solve_points(HOPFIELD, [[1.0]], [[0.1, 0.2]])
    with pytest.raises(ParameterError, match="p has shape"):
        solve_points(CURIE_WEISS, [[1.0]], [1.0])
    with pytest.raises(UnknownNameError, match="pinned unknown 'M'"):
        solve_points(HOPFIELD, [[1.0, 1.0]], [[0.1, 0.2]], pinned=["M"])
    with pytest.raises(UnknownNameError, match="branch 'up'"):
        solve_branch(HOPFIELD, Branch("up", ""), [[0.1, 0.2]])


def test_inputs_are_left_alone():
    x0, p = np.ones((1, 1)), np.full((1, 1), 2.0)
    solve_points(CURIE_WEISS, x0, p)
    assert x0[0, 0] == 1.0 and p[0, 0] == 2.0
