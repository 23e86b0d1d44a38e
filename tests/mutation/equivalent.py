"""Mutants that state the same, one by one, with the proof: ``quenched verify`` rightly passes on them."""

_DIAGONAL = (
    "a constant c on the diagonal of the conjugate adds c s_a^2/2 in the exponent of the site and -c Q_aa/2 in the "
    "trace: nothing, since s_a^2 = Q_aa = 1"
)
_EVEN = "log 2cosh is even and the Gaussian fluctuation of its field symmetric: the average is even in the mean"
_STATIONARY = "-f is stationary where f is: the overall sign drops out of every equation solved for its target"
_TO_ONE = "C does not occur in lim (1/T) E sech^2((sqrt(q) z + h)/T): all that enters is that q goes to 1 with T"
_SCALE = "growth is homogeneous for rho to infinity: its limit is the same for rho = 2/eps^2"

_AT_ZERO = "at overlap zero the trace term vanishes, and the replicon takes its coefficient squared"
_ZERO = "what is claimed to be 0 is so with either sign"
_UNCORRELATED = "the overlap of solutions is 0 at every alpha and kappa"
_ROOT = "the equation is solved for alpha: its overall sign drops out"
_COSH = "cosh is even"
_EVERY_LAMBDA = "the closed form holds at every lambda"
_DENSITY = "the Gaussian density is even"
_EVERYWHERE = "replica symmetry is broken at every load above the capacity"
_RATIO = "only the ratio of G at alpha = 0 to its slope in alpha is used: the overall sign drops out"
_NO_GAIN = "labels of a sign teacher do not depend on its gain"
_RESPONSE = "dx/dlambda = -H^-1 d^2e/dx dlambda: the sign of the energy drops out"
_RANGE = "from where on p is called large is a choice: no equation changes with it"

_PAIRS_OF_ONES = "values that are allowed have an even number of ones: the signs cancel"
_EVERY_SIZE = "the sum over messages has its closed form for every number of bits"

