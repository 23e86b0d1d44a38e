"""Figures of papers, rebuilt: theory, finite-size experiments, and what is the paper's and what is ours.

Every module here is one figure, and to add a module is to add a figure: its first line says what it shows, ``SOURCE``
names the paper, ``PARAMETERS`` says which parameters are the paper's and which are ours, and a function ``make(quick)``
returns a :class:`quenched.plates.Plate`, the numbers with their labels. ``quick`` takes fewer points and samples; its
picture is coarse and its experiments are noisy. Modules whose names begin with an underscore are no figures.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from quenched.errors import UnknownNameError
from quenched.plates import Plate


def names() -> tuple[str, ...]:
    """Names of the figures."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name[0] != "_"))


def make(name: str, quick: bool = False) -> Plate:
    """Compute the numbers of a figure.

    Raises
    ------
    UnknownNameError
        There is no such figure.
    """
    plate: Plate = _module(name).make(quick)
    return plate


def summary(name: str) -> str:
    """What a figure shows, in one line."""
    return (_module(name).__doc__ or "").partition("\n")[0]


def origin(name: str) -> tuple[str, str]:
    """The paper that a figure is from; which of its parameters are the paper's and which are ours."""
    module = _module(name)
    return module.SOURCE, module.PARAMETERS


def _module(name: str) -> ModuleType:
    if name not in names():
        raise UnknownNameError("figure", name, names())
    return importlib.import_module(f"{__name__}.{name}")
