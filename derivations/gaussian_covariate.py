# %% [markdown]
# # Gaussian covariate model: learning from structured features
#
# Teacher features u in R^p and student features v in R^d are jointly Gaussian with covariances Psi = E u u^T,
# Phi = E u v^T and Omega = E v v^T. The outputs of n = alpha d examples are
#
#   y = sign(theta.u/sqrt(p)),   or   y = theta.u/sqrt(p) + sqrt(noise) xi;
#
# the student minimises sum_mu l_mu + (lambda/2) |w|^2 with a convex loss l_mu of y_mu w.v_mu/sqrt(d), or with the
# square loss of y_mu - w.v_mu/sqrt(d). Gaussian features, random features of Gaussian inputs and many real data sets are of this kind.
# All that enters of the covariances is the spectrum omega_i of Omega with the teacher's weight on its eigenvectors,
# t_i = ((U^T Phi^T theta)_i)^2, rho = theta^T Psi theta/p and gamma = p/d.

# %%
import math

import sympy as sp

from quenched.derive import (
    MARGIN_LOSSES,
    SQUARED_RESIDUAL,
    Dot,
    Local,
    Model,
    Pot,
    Step,
    average,
    gaussian_weight,
    ones,
    overlap_matrix,
    renamed,
    sign_label,
    slope_at_zero,
)

model = Model(
    "gaussian_covariate",
    "Gaussian covariate model: learning from structured features",
    "Sign or noisy linear teacher on Gaussian features, student on correlated ones with any covariances; minimiser of "
    "sum of losses + (lambda/2)|w|^2 with square, logistic or hinge loss.",
)
model.reference("Loureiro21", "B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127")

