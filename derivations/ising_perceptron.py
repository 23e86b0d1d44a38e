# %% [markdown]
# # Ising perceptron (Krauth-Mezard)
#
# Binary weights w_i = +-1 store p = alpha N random patterns with margin kappa. phi is the entropy of solutions
# per weight. The overlaps q_ab and their conjugates are both order parameters.

# %%
import sympy as sp

from quenched.derive import Dot, Local, Model, Tanh, ising, overlap_matrix, threshold

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

model.free_energy("entropy", r"\phi", "entropy of solutions per weight", "max")
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
