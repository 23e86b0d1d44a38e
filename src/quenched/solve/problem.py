"""The equations restricted to the free unknowns, for a batch of points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array
from quenched.solve.transform import Mask, Variables
from quenched.spec import Unknown
from quenched.systems.model import Formulation

Rows = NDArray[np.intp]


def variables_of(unknowns: Sequence[Unknown]) -> Variables:
    """The kinds of some unknowns."""
    positive, odds = ([getattr(u, kind) for u in unknowns] for kind in ("positive", "odds"))
    return Variables(np.array(positive, dtype=np.bool_), np.array(odds, dtype=np.bool_))


@dataclass(frozen=True)
class Problem:
    """A formulation at the parameters ``p`` (P, M), started at ``start`` (P, K), with ``free`` unknowns.

    ``rows`` below selects points of the batch; ``x`` and what is returned have one row per selected point and
    one column per free unknown.
    """

    formulation: Formulation
    start: Array
    p: Array
    free: NDArray[np.intp]

    @property
    def variables(self) -> Variables:
        """The kinds of the free unknowns."""
        return variables_of([self.formulation.unknowns[k] for k in self.free])

    def complete(self, x: Array, rows: Rows) -> Array:
        """All unknowns: the free ones from ``x``, the pinned ones from the start."""
        full = self.start[rows]
        full[:, self.free] = x
        return full

    def evaluate(self, x: Array, rows: Rows, nodes: int) -> tuple[Array, Array]:
        """The map and its Jacobian on the free unknowns."""
        image, jacobian = self.formulation.evaluate(self.complete(x, rows), self.p[rows], nodes)
        return self.restrict(image, jacobian)

    def defined(self, x: Array, rows: Rows) -> Mask:
        """Where the free energy is defined."""
        return self.formulation.defined(self.complete(x, rows), self.p[rows])

    def restrict(self, image: Array, jacobian: Array) -> tuple[Array, Array]:
        """The free part of a full map and Jacobian."""
        block = jacobian[:, self.free[:, None], self.free[None, :]]
        return np.ascontiguousarray(image[:, self.free]), np.ascontiguousarray(block)
