"""Classification of Gaussian clusters: the minimiser of the regularised risk itself, with or without a bias."""

from __future__ import annotations

import math

import numpy as np
from scipy.special import ndtr

from quenched.errors import ParameterError
from quenched.simulate.estimates import Array, Estimate, constraint_count, gather, generators, means, simulator
from quenched.simulate.regression import LOSSES, lasso, minimise_risk
from quenched.spec import Interval

#: inputs per training set on which the loss of a minimiser is tested
_TESTS = 2000
#: size of the constant feature whose weight is the bias: its penalty is 10^-4 lam b^2/2
_CONSTANT = 100.0


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    noise=Interval(0.0),
    rho=Interval(0.0, 1.0),
    loss=tuple(LOSSES),
    bias=("learned", "zero"),
)
def mixture_erm(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    loss: str,
    noise: float = 1.0,
    rho: float = 0.5,
    bias: str = "learned",
) -> dict[str, Estimate]:
    """Tell two Gaussian clusters apart by minimising a regularised empirical risk.

    (w, b) = argmin sum_mu l(y^mu (w.x^mu/sqrt(d) + b)) + (lam/2)|w|^2 over alpha d examples
    x = y v/sqrt(d) + sqrt(noise) xi with y = 1 with probability rho, else -1, and standard Gaussian xi; the mean v is
    uniform on the sphere |v|^2 = d.

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
    noise, rho
        Variance of a cluster, fraction of the cluster with label 1.
    bias
        ``"learned"``, without a penalty (but for 10^-4 of the one on a weight), or ``"zero"``.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.v/d; ``q`` = noise |w|^2/d; ``b``; ``generalisation_error``, the probability to predict a wrong
        label of a new input; ``bayes_error``, that of the posterior mean of v in place of w, with the bias of its
        log-odds; ``test_loss``, the mean loss on new inputs, which are drawn; ``training_loss``, the mean loss without
        the penalty; ``training_error``, the fraction of examples mislabelled; ``energy``, the minimal risk per
        dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-5.

    References
    ----------
    F. Mignacco, F. Krzakala, Y. M. Lu and L. Zdeborova, ICML 2020, arXiv:2002.11544.

    Examples
    --------
    The error of ridge regression at alpha = 2, lambda = 0.1, rho = 0.2 is 0.200 in the limit of many dimensions.

    >>> result = mixture_erm(size=100, samples=20, seed=0, alpha=2.0, lam=0.1, rho=0.2, loss="square")
    >>> round(result["generalisation_error"].value, 1)
    0.2
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        v = rng.standard_normal(size)
        v *= math.sqrt(size) / np.linalg.norm(v)
        y = np.where(rng.random(count) < rho, 1.0, -1.0)
        # y times the inputs over sqrt(d)
        features = v / size + math.sqrt(noise / size) * rng.standard_normal((count, size))
        w, b = fit(features, y, lam, loss, bias)
        fields = features @ w + y * b
        m, q = float(w @ v) / size, noise * float(w @ w) / size
        losses = float(LOSSES[loss](fields).sum())
        known = size * features.sum(axis=0) / (count + noise * size)
        log_odds = noise * math.log(rho / (1 - rho)) / 2
        labels = np.where(rng.random(_TESTS) < rho, 1.0, -1.0)
        new = m + labels * b + math.sqrt(q) * rng.standard_normal(_TESTS)
        rows.append(
            {
                "m": m,
                "q": q,
                "b": b,
                "generalisation_error": _error(m, q, b, rho),
                "bayes_error": _error(float(known @ v) / size, noise * float(known @ known) / size, log_odds, rho),
                "test_loss": float(LOSSES[loss](new).mean()),
                "training_loss": losses / count,
                "training_error": float((fields < 0).mean()),
                "energy": losses / size + lam * float(w @ w) / (2 * size),
            }
        )
    return means(gather(rows), size)


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    lam=Interval(0.0),
    ridge=Interval(0.0, lo_closed=True),
    fraction=Interval(0.0, 1.0),
    noise=Interval(0.0),
    noise_out=Interval(0.0),
    rho=Interval(0.0, 1.0),
    loss=("square",),
)
def sparse_mixture_lasso(
    *,
    size: int,
    samples: int,
    seed: int,
    alpha: float,
    lam: float,
    ridge: float = 0.0,
    fraction: float = 0.2,
    noise: float = 1.0,
    noise_out: float = 1.0,
    rho: float = 0.5,
    loss: str = "square",
) -> dict[str, Estimate]:
    """Tell two Gaussian clusters with sparse means apart by a regression of the labels with an l1 penalty.

    (w, b) = argmin sum_mu (1 - y^mu (w.x^mu/sqrt(d) + b))^2/2 + lam |w|_1 + (ridge/2)|w|^2 over alpha d examples
    x = y v/sqrt(d) + xi with y = 1 with probability rho, else -1. Each component of v is Gaussian with variance
    1/fraction with probability ``fraction``, else zero; there xi has the variance noise, elsewhere noise_out.

    Parameters
    ----------
    size
        Dimension d.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, lam, ridge
        Examples per dimension, a multiple of 1/d, and strengths of the penalties.
    fraction, noise, noise_out, rho
        Fraction of the components with a mean, variances with and without one, fraction of the cluster with label 1.
    loss
        ``"square"``.

    Returns
    -------
    dict of str to Estimate
        ``m`` = w.v/d; ``q``, the variance of the field of a cluster; ``b``; ``generalisation_error``, the probability
        to predict a wrong label of a new input; ``selected``, the fraction of weights that are not zero;
        ``training_loss``, the mean loss without the penalties; ``training_error``, the fraction of examples
        mislabelled; ``energy``, the minimal risk per dimension.

    Raises
    ------
    ParameterError
        alpha d is not a whole number.
    SimulationError
        The minimiser was not found to a relative accuracy of 1e-8 of the risk.

    Examples
    --------
    A penalty that is too strong selects nothing; then the smaller cluster is mislabelled.

    >>> result = sparse_mixture_lasso(size=40, samples=5, seed=0, alpha=2.0, lam=100.0, rho=0.25)
    >>> result["selected"].value, round(result["generalisation_error"].value, 12)
    (0.0, 0.25)
    """
    count = constraint_count(alpha, size)
    rows = []
    for rng in generators(seed, size, samples):
        informed = rng.random(size) < fraction
        v = np.where(informed, rng.standard_normal(size) / math.sqrt(fraction), 0.0)
        variances = np.where(informed, noise, noise_out)
        y = np.where(rng.random(count) < rho, 1.0, -1.0)
        features = y[:, None] * v / size + np.sqrt(variances / size) * rng.standard_normal((count, size))
        # for the square loss the bias takes up the means
        w = lasso(features - features.mean(axis=0), y - y.mean(), lam, ridge)
        b = float(y.mean() - features.mean(axis=0) @ w)
        margins = y * (features @ w + b)
        m, q = float(w @ v) / size, float(variances @ (w * w)) / size
        losses = float(((1 - margins) ** 2).sum()) / 2
        penalty = lam * float(np.abs(w).sum()) + ridge * float(w @ w) / 2
        rows.append(
            {
                "m": m,
                "q": q,
                "b": b,
                "generalisation_error": _error(m, q, b, rho),
                "selected": float((w != 0).mean()),
                "training_loss": losses / count,
                "training_error": float((margins < 0).mean()),
                "energy": (losses + penalty) / size,
            }
        )
    return means(gather(rows), size)


def fit(features: Array, labels: Array, lam: float, loss: str, bias: str) -> tuple[Array, float]:
    """The minimiser of sum_mu l((B w)_mu + y_mu b) + (lam/2)|w|^2: ``(n, d), (n,) -> (d,)`` and b.

    A learned bias is the weight of a constant feature, large enough that its penalty does not matter.

    Examples
    --------
    Labels that no feature explains: the bias is their mean.

    >>> w, b = fit(np.zeros((3, 1)), np.array([1.0, 1.0, -1.0]), 1.0, "square", "learned")
    >>> round(b, 4)
    0.3333
    """
    if bias == "zero":
        return minimise_risk(features, lam, loss), 0.0
    weights = minimise_risk(np.column_stack([features, _CONSTANT * labels]), lam, loss)
    return weights[:-1], _CONSTANT * float(weights[-1])


def _error(m: float, q: float, b: float, rho: float) -> float:
    """The probability that y times the field, Gaussian around m + y b with variance q, is negative."""
    width = np.sqrt(q)
    with np.errstate(divide="ignore", invalid="ignore"):  # without weights the bias decides, or nothing does
        return float(rho * ndtr(-(m + b) / width) + (1 - rho) * ndtr(-(m - b) / width))


@simulator(
    size=range(1, 10**4),
    alpha=Interval(0.0),
    K=Interval(2.0, lo_closed=True),
    lam=Interval(0.0),
    noise=Interval(0.0),
)
def multiclass_ridge(
    *, size: int, samples: int, seed: int, alpha: float, K: float, lam: float, noise: float = 1.0
) -> dict[str, Estimate]:
    """Tell K Gaussian clusters apart by ridge regression of their indicators, with biases.

    (W, b) = argmin sum_mu sum_k (e_k(y^mu) - w_k.x^mu/sqrt(d) - b_k)^2/2 + (lam/2) sum_k |w_k|^2 over alpha d examples
    x = v_y/sqrt(d) + sqrt(noise) xi with uniform y and standard Gaussian xi; the K means are random, orthogonal and of
    norm sqrt(d). The prediction is the largest output.

    Parameters
    ----------
    size
        Dimension d, at least K.
    samples, seed
        Number of training sets, and the seed they follow from.
    alpha, K, lam
        Examples per dimension, a multiple of 1/d; number of clusters, whole; strength of the penalty.
    noise
        Variance of a cluster.

    Returns
    -------
    dict of str to Estimate
        ``m`` = (w_1 - w_2).v_1/d and ``q`` = noise |w_1 - w_2|^2/d, means over all pairs; ``generalisation_error`` on
        new inputs, and ``bayes_error`` on them with the posterior means of the v_k in place of the w_k;
        ``training_loss``, half the squared residuals of an example; ``training_error``; ``energy``, the minimal risk
        per dimension.

    Raises
    ------
    ParameterError
        alpha d or K is not a whole number, or K exceeds d.

    References
    ----------
    B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791.

    Examples
    --------
    >>> result = multiclass_ridge(size=60, samples=10, seed=0, alpha=4.0, K=5, lam=1.0, noise=0.2)
    >>> round(result["generalisation_error"].value, 1)
    0.2
    """
    count, classes = constraint_count(alpha, size), round(K)
    if classes != K or classes > size:
        raise ParameterError(f"K={K:g} with size={size} is not usable: choose a whole number from 2 to {size}.")
    rows = []
    for rng in generators(seed, size, samples):
        v = np.linalg.qr(rng.standard_normal((size, classes)))[0].T * math.sqrt(size)

        def draw(number: int, rng: np.random.Generator = rng, v: Array = v) -> tuple[Array, Array]:
            """Inputs over sqrt(d), and indicators of their clusters."""
            y = rng.integers(classes, size=number)
            return v[y] / size + math.sqrt(noise / size) * rng.standard_normal((number, size)), np.eye(classes)[y]

        inputs, targets = draw(count)
        w, b = _ridge(inputs, targets, lam)
        outputs = inputs @ w + b
        known = size * inputs.T @ targets / (targets.sum(axis=0) + noise * size)
        new, truth = draw(_TESTS)
        losses = float(((targets - outputs) ** 2).sum()) / 2
        overlaps = v @ w / size
        pairs = classes * (classes - 1)
        rows.append(
            {
                "m": float(classes * np.trace(overlaps) - overlaps.sum()) / pairs,
                "q": 2 * noise * float(classes * (w**2).sum() - (w.sum(axis=1) ** 2).sum()) / (size * pairs),
                "generalisation_error": _missed(new @ w + b, truth),
                "bayes_error": _missed(new @ known - (known**2).sum(axis=0) / (2 * size), truth),
                "training_loss": losses / count,
                "training_error": _missed(outputs, targets),
                "energy": losses / size + lam * float((w**2).sum()) / (2 * size),
            }
        )
    return means(gather(rows), size)


def _ridge(inputs: Array, targets: Array, lam: float) -> tuple[Array, Array]:
    """Ridge regression with biases: ``(n, d), (n, K) -> (d, K), (K,)``."""
    centre, level = inputs.mean(axis=0), targets.mean(axis=0)
    moved = inputs - centre
    w: Array = np.linalg.solve(moved.T @ moved + lam * np.eye(len(centre)), moved.T @ (targets - level))
    return w, level - centre @ w


def _missed(outputs: Array, targets: Array) -> float:
    """Fraction of examples whose largest output is not that of their cluster."""
    return float((outputs.argmax(axis=1) != targets.argmax(axis=1)).mean())
