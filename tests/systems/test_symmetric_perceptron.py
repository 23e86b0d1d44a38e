"""Symmetric binary perceptron: where the first moment decides."""

import math

import numpy as np
import pytest

from quenched.phase import solve_line
from quenched.systems.registry import get

WIDTHS = np.linspace(0.2, 2.2, 21)


@pytest.fixture(scope="module")
def lines():
    system = get("symmetric_binary_perceptron")

    def both(constraint):
        return [
            solve_line(system, line, {"kappa": WIDTHS, "constraint": constraint}).value for line in ("capacity", "AT")
        ]

    return both


def test_the_rectangle_is_stable_up_to_its_capacity(lines):
    capacity, stability = lines("rectangle")
    assert (np.diff(capacity) > 0).all()
    assert (capacity < stability).all()


def test_the_u_function_is_stable_below_kappa_star_only(lines):
    capacity, stability = lines("u_function")
    assert (np.diff(capacity) < 0).all()
    assert ((capacity < stability) == (WIDTHS < 0.817099453078273)).all()


def test_constraints_are_complementary(lines):
    """P(|z| <= kappa) + P(|z| >= kappa) = 1, and the capacity is -log 2/log P."""
    total = sum(np.exp(-math.log(2) / lines(constraint)[0]) for constraint in ("rectangle", "u_function"))
    np.testing.assert_allclose(total, 1.0, rtol=0, atol=1e-14)
