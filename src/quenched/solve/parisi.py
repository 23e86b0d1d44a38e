r"""Many steps of replica symmetry breaking, and their limit: Ising spins with Gaussian energies.

The energies of two configurations of overlap q have covariance :math:`N \xi(q)`; in a field h the free energy is minus
the minimum over all distributions x(q) of the Parisi functional

.. math:: P[x] = \Phi(0, h) - \tfrac12 \int_0^1 x(q)\, q\, \xi''(q)\, dq / T ,

with :math:`\Phi` from the flow :math:`\partial_q \Phi = -\tfrac12 \xi'' (\Phi'' + (x/T) \Phi'^2)` back from
:math:`\Phi(1, y) = T \log 2\cosh(y/T)`. With k steps x is piecewise constant: 0 on (0, q_0), m_j on (q_{j-1}, q_j),
1 on (q_k, 1). The functional and its gradient come from one backward and one forward pass
(:mod:`quenched.numerics.hierarchy`). At T = 0 x/T stays finite and q_k = 1; the last level is then a closed form.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.optimize import brentq
from scipy.special import log_ndtr

from quenched.errors import ParameterError
from quenched.numerics.hierarchy import Averages, MergedLevelsError, hierarchical_average
from quenched.numerics.special import Array, log2cosh, sech2

#: the largest derivative of the functional in a level at a solution
_STATIONARY = 1e-7

#: relative rounding of a value that went through many sums
_ROUNDING = 1e-14

#: where the iteration stops, in its own variables; its most steps; and the step of its differences
_GRADIENT, _MOST_STEPS, _DIFFERENCE = 1e-12, 60, 1e-5


@dataclass(frozen=True)
class Covariance:
    """xi(q) = sum of coefficient * q^p: ``{2: 0.5}`` is Sherrington-Kirkpatrick, ``{3: 0.5}`` the 3-spin model.

    Raises
    ------
    ParameterError
        A power below 2 (a random field is not a coupling), a negative coefficient, or none at all.
    """

    terms: Mapping[float, float] = field(default_factory=lambda: {2.0: 0.5})

    def __post_init__(self) -> None:
        if not self.terms or any(p < 2 or not a > 0 for p, a in self.terms.items()):
            raise ParameterError(
                f"terms={dict(self.terms)} is no covariance: give powers of at least 2, positive factors."
            )

    def __call__(self, q: Array) -> Array:
        """xi(q)."""
        total: Array = np.sum([a * q**p for p, a in self.terms.items()], axis=0)
        return total

    def field(self, q: Array) -> Array:
        """xi'(q), the covariance of the local fields."""
        total: Array = np.sum([a * p * q ** (p - 1) for p, a in self.terms.items()], axis=0)
        return total

    def curvature(self, q: Array) -> Array:
        """xi''(q)."""
        total: Array = np.sum([a * p * (p - 1) * q ** (p - 2) for p, a in self.terms.items()], axis=0)
        return total

    def penalty(self, q: Array) -> Array:
        """q xi'(q) - xi(q), the integral of q xi''."""
        total: Array = np.sum([a * (p - 1) * q**p for p, a in self.terms.items()], axis=0)
        return total


#: built-in systems of this kind, from their parameters
SYSTEMS: dict[str, Callable[[Mapping[str, float]], Covariance]] = {
    "sherrington_kirkpatrick": lambda at: Covariance({2.0: 0.5}),
    "ising_pspin": lambda at: Covariance({at["p_spin"]: 0.5}),
}


@dataclass(frozen=True)
class Steps:
    """A solution with k steps, replica symmetric for k = 0.

    Attributes
    ----------
    covariance, T, h
        Of the energies; temperature and field.
    free_energy
        Per spin; at T = 0 the ground-state energy. It is a lower bound that rises with k.
    overlaps
        q_0 < ... < q_k, from different states to the same state.
    breaking
        x/T on the intervals between them, m_j/T.
    magnetisation
        Per spin.
    replicon
        Of the states: where it is negative a further step sets in.
    residual
        Largest derivative of the functional in an overlap or a breaking parameter.
    error
        Of the free energy: its change on a grid of half the spacing, and rounding.
    converged
        Whether the residual is small.
    """

    covariance: Covariance
    T: float
    h: float
    free_energy: float
    overlaps: Array
    breaking: Array
    magnetisation: float
    replicon: float
    residual: float
    error: float
    converged: bool

    @property
    def steps(self) -> int:
        """The number k of steps."""
        return len(self.breaking)

    @property
    def energy(self) -> float:
        """Per spin: the derivative of the functional in 1/T."""
        if self.T == 0:
            return self.free_energy
        jumps = np.diff(np.concatenate([[0.0], self.T * self.breaking, [1.0]]))
        couplings = float(self.covariance(np.ones(1))[0]) - float(jumps @ self.covariance(self.overlaps))
        return -couplings / self.T - self.h * self.magnetisation


