# generated from derivations/linear_associative_memory.py by `python -m quenched.derive`; do not edit
# specification digest: 015fb7514a7174d0
r"""Linear associative memory: factual recall"""

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



def _recall_fixed_point(x, p, n):
    theta, = x
    log_p, _, kappa = p
    s1 = theta - kappa
    gauss_tail_1 = sf.gauss_tail(s1)
    gauss_pdf_1 = sf.gauss_pdf(s1)
    s2 = kappa*gauss_tail_1 + gauss_pdf_1
    exp_1 = np.exp(log_p)
    s3 = exp_1 - 1.0
    s4 = gauss_tail_1*exp_1 + 1.0 - gauss_tail_1
    return (s2*s3/s4,), (((s2*s3*s3*gauss_pdf_1/s4 - theta*s3*gauss_pdf_1)/s4,),)


def _recall_values(x, p, n):
    theta, = x
    log_p, dim, kappa = p
    s1 = theta - kappa
    exp_1 = np.exp(log_p)
    s2 = theta*theta + ((s1*s1 + 1.0)*sf.gauss_tail(s1) - s1*sf.gauss_pdf(s1))*(exp_1 - 1.0) + 1.0
    s3 = dim*dim
    return (theta, s2, s2*exp_1/s3, log_p*exp_1/s3, log_p + np.log(s2) - 2.0*np.log(dim), log_p/s2,)


def _recall_start_threshold(p):
    log_p, _, _ = p
    s1 = np.sqrt(log_p)
    return (1.4142135623730951*s1 - 1.4142135623730951*(3.0*np.log(2.0*log_p) + np.log(6.283185307179586))/(4.0*s1),)


CARD = Card(name='linear_associative_memory',
     title='Linear associative memory: factual recall',
     summary='Capacity of matrices W in R^(d x d) that recall p associations against many competitors: y_mu.W x_mu '
             '>= y_nu.W x_mu + kappa |W|; decoupled model, parameters log p and d.',
     parameters=(Parameter(name='log_p',
                           latex='\\log p',
                           meaning='logarithm of the number of associations',
                           domain=Interval(lo=1, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='dim',
                           latex='d',
                           meaning='dimension of inputs and targets',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='theta',
                          latex='\\theta',
                          meaning='threshold at which the correct scores are pinned',
                          kind='order_parameter'),
                 Quantity(name='distance',
                          latex='D',
                          meaning='mean square distance of random scores from the allowed ones',
                          kind='potential'),
                 Quantity(name='load',
                          latex='p D/d^2',
                          meaning='load: the overlap of two solutions, below capacity where it is 1',
                          kind='observable'),
                 Quantity(name='scaled',
                          latex='p\\log p/d^2',
                          meaning='associations in units of d^2/log p',
                          kind='observable'),
                 Quantity(name='excess',
                          latex='\\log(p D/d^2)',
                          meaning='logarithm of the load; 0 at capacity',
                          kind='observable'),
                 Quantity(name='scaled_capacity',
                          latex='\\alpha_c',
                          meaning='p log p/d^2 for the largest d that cannot store p associations',
                          kind='observable')),
     branches=(Branch(name='threshold', meaning='threshold of the scores', pinned=()),),
     potential='distance',
     extremum='min',
     choices=(),
     lines=(Line(name='capacity',
                 latex='p_c',
                 kind='capacity',
                 meaning='the volume of solutions closes',
                 condition='zero',
                 solve_for='log_p',
                 search=(1.01, 100.0),
                 along='dim',
                 span=(3.0, 1000.0),
                 branch='threshold',
                 other=None,
                 quantity='excess',
                 upper_bound=False),),
     regions=(Region(name='everything is recalled', at={'dim': 600.0, 'log_p': 6.0}),
              Region(name='not everything is recalled', at={'dim': 200.0, 'log_p': 11.5})),
     axes=Axes(x='dim', y='log_p', x_range=(3.0, 1000.0), y_range=(1.01, 13.0), colour='theta', branch='threshold'),
     references=(Reference(key='GGM26',
                           text='A. Giorlandino, S. Goldt, A. Maillard, Factual recall in linear associative '
                                'memories: sharp asymptotics and mechanistic insights, arXiv:2605.10795'),
                 Reference(key='Barnfield26', text='N. Barnfield et al., arXiv:2605.05189')),
     checks=(Check(kind='reference',
                   statement='theta at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=1.515637659166768,
                   tolerance=1.515637659166768e-10,
                   quantity='theta',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=4.473454887095527,
                   tolerance=4.4734548870955273e-10,
                   quantity='distance',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='load at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=0.6106059027303598,
                   tolerance=1e-10,
                   quantity='load',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='excess at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=-0.4933035316295601,
                   tolerance=1e-10,
                   quantity='excess',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='scaled at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=0.5459815003314424,
                   tolerance=1e-10,
                   quantity='scaled',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='scaled_capacity at log p = 4.0, kappa = 0.0',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.0},
                   value=0.8941634823542557,
                   tolerance=1e-10,
                   quantity='scaled_capacity',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='theta at log p = 4.0, kappa = 0.5',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.5},
                   value=1.9123781578787786,
                   tolerance=1.9123781578787786e-10,
                   quantity='theta',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance at log p = 4.0, kappa = 0.5',
                   at={'log_p': 4.0, 'dim': 20.0, 'kappa': 0.5},
                   value=6.186118746549869,
                   tolerance=6.186118746549869e-10,
                   quantity='distance',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='theta at log p = 46.0, kappa = 0.0',
                   at={'log_p': 46.0, 'dim': 1000000000000.0, 'kappa': 0.0},
                   value=8.77804092996114,
                   tolerance=8.778040929961141e-10,
                   quantity='theta',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance at log p = 46.0, kappa = 0.0',
                   at={'log_p': 46.0, 'dim': 1000000000000.0, 'kappa': 0.0},
                   value=79.98242545395384,
                   tolerance=7.998242545395384e-09,
                   quantity='distance',
                   branch='threshold',
                   line=None,
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity in dimension 10.0',
                   at={'dim': 10.0},
                   value=3.3040940520315414,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity in dimension 300.0',
                   at={'dim': 300.0},
                   value=8.958223347773092,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='p log p/d^2 tends to 1/2 (slowly: 0.5079 at log p = 650)',
                   at={'log_p': 650.0, 'dim': 1e+150},
                   value=0.5,
                   tolerance=0.01,
                   quantity='scaled_capacity',
                   branch='threshold',
                   line=None,
                   source='GGM26',
                   simulator=None,
                   settings={})),
     table=None,
     digest='015fb7514a7174d0')


SYSTEM = System(CARD, (Formulation(name='recall', unknowns=(Unknown(name='theta', latex='\\theta', positive=True, odds=False),), fixed_point=_recall_fixed_point, values=_recall_values, starts={'threshold': _recall_start_threshold}),))
