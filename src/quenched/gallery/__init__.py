"""Figures of papers, rebuilt: theory, finite-size experiments, and what is the paper's and what is ours.

Every module here is one figure: a function ``make(quick)`` that returns a :class:`quenched.plates.Plate`, the numbers
with their labels. ``quick`` takes fewer points and samples; its picture is coarse and its experiments are noisy.
"""

from __future__ import annotations

import importlib
import pkgutil

from quenched.errors import UnknownNameError
from quenched.plates import Plate


def names() -> tuple[str, ...]:
    """Names of the figures."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def make(name: str, quick: bool = False) -> Plate:
    """Compute the numbers of a figure.

    Raises
    ------
    UnknownNameError
        There is no such figure.
    """
    if name not in names():
        raise UnknownNameError("figure", name, names())
    plate: Plate = importlib.import_module(f"{__name__}.{name}").make(quick)
    return plate


def summary(name: str) -> str:
    """First line of a figure's description."""
    if name not in names():
        raise UnknownNameError("figure", name, names())
    return (importlib.import_module(f"{__name__}.{name}").__doc__ or "").partition("\n")[0]
