# %% [markdown]
# # Local entropy of the Ising perceptron: y replicas of solutions
#
# Typical solutions of the Ising perceptron are isolated, but there are dense clusters of others. They carry the measure
# in which y solutions are held at overlap q with each other: one step of replica symmetry breaking in blocks of y
# replicas, with q_1 = q given. The entropy per replica is the local entropy; for many replicas, the overlap between
# blocks is q_0 = q - dq/y, and a block is the surrounding of the centre of a cluster.

# %%
import sympy as sp

from quenched.derive import (
    ClosedForm,
    Dot,
    Envelope,
    Local,
    Log2Cosh,
    LogGaussTail,
    Model,
    Pot,
    ProxLog2Cosh,
    Saddle,
    Tanh,
    V,
    average,
    envelope,
    h,
    ising,
    overlap_matrix,
    threshold,
    z,
)
from quenched.derive.nodes import Avg

model = Model(
    "local_entropy",
    "Ising perceptron: local entropy of dense clusters of solutions",
    "y solutions with binary weights at mutual overlap q for alpha N random patterns of margin kappa; entropy per solution, for finite and for infinite y.",
)
model.reference("Baldassi15", "C. Baldassi, A. Ingrosso, C. Lucibello, L. Saglietti, R. Zecchina, Phys. Rev. Lett. 115, 128101 (2015)")
model.reference("Baldassi16", "C. Baldassi et al., Proc. Natl. Acad. Sci. 113, E7655 (2016)")

alpha = model.parameter("alpha", r"\alpha", "patterns per weight", above=0)
q = model.parameter("q", "q", "overlap of the solutions of a cluster", above=0, below=1, sample=(0.6, 0.8))
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0, sample=(0.1, 0.3))
t = model.parameter("inverse_y", "1/y", "inverse number of replicas", at_least=0, default=0.0, sample=(0.1, 0.3))
q_any, r_any = model.auxiliary("q_any"), model.auxiliary("r_any")
q_in, q_out = model.auxiliary("q_in", sample=(0.7, 0.8)), model.auxiliary("q_out", sample=(0.4, 0.5))
r_in, r_out = model.auxiliary("r_in", sample=(0.7, 0.8)), model.auxiliary("r_out", sample=(0.4, 0.5))
block = model.auxiliary("block", sample=(0.4, 0.7))
dq = model.order_parameter("dq", r"\delta q", "y (q - q_0), q_0 the overlap between clusters", "positive", sample=(0.3, 0.6))
r = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive", sample=(0.7, 0.9))
dr = model.order_parameter("dq_hat", r"\delta\hat q", "conjugate of dq", "positive", sample=(0.5, 0.8))

model.free_energy("entropy", r"\phi", "local entropy: logarithm of the number of solutions around one of a cluster, per weight", "max")
model.observable("slope", r"d\phi/dq", "derivative of the local entropy in q; positive where a cluster is broken up")

# %% [markdown]
# ## A finite number of replicas

# %%
Q, R = overlap_matrix(q_any, diagonal=1), overlap_matrix(r_any, diagonal=0)
action = -sp.Rational(1, 2) * Dot(R, Q) + Local("weight", R) + alpha * Local("margin", Q)
theory = model.replicas(action, (q_any, r_any), ising("weight"), threshold("margin", kappa))
step = model.one_step(theory, {q_any: (q_in, q_out), r_any: (r_in, r_out)}, block)
blocks = {q_in: q, q_out: q - t * dq, r_in: r, r_out: r - t * dr, block: 1 / t}
phi = sp.expand(step.value.xreplace(blocks))
inside, outside = model.saddle_point(phi, {r: dq, dq: r}), model.balance(phi, (dr,)).inverted(dr)
model.branch("clusters", "dense clusters of solutions")
start = {"clusters": {dq: sp.Rational(1, 2), r: sp.Rational(1, 2), dr: sp.Rational(4, 5)}}
model.formulation(
    "finite",
    Saddle(inside.equations | outside.equations, {}),
    {"entropy": phi, "slope": step.value.diff(q_in).xreplace(blocks)},
    starts=start,
    positive=[q - t * dq, r - t * dr],
)

