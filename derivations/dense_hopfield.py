# %% [markdown]
# # Dense Hopfield network with p-body interactions (Gardner; Abbott and Arian)
#
# N Ising spins and P = alpha N^(p-1)/(p-1)! random binary patterns, with
#
#   H = -((p-1)!/N^(p-1)) sum_mu sum_{i1 < ... < ip} xi_i1^mu ... xi_ip^mu s_i1 ... s_ip ,    p >= 3,
#
# one pattern condensed with overlap m, which contributes -N m^p/p. Each of the others adds a Gaussian energy of
# covariance proportional to q_ab^p; their sum is the energy of a p-spin glass of strength alpha. The reaction of
# the patterns on themselves, which makes the log-determinant of the Hopfield model (p = 2), vanishes for p >= 3.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, ones, overlap_matrix

model = Model(
    "dense_hopfield",
    "Dense Hopfield network with p-body interactions",
    "Replica-symmetric theory of H = -((p-1)!/N^(p-1)) sum_mu sum_{i1<...<ip} xi_i1 s_i1 ... xi_ip s_ip for alpha N^(p-1)/(p-1)! patterns, one of them condensed.",
)
model.reference("Gardner87", "E. Gardner, J. Phys. A 20, 3453 (1987)")
model.reference("AbbottArian87", "L. F. Abbott, Y. Arian, Phys. Rev. A 36, 5091 (1987)")

ORDERS = (3, 4, 5, 6)
model.choice("order", "number p of spins that interact", tuple(map(str, ORDERS)), default="3")
alpha = model.parameter("alpha", r"\alpha", "stored patterns, in units of N^(p-1)/(p-1)!", at_least=0, sample=(0.1, 0.2))
T = model.parameter("T", "T", "temperature", at_least=0, sample=(0.3, 0.5))
m = model.order_parameter("m", "m", "overlap with the retrieved pattern", sample=(0.6, 0.9))
m_hat = model.order_parameter("m_hat", r"\hat m", "field of the retrieved pattern")
q = model.order_parameter("q", "q", "overlap of two replicas (Edwards-Anderson)")
r = model.order_parameter("r", "r", "variance of the noise of the other patterns, per alpha", "positive")
C = model.order_parameter("C", "C", "susceptibility (1 - q)/T", "positive", sample=(0.2, 0.4))

model.free_energy("free_energy", "f", "free energy per neuron")
model.observable("energy", "e", "energy per neuron")
model.observable("entropy", "s", "entropy per neuron; negative at low temperature, where replica symmetry breaks", "entropy")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)
model.branch("retrieval", "overlap m > 0 with one pattern")
model.branch("spin_glass", "m = 0, q > 0: frozen in a direction that is no pattern; unstable towards breaking", pinned=(m,))
model.branch("paramagnet", "m = q = 0", pinned=(m, q))

# %% [markdown]
# ## The action for each p, at finite and at zero temperature
#
# The powers of the overlaps are taken entry by entry. At T = 0, with q = 1 - T C, the equations reduce to
# m = erf(m^(p-1)/sqrt(2 alpha)).

