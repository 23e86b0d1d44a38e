"""Augmented systems: a fixed point together with the condition that makes it a point of a boundary.

The unknowns of Newton's method are ``u = (y, ..., tau)``: the free order parameters (in logarithm where they
are positive), whatever the condition adds, and last the iterated parameters (in logarithm where they are
positive). With one of them, the one that is solved for, the system is square and its roots are points; with
two, first the one that runs along the line, there is one equation less than there are unknowns and the roots
form the line itself. The equations are the generated map F, its Jacobian and the quantities of the card, so
that a root is exact. Their derivatives are central differences, all taken in one batch; the error of a
difference slows Newton's method down by next to nothing and does not move the root.

============  ==========================  ===============================================
condition     u                           equations
============  ==========================  ===============================================
``solution``  y, tau                      F = x
``zero``      y, tau                      F = x, quantity = 0
``equal``     y_a, y_b, tau               F = x on both branches, quantity the same
``fold``      y, v, tau                   F = x, (J - 1) v = 0, v.v = 1   (Moore and Spence)
``extremum``  y, tau                      F = x, d quantity/d tau = 0 along the branch
``explicit``  tau                         tau = closed form
============  ==========================  ===============================================
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array, apply, inverse
from quenched.solve.transform import EPS16, log_jacobian, log_residual, mixed_scale
from quenched.spec import Branch
from quenched.systems.model import Formulation

Rows = NDArray[np.intp]

_EPS = float(np.finfo(np.float64).eps)
#: per order of a central difference the step that balances truncation and rounding, and the weights of the
#: differences over one, two, ... steps
_DIFFERENCES = {2: (_EPS ** (1 / 3), (1.0,)), 4: (_EPS ** (1 / 5), (4 / 3, -1 / 3))}

#: step of the differences of a slope, which is a difference itself: an error of 1e-7 in Newton's matrix
_SLOPE_STEP = 1e-4


@dataclass(frozen=True)
class Side:
    """One branch as a function of the parameters in ``columns``, for the other parameters ``p`` (P, M).

    ``logs`` says which of the iterated parameters are iterated in logarithm; ``order`` is that of the differences.
    """

    formulation: Formulation
    branch: Branch
    p: Array
    columns: tuple[int, ...]
    logs: tuple[bool, ...]
    quantity: int | None = None
    order: int = 2
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

    @property
    def parameters(self) -> int:
        """Number of iterated parameters f."""
        return len(self.columns)

    def take(self, rows: Rows) -> Side:
        """The side at some of its points."""
        return replace(self, p=self.p[rows])

    def theta(self, tau: Array, which: int = -1) -> Array:
        """An iterated parameter (by default the last, which is solved for), from the variable of the iteration."""
        return np.exp(tau) if self.logs[which] else tau

    def tau(self, theta: Array, which: int = -1) -> Array:
        """The variable that is iterated for a parameter."""
        return np.log(theta) if self.logs[which] else theta

    def coordinates(self, x: Array) -> Array:
        """The variables that are iterated for the unknowns: ``(P, K) -> (P, k)``."""
        y = x[:, self.free]
        return np.where(self.positive, np.log(np.where(self.positive, y, 1.0)), y)

    def at(self, u: Array) -> Array:
        """Parameter rows ``(P, M)`` at ``u``, of which the last f columns are the iterated parameters."""
        p = self.p.copy()
        for which, column in enumerate(self.columns):
            p[:, column] = self.theta(u[:, which - self.parameters], which)
        return p

    def point(self, u: Array) -> tuple[Array, Array]:
        """Unknowns and parameters at ``u = (y, tau)``: ``(P, k+f) -> (P, K), (P, M)``."""
        p, y = self.at(u), u[:, : self.size]
        free = np.where(self.positive, np.exp(np.where(self.positive, y, 0.0)), y)
        if self.size == len(self.formulation.unknowns):
            return free, p
        x = self.formulation.start(self.branch.name, p)
        x[:, self.free] = free
        return x, p

    def evaluate(self, u: Array, nodes: int) -> tuple[Array, Array]:
        """Residual ``(P, k)`` and its derivative in y ``(P, k, k)``."""
        if self.closed:
            return np.zeros((len(u), 0)), np.zeros((len(u), 0, 0))
        full, p = self.point(u)
        image, jacobian = self.formulation.evaluate(full, p, nodes)
        x, image = full[:, self.free], image[:, self.free]
        jacobian = jacobian[:, self.free[:, None], self.free[None, :]]
        residual = log_residual(x, image, self.positive)
        return residual, log_jacobian(x, image, jacobian, self.positive) - np.eye(self.size)

    def value(self, u: Array, nodes: int) -> Array:
        """The quantity, ``(P,)``."""
        if self.closed:
            values = self.formulation.known(self.branch.name, self.at(u), nodes)
        else:
            values = self.formulation.quantities(*self.point(u), nodes)
        column: Array = values[:, self.quantity]
        return column


@dataclass(frozen=True)
class Expansion:
    """The equations of a side at a point, and their derivatives along R directions."""

    residual: Array  # (P, k)
    jacobian: Array  # (P, k, k): derivative of the residual in y
    slope: Array  # (R, P, k): of the residual
    bend: Array  # (R, P, k, k): of the jacobian


def expand(side: Side, u: Array, nodes: int, directions: Array) -> Expansion:
    """Central differences along ``directions`` (R, P, W), all in one batch."""
    places, difference = stencil(u, directions, *_DIFFERENCES[side.order])
    count, points, width = places.shape
    copies = side.take(np.tile(np.arange(points), count))
    residual, jacobian = copies.evaluate(places.reshape(-1, width), nodes)
    residual = residual.reshape(count, points, side.size)
    jacobian = jacobian.reshape(count, points, side.size, side.size)
    return Expansion(residual[0], jacobian[0], difference(residual), difference(jacobian))


def gradient(side: Side, u: Array, nodes: int) -> tuple[Array, Array]:
    """The quantity ``(P,)`` and its derivatives ``(P, k+f)``, in one batch."""
    places, difference = stencil(u, units(u, range(u.shape[1])), *_DIFFERENCES[side.order])
    count, points, width = places.shape
    value = side.take(np.tile(np.arange(points), count)).value(places.reshape(-1, width), nodes)
    value = value.reshape(count, points)
    return value[0], difference(value).T


def units(u: Array, columns: range) -> Array:
    """Unit vectors of some coordinates at every point of ``u`` (P, W), ``(R, P, W)``."""
    points, width = u.shape
    return np.repeat(np.eye(width)[list(columns), None, :], points, axis=1)


def stencil(
    u: Array, directions: Array, step: float, weights: tuple[float, ...] = (1.0,)
) -> tuple[Array, Callable[[Array], Array]]:
    """Points of central differences along ``directions`` (R, P, W), and the function that takes them.

    The points are ``(1 + 2 R len(weights), P, W)``, first ``u`` itself; the function maps values there,
    ``(1 + ..., P, ...)``, to derivatives ``(R, P, ...)``.
    """
    shift = step * np.maximum(1.0, np.abs((u * directions).sum(axis=-1, keepdims=True))) * directions
    pairs = [(u + m * shift, u - m * shift) for m in range(1, len(weights) + 1)]
    square = (directions * directions).sum(axis=-1)
    spans = [((ahead - behind) * directions).sum(axis=-1) / square for ahead, behind in pairs]

    def difference(values: Array) -> Array:
        parts = values[1:].reshape(len(weights), 2, len(directions), *values.shape[1:])
        tail = (1,) * (values.ndim - 2)
        total = sum(
            weight * (part[0] - part[1]) / span.reshape(*span.shape, *tail)
            for weight, part, span in zip(weights, parts, spans, strict=True)
        )
        return np.asarray(total)

    return np.concatenate([u[None], *(places for pair in pairs for places in pair)]), difference


def stencil_size(side: Side, directions: int) -> int:
    """Number of points of :func:`stencil`."""
    return 1 + 2 * directions * len(_DIFFERENCES[side.order][1])


class Condition(ABC):
    """An augmented system, with the iterated parameters as its last unknowns."""

    @property
    @abstractmethod
    def sides(self) -> tuple[Side, ...]:
        """The branches on which the condition is imposed, in the order of their unknowns."""

    @property
    def side(self) -> Side:
        """The branch of the line."""
        return self.sides[0]

    @property
    def noise(self) -> float:
        """Error of the last equation beyond rounding."""
        return 0.0

    @property
    def judged(self) -> int:
        """How many of the last unknowns have to meet the tolerance: the iterated parameters."""
        return self.side.parameters

    @property
    def width(self) -> int:
        """Number of unknowns W."""
        return sum(side.size for side in self.sides) + self.side.parameters

    @property
    @abstractmethod
    def evaluations(self) -> int:
        """Points at which the equations are evaluated in one linearisation."""

    def take(self, rows: Rows) -> Self:
        """The system at some of its points."""
        return self.on(lambda side: side.take(rows))

    @abstractmethod
    def on(self, change: Callable[[Side], Side]) -> Self:
        """The same condition on sides that are changed."""

    @abstractmethod
    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        """Residual ``(P, D)`` and its matrix of derivatives ``(P, D, W)``."""


@dataclass(frozen=True)
class Solution(Condition):
    """No condition: the branch itself, as a curve in one parameter."""

    only: Side

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.only,)

    @property
    def judged(self) -> int:
        return self.width

    @property
    def evaluations(self) -> int:
        return stencil_size(self.only, self.only.parameters)

    def on(self, change: Callable[[Side], Side]) -> Solution:
        return Solution(change(self.only))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        return _equations(self.only, u, nodes)


@dataclass(frozen=True)
class Zero(Condition):
    """The quantity vanishes on the branch."""

    only: Side

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.only,)

    @property
    def evaluations(self) -> int:
        return stencil_size(self.only, self.width)

    def on(self, change: Callable[[Side], Side]) -> Zero:
        return Zero(change(self.only))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        residual, matrix = _equations(self.only, u, nodes)
        value, slope = gradient(self.only, u, nodes)
        return (
            np.concatenate([residual, value[:, None]], axis=1),
            np.concatenate([matrix, slope[:, None, :]], axis=1),
        )


@dataclass(frozen=True)
class Extremum(Condition):
    """The quantity is stationary on the branch in the one iterated parameter."""

    only: Side

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.only,)

    @property
    def noise(self) -> float:
        step: float = _DIFFERENCES[self.only.order][0]
        return EPS16 / step

    @property
    def evaluations(self) -> int:
        return stencil_size(self.only, 1) * (1 + 2 * (1 + 2 * self.width))

    def on(self, change: Callable[[Side], Side]) -> Extremum:
        return Extremum(change(self.only))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        residual, matrix = _equations(self.only, u, nodes)
        places, difference = stencil(u, units(u, range(self.width)), _SLOPE_STEP)
        copies = self.only.take(np.tile(np.arange(len(u)), len(places)))
        height = slope(copies, places.reshape(-1, self.width), nodes).reshape(places.shape[:2])
        return (
            np.concatenate([residual, height[0][:, None]], axis=1),
            np.concatenate([matrix, difference(height).T[:, None, :]], axis=1),
        )


def slope(side: Side, u: Array, nodes: int) -> Array:
    """How the quantity changes with the iterated parameter along the branch, in units of its mixed scale, ``(P,)``.

    The unknowns move by the derivative of the implicit function, ``dy/dtau = -(dR/dy)^-1 dR/dtau``.
    """
    k = side.size
    at = expand(side, u, nodes, units(u, range(k, k + 1)))
    ahead = np.concatenate([-apply(inverse(at.jacobian), at.slope[0]), np.ones((len(u), 1))], axis=1)
    length = np.abs(ahead).max(axis=1)
    places, difference = stencil(u, (ahead / length[:, None])[None], *_DIFFERENCES[side.order])
    value = side.take(np.tile(np.arange(len(u)), len(places))).value(places.reshape(-1, k + 1), nodes)
    value = value.reshape(places.shape[:2])
    rate: Array = length * difference(value)[0] / mixed_scale(value[0])
    return rate


@dataclass(frozen=True)
class Equal(Condition):
    """The quantity is the same on two branches."""

    first: Side
    other: Side

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.first, self.other

    @property
    def evaluations(self) -> int:
        return sum(stencil_size(side, side.size + side.parameters) for side in self.sides)

    def on(self, change: Callable[[Side], Side]) -> Equal:
        return Equal(change(self.first), change(self.other))

    def gap(self, u: Array) -> Array:
        """Difference of all unknowns of the two branches, ``(P, K)``; infinite if one has none."""
        if self.first.closed or self.other.closed:
            return np.full((len(u), 1), np.inf)
        k, f = self.first.size, self.first.parameters
        a = self.first.point(np.concatenate([u[:, :k], u[:, -f:]], axis=1))[0]
        difference: Array = a - self.other.point(u[:, k:])[0]
        return difference

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        residual = np.zeros((len(u), 0))
        matrix, last = np.zeros((len(u), 0, u.shape[1])), np.zeros((len(u), 1, u.shape[1]))
        difference = np.zeros((len(u), 1))
        start = 0
        for side, sign in ((self.first, 1.0), (self.other, -1.0)):
            columns = [*range(start, start + side.size), *range(u.shape[1] - side.parameters, u.shape[1])]
            own, derivative = _equations(side, u[:, columns], nodes)
            value, slope = gradient(side, u[:, columns], nodes)
            wide = np.zeros((len(u), side.size, u.shape[1]))
            wide[:, :, columns] = derivative
            residual, matrix = np.concatenate([residual, own], axis=1), np.concatenate([matrix, wide], axis=1)
            difference += sign * value[:, None]
            last[:, 0, columns] += sign * slope
            start += side.size
        return np.concatenate([residual, difference], axis=1), np.concatenate([matrix, last], axis=1)


@dataclass(frozen=True)
class Fold(Condition):
    """Two solutions meet: J has eigenvalue 1, with a unit eigenvector v."""

    only: Side

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.only,)

    @property
    def width(self) -> int:
        return 2 * self.only.size + self.only.parameters

    @property
    def evaluations(self) -> int:
        return stencil_size(self.only, 1 + self.only.parameters)

    def on(self, change: Callable[[Side], Side]) -> Fold:
        return Fold(change(self.only))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        k, f = self.only.size, self.only.parameters
        v, w = u[:, k : 2 * k], np.delete(u, range(k, 2 * k), axis=1)
        lean = np.concatenate([v, np.zeros((len(u), f))], axis=1)
        at = expand(self.only, w, nodes, np.concatenate([lean[None], units(w, range(k, k + f))]))
        residual = np.concatenate(
            [at.residual, apply(at.jacobian, v), 0.5 * (v * v).sum(axis=-1, keepdims=True) - 0.5], axis=1
        )
        matrix = np.zeros((len(u), 2 * k + 1, 2 * k + f))
        matrix[:, :k, :k], matrix[:, :k, 2 * k :] = at.jacobian, np.moveaxis(at.slope[1:], 0, -1)
        # second derivatives commute: the derivative of J v in y is that of J along v
        matrix[:, k : 2 * k, :k] = at.bend[0]
        matrix[:, k : 2 * k, k : 2 * k] = at.jacobian
        matrix[:, k : 2 * k, 2 * k :] = np.moveaxis((at.bend[1:] * v[None, :, None, :]).sum(axis=-1), 0, -1)
        matrix[:, -1, k : 2 * k] = v
        return residual, matrix


@dataclass(frozen=True)
class Explicit(Condition):
    """A parameter is the closed form of a line, a function of the others; there are no unknowns.

    ``solved`` says which of the iterated parameters, as an index from the end.
    """

    only: Side
    line: str
    solved: int = -1

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.only,)

    @property
    def evaluations(self) -> int:
        return stencil_size(self.only, self.width)

    def on(self, change: Callable[[Side], Side]) -> Explicit:
        return Explicit(change(self.only), self.line, self.solved)

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        places, difference = stencil(u, units(u, range(u.shape[1])), *_DIFFERENCES[self.only.order])
        copies = self.only.take(np.tile(np.arange(len(u)), len(places)))
        flat = places.reshape(-1, u.shape[1])
        known = copies.formulation.boundary(self.line, copies.at(flat), nodes)
        height = (flat[:, self.solved] - copies.tau(known, self.solved)).reshape(places.shape[:2])
        return height[0][:, None], difference(height).T[:, None, :]


def _equations(side: Side, u: Array, nodes: int) -> tuple[Array, Array]:
    """F = x: residual ``(P, k)`` and derivatives ``(P, k, k+f)``."""
    at = expand(side, u, nodes, units(u, range(side.size, u.shape[1])))
    return at.residual, np.concatenate([at.jacobian, np.moveaxis(at.slope, 0, -1)], axis=2)


def softest(side: Side, u: Array, nodes: int) -> Array:
    """Unit vector that J - 1 shrinks most, ``(P, k)``: the start of v."""
    derivative = side.evaluate(u, nodes)[1]
    finite = np.isfinite(derivative).all(axis=(1, 2), keepdims=True)
    directions: Array = np.linalg.svd(np.where(finite, derivative, 0.0))[2]
    return directions[:, -1, :]
