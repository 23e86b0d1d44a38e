# generated from derivations/multiclass_mixture.py by `python -m quenched.derive`; do not edit
# specification digest: cd53c22afc8998b3
r"""Classification of K Gaussian clusters by ridge regression"""

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



def _ridge_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, K, lam, noise = p
    s1 = V*m_hat
    s2 = V + 1.0
    s3 = K*noise*s2
    s4 = V*V
    s5 = m_hat*m_hat
    s6 = noise*noise
    s7 = 2.0*s6
    s8 = s2*s2
    s9 = K*s6*s8
    s10 = V*lam + alpha*noise + lam
    s11 = 2.0*s5 + noise*q_hat
    return (-alpha*(s1 - noise)/s3, alpha*(2.0*K*s4*s5*noise + K*s4*s6*q_hat + 2.0*s4*s5 + s7 - 4.0*V*m_hat*noise)/s9, noise*s2/s10,), ((-V*alpha/s3, 0.0, -alpha*(m_hat + noise)/(K*noise*s8),), (4.0*V*alpha*(K*V*m_hat*noise + s1 - noise)/s9, s4*alpha/s8, 2.0*alpha*(2.0*K*V*s5*noise + K*V*s6*q_hat + 2.0*V*s5 + 2.0*V*m_hat*noise - 2.0*m_hat*noise - s7)/(K*s6*s2*s2*s2),), (0.0, 0.0, s2*(2.0*K*V*noise*s11 - K*V*noise*s11*(2.0*s4*lam + V*alpha*noise + 4.0*V*lam + 2.0*alpha*noise + 2.0*lam)/(s2*s10))/(K*s4*s11*s10),),)


def _ridge_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, K, lam, noise = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = 2.0*s3 + noise*q_hat
    s5 = s2*s4
    s6 = s5/noise
    s7 = noise - V*lam
    s8 = K - 1.0
    s9 = 2.0*V + 2.0
    s10 = noise*s9
    s11 = 1.0 - s1
    s12 = s6 + s11*s11
    s13 = s1 - 1.0
    s14 = s6 + s13*s13
    s15 = V*s9
    s16 = noise*noise
    s17 = np.sqrt(noise)
    s18 = np.sqrt(s4)
    s19 = 1.4142135623730951*m_hat/(s17*s18)
    u2, w2 = gauss_rule(n, s19, 1.0, centres=(0.0,), widths=(2.0,))  # u ~ N(sqrt(2)*m_hat/(sqrt(noise)*sqrt(2*m_hat**2 + noise*q_hat)), 1)
    e1 = expectation(w2, np.exp(s8*sf.log_gauss_tail(-u2)))  # E[exp((K - 1)*LogGaussTail(-u)); u ~ N(sqrt(2)*m_hat/(sqrt(noise)*sqrt(2*m_hat**2 + noise*q_hat)), 1)]
    u1, w1 = gauss_rule(n, np.sqrt(alpha)/(s17*np.sqrt(K*noise + alpha)), 1.0, centres=(0.0,), widths=(2.0,))  # u ~ N(sqrt(alpha)/(sqrt(noise)*sqrt(K*noise + alpha)), 1)
    e2 = expectation(w1, np.exp(s8*sf.log_gauss_tail(-u1)))  # E[exp((K - 1)*LogGaussTail(-u)); u ~ N(sqrt(alpha)/(sqrt(noise)*sqrt(K*noise + alpha)), 1)]
    u0, w0 = gauss_rule(n, 1.0/s17, 1.0, centres=(0.0,), widths=(2.0,))  # u ~ N(1/sqrt(noise), 1)
    e3 = expectation(w0, np.exp(s8*sf.log_gauss_tail(-u0)))  # E[exp((K - 1)*LogGaussTail(-u)); u ~ N(1/sqrt(noise), 1)]
    s20 = V + 1.0
    s21 = s20*s20
    s22 = 2.0*s21
    u3, w3 = gauss_rule(n, s19 + 1.4142135623730951*s17/s18, 1.0, centres=(0.0,), widths=(2.0,))  # u ~ N(sqrt(2)*m_hat/(sqrt(noise)*sqrt(2*m_hat**2 + noise*q_hat)) + sqrt(2)*sqrt(noise)/sqrt(2*m_hat**2 + noise*q_hat), 1)
    e4 = expectation(w3, np.exp(s8*sf.log_gauss_tail(-u3)))  # E[exp((K - 1)*LogGaussTail(-u)); u ~ N(sqrt(2)*m_hat/(sqrt(noise)*sqrt(2*m_hat**2 + noise*q_hat)) + sqrt(2)*sqrt(noise)/sqrt(2*m_hat**2 + noise*q_hat), 1)]
    return (s1, s6, V, m_hat, q_hat, s7/(V*noise), V*s8*(2.0*K*s2*alpha*lam*s4/s10 + 2.0*K*V*alpha*s4*s7/s10 + 4.0*K*V*lam*s3/noise + K*V*lam*q_hat + 4.0*K*s3*s7/noise + K*q_hat*s7 + 2.0*alpha*lam*s12/s9 + 2.0*alpha*lam*s14/s9 + 2.0*alpha*s7*s12/s15 + 2.0*alpha*s7*s14/s15 - K*V*lam*s4*s7/s16 - 2.0*K*s3 - K*noise*q_hat - K*s4*s7*s7/s16 - 4.0*s2*alpha*lam*s4/s10 - 4.0*V*alpha*s4*s7/s10)/(4.0*K*noise), 1.0 - e1, 1.0 - e2, 1.0 - e3, s8*((K - 2.0)*(s5/s10 - V*V*V*s4/(2.0*noise*s21))/K + (s12/s9 - V*s12/s22)/K + (s14/s9 - V*s14/s22)/K)/2.0, 1.0 - e4,)


