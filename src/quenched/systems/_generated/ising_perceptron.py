# generated from derivations/ising_perceptron.py by `python -m quenched.derive`; do not edit
# specification digest: a0ce560c2b4b7f1a
r"""Ising perceptron: storage with binary weights"""

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



def _entropy_of_solutions_fixed_point(x, p, n):
    q_odds, q_hat = x
    alpha, kappa = p
    s1 = np.sqrt(q_hat)
    u1, w1 = gauss_rule(n, 0.0, s1, centres=(0.0,), widths=(1.0,))  # u ~ N(0, q_hat)
    tanh_1 = np.tanh(u1)
    e1 = expectation(w1, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(0, q_hat)]
    sech2_1 = sf.sech2(u1)
    e2 = expectation(w1, sech2_1)  # E[Sech2(u); u ~ N(0, q_hat)]
    s2 = q_odds + 1.0
    s3 = np.sqrt(s2)
    s4 = np.sqrt(q_odds)/s3
    s5 = 2.0/s3
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(kappa,), widths=(s5,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s3*(kappa - u0)
    mills_1 = sf.mills(v1)
    v2 = mills_1*mills_1
    e3 = expectation(w0, v2)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    e4 = expectation(w1, u1*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(0, q_hat)]
    mills_excess_1 = sf.mills_excess(v1)
    e5 = expectation(w0, v2*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e6 = expectation(w0, u0*v2*mills_excess_1)  # E[u*Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (e1/e2, alpha*s2*e3,), ((0.0, -(-e4/q_hat - e4*e1/(q_hat*e2))/e2,), (alpha*kappa*s3*e5 + alpha*e3 - alpha*s2*s3*e6/q_odds, 0.0,),)


def _entropy_of_solutions_values(x, p, n):
    q_odds, q_hat = x
    alpha, kappa = p
    s1 = q_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_odds)/s2
    s4 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(kappa,), widths=(s4,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s2*(kappa - u0)
    e1 = expectation(w0, sf.log_gauss_tail(v1))  # E[LogGaussTail((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    s5 = np.sqrt(q_hat)
    u1, w1 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(1.0,))  # u ~ N(0, q_hat)
    e2 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(0, q_hat)]
    mills_1 = sf.mills(v1)
    mills_excess_1 = sf.mills_excess(v1)
    e3 = expectation(w0, mills_1*mills_1*mills_excess_1*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    sech2_1 = sf.sech2(u1)
    e4 = expectation(w1, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(0, q_hat)]
    return (q_odds/s1, q_hat, alpha*e1 + q_hat*q_odds/(2.0*s1) + e2 - q_hat/2.0, 1.0 - alpha*s1*s1*e3*e4,)


def _entropy_of_solutions_start_solutions(p):
    return (1.0/9.0, 1.0/10.0,)


def _entropy_of_solutions_line_rs_divergence(p, n):
    _, kappa = p
    gauss_pdf_1 = sf.gauss_pdf(0.0)
    return 4.0*gauss_pdf_1*gauss_pdf_1/(kappa*sf.gauss_pdf(kappa) + (kappa*kappa + 1.0)*sf.gauss_tail(-kappa))


def _entropy_of_solutions_chart_alpha_q_odds(x, p, n):
    _, q_hat = x
    s1 = np.sqrt(q_hat)
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(0.0,), widths=(1.0,))  # u ~ N(0, q_hat)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(0, q_hat)]
    sech2_1 = sf.sech2(u0)
    e2 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(0, q_hat)]
    e3 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(0, q_hat)]
    return (e1/e2, 0.0, e3/(q_hat*e2) + e3*e1/(q_hat*e2*e2), 0.0,)


def _entropy_of_solutions_chart_alpha_alpha(x, p, n):
    q_odds, q_hat = x
    _, kappa = p
    s1 = q_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_odds)/s2
    s4 = 2.0/s2
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(kappa,), widths=(s4,))  # u ~ N(0, q_odds/(q_odds + 1))
    v1 = s2*(kappa - u0)
    mills_1 = sf.mills(v1)
    v2 = mills_1*mills_1
    e1 = expectation(w0, v2)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2; u ~ N(0, q_odds/(q_odds + 1))]
    s5 = s1*e1
    mills_excess_1 = sf.mills_excess(v1)
    e2 = expectation(w0, v2*mills_excess_1)  # E[Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    e3 = expectation(w0, u0*v2*mills_excess_1)  # E[u*Mills((-u + kappa)*sqrt(q_odds + 1))**2*MillsExcess((-u + kappa)*sqrt(q_odds + 1)); u ~ N(0, q_odds/(q_odds + 1))]
    return (q_hat/s5, -q_hat*(kappa*e2/s2 - e3/s2 - e3/(q_odds*s2))/(s1*e1*e1) - q_hat/(s1*s1*e1), 1.0/s5, 0.0,)


