"""The compiled engine against NumPy: functions, rules, kernels, whole solutions."""

import numpy as np
import pytest

pytest.importorskip("numba")

from pathlib import Path

from handmade import SYSTEM as CURIE_WEISS
from numba import njit

import quenched as qn
from quenched import errors
from quenched.compiled import functions
from quenched.compiled.kernel import accelerate, kernel
from quenched.compiled.translate import Untranslatable, translate
from quenched.numerics import quadrature, special
from quenched.solve import Options, Status, solve_branch
from quenched.solve.engine import WORTH_COMPILING, resolved
from quenched.systems import registry
from quenched.systems.registry import from_source

NUMPY = {"exp": np.exp, "tanh": np.tanh, "asinh": np.arcsinh, "log": np.log, "log1p": np.log1p}
SPECIAL = [
    "gauss_pdf", "gauss_tail", "log_gauss_tail", "mills", "mills_excess", "sech2", "log2cosh", "sigmoid", "softplus",
    "log_excess",
    "ramp", "step", "sign", "clip", "clip_integral", "box",
    "huber",
    "clamp",
    "window",
]  # fmt: skip


def looped(name, arguments):
    """The compiled function applied to every element."""
    names = ", ".join(f"a{k}" for k in range(arguments))
    items = ", ".join(f"a{k}[i]" for k in range(arguments))
    namespace = {"f": getattr(functions, name)}
    exec(f"def loop({names}, out):\n    for i in range(out.shape[0]):\n        out[i] = f({items})", namespace)
    return njit(error_model="numpy")(namespace["loop"])


def sample(rng):
    points = [rng.normal(size=300) * scale for scale in (1e-9, 1e-3, 1.0, 5.0, 25.0)]
    return np.concatenate([*points, [0.0, -0.0, np.inf, -np.inf, np.nan, 1e-300, 1e200, -1e200, 36.0, -36.0]])


@pytest.mark.parametrize("name", [*NUMPY, *SPECIAL])
def test_functions_agree_to_rounding(name):
    x = sample(np.random.default_rng(1))
    out = np.empty_like(x)
    looped(name, 1)(x, out)
    with np.errstate(all="ignore"):
        expected = (NUMPY.get(name) or getattr(special, name))(x)
    # numpy squares exp(-|u|) in sech2, which costs |u| ulp
    np.testing.assert_allclose(out, expected, rtol=1e-13 if name != "sech2" else 1e-12, atol=1e-300)


@pytest.mark.parametrize("name", ["prox_logistic", "log_gauss_interval", "interval_hazard"])
def test_functions_of_several_numbers_agree(name):
    rng = np.random.default_rng(2)
    a = rng.normal(size=400) * 10.0 ** rng.uniform(-2, 2, size=400)
    b = 10.0 ** rng.uniform(-3, 4, size=400)
    arguments = {"prox_logistic": (a, b), "log_gauss_interval": (a, a + b), "interval_hazard": (a, a, a + b)}[name]
    out = np.empty_like(a)
    looped(name, len(arguments))(*arguments, out)
    np.testing.assert_allclose(out, getattr(special, name)(*arguments), rtol=2e-13, atol=1e-15)


def emitted(body, head="def f(x, p, n):"):
    """A function in the language of emitted code."""
    namespace = {
        "np": np,
        "sf": special,
        **{name: getattr(quadrature, name) for name in dir(quadrature) if not name.startswith("_")},
    }
    import linecache

    text = "\n".join([head, *(f"    {line}" for line in body)]) + "\n"
    filename = f"<emitted {hash(text)}>"
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
    exec(compile(text, filename, "exec"), namespace)
    return namespace["f"]


