"""Sums over all 2^N configurations of N Ising spins.

Configuration c has spin s_i = +1 where bit i of c is set (the least significant bit is spin 0), -1 elsewhere.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from quenched.simulate.estimates import Array

#: spins that one block of configurations runs over: a block of one form stays in the cache
_BLOCK_SPINS = 13


def linear_form(coefficients: Array) -> Array:
    """The sum_i c_i s_i in every configuration: ``(N,) -> (2**N,)``.

    >>> linear_form(np.array([1.0, 10.0]))
    array([-11.,  -9.,   9.,  11.])
    """
    values = np.zeros(1)
    for c in coefficients:
        values = np.concatenate([values - c, values + c])
    return values


def satisfying(rows: Array, threshold: float) -> NDArray[np.bool_]:
    """Where every row has sum_i c_i s_i >= threshold: ``(P, N) -> (2**N,)``.

    >>> satisfying(np.array([[1.0, 10.0], [2.0, 1.0]]), 0.0)
    array([False, False, False,  True])
    """
    split = min(_BLOCK_SPINS, rows.shape[1])
    low = [linear_form(row[:split]) for row in rows]
    high = [linear_form(row[split:]) for row in rows]
    answer = np.ones((2 ** (rows.shape[1] - split), 2**split), dtype=np.bool_)
    for k, block in enumerate(answer):
        for below, above in zip(low, high, strict=True):
            block &= below >= threshold - above[k]
    return answer.ravel()


def linear_form_at(coefficients: Array, configurations: NDArray[np.intp]) -> Array:
    """The sum_i c_i s_i in some configurations: ``(N,), (K,) -> (K,)``.

    >>> linear_form_at(np.array([1.0, 10.0]), np.array([2, 3]))
    array([ 9., 11.])
    """
    split = len(coefficients) // 2
    low, high = linear_form(coefficients[:split]), linear_form(coefficients[split:])
    values: Array = low[configurations % 2**split] + high[configurations >> split]
    return values


def walsh(coefficients: Array) -> Array:
    """The sum over groups g of c_g prod_{i in g} s_i in every configuration: ``(2**N,) -> (2**N,)``.

    Group g contains spin i where bit i of g is set. N additions per configuration (Walsh-Hadamard transform).

    >>> walsh(np.array([0.0, 1.0, 10.0, 100.0]))
    array([  89., -109.,  -91.,  111.])
    """
    values = coefficients.copy()
    width = 1
    while width < len(values):
        pairs = values.reshape(-1, 2, width)
        without, member = pairs[:, 0].copy(), pairs[:, 1].copy()
        pairs[:, 0], pairs[:, 1] = without - member, without + member
        width *= 2
    return values


def pair_energy(couplings: Array, h: float) -> Array:
    """The energy -sum_{i<j} J_ij s_i s_j - h sum_i s_i in every configuration: ``(N, N) -> (2**N,)``."""
    energy = np.zeros(1)
    for i in range(len(couplings)):
        field = linear_form(couplings[i, :i]) + h
        energy = np.concatenate([energy + field, energy - field])
    return energy


def spin_means(weights: Array) -> Array:
    """The mean of every spin under the weights of the configurations: ``(2**N,) -> (N,)``.

    >>> spin_means(np.array([0.0, 1.0, 0.0, 1.0]))
    array([1., 0.])
    """
    total = weights.sum()
    means = []
    while len(weights) > 1:
        down, up = np.split(weights, 2)
        means.append((up.sum() - down.sum()) / total)
        weights = down + up
    return np.array(means[::-1])
