"""Spin models: exact enumeration and heat-bath Monte Carlo."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from quenched.simulate.enumeration import pair_energy, spin_means
from quenched.simulate.estimates import (
    Array,
    Estimate,
    batches,
    constraint_count,
    gather,
    generators,
    join,
    means,
    simulator,
)
from quenched.simulate.heat_bath import REPLICAS, HebbNetwork, PairNetwork, averages, random_spins
from quenched.spec import Interval

_SWEEPS = range(4, 10**9)


@simulator(size=range(2, 25), T=Interval(0.0), h=Interval())
def sk_enumeration(*, size: int, samples: int, seed: int, T: float, h: float = 0.0) -> dict[str, Estimate]:
    """Sherrington-Kirkpatrick model, by summing over all 2^N configurations.

    H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i with independent J_ij ~ N(0, 1/N).

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

    References
    ----------
    D. Sherrington and S. Kirkpatrick, Phys. Rev. Lett. 35, 1792 (1975).

    Examples
    --------
    Nearly independent spins at high temperature, f = -T log 2 - 1/(4T):

    >>> round(sk_enumeration(size=10, samples=20, seed=0, T=10.0)["free_energy"].value, 2)
    -6.95
    """
    rows = [_sum_over_states(_sk_couplings(rng, size), T, h) for rng in generators(seed, size, samples)]
    return means(gather(rows), size)


def _sum_over_states(couplings: Array, T: float, h: float) -> dict[str, float]:
    size = len(couplings)
    energy = pair_energy(couplings, h)
    weights = np.exp((energy.min() - energy) / T)
    log_partition = float(np.log(weights.sum()) - energy.min() / T)
    mean_energy = float(weights @ energy / weights.sum())
    spins = spin_means(weights)
    return {
        "free_energy": -T * log_partition / size,
        "energy": mean_energy / size,
        "entropy": (mean_energy / T + log_partition) / size,
        "magnetisation": float(spins.sum() / size),
        "q": float((spins**2).sum() / size),
    }


def _sk_couplings(rng: np.random.Generator, size: int) -> Array:
    upper = np.triu(rng.standard_normal((size, size)) / math.sqrt(size), 1)
    return upper + upper.T


@simulator(size=range(2, 10**5), T=Interval(0.0), h=Interval(), sweeps=_SWEEPS)
def sk_monte_carlo(
    *, size: int, samples: int, seed: int, T: float, h: float = 0.0, sweeps: int = 100
) -> dict[str, Estimate]:
    """Sherrington-Kirkpatrick model, by heat-bath dynamics of two replicas from random configurations.

    H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i with independent J_ij ~ N(0, 1/N). Meant for the
    replica-symmetric phase, where the dynamics equilibrates.

    Parameters
    ----------
    size
        Number of spins N.
    samples, seed
        Number of coupling matrices, and the seed they follow from.
    T, h
        Temperature and field.
    sweeps
        Sweeps over the spins; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``energy`` and ``magnetisation`` per spin; ``q``, the overlap of the two replicas (zero on average at
        h = 0, by spin-flip symmetry); and ``equilibrium_gap``, zero within its standard error if the run has
        equilibrated.

    Notes
    -----
    The gap is e + h m + (1 - E q^2)/(2T). Integration by parts over the Gaussian couplings shows that it
    vanishes in equilibrium at every N; before, the energy is too high and the replicas too different, and it
    is positive.

    References
    ----------
    D. Sherrington and S. Kirkpatrick, Phys. Rev. Lett. 35, 1792 (1975).

    Examples
    --------
    At zero field and high temperature e = -1/(2T), up to 1/N.

    >>> result = sk_monte_carlo(size=100, samples=20, seed=0, T=5.0, sweeps=20)
    >>> round(result["energy"].value, 1)
    -0.1
    """
    rngs = generators(seed, size, samples)
    parts = [_sk_batch(rngs[batch], size, T, h, sweeps) for batch in batches(samples, size * size)]
    return means(join(parts), size)


def _sk_batch(rngs: Sequence[np.random.Generator], size: int, T: float, h: float, sweeps: int) -> dict[str, Array]:
    couplings = np.stack([_sk_couplings(rng, size) for rng in rngs], axis=1)
    network = PairNetwork(couplings, h, random_spins(rngs, size))
    early, late = averages(network, rngs, T, sweeps)
    energy, magnetisation, q, q_squared = (early + late) / 2
    gap = energy + h * magnetisation + (1 - q_squared) / (2 * T)
    return {"energy": energy, "magnetisation": magnetisation, "q": q, "equilibrium_gap": gap}


@simulator(
    size=range(2, 10**5),
    alpha=Interval(0.0),
    T=Interval(0.0, lo_closed=True),
    start=("retrieval", "random"),
    sweeps=_SWEEPS,
)
def hopfield_monte_carlo(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    T: float,
    start: str = "retrieval",
    sweeps: int = 100,
) -> dict[str, Estimate]:
    """Hopfield model, by heat-bath dynamics of two replicas.

    H = -(1/2) sum_{i != j} J_ij s_i s_j with J_ij = (1/N) sum_mu xi_i^mu xi_j^mu and alpha N random binary
    patterns. At T = 0 the dynamics runs until no spin moves.

    Parameters
    ----------
    size
        Number of neurons N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, T
        Patterns per neuron, a multiple of 1/N, and temperature.
    start
        ``"retrieval"``: both replicas start from the first pattern. ``"random"``: from independent random
        configurations.
    sweeps
        Sweeps over the neurons; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``m``, the overlap with the first pattern; ``q``, the overlap of the two replicas (from a random
        start both vanish on average, by spin-flip symmetry); ``energy`` per neuron; and ``energy_drift``,
        the change of the energy from the first to the second half of the measurement, zero within its
        standard error if the run has settled.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    Notes
    -----
    Retrieval that is not the ground state is metastable: the time until a replica leaves it grows
    exponentially with N, and where that time is not out of reach the finite-size corrections are not a
    series in 1/N.

    References
    ----------
    J. J. Hopfield, Proc. Natl. Acad. Sci. USA 79, 2554 (1982); D. J. Amit, H. Gutfreund and H. Sompolinsky,
    Ann. Phys. 173, 30 (1987).

    Examples
    --------
    Five patterns in a hundred neurons are recalled almost without error:

    >>> round(hopfield_monte_carlo(size=100, samples=10, seed=0, alpha=0.05, T=0.0)["m"].value, 1)
    1.0
    """
    rngs = generators(seed, size, samples)
    count = constraint_count(alpha, size)
    parts = [_hopfield_batch(rngs[batch], size, count, T, start, sweeps) for batch in batches(samples, size * count)]
    return means(join(parts), size)


def _hopfield_batch(
    rngs: Sequence[np.random.Generator], size: int, count: int, T: float, start: str, sweeps: int
) -> dict[str, Array]:
    patterns = np.stack([rng.choice([-1.0, 1.0], size=(size, count)) for rng in rngs], axis=1)
    spins = random_spins(rngs, size) if start == "random" else np.stack([patterns[..., 0].T] * REPLICAS)
    early, late = averages(HebbNetwork(patterns, spins), rngs, T, sweeps)
    energy, m, q = (early + late) / 2
    return {"m": m, "q": q, "energy": energy, "energy_drift": late[0] - early[0]}
