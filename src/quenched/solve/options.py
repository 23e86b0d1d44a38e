"""How to solve: one frozen record."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from quenched.errors import ParameterError

_DEFAULT_STEPS = {"newton": 200, "anderson": 2000, "damped": 10_000}


@dataclass(frozen=True)
class Options:
    """Options of the fixed-point solver.

    Parameters
    ----------
    method
        ``"newton"`` (pseudo-transient Newton, the default), ``"anderson"`` or ``"damped"``. Whatever the
        method, the solution is certified in the same way. Damped iteration is slow near folds and cycles
        where the map overshoots; Anderson's method may end on another branch than the one it started on
        (``Points.growth > 1`` betrays an unstable one).
    tolerance
        Target of the certified error, relative to the mixed scale ``|x| + 1e-3``.
    nodes, max_nodes
        Quadrature nodes of the first iteration, and the most that a certifying step may use.
    max_steps
        Map evaluations of one iteration; ``None`` is 200 (newton), 2000 (anderson) or 10 000 (damped).
    damping
        Step g of ``x <- (1-g) x + g F(x)`` (damped), or the mixing of Anderson's method.
    follow
        ``"flow"``: Newton stays on the branch that the flow ``x' = F(x) - x`` reaches from the start, hence
        ends on stable fixed points. ``"nearest"``: plain guarded Newton, which also polishes unstable ones.
    engine
        ``"numpy"``; ``"numba"``: the emitted equations and Newton's method compiled (extra ``fast``; seconds of
        compilation, once, then several times faster; results agree to rounding); ``"auto"``: numba where it is
        installed and the work is worth it.

    Raises
    ------
    ParameterError
        An option outside its range.
    """

    method: Literal["newton", "anderson", "damped"] = "newton"
    tolerance: float = 1e-10
    nodes: int = 65
    max_nodes: int = 1025
    max_steps: int | None = None
    damping: float = 0.5
    follow: Literal["flow", "nearest"] = "flow"
    engine: Literal["auto", "numpy", "numba"] = "auto"

    def __post_init__(self) -> None:
        _require(self.method in _DEFAULT_STEPS, "method", self.method, f"one of {', '.join(_DEFAULT_STEPS)}")
        _require(self.follow in ("flow", "nearest"), "follow", self.follow, "'flow' or 'nearest'")
        _require(self.engine in ("auto", "numpy", "numba"), "engine", self.engine, "'auto', 'numpy' or 'numba'")
        _require(1e-15 <= self.tolerance < 1e-2, "tolerance", self.tolerance, "in [1e-15, 1e-2)")
        _require(self.nodes >= 3, "nodes", self.nodes, "at least 3")
        least = certifying_nodes(self.nodes)
        remedy = f"at least 2 * nodes - 1 = {least}, the nodes of the certifying step"
        _require(self.max_nodes >= least, "max_nodes", self.max_nodes, remedy)
        steps = self.max_steps
        _require(steps is None or steps >= 1, "max_steps", steps, "at least 1, or None")
        _require(math.isfinite(self.damping) and 0 < self.damping <= 1, "damping", self.damping, "in (0, 1]")

    @property
    def steps(self) -> int:
        """The step limit in force: ``max_steps``, or the default of the method."""
        return _DEFAULT_STEPS[self.method] if self.max_steps is None else self.max_steps

    @property
    def step_tolerance(self) -> float:
        """Where an iteration stops: a tenth of the tolerance, so that certification measures the rest."""
        return 0.1 * self.tolerance


def certifying_nodes(nodes: int) -> int:
    """Nodes of the certifying step: the nested refinement ``n -> 2n - 1``."""
    return 2 * nodes - 1


def _require(holds: bool, name: str, value: object, remedy: str) -> None:
    if not holds:
        raise ParameterError(f"option {name}={value!r} is not usable: it must be {remedy}.")
