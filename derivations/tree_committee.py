# %% [markdown]
# # Storage capacity of the tree committee machine with infinitely many hidden units
#
# K hidden units see disjoint parts of the input and pass it through an activation g; the output is the sign of their
# sum. For K -> infinity the preactivation of the output is Gaussian, and the activation enters through its kernel
# only, gamma(q) = E g(x) g(y) for Gaussian x, y of correlation q: the constraint sees the covariance
#
#   k(q) = (gamma(q) - gamma(0)) / (gamma(1) - gamma(0))
#
# between replicas of overlap q (what gamma(0) contributes is a bias that the output weights cancel).

# %%
import sympy as sp

from quenched.derive import Erf, Local, LogDet, Model, Ramp, average, overlap_matrix, threshold

model = Model(
    "tree_committee",
    "Tree committee machine with infinitely many hidden units: storage capacity for an activation",
    "Closing of the volume of spherical weights at zero margin, alpha patterns per weight; replica symmetric and with one step.",
)
model.reference("BMZ19", "C. Baldassi, E. M. Malatesta, R. Zecchina, Phys. Rev. Lett. 123, 170602 (2019)")

model.choice("activation", "activation of the hidden units", ("relu", "erf"), "relu")
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0, sample=(-0.2, 0.2))
alpha = model.auxiliary("alpha", sample=(2.0, 3.0))
slope = model.auxiliary("slope", sample=(1.0, 1.5))
q, k = model.auxiliary("q", sample=(0.3, 0.7)), model.auxiliary("k")
q_in, k_in = model.auxiliary("q_in", sample=(0.7, 0.9)), model.auxiliary("k_in", sample=(0.7, 0.9))
k_out = model.auxiliary("k_out", sample=(0.4, 0.6))
block = model.auxiliary("block", sample=(0.2, 0.4))
q_out = model.order_parameter("q_out", "q_0", "overlap of different states", "unit", sample=(0.6, 0.8))
c = model.order_parameter("c", "c", "breaking parameter over 1 - q_1", "positive", sample=(10.0, 20.0))

model.free_energy("alpha_c", r"\alpha_c", "capacity with one step, an upper bound", "min")
model.observable("alpha_rs", r"\alpha_{\mathrm{RS}}", "replica-symmetric capacity, an upper bound")

# %% [markdown]
# ## The volume closes
#
# q_1 -> 1 with c = m/(1 - q_1); the covariance of the constraint follows with its slope k'(1).

# %%
action = sp.Rational(1, 2) * LogDet(overlap_matrix(q, diagonal=1)) + alpha * Local("margin", overlap_matrix(k, diagonal=1))
theory = model.replicas(action, (q, k), threshold("margin", kappa))
step = model.one_step(theory, {q: (q_in, q_out), k: (k_in, k_out)}, block)

eps = sp.Symbol("eps", positive=True)
symmetric = model.limit(
    (eps**2 * theory.value).xreplace({q: 1 - eps**2, k: 1 - slope * eps**2}), eps, "q -> 1: entropy times 1 - q", "S"
)
closing = (block * step.value).xreplace({q_in: 1 - eps**2, k_in: 1 - slope * eps**2, block: c * eps**2})
G = model.limit(closing, eps, "q_1 -> 1 with c = m/(1 - q_1): m times the entropy", "G")


def capacity(G):
    """The load at which the exponent vanishes."""
    return -G.xreplace({alpha: sp.S.Zero}) / G.diff(alpha)


# %% [markdown]
# ## Activations
#
# gamma(q) of a rectified linear unit is (sqrt(1 - q^2) + q (pi - acos q))/(2 pi), that of erf(x/sqrt 2)
# (2/pi) asin(q/2). At the breaking parameter and the overlap of the last solutions the capacity is smallest.

# %%
KERNELS = {
    "relu": (sp.sqrt(1 - q**2) + q * (sp.pi - sp.acos(q))) / (2 * sp.pi),
    "erf": 2 * sp.asin(q / 2) / sp.pi,
}
ACTIVATIONS = {"relu": Ramp, "erf": lambda x: Erf(x / sp.sqrt(2))}
u, v = sp.symbols("u v", real=True)
model.branch("states", "states of the last solutions")
for name, gamma in KERNELS.items():
    g = ACTIVATIONS[name]
    product = average(g(u) * average(g(v), v, q * u, 1 - q**2), u, 0, 1)
    model.identity(f"Kernel of {name}", "gamma", product, gamma, digits=9)
    unit = (gamma - gamma.subs(q, 0)) / (gamma.subs(q, 1) - gamma.subs(q, 0))
    values = {k_out: unit.xreplace({q: q_out}), slope: sp.simplify(unit.diff(q)).subs(q, 1)}
    exponent = G.xreplace(values)
    saddle = model.balance(exponent, (q_out, c)).substituted({alpha: capacity(exponent).xreplace(model.odds)})
    model.formulation(
        name,
        saddle,
        {"alpha_c": capacity(exponent), "alpha_rs": capacity(symmetric).xreplace(values)},
        starts={"states": {q_out: sp.Rational(3, 4), c: 16}},
        when={"activation": name},
    )

# %% [markdown]
# ## Checks

# %%
MIN = "independent minimisation of the closed form with H functions; closed form of the squared distance"
for activation, margin, step_value, rs_value in (
    ("relu", 0.0, 2.664280056587189, 2.9338844138484417),
    ("relu", 0.5, 1.334420958513194, 1.4100322614634433),
    ("erf", 0.0, 2.190784880925188, 2.2053155816871097),
    ("erf", 0.2, 1.6172716732263077, 1.6200340849480002),
):
    for name, value in (("alpha_c", step_value), ("alpha_rs", rs_value)):
        model.check(
            "reference", f"{name} of {activation} at margin {margin}", quantity=name, branch="states",
            at={"activation": activation, "kappa": margin}, value=value, tolerance=1e-9, source=MIN,
        )  # fmt: skip
for name, value in (("alpha_c", 2.6643), ("alpha_rs", 2.934)):
    model.check(
        "literature", f"{name} of rectified linear units", quantity=name, branch="states",
        at={"activation": "relu", "kappa": 0.0}, value=value, tolerance=1e-3, source="BMZ19",
    )  # fmt: skip
