"""Hopfield model at T = 0 with one step of replica symmetry breaking: its limits, and a slow twin of its energy."""

import math

import numpy as np
import pytest
from scipy.special import log_ndtr

from quenched.phase import solve_line
from quenched.solve import Options, solve_branch
from quenched.systems.registry import get

_DEFAULTS = Options()
CAPACITY = 0.1381864895648746


@pytest.fixture(scope="module")
def broken():
    return get("hopfield_1rsb")


@pytest.fixture(scope="module")
def symmetric():
    return get("hopfield")


def solved(system, name, alphas, formulation=0, extra=(), options=_DEFAULTS):
    """Quantities by name, at rows of alpha, of a branch that has to converge."""
    branch = next(b for b in system.card.branches if b.name == name)
    rows = np.array([[a, *extra] for a in alphas])
    solution = solve_branch(system.formulations[formulation], branch, rows, options)
    assert solution.points.converged.all()
    return dict(zip([q.name for q in system.card.quantities], solution.values.T, strict=True))


def energy(m, q_out, C, mu, r_out, r_in, alpha):
    """The energy with the average over the fields in a state in closed form, on a dense grid."""
    z = np.linspace(-9.5, 9.5, 8001)
    weight = np.exp(-(z**2) / 2)
    field, variance = m + math.sqrt(alpha * r_out) * z, alpha * (r_in - r_out)
    sides = [s * mu * field + log_ndtr((mu * variance + s * field) / math.sqrt(variance)) for s in (1, -1)]
    spins = np.logaddexp(*sides) + mu**2 * variance / 2
    inner, outer = 1 - C, 1 - C - mu * (1 - q_out)
    patterns = math.log(outer / inner) / mu - q_out / outer + r_in * C + mu * (r_in - r_out * q_out)
    return (m**2 + alpha + alpha * patterns) / 2 - weight @ spins / weight.sum() / mu


@pytest.mark.parametrize("nodes", [17, 33, 65])
def test_the_capacity_does_not_depend_on_the_grid_from_which_it_is_found(broken, nodes):
    """On a coarse grid the equations give 0.13839: the error must not hide it, the solver must refine."""
    line = solve_line(broken, "alpha_c", {}, Options(nodes=nodes))
    assert line.value == pytest.approx(CAPACITY, abs=1e-11)
    assert abs(line.value - CAPACITY) <= 1e-11 + line.error


def test_a_step_raises_the_capacity(broken, symmetric):
    rs = solve_line(symmetric, "T_M", {"T": [0.0]}).value
    assert 2.8e-4 < solve_line(broken, "alpha_c", {}).value - rs < 2.82e-4


def test_retrieval_meets_the_default_tolerance_where_a_step_is_almost_nothing(broken):
    """mu is where a difference of order (1 - q_out)^2 vanishes: what is left of it must not be rounding."""
    v = solved(broken, "retrieval", [0.11, 0.12, 0.13, 0.138])
    gap = 1 - v["q_out"]
    assert gap[0] < 8e-5 and (np.diff(gap) > 0).all() and (np.diff(v["mu"]) < 0).all()
    fine = solved(broken, "retrieval", [0.11, 0.12, 0.13, 0.138], options=Options(nodes=257))
    np.testing.assert_allclose(fine["mu"], v["mu"], rtol=1e-10)
    np.testing.assert_allclose(fine["energy"], v["energy"], rtol=1e-13)


