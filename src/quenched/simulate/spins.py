"""Spin models: exact enumeration and heat-bath Monte Carlo."""

from __future__ import annotations

import math
from collections.abc import Sequence

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
    join,
    means,
    simulator,
)
from quenched.simulate.heat_bath import (
    REPLICAS,
    HebbNetwork,
    PairNetwork,
    random_spins,
    trajectory,
)
from quenched.spec import Interval

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
    rows = [_sum_over_states(_sk_couplings(rng, size), T, h) for rng in generators(seed, samples)]
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
        Number of coupling matrices, and the seed they follow from.
    T, h
        Temperature and field.
    sweeps
        Sweeps over the spins; the first half is not measured.

    Returns
    -------
    dict of str to Estimate
        ``energy`` and ``magnetisation`` per spin; ``q``, the overlap of the two replicas; and
        ``equilibrium_gap`` = e + h m + (1 - E q^2)/(2T), which is zero in equilibrium at every N (integrate
        the Gaussian couplings by parts) and positive before: a run has equilibrated if it vanishes within
        its standard error.

    Examples
    --------
    >>> print(sk_monte_carlo(size=16, samples=20, seed=0, T=2.0, sweeps=50)["energy"])
    """
    rngs = generators(seed, samples)
    parts = [_sk_batch(rngs[batch], size, T, h, sweeps) for batch in batches(samples, size * size)]
    return means(join(parts), size)


def _sk_batch(
    rngs: Sequence[np.random.Generator], size: int, T: float, h: float, sweeps: int
) -> dict[str, Array]:
    couplings = np.stack([_sk_couplings(rng, size) for rng in rngs], axis=1)
    network = PairNetwork(couplings, h, random_spins(rngs, size))
    energy, magnetisation, q = trajectory(network, rngs, T, sweeps)
    gap = energy + h * magnetisation + (1 - q**2) / (2 * T)
    columns = {"energy": energy, "magnetisation": magnetisation, "q": q, "equilibrium_gap": gap}
    return {name: record.mean(axis=0) for name, record in columns.items()}


def _sk_couplings(rng: np.random.Generator, size: int) -> Array:
    upper = np.triu(rng.standard_normal((size, size)) / math.sqrt(size), 1)
    return upper + upper.T


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
    sweeps: int = 400,
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
        Sweeps over the neurons; the first half is not measured.

    Returns
    -------
    dict of str to Estimate
        ``m``, the overlap with the first pattern; ``q``, the overlap of the two replicas, in absolute value
        from a random start, where its sign is arbitrary; ``energy`` per neuron; and ``energy_drift``, its
        change between the two halves of the measurement: a run that has settled shows none within its
        standard error.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    Examples
    --------
    >>> print(hopfield_monte_carlo(size=100, samples=10, seed=0, alpha=0.05, T=0.0)["m"])
    """
    rngs = generators(seed, samples)
    count = constraint_count(alpha, size)
    parts = [
        _hopfield_batch(rngs[batch], size, count, T, start, sweeps)
        for batch in batches(samples, size * count)
    ]
    return means(join(parts), size)


def _hopfield_batch(
    rngs: Sequence[np.random.Generator], size: int, count: int, T: float, start: str, sweeps: int
) -> dict[str, Array]:
    patterns = np.stack([rng.choice([-1.0, 1.0], size=(size, count)) for rng in rngs], axis=1)
    spins = random_spins(rngs, size) if start == "random" else np.stack([patterns[..., 0].T] * REPLICAS)
    network = HebbNetwork(patterns, spins)
    energy, m, q = trajectory(network, rngs, T, sweeps)
    half = (len(energy) + 1) // 2
    return {
        "m": m.mean(axis=0),
        "q": (np.abs(q) if start == "random" else q).mean(axis=0),
        "energy": energy.mean(axis=0),
        "energy_drift": energy[-half:].mean(axis=0) - energy[:half].mean(axis=0),
    }
