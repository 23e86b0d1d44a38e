"""Bayesian regression, with sparse weights or from absolute values: the posterior itself, by Gibbs sampling."""

from __future__ import annotations

import math

import numpy as np
from scipy.special import expit, ndtr, ndtri

from quenched.simulate.estimates import (
    Array,
    Estimate,
    constraint_count,
    gather,
    generators,
    means,
    simulator,
)
from quenched.spec import Interval


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    rho=Interval(0.0, 1.0),
    noise=Interval(0.0),
    channel=("linear", "sign"),
    sweeps=range(4, 10**6),
)
def sparse_posterior(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    rho: float,
    noise: float,
    channel: str,
    sweeps: int = 200,
) -> dict[str, Estimate]:
    """Sample the posterior of sparse weights given noisy linear measurements, or their signs.

    The teacher's weights are zero with probability 1 - rho, else standard Gaussian; alpha d outputs
    y = w*.x/sqrt(d) + sqrt(noise) xi, or their signs, with standard Gaussian inputs.

    Parameters
    ----------
    size
        Number of weights d.
    samples, seed
        Number of teachers with their measurements, and the seed they follow from.
    alpha, rho, noise
        Measurements per weight, a multiple of 1/d; fraction of weights that are not zero; variance of the noise.
    channel
        ``"linear"`` or ``"sign"``.
    sweeps
        Sweeps over all weights (and over the unseen outputs behind the signs). The chain starts from the teacher,
        which is itself a sample of the posterior: it is in equilibrium from the start, and the first half serves to
        forget the teacher.

    Returns
    -------
    dict of str to Estimate
        ``mse`` = |w - w*|^2/(2d) of a sample w of the posterior, averaged over the second half: the mean squared
        error of the posterior mean, since teacher and samples are exchangeable; ``c`` = 1 - mse/rho, the overlap.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.

    References
    ----------
    J. H. Albert and S. Chib, J. Am. Stat. Assoc. 88, 669 (1993), for the signs.

    Examples
    --------
    Five measurements per weight with little noise leave little doubt.

    >>> settings = dict(alpha=5.0, rho=0.2, noise=0.01, channel="linear", sweeps=40)
    >>> result = sparse_posterior(size=20, samples=10, seed=0, **settings)
    >>> result["mse"].value < 0.01
    True
    """
    count = constraint_count(alpha, size)
    errors = [_error(rng, size, count, rho, noise, channel, sweeps) for rng in generators(seed, size, samples)]
    return means(gather([{"mse": error, "c": 1 - error / rho} for error in errors]), size)


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    noise=Interval(0.0),
    sweeps=range(4, 10**6),
)
def magnitude_posterior(
    *, size: int, samples: int, seed: int, alpha: float, noise: float, sweeps: int = 200
) -> dict[str, Estimate]:
    """Sample the posterior of Gaussian weights given the absolute values of noisy linear measurements.

    The teacher's weights are standard Gaussian; alpha d outputs y = |w*.x/sqrt(d) + sqrt(noise) xi| with standard
    Gaussian inputs.

    Parameters
    ----------
    size
        Number of weights d.
    samples, seed
        Number of teachers with their measurements, and the seed they follow from.
    alpha, noise
        Measurements per weight, a multiple of 1/d; variance of the noise.
    sweeps
        Draws of all weights given the signs of the outputs, and of all signs given the weights. The chain starts from
        the teacher, which is itself a sample of the posterior; the first half serves to forget it.

    Returns
    -------
    dict of str to Estimate
        ``q`` = |w.w*|/d of a sample w of the posterior, whose sign is not known, and ``mse`` = |w -+ w*|^2/(2d) with
        the sign that makes it smaller, averaged over the second half.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.

    Examples
    --------
    Five measurements per weight with little noise leave little doubt.

    >>> result = magnitude_posterior(size=20, samples=10, seed=0, alpha=5.0, noise=0.01, sweeps=40)
    >>> result["mse"].value < 0.1
    True
    """
    count = constraint_count(alpha, size)
    pairs = [_up_to_the_sign(rng, size, count, noise, sweeps) for rng in generators(seed, size, samples)]
    return means(gather([{"q": overlap, "mse": error} for overlap, error in pairs]), size)


def _up_to_the_sign(rng: np.random.Generator, size: int, count: int, noise: float, sweeps: int) -> tuple[float, float]:
    """Means of |w.w*|/d and of the smaller |w -+ w*|^2/(2d) over the second half of the chain."""
    teacher = rng.standard_normal(size)
    inputs = rng.standard_normal((count, size)) / math.sqrt(size)
    outputs = np.abs(inputs @ teacher + math.sqrt(noise) * rng.standard_normal(count))
    covariance = np.linalg.inv(np.eye(size) + inputs.T @ inputs / noise)
    mean, root = covariance @ inputs.T / noise, np.linalg.cholesky(covariance)
    w, total = teacher, np.zeros(2)
    for sweep in range(sweeps):
        positive = rng.random(count) < expit(2 * outputs * (inputs @ w) / noise)
        w = mean @ np.where(positive, outputs, -outputs) + root @ rng.standard_normal(size)
        if 2 * sweep >= sweeps:
            overlap = abs(float(w @ teacher)) / size
            total += overlap, float(w @ w + teacher @ teacher) / (2 * size) - overlap
    overlap, error = total / (sweeps - (sweeps + 1) // 2)
    return overlap, error


def _error(
    rng: np.random.Generator, size: int, count: int, rho: float, noise: float, channel: str, sweeps: int
) -> float:
    """Mean of |w - w*|^2/(2d) over the second half of the chain."""
    teacher = np.where(rng.random(size) < rho, rng.standard_normal(size), 0.0)
    inputs = rng.standard_normal((count, size)) / math.sqrt(size)
    outputs = inputs @ teacher + math.sqrt(noise) * rng.standard_normal(count)
    signs = np.sign(outputs)
    w, stiffness = teacher.copy(), (inputs**2).sum(axis=0) / noise
    total = 0.0
    for sweep in range(sweeps):
        if channel == "sign":
            outputs = _hidden_outputs(rng, inputs @ w, signs, noise)
        _sweep_weights(rng, w, inputs, outputs - inputs @ w, stiffness, rho, noise)
        if 2 * sweep >= sweeps:
            total += float(((w - teacher) ** 2).mean()) / 2
    return total / (sweeps - (sweeps + 1) // 2)


def _hidden_outputs(rng: np.random.Generator, fields: Array, signs: Array, noise: float) -> Array:
    """Outputs around the fields, given their signs."""
    depth = signs * fields / math.sqrt(noise)
    beyond: Array = -ndtri(rng.random(len(fields)) * ndtr(depth))
    return fields + signs * math.sqrt(noise) * beyond


def _sweep_weights(
    rng: np.random.Generator, w: Array, inputs: Array, residual: Array, stiffness: Array, rho: float, noise: float
) -> None:
    """Draw every weight given all others, in place."""
    uniform, gauss = rng.random(len(w)), rng.standard_normal(len(w))
    prior = math.log(rho / (1 - rho))
    for i, a in enumerate(stiffness):
        pull = float(inputs[:, i] @ residual) / noise + a * w[i]
        odds = prior - math.log1p(a) / 2 + pull**2 / (2 * (1 + a))
        new = pull / (1 + a) + gauss[i] / math.sqrt(1 + a) if uniform[i] < expit(odds) else 0.0
        residual -= inputs[:, i] * (new - w[i])
        w[i] = new
