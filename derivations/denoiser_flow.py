# %% [markdown]
# # Linear diffusion models: a denoiser trained by gradient flow
#
# N = gamma d samples of N(0, 1) train a linear denoiser, which predicts the noise eps in
# x_t = sqrt(ab) x_0 + sqrt(1 - ab) eps as W x_t. From W = 0 it follows the gradient of the loss E |eps - W x_t|^2 over the
# samples and all noise for a time t. Stopped early it remembers less of its samples. The minimiser, and data with any
# spectrum, are in ``linear_diffusion``.

# %%
import sympy as sp

from quenched.derive import Model, Saddle, Sigmoid, Tanh
from quenched.derive.tables import semicircle

model = Model(
    "denoiser_flow",
    "Linear diffusion model: training by gradient flow",
    "Linear denoiser trained on N samples of white data by gradient flow for a given time: loss on training and on new data.",
)
model.reference("MergerGoldt25", "C. Merger, S. Goldt, Generalization dynamics of linear diffusion models, arXiv:2505.24769")

gamma = model.parameter("gamma", r"\gamma", "samples per dimension, N/d", above=0, sample=(0.4, 1.6))
ab = model.parameter("ab", r"\bar\alpha", "share of the signal in the variance of the noisy data", above=0, below=1, default=0.9)
t = model.parameter("t", "t", "training time", above=0, below=1e10, default=1.0)
model.free_energy("test_loss", "L", "mean square error of the predicted noise, on new data, per dimension", "min")
model.observable("training_loss", "L_t", "mean square error of the predicted noise, on the training data, per dimension")

# %% [markdown]
# ## Spectrum of the samples
#
# Sigmahat has the law of Marchenko and Pastur, which is derived in ``gradient_flow``: its eigenvalues are
# x = (1 + gamma + 2 sqrt(gamma) y)/gamma with y on (-1, 1), and < g > = g(0) + < (g(x) - g(0))/x > over a semicircle in y.

# %%
over_semicircle = model.table(
    "semicircle", "distance 1 + y from the lower edge of a semicircle on (-1, 1), and the weights of these nodes",
    {"edge": (0.1, 1.9), "part": (0.5, 1.5)}, default=semicircle(),
)  # fmt: skip
edge, part = sp.symbols("edge part", positive=True)
low, half, still = (model.auxiliary(name) for name in ("low", "half", "still"))
# lower edge of ab x and half the width, and 1 - ab: put in last
WHERE = {low: ab * (1 - 1 / sp.sqrt(gamma)) ** 2, half: 2 * ab / sp.sqrt(gamma), still: 1 - ab}


def over_spectrum(at_zero, slope):
    """Average over the Marchenko-Pastur law of a function g, given its values at x = 0 and (g - g(0))/x."""
    return at_zero + over_semicircle(part * slope(low + half * edge))


# %% [markdown]
# ## Gradient flow
#
# W commutes with Sigmahat. On data of a covariance s the loss along an eigenvector is
# E (eps - W x_t)^2 = (1 - sqrt(1 - ab) W)^2 + ab s W^2; with s = x, the eigenvalue of Sigmahat, it is trained. With
# r = ab x + 1 - ab the flow ends at W = sqrt(1 - ab)/r; with the logistic function s(u) the rest 1 - exp(-2 r t) is
# tanh(r t)/s(2 r t).

# %%
time, seen = model.auxiliary("time"), model.auxiliary("seen")
W = sp.Function("W")


def loss(weight, covariance):
    """E (eps - W x_t)^2 along an eigenvector."""
    return (1 - sp.sqrt(1 - ab) * weight) ** 2 + ab * covariance * weight**2


def rest(rate, when):
    """exp(-2 r t)."""
    return Sigmoid(-2 * rate * when) / Sigmoid(2 * rate * when)


def grown(rate, when):
    """(1 - exp(-2 r t))/r."""
    return Tanh(rate * when) / (Sigmoid(2 * rate * when) * rate)


w = sp.Symbol("w", positive=True)
rate = ab * seen + 1 - ab
weight = sp.sqrt(1 - ab) * grown(rate, time)
descent = -loss(w, seen).diff(w).subs(w, W(time))
flow = sp.dsolve(W(time).diff(time) - sp.expand(descent), W(time), ics={W(0): 0}).rhs
model.identity("Gradient flow on an eigenvector", "W", flow, weight)
model.identity("The flow ends at the minimum", "dL/dW", loss(w, seen).diff(w).subs(w, sp.sqrt(1 - ab) / rate), 0)

