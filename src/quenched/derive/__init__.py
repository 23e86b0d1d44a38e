"""The derivation engine: from a replicated action to checked equations and to source code.

Everything an author's file needs is here.
"""

from quenched.derive.build import generate, load_model, source, system, system_from_file
from quenched.derive.derivation import Derivation
from quenched.derive.functions import (
    Clip,
    ClipIntegral,
    GaussPdf,
    GaussTail,
    Log2Cosh,
    LogGaussTail,
    LogSumExp,
    Mills,
    ProxLogistic,
    Ramp,
    Sech2,
    Sigmoid,
    Softplus,
    Step,
    Tanh,
)
from quenched.derive.model import Model, Saddle
from quenched.derive.nodes import LogAvg, Pot, average, discrete_average
from quenched.derive.passes import ClosedForm
from quenched.derive.replica import Action, Dot, Local, LogDet, PerReplica, identity, ones, overlap_matrix
from quenched.derive.sites import (
    Envelope,
    Site,
    discrete,
    gaussian_weight,
    h,
    interval,
    ising,
    sign_label,
    threshold,
    z,
)
from quenched.derive.sites import V as V

__all__ = [
    "Action",
    "Clip",
    "ClipIntegral",
    "ClosedForm",
    "Derivation",
    "Dot",
    "GaussPdf",
    "GaussTail",
    "Local",
    "Log2Cosh",
    "LogAvg",
    "LogDet",
    "LogGaussTail",
    "LogSumExp",
    "Mills",
    "Model",
    "PerReplica",
    "Saddle",
    "Pot",
    "ProxLogistic",
    "Ramp",
    "Sech2",
    "Sigmoid",
    "Envelope",
    "Site",
    "gaussian_weight",
    "h",
    "V",
    "z",
    "Softplus",
    "Step",
    "Tanh",
    "average",
    "discrete",
    "discrete_average",
    "generate",
    "identity",
    "interval",
    "ising",
    "load_model",
    "ones",
    "overlap_matrix",
    "sign_label",
    "source",
    "system",
    "system_from_file",
    "threshold",
]
