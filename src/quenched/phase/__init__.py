"""Phase diagrams: boundaries as roots of augmented systems, the diagram they make, and capacities."""

from quenched.phase.curves import line
from quenched.phase.diagram import Axis, Diagram, diagram
from quenched.phase.lines import capacity, solve_line
from quenched.phase.maps import Map
from quenched.phase.records import Boundary, Curve, Ending, LineStatus, SpecialPoint

__all__ = [
    "Axis",
    "Boundary",
    "Curve",
    "Diagram",
    "Ending",
    "LineStatus",
    "Map",
    "SpecialPoint",
    "capacity",
    "diagram",
    "line",
    "solve_line",
]
