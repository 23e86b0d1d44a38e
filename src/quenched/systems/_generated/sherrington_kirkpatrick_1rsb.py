# generated from derivations/sherrington_kirkpatrick_1rsb.py by `python -m quenched.derive`; do not edit
# specification digest: 20336ec58e8ed7f4
r"""Sherrington-Kirkpatrick spin glass in a field, one step of replica symmetry breaking"""

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



def _finite_temperature_fixed_point(x, p, n):
    q_in_odds, q_out_odds, mu = x
    T, h = p
    s1 = h/T
    s2 = q_out_odds + 1.0
    s3 = np.sqrt(s2)
    s4 = np.sqrt(q_out_odds)/(T*s3)
    s5 = q_in_odds - q_out_odds
    s6 = T*T
    s7 = q_in_odds + 1.0
    s8 = np.sqrt(1.0 + s5/(s6*s7*s2))
    s9 = s8/(T*mu*s8 + 1.0)
    u0, w0 = gauss_rule(n, s1, s4, centres=(0.0,), widths=(s9,))  # u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))
    s10 = np.sqrt(s5)/(T*np.sqrt(s7)*s3)
    s11 = T*mu
    u1, w1 = tilted_rule(n, u0[..., None], s10[..., None], centres=(0.0,), widths=(1.0,), drift=s11[..., None])  # u ~ N(u', (q_in_odds - q_out_odds)/(T**2*(q_in_odds + 1)*(q_out_odds + 1)))
    log2cosh_1 = sf.log2cosh(u1)
    v1 = s11[..., None]*log2cosh_1
    tilt1 = tilt_weights(w1, v1)
    tanh_1 = np.tanh(u1)
    v2 = tanh_1*tanh_1
    e1 = expectation(tilt1, v2)[..., 0]  # <Tanh(u)**2>
    e2 = expectation(w0, e1)  # E[<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    sech2_1 = sf.sech2(u1)
    e3 = expectation(tilt1, sech2_1)[..., 0]  # <Sech2(u)>
    e4 = expectation(w0, e3)  # E[<Sech2(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e5 = expectation(tilt1, tanh_1)[..., 0]  # <Tanh(u)>
    v3 = e5*e5
    e6 = expectation(w0, v3)  # E[<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s12 = e6 - 1.0
    s13 = mu*mu
    s14 = 2.0*q_in_odds*q_out_odds
    s15 = s14 + q_in_odds + q_out_odds
    s16 = s2*s2
    e7 = expectation(tilt1, (-q_in_odds/(2.0*s6*s7))[..., None] + log2cosh_1)[..., 0]  # <Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>
    e8 = expectation(w0, e7)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    log_e1 = log_expectation(w1, v1)[..., 0]  # log E exp
    e9 = expectation(w0, log_e1/s11)  # E[log(E[exp(T*mu*(Log2Cosh(u))); u ~ N(u', (q_in_odds - q_out_odds)/(T**2*(q_in_odds + 1)*(q_out_odds + 1)))])/T*mu; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s17 = 2.0*s7*s16*(2.0*s6*q_in_odds*e8 + 2.0*s6*e8 + q_in_odds - 2.0*s6*q_in_odds*e9 - 2.0*s6*e9)
    e10 = expectation(w0, e1*e1)  # E[<Tanh(u)**2>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s18 = s13*e10
    s19 = s7*s7
    s20 = 2.0*s19
    e11 = expectation(w0, e3*e1)  # E[<Sech2(u)>*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s21 = 2.0*T*s19
    e12 = expectation(tilt1, tanh_1*tanh_1*tanh_1*tanh_1)[..., 0]  # <Tanh(u)**4>
    e13 = expectation(w0, e12)  # E[<Tanh(u)**4>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e14 = expectation(w0, e3*e3)  # E[<Sech2(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s22 = s11 - 2.0
    e15 = expectation(tilt1, sech2_1*v2)[..., 0]  # <Sech2(u)*Tanh(u)**2>
    e16 = expectation(w0, e15)  # E[<Sech2(u)*Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s23 = 2.0*s6*s19
    e17 = expectation(tilt1, sech2_1*sech2_1)[..., 0]  # <Sech2(u)**2>
    e18 = expectation(w0, e17)  # E[<Sech2(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s24 = s6*s19
    e19 = expectation(tilt1, tanh_1*tanh_1*tanh_1)[..., 0]  # <Tanh(u)**3>
    e20 = expectation(w0, e5*e19)  # E[<Tanh(u)>*<Tanh(u)**3>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s25 = s13*e20
    e21 = expectation(tilt1, sech2_1*tanh_1)[..., 0]  # <Sech2(u)*Tanh(u)>
    e22 = expectation(w0, e21*e5)  # E[<Sech2(u)*Tanh(u)>*<Tanh(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s26 = T*s16
    e23 = expectation(w0, v3*e1)  # E[<Tanh(u)>**2*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s27 = s13*e23
    e24 = expectation(w0, e3*v3)  # E[<Sech2(u)>*<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e25 = expectation(tilt1, log2cosh_1)[..., 0]  # <Log2Cosh(u)>
    e26 = expectation(w0, e25*e1)  # E[<Log2Cosh(u)>*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e27 = expectation(tilt1, log2cosh_1*v2)[..., 0]  # <Log2Cosh(u)*Tanh(u)**2>
    e28 = expectation(w0, e27)  # E[<Log2Cosh(u)*Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e29 = expectation(w0, e25*e3)  # E[<Log2Cosh(u)>*<Sech2(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e30 = expectation(tilt1, log2cosh_1*sech2_1)[..., 0]  # <Log2Cosh(u)*Sech2(u)>
    e31 = expectation(w0, e30)  # E[<Log2Cosh(u)*Sech2(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s28 = s27/s19
    s29 = s25/s19
    s30 = (3.0*T*mu - 2.0)*e22/s24
    s31 = mu*e24/(T*s19)
    s32 = 4.0*s13*e23/s16
    e32 = expectation(w0, e5*e5*e5*e5)  # E[<Tanh(u)>**4; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s33 = 3.0*s13*e32/s16
    s34 = s18/s16
    s35 = 2.0*mu*e11/s26
    s36 = e14/(s6*s16)
    s37 = 4.0*mu*e24/s26
    e33 = expectation(w0, e25*v3)  # E[<Log2Cosh(u)>*<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s38 = 2.0*T*e33
    e34 = expectation(tilt1, log2cosh_1*tanh_1)[..., 0]  # <Log2Cosh(u)*Tanh(u)>
    e35 = expectation(w0, e34*e5)  # E[<Log2Cosh(u)*Tanh(u)>*<Tanh(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s39 = 2.0*T*e35
    s40 = 2.0*T*q_in_odds
    s41 = 2.0*T
    s42 = mu*q_in_odds
    e36 = expectation(w0, e7*e1)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e37 = expectation(w0, e7*e3)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>*<Sech2(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e38 = expectation(w0, e7*v3)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>*<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e39 = expectation(tilt1, log2cosh_1*log2cosh_1)[..., 0]  # <Log2Cosh(u)**2>
    e40 = expectation(w0, e39)  # E[<Log2Cosh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e41 = expectation(w0, e7*e25)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>*<Log2Cosh(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e42 = expectation(w0, e25)  # E[<Log2Cosh(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    return (e2/e4, -e6/s12, T*s13*s5*s15/s17,), ((-(s18/s20 + mu*e11/s21 - s13*e13/s20 - (s13*e11/s20 + mu*e14/s21 - s22*s22*e16/s23 - s22*e18/s23)*e2/e4 - (5.0*T*mu - 4.0)*e16/s23 - e18/s24)/e4, -(s25/s16 + 2.0*mu*e22/s26 - s27/s16 - (mu*s22*e22/s26 - s13*e24/s16)*e2/e4)/e4, -(T*e26 - T*e28 - (T*e29 - T*e31)*e2/e4)/e4,), ((s28 + (s29 + s30 - s28 - s31)*e6/s12 + s31 - s29 - s30)/s12, (s32 + (s33 + s34 + s35 + s36 - s32 - s37)*e6/s12 + s37 - s33 - s34 - s35 - s36)/s12, (s38 + (s39 - s38)*e6/s12 - s39)/s12,), (T*(2.0*s13*(s14 + q_in_odds - q_out_odds*q_out_odds) - T*s13*s5*s15*(2.0*T*s13*s16*e28 + 8.0*T*s7*s16*e8 + 2.0*mu*s16*e31 + mu*s16*(s40 + s41 - s42)*e2/(T*s7) + 4.0*q_in_odds*s16/T - 2.0*T*s13*s16*e36 - 8.0*T*s7*s16*e9 - 2.0*mu*s16*e37 - mu*q_in_odds*s16*e4/(s6*s7))/s17)/s17, T*(2.0*s13*(q_in_odds*q_in_odds - s14 - q_out_odds) - T*s13*s5*s15*(4.0*T*s13*s19*e38 + 8.0*T*s19*s2*e8 + 4.0*q_in_odds*s7*s2/T - 4.0*T*s13*s19*e35 - 8.0*T*s19*s2*e9 - 2.0*mu*s7*(T*q_in_odds + T - s42)*e6/T)/s17)/s17, T*(2.0*mu*s5*s15 - T*s13*s5*s15*(4.0*s6*s19*s16*e40 + 4.0*T*s19*s16*e9/mu - 4.0*s6*s19*s16*e41 - 2.0*s7*s16*(s40 + s41 + s42)*e42/mu)/s17)/s17,),)


def _finite_temperature_values(x, p, n):
    q_in_odds, q_out_odds, mu = x
    T, h = p
    s1 = q_in_odds + 1.0
    s2 = q_out_odds + 1.0
    s3 = h/T
    s4 = np.sqrt(s2)
    s5 = np.sqrt(q_out_odds)/(T*s4)
    s6 = q_in_odds - q_out_odds
    s7 = T*T
    s8 = np.sqrt(1.0 + s6/(s7*s1*s2))
    s9 = s8/(T*mu*s8 + 1.0)
    u0, w0 = gauss_rule(n, s3, s5, centres=(0.0,), widths=(s9,))  # u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))
    s10 = np.sqrt(s6)/(T*np.sqrt(s1)*s4)
    s11 = T*mu
    u1, w1 = tilted_rule(n, u0[..., None], s10[..., None], centres=(0.0,), widths=(1.0,), drift=s11[..., None])  # u ~ N(u', (q_in_odds - q_out_odds)/(T**2*(q_in_odds + 1)*(q_out_odds + 1)))
    log2cosh_1 = sf.log2cosh(u1)
    v1 = s11[..., None]*log2cosh_1
    log_e1 = log_expectation(w1, v1)[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/s11)  # E[log(E[exp(T*mu*(Log2Cosh(u))); u ~ N(u', (q_in_odds - q_out_odds)/(T**2*(q_in_odds + 1)*(q_out_odds + 1)))])/T*mu; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s12 = 1.0/(4.0*s7)
    s13 = q_in_odds*q_in_odds
    s14 = q_out_odds*q_out_odds
    s15 = 2.0*T*mu*s13*q_out_odds + T*mu*s13 - 2.0*T*mu*q_in_odds*s14 - T*mu*s14 - s13*s14 - 2.0*s13*q_out_odds - s13
    s16 = s1*s1
    s17 = s2*s2
    s18 = 4.0*s7*s16*s17
    s19 = -T*(e1 + s12 - q_in_odds/(2.0*s7*q_in_odds + 2.0*s7) - s15/s18)
    tilt1 = tilt_weights(w1, v1)
    e2 = expectation(tilt1, (-q_in_odds/(2.0*s7*s1))[..., None] + log2cosh_1)[..., 0]  # <Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>
    e3 = expectation(w0, e2)  # E[<Log2Cosh(u) - q_in_odds/(2*T**2*(q_in_odds + 1))>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    tanh_1 = np.tanh(u1)
    e4 = expectation(tilt1, tanh_1*tanh_1)[..., 0]  # <Tanh(u)**2>
    e5 = expectation(w0, e4)  # E[<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s20 = T*T*T
    sech2_1 = sf.sech2(u1)
    e6 = expectation(tilt1, sech2_1)[..., 0]  # <Sech2(u)>
    e7 = expectation(w0, e6)  # E[<Sech2(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s21 = s20*s2
    e8 = expectation(tilt1, tanh_1)[..., 0]  # <Tanh(u)>
    e9 = expectation(w0, e8)  # E[<Tanh(u)>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    v2 = e8*e8
    e10 = expectation(w0, v2)  # E[<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s22 = T*(e3/T + mu*q_out_odds*e5/(s7*s2) + q_in_odds*e5/(s20*s1) + q_out_odds*e7/s21 + s15/(2.0*s20*s16*s17) - (e1 - q_in_odds/(2.0*s7*q_in_odds + 2.0*s7))/T - h*e9/s7 - mu*q_in_odds*e5/(s7*s1) - mu*s6*(2.0*q_in_odds*q_out_odds + q_in_odds + q_out_odds)/s18 - 2.0*q_out_odds*(T*mu*e5/2.0 + e7/2.0 - T*mu*e10/2.0)/s21 - 1.0/(2.0*s20)) + e1 + s12 - q_in_odds/(2.0*s7*q_in_odds + 2.0*s7) - s15/s18
    e11 = expectation(tilt1, sech2_1*sech2_1)[..., 0]  # <Sech2(u)**2>
    e12 = expectation(w0, e11)  # E[<Sech2(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    s23 = mu*mu
    e13 = expectation(w0, v2*e4)  # E[<Tanh(u)>**2*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e14 = expectation(w0, e6*v2)  # E[<Sech2(u)>*<Tanh(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e15 = expectation(w0, e8*e8*e8*e8)  # E[<Tanh(u)>**4; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e16 = expectation(w0, e4*e4)  # E[<Tanh(u)**2>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e17 = expectation(w0, e6*e4)  # E[<Sech2(u)>*<Tanh(u)**2>; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    e18 = expectation(w0, e6*e6)  # E[<Sech2(u)>**2; u' ~ N(h/T, q_out_odds/(T**2*(q_out_odds + 1)))]
    return (q_in_odds/s1, q_out_odds/s2, mu, s19, s11, T*s22 + s19, s22, e9, 1.0 - e12/s7, 2.0*s23*e13 + 1.0 + 2.0*mu*e14/T - s23*e15 - s23*e16 - 2.0*mu*e17/T - e18/s7,)


def _finite_temperature_domain(x, p):
    q_in_odds, q_out_odds, _ = x
    return (q_in_odds/(q_in_odds + 1.0) - q_out_odds/(q_out_odds + 1.0) - 1.0/1000.0,)


def _finite_temperature_start_glass(p):
    T, _ = p
    s1 = T*T
    return (1.0/(3.0*s1), 1.0/(9.0*s1 + 2.0), 6.0/(5.0*(4.0*s1 + 1.0)),)


def _zero_temperature_fixed_point(x, p, n):
    q_out_odds, mu = x
    _, h = p
    s1 = q_out_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_out_odds)/s2
    s4 = 1.0/(s2*(mu/s2 + 1.0))
    s5 = 2.0/s2
    u0, w0 = gauss_rule(n, h, s3, centres=(0.0, 0.0,), widths=(s4, s5,))  # u' ~ N(h, q_out_odds/(q_out_odds + 1))
    s6 = 1.0/s2
    u1, w1 = tilted_rule(n, u0[..., None], s6[..., None], kinks=(0.0,), drift=mu[..., None])  # u ~ N(u', 1/(q_out_odds + 1))
    absolute_1 = np.abs(u1)
    v1 = mu[..., None]*absolute_1
    tilt1 = tilt_weights(w1, v1)
    sign_1 = np.sign(u1)
    e1 = expectation(tilt1, sign_1)[..., 0]  # <Sign(u)>
    v2 = e1*e1
    e2 = expectation(w0, v2)  # E[<Sign(u)>**2; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s7 = e2 - 1.0
    s8 = mu*mu
    s9 = 2.0*q_out_odds + 1.0
    s10 = s1*s1
    e3 = expectation(tilt1, absolute_1)[..., 0]  # <AbsValue(u)>
    e4 = expectation(w0, e3)  # E[<AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    log_e1 = log_expectation(w1, v1)[..., 0]  # log E exp
    v3 = log_e1/mu
    e5 = expectation(w0, v3)  # E[log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s11 = 4.0*s10*(e4 - e5)
    e6 = expectation(w0, e1)  # E[<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s12 = q_out_odds*s1
    s13 = h*mu*e6/s12
    gauss_pdf_1 = sf.gauss_pdf(-s2*u0)
    exp_1 = np.exp(-mu*v3)
    e7 = expectation(w0, gauss_pdf_1*exp_1*e1)  # E[GaussPdf(-u'*sqrt(q_out_odds + 1))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu)*<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s14 = 2.0*h*e7/(q_out_odds*s2)
    e8 = expectation(tilt1, u1)[..., 0]  # <u>
    e9 = expectation(w0, e8*e1)  # E[<u>*<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s15 = mu*e9/s1
    v4 = e1*e1*e1
    e10 = expectation(w0, u0*v4)  # E[u'*<Sign(u)>**3; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s16 = mu*e10/q_out_odds
    e11 = expectation(w0, v4)  # E[<Sign(u)>**3; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s17 = h*mu*e11/s12
    e12 = expectation(tilt1, u1*sign_1)[..., 0]  # <u*Sign(u)>
    e13 = expectation(w0, e12*v2)  # E[<u*Sign(u)>*<Sign(u)>**2; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s18 = mu*e13/s1
    e14 = expectation(w0, u0*e1)  # E[u'*<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s19 = mu*e14/q_out_odds
    e15 = expectation(w0, u0*gauss_pdf_1*exp_1*e1)  # E[u'*GaussPdf(-u'*sqrt(q_out_odds + 1))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu)*<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s20 = 2.0*s2*e15/q_out_odds
    e16 = expectation(tilt1, sign_1*absolute_1)[..., 0]  # <Sign(u)*AbsValue(u)>
    e17 = expectation(w0, e16*e1)  # E[<Sign(u)*AbsValue(u)>*<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s21 = 2.0*e17
    e18 = expectation(w0, v2*e3)  # E[<Sign(u)>**2*<AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s22 = 2.0*e18
    e19 = expectation(w0, e16)  # E[<Sign(u)*AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e20 = expectation(tilt1, u1*sign_1*absolute_1)[..., 0]  # <u*Sign(u)*AbsValue(u)>
    e21 = expectation(w0, e20)  # E[<u*Sign(u)*AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e22 = expectation(w0, u0*e1*e3)  # E[u'*<Sign(u)>*<AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e23 = expectation(w0, e1*e3)  # E[<Sign(u)>*<AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e24 = expectation(w0, e12*e3)  # E[<u*Sign(u)>*<AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e25 = expectation(w0, u0*e16)  # E[u'*<Sign(u)*AbsValue(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e26 = expectation(w0, e3*e3)  # E[<AbsValue(u)>**2; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e27 = expectation(tilt1, absolute_1*absolute_1)[..., 0]  # <AbsValue(u)**2>
    e28 = expectation(w0, e27)  # E[<AbsValue(u)**2>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    return (-e2/s7, s8*s9/s11,), (((s13 + s14 + s15 + s16 + (s17 + s18 + s19 + s20 - s13 - s14 - s15 - s16)*e2/s7 - s17 - s18 - s19 - s20)/s7, ((s21 - s22)*e2/s7 + s22 - s21)/s7,), (-(-2.0*s8 - s8*s9*(2.0*h*mu*s1*e19/q_out_odds + 2.0*mu*s1*e21 + 2.0*mu*s10*e22/q_out_odds + 8.0*s1*e5 - 2.0*h*mu*s1*e23/q_out_odds - 2.0*mu*s1*e24 - 2.0*mu*s10*e25/q_out_odds - 8.0*s1*e4)/s11)/s11, -(-s8*s9*(4.0*s10*e26 + 4.0*s10*e4/mu - 4.0*s10*e28 - 4.0*s10*e5/mu)/s11 - 2.0*mu*s9)/s11,),)


