"""Points of a curve: an augmented system with one unknown more than equations, and the equation that is missing.

A :class:`Gauged` system asks for the point of the curve in a plane, an :class:`Event` for the point at which a
test function vanishes, a :class:`Joint` one for the point where two curves have the same parameters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from quenched.phase.augmented import Condition, Fold, Rows, Side, stencil, units
from quenched.solve.linear import Array, inverse

#: step of the derivative of a test function, which is known to some 10 digits
_TEST_STEP = 1e-4


def null_vector(matrix: Array, scale: Array, reference: Array) -> Array:
    """Unit tangent ``(P, W)``, in units of ``scale`` (W,), that points along ``reference`` (P, W)."""
    bordered = np.concatenate([matrix * scale, reference[:, None, :]], axis=1)
    tangent = inverse(bordered)[:, :, -1]
    unit: Array = tangent / np.linalg.norm(tangent, axis=1, keepdims=True)
    return unit


def orientation(matrix: Array, scale: Array, tangent: Array) -> Array:
    """Sign of the determinant of the equations bordered by the tangent, ``(P,)``; it is constant along a curve."""
    bordered = np.concatenate([matrix * scale, tangent[:, None, :]], axis=1)
    sign: Array = np.sign(np.linalg.det(np.where(np.isfinite(bordered), bordered, 0.0)))
    return sign


def softness(condition: Condition, matrix: Array) -> Array:
    """det(J - 1) of every side, ``(P, S)``, from a linearisation of the condition; of a fold, where it is 0, none."""
    if isinstance(condition, Fold):
        return np.zeros((len(matrix), 0))
    columns, start = [], 0
    for side in condition.sides:
        block = matrix[:, start : start + side.size, start : start + side.size]
        columns.append(np.linalg.det(np.where(np.isfinite(block), block, 0.0)))
        start += side.size
    return np.stack(columns, axis=1)


@dataclass(frozen=True)
class Gauged(Condition):
    """The point of the curve in the plane ``normal.(u - anchor) = 0``, both ``(P, W)``."""

    curve: Condition
    normal: Array
    anchor: Array

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.curve.sides

    @property
    def judged(self) -> int:
        return self.curve.judged

    @property
    def width(self) -> int:
        return self.curve.width

    @property
    def evaluations(self) -> int:
        return self.curve.evaluations

    def take(self, rows: Rows) -> Gauged:
        return Gauged(self.curve.take(rows), self.normal[rows], self.anchor[rows])

    def on(self, change: Callable[[Side], Side]) -> Gauged:
        return Gauged(self.curve.on(change), self.normal, self.anchor)

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        residual, matrix = self.curve.linearise(u, nodes)
        height = (self.normal * (u - self.anchor)).sum(axis=1, keepdims=True)
        return np.concatenate([residual, height], axis=1), np.concatenate([matrix, self.normal[:, None, :]], axis=1)


class Test(Protocol):
    """A function of the point of a curve, through the linearisation there."""

    @property
    def noise(self) -> float:
        """Its error beyond rounding."""
        ...

    def __call__(self, matrix: Array) -> Array:
        """The value, ``(P,)``."""
        ...


@dataclass(frozen=True)
class Tilt:
    """The component along ``direction`` (W,) of the unit tangent that points along ``reference`` (W,)."""

    scale: Array
    direction: Array
    reference: Array | None = None

    #: the tangent comes from central differences of fourth order
    noise = 1e-11

    def __call__(self, matrix: Array) -> Array:
        along = self.direction if self.reference is None else self.reference
        reference = np.repeat(along[None], len(matrix), axis=0)
        tilt: Array = (null_vector(matrix, self.scale, reference) * self.direction).sum(axis=1)
        return tilt


@dataclass(frozen=True)
class Softness:
    """det(J - 1) of one side: it vanishes where the branch ends."""

    condition: Condition
    side: int

    noise = 0.0

    def __call__(self, matrix: Array) -> Array:
        determinant: Array = softness(self.condition, matrix)[:, self.side]
        return determinant


@dataclass(frozen=True)
class Event(Condition):
    """The point of the curve at which a test function vanishes."""

    curve: Condition
    test: Test

    @property
    def noise(self) -> float:
        return self.test.noise

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.curve.sides

    @property
    def width(self) -> int:
        return self.curve.width

    @property
    def evaluations(self) -> int:
        return self.curve.evaluations * (2 * self.width + 1)

    def on(self, change: Callable[[Side], Side]) -> Event:
        return Event(self.curve.on(change), self.test)

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        points, width = u.shape
        places, difference = stencil(u, units(u, range(width)), _TEST_STEP)
        copies = self.curve.take(np.tile(np.arange(points), len(places)))
        residual, matrix = copies.linearise(places.reshape(-1, width), nodes)
        test = self.test(matrix).reshape(len(places), points)
        slope = difference(test).T
        return (
            np.concatenate([residual[:points], test[0][:, None]], axis=1),
            np.concatenate([matrix[:points], slope[:, None, :]], axis=1),
        )


@dataclass(frozen=True)
class Joint(Condition):
    """The point where two curves in the same two parameters meet: ``u = (u_a, u_b, tau)``."""

    first: Condition
    second: Condition

    @property
    def sides(self) -> tuple[Side, ...]:
        return *self.first.sides, *self.second.sides

    @property
    def width(self) -> int:
        return self.first.width + self.second.width - self.side.parameters

    @property
    def evaluations(self) -> int:
        return self.first.evaluations + self.second.evaluations

    def on(self, change: Callable[[Side], Side]) -> Joint:
        return Joint(self.first.on(change), self.second.on(change))

    def linearise(self, u: Array, nodes: int) -> tuple[Array, Array]:
        f, total = self.side.parameters, self.width
        own = self.first.width - f
        columns = [*range(own), *range(total - f, total)], [*range(own, total)]
        residuals, matrices = [], []
        for part, places in zip((self.first, self.second), columns, strict=True):
            residual, matrix = part.linearise(u[:, places], nodes)
            wide = np.zeros((len(u), residual.shape[1], total))
            wide[:, :, places] = matrix
            residuals.append(residual)
            matrices.append(wide)
        return np.concatenate(residuals, axis=1), np.concatenate(matrices, axis=1)
