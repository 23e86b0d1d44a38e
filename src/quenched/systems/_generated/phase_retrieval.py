# generated from derivations/phase_retrieval.py by `python -m quenched.derive`; do not edit
# specification digest: c207712302d154c3
r"""Phase retrieval: absolute values of linear measurements, Bayes-optimal"""

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



def _magnitudes_fixed_point(x, p, n):
    q_odds, q_hat = x
    alpha, noise = p
    s1 = q_odds + 1.0
    s2 = noise + 1.0
    s3 = np.sqrt(s2)
    s4 = np.sqrt(q_odds)
    s5 = noise*q_odds
    s6 = s5 + noise + 1.0
    s7 = np.sqrt(s6)
    s8 = s5 + noise + q_odds + 1.0
    s9 = 1.0/(s4*np.sqrt(s1)/(s7*np.sqrt(s8)) + s4*s1*s7/(s3*s1*s6))
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(0.0,), widths=(s9,))  # u' ~ N(0, noise + 1)
    v1 = u0*u0
    v2 = q_odds/s8*u0
    s10 = s3*s1
    s11 = s4*s7/s10
    Abs_1 = np.abs(u0)
    v3 = 1.0/(s10/(16.0*s4*s7) + 1.0/s6*(q_odds*Abs_1 + Abs_1))
    u1, w1 = gauss_rule(n, v2[..., None], s11[..., None], centres=(0.0,), widths=(v3[..., None],))  # u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))
    v4 = (s1/s6)[..., None]*u0[..., None]*u1
    tanh_1 = np.tanh(v4)
    e1 = expectation(w1, tanh_1*tanh_1)[..., 0]  # E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))**2; u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e2 = expectation(w0, v1*e1)  # E[u'**2*E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))**2; u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    e3 = expectation(w1, u1*tanh_1)[..., 0]  # E[u*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e4 = expectation(w0, u0*e3)  # E[u'*E[u*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s12 = s1*s1
    sech2_1 = sf.sech2(v4)
    e5 = expectation(w1, sech2_1*tanh_1)[..., 0]  # E[Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e6 = expectation(w0, u0*u0*u0*u0*e5)  # E[u'**4*E[Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s13 = s6*s6*s6*s6
    s14 = s6*s6*s6
    s15 = s1*s1*s1
    v5 = u0*u0*u0
    e7 = expectation(w1, u1*sech2_1*tanh_1)[..., 0]  # E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e8 = expectation(w0, v5*e7)  # E[u'**3*E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s16 = q_odds*s13
    e9 = expectation(w1, u1*sech2_1)[..., 0]  # E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e10 = expectation(w0, v5*e9)  # E[u'**3*E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    e11 = expectation(w1, tanh_1)[..., 0]  # E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e12 = expectation(w0, v1*e11)  # E[u'**2*E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    e13 = expectation(w1, u1*u1*sech2_1)[..., 0]  # E[u**2*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e14 = expectation(w0, v1*e13)  # E[u'**2*E[u**2*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    return (q_hat, alpha*s1*(q_odds*e2 + q_odds + e2 - 2.0*q_odds*e4 - 2.0*e4)/(s6*s6),), ((0.0, 1.0,), (alpha*s12*e6/s13 + 2.0*alpha*s1*e2/s14 + alpha*(s5 + noise + 2.0*q_odds + 1.0)/s14 + alpha*s2*s15*e8/s16 - alpha*s12*e10/s13 - alpha*s1*e12/s14 - alpha*s2*s15*e14/s16 - alpha*s1*(s5 + noise + 3.0*q_odds + 1.0)*e4/(q_odds*s14), 0.0,),)


