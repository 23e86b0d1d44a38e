"""The Python API: loading systems, results, and that importing the package stays light."""

import json
import math
import subprocess
import sys
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import numpy as np
import pytest
from handmade import CARD, SK, SOURCE, SYSTEM

import quenched as qn
from quenched.errors import MissingExtraError, ParameterError, SpecificationError, UnknownNameError
from quenched.results import measured
from quenched.systems import registry
from quenched.systems.parameters import bind, dispatch

# ---------------------------------------------------------------------- import


def in_a_fresh_interpreter(code):
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


SUBMODULES = ["quenched", "quenched.cli", "quenched.phase", "quenched.sweep"]


@pytest.mark.parametrize("module", SUBMODULES)
def test_import_is_light(module):
    source = Path(qn.__file__).parents[1]
    loaded = in_a_fresh_interpreter(
        f"import sys; sys.path.insert(0, {str(source)!r}); import {module}; print(*sys.modules)"
    )
    heavy = {
        "sympy",
        "mpmath",
        "matplotlib",
        "xarray",
        "pandas",
        "scipy.optimize",
        "scipy.linalg",
        "quenched.derive",
    }
    assert heavy.isdisjoint(loaded)


def test_solve_and_sweep_stay_functions_when_modules_are_imported():
    import quenched.solve.status
    import quenched.sweep
    import quenched.systems.model  # noqa: F401

    assert callable(qn.solve) and callable(qn.sweep)
    assert all(hasattr(qn, name) for name in qn.__all__)


def test_unknown_attribute():
    with pytest.raises(AttributeError, match="solv"):
        qn.solv  # noqa: B018


# ---------------------------------------------------------------------- load


def test_names_and_load(built_in):
    assert "curie_weiss" in qn.list_systems() and list(qn.list_systems()[:-1]) == sorted(qn.list_systems()[:-1])
    assert qn.load("curie_weiss") is built_in and qn.load(built_in) is built_in
    assert qn.solve("curie_weiss", T=2.0)["m"].shape == (3,)


def test_names_import_no_system():
    source = Path(qn.__file__).parents[1]
    loaded = in_a_fresh_interpreter(
        f"import sys; sys.path.insert(0, {str(source)!r}); import quenched\n"
        "quenched.list_systems(); print(*sys.modules)"
    )
    assert not [name for name in loaded if "_generated." in name]


@pytest.mark.parametrize("name", registry.names())
def test_every_built_in_system_loads(name):
    system = qn.load(name)
    assert system.name == name and registry.recipe(system) == registry.Recipe(name)
    assert registry.recipe(system).make() is system
    quantities = [quantity.name for quantity in system.card.quantities]
    assert system.card.potential in quantities and len(set(quantities)) == len(quantities)


def test_unknown_system(built_in):
    with pytest.raises(UnknownNameError, match=r"unknown system 'curie_wiess'. Did you mean 'curie_weiss'\?"):
        qn.load("curie_wiess")


@pytest.mark.parametrize("path", ["none/there.py", "there.py", Path("there")])
def test_missing_model_file(path):
    with pytest.raises(SpecificationError, match=r"no model file at .*there.*check the path"):
        qn.load(path)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("this is no python", "not valid Python"),
        ("x = 1", "must define exactly one"),
        ("1 / 0", "ZeroDivisionError"),
    ],
)
def test_malformed_model_file(tmp_path, text, pattern):
    (tmp_path / "model.py").write_text(text)
    with pytest.raises(SpecificationError, match=pattern):
        qn.load(tmp_path / "model.py")


@pytest.mark.parametrize("thing", [None, 3, object(), {"name": "hopfield"}])
def test_not_a_system(thing):
    with pytest.raises(SpecificationError, match="is not a system: give the name"):
        qn.load(thing)


def test_system_from_source_remembers_it():
    text = SOURCE.replace("with open", "#")
    system = registry.from_source(text, "curie_weiss")
    recipe = registry.recipe(system)
    assert recipe.make() is system and recipe.source == text
    assert registry.recipe(SYSTEM) is None
    with pytest.raises(ZeroDivisionError) as caught:
        registry.from_source("def f():\n    1 / 0\nf()", "broken")
    assert caught.traceback[-1].frame.code.path == "<quenched generated broken>"


