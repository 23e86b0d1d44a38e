# generated from derivations/linear_diffusion.py by `python -m quenched.derive`; do not edit
# specification digest: afcc068003aae82b
r"""Linear diffusion model: learning a Gaussian from samples"""

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



def _denoiser_fixed_point(x, p, d, n):
    V, = x
    gamma, ab, c = p
    l, row_weight = d
    s1 = V + gamma
    s2 = c + 1.0 - ab
    v1 = gamma*l
    e1 = expectation(row_weight, l/(s1*s2/ab + v1))  # <l/(gamma*l + (V + gamma)*(-ab + c + 1)/ab)>_{l}
    e2 = expectation(row_weight, l/(V*s2/ab + gamma*s2/ab + v1))  # <l/(V*(-ab + c + 1)/ab + gamma*l + gamma*(-ab + c + 1)/ab)>_{l}
    s3 = s2*s2
    s4 = ab*ab
    s5 = gamma*gamma
    e3 = expectation(row_weight, l/(V*V*s3/s4 + 2.0*V*gamma*s3/s4 + s5*s3/s4 + 2.0*V*gamma*s2/ab*l + s5*l*l + 2.0*s5*s2/ab*l))  # <l/(V**2*(-ab + c + 1)**2/ab**2 + 2*V*gamma*l*(-ab + c + 1)/ab + 2*V*gamma*(-ab + c + 1)**2/ab**2 + gamma**2*l**2 + 2*gamma**2*l*(-ab + c + 1)/ab + gamma**2*(-ab + c + 1)**2/ab**2)>_{l}
    return (s1*e1,), ((e2 - s1*s2*e3/ab,),)