@dataclass(frozen=True)
class Limit:
    """The limit of infinitely many steps.

    Attributes
    ----------
    value
        The free energy per spin; at T = 0 the ground-state energy.
    error
        Of the value, extrapolation included.
    series
        The solutions with k = 1, 2, ... steps that it comes from, up to a stable one; the replica-symmetric one where
        that is stable.
    """

    value: float
    error: float
    series: tuple[Steps, ...]

    def __str__(self) -> str:
        digits = max(0, 1 - math.floor(math.log10(self.error))) if self.error > 0 else 16
        return f"{self.value:.{digits}f} ± {self.error:.0e} (from {self.series[-1].steps} steps)"


def functional(
    covariance: Covariance, T: float, h: float, overlaps: Array, breaking: Array, resolution: float = 1.0
) -> tuple[float, Array, Array, float]:
    """The Parisi functional at the given levels, its derivatives in overlaps and breaking, and the magnetisation.

    ``breaking`` are x/T. At T = 0 the overlap 1 of the last level is left out. ``resolution`` divides the spacing of
    the fields.

    Examples
    --------
    With all overlaps equal it is minus the replica-symmetric free energy:

    >>> rs = functional(Covariance(), 1.0, 0.5, np.array([0.3025129643431804]), np.array([]))
    >>> round(-rs[0], 12)
    -1.046977875396
    """
    if T == 0:
        return _functional_at_zero(covariance, h, overlaps, breaking, resolution)
    q, x = np.asarray(overlaps, dtype=float), np.concatenate([[0.0], breaking, [1 / T]])
    averages = _averages(covariance, T, h, q, breaking, resolution)
    return _assembled(covariance, averages, np.append(q, 1.0), x, q)


def _averages(
    covariance: Covariance, T: float, h: float, overlaps: Array, breaking: Array, resolution: float = 1.0
) -> Averages:
    rest = float(covariance.field(np.ones(1))[0] - covariance.field(overlaps[-1:])[0])

    def potential(y: Array) -> tuple[Array, Array]:
        return T * log2cosh(y / T) + rest / (2 * T), np.tanh(y / T)

    levels = list(covariance.field(overlaps))
    return hierarchical_average(potential, h, levels, list(breaking), width=T, resolution=resolution)


def _replicon(covariance: Covariance, T: float, h: float, overlaps: Array, breaking: Array) -> float:
    """1 - xi''(q_k) E (d tanh(y/T)/dy)^2, which diverges at T = 0."""
    if T == 0:
        return -math.inf
    averages = _averages(covariance, T, h, overlaps, breaking)
    response = float(averages.weights @ np.square(sech2(averages.fields / T))) / T**2
    return 1.0 - float(covariance.curvature(overlaps[-1:])[0]) * response


def _functional_at_zero(
    covariance: Covariance, h: float, overlaps: Array, breaking: Array, resolution: float
) -> tuple[float, Array, Array, float]:
    q, ends = np.asarray(overlaps, dtype=float), np.append(overlaps, 1.0)
    state = _GroundState(float(breaking[-1]), float(covariance.field(ends[-1:])[0] - covariance.field(q[-1:])[0]))
    width = 0.7 * math.sqrt(state.variance)
    levels, powers = list(covariance.field(q)), list(breaking[:-1])
    averages = hierarchical_average(state.potential, h, levels, powers, width=width, resolution=resolution)
    rate = float(averages.weights @ state.rate(averages.fields))
    averages = replace(averages, rates=np.append(averages.rates, rate))
    return _assembled(covariance, averages, ends, np.concatenate([[0.0], breaking]), q)


