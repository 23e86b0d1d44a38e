# %% [markdown]
# # Spherical perceptron (Gardner)
#
# Weights w on the sphere |w|^2 = N store p = alpha N random patterns with margin kappa,
#
#   y^mu w . xi^mu / sqrt(N) >= kappa .
#
# phi is the logarithm of the volume fraction per weight. The spherical entropy is (1/2) log det Q.

# %%
import sympy as sp

from quenched.derive import Local, LogDet, Model, overlap_matrix, threshold

model = Model(
    "spherical_perceptron",
    "Spherical perceptron: storage with a margin",
    "Gardner volume of weights |w|^2 = N with y w.x/sqrt(N) >= kappa for alpha N random patterns; replica symmetric.",
)
model.reference("Gardner88", "E. Gardner, J. Phys. A 21, 257 (1988)")
model.reference("GardnerDerrida88", "E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)")

alpha = model.parameter("alpha", r"\alpha", "patterns per weight", above=0)
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0)
q = model.order_parameter("q", "q", "overlap of two solutions", "unit")

model.free_energy("entropy", r"\phi", "log of the volume fraction of solutions per weight", "max")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %%
Q = overlap_matrix(q, diagonal=1)
action = sp.Rational(1, 2) * LogDet(Q) + alpha * Local("margin", Q)
theory = model.replicas(action, (q,), threshold("margin", kappa))
saddle = model.saddle_point(theory.value, {q: q})

# %% [markdown]
# ## Capacity
#
# The volume closes where the odds rho = q/(1-q) diverge. With 1 - q = eps^2 the equation rho = alpha g(rho)
# becomes 1 = alpha lim g(rho)/rho. There the replicon is 1 - alpha_c P(u < kappa): it is zero at kappa = 0, where
# alpha_c = 2, and negative at negative margins. There the capacity is an upper bound only.

# %%
eps = sp.Symbol("eps", positive=True)
rho = model.odds_of(q)
growth = saddle.image(q) / (alpha * rho)
rate = model.limit(growth.xreplace({rho: 1 / eps**2 - 1}), eps, "q -> 1: volume closes", r"1/\alpha_c")
model.limit(theory.replicon.xreplace({q: 1 - eps**2}), eps, "Replicon as the volume closes", r"\lambda_{\mathrm{AT}}")

model.branch("solutions", "typical solutions of all constraints")
model.formulation(
    "gardner_volume",
    saddle,
    {"entropy": theory.value, "replicon": theory.replicon},
    starts={"solutions": {q: sp.Rational(1, 2)}},
    explicit={"capacity": 1 / rate},
)
model.line(
    "capacity", r"\alpha_c", "capacity", "storage capacity (q -> 1)",
    condition="explicit", solve_for="alpha", search=(0.0, 20.0), along="kappa", span=(-1.0, 3.0), branch="solutions",
    upper_bound=("kappa", 0.0),
)

model.line(
    "AT", r"\alpha_{\mathrm{AT}}", "replicon", "replica symmetry breaks above",
    condition="zero", branch="solutions", quantity="replicon",
    solve_for="alpha", search=(0.3, 500.0), along="kappa", span=(-2.0, -0.25),
)  # fmt: skip
model.axes("kappa", "alpha", (-1.0, 2.0), (0.02, 8.0), colour="q", branch="solutions")
model.region("solutions", kappa=0.0, alpha=0.8)
model.region("no solutions", kappa=1.2, alpha=4.0)

# %% [markdown]
# ## Checks

# %%
MP = "independent mpmath integration and root search"
model.check(
    "literature", "capacity 2 at zero margin", line="capacity", at={"kappa": 0.0}, value=2.0, tolerance=1e-13, source="Gardner88"
)
for margin, value in ((0.5, 0.9612050528015417), (1.0, 0.519572229604938), (2.0, 0.20023101560175546), (-1.0, 13.273199837024507)):
    model.check(
        "reference", f"capacity at kappa = {margin}", line="capacity", at={"kappa": margin},
        value=value, tolerance=1e-11, source=MP,
    )  # fmt: skip
model.check(
    "reference", "log volume at alpha = 1.5", quantity="entropy", branch="solutions", at={"alpha": 1.5, "kappa": 0.0},
    value=-1.5892082396928684, tolerance=1e-10, source=MP,
)  # fmt: skip
model.check(
    "reference", "replicon at alpha = 1.5", quantity="replicon", branch="solutions", at={"alpha": 1.5, "kappa": 0.0},
    value=0.3886379024458224, tolerance=1e-10, source=MP,
)  # fmt: skip
model.check(
    "reference", "log volume at alpha = 0.5, kappa = 1", quantity="entropy", branch="solutions",
    at={"alpha": 0.5, "kappa": 1.0}, value=-2.5810558717236454, tolerance=1e-10, source=MP,
)  # fmt: skip
model.check(
    "reference", "AT line at kappa = -1", line="AT", at={"kappa": -1.0}, value=7.873560240525105, tolerance=1e-8, source=MP
)
model.check(
    "reference", "overlap on the AT line at kappa = -1", quantity="q", branch="solutions",
    at={"alpha": 7.873560240525105, "kappa": -1.0}, value=0.7018598125449234, tolerance=1e-9, source=MP,
)  # fmt: skip
model.check(
    "simulation", "overlap of two solutions by sampling the version space", quantity="q", branch="solutions",
    at={"alpha": 0.5, "kappa": 0.0}, tolerance=3.0, simulator="gardner_volume_overlap",
    settings={"sizes": (40, 80), "samples": 60, "seed": 3},
)  # fmt: skip
