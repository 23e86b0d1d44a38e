# generated from derivations/hopfield_1rsb.py by `python -m quenched.derive`; do not edit
# specification digest: d388beca458b68be
r"""Hopfield model at zero temperature, one step of replica symmetry breaking"""

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



def _zero_temperature_fixed_point(x, p, n):
    C, q_out_odds, m, r_out, spread, mu = x
    alpha, = p
    s1 = np.sqrt(alpha)
    s2 = s1*np.sqrt(r_out)
    s3 = alpha*mu*spread
    s4 = -s3
    s5 = np.sqrt(spread)
    s6 = s1*s5
    s7 = s6/(2.0*s1*mu*s5 + 1.0)
    s8 = s6/(s1*mu*s5 + 1.0)
    s9 = 2.0*s1*s5
    u1, w1 = gauss_rule(n, m, s2, centres=(s4, 0.0, 0.0, s4,), widths=(s7, s8, s9, s9,))  # u' ~ N(m, alpha*r_out)
    s10 = 1.0/s6
    gauss_pdf_1 = sf.gauss_pdf(-s10*u1)
    u3, w3 = tilted_rule(n, u1[..., None], s6[..., None], kinks=(0.0,), drift=mu[..., None])  # u ~ N(u', alpha*spread)
    absolute_1 = np.abs(u3)
    v1 = mu[..., None]*absolute_1
    log_e1 = log_expectation(w3, v1)[..., 0]  # log E exp
    exp_1 = np.exp(-mu*(log_e1/mu))
    e1 = expectation(w1, gauss_pdf_1*exp_1)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu); u' ~ N(m, alpha*r_out)]
    s11 = 2.0*e1/s6
    tilt1 = tilt_weights(w3, v1)
    sign_1 = np.sign(u3)
    e2 = expectation(tilt1, sign_1)[..., 0]  # <Sign(u)>
    v2 = e2*e2
    e3 = expectation(w1, v2)  # E[<Sign(u)>**2; u' ~ N(m, alpha*r_out)]
    s12 = e3 - 1.0
    e4 = expectation(w1, e2)  # E[<Sign(u)>; u' ~ N(m, alpha*r_out)]
    s13 = q_out_odds + 1.0
    s14 = C*q_out_odds
    s15 = s14 + C + mu - q_out_odds - 1.0
    s16 = s15*s15
    s17 = C - 1.0
    s18 = mu*mu
    v3 = s3 + u1
    s19 = 2.0*mu
    u2, w2 = tilted_rule(n, v3[..., None], s6[..., None], kinks=(0.0,), drift=s19[..., None])  # u ~ N(u' + alpha*mu*spread, alpha*spread)
    v4 = -u2
    ramp_1 = sf.ramp(v4)
    v5 = s19[..., None]*ramp_1
    tilt2 = tilt_weights(w2, v5)
    e5 = expectation(tilt2, ramp_1)[..., 0]  # <Ramp(-u)>
    e6 = expectation(w1, e5)  # E[<Ramp(-u)>; u' ~ N(m, alpha*r_out)]
    step_1 = sf.step(v4)
    e7 = expectation(tilt2, step_1)[..., 0]  # <Step(-u)>
    e8 = expectation(w1, e7)  # E[<Step(-u)>; u' ~ N(m, alpha*r_out)]
    log_e2 = log_expectation(w2, v5)[..., 0]  # log E exp
    v6 = log_e2/mu
    e9 = expectation(w1, v6)  # E[log(E[exp(mu*(2*Ramp(-u))); u ~ N(u' + alpha*mu*spread, alpha*spread)])/mu; u' ~ N(m, alpha*r_out)]
    s20 = 2.0*e6 - 2.0*alpha*mu*spread*e8 - e9
    s21 = C*C
    s22 = q_out_odds*q_out_odds
    log_excess_1 = sf.log_excess(mu/(s14 + C - q_out_odds - 1.0))
    s23 = s21*s22*log_excess_1 + 2.0*s21*q_out_odds*log_excess_1 + s21*log_excess_1 + C*mu*q_out_odds*log_excess_1 + C*mu*log_excess_1 + s18 + s22*log_excess_1 + 2.0*q_out_odds*log_excess_1 + log_excess_1 - 2.0*C*s22*log_excess_1 - 4.0*C*q_out_odds*log_excess_1 - 2.0*C*log_excess_1 - mu*q_out_odds*log_excess_1 - mu*log_excess_1
    e10 = expectation(w1, gauss_pdf_1*exp_1*e2)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu)*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    e11 = expectation(w1, u1*gauss_pdf_1*exp_1)  # E[u'*GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu); u' ~ N(m, alpha*r_out)]
    s24 = alpha*s1
    s25 = spread*s5
    s26 = s1*r_out*s5
    s27 = s24*r_out*s25
    e12 = expectation(w1, u1*gauss_pdf_1*exp_1*e2)  # E[u'*GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu)*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    s28 = mu*e12
    e13 = expectation(w1, u1*u1*gauss_pdf_1*exp_1)  # E[u'**2*GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu); u' ~ N(m, alpha*r_out)]
    s29 = s1*s25
    s30 = spread*spread
    e14 = expectation(tilt1, u3*sign_1)[..., 0]  # <u*Sign(u)>
    e15 = expectation(w1, gauss_pdf_1*exp_1*e14)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu)*<u*Sign(u)>; u' ~ N(m, alpha*r_out)]
    e16 = expectation(tilt1, absolute_1)[..., 0]  # <AbsValue(u)>
    e17 = expectation(w1, gauss_pdf_1*exp_1*e16)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu)*<AbsValue(u)>; u' ~ N(m, alpha*r_out)]
    v7 = e2*e2*e2
    e18 = expectation(w1, v7)  # E[<Sign(u)>**3; u' ~ N(m, alpha*r_out)]
    s31 = 2.0*mu*e18
    s32 = 2.0*mu*e4
    s33 = 4.0*e10/s6
    s34 = m*mu*e4/r_out
    e19 = expectation(w1, u1*v7)  # E[u'*<Sign(u)>**3; u' ~ N(m, alpha*r_out)]
    s35 = mu*e19
    s36 = s35/r_out
    s37 = m*mu*e18/r_out
    e20 = expectation(w1, u1*e2)  # E[u'*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    s38 = mu*e20
    s39 = s38/r_out
    s40 = 2.0*e12
    s41 = s40/s26
    s42 = 2.0*m*e10/s26
    s43 = s38/spread
    e21 = expectation(w1, e14*v2)  # E[<u*Sign(u)>*<Sign(u)>**2; u' ~ N(m, alpha*r_out)]
    s44 = mu*e21/spread
    s45 = s35/spread
    e22 = expectation(tilt1, u3)[..., 0]  # <u>
    e23 = expectation(w1, e22*e2)  # E[<u>*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    s46 = mu*e23/spread
    s47 = s40/s29
    e24 = expectation(tilt1, sign_1*absolute_1)[..., 0]  # <Sign(u)*AbsValue(u)>
    e25 = expectation(w1, e24*e2)  # E[<Sign(u)*AbsValue(u)>*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    s48 = 2.0*e25
    e26 = expectation(w1, v2*e16)  # E[<Sign(u)>**2*<AbsValue(u)>; u' ~ N(m, alpha*r_out)]
    s49 = 2.0*e26
    s50 = 2.0*r_out
    u0, w0 = gauss_rule(n, m, s2)  # u ~ N(m, alpha*r_out)
    e27 = expectation(w0, u0)  # E[u; u ~ N(m, alpha*r_out)]
    s51 = mu*e27
    e28 = expectation(w1, u1*v2)  # E[u'*<Sign(u)>**2; u' ~ N(m, alpha*r_out)]
    s52 = mu*e28
    s53 = 2.0*spread
    e29 = expectation(w1, e22)  # E[<u>; u' ~ N(m, alpha*r_out)]
    e30 = expectation(w1, e14*e2)  # E[<u*Sign(u)>*<Sign(u)>; u' ~ N(m, alpha*r_out)]
    e31 = expectation(w1, e24)  # E[<Sign(u)*AbsValue(u)>; u' ~ N(m, alpha*r_out)]
    e32 = expectation(w1, e2*e16)  # E[<Sign(u)>*<AbsValue(u)>; u' ~ N(m, alpha*r_out)]
    s54 = s15*s15*s15
    s55 = 2.0*q_out_odds
    s56 = mu*mu*mu
    s57 = 3.0*C*q_out_odds
    s58 = 3.0*C
    s59 = s57 + s58 + mu - 3.0*q_out_odds - 3.0
    s60 = C*C*C
    s61 = q_out_odds*q_out_odds*q_out_odds
    s62 = 2.0*s18
    s63 = 3.0*s60*s61*log_excess_1 + 9.0*s60*s22*log_excess_1 + 9.0*s60*q_out_odds*log_excess_1 + 3.0*s60*log_excess_1 + 4.0*s21*mu*s22*log_excess_1 + 8.0*s21*mu*q_out_odds*log_excess_1 + 4.0*s21*mu*log_excess_1 + C*s18*q_out_odds*log_excess_1 + 2.0*C*s18*q_out_odds + C*s18*log_excess_1 + 2.0*C*s18 + 9.0*C*s61*log_excess_1 + 27.0*C*s22*log_excess_1 + 27.0*C*q_out_odds*log_excess_1 + 9.0*C*log_excess_1 + s56 + 4.0*mu*s22*log_excess_1 + 8.0*mu*q_out_odds*log_excess_1 + 4.0*mu*log_excess_1 - 9.0*s21*s61*log_excess_1 - 27.0*s21*s22*log_excess_1 - 27.0*s21*q_out_odds*log_excess_1 - 9.0*s21*log_excess_1 - 8.0*C*mu*s22*log_excess_1 - 16.0*C*mu*q_out_odds*log_excess_1 - 8.0*C*mu*log_excess_1 - s18*q_out_odds*log_excess_1 - 2.0*s18*q_out_odds - s18*log_excess_1 - s62 - 3.0*s61*log_excess_1 - 9.0*s22*log_excess_1 - 9.0*q_out_odds*log_excess_1 - 3.0*log_excess_1
    s64 = alpha*s15*s23
    s65 = mu*mu*mu*mu
    v8 = e7*e7
    e33 = expectation(w1, v8)  # E[<Step(-u)>**2; u' ~ N(m, alpha*r_out)]
    e34 = expectation(tilt2, ramp_1*step_1)[..., 0]  # <Ramp(-u)*Step(-u)>
    e35 = expectation(w1, e34)  # E[<Ramp(-u)*Step(-u)>; u' ~ N(m, alpha*r_out)]
    gauss_pdf_2 = sf.gauss_pdf(s10*(s4 - u1))
    exp_2 = np.exp(mu*(2.0*sf.ramp(0.0) - v6))
    e36 = expectation(w1, gauss_pdf_2*exp_2)  # E[GaussPdf((-u' - alpha*mu*spread)/(sqrt(alpha)*sqrt(spread)))*exp(mu*(2*Ramp(0) - log(E[exp(mu*(2*Ramp(-u))); u ~ N(u' + alpha*mu*spread, alpha*spread)])/mu)); u' ~ N(m, alpha*r_out)]
    v9 = step_1*step_1
    e37 = expectation(tilt2, v9)[..., 0]  # <Step(-u)**2>
    e38 = expectation(w1, e37)  # E[<Step(-u)**2>; u' ~ N(m, alpha*r_out)]
    e39 = expectation(w1, e5*e7)  # E[<Ramp(-u)>*<Step(-u)>; u' ~ N(m, alpha*r_out)]
    e40 = expectation(w1, u1*v8)  # E[u'*<Step(-u)>**2; u' ~ N(m, alpha*r_out)]
    e41 = expectation(w1, u1*e34)  # E[u'*<Ramp(-u)*Step(-u)>; u' ~ N(m, alpha*r_out)]
    s66 = 4.0*s56*s17*s13*s16*e41
    e42 = expectation(w1, u1*gauss_pdf_2*exp_2)  # E[u'*GaussPdf((-u' - alpha*mu*spread)/(sqrt(alpha)*sqrt(spread)))*exp(mu*(2*Ramp(0) - log(E[exp(mu*(2*Ramp(-u))); u ~ N(u' + alpha*mu*spread, alpha*spread)])/mu)); u' ~ N(m, alpha*r_out)]
    e43 = expectation(w1, u1*e37)  # E[u'*<Step(-u)**2>; u' ~ N(m, alpha*r_out)]
    e44 = expectation(w1, u1*e5*e7)  # E[u'*<Ramp(-u)>*<Step(-u)>; u' ~ N(m, alpha*r_out)]
    s67 = 4.0*s56*s17*s13*s16*e44
    s68 = alpha*alpha
    s69 = mu*mu*mu*mu*mu
    e45 = expectation(tilt2, u2*step_1)[..., 0]  # <u*Step(-u)>
    e46 = expectation(w1, e45*e7)  # E[<u*Step(-u)>*<Step(-u)>; u' ~ N(m, alpha*r_out)]
    e47 = expectation(tilt2, u2*ramp_1*step_1)[..., 0]  # <u*Ramp(-u)*Step(-u)>
    e48 = expectation(w1, e47)  # E[<u*Ramp(-u)*Step(-u)>; u' ~ N(m, alpha*r_out)]
    e49 = expectation(tilt2, u2*v9)[..., 0]  # <u*Step(-u)**2>
    e50 = expectation(w1, e49)  # E[<u*Step(-u)**2>; u' ~ N(m, alpha*r_out)]
    e51 = expectation(w1, e45*e5)  # E[<u*Step(-u)>*<Ramp(-u)>; u' ~ N(m, alpha*r_out)]
    e52 = expectation(w1, e5*e5)  # E[<Ramp(-u)>**2; u' ~ N(m, alpha*r_out)]
    s70 = s14 + C + 3.0*mu - q_out_odds - 1.0
    e53 = expectation(tilt2, ramp_1*ramp_1)[..., 0]  # <Ramp(-u)**2>
    e54 = expectation(w1, e53)  # E[<Ramp(-u)**2>; u' ~ N(m, alpha*r_out)]
    return (s11, -e3/s12, e4, q_out_odds*s13/s16, 1.0/(s17*s15), -2.0*s18*s17*s13*s20*s15/(alpha*s23),), ((0.0, 0.0, -2.0*mu*e10/s6 - 2.0*e11/(s24*s25), m*mu*e10/s26 + m*e11/s27 - s28/s26 - e13/s27, s28/s29 + e13/(s24*s30*s5) - mu*e15/s29 - e1/s29, -2.0*e17/s6,), (0.0, 0.0, (s31 + (s32 + s33 - s31)*e3/s12 - s32 - s33)/s12, (s34 + s36 + (s37 + s39 + s41 - s34 - s36 - s42)*e3/s12 + s42 - s37 - s39 - s41)/s12, (s43 + s44 + (s45 + s46 - s43 - s44 - s47)*e3/s12 + s47 - s45 - s46)/s12, ((s48 - s49)*e3/s12 + s49 - s48)/s12,), (0.0, 0.0, mu + s11 - mu*e3, m*mu*e3/s50 + s51/s50 + e11/s26 - m*mu/s50 - s52/s50 - m*e1/s26, s52/s53 + mu*e29/s53 - s51/s53 - mu*e30/s53 - e11/s29, e31 - e32,), (-2.0*q_out_odds*s13*s13/s54, (s55 + 1.0 - 2.0*q_out_odds*s17*s13/s15)/s16, 0.0, 0.0, 0.0, -2.0*q_out_odds*s13/s54,), (-(2.0*C*q_out_odds + 2.0*C + mu - s55 - 2.0)/(s17*s17*s16), -1.0/s16, 0.0, 0.0, 0.0, -1.0/(s17*s16),), ((4.0*alpha*s56*spread*s13*s15*s59*e8 + 2.0*s18*s13*s20*s15*s63/s23 + 2.0*s18*s13*s15*s59*e9 - 4.0*s18*s13*s15*s59*e6)/s64, (4.0*alpha*s56*spread*s17*s15*s59*e8 + 2.0*s18*s17*s20*s15*s63/s23 + 2.0*s18*s17*s15*s59*e9 - 4.0*s18*s17*s15*s59*e6)/s64, (8.0*alpha*s65*spread*s17*s13*s16*e33 + 8.0*s56*s17*s13*s16*e35 - 4.0*s1*s56*s5*s17*s13*s16*e36 - 8.0*alpha*s65*spread*s17*s13*s16*e38 - 8.0*s56*s17*s13*s16*e39)/s64, (2.0*s1*m*s56*s5*s17*s13*s16*e36/r_out + 4.0*alpha*m*s65*spread*s17*s13*s16*e38/r_out + 4.0*alpha*s65*spread*s17*s13*s16*e40/r_out + 4.0*m*s56*s17*s13*s16*e39/r_out + s66/r_out - 2.0*s1*s56*s5*s17*s13*s16*e42/r_out - 4.0*alpha*m*s65*spread*s17*s13*s16*e33/r_out - 4.0*alpha*s65*spread*s17*s13*s16*e43/r_out - 4.0*m*s56*s17*s13*s16*e35/r_out - s67/r_out)/s64, (2.0*s1*s56*s17*s13*s16*e42/s5 + 4.0*s68*s69*spread*s17*s13*s16*e33 + 4.0*alpha*s65*s17*s13*s16*e43 + 4.0*alpha*s65*s17*s13*s16*e46 + 4.0*alpha*s65*s17*s13*s16*e35 + 4.0*alpha*s56*s17*s13*s16*e8 + s67/spread + 4.0*s56*s17*s13*s16*e48/spread - 2.0*s24*s65*s5*s17*s13*s16*e36 - 4.0*s68*s69*spread*s17*s13*s16*e38 - 4.0*alpha*s65*s17*s13*s16*e40 - 4.0*alpha*s65*s17*s13*s16*e39 - 4.0*alpha*s65*s17*s13*s16*e50 - s66/spread - 4.0*s56*s17*s13*s16*e51/spread)/s64, (8.0*s68*s65*s30*s17*s13*s16*e33 + 16.0*alpha*s56*spread*s17*s13*s16*e35 + 4.0*alpha*s18*spread*s17*s13*s15*(s57 + s58 + 5.0*mu - 3.0*q_out_odds - 3.0)*e8 + 2.0*s18*s17*s13*s20*s15*(2.0*s21*s22*log_excess_1 + 4.0*s21*q_out_odds*log_excess_1 + 2.0*s21*log_excess_1 + 2.0*C*mu*q_out_odds*log_excess_1 + C*mu*q_out_odds + 2.0*C*mu*log_excess_1 + C*mu + s62 + 2.0*s22*log_excess_1 + 4.0*q_out_odds*log_excess_1 + 2.0*log_excess_1 - 4.0*C*s22*log_excess_1 - 8.0*C*q_out_odds*log_excess_1 - 4.0*C*log_excess_1 - 2.0*mu*q_out_odds*log_excess_1 - mu*q_out_odds - 2.0*mu*log_excess_1 - mu)/s23 + 8.0*s18*s17*s13*s16*e52 + 2.0*mu*s17*s13*s15*s70*e9 - 4.0*s24*s56*s25*s17*s13*s16*e36 - 8.0*s68*s65*s30*s17*s13*s16*e38 - 16.0*alpha*s56*spread*s17*s13*s16*e39 - 8.0*s18*s17*s13*s16*e54 - 4.0*mu*s17*s13*s15*s70*e6)/s64,),)


