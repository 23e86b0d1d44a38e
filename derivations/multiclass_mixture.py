# %% [markdown]
# # Classification of K Gaussian clusters by ridge regression
#
# The inputs of n = alpha d examples come from K clusters of equal size around orthogonal means,
#
#   x = v_y/sqrt(d) + sqrt(Delta) xi,      |v_k|^2 = d,      y = 1, ..., K with probability 1/K each .
#
# The learner regresses the K indicators e_k(y) on x and predicts the largest of the K outputs: it minimises
#
#   sum_mu sum_k (e_k(y_mu) - w_k.x_mu/sqrt(d) - b_k)^2/2 + (lambda/2) sum_k |w_k|^2 .
#
# The minimiser is linear in the targets. Their sum is one for every label, which the biases fit alone; all other targets
# are combinations of e_1 - e_2 and its permutations. So one regression is enough, on the target +1 in the first
# cluster, -1 in the second and 0 elsewhere; its bias vanishes. With the norm |a|^2 of a target a on the labels it has
# twice the risk and twice the variance per unit norm.

# %%
import math

import sympy as sp

from quenched.derive import (
    SQUARED_RESIDUAL,
    Dot,
    Local,
    LogGaussTail,
    Model,
    Pot,
    average,
    gaussian_weight,
    ones,
    overlap_matrix,
)

