import sympy as sp

from quenched.derive import Dot, Local, Model, discrete, overlap_matrix, threshold

model = Model("ternary_perceptron", "Perceptron with weights -1, 0, 1")
alpha = model.parameter("alpha", r"\alpha", "patterns per weight", above=0)
kappa = model.parameter("kappa", r"\kappa", "margin", default=0.0)
q = model.order_parameter("q", "q", "cosine of the angle between two solutions", "unit")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of the overlap", "positive")
rho = model.order_parameter("rho", r"\rho", "fraction of weights that are not zero", "positive")
rho_hat = model.order_parameter("rho_hat", r"\hat\rho", "conjugate of rho", "positive")
model.free_energy("entropy", r"\phi", "entropy of solutions per weight", "max")

Q, Q_hat = overlap_matrix(q, diagonal=1), overlap_matrix(q_hat, diagonal=rho_hat)
action = -sp.Rational(1, 2) * Dot(Q_hat, rho * Q) + Local("weight", Q_hat) + alpha * Local("margin", Q)
theory = model.replicas(action, (q, q_hat), discrete("weight", {-1: 0, 0: 0, 1: 0}), threshold("margin", kappa))
saddle = model.saddle_point(theory.value, {rho: rho_hat, rho_hat: rho, q_hat: q, q: q_hat}, eliminate=(rho_hat, rho))

model.branch("solutions", "typical solutions of all constraints")
quantities = {"rho": rho, "rho_hat": rho_hat, "entropy": theory.value}
model.formulation("counting", saddle, quantities, starts={"solutions": {q: 0.1, q_hat: 0.1}})

model.line(
    "capacity", r"\alpha_c", "capacity", "the entropy of solutions vanishes",
    condition="zero", branch="solutions", quantity="entropy",
    solve_for="alpha", search=(1e-3, 100.0), along="kappa", span=(-0.5, 1.5),
)  # fmt: skip
model.axes("kappa", "alpha", (-0.5, 1.5), (0.02, 2.5), colour="rho", branch="solutions")
model.check(
    "limit", "without patterns all weights are equally likely", quantity="rho", branch="solutions",
    at={"alpha": 1e-9, "kappa": 0.0}, value=2 / 3, tolerance=1e-8, source="three values, none preferred",
)  # fmt: skip
