"""Systems with one step of replica symmetry breaking: what must hold whatever the numbers are."""

import numpy as np
import pytest

from quenched.phase import solve_line
from quenched.solve import Options, solve_branch
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
