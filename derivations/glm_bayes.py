# %% [markdown]
# # Bayes-optimal generalised linear models with a sparse teacher
#
# A teacher w* with independent weights, zero with probability 1 - rho and standard Gaussian otherwise, and alpha d
# Gaussian inputs. Its field h = w*.x/sqrt(d) is seen
#
#   linear: y = h + sqrt(noise) xi  (compressed sensing),     sign: y = sign(h + sqrt(noise) xi)  (1-bit; probit).
#
# The student knows all this and samples the posterior. On the Nishimori line the teacher is one more replica:
# m = q, m_hat = q_hat.

# %%

import sympy as sp

from quenched.derive import (
    Dot,
    Local,
    Model,
    Pot,
    Ratio,
    Saddle,
    average,
    gauss_bernoulli,
    gaussian_residual,
    ones,
    overlap_matrix,
    sign_label,
    threshold,
)

model = Model(
    "glm_bayes",
    "Bayes-optimal linear and 1-bit compressed sensing with a Gauss-Bernoulli prior",
    "Posterior over sparse weights given alpha N linear measurements with noise, or their signs; phi is the free entropy "
    "per weight, up to sign the entropy of the outputs.",
)
model.reference("Krzakala12", "F. Krzakala, M. Mezard, F. Sausset, Y. Sun, L. Zdeborova, J. Stat. Mech. P08009 (2012)")
model.reference("Barbier19", "J. Barbier, F. Krzakala, N. Macris, L. Miolane, L. Zdeborova, PNAS 116, 5451 (2019)")

alpha = model.parameter("alpha", r"\alpha", "measurements per weight", above=0)
rho = model.parameter("rho", r"\rho", "fraction of weights that are not zero", above=0, below=1, default=0.2, sample=(0.2, 0.4))
noise = model.parameter("noise", r"\Delta", "variance of the noise", at_least=0, default=0.0, sample=(0.2, 0.4))
model.choice("channel", "what is seen of the field", ("linear", "sign"), "linear")
c = model.order_parameter("c", "c", "overlap with the teacher, w.w*/d = rho c", "unit")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of the overlap: signal-to-noise ratio of a weight", "positive")

model.free_energy("free_entropy", r"\phi", "free entropy per weight", "max")
model.observable("mse", r"\mathrm{mse}", "mean squared error of the posterior mean, per weight")
model.observable("bayes_error", r"\epsilon_B", "probability that the Bayes-optimal student mispredicts a sign")

# %% [markdown]
# ## The action on the Nishimori line
#
# The field of a weight has mean q_hat times the teacher's weight: for a weight that is not zero, of variance one, this
# adds q_hat^2 to the covariance. The residuals y - h_a of the linear channel are Gaussian with covariance
# Q_ab + Var y - 2 Cov(y, h) (Q_aa = rho). Both signs contribute equally (y -> -y, u -> -u): twice y = +1.

# %%
Q, Q_hat = overlap_matrix(rho * c, diagonal=rho), overlap_matrix(q_hat, diagonal=0)
common = (
    -rho * c * q_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + (1 - rho) * Local("weight", Q_hat)
    + rho * Local("weight", Q_hat + q_hat**2 * ones)
)
channels = {
    "linear": alpha * Local("residual", Q + (rho + noise - 2 * rho * c) * ones),
    "sign": 2 * alpha * Local("student", Q, teacher="label", signal=rho * c, teacher_variance=rho),
}
sites = {
    "linear": (gauss_bernoulli("weight", rho), gaussian_residual("residual", noise)),
    "sign": (threshold("student", 0, noise), sign_label("label", noise=noise)),
}

# %% [markdown]
# The equation for the overlap as odds, c/(1 - c) = q/(rho - q): rho - q is the mean variance of the posterior, which is
# averaged as such and never a difference.

# %%
u = sp.Symbol("u", real=True)


def over_weights(body):
    """E over the field of a weight, zero or not."""
    return (1 - rho) * average(body, u, 0, q_hat) + rho * average(body, u, 0, q_hat + q_hat**2)


