"""Empirical risk minimisation with a teacher: the minimiser itself, to a certified accuracy."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

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

#: the losses l(t) of t = y w.x/sqrt(d)
LOSSES: dict[str, Callable[[Array], Array]] = {
    "square": lambda t: (1 - t) ** 2 / 2,
    "logistic": lambda t: np.logaddexp(0.0, -t),
    "hinge": lambda t: np.maximum(0.0, 1 - t),
    "squared_hinge": lambda t: np.maximum(0.0, 1 - t) ** 2 / 2,
}
#: the losses l(r) of a residual r, and of the threshold of the Huber loss
RESIDUAL_LOSSES: dict[str, Callable[[Array, float], Array]] = {
    "square": lambda r, a: r**2 / 2,
    "huber": lambda r, a: np.where(np.abs(r) < a, r**2 / 2, a * np.abs(r) - a**2 / 2),
    "absolute": lambda r, a: np.abs(r),
}
#: inputs per training set on which a minimiser is tested
_TESTS = 2000
#: certified bound on |w - minimiser| / |w|
_ACCURACY = 1e-5
_MAX_STEPS = 200


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    loss=tuple(LOSSES),
    teacher=("sign", "logistic"),
    noise=Interval(0.0, lo_closed=True),
    gamma=Interval(0.0),
)
def erm(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    loss: str,
    teacher: str = "sign",
    noise: float = 0.0,
    gamma: float = 1.0,
) -> dict[str, Estimate]:
    """Learn from a teacher by minimising a regularised empirical risk.

    w = argmin sum_mu l(y^mu w.x^mu/sqrt(d)) + (lam/2)|w|^2 over alpha d examples, with standard Gaussian
    inputs; the teacher w* is uniform on the sphere |w*|^2 = d and labels by its field with Gaussian noise,
    h = w*.x/sqrt(d) + sqrt(noise) xi.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, lam
        Examples per dimension, a multiple of 1/d, and strength of the penalty.
    loss
        ``"square"``: (1-t)^2/2, ``"logistic"``: log(1 + e^-t), ``"hinge"``: max(0, 1-t), ``"squared_hinge"``:
        max(0, 1-t)^2/2.
    teacher, noise, gamma
        ``"sign"``: the label is the sign of h; ``"logistic"``: it is +1 with probability 1/(1 + e^(-gamma h)).

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.w*/d; ``q`` = |w|^2/d; ``cosine`` = m/sqrt(q); ``generalisation_error``, the probability to
        predict a wrong label, and ``test_loss``, the mean loss, both on new inputs, which are drawn
        (the error of a sign teacher is arccos(m/sqrt(q (1 + noise)))/pi); ``training_loss``, the mean loss without the
        penalty; ``training_error``, the fraction of examples mislabelled; ``energy``, the minimal risk per
        dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-5.

    References
    ----------
    B. Aubin, F. Krzakala, Y. M. Lu and L. Zdeborova, NeurIPS 33 (2020), arXiv:2006.06560.

    Examples
    --------
    The error of ridge regression at alpha = 2, lambda = 0.5 is 0.191 in the limit of many dimensions.

    >>> result = erm(size=100, samples=20, seed=0, alpha=2.0, lam=0.5, loss="square")
    >>> round(result["generalisation_error"].value, 1)
    0.2
    """
    count = constraint_count(alpha, size)

    oracle = _Teacher(teacher, noise, gamma)
    return means(gather([_learn(rng, size, count, lam, loss, oracle) for rng in generators(seed, size, samples)]), size)


@dataclass(frozen=True)
class _Teacher:
    """How the fields of a teacher become labels."""

    kind: str
    noise: float
    gamma: float

    def labels(self, rng: np.random.Generator, fields: Array) -> Array:
        if self.noise:
            fields = fields + math.sqrt(self.noise) * rng.standard_normal(len(fields))
        if self.kind == "sign":
            return np.sign(fields)
        return np.where(rng.random(len(fields)) < expit(self.gamma * fields), 1.0, -1.0)


def _learn(
    rng: np.random.Generator, size: int, count: int, lam: float, loss: str, oracle: _Teacher
) -> dict[str, float]:
    teacher = rng.standard_normal(size)
    teacher *= math.sqrt(size) / np.linalg.norm(teacher)
    inputs = rng.standard_normal((count, size))
    features = oracle.labels(rng, inputs @ teacher / math.sqrt(size))[:, np.newaxis] * inputs / math.sqrt(size)
    w = minimise_risk(features, lam, loss)
    fields = features @ w
    m, q = float(w @ teacher) / size, float(w @ w) / size
    losses = float(LOSSES[loss](fields).sum())
    # the fields of teacher and student on a new input are Gaussian in any dimension
    star = rng.standard_normal(_TESTS)
    new = oracle.labels(rng, star) * (m * star + math.sqrt(max(q - m * m, 0.0)) * rng.standard_normal(_TESTS))
    error = float((new < 0).mean())
    if oracle.kind == "sign":
        error = math.acos(min(1.0, m / math.sqrt(q * (1 + oracle.noise)))) / math.pi
    return {
        "m": m,
        "q": q,
        "cosine": m / math.sqrt(q),
        "generalisation_error": error,
        "test_loss": float(LOSSES[loss](new).mean()),
        "training_loss": losses / count,
        "training_error": float((fields < 0).mean()),
        "energy": losses / size + lam * q / 2,
    }


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    loss=tuple(RESIDUAL_LOSSES),
    noise=Interval(0.0, lo_closed=True),
    eps=Interval(0.0, 1.0, lo_closed=True),
    noise_out=Interval(0.0, lo_closed=True),
    beta=Interval(0.0, lo_closed=True),
    a=Interval(0.0),
)
def linear_erm(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    loss: str,
    noise: float,
    eps: float = 0.0,
    noise_out: float = 1.0,
    beta: float = 0.0,
    a: float = 1.0,
) -> dict[str, Estimate]:
    """Linear regression on outputs of which some are corrupted, by minimising a regularised empirical risk.

    w = argmin sum_mu l(y^mu - w.x^mu/sqrt(d)) + (lam/2)|w|^2 over alpha d examples with standard Gaussian inputs.
    An output is w*.x/sqrt(d) plus noise, or, with probability eps, beta times that plus noise of another variance;
    the teacher w* is uniform on the sphere |w*|^2 = d.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, lam
        Examples per dimension, a multiple of 1/d, and strength of the penalty.
    loss, a
        ``"square"``: r^2/2, ``"huber"``: that up to a, linear beyond, ``"absolute"``: the absolute value of r.
    noise, eps, noise_out, beta
        Variance of the noise, fraction of corrupted outputs, variance of their noise, signal in them.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.w*/d; ``q`` = |w|^2/d; ``estimation_error`` = |w - w*|^2/d; ``training_loss``, the mean loss
        without the penalty; ``energy``, the minimal risk per dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-5.

    Examples
    --------
    Half of the outputs are worthless:

    >>> settings = dict(size=50, samples=10, seed=0, alpha=4.0, lam=0.1, noise=0.1, eps=0.3, noise_out=20.0)
    >>> square, absolute = (linear_erm(loss=loss, **settings)["estimation_error"] for loss in ("square", "absolute"))
    >>> bool(absolute.value < square.value / 2)
    True
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        teacher = rng.standard_normal(size)
        teacher *= math.sqrt(size) / np.linalg.norm(teacher)
        features = rng.standard_normal((count, size)) / math.sqrt(size)
        signal, good = features @ teacher, rng.random(count) >= eps
        spread = np.sqrt(np.where(good, noise, noise_out))
        outputs = np.where(good, signal, beta * signal) + spread * rng.standard_normal(count)
        w = fit_outputs(features, outputs, lam, loss, a)
        losses = float(RESIDUAL_LOSSES[loss](outputs - features @ w, a).sum())
        q = float(w @ w) / size
        rows.append(
            {
                "m": float(w @ teacher) / size,
                "q": q,
                "estimation_error": float(((w - teacher) ** 2).sum()) / size,
                "training_loss": losses / count,
                "energy": losses / size + lam * q / 2,
            }
        )
    return means(gather(rows), size)