def _zero_temperature_values(x, p, n):
    C, q_out_odds, m, r_out, spread, mu = x
    alpha, = p
    s1 = q_out_odds + 1.0
    s2 = C*q_out_odds
    s3 = s2 + C + mu - q_out_odds - 1.0
    s4 = mu*mu
    s5 = 2.0*mu
    s6 = np.sqrt(alpha)
    s7 = s6*np.sqrt(r_out)
    s8 = alpha*mu*spread
    s9 = -s8
    s10 = np.sqrt(spread)
    s11 = s6*s10
    s12 = s11/(s6*mu*s10 + 1.0)
    s13 = 2.0*s6*s10
    s14 = s11/(2.0*s6*mu*s10 + 1.0)
    u0, w0 = gauss_rule(n, m, s7, centres=(0.0, 0.0, s9,), widths=(s12, s13, s14,))  # u' ~ N(m, alpha*r_out)
    u1, w1 = tilted_rule(n, (s8 + u0)[..., None], s11[..., None], kinks=(0.0,), drift=s5[..., None])  # u ~ N(u' + alpha*mu*spread, alpha*spread)
    log_e1 = log_expectation(w1, s5[..., None]*sf.ramp(-u1))[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/mu)  # E[log(E[exp(mu*(2*Ramp(-u))); u ~ N(u' + alpha*mu*spread, alpha*spread)])/mu; u' ~ N(m, alpha*r_out)]
    gauss_pdf_1 = sf.gauss_pdf(-1.0/s11*u0)
    u2, w2 = tilted_rule(n, u0[..., None], s11[..., None], kinks=(0.0,), drift=mu[..., None])  # u ~ N(u', alpha*spread)
    v1 = mu[..., None]*np.abs(u2)
    log_e2 = log_expectation(w2, v1)[..., 0]  # log E exp
    v2 = log_e2/mu
    exp_1 = np.exp(-mu*v2)
    e2 = expectation(w0, gauss_pdf_1*exp_1)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu); u' ~ N(m, alpha*r_out)]
    s15 = C*C
    s16 = s1*s1
    tilt1 = tilt_weights(w2, v1)
    e3 = expectation(tilt1, np.sign(u2))[..., 0]  # <Sign(u)>
    v3 = e3*e3
    e4 = expectation(w0, gauss_pdf_1*exp_1*v3)  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu)*<Sign(u)>**2; u' ~ N(m, alpha*r_out)]
    s17 = s3*s3
    s18 = s10*s17
    e5 = expectation(w0, v3)  # E[<Sign(u)>**2; u' ~ N(m, alpha*r_out)]
    s19 = q_out_odds*q_out_odds
    e6 = expectation(w0, e3*e3*e3*e3)  # E[<Sign(u)>**4; u' ~ N(m, alpha*r_out)]
    e7 = expectation(w0, gauss_pdf_1*gauss_pdf_1*np.exp(-s5*v2))  # E[GaussPdf(-u'/(sqrt(alpha)*sqrt(spread)))**2*exp(-2*mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', alpha*spread)])/mu); u' ~ N(m, alpha*r_out)]
    return (m, q_out_odds/s1, C, r_out + spread, r_out, spread, mu, C*(alpha*r_out/2.0 + alpha*spread/2.0) + alpha*q_out_odds/(2.0*s3) + alpha/(2.0*(C - 1.0)*s1) + (alpha*s4*r_out + alpha*mu + alpha*sf.log_excess(-mu/(q_out_odds + 1.0 - s2 - C)) + m*m*mu - alpha*s4*q_out_odds*r_out/s1 - 2.0*m*mu)/s5 - e1, -4.0*s6*e2/(s10*(3.0*s15 + 3.0 - 6.0*C)), 4.0*s6*mu*s16*e4/s18 + 2.0*alpha*s4*s16*e5/s17 + (s15*s19 + 2.0*s15*q_out_odds + s15 + 2.0*C*mu*q_out_odds + 2.0*C*mu + s4 + s19 + 2.0*q_out_odds + 1.0 - 2.0*C*s19 - 4.0*C*q_out_odds - 2.0*C - alpha*s4*s19 - 2.0*alpha*s4*q_out_odds - alpha*s4 - 2.0*mu*q_out_odds - s5)/s17 - 4.0*s6*mu*s16*e2/s18 - alpha*s4*s16*e6/s17 - 4.0*s16*e7/(spread*s17),)


