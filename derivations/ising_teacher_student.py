# %% [markdown]
# # Ising perceptron, teacher and student
#
# A teacher with binary weights labels alpha N Gaussian inputs by the sign of its field; a student samples the
# posterior over binary weights. On the Nishimori line the overlap with the teacher equals the overlap of two
# students, m = q and m_hat = q_hat: the teacher is one more replica.

# %%
import math

import sympy as sp

from quenched.derive import Dot, Local, Model, ising, overlap_matrix, sign_label, threshold

model = Model(
    "ising_teacher_student",
    "Ising perceptron learning from a teacher, Bayes-optimal",
    "Posterior over binary weights given alpha N labels sign(w*.x/sqrt(N)); phi is the entropy of the posterior per weight.",
)
model.reference("Gyorgyi90", "G. Gyorgyi, Phys. Rev. A 41, 7097 (1990)")
model.reference("SST92", "H. S. Seung, H. Sompolinsky, N. Tishby, Phys. Rev. A 45, 6056 (1992)")

alpha = model.parameter("alpha", r"\alpha", "examples per weight", above=0, sample=(0.6, 1.2))
q = model.order_parameter("q", "q", "overlap with the teacher, and of two samples of the posterior", "unit")
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive")

model.free_energy("entropy", r"\phi", "entropy of the posterior per weight", "max", kind="entropy")
model.observable("generalisation_error", r"\epsilon_g", "probability that a sample of the posterior mislabels")
model.observable("bayes_error", r"\epsilon_B", "probability that the posterior majority mislabels")

# %% [markdown]
# ## The action on the Nishimori line
#
# The trace with the teacher row is m m_hat; the field of a weight has mean q_hat times the teacher's weight,
# which a gauge transformation sets to one. Both labels contribute equally (y -> -y, u -> -u): twice y = +1.

# %%
Q = overlap_matrix(q, diagonal=1)
Q_hat = overlap_matrix(q_hat, diagonal=0)
action = (
    -q * q_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", Q_hat, mean=q_hat)
    + 2 * alpha * Local("student", Q, teacher="label", signal=q)
)
theory = model.replicas(action, (), ising("weight"), threshold("student", 0), sign_label("label"))
saddle = model.saddle_point(theory.value, {q_hat: q, q: q_hat})

half_gap = (1 - q) / 2
model.branch("partial", "partial learning, 0 < q < 1")
model.branch("perfect", "perfect learning, q = 1")
model.formulation(
    "bayes",
    saddle,
    {
        "entropy": theory.value,
        "generalisation_error": 2 * sp.asin(sp.sqrt(half_gap)) / sp.pi,
        "bayes_error": sp.acos(sp.sqrt(q)) / sp.pi,
    },
    starts={"partial": {q: sp.Rational(1, 2), q_hat: 1}},
    exact={"perfect": {"q": 1, "q_hat": sp.oo, "entropy": 0, "generalisation_error": 0, "bayes_error": 0}},
)

# %% [markdown]
# ## Transitions and checks

# %%
model.line(
    "perfect_learning", r"\alpha_{\mathrm{IT}}", "first_order", "the entropy of partial learning vanishes: perfect learning takes over",
    condition="zero", branch="partial", quantity="entropy", solve_for="alpha", search=(0.1, 1.48),
)  # fmt: skip
model.line(
    "spinodal", r"\alpha_s", "spinodal", "partial learning disappears",
    condition="fold", branch="partial", solve_for="alpha", search=(0.5, 2.5),
)  # fmt: skip

MP = "independent mpmath computation through the chart alpha(q_hat)"
model.check(
    "literature", "transition to perfect learning at 1.245", line="perfect_learning", at={}, value=1.245, tolerance=5e-4,
    source="Gyorgyi90, SST92",
)  # fmt: skip
model.check(
    "reference", "transition to perfect learning", line="perfect_learning", at={}, value=1.2446839898506896, tolerance=1e-10, source=MP
)
model.check("reference", "spinodal", line="spinodal", at={}, value=1.4926318182303502, tolerance=1e-9, source=MP)
model.check(
    "reference", "Bayes error at alpha = 0.5", quantity="bayes_error", branch="partial", at={"alpha": 0.5},
    value=0.3179031953124571, tolerance=1e-11, source=MP,
)  # fmt: skip
model.check(
    "reference", "error of a posterior sample at the transition", quantity="generalisation_error", branch="partial",
    at={"alpha": 1.2446839898506896}, value=0.2559527506052958, tolerance=1e-10, source=MP,
)  # fmt: skip
model.check(
    "reference", "entropy at alpha = 0.5", quantity="entropy", branch="partial", at={"alpha": 0.5},
    value=0.37213277774478837, tolerance=1e-11, source=MP,
)  # fmt: skip
for name, value in (
    ("q", 1.0), ("q_hat", math.inf), ("entropy", 0.0), ("generalisation_error", 0.0), ("bayes_error", 0.0),
):  # fmt: skip
    model.check(
        "limit", f"perfect learning: {name}", quantity=name, branch="perfect", at={"alpha": 1.0},
        value=value, tolerance=1e-14, source="the student is the teacher",
    )  # fmt: skip
model.check(
    "simulation", "overlap with the teacher by exact enumeration", quantity="q", branch="partial", at={"alpha": 0.4},
    tolerance=3.0, simulator="ising_teacher_student_enumeration", settings={"sizes": (15, 20), "samples": 300, "seed": 5},
)  # fmt: skip