def _denoiser_values(x, p, d, n):
    V, = x
    gamma, ab, c = p
    l, row_weight = d
    s1 = V + gamma
    s2 = c + 1.0 - ab
    v1 = V*s2/ab + gamma*s2/ab + gamma*l
    e1 = expectation(row_weight, np.log(1.0/s1*v1))  # <log((V*(-ab + c + 1)/ab + gamma*l + gamma*(-ab + c + 1)/ab)/(V + gamma))>_{l}
    e2 = expectation(row_weight, 1.0/v1)  # <1/(V*(-ab + c + 1)/ab + gamma*l + gamma*(-ab + c + 1)/ab)>_{l}
    s3 = V*V*V
    s4 = V*V
    s5 = s2*s2
    s6 = ab*ab
    s7 = gamma*gamma
    v2 = s4*s5/s6 + 2.0*V*gamma*s5/s6 + s7*s5/s6 + 2.0*V*gamma*s2/ab*l + s7*l*l + 2.0*s7*s2/ab*l
    e3 = expectation(row_weight, l/v2)  # <l/(V**2*(-ab + c + 1)**2/ab**2 + 2*V*gamma*l*(-ab + c + 1)/ab + 2*V*gamma*(-ab + c + 1)**2/ab**2 + gamma**2*l**2 + 2*gamma**2*l*(-ab + c + 1)/ab + gamma**2*(-ab + c + 1)**2/ab**2)>_{l}
    e4 = expectation(row_weight, 1.0/v2)  # <1/(V**2*(-ab + c + 1)**2/ab**2 + 2*V*gamma*l*(-ab + c + 1)/ab + 2*V*gamma*(-ab + c + 1)**2/ab**2 + gamma**2*l**2 + 2*gamma**2*l*(-ab + c + 1)/ab + gamma**2*(-ab + c + 1)**2/ab**2)>_{l}
    s8 = s3*ab*s2*e3*e4
    s9 = s3*s2*e3*e4/ab
    s10 = e3*e3
    s11 = s4*s6*gamma*s10
    s12 = s4*s6*e4
    s13 = 3.0*s4*ab*gamma*s2*e3*e4
    e5 = expectation(row_weight, l/v1)  # <l/(V*(-ab + c + 1)/ab + gamma*l + gamma*(-ab + c + 1)/ab)>_{l}
    s14 = 2.0*s4*ab*e5*e4
    s15 = s4*gamma*s10
    s16 = s4*e4
    s17 = 3.0*s4*gamma*s2*e3*e4/ab
    s18 = 2.0*V*s6*s7*s10
    s19 = 2.0*V*s6*gamma*e4
    s20 = 3.0*V*ab*s7*s2*e3*e4
    s21 = 4.0*V*ab*gamma*e5*e4
    s22 = V*ab*s2*e3
    s23 = 2.0*V*s7*s10
    s24 = 2.0*V*gamma*e4
    s25 = 3.0*V*s7*s2*e3*e4/ab
    s26 = gamma*gamma*gamma
    s27 = s6*s26*s10
    s28 = s6*s7*e4
    s29 = ab*s26*s2*e3*e4
    s30 = 2.0*ab*s7*e5*e4
    s31 = ab*gamma*s2*e3
    s32 = s26*s10
    s33 = s7*e4
    s34 = s26*s2*e3*e4/ab
    s35 = s6*(V*s2*e3/ab + 1.0 + gamma*s2*e3/ab - e5)
    s36 = s3*s5*e3*e4
    s37 = 3.0*s4*gamma*s5*e3*e4
    s38 = 3.0*V*s7*s5*e3*e4
    s39 = s26*s5*e3*e4
    return (V, gamma/s1, gamma*sf.softplus(np.log(V) - np.log(gamma)) + e1 - V*gamma/s1, s1*s2/(ab*gamma), s1*e2, (s8 + s9 + s11 + s12 + s13 + 2.0*s4*ab*s2*e3*e2 + s14 + s4*ab*e3 + s15 + s16 + s17 + s18 + s19 + 2.0*V*s6*e2 + s20 + 4.0*V*ab*gamma*s2*e3*e2 + s21 + 2.0*V*ab*gamma*e3 + s22 + 2.0*V*ab*e5*e2 + s23 + s24 + s25 + s27 + s28 + 2.0*s6*gamma*e2 + s6 + s29 + 2.0*ab*s7*s2*e3*e2 + s30 + ab*s7*e3 + s31 + 2.0*ab*gamma*e5*e2 + s32 + s33 + s34 - 2.0*s3*s2*e3*e4 - s4*s6*e5*e4 - s4*s6*e3 - 2.0*s4*ab*gamma*s10 - 2.0*s4*ab*e4 - 6.0*s4*gamma*s2*e3*e4 - 2.0*s4*s2*e3*e2 - s4*e5*e4 - 2.0*V*s6*gamma*e5*e4 - 2.0*V*s6*gamma*e3 - 2.0*V*s6*e5*e2 - 4.0*V*ab*s7*s10 - 4.0*V*ab*gamma*e4 - 2.0*V*ab*e2 - 6.0*V*s7*s2*e3*e4 - 4.0*V*gamma*s2*e3*e2 - 2.0*V*gamma*e5*e4 - s6*s7*e5*e4 - s6*s7*e3 - 2.0*s6*gamma*e5*e2 - s6*e5 - 2.0*ab*s26*s10 - 2.0*ab*s7*e4 - 2.0*ab*gamma*e2 - 2.0*s26*s2*e3*e4 - 2.0*s7*s2*e3*e2 - s7*e5*e4)/s35, (s8 + s36 + s9 + s11 + s12 + s4*ab*gamma*s2*s10 + s13 + s4*ab*s2*e3*e2 + s4*ab*s2*e4 + s14 + s37 + s15 + s4*s2*e5*e4 + s16 + s17 + s18 + s19 + V*s6*e2 + 2.0*V*ab*s7*s2*s10 + s20 + 2.0*V*ab*gamma*s2*e3*e2 + 2.0*V*ab*gamma*s2*e4 + s21 + s22 + V*ab*e5*e2 + s38 + s23 + 2.0*V*gamma*s2*e5*e4 + s24 + s25 + s27 + s28 + s6*gamma*e2 + s6 + ab*s26*s2*s10 + s29 + ab*s7*s2*e3*e2 + ab*s7*s2*e4 + s30 + s31 + ab*gamma*e5*e2 + s39 + s32 + s7*s2*e5*e4 + s33 + s34 - 2.0*s3*s2*e3*e4 - s36/ab - s4*s6*e5*e4 - 2.0*s4*ab*gamma*s10 - s4*ab*s2*e5*e4 - 2.0*s4*ab*e4 - s4*gamma*s2*s10 - 6.0*s4*gamma*s2*e3*e4 - s4*s2*e3*e2 - s4*s2*e4 - s4*e5*e4 - s37/ab - 2.0*V*s6*gamma*e5*e4 - V*s6*e5*e2 - 4.0*V*ab*s7*s10 - 2.0*V*ab*gamma*s2*e5*e4 - 4.0*V*ab*gamma*e4 - V*ab*e2 - 2.0*V*s7*s2*s10 - 6.0*V*s7*s2*e3*e4 - 2.0*V*gamma*s2*e3*e2 - 2.0*V*gamma*s2*e4 - 2.0*V*gamma*e5*e4 - s38/ab - s6*s7*e5*e4 - s6*gamma*e5*e2 - s6*e5 - 2.0*ab*s26*s10 - ab*s7*s2*e5*e4 - 2.0*ab*s7*e4 - ab*gamma*e2 - s26*s2*s10 - 2.0*s26*s2*e3*e4 - s7*s2*e3*e2 - s7*s2*e4 - s7*e5*e4 - s39/ab)/s35, nan, nan,)


