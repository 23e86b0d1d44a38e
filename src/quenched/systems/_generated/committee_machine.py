# generated from derivations/committee_machine.py by `python -m quenched.derive`; do not edit
# specification digest: 7968fcfc0df67b3d
r"""Tree committee machine with few hidden units: storage capacity"""

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



def _closing_volume_3_fixed_point(x, p, n):
    c, y = x
    s1 = c + 1.0
    s2 = np.sqrt(s1)
    s3 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(s3,), kinks=(0.0,))  # u ~ N(0, 1)
    v1 = s2*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    step_1 = sf.step(u0)
    e1 = expectation(w0, u0*gauss_pdf_1*step_1)  # E[u*GaussPdf(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    gauss_tail_1 = sf.gauss_tail(v1)
    e2 = expectation(w0, gauss_tail_1*step_1)  # E[GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    gauss_tail_2 = sf.gauss_tail(0.0)
    e3 = expectation(w0, u0*gauss_pdf_1*gauss_tail_1*step_1)  # E[u*GaussPdf(u*sqrt(c + 1))*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    v2 = 0.5 - gauss_tail_1
    e4 = expectation(w0, v2*v2*step_1)  # E[(1/2 - GaussTail(u*sqrt(c + 1)))**2*Step(u); u ~ N(0, 1)]
    s4 = 2.0*c*s2*e1 + 2.0*c*e2 + 2.0*c*e1 + 2.0*s2*e1 + 2.0*e2 + 2.0*e1 - c*gauss_tail_2 - 4.0*c*e3 - 4.0*s2*e4 - gauss_tail_2 - 4.0*e3
    log_1 = np.log(s1)
    s5 = s1*s2
    log_2 = np.log(y)
    s6 = 8.0*y*log_2
    v3 = 0.5 + 1.0/s2*v2
    e5 = expectation(w0, v3*v3*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*Step(u); u ~ N(0, 1)]
    s7 = s6 + 24.0*e5 + 1.0 - 8.0*y
    s8 = s5*s7
    s9 = s2 + 1.0
    v4 = s9 - 2.0*gauss_tail_1
    e6 = expectation(w0, v4*v4*step_1)  # E[(sqrt(c + 1) - 2*GaussTail(u*sqrt(c + 1)) + 1)**2*Step(u); u ~ N(0, 1)]
    e7 = expectation(w0, u0*u0*gauss_pdf_1*gauss_pdf_1*step_1)  # E[u**2*GaussPdf(u*sqrt(c + 1))**2*Step(u); u ~ N(0, 1)]
    v5 = u0*u0*u0
    e8 = expectation(w0, v5*gauss_pdf_1*gauss_tail_1*step_1)  # E[u**3*GaussPdf(u*sqrt(c + 1))*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    s10 = 2.0*c*log_1 + c + log_1
    s11 = c*c
    s12 = 3.0*c*log_1
    e9 = expectation(w0, v5*gauss_pdf_1*step_1)  # E[u**3*GaussPdf(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    e10 = expectation(w0, step_1)  # E[Step(u); u ~ N(0, 1)]
    s13 = 2.0*s5
    return (6.0*c*s4*log_1/s8, (c + 6.0*e6 + 1.0)/(8.0*c + 8.0),), (((12.0*c*s2*log_1*e7 + 12.0*c*s1*log_1*e8 + 12.0*s10*e2 + 12.0*(2.0*s11*log_1 + s11 + c*s2*log_1 + c*s2 + s12 + c + s2*log_1 + log_1)*e1/s2 - 6.0*c*s1*s9*log_1*e9 - 6.0*c*(3.0*s2*(s6 + 1.0 - 8.0*y)/2.0 + 36.0*s2*e5 + 12.0*s9*e1 + 12.0*e2 - 24.0*e3 - 6.0*e10 - 24.0*e4/s2)*s4*log_1/s8 - 24.0*(c*log_1 + c + log_1)*e3 - 6.0*s10*gauss_tail_2 - 12.0*(s12 + 2.0*c + 2.0*log_1)*e4/s2)/s8, -48.0*c*s4*log_2*log_1/(s5*s7*s7),), (3.0*s9*e1/s13 + 3.0*s9*e10/(4.0*s5) - 3.0*e6/(4.0*s1*s1) - 3.0*e2/s13 - 3.0*e3/s5, 0.0,),)


