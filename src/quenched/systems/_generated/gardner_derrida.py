# generated from derivations/gardner_derrida.py by `python -m quenched.derive`; do not edit
# specification digest: b212aff7053ae0aa
r"""Spherical perceptron above capacity: smallest number of errors"""

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



def _ground_state_fixed_point(x, p, n):
    C, = x
    alpha, kappa = p
    s1 = np.sqrt(C)
    s2 = kappa - 1.4142135623730951*s1
    gauss_pdf_1 = sf.gauss_pdf(s2)
    s3 = kappa*kappa
    exp_1 = np.exp(sf.log_gauss_interval(s2, kappa))
    s4 = 1.4142135623730951*s1*gauss_pdf_1 + kappa*gauss_pdf_1 - s3*exp_1 - kappa*sf.gauss_pdf(kappa) - exp_1
    s5 = alpha*s4
    interval_hazard_1 = sf.interval_hazard(s2, s2, kappa)
    return (-C/s5,), ((-(1.4142135623730951*s1*(2.0*C*gauss_pdf_1 + s3*interval_hazard_1*exp_1 + interval_hazard_1*exp_1 - s3*gauss_pdf_1 - gauss_pdf_1)/(2.0*s4) + 1.0)/s5,),)


def _ground_state_values(x, p, n):
    C, = x
    alpha, kappa = p
    s1 = 1.4142135623730951*np.sqrt(C)
    gauss_tail_1 = sf.gauss_tail(s1 - kappa)
    s2 = kappa - s1
    s3 = 2.0*C
    return (C, alpha*(gauss_tail_1 + (kappa*sf.gauss_pdf(kappa) + (kappa*kappa + 1.0)*np.exp(sf.log_gauss_interval(s2, kappa)) - (s1 + kappa)*sf.gauss_pdf(s2))/s3) - 1.0/s3, gauss_tail_1, -inf,)


def _ground_state_start_ground_state(p):
    return (1.0,)


def _ground_state_chart_alpha_alpha(x, p, n):
    C, = x
    _, kappa = p
    s1 = np.sqrt(C)
    s2 = C*s1
    s3 = kappa - 1.4142135623730951*s1
    gauss_pdf_1 = sf.gauss_pdf(s3)
    s4 = kappa*kappa
    exp_1 = np.exp(sf.log_gauss_interval(s3, kappa))
    s5 = 1.4142135623730951*s2*gauss_pdf_1 + C*kappa*gauss_pdf_1 - C*s4*exp_1 - C*kappa*sf.gauss_pdf(kappa) - C*exp_1
    interval_hazard_1 = sf.interval_hazard(s3, s3, kappa)
    return (-C/s5, 1.4142135623730951*s2*(s4*gauss_pdf_1 + gauss_pdf_1 - 2.0*C*gauss_pdf_1 - s4*interval_hazard_1*exp_1 - interval_hazard_1*exp_1)/(2.0*s5*s5), 0.0,)


CARD = Card(name='gardner_derrida',
     title='Spherical perceptron above capacity: smallest number of errors',
     summary='Smallest fraction of patterns below the margin kappa (Gardner-Derrida); replica symmetric, a lower '
             'bound.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='patterns per weight, above the capacity',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='C',
                          latex='C',
                          meaning='susceptibility (1 - q)/T of the ground state',
                          kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='errors per weight', kind='potential'),
                 Quantity(name='error_fraction',
                          latex='\\epsilon',
                          meaning='errors per pattern',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue: replica symmetry is broken',
                          kind='stability')),
     branches=(Branch(name='ground_state', meaning='the smallest number of errors', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(),
     lines=(),
     regions=(Region(name='errors', at={'alpha': 6.0, 'kappa': 0.5}),),
     axes=Axes(x='alpha',
               y='kappa',
               x_range=(2.1, 10.0),
               y_range=(0.0, 1.0),
               colour='error_fraction',
               branch='ground_state'),
     references=(Reference(key='Bouten94', text='M. Bouten, J. Phys. A 27, 6021 (1994)'),
                 Reference(key='GardnerDerrida88', text='E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)')),
     checks=(Check(kind='reference',
                   statement='errors per pattern at alpha = 2.5',
                   at={'alpha': 2.5, 'kappa': 0.0},
                   value=0.01560269614663443,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='errors per pattern at alpha = 3',
                   at={'alpha': 3.0, 'kappa': 0.0},
                   value=0.032505344989233846,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='errors per pattern at alpha = 4',
                   at={'alpha': 4.0, 'kappa': 0.0},
                   value=0.06200325151321777,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='errors per pattern at alpha = 5',
                   at={'alpha': 5.0, 'kappa': 0.0},
                   value=0.08578517684444442,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='errors per pattern at alpha = 10',
                   at={'alpha': 10.0, 'kappa': 0.0},
                   value=0.1580308893250894,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='C with a margin',
                   at={'alpha': 2.5, 'kappa': 0.5},
                   value=1.2420863268187885,
                   tolerance=1e-11,
                   quantity='C',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy with a margin',
                   at={'alpha': 2.5, 'kappa': 0.5},
                   value=0.35233872753099776,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='error_fraction with a margin',
                   at={'alpha': 2.5, 'kappa': 0.5},
                   value=0.14093549101239913,
                   tolerance=1e-11,
                   quantity='error_fraction',
                   branch='ground_state',
                   line=None,
                   source='independent quadrature and root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='replica symmetry is broken',
                   at={'alpha': 2.5, 'kappa': 0.5},
                   value=-inf,
                   tolerance=0.0,
                   quantity='replicon',
                   branch='ground_state',
                   line=None,
                   source='Bouten94',
                   simulator=None,
                   settings={})),
     table=None,
     digest='b212aff7053ae0aa')


SYSTEM = System(CARD, (Formulation(name='ground_state', unknowns=(Unknown(name='C', latex='C', positive=True, odds=False),), fixed_point=_ground_state_fixed_point, values=_ground_state_values, starts={'ground_state': _ground_state_start_ground_state}, charts={'alpha': Chart(0, ((-1, _ground_state_chart_alpha_alpha),))}),))
