# %% [markdown]
# # Linear diffusion models: losses and divergences of a Gaussian learned from few samples
#
# N = gamma d samples of N(0, Sigma) train a linear denoiser: x_t = sqrt(ab) x_0 + sqrt(1 - ab) eps, and W x_t predicts
# the noise eps. With the noise averaged exactly and a penalty c |W|^2 the minimiser is
#
#   W = sqrt(1 - ab)/ab R,    R = (Sigmahat + shift)^-1,    shift = (1 - ab + c)/ab,
#
# with the empirical covariance Sigmahat = X^T X/N; with a penalty c ab at every step the model samples from
# N(0, Sigmahat + c). All that enters of Sigma is its spectrum, eigenvalues l. All losses and divergences are per dimension.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, Softplus, gaussian_residual, gaussian_weight, overlap_matrix

model = Model(
    "linear_diffusion",
    "Linear diffusion model: learning a Gaussian from samples",
    "Ridge-regularised linear denoiser trained on N samples of N(0, Sigma) with any spectrum: loss on training and on new "
    "data; Kullback-Leibler divergences between N(0, Sigma) and the law N(0, Sigmahat + c) that it samples from.",
)
model.reference("MergerGoldt25", "C. Merger, S. Goldt, Generalization dynamics of linear diffusion models, arXiv:2505.24769")

