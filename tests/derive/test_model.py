"""The author's side: errors that name the culprit, derivations that are checked and shown, a user's own models."""

import mpmath as mp
import pytest
import sympy as sp
from oracles import agree, gaussian, slope

import quenched as qn
from quenched.derive import (
    Derivation,
    Log2Cosh,
    Model,
    Pot,
    Saddle,
    Sech2,
    Tanh,
    average,
    load_model,
    numeric,
    system,
    system_from_file,
    z,
)
from quenched.derive.derivation import Outcome
from quenched.errors import SpecificationError, UnknownNameError
from quenched.systems import registry


class CurieWeiss:
    """A ferromagnet, up to its last step; what a test leaves out or changes is what it is about."""

    def __init__(self, potential=True):
        self.model = Model("toy", "A ferromagnet in which all spins see each other")
        self.T = self.model.parameter("T", "T", "temperature", above=0)
        self.m = self.model.order_parameter("m", "m", "magnetisation", "positive")
        if potential:
            self.model.free_energy("f", "f", "free energy per spin")
        self.model.branch("up", "magnetised")
        self.f = self.m**2 / 2 - self.T * Log2Cosh(self.m / self.T)

    def finished(self, values=None, start=None):
        saddle = self.model.saddle_point(self.f, {self.m: self.m})
        start = {self.m: 1} if start is None else start
        self.model.formulation("one", saddle, {"f": self.f} if values is None else values, {"up": start})
        return self.model


# ---------------------------------------------------------------------- errors of an author


@pytest.mark.parametrize(
    "name", ["n", "x", "p", "np", "sc", "sf", "nan", "inf", "u0", "w1", "tanh_1", "s12", "lambda", "q-1", ""]
)
@pytest.mark.parametrize("declare", [
    lambda model, name: model.parameter(name, "", ""),
    lambda model, name: model.order_parameter(name, "", ""),
    lambda model, name: model.auxiliary(name),
    lambda model, name: model.observable(name, "", ""),
    lambda model, name: model.free_energy(name, "", ""),
    lambda model, name: model.choice(name, "", ("a",)),
], ids=["parameter", "order parameter", "auxiliary", "observable", "free energy", "choice"])  # fmt: skip
def test_a_reserved_name(declare, name):
    with pytest.raises(SpecificationError, match=f"{name!r} is reserved"):
        declare(Model("toy", ""), name)


def test_a_name_that_is_declared_twice():
    toy = CurieWeiss()
    for declare in (toy.model.parameter, toy.model.order_parameter, toy.model.observable, toy.model.free_energy):
        for name in ("T", "m", "f"):
            with pytest.raises(SpecificationError, match=f"{name!r} is declared twice in 'toy'"):
                declare(name, "", "")


def test_a_model_name_that_is_no_identifier():
    with pytest.raises(SpecificationError, match="'my model' is not an identifier"):
        Model("my model", "")


def test_a_missing_start():
    with pytest.raises(SpecificationError, match="branch 'up' of 'toy' gives no start for m"):
        CurieWeiss().finished(start={})


def test_an_unknown_observable():
    with pytest.raises(UnknownNameError, match=r"unknown observable 'ff'\. Did you mean 'f'"):
        CurieWeiss().finished(values={"ff": sp.S.One})


def test_an_unknown_order_parameter():
    toy = CurieWeiss()
    with pytest.raises(UnknownNameError, match="unknown order parameter 'T'"):
        toy.model.saddle_point(toy.f, {toy.m: toy.T})
    with pytest.raises(UnknownNameError, match="unknown order parameter 'T'"):
        toy.model.branch("pinned", "", pinned=(toy.T,))


@pytest.mark.parametrize("potential", [
    lambda m, T: m**3 - 3 * T * m**2 + T**3 * m,
    lambda m, T: average(Log2Cosh(z + m), z, 0, T),
], ids=["quadratic", "inside an average only"])  # fmt: skip
def test_a_condition_that_is_not_linear_in_its_target(potential):
    toy = CurieWeiss()
    with pytest.raises(SpecificationError, match="not linear in m"):
        toy.model.saddle_point(potential(toy.m, toy.T), {toy.m: toy.m})


