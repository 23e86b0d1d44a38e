# %% [markdown]
# # Linear regression by gradient flow: when to stop
#
# The P = alpha N outputs y = wbar.x + eps have inputs with independent N(0, 1/N) components, a teacher wbar with
# components of variance one and noise of variance 1/snr; the student starts at weights of variance inr and follows
#
#   dw/dt = sum_mu (y_mu - w.x_mu) x_mu .
#
# Each eigenvector of X^T X, eigenvalue l, relaxes on its own. What remains are averages over the spectrum, the
# Marchenko-Pastur law, which follows here from the resolvent: the saddle point of the replicated quadratic form.
# All errors are in units of the teacher's variance. Ridge regression, to compare with, is the Gaussian covariate model
# with a linear teacher.

# %%
import mpmath as mp
import sympy as sp

from quenched.derive import (
    Dot,
    Local,
    Model,
    Ratio,
    Saddle,
    Sigmoid,
    Tanh,
    gaussian_residual,
    gaussian_weight,
    overlap_matrix,
)
from quenched.derive.derivation import all_of, close
from quenched.derive.tables import semicircle

model = Model(
    "gradient_flow",
    "Linear regression by gradient flow: dynamics and early stopping",
    "Noisy linear teacher, N(0, 1/N) inputs; a linear student trained by gradient flow on the sum of squares, for a given "
    "time or until it generalises best. Errors in units of the teacher's variance.",
)
model.reference("AdvaniSaxe17", "M. S. Advani, A. M. Saxe, Neural Networks 132 (2020) 428, arXiv:1710.03667")

alpha = model.parameter("alpha", r"\alpha", "examples per weight, P/N", above=0, sample=(0.4, 1.6))
snr = model.parameter("snr", r"\mathrm{SNR}", "variance of the teacher over variance of the noise", above=0, default=5.0)
inr = model.parameter("inr", r"\mathrm{INR}", "variance of the initial weights over that of the teacher", at_least=0, default=0.0)
t = model.parameter("t", "t", "training time, in units of the time constant", above=0, below=1e10, default=1.0)
model.choice("training", "when the training ends", ("flow", "early_stopping"), "flow")

model.free_energy("generalisation_error", r"E_g", "mean squared error of a new output, its noise included", "min")
model.observable("training_error", r"E_t", "mean squared error on the training set")
stop = model.order_parameter("stopping_time", r"t^*", "time at which the error on new inputs is least", "positive")

# %% [markdown]
# ## Spectrum
#
# tr log(X^T X + shift) is the free energy of weights with the Gaussian weight exp(-sum_mu (w.x_mu)^2/2 - shift |w|^2/2).
# Without an external field replicas do not overlap; V is the trace of the resolvent, tr (X^T X + shift)^-1/N.

# %%
shift = model.auxiliary("shift", sample=(1.1, 1.9))
V, V_hat = model.auxiliary("V"), model.auxiliary("V_hat")
Q, Q_hat = overlap_matrix(0, diagonal=V), overlap_matrix(0, diagonal=-V_hat)
action = -sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", Q_hat) + alpha * Local("example", Q)
theory = model.replicas(action, (), gaussian_weight("weight", shift), gaussian_residual("example", 1))
potential = model.finish(theory.value)
(conjugate,) = sp.solve(potential.diff(V), V_hat)
stationarity = potential.diff(V_hat).subs(V_hat, conjugate)

# %% [markdown]
# With l = 1 + alpha + 2 sqrt(alpha) x the density of the eigenvalues l > 0 is alpha/l times a semicircle in x, and so
#
#   < g >_MP = g(0) + alpha < (g(l) - g(0))/l >_semicircle
#
# for every alpha: the zero modes are in it, and g(l) - g(0) has no singularity at the edge. The semicircle is a table
# whose first column is 1 + x, which is small at the lower edge. Its nodes are dense there: everything below is integrated
# to rounding, however long the time and however close to alpha = 1.

# %%
over_semicircle = model.table(
    "semicircle", "distance 1 + x from the lower edge of a semicircle on (-1, 1), and the weights of these nodes",
    {"edge": (0.1, 1.9), "part": (0.5, 1.5)}, default=semicircle(),
)  # fmt: skip
edge, part = sp.symbols("edge part", positive=True)
low, half = model.auxiliary("low"), model.auxiliary("half")
WHERE = {low: (1 - sp.sqrt(alpha)) ** 2, half: 2 * sp.sqrt(alpha)}  # lower edge and half the width: put in last
l = low + half * edge


