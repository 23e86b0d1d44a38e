"""What the Gaussian covariate model needs to know of features: a spectrum, and the teacher's weight on it."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from quenched.errors import ParameterError, UniversalityWarning
from quenched.systems import registry
from quenched.systems.model import Array, System

#: relative asymmetry, negative eigenvalue or excess that is taken for rounding
_ROUNDING = 1e-9
#: nodes of the Marchenko-Pastur density
_NODES = 300

_ACTIVATIONS = ("sign", "erf", "tanh", "relu")


@dataclass(frozen=True)
class Covariates:
    r"""Second moments of teacher features u in R^p and student features v in R^d, in the eigenbasis of the latter.

    With :math:`\Psi = E u u^T, \Phi = E u v^T, \Omega = E v v^T = U \mathrm{diag}(\omega) U^T` and the teacher
    :math:`\theta`: :math:`t_i = ((U^T \Phi^T \theta)_i)^2`, :math:`\rho = \theta^T \Psi \theta/p` and
    :math:`\gamma = p/d`. The rows are averaged over with their weights, which sum to one.

    Attributes
    ----------
    omega, t, weight
        Eigenvalues, the teacher's weight on their eigenvectors, weights of the rows; each ``(rows,)``.
    rho, gamma
        Variance of the teacher's field, and teacher features per student feature.

    Raises
    ------
    ParameterError
        Arrays that do not match, numbers that are not finite, negative or not normalised; or a teacher's field with a
        variance below what the student's features explain of it (the joint covariance is not positive semi-definite).

    References
    ----------
    B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127.

    Examples
    --------
    >>> import quenched as qn
    >>> system = Covariates.random_features(gamma=0.5, activation="sign").system()
    >>> result = qn.solve(system, alpha=1.5, lam=0.01, loss="square")
    >>> round(float(result["generalisation_error"][0]), 9)
    0.344280683
    """

    omega: Array
    t: Array
    weight: Array
    rho: float = 1.0
    gamma: float = 1.0

    def __post_init__(self) -> None:
        for name in ("omega", "t", "weight"):
            object.__setattr__(self, name, np.atleast_1d(np.asarray(getattr(self, name), dtype=np.float64)))
            column = getattr(self, name)
            if column.shape != self.omega.shape or column.ndim != 1:
                raise ParameterError(f"{name} has shape {column.shape}, omega {self.omega.shape}: give one per row.")
            if not np.isfinite(column).all() or (column < 0).any():
                raise ParameterError(f"{name} has an entry that is negative or not finite: it must be at least 0.")
        if abs(self.weight.sum() - 1.0) > _ROUNDING:
            raise ParameterError(f"the weights sum to {self.weight.sum():.12g}: they must sum to 1.")
        for name in ("rho", "gamma"):
            if not (math.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise ParameterError(f"{name} = {getattr(self, name)!r} is not usable: it must be positive.")
        if self.explained > self.rho * (1.0 + _ROUNDING):
            raise ParameterError(
                f"the features explain a variance of {self.explained:.6g} of a teacher's field whose variance is "
                f"rho = {self.rho:.6g}: the joint covariance is not positive semi-definite. Check Phi and theta; if "
                "the moments were estimated, take more samples or fewer features."
            )

    @property
    def explained(self) -> float:
        r"""Variance of the teacher's field that a linear function of the features explains, <t/omega>/gamma."""
        found = self.t > 0
        with np.errstate(divide="ignore"):
            return float((self.weight[found] * self.t[found] / self.omega[found]).sum() / self.gamma)

    @classmethod
    def from_matrices(cls, psi: ArrayLike, phi: ArrayLike, omega: ArrayLike, theta: ArrayLike) -> Covariates:
        """From the covariances Psi ``(p, p)``, Phi ``(p, d)``, Omega ``(d, d)`` and the teacher theta ``(p,)``.

        Raises
        ------
        ParameterError
            A matrix of another shape, not finite, not symmetric or not positive semi-definite.
        """
        psi, omega = checked_covariance("psi", psi), checked_covariance("omega", omega)
        phi, theta = np.asarray(phi, dtype=np.float64), np.asarray(theta, dtype=np.float64)
        p, d = len(psi), len(omega)
        for name, array, shape in (("phi", phi, (p, d)), ("theta", theta, (p,))):
            if array.shape != shape:
                raise ParameterError(f"{name} has shape {array.shape}: with psi and omega as given it must be {shape}.")
            _finite(name, array)
        values, vectors = np.linalg.eigh(omega)
        t = (vectors.T @ (phi.T @ theta)) ** 2
        return cls(np.maximum(values, 0.0), t, np.full(d, 1.0 / d), float(theta @ psi @ theta) / p, p / d)

    @classmethod
    def random_features(cls, gamma: float, activation: str = "erf", projection: str = "gaussian") -> Covariates:
        r"""Random features :math:`v = \sigma(F^T c/\sqrt{D})` of Gaussian inputs c, for large F.

        Parameters
        ----------
        gamma
            Inputs per feature, D/d.
        activation
            ``"sign"``, ``"erf"``, ``"tanh"`` or ``"relu"`` (whose mean is subtracted).
        projection
            Entries of F: ``"gaussian"``, or a random ``"orthogonal"`` matrix.

        Notes
        -----
        By the Gaussian equivalence the features have the covariance k1^2 F^T F/D + k*^2 and share k1 F/sqrt(D) with
        the inputs, k1 = E z sigma(z), k*^2 = Var sigma - k1^2 (F. Gerace et al., ICML 2020, arXiv:2002.09339).
        """
        if activation not in _ACTIVATIONS:
            raise ParameterError(f"activation={activation!r} is not known: use one of {', '.join(_ACTIVATIONS)}.")
        if not (math.isfinite(gamma) and gamma > 0):
            raise ParameterError(f"gamma={gamma!r} is not usable: it must be positive.")
        slope, rest = _coefficients(activation)
        if projection == "gaussian":
            s, weight = marchenko_pastur(1.0 / gamma)
        elif projection == "orthogonal":
            s, weight = np.array([max(1.0 / gamma, 1.0), 0.0]), np.array([min(1.0, gamma), max(0.0, 1.0 - gamma)])
        else:
            raise ParameterError(f"projection={projection!r} is not known: use 'gaussian' or 'orthogonal'.")
        return cls(slope**2 * s + rest, slope**2 * s, weight, 1.0, gamma)

    @classmethod
    def from_data(cls, features: ArrayLike, outputs: ArrayLike) -> Covariates:
        r"""Estimated from samples: features ``(N, d)`` and their outputs ``(N,)``, both centred first.

        For the square loss (teacher ``linear``), which knows second moments only: rho is the variance of the outputs,
        which contains their noise.

        Raises
        ------
        ParameterError
            Arrays that do not match, entries that are not finite, outputs that are all equal or have nothing to do
            with the features, or fewer than two samples per feature.

        Notes
        -----
        The square of an estimated covariance :math:`s_i` of the outputs with eigenvector i is too large by
        :math:`\omega_i \Delta/N` in the mean, with the variance :math:`\Delta` of what a linear function of the
        features leaves unexplained. That is subtracted; left in, the theory would promise too much.
        """
        features, outputs = checked_data(features, outputs)
        omega, t, rho = _moments(features, outputs - outputs.mean())
        return cls(omega, t, np.full(len(omega), 1.0 / len(omega)), rho)

    @classmethod
    def from_labels(cls, features: ArrayLike, labels: ArrayLike) -> Covariates:
        """Estimated from samples with labels -1 and +1, for classification (teacher ``sign``).

        The labels are taken for signs of a Gaussian field of unit variance without bias, of which the features (centred
        first) see a part: Phi^T theta = sqrt(pi/2) E y v, and rho = 1. Whether that is a fair description of the data
        is for :func:`quenched.learning_curve` to measure.

        Raises
        ------
        ParameterError
            As :meth:`from_data`, or other labels.

        Warns
        -----
        UniversalityWarning
            A linear function of the features explains more than 2/pi of the variance of the labels, which the sign
            of a Gaussian field does not allow. The nearest sign teacher is taken, whose field the features determine.
        """
        covariates, note = labelled(features, labels)
        if note:
            warnings.warn(note, UniversalityWarning, stacklevel=2)
        return covariates

    def system(self) -> System:
        """The Gaussian covariate model with these features; rho and gamma are its defaults."""
        system = registry.get("gaussian_covariate").holding((self.omega, self.t, self.weight))
        own = {"rho": self.rho, "gamma": self.gamma}
        parameters = tuple(replace(q, default=own.get(q.name, q.default)) for q in system.card.parameters)
        return replace(system, card=replace(system.card, parameters=parameters))


