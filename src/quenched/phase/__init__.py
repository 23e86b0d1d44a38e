"""Phase diagrams: boundaries as roots of augmented systems, the diagram they make, and capacities."""

from quenched.phase.diagram import Axis, Diagram, diagram
from quenched.phase.lines import capacity, solve_line
from quenched.phase.maps import Map
from quenched.phase.records import Boundary, Curve, LineStatus

__all__ = ["Axis", "Boundary", "Curve", "Diagram", "LineStatus", "Map", "capacity", "diagram", "solve_line"]
