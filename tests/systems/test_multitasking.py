"""Multitasking networks: what must hold between the two systems and their states."""

import pytest

import quenched as qn


def test_equal_overlaps_are_a_state_of_the_network_with_free_overlaps():
    at = {"dilution": 0.8, "T": 0.3, "rho": 0.1}
    free = qn.solve("multitasking_hebbian", branches="hierarchical", **at)
    equal = qn.solve("multitasking_parallel", patterns="3", **at, branches="parallel")
    for name in ("m_a", "q", "free_energy", "entropy"):
        assert free[name][0] == pytest.approx(equal[name][0], abs=1e-9)
    assert free["m_b"][0] == pytest.approx(free["m_a"][0], abs=1e-9)


def test_two_overlaps_become_equal_where_equal_ones_become_stable():
    stable = qn.capacity("multitasking_parallel", line="parallel", T=0.5).value
    gap = [
        solution["m_a"][0] - solution["m_b"][0]
        for solution in (
            qn.solve("multitasking_hebbian", branches="pair", dilution=stable + shift, T=0.5)
            for shift in (-1e-3, -1e-4, 1e-4)
        )
    ]
    assert gap[0] > gap[1] > 1e-3
    assert gap[2] == pytest.approx(0.0, abs=1e-8)


def test_each_pattern_adds_to_what_is_gained():
    free_energies = [
        qn.solve("multitasking_hebbian", branches=branch, dilution=0.5, T=0.2)["free_energy"][0]
        for branch in ("ergodic", "pure", "pair", "hierarchical")
    ]
    assert sorted(free_energies, reverse=True) == free_energies
