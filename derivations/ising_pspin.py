# %% [markdown]
# # Ising p-spin model
#
# N Ising spins with Gaussian couplings between all groups of p,
#
#   H = - sum_{i1 < ... < ip} J_{i1...ip} s_i1 ... s_ip,   Var J = p!/(2 N^(p-1)),
#
# so that the energies of two configurations of overlap q have covariance N q^p/2. For p > 2 states appear
# discontinuously: below T_d the phase space breaks up into exponentially many states, below T_K only a few of
# them count. Without a field different states have no overlap. The equations hold for real p.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, ones, overlap_matrix

model = Model(
    "ising_pspin",
    "Ising p-spin model: dynamical, static and Gardner transition",
    "H = -sum J_{i1...ip} s_i1...s_ip, Var J = p!/(2 N^(p-1)); one step of replica symmetry breaking, no field.",
)
model.reference("Derrida81", "B. Derrida, Phys. Rev. B 24, 2613 (1981)")
model.reference("GM84", "D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)")
model.reference("Gardner85", "E. Gardner, Nucl. Phys. B 257, 747 (1985)")
model.reference("MR03", "A. Montanari, F. Ricci-Tersenghi, Eur. Phys. J. B 33, 339 (2003)")

p = model.parameter("p_spin", "p", "spins per coupling, a real number", above=2, default=3.0, sample=(2.8, 3.4))
T = model.parameter("T", "T", "temperature", at_least=0, sample=(0.4, 0.6))
q, r = model.auxiliary("q"), model.auxiliary("r")
q_out, r_out = model.auxiliary("q_out", sample=(0.2, 0.4)), model.auxiliary("r_out", sample=(0.2, 0.4))
block = model.auxiliary("block", sample=(0.3, 0.6))
q_in = model.order_parameter("q_in", "q_1", "overlap inside a state", "unit", sample=(0.6, 0.8))
r_in = model.order_parameter("r_in", "r_1", "conjugate of q_in", "positive", sample=(0.6, 0.8))
mu = model.order_parameter("mu", r"\mu", "breaking parameter over temperature", "positive", sample=(0.6, 1.2))

model.free_energy("free_energy", "f", "free energy per spin", "max")
model.observable("m", "m", "breaking parameter")
model.observable("complexity", r"\Sigma", "logarithm of the number of states per spin")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin", "entropy")
model.observable("replicon", r"\lambda_1", "replicon inside a state: it vanishes at the Gardner transition", "stability")

# %% [markdown]
# ## The action, and states without mutual overlap

# %%
beta = 1 / T
Q, R = overlap_matrix(q, diagonal=1), overlap_matrix(r, diagonal=0)
action = beta**2 / 4 * Dot(Q.map(lambda e: e**p), ones) - sp.Rational(1, 2) * Dot(R, Q) + Local("spin", R)
theory = model.replicas(action, (q, r), ising("spin"))
step = model.one_step(theory, {q: (q_in, q_out), r: (r_in, r_out)}, block)
without_field = {q_out: sp.S.Zero, r_out: sp.S.Zero, block: T * mu}
f = (-T * step.value).xreplace(without_field)
entropy = (T * step.value).diff(T).xreplace(without_field)
replicon = step.replicon.xreplace(without_field)

# %% [markdown]
# ## Finite temperature
#
# The breaking parameter of `glass` is stationary below T_K, and at its bound m = 1 above. `states` has m = 1
# everywhere: it describes the states that share the free energy of the paramagnet between T_K and T_d. Their logarithmic number is
# the complexity, m^2 times the derivative of beta f in m. The entropy is that of all states, at fixed m.

# %%
model.branch("paramagnet", "no states")
model.branch("states", "the many states of m = 1, from T_K to T_d", pinned=(mu,))
model.branch("glass", "the states that count: the few lowest below T_K, all of m = 1 above")
stationary = model.saddle_point(f, {q_in: r_in, r_in: q_in, mu: mu}, eliminate=(r_in,)).inverted(mu)
saddle = stationary.bounded(mu, 1 - T * mu)
rs = theory.value.xreplace({q: sp.S.Zero, r: sp.S.Zero})
f_para = -T * model.finish(rs)
paramagnet = {
    "q_in": 0, "r_in": 0, "complexity": 0, "free_energy": f_para, "entropy": -f_para.diff(T),
    "energy": f_para - T * f_para.diff(T),
}  # fmt: skip
model.formulation(
    "finite_temperature",
    saddle,
    {
        "m": T * mu,
        "free_energy": f,
        "complexity": mu**2 * f.diff(mu),
        "entropy": entropy,
        "energy": f + T * entropy,
        "replicon": replicon,
    },
    starts={
        "states": {q_in: sp.Rational(99, 100), mu: 1 / T},
        "glass": {q_in: sp.Rational(99, 100), mu: 3 / (2 * (1 + T))},
    },
    exact={"paramagnet": paramagnet},
    positive=[q_in - sp.Rational(1, 1000), 1 + sp.Rational(1, 10**9) - T * mu],
)

# %% [markdown]
# ## Zero temperature
#
# With q_in = 1 - T C one equation for mu remains. The result is unstable: the replicon, negative below T_G, goes to
# minus infinity as -1/T. It is a bound from below on the ground-state energy.

