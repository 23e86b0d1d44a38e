"""Errors: each says what is wrong, with which value, and what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class QuenchedError(Exception):
    """Base class of every error raised on purpose by this package."""


class UnknownNameError(QuenchedError, KeyError):
    """A system, parameter, branch, observable or line that does not exist."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        known = list(known)
        close = difflib.get_close_matches(name, known, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        listed = ", ".join(known) if known else "none"
        super().__init__(f"unknown {kind} {name!r}.{hint} Known: {listed}.")

    def __str__(self) -> str:
        return str(self.args[0])


class ParameterError(QuenchedError, ValueError):
    """A parameter that is missing, malformed, or outside its domain."""


class SpecificationError(QuenchedError, ValueError):
    """A model file that cannot be read or whose derivation does not hold."""


class StorageError(QuenchedError, OSError):
    """A results file that cannot be written or read."""


class MissingExtraError(QuenchedError, ImportError):
    """An optional dependency that is needed for the request is not installed."""

    def __init__(self, package: str, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs {package}, which is not installed: pip install 'quenched[{extra}]'")


class UniversalityWarning(UserWarning):
    """Data that do not behave as Gaussian ones with the same moments: the theory is not about them."""
