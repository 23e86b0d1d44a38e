# %% [markdown]
# # Spherical perceptron above capacity: the smallest number of errors
#
# Weights w, |w|^2 = N, for alpha N random patterns with random labels: a pattern is an error where
# y_mu w.x_mu/sqrt(N) < kappa. Below the capacity all errors can be avoided; above it, their smallest number is the
# ground state of E(w) = sum_mu theta(kappa - y_mu w.x_mu/sqrt(N)). Replica symmetry is broken there: the energy is a
# lower bound.

# %%
import math

import sympy as sp

from quenched.derive import (
    Box,
    Clip,
    ClosedForm,
    Envelope,
    GaussPdf,
    GaussTail,
    Local,
    LogDet,
    LogGaussInterval,
    Model,
    Pot,
    Ratio,
    Saddle,
    Step,
    average,
    h,
    overlap_matrix,
    z,
)
from quenched.derive import V as variance

model = Model(
    "gardner_derrida",
    "Spherical perceptron above capacity: smallest number of errors",
    "Smallest fraction of patterns below the margin kappa (Gardner-Derrida); replica symmetric, a lower bound.",
)
model.reference("Bouten94", "M. Bouten, J. Phys. A 27, 6021 (1994)")
model.reference("GardnerDerrida88", "E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)")

alpha = model.parameter("alpha", r"\alpha", "patterns per weight, above the capacity", above=0, sample=(3.0, 4.0))
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0, sample=(0.1, 0.2))
C = model.order_parameter("C", "C", "susceptibility (1 - q)/T of the ground state", "positive", sample=(1.0, 1.4))

model.free_energy("energy", "e", "errors per weight")
model.observable("error_fraction", r"\epsilon", "errors per pattern")
model.observable("replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue: replica symmetry is broken", "stability")

# %% [markdown]
# ## Zero temperature
#
# At inverse temperature b the norm is q + C/b = 1: q -> 1. The potential of a pattern becomes the Moreau envelope of one
# error: correct the pattern if that costs less than 1, leave it wrong otherwise.

# %%
b = model.auxiliary("b", sample=(1.0, 2.0))
q = model.auxiliary("q", sample=(0.7, 0.8))
cost = (kappa - h) / sp.sqrt(2 * variance)
error = Envelope(
    Step(kappa - z),
    ClosedForm(Clip(cost) ** 2, -2 * Clip(cost) * Box(cost) / sp.sqrt(2 * variance), field=h, variance=variance),
    jumps=(kappa,),
)
Q = overlap_matrix(q, diagonal=q + C / b)
theory = model.replicas(sp.Rational(1, 2) * LogDet(Q) + alpha * Local("error", Q), ())
energy = model.zero_temperature({"energy": -theory.value / b}, b, "error", error)["energy"].xreplace({q: sp.S.One})

# %% [markdown]
# ## The ground state
#
# e = max over C. By the flow of the envelope, C^2 E M'^2 = 1/alpha there. The patterns that are corrected have fields
# from kappa - w to kappa, w = sqrt(2C), those that remain wrong lie below. M' jumps between them: the replicon contains
# E M''^2, which diverges (Bouten94).

# %%
u = sp.Symbol("u", real=True)
w = sp.sqrt(2 * C)
slope = average(Pot("error", "moreau", 1, u, C) ** 2, u, 0, 1)
model.identity("Stationarity of the energy", "d/dC", energy.diff(C), 1 / (2 * C**2) - alpha * slope / 2)
corrected = (
    (1 + kappa**2) * sp.exp(LogGaussInterval(kappa - w, kappa)) + kappa * GaussPdf(kappa) - (kappa + w) * GaussPdf(kappa - w)
)
model.identity("What the corrections cost", "C^2 E M'^2", C**2 * slope, corrected)
saddle = Saddle({C: Ratio(C, alpha * corrected)}, {})
errors = GaussTail(w - kappa)
closed = alpha * (errors + corrected / w**2) - 1 / w**2
model.identity("The energy by closed forms", "e", energy, closed)

model.branch("ground_state", "the smallest number of errors")
model.formulation(
    "ground_state",
    saddle,
    {"energy": closed, "error_fraction": errors, "replicon": sp.S.NegativeInfinity},
    starts={"ground_state": {C: 1}},
)
model.axes("alpha", "kappa", (2.1, 10.0), (0.0, 1.0), colour="error_fraction", branch="ground_state")
model.region("errors", alpha=6.0, kappa=0.5)

# %% [markdown]
# ## Checks

# %%
ROOT = "independent quadrature and root search"
for load, value in (
    (2.5, 0.01560269614663443), (3.0, 0.032505344989233846), (4.0, 0.06200325151321777), (5.0, 0.08578517684444442),
    (10.0, 0.1580308893250894),
):
    model.check(
        "reference", f"errors per pattern at alpha = {load:g}", quantity="error_fraction", branch="ground_state",
        at={"alpha": load, "kappa": 0.0}, value=value, tolerance=1e-11, source=ROOT,
    )  # fmt: skip
for name, value in {"C": 1.2420863268187886, "energy": 0.35233872753099779, "error_fraction": 0.14093549101239912}.items():
    model.check(
        "reference", f"{name} with a margin", quantity=name, branch="ground_state", at={"alpha": 2.5, "kappa": 0.5},
        value=value, tolerance=1e-11, source=ROOT,
    )  # fmt: skip
model.check(
    "literature", "replica symmetry is broken", quantity="replicon", branch="ground_state", at={"alpha": 2.5, "kappa": 0.5},
    value=-math.inf, tolerance=0.0, source="Bouten94",
)  # fmt: skip
