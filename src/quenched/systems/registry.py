"""The built-in systems, by name. Each is one generated module, imported when it is asked for."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from quenched.errors import UnknownNameError
from quenched.systems.model import System

_PACKAGE = "quenched.systems._generated"


def names() -> tuple[str, ...]:
    """Names of the built-in systems, in alphabetical order. Imports none of them."""
    folder = Path(__file__).parent / "_generated"
    modules = (module.name for module in pkgutil.iter_modules([str(folder)]))
    return tuple(sorted(name for name in modules if not name.startswith("_")))


def get(name: str) -> System:
    """The built-in system of that name.

    Raises
    ------
    UnknownNameError
        There is no such system.
    """
    known = names()
    if name not in known:
        raise UnknownNameError("system", name, known)
    system: System = importlib.import_module(f"{_PACKAGE}.{name}").SYSTEM
    return system
