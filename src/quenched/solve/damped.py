"""Damped iteration, the reference: ``x <- (1 - g) x + g F(x)``."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from quenched.solve.iterate import State, Verdict
from quenched.solve.linear import Array
from quenched.solve.status import RUNNING, Status
from quenched.solve.transform import EPS16, Mask, Variables, largest


@dataclass(frozen=True)
class Damped:
    """Stops on the undamped residual; recognises cycles.

    A snapshot is taken at steps 1, 2, 4, 8, ... (Brent's method): an iteration that comes back to it, much
    closer than its residual would carry it in one step, runs in a cycle.
    """

    variables: Variables
    tolerance: float
    damping: float

    def begin(self, x: Array) -> dict[str, Array]:
        return {"snapshot": x.copy(), "age": np.zeros(len(x)), "span": np.ones(len(x))}

    def verdict(self, state: State) -> Verdict:
        residual, memory = state.residual(self.variables), state.memory
        back = largest((state.x - memory["snapshot"]) / self.variables.scale(state.x))
        verdict = np.full(len(residual), RUNNING, np.int8)
        verdict[(memory["age"] > 0) & (back <= 1e-6 * residual)] = Status.oscillating
        verdict[residual <= max(self.tolerance, EPS16)] = Status.converged
        return verdict

    def propose(self, state: State) -> Array:
        return (1.0 - self.damping) * state.x + self.damping * state.image

    def learn(self, state: State, trial: Array, image: Array, fault: Verdict) -> Mask:
        memory = state.memory
        renew = memory["age"] >= memory["span"]
        memory["snapshot"] = np.where(renew[:, None], state.x, memory["snapshot"])
        memory["span"] = np.where(renew, 2.0 * memory["span"], memory["span"])
        memory["age"] = np.where(renew, 1.0, memory["age"] + 1.0)
        return np.ones(len(trial), dtype=np.bool_)
