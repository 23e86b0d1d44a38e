"""Names, arguments, seeds and standard errors, for every simulator alike."""

import doctest
import importlib
import math
import pkgutil

import numpy as np
import pytest

from quenched import simulate
from quenched.errors import ParameterError, UnknownNameError
from quenched.simulate import SIMULATORS, Estimate, run
from quenched.simulate.estimates import constraint_count, fraction, generators, mean

SMALL = {
    "sk_enumeration": {"size": 6, "T": 1.5, "h": 0.2},
    "sk_monte_carlo": {"size": 8, "T": 1.5, "h": 0.2, "sweeps": 10},
    "hopfield_monte_carlo": {"size": 20, "alpha": 0.1, "T": 0.4, "sweeps": 10},
    "dense_hopfield_monte_carlo": {"size": 20, "alpha": 0.1, "T": 0.4, "sweeps": 10},
    "dense_hebbian_monte_carlo": {"size": 24, "gamma": 1 / 48, "T": 0.4, "rho": 0.1, "M": 5, "sweeps": 10},
    "multitasking_monte_carlo": {"size": 24, "dilution": 0.3, "T": 0.4, "rho": 0.1, "M": 5, "sweeps": 10},
    "pspin_enumeration": {"size": 6, "p_spin": 3, "T": 1.5},
    "machine_distance": {"size": 3, "machine": "committee", "c": 2.0},
    "random_energy_enumeration": {"size": 6, "T": 0.6, "h": 0.2},
    "xorsat_elimination": {"size": 12, "alpha": 1.0, "K": 3},
    "xorsat_thresholds": {"size": 12, "K": 3},
    "exponential_memory_noise": {"size": 20, "alpha": 0.2, "lam": 0.5},
    "recall_distance": {"size": 60, "log_competitors": 7.0, "kappa": 0.1},
    "recall_feasibility": {"size": 3, "load": 1.0, "competitors": 2},
    "ising_perceptron_enumeration": {"size": 8, "alpha": 0.5, "kappa": 0.1},
    "symmetric_perceptron_enumeration": {"size": 8, "alpha": 0.5, "kappa": 0.4, "constraint": "u_function"},
    "ising_teacher_student_enumeration": {"size": 8, "alpha": 0.5},
    "spherical_perceptron_separability": {"size": 8, "alpha": 1.5, "kappa": 0.1},
    "gardner_volume_overlap": {"size": 8, "alpha": 0.5, "kappa": 0.1, "trajectories": 6},
    "erm": {"size": 8, "alpha": 2.0, "lam": 0.1, "loss": "hinge"},
    "sparse_posterior": {"size": 8, "alpha": 2.0, "rho": 0.3, "noise": 0.1, "channel": "sign", "sweeps": 4},
    "magnitude_posterior": {"size": 8, "alpha": 2.0, "noise": 0.5, "sweeps": 4},
    "sparse_mixture_lasso": {"size": 8, "alpha": 2.0, "lam": 0.1, "fraction": 0.3, "noise": 0.5},
    "sparse_erm": {"size": 8, "alpha": 2.0, "lam": 0.1, "rho": 0.3, "noise": 0.1},
    "mixture_erm": {"size": 8, "alpha": 2.0, "lam": 0.1, "loss": "logistic", "noise": 0.3, "rho": 0.4},
    "potts_pseudolikelihood": {"size": 8, "alpha": 2.0, "lam": 0.1, "rho": 4.0, "C": 3, "persistence": 0.3},
    "multiclass_ridge": {"size": 8, "alpha": 2.0, "K": 3, "lam": 0.1, "noise": 0.3},
    "gradient_flow": {"size": 8, "alpha": 2.0, "inr": 0.3, "t": 2.0},
    "denoiser_flow": {"size": 8, "gamma": 0.5, "t": 1.0},
    "linear_diffusion": {"size": 8, "gamma": 0.5, "c": 0.1, "exponent": 1.0},
    "linear_generative": {"size": 8, "gamma": 0.5, "lam": 0.1, "theta": 2.0},
    "linear_erm": {"size": 8, "alpha": 2.0, "lam": 0.1, "loss": "huber", "noise": 0.3, "eps": 0.2},
}


def test_every_simulator_is_exercised_here():
    assert set(SMALL) == set(SIMULATORS)


@pytest.mark.parametrize("name", SMALL)
def test_the_seed_decides_everything(name):
    first, again, other = (run(name, samples=4, seed=seed, **SMALL[name]) for seed in (3, 3, 4))
    assert repr(first) == repr(again)
    assert repr(first) != repr(other)


