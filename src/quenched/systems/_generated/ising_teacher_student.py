# generated from derivations/ising_teacher_student.py by `python -m quenched.derive`; do not edit
# specification digest: bb48ba8c1315c4ed
r"""Ising perceptron learning from a teacher, Bayes-optimal"""

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



def _bayes_fixed_point(x, p, n):
    q_odds, q_hat = x
    alpha, = p
    s1 = np.sqrt(q_hat)
    u0, w0 = gauss_rule(n, q_hat, s1, centres=(0.0,), widths=(1.0,))  # u ~ N(q_hat, q_hat)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(q_hat, q_hat)]
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(q_hat, q_hat)]
    s2 = 2.0*e1 - e2
    v1 = 2.0*u0
    sigmoid_1 = sf.sigmoid(-v1)
    v2 = sigmoid_1*sigmoid_1
    e3 = expectation(w0, v2)  # E[Sigmoid(-2*u)**2; u ~ N(q_hat, q_hat)]
    s3 = 4.0*e3
    s4 = q_odds + 1.0
    s5 = np.sqrt(s4)
    s6 = np.sqrt(q_odds)/s5
    s7 = 2.0/s5
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0,), widths=(s7,))  # u ~ N(0, q_odds/(q_odds + 1))
    v3 = -s5*u1
    gauss_pdf_1 = sf.gauss_pdf(v3)
    mills_1 = sf.mills(v3)
    e4 = expectation(w1, gauss_pdf_1*mills_1)  # E[GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    sech2_1 = sf.sech2(u0)
    e5 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(q_hat, q_hat)]
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(q_hat, q_hat)]
    sigmoid_2 = sf.sigmoid(v1)
    e7 = expectation(w0, v2*sigmoid_2)  # E[Sigmoid(-2*u)**2*Sigmoid(2*u); u ~ N(q_hat, q_hat)]
    e8 = expectation(w0, u0*v2*sigmoid_2)  # E[u*Sigmoid(-2*u)**2*Sigmoid(2*u); u ~ N(q_hat, q_hat)]
    e9 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(q_hat, q_hat)]
    e10 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(q_hat, q_hat)]
    e11 = expectation(w1, u1*gauss_pdf_1*mills_1*sf.mills_excess(v3))  # E[u*GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1))*MillsExcess(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e12 = expectation(w1, u1*u1*gauss_pdf_1*mills_1)  # E[u**2*GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (s2/s3, 2.0*alpha*s4*e4,), ((0.0, (e5 + e6/q_hat - (-8.0*e7 - 8.0*e8/q_hat)*s2/s3 - e9 - e10/q_hat)/s3,), (2.0*alpha*e4 - alpha*s4*s5*e11/q_odds - alpha*s4*s4*e12/q_odds, 0.0,),)


def _bayes_values(x, p, n):
    q_odds, q_hat = x
    alpha, = p
    s1 = q_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_odds)/s2
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(0.0,), widths=(2.0/s2,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = -s2*u0
    e1 = expectation(w0, sf.gauss_tail(v1)*sf.log_gauss_tail(v1))  # E[GaussTail(-u*sqrt(q_odds + 1))*LogGaussTail(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    u1, w1 = gauss_rule(n, q_hat, np.sqrt(q_hat), centres=(0.0,), widths=(1.0,))  # u ~ N(q_hat, q_hat)
    e2 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(q_hat, q_hat)]
    return (q_odds/s1, q_hat, 2.0*alpha*e1 + e2 - q_hat*q_odds/(2.0*s1) - q_hat/2.0, 2.0*np.arcsin(1.4142135623730951/(2.0*s2))/3.141592653589793, np.arccos(s3)/3.141592653589793,)


def _bayes_start_partial(p):
    return (1.0, 1.0,)


def _bayes_exact_perfect(p, n):
    return (1.0, inf, 0.0, 0.0, 0.0,)


