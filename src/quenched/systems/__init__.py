"""Systems: their equations as data and functions, the built-in ones by name, and the parameters of a call."""

from quenched.systems.model import Formulation, System
from quenched.systems.registry import get, names

__all__ = ["Formulation", "System", "get", "names"]
