"""The examples in the docstrings of the package."""

import doctest
import importlib
from pathlib import Path

import pytest

import quenched

ROOT = Path(quenched.__file__).parent


def modules_with_examples():
    for path in sorted(ROOT.rglob("*.py")):
        if ">>> " in path.read_text(encoding="utf-8") and path.stem != "__main__":
            parts = path.relative_to(ROOT.parent).with_suffix("").parts
            yield ".".join(parts).removesuffix(".__init__")


@pytest.mark.parametrize("name", list(modules_with_examples()))
def test_examples_of_docstrings(name):
    shown = []
    runner = doctest.DocTestRunner()
    for test in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name)):
        runner.run(test, out=shown.append)
    assert runner.tries
    assert not runner.failures, "".join(shown)
