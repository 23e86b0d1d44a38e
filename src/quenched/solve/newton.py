"""Pseudo-transient Newton: implicit steps of the flow ``dy/dt = G(y) - y`` with a growing time step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from quenched.solve.iterate import State, Verdict
from quenched.solve.linear import Array, apply, growth, inverse
from quenched.solve.status import RUNNING, Status
from quenched.solve.transform import (
    Mask,
    Variables,
    largest,
    limited,
    log_jacobian,
    log_residual,
    moved,
    newton_step,
)

#: first time step; the branch that is reached does not depend on it (.3 to 10 were tried)
_DELTA = 3.0
#: a step that must be cut to less than this is given up
_SMALLEST_CUT = 4.0**-8
_TINY = float(np.finfo(np.float64).tiny)
#: a Newton step (mixed scale) that is taken in full: the solution is there, and if such steps stop shrinking
#: the rest is rounding noise of the map
_SMALL = 1e-6


@dataclass(frozen=True)
class Newton:
    """``((1 + 1/delta) - J) dy = r`` in the variables of the iteration.

    Where J has an eigenvalue ``lam > 1`` (real part), ``1/delta >= 2 (lam - 1)``: the step then goes along
    the flow, never back over a vanished or unstable solution. ``delta`` grows while the linear model is good,
    whether the residual falls or not (past a fold it must rise before it can fall). The model is judged by
    the correction that its error would call for, relative to the step. A step is at most four times as long
    as the last one that was accepted, a quarter of one that was refused: where J passes 1 the full step is of
    any length. ``follow_flow=False`` is Newton's method with the same guards and no time step.
    """

    variables: Variables
    tolerance: float
    follow_flow: bool

    def begin(self, x: Array) -> dict[str, Array]:
        count, k = x.shape
        return {
            "delta": np.full(count, _DELTA),
            "reach": np.full(count, np.inf),
            "cut": np.ones(count),
            "fault": np.full(count, float(Status.stagnated)),
            "newton": np.full(count, np.inf),
            "stalled": np.zeros(count),
            "step": np.zeros((count, k)),
            "predicted": np.zeros((count, k)),
            "resolvent": np.zeros((count, k, k)),
        }

    def verdict(self, state: State) -> Verdict:
        step, rounding = newton_step(state.x, state.image, state.jacobian, self.variables.scale(state.x))
        size, memory = largest(step), state.memory
        stalls = (size < _SMALL) & (size > 0.7 * memory["newton"])
        memory["stalled"] = np.where(stalls, memory["stalled"] + 1, 0.0)
        memory["newton"] = np.where(stalls, memory["newton"], size)
        verdict = np.full(len(size), RUNNING, np.int8)
        verdict[memory["stalled"] >= 4] = Status.stagnated
        given_up = ~(memory["cut"] >= _SMALLEST_CUT)
        verdict[given_up] = memory["fault"][given_up]
        # the floor is capped: a nearly singular 1 - J far from any solution must not count as convergence
        verdict[size <= np.maximum(self.tolerance, np.minimum(rounding, 1e-3))] = Status.converged
        return verdict

    def propose(self, state: State) -> Array:
        jacobian = log_jacobian(state.x, state.image, state.jacobian, self.variables.positive)
        residual = log_residual(state.x, state.image, self.variables.positive)
        identity, memory = np.eye(len(self.variables.positive)), state.memory
        drag = np.zeros(len(residual))
        if self.follow_flow:
            inertia = np.where(memory["newton"] < _SMALL, 0.0, 1.0 / memory["delta"])
            drag = np.maximum(inertia, 2.0 * (growth(jacobian) - 1.0))
        resolvent = inverse((1.0 + drag)[:, None, None] * identity - jacobian)
        step = limited(state.x, apply(resolvent, residual), self.variables.positive)
        memory["cut"] = np.minimum(1.0, memory["reach"] / np.maximum(largest(step), _TINY))
        step *= memory["cut"][:, None]
        # next to a solution on the edge of the domain Newton's step may leave it, which the map does not
        outside = (memory["newton"] < _SMALL) & (memory["fault"] != Status.stagnated)
        step[outside] = residual[outside]
        memory["resolvent"], memory["step"] = resolvent, step
        memory["predicted"] = residual + apply(jacobian - identity, step)
        return np.where(outside[:, None], state.image, moved(state.x, step, self.variables.positive))

    def learn(self, state: State, trial: Array, image: Array, fault: Verdict) -> Mask:
        memory = state.memory
        before = largest(log_residual(state.x, state.image, self.variables.positive))
        residual = log_residual(trial, image, self.variables.positive)
        after, sound = largest(residual), fault == RUNNING
        correction = apply(memory["resolvent"], residual - memory["predicted"])
        surprise = largest(correction) / largest(memory["step"])
        rise = 2.0 if self.follow_flow else 1.0  # the flow itself may raise the residual
        astray = (surprise > 1.0) & (after > rise * before)
        accepted: Mask = sound & (~astray | self._approaches(state, trial, image))
        faster = np.clip(before / after, 4.0, 20.0)
        factor = np.where(surprise < 0.3, faster, np.where(surprise > 1.0, 0.5, 1.0))
        memory["delta"] = memory["delta"] * np.where(accepted, factor, 0.5)
        memory["reach"] = largest(memory["step"]) * np.where(accepted, 4.0, 0.25)
        memory["fault"] = np.where(sound, float(Status.stagnated), fault)
        return accepted

    def _approaches(self, state: State, trial: Array, image: Array) -> Mask:
        """A short step that halves the residual, in the scale in which solutions are judged.

        Unknowns that vanish together do so at rates which their logarithms would have to follow.
        """
        scale = self.variables.scale(state.x)
        before, after = largest((state.image - state.x) / scale), largest((image - trial) / scale)
        approaches: Mask = (largest((trial - state.x) / scale) < 0.1) & (after < 0.5 * before)
        return approaches
