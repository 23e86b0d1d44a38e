# generated from derivations/glm_bayes.py by `python -m quenched.derive`; do not edit
# specification digest: c5f7b9c6a247bee8
r"""Bayes-optimal linear and 1-bit compressed sensing with a Gauss-Bernoulli prior"""

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



def _linear_fixed_point(x, p, n):
    c_odds, q_hat = x
    alpha, rho, noise = p
    s1 = np.sqrt(q_hat)
    s2 = q_hat + 1.0
    s3 = s1*np.sqrt(s2)
    s4 = 2.0*q_hat
    s5 = np.sqrt(s4 + 2.0)
    log_1 = np.log(rho)
    s6 = rho - 1.0
    s7 = np.log(s2)/2.0
    s8 = np.sqrt(np.abs(log_1 + np.log(-1.0/s6) - s7))
    s9 = s5*s8
    s10 = -s9
    s11 = s5/s8
    u1, w1 = gauss_rule(n, 0.0, s3, centres=(s9, s10,), widths=(s11, s11,))  # u ~ N(0, q_hat*(q_hat + 1))
    v1 = u1*u1
    log_2 = np.log(1.0/(1.0 - rho))
    s12 = log_1 + log_2 - s7
    s13 = 1.0/(2.0*s2)
    v2 = s13*v1
    sigmoid_1 = sf.sigmoid(s12 + v2)
    v3 = sigmoid_1*sigmoid_1
    e1 = expectation(w1, v1*v3)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s14 = rho*e1
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(s9, s10,), widths=(s11, s11,))  # u ~ N(0, q_hat)
    v4 = u0*u0
    v5 = s13*v4
    sigmoid_2 = sf.sigmoid(s12 + v5)
    v6 = sigmoid_2*sigmoid_2
    e2 = expectation(w0, v4*v6)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s15 = s14 + e2 - rho*e2
    e3 = expectation(w1, sigmoid_1)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e4 = expectation(w0, sigmoid_2)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s16 = s7 - log_1 - log_2
    sigmoid_3 = sf.sigmoid(s16 - v2)
    e5 = expectation(w1, v1*sigmoid_3*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    s17 = rho*e3
    sigmoid_4 = sf.sigmoid(s16 - v5)
    e6 = expectation(w0, v4*sigmoid_4*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s18 = q_hat*rho*e3 + q_hat*e4 + rho*e5 + s17 + e6 + e4 - q_hat*rho*e4 - rho*e6 - rho*e4
    s19 = c_odds*noise + noise + rho
    s20 = s2*s2
    e7 = expectation(w0, v4*sigmoid_4*v6)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s21 = s6*e7
    s22 = s2*s2*s2
    s23 = q_hat*s22
    v7 = u1*u1*u1*u1
    e8 = expectation(w1, v7*sigmoid_3*v3)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s24 = rho*e8
    e9 = expectation(w1, v1*sigmoid_3*v3)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s25 = rho*e9
    s26 = 2.0*s22
    e10 = expectation(w0, sigmoid_4*sigmoid_2)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s27 = 2.0*s20
    v8 = sigmoid_4*sigmoid_4
    e11 = expectation(w0, v4*v8*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s28 = 2.0*q_hat*s22
    v9 = sigmoid_3*sigmoid_3
    e12 = expectation(w1, v7*v9*sigmoid_1)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    v10 = u0*u0*u0*u0
    e13 = expectation(w0, v10*sigmoid_4*v6)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s29 = s6*e13
    s30 = s2*s2*s2*s2
    s31 = 2.0*q_hat*s30
    e14 = expectation(w1, sigmoid_3*sigmoid_1)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e15 = expectation(w1, v1*v9*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e16 = expectation(w0, v10*v8*sigmoid_2)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    return (s15/s18, alpha*(c_odds + 1.0)/s19,), ((0.0, s20*(s21/s22 + s14/s23 + s24/s23 + (q_hat - 1.0)*s6*e2/s23 - s25/s22 - s15*(s25/s26 + s6*e10/s27 + s6*e4/s20 + s6*e11/s26 + rho*(q_hat + 3.0)*e5/s28 + rho*e12/s28 + (s4 - 3.0)*s6*e6/s28 + s29/s31 - rho*e14/s27 - s17/s20 - rho*e15/s26 - s21/s26 - s24/s28 - s6*e16/s31)/s18 - s29/(q_hat*s30))/s18,), (alpha*rho/(s19*s19), 0.0,),)


def _linear_values(x, p, n):
    c_odds, q_hat = x
    alpha, rho, noise = p
    s1 = c_odds + 1.0
    s2 = 1.0 - rho
    log_1 = np.log(s2)
    s3 = np.sqrt(q_hat)
    s4 = q_hat + 1.0
    s5 = np.sqrt(2.0*q_hat + 2.0)
    log_2 = np.log(rho)
    s6 = np.sqrt(np.abs(log_2 + np.log(-1.0/(rho - 1.0)) - np.log(s4)/2.0))
    s7 = s5*s6
    s8 = -s7
    s9 = s5/s6
    u1, w1 = gauss_rule(n, 0.0, s3*np.sqrt(s4), centres=(s7, s8,), widths=(s9, s9,))  # u ~ N(0, q_hat*(q_hat + 1))
    s10 = log_2 + np.log(1.0/s2) - np.log(s4)/2.0
    s11 = 1.0/(2.0*s4)
    e1 = expectation(w1, sf.softplus(s10 + s11*u1*u1))  # E[Softplus(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    u0, w0 = gauss_rule(n, 0.0, s3, centres=(s7, s8,), widths=(s9, s9,))  # u ~ N(0, q_hat)
    e2 = expectation(w0, sf.softplus(s10 + s11*u0*u0))  # E[Softplus(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    return (c_odds/s1, q_hat, alpha*(-np.log(2.0*3.141592653589793*(c_odds*noise + noise + rho)/s1)/2.0 - 0.5) + rho*(log_1 + e1) + s2*(log_1 + e2) - c_odds*q_hat*rho/(2.0*s1), rho/s1, nan,)


def _linear_start_uninformed(p):
    return (1.0/999.0, 1.0/1000.0,)


def _linear_start_informed(p):
    return (999999.0, 1000000.0,)


def _linear_chart_alpha_c_odds(x, p, n):
    _, q_hat = x
    _, rho, _ = p
    s1 = np.sqrt(q_hat)
    s2 = q_hat + 1.0
    s3 = s1*np.sqrt(s2)
    s4 = 2.0*q_hat
    s5 = s4 + 2.0
    s6 = np.sqrt(s5)
    log_1 = np.log(rho)
    s7 = rho - 1.0
    s8 = np.log(s2)/2.0
    s9 = np.sqrt(np.abs(log_1 + np.log(-1.0/s7) - s8))
    s10 = s6*s9
    s11 = -s10
    s12 = s6/s9
    u1, w1 = gauss_rule(n, 0.0, s3, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat*(q_hat + 1))
    v1 = u1*u1
    s13 = 1.0 - rho
    log_2 = np.log(1.0/s13)
    s14 = log_1 + log_2 - s8
    s15 = 1.0/(2.0*s2)
    v2 = s15*v1
    sigmoid_1 = sf.sigmoid(s14 + v2)
    v3 = sigmoid_1*sigmoid_1
    e1 = expectation(w1, v1*v3)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat)
    v4 = u0*u0
    v5 = s15*v4
    sigmoid_2 = sf.sigmoid(s14 + v5)
    v6 = sigmoid_2*sigmoid_2
    e2 = expectation(w0, v4*v6)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s16 = rho*e1 + e2 - rho*e2
    e3 = expectation(w1, sigmoid_1)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e4 = expectation(w0, sigmoid_2)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s17 = s8 - log_1 - log_2
    sigmoid_3 = sf.sigmoid(s17 - v2)
    e5 = expectation(w1, v1*sigmoid_3*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    s18 = rho*e3
    sigmoid_4 = sf.sigmoid(s17 - v5)
    e6 = expectation(w0, v4*sigmoid_4*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s19 = rho*e4
    s20 = q_hat*rho*e3 + q_hat*e4 + rho*e5 + s18 + e6 + e4 - q_hat*rho*e4 - rho*e6 - s19
    s21 = s4 + 1.0
    s22 = q_hat*s2
    v7 = u1*u1*u1*u1
    e7 = expectation(w1, v7*sigmoid_3*v3)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s23 = s21*e7
    s24 = s2*s2
    e8 = expectation(w1, v1*sigmoid_3*v3)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    v8 = u0*u0*u0*u0
    e9 = expectation(w0, v8*sigmoid_4*v6)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    e10 = expectation(w0, v4*sigmoid_4*v6)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s25 = 2.0*s24
    v9 = sigmoid_4*sigmoid_4
    e11 = expectation(w0, v8*v9*sigmoid_2)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s26 = 2.0*q_hat*s2
    e12 = expectation(w0, v4*v9*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s27 = s20*s20
    s28 = q_hat*rho
    s29 = s21*e5
    s30 = 2.0*q_hat*s24
    e13 = expectation(w1, sigmoid_3*sigmoid_1)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e14 = expectation(w0, sigmoid_4*sigmoid_2)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    v10 = sigmoid_3*sigmoid_3
    e15 = expectation(w1, v7*v10*sigmoid_1)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e16 = expectation(w1, v1*v10*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    return (s16/s20, 0.0, rho*(s21*e1/s22 + s23/(q_hat*s24) - 2.0*e8/s5 - e7/s24)/s20 + s13*(e2/q_hat + e9/s22 - 2.0*e10/s5 - e9/s24)/s20 + s7*s16*(e10/s5 + e9/s25 + e6/q_hat + e11/s26 - e12/s5 - e11/s25 - e9/s26)/s27 + (-s28 - rho)*s16*(s29/s30 - e13/s5 - e5/s25)/s27 + s16*(s19 - s18 - e4)/s27 + s16*(e6/s26 - e14/s5 - e6/s25)*(s28 + rho - q_hat - 1.0)/s27 - rho*s16*(e8/s5 + e7/s25 + s29/s22 + s21*e15/s30 - e16/s5 - e15/s25 - s23/s30)/s27, 0.0,)


def _linear_chart_alpha_alpha(x, p, n):
    c_odds, q_hat = x
    _, rho, noise = p
    s1 = c_odds*noise + noise + rho
    s2 = c_odds + 1.0
    return (q_hat*s1/s2, -q_hat*rho/(s2*s2), s1/s2, 0.0,)


def _linear_chart_noise_c_odds(x, p, n):
    _, q_hat = x
    _, rho, _ = p
    s1 = np.sqrt(q_hat)
    s2 = q_hat + 1.0
    s3 = s1*np.sqrt(s2)
    s4 = 2.0*q_hat
    s5 = s4 + 2.0
    s6 = np.sqrt(s5)
    log_1 = np.log(rho)
    s7 = rho - 1.0
    s8 = np.log(s2)/2.0
    s9 = np.sqrt(np.abs(log_1 + np.log(-1.0/s7) - s8))
    s10 = s6*s9
    s11 = -s10
    s12 = s6/s9
    u1, w1 = gauss_rule(n, 0.0, s3, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat*(q_hat + 1))
    v1 = u1*u1
    s13 = 1.0 - rho
    log_2 = np.log(1.0/s13)
    s14 = log_1 + log_2 - s8
    s15 = 1.0/(2.0*s2)
    v2 = s15*v1
    sigmoid_1 = sf.sigmoid(s14 + v2)
    v3 = sigmoid_1*sigmoid_1
    e1 = expectation(w1, v1*v3)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat)
    v4 = u0*u0
    v5 = s15*v4
    sigmoid_2 = sf.sigmoid(s14 + v5)
    v6 = sigmoid_2*sigmoid_2
    e2 = expectation(w0, v4*v6)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s16 = rho*e1 + e2 - rho*e2
    e3 = expectation(w1, sigmoid_1)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e4 = expectation(w0, sigmoid_2)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s17 = s8 - log_1 - log_2
    sigmoid_3 = sf.sigmoid(s17 - v2)
    e5 = expectation(w1, v1*sigmoid_3*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    s18 = rho*e3
    sigmoid_4 = sf.sigmoid(s17 - v5)
    e6 = expectation(w0, v4*sigmoid_4*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s19 = rho*e4
    s20 = q_hat*rho*e3 + q_hat*e4 + rho*e5 + s18 + e6 + e4 - q_hat*rho*e4 - rho*e6 - s19
    s21 = s4 + 1.0
    s22 = q_hat*s2
    v7 = u1*u1*u1*u1
    e7 = expectation(w1, v7*sigmoid_3*v3)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s23 = s21*e7
    s24 = s2*s2
    e8 = expectation(w1, v1*sigmoid_3*v3)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    v8 = u0*u0*u0*u0
    e9 = expectation(w0, v8*sigmoid_4*v6)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    e10 = expectation(w0, v4*sigmoid_4*v6)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s25 = 2.0*s24
    v9 = sigmoid_4*sigmoid_4
    e11 = expectation(w0, v8*v9*sigmoid_2)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s26 = 2.0*q_hat*s2
    e12 = expectation(w0, v4*v9*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s27 = s20*s20
    s28 = q_hat*rho
    s29 = s21*e5
    s30 = 2.0*q_hat*s24
    e13 = expectation(w1, sigmoid_3*sigmoid_1)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e14 = expectation(w0, sigmoid_4*sigmoid_2)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    v10 = sigmoid_3*sigmoid_3
    e15 = expectation(w1, v7*v10*sigmoid_1)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e16 = expectation(w1, v1*v10*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    return (s16/s20, 0.0, rho*(s21*e1/s22 + s23/(q_hat*s24) - 2.0*e8/s5 - e7/s24)/s20 + s13*(e2/q_hat + e9/s22 - 2.0*e10/s5 - e9/s24)/s20 + s7*s16*(e10/s5 + e9/s25 + e6/q_hat + e11/s26 - e12/s5 - e11/s25 - e9/s26)/s27 + (-s28 - rho)*s16*(s29/s30 - e13/s5 - e5/s25)/s27 + s16*(s19 - s18 - e4)/s27 + s16*(e6/s26 - e14/s5 - e6/s25)*(s28 + rho - q_hat - 1.0)/s27 - rho*s16*(e8/s5 + e7/s25 + s29/s22 + s21*e15/s30 - e16/s5 - e15/s25 - s23/s30)/s27, 0.0,)


def _linear_chart_noise_noise(x, p, n):
    c_odds, q_hat = x
    alpha, rho, _ = p
    s1 = c_odds + 1.0
    return ((alpha*c_odds + alpha - q_hat*rho)/(q_hat*s1), rho/(s1*s1), -alpha/(q_hat*q_hat), 0.0,)


def _sign_fixed_point(x, p, n):
    c_odds, q_hat = x
    alpha, rho, noise = p
    s1 = np.sqrt(q_hat)
    s2 = q_hat + 1.0
    s3 = s1*np.sqrt(s2)
    s4 = 2.0*q_hat
    s5 = np.sqrt(s4 + 2.0)
    log_1 = np.log(rho)
    s6 = rho - 1.0
    s7 = np.log(s2)/2.0
    s8 = np.sqrt(np.abs(log_1 + np.log(-1.0/s6) - s7))
    s9 = s5*s8
    s10 = -s9
    s11 = s5/s8
    u1, w1 = gauss_rule(n, 0.0, s3, centres=(s9, s10,), widths=(s11, s11,))  # u ~ N(0, q_hat*(q_hat + 1))
    v1 = u1*u1
    log_2 = np.log(1.0/(1.0 - rho))
    s12 = log_1 + log_2 - s7
    s13 = 1.0/(2.0*s2)
    v2 = s13*v1
    sigmoid_1 = sf.sigmoid(s12 + v2)
    v3 = sigmoid_1*sigmoid_1
    e1 = expectation(w1, v1*v3)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s14 = rho*e1
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(s9, s10,), widths=(s11, s11,))  # u ~ N(0, q_hat)
    v4 = u0*u0
    v5 = s13*v4
    sigmoid_2 = sf.sigmoid(s12 + v5)
    v6 = sigmoid_2*sigmoid_2
    e2 = expectation(w0, v4*v6)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s15 = s14 + e2 - rho*e2
    e3 = expectation(w1, sigmoid_1)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e4 = expectation(w0, sigmoid_2)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s16 = s7 - log_1 - log_2
    sigmoid_3 = sf.sigmoid(s16 - v2)
    e5 = expectation(w1, v1*sigmoid_3*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    s17 = rho*e3
    sigmoid_4 = sf.sigmoid(s16 - v5)
    e6 = expectation(w0, v4*sigmoid_4*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s18 = q_hat*rho*e3 + q_hat*e4 + rho*e5 + s17 + e6 + e4 - q_hat*rho*e4 - rho*e6 - rho*e4
    s19 = c_odds + 1.0
    s20 = np.sqrt(s19)
    s21 = np.sqrt(c_odds)*np.sqrt(rho)/s20
    s22 = c_odds*noise + noise + rho
    s23 = np.sqrt(s22)
    s24 = 2.0*s23/s20
    u2, w2 = gauss_rule(n, 0.0, s21, centres=(0.0,), widths=(s24,))  # u ~ N(0, c_odds*rho/(c_odds + 1))
    v7 = -s20/s23*u2
    gauss_pdf_1 = sf.gauss_pdf(v7)
    mills_1 = sf.mills(v7)
    e7 = expectation(w2, gauss_pdf_1*mills_1)  # E[GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    s25 = s2*s2
    e8 = expectation(w0, v4*sigmoid_4*v6)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s26 = s6*e8
    s27 = s2*s2*s2
    s28 = q_hat*s27
    v8 = u1*u1*u1*u1
    e9 = expectation(w1, v8*sigmoid_3*v3)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s29 = rho*e9
    e10 = expectation(w1, v1*sigmoid_3*v3)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s30 = rho*e10
    s31 = 2.0*s27
    e11 = expectation(w0, sigmoid_4*sigmoid_2)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s32 = 2.0*s25
    v9 = sigmoid_4*sigmoid_4
    e12 = expectation(w0, v4*v9*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s33 = 2.0*q_hat*s27
    v10 = sigmoid_3*sigmoid_3
    e13 = expectation(w1, v8*v10*sigmoid_1)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    v11 = u0*u0*u0*u0
    e14 = expectation(w0, v11*sigmoid_4*v6)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s34 = s6*e14
    s35 = s2*s2*s2*s2
    s36 = 2.0*q_hat*s35
    e15 = expectation(w1, sigmoid_3*sigmoid_1)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e16 = expectation(w1, v1*v10*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e17 = expectation(w0, v11*v9*sigmoid_2)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s37 = s22*s22
    s38 = noise + rho
    e18 = expectation(w2, u2*gauss_pdf_1*mills_1*sf.mills_excess(v7))  # E[u*GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*MillsExcess(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    e19 = expectation(w2, u2*u2*gauss_pdf_1*mills_1)  # E[u**2*GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    return (s15/s18, 2.0*alpha*s19*e7/s22,), ((0.0, s25*(s26/s27 + s14/s28 + s29/s28 + (q_hat - 1.0)*s6*e2/s28 - s30/s27 - s15*(s30/s31 + s6*e11/s32 + s6*e4/s25 + s6*e12/s31 + rho*(q_hat + 3.0)*e5/s33 + rho*e13/s33 + (s4 - 3.0)*s6*e6/s33 + s34/s36 - rho*e15/s32 - s17/s25 - rho*e16/s31 - s26/s31 - s29/s33 - s6*e17/s36)/s18 - s34/(q_hat*s35))/s18,), (2.0*alpha*rho*e7/s37 - alpha*s19*s20*s38*e18/(c_odds*s37*s23) - alpha*s19*s19*s38*e19/(c_odds*s22*s22*s22), 0.0,),)


def _sign_values(x, p, n):
    c_odds, q_hat = x
    alpha, rho, noise = p
    s1 = c_odds + 1.0
    s2 = np.sqrt(c_odds)*np.sqrt(rho)
    s3 = np.sqrt(s1)
    s4 = np.sqrt(c_odds*noise + noise + rho)
    u0, w0 = gauss_rule(n, 0.0, s2/s3, centres=(0.0,), widths=(2.0*s4/s3,))  # u ~ N(0, c_odds*rho/(c_odds + 1))
    v1 = -s3/s4*u0
    e1 = expectation(w0, sf.gauss_tail(v1)*sf.log_gauss_tail(v1))  # E[GaussTail(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*LogGaussTail(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    s5 = 1.0 - rho
    log_1 = np.log(s5)
    s6 = np.sqrt(q_hat)
    s7 = q_hat + 1.0
    s8 = np.sqrt(2.0*q_hat + 2.0)
    log_2 = np.log(rho)
    s9 = np.sqrt(np.abs(log_2 + np.log(-1.0/(rho - 1.0)) - np.log(s7)/2.0))
    s10 = s8*s9
    s11 = -s10
    s12 = s8/s9
    u2, w2 = gauss_rule(n, 0.0, s6*np.sqrt(s7), centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat*(q_hat + 1))
    s13 = log_2 + np.log(1.0/s5) - np.log(s7)/2.0
    s14 = 1.0/(2.0*s7)
    e2 = expectation(w2, sf.softplus(s13 + s14*u2*u2))  # E[Softplus(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat)
    e3 = expectation(w1, sf.softplus(s13 + s14*u1*u1))  # E[Softplus(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    return (c_odds/s1, q_hat, 2.0*alpha*e1 + rho*(log_1 + e2) + s5*(log_1 + e3) - c_odds*q_hat*rho/(2.0*s1), rho/s1, np.arccos(s2/(s3*np.sqrt(noise + rho)))/3.141592653589793,)


def _sign_start_uninformed(p):
    return (1.0/999.0, 1.0/1000.0,)


def _sign_start_informed(p):
    return (999999.0, 1000000.0,)


def _sign_chart_alpha_c_odds(x, p, n):
    _, q_hat = x
    _, rho, _ = p
    s1 = np.sqrt(q_hat)
    s2 = q_hat + 1.0
    s3 = s1*np.sqrt(s2)
    s4 = 2.0*q_hat
    s5 = s4 + 2.0
    s6 = np.sqrt(s5)
    log_1 = np.log(rho)
    s7 = rho - 1.0
    s8 = np.log(s2)/2.0
    s9 = np.sqrt(np.abs(log_1 + np.log(-1.0/s7) - s8))
    s10 = s6*s9
    s11 = -s10
    s12 = s6/s9
    u1, w1 = gauss_rule(n, 0.0, s3, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat*(q_hat + 1))
    v1 = u1*u1
    s13 = 1.0 - rho
    log_2 = np.log(1.0/s13)
    s14 = log_1 + log_2 - s8
    s15 = 1.0/(2.0*s2)
    v2 = s15*v1
    sigmoid_1 = sf.sigmoid(s14 + v2)
    v3 = sigmoid_1*sigmoid_1
    e1 = expectation(w1, v1*v3)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    u0, w0 = gauss_rule(n, 0.0, s1, centres=(s10, s11,), widths=(s12, s12,))  # u ~ N(0, q_hat)
    v4 = u0*u0
    v5 = s15*v4
    sigmoid_2 = sf.sigmoid(s14 + v5)
    v6 = sigmoid_2*sigmoid_2
    e2 = expectation(w0, v4*v6)  # E[u**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s16 = rho*e1 + e2 - rho*e2
    e3 = expectation(w1, sigmoid_1)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e4 = expectation(w0, sigmoid_2)  # E[Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s17 = s8 - log_1 - log_2
    sigmoid_3 = sf.sigmoid(s17 - v2)
    e5 = expectation(w1, v1*sigmoid_3*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    s18 = rho*e3
    sigmoid_4 = sf.sigmoid(s17 - v5)
    e6 = expectation(w0, v4*sigmoid_4*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s19 = rho*e4
    s20 = q_hat*rho*e3 + q_hat*e4 + rho*e5 + s18 + e6 + e4 - q_hat*rho*e4 - rho*e6 - s19
    s21 = s4 + 1.0
    s22 = q_hat*s2
    v7 = u1*u1*u1*u1
    e7 = expectation(w1, v7*sigmoid_3*v3)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    s23 = s21*e7
    s24 = s2*s2
    e8 = expectation(w1, v1*sigmoid_3*v3)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat*(q_hat + 1))]
    v8 = u0*u0*u0*u0
    e9 = expectation(w0, v8*sigmoid_4*v6)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    e10 = expectation(w0, v4*sigmoid_4*v6)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2)**2; u ~ N(0, q_hat)]
    s25 = 2.0*s24
    v9 = sigmoid_4*sigmoid_4
    e11 = expectation(w0, v8*v9*sigmoid_2)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s26 = 2.0*q_hat*s2
    e12 = expectation(w0, v4*v9*sigmoid_2)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    s27 = s20*s20
    s28 = q_hat*rho
    s29 = s21*e5
    s30 = 2.0*q_hat*s24
    e13 = expectation(w1, sigmoid_3*sigmoid_1)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e14 = expectation(w0, sigmoid_4*sigmoid_2)  # E[Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat)]
    v10 = sigmoid_3*sigmoid_3
    e15 = expectation(w1, v7*v10*sigmoid_1)  # E[u**4*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    e16 = expectation(w1, v1*v10*sigmoid_1)  # E[u**2*Sigmoid(-u**2/(2*(q_hat + 1)) - log(rho) - log(1/(1 - rho)) + log(q_hat + 1)/2)**2*Sigmoid(u**2/(2*(q_hat + 1)) + log(rho) + log(1/(1 - rho)) - log(q_hat + 1)/2); u ~ N(0, q_hat*(q_hat + 1))]
    return (s16/s20, 0.0, rho*(s21*e1/s22 + s23/(q_hat*s24) - 2.0*e8/s5 - e7/s24)/s20 + s13*(e2/q_hat + e9/s22 - 2.0*e10/s5 - e9/s24)/s20 + s7*s16*(e10/s5 + e9/s25 + e6/q_hat + e11/s26 - e12/s5 - e11/s25 - e9/s26)/s27 + (-s28 - rho)*s16*(s29/s30 - e13/s5 - e5/s25)/s27 + s16*(s19 - s18 - e4)/s27 + s16*(e6/s26 - e14/s5 - e6/s25)*(s28 + rho - q_hat - 1.0)/s27 - rho*s16*(e8/s5 + e7/s25 + s29/s22 + s21*e15/s30 - e16/s5 - e15/s25 - s23/s30)/s27, 0.0,)


def _sign_chart_alpha_alpha(x, p, n):
    c_odds, q_hat = x
    _, rho, noise = p
    s1 = c_odds*noise + noise + rho
    s2 = q_hat*s1
    s3 = c_odds + 1.0
    s4 = np.sqrt(s3)
    s5 = np.sqrt(c_odds)*np.sqrt(rho)/s4
    s6 = np.sqrt(s1)
    s7 = 2.0*s6/s4
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s7,))  # u ~ N(0, c_odds*rho/(c_odds + 1))
    v1 = -s4/s6*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    mills_1 = sf.mills(v1)
    e1 = expectation(w0, gauss_pdf_1*mills_1)  # E[GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    s8 = 2.0*s3*e1
    e2 = expectation(w0, u0*u0*gauss_pdf_1*mills_1)  # E[u**2*GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    s9 = 2.0*s1*s1
    e3 = expectation(w0, u0*gauss_pdf_1*mills_1*sf.mills_excess(v1))  # E[u*GaussPdf(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*Mills(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho))*MillsExcess(-u*sqrt(c_odds + 1)/sqrt(c_odds*noise + noise + rho)); u ~ N(0, c_odds*rho/(c_odds + 1))]
    return (s2/s8, noise*q_hat/s8 - q_hat*s1*(c_odds*noise*e2/s9 + noise*s4*e3/(2.0*s1*s6) + noise*e2/s9 - e2/(2.0*c_odds*noise + 2.0*noise + 2.0*rho) - e2/(2.0*s3*s1) - e3/(2.0*s4*s6) - e2/(2.0*c_odds*s3*s1) - e3/(2.0*c_odds*s4*s6))/(2.0*s3*e1*e1) - s2/(2.0*s3*s3*e1), s1/s8, 0.0,)


CARD = Card(name='glm_bayes',
     title='Bayes-optimal linear and 1-bit compressed sensing with a Gauss-Bernoulli prior',
     summary='Posterior over sparse weights given alpha N linear measurements with noise, or their signs; phi is '
             'the free entropy per weight, up to sign the entropy of the outputs.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='measurements per weight',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='fraction of weights that are not zero',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=0.2),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of the noise',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='c',
                          latex='c',
                          meaning='overlap with the teacher, w.w*/d = rho c',
                          kind='order_parameter'),
                 Quantity(name='q_hat',
                          latex='\\hat q',
                          meaning='conjugate of the overlap: signal-to-noise ratio of a weight',
                          kind='order_parameter'),
                 Quantity(name='free_entropy', latex='\\phi', meaning='free entropy per weight', kind='potential'),
                 Quantity(name='mse',
                          latex='\\mathrm{mse}',
                          meaning='mean squared error of the posterior mean, per weight',
                          kind='observable'),
                 Quantity(name='bayes_error',
                          latex='\\epsilon_B',
                          meaning='probability that the Bayes-optimal student mispredicts a sign',
                          kind='observable')),
     branches=(Branch(name='uninformed',
                      meaning='what an algorithm reaches without knowledge of the teacher',
                      pinned=()),
               Branch(name='informed', meaning='what is stable once the teacher is known', pinned=())),
     potential='free_entropy',
     extremum='max',
     choices=(Choice(name='channel',
                     meaning='what is seen of the field',
                     values=('linear', 'sign'),
                     default='linear'),),
     lines=(Line(name='hard',
                 latex='\\alpha_{\\mathrm{alg}}',
                 kind='spinodal',
                 meaning='above, algorithms find the solution: the uninformed branch ends',
                 condition='fold',
                 solve_for='alpha',
                 search=(0.02, 1.0),
                 along='rho',
                 span=(0.02, 0.6),
                 branch='uninformed',
                 other=None,
                 quantity=None,
                 upper_bound=False),),
     regions=(),
     axes=Axes(x='rho', y='alpha', x_range=(0.02, 0.95), y_range=(0.02, 1.2), colour='mse', branch='uninformed'),
     references=(Reference(key='Krzakala12',
                           text='F. Krzakala, M. Mezard, F. Sausset, Y. Sun, L. Zdeborova, J. Stat. Mech. P08009 '
                                '(2012)'),
                 Reference(key='Barbier19',
                           text='J. Barbier, F. Krzakala, N. Macris, L. Miolane, L. Zdeborova, PNAS 116, 5451 '
                                '(2019)')),
     checks=(Check(kind='reference',
                   statement='linear channel: mse at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'linear', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=0.15445188895618406,
                   tolerance=1e-10,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='linear channel: free_entropy at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'linear', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=-1.0939486112560477,
                   tolerance=1.0939486112560477e-10,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='linear channel: q_hat at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'linear', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=2.2004529506893853,
                   tolerance=2.2004529506893853e-10,
                   quantity='q_hat',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: mse at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'sign', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=0.20689981982987155,
                   tolerance=1e-10,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: free_entropy at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'sign', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=-0.6672304827770628,
                   tolerance=1e-10,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: q_hat at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'sign', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=1.1787903898389331,
                   tolerance=1.1787903898389333e-10,
                   quantity='q_hat',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: bayes_error at alpha = 1, rho = 0.3, noise = 0.3',
                   at={'channel': 'sign', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=0.37112133588105567,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: mse at alpha = 3, rho = 0.1, noise = 0.0',
                   at={'channel': 'sign', 'alpha': 3.0, 'rho': 0.1, 'noise': 0.0},
                   value=0.00048216817052236505,
                   tolerance=1e-10,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: free_entropy at alpha = 3, rho = 0.1, noise = 0.0',
                   at={'channel': 'sign', 'alpha': 3.0, 'rho': 0.1, 'noise': 0.0},
                   value=-0.6210340126506273,
                   tolerance=1e-10,
                   quantity='free_entropy',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: q_hat at alpha = 3, rho = 0.1, noise = 0.0',
                   at={'channel': 'sign', 'alpha': 3.0, 'rho': 0.1, 'noise': 0.0},
                   value=311.1805081580734,
                   tolerance=3.111805081580734e-08,
                   quantity='q_hat',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign channel: bayes_error at alpha = 3, rho = 0.1, noise = 0.0',
                   at={'channel': 'sign', 'alpha': 3.0, 'rho': 0.1, 'noise': 0.0},
                   value=0.022120707840185563,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='linear channel, little noise (a rule of Gauss and Hermite with 300 nodes is 2 % off)',
                   at={'channel': 'linear', 'alpha': 0.5, 'rho': 0.2, 'noise': 0.0001},
                   value=9.05157587479e-05,
                   tolerance=1e-14,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='independent quadrature on Gauss-Legendre panels, root search in the overlap',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='compressed sensing without noise: algorithmic threshold at rho = 0.1',
                   at={'channel': 'linear', 'rho': 0.1, 'noise': 0.0},
                   value=0.20755907868011278,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='hard',
                   source='Krzakala12: max over s of s mmse(s), computed to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='compressed sensing without noise: algorithmic threshold at rho = 0.2',
                   at={'channel': 'linear', 'rho': 0.2, 'noise': 0.0},
                   value=0.35541082795759843,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='hard',
                   source='Krzakala12: max over s of s mmse(s), computed to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='compressed sensing without noise: algorithmic threshold at rho = 0.5',
                   at={'channel': 'linear', 'rho': 0.5, 'noise': 0.0},
                   value=0.6856984811723352,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='hard',
                   source='Krzakala12: max over s of s mmse(s), computed to 12 digits',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='linear channel: no measurements, no knowledge',
                   at={'channel': 'linear', 'alpha': 1e-09, 'rho': 0.2, 'noise': 0.1},
                   value=0.2,
                   tolerance=1e-08,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='prior variance',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='linear channel: mean squared error of the posterior mean',
                   at={'channel': 'linear', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=nan,
                   tolerance=3.0,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='',
                   simulator='sparse_posterior',
                   settings={'sizes': (40, 80), 'samples': 60, 'seed': 3, 'sweeps': 100}),
             Check(kind='simulation',
                   statement='sign channel: mean squared error of the posterior mean',
                   at={'channel': 'sign', 'alpha': 1.0, 'rho': 0.3, 'noise': 0.3},
                   value=nan,
                   tolerance=3.0,
                   quantity='mse',
                   branch='uninformed',
                   line=None,
                   source='',
                   simulator='sparse_posterior',
                   settings={'sizes': (40, 80), 'samples': 60, 'seed': 3, 'sweeps': 100})),
     table=None,
     digest='c5f7b9c6a247bee8')


SYSTEM = System(CARD, (Formulation(name='linear', unknowns=(Unknown(name='c_odds', latex='c/(1-c)', positive=True, odds=True), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_linear_fixed_point, values=_linear_values, starts={'uninformed': _linear_start_uninformed, 'informed': _linear_start_informed}, charts={'alpha': Chart(1, ((0, _linear_chart_alpha_c_odds), (-1, _linear_chart_alpha_alpha),)), 'noise': Chart(1, ((0, _linear_chart_noise_c_odds), (-1, _linear_chart_noise_noise),))}, when={'channel': 'linear'}), Formulation(name='sign', unknowns=(Unknown(name='c_odds', latex='c/(1-c)', positive=True, odds=True), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_fixed_point, values=_sign_values, starts={'uninformed': _sign_start_uninformed, 'informed': _sign_start_informed}, charts={'alpha': Chart(1, ((0, _sign_chart_alpha_c_odds), (-1, _sign_chart_alpha_alpha),))}, when={'channel': 'sign'}),))
