# %% [markdown]
# # Linear associative memory: capacity of factual recall (Giorlandino, Goldt, Maillard)
#
# One matrix W in R^(d x d) stores p associations x_mu -> y_mu of Gaussian vectors: mu is recalled if its score beats
# those of all other targets by a margin, y_mu . W x_mu >= y_nu . W x_mu + kappa |W|_F for all nu != mu. In the decoupled
# model every association has K = p - 1 competitors of its own, and the problem is a storage problem on the sphere
# |W|^2 = d^2: RS, exact because convex. Its capacity is p/d^2 = 1/D, where D is the mean square distance of a Gaussian
# vector (g_0, g_1, ..., g_K) from the scores that are allowed,
#
#   dist^2 = min_theta [(theta - g_0)^2 + sum_k (g_k + kappa - theta)_+^2] .
#
# With many competitors their sum does not fluctuate and theta is a number, the threshold at which all correct scores
# are pinned:
#
#   D(theta) = 1 + theta^2 + K E (u)_+^2,    u ~ N(kappa - theta, 1),
#
# and stationarity gives its value. As E min <= min E this D is too large, by a difference that falls with K (0.4 of 5.2
# at K = 100, 0.04 of 80 at K = 10^20; exact values by order statistics are in ``quenched.simulate.recall_distance``).
#
# Below capacity the constraints cost the free entropy D/(2 (1 - q)) per association, so that the overlap of two
# solutions is the load q = p D/d^2.

# %%
import sympy as sp

from quenched.derive import GaussPdf, GaussTail, LogDet, Model, Ramp, average, overlap_matrix

model = Model(
    "linear_associative_memory",
    "Linear associative memory: factual recall",
    "Capacity of matrices W in R^(d x d) that recall p associations against many competitors: y_mu.W x_mu >= y_nu.W x_mu + kappa |W|; decoupled model, parameters log p and d.",
)
model.reference("GGM26", "A. Giorlandino, S. Goldt, A. Maillard, Factual recall in linear associative memories: sharp asymptotics and mechanistic insights, arXiv:2605.10795")
model.reference("Barnfield26", "N. Barnfield et al., arXiv:2605.05189")

log_p = model.parameter("log_p", r"\log p", "logarithm of the number of associations", above=1, sample=(2.5, 3.5))
d = model.parameter("dim", "d", "dimension of inputs and targets", above=0, sample=(20.0, 30.0))
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0, sample=(0.0, 0.3))
q = model.auxiliary("q")
theta = model.order_parameter("theta", r"\theta", "threshold at which the correct scores are pinned", "positive", sample=(1.5, 2.5))

model.free_energy("distance", "D", "mean square distance of random scores from the allowed ones", "min")
model.observable("load", r"p D/d^2", "load: the overlap of two solutions, below capacity where it is 1")
model.observable("scaled", r"p\log p/d^2", "associations in units of d^2/log p")
model.observable("excess", r"\log(p D/d^2)", "logarithm of the load; 0 at capacity")
model.observable("scaled_capacity", r"\alpha_c", "p log p/d^2 for the largest d that cannot store p associations")

# %% [markdown]
# ## Distance, and overlap below capacity

# %%
u = sp.Symbol("u", real=True)
p = sp.exp(log_p)
t = theta - kappa
overshoot = model.identity(
    "Mean square overshoot of a competitor", "E (u)_+^2", average(Ramp(u) ** 2, u, -t, 1), (1 + t**2) * GaussTail(t) - t * GaussPdf(t)
)
D = 1 + theta**2 + (p - 1) * overshoot
saddle = model.saddle_point(D, {theta: theta})
load = p * D / d**2
volume = (sp.Rational(1, 2) * LogDet(overlap_matrix(q, diagonal=1))).replica_symmetric()
entropy = volume - load / (2 * (1 - q))
model.identity("Stationarity of the free entropy in q gives the load", "q", sp.solve(entropy.diff(q), q)[0], load)

# %%
model.branch("threshold", "threshold of the scores")
root = sp.sqrt(2 * log_p)
start = {theta: root - (3 * sp.log(root**2) + sp.log(2 * sp.pi)) / (2 * root)}  # for large K
model.formulation(
    "recall",
    saddle,
    {"distance": D, "load": load, "excess": log_p + sp.log(D) - 2 * sp.log(d),
     "scaled": p * log_p / d**2, "scaled_capacity": log_p / D},
    starts={"threshold": start},
)  # fmt: skip
model.line(
    "capacity", r"p_c", "capacity", "the volume of solutions closes", condition="zero", branch="threshold", quantity="excess",
    solve_for="log_p", search=(1.01, 100.0), along="dim", span=(3.0, 1000.0),
)  # fmt: skip
model.axes("dim", "log_p", (3.0, 1000.0), (1.01, 13.0), colour="theta", branch="threshold")
model.region("everything is recalled", dim=600.0, log_p=6.0)
model.region("not everything is recalled", dim=200.0, log_p=11.5)

# %% [markdown]
# ## Checks

# %%
MP = "independent mpmath root search"
for at, table in (
    ({"log_p": 4.0, "dim": 20.0, "kappa": 0.0}, {
        "theta": 1.515637659166768, "distance": 4.473454887095527, "load": 0.6106059027303598, "excess": -0.4933035316295601,
        "scaled": 0.5459815003314424, "scaled_capacity": 0.8941634823542557}),
    ({"log_p": 4.0, "dim": 20.0, "kappa": 0.5}, {"theta": 1.9123781578787786, "distance": 6.186118746549869, "load": 0.84437659861744}),
    ({"log_p": 46.0, "dim": 1e12, "kappa": 0.0}, {"theta": 8.77804092996114, "distance": 79.98242545395384, "load": 0.00759522663660179}),
):
    for name, value in table.items():
        model.check(
            "reference", f"{name} at log p = {at['log_p']}, kappa = {at['kappa']}", quantity=name, branch="threshold", at=at,
            value=value, tolerance=1e-10 * max(1.0, abs(value)), source=MP,
        )  # fmt: skip
for dimension, value in ((10.0, 3.3040940520315414), (300.0, 8.958223347773092)):
    model.check(
        "reference", f"capacity in dimension {dimension}", line="capacity", at={"dim": dimension}, value=value, tolerance=1e-10, source=MP
    )
model.check(
    "literature", "p log p/d^2 tends to 1/2 (slowly: 0.5079 at log p = 650)", quantity="scaled_capacity", branch="threshold",
    at={"log_p": 650.0, "dim": 1e150}, value=0.5, tolerance=1e-2, source="GGM26",
)  # fmt: skip