CARD = Card(name='ising_perceptron',
     title='Ising perceptron: storage with binary weights',
     summary='Entropy of binary weights with y w.x/sqrt(N) >= kappa for alpha N random patterns; replica '
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
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='entropy', latex='\\phi', meaning='entropy of solutions per weight', kind='entropy'),
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
                 meaning='the entropy of solutions vanishes (frozen replica symmetry breaking)',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.001, 100.0),
                 along='kappa',
                 span=(-0.75, 1.5),
                 branch='solutions',
                 other=None,
                 quantity='entropy',
                 upper_bound=False),
            Line(name='rs_divergence',
                 latex='\\alpha_{q\\to 1}',
                 kind='continuous',
                 meaning='the replica-symmetric overlap reaches one, beyond the capacity',
                 condition='explicit',
                 solve_for='alpha',
                 search=(0.0, 20.0),
                 along='kappa',
                 span=(-0.75, 1.5),
                 branch='solutions',
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='AT',
                 latex='\\alpha_{\\mathrm{AT}}',
                 kind='replicon',
                 meaning='the replica-symmetric solution becomes unstable, beyond the capacity',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.001, 100.0),
                 along='kappa',
                 span=(-0.75, 1.5),
                 branch='solutions',
                 other=None,
                 quantity='replicon',
                 upper_bound=False)),
     regions=(Region(name='solutions', at={'kappa': 0.0, 'alpha': 0.4}),
              Region(name='no solutions', at={'kappa': 1.0, 'alpha': 1.4})),
     axes=Axes(x='kappa',
               y='alpha',
               x_range=(-0.75, 1.5),
               y_range=(0.02, 2.0),
               colour='entropy',
               branch='solutions'),
     references=(Reference(key='KM89', text='W. Krauth, M. Mezard, J. Phys. France 50, 3057 (1989)'),
                 Reference(key='GardnerDerrida88', text='E. Gardner, B. Derrida, J. Phys. A 21, 271 (1988)')),
     checks=(Check(kind='literature',
                   statement='capacity 0.833 at zero margin',
                   at={'kappa': 0.0},
                   value=0.833,
                   tolerance=0.0005,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='KM89',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 0.0',
                   at={'kappa': 0.0},
                   value=0.8330785997395791,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 0.5',
                   at={'kappa': 0.5},
                   value=0.4556645645424364,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = 1.0',
                   at={'kappa': 1.0},
                   value=0.2707000922934616,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -0.5',
                   at={'kappa': -0.5},
                   value=1.67884111291698,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='capacity',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='RS overlap reaches one at 4/pi',
                   at={'kappa': 0.0},
                   value=1.2732395447351628,
                   tolerance=1e-13,
                   quantity=None,
                   branch=None,
                   line='rs_divergence',
                   source='GardnerDerrida88',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon vanishes beyond the capacity',
                   at={'kappa': 0.0},
                   value=1.014653610093998,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='AT',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.5',
                   at={'alpha': 0.5, 'kappa': 0.0},
                   value=0.3143900668556251,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at alpha = 0.5',
                   at={'alpha': 0.5, 'kappa': 0.0},
                   value=0.7664481773125178,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q at alpha = 0.8',
                   at={'alpha': 0.8, 'kappa': 0.0},
                   value=0.5379421597943606,
                   tolerance=1e-10,
                   quantity='q',
                   branch='solutions',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='entropy by exact enumeration',
                   at={'alpha': 0.4, 'kappa': 0.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='entropy',
                   branch='solutions',
                   line=None,
                   source='',
                   simulator='ising_perceptron_enumeration',
                   settings={'sizes': (15, 20), 'samples': 300, 'seed': 4})),
     table=None,
     digest='a0ce560c2b4b7f1a')


SYSTEM = System(CARD, (Formulation(name='entropy_of_solutions', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_entropy_of_solutions_fixed_point, values=_entropy_of_solutions_values, starts={'solutions': _entropy_of_solutions_start_solutions}, explicit={'rs_divergence': _entropy_of_solutions_line_rs_divergence}, charts={'alpha': Chart(1, ((0, _entropy_of_solutions_chart_alpha_q_odds), (-1, _entropy_of_solutions_chart_alpha_alpha),))}),))