# ---------------------------------------------------------------------- parameters


def test_bind():
    binding = bind(CARD, {"h": [0.1, 0.2], "T": np.float32(0.5)})
    assert binding.shape == (2,) and binding.fixed == {"T": 0.5} and binding.choices == {"spins": "ising"}
    np.testing.assert_array_equal(binding.rows(), [[0.5, 0.1], [0.5, 0.2]])
    np.testing.assert_array_equal(binding.rows(1), [[0.5, 0.2]])
    point = bind(CARD, {"T": 1})
    assert point.shape == () and point.size == 1
    np.testing.assert_array_equal(point.rows(), [[1.0, 0.0]])


def test_rows_are_the_outer_product_in_the_order_of_the_caller():
    binding = bind(CARD, {"h": [0.1, 0.2], "T": [1.0, 2.0, 3.0]})
    expected = [[T, h] for h in (0.1, 0.2) for T in (1.0, 2.0, 3.0)]
    np.testing.assert_array_equal(binding.rows(), expected)
    np.testing.assert_array_equal(np.concatenate([binding.rows(0, 4), binding.rows(4, 6)]), expected)


def test_negative_zero_is_zero():
    assert math.copysign(1, bind(CARD, {"T": -0.0}).fixed["T"]) == 1


def test_dispatch_covers_every_row_once():
    rows = bind(CARD, {"T": [0.0, 1.0, 0.0, 2.0]}).rows()
    parts = dispatch(SYSTEM, rows, {"spins": "ising"})
    assert [(formulation.name, where.tolist()) for formulation, where in parts] == [
        ("ground", [0, 2]),
        ("ising", [1, 3]),
    ]


# ---------------------------------------------------------------------- results


def test_solve_is_one_point():
    with pytest.raises(ParameterError, match=r"one point, and T is an array: use sweep"):
        qn.solve(SYSTEM, T=[0.5, 0.6])


def test_access():
    result = qn.solve(SYSTEM, T=0.5, h=0.1)
    up = result.branch("up")
    assert up.branches == ("up",) and up["m"].shape == (1,) and up["m"][0] == result["m"][0]
    assert up.status.shape == up.errors["f"].shape == (1,)
    with pytest.raises(UnknownNameError, match=r"quantity of curie_weiss 'magnetisation'.*Known: m, f, chi"):
        result["magnetisation"]
    with pytest.raises(UnknownNameError, match="branch of curie_weiss 'pu'"):
        result.branch("pu")
    with pytest.raises(FrozenInstanceError):
        result.system = "other"


def test_label_joins_branches_with_the_same_solution():
    hot, cold = qn.solve(SYSTEM, T=1.5), qn.solve(SYSTEM, T=0.5)
    assert hot.label.tolist() == [0, 0, 0] and cold.label.tolist() == [0, 1, 2]
    assert qn.solve(SYSTEM, T=0.5, h=0.1).label.tolist() == [0, 1, -1]
    assert qn.solve(SYSTEM, T=0.5, h=0.9).label.tolist() == [0, 0, -1]


def shifted(result, **changes):
    """A copy of a one-point result with the values of its second branch moved."""
    values = {name: array.copy() for name, array in result.values.items()}
    for name, change in changes.items():
        values[name][1] = values[name][0] + change
    return replace(result, values=values)


def test_label_compares_in_mixed_scale():
    hot = qn.solve(SYSTEM, T=1.5)  # m = 0: the scale is 1e-3
    assert shifted(hot, m=0.5e-9).label.tolist()[:2] == [0, 0]
    assert shifted(hot, m=2e-9).label.tolist()[:2] == [0, 1]
    cold = qn.solve(SYSTEM, T=0.5)  # m = 0.96
    assert shifted(cold, m=0.9e-6).label.tolist()[:2] == [0, 0]
    assert shifted(cold, m=1.1e-6).label.tolist()[:2] == [0, 1]
    doubtful = replace(cold, errors={name: array + 1e-3 for name, array in cold.errors.items()})
    assert shifted(doubtful, m=1.5e-3).label.tolist()[:2] == [0, 0]


