# %% [markdown]
# # Hopfield model (Amit-Gutfreund-Sompolinsky)
#
# N Ising spins, P = alpha N random binary patterns, Hebbian couplings without self-interaction,
#
#   H = -(1/2) sum_{i != j} J_ij s_i s_j,     J_ij = (1/N) sum_mu xi_i^mu xi_j^mu ,
#
# one pattern condensed with overlap m. Averaging Z^n over the other patterns gives a Gaussian integral per
# pattern, hence the log-determinant; the constant -beta alpha/2 removes the self-interaction.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, LogDet, Model, identity, ising, overlap_matrix

model = Model(
    "hopfield",
    "Hopfield model of associative memory",
    "Replica-symmetric theory near saturation; H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian couplings, one condensed pattern.",
)
model.reference("AGS85", "D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985)")
model.reference("AGS87", "D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)")

alpha = model.parameter("alpha", r"\alpha", "stored patterns per neuron, P/N", at_least=0, sample=(0.04, 0.12))
T = model.parameter("T", "T", "temperature", at_least=0, sample=(1.1, 1.6))
m = model.order_parameter("m", "m", "overlap with the retrieved pattern")
q = model.order_parameter("q", "q", "overlap of two replicas (Edwards-Anderson)", "unit")
r = model.order_parameter("r", "r", "mean square overlap with the other patterns, per alpha", "positive")
C = model.order_parameter("C", "C", "susceptibility (1 - q)/T", "unit", sample=(0.1, 0.4))

model.free_energy("free_energy", "f", "free energy per neuron")
model.observable("energy", "e", "energy per neuron")
model.observable("entropy", "s", "entropy per neuron; negative at low temperature, where replica symmetry breaks", "entropy")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## The action and its replica-symmetric limit

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=1)
R = overlap_matrix(r, diagonal=0)
action = (
    -beta * (alpha + m**2) / 2
    - alpha / 2 * LogDet(identity - beta * Q)
    - alpha * beta**2 / 2 * Dot(R, Q)
    + Local("spin", alpha * beta**2 * R, mean=beta * m)
)
theory = model.replicas(action, (q, r), ising("spin"))
f = -T * theory.value
entropy = -f.diff(T)

# %% [markdown]
# ## Finite temperature
#
# The three phases are three starts: retrieval from m close to one, the spin glass and the paramagnet in the
# subspace m = 0 that the equations preserve.

# %%
model.branch("retrieval", "overlap m > 0 with one pattern")
model.branch("spin_glass", "m = 0, q > 0: frozen in a direction that is no pattern", pinned=(m,))
model.branch("paramagnet", "m = q = 0", pinned=(m, q))
start = sp.Rational(99, 100)
model.formulation(
    "finite_temperature",
    model.saddle_point(f, {r: q, q: r, m: m}, eliminate=(r,)),
    {
        "r": r,
        "C": (1 - q) / T,
        "free_energy": f,
        "energy": f + T * entropy,
        "entropy": entropy,
        "replicon": theory.replicon,
    },
    starts={
        "retrieval": {m: start, q: 1 - T / 100 / (1 + T)},
        "spin_glass": {m: 0, q: 1 - T / 2 / (1 + T)},
        "paramagnet": {m: 0, q: 0},
    },
    explicit={"T_g": 1 + sp.sqrt(alpha)},
)

# %% [markdown]
# ## Zero temperature
#
# With q = 1 - T C the limit T -> 0 is taken term by term from a table (T log 2cosh(u/T) -> |u|, ...).

# %%
f_scaled = f.xreplace({q: 1 - T * C})
f_zero = model.limit(f_scaled, T, "Free energy at zero temperature, q = 1 - T C", "f", unit=1 / T)
s_zero = model.limit(-f_scaled.diff(T), T, "Entropy at zero temperature", "s", unit=1 / T)
model.formulation(
    "zero_temperature",
    model.saddle_point(f_zero, {r: C, C: r, m: m}, eliminate=(r,)),
    {"q": 1, "r": r, "free_energy": f_zero, "energy": f_zero, "entropy": s_zero},
    starts={
        "retrieval": {m: start, C: sp.Rational(1, 100)},
        "spin_glass": {m: 0, C: 1 / (1 + sp.sqrt(alpha)) / 2},
    },
    when={"T": 0.0},
)

# %% [markdown]
# ## The phase diagram

# %%
model.line(
    "T_g", "T_g", "continuous", "onset of the spin glass",
    condition="explicit", solve_for="T", search=(1.0, 2.0), along="alpha", span=(0.0005, 0.16),
)  # fmt: skip
model.line(
    "T_M", "T_M", "spinodal", "retrieval states appear",
    condition="fold", branch="retrieval", other="spin_glass",
    solve_for="alpha", search=(1e-7, 0.2), along="T", span=(0.0, 0.99),
)  # fmt: skip
model.line(
    "T_c", "T_c", "first_order", "retrieval and spin glass have the same free energy",
    condition="equal", branch="retrieval", other="spin_glass", quantity="free_energy",
    solve_for="alpha", search=(1e-7, 0.08), along="T", span=(0.0, 0.99),
)  # fmt: skip
model.line(
    "T_R", "T_R", "replicon", "replica symmetry breaks in the retrieval state",
    condition="zero", branch="retrieval", quantity="replicon",
    solve_for="T", search=(1e-8, 0.1), along="alpha", span=(0.06, 0.1375),
)  # fmt: skip
model.axes("alpha", "T", (0.0005, 0.16), (0.0, 1.5), colour="m", branch="retrieval")
model.region("paramagnet", alpha=0.05, T=1.35)
model.region("spin glass", alpha=0.13, T=0.75)
model.region("retrieval (metastable)", alpha=0.08, T=0.2)
model.region("retrieval", alpha=0.015, T=0.25)

