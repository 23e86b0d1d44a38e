# generated from derivations/symmetric_binary_perceptron.py by `python -m quenched.derive`; do not edit
# specification digest: 7ea34cbbdedaf5da
r"""Symmetric binary perceptron: |w.x| below or above kappa sqrt(N)"""

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



def _rectangle_fixed_point(x, p, n):
    return (), ()


def _rectangle_values(x, p, n):
    return (nan, nan, nan,)


def _rectangle_line_capacity(p, n):
    _, kappa = p
    return -np.log(2.0)/sf.log_gauss_interval(-kappa, kappa)


def _rectangle_line_AT(p, n):
    _, kappa = p
    s1 = -kappa
    interval_hazard_1 = sf.interval_hazard(s1, s1, kappa)
    interval_hazard_2 = sf.interval_hazard(kappa, s1, kappa)
    s2 = kappa*interval_hazard_1 + kappa*interval_hazard_2 + interval_hazard_1*interval_hazard_1 + interval_hazard_2*interval_hazard_2 - 2.0*interval_hazard_1*interval_hazard_2
    return 1.0/(s2*s2)


def _rectangle_exact_solutions(p, n):
    alpha, kappa = p
    s1 = -kappa
    interval_hazard_1 = sf.interval_hazard(s1, s1, kappa)
    interval_hazard_2 = sf.interval_hazard(kappa, s1, kappa)
    s2 = 2.0*interval_hazard_1*interval_hazard_2 - kappa*interval_hazard_1 - kappa*interval_hazard_2 - interval_hazard_1*interval_hazard_1 - interval_hazard_2*interval_hazard_2
    return (alpha*sf.log_gauss_interval(s1, kappa) + np.log(2.0), 0.0, 1.0 - alpha*s2*s2,)


def _u_function_fixed_point(x, p, n):
    return (), ()


def _u_function_values(x, p, n):
    return (nan, nan, nan,)


def _u_function_line_capacity(p, n):
    _, kappa = p
    log_gauss_tail_1 = sf.log_gauss_tail(kappa)
    return -np.log(2.0)/sf.logsumexp(log_gauss_tail_1, log_gauss_tail_1)


def _u_function_line_AT(p, n):
    _, kappa = p
    mills_1 = sf.mills(kappa)
    log_gauss_tail_1 = sf.log_gauss_tail(kappa)
    softmax_1 = sf.softmax(0, log_gauss_tail_1, log_gauss_tail_1)
    softmax_2 = sf.softmax(1, log_gauss_tail_1, log_gauss_tail_1)
    mills_excess_1 = sf.mills_excess(kappa)
    s1 = mills_1*softmax_1*softmax_1 + mills_1*softmax_2*softmax_2 + mills_excess_1*softmax_1 + mills_excess_1*softmax_2 - 2.0*mills_1*softmax_1*softmax_2 - mills_1*softmax_1 - mills_1*softmax_2
    return 1.0/(s1*s1*mills_1*mills_1)


def _u_function_exact_solutions(p, n):
    alpha, kappa = p
    log_gauss_tail_1 = sf.log_gauss_tail(kappa)
    mills_1 = sf.mills(kappa)
    softmax_1 = sf.softmax(1, log_gauss_tail_1, log_gauss_tail_1)
    s1 = mills_1*softmax_1
    softmax_2 = sf.softmax(0, log_gauss_tail_1, log_gauss_tail_1)
    mills_excess_1 = sf.mills_excess(kappa)
    s2 = (s1 + mills_1 - mills_1*softmax_2)*mills_1*softmax_2 - (s1 - mills_1*softmax_2 - mills_1)*mills_1*softmax_1 - mills_1*mills_excess_1*softmax_2 - mills_1*mills_excess_1*softmax_1
    return (alpha*sf.logsumexp(log_gauss_tail_1, log_gauss_tail_1) + np.log(2.0), 0.0, 1.0 - alpha*s2*s2,)


