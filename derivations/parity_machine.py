# %% [markdown]
# # Storage capacity of the tree parity machine
#
# K hidden units see disjoint parts of the input, N/K bits each, through spherical weights of their own; the output is
# the product of their signs. A pattern is stored if an even number of the fields u_1 ... u_K is negative.
#
# Where the volume of solutions closes, a field that is not allowed costs c d^2/2, with d its distance from the fields that
# are. An odd number of negative fields is mended by moving the smallest one to zero,
#
#   d^2 = min_k u_k^2    (half of all fields; else 0).

# %%
import math

import sympy as sp

from quenched.derive import GaussTail, Local, LogDet, Model, Saddle, Step, average, overlap_matrix, threshold

model = Model(
    "parity_machine",
    "Tree parity machine: storage capacity",
    "K hidden units with spherical weights on disjoint inputs, the output is the product of their signs; alpha N patterns; replica symmetric and with one step.",
)
model.reference("BHK90", "E. Barkai, D. Hansel, I. Kanter, Phys. Rev. Lett. 65, 2312 (1990)")
model.reference("MD89", "G. J. Mitchison, R. M. Durbin, Biol. Cybern. 60, 345 (1989)")

K = model.parameter("K", "K", "hidden units, a real number", at_least=2, default=2.0, sample=(2.2, 3.2))
alpha = model.auxiliary("alpha", sample=(3.0, 5.0))
q = model.auxiliary("q")
q_in, q_out = model.auxiliary("q_in", sample=(0.7, 0.9)), model.auxiliary("q_out", sample=(0.2, 0.4))
block = model.auxiliary("block", sample=(0.2, 0.4))
c = model.order_parameter("c", "c", "breaking parameter over 1 - q_1", "positive", sample=(8.0, 14.0))
y = model.order_parameter("y", "y", "weight of a pattern, the mean of exp(-c d^2/2)", "positive", sample=(0.5, 0.9))

model.free_energy("alpha_c", r"\alpha_c", "capacity with one step, an upper bound", "min")
model.observable("alpha_rs", r"\alpha_{\mathrm{RS}}", "replica-symmetric capacity, an upper bound")
model.observable("distance", r"\langle d^2\rangle", "mean square distance of Gaussian fields from those that are allowed")

# %% [markdown]
# ## The volume closes
#
# For one unit the constraint is that of the perceptron, and the replicated action gives it: with q_1 -> 1 at
# c = m/(1 - q_1), and no overlap between states (the symmetry of the machine under a change of sign of two units).

# %%
action = sp.Rational(1, 2) * LogDet(overlap_matrix(q, diagonal=1)) + alpha * Local("margin", overlap_matrix(q, diagonal=1))
theory = model.replicas(action, (q,), threshold("margin", sp.S.Zero))
step = model.one_step(theory, {q: (q_in, q_out)}, block)
eps = sp.Symbol("eps", positive=True)
closing = (block * step.value).xreplace({q_in: 1 - eps**2, q_out: sp.S.Zero, block: c * eps**2})
single = model.limit(closing, eps, "One unit: m times the entropy, q_1 -> 1 with c = m/(1 - q_1)", "G")

u = sp.Symbol("u", real=True)


def weight(K):
    """E e^(-c d^2/2): for one half of the fields d is the smallest of K, which the others exceed."""
    smallest = average(K * Step(u) * sp.exp(-c * u**2 / 2) * (2 * GaussTail(u)) ** (K - 1), u, 0, 1)
    return smallest + sp.Rational(1, 2)


volume = single.xreplace({alpha: sp.S.Zero})
model.identity("One unit: the cost is that of the distance", "G", single, volume + alpha * sp.log(weight(sp.S.One)))

# %% [markdown]
# ## Capacity
#
# The logarithm of the weight is the minimum over y of log y + weight/y - 1. With one step the capacity is the smallest
# over c; at c = 0 it is the replica-symmetric one, 1/<d^2>.

# %%
cost = -(sp.log(y) + weight(K) / y - 1)
G = volume - alpha * cost
alpha_c = volume / cost
distance = -2 * weight(K).diff(c).xreplace({c: sp.S.Zero})
states, definition = model.balance(G, (c,)), model.saddle_point(G, {y: y})
saddle = Saddle(states.equations | definition.equations, {}).substituted({alpha: alpha_c})
model.branch("states", "states of the last solutions")
model.formulation(
    "closing_volume",
    saddle,
    {"alpha_c": alpha_c, "alpha_rs": 1 / distance, "distance": distance},
    starts={"states": {c: 4 * K**2, y: sp.Rational(7, 10)}},
)

# %% [markdown]
# ## Checks
#
# Counting the dichotomies of each unit (Cover) bounds the capacity from above, K H_2(1/(alpha K)) = 1 with the binary
# entropy H_2: 4.544 for K = 2, 5.421 for K = 3. The replica-symmetric result violates the bound.

# %%
MP = "independent mpmath integration and root search"
for units, table in (
    (2.0, {
        "alpha_c": 4.0643020020163921, "c": 14.2794030651508, "y": 0.71503688394831739, "alpha_rs": 5.5038767877682173,
        "distance": 0.18169011381620933,
    }),
    (3.0, {
        "alpha_c": 4.9975437556044244, "c": 67.1561692004908, "y": 0.65547988335556641, "alpha_rs": 10.373526103159936,
        "distance": 0.096399236870420035,
    }),
    (5.0, {"alpha_c": 6.0624392390134902, "alpha_rs": 24.073961112314559}),
):  # fmt: skip
    for name, value in table.items():
        model.check(
            "reference", f"{name} for K = {units:g}", quantity=name, branch="states", at={"K": units}, value=value,
            tolerance=max(1e-10, 1e-9 * value), source=MP,
        )  # fmt: skip
model.check(
    "limit", "two units: 1/<d^2> = 2/(1 - 2/pi)", quantity="alpha_rs", branch="states", at={"K": 2.0},
    value=2 / (1 - 2 / math.pi), tolerance=1e-11, source="the smaller of two fields, in closed form",
)  # fmt: skip
