# generated from derivations/exponential_hopfield.py by `python -m quenched.derive`; do not edit
# specification digest: ecea12fe93236a2f
r"""Exponential Hopfield memory"""

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



def _noise_fixed_point(x, p, n):
    _, lam = p
    return (np.tanh(lam),), ((0.0,),)


def _noise_values(x, p, n):
    overlap, = x
    alpha, lam = p
    log2cosh_1 = sf.log2cosh(lam)
    log_1 = np.log(2.0)
    return (overlap, lam, alpha + log2cosh_1 - log_1, lam + log_1 - alpha - log2cosh_1, alpha + log2cosh_1 - lam*overlap - log_1,)


def _noise_start_noise(p):
    return (0.5,)


CARD = Card(name='exponential_hopfield',
     title='Exponential Hopfield memory',
     summary='Retrieval of one of exp(alpha N) random binary patterns with weights exp(lam xi.s); the other '
             'patterns are a random energy model.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='logarithm of the number of patterns, per neuron',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='inverse temperature of the softmax',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='overlap',
                          latex='x',
                          meaning='overlap of the other patterns that weigh most',
                          kind='order_parameter'),
                 Quantity(name='tilt',
                          latex='h',
                          meaning='field that makes this overlap typical',
                          kind='order_parameter'),
                 Quantity(name='noise',
                          latex='\\phi',
                          meaning='exponent of the weight of all other patterns, if not condensed',
                          kind='potential'),
                 Quantity(name='gap',
                          latex='\\Delta',
                          meaning='exponent of the weight of the retrieved pattern, minus noise; retrieval where '
                                  'it is positive',
                          kind='observable'),
                 Quantity(name='complexity',
                          latex='\\Sigma',
                          meaning='exponent of the number of patterns that make the noise; negative where it '
                                  'condenses',
                          kind='observable')),
     branches=(Branch(name='noise', meaning='the other patterns', pinned=()),),
     potential='noise',
     extremum='max',
     choices=(),
     lines=(Line(name='retrieval',
                 latex='\\alpha_1',
                 kind='capacity',
                 meaning='single patterns are retrieved below',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.0001, 1.0),
                 along='lam',
                 span=(0.05, 3.0),
                 branch='noise',
                 other=None,
                 quantity='gap',
                 upper_bound=False),
            Line(name='condensation',
                 latex='\\alpha_*',
                 kind='continuous',
                 meaning='the noise condenses on few patterns below',
                 condition='zero',
                 solve_for='alpha',
                 search=(1e-05, 1.0),
                 along='lam',
                 span=(0.05, 3.0),
                 branch='noise',
                 other=None,
                 quantity='complexity',
                 upper_bound=False)),
     regions=(Region(name='retrieval', at={'lam': 2.0, 'alpha': 0.3}),
              Region(name='no retrieval', at={'lam': 0.6, 'alpha': 0.65})),
     axes=Axes(x='lam', y='alpha', x_range=(0.0, 3.0), y_range=(0.0, 0.8), colour='gap', branch='noise'),
     references=(Reference(key='LM24', text='C. Lucibello, M. Mezard, Phys. Rev. Lett. 132, 077301 (2024)'),),
     checks=(Check(kind='reference',
                   statement='retrieval at lambda = 1.0',
                   at={'lam': 1.0},
                   value=0.5662191695169729,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='retrieval',
                   source='LM24: lambda - log cosh lambda',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='condensation at lambda = 1.0',
                   at={'lam': 1.0},
                   value=0.3278133254727377,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='condensation',
                   source='zero of the rate function, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval at lambda = 2.0',
                   at={'lam': 2.0},
                   value=0.6749972526421355,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='retrieval',
                   source='LM24: lambda - log cosh lambda',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='condensation at lambda = 2.0',
                   at={'lam': 2.0},
                   value=0.6030524127937693,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='condensation',
                   source='zero of the rate function, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='all 2^N states at most',
                   at={'lam': 20.0},
                   value=0.6931471805599453,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='retrieval',
                   source='lambda -> infinity',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='overlap at lambda = 1, alpha = 0.3',
                   at={'lam': 1.0, 'alpha': 0.3},
                   value=0.7615941559557649,
                   tolerance=1e-12,
                   quantity='overlap',
                   branch='noise',
                   line=None,
                   source='closed form',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='tilt at lambda = 1, alpha = 0.3',
                   at={'lam': 1.0, 'alpha': 0.3},
                   value=1.0,
                   tolerance=1e-12,
                   quantity='tilt',
                   branch='noise',
                   line=None,
                   source='closed form',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='noise at lambda = 1, alpha = 0.3',
                   at={'lam': 1.0, 'alpha': 0.3},
                   value=0.7337808304830271,
                   tolerance=1e-12,
                   quantity='noise',
                   branch='noise',
                   line=None,
                   source='closed form',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='weight of random patterns',
                   at={'alpha': 0.3, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='noise',
                   branch='noise',
                   line=None,
                   source='',
                   simulator='exponential_memory_noise',
                   settings={'sizes': (40, 80), 'samples': 200, 'seed': 9})),
     table=None,
     digest='ecea12fe93236a2f')


SYSTEM = System(CARD, (Formulation(name='noise', unknowns=(Unknown(name='overlap', latex='x', positive=False, odds=False),), fixed_point=_noise_fixed_point, values=_noise_values, starts={'noise': _noise_start_noise}),))