@pytest.mark.parametrize(("branch", "alpha"), [("retrieval", 0.13), ("retrieval", 0.138), ("spin_glass", 0.3)])
def test_solutions_are_stationary_points_of_the_energy_on_a_dense_grid(broken, branch, alpha):
    v = {name: column[0] for name, column in solved(broken, branch, [alpha]).items()}
    names = ("m", "q_out", "C", "mu", "r_out", "r_in")
    at = {name: v[name] for name in names}
    middle = energy(**at, alpha=alpha)
    assert middle == pytest.approx(v["energy"], abs=1e-11)
    gap, spread = 1 - v["q_out"], v["r_in"] - v["r_out"]
    units = {"m": 1 - v["m"], "q_out": gap, "C": v["C"], "mu": v["mu"], "r_out": spread, "r_in": spread}
    for name, unit in units.items():
        step = 0.02 * unit
        two = [energy(**{**at, name: at[name] + k * step}, alpha=alpha) for k in (-2, -1, 1, 2)]
        slope = (two[0] - 8 * two[1] + 8 * two[2] - two[3]) / 12 / 0.02
        bend = (two[1] + two[2] - 2 * middle) / 0.02**2
        assert abs(slope) < 1e-4 * max(abs(bend), 1e-7), name


def test_equal_overlaps_are_replica_symmetric_for_every_breaking_parameter(broken, symmetric):
    rs = solved(symmetric, "retrieval", [0.1], 1, extra=(0.0,))
    f = broken.formulations[0]
    names = [q.name for q in broken.card.quantities]
    for mu in (0.5, 3.0):
        at = {"C": rs["C"][0], "q_out_odds": 1e13, "m": rs["m"][0], "r_out": rs["r"][0], "spread": 1e-13, "mu": mu}
        row = f.quantities(np.array([[at[u.name] for u in f.unknowns]]), np.array([[0.1]]), 129)[0]
        assert row[names.index("energy")] == pytest.approx(rs["energy"][0], abs=1e-12)


@pytest.mark.parametrize(("branch", "alphas"), [("retrieval", [0.125, 0.135]), ("spin_glass", [0.06, 0.2, 2.0])])
def test_a_step_raises_the_energy(broken, symmetric, branch, alphas):
    """The energy is a maximum over more variables, and the overlap of states is below one."""
    step = solved(broken, branch, alphas)
    rs = solved(symmetric, branch, alphas, 1, extra=(0.0,))
    assert (step["energy"] > rs["energy"] + 1e-9).all()
    assert (step["q_out"] < 1).all() and (step["r_in"] > step["r_out"]).all()


def test_many_patterns_are_the_model_of_sherrington_and_kirkpatrick(broken):
    """Couplings of variance alpha/N: energies in units of alpha^(1/2), the rest vanishes as alpha^(-1/2)."""
    root = np.array([20.0, 40.0])
    v = solved(broken, "spin_glass", root**2)
    for values, goal in ((v["q_out"], 0.47678437), (v["mu"] * root, 1.3608208), (v["energy"] / root, -0.7652594346736)):
        assert 2 * values[1] - values[0] == pytest.approx(goal, abs=2e-3)
        assert abs(values[1] - goal) < 0.6 * abs(values[0] - goal)


@pytest.mark.parametrize(("branch", "alpha"), [("retrieval", 0.13), ("spin_glass", 0.05), ("spin_glass", 0.3)])
def test_replicons_from_the_response_of_a_state(broken, branch, alpha):
    """Between states: 1 - alpha E (d<s>/dh)^2/(...)^2 on a dense grid; inside: 2C/3 is the integral of (ds/dh)^2."""
    v = {name: column[0] for name, column in solved(broken, branch, [alpha]).items()}
    z = np.linspace(-9.5, 9.5, 800001)
    weight = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    field, sd = v["m"] + math.sqrt(alpha * v["r_out"]) * z, math.sqrt(alpha * v["spread"])
    up, down = (s * v["mu"] * field + log_ndtr((v["mu"] * sd**2 + s * field) / sd) for s in (1, -1))
    response = np.gradient(np.tanh((up - down) / 2), field, edge_order=2)
    outer = 1 - v["C"] - v["mu"] * (1 - v["q_out"])
    assert v["replicon_between"] == pytest.approx(1 - alpha * (weight @ response**2) / outer**2, abs=1e-5)
    assert v["replicon"] == pytest.approx(-2 * alpha * v["C"] / (3 * (1 - v["C"]) ** 2), rel=1e-9)
    assert v["replicon"] < 0 and v["replicon_between"] < 0
