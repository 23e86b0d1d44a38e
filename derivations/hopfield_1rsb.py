# %% [markdown]
# # Hopfield model at zero temperature with one step of replica symmetry breaking
#
# Replica symmetry is broken in the retrieval states at T = 0, at every load. The replicas fall into blocks of m
# with overlap q_1 inside a block and q_0 between blocks; with q_1 = 1 - T C and m = T mu everything stays finite at
# T = 0. The gap 1 - q_0 is exponentially small in 1/alpha: one step changes the capacity in the fourth digit, the
# energies in the fifth. In the spin glass the step is large. In retrieval mu is where a difference vanishes that is
# small as (1 - q_0)^2: its relative rounding is of order 1e-15/(1 - q_0), at the default tolerance for alpha = 0.1.

# %%
import sympy as sp

from quenched.derive import (
    Dot,
    Local,
    LogAvg,
    LogDet,
    LogExcess,
    Model,
    Ramp,
    Ratio,
    Saddle,
    identity,
    ising,
    overlap_matrix,
)

model = Model(
    "hopfield_1rsb",
    "Hopfield model at zero temperature, one step of replica symmetry breaking",
    "H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian couplings, one condensed pattern; T = 0, the breaking parameter is stationary.",
)
model.reference("SK94", "H. Steffan, R. Kuehn, Z. Phys. B 95, 249 (1994)")
model.reference("AGS87", "D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)")

alpha = model.parameter("alpha", r"\alpha", "stored patterns per neuron, P/N", above=0, sample=(0.12, 0.14))
T = model.auxiliary("T", sample=(0.45, 0.6))
q, r = model.auxiliary("q", sample=(0.85, 0.95)), model.auxiliary("r")
q_in = model.auxiliary("q_in", sample=(0.85, 0.95))
block = model.auxiliary("block", sample=(0.2, 0.4))
m = model.order_parameter("m", "m", "overlap with the retrieved pattern", sample=(0.9, 0.98))
q_out = model.order_parameter("q_out", "q_0", "overlap between states", "unit", sample=(0.7, 0.8))
C = model.order_parameter("C", "C", "susceptibility of a state, (1 - q_1)/T", "positive", sample=(0.1, 0.2))
r_in = model.order_parameter(
    "r_in", "r_1", "mean square overlap with the other patterns in a state, per alpha", "positive", sample=(0.9, 1.1)
)
r_out = model.order_parameter("r_out", "r_0", "the same between states", "positive", sample=(0.6, 0.8))
spread = model.order_parameter("spread", r"\Delta r", "r_1 - r_0", "positive", sample=(0.2, 0.4))
mu = model.order_parameter("mu", r"\mu", "breaking parameter over temperature", "positive", sample=(1.0, 2.0))
model.free_energy("energy", "e", "energy per neuron")
model.observable(
    "replicon", r"T \lambda_1", "temperature times the replicon inside a state: it diverges, a second step sets in", "stability"
)
model.observable("replicon_between", r"\lambda_0", "replicon between states", "stability")

# %% [markdown]
# ## The action, and one step of replica symmetry breaking

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=1)
R = overlap_matrix(r, diagonal=0)
action = (
    -beta * (alpha + m**2) / 2
    - alpha / 2 * LogDet(identity - beta * Q)
    - alpha * beta**2 / 2 * Dot(R, Q)
    + Local("spin", alpha * beta**2 * R, mean=beta * m)
)
theory = model.replicas(action, (q, r), ising("spin"))
step = model.one_step(theory, {q: (q_in, q_out), r: (r_in, r_out)}, block)
scaling = {block: T * mu, q_in: 1 - T * C}
f = (-T * step.value).xreplace(scaling)

# %% [markdown]
# ## Zero temperature
#
# The overlaps and C are means over spins, r_0 and r_1 are explicit. There are always spins in a vanishing field, so that
# the replicon inside a state goes to minus infinity, as 1/T: one step is not exact at T = 0.

# %%
patterns = model.saddle_point(f, {C: r_in, q_out: r_out}, eliminate=(r_in, r_out)).removed
noise = {s: model.limit(e, T, f"{s} at zero temperature", str(s)) for s, e in patterns.items()}
spins = model.saddle_point(f, {r_in: C, r_out: q_out, m: m})
states = model.limit_of_equations(spins, (C, q_out, m), {}, T, unit=1 / T)
within = model.limit(T * step.replicon.xreplace(scaling), T, "Replicon inside a state, times T", "T lambda_1", unit=1 / T)
between = model.limit(step.between.xreplace(scaling), T, "Replicon between states", "lambda_0", unit=1 / T)