#: (specification, key of the mutant): why it is equivalent
EQUIVALENT: dict[tuple[str, str], str] = {
    ("dense_hopfield", "action: , alpha * beta**2 * R, mean=[ -> -]beta * m_hat) )"): _EVEN,
    ("exponential_hopfield", "unit: unit = math.log(math.cosh([ -> -]1.0))"): _COSH,
    ("exponential_hopfield", "rate: te = x_star * h - (Log2Cosh([ -> -]h) - sp.log(2))"): _COSH,
    ("exponential_hopfield", "saddle: saddle = model.saddle_point([ -> -]noise, {x_star: h, h: x_star"): _STATIONARY,
    (
        "exponential_hopfield",
        'for strength: for strength in ([1.0 -> 2.0], 2.0): model.check( "refere',
    ): _EVERY_LAMBDA,
    (
        "exponential_hopfield",
        'for strength: for strength in (1.0, [2.0 -> 4.0]): model.check( "reference",',
    ): _EVERY_LAMBDA,
    (
        "exponential_hopfield",
        "model.check('reference', f'retrieval at lambda = {strength}'): "
        "rength - math.log(math.cosh([ -> -]strength)), tolerance=1e-12,",
    ): _COSH,
    (
        "exponential_hopfield",
        "model.check('reference', f'condensation at lambda = {strength}'): "
        "ength) - math.log(math.cosh([ -> -]strength)), tolerance=1e-12,",
    ): _COSH,
    (
        "exponential_hopfield",
        "model.check('limit', 'all 2^N states at most'): "
        'ine="retrieval", at={"lam": [20.0 -> 40.0]}, value=math.log(2), tolera',
    ): "closer to the limit still",
    ("glm_bayes", "saddle: saddle = model.saddle_point([ -> -]theory.value, {q_hat: c, c:"): _STATIONARY,
    (
        "glm_erm",
        "REFERENCE: 0.32884975297304475, (2.0, [0.01 -> 0.02]): 0.18847861031609164, (10.",
    ): "weak penalties on separable labels give the hard-margin solution, whatever their strength",
    ("glm_erm", "saddle: addle = model.saddle_point( [ -> -]energy, {q_hat: V_hat, m_hat"): _STATIONARY,
    ("glm_erm", "primal: primal = [ -> -]sp.expand(energy.xreplace({V"): _RESPONSE,
    ("glm_erm", "primal: primal = sp.expand([ -> -]energy.xreplace({V_hat: 1 /"): _RESPONSE,
    ("glm_erm", "primal: primal = [ -> -]primal.xreplace({q_hat: sp.S"): _RESPONSE,
    (
        "glm_erm",
        "model.identity('q_hat drops out of the energy without conjugates', 'de/dq_hat'): "
        't conjugates", "de/dq_hat", [ -> -]sp.expand(primal.diff(q_hat)',
    ): _ZERO,
    (
        "glm_erm",
        "model.identity('q_hat drops out of the energy without conjugates', 'de/dq_hat'): "
        'es", "de/dq_hat", sp.expand([ -> -]primal.diff(q_hat)), 0)',
    ): _ZERO,
    (
        "glm_erm",
        'AT_HALF: e, gain, loss ("sign", 0.0, [1.0 -> 2.0], "square"): ( 0.34717240116',
    ): _NO_GAIN,
    (
        "glm_erm",
        'AT_HALF: 542671264, ), ("sign", 0.0, [1.0 -> 2.0], "logistic"): ( 0.926586871',
    ): _NO_GAIN,
    (
        "glm_erm",
        'AT_HALF: 760527979, ), ("sign", 0.0, [1.0 -> 2.0], "hinge"): ( 0.629467896113',
    ): _NO_GAIN,
    (
        "glm_erm",
        'AT_HALF: 012711635, ), ("sign", 0.0, [1.0 -> 2.0], "squared_hinge"): ( 0.3270',
    ): _NO_GAIN,
    (
        "glm_erm",
        'AT_HALF: 571894634, ), ("sign", 0.5, [1.0 -> 2.0], "logistic"): ( 1.005279926',
    ): _NO_GAIN,
    (
        "glm_erm",
        "model.check('limit', 'hinge loss, strong penalty: the Hebb rule'): "
        'inge", "alpha": 2.0, "lam": [1e3 -> 2000.0]}, value=math.sqrt(4 / (math',
    ): "closer to the limit still",
    (
        "glm_erm",
        'for samples: for samples in ([1.0 -> 2.0], 5.0): model.check( "refere',
    ): "the closed form holds at every alpha",
    (
        "glm_erm",
        'for samples: for samples in (1.0, [5.0 -> 10.0]): model.check( "reference",',
    ): "the closed form holds at every alpha",
    (
        "glm_erm",
        "curvatures: ], state[j]) for i in range([3 -> 6]) for j in range(i, 3)}",
    ): "no j is left for i > 2",
    (
        "glm_erm",
        "curvatures: in range(3) for j in range([ -> -]i, 3)}",
    ): "negative j count from the end: the same entries again",
    (
        "gaussian_mixture",
        'saddles: "zero": model.saddle_point([ -> -]energies["zero"], ORDER, DRO',
    ): _STATIONARY,
    ("multiclass_mixture", "saddle: addle = model.saddle_point( [ -> -]energy, {q_hat: V_hat, m_hat"): _STATIONARY,
    (
        "multiclass_mixture",
        '(loss, slope): ot("residual", "moreau", k, [ -> -]u, V) for k in (0, 1))',
    ): "the squared residual is even, and its mean in the second cluster minus that in the first",
    ("robust_regression", "saddle: addle = model.saddle_point( [ -> -]energy, {q_hat: V_hat, m_hat"): _STATIONARY,
    ("sparse_regression", "saddle: addle = model.saddle_point( [ -> -]energy, {V_hat: q, q_hat: V,"): _STATIONARY,
    ("hopfield", "R: overlap_matrix(r, diagonal=[0 -> 1])"): _DIAGONAL,
    ("hopfield", "action: , alpha * beta**2 * R, mean=[ -> -]beta * m) )"): _EVEN,
    (
        "hopfield",
        "model.formulation('finite_temperature'): rature\", model.saddle_point([ -> -]f, {r: q, q: r, m: m}, elimi",
    ): _STATIONARY,
    (
        "hopfield",
        "model.formulation('zero_temperature'): rature\", model.saddle_point([ -> -]f_zero, {r: C, C: r, m: m},",
    ): _STATIONARY,
    (
        "gardner_derrida",
        'alpha: above the capacity", above=[0 -> 1], sample=(3.0, 4.0))',
    ): "the domain is wider than where solutions exist: which loads below capacity are refused is a choice",
    (
        "gardner_derrida",
        "error: variance=variance), jumps=([ -> -]kappa,), )",
    ): "where the direct minimisation is split: it is exact with any point that separates the two minima",
    ("gardner_derrida", 'slope: e(Pot("error", "moreau", 1, [ -> -]u, C) ** 2, u, 0, 1)'): "u is symmetric",
    ("gardner_derrida", "corrected: kappa)) + kappa * GaussPdf([ -> -]kappa) - (kappa + w) * Gauss"): _DENSITY,
    ("gardner_derrida", "corrected: a) - (kappa + w) * GaussPdf([ -> -(]kappa - w[ -> )]) )"): _DENSITY,
    (
        "gardner_derrida",
        "model.check('literature', 'replica symmetry is broken'): "
        'ground_state", at={"alpha": [2.5 -> 5.0], "kappa": 0.5}, value=-math',
    ): _EVERYWHERE,
    (
        "gardner_derrida",
        "model.check('literature', 'replica symmetry is broken'): "
        'at={"alpha": 2.5, "kappa": [0.5 -> 1.0]}, value=-math.inf, toleranc',
    ): _EVERYWHERE,
    ("ising_pspin", "scaling: ing = {model.odds_of(q_in): [ -> -(]1 / (T * C) - 1[ -> )]}"): _TO_ONE,
    (
        "ising_pspin",
        "scaling: .odds_of(q_in): 1 / (T * C) [- -> +] 1}",
    ): "1/(T C) -+ 1 are the same to leading order in T, the order that the limit takes",
    ("ising_perceptron", "Q_hat: rlap_matrix(q_hat, diagonal=[0 -> 1])"): _DIAGONAL,
    (
        "ising_perceptron",
        "saddle: saddle = model.saddle_point([ -> -]theory.value, {q_hat: q, q:",
    ): _STATIONARY,
    ("ising_teacher_student", "Q_hat: rlap_matrix(q_hat, diagonal=[0 -> 1])"): _DIAGONAL,
    ("ising_teacher_student", 'action: Local("weight", Q_hat, mean=[ -> -]q_hat) + 2 * alpha * Local("'): _EVEN,
    (
        "ising_teacher_student",
        "saddle: saddle = model.saddle_point([ -> -]theory.value, {q_hat: q, q:",
    ): _STATIONARY,
    (
        "ising_teacher_student",
        "model.check('limit', f'perfect learning: {name}'): "
        'nch="perfect", at={"alpha": [1.0 -> 2.0]}, value=value, tolerance=1e',
    ): "perfect learning is the same solution at every alpha",
    ("linear_associative_memory", 'd: inputs and targets", above=[0 -> 1], sample=(20.0, 30.0))'): _RANGE,
    ("linear_associative_memory", "saddle: saddle = model.saddle_point([ -> -]D, {theta: theta})"): _STATIONARY,
    (
        "linear_associative_memory",
        "entropy: entropy = [ -> -(]volume - load / (2 * (1 - q))[ -> )]",
    ): _STATIONARY,
    (
        "linear_associative_memory",
        "model.identity('Stationarity of the free entropy in q gives the load', 'q'): "
        'es the load", "q", sp.solve([ -> -]entropy.diff(q), q)[0], load',
    ): _STATIONARY,
    (
        "linear_associative_memory",
        "model.check('literature', 'p log p/d^2 tends to 1/2 (slowly: 0.5079 at log p = 650)'): "
        'at={"log_p": 650.0, "dim": [1e150 -> 2e+150]}, value=0.5, tolerance=1e-2',
    ): "log p/E dist^2 does not depend on the dimension",
    ("linear_associative_memory", 'log_p: ber of associations", above=[ -> -]1, sample=(2.5, 3.5))'): _RANGE,
    ("linear_associative_memory", 'log_p: ber of associations", above=[1 -> 2], sample=(2.5, 3.5))'): _RANGE,
    (
        "multitasking_hebbian",
        "augassign: ight * average(function, h, [ -> -]mean, rho * beta**2 * sum((o",
    ): "a configuration and its mirror image have the same weight",
    (
        "multitasking_hebbian",
        "model.check('limit', 'onset of retrieval'): "
        'line="T_c", at={"dilution": [0.4 -> 0.8], "rho": 0.2}, value=1.0, to',
    ): "the onset is at T = 1 for every dilution",
    ("sherrington_kirkpatrick", "beta: beta = [ -> -]1 / T"): f"beta enters as beta^2 and beta h; {_EVEN}",
    ("sherrington_kirkpatrick", 'action: l("spin", beta**2 * Q, mean=[ -> -]beta * h)'): _EVEN,
    ("sherrington_kirkpatrick", "saddle: saddle = model.saddle_point([ -> -]f, {q: q})"): _STATIONARY,
    (
        "sherrington_kirkpatrick",
        'C_zero: del.odds_of(q): 1 / (T * C) [- -> +] 1}) / T, T, "Susceptibility',
    ): _TO_ONE,
    (
        "sherrington_kirkpatrick",
        'C_zero: xreplace({model.odds_of(q): [ -> -(]1 / (T * C) - 1[ -> )]}) / T, T, "Susceptibility a',
    ): _TO_ONE,
    ("sherrington_kirkpatrick", 'C_zero: xreplace({model.odds_of(q): [ -> -]1 / (T * C) - 1}) / T, T, "S'): _TO_ONE,
    ("sherrington_kirkpatrick", 'C_zero: xreplace({model.odds_of(q): [1 -> 2] / (T * C) - 1}) / T, T, "Su'): _TO_ONE,
    (
        "sherrington_kirkpatrick",
        'C_zero: e({model.odds_of(q): 1 / (T [* -> /] C) - 1}) / T, T, "Susceptib',
    ): _TO_ONE,
    (
        "sherrington_kirkpatrick",
        'C_zero: l.odds_of(q): 1 / (T * C) - [1 -> 2]}) / T, T, "Susceptibility a',
    ): _TO_ONE,
    (
        "spherical_perceptron_1rsb",
        'action: action = [ -> -(]sp.Rational(1, 2) * LogDet(Q ... + alpha * Local("margin", Q)[ -> )]',
    ): _RATIO,
    (
        "spherical_perceptron_1rsb",
        "scaled: scaled = [ -> -](block * step.value).xreplac",
    ): _RATIO,
    (
        "spherical_pspin",
        "for order: for order in (2.5, [3.0 -> 6.0], 4.0, 10.0): closed = math.",
    ): "the closed form holds at every order",
    (
        "symmetric_binary_perceptron",
        "(Q, Q_hat): Q, Q_hat = overlap_matrix([ -> -]q, diagonal=1), overlap_matr",
    ): _AT_ZERO,
    ("symmetric_binary_perceptron", "(Q, Q_hat): diagonal=1), overlap_matrix([ -> -]q_hat, diagonal=0)"): _AT_ZERO,
    ("symmetric_binary_perceptron", "(Q, Q_hat): rlap_matrix(q_hat, diagonal=[0 -> 1])"): _DIAGONAL,
    ("symmetric_binary_perceptron", "action: action = [- -> ]sp.Rational(1, 2) * Dot(Q_ha"): _AT_ZERO,
    ("symmetric_binary_perceptron", "action: action = -sp.Rational([ -> -]1, 2) * Dot(Q_hat, Q) + Loca"): _AT_ZERO,
    ("symmetric_binary_perceptron", 'action: action = -sp.Rational(1, [ -> -]2) * Dot(Q_hat, Q) + Local("'): _AT_ZERO,
    ("symmetric_binary_perceptron", "slope: slope = [ -> -]model.finish(theory.value.di"): _ZERO,
    ("symmetric_binary_perceptron", "slope: slope = model.finish([ -> -]theory.value.diff(variable)."): _ZERO,
    (
        "symmetric_binary_perceptron",
        "model.identity(f'Overlap zero is a saddle point ({name})', f'slope in {variable}'): "
        ')", f"slope in {variable}", [ -> -]slope, 0)',
    ): _ZERO,
    (
        "symmetric_binary_perceptron",
        "model.check('symmetry', 'both constraints are even: solutions are uncorrelated'): "
        'h="solutions", at={"alpha": [0.5 -> 1.0], "kappa": 1.0}, value=0.0,',
    ): _UNCORRELATED,
    (
        "symmetric_binary_perceptron",
        "model.check('symmetry', 'both constraints are even: solutions are uncorrelated'): "
        'at={"alpha": 0.5, "kappa": [1.0 -> 2.0]}, value=0.0, tolerance=0.0,',
    ): _UNCORRELATED,
    (
        "symmetric_binary_perceptron",
        "excess: excess = [ -> -]2 * math.exp(-0.5) / math.sq",
    ): "the replicon takes the excess squared",
    (
        "symmetric_binary_perceptron",
        'for (constraint, half_width): alf_width in (("rectangle", [1.0 -> 2.0]), ("u_function", 0.5)): mod',
    ): "the point of a simulation; both sides follow it",
    ("symmetric_binary_perceptron", "(capacity,): (capacity,) = sp.solve([ -> -]entropy, alpha)"): _ROOT,
    ("symmetric_binary_perceptron", "(at_line,): (at_line,) = sp.solve([ -> -]replicon, alpha)"): _ROOT,
    ("spherical_perceptron", "saddle: saddle = model.saddle_point([ -> -]theory.value, {q: q})"): _STATIONARY,
    ("spherical_perceptron", 'rate: limit(growth.xreplace({rho: [1 -> 2] / eps**2 - 1}), eps, "q ->'): _SCALE,
    ("xorsat", "for size: for size in ([3 -> 6], 4): even = over_messages(("): _EVERY_SIZE,
    ("xorsat", "for size: for size in (3, [4 -> 8]): even = over_messages((q,)"): _EVERY_SIZE,
    ("xorsat", "(FREE, FROZEN): ROZEN = (sp.Rational(1, 2), [ -> -]sp.Rational(1, 2)), (sp.S.On"): _PAIRS_OF_ONES,
    ("xorsat", "(FREE, FROZEN): Rational(1, 2), sp.Rational([ -> -]1, 2)), (sp.S.One, sp.S.Zero"): _PAIRS_OF_ONES,
    ("xorsat", "(FREE, FROZEN): ional(1, 2), sp.Rational(1, [ -> -]2)), (sp.S.One, sp.S.Zero)"): _PAIRS_OF_ONES,
    ("random_energy", "beta: beta = [ -> -]1 / T"): "enters as beta^2 and in log 2cosh, which is even",
    ("random_energy", "spin: matrix(0, diagonal=0), mean=[ -> -]block * beta * h), (), ising"): _EVEN,
    (
        "random_energy",
        "model.identity('Stationarity in mu: entropy of spins in the field h at inverse temperature mu', "
        "'s + mu^2/4'): entropy_of_group, Log2Cosh([ -> -]mu * h) - mu * h * Tanh(mu *",
    ): _COSH,
}
