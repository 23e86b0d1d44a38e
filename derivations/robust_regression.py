# %% [markdown]
# # Linear regression with outliers: square, Huber and absolute loss
#
# A teacher w*, |w*|^2 = d, and alpha d Gaussian inputs. A fraction 1 - eps of the outputs is good, the rest corrupted:
#
#   y = w*.x/sqrt(d) + sqrt(noise) xi     or     y = beta w*.x/sqrt(d) + sqrt(noise_out) xi .
#
# The student minimises, for a convex loss l of the residual,
#
#   sum_mu l(y_mu - w.x_mu/sqrt(d)) + (lambda/2) |w|^2 .

# %%
import math

import sympy as sp

from quenched.derive import (
    AbsValue,
    Dot,
    Huber,
    Local,
    Model,
    Pot,
    average,
    envelope,
    gaussian_weight,
    ones,
    overlap_matrix,
    renamed,
    z,
)

model = Model(
    "robust_regression",
    "Linear regression with outliers and an l2 penalty",
    "Linear teacher with noise, a fraction of corrupted outputs; minimiser of sum of losses of the residuals + "
    "(lambda/2)|w|^2 with square, Huber or absolute loss.",
)
model.reference("Vilucchi23", "M. Vilucchi, E. Troiani, V. Erba, F. Krzakala, arXiv:2305.18974 (2023)")
model.reference("ElKaroui13", "N. El Karoui, D. Bean, P. J. Bickel, C. Lim, B. Yu, PNAS 110, 14557 (2013)")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0, sample=(0.6, 0.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
noise = model.parameter("noise", r"\Delta", "variance of the noise of good outputs", above=0, default=0.25)
eps = model.parameter("eps", r"\epsilon", "fraction of corrupted outputs", at_least=0, below=1, default=0.0)
noise_out = model.parameter("noise_out", r"\Delta_o", "variance of the noise of corrupted outputs", at_least=0, default=1.0)
beta = model.parameter("beta", r"\beta", "signal in corrupted outputs", at_least=0, default=0.0)
a = model.parameter("a", "a", "residual at which the Huber loss becomes linear", above=0, default=1.0)
model.choice("loss", "loss l(r) of a residual", ("square", "huber", "absolute"), "huber")
m = model.order_parameter("m", "m", "overlap of student and teacher, w.w*/d", "positive", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "squared norm of the student, |w|^2/d", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a student field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive", sample=(0.1, 0.2))
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("estimation_error", r"\epsilon_w", "mean squared error of the weights, |w - w*|^2/d")
model.observable("test_loss", r"\ell_g", "mean loss on new samples, corrupted ones included")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("error_slope", r"\partial\epsilon_w/\partial\lambda", "change of the estimation error with the penalty (not for absolute)")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## Action, zero-temperature limit and equations
#
# The residuals y - h_a of the replicas are Gaussian, with covariance Q_ab + Var y - 2 Cov(y, h): the teacher needs no
# field of its own. The scaling at inverse temperature b: Q_aa = q + V/b, Q_ab = q, conjugates b^2 q_hat off and
# b^2 q_hat - b V_hat on the diagonal, teacher row b m_hat. Derived for any loss; the steps are checked for the square one.

# %%
b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
shifts = {1 - eps: 1 + noise - 2 * m, eps: beta**2 + noise_out - 2 * beta * m}
action = (
    -b * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", Q_hat + b**2 * m_hat**2 * ones)
    + sum(alpha * part * Local("loss", Q + shift * ones) for part, shift in shifts.items())
)
theory = model.replicas(action, (q, q_hat), gaussian_weight("weight", b * lam))
losses = {
    "square": envelope(z**2 / 2),
    "huber": envelope(a**2 * Huber(z / a)),
    "absolute": envelope(AbsValue(z)),
}
limits = model.zero_temperature({"energy": -theory.value / b, "replicon": theory.replicon}, b, "loss", losses["square"])
energy = limits["energy"]
saddle = model.saddle_point(
    energy, {q_hat: V_hat, m_hat: m, V_hat: q, m: m_hat, V: q_hat, q: V}, eliminate=(V_hat, m, q)
)
model.branch("minimiser", "the unique minimiser of the regularised risk")

# %% [markdown]
# ## How the error changes with the penalty
#
# Without the conjugates the energy is a function of x = (m, q, V), stationary at the minimiser, so that
# dx/dlambda = -H^-1 d^2e/dx dlambda with its matrix H of second derivatives. (Not for the absolute loss: where it fits
# every sample, at alpha < 1, the minimiser hardly depends on a weak penalty, and a root of the slope would be noise.)

# %%
primal = sp.expand(energy.xreplace({V_hat: 1 / V - lam, m_hat: m / V}))
model.identity("q_hat drops out of the energy without conjugates", "de/dq_hat", sp.expand(primal.diff(q_hat)), 0)
primal = primal.xreplace({q_hat: sp.S.Zero})
state = (m, q, V)
curvature = sp.Matrix(3, 3, lambda i, j: sp.Symbol(f"H_{min(i, j)}{max(i, j)}"))
curvatures = {curvature[i, j]: primal.diff(state[i], state[j]) for i in range(3) for j in range(i, 3)}
force = sp.Matrix([primal.diff(s, lam) for s in state])
estimation_error = 1 + q - 2 * m
response = -curvature.adjugate() * force / curvature.det()
error_slope = (sp.Matrix([[estimation_error.diff(s) for s in state]]) * response)[0]

# %% [markdown]
# ## Losses
#
# On a new sample the residual is u. On the training set that of the minimiser is the proximal point u - V M'(u): its
# loss is M - V M'^2/2.

# %%
for loss in ("huber", "absolute"):
    model.envelope(loss, losses[loss])
u = sp.Symbol("u", real=True)
M, slope, bend = (Pot("loss", "moreau", k, u, V) for k in (0, 1, 2))


def over_samples(body):
    """E over the residual of a new sample, good or corrupted."""
    return sum(part * average(body, u, 0, q + shift) for part, shift in shifts.items())


for loss, made in losses.items():
    names = {} if loss == "square" else {"loss": loss}
    quantities = {
        "V_hat": alpha * over_samples(made.closed_form(2, u, V)),
        "energy": energy,
        "estimation_error": estimation_error,
        "test_loss": over_samples(made.loss.xreplace({z: u})),
        "training_loss": over_samples(M - V * slope**2 / 2),
        "replicon": limits["replicon"],
    }
    if loss != "absolute":
        quantities["error_slope"] = error_slope.xreplace(curvatures)
    model.formulation(
        loss,
        saddle.renamed(names),
        {name: renamed(expr, names) for name, expr in quantities.items()},
        starts={"minimiser": {m_hat: 1, q_hat: 1, V: 1 / (1 + lam)}},
        when={"loss": loss},
    )

model.line(
    "optimal_penalty", r"\lambda_{\mathrm{opt}}", "optimum", "the penalty with the smallest estimation error (not for absolute)",
    condition="zero", branch="minimiser", quantity="error_slope",
    solve_for="lam", search=(1e-3, 100.0), along="alpha", span=(0.2, 20.0),
)  # fmt: skip
model.axes("alpha", "lam", (0.2, 20.0), (0.01, 30.0), colour="estimation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
ERF = "independent: closed forms in error functions, root search"
model.check(
    "reference", "Huber loss, outliers of variance 5: estimation error", quantity="estimation_error", branch="minimiser",
    at={"alpha": 10.0, "lam": 1.0, "a": 1.0, "eps": 0.3, "noise": 1.0, "noise_out": 5.0, "loss": "huber"},
    value=0.25080750738557667, tolerance=1e-11, source=ERF,
)  # fmt: skip
SETTING = {"alpha": 2.0, "lam": 0.5, "noise": 0.25, "eps": 0.3, "noise_out": 5.0, "beta": 0.4, "a": 0.8}
COLUMNS = ("m", "energy", "estimation_error", "test_loss", "training_loss", "V_hat", "replicon", "error_slope")
TABLE = {
    "square": (
        0.5897633467483795, 1.2419650746092024, 0.7975276090167749, 1.2164212069230957, 0.4988507494904094,
        1.280776406404415, 0.7413587112077265, -0.5427390403077714,
    ),
    "huber": (
        0.5711219813927366, 0.8419279974939159, 0.46846437474624514, 0.5628350766574415, 0.34462545655549315,
        0.8851408413569316, 0.7320804431178471, -0.1127717795414614,
    ),
    "absolute": (
        0.6734151781759699, 1.4665742331960683, 0.5202778936523305, 1.0509550664119853, 0.6248985853475004,
        1.4032985416913097, 0.2627018247782029,
    ),
}  # fmt: skip
for loss, row in TABLE.items():
    for name, value in zip(COLUMNS, row):
        model.check(
            "reference", f"{loss} loss: {name} with outliers", quantity=name, branch="minimiser",
            at={**SETTING, "loss": loss}, value=value, tolerance=1e-11, source=ERF,
        )  # fmt: skip
model.check(
    "limit", "square loss without outliers: the best penalty is the variance of the noise", line="optimal_penalty",
    at={"alpha": 3.0, "noise": 0.25, "loss": "square"}, value=0.25, tolerance=1e-11, source="ridge regression is then Bayesian",
)  # fmt: skip
for loss, value in {"square": 1.9740082638527843, "huber": 0.6796639697018085}.items():
    model.check(
        "reference", f"{loss} loss: best penalty with outliers", line="optimal_penalty", value=value, tolerance=1e-9,
        at={"alpha": 3.0, "noise": 0.25, "eps": 0.3, "noise_out": 5.0, "loss": loss}, source=ERF,
    )  # fmt: skip
model.check(
    "limit", "least squares without penalty: the error is noise/(alpha - 1)", quantity="estimation_error",
    branch="minimiser", at={"alpha": 3.0, "lam": 0.0, "noise": 0.25, "loss": "square"}, value=0.125, tolerance=1e-11,
    source="mean of an inverse Wishart matrix",
)  # fmt: skip
model.check(
    "limit", "least absolute residuals of many samples: pi/2 times the error of least squares", quantity="estimation_error",
    branch="minimiser", at={"alpha": 1e4, "lam": 0.0, "noise": 1.0, "loss": "absolute"}, value=math.pi / 2e4,
    tolerance=2e-7, source="relative efficiency 2/pi of the median; corrections of order 1/alpha",
)  # fmt: skip
for loss in losses:
    for name in ("estimation_error", "training_loss", "m"):
        model.check(
            "simulation", f"{loss} loss: {name} of the minimiser with outliers", quantity=name, branch="minimiser",
            at={**SETTING, "loss": loss}, tolerance=3.0, simulator="linear_erm",
            settings={"sizes": (100, 200), "samples": 60, "seed": 4},
        )  # fmt: skip
