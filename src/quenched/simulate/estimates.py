"""What a finite-size experiment returns, where its randomness comes from, how its arguments are checked."""

from __future__ import annotations

import functools
import inspect
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ParamSpec

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError, QuenchedError, UnknownNameError
from quenched.spec import Interval

Array = NDArray[np.float64]
Domain = Interval | range | tuple[str, ...]
P = ParamSpec("P")


class SimulationError(QuenchedError, RuntimeError):
    """A direct algorithm that could not certify its result."""


@dataclass(frozen=True)
class Estimate:
    """A mean over independent disorder samples, with its standard error.

    ``samples`` counts the samples that enter the mean; with fewer than two, ``stderr`` is NaN.
    """

    value: float
    stderr: float
    samples: int
    size: int

    def __str__(self) -> str:
        return f"{self.value:.6g} +- {self.stderr:.2g} (N = {self.size}, {self.samples} samples)"


#: every finite-size experiment, by name
SIMULATORS: dict[str, Callable[..., dict[str, Estimate]]] = {}


def mean(values: Array, size: int) -> Estimate:
    """The mean of one value per sample ``(S,)``, with the standard error of the mean.

    >>> mean(np.array([1.0, 2.0, 3.0]), 10)
    Estimate(value=2.0, stderr=0.5773502691896258, samples=3, size=10)
    """
    n = len(values)
    value = float(values.sum() / n) if n else math.nan
    stderr = float(np.std(values, ddof=1) / math.sqrt(n)) if n > 1 else math.nan
    return Estimate(value, stderr, n, size)


def means(values: Mapping[str, Array], size: int) -> dict[str, Estimate]:
    """:func:`mean` of every quantity."""
    return {name: mean(column, size) for name, column in values.items()}


def gather(rows: Sequence[Mapping[str, float]]) -> dict[str, Array]:
    """Turn one record per sample into one column ``(S,)`` per quantity."""
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def join(parts: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
    """Concatenate the columns of several batches of samples."""
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def fraction(successes: NDArray[np.bool_], size: int) -> Estimate:
    """The fraction of samples that succeed.

    The standard error is that of the probability (k + 1)/(n + 2): it does not vanish when all samples agree.

    >>> fraction(np.array([True, True]), 10)
    Estimate(value=1.0, stderr=0.30618621784789724, samples=2, size=10)
    """
    n, k = len(successes), int(successes.sum())
    smoothed = (k + 1) / (n + 2)
    return Estimate(k / n, math.sqrt(smoothed * (1 - smoothed) / n), n, size)


def generators(seed: int, size: int, samples: int) -> list[np.random.Generator]:
    """One independent generator per disorder sample.

    The first samples do not depend on how many follow, and experiments of different sizes share no random
    numbers, so that their errors are independent when they are extrapolated in the size.
    """
    sequence = np.random.SeedSequence(seed, spawn_key=(size,))
    return [np.random.default_rng(child) for child in sequence.spawn(samples)]


def batches(samples: int, elements: int) -> list[slice]:
    """Split samples of ``elements`` numbers each into batches of about 128 MB."""
    step = max(1, 2**24 // elements)
    return [slice(start, start + step) for start in range(0, samples, step)]


def constraint_count(alpha: float, size: int) -> int:
    """The number alpha N of patterns or examples, which must be whole: no silent change of alpha.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.

    Examples
    --------
    >>> constraint_count(0.14, 500)
    70
    """
    count = round(alpha * size)
    if abs(alpha * size - count) > 1e-9 * alpha * size:
        below = math.floor(alpha * size)
        raise ParameterError(
            f"alpha={alpha!r} with size={size} asks for {alpha * size:g} patterns, not a whole number: "
            f"choose another size, or alpha={below}/{size} or {below + 1}/{size}."
        )
    return count


def simulator(
    *, size: range, **domains: Domain
) -> Callable[[Callable[P, dict[str, Estimate]]], Callable[P, dict[str, Estimate]]]:
    """Register an experiment in :data:`SIMULATORS`, and check its arguments on every call.

    ``size`` and each domain say which values are accepted: an ``Interval`` of real numbers, a ``range`` of
    integers, or a tuple of names.
    """
    all_domains = {"size": size, "samples": range(2, 10**9), "seed": range(2**128), **domains}

    def register(function: Callable[P, dict[str, Estimate]]) -> Callable[P, dict[str, Estimate]]:
        signature = inspect.signature(function)
        name = function.__name__

        @functools.wraps(function)
        def checked(*args: P.args, **kwargs: P.kwargs) -> dict[str, Estimate]:
            _require_names(name, signature, kwargs)
            values = {key: _checked(name, key, value, all_domains[key]) for key, value in kwargs.items()}
            return function(*args, **values)  # type: ignore[arg-type]

        SIMULATORS[name] = checked
        return checked

    return register


def run(name: str, *, size: int, samples: int, seed: int, **parameters: Any) -> dict[str, Estimate]:
    """Run a finite-size experiment by name.

    Parameters
    ----------
    name
        A key of :data:`SIMULATORS`.
    size
        Number of degrees of freedom N of one sample.
    samples
        Number of independent disorder samples, at least 2.
    seed
        Every random number follows from it.
    **parameters
        Parameters of that experiment.

    Returns
    -------
    dict of str to Estimate
        One estimate per quantity, under the name that the theory uses.

    Raises
    ------
    UnknownNameError
        No such experiment, or no such parameter.
    ParameterError
        A parameter that is missing or outside its domain.
    SimulationError
        The algorithm could not certify its result.

    Examples
    --------
    >>> result = run("sk_enumeration", size=8, samples=50, seed=1, T=10.0)
    >>> round(result["free_energy"].value, 2)
    -6.95
    """
    if name not in SIMULATORS:
        raise UnknownNameError("simulator", name, SIMULATORS)
    return SIMULATORS[name](size=size, samples=samples, seed=seed, **parameters)


def _require_names(name: str, signature: inspect.Signature, given: Mapping[str, object]) -> None:
    for key in given:
        if key not in signature.parameters:
            raise UnknownNameError(f"parameter of {name}", key, signature.parameters)
    for key, parameter in signature.parameters.items():
        if parameter.default is parameter.empty and key not in given:
            raise ParameterError(f"{name} needs a value for {key}: pass {key}=...")


def _checked(name: str, key: str, value: Any, domain: Domain) -> int | float | str:
    try:
        if isinstance(domain, range):
            accepted: int | float | str = operator.index(value)
        else:
            accepted = float(value) if isinstance(domain, Interval) else value
        if not isinstance(value, bool) and accepted in domain:  # type: ignore[operator]
            return accepted
    except (TypeError, ValueError):
        pass
    raise ParameterError(f"{name}: {key}={value!r} is not usable. Choose {_describe(domain)}.")


def _describe(domain: Domain) -> str:
    if isinstance(domain, range):
        return f"an integer from {domain.start} to {domain.stop - 1}"
    if isinstance(domain, Interval):
        return f"a number in {domain}"
    return f"one of {', '.join(domain)}"
