"""Hand-written systems for every test that needs one without the derivation engine."""

import os
import sys
from pathlib import Path

import pytest

# matrices are small here: threads of a linear algebra library cost more than they bring
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parent))  # tests/handmade.py, also for worker processes


@pytest.fixture
def built_in(monkeypatch):
    """Makes the hand-written Curie-Weiss model a built-in system, as if it had been generated."""
    import handmade

    from quenched.systems import registry

    monkeypatch.setitem(sys.modules, "quenched.systems._generated.curie_weiss", handmade)
    real = registry.names()
    monkeypatch.setattr(registry, "names", lambda: (*real, "curie_weiss"))
    return handmade.SYSTEM