# %% [markdown]
# The breaking parameter is where a difference of order (1 - q_0)^2 vanishes. In a state the field is of one sign up
# to a few spins, e^{mu |u|} = e^{mu u} e^{2 mu (-u)_+}; the first factor moves the mean of the field, and what the
# majority contributes cancels exactly. So does the first order of the logarithms of the other patterns,
# log(1 - y) = -y + ..., in y = mu (1 - q_0)/(1 - C).


# %%
def turned(node):
    _, u, mean, variance, power = node.args
    return mean + power * variance / 2 + LogAvg(2 * Ramp(-u), u, mean + power * variance, variance, power)


inside = {r_in: r_out + spread}
ground = model.limit(f.xreplace(inside), T, "Energy at zero temperature, q_1 = 1 - T C", "e", unit=1 / T)
averaged = model.finish(ground.replace(lambda e: isinstance(e, LogAvg), turned))
model.identity("The majority of the spins of a state averaged out", "e", ground, averaged)

y = mu * (1 - q_out) / (1 - C)
inner, excess = sp.symbols("inner excess")
logarithms = {sp.log(1 - C): inner, sp.log(sp.expand(1 - C - mu * (1 - q_out))): inner + excess - y}
patterns, states_of_spins = averaged.as_independent(LogAvg, as_Add=True)
energy = states_of_spins + sp.apart(patterns.xreplace(logarithms), C).xreplace({excess: LogExcess(-y)})
model.identity("The logarithms of the other patterns beyond first order", "e", averaged, energy)
breaking = model.balance(energy, (mu,)).equations[mu]

equations = states.substituted(inside).equations | {
    r_out: Ratio(*sp.fraction(sp.factor(noise[r_out]))),
    spread: Ratio(*sp.fraction(sp.factor(noise[r_in] - noise[r_out]))),
    mu: Ratio(breaking.top, sp.factor(breaking.bottom.xreplace(noise))),
}
broken = 3 * sp.exp(-1 / alpha) / 2
model.branch("retrieval", "overlap m > 0 with one pattern")
model.branch("spin_glass", "m = 0: frozen in states that are no patterns", pinned=(m,))
model.formulation(
    "zero_temperature",
    Saddle(equations, {}),
    {
        "r_in": r_out + spread,
        "energy": energy,
        "replicon": within.xreplace(inside),
        "replicon_between": between.xreplace(inside),
    },
    starts={
        "retrieval": {
            m: sp.Rational(99, 100), C: sp.exp(-1 / (2 * alpha)), q_out: 1 - broken, r_out: 1, spread: broken,
            mu: 2 * sp.exp(1 / (2 * alpha)),
        },
        "spin_glass": {
            m: 0, C: sp.Rational(1, 2), q_out: sp.Rational(1, 2), r_out: 8, spread: 2, mu: sp.Rational(1, 2),
        },
    },
    positive=[1 - C, 1 - y],
)  # fmt: skip

# %% [markdown]
# ## The capacity, and checks

# %%
model.line(
    "alpha_c", r"\alpha_c", "spinodal", "retrieval states appear",
    condition="fold", branch="retrieval", other="spin_glass", solve_for="alpha", search=(0.12, 0.15),
)  # fmt: skip

INDEPENDENT = "independent stationary point of the energy with the inner average in closed form, differences on a dense grid"
model.check(
    "literature", "retrieval is lost at 0.138186 with one step", line="alpha_c", value=0.138186, tolerance=1e-6, source="SK94"
)
model.check(
    "reference", "capacity with one step", line="alpha_c", value=0.1381864895648746, tolerance=1e-11,
    source="independent: six stationarity conditions by automatic differentiation at fixed m, largest alpha",
)  # fmt: skip
model.check(
    "reference", "energy of the spin glass", quantity="energy", branch="spin_glass", at={"alpha": 0.1},
    value=-0.5607586880764, tolerance=1e-11,
    source="independent stationary point of the energy with the inner average in closed form, differences on a dense grid",
)  # fmt: skip
for name, value in (("replicon", -0.129781340204278), ("replicon_between", -0.378767564601199)):
    model.check(
        "reference", f"{name} of the spin glass", quantity=name, branch="spin_glass", at={"alpha": 0.1}, value=value, tolerance=1e-10,
        source="independent: response of a state in closed form, adaptive integration; 2C/3 is the integral of its square",
    )  # fmt: skip
model.check(
    "limit", "many patterns: couplings as of the Sherrington-Kirkpatrick model, q_0 = 0.476784", quantity="q_out",
    branch="spin_glass", at={"alpha": 1e3}, value=0.476784, tolerance=5e-3,
    source="central limit theorem, correction of order alpha^(-1/2)",
)  # fmt: skip
