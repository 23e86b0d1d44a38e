"""What became of a point."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """Verdict of the solver on one point; ``describe()`` says it in a sentence.

    >>> Status.no_fixed_point.describe()
    'no fixed point: the branch has no solution here'
    """

    converged = 0
    max_steps = 1
    oscillating = 2
    nonfinite = 3
    left_domain = 4
    stagnated = 5
    quadrature_unresolved = 6
    no_fixed_point = 7

    def describe(self) -> str:
        """The verdict as a sentence for a reader."""
        return _SENTENCES[self]


_SENTENCES = {
    Status.converged: "converged: the certified error is below the tolerance (or at the rounding floor)",
    Status.max_steps: "the iteration was still moving when its steps ran out",
    Status.oscillating: "the damped iteration runs in a cycle; lower the damping or use method='newton'",
    Status.nonfinite: "the equations returned a value that is not finite",
    Status.left_domain: "the iteration left the domain of the unknowns or of the free energy",
    Status.stagnated: "the iteration stopped improving before it met the tolerance",
    Status.quadrature_unresolved: "the tolerance is not met at the largest number of nodes",
    Status.no_fixed_point: "no fixed point: the branch has no solution here",
}

#: internal: not a verdict yet
RUNNING = -1