def fit_outputs(features: Array, outputs: Array, lam: float, loss: str, a: float = 1.0) -> Array:
    """The minimiser of sum_mu l(y_mu - (B w)_mu) + (lam/2)|w|^2 for the features B: ``(n, d), (n,) -> (d,)``.

    Raises
    ------
    SimulationError
        The certified accuracy is worse than 1e-5 |w|.

    Examples
    --------
    >>> fit_outputs(np.array([[1.0]]), np.array([2.0]), 1.0, "square")
    array([1.])
    """
    if loss == "square":
        w = _ridge_solve(features, np.ones(len(features)), lam, features.T @ outputs)
        error = float(np.linalg.norm(features.T @ (outputs - features @ w) - lam * w)) / lam
    elif loss == "huber":
        w, error = _huber(features, outputs, lam, a)
    else:  # |r| = max(0, 2r) - r
        w, error = _interior_points(2 * features, 2 * outputs, features.sum(axis=0), lam)
    if not _accurate(error, w):
        raise SimulationError(
            f"the {loss} minimiser for features of shape {features.shape} and lam={lam:g} is only known to "
            f"{error:.1e}: choose a larger lam."
        )
    return w


def _huber(features: Array, outputs: Array, lam: float, a: float) -> tuple[Array, float]:
    """Newton's method, which ends when the set of residuals below a settles; steps are halved until the risk falls."""

    def risk(w: Array) -> float:
        return float(RESIDUAL_LOSSES["huber"](outputs - features @ w, a).sum() + lam * (w @ w) / 2)

    w = np.zeros(features.shape[1])
    for _ in range(_MAX_STEPS):
        residual = outputs - features @ w
        gradient = lam * w - features.T @ np.clip(residual, -a, a)
        error = float(np.linalg.norm(gradient)) / lam
        if _accurate(error, w):
            break
        step = _ridge_solve(features, (np.abs(residual) < a).astype(float), lam, gradient)
        w = w - _descent(risk, w, step, gradient) * step
    return w, error


