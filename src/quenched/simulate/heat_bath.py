"""Sequential heat-bath dynamics of Ising networks: a loop over spins, vectorised over samples and replicas.

Arrays of spins have shape ``(R, S, N)``: replicas (of the same disorder), samples, spins.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from quenched.simulate.estimates import Array

REPLICAS = 2


class Network(Protocol):
    """Spins with their disorder: what the dynamics needs to know."""

    spins: Array

    def field(self, i: int) -> Array:
        """The local field of spin i, ``(R, S)``."""

    def assign(self, i: int, values: Array) -> None:
        """Give spin i new values ``(R, S)``."""

    def observables(self) -> Array:
        """What to measure in the current configuration, ``(number of observables, S)``."""


class PairNetwork:
    """Explicit couplings ``(N, S, N)``, symmetric with a zero diagonal, and a uniform field."""

    def __init__(self, couplings: Array, h: float, spins: Array) -> None:
        self.couplings, self.h, self.spins = couplings, h, spins

    def field(self, i: int) -> Array:
        fields: Array = np.einsum("sn,rsn->rs", self.couplings[i], self.spins) + self.h
        return fields

    def assign(self, i: int, values: Array) -> None:
        self.spins[..., i] = values

    def observables(self) -> Array:
        """Energy and magnetisation per spin, replica overlap and its square."""
        fields = np.einsum("nsm,rsm->rsn", self.couplings, self.spins)
        # one axis at a time: numpy would merge them in an order that depends on the number of samples
        energy = -((fields / 2 + self.h) * self.spins).mean(axis=-1).mean(axis=0)
        q = _replica_overlap(self.spins)
        return np.array([energy, self.spins.mean(axis=-1).mean(axis=0), q, q**2])


class HebbNetwork:
    """Hebbian couplings (1/N) sum_mu xi_i xi_j without self-interaction; patterns have shape ``(N, S, P)``.

    ``sums`` holds sum_i xi_i^mu s_i, whole numbers, so that fields are exact and ties are seen as ties.
    """

    def __init__(self, patterns: Array, spins: Array) -> None:
        self.patterns, self.spins = patterns, spins
        self.sums: Array = np.einsum("nsp,rsn->rsp", patterns, spins)

    def field(self, i: int) -> Array:
        size, _, count = self.patterns.shape
        fields: Array = np.einsum("sp,rsp->rs", self.patterns[i], self.sums) - count * self.spins[..., i]
        fields /= size
        return fields

    def assign(self, i: int, values: Array) -> None:
        change = values - self.spins[..., i]
        self.sums += change[..., np.newaxis] * self.patterns[i]
        self.spins[..., i] = values

    def observables(self) -> Array:
        """Energy per spin, overlap with the first pattern, replica overlap."""
        size, _, count = self.patterns.shape
        overlaps = self.sums / size
        energy = (count / size - (overlaps**2).sum(axis=-1).mean(axis=0)) / 2
        return np.array([energy, overlaps[..., 0].mean(axis=0), _replica_overlap(self.spins)])


def _replica_overlap(spins: Array) -> Array:
    overlap: Array = (spins[0] * spins[1]).mean(axis=-1)
    return overlap


def random_spins(rngs: Sequence[np.random.Generator], size: int) -> Array:
    """Independent fair spins, ``(R, S, N)``."""
    return np.stack([rng.choice([-1.0, 1.0], size=(REPLICAS, size)) for rng in rngs], axis=1)


def averages(network: Network, rngs: Sequence[np.random.Generator], T: float, sweeps: int) -> Array:
    """Run the dynamics; time averages over the third and the last quarter, ``(2, observables, S)``.

    At T = 0 the dynamics runs until no spin moves, and both entries are the values at the fixed point.
    """
    if T == 0:
        _relax(network)
        return np.stack([network.observables()] * 2)
    quarter = sweeps // 4
    for _ in range(sweeps - 2 * quarter):
        _sweep(network, rngs, T)
    return np.stack([_average(network, rngs, T, quarter) for _ in range(2)])


def _average(network: Network, rngs: Sequence[np.random.Generator], T: float, sweeps: int) -> Array:
    # a running sum: the order of its additions does not depend on how many samples there are
    total = np.zeros_like(network.observables())
    for _ in range(sweeps):
        _sweep(network, rngs, T)
        total += network.observables()
    return total / sweeps


def _sweep(network: Network, rngs: Sequence[np.random.Generator], T: float) -> None:
    """Redraw every spin once: up with probability 1/(1 + exp(-2 field/T)), the sign of field + noise."""
    shape = (network.spins.shape[-1], REPLICAS)
    noise = np.stack([rng.logistic(scale=T / 2, size=shape) for rng in rngs], axis=-1)
    for i, kick in enumerate(noise):
        network.assign(i, np.where(network.field(i) + kick > 0, 1.0, -1.0))


def _relax(network: Network) -> None:
    moved = True
    while moved:  # every move lowers the energy: this ends
        before = network.spins.copy()
        for i in range(network.spins.shape[-1]):
            field = network.field(i)
            network.assign(i, np.where(field == 0, network.spins[..., i], np.sign(field)))
        moved = not np.array_equal(before, network.spins)
