"""The Curie-Weiss model with a pause in every task, so that a worker can be found at work; and what tests do to it."""

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

import handmade
import numpy as np

GRID = {"T": np.linspace(0.0, 2.0, 13), "h": np.array([-0.3, 0.0, 0.2])}
CHUNK = 3
#: a directory; a worker leaves the file PID there when it starts a task, and kills itself if it finds the file POISON
DIARY, POISON = "QUENCHED_TEST_DIARY", "poison"


def slow_values(x, p, n):
    if DIARY in os.environ and (folder := Path(os.environ[DIARY])).is_dir():
        if (folder / POISON).exists():
            os.kill(os.getpid(), signal.SIGKILL)
        (folder / str(os.getpid())).touch()
        time.sleep(0.05)
    return handmade.ising_values(x, p, n)


ISING = replace(handmade.SYSTEM.formulations[1], values=slow_values)
SYSTEM = replace(handmade.SYSTEM, formulations=(handmade.SYSTEM.formulations[0], ISING))
