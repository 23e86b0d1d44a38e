"""Functions of several fields: averages over the logits of a softmax."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import mpmath as mp
import sympy as sp

from quenched.derive.functions import Named


class PairProbability(Named):
    """E p_1 p_2 of the softmax p of C independent Gaussian logits: PairProbability(C, variance of a logit)."""

    runtime, symbol = "pair_probability", r"\pi_2"
    is_positive = True

    @classmethod
    def mp(cls, colours: Any, variance: Any) -> Any:
        return _of_logits(_pairs, colours, variance, mp.mp.prec)


class MeanLogSumExp(Named):
    """E log(exp l_1 + ... + exp l_C) of C independent Gaussian logits: MeanLogSumExp(C, variance of a logit)."""

    runtime, symbol = "mean_logsumexp", r"\overline{\mathrm{lse}}"

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        colours, variance = self.args
        if argindex == 1:
            raise ValueError("the number of colours is not differentiated")
        return colours * (colours - 1) / 2 * PairProbability(colours, variance)

    @classmethod
    def mp(cls, colours: Any, variance: Any) -> Any:
        return _of_logits(_logs, colours, variance, mp.mp.prec)


def _pairs(colours: Any, s: Any, phi: Any, slope: Any) -> Any:
    return slope**2 * phi ** (colours - 2)


def _logs(colours: Any, s: Any, phi: Any, slope: Any) -> Any:
    return mp.exp(-mp.exp(s)) - phi**colours


@lru_cache(maxsize=256)
def _of_logits(integrand: Callable[..., Any], colours: Any, variance: Any, prec: int) -> Any:
    """int ds f(C, s, phi, phi') with phi(s) = E exp(-exp(s + l)): both integrals by the trapezoid rule."""
    nats, sd = (prec + 10) * mp.log(2), mp.sqrt(variance)
    step, reach = mp.pi**2 / nats, mp.sqrt(2 * nats)
    count = int(mp.ceil(reach * max(sd / step, nats / (mp.pi * reach))))
    noise = [reach * k / count for k in range(-count, count + 1)]
    weights = [mp.npdf(z) * reach / count for z in noise]
    total, s = mp.mpf(0), -reach * sd - nats
    while s < reach * sd + mp.log(nats) + 1:
        x = [mp.exp(s + sd * z) for z in noise]
        decay = [w * mp.exp(-t) for w, t in zip(weights, x, strict=True)]
        slope = -mp.fsum(t * d for t, d in zip(x, decay, strict=True))
        total += integrand(colours, s, mp.fsum(decay), slope)
        s += step
    return total * step
