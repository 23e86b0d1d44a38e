# %% [markdown]
# # Phase retrieval: a teacher of which only absolute values are seen
#
# A teacher w* with d independent standard Gaussian weights is seen through the absolute values of alpha d linear
# measurements,
#
#   y = |w*.x/sqrt(d) + sqrt(noise) xi| ,     x standard Gaussian .
#
# The student knows all this and samples the posterior. On the Nishimori line the teacher is one more replica: the
# overlap of two students is that of a student with the teacher, up to the sign of w, which cannot be known.

# %%
import sympy as sp

from quenched.derive import (
    Dot,
    Local,
    Model,
    Ratio,
    Saddle,
    average,
    gaussian_magnitude,
    gaussian_weight,
    ones,
    overlap_matrix,
)

model = Model(
    "phase_retrieval",
    "Phase retrieval: absolute values of linear measurements, Bayes-optimal",
    "Posterior over Gaussian weights given alpha d values |w*.x/sqrt(d) + sqrt(noise) xi|; the sign of the weights "
    "cannot be known.",
)
model.reference("Mondelli19", "M. Mondelli, A. Montanari, Found. Comput. Math. 19, 703 (2019), arXiv:1708.05932")
model.reference("Barbier19", "J. Barbier, F. Krzakala, N. Macris, L. Miolane, L. Zdeborova, PNAS 116, 5451 (2019)")

alpha = model.parameter("alpha", r"\alpha", "measurements per weight", above=0)
noise = model.parameter("noise", r"\Delta", "variance of the noise", at_least=0, default=0.0, sample=(0.2, 0.4))
q = model.order_parameter("q", "q", "overlap of two students, and of student and teacher", "unit")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of the overlap: signal-to-noise ratio of a weight", "positive")
model.free_energy("free_entropy", r"\phi", "free entropy per weight", "max")
model.observable("mse", r"\mathrm{mse}", "mean squared error of a weight, its sign known")

# %% [markdown]
# ## Action
#
# Let s be the field of the teacher with its noise, of variance 1 + noise: |s| is seen. Given s the fields of the
# students are Gaussian with mean q s/(1 + noise) and covariance Q_ab - q^2/(1 + noise). The average over s comes last.

# %%
s = model.auxiliary("s", sample=(0.5, 1.5))
Q, Q_hat = overlap_matrix(q, diagonal=1), overlap_matrix(q_hat, diagonal=0)
seen = 1 + noise
weights = model.replicas(
    -q * q_hat - sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", Q_hat + q_hat**2 * ones) - sp.log(2 * sp.pi) / 2,
    (), gaussian_weight("weight", 1),
)  # fmt: skip
magnitude = gaussian_magnitude("magnitude", s, noise)
measurements = model.replicas(1 * Local("magnitude", Q - q**2 / seen * ones, mean=q * s / seen), (), magnitude)
u, star = sp.symbols("u star", real=True)


def over_fields(body):
    """E over the fields of teacher and student of a body in s and u."""
    return average(average(body.xreplace({s: star}), u, q * star / seen, q - q**2 / seen), star, 0, seen)


likelihood, slope = (magnitude.closed_form(k, u, 1 - q) for k in (0, 1))
model.identity(
    "A measurement, given s", "measurement", measurements.value,
    average(likelihood, u, q * s / seen, q - q**2 / seen),
)  # fmt: skip
free_entropy = weights.value + alpha * over_fields(likelihood)

# %% [markdown]
# ## Equations
#
# The derivatives, in the form in which nothing cancels: the weights have the posterior variance 1/(1 + q_hat), and
# alpha times the mean square of the slope of the log-likelihood is the signal-to-noise ratio.

# %%
saddle = model.saddle_point(free_entropy, {q_hat: q, q: q_hat})
snr = model.identity(
    "Nishimori: the signal-to-noise ratio of a weight", "q_hat", saddle.image(q_hat), alpha * over_fields(slope**2), digits=9
)
model.identity("Nishimori: q/(1 - q) of a Gaussian weight", "odds", saddle.image(q), q_hat)