@dataclass(frozen=True)
class _GroundState:
    """The last level at T = 0: (1/power) log E exp(power |y + sqrt(variance) z|)."""

    power: float
    variance: float

    def _sides(self, y: Array) -> tuple[Array, Array, Array]:
        """Logarithm of the sum of the two signs, and their probabilities."""
        shift, sd = self.power * self.variance, math.sqrt(self.variance)
        up = self.power * y + log_ndtr((y + shift) / sd)
        down = -self.power * y + log_ndtr((shift - y) / sd)
        total: Array = np.logaddexp(up, down)
        return total, np.exp(up - total), np.exp(down - total)

    def potential(self, y: Array) -> tuple[Array, Array]:
        """The potential and its derivative."""
        total, plus, minus = self._sides(y)
        return self.power * self.variance / 2 + total / self.power, plus - minus

    def rate(self, y: Array) -> Array:
        """The derivative of the potential in the power: (<|y|> - potential)/power."""
        total, plus, minus = self._sides(y)
        exponent = -np.square(y) / (2 * self.variance) - self.power**2 * self.variance / 2 - total
        bump = math.sqrt(2 * self.variance / math.pi) * np.exp(exponent)
        mean = self.power * self.variance + y * (plus - minus) + bump
        return (mean - self.power * self.variance / 2 - total / self.power) / self.power


def _assembled(
    covariance: Covariance, averages: Averages, ends: Array, x: Array, q: Array
) -> tuple[float, Array, Array, float]:
    gaps = np.diff(covariance.penalty(ends))
    value = averages.value - 0.5 * float(x[1:] @ gaps)
    by_overlap = 0.5 * (x[: len(q)] - x[1 : len(q) + 1]) * covariance.curvature(q) * (averages.squares - q)
    by_breaking = averages.rates - 0.5 * gaps[: len(averages.rates)]
    return value, by_overlap, by_breaking, averages.slope


def solve_steps(
    covariance: Covariance,
    T: float,
    h: float = 0.0,
    steps: int = 1,
    start: Steps | None = None,
    orthogonal: bool = False,
) -> Steps:
    """The stationary point of the Parisi functional with k steps.

    Parameters
    ----------
    covariance
        Of the energies.
    T, h
        Temperature, at least 0, and field.
    steps
        The number k of steps, at least 1; at T > 0 also 0, replica symmetry.
    start
        A solution with another number of steps at the same T and h, from which the iteration starts.
    orthogonal
        Keep q_0 = 0: states without mutual overlap, as where they appear discontinuously without a field.

    Raises
    ------
    ParameterError
        A negative temperature, or too few steps.
    MergedLevelsError
        The steps merge: there are fewer. Or a temperature below about 0.04 that is not zero.

    Examples
    --------
    >>> one = solve_steps(Covariance(), T=0.0)
    >>> round(one.free_energy, 9), round(float(one.overlaps[0]), 6)
    (-0.765259435, 0.476784)
    """
    if not T >= 0 or steps < (T == 0):
        raise ParameterError(
            f"T={T!r} and steps={steps!r} are not usable: T must be at least 0, steps at least 0, at T = 0 at least 1."
        )
    chart = _Chart(T, steps, orthogonal)

    def objective(u: Array) -> tuple[float, Array]:
        q, x = chart.levels(u)
        value, by_overlap, by_breaking, _ = functional(covariance, T, h, q, x)
        return value, chart.pull_back(u, by_overlap, by_breaking)

    q, x = chart.levels(_minimum(objective, chart.start(start)))
    value, by_overlap, by_breaking, m = functional(covariance, T, h, q, x)
    residual = float(np.abs(np.concatenate([by_overlap[int(orthogonal) :], by_breaking])).max(initial=0.0))
    fine, *_ = functional(covariance, T, h, q, x, resolution=2.0)
    error = abs(fine - value) + _ROUNDING * abs(value)
    replicon = _replicon(covariance, T, h, q, x)
    return Steps(covariance, T, h, -fine, q, x, m, replicon, residual, error, residual < _STATIONARY)


