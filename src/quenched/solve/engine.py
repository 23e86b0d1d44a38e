"""Which engine evaluates the equations: NumPy, or kernels compiled by numba."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from importlib.util import find_spec

from quenched.errors import ParameterError
from quenched.solve.options import Options
from quenched.systems.model import Formulation

#: node evaluations from which compiling for a few seconds pays off: about ten seconds of NumPy
WORTH_COMPILING = 2e8
#: map evaluations that a point takes, roughly
_EVALUATIONS = 12


def resolved(options: Options, formulations: Iterable[Formulation], points: int) -> Options:
    """The options with ``engine="auto"`` settled for a computation of so many points.

    It depends on the size of the computation and on whether numba is installed, on nothing that changes while it
    runs: a computation that is resumed takes the same engine again.
    """
    if options.engine != "auto":
        return options
    formulations = tuple(formulations)
    work = points * _EVALUATIONS * max((options.nodes**f.depth for f in formulations), default=1)
    usable = work >= WORTH_COMPILING and _installed() and all(_translatable(f) is None for f in formulations)
    return replace(options, engine="numba" if usable else "numpy")


def with_engine(formulation: Formulation, options: Options) -> Formulation:
    """The formulation as the engine of the options evaluates it (``auto``: as it is).

    Raises
    ------
    ParameterError
        ``engine="numba"`` where numba is not installed, or for equations that were not emitted by the derivation.
    """
    if options.engine != "numba" or formulation.engine == "numba":
        return formulation
    if not _installed():
        raise ParameterError(
            "option engine='numba' needs the package numba: pip install 'quenched[fast]', or leave the engine to "
            "engine='auto'."
        )
    reason = _translatable(formulation)
    if reason is not None:
        raise ParameterError(
            f"option engine='numba' is not usable for the equations {formulation.name!r}: only emitted code that works "
            f"on numbers can be compiled ({reason}). Use engine='numpy'."
        )
    from quenched.compiled.kernel import accelerate

    return accelerate(formulation)


@lru_cache(maxsize=1)
def _installed() -> bool:
    return find_spec("numba") is not None


def _translatable(formulation: Formulation) -> str | None:
    """Why the equations cannot be compiled; None if they can."""
    from quenched.compiled.translate import Untranslatable, translate

    try:
        for function in (formulation.fixed_point, formulation.values, formulation.domain):
            translate(function)
    except Untranslatable as error:
        return str(error)
    return None
