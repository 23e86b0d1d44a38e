"""Anderson acceleration: damped iteration with the last residuals combined so that they nearly cancel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from quenched.solve.iterate import State, Verdict
from quenched.solve.linear import Array, apply, inverse
from quenched.solve.status import RUNNING, Status
from quenched.solve.transform import EPS16, Mask, Variables, largest, limited, log_residual, moved

_HISTORY = 5


@dataclass(frozen=True)
class Anderson:
    """Anderson (type II) mixing of depth ``min(5, K)`` in the variables of the iteration.

    An accelerated step that raises the residual or leaves the domain is undone and the history forgotten;
    then 1, 2, 4, ... plain damped steps follow, twice as many after each failure. Where acceleration cannot
    work (past a fold the residual has to rise) the method thus becomes damped iteration.
    """

    variables: Variables
    tolerance: float
    damping: float

    def begin(self, x: Array) -> dict[str, Array]:
        count, k = x.shape
        past = np.zeros((count, min(_HISTORY, k), k))
        return {
            "moves": past,
            "changes": past.copy(),
            "step": np.zeros((count, k)),
            "wait": np.zeros(count),
            "pause": np.ones(count),
            "fault": np.full(count, float(RUNNING)),
        }

    def verdict(self, state: State) -> Verdict:
        residual, memory = state.residual(self.variables), state.memory
        verdict = memory["fault"].astype(np.int8)
        verdict[residual <= max(self.tolerance, EPS16)] = Status.converged
        return verdict

    def propose(self, state: State) -> Array:
        memory = state.memory
        residual = log_residual(state.x, state.image, self.variables.positive)
        changes, moves = memory["changes"], memory["moves"]
        # min |residual - changes^T weights|, regularised so that an empty history has weight zero
        normal = (changes[:, :, None, :] * changes[:, None, :, :]).sum(axis=-1)
        diagonal = np.einsum("pii->p", normal) * 1e-14 + np.finfo(np.float64).tiny
        normal = normal + diagonal[:, None, None] * np.eye(normal.shape[1])
        weights = apply(inverse(normal), apply(changes, residual))
        mixed = (weights[:, :, None] * (moves + self.damping * changes)).sum(axis=1)
        memory["step"] = limited(state.x, self.damping * residual - mixed, self.variables.positive)
        return moved(state.x, memory["step"], self.variables.positive)

    def learn(self, state: State, trial: Array, image: Array, fault: Verdict) -> Mask:
        memory = state.memory
        before = log_residual(state.x, state.image, self.variables.positive)
        after = log_residual(trial, image, self.variables.positive)
        plain, sound = ~memory["changes"].any(axis=(1, 2)), fault == RUNNING
        accepted: Mask = sound & (plain | (largest(after) <= largest(before)))
        memory["wait"] = np.where(accepted, np.maximum(memory["wait"] - 1.0, 0.0), memory["pause"])
        memory["pause"] = np.where(accepted, memory["pause"], 2.0 * memory["pause"])
        memory["fault"] = np.where(plain, fault, float(RUNNING))
        keep = memory["wait"] == 0
        memory["moves"] = _remember(memory["moves"], memory["step"], keep)
        memory["changes"] = _remember(memory["changes"], after - before, keep)
        return accepted


def _remember(past: Array, latest: Array, keep: Mask) -> Array:
    """The newest entry first; nothing at all where it is not to be kept."""
    shifted = np.concatenate([latest[:, None, :], past[:, :-1]], axis=1)
    return np.where(keep[:, None, None], shifted, 0.0)
