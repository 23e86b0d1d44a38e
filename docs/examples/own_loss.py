# Classification with a loss of your own: change LOSS, a convex function of z = y w.x/sqrt(d).
import sympy as sp

from quenched.derive import (
    Dot,
    Local,
    Model,
    Pot,
    average,
    envelope,
    gaussian_weight,
    ones,
    overlap_matrix,
    sign_label,
    z,
)

LOSS = sp.exp(-z)

model = Model("own_loss", "Classification with the exponential loss", "Sign teacher, l2 penalty, Gaussian inputs.")
alpha = model.parameter("alpha", r"\alpha", "samples per dimension", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", above=0)
m = model.order_parameter("m", "m", "overlap of student and teacher", "positive", sample=(0.3, 0.5))
q = model.order_parameter("q", "q", "squared norm of the student", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a student field", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")
model.free_energy("energy", "e", "minimal risk per dimension")
model.observable("generalisation_error", r"\epsilon_g", "probability to mislabel a new input")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")

b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
action = (
    -b * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", Q_hat + b**2 * m_hat**2 * ones)
    + 2 * alpha * Local("loss", Q, teacher="label", signal=m)
)
theory = model.replicas(action, (), gaussian_weight("weight", b * lam), sign_label("label"))
limits = model.zero_temperature({"energy": -theory.value / b}, b, "loss", envelope(LOSS))
saddle = model.saddle_point(
    limits["energy"], {q_hat: V_hat, m_hat: m, V_hat: q, m: m_hat, V: q_hat, q: V}, eliminate=(V_hat, m, q)
)

star, u = sp.symbols("star u", real=True)
M, slope = (Pot("loss", "moreau", k, u, V) for k in (0, 1))
seen = Pot("label", "heat", 0, star, 0) * (M - V * slope**2 / 2)
model.branch("minimiser", "the minimiser of the regularised risk")
model.formulation(
    "minimiser", saddle,
    {
        "energy": limits["energy"],
        "generalisation_error": sp.acos(m / sp.sqrt(q)) / sp.pi,
        "training_loss": 2 * average(seen, (star, u), (0, 0), sp.Matrix([[1, m], [m, q]])),
    },
    starts={"minimiser": {m_hat: 1, q_hat: 1, V: 1 / (1 + lam)}},
)  # fmt: skip
