"""Many steps of replica symmetry breaking: literature, the one-step systems, bounds, and what is refused."""

import numpy as np
import pytest

from quenched.errors import ParameterError
from quenched.numerics.hierarchy import MergedLevelsError
from quenched.simulate import pspin_enumeration
from quenched.solve import solve_branch
from quenched.solve.parisi import Covariance, functional, solve_limit, solve_steps
from quenched.systems.registry import get

SK, THREE = Covariance(), Covariance({3: 0.5})


def derived(name, branch, at):
    """Quantities of a derived system at a point, by name."""
    system = get(name)
    row = [at.get(p.name, p.default) for p in system.card.parameters]
    held = [f for f in system.formulations if all(at.get(k) == v for k, v in f.when.items())]
    formulation = max(held, key=lambda f: len(f.when))
    branch = next(b for b in system.card.branches if b.name == branch)
    values = solve_branch(formulation, branch, np.array([row])).values[0]
    return dict(zip([q.name for q in system.card.quantities], values, strict=True))


@pytest.mark.parametrize("T", [0.0, 0.45])
def test_gradient(T):
    q, x, e = np.array([0.2, 0.4, 0.7][: 2 + (T > 0)]), np.array([0.5, 1.5]), 1e-5
    _, by_overlap, by_breaking, m = functional(SK, T, 0.2, q, x)
    for j, unit in enumerate(np.eye(len(q))):
        gap = functional(SK, T, 0.2, q + e * unit, x)[0] - functional(SK, T, 0.2, q - e * unit, x)[0]
        assert gap / (2 * e) == pytest.approx(by_overlap[j], abs=1e-9)
    for j, unit in enumerate(np.eye(len(x))):
        gap = functional(SK, T, 0.2, q, x + e * unit)[0] - functional(SK, T, 0.2, q, x - e * unit)[0]
        assert gap / (2 * e) == pytest.approx(by_breaking[j], abs=1e-9)
    gap = functional(SK, T, 0.2 + e, q, x)[0] - functional(SK, T, 0.2 - e, q, x)[0]
    assert gap / (2 * e) == pytest.approx(m, abs=1e-9)


@pytest.mark.parametrize(
    "at", [{"T": 0.0, "h": 0.0}, {"T": 0.0, "h": 0.5}, {"T": 0.3, "h": 0.2}, {"T": 0.6, "h": 0.0}], ids=str
)
def test_one_step_is_that_of_the_derived_equations(at):
    """Nodes on fields and a minimum, against derived equations and their quadrature."""
    ours, theirs = solve_steps(SK, **at), derived("sherrington_kirkpatrick_1rsb", "glass", at)
    assert ours.free_energy == pytest.approx(theirs["free_energy"], abs=1e-12)
    assert ours.overlaps[0] == pytest.approx(theirs["q_out"], abs=1e-8)
    assert ours.breaking[0] == pytest.approx(theirs["mu"], abs=1e-7)
    assert ours.magnetisation == pytest.approx(theirs["magnetisation"], abs=1e-8)
    if at["T"] > 0:
        assert ours.energy == pytest.approx(theirs["energy"], abs=1e-8)


@pytest.mark.parametrize("T", [0.0, 0.3, 0.5])
def test_one_step_of_the_three_spin_model(T):
    ours = solve_steps(THREE, T, orthogonal=True)
    theirs = derived("ising_pspin", "glass", {"T": T, "p_spin": 3.0})
    assert ours.free_energy == pytest.approx(theirs["free_energy"], abs=1e-12)
    assert ours.breaking[0] == pytest.approx(theirs["mu"], abs=1e-6)
    assert ours.energy == pytest.approx(theirs["energy"], abs=1e-7)
    assert ours.replicon == pytest.approx(theirs["replicon"], abs=1e-7)


def test_a_second_step_below_the_gardner_transition_only():
    """T_G = 0.240: below, a second step raises the free energy; above, the levels merge."""
    once = solve_steps(THREE, 0.1, orthogonal=True)
    twice = solve_steps(THREE, 0.1, steps=2, start=once, orthogonal=True)
    assert twice.converged
    assert twice.free_energy > once.free_energy + 1e-5
    assert np.diff(twice.overlaps).min() > 1e-2


def test_ground_state_energy_of_sherrington_and_kirkpatrick():
    """-0.7631667265(6): R. Oppermann, M. J. Schmidt, D. Sherrington, Phys. Rev. Lett. 98, 127201 (2007)."""
    limit = solve_limit(SK, T=0.0, most=6)
    assert abs(limit.value - -0.7631667265) < limit.error < 2e-8
    energies = [s.free_energy for s in limit.series]
    assert energies == sorted(energies) and energies[-1] < limit.value
    assert energies[0] == pytest.approx(-0.7652, abs=1e-4) and energies[1] == pytest.approx(-0.7636, abs=1e-4)