@pytest.mark.parametrize("name", SMALL)
def test_estimates_are_finite_numbers_with_their_size(name):
    for estimate in run(name, samples=6, seed=1, **SMALL[name]).values():
        assert isinstance(estimate, Estimate)
        assert math.isfinite(estimate.value)
        assert estimate.stderr >= 0
        assert estimate.size == SMALL[name]["size"]
        assert 2 <= estimate.samples <= 6


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("batch", [1, 3])
def test_results_do_not_depend_on_how_samples_are_batched(name, batch, monkeypatch):
    whole = [run(name, samples=5, seed=seed, **SMALL[name]) for seed in range(10)]
    for module in ("hebbian", "spins", "spherical"):
        monkeypatch.setattr(
            f"quenched.simulate.{module}.batches",
            lambda samples, elements: [slice(k, k + batch) for k in range(0, samples, batch)],
        )
    assert [run(name, samples=5, seed=seed, **SMALL[name]) for seed in range(10)] == whole


def test_more_samples_keep_the_first_ones():
    few, many = generators(5, 8, 2), generators(5, 8, 4)
    assert [g.random() for g in few] == [g.random() for g in many[:2]]


def test_samples_and_sizes_share_no_random_numbers():
    numbers = [g.random() for size in (10, 20) for g in generators(5, size, 3)]
    assert len(set(numbers)) == 6


@pytest.mark.parametrize("name", [m.name for m in pkgutil.iter_modules(simulate.__path__)])
def test_the_examples_of_the_documentation(name):
    module = importlib.import_module(f"quenched.simulate.{name}")
    assert doctest.testmod(module).failed == 0


def test_every_experiment_has_an_example():
    finder = doctest.DocTestFinder()
    for function in SIMULATORS.values():
        assert any(example.want for test in finder.find(function) for example in test.examples)


def test_unknown_names_are_reported():
    with pytest.raises(UnknownNameError, match="Did you mean 'sk_enumeration'"):
        run("sk_enumeratoin", size=4, samples=2, seed=0)
    with pytest.raises(UnknownNameError, match="parameter of erm 'lambda'"):
        run("erm", size=4, samples=2, seed=0, alpha=1.0, loss="square", **{"lambda": 1.0})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"size": 0}, "size=0"),
        ({"size": 8.0}, "size=8.0"),
        ({"size": True}, "size=True"),
        ({"samples": 1}, "samples=1"),
        ({"seed": -1}, "seed=-1"),
        ({"alpha": 0.3}, "not a whole number"),
        ({"alpha": 1e-12}, "not a whole number"),
        ({"alpha": -1.0}, "alpha=-1.0"),
        ({"lam": math.nan}, "lam=nan"),
        ({"lam": math.inf}, "lam=inf"),
        ({"lam": "strong"}, "lam='strong'"),
        ({"loss": "cubic"}, "square, logistic, hinge"),
        ({"loss": ["square"]}, "square, logistic, hinge"),
    ],
)
def test_bad_arguments_are_refused(change, message):
    good = {"size": 8, "samples": 2, "seed": 0, "alpha": 1.0, "lam": 1.0, "loss": "square"}
    run("erm", **good)
    with pytest.raises(ParameterError, match=message):
        run("erm", **{**good, **change})


def test_a_missing_argument_is_named():
    with pytest.raises(ParameterError, match="sk_enumeration needs a value for T"):
        run("sk_enumeration", size=4, samples=2, seed=0)


def test_numpy_integers_and_integer_temperatures_are_numbers():
    run("sk_enumeration", size=np.int64(4), samples=np.int32(2), seed=0, T=2)


def test_whole_numbers_survive_rounding():
    assert constraint_count(0.14, 500) == 70
    assert constraint_count(0.0, 7) == 0
    with pytest.raises(ParameterError, match="alpha=10/21 or 11/21"):
        constraint_count(0.5, 21)


def test_standard_error_of_the_mean():
    values = np.random.default_rng(0).normal(2.0, 3.0, size=40_000)
    estimate = mean(values, 1)
    assert estimate.stderr == pytest.approx(3.0 / 200, rel=0.02)
    assert abs(estimate.value - 2.0) < 4 * estimate.stderr


def test_standard_errors_predict_the_scatter_of_independent_experiments():
    results = [run("sk_enumeration", size=4, samples=20, seed=seed, T=1.0, h=0.3) for seed in range(200)]
    for name in ("free_energy", "energy", "magnetisation", "q"):
        scatter = np.std([result[name].value for result in results], ddof=1)
        predicted = math.sqrt(np.mean([result[name].stderr ** 2 for result in results]))
        # a standard deviation from 200 values is known to 1/sqrt(400) = 5 %
        assert scatter == pytest.approx(predicted, rel=0.2)


def test_a_mean_over_too_few_samples_is_not_a_number():
    assert math.isnan(mean(np.array([]), 1).value)
    assert math.isnan(mean(np.array([1.0]), 1).stderr)


def test_a_unanimous_fraction_is_still_uncertain():
    unanimous = fraction(np.ones(100, dtype=bool), 1)
    assert unanimous.value == 1.0
    assert unanimous.stderr == pytest.approx(math.sqrt(101) / 102 / 10)