def test_a_variable_inside_of_averages_only_descends():
    """d/dm E log 2cosh(u) = E tanh(u), u ~ N(m - T, 1): the steps end at m = T."""
    toy = CurieWeiss()
    saddle = toy.model.saddle_point(
        average(Log2Cosh(z), z, toy.m - toy.T, 1), {toy.m: toy.m}, steps={toy.m: sp.Rational(1, 2)}
    )
    at = {toy.m: mp.mpf("0.9"), toy.T: mp.mpf("0.4")}
    expected = at[toy.m] - gaussian(mp.tanh, at[toy.m] - at[toy.T], 1) / 2
    agree(numeric.value(saddle.image(toy.m), at), expected)
    agree(numeric.value(saddle.image(toy.m), {**at, toy.m: at[toy.T]}), at[toy.T])


def test_a_target_that_does_not_occur():
    toy = CurieWeiss()
    other = toy.model.order_parameter("r", "r", "")
    with pytest.raises(SpecificationError, match="not linear in r"):
        toy.model.saddle_point(toy.f, {toy.m: other})


def test_a_potential_without_a_closed_form():
    toy = CurieWeiss()
    with pytest.raises(SpecificationError, match="'spin' has no closed form"):
        toy.model.saddle_point(toy.m**2 / 2 - Pot("spin", "log_partition", 0, toy.m, 0), {toy.m: toy.m})


def test_a_function_without_a_numerical_twin():
    toy = CurieWeiss()
    with pytest.raises(SpecificationError, match="'tanh'"):
        toy.model.saddle_point(toy.m**2 - average(sp.tanh(z + toy.m), z, 0, 1), {toy.m: toy.m})


def test_no_free_energy():
    with pytest.raises(SpecificationError, match="'toy' declares no free energy"):
        system(CurieWeiss(potential=False).finished(values={}))


def test_no_formulation():
    with pytest.raises(SpecificationError, match="'toy' has no formulation"):
        system(CurieWeiss().model)


def test_a_map_that_leaves_its_domain():
    """The update of a positive unknown must be positive: m = m tanh(m/T) - 2 m is not."""
    toy = CurieWeiss()
    saddle = toy.model.saddle_point(toy.f, {toy.m: toy.m})
    wrong = saddle.equations[toy.m]
    toy.model.formulation(
        "one", Saddle({toy.m: type(wrong)(-wrong.top, wrong.bottom)}, {}), {"f": toy.f}, {"up": {toy.m: 1}}
    )
    with pytest.raises(SpecificationError, match="'toy', one: 0 of 100 random points"):
        system(toy.model)


# ---------------------------------------------------------------------- files

FILES = {
    "syntax": ("model = (", r"not valid Python.*line 1"),
    "exception": ("import math\nmath.sqrt(-1)\n", "stopped at line 2 with ValueError"),
    "missing module": ("import no_such_module_anywhere\n", "ModuleNotFoundError"),
    "no model": ("x = 1\n", "defines 0 models"),
    "two models": ("from quenched.derive import Model\na, b = Model('a', ''), Model('b', '')\n", "defines 2 models"),
    "an author's error": (
        "from quenched.derive import Model\nModel('a', '').parameter('n', '', '')\n",
        "'n' is reserved",
    ),
}


@pytest.mark.parametrize(("text", "message"), FILES.values(), ids=FILES)
def test_a_malformed_file(text, message, tmp_path):
    path = tmp_path / "model.py"
    path.write_text(text)
    with pytest.raises(SpecificationError, match=message) as caught:
        system_from_file(path)
    if "reserved" not in message:
        assert str(path) in str(caught.value)


def test_a_missing_file(tmp_path):
    path = tmp_path / "nowhere.py"
    with pytest.raises(SpecificationError, match="there is no model file") as caught:
        load_model(path)
    assert str(path) in str(caught.value)


# ---------------------------------------------------------------------- derivations


