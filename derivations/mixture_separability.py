# %% [markdown]
# # Separability of two Gaussian clusters, and the largest margin
#
# The inputs of n = alpha d examples come from two clusters at opposite means, x = y v/sqrt(d) + sqrt(Delta) xi with
# y = +1 with probability rho, else -1, and |v|^2 = d. Is there a hyperplane with
#
#   y_mu (w.x_mu/sqrt(d) + b) >= kappa    for all mu,   |w|^2 = d ?
#
# For kappa = 0 the clusters are then linearly separable, and logistic regression without a penalty has no minimiser. Read
# the other way, kappa is the largest margin at the load alpha_c(kappa). (Without a bias the labels drop out, and all is as
# for rho = 1/2.)

# %%
import math

import sympy as sp

from quenched.derive import (
    GaussPdf,
    GaussTail,
    Local,
    LogDet,
    Model,
    Ramp,
    Ratio,
    Saddle,
    Step,
    average,
    overlap_matrix,
    threshold,
)

model = Model(
    "mixture_separability",
    "Linear separability of two Gaussian clusters: largest load, largest margin",
    "Two clusters at opposite means of norm 1, balanced or not, and hyperplanes with a bias: the largest load at which "
    "they can be separated with a margin.",
)
model.reference("Mignacco20", "F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544")
model.reference("Gardner88", "E. Gardner, J. Phys. A 21, 257 (1988)")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0)
kappa = model.parameter("kappa", r"\kappa", "margin", at_least=0, default=0.0)
noise = model.parameter("noise", r"\Delta", "variance of a cluster, its mean having norm 1", above=0, default=1.0)
rho = model.parameter("rho", r"\rho", "fraction of the cluster with label +1", above=0, below=1, default=0.5)
R = model.order_parameter("R", "R", "cosine of the angle between the last solution and the mean", "unit")
b = model.order_parameter("b", "b", "bias of the last solution", sample=(0.2, 0.4))
q = model.auxiliary("q", sample=(0.7, 0.8))

model.free_energy("log_load", r"\log\alpha_c", "logarithm of the largest load, as a function of R and b", "max")
model.observable("largest_load", r"\alpha_c", "load up to which the margin can be met")
model.observable("slack", r"\alpha_c - \alpha", "load that could be added before the margin can no longer be met")
model.observable("generalisation_error", r"\epsilon_g", "probability that the last solution predicts a wrong label")

# %% [markdown]
# ## The volume of solutions closes
#
# Hyperplanes with the bias b, at overlap R with the mean and q with each other: the volume per weight is exp(S). With
# 1 - q = eps^2 it behaves as exp(g(R, b)/(2 eps^2)), where g = 1 - R^2 - alpha D(R, b): solutions exist while g > 0
# for some R and b.

# %%
eps = sp.Symbol("eps", positive=True)
centres = {R + b: rho, R - b: 1 - rho}
fields = noise * overlap_matrix(q, diagonal=1)
action = sp.Rational(1, 2) * LogDet(overlap_matrix(q - R**2, diagonal=1 - R**2)) + sum(
    alpha * part * Local("margin", fields, mean=centre) for centre, part in centres.items()
)
theory = model.replicas(action, (), threshold("margin", kappa))
closing = model.limit(
    2 * eps**2 * theory.value.xreplace({q: 1 - eps**2}), eps, "q -> 1: exponent of the volume", "g"
)
u = sp.Symbol("u", real=True)


def over_clusters(body):
    """E over y times the field of a new input, both clusters."""
    return sum(part * average(body, u, centre, noise) for centre, part in centres.items())


missing = {centre: (kappa - centre) / sp.sqrt(noise) for centre in centres}
violation = model.identity(
    "What fields miss of the margin, squared", "D", over_clusters(Ramp(kappa - u) ** 2) / noise,
    sum(part * ((1 + missing[c] ** 2) * GaussTail(-missing[c]) + missing[c] * GaussPdf(missing[c])) for c, part in centres.items()),
    digits=9,
)  # fmt: skip
model.identity("The exponent as an average over the fields", "g", closing, 1 - R**2 - alpha * violation, digits=9)

# %% [markdown]
# ## The largest load
#
# alpha_c = max (1 - R^2)/D over R and b. Where its logarithm is stationary, 2R/(1 - R^2) = -(dD/dR)/D; times (1 + R)/2
# this is an equation for the odds R/(1 - R) that keeps them positive. D is convex in b with a curvature of at most
# 2/Delta: steps Delta/2 against its gradient descend.

