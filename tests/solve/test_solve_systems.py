"""Systems from the literature, against values obtained without this solver."""

import mpmath
import numpy as np
import pytest
from scipy import integrate, optimize
from toys import CURIE_WEISS, HOPFIELD, HOPFIELD_ANYWHERE, ISING, SPHERICAL, mills

from quenched.solve import Options, Status, solve_branch, solve_points
from quenched.spec import Branch

RETRIEVAL = Branch("retrieval", "starts near a pattern")
SPIN_GLASS = Branch("spin_glass", "no overlap", pinned=("m",))
FOLD = 0.103329782579059  # alpha_M at T = .3, from a Moore-Spence system


@pytest.fixture(scope="module")
def grid():
    alpha, T = np.meshgrid(np.linspace(0.001, 0.16, 24), np.linspace(0.02, 1.05, 24), indexing="ij")
    return np.stack([alpha.ravel(), T.ravel()], axis=1)


@pytest.fixture(scope="module")
def retrieval(grid):
    return solve_branch(HOPFIELD, RETRIEVAL, grid)


def hopfield_q(alpha, T, low, high):
    """q of the spin glass by bisection, in 20 digits."""
    with mpmath.workdps(20):
        alpha, T = mpmath.mpf(alpha), mpmath.mpf(T)

        def excess(q):
            b = mpmath.sqrt(alpha * q) / (1 - (1 - q) / T)
            density = lambda z: mpmath.npdf(z) * mpmath.tanh(b * z / T) ** 2  # noqa: E731
            return mpmath.quad(density, mpmath.linspace(-9, 9, 19)) - q

        return float(mpmath.findroot(excess, (low, high), solver="anderson"))


def test_hopfield_grid_converges_from_a_cold_start(grid, retrieval):
    points = retrieval.points
    assert points.converged.all()
    assert points.evaluations.max() <= 40 and np.median(points.evaluations) <= 15
    assert (points.error <= 1e-10).all() and (points.residual <= 1e-6).all()
    assert (points.growth < 1).all(), "the flow ends on stable solutions"
    assert 100 < (points.x[:, 0] > 0.5).sum() < 400


@pytest.mark.parametrize(("method", "reach"), [("damped", 560), ("anderson", 560)])
def test_other_methods_reach_the_same_branch(grid, retrieval, method, reach):
    options = Options(method=method, max_nodes=257)
    other = solve_branch(HOPFIELD, RETRIEVAL, grid, options)
    both = other.points.converged
    assert both.sum() >= reach
    np.testing.assert_allclose(other.values[both], retrieval.values[both], atol=1e-9)
    assert np.isnan(other.values[~both]).all() and np.isnan(other.points.x[~both]).all()


def test_spin_glass_keeps_the_symmetry_and_matches_mpmath(grid):
    solution = solve_branch(HOPFIELD, SPIN_GLASS, grid)
    assert solution.points.converged.all() and (solution.points.x[:, 0] == 0).all()
    assert solution.points.evaluations.max() <= 40
    q = solve_branch(HOPFIELD, SPIN_GLASS, [[0.1, 0.5], [0.03, 0.3]])
    exact = [hopfield_q("0.1", "0.5", 0.65, 0.75), hopfield_q("0.03", "0.3", 0.74, 0.76)]
    np.testing.assert_allclose(q.values[:, 1], exact, rtol=1e-13)
    assert exact[1] == pytest.approx(0.749128, abs=1e-6)


def test_the_trap_where_damping_cycles():
    trap = [[0.03, 0.47879294446096204]]
    newton = solve_branch(HOPFIELD_ANYWHERE, SPIN_GLASS, trap)
    assert newton.points.converged[0]
    assert newton.values[0, 1] == pytest.approx(0.5967530807460557, abs=1e-13)
    assert newton.points.growth[0] < -3, "the map overshoots: stable under the flow, not under iteration"
    damped = solve_branch(HOPFIELD_ANYWHERE, SPIN_GLASS, trap, Options(method="damped"))
    assert damped.points.status[0] == Status.oscillating
    assert np.isnan(damped.values).all() and damped.points.residual[0] > 0.1
    careful = solve_branch(HOPFIELD_ANYWHERE, SPIN_GLASS, trap, Options(method="damped", damping=0.1))
    assert careful.values[0, 1] == pytest.approx(0.5967530807460557, abs=1e-9)


@pytest.mark.parametrize("distance", [1e-2, 1e-4, 1e-6, 1e-8])
def test_next_to_a_fold(distance):
    p = [[FOLD * (1 - distance), 0.3], [FOLD * (1 + distance), 0.3]]
    points = solve_branch(HOPFIELD, RETRIEVAL, p).points
    assert points.converged.all()
    assert points.evaluations[0] <= 25 and points.evaluations[1] <= 60
    assert points.x[0, 0] > 0.9 and abs(points.x[1, 0]) < 1e-9
    # square-root law of a fold: 1 - growth ~ sqrt(distance)
    assert 0.5 < (1 - points.growth[0]) / (1.2 * np.sqrt(distance)) < 2