def test_an_identity_is_checked():
    toy = CurieWeiss()
    square, rest = average(Tanh(z) ** 2, z, toy.m, toy.T), average(Sech2(z), z, toy.m, toy.T)
    assert toy.model.identity("right", "e", square, 1 - rest) == 1 - rest
    toy.model.identity("wrong", "e", square, 1 - rest / 2)
    toy.model.identity("wrong by little", "e", square, 1 - rest * (1 + sp.Rational(1, 10**12)))
    assert [outcome.passed for outcome in toy.model.derivation.run()] == [True, False, False]


def test_a_limit_is_checked():
    toy = CurieWeiss()
    eps = sp.Symbol("eps", positive=True)
    toy.model.limit(eps * average(Log2Cosh(z / eps), z, toy.m, toy.T), eps, "the ground state")
    (outcome,) = toy.model.derivation.run()
    assert outcome.passed and outcome.detail.startswith("differences")


def _two_steps():
    derivation = Derivation("toy", "Two & a half 100% steps")
    e = sp.Symbol("e")
    derivation.add("one_step", [("e", e**2)], "exact", lambda: Outcome(True, "equal"))
    derivation.add("another #2", [("total value", e)], "numeric", lambda: Outcome(1 / 0 > 0, "never"))
    return derivation


def test_a_check_that_cannot_be_carried_out_has_not_passed():
    first, second = _two_steps().run()
    assert first.passed and not second.passed and "ZeroDivisionError" in second.detail


def test_a_check_is_carried_out_once():
    calls = []
    derivation = Derivation("toy", "")
    derivation.add("once", [], "exact", lambda: Outcome(not calls.append(1), ""))
    derivation.run()
    derivation.render("markdown")
    assert calls == [1]


@pytest.mark.parametrize(("style", "passed", "failed"), [
    ("text", "ok   [exact] equal", "FAIL [numeric] ZeroDivisionError"),
    ("markdown", "*Checked* (exact): equal", "***FAILED*** (numeric): ZeroDivisionError"),
    ("latex", r"\emph{Checked} (exact): equal.", r"\emph{\textbf{Failed}} (numeric): ZeroDivisionError"),
])  # fmt: skip
def test_rendering_shows_the_check_of_every_step(style, passed, failed):
    text = _two_steps().render(style)
    assert passed in text and failed in text
    assert "Two" in text and "e" in text
    plain = _two_steps().render(style, check=False)
    assert "equal" not in plain and "ZeroDivision" not in plain


def test_latex_is_escaped_and_balanced():
    text = _two_steps().render("latex")
    assert r"Two \& a half 100\% steps" in text and r"one\_step" in text and r"another \#2" in text
    for opening, closing in (("{", "}"), (r"\begin", r"\end"), (r"\left", r"\right")):
        assert text.count(opening) == text.count(closing)


def test_the_derivation_of_a_model_holds_and_is_shown():
    derivation = CurieWeiss().finished().derivation
    assert len(derivation.steps) >= 3 and all(outcome.passed for outcome in derivation.run())
    texts = {style: derivation.render(style) for style in ("text", "markdown", "latex")}
    assert texts["text"].count("     ok   [") == len(derivation.steps)
    assert texts["markdown"].count("*Checked* (") == len(derivation.steps)
    assert texts["latex"].count(r"\emph{Checked}") == len(derivation.steps)
    for step in derivation.steps:
        assert step.title in texts["text"] and step.title in texts["markdown"]


# ---------------------------------------------------------------------- models of a user's own

BLUME_CAPEL = '''
"""Spins 1, 0, -1 with a crystal field, all coupled, in a Gaussian random field."""
from quenched.derive import Local, Model, discrete, overlap_matrix

model = Model("blume_capel", "Blume-Capel model in a random field")
T = model.parameter("T", "T", "temperature", above=0)
D = model.parameter("D", "D", "cost of a spin that is not zero", default=0.0)
sigma = model.parameter("sigma", "sigma", "standard deviation of the random field", above=0)
m = model.order_parameter("m", "m", "magnetisation", "positive")
model.free_energy("f", "f", "free energy per spin")
model.branch("up", "magnetised")
random_field = (sigma / T) ** 2
action = -m**2 / (2 * T) + Local("spin", overlap_matrix(random_field, diagonal=random_field), mean=m / T)
theory = model.replicas(action, (), discrete("spin", {1: -D / T, 0: 0, -1: -D / T}))
f = -T * theory.value
model.formulation("all", model.saddle_point(f, {m: m}), {"f": f}, starts={"up": {m: 1}})
'''

