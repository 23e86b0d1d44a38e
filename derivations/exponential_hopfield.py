# %% [markdown]
# # Exponential (modern) Hopfield memory: retrieval as a random energy model
#
# N binary neurons and exp(alpha N) random binary patterns xi; the memory weighs a pattern with exp(lam xi . s), as in
# the update of a modern Hopfield network with a softmax of inverse temperature lam. From a stored pattern, that pattern
# weighs exp(lam N). The others have random overlaps x N, of which there are exp((alpha - I(x)) N), with the rate function
# I(x) = max_h (x h - log cosh h): a random energy model. Their sum is exp(N noise), noise = alpha + max_x (lam x - I(x)).
# The pattern is retrieved where lam > noise. (Where alpha < I(x) at the maximum the sum is dominated by its largest
# term and is smaller; on the line of retrieval this is not so.)

# %%
import math

import sympy as sp

from quenched.derive import Log2Cosh, Model

model = Model(
    "exponential_hopfield",
    "Exponential Hopfield memory",
    "Retrieval of one of exp(alpha N) random binary patterns with weights exp(lam xi.s); the other patterns are a random energy model.",
)
model.reference("LM24", "C. Lucibello, M. Mezard, Phys. Rev. Lett. 132, 077301 (2024)")

alpha = model.parameter("alpha", r"\alpha", "logarithm of the number of patterns, per neuron", at_least=0)
lam = model.parameter("lam", r"\lambda", "inverse temperature of the softmax", above=0)
x_star = model.order_parameter("overlap", "x", "overlap of the other patterns that weigh most")
h = model.order_parameter("tilt", "h", "field that makes this overlap typical")
model.free_energy("noise", r"\phi", "exponent of the weight of all other patterns, if not condensed", "max")
model.observable("gap", r"\Delta", "exponent of the weight of the retrieved pattern, minus noise; retrieval where it is positive")
model.observable("complexity", r"\Sigma", "exponent of the number of patterns that make the noise; negative where it condenses")

# %%
rate = x_star * h - (Log2Cosh(h) - sp.log(2))
noise = alpha + lam * x_star - rate
saddle = model.saddle_point(noise, {x_star: h, h: x_star}, eliminate=(h,))
model.branch("noise", "the other patterns")
model.formulation(
    "noise", saddle, {"tilt": h, "noise": noise, "gap": lam - noise, "complexity": alpha - rate},
    starts={"noise": {x_star: sp.Rational(1, 2)}},
)  # fmt: skip
model.line(
    "retrieval", r"\alpha_1", "capacity", "single patterns are retrieved below", condition="zero", branch="noise", quantity="gap",
    solve_for="alpha", search=(1e-4, 1.0), along="lam", span=(0.05, 3.0),
)  # fmt: skip
model.line(
    "condensation", r"\alpha_*", "continuous", "the noise condenses on few patterns below", condition="zero", branch="noise",
    quantity="complexity", solve_for="alpha", search=(1e-5, 1.0), along="lam", span=(0.05, 3.0),
)  # fmt: skip
model.axes("lam", "alpha", (0.0, 3.0), (0.0, 0.8), colour="gap", branch="noise")
model.region("retrieval", lam=2.0, alpha=0.3)
model.region("no retrieval", lam=0.6, alpha=0.65)

# %% [markdown]
# ## Checks

# %%
for strength in (1.0, 2.0):
    model.check(
        "reference", f"retrieval at lambda = {strength}", line="retrieval", at={"lam": strength},
        value=strength - math.log(math.cosh(strength)), tolerance=1e-12, source="LM24: lambda - log cosh lambda",
    )  # fmt: skip
    model.check(
        "reference", f"condensation at lambda = {strength}", line="condensation", at={"lam": strength},
        value=strength * math.tanh(strength) - math.log(math.cosh(strength)), tolerance=1e-12, source="zero of the rate function, closed form",
    )  # fmt: skip
model.check("limit", "all 2^N states at most", line="retrieval", at={"lam": 20.0}, value=math.log(2), tolerance=1e-12, source="lambda -> infinity")
unit = math.log(math.cosh(1.0))
for name, value in (
    ("overlap", math.tanh(1.0)), ("tilt", 1.0), ("noise", 0.3 + unit), ("gap", 0.7 - unit), ("complexity", 0.3 - math.tanh(1.0) + unit),
):
    model.check(
        "limit", f"{name} at lambda = 1, alpha = 0.3", quantity=name, branch="noise", at={"lam": 1.0, "alpha": 0.3}, value=value,
        tolerance=1e-12, source="closed form",
    )  # fmt: skip
model.check(
    "simulation", "weight of random patterns", quantity="noise", branch="noise", at={"alpha": 0.3, "lam": 0.5}, tolerance=3.0,
    simulator="exponential_memory_noise", settings={"sizes": (40, 80), "samples": 200, "seed": 9},
)  # fmt: skip