# %% [markdown]
# ## Infinitely many replicas
#
# (1/y) log E exp(y f(u + sqrt(V/y) z)) tends to the largest f(x) - (x - u)^2/(2V): minus the Moreau envelope of -f. That
# of a weight, f = log 2 cosh, jumps at u = 0 where V > 1. The field of a pattern is measured in units of sqrt(1 - q) from
# the margin.

# %%
x = ProxLog2Cosh(h, V)
centre = ClosedForm((x - h) ** 2 / (2 * V) - Log2Cosh(x), -Tanh(x), field=h, variance=V)
model.envelope("centre", Envelope(-Log2Cosh(z), centre, jumps=(sp.S.Zero,)))
model.envelope("pattern", envelope(-LogGaussTail(-z)))
u = sp.Symbol("u", real=True)
pairs = phi.replace(lambda e: isinstance(e, Avg), lambda e: sp.S.Zero).xreplace({t: sp.S.Zero})
weights = average(Pot("centre", "moreau", 0, u, dr), u, 0, r)
patterns = average(Pot("pattern", "moreau", 0, u, dq / (1 - q)), u, -kappa / sp.sqrt(1 - q), q / (1 - q))
many = pairs - r / 2 - weights - alpha * patterns
inside, outside = model.saddle_point(many, {r: dq, dq: r}), model.balance(many, (dr,)).inverted(dr)
model.formulation(
    "infinite",
    Saddle(inside.equations | outside.equations, {}),
    {"entropy": many, "slope": many.diff(q)},
    starts=start,
    when={"inverse_y": 0.0},
)

# %% [markdown]
# ## Clusters break up
#
# Around the best centres the local entropy falls with q; at a larger load it rises over an interval of q, and the
# clusters break up. The smallest load on the line is where that begins.

# %%
model.line(
    "break_up", r"\alpha_U", "optimum", "the local entropy does not depend on q to first order",
    condition="zero", branch="clusters", quantity="slope", solve_for="alpha", search=(0.7, 0.83), along="q", span=(0.88, 0.95),
)  # fmt: skip
model.axes("q", "alpha", (0.5, 0.97), (0.4, 0.85), colour="entropy", branch="clusters")

# %% [markdown]
# ## Checks

# %%
GAUSS = "independent nested root search with Gauss-Legendre integration"
for load, overlap, table in (
    (0.7, 0.7, {"entropy": 0.10371422668215852, "dq": 0.49601102825800847, "q_hat": 0.8617779460992607, "dq_hat": 0.8823016815418029}),
    (0.7, 0.9, {"entropy": 0.06453991922555125, "dq": 1.2270168325614161, "q_hat": 0.34010255605954853, "dq_hat": 1.5509929902811703}),
    (0.7, 0.97, {"entropy": 0.04021602309437107, "dq": 6.854427118116861, "q_hat": 0.01307039251328411, "dq_hat": 2.3887879648195907}),
    (0.6, 0.7, {"entropy": 0.16680220266893248, "dq_hat": 1.0309963678149103}),
    (0.6, 0.9, {"entropy": 0.09509377562729401, "dq_hat": 1.7074060482876043}),
):
    for name, value in table.items():
        model.check(
            "reference", f"{name} at alpha = {load}, q = {overlap}", quantity=name, branch="clusters",
            at={"alpha": load, "q": overlap, "inverse_y": 0.0}, value=value, tolerance=2e-10 * max(1.0, value), source=GAUSS,
        )  # fmt: skip
for y, value in ((5, 0.109434), (10, 0.106168), (20, 0.104789), (40, 0.104203)):
    model.check(
        "reference", f"entropy of {y} replicas at alpha = q = 0.7", quantity="entropy", branch="clusters",
        at={"alpha": 0.7, "q": 0.7, "inverse_y": 1.0 / y}, value=value, tolerance=6e-7, source=GAUSS,
    )  # fmt: skip
model.check(
    "reference", "clusters begin to break up at alpha = 0.7553, q = 0.9196", line="break_up", at={"q": 0.91963137, "inverse_y": 0.0},
    value=0.7553003, tolerance=1e-5, source="independent: largest difference quotient of the local entropy in q",
)  # fmt: skip
