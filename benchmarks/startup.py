"""What a user waits for in a fresh process: ``python benchmarks/startup.py [--quick]``.

Every job runs in a Python process of its own, which reports its CPU time since its start. The jobs take turns.
README.md beside this file says what they are.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

#: what is compared with what: everything with the import of numpy
BASE = "import numpy"

_REPORT = "\nimport time\nprint(time.process_time())"


@dataclass(frozen=True)
class Row:
    """One job: median and extremes of its CPU time in seconds, and its ratio to the base."""

    what: str
    seconds: float
    fastest: float
    slowest: float
    ratio: float


def jobs(folder: Path, quick: bool) -> dict[str, str]:
    """The programs, by what they show; figures go to ``folder``."""
    curve, picture = (str(folder / name) for name in ("curve.png", "diagram.png"))
    map_points, points = ((8, 8), 3) if quick else ((200, 200), 65)
    return {
        BASE: "import numpy",
        "import scipy.special": "import scipy.special",
        "import quenched": "import quenched",
        "first result: solve one point": (
            "import quenched as qn\nassert qn.solve('hopfield', alpha=0.05, T=0.3).converged[0]"
        ),
        "first capacity: one root": (
            "import quenched as qn\nassert abs(qn.capacity('hopfield', line='T_M', T=0.3).value - 0.103) < 0.001"
        ),
        "first figure: a curve of 100 points": (
            "import numpy as np\nimport quenched as qn\n"
            f"qn.plot(qn.sweep('hopfield', alpha=0.05, T=np.linspace(0.05, 1.5, 100)), {curve!r})"
        ),
        "first figure: the whole diagram": (
            "import quenched as qn\n"
            f"qn.plot(qn.phase_diagram('hopfield', points={points}, map_points={map_points}), {picture!r})"
        ),
        "first own system: derived from its file": (
            "import quenched as qn\nfrom quenched.derive import derivations_folder\n"
            "assert qn.load(derivations_folder() / 'hopfield.py').card.name == 'hopfield'"
        ),
    }


def seconds(program: str) -> float:
    """CPU time of a program in a process of its own, on one thread."""
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    environment = {**os.environ, **dict.fromkeys(threads, "1")}
    done = subprocess.run(
        [sys.executable, "-c", program + _REPORT], env=environment, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def run(repeats: int, quick: bool = False) -> list[Row]:
    """Measure all jobs, in turn; a first round, which fills the disk cache, does not count."""
    with tempfile.TemporaryDirectory() as folder:
        programs = jobs(Path(folder), quick)
        for program in programs.values():
            seconds(program)
        times = [{what: seconds(program) for what, program in programs.items()} for _ in range(repeats)]
    columns = {what: [row[what] for row in times] for what in programs}
    base = median(columns[BASE])
    return [Row(what, median(c), min(c), max(c), median(c) / base) for what, c in columns.items()]


def text(rows: list[Row], repeats: int) -> str:
    """The rows as a table."""
    lines = [f"{'CPU time of a fresh process':<42}{'median':>9}{'range':>17}{'over numpy':>12}"]
    for row in rows:
        extremes = f"{row.fastest:.2f} - {row.slowest:.2f} s"
        lines.append(f"{row.what:<42}{row.seconds:>7.2f} s{extremes:>17}{row.ratio:>12.1f}")
    return "\n".join([*lines, "", f"{repeats} repeats in turn, after one that does not count; one thread."])


def main(argv: list[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tiny run that only shows that it works")
    quick = parser.parse_args(argv).quick
    repeats = 1 if quick else 7
    print(text(run(repeats, quick), repeats))


if __name__ == "__main__":
    main()
