# %% [markdown]
# # Multitasking Hebbian network: K patterns retrieved with equal overlaps
#
# The parallel state of the network of [multitasking_hebbian](multitasking_hebbian.py), for which any number of
# patterns is an exact finite sum: with equal overlaps n only the number c of entries of a site that are not empty and
# their sum s matter, and
#
#   f = K ((1 + rho)/(2 (1 - d))) n^2 - T E log 2cosh(h),    h ~ N(n s/(T (1 - d)), rho c (n/(T (1 - d)))^2) .

# %%
import math
from itertools import product

import sympy as sp

from quenched.derive import Log2Cosh, Model, Tanh, average

model = Model(
    "multitasking_parallel",
    "Multitasking Hebbian network, K patterns with equal overlaps",
    "State of equal overlaps with K patterns that have a fraction d of empty entries, learned from datasets of entropy rho; H = -(N/2)((1 + rho)/(1 - d)) sum n^2.",
)
model.reference("Agliari23", "E. Agliari, A. Alessandrelli, A. Barra, F. Ricci-Tersenghi, Parallel learning by multitasking neural networks, arXiv:2308.04106")

EQUAL = (2, 3, 5)  # larger K work as well, the derivation takes longer
model.choice("patterns", "number K of patterns", tuple(map(str, EQUAL)), default="2")
d = model.parameter("dilution", "d", "fraction of empty entries", at_least=0, below=1, sample=(0.2, 0.5))
T = model.parameter("T", "T", "temperature", above=0, sample=(0.3, 0.5))
rho = model.parameter("rho", r"\rho", "entropy of the dataset, (1 - r^2)/(M r^2)", at_least=0, default=0.0, sample=(0.05, 0.2))
n = model.order_parameter("n_a", "n", "overlap with the examples of every pattern, divided by r (1 + rho)", sample=(0.3, 0.6))
model.free_energy("free_energy", "f", "free energy per spin")
model.observable("m_a", "m", "overlap with every pattern")
model.observable("q", "q", "mean square magnetisation")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin", "entropy")
model.observable("splitting", r"\lambda_\Delta", "curvature towards unequal overlaps, n + delta and n - delta", "stability")

# %% [markdown]
# ## The free energy
#
# An external field along the patterns, which is set to zero, gives the overlap m with the patterns.

# %%
h = sp.Symbol("h", real=True)
along, delta = model.auxiliary("along"), model.auxiliary("delta")
full, empty = (model.auxiliary(name) for name in ("full", "empty"))
where = {full: 1 - d, empty: d}  # put in last: the derivation is about monomials in them
beta = 1 / (T * full)