RULES = {
    "no feature": "gauss_rule(n, a, b)",
    "one feature": "gauss_rule(n, a, b, centres=(0.3,), widths=(c,))",
    "frozen": "gauss_rule(n, a, 0.0*b, centres=(0.3,), widths=(c,))",
    "three features": "gauss_rule(n, a, b, centres=(0.3, 0.3, a - 20.0,), widths=(c, 2.0, 0.5*c,))",
    "kinks": "gauss_rule(n, a, b, kinks=(c, -0.2, 30.0,))",
    "feature and kinks": "gauss_rule(n, a, b, centres=(0.0,), widths=(c,), kinks=(0.1, a,))",
    "tilted": "tilted_rule(n, a, b, centres=(0.0,), widths=(c,), drift=2.0, pulls=(a + 15.0*b,))",
}


@pytest.mark.parametrize("name", RULES)
def test_rules_agree(name):
    averages = ["np.tanh(u0)", "u0*u0", "sf.gauss_tail(u0)", "u0*sf.ramp(u0)"]
    lines = ["a, b, c = x", f"u0, w0 = {RULES[name]}"]
    if name == "tilted":
        lines.append("t1 = tilt_weights(w0, 1.5*sf.log2cosh(u0))")
        lines.append("e0 = log_expectation(w0, 1.5*sf.log2cosh(u0))")
        lines += [f"e{k} = expectation(t1, {f})" for k, f in enumerate(averages, 1)]
    else:
        lines.append("e0 = expectation(w0, np.exp(-u0*u0))")
        lines += [f"e{k} = expectation(w0, {f})" for k, f in enumerate(averages, 1)]
    function = emitted([*lines, "return (e0, e1, e2, e3, e4,)"])
    rng = np.random.default_rng(3)
    x = np.stack([rng.normal(size=60) * 3, 10.0 ** rng.uniform(-2, 1, 60), 10.0 ** rng.uniform(-4, 0, 60)], axis=1)
    expected = np.concatenate(function([x[:, [k]] for k in range(3)], [], 65), axis=1)
    np.testing.assert_allclose(kernel(function)(x, np.empty((60, 0)), 65), expected, rtol=1e-12, atol=1e-14)


def test_small_logarithms_of_averages_agree():
    """Relative to themselves: they are 1e-19 to 6."""
    function = emitted(
        [
            "a, b, c = x",
            "u0, w0 = tilted_rule(n, a, b, kinks=(0.0,), drift=c)",
            "e0 = log_expectation(w0, c*sf.ramp(-u0))",
            "return (e0,)",
        ]
    )
    x = np.stack([np.linspace(-0.5, 9.0, 60), np.ones(60), np.linspace(3.0, 0.5, 60)], axis=1)
    expected = function([x[:, [k]] for k in range(3)], [], 65)[0]
    assert (expected < 1e-15).any() and (expected > 0.5).any()
    np.testing.assert_allclose(kernel(function)(x, np.empty((60, 0)), 65), expected, rtol=1e-11)


def test_a_result_that_feeds_a_second_loop_and_a_nested_average():
    function = emitted(
        [
            "a, b, c = x",
            "u0, w0 = gauss_rule(n, a, b, centres=(0.0,), widths=(1.0,))",
            "tanh_1 = np.tanh(u0)",
            "e1 = expectation(w0, tanh_1)",
            "u1, w1 = gauss_rule(n, u0[..., None], c[..., None], centres=(e1[..., None],), widths=(0.5,))",
            "e2 = expectation(w1, sf.sigmoid(u1 - e1[..., None])*tanh_1[..., None])[..., 0]",
            "e3 = expectation(w0, (e2 - e1)*(e2 - e1)*tanh_1)",
            "s1 = e3/e1",
            "return (e1, s1,)",
        ]
    )
    x = np.array([[0.3, 0.7, 0.5], [1.0, 2.0, 0.1], [-0.4, 0.2, 3.0]])
    expected = np.concatenate(function([x[:, [k]] for k in range(3)], [], 33), axis=1)
    np.testing.assert_allclose(kernel(function)(x, np.empty((3, 0)), 33), expected, rtol=1e-12)


