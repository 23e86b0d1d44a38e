"""Sherrington-Kirkpatrick model in a field: the line of de Almeida and Thouless, and one step of symmetry breaking."""

from __future__ import annotations

import numpy as np

from quenched import api
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series
from quenched.systems.model import Array

SOURCE = (
    "J. R. L. de Almeida, D. J. Thouless, J. Phys. A 11, 983 (1978), their stability diagram; one step after G. "
    "Parisi, J. Phys. A 13, 1101 (1980)"
)
PARAMETERS = "the papers': h = 0, and the plane of T and h, both in units of J; ours: h = 0.3, and the ranges"
FIELD = 0.3
#: without field the glass is drawn up to here: its overlaps vanish at T = 1, where the iteration is lost
_WARMEST = 0.8


def make(quick: bool = False) -> Plate:
    """Stability of the replica-symmetric solution, and the overlaps, entropies and breaking parameters below."""
    points = 17 if quick else 129
    T = np.linspace(0.0, 1.2, points)
    cold = np.linspace(0.0, _WARMEST, points)
    return Plate(
        name="sk_field",
        title="Sherrington-Kirkpatrick model in a field",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(stability(points), overlaps(T), entropies(T, np.linspace(0.005, _WARMEST, points)), breaking(cold)),
    )


def stability(points: int) -> Panel:
    """The AT line."""
    line = api.line("sherrington_kirkpatrick", "AT", points=points)
    T = np.linspace(0.5, 1.0, points)
    return Panel(
        "", "temperature $T$", "field $h$",
        (
            series("AT line", line, "T", "h"),
            Series(r"$h^2 = \frac{4}{3}(1-T)^3$", T, np.sqrt(4 / 3 * (1 - T) ** 3), style="dots"),
        ),
        x_range=(0.0, 1.2), y_range=(0.0, 1.6),
        notes=((0.75, 0.9, "replica symmetric"), (0.3, 0.3, "symmetry broken")),
    )  # fmt: skip


def overlaps(T: Array) -> Panel:
    """Overlaps with one step in a field; above the AT temperature both are the replica-symmetric one."""
    onset = api.capacity("sherrington_kirkpatrick", line="AT", h=FIELD).value
    below = np.append(T[onset - 0.03 > T], onset)
    symmetric = api.sweep("sherrington_kirkpatrick", T=T, h=FIELD)
    step = api.sweep("sherrington_kirkpatrick_1rsb", T=below[:-1], h=FIELD)
    q = float(api.solve("sherrington_kirkpatrick", T=onset, h=FIELD)["q"][0])
    return Panel(
        f"$h$ = {FIELD}", "temperature $T$", "overlap",
        (
            Series("$q$, replica symmetric", T, symmetric.equilibrium("q"), style="dashes"),
            Series("$q_1$, inside a state", below, np.append(step.equilibrium("q_in"), q)),
            Series("$q_0$, between states", below, np.append(step.equilibrium("q_out"), q)),
            Series("AT", np.array([onset]), np.array([q]), style="points", colour_of="none"),
        ),
        x_range=(0.0, 1.2),
    )  # fmt: skip


def entropies(T: Array, cold: Array) -> Panel:
    """Entropy without field: negative in the replica-symmetric solution, nearly repaired by one step."""
    symmetric = api.sweep("sherrington_kirkpatrick", T=T, h=0.0)
    step = api.sweep("sherrington_kirkpatrick_1rsb", T=cold, h=0.0)
    return Panel(
        "$h$ = 0", "temperature $T$", "entropy per spin",
        (
            Series("replica symmetric", T, symmetric.equilibrium("entropy"), style="dashes"),
            Series("one step", cold, step.equilibrium("entropy")),
            Series(r"$-1/2\pi$", np.array([0.0]), np.array([-1 / (2 * np.pi)]), style="points", colour_of="none"),
            Series("zero", np.array([0.0, 1.2]), np.zeros(2), style="dots", colour_of="none"),
        ),
        x_range=(0.0, 1.2),
    )  # fmt: skip


def breaking(cold: Array) -> Panel:
    """The breaking parameter, linear at low temperature."""
    lines = []
    for field in (0.0, FIELD):
        onset = api.capacity("sherrington_kirkpatrick", line="AT", h=field).value if field else 1.0
        T = cold[onset - 0.03 > cold]
        step = api.sweep("sherrington_kirkpatrick_1rsb", T=T, h=field)
        lines.append(Series(f"$h$ = {field:g}", T, step.equilibrium("m")))
    return Panel("", "temperature $T$", "breaking parameter $m$", tuple(lines), x_range=(0.0, 1.2))
