"""What stands on the command line, as values: ``NAME=VALUE`` assignments and solver options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

import numpy as np

from quenched.errors import ParameterError
from quenched.solve import Options
from quenched.spec import Card


def assignments(card: Card, items: Sequence[str], *, ranges: bool = False) -> dict[str, Any]:
    """Parameters and choices from ``NAME=VALUE`` arguments.

    Values are numbers (``0.2``), lists (``0.1,0.2,0.4``), grids (``lo:hi:count``), or texts for choices. With
    ``ranges`` a value ``lo:hi`` gives the pair of its ends.

    >>> from quenched.spec import Card, Interval, Parameter
    >>> card = Card("demo", "", "", (Parameter("T", "T", "temperature", Interval(0.0)),), (), (), "f", "min")
    >>> assignments(card, ["T=0.5:1:3"])
    {'T': array([0.5 , 0.75, 1.  ])}

    Raises
    ------
    ParameterError
        An argument that is not ``NAME=VALUE``, a name given twice, or a malformed list or grid.
    """
    texts = {choice.name for choice in card.choices}
    given: dict[str, Any] = {}
    for item in items:
        name, equals, text = item.partition("=")
        if not (name and equals and text):
            raise ParameterError(
                f"argument {item!r} is not of the form NAME=VALUE: write for example "
                f"{card.parameters[0].name if card.parameters else 'T'}=0.2, without spaces."
            )
        if name in given:
            raise ParameterError(f"parameter {name} is given twice: keep one of its values.")
        given[name] = text if name in texts else _value(name, text, ranges)
    return given


def solver_options(arguments: argparse.Namespace) -> Options:
    """The solver options that were given; the others keep their default."""
    names = ("method", "tolerance", "nodes", "max_nodes", "engine")
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    return Options(**given)


def _value(name: str, text: str, ranges: bool) -> Any:
    if ":" in text:
        return _grid(name, text, ranges)
    numbers = [_number(part) for part in text.split(",")]
    if "," in text:
        if any(isinstance(number, str) for number in numbers):
            raise ParameterError(f"{name}={text} is not a list of numbers: write for example {name}=0.1,0.2,0.4.")
        return np.array(numbers, dtype=np.float64)
    return numbers[0]


def _grid(name: str, text: str, ranges: bool) -> Any:
    form = "lo:hi" if ranges else "lo:hi:count"
    example = f"{name}=0.1:1" if ranges else f"{name}=0.1:1:50"
    wrong = ParameterError(f"{name}={text} is not a range {form}: write for example {example}.")
    try:
        lo, hi, *rest = text.split(":")
        if ranges and not rest:
            return float(lo), float(hi)
        (count,) = map(int, rest)
        if ranges or count < 2:
            raise wrong
        return np.linspace(float(lo), float(hi), count)
    except ValueError:
        raise wrong from None


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text
