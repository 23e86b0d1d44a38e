"""Dense Hopfield and Hebbian networks: what must hold between their numbers."""

import numpy as np
import pytest

import quenched as qn


def test_dense_networks_store_fewer_patterns_per_unit_the_more_spins_interact():
    capacities = [qn.capacity("dense_hopfield", line="T_M", T=0.0, order=p).value for p in "3456"]
    assert np.all(np.diff(capacities) < 0)


@pytest.mark.parametrize("T", [0.3, 0.5])
def test_a_perfect_dataset_gives_the_dense_hopfield_network(T):
    # P = 4: the temperature is in units of P!/2, the load of 2 N^3/P!
    learned = qn.solve("dense_hebbian", gamma=0.1, T=T, rho=0.0, branches="retrieval")
    stored = qn.solve("dense_hopfield", alpha=0.05, T=T / 2, order="4", branches="retrieval")
    for name, factor in (("m", 1.0), ("q", 1.0), ("free_energy", 2.0), ("entropy", 1.0), ("replicon", 1.0)):
        assert learned[name][0] == pytest.approx(factor * stored[name][0], abs=1e-12)


@pytest.mark.parametrize("T", [0.25, 0.3])
def test_on_the_nishimori_line_the_overlaps_agree(T):
    solution = qn.solve("dense_hopfield", alpha=T, T=T, branches="retrieval")
    assert solution["m"][0] == pytest.approx(solution["q"][0], abs=1e-12)
    assert solution["energy"][0] == pytest.approx(-1 / 3, abs=1e-12)


def test_retrieval_is_re_entrant():
    """At rho = 0.3 and gamma = 0.2 warming restores what is lost at T = 0."""
    overlaps = [qn.solve("dense_hebbian", gamma=0.2, rho=0.3, T=T, branches="retrieval")["m"][0] for T in (0.0, 0.3)]
    assert overlaps[0] == pytest.approx(0.0, abs=1e-9)
    assert overlaps[1] > 0.7


def test_noise_of_the_dataset_lowers_the_capacity_and_teaching_raises_it():
    def capacity(rho, protocol):
        return qn.capacity("dense_hebbian", line="T_R", T=0.0, rho=rho, M=20.0, protocol=protocol).value

    taught = [capacity(rho, "supervised") for rho in (0.0, 0.05, 0.1, 0.3)]
    alone = [capacity(rho, "unsupervised") for rho in (0.0, 0.05, 0.1, 0.3)]
    assert np.all(np.diff(taught) < 0) and np.all(np.diff(alone) < 0)
    assert taught[0] == pytest.approx(alone[0], rel=1e-12)
    assert all(a < t for a, t in zip(alone[1:], taught[1:], strict=True))


def test_with_one_example_there_is_nothing_to_teach():
    at = {"gamma": 0.1, "T": 0.4, "rho": 0.1, "M": 1.0, "branches": "retrieval"}
    taught, alone = (qn.solve("dense_hebbian", protocol=p, **at) for p in ("supervised", "unsupervised"))
    assert taught["m"][0] == pytest.approx(alone["m"][0], abs=1e-13)


def test_no_point_of_a_spinodal_is_claimed_that_retrieval_does_not_reach():
    """Beside the end of the continued line the cold starts do not converge: it is no better than its neighbours."""
    line = qn.line("dense_hebbian", "T_R", rho=0.1)
    claimed = np.flatnonzero(line.converged & (line.at["T"] < 0.6))
    assert len(claimed) > 5
    for k in claimed:
        gamma, T = (1 - 1e-4) * line.value[k], line.at["T"][k]
        below = qn.solve("dense_hebbian", gamma=gamma, T=T, rho=0.1, branches="retrieval")
        assert below["n_ex"][0] > 0.3