def test_best_is_the_lowest_stable_solution():
    for h, expected in ((0.1, "up"), (-0.1, "down"), (0.0, "up")):  # the first of a tie
        result = qn.solve(SYSTEM, T=0.5, h=h)
        assert result.branches[result.best] == expected
    result = qn.sweep(SYSTEM, T=[0.5, 1.5], h=[-0.1, 0.1])
    np.testing.assert_array_equal(np.sign(result.equilibrium("m")), [[-1, 1], [-1, 1]])
    highest = replace(qn.solve(SYSTEM, T=0.5, h=0.1), extremum="max")
    assert highest.branches[highest.best] == "down"


def test_best_leaves_unstable_solutions_out():
    result = qn.solve(SYSTEM, T=0.5)
    lower = {**result.values, "f": result["f"] - np.array([0, 0, 1.0])}
    assert result.branches[replace(result, values=lower).best] == "up"
    alone = result.branch("paramagnet")
    assert not alone.stable[0] and alone.best == 0


def test_solutions_outside_their_ansatz_are_labelled():
    line = float(qn.capacity("sherrington_kirkpatrick", line="AT", h=0.2).value)
    result = qn.sweep("sherrington_kirkpatrick", T=[line - 1e-3, line + 1e-3], h=0.2)
    assert result.broken.tolist() == [[True, False]]
    assert "outside its ansatz at 1" in str(result) and list(result.summary()["broken"].values()) == [1]
    below = qn.solve("sherrington_kirkpatrick", T=0.3, h=0.2)
    assert "outside its ansatz: replicon < 0" in str(below)
    (branch,) = below.summary()["branches"].values()
    assert branch["broken"] is True and branch["negative"] == ["replicon"]


def test_a_negative_entropy_of_discrete_variables_is_outside_the_ansatz():
    """Beyond its capacity the Ising perceptron has fewer than one solution; a volume of weights may be below one."""
    line = float(qn.capacity("ising_perceptron", kappa=0.0).value)
    result = qn.sweep("ising_perceptron", alpha=[line - 1e-3, line + 1e-3], kappa=0.0)
    assert (result["replicon"] > 0).all()
    assert result.broken.tolist() == [[False, True]]
    beyond = qn.solve("ising_perceptron", alpha=0.9, kappa=0.0)
    assert "outside its ansatz: entropy < 0" in str(beyond)
    assert beyond.summary()["branches"]["solutions"]["negative"] == ["entropy"]
    cold = qn.solve("sherrington_kirkpatrick", T=0.05, h=0.2)
    assert "outside its ansatz: entropy < 0 and replicon < 0" in str(cold)
    assert not qn.solve("spherical_perceptron", alpha=1.0, kappa=0.0).broken.any()
    # retrieval of few patterns when it is cold: entropies of 1e-40 that are computed as +-1e-14
    frozen = qn.sweep("hopfield", alpha=np.linspace(0.01, 0.03, 9), T=0.01, branches="retrieval")
    assert not frozen.broken.any() and np.abs(frozen["entropy"]).max() < 1e-8
    assert qn.solve(SYSTEM, T=0.5).summary()["branches"]["up"]["broken"] is None, "nothing is known of its ansatz"


def test_best_where_nothing_converged():
    result = qn.solve(SYSTEM, T=0.5, h=0.1, branches="paramagnet")
    assert result.best == -1 and np.isnan(result.equilibrium("m"))


def test_str_of_a_point():
    text = str(qn.solve(SYSTEM, T=0.5, h=0.1))
    assert text.startswith("curie_weiss at T = 0.5, h = 0.1, spins = ising: 3 branches, 2 distinct solutions")
    assert "up (stable, lowest f)" in text and "paramagnet (not converged)" in text
    assert "no fixed point" in text and "certified error" in text and "±" in text
    m = float(text.split(" m   = ")[1].split(" ±")[0])
    assert abs(np.tanh((m + 0.1) / 0.5) - m) < 1e-13
    assert "lowest" not in str(qn.solve(SYSTEM, T=0.5, branches="paramagnet"))
    assert "same solution as up" in str(qn.solve(SYSTEM, T=1.5))


