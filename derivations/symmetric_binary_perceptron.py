# %% [markdown]
# # Symmetric binary perceptron
#
# Binary weights w_i = +-1 and alpha N random patterns; every field z = w.xi/sqrt(N) must lie in the rectangle
# |z| <= kappa, or, for the u-function, outside of it. Since w and -w are equally good, the overlap of typical
# solutions is zero, and the first moment of their number is exact: the capacity is where their entropy vanishes
# (frozen replica symmetry breaking: isolated solutions).

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, Saddle, interval, ising, outside, overlap_matrix

model = Model(
    "symmetric_binary_perceptron",
    "Symmetric binary perceptron: |w.x| below or above kappa sqrt(N)",
    "Entropy of binary weights with |w.x|/sqrt(N) <= kappa (rectangle) or >= kappa (u-function) for alpha N patterns.",
)
model.reference("APZ19", "B. Aubin, W. Perkins, L. Zdeborova, J. Phys. A 52, 294003 (2019)")
model.reference("ALS22", "E. Abbe, S. Li, A. Sly, Proc. 62nd IEEE FOCS, 327 (2022)")

alpha = model.parameter("alpha", r"\alpha", "patterns per weight", above=0)
kappa = model.parameter("kappa", r"\kappa", "half-width of the rectangle", above=0, default=1.0, sample=(0.6, 1.4))
model.choice("constraint", "what every field obeys", ("rectangle", "u_function"), "rectangle")
q, q_hat = model.auxiliary("q"), model.auxiliary("q_hat")

model.free_energy("entropy", r"\phi", "entropy of solutions per weight", "max", kind="entropy")
model.observable("overlap", "q", "overlap of two typical solutions")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)
model.branch("solutions", "typical solutions of all constraints")

# %% [markdown]
# ## The entropy at overlap zero, and where it ends
#
# Both constraints are even in the field, so that q = 0 solves the saddle-point equations at every alpha. It is the
# equilibrium as long as its replicon is positive; the entropy is linear in alpha, and so are both conditions.

# %%
Q, Q_hat = overlap_matrix(q, diagonal=1), overlap_matrix(q_hat, diagonal=0)
without = {q: sp.S.Zero, q_hat: sp.S.Zero}
for name, site in (("rectangle", interval("rectangle", -kappa, kappa)), ("u_function", outside("u_function", kappa))):
    action = -sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", Q_hat) + alpha * Local(name, Q)
    theory = model.replicas(action, (q, q_hat), ising("weight"), site)
    for variable in (q, q_hat):
        slope = model.finish(theory.value.diff(variable).xreplace(without))
        model.identity(f"Overlap zero is a saddle point ({name})", f"slope in {variable}", slope, 0)
    entropy, replicon = (model.finish(e.xreplace(without)) for e in (theory.value, theory.replicon))
    (capacity,) = sp.solve(entropy, alpha)
    (at_line,) = sp.solve(replicon, alpha)
    model.formulation(
        name,
        Saddle({}, {}),
        {},
        starts={},
        explicit={"capacity": capacity, "AT": at_line},
        exact={"solutions": {"entropy": entropy, "overlap": 0, "replicon": replicon}},
        when={"constraint": name},
    )

# %% [markdown]
# ## Lines and checks

# %%
model.line(
    "capacity", r"\alpha_c", "capacity", "the entropy of solutions vanishes (frozen replica symmetry breaking)",
    condition="explicit", solve_for="alpha", search=(0.0, 100.0), along="kappa", span=(0.1, 2.5), branch="solutions",
)  # fmt: skip
model.line(
    "AT", r"\alpha_{\mathrm{AT}}", "replicon", "overlap zero becomes unstable above",
    condition="explicit", solve_for="alpha", search=(0.0, 100.0), along="kappa", span=(0.1, 2.5), branch="solutions",
)  # fmt: skip
model.axes("kappa", "alpha", (0.1, 2.5), (0.02, 6.0), colour="entropy", branch="solutions")

MP = "independent mpmath computation"
model.check(
    "literature", "capacity 1.816 of the rectangle of half-width 1", line="capacity", at={"kappa": 1.0}, value=1.816,
    tolerance=5e-4, source="APZ19",
)  # fmt: skip
model.check(
    "reference", "capacity of the rectangle of half-width 1", line="capacity", at={"kappa": 1.0}, value=1.8158754958372068,
    tolerance=1e-13, source=MP,
)  # fmt: skip
model.check(
    "reference", "AT line of the rectangle of half-width 1", line="AT", at={"kappa": 1.0}, value=1.9900353704724505,
    tolerance=1e-12, source=MP,
)  # fmt: skip
model.check(
    "reference", "capacity of the u-function at 0.7", line="capacity", at={"kappa": 0.7, "constraint": "u_function"},
    value=0.9549841913163936, tolerance=1e-13, source=MP,
)  # fmt: skip
KAPPA_STAR = 0.817099453078273
for line in ("capacity", "AT"):
    model.check(
        "literature", "capacity and AT line of the u-function meet at kappa* = 0.817", line=line,
        at={"kappa": KAPPA_STAR, "constraint": "u_function"},
        value=-math.log(2) / math.log(math.erfc(KAPPA_STAR / math.sqrt(2))), tolerance=1e-10, source="APZ19",
    )  # fmt: skip
model.check(
    "symmetry", "both constraints are even: solutions are uncorrelated", quantity="overlap", branch="solutions",
    at={"alpha": 0.5, "kappa": 1.0}, value=0.0, tolerance=0.0, source="APZ19",
)  # fmt: skip
for constraint, mass in (("rectangle", math.erf(math.sqrt(0.5))), ("u_function", math.erfc(math.sqrt(0.5)))):
    # the second moment of a field that obeys the constraint differs from 1 by -+ 2 kappa G(kappa)/P
    excess = 2 * math.exp(-0.5) / math.sqrt(2 * math.pi) / mass
    for name, value in (("entropy", math.log(2) + 0.5 * math.log(mass)), ("replicon", 1 - 0.5 * excess**2)):
        model.check(
            "reference", f"{name} at alpha = 0.5, kappa = 1 ({constraint})", quantity=name, branch="solutions",
            at={"alpha": 0.5, "kappa": 1.0, "constraint": constraint}, value=value, tolerance=1e-13,
            source="first moment of the number of solutions; second moment of an allowed field",
        )  # fmt: skip
for constraint, half_width in (("rectangle", 1.0), ("u_function", 0.5)):
    model.check(
        "simulation", f"entropy by exact enumeration ({constraint})", quantity="entropy", branch="solutions",
        at={"alpha": 0.5, "kappa": half_width, "constraint": constraint}, tolerance=3.0,
        simulator="symmetric_perceptron_enumeration", settings={"sizes": (12, 18), "samples": 200, "seed": 5},
    )  # fmt: skip