def _closing_volume_3_values(x, p, n):
    c, y = x
    s1 = c + 1.0
    s2 = np.sqrt(s1)
    s3 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0, 0.0,), widths=(2.0, s3,), kinks=(0.0,))  # u ~ N(0, 1)
    v1 = 0.5 + 1.0/s2*(0.5 - sf.gauss_tail(s2*u0))
    step_1 = sf.step(u0)
    e1 = expectation(w0, v1*v1*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*Step(u); u ~ N(0, 1)]
    gauss_tail_1 = sf.gauss_tail(u0)
    v2 = 0.5 - gauss_tail_1
    e2 = expectation(w0, v2*v2*step_1)  # E[(1/2 - GaussTail(u))**2*Step(u); u ~ N(0, 1)]
    gauss_pdf_1 = sf.gauss_pdf(u0)
    e3 = expectation(w0, u0*gauss_pdf_1*gauss_tail_1*step_1)  # E[u*GaussPdf(u)*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e4 = expectation(w0, gauss_tail_1*step_1)  # E[GaussTail(u)*Step(u); u ~ N(0, 1)]
    e5 = expectation(w0, u0*gauss_pdf_1*step_1)  # E[u*GaussPdf(u)*Step(u); u ~ N(0, 1)]
    s4 = 3.0*sf.gauss_tail(0.0)/2.0 + 6.0*e2 + 6.0*e3 - 3.0*e4 - 6.0*e5
    return (c, y, np.log(s1)/(2.0*(1.0 - np.log(y) - (3.0*e1 + 0.125)/y)), 1.0/s4, s4,)


def _closing_volume_3_start_states(p):
    return (6.0, 0.75,)


