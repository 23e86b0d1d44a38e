# %% [markdown]
# # Sparse linear regression: lasso and elastic net
#
# A teacher w* with independent weights, zero with probability 1 - rho and standard Gaussian otherwise, and alpha d
# Gaussian inputs with outputs y = w*.x/sqrt(d) + sqrt(noise) xi. The student minimises
#
#   sum_mu (y_mu - w.x_mu/sqrt(d))^2/2 + lambda |w|_1 + (ridge/2) |w|^2 .

# %%
import sympy as sp

from quenched.derive import (
    ClosedForm,
    Dot,
    Envelope,
    Local,
    Model,
    Ramp,
    Step,
    average,
    gaussian_residual,
    h,
    ones,
    overlap_matrix,
    z,
)
from quenched.derive import V as variance

model = Model(
    "sparse_regression",
    "Sparse linear regression: lasso and elastic net",
    "Gauss-Bernoulli teacher, linear outputs with noise; minimiser of the squared residuals/2 + lambda |w|_1 + (ridge/2)|w|^2.",
)
model.reference("BayatiMontanari12", "M. Bayati, A. Montanari, IEEE Trans. Inf. Theory 58, 1997 (2012)")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty lambda |w|_1", above=0)
ridge = model.parameter("ridge", r"\lambda_2", "strength of the penalty (ridge/2)|w|^2", at_least=0, default=0.0, sample=(2.5, 3.5))
rho = model.parameter("rho", r"\rho", "fraction of weights that are not zero", above=0, below=1, default=0.1, sample=(0.2, 0.4))
noise = model.parameter("noise", r"\Delta", "variance of the noise", at_least=0, default=0.01)
m = model.order_parameter("m", "m", "overlap of student and teacher, w.w*/d", "positive", sample=(0.1, 0.15))
q = model.order_parameter("q", "q", "squared norm of the student, |w|^2/d", "positive")
V = model.order_parameter("V", "V", "variance of a student field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("estimation_error", r"\epsilon_w", "mean squared error of the weights, |w - w*|^2/d")
model.observable("training_loss", r"\ell_t", "half the mean squared residual on the training set")
model.observable("selected", "s", "fraction of the student's weights that are not zero")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## Action
#
# Inverse temperature b: Q_aa = q + V/b, Q_ab = q. The field of a weight is measured in units of b: its covariance is
# q_hat off and q_hat - V_hat/b on the diagonal, plus m_hat^2 for a weight of the teacher that is not zero, and the
# weight enters with exp(b (g w - lambda |w| - ridge w^2/2)). The residuals y - h_a have the covariance
# Q_ab + Var y - 2 Cov(y, h).

# %%
b = model.auxiliary("b", sample=(1.0, 2.0))
Q, Q_hat = overlap_matrix(q, diagonal=q + V / b), overlap_matrix(q_hat, diagonal=q_hat - V_hat / b)
squared_residual = rho + noise + q - 2 * m
action = (
    -b * m * m_hat
    - sp.Rational(1, 2) * Dot(b**2 * Q_hat, Q)
    + (1 - rho) * Local("weight", Q_hat)
    + rho * Local("weight", Q_hat + m_hat**2 * ones)
    + alpha * Local("residual", Q + (rho + noise - 2 * m) * ones)
)
theory = model.replicas(action, (q, q_hat), gaussian_residual("residual", 1 / b))

# %% [markdown]
# ## Zero temperature
#
# -(1/b) log of the weight's integral becomes -max_w (g w - lambda |w| - (ridge - v) w^2/2), with v = -V_hat: for v > 0 a
# Moreau envelope of -max_w (g w - lambda |w| - ridge w^2/2). Its slope is minus the soft threshold of g.

# %%
def thresholded(g, stiffness):
    """-max_w (g w - lambda |w| - stiffness w^2/2) and its first two derivatives in g."""
    above, below = Ramp(g - lam), Ramp(-g - lam)
    return -(above**2 + below**2) / (2 * stiffness), (below - above) / stiffness, -(Step(g - lam) + Step(-g - lam)) / stiffness


weight = Envelope(thresholded(z, ridge)[0], ClosedForm(*thresholded(h, ridge - variance), field=h, variance=variance))
limits = model.zero_temperature({"energy": -theory.value / b, "replicon": theory.replicon}, b, "weight", weight)
energy = limits["energy"]
saddle = model.saddle_point(
    energy, {V_hat: q, q_hat: V, m_hat: m, q: V_hat, m: m_hat, V: q_hat}, eliminate=(q, V, m)
)
u = sp.Symbol("u", real=True)


def over_weights(body):
    """E over the field of a weight, zero or not in the teacher."""
    return (1 - rho) * average(body, u, 0, q_hat) + rho * average(body, u, 0, q_hat + m_hat**2)


model.branch("minimiser", "the minimiser of the regularised risk")
model.formulation(
    "lasso",
    saddle,
    {
        "energy": energy,
        "estimation_error": rho + q - 2 * m,
        "training_loss": squared_residual / (2 * (1 + V) ** 2),
        "selected": over_weights(Step(u - lam) + Step(-u - lam)),
        "replicon": limits["replicon"],
    },
    starts={"minimiser": {m_hat: 1, q_hat: 1, V_hat: 1}},
)
model.axes("alpha", "lam", (0.1, 2.0), (0.005, 1.0), colour="estimation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
ERF = "independent: soft-threshold moments in closed form, damped iteration"
COLUMNS = ("m", "estimation_error", "training_loss", "selected", "energy", "replicon")
TABLE = {  # alpha, lambda, ridge, rho, noise
    (1.0, 0.1, 0.2, 0.2, 0.05): (
        0.12585704974416348, 0.05254633161097161, 0.015141759338954142, 0.6246037452226052, 0.04189512226133022,
        0.6662576141676397,
    ),
    (0.5, 0.05, 0.0, 0.1, 0.005): (
        0.08413772975950196, 0.006811138482139212, 0.0014404185004555212, 0.2530645357028176, 0.004431425137902913,
        0.49387092859436477,
    ),
}  # fmt: skip
for (samples, strength, quadratic, density, variance_of_noise), row in TABLE.items():
    at = {"alpha": samples, "lam": strength, "ridge": quadratic, "rho": density, "noise": variance_of_noise}
    for name, value in zip(COLUMNS, row):
        model.check(
            "reference", f"{'elastic net' if quadratic else 'lasso'}: {name} at alpha = {samples}", quantity=name,
            branch="minimiser", at=at, value=value, tolerance=1e-11, source=ERF,
        )  # fmt: skip
# there the variance of an input is 1/alpha, so that lambda and the noise are alpha times theirs
for samples, strength, density, variance_of_noise, value in (
    (0.5, 0.1, 0.1, 0.01, 0.006811138482139233),
    (0.5, 0.02, 0.1, 0.01, 0.009331446530861667),
    (0.8, 0.3, 0.2, 0.1, 0.06240767735140336),
):
    model.check(
        "literature", f"risk of the lasso at delta = {samples}, lambda = {strength}", quantity="estimation_error",
        branch="minimiser", value=value, tolerance=1e-11, source="BayatiMontanari12, equations solved to 13 digits",
        at={"alpha": samples, "lam": samples * strength, "rho": density, "noise": samples * variance_of_noise},
    )  # fmt: skip
model.check(
    "limit", "a penalty that is too strong selects nothing", quantity="estimation_error", branch="minimiser",
    at={"alpha": 1.0, "lam": 20.0, "rho": 0.1, "noise": 0.01}, value=0.1, tolerance=1e-10, source="w = 0",
)  # fmt: skip
for setting, at in {
    "elastic net": {"alpha": 1.0, "lam": 0.1, "ridge": 0.2, "rho": 0.2, "noise": 0.05},
    "lasso": {"alpha": 0.5, "lam": 0.05, "ridge": 0.0, "rho": 0.1, "noise": 0.005},
}.items():
    for name in ("estimation_error", "selected", "energy"):
        model.check(
            "simulation", f"{setting}: {name} of the minimiser", quantity=name, branch="minimiser", at=at, tolerance=3.0,
            simulator="sparse_erm", settings={"sizes": (100, 200), "samples": 100, "seed": 8},
        )  # fmt: skip
