"""Multitasking Hebbian networks: one pattern, several in a hierarchy, or all equally, in the plane of d and T."""

from __future__ import annotations

import numpy as np

from quenched import api
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series

SOURCE = "E. Agliari et al., arXiv:2308.04106, phase diagrams in dilution and temperature"
PARAMETERS = (
    "the paper's: the model, d and rho as they are defined there; ours: the entropies rho, and K = 2 for equal overlaps"
)
ENTROPIES = (0.0, 0.1, 0.3)


def make(quick: bool = False) -> Plate:
    """Onset of the second pattern, and of equal overlaps of two patterns."""
    points = 9 if quick else 65
    lines: list[Series] = []
    for rho in ENTROPIES:
        label = rf"$\rho$ = {rho:g}: second pattern"
        second = api.line("multitasking_hebbian", "second", rho=rho, points=points)
        equal = api.line("multitasking_parallel", "parallel", rho=rho, points=points)
        lines += [
            series(label, second, "dilution", "T"),
            series(rf"$\rho$ = {rho:g}: equal overlaps", equal, "dilution", "T", style="dashes", colour_of=label),
        ]
    lines.append(Series("onset of retrieval", np.array([0.0, 1.0]), np.ones(2), style="dots", colour_of="none"))
    return Plate(
        name="multitasking",
        title="Multitasking Hebbian network",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel(
                "", "fraction of empty entries $d$", "temperature $T$", tuple(lines), x_range=(0.0, 1.0),
                y_range=(0.0, 1.1), notes=((0.13, 0.7, "one pattern"), (0.83, 0.6, "equal overlaps")),
                legend="below",
            ),
        ),
    )  # fmt: skip