GHATAK_SHERRINGTON = '''
"""Spins 1, 0, -1 with a crystal field and Gaussian couplings: the norm of a replica is an order parameter too."""
import sympy as sp
from quenched.derive import Dot, Local, Model, discrete, overlap_matrix

model = Model("ghatak_sherrington", "Ghatak-Sherrington spin glass")
T = model.parameter("T", "T", "temperature", above=0, sample=(0.6, 0.9))
D = model.parameter("D", "D", "cost of a spin that is not zero")
rho = model.order_parameter("rho", "rho", "fraction of spins that are not zero", "unit", sample=(0.6, 0.9))
q = model.order_parameter("q", "q", "overlap", "unit", sample=(0.2, 0.5))
model.free_energy("f", "f", "free energy per spin", "max")
model.observable("replicon", "lambda", "replicon eigenvalue", "stability")
model.branch("glass", "frozen")
Q = overlap_matrix(q, diagonal=rho)
action = -1 / (4 * T**2) * Dot(Q, Q) + Local("spin", 1 / T**2 * Q)
theory = model.replicas(action, (q,), discrete("spin", {1: -D / T, 0: 0, -1: -D / T}))
f = -T * theory.value
model.formulation(
    "all",
    model.saddle_point(f, {rho: rho, q: q}),
    {"f": f, "replicon": theory.replicon},
    starts={"glass": {rho: sp.Rational(3, 4), q: sp.Rational(1, 2)}},
)
'''

WINDOW = '''
"""Spherical weights whose fields must lie in a window."""
import sympy as sp
from quenched.derive import Local, LogDet, Model, interval, overlap_matrix

model = Model("window", "Spherical perceptron with margins on both sides")
alpha = model.parameter("alpha", "alpha", "patterns per weight", above=0)
low = model.parameter("low", "a", "lower margin", sample=(-0.6, -0.2))
high = model.parameter("high", "b", "upper margin", sample=(0.9, 1.3))
q = model.order_parameter("q", "q", "overlap", "unit")
model.free_energy("entropy", "phi", "entropy of solutions", "max")
model.observable("replicon", "lambda", "replicon eigenvalue", "stability")
model.branch("solutions", "typical solutions")
Q = overlap_matrix(q, diagonal=1)
theory = model.replicas(sp.Rational(1, 2) * LogDet(Q) + alpha * Local("window", Q), (q,), interval("window", low, high))
saddle = model.saddle_point(theory.value, {q: q})
model.formulation(
    "all", saddle, {"entropy": theory.value, "replicon": theory.replicon}, starts={"solutions": {q: sp.Rational(1, 2)}}
)
'''


def _window(alpha, low, high):
    """The overlap where (log(1 - q) + q/(1 - q))/2 + alpha E log P(low < z < high) is stationary."""

    def local(u, q):
        a, b = (low - u) / mp.sqrt(1 - q), (high - u) / mp.sqrt(1 - q)
        return mp.log(mp.ncdf(b) - mp.ncdf(a) if a + b < 0 else mp.ncdf(-a) - mp.ncdf(-b))

    def entropy(q):
        return (mp.log(1 - q) + q / (1 - q)) / 2 + alpha * gaussian(lambda u: local(u, q), 0, q)

    q = mp.findroot(lambda q: slope(entropy, q, 2**-7), (mp.mpf("0.45"), mp.mpf("0.5")), tol=1e-20)
    bend = gaussian(lambda u: mp.diff(lambda v: local(v, q), u, 2) ** 2, 0, q)
    return {"q": q, "entropy": entropy(q), "replicon": 1 - alpha * (1 - q) ** 2 * bend}