def test_error_next_to_a_fold_covers_what_the_residual_hides():
    p = [[FOLD * (1 - 1e-4), 0.3]]
    points = solve_branch(HOPFIELD, RETRIEVAL, p, Options(method="damped", max_steps=100_000)).points
    fine = solve_branch(HOPFIELD, RETRIEVAL, p, Options(nodes=257)).points
    assert points.status[0] == Status.converged
    true = (np.abs(points.x - fine.x) / (np.abs(fine.x) + 1e-3)).max()
    assert true <= 2 * (points.error[0] + fine.error[0])


def test_a_step_across_a_pole_is_taken_back():
    """At these points a full step lands beside the pole of r, from where the way back takes 50 steps."""
    p = [[0.0683728813559322, 0.0723728813559322], [0.11688135593220339, 0.15966101694915254]]
    points = solve_branch(HOPFIELD, SPIN_GLASS, p).points
    assert points.converged.all() and points.evaluations.max() <= 30


def test_curie_weiss_on_both_sides_and_at_the_critical_point():
    beta = np.array([[0.5], [1.5], [4.0], [1.0]])
    points = solve_points(CURIE_WEISS, np.ones((4, 1)), beta)
    assert points.converged.all()
    exact = [optimize.brentq(lambda m, b=b: np.tanh(b * m) - m, 0.1, 1, xtol=1e-15) for b in (1.5, 4.0)]
    np.testing.assert_allclose(points.x[1:3, 0], exact, rtol=1e-13)
    assert abs(points.x[0, 0]) < 1e-13
    # at criticality rounding blurs m up to (eps)^(1/2): little is known, and the error admits it
    assert 1e-5 < points.error[3] < 1e-2 and abs(points.x[3, 0]) <= 1e-3 * points.error[3]


def test_flow_leaves_an_unstable_solution_and_nearest_polishes_it():
    start, p = [[0.05]], [[2.0]]
    flow = solve_points(CURIE_WEISS, start, p)
    nearest = solve_points(CURIE_WEISS, start, p, options=Options(follow="nearest"))
    assert flow.x[0, 0] == pytest.approx(0.9575040240772688, rel=1e-13) and flow.growth[0] < 1
    assert abs(nearest.x[0, 0]) < 1e-13 and nearest.growth[0] == 2.0


@pytest.mark.parametrize("kappa", [0.0, 1.0])
def test_spherical_perceptron_against_its_explicit_chart(kappa):
    """alpha = rho / E A^2 is explicit in rho; solve it back."""
    rho = np.array([0.1, 3.0, 100.0, 1e4])

    def moment(r):
        def integrand(z):
            a = mills(np.array(kappa * np.sqrt(1 + r) - np.sqrt(r) * z))[0]
            return a * a * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)

        peak = kappa * np.sqrt(1 + 1 / r)
        return sum(
            integrate.quad(integrand, *ends, epsabs=1e-14, epsrel=1e-12, limit=500)[0]
            for ends in [(-12, peak), (peak, 12)]
        )

    p = [[r / moment(r), kappa] for r in rho]
    points = solve_points(SPHERICAL, np.ones((4, 1)), p)
    assert points.converged.all()
    # the reference is good to 1e-12 in alpha, which 1/(1 - J) ~ rho magnifies
    np.testing.assert_allclose(points.x[:, 0], rho, rtol=1e-7 if kappa else 1e-8)


def test_spherical_perceptron_up_to_and_beyond_capacity():
    alpha = np.array([0.0, 1.0, 1.999999, 2 * (1 - 1e-8), 2 * (1 + 1e-8), 2.1, 20.0])
    points = solve_points(SPHERICAL, np.ones((7, 1)), np.stack([alpha, 0 * alpha], axis=1))
    np.testing.assert_array_equal(points.status, [0, 0, 0, 0] + [Status.no_fixed_point] * 3)
    assert points.evaluations[:4].max() <= 40
    assert 0 < points.x[0, 0] < 1e-13
    # rho grows in inverse proportion to the distance from capacity: 1e-8 against 5e-7
    assert points.x[3, 0] / points.x[2, 0] == pytest.approx(50, rel=1e-3)
    assert np.isnan(points.x[4:]).all() and np.isnan(points.error[4:]).all()


@pytest.mark.parametrize("method", ["damped", "anderson"])
def test_every_method_says_that_there_is_no_fixed_point(method):
    points = solve_points(SPHERICAL, [[1.0], [1.0]], [[2.1, 0.0], [1.0, 0.0]], options=Options(method=method))
    np.testing.assert_array_equal(points.status, [Status.no_fixed_point, Status.converged])


@pytest.mark.parametrize("method", ["newton", "anderson", "damped"])
def test_ising_perceptron_stays_off_the_frozen_solution(method):
    points = solve_points(ISING, [[1.0, 1.0]], [[0.83]], options=Options(method=method))
    assert points.converged[0]
    odds, q_hat = points.x[0]
    q = odds / (1 + odds)
    assert 0.55 < q < 0.57

    def average(f):
        return integrate.quad(
            lambda z: f(z) * np.exp(-z * z / 2) / np.sqrt(2 * np.pi), -10, 10, epsabs=1e-13, epsrel=1e-13, limit=200
        )[0]

    root = np.sqrt(odds)
    assert average(lambda z: np.tanh(np.sqrt(q_hat) * z) ** 2) == pytest.approx(q, abs=1e-10)
    moment = average(lambda z: mills(np.array(-root * z))[0] ** 2)
    assert 0.83 * (1 + odds) * moment == pytest.approx(q_hat, rel=1e-10)
