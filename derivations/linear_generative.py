# %% [markdown]
# # Linear generative models: convergence of two models, recovery of a direction
#
# N = gamma d samples of N(0, 1 + theta v v^T) give the model xhat = (Sigmahat + lambda)^(1/2) z, with the empirical
# covariance Sigmahat and a Gaussian seed z. Two models of different samples and the same seed agree to
#
#   q = E xhat_1 . xhat_2/sqrt(E |xhat_1|^2 E |xhat_2|^2) = (E sqrt(x + lambda))^2/(1 + lambda),
#
# over the spectrum x of Sigmahat, since their covariances are asymptotically free and have the mean 1. The direction v,
# one of d, does not enter; a model has found it if its leading eigenvector has an overlap with v.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, Ramp, Saddle, gaussian_residual, gaussian_weight, overlap_matrix
from quenched.derive.tables import semicircle

model = Model(
    "linear_generative",
    "Linear generative model: convergence and recovery",
    "Gaussian learned from gamma d samples of white data with one strong direction: agreement of two models with the same "
    "seed, overlap of the leading eigenvector with the direction.",
)
model.reference("MaillardGoldt26", "A. Maillard, S. Goldt, Memorisation, convergence and generalisation in generative models, arXiv:2605.21402")
model.reference("BBP05", "J. Baik, G. Ben Arous, S. Peche, Ann. Probab. 33 (2005) 1643, arXiv:math/0403022")

gamma = model.parameter("gamma", r"\gamma", "samples per dimension, N/d", above=0, sample=(1.2, 1.9))
lam = model.parameter("lam", r"\lambda", "added to the empirical covariance", at_least=0, default=0.0)
theta = model.parameter("theta", r"\theta", "excess variance in the direction v", above=0, default=1.0, sample=(1.2, 1.9))

model.free_energy("distance", "D", "mean square distance of the samples of two models, per dimension over 2", "min")
model.observable("convergence", "q", "correlation of the samples of two models with the same seed")
model.observable("recovery", "Q", "squared overlap of the leading eigenvector with the direction v")
model.observable("pair_overlap", "Q^2", "squared overlap of the leading eigenvectors of two models")

# %% [markdown]
# ## Resolvent
#
# log det (Sigmahat + shift) is the free energy of weights with the Gaussian weight exp(-w Sigmahat w/2 - shift |w|^2/2).
# With kappa = shift/V_hat its saddle point gives the shift as a function of kappa.

# %%
shift, V, V_hat, kappa = (model.auxiliary(name, sample=(1.1, 1.9)) for name in ("shift", "V", "V_hat", "kappa"))
Q, Q_hat = overlap_matrix(0, diagonal=V), overlap_matrix(0, diagonal=-V_hat)
action = -sp.Rational(1, 2) * Dot(Q_hat, Q) + Local("weight", Q_hat) + gamma * Local("sample", Q)
theory = model.replicas(action, (), gaussian_weight("weight", shift), gaussian_residual("sample", gamma))
potential = model.finish(theory.value)
(conjugate,) = sp.solve(potential.diff(V), V_hat)
(trace,) = sp.solve(potential.diff(V_hat), V)
(shift_of,) = sp.solve((V_hat - conjugate).subs(V, trace).subs(V_hat, shift / kappa), shift)
model.identity("The shift as a function of kappa", "shift", shift_of, kappa * (1 - 1 / (gamma * (1 + kappa))))

# %% [markdown]
# The resolvent is that of kappa and the true covariance, (Sigmahat + shift)^-1 = kappa/shift (Sigma + kappa)^-1: along v it
# has a pole at kappa = -(1 + theta), the leading eigenvalue -shift, with a residue that is the overlap Q. The eigenvalue
# is outside of the others as long as the residue is positive.

# %%
pole = {kappa: -(1 + theta)}
eigenvalue = -shift_of.subs(pole)
residue = sp.factor((1 + theta) / eigenvalue * shift_of.diff(kappa).subs(pole))
found = 1 - 1 / (gamma * theta**2)
model.identity("Leading eigenvalue", "-shift", eigenvalue, (1 + theta) * (1 + 1 / (gamma * theta)))
model.identity("Overlap with the direction", "Q", residue, found / (1 + 1 / (gamma * theta)))
(threshold,) = sp.solve(residue, gamma)
recovery = Ramp(found) / (1 + 1 / (gamma * theta))