def check_law():
    """The trace of the resolvent that the semicircle gives solves the saddle point, below and above alpha = 1."""

    def outcome(load, at):
        def resolvent(x):
            return 1 / (1 + load + 2 * mp.sqrt(load) * x + at)

        with mp.workdps(30):
            trace = (1 - load * mp.quad(lambda x: 2 / mp.pi * mp.sqrt(1 - x**2) * resolvent(x), [-1, 0, 1])) / at
            return close(mp.mpf(sp.N(stationarity.subs({alpha: load, shift: at, V: trace}), 30)), 0, 20)

    return all_of(outcome(mp.mpf(a), mp.mpf(s)) for a, s in ((0.25, 0.5), (1, 0.125), (2.5, 0.75)))


model.derivation.add(
    "The Marchenko-Pastur law from the semicircle has the resolvent of the saddle point",
    [("0", stationarity), ("l", l.xreplace(WHERE))], "numeric", check_law,
)  # fmt: skip

# %% [markdown]
# ## Gradient flow
#
# On an eigenvector the distance c from the teacher obeys dc/dt = -l c + sqrt(l) e, with the projection e of the noise;
# the residual of the examples on it is e - sqrt(l) c. Both mean squares are written with R(t) = (1 - exp(-l t))/l, which
# is t at l = 0, and with the logistic function s is tanh(l t/2)/(s(l t) l); exp(-l t) = s(-l t)/s(l t). Nothing is lost
# at the lower edge, and nothing overflows after long times.

# %%
rate, time = model.auxiliary("rate"), model.auxiliary("time")
noise = model.auxiliary("noise")
first, e = sp.symbols("first e", positive=True)
c, R, D = (sp.Function(name) for name in ("c", "R", "D"))
distance = sp.dsolve(c(time).diff(time) + rate * c(time) - sp.sqrt(rate) * e, c(time), ics={c(0): first}).rhs


def mean_square(expr):
    """Average of the square over initial distances of variance 1 + inr and noise of variance ``noise``."""
    expr = sp.expand(expr)
    return (1 + inr) * expr.coeff(first) ** 2 + noise * expr.coeff(e) ** 2


def relaxed(expr, ell, when):
    """The expression on eigenvectors of eigenvalue ``ell`` at the time ``when``, without differences."""
    expr = expr.replace(R, lambda s: Tanh(rate * s / 2) / (Sigmoid(rate * s) * rate))
    expr = expr.replace(D, lambda s: Sigmoid(-rate * s) / Sigmoid(rate * s))
    return expr.subs({rate: ell, time: when}, simultaneous=True)


def over_spectrum(g, when):
    """Average over the Marchenko-Pastur law of a polynomial in the eigenvalue, R and D = exp(-l t)."""
    still = g.subs(rate, 0)  # what is left of g at l = 0 decays with D: only there D - 1 is a difference
    at_zero = still.replace(D, lambda s: sp.S.One)
    slope = sp.expand((g - still) / rate) + sp.expand((still.replace(D, lambda s: 1 - rate * R(s)) - at_zero) / rate)
    return at_zero + alpha * over_semicircle(part * relaxed(slope, l, when))


of_weights = (1 + inr) * D(2 * time) + noise * rate * R(time) ** 2
of_examples = ((1 + inr) * rate + noise) * D(2 * time)
for title, name, found, stated in (
    ("Mean square distance from the teacher on an eigenvector", "E c^2", distance, of_weights),
    ("Mean square residual of the examples on an eigenvector", "E (e - sqrt(l) c)^2", e - sp.sqrt(rate) * distance, of_examples),
):
    model.identity(title, name, mean_square(found), relaxed(stated, rate, time))

# %% [markdown]
# The examples have P - N directions beyond the eigenvectors, of noise alone; if N > P these are N - P too many.


# %%
def errors(when):
    """Errors on new and on old outputs at a time."""
    new = over_spectrum(of_weights, when) + noise
    old = (over_spectrum(of_examples, when) + (alpha - 1) * noise) / alpha
    return {"generalisation_error": new.subs(noise, 1 / snr), "training_error": old.subs(noise, 1 / snr)}