def _zero_temperature_values(x, p, n):
    q_out_odds, mu = x
    _, h = p
    s1 = q_out_odds + 1.0
    s2 = np.sqrt(s1)
    s3 = np.sqrt(q_out_odds)/s2
    s4 = 1.0/(s2*(mu/s2 + 1.0))
    s5 = 2.0/s2
    u0, w0 = gauss_rule(n, h, s3, centres=(0.0, 0.0,), widths=(s4, s5,))  # u' ~ N(h, q_out_odds/(q_out_odds + 1))
    s6 = 1.0/s2
    u1, w1 = tilted_rule(n, u0[..., None], s6[..., None], kinks=(0.0,), drift=mu[..., None])  # u ~ N(u', 1/(q_out_odds + 1))
    v1 = mu[..., None]*np.abs(u1)
    log_e1 = log_expectation(w1, v1)[..., 0]  # log E exp
    v2 = log_e1/mu
    e1 = expectation(w0, v2)  # E[log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s7 = mu/4.0 - mu*q_out_odds*q_out_odds/(4.0*s1*s1) - e1
    tilt1 = tilt_weights(w1, v1)
    e2 = expectation(tilt1, np.sign(u1))[..., 0]  # <Sign(u)>
    e3 = expectation(w0, e2)  # E[<Sign(u)>; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    s8 = mu*mu
    v3 = e2*e2
    e4 = expectation(w0, v3)  # E[<Sign(u)>**2; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    gauss_pdf_1 = sf.gauss_pdf(-s2*u0)
    exp_1 = np.exp(-mu*v2)
    e5 = expectation(w0, gauss_pdf_1*exp_1*v3)  # E[GaussPdf(-u'*sqrt(q_out_odds + 1))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu)*<Sign(u)>**2; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e6 = expectation(w0, e2*e2*e2*e2)  # E[<Sign(u)>**4; u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e7 = expectation(w0, gauss_pdf_1*exp_1)  # E[GaussPdf(-u'*sqrt(q_out_odds + 1))*exp(-mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu); u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    e8 = expectation(w0, gauss_pdf_1*gauss_pdf_1*np.exp(-2.0*mu*v2))  # E[GaussPdf(-u'*sqrt(q_out_odds + 1))**2*exp(-2*mu*log(E[exp(mu*(AbsValue(u))); u ~ N(u', 1/(q_out_odds + 1))])/mu); u' ~ N(h, q_out_odds/(q_out_odds + 1))]
    return (1.0, q_out_odds/s1, mu, s7, 0.0, s7, nan, e3, -inf, 2.0*s8*e4 + 4.0*mu*s2*e5 + 1.0 - s8*e6 - s8 - 4.0*mu*s2*e7 - 4.0*s1*e8,)