model = Model(
    "multiclass_mixture",
    "Classification of K Gaussian clusters by ridge regression",
    "K clusters of equal size around orthogonal means of norm 1, regression of the K indicators with biases and an l2 "
    "penalty, prediction by the largest output.",
)
model.reference("Loureiro21", "B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension, n/d", above=0, sample=(1.1, 1.9))
K = model.parameter("K", "K", "number of clusters", at_least=2, default=3.0, sample=(2.5, 4.5))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
noise = model.parameter("noise", r"\Delta", "variance of a cluster, its mean having norm 1", above=0, default=1.0)
m = model.order_parameter("m", "m", "overlap of w_1 - w_2 and v_1, over d", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "variance of the field of w_1 - w_2, Delta |w_1 - w_2|^2/d", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a field, beta times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension, all outputs")
model.observable("generalisation_error", r"\epsilon_g", "probability to predict the wrong cluster of a new input")
model.observable("bayes_error", r"\epsilon_{\mathrm{Bayes}}", "smallest error with these data, Delta known")
model.observable("oracle_error", r"\epsilon_{\mathrm{oracle}}", "smallest error with the means known, too")
model.observable("training_loss", r"\ell_t", "half the squared residuals of an example, all outputs")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")

# %% [markdown]
# ## Action, zero-temperature limit and equations
#
# The residual of an example is Gaussian around 1 - m, m - 1 or 0, with the covariance Q_ab of the replicas. Scaling at
# inverse temperature beta: Q_aa = q + V/beta, Q_ab = q; conjugates beta^2 q_hat off and beta^2 q_hat - beta V_hat on the
# diagonal; beta m_hat to v_1 and -beta m_hat to v_2, whose overlaps are m and -m.

# %%
beta = model.auxiliary("beta", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / beta)
Q_hat = overlap_matrix(beta**2 * q_hat, diagonal=beta**2 * q_hat - beta * V_hat)
centres = {1 - m: 1 / K, m - 1: 1 / K, sp.S.Zero: 1 - 2 / K}
action = (
    -2 * beta * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", noise * Q_hat + 2 * beta**2 * m_hat**2 * ones)
    + sum(alpha * part * Local("residual", Q, mean=centre) for centre, part in centres.items())
)
theory = model.replicas(action, (), gaussian_weight("weight", beta * lam))
energy = model.zero_temperature({"energy": -theory.value / beta}, beta, "residual", SQUARED_RESIDUAL)["energy"]
saddle = model.saddle_point(
    energy, {q_hat: V_hat, m_hat: m, V_hat: q, m: m_hat, V: q_hat, q: V}, eliminate=(V_hat, m, q)
)

# %% [markdown]
# ## Errors
#
# The output of the right cluster exceeds the others in the mean by m; apart from a part that all outputs share, their
# fluctuations are independent with variance q/2. It is the largest where K - 1 of them stay below it. On the training
# set the outputs are proximal points, with the mean (m + V)/(1 + V) and the fluctuations divided by 1 + V.
#
# The Bayes classifier takes the posterior means in place of the w_k. A component of v_k has the posterior precision
# 1 + alpha/(K Delta).

# %%
u, v = sp.symbols("u v", real=True)


def wrong(gap):
    """Probability that one of K - 1 standard Gaussians exceeds another one with mean ``gap``."""
    return 1 - average(sp.exp((K - 1) * LogGaussTail(-u)), u, gap, 1)


precision = alpha / (K * noise)
posterior_mean = gaussian_weight("component", 1).closed_form(1, u, -precision)
overlap = model.identity(
    "Overlap of v and its posterior mean", "overlap",
    average(v * average(posterior_mean, u, precision * v, precision), v, 0, 1), alpha / (alpha + K * noise),
)  # fmt: skip
loss, slope = (Pot("residual", "moreau", k, u, V) for k in (0, 1))
left = sum(part * average(loss - V * slope**2 / 2, u, centre, q) for centre, part in centres.items())
model.branch("minimiser", "the unique minimiser of the regularised risk")
model.formulation(
    "ridge",
    saddle,
    {
        "energy": (K - 1) * energy / 2,
        "generalisation_error": wrong(m / sp.sqrt(q / 2)),
        "bayes_error": wrong(sp.sqrt(overlap / noise)),
        "oracle_error": wrong(1 / sp.sqrt(noise)),
        "training_loss": (K - 1) * left / 2,
        "training_error": wrong((m + V) / sp.sqrt(q / 2)),
    },
    starts={"minimiser": {m_hat: alpha / K, q_hat: alpha, V: noise / (alpha + lam)}},
)
model.axes("alpha", "lam", (0.2, 10.0), (0.01, 30.0), colour="generalisation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
RIDGE = "30 digits: V from a quadratic equation, m and q from linear ones, one integral per error"
AT = {"K": 4.0, "alpha": 1.5, "lam": 0.3, "noise": 0.7}
for name, value in {
    "m": 0.1911504842973533, "q": 0.20709229405564247, "V": 0.7893504211870194, "m_hat": 0.16951322938034522,
    "q_hat": 0.25027261845112936, "V_hat": 0.8382930376515797, "energy": 0.25426984407051784,
    "generalisation_error": 0.5773022261170624, "bayes_error": 0.541826381158866, "oracle_error": 0.387100553703857,
    "training_loss": 0.12513630922556468, "training_error": 0.04034617609469292,
}.items():  # fmt: skip
    model.check(
        "reference", f"four clusters: {name}", quantity=name, branch="minimiser", at=AT, value=value, tolerance=1e-11,
        source=RIDGE,
    )  # fmt: skip
FIVE = {"alpha": 2.0, "lam": 1.0, "noise": 0.5}
for clusters, value in {2.0: 0.2071080891, 5.0: 0.5250141605}.items():
    model.check(
        "literature", f"Bayes error of {clusters:g} clusters", quantity="bayes_error", branch="minimiser",
        at={**FIVE, "K": clusters}, value=value, tolerance=1e-10, source="Loureiro21, closed form",
    )  # fmt: skip
for load, value in {1.0: 0.590736, 5.0: 0.336006}.items():
    model.check(
        "literature", f"error of three clusters at alpha = {load:g}", quantity="generalisation_error", branch="minimiser",
        at={"K": 3.0, "alpha": load, "lam": 1e-3, "noise": 0.5}, value=value, tolerance=2e-3,
        source="table of theory released with Loureiro21, whose iteration stops at 1e-5 and whose averages are sampled",
    )  # fmt: skip
model.check(
    "limit", "two clusters are one direction: the square loss of two opposite means, in units of their distance",
    quantity="generalisation_error", branch="minimiser", at={**FIVE, "K": 2.0}, value=0.218796139467518, tolerance=1e-11,
    source="ridge regression of labels -1, 1 at 2 Delta and 2 lambda, system gaussian_mixture",
)  # fmt: skip
model.check(
    "limit", "V does not know the means", quantity="V", branch="minimiser", at={**FIVE, "K": 5.0},
    value=(math.sqrt(17.0) - 3.0) / 4, tolerance=1e-11, source="resolvent of a Wishart matrix",
)  # fmt: skip
for name in ("m", "q", "generalisation_error", "bayes_error", "training_loss", "training_error", "energy"):
    model.check(
        "simulation", f"four clusters: {name} of the minimiser", quantity=name, branch="minimiser", at=AT, tolerance=3.0,
        simulator="multiclass_ridge", settings={"sizes": (80, 160), "samples": 100, "seed": 2},
    )  # fmt: skip
