# %% [markdown]
# # Capacity of the spherical perceptron with one step of replica symmetry breaking
#
# For negative margins the set of solutions is not convex, and the replica-symmetric capacity is an upper bound only.
# Where the volume closes the overlap inside a state goes to one and the breaking parameter to zero, at a finite ratio
# c = m/(1 - q_1). Then m times the entropy has a limit, a function G(q_0, c) that is stationary in both and vanishes
# at the capacity: alpha_c is the minimum over q_0 and c of the alpha at which G = 0. One step is a better upper bound,
# not exact either (full replica symmetry breaking).

# %%
import sympy as sp

from quenched.derive import Local, LogDet, Model, overlap_matrix, threshold

model = Model(
    "spherical_perceptron_1rsb",
    "Spherical perceptron: capacity at negative margin, one step of replica symmetry breaking",
    "Closing of the volume of weights |w|^2 = N with y w.x/sqrt(N) >= kappa: q_1 -> 1 with c = m/(1 - q_1) fixed.",
)
model.reference("Gardner88", "E. Gardner, J. Phys. A 21, 257 (1988)")
model.reference("FP16", "S. Franz, G. Parisi, J. Phys. A 49, 145001 (2016)")

kappa = model.parameter("kappa", r"\kappa", "margin", below=0, default=-1.0, sample=(-1.2, -0.8))
alpha = model.auxiliary("alpha", sample=(8.0, 12.0))
q = model.auxiliary("q")
q_in = model.auxiliary("q_in", sample=(0.7, 0.9))
block = model.auxiliary("block", sample=(0.2, 0.4))
q_out = model.order_parameter("q_out", "q_0", "overlap of different states", "unit", sample=(0.5, 0.7))
c = model.order_parameter("c", "c", "breaking parameter over 1 - q_1", "positive", sample=(8.0, 14.0))

model.free_energy("alpha_c", r"\alpha_c", "capacity with one step, an upper bound", "min")
model.observable("replicon", r"\lambda_1", "replicon inside a state: a second step lowers the bound", "stability")
model.observable("replicon_between", r"\lambda_0", "replicon between states", "stability")

# %%
Q = overlap_matrix(q, diagonal=1)
action = sp.Rational(1, 2) * LogDet(Q) + alpha * Local("margin", Q)
theory = model.replicas(action, (q,), threshold("margin", kappa))
step = model.one_step(theory, {q: (q_in, q_out)}, block)

# %% [markdown]
# ## The volume closes

# %%
eps = sp.Symbol("eps", positive=True)
scaling = {q_in: 1 - eps**2, block: c * eps**2}
scaled = (block * step.value).xreplace(scaling)
G = model.limit(scaled, eps, "q_1 -> 1 with c = m/(1 - q_1): m times the entropy", "G")
replicons = {
    "replicon": model.limit(step.replicon.xreplace(scaling), eps, "Replicon inside a state as it closes", "lambda_1"),
    "replicon_between": model.limit(step.between.xreplace(scaling), eps, "Replicon between states", "lambda_0"),
}

closing = model.balance(G, (q_out, c))
alpha_c = -G.xreplace({alpha: sp.S.Zero}) / G.diff(alpha)
saddle = closing.substituted({alpha: alpha_c.xreplace(model.odds)})
model.branch("states", "states of the last solutions")
model.formulation(
    "closing_volume",
    saddle,
    {"alpha_c": alpha_c, **{name: value.xreplace({alpha: alpha_c}) for name, value in replicons.items()}},
    starts={"states": {q_out: sp.Rational(3, 5), c: 14}},
)

# %% [markdown]
# ## Checks

# %%
DENSE = "independent minimisation of the closed form with H functions, dense integration"
for margin, value in (
    (-0.25, 3.0252737439696), (-0.5, 4.700139487719055), (-1.0, 12.319634346586897), (-1.5, 36.56676188227704),
    (-2.0, 125.40212295298363),
):  # fmt: skip
    model.check(
        "reference", f"capacity at kappa = {margin}", quantity="alpha_c", branch="states", at={"kappa": margin}, value=value,
        tolerance=1e-9 * value, source=DENSE,
    )  # fmt: skip
for name, value in (("q_out", 0.66492449), ("c", 12.395316)):
    model.check(
        "reference", f"{name} at kappa = -1", quantity=name, branch="states", at={"kappa": -1.0}, value=value,
        tolerance=1e-6, source=DENSE,
    )  # fmt: skip
for name, value in (("replicon", -0.2672187916345), ("replicon_between", -0.12986914873)):
    model.check(
        "reference", f"{name} at kappa = -1", quantity=name, branch="states", at={"kappa": -1.0}, value=value,
        tolerance=1e-10, source="independent: responses of a state in closed form with H functions, adaptive integration",
    )  # fmt: skip