def _zero_temperature_start_glass(p):
    return (1.0, 6.0/5.0,)


CARD = Card(name='sherrington_kirkpatrick_1rsb',
     title='Sherrington-Kirkpatrick spin glass in a field, one step of replica symmetry breaking',
     summary='H = -sum_{i<j} J_ij s_i s_j - h sum_i s_i, Var J_ij = 1/N; the breaking parameter is stationary.',
     parameters=(Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='h',
                           latex='h',
                           meaning='uniform magnetic field',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='q_in', latex='q_1', meaning='overlap inside a state', kind='order_parameter'),
                 Quantity(name='q_out', latex='q_0', meaning='overlap between states', kind='order_parameter'),
                 Quantity(name='mu',
                          latex='\\mu',
                          meaning='breaking parameter over temperature',
                          kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='m', latex='m', meaning='breaking parameter', kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='entropy'),
                 Quantity(name='magnetisation', latex='M', meaning='magnetisation per spin', kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_1',
                          meaning='replicon inside a state: a second step sets in where it is negative',
                          kind='stability'),
                 Quantity(name='replicon_between',
                          latex='\\lambda_0',
                          meaning='replicon between states',
                          kind='stability')),
     branches=(Branch(name='glass', meaning='states of overlap q_in, with overlap q_out between them', pinned=()),),
     potential='free_energy',
     extremum='max',
     choices=(),
     lines=(),
     regions=(),
     axes=Axes(x='h', y='T', x_range=(0.0, 1.0), y_range=(0.02, 1.1), colour='mu', branch='glass'),
     references=(Reference(key='Parisi80', text='G. Parisi, J. Phys. A 13, 1101 (1980)'),
                 Reference(key='MPV87',
                           text='M. Mezard, G. Parisi, M. A. Virasoro, Spin Glass Theory and Beyond (World '
                                'Scientific, 1987)')),
     checks=(Check(kind='literature',
                   statement='ground-state energy -0.7652 with one step',
                   at={'T': 0.0, 'h': 0.0},
                   value=-0.7652,
                   tolerance=0.0001,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='Parisi80',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='the entropy at low temperature is about -0.01',
                   at={'T': 0.01, 'h': 0.0},
                   value=-0.01,
                   tolerance=0.005,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='Parisi80',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_in at T = 0.2, h = 0.1',
                   at={'T': 0.2, 'h': 0.1},
                   value=0.91261474,
                   tolerance=1e-08,
                   quantity='q_in',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_out at T = 0.2, h = 0.1',
                   at={'T': 0.2, 'h': 0.1},
                   value=0.39322509,
                   tolerance=1e-08,
                   quantity='q_out',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='m at T = 0.2, h = 0.1',
                   at={'T': 0.2, 'h': 0.1},
                   value=0.19931869,
                   tolerance=1e-08,
                   quantity='m',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy at T = 0.2, h = 0.1',
                   at={'T': 0.2, 'h': 0.1},
                   value=-0.7703866632953779,
                   tolerance=2e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy at T = 0.5, h = 0.0',
                   at={'T': 0.5, 'h': 0.0},
                   value=-0.7912088423793424,
                   tolerance=2e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=-0.8814203515779426,
                   tolerance=2e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='magnetisation at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=0.42078445401,
                   tolerance=2e-11,
                   quantity='magnetisation',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=0.06208341196,
                   tolerance=2e-11,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=-0.86279532799,
                   tolerance=2e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=-0.07811604739,
                   tolerance=2e-11,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon_between at T = 0.3, h = 0.5',
                   at={'T': 0.3, 'h': 0.5},
                   value=-0.04310442934,
                   tolerance=2e-11,
                   quantity='replicon_between',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_out at T = 0.0, h = 0.0',
                   at={'T': 0.0, 'h': 0.0},
                   value=0.47678437,
                   tolerance=1e-08,
                   quantity='q_out',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='mu at T = 0.0, h = 0.0',
                   at={'T': 0.0, 'h': 0.0},
                   value=1.3608208,
                   tolerance=1e-08,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy at T = 0.0, h = 0.0',
                   at={'T': 0.0, 'h': 0.0},
                   value=-0.7652594346737336,
                   tolerance=2e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_in at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=1.0,
                   tolerance=1e-08,
                   quantity='q_in',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='m at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=0.0,
                   tolerance=1e-08,
                   quantity='m',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=-0.8758472003056658,
                   tolerance=2e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='magnetisation at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=0.418909319415,
                   tolerance=2e-11,
                   quantity='magnetisation',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=-inf,
                   tolerance=2e-11,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon_between at T = 0.0, h = 0.5',
                   at={'T': 0.0, 'h': 0.5},
                   value=-0.242905719400928,
                   tolerance=2e-11,
                   quantity='replicon_between',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy at T = 0.0, h = 1.0',
                   at={'T': 0.0, 'h': 1.0},
                   value=-1.1609008267350243,
                   tolerance=2e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent dense integration of the free energy, stationary by differences',
                   simulator=None,
                   settings={})),
     table=None,
     digest='20336ec58e8ed7f4')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_in_odds', latex='q_1/(1-q_1)', positive=True, odds=True), Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='mu', latex='\\mu', positive=True, odds=False)), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, domain=_finite_temperature_domain, starts={'glass': _finite_temperature_start_glass}, depth=2), Formulation(name='zero_temperature', unknowns=(Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='mu', latex='\\mu', positive=True, odds=False)), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={'glass': _zero_temperature_start_glass}, when={'T': 0.0}, depth=2),))
