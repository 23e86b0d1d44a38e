# %% [markdown]
# # Storage capacity of the tree committee machine with few hidden units
#
# K hidden units (an odd number) see disjoint parts of the input, N/K bits each, through spherical weights of their own;
# the output is the majority of their signs. A pattern is stored if at most (K - 1)/2 of the fields u_1 ... u_K are
# negative.
#
# Where the volume of solutions closes, a field that is not allowed costs c d^2/2, with d its distance from the fields that
# are: the (K - 1)/2 largest of the negative fields stay, the others are moved to zero. (``tree_committee`` is the limit of
# infinitely many units.)

# %%
import sympy as sp

from quenched.derive import GaussTail, Local, LogDet, Model, Saddle, Step, average, overlap_matrix, threshold

UNITS = (3, 5)
model = Model(
    "committee_machine",
    "Tree committee machine with few hidden units: storage capacity",
    "3 or 5 hidden units with spherical weights on disjoint inputs, the output is the majority of their signs; alpha N patterns; bounds from above.",
)
model.reference("BHS92", "E. Barkai, D. Hansel, H. Sompolinsky, Phys. Rev. A 45, 4146 (1992)")
model.reference("EKTVZ92", "A. Engel, H. M. Koehler, F. Tschepke, H. Vollmayr, A. Zippelius, Phys. Rev. A 45, 7590 (1992)")

model.choice("units", "number of hidden units", tuple(map(str, UNITS)), default="3")
alpha = model.auxiliary("alpha", sample=(3.0, 5.0))
q = model.auxiliary("q")
q_in, q_out = model.auxiliary("q_in", sample=(0.7, 0.9)), model.auxiliary("q_out", sample=(0.2, 0.4))
block = model.auxiliary("block", sample=(0.2, 0.4))
c = model.order_parameter("c", "c", "breaking parameter over 1 - q_1", "positive", sample=(4.0, 9.0))
y = model.order_parameter("y", "y", "weight of a pattern, the mean of exp(-c d^2/2)", "positive", sample=(0.6, 0.9))

model.free_energy("alpha_c", r"\alpha_c", "capacity with one step and no overlap between states, an upper bound", "min")
model.observable("alpha_rs", r"\alpha_{\mathrm{RS}}", "replica-symmetric capacity, an upper bound")
model.observable("distance", r"\langle d^2\rangle", "mean square distance of Gaussian fields from those that are allowed")

# %% [markdown]
# ## The volume closes
#
# For one unit the constraint is that of the perceptron, and the replicated action gives it: with q_1 -> 1 at
# c = m/(1 - q_1). The capacity with one step is the minimum over c and the overlap between states. That overlap is not
# zero, since the machine has no symmetry that would forbid it: zero gives an upper bound.

# %%
action = sp.Rational(1, 2) * LogDet(overlap_matrix(q, diagonal=1)) + alpha * Local("margin", overlap_matrix(q, diagonal=1))
theory = model.replicas(action, (q,), threshold("margin", sp.S.Zero))
step = model.one_step(theory, {q: (q_in, q_out)}, block)
eps = sp.Symbol("eps", positive=True)
closing = (block * step.value).xreplace({q_in: 1 - eps**2, q_out: sp.S.Zero, block: c * eps**2})
single = model.limit(closing, eps, "One unit: m times the entropy, q_1 -> 1 with c = m/(1 - q_1)", "G")
volume = single.xreplace({alpha: sp.S.Zero})

# %% [markdown]
# With k = (K - 1)/2 let -u be the smallest in size of the k negative fields that stay: k - 1 others are more negative,
# and each of the other K - k is positive, or not as negative and moved. With fewer than k negative fields nothing is.

# %%
u = sp.Symbol("u", real=True)
unmoved = sp.Rational(1, 2)
narrow = sp.sqrt(1 + c)
moved = (sp.Rational(1, 2) - GaussTail(narrow * u)) / narrow
inside = average(Step(u) * sp.exp(-c * u**2 / 2), u, 0, 1)
model.identity("One unit: the cost is that of the distance", "G", single, volume + alpha * sp.log(unmoved + inside))


def weight(K):
    """E e^(-c d^2/2) for K units."""
    k = (K - 1) // 2
    few = sp.Add(*[sp.binomial(K, j) for j in range(k)]) / sp.Integer(2) ** K
    staying = Step(u) * GaussTail(u) ** (k - 1) * (unmoved + moved) ** (K - k)
    return few + K * sp.binomial(K - 1, k - 1) * average(staying, u, 0, 1)


# %% [markdown]
# ## Capacity
#
# The logarithm of the weight is the minimum over y of log y + weight/y - 1. At c = 0 the capacity is the
# replica-symmetric one, 1/<d^2>.

# %%
model.branch("states", "states of the last solutions")
for K in UNITS:
    cost = -(sp.log(y) + weight(K) / y - 1)
    G = volume - alpha * cost
    alpha_c = volume / cost
    distance = -2 * weight(K).diff(c).xreplace({c: sp.S.Zero})
    states, definition = model.balance(G, (c,)), model.saddle_point(G, {y: y})
    model.formulation(
        f"closing_volume_{K}",
        Saddle(states.equations | definition.equations, {}).substituted({alpha: alpha_c}),
        {"alpha_c": alpha_c, "alpha_rs": 1 / distance, "distance": distance},
        starts={"states": {c: 2 * K, y: sp.Rational(3, 4)}},
        when={"units": str(K)},
    )

# %% [markdown]
# ## Checks

# %%
MP = "independent mpmath integration and root search"
for units, table in (
    ("3", {
        "alpha_c": 3.4545645577002132, "c": 5.4442079459904, "y": 0.76363179532091524, "alpha_rs": 4.0251918806373104,
        "distance": 0.24843536150670898,
    }),
    ("5", {"alpha_rs": 5.7687509012580542, "alpha_c": 4.0345305616980625, "c": 16.144941092436331, "y": 0.70315866659486956, "distance": 0.17334775189927496}),
):  # fmt: skip
    for name, value in table.items():
        model.check(
            "reference", f"{name} for K = {units}", quantity=name, branch="states", at={"units": units}, value=value,
            tolerance=1e-10, source=MP,
        )  # fmt: skip
model.check(
    "literature", "replica-symmetric capacity 4.02 for K = 3", quantity="alpha_rs", branch="states", at={"units": "3"}, value=4.02,
    tolerance=6e-3, source="BHS92; EKTVZ92",
)  # fmt: skip
