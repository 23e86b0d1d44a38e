"""Systems with one step of replica symmetry breaking: what must hold whatever the numbers are."""

import numpy as np
import pytest

from quenched.phase import solve_line
from quenched.solve import Options, solve_branch
from quenched.solve.parisi import Covariance, functional
from quenched.systems.registry import get

NODES = 129


def values(system, x, p, formulation=0):
    """Quantities by name, at given unknowns."""
    f = system.formulations[formulation]
    row = f.quantities(np.array([x]), np.array([p]), NODES)[0]
    return dict(zip([q.name for q in system.card.quantities], row, strict=True))


def odds(q):
    return q / (1 - q)


@pytest.fixture(scope="module")
def broken():
    return get("sherrington_kirkpatrick_1rsb")


@pytest.fixture(scope="module")
def symmetric():
    return get("sherrington_kirkpatrick")


@pytest.mark.parametrize(("T", "h", "q", "m"), [(0.7, 0.3, 0.45, 0.2), (0.4, 0.0, 0.6, 0.7), (1.3, 0.8, 0.2, 1.6)])
@pytest.mark.parametrize("name", ["free_energy", "energy", "entropy", "magnetisation", "replicon"])
def test_equal_overlaps_are_replica_symmetric_for_every_breaking_parameter(broken, symmetric, T, h, q, m, name):
    one_step = values(broken, [odds(q), odds(q), m / T], [T, h])
    assert one_step[name] == pytest.approx(values(symmetric, [odds(q)], [T, h])[name], abs=1e-13)
    assert one_step["replicon_between"] == pytest.approx(one_step["replicon"], abs=1e-13)


@pytest.mark.parametrize(("T", "h", "q_in", "q_out"), [(0.7, 0.3, 0.8, 0.3), (0.4, 0.0, 0.7, 0.5)])
def test_blocks_of_one_forget_the_overlap_inside(broken, symmetric, T, h, q_in, q_out):
    one_step = values(broken, [odds(q_in), odds(q_out), 1 / T], [T, h])
    assert one_step["free_energy"] == pytest.approx(values(symmetric, [odds(q_out)], [T, h])["free_energy"], abs=1e-13)


def test_a_step_raises_the_free_energy_below_the_line_of_de_almeida_and_thouless(broken, symmetric):
    """A maximum over more variables; above the line there is no solution with two overlaps."""
    rows = np.array([[T, h] for T in (0.1, 0.3, 0.5, 0.7, 1.0) for h in (0.0, 0.3, 0.8)])
    rs, step = (
        solve_branch(s.formulations[0], s.card.branches[0], rows, Options(nodes=65)) for s in (symmetric, broken)
    )
    names = {s.name: [q.name for q in s.card.quantities] for s in (broken, symmetric)}
    f_rs = rs.values[:, names["sherrington_kirkpatrick"].index("free_energy")]
    f_step = step.values[:, names["sherrington_kirkpatrick_1rsb"].index("free_energy")]
    replicon = rs.values[:, names["sherrington_kirkpatrick"].index("replicon")]
    unstable = replicon < -1e-6
    assert 5 < unstable.sum() < 12
    assert (step.points.converged == unstable).all()
    assert (f_step[unstable] > f_rs[unstable]).all()


def solution(system, branch, row, formulation=0):
    """Quantities by name, of a branch that has to converge, and its result."""
    chosen = next(b for b in system.card.branches if b.name == branch)
    solved = solve_branch(system.formulations[formulation], chosen, np.array([row]))
    assert solved.points.converged.all()
    return dict(zip([q.name for q in system.card.quantities], solved.values[0], strict=True))


def mass_of_a_gap(covariance, T, h, overlaps, breaking, level):
    """The eigenvalue of two steps against one: how far the equation of an overlap moves less than the overlap.

    Overlap ``level`` splits in two, with half of its interval of x to either side; the gradient of the functional at
    many steps comes from numerical flows on a grid of fields, which know nothing of derived eigenvalues.
    """
    xi = Covariance(covariance)
    x = np.concatenate([[0.0], breaking, [1 / T if T else 3 * breaking[-1]]])
    between = 0.5 * (x[level] + x[level + 1])

    def shortfall(gap):
        q = np.insert(np.asarray(overlaps), level, overlaps[level])
        q[level : level + 2] += [-gap / 2, gap / 2]
        levels = np.insert(np.asarray(breaking), level, between)
        _, force, _, _ = functional(xi, T, h, q, levels)
        x = np.concatenate([[0.0], levels, [1 / T if T else np.nan]])
        scale = 0.5 * (x[: len(q)] - x[1 : len(q) + 1]) * xi.curvature(q)
        pull = force[level : level + 2] / scale[level : level + 2]  # E (slope)^2 - q at both
        return -(pull[1] - pull[0]) / gap

    fine, middle, coarse = (shortfall(gap) for gap in (1e-3, 2e-3, 4e-3))
    return (8 * fine - 6 * middle + coarse) / 3


