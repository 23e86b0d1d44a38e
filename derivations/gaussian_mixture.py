# %% [markdown]
# # Classification of a mixture of two Gaussian clusters
#
# The inputs of n = alpha d examples come from two clusters at opposite means,
#
#   x = y v/sqrt(d) + sqrt(Delta) xi,      y = +1 with probability rho, else -1 .
#
# The learner minimises, for a convex loss l and with or without a bias b, which has no penalty,
#
#   sum_mu l(y_mu (w.x_mu/sqrt(d) + b)) + (lambda/2) |w|^2 .
#
# Means c +- v/sqrt(d) are the same problem with a learned bias, which takes up w.c/sqrt(d); means of another norm the
# same in other units. The clusters are isotropic and |v|^2 = d.

# %%
import math

import sympy as sp

from quenched.derive import (
    MARGIN_LOSSES,
    Dot,
    GaussTail,
    Local,
    Model,
    Pot,
    Step,
    average,
    gaussian_weight,
    ones,
    overlap_matrix,
    renamed,
    slope_at_zero,
    z,
)

model = Model(
    "gaussian_mixture",
    "Classification of a mixture of two Gaussian clusters",
    "Two clusters at opposite means of norm 1, balanced or not; linear classifier with or without a bias, minimiser of "
    "sum of losses + (lambda/2)|w|^2 with square, logistic, hinge or squared hinge loss.",
)
model.reference("Mignacco20", "F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544")
model.reference("Loureiro21", "B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension, n/d", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
noise = model.parameter("noise", r"\Delta", "variance of a cluster, its mean having norm 1", above=0, default=1.0)
rho = model.parameter("rho", r"\rho", "fraction of the cluster with label +1", above=0, below=1, default=0.5)
model.choice("bias", "whether the classifier has a bias", ("learned", "zero"), "learned")
model.choice("loss", "loss l(y (w.x/sqrt(d) + b))", ("square", "logistic", "hinge", "squared_hinge"), "logistic")
m = model.order_parameter("m", "m", "overlap of the weights and the mean, w.v/d", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "variance of the field of a cluster, Delta |w|^2/d", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a field, beta times the thermal fluctuation", "positive")
b = model.order_parameter("b", "b", "bias", sample=(0.2, 0.4))
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("generalisation_error", r"\epsilon_g", "probability to predict the wrong label of a new input")
model.observable("bayes_error", r"\epsilon_{\mathrm{Bayes}}", "smallest error with these data, rho and Delta known")
model.observable("oracle_error", r"\epsilon_{\mathrm{oracle}}", "smallest error with the means known, too")
model.observable("test_loss", r"\ell_g", "mean loss on new inputs")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## Action, zero-temperature limit and equations
#
# The minimiser is the limit of a Gibbs measure at inverse temperature beta -> infinity. y times the field of an example
# is Gaussian around m + y b, with the covariance Q_ab of the replicas: one local term per cluster. Scaling:
# Q_aa = q + V/beta, Q_ab = q; conjugates beta^2 q_hat off and beta^2 q_hat - beta V_hat on the diagonal, beta m_hat to the
# mean. V_hat is eliminated, and V kept: for strong penalties V_hat of a hinge loss vanishes exponentially.

# %%
beta = model.auxiliary("beta", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / beta)
Q_hat = overlap_matrix(beta**2 * q_hat, diagonal=beta**2 * q_hat - beta * V_hat)
centres = {m + b: rho, m - b: 1 - rho}
action = (
    -beta * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", noise * Q_hat + beta**2 * m_hat**2 * ones)
    + sum(alpha * part * Local("loss", Q, mean=centre) for centre, part in centres.items())
)
theory = model.replicas(action, (q, q_hat), gaussian_weight("weight", beta * lam))
limits = model.zero_temperature({"energy": -theory.value / beta, "replicon": theory.replicon}, beta, "loss", MARGIN_LOSSES["square"])

# %% [markdown]
# The bias stands inside of the averages only. The curvature of the risk in it is at most alpha/V: steps V/alpha against
# the gradient descend, and end where the average of y l' vanishes.
#
# Where the risk does not fix the bias there is no converged solution: with the hinge loss for balanced clusters and
# strong penalties, where every |b| < 1 costs the same. And where a small cluster is lost in noise the minimiser of the
# hinge loss is w = 0, with the bias at the margin of the large cluster, for every lambda.

# %%
ORDER = {q_hat: V_hat, m_hat: m, V_hat: q, m: m_hat, V: q_hat, q: V}
DROPPED = (V_hat, m, q)
without_bias = {b: sp.S.Zero}
energies = {"learned": limits["energy"], "zero": limits["energy"].xreplace(without_bias)}
saddles = {
    "learned": model.saddle_point(energies["learned"], {**ORDER, b: b}, DROPPED, steps={b: V / alpha}),
    "zero": model.saddle_point(energies["zero"], ORDER, DROPPED),
}
model.branch("minimiser", "the unique minimiser of the regularised risk")

# %% [markdown]
# ## Errors
#
# y times the field of a new input is Gaussian around m + y b with variance q. The posterior mean of v given the data is
# Gaussian, component by component, as is its overlap with v. With it in place of w and the bias
# (Delta/2) log(rho/(1 - rho)) the sign of the field is the more probable label: no classifier errs less. Who knows v
# itself has the overlap 1.

# %%
u, v = sp.symbols("u v", real=True)


def over_clusters(body):
    """E over y times the field of a new input, both clusters."""
    return sum(part * average(body, u, centre, q) for centre, part in centres.items())


error = model.identity(
    "Generalisation error", "error", over_clusters(Step(-u)),
    sum(part * GaussTail(centre / sp.sqrt(q)) for centre, part in centres.items()), digits=9,
)  # fmt: skip
precision = alpha / noise
posterior_mean = gaussian_weight("component", 1).closed_form(1, u, -precision)
overlap = model.identity(
    "Overlap of v and its posterior mean", "overlap",
    average(v * average(posterior_mean, u, precision * v, precision), v, 0, 1), alpha / (alpha + noise),
)  # fmt: skip


def smallest_error(known):
    """The error with a direction of this overlap and squared norm."""
    return error.xreplace({m: known, q: noise * known, b: noise * sp.log(rho / (1 - rho)) / 2})


# %% [markdown]
# ## Losses and their Moreau envelopes
#
# On the training set the field of the minimiser is the proximal point u - V M'(u): its loss is M - V M'^2/2, and it is
# negative where u < V l'(0).

# %%
M, slope = (Pot("loss", "moreau", k, u, V) for k in (0, 1))
for loss, envelope in MARGIN_LOSSES.items():
    if loss != "square":
        model.envelope(loss, envelope)
    names = {} if loss == "square" else {"loss": loss}
    for bias, saddle in saddles.items():
        quantities = {
            "V_hat": alpha * over_clusters(envelope.closed_form(2, u, V)),
            "energy": energies[bias],
            "generalisation_error": error,
            "test_loss": over_clusters(envelope.loss.xreplace({z: u})),
            "training_loss": over_clusters(M - V * slope**2 / 2),
            "training_error": over_clusters(Step(V * slope_at_zero(envelope) - u)),
            "replicon": limits["replicon"],
        }
        if bias == "zero":
            quantities = {name: expr.xreplace(without_bias) for name, expr in quantities.items()} | {"b": 0}
        quantities |= {"bayes_error": smallest_error(overlap), "oracle_error": smallest_error(sp.S.One)}
        start = {m_hat: alpha, q_hat: alpha, V: noise / (alpha + lam), b: 0}
        model.formulation(
            f"{loss}_{bias}",
            saddle.renamed(names),
            {name: renamed(expr, names) for name, expr in quantities.items()},
            starts={"minimiser": start},
            when={"loss": loss, "bias": bias},
        )

model.axes("alpha", "lam", (0.2, 10.0), (0.01, 30.0), colour="generalisation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
PANELS = "independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, bisected proximal map, root search"
COLUMNS = (
    "m", "q", "V", "b", "m_hat", "q_hat", "V_hat", "energy", "generalisation_error", "test_loss", "training_loss",
    "training_error", "replicon",
)  # fmt: skip
TABLE = {  # alpha = 2, lambda = 0.5, Delta = 0.7, rho = 0.3
    ("square", "learned"): (
        0.4394897236495611, 0.24352756763364497, 0.48522995463527213, -0.2242041105401753, 0.6340144577140452,
        0.4600661951185847, 1.346592824739478, 0.3170072288570228, 0.161926533664227, 0.2537159271724897,
        0.11501654877964618, 0.030327636638546037, 0.7865295316590335,
    ),
    ("logistic", "learned"): (
        0.7170002727049064, 0.5321232446154277, 1.0089923323236694, -0.761263514623349, 0.4974271605588698,
        0.16920391306697236, 0.27680209477328976, 0.8117514280511788, 0.1722076313730282, 0.4055546781776556,
        0.3108537060585488, 0.08151240435389025, 0.9567738704961815,
    ),
    ("hinge", "learned"): (
        0.7399854247538806, 0.6832041244090602, 0.652667035909639, -0.41930273956332825, 0.7936509258595855,
        0.7040313289871952, 0.817889108372939, 0.5496494528563516, 0.16096913773056834, 0.41181888859041593,
        0.15282398992655769, 0.04577287480347299, 0.46619073993545557,
    ),
    ("squared_hinge", "learned"): (
        0.5210690178257454, 0.326975358089639, 0.6275003663869243, -0.2853454162549622, 0.5812718717252725,
        0.3477180445183883, 0.8793388532310922, 0.2906359358626367, 0.15748649489979502, 0.2302551895851933,
        0.08692951112959706, 0.023925153475929047, 0.7872531516351802,
    ),
    ("square", "zero"): (
        0.48278684139142747, 0.2800448717722885, 0.48522995463527213, 0.0, 0.6964755282431465, 0.49644347697722707,
        1.346592824739478, 0.34823776412157365, 0.1808032305823339, 0.2737771616050727, 0.12411086924430673,
        0.03368233865724171, 0.7865295316590335,
    ),
    ("logistic", "zero"): (
        0.773596869529681, 0.5936554563249028, 0.9746589508397752, 0.0, 0.5555972252696184, 0.18394349423492945,
        0.3117141999800818, 0.895005042170365, 0.15768164101028975, 0.4408264558180818, 0.3414926181700212,
        0.05086494091071982, 0.9513388542408026,
    ),
    ("hinge", "zero"): (
        0.8017299909586778, 0.7642288974520575, 0.6247394707549443, 0.0, 0.898312048369377, 0.8052515773319564,
        0.8863815187155645, 0.6253731564222158, 0.1795452816728101, 0.4568226290730636, 0.17621713223752633,
        0.05136721761890448, 0.4462424791106733,
    ),
    ("squared_hinge", "zero"): (
        0.5573721383056987, 0.3588891993453795, 0.5953907985495396, 0.0, 0.6553015225705165, 0.398952094466675,
        0.9652834064265109, 0.3276507612852589, 0.17608458193863707, 0.2538603789088694, 0.09973802361666871,
        0.027162094892643887, 0.7855174349724776,
    ),
}  # fmt: skip
UNBALANCED = {"alpha": 2.0, "lam": 0.5, "noise": 0.7, "rho": 0.3}
for (loss, bias), row in TABLE.items():
    for name, value in zip(COLUMNS, row):
        model.check(
            "reference", f"{loss} loss, bias {bias}: {name} of unbalanced clusters", quantity=name, branch="minimiser",
            at={**UNBALANCED, "loss": loss, "bias": bias}, value=value, tolerance=1e-11, source=PANELS,
        )  # fmt: skip
AUTHORS = {
    "generalisation_error": (0.1546873002, 1e-10), "V": (28.75332185, 1e-8), "m": (2.399165870, 1e-9),
    "q": (5.570263207, 1e-9), "training_loss": (0.0455577901, 1e-10),
}  # fmt: skip
for name, (value, digits) in AUTHORS.items():
    model.check(
        "literature", f"logistic loss, balanced clusters: {name}", quantity=name, branch="minimiser",
        at={"loss": "logistic", "alpha": 0.9542105263, "lam": 0.01, "noise": 0.5}, value=value, tolerance=2 * digits,
        source="table of theory released with Loureiro21",
    )  # fmt: skip
OWN = "independent computation from the equations of Mignacco20"
WEAK = {
    ("square", 1.0): 0.430520408, ("square", 3.0): 0.239695202,
    ("logistic", 1.0): 0.28480268, ("logistic", 2.0): 0.27032644, ("logistic", 5.0): 0.220010336,
    ("hinge", 0.5): 0.31986067, ("hinge", 2.0): 0.281774167,
}  # fmt: skip
for (loss, samples), value in WEAK.items():
    model.check(
        "reference", f"{loss} loss, weak penalty: error at alpha = {samples:g}", quantity="generalisation_error",
        branch="minimiser", at={"loss": loss, "alpha": samples, "lam": 1e-3}, value=value, tolerance=1e-8, source=OWN,
    )  # fmt: skip
for loss, value in {"square": 0.207108321, "logistic": 0.207108104, "hinge": 0.207108089}.items():
    model.check(
        "reference", f"{loss} loss, strong penalty: error", quantity="generalisation_error", branch="minimiser",
        at={"loss": loss, "alpha": 2.0, "lam": 1e3, "bias": "zero"}, value=value, tolerance=1e-9, source=OWN,
    )  # fmt: skip
    model.check(
        "limit", f"{loss} loss, balanced clusters: the strongest penalty is Bayes optimal", quantity="generalisation_error",
        branch="minimiser", at={"loss": loss, "alpha": 2.0, "lam": 1e8, "bias": "zero"},
        value=math.erfc(1 / math.sqrt(3)) / 2, tolerance=1e-11, source="Mignacco20: tail of sqrt(alpha/(Delta (alpha + Delta)))",
    )  # fmt: skip
SKEWED = {
    ("square", 0.1): {"generalisation_error": 0.20019976, "b": -0.37831844},
    ("square", 1.0): {"generalisation_error": 0.16224490},
    ("logistic", 1.0): {"generalisation_error": 0.19278291},
    ("logistic", 10.0): {"generalisation_error": 0.2},
}
for (loss, strength), row in SKEWED.items():
    for name, value in row.items():
        model.check(
            "reference", f"{loss} loss, rho = 0.2, lambda = {strength:g}: {name}", quantity=name, branch="minimiser",
            at={"loss": loss, "alpha": 2.0, "lam": strength, "rho": 0.2}, value=value, tolerance=1e-8, source=OWN,
        )  # fmt: skip
BEST = {(0.5, 0.5): 0.2818514308, (2.0, 0.5): 0.2071080891, (2.0, 0.2): 0.1409184308}
for (samples, part), value in BEST.items():
    model.check(
        "literature", f"Bayes error at alpha = {samples:g}, rho = {part:g}", quantity="bayes_error", branch="minimiser",
        at={"loss": "square", "alpha": samples, "lam": 1.0, "rho": part}, value=value, tolerance=1e-10,
        source="Mignacco20, closed form",
    )  # fmt: skip
for part, value in {0.5: 0.1586552539, 0.2: 0.1120665225}.items():
    model.check(
        "literature", f"error of the oracle at rho = {part:g}", quantity="oracle_error", branch="minimiser",
        at={"loss": "square", "alpha": 2.0, "lam": 1.0, "rho": part}, value=value, tolerance=1e-10,
        source="Mignacco20, closed form",
    )  # fmt: skip
model.check(
    "limit", "square loss: V solves a quadratic equation", quantity="V", branch="minimiser",
    at={"loss": "square", "alpha": 2.0, "lam": 1.0, "noise": 0.5}, value=(math.sqrt(17.0) - 3.0) / 4, tolerance=1e-11,
    source="resolvent of a Wishart matrix",
)  # fmt: skip
for loss in MARGIN_LOSSES:
    for name in ("generalisation_error", "training_loss", "b", "q"):
        model.check(
            "simulation", f"{loss} loss: {name} of the minimiser, unbalanced clusters", quantity=name, branch="minimiser",
            at={**UNBALANCED, "loss": loss, "bias": "learned"}, tolerance=3.0, simulator="mixture_erm",
            settings={"sizes": (60, 120), "samples": 80, "seed": 6},
        )  # fmt: skip
for name in ("m", "training_error", "test_loss", "energy", "bayes_error"):
    model.check(
        "simulation", f"logistic loss without a bias: {name} of the minimiser", quantity=name, branch="minimiser",
        at={**UNBALANCED, "loss": "logistic", "bias": "zero"}, tolerance=3.0, simulator="mixture_erm",
        settings={"sizes": (60, 120), "samples": 80, "seed": 6},
    )  # fmt: skip
