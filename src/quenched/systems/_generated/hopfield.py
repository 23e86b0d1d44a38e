# generated from derivations/hopfield.py by `quenched generate`; do not edit
# specification digest: 2d9b096c2888c449
r"""Hopfield model of associative memory"""

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
    q_odds, m = x
    alpha, T = p
    s1 = m/T
    s2 = T*q_odds
    s3 = s2 + T - 1.0
    s4 = np.sqrt(alpha*q_odds*(q_odds + 1.0)/(s3*s3))
    u0, w0 = gauss_rule(n, s1, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)
    tanh_1 = np.tanh(u0)
    v1 = tanh_1*tanh_1
    e1 = expectation(w0, v1)  # E[Tanh(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    sech2_1 = sf.sech2(u0)
    e2 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s5 = s2 + T - 2.0*q_odds - 1.0
    e4 = expectation(w0, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s6 = s3*s3*s3
    s7 = 2.0*alpha*s5*e4/s6
    e5 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s8 = alpha*s5*e5/s6
    e6 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    return (e1/e2, e3,), ((-(s7 - s8 - (s8 - s7)*e1/e2)/e2, -(-2.0*e6/T - 2.0*e6*e1/(T*e2))/e2,), (-alpha*s5*e6/s6, e2/T,),)


def _finite_temperature_values(x, p, n):
    q_odds, m = x
    alpha, T = p
    s1 = q_odds + 1.0
    s2 = T*T
    s3 = T*q_odds + T - 1.0
    s4 = s3*s3
    s5 = T*s1
    s6 = m/T
    s7 = np.sqrt(alpha*q_odds*s1/s4)
    u0, w0 = gauss_rule(n, s6, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s8 = alpha + m*m
    s9 = -T*(e1 - alpha*q_odds/(2.0*s4) - alpha*(np.log(s3/s5) - q_odds/s3)/2.0 - s8/(2.0*T))
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s10 = T*s4
    s11 = q_odds*q_odds
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s12 = T*(alpha*q_odds*s1*e2/s10 + s8/(2.0*s2) - alpha*s11/s10 - alpha*(T*s11 + 2.0*T*q_odds + T - 1.0)/(2.0*T*s4) - m*e3/s2) + e1 - alpha*q_odds/(2.0*s4) - alpha*(np.log(s3/s5) - q_odds/s3)/2.0 - s8/(2.0*T)
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    return (m, q_odds/s1, s2*q_odds*s1/s4, 1.0/s5, s9, T*s12 + s9, s12, 1.0 - alpha*s1*s1*e4/s4,)


def _finite_temperature_start_retrieval(p):
    _, T = p
    return (99.0 + 100.0/T, 99.0/100.0,)


def _finite_temperature_start_spin_glass(p):
    return (99.0, 0.0,)


def _finite_temperature_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_line_T_g(p, n):
    alpha, _ = p
    return np.sqrt(alpha) + 1.0


def _zero_temperature_fixed_point(x, p, n):
    C_odds, m = x
    alpha, _ = p
    s1 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(m/(C_odds*s1 + s1))
    s2 = 2.0*gauss_pdf_1
    s3 = alpha*s1
    s4 = C_odds + 1.0
    s5 = 2.0*m*gauss_pdf_1
    s6 = s4*s4
    return (s2/s1, sc.erf(1.4142135623730951*m/(2.0*C_odds*s1 + 2.0*s1)),), ((2.0*m*m*gauss_pdf_1/(s3*s4*s4*s4), -s5/(s3*s6),), (-s5/(s1*s6), s2/(s1*s4),),)


def _zero_temperature_values(x, p, n):
    C_odds, m = x
    alpha, _ = p
    s1 = C_odds + 1.0
    s2 = -C_odds/2.0 - 0.5
    s3 = C_odds*alpha/s1
    s4 = m*m
    s5 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(m/(s5*s1))
    erf_1 = sc.erf(1.4142135623730951*m/(2.0*s5*s1))
    s6 = s2*(C_odds*C_odds*alpha + s3 + C_odds*s4/s1 + 4.0*s5*s1*gauss_pdf_1 + 2.0*m*erf_1 - 4.0*C_odds*s5*gauss_pdf_1 - C_odds*alpha*s1 - 2.0*C_odds*m*erf_1/s1 - s4)
    log_1 = np.log(1.0/s1)
    return (m, 1.0, s1*s1, C_odds/s1, s6, s6, s2*(s3 + alpha*log_1 - C_odds*alpha*log_1/s1), nan,)


def _zero_temperature_start_retrieval(p):
    return (1.0/99.0, 99.0/100.0,)


def _zero_temperature_start_spin_glass(p):
    alpha, _ = p
    return (1.0/(2.0*np.sqrt(alpha) + 1.0), 0.0,)


CARD = Card(name='hopfield',
     title='Hopfield model of associative memory',
     summary='Replica-symmetric theory near saturation; H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian '
             'couplings, one condensed pattern.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='stored patterns per neuron, P/N',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap with the retrieved pattern',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='overlap of two replicas (Edwards-Anderson)',
                          kind='order_parameter'),
                 Quantity(name='r',
                          latex='r',
                          meaning='mean square overlap with the other patterns, per alpha',
                          kind='order_parameter'),
                 Quantity(name='C', latex='C', meaning='susceptibility (1 - q)/T', kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per neuron', kind='potential'),
                 Quantity(name='energy', latex='e', meaning='energy per neuron', kind='observable'),
                 Quantity(name='entropy',
                          latex='s',
                          meaning='entropy per neuron; negative at low temperature, where replica symmetry breaks',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='retrieval', meaning='overlap m > 0 with one pattern', pinned=()),
               Branch(name='spin_glass',
                      meaning='m = 0, q > 0: frozen in a direction that is no pattern',
                      pinned=('m',)),
               Branch(name='paramagnet', meaning='m = q = 0', pinned=('m', 'q_odds'))),
     potential='free_energy',
     extremum='min',
     choices=(),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='AGS85',
                           text='D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985)'),
                 Reference(key='AGS87',
                           text='D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)')),
     checks=(),
     digest='2d9b096c2888c449')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True), Unknown(name='m', latex='m', positive=False)), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, starts={'retrieval': _finite_temperature_start_retrieval, 'spin_glass': _finite_temperature_start_spin_glass, 'paramagnet': _finite_temperature_start_paramagnet}, explicit={'T_g': _finite_temperature_line_T_g}), Formulation(name='zero_temperature', unknowns=(Unknown(name='C_odds', latex='C/(1-C)', positive=True), Unknown(name='m', latex='m', positive=False)), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={'retrieval': _zero_temperature_start_retrieval, 'spin_glass': _zero_temperature_start_spin_glass}, when={'T': 0.0}),))