def _closing_volume_5_fixed_point(x, p, n):
    c, y = x
    s1 = c + 1.0
    s2 = np.sqrt(s1)
    s3 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0, 0.0,), widths=(2.0, s3,), kinks=(0.0,))  # u ~ N(0, 1)
    v1 = s2*u0
    gauss_tail_1 = sf.gauss_tail(v1)
    v2 = 0.5 - gauss_tail_1
    v3 = 0.5 + 1.0/s2*v2
    v4 = v3*v3
    gauss_pdf_1 = sf.gauss_pdf(v1)
    gauss_tail_2 = sf.gauss_tail(u0)
    step_1 = sf.step(u0)
    e1 = expectation(w0, u0*v4*gauss_pdf_1*gauss_tail_2*step_1)  # E[u*((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e2 = expectation(w0, v4*gauss_tail_2*gauss_tail_1*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*GaussTail(u)*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    e3 = expectation(w0, v4*gauss_tail_2*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*GaussTail(u)*Step(u); u ~ N(0, 1)]
    s4 = 2.0*s2*e1 + 2.0*e2 - e3
    log_1 = np.log(s1)
    log_2 = np.log(y)
    s5 = 16.0*y*log_2
    e4 = expectation(w0, v3*v3*v3*gauss_tail_2*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**3*GaussTail(u)*Step(u); u ~ N(0, 1)]
    s6 = s5 + 320.0*e4 + 3.0 - 16.0*y
    s7 = s2*s6
    s8 = s2 + 1.0
    v5 = s8 - 2.0*gauss_tail_1
    e5 = expectation(w0, v5*v5*v5*gauss_tail_2*step_1)  # E[(sqrt(c + 1) - 2*GaussTail(u*sqrt(c + 1)) + 1)**3*GaussTail(u)*Step(u); u ~ N(0, 1)]
    s9 = s1*s2
    v6 = u0*u0
    v7 = gauss_pdf_1*gauss_pdf_1
    e6 = expectation(w0, v6*v7*gauss_tail_2*step_1)  # E[u**2*GaussPdf(u*sqrt(c + 1))**2*GaussTail(u)*Step(u); u ~ N(0, 1)]
    v8 = v2*v2
    e7 = expectation(w0, v8*gauss_tail_2*step_1)  # E[(1/2 - GaussTail(u*sqrt(c + 1)))**2*GaussTail(u)*Step(u); u ~ N(0, 1)]
    s10 = s1*s1
    e8 = expectation(w0, u0*gauss_pdf_1*gauss_tail_2*gauss_tail_1*step_1)  # E[u*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    e9 = expectation(w0, gauss_tail_2*step_1)  # E[GaussTail(u)*Step(u); u ~ N(0, 1)]
    v9 = gauss_tail_1*gauss_tail_1
    e10 = expectation(w0, gauss_tail_2*v9*step_1)  # E[GaussTail(u)*GaussTail(u*sqrt(c + 1))**2*Step(u); u ~ N(0, 1)]
    s11 = c*log_1 + c + log_1
    e11 = expectation(w0, u0*u0*u0*v4*gauss_pdf_1*gauss_tail_2*step_1)  # E[u**3*((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**2*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e12 = expectation(w0, v6*v7*gauss_tail_2*gauss_tail_1*step_1)  # E[u**2*GaussPdf(u*sqrt(c + 1))**2*GaussTail(u)*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    e13 = expectation(w0, v8*gauss_tail_2*gauss_tail_1*step_1)  # E[(1/2 - GaussTail(u*sqrt(c + 1)))**2*GaussTail(u)*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    s12 = 2.0*s2
    e14 = expectation(w0, u0*gauss_pdf_1*gauss_tail_2*step_1)  # E[u*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e15 = expectation(w0, gauss_tail_2*gauss_tail_1*step_1)  # E[GaussTail(u)*GaussTail(u*sqrt(c + 1))*Step(u); u ~ N(0, 1)]
    e16 = expectation(w0, u0*v8*gauss_pdf_1*gauss_tail_2*step_1)  # E[u*(1/2 - GaussTail(u*sqrt(c + 1)))**2*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e17 = expectation(w0, u0*gauss_pdf_1*gauss_tail_2*v9*step_1)  # E[u*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*GaussTail(u*sqrt(c + 1))**2*Step(u); u ~ N(0, 1)]
    v10 = v5*v5
    e18 = expectation(w0, v10*gauss_tail_2*step_1)  # E[(sqrt(c + 1) - 2*GaussTail(u*sqrt(c + 1)) + 1)**2*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e19 = expectation(w0, u0*v10*gauss_pdf_1*gauss_tail_2*step_1)  # E[u*(sqrt(c + 1) - 2*GaussTail(u*sqrt(c + 1)) + 1)**2*GaussPdf(u*sqrt(c + 1))*GaussTail(u)*Step(u); u ~ N(0, 1)]
    return (240.0*c*s4*log_1/s7, (3.0*c*s2 + 3.0*s2 + 40.0*e5)/(16.0*s9),), (((240.0*c*s8*log_1*e6/s1 + 240.0*c*log_1*e7/s10 + 480.0*c*s8*log_1*e8/s9 + 60.0*c*log_1*e9/s9 + 240.0*c*log_1*e10/s9 + 480.0*s11*e2/s1 + 480.0*s11*e1/s2 - 240.0*c*s2*log_1*e11 - 480.0*c*log_1*e12/s1 - 480.0*c*log_1*e13/s10 - 240.0*c*s4*(480.0*e2/s1 + (s5 + 3.0 - 16.0*y)/s12 + 160.0*e4/s2 + 480.0*e1/s2 - 240.0*e3/s1)*log_1/s7 - 120.0*c*(s12 + 1.0)*log_1*e14/s9 - 240.0*c*log_1*e15/s9 - 480.0*c*log_1*e16/s9 - 480.0*c*log_1*e17/s9 - 240.0*s11*e3/s1)/s7, -3840.0*c*s4*log_2*log_1/(s2*s6*s6),), (15.0*e18/(4.0*s10) + 15.0*e19/(2.0*s10) - 15.0*e5/(4.0*s10*s2), 0.0,),)


def _closing_volume_5_values(x, p, n):
    c, y = x
    s1 = c + 1.0
    s2 = np.sqrt(s1)
    s3 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0, 0.0,), widths=(2.0, s3,), kinks=(0.0,))  # u ~ N(0, 1)
    v1 = 0.5 + 1.0/s2*(0.5 - sf.gauss_tail(s2*u0))
    gauss_tail_1 = sf.gauss_tail(u0)
    step_1 = sf.step(u0)
    e1 = expectation(w0, v1*v1*v1*gauss_tail_1*step_1)  # E[((1/2 - GaussTail(u*sqrt(c + 1)))/sqrt(c + 1) + 1/2)**3*GaussTail(u)*Step(u); u ~ N(0, 1)]
    v2 = 1.0 - gauss_tail_1
    v3 = v2*v2
    e2 = expectation(w0, v3*gauss_tail_1*step_1)  # E[(1 - GaussTail(u))**2*GaussTail(u)*Step(u); u ~ N(0, 1)]
    e3 = expectation(w0, v3*gauss_tail_1*gauss_tail_1*step_1)  # E[(1 - GaussTail(u))**2*GaussTail(u)**2*Step(u); u ~ N(0, 1)]
    e4 = expectation(w0, u0*v3*sf.gauss_pdf(u0)*gauss_tail_1*step_1)  # E[u*(1 - GaussTail(u))**2*GaussPdf(u)*GaussTail(u)*Step(u); u ~ N(0, 1)]
    s4 = 30.0*e2 - 60.0*e3 - 60.0*e4
    return (c, y, np.log(s1)/(2.0*(1.0 - np.log(y) - (20.0*e1 + 0.1875)/y)), 1.0/s4, s4,)