# %%
C = model.auxiliary("C", sample=(0.2, 0.4))
scaling = {model.odds_of(q_in): 1 / (T * C) - 1}
ground = model.limit_of_equations(stationary, (mu,), scaling, T, unit=1 / T)
f_zero = model.limit(
    f.xreplace(saddle.removed).xreplace(model.odds | scaling).xreplace(scaling), T,
    "Free energy at zero temperature, q_in = 1 - T C", "f", unit=1 / T,
)  # fmt: skip
model.limit(
    T * replicon.xreplace(saddle.removed).xreplace(model.odds | scaling).xreplace(scaling), T,
    "Replicon inside a state, times T", "T lambda_1", unit=1 / T,
)  # fmt: skip
model.formulation(
    "zero_temperature",
    ground,
    {
        "q_in": 1, "m": 0, "complexity": 0, "free_energy": f_zero, "energy": f_zero, "replicon": sp.S.NegativeInfinity,
    },
    starts={"glass": {mu: sp.Rational(3, 2)}},
    when={"T": 0.0},
)

# %% [markdown]
# ## The phase diagram and checks

# %%
model.line(
    "T_d", "T_d", "spinodal", "dynamical transition: states appear",
    condition="fold", branch="states", solve_for="T", search=(0.1, 2.0), along="p_spin", span=(2.1, 10.0),
)  # fmt: skip
model.line(
    "T_K", "T_K", "first_order", "static transition: the complexity of the states vanishes",
    condition="zero", branch="states", quantity="complexity",
    solve_for="T", search=(0.1, 2.0), along="p_spin", span=(2.1, 10.0),
)  # fmt: skip
model.line(
    "T_G", "T_G", "replicon", "Gardner transition: states break up further",
    condition="zero", branch="glass", quantity="replicon",
    solve_for="T", search=(1e-3, 0.68), along="p_spin", span=(2.2, 10.0),
)  # fmt: skip
model.axes("p_spin", "T", (2.1, 10.0), (0.02, 1.0), colour="complexity", branch="states")
model.region("paramagnet", p_spin=6.0, T=0.9)
model.region("states", p_spin=6.0, T=0.68)
model.region("glass", p_spin=6.0, T=0.4)

INDEPENDENT = "independent mpmath integration and root search"
for line, values in (
    ("T_d", ((3.0, 0.681598040576087), (4.0, 0.6784110548524529), (10.0, 0.8382898284867424))),
    ("T_K", ((3.0, 0.6513852269359214),)),
    ("T_G", ((3.0, 0.2402600363804688),)),
):
    for order, value in values:
        model.check(
            "reference", f"{line} for p = {order:g}", line=line, at={"p_spin": order}, value=value, tolerance=1e-11,
            source=INDEPENDENT,
        )  # fmt: skip
model.check(
    "literature", "T_d = 0.682 for p = 3", line="T_d", at={"p_spin": 3.0}, value=0.682, tolerance=1e-3, source="MR03"
)
model.check(
    "literature", "T_K = 0.651 for p = 3", line="T_K", at={"p_spin": 3.0}, value=0.651, tolerance=1e-3, source="MR03"
)
model.check(
    "literature", "T_G = 0.240 for p = 3", line="T_G", at={"p_spin": 3.0}, value=0.240, tolerance=1e-3, source="MR03"
)
model.check(
    "limit", "large p: the random energy model freezes at 1/(2 sqrt(log 2))", line="T_K", at={"p_spin": 30.0},
    value=1 / (2 * math.sqrt(math.log(2))), tolerance=1e-9, source="Derrida81",
)  # fmt: skip
model.check(
    "limit", "large p: ground state of the random energy model, -sqrt(log 2)", quantity="energy", branch="glass",
    at={"p_spin": 40.0, "T": 0.0}, value=-math.sqrt(math.log(2)), tolerance=1e-9, source="Derrida81",
)  # fmt: skip
for at, branch, values in (
    ({"p_spin": 3.0, "T": 0.5}, "glass", {
        "free_energy": -0.8231361419794841, "q_in": 0.8931014271495519, "m": 0.7099479482767883,
        "energy": -0.7933771764786, "entropy": 0.0595179310021, "replicon": 0.2914906323498,
    }),
    ({"p_spin": 3.0, "T": 0.67}, "states", {
        "free_energy": -0.8375429393335, "complexity": 0.0157149884465, "energy": -0.7462686567165,
        "entropy": 0.1362302725628, "replicon": 0.2004046656277,
    }),
    ({"p_spin": 3.0, "T": 0.3}, "glass", {"free_energy": -0.8153495878314909, "q_in": 0.956134250498251, "m": 0.41115955093749296}),
    ({"p_spin": 3.0, "T": 0.0}, "glass", {"energy": -0.8135349639842316, "mu": 1.383563992706, "replicon": -math.inf}),
    ({"p_spin": 4.0, "T": 0.0}, "glass", {"energy": -0.8254705422449344}),
):  # fmt: skip
    for name, value in values.items():
        model.check(
            "reference", f"{name} for p = {at['p_spin']:g} at T = {at['T']:g}", quantity=name, branch=branch, at=at,
            value=value, tolerance=1e-11, source=INDEPENDENT,
        )  # fmt: skip
for name in ("free_energy", "energy"):
    model.check(
        "simulation", f"{name} of the paramagnet by exact enumeration", quantity=name, branch="paramagnet",
        at={"p_spin": 3.0, "T": 1.2}, tolerance=3.0,
        simulator="pspin_enumeration", settings={"sizes": (10, 14), "samples": 600, "seed": 6},
    )  # fmt: skip
