# generated from derivations/sherrington_kirkpatrick.py by `quenched generate`; do not edit
# specification digest: 7ffbebb023676e63
r"""Sherrington-Kirkpatrick spin glass in a field"""

from math import inf, nan  # noqa: F401

import numpy as np
from scipy import special as sc  # noqa: F401

from quenched.numerics import special as sf  # noqa: F401
from quenched.numerics.quadrature import expectation, gauss_rule  # noqa: F401
from quenched.spec import (  # noqa: F401
    Axes, Branch, Card, Check, Choice, Interval, Line, Parameter, Quantity, Reference, Region, Unknown,
)
from quenched.systems.model import Formulation, System



def _finite_temperature_fixed_point(x, p, n):
    q_odds, = x
    T, h = p
    s1 = h/T
    s2 = T*T
    s3 = q_odds + 1.0
    s4 = np.sqrt(q_odds/(s2*s3))
    u0, w0 = gauss_rule(n, s1, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))
    tanh_1 = np.tanh(u0)
    v1 = tanh_1*tanh_1
    e1 = expectation(w0, v1)  # E[Tanh(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    sech2_1 = sf.sech2(u0)
    e2 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    e3 = expectation(w0, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s5 = s2*s3*s3
    s6 = 2.0*e3/s5
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s7 = e4/s5
    return (e1/e2,), ((-(s6 - (s7 - s6)*e1/e2 - s7)/e2,),)


def _finite_temperature_values(x, p, n):
    q_odds, = x
    T, h = p
    s1 = q_odds + 1.0
    s2 = h/T
    s3 = T*T
    s4 = np.sqrt(q_odds/(s3*s1))
    u0, w0 = gauss_rule(n, s2, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s5 = q_odds*q_odds
    s6 = s1*s1
    s7 = s5/(4.0*s3*s6)
    s8 = 1.0/(4.0*s3)
    s9 = -T*(e1 + s7 + s8 - q_odds/(2.0*s3*q_odds + 2.0*s3))
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s10 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s11 = T*(q_odds*e2/(s10*s1) - h*e3/s3 - s5/(2.0*s10*s6) - 1.0/(2.0*s10)) + e1 + s7 + s8 - q_odds/(2.0*s3*q_odds + 2.0*s3)
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    return (q_odds/s1, s9, T*s11 + s9, s11, e3, 1.0 - e4/s3,)


def _finite_temperature_start_spin_glass(p):
    return (9.0,)


CARD = Card(name='sherrington_kirkpatrick',
     title='Sherrington-Kirkpatrick spin glass in a field',
     summary='Replica-symmetric solution; H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i, Var J_ij = 1/N.',
     parameters=(Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='h',
                           latex='h',
                           meaning='uniform magnetic field',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='q', latex='q', meaning='overlap of two replicas', kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='observable'),
                 Quantity(name='magnetisation', latex='m', meaning='magnetisation per spin', kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='spin_glass', meaning='replica-symmetric solution from a large overlap', pinned=()),),
     potential='free_energy',
     extremum='max',
     choices=(),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='SK75', text='D. Sherrington, S. Kirkpatrick, Phys. Rev. Lett. 35, 1792 (1975)'),
                 Reference(key='AT78', text='J. R. L. de Almeida, D. J. Thouless, J. Phys. A 11, 983 (1978)')),
     checks=(),
     digest='7ffbebb023676e63')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True),), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, starts={'spin_glass': _finite_temperature_start_spin_glass}),))
