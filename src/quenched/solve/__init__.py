"""Batched solution of fixed-point equations, with a certified error on every point."""

from quenched.solve.options import Options
from quenched.solve.points import BranchSolution, Points, solve_branch, solve_points
from quenched.solve.status import Status

__all__ = ["BranchSolution", "Options", "Points", "Status", "solve_branch", "solve_points"]
