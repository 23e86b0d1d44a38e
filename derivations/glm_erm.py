# %% [markdown]
# # Classification: regularised empirical risk minimisation with a teacher
#
# A teacher w*, |w*|^2 = d, labels alpha d Gaussian inputs by its field with Gaussian noise, h = w*.x/sqrt(d) +
# sqrt(noise) xi: the label is +1 with probability
#
#   sign: theta(h),     logistic: 1/(1 + exp(-gamma h)) .
#
# With noise the sign teacher is the probit one.
#
# The student minimises
#
#   sum_mu l(y_mu w.x_mu/sqrt(d)) + (lambda/2) |w|^2
#
# with a convex loss l. The minimiser is the zero-temperature limit of a Gibbs measure at inverse temperature b.

# %%
import math

import sympy as sp

from quenched.derive import (
    MARGIN_LOSSES,
    Dot,
    Local,
    Model,
    Pot,
    Step,
    average,
    gaussian_weight,
    logistic_label,
    ones,
    overlap_matrix,
    renamed,
    sign_label,
    slope_at_zero,
    z,
)

model = Model(
    "glm_erm",
    "Classification by empirical risk minimisation with an l2 penalty",
    "Sign (with noise: probit) or logistic teacher, Gaussian inputs; minimiser of sum of losses + (lambda/2)|w|^2 with square, "
    "logistic, hinge or squared hinge loss.",
)
model.reference("Aubin20", "B. Aubin, F. Krzakala, Y. M. Lu, L. Zdeborova, NeurIPS 33 (2020), arXiv:2006.06560")
model.reference("SurCandes19", "P. Sur, E. J. Candes, PNAS 116, 14516 (2019)")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
noise = model.parameter("noise", r"\Delta", "variance of the noise in the teacher's field", at_least=0, default=0.0)
gamma = model.parameter("gamma", r"\gamma", "gain of the logistic teacher, its signal strength", above=0, default=1.0)
model.choice("teacher", "how the teacher labels", ("sign", "logistic"), "sign")
model.choice(
    "loss", "loss l(y w.x/sqrt(d)) that the student minimises",
    ("square", "logistic", "hinge", "squared_hinge"), "logistic",
)  # fmt: skip
m = model.order_parameter("m", "m", "overlap of student and teacher, w.w*/d", "positive", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "squared norm of the student, |w|^2/d", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a student field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("cosine", "c", "cosine of the angle between student and teacher")
model.observable("generalisation_error", r"\epsilon_g", "probability to predict the wrong label of a new input")
model.observable("test_loss", r"\ell_g", "mean loss on new inputs")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")
model.observable("cosine_slope", r"\partial c/\partial\lambda", "change of the cosine with the penalty (not for hinge)")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## Action, zero-temperature limit and equations
#
# For any teacher and any loss. The scaling at inverse temperature b: Q_aa = q + V/b, Q_ab = q, conjugates b^2 q_hat
# off and b^2 q_hat - b V_hat on the diagonal, teacher row b m_hat. Both labels contribute equally (y -> -y, u -> -u):
# twice y = +1. The steps below are checked for the square loss and the sign teacher.

# %%
b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
action = (
    -b * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", Q_hat + b**2 * m_hat**2 * ones)
    + 2 * alpha * Local("loss", Q, teacher="label", signal=m)
)
theory = model.replicas(action, (q, q_hat), gaussian_weight("weight", b * lam), sign_label("label", noise=noise))
limits = model.zero_temperature({"energy": -theory.value / b, "replicon": theory.replicon}, b, "loss", MARGIN_LOSSES["square"])
energy = limits["energy"]

# %% [markdown]
# V_hat = 1/V - lambda is eliminated, and V kept: for strong penalties V_hat of a hinge loss vanishes exponentially,
# while V -> 1/lambda.

# %%
saddle = model.saddle_point(
    energy, {q_hat: V_hat, m_hat: m, V_hat: q, m: m_hat, V: q_hat, q: V}, eliminate=(V_hat, m, q)
)
model.branch("minimiser", "the unique minimiser of the regularised risk")

# %% [markdown]
# ## How the angle changes with the penalty
#
# Without the conjugates the energy is a function of x = (m, q, V), stationary at the minimiser, so that
# dx/dlambda = -H^-1 d^2e/dx dlambda with its matrix H of second derivatives. Where the cosine of the angle between
# student and teacher is stationary in lambda, so is the generalisation error of every teacher. (The hinge loss has it
# not: for weak and for strong penalties its slope is exponentially small, below the rounding of the averages, and a
# root of it would be noise.)

# %%
primal = sp.expand(energy.xreplace({V_hat: 1 / V - lam, m_hat: m / V}))
model.identity("q_hat drops out of the energy without conjugates", "de/dq_hat", sp.expand(primal.diff(q_hat)), 0)
primal = primal.xreplace({q_hat: sp.S.Zero})
state = (m, q, V)
curvature = sp.Matrix(3, 3, lambda i, j: sp.Symbol(f"H_{min(i, j)}{max(i, j)}"))
curvatures = {curvature[i, j]: primal.diff(state[i], state[j]) for i in range(3) for j in range(i, 3)}
force = sp.Matrix([primal.diff(s, lam) for s in state])
cosine = m / sp.sqrt(q)
response = -curvature.adjugate() * force / curvature.det()
cosine_slope = (sp.Matrix([[cosine.diff(s) for s in state]]) * response)[0]

# %% [markdown]
# ## Teachers, losses and their Moreau envelopes

# %%
teachers = {"sign": "label", "logistic": "logistic_teacher"}
model.site(logistic_label("logistic_teacher", noise=noise, gain=gamma))
for loss in ("logistic", "hinge", "squared_hinge"):
    model.envelope(loss, MARGIN_LOSSES[loss])

# %% [markdown]
# On a new input the field of the student is u. On the training set that of the minimiser is the proximal point
# u - V M'(u): its loss is M - V M'^2/2, and it is negative where u < V l'(0).

# %%
star, u = sp.symbols("star u", real=True)
M, slope = (Pot("loss", "moreau", k, u, V) for k in (0, 1))


def over_labels(body):
    """E over the fields of teacher and student, both labels."""
    return 2 * average(Pot("label", "heat", 0, star, 0) * body, (star, u), (0, 0), sp.Matrix([[1, m], [m, q]]))


sign_error = model.identity(
    "Generalisation error of the sign teacher", "error", over_labels(Step(-u)),
    sp.acos(cosine / sp.sqrt(1 + noise)) / sp.pi, digits=9,
)  # fmt: skip
for teacher, site in teachers.items():
    for loss, envelope in MARGIN_LOSSES.items():
        names = {"label": site, "loss": "loss" if loss == "square" else loss}
        quantities = {
            "V_hat": alpha * over_labels(envelope.closed_form(2, u, V)),
            "energy": energy,
            "cosine": cosine,
            "generalisation_error": sign_error if teacher == "sign" else over_labels(Step(-u)),
            "test_loss": over_labels(envelope.loss.xreplace({z: u})),
            "training_loss": over_labels(M - V * slope**2 / 2),
            "training_error": over_labels(Step(V * slope_at_zero(envelope) - u)),
            "replicon": limits["replicon"],
        }
        if loss != "hinge":
            quantities["cosine_slope"] = cosine_slope.xreplace(curvatures)
        model.formulation(
            f"{teacher}_{loss}",
            saddle.renamed(names),
            {name: renamed(expr, names) for name, expr in quantities.items()},
            starts={"minimiser": {m_hat: 1, q_hat: 1, V: 1 / (1 + lam)}},
            when={"teacher": teacher, "loss": loss},
        )

model.line(
    "optimal_penalty", r"\lambda_{\mathrm{opt}}", "optimum", "the penalty that generalises best (not for hinge)",
    condition="zero", branch="minimiser", quantity="cosine_slope",
    solve_for="lam", search=(1e-3, 30.0), along="alpha", span=(0.2, 10.0),
)  # fmt: skip
model.axes("alpha", "lam", (0.2, 10.0), (0.01, 10.0), colour="generalisation_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
MP = "independent mpmath integration of the textbook equations, damped iteration"
REFERENCE = {
    "square": {(0.5, 0.1): 0.32917854031658983, (2.0, 0.01): 0.20448774856428215, (10.0, 1.0): 0.0783910746892335},
    "logistic": {(0.5, 0.1): 0.3227506660445635, (2.0, 0.01): 0.17478105387734036, (10.0, 1.0): 0.07901754802737791},
    "hinge": {(0.5, 0.1): 0.32884975297304475, (2.0, 0.01): 0.18847861031609164, (10.0, 1.0): 0.08184325129889036},
}
for loss, table in REFERENCE.items():
    for (samples, strength), value in table.items():
        model.check(
            "reference", f"{loss}: error at alpha = {samples}, lambda = {strength}", quantity="generalisation_error",
            branch="minimiser", at={"loss": loss, "alpha": samples, "lam": strength},
            value=value, tolerance=1e-9, source=MP,
        )  # fmt: skip

DENSE = "independent quadrature of the textbook equations on Gauss-Legendre panels, bisected proximal map, root search"
COLUMNS = (
    "energy", "cosine", "generalisation_error", "test_loss", "training_loss", "training_error", "V_hat", "replicon",
    "cosine_slope",
)  # fmt: skip
AT_HALF = {  # alpha = 2, lambda = 0.5: teacher, noise, gain, loss
    ("sign", 0.0, 1.0, "square"): (
        0.3471724011617875, 0.8338732413207229, 0.1861183664810614, 0.2789259704289623, 0.1143867178645994,
        0.0153740878780946, 1.280776406404415, 0.7413587112077265, 0.004685192542671264,
    ),
    ("sign", 0.0, 1.0, "logistic"): (
        0.9265868717100217, 0.8164777822787032, 0.1959236400150961, 0.48847992154563646, 0.3541894094786071,
        0.032919169242234974, 0.3103035863469944, 0.9238407690530727, -0.0469987760527979,
    ),
    ("sign", 0.0, 1.0, "hinge"): (
        0.6294678961136813, 0.8228563456344219, 0.19237913550402486, 0.48781436303574705, 0.15453005966598177,
        0.03576924578905285, 0.9250231158374579, 0.3508715012711635,
    ),
    ("sign", 0.0, 1.0, "squared_hinge"): (
        0.32707757232420576, 0.8453041927495896, 0.17941920959335939, 0.25484272658303436, 0.08970093279965427,
        0.009479362376781783, 0.958715826425518, 0.7326926717572299, -0.022787830571894634,
    ),
    ("sign", 0.5, 1.0, "logistic"): (
        1.0052799269390866, 0.7201964294764481, 0.2999005750451052, 0.5769622956318651, 0.41066398264785914,
        0.0898502040628662, 0.3247244200891956, 0.9200893643679173, -0.01843578415120876,
    ),
    ("logistic", 0.3, 2.0, "square"): (
        0.49707940006946055, 0.6266770814781458, 0.35545669418481163, 0.48113172675367966, 0.1973107021882597,
        0.09468598148450166, 1.280776406404399, 0.7413587112077259, 0.04814346102634722,
    ),
    ("logistic", 0.3, 2.0, "logistic"): (
        1.0472411996734974, 0.6460295167701403, 0.35062523015775726, 0.6235922964592644, 0.44083917111801446,
        0.11902134573428323, 0.3324429947423905, 0.9182008164851184, -0.002422205059952424,
    ),
    ("logistic", 0.3, 2.0, "hinge"): (
        0.9181772312182697, 0.6167015089169983, 0.3579324754939747, 0.7930357209311576, 0.32162674363072963,
        0.12084404930162625, 0.7654627219951298, 0.3951123895705908,
    ),
    ("logistic", 0.3, 2.0, "squared_hinge"): (
        0.4857311335526001, 0.629855452289615, 0.3546658057858868, 0.48710611934105574, 0.18169507634709398,
        0.08821087322450943, 1.0690087922342277, 0.7347897473296059, 0.041643134538323544,
    ),
}  # fmt: skip
for (teacher, variance_of_noise, gain, loss), row in AT_HALF.items():
    for name, value in zip(COLUMNS, row):
        model.check(
            "reference", f"{teacher} teacher, {loss} loss: {name} at alpha = 2, lambda = 0.5", quantity=name,
            branch="minimiser", value=value, tolerance=1e-11, source=DENSE,
            at={"teacher": teacher, "loss": loss, "alpha": 2.0, "lam": 0.5, "noise": variance_of_noise, "gamma": gain},
        )  # fmt: skip
model.check(
    "limit", "square loss: V solves a quadratic equation", quantity="V", branch="minimiser",
    at={"loss": "square", "alpha": 2.0, "lam": 1.0}, value=math.sqrt(2) - 1, tolerance=1e-11,
    source="resolvent of a Wishart matrix",
)  # fmt: skip
model.check(
    "limit", "hinge loss, strong penalty: the Hebb rule", quantity="cosine", branch="minimiser",
    at={"loss": "hinge", "alpha": 2.0, "lam": 1e3}, value=math.sqrt(4 / (math.pi + 4)), tolerance=1e-9,
    source="tan^2 of the angle is pi/(2 alpha) where every example counts alike",
)  # fmt: skip
MLE = {"alpha": 5.0, "lam": 0.0, "teacher": "logistic", "gamma": math.sqrt(5.0), "loss": "logistic"}
for name, value in {  # kappa = 1/alpha = 0.2, gamma^2 = 5
    "m": math.sqrt(5.0) * 1.4993501227880974,
    "V": 3.026926159963008,
    "q": 0.2 * 4.743553157791278**2 + 5.0 * 1.4993501227880974**2,
}.items():
    model.check(
        "literature", f"maximum likelihood, no penalty: {name} from alpha*, sigma*, lambda*", quantity=name,
        branch="minimiser", at=MLE, value=value, tolerance=1e-8, source="SurCandes19, equations solved to 16 digits",
    )  # fmt: skip
for samples in (1.0, 5.0):
    model.check(
        "reference", f"square loss: best penalty at alpha = {samples:g}, the same for all alpha", line="optimal_penalty",
        at={"loss": "square", "alpha": samples}, value=math.pi / 2 - 1, tolerance=1e-10,
        source="closed form of ridge regression on signs",
    )  # fmt: skip
for loss, value in {"logistic": 0.0162659850039298, "squared_hinge": 0.18399072190060495}.items():
    model.check(
        "reference", f"{loss} loss: best penalty at alpha = 2", line="optimal_penalty", at={"loss": loss, "alpha": 2.0},
        value=value, tolerance=1e-10, source=DENSE,
    )  # fmt: skip
for loss in MARGIN_LOSSES:
    for name in ("generalisation_error", "training_loss", "training_error", "q"):
        model.check(
            "simulation", f"{loss}: {name} of the minimiser", quantity=name, branch="minimiser",
            at={"loss": loss, "alpha": 2.0, "lam": 0.5}, tolerance=3.0, simulator="erm",
            settings={"sizes": (100, 200), "samples": 60, "seed": 6},
        )  # fmt: skip
NOISY = {"teacher": "logistic", "gamma": 2.0, "noise": 0.3, "alpha": 2.0, "lam": 0.5}
for loss, names in {"logistic": ("m", "test_loss"), "squared_hinge": ("generalisation_error", "energy")}.items():
    for name in names:
        model.check(
            "simulation", f"logistic teacher with noise, {loss}: {name} of the minimiser", quantity=name,
            branch="minimiser", at={**NOISY, "loss": loss}, tolerance=3.0, simulator="erm",
            settings={"sizes": (100, 200), "samples": 60, "seed": 6},
        )  # fmt: skip