def solve_limit(covariance: Covariance, T: float, h: float = 0.0, most: int = 7) -> Limit:
    """The free energy with as many steps as there are.

    Where replica symmetry is stable, and one step is no better, or where k steps are stable, it is their free energy.
    Else it is extrapolated from k = 1, ..., ``most`` steps. Free energies approach their limit as (k + b)^-4. That is
    eliminated with b from three values of k, and what remains, (k - 1 + b)^-6, with two such results. The error is the
    change when the last k is left out. Where fewer steps can be told apart the last free energy is the value, and its
    error k times what the last step gained, which is more than all others can gain at that rate.

    Parameters
    ----------
    covariance
        Of the energies.
    T, h
        Temperature, at least 0, and field.
    most
        The largest k, at least 5.

    Raises
    ------
    ParameterError
        Fewer than 5 steps.
    MergedLevelsError
        Not even two numbers of steps can be told apart.
    """
    if most < 5:
        raise ParameterError(f"most={most!r} is too few to extrapolate: give at least 5.")
    orthogonal = h == 0 and min(covariance.terms) > 2
    one = solve_steps(covariance, T, h, 1, None, orthogonal)
    symmetric = solve_steps(covariance, T, h, 0, None, h == 0) if T > 0 else one
    if symmetric.replicon > 0 and not _better(one, symmetric):
        return _complete([symmetric])
    series = [one]
    while len(series) < most and not (series[-1].replicon > 0 and series[-1].converged):
        try:
            series.append(solve_steps(covariance, T, h, len(series) + 1, series[-1], orthogonal))
        except MergedLevelsError:
            if len(series) == 1:
                raise
            break
    if series[-1].replicon > 0 and series[-1].converged:
        return _complete(series)
    # an extrapolation multiplies the errors of its values
    uncertain = 10 * max(s.error for s in series[-4:]) + max(s.residual for s in series)
    late, early = (_extrapolated(series[-4 - cut : len(series) - cut]) if len(series) >= 5 else None for cut in (0, 1))
    if late is None or early is None:
        gain = abs(series[-1].free_energy - series[-2].free_energy)
        return Limit(series[-1].free_energy, len(series) * gain + uncertain, tuple(series))
    return Limit(late, abs(late - early) + uncertain, tuple(series))


def _complete(series: Sequence[Steps]) -> Limit:
    """A series whose last solution is stable: no further step."""
    last = series[-1]
    return Limit(last.free_energy, last.error + last.residual, tuple(series))


def _better(broken: Steps, symmetric: Steps) -> bool:
    """Whether a step raises the free energy, by more than the errors."""
    return broken.converged and broken.free_energy > symmetric.free_energy + 10 * (broken.error + symmetric.error)


def _extrapolated(series: Sequence[Steps]) -> float | None:
    """The limit of four consecutive values; None if they do not approach one as (k + b)^-4."""
    before, last = _leading(series[:3]), _leading(series[1:])
    if before is None or last is None:
        return None
    rest = (np.array([s.steps for s in series[2:]]) - 1 + last[1]) ** -6.0
    return float(last[0] - (before[0] - last[0]) * rest[1] / (rest[0] - rest[1]))


def _leading(series: Sequence[Steps]) -> tuple[float, float] | None:
    """The limit of three values that approach it as (k + b)^-4, and b, if there is one."""
    k = np.array([s.steps for s in series], dtype=float)
    f = np.array([s.free_energy for s in series])
    gains = np.diff(f)
    if not (gains > 10 * max(s.error for s in series)).all():
        return None

    def mismatch(b: float) -> float:
        rest = (k + b) ** -4.0
        return float((rest[0] - rest[1]) / (rest[1] - rest[2]) - gains[0] / gains[1])

    low, high = 0.01 - k[0], 1e3
    if not mismatch(low) * mismatch(high) < 0:
        return None
    b = float(brentq(mismatch, low, high, xtol=1e-12))
    rest = (k + b) ** -4.0
    return float(f[2] + gains[1] * rest[2] / (rest[1] - rest[2])), b


