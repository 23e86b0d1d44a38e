# %% [markdown]
# # Separability of labelled Gaussian inputs, and the existence of maximum-likelihood estimates
#
# A teacher labels alpha d Gaussian inputs by its field with noise, h = w*.x/sqrt(d) + sqrt(noise) xi, as the sign of h
# or as +1 with probability 1/(1 + exp(-gamma h)). Is there a student with
#
#   y_mu w.x_mu/sqrt(d) >= kappa    for all mu,   |w|^2 = d ?
#
# For kappa = 0 the labels are then linearly separable, and logistic regression has no maximum-likelihood estimate.
# Read the other way, kappa is the largest margin at the load alpha_c(kappa).

# %%
import math

import sympy as sp

from quenched.derive import (
    Local,
    LogDet,
    Model,
    Pot,
    Ramp,
    Ratio,
    Saddle,
    Step,
    average,
    logistic_label,
    overlap_matrix,
    renamed,
    sign_label,
    threshold,
)

model = Model(
    "separability",
    "Linear separability of labelled Gaussian inputs: existence of maximum-likelihood estimates, largest margin",
    "Largest load at which labels of a sign (with noise: probit) or logistic teacher can be separated with a margin.",
)
model.reference("Gardner88", "E. Gardner, J. Phys. A 21, 257 (1988)")
model.reference("CandesSur20", "E. J. Candes, P. Sur, Ann. Statist. 48, 27 (2020)")
model.reference("OpperKinzel90", "M. Opper, W. Kinzel, J. Kleinz, R. Nehl, J. Phys. A 23, L581 (1990)")

alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0)
kappa = model.parameter("kappa", r"\kappa", "margin", at_least=0, default=0.0)
noise = model.parameter("noise", r"\Delta", "variance of the noise in the teacher's field", at_least=0, default=0.0)
gamma = model.parameter("gamma", r"\gamma", "gain of the logistic teacher, its signal strength", above=0, default=1.0)
model.choice("teacher", "how the teacher labels", ("sign", "logistic"), "logistic")
R = model.order_parameter("R", "R", "cosine of the angle between the last solution and the teacher", "unit")
q = model.auxiliary("q", sample=(0.7, 0.8))

model.free_energy("log_load", r"\log\alpha_c", "logarithm of the largest load, as a function of R", "max")
model.observable("largest_load", r"\alpha_c", "load up to which the margin can be met")
model.observable("slack", r"\alpha_c - \alpha", "load that could be added before the margin can no longer be met")
model.observable("generalisation_error", r"\epsilon_g", "probability that the last solution predicts a wrong label")

# %% [markdown]
# ## The volume of solutions closes
#
# Students at overlap R with the teacher and q with each other: the volume per weight is exp(S). With 1 - q = eps^2 it
# behaves as exp(g(R)/(2 eps^2)), where g = 1 - R^2 - alpha D(R): solutions exist while g > 0 for some R. Both labels
# contribute equally (y -> -y, u -> -u): twice y = +1.

# %%
eps = sp.Symbol("eps", positive=True)
action = sp.Rational(1, 2) * LogDet(overlap_matrix(q - R**2, diagonal=1 - R**2)) + 2 * alpha * Local(
    "margin", overlap_matrix(q, diagonal=1), teacher="label", signal=R
)
theory = model.replicas(action, (), threshold("margin", kappa), sign_label("label", noise=noise))
closing = model.limit(
    2 * eps**2 * theory.value.xreplace({q: 1 - eps**2}), eps, "q -> 1: exponent of the volume", "g"
)
star, u = sp.symbols("star u", real=True)


def over_labels(body):
    """E over the fields of teacher and student, both labels."""
    return 2 * average(Pot("label", "heat", 0, star, 0) * body, (star, u), (0, 0), sp.Matrix([[1, R], [R, 1]]))


violation = over_labels(Ramp(kappa - u) ** 2)
model.identity("The exponent for any teacher", "g", closing, 1 - R**2 - alpha * violation, digits=9)

# %% [markdown]
# ## The largest load
#
# alpha_c = max_R (1 - R^2)/D(R). Where its logarithm is stationary, 2R/(1 - R^2) = -D'/D; times (1 + R)/2 this is an
# equation for the odds R/(1 - R) that keeps them positive.

# %%
log_load = sp.log(1 - R**2) - sp.log(violation)
rate = model.prepare(sp.log(violation).diff(R))
model.identity("Stationarity of the largest load", "d/dR", log_load.diff(R), -2 * R / (1 - R**2) - rate, digits=9)
falls, stands = sp.fraction(sp.together(-rate))
odds = model.odds_of(R)
saddle = Saddle({R: Ratio(falls.xreplace(model.odds) * (1 + 2 * odds), 2 * stands.xreplace(model.odds) * (1 + odds))}, {})

