"""Learning curves of a user's own data: the Gaussian theory, the learner itself, and how far they are apart."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import ParameterError, UniversalityWarning
from quenched.plates import Panel, Plate, Series
from quenched.results import Result
from quenched.simulate.estimates import Estimate
from quenched.simulate.resampling import BLOCKS, Resampling, resampled_erm
from quenched.solve import Options
from quenched.sweep import sweep
from quenched.systems.covariates import Covariates, checked_data, labelled
from quenched.systems.model import Array

#: standard errors beyond which theory and learner are said to disagree
LIMIT = 3.0
#: points of the theory's curve
_POINTS = 60

_MEANINGS = {
    "squared_error": "mean squared error of the outputs",
    "generalisation_error": "fraction of wrong labels",
    "training_loss": "mean loss on the training set",
}
_DEFAULTS = Options()
_LOSSES = ("square", "logistic", "hinge")


@dataclass(frozen=True)
class LearningCurve:
    """Theory and learner on the same data; ``print`` shows them side by side.

    Attributes
    ----------
    theory
        The theory on a grid of alpha = n/d that contains all ``counts``.
    counts
        Numbers of samples to learn from, ``(C,)``.
    measured
        Per quantity what the learner does, with the standard error of repeating the experiment on the same data.
    error
        Per quantity the standard error of learner minus theory, ``(C,)``: of the resampling, and of having these
        data and no others (jackknife over blocks of samples, which both sides see).
    samples, features
        Size of the data.
    note
        What the estimate of the moments found wrong with the data, or nothing.
    """

    theory: Result
    counts: NDArray[np.int64]
    measured: Mapping[str, tuple[Estimate, ...]]
    error: Mapping[str, Array]
    samples: int
    features: int
    note: str

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of what is compared."""
        return tuple(self.measured)

    def discrepancy(self, quantity: str) -> Array:
        """Learner minus theory in standard errors, ``(C,)``; NaN where the theory has no answer."""
        values = np.array([estimate.value for estimate in self.measured[quantity]])
        apart: Array = (values - self._expected(quantity)) / self.error[quantity]
        return apart

    def agrees(self, quantity: str) -> bool:
        """Whether the discrepancy is at most 3 standard errors at every point."""
        return bool((np.abs(self.discrepancy(quantity)) <= LIMIT).all())

    def panel(self, quantity: str) -> Panel:
        """The curve of one quantity for :func:`quenched.plot` and the gallery."""
        values = np.array([estimate.value for estimate in self.measured[quantity]])
        loss = str(self.theory.fixed["loss"])
        label = f"{loss} loss, $\\lambda$ = {self.theory.fixed['lam']:g}"
        return Panel(
            "", "samples $n$", _MEANINGS[quantity],
            (
                Series(label, self.theory.coords["alpha"] * self.features, self.theory.equilibrium(quantity)),
                Series(f"{label}, learner", self.counts.astype(float), values, self.error[quantity]),
            ),
            log_x=True,
        )  # fmt: skip

    def plate(self) -> Plate:
        """The figure of all quantities."""
        return Plate(
            name="learning_curve",
            title="Learning curve",
            source="B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127",
            parameters=f"{self.samples} samples of {self.features} features",
            panels=tuple(self.panel(quantity) for quantity in self.quantities),
        )

    def complaints(self) -> list[str]:
        """What is wrong: with the data, and with every quantity for which theory and learner disagree."""
        apart = [self._complaint(name) for name in self.quantities if not self.agrees(name)]
        return [self.note, *apart] if self.note else apart

    def _expected(self, quantity: str) -> Array:
        return self.theory.equilibrium(quantity)[
            np.searchsorted(self.theory.coords["alpha"], self.counts / self.features)
        ]

    def _complaint(self, quantity: str) -> str:
        apart = self.discrepancy(quantity)
        if np.isnan(apart).any():
            return f"{quantity}: the theory has no answer at {int(np.isnan(apart).sum())} of {len(apart)} points."
        worst = int(np.argmax(np.abs(apart)))
        value, theory = self.measured[quantity][worst].value, float(self._expected(quantity)[worst])
        return (
            f"{quantity}: at n = {self.counts[worst]} the learner has {value:.4g} ± {self.error[quantity][worst]:.2g}, "
            f"the Gaussian theory {theory:.4g}: {abs(apart[worst]):.1f} standard errors apart "
            f"({int((np.abs(apart) > LIMIT).sum())} of {len(apart)} points beyond {LIMIT:g})."
        )

    def __str__(self) -> str:
        fixed = self.theory.fixed
        head = (
            f"{fixed['loss']} loss, lam = {fixed['lam']:g}: {self.samples} samples of {self.features} features, "
            f"{self.measured[self.quantities[0]][0].samples} training sets per point"
        )
        lines = [head]
        for name in self.quantities:
            lines += [f"  {name}: {_MEANINGS[name]}", "       n      theory    learner              discrepancy"]
            columns = (self.counts, self._expected(name), self.measured[name], self.error[name], self.discrepancy(name))
            for count, theory, estimate, error, apart in zip(*columns, strict=True):
                flag = "" if abs(apart) <= LIMIT else "  <--"
                measured = f"{estimate.value:9.4f} ± {error:.4f}"
                lines.append(f"  {count:6d}  {theory:10.4f}  {measured}  {apart:+8.1f} standard errors{flag}")
        verdict = self.complaints() or [f"theory and learner agree within {LIMIT:g} standard errors"]
        return "\n".join([*lines, *(f"  {line}" for line in verdict)])


