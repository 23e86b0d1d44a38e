"""quenched: from the definition of a disordered model to its phase diagram, through a checked derivation.

>>> import quenched as qn
>>> "hopfield" in qn.list_systems()
True

The engine that derives equations is ``quenched.derive``; it is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from quenched.api import (
    all_solutions,
    capacity,
    chart,
    continue_branch,
    derivation,
    line,
    list_systems,
    load,
    open_result,
    optimum,
    parisi,
    phase_diagram,
    plan,
    plot,
    solve,
    sweep,
    verify,
)
from quenched.errors import (
    MissingExtraError,
    ParameterError,
    QuenchedError,
    SpecificationError,
    StorageError,
    UniversalityWarning,
    UnknownNameError,
)
from quenched.results import Result
from quenched.solve import Options, Status
from quenched.systems.covariates import Covariates
from quenched.systems.model import System
from quenched.systems.spectra import Spectrum
from quenched.version import __version__

if TYPE_CHECKING:
    from quenched import derive as derive
    from quenched import simulate as simulate
    from quenched.learning import learning_curve as learning_curve

__all__ = [
    "Covariates",
    "MissingExtraError",
    "Options",
    "ParameterError",
    "QuenchedError",
    "Result",
    "SpecificationError",
    "Spectrum",
    "Status",
    "StorageError",
    "System",
    "UniversalityWarning",
    "UnknownNameError",
    "__version__",
    "all_solutions",
    "capacity",
    "chart",
    "continue_branch",
    "derivation",
    "derive",
    "learning_curve",
    "line",
    "list_systems",
    "load",
    "open_result",
    "optimum",
    "parisi",
    "phase_diagram",
    "plan",
    "plot",
    "simulate",
    "solve",
    "sweep",
    "verify",
]


def __getattr__(name: str) -> Any:
    if name in ("derive", "simulate"):
        return importlib.import_module(f"quenched.{name}")
    if name == "learning_curve":
        return importlib.import_module("quenched.learning").learning_curve
    raise AttributeError(f"module 'quenched' has no attribute {name!r}")