def _ridge_start_minimiser(p):
    alpha, K, lam, noise = p
    return (alpha/K, alpha, noise/(alpha + lam),)


def _ridge_chart_alpha_alpha(x, p, n):
    _, _, V = x
    _, _, lam, noise = p
    s1 = V*V
    return (-(V + 1.0)*(V*lam - noise)/(V*noise), 0.0, 0.0, -(s1*lam + noise)/(s1*noise), 0.0,)


def _ridge_chart_alpha_m_hat(x, p, n):
    _, _, V = x
    alpha, K, _, noise = p
    s1 = K*noise
    s2 = K*V*noise + s1 + V*alpha
    s3 = s2*s2
    return (alpha*noise/s2, 0.0, 0.0, -alpha*noise*(s1 + alpha)/s3, K*noise*noise*(V + 1.0)/s3,)


def _ridge_chart_alpha_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, K, _, noise = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = K*s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s3 + s4 + s5 - 2.0*V*m_hat*noise
    s7 = s1*alpha - s1 - 2.0*V - 1.0
    s8 = K*s5*s7
    s9 = K*s5*s7*s7
    s10 = V + 1.0
    return (-2.0*alpha*s6/s8, -4.0*V*alpha*(K*V*m_hat*noise + V*m_hat - noise)/s8, 0.0, 4.0*alpha*(s3 + K*V*s2*noise + s4 + s1*m_hat*noise + V*alpha*s5 + V*s2 - s1*alpha*m_hat*noise - V*s5 - m_hat*noise - s5)/s9, 2.0*s10*s10*s6/s9,)


def _ridge_chart_lam_m_hat(x, p, n):
    _, _, V = x
    alpha, K, _, noise = p
    s1 = K*noise
    s2 = K*V*noise + s1 + V*alpha
    return (alpha*noise/s2, 0.0, 0.0, -alpha*noise*(s1 + alpha)/(s2*s2), 0.0,)