def _descent(risk: Callable[[Array], float], w: Array, step: Array, gradient: Array) -> float:
    """The first of 1, 1/2, 1/4, ... with which the step lowers the risk by a fraction of what its slope promises."""
    length, start, promise = 1.0, risk(w), 1e-4 * float(gradient @ step)
    while risk(w - length * step) > start - length * promise and length > 1e-10:
        length /= 2
    return length


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    ridge=Interval(0.0, lo_closed=True),
    rho=Interval(0.0, 1.0),
    noise=Interval(0.0, lo_closed=True),
)
def sparse_erm(
    *, size: int, samples: int, seed: int, alpha: float, lam: float, rho: float, noise: float, ridge: float = 0.0
) -> dict[str, Estimate]:
    """Lasso and elastic net on the linear outputs of a sparse teacher.

    w = argmin sum_mu (y^mu - w.x^mu/sqrt(d))^2/2 + lam |w|_1 + (ridge/2)|w|^2 over alpha d examples with standard
    Gaussian inputs and y = w*.x/sqrt(d) plus noise; the teacher's weights are zero with probability 1 - rho, else
    standard Gaussian.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, lam, ridge
        Examples per dimension, a multiple of 1/d, and strengths of the penalties.
    rho, noise
        Fraction of the teacher's weights that are not zero, and variance of the noise.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.w*/d; ``q`` = |w|^2/d; ``estimation_error`` = |w - w*|^2/d; ``training_loss``, half the mean squared
        residual; ``selected``, the fraction of w that is not zero; ``energy``, the minimal risk per dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The risk of w exceeds its lower bound from duality by more than one part in 10^8.

    Examples
    --------
    >>> result = sparse_erm(size=50, samples=10, seed=0, alpha=1.0, lam=0.2, rho=0.1, noise=0.01)
    >>> 0.1 < result["selected"].value < 0.4
    True
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        teacher = np.where(rng.random(size) < rho, rng.standard_normal(size), 0.0)
        features = rng.standard_normal((count, size)) / math.sqrt(size)
        outputs = features @ teacher + math.sqrt(noise) * rng.standard_normal(count)
        w = lasso(features, outputs, lam, ridge)
        losses = float(((outputs - features @ w) ** 2).sum()) / 2
        q = float(w @ w) / size
        rows.append(
            {
                "m": float(w @ teacher) / size,
                "q": q,
                "estimation_error": float(((w - teacher) ** 2).sum()) / size,
                "training_loss": losses / count,
                "selected": float((w != 0).mean()),
                "energy": losses / size + lam * float(np.abs(w).sum()) / size + ridge * q / 2,
            }
        )
    return means(gather(rows), size)


def lasso(features: Array, outputs: Array, lam: float, ridge: float = 0.0) -> Array:
    """The minimiser of |y - B w|^2/2 + lam |w|_1 + (ridge/2)|w|^2: ``(n, d), (n,) -> (d,)``.

    Alternating directions; the dual max r.y - |r|^2/2 over |B^T r| <= lam (or its penalty beyond, with a ridge)
    bounds the risk from below.

    Raises
    ------
    SimulationError
        The risk exceeds that bound by more than one part in 10^8.

    Examples
    --------
    >>> lasso(np.array([[1.0]]), np.array([2.0]), 0.5).round(3)
    array([1.5])
    """
    size = features.shape[1]
    gram, pull = features.T @ features, features.T @ outputs
    stiffness = float(np.trace(gram)) / size
    solver = np.linalg.inv(gram + (ridge + stiffness) * np.eye(size))
    w: Array = np.zeros(size)
    force = np.zeros(size)
    for step in range(100 * _MAX_STEPS):
        smooth = solver @ (pull + stiffness * w - force)
        moved = smooth + force / stiffness
        w = np.sign(moved) * np.maximum(np.abs(moved) - lam / stiffness, 0.0)
        force += stiffness * (smooth - w)
        if step % 20 == 0:
            residual = outputs - features @ w
            risk = float(residual @ residual / 2 + lam * np.abs(w).sum() + ridge * (w @ w) / 2)
            if risk - _lasso_bound(features, outputs, residual, lam, ridge) <= 1e-8 * risk:
                return np.asarray(w)
    raise SimulationError(
        f"the lasso minimiser for features of shape {features.shape} was not found: choose a larger lam."
    )


def _lasso_bound(features: Array, outputs: Array, residual: Array, lam: float, ridge: float) -> float:
    """A lower bound of the lasso risk, from a residual."""
    back = np.abs(features.T @ residual)
    if not ridge:
        residual = residual * min(1.0, lam / max(float(back.max()), 1e-300))
        return float(residual @ outputs - residual @ residual / 2)
    beyond = np.maximum(back - lam, 0.0)
    return float(residual @ outputs - residual @ residual / 2 - beyond @ beyond / (2 * ridge))


def minimise_risk(features: Array, lam: float, loss: str) -> Array:
    """The minimiser of sum_mu l((B w)_mu) + (lam/2)|w|^2 for the features B: ``(n, d) -> (d,)``.

    The risk is lam-strongly convex, so that |w - minimiser| is at most |gradient|/lam (square, logistic, squared
    hinge), or sqrt(2 gap/lam) with the duality gap (hinge).

    Raises
    ------
    SimulationError
        That bound exceeds 1e-5 |w|.

    Examples
    --------
    >>> minimise_risk(np.array([[1.0]]), 1.0, "square")
    array([0.5])
    """
    method = {"square": _square, "logistic": _logistic, "hinge": _hinge, "squared_hinge": _squared_hinge}[loss]
    w, error = method(features, lam)
    if not _accurate(error, w):
        raise SimulationError(
            f"the {loss} minimiser for features of shape {features.shape} and lam={lam:g} is only known to "
            f"{error:.1e}: choose a larger lam."
        )
    return w


def _square(features: Array, lam: float) -> tuple[Array, float]:
    w = _ridge_solve(features, np.ones(len(features)), lam, features.sum(axis=0))
    gradient = features.T @ (features @ w - 1) + lam * w
    return w, float(np.linalg.norm(gradient)) / lam


def _logistic(features: Array, lam: float) -> tuple[Array, float]:
    """Newton's method; the step length log(1 + s)/s, with s the largest change of a field, always descends.

    T. Sun and Q. Tran-Dinh, Math. Program. 178, 145 (2019), for |l'''| <= l''.
    """
    w = np.zeros(features.shape[1])
    for _ in range(_MAX_STEPS):
        slopes = expit(-(features @ w))
        gradient = lam * w - features.T @ slopes
        error = float(np.linalg.norm(gradient)) / lam
        if _accurate(error, w):
            break
        step = _ridge_solve(features, slopes * (1 - slopes), lam, gradient)
        change = float(np.abs(features @ step).max())
        w -= step * (math.log1p(change) / change)
    return w, error


def _squared_hinge(features: Array, lam: float) -> tuple[Array, float]:
    """Newton's method on a piecewise quadratic risk: it ends when the set of examples below the margin settles.

    O. L. Mangasarian, Optim. Methods Softw. 17, 913 (2002).
    """

    def risk(w: Array) -> float:
        return float(LOSSES["squared_hinge"](features @ w).sum() + lam * (w @ w) / 2)

    w = np.zeros(features.shape[1])
    for _ in range(_MAX_STEPS):
        miss = np.maximum(1 - features @ w, 0.0)
        gradient = lam * w - features.T @ miss
        error = float(np.linalg.norm(gradient)) / lam
        if _accurate(error, w):
            break
        step = _ridge_solve(features, (miss > 0).astype(float), lam, gradient)
        w = w - _descent(risk, w, step, gradient) * step
    return w, error


def _hinge(features: Array, lam: float) -> tuple[Array, float]:
    return _interior_points(features, np.ones(len(features)), np.zeros(features.shape[1]), lam)


def _interior_points(features: Array, offsets: Array, slope: Array, lam: float) -> tuple[Array, float]:
    """Minimise sum max(0, c - B w) + slope.w + (lam/2)|w|^2; returns a bound on the distance from the minimiser, too.

    Primal-dual interior points, with the dual max c.a - |B^T a - slope|^2/(2 lam) over 0 <= a <= 1. ``b`` is 1 - a;
    ``lower`` and ``upper`` are the multipliers of a >= 0 and b >= 0, B w - c = lower - upper. w is a variable of its
    own: recomputed as (B^T a - slope)/lam it would inherit the rounding of badly scaled steps.
    """
    a: Array = np.full(len(features), 0.5)
    b = a.copy()
    w = (features.T @ a - slope) / lam
    fields = features @ w
    scale = float(np.abs(fields - offsets).max())
    lower, upper = np.maximum(fields - offsets, 0) + scale, np.maximum(offsets - fields, 0) + scale
    for _ in range(_MAX_STEPS):
        back = features.T @ a - slope
        primal = np.maximum(offsets - fields, 0).sum() + slope @ w + lam * (w @ w) / 2
        gap = float(primal + back @ back / (2 * lam) - a @ offsets)
        error = math.sqrt(2 * max(gap, 0.0) / lam)
        if _accurate(error, w):
            break
        target = 0.1 * (a @ lower + b @ upper) / (2 * len(a))
        weights = 1 / (lower / a + upper / b)
        force = offsets - fields + target / a - target / b
        d_w = _ridge_solve(features, weights, lam, features.T @ (weights * force) + back - lam * w)
        d_a = weights * (force - features @ d_w)
        d_lower = (target - lower * d_a) / a - lower
        d_upper = (target + upper * d_a) / b - upper
        length = _step_inside((a, d_a), (b, -d_a), (lower, d_lower), (upper, d_upper))
        w, a, b = w + length * d_w, a + length * d_a, b - length * d_a
        lower, upper = lower + length * d_lower, upper + length * d_upper
        fields = features @ w
    return w, error


def _step_inside(*pairs: tuple[Array, Array]) -> float:
    """The largest step, at most one, that leaves every value at least one hundredth of itself."""
    return min(0.99 / float(np.max(-change / value, initial=0.99)) for value, change in pairs)


def _ridge_solve(features: Array, weights: Array, lam: float, right: Array) -> Array:
    """Solve (B^T diag(weights) B + lam) x = right."""
    matrix: Array = features.T @ (weights[:, np.newaxis] * features)
    solution: Array = np.linalg.solve(matrix + lam * np.eye(len(matrix)), right)  # type: ignore[assignment]
    return solution


def _accurate(error: float, w: Array) -> bool:
    return error <= _ACCURACY * float(np.linalg.norm(w))
