# %% [markdown]
# # Spherical p-spin model
#
# Real spins on the sphere |s|^2 = N with Gaussian couplings between all groups of p; the energies of two
# configurations of overlap q have covariance N q^p/2. One step of replica symmetry breaking is exact for p > 2, and
# every average is elementary: the replicated action is a log-determinant.

# %%
import math

import sympy as sp

from quenched.derive import Dot, LogDet, Model, ones, overlap_matrix

model = Model(
    "spherical_pspin",
    "Spherical p-spin model: dynamical and static transition, threshold energy",
    "H = -sum J_{i1...ip} s_i1...s_ip on |s|^2 = N, Var J = p!/(2 N^(p-1)); one step of replica symmetry breaking.",
)
model.reference("CS92", "A. Crisanti, H.-J. Sommers, Z. Phys. B 87, 341 (1992)")
model.reference("CC05", "T. Castellani, A. Cavagna, J. Stat. Mech. P05012 (2005)")

p = model.parameter("p_spin", "p", "spins per coupling, a real number", above=2, default=3.0, sample=(2.8, 3.4))
T = model.parameter("T", "T", "temperature", above=0, sample=(0.3, 0.5))
q = model.auxiliary("q")
q_out = model.auxiliary("q_out", sample=(0.2, 0.4))
block = model.auxiliary("block", sample=(0.3, 0.6))
q_in = model.order_parameter("q_in", "q_1", "overlap inside a state", "unit", sample=(0.6, 0.8))
mu = model.order_parameter("mu", r"\mu", "breaking parameter over temperature", "positive", sample=(0.6, 1.2))

model.free_energy("free_energy", "f", "free energy per spin, but for the entropy of the sphere", "max")
model.observable("m", "m", "breaking parameter")
model.observable("complexity", r"\Sigma", "logarithm of the number of states per spin")
model.observable("energy", "e", "energy per spin")
model.observable("C", "C", "(1 - q_1)/T, the susceptibility of a state")
model.observable("replicon", r"\lambda_1", "replicon inside a state: the states are marginal where it vanishes", "stability")

# %% [markdown]
# ## The action, and states without mutual overlap

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=1)
action = beta**2 / 4 * Dot(Q.map(lambda e: e**p), ones) + sp.Rational(1, 2) * LogDet(Q)
theory = model.replicas(action, (q,))
step = model.one_step(theory, {q: (q_in, q_out)}, block)
without_field = {q_out: sp.S.Zero, block: T * mu}
f = (-T * step.value).xreplace(without_field)
energy = (T**2 * step.value.diff(T)).xreplace(without_field)
replicon = (-((1 - q_in) ** 2) * step.replicon).xreplace(without_field)

# %% [markdown]
# ## Finite temperature
#
# As in the Ising p-spin model: `glass` has a stationary breaking parameter below T_K and m = 1 above, `states` has
# m = 1. The replicon is measured by the curvature of the entropy of the sphere.

# %%
model.branch("paramagnet", "no states")
model.branch("states", "the many states of m = 1, from T_K to T_d", pinned=(mu,))
model.branch("glass", "the states that count: the few lowest below T_K, all of m = 1 above")
stationary = model.balance(f, (q_in, mu)).inverted(mu)
saddle = stationary.bounded(mu, 1 - T * mu)
f_para = -T * model.finish(theory.value.xreplace({q: sp.S.Zero}))
model.formulation(
    "finite_temperature",
    saddle,
    {
        "m": T * mu,
        "free_energy": f,
        "complexity": mu**2 * f.diff(mu),
        "energy": energy,
        "C": (1 - q_in) / T,
        "replicon": replicon,
    },
    starts={
        "states": {q_in: sp.Rational(99, 100), mu: 1 / T},
        "glass": {q_in: sp.Rational(99, 100), mu: sp.Rational(7, 10) / (sp.Rational(4, 5) + T)},
    },
    exact={"paramagnet": {"q_in": 0, "complexity": 0, "free_energy": f_para, "energy": f_para - T * f_para.diff(T)}},
    positive=[q_in - sp.Rational(1, 1000), 1 + sp.Rational(1, 10**9) - T * mu],
)

