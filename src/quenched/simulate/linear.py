"""Linear models on finite samples: gradient flow, and Gaussians that are fitted to data."""

from __future__ import annotations

import math

import numpy as np
from scipy.linalg import expm
from scipy.optimize import minimize_scalar

from quenched.simulate.estimates import (
    Array,
    Estimate,
    SimulationError,
    constraint_count,
    gather,
    generators,
    means,
    simulator,
)
from quenched.spec import Interval
from quenched.systems.spectra import Spectrum

#: decades of time in which the best time to stop is sought, and the grid over them
_TIMES = np.geomspace(1e-3, 1e4, 141)


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    snr=Interval(0.0),
    inr=Interval(0.0, lo_closed=True),
    t=Interval(0.0, lo_closed=True),
    training=("flow", "early_stopping"),
)
def gradient_flow(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    snr: float = 5.0,
    inr: float = 0.0,
    t: float = 1.0,
    training: str = "flow",
) -> dict[str, Estimate]:
    """Learn a noisy linear teacher by gradient flow dw/dt = X^T (y - X w).

    The alpha N inputs, rows of X, have independent N(0, 1/N) components; y = X wbar + eps with independent
    wbar_i ~ N(0, 1) and eps_mu ~ N(0, 1/snr), and the student starts at w_i ~ N(0, inr).

    Parameters
    ----------
    size
        Number of weights N.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha
        Examples per weight, a multiple of 1/N.
    snr, inr
        Variance of the teacher over those of the noise, and variance of the initial weights over that of the teacher.
    t, training
        ``"flow"``: train for the time t; ``"early_stopping"``: until the error on new inputs is least.

    Returns
    -------
    dict of str to Estimate
        ``generalisation_error`` = |w - wbar|^2/N + 1/snr, the mean squared error of a new output;
        ``training_error`` = |y - X w|^2/(alpha N); ``stopping_time``, the time of training.

    Raises
    ------
    ParameterError
        alpha N is not a whole number.
    SimulationError
        The error was least at an end of the range of times, 0.001 and 10000.

    References
    ----------
    M. S. Advani, A. M. Saxe, Neural Networks 132 (2020) 428, arXiv:1710.03667.

    Examples
    --------
    After a long time the student is the least-squares solution, with the error alpha/(alpha - 1)/snr = 0.4:

    >>> result = gradient_flow(size=200, samples=20, seed=0, alpha=2.0, t=1e6)
    >>> round(result["generalisation_error"].value, 1)
    0.4
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        X = rng.standard_normal((count, size)) / math.sqrt(size)
        teacher, start = rng.standard_normal(size), math.sqrt(inr) * rng.standard_normal(size)
        y = X @ teacher + rng.standard_normal(count) / math.sqrt(snr)
        flow = Flow(X, y, start)

        end = t if training == "flow" else flow.nearest(teacher)
        rows.append(
            {
                "generalisation_error": float(((flow.weights(end) - teacher) ** 2).mean()) + 1.0 / snr,
                "training_error": float(((y - X @ flow.weights(end)) ** 2).mean()),
                "stopping_time": end,
            }
        )
    return means(gather(rows), size)


class Flow:
    """The solution w(t) of dw/dt = X^T (y - X w) from ``start``, by the singular vectors of X."""

    def __init__(self, X: Array, y: Array, start: Array) -> None:
        left, values, self._right = np.linalg.svd(X, full_matrices=False)
        self._start, self._rates = start, values**2
        self._force = values * (left.T @ y) - self._rates * (self._right @ start)

    def weights(self, time: float) -> Array:
        """Weights at a time."""
        weights: Array = self._start + (self._reached(time) * self._force) @ self._right
        return weights

    def nearest(self, target: Array) -> float:
        """The time at which the weights are nearest to ``target``.

        Raises
        ------
        SimulationError
            It lies at an end of the range that is searched.
        """
        gap = self._right @ (self._start - target)

        def distance(time: Array | float) -> Array:
            found: Array = ((gap + self._reached(time) * self._force) ** 2).sum(axis=-1)
            return found

        k = int(np.argmin(distance(_TIMES[:, np.newaxis])))
        if k in (0, len(_TIMES) - 1):
            raise SimulationError(
                f"the error on new inputs is least at the end t = {_TIMES[k]:g} of the range of times: choose a larger "
                "size, or less extreme parameters."
            )
        bounds = (_TIMES[k - 1], _TIMES[k + 1])
        return float(minimize_scalar(distance, bounds=bounds, method="bounded", options={"xatol": 1e-9}).x)

    def _reached(self, time: Array | float) -> Array:
        """(1 - exp(-rate t))/rate."""
        positive = self._rates > 0
        reached: Array = np.where(positive, -np.expm1(-self._rates * time) / np.where(positive, self._rates, 1.0), time)
        return reached


@simulator(
    size=range(1, 10**4),
    gamma=Interval(0.0),
    ab=Interval(0.0, 1.0),
    c=Interval(0.0, lo_closed=True),
    model=("denoiser", "sampler"),
    exponent=Interval(0.0, lo_closed=True),
    spread=Interval(0.0, 1.0, lo_closed=True),
)
def linear_diffusion(
    *,
    size: int,
    samples: int,
    seed: int,
    gamma: float,
    ab: float = 0.9,
    c: float = 0.0,
    model: str = "denoiser",
    exponent: float = 0.0,
    spread: float = 0.0,
) -> dict[str, Estimate]:
    """Train a linear denoiser on samples of a Gaussian, or fit the Gaussian that it samples from.

    The data are gamma d samples of N(0, Sigma), with eigenvalues of Sigma proportional to k^-exponent (1 +- spread),
    k = 1, ..., d, with alternating signs, and of mean one. The denoiser W minimises E|eps - W x_t|^2 + c |W|^2 with
    x_t = sqrt(ab) x_0 + sqrt(1 - ab) eps, over the samples x_0 and all noise.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    gamma
        Samples per dimension, a multiple of 1/d.
    ab, c
        Share of the signal in the noisy data, and strength of the penalty.
    model
        ``"denoiser"``: the losses of W; ``"sampler"``: the divergences of N(0, Sigmahat + c).
    exponent, spread
        Decay of the spectrum, and distance from it to both sides.

    Returns
    -------
    dict of str to Estimate
        All per dimension. Denoiser: ``test_loss``, ``training_loss``, mean square errors on new and on training data.
        Sampler: ``kl_learnt_true``, ``kl_true_learnt``, KL(learnt||true) and KL(true||learnt).

    Raises
    ------
    ParameterError
        gamma d is not a whole number.
    SimulationError
        Fewer samples than dimensions and no penalty: the learnt law has no density.

    References
    ----------
    C. Merger, S. Goldt, arXiv:2505.24769.

    Examples
    --------
    Twice as many samples as dimensions: KL(learnt||true) = (1 - log 2)/2 = 0.153 in the limit.

    >>> result = linear_diffusion(size=100, samples=20, seed=0, gamma=2.0, model="sampler")
    >>> abs(result["kl_learnt_true"].value - 0.153) < 0.01
    True
    """
    count = constraint_count(gamma, size)
    if model == "sampler" and c == 0.0 and count < size:
        raise SimulationError(
            f"{count} samples in {size} dimensions without a penalty: the learnt law has no density. Take gamma of at "
            "least 1, or c above 0."
        )
    k = np.arange(1.0, size + 1.0)
    spectrum: Array = Spectrum.power_law(exponent, size).values * (1.0 + spread * (-1.0) ** k)
    spectrum = spectrum / spectrum.mean()
    rows = []
    for rng in generators(seed, size, samples):
        data = rng.standard_normal((count, size)) * np.sqrt(spectrum)
        empirical = data.T @ data / count
        measured = (
            _denoising(empirical, spectrum, ab, c) if model == "denoiser" else _divergences(empirical, spectrum, c)
        )
        rows.append(measured)
    return means(gather(rows), size)


@simulator(size=range(1, 10**4), gamma=Interval(0.0), ab=Interval(0.0, 1.0), t=Interval(0.0))
def denoiser_flow(
    *, size: int, samples: int, seed: int, gamma: float, ab: float = 0.9, t: float = 1.0
) -> dict[str, Estimate]:
    """Train a linear denoiser on samples of N(0, 1) by gradient flow for a time t.

    From W = 0 it follows the gradient of E|eps - W x_t|^2 with x_t = sqrt(ab) x_0 + sqrt(1 - ab) eps, over the
    gamma d samples x_0 and all noise.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    gamma
        Samples per dimension, a multiple of 1/d.
    ab, t
        Share of the signal in the noisy data, and training time.

    Returns
    -------
    dict of str to Estimate
        ``test_loss``, ``training_loss``: mean square errors per dimension, on new and on training data.

    Raises
    ------
    ParameterError
        gamma d is not a whole number.

    Examples
    --------
    Without training the noise is predicted as zero.

    >>> result = denoiser_flow(size=20, samples=3, seed=0, gamma=2.0, t=1e-12)
    >>> round(result["test_loss"].value, 9)
    1.0
    """
    count = constraint_count(gamma, size)
    identity, rows = np.eye(size), []
    for rng in generators(seed, size, samples):
        data = rng.standard_normal((count, size))
        empirical = data.T @ data / count
        curvature = ab * empirical + (1 - ab) * identity
        # dW/dt = 2 (sqrt(1 - ab) - W curvature)
        grown = identity - expm(-2 * t * curvature)
        W = np.asarray(math.sqrt(1 - ab) * np.linalg.solve(curvature, grown), dtype=np.float64)
        rows.append({"test_loss": _loss(W, identity, ab), "training_loss": _loss(W, empirical, ab)})
    return means(gather(rows), size)


def _denoising(empirical: Array, spectrum: Array, ab: float, c: float) -> dict[str, float]:
    """Losses of the linear denoiser, which is W in W (ab Sigmahat + 1 - ab + c) = sqrt(1 - ab)."""
    identity = np.eye(len(spectrum))
    solved = np.linalg.solve(ab * empirical + (1 - ab + c) * identity, identity)
    W = np.asarray(math.sqrt(1 - ab) * solved, dtype=np.float64)
    return {"test_loss": _loss(W, np.diag(spectrum), ab), "training_loss": _loss(W, empirical, ab)}


def _loss(W: Array, covariance: Array, ab: float) -> float:
    """E|eps - W x_t|^2 per dimension, on data of this covariance."""
    signal = math.sqrt(ab) * W
    noise = np.eye(len(W)) - math.sqrt(1 - ab) * W
    return float(np.sum((signal @ covariance) * signal) + np.sum(noise**2)) / len(W)


def _divergences(empirical: Array, spectrum: Array, c: float) -> dict[str, float]:
    """Divergences of N(0, Sigmahat + c) and the true law."""
    learnt = empirical + c * np.eye(len(spectrum))
    excess = float(np.linalg.slogdet(learnt)[1] - np.log(spectrum).sum())
    forward = float((np.diag(learnt) / spectrum).sum()) - len(spectrum) - excess
    backward = float(np.trace(np.linalg.solve(learnt, np.diag(spectrum)))) - len(spectrum) + excess
    return {"kl_learnt_true": forward / (2 * len(spectrum)), "kl_true_learnt": backward / (2 * len(spectrum))}


@simulator(
    size=range(2, 10**4), gamma=Interval(0.0), lam=Interval(0.0, lo_closed=True), theta=Interval(0.0, lo_closed=True)
)
def linear_generative(
    *, size: int, samples: int, seed: int, gamma: float, lam: float = 0.0, theta: float = 1.0
) -> dict[str, Estimate]:
    """Fit two linear generative models xhat = (Sigmahat + lam)^(1/2) z to samples of N(0, 1 + theta v v^T).

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of pairs of models, and the seed they follow from.
    gamma
        Samples per dimension of each model, a multiple of 1/d.
    lam, theta
        What is added to the empirical covariance, and the excess variance in the direction v.

    Returns
    -------
    dict of str to Estimate
        ``convergence``, the correlation of the two models' outputs for the same seed z; ``distance``, half their mean
        square distance per dimension; ``recovery``, the squared overlap of a model's leading eigenvector with v;
        ``pair_overlap``, that of the two leading eigenvectors.

    Raises
    ------
    ParameterError
        gamma d is not a whole number.

    References
    ----------
    A. Maillard, S. Goldt, arXiv:2605.21402.

    Examples
    --------
    With as many samples as dimensions the convergence is 64/(9 pi^2) = 0.72 in the limit.

    >>> result = linear_generative(size=100, samples=10, seed=0, gamma=1.0)
    >>> round(result["convergence"].value, 1)
    0.7
    """
    count = constraint_count(gamma, size)
    rows = []
    for rng in generators(seed, size, samples):
        direction = rng.standard_normal(size)
        direction /= np.linalg.norm(direction)
        roots, leading = [], []
        for _ in range(2):
            data = rng.standard_normal((count, size))
            data += (math.sqrt(1.0 + theta) - 1.0) * np.outer(data @ direction, direction)
            values, vectors = np.linalg.eigh(data.T @ data / count)
            roots.append((vectors * np.sqrt(np.maximum(values, 0.0) + lam)) @ vectors.T)
            leading.append(vectors[:, -1])
        first, second = (float((root**2).sum()) for root in roots)
        both = float((roots[0] * roots[1]).sum())
        rows.append(
            {
                "convergence": both / math.sqrt(first * second),
                "distance": (first + second - 2.0 * both) / (2.0 * size),
                "recovery": float(np.mean([(v @ direction) ** 2 for v in leading])),
                "pair_overlap": float(leading[0] @ leading[1]) ** 2,
            }
        )
    return means(gather(rows), size)
