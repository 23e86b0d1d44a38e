# %% [markdown]
# # Dense Hebbian network that learns from a dataset (Agliari et al.)
#
# N Ising spins and K = gamma 2 N^(P-1)/P! random binary patterns xi, P even. The network does not see the patterns
# but M noisy examples eta = xi chi of each, P(chi = 1) = (1 + r)/2. With R = r^2 + (1 - r^2)/M,
#
#   H = -(1/(R^(P/2) N^(P-1))) sum_mu sum_{i1 < ... < iP} J^mu_i1...iP s_i1 ... s_iP ,
#
# where J^mu is the product of the means over the examples (supervised) or the mean of the products (unsupervised).
# The mean of M examples, divided by r, is the archetype e = xi (1 + sqrt(rho) z): a pattern with a noise whose
# variance is the entropy of the dataset, rho = (1 - r^2)/(M r^2). For many examples z is Gaussian.
#
# One pattern is condensed. Its archetype has the overlap (1 + rho) n with the spins, which gives the energy
# -(N/P!) (1 + rho)^(P/2) n^P for both protocols (all examples have the same overlap with the spins). The others add
# a P-spin glass. Its strength is the variance of the factors: 1 if supervised, and if unsupervised
# (1/M + (1 - 1/M) r^(2 P))/R^P = ((1 + M rho)^P/M + 1 - 1/M)/(1 + rho)^P. The temperature is in units of P!/2.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, ones, overlap_matrix

model = Model(
    "dense_hebbian",
    "Dense Hebbian network trained on a dataset",
    "Replica-symmetric theory of P-body Hebbian networks that have seen M noisy examples of each of gamma 2 N^(P-1)/P! patterns; temperature in units of P!/2.",
)
model.reference("Agliari22s", "E. Agliari et al., Dense Hebbian neural networks: a replica symmetric picture of supervised learning, arXiv:2212.00606")
model.reference("Agliari22u", "E. Agliari et al., Dense Hebbian neural networks: a replica symmetric picture of unsupervised learning, arXiv:2211.14067")
model.reference("Gardner87", "E. Gardner, J. Phys. A 20, 3453 (1987)")

ORDERS, PROTOCOLS = (4, 6), ("supervised", "unsupervised")
model.choice("order", "number P of spins that interact", tuple(map(str, ORDERS)), default="4")
model.choice("protocol", "whether it is known which pattern an example shows", PROTOCOLS, default="supervised")
gamma = model.parameter("gamma", r"\gamma", "stored patterns, in units of 2 N^(P-1)/P!", at_least=0, sample=(0.05, 0.2))
T = model.parameter("T", "T", "temperature, in units of P!/2", at_least=0, sample=(0.4, 0.6))
rho = model.parameter("rho", r"\rho", "entropy of the dataset, (1 - r^2)/(M r^2)", at_least=0, default=0.0, sample=(0.05, 0.2))
M = model.parameter("M", "M", "examples per pattern (of importance for the unsupervised protocol only)", at_least=1, default=100.0, sample=(2.0, 4.0))
n = model.order_parameter("n_ex", "n", "overlap with the mean of the examples, divided by r (1 + rho)")
n_hat = model.order_parameter("n_hat", r"\hat n", "field of the archetype")
q = model.order_parameter("q", "q", "overlap of two replicas (Edwards-Anderson)")
q_hat = model.order_parameter("q_hat", r"\hat q", "variance of the noise of the other patterns, per gamma", "positive")
C = model.order_parameter("C", "C", "susceptibility (1 - q)/T", "positive", sample=(0.1, 0.4))

model.free_energy("free_energy", "f", "free energy per neuron")
model.observable("m", "m", "overlap with the pattern itself")
model.observable("energy", "e", "energy per neuron")
model.observable("entropy", "s", "entropy per neuron; negative at low temperature, where replica symmetry breaks", "entropy")
model.observable("one_step", "m_1", "overlap with the pattern after one parallel update at T = 0 that starts from it")
model.observable("quality", "r", "quality of an example, 1/sqrt(1 + M rho)")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)
model.branch("retrieval", "overlap with one pattern")
model.branch("spin_glass", "no overlap, q > 0: unstable towards breaking", pinned=(n,))
model.branch("paramagnet", "no overlap, q = 0", pinned=(n, q))