# %% [markdown]
# ## The phase diagram and checks

# %%
model.line(
    "T_d", "T_d", "spinodal", "dynamical transition: states appear, marginal ones",
    condition="fold", branch="states", solve_for="T", search=(0.1, 2.0), along="p_spin", span=(2.1, 10.0),
)  # fmt: skip
model.line(
    "T_K", "T_K", "first_order", "static transition: the complexity of the states vanishes",
    condition="zero", branch="states", quantity="complexity",
    solve_for="T", search=(0.1, 2.0), along="p_spin", span=(2.1, 10.0),
)  # fmt: skip
model.axes("p_spin", "T", (2.1, 10.0), (0.02, 0.8), colour="complexity", branch="states")
model.region("paramagnet", p_spin=6.0, T=0.7)
model.region("glass", p_spin=6.0, T=0.2)

MP = "independent root search in mpmath"
for order in (2.5, 3.0, 4.0, 10.0):
    closed = math.sqrt(order * (order - 2) ** (order - 2) / (2 * (order - 1) ** (order - 1)))
    model.check(
        "literature", f"T_d for p = {order:g}, in closed form", line="T_d", at={"p_spin": order}, value=closed,
        tolerance=1e-10, source="CC05",
    )  # fmt: skip
for order, value in ((3.0, 0.5860539724173638), (4.0, 0.503039351586548), (10.0, 0.3836386612843434)):
    model.check(
        "reference", f"T_K for p = {order:g}", line="T_K", at={"p_spin": order}, value=value, tolerance=1e-12, source=MP
    )
model.check(
    "literature", "T_K = 0.586 for p = 3", line="T_K", at={"p_spin": 3.0}, value=0.586, tolerance=1e-3, source="CS92"
)
model.check(
    "reference", "overlap at T_K for p = 3", quantity="q_in", branch="states", at={"p_spin": 3.0, "T": 0.5860539724173638},
    value=0.6450074513345845, tolerance=1e-10, source=MP,
)  # fmt: skip
for order, energy_zero, c_zero, mu_zero in (
    (3.0, -1.1716747792652882, 0.4864788783804256, 0.8839129233893003),
    (10.0, -1.5099302235985774, 0.09079886781757769, 2.111871769021378),
):
    at = {"p_spin": order, "T": 1e-5}
    for name, value in (("energy", energy_zero), ("C", c_zero), ("mu", mu_zero)):
        model.check(
            "limit", f"{name} at T = 0 for p = {order:g}, reached linearly in T", quantity=name, branch="glass", at=at,
            value=value, tolerance=2e-5, source=MP,
        )  # fmt: skip
# at m = 1 the overlap obeys q^(p - 2) (1 - q) = 2 T^2/p: q = 0.6 at T = 0.6 for p = 3
for name, value in (
    ("q_in", 0.6), ("complexity", -(math.log(0.4) + 0.6 + 0.3) / 2), ("free_energy", -1 / 2.4), ("energy", -1 / 1.2),
    ("replicon", 0.2), ("C", 0.4 / 0.6),
):  # fmt: skip
    model.check(
        "limit", f"{name} of the states at T = 0.6 for p = 3", quantity=name, branch="states", at={"p_spin": 3.0, "T": 0.6},
        value=value, tolerance=1e-12, source="closed form at m = 1",
    )  # fmt: skip
for T_low in (0.2, 0.4):
    model.check(
        "symmetry", f"the replicon of the glass does not depend on T: at T_K and at T = {T_low}", quantity="replicon",
        branch="glass", at={"p_spin": 3.0, "T": T_low}, value=0.290014902669, tolerance=1e-10,
        source="its value at T_K, from q = 0.6450074513345845",
    )  # fmt: skip
