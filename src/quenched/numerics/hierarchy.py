r"""Averages over a hierarchy of fields: a local potential with any number of steps of replica symmetry breaking.

With covariances :math:`c_0 \le c_1 \le \dots \le c_k` and breaking parameters :math:`m_1, \dots, m_k`,

.. math::
    \Phi_{k+1} = \phi, \qquad
    \Phi_j(x) = \frac{1}{m_j} \log \mathbb{E}\, e^{m_j \Phi_{j+1}(x + \sqrt{c_j - c_{j-1}}\, z)}, \qquad
    F = \mathbb{E}\, \Phi_1(\mathrm{mean} + \sqrt{c_0}\, z) .

One pass backward gives the potentials and F. One pass forward transports the distribution of the field, tilted at
every level, and gives all derivatives, since each level is a step of the flow
:math:`\partial_c \Phi = \tfrac12 (\Phi'' + m \Phi'^2)`:

.. math::
    \frac{\partial F}{\partial c_j} = \tfrac12 (m_j - m_{j+1})\, \mathbb{E}\, \Phi_{j+1}'(h_j)^2, \qquad
    \frac{\partial F}{\partial m_j} = \frac{1}{m_j} \mathbb{E} \big( \langle \Phi_{j+1} \rangle - \Phi_j \big) ,

where :math:`m_0 = 0`, and the potential itself changes with its own variance by m_{k+1} = 1, or whatever its flow says.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from quenched.errors import ParameterError
from quenched.numerics.special import Array

#: a potential and its derivative at the fields
Potential = Callable[[Array], tuple[Array, Array]]

#: half-length of a kernel in standard deviations, and the steps per standard deviation at the default resolution
_REACH, _STEPS = 9.0, 1.6

#: a grid longer than this is refused
_LONGEST = 4000


class MergedLevelsError(ParameterError):
    """Levels so close to each other that the grid of fields would be too long."""


@dataclass(frozen=True)
class Averages:
    """What the two passes give.

    ``squares[j]`` is the mean of the squared derivative of the potential at level j, from the outermost, 0;
    ``rates[j]`` the derivative of the value in the breaking parameter m_{j+1}; ``slope`` the mean derivative.
    ``fields`` and their ``weights`` are the distribution at the innermost level: the mean of the derivative of the
    potential in a parameter is the derivative of the value in it.
    """

    value: float
    slope: float
    squares: Array
    rates: Array
    fields: Array
    weights: Array


def hierarchical_average(
    potential: Potential,
    mean: float,
    variances: Sequence[float],
    powers: Sequence[float],
    width: float = math.inf,
    steepest: float = 1.0,
    resolution: float = 1.0,
) -> Averages:
    """The average of a potential over a hierarchy of fields, with its derivatives.

    Parameters
    ----------
    potential
        The potential and its derivative, smooth over ``width``, at an array of fields.
    mean
        Of the field.
    variances
        Covariances c_0 <= ... <= c_k, from the outermost level; c_0 may be zero.
    powers
        Breaking parameters m_1, ..., m_k, positive.
    width
        Length over which the potential changes.
    steepest
        Largest slope of the potential, which bounds how far a tilt moves the field.
    resolution
        Divides the spacing of the fields.

    Raises
    ------
    ParameterError
        Levels that are not in order.
    MergedLevelsError
        Levels so close, or a ``width`` so short, that the grid would be too long.

    Examples
    --------
    A linear potential keeps its slope, and gains m (c_1 - c_0)/2:

    >>> averages = hierarchical_average(lambda x: (x, np.ones_like(x)), 0.3, [0.5, 1.0], [0.4])
    >>> round(averages.value, 12), round(float(averages.rates[0]), 12)
    (0.4, 0.25)
    """
    c, m = np.asarray(variances, dtype=float), np.asarray(powers, dtype=float)
    gaps = np.diff(c)
    if len(c) != len(m) + 1 or c[0] < 0 or not (gaps >= 0).all() or not (m > 0).all():
        raise ParameterError(
            f"variances={list(c)} and powers={list(m)} are not a hierarchy: give k + 1 variances that do not "
            "decrease, the first at least 0, and k positive powers."
        )
    outermost = [math.sqrt(c[0])] if c[0] > 0 else []
    step = min([*np.sqrt(gaps[gaps > 0]), *outermost, 0.5 * width, 1.0]) / (_STEPS * resolution)
    reach = _REACH * math.sqrt(c[-1]) + steepest * float(m @ gaps)
    half = math.ceil(reach / step)
    if 2 * half + 1 > _LONGEST:
        raise MergedLevelsError(
            f"variances={c.tolist()}: {2 * half + 1} fields would be needed for the closest levels and features of "
            f"width {width:.2g}. Use fewer steps, or a temperature that is higher, or zero."
        )
    x = mean + step * np.arange(-half, half + 1)
    phi, slope = potential(x)
    levels = [(phi, slope)]
    kernels = []
    for gap, power in zip(gaps[::-1], m[::-1], strict=True):
        kernel = _Kernel(step, gap, power, steepest)
        kernels.append(kernel)
        levels.append(kernel.backward(*levels[-1]))
    levels.reverse()
    kernels.reverse()
    return _forward(x, _start(x - mean, c[0]), levels, kernels, m)


def _start(x: Array, variance: float) -> Array:
    """The distribution of the field at the outermost level."""
    if variance == 0:
        return np.where(np.arange(len(x)) == len(x) // 2, 1.0, 0.0)
    weights: Array = np.exp(-np.square(x) / (2 * variance))
    weights /= weights.sum()
    return weights


def _forward(
    fields: Array, density: Array, levels: Sequence[tuple[Array, Array]], kernels: Sequence[_Kernel], powers: Array
) -> Averages:
    value, slope = float(density @ levels[0][0]), float(density @ levels[0][1])
    squares, rates = [float(density @ np.square(levels[0][1]))], []
    for kernel, power, (outer, _), (phi, derivative) in zip(kernels, powers, levels, levels[1:], strict=False):
        weights, moved = kernel.weights(phi)
        rates.append(float(density @ (np.einsum("ij,ij->i", weights, moved) - (outer - phi))) / power)
        density = kernel.forward(density, weights)
        squares.append(float(density @ np.square(derivative)))
    return Averages(value, slope, np.array(squares), np.array(rates), fields, density)


class _Kernel:
    """One level: a Gaussian of some variance, tilted by a power of the potential."""

    def __init__(self, step: float, variance: float, power: float, steepest: float) -> None:
        self.power = power
        self.half = math.ceil((_REACH * math.sqrt(variance) + power * variance * steepest) / step)
        offsets = step * np.arange(-self.half, self.half + 1)
        self.log_weights = -np.square(offsets) / (2 * variance) if variance > 0 else np.zeros(1)
        self.log_weights -= np.log(np.exp(self.log_weights).sum())

    def windows(self, values: Array) -> Array:
        """The values around every field ``(G, B)``; beyond the ends they go on linearly."""
        ends = np.arange(1, self.half + 1)
        low = values[0] + (values[0] - values[1]) * ends[::-1]
        high = values[-1] + (values[-1] - values[-2]) * ends
        return np.lib.stride_tricks.sliding_window_view(np.concatenate([low, values, high]), 2 * self.half + 1)

    def weights(self, phi: Array) -> tuple[Array, Array]:
        """The tilted weights of the moves from every field, ``(G, B)``, and the change of the potential."""
        moved = self.windows(phi) - phi[:, None]
        weights = self.power * moved + self.log_weights
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=1, keepdims=True)
        return weights, moved

    def backward(self, phi: Array, slope: Array) -> tuple[Array, Array]:
        """The potential one level further out, and its derivative."""
        moved = self.windows(phi) - phi[:, None]
        weights = np.exp(self.power * moved + self.log_weights)
        total = weights.sum(axis=1)
        derivative = np.einsum("ij,ij->i", weights, self.windows(slope)) / total
        return phi + np.log(total) / self.power, derivative

    def forward(self, density: Array, weights: Array) -> Array:
        """The distribution of the field one level further in."""
        size, padded = len(density), np.zeros(len(density) + 2 * self.half)
        for k, column in enumerate((weights * density[:, None]).T):
            padded[k : k + size] += column
        return padded[self.half : self.half + size]