def test_str_of_a_grid():
    text = str(qn.sweep(SYSTEM, T=[0.0, 0.5, 1.5], h=0.1))
    assert "grid of 3 points: T = 0 .. 1.5 (3 values); h = 0.1, spins = ising" in text
    assert "up          3 converged; lowest f at 3" in text and "paramagnet  3 no_fixed_point" in text


def test_summary_is_json():
    point = json.loads(json.dumps(qn.solve(SYSTEM, T=1.0, h=0.0).summary(), allow_nan=False))
    assert point["branches"]["paramagnet"]["quantities"]["chi"]["value"] is None  # infinite at the critical point
    point = json.loads(json.dumps(qn.solve(SYSTEM, T=0.5, h=0.1).summary(), allow_nan=False))
    assert point["best"] == "up" and point["parameters"] == {"T": 0.5, "h": 0.1, "spins": "ising"}
    m = point["branches"]["up"]["quantities"]["m"]
    assert set(m) == {"value", "error", "status"} and m["status"] == "converged" and 0 < m["error"] < 1e-10
    assert point["branches"]["paramagnet"]["status"] == "no_fixed_point"
    grid = json.loads(json.dumps(qn.sweep(SYSTEM, T=[0.5, 1.5], h=0.1).summary(), allow_nan=False))
    assert grid["status"]["paramagnet"] == {"no_fixed_point": 2} and grid["points"] == 2


def test_provenance():
    provenance = qn.solve(SYSTEM, T=0.5, options=qn.Options(nodes=33)).provenance
    assert provenance["specification"] == CARD.digest and provenance["options"]["nodes"] == 33
    assert provenance["quenched"] == qn.__version__ and provenance["numpy"] == np.__version__


def test_xarray():
    pytest.importorskip("xarray")
    result = qn.sweep(SYSTEM, T=[0.5, 1.5], h=[0.0, 0.1, 0.2])
    data = result.to_xarray()
    assert data["m"].dims == ("branch", "T", "h") and data["m"].attrs["long_name"] == "magnetisation"
    assert float(data["m"].sel(branch="up", T=0.5, h=0.2)) == result["m"][0, 0, 2]
    assert data["equilibrium"].dims == ("T", "h") and data.attrs["spins"] == "ising"
    assert qn.solve(SYSTEM, T=0.5).to_xarray()["m"].dims == ("branch",)


def test_xarray_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "xarray", None)
    with pytest.raises(MissingExtraError, match=r"to_xarray.* needs xarray.*pip install 'quenched\[xarray\]'"):
        qn.solve(SYSTEM, T=0.5).to_xarray()


def test_closed_form_branch_has_no_known_stability():
    result = qn.solve(SK, T=1.5)
    assert result.best == 0 and math.isnan(result.growth[0])
    assert result.summary()["branches"]["paramagnet"]["stable"] is None


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (0.833078599739579, 1.2e-13, "0.8330785997396 ± 2e-13"),
        (9.96, 0.0996, "10.0 ± 1e-01"),
        (-3e-7, 1e-12, "-3.00000e-07 ± 1e-12"),
        (12345.678, 30.0, "12350 ± 3e+01"),
        (1e-20, 3e-17, "0 ± 3e-17"),
        (0.0, 0.0, "0 ± 0"),
        (1.0, 1e-300, "1.0000000000000000 ± 3e-16"),
        (1.0, math.nan, "1 (error unknown)"),
        (math.inf, math.nan, "inf (error unknown)"),
    ],
)
def test_measured(value, error, text):
    assert measured(value, error) == text


def test_measured_never_shows_less_than_the_error_nor_false_digits():
    for value in np.geomspace(1e-12, 1e12, 97) * 1.2345678901234567:
        for error in np.geomspace(1e-15, 1e3, 55):
            shown, margin = map(float, measured(value, error).split(" ± "))
            assert margin >= error * (1 - 1e-9) and margin <= 2.0001 * max(error, 2 * math.ulp(value)) * 5
            assert abs(shown - value) <= margin
