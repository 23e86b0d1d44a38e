"""The equations restricted to the free unknowns, for a batch of points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array
from quenched.solve.transform import Mask
from quenched.systems.model import Formulation

Rows = NDArray[np.intp]


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
    def positive(self) -> Mask:
        """Which free unknowns live in (0, inf)."""
        return np.array([self.formulation.unknowns[k].positive for k in self.free], dtype=np.bool_)

    def complete(self, x: Array, rows: Rows) -> Array:
        """All unknowns: the free ones from ``x``, the pinned ones from the start."""
        full = self.start[rows]
        full[:, self.free] = x
        return full

    def evaluate(self, x: Array, rows: Rows, nodes: int) -> tuple[Array, Array]:
        """The map and its Jacobian on the free unknowns."""
        image, jacobian = self.formulation.evaluate(self.complete(x, rows), self.p[rows], nodes)
        return self.restrict(image, jacobian)

    def restrict(self, image: Array, jacobian: Array) -> tuple[Array, Array]:
        """The free part of a full map and Jacobian."""
        block = jacobian[:, self.free[:, None], self.free[None, :]]
        return np.ascontiguousarray(image[:, self.free]), np.ascontiguousarray(block)