@pytest.mark.slow
def test_ground_state_energy_to_nine_digits():
    limit = solve_limit(SK, T=0.0, most=7)
    assert abs(limit.value - -0.7631667265) < limit.error < 1e-9


@pytest.mark.parametrize(("T", "f"), [(0.3, -0.7695151991), (0.5, -0.7911775750), (0.8, -0.8651145058)])
def test_free_energy_at_finite_temperature(T, f):
    """Independent minimisation with levels of another kind, to 8 digits."""
    limit = solve_limit(SK, T, most=5)
    assert limit.value == pytest.approx(f, abs=limit.error + 1e-8)
    assert limit.error < 3e-8
    last = limit.series[-1]
    assert (np.diff(last.overlaps) > 0).all() and (np.diff(last.breaking) > 0).all()
    assert last.T * last.breaking[-1] < 1


@pytest.mark.parametrize(("T", "h"), [(1.2, 0.0), (0.5, 0.6), (1.0, 0.3)])
def test_above_the_line_of_de_almeida_and_thouless_the_limit_is_replica_symmetric(T, h):
    limit = solve_limit(SK, T, h)
    assert [s.steps for s in limit.series] == [0]
    theirs = derived("sherrington_kirkpatrick", "replica_symmetric", {"T": T, "h": h})
    assert limit.value == pytest.approx(theirs["free_energy"], abs=1e-12)
    assert limit.series[0].replicon == pytest.approx(theirs["replicon"], abs=1e-7)
    assert limit.error < 1e-8


@pytest.mark.parametrize(("T", "steps"), [(0.8, 0), (0.67, 0), (0.5, 1), (0.3, 1)])
def test_the_limit_of_the_three_spin_model_is_one_step_between_its_transitions(T, steps):
    """T_K = 0.651, T_G = 0.240; the states between T_K and T_d = 0.682 have the free energy of the paramagnet."""
    limit = solve_limit(THREE, T)
    assert limit.series[-1].steps == steps and limit.series[-1].replicon > 0
    goal = derived("ising_pspin", "glass", {"T": T})["free_energy"] if steps else -1 / (4 * T) - T * np.log(2)
    assert limit.value == pytest.approx(goal, abs=1e-11)


def test_derivatives_of_the_limit_in_a_field():
    """Magnetisation and energy of many steps are derivatives of the extrapolated free energy."""
    T, h, e = 0.5, 0.2, 0.02
    values = {
        (a, b): solve_limit(SK, T + a * e, h + b * e, most=5) for a, b in ((0, 1), (0, -1), (1, 0), (-1, 0), (0, 0))
    }
    assert all(limit.error < 5e-7 for limit in values.values())
    f = {place: limit.value for place, limit in values.items()}
    last = values[0, 0].series[-1]
    assert (f[0, -1] - f[0, 1]) / (2 * e) == pytest.approx(last.magnetisation, abs=2e-4)
    entropy = (f[-1, 0] - f[1, 0]) / (2 * e)
    assert f[0, 0] + T * entropy == pytest.approx(last.energy, abs=3e-4)
    replicons = [s.replicon for s in values[0, 0].series]
    assert replicons == sorted(replicons) and replicons[-1] < 0


def test_few_levels_that_can_be_told_apart_give_an_honest_error():
    """Just below the line in a field steps gain less than 1e-9 together."""
    limit = solve_limit(SK, 0.45, 0.6, most=5)
    assert limit.value == pytest.approx(-0.94114903569, abs=limit.error + 1e-11)
    assert 1e-10 < limit.error < 1e-6


def test_what_is_refused():
    with pytest.raises(MergedLevelsError, match="temperature that is higher, or zero"):
        solve_steps(SK, 0.02)
    with pytest.raises(ParameterError, match="steps"):
        solve_steps(SK, 0.0, steps=0)
    with pytest.raises(ParameterError, match="covariance"):
        Covariance({1.0: 0.3})
    with pytest.raises(ParameterError, match="extrapolate"):
        solve_limit(SK, 0.5, most=3)


def test_ground_states_of_small_samples_extrapolate_to_it():
    """Exact ground states, with the finite-size correction N^(-2/3) of the Sherrington-Kirkpatrick model."""
    sizes = np.array([8, 10, 12])
    rows = [pspin_enumeration(size=int(N), samples=800, seed=1, p_spin=2, T=1.0)["ground_state_energy"] for N in sizes]
    energy, error = (np.array([getattr(e, name) for e in rows]) for name in ("value", "stderr"))
    design = np.stack([np.ones(len(sizes)), sizes ** (-2 / 3)], axis=1) / error[:, None]
    limit, *_ = np.linalg.lstsq(design, energy / error, rcond=None)[0]
    spread = np.sqrt(np.linalg.inv(design.T @ design)[0, 0])
    assert spread < 0.03
    assert abs(limit - -0.7631667265) < 3 * spread