gamma = model.parameter("gamma", r"\gamma", "samples per dimension, N/d", above=0, sample=(1.2, 1.9))
ab = model.parameter("ab", r"\bar\alpha", "share of the signal in the variance of the noisy data", above=0, below=1, default=0.9)
c = model.parameter("c", "c", "strength of the penalty, added to the empirical covariance", at_least=0, default=0.0)
model.choice("model", "the denoiser at one noise level, or the law that is sampled from", ("denoiser", "sampler"), "denoiser")
V = model.order_parameter("V", "V", "true covariance in the metric of the model, tr (R Sigma)/d", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("log_det", r"\log\det", "log det (Sigmahat + shift)/d", "min")
model.observable("kappa", r"\kappa", "the shift that replaces that of the empirical covariance in the true one")
model.observable("resolvent", r"\mathrm{tr} R", "tr (Sigmahat + shift)^-1/d")
model.observable("test_loss", r"L", "mean square error of the predicted noise, on new data")
model.observable("training_loss", r"L_t", "mean square error of the predicted noise, on the training data")
model.observable("kl_learnt_true", r"D(\hat p|p)", "divergence of the true law from the learnt one, KL(learnt || true)")
model.observable("kl_true_learnt", r"D(p|\hat p)", "divergence of the learnt law from the true one, KL(true || learnt)")

# %% [markdown]
# ## Determinant
#
# log det (Sigmahat + shift) is the free energy of weights with the Gaussian weight exp(-sum_mu (w.x_mu)^2/2N
# - shift |w|^2/2). Without an external field replicas do not overlap; V is w^T Sigma w/d.

# %%
over_spectrum = model.table("spectrum", "eigenvalues l of the true covariance; 1/2 and 3/2 unless given", {"l": (0.6, 1.6)}, default=[(0.5,), (1.5,)])
l = sp.Symbol("l", positive=True)
shift = model.auxiliary("shift", sample=(1.1, 1.9))
Q, Q_hat = overlap_matrix(0, diagonal=V), overlap_matrix(0, diagonal=-V_hat)
action = -sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", l * Q_hat) + gamma * Local("sample", Q)
theory = model.replicas(action, (), gaussian_weight("weight", shift), gaussian_residual("sample", gamma))
normalised = sp.log(2 * sp.pi) / 2 - gamma * sp.log(2 * sp.pi * gamma) / 2
shared, own = sp.expand_log(model.finish(2 * (normalised - theory.value)), force=True).as_independent(l, as_Add=True)
log_det = shared + over_spectrum(own)
saddle = model.saddle_point(log_det, {V: V_hat, V_hat: V}, eliminate=(V_hat,))
log_det = model.identity(
    "Without the difference of large logarithms of many samples", "log det", log_det,
    gamma * Softplus(sp.log(V / gamma)) - V * V_hat + over_spectrum(sp.log(shift + l * V_hat)),
)  # fmt: skip

# %% [markdown]
# ## Traces
#
# log det is stationary, so that its derivative with respect to the shift is tr R, at fixed V and V_hat; a shift by a
# multiple of Sigma gives tr (R Sigma) = V in the same way. A second derivative, now along the solution V(shift), gives
# tr R^2 and tr (R Sigma R). Last, Sigmahat R = 1 - shift R.

# %%
conjugate = saddle.removed[V_hat]
trace = log_det.diff(shift).subs(V_hat, conjugate)
image = saddle.image(V)
V_slope = image.diff(shift) / (1 - image.diff(V))


def along(expr):
    """Derivative with respect to the shift along the solution."""
    return expr.diff(shift) + expr.diff(V) * V_slope


squared, true = -along(trace), -V_slope
empirical = trace - shift * squared
kappa = shift / conjugate
source = model.auxiliary("source")
model.identity(
    "A shift by a multiple of Sigma", "tr (R Sigma)",
    over_spectrum(sp.log(shift + l * (source + V_hat))).diff(source).subs({source: 0, V_hat: conjugate}), image,
)  # fmt: skip
model.identity(
    "At the solution, where V is its image, the equation of random-matrix theory: shift = kappa (1 - df/N)", "kappa (1 - df/N)",
    kappa * (1 - over_spectrum(l / (l + kappa)) / gamma), shift * (1 + (V - image) / gamma),
)  # fmt: skip

# %% [markdown]
# ## Denoiser
#
# The error E|eps - W x_t|^2 of data with covariance S is d - 2 sqrt(1 - ab) tr W + tr W (ab S + 1 - ab) W.

# %%
model.branch("learnt", "the minimiser of the regularised loss")


def loss(product):
    """Loss per dimension on data of a covariance S, given tr (R S R)/d."""
    gain = sp.sqrt(1 - ab) / ab
    return 1 - 2 * sp.sqrt(1 - ab) * gain * trace + gain**2 * (ab * product + (1 - ab) * squared)


every = {"log_det": log_det, "kappa": kappa, "resolvent": trace}
START = {"learnt": {V: 1}}
model.formulation(
    "denoiser", saddle, {**every, "test_loss": loss(true), "training_loss": loss(empirical)}, starts=START,
    when={"model": "denoiser"}, where={shift: (1 - ab + c) / ab},
)  # fmt: skip

# %% [markdown]
# ## Law that is sampled from
#
# KL(N(0, A)||N(0, B)) = (tr B^-1 A - d + log det B - log det A)/2, and the mean of Sigmahat is Sigma.

# %%
true_det = over_spectrum(sp.log(l))
model.formulation(
    "sampler",
    saddle,
    {
        **every,
        "kl_learnt_true": (over_spectrum(shift / l) - log_det + true_det) / 2,
        "kl_true_learnt": (V - 1 + log_det - true_det) / 2,
    },
    starts=START,
    when={"model": "sampler"},
    where={shift: c},
)
model.axes("gamma", "c", (0.2, 10.0), (0.01, 1.0), colour="test_loss", branch="learnt")

# %% [markdown]
# ## Checks, all for the eigenvalues 1/2 and 3/2
#
# Without a penalty the divergences do not know the spectrum.

# %%
for samples in (2.0, 10.0):
    y = 1 / samples
    for quantity, value in (
        ("kl_learnt_true", 0.5 * (1 + (1 - y) / y * math.log(1 - y))),
        ("kl_true_learnt", 0.5 * (1 / (1 - y) - 2 - (1 - y) / y * math.log(1 - y))),
    ):
        model.check(
            "limit", f"{quantity} without penalty, N/d = {samples:g}", quantity=quantity, branch="learnt",
            at={"model": "sampler", "gamma": samples, "c": 0.0}, value=value, tolerance=1e-12,
            source="mean log-determinant and inverse of a Wishart matrix",
        )  # fmt: skip
for quantity in ("kl_learnt_true", "kl_true_learnt"):
    model.check(
        "literature", f"{quantity} of many samples is d/(4 N)", quantity=quantity, branch="learnt",
        at={"model": "sampler", "gamma": 1e4, "c": 0.0}, value=1 / 4e4, tolerance=1e-8, source="MergerGoldt25",
    )  # fmt: skip
DENOISER = {"kappa": 1.1771638523074781, "test_loss": 2.2647870692496956, "training_loss": 0.5046315092123919}
PENALTY = {"kappa": 1.23213933693773, "kl_learnt_true": 0.336769907043761, "kl_true_learnt": 0.5867375974617347}
for at, table in (
    ({"gamma": 0.5, "ab": 0.9, "c": 0.05}, DENOISER),
    ({"gamma": 2.0, "ab": 0.6, "c": 0.0}, {"test_loss": 0.6486423674980126, "training_loss": 0.4947622636514174}),
    ({"model": "sampler", "gamma": 0.5, "c": 0.2}, PENALTY),
    ({"model": "sampler", "gamma": 2.0, "c": 0.1}, {"kl_learnt_true": 0.1131105313939937, "kl_true_learnt": 0.15188807047714897}),
):
    for quantity, value in table.items():
        model.check(
            "reference", f"{quantity} at {at}", quantity=quantity, branch="learnt", at=at, value=value, tolerance=1e-12,
            source="independent mpmath root of shift = kappa (1 - df/N), traces from df and df2",
        )  # fmt: skip
best = sum(0.7 * value / (0.7 * value + 0.3) for value in (0.5, 1.5)) / 2
for quantity in ("test_loss", "training_loss"):
    model.check(
        "limit", f"{quantity} of infinitely many samples", quantity=quantity, branch="learnt", at={"gamma": 1e9, "ab": 0.7},
        value=best, tolerance=1e-8, source="the best denoiser of N(0, Sigma): mean of ab l/(ab l + 1 - ab)",
    )  # fmt: skip
model.check(
    "limit", "the resolvent of infinitely many samples", quantity="resolvent", branch="learnt",
    at={"model": "sampler", "gamma": 1e9, "c": 0.5}, value=0.75, tolerance=1e-8, source="mean of 1/(l + c)",
)  # fmt: skip
for at, quantities in (
    ({"gamma": 0.5, "c": 0.05}, ("test_loss", "training_loss")),
    ({"gamma": 2.0, "ab": 0.6}, ("test_loss", "training_loss")),
    ({"model": "sampler", "gamma": 2.0}, ("kl_learnt_true", "kl_true_learnt")),
    ({"model": "sampler", "gamma": 0.5, "c": 0.2}, ("kl_learnt_true", "kl_true_learnt")),
):
    for quantity in quantities:
        model.check(
            "simulation", f"{quantity} at {at}", quantity=quantity, branch="learnt", at=at, tolerance=3.0,
            simulator="linear_diffusion", settings={"sizes": (40, 80), "samples": 100, "seed": 5, "spread": 0.5},
        )  # fmt: skip
