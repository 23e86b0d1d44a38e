"""What importing the package costs: every worker process and every command pays it."""

import pkgutil
import subprocess
import sys
from pathlib import Path

import quenched

HEAVY = {"sympy", "mpmath", "matplotlib", "xarray", "pandas", "tqdm", "distributed", "quenched.derive"}
SCIPY = {"scipy.optimize", "scipy.linalg", "scipy.sparse", "scipy.integrate", "scipy.stats", "scipy.interpolate"}

#: CPU seconds beyond ``import numpy``
BUDGET = 0.5


def fresh(code):
    """The words that the code prints in a new interpreter."""
    source = str(Path(quenched.__file__).parents[1])
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {source!r}); {code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


def modules():
    """Every module outside of the derivation engine, found without importing it."""
    root = Path(quenched.__file__).parent
    names = [
        ".".join(("quenched", *path.relative_to(root).with_suffix("").parts)).removesuffix(".__init__")
        for path in root.rglob("*.py")
        if "_derivations" not in path.parts
    ]
    return [name for name in names if not name.startswith("quenched.derive") and not name.endswith("__main__")]


def test_importing_the_package_loads_nothing_heavy():
    loaded = set(fresh("import quenched; print(*sys.modules)"))
    assert "numpy" in loaded
    assert not loaded & (HEAVY | SCIPY)


def test_no_module_outside_of_the_engine_loads_it():
    names = modules()
    assert {module.name for module in pkgutil.iter_modules(quenched.__path__, "quenched.")} - {
        "quenched.derive",
        "quenched.__main__",
        "quenched._derivations",
    } <= set(names)
    loaded = set(fresh(f"import {', '.join(names)}; print(*sys.modules)"))
    assert set(names) <= loaded
    assert not loaded & HEAVY


def test_solving_loads_nothing_heavy():
    code = "import quenched as qn; qn.solve('hopfield', alpha=0.05, T=0.3); print(*sys.modules)"
    assert not set(fresh(code)) & (HEAVY | SCIPY)


def test_importing_the_package_is_quick():
    code = "import numpy, time; start = time.process_time(); import quenched; print(time.process_time() - start)"
    spent = min(float(fresh(code)[0]) for _ in range(5))
    assert spent < BUDGET