# %% [markdown]
# ## Checks
#
# Reference values come from independent computations in mpmath (explicit chart T(u, v), alpha(u, v); direct
# integration) to the digits given.

# %%
MP = "independent mpmath computation through the chart (u, v) -> (T, alpha)"
model.check(
    "literature", "retrieval is lost at alpha_c = 0.138 at T = 0",
    line="T_M", at={"T": 0.0}, value=0.138, tolerance=5e-4, source="AGS85",
)  # fmt: skip
model.check(
    "reference", "alpha_c(T = 0)", line="T_M", at={"T": 0.0}, value=0.13790556649493174, tolerance=1e-10, source=MP
)
model.check(
    "reference", "T_M(alpha = 0.05)", line="T_M", at={"T": 0.5422550379180855}, value=0.05, tolerance=1e-10, source=MP
)
model.check(
    "reference", "T_M(alpha = 0.1)", line="T_M", at={"T": 0.3154322236817981}, value=0.1, tolerance=1e-10, source=MP
)
model.check(
    "reference", "re-entrance: largest alpha_c, at T = 0.0228735",
    line="T_M", at={"T": 0.0228735}, value=0.138188511, tolerance=1e-9, source=MP,
)  # fmt: skip
model.check(
    "literature", "retrieval is the ground state below alpha = 0.051 at T = 0",
    line="T_c", at={"T": 0.0}, value=0.051, tolerance=1e-3, source="AGS87",
)  # fmt: skip
model.check(
    "reference", "T_c ends at T = 0", line="T_c", at={"T": 0.0}, value=0.051854330918916954, tolerance=1e-10, source=MP
)
model.check(
    "reference", "T_c(alpha = 0.01)", line="T_c", at={"T": 0.7216239673903091}, value=0.01, tolerance=1e-9, source=MP
)
model.check(
    "reference", "T_c(alpha = 0.05)", line="T_c", at={"T": 0.21638335002428472}, value=0.05, tolerance=1e-9, source=MP
)
model.check(
    "reference", "T_R(alpha = 0.13)", line="T_R", at={"alpha": 0.13}, value=0.00947297723879739, tolerance=1e-10, source=MP
)
model.check(
    "reference", "T_R(alpha = 0.1)", line="T_R", at={"alpha": 0.1}, value=0.0014502472913551444, tolerance=1e-10, source=MP
)
model.check(
    "limit", "T_g(alpha = 0.04) = 1 + sqrt(alpha)", line="T_g", at={"alpha": 0.04}, value=1.2, tolerance=1e-14,
    source="linear stability of the paramagnet",
)  # fmt: skip
model.check(
    "reference", "retrieval overlap", quantity="m", branch="retrieval", at={"alpha": 0.05, "T": 0.3},
    value=0.9911649957015323, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "retrieval overlap at T = 0", quantity="m", branch="retrieval", at={"alpha": 0.1, "T": 0.0},
    value=0.9979992663472992, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "retrieval energy at T = 0", quantity="energy", branch="retrieval", at={"alpha": 0.05, "T": 0.0},
    value=-0.500000356382941, tolerance=1e-11, source=MP,
)  # fmt: skip
for name, value in (
    ("r", 1.1049070994493814), ("C", 0.05679683261405462), ("free_energy", -0.5012361699455986),
    ("entropy", 0.023192802886378235), ("replicon", 0.9987946259413122),
):  # fmt: skip
    model.check(
        "reference", f"retrieval {name}", quantity=name, branch="retrieval", at={"alpha": 0.05, "T": 0.3},
        value=value, tolerance=1e-11, source=MP,
    )  # fmt: skip
for name, value in (
    ("q", 1.0), ("r", 1.0430588306492039), ("free_energy", -0.5001542093473339), ("entropy", -1.1186344458131863e-05),
):  # fmt: skip
    model.check(
        "reference", f"retrieval {name} at T = 0", quantity=name, branch="retrieval", at={"alpha": 0.1, "T": 0.0},
        value=value, tolerance=1e-11, source=MP,
    )  # fmt: skip
model.check(
    "limit", "spin-glass energy at T = 0: -1/pi - sqrt(2 alpha/pi)", quantity="energy", branch="spin_glass",
    at={"alpha": 0.08, "T": 0.0}, value=-1 / math.pi - math.sqrt(2 * 0.08 / math.pi), tolerance=1e-12, source="closed form, m = 0",
)  # fmt: skip
model.check(
    "reference", "spin glass where damped iteration cycles", quantity="q", branch="spin_glass",
    at={"alpha": 0.03, "T": 0.47879294446096204}, value=0.5967530807, tolerance=1e-10, source="root of a scalar equation in log v",
)  # fmt: skip
model.check(
    "limit", "paramagnet: s = log 2 - (alpha/2)(log(1 - b) + b/(1 - b)), b = 1/T", quantity="entropy", branch="paramagnet",
    at={"alpha": 0.1, "T": 2.0}, value=math.log(2) - 0.05 * (math.log(0.5) + 1), tolerance=1e-12, source="annealed average",
)  # fmt: skip
model.check(
    "simulation", "retrieval overlap by heat-bath dynamics", quantity="m", branch="retrieval",
    at={"alpha": 0.02, "T": 0.4}, tolerance=3.0, simulator="hopfield_monte_carlo",
    settings={"sizes": (100, 400), "samples": 200, "seed": 1},
)  # fmt: skip
model.check(
    "simulation", "retrieval energy by heat-bath dynamics", quantity="energy", branch="retrieval",
    at={"alpha": 0.02, "T": 0.4}, tolerance=3.0, simulator="hopfield_monte_carlo",
    settings={"sizes": (100, 400), "samples": 200, "seed": 1},
)  # fmt: skip