def _magnitudes_values(x, p, n):
    q_odds, q_hat = x
    alpha, noise = p
    s1 = q_odds + 1.0
    s2 = noise + 1.0
    s3 = np.sqrt(s2)
    s4 = np.sqrt(q_odds)
    s5 = noise*q_odds
    s6 = s5 + noise + 1.0
    s7 = np.sqrt(s6)
    s8 = s5 + noise + q_odds + 1.0
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(0.0,), widths=(1.0/(s4*np.sqrt(s1)/(s7*np.sqrt(s8)) + s4*s1*s7/(s3*s1*s6)),))  # u' ~ N(0, noise + 1)
    s9 = s3*s1
    Abs_1 = np.abs(u0)
    u1, w1 = gauss_rule(n, (q_odds/s8*u0)[..., None], (s4*s7/s9)[..., None], centres=(0.0,), widths=((1.0/(s9/(16.0*s4*s7) + 1.0/s6*(q_odds*Abs_1 + Abs_1)))[..., None],))  # u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))
    e1 = expectation(w1, sf.log2cosh((s1/s6)[..., None]*u0[..., None]*u1))[..., 0]  # E[Log2Cosh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e2 = expectation(w0, e1)  # E[E[Log2Cosh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s10 = 2.0*s6
    s11 = q_odds*q_odds
    s12 = noise*noise
    s13 = 2.0*q_odds
    s14 = noise*s11
    s15 = q_hat + 1.0
    return (q_odds/s1, q_hat, alpha*(e2 - s2*s1/s10 - s1*(s11*s2/(s12*s11 + 2.0*s12*q_odds + s12 + 2.0*noise*s11 + 4.0*noise*q_odds + 2.0*noise + s11 + s13 + 1.0) + (s14 + s5 + q_odds)/(s14 + 2.0*noise*q_odds + noise + s11 + s13 + 1.0))/s10 - np.log(2.0*3.141592653589793*s6/s1)/2.0) + q_hat*s15/(2.0*q_hat + 2.0) - q_hat*q_odds/(2.0*s1) - np.log(s15/(2.0*3.141592653589793))/2.0 - np.log(6.283185307179586)/2.0, 1.0/s1,)


def _magnitudes_start_uninformed(p):
    return (1.0/999.0, 1.0/1000.0,)


def _magnitudes_start_informed(p):
    return (999999.0, 1000000.0,)


def _magnitudes_line_weak_recovery(p, n):
    _, noise = p
    s1 = noise + 1.0
    return s1*s1/2.0


def _magnitudes_chart_alpha_q_hat(x, p, n):
    q_odds, _ = x
    return (q_odds, 1.0, 0.0, 0.0,)