def labelled(features: ArrayLike, labels: ArrayLike) -> tuple[Covariates, str]:
    """:meth:`Covariates.from_labels`, with what is to be warned of; empty if nothing is."""
    v, y = checked_data(features, labels)
    check_labels(y)
    omega, t, _ = _moments(v, y)
    found = t > 0
    explained = float((t[found] / omega[found]).sum()) / len(t)
    note = (
        f"A linear function of the features explains {explained:.3f} of the variance of the labels; for signs of "
        "Gaussian fields it is at most 2/pi = 0.637. The theory is that of the nearest sign teacher."
    )
    scale = min(math.pi / 2.0, 1.0 / explained)
    covariates = Covariates(omega, scale * t, np.full(len(omega), 1.0 / len(omega)), 1.0)
    return covariates, note if explained > 2.0 / math.pi else ""


def checked_data(features: ArrayLike, outputs: ArrayLike) -> tuple[Array, Array]:
    """Features ``(N, d)`` and outputs ``(N,)`` as arrays of floating-point numbers.

    Raises
    ------
    ParameterError
        Arrays that do not match, entries that are not finite, outputs that are all equal, or fewer than two samples
        per feature.
    """
    features, outputs = np.asarray(features, dtype=np.float64), np.asarray(outputs, dtype=np.float64)
    if features.ndim != 2 or outputs.shape != features.shape[:1]:
        raise ParameterError(
            f"features have shape {features.shape} and outputs {outputs.shape}: give (N, d) and (N,), one row per "
            "sample."
        )
    _finite("features", features)
    _finite("outputs", outputs)
    samples, d = features.shape
    if samples < 2 * d:
        raise ParameterError(
            f"{samples} samples of {d} features are too few to estimate a spectrum: give at least {2 * d} samples, "
            "or reduce the features first (for example to their leading principal components)."
        )
    if np.ptp(outputs) == 0:
        raise ParameterError(f"all outputs are {outputs[0]:g}: there is nothing to learn.")
    return features, outputs