def _denoiser_start_learnt(p, d):
    return (1.0,)


def _sampler_fixed_point(x, p, d, n):
    V, = x
    gamma, _, c = p
    l, row_weight = d
    s1 = V + gamma
    v1 = gamma*l
    e1 = expectation(row_weight, l/(c*s1 + v1))  # <l/(c*(V + gamma) + gamma*l)>_{l}
    e2 = expectation(row_weight, l/(V*c + c*gamma + v1))  # <l/(V*c + c*gamma + gamma*l)>_{l}
    s2 = c*c
    s3 = gamma*gamma
    e3 = expectation(row_weight, l/(V*V*s2 + 2.0*V*s2*gamma + s2*s3 + 2.0*V*c*gamma*l + 2.0*c*s3*l + s3*l*l))  # <l/(V**2*c**2 + 2*V*c**2*gamma + 2*V*c*gamma*l + c**2*gamma**2 + 2*c*gamma**2*l + gamma**2*l**2)>_{l}
    return (s1*e1,), ((e2 - c*s1*e3,),)


def _sampler_values(x, p, d, n):
    V, = x
    gamma, _, c = p
    l, row_weight = d
    s1 = V + gamma
    s2 = gamma*sf.softplus(np.log(V) - np.log(gamma))
    v1 = V*c + c*gamma + gamma*l
    e1 = expectation(row_weight, np.log(1.0/s1*v1))  # <log((V*c + c*gamma + gamma*l)/(V + gamma))>_{l}
    s3 = V*gamma
    e2 = expectation(row_weight, 1.0/v1)  # <1/(V*c + c*gamma + gamma*l)>_{l}
    s4 = s3/(2.0*s1)
    e3 = expectation(row_weight, 1.0/l)  # <1/l>_{l}
    e4 = expectation(row_weight, np.log(l))  # <log(l)>_{l}
    s5 = e4/2.0
    s6 = s2/2.0
    s7 = e1/2.0
    return (V, gamma/s1, s2 + e1 - s3/s1, c*s1/gamma, s1*e2, nan, nan, s4 + c*e3/2.0 + s5 - s6 - s7, V/2.0 + s6 + s7 - s4 - s5 - 0.5,)


def _sampler_start_learnt(p, d):
    return (1.0,)