mean, spread = (Pot("weight", "log_partition", k, u, -q_hat) for k in (1, 2))
model.branch("uninformed", "what an algorithm reaches without knowledge of the teacher")
model.branch("informed", "what is stable once the teacher is known")
for channel, seen in channels.items():
    theory = model.replicas(common + seen, (), *sites[channel])
    saddle = model.saddle_point(theory.value, {q_hat: c, c: q_hat})
    if channel == "linear":
        overlap = over_weights(mean**2)
        model.identity(
            "Nishimori: the overlap with the teacher is that of two students", "odds", saddle.image(c),
            overlap / (rho - overlap),
        )  # fmt: skip
        model.identity(
            "Nishimori: rho - q is the mean variance of the posterior", "rho - q", rho - overlap, over_weights(spread)
        )
    quantities = {"free_entropy": theory.value, "mse": rho * (1 - c)}
    if channel == "sign":
        quantities["bayes_error"] = sp.acos(sp.sqrt(rho * c / (rho + noise))) / sp.pi
    model.formulation(
        channel,
        Saddle({c: Ratio(overlap, over_weights(spread)), q_hat: saddle.equations[q_hat]}, {}),
        quantities,
        starts={
            "uninformed": {c: sp.Rational(1, 1000), q_hat: sp.Rational(1, 1000)},
            "informed": {c: 1 - sp.Rational(1, 10**6), q_hat: 10**6},
        },
        when={"channel": channel},
    )
model.line(
    "hard", r"\alpha_{\mathrm{alg}}", "spinodal", "above, algorithms find the solution: the uninformed branch ends",
    condition="fold", branch="uninformed", solve_for="alpha", search=(0.02, 1.0), along="rho", span=(0.02, 0.6),
)  # fmt: skip
model.axes("rho", "alpha", (0.02, 0.95), (0.02, 1.2), colour="mse", branch="uninformed")

# %% [markdown]
# ## Checks

# %%
DENSE = "independent quadrature on Gauss-Legendre panels, root search in the overlap"
TABLE = {  # mse, free entropy, q_hat, error
    ("linear", 1.0, 0.3, 0.3): (0.15445188895618406, -1.0939486112560477, 2.2004529506893853),
    ("sign", 1.0, 0.3, 0.3): (0.20689981982987155, -0.6672304827770628, 1.1787903898389331, 0.37112133588105567),
    ("sign", 3.0, 0.1, 0.0): (0.00048216817052236505, -0.6210340126506273, 311.1805081580734, 0.022120707840185563),
}
for (channel, samples, density, variance), row in TABLE.items():
    for name, value in zip(("mse", "free_entropy", "q_hat", "bayes_error"), row):
        model.check(
            "reference", f"{channel} channel: {name} at alpha = {samples:g}, rho = {density}, noise = {variance}",
            quantity=name, branch="uninformed", value=value, tolerance=1e-10 * max(1, abs(value)), source=DENSE,
            at={"channel": channel, "alpha": samples, "rho": density, "noise": variance},
        )  # fmt: skip
model.check(
    "reference", "linear channel, little noise (a rule of Gauss and Hermite with 300 nodes is 2 % off)", quantity="mse",
    branch="uninformed", at={"channel": "linear", "alpha": 0.5, "rho": 0.2, "noise": 1e-4}, value=9.05157587479e-05,
    tolerance=1e-14, source=DENSE,
)  # fmt: skip
for density, value in {0.1: 0.20755907868011278, 0.2: 0.35541082795759843, 0.5: 0.6856984811723352}.items():
    model.check(
        "literature", f"compressed sensing without noise: algorithmic threshold at rho = {density}", line="hard",
        at={"channel": "linear", "rho": density, "noise": 0.0}, value=value, tolerance=1e-9,
        source="Krzakala12: max over s of s mmse(s), computed to 12 digits",
    )  # fmt: skip
model.check(
    "limit", "linear channel: no measurements, no knowledge", quantity="mse", branch="uninformed",
    at={"channel": "linear", "alpha": 1e-9, "rho": 0.2, "noise": 0.1}, value=0.2, tolerance=1e-8, source="prior variance",
)  # fmt: skip
for channel in channels:
    model.check(
        "simulation", f"{channel} channel: mean squared error of the posterior mean", quantity="mse", branch="uninformed",
        at={"channel": channel, "alpha": 1.0, "rho": 0.3, "noise": 0.3}, tolerance=3.0, simulator="sparse_posterior",
        settings={"sizes": (40, 80), "samples": 60, "seed": 3, "sweeps": 100},
    )  # fmt: skip
