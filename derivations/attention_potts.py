# %% [markdown]
# # Factored attention and the generalised Potts model
#
# A sequence of tokens s_1, ..., s_d, each one of C colours, and a masked token with the law of a Potts model,
#
#   P(y | s) = softmax_y(l*),     l*_y = sum_j w*_j delta(y, s_j)/sqrt(d) .
#
# Factored attention predicts it with softmax(l), l_y = sum_j w_j V[y, s_j]/sqrt(d), where the weights w of the
# attention depend on the positions only. With the value matrix V fixed to that of the model, here the identity, it is
# of the form of the model, the cross-entropy is minus the log-pseudo-likelihood, and the inverse Potts problem falls
# into regressions with one weight vector w that all colours share. The student minimises over alpha d sequences
#
#   sum_mu l_mu(w) + (lambda/2) |w|^2,     l: cross-entropy, or |e_y - l|^2/2 with the indicator e_y of the label.
#
# ## Colours
#
# The colours are uniform, and tokens have E e_j e_k^T - 1/C^2 = S_jk (1 - 11^T/C)/C. What all logits share does not
# matter. So l = B a, with B B^T = (1 - 11^T/C)/C and C - 1 fields a that are independent, of student and teacher
# alike: every one has the covariances q = w.S w/d and m = w.S w*/d, and the variance w*.S w*/d of the teacher.
# All that enters of S is its spectrum omega_i with the squares rho t_i of the teacher's couplings along its eigenvectors.

# %%
import sympy as sp

from quenched.derive import (
    MARGIN_LOSSES,
    SQUARED_RESIDUAL,
    Dot,
    Local,
    LogSumExp,
    MeanLogSumExp,
    Model,
    PairProbability,
    Pot,
    Sigmoid,
    Smoothed,
    Softmax,
    Softplus,
    VectorEnvelope,
    VectorForm,
    average,
    gaussian_weight,
    logistic_label,
    ones,
    overlap_matrix,
    renamed,
    sign_label,
)

model = Model(
    "attention_potts",
    "Factored attention as a Potts model, learned by pseudo-likelihood",
    "Tokens of C colours, a masked token with the conditional law of a Potts model, its couplings learned by "
    "regularised cross-entropy or square loss with a fixed value matrix (the identity).",
)
model.reference("Rende23", "R. Rende, F. Gerace, A. Laio, S. Goldt, Phys. Rev. Research 6, 023057 (2024), arXiv:2304.07235")
model.reference("Bachschmid17", "L. Bachschmid-Romano, M. Opper, J. Stat. Mech. 063406 (2017), arXiv:1704.01087")

alpha = model.parameter("alpha", r"\alpha", "sequences per visible token, n/d", above=0, sample=(1.1, 1.9))
lam = model.parameter("lam", r"\lambda", "strength of the penalty (lambda/2)|w|^2", at_least=0)
rho = model.parameter("rho", r"\rho", "mean square of the true couplings, |w*|^2/d", above=0, default=8.0, sample=(4.0, 6.0))
C = model.parameter("C", "C", "number of colours; 2 or 3 for cross-entropy", at_least=2, default=2.0, sample=(2.5, 3.5))
model.choice("loss", "loss that the student minimises", ("cross_entropy", "square"), "cross_entropy")
m = model.order_parameter("m", "m", "covariance of a field of the student with that of the teacher", "positive", sample=(0.9, 1.3))
q = model.order_parameter("q", "q", "variance of a field of the student", "positive", sample=(0.8, 0.9))
V = model.order_parameter("V", "V", "variance of a field, b times the thermal fluctuation", "positive")
m_hat = model.order_parameter("m_hat", r"\hat m", "conjugate of m", "positive", sample=(0.2, 0.3))
q_hat = model.order_parameter("q_hat", r"\hat q", "conjugate of q", "positive", sample=(0.2, 0.3))
V_hat = model.order_parameter("V_hat", r"\hat V", "conjugate of V", "positive")

model.free_energy("energy", "e", "minimal risk per visible token")
model.observable("cosine", "c", "correlation of the fields of student and teacher")
model.observable("coupling_error", r"\epsilon_w", "mean squared error of the couplings, |w - w*|^2/d")
model.observable("test_cross_entropy", r"\ell_g", "cross-entropy of a new masked token (not for square loss)")
model.observable("test_loss", r"\ell_2", "half the squared residuals of a new masked token (square loss)")
model.observable("training_loss", r"\ell_t", "mean loss on the training set")
model.observable("teacher_entropy", "s", "entropy of the true law: the smallest cross-entropy")

