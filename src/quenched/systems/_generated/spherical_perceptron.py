# generated from derivations/spherical_perceptron.py by `python -m quenched.derive`; do not edit
# specification digest: 2f47df534d86298d
r"""Spherical perceptron: storage with a margin"""

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



def _gardner_volume_fixed_point(x, p, n):
    q_odds, = x
    alpha, kappa = p
    s1 = np.sqrt(q_odds + 1.0)
    s2 = np.sqrt(q_odds)/s1
    s3 = 2.0/s1
    u0, w0 = gauss_rule(n, 0.0, s2, centres=(kappa,), widths=(s3,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s1*(kappa - u0)
    mills_1 = sf.mills(v1)
    v2 = mills_1*mills_1
    e1 = expectation(w0, v2)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    mills_excess_1 = sf.mills_excess(v1)
    e2 = expectation(w0, v2*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e3 = expectation(w0, u0*v2*mills_excess_1)  # E[u*Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (alpha*e1,), ((alpha*kappa*e2/s1 - alpha*s1*e3/q_odds,),)


def _gardner_volume_values(x, p, n):
    q_odds, = x
    alpha, kappa = p
    s1 = q_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_odds)/s2
    s4 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(kappa,), widths=(s4,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s2*(kappa - u0)
    e1 = expectation(w0, sf.log_gauss_tail(v1))  # E[LogGaussTail((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    mills_1 = sf.mills(v1)
    mills_excess_1 = sf.mills_excess(v1)
    e2 = expectation(w0, mills_1*mills_1*mills_excess_1*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    return (q_odds/s1, alpha*e1 + q_odds/2.0 + np.log(1.0/s1)/2.0, 1.0 - alpha*e2,)


def _gardner_volume_start_solutions(p):
    return (1.0,)


def _gardner_volume_line_capacity(p, n):
    _, kappa = p
    return 1.0/(kappa*sf.gauss_pdf(kappa) + (kappa*kappa + 1.0)*sf.gauss_tail(-kappa))


def _gardner_volume_chart_alpha_alpha(x, p, n):
    q_odds, = x
    _, kappa = p
    s1 = np.sqrt(q_odds + 1.0)
    s2 = np.sqrt(q_odds)/s1
    s3 = 2.0/s1
    u0, w0 = gauss_rule(n, 0.0, s2, centres=(kappa,), widths=(s3,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s1*(kappa - u0)
    mills_1 = sf.mills(v1)
    v2 = mills_1*mills_1
    e1 = expectation(w0, v2)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    mills_excess_1 = sf.mills_excess(v1)
    e2 = expectation(w0, v2*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e3 = expectation(w0, u0*v2*mills_excess_1)  # E[u*Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (q_odds/e1, 1.0/e1 - q_odds*(kappa*e2/s1 - e3/s1 - e3/(q_odds*s1))/(e1*e1), 0.0,)


CARD = Card(name='spherical_perceptron',
     title='Spherical perceptron: storage with a margin',
     summary='Gardner volume of weights |w|^2 = N with y w.x/sqrt(N) >= kappa for alpha N random patterns; replica '
             'symmetric.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='patterns per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='q', latex='q', meaning='overlap of two solutions', kind='order_parameter'),
                 Quantity(name='entropy',
                          latex='\\phi',
                          meaning='log of the volume fraction of solutions per weight',
                          kind='potential'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='solutions', meaning='typical solutions of all constraints', pinned=()),),
     potential='entropy',
     extremum='max',
     choices=(),
     lines=(Line(name='capacity',
                 latex='\\alpha_c',
                 kind='capacity',
                 meaning='storage capacity (q -> 1)',
                 condition='explicit',
                 solve_for='alpha',
                 search=(0.0, 20.0),
                 along='kappa',
                 span=(-1.0, 3.0),
                 branch='solutions',
                 other=None,
                 quantity=None,
                 upper_bound=('kappa', 0.0)),
            Line(name='AT',
                 latex='\\alpha_{\\mathrm{AT}}',
                 kind='replicon',
                 meaning='replica symmetry breaks above',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.3, 500.0),
                 along='kappa',
                 span=(-2.0, -0.25),
                 branch='solutions',
                 other=None,
                 quantity='replicon',
                 upper_bound=False)),
     regions=(Region(name='solutions', at={'kappa': 0.0, 'alpha': 0.8}),
              Region(name='no solutions', at={'kappa': 1.2, 'alpha': 4.0})),
     axes=Axes(x='kappa', y='alpha', x_range=(-1.0, 2.0), y_range=(0.02, 8.0), colour='q', branch='solutions'),
     references=(Reference(key='Gardner88', text='E. Gardner, J. Phys. A 21, 257 (1988)'),
                 Reference(key='GardnerDerrida88', text='E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)')),
     checks=(Check(kind='literature',
                   statement='capacity 2 at zero margin',
                   at={'kappa': 0.0},
                   value=2.0,
                   tolerance=1e-13,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='Gardner88',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 0.5',
                   at={'kappa': 0.5},
                   value=0.9612050528015417,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 1.0',
                   at={'kappa': 1.0},
                   value=0.519572229604938,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 2.0',
                   at={'kappa': 2.0},
                   value=0.20023101560175546,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -1.0',
                   at={'kappa': -1.0},
                   value=13.273199837024507,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='log volume at alpha = 1.5',
                   at={'alpha': 1.5, 'kappa': 0.0},
                   value=-1.5892082396928684,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at alpha = 1.5',
                   at={'alpha': 1.5, 'kappa': 0.0},
                   value=0.3886379024458224,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='log volume at alpha = 0.5, kappa = 1',
                   at={'alpha': 0.5, 'kappa': 1.0},
                   value=-2.5810558717236454,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='AT line at kappa = -1',
                   at={'kappa': -1.0},
                   value=7.873560240525105,
                   tolerance=1e-08,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='overlap on the AT line at kappa = -1',
                   at={'alpha': 7.873560240525105, 'kappa': -1.0},
                   value=0.7018598125449234,
                   tolerance=1e-09,
                   quantity='q',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='overlap of two solutions by sampling the version space',
                   at={'alpha': 0.5, 'kappa': 0.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='solutions',
                   line=None,
                   source='',
                   simulator='gardner_volume_overlap',
                   settings={'sizes': (40, 80), 'samples': 60, 'seed': 3})),
     table=None,
     digest='2f47df534d86298d')


SYSTEM = System(CARD, (Formulation(name='gardner_volume', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True),), fixed_point=_gardner_volume_fixed_point, values=_gardner_volume_values, starts={'solutions': _gardner_volume_start_solutions}, explicit={'capacity': _gardner_volume_line_capacity}, charts={'alpha': Chart(0, ((-1, _gardner_volume_chart_alpha_alpha),))}),))
