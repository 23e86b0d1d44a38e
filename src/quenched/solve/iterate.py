"""The loop shared by all methods: active points only, one map evaluation per step, no rule that looks at
another point (results do not depend on the order or size of the batch)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quenched.solve.linear import Array, growth
from quenched.solve.problem import Problem, Rows
from quenched.solve.status import RUNNING, Status
from quenched.solve.transform import Mask, Variables, largest, log_jacobian

Verdict = NDArray[np.int8]

#: beyond this an unknown that still grows is followed no further
_FAR = 1e13
#: a point that is blocked this often is at the edge of the domain to stay (on the way to a solution: once at most)
MOST_BLOCKED = 2


@dataclass
class State:
    """The active points: where they are, the map there, and what the method remembers of each.

    ``blocked`` counts the refusals in a row at a point that both the trial and the map lead out of the domain.
    """

    rows: Rows
    x: Array
    image: Array
    jacobian: Array
    memory: dict[str, Array]
    blocked: NDArray[np.int64]

    def take(self, keep: Mask) -> State:
        """The state of the points in ``keep``."""
        memory = {name: value[keep] for name, value in self.memory.items()}
        return State(self.rows[keep], self.x[keep], self.image[keep], self.jacobian[keep], memory, self.blocked[keep])

    def move(self, where: Mask, x: Array, image: Array, jacobian: Array) -> None:
        """Take the trial point where it is accepted."""
        self.x[where], self.image[where], self.jacobian[where] = x[where], image[where], jacobian[where]

    def residual(self, variables: Variables) -> Array:
        """Undamped residual ``max |F(x) - x|`` in mixed scale, ``(P,)``."""
        return largest((self.image - self.x) / variables.scale(self.x))


class Method(Protocol):
    """A way to iterate. All arrays have one row per active point."""

    @property
    def variables(self) -> Variables:
        """The kinds of the unknowns."""
        ...

    def begin(self, x: Array) -> dict[str, Array]:
        """What the method remembers of every point."""
        ...

    def verdict(self, state: State) -> Verdict:
        """A status, or RUNNING (points where the map is not finite or out of its domain are dealt with)."""
        ...

    def propose(self, state: State) -> Array:
        """The next point to evaluate."""
        ...

    def learn(self, state: State, trial: Array, image: Array, fault: Verdict) -> Mask:
        """Update the memory; true where the trial is accepted."""
        ...


@dataclass
class Outcome:
    """Result of an iteration at a fixed number of nodes, one row per point."""

    x: Array
    status: Verdict
    residual: Array
    evaluations: NDArray[np.int64]


def iterate(problem: Problem, method: Method, x: Array, rows: Rows, nodes: int, steps: int) -> Outcome:
    """Iterate the points ``rows`` from ``x`` until each has a verdict, at most ``steps`` evaluations more."""
    count = len(rows)
    outcome = Outcome(x.copy(), np.full(count, RUNNING, np.int8), np.full(count, np.nan), np.zeros(count, np.int64))
    place = np.arange(count)
    blocked = np.zeros(count, np.int64)
    state = State(rows, x.copy(), *problem.evaluate(x, rows, nodes), method.begin(x), blocked)
    for step in range(steps + 1):
        verdict = _verdict(problem, method, state)
        if step == steps:
            verdict[verdict == RUNNING] = Status.max_steps
        over = verdict != RUNNING
        done = place[over]
        outcome.x[done], outcome.status[done] = state.x[over], verdict[over]
        outcome.residual[done], outcome.evaluations[done] = state.residual(method.variables)[over], step + 1
        if over.all():
            break
        place, state = place[~over], state.take(~over)
        trial = method.propose(state)
        image, jacobian = problem.evaluate(trial, state.rows, nodes)
        wrong = fault(problem, state.rows, trial, image, jacobian)
        out = wrong == Status.left_domain
        out[out] = ~problem.defined(state.image[out], state.rows[out])
        state.blocked = np.where(out, state.blocked + 1, 0)
        accepted = method.learn(state, trial, image, wrong)
        state.move(accepted, trial, image, jacobian)
    return outcome


def fault(problem: Problem, rows: Rows, x: Array, image: Array, jacobian: Array) -> Verdict:
    """``nonfinite``, ``left_domain``, or RUNNING where a point and its map are sound."""
    finite = np.isfinite(x).all(axis=-1) & np.isfinite(image).all(axis=-1) & np.isfinite(jacobian).all((1, 2))
    outside = (problem.variables.positive & ((x <= 0) | (image < 0))).any(axis=-1)
    verdict = np.where(outside, Status.left_domain, RUNNING).astype(np.int8)
    bad = np.flatnonzero(~finite)
    undefined = np.isfinite(x[bad]).all(axis=-1) & ~problem.defined(x[bad], rows[bad])
    verdict[bad] = np.where(undefined, Status.left_domain, Status.nonfinite)
    return verdict


def _verdict(problem: Problem, method: Method, state: State) -> Verdict:
    verdict = method.verdict(state)
    verdict[_runs_away(state, method.variables.positive)] = Status.no_fixed_point
    verdict[state.blocked >= MOST_BLOCKED] = Status.left_domain
    wrong = fault(problem, state.rows, state.x, state.image, state.jacobian)
    return np.where(wrong == RUNNING, verdict, wrong)


def _runs_away(state: State, positive: Mask) -> Mask:
    """An unknown is huge, still grows, and the map there grows at least linearly.

    The last condition spares an unknown that is on its way to a huge but finite value (odds at low
    temperature reach 1e100).
    """
    size, image = np.abs(state.x), np.abs(state.image)
    huge: Mask = np.any((size > _FAR) & (image > size), axis=-1)
    if huge.any():
        far = state.take(huge)
        huge[huge] = growth(log_jacobian(far.x, far.image, far.jacobian, positive)) > 0.999
    return huge
