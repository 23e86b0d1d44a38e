# generated from derivations/separability.py by `python -m quenched.derive`; do not edit
# specification digest: 0cd738902abc1783
r"""Linear separability of labelled Gaussian inputs: existence of maximum-likelihood estimates, largest margin"""

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



def _sign_fixed_point(x, p, n):
    R_odds, = x
    _, kappa, noise, _ = p
    s1 = 2.0*R_odds
    s2 = s1 + 1.0
    s3 = R_odds*R_odds
    s4 = s3*noise + 2.0*R_odds*noise + s1 + noise + 1.0
    s5 = np.sqrt(s4)
    s6 = 2.0*s5/R_odds
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(s6,), kinks=(kappa,))  # u ~ N(0, 1)
    v1 = -R_odds/s5*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    v2 = kappa - u0
    ramp_1 = sf.ramp(v2)
    step_1 = sf.step(v2)
    e1 = expectation(w0, gauss_pdf_1*ramp_1*step_1)  # E[GaussPdf(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Ramp(-u + kappa)*Step(-u + kappa); u ~ N(0, 1)]
    v3 = ramp_1*ramp_1
    e2 = expectation(w0, sf.gauss_tail(v1)*v3)  # E[GaussTail(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Ramp(-u + kappa)**2; u ~ N(0, 1)]
    s7 = s5*e2
    s8 = s4*s5
    s9 = R_odds + 1.0
    s10 = s9*s9
    s11 = noise + 1.0
    e3 = expectation(w0, u0*u0*gauss_pdf_1*ramp_1*step_1)  # E[u**2*GaussPdf(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Ramp(-u + kappa)*Step(-u + kappa); u ~ N(0, 1)]
    e4 = expectation(w0, u0*gauss_pdf_1*v3)  # E[u*GaussPdf(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Ramp(-u + kappa)**2; u ~ N(0, 1)]
    return (s2*e1/s7,), (((2.0*(2.0*R_odds*R_odds*R_odds*noise + 6.0*s3*noise + 6.0*s3 + 6.0*R_odds*noise + 7.0*R_odds + 2.0*noise + 2.0)*e1/s8 - 2.0*R_odds*s10*s2*s11*e3/(s4*s4*s5) - s2*(2.0*s10*s11*e4/s8 + 2.0*e2)*e1/s7)/(2.0*s9*e2),),)


def _sign_values(x, p, n):
    R_odds, = x
    alpha, kappa, noise, _ = p
    s1 = R_odds + 1.0
    s2 = 2.0*R_odds
    s3 = s2 + 1.0
    s4 = s1*s1
    s5 = np.sqrt(R_odds*R_odds*noise + 2.0*R_odds*noise + s2 + noise + 1.0)
    s6 = 2.0*s5/R_odds
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(s6,), kinks=(kappa, 0.0,))  # u ~ N(0, 1)
    gauss_tail_1 = sf.gauss_tail(-R_odds/s5*u0)
    ramp_1 = sf.ramp(kappa - u0)
    e1 = expectation(w0, gauss_tail_1*ramp_1*ramp_1)  # E[GaussTail(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Ramp(-u + kappa)**2; u ~ N(0, 1)]
    s7 = s3/(2.0*s4*e1)
    v1 = -u0
    e2 = expectation(w0, gauss_tail_1*sf.step(v1))  # E[GaussTail(-u*R_odds/sqrt(R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1))*Step(-u); u ~ N(0, 1)]
    return (R_odds/s1, np.log(s3/s4) - np.log(2.0*e1), s7, s7 - alpha, 2.0*e2,)


def _sign_start_last(p):
    return (1.0,)