model.branch("last", "the solution that remains at the largest load")
model.site(logistic_label("logistic_teacher", noise=noise, gain=gamma))
for teacher, site in {"sign": "label", "logistic": "logistic_teacher"}.items():
    names = {"label": site}
    quantities = {
        "log_load": log_load,
        "largest_load": (1 - R**2) / violation,
        "slack": (1 - R**2) / violation - alpha,
        "generalisation_error": over_labels(Step(-u)),
    }
    model.formulation(
        teacher,
        saddle.renamed(names),
        {name: renamed(expr, names) for name, expr in quantities.items()},
        starts={"last": {R: sp.Rational(1, 2)}},
        when={"teacher": teacher},
    )
model.line(
    "separable", r"\alpha_c", "capacity", "labels can no longer be separated; above it, maximum-likelihood estimates exist",
    condition="zero", branch="last", quantity="slack", solve_for="alpha", search=(0.05, 1e3), along="gamma",
    span=(0.05, 10.0),
)  # fmt: skip
model.line(
    "largest_margin", r"\kappa_{\max}", "continuous", "the largest margin",
    condition="zero", branch="last", quantity="slack", solve_for="kappa", search=(1e-3, 10.0), along="alpha",
    span=(0.2, 10.0),
)  # fmt: skip
model.axes("gamma", "alpha", (0.05, 10.0), (0.5, 12.0), colour="R", branch="last")
model.region("separable", gamma=6.0, alpha=3.0)
model.region("estimates exist", gamma=2.0, alpha=9.0)

# %% [markdown]
# ## Checks

# %%
CS = "CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits"
for gain, value in {
    1.0: 2.2782205445946775, 2.0: 2.8991378764936595, 3.0: 3.669433873805374, 5.0: 5.403890621228146, 10.0: 10.105215866754053,
}.items():
    model.check(
        "literature", f"existence of the maximum-likelihood estimate at gamma = {gain:g}", line="separable",
        at={"teacher": "logistic", "gamma": gain}, value=value, tolerance=1e-9, source=CS,
    )  # fmt: skip
model.check(
    "limit", "labels without signal: two points per dimension", line="separable",
    at={"teacher": "logistic", "gamma": 1e-7}, value=2.0, tolerance=1e-9, source="T. M. Cover, IEEE Trans. EC 14, 326 (1965)",
)  # fmt: skip
model.check(
    "limit", "labels without signal, with a margin: Gardner's capacity", quantity="largest_load", branch="last",
    at={"alpha": 1.0, "kappa": 1.0, "gamma": 1e-7}, value=0.519572229604938, tolerance=1e-9, source="Gardner88",
)  # fmt: skip
SCAN = "independent quadrature of min_t E(tYX - Z)_+^2, minimised over t"
for variance, value in {0.5: 3.2474509884709084, 1.0: 2.6953476947083534}.items():
    model.check(
        "reference", f"probit teacher, noise {variance:g}: separability", line="separable",
        at={"teacher": "sign", "noise": variance}, value=value, tolerance=1e-10, source=SCAN,
    )  # fmt: skip
for at, value in (
    ({"teacher": "sign", "noise": 0.5}, 0.6949694167224365),
    ({"teacher": "logistic", "gamma": 2.0}, 0.6154668847599539),
):
    model.check(
        "reference", f"{at['teacher']} teacher: cosine at the threshold", quantity="R", branch="last",
        at={"alpha": 1.0, **at}, value=value, tolerance=1e-7, source=SCAN,
    )  # fmt: skip
#: load, squared norm of the minimiser of the hinge loss for a weak penalty, error of the largest margin
MARGINS = ((2.0, 4.839316333467797, 0.188478610316), (0.5, 0.6335162174541599, 0.328849752973))
for load, norm, value in MARGINS:
    model.check(
        "reference", f"largest margin at alpha = {load:g}", line="largest_margin", at={"teacher": "sign", "alpha": load},
        value=1 / math.sqrt(norm), tolerance=1e-10,
        source="independent solution of the equations of the hinge loss for a weak penalty, |w| = 1/margin",
    )  # fmt: skip
    model.check(
        "literature", f"generalisation error of the largest margin at alpha = {load:g}", quantity="generalisation_error",
        branch="last", at={"teacher": "sign", "alpha": load, "kappa": 1 / math.sqrt(norm)}, value=value, tolerance=1e-9,
        source="OpperKinzel90, equations of maximal stability solved to 12 digits",
    )  # fmt: skip
    model.check(
        "reference", f"the load of that margin: alpha = {load:g}", quantity="log_load", branch="last",
        at={"teacher": "sign", "alpha": 1.0, "kappa": 1 / math.sqrt(norm)}, value=math.log(load), tolerance=1e-9,
        source="the same",
    )  # fmt: skip
model.check(
    "reference", "logistic teacher: load left below the threshold", quantity="slack", branch="last",
    at={"teacher": "logistic", "gamma": 2.0, "alpha": 1.0}, value=1.8991378764936595, tolerance=1e-9, source=CS,
)  # fmt: skip
