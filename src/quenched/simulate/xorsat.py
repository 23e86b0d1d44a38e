"""Random linear equations over GF(2): Gaussian elimination and removal of leaves."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from quenched.errors import ParameterError
from quenched.simulate.estimates import (
    Estimate,
    SimulationError,
    constraint_count,
    fraction,
    gather,
    generators,
    mean,
    means,
    simulator,
)
from quenched.spec import Interval

Equations = list[list[int]]


@simulator(size=range(4, 10**5), alpha=Interval(0.0), K=Interval(2.0, lo_closed=True))
def xorsat_elimination(*, size: int, samples: int, seed: int, alpha: float, K: float) -> dict[str, Estimate]:
    """Random K-XORSAT: rank of the equations, their 2-core, and what it freezes.

    Each of alpha N equations has K different bits, drawn at random, and a random right-hand side.

    Parameters
    ----------
    size
        Number of bits N; time grows as N^3/64.
    samples, seed
        Number of systems of equations, and the seed they follow from.
    alpha
        Equations per bit, a multiple of 1/N.
    K
        Bits per equation, a whole number.

    Returns
    -------
    dict of str to Estimate
        ``entropy``, (1 - rank/N) log 2, that of the solutions if there are any; ``sat_fraction``, the fraction of
        samples that have one; ``core`` and ``core_clauses``, bits and equations of the 2-core over N; ``complexity``,
        their difference times log 2; ``q``, the fraction of bits that are in the core or follow from it.

    Raises
    ------
    ParameterError
        alpha N or K is not a whole number, or K is larger than N.

    References
    ----------
    M. Mezard, F. Ricci-Tersenghi and R. Zecchina, J. Stat. Phys. 111, 505 (2003).

    Examples
    --------
    Few equations are independent, and their graph has leaves only:

    >>> result = xorsat_elimination(size=100, samples=20, seed=0, alpha=0.5, K=3)
    >>> round(result["entropy"].value / math.log(2), 2), result["core"].value
    (0.5, 0.0)
    """
    count, bits = constraint_count(alpha, size), _whole(K, size)
    rows = []
    for rng in generators(seed, size, samples):
        equations = _draw(rng, size, count, bits)
        rank, solvable = _eliminated(equations, rng.integers(2, size=count))
        core = two_core(equations, size)
        inside = {bit for equation in core for bit in equation}
        rows.append(
            {
                "entropy": math.log(2) * (1 - rank / size),
                "solvable": solvable,
                "core": len(inside) / size,
                "core_clauses": len(core) / size,
                "complexity": math.log(2) * (len(inside) - len(core)) / size,
                "q": len(_implied(equations, inside)) / size,
            }
        )
    columns = gather(rows)
    return {"sat_fraction": fraction(columns.pop("solvable") > 0, size), **means(columns, size)}


@simulator(size=range(4, 10**5), K=Interval(2.0, lo_closed=True))
def xorsat_thresholds(*, size: int, samples: int, seed: int, K: float) -> dict[str, Estimate]:
    """Random K-XORSAT: equations are added one by one until a 2-core appears, and until they contradict each other.

    Parameters
    ----------
    size
        Number of bits N; time grows as N^3/64.
    samples, seed
        Number of sequences of equations, and the seed they follow from.
    K
        Bits per equation, a whole number.

    Returns
    -------
    dict of str to Estimate
        ``d`` and ``c``: the number of equations over N with which the first 2-core appears, and that of the last
        system that has a solution.

    Raises
    ------
    ParameterError
        K is not a whole number, or larger than N.
    SimulationError
        More equations than twice the number of bits, and no contradiction.

    References
    ----------
    M. Mezard, F. Ricci-Tersenghi and R. Zecchina, J. Stat. Phys. 111, 505 (2003).

    Examples
    --------
    >>> result = xorsat_thresholds(size=200, samples=20, seed=0, K=3)
    >>> result["d"].value < result["c"].value < 1
    True
    """
    bits, loads = _whole(K, size), []
    for rng in generators(seed, size, samples):
        count = 2 * size
        equations = _draw(rng, size, count, bits)
        last = _consistent(equations, rng.integers(2, size=count))
        few, many = 0, last + 1
        while many - few > 1:  # a core does not vanish when equations are added
            middle = (few + many) // 2
            few, many = (few, middle) if two_core(equations[:middle], size) else (middle, many)
        loads.append((many / size, last / size))
    first, second = np.array(loads).T
    return {"d": mean(first, size), "c": mean(second, size)}


def _whole(K: float, size: int) -> int:
    bits = round(K)
    if bits != K or bits > size:
        raise ParameterError(f"K={K!r} with size={size} is not usable: choose an integer from 2 to {size}.")
    return bits


def _draw(rng: np.random.Generator, size: int, count: int, bits: int) -> Equations:
    return [rng.choice(size, bits, replace=False).tolist() for _ in range(count)]


class Elimination:
    """Equations over GF(2) in echelon form, as integers: bit 0 is the right-hand side, bit i + 1 the variable i.

    >>> system = Elimination()
    >>> [system.add([0, 1], 1), system.add([1, 2], 0), system.add([0, 2], 1), system.add([0, 2], 0)]
    [1, 1, 0, -1]
    """

    def __init__(self) -> None:
        self._pivots: dict[int, int] = {}

    def add(self, equation: Sequence[int], right: int) -> int:
        """Add an equation: 1 if it is independent of the others, 0 if it follows from them, -1 if it contradicts."""
        row = int(right)
        for bit in equation:
            row ^= 2 << bit
        while row > 1:
            pivot = self._pivots.get(row.bit_length())
            if pivot is None:
                self._pivots[row.bit_length()] = row
                return 1
            row ^= pivot
        return -row


def _eliminated(equations: Equations, right: NDArray[np.int64]) -> tuple[int, bool]:
    """The rank, and whether there is a solution."""
    system = Elimination()
    found = [system.add(equation, r) for equation, r in zip(equations, right, strict=True)]
    return found.count(1), -1 not in found


def _consistent(equations: Equations, right: NDArray[np.int64]) -> int:
    """How many of the equations, from the first on, have a solution."""
    system = Elimination()
    for k, (equation, r) in enumerate(zip(equations, right, strict=True)):
        if system.add(equation, r) < 0:
            return k
    raise SimulationError(f"{len(equations)} random equations have a solution: choose a larger size.")


def two_core(equations: Equations, size: int) -> Equations:
    """What is left when equations with a bit that is in no other one are removed, until there are none.

    >>> two_core([[0, 1, 2], [1, 2, 3], [0, 2, 3], [0, 1, 3], [3, 4, 5]], 6)
    [[0, 1, 2], [1, 2, 3], [0, 2, 3], [0, 1, 3]]
    """
    users: list[set[int]] = [set() for _ in range(size)]
    for k, equation in enumerate(equations):
        for bit in equation:
            users[bit].add(k)
    leaves = [bit for bit, those in enumerate(users) if len(those) == 1]
    kept = set(range(len(equations)))
    while leaves:
        those = users[leaves.pop()]
        if len(those) != 1:
            continue
        (k,) = those
        kept.remove(k)
        for bit in equations[k]:
            users[bit].discard(k)
            if len(users[bit]) == 1:
                leaves.append(bit)
    return [equations[k] for k in sorted(kept)]


def _implied(equations: Equations, known: set[int]) -> set[int]:
    """The bits that follow from known ones by equations with one unknown bit."""
    known = set(known)
    while True:
        rest = [set(equation) - known for equation in equations]
        new = {bit for unknown in rest if len(unknown) == 1 for bit in unknown}
        if not new:
            return known
        known |= new
