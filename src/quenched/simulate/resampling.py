"""Experiments on a user's own data: learn from a random part of the samples, test on the others."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import MissingExtraError, ParameterError
from quenched.simulate.estimates import Array, Estimate
from quenched.simulate.regression import LOSSES, fit_outputs, minimise_risk
from quenched.systems.covariates import check_labels, checked_data

#: parts of the samples of which one at a time is left out, to see how much depends on the samples that there are
BLOCKS = 10
#: largest part of the samples to learn from
_MOST = 0.9


@dataclass(frozen=True)
class Resampling:
    """What a learner does on C numbers of samples, S training sets each.

    Attributes
    ----------
    counts
        Samples of a training set, ``(C,)``.
    block
        Block of each sample of the data, ``(N,)``.
    sums, numbers
        Per quantity its sum over the samples of a block, and how many they are, ``(C, S, BLOCKS)``.
    """

    counts: NDArray[np.int64]
    block: NDArray[np.int64]
    sums: dict[str, Array]
    numbers: dict[str, Array]

    def mean(self, quantity: str, without: int | None = None) -> Array:
        """Mean over all training sets, ``(C,)``; without the samples of one block if that is given."""
        kept = np.arange(BLOCKS) != without
        total: Array = self.sums[quantity][:, :, kept].sum(axis=(1, 2))
        number: Array = self.numbers[quantity][:, :, kept].sum(axis=(1, 2))
        return np.asarray(total / number)

    def estimates(self, quantity: str) -> tuple[Estimate, ...]:
        """Means with standard errors over training sets, one per number of samples.

        The errors are those of repeating the experiment on the same data.
        """
        each = self.sums[quantity].sum(axis=2) / self.numbers[quantity].sum(axis=2)
        spread = each.std(axis=1, ddof=1) / math.sqrt(each.shape[1])
        return tuple(
            Estimate(float(value), float(error), each.shape[1], int(count))
            for value, error, count in zip(self.mean(quantity), spread, self.counts, strict=True)
        )


def resampled_erm(
    features: ArrayLike,
    outputs: ArrayLike,
    *,
    counts: Sequence[int] | NDArray[Any],
    lam: float,
    loss: str,
    samples: int,
    seed: int,
) -> Resampling:
    """Learn from random training sets out of given data, and test on all that is left.

    w = argmin sum_mu l(y_mu, w.v_mu/sqrt(d)) + (lam/2)|w|^2 over n samples drawn without replacement; features are
    centred, there is no intercept. scikit-learn finds the same with ``Ridge(alpha=lam * d, fit_intercept=False)`` and
    ``LogisticRegression(C=1 / (lam * d), fit_intercept=False)``.

    Parameters
    ----------
    features, outputs
        Data ``(N, d)`` and ``(N,)``: any numbers for the square loss, which are centred; -1 and +1 for the others.
    counts
        Numbers n of samples to learn from, at most 0.9 N; the result has them in ascending order.
    lam, loss
        Strength of the penalty; ``"square"``, ``"logistic"``, ``"hinge"`` or ``"squared_hinge"``.
    samples, seed
        Training sets per n, and the seed they follow from.

    Returns
    -------
    Resampling
        ``training_loss``, the mean loss; on the samples left, ``squared_error`` of the outputs (square loss) or
        ``generalisation_error``, the fraction of wrong labels (other losses).

    Raises
    ------
    ParameterError
        Data that cannot be used, an unknown loss, a number out of range.
    SimulationError
        A minimiser was not found to a relative accuracy of 1e-5.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> v = rng.standard_normal((400, 20))
    >>> y = np.sign(v.sum(axis=1))
    >>> found = resampled_erm(v, y, counts=[20, 200], lam=0.1, loss="logistic", samples=20, seed=1)
    >>> few, many = found.estimates("generalisation_error")
    >>> few.value > many.value + 10 * few.stderr
    True
    """
    data, targets = checked_data(features, outputs)
    drawn = _checked_counts(counts, len(data))
    _check_settings(lam, loss, samples)
    if loss == "square":
        targets = targets - targets.mean()
    else:
        check_labels(targets)
    inputs = (data - data.mean(axis=0)) / math.sqrt(data.shape[1])
    block = np.random.default_rng(seed).permutation(len(inputs)) % BLOCKS
    tested = "squared_error" if loss == "square" else "generalisation_error"
    shape = (len(drawn), samples, BLOCKS)
    sums = {name: np.zeros(shape) for name in (tested, "training_loss")}
    numbers = {name: np.zeros(shape) for name in sums}
    for i, count in enumerate(drawn):
        children = np.random.SeedSequence(seed, spawn_key=(int(count),)).spawn(samples)
        for k, child in enumerate(children):
            order = np.random.default_rng(child).permutation(len(inputs))
            test, training = _learn(inputs, targets, order[:count], lam, loss)
            for name, values, rows in ((tested, test, order[count:]), ("training_loss", training, order[:count])):
                sums[name][i, k] = np.bincount(block[rows], values[rows], BLOCKS)
                numbers[name][i, k] = np.bincount(block[rows], minlength=BLOCKS)
    return Resampling(drawn, block, sums, numbers)


def digits(task: str = "odd") -> tuple[Array, Array]:
    """Scikit-learn's 1797 images of handwritten digits, 8 x 8 pixels, as data with two classes.

    Parameters
    ----------
    task
        ``"odd"``: odd digits are +1, even ones -1; ``"low"``: 0 to 4 against 5 to 9.

    Returns
    -------
    tuple
        Pixels ``(1797, 64)``, in units in which their mean variance is 1, and labels ``(1797,)``.

    Raises
    ------
    MissingExtraError
        scikit-learn is not installed.
    ParameterError
        Another task.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise MissingExtraError("scikit-learn", "data", "the images of digits") from None
    if task not in ("odd", "low"):
        raise ParameterError(f"task={task!r} is not known: use 'odd' or 'low'.")
    pixels, digit = load_digits(return_X_y=True)
    features = pixels / math.sqrt(float(pixels.var(axis=0).mean()))
    return features, np.where(digit % 2 == 1 if task == "odd" else digit < 5, 1.0, -1.0)