def _magnitudes_chart_alpha_alpha(x, p, n):
    q_odds, q_hat = x
    _, noise = p
    s1 = noise*q_odds
    s2 = s1 + noise + 1.0
    s3 = s2*s2
    s4 = q_hat*s3
    s5 = q_odds + 1.0
    s6 = np.sqrt(noise + 1.0)
    s7 = np.sqrt(q_odds)
    s8 = np.sqrt(s2)
    s9 = s1 + noise + q_odds + 1.0
    s10 = 1.0/(s7*np.sqrt(s5)/(s8*np.sqrt(s9)) + s7*s5*s8/(s6*s5*s2))
    u0, w0 = gauss_rule(n, 0.0, s6, centres=(0.0,), widths=(s10,))  # u' ~ N(0, noise + 1)
    v1 = q_odds/s9*u0
    s11 = s6*s5
    s12 = s7*s8/s11
    Abs_1 = np.abs(u0)
    v2 = 1.0/(s11/(16.0*s7*s8) + 1.0/s2*(q_odds*Abs_1 + Abs_1))
    u1, w1 = gauss_rule(n, v1[..., None], s12[..., None], centres=(0.0,), widths=(v2[..., None],))  # u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))
    v3 = (s5/s2)[..., None]*u0[..., None]*u1
    tanh_1 = np.tanh(v3)
    e1 = expectation(w1, u1*tanh_1)[..., 0]  # E[u*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e2 = expectation(w0, u0*e1)  # E[u'*E[u*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s13 = 2.0*e2
    v4 = u0*u0
    e3 = expectation(w1, tanh_1*tanh_1)[..., 0]  # E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))**2; u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e4 = expectation(w0, v4*e3)  # E[u'**2*E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))**2; u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s14 = 2.0*q_odds*e2 + s13 - q_odds*e4 - q_odds - e4
    s15 = s5*s14
    s16 = 2.0*q_odds
    s17 = q_odds*q_odds*q_odds
    s18 = q_odds*q_odds
    s19 = 2.0*s18
    s20 = 2.0*noise*s17 + 4.0*noise*s18 + 2.0*noise*q_odds + s19 + s16
    sech2_1 = sf.sech2(v3)
    e5 = expectation(w1, u1*u1*sech2_1)[..., 0]  # E[u**2*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e6 = expectation(w0, v4*e5)  # E[u'**2*E[u**2*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s21 = noise*e6
    s22 = 2.0*q_odds*s3
    e7 = expectation(w1, tanh_1)[..., 0]  # E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e8 = expectation(w0, v4*e7)  # E[u'**2*E[Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s23 = noise*noise
    s24 = q_odds*q_odds*q_odds*q_odds
    s25 = 2.0*s23*s24
    s26 = 6.0*s23*s17
    s27 = 6.0*s23*s18
    s28 = 2.0*s23*q_odds
    s29 = 4.0*noise*q_odds
    s30 = 2.0*s17
    s31 = 4.0*s18
    s32 = s25 + s26 + s27 + s28 + 2.0*noise*s24 + 8.0*noise*s17 + 10.0*noise*s18 + s29 + s30 + s31 + s16
    v5 = u0*u0*u0
    e9 = expectation(w1, u1*sech2_1)[..., 0]  # E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e10 = expectation(w0, v5*e9)  # E[u'**3*E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s33 = q_odds*e10
    s34 = s23*s18 + s28 + s23 + noise*s18 + 3.0*noise*q_odds + 2.0*noise + q_odds + 1.0
    s35 = 2.0*s3
    s36 = 2.0*noise*q_odds*s3 + 2.0*noise*s3 + s22 + s35
    s37 = s9*s9
    s38 = noise*q_odds*s37 + noise*s37 + s37
    s39 = noise*q_odds*e8
    s40 = noise*q_odds*e10
    s41 = q_odds*e8
    s42 = s14*s14
    s43 = s5*s42
    e11 = expectation(w1, u1*sech2_1*tanh_1)[..., 0]  # E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e12 = expectation(w0, v5*e11)  # E[u'**3*E[u*Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s44 = s25 + s26 + s27 + s28 + 4.0*noise*s17 + 8.0*noise*s18 + s29 + s19 + s16
    s45 = 2.0*noise*e12
    e13 = expectation(w1, sech2_1*tanh_1)[..., 0]  # E[Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]
    e14 = expectation(w0, u0*u0*u0*u0*e13)  # E[u'**4*E[Sech2(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1))*Tanh(u*u'*(q_odds + 1)/(noise*q_odds + noise + 1)); u ~ N(u'*q_odds/(noise*q_odds + noise + q_odds + 1), q_odds*(noise*q_odds + noise + 1)/((noise + 1)*(q_odds + 1)**2))]; u' ~ N(0, noise + 1)]
    s46 = noise*noise*noise
    s47 = q_odds*q_odds*q_odds*q_odds*q_odds
    s48 = 2.0*s46*s47 + 8.0*s46*s24 + 12.0*s46*s17 + 8.0*s46*s18 + 2.0*s46*q_odds + 2.0*s23*s47 + 12.0*s23*s24 + 24.0*s23*s17 + 20.0*s23*s18 + 6.0*s23*q_odds + 4.0*noise*s24 + 14.0*noise*s17 + 16.0*noise*s18 + 6.0*noise*q_odds + s30 + s31 + s16
    s49 = 2.0*q_odds*e14
    s50 = 2.0*e12
    s51 = 2.0*noise*q_odds*e14
    return (-s4/s15, s4/(s5*s5*s14) - 2.0*noise*q_hat*s2/s15 - q_hat*(-s16 - 2.0)*s3*(noise*q_odds*e2/s20 + noise*e2/s20 + s21/s22 + s18*e8/s32 + s33/s34 + s33/s36 + e10/s34 + e2/s20 + e8/s9 + e6/s2 + e6/s22 - noise*s18*e8/s32 - noise*s18*e10/s38 - s39/s32 - s40/s36 - s39/s37 - s40/s38 - noise*q_odds*e6/s3 - noise*e10/s36 - s21/s35 - s18*e10/s38 - s41/s32 - q_odds*e2/s20 - s41/s37 - s33/s38 - e10/s36 - e6/s35)/s43 - q_hat*s3*(2.0*noise*s18*e12/s44 + 4.0*noise*q_odds*e12/s44 + s45/s44 + 2.0*s17*e14/s48 + s49/s34 + s50/s44 + 2.0*e14/s34 + s50/s2 - 2.0*noise*s17*e14/s48 - 4.0*noise*s18*e14/s48 - 2.0*noise*s18*e14/s38 - s51/s48 - s51/s38 - 2.0*noise*q_odds*e12/s3 - s45/s3 - 2.0*s18*e12/s44 - 2.0*s18*e14/s38 - s49/s48 - s49/s38)/s42 - q_hat*s3*(e4 + 1.0 - s13)/s43, -s3/s15, 0.0,)


