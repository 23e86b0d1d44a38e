r"""Functions of several fields: softmax of Gaussian logits, smoothing by noise, proximal maps.

As in :mod:`quenched.numerics.special`, all are elementwise: what a point gives does not depend on the others.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

#: half-length of a range in standard deviations, and digits asked for, in powers of e
_REACH, _NATS = 8.5, 32.0


def pair_probability(colours: ArrayLike, variance: ArrayLike) -> Array:
    r""":math:`E\, p_1 p_2` of the softmax p of C independent Gaussian logits, also for C that is not whole.

    With :math:`1/Z^2 = \int_0^\infty t\, e^{-tZ} dt` it is :math:`\int \varphi'(s)^2 \varphi(s)^{C-2} ds`, where
    :math:`\varphi(s) = E \exp(-e^{s+\lambda})` for one logit :math:`\lambda`.

    >>> round(float(pair_probability(2.0, 0.0)), 12)
    0.25
    """
    return _of_logits(colours, variance, lambda C, phi, slope, _: slope**2 * phi ** (C - 2.0))


def mean_logsumexp(colours: ArrayLike, variance: ArrayLike) -> Array:
    r""":math:`E \log \sum_a e^{\lambda_a}` of C independent Gaussian logits, as :math:`\int (e^{-e^s} - \varphi^C) ds`.

    >>> round(float(mean_logsumexp(3.0, 0.0) - np.log(3.0)), 12)
    0.0
    """
    return _of_logits(colours, variance, lambda C, phi, _, bare: bare - phi**C)


def _of_logits(
    colours: ArrayLike, variance: ArrayLike, integrand: Callable[[float, Array, Array, Array], Array]
) -> Array:
    """Integral over s of a function of C, phi(s), phi'(s) and exp(-e^s), by the trapezoid rule."""
    C, v = np.broadcast_arrays(np.asarray(colours, dtype=np.float64), np.asarray(variance, dtype=np.float64))
    pairs, where = np.unique(np.stack([C.ravel(), v.ravel()]), axis=1, return_inverse=True)
    values = np.array([_over_scale(c, spread, integrand) for c, spread in pairs.T])
    result: Array = values[where.ravel()].reshape(C.shape)
    return result


def _over_scale(colours: float, variance: float, integrand: Callable[[float, Array, Array, Array], Array]) -> float:
    if not (math.isfinite(colours) and math.isfinite(variance) and variance >= 0.0):
        return math.nan
    sd = math.sqrt(variance)
    # analytic for |Im s| < pi/2
    step = math.pi**2 / _NATS
    reach = _REACH * sd
    s = np.arange(-reach - 45.0, reach + 5.0 + math.log(_NATS), step)[:, None]
    noise = np.linspace(-_REACH, _REACH, 1 + 2 * math.ceil(_REACH * max(1.25, sd / step)))
    weights = np.exp(-0.5 * noise**2)
    weights /= weights.sum()
    x = np.exp(s + sd * noise)
    decay = np.exp(-x)
    phi, slope = (decay * weights).sum(axis=-1), -(x * decay * weights).sum(axis=-1)
    return float(integrand(colours, phi, slope, np.exp(-np.exp(s[:, 0]))).sum() * step)