CARD = Card(name='symmetric_binary_perceptron',
     title='Symmetric binary perceptron: |w.x| below or above kappa sqrt(N)',
     summary='Entropy of binary weights with |w.x|/sqrt(N) <= kappa (rectangle) or >= kappa (u-function) for alpha '
             'N patterns.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='patterns per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='half-width of the rectangle',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0)),
     quantities=(Quantity(name='entropy', latex='\\phi', meaning='entropy of solutions per weight', kind='entropy'),
                 Quantity(name='overlap', latex='q', meaning='overlap of two typical solutions', kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='solutions', meaning='typical solutions of all constraints', pinned=()),),
     potential='entropy',
     extremum='max',
     choices=(Choice(name='constraint',
                     meaning='what every field obeys',
                     values=('rectangle', 'u_function'),
                     default='rectangle'),),
     lines=(Line(name='capacity',
                 latex='\\alpha_c',
                 kind='capacity',
                 meaning='the entropy of solutions vanishes (frozen replica symmetry breaking)',
                 condition='explicit',
                 solve_for='alpha',
                 search=(0.0, 100.0),
                 along='kappa',
                 span=(0.1, 2.5),
                 branch='solutions',
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='AT',
                 latex='\\alpha_{\\mathrm{AT}}',
                 kind='replicon',
                 meaning='overlap zero becomes unstable above',
                 condition='explicit',
                 solve_for='alpha',
                 search=(0.0, 100.0),
                 along='kappa',
                 span=(0.1, 2.5),
                 branch='solutions',
                 other=None,
                 quantity=None,
                 upper_bound=False)),
     regions=(),
     axes=Axes(x='kappa', y='alpha', x_range=(0.1, 2.5), y_range=(0.02, 6.0), colour='entropy', branch='solutions'),
     references=(Reference(key='APZ19', text='B. Aubin, W. Perkins, L. Zdeborova, J. Phys. A 52, 294003 (2019)'),
                 Reference(key='ALS22', text='E. Abbe, S. Li, A. Sly, Proc. 62nd IEEE FOCS, 327 (2022)')),
     checks=(Check(kind='literature',
                   statement='capacity 1.816 of the rectangle of half-width 1',
                   at={'kappa': 1.0},
                   value=1.816,
                   tolerance=0.0005,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='APZ19',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity of the rectangle of half-width 1',
                   at={'kappa': 1.0},
                   value=1.8158754958372068,
                   tolerance=1e-13,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath computation',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='AT line of the rectangle of half-width 1',
                   at={'kappa': 1.0},
                   value=1.9900353704724505,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath computation',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity of the u-function at 0.7',
                   at={'kappa': 0.7, 'constraint': 'u_function'},
                   value=0.9549841913163936,
                   tolerance=1e-13,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath computation',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='capacity and AT line of the u-function meet at kappa* = 0.817',
                   at={'kappa': 0.817099453078273, 'constraint': 'u_function'},
                   value=0.7857034303538974,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='APZ19',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='capacity and AT line of the u-function meet at kappa* = 0.817',
                   at={'kappa': 0.817099453078273, 'constraint': 'u_function'},
                   value=0.7857034303538974,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='APZ19',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='both constraints are even: solutions are uncorrelated',
                   at={'alpha': 0.5, 'kappa': 1.0},
                   value=0.0,
                   tolerance=0.0,
                   quantity='overlap',
                   branch='solutions',
                   line=None,
                   source='APZ19',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.5, kappa = 1 (rectangle)',
                   at={'alpha': 0.5, 'kappa': 1.0, 'constraint': 'rectangle'},
                   value=0.5022896074088823,
                   tolerance=1e-13,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='first moment of the number of solutions; second moment of an allowed field',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at alpha = 0.5, kappa = 1 (rectangle)',
                   at={'alpha': 0.5, 'kappa': 1.0, 'constraint': 'rectangle'},
                   value=0.7487481843695594,
                   tolerance=1e-13,
                   quantity='replicon',
                   branch='solutions',
                   line=None,
                   source='first moment of the number of solutions; second moment of an allowed field',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.5, kappa = 1 (u_function)',
                   at={'alpha': 0.5, 'kappa': 1.0, 'constraint': 'u_function'},
                   value=0.11920994833528609,
                   tolerance=1e-13,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='first moment of the number of solutions; second moment of an allowed field',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at alpha = 0.5, kappa = 1 (u_function)',
                   at={'alpha': 0.5, 'kappa': 1.0, 'constraint': 'u_function'},
                   value=-0.16301880529531676,
                   tolerance=1e-13,
                   quantity='replicon',
                   branch='solutions',
                   line=None,
                   source='first moment of the number of solutions; second moment of an allowed field',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='entropy by exact enumeration (rectangle)',
                   at={'alpha': 0.5, 'kappa': 1.0, 'constraint': 'rectangle'},
                   value=nan,
                   tolerance=3.0,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='',
                   simulator='symmetric_perceptron_enumeration',
                   settings={'sizes': (12, 18), 'samples': 200, 'seed': 5}),
             Check(kind='simulation',
                   statement='entropy by exact enumeration (u_function)',
                   at={'alpha': 0.5, 'kappa': 0.5, 'constraint': 'u_function'},
                   value=nan,
                   tolerance=3.0,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='',
                   simulator='symmetric_perceptron_enumeration',
                   settings={'sizes': (12, 18), 'samples': 200, 'seed': 5})),
     table=None,
     digest='7ea34cbbdedaf5da')


SYSTEM = System(CARD, (Formulation(name='rectangle', unknowns=(), fixed_point=_rectangle_fixed_point, values=_rectangle_values, starts={}, explicit={'capacity': _rectangle_line_capacity, 'AT': _rectangle_line_AT}, exact={'solutions': _rectangle_exact_solutions}, when={'constraint': 'rectangle'}), Formulation(name='u_function', unknowns=(), fixed_point=_u_function_fixed_point, values=_u_function_values, starts={}, explicit={'capacity': _u_function_line_capacity, 'AT': _u_function_line_AT}, exact={'solutions': _u_function_exact_solutions}, when={'constraint': 'u_function'}),))
