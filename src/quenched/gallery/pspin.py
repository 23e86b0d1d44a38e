"""The three transitions of the Ising p-spin model against p, and the complexity of its states."""

from __future__ import annotations

import numpy as np

from quenched import api
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series

SOURCE = (
    "E. Gardner, Nucl. Phys. B 257, 747 (1985) and A. Montanari, F. Ricci-Tersenghi, Eur. Phys. J. B 33, 339 (2003), "
    "their transition temperatures"
)
PARAMETERS = "the papers': p = 3, and Var J = p!/(2 N^(p-1)); ours: real values of p between 2 and 10, p = 4 and 6"
#: orders whose complexity is drawn
ORDERS = (3.0, 4.0, 6.0)


def make(quick: bool = False) -> Plate:
    """T_d, T_K and T_G, and the complexity between T_K and T_d."""
    points = 17 if quick else 129
    diagram = api.phase_diagram("ising_pspin", points=points, map_points=None)
    meanings = {"T_d": "states appear", "T_K": "complexity vanishes", "T_G": "states break up"}
    lines = [series(f"${name}$: {text}", diagram.line(name), "p_spin", "T") for name, text in meanings.items()]
    ends = np.array([2.0, 10.0])
    freezing = Series(
        "$T_K$ of the random energy model", ends, np.full(2, 0.5 / np.sqrt(np.log(2))), style="dots",
        colour_of=lines[1].label,
    )  # fmt: skip
    return Plate(
        name="pspin",
        title="p-spin model",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel(
                "", "$p$", "temperature $T$",
                (*lines, freezing), x_range=(2.0, 10.0), y_range=(0.0, 1.3), legend="upper right",
            ),
            Panel(
                "", "temperature $T$", r"complexity $\Sigma$ of the states at $m = 1$",
                tuple(complexity(order, points) for order in ORDERS),
                notes=(),
            ),
        ),
    )  # fmt: skip


def complexity(order: float, points: int) -> Series:
    """Logarithm of the number of states per spin, from T_K, where it vanishes, to T_d, where there are none above."""
    static, dynamic = (api.capacity("ising_pspin", line=name, p_spin=order).value for name in ("T_K", "T_d"))
    T = np.linspace(static, dynamic, points)[:-1]
    states = api.sweep("ising_pspin", p_spin=order, T=T, branches="states")
    return Series(f"$p$ = {order:g}", T, states.equilibrium("complexity"))
