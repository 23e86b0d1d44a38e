"""Phase retrieval against its explicit chart alpha(q), integrated independently."""

import numpy as np
import pytest

import quenched as qn

NODES, WEIGHTS = np.polynomial.legendre.leggauss(40)
EDGES = np.array([0, 1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9])


def gaussian():
    """Nodes and weights of a standard Gaussian, dense around zero."""
    edges = np.concatenate([-EDGES[:0:-1], EDGES])
    z = ((edges[1:, None] + edges[:-1, None]) / 2 + np.diff(edges)[:, None] / 2 * NODES).ravel()
    return z, (np.diff(edges)[:, None] / 2 * WEIGHTS).ravel() * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)


def load(q, noise):
    """alpha(q) = q/(1 - q)/E g^2, g = (y tanh(y w/v) - w)/v with w ~ N(0, q), y ~ N(w, v), v = 1 - q + noise."""
    z, weight = gaussian()
    v = 1 - q + noise
    w = np.sqrt(q) * z[:, None]
    y = w + np.sqrt(v) * z[None, :]
    g = (y * np.tanh(y * w / v) - w) / v
    return q / (1 - q) / (weight[:, None] * weight[None, :] * g * g).sum()


@pytest.mark.parametrize(("q", "noise"), [(0.05, 0.0), (0.5, 0.0), (0.8, 0.0), (0.3, 0.2), (0.95, 0.05)])
def test_the_student_is_on_the_chart(q, noise):
    result = qn.solve("phase_retrieval", alpha=load(q, noise), noise=noise, branches="uninformed")
    assert result.converged[0] and abs(result["q"][0] - q) <= 1e-11
    assert abs(result["q_hat"][0] - q / (1 - q)) <= 1e-9


def test_without_noise_the_direction_is_found_at_once_or_not_at_all():
    """Between weak recovery and the algorithmic threshold there is a partial overlap; beyond it no finite one."""
    result = qn.sweep("phase_retrieval", alpha=[0.45, 0.55, 1.128, 1.129], branches="uninformed")
    assert result["q"][0, 0] < 1e-12 and 0.0 < result["q"][0, 1] < 0.1 and 0.8 < result["q"][0, 2] < 0.85
    assert result.status[0, 3] == qn.Status.no_fixed_point


def test_noise_takes_overlap_away():
    result = qn.sweep("phase_retrieval", alpha=1.3, noise=[0.05, 0.1, 0.3, 1.0], branches="uninformed")
    assert result.converged.all() and (np.diff(result["q"][0]) < 0).all()


def test_derivative_of_the_free_entropy_in_alpha():
    """It is the mean log-likelihood of one more measurement."""
    step = 1e-4
    low, at, high = (
        qn.solve("phase_retrieval", alpha=1.0 + k * step, noise=0.1, branches="uninformed") for k in (-1, 0, 1)
    )
    slope = (high["free_entropy"][0] - low["free_entropy"][0]) / (2 * step)
    z, weight = gaussian()
    q = at["q"][0]
    v = 1.1 - q
    w = np.sqrt(q) * z[:, None]
    y = w + np.sqrt(v) * z[None, :]
    density = (np.exp(-((y - w) ** 2) / (2 * v)) + np.exp(-((y + w) ** 2) / (2 * v))) / np.sqrt(2 * np.pi * v)
    mean = (weight[:, None] * weight[None, :] * np.log(density)).sum()
    assert slope == pytest.approx(mean, abs=1e-7)