@pytest.mark.parametrize("name", registry.names())
def test_every_built_in_system_can_be_compiled(name):
    system = registry.get(name)
    text = (Path(registry.__file__).parent / "_generated" / f"{name}.py").read_text()
    if system.card.table is not None or "sf.prox(" in text:  # holds data, or solves for a proximal map: NumPy only
        assert resolved(Options(), system.formulations, 10**9).engine == "numpy"
        return
    for formulation in system.formulations:
        unknowns = len(formulation.unknowns)
        assert translate(formulation.fixed_point).outputs == unknowns + unknowns**2
        assert translate(formulation.values).outputs == len(system.card.quantities)
        assert isinstance(translate(formulation.domain).outputs, int)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (["a, b = x", "c = a**b", "return (c,)"], "a \\*\\* b"),
        (["a, b = x", "c = np.sinh(a)", "return (c,)"], "np.sinh"),
        (["a, b = x", "for i in range(3):", "    a = a + b", "return (a,)"], "for i"),
        (["a, b = x", "return (a + missing,)"], "missing"),
    ],
)
def test_other_code_is_refused(body, word):
    with pytest.raises(Untranslatable, match=word):
        translate(emitted(body))


def test_handmade_equations_are_refused_with_a_remedy():
    with pytest.raises(errors.ParameterError, match="only emitted code that works on numbers"):
        qn.sweep(CURIE_WEISS, T=0.5, h=0.0, spins="ising", options=Options(engine="numba"))


CASES = [
    ("hopfield", "retrieval", {"alpha": (0.001, 0.14), "T": (0.02, 1.0)}),
    ("hopfield", "spin_glass", {"alpha": (0.001, 0.14), "T": (0.02, 1.3)}),
    ("spherical_perceptron", "solutions", {"alpha": (0.1, 2.5), "kappa": (-0.5, 1.0)}),
]


@pytest.mark.parametrize(("name", "branch", "ranges"), CASES)
def test_solutions_agree_with_numpy_step_by_step(name, branch, ranges):
    system = registry.get(name)
    rng = np.random.default_rng(4)
    p = np.stack([rng.uniform(*ranges[q.name], 60) for q in system.card.parameters], axis=1)
    which = next(b for b in system.card.branches if b.name == branch)
    formulation = system.formulations[0]
    plain = solve_branch(formulation, which, p, Options(engine="numpy"))
    fast = solve_branch(accelerate(formulation), which, p, Options())
    assert np.array_equal(plain.points.status, fast.points.status)
    assert Status.converged in plain.points.status
    np.testing.assert_allclose(plain.points.x, fast.points.x, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(plain.values, fast.values, rtol=1e-8, atol=1e-11)
    # where rounding decides when an iteration stops, by a step or two
    assert np.mean(plain.points.evaluations == fast.points.evaluations) > 0.9
    assert np.abs(plain.points.evaluations - fast.points.evaluations).max() <= 12


def test_bytes_do_not_depend_on_the_batch():
    system = registry.get("hopfield")
    p = np.stack([np.linspace(0.001, 0.15, 23), np.linspace(0.03, 1.1, 23)], axis=1)
    branch = system.card.branches[0]
    whole = solve_branch(system.formulations[0], branch, p, Options(engine="numba"))
    parts = [
        solve_branch(system.formulations[0], branch, p[i : i + 5], Options(engine="numba")) for i in range(0, 23, 5)
    ]
    assert whole.values.tobytes() == np.concatenate([part.values for part in parts]).tobytes()


def test_auto_compiles_only_what_is_worth_it():
    formulation = registry.get("hopfield").formulations[0]
    few, many = (resolved(Options(), [formulation], points) for points in (10, int(WORTH_COMPILING)))
    assert (few.engine, many.engine) == ("numpy", "numba")
    assert resolved(Options(engine="numba"), [formulation], 1).engine == "numba"


def test_a_compiled_system_from_memory():
    """A user's own system, whose emitted code lives in memory only."""
    source = (Path(registry.__file__).parent / "_generated" / "hopfield.py").read_text()
    system = from_source(source.replace("name='hopfield'", "name='mine'"), "mine")
    result = qn.sweep(system, alpha=[0.05], T=0.3, branches="retrieval", options=Options(engine="numba"))
    assert float(result["m"].squeeze()) == pytest.approx(0.9911649957015323, rel=1e-11)
