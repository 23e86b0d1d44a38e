# %% [markdown]
# # Random energy model (Derrida)
#
# The 2^N configurations of N Ising spins have independent Gaussian energies of variance N/2, and a field h acts on the
# magnetisation. This is the p-spin model for p -> infinity: energies of covariance N q^p/2 are independent unless q = 1.
# One step of replica symmetry breaking is exact, and a state is a single configuration: the replicas of a block are
# in the same one, those of different blocks have nothing to do with each other.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Log2Cosh, Model, Ratio, Saddle, Tanh, ising, ones, overlap_matrix

model = Model(
    "random_energy",
    "Random energy model in a field",
    "2^N configurations with independent energies of variance N/2, and -h times the magnetisation; freezing on few configurations.",
)
model.reference("Derrida81", "B. Derrida, Phys. Rev. B 24, 2613 (1981)")
model.reference("GM84", "D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)")

h = model.parameter("h", "h", "field", default=0.0, at_least=0, sample=(0.2, 0.5))
T = model.parameter("T", "T", "temperature", at_least=0, sample=(0.3, 0.5))
p = model.auxiliary("p_spin", sample=(3.0, 5.0))
q = model.auxiliary("q")
q_in, q_out = model.auxiliary("q_in", sample=(0.6, 0.8)), model.auxiliary("q_out", sample=(0.2, 0.4))
block = model.auxiliary("block", sample=(0.4, 0.7))
mu = model.order_parameter("mu", r"\mu", "breaking parameter over temperature", "positive", sample=(1.0, 2.0))

model.free_energy("free_energy", "f", "free energy per spin", "max")
model.observable("energy", "e", "energy per spin")
model.observable("entropy", "s", "entropy per spin, zero in the frozen phase", "entropy")
model.observable("magnetisation", "M", "magnetisation")
model.observable("participation", "Y", "probability that two independent samples are the same configuration")

# %% [markdown]
# ## Replicas in groups
#
# A group of m replicas has overlap one inside, none with others, and weighs its configuration with the mth power of the
# Boltzmann factor: its spins are one spin in the field m h.

# %%
beta = 1 / T
energies = model.replicas(beta**2 / 4 * Dot(overlap_matrix(q, diagonal=1).map(lambda e: e**p), ones), (q,))
step = model.one_step(energies, {q: (q_in, q_out)}, block)
grouped = step.value.xreplace({q_in: sp.S.One, q_out: sp.S.Zero})
spin = model.replicas(1 * Local("spin", overlap_matrix(0, diagonal=0), mean=block * beta * h), (), ising("spin"))
value = grouped + model.finish(spin.value) / block
f, entropy = (sp.expand(e.xreplace({block: T * mu})) for e in (-T * value, (T * value).diff(T)))

# %% [markdown]
# ## Freezing
#
# Where the entropy of single configurations is positive, m = 1. Below T_c the breaking parameter is stationary, and
# nothing depends on T any more: mu = m/T is the inverse temperature of freezing.

# %%
entropy_of_group = sp.expand(mu**2 * f.diff(mu) + mu**2 / 4)
model.identity(
    "Stationarity in mu: entropy of spins in the field h at inverse temperature mu", "s + mu^2/4", entropy_of_group,
    Log2Cosh(mu * h) - mu * h * Tanh(mu * h),
)  # fmt: skip
freezing = Saddle({mu: Ratio(4 * entropy_of_group, mu)}, {})
model.branch("paramagnet", "all configurations, m = 1; below T_c its entropy is negative", pinned=(mu,))
model.branch("glass", "frozen on the few lowest configurations below T_c, m = 1 above")
quantities = {
    "free_energy": f,
    "energy": f + T * entropy,
    "entropy": entropy,
    "magnetisation": -f.diff(h),
    "participation": 1 - T * mu,
}
model.formulation(
    "finite_temperature", freezing.bounded(mu, 1 - T * mu), quantities,
    starts={"paramagnet": {mu: 1 / T}, "glass": {mu: 1 / (T + 1)}},
    positive=[1 + sp.Rational(1, 10**9) - T * mu],
)  # fmt: skip
model.formulation(
    "zero_temperature", freezing, {**quantities, "energy": f, "entropy": 0}, starts={"glass": {mu: 2}}, when={"T": 0.0}
)
model.line(
    "T_c", "T_c", "continuous", "freezing: the entropy of all configurations vanishes",
    condition="zero", branch="paramagnet", quantity="entropy", solve_for="T", search=(0.05, 2.0), along="h", span=(0.0, 2.0),
)  # fmt: skip
model.axes("h", "T", (0.0, 2.0), (0.02, 1.2), colour="entropy", branch="glass")
model.region("paramagnet", h=1.0, T=1.0)
model.region("frozen", h=0.5, T=0.3)

# %% [markdown]
# ## Checks

# %%
root = math.sqrt(math.log(2))
model.check("literature", "freezing at 1/(2 sqrt(log 2))", line="T_c", at={"h": 0.0}, value=0.5 / root, tolerance=1e-12, source="Derrida81")
for temperature in (0.0, 0.4):
    at = {"h": 0.0, "T": temperature}
    for name, value in (
        ("free_energy", -root), ("energy", -root), ("entropy", 0.0), ("mu", 2 * root), ("participation", 1 - 2 * root * temperature),
        ("magnetisation", 0.0),
    ):
        model.check(
            "literature", f"{name} of the frozen phase at T = {temperature}", quantity=name, branch="glass", at=at, value=value,
            tolerance=1e-11, source="Derrida81; GM84",
        )  # fmt: skip
for name, value in (
    ("free_energy", -0.8 * math.log(2) - 0.3125), ("energy", -0.625), ("entropy", math.log(2) - 0.390625), ("magnetisation", 0.0),
):
    model.check(
        "literature", f"{name} at T = 0.8", quantity=name, branch="paramagnet", at={"h": 0.0, "T": 0.8}, value=value,
        tolerance=1e-14, source="Derrida81: independent energies, E Z",
    )  # fmt: skip
INDEPENDENT = "independent mpmath maximum over energy and magnetisation of configurations of positive entropy"
for name, value in (
    ("free_energy", -1.00742610107680244), ("energy", -1.00742610107680244), ("entropy", 0.0), ("magnetisation", 0.606888982320794359),
    ("mu", 1.40796321983281052), ("participation", 0.577611034050156843),
):
    model.check(
        "reference", f"{name} in a field", quantity=name, branch="glass", at={"h": 0.5, "T": 0.3}, value=value, tolerance=1e-11,
        source=INDEPENDENT,
    )  # fmt: skip
model.check("reference", "freezing in a field", line="T_c", at={"h": 0.5}, value=0.710245825966068651, tolerance=1e-11, source=INDEPENDENT)
for name in ("free_energy", "energy", "entropy", "magnetisation"):
    model.check(
        "simulation", f"{name} by exact enumeration", quantity=name, branch="paramagnet", at={"h": 0.5, "T": 1.2}, tolerance=3.0,
        simulator="random_energy_enumeration", settings={"sizes": (10, 14), "samples": 600, "seed": 8},
    )  # fmt: skip