def check_labels(labels: Array) -> None:
    """Refuse labels that are not -1 and +1.

    Raises
    ------
    ParameterError
        There are other values.
    """
    values = np.unique(labels)
    if not np.isin(values, (-1.0, 1.0)).all():
        shown = ", ".join(f"{value:g}" for value in values[:4]) + (", ..." if len(values) > 4 else "")
        raise ParameterError(
            f"the labels take the values {shown}: classification needs -1 and +1. From 0 and 1: 2*y - 1; from "
            "several classes: np.where(y == one_of_them, 1, -1)."
        )


def _moments(features: Array, outputs: Array) -> tuple[Array, Array, float]:
    """Spectrum of the features, weight of the outputs on it (p = d, without its bias), mean square of the outputs."""
    samples, d = features.shape
    v = features - features.mean(axis=0)
    omega, vectors = np.linalg.eigh(v.T @ v / samples)
    found = omega > _ROUNDING * omega.max()
    omega = np.where(found, omega, 0.0)
    s = np.where(found, vectors.T @ (v.T @ outputs) / samples, 0.0)
    rho = float(np.mean(outputs**2))
    unexplained = max(rho - float((s[found] ** 2 / omega[found]).sum()), 0.0)
    t = d * np.maximum(s**2 - omega * unexplained / (samples - found.sum()), 0.0)
    if not t.any():
        raise ParameterError(
            "no linear function of the features explains more of the outputs than chance would: there is nothing to "
            "learn from them. Check that rows and outputs belong together, or take other features."
        )
    return omega, t, rho


