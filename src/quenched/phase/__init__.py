"""Phase diagrams: boundaries as roots of augmented systems, the diagram they make, capacities and optima."""

from quenched.phase.branches import BranchCurve, continue_branch
from quenched.phase.charts import ChartCurve, chart, solutions
from quenched.phase.curves import line
from quenched.phase.diagram import Axis, Diagram, diagram
from quenched.phase.lines import capacity, solve_line
from quenched.phase.maps import Map
from quenched.phase.optimum import Optimum, optimum
from quenched.phase.records import Boundary, Curve, Ending, LineStatus, SpecialPoint

__all__ = [
    "Axis",
    "Boundary",
    "BranchCurve",
    "ChartCurve",
    "Curve",
    "Diagram",
    "Ending",
    "LineStatus",
    "Map",
    "Optimum",
    "SpecialPoint",
    "capacity",
    "chart",
    "continue_branch",
    "diagram",
    "line",
    "optimum",
    "solutions",
    "solve_line",
]
