"""The colours of a phase diagram: a quantity, and the branch that wins, on a grid."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched.phase.records import no_answer
from quenched.results import Result
from quenched.solve import Status
from quenched.spec import Card
from quenched.systems.model import Array


@dataclass(frozen=True, eq=False)
class Map:
    """A quantity on a grid of Y x X cells, and which branch is the equilibrium one.

    Attributes
    ----------
    quantity, latex
        What is coloured.
    branch
        The branch on which it is taken; ``None``: at each point the equilibrium branch.
    branches
        Names of the branches that were solved, in the order of the card.
    x, y
        Centres of the cells, (X,) and (Y,).
    values, error
        The quantity and its certified error, (Y, X); NaN where the branch has no solution.
    equilibrium
        Index into ``branches`` of the equilibrium branch, (Y, X); -1 where none converged. Of branches that
        are one solution the most symmetric one is named.
    status
        :class:`quenched.solve.Status` of the branch that is coloured, (Y, X). At equilibrium: of a branch
        that failed where there is one, since the comparison then lacks a candidate.
    evaluations
        Map evaluations of all branches, (Y, X).
    """

    quantity: str
    latex: str
    branch: str | None
    branches: tuple[str, ...]
    x: Array
    y: Array
    values: Array
    error: Array
    equilibrium: NDArray[np.int8]
    status: NDArray[np.int8]
    evaluations: NDArray[np.int64]

    @property
    def failed(self) -> NDArray[np.bool_]:
        """Points without an answer, (Y, X); that no fixed point exists is an answer."""
        return no_answer(self.status)

    def __str__(self) -> str:
        counts = Counter(Status(int(status)).name for status in self.status.flat)
        where = f"on the {self.branch} branch" if self.branch else "at equilibrium"
        shares = Counter(self.branches[i] if i >= 0 else "none" for i in self.equilibrium.flat)
        return (
            f"map of {self.quantity} {where}, {len(self.x)} x {len(self.y)} points: {_tally(counts)}\n"
            f"  equilibrium branch: {_tally(shares)}"
        )


def colour(card: Card, result: Result, quantity: str, branch: str | None) -> Map:
    """The map of a quantity, from all branches on a grid with the axes y, x."""
    equilibrium = _most_symmetric(card, result)
    shown = equilibrium if branch is None else np.full(result.shape, result.branches.index(branch))
    y, x = result.coords.values()

    def pick(columns: NDArray[Any]) -> NDArray[Any]:
        picked: NDArray[Any] = np.take_along_axis(columns, np.maximum(shown, 0)[None], axis=0)[0]
        return picked

    return Map(
        quantity=quantity,
        latex=next(q.latex for q in card.quantities if q.name == quantity),
        branch=branch,
        branches=result.branches,
        x=x,
        y=y,
        values=np.where(pick(result.converged), pick(result[quantity]), np.nan),
        error=np.where(pick(result.converged), pick(result.errors[quantity]), np.nan),
        equilibrium=equilibrium.astype(np.int8),
        status=(verdict(result, shown) if branch is None else pick(result.status)).astype(np.int8),
        evaluations=result.evaluations.sum(axis=0, dtype=np.int64),
    )


def verdict(result: Result, best: NDArray[np.int64]) -> NDArray[np.integer[Any]]:
    """Status of a comparison of all branches, ``(*grid,)``: that of a failed branch, else of the ``best``."""
    failed = no_answer(result.status)
    decisive = np.where(failed.any(axis=0), np.argmax(failed, axis=0), np.maximum(best, 0))
    status: NDArray[np.integer[Any]] = np.take_along_axis(result.status, decisive[None], axis=0)[0]
    return status


def _most_symmetric(card: Card, result: Result) -> NDArray[np.int64]:
    """The equilibrium branch; of the branches that have its solution the one with most pinned unknowns."""
    pins = {branch.name: len(branch.pinned) for branch in card.branches}
    count = np.array([pins[name] for name in result.branches]).reshape(-1, *(1 for _ in result.shape))
    best = np.maximum(result.best, 0)[None]
    tied = result.label == np.take_along_axis(result.label, best, axis=0)
    return np.where(result.best >= 0, np.argmax(np.where(tied, count, -1), axis=0), -1)


def _tally(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
