"""Random energy model: a limit of the p-spin model, and frozen on few configurations."""

import math

import numpy as np
import pytest

import quenched as qn
from quenched.simulate import random_energy_enumeration


@pytest.mark.parametrize("T", [0.0, 0.2, 0.5])
def test_many_spins_per_coupling_have_independent_energies(T):
    """The p-spin model with one step tends to it exponentially in p."""
    frozen = qn.solve("random_energy", T=T, h=0.0, branches="glass")
    few, many = (qn.solve("ising_pspin", p_spin=p, T=T, branches="glass") for p in (15.0, 25.0))
    assert all(result.converged.all() for result in (frozen, few, many))
    for name, gap in (("free_energy", 2e-9), ("energy", 2e-7), ("mu", 2e-7)):
        assert abs(many[name][0] - frozen[name][0]) < min(gap, abs(few[name][0] - frozen[name][0]) / 100)


def test_nothing_changes_below_freezing_but_the_entropy_is_continuous():
    T_c = qn.capacity("random_energy", line="T_c", h=0.4).value
    glass = qn.sweep("random_energy", T=np.linspace(0.05, 0.99, 6) * T_c, h=[0.4], branches="glass")
    assert glass.converged.all()
    assert np.ptp(glass["free_energy"]) < 1e-11
    assert np.ptp(glass["magnetisation"]) < 1e-10
    warm = qn.solve("random_energy", T=T_c, h=0.4, branches="paramagnet")
    assert warm["entropy"][0] == pytest.approx(0.0, abs=1e-12)
    assert warm["free_energy"][0] == pytest.approx(float(glass["free_energy"].ravel()[0]), abs=1e-11)


def test_a_field_raises_the_temperature_of_freezing():
    values = [qn.capacity("random_energy", line="T_c", h=h).value for h in (0.0, 0.3, 0.6, 1.0)]
    assert (np.diff(values) > 0).all()


def test_the_frozen_phase_by_exact_enumeration():
    """-T log Z/N = f + log N/(2 mu N) + O(1/N): the density of the lowest levels is e^(mu E)/sqrt(N)."""
    T, sizes = 0.25, (8, 12, 16, 20)
    theory = qn.solve("random_energy", T=T, h=0.0, branches="glass")
    drawn = [random_energy_enumeration(size=n, samples=9600 // n**2, seed=1, T=T)["free_energy"] for n in sizes]
    levels = [e.value - math.log(n) / (2 * theory["mu"][0] * n) for e, n in zip(drawn, sizes, strict=True)]
    fit, cov = np.polyfit(1 / np.array(sizes), levels, 1, w=[1 / e.stderr for e in drawn], cov="unscaled")
    assert abs(fit[1] - theory["free_energy"][0]) < 3 * math.sqrt(cov[1, 1])
    assert math.sqrt(cov[1, 1]) < 0.02


def test_two_samples_meet_in_the_frozen_phase():
    """The probability is 1 - T/T_c up to terms of order 1/N."""
    small, large = (random_energy_enumeration(size=n, samples=m, seed=2, T=0.3) for n, m in ((8, 600), (16, 300)))
    limit = 2 * large["participation"].value - small["participation"].value
    error = math.hypot(2 * large["participation"].stderr, small["participation"].stderr)
    theory = qn.solve("random_energy", T=0.3, h=0.0, branches="glass")["participation"][0]
    assert theory == pytest.approx(1 - 0.6 * math.sqrt(math.log(2)))
    assert abs(limit - theory) < 3 * error