# %%
beta = 1 / T
Q = overlap_matrix(q, diagonal=1)
R = overlap_matrix(r, diagonal=0)
start = sp.Rational(99, 100)
for p in ORDERS:
    action = (
        beta * (m**p / p - m * m_hat)
        + alpha * beta**2 / (2 * p) * Dot(overlap_matrix(q**p, diagonal=1), ones)
        - alpha * beta**2 / 2 * Dot(R, Q)
        + Local("spin", alpha * beta**2 * R, mean=beta * m_hat)
    )
    theory = model.replicas(action, (q, r), ising("spin"))
    f = -T * theory.value
    entropy = -f.diff(T)
    s_paramagnet = sp.log(2) - alpha / (2 * p * T**2)
    model.formulation(
        f"finite_temperature_{p}",
        model.saddle_point(f, {r: q, q: r, m: m_hat, m_hat: m}, eliminate=(r, m_hat)),
        {
            "r": r,
            "m_hat": m_hat,
            "C": (1 - q) / T,
            "free_energy": f,
            "energy": f + T * entropy,
            "entropy": entropy,
            "replicon": theory.replicon,
        },
        starts={"retrieval": {m: start, q: sp.Rational(1, 2)}, "spin_glass": {m: 0, q: 1 - T / 100 / (1 + T)}, "paramagnet": {m: 0, q: 0}},
        explicit={"freezing": sp.sqrt(alpha / (2 * p * sp.log(2)))},
        when={"order": str(p)},
        where={q: sp.Abs(q)},  # a Newton step may lead to q < 0, where the equations are continued as even functions
    )
    f_scaled = f.xreplace({q: 1 - T * C})
    f_zero = model.limit(f_scaled, T, f"Free energy at zero temperature, p = {p}, q = 1 - T C", "f", unit=1 / T)
    s_zero = model.limit(-f_scaled.diff(T), T, f"Entropy at zero temperature, p = {p}", "s", unit=1 / T)
    model.formulation(
        f"zero_temperature_{p}",
        model.saddle_point(f_zero, {m: m_hat, C: r, r: C, m_hat: m}, eliminate=(m_hat, r, C)),
        {"q": 1, "r": r, "m_hat": m_hat, "C": C, "free_energy": f_zero, "energy": f_zero, "entropy": s_zero},
        starts={"retrieval": {m: start}, "spin_glass": {m: 0}},
        when={"order": str(p), "T": 0.0},
    )

model.line(
    "T_M", "T_M", "spinodal", "retrieval states appear",
    condition="fold", branch="retrieval", other="spin_glass",
    solve_for="alpha", search=(1e-5, 0.5), along="T", span=(0.0, 0.6),
)  # fmt: skip
model.line(
    "T_c", "T_c", "first_order", "retrieval and paramagnet have the same free energy",
    condition="equal", branch="retrieval", other="paramagnet", quantity="free_energy",
    solve_for="alpha", search=(1e-5, 0.4), along="T", span=(0.283, 0.5),
)  # fmt: skip
model.line(
    "freezing", "T_s", "zero_entropy", "the entropy of the paramagnet vanishes: below, it is frozen (a lower bound)",
    condition="explicit", solve_for="T", search=(0.0, 1.0), along="alpha", span=(0.0, 0.4),
)  # fmt: skip
model.axes("alpha", "T", (0.0, 0.4), (0.0, 0.7), colour="m", branch="retrieval")
model.region("paramagnet", alpha=0.25, T=0.6)
model.region("retrieval", alpha=0.1, T=0.3)
model.region("metastable", alpha=0.2, T=0.425)

# %% [markdown]
# ## Checks
#
# With a Gaussian noise of strength alpha the network is a p-spin ferromagnet with unit mean coupling, whose
# Nishimori line is T = alpha: there m = q, the energy is -1/p and replica symmetry is exact. On this line the
# spinodal is at its largest alpha, and the first-order line ends in the glass transition of the paramagnet,
# T_K = sqrt(p alpha/2) in units of the p-spin glass.

# %%
MP = "independent mpmath integration and root search"
CLOSED = "max of erf(y)^(2 p - 2)/(2 y^2)"
for p, value in ((3, 0.2521904307706714), (4, 0.19786011919538146), (5, 0.17277255401901243), (6, 0.157679536576195)):
    model.check(
        "reference", f"p = {p}: capacity at T = 0", line="T_M", at={"T": 0.0, "order": str(p)}, value=value, tolerance=1e-10, source=CLOSED
    )
for p, value in ((3, 0.30971725927810707), (4, 0.23012077967300887), (6, 0.17640690366228038)):
    model.check(
        "symmetry", f"p = {p}: the spinodal meets the Nishimori line", line="T_M", at={"T": value, "order": str(p)},
        value=value, tolerance=1e-9, source="max of alpha(u) along T = alpha, mpmath",
    )  # fmt: skip
for p, value in ((3, 0.28286847591357432), (4, 0.19027249644171811), (6, 0.12132194528039744)):
    model.check(
        "symmetry", f"p = {p}: the first-order line meets the Nishimori line", line="T_c", at={"T": value, "order": str(p)},
        value=value, tolerance=1e-10, source="equal free energies on T = alpha, mpmath",
    )  # fmt: skip
