# %% [markdown]
# # Sherrington-Kirkpatrick model with one step of replica symmetry breaking
#
# Below the de Almeida-Thouless line the replicas fall into blocks of m: overlap q_in inside a block (two
# configurations of one state), q_out between blocks (of two states). The free energy is stationary in both
# overlaps and in m. It is better than the replica-symmetric one, and not exact: the replicon stays negative.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, overlap_matrix

model = Model(
    "sherrington_kirkpatrick_1rsb",
    "Sherrington-Kirkpatrick spin glass in a field, one step of replica symmetry breaking",
    "H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i, Var J_ij = 1/N; the breaking parameter is stationary.",
)
model.reference("Parisi80", "G. Parisi, J. Phys. A 13, 1101 (1980)")
model.reference("MPV87", "M. Mezard, G. Parisi, M. A. Virasoro, Spin Glass Theory and Beyond (World Scientific, 1987)")

T = model.parameter("T", "T", "temperature", at_least=0, sample=(0.4, 0.6))
h = model.parameter("h", "h", "uniform magnetic field", at_least=0, default=0.0, sample=(0.2, 0.4))
q = model.auxiliary("q")
q_in = model.order_parameter("q_in", "q_1", "overlap inside a state", "unit", sample=(0.6, 0.8))
q_out = model.order_parameter("q_out", "q_0", "overlap between states", "unit", sample=(0.2, 0.4))
mu = model.order_parameter("mu", r"\mu", "breaking parameter over temperature", "positive", sample=(0.6, 1.2))
block = model.auxiliary("block", sample=(0.3, 0.6))

model.free_energy("free_energy", "f", "free energy per spin", "max")
model.observable("m", "m", "breaking parameter")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin", "entropy")
model.observable("magnetisation", "M", "magnetisation per spin")
model.observable("replicon", r"\lambda_1", "replicon inside a state: a second step sets in where it is negative", "stability")
model.observable("replicon_between", r"\lambda_0", "replicon between states", "stability")

# %% [markdown]
# ## The action, and one step of replica symmetry breaking
#
# The breaking parameter is m = T mu, so that mu stays finite at zero temperature.

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=0)
action = beta**2 / 4 - beta**2 / 4 * Dot(Q, Q) + Local("spin", beta**2 * Q, mean=beta * h)
theory = model.replicas(action, (q,), ising("spin"))
step = model.one_step(theory, {q: (q_in, q_out)}, block)
f = (-T * step.value).xreplace({block: T * mu})
entropy = -f.diff(T)

# %% [markdown]
# ## Finite temperature
#
# The free energy is a maximum in mu once the overlaps are at their stationary point: the equation for mu is
# iterated the other way round. Above the de Almeida-Thouless line the overlaps meet, and there is no such solution.

# %%
model.branch("glass", "states of overlap q_in, with overlap q_out between them")
saddle = model.saddle_point(f, {q_in: q_in, q_out: q_out, mu: mu}).inverted(mu)
model.formulation(
    "finite_temperature",
    saddle,
    {
        "m": T * mu,
        "free_energy": f,
        "entropy": entropy,
        "energy": f + T * entropy,
        "magnetisation": -f.diff(h),
        "replicon": step.replicon.xreplace({block: T * mu}),
        "replicon_between": step.between.xreplace({block: T * mu}),
    },
    starts={"glass": {q_in: 1 / (1 + 3 * T**2), q_out: 1 / (3 + 9 * T**2), mu: sp.Rational(6, 5) / (1 + 4 * T**2)}},
    positive=[q_in - q_out - sp.Rational(1, 1000)],
)

# %% [markdown]
# ## Zero temperature
#
# With q_in = 1 - T C states have no entropy, and mu and q_out obey two equations of their own. There are always spins
# in a vanishing field: the replicon inside a state goes to minus infinity, as -1/T.

# %%
C = model.auxiliary("C", sample=(0.2, 0.4))
scaling = {model.odds_of(q_in): 1 / (T * C) - 1}
ground = model.limit_of_equations(saddle, (q_out, mu), scaling, T, unit=1 / T)
scaled = {q_in: 1 - T * C}
f_zero = model.limit(f.xreplace(scaled), T, "Free energy at zero temperature, q_in = 1 - T C", "f", unit=1 / T)
C_zero = model.limit(saddle.complement(q_in).xreplace(scaling) / T, T, "Susceptibility of a state at T = 0", "C", unit=1 / T)
low = scaled | {block: T * mu}
model.limit(T * step.replicon.xreplace(low), T, "Replicon inside a state, times T", "T lambda_1", unit=1 / T)
between_zero = model.limit(step.between.xreplace(low), T, "Replicon between states", "lambda_0", unit=1 / T)
model.formulation(
    "zero_temperature",
    ground,
    {
        "q_in": 1,
        "m": 0,
        "free_energy": f_zero,
        "energy": f_zero,
        "magnetisation": -f_zero.diff(h),
        "replicon": sp.S.NegativeInfinity,
        "replicon_between": between_zero,
    },
    starts={"glass": {q_out: sp.Rational(1, 2), mu: sp.Rational(6, 5)}},
    when={"T": 0.0},
)

# %% [markdown]
# ## The phase diagram and checks

# %%
model.axes("h", "T", (0.0, 1.0), (0.02, 1.1), colour="mu", branch="glass")

INDEPENDENT = "independent dense integration of the free energy, stationary by differences"
G = "glass"
model.check(
    "literature", "ground-state energy -0.7652 with one step", quantity="energy", branch=G, at={"T": 0.0, "h": 0.0},
    value=-0.7652, tolerance=1e-4, source="Parisi80",
)  # fmt: skip
model.check(
    "literature", "the entropy at low temperature is about -0.01", quantity="entropy", branch=G, at={"T": 0.01, "h": 0.0},
    value=-0.01, tolerance=5e-3, source="Parisi80",
)  # fmt: skip
for at, values in (
    ({"T": 0.2, "h": 0.1}, {"q_in": 0.91261474, "q_out": 0.39322509, "m": 0.19931869, "free_energy": -0.7703866632953779}),
    ({"T": 0.5, "h": 0.0}, {"free_energy": -0.7912088423793424}),
    ({"T": 0.3, "h": 0.5}, {
        "free_energy": -0.8814203515779426, "magnetisation": 0.42078445401, "entropy": 0.06208341196,
        "energy": -0.86279532799, "replicon": -0.07811604739, "replicon_between": -0.04310442934,
    }),
    ({"T": 0.0, "h": 0.0}, {"q_out": 0.47678437, "mu": 1.3608208, "energy": -0.7652594346737336}),
    ({"T": 0.0, "h": 0.5}, {
        "q_in": 1.0, "m": 0.0, "energy": -0.8758472003056658, "magnetisation": 0.418909319415, "replicon": -math.inf,
        "replicon_between": -0.242905719400928,
    }),
    ({"T": 0.0, "h": 1.0}, {"energy": -1.1609008267350243}),
):  # fmt: skip
    for name, value in values.items():
        model.check(
            "reference", f"{name} at T = {at['T']}, h = {at['h']}", quantity=name, branch=G, at=at,
            value=value, tolerance=1e-8 if name in ("q_in", "q_out", "m", "mu") else 2e-11, source=INDEPENDENT,
        )  # fmt: skip