def _ridge_chart_lam_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, K, _, noise = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = K*s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s1*alpha - s1 - 2.0*V - 1.0
    s7 = K*s5*s6
    return (-2.0*alpha*(s3 + s4 + s5 - 2.0*V*m_hat*noise)/s7, -4.0*V*alpha*(K*V*m_hat*noise + V*m_hat - noise)/s7, 0.0, 4.0*alpha*(s3 + K*V*s2*noise + s4 + s1*m_hat*noise + V*alpha*s5 + V*s2 - s1*alpha*m_hat*noise - V*s5 - m_hat*noise - s5)/(K*s5*s6*s6), 0.0,)


def _ridge_chart_lam_lam(x, p, n):
    _, _, V = x
    alpha, _, _, noise = p
    s1 = V + 1.0
    s2 = V*V
    return (-noise*(V*alpha - V - 1.0)/(V*s1), 0.0, 0.0, noise*(s2*alpha - s2 - 2.0*V - 1.0)/(s2*s1*s1), 0.0,)


def _ridge_chart_noise_noise(x, p, n):
    _, _, V = x
    alpha, _, lam, _ = p
    s1 = V*alpha - V - 1.0
    s2 = V*V
    return (-V*lam*(V + 1.0)/s1, 0.0, 0.0, -lam*(s2*alpha - s2 - 2.0*V - 1.0)/(s1*s1), 0.0,)


def _ridge_chart_noise_m_hat(x, p, n):
    _, _, V = x
    alpha, K, _, noise = p
    s1 = K*noise
    s2 = K*V*noise + s1 + V*alpha
    s3 = s2*s2
    return (alpha*noise/s2, 0.0, 0.0, -alpha*noise*(s1 + alpha)/s3, V*alpha*alpha/s3,)


def _ridge_chart_noise_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, K, _, noise = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = K*s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s1*alpha - s1 - 2.0*V - 1.0
    s7 = K*s5*s6
    s8 = K*V*m_hat*noise
    return (-2.0*alpha*(s3 + s4 + s5 - 2.0*V*m_hat*noise)/s7, -4.0*V*alpha*(s8 + V*m_hat - noise)/s7, 0.0, 4.0*alpha*(s3 + K*V*s2*noise + s4 + s1*m_hat*noise + V*alpha*s5 + V*s2 - s1*alpha*m_hat*noise - V*s5 - m_hat*noise - s5)/(K*s5*s6*s6), 2.0*V*alpha*m_hat*(s8 + 2.0*V*m_hat - 2.0*noise)/(K*noise*noise*noise*s6),)


