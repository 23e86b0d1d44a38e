"""From lines of a phase diagram to series of a figure."""

from __future__ import annotations

from typing import Any

import numpy as np

from quenched.phase import Curve
from quenched.plates import Series


def series(label: str, curve: Curve, x: str, y: str, **style: Any) -> Series:
    """The points of a line that are roots, in the plane of two parameters, with a gap (NaN) between its pieces."""
    good = np.flatnonzero(curve.converged)
    gaps = np.flatnonzero(np.diff(curve.piece[good])) + 1
    first, second = (np.insert(curve.column(name)[good], gaps, np.nan) for name in (x, y))
    return Series(label, first, second, **style)