def _minimum(objective: Callable[[Array], tuple[float, Array]], u: Array) -> Array:
    """Newton's method on exact gradients: their differences give the Hessian, steps go downhill."""
    value, slope = objective(u)
    for _ in range(_MOST_STEPS):
        if np.abs(slope).max(initial=0.0) < _GRADIENT:
            break
        columns = [objective(u + _DIFFERENCE * e)[1] - slope for e in np.eye(len(u))]
        curvature, modes = np.linalg.eigh(np.add(columns, np.transpose(columns)) / (2 * _DIFFERENCE))
        curvature = np.maximum(np.abs(curvature), 1e-10 * np.abs(curvature).max())
        step = -modes @ ((modes.T @ slope) / curvature)
        step *= min(1.0, 1.0 / float(np.abs(step).max()))
        for _ in range(40):
            trial = objective(u + step)
            # at the bottom values differ by rounding: there the gradient decides
            if trial[0] < value - 1e-15 or np.abs(trial[1]).max() < np.abs(slope).max():
                break
            step /= 2
        else:
            break
        u, (value, slope) = u + step, trial
    return u


@dataclass(frozen=True)
class _Chart:
    """Free variables for ordered levels: logarithms of the gaps of the overlaps and of the breaking parameters.

    Overlaps are cumulative fractions of (0, 1); breaking parameters those of (0, 1/T), at T = 0 cumulative sums.
    """

    T: float
    steps: int
    orthogonal: bool

    @property
    def overlaps(self) -> int:
        """Number of free overlaps: at T = 0 the last is 1, of orthogonal states the first is 0."""
        return self.steps + (self.T > 0) - self.orthogonal

    def levels(self, u: Array) -> tuple[Array, Array]:
        """Overlaps and breaking parameters."""
        a, b = u[: self.overlaps], u[self.overlaps :]
        q = np.concatenate([np.zeros(int(self.orthogonal)), np.cumsum(_fractions(a))])
        return q, np.cumsum(_fractions(b)) / self.T if self.T > 0 else np.cumsum(np.exp(b))

    def pull_back(self, u: Array, by_overlap: Array, by_breaking: Array) -> Array:
        """The derivatives in the free variables."""
        a, b = u[: self.overlaps], u[self.overlaps :]
        first = _fractions_slope(a) @ np.cumsum(by_overlap[::-1])[::-1][int(self.orthogonal) :]
        gaps = np.cumsum(by_breaking[::-1])[::-1]
        second = _fractions_slope(b) @ gaps / self.T if self.T > 0 else np.exp(b) * gaps
        return np.concatenate([first, second])

    def start(self, known: Steps | None) -> Array:
        """Free variables of levels that are evenly spread, or interpolate a known solution."""
        count, top = self.overlaps, 1 / self.T if self.T > 0 else math.inf
        if known is None:
            q = 0.9 * np.arange(1, count + 1) / (count + (self.T == 0))
            q *= max(1 - self.T, 0.05) if self.T > 0 and not self.orthogonal else 1.0
            x = np.arange(1, self.steps + 1) / self.steps * min(1.0, 0.5 * top)
        else:
            q = _interpolated(known.overlaps[int(self.orthogonal) :], count, 1.0)
            x = _interpolated(known.breaking, self.steps, top)
        a, b = np.diff(q, prepend=0.0), np.diff(x, prepend=0.0)
        beyond = max(1 - self.T * b.sum(), 1e-9)  # a breaking parameter of one has no logarithm
        u: Array = np.log(np.concatenate([a / (1 - a.sum()), b / beyond]))
        return u


def _fractions(a: Array) -> Array:
    """Gaps of a partition of (0, 1) into len(a) + 1 parts, but the last: e^a / (1 + sum e^a)."""
    top = max(0.0, float(a.max(initial=0.0)))
    weights = np.exp(a - top)
    fractions: Array = weights / (weights.sum() + math.exp(-top))
    return fractions


def _fractions_slope(a: Array) -> Array:
    """d fraction_j / d a_i, as a matrix (i, j)."""
    f = _fractions(a)
    slope: Array = np.diag(f) - np.outer(f, f)
    return slope


def _interpolated(levels: Array, count: int, top: float) -> Array:
    """More levels, or fewer, at the same places of the order."""
    old, new = (np.arange(1, n + 1) / (n + 1) for n in (len(levels), count))
    known = np.concatenate([[0.0], levels])
    beyond = min(0.5 * (known[-1] + top), known[-1] + 0.5 * (known[-1] - known[-2])) if len(levels) else top
    values: Array = np.interp(new, np.concatenate([[0.0], old, [1.0]]), np.append(known, beyond))
    return values