def _zero_temperature_domain(x, p):
    C, q_out_odds, _, _, _, mu = x
    s1 = 1.0 - C
    return (s1, 1.0 - mu*(1.0 - q_out_odds/(q_out_odds + 1.0))/s1,)


def _zero_temperature_start_retrieval(p):
    alpha, = p
    s1 = 1.0/(2.0*alpha)
    s2 = 1.0/alpha
    return (np.exp(-s1), 2.0*np.exp(s2)/3.0 - 1.0, 99.0/100.0, 1.0, 3.0*np.exp(-s2)/2.0, 2.0*np.exp(s1),)


def _zero_temperature_start_spin_glass(p):
    return (0.5, 1.0, 0.0, 8.0, 2.0, 0.5,)


CARD = Card(name='hopfield_1rsb',
     title='Hopfield model at zero temperature, one step of replica symmetry breaking',
     summary='H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian couplings, one condensed pattern; T = 0, the '
             'breaking parameter is stationary.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='stored patterns per neuron, P/N',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap with the retrieved pattern',
                          kind='order_parameter'),
                 Quantity(name='q_out', latex='q_0', meaning='overlap between states', kind='order_parameter'),
                 Quantity(name='C',
                          latex='C',
                          meaning='susceptibility of a state, (1 - q_1)/T',
                          kind='order_parameter'),
                 Quantity(name='r_in',
                          latex='r_1',
                          meaning='mean square overlap with the other patterns in a state, per alpha',
                          kind='order_parameter'),
                 Quantity(name='r_out', latex='r_0', meaning='the same between states', kind='order_parameter'),
                 Quantity(name='spread', latex='\\Delta r', meaning='r_1 - r_0', kind='order_parameter'),
                 Quantity(name='mu',
                          latex='\\mu',
                          meaning='breaking parameter over temperature',
                          kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='energy per neuron', kind='potential'),
                 Quantity(name='replicon',
                          latex='T \\lambda_1',
                          meaning='temperature times the replicon inside a state: it diverges, a second step sets '
                                  'in',
                          kind='stability'),
                 Quantity(name='replicon_between',
                          latex='\\lambda_0',
                          meaning='replicon between states',
                          kind='stability')),
     branches=(Branch(name='retrieval', meaning='overlap m > 0 with one pattern', pinned=()),
               Branch(name='spin_glass', meaning='m = 0: frozen in states that are no patterns', pinned=('m',))),
     potential='energy',
     extremum='min',
     choices=(),
     lines=(Line(name='alpha_c',
                 latex='\\alpha_c',
                 kind='spinodal',
                 meaning='retrieval states appear',
                 condition='fold',
                 solve_for='alpha',
                 search=(0.12, 0.15),
                 along=None,
                 span=(0.0, 1.0),
                 branch='retrieval',
                 other='spin_glass',
                 quantity=None,
                 upper_bound=False),),
     regions=(),
     axes=None,
     references=(Reference(key='SK94', text='H. Steffan, R. Kuehn, Z. Phys. B 95, 249 (1994)'),
                 Reference(key='AGS87',
                           text='D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)')),
     checks=(Check(kind='literature',
                   statement='retrieval is lost at 0.138186 with one step',
                   at={},
                   value=0.138186,
                   tolerance=1e-06,
                   quantity=None,
                   branch=None,
                   line='alpha_c',
                   source='SK94',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity with one step',
                   at={},
                   value=0.1381864895648746,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='alpha_c',
                   source='independent: six stationarity conditions by automatic differentiation at fixed m, '
                          'largest alpha',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy of the spin glass',
                   at={'alpha': 0.1},
                   value=-0.5607586880764,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='spin_glass',
                   line=None,
                   source='independent stationary point of the energy with the inner average in closed form, '
                          'differences on a dense grid',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon of the spin glass',
                   at={'alpha': 0.1},
                   value=-0.129781340204278,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='spin_glass',
                   line=None,
                   source='independent: response of a state in closed form, adaptive integration; 2C/3 is the '
                          'integral of its square',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon_between of the spin glass',
                   at={'alpha': 0.1},
                   value=-0.378767564601199,
                   tolerance=1e-10,
                   quantity='replicon_between',
                   branch='spin_glass',
                   line=None,
                   source='independent: response of a state in closed form, adaptive integration; 2C/3 is the '
                          'integral of its square',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='many patterns: couplings as of the Sherrington-Kirkpatrick model, q_0 = 0.476784',
                   at={'alpha': 1000.0},
                   value=0.476784,
                   tolerance=0.005,
                   quantity='q_out',
                   branch='spin_glass',
                   line=None,
                   source='central limit theorem, correction of order alpha^(-1/2)',
                   simulator=None,
                   settings={})),
     table=None,
     digest='d388beca458b68be')


SYSTEM = System(CARD, (Formulation(name='zero_temperature', unknowns=(Unknown(name='C', latex='C', positive=True, odds=False), Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='m', latex='m', positive=False, odds=False), Unknown(name='r_out', latex='r_0', positive=True, odds=False), Unknown(name='spread', latex='\\Delta r', positive=True, odds=False), Unknown(name='mu', latex='\\mu', positive=True, odds=False)), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, domain=_zero_temperature_domain, starts={'retrieval': _zero_temperature_start_retrieval, 'spin_glass': _zero_temperature_start_spin_glass}, depth=2),))
