"""Convex losses with the closed forms of their Moreau envelopes, the one place where these are written."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from quenched.derive.functions import ClipIntegral, ProxLogistic, Ramp, Sigmoid, Softplus, Step
from quenched.derive.passes import ClosedForm
from quenched.derive.sites import Envelope, V, h, z

_miss = Ramp(1 - h)
_prox = ProxLogistic(h, V)

#: losses of a margin z = y w.x/sqrt(d), by name
MARGIN_LOSSES: Mapping[str, Envelope] = {
    "square": Envelope((1 - z) ** 2 / 2, ClosedForm((1 - h) ** 2 / (2 * (1 + V)), field=h, variance=V)),
    "logistic": Envelope(
        Softplus(-z),
        ClosedForm((_prox - h) ** 2 / (2 * V) + Softplus(-_prox), -Sigmoid(-_prox), field=h, variance=V),
    ),
    "hinge": Envelope(Ramp(1 - z), ClosedForm(V * ClipIntegral((1 - h) / V), field=h, variance=V)),
    "squared_hinge": Envelope(
        Ramp(1 - z) ** 2 / 2,
        ClosedForm(_miss**2 / (2 * (1 + V)), -_miss / (1 + V), Step(1 - h) / (1 + V), field=h, variance=V),
    ),
}

#: half the square of a residual z
SQUARED_RESIDUAL = Envelope(z**2 / 2, ClosedForm(h**2 / (2 * (1 + V)), field=h, variance=V))


def slope_at_zero(loss: Envelope) -> sp.Expr:
    """l'(0): the proximal point of u is negative where u < V l'(0).

    Examples
    --------
    >>> [slope_at_zero(loss) for loss in MARGIN_LOSSES.values()]
    [-1, -1/2, -1, -1]
    """
    from quenched.derive.numeric import value

    return sp.nsimplify(value(loss.loss.diff(z), {z: sp.S.Zero}))