def _bayes_chart_alpha_q_odds(x, p, n):
    _, q_hat = x
    s1 = np.sqrt(q_hat)
    u0, w0 = gauss_rule(n, q_hat, s1, centres=(0.0,), widths=(1.0,))  # u ~ N(q_hat, q_hat)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(q_hat, q_hat)]
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(q_hat, q_hat)]
    s2 = 2.0*e1 - e2
    v1 = 2.0*u0
    sigmoid_1 = sf.sigmoid(-v1)
    v2 = sigmoid_1*sigmoid_1
    e3 = expectation(w0, v2)  # E[Sigmoid(-2*u)**2; u ~ N(q_hat, q_hat)]
    s3 = 4.0*e3
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(q_hat, q_hat)]
    e5 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(q_hat, q_hat)]
    sigmoid_2 = sf.sigmoid(v1)
    e6 = expectation(w0, v2*sigmoid_2)  # E[Sigmoid(-2*u)**2*Sigmoid(2*u); u ~ N(q_hat, q_hat)]
    e7 = expectation(w0, u0*v2*sigmoid_2)  # E[u*Sigmoid(-2*u)**2*Sigmoid(2*u); u ~ N(q_hat, q_hat)]
    e8 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(q_hat, q_hat)]
    e9 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(q_hat, q_hat)]
    return (s2/s3, 0.0, (e4/2.0 + e5/(2.0*q_hat))/(2.0*e3) - (-2.0*e6 - 2.0*e7/q_hat)*s2/(4.0*e3*e3) - (e8 + e9/q_hat)/s3, 0.0,)


