# %% [markdown]
# # Ising perceptron (Krauth-Mezard)
#
# Binary weights w_i = +-1 store p = alpha N random patterns with margin kappa. phi is the entropy of solutions
# per weight. The overlaps q_ab and their conjugates are both order parameters.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, overlap_matrix, threshold

model = Model(
    "ising_perceptron",
    "Ising perceptron: storage with binary weights",
    "Entropy of binary weights with y w.x/sqrt(N) >= kappa for alpha N random patterns; replica symmetric.",
)
model.reference("KM89", "W. Krauth, M. Mezard, J. Phys. France 50, 3057 (1989)")
model.reference("GardnerDerrida88", "E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)")

alpha = model.parameter("alpha", r"\alpha", "patterns per weight", above=0)
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0)
q = model.order_parameter("q", "q", "overlap of two solutions", "unit")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")

model.free_energy("entropy", r"\phi", "entropy of solutions per weight", "max", kind="entropy")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %%
Q = overlap_matrix(q, diagonal=1)
Q_hat = overlap_matrix(q_hat, diagonal=0)
action = -sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", Q_hat) + alpha * Local("margin", Q)
theory = model.replicas(action, (q, q_hat), ising("weight"), threshold("margin", kappa))
saddle = model.saddle_point(theory.value, {q_hat: q, q: q_hat})

# %% [markdown]
# ## Where the replica-symmetric overlap reaches one
#
# With 1 - q = eps^2 and q_hat = c/eps^4 the two equations become 1 = lim (1 - q)/eps^2, which fixes c, and
# c = alpha lim g. This divergence is not the capacity: the entropy vanishes before.

# %%
eps, c = sp.Symbol("eps", positive=True), model.auxiliary("c")
rho = model.odds_of(q)
scaling = {rho: 1 / eps**2 - 1, q_hat: c / eps**4}
gap = model.limit(saddle.complement(q).xreplace(scaling) / eps**2, eps, "q -> 1: gap equation", "1", unit=1 / eps**2)
growth = model.limit(
    (saddle.image(q_hat) / alpha).xreplace(scaling) * eps**4, eps, "q -> 1: conjugate equation", r"c/\alpha"
)
c_star = sp.solve(sp.Eq(gap.doit(), 1), c)[0]

model.branch("solutions", "typical solutions of all constraints")
model.formulation(
    "entropy_of_solutions",
    saddle,
    {"entropy": theory.value, "replicon": theory.replicon},
    starts={"solutions": {q: sp.Rational(1, 10), q_hat: sp.Rational(1, 10)}},
    explicit={"rs_divergence": c_star / growth},
)

# %% [markdown]
# ## Lines and checks

# %%
model.line(
    "capacity", r"\alpha_c", "capacity", "the entropy of solutions vanishes (frozen replica symmetry breaking)",
    condition="zero", branch="solutions", quantity="entropy",
    solve_for="alpha", search=(1e-3, 100.0), along="kappa", span=(-0.75, 1.5),
)  # fmt: skip
model.line(
    "rs_divergence", r"\alpha_{q\to 1}", "continuous", "the replica-symmetric overlap reaches one, beyond the capacity",
    condition="explicit", solve_for="alpha", search=(0.0, 20.0), along="kappa", span=(-0.75, 1.5), branch="solutions",
)  # fmt: skip
model.line(
    "AT", r"\alpha_{\mathrm{AT}}", "replicon", "the replica-symmetric solution becomes unstable, beyond the capacity",
    condition="zero", branch="solutions", quantity="replicon",
    solve_for="alpha", search=(1e-3, 100.0), along="kappa", span=(-0.75, 1.5),
)  # fmt: skip
model.axes("kappa", "alpha", (-0.75, 1.5), (0.02, 2.0), colour="entropy", branch="solutions")
model.region("solutions", kappa=0.0, alpha=0.4)
model.region("no solutions", kappa=1.0, alpha=1.4)

MP = "independent mpmath integration and root search"
model.check(
    "literature", "capacity 0.833 at zero margin", line="capacity", at={"kappa": 0.0}, value=0.833, tolerance=5e-4, source="KM89"
)
for margin, value in ((0.0, 0.8330785997395791), (0.5, 0.4556645645424364), (1.0, 0.2707000922934616), (-0.5, 1.67884111291698)):
    model.check(
        "reference", f"capacity at kappa = {margin}", line="capacity", at={"kappa": margin},
        value=value, tolerance=1e-10, source=MP,
    )  # fmt: skip
model.check(
    "literature", "RS overlap reaches one at 4/pi", line="rs_divergence", at={"kappa": 0.0},
    value=4 / math.pi, tolerance=1e-13, source="GardnerDerrida88",
)  # fmt: skip
model.check(
    "reference", "replicon vanishes beyond the capacity", line="AT", at={"kappa": 0.0}, value=1.014653610093998,
    tolerance=1e-9, source=MP,
)  # fmt: skip
model.check(
    "reference", "entropy at alpha = 0.5", quantity="entropy", branch="solutions", at={"alpha": 0.5, "kappa": 0.0},
    value=0.3143900668556251, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "replicon at alpha = 0.5", quantity="replicon", branch="solutions", at={"alpha": 0.5, "kappa": 0.0},
    value=0.7664481773125178, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "q at alpha = 0.8", quantity="q", branch="solutions", at={"alpha": 0.8, "kappa": 0.0},
    value=0.5379421597943606, tolerance=1e-10, source=MP,
)  # fmt: skip
model.check(
    "simulation", "entropy by exact enumeration", quantity="entropy", branch="solutions", at={"alpha": 0.4, "kappa": 0.0},
    tolerance=3.0, simulator="ising_perceptron_enumeration", settings={"sizes": (15, 20), "samples": 300, "seed": 4},
)  # fmt: skip
