"""Small linear algebra on stacks of matrices, one per point.

Written out rather than handed to LAPACK where a single singular matrix would raise for the whole batch, and
so that no operation mixes points.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: stands in for an exactly vanishing pivot: the step becomes huge instead of undefined, and is then limited
_PIVOT = 1e-30


def inverse(matrix: Array) -> Array:
    """Inverse of every matrix of a stack by Gauss-Jordan elimination: ``(P, K, K) -> (P, K, K)``.

    Rows are pivoted by size. A singular matrix gives huge or non-finite entries for its own point and never
    raises.
    """
    size, k, _ = matrix.shape
    work = np.concatenate([matrix, np.broadcast_to(np.eye(k), matrix.shape)], axis=2)
    points = np.arange(size)
    for column in range(k):
        pivot = column + np.argmax(np.abs(work[:, column:, column]), axis=1)
        row = work[points, pivot]
        work[points, pivot] = work[:, column]
        lead = row[:, column]
        row = row / np.where(lead == 0, _PIVOT, lead)[:, None]
        work -= work[:, :, [column]] * row[:, None, :]
        work[:, column] = row
    return np.ascontiguousarray(work[:, :, k:])


def apply(matrix: Array, vector: Array) -> Array:
    """Matrix times vector for every point: ``(P, K, K), (P, K) -> (P, K)``."""
    product: Array = (matrix * vector[:, None, :]).sum(axis=-1)
    return product


def growth(matrix: Array) -> Array:
    """Largest real part of the eigenvalues of every matrix: ``(P, K, K) -> (P,)``; NaN where not finite."""
    size, k, _ = matrix.shape
    if k == 0:
        return np.full(size, -np.inf)
    if k == 1:
        return matrix[:, 0, 0].copy()
    if k == 2:
        mean = 0.5 * (matrix[:, 0, 0] + matrix[:, 1, 1])
        half = 0.5 * (matrix[:, 0, 0] - matrix[:, 1, 1])
        square = half * half + matrix[:, 0, 1] * matrix[:, 1, 0]
        return mean + np.sqrt(np.maximum(square, 0.0))
    finite: NDArray[np.bool_] = np.all(np.isfinite(matrix), axis=(1, 2))
    largest = np.linalg.eigvals(np.where(finite[:, None, None], matrix, 0.0)).real.max(axis=-1)
    return np.where(finite, largest, np.nan)