model.branch("student", "the student at the end of its training")
model.formulation("flow", Saddle({}, {}), {}, starts={}, exact={"student": errors(t)}, when={"training": "flow"}, where=WHERE)

# %% [markdown]
# ## Early stopping
#
# dE_g/dt = 0 balances the signal that is still to be learned and the noise that is about to be:
# t = t A/B, with A = (1 + INR) SNR <exp(-2 l t)> and B = <exp(-l t) R(t)>, averages over the semicircle.

# %%
change = mean_square(distance).diff(time)
signal = 2 * (1 + inr) * D(2 * time)  # per eigenvalue l, both: the zero modes do not move
fitted = 2 * D(time) * R(time)
model.identity(
    "Rate of the error on an eigenvector", "dE_g/dt", change, relaxed(rate * (noise * fitted - signal), rate, time)
)  # fmt: skip
signal, fitted = (over_semicircle(part * relaxed(g, l, stop)) for g in (signal, fitted))
model.formulation(
    "early_stopping",
    Saddle({stop: Ratio(stop * snr * signal, fitted)}, {}),
    errors(stop),
    starts={"student": {stop: 1}},
    when={"training": "early_stopping"},
    where=WHERE,
)

model.axes("alpha", "t", (0.1, 4.0), (0.1, 100.0), colour="generalisation_error", branch="student")

# %% [markdown]
# ## Checks

# %%
PAGE = "independent quadrature over the Marchenko-Pastur density"
TABLE = {  # alpha: stopping time, error there, errors at t = 1 and t = 10
    0.5: (2.707155, 0.82606582, 0.86606837, 0.86669680),
    2.0: (2.393523, 0.35407132, 0.39467110, 0.39090904),
}
for load, (when, stopped, early, late) in TABLE.items():
    for quantity, value, at, digits in (
        ("stopping_time", when, {"training": "early_stopping"}, 6),
        ("generalisation_error", stopped, {"training": "early_stopping"}, 8),
        ("generalisation_error", early, {"t": 1.0}, 8),
        ("generalisation_error", late, {"t": 10.0}, 8),
    ):
        model.check(
            "reference", f"{quantity} at alpha = {load:g}, {at}", quantity=quantity, branch="student",
            at={"alpha": load, "snr": 5.0, **at}, value=value, tolerance=0.51 * 10.0**-digits, source=PAGE,
        )  # fmt: skip
for load, value in ((0.5, 1.49986375), (1.0, 1.02292687)):
    model.check(
        "reference", f"large initial weights generalise worse: alpha = {load:g}", quantity="generalisation_error", branch="student",
        at={"alpha": load, "snr": 5.0, "inr": 1.0, "t": 1.0}, value=value, tolerance=0.51e-8, source=PAGE,
    )  # fmt: skip
for load, start, value in ((2.0, 1.0, 0.4), (0.5, 0.0, 0.9), (0.5, 1.0, 1.4)):
    model.check(
        "literature", f"error after infinite time, alpha = {load:g}, INR = {start:g}", quantity="generalisation_error",
        branch="student", at={"alpha": load, "snr": 5.0, "inr": start, "t": 1e9}, value=value, tolerance=1e-12,
        source="AdvaniSaxe17: alpha/(alpha - 1)/SNR, or (1 - alpha)(1 + INR) + 1/((1 - alpha) SNR)",
    )  # fmt: skip
model.check(
    "limit", "the training error starts from the variance of the outputs and the initial weights", quantity="training_error",
    branch="student", at={"alpha": 0.7, "snr": 4.0, "inr": 0.5, "t": 1e-12}, value=1.75, tolerance=1e-10, source="w = w(0)",
)  # fmt: skip
for load in (0.5, 2.0):
    for at in ({"t": 3.0}, {"training": "early_stopping"}):
        for quantity in ("generalisation_error", "training_error"):
            model.check(
                "simulation", f"{quantity} at alpha = {load:g}, {at}", quantity=quantity, branch="student",
                at={"alpha": load, "snr": 5.0, "inr": 0.5, **at}, tolerance=3.0, simulator="gradient_flow",
                settings={"sizes": (40, 80), "samples": 200, "seed": 8},
            )  # fmt: skip