# %% [markdown]
# ## Weak recovery
#
# Without any overlap the slope vanishes with the student's field u, and grows with it like u times the curvature of the
# log-likelihood at u = 0. An overlap grows where alpha times the mean square of that curvature exceeds 1.

# %%
curvature = magnitude.closed_form(2, 0, 1)
bare = model.identity(
    "Mean square curvature without overlap", "curvature^2",
    average(sp.expand(curvature.xreplace({s: star}) ** 2), star, 0, seen), 2 / seen**2,
)  # fmt: skip

model.branch("uninformed", "what an algorithm reaches without knowledge of the teacher")
model.branch("informed", "what is stable once the teacher is known")
model.formulation(
    "magnitudes",
    Saddle({q: Ratio(q_hat, sp.S.One), q_hat: Ratio(snr.xreplace(model.odds), sp.S.One)}, {}),
    {"free_entropy": free_entropy, "mse": 1 - q},
    starts={
        "uninformed": {q: sp.Rational(1, 1000), q_hat: sp.Rational(1, 1000)},
        "informed": {q: 1 - sp.Rational(1, 10**6), q_hat: 10**6},
    },
    explicit={"weak_recovery": 1 / bare},
)
model.line(
    "weak_recovery", r"\alpha_{\mathrm{WR}}", "continuous", "above, the measurements tell something of the direction",
    condition="explicit", solve_for="alpha", search=(0.1, 10.0), along="noise", span=(0.0, 0.5),
)  # fmt: skip
model.line(
    "hard", r"\alpha_{\mathrm{alg}}", "spinodal", "above, algorithms find the solution: the uninformed branch ends",
    condition="fold", branch="uninformed", solve_for="alpha", search=(0.9, 1.3), along="noise", span=(0.0, 0.005),
)  # fmt: skip
model.axes("noise", "alpha", (0.0, 0.5), (0.3, 2.0), colour="mse", branch="uninformed")

# %% [markdown]
# ## Checks

# %%
DENSE = "independent: field of the student first, then that of the teacher, Gauss-Legendre panels, root search in q"
TABLE = {  # q, free entropy
    (0.9, 0.0): (0.3307724640239577, -0.6485889077273691),
    (1.0, 1e-4): (0.4758246852483396, -0.7145176457993897),
    (1.1, 0.0): (0.6907887768799071, -0.7716812709625948),
    (1.2, 0.1): (0.41132920035071846, -0.918628319145875),
    (0.9, 0.3): (0.017359409092839173, -0.7712745999487407),
}
for (samples, variance), row in TABLE.items():
    for name, value in zip(("q", "free_entropy"), row):
        model.check(
            "reference", f"{name} at alpha = {samples:g}, noise = {variance:g}", quantity=name, branch="uninformed",
            at={"alpha": samples, "noise": variance}, value=value, tolerance=2e-11, source=DENSE,
        )  # fmt: skip
model.check(
    "literature", "algorithmic threshold without noise", line="hard", at={"noise": 0.0}, value=1.1284714066721726,
    tolerance=1e-9, source="Barbier19: 1.128; maximum of the explicit alpha(q), computed to 12 digits",
)  # fmt: skip
model.check(
    "literature", "weak recovery without noise", line="weak_recovery", at={"noise": 0.0}, value=0.5, tolerance=1e-15,
    source="Mondelli19",
)  # fmt: skip
model.check(
    "limit", "just above the weak recovery of noisy measurements the overlap is small", quantity="q", branch="uninformed",
    at={"alpha": 0.8450034449789462, "noise": 0.3}, value=1e-6, tolerance=1e-9, source=DENSE,
)  # fmt: skip
model.check(
    "limit", "below it there is none", quantity="q", branch="uninformed", at={"alpha": 0.84, "noise": 0.3}, value=0.0,
    tolerance=1e-9, source="the measurements do not change with the sign of w",
)  # fmt: skip
for name in ("mse", "q"):
    model.check(
        "simulation", f"{name} of the posterior", quantity=name, branch="informed", at={"alpha": 4.0, "noise": 1.0},
        tolerance=3.0, simulator="magnitude_posterior", settings={"sizes": (40, 80), "samples": 150, "seed": 5, "sweeps": 400},
    )  # fmt: skip
