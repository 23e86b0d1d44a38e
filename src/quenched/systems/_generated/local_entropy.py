# generated from derivations/local_entropy.py by `python -m quenched.derive`; do not edit
# specification digest: 9430ab0526da9959
r"""Ising perceptron: local entropy of dense clusters of solutions"""

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



def _finite_fixed_point(x, p, n):
    dq, q_hat, dq_hat = x
    alpha, q, kappa, inverse_y = p
    s1 = dq_hat*inverse_y
    s2 = np.sqrt(q_hat - s1)
    s3 = np.sqrt(s1 + 1.0)
    s4 = s3/(1.0 + s3/inverse_y)
    u2, w2 = gauss_rule(n, 0.0, s2, centres=(0.0,), widths=(s4,))  # u' ~ N(0, -dq_hat*inverse_y + q_hat)
    s5 = np.sqrt(inverse_y)
    s6 = np.sqrt(dq_hat)*s5
    s7 = 1.0/inverse_y
    u3, w3 = tilted_rule(n, u2[..., None], s6[..., None], centres=(0.0,), widths=(1.0,), drift=s7[..., None])  # u ~ N(u', dq_hat*inverse_y)
    tilt1 = tilt_weights(w3, s7[..., None]*sf.log2cosh(u3))
    tanh_1 = np.tanh(u3)
    v1 = tanh_1*tanh_1
    e1 = expectation(tilt1, v1)[..., 0]  # <Tanh(u)**2>
    e2 = expectation(w2, e1)  # E[<Tanh(u)**2>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e3 = expectation(tilt1, tanh_1)[..., 0]  # <Tanh(u)>
    v2 = e3*e3
    e4 = expectation(w2, v2)  # E[<Tanh(u)>**2; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    s8 = dq*inverse_y
    s9 = q - s8
    s10 = np.sqrt(s9)
    s11 = np.sqrt(1.0 - q)
    Abs_1 = np.abs(s11)
    s12 = np.sqrt(s8 + 4.0*Abs_1*Abs_1)
    u0, w0 = gauss_rule(n, 0.0, s10, centres=(kappa,), widths=(s12,))  # u' ~ N(0, -dq*inverse_y + q)
    s13 = np.sqrt(dq)*s5
    s14 = 2.0*Abs_1
    u1, w1 = tilted_rule(n, u0[..., None], s13[..., None], centres=(kappa[..., None],), widths=(s14[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', dq*inverse_y)
    s15 = 1.0/s11
    v3 = s15[..., None]*(kappa[..., None] - u1)
    tilt2 = tilt_weights(w1, s7[..., None]*sf.log_gauss_tail(v3))
    mills_1 = sf.mills(v3)
    e5 = expectation(tilt2, s15[..., None]*mills_1)[..., 0]  # <Mills((-u + kappa)/sqrt(1 - q))/sqrt(1 - q)>
    v4 = e5*e5
    e6 = expectation(w0, v4)  # E[<Mills((-u + kappa)/sqrt(1 - q))/sqrt(1 - q)>**2; u' ~ N(0, -dq*inverse_y + q)]
    sech2_1 = sf.sech2(u3)
    e7 = expectation(tilt1, sech2_1*sech2_1)[..., 0]  # <Sech2(u)**2>
    e8 = expectation(w2, e7)  # E[<Sech2(u)**2>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    s16 = inverse_y - 5.0
    e9 = expectation(tilt1, sech2_1)[..., 0]  # <Sech2(u)>
    e10 = expectation(w2, e9*e1)  # E[<Sech2(u)>*<Tanh(u)**2>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    s17 = 2.0*inverse_y
    s18 = inverse_y - 1.0
    s19 = 4.0*inverse_y - 5.0
    e11 = expectation(tilt1, sech2_1*v1)[..., 0]  # <Sech2(u)*Tanh(u)**2>
    e12 = expectation(w2, e11)  # E[<Sech2(u)*Tanh(u)**2>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e13 = expectation(tilt1, sech2_1*tanh_1)[..., 0]  # <Sech2(u)*Tanh(u)>
    e14 = expectation(w2, e13*e3)  # E[<Sech2(u)*Tanh(u)>*<Tanh(u)>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e15 = expectation(w2, e9*v2)  # E[<Sech2(u)>*<Tanh(u)>**2; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e16 = expectation(w2, e1*e1)  # E[<Tanh(u)**2>**2; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    s20 = inverse_y*inverse_y
    s21 = 2.0*s20
    e17 = expectation(tilt1, tanh_1*tanh_1*tanh_1)[..., 0]  # <Tanh(u)**3>
    e18 = expectation(w2, e3*e17)  # E[<Tanh(u)>*<Tanh(u)**3>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e19 = expectation(w2, e9*e9)  # E[<Sech2(u)>**2; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e20 = expectation(w2, v2*e1)  # E[<Tanh(u)>**2*<Tanh(u)**2>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e21 = expectation(tilt1, tanh_1*tanh_1*tanh_1*tanh_1)[..., 0]  # <Tanh(u)**4>
    e22 = expectation(w2, e21)  # E[<Tanh(u)**4>; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    e23 = expectation(w2, e3*e3*e3*e3)  # E[<Tanh(u)>**4; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    s22 = 3.0*e23
    e24 = expectation(tilt2, mills_1*sf.mills_excess(v3))[..., 0]  # <Mills((-u + kappa)/sqrt(1 - q))*MillsExcess((-u + kappa)/sqrt(1 - q))>
    e25 = expectation(tilt2, mills_1*mills_1)[..., 0]  # <Mills((-u + kappa)/sqrt(1 - q))**2>
    e26 = expectation(w0, e24*e25)  # E[<Mills((-u + kappa)/sqrt(1 - q))*MillsExcess((-u + kappa)/sqrt(1 - q))>*<Mills((-u + kappa)/sqrt(1 - q))**2>; u' ~ N(0, -dq*inverse_y + q)]
    s23 = q - 1.0
    s24 = s23*s23
    e27 = expectation(tilt2, mills_1)[..., 0]  # <Mills((-u + kappa)/sqrt(1 - q))>
    e28 = expectation(w0, e5*e24*e27)  # E[<Mills((-u + kappa)/sqrt(1 - q))/sqrt(1 - q)>*<Mills((-u + kappa)/sqrt(1 - q))*MillsExcess((-u + kappa)/sqrt(1 - q))>*<Mills((-u + kappa)/sqrt(1 - q))>; u' ~ N(0, -dq*inverse_y + q)]
    e29 = expectation(w0, v4*e27*e27)  # E[<Mills((-u + kappa)/sqrt(1 - q))/sqrt(1 - q)>**2*<Mills((-u + kappa)/sqrt(1 - q))>**2; u' ~ N(0, -dq*inverse_y + q)]
    e30 = expectation(w0, e24*e24)  # E[<Mills((-u + kappa)/sqrt(1 - q))*MillsExcess((-u + kappa)/sqrt(1 - q))>**2; u' ~ N(0, -dq*inverse_y + q)]
    e31 = expectation(w0, e25*e25)  # E[<Mills((-u + kappa)/sqrt(1 - q))**2>**2; u' ~ N(0, -dq*inverse_y + q)]
    e32 = expectation(w0, e5*e27*e25)  # E[<Mills((-u + kappa)/sqrt(1 - q))/sqrt(1 - q)>*<Mills((-u + kappa)/sqrt(1 - q))>*<Mills((-u + kappa)/sqrt(1 - q))**2>; u' ~ N(0, -dq*inverse_y + q)]
    s25 = 2.0*dq_hat*e10
    s26 = 3.0*dq_hat*e23
    s27 = dq_hat*e16
    return ((inverse_y*q + e2 - inverse_y*e2 - e4)/inverse_y, alpha*e6 + s1, dq_hat*s9/e4,), ((0.0, ((1.0 - inverse_y)*e8 + s16*e10/s17 + s18*s19*e12/s17 + s19*e14/inverse_y + 5.0*e15/inverse_y + (inverse_y - 3.0)*e16/s21 + (inverse_y - 2.0)*e18/s20 - e19 - (inverse_y - 6.0)*e20/s20 - s18*e22/s21 - s22/s20)/inverse_y, (inverse_y*e19 + 2.0*e10 + s16*e20/inverse_y + s22/inverse_y + e16/inverse_y - 2.0*s18*e14 - 4.0*e15 - s18*e18/inverse_y)/inverse_y,), (2.0*alpha*e26/s24 + 4.0*alpha*e28/(s11*s23) + 3.0*alpha*e29/(inverse_y*s23) - alpha*inverse_y*e30/s24 - alpha*e31/(inverse_y*s24) - 4.0*alpha*e32/(inverse_y*s11*s23), 0.0, inverse_y,), (-s1/e4, -s9*(dq_hat*e19 + s25/inverse_y + dq_hat*e18/s20 + s26/s20 + s27/s20 - dq_hat*(s17 - 3.0)*e14/inverse_y - 5.0*dq_hat*e15/inverse_y - 5.0*dq_hat*e20/s20)/(e4*e4), (2.0*dq_hat*s9 - dq_hat*s9*(4.0*dq_hat*e15 + 4.0*dq_hat*e20/inverse_y + e4 - dq_hat*inverse_y*e19 - s25 - s26/inverse_y - s27/inverse_y)/e4)/(dq_hat*e4),),)


def _finite_values(x, p, n):
    dq, q_hat, dq_hat = x
    alpha, q, kappa, inverse_y = p
    s1 = dq*inverse_y
    s2 = np.sqrt(q - s1)
    s3 = 1.0 - q
    s4 = np.sqrt(s3)
    Abs_1 = np.abs(s4)
    s5 = np.sqrt(s1 + 4.0*Abs_1*Abs_1)
    u0, w0 = gauss_rule(n, 0.0, s2, centres=(kappa,), widths=(s5,))  # u' ~ N(0, -dq*inverse_y + q)
    s6 = np.sqrt(inverse_y)
    s7 = np.sqrt(dq)*s6
    s8 = 2.0*Abs_1
    u1, w1 = tilted_rule(n, u0[..., None], s7[..., None], centres=(kappa[..., None],), widths=(s8[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', dq*inverse_y)
    s9 = 1.0/inverse_y
    v1 = (1.0/s4)[..., None]*(kappa[..., None] - u1)
    v2 = s9[..., None]*sf.log_gauss_tail(v1)
    log_e1 = log_expectation(w1, v2)[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/s9)  # E[log(E[exp(1/inverse_y*(LogGaussTail((-u + kappa)/sqrt(1 - q)))); u ~ N(u', dq*inverse_y)])/1/inverse_y; u' ~ N(0, -dq*inverse_y + q)]
    s10 = dq_hat*inverse_y
    s11 = np.sqrt(s10 + 1.0)
    u2, w2 = gauss_rule(n, 0.0, np.sqrt(q_hat - s10), centres=(0.0,), widths=(s11/(1.0 + s11/inverse_y),))  # u' ~ N(0, -dq_hat*inverse_y + q_hat)
    u3, w3 = tilted_rule(n, u2[..., None], (np.sqrt(dq_hat)*s6)[..., None], centres=(0.0,), widths=(1.0,), drift=s9[..., None])  # u ~ N(u', dq_hat*inverse_y)
    log_e2 = log_expectation(w3, s9[..., None]*sf.log2cosh(u3))[..., 0]  # log E exp
    e2 = expectation(w2, log_e2/s9)  # E[log(E[exp(1/inverse_y*(Log2Cosh(u))); u ~ N(u', dq_hat*inverse_y)])/1/inverse_y; u' ~ N(0, -dq_hat*inverse_y + q_hat)]
    tilt1 = tilt_weights(w1, v2)
    mills_1 = sf.mills(v1)
    e3 = expectation(tilt1, (1.0/s3)[..., None]*mills_1*mills_1)[..., 0]  # <Mills((-u + kappa)/sqrt(1 - q))**2/(1 - q)>
    e4 = expectation(w0, e3)  # E[<Mills((-u + kappa)/sqrt(1 - q))**2/(1 - q)>; u' ~ N(0, -dq*inverse_y + q)]
    s12 = 2.0*inverse_y
    return (dq, q_hat, dq_hat, alpha*e1 + dq*dq_hat*inverse_y/2.0 + q*q_hat/2.0 + e2 - dq*q_hat/2.0 - dq_hat*q/2.0 - q_hat/2.0, alpha*(e4/s12 - e4/2.0) + q_hat*(inverse_y - 1.0)/s12,)


def _finite_domain(x, p):
    dq, q_hat, dq_hat = x
    _, q, _, inverse_y = p
    return (q - dq*inverse_y, q_hat - dq_hat*inverse_y,)


def _finite_start_clusters(p):
    return (0.5, 0.5, 4.0/5.0,)


def _infinite_fixed_point(x, p, n):
    dq, q_hat, dq_hat = x
    alpha, q, kappa, _ = p
    s1 = np.sqrt(q_hat)
    Abs_1 = np.abs(dq_hat - 1.0)
    s2 = np.sqrt(1000000000000.0*dq_hat*dq_hat*Abs_1 + 1000000000000.0*Abs_1 + 1.0 - 2000000000000.0*dq_hat*Abs_1)/1000000.0
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(0.0, 0.0,), widths=(2.0, s2,), kinks=(0.0,))  # u ~ N(0, q_hat)
    prox_log2cosh_1 = sf.prox_log2cosh(u0, dq_hat)
    tanh_1 = np.tanh(prox_log2cosh_1)
    e1 = expectation(w0, u0*tanh_1)  # E[u*Tanh(ProxLog2Cosh(u, dq_hat)); u ~ N(0, q_hat)]
    s3 = (q*q_hat + e1 - q_hat)/q_hat
    s4 = -kappa/np.sqrt(1.0 - q)
    s5 = q - 1.0
    s6 = np.sqrt(q)*np.sqrt(-1.0/s5)
    mills_1 = sf.mills(8.0)
    s7 = 8.0*q
    s8 = (dq*mills_1 + 8.0 - s7)/s5
    mills_2 = sf.mills(2.0)
    s9 = 2.0*q
    s10 = (dq*mills_2 + 2.0 - s9)/s5
    mills_3 = sf.mills(-2.0)
    s11 = (dq*mills_3 + s9 - 2.0)/s5
    mills_4 = sf.mills(-8.0)
    s12 = (dq*mills_4 + s7 - 8.0)/s5
    s13 = (s9 - 2.0*dq*mills_1*sf.mills_excess(8.0) - 2.0)/s5
    s14 = (s9 - 2.0*dq*mills_2*sf.mills_excess(2.0) - 2.0)/s5
    s15 = (s9 - 2.0*dq*mills_3*sf.mills_excess(-2.0) - 2.0)/s5
    s16 = (s9 - 2.0*dq*mills_4*sf.mills_excess(-8.0) - 2.0)/s5
    u1, w1 = gauss_rule(n, s4, s6, centres=(s8, s10, s11, s12,), widths=(s13, s14, s15, s16,))  # u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))
    s17 = dq/s5
    v1 = -sf.prox(lambda z: (-sf.mills(-z),sf.mills(-z)*sf.mills_excess(-z)), u1, -s17)
    mills_5 = sf.mills(v1)
    e2 = expectation(w1, mills_5*mills_5)  # E[Mills(-Prox_3954a00d0c65(u, -dq/(q - 1)))**2; u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    v2 = tanh_1*tanh_1
    e3 = expectation(w0, v2)  # E[Tanh(ProxLog2Cosh(u, dq_hat))**2; u ~ N(0, q_hat)]
    s18 = 2.0*q_hat
    sech2_1 = sf.sech2(prox_log2cosh_1)
    v3 = 1.0 - dq_hat*sech2_1
    e4 = expectation(w0, u0*u0*sech2_1/v3)  # E[u**2*Sech2(ProxLog2Cosh(u, dq_hat))/(-dq_hat*Sech2(ProxLog2Cosh(u, dq_hat)) + 1); u ~ N(0, q_hat)]
    e5 = expectation(w0, u0*sech2_1*tanh_1/v3)  # E[u*Sech2(ProxLog2Cosh(u, dq_hat))*Tanh(ProxLog2Cosh(u, dq_hat))/(-dq_hat*Sech2(ProxLog2Cosh(u, dq_hat)) + 1); u ~ N(0, q_hat)]
    mills_excess_1 = sf.mills_excess(v1)
    e6 = expectation(w1, mills_5*mills_5*mills_5*mills_excess_1/(1.0 - s17*mills_5*mills_excess_1))  # E[Mills(-Prox_3954a00d0c65(u, -dq/(q - 1)))**3*MillsExcess(-Prox_3954a00d0c65(u, -dq/(q - 1)))/(-dq*Mills(-Prox_3954a00d0c65(u, -dq/(q - 1)))*MillsExcess(-Prox_3954a00d0c65(u, -dq/(q - 1)))/(q - 1) + 1); u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    e7 = expectation(w0, sech2_1*v2/v3)  # E[Sech2(ProxLog2Cosh(u, dq_hat))*Tanh(ProxLog2Cosh(u, dq_hat))**2/(-dq_hat*Sech2(ProxLog2Cosh(u, dq_hat)) + 1); u ~ N(0, q_hat)]
    return (s3, -alpha*e2/s5, dq_hat*q/e3,), ((0.0, (q + e1/s18 + e4/s18 - 1.0 - s3)/q_hat, e5/q_hat,), (-2.0*alpha*e6/(s5*s5), 0.0, 0.0,), (0.0, -dq_hat*q*e5/(q_hat*e3*e3), (2.0*dq_hat*q - dq_hat*q*(2.0*dq_hat*e7 + e3)/e3)/(dq_hat*e3),),)


def _infinite_values(x, p, n):
    dq, q_hat, dq_hat = x
    alpha, q, kappa, _ = p
    s1 = np.sqrt(q_hat)
    Abs_1 = np.abs(dq_hat - 1.0)
    s2 = np.sqrt(1000000000000.0*dq_hat*dq_hat*Abs_1 + 1000000000000.0*Abs_1 + 1.0 - 2000000000000.0*dq_hat*Abs_1)/1000000.0
    u1, w1 = gauss_rule(n, 0.0, s1, centres=(0.0, 0.0,), widths=(2.0, s2,), kinks=(0.0,))  # u ~ N(0, q_hat)
    prox_log2cosh_1 = sf.prox_log2cosh(u1, dq_hat)
    e1 = expectation(w1, sf.log2cosh(prox_log2cosh_1))  # E[Log2Cosh(ProxLog2Cosh(u, dq_hat)); u ~ N(0, q_hat)]
    s3 = 1.0 - q
    s4 = np.sqrt(s3)
    s5 = -kappa/s4
    s6 = q - 1.0
    s7 = np.sqrt(q)*np.sqrt(-1.0/s6)
    mills_1 = sf.mills(8.0)
    s8 = 8.0*q
    s9 = (dq*mills_1 + 8.0 - s8)/s6
    mills_2 = sf.mills(2.0)
    s10 = 2.0*q
    s11 = (dq*mills_2 + 2.0 - s10)/s6
    mills_3 = sf.mills(-2.0)
    s12 = (dq*mills_3 + s10 - 2.0)/s6
    mills_4 = sf.mills(-8.0)
    s13 = (dq*mills_4 + s8 - 8.0)/s6
    s14 = (s10 - 2.0*dq*mills_1*sf.mills_excess(8.0) - 2.0)/s6
    s15 = (s10 - 2.0*dq*mills_2*sf.mills_excess(2.0) - 2.0)/s6
    s16 = (s10 - 2.0*dq*mills_3*sf.mills_excess(-2.0) - 2.0)/s6
    s17 = (s10 - 2.0*dq*mills_4*sf.mills_excess(-8.0) - 2.0)/s6
    u0, w0 = gauss_rule(n, s5, s7, centres=(s9, s11, s12, s13,), widths=(s14, s15, s16, s17,))  # u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))
    v1 = -sf.prox(lambda z: (-sf.mills(-z),sf.mills(-z)*sf.mills_excess(-z)), u0, -dq/s6)
    mills_5 = sf.mills(v1)
    e2 = expectation(w0, mills_5*mills_5)  # E[Mills(-Prox_3954a00d0c65(u, -dq/(q - 1)))**2; u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    s18 = dq*e2
    e3 = expectation(w0, sf.log_gauss_tail(v1))  # E[LogGaussTail(-Prox_3954a00d0c65(u, -dq/(q - 1))); u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    s19 = q_hat/2.0
    e4 = expectation(w1, prox_log2cosh_1*prox_log2cosh_1)  # E[ProxLog2Cosh(u, dq_hat)**2; u ~ N(0, q_hat)]
    e5 = expectation(w1, u1*prox_log2cosh_1)  # E[u*ProxLog2Cosh(u, dq_hat); u ~ N(0, q_hat)]
    e6 = expectation(w0, mills_5)  # E[Mills(-Prox_3954a00d0c65(u, -dq/(q - 1))); u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    s20 = kappa*e6
    e7 = expectation(w0, u0*mills_5)  # E[u*Mills(-Prox_3954a00d0c65(u, -dq/(q - 1))); u ~ N(-kappa/sqrt(1 - q), -q/(q - 1))]
    return (dq, q_hat, dq_hat, q*q_hat/2.0 + e1 - alpha*(-s18/(s10 - 2.0) - e3) - dq*q_hat/2.0 - dq_hat*q/2.0 - s19 - (q_hat + e4 - 2.0*e5)/(2.0*dq_hat), s19 - alpha*(s20/(2.0*s3*s4) - s18/(2.0*s6*s6) - (-s20/s4 - e7)/(2.0*q*s6)) - dq_hat/2.0,)


def _infinite_start_clusters(p):
    return (0.5, 0.5, 4.0/5.0,)


CARD = Card(name='local_entropy',
     title='Ising perceptron: local entropy of dense clusters of solutions',
     summary='y solutions with binary weights at mutual overlap q for alpha N random patterns of margin kappa; '
             'entropy per solution, for finite and for infinite y.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='patterns per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='q',
                           latex='q',
                           meaning='overlap of the solutions of a cluster',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.0),
                 Parameter(name='inverse_y',
                           latex='1/y',
                           meaning='inverse number of replicas',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='dq',
                          latex='\\delta q',
                          meaning='y (q - q_0), q_0 the overlap between clusters',
                          kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='dq_hat', latex='\\delta\\hat q', meaning='conjugate of dq', kind='order_parameter'),
                 Quantity(name='entropy',
                          latex='\\phi',
                          meaning='local entropy: logarithm of the number of solutions around one of a cluster, '
                                  'per weight',
                          kind='potential'),
                 Quantity(name='slope',
                          latex='d\\phi/dq',
                          meaning='derivative of the local entropy in q; positive where a cluster is broken up',
                          kind='observable')),
     branches=(Branch(name='clusters', meaning='dense clusters of solutions', pinned=()),),
     potential='entropy',
     extremum='max',
     choices=(),
     lines=(Line(name='break_up',
                 latex='\\alpha_U',
                 kind='optimum',
                 meaning='the local entropy does not depend on q to first order',
                 condition='zero',
                 solve_for='alpha',
                 search=(0.7, 0.83),
                 along='q',
                 span=(0.88, 0.95),
                 branch='clusters',
                 other=None,
                 quantity='slope',
                 upper_bound=False),),
     regions=(),
     axes=Axes(x='q', y='alpha', x_range=(0.5, 0.97), y_range=(0.4, 0.85), colour='entropy', branch='clusters'),
     references=(Reference(key='Baldassi15',
                           text='C. Baldassi, A. Ingrosso, C. Lucibello, L. Saglietti, R. Zecchina, Phys. Rev. '
                                'Lett. 115, 128101 (2015)'),
                 Reference(key='Baldassi16', text='C. Baldassi et al., Proc. Natl. Acad. Sci. 113, E7655 (2016)')),
     checks=(Check(kind='reference',
                   statement='entropy at alpha = 0.7, q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.0},
                   value=0.10371422668215852,
                   tolerance=2e-10,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq at alpha = 0.7, q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.0},
                   value=0.49601102825800847,
                   tolerance=2e-10,
                   quantity='dq',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_hat at alpha = 0.7, q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.0},
                   value=0.8617779460992607,
                   tolerance=2e-10,
                   quantity='q_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq_hat at alpha = 0.7, q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.0},
                   value=0.8823016815418029,
                   tolerance=2e-10,
                   quantity='dq_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.7, q = 0.9',
                   at={'alpha': 0.7, 'q': 0.9, 'inverse_y': 0.0},
                   value=0.06453991922555125,
                   tolerance=2e-10,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq at alpha = 0.7, q = 0.9',
                   at={'alpha': 0.7, 'q': 0.9, 'inverse_y': 0.0},
                   value=1.2270168325614161,
                   tolerance=2.4540336651228323e-10,
                   quantity='dq',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_hat at alpha = 0.7, q = 0.9',
                   at={'alpha': 0.7, 'q': 0.9, 'inverse_y': 0.0},
                   value=0.34010255605954853,
                   tolerance=2e-10,
                   quantity='q_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq_hat at alpha = 0.7, q = 0.9',
                   at={'alpha': 0.7, 'q': 0.9, 'inverse_y': 0.0},
                   value=1.5509929902811703,
                   tolerance=3.1019859805623407e-10,
                   quantity='dq_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.7, q = 0.97',
                   at={'alpha': 0.7, 'q': 0.97, 'inverse_y': 0.0},
                   value=0.04021602309437107,
                   tolerance=2e-10,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq at alpha = 0.7, q = 0.97',
                   at={'alpha': 0.7, 'q': 0.97, 'inverse_y': 0.0},
                   value=6.854427118116861,
                   tolerance=1.3708854236233721e-09,
                   quantity='dq',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_hat at alpha = 0.7, q = 0.97',
                   at={'alpha': 0.7, 'q': 0.97, 'inverse_y': 0.0},
                   value=0.01307039251328411,
                   tolerance=2e-10,
                   quantity='q_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq_hat at alpha = 0.7, q = 0.97',
                   at={'alpha': 0.7, 'q': 0.97, 'inverse_y': 0.0},
                   value=2.3887879648195907,
                   tolerance=4.777575929639181e-10,
                   quantity='dq_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.6, q = 0.7',
                   at={'alpha': 0.6, 'q': 0.7, 'inverse_y': 0.0},
                   value=0.16680220266893248,
                   tolerance=2e-10,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq_hat at alpha = 0.6, q = 0.7',
                   at={'alpha': 0.6, 'q': 0.7, 'inverse_y': 0.0},
                   value=1.0309963678149103,
                   tolerance=2.0619927356298208e-10,
                   quantity='dq_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy at alpha = 0.6, q = 0.9',
                   at={'alpha': 0.6, 'q': 0.9, 'inverse_y': 0.0},
                   value=0.09509377562729401,
                   tolerance=2e-10,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='dq_hat at alpha = 0.6, q = 0.9',
                   at={'alpha': 0.6, 'q': 0.9, 'inverse_y': 0.0},
                   value=1.7074060482876043,
                   tolerance=3.4148120965752087e-10,
                   quantity='dq_hat',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy of 5 replicas at alpha = q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.2},
                   value=0.109434,
                   tolerance=6e-07,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy of 10 replicas at alpha = q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.1},
                   value=0.106168,
                   tolerance=6e-07,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy of 20 replicas at alpha = q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.05},
                   value=0.104789,
                   tolerance=6e-07,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy of 40 replicas at alpha = q = 0.7',
                   at={'alpha': 0.7, 'q': 0.7, 'inverse_y': 0.025},
                   value=0.104203,
                   tolerance=6e-07,
                   quantity='entropy',
                   branch='clusters',
                   line=None,
                   source='independent nested root search with Gauss-Legendre integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='clusters begin to break up at alpha = 0.7553, q = 0.9196',
                   at={'q': 0.91963137, 'inverse_y': 0.0},
                   value=0.7553003,
                   tolerance=1e-05,
                   quantity=None,
                   branch=None,
                   line='break_up',
                   source='independent: largest difference quotient of the local entropy in q',
                   simulator=None,
                   settings={})),
     table=None,
     digest='9430ab0526da9959')


SYSTEM = System(CARD, (Formulation(name='finite', unknowns=(Unknown(name='dq', latex='\\delta q', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='dq_hat', latex='\\delta\\hat q', positive=True, odds=False)), fixed_point=_finite_fixed_point, values=_finite_values, domain=_finite_domain, starts={'clusters': _finite_start_clusters}, depth=2), Formulation(name='infinite', unknowns=(Unknown(name='dq', latex='\\delta q', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='dq_hat', latex='\\delta\\hat q', positive=True, odds=False)), fixed_point=_infinite_fixed_point, values=_infinite_values, starts={'clusters': _infinite_start_clusters}, when={'inverse_y': 0.0}),))
