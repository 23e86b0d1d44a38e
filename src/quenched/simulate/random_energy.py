"""Random energy model: all 2^N configurations with energies of their own."""

from __future__ import annotations

import math

import numpy as np

from quenched.simulate.enumeration import linear_form
from quenched.simulate.estimates import Estimate, gather, generators, means, simulator
from quenched.spec import Interval


@simulator(size=range(1, 25), T=Interval(0.0), h=Interval(0.0, lo_closed=True))
def random_energy_enumeration(*, size: int, samples: int, seed: int, T: float, h: float = 0.0) -> dict[str, Estimate]:
    """Random energy model in a field, by summing over all 2^N configurations.

    The energies are independent and Gaussian, of variance N/2, minus h times the magnetisation.

    Parameters
    ----------
    size
        Number of spins N; time and memory grow as 2^N.
    samples, seed
        Number of sets of energies, and the seed they follow from.
    T, h
        Temperature and field.

    Returns
    -------
    dict of str to Estimate
        ``free_energy``, ``energy``, ``entropy`` and ``ground_state_energy`` per spin; ``magnetisation``;
        ``participation``, the probability that two samples from the Boltzmann distribution are the same configuration.

    References
    ----------
    B. Derrida, Phys. Rev. B 24, 2613 (1981).

    Examples
    --------
    At high temperature f = -T log 2 - 1/(4T):

    >>> round(random_energy_enumeration(size=12, samples=20, seed=0, T=2.0)["free_energy"].value, 2)
    -1.51
    """
    return means(gather([_sum_over_states(rng, size, T, h) for rng in generators(seed, size, samples)]), size)


def _sum_over_states(rng: np.random.Generator, size: int, T: float, h: float) -> dict[str, float]:
    magnetisation = linear_form(np.ones(size))
    energy = rng.standard_normal(2**size) * math.sqrt(size / 2) - h * magnetisation
    lowest = float(energy.min())
    weights = np.exp((lowest - energy) / T)
    total = float(weights.sum())
    weights /= total
    log_partition, mean_energy = math.log(total) - lowest / T, float(weights @ energy)
    return {
        "free_energy": -T * log_partition / size,
        "energy": mean_energy / size,
        "entropy": (mean_energy / T + log_partition) / size,
        "ground_state_energy": lowest / size,
        "magnetisation": float(weights @ magnetisation) / size,
        "participation": float(weights @ weights),
    }
