"""Perceptrons with binary weights, by enumeration of all 2^N weight vectors."""

from __future__ import annotations

import math

import numpy as np

from quenched.simulate.enumeration import linear_form_at, satisfying
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

    References
    ----------
    W. Krauth and M. Mezard, J. Phys. France 50, 3057 (1989); W. Krauth and M. Opper, J. Phys. A 22, L519
    (1989) for the enumeration.

    Examples
    --------
    Each pattern halves the mean count: (1 - alpha) log 2.

    >>> result = ising_perceptron_enumeration(size=12, samples=100, seed=0, alpha=0.5)
    >>> round(result["annealed_entropy"].value, 1)
    0.3
    """
    patterns = constraint_count(alpha, size)
    threshold = kappa * math.sqrt(size)
    rngs = generators(seed, size, samples)
    counts = np.array([float(satisfying(rng.standard_normal((patterns, size)), threshold).sum()) for rng in rngs])
    return _of_counts(counts, size)


def _of_counts(counts: Array, size: int) -> dict[str, Estimate]:
    satisfied = counts > 0
    return {
        "entropy": mean(np.log(counts[satisfied]) / size, size),
        "annealed_entropy": _log_of_mean(counts, size),
        "sat_fraction": fraction(satisfied, size),
    }


@simulator(
    size=range(1, 25),
    alpha=Interval(0.0, lo_closed=True),
    kappa=Interval(0.0),
    constraint=("rectangle", "u_function"),
)
def symmetric_perceptron_enumeration(
    *, size: int, samples: int, seed: int, alpha: float, kappa: float = 1.0, constraint: str = "rectangle"
) -> dict[str, Estimate]:
    """Symmetric constraints with binary weights: count the w in {-1, 1}^N with |w.x|/sqrt(N) <= kappa.

    Patterns are standard Gaussian vectors.

    Parameters
    ----------
    size
        Number of weights N; time and memory grow as 2^N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, kappa
        Patterns per weight, a multiple of 1/N, and half-width.
    constraint
        ``"rectangle"``: |w.x|/sqrt(N) <= kappa for every pattern; ``"u_function"``: >= kappa.

    Returns
    -------
    dict of str to Estimate
        As :func:`ising_perceptron_enumeration`.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    References
    ----------
    B. Aubin, W. Perkins, L. Zdeborova, J. Phys. A 52, 294003 (2019).

    Examples
    --------
    The mean count is 2^N P(|z| <= kappa)^(alpha N):

    >>> result = symmetric_perceptron_enumeration(size=12, samples=100, seed=0, alpha=0.5)
    >>> round(result["annealed_entropy"].value, 1)
    0.5
    """
    patterns = constraint_count(alpha, size)
    threshold = kappa * math.sqrt(size)
    counts = []
    for rng in generators(seed, size, samples):
        rows = rng.standard_normal((patterns, size))
        if constraint == "rectangle":
            allowed = satisfying(np.concatenate([rows, -rows]), -threshold)
        else:
            allowed = np.ones(2**size, dtype=np.bool_)
            for row in rows:
                allowed &= satisfying(row[None], threshold) | satisfying(-row[None], threshold)
        counts.append(float(allowed.sum()))
    return _of_counts(np.array(counts), size)


def _log_of_mean(counts: Array, size: int) -> Estimate:
    average = mean(counts, size)
    if average.value == 0:
        return Estimate(-math.inf, math.nan, len(counts), size)
    return Estimate(math.log(average.value) / size, average.stderr / (average.value * size), len(counts), size)


@simulator(size=range(1, 25), alpha=Interval(0.0, lo_closed=True))
def ising_teacher_student_enumeration(*, size: int, samples: int, seed: int, alpha: float) -> dict[str, Estimate]:
    """Posterior of a student with binary weights, over all w in {-1, 1}^N that agree with the teacher.

    The teacher w* is a random binary vector, inputs are standard Gaussian vectors, labels are
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

    References
    ----------
    G. Gyorgyi, Phys. Rev. A 41, 7097 (1990); H. S. Seung, H. Sompolinsky and N. Tishby, Phys. Rev. A 45,
    6056 (1992).

    Examples
    --------
    The first example halves the posterior: (1 - 1/N) log 2.

    >>> result = ising_teacher_student_enumeration(size=10, samples=5, seed=0, alpha=0.1)
    >>> round(result["entropy"].value, 6)
    0.623832
    """
    examples = constraint_count(alpha, size)
    rows = [_posterior(rng, size, examples) for rng in generators(seed, size, samples)]
    return means(gather(rows), size)


def _posterior(rng: np.random.Generator, size: int, examples: int) -> dict[str, float]:
    teacher = rng.choice([-1.0, 1.0], size=size)
    inputs = rng.standard_normal((examples, size))
    labels = np.sign(inputs @ teacher)
    students = np.flatnonzero(satisfying(labels[:, np.newaxis] * inputs, 0.0))
    up = np.array([(students >> i & 1).mean() for i in range(size)])
    overlaps = linear_form_at(teacher, students) / size
    tests = rng.standard_normal((_TEST_INPUTS, size))
    majority = np.sign([np.sign(linear_form_at(x, students)).sum() for x in tests])
    return {
        "entropy": math.log(len(students)) / size,
        "q": float(((2 * up - 1) ** 2).mean()),
        "m": float(overlaps.mean()),
        "generalisation_error": float(np.arccos(overlaps).mean() / math.pi),
        # a tied vote is wrong half of the time
        "bayes_error": float((1 - majority * np.sign(tests @ teacher)).mean() / 2),
    }