CARD = Card(name='linear_diffusion',
     title='Linear diffusion model: learning a Gaussian from samples',
     summary='Ridge-regularised linear denoiser trained on N samples of N(0, Sigma) with any spectrum: loss on '
             'training and on new data; Kullback-Leibler divergences between N(0, Sigma) and the law N(0, Sigmahat '
             '+ c) that it samples from.',
     parameters=(Parameter(name='gamma',
                           latex='\\gamma',
                           meaning='samples per dimension, N/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='ab',
                           latex='\\bar\\alpha',
                           meaning='share of the signal in the variance of the noisy data',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=0.9),
                 Parameter(name='c',
                           latex='c',
                           meaning='strength of the penalty, added to the empirical covariance',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='V',
                          latex='V',
                          meaning='true covariance in the metric of the model, tr (R Sigma)/d',
                          kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='log_det',
                          latex='\\log\\det',
                          meaning='log det (Sigmahat + shift)/d',
                          kind='potential'),
                 Quantity(name='kappa',
                          latex='\\kappa',
                          meaning='the shift that replaces that of the empirical covariance in the true one',
                          kind='observable'),
                 Quantity(name='resolvent',
                          latex='\\mathrm{tr} R',
                          meaning='tr (Sigmahat + shift)^-1/d',
                          kind='observable'),
                 Quantity(name='test_loss',
                          latex='L',
                          meaning='mean square error of the predicted noise, on new data',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='L_t',
                          meaning='mean square error of the predicted noise, on the training data',
                          kind='observable'),
                 Quantity(name='kl_learnt_true',
                          latex='D(\\hat p|p)',
                          meaning='divergence of the true law from the learnt one, KL(learnt || true)',
                          kind='observable'),
                 Quantity(name='kl_true_learnt',
                          latex='D(p|\\hat p)',
                          meaning='divergence of the learnt law from the true one, KL(true || learnt)',
                          kind='observable')),
     branches=(Branch(name='learnt', meaning='the minimiser of the regularised loss', pinned=()),),
     potential='log_det',
     extremum='min',
     choices=(Choice(name='model',
                     meaning='the denoiser at one noise level, or the law that is sampled from',
                     values=('denoiser', 'sampler'),
                     default='denoiser'),),
     lines=(),
     regions=(),
     axes=Axes(x='gamma', y='c', x_range=(0.2, 10.0), y_range=(0.01, 1.0), colour='test_loss', branch='learnt'),
     references=(Reference(key='MergerGoldt25',
                           text='C. Merger, S. Goldt, Generalization dynamics of linear diffusion models, '
                                'arXiv:2505.24769'),),
     checks=(Check(kind='limit',
                   statement='kl_learnt_true without penalty, N/d = 2',
                   at={'model': 'sampler', 'gamma': 2.0, 'c': 0.0},
                   value=0.15342640972002736,
                   tolerance=1e-12,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='mean log-determinant and inverse of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='kl_true_learnt without penalty, N/d = 2',
                   at={'model': 'sampler', 'gamma': 2.0, 'c': 0.0},
                   value=0.34657359027997264,
                   tolerance=1e-12,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='mean log-determinant and inverse of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='kl_learnt_true without penalty, N/d = 10',
                   at={'model': 'sampler', 'gamma': 10.0, 'c': 0.0},
                   value=0.025877679539781706,
                   tolerance=1e-12,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='mean log-determinant and inverse of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='kl_true_learnt without penalty, N/d = 10',
                   at={'model': 'sampler', 'gamma': 10.0, 'c': 0.0},
                   value=0.029677876015773874,
                   tolerance=1e-12,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='mean log-determinant and inverse of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='kl_learnt_true of many samples is d/(4 N)',
                   at={'model': 'sampler', 'gamma': 10000.0, 'c': 0.0},
                   value=2.5e-05,
                   tolerance=1e-08,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='MergerGoldt25',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='kl_true_learnt of many samples is d/(4 N)',
                   at={'model': 'sampler', 'gamma': 10000.0, 'c': 0.0},
                   value=2.5e-05,
                   tolerance=1e-08,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='MergerGoldt25',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kappa at {'gamma': 0.5, 'ab': 0.9, 'c': 0.05}",
                   at={'gamma': 0.5, 'ab': 0.9, 'c': 0.05},
                   value=1.177163852307478,
                   tolerance=1e-12,
                   quantity='kappa',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="test_loss at {'gamma': 0.5, 'ab': 0.9, 'c': 0.05}",
                   at={'gamma': 0.5, 'ab': 0.9, 'c': 0.05},
                   value=2.2647870692496954,
                   tolerance=1e-12,
                   quantity='test_loss',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="training_loss at {'gamma': 0.5, 'ab': 0.9, 'c': 0.05}",
                   at={'gamma': 0.5, 'ab': 0.9, 'c': 0.05},
                   value=0.5046315092123919,
                   tolerance=1e-12,
                   quantity='training_loss',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="test_loss at {'gamma': 2.0, 'ab': 0.6, 'c': 0.0}",
                   at={'gamma': 2.0, 'ab': 0.6, 'c': 0.0},
                   value=0.6486423674980126,
                   tolerance=1e-12,
                   quantity='test_loss',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="training_loss at {'gamma': 2.0, 'ab': 0.6, 'c': 0.0}",
                   at={'gamma': 2.0, 'ab': 0.6, 'c': 0.0},
                   value=0.4947622636514174,
                   tolerance=1e-12,
                   quantity='training_loss',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kappa at {'model': 'sampler', 'gamma': 0.5, 'c': 0.2}",
                   at={'model': 'sampler', 'gamma': 0.5, 'c': 0.2},
                   value=1.23213933693773,
                   tolerance=1e-12,
                   quantity='kappa',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kl_learnt_true at {'model': 'sampler', 'gamma': 0.5, 'c': 0.2}",
                   at={'model': 'sampler', 'gamma': 0.5, 'c': 0.2},
                   value=0.336769907043761,
                   tolerance=1e-12,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kl_true_learnt at {'model': 'sampler', 'gamma': 0.5, 'c': 0.2}",
                   at={'model': 'sampler', 'gamma': 0.5, 'c': 0.2},
                   value=0.5867375974617347,
                   tolerance=1e-12,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kl_learnt_true at {'model': 'sampler', 'gamma': 2.0, 'c': 0.1}",
                   at={'model': 'sampler', 'gamma': 2.0, 'c': 0.1},
                   value=0.1131105313939937,
                   tolerance=1e-12,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement="kl_true_learnt at {'model': 'sampler', 'gamma': 2.0, 'c': 0.1}",
                   at={'model': 'sampler', 'gamma': 2.0, 'c': 0.1},
                   value=0.15188807047714897,
                   tolerance=1e-12,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='independent mpmath root of shift = kappa (1 - df/N), traces from df and df2',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='test_loss of infinitely many samples',
                   at={'gamma': 1000000000.0, 'ab': 0.7},
                   value=0.6581196581196581,
                   tolerance=1e-08,
                   quantity='test_loss',
                   branch='learnt',
                   line=None,
                   source='the best denoiser of N(0, Sigma): mean of ab l/(ab l + 1 - ab)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='training_loss of infinitely many samples',
                   at={'gamma': 1000000000.0, 'ab': 0.7},
                   value=0.6581196581196581,
                   tolerance=1e-08,
                   quantity='training_loss',
                   branch='learnt',
                   line=None,
                   source='the best denoiser of N(0, Sigma): mean of ab l/(ab l + 1 - ab)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='the resolvent of infinitely many samples',
                   at={'model': 'sampler', 'gamma': 1000000000.0, 'c': 0.5},
                   value=0.75,
                   tolerance=1e-08,
                   quantity='resolvent',
                   branch='learnt',
                   line=None,
                   source='mean of 1/(l + c)',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement="test_loss at {'gamma': 0.5, 'c': 0.05}",
                   at={'gamma': 0.5, 'c': 0.05},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="training_loss at {'gamma': 0.5, 'c': 0.05}",
                   at={'gamma': 0.5, 'c': 0.05},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="test_loss at {'gamma': 2.0, 'ab': 0.6}",
                   at={'gamma': 2.0, 'ab': 0.6},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="training_loss at {'gamma': 2.0, 'ab': 0.6}",
                   at={'gamma': 2.0, 'ab': 0.6},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="kl_learnt_true at {'model': 'sampler', 'gamma': 2.0}",
                   at={'model': 'sampler', 'gamma': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="kl_true_learnt at {'model': 'sampler', 'gamma': 2.0}",
                   at={'model': 'sampler', 'gamma': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="kl_learnt_true at {'model': 'sampler', 'gamma': 0.5, 'c': 0.2}",
                   at={'model': 'sampler', 'gamma': 0.5, 'c': 0.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='kl_learnt_true',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5}),
             Check(kind='simulation',
                   statement="kl_true_learnt at {'model': 'sampler', 'gamma': 0.5, 'c': 0.2}",
                   at={'model': 'sampler', 'gamma': 0.5, 'c': 0.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='kl_true_learnt',
                   branch='learnt',
                   line=None,
                   source='',
                   simulator='linear_diffusion',
                   settings={'sizes': (40, 80), 'samples': 100, 'seed': 5, 'spread': 0.5})),
     table=Table(name='spectrum',
                 meaning='eigenvalues l of the true covariance; 1/2 and 3/2 unless given',
                 columns=('l', 'row_weight'),
                 default=((0.5, 1.5), (0.5, 0.5))),
     digest='afcc068003aae82b')


SYSTEM = System(CARD, (Formulation(name='denoiser', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False),), fixed_point=_denoiser_fixed_point, values=_denoiser_values, starts={'learnt': _denoiser_start_learnt}, when={'model': 'denoiser'}), Formulation(name='sampler', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False),), fixed_point=_sampler_fixed_point, values=_sampler_values, starts={'learnt': _sampler_start_learnt}, when={'model': 'sampler'}),)).holding(CARD.table.default)
