"""Tree machines with a few hidden units: distances of random fields from those that give the right output."""

from __future__ import annotations

from itertools import product

import numpy as np

from quenched.errors import ParameterError
from quenched.simulate.estimates import Array, Estimate, gather, generators, means, simulator
from quenched.spec import Interval

_DRAWS = 10_000


@simulator(size=range(1, 12), machine=("parity", "committee"), c=Interval(0.0, lo_closed=True))
def machine_distance(
    *, size: int, samples: int, seed: int, machine: str = "parity", c: float = 0.0
) -> dict[str, Estimate]:
    """Mean square distance d^2 of K Gaussian fields from those that give output 1, by going through all their signs.

    Its inverse is the replica-symmetric capacity of the tree machine with K hidden units and spherical weights.

    Parameters
    ----------
    size
        Hidden units K, an odd number for the committee.
    samples, seed
        Number of batches of 10^4 draws, and the seed they follow from.
    machine
        ``"parity"``: the output is the product of the signs of the fields; ``"committee"``: that of their majority.
    c
        Curvature of the cost of a distance.

    Returns
    -------
    dict of str to Estimate
        ``distance``, the mean of d^2, and ``y``, that of exp(-c d^2/2).

    Raises
    ------
    ParameterError
        An even number of units has no majority.

    References
    ----------
    E. Barkai, D. Hansel and I. Kanter, Phys. Rev. Lett. 65, 2312 (1990); E. Barkai, D. Hansel and H. Sompolinsky,
    Phys. Rev. A 45, 4146 (1992).

    Examples
    --------
    One unit is a half-space: the mean square distance is 1/2.

    >>> result = machine_distance(size=1, samples=20, seed=0)
    >>> abs(result["distance"].value - 0.5) < 0.01
    True
    """
    if machine == "committee" and size % 2 == 0:
        raise ParameterError(f"a committee of size={size} units has no majority: choose an odd size.")
    signs = np.array(list(product((-1.0, 1.0), repeat=size)))
    output = signs.prod(axis=1) if machine == "parity" else signs.sum(axis=1)
    allowed = signs[output > 0]
    rows = []
    for rng in generators(seed, size, samples):
        square = _square_distances(rng.standard_normal((_DRAWS, size)), allowed)
        rows.append({"distance": float(square.mean()), "y": float(np.exp(-c * square / 2).mean())})
    return means(gather(rows), size)


def _square_distances(fields: Array, allowed: Array) -> Array:
    """From the nearest of some orthants: what has the wrong sign is moved to zero."""
    nearest = np.full(len(fields), np.inf)
    for orthant in allowed:
        wrong = np.minimum(orthant * fields, 0.0)
        nearest = np.minimum(nearest, (wrong**2).sum(axis=1))
    return nearest