FILES_OF_USERS = {"blume_capel": BLUME_CAPEL, "ghatak_sherrington": GHATAK_SHERRINGTON, "window": WINDOW}


@pytest.fixture(scope="module", params=FILES_OF_USERS)
def own(request, tmp_path_factory):
    """A user's file, its model, and the system that is generated from it."""
    path = tmp_path_factory.mktemp("models") / f"{request.param}.py"
    path.write_text(FILES_OF_USERS[request.param])
    model = load_model(path)
    return path, model, system(model, "fingerprint")


def _blume_capel(T, D, sigma):
    """Magnetisation and free energy from m = E <s>."""

    def weight(u):
        return 2 * mp.exp(-D / T) * mp.cosh(u / T)

    def mean(u):
        return 2 * mp.exp(-D / T) * mp.sinh(u / T) / (1 + weight(u))

    m = mp.findroot(lambda m: gaussian(mean, m, sigma**2) - m, mp.mpf("0.8"))
    return {"m": m, "f": m**2 / 2 - T * gaussian(lambda u: mp.log1p(weight(u)), m, sigma**2)}


def _ghatak_sherrington(T, D):
    """rho = E <s^2>, q = E <s>^2 and the curvature E (<s^2> - <s>^2)^2."""

    def moments(u, rho, q):
        weight = mp.exp((rho - q) / (2 * T**2) - D / T)
        norm = 1 + 2 * weight * mp.cosh(u)
        return 2 * weight * mp.sinh(u) / norm, 2 * weight * mp.cosh(u) / norm, mp.log(norm)

    def mean(f, rho, q):
        return gaussian(lambda u: f(*moments(u, rho, q)), 0, q / T**2)

    def gap(rho, q):
        return mean(lambda s, ss, _: ss, rho, q) - rho, mean(lambda s, ss, _: s * s, rho, q) - q

    rho, q = mp.findroot(gap, (mp.mpf("0.75"), mp.mpf("0.45")))
    assert 0.05 < q < rho < 1
    return {
        "rho": rho,
        "q": q,
        "f": (rho**2 - q**2) / (4 * T) - T * mean(lambda s, ss, log: log, rho, q),
        "replicon": 1 - mean(lambda s, ss, _: (ss - s * s) ** 2, rho, q) / T**2,
    }


POINTS = {
    "blume_capel": (_blume_capel, {"T": 0.375, "D": 0.25, "sigma": 0.5}),
    "ghatak_sherrington": (_ghatak_sherrington, {"T": 0.5, "D": 0.125}),
    "window": (_window, {"alpha": 1.25, "low": -0.25, "high": 1.5}),
}


def test_the_derivation_of_an_own_model_holds(own):
    _, model, _ = own
    for step in model.derivation.steps:
        assert step.outcome.passed, f"{step.title}: {step.outcome.detail}"


def test_an_own_model_solves(own):
    """The numbers of its emitted code are those of its textbook equations."""
    _, _, built = own
    solution, at = POINTS[built.name]
    result = qn.solve(built, **at)
    with mp.workdps(20):
        exact = solution(**{k: mp.mpf(v) for k, v in at.items()})
    assert result.status[0] == 0
    for quantity, number in exact.items():
        agree(float(result[quantity][0]), number, 11)


def test_an_own_model_has_the_rights_of_a_built_in_one(own):
    """A card, formulations, and a recipe from which workers rebuild it."""
    _, model, built = own
    assert built.card == model.card("fingerprint") and built.card.branches
    assert [f.name for f in built.formulations] == [spec.name for spec in model.formulations]
    assert registry.recipe(built).make().card == built.card


def test_the_way_from_a_file_is_that_from_a_model(tmp_path):
    path = tmp_path / "blume_capel.py"
    path.write_text(BLUME_CAPEL)
    at = POINTS["blume_capel"][1]
    from_file, from_model = qn.solve(path, **at), qn.solve(load_model(path), **at)
    assert from_file["m"][0] == from_model["m"][0] > 0
