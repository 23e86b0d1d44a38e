"""What linear models of unstructured samples need to know of their data: the spectrum of its covariance."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from quenched.errors import ParameterError
from quenched.systems import registry
from quenched.systems.covariates import checked_covariance
from quenched.systems.model import Array, System


@dataclass(frozen=True)
class Spectrum:
    r"""Eigenvalues of a covariance :math:`\Sigma`, each counted once.

    Attributes
    ----------
    values
        The eigenvalues, ``(d,)``, all positive.

    Raises
    ------
    ParameterError
        Not a list of numbers, or one that is not positive and finite: a direction without variance is no part of the
        data, leave it out.

    Examples
    --------
    One sample for four dimensions, spectrum 1/k:

    >>> import quenched as qn
    >>> system = Spectrum.power_law(1.0, dimension=400).system()
    >>> result = qn.solve(system, gamma=0.25, ab=0.9)
    >>> round(float(result["test_loss"][0]), 6), round(float(result["training_loss"][0]), 6)
    (3.405796, 0.232496)
    """

    values: Array

    def __post_init__(self) -> None:
        values = np.atleast_1d(np.asarray(self.values, dtype=np.float64))
        object.__setattr__(self, "values", values)
        if values.ndim != 1 or not len(values):
            raise ParameterError(f"values has shape {values.shape}: give the eigenvalues as a list of numbers.")
        usable = np.isfinite(values) & (values > 0)
        if not usable.all():
            k = int(np.argmin(usable))
            raise ParameterError(
                f"eigenvalue {k} is {values[k]:.6g}: all must be positive and finite. A direction without variance is "
                "no part of the data: leave it out, and count it neither in d nor in N/d."
            )

    @classmethod
    def power_law(cls, exponent: float, dimension: int) -> Spectrum:
        """Eigenvalues proportional to k^-exponent, k = 1, ..., dimension, of mean one."""
        if not math.isfinite(exponent):
            raise ParameterError(f"exponent={exponent!r} is not usable: give a finite number.")
        if dimension < 1:
            raise ParameterError(f"dimension={dimension!r} is not usable: give an integer of at least 1.")
        values = np.arange(1.0, dimension + 1.0) ** -exponent
        return cls(values / values.mean())

    @classmethod
    def from_matrix(cls, sigma: ArrayLike) -> Spectrum:
        """The spectrum of a covariance matrix ``(d, d)``.

        Raises
        ------
        ParameterError
            A matrix that is not square, not finite, not symmetric, or not positive definite.
        """
        values: Array = np.linalg.eigvalsh(checked_covariance("sigma", sigma)).astype(np.float64)
        return cls(values)

    def system(self) -> System:
        """The linear diffusion model of data with this spectrum."""
        return registry.get("linear_diffusion").holding(
            (self.values, np.full(len(self.values), 1.0 / len(self.values)))
        )
