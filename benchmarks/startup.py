"""What a user waits for in a fresh process, and what the same costs when it is done again there.

Every job runs in a Python process of its own, which reports its CPU time since its start. The jobs take turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from measure import THREADS, Report, Row

TITLE, OTHER = "CPU time of a fresh process", "import numpy"

#: what everything is compared with
BASE = "import numpy"
_FIRST = "{}\n{}\nimport time\nprint(start := time.process_time())"
_AGAIN = "\n{}\nprint(time.process_time() - start)"


def jobs(folder: Path, quick: bool) -> dict[str, tuple[str, str]]:
    """Imports and work of every job, by what it shows; figures go to ``folder``."""
    curve, picture = (str(folder / name) for name in ("curve.png", "diagram.png"))
    package = "import numpy as np\nimport quenched as qn"
    every = {
        BASE: (BASE, ""),
        "import scipy.special": ("import scipy.special", ""),
        "import quenched": ("import quenched", ""),
        "first result: solve one point": (package, "assert qn.solve('hopfield', alpha=0.05, T=0.3).converged[0]"),
        "first capacity: one root": (
            package,
            "assert abs(qn.capacity('hopfield', line='T_M', T=0.3).value - 0.103) < 0.001",
        ),
        "first figure: a curve of 100 points": (
            package,
            f"qn.plot(qn.sweep('hopfield', alpha=0.05, T=np.linspace(0.05, 1.5, 100)), {curve!r})",
        ),
        "first figure: the whole diagram": (
            package,
            f"qn.plot(qn.phase_diagram('hopfield', points=65, map_points=(200, 200)), {picture!r})",
        ),
        "first own system: derived from its file": (
            package,
            "from quenched.derive import derivations_folder\n"
            "assert qn.load(derivations_folder() / 'hopfield.py').card.name == 'hopfield'",
        ),
    }
    return dict(list(every.items())[:4]) if quick else every


def seconds(imports: str, work: str) -> list[float]:
    """CPU time of a job since the start of its process, and of its work done again; on one thread."""
    program = _FIRST.format(imports, work) + (_AGAIN.format(work) if work else "")
    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, **THREADS}, check=True, capture_output=True, text=True
    )
    return [float(line) for line in done.stdout.split()]


def run(quick: bool) -> Report:
    """Measure all jobs, in turn; a first round, which fills the disk cache, does not count."""
    repeats = 1 if quick else 5
    with tempfile.TemporaryDirectory() as folder:
        todo = jobs(Path(folder), quick)
        for job in () if quick else todo.values():
            seconds(*job)
        turns = [{what: seconds(*job) for what, job in todo.items()} for _ in range(repeats)]
    base = median(turn[BASE][0] for turn in turns)
    rows = []
    remarks = [f"{repeats} in turn, after one that does not count; the ratio is over {BASE!r}"]
    for what in todo:
        first, *again = zip(*(turn[what] for turn in turns), strict=True)
        rows.append(Row(what, median(first), base, ratio=median(first) / base))
        rows += [Row("    again", median(times), base, ratio=median(times) / base) for times in again]
        remarks.append(f"{what}: {min(first):.2f} to {max(first):.2f} s")
    return Report(rows, remarks)
