# %% [markdown]
# # Random K-XORSAT
#
# N bits obey alpha N parity equations of K bits each, drawn at random. Solutions are an affine space; which bits are
# frozen to one value in a cluster of solutions is decided by messages that are either free (both values alike) or
# frozen. With q the probability that a bit which misses one of its equations is frozen, and q_hat that an equation
# freezes a bit, the Bethe free entropy of solutions around a given one (a planted solution: the right-hand side is
# zero, say) has in units of log 2
#
# * for a bit with l frozen and f free messages: log2 of 2^(-f) times the values that are left, two if l = 0, else one;
# * for an equation: 0 if all of its bits are frozen, else -1;
# * for a bit and an equation: minus 0 if both messages are frozen, else -1.
#
# The bits are in Poisson many equations, K alpha q_hat of which send a frozen message on average.

# %%
import math
from itertools import product

import sympy as sp

from quenched.derive import Model

model = Model(
    "xorsat",
    "Random K-XORSAT: clustering and satisfiability",
    "N bits, alpha N random parity equations of K bits (linear over GF(2)); clusters of solutions, their number, and the 2-core of the equations.",
)
model.reference("MRZ03", "M. Mezard, F. Ricci-Tersenghi, R. Zecchina, J. Stat. Phys. 111, 505 (2003)")
model.reference("CDMM03", "S. Cocco, O. Dubois, J. Mandler, R. Monasson, Phys. Rev. Lett. 90, 047205 (2003)")
model.reference("PS16", "B. Pittel, G. B. Sorkin, Comb. Probab. Comput. 25, 236 (2016)")

K = model.parameter("K", "K", "bits per equation, a real number", above=2, default=3.0, sample=(2.8, 3.4))
alpha = model.parameter("alpha", r"\alpha", "equations per bit", above=0, sample=(0.8, 0.9))
q = model.order_parameter("q", "q", "fraction of bits that are frozen in a cluster", "unit", sample=(0.6, 0.9))
q_hat = model.order_parameter("q_hat", r"\hat q", "probability that an equation freezes a bit", "positive", sample=(0.4, 0.8))

model.free_energy("entropy", "s", "entropy of solutions of a planted system, log 2 (1 - rank/N)", "max")
model.observable("complexity", r"\Sigma", "logarithm of the number of clusters per bit")
model.observable("core", r"n_{\mathrm{core}}", "fraction of bits in the 2-core, the equations left when bits that are in one equation only are removed")
model.observable("core_clauses", r"\alpha_{\mathrm{core}}", "equations of the 2-core, per bit of the whole system")

# %% [markdown]
# ## Bethe free entropy
#
# The averages over messages, and the same with messages and values of the bits written out.

# %%
frozen = K * alpha * q_hat
site = sp.exp(-frozen) - K * alpha * (1 - q_hat)
clause = alpha * (q**K - 1)
edge = K * alpha * (q * q_hat - 1)
FREE, FROZEN = (sp.Rational(1, 2), sp.Rational(1, 2)), (sp.S.One, sp.S.Zero)


def weight(messages, allowed):
    """log2 of the weight of the values (0 or 1 for each message) that are allowed."""
    values = product((0, 1), repeat=len(messages))
    return sp.log(sp.Add(*[math.prod(m[v] for m, v in zip(messages, row)) for row in values if allowed(row)]), 2)


def over_messages(number, allowed):
    """The average of the weight over messages that are frozen with the given probabilities."""
    total = sp.S.Zero
    for pattern in product((True, False), repeat=len(number)):
        law = math.prod(p if is_frozen else 1 - p for p, is_frozen in zip(number, pattern))
        total += law * weight([FROZEN if is_frozen else FREE for is_frozen in pattern], allowed)
    return total


for size in (3, 4):
    even = over_messages((q,) * size, lambda row: sum(row) % 2 == 0)
    model.identity(f"An equation of {size} bits: messages written out", "equation", alpha * even, clause.subs(K, size))
model.identity(
    "A bit and an equation: messages written out", "edge",
    K * alpha * over_messages((q, q_hat), lambda row: row[0] == row[1]), edge,
)  # fmt: skip
MOST = 40  # messages of a kind: more have a probability below 1e-25
kinds = {name: [sp.exp(-mean) * mean**k / sp.factorial(k) for k in range(MOST)] for name, mean in (("frozen", frozen), ("free", K * alpha - frozen))}
degrees = sp.Add(*[
    p * r * ((1 if l == 0 else 0) - f) for l, p in enumerate(kinds["frozen"]) for f, r in enumerate(kinds["free"])
])
model.identity("A bit: numbers of its messages written out", "bit", degrees, site)
entropy = sp.log(2) * (site + clause - edge)

# %% [markdown]
# Without frozen bits the equations are independent: s = (1 - alpha) log 2. This is the entropy of all solutions as long
# as there are any. What is missing in a cluster is the complexity, the logarithm of the number of clusters.
#
# A frozen message is one from the 2-core or from what it forces. A bit is in the core if two or more equations freeze
# it, an equation if all of its bits are frozen without it.

