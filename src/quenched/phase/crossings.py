"""Where two lines of a diagram cross: both augmented systems together, at the same two parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from quenched.phase.augmented import Condition, Explicit, Side
from quenched.phase.bordered import Joint
from quenched.phase.newton import certified
from quenched.phase.records import LineStatus, SpecialPoint
from quenched.solve import Options
from quenched.solve.linear import Array

#: a crossing this close to the end of a branch, in units of the extent of both lines, is that end touching a fold
_TOUCHING = 1e-2
#: a root may lie this far from the crossing of the drawn lines, in the same units
_NEAR = 5e-2
#: lines at a smaller angle touch or coincide
_ANGLE = 1e-2
#: lines that cross determine the crossing to this, in the same units
_SHARP = 1e-6


@dataclass(frozen=True)
class Strand:
    """A piece of a line as a drawn curve: its condition (one row), and points ``u`` (Q, W) on it.

    ``names`` are the two iterated parameters in their order, ``fixed`` the others; ``tips`` are ends of
    branches, ``(E, 2)``.
    """

    line: str
    names: tuple[str, str]
    fixed: Mapping[str, float]
    condition: Condition
    u: Array
    tips: Array

    @property
    def plane(self) -> Array:
        """The two parameters, ``(Q, 2)``."""
        side = self.condition.side
        return np.stack([side.theta(self.u[:, which - 2], which) for which in (0, 1)], axis=1)

    def swapped(self) -> Strand:
        """The same with the two parameters in the other order."""

        def swap(side: Side) -> Side:
            return replace(side, columns=side.columns[::-1], logs=side.logs[::-1])

        condition = self.condition.on(swap)
        if isinstance(condition, Explicit):
            condition = replace(condition, solved=-3 - condition.solved)
        u = np.concatenate([self.u[:, :-2], self.u[:, :-3:-1]], axis=1)
        return replace(self, names=self.names[::-1], condition=condition, u=u, tips=self.tips[:, ::-1])


def crossings(strands: Sequence[Strand], options: Options) -> tuple[SpecialPoint, ...]:
    """All points where strands of different lines cross."""
    found: list[SpecialPoint] = []
    for a, b in combinations(strands, 2):
        if a.line != b.line:
            found += _cross(a, b if a.names == b.names else b.swapped(), options)
    return tuple(found)


def _cross(a: Strand, b: Strand, options: Options) -> list[SpecialPoint]:
    extent = np.maximum(np.ptp(np.concatenate([a.plane, b.plane]), axis=0), 1e-300)
    tips = np.concatenate([a.tips, b.tips])
    points: list[SpecialPoint] = []
    for i, s, j, t in _intersections(a.plane / extent, b.plane / extent):
        at = a.plane[i] + s * (a.plane[i + 1] - a.plane[i])
        if (np.abs((tips - at) / extent).max(axis=1) <= _TOUCHING).any():
            continue
        start = a.u[i] + s * (a.u[i + 1] - a.u[i])
        other = b.u[j] + t * (b.u[j + 1] - b.u[j])
        u = np.concatenate([start[:-2], other[:-2], start[-2:]])
        point = _point(a, b, u, at, extent, options)
        # lines that coincide or touch do not cross
        if all(point.error[name] <= _SHARP * size for name, size in zip(a.names, extent, strict=True)):
            points.append(point)
    return points


def _point(a: Strand, b: Strand, u: Array, near: Array, extent: Array, options: Options) -> SpecialPoint:
    """The crossing, by Newton's method from ``u``; it must be ``near`` where the drawn lines cross."""
    logs = a.condition.side.logs

    def alike(side: Side) -> Side:
        return replace(side, logs=logs)

    joint = Joint(a.condition, b.condition.on(alike))
    with np.errstate(all="ignore"):
        roots = certified(joint, u[None], np.ones(1), options)
    root = np.array([float(joint.side.theta(roots.u[0, which - 2], which)) for which in (0, 1)])
    error = roots.error[0, -2:] * np.where(logs, root, 1.0)
    status = LineStatus(int(roots.status[0]))
    if status == LineStatus.converged and (np.abs(root - near) > _NEAR * extent).any():
        status = LineStatus.outside_bracket
    return SpecialPoint(
        kind="crossing",
        meaning=f"{a.line} crosses {b.line}",
        lines=(a.line, b.line),
        at={**a.fixed, **dict(zip(a.names, root.tolist(), strict=True))},
        error=dict(zip(a.names, error.tolist(), strict=True)),
        status=status,
        evaluations=int(roots.evaluations.sum()),
    )


def _intersections(a: Array, b: Array) -> list[tuple[int, float, int, float]]:
    """Crossings of two polygons at an angle: segment of either and how far along it."""
    p, r = a[:-1, None], np.diff(a, axis=0)[:, None]
    q, w = b[None, :-1], np.diff(b, axis=0)[None]

    def cross(x: Array, y: Array) -> Array:
        product: Array = x[..., 0] * y[..., 1] - x[..., 1] * y[..., 0]
        return product

    with np.errstate(all="ignore"):
        area = cross(r, w)
        s, t = cross(q - p, w) / area, cross(q - p, r) / area
    sharp = np.abs(area) > _ANGLE * np.hypot(*np.moveaxis(r, -1, 0)) * np.hypot(*np.moveaxis(w, -1, 0))
    hit = sharp & (s >= 0) & (s < 1) & (t >= 0) & (t < 1)
    return [(int(i), float(s[i, j]), int(j), float(t[i, j])) for i, j in np.argwhere(hit)]
