"""Systems from generated modules: the built-in ones by name, a user's own from source text in memory."""

from __future__ import annotations

import importlib
import linecache
import pkgutil
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

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


@lru_cache(maxsize=64)
def from_source(source: str, name: str) -> System:
    """The system that the text of a generated module defines; it remembers the text.

    Equal texts give the same object. Tracebacks show the lines of the text.
    """
    filename = f"<quenched generated {name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    namespace: dict[str, Any] = {"__name__": f"{_PACKAGE}.{name}"}
    exec(compile(source, filename, "exec"), namespace)
    system: System = namespace["SYSTEM"]
    return replace(system, provenance={**system.provenance, "source": source})


@dataclass(frozen=True)
class Recipe:
    """How another process makes a system: by its name, or from its source."""

    name: str
    source: str | None = None

    def make(self) -> System:
        """The system."""
        return get(self.name) if self.source is None else from_source(self.source, self.name)


def recipe(system: System) -> Recipe | None:
    """The recipe of a built-in or generated system; None for one made by hand."""
    if "source" in system.provenance:
        return Recipe(system.name, system.provenance["source"])
    if system.name in names() and get(system.name) is system:
        return Recipe(system.name)
    return None