CARD = Card(name='phase_retrieval',
     title='Phase retrieval: absolute values of linear measurements, Bayes-optimal',
     summary='Posterior over Gaussian weights given alpha d values |w*.x/sqrt(d) + sqrt(noise) xi|; the sign of '
             'the weights cannot be known.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='measurements per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of the noise',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='q',
                          latex='q',
                          meaning='overlap of two students, and of student and teacher',
                          kind='order_parameter'),
                 Quantity(name='q_hat',
                          latex='\\hat q',
                          meaning='conjugate of the overlap: signal-to-noise ratio of a weight',
                          kind='order_parameter'),
                 Quantity(name='free_entropy', latex='\\phi', meaning='free entropy per weight', kind='potential'),
                 Quantity(name='mse',
                          latex='\\mathrm{mse}',
                          meaning='mean squared error of a weight, its sign known',
                          kind='observable')),
     branches=(Branch(name='uninformed',
                      meaning='what an algorithm reaches without knowledge of the teacher',
                      pinned=()),
               Branch(name='informed', meaning='what is stable once the teacher is known', pinned=())),
     potential='free_entropy',
     extremum='max',
     choices=(),
     lines=(Line(name='weak_recovery',
                 latex='\\alpha_{\\mathrm{WR}}',
                 kind='continuous',
                 meaning='above, the measurements tell something of the direction',
                 condition='explicit',
                 solve_for='alpha',
                 search=(0.1, 10.0),
                 along='noise',
                 span=(0.0, 0.5),
                 branch=None,
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='hard',
                 latex='\\alpha_{\\mathrm{alg}}',
                 kind='spinodal',
                 meaning='above, algorithms find the solution: the uninformed branch ends',
                 condition='fold',
                 solve_for='alpha',
                 search=(0.9, 1.3),
                 along='noise',
                 span=(0.0, 0.005),
                 branch='uninformed',
                 other=None,
                 quantity=None,
                 upper_bound=False)),
     regions=(),
     axes=Axes(x='noise', y='alpha', x_range=(0.0, 0.5), y_range=(0.3, 2.0), colour='mse', branch='uninformed'),
     references=(Reference(key='Mondelli19',
                           text='M. Mondelli, A. Montanari, Found. Comput. Math. 19, 703 (2019), arXiv:1708.05932'),
                 Reference(key='Barbier19',
                           text='J. Barbier, F. Krzakala, N. Macris, L. Miolane, L. Zdeborova, PNAS 116, 5451 '
                                '(2019)')),
     checks=(Check(kind='reference',
                   statement='q at alpha = 0.9, noise = 0',
                   at={'alpha': 0.9, 'noise': 0.0},
                   value=0.3307724640239577,
                   tolerance=2e-11,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_entropy at alpha = 0.9, noise = 0',
                   at={'alpha': 0.9, 'noise': 0.0},
                   value=-0.6485889077273691,
                   tolerance=2e-11,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q at alpha = 1, noise = 0.0001',
                   at={'alpha': 1.0, 'noise': 0.0001},
                   value=0.4758246852483396,
                   tolerance=2e-11,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_entropy at alpha = 1, noise = 0.0001',
                   at={'alpha': 1.0, 'noise': 0.0001},
                   value=-0.7145176457993897,
                   tolerance=2e-11,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q at alpha = 1.1, noise = 0',
                   at={'alpha': 1.1, 'noise': 0.0},
                   value=0.6907887768799071,
                   tolerance=2e-11,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_entropy at alpha = 1.1, noise = 0',
                   at={'alpha': 1.1, 'noise': 0.0},
                   value=-0.7716812709625948,
                   tolerance=2e-11,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q at alpha = 1.2, noise = 0.1',
                   at={'alpha': 1.2, 'noise': 0.1},
                   value=0.41132920035071846,
                   tolerance=2e-11,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_entropy at alpha = 1.2, noise = 0.1',
                   at={'alpha': 1.2, 'noise': 0.1},
                   value=-0.918628319145875,
                   tolerance=2e-11,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q at alpha = 0.9, noise = 0.3',
                   at={'alpha': 0.9, 'noise': 0.3},
                   value=0.017359409092839173,
                   tolerance=2e-11,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_entropy at alpha = 0.9, noise = 0.3',
                   at={'alpha': 0.9, 'noise': 0.3},
                   value=-0.7712745999487407,
                   tolerance=2e-11,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='algorithmic threshold without noise',
                   at={'noise': 0.0},
                   value=1.1284714066721726,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='hard',
                   source='Barbier19: 1.128; maximum of the explicit alpha(q), computed to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='weak recovery without noise',
                   at={'noise': 0.0},
                   value=0.5,
                   tolerance=1e-15,
                   quantity=None,
                   branch=None,
                   line='weak_recovery',
                   source='Mondelli19',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='just above the weak recovery of noisy measurements the overlap is small',
                   at={'alpha': 0.8450034449789462, 'noise': 0.3},
                   value=1e-06,
                   tolerance=1e-09,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='independent: field of the student first, then that of the teacher, Gauss-Legendre '
                          'panels, root search in q',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='below it there is none',
                   at={'alpha': 0.84, 'noise': 0.3},
                   value=0.0,
                   tolerance=1e-09,
                   quantity='q',
                   branch='uninformed',
                   line=None,
                   source='the measurements do not change with the sign of w',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='mse of the posterior',
                   at={'alpha': 4.0, 'noise': 1.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='mse',
                   branch='informed',
                   line=None,
                   source='',
                   simulator='magnitude_posterior',
                   settings={'sizes': (40, 80), 'samples': 150, 'seed': 5, 'sweeps': 400}),
             Check(kind='simulation',
                   statement='q of the posterior',
                   at={'alpha': 4.0, 'noise': 1.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='informed',
                   line=None,
                   source='',
                   simulator='magnitude_posterior',
                   settings={'sizes': (40, 80), 'samples': 150, 'seed': 5, 'sweeps': 400})),
     table=None,
     digest='c207712302d154c3')


SYSTEM = System(CARD, (Formulation(name='magnitudes', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_magnitudes_fixed_point, values=_magnitudes_values, starts={'uninformed': _magnitudes_start_uninformed, 'informed': _magnitudes_start_informed}, explicit={'weak_recovery': _magnitudes_line_weak_recovery}, charts={'alpha': Chart(0, ((1, _magnitudes_chart_alpha_q_hat), (-1, _magnitudes_chart_alpha_alpha),))}, depth=2),))