# %%
saddle = model.saddle_point(entropy, {q: q_hat, q_hat: q}, eliminate=(q_hat,))
independent = (1 - alpha) * sp.log(2)
model.branch("paramagnet", "no frozen bits")
model.branch("states", "clusters of solutions with frozen bits")
model.formulation(
    "bethe",
    saddle,
    {
        "q_hat": q_hat,
        "entropy": entropy,
        "complexity": independent - entropy,
        "core": 1 - (1 + frozen) * sp.exp(-frozen),
        "core_clauses": alpha * q**K,
    },
    starts={"states": {q: sp.Rational(99, 100)}},
    exact={"paramagnet": {"q": 0, "q_hat": 0, "entropy": independent, "complexity": 0, "core": 0, "core_clauses": 0}},
    positive=[q - sp.Rational(1, 1000)],
)

# %% [markdown]
# ## The phase diagram and checks
#
# At alpha_d clusters appear; at alpha_c their number becomes one, and the core has as many equations as bits: above,
# random right-hand sides have no solution.

# %%
model.line(
    "d", r"\alpha_d", "spinodal", "clustering: a 2-core appears",
    condition="fold", branch="states", solve_for="alpha", search=(0.05, 1.2), along="K", span=(2.1, 10.0),
)  # fmt: skip
model.line(
    "c", r"\alpha_c", "first_order", "satisfiability: the complexity vanishes",
    condition="zero", branch="states", quantity="complexity", solve_for="alpha", search=(0.05, 1.2), along="K", span=(2.1, 10.0),
)  # fmt: skip
model.axes("K", "alpha", (2.1, 10.0), (0.02, 1.1), colour="complexity", branch="states")
model.region("solutions", K=7.0, alpha=0.25)
model.region("clusters", K=7.0, alpha=0.8)
model.region("no solutions", K=7.0, alpha=1.05)

MIN, ROOT = "independent minimisation of -log(1 - x)/(K x^(K-1))", "independent root search: bits and equations of the 2-core are as many"
for size, dynamical, static in (
    (3, 0.8184691607613759, 0.9179352766580862),
    (4, 0.7722798398025085, 0.9767701648780468),
    (5, 0.7017802664845689, 0.9924383912621005),
):
    at = {"K": float(size)}
    model.check("reference", f"clustering for K = {size}", line="d", at=at, value=dynamical, tolerance=1e-11, source=MIN)
    model.check("reference", f"satisfiability for K = {size}", line="c", at=at, value=static, tolerance=1e-11, source=ROOT)
for line, value, tolerance, source in (("d", 0.818, 6e-4, "MRZ03"), ("c", 0.918, 6e-4, "MRZ03"), ("c", 0.917935, 6e-7, "PS16")):
    model.check(
        "literature", f"alpha_{line} = {value} for K = 3", line=line, at={"K": 3.0}, value=value, tolerance=tolerance, source=source
    )
model.check(
    "limit", "many bits per equation: alpha_c = 1 - e^(-K)", line="c", at={"K": 9.5}, value=1 - math.exp(-9.5), tolerance=1e-6,
    source="all bits but a fraction e^(-K) are in the core, to first order",
)  # fmt: skip
for at, table in (
    ({"K": 3.0, "alpha": 0.9}, {
        "q": 0.87112707189319712, "q_hat": 0.75886237538521543, "core": 0.6070756677590605, "core_clauses": 0.59495900313531503,
        "complexity": 0.0083986319217396036, "entropy": 0.060916086134254912,
    }),
    ({"K": 4.0, "alpha": 1.0}, {"complexity": -0.014497747674456838, "core": 0.88513841449638948}),
):  # fmt: skip
    for name, value in table.items():
        model.check(
            "reference", f"{name} for K = {at['K']:g}, alpha = {at['alpha']}", quantity=name, branch="states", at=at, value=value,
            tolerance=1e-12, source="independent mpmath root search, counts of bits and equations in the core",
        )  # fmt: skip
model.check(
    "limit", "entropy without frozen bits: independent equations", quantity="entropy", branch="paramagnet",
    at={"K": 3.0, "alpha": 0.5}, value=math.log(2) / 2, tolerance=1e-14, source="(1 - alpha) log 2",
)  # fmt: skip
for name in ("q", "q_hat", "core", "core_clauses", "complexity"):
    model.check(
        "limit", f"{name} without frozen bits", quantity=name, branch="paramagnet", at={"K": 3.0, "alpha": 0.5}, value=0.0,
        tolerance=0.0, source="nothing is frozen",
    )  # fmt: skip
for name in ("entropy", "core", "core_clauses", "complexity", "q"):
    model.check(
        "simulation", f"{name} by Gaussian elimination and removal of leaves", quantity=name, branch="states",
        at={"K": 3.0, "alpha": 1.0}, tolerance=3.0, simulator="xorsat_elimination",
        settings={"sizes": (200, 400), "samples": 200, "seed": 5},
    )  # fmt: skip
