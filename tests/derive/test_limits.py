"""The table of primitive limits, and the Gaussian averages that are elementary, against integration."""

import mpmath as mp
import pytest
import sympy as sp
from oracles import agree, value

from quenched.derive import (
    GaussTail,
    Log2Cosh,
    LogGaussTail,
    Mills,
    Pot,
    Ramp,
    Sech2,
    Sigmoid,
    Softplus,
    Step,
    Tanh,
    average,
    numeric,
)
from quenched.derive.functions import AbsValue, Delta, GaussPdf, MillsExcess, Sign
from quenched.derive.limits import elementary, freeze, leading, rescale_fields
from quenched.derive.nodes import Avg
from quenched.errors import SpecificationError

h, m, b = sp.symbols("h m b", real=True)
q, eps, beta, V = sp.symbols("q eps beta V", positive=True)
AT = {m: mp.mpf("0.3"), b: mp.mpf("-0.4"), q: mp.mpf("0.7"), V: mp.mpf("0.6")}
u = 2 * h - b


def over(body):
    return average(body, h, m, q)


# ---------------------------------------------------------------------- primitive limits

LIMITS = {
    "log 2cosh": eps * over(Log2Cosh(u / eps)),
    "tanh": over(Tanh(u / eps)),
    "tanh^2": over(Tanh(u / eps) ** 2),
    "1 - tanh^2": (1 - over(Tanh(u / eps) ** 2)) / eps,
    "sech^2": over(Sech2(u / eps)) / eps,
    "sech^4": over(Sech2(u / eps) ** 2) / eps,
    "sech^6": over(Sech2(u / eps) ** 3) / eps,
    "slope of Mills": over(Mills(u / eps) * MillsExcess(u / eps)),
    "its square, with a weight": over(h * (Mills(u / eps) * MillsExcess(u / eps)) ** 2),
    "Mills": eps * over(Mills(u / eps)),
    "Mills^2": eps**2 * over(Mills(u / eps) ** 2),
    "log H": eps**2 * over(LogGaussTail(u / eps)),
    "H": over(GaussTail(u / eps)),
    "H, other side": over(GaussTail(-u / eps)),
    "regular": over(Tanh(u / (1 + eps))),
    "times a regular one": eps**2 * over(GaussTail(h * (1 + eps)) * LogGaussTail(u / eps)),
    "sqrt eps": over(Sech2(u / sp.sqrt(eps))) / sp.sqrt(eps),
    "eps^2": eps**2 * over(Log2Cosh(u / eps**2)),
    "odd": over(h * Tanh(u / eps)),
    "with a weight": over(h**2 * Step(u) + h * eps * Log2Cosh(u / eps)),
    "sum": eps * over(Log2Cosh(u / eps)) * q - b * over(Tanh(u / eps)) + over(Sech2(u / eps)),
    "mean and variance move": average(Tanh(h / eps), h, m + eps, q + eps * b),
    "two averages": over(Sech2(u / eps)) * over(Tanh(u / eps)) / eps,
    "outside": (1 - eps) * over(Tanh(u / eps)) / (1 + eps) ** 2,
}


@pytest.mark.parametrize("expr", LIMITS.values(), ids=LIMITS)
def test_limit_against_small_eps(expr):
    """The difference falls with eps, from 1/8 to 1/2048."""
    limit = leading(expr, eps)
    assert not limit.has(eps)
    with mp.workdps(15):
        goal = numeric.value(elementary(limit), AT)
        gaps = [abs(numeric.value(expr, {**AT, eps: mp.mpf(1) / k}) - goal) for k in (8, 128, 2048)]
    assert gaps[0] > 1e-9 and gaps[1] < gaps[0] / 3 and gaps[2] < gaps[1] / 3


@pytest.mark.parametrize("expr", [
    over(Tanh(h / eps)) / eps,
    over(Log2Cosh(h / eps)),
    over(Mills(h / eps)) * sp.sqrt(eps),
    over(Sech2(h / eps)) / eps**2,
    over(Tanh(h / eps**3)),
    over(Tanh(h / (eps + eps**2))),
    over(Log2Cosh(h / eps + m / eps**2)),
    over(Sigmoid(h / eps)),
    eps * over(Softplus(h / eps)),
    m / eps,
], ids=str)  # fmt: skip
def test_a_wrong_scaling_raises(expr):
    """A divergence, an argument that is no multiple of a power, a function that is not in the table."""
    with pytest.raises(SpecificationError, match=r"limit|scale"):
        leading(expr, eps)


def test_fields_in_other_units():
    """h = T g: what was sharp in h/T is plain in g."""
    before = average(Tanh(h) ** 2 + h * Sech2(h), h, m / eps, q / eps**2)
    after = rescale_fields(before, 1 / eps)
    assert {a.measure[1:] for a in after.atoms(Avg)} == {average(Tanh(h), h, m, q).measure[1:]}
    at = {**AT, eps: mp.mpf("0.6")}
    agree(value(after, at), value(before, at), 22)


# ---------------------------------------------------------------------- elementary averages

ELEMENTARY = {
    "sign": Sign(u),
    "step": Step(u),
    "step, falling": Step(b - 3 * h),
    "absolute value": AbsValue(u),
    "ramp": Ramp(u),
    "ramp^2": Ramp(-u) ** 2,
    "moment 1": h,
    "moment 4": (h - b) ** 4,
    "moment 7": 3 * h**7 - h**2,
}


@pytest.mark.parametrize("body", ELEMENTARY.values(), ids=ELEMENTARY)
def test_elementary_average(body):
    node = over(body)
    found = elementary(node)
    assert not found.atoms(Avg)
    agree(numeric.value(found, AT), numeric.value(node, AT), 22)


def test_average_of_a_delta():
    """The density at its zero; the derivative of the average of a step in its offset."""
    found = elementary(over(Delta(u)))
    rate = elementary(over(Step(u))).diff(b)
    agree(value(found, AT), -value(rate, AT), 25)
    agree(value(found, AT), mp.npdf(AT[b] / 2, AT[m], mp.sqrt(AT[q])) / 2, 25)


def test_other_averages_stay():
    for body in (Tanh(h), Sign(h) * h, GaussPdf(h), Sign(h**2 - 1)):
        assert elementary(over(body)) == over(body)


# ---------------------------------------------------------------------- zero temperature


def test_a_frozen_potential_is_an_envelope():
    """(1/beta) log-partition becomes -M: its flow changes to Hamilton-Jacobi."""
    node = Pot("phi", "log_partition", 1, m, V / beta)
    assert freeze(node**2, beta, "phi") == (beta * Pot("phi", "moreau", 1, m, V)) ** 2
    assert freeze(node, beta, "psi") == node
    with pytest.raises(SpecificationError, match="does not scale"):
        freeze(Pot("phi", "log_partition", 0, m, V), beta, "phi")


def test_laplace_with_a_quadratic_loss():
    """log E_z exp(-beta (u + sqrt(V/beta) z)^2/2) = -beta u^2/(2 (1 + V)) - log(1 + V)/2, exactly."""
    exact = -beta * m**2 / (2 * (1 + V)) - sp.log(1 + V) / 2
    envelope = m**2 / (2 * (1 + V))
    frozen = freeze(Pot("phi", "log_partition", 0, m, V / beta), beta, "phi")
    closed = frozen.replace(lambda e: isinstance(e, Pot), lambda p: envelope)
    assert sp.limit(exact / beta, beta, sp.oo) == sp.simplify(closed / beta)