@pytest.mark.parametrize(("name", "level"), [("replicon", 1), ("replicon_between", 0)])
@pytest.mark.parametrize(("T", "h"), [(0.3, 0.5), (0.5, 0.2)])
def test_replicons_are_the_second_variation_of_two_steps(broken, name, level, T, h):
    v = solution(broken, "glass", [T, h])
    found = mass_of_a_gap({2: 0.5}, T, h, [v["q_out"], v["q_in"]], [v["mu"]], level)
    assert found == pytest.approx(v[name], abs=2e-4)


def test_replicon_between_ground_states_is_the_second_variation_of_two_steps(broken):
    v = solution(broken, "glass", [0.0, 0.4], formulation=1)
    assert v["replicon"] == -np.inf
    found = mass_of_a_gap({2: 0.5}, 0.0, 0.4, [v["q_out"]], [v["mu"]], 0)
    assert found == pytest.approx(v["replicon_between"], abs=2e-4)


@pytest.mark.parametrize("T", [0.2, 0.24026003638, 0.5])
def test_replicon_of_the_pspin_model_is_the_second_variation_of_two_steps(pspin, T):
    """Negative below the Gardner transition, zero there, positive above."""
    v = solution(pspin, "glass", [3.0, T])
    found = mass_of_a_gap({3: 0.5}, T, 0.0, [0.0, v["q_in"]], [v["mu"]], 1)
    assert found == pytest.approx(v["replicon"], abs=1e-3)
    assert np.sign(round(v["replicon"], 6)) == np.sign(round(T - 0.24026003638, 6))


def test_one_step_is_unstable_everywhere_below_the_line_of_de_almeida_and_thouless(broken):
    """Full replica symmetry breaking: both replicons of one step are negative wherever there is one step."""
    rows = np.array([[T, h] for T in np.linspace(0.05, 0.95, 10) for h in (0.0, 0.2, 0.6)])
    solved = solve_branch(broken.formulations[0], broken.card.branches[0], rows, Options(nodes=65))
    exists = solved.points.converged
    assert exists.sum() > 18
    names = [q.name for q in broken.card.quantities]
    for name in ("replicon", "replicon_between"):
        k = names.index(name)
        assert (solved.values[exists, k] < -solved.errors[exists, k]).all()


def test_one_step_of_the_spherical_pspin_model_is_stable():
    """Crisanti and Sommers: one step is exact below T_K, and in all states up to T_d."""
    system = get("spherical_pspin")
    glass = [solution(system, "glass", [order, T]) for order in (2.3, 3.0, 6.0) for T in (0.05, 0.2, 0.35)]
    assert min(v["replicon"] for v in glass) > 0.01
    assert all(v["m"] < 1 for v in glass)


def test_one_step_of_the_perceptron_at_negative_margin_is_unstable():
    """Franz and Parisi: full replica symmetry breaking where the volume closes, the less of it the smaller |kappa|."""
    system = get("spherical_perceptron_1rsb")
    margins = np.array([-2.0, -1.0, -0.5, -0.25])
    solved = solve_branch(system.formulations[0], system.card.branches[0], margins[:, None])
    assert solved.points.converged.all()
    names = [q.name for q in system.card.quantities]
    inside, between = (solved.values[:, names.index(name)] for name in ("replicon", "replicon_between"))
    assert (inside < 0).all() and (np.diff(inside) > 0).all()
    assert (between[1:] < 0).all() and (np.diff(between[1:]) > 0).all()


