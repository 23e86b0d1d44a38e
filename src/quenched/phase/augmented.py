"""Augmented systems: a fixed point together with the condition that makes it a point of a boundary.

The unknowns of Newton's method are ``u = (y, ..., tau)``: the free order parameters (in logarithm where they
are positive), whatever the condition adds, and last the parameter that is solved for (in logarithm where it
is positive). The equations are the generated map F, its Jacobian and the quantities of the card, so that a
root is exact. Their derivatives are central differences, all taken in one batch; the error of a difference
slows Newton's method down by next to nothing and does not move the root.

============  ==========================  ===============================================
condition     u                           equations
============  ==========================  ===============================================
``zero``      y, tau                      F = x, quantity = 0
``equal``     y_a, y_b, tau               F = x on both branches, quantity the same
``fold``      y, v, tau                   F = x, (J - 1) v = 0, c.v = 1   (Moore and Spence)
============  ==========================  ===============================================
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array, apply
from quenched.solve.transform import log_jacobian, log_residual
from quenched.spec import Branch
from quenched.systems.model import Formulation

Rows = NDArray[np.intp]

#: step of a central difference: the cube root of the rounding unit balances truncation and rounding
_DIFFERENCE = float(np.finfo(np.float64).eps) ** (1 / 3)


@dataclass(frozen=True)
class Side:
    """One branch as a function of the parameter in ``column``, for the other parameters ``p`` (P, M)."""

    formulation: Formulation
    branch: Branch
    p: Array
    column: int
    log_theta: bool
    quantity: int | None = None
    free: NDArray[np.intp] = field(init=False)
    positive: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        unknowns = self.formulation.unknowns
        free = [k for k, u in enumerate(unknowns) if not self.closed and u.name not in self.branch.pinned]
        object.__setattr__(self, "free", np.array(free, dtype=np.intp))
        object.__setattr__(self, "positive", np.array([unknowns[k].positive for k in free], dtype=np.bool_))

    @property
    def closed(self) -> bool:
        """Whether the quantities on the branch are known in closed form, without unknowns."""
        return self.branch.name in self.formulation.exact

    @property
    def size(self) -> int:
        """Number of free unknowns k."""
        return len(self.free)

    def take(self, rows: Rows) -> Side:
        """The side at some of its points."""
        return replace(self, p=self.p[rows])

    def theta(self, tau: Array) -> Array:
        """The parameter, from the variable that is iterated for it."""
        return np.exp(tau) if self.log_theta else tau

    def tau(self, theta: Array) -> Array:
        """The variable that is iterated for the parameter."""
        return np.log(theta) if self.log_theta else theta

    def coordinates(self, x: Array) -> Array:
        """The variables that are iterated for the unknowns: ``(P, K) -> (P, k)``."""
        y = x[:, self.free]
        return np.where(self.positive, np.log(np.where(self.positive, y, 1.0)), y)

    def point(self, u: Array) -> tuple[Array, Array]:
        """Unknowns and parameters at ``u = (y, tau)``: ``(P, k+1) -> (P, K), (P, M)``."""
        p = self.p.copy()
        p[:, self.column] = self.theta(u[:, -1])
        y = u[:, :-1]
        free = np.where(self.positive, np.exp(np.where(self.positive, y, 0.0)), y)
        if self.size == len(self.formulation.unknowns):
            return free, p
        x = self.formulation.start(self.branch.name, p)
        x[:, self.free] = free
        return x, p

    def evaluate(self, u: Array, nodes: int) -> tuple[Array, Array, Array]:
        """Residual ``(P, k)``, its derivative in y ``(P, k, k)``, and the quantity ``(P,)``."""
        if self.closed:
            return np.zeros((len(u), 0)), np.zeros((len(u), 0, 0)), self._known(u, nodes)
        full, p = self.point(u)
        image, jacobian = self.formulation.evaluate(full, p, nodes)
        x, image = full[:, self.free], image[:, self.free]
        jacobian = jacobian[:, self.free[:, None], self.free[None, :]]
        residual = log_residual(x, image, self.positive)
        derivative = log_jacobian(x, image, jacobian, self.positive) - np.eye(self.size)
        if self.quantity is None:
            return residual, derivative, np.zeros(len(u))
        return residual, derivative, self.formulation.quantities(full, p, nodes)[:, self.quantity]

    def _known(self, u: Array, nodes: int) -> Array:
        p = self.p.copy()
        p[:, self.column] = self.theta(u[:, -1])
        values: Array = self.formulation.known(self.branch.name, p, nodes)[:, self.quantity]
        return values


@dataclass(frozen=True)
class Jet:
    """A side and its derivatives at a point; the last index of a derivative runs over (y, tau)."""

    residual: Array  # (P, k)
    derivative: Array  # (P, k, k+1)
    second: Array  # (P, k, k, k+1): derivative of the k x k part of ``derivative``
    value: Array  # (P,)
    gradient: Array  # (P, k+1)


def jet(side: Side, u: Array, nodes: int) -> Jet:
    """Central differences of the map, its Jacobian and the quantity, in one batch of 2k + 3 evaluations."""
    points, width = u.shape
    shift = _DIFFERENCE * np.maximum(1.0, np.abs(u))
    unit = np.eye(width)[:, None, :] * shift
    stencil = np.concatenate([u[None], u + unit, u - unit]).reshape(-1, width)
    copies = side.take(np.tile(np.arange(points), 2 * width + 1))
    residual, derivative, value = (
        part.reshape(2 * width + 1, points, *part.shape[1:]) for part in copies.evaluate(stencil, nodes)
    )
    span = ((u + shift) - (u - shift)).T
    slope = (residual[width] - residual[2 * width]) / span[-1][:, None]
    second = (derivative[1 : width + 1] - derivative[width + 1 :]) / span[:, :, None, None]
    gradient = (value[1 : width + 1] - value[width + 1 :]) / span
    return Jet(
        residual=residual[0],
        derivative=np.concatenate([derivative[0], slope[:, :, None]], axis=2),
        second=np.moveaxis(second, 0, -1),
        value=value[0],
        gradient=gradient.T,
    )


class Condition(Protocol):
    """An augmented system: square, with the solved-for parameter as its last unknown."""

    @property
    def side(self) -> Side:
        """The branch on which the condition is imposed."""
        ...

    @property
    def evaluations(self) -> int:
        """Map evaluations of one linearisation."""
        ...

    def take(self, rows: Rows) -> Condition:
        """The system at some of its points."""
        ...

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        """Residual ``(P, D)`` and its matrix of derivatives ``(P, D, D)``."""
        ...


@dataclass(frozen=True)
class Zero:
    """The quantity vanishes on the branch."""

    side: Side

    @property
    def evaluations(self) -> int:
        return 2 * self.side.size + 3

    def take(self, rows: Rows) -> Zero:
        return Zero(self.side.take(rows))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        at = jet(self.side, u, nodes)
        residual = np.concatenate([at.residual, at.value[:, None]], axis=1)
        return residual, np.concatenate([at.derivative, at.gradient[:, None, :]], axis=1)


@dataclass(frozen=True)
class Equal:
    """The quantity is the same on two branches."""

    side: Side
    other: Side

    @property
    def evaluations(self) -> int:
        return 2 * (self.side.size + self.other.size) + 6

    def take(self, rows: Rows) -> Equal:
        return Equal(self.side.take(rows), self.other.take(rows))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        k, tau = self.side.size, u[:, -1:]
        a = jet(self.side, np.concatenate([u[:, :k], tau], axis=1), nodes)
        b = jet(self.other, u[:, k:], nodes)
        residual = np.concatenate([a.residual, b.residual, (a.value - b.value)[:, None]], axis=1)
        matrix = np.zeros((*u.shape, u.shape[1]))
        matrix[:, :k, :k], matrix[:, :k, -1] = a.derivative[:, :, :-1], a.derivative[:, :, -1]
        matrix[:, k:-1, k:] = b.derivative
        matrix[:, -1, :k], matrix[:, -1, k:] = a.gradient[:, :-1], -b.gradient
        matrix[:, -1, -1] += a.gradient[:, -1]
        return residual, matrix


@dataclass(frozen=True)
class Fold:
    """Two solutions meet: J has eigenvalue 1, with an eigenvector v that is normalised by c.v = 1."""

    side: Side
    c: Array

    @property
    def evaluations(self) -> int:
        return 2 * self.side.size + 3

    def take(self, rows: Rows) -> Fold:
        return Fold(self.side.take(rows), self.c[rows])

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        k = self.side.size
        v = u[:, k : 2 * k]
        at = jet(self.side, np.concatenate([u[:, :k], u[:, -1:]], axis=1), nodes)
        jacobian = at.derivative[:, :, :-1]
        bend = (at.second * v[:, None, :, None]).sum(axis=2)
        residual = np.concatenate(
            [at.residual, apply(jacobian, v), (self.c * v).sum(axis=-1, keepdims=True) - 1.0], axis=1
        )
        matrix = np.zeros((*u.shape, u.shape[1]))
        matrix[:, :k, :k], matrix[:, :k, -1] = jacobian, at.derivative[:, :, -1]
        matrix[:, k : 2 * k, :k], matrix[:, k : 2 * k, -1] = bend[:, :, :-1], bend[:, :, -1]
        matrix[:, k : 2 * k, k : 2 * k] = jacobian
        matrix[:, -1, k : 2 * k] = self.c
        return residual, matrix


def softest(side: Side, u: Array, nodes: int) -> Array:
    """Unit vector that J - 1 shrinks most, ``(P, k)``: the start of v, and c."""
    derivative = side.evaluate(u, nodes)[1]
    finite = np.isfinite(derivative).all(axis=(1, 2), keepdims=True)
    directions: Array = np.linalg.svd(np.where(finite, derivative, 0.0))[2]
    return directions[:, -1, :]
