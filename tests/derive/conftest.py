"""Models of the built-in systems, each derived at most once per session; 30 digits for everything else."""

from functools import cache

import mpmath as mp
import pytest

from quenched.derive import derivations_folder, load_model


@pytest.fixture(scope="session")
def model_of():
    """The model of a built-in system by name."""
    return cache(lambda name: load_model(derivations_folder() / f"{name}.py"))


@pytest.fixture(autouse=True)
def thirty_digits():
    with mp.workdps(30):
        yield