def site_average(function, groups):
    """E function(h) for groups (overlap, field, number of patterns) of patterns that share their overlap.

    Only the number of non-zero entries of a group and their sum matter. A configuration and its mirror image are
    counted together.
    """
    total = sp.S.Zero
    counts = [[(c, s) for c in range(size + 1) for s in range(-c, c + 1, 2)] for _, _, size in groups]
    for entries in product(*counts):
        sums = tuple(s for _, s in entries)
        mirror = tuple(-s for s in sums)
        if sums < mirror:
            continue
        weight = sp.Integer(1 if sums == mirror else 2)
        for (c, s), (_, _, size) in zip(entries, groups, strict=True):
            weight *= math.comb(size, c) * math.comb(c, (c + s) // 2) * (full / 2) ** c * empty ** (size - c)
        mean = sum(beta * o * s + field / T * s for (_, s), (o, field, _) in zip(entries, groups, strict=True))
        variance = rho * beta**2 * sum(o**2 * c for (c, _), (o, _, _) in zip(entries, groups, strict=True))
        total += weight * average(function, h, mean, variance)
    return total


def free_energy(groups):
    squares = sum(size * o**2 for o, _, size in groups)
    return (1 + rho) / (2 * full) * squares - T * site_average(Log2Cosh(h), groups)


# %%
model.branch("parallel", "equal overlaps with K patterns")
model.branch("ergodic", "no overlap", pinned=(n,))
for K in EQUAL:
    driven = free_energy([(n, along, K)])
    f = driven.xreplace({along: 0})
    split = free_energy([(n + delta, 0, 1), (n - delta, 0, 1), (n, 0, K - 2)])
    entropy = -f.diff(T)
    at_zero = f.diff(n, 2).xreplace({n: sp.S.Zero}).xreplace(where)
    model.formulation(
        f"equal_{K}",
        model.saddle_point(f, {n: n}),
        {
            "m_a": -driven.diff(along).xreplace({along: 0}) / K, "free_energy": f, "energy": f + T * entropy, "entropy": entropy,
            "q": site_average(Tanh(h) ** 2, [(n, 0, K)]),
            "splitting": full / 2 * split.diff(delta, 2).xreplace({delta: 0}),
        },
        starts={"parallel": {n: (1 - d) / 2}, "ergodic": {n: 0}},
        explicit={"T_c": sp.solve(sp.Eq(sp.simplify(at_zero), 0), T)[0]},
        when={"patterns": str(K)},
        where=where,
    )  # fmt: skip

# %% [markdown]
# ## The phase diagram

# %%
model.line(
    "T_c", "T_c", "continuous", "retrieval sets in", condition="explicit", solve_for="T", search=(0.0, 2.0), along="dilution", span=(0.0, 0.999)
)
model.line(
    "parallel", r"d_=", "continuous", "equal overlaps are stable against unequal ones, above", condition="zero",
    branch="parallel", quantity="splitting", solve_for="dilution", search=(0.2, 0.999), along="T", span=(0.1, 0.98),
)  # fmt: skip
model.axes("dilution", "T", (0.0, 1.0), (0.02, 1.2), colour="m_a", branch="parallel")
model.region("ergodic", dilution=0.5, T=1.1)
model.region("parallel", dilution=0.85, T=0.4)
model.region("hierarchical", dilution=0.3, T=0.4)

# %% [markdown]
# ## Checks
#
# Close to T = 1 and without noise the quartic term of f decides: equal overlaps for d > 2/3, for every K.

# %%
SUM = "independent sum over all configurations, trapezoid rule over the noise"
for K in EQUAL:
    model.check(
        "limit", f"K = {K}: equal overlaps close to T = 1", line="parallel", at={"T": 0.999, "patterns": str(K)},
        value=2 / 3, tolerance=1e-3, source="expansion of f to fourth order",
    )  # fmt: skip
    model.check("limit", f"K = {K}: onset of retrieval", line="T_c", at={"dilution": 0.4, "rho": 0.2, "patterns": str(K)}, value=1.0, tolerance=1e-14, source="Agliari23")
STATES = {  # d = 0.6, T = 0.3, rho = 0.1
    2: {"n_a": 0.29598287, "m_a": 0.30988932, "q": 0.558530171403575, "free_energy": -0.3378970765388946, "entropy": 0.32326986876, "splitting": 0.2378068957},
    3: {"n_a": 0.25317864554745584, "m_a": 0.26043325883754703, "q": 0.6361396607741068, "free_energy": -0.34747523746095144, "entropy": 0.27688367632, "splitting": 0.1281396366},
    5: {"n_a": 0.2008590554905858, "m_a": 0.20379710499520198, "q": 0.6846526025002772, "free_energy": -0.35236158066748113, "entropy": 0.24998034827, "splitting": 0.0546158180},
}  # fmt: skip
for K, table in STATES.items():
    for name, value in table.items():
        model.check(
            "reference", f"K = {K}: {name} at d = 0.6, T = 0.3, rho = 0.1", quantity=name, branch="parallel",
            at={"dilution": 0.6, "T": 0.3, "rho": 0.1, "patterns": str(K)}, value=value, tolerance=1e-8, source=SUM,
        )  # fmt: skip
for name in ("m_a", "energy"):
    model.check(
        "simulation", f"three patterns learned from examples: {name}", quantity=name, branch="parallel",
        at={"dilution": 0.8, "T": 0.3, "rho": 0.1, "patterns": "3"}, tolerance=3.0, simulator="multitasking_monte_carlo",
        settings={"sizes": (500, 1000), "samples": 60, "seed": 3, "sweeps": 40, "M": 100, "start": "parallel"},
    )  # fmt: skip