# %% [markdown]
# ## The action for each order and protocol
#
# n_hat is the conjugate of n: the spin at a site with archetype e = 1 + sqrt(rho) z (gauged by its pattern) sees the
# field n_hat e. All replicas see the same z, hence rho n_hat^2 between every two of them. An additional field
# ``lift`` along the pattern, which is set to zero, gives the overlap m with the pattern.

# %%
beta, half = 1 / T, sp.Rational(1, 2)
lift = model.auxiliary("lift")
Q, Q_hat = overlap_matrix(q, diagonal=1), overlap_matrix(q_hat, diagonal=0)
quality = 1 / sp.sqrt(1 + M * rho)
noise = model.auxiliary("noise", sample=(0.5, 1.5))  # the strength of the glass
spread = model.auxiliary("spread", sample=(1.05, 1.2))  # 1 + rho
for P in ORDERS:
    action = (
        beta * (half * spread ** (P // 2) * n**P - spread * n * n_hat)
        + gamma * noise * beta**2 / 4 * Dot(overlap_matrix(q**P, diagonal=1), ones)
        - gamma * beta**2 / 2 * Dot(Q_hat, Q)
        + Local("spin", gamma * beta**2 * Q_hat + rho * beta**2 * n_hat**2 * ones, mean=beta * (n_hat + lift))
    )
    theory = model.replicas(action, (q, q_hat), ising("spin"))
    lifted = -T * theory.value
    f, m = (e.xreplace({lift: 0}) for e in (lifted, -lifted.diff(lift)))
    entropy = -f.diff(T)
    saddle = model.saddle_point(f, {n: n_hat, q: q_hat, q_hat: q, n_hat: n}, eliminate=(n_hat, q_hat))
    finite = {
        "n_hat": n_hat, "q_hat": q_hat, "C": (1 - q) / T, "free_energy": f, "m": m, "energy": f + T * entropy,
        "entropy": entropy, "quality": quality, "replicon": theory.replicon.xreplace({lift: 0}),
    }  # fmt: skip

    scaled = lifted.xreplace({q: 1 - T * C})
    bare = scaled.xreplace({lift: 0})
    m_zero = model.limit(-scaled.diff(lift).xreplace({lift: 0}), T, f"Overlap with the pattern at T = 0, P = {P}", "m", unit=1 / T)
    f_zero = model.limit(bare, T, f"Free energy at T = 0, P = {P}, q = 1 - T C", "f", unit=1 / T)
    s_zero = model.limit(-bare.diff(T), T, f"Entropy at T = 0, P = {P}", "s", unit=1 / T)
    frozen = model.saddle_point(f_zero, {n: n_hat, C: q_hat, q_hat: C, n_hat: n}, eliminate=(n_hat, q_hat, C))
    one_step = m_zero.xreplace({s: frozen.removed[s] for s in (n_hat, q_hat)}).xreplace({n: 1 / spread})
    zero = {
        "q": 1, "n_hat": n_hat, "q_hat": q_hat, "C": C, "free_energy": f_zero, "m": m_zero, "energy": f_zero,
        "entropy": s_zero, "one_step": one_step, "quality": quality,
    }  # fmt: skip

    strength = {"supervised": sp.S.One, "unsupervised": ((1 + M * rho) ** P / M + 1 - 1 / M) / (1 + rho) ** P}
    for protocol, value in strength.items():
        # a Newton step may lead to q < 0, where the equations are continued as even functions
        where, when = {noise: value, spread: 1 + rho, q: sp.Abs(q)}, {"order": str(P), "protocol": protocol}
        model.formulation(
            f"finite_temperature_{P}_{protocol}",
            saddle,
            finite,
            starts={"retrieval": {n: 1, q: half}, "spin_glass": {n: 0, q: 1 - T / 100 / (1 + T)}, "paramagnet": {n: 0, q: 0}},
            explicit={"freezing": sp.sqrt(gamma * value / (4 * sp.log(2)))},
            when=when,
            where=where,
        )
        model.formulation(
            f"zero_temperature_{P}_{protocol}",
            frozen,
            zero,
            starts={"retrieval": {n: 1}, "spin_glass": {n: 0}},
            when={**when, "T": 0.0},
            where=where,
        )

# %% [markdown]
# ## The phase diagram

# %%
model.line(
    "T_R", "T_R", "spinodal", "retrieval states appear",
    condition="fold", branch="retrieval", other="spin_glass",
    solve_for="gamma", search=(1e-5, 1.0), along="T", span=(0.0, 1.1),
)  # fmt: skip
model.line(
    "T_one", "T_1", "first_order", "retrieval and paramagnet have the same free energy",
    condition="equal", branch="retrieval", other="paramagnet", quantity="free_energy",
    solve_for="gamma", search=(1e-5, 0.6), along="T", span=(0.385, 0.75),
)  # fmt: skip
model.line(
    "freezing", "T_s", "zero_entropy", "the entropy of the paramagnet vanishes: its glass transition lies above",
    condition="explicit", solve_for="T", search=(0.0, 1.0), along="gamma", span=(0.0, 0.6),
)  # fmt: skip
model.axes("gamma", "T", (0.0, 0.6), (0.0, 1.1), colour="m", branch="retrieval")
model.region("paramagnet", gamma=0.3, T=0.95)
model.region("retrieval", gamma=0.1, T=0.3)

# %% [markdown]
# ## Checks
#
# Reference values come from direct integration in mpmath, spinodals from the chart (field, variance) ->
# (temperature, load), whose extremum they are.

# %%
MP = "independent mpmath integration and root search"
CHART = "independent computation: extremum of gamma at fixed T along the chart (field, variance of the field)"
for order, rho_value, value in ((4, 0.0, 0.39572023839076297), (6, 0.0, 0.47303860972858473), (4, 0.05, 0.31490867375159684),
                                (4, 0.1, 0.26115659767323084), (4, 0.5, 0.12746176147451047), (6, 0.1, 0.23132706816833150)):  # fmt: skip
    model.check(
        "reference", f"P = {order}, rho = {rho_value}: capacity at T = 0", line="T_R",
        at={"T": 0.0, "rho": rho_value, "order": str(order)}, value=value, tolerance=1e-10, source=CHART,
    )  # fmt: skip
model.check(
    "limit", "without noise of the dataset the capacity is that of the dense Hopfield network, alpha_c = 2 gamma_c/P",
    line="T_R", at={"T": 0.0}, value=2 * 0.19786011919538148, tolerance=1e-12, source="Gardner87, max of erf(y)^6/(2 y^2)",
)  # fmt: skip
for rho_value, temperature, value in ((0.3, 0.2, 0.22627033596373), (0.3, 0.4, 0.31536077869274), (0.1, 0.5, 0.36794912828706)):
    model.check(
        "reference", f"re-entrance: spinodal at T = {temperature}, rho = {rho_value}", line="T_R",
        at={"T": temperature, "rho": rho_value}, value=value, tolerance=1e-10, source=CHART,
    )  # fmt: skip
model.check(
    "reference", "unsupervised, rho = 0.1, M = 4: capacity at T = 0", line="T_R",
    at={"T": 0.0, "rho": 0.1, "M": 4.0, "protocol": "unsupervised"}, value=0.22354968115842877, tolerance=1e-10, source=CHART,
)  # fmt: skip
model.check(
    "symmetry", "rho = 0: the first-order line meets the glass transition of the P-spin glass on the Nishimori line",
    line="T_one", at={"T": 2 * 0.19027249644171811}, value=2 * 0.19027249644171811, tolerance=1e-10,
    source="T = gamma: retrieval is a planted state of the paramagnet; mpmath",
)  # fmt: skip
AT_POINT = {  # gamma = 0.05, rho = 0.1, M = 4
    ("4", "supervised", 0.4): {
        "n_ex": 0.9010862385254064, "q": 0.9689581645855685, "m": 0.9787035188296446, "n_hat": 1.6096140426664487,
        "q_hat": 1.8194707372401069, "C": 0.07760458853607889, "free_energy": -0.4185999752640932, "entropy": 0.03083288113332197,
        "energy": -0.4062668228107644, "replicon": 0.9764621509013477,
    },
    ("4", "supervised", 0.0): {
        "n_ex": 0.9079229088334853, "m": 0.9931250490096275, "n_hat": 1.6465298333305276, "q_hat": 2.0,
        "C": 0.03395110488765779, "energy": -0.41449870332237154, "one_step": 0.9931827945196406,
    },
    ("4", "unsupervised", 0.4): {
        "n_ex": 0.8999872961816626, "q": 0.966603075832645, "m": 0.9765960960817177, "n_hat": 1.6037320863458029,
        "q_hat": 2.110092341445311, "C": 0.08349231041838741, "free_energy": -0.419245363404126, "entropy": 0.032628289959310774,
        "energy": -0.4061940474204017, "replicon": 0.9696055870966678,
    },
    ("4", "unsupervised", 0.0): {
        "n_ex": 0.9074459296604531, "m": 0.991766251188128, "n_hat": 1.643936172859479, "q_hat": 2.3364524281128336,
        "C": 0.039078594074585846, "energy": -0.41480564068844233, "one_step": 0.9918706875780404,
    },
    ("6", "supervised", 0.4): {
        "n_ex": 0.9060109314154418, "q": 0.9853407429108085, "m": 0.9884907202588212, "n_hat": 2.216020702482328,
        "q_hat": 2.7864641433618433, "C": 0.03664814272297874, "free_energy": -0.37902054617740744, "entropy": 0.014088533101151605,
        "energy": -0.3733851329369468, "replicon": 0.9688550269459701,
    },
    ("6", "supervised", 0.0): {
        "n_ex": 0.908359675195259, "m": 0.994497047462999, "n_hat": 2.244894090785102, "q_hat": 3.0,
        "C": 0.020930142188323, "energy": -0.3769875869730222, "one_step": 0.9945401416312348,
    },
    ("6", "unsupervised", 0.4): {
        "n_ex": 0.9042473487586036, "q": 0.9814910902095182, "m": 0.9845174632425397, "n_hat": 2.1945366867898835,
        "q_hat": 4.060188471725558, "C": 0.046272274476204495, "free_energy": -0.38046767710854607, "entropy": 0.017031034073778543,
        "energy": -0.37365526347903466, "replicon": 0.9390882889326047,
    },
    ("6", "unsupervised", 0.0): {
        "n_ex": 0.9073198067864872, "m": 0.9914240969386817, "n_hat": 2.2320739716907427, "q_hat": 4.457736425672048,
        "C": 0.029692969903832644, "energy": -0.37790574120972675, "one_step": 0.9916207527388526,
    },
}  # fmt: skip
for (order, protocol, temperature), table in AT_POINT.items():
    for name, value in table.items():
        model.check(
            "reference", f"P = {order}, {protocol}, T = {temperature}: {name}", quantity=name, branch="retrieval",
            at={"gamma": 0.05, "rho": 0.1, "M": 4.0, "T": temperature, "order": order, "protocol": protocol},
            value=value, tolerance=1e-10, source=MP,
        )  # fmt: skip
model.check(
    "limit", "quality of the examples", quantity="quality", branch="retrieval", at={"gamma": 0.05, "rho": 0.25, "M": 12.0, "T": 0.4},
    value=0.5, tolerance=1e-14, source="(1 - r^2)/(M r^2) = rho",
)  # fmt: skip
model.check(
    "limit", "entropy of the paramagnet: log 2 - gamma/(4 T^2)", quantity="entropy", branch="paramagnet",
    at={"gamma": 0.2, "T": 0.8, "rho": 0.3}, value=math.log(2) - 0.2 / (4 * 0.64), tolerance=1e-14, source="annealed average",
)  # fmt: skip
model.check(
    "limit", "freezing", line="freezing", at={"gamma": 0.16, "rho": 0.3}, value=0.2 / math.sqrt(math.log(2)), tolerance=1e-14,
    source="zero of log 2 - gamma/(4 T^2)",
)  # fmt: skip
for name in ("m", "n_ex", "q"):
    model.check(
        "simulation", f"{name} of one pattern learned from many examples", quantity=name, branch="retrieval",
        at={"gamma": 0.0, "T": 0.5, "rho": 0.1, "M": 100.0}, tolerance=3.0, simulator="dense_hebbian_monte_carlo",
        settings={"sizes": (250, 500), "samples": 100, "seed": 11, "sweeps": 40},
    )  # fmt: skip
for protocol, samples in (("supervised", 200), ("unsupervised", 60)):
    for name in ("m", "one_step"):
        model.check(
            "simulation", f"{protocol}: {name} at T = 0 with many patterns", quantity=name, branch="retrieval",
            at={"gamma": 1 / 24, "T": 0.0, "rho": 0.1, "M": 20.0, "protocol": protocol}, tolerance=3.0,
            simulator="dense_hebbian_monte_carlo",
            settings={"sizes": (24, 48), "samples": samples, "seed": 3, "sweeps": 4, "slow": protocol == "unsupervised"},
        )  # fmt: skip