CARD = Card(name='multiclass_mixture',
     title='Classification of K Gaussian clusters by ridge regression',
     summary='K clusters of equal size around orthogonal means of norm 1, regression of the K indicators with '
             'biases and an l2 penalty, prediction by the largest output.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension, n/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='K',
                           latex='K',
                           meaning='number of clusters',
                           domain=Interval(lo=2, hi=inf, lo_closed=True, hi_closed=False),
                           default=3.0),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of a cluster, its mean having norm 1',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap of w_1 - w_2 and v_1, over d',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='variance of the field of w_1 - w_2, Delta |w_1 - w_2|^2/d',
                          kind='order_parameter'),
                 Quantity(name='V',
                          latex='V',
                          meaning='variance of a field, beta times the thermal fluctuation',
                          kind='order_parameter'),
                 Quantity(name='m_hat', latex='\\hat m', meaning='conjugate of m', kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='energy',
                          latex='e',
                          meaning='minimal risk per dimension, all outputs',
                          kind='potential'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability to predict the wrong cluster of a new input',
                          kind='observable'),
                 Quantity(name='bayes_error',
                          latex='\\epsilon_{\\mathrm{Bayes}}',
                          meaning='smallest error with these data, Delta known',
                          kind='observable'),
                 Quantity(name='oracle_error',
                          latex='\\epsilon_{\\mathrm{oracle}}',
                          meaning='smallest error with the means known, too',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='half the squared residuals of an example, all outputs',
                          kind='observable'),
                 Quantity(name='training_error',
                          latex='\\epsilon_t',
                          meaning='fraction of the training set that is mislabelled',
                          kind='observable')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 10.0),
               y_range=(0.01, 30.0),
               colour='generalisation_error',
               branch='minimiser'),
     references=(Reference(key='Loureiro21', text='B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791'),),
     checks=(Check(kind='reference',
                   statement='four clusters: m',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.1911504842973533,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: q',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.20709229405564247,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: V',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.7893504211870194,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: m_hat',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.16951322938034522,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: q_hat',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.25027261845112936,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: V_hat',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.8382930376515797,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: energy',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.25426984407051784,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: generalisation_error',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.5773022261170624,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: bayes_error',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.541826381158866,
                   tolerance=1e-11,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: oracle_error',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.387100553703857,
                   tolerance=1e-11,
                   quantity='oracle_error',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: training_loss',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.12513630922556468,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='four clusters: training_error',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=0.04034617609469292,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='30 digits: V from a quadratic equation, m and q from linear ones, one integral per '
                          'error',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='Bayes error of 2 clusters',
                   at={'alpha': 2.0, 'lam': 1.0, 'noise': 0.5, 'K': 2.0},
                   value=0.2071080891,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='Loureiro21, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='Bayes error of 5 clusters',
                   at={'alpha': 2.0, 'lam': 1.0, 'noise': 0.5, 'K': 5.0},
                   value=0.5250141605,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='Loureiro21, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='error of three clusters at alpha = 1',
                   at={'K': 3.0, 'alpha': 1.0, 'lam': 0.001, 'noise': 0.5},
                   value=0.590736,
                   tolerance=0.002,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21, whose iteration stops at 1e-5 and whose '
                          'averages are sampled',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='error of three clusters at alpha = 5',
                   at={'K': 3.0, 'alpha': 5.0, 'lam': 0.001, 'noise': 0.5},
                   value=0.336006,
                   tolerance=0.002,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21, whose iteration stops at 1e-5 and whose '
                          'averages are sampled',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='two clusters are one direction: the square loss of two opposite means, in units of '
                             'their distance',
                   at={'alpha': 2.0, 'lam': 1.0, 'noise': 0.5, 'K': 2.0},
                   value=0.218796139467518,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='ridge regression of labels -1, 1 at 2 Delta and 2 lambda, system gaussian_mixture',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='V does not know the means',
                   at={'alpha': 2.0, 'lam': 1.0, 'noise': 0.5, 'K': 5.0},
                   value=0.28077640640441515,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='four clusters: m of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: q of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: generalisation_error of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: bayes_error of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: training_loss of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: training_error of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2}),
             Check(kind='simulation',
                   statement='four clusters: energy of the minimiser',
                   at={'K': 4.0, 'alpha': 1.5, 'lam': 0.3, 'noise': 0.7},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='multiclass_ridge',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 2})),
     table=None,
     digest='cd53c22afc8998b3')


SYSTEM = System(CARD, (Formulation(name='ridge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_ridge_fixed_point, values=_ridge_values, starts={'minimiser': _ridge_start_minimiser}, charts={'alpha': Chart(2, ((-1, _ridge_chart_alpha_alpha), (0, _ridge_chart_alpha_m_hat), (1, _ridge_chart_alpha_q_hat),)), 'lam': Chart(2, ((0, _ridge_chart_lam_m_hat), (1, _ridge_chart_lam_q_hat), (-1, _ridge_chart_lam_lam),)), 'noise': Chart(2, ((-1, _ridge_chart_noise_noise), (0, _ridge_chart_noise_m_hat), (1, _ridge_chart_noise_q_hat),))}),))