def learning_curve(
    features: ArrayLike,
    outputs: ArrayLike,
    *,
    counts: Sequence[int] | NDArray[Any],
    lam: float,
    loss: str = "square",
    samples: int = 40,
    seed: int = 0,
    options: Options = _DEFAULTS,
) -> LearningCurve:
    """The learning curve of ridge or logistic regression, or of a support-vector machine, on given data.

    The theory sees the second moments of the data only; the learner learns from random parts of the data and is tested
    on the rest (:func:`quenched.simulate.resampled_erm` says which risk is minimised, and with which parameters
    scikit-learn minimises the same).

    Parameters
    ----------
    features, outputs
        Data ``(N, d)`` and ``(N,)``. With the square loss any outputs: the theory is that of
        :meth:`Covariates.from_data`. With the others labels -1 and +1: :meth:`Covariates.from_labels`.
    counts
        Numbers of samples to learn from.
    lam, loss
        Strength of the penalty (lam/2)|w|^2; ``"square"``, ``"logistic"`` or ``"hinge"``.
    samples, seed
        Training sets per point of the learner, and the seed they follow from.
    options
        How to solve the theory.

    Returns
    -------
    LearningCurve
        ``print`` it, or give it to :func:`quenched.plot`.

    Raises
    ------
    ParameterError
        Data or numbers that cannot be used.

    Warns
    -----
    UniversalityWarning
        The data do not behave like Gaussian ones: theory and learner are more than 3 standard errors apart, or the
        labels are no signs of a Gaussian field.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> v = rng.standard_normal((500, 20))
    >>> y = v.sum(axis=1) + rng.standard_normal(500)
    >>> curve = learning_curve(v, y, counts=[10, 40, 160], lam=0.1)
    >>> curve.agrees("squared_error")
    True
    """
    if loss not in _LOSSES:
        raise ParameterError(f"loss={loss!r} has no theory here: use one of {', '.join(_LOSSES)}.")
    data, targets = checked_data(features, outputs)
    found = resampled_erm(data, targets, counts=counts, lam=lam, loss=loss, samples=samples, seed=seed)

    def solved(rows: NDArray[np.bool_], grid: Array) -> tuple[Result, str]:
        at = {"alpha": grid / data.shape[1], "lam": lam, "loss": loss}
        if loss == "square":
            covariates, note = Covariates.from_data(data[rows], targets[rows]), ""
            return sweep(covariates.system(), options=options, teacher="linear", **at), note
        covariates, note = labelled(data[rows], targets[rows])
        return sweep(covariates.system(), options=options, teacher="sign", **at), note

    drawn = np.union1d(np.geomspace(found.counts[0], found.counts[-1], _POINTS), found.counts)
    theory, note = solved(np.ones(len(data), dtype=bool), drawn)
    parts = [solved(found.block != block, found.counts.astype(float))[0] for block in range(BLOCKS)]
    curve = LearningCurve(
        theory=theory,
        counts=found.counts,
        measured={name: found.estimates(name) for name in found.sums},
        error=_errors(found, parts),
        samples=len(data),
        features=data.shape[1],
        note=note,
    )
    if complaints := curve.complaints():
        warnings.warn(
            f"{' '.join(complaints)} For this learner the data are not like Gaussian ones: trust the learner, not the "
            "theory.",
            UniversalityWarning,
            stacklevel=2,
        )
    return curve


def _errors(found: Resampling, parts: Sequence[Result]) -> dict[str, Array]:
    """Standard errors of learner minus theory: of the resampling, and the jackknife over blocks of the data."""
    errors = {}
    for name in found.sums:
        apart = np.array([found.mean(name, without=b) - part[name][0] for b, part in enumerate(parts)])
        jackknife = (BLOCKS - 1) / BLOCKS * ((apart - apart.mean(axis=0)) ** 2).sum(axis=0)
        resampling = np.array([estimate.stderr for estimate in found.estimates(name)])
        errors[name] = np.sqrt(resampling**2 + jackknife)
    return errors
