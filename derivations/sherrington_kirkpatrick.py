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
import sympy as sp

from quenched.derive import Dot, Local, Model, ising, overlap_matrix

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
model.observable("entropy", "s", "entropy per spin")
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
model.branch("spin_glass", "replica-symmetric solution from a large overlap")
model.formulation(
    "finite_temperature",
    model.saddle_point(f, {q: q}),
    {
        "free_energy": f,
        "entropy": entropy,
        "energy": f + T * entropy,
        "magnetisation": -f.diff(h),
        "replicon": theory.replicon,
    },
    starts={"spin_glass": {q: sp.Rational(9, 10)}},
)
