# %% [markdown]
# # Multitasking Hebbian network: diluted patterns, retrieved in parallel (Agliari et al.)
#
# The entries of K patterns are 1, -1 or 0 with probabilities (1 - d)/2, (1 - d)/2, d: a pattern says nothing about a
# fraction d of the N spins, which are free to retrieve others at the same time. The network has seen M noisy examples
# eta = xi chi of each pattern, P(chi = 1) = (1 + r)/2; their mean, divided by r, is the archetype
# e = xi (1 + sqrt(rho) z), with the entropy of the dataset rho = (1 - r^2)/(M r^2). With many examples z is Gaussian.
#
# At finite K there is no noise of other patterns, hence no replicas: with (1 + rho) n_mu = (1/N) sum_i e_i^mu s_i,
#
#   H = -(N/2) ((1 + rho)/(1 - d)) sum_mu n_mu^2 ,
#
# for the supervised and the unsupervised protocol. Linearising the squares gives the free energy
#
#   f = ((1 + rho)/(2 (1 - d))) sum_mu n_mu^2 - T E log 2cosh(h),
#   h ~ N((1/(T (1 - d))) sum_mu n_mu xi^mu, (rho/(T (1 - d))^2) sum_mu (n_mu xi^mu)^2) ,
#
# averaged over the 3^K values of the entries of a site: an exact finite sum, halved by the symmetry xi -> -xi.

# %%
from itertools import product

import sympy as sp

from quenched.derive import Log2Cosh, Model, Tanh, average

model = Model(
    "multitasking_hebbian",
    "Multitasking Hebbian network with diluted patterns",
    "K patterns with a fraction d of empty entries, learned from datasets of entropy rho and retrieved in parallel, K up to 3; H = -(N/2)((1 + rho)/(1 - d)) sum n^2.",
)
model.reference("Agliari23", "E. Agliari, A. Alessandrelli, A. Barra, F. Ricci-Tersenghi, Parallel learning by multitasking neural networks, arXiv:2308.04106")

d = model.parameter("dilution", "d", "fraction of empty entries", at_least=0, below=1, sample=(0.2, 0.5))
T = model.parameter("T", "T", "temperature", above=0, sample=(0.3, 0.5))
rho = model.parameter("rho", r"\rho", "entropy of the dataset, (1 - r^2)/(M r^2)", at_least=0, default=0.0, sample=(0.05, 0.2))
n = [
    model.order_parameter(f"n_{name}", f"n_{k}", f"overlap with the examples of pattern {k}, divided by r (1 + rho)", sample=sample)
    for k, (name, sample) in enumerate((("a", (0.5, 0.8)), ("b", (0.2, 0.4)), ("c", (0.05, 0.15))), 1)
]
model.free_energy("free_energy", "f", "free energy per spin")
for k, name in enumerate("abc", 1):
    model.observable(f"m_{name}", f"m_{k}", f"overlap with pattern {k}")
model.observable("q", "q", "mean square magnetisation")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin", "entropy")
model.observable("onset", r"\lambda_2", "curvature towards the second pattern, where it is not retrieved", "stability")

# %% [markdown]
# ## The free energy
#
# External fields along the patterns, which are set to zero, give the overlaps m with the patterns.

# %%
h = sp.Symbol("h", real=True)
fields = [model.auxiliary(f"field_{name}") for name in "abc"]
off = dict.fromkeys(fields, sp.S.Zero)
full, empty = (model.auxiliary(name) for name in ("full", "empty"))
where = {full: 1 - d, empty: d}  # put in last: the derivation is about monomials in them
beta = 1 / (T * full)


def site_average(function, overlaps, fields=(0, 0, 0)):
    """E function(h) over the entries of a site; a configuration and its mirror image are counted together."""
    total = sp.S.Zero
    for xi in product((1, 0, -1), repeat=3):
        mirror = tuple(-x for x in xi)
        if xi >= mirror:
            weight = (1 if xi == mirror else 2) * (full / 2) ** (3 - xi.count(0)) * empty ** xi.count(0)
            mean = sum((beta * o + field / T) * x for o, field, x in zip(overlaps, fields, xi, strict=True))
            total += weight * average(function, h, mean, rho * beta**2 * sum((o * x) ** 2 for o, x in zip(overlaps, xi, strict=True)))
    return total


# %% [markdown]
# ## Up to three patterns
#
# With an overlap pinned to zero its pattern plays no role: three patterns contain two and one. The pure state has
# one pattern; where the curvature of f towards a second one vanishes (``onset``), it is retrieved
# by the spins that the first leaves free: the hierarchical state.