for name, value in (("energy", -1 / 3), ("m", 0.8855145301686139), ("q", 0.8855145301686139)):
    model.check(
        "symmetry", f"p = 3: {name} on the Nishimori line", quantity=name, branch="retrieval", at={"alpha": 0.25, "T": 0.25},
        value=value, tolerance=1e-12, source="m = q and e = -1/p at T = alpha, mpmath",
    )  # fmt: skip
model.check(
    "limit", "alpha = 0: m = tanh(m^2/T)", quantity="m", branch="retrieval", at={"alpha": 0.0, "T": 0.4},
    value=0.9843893284726918, tolerance=1e-12, source="root of a scalar equation",
)  # fmt: skip
AT_POINT = {  # alpha = 0.1
    (3, 0.2): {
        "m": 0.9929277153784551, "q": 0.9889474576493097, "m_hat": 0.9859054479666784, "r": 0.9780170739910331,
        "C": 0.05526271175345177, "free_energy": -0.3341648650567663, "entropy": 0.011942500953497717, "energy": -0.33177636486606676,
        "replicon": 0.9802274851842122,
    },
    (4, 0.2): {
        "m": 0.9927420718393039, "q": 0.9886417496325788, "m_hat": 0.9783838657518045, "r": 0.9663108131257712,
        "C": 0.05679125183710616, "free_energy": -0.2508414925999569, "entropy": 0.012188438685009477, "energy": -0.24840380486295505,
        "replicon": 0.9699192634476471,
    },
    (5, 0.2): {
        "m": 0.9925418512933808, "q": 0.9883114841709467, "m_hat": 0.9704994927526095, "r": 0.9540592961572176,
        "C": 0.058442579145266654, "free_energy": -0.2008519447782912, "entropy": 0.012452240161611106, "energy": -0.19836149674596898,
        "replicon": 0.9592973266101528,
    },
    (6, 0.2): {
        "m": 0.9923249014724038, "q": 0.9879529925726539, "m_hat": 0.9622090748788874, "r": 0.9411988879346023,
        "C": 0.06023503713673033, "free_energy": -0.16752960671361414, "entropy": 0.012736453189304796, "energy": -0.1649823160757532,
        "replicon": 0.948332355808878,
    },
    (3, 0.0): {
        "m": 0.9983786117103777, "m_hat": 0.9967598523207412, "C": 0.017559681616119326, "energy": -0.3334705406844861,
    },
    (4, 0.0): {
        "m": 0.9983483898906463, "m_hat": 0.9950533486145106, "C": 0.017860661983190033, "energy": -0.25013854330946717,
    },
    (5, 0.0): {
        "m": 0.9983164892825345, "m_hat": 0.9932829433025052, "C": 0.01817780683904273, "energy": -0.20013992884830023,
    },
    (6, 0.0): {
        "m": 0.9982827382586276, "m_hat": 0.9914431305736489, "C": 0.018512738580124626, "energy": -0.1668080343941405,
    },
}  # fmt: skip
for (p, temperature), table in AT_POINT.items():
    for name, value in table.items():
        model.check(
            "reference", f"p = {p}, T = {temperature}: {name}", quantity=name, branch="retrieval",
            at={"alpha": 0.1, "T": temperature, "order": str(p)}, value=value, tolerance=1e-11, source=MP,
        )  # fmt: skip
model.check(
    "limit", "entropy of the paramagnet: log 2 - alpha/(2 p T^2)", quantity="entropy", branch="paramagnet",
    at={"alpha": 0.2, "T": 0.5}, value=math.log(2) - 0.2 / 1.5, tolerance=1e-14, source="annealed average",
)  # fmt: skip
model.check(
    "limit", "freezing", line="freezing", at={"alpha": 0.06}, value=0.1 / math.sqrt(math.log(2)), tolerance=1e-14,
    source="zero of log 2 - alpha/(6 T^2)",
)  # fmt: skip
for name in ("m", "q", "energy"):
    model.check(
        "simulation", f"{name} of retrieval by heat-bath dynamics", quantity=name, branch="retrieval",
        at={"alpha": 0.1, "T": 0.2}, tolerance=3.0, simulator="dense_hopfield_monte_carlo",
        settings={"sizes": (60, 120), "samples": 40, "seed": 1, "sweeps": 40},
    )  # fmt: skip
