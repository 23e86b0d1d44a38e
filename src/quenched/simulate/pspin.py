"""Ising p-spin model by exact enumeration."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError
from quenched.simulate.enumeration import walsh
from quenched.simulate.estimates import Array, Estimate, gather, generators, means, simulator
from quenched.spec import Interval


@simulator(size=range(4, 25), p_spin=Interval(1.0, lo_closed=True), T=Interval(0.0))
def pspin_enumeration(*, size: int, samples: int, seed: int, p_spin: float, T: float) -> dict[str, Estimate]:
    """Ising p-spin model, by summing over all 2^N configurations.

    H = -sum_{i1<...<ip} J_{i1...ip} s_i1...s_ip with independent Gaussian couplings, whose variance
    N/(2 C(N, p)) is p!/(2 N^(p-1)) for large N; the energy of a configuration then has variance N/2 at every N.

    Parameters
    ----------
    size
        Number of spins N, at least p; time and memory grow as 2^N.
    samples, seed
        Number of sets of couplings, and the seed they follow from.
    p_spin
        Number of spins per coupling, a whole number.
    T
        Temperature.

    Returns
    -------
    dict of str to Estimate
        ``free_energy``, ``energy``, ``entropy`` and ``ground_state_energy`` per spin.

    Raises
    ------
    ParameterError
        p_spin is not a whole number, or larger than N.

    References
    ----------
    B. Derrida, Phys. Rev. B 24, 2613 (1981).

    Examples
    --------
    Nearly independent spins at high temperature, f = -T log 2 - 1/(4T):

    >>> round(pspin_enumeration(size=12, samples=20, seed=0, p_spin=3, T=5.0)["free_energy"].value, 2)
    -3.52
    """
    p = round(p_spin)
    if p != p_spin or p > size:
        raise ParameterError(f"p_spin={p_spin!r} with size={size} is not usable: choose an integer from 1 to {size}.")
    groups = np.array([sum(1 << i for i in group) for group in combinations(range(size), p)])
    return means(gather([_sum_over_states(rng, size, groups, T) for rng in generators(seed, size, samples)]), size)


def _sum_over_states(rng: np.random.Generator, size: int, groups: NDArray[np.intp], T: float) -> dict[str, float]:
    couplings: Array = np.zeros(2**size)
    couplings[groups] = rng.standard_normal(len(groups)) * math.sqrt(size / (2 * len(groups)))
    energy = -walsh(couplings)
    lowest = float(energy.min())
    weights = np.exp((lowest - energy) / T)
    log_partition = float(np.log(weights.sum())) - lowest / T
    mean_energy = float(weights @ energy / weights.sum())
    return {
        "free_energy": -T * log_partition / size,
        "energy": mean_energy / size,
        "entropy": (mean_energy / T + log_partition) / size,
        "ground_state_energy": lowest / size,
    }
