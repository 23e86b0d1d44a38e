# %% [markdown]
# # Sherrington-Kirkpatrick model
#
# N Ising spins with Gaussian couplings of variance 1/N in a uniform field,
#
#   H = - sum_{i<j} J_ij s_i s_j - h sum_i s_i .
#
# Averaging Z^n over the couplings gives, per spin, the action below: the diagonal of the overlap matrix
# contributes beta^2/4 per replica, the rest couples the replicas through q_ab.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, Saddle, ising, overlap_matrix

model = Model(
    "sherrington_kirkpatrick",
    "Sherrington-Kirkpatrick spin glass in a field",
    "Replica-symmetric solution; H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i, Var J_ij = 1/N.",
)
model.reference("SK75", "D. Sherrington, S. Kirkpatrick, Phys. Rev. Lett. 35, 1792 (1975)")
model.reference("AT78", "J. R. L. de Almeida, D. J. Thouless, J. Phys. A 11, 983 (1978)")

T = model.parameter("T", "T", "temperature", at_least=0, sample=(0.8, 1.4))
h = model.parameter("h", "h", "uniform magnetic field", at_least=0, default=0.0)
q = model.order_parameter("q", "q", "overlap of two replicas", "unit")

model.free_energy("free_energy", "f", "free energy per spin", "max")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin", "entropy")
model.observable("magnetisation", "m", "magnetisation per spin")
model.observable("replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability")

# %% [markdown]
# ## The action and its replica-symmetric limit

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=0)
action = beta**2 / 4 - beta**2 / 4 * Dot(Q, Q) + Local("spin", beta**2 * Q, mean=beta * h)
theory = model.replicas(action, (q,), ising("spin"))
f = -T * theory.value
entropy = -f.diff(T)

# %% [markdown]
# ## Finite temperature

# %%
model.branch("replica_symmetric", "the replica-symmetric solution")
saddle = model.saddle_point(f, {q: q})
model.formulation(
    "finite_temperature",
    saddle,
    {
        "free_energy": f,
        "entropy": entropy,
        "energy": f + T * entropy,
        "magnetisation": -f.diff(h),
        "replicon": theory.replicon,
    },
    starts={"replica_symmetric": {q: sp.Rational(9, 10)}},
)

# %% [markdown]
# ## Zero temperature
#
# With q = 1 - T C the free energy is explicit, and C = lim (1 - q)/T follows from the equation for 1 - q.

# %%
C = model.auxiliary("C", sample=(0.2, 0.4))
scaled = {q: 1 - T * C}
f_zero = model.limit(f.xreplace(scaled), T, "Free energy at zero temperature, q = 1 - T C", "f", unit=1 / T)
C_zero = model.limit(
    saddle.complement(q).xreplace({model.odds_of(q): 1 / (T * C) - 1}) / T, T, "Susceptibility at T = 0", "C", unit=1 / T
)
s_zero = model.limit(-f.xreplace(scaled).diff(T), T, "Entropy at zero temperature", "s", unit=1 / T)
model.formulation(
    "zero_temperature",
    Saddle({}, {}),
    {},
    starts={},
    exact={
        "replica_symmetric": {
            "q": 1,
            "free_energy": f_zero,
            "energy": f_zero,
            "entropy": s_zero.xreplace({C: C_zero}),
            "magnetisation": -f_zero.diff(h),
        }
    },
    when={"T": 0.0},
)

# %% [markdown]
# ## The phase diagram and checks

# %%
model.line(
    "AT", r"T_{\mathrm{AT}}", "replicon", "de Almeida-Thouless line: replica symmetry breaks below",
    condition="zero", branch="replica_symmetric", quantity="replicon",
    solve_for="T", search=(1e-4, 1.2), along="h", span=(0.02, 2.5),
)  # fmt: skip
model.axes("h", "T", (0.0, 2.5), (0.02, 1.5), colour="q", branch="replica_symmetric")
model.region("paramagnet", h=1.25, T=1.0)
model.region("spin glass (RS unstable)", h=0.56, T=0.17)

MP = "independent mpmath integration and root search"
SK = "replica_symmetric"
model.check(
    "literature", "RS ground-state energy -sqrt(2/pi)", quantity="energy", branch=SK, at={"T": 0.0, "h": 0.0},
    value=-math.sqrt(2 / math.pi), tolerance=1e-14, source="SK75",
)  # fmt: skip
model.check(
    "literature", "RS ground-state entropy -1/(2 pi)", quantity="entropy", branch=SK, at={"T": 0.0, "h": 0.0},
    value=-1 / (2 * math.pi), tolerance=1e-14, source="SK75",
)  # fmt: skip
model.check(
    "limit", "paramagnet: f = -1/(4T) - T log 2", quantity="free_energy", branch=SK, at={"T": 1.5, "h": 0.0},
    value=-1 / 6 - 1.5 * math.log(2), tolerance=1e-12, source="annealed average",
)  # fmt: skip
model.check(
    "reference", "q(T = 0.5)", quantity="q", branch=SK, at={"T": 0.5, "h": 0.0},
    value=0.5303683920507948, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "f(T = 0.5)", quantity="free_energy", branch=SK, at={"T": 0.5, "h": 0.0},
    value=-0.7923929451346979, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "q(T = 1, h = 0.5)", quantity="q", branch=SK, at={"T": 1.0, "h": 0.5},
    value=0.3025129643431804, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "f(T = 1, h = 0.5)", quantity="free_energy", branch=SK, at={"T": 1.0, "h": 0.5},
    value=-1.0469778753958559, tolerance=1e-11, source=MP,
)  # fmt: skip
for name, value in (
    ("entropy", 0.401283090987008), ("energy", -0.6456947844088477), ("magnetisation", 0.3829036624133937),
    ("replicon", 0.4465871232528856),
):  # fmt: skip
    model.check(
        "reference", f"{name} at T = 1, h = 0.5", quantity=name, branch=SK, at={"T": 1.0, "h": 0.5},
        value=value, tolerance=1e-11, source=MP,
    )  # fmt: skip
for name, value in (
    ("q", 1.0), ("free_energy", -0.8955931148026121), ("entropy", -0.12394999430965297), ("magnetisation", 0.3829249225480262),
):  # fmt: skip
    model.check(
        "limit", f"{name} at T = 0, h = 0.5", quantity=name, branch=SK, at={"T": 0.0, "h": 0.5},
        value=value, tolerance=1e-14, source="closed form in erf and the Gaussian density",
    )  # fmt: skip
for field, temperature in ((0.1, 0.8188498541101658), (0.5, 0.5351049431153834), (1.0, 0.32118057089463664)):
    model.check(
        "reference", f"T_AT(h = {field})", line="AT", at={"h": field}, value=temperature, tolerance=1e-10, source=MP
    )
for name in ("energy", "magnetisation"):
    model.check(
        "simulation", f"{name} by heat-bath dynamics", quantity=name, branch=SK, at={"T": 1.2, "h": 0.4},
        tolerance=3.0, simulator="sk_monte_carlo", settings={"sizes": (200, 400), "samples": 60, "seed": 2},
    )  # fmt: skip
