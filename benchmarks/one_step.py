"""The one-step diagram of the Sherrington-Kirkpatrick model, against nested Gauss-Hermite and damping in nested.py."""

from __future__ import annotations

import math

import nested
import numpy as np
from measure import Report, Row, cpu, engines

import quenched as qn

TITLE, OTHER = "one step of replica symmetry breaking", "script"

SYSTEM = "sherrington_kirkpatrick_1rsb"
#: below this temperature 64 nodes of a Gauss-Hermite rule are too few for the script
COLD = 0.2


def run(quick: bool) -> Report:
    """The diagram by the package, and the script at a random sample of its points."""
    grid, sample = (4, 3) if quick else (100, 60)
    h, T = np.linspace(0.0, 1.0, grid), np.linspace(0.02, 1.1, grid)
    rng = np.random.default_rng(1)
    picks = rng.choice(grid**2, sample, replace=False)
    places = [(int(pick) // grid, int(pick) % grid) for pick in picks]
    times, found = [], []
    for i, j in places:
        seconds, state = cpu(nested.state, float(T[j]), float(h[i]))
        times.append(seconds)
        found.append(state)
    by_hand = float(np.mean(times)) * grid**2
    spread = f"± {float(np.std(times, ddof=1)) / math.sqrt(sample) * grid**2:.2g}"
    rows, remarks = [], []
    for engine in engines()[: 1 if quick else None]:
        options = qn.Options(engine=engine)
        qn.sweep(SYSTEM, h=[0.1, 0.9], T=[0.2, 0.9], options=options)
        seconds, result = cpu(qn.sweep, SYSTEM, h=h, T=T, options=options)
        rows.append(Row(f"{grid} x {grid}, {engine}", seconds, by_hand, spread=spread))
        counts = {qn.Status(int(s)).name: int((result.status == s).sum()) for s in np.unique(result.status)}
        remarks.append(f"{engine}: {', '.join(f'{count} {name}' for name, count in counts.items())}")
    ours = result["free_energy"][0]
    apart = {"warm": 0.0, "cold": 0.0}
    for (i, j), state in zip(places, found, strict=True):
        difference = abs(state.free_energy - ours[i, j])
        where = "cold" if T[j] < COLD else "warm"
        if math.isfinite(difference):
            apart[where] = max(apart[where], difference)
    remarks.append(
        f"the script ran at {sample} of {grid**2} points, drawn at random; where both have states the free energies "
        f"differ by at most {apart['warm']:.0e} above T = {COLD} and {apart['cold']:.0e} below"
    )
    return Report(rows, remarks, apart)
