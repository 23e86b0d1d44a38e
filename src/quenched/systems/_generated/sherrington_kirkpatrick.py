# generated from derivations/sherrington_kirkpatrick.py by `python -m quenched.derive`; do not edit
# specification digest: a535421d55d5b53a
r"""Sherrington-Kirkpatrick spin glass in a field"""

from math import inf, nan  # noqa: F401

import numpy as np
from scipy import special as sc  # noqa: F401

from quenched.numerics import special as sf  # noqa: F401
from quenched.numerics.quadrature import (  # noqa: F401
    expectation, gauss_rule, log_expectation, tilt_weights, tilted_rule,
)
from quenched.spec import (  # noqa: F401
    Axes, Branch, Card, Check, Choice, Interval, Line, Parameter, Quantity, Reference, Region, Table, Unknown,
)
from quenched.systems.model import Chart, Formulation, System
from quenched.systems.registry import from_source



def _finite_temperature_fixed_point(x, p, n):
    q_odds, = x
    T, h = p
    s1 = h/T
    s2 = q_odds + 1.0
    s3 = np.sqrt(q_odds)/(T*np.sqrt(s2))
    u0, w0 = gauss_rule(n, s1, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    sech2_1 = sf.sech2(u0)
    e2 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    e3 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s4 = h*e3/(T*q_odds*s2)
    e4 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s5 = e4/(q_odds*s2)
    return (e1/e2,), ((-(s4 - (s5 - s4)*e1/e2 - s5)/e2,),)


def _finite_temperature_values(x, p, n):
    q_odds, = x
    T, h = p
    s1 = q_odds + 1.0
    s2 = h/T
    s3 = np.sqrt(q_odds)/(T*np.sqrt(s1))
    u0, w0 = gauss_rule(n, s2, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s4 = q_odds*q_odds
    s5 = T*T
    s6 = s1*s1
    s7 = s4/(4.0*s5*s6)
    s8 = 1.0/(4.0*s5)
    s9 = -T*(e1 + s7 + s8 - q_odds/(2.0*s5*q_odds + 2.0*s5))
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s10 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    s11 = T*(q_odds*e2/(s10*s1) - h*e3/s5 - s4/(2.0*s10*s6) - 1.0/(2.0*s10)) + e1 + s7 + s8 - q_odds/(2.0*s5*q_odds + 2.0*s5)
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(h/T, q_odds/(T**2*(q_odds + 1)))]
    return (q_odds/s1, s9, T*s11 + s9, s11, e3, 1.0 - e4/s5,)


def _finite_temperature_start_replica_symmetric(p):
    return (9.0,)


def _zero_temperature_fixed_point(x, p, n):
    return (), ()


def _zero_temperature_values(x, p, n):
    return (nan, nan, nan, nan, nan, nan,)


def _zero_temperature_exact_replica_symmetric(p, n):
    _, h = p
    erf_1 = sc.erf(1.4142135623730951*h/2.0)
    gauss_pdf_1 = sf.gauss_pdf(h)
    s1 = -h*erf_1 - 2.0*gauss_pdf_1
    return (1.0, s1, s1, -gauss_pdf_1*gauss_pdf_1, erf_1, nan,)


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
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='entropy'),
                 Quantity(name='magnetisation', latex='m', meaning='magnetisation per spin', kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='replica_symmetric', meaning='the replica-symmetric solution', pinned=()),),
     potential='free_energy',
     extremum='max',
     choices=(),
     lines=(Line(name='AT',
                 latex='T_{\\mathrm{AT}}',
                 kind='replicon',
                 meaning='de Almeida-Thouless line: replica symmetry breaks below',
                 condition='zero',
                 solve_for='T',
                 search=(0.0001, 1.2),
                 along='h',
                 span=(0.02, 2.5),
                 branch='replica_symmetric',
                 other=None,
                 quantity='replicon',
                 upper_bound=False),),
     regions=(Region(name='paramagnet', at={'h': 1.25, 'T': 1.0}),
              Region(name='spin glass (RS unstable)', at={'h': 0.56, 'T': 0.17})),
     axes=Axes(x='h', y='T', x_range=(0.0, 2.5), y_range=(0.02, 1.5), colour='q', branch='replica_symmetric'),
     references=(Reference(key='SK75', text='D. Sherrington, S. Kirkpatrick, Phys. Rev. Lett. 35, 1792 (1975)'),
                 Reference(key='AT78', text='J. R. L. de Almeida, D. J. Thouless, J. Phys. A 11, 983 (1978)')),
     checks=(Check(kind='literature',
                   statement='RS ground-state energy -sqrt(2/pi)',
                   at={'T': 0.0, 'h': 0.0},
                   value=-0.7978845608028654,
                   tolerance=1e-14,
                   quantity='energy',
                   branch='replica_symmetric',
                   line=None,
                   source='SK75',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='RS ground-state entropy -1/(2 pi)',
                   at={'T': 0.0, 'h': 0.0},
                   value=-0.15915494309189535,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='replica_symmetric',
                   line=None,
                   source='SK75',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='paramagnet: f = -1/(4T) - T log 2',
                   at={'T': 1.5, 'h': 0.0},
                   value=-1.2063874375065846,
                   tolerance=1e-12,
                   quantity='free_energy',
                   branch='replica_symmetric',
                   line=None,
                   source='annealed average',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q(T = 0.5)',
                   at={'T': 0.5, 'h': 0.0},
                   value=0.5303683920507948,
                   tolerance=1e-11,
                   quantity='q',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='f(T = 0.5)',
                   at={'T': 0.5, 'h': 0.0},
                   value=-0.7923929451346979,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q(T = 1, h = 0.5)',
                   at={'T': 1.0, 'h': 0.5},
                   value=0.3025129643431804,
                   tolerance=1e-11,
                   quantity='q',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='f(T = 1, h = 0.5)',
                   at={'T': 1.0, 'h': 0.5},
                   value=-1.0469778753958559,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at T = 1, h = 0.5',
                   at={'T': 1.0, 'h': 0.5},
                   value=0.401283090987008,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy at T = 1, h = 0.5',
                   at={'T': 1.0, 'h': 0.5},
                   value=-0.6456947844088478,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='magnetisation at T = 1, h = 0.5',
                   at={'T': 1.0, 'h': 0.5},
                   value=0.3829036624133937,
                   tolerance=1e-11,
                   quantity='magnetisation',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at T = 1, h = 0.5',
                   at={'T': 1.0, 'h': 0.5},
                   value=0.4465871232528856,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='replica_symmetric',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='q at T = 0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=1.0,
                   tolerance=1e-14,
                   quantity='q',
                   branch='replica_symmetric',
                   line=None,
                   source='closed form in erf and the Gaussian density',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='free_energy at T = 0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=-0.8955931148026121,
                   tolerance=1e-14,
                   quantity='free_energy',
                   branch='replica_symmetric',
                   line=None,
                   source='closed form in erf and the Gaussian density',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='entropy at T = 0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=-0.12394999430965296,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='replica_symmetric',
                   line=None,
                   source='closed form in erf and the Gaussian density',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='magnetisation at T = 0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=0.3829249225480262,
                   tolerance=1e-14,
                   quantity='magnetisation',
                   branch='replica_symmetric',
                   line=None,
                   source='closed form in erf and the Gaussian density',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_AT(h = 0.1)',
                   at={'h': 0.1},
                   value=0.8188498541101658,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_AT(h = 0.5)',
                   at={'h': 0.5},
                   value=0.5351049431153834,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_AT(h = 1.0)',
                   at={'h': 1.0},
                   value=0.32118057089463664,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='energy by heat-bath dynamics',
                   at={'T': 1.2, 'h': 0.4},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='replica_symmetric',
                   line=None,
                   source='',
                   simulator='sk_monte_carlo',
                   settings={'sizes': (200, 400), 'samples': 60, 'seed': 2}),
             Check(kind='simulation',
                   statement='magnetisation by heat-bath dynamics',
                   at={'T': 1.2, 'h': 0.4},
                   value=nan,
                   tolerance=3.0,
                   quantity='magnetisation',
                   branch='replica_symmetric',
                   line=None,
                   source='',
                   simulator='sk_monte_carlo',
                   settings={'sizes': (200, 400), 'samples': 60, 'seed': 2})),
     table=None,
     digest='a535421d55d5b53a')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True),), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, starts={'replica_symmetric': _finite_temperature_start_replica_symmetric}), Formulation(name='zero_temperature', unknowns=(), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={}, exact={'replica_symmetric': _zero_temperature_exact_replica_symmetric}, when={'T': 0.0}),))