def _closing_volume_5_start_states(p):
    return (10.0, 0.75,)


CARD = Card(name='committee_machine',
     title='Tree committee machine with few hidden units: storage capacity',
     summary='3 or 5 hidden units with spherical weights on disjoint inputs, the output is the majority of their '
             'signs; alpha N patterns; bounds from above.',
     parameters=(),
     quantities=(Quantity(name='c', latex='c', meaning='breaking parameter over 1 - q_1', kind='order_parameter'),
                 Quantity(name='y',
                          latex='y',
                          meaning='weight of a pattern, the mean of exp(-c d^2/2)',
                          kind='order_parameter'),
                 Quantity(name='alpha_c',
                          latex='\\alpha_c',
                          meaning='capacity with one step and no overlap between states, an upper bound',
                          kind='potential'),
                 Quantity(name='alpha_rs',
                          latex='\\alpha_{\\mathrm{RS}}',
                          meaning='replica-symmetric capacity, an upper bound',
                          kind='observable'),
                 Quantity(name='distance',
                          latex='\\langle d^2\\rangle',
                          meaning='mean square distance of Gaussian fields from those that are allowed',
                          kind='observable')),
     branches=(Branch(name='states', meaning='states of the last solutions', pinned=()),),
     potential='alpha_c',
     extremum='min',
     choices=(Choice(name='units', meaning='number of hidden units', values=('3', '5'), default='3'),),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='BHS92', text='E. Barkai, D. Hansel, H. Sompolinsky, Phys. Rev. A 45, 4146 (1992)'),
                 Reference(key='EKTVZ92',
                           text='A. Engel, H. M. Koehler, F. Tschepke, H. Vollmayr, A. Zippelius, Phys. Rev. A 45, '
                                '7590 (1992)')),
     checks=(Check(kind='reference',
                   statement='alpha_c for K = 3',
                   at={'units': '3'},
                   value=3.454564557700213,
                   tolerance=1e-10,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='c for K = 3',
                   at={'units': '3'},
                   value=5.4442079459904,
                   tolerance=1e-10,
                   quantity='c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='y for K = 3',
                   at={'units': '3'},
                   value=0.7636317953209152,
                   tolerance=1e-10,
                   quantity='y',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs for K = 3',
                   at={'units': '3'},
                   value=4.02519188063731,
                   tolerance=1e-10,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance for K = 3',
                   at={'units': '3'},
                   value=0.24843536150670897,
                   tolerance=1e-10,
                   quantity='distance',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs for K = 5',
                   at={'units': '5'},
                   value=5.768750901258054,
                   tolerance=1e-10,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c for K = 5',
                   at={'units': '5'},
                   value=4.0345305616980625,
                   tolerance=1e-10,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='c for K = 5',
                   at={'units': '5'},
                   value=16.14494109243633,
                   tolerance=1e-10,
                   quantity='c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='y for K = 5',
                   at={'units': '5'},
                   value=0.7031586665948696,
                   tolerance=1e-10,
                   quantity='y',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance for K = 5',
                   at={'units': '5'},
                   value=0.17334775189927495,
                   tolerance=1e-10,
                   quantity='distance',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='replica-symmetric capacity 4.02 for K = 3',
                   at={'units': '3'},
                   value=4.02,
                   tolerance=0.006,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='BHS92; EKTVZ92',
                   simulator=None,
                   settings={})),
     table=None,
     digest='7968fcfc0df67b3d')


SYSTEM = System(CARD, (Formulation(name='closing_volume_3', unknowns=(Unknown(name='c', latex='c', positive=True, odds=False), Unknown(name='y', latex='y', positive=True, odds=False)), fixed_point=_closing_volume_3_fixed_point, values=_closing_volume_3_values, starts={'states': _closing_volume_3_start_states}, when={'units': '3'}), Formulation(name='closing_volume_5', unknowns=(Unknown(name='c', latex='c', positive=True, odds=False), Unknown(name='y', latex='y', positive=True, odds=False)), fixed_point=_closing_volume_5_fixed_point, values=_closing_volume_5_values, starts={'states': _closing_volume_5_start_states}, when={'units': '5'}),))
