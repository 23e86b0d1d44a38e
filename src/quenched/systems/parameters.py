"""The parameters of a call: checked in one place, then handed on as rows of numbers.

``bind`` turns what the user wrote into a :class:`Binding`; ``dispatch`` finds the equations for its rows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError, UnknownNameError
from quenched.spec import Card, Choice, Parameter
from quenched.systems.model import Array, Formulation, System

Rows = NDArray[np.intp]


@dataclass(frozen=True)
class Binding:
    """Checked parameters of one call.

    ``axes`` (1-D arrays, in the order of the caller) span a grid as their outer product; ``fixed`` are the
    other numeric parameters; ``order`` is the order of the numeric parameters in the card.
    """

    axes: Mapping[str, Array]
    fixed: Mapping[str, float]
    choices: Mapping[str, str]
    order: tuple[str, ...]

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the grid; ``()`` for a single point."""
        return tuple(len(axis) for axis in self.axes.values())

    @property
    def size(self) -> int:
        """Number of points of the grid."""
        return math.prod(self.shape)

    def rows(self, start: int = 0, stop: int | None = None) -> Array:
        """Parameter rows ``(P, M)`` of the points ``start:stop`` of the flattened grid."""
        points = np.arange(start, self.size if stop is None else stop)
        index = dict(zip(self.axes, np.unravel_index(points, self.shape), strict=True)) if self.axes else {}
        table = np.empty((len(points), len(self.order)))
        for column, name in enumerate(self.order):
            table[:, column] = self.axes[name][index[name]] if name in index else self.fixed[name]
        return table


def bind(card: Card, params: Mapping[str, Any]) -> Binding:
    """Check parameters against a card: numbers are fixed, 1-D arrays are axes.

    Parameters
    ----------
    card
        The system.
    params
        A value for every parameter without a default, and for every choice without one.

    Raises
    ------
    UnknownNameError
        A name that the system does not have, or a choice that does not exist.
    ParameterError
        A value that is missing, not a number, NaN, or outside its domain.

    Examples
    --------
    >>> from quenched.spec import Card, Interval, Parameter
    >>> card = Card("demo", "", "", (Parameter("T", "T", "temperature", Interval(0.0)),), (), (), "f", "min")
    >>> bind(card, {"T": [0.1, 0.2]}).rows().tolist()
    [[0.1], [0.2]]
    >>> bind(card, {"T": -1})
    Traceback (most recent call last):
        ...
    quenched.errors.ParameterError: parameter T (temperature) of 'demo' is -1, outside its domain (0, inf): \
choose a value inside.
    """
    order = tuple(parameter.name for parameter in card.parameters)
    known = [*order, *(choice.name for choice in card.choices)]
    for name in params:
        if name not in known:
            raise UnknownNameError(f"parameter of {card.name}", name, known)
    _require_all(card, params)
    values = {p.name: _checked(card.name, p, params.get(p.name, p.default)) for p in card.parameters}
    return Binding(
        axes={name: values[name] for name in params if name in values and values[name].ndim == 1},
        fixed={name: float(value) for name, value in values.items() if value.ndim == 0},
        choices={c.name: _chosen(card.name, c, params.get(c.name, c.default)) for c in card.choices},
        order=order,
    )


def dispatch(system: System, rows: Array, choices: Mapping[str, str]) -> list[tuple[Formulation, Rows]]:
    """Which equations serve which parameter rows ``(P, M)``: the most specific formulation that applies.

    Raises
    ------
    ParameterError
        A row for which the system has no equations.
    """
    order = [parameter.name for parameter in system.card.parameters]
    left = np.ones(len(rows), dtype=np.bool_)
    parts: list[tuple[Formulation, Rows]] = []
    for formulation in sorted(system.formulations, key=lambda f: -len(f.when)):
        match = left.copy()
        for name, value in formulation.when.items():
            match &= choices[name] == value if name in choices else rows[:, order.index(name)] == value
        if match.any():
            parts.append((formulation, np.flatnonzero(match)))
            left &= ~match
    if left.any():
        at = {**dict(zip(order, rows[left][0].tolist(), strict=True)), **choices}
        raise ParameterError(
            f"{system.name!r} has no equations at {describe(at)}. It has them where "
            f"{' or '.join(describe(f.when) for f in system.formulations)}: choose parameters there."
        )
    return parts


def describe(at: Mapping[str, float | str]) -> str:
    """Parameters as text.

    >>> describe({"alpha": 0.1, "loss": "hinge"})
    'alpha = 0.1, loss = hinge'
    """
    return ", ".join(f"{k} = {v if isinstance(v, str) else format(v, '.12g')}" for k, v in at.items())


def _require_all(card: Card, params: Mapping[str, Any]) -> None:
    missing = [
        f"{p.name} ({p.meaning}, in {p.domain})" for p in card.parameters if p.default is None and p.name not in params
    ]
    missing += [
        f"{c.name} ({c.meaning}; one of {', '.join(c.values)})"
        for c in card.choices
        if c.default is None and c.name not in params
    ]
    if missing:
        raise ParameterError(f"{card.name!r} needs a value for {' and for '.join(missing)}.")


def _checked(system: str, parameter: Parameter, value: Any) -> Array:
    array = _numbers(system, parameter, value)
    for number in array.flat:
        if math.isnan(number):
            raise ParameterError(
                f"parameter {parameter.name} ({parameter.meaning}) of {system!r} is NaN: "
                f"give a number in {parameter.domain}."
            )
        if number not in parameter.domain:
            raise ParameterError(
                f"parameter {parameter.name} ({parameter.meaning}) of {system!r} is {number:.12g}, "
                f"outside its domain {parameter.domain}: choose a value inside."
            )
    return array + 0.0  # -0.0 becomes 0.0, so that 1/T has one sign


def _numbers(system: str, parameter: Parameter, value: Any) -> Array:
    try:
        array = np.asarray(value)
        if array.dtype.kind in "bSUcmM":
            raise TypeError
        numbers = np.asarray(array, dtype=np.float64)
    except (TypeError, ValueError):
        raise ParameterError(
            f"parameter {parameter.name} ({parameter.meaning}) of {system!r} is {value!r}, which is not a "
            f"real number: give one in {parameter.domain}, or a list of them for a sweep."
        ) from None
    if numbers.ndim > 1 or numbers.size == 0:
        raise ParameterError(
            f"parameter {parameter.name} ({parameter.meaning}) of {system!r} has shape {numbers.shape}: "
            "give a number, or a 1-D array with at least one value for a sweep."
        )
    return numbers


def _chosen(system: str, choice: Choice, value: Any) -> str:
    if not isinstance(value, str):
        raise ParameterError(
            f"{choice.name} = {value!r} of {system!r} is not a choice: it is a text, one of "
            f"{', '.join(choice.values)}. It cannot be an axis of a sweep; run one sweep per value."
        )
    if value not in choice.values:
        raise UnknownNameError(f"{choice.name} of {system}", value, choice.values)
    return value
