"""Perceptrons with binary weights, by enumeration of all 2^N weight vectors."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from quenched.simulate.enumeration import linear_form, spin_means
from quenched.simulate.estimates import (
    Array,
    Estimate,
    constraint_count,
    fraction,
    gather,
    generators,
    mean,
    means,
    simulator,
)
from quenched.spec import Interval

_TEST_INPUTS = 32


@simulator(size=range(1, 25), alpha=Interval(0.0, lo_closed=True), kappa=Interval())
def ising_perceptron_enumeration(
    *, size: int, samples: int, seed: int, alpha: float, kappa: float = 0.0
) -> dict[str, Estimate]:
    """Storage with binary weights: count the w in {-1, 1}^N with w.x/sqrt(N) >= kappa for every pattern.

    Patterns are standard Gaussian vectors (with their labels absorbed), so that no tie occurs at any N.

    Parameters
    ----------
    size
        Number of weights N; time and memory grow as 2^N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, kappa
        Patterns per weight, a multiple of 1/N, and margin.

    Returns
    -------
    dict of str to Estimate
        ``entropy``, the mean of log(count)/N over the samples that have a solution (NaN if none has);
        ``annealed_entropy``, log(mean count)/N over all samples; ``sat_fraction``, the fraction of samples
        with a solution.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    Examples
    --------
    >>> print(ising_perceptron_enumeration(size=12, samples=50, seed=0, alpha=0.5)["entropy"])
    """
    patterns = constraint_count(alpha, size)
    threshold = kappa * math.sqrt(size)
    counts = np.array(
        [
            np.count_nonzero(_solutions(rng.standard_normal((patterns, size)), threshold))
            for rng in generators(seed, samples)
        ],
        dtype=np.float64,
    )
    satisfied = counts > 0
    return {
        "entropy": mean(np.log(counts[satisfied]) / size, size),
        "annealed_entropy": _log_of_mean(counts, size),
        "sat_fraction": fraction(satisfied, size),
    }


def _solutions(inputs: Array, threshold: float) -> NDArray[np.bool_]:
    """Which of the 2^N weight vectors have w.x >= threshold for every input: ``(P, N) -> (2**N,)``."""
    alive = np.ones(2 ** inputs.shape[1], dtype=np.bool_)
    for row in inputs:
        alive &= linear_form(row) >= threshold
    return alive


def _log_of_mean(counts: Array, size: int) -> Estimate:
    average = mean(counts, size)
    if average.value == 0:
        return Estimate(-math.inf, math.nan, len(counts), size)
    return Estimate(
        math.log(average.value) / size, average.stderr / (average.value * size), len(counts), size
    )


@simulator(size=range(1, 25), alpha=Interval(0.0, lo_closed=True))
def ising_teacher_student_enumeration(
    *, size: int, samples: int, seed: int, alpha: float
) -> dict[str, Estimate]:
    """Posterior of a student with binary weights, over all w in {-1, 1}^N that agree with the teacher.

    The teacher is a random binary vector, inputs are standard Gaussian vectors, labels are
    sign(w*.x/sqrt(N)).

    Parameters
    ----------
    size
        Number of weights N; time and memory grow as 2^N.
    samples, seed
        Number of teachers with their examples, and the seed they follow from.
    alpha
        Examples per weight, a multiple of 1/N.

    Returns
    -------
    dict of str to Estimate
        ``entropy`` of the posterior per weight; ``q``, the overlap of two posterior samples, and ``m``, that
        of one with the teacher (equal on average); ``generalisation_error``, the posterior mean of
        arccos(R)/pi with R the overlap of a student with the teacher; ``bayes_error``, how often the
        majority of the posterior mislabels a new input.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    Examples
    --------
    >>> print(ising_teacher_student_enumeration(size=12, samples=50, seed=0, alpha=0.5)["entropy"])
    """
    examples = constraint_count(alpha, size)
    rows = [_posterior(rng, size, examples) for rng in generators(seed, samples)]
    return means(gather(rows), size)


def _posterior(rng: np.random.Generator, size: int, examples: int) -> dict[str, float]:
    teacher = rng.choice([-1.0, 1.0], size=size)
    inputs = rng.standard_normal((examples, size))
    labels = np.sign(inputs @ teacher)
    alive = _solutions(labels[:, np.newaxis] * inputs, 0.0)
    overlaps = linear_form(teacher)[alive] / size
    test_inputs = rng.standard_normal((_TEST_INPUTS, size))
    mistakes = [_majority(alive, x) != (x @ teacher > 0) for x in test_inputs]
    return {
        "entropy": math.log(len(overlaps)) / size,
        "q": float((spin_means(alive.astype(np.float64)) ** 2).sum() / size),
        "m": float(overlaps.mean()),
        "generalisation_error": float(np.arccos(overlaps).mean() / math.pi),
        "bayes_error": sum(mistakes) / _TEST_INPUTS,
    }


def _majority(alive: NDArray[np.bool_], x: Array) -> bool:
    """Whether more than half of the weight vectors label x with +1."""
    in_favour = np.count_nonzero((linear_form(x) > 0) & alive)
    return bool(2 * in_favour > np.count_nonzero(alive))
