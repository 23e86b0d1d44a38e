"""Phase diagram of the Hopfield model with all its lines, and the re-entrance of retrieval at low temperature."""

from __future__ import annotations

import numpy as np

from quenched import api
from quenched.gallery._curves import series
from quenched.phase import Diagram
from quenched.plates import Panel, Plate, Series

SOURCE = (
    "D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985) and Ann. Phys. 173, 30 (1987), their "
    "phase diagram"
)
PARAMETERS = "the paper's: all, the diagram scans both parameters of the model; ours: the ranges of the axes"
#: the corner where retrieval is lost at low temperature
_CORNER = {"alpha": (0.1366, 0.1384), "T": (0.0, 0.055)}


def make(quick: bool = False) -> Plate:
    """The lines T_g, T_M, T_c and T_R, and a corner of the plane."""
    return Plate(
        name="hopfield",
        title="Phase diagram of the Hopfield model",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(whole(17 if quick else 129), corner(9 if quick else 61)),
    )


def whole(points: int) -> Panel:
    """The plane of load and temperature."""
    diagram = api.phase_diagram("hopfield", points=points, map_points=None)
    names = {
        "T_g": "$T_g$: spin glass",
        "T_M": "$T_M$: retrieval states exist",
        "T_c": "$T_c$: retrieval is the ground state",
        "T_R": "$T_R$: replica symmetry breaks",
    }
    lines = [series(label, diagram.line(name), "alpha", "T") for name, label in names.items()]
    ends = [api.capacity("hopfield", line=name, T=0.0).value for name in ("T_c", "T_M")]
    marks = Series(
        rf"$\alpha_1$ = {ends[0]:.4f} and $\alpha_c$ = {ends[1]:.4f}", np.array(ends), np.zeros(2), style="points",
        colour_of="none",
    )  # fmt: skip
    return Panel(
        "", r"load $\alpha$", "temperature $T$", (*lines, marks), x_range=(0.0, 0.16), y_range=(0.0, 2.2),
        notes=(
            (0.125, 0.75, "spin glass"), (0.085, 0.12, "metastable"), (0.019, 0.25, "retrieval"),
            (0.025, 1.4, "paramagnet"),
        ),
        legend="upper right",
    )  # fmt: skip


def corner(points: int) -> Panel:
    """T_M bends back where replica symmetry is broken already."""
    zoom = api.phase_diagram("hopfield", lines=("T_M",), ranges=_CORNER, points=points, map_points=None)
    loads = np.linspace(_CORNER["alpha"][0], 0.13818, points)
    breaking = [api.capacity("hopfield", line="T_R", alpha=load).value for load in loads]
    load, temperature = largest_load(zoom)
    return Panel(
        "", r"load $\alpha$", "temperature $T$",
        (
            series("$T_M$", zoom.line("T_M"), "alpha", "T"),
            Series("$T_R$", loads, np.array(breaking), style="dots"),
            Series(
                rf"largest load, $T$ = {temperature:.4f}", np.array([load]), np.array([temperature]), style="points",
                colour_of="none",
            ),
        ),
        x_range=_CORNER["alpha"], y_range=_CORNER["T"], legend="center left",
    )  # fmt: skip


def largest_load(diagram: Diagram) -> tuple[float, float]:
    """The extremum of T_M: load and temperature."""
    (nose,) = (point for point in diagram.line("T_M").special if point.kind == "extremum")
    return nose.at["alpha"], nose.at["T"]
