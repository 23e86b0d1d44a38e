"""The variables of the iteration, and the scale in which its result is judged.

A positive unknown is iterated as y = log x with equation ``log F(x) - y = 0``, a real one as it is. Solutions
are judged in x itself, relative to ``|x| + 1e-3``: a positive unknown may go to 0, where log x never settles.
Odds x = q/(1-q) may be astronomically large where q is one: what moves q by less than rounding is no error.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array, apply, inverse

Mask = NDArray[np.bool_]

#: rounding of a quadrature sum, in units of which nothing can be resolved
EPS16 = 16 * float(np.finfo(np.float64).eps)

#: a map that vanishes at a finite x has no logarithm; this ratio stands for "far down"
_VANISHING = 1e-100


def mixed_scale(x: Array) -> Array:
    """The scale ``|x| + 1e-3`` of errors and residuals."""
    return np.abs(x) + 1e-3


#: a change of the odds by this times (1 + x)^2, at the default tolerance, moves q by a few ulp
_ODDS_FLOOR = 1e-5


@dataclass(frozen=True)
class Variables:
    """Which unknowns live in (0, inf), and which of these are odds."""

    positive: Mask
    odds: Mask

    def scale(self, x: Array) -> Array:
        """The mixed scale, and for odds also what q cannot resolve."""
        return mixed_scale(x) + np.where(self.odds, _ODDS_FLOOR * (1.0 + np.abs(x)) ** 2, 0.0)


def largest(values: Array) -> Array:
    """Largest magnitude over the unknowns: ``(P, K) -> (P,)`` (0 when there is none)."""
    size: Array = np.abs(values).max(axis=-1, initial=0.0)
    return size


def newton_step(x: Array, image: Array, jacobian: Array, scale: Array) -> tuple[Array, Array]:
    """The Newton step ``(1 - J)^-1 (F - x)`` in units of ``scale``, and what rounding contributes to it.

    Returns ``(P, K)`` and ``(P,)``; the latter is ``16 eps ||(1 - J)^-1||``, the error below which no
    evaluation of the map can tell two points apart.
    """
    resolvent = inverse(np.eye(x.shape[1]) - scaled(jacobian, scale))
    rounding = EPS16 * np.abs(resolvent).sum(axis=-1).max(axis=-1, initial=0.0)
    return apply(resolvent, (image - x) / scale), rounding


def scaled(jacobian: Array, scale: Array) -> Array:
    """The Jacobian in units of ``scale`` (a similarity transform, same eigenvalues)."""
    return jacobian * scale[:, None, :] / scale[:, :, None]


def log_residual(x: Array, image: Array, positive: Mask) -> Array:
    """The residual of the iteration: ``log F - log x`` or ``F - x``, ``(P, K)``."""
    with_floor = np.maximum(image / np.where(positive, x, 1.0), _VANISHING)
    return np.where(positive, np.log(with_floor), image - x)


def log_jacobian(x: Array, image: Array, jacobian: Array, positive: Mask) -> Array:
    """The Jacobian of the map in the variables of the iteration, ``(P, K, K)``."""
    right = np.where(positive, x, 1.0)
    left = np.where(positive, np.maximum(image, _VANISHING * x), 1.0)
    return jacobian * right[:, None, :] / left[:, :, None]


def limited(x: Array, step: Array, positive: Mask) -> Array:
    """A step in the variables of the iteration, cut to ``max(2, |y|/2)`` in each of them."""
    reach = np.maximum(2.0, 0.5 * np.abs(np.where(positive, np.log(x), x)))
    return np.clip(step, -reach, reach)


def moved(x: Array, step: Array, positive: Mask) -> Array:
    """Where a step in the variables of the iteration leads."""
    return np.where(positive, x * np.exp(np.where(positive, step, 0.0)), x + step)
