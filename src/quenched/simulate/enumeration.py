"""Sums over all 2^N configurations of N Ising spins.

Configuration c has spin s_i = +1 where bit i of c is set (the least significant bit is spin 0), -1 elsewhere.
"""

from __future__ import annotations

import numpy as np

from quenched.simulate.estimates import Array


def linear_form(coefficients: Array) -> Array:
    """The sum_i c_i s_i in every configuration: ``(N,) -> (2**N,)``.

    >>> linear_form(np.array([1.0, 10.0]))
    array([-11.,  -9.,   9.,  11.])
    """
    n = len(coefficients)
    if n == 0:
        return np.zeros(1)
    if n == 1:
        return np.array([-coefficients[0], coefficients[0]])
    low, high = coefficients[: n // 2], coefficients[n // 2 :]
    return np.add.outer(linear_form(high), linear_form(low)).ravel()


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