# %% [markdown]
# ## Action
#
# In the eigenbasis of S the couplings are independent given the order parameters. Scaling at inverse temperature b:
# Q_aa = q + V/b, Q_ab = q, conjugates b^2 q_hat off and b^2 q_hat - b V_hat on the diagonal, teacher row b m_hat.

# %%
over_spectrum = model.table(
    "spectrum", "eigenvalues omega of S, and the squares of the couplings along its eigenvectors, t, in units of rho",
    {"omega": (0.6, 1.6), "t": (0.5, 1.3)}, default=[(1.0, 1.0)],
)  # fmt: skip
omega, t = sp.Symbol("omega", positive=True), sp.Symbol("t", positive=True)
variance = model.auxiliary("variance", sample=(4.0, 6.0))
teacher_variance = over_spectrum(rho * omega * t)
b = model.auxiliary("b", sample=(1.0, 2.0))
Q = overlap_matrix(q, diagonal=q + V / b)
Q_hat = overlap_matrix(b**2 * q_hat, diagonal=b**2 * q_hat - b * V_hat)
prior = (
    -b * m * m_hat
    - sp.Rational(1, 2) * Dot(Q_hat, Q)
    + Local("weight", omega * Q_hat + b**2 * m_hat**2 * rho * t * omega**2 * ones)
)
weight = gaussian_weight("weight", b * lam)
ORDER = {q_hat: V, m_hat: m, V_hat: q, m: m_hat, q: V_hat, V: q_hat}

# %% [markdown]
# ## Square loss
#
# A quadratic loss knows only second moments. Along each of C - 1 orthogonal directions across the colours, the
# residual e_y - l has the covariance Q_ab/C + 1/C - 2 m kappa, where m kappa is the covariance of indicator and logit.
# By Stein's lemma kappa = E p(1 - p)/(C - 1) with the probability p of a colour. The direction that the logits do not
# have contributes 1/(2C) to every loss.

# %%
kappa = model.auxiliary("kappa", sample=(0.05, 0.1))
residual = (1 / C) * Q + (1 / C - 2 * m * kappa) * ones
square = model.replicas(prior + (C - 1) * alpha * Local("residual", residual), (), weight)
square_energy = over_spectrum(model.zero_temperature({"energy": -square.value / b}, b, "residual", SQUARED_RESIDUAL)["energy"])
square_saddle = model.saddle_point(square_energy, ORDER, eliminate=(V, m, q))
model.branch("minimiser", "the unique minimiser of the regularised risk")

# %% [markdown]
# ## Two colours: logistic regression
#
# Only the difference of the two logits matters: one field a, and the label is +1 with probability 1/(1 + e^-a). The
# equations hold for any label and loss; their steps are checked for the sign of a and the square loss.

# %%
pair = model.replicas(
    prior + 2 * alpha * Local("loss", Q, teacher="label", signal=m, teacher_variance=variance), (), weight, sign_label("label")
)
pair_energy = over_spectrum(model.zero_temperature({"energy": -pair.value / b}, b, "loss", MARGIN_LOSSES["square"])["energy"])
pair_saddle = model.saddle_point(pair_energy, ORDER, eliminate=(V, m, q))
model.site(logistic_label("potts_label"))
model.envelope("cross_entropy", MARGIN_LOSSES["logistic"])
PAIR_OF = {"label": "potts_label", "loss": "cross_entropy"}

# %% [markdown]
# ## Three colours: a loss of two fields
#
# Two fields a, which label and loss see together. All labels contribute equally: three times y = 1, whose vector b_1 is
# along the first field. The minimiser inside of the Moreau envelope and the noise in the probability of the label have
# no closed form; their derivatives and flows are those of functions of two fields. The equations hold for any label:
# their steps are checked for a weight that is exponential in the fields.

# %%
pair_of_fields = sp.symbols("z_1 z_2", real=True)


def three_logits(first, second):
    """B a for three colours."""
    turn = sp.sqrt(3) / 2 * second
    return [sp.sqrt(2) / 3 * a for a in (first, turn - first / 2, -turn - first / 2)]


