"""Hebbian networks of spins that interact p at a time or retrieve several patterns: heat-bath Monte Carlo."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from quenched.errors import ParameterError
from quenched.simulate.estimates import Array, Estimate, batches, generators, join, means, simulator
from quenched.simulate.heat_bath import REPLICAS, averages
from quenched.spec import Interval

_SWEEPS = range(4, 10**9)


@simulator(
    size=range(8, 10**5),
    alpha=Interval(0.0, lo_closed=True),
    T=Interval(0.0, lo_closed=True),
    order=("3", "4", "5", "6"),
    sweeps=_SWEEPS,
)
def dense_hopfield_monte_carlo(
    *, size: int, samples: int, seed: int, alpha: float, T: float, order: str = "3", sweeps: int = 60
) -> dict[str, Estimate]:
    """Dense Hopfield network, by heat-bath dynamics of two replicas that start from a pattern.

    H = -((p-1)!/N^(p-1)) sum_mu sum_{i1 < ... < ip} xi_i1 s_i1 ... xi_ip s_ip over one pattern and
    alpha N^(p-1)/(p-1)! others, all random and binary. At T = 0 the dynamics runs until no spin moves.

    Parameters
    ----------
    size
        Number of neurons N.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, T
        Patterns in units of N^(p-1)/(p-1)!, a whole number of them, and temperature.
    order
        The number p of spins that interact.
    sweeps
        Sweeps over the neurons; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``m``, the overlap with the pattern; ``q``, the overlap of the two replicas; ``energy`` per neuron;
        ``energy_drift``, the change of the energy from the first to the second half of the measurement, zero
        within its standard error if the run has settled; and ``one_step``, the overlap after one parallel update
        of the pattern at T = 0.

    Raises
    ------
    ParameterError
        The number of patterns is not whole.

    References
    ----------
    E. Gardner, J. Phys. A 20, 3453 (1987).

    Examples
    --------
    >>> result = dense_hopfield_monte_carlo(size=20, samples=4, seed=0, alpha=0.05, T=0.0)
    >>> result["m"].value
    1.0
    """
    p = int(order)
    count = 1 + pattern_count("alpha", alpha, size ** (p - 1) / math.factorial(p - 1))
    scale = math.factorial(p - 1) / size ** (p - 1)
    parts = []
    for batch in batches(samples, size * count):
        rngs = generators(seed, size, samples)[batch]
        patterns = np.stack([_signs(rng, (size, count)) for rng in rngs], axis=1)
        parts.append(_settled(patterns, patterns[..., 0].T, p, scale, rngs, T, sweeps))
    return means(join(parts), size)


@simulator(
    size=range(8, 10**5),
    gamma=Interval(0.0, lo_closed=True),
    T=Interval(0.0, lo_closed=True),
    rho=Interval(0.0, lo_closed=True),
    M=Interval(1.0, lo_closed=True),
    order=("4", "6"),
    protocol=("supervised", "unsupervised"),
    sweeps=_SWEEPS,
)
def dense_hebbian_monte_carlo(
    *,
    size: int,
    samples: int,
    seed: int,
    gamma: float,
    T: float,
    rho: float,
    M: float,
    order: str = "4",
    protocol: str = "supervised",
    sweeps: int = 60,
) -> dict[str, Estimate]:
    """Dense Hebbian network that has seen M noisy examples of every pattern, by heat-bath dynamics.

    An example eta has the sign of its pattern with probability (1 + r)/2, with the quality r that makes the
    entropy of the dataset rho = (1 - r^2)/(M r^2). With R = r^2 + (1 - r^2)/M,

        H = -(1/(R^(P/2) N^(P-1))) sum_mu sum_{i1 < ... < iP} J_i1...iP^mu s_i1 ... s_iP ,

    where J is the product of the means over the examples (supervised: it is known which pattern an example
    shows) or the mean of the products (unsupervised). There is one pattern to retrieve and gamma 2 N^(P-1)/P!
    others. Two replicas start from the pattern.

    Parameters
    ----------
    size
        Number of neurons N.
    samples, seed
        Number of datasets, and the seed they follow from.
    gamma, T
        Patterns in units of 2 N^(P-1)/P!, a whole number of them, and temperature in units of P!/2.
    rho, M
        Entropy of the dataset, and examples per pattern, a whole number.
    order, protocol
        The number P of spins that interact, and how the examples are used.
    sweeps
        Sweeps over the neurons; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``m``, the overlap with the pattern; ``n_ex``, the overlap with the mean of its examples divided by
        r (1 + rho); ``q``, the overlap of the two replicas; ``energy`` per neuron, in units of P!/2;
        ``energy_drift``, its change from the first to the second half of the measurement, zero within its
        standard error if the run has settled; and ``one_step``, the overlap with the pattern after one parallel
        update of it at T = 0.

    Raises
    ------
    ParameterError
        The number of patterns or of examples is not whole.

    References
    ----------
    E. Agliari et al., arXiv:2212.00606 (supervised) and arXiv:2211.14067 (unsupervised).

    Examples
    --------
    Perfect examples are patterns:

    >>> result = dense_hebbian_monte_carlo(size=24, samples=4, seed=0, gamma=0.03125, T=0.0, rho=0.0, M=1)
    >>> result["m"].value
    1.0
    """
    p, examples = int(order), pattern_count("M", M, 1.0)
    r = 1 / math.sqrt(1 + examples * rho)
    count = 1 + pattern_count("gamma", gamma, 2 * size ** (p - 1) / math.factorial(p))
    scale = math.factorial(p) / (2 * size ** (p - 1) * (r**2 * (1 + rho)) ** (p / 2))
    parts = []
    for batch in batches(samples, size * count * (examples if protocol == "unsupervised" else 1)):
        rngs = generators(seed, size, samples)[batch]
        seen = [_dataset(rng, size, count, examples, r, protocol) for rng in rngs]
        patterns, learned, archetypes = (np.stack(column) for column in zip(*seen, strict=True))
        probe = archetypes / (r * (1 + rho))
        learned = np.moveaxis(learned, 0, 1)
        weight = scale if protocol == "supervised" else scale / examples
        parts.append(_settled(learned, patterns, p, weight, rngs, T, sweeps, probe))
    return means(join(parts), size)


@simulator(
    size=range(8, 10**6),
    dilution=Interval(0.0, 1.0, lo_closed=True),
    T=Interval(0.0, lo_closed=True),
    rho=Interval(0.0, lo_closed=True),
    M=Interval(1.0, lo_closed=True),
    patterns=("2", "3", "5", "10"),
    start=("hierarchical", "parallel"),
    sweeps=_SWEEPS,
)
def multitasking_monte_carlo(
    *,
    size: int,
    samples: int,
    seed: int,
    dilution: float,
    T: float,
    rho: float,
    M: float,
    patterns: str = "2",
    start: str = "hierarchical",
    sweeps: int = 60,
) -> dict[str, Estimate]:
    """Multitasking Hebbian network with diluted patterns, by heat-bath dynamics of two replicas.

    H = -(1/((1 - d)(1 + rho) N)) sum_mu sum_{i < j} e_i^mu e_j^mu s_i s_j over K patterns whose entries are 1 and -1
    with probability (1 - d)/2 each, and zero otherwise. e is the mean of M noisy examples, supervised, divided by
    their quality r, with rho = (1 - r^2)/(M r^2).

    Parameters
    ----------
    size
        Number of spins N.
    samples, seed
        Number of datasets, and the seed they follow from.
    dilution, T
        Fraction d of empty entries, and temperature.
    rho, M
        Entropy of the dataset, and examples per pattern, a whole number.
    patterns
        The number K of patterns.
    start
        ``"hierarchical"``: every spin has the sign of the first pattern that is not empty there. ``"parallel"``: of
        the sum of its entries. What is left open is random.
    sweeps
        Sweeps over the spins; the second half is measured.

    Returns
    -------
    dict of str to Estimate
        ``m_a`` and ``m_b``, the overlaps with the first two patterns; ``replicas``, the overlap of the two replicas;
        ``energy`` per spin; and ``energy_drift``, its change from the first to the second half of the measurement,
        zero within its standard error if the run has settled.

    Raises
    ------
    ParameterError
        The number of examples is not whole.

    References
    ----------
    E. Agliari et al., arXiv:2308.04106.

    Examples
    --------
    Cold spins follow the first pattern where it is not empty:

    >>> result = multitasking_monte_carlo(size=400, samples=4, seed=0, dilution=0.3, T=0.01, rho=0.0, M=1)
    >>> round(result["m_a"].value, 1)
    0.7
    """
    count, examples = int(patterns), pattern_count("M", M, 1.0)
    r = 1 / math.sqrt(1 + examples * rho)
    scale = 1 / ((1 - dilution) * (1 + rho) * size)
    parts = []
    for batch in batches(samples, size * count):
        rngs = generators(seed, size, samples)[batch]
        drawn = [_diluted(rng, size, count, dilution, examples, r, start) for rng in rngs]
        entries, archetypes, spins = (np.stack(column, axis=1) for column in zip(*drawn, strict=True))
        first, second = entries[..., 0].T, entries[..., 1].T
        network = DenseNetwork(archetypes, 2, scale, first, np.stack([spins.T] * REPLICAS), second)
        early, late = averages(network, rngs, T, sweeps)
        energy, m_a, q, m_b = (early + late) / 2
        parts.append({"m_a": m_a, "m_b": m_b, "replicas": q, "energy": energy, "energy_drift": late[0] - early[0]})
    return means(join(parts), size)


def _diluted(
    rng: np.random.Generator, size: int, count: int, dilution: float, examples: int, r: float, start: str
) -> tuple[Array, Array, Array]:
    """Entries and archetypes ``(N, K)`` of the patterns, and the spins ``(N,)`` to start from."""
    entries = _signs(rng, (size, count)) * (rng.random((size, count)) >= dilution)
    right = rng.binomial(examples, (1 + r) / 2, size=(size, count))
    rank = 2.0 ** -np.arange(count) if start == "hierarchical" else np.ones(count)
    spins = np.sign(entries @ rank + 0.1 * 2.0**-count * _signs(rng, (size,)))
    return entries, entries * (2.0 * right - examples) / (examples * r), spins


@simulator(size=range(2, 200), alpha=Interval(0.0, lo_closed=True), lam=Interval(0.0))
def exponential_memory_noise(*, size: int, samples: int, seed: int, alpha: float, lam: float) -> dict[str, Estimate]:
    """Weight sum_mu exp(lam xi^mu . s) of exp(alpha N) random binary patterns, seen from a fixed configuration.

    Only the numbers of patterns with every possible overlap matter: they are multinomial and drawn as such.

    Parameters
    ----------
    size
        Number of neurons N; there are exp(alpha N) patterns, rounded, at most 10^18.
    samples, seed
        Number of sets of patterns, and the seed they follow from.
    alpha, lam
        Logarithm of the number of patterns per neuron, and inverse temperature.

    Returns
    -------
    dict of str to Estimate
        ``noise``, the logarithm of the weight per neuron, and ``gap``, lam - noise.

    Raises
    ------
    ParameterError
        There are too many patterns to be counted.

    References
    ----------
    C. Lucibello and M. Mezard, Phys. Rev. Lett. 132, 077301 (2024).

    Examples
    --------
    Without load a single pattern has a random overlap, of mean zero:

    >>> abs(exponential_memory_noise(size=100, samples=200, seed=0, alpha=0.0, lam=1.0)["noise"].value) < 0.05
    True
    """
    if alpha * size > math.log(1e18):
        raise ParameterError(
            f"alpha={alpha!r} with size={size} are {math.exp(alpha * size):.1e} patterns, too many to count: "
            f"choose a size of at most {math.floor(math.log(1e18) / alpha)}."
        )
    up = np.arange(size + 1)
    probabilities = np.array([math.comb(size, k) / 2**size for k in up])
    exponents = lam * (2.0 * up - size)
    noise = []
    for rng in generators(seed, size, samples):
        counts = rng.multinomial(round(math.exp(alpha * size)), probabilities)
        present = counts > 0
        terms = np.log(counts[present]) + exponents[present]
        noise.append(float(np.logaddexp.reduce(terms)) / size)
    return means({"noise": np.array(noise), "gap": lam - np.array(noise)}, size)


def _dataset(
    rng: np.random.Generator, size: int, count: int, examples: int, r: float, protocol: str
) -> tuple[Array, Array, Array]:
    """The first pattern ``(N,)``, the factors of the interactions ``(N, K)``, the mean of its examples ``(N,)``."""
    patterns = _signs(rng, (size, count))
    if protocol == "supervised":
        right = rng.binomial(examples, (1 + r) / 2, size=(size, count))
        learned = patterns * (2.0 * right - examples) / examples
        return patterns[:, 0], learned, learned[:, 0]
    signs = np.where(rng.random((size, count, examples)) < (1 + r) / 2, 1.0, -1.0)
    learned = patterns[..., np.newaxis] * signs
    return patterns[:, 0], learned.reshape(size, count * examples), learned[:, 0].mean(axis=-1)


def pattern_count(name: str, load: float, unit: float) -> int:
    """The number load * unit, which must be whole: no silent change of the load.

    >>> pattern_count("alpha", 0.1, 800.0)
    80

    Raises
    ------
    ParameterError
        It is not a whole number.
    """
    count = round(load * unit)
    if abs(load * unit - count) > 1e-9 * max(1.0, load * unit):
        raise ParameterError(
            f"{name}={load!r} asks for {load * unit:g}, not a whole number: choose another size, or "
            f"{name}={math.floor(load * unit)}/{unit:g} or {math.floor(load * unit) + 1}/{unit:g}."
        )
    return count


def _signs(rng: np.random.Generator, shape: tuple[int, ...]) -> Array:
    return rng.choice(np.array([-1.0, 1.0]), size=shape)


def _settled(
    factors: Array,
    patterns: Array,
    order: int,
    scale: float,
    rngs: Sequence[np.random.Generator],
    T: float,
    sweeps: int,
    probe: Array | None = None,
) -> dict[str, Array]:
    """Run the dynamics from the patterns ``(S, N)``; the columns of an experiment, one value per sample."""
    network = DenseNetwork(factors, order, scale, patterns, np.stack([patterns] * REPLICAS), probe)
    fields = np.stack([network.field(i)[0] for i in range(patterns.shape[-1])], axis=-1)
    one_step = (np.sign(fields) * patterns).mean(axis=-1)
    early, late = averages(network, rngs, T, sweeps)
    energy, m, q, n = (early + late) / 2
    columns = {"m": m, "q": q, "energy": energy, "energy_drift": late[0] - early[0], "one_step": one_step}
    return columns if probe is None else {**columns, "n_ex": n}


class DenseNetwork:
    """Energy -scale sum_mu e_p(a_1^mu s_1, ..., a_N^mu s_N) with the elementary symmetric polynomial e_p.

    The factors a have shape ``(N, S, K)``, the overlaps with ``patterns`` and ``probe`` ``(S, N)`` are measured.
    Newton's identities give e_p from the power sums of a s; those of even order do not change.
    """

    def __init__(
        self, factors: Array, order: int, scale: float, patterns: Array, spins: Array, probe: Array | None = None
    ) -> None:
        self.order, self.scale, self.patterns, self.spins = order, scale, patterns, spins
        self.probe = patterns if probe is None else probe
        self.powers = [factors**k for k in range(1, order)]
        self.sums: list[Array] = [
            np.einsum("nsk,rsn->rsk", a, spins) if k % 2 else a.sum(axis=0)[np.newaxis]
            for k, a in enumerate(self.powers, 1)
        ]

    def field(self, i: int) -> Array:
        spin = self.spins[..., i, np.newaxis]
        without = [
            total - (a[i] * spin if k % 2 else a[i])
            for k, (total, a) in enumerate(zip(self.sums, self.powers, strict=True), 1)
        ]
        fields: Array = self.scale * np.einsum("sk,rsk->rs", self.powers[0][i], symmetric(without)[-1])
        return fields

    def assign(self, i: int, values: Array) -> None:
        change = (values - self.spins[..., i])[..., np.newaxis]
        if change.any():
            for k in range(0, self.order - 1, 2):
                self.sums[k] += change * self.powers[k][i]
        self.spins[..., i] = values

    def observables(self) -> Array:
        """Energy per spin, overlap with the patterns, replica overlap, overlap with the probes."""
        size = self.spins.shape[-1]
        energy = -sum(self.field(i) * self.spins[..., i] for i in range(size)) / (size * self.order)
        m, n = ((self.spins * probe).mean(axis=-1).mean(axis=0) for probe in (self.patterns, self.probe))
        return np.array([energy.mean(axis=0), m, (self.spins[0] * self.spins[1]).mean(axis=-1), n])


def symmetric(power_sums: Sequence[Array]) -> list[Array]:
    """Elementary symmetric polynomials e_1, ..., e_k from the power sums p_1, ..., p_k (Newton's identities).

    >>> [float(e) for e in symmetric([np.array(6.0), np.array(14.0), np.array(36.0)])]  # of 1, 2, 3
    [6.0, 11.0, 6.0]
    """
    found: list[Array] = []
    for k in range(1, len(power_sums) + 1):
        total = (-1) ** (k - 1) * power_sums[k - 1]
        for j in range(1, k):
            total = total + (-1) ** (j - 1) * found[k - j - 1] * power_sums[j - 1]
        found.append(total / k)
    return found