# %% [markdown]
# Nothing is lost at small y = ab x if what changes with it is written with (1 - exp(-2 y t))/y.

# %%
def bend(y, when):
    """The change of h = (1 - exp(-2 r t))/r with y, over x."""
    return ab * (rest(still, when) * grown(y, when) - grown(still, when)) / (y + still)


def new(y, when):
    """The change of the loss on new data with y, over x."""
    return still * bend(y, when) * (grown(y + still, when) + grown(still, when) - 2)


def old(y, when):
    """The change of the loss on the training data with y, over x."""
    later = ab * grown(still, when) * rest(still, when) * grown(y, when)
    return still * (later - bend(y, when) * (1 + rest(y + still, when)))


first = loss(weight.subs(seen, 0), 1), loss(weight.subs(seen, 0), 0)
for title, covariance, slope, at_zero in (("new", 1, new, first[0]), ("training", seen, old, first[1])):
    model.identity(
        f"Loss on {title} data, without differences", "L(x) - L(0)", loss(weight, covariance) - at_zero,
        seen * slope(ab * seen, time).subs(still, 1 - ab),
    )  # fmt: skip

model.branch("student", "the denoiser at the end of its training")
model.formulation(
    "flow", Saddle({}, {}), {}, starts={}, where=WHERE,
    exact={"student": {
        name: over_spectrum(at_zero.subs(time, t), lambda y, slope=slope: slope(y, t))
        for name, slope, at_zero in (("test_loss", new, first[0]), ("training_loss", old, first[1]))
    }},
)  # fmt: skip
model.axes("gamma", "t", (0.1, 4.0), (0.1, 100.0), colour="test_loss", branch="student")

# %% [markdown]
# With few samples and little noise the loss on the zero modes, L(0), is much larger than the average: digits are lost in
# their ratio.
#
# ## Checks

# %%
MP = "independent quadrature over the Marchenko-Pastur density, 30 digits"
TABLE = {  # gamma, ab, t: losses on new and on training data
    (0.5, 0.9, 1.0): (0.9450155786939621, 0.79352165010706718),
    (0.5, 0.9, 10.0): (3.8536286922335063, 0.46299387471791619),
    (2.0, 0.9, 3.0): (0.99668239234139915, 0.8427671684452142),
    (1.0, 0.5, 2.0): (0.599692150120262, 0.38658129874362359),
    (0.3, 0.99, 100.0): (52.122833419780587, 0.31153021350600851),
    (1.0, 0.999, 1000.0): (14.379744633124645, 0.96900593715533847),
    (2.0, 0.9, 1e6): (1.0772354651207863, 0.83930866725278864),
    (1.0, 0.9, 1e8): (2.0792384807982151, 0.71762430387232113),
}
for (samples, signal, when), row in TABLE.items():
    for name, value in zip(("test_loss", "training_loss"), row):
        model.check(
            "reference", f"{name} at N/d = {samples:g}, ab = {signal:g}, t = {when:g}", quantity=name, branch="student",
            at={"gamma": samples, "ab": signal, "t": when}, value=value, tolerance=1e-13 * max(1, abs(value)), source=MP,
        )  # fmt: skip
for name in ("test_loss", "training_loss"):
    model.check(
        "limit", f"untrained: {name} is the variance of the noise", quantity=name, branch="student",
        at={"gamma": 0.7, "ab": 0.8, "t": 1e-9}, value=1 - 4e-9 * 0.2, tolerance=1e-14, source="1 - 4 (1 - ab) t to first order",
    )  # fmt: skip
    model.check(
        "limit", f"many samples, long training: {name} is that of the best denoiser", quantity=name, branch="student",
        at={"gamma": 1e14, "ab": 0.8, "t": 1e3}, value=0.8, tolerance=1e-12, source="1 - (1 - ab)",
    )  # fmt: skip
model.check(
    "limit", "long training: the minimiser without penalty", quantity="test_loss", branch="student",
    at={"gamma": 0.5, "ab": 0.9, "t": 1e5}, value=4.9801507888214881, tolerance=1e-12,
    source="linear_diffusion with a flat spectrum",
)  # fmt: skip
for at in ({"gamma": 0.5, "t": 1.0}, {"gamma": 2.0, "t": 5.0}):
    for name in ("test_loss", "training_loss"):
        model.check(
            "simulation", f"{name} of the denoiser at {at}", quantity=name, branch="student", at={**at, "ab": 0.9},
            tolerance=3.0, simulator="denoiser_flow", settings={"sizes": (40, 80), "samples": 200, "seed": 6},
        )  # fmt: skip
