"""Capacity of the spherical perceptron against its margin: replica symmetric, one step, and where symmetry breaks."""

from __future__ import annotations

import numpy as np

from quenched import api, simulate
from quenched.gallery._curves import series
from quenched.plates import Panel, Plate, Series
from quenched.systems.model import Array

SOURCE = (
    "E. Gardner, J. Phys. A 21, 257 (1988), its capacity against the stability; one step of replica symmetry breaking "
    "at negative margin after S. Franz, G. Parisi, J. Phys. A 49, 145001 (2016)"
)
PARAMETERS = (
    "the papers': the model, which has one parameter; ours: the range of the margin, and size, loads and number of the "
    "samples of the experiment"
)
LOADS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.3, 1.6)
_SYMMETRIC = "replica symmetric"


def make(quick: bool = False) -> Plate:
    """Capacity with the largest margins of finite samples, and enlarged where replica symmetry is broken."""
    points = 17 if quick else 129
    curve = series(
        _SYMMETRIC, api.line("spherical_perceptron", "capacity", span=(-2.0, 2.0), points=points), "kappa", "alpha"
    )
    onset = api.line("spherical_perceptron", "AT", span=(-2.0, -0.01), points=points)
    breaking = series("AT: symmetry breaks above", onset, "kappa", "alpha", style="dashes")
    kappa = np.linspace(-2.0, -0.2, 9 if quick else 37)
    step = api.sweep("spherical_perceptron_1rsb", kappa=kappa)
    lower = Series("one step, an upper bound", kappa, step.equilibrium("alpha_c"))
    ratio = [Series(s.label, s.x, s.y / symmetric(s.x), style=s.style) for s in (breaking, lower)]
    unity = Series(_SYMMETRIC, np.array([-2.0, 0.0]), np.ones(2))
    return Plate(
        name="capacity_margin",
        title="Capacity of the spherical perceptron",
        source=SOURCE,
        parameters=PARAMETERS,
        panels=(
            Panel(
                "", r"margin $\kappa$", r"patterns per weight $\alpha$", (curve, breaking, lower, *experiments(quick)),
                log_y=True, x_range=(-2.0, 2.0), y_range=(0.05, 120.0), legend="lower left",
            ),
            Panel(
                "", r"margin $\kappa$", "load over the replica-symmetric capacity", (unity, *ratio),
                y_range=(0.2, 1.05),
            ),
        ),
    )  # fmt: skip


def symmetric(kappa: Array) -> Array:
    """The replica-symmetric capacity at given margins."""
    return api.line("spherical_perceptron", "capacity", kappa=kappa).value


def experiments(quick: bool = False) -> tuple[Series, ...]:
    """Largest margins of random patterns at given loads, with their standard errors, for two sizes."""
    loads = np.array((0.5, 1.0) if quick else LOADS)
    sizes, samples = ((20, 40), 10) if quick else ((20, 200), 100)
    return tuple(_margins(loads, size, samples) for size in sizes)


def _margins(loads: Array, size: int, samples: int) -> Series:
    found = [
        simulate.spherical_perceptron_separability(size=size, samples=samples, seed=seed, alpha=load)["max_margin"]
        for seed, load in enumerate(loads)
    ]
    return Series(
        f"largest margin, N = {size}", np.array([f.value for f in found]), loads,
        x_error=np.array([f.stderr for f in found]), colour_of=_SYMMETRIC,
    )  # fmt: skip
