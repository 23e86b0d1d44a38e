"""Finite-size experiments: draw the model, run a direct algorithm, average over the disorder.

Nothing here knows the theory that it checks. ``SIMULATORS`` lists the experiments; ``run`` calls one by name.
"""

from quenched.simulate.estimates import SIMULATORS, Estimate, SimulationError, run
from quenched.simulate.hebbian import (
    dense_hebbian_monte_carlo,
    dense_hopfield_monte_carlo,
    exponential_memory_noise,
    multitasking_monte_carlo,
)
from quenched.simulate.linear import denoiser_flow, gradient_flow, linear_diffusion, linear_generative
from quenched.simulate.machines import machine_distance
from quenched.simulate.mixtures import mixture_erm, multiclass_ridge, sparse_mixture_lasso
from quenched.simulate.perceptrons import (
    ising_perceptron_enumeration,
    ising_teacher_student_enumeration,
    symmetric_perceptron_enumeration,
)
from quenched.simulate.posterior import magnitude_posterior, sparse_posterior
from quenched.simulate.potts import potts_pseudolikelihood
from quenched.simulate.pspin import pspin_enumeration
from quenched.simulate.random_energy import random_energy_enumeration
from quenched.simulate.recall import recall_distance, recall_feasibility
from quenched.simulate.regression import erm, linear_erm, sparse_erm
from quenched.simulate.resampling import digits, resampled_erm
from quenched.simulate.spherical import gardner_volume_overlap, spherical_perceptron_separability
from quenched.simulate.spins import hopfield_monte_carlo, sk_enumeration, sk_monte_carlo
from quenched.simulate.structured import random_features_erm, structured_erm
from quenched.simulate.xorsat import xorsat_elimination, xorsat_thresholds

__all__ = [
    "SIMULATORS",
    "Estimate",
    "SimulationError",
    "denoiser_flow",
    "dense_hebbian_monte_carlo",
    "dense_hopfield_monte_carlo",
    "digits",
    "erm",
    "exponential_memory_noise",
    "gardner_volume_overlap",
    "gradient_flow",
    "hopfield_monte_carlo",
    "ising_perceptron_enumeration",
    "ising_teacher_student_enumeration",
    "linear_diffusion",
    "linear_erm",
    "linear_generative",
    "machine_distance",
    "magnitude_posterior",
    "mixture_erm",
    "multiclass_ridge",
    "multitasking_monte_carlo",
    "potts_pseudolikelihood",
    "pspin_enumeration",
    "random_energy_enumeration",
    "random_features_erm",
    "recall_distance",
    "recall_feasibility",
    "resampled_erm",
    "run",
    "sk_enumeration",
    "sk_monte_carlo",
    "sparse_erm",
    "sparse_mixture_lasso",
    "sparse_posterior",
    "spherical_perceptron_separability",
    "structured_erm",
    "symmetric_perceptron_enumeration",
    "xorsat_elimination",
    "xorsat_thresholds",
]
