# %% [markdown]
# # Generalised linear models: regularised empirical risk minimisation
#
# A Gaussian teacher labels alpha d Gaussian inputs by y = sign(w*.x/sqrt(d)); the student minimises
#
#   sum_mu l(y_mu w.x_mu/sqrt(d)) + (lambda/2) |w|^2
#
# with a convex loss l. The minimiser is the zero-temperature limit of a Gibbs measure at inverse temperature b.

# %%
import math

import sympy as sp

from quenched.derive import (
    ClipIntegral,
    ClosedForm,
    Dot,
    Envelope,
    Local,
    Model,
    Pot,
    ProxLogistic,
    Ramp,
    Sigmoid,
    Softplus,
    Step,
    average,
    gaussian_weight,
    h,
    ones,
    overlap_matrix,
    sign_label,
    z,
)
from quenched.derive import V as variance

model = Model(
    "glm_erm",
    "Empirical risk minimisation with a sign teacher and an l2 penalty",
    "Sign teacher, Gaussian inputs; minimiser of sum of losses + (lambda/2)|w|^2 with square, logistic or hinge loss.",
)
model.reference("Aubin20", "B. Aubin, F. Krzakala, Y. M. Lu, L. Zdeborova, NeurIPS 33 (2020), arXiv:2006.06560")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", above=0)
model.choice("loss", "loss l(y w.x/sqrt(d)) that the student minimises", ("square", "logistic", "hinge"), "logistic")
m = model.order_parameter("m", "m", "overlap of student and teacher, w.w*/d", "positive", sample=(0.4, 0.6))
q = model.order_parameter("q", "q", "squared norm of the student, |w|^2/d", "positive", sample=(0.6, 0.9))
V = model.order_parameter("V", "V", "variance of a student field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("generalisation_error", r"\epsilon_g", "probability to mislabel a new input")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("training_error", r"\epsilon_t", "fraction of the training set that is mislabelled")
model.observable(
    "replicon", r"\lambda_{\mathrm{AT}}", "replicon eigenvalue; the solution is stable where it is positive", "stability"
)

# %% [markdown]
# ## Losses and their Moreau envelopes

# %%
x = ProxLogistic(h, variance)
losses = {
    "square": Envelope((1 - z) ** 2 / 2, ClosedForm((1 - h) ** 2 / (2 * (1 + variance)), field=h, variance=variance)),
    "logistic": Envelope(
        Softplus(-z), ClosedForm((x - h) ** 2 / (2 * variance) + Softplus(-x), -Sigmoid(-x), field=h, variance=variance)
    ),
    "hinge": Envelope(Ramp(1 - z), ClosedForm(variance * ClipIntegral((1 - h) / variance), field=h, variance=variance)),
}
slope_at_zero = {"square": -1, "logistic": -sp.Rational(1, 2), "hinge": -1}

# %% [markdown]
# On the training set the field of the minimiser is the proximal point u - V M'(u): its loss is M - V M'^2/2, and
# it is negative where u < V l'(0).

# %%
star, u = sp.symbols("star u", real=True)


def over_training_set(body):
    """E over the fields of teacher and student, both labels."""
    label = Pot("label", "heat", 0, star, 0)
    return 2 * average(label * body, (star, u), (0, 0), sp.Matrix([[1, m], [m, q]]))


# %% [markdown]
# ## Action, zero-temperature limit and equations, loss by loss
#
# The scaling at inverse temperature b: Q_aa = q + V/b, Q_ab = q, conjugates b^2 q_hat off and
# b^2 q_hat - b V_hat on the diagonal, teacher row b m_hat. Both labels contribute equally (y -> -y, u -> -u):
# twice y = +1.

# %%
b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
model.branch("minimiser", "the unique minimiser of the regularised risk")

for loss, envelope in losses.items():
    action = (
        -b * m * m_hat
        - sp.Rational(1, 2) * Dot(Q_hat, Q)
        + Local("weight", Q_hat + b**2 * m_hat**2 * ones)
        + 2 * alpha * Local(loss, Q, teacher="label", signal=m)
    )
    theory = model.replicas(action, (q, q_hat), gaussian_weight("weight", b * lam), sign_label("label"))
    limits = model.zero_temperature({"energy": -theory.value / b, "replicon": theory.replicon}, b, loss, envelope)
    energy = limits["energy"]
    M, slope = (Pot(loss, "moreau", k, u, V) for k in (0, 1))
    model.formulation(
        loss,
        model.saddle_point(
            energy, {m_hat: m, q_hat: V, V_hat: q, m: m_hat, q: V_hat, V: q_hat}, eliminate=(m, V, q)
        ),
        {
            "energy": energy,
            "generalisation_error": sp.acos(m / sp.sqrt(q)) / sp.pi,
            "training_loss": over_training_set(M - V * slope**2 / 2),
            "training_error": over_training_set(Step(V * slope_at_zero[loss] - u)),
            "replicon": limits["replicon"],
        },
        starts={"minimiser": {m_hat: 1, q_hat: 1, V_hat: 1}},
        when={"loss": loss},
    )

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
AT_HALF = {  # alpha = 2, lambda = 0.5
    "square": {
        "energy": 0.3471724011617875, "training_loss": 0.1143867178645994, "training_error": 0.0153740878780946,
        "V_hat": 1.280776406404415, "replicon": 0.7413587112077265,
    },
    "logistic": {
        "energy": 0.9265868717100217, "training_loss": 0.3541894094786071, "training_error": 0.032919169242234974,
        "V_hat": 0.3103035863469944, "replicon": 0.9238407690730726,
    },
    "hinge": {
        "energy": 0.6294678961136813, "training_loss": 0.15453005966598177, "training_error": 0.03576924578905285,
        "V_hat": 0.9250231158374579, "replicon": 0.3508715012711635,
    },
}  # fmt: skip
for loss, table in AT_HALF.items():
    for name, value in table.items():
        model.check(
            "reference", f"{loss}: {name} at alpha = 2, lambda = 0.5", quantity=name, branch="minimiser",
            at={"loss": loss, "alpha": 2.0, "lam": 0.5}, value=value, tolerance=1e-9, source=MP,
        )  # fmt: skip
model.check(
    "limit", "square loss: V solves a quadratic equation", quantity="V", branch="minimiser",
    at={"loss": "square", "alpha": 2.0, "lam": 1.0}, value=math.sqrt(2) - 1, tolerance=1e-11,
    source="resolvent of a Wishart matrix",
)  # fmt: skip
for loss in losses:
    for name in ("generalisation_error", "training_loss", "training_error", "q"):
        model.check(
            "simulation", f"{loss}: {name} of the minimiser", quantity=name, branch="minimiser",
            at={"loss": loss, "alpha": 2.0, "lam": 0.5}, tolerance=3.0, simulator="erm",
            settings={"sizes": (100, 200), "samples": 60, "seed": 6},
        )  # fmt: skip