logits = three_logits(*pair_of_fields)
three_loss = VectorEnvelope("loss_of_three", LogSumExp(*logits) - logits[0], pair_of_fields)
first, second = pair_of_fields
trial = VectorForm(sp.exp(first / 5 - second / 10 + V / 40) / 3, pair_of_fields, V)
model.sites["label_of_three"] = trial
three = model.replicas(
    prior
    + 3 * alpha * Local(
        "loss_of_three", Q, teacher="label_of_three", signal=m, teacher_variance=variance, components=2
    ), (), weight,
)  # fmt: skip
three_energy = over_spectrum(model.zero_temperature({"energy": -three.value / b}, b, "loss_of_three", three_loss)["energy"])
three_saddle = model.saddle_point(three_energy, ORDER, eliminate=(V, m, q))
model.family("potts_label_of_three", Smoothed("potts_label_of_three", Softmax(0, *logits), pair_of_fields))
THREE_OF = {"label_of_three": "potts_label_of_three"}

# %% [markdown]
# ## Observables
#
# A coupling of the minimiser is h/(lambda + V_hat omega) with h ~ N(m_hat omega w*, q_hat omega). On the training set
# the fields of the minimiser are proximal points: the loss there is M - V M'^2/2.

# %%
star, u = sp.symbols("star u", real=True)
stiffness, w_true = lam + V_hat * omega, sp.sqrt(rho * t)
error_of_coupling = model.identity(
    "Mean squared error of a coupling", "error",
    average((u / stiffness - w_true) ** 2, u, m_hat * omega * w_true, q_hat * omega),
    (q_hat * omega + (m_hat * omega - stiffness) ** 2 * rho * t) / stiffness**2,
)  # fmt: skip
everywhere = {"cosine": m / sp.sqrt(variance * q), "coupling_error": over_spectrum(error_of_coupling)}
START = {m_hat: alpha / (4 * C), q_hat: alpha / (4 * C), V_hat: alpha / (4 * C)}

# %% [markdown]
# Of the logits of the true law, C independent Gaussian ones with the part that all share, kappa and the entropy depend
# on C and on their variance only. For two colours:

# %%
logit_variance = variance / C
kappa_known = PairProbability(C, logit_variance)
entropy = MeanLogSumExp(C, logit_variance) - (C - 1) * variance * kappa_known
for name, expr, mean in (
    ("kappa", kappa_known, average(Sigmoid(u) * Sigmoid(-u), u, 0, variance)),
    ("entropy", entropy, average(Softplus(u) - u * Sigmoid(u), u, 0, variance)),
    ("covariance", variance * kappa_known, average(u * Sigmoid(u), u, 0, variance)),
):
    model.identity(f"Logits of two colours: {name}", name, mean, expr.xreplace({C: sp.Integer(2)}))

R, pull = (Pot("residual", "moreau", k, u, V / C) for k in (0, 1))
known = {variance: teacher_variance}
new = 1 / C - 2 * m * kappa + q / C
model.formulation(
    "square",
    square_saddle,
    {
        **everywhere,
        "energy": square_energy + alpha / (2 * C),
        "test_loss": ((C - 1) * new + 1 / C) / 2,
        "training_loss": (C - 1) * average(R - V / C * pull**2 / 2, u, 0, new) + 1 / (2 * C),
        "teacher_entropy": entropy,
    },
    starts={"minimiser": START},
    where={kappa: kappa_known.xreplace(known), **known},
    when={"loss": "square"},
)

M, slope = (Pot("cross_entropy", "moreau", k, u, V) for k in (0, 1))


def over_labels(body):
    """E over the fields of teacher and student, both labels."""
    return 2 * average(Pot("potts_label", "heat", 0, star, 0) * body, (star, u), (0, 0), sp.Matrix([[variance, m], [m, q]]))


model.formulation(
    "cross_entropy_2",
    pair_saddle.renamed(PAIR_OF),
    {
        **everywhere,
        "energy": renamed(pair_energy, PAIR_OF),
        "test_cross_entropy": over_labels(Softplus(-u)),
        "training_loss": over_labels(M - V * slope**2 / 2),
        "teacher_entropy": entropy,
    },
    starts={"minimiser": START},
    where={C: 2, **known},
    when={"loss": "cross_entropy", "C": 2.0},
)
a = sp.symbols("a_1 a_2", real=True)
stars = sp.symbols("star_1 star_2", real=True)
both = sp.kronecker_product(sp.Matrix([[variance, m], [m, q]]), sp.eye(2))


def over_three_labels(body):
    """E over the fields of teacher and student, three labels."""
    label = Pot("potts_label_of_three", "heat", (0, 0), stars, sp.zeros(2))
    return 3 * average(label * body, (*stars, *a), (0, 0, 0, 0), both)