# %%
log_load = sp.log(1 - R**2) - sp.log(violation)
rate = model.prepare(sp.log(violation).diff(R))
model.identity("Stationarity of the largest load", "d/dR", log_load.diff(R), -2 * R / (1 - R**2) - rate, digits=9)
falls, stands = sp.fraction(sp.together(-rate))
odds = model.odds_of(R)
direction = Ratio(falls.xreplace(model.odds) * (1 + 2 * odds), 2 * stands.xreplace(model.odds) * (1 + odds))
bias = model.saddle_point(violation, {b: b}, steps={b: noise / 2})
saddle = Saddle({R: direction, **bias.equations}, {})

model.branch("last", "the solution that remains at the largest load")
error = model.identity(
    "Generalisation error", "error", over_clusters(Step(-u)),
    sum(part * GaussTail(centre / sp.sqrt(noise)) for centre, part in centres.items()), digits=9,
)  # fmt: skip
model.formulation(
    "last",
    saddle,
    {
        "log_load": log_load,
        "largest_load": (1 - R**2) / violation,
        "slack": (1 - R**2) / violation - alpha,
        "generalisation_error": error,
    },
    starts={"last": {R: sp.Rational(1, 2), b: 0}},
)
model.line(
    "separable", r"\alpha_c", "capacity", "the clusters can no longer be separated; above it, logistic regression has a minimiser",
    condition="zero", branch="last", quantity="slack", solve_for="alpha", search=(0.05, 1e3), along="noise",
    span=(0.3, 10.0),
)  # fmt: skip
model.line(
    "largest_margin", r"\kappa_{\max}", "continuous", "the largest margin",
    condition="zero", branch="last", quantity="slack", solve_for="kappa", search=(1e-3, 30.0), along="alpha",
    span=(0.2, 3.0),
)  # fmt: skip
model.axes("noise", "alpha", (0.3, 10.0), (0.5, 12.0), colour="R", branch="last")
model.region("separable", noise=2.0, alpha=1.2)
model.region("logistic minimiser", noise=4.0, alpha=7.0)

# %% [markdown]
# ## Checks

# %%
OWN = "independent: (1 - R^2)/D in mpmath, its gradient by differences, root search"
for (variance, part), value in {
    (0.5, 0.5): 6.662817098922397, (1.0, 0.5): 3.700033455685676, (2.0, 0.5): 2.7328837971904067,
    (100.0, 0.5): 2.0127672561518644, (2.0, 0.2): 3.607118225121688,
}.items():  # fmt: skip
    model.check(
        "reference", f"separability at Delta = {variance:g}, rho = {part:g}", line="separable",
        at={"noise": variance, "rho": part}, value=value, tolerance=1e-10, source=OWN,
    )  # fmt: skip
SETTING = {"alpha": 1.0, "kappa": 0.5, "noise": 0.7, "rho": 0.3}
for name, value in {
    "largest_load": 1.7374844208070785, "log_load": math.log(1.7374844208070785), "slack": 0.7374844208070785,
    "R": 0.6159968498555793, "b": -0.26510997790545443, "generalisation_error": 0.20353911003404512,
}.items():  # fmt: skip
    model.check(
        "reference", f"unbalanced clusters with a margin: {name}", quantity=name, branch="last", at=SETTING, value=value,
        tolerance=1e-10, source=OWN,
    )  # fmt: skip
model.check(
    "limit", "clusters that lie on each other: two points per dimension", line="separable", at={"noise": 1e12},
    value=2.0, tolerance=1e-10, source="T. M. Cover, IEEE Trans. EC 14, 326 (1965)",
)  # fmt: skip
model.check(
    "limit", "the same with a margin of one standard deviation: Gardner's capacity", quantity="largest_load",
    branch="last", at={"alpha": 1.0, "noise": 1e12, "kappa": 1e6}, value=0.519572229604938, tolerance=1e-10, source="Gardner88",
)  # fmt: skip
HINGE = "independent solution of the equations of the hinge loss for a weak penalty, |w| = 1/margin"
MARGIN = 0.4302647232828354
model.check(
    "reference", "largest margin of unbalanced clusters at alpha = 2", line="largest_margin",
    at={"noise": 0.7, "rho": 0.3, "alpha": 2.0}, value=MARGIN, tolerance=1e-10, source=HINGE,
)  # fmt: skip
for name, value in {
    "largest_load": 2.0, "b": -0.25438731171811646, "generalisation_error": 0.2013355913852352,
}.items():  # fmt: skip
    model.check(
        "reference", f"the hyperplane of that margin: {name}", quantity=name, branch="last",
        at={"alpha": 1.0, "kappa": MARGIN, "noise": 0.7, "rho": 0.3}, value=value, tolerance=1e-10, source=HINGE,
    )  # fmt: skip
