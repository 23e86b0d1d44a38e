"""Spin models: exact enumeration and heat-bath Monte Carlo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.special import logsumexp

from quenched.simulate.enumeration import pair_energy, spin_means
from quenched.simulate.estimates import (
    Array,
    Estimate,
    batches,
    constraint_count,
    gather,
    generators,
    means,
    simulator,
)
from quenched.spec import Interval

_REPLICAS = 2
_SWEEPS = range(4, 10**9)


@simulator(size=range(2, 25), T=Interval(0.0), h=Interval())
def sk_enumeration(*, size: int, samples: int, seed: int, T: float, h: float = 0.0) -> dict[str, Estimate]:
    """Sherrington-Kirkpatrick model, by summing over all 2^N configurations.

    H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i with J_ij ~ N(0, 1/N).

    Parameters
    ----------
    size
        Number of spins N; time and memory grow as 2^N.
    samples, seed
        Number of coupling matrices, and the seed they follow from.
    T, h
        Temperature and field.

    Returns
    -------
    dict of str to Estimate
        ``free_energy``, ``energy``, ``entropy`` and ``magnetisation`` per spin, and ``q``, the mean over
        spins of <s_i>^2 (zero at h = 0, by spin-flip symmetry).

    Examples
    --------
    >>> print(sk_enumeration(size=10, samples=20, seed=0, T=2.0)["free_energy"])
    -1.49706 +- 0.0047 (N = 10, 20 samples)
    """
    rows = [_sum_over_states(sk_couplings(rng, size), T, h) for rng in generators(seed, samples)]
    return means(gather(rows), size)


def _sum_over_states(couplings: Array, T: float, h: float) -> dict[str, float]:
    size = len(couplings)
    energy = pair_energy(couplings, h)
    log_partition = float(logsumexp(-energy / T))
    weights = np.exp(-energy / T - log_partition)
    spins = spin_means(weights)
    mean_energy = float((weights * energy).sum())
    return {
        "free_energy": -T * log_partition / size,
        "energy": mean_energy / size,
        "entropy": (mean_energy / T + log_partition) / size,
        "magnetisation": float(spins.sum() / size),
        "q": float((spins**2).sum() / size),
    }


@simulator(size=range(2, 10**5), T=Interval(0.0), h=Interval(), sweeps=_SWEEPS)
def sk_monte_carlo(
    *, size: int, samples: int, seed: int, T: float, h: float = 0.0, sweeps: int = 400
) -> dict[str, Estimate]:
    """Sherrington-Kirkpatrick model, by heat-bath dynamics of two replicas from random configurations.

    H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i with J_ij ~ N(0, 1/N). Meant for the replica-symmetric phase,
    where the dynamics equilibrates.

    Parameters
    ----------
    size
        Number of spins N.
    samples, seed
        Number of coupling matrices, and the seed of everything.
    T, h
        Temperature and field.
    sweeps
        Sweeps of the lattice; measurements start after half of them.

    Returns
    -------
    dict of str to Estimate
        ``energy`` and ``magnetisation`` per spin; ``q``, the overlap of the two replicas; and
        ``equilibrium_gap`` = e + h m + (1 - E<q^2>)/(2T), which is zero in equilibrium at any N (integrate
        the Gaussian couplings by parts) and positive before: the run is equilibrated if it vanishes within
        its standard error.
    """
    columns: dict[str, list[Array]] = {}
    rngs = generators(seed, samples)
    for batch in batches(samples, size * size):
        couplings = np.stack([sk_couplings(rng, size) for rng in rngs[batch]], axis=1)
        network = _Pairs(couplings, h, _random_spins(rngs[batch], size))
        energy, magnetisation, q = _measure(network, rngs[batch], T, sweeps, ("energy", "magnetisation", "overlap"))
        gap = energy + h * magnetisation + (1 - (q**2)) / (2 * T)
        for name, record in {
            "energy": energy, "magnetisation": magnetisation, "q": q, "equilibrium_gap": gap,
        }.items():
            columns.setdefault(name, []).append(record.mean(axis=0))
    return means({name: np.concatenate(parts) for name, parts in columns.items()}, size)
