# %% [markdown]
# # Classification of two Gaussian clusters with sparse means
#
# The inputs of n = alpha d examples come from two clusters at opposite means,
#
#   x = y v/sqrt(d) + xi,      y = +1 with probability rho, else -1 .
#
# A fraction of the components of v is Gaussian with variance 1/fraction, so that |v|^2 = d; the others are zero. The
# noise has the variance Delta in the components that carry the mean, and another one in those that do not. The learner
# does not know which they are, and minimises for a convex loss l, with a bias b,
#
#   sum_mu l(y_mu (w.x_mu/sqrt(d) + b)) + lambda |w|_1 + (ridge/2) |w|^2 .

# %%
import math

import sympy as sp

from quenched.derive import (
    MARGIN_LOSSES,
    ClosedForm,
    Dot,
    Envelope,
    GaussTail,
    Local,
    Model,
    Pot,
    Ramp,
    Step,
    average,
    h,
    ones,
    overlap_matrix,
    renamed,
    slope_at_zero,
    z,
)
from quenched.derive import V as variance

model = Model(
    "sparse_mixture",
    "Classification of two Gaussian clusters with sparse means, l1 penalty",
    "Two clusters at opposite means that live on a fraction of the components; linear classifier with a bias, minimiser of "
    "sum of losses + lambda |w|_1 + (ridge/2)|w|^2 with square, logistic or hinge loss.",
)
model.reference("Loureiro21", "B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791")
model.reference("Mignacco20", "F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension, n/d", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty lambda |w|_1", above=0)
ridge = model.parameter("ridge", r"\lambda_2", "strength of the penalty (ridge/2)|w|^2", at_least=0, default=0.0, sample=(3.0, 4.0))
fraction = model.parameter("fraction", "s", "fraction of the components that carry the mean", above=0, below=1, default=0.2, sample=(0.2, 0.4))
noise = model.parameter("noise", r"\Delta", "variance of these components, the mean having norm 1", above=0, default=1.0)
noise_out = model.parameter("noise_out", r"\Delta_o", "variance of the components without a mean", above=0, default=1.0)
rho = model.parameter("rho", r"\rho", "fraction of the cluster with label +1", above=0, below=1, default=0.5)
model.choice("loss", "loss l(y (w.x/sqrt(d) + b))", ("square", "logistic", "hinge"), "square")
m = model.order_parameter("m", "m", "overlap of the weights and the mean, w.v/d", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "variance of the field of a cluster", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a field, beta times the thermal fluctuation", "positive")
b = model.order_parameter("b", "b", "bias", sample=(0.2, 0.4))
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("generalisation_error", r"\epsilon_g", "probability to predict the wrong label of a new input")
model.observable("oracle_error", r"\epsilon_{\mathrm{oracle}}", "smallest error with the means known")
model.observable("selected", "f", "fraction of the weights that are not zero")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")

# %% [markdown]
# ## Action
#
# Inverse temperature beta: Q_aa = q + V/beta, Q_ab = q. The field of a weight is measured in units of beta: its
# covariance is Delta times q_hat off and q_hat - V_hat/beta on the diagonal, plus m_hat^2/fraction in the components
# with a mean, and the weight enters with exp(beta (g w - lambda |w| - ridge w^2/2)). y times the field of an example
# is Gaussian around m + y b with covariance Q.

# %%
beta = model.auxiliary("beta", sample=(1.0, 2.0))
Q, Q_hat = overlap_matrix(q, diagonal=q + V / beta), overlap_matrix(q_hat, diagonal=q_hat - V_hat / beta)
weights = model.replicas(
    -beta * m * m_hat
    - sp.Rational(1, 2) * Dot(beta**2 * Q_hat, Q)
    + (1 - fraction) * Local("weight", noise_out * Q_hat)
    + fraction * Local("weight", noise * Q_hat + m_hat**2 / fraction * ones),
    (),
)  # fmt: skip
centres = {m + b: rho, m - b: 1 - rho}
examples = model.replicas(sum(alpha * part * Local("loss", Q, mean=centre) for centre, part in centres.items()), ())

# %% [markdown]
# ## Zero temperature
#
# -(1/beta) log of the weight's integral becomes -max_w (g w - lambda |w| - (ridge - v) w^2/2), with v = -Delta V_hat: for
# v > 0 a Moreau envelope of -max_w (g w - lambda |w| - ridge w^2/2). Its slope is minus the soft threshold of g.

# %%
def thresholded(g, stiffness):
    """-max_w (g w - lambda |w| - stiffness w^2/2) and its first two derivatives in g."""
    above, below = Ramp(g - lam), Ramp(-g - lam)
    return -(above**2 + below**2) / (2 * stiffness), (below - above) / stiffness, -(Step(g - lam) + Step(-g - lam)) / stiffness


weight = Envelope(thresholded(z, ridge)[0], ClosedForm(*thresholded(h, ridge - variance), field=h, variance=variance))
energy = (
    model.zero_temperature({"energy": -weights.value / beta}, beta, "weight", weight)["energy"]
    + model.zero_temperature({"energy": -examples.value / beta}, beta, "loss", MARGIN_LOSSES["square"])["energy"]
)

# %% [markdown]
# The bias stands inside of the averages only. The curvature of the risk in it is at most alpha/V: steps V/alpha against
# the gradient descend.

# %%
saddle = model.saddle_point(
    energy, {V_hat: q, q_hat: V, m_hat: m, q: V_hat, m: m_hat, V: q_hat, b: b}, steps={b: V / alpha}
)
u = sp.Symbol("u", real=True)


def over_clusters(body):
    """E over y times the field of a new input, both clusters."""
    return sum(part * average(body, u, centre, q) for centre, part in centres.items())


def over_weights(body):
    """E over the field of a weight, in a component with or without a mean."""
    return (1 - fraction) * average(body, u, 0, noise_out * q_hat) + fraction * average(
        body, u, 0, noise * q_hat + m_hat**2 / fraction
    )


error = model.identity(
    "Generalisation error", "error", over_clusters(Step(-u)),
    sum(part * GaussTail(centre / sp.sqrt(q)) for centre, part in centres.items()), digits=9,
)  # fmt: skip
oracle = error.xreplace({m: sp.S.One, q: noise, b: noise * sp.log(rho / (1 - rho)) / 2})

# %% [markdown]
# ## Losses
#
# On the training set y times the field of the minimiser is the proximal point u - V M'(u): its loss is M - V M'^2/2, and
# it is negative where u < V l'(0).

# %%
M, slope = (Pot("loss", "moreau", k, u, V) for k in (0, 1))
model.branch("minimiser", "the minimiser of the regularised risk")
for loss in ("square", "logistic", "hinge"):
    envelope = MARGIN_LOSSES[loss]
    if loss != "square":
        model.envelope(loss, envelope)
    names = {} if loss == "square" else {"loss": loss}
    quantities = {
        "energy": energy,
        "generalisation_error": error,
        "oracle_error": oracle,
        "selected": over_weights(Step(u - lam) + Step(-u - lam)),
        "training_loss": over_clusters(M - V * slope**2 / 2),
        "training_error": over_clusters(Step(V * slope_at_zero(envelope) - u)),
    }
    start = {m: 0.1, q: 0.1, V: 1, m_hat: alpha, q_hat: alpha, V_hat: alpha, b: 0}
    model.formulation(
        loss,
        saddle.renamed(names),
        {name: renamed(expr, names) for name, expr in quantities.items()},
        starts={"minimiser": start},
        when={"loss": loss},
    )
model.axes("alpha", "lam", (0.2, 5.0), (0.005, 1.0), colour="generalisation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
PANELS = "independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, bisected proximal map, damped iteration"
COLUMNS = (
    "m", "q", "V", "b", "m_hat", "q_hat", "V_hat", "energy", "generalisation_error", "selected", "training_loss", "training_error",
)  # fmt: skip
AT = {"alpha": 1.5, "lam": 0.4, "ridge": 0.2, "fraction": 0.25, "noise": 0.8, "noise_out": 1.6, "rho": 0.3}
TABLE = {
    "square": (
        0.37676836782193257, 0.23843251155051243, 0.5579685694987299, -0.24929265287122082, 0.5040357500902776,
        0.3489749397089075, 0.9627922086275587, 0.30516477321016466, 0.1890349207610211, 0.6256414441328384,
        0.11632497990296917, 0.029419612840596427,
    ),
    "logistic": (
        0.6500416184034203, 0.6189203677946099, 1.2212247729733763, -0.7941633580057135, 0.3753077065059898,
        0.12962036279324785, 0.20057415449983843, 0.6834569738805182, 0.19504175321030187, 0.44089980049013766,
        0.31430180182717377, 0.08613262669457976,
    ),
    "hinge": (
        0.668889160746824, 0.8483983041229617, 0.9722048902702469, -0.4486368830188612, 0.5577032846314505,
        0.46990364625123526, 0.535124811320626, 0.4744414565747493, 0.2004107864956919, 0.6717606661002795,
        0.12121197480389242, 0.03746642295366065,
    ),
}  # fmt: skip
for loss, row in TABLE.items():
    for name, value in zip(COLUMNS, row):
        model.check(
            "reference", f"{loss} loss: {name}", quantity=name, branch="minimiser", at={**AT, "loss": loss}, value=value,
            tolerance=1e-11, source=PANELS,
        )  # fmt: skip
LASSO = {"alpha": 1.2, "lam": 0.3, "fraction": 0.2, "noise": 0.5, "noise_out": 1.0}
for name, value in {"generalisation_error": 0.151402669741232, "selected": 0.524816903040472, "b": 0.0}.items():
    model.check(
        "reference", f"lasso, balanced clusters: {name}", quantity=name, branch="minimiser", at=LASSO, value=value,
        tolerance=1e-11, source=PANELS,
    )  # fmt: skip
model.check(
    "limit", "a penalty without kink is ridge regression, which does not see that the mean is sparse",
    quantity="generalisation_error", branch="minimiser", value=0.161926533664227, tolerance=1e-10,
    at={"alpha": 2.0, "lam": 1e-13, "ridge": 0.5, "fraction": 0.3, "noise": 0.7, "noise_out": 0.7, "rho": 0.3},
    source="independent quadrature for ridge regression, see gaussian_mixture",
)  # fmt: skip
model.check(
    "limit", "error with the means known", quantity="oracle_error", branch="minimiser", at=LASSO,
    value=0.5 * math.erfc(1.0), tolerance=1e-14, source="a Gaussian at distance 1 from the boundary, of variance 1/2",
)  # fmt: skip
for name in ("m", "q", "generalisation_error", "selected", "energy", "training_error"):
    model.check(
        "simulation", f"square loss, elastic net: {name} of the minimiser", quantity=name, branch="minimiser",
        at={**AT, "loss": "square"}, tolerance=3.0, simulator="sparse_mixture_lasso",
        settings={"sizes": (80, 160), "samples": 100, "seed": 3},
    )  # fmt: skip
