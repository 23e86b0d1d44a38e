"""Branches of solutions through their folds."""

import line_models as toys
import numpy as np
import phase_models
import pytest

import quenched as qn
from quenched.errors import ParameterError, UnknownNameError
from quenched.phase import Ending, LineStatus, continue_branch
from quenched.solve import Options, solve_points

HOPFIELD = qn.load("hopfield")

#: branch, parameter, the other one, span, where it folds (independent mpmath computations)
FOLDS = [
    (HOPFIELD, "retrieval", "alpha", {"T": 0.3}, (0.01, 0.2), 0.103329782579059),
    (HOPFIELD, "retrieval", "alpha", {"T": 0.0}, (0.02, 0.2), 0.13790556649493173784),
    (HOPFIELD, "retrieval", "T", {"alpha": 0.05}, (0.1, 1.0), 0.5422550379180855),
    (qn.load("ising_teacher_student"), "partial", "alpha", {}, (0.2, 3.0), 1.4926318182303502),
    (phase_models.teacher_student(), "uninformed", "alpha", {}, (0.2, 3.0), 1.4926318182303502),
]


@pytest.mark.parametrize(("system", "branch", "parameter", "at", "span", "value"), FOLDS)
def test_through_the_fold(system, branch, parameter, at, span, value):
    curve = continue_branch(system, branch, parameter, at, span=span)
    assert curve.converged.all() and curve.ends == (Ending.span, Ending.span)
    assert curve.value[0] == pytest.approx(span[0]) and curve.value[-1] == pytest.approx(span[0])
    (fold,) = curve.folds
    assert fold.kind == "fold" and fold.status == LineStatus.converged
    assert abs(fold.at[parameter] - value) <= 2e-15 + fold.error[parameter] <= 1e-11
    # stable before the fold, unstable after it
    turn = int(np.argmax(curve.value))
    before, after = np.arange(len(curve)) < turn - 1, np.arange(len(curve)) > turn + 1
    assert curve.stable[before].all() and not curve.stable[after].any()
    assert curve.iterations.max() <= 8
    assert np.median(curve.evaluations) <= 30


@pytest.mark.parametrize("nodes", [25, 33, 65])
def test_all_points_are_solutions_to_their_errors(nodes):
    """Each point solved again, by Newton's method at its parameter with many nodes."""
    coarse = Options(nodes=nodes, max_nodes=2 * nodes - 1, tolerance=9e-3 if nodes < 65 else 1e-10)
    curve = continue_branch(HOPFIELD, "retrieval", "alpha", {"T": 0.3}, span=(0.01, 0.2), points=41, options=coarse)
    assert curve.converged.all()
    away = np.abs(curve.value - curve.folds[0].at["alpha"]) > 1e-3
    formulation = next(f for f in HOPFIELD.formulations if not f.when)
    names = [u.name for u in formulation.unknowns]
    known = {"m": curve["m"], "q": curve["q"] / (1 - curve["q"])}
    x0 = np.stack([known[name[:1]] for name in names], axis=1)
    p = np.stack([curve.value, np.full(len(curve), 0.3)], axis=1)
    exact = solve_points(formulation, x0, p, options=Options(follow="nearest", nodes=257, tolerance=1e-13))
    slope = np.abs(np.gradient(curve["m"], curve.value))
    gap = np.abs(exact.x[:, names.index("m")] - curve["m"])
    allowed = curve.errors["m"] + 2 * slope * curve.error + exact.error
    assert (gap <= allowed)[away].all()
    assert curve.errors["m"].max() <= {25: 1e-2, 33: 1e-4, 65: 1e-10}[nodes]


def test_stable_points_are_those_of_solve():
    curve = continue_branch(HOPFIELD, "retrieval", "alpha", {"T": 0.3}, span=(0.01, 0.1), points=9)
    for i in np.flatnonzero(curve.stable):
        point = qn.solve(HOPFIELD, branches="retrieval", alpha=curve.value[i], T=0.3)
        for name in ("m", "q", "free_energy", "replicon"):
            assert abs(point[name][0] - curve[name][i]) <= point.errors[name][0] + curve.errors[name][i] + 1e-13


