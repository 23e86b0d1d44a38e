"""The layers of the package, as pyproject.toml declares them; and that the declaration catches what breaks them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

FORBIDDEN = {
    "solve/options.py": "from quenched.phase import records",
    "sweep.py": "def later():\n    from quenched import derive",
    "figures.py": "import quenched.simulate",
    "spec.py": "from quenched import errors, solve",
    "phase/maps.py": "def draw():\n    import matplotlib.pyplot",
    "numerics/special.py": "import sympy as sp",
    "simulate/spins.py": "from mpmath import mp",
}


def lint(folder):
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_layers_hold(copy):
    run = lint(copy)
    assert run.returncode == 0, run.stdout
    assert "4 kept, 0 broken" in run.stdout


@pytest.mark.parametrize("module", FORBIDDEN)
def test_a_forbidden_import_is_found(copy, module):
    path = copy / "src" / "quenched" / module
    path.write_text(path.read_text() + f"\n\n{FORBIDDEN[module]}\n")
    run = lint(copy)
    assert run.returncode == 1, run.stdout
    assert "1 broken" in run.stdout


def test_a_module_without_a_layer_is_found(copy):
    (copy / "src" / "quenched" / "extra.py").write_text("")
    run = lint(copy)
    assert run.returncode == 1 and "extra" in run.stdout
