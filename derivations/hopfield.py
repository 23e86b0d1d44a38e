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
import sympy as sp

from quenched.derive import Dot, Local, LogDet, Model, identity, ising, overlap_matrix

model = Model(
    "hopfield",
    "Hopfield model of associative memory",
    "Replica-symmetric theory near saturation; H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian couplings, one condensed pattern.",
)
model.reference("AGS85", "D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985)")
model.reference("AGS87", "D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)")

alpha = model.parameter("alpha", r"\alpha", "stored patterns per neuron, P/N", above=0, sample=(0.04, 0.12))
T = model.parameter("T", "T", "temperature", at_least=0, sample=(1.1, 1.6))
m = model.order_parameter("m", "m", "overlap with the retrieved pattern")
q = model.order_parameter("q", "q", "overlap of two replicas (Edwards-Anderson)", "unit")
r = model.order_parameter("r", "r", "mean square overlap with the other patterns, per alpha", "positive")
C = model.order_parameter("C", "C", "susceptibility (1 - q)/T", "unit", sample=(0.1, 0.4))

model.free_energy("free_energy", "f", "free energy per neuron")
model.observable("energy", "e", "energy per neuron")
model.observable("entropy", "s", "entropy per neuron; negative at low temperature, where replica symmetry breaks")
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
        "spin_glass": {m: 0, q: start},
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
