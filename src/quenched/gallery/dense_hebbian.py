"""Dense Hebbian networks trained on a dataset: where retrieval exists, for several entropies of the dataset."""

from __future__ import annotations

import numpy as np

from quenched import api
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series

SOURCE = "E. Agliari et al., arXiv:2212.00606 (supervised) and arXiv:2211.14067, phase diagrams in load and temperature"
PARAMETERS = (
    "the papers': the model, rho and gamma as they are defined there; ours: P = 4, the entropies rho, units of P!/2 of "
    "the temperature, and the ranges"
)
ENTROPIES = (0.0, 0.1, 0.3)


def make(quick: bool = False) -> Plate:
    """Spinodals of retrieval, and the first-order lines as far as the paramagnet is not frozen.

    The spinodal is the fold at which the start from the pattern loses retrieval; it is found at each temperature by
    itself, since the curve has cusps. At rho = 0.3 it has a gap below one, where retrieval fades into a small overlap.
    """
    lines: list[Series] = []
    for rho in ENTROPIES:
        label = rf"$\rho$ = {rho:g}: retrieval states exist"
        T = np.linspace(0.0, 1.0, 11 if quick else 61)
        loads = np.array([api.capacity("dense_hebbian", line="T_R", T=t, rho=rho).value for t in T])
        end = np.flatnonzero(np.isfinite(loads))[-1] + 1
        coexistence = api.line("dense_hebbian", "T_one", rho=rho, points=9 if quick else 65)
        lines += [
            Series(label, loads[:end], T[:end]),
            series(rf"$\rho$ = {rho:g}: first order", coexistence, "gamma", "T", style="dashes", colour_of=label),
        ]
    return Plate(
        name="dense_hebbian",
        title="Dense Hebbian network, P = 4, supervised",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(Panel("", r"load $\gamma$", "temperature $T$", tuple(lines), y_range=(0.0, 1.05), legend="below"),),
    )