# %%
model.branch("hierarchical", "three patterns, each using the spins that those before it leave free")
model.branch("pair", "two patterns", pinned=n[2:])
model.branch("pure", "one pattern", pinned=n[1:])
model.branch("ergodic", "no overlap", pinned=n)
start = [sp.Rational(9, 10) * (1 - d) * d**k for k in range(3)]
driven = (1 + rho) / (2 * full) * sum(v**2 for v in n) - T * site_average(Log2Cosh(h), n, fields)
f = driven.xreplace(off)
entropy = -f.diff(T)
at_zero = f.diff(n[0], 2).xreplace(dict.fromkeys(n, sp.S.Zero)).xreplace(where)
model.formulation(
    "three_patterns",
    model.saddle_point(f, {v: v for v in n}),
    {
        "free_energy": f, "energy": f + T * entropy, "entropy": entropy,
        "q": site_average(Tanh(h) ** 2, n),
        **{f"m_{name}": -driven.diff(field).xreplace(off) for name, field in zip("abc", fields, strict=True)},
        "onset": full * f.diff(n[1], 2),
    },
    starts={name: {v: start[k] if k < count else 0 for k, v in enumerate(n)}
            for name, count in (("hierarchical", 3), ("pair", 2), ("pure", 1), ("ergodic", 0))},
    explicit={"T_c": sp.solve(sp.Eq(at_zero, 0), T)[0]},
    where=where,
)  # fmt: skip

# %% [markdown]
# ## The phase diagram

# %%
model.line(
    "T_c", "T_c", "continuous", "retrieval sets in", condition="explicit", solve_for="T", search=(0.0, 2.0), along="dilution", span=(0.0, 0.999)
)
model.line(
    "second", r"d_2", "continuous", "the second pattern is retrieved as well", condition="zero", branch="pure", quantity="onset",
    solve_for="dilution", search=(1e-3, 0.999), along="T", span=(0.02, 0.98),
)  # fmt: skip
model.axes("dilution", "T", (0.0, 1.0), (0.02, 1.2), colour="m_b", branch="hierarchical")
model.region("ergodic", dilution=0.5, T=1.1)
model.region("one pattern", dilution=0.15, T=0.6)
model.region("several patterns", dilution=0.6, T=0.25)

# %% [markdown]
# ## Checks
#
# Without noise the curvature towards a second pattern vanishes where d_2 = 1 - (1 - T)/t^2, t = tanh(t/T).

# %%
SUM = "independent sum over all configurations, trapezoid rule over the noise"
for temperature, value in ((0.5, 0.454633083778793), (0.9, 0.637781127592730)):
    model.check(
        "limit", f"second pattern at T = {temperature}", line="second", at={"T": temperature}, value=value, tolerance=1e-10,
        source="1 - (1 - T)/t^2, t = tanh(t/T), mpmath",
    )  # fmt: skip
model.check("limit", "onset of retrieval", line="T_c", at={"dilution": 0.4, "rho": 0.2}, value=1.0, tolerance=1e-14, source="Agliari23")
for position, name in enumerate(("m_a", "m_b", "m_c")):
    model.check(
        "limit", f"cold hierarchical state without noise: {name}", quantity=name, branch="hierarchical", at={"dilution": 0.4, "T": 0.02},
        value=0.6 * 0.4**position, tolerance=1e-6, source="Agliari23: (1 - d) d^(mu - 1)",
    )  # fmt: skip
STATES = {
    "hierarchical": {
        "n_a": 0.6254318827918752, "n_b": 0.114391141330018, "m_a": 0.676262089813429, "m_b": 0.11564918138494411,
        "q": 0.713765828645046, "free_energy": -0.38382849487373, "entropy": 0.220677338745, "energy": -0.317625293250,
    },
    "pure": {"n_a": 0.6288860721090176, "m_a": 0.6826045157705413, "q": 0.6693786453417347, "onset": -0.1122783004},
}  # fmt: skip
for branch, table in STATES.items():
    for name, value in table.items():
        model.check(
            "reference", f"{branch}: {name} at d = T = 0.3, rho = 0.1", quantity=name, branch=branch,
            at={"dilution": 0.3, "T": 0.3, "rho": 0.1}, value=value, tolerance=1e-9, source=SUM,
        )  # fmt: skip
for name in ("m_a", "m_b", "energy"):
    model.check(
        "simulation", f"two patterns learned from examples: {name}", quantity=name, branch="pair",
        at={"dilution": 0.3, "T": 0.2, "rho": 0.1}, tolerance=3.0, simulator="multitasking_monte_carlo",
        settings={"sizes": (500, 1000), "samples": 60, "seed": 3, "sweeps": 40, "M": 100},
    )  # fmt: skip
    model.check(
        "simulation", f"three patterns: {name}", quantity=name, branch="hierarchical",
        at={"dilution": 0.4, "T": 0.1, "rho": 0.0}, tolerance=3.0, simulator="multitasking_monte_carlo",
        settings={"sizes": (500, 1000), "samples": 60, "seed": 3, "sweeps": 40, "M": 1, "patterns": "3"},
    )  # fmt: skip