# %% [markdown]
# ## Square roots of the spectrum
#
# The eigenvalues of Sigmahat are x = l/gamma with l = 1 + gamma + 2 sqrt(gamma) y, y on a semicircle, and as in
# ``gradient_flow`` < g >= g(0) + gamma < (g(l) - g(0))/l >, here with g = sqrt(l/gamma + lambda).

# %%
over_semicircle = model.table(
    "semicircle", "distance 1 + y from the lower edge of a semicircle on (-1, 1), and the weights of these nodes",
    {"edge": (0.1, 1.9), "part": (0.5, 1.5)}, default=semicircle(),
)  # fmt: skip
edge, part = sp.symbols("edge part", positive=True)
root = model.auxiliary("root")
x = ((1 - root) ** 2 + 2 * root * edge) / root**2
mean_root = sp.sqrt(lam) + over_semicircle(part / (sp.sqrt(x + lam) + sp.sqrt(lam)))
convergence = mean_root**2 / (1 + lam)

model.branch("learnt", "the model of the empirical covariance")
model.formulation(
    "learnt", Saddle({}, {}), {}, starts={}, explicit={"recovered": threshold}, where={root: sp.sqrt(gamma)},
    exact={"learnt": {
        "distance": (1 + lam) * (1 - convergence), "convergence": convergence, "recovery": recovery, "pair_overlap": recovery**2,
    }},
)  # fmt: skip
model.line(
    "recovered", r"\gamma_c", "continuous", "the leading eigenvector knows the direction above", condition="explicit",
    branch="learnt", solve_for="gamma", search=(0.0, 1e4), along="theta", span=(0.3, 4.0),
)  # fmt: skip
model.axes("theta", "gamma", (0.3, 4.0), (0.02, 6.0), colour="recovery", branch="learnt")

# %% [markdown]
# ## Checks

# %%
MP = "independent quadrature over the Marchenko-Pastur density"
for samples, penalty, value, digits in (
    (0.1, 0.0, 0.0974837593, 10), (0.5, 0.0, 0.4350574233, 10), (2.0, 0.0, 0.8701148466, 10), (10.0, 0.0, 0.9748375933, 10),
    (1.0, 0.5, 0.90008478, 8),
):
    model.check(
        "reference", f"convergence at N/d = {samples:g}, lambda = {penalty:g}", quantity="convergence", branch="learnt",
        at={"gamma": samples, "lam": penalty}, value=value, tolerance=0.51 * 10.0**-digits, source=MP,
    )  # fmt: skip
for samples, penalty in ((1.0, 0.0), (1.0, 0.5)):
    q = 64 / (9 * math.pi**2) if penalty == 0 else 0.90008478
    model.check(
        "reference", f"distance at N = d, lambda = {penalty:g}", quantity="distance", branch="learnt",
        at={"gamma": samples, "lam": penalty}, value=(1 + penalty) * (1 - q), tolerance=1e-8,
        source="both models have the mean square norm 1 + lambda per dimension",
    )  # fmt: skip
model.check(
    "limit", "convergence at N = d", quantity="convergence", branch="learnt", at={"gamma": 1.0, "lam": 0.0},
    value=64 / (9 * math.pi**2), tolerance=1e-14, source="E sqrt(x) of a quarter circle: 8/(3 pi)",
)  # fmt: skip
for samples, value in ((0.44, 0.0), (1.0, 1 / 3), (2.0, 7 / 12)):
    model.check(
        "literature", f"recovery at theta = 1.5, N/d = {samples:g}", quantity="recovery", branch="learnt",
        at={"gamma": samples, "theta": 1.5}, value=value, tolerance=1e-12, source="BBP05",
    )  # fmt: skip
model.check(
    "literature", "recovery begins at N/d = 1/theta^2", line="recovered", at={"theta": 1.5}, value=4 / 9, tolerance=1e-12, source="BBP05"
)
for at, quantity in (
    ({"gamma": 0.5}, "convergence"), ({"gamma": 0.5, "lam": 0.3}, "distance"), ({"gamma": 1.0, "lam": 0.5}, "convergence"),
    ({"gamma": 2.0, "theta": 1.5}, "recovery"), ({"gamma": 2.0, "theta": 1.5}, "pair_overlap"),
):
    model.check(
        "simulation", f"{quantity} at {at}", quantity=quantity, branch="learnt", at=at, tolerance=3.0,
        simulator="linear_generative", settings={"sizes": (40, 80), "samples": 200, "seed": 4},
    )  # fmt: skip