def _learn(inputs: Array, outputs: Array, rows: NDArray[np.int64], lam: float, loss: str) -> tuple[Array, Array]:
    """Error and loss on every sample, of which only those left out count as test, the others as training."""
    if loss == "square":
        residual = outputs - inputs @ fit_outputs(inputs[rows], outputs[rows], lam, loss)
        return residual**2, residual**2 / 2
    margins = outputs * (inputs @ minimise_risk(outputs[rows, np.newaxis] * inputs[rows], lam, loss))
    return (margins < 0).astype(np.float64), LOSSES[loss](margins)


def _checked_counts(counts: Sequence[int] | NDArray[Any], available: int) -> NDArray[np.int64]:
    drawn = np.atleast_1d(np.asarray(counts))
    most = int(_MOST * available)
    if drawn.ndim != 1 or not len(drawn) or (drawn != np.round(drawn)).any():
        raise ParameterError(f"counts={counts!r} is not usable: give whole numbers of samples to learn from.")
    if drawn.min() < 1 or drawn.max() > most:
        raise ParameterError(
            f"counts from {drawn.min():g} to {drawn.max():g} with {available} samples: choose from 1 to {most}, so "
            "that a tenth is left to test on."
        )
    return np.unique(drawn).astype(np.int64)


def _check_settings(lam: float, loss: str, samples: int) -> None:
    if loss not in LOSSES:
        raise ParameterError(f"loss={loss!r} is not known: use one of {', '.join(LOSSES)}.")
    if not (math.isfinite(lam) and lam > 0):
        raise ParameterError(f"lam={lam!r} is not usable: the strength of the penalty must be positive.")
    if samples < 2:
        raise ParameterError(f"samples={samples!r} training sets have no standard error: take at least 2.")