def test_hysteresis_in_closed_form():
    """x^3 - x = b: from one well over the unstable state into the other, with a fold at either side."""
    curve = continue_branch(toys.cusp(), "right", "b", {"a": 1.0}, span=(-1.0, 1.0), points=41)
    assert curve.converged.all()
    # V = x^4/4 - x^2/2 - b x is printed; x follows from it through the cubic
    for b, V in zip(curve.value, curve["V"], strict=True):
        roots = np.roots([1, 0, -1, -b])
        real = roots[np.abs(roots.imag) < 1e-6].real
        assert np.abs(real**4 / 4 - real**2 / 2 - b * real - V).min() <= 1e-12
    exact = 2 / np.sqrt(27)
    assert sorted(fold.at["b"] for fold in curve.folds) == pytest.approx([-exact, exact], abs=1e-14)
    assert {fold.meaning for fold in curve.folds} == {
        "fold of right, largest b", "fold of right, smallest b",
    }  # fmt: skip
    assert curve.stable[0] and curve.stable[-1] and not curve.stable[len(curve) // 2]


def test_a_symmetric_bifurcation_ends_the_curve():
    """At b = 0 the wells and x = 0 meet at a = 0: no fold, and no way on without a choice."""
    curve = continue_branch(toys.cusp(), "right", "a", {"b": 0.0}, span=(-1.0, 1.0), points=9)
    assert Ending.crossed in curve.ends
    assert curve.value.min() == pytest.approx(0.0, abs=1e-4)


def test_up_to_the_capacity():
    """Volume of the spherical perceptron: q -> 1 as alpha -> 2."""
    curve = continue_branch(qn.load("spherical_perceptron"), "solutions", "alpha", {"kappa": 0.0}, span=(0.1, 8.0))
    assert curve.ends == (Ending.span, Ending.edge)
    assert 1.99 < curve.value[-1] < 2.0 and curve["q"][-1] > 0.99
    assert not curve.folds
    (limit,) = curve.special
    assert limit.kind == "end" and abs(limit.at["alpha"] - 2.0) <= limit.error["alpha"] <= 1e-4


def test_down_to_a_continuous_transition():
    """The spin glass of the Hopfield model vanishes at T = 1 + sqrt(alpha)."""
    curve = continue_branch(HOPFIELD, "spin_glass", "T", {"alpha": 0.05}, span=(0.1, 3.0))
    assert curve.ends == (Ending.span, Ending.edge) and curve.converged.all()
    (limit,) = curve.special
    assert abs(limit.at["T"] - 1 - np.sqrt(0.05)) <= limit.error["T"] <= 1e-5


def test_a_span_up_to_the_open_edge_of_a_domain():
    """The density of the signal in compressed sensing lies below 1."""
    curve = continue_branch(qn.load("glm_bayes"), "uninformed", "rho", {"alpha": 1.2, "noise": 0.1}, span=(0.0, 1.0))
    assert curve.converged.all()
    assert 0 < curve.value.min() < 1e-3 and 0.999 < curve.value.max() <= 1


def test_text():
    text = str(continue_branch(HOPFIELD, "retrieval", "alpha", {"T": 0.3}, points=9))
    assert text.startswith("retrieval branch of hopfield along alpha at T = 0.3\n  9 points: 9 converged; 4 stable")
    assert "fold of retrieval, largest alpha: T = 0.3, alpha = 0.10332978257905" in text


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (("memory", "alpha", {"T": 0.3}), UnknownNameError, "retrieval"),
        (("retrieval", "kappa", {"T": 0.3}), UnknownNameError, "alpha"),
        (("retrieval", "alpha", {}), ParameterError, "needs a value for T"),
        (("retrieval", "alpha", {"T": 0.3, "alpha": 0.1}), ParameterError, "leave it out"),
        (("retrieval", "alpha", {"T": [0.3, 0.4]}), ParameterError, "one point"),
    ],
)
def test_bad_input(arguments, error, message):
    with pytest.raises(error, match=message):
        continue_branch(HOPFIELD, *arguments)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"span": (0.2, 0.1)}, "empty"),
        ({"span": (-1.0, 0.1)}, "leaves its domain"),
        ({"start": 0.5}, "outside of the span"),
        ({"span": (0.12, 0.2)}, "not found"),
    ],
)
def test_bad_span(options, message):
    with pytest.raises(ParameterError, match=message):
        continue_branch(HOPFIELD, "retrieval", "alpha", {"T": 0.3}, **options)
    with pytest.raises(ParameterError, match="range of a is not known"):
        continue_branch(toys.cusp(), "right", "a", {"b": 0.0})