def _bayes_chart_alpha_alpha(x, p, n):
    q_odds, q_hat = x
    s1 = q_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_odds)/s2
    s4 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(0.0,), widths=(s4,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = -s2*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    mills_1 = sf.mills(v1)
    e1 = expectation(w0, gauss_pdf_1*mills_1)  # E[GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    s5 = 2.0*s1*e1
    e2 = expectation(w0, u0*u0*gauss_pdf_1*mills_1)  # E[u**2*GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e3 = expectation(w0, u0*gauss_pdf_1*mills_1*sf.mills_excess(v1))  # E[u*GaussPdf(-u*sqrt(q_odds + 1))*Mills(-u*sqrt(q_odds + 1))*MillsExcess(-u*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (q_hat/s5, -q_hat*(-e2/2.0 - e2/(2.0*s1) - e3/(2.0*s2) - e2/(2.0*q_odds*s1) - e3/(2.0*q_odds*s2))/(2.0*s1*e1*e1) - q_hat/(2.0*s1*s1*e1), 1.0/s5, 0.0,)


CARD = Card(name='ising_teacher_student',
     title='Ising perceptron learning from a teacher, Bayes-optimal',
     summary='Posterior over binary weights given alpha N labels sign(w*.x/sqrt(N)); phi is the entropy of the '
             'posterior per weight.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='examples per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),),
     quantities=(Quantity(name='q',
                          latex='q',
                          meaning='overlap with the teacher, and of two samples of the posterior',
                          kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='entropy',
                          latex='\\phi',
                          meaning='entropy of the posterior per weight',
                          kind='entropy'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability that a sample of the posterior mislabels',
                          kind='observable'),
                 Quantity(name='bayes_error',
                          latex='\\epsilon_B',
                          meaning='probability that the posterior majority mislabels',
                          kind='observable')),
     branches=(Branch(name='partial', meaning='partial learning, 0 < q < 1', pinned=()),
               Branch(name='perfect', meaning='perfect learning, q = 1', pinned=())),
     potential='entropy',
     extremum='max',
     choices=(),
     lines=(Line(name='perfect_learning',
                 latex='\\alpha_{\\mathrm{IT}}',
                 kind='first_order',
                 meaning='the entropy of partial learning vanishes: perfect learning takes over',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.1, 1.48),
                 along=None,
                 span=(0.0, 1.0),
                 branch='partial',
                 other=None,
                 quantity='entropy',
                 upper_bound=False),
            Line(name='spinodal',
                 latex='\\alpha_s',
                 kind='spinodal',
                 meaning='partial learning disappears',
                 condition='fold',
                 solve_for='alpha',
                 search=(0.5, 2.5),
                 along=None,
                 span=(0.0, 1.0),
                 branch='partial',
                 other=None,
                 quantity=None,
                 upper_bound=False)),
     regions=(),
     axes=None,
     references=(Reference(key='Gyorgyi90', text='G. Gyorgyi, Phys. Rev. A 41, 7097 (1990)'),
                 Reference(key='SST92',
                           text='H. S. Seung, H. Sompolinsky, N. Tishby, Phys. Rev. A 45, 6056 (1992)')),
     checks=(Check(kind='literature',
                   statement='transition to perfect learning at 1.245',
                   at={},
                   value=1.245,
                   tolerance=0.0005,
                   quantity=None,
                   branch=None,
                   line='perfect_learning',
                   source='Gyorgyi90, SST92',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='transition to perfect learning',
                   at={},
                   value=1.2446839898506896,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='perfect_learning',
                   source='independent mpmath computation through the chart alpha(q_hat)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='spinodal',
                   at={},
                   value=1.4926318182303502,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='spinodal',
                   source='independent mpmath computation through the chart alpha(q_hat)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='Bayes error at alpha = 0.5',
                   at={'alpha': 0.5},
                   value=0.3179031953124571,
                   tolerance=1e-11,
                   quantity='bayes_error',
                   branch='partial',
                   line=None,
                   source='independent mpmath computation through the chart alpha(q_hat)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='error of a posterior sample at the transition',
                   at={'alpha': 1.2446839898506896},
                   value=0.2559527506052958,
                   tolerance=1e-10,
                   quantity='generalisation_error',
                   branch='partial',
                   line=None,
                   source='independent mpmath computation through the chart alpha(q_hat)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.5',
                   at={'alpha': 0.5},
                   value=0.37213277774478837,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='partial',
                   line=None,
                   source='independent mpmath computation through the chart alpha(q_hat)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='perfect learning: q',
                   at={'alpha': 1.0},
                   value=1.0,
                   tolerance=1e-14,
                   quantity='q',
                   branch='perfect',
                   line=None,
                   source='the student is the teacher',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='perfect learning: q_hat',
                   at={'alpha': 1.0},
                   value=inf,
                   tolerance=1e-14,
                   quantity='q_hat',
                   branch='perfect',
                   line=None,
                   source='the student is the teacher',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='perfect learning: entropy',
                   at={'alpha': 1.0},
                   value=0.0,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='perfect',
                   line=None,
                   source='the student is the teacher',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='perfect learning: generalisation_error',
                   at={'alpha': 1.0},
                   value=0.0,
                   tolerance=1e-14,
                   quantity='generalisation_error',
                   branch='perfect',
                   line=None,
                   source='the student is the teacher',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='perfect learning: bayes_error',
                   at={'alpha': 1.0},
                   value=0.0,
                   tolerance=1e-14,
                   quantity='bayes_error',
                   branch='perfect',
                   line=None,
                   source='the student is the teacher',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='overlap with the teacher by exact enumeration',
                   at={'alpha': 0.4},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='partial',
                   line=None,
                   source='',
                   simulator='ising_teacher_student_enumeration',
                   settings={'sizes': (15, 20), 'samples': 300, 'seed': 5})),
     table=None,
     digest='bb48ba8c1315c4ed')


SYSTEM = System(CARD, (Formulation(name='bayes', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_bayes_fixed_point, values=_bayes_values, starts={'partial': _bayes_start_partial}, exact={'perfect': _bayes_exact_perfect}, charts={'alpha': Chart(1, ((0, _bayes_chart_alpha_q_odds), (-1, _bayes_chart_alpha_alpha),))}),))