def marchenko_pastur(ratio: float) -> tuple[Array, Array]:
    """Nodes and weights of the spectrum of F^T F/D for a D x d matrix of independent normal numbers, ratio = d/D.

    Zero eigenvalues are a node of their own.

    Examples
    --------
    >>> s, weight = marchenko_pastur(0.5)
    >>> [round(float((weight * s**k).sum()), 12) for k in (0, 1, 2)]
    [1.0, 1.0, 1.5]
    """
    from quenched.numerics.quadrature import legendre  # loads scipy.special

    # s = |1 - sqrt(ratio) e^(i phi)|^2 nearly vanishes within |log sqrt(ratio)| of phi = 0: phi = width sinh(u)
    root = math.sqrt(ratio)
    width = max(abs(math.log(root)), 1e-12)
    u, du = (math.asinh(math.pi / width) * part for part in legendre(_NODES))
    phi = width * np.sinh(u)
    s = (1.0 - root) ** 2 + 4.0 * root * np.sin(0.5 * phi) ** 2
    weight = 2.0 / math.pi * np.sin(phi) ** 2 / s * width * np.cosh(u) * du
    if ratio <= 1.0:
        return s, weight / weight.sum()
    return np.append(s, 0.0), np.append(weight / (ratio * weight.sum()), 1.0 - 1.0 / ratio)


def _coefficients(activation: str) -> tuple[float, float]:
    """E z sigma(z), and what is left of the variance of sigma(z)."""
    from scipy.special import erf

    from quenched.numerics.quadrature import gauss_rule  # loads scipy.special

    functions = {"sign": np.sign, "erf": erf, "tanh": np.tanh, "relu": lambda z: np.maximum(z, 0.0)}
    function = functions[activation]
    z, weight = gauss_rule(64, 0.0, 1.0, kinks=(0.0,))
    values = function(z)
    mean, slope, square = (float((weight * f).sum()) for f in (values, z * values, values * values))
    return slope, square - mean**2 - slope**2


def checked_covariance(name: str, matrix: ArrayLike) -> Array:
    """A covariance as an array of floating-point numbers; ``name`` is what errors call it.

    Raises
    ------
    ParameterError
        A matrix that is not square, not finite, not symmetric or not positive semi-definite.
    """
    array: NDArray[np.float64] = np.asarray(matrix, dtype=np.float64)
    if array.ndim != 2 or array.shape[0] != array.shape[1]:
        raise ParameterError(f"{name} has shape {array.shape}: a covariance matrix is square.")
    _finite(name, array)
    size = np.abs(array).max()
    if np.abs(array - array.T).max() > _ROUNDING * size:
        i, j = np.unravel_index(np.argmax(np.abs(array - array.T)), array.shape)
        raise ParameterError(
            f"{name} is not symmetric: entries ({i}, {j}) and ({j}, {i}) are {array[i, j]:.6g} and {array[j, i]:.6g}. "
            f"Use ({name} + {name}.T)/2 if the difference is noise."
        )
    lowest = float(np.linalg.eigvalsh(array)[0])
    if lowest < -_ROUNDING * size * len(array):
        raise ParameterError(f"{name} is not positive semi-definite: its lowest eigenvalue is {lowest:.3g}, below 0.")
    return array


def _finite(name: str, array: Array) -> None:
    if not np.isfinite(array).all():
        bad = np.argwhere(~np.isfinite(array))[0]
        raise ParameterError(
            f"{name} has an entry that is not finite, at {tuple(map(int, bad))}: remove or replace it."
        )