def _logistic_fixed_point(x, p, n):
    R_odds, = x
    _, kappa, noise, gamma = p
    s1 = 2.0*R_odds
    s2 = s1 + 1.0
    s3 = R_odds + 1.0
    s4 = R_odds*R_odds*noise + 2.0*R_odds*noise + s1 + noise + 1.0
    s5 = gamma*gamma
    s6 = s3*np.sqrt(s4/(s3*s3) + 4.0/s5)/R_odds
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(s6,), kinks=(kappa,))  # u' ~ N(0, 1)
    v1 = kappa - u0
    ramp_1 = sf.ramp(v1)
    step_1 = sf.step(v1)
    v2 = R_odds/s3*u0
    s7 = np.sqrt(s4)/s3
    s8 = 2.0/gamma
    u1, w1 = gauss_rule(n, v2[..., None], s7[..., None], centres=(0.0,), widths=(s8[..., None],))  # u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)
    v3 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(-v3)
    sigmoid_2 = sf.sigmoid(v3)
    e1 = expectation(w1, sigmoid_1*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e2 = expectation(w0, ramp_1*step_1*e1)  # E[Ramp(-u' + kappa)*Step(-u' + kappa)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    v4 = ramp_1*ramp_1
    e3 = expectation(w1, sigmoid_2)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e4 = expectation(w0, v4*e3)  # E[Ramp(-u' + kappa)**2*E[Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    s9 = s3*e4
    v5 = sigmoid_2*sigmoid_2
    e5 = expectation(w1, u1*sigmoid_1*v5)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e6 = expectation(w0, ramp_1*step_1*e5)  # E[Ramp(-u' + kappa)*Step(-u' + kappa)*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    s10 = s3*s4
    s11 = noise + 1.0
    v6 = sigmoid_1*sigmoid_1
    e7 = expectation(w1, v6*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e8 = expectation(w0, u0*ramp_1*step_1*e7)  # E[u'*Ramp(-u' + kappa)*Step(-u' + kappa)*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    e9 = expectation(w1, u1*v6*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e10 = expectation(w0, ramp_1*step_1*e9)  # E[Ramp(-u' + kappa)*Step(-u' + kappa)*E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    e11 = expectation(w1, sigmoid_1*v5)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e12 = expectation(w0, u0*ramp_1*step_1*e11)  # E[u'*Ramp(-u' + kappa)*Step(-u' + kappa)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    e13 = expectation(w0, u0*v4*e1)  # E[u'*Ramp(-u' + kappa)**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    e14 = expectation(w1, u1*sigmoid_1*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e15 = expectation(w0, v4*e14)  # E[Ramp(-u' + kappa)**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    return (gamma*s2*e2/s9,), (((2.0*R_odds*s5*s2*e6/s10 + 2.0*s5*s2*s11*e8/s4 + 4.0*gamma*e2 - 2.0*R_odds*s5*s2*e10/s10 - 2.0*s5*s2*s11*e12/s4 - gamma*s2*(2.0*gamma*s3*s11*e13/s4 + 2.0*e4 - 2.0*R_odds*gamma*e15/s4)*e2/s9)/(2.0*s3*e4),),)


def _logistic_values(x, p, n):
    R_odds, = x
    alpha, kappa, noise, gamma = p
    s1 = R_odds + 1.0
    s2 = R_odds/s1
    s3 = 2.0*R_odds
    s4 = s3 + 1.0
    s5 = s1*s1
    s6 = R_odds*R_odds*noise + 2.0*R_odds*noise + s3 + noise + 1.0
    s7 = s1*np.sqrt(s6/s5 + 4.0/(gamma*gamma))/R_odds
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(s7,), kinks=(kappa, 0.0,))  # u' ~ N(0, 1)
    ramp_1 = sf.ramp(kappa - u0)
    u1, w1 = gauss_rule(n, (s2*u0)[..., None], (np.sqrt(s6)/s1)[..., None], centres=(0.0,), widths=((2.0/gamma)[..., None],))  # u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)
    e1 = expectation(w1, sf.sigmoid(gamma[..., None]*u1))[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]
    e2 = expectation(w0, ramp_1*ramp_1*e1)  # E[Ramp(-u' + kappa)**2*E[Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    s8 = s4/(2.0*s5*e2)
    v1 = -u0
    e3 = expectation(w0, sf.step(v1)*e1)  # E[Step(-u')*E[Sigmoid(u*gamma); u ~ N(u'*R_odds/(R_odds + 1), (R_odds**2*noise + 2*R_odds*noise + 2*R_odds + noise + 1)/(R_odds + 1)**2)]; u' ~ N(0, 1)]
    return (s2, np.log(s4/s5) - np.log(2.0*e2), s8, s8 - alpha, 2.0*e3,)


def _logistic_start_last(p):
    return (1.0,)


CARD = Card(name='separability',
     title='Linear separability of labelled Gaussian inputs: existence of maximum-likelihood estimates, largest '
           'margin',
     summary='Largest load at which labels of a sign (with noise: probit) or logistic teacher can be separated '
             'with a margin.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning="variance of the noise in the teacher's field",
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='gamma',
                           latex='\\gamma',
                           meaning='gain of the logistic teacher, its signal strength',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0)),
     quantities=(Quantity(name='R',
                          latex='R',
                          meaning='cosine of the angle between the last solution and the teacher',
                          kind='order_parameter'),
                 Quantity(name='log_load',
                          latex='\\log\\alpha_c',
                          meaning='logarithm of the largest load, as a function of R',
                          kind='potential'),
                 Quantity(name='largest_load',
                          latex='\\alpha_c',
                          meaning='load up to which the margin can be met',
                          kind='observable'),
                 Quantity(name='slack',
                          latex='\\alpha_c - \\alpha',
                          meaning='load that could be added before the margin can no longer be met',
                          kind='observable'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability that the last solution predicts a wrong label',
                          kind='observable')),
     branches=(Branch(name='last', meaning='the solution that remains at the largest load', pinned=()),),
     potential='log_load',
     extremum='max',
     choices=(Choice(name='teacher',
                     meaning='how the teacher labels',
                     values=('sign', 'logistic'),
                     default='logistic'),),
     lines=(Line(name='separable',
                 latex='\\alpha_c',
                 kind='capacity',
                 meaning='labels can no longer be separated; above it, maximum-likelihood estimates exist',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.05, 1000.0),
                 along='gamma',
                 span=(0.05, 10.0),
                 branch='last',
                 other=None,
                 quantity='slack',
                 upper_bound=False),
            Line(name='largest_margin',
                 latex='\\kappa_{\\max}',
                 kind='continuous',
                 meaning='the largest margin',
                 condition='zero',
                 solve_for='kappa',
                 search=(0.001, 10.0),
                 along='alpha',
                 span=(0.2, 10.0),
                 branch='last',
                 other=None,
                 quantity='slack',
                 upper_bound=False)),
     regions=(Region(name='separable', at={'gamma': 6.0, 'alpha': 3.0}),
              Region(name='estimates exist', at={'gamma': 2.0, 'alpha': 9.0})),
     axes=Axes(x='gamma', y='alpha', x_range=(0.05, 10.0), y_range=(0.5, 12.0), colour='R', branch='last'),
     references=(Reference(key='Gardner88', text='E. Gardner, J. Phys. A 21, 257 (1988)'),
                 Reference(key='CandesSur20', text='E. J. Candes, P. Sur, Ann. Statist. 48, 27 (2020)'),
                 Reference(key='OpperKinzel90',
                           text='M. Opper, W. Kinzel, J. Kleinz, R. Nehl, J. Phys. A 23, L581 (1990)')),
     checks=(Check(kind='literature',
                   statement='existence of the maximum-likelihood estimate at gamma = 1',
                   at={'teacher': 'logistic', 'gamma': 1.0},
                   value=2.2782205445946775,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='existence of the maximum-likelihood estimate at gamma = 2',
                   at={'teacher': 'logistic', 'gamma': 2.0},
                   value=2.8991378764936595,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='existence of the maximum-likelihood estimate at gamma = 3',
                   at={'teacher': 'logistic', 'gamma': 3.0},
                   value=3.669433873805374,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='existence of the maximum-likelihood estimate at gamma = 5',
                   at={'teacher': 'logistic', 'gamma': 5.0},
                   value=5.403890621228146,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='existence of the maximum-likelihood estimate at gamma = 10',
                   at={'teacher': 'logistic', 'gamma': 10.0},
                   value=10.105215866754053,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='labels without signal: two points per dimension',
                   at={'teacher': 'logistic', 'gamma': 1e-07},
                   value=2.0,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='T. M. Cover, IEEE Trans. EC 14, 326 (1965)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement="labels without signal, with a margin: Gardner's capacity",
                   at={'alpha': 1.0, 'kappa': 1.0, 'gamma': 1e-07},
                   value=0.519572229604938,
                   tolerance=1e-09,
                   quantity='largest_load',
                   branch='last',
                   line=None,
                   source='Gardner88',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='probit teacher, noise 0.5: separability',
                   at={'teacher': 'sign', 'noise': 0.5},
                   value=3.2474509884709084,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='independent quadrature of min_t E(tYX - Z)_+^2, minimised over t',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='probit teacher, noise 1: separability',
                   at={'teacher': 'sign', 'noise': 1.0},
                   value=2.6953476947083534,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='separable',
                   source='independent quadrature of min_t E(tYX - Z)_+^2, minimised over t',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher: cosine at the threshold',
                   at={'alpha': 1.0, 'teacher': 'sign', 'noise': 0.5},
                   value=0.6949694167224365,
                   tolerance=1e-07,
                   quantity='R',
                   branch='last',
                   line=None,
                   source='independent quadrature of min_t E(tYX - Z)_+^2, minimised over t',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher: cosine at the threshold',
                   at={'alpha': 1.0, 'teacher': 'logistic', 'gamma': 2.0},
                   value=0.6154668847599539,
                   tolerance=1e-07,
                   quantity='R',
                   branch='last',
                   line=None,
                   source='independent quadrature of min_t E(tYX - Z)_+^2, minimised over t',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='largest margin at alpha = 2',
                   at={'teacher': 'sign', 'alpha': 2.0},
                   value=0.45457756099588675,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='largest_margin',
                   source='independent solution of the equations of the hinge loss for a weak penalty, |w| = '
                          '1/margin',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='generalisation error of the largest margin at alpha = 2',
                   at={'teacher': 'sign', 'alpha': 2.0, 'kappa': 0.45457756099588675},
                   value=0.188478610316,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='last',
                   line=None,
                   source='OpperKinzel90, equations of maximal stability solved to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='the load of that margin: alpha = 2',
                   at={'teacher': 'sign', 'alpha': 1.0, 'kappa': 0.45457756099588675},
                   value=0.6931471805599453,
                   tolerance=1e-09,
                   quantity='log_load',
                   branch='last',
                   line=None,
                   source='the same',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='largest margin at alpha = 0.5',
                   at={'teacher': 'sign', 'alpha': 0.5},
                   value=1.2563803390103836,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='largest_margin',
                   source='independent solution of the equations of the hinge loss for a weak penalty, |w| = '
                          '1/margin',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='generalisation error of the largest margin at alpha = 0.5',
                   at={'teacher': 'sign', 'alpha': 0.5, 'kappa': 1.2563803390103836},
                   value=0.328849752973,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='last',
                   line=None,
                   source='OpperKinzel90, equations of maximal stability solved to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='the load of that margin: alpha = 0.5',
                   at={'teacher': 'sign', 'alpha': 1.0, 'kappa': 1.2563803390103836},
                   value=-0.6931471805599453,
                   tolerance=1e-09,
                   quantity='log_load',
                   branch='last',
                   line=None,
                   source='the same',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher: load left below the threshold',
                   at={'teacher': 'logistic', 'gamma': 2.0, 'alpha': 1.0},
                   value=1.8991378764936595,
                   tolerance=1e-09,
                   quantity='slack',
                   branch='last',
                   line=None,
                   source='CandesSur20: 1/min_t E(tYX - Z)_+^2, minimised to 16 digits',
                   simulator=None,
                   settings={})),
     table=None,
     digest='0cd738902abc1783')


SYSTEM = System(CARD, (Formulation(name='sign', unknowns=(Unknown(name='R_odds', latex='R/(1-R)', positive=True, odds=True),), fixed_point=_sign_fixed_point, values=_sign_values, starts={'last': _sign_start_last}, when={'teacher': 'sign'}), Formulation(name='logistic', unknowns=(Unknown(name='R_odds', latex='R/(1-R)', positive=True, odds=True),), fixed_point=_logistic_fixed_point, values=_logistic_values, starts={'last': _logistic_start_last}, when={'teacher': 'logistic'}, depth=2),))