alpha = model.parameter("alpha", r"\alpha", "samples per student feature, n/d", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
rho = model.parameter(
    "rho", r"\rho", "variance of the teacher's field, theta^T Psi theta/p", above=0, default=1.0, sample=(1.2, 1.6)
)
gamma = model.parameter("gamma", r"\gamma", "teacher features per student feature, p/d", above=0, default=1.0)
noise = model.parameter("noise", r"\Delta", "variance of the noise of linear outputs", at_least=0, default=0.0)
model.choice("teacher", "how outputs follow from the teacher's field", ("sign", "linear"), "sign")
model.choice("loss", "loss that the student minimises", ("square", "logistic", "hinge"), "square")
m = model.order_parameter(
    "m", "m", "overlap of student and teacher, theta^T Phi w/sqrt(p d)", "positive", sample=(0.3, 0.5)
)
q = model.order_parameter("q", "q", "variance of the student's field, w^T Omega w/d", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a student field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per student feature")
model.observable("cosine", "c", "correlation of the fields of student and teacher")
model.observable("generalisation_error", r"\epsilon_g", "probability to predict the wrong label of a new input")
model.observable("squared_error", r"\epsilon_2", "mean squared error of linear outputs, without their noise")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")

# %% [markdown]
# ## Action and zero-temperature limit
#
# In the eigenbasis of Omega the components of w are independent given the order parameters: component i has the
# coupling omega_i of the conjugates and the teacher's pull sqrt(t_i). Scaling at inverse temperature b as in the
# model without structure.

# %%
over_spectrum = model.table(
    "spectrum", "eigenvalues omega of Omega, and the teacher's weight t on their eigenvectors",
    {"omega": (0.6, 1.6), "t": (0.5, 1.3)}, default=[(1.0, 1.0)],
)  # fmt: skip
omega, t = sp.Symbol("omega", positive=True), sp.Symbol("t", positive=True)
b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
prior = (
    -b * sp.sqrt(gamma) * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", omega * Q_hat + b**2 * m_hat**2 * t * ones)
)
weight = gaussian_weight("weight", b * lam)
ORDER = {q_hat: V, m_hat: m, V_hat: q, m: m_hat, q: V_hat, V: q_hat}

# %% [markdown]
# A sign teacher has a field of its own; both labels contribute equally (y -> -y, u -> -u): twice y = +1. V, m and q are
# eliminated: as averages over the spectrum they keep rho q > m^2, without which there is no teacher's field.

# %%
theory = model.replicas(
    prior + 2 * alpha * Local("loss", Q, teacher="label", signal=m, teacher_variance=rho), (), weight, sign_label("label")
)
energy = over_spectrum(model.zero_temperature({"energy": -theory.value / b}, b, "loss", MARGIN_LOSSES["square"])["energy"])
saddle = model.saddle_point(energy, ORDER, eliminate=(V, m, q))

# %% [markdown]
# The residuals of a linear teacher are Gaussian, with covariance Q_ab + Var y - 2 Cov(y, h): one field suffices.

# %%
linear = model.replicas(prior + alpha * Local("residual", Q + (rho + noise - 2 * m) * ones), (), weight)
linear_energy = over_spectrum(model.zero_temperature({"energy": -linear.value / b}, b, "residual", SQUARED_RESIDUAL)["energy"])
linear_saddle = model.saddle_point(linear_energy, ORDER, eliminate=(V, m, q))
model.branch("minimiser", "the unique minimiser of the regularised risk")

# %% [markdown]
# ## Losses and observables
#
# On a new input the fields of teacher and student have variances rho and q and covariance m. On the training set the
# field of the minimiser is the proximal point u - V M'(u): its loss is M - V M'^2/2, and it is negative where
# u < V l'(0).

# %%
for loss in ("logistic", "hinge"):
    model.envelope(loss, MARGIN_LOSSES[loss])

star, u = sp.symbols("star u", real=True)
M, slope = (Pot("loss", "moreau", k, u, V) for k in (0, 1))


def over_labels(body):
    """E over the fields of teacher and student, both labels."""
    return 2 * average(Pot("label", "heat", 0, star, 0) * body, (star, u), (0, 0), sp.Matrix([[rho, m], [m, q]]))


cosine = m / sp.sqrt(rho * q)
error = model.identity(
    "Generalisation error", "error", over_labels(Step(-u)), sp.acos(cosine) / sp.pi, digits=9
)  # fmt: skip
START = {m_hat: alpha, q_hat: alpha, V_hat: alpha}
for loss in ("square", "logistic", "hinge"):
    names = {"loss": "loss" if loss == "square" else loss}
    quantities = {
        "energy": energy,
        "cosine": cosine,
        "generalisation_error": error,
        "training_loss": over_labels(M - V * slope**2 / 2),
        "training_error": over_labels(Step(V * slope_at_zero(MARGIN_LOSSES[loss]) - u)),
    }
    model.formulation(
        f"sign_{loss}",
        saddle.renamed(names),
        {name: renamed(expr, names) for name, expr in quantities.items()},
        starts={"minimiser": START},
        when={"teacher": "sign", "loss": loss},
    )
R, pull = (Pot("residual", "moreau", k, u, V) for k in (0, 1))
model.formulation(
    "linear_square",
    linear_saddle,
    {
        "energy": linear_energy,
        "cosine": cosine,
        "squared_error": rho + q - 2 * m,
        "training_loss": average(R - V * pull**2 / 2, u, 0, rho + noise + q - 2 * m),
    },
    starts={"minimiser": START},
    when={"teacher": "linear", "loss": "square"},
)
model.axes("alpha", "lam", (0.2, 10.0), (0.01, 10.0), colour="generalisation_error", branch="minimiser")

# %% [markdown]
# ## Checks, without structure: all covariances the identity

# %%
TABLE = {  # alpha, lambda, loss: error, V, q, m, training loss
    (1.0, 0.1, "square"): (0.275382499, 2.701562119, 0.806259191, 0.582331090, 0.032003403),
    (2.0, 1.0, "square"): (0.187762562, 0.414213562, 0.316333466, 0.467389955, 0.142621752),
    (1.0, 0.1, "logistic"): (0.255864267, 5.895036277, 2.317382829, 1.056412614, 0.184506034),
    (2.0, 1.0, "logistic"): (0.205149662, 0.725744017, 0.379528001, 0.492478512, 0.439704750),
    (1.0, 0.1, "hinge"): (0.265684889, 3.764520233, 1.614261954, 0.853062749, 0.000100157),
    (2.0, 1.0, "hinge"): (0.201885034, 0.479840579, 0.767161683, 0.705538693, 0.245016228),
}
NAMES = ("generalisation_error", "V", "q", "m", "training_loss")
for (samples, strength, loss), row in TABLE.items():
    for name, value in zip(NAMES, row):
        model.check(
            "reference", f"{loss}: {name} at alpha = {samples:g}, lambda = {strength:g}", quantity=name,
            branch="minimiser", at={"alpha": samples, "lam": strength, "loss": loss}, value=value, tolerance=1e-9,
            source="independent solution of the equations of Loureiro21 by quadrature in Python",
        )  # fmt: skip
PROBIT = {  # the features see a part 1/gamma of the teacher's field, whose variance is rho
    "square": (
        0.4070252028105326, 0.5615528128088304, 0.38785005453441224, 0.22683705495065387, 0.2258978757154907,
        0.1224255766804146, 0.5487582650645892,
    ),
    "logistic": (
        0.4017393208629112, 1.1902813766056453, 0.5901481045551226, 0.2952232664007521, 0.47054926838441824,
        0.14718345264235477, 1.0886355629076192,
    ),
    "hinge": (
        0.407863894413584, 0.812228136196491, 1.0491332514512688, 0.3698056556794844, 0.3755235806059286,
        0.14722108513617185, 1.0133304740746711,
    ),
}  # fmt: skip
for loss, row in PROBIT.items():
    for name, value in zip((*NAMES, "training_error", "energy"), row):
        model.check(
            "reference", f"{loss}: {name} with unseen teacher features", quantity=name, branch="minimiser",
            at={"alpha": 2.0, "lam": 0.5, "loss": loss, "rho": 1.6, "gamma": 2.0}, value=value, tolerance=1e-10,
            source="model without structure with a probit teacher of noise gamma rho - 1, m over sqrt(gamma)",
        )  # fmt: skip
LINEAR = {  # V (lambda + alpha/(1 + V)) = 1, m = alpha V/(1 + V), then q is linear
    "V": 5.74165738677394138558, "m": 0.425834261322605861442, "q": 0.425834261322605861442,
    "squared_error": 0.574165738677394138558, "training_loss": 0.00741657386773941385584,
}  # fmt: skip
for name, value in LINEAR.items():
    model.check(
        "reference", f"noisy linear teacher: {name} of ridge regression", quantity=name, branch="minimiser",
        at={"teacher": "linear", "loss": "square", "alpha": 0.5, "lam": 0.1, "noise": 0.1}, value=value,
        tolerance=1e-10, source="resolvent of a Wishart matrix, 30 digits",
    )  # fmt: skip
model.check(
    "limit", "ridge regression on many samples: the error falls as 1/sqrt(alpha)", quantity="generalisation_error",
    branch="minimiser", at={"alpha": 1e6, "lam": 1e-3, "loss": "square"}, value=1e-3 * math.sqrt(math.pi / 2 - 1) / math.pi,
    tolerance=1e-9, source="closed form: the angle shrinks as sqrt((pi/2 - 1)/alpha)",
)  # fmt: skip
for loss in ("square", "logistic", "hinge"):
    for name in ("generalisation_error", "training_loss"):
        model.check(
            "simulation", f"{loss}: {name} of the minimiser", quantity=name, branch="minimiser",
            at={"loss": loss, "alpha": 2.0, "lam": 0.5}, tolerance=3.0, simulator="erm",
            settings={"sizes": (100, 200), "samples": 60, "seed": 6},
        )  # fmt: skip
