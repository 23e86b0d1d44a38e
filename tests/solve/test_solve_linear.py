import numpy as np
import pytest

from quenched.solve.linear import apply, growth, inverse


@pytest.mark.parametrize("k", [1, 2, 3, 5, 10])
def test_inverse_and_growth_agree_with_lapack(k):
    matrix = np.random.default_rng(k).normal(size=(50, k, k))
    reference = np.linalg.inv(matrix)
    scale = np.linalg.cond(matrix)[:, None, None] * np.abs(reference).max(axis=(1, 2), keepdims=True)
    assert (np.abs(inverse(matrix) - reference) <= 1e-14 * scale).all()
    largest = np.linalg.eigvals(matrix).real.max(axis=1)
    np.testing.assert_allclose(growth(matrix), largest, rtol=1e-12, atol=1e-13)


def test_a_vanishing_first_pivot_is_swapped_away():
    swap = np.array([[[0.0, 2.0], [1.0, 0.0]]])
    np.testing.assert_array_equal(inverse(swap), [[[0.0, 1.0], [0.5, 0.0]]])


def test_singular_or_nonfinite_matrices_spoil_only_their_own_point():
    good = np.array([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0], [1.0, 0.0, 4.0]])
    stack = np.stack([good, np.zeros((3, 3)), np.ones((3, 3)), np.full((3, 3), np.nan), good])
    with np.errstate(all="ignore"):
        result, largest = inverse(stack), growth(stack)
    np.testing.assert_allclose(result[[0, 4]], np.linalg.inv(stack[[0, 4]]), rtol=1e-14)
    assert not np.abs(result[1]).max() < 1e20
    assert not np.abs(result[2]).max() < 1e10
    assert np.isnan(result[3]).any() and np.isnan(largest[3])
    np.testing.assert_allclose(largest[:3], [np.linalg.eigvals(good).real.max(), 0.0, 3.0], atol=1e-14)


def test_complex_pair_grows_by_its_real_part():
    rotation = np.array([[[0.3, -0.7], [0.7, 0.3]]])
    assert growth(rotation)[0] == 0.3


def test_no_unknowns_at_all():
    empty = np.empty((4, 0, 0))
    assert inverse(empty).shape == (4, 0, 0)
    assert apply(empty, np.empty((4, 0))).shape == (4, 0)
    assert (growth(empty) == -np.inf).all()