def test_zero_temperature_is_the_limit(broken):
    rows = np.array([[T, 0.4] for T in (4e-3, 2e-3, 1e-3)])
    cold = solve_branch(broken.formulations[0], broken.card.branches[0], rows)
    ground = solve_branch(broken.formulations[1], broken.card.branches[0], np.array([[0.0, 0.4]]))
    names = [q.name for q in broken.card.quantities]
    for name in ("q_out", "mu", "energy", "magnetisation"):
        k = names.index(name)
        gap = np.abs(cold.values[:, k] - ground.values[0, k])
        assert (gap[1:] < 0.55 * gap[:-1]).all(), name
        assert gap[-1] < 5e-3


@pytest.fixture(scope="module")
def pspin():
    return get("ising_pspin")


@pytest.mark.parametrize(("order", "T", "q"), [(3.0, 0.5, 0.7), (4.2, 0.9, 0.4)])
def test_one_spin_glass_state_of_m_one_has_the_free_energy_of_the_paramagnet(pspin, order, T, q):
    """At m = 1 the overlap inside a state drops out of the free energy where its conjugate is stationary."""
    step = values(pspin, [odds(q), 1 / T], [order, T])
    row = pspin.formulations[0].known("paramagnet", np.array([[order, T]]), NODES)[0]
    assert step["free_energy"] == pytest.approx(
        row[[k.name for k in pspin.card.quantities].index("free_energy")], abs=1e-13
    )


def test_transitions_of_the_pspin_model_are_ordered(pspin):
    """Gardner < static < dynamical; all are continuous in p, and states appear below T_d only."""
    orders = [2.3, 3.0, 5.0]
    gardner, static, dynamical = (solve_line(pspin, line, {"p_spin": orders}).value for line in ("T_G", "T_K", "T_d"))
    assert (gardner < static).all() and (static < dynamical).all()
    branch = next(b for b in pspin.card.branches if b.name == "states")
    for sign, exists in ((-1, True), (1, False)):
        rows = np.column_stack([orders, dynamical + sign * 1e-3])
        assert (solve_branch(pspin.formulations[0], branch, rows).points.converged == exists).all()


def test_states_of_the_spherical_model_are_marginal_where_they_appear():
    """At T_d the replicon vanishes; there the overlap is (p - 2)/(p - 1)."""
    system = get("spherical_pspin")
    orders = np.array([2.5, 3.0, 6.0])
    static, dynamical = (solve_line(system, line, {"p_spin": orders}).value for line in ("T_K", "T_d"))
    assert (static < dynamical).all()
    for order, T in zip(orders, dynamical, strict=True):
        at = values(system, [order - 2, 1 / T], [order, T])
        assert at["replicon"] == pytest.approx(0.0, abs=1e-9)
        assert at["q_in"] == pytest.approx((order - 2) / (order - 1))


def test_capacities_say_where_they_are_upper_bounds():
    """They are where the replicon is negative as the volume closes: in text, on lines and in files of diagrams."""
    margins = np.array([-1.0, -0.3, 0.2, 1.0])
    system = get("spherical_perceptron")
    line = solve_line(system, "capacity", {"kappa": margins})
    assert line.upper_bound.tolist() == [True, True, False, False]
    for alpha, kappa, bound in zip(line.value, margins, line.upper_bound, strict=True):
        v = solution(system, "solutions", [0.999 * alpha, kappa])
        assert (v["replicon"] < 0) == bound
    assert str(line.point(0)).startswith("capacity <= 13.27") and str(line.point(3)).startswith("capacity = 0.51")
    assert "capacity (capacity, upper bound where kappa < 0)" in str(line)
    assert "kappa = -1" in str(line) and "alpha <= 13.27" in str(line)


def test_capacities_of_the_spherical_perceptron_are_ordered():
    """Below the line of de Almeida and Thouless replica symmetry is exact; each step lowers the upper bound."""
    margins = np.array([-0.5, -1.0, -1.5, -2.0])
    symmetric = get("spherical_perceptron")
    at = solve_line(symmetric, "AT", {"kappa": margins}).value
    rs = solve_line(symmetric, "capacity", {"kappa": margins}).value
    system = get("spherical_perceptron_1rsb")
    solution = solve_branch(system.formulations[0], system.card.branches[0], margins[:, None])
    one_step = solution.values[:, [q.name for q in system.card.quantities].index("alpha_c")]
    assert solution.points.converged.all()
    assert (at < one_step).all() and (one_step < rs).all()