whole, *slopes = (Pot("loss_of_three", "moreau", k, a, V * sp.eye(2)) for k in ((0, 0), (1, 0), (0, 1)))
model.formulation(
    "cross_entropy_3",
    three_saddle.renamed(THREE_OF),
    {
        **everywhere,
        "energy": renamed(three_energy, THREE_OF),
        "test_cross_entropy": over_three_labels(LogSumExp(*three_logits(*a)) - three_logits(*a)[0]),
        "training_loss": over_three_labels(whole - V / 2 * sum(s**2 for s in slopes)),
        "teacher_entropy": entropy,
    },
    starts={"minimiser": START},
    where={C: 3, **known},
    when={"loss": "cross_entropy", "C": 3.0},
)
model.axes("alpha", "lam", (0.2, 10.0), (0.01, 10.0), colour="coupling_error", branch="minimiser")

# %% [markdown]
# ## Checks

# %%
OWN = "independent solution of the textbook equations: trapezoid rule, bisected proximal map, damped iteration"
PAIR = {"rho": 8.0, "lam": 0.1, "alpha": 2.0}
for name, value in {
    "m": 4.088257809013501, "q": 3.7719721737683862, "V": 3.6887604082145344, "test_cross_entropy": 0.5596835388306869,
}.items():  # fmt: skip
    model.check(
        "reference", f"two colours: {name}", quantity=name, branch="minimiser", at=PAIR, value=value, tolerance=1e-10, source=OWN
    )  # fmt: skip
for name, value in {
    "m": 5.776665575733671, "q": 12.612165657435114, "V": 44.70671228628989, "test_cross_entropy": 0.8945321569700615,
}.items():  # fmt: skip
    model.check(
        "reference", f"two colours, weak penalty: {name}", quantity=name, branch="minimiser",
        at={"rho": 8.0, "lam": 0.01, "alpha": 1.0}, value=value, tolerance=1e-9, source=OWN,
    )  # fmt: skip
RIDGE = "independent: V from a quadratic equation, m and q from linear ones, kappa by one integral in mpmath"
for name, value in {"m": 1.635286190097017, "q": 0.6468425791830524, "V": 1.483314773547883}.items():
    model.check(
        "reference", f"two colours, square loss: {name}", quantity=name, branch="minimiser", at={**PAIR, "loss": "square"},
        value=value, tolerance=1e-12, source=RIDGE,
    )  # fmt: skip
THREE = {"rho": 12.0, "lam": 0.1, "alpha": 2.0, "C": 3.0}
GAUSS_HERMITE = "independent solution by Gauss-Hermite quadrature over the four fields, Newton's method for minimisers"
SMOOTH = {"rho": 6.0, "lam": 0.5, "alpha": 1.5, "C": 3.0}
for at, tolerance, row in (
    (THREE, 1e-7, (6.5170299728297305, 5.207685235600417, 3.1106105030494167, 0.7994444647769925)),
    (SMOOTH, 1e-9, (1.4988117206673088, 0.7427668845493562, 1.3092793300520609, 0.9578645041176892)),
):
    for name, value in zip(("m", "q", "V", "test_cross_entropy"), row):
        model.check(
            "reference", f"three colours, lambda = {at['lam']:g}: {name}", quantity=name, branch="minimiser", at=at, value=value,
            tolerance=tolerance, source=GAUSS_HERMITE,
        )  # fmt: skip
for loss, test in {"cross_entropy": "test_cross_entropy", "square": "test_loss"}.items():
    for name in ("m", "q", "coupling_error", "training_loss", "energy", test):
        model.check(
            "simulation", f"three colours, {loss}: {name} of the minimiser", quantity=name, branch="minimiser",
            at={**THREE, "loss": loss}, tolerance=3.0, simulator="potts_pseudolikelihood",
            settings={"sizes": (100, 200), "samples": 60, "seed": 3},
        )  # fmt: skip
    for name in ("m", "q", "coupling_error", "training_loss", "energy", test):
        model.check(
            "simulation", f"two colours, {loss}: {name} of the minimiser", quantity=name, branch="minimiser",
            at={**PAIR, "loss": loss, "C": 2.0}, tolerance=3.0, simulator="potts_pseudolikelihood",
            settings={"sizes": (100, 200), "samples": 60, "seed": 3},
        )  # fmt: skip
for name in ("m", "q", "coupling_error", "training_loss", "test_loss"):
    model.check(
        "simulation", f"five colours, square loss: {name} of the minimiser", quantity=name, branch="minimiser",
        at={"rho": 20.0, "lam": 0.1, "alpha": 2.0, "loss": "square", "C": 5.0}, tolerance=3.0,
        simulator="potts_pseudolikelihood", settings={"sizes": (100, 200), "samples": 60, "seed": 3},
    )  # fmt: skip
