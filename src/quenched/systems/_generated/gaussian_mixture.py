# generated from derivations/gaussian_mixture.py by `python -m quenched.derive`; do not edit
# specification digest: 74f65e8d98b8c29f
r"""Classification of a mixture of two Gaussian clusters"""

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



def _square_learned_fixed_point(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat
    s2 = 2.0*b*noise*rho
    s3 = b*noise
    s4 = V + 1.0
    s5 = noise*s4
    s6 = V*V
    s7 = m_hat*m_hat
    s8 = noise*noise
    s9 = b*b*s8
    s10 = 2.0*b*s8
    s11 = s4*s4
    s12 = s8*s11
    s13 = V*lam + alpha*noise + lam
    s14 = s6*m_hat
    s15 = 2.0*s6*m_hat*rho
    s16 = noise*s11
    s17 = 2.0*rho - 1.0
    s18 = V*m_hat*noise
    s19 = s7 + noise*q_hat
    return (-alpha*(s1 + s2 - s3 - noise)/s5, alpha*(s6*s7*noise + s6*s7 + s6*s8*q_hat + 4.0*V*b*m_hat*noise*rho + s9 + s10 + s8 - 2.0*V*b*m_hat*noise - 2.0*V*m_hat*noise - 4.0*b*s8*rho)/s12, s5/s13, (s14 + 2.0*V*noise*rho + s3 - s15 - V*noise)/s5,), ((-V*alpha/s5, 0.0, alpha*(s2 - s3 - m_hat - noise)/s16, -alpha*s17/s4,), (2.0*V*alpha*(s18 + s1 + s2 - s3 - noise)/s12, s6*alpha/s11, -2.0*alpha*(2.0*V*b*m_hat*noise*rho + s9 + b*m_hat*noise + s10 + m_hat*noise + s8 - V*b*m_hat*noise - V*s7*noise - V*s7 - s18 - V*s8*q_hat - 2.0*b*m_hat*noise*rho - 4.0*b*s8*rho)/(s8*s4*s4*s4), 2.0*alpha*(2.0*V*m_hat*rho + s3 + noise - s1 - 2.0*noise*rho)/s16,), (0.0, 0.0, s4*(2.0*V*noise*s19 - V*noise*s19*(2.0*s6*lam + V*alpha*noise + 4.0*V*lam + 2.0*alpha*noise + 2.0*lam)/(s4*s13))/(s6*s19*s13), 0.0,), (-s6*s17/s5, 0.0, -(s15 + 4.0*V*m_hat*rho + s3 + noise - s14 - 2.0*V*m_hat - 2.0*noise*rho)/s16, 1.0/s4,),)


def _square_learned_values(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = s2*s5
    s7 = s6/noise
    s8 = V + 1.0
    s9 = s1 + b
    s10 = s9*s9
    s11 = s7 + s10
    s12 = 2.0*V
    s13 = s12 + 2.0
    s14 = s11/s13
    s15 = 1.0/s13
    s16 = 2.0*s9
    s17 = s14 + s15 - s16/s13
    s18 = s1 - b
    s19 = s18*s18
    s20 = s7 + s19
    s21 = s20/s13
    s22 = 2.0*s18
    s23 = s21 + s15 - s22/s13
    s24 = noise - V*lam
    s25 = noise*noise
    s26 = 2.0*noise
    s27 = np.sqrt(noise)
    s28 = m_hat/s27
    s29 = b*s27/V
    s30 = np.sqrt(s5)
    s31 = 1.0 - rho
    s32 = np.sqrt(alpha)
    s33 = np.sqrt(alpha + noise)
    s34 = s32/(s27*s33)
    log_1 = np.log(rho)
    s35 = 2.0*s32
    s36 = s27*s33*log_1/s35
    log_2 = np.log(1.0/s31)
    s37 = s27*s33*log_2/s35
    s38 = s27*log_1/2.0
    s39 = s27*log_2/2.0
    s40 = 1.0/s27
    s41 = s6/s26
    s42 = s8*s8
    s43 = 1.0/s42
    s44 = -s1
    s45 = np.sqrt(s2*s3/noise + s2*q_hat)
    return (s1, s7, V, b, m_hat, q_hat, alpha/s8, V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*rho*s17 + 2.0*alpha*lam*s23 + 2.0*s3*s24/noise + q_hat*s24 + 2.0*alpha*rho*s24*s17/V + 2.0*alpha*s24*s23/V - V*lam*s5*s24/s25 - 2.0*alpha*lam*rho*s23 - s3 - s4 - s5*s24*s24/s25 - 2.0*alpha*rho*s24*s23/V)/s26, rho*sf.gauss_tail((s28 + s29)/s30) + s31*sf.gauss_tail((s28 - s29)/s30), rho*sf.gauss_tail(s34 + s36 + s37) + s31*sf.gauss_tail(s34 - s36 - s37), rho*sf.gauss_tail(s38 + s39 + s40) + s31*sf.gauss_tail(s40 - s38 - s39), rho*(s41 + s10/2.0 + 0.5 - s1 - b) + s31*(s41 + b + s19/2.0 + 0.5 - s1), rho*(s14 + s15 - V*(s11/s42 + s43 - s16/s42)/2.0 - s16/s13) + s31*(s21 + s15 - V*(s20/s42 + s43 - s22/s42)/2.0 - s22/s13), rho*sf.gauss_tail(-(s44 - V - b)/s45) + s31*sf.gauss_tail(-(b + s44 - V)/s45), -(s2*alpha - s2 - s12 - 1.0)/s42,)


def _square_learned_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam), 0.0,)


def _square_zero_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*m_hat
    s2 = V + 1.0
    s3 = noise*s2
    s4 = V*V
    s5 = m_hat*m_hat
    s6 = noise*noise
    s7 = s2*s2
    s8 = s6*s7
    s9 = V*lam + alpha*noise + lam
    s10 = V*m_hat*noise
    s11 = s5 + noise*q_hat
    return (-alpha*(s1 - noise)/s3, alpha*(s4*s5*noise + s4*s5 + s4*s6*q_hat + s6 - 2.0*V*m_hat*noise)/s8, s3/s9,), ((-V*alpha/s3, 0.0, -alpha*(m_hat + noise)/(noise*s7),), (2.0*V*alpha*(s10 + s1 - noise)/s8, s4*alpha/s7, 2.0*alpha*(V*s5*noise + V*s5 + s10 + V*s6*q_hat - m_hat*noise - s6)/(s6*s2*s2*s2),), (0.0, 0.0, s2*(2.0*V*noise*s11 - V*noise*s11*(2.0*s4*lam + V*alpha*noise + 4.0*V*lam + 2.0*alpha*noise + 2.0*lam)/(s2*s9))/(s4*s11*s9),),)


def _square_zero_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = s2*s5
    s7 = s6/noise
    s8 = V + 1.0
    s9 = s2*s3
    s10 = noise*noise
    s11 = s9/s10 + s7
    s12 = 2.0*V
    s13 = s12 + 2.0
    s14 = s11/s13
    s15 = 1.0/s13
    s16 = 2.0*V*m_hat
    s17 = s14 + s15 - s16/(noise*s13)
    s18 = noise - V*lam
    s19 = 2.0*noise
    s20 = np.sqrt(noise)
    gauss_tail_1 = sf.gauss_tail(m_hat/(s20*np.sqrt(s5)))
    s21 = 1.0 - rho
    s22 = np.sqrt(alpha)
    s23 = np.sqrt(alpha + noise)
    s24 = s22/(s20*s23)
    log_1 = np.log(rho)
    s25 = 2.0*s22
    s26 = s20*s23*log_1/s25
    log_2 = np.log(1.0/s21)
    s27 = s20*s23*log_2/s25
    s28 = s20*log_1/2.0
    s29 = s20*log_2/2.0
    s30 = 1.0/s20
    s31 = s9/(2.0*s10) + s6/s19 + 0.5 - s1
    s32 = s8*s8
    s33 = s14 + s15 - s16/(noise*s13) - V*(s11/s32 + 1.0/s32 - s16/(noise*s32))/2.0
    s34 = -s1
    gauss_tail_2 = sf.gauss_tail(-(s34 - V)/np.sqrt(s9/noise + s2*q_hat))
    return (s1, s7, V, 0.0, m_hat, q_hat, alpha/s8, V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*s17 + 2.0*s3*s18/noise + q_hat*s18 + 2.0*alpha*s18*s17/V - V*lam*s5*s18/s10 - s3 - s4 - s5*s18*s18/s10)/s19, rho*gauss_tail_1 + s21*gauss_tail_1, rho*sf.gauss_tail(s24 + s26 + s27) + s21*sf.gauss_tail(s24 - s26 - s27), rho*sf.gauss_tail(s28 + s29 + s30) + s21*sf.gauss_tail(s30 - s28 - s29), rho*s31 + s21*s31, rho*s33 + s21*s33, rho*gauss_tail_2 + s21*gauss_tail_2, -(s2*alpha - s2 - s12 - 1.0)/s32,)


def _square_zero_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam),)


def _square_zero_chart_alpha_alpha(x, p, n):
    _, _, V = x
    _, lam, noise, _ = p
    s1 = V*V
    return (-(V + 1.0)*(V*lam - noise)/(V*noise), 0.0, 0.0, -(s1*lam + noise)/(s1*noise), 0.0,)


def _square_zero_chart_alpha_m_hat(x, p, n):
    _, _, V = x
    alpha, _, noise, _ = p
    s1 = V*alpha + V*noise + noise
    s2 = s1*s1
    return (alpha*noise/s1, 0.0, 0.0, -alpha*noise*(alpha + noise)/s2, noise*noise*(V + 1.0)/s2,)


def _square_zero_chart_alpha_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, _, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s3 + s4 + s5 - 2.0*V*m_hat*noise
    s7 = s1*alpha - s1 - 2.0*V - 1.0
    s8 = s5*s7
    s9 = s5*s7*s7
    s10 = V + 1.0
    return (-alpha*s6/s8, -2.0*V*alpha*(V*m_hat*noise + V*m_hat - noise)/s8, 0.0, -2.0*alpha*(s1*alpha*m_hat*noise + V*s5 + m_hat*noise + s5 - s3 - s4 - s1*m_hat*noise - V*alpha*s5 - V*s2*noise - V*s2)/s9, s10*s10*s6/s9,)


def _square_zero_chart_lam_m_hat(x, p, n):
    _, _, V = x
    alpha, _, noise, _ = p
    s1 = V*alpha + V*noise + noise
    return (alpha*noise/s1, 0.0, 0.0, -alpha*noise*(alpha + noise)/(s1*s1), 0.0,)


def _square_zero_chart_lam_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, _, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s1*alpha - s1 - 2.0*V - 1.0
    s7 = s5*s6
    return (-alpha*(s3 + s4 + s5 - 2.0*V*m_hat*noise)/s7, -2.0*V*alpha*(V*m_hat*noise + V*m_hat - noise)/s7, 0.0, -2.0*alpha*(s1*alpha*m_hat*noise + V*s5 + m_hat*noise + s5 - s3 - s4 - s1*m_hat*noise - V*alpha*s5 - V*s2*noise - V*s2)/(s5*s6*s6), 0.0,)


def _square_zero_chart_lam_lam(x, p, n):
    _, _, V = x
    alpha, _, noise, _ = p
    s1 = V + 1.0
    s2 = V*V
    return (-noise*(V*alpha - V - 1.0)/(V*s1), 0.0, 0.0, noise*(s2*alpha - s2 - 2.0*V - 1.0)/(s2*s1*s1), 0.0,)


def _square_zero_chart_noise_noise(x, p, n):
    _, _, V = x
    alpha, lam, _, _ = p
    s1 = V*alpha - V - 1.0
    s2 = V*V
    return (-V*lam*(V + 1.0)/s1, 0.0, 0.0, -lam*(s2*alpha - s2 - 2.0*V - 1.0)/(s1*s1), 0.0,)


def _square_zero_chart_noise_m_hat(x, p, n):
    _, _, V = x
    alpha, _, noise, _ = p
    s1 = V*alpha + V*noise + noise
    s2 = s1*s1
    return (alpha*noise/s1, 0.0, 0.0, -alpha*noise*(alpha + noise)/s2, V*alpha*alpha/s2,)


def _square_zero_chart_noise_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, _, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2*noise
    s4 = s1*s2
    s5 = noise*noise
    s6 = s1*alpha - s1 - 2.0*V - 1.0
    s7 = s5*s6
    s8 = V*m_hat*noise
    return (-alpha*(s3 + s4 + s5 - 2.0*V*m_hat*noise)/s7, -2.0*V*alpha*(s8 + V*m_hat - noise)/s7, 0.0, -2.0*alpha*(s1*alpha*m_hat*noise + V*s5 + m_hat*noise + s5 - s3 - s4 - s1*m_hat*noise - V*alpha*s5 - V*s2*noise - V*s2)/(s5*s6*s6), V*alpha*m_hat*(s8 + 2.0*V*m_hat - 2.0*noise)/(noise*noise*noise*s6),)


def _logistic_learned_fixed_point(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat
    s2 = s1/noise
    s3 = s2 - b
    s4 = m_hat*m_hat
    s5 = s4 + noise*q_hat
    s6 = V*np.sqrt(s5)/np.sqrt(noise)
    s7 = -V
    u0, w0 = gauss_rule(n, s3, s6, centres=(0.0, s7,), widths=(2.0, 2.0,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_1 = sf.prox_logistic(u0, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e1 = expectation(w0, sigmoid_1)  # E[Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s8 = s2 + b
    u1, w1 = gauss_rule(n, s8, s6, centres=(0.0, s7,), widths=(2.0, 2.0,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_2 = sf.prox_logistic(u1, V)
    sigmoid_2 = sf.sigmoid(-prox_logistic_2)
    e2 = expectation(w1, sigmoid_2)  # E[Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s9 = rho*e2
    v1 = sigmoid_1*sigmoid_1
    e3 = expectation(w0, v1)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v2 = sigmoid_2*sigmoid_2
    e4 = expectation(w1, v2)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s10 = V*V
    s11 = noise*noise
    e5 = expectation(w0, u0*sigmoid_1)  # E[u*Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e6 = expectation(w1, u1*sigmoid_2)  # E[u*Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s12 = alpha*s11*rho*e6
    s13 = s10*lam*s4 + s10*lam*noise*q_hat + V*alpha*m_hat*noise*rho*e2 + V*alpha*m_hat*noise*e1 + alpha*b*s11*rho*e1 + alpha*b*s11*rho*e2 + alpha*s11*rho*e5 - V*alpha*m_hat*noise*rho*e1 - alpha*b*s11*e1 - s12 - alpha*s11*e5
    sigmoid_3 = sf.sigmoid(prox_logistic_2)
    v3 = sigmoid_2*sigmoid_3
    s14 = s4*noise + s11*q_hat
    s15 = V*s4*noise
    s16 = V*s11*q_hat
    v4 = s14 + s15*v3 + s16*v3
    e7 = expectation(w1, v3/v4)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s17 = rho - 1.0
    sigmoid_4 = sf.sigmoid(prox_logistic_1)
    v5 = sigmoid_1*sigmoid_4
    s18 = V*noise
    v6 = noise + s18*v5
    e8 = expectation(w0, v5/v6)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s19 = V*s4
    s20 = V*noise*q_hat
    v7 = s5 + s19*v3 + s20*v3
    e9 = expectation(w1, v3/v7)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v8 = s5 + s19*v5 + s20*v5
    e10 = expectation(w0, v5/v8)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v9 = u0*sigmoid_1*sigmoid_4
    e11 = expectation(w0, v9/v8)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v10 = s14 + s15*v5 + s16*v5
    e12 = expectation(w0, v5/v10)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v11 = noise + s18*v3
    e13 = expectation(w1, v3/v11)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v12 = u1*sigmoid_2*sigmoid_3
    e14 = expectation(w1, v12/v7)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s21 = 2.0*s5
    v13 = 1.0 + V*v3
    e15 = expectation(w1, v3/v13)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v14 = 1.0 + V*v5
    e16 = expectation(w0, v5/v14)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e17 = expectation(w0, v9/v14)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e18 = expectation(w1, v12/v13)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s22 = s10*noise
    v15 = s18 + s22*v3
    e19 = expectation(w1, v3/v15)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v16 = V + s10*v3
    e20 = expectation(w1, v3/v16)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v17 = V + s10*v5
    e21 = expectation(w0, v5/v17)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v18 = v1*sigmoid_4
    e22 = expectation(w0, v18/v14)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e23 = expectation(w0, v9/v17)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v19 = s18 + s22*v5
    e24 = expectation(w0, v5/v19)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v20 = v2*sigmoid_3
    e25 = expectation(w1, v20/v13)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e26 = expectation(w1, v12/v16)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e27 = expectation(w1, v20/v4)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e28 = expectation(w0, v18/v6)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e29 = expectation(w1, v20/v7)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e30 = expectation(w0, v18/v8)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v21 = u0*v1*sigmoid_4
    e31 = expectation(w0, v21/v8)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e32 = expectation(w0, v18/v10)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e33 = expectation(w1, v20/v11)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v22 = u1*v2*sigmoid_3
    e34 = expectation(w1, v22/v7)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e35 = expectation(w0, v21/v14)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e36 = expectation(w1, v22/v13)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e37 = expectation(w1, v20/v15)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e38 = expectation(w1, v20/v16)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e39 = expectation(w0, v18/v17)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e40 = expectation(w0, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_4/v14)  # E[Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e41 = expectation(w0, v21/v17)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e42 = expectation(w0, v18/v19)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e43 = expectation(w1, sigmoid_2*sigmoid_2*sigmoid_2*sigmoid_3/v13)  # E[Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e44 = expectation(w1, v22/v16)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e45 = expectation(w0, v9/v10)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s23 = b*noise
    s24 = s1 + s23
    s25 = s23 - s1
    e46 = expectation(w1, v12/v11)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v23 = u1*u1*sigmoid_2*sigmoid_3
    e47 = expectation(w1, v23/v7)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e48 = expectation(w1, v12/v4)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e49 = expectation(w0, v9/v6)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v24 = u0*u0*sigmoid_1*sigmoid_4
    e50 = expectation(w0, v24/v8)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s26 = 2.0*b*noise
    s27 = s1 + s26
    s28 = s26 - s1
    s29 = noise*noise*noise
    e51 = expectation(w1, v23/v13)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e52 = expectation(w0, v24/v14)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e53 = expectation(w0, v9/v19)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e54 = expectation(w1, v23/v16)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e55 = expectation(w1, v12/v15)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e56 = expectation(w0, v24/v17)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (-alpha*(rho*e1 - s9 - e1), -alpha*(rho*e3 - rho*e4 - e3), s10*noise*s5/s13, V*rho*e1 + V*rho*e2 + b - V*e1,), ((V*alpha*s4*rho*e7 + V*alpha*s17*e8 + alpha*b*m_hat*rho*e9 + alpha*b*m_hat*s17*e10 + alpha*m_hat*s17*e11 - V*alpha*s4*s17*e12 - V*alpha*rho*e13 - alpha*m_hat*rho*e14, V*alpha*m_hat*noise*rho*e13/s21 + alpha*b*noise*rho*e15/s21 + alpha*b*noise*s17*e16/s21 + alpha*noise*s17*e17/s21 - V*alpha*m_hat*noise*s17*e8/s21 - alpha*noise*rho*e18/s21, V*alpha*m_hat*rho*e19 + alpha*b*rho*e20 + alpha*b*s17*e21 + alpha*m_hat*s17*e8 + alpha*s17*e22 + alpha*s17*e23 - V*alpha*m_hat*s17*e24 - alpha*m_hat*rho*e13 - alpha*rho*e25 - alpha*rho*e26, -alpha*rho*e15 - alpha*s17*e16,), (2.0*V*alpha*s4*rho*e27 + 2.0*V*alpha*s17*e28 + 2.0*alpha*b*m_hat*rho*e29 + 2.0*alpha*b*m_hat*s17*e30 + 2.0*alpha*m_hat*s17*e31 - 2.0*V*alpha*s4*s17*e32 - 2.0*V*alpha*rho*e33 - 2.0*alpha*m_hat*rho*e34, V*alpha*m_hat*noise*rho*e33/s5 + alpha*b*noise*rho*e25/s5 + alpha*b*noise*s17*e22/s5 + alpha*noise*s17*e35/s5 - V*alpha*m_hat*noise*s17*e28/s5 - alpha*noise*rho*e36/s5, 2.0*V*alpha*m_hat*rho*e37 + 2.0*alpha*b*rho*e38 + 2.0*alpha*b*s17*e39 + 2.0*alpha*m_hat*s17*e28 + 2.0*alpha*s17*e40 + 2.0*alpha*s17*e41 - 2.0*V*alpha*m_hat*s17*e42 - 2.0*alpha*m_hat*rho*e33 - 2.0*alpha*rho*e43 - 2.0*alpha*rho*e44, -2.0*alpha*rho*e25 - 2.0*alpha*s17*e22,), ((2.0*s10*m_hat*noise - s10*noise*s5*(2.0*s10*lam*m_hat + V*alpha*s4*s11*s17*e45 + V*alpha*s4*noise*rho*s24*e7 + V*alpha*s4*noise*s17*s25*e12 + V*alpha*s11*rho*e46 + alpha*b*m_hat*noise*rho*s24*e9 + alpha*m_hat*s11*rho*e47 + alpha*m_hat*s11*s17*e5/s5 + alpha*m_hat*noise*rho*s24*e2/s5 + alpha*m_hat*noise*s17*s25*e1/s5 - V*alpha*s4*s11*rho*e48 - V*alpha*s11*s17*e49 - V*alpha*noise*rho*s24*e13 - V*alpha*noise*s17*s25*e8 - alpha*b*m_hat*noise*s17*s25*e10 - alpha*m_hat*s11*rho*e6/s5 - alpha*m_hat*s11*s17*e50 - alpha*m_hat*noise*rho*s27*e14 - alpha*m_hat*noise*s17*s28*e11)/s13)/s13, (s10*s11 - s10*noise*s5*(s10*lam*noise + V*alpha*m_hat*s29*s17*e49/s21 + V*alpha*m_hat*s11*rho*s24*e13/s21 + V*alpha*m_hat*s11*s17*s25*e8/s21 + alpha*b*s11*rho*s24*e15/s21 + alpha*s29*rho*e51/s21 + alpha*s29*s17*e5/s21 + alpha*s11*rho*s24*e2/s21 + alpha*s11*s17*s25*e1/s21 - V*alpha*m_hat*s29*rho*e46/s21 - alpha*b*s11*s17*s25*e16/s21 - alpha*s29*rho*e6/s21 - alpha*s29*s17*e52/s21 - alpha*s11*rho*s27*e18/s21 - alpha*s11*s17*s28*e17/s21)/s13)/s13, (2.0*V*noise*s5 - s10*noise*s5*(V*alpha*m_hat*s11*s17*e53 + V*alpha*m_hat*noise*rho*s24*e19 + V*alpha*m_hat*noise*s17*s25*e24 + 2.0*V*lam*s5 + alpha*b*noise*rho*s24*e20 + alpha*m_hat*s11*rho*e46 + alpha*s11*rho*e36 + alpha*s11*rho*e54 + alpha*s11*s17*e5/V + alpha*noise*rho*s24*e2/V + alpha*noise*s17*s25*e1/V - V*alpha*m_hat*s11*rho*e55 - alpha*b*noise*s17*s25*e21 - alpha*m_hat*s11*s17*e49 - alpha*m_hat*noise*rho*s24*e13 - alpha*m_hat*noise*s17*s25*e8 - alpha*s11*s17*e35 - alpha*s11*s17*e56 - alpha*noise*rho*s24*e25 - alpha*noise*rho*s27*e26 - alpha*noise*s17*s25*e22 - alpha*noise*s17*s28*e23 - s12/V)/s13)/s13, -s10*noise*s5*(alpha*s11*rho*e18 + alpha*s11*s17*e17 + alpha*noise*s17*s25*e16 - alpha*noise*rho*s24*e15)/(s13*s13),), (s10*s4*rho*e7 + s10*s4*s17*e12 + V*b*m_hat*rho*e9 - s10*rho*e13 - s10*s17*e8 - V*b*m_hat*s17*e10 - V*m_hat*rho*e14 - V*m_hat*s17*e11, s10*m_hat*noise*rho*e13/s21 + s10*m_hat*noise*s17*e8/s21 + V*b*noise*rho*e15/s21 - V*b*noise*s17*e16/s21 - V*noise*rho*e18/s21 - V*noise*s17*e17/s21, s10*m_hat*rho*e19 + s10*m_hat*s17*e24 + V*b*rho*e20 + s9 + s17*e1 - V*b*s17*e21 - V*m_hat*rho*e13 - V*m_hat*s17*e8 - V*rho*e25 - V*rho*e26 - V*s17*e22 - V*s17*e23, V*s17*e16 + 1.0 - V*rho*e15,),)


def _logistic_learned_values(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = s2*s5/noise
    s7 = s1 + b
    s8 = np.sqrt(s5)
    s9 = np.sqrt(noise)
    s10 = V*s8/s9
    s11 = -V
    u1, w1 = gauss_rule(n, s7, s10, centres=(0.0, s11, 0.0,), widths=(2.0, 2.0, 2.0,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_1 = sf.prox_logistic(u1, V)
    v1 = -prox_logistic_1
    sigmoid_1 = sf.sigmoid(v1)
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v2 = sigmoid_1*sigmoid_2
    v3 = 1.0 + V*v2
    e1 = expectation(w1, v2/v3)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s12 = 1.0 - rho
    s13 = s1 - b
    u0, w0 = gauss_rule(n, s13, s10, centres=(0.0, s11, 0.0,), widths=(2.0, 2.0, 2.0,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_2 = sf.prox_logistic(u0, V)
    v4 = -prox_logistic_2
    sigmoid_3 = sf.sigmoid(v4)
    sigmoid_4 = sf.sigmoid(prox_logistic_2)
    v5 = sigmoid_3*sigmoid_4
    v6 = 1.0 + V*v5
    e2 = expectation(w0, v5/v6)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e3 = expectation(w1, sf.softplus(v1))  # E[Softplus(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e4 = expectation(w1, prox_logistic_1*prox_logistic_1)  # E[ProxLogistic(u, V)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e5 = expectation(w1, u1*prox_logistic_1)  # E[u*ProxLogistic(u, V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s14 = 2.0*V
    s15 = (s6 + s7*s7 + e4 - 2.0*e5)/s14
    s16 = e3 + s15
    e6 = expectation(w0, sf.softplus(v4))  # E[Softplus(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e7 = expectation(w0, prox_logistic_2*prox_logistic_2)  # E[ProxLogistic(u, V)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e8 = expectation(w0, u0*prox_logistic_2)  # E[u*ProxLogistic(u, V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s17 = (s6 + s13*s13 + e7 - 2.0*e8)/s14
    s18 = e6 + s17
    s19 = noise - V*lam
    s20 = noise*noise
    s21 = s19*s19
    s22 = m_hat/s9
    s23 = b*s9/V
    s24 = np.sqrt(alpha)
    s25 = np.sqrt(alpha + noise)
    s26 = s24/(s9*s25)
    log_1 = np.log(rho)
    s27 = 2.0*s24
    s28 = s9*s25*log_1/s27
    log_2 = np.log(1.0/s12)
    s29 = s9*s25*log_2/s27
    s30 = s9*log_1/2.0
    s31 = s9*log_2/2.0
    s32 = 1.0/s9
    e9 = expectation(w1, sf.softplus(-u1))  # E[Softplus(-u); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e10 = expectation(w0, sf.softplus(-u0))  # E[Softplus(-u); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v7 = sigmoid_1*sigmoid_1
    e11 = expectation(w1, v7)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v8 = sigmoid_3*sigmoid_3
    e12 = expectation(w0, v8)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s33 = -s1
    s34 = np.sqrt(s2*s3/noise + s2*q_hat)
    e13 = expectation(w0, v8*sigmoid_4*sigmoid_4/(v6*v6))  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))**2/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e14 = expectation(w1, v7*sigmoid_2*sigmoid_2/(v3*v3))  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))**2/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s6, V, b, m_hat, q_hat, alpha*(rho*e1 + s12*e2), V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*rho*s16 + 2.0*alpha*lam*s18 + 2.0*s3*s19/noise + q_hat*s19 + 2.0*alpha*rho*s19*s16/V + 2.0*alpha*s19*s18/V - V*lam*s5*s19/s20 - 2.0*alpha*lam*rho*s18 - s3 - s4 - s5*s21/s20 - 2.0*alpha*rho*s19*s18/V)/(2.0*noise), rho*sf.gauss_tail((s22 + s23)/s8) + s12*sf.gauss_tail((s22 - s23)/s8), rho*sf.gauss_tail(s26 + s28 + s29) + s12*sf.gauss_tail(s26 - s28 - s29), rho*sf.gauss_tail(s30 + s31 + s32) + s12*sf.gauss_tail(s32 - s30 - s31), rho*e9 + s12*e10, rho*(e3 + s15 - V*e11/2.0) + s12*(e6 + s17 - V*e12/2.0), rho*sf.gauss_tail(-(s33 - V/2.0 - b)/s34) + s12*sf.gauss_tail(-(b + s33 - V/2.0)/s34), s2*(alpha*s20*rho*e13 + lam*lam + 2.0*lam*s19/V + s21/s2 - alpha*s20*rho*e14 - alpha*s20*e13)/s20,)


def _logistic_learned_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam), 0.0,)


def _logistic_zero_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*m_hat/noise
    s2 = m_hat*m_hat
    s3 = s2 + noise*q_hat
    s4 = V*np.sqrt(s3)/np.sqrt(noise)
    s5 = -V
    u0, w0 = gauss_rule(n, s1, s4, centres=(0.0, s5,), widths=(2.0, 2.0,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_1 = sf.prox_logistic(u0, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e1 = expectation(w0, sigmoid_1)  # E[Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v1 = sigmoid_1*sigmoid_1
    e2 = expectation(w0, v1)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s6 = V*V
    s7 = noise*noise
    e3 = expectation(w0, u0*sigmoid_1)  # E[u*Sigmoid(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s8 = alpha*s7*e3
    s9 = s6*lam*s2 + s6*lam*noise*q_hat + V*alpha*m_hat*noise*e1 - s8
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v2 = sigmoid_1*sigmoid_2
    v3 = s2*noise + s7*q_hat + V*s2*noise*v2 + V*s7*q_hat*v2
    e4 = expectation(w0, v2/v3)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s10 = V*noise
    v4 = noise + s10*v2
    e5 = expectation(w0, v2/v4)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v5 = u0*sigmoid_1*sigmoid_2
    v6 = s3 + V*s2*v2 + V*noise*q_hat*v2
    e6 = expectation(w0, v5/v6)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s11 = 2.0*s3
    v7 = 1.0 + V*v2
    e7 = expectation(w0, v5/v7)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v8 = s10 + s6*noise*v2
    e8 = expectation(w0, v2/v8)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v9 = v1*sigmoid_2
    e9 = expectation(w0, v9/v7)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v10 = V + s6*v2
    e10 = expectation(w0, v5/v10)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e11 = expectation(w0, v9/v3)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e12 = expectation(w0, v9/v4)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v11 = u0*v1*sigmoid_2
    e13 = expectation(w0, v11/v6)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e14 = expectation(w0, v11/v7)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e15 = expectation(w0, v9/v8)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e16 = expectation(w0, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v7)  # E[Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e17 = expectation(w0, v11/v10)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e18 = expectation(w0, v5/v4)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v12 = u0*u0*sigmoid_1*sigmoid_2
    e19 = expectation(w0, v12/v6)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2 + noise*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e20 = expectation(w0, v5/v3)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*m_hat**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise**2*q_hat*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + m_hat**2*noise + noise**2*q_hat); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s12 = noise*noise*noise
    e21 = expectation(w0, v12/v7)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e22 = expectation(w0, v12/v10)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e23 = expectation(w0, v5/v8)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V**2*noise*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + V*noise); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (alpha*e1, alpha*e2, s6*noise*s3/s9,), ((V*alpha*s2*e4 - V*alpha*e5 - alpha*m_hat*e6, V*alpha*m_hat*noise*e5/s11 - alpha*noise*e7/s11, V*alpha*m_hat*e8 - alpha*m_hat*e5 - alpha*e9 - alpha*e10,), (2.0*V*alpha*s2*e11 - 2.0*V*alpha*e12 - 2.0*alpha*m_hat*e13, V*alpha*m_hat*noise*e12/s3 - alpha*noise*e14/s3, 2.0*V*alpha*m_hat*e15 - 2.0*alpha*m_hat*e12 - 2.0*alpha*e16 - 2.0*alpha*e17,), ((2.0*s6*m_hat*noise - s6*noise*s3*(s6*alpha*m_hat*m_hat*m_hat*noise*e4 + 2.0*s6*lam*m_hat + V*alpha*s2*noise*e1/s3 + V*alpha*s7*e18 + alpha*m_hat*s7*e19 - s6*alpha*m_hat*noise*e5 - V*alpha*s2*s7*e20 - V*alpha*s2*noise*e6 - alpha*m_hat*s7*e3/s3)/s9)/s9, (s6*s7 - s6*noise*s3*(s6*alpha*s2*s7*e5/s11 + s6*lam*noise + V*alpha*m_hat*s7*e1/s11 + alpha*s12*e21/s11 - V*alpha*m_hat*s12*e18/s11 - V*alpha*m_hat*s7*e7/s11 - alpha*s12*e3/s11)/s9)/s9, (2.0*V*noise*s3 - s6*noise*s3*(s6*alpha*s2*noise*e8 + 2.0*V*lam*s3 + alpha*m_hat*s7*e18 + alpha*m_hat*noise*e1 + alpha*s7*e14 + alpha*s7*e22 - V*alpha*s2*noise*e5 - V*alpha*m_hat*s7*e23 - V*alpha*m_hat*noise*e9 - V*alpha*m_hat*noise*e10 - s8/V)/s9)/s9,),)


def _logistic_zero_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = s2*s5/noise
    s7 = np.sqrt(s5)
    s8 = np.sqrt(noise)
    s9 = V*s7/s8
    s10 = -V
    u0, w0 = gauss_rule(n, s1, s9, centres=(0.0, s10, 0.0,), widths=(2.0, 2.0, 2.0,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    prox_logistic_1 = sf.prox_logistic(u0, V)
    v1 = -prox_logistic_1
    sigmoid_1 = sf.sigmoid(v1)
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v2 = sigmoid_1*sigmoid_2
    v3 = 1.0 + V*v2
    e1 = expectation(w0, v2/v3)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s11 = 1.0 - rho
    e2 = expectation(w0, sf.softplus(v1))  # E[Softplus(-ProxLogistic(u, V)); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s12 = s2*s3
    s13 = noise*noise
    e3 = expectation(w0, prox_logistic_1*prox_logistic_1)  # E[ProxLogistic(u, V)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e4 = expectation(w0, u0*prox_logistic_1)  # E[u*ProxLogistic(u, V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s14 = (s12/s13 + s6 + e3 - 2.0*e4)/(2.0*V)
    s15 = e2 + s14
    s16 = noise - V*lam
    s17 = s16*s16
    gauss_tail_1 = sf.gauss_tail(m_hat/(s8*s7))
    s18 = np.sqrt(alpha)
    s19 = np.sqrt(alpha + noise)
    s20 = s18/(s8*s19)
    log_1 = np.log(rho)
    s21 = 2.0*s18
    s22 = s8*s19*log_1/s21
    log_2 = np.log(1.0/s11)
    s23 = s8*s19*log_2/s21
    s24 = s8*log_1/2.0
    s25 = s8*log_2/2.0
    s26 = 1.0/s8
    e5 = expectation(w0, sf.softplus(-u0))  # E[Softplus(-u); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    v4 = sigmoid_1*sigmoid_1
    e6 = expectation(w0, v4)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s27 = e2 + s14 - V*e6/2.0
    gauss_tail_2 = sf.gauss_tail(-(-s1 - V/2.0)/np.sqrt(s12/noise + s2*q_hat))
    e7 = expectation(w0, v4*sigmoid_2*sigmoid_2/(v3*v3))  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))**2/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s6, V, 0.0, m_hat, q_hat, alpha*(rho*e1 + s11*e1), V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*s15 + 2.0*s3*s16/noise + q_hat*s16 + 2.0*alpha*s16*s15/V - V*lam*s5*s16/s13 - s3 - s4 - s5*s17/s13)/(2.0*noise), rho*gauss_tail_1 + s11*gauss_tail_1, rho*sf.gauss_tail(s20 + s22 + s23) + s11*sf.gauss_tail(s20 - s22 - s23), rho*sf.gauss_tail(s24 + s25 + s26) + s11*sf.gauss_tail(s26 - s24 - s25), rho*e5 + s11*e5, rho*s27 + s11*s27, rho*gauss_tail_2 + s11*gauss_tail_2, s2*(lam*lam + 2.0*lam*s16/V + s17/s2 - alpha*s13*e7)/s13,)


def _logistic_zero_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam),)


def _hinge_learned_fixed_point(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat
    s2 = s1/noise
    s3 = s2 - b
    s4 = m_hat*m_hat
    s5 = s4 + noise*q_hat
    s6 = V*np.sqrt(s5)/np.sqrt(noise)
    s7 = 1.0 - V
    u0, w0 = gauss_rule(n, s3, s6, kinks=(1.0, s7,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    s8 = 1.0/V
    v1 = s8*(1.0 - u0)
    clip_1 = sf.clip(v1)
    e1 = expectation(w0, clip_1)  # E[Clip((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s9 = s2 + b
    u1, w1 = gauss_rule(n, s9, s6, kinks=(1.0, s7,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    v2 = s8*(1.0 - u1)
    clip_2 = sf.clip(v2)
    e2 = expectation(w1, clip_2)  # E[Clip((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s10 = rho*e2
    e3 = expectation(w0, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e4 = expectation(w1, clip_2*clip_2)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s11 = V*V
    s12 = noise*noise
    e5 = expectation(w0, u0*clip_1)  # E[u*Clip((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e6 = expectation(w1, u1*clip_2)  # E[u*Clip((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s13 = alpha*s12*rho*e6
    s14 = s11*lam*s4 + s11*lam*noise*q_hat + V*alpha*m_hat*noise*rho*e2 + V*alpha*m_hat*noise*e1 + alpha*b*s12*rho*e1 + alpha*b*s12*rho*e2 + alpha*s12*rho*e5 - V*alpha*m_hat*noise*rho*e1 - alpha*b*s12*e1 - s13 - alpha*s12*e5
    s15 = rho - 1.0
    box_1 = sf.box(v1)
    e7 = expectation(w0, u0*box_1)  # E[u*Box((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s16 = V*s5
    s17 = b*m_hat
    s18 = V*q_hat
    s19 = s17 - s18
    box_2 = sf.box(v2)
    e8 = expectation(w1, box_2)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s20 = s18 + s17
    e9 = expectation(w0, box_1)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e10 = expectation(w1, u1*box_2)  # E[u*Box((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s21 = 2.0*V*s5
    s22 = b*noise
    s23 = s1 + s22
    s24 = s22 - s1
    s25 = b - 1.0
    s26 = b + 1.0
    e11 = expectation(w0, u0*box_1*clip_1)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e12 = expectation(w1, box_2*clip_2)  # E[Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e13 = expectation(w0, box_1*clip_1)  # E[Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e14 = expectation(w1, u1*box_2*clip_2)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e15 = expectation(w1, u1*u1*box_2)  # E[u**2*Box((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e16 = expectation(w0, u0*u0*box_1)  # E[u**2*Box((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s27 = V*s4
    s28 = 2.0*b*m_hat*noise
    s29 = V*noise*q_hat
    s30 = noise*noise*noise
    s31 = 2.0*s5
    return (-alpha*(rho*e1 - s10 - e1), -alpha*(rho*e3 - rho*e4 - e3), s11*noise*s5/s14, V*rho*e1 + V*rho*e2 + b - V*e1,), ((alpha*m_hat*s15*e7/s16 + alpha*rho*s19*e8/s16 + alpha*s15*s20*e9/s16 - alpha*m_hat*rho*e10/s16, alpha*noise*s15*e7/s21 + alpha*rho*s23*e8/s21 + alpha*s15*s24*e9/s21 - alpha*noise*rho*e10/s21, alpha*rho*s25*e8/s11 + alpha*s26*s15*e9/s11, -alpha*rho*e8/V - alpha*s15*e9/V,), (2.0*alpha*m_hat*s15*e11/s16 + 2.0*alpha*rho*s19*e12/s16 + 2.0*alpha*s15*s20*e13/s16 - 2.0*alpha*m_hat*rho*e14/s16, alpha*noise*s15*e11/s16 + alpha*rho*s23*e12/s16 + alpha*s15*s24*e13/s16 - alpha*noise*rho*e14/s16, 2.0*alpha*rho*s25*e12/s11 + 2.0*alpha*s26*s15*e13/s11, -2.0*alpha*rho*e12/V - 2.0*alpha*s15*e13/V,), ((2.0*s11*m_hat*noise - s11*noise*s5*(2.0*s11*lam*m_hat + alpha*m_hat*s12*s15*e5/s5 + alpha*m_hat*noise*rho*s23*e2/s5 + alpha*m_hat*noise*s15*s24*e1/s5 + alpha*m_hat*s12*rho*e15/s16 + alpha*noise*rho*s23*s19*e8/s16 - alpha*m_hat*s12*rho*e6/s5 - alpha*m_hat*s12*s15*e16/s16 - alpha*noise*rho*(s27 + s28 - s29)*e10/s16 - alpha*noise*s15*s24*s20*e9/s16 - alpha*noise*s15*(s29 + s28 - s27)*e7/s16)/s14)/s14, (s11*s12 - s11*noise*s5*(s11*lam*noise + alpha*s30*s15*e5/s31 + alpha*s12*rho*s23*e2/s31 + alpha*s12*s15*s24*e1/s31 + alpha*s30*rho*e15/s21 + alpha*noise*rho*s23*s23*e8/s21 - alpha*s30*rho*e6/s31 - alpha*s30*s15*e16/s21 - alpha*s12*rho*s23*e10/s16 - alpha*s12*s15*s24*e7/s16 - alpha*noise*s15*s24*s24*e9/s21)/s14)/s14, (2.0*V*noise*s5 - s11*noise*s5*(2.0*V*lam*s5 + alpha*s12*s15*e5/V + alpha*noise*rho*s23*e2/V + alpha*noise*s15*s24*e1/V + alpha*noise*rho*s25*s23*e8/s11 - s13/V - alpha*s12*rho*s25*e10/s11 - alpha*s12*s26*s15*e7/s11 - alpha*noise*s26*s15*s24*e9/s11)/s14)/s14, -s11*noise*s5*(alpha*s12*rho*e10/V + alpha*s12*s15*e7/V + alpha*noise*s15*s24*e9/V - alpha*noise*rho*s23*e8/V)/(s14*s14),), (rho*s19*e8/s5 - m_hat*rho*e10/s5 - m_hat*s15*e7/s5 - s15*s20*e9/s5, rho*s23*e8/s31 - noise*rho*e10/s31 - noise*s15*e7/s31 - s15*s24*e9/s31, s10 + s15*e1 + rho*s25*e8/V - s26*s15*e9/V, s15*e9 + 1.0 - rho*e8,),)


def _hinge_learned_values(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = s1 + b
    s7 = np.sqrt(s5)
    s8 = np.sqrt(noise)
    s9 = V*s7/s8
    s10 = 1.0 - V
    u1, w1 = gauss_rule(n, s6, s9, kinks=(1.0, s10,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    s11 = 1.0/V
    v1 = s11*(1.0 - u1)
    box_1 = sf.box(v1)
    e1 = expectation(w1, box_1)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s12 = 1.0 - rho
    s13 = s1 - b
    u0, w0 = gauss_rule(n, s13, s9, kinks=(1.0, s10,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    v2 = s11*(1.0 - u0)
    box_2 = sf.box(v2)
    e2 = expectation(w0, box_2)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e3 = expectation(w1, sf.clip_integral(v1))  # E[ClipIntegral((1 - u)/V); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e4 = expectation(w0, sf.clip_integral(v2))  # E[ClipIntegral((1 - u)/V); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s14 = noise - V*lam
    s15 = noise*noise
    s16 = s14*s14
    s17 = m_hat/s8
    s18 = b*s8/V
    s19 = np.sqrt(alpha)
    s20 = np.sqrt(alpha + noise)
    s21 = s19/(s8*s20)
    log_1 = np.log(rho)
    s22 = 2.0*s19
    s23 = s8*s20*log_1/s22
    log_2 = np.log(1.0/s12)
    s24 = s8*s20*log_2/s22
    s25 = s8*log_1/2.0
    s26 = s8*log_2/2.0
    s27 = 1.0/s8
    s28 = np.sqrt(s2*s3/noise + s2*q_hat)
    s29 = 1.0 - s1 - b
    s30 = s29/s28
    s31 = b + 1.0 - s1
    s32 = s31/s28
    clip_1 = sf.clip(v1)
    e5 = expectation(w1, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    clip_2 = sf.clip(v2)
    e6 = expectation(w0, clip_2*clip_2)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s33 = -s1
    e7 = expectation(w0, box_2*box_2)  # E[Box((1 - u)/V)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e8 = expectation(w1, box_1*box_1)  # E[Box((1 - u)/V)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s2*s5/noise, V, b, m_hat, q_hat, alpha*(rho*e1/V + s12*e2/V), V*(2.0*V*alpha*lam*rho*e3 + 2.0*V*alpha*lam*e4 + 2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*rho*s14*e3 + 2.0*alpha*s14*e4 + 2.0*s3*s14/noise + q_hat*s14 - 2.0*V*alpha*lam*rho*e4 - V*lam*s5*s14/s15 - 2.0*alpha*rho*s14*e4 - s3 - s4 - s5*s16/s15)/(2.0*noise), rho*sf.gauss_tail((s17 + s18)/s7) + s12*sf.gauss_tail((s17 - s18)/s7), rho*sf.gauss_tail(s21 + s23 + s24) + s12*sf.gauss_tail(s21 - s23 - s24), rho*sf.gauss_tail(s25 + s26 + s27) + s12*sf.gauss_tail(s27 - s25 - s26), rho*(s28*sf.gauss_pdf(s30) + s29*sf.gauss_tail(-s30)) + s12*(s28*sf.gauss_pdf(s32) + s31*sf.gauss_tail(-s32)), rho*(V*e3 - V*e5/2.0) + s12*(V*e4 - V*e6/2.0), rho*sf.gauss_tail(-(s33 - V - b)/s28) + s12*sf.gauss_tail(-(b + s33 - V)/s28), s2*(lam*lam + 2.0*lam*s14/V + alpha*s15*rho*e7/s2 + s16/s2 - alpha*s15*rho*e8/s2 - alpha*s15*e7/s2)/s15,)


def _hinge_learned_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam), 0.0,)


def _hinge_zero_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*m_hat/noise
    s2 = m_hat*m_hat
    s3 = noise*q_hat
    s4 = s2 + s3
    s5 = V*np.sqrt(s4)/np.sqrt(noise)
    s6 = 1.0 - V
    u0, w0 = gauss_rule(n, s1, s5, kinks=(1.0, s6,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    v1 = 1.0/V*(1.0 - u0)
    clip_1 = sf.clip(v1)
    e1 = expectation(w0, clip_1)  # E[Clip((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e2 = expectation(w0, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s7 = V*V
    s8 = noise*noise
    e3 = expectation(w0, u0*clip_1)  # E[u*Clip((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s9 = alpha*s8*e3
    s10 = s7*lam*s2 + s7*lam*noise*q_hat + V*alpha*m_hat*noise*e1 - s9
    box_1 = sf.box(v1)
    e4 = expectation(w0, box_1)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e5 = expectation(w0, u0*box_1)  # E[u*Box((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s11 = V*s4
    s12 = 2.0*s4
    s13 = 2.0*V*s4
    e6 = expectation(w0, box_1*clip_1)  # E[Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e7 = expectation(w0, u0*box_1*clip_1)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e8 = expectation(w0, u0*u0*box_1)  # E[u**2*Box((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s14 = noise*noise*noise
    return (alpha*e1, alpha*e2, s7*noise*s4/s10,), ((-alpha*q_hat*e4/s4 - alpha*m_hat*e5/s11, alpha*m_hat*e4/s12 - alpha*noise*e5/s13, -alpha*e4/s7,), (-2.0*alpha*q_hat*e6/s4 - 2.0*alpha*m_hat*e7/s11, alpha*m_hat*e6/s4 - alpha*noise*e7/s11, -2.0*alpha*e6/s7,), ((2.0*s7*m_hat*noise - s7*noise*s4*(2.0*s7*lam*m_hat + V*alpha*s2*noise*e1/s4 + alpha*m_hat*s8*e8/s11 - V*alpha*m_hat*noise*q_hat*e4/s4 - alpha*m_hat*s8*e3/s4 - alpha*noise*(s2 - s3)*e5/s4)/s10)/s10, (s7*s8 - s7*noise*s4*(s7*lam*noise + V*alpha*s2*noise*e4/s12 + V*alpha*m_hat*s8*e1/s12 + alpha*s14*e8/s13 - alpha*m_hat*s8*e5/s4 - alpha*s14*e3/s12)/s10)/s10, (2.0*V*noise*s4 - s7*noise*s4*(2.0*V*lam*s4 + alpha*m_hat*noise*e1 + alpha*s8*e5/s7 - alpha*m_hat*noise*e4/V - s9/V)/s10)/s10,),)


def _hinge_zero_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = np.sqrt(s5)
    s7 = np.sqrt(noise)
    s8 = V*s6/s7
    s9 = 1.0 - V
    u0, w0 = gauss_rule(n, s1, s8, kinks=(1.0, s9,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    v1 = 1.0/V*(1.0 - u0)
    box_1 = sf.box(v1)
    e1 = expectation(w0, box_1)  # E[Box((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s10 = 1.0 - rho
    e2 = expectation(w0, sf.clip_integral(v1))  # E[ClipIntegral((1 - u)/V); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s11 = noise - V*lam
    s12 = noise*noise
    s13 = s11*s11
    gauss_tail_1 = sf.gauss_tail(m_hat/(s7*s6))
    s14 = np.sqrt(alpha)
    s15 = np.sqrt(alpha + noise)
    s16 = s14/(s7*s15)
    log_1 = np.log(rho)
    s17 = 2.0*s14
    s18 = s7*s15*log_1/s17
    log_2 = np.log(1.0/s10)
    s19 = s7*s15*log_2/s17
    s20 = s7*log_1/2.0
    s21 = s7*log_2/2.0
    s22 = 1.0/s7
    s23 = 1.0 - s1
    s24 = np.sqrt(s2*s3/noise + s2*q_hat)
    s25 = s23/s24
    s26 = s23*sf.gauss_tail(-s25) + s24*sf.gauss_pdf(s25)
    clip_1 = sf.clip(v1)
    e3 = expectation(w0, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s27 = V*e2 - V*e3/2.0
    s28 = -s1
    gauss_tail_2 = sf.gauss_tail(-(s28 - V)/s24)
    e4 = expectation(w0, box_1*box_1)  # E[Box((1 - u)/V)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s2*s5/noise, V, 0.0, m_hat, q_hat, alpha*(rho*e1/V + s10*e1/V), V*(2.0*V*alpha*lam*e2 + 2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*s11*e2 + 2.0*s3*s11/noise + q_hat*s11 - V*lam*s5*s11/s12 - s3 - s4 - s5*s13/s12)/(2.0*noise), rho*gauss_tail_1 + s10*gauss_tail_1, rho*sf.gauss_tail(s16 + s18 + s19) + s10*sf.gauss_tail(s16 - s18 - s19), rho*sf.gauss_tail(s20 + s21 + s22) + s10*sf.gauss_tail(s22 - s20 - s21), rho*s26 + s10*s26, rho*s27 + s10*s27, rho*gauss_tail_2 + s10*gauss_tail_2, s2*(lam*lam + 2.0*lam*s11/V + s13/s2 - alpha*s12*e4/s2)/s12,)


def _hinge_zero_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam),)


def _squared_hinge_learned_fixed_point(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = np.sqrt(noise)
    s2 = V*m_hat
    s3 = V*V
    s4 = m_hat*m_hat
    s5 = np.sqrt(s3*s4/noise + s3*q_hat)
    s6 = s2/(noise*s5)
    s7 = b/s5
    s8 = 1.0/s5
    gauss_tail_1 = sf.gauss_tail(s6 + s7 - s8)
    gauss_tail_2 = sf.gauss_tail(s6 - s7 - s8)
    s9 = s4 + noise*q_hat
    s10 = np.sqrt(s9)
    gauss_pdf_1 = sf.gauss_pdf(s7 + s8 - s6)
    s11 = noise*s1
    gauss_pdf_2 = sf.gauss_pdf(s8 - s6 - s7)
    s12 = V + 1.0
    s13 = s11*s12
    s14 = noise*noise
    s15 = s14*s1
    s16 = noise*noise*noise
    s17 = s16*s1
    s18 = b*b
    s19 = s12*s12
    s20 = V*V*V
    s21 = s2/noise
    s22 = s21 - b
    s23 = V*s10
    s24 = s23/s1
    u0, w0 = gauss_rule(n, s22, s24, kinks=(1.0,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    v1 = 1.0 - u0
    ramp_1 = sf.ramp(v1)
    e1 = expectation(w0, u0*ramp_1)  # E[u*Ramp(1 - u); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s25 = s21 + b
    u1, w1 = gauss_rule(n, s25, s24, kinks=(1.0,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    v2 = 1.0 - u1
    ramp_2 = sf.ramp(v2)
    e2 = expectation(w1, u1*ramp_2)  # E[u*Ramp(1 - u); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s26 = s20*lam*s4*s1 + s20*lam*s11*q_hat + s3*alpha*s4*s1*rho*gauss_tail_2 + s3*alpha*m_hat*noise*rho*s10*gauss_pdf_2 + s3*alpha*m_hat*noise*s10*gauss_pdf_1 + s3*lam*s4*s1 + s3*lam*s11*q_hat + 2.0*V*alpha*b*m_hat*s11*gauss_tail_2 + V*alpha*b*s14*rho*s10*gauss_pdf_2 + V*alpha*b*s14*rho*s10*gauss_pdf_1 + V*alpha*m_hat*s11*rho*gauss_tail_1 + V*alpha*m_hat*s11*gauss_tail_2 + alpha*s18*s15*rho*gauss_tail_2 + alpha*b*s15*rho*gauss_tail_2 + alpha*b*s15*rho*gauss_tail_1 + alpha*s15*rho*e1 - s3*alpha*s4*s1*rho*gauss_tail_1 - s3*alpha*s4*s1*gauss_tail_2 - s3*alpha*m_hat*noise*rho*s10*gauss_pdf_1 - 2.0*V*alpha*b*m_hat*s11*rho*gauss_tail_2 - 2.0*V*alpha*b*m_hat*s11*rho*gauss_tail_1 - V*alpha*b*s14*s10*gauss_pdf_1 - V*alpha*m_hat*s11*rho*gauss_tail_2 - alpha*s18*s15*rho*gauss_tail_1 - alpha*s18*s15*gauss_tail_2 - alpha*b*s15*gauss_tail_2 - alpha*s15*rho*e2 - alpha*s15*e1
    s27 = m_hat*m_hat*m_hat
    s28 = b*s1/s23
    s29 = s1/s23
    s30 = s1*s10
    s31 = m_hat/s30
    gauss_pdf_3 = sf.gauss_pdf(s28 + s29 - s31)
    s32 = s3*s27*noise*rho*gauss_pdf_3
    s33 = s31 + s28 - s29
    gauss_tail_3 = sf.gauss_tail(s33)
    s34 = s3*s4*s1*rho*s10*gauss_tail_3
    s35 = s31 - s28 - s29
    gauss_tail_4 = sf.gauss_tail(s35)
    s36 = s3*s4*s1*s10*gauss_tail_4
    s37 = s3*m_hat*s14*q_hat*rho*gauss_pdf_3
    gauss_pdf_4 = sf.gauss_pdf(s29 - s31 - s28)
    s38 = s3*m_hat*noise*q_hat*rho*gauss_pdf_4
    gauss_pdf_5 = sf.gauss_pdf(s35)
    s39 = s3*m_hat*noise*q_hat*rho*gauss_pdf_5
    s40 = s3*m_hat*noise*q_hat*gauss_pdf_3
    s41 = s3*s11*q_hat*rho*s10*gauss_tail_3
    s42 = s3*s11*q_hat*s10*gauss_tail_4
    s43 = V*b*s4*noise*rho*gauss_pdf_5
    gauss_pdf_6 = sf.gauss_pdf(s33)
    s44 = V*b*s4*noise*rho*gauss_pdf_6
    s45 = V*b*s4*noise*gauss_pdf_3
    s46 = V*b*s14*q_hat*rho*gauss_pdf_4
    s47 = V*b*s14*q_hat*rho*gauss_pdf_3
    s48 = V*b*s14*q_hat*gauss_pdf_5
    s49 = V*s4*noise*rho*gauss_pdf_4
    s50 = V*s4*noise*rho*gauss_pdf_5
    s51 = V*s4*noise*gauss_pdf_3
    s52 = V*s14*q_hat*rho*gauss_pdf_3
    s53 = V*s14*q_hat*rho*gauss_pdf_6
    s54 = V*s14*q_hat*gauss_pdf_5
    s55 = s18*m_hat*s14*rho*gauss_pdf_3
    s56 = s18*m_hat*s14*rho*gauss_pdf_6
    s57 = s18*m_hat*s14*gauss_pdf_5
    s58 = 2.0*b*m_hat*s14*rho*gauss_pdf_4
    s59 = 2.0*b*m_hat*s14*rho*gauss_pdf_3
    s60 = 2.0*b*m_hat*s14*gauss_pdf_5
    s61 = m_hat*s14*rho*gauss_pdf_3
    s62 = m_hat*s14*rho*gauss_pdf_6
    s63 = m_hat*s14*gauss_pdf_5
    s64 = s3*s27*noise*rho*gauss_pdf_4
    s65 = s3*m_hat*s14*q_hat*rho*gauss_pdf_4
    s66 = s3*m_hat*noise*q_hat*rho*gauss_pdf_6
    s67 = V*b*s4*noise*rho*gauss_pdf_4
    s68 = V*b*s14*q_hat*rho*gauss_pdf_6
    s69 = V*s4*noise*rho*gauss_pdf_6
    s70 = V*s14*q_hat*rho*gauss_pdf_4
    s71 = s18*m_hat*s14*rho*gauss_pdf_4
    s72 = 2.0*b*m_hat*s14*rho*gauss_pdf_6
    s73 = m_hat*s14*rho*gauss_pdf_4
    s74 = s9*s10
    s75 = s3*s4*noise*rho*gauss_pdf_3
    s76 = s3*s4*rho*gauss_pdf_3
    s77 = s3*s4*rho*gauss_pdf_6
    s78 = s3*s4*gauss_pdf_5
    s79 = s3*s14*q_hat*rho*gauss_pdf_3
    s80 = 2.0*V*b*m_hat*noise*rho*gauss_pdf_5
    s81 = 2.0*V*b*m_hat*noise*rho*gauss_pdf_6
    s82 = 2.0*V*b*m_hat*noise*gauss_pdf_3
    s83 = 2.0*V*m_hat*noise*rho*gauss_pdf_4
    s84 = 2.0*V*m_hat*noise*rho*gauss_pdf_5
    s85 = 2.0*V*m_hat*noise*gauss_pdf_3
    s86 = s18*s14*rho*gauss_pdf_3
    s87 = s18*s14*rho*gauss_pdf_6
    s88 = s18*s14*gauss_pdf_5
    s89 = 2.0*b*s14*rho*gauss_pdf_4
    s90 = 2.0*b*s14*rho*gauss_pdf_3
    s91 = 2.0*b*s14*gauss_pdf_5
    s92 = s14*rho*gauss_pdf_3
    s93 = s14*rho*gauss_pdf_6
    s94 = s14*gauss_pdf_5
    s95 = s3*s4*noise*rho*gauss_pdf_4
    s96 = s3*s4*noise*gauss_pdf_3
    s97 = s3*s4*rho*gauss_pdf_4
    s98 = s3*s14*q_hat*rho*gauss_pdf_4
    s99 = s3*s14*q_hat*gauss_pdf_3
    s100 = 2.0*V*b*m_hat*noise*rho*gauss_pdf_4
    s101 = 2.0*V*m_hat*noise*rho*gauss_pdf_6
    s102 = s18*s14*rho*gauss_pdf_4
    s103 = 2.0*b*s14*rho*gauss_pdf_6
    s104 = s14*rho*gauss_pdf_4
    s105 = s3*b*m_hat*noise*rho*gauss_pdf_5
    s106 = s3*b*m_hat*noise*rho*gauss_pdf_6
    s107 = s3*b*m_hat*noise*gauss_pdf_3
    s108 = s3*m_hat*noise*rho*gauss_pdf_4
    s109 = s3*m_hat*noise*rho*gauss_pdf_5
    s110 = s3*m_hat*noise*gauss_pdf_3
    s111 = V*s18*s14*rho*gauss_pdf_3
    s112 = V*s18*s14*rho*gauss_pdf_6
    s113 = V*s18*s14*gauss_pdf_5
    s114 = V*b*m_hat*noise*rho*gauss_pdf_5
    s115 = V*b*m_hat*noise*rho*gauss_pdf_6
    s116 = V*b*m_hat*noise*gauss_pdf_3
    s117 = 2.0*V*b*s14*rho*gauss_pdf_4
    s118 = 2.0*V*b*s14*rho*gauss_pdf_3
    s119 = 2.0*V*b*s14*gauss_pdf_5
    s120 = V*m_hat*noise*rho*gauss_pdf_4
    s121 = V*m_hat*noise*rho*gauss_pdf_5
    s122 = V*m_hat*noise*gauss_pdf_3
    s123 = V*s14*rho*gauss_pdf_3
    s124 = V*s14*rho*gauss_pdf_6
    s125 = V*s14*gauss_pdf_5
    s126 = s3*b*m_hat*noise*rho*gauss_pdf_4
    s127 = s3*m_hat*noise*rho*gauss_pdf_6
    s128 = V*s18*s14*rho*gauss_pdf_4
    s129 = V*b*m_hat*noise*rho*gauss_pdf_4
    s130 = 2.0*V*b*s14*rho*gauss_pdf_6
    s131 = V*m_hat*noise*rho*gauss_pdf_6
    s132 = V*s14*rho*gauss_pdf_4
    s133 = V*m_hat*rho*gauss_pdf_5
    s134 = V*m_hat*rho*gauss_pdf_6
    s135 = V*m_hat*gauss_pdf_3
    s136 = V*s1*s10*gauss_tail_4
    s137 = b*noise*rho*gauss_pdf_3
    s138 = b*noise*rho*gauss_pdf_6
    s139 = b*noise*gauss_pdf_5
    s140 = noise*rho*gauss_pdf_4
    s141 = noise*rho*gauss_pdf_3
    s142 = noise*gauss_pdf_5
    s143 = V*m_hat*rho*gauss_pdf_4
    s144 = V*s1*rho*s10*gauss_tail_3
    s145 = b*noise*rho*gauss_pdf_4
    s146 = noise*rho*gauss_pdf_6
    s147 = m_hat*m_hat*m_hat*m_hat
    s148 = noise*noise*noise*noise
    s149 = q_hat*q_hat
    s150 = b*b*b
    s151 = 2.0*s20*s4*s11*rho*s10*gauss_tail_4
    s152 = s3*b*s4*s14*rho*gauss_pdf_4
    s153 = s3*b*s4*s14*rho*gauss_pdf_3
    s154 = s3*b*s4*s14*gauss_pdf_5
    s155 = s3*s4*s14*rho*gauss_pdf_3
    s156 = s3*s4*s14*rho*gauss_pdf_6
    s157 = s3*s4*s14*gauss_pdf_5
    s158 = s3*s16*q_hat*rho*gauss_pdf_3
    s159 = s3*s16*q_hat*rho*gauss_pdf_6
    s160 = s3*s16*q_hat*gauss_pdf_5
    s161 = s16*rho*gauss_pdf_3
    s162 = s16*rho*gauss_pdf_6
    s163 = s16*gauss_pdf_5
    s164 = s3*s4*s14*gauss_pdf_3
    s165 = s3*s16*q_hat*gauss_pdf_3
    s166 = s16*rho*gauss_pdf_4
    step_1 = sf.step(v2)
    e3 = expectation(w1, u1*u1*step_1)  # E[u**2*Step(1 - u); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s167 = s12*s9
    s168 = rho - 1.0
    s169 = b*m_hat
    s170 = V*q_hat
    s171 = s169 - s170
    e4 = expectation(w1, ramp_2)  # E[Ramp(1 - u); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s172 = s170 + s169
    e5 = expectation(w0, ramp_1)  # E[Ramp(1 - u); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s173 = V*V*V*V
    step_2 = sf.step(v1)
    e6 = expectation(w0, u0*u0*step_2)  # E[u**2*Step(1 - u); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e7 = expectation(w1, u1*step_1)  # E[u*Step(1 - u); u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e8 = expectation(w0, u0*step_2)  # E[u*Step(1 - u); u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s174 = 2.0*s12*s9
    s175 = b*noise
    s176 = s2 + s175
    s177 = s175 - s2
    s178 = V*s12
    s179 = V*s19
    s180 = V*V*V*V*V
    s181 = 2.0*s3*m_hat*s1*rho*s10*gauss_tail_4
    s182 = 2.0*s3*m_hat*s1*rho*s10*gauss_tail_3
    s183 = V*s11*s10*gauss_tail_4
    s184 = 2.0*s3*m_hat*s1*s10*gauss_tail_4
    s185 = V*s11*rho*s10*gauss_tail_4
    s186 = V*s11*rho*s10*gauss_tail_3
    return (-alpha*(V*m_hat*s1*rho*gauss_tail_1 + V*m_hat*s1*gauss_tail_2 + V*noise*rho*s10*gauss_pdf_1 + b*s11*rho*gauss_tail_2 + b*s11*rho*gauss_tail_1 + s11*rho*gauss_tail_2 - V*m_hat*s1*rho*gauss_tail_2 - V*noise*rho*s10*gauss_pdf_2 - V*noise*s10*gauss_pdf_1 - b*s11*gauss_tail_2 - s11*rho*gauss_tail_1 - s11*gauss_tail_2)/s13, alpha*(s3*s4*s15*rho*gauss_tail_1 + s3*s4*s15*gauss_tail_2 + s3*s4*s11*rho*gauss_tail_1 + s3*s4*s11*gauss_tail_2 + s3*m_hat*s14*rho*s10*gauss_pdf_1 + s3*s17*q_hat*rho*gauss_tail_1 + s3*s17*q_hat*gauss_tail_2 + 2.0*V*b*m_hat*s15*rho*gauss_tail_2 + 2.0*V*b*m_hat*s15*rho*gauss_tail_1 + V*b*s16*s10*gauss_pdf_1 + 2.0*V*m_hat*s15*rho*gauss_tail_2 + V*s16*rho*s10*gauss_pdf_2 + V*s16*s10*gauss_pdf_1 + s18*s17*rho*gauss_tail_1 + s18*s17*gauss_tail_2 + 2.0*b*s17*gauss_tail_2 + s17*rho*gauss_tail_1 + s17*gauss_tail_2 - s3*s4*s15*rho*gauss_tail_2 - s3*s4*s11*rho*gauss_tail_2 - s3*m_hat*s14*rho*s10*gauss_pdf_2 - s3*m_hat*s14*s10*gauss_pdf_1 - s3*s17*q_hat*rho*gauss_tail_2 - 2.0*V*b*m_hat*s15*gauss_tail_2 - V*b*s16*rho*s10*gauss_pdf_2 - V*b*s16*rho*s10*gauss_pdf_1 - 2.0*V*m_hat*s15*rho*gauss_tail_1 - 2.0*V*m_hat*s15*gauss_tail_2 - V*s16*rho*s10*gauss_pdf_1 - s18*s17*rho*gauss_tail_2 - 2.0*b*s17*rho*gauss_tail_2 - 2.0*b*s17*rho*gauss_tail_1 - s17*rho*gauss_tail_2)/(s17*s19), s3*s11*s12*s9/s26, (s3*m_hat*s1*gauss_tail_2 + s3*noise*rho*s10*gauss_pdf_2 + s3*noise*rho*s10*gauss_pdf_1 + V*b*s11*rho*gauss_tail_2 + V*b*s11 + V*s11*rho*gauss_tail_2 + V*s11*rho*gauss_tail_1 + b*s11 - s3*m_hat*s1*rho*gauss_tail_2 - s3*m_hat*s1*rho*gauss_tail_1 - s3*noise*s10*gauss_pdf_1 - V*b*s11*rho*gauss_tail_1 - V*b*s11*gauss_tail_2 - V*s11*gauss_tail_2)/s13,), ((-alpha*(s32 + s34 + s36 + s37 + s38 + s39 + s40 + s41 + s42 + s43 + s44 + s45 + s46 + s47 + s48 + s49 + s50 + s51 + s52 + s53 + s54 + s55 + s56 + s57 + s58 + s59 + s60 + s61 + s62 + s63 - s64 - s3*s27*noise*gauss_pdf_3 - s3*s4*s1*rho*s10*gauss_tail_4 - s65 - s3*m_hat*s14*q_hat*gauss_pdf_3 - s3*m_hat*noise*q_hat*rho*gauss_pdf_3 - s66 - s3*m_hat*noise*q_hat*gauss_pdf_5 - s3*s11*q_hat*rho*s10*gauss_tail_4 - s67 - V*b*s4*noise*rho*gauss_pdf_3 - V*b*s4*noise*gauss_pdf_5 - V*b*s14*q_hat*rho*gauss_pdf_5 - s68 - V*b*s14*q_hat*gauss_pdf_3 - V*s4*noise*rho*gauss_pdf_3 - s69 - V*s4*noise*gauss_pdf_5 - s70 - V*s14*q_hat*rho*gauss_pdf_5 - V*s14*q_hat*gauss_pdf_3 - s71 - s18*m_hat*s14*rho*gauss_pdf_5 - s18*m_hat*s14*gauss_pdf_3 - 2.0*b*m_hat*s14*rho*gauss_pdf_5 - s72 - 2.0*b*m_hat*s14*gauss_pdf_3 - s73 - m_hat*s14*rho*gauss_pdf_5 - m_hat*s14*gauss_pdf_3)/(V*s11*s12*s74), -alpha*(s75 + s76 + s77 + s78 + s79 + s80 + s81 + s82 + s83 + s84 + s85 + s86 + s87 + s88 + s89 + s90 + s91 + s92 + s93 + s94 - s95 - s96 - s97 - s3*s4*rho*gauss_pdf_5 - s3*s4*gauss_pdf_3 - s98 - s99 - s100 - 2.0*V*b*m_hat*noise*rho*gauss_pdf_3 - 2.0*V*b*m_hat*noise*gauss_pdf_5 - 2.0*V*m_hat*noise*rho*gauss_pdf_3 - s101 - 2.0*V*m_hat*noise*gauss_pdf_5 - s102 - s18*s14*rho*gauss_pdf_5 - s18*s14*gauss_pdf_3 - 2.0*b*s14*rho*gauss_pdf_5 - s103 - 2.0*b*s14*gauss_pdf_3 - s104 - s14*rho*gauss_pdf_5 - s14*gauss_pdf_3)/(2.0*V*s1*s12*s74), -alpha*(s105 + s106 + s107 + s3*b*s11*s10*gauss_tail_4 + s75 + s3*m_hat*s1*rho*s10*gauss_tail_3 + s3*m_hat*s1*s10*gauss_tail_4 + s108 + s109 + s110 + s3*s11*rho*s10*gauss_tail_3 + s3*s11*s10*gauss_tail_4 + s79 + s111 + s112 + s113 + s114 + s115 + s116 + s117 + s118 + s119 + s120 + s121 + s122 + s123 + s124 + s125 + s86 + s87 + s88 + s89 + s90 + s91 + s92 + s93 + s94 - s126 - s3*b*m_hat*noise*rho*gauss_pdf_3 - s3*b*m_hat*noise*gauss_pdf_5 - s3*b*s11*rho*s10*gauss_tail_4 - s3*b*s11*rho*s10*gauss_tail_3 - s95 - s96 - s3*m_hat*s1*rho*s10*gauss_tail_4 - s3*m_hat*noise*rho*gauss_pdf_3 - s127 - s3*m_hat*noise*gauss_pdf_5 - s3*s11*rho*s10*gauss_tail_4 - s98 - s99 - s128 - V*s18*s14*rho*gauss_pdf_5 - V*s18*s14*gauss_pdf_3 - s129 - V*b*m_hat*noise*rho*gauss_pdf_3 - V*b*m_hat*noise*gauss_pdf_5 - 2.0*V*b*s14*rho*gauss_pdf_5 - s130 - 2.0*V*b*s14*gauss_pdf_3 - V*m_hat*noise*rho*gauss_pdf_3 - s131 - V*m_hat*noise*gauss_pdf_5 - s132 - V*s14*rho*gauss_pdf_5 - V*s14*gauss_pdf_3 - s102 - s18*s14*rho*gauss_pdf_5 - s18*s14*gauss_pdf_3 - 2.0*b*s14*rho*gauss_pdf_5 - s103 - 2.0*b*s14*gauss_pdf_3 - s104 - s14*rho*gauss_pdf_5 - s14*gauss_pdf_3)/(s3*s11*s19*s10), alpha*(s133 + s134 + s135 + s136 + s137 + s138 + s139 + s140 + s141 + s142 - s143 - V*m_hat*rho*gauss_pdf_3 - V*m_hat*gauss_pdf_5 - V*s1*rho*s10*gauss_tail_4 - s144 - s145 - b*noise*rho*gauss_pdf_5 - b*noise*gauss_pdf_3 - noise*rho*gauss_pdf_5 - s146 - noise*gauss_pdf_3)/(V*s1*s12*s10),), (-alpha*(2.0*s20*s147*s14*rho*gauss_pdf_4 + 2.0*s20*s147*s14*gauss_pdf_3 + 2.0*s20*s27*s15*rho*s10*gauss_tail_4 + 2.0*s20*s27*s11*rho*s10*gauss_tail_4 + 3.0*s20*s4*s16*q_hat*rho*gauss_pdf_4 + s20*s4*s16*q_hat*rho*gauss_pdf_6 + 3.0*s20*s4*s16*q_hat*gauss_pdf_3 + s20*s4*s16*q_hat*gauss_pdf_5 + s20*s4*s14*q_hat*rho*gauss_pdf_3 + s20*s4*s14*q_hat*rho*gauss_pdf_6 + s20*s4*s14*q_hat*gauss_pdf_5 + 2.0*s20*m_hat*s17*q_hat*rho*s10*gauss_tail_4 + 2.0*s20*m_hat*s15*q_hat*rho*s10*gauss_tail_4 + s20*s148*s149*rho*gauss_pdf_4 + s20*s148*s149*rho*gauss_pdf_6 + s20*s148*s149*gauss_pdf_3 + s20*s148*s149*gauss_pdf_5 + s3*b*s27*s16*rho*gauss_pdf_4 + s3*b*s27*s16*rho*gauss_pdf_3 + s3*b*s27*s16*gauss_pdf_5 + s3*b*s27*s14*rho*gauss_pdf_4 + s3*b*s27*s14*rho*gauss_pdf_3 + s3*b*s27*s14*gauss_pdf_5 + 2.0*s3*b*s4*s15*s10*gauss_tail_4 + s3*b*m_hat*s148*q_hat*rho*gauss_pdf_4 + s3*b*m_hat*s148*q_hat*rho*gauss_pdf_3 + s3*b*m_hat*s148*q_hat*gauss_pdf_5 + 2.0*s3*b*m_hat*s16*q_hat*rho*gauss_pdf_5 + 2.0*s3*b*m_hat*s16*q_hat*rho*gauss_pdf_6 + 2.0*s3*b*m_hat*s16*q_hat*gauss_pdf_3 + 2.0*s3*b*s17*q_hat*s10*gauss_tail_4 + s3*s27*s16*rho*gauss_pdf_3 + s3*s27*s16*rho*gauss_pdf_6 + s3*s27*s16*gauss_pdf_5 + s3*s27*s14*rho*gauss_pdf_3 + s3*s27*s14*rho*gauss_pdf_6 + s3*s27*s14*gauss_pdf_5 + 2.0*s3*s4*s15*rho*s10*gauss_tail_3 + 2.0*s3*s4*s15*s10*gauss_tail_4 + s3*m_hat*s148*q_hat*rho*gauss_pdf_3 + s3*m_hat*s148*q_hat*rho*gauss_pdf_6 + s3*m_hat*s148*q_hat*gauss_pdf_5 + 2.0*s3*m_hat*s16*q_hat*rho*gauss_pdf_4 + 2.0*s3*m_hat*s16*q_hat*rho*gauss_pdf_5 + 2.0*s3*m_hat*s16*q_hat*gauss_pdf_3 + 2.0*s3*s17*q_hat*rho*s10*gauss_tail_3 + 2.0*s3*s17*q_hat*s10*gauss_tail_4 + 2.0*V*s18*s4*s16*rho*gauss_pdf_4 + 2.0*V*s18*s4*s16*rho*gauss_pdf_5 + 2.0*V*s18*s4*s16*gauss_pdf_3 + V*s18*s148*q_hat*rho*gauss_pdf_3 + V*s18*s148*q_hat*rho*gauss_pdf_6 + V*s18*s148*q_hat*gauss_pdf_5 + 4.0*V*b*s4*s16*rho*gauss_pdf_5 + 4.0*V*b*s4*s16*rho*gauss_pdf_6 + 4.0*V*b*s4*s16*gauss_pdf_3 + 2.0*V*b*s148*q_hat*rho*gauss_pdf_4 + 2.0*V*b*s148*q_hat*rho*gauss_pdf_3 + 2.0*V*b*s148*q_hat*gauss_pdf_5 + 2.0*V*s4*s16*rho*gauss_pdf_4 + 2.0*V*s4*s16*rho*gauss_pdf_5 + 2.0*V*s4*s16*gauss_pdf_3 + V*s148*q_hat*rho*gauss_pdf_3 + V*s148*q_hat*rho*gauss_pdf_6 + V*s148*q_hat*gauss_pdf_5 + s150*m_hat*s148*rho*gauss_pdf_4 + s150*m_hat*s148*rho*gauss_pdf_3 + s150*m_hat*s148*gauss_pdf_5 + 3.0*s18*m_hat*s148*rho*gauss_pdf_3 + 3.0*s18*m_hat*s148*rho*gauss_pdf_6 + 3.0*s18*m_hat*s148*gauss_pdf_5 + 3.0*b*m_hat*s148*rho*gauss_pdf_4 + 3.0*b*m_hat*s148*rho*gauss_pdf_3 + 3.0*b*m_hat*s148*gauss_pdf_5 + m_hat*s148*rho*gauss_pdf_3 + m_hat*s148*rho*gauss_pdf_6 + m_hat*s148*gauss_pdf_5 - 2.0*s20*s147*s14*rho*gauss_pdf_3 - 2.0*s20*s27*s15*rho*s10*gauss_tail_3 - 2.0*s20*s27*s15*s10*gauss_tail_4 - 2.0*s20*s27*s11*rho*s10*gauss_tail_3 - 2.0*s20*s27*s11*s10*gauss_tail_4 - 3.0*s20*s4*s16*q_hat*rho*gauss_pdf_3 - s20*s4*s16*q_hat*rho*gauss_pdf_5 - s20*s4*s14*q_hat*rho*gauss_pdf_4 - s20*s4*s14*q_hat*rho*gauss_pdf_5 - s20*s4*s14*q_hat*gauss_pdf_3 - 2.0*s20*m_hat*s17*q_hat*rho*s10*gauss_tail_3 - 2.0*s20*m_hat*s17*q_hat*s10*gauss_tail_4 - 2.0*s20*m_hat*s15*q_hat*rho*s10*gauss_tail_3 - 2.0*s20*m_hat*s15*q_hat*s10*gauss_tail_4 - s20*s148*s149*rho*gauss_pdf_3 - s20*s148*s149*rho*gauss_pdf_5 - s3*b*s27*s16*rho*gauss_pdf_5 - s3*b*s27*s16*rho*gauss_pdf_6 - s3*b*s27*s16*gauss_pdf_3 - s3*b*s27*s14*rho*gauss_pdf_5 - s3*b*s27*s14*rho*gauss_pdf_6 - s3*b*s27*s14*gauss_pdf_3 - 2.0*s3*b*s4*s15*rho*s10*gauss_tail_4 - 2.0*s3*b*s4*s15*rho*s10*gauss_tail_3 - s3*b*m_hat*s148*q_hat*rho*gauss_pdf_5 - s3*b*m_hat*s148*q_hat*rho*gauss_pdf_6 - s3*b*m_hat*s148*q_hat*gauss_pdf_3 - 2.0*s3*b*m_hat*s16*q_hat*rho*gauss_pdf_4 - 2.0*s3*b*m_hat*s16*q_hat*rho*gauss_pdf_3 - 2.0*s3*b*m_hat*s16*q_hat*gauss_pdf_5 - 2.0*s3*b*s17*q_hat*rho*s10*gauss_tail_4 - 2.0*s3*b*s17*q_hat*rho*s10*gauss_tail_3 - s3*s27*s16*rho*gauss_pdf_4 - s3*s27*s16*rho*gauss_pdf_5 - s3*s27*s16*gauss_pdf_3 - s3*s27*s14*rho*gauss_pdf_4 - s3*s27*s14*rho*gauss_pdf_5 - s3*s27*s14*gauss_pdf_3 - 2.0*s3*s4*s15*rho*s10*gauss_tail_4 - s3*m_hat*s148*q_hat*rho*gauss_pdf_4 - s3*m_hat*s148*q_hat*rho*gauss_pdf_5 - s3*m_hat*s148*q_hat*gauss_pdf_3 - 2.0*s3*m_hat*s16*q_hat*rho*gauss_pdf_3 - 2.0*s3*m_hat*s16*q_hat*rho*gauss_pdf_6 - 2.0*s3*m_hat*s16*q_hat*gauss_pdf_5 - 2.0*s3*s17*q_hat*rho*s10*gauss_tail_4 - 2.0*V*s18*s4*s16*rho*gauss_pdf_3 - 2.0*V*s18*s4*s16*rho*gauss_pdf_6 - 2.0*V*s18*s4*s16*gauss_pdf_5 - V*s18*s148*q_hat*rho*gauss_pdf_4 - V*s18*s148*q_hat*rho*gauss_pdf_5 - V*s18*s148*q_hat*gauss_pdf_3 - 4.0*V*b*s4*s16*rho*gauss_pdf_4 - 4.0*V*b*s4*s16*rho*gauss_pdf_3 - 4.0*V*b*s4*s16*gauss_pdf_5 - 2.0*V*b*s148*q_hat*rho*gauss_pdf_5 - 2.0*V*b*s148*q_hat*rho*gauss_pdf_6 - 2.0*V*b*s148*q_hat*gauss_pdf_3 - 2.0*V*s4*s16*rho*gauss_pdf_3 - 2.0*V*s4*s16*rho*gauss_pdf_6 - 2.0*V*s4*s16*gauss_pdf_5 - V*s148*q_hat*rho*gauss_pdf_4 - V*s148*q_hat*rho*gauss_pdf_5 - V*s148*q_hat*gauss_pdf_3 - s150*m_hat*s148*rho*gauss_pdf_5 - s150*m_hat*s148*rho*gauss_pdf_6 - s150*m_hat*s148*gauss_pdf_3 - 3.0*s18*m_hat*s148*rho*gauss_pdf_4 - 3.0*s18*m_hat*s148*rho*gauss_pdf_5 - 3.0*s18*m_hat*s148*gauss_pdf_3 - 3.0*b*m_hat*s148*rho*gauss_pdf_5 - 3.0*b*m_hat*s148*rho*gauss_pdf_6 - 3.0*b*m_hat*s148*gauss_pdf_3 - m_hat*s148*rho*gauss_pdf_4 - m_hat*s148*rho*gauss_pdf_5 - m_hat*s148*gauss_pdf_3)/(V*s17*s19*s74), -alpha*(s20*s27*noise*rho*gauss_pdf_4 + s20*s27*noise*rho*gauss_pdf_5 + s20*s27*noise*gauss_pdf_3 + s20*s27*rho*gauss_pdf_4 + s20*s27*rho*gauss_pdf_5 + s20*s27*gauss_pdf_3 + s151 + s20*m_hat*s14*q_hat*rho*gauss_pdf_4 + s20*m_hat*s14*q_hat*rho*gauss_pdf_5 + s20*m_hat*s14*q_hat*gauss_pdf_3 + 2.0*s20*s15*q_hat*rho*s10*gauss_tail_4 + s152 + s153 + s154 + 3.0*s3*b*s4*noise*rho*gauss_pdf_4 + 3.0*s3*b*s4*noise*rho*gauss_pdf_3 + 3.0*s3*b*s4*noise*gauss_pdf_5 + s3*b*s16*q_hat*rho*gauss_pdf_4 + s3*b*s16*q_hat*rho*gauss_pdf_3 + s3*b*s16*q_hat*gauss_pdf_5 + s155 + s156 + s157 + 3.0*s3*s4*noise*rho*gauss_pdf_3 + 3.0*s3*s4*noise*rho*gauss_pdf_6 + 3.0*s3*s4*noise*gauss_pdf_5 + s158 + s159 + s160 + 3.0*V*s18*m_hat*s14*rho*gauss_pdf_4 + 3.0*V*s18*m_hat*s14*rho*gauss_pdf_5 + 3.0*V*s18*m_hat*s14*gauss_pdf_3 + 6.0*V*b*m_hat*s14*rho*gauss_pdf_5 + 6.0*V*b*m_hat*s14*rho*gauss_pdf_6 + 6.0*V*b*m_hat*s14*gauss_pdf_3 + 3.0*V*m_hat*s14*rho*gauss_pdf_4 + 3.0*V*m_hat*s14*rho*gauss_pdf_5 + 3.0*V*m_hat*s14*gauss_pdf_3 + s150*s16*rho*gauss_pdf_4 + s150*s16*rho*gauss_pdf_3 + s150*s16*gauss_pdf_5 + 3.0*s18*s16*rho*gauss_pdf_3 + 3.0*s18*s16*rho*gauss_pdf_6 + 3.0*s18*s16*gauss_pdf_5 + 3.0*b*s16*rho*gauss_pdf_4 + 3.0*b*s16*rho*gauss_pdf_3 + 3.0*b*s16*gauss_pdf_5 + s161 + s162 + s163 - s20*s27*noise*rho*gauss_pdf_3 - s20*s27*noise*rho*gauss_pdf_6 - s20*s27*noise*gauss_pdf_5 - s20*s27*rho*gauss_pdf_3 - s20*s27*rho*gauss_pdf_6 - s20*s27*gauss_pdf_5 - 2.0*s20*s4*s11*rho*s10*gauss_tail_3 - 2.0*s20*s4*s11*s10*gauss_tail_4 - s20*m_hat*s14*q_hat*rho*gauss_pdf_3 - s20*m_hat*s14*q_hat*rho*gauss_pdf_6 - s20*m_hat*s14*q_hat*gauss_pdf_5 - 2.0*s20*s15*q_hat*rho*s10*gauss_tail_3 - 2.0*s20*s15*q_hat*s10*gauss_tail_4 - s3*b*s4*s14*rho*gauss_pdf_5 - s3*b*s4*s14*rho*gauss_pdf_6 - s3*b*s4*s14*gauss_pdf_3 - 3.0*s3*b*s4*noise*rho*gauss_pdf_5 - 3.0*s3*b*s4*noise*rho*gauss_pdf_6 - 3.0*s3*b*s4*noise*gauss_pdf_3 - s3*b*s16*q_hat*rho*gauss_pdf_5 - s3*b*s16*q_hat*rho*gauss_pdf_6 - s3*b*s16*q_hat*gauss_pdf_3 - s3*s4*s14*rho*gauss_pdf_4 - s3*s4*s14*rho*gauss_pdf_5 - s164 - 3.0*s3*s4*noise*rho*gauss_pdf_4 - 3.0*s3*s4*noise*rho*gauss_pdf_5 - 3.0*s3*s4*noise*gauss_pdf_3 - s3*s16*q_hat*rho*gauss_pdf_4 - s3*s16*q_hat*rho*gauss_pdf_5 - s165 - 3.0*V*s18*m_hat*s14*rho*gauss_pdf_3 - 3.0*V*s18*m_hat*s14*rho*gauss_pdf_6 - 3.0*V*s18*m_hat*s14*gauss_pdf_5 - 6.0*V*b*m_hat*s14*rho*gauss_pdf_4 - 6.0*V*b*m_hat*s14*rho*gauss_pdf_3 - 6.0*V*b*m_hat*s14*gauss_pdf_5 - 3.0*V*m_hat*s14*rho*gauss_pdf_3 - 3.0*V*m_hat*s14*rho*gauss_pdf_6 - 3.0*V*m_hat*s14*gauss_pdf_5 - s150*s16*rho*gauss_pdf_5 - s150*s16*rho*gauss_pdf_6 - s150*s16*gauss_pdf_3 - 3.0*s18*s16*rho*gauss_pdf_4 - 3.0*s18*s16*rho*gauss_pdf_5 - 3.0*s18*s16*gauss_pdf_3 - 3.0*b*s16*rho*gauss_pdf_5 - 3.0*b*s16*rho*gauss_pdf_6 - 3.0*b*s16*gauss_pdf_3 - s166 - s16*rho*gauss_pdf_5 - s16*gauss_pdf_3)/(2.0*V*s11*s19*s74), -alpha*(s20*b*s4*s16*gauss_pdf_3 + s20*b*s4*s16*gauss_pdf_5 + s20*b*s4*s14*rho*gauss_pdf_4 + s20*b*s4*s14*rho*gauss_pdf_3 + s20*b*s4*s14*gauss_pdf_5 + 2.0*s20*b*m_hat*s15*rho*s10*gauss_tail_4 + 2.0*s20*b*m_hat*s15*rho*s10*gauss_tail_3 + s20*b*s148*q_hat*gauss_pdf_3 + s20*b*s148*q_hat*gauss_pdf_5 + 2.0*s20*s27*s14*rho*gauss_pdf_4 + 2.0*s20*s27*s14*gauss_pdf_3 + 2.0*s20*s4*s15*rho*s10*gauss_tail_4 + s151 + s20*s4*s16*rho*gauss_pdf_4 + s20*s4*s16*rho*gauss_pdf_6 + s20*s4*s16*gauss_pdf_3 + s20*s4*s16*gauss_pdf_5 + s20*s4*s14*rho*gauss_pdf_3 + s20*s4*s14*rho*gauss_pdf_6 + s20*s4*s14*gauss_pdf_5 + 2.0*s20*m_hat*s15*rho*s10*gauss_tail_4 + 2.0*s20*m_hat*s16*q_hat*rho*gauss_pdf_4 + 2.0*s20*m_hat*s16*q_hat*gauss_pdf_3 + 2.0*s20*s17*q_hat*rho*s10*gauss_tail_4 + s20*s148*q_hat*rho*gauss_pdf_4 + s20*s148*q_hat*rho*gauss_pdf_6 + s20*s148*q_hat*gauss_pdf_3 + s20*s148*q_hat*gauss_pdf_5 + 2.0*s3*s18*m_hat*s16*rho*gauss_pdf_4 + 2.0*s3*s18*m_hat*s16*rho*gauss_pdf_5 + 2.0*s3*s18*m_hat*s16*gauss_pdf_3 + 2.0*s3*s18*s17*rho*s10*gauss_tail_3 + 2.0*s3*s18*s17*s10*gauss_tail_4 + s3*b*s4*s16*rho*gauss_pdf_4 + s3*b*s4*s16*rho*gauss_pdf_3 + s3*b*s4*s16*gauss_pdf_5 + s152 + s153 + s154 + 2.0*s3*b*m_hat*s15*s10*gauss_tail_4 + 4.0*s3*b*m_hat*s16*rho*gauss_pdf_5 + 4.0*s3*b*m_hat*s16*rho*gauss_pdf_6 + 4.0*s3*b*m_hat*s16*gauss_pdf_3 + 4.0*s3*b*s17*s10*gauss_tail_4 + s3*b*s148*q_hat*rho*gauss_pdf_4 + s3*b*s148*q_hat*rho*gauss_pdf_3 + s3*b*s148*q_hat*gauss_pdf_5 + s3*s4*s16*rho*gauss_pdf_3 + s3*s4*s16*rho*gauss_pdf_6 + s3*s4*s16*gauss_pdf_5 + s155 + s156 + s157 + 2.0*s3*m_hat*s15*rho*s10*gauss_tail_3 + 2.0*s3*m_hat*s15*s10*gauss_tail_4 + 2.0*s3*m_hat*s16*rho*gauss_pdf_4 + 2.0*s3*m_hat*s16*rho*gauss_pdf_5 + 2.0*s3*m_hat*s16*gauss_pdf_3 + 2.0*s3*s17*rho*s10*gauss_tail_3 + 2.0*s3*s17*s10*gauss_tail_4 + s3*s148*q_hat*rho*gauss_pdf_3 + s3*s148*q_hat*rho*gauss_pdf_6 + s3*s148*q_hat*gauss_pdf_5 + V*s150*s148*rho*gauss_pdf_4 + V*s150*s148*rho*gauss_pdf_3 + V*s150*s148*gauss_pdf_5 + 2.0*V*s18*m_hat*s16*rho*gauss_pdf_4 + 2.0*V*s18*m_hat*s16*rho*gauss_pdf_5 + 2.0*V*s18*m_hat*s16*gauss_pdf_3 + 3.0*V*s18*s148*rho*gauss_pdf_3 + 3.0*V*s18*s148*rho*gauss_pdf_6 + 3.0*V*s18*s148*gauss_pdf_5 + 4.0*V*b*m_hat*s16*rho*gauss_pdf_5 + 4.0*V*b*m_hat*s16*rho*gauss_pdf_6 + 4.0*V*b*m_hat*s16*gauss_pdf_3 + 3.0*V*b*s148*rho*gauss_pdf_4 + 3.0*V*b*s148*rho*gauss_pdf_3 + 3.0*V*b*s148*gauss_pdf_5 + 2.0*V*m_hat*s16*rho*gauss_pdf_4 + 2.0*V*m_hat*s16*rho*gauss_pdf_5 + 2.0*V*m_hat*s16*gauss_pdf_3 + V*s148*rho*gauss_pdf_3 + V*s148*rho*gauss_pdf_6 + V*s148*gauss_pdf_5 + s150*s148*rho*gauss_pdf_4 + s150*s148*rho*gauss_pdf_3 + s150*s148*gauss_pdf_5 + 3.0*s18*s148*rho*gauss_pdf_3 + 3.0*s18*s148*rho*gauss_pdf_6 + 3.0*s18*s148*gauss_pdf_5 + 3.0*b*s148*rho*gauss_pdf_4 + 3.0*b*s148*rho*gauss_pdf_3 + 3.0*b*s148*gauss_pdf_5 + s148*rho*gauss_pdf_3 + s148*rho*gauss_pdf_6 + s148*gauss_pdf_5 - s20*b*s4*s16*rho*gauss_pdf_4 - s20*b*s4*s16*rho*gauss_pdf_3 - s20*b*s4*s16*rho*gauss_pdf_5 - s20*b*s4*s16*rho*gauss_pdf_6 - s20*b*s4*s14*rho*gauss_pdf_5 - s20*b*s4*s14*rho*gauss_pdf_6 - s20*b*s4*s14*gauss_pdf_3 - 2.0*s20*b*m_hat*s15*s10*gauss_tail_4 - s20*b*s148*q_hat*rho*gauss_pdf_4 - s20*b*s148*q_hat*rho*gauss_pdf_3 - s20*b*s148*q_hat*rho*gauss_pdf_5 - s20*b*s148*q_hat*rho*gauss_pdf_6 - 2.0*s20*s27*s14*rho*gauss_pdf_3 - 2.0*s20*s4*s15*rho*s10*gauss_tail_3 - 2.0*s20*s4*s15*s10*gauss_tail_4 - 2.0*s20*s4*s11*rho*s10*gauss_tail_3 - 2.0*s20*s4*s11*s10*gauss_tail_4 - s20*s4*s16*rho*gauss_pdf_3 - s20*s4*s16*rho*gauss_pdf_5 - s20*s4*s14*rho*gauss_pdf_4 - s20*s4*s14*rho*gauss_pdf_5 - s20*s4*s14*gauss_pdf_3 - 2.0*s20*m_hat*s15*rho*s10*gauss_tail_3 - 2.0*s20*m_hat*s15*s10*gauss_tail_4 - 2.0*s20*m_hat*s16*q_hat*rho*gauss_pdf_3 - 2.0*s20*s17*q_hat*rho*s10*gauss_tail_3 - 2.0*s20*s17*q_hat*s10*gauss_tail_4 - s20*s148*q_hat*rho*gauss_pdf_3 - s20*s148*q_hat*rho*gauss_pdf_5 - 2.0*s3*s18*m_hat*s16*rho*gauss_pdf_3 - 2.0*s3*s18*m_hat*s16*rho*gauss_pdf_6 - 2.0*s3*s18*m_hat*s16*gauss_pdf_5 - 2.0*s3*s18*s17*rho*s10*gauss_tail_4 - s3*b*s4*s16*rho*gauss_pdf_5 - s3*b*s4*s16*rho*gauss_pdf_6 - s3*b*s4*s16*gauss_pdf_3 - s3*b*s4*s14*rho*gauss_pdf_5 - s3*b*s4*s14*rho*gauss_pdf_6 - s3*b*s4*s14*gauss_pdf_3 - 2.0*s3*b*m_hat*s15*rho*s10*gauss_tail_4 - 2.0*s3*b*m_hat*s15*rho*s10*gauss_tail_3 - 4.0*s3*b*m_hat*s16*rho*gauss_pdf_4 - 4.0*s3*b*m_hat*s16*rho*gauss_pdf_3 - 4.0*s3*b*m_hat*s16*gauss_pdf_5 - 4.0*s3*b*s17*rho*s10*gauss_tail_4 - 4.0*s3*b*s17*rho*s10*gauss_tail_3 - s3*b*s148*q_hat*rho*gauss_pdf_5 - s3*b*s148*q_hat*rho*gauss_pdf_6 - s3*b*s148*q_hat*gauss_pdf_3 - s3*s4*s16*rho*gauss_pdf_4 - s3*s4*s16*rho*gauss_pdf_5 - s3*s4*s16*gauss_pdf_3 - s3*s4*s14*rho*gauss_pdf_4 - s3*s4*s14*rho*gauss_pdf_5 - s164 - 2.0*s3*m_hat*s15*rho*s10*gauss_tail_4 - 2.0*s3*m_hat*s16*rho*gauss_pdf_3 - 2.0*s3*m_hat*s16*rho*gauss_pdf_6 - 2.0*s3*m_hat*s16*gauss_pdf_5 - 2.0*s3*s17*rho*s10*gauss_tail_4 - s3*s148*q_hat*rho*gauss_pdf_4 - s3*s148*q_hat*rho*gauss_pdf_5 - s3*s148*q_hat*gauss_pdf_3 - V*s150*s148*rho*gauss_pdf_5 - V*s150*s148*rho*gauss_pdf_6 - V*s150*s148*gauss_pdf_3 - 2.0*V*s18*m_hat*s16*rho*gauss_pdf_3 - 2.0*V*s18*m_hat*s16*rho*gauss_pdf_6 - 2.0*V*s18*m_hat*s16*gauss_pdf_5 - 3.0*V*s18*s148*rho*gauss_pdf_4 - 3.0*V*s18*s148*rho*gauss_pdf_5 - 3.0*V*s18*s148*gauss_pdf_3 - 4.0*V*b*m_hat*s16*rho*gauss_pdf_4 - 4.0*V*b*m_hat*s16*rho*gauss_pdf_3 - 4.0*V*b*m_hat*s16*gauss_pdf_5 - 3.0*V*b*s148*rho*gauss_pdf_5 - 3.0*V*b*s148*rho*gauss_pdf_6 - 3.0*V*b*s148*gauss_pdf_3 - 2.0*V*m_hat*s16*rho*gauss_pdf_3 - 2.0*V*m_hat*s16*rho*gauss_pdf_6 - 2.0*V*m_hat*s16*gauss_pdf_5 - V*s148*rho*gauss_pdf_4 - V*s148*rho*gauss_pdf_5 - V*s148*gauss_pdf_3 - s150*s148*rho*gauss_pdf_5 - s150*s148*rho*gauss_pdf_6 - s150*s148*gauss_pdf_3 - 3.0*s18*s148*rho*gauss_pdf_4 - 3.0*s18*s148*rho*gauss_pdf_5 - 3.0*s18*s148*gauss_pdf_3 - 3.0*b*s148*rho*gauss_pdf_5 - 3.0*b*s148*rho*gauss_pdf_6 - 3.0*b*s148*gauss_pdf_3 - s148*rho*gauss_pdf_4 - s148*rho*gauss_pdf_5 - s148*gauss_pdf_3)/(s3*s17*s12*s12*s12*s10), alpha*(s164 + s157 + s95 + s75 + s3*s4*noise*gauss_pdf_5 + 2.0*s3*m_hat*s11*rho*s10*gauss_tail_4 + 2.0*s3*m_hat*s11*rho*s10*gauss_tail_3 + s165 + s160 + 2.0*V*b*m_hat*s14*rho*gauss_pdf_4 + 2.0*V*b*m_hat*s14*rho*gauss_pdf_5 + 2.0*V*b*m_hat*s14*gauss_pdf_3 + 2.0*V*b*s15*rho*s10*gauss_tail_3 + 2.0*V*b*s15*s10*gauss_tail_4 + 2.0*V*m_hat*s14*rho*gauss_pdf_5 + 2.0*V*m_hat*s14*rho*gauss_pdf_6 + 2.0*V*m_hat*s14*gauss_pdf_3 + 2.0*V*s15*s10*gauss_tail_4 + s18*s16*rho*gauss_pdf_4 + s18*s16*rho*gauss_pdf_3 + s18*s16*gauss_pdf_5 + 2.0*b*s16*rho*gauss_pdf_3 + 2.0*b*s16*rho*gauss_pdf_6 + 2.0*b*s16*gauss_pdf_5 + s166 + s161 + s163 - s3*s4*s14*rho*gauss_pdf_4 - s155 - s3*s4*s14*rho*gauss_pdf_5 - s156 - s3*s4*noise*rho*gauss_pdf_5 - s3*s4*noise*rho*gauss_pdf_6 - s96 - 2.0*s3*m_hat*s11*s10*gauss_tail_4 - s3*s16*q_hat*rho*gauss_pdf_4 - s158 - s3*s16*q_hat*rho*gauss_pdf_5 - s159 - 2.0*V*b*m_hat*s14*rho*gauss_pdf_3 - 2.0*V*b*m_hat*s14*rho*gauss_pdf_6 - 2.0*V*b*m_hat*s14*gauss_pdf_5 - 2.0*V*b*s15*rho*s10*gauss_tail_4 - 2.0*V*m_hat*s14*rho*gauss_pdf_4 - 2.0*V*m_hat*s14*rho*gauss_pdf_3 - 2.0*V*m_hat*s14*gauss_pdf_5 - 2.0*V*s15*rho*s10*gauss_tail_4 - 2.0*V*s15*rho*s10*gauss_tail_3 - s18*s16*rho*gauss_pdf_5 - s18*s16*rho*gauss_pdf_6 - s18*s16*gauss_pdf_3 - 2.0*b*s16*rho*gauss_pdf_4 - 2.0*b*s16*rho*gauss_pdf_5 - 2.0*b*s16*gauss_pdf_3 - s16*rho*gauss_pdf_5 - s162 - s16*gauss_pdf_3)/(V*s15*s19*s10),), (s1*s12*(2.0*s3*m_hat*noise - s3*s11*s12*s9*(alpha*m_hat*s14*rho*e3/s167 + alpha*m_hat*s14*s168*e1/s167 + alpha*s14*rho*s171*e4/s167 + alpha*s14*s168*s172*e5/s167 + (2.0*s173*lam*s27*s1*s10 + 2.0*s173*lam*m_hat*s11*q_hat*s10 + 2.0*s20*alpha*s147*noise*rho*gauss_pdf_4 + 2.0*s20*alpha*s147*noise*gauss_pdf_3 + 2.0*s20*alpha*s27*s1*rho*s10*gauss_tail_4 + 3.0*s20*alpha*s4*s14*q_hat*rho*gauss_pdf_4 + 3.0*s20*alpha*s4*s14*q_hat*gauss_pdf_3 + s20*alpha*s4*noise*q_hat*rho*gauss_pdf_3 + s20*alpha*s4*noise*q_hat*rho*gauss_pdf_6 + s20*alpha*s4*noise*q_hat*gauss_pdf_5 + 2.0*s20*alpha*m_hat*s11*q_hat*rho*s10*gauss_tail_4 + s20*alpha*s16*s149*rho*gauss_pdf_4 + s20*alpha*s16*s149*gauss_pdf_3 + 2.0*s20*lam*s27*s1*s10 + 2.0*s20*lam*m_hat*s11*q_hat*s10 + s3*alpha*b*s27*s14*rho*gauss_pdf_4 + s3*alpha*b*s27*s14*rho*gauss_pdf_3 + s3*alpha*b*s27*noise*rho*gauss_pdf_4 + s3*alpha*b*s27*noise*rho*gauss_pdf_3 + s3*alpha*b*s27*noise*gauss_pdf_5 + 2.0*s3*alpha*b*s4*s11*s10*gauss_tail_4 + s3*alpha*b*m_hat*s16*q_hat*rho*gauss_pdf_4 + s3*alpha*b*m_hat*s16*q_hat*rho*gauss_pdf_3 + 2.0*s3*alpha*b*m_hat*s14*q_hat*rho*gauss_pdf_5 + 2.0*s3*alpha*b*m_hat*s14*q_hat*rho*gauss_pdf_6 + 2.0*s3*alpha*b*m_hat*s14*q_hat*gauss_pdf_3 + 2.0*s3*alpha*b*s15*q_hat*s10*gauss_tail_4 + s3*alpha*s27*noise*rho*gauss_pdf_3 + s3*alpha*s27*noise*rho*gauss_pdf_6 + s3*alpha*s27*noise*gauss_pdf_5 + s3*alpha*s4*s11*rho*s10*gauss_tail_3 + s3*alpha*s4*s11*s10*gauss_tail_4 + s3*alpha*m_hat*s14*q_hat*rho*gauss_pdf_4 + s3*alpha*m_hat*s14*q_hat*rho*gauss_pdf_5 + s3*alpha*m_hat*s14*q_hat*gauss_pdf_3 + s3*alpha*s15*q_hat*rho*s10*gauss_tail_3 + s3*alpha*s15*q_hat*s10*gauss_tail_4 + 2.0*V*alpha*s18*s4*s14*rho*gauss_pdf_4 + 2.0*V*alpha*s18*s4*s14*rho*gauss_pdf_5 + 2.0*V*alpha*s18*s4*s14*gauss_pdf_3 + V*alpha*s18*s16*q_hat*rho*gauss_pdf_3 + V*alpha*s18*s16*q_hat*rho*gauss_pdf_6 + V*alpha*s18*s16*q_hat*gauss_pdf_5 + 3.0*V*alpha*b*s4*s14*rho*gauss_pdf_5 + 3.0*V*alpha*b*s4*s14*rho*gauss_pdf_6 + 3.0*V*alpha*b*s4*s14*gauss_pdf_3 + V*alpha*b*s16*q_hat*rho*gauss_pdf_4 + V*alpha*b*s16*q_hat*rho*gauss_pdf_3 + V*alpha*b*s16*q_hat*gauss_pdf_5 + V*alpha*s4*s14*rho*gauss_pdf_4 + V*alpha*s4*s14*rho*gauss_pdf_5 + V*alpha*s4*s14*gauss_pdf_3 + alpha*s150*m_hat*s16*rho*gauss_pdf_4 + alpha*s150*m_hat*s16*rho*gauss_pdf_3 + alpha*s150*m_hat*s16*gauss_pdf_5 + 2.0*alpha*s18*m_hat*s16*rho*gauss_pdf_3 + 2.0*alpha*s18*m_hat*s16*rho*gauss_pdf_6 + 2.0*alpha*s18*m_hat*s16*gauss_pdf_5 + alpha*b*m_hat*s16*rho*gauss_pdf_4 + alpha*b*m_hat*s16*rho*gauss_pdf_3 + alpha*b*m_hat*s16*gauss_pdf_5 - 2.0*s20*alpha*s147*noise*rho*gauss_pdf_3 - 2.0*s20*alpha*s27*s1*rho*s10*gauss_tail_3 - 2.0*s20*alpha*s27*s1*s10*gauss_tail_4 - 3.0*s20*alpha*s4*s14*q_hat*rho*gauss_pdf_3 - s20*alpha*s4*noise*q_hat*rho*gauss_pdf_4 - s20*alpha*s4*noise*q_hat*rho*gauss_pdf_5 - s20*alpha*s4*noise*q_hat*gauss_pdf_3 - 2.0*s20*alpha*m_hat*s11*q_hat*rho*s10*gauss_tail_3 - 2.0*s20*alpha*m_hat*s11*q_hat*s10*gauss_tail_4 - s20*alpha*s16*s149*rho*gauss_pdf_3 - s3*alpha*b*s27*s14*gauss_pdf_3 - s3*alpha*b*s27*noise*rho*gauss_pdf_5 - s3*alpha*b*s27*noise*rho*gauss_pdf_6 - s3*alpha*b*s27*noise*gauss_pdf_3 - 2.0*s3*alpha*b*s4*s11*rho*s10*gauss_tail_4 - 2.0*s3*alpha*b*s4*s11*rho*s10*gauss_tail_3 - s3*alpha*b*m_hat*s16*q_hat*gauss_pdf_3 - 2.0*s3*alpha*b*m_hat*s14*q_hat*rho*gauss_pdf_4 - 2.0*s3*alpha*b*m_hat*s14*q_hat*rho*gauss_pdf_3 - 2.0*s3*alpha*b*m_hat*s14*q_hat*gauss_pdf_5 - 2.0*s3*alpha*b*s15*q_hat*rho*s10*gauss_tail_4 - 2.0*s3*alpha*b*s15*q_hat*rho*s10*gauss_tail_3 - s3*alpha*s27*noise*rho*gauss_pdf_4 - s3*alpha*s27*noise*rho*gauss_pdf_5 - s3*alpha*s27*noise*gauss_pdf_3 - s3*alpha*s4*s11*rho*s10*gauss_tail_4 - s3*alpha*m_hat*s14*q_hat*rho*gauss_pdf_3 - s3*alpha*m_hat*s14*q_hat*rho*gauss_pdf_6 - s3*alpha*m_hat*s14*q_hat*gauss_pdf_5 - s3*alpha*s15*q_hat*rho*s10*gauss_tail_4 - 2.0*V*alpha*s18*s4*s14*rho*gauss_pdf_3 - 2.0*V*alpha*s18*s4*s14*rho*gauss_pdf_6 - 2.0*V*alpha*s18*s4*s14*gauss_pdf_5 - V*alpha*s18*s16*q_hat*rho*gauss_pdf_4 - V*alpha*s18*s16*q_hat*rho*gauss_pdf_5 - V*alpha*s18*s16*q_hat*gauss_pdf_3 - 3.0*V*alpha*b*s4*s14*rho*gauss_pdf_4 - 3.0*V*alpha*b*s4*s14*rho*gauss_pdf_3 - 3.0*V*alpha*b*s4*s14*gauss_pdf_5 - V*alpha*b*s16*q_hat*rho*gauss_pdf_5 - V*alpha*b*s16*q_hat*rho*gauss_pdf_6 - V*alpha*b*s16*q_hat*gauss_pdf_3 - V*alpha*s4*s14*rho*gauss_pdf_3 - V*alpha*s4*s14*rho*gauss_pdf_6 - V*alpha*s4*s14*gauss_pdf_5 - alpha*s150*m_hat*s16*rho*gauss_pdf_5 - alpha*s150*m_hat*s16*rho*gauss_pdf_6 - alpha*s150*m_hat*s16*gauss_pdf_3 - 2.0*alpha*s18*m_hat*s16*rho*gauss_pdf_4 - 2.0*alpha*s18*m_hat*s16*rho*gauss_pdf_5 - 2.0*alpha*s18*m_hat*s16*gauss_pdf_3 - alpha*b*m_hat*s16*rho*gauss_pdf_5 - alpha*b*m_hat*s16*rho*gauss_pdf_6 - alpha*b*m_hat*s16*gauss_pdf_3)/(V*s1*s12*s74) - alpha*m_hat*s14*rho*e2/s167 - alpha*m_hat*s14*s168*e6/s167 - alpha*s14*rho*s171*e7/s167 - alpha*s14*s168*s172*e8/s167)/s26)/s26, s1*s12*(s3*s14 - s3*s11*s12*s9*(alpha*s16*rho*e3/s174 + alpha*s16*s168*e1/s174 + alpha*s14*rho*s176*e4/s174 + alpha*s14*s168*s177*e5/s174 + (2.0*s173*lam*s4*noise*s10 + 2.0*s173*lam*s14*q_hat*s10 + s20*alpha*s27*s11*rho*gauss_pdf_4 + s20*alpha*s27*s11*gauss_pdf_3 + s20*alpha*s27*s1*rho*gauss_pdf_4 + s20*alpha*s27*s1*rho*gauss_pdf_5 + s20*alpha*s27*s1*gauss_pdf_3 + s20*alpha*m_hat*s15*q_hat*rho*gauss_pdf_4 + s20*alpha*m_hat*s15*q_hat*gauss_pdf_3 + 2.0*s20*lam*s4*noise*s10 + 2.0*s20*lam*s14*q_hat*s10 + s3*alpha*b*s4*s15*rho*gauss_pdf_4 + s3*alpha*b*s4*s15*rho*gauss_pdf_3 + 3.0*s3*alpha*b*s4*s11*rho*gauss_pdf_4 + 3.0*s3*alpha*b*s4*s11*rho*gauss_pdf_3 + 3.0*s3*alpha*b*s4*s11*gauss_pdf_5 + s3*alpha*b*s17*q_hat*rho*gauss_pdf_4 + s3*alpha*b*s17*q_hat*rho*gauss_pdf_3 + 2.0*s3*alpha*s4*s11*rho*gauss_pdf_3 + 2.0*s3*alpha*s4*s11*rho*gauss_pdf_6 + 2.0*s3*alpha*s4*s11*gauss_pdf_5 + 3.0*V*alpha*s18*m_hat*s15*rho*gauss_pdf_4 + 3.0*V*alpha*s18*m_hat*s15*rho*gauss_pdf_5 + 3.0*V*alpha*s18*m_hat*s15*gauss_pdf_3 + 4.0*V*alpha*b*m_hat*s15*rho*gauss_pdf_5 + 4.0*V*alpha*b*m_hat*s15*rho*gauss_pdf_6 + 4.0*V*alpha*b*m_hat*s15*gauss_pdf_3 + V*alpha*m_hat*s15*rho*gauss_pdf_4 + V*alpha*m_hat*s15*rho*gauss_pdf_5 + V*alpha*m_hat*s15*gauss_pdf_3 + alpha*s150*s17*rho*gauss_pdf_4 + alpha*s150*s17*rho*gauss_pdf_3 + alpha*s150*s17*gauss_pdf_5 + 2.0*alpha*s18*s17*rho*gauss_pdf_3 + 2.0*alpha*s18*s17*rho*gauss_pdf_6 + 2.0*alpha*s18*s17*gauss_pdf_5 + alpha*b*s17*rho*gauss_pdf_4 + alpha*b*s17*rho*gauss_pdf_3 + alpha*b*s17*gauss_pdf_5 - s20*alpha*s27*s11*rho*gauss_pdf_3 - s20*alpha*s27*s1*rho*gauss_pdf_3 - s20*alpha*s27*s1*rho*gauss_pdf_6 - s20*alpha*s27*s1*gauss_pdf_5 - s20*alpha*m_hat*s15*q_hat*rho*gauss_pdf_3 - s3*alpha*b*s4*s15*gauss_pdf_3 - 3.0*s3*alpha*b*s4*s11*rho*gauss_pdf_5 - 3.0*s3*alpha*b*s4*s11*rho*gauss_pdf_6 - 3.0*s3*alpha*b*s4*s11*gauss_pdf_3 - s3*alpha*b*s17*q_hat*gauss_pdf_3 - 2.0*s3*alpha*s4*s11*rho*gauss_pdf_4 - 2.0*s3*alpha*s4*s11*rho*gauss_pdf_5 - 2.0*s3*alpha*s4*s11*gauss_pdf_3 - 3.0*V*alpha*s18*m_hat*s15*rho*gauss_pdf_3 - 3.0*V*alpha*s18*m_hat*s15*rho*gauss_pdf_6 - 3.0*V*alpha*s18*m_hat*s15*gauss_pdf_5 - 4.0*V*alpha*b*m_hat*s15*rho*gauss_pdf_4 - 4.0*V*alpha*b*m_hat*s15*rho*gauss_pdf_3 - 4.0*V*alpha*b*m_hat*s15*gauss_pdf_5 - V*alpha*m_hat*s15*rho*gauss_pdf_3 - V*alpha*m_hat*s15*rho*gauss_pdf_6 - V*alpha*m_hat*s15*gauss_pdf_5 - alpha*s150*s17*rho*gauss_pdf_5 - alpha*s150*s17*rho*gauss_pdf_6 - alpha*s150*s17*gauss_pdf_3 - 2.0*alpha*s18*s17*rho*gauss_pdf_4 - 2.0*alpha*s18*s17*rho*gauss_pdf_5 - 2.0*alpha*s18*s17*gauss_pdf_3 - alpha*b*s17*rho*gauss_pdf_5 - alpha*b*s17*rho*gauss_pdf_6 - alpha*b*s17*gauss_pdf_3)/(2.0*V*s12*s74) - alpha*s16*rho*e2/s174 - alpha*s16*s168*e6/s174 - alpha*s14*rho*s176*e7/s174 - alpha*s14*s168*s177*e8/s174)/s26)/s26, s1*s12*(2.0*V*noise*s9 - s3*s11*s12*s9*(alpha*b*s14*rho*e4/s178 + alpha*b*s14*s168*e5/s178 + alpha*s14*rho*e3/s178 + alpha*s14*s168*e1/s179 + (2.0*s180*lam*s4*s1*s10 + 2.0*s180*lam*s11*q_hat*s10 + s173*alpha*s27*noise*rho*gauss_pdf_4 + s173*alpha*s27*noise*gauss_pdf_3 + s173*alpha*s4*s1*rho*s10*gauss_tail_4 + s173*alpha*m_hat*s14*q_hat*rho*gauss_pdf_4 + s173*alpha*m_hat*s14*q_hat*gauss_pdf_3 + 4.0*s173*lam*s4*s1*s10 + 4.0*s173*lam*s11*q_hat*s10 + s20*alpha*b*s4*noise*rho*gauss_pdf_4 + s20*alpha*b*s4*noise*rho*gauss_pdf_3 + s20*alpha*b*s4*noise*gauss_pdf_5 + 2.0*s20*alpha*s27*noise*rho*gauss_pdf_4 + 2.0*s20*alpha*s27*noise*gauss_pdf_3 + 2.0*s20*alpha*s4*s1*rho*s10*gauss_tail_4 + s20*alpha*s4*noise*rho*gauss_pdf_3 + s20*alpha*s4*noise*rho*gauss_pdf_6 + s20*alpha*s4*noise*gauss_pdf_5 + 2.0*s20*alpha*m_hat*s14*q_hat*rho*gauss_pdf_4 + 2.0*s20*alpha*m_hat*s14*q_hat*gauss_pdf_3 + 2.0*s20*lam*s4*s1*s10 + 2.0*s20*lam*s11*q_hat*s10 + 2.0*s3*alpha*s18*m_hat*s14*rho*gauss_pdf_4 + 2.0*s3*alpha*s18*m_hat*s14*rho*gauss_pdf_5 + 2.0*s3*alpha*s18*m_hat*s14*gauss_pdf_3 + s3*alpha*s18*s15*rho*s10*gauss_tail_3 + s3*alpha*s18*s15*s10*gauss_tail_4 + s3*alpha*b*s4*s14*rho*gauss_pdf_4 + s3*alpha*b*s4*s14*rho*gauss_pdf_3 + s3*alpha*b*s4*noise*rho*gauss_pdf_4 + s3*alpha*b*s4*noise*rho*gauss_pdf_3 + s3*alpha*b*s4*noise*gauss_pdf_5 + 2.0*s3*alpha*b*m_hat*s11*s10*gauss_tail_4 + 3.0*s3*alpha*b*m_hat*s14*rho*gauss_pdf_5 + 3.0*s3*alpha*b*m_hat*s14*rho*gauss_pdf_6 + 3.0*s3*alpha*b*m_hat*s14*gauss_pdf_3 + s3*alpha*b*s15*s10*gauss_tail_4 + s3*alpha*b*s16*q_hat*rho*gauss_pdf_4 + s3*alpha*b*s16*q_hat*rho*gauss_pdf_3 + s3*alpha*s4*noise*rho*gauss_pdf_3 + s3*alpha*s4*noise*rho*gauss_pdf_6 + s3*alpha*s4*noise*gauss_pdf_5 + s3*alpha*m_hat*s11*rho*s10*gauss_tail_3 + s3*alpha*m_hat*s11*s10*gauss_tail_4 + s3*alpha*m_hat*s14*rho*gauss_pdf_4 + s3*alpha*m_hat*s14*rho*gauss_pdf_5 + s3*alpha*m_hat*s14*gauss_pdf_3 + V*alpha*s150*s16*rho*gauss_pdf_4 + V*alpha*s150*s16*rho*gauss_pdf_3 + V*alpha*s150*s16*gauss_pdf_5 + 2.0*V*alpha*s18*m_hat*s14*rho*gauss_pdf_4 + 2.0*V*alpha*s18*m_hat*s14*rho*gauss_pdf_5 + 2.0*V*alpha*s18*m_hat*s14*gauss_pdf_3 + 2.0*V*alpha*s18*s16*rho*gauss_pdf_3 + 2.0*V*alpha*s18*s16*rho*gauss_pdf_6 + 2.0*V*alpha*s18*s16*gauss_pdf_5 + 3.0*V*alpha*b*m_hat*s14*rho*gauss_pdf_5 + 3.0*V*alpha*b*m_hat*s14*rho*gauss_pdf_6 + 3.0*V*alpha*b*m_hat*s14*gauss_pdf_3 + V*alpha*b*s16*rho*gauss_pdf_4 + V*alpha*b*s16*rho*gauss_pdf_3 + V*alpha*b*s16*gauss_pdf_5 + V*alpha*m_hat*s14*rho*gauss_pdf_4 + V*alpha*m_hat*s14*rho*gauss_pdf_5 + V*alpha*m_hat*s14*gauss_pdf_3 + alpha*s150*s16*rho*gauss_pdf_4 + alpha*s150*s16*rho*gauss_pdf_3 + alpha*s150*s16*gauss_pdf_5 + 2.0*alpha*s18*s16*rho*gauss_pdf_3 + 2.0*alpha*s18*s16*rho*gauss_pdf_6 + 2.0*alpha*s18*s16*gauss_pdf_5 + alpha*b*s16*rho*gauss_pdf_4 + alpha*b*s16*rho*gauss_pdf_3 + alpha*b*s16*gauss_pdf_5 - s173*alpha*s27*noise*rho*gauss_pdf_3 - s173*alpha*s4*s1*rho*s10*gauss_tail_3 - s173*alpha*s4*s1*s10*gauss_tail_4 - s173*alpha*m_hat*s14*q_hat*rho*gauss_pdf_3 - s20*alpha*b*s4*noise*rho*gauss_pdf_5 - s20*alpha*b*s4*noise*rho*gauss_pdf_6 - s20*alpha*b*s4*noise*gauss_pdf_3 - 2.0*s20*alpha*s27*noise*rho*gauss_pdf_3 - 2.0*s20*alpha*s4*s1*rho*s10*gauss_tail_3 - 2.0*s20*alpha*s4*s1*s10*gauss_tail_4 - s20*alpha*s4*noise*rho*gauss_pdf_4 - s20*alpha*s4*noise*rho*gauss_pdf_5 - s20*alpha*s4*noise*gauss_pdf_3 - 2.0*s20*alpha*m_hat*s14*q_hat*rho*gauss_pdf_3 - 2.0*s3*alpha*s18*m_hat*s14*rho*gauss_pdf_3 - 2.0*s3*alpha*s18*m_hat*s14*rho*gauss_pdf_6 - 2.0*s3*alpha*s18*m_hat*s14*gauss_pdf_5 - s3*alpha*s18*s15*rho*s10*gauss_tail_4 - s3*alpha*b*s4*s14*gauss_pdf_3 - s3*alpha*b*s4*noise*rho*gauss_pdf_5 - s3*alpha*b*s4*noise*rho*gauss_pdf_6 - s3*alpha*b*s4*noise*gauss_pdf_3 - 2.0*s3*alpha*b*m_hat*s11*rho*s10*gauss_tail_4 - 2.0*s3*alpha*b*m_hat*s11*rho*s10*gauss_tail_3 - 3.0*s3*alpha*b*m_hat*s14*rho*gauss_pdf_4 - 3.0*s3*alpha*b*m_hat*s14*rho*gauss_pdf_3 - 3.0*s3*alpha*b*m_hat*s14*gauss_pdf_5 - s3*alpha*b*s15*rho*s10*gauss_tail_4 - s3*alpha*b*s15*rho*s10*gauss_tail_3 - s3*alpha*b*s16*q_hat*gauss_pdf_3 - s3*alpha*s4*noise*rho*gauss_pdf_4 - s3*alpha*s4*noise*rho*gauss_pdf_5 - s3*alpha*s4*noise*gauss_pdf_3 - s3*alpha*m_hat*s11*rho*s10*gauss_tail_4 - s3*alpha*m_hat*s14*rho*gauss_pdf_3 - s3*alpha*m_hat*s14*rho*gauss_pdf_6 - s3*alpha*m_hat*s14*gauss_pdf_5 - V*alpha*s150*s16*rho*gauss_pdf_5 - V*alpha*s150*s16*rho*gauss_pdf_6 - V*alpha*s150*s16*gauss_pdf_3 - 2.0*V*alpha*s18*m_hat*s14*rho*gauss_pdf_3 - 2.0*V*alpha*s18*m_hat*s14*rho*gauss_pdf_6 - 2.0*V*alpha*s18*m_hat*s14*gauss_pdf_5 - 2.0*V*alpha*s18*s16*rho*gauss_pdf_4 - 2.0*V*alpha*s18*s16*rho*gauss_pdf_5 - 2.0*V*alpha*s18*s16*gauss_pdf_3 - 3.0*V*alpha*b*m_hat*s14*rho*gauss_pdf_4 - 3.0*V*alpha*b*m_hat*s14*rho*gauss_pdf_3 - 3.0*V*alpha*b*m_hat*s14*gauss_pdf_5 - V*alpha*b*s16*rho*gauss_pdf_5 - V*alpha*b*s16*rho*gauss_pdf_6 - V*alpha*b*s16*gauss_pdf_3 - V*alpha*m_hat*s14*rho*gauss_pdf_3 - V*alpha*m_hat*s14*rho*gauss_pdf_6 - V*alpha*m_hat*s14*gauss_pdf_5 - alpha*s150*s16*rho*gauss_pdf_5 - alpha*s150*s16*rho*gauss_pdf_6 - alpha*s150*s16*gauss_pdf_3 - 2.0*alpha*s18*s16*rho*gauss_pdf_4 - 2.0*alpha*s18*s16*rho*gauss_pdf_5 - 2.0*alpha*s18*s16*gauss_pdf_3 - alpha*b*s16*rho*gauss_pdf_5 - alpha*b*s16*rho*gauss_pdf_6 - alpha*b*s16*gauss_pdf_3)/(s3*s1*s19*s10) - alpha*b*s14*rho*e7/s178 - alpha*b*s14*s168*e8/s178 - alpha*s14*rho*e2/s179 - alpha*s14*s168*e6/s178)/s26)/s26, -s3*s14*s19*s9*(alpha*s14*rho*e7/s12 + alpha*s14*s168*e8/s12 - alpha*s14*rho*e4/s12 - alpha*s14*s168*e5/s12 - alpha*s1*(s96 + s97 + s76 + s78 + s181 + s182 + s99 + s100 + s80 + s82 + 2.0*V*b*s11*rho*s10*gauss_tail_3 + 2.0*V*b*s11*s10*gauss_tail_4 + s121 + s131 + s122 + s183 + s102 + s86 + s88 + b*s14*rho*gauss_pdf_3 + b*s14*rho*gauss_pdf_6 + b*s14*gauss_pdf_5 - s95 - s75 - s3*s4*rho*gauss_pdf_5 - s77 - s3*s4*gauss_pdf_3 - s184 - s98 - s79 - 2.0*V*b*m_hat*noise*rho*gauss_pdf_3 - s81 - 2.0*V*b*m_hat*noise*gauss_pdf_5 - 2.0*V*b*s11*rho*s10*gauss_tail_4 - s120 - V*m_hat*noise*rho*gauss_pdf_3 - V*m_hat*noise*gauss_pdf_5 - s185 - s186 - s18*s14*rho*gauss_pdf_5 - s87 - s18*s14*gauss_pdf_3 - b*s14*rho*gauss_pdf_4 - b*s14*rho*gauss_pdf_5 - b*s14*gauss_pdf_3)/(V*s12*s10))/(s26*s26),), ((s64 + s32 + s36 + s65 + s37 + s39 + s66 + s40 + s42 + s67 + s43 + s45 + s47 + s68 + s48 + s50 + s69 + s51 + s70 + s52 + s54 + s71 + s55 + s57 + s59 + s72 + s60 + s73 + s61 + s63 - s3*s27*noise*gauss_pdf_3 - s3*s4*s1*rho*s10*gauss_tail_4 - s34 - s3*m_hat*s14*q_hat*gauss_pdf_3 - s38 - s3*m_hat*noise*q_hat*rho*gauss_pdf_3 - s3*m_hat*noise*q_hat*gauss_pdf_5 - s3*s11*q_hat*rho*s10*gauss_tail_4 - s41 - V*b*s4*noise*rho*gauss_pdf_3 - s44 - V*b*s4*noise*gauss_pdf_5 - s46 - V*b*s14*q_hat*rho*gauss_pdf_5 - V*b*s14*q_hat*gauss_pdf_3 - s49 - V*s4*noise*rho*gauss_pdf_3 - V*s4*noise*gauss_pdf_5 - V*s14*q_hat*rho*gauss_pdf_5 - s53 - V*s14*q_hat*gauss_pdf_3 - s18*m_hat*s14*rho*gauss_pdf_5 - s56 - s18*m_hat*s14*gauss_pdf_3 - s58 - 2.0*b*m_hat*s14*rho*gauss_pdf_5 - 2.0*b*m_hat*s14*gauss_pdf_3 - m_hat*s14*rho*gauss_pdf_5 - s62 - m_hat*s14*gauss_pdf_3)/(s11*s12*s74), (s95 + s75 + s97 + s76 + s78 + s98 + s79 + s100 + s80 + s82 + s84 + s101 + s85 + s102 + s86 + s88 + s90 + s103 + s91 + s104 + s92 + s94 - s96 - s3*s4*rho*gauss_pdf_5 - s77 - s3*s4*gauss_pdf_3 - s99 - 2.0*V*b*m_hat*noise*rho*gauss_pdf_3 - s81 - 2.0*V*b*m_hat*noise*gauss_pdf_5 - s83 - 2.0*V*m_hat*noise*rho*gauss_pdf_3 - 2.0*V*m_hat*noise*gauss_pdf_5 - s18*s14*rho*gauss_pdf_5 - s87 - s18*s14*gauss_pdf_3 - s89 - 2.0*b*s14*rho*gauss_pdf_5 - 2.0*b*s14*gauss_pdf_3 - s14*rho*gauss_pdf_5 - s93 - s14*gauss_pdf_3)/(2.0*s1*s12*s74), (s20*s4*noise*rho*gauss_pdf_4 + s20*s4*noise*rho*gauss_pdf_3 + s20*m_hat*s1*s10*gauss_tail_4 + s20*s14*q_hat*rho*gauss_pdf_4 + s20*s14*q_hat*rho*gauss_pdf_3 + s126 + s105 + s107 + 2.0*s3*s4*noise*rho*gauss_pdf_4 + 2.0*s3*s4*noise*rho*gauss_pdf_3 + s184 + s109 + s127 + s110 + 2.0*s3*s14*q_hat*rho*gauss_pdf_4 + 2.0*s3*s14*q_hat*rho*gauss_pdf_3 + s128 + s111 + s113 + s129 + s114 + s116 + V*b*s11*rho*s10*gauss_tail_4 + s118 + s130 + s119 + s121 + s131 + s122 + s185 + s186 + s132 + s123 + s125 + s102 + s86 + s88 + s90 + s103 + s91 + s104 + s92 + s94 - s20*s4*noise*gauss_pdf_3 - s20*m_hat*s1*rho*s10*gauss_tail_4 - s20*m_hat*s1*rho*s10*gauss_tail_3 - s20*s14*q_hat*gauss_pdf_3 - s3*b*m_hat*noise*rho*gauss_pdf_3 - s106 - s3*b*m_hat*noise*gauss_pdf_5 - 2.0*s3*s4*noise*gauss_pdf_3 - s181 - s182 - s108 - s3*m_hat*noise*rho*gauss_pdf_3 - s3*m_hat*noise*gauss_pdf_5 - 2.0*s3*s14*q_hat*gauss_pdf_3 - V*s18*s14*rho*gauss_pdf_5 - s112 - V*s18*s14*gauss_pdf_3 - V*b*m_hat*noise*rho*gauss_pdf_3 - s115 - V*b*m_hat*noise*gauss_pdf_5 - V*b*s11*rho*s10*gauss_tail_3 - V*b*s11*s10*gauss_tail_4 - s117 - 2.0*V*b*s14*rho*gauss_pdf_5 - 2.0*V*b*s14*gauss_pdf_3 - s120 - V*m_hat*noise*rho*gauss_pdf_3 - V*m_hat*noise*gauss_pdf_5 - s183 - V*s14*rho*gauss_pdf_5 - s124 - V*s14*gauss_pdf_3 - s18*s14*rho*gauss_pdf_5 - s87 - s18*s14*gauss_pdf_3 - s89 - 2.0*b*s14*rho*gauss_pdf_5 - 2.0*b*s14*gauss_pdf_3 - s14*rho*gauss_pdf_5 - s93 - s14*gauss_pdf_3)/(V*s11*s19*s10), -(s143 + s133 + s135 + s144 + s136 + s145 + s137 + s139 + s141 + s146 + s142 - V*m_hat*rho*gauss_pdf_3 - s134 - V*m_hat*gauss_pdf_5 - V*s1*rho*s10*gauss_tail_4 - V*s1*s10 - b*noise*rho*gauss_pdf_5 - s138 - b*noise*gauss_pdf_3 - s30 - s140 - noise*rho*gauss_pdf_5 - noise*gauss_pdf_3)/(s1*s12*s10),),)


def _squared_hinge_learned_values(x, p, n):
    m_hat, q_hat, V, b = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = 1.0 - s1 - b
    s7 = s2*s3/noise
    s8 = s2*q_hat
    s9 = np.sqrt(s7 + s8)
    s10 = s6/s9
    gauss_tail_1 = sf.gauss_tail(-s10)
    s11 = V + 1.0
    s12 = 1.0 - rho
    s13 = b + 1.0 - s1
    s14 = s13/s9
    gauss_tail_2 = sf.gauss_tail(-s14)
    s15 = s9*s6*sf.gauss_pdf(s10) + (s7 + s8 + s6*s6)*gauss_tail_1
    s16 = 2.0*V + 2.0
    s17 = s9*s13*sf.gauss_pdf(s14) + (s7 + s8 + s13*s13)*gauss_tail_2
    s18 = noise - V*lam
    s19 = V*s16
    s20 = noise*noise
    s21 = s18*s18
    s22 = np.sqrt(noise)
    s23 = m_hat/s22
    s24 = b*s22/V
    s25 = np.sqrt(s5)
    s26 = np.sqrt(alpha)
    s27 = np.sqrt(alpha + noise)
    s28 = s26/(s22*s27)
    log_1 = np.log(rho)
    s29 = 2.0*s26
    s30 = s22*s27*log_1/s29
    log_2 = np.log(1.0/s12)
    s31 = s22*s27*log_2/s29
    s32 = s22*log_1/2.0
    s33 = s22*log_2/2.0
    s34 = 1.0/s22
    s35 = s11*s11
    s36 = 2.0*s35
    s37 = -s1
    s38 = V*s25/s22
    u0, w0 = gauss_rule(n, s1 - b, s38, kinks=(1.0,))  # u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)
    step_1 = sf.step(1.0 - u0)
    e1 = expectation(w0, step_1*step_1)  # E[Step(1 - u)**2; u ~ N(V*m_hat/noise - b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    u1, w1 = gauss_rule(n, s1 + b, s38, kinks=(1.0,))  # u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)
    step_2 = sf.step(1.0 - u1)
    e2 = expectation(w1, step_2*step_2)  # E[Step(1 - u)**2; u ~ N(V*m_hat/noise + b, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s2*s5/noise, V, b, m_hat, q_hat, alpha*(rho*gauss_tail_1/s11 + s12*gauss_tail_2/s11), V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*rho*s15/s16 + 2.0*alpha*lam*s17/s16 + 2.0*s3*s18/noise + q_hat*s18 + 2.0*alpha*rho*s18*s15/s19 + 2.0*alpha*s18*s17/s19 - V*lam*s5*s18/s20 - 2.0*alpha*lam*rho*s17/s16 - s3 - s4 - s5*s21/s20 - 2.0*alpha*rho*s18*s17/s19)/(2.0*noise), rho*sf.gauss_tail((s23 + s24)/s25) + s12*sf.gauss_tail((s23 - s24)/s25), rho*sf.gauss_tail(s28 + s30 + s31) + s12*sf.gauss_tail(s28 - s30 - s31), rho*sf.gauss_tail(s32 + s33 + s34) + s12*sf.gauss_tail(s34 - s32 - s33), rho*s15/2.0 + s12*s17/2.0, rho*(s15/s16 - V*s15/s36) + s12*(s17/s16 - V*s17/s36), rho*sf.gauss_tail(-(s37 - V - b)/s9) + s12*sf.gauss_tail(-(b + s37 - V)/s9), s2*(alpha*s20*rho*e1/s35 + lam*lam + 2.0*lam*s18/V + s21/s2 - alpha*s20*rho*e2/s35 - alpha*s20*e1/s35)/s20,)


def _squared_hinge_learned_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam), 0.0,)


def _squared_hinge_zero_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = m_hat*m_hat
    s2 = s1 + noise*q_hat
    s3 = np.sqrt(s2)
    s4 = V*V
    s5 = np.sqrt(s4*s1/noise + s4*q_hat)
    s6 = 1.0/s5
    s7 = V*m_hat
    s8 = s7/(noise*s5)
    gauss_pdf_1 = sf.gauss_pdf(s6 - s8)
    s9 = np.sqrt(noise)
    s10 = noise*s9
    gauss_tail_1 = sf.gauss_tail(s8 - s6)
    s11 = V + 1.0
    s12 = noise*noise
    s13 = s12*s9
    s14 = noise*noise*noise
    s15 = s14*s9
    s16 = s11*s11
    s17 = V*V*V
    s18 = s7/noise
    s19 = V*s3
    s20 = s19/s9
    u0, w0 = gauss_rule(n, s18, s20, kinks=(1.0,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    v1 = 1.0 - u0
    ramp_1 = sf.ramp(v1)
    e1 = expectation(w0, u0*ramp_1)  # E[u*Ramp(1 - u); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s21 = s17*lam*s1*s9 + s17*lam*s10*q_hat + s4*alpha*m_hat*noise*s3*gauss_pdf_1 + s4*lam*s1*s9 + s4*lam*s10*q_hat + V*alpha*m_hat*s10*gauss_tail_1 - s4*alpha*s1*s9*gauss_tail_1 - alpha*s13*e1
    s22 = m_hat*m_hat*m_hat
    s23 = s9/s19
    s24 = m_hat/(s9*s3)
    gauss_pdf_2 = sf.gauss_pdf(s23 - s24)
    s25 = s24 - s23
    gauss_pdf_3 = sf.gauss_pdf(s25)
    gauss_tail_2 = sf.gauss_tail(s25)
    s26 = s2*s3
    s27 = s4*s1*noise*gauss_pdf_2
    s28 = s4*s12*q_hat*gauss_pdf_2
    s29 = s12*gauss_pdf_2
    s30 = m_hat*m_hat*m_hat*m_hat
    s31 = noise*noise*noise*noise
    s32 = q_hat*q_hat
    s33 = s4*s1*s12*gauss_pdf_3
    step_1 = sf.step(v1)
    e2 = expectation(w0, u0*step_1)  # E[u*Step(1 - u); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s34 = s11*s2
    e3 = expectation(w0, u0*u0*step_1)  # E[u**2*Step(1 - u); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    e4 = expectation(w0, ramp_1)  # E[Ramp(1 - u); u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    s35 = 2.0*s11*s2
    s36 = V*V*V*V
    return (alpha*(V*noise*s3*gauss_pdf_1 + s10*gauss_tail_1 - V*m_hat*s9*gauss_tail_1)/(s10*s11), -alpha*(s4*m_hat*s12*s3*gauss_pdf_1 + 2.0*V*m_hat*s13*gauss_tail_1 - s4*s1*s13*gauss_tail_1 - s4*s1*s10*gauss_tail_1 - s4*s15*q_hat*gauss_tail_1 - V*s14*s3*gauss_pdf_1 - s15*gauss_tail_1)/(s15*s16), s4*s10*s11*s2/s21,), ((alpha*(s4*s22*noise*gauss_pdf_2 + s4*m_hat*s12*q_hat*gauss_pdf_2 + s4*m_hat*noise*q_hat*gauss_pdf_3 + V*s1*noise*gauss_pdf_3 + V*s12*q_hat*gauss_pdf_2 + m_hat*s12*gauss_pdf_2 - s4*s1*s9*s3*gauss_tail_2 - s4*m_hat*noise*q_hat*gauss_pdf_2 - s4*s10*q_hat*s3*gauss_tail_2 - V*s1*noise*gauss_pdf_2 - V*s12*q_hat*gauss_pdf_3 - m_hat*s12*gauss_pdf_3)/(V*s10*s11*s26), alpha*(s27 + s4*s1*gauss_pdf_2 + s28 + 2.0*V*m_hat*noise*gauss_pdf_3 + s29 - s4*s1*gauss_pdf_3 - 2.0*V*m_hat*noise*gauss_pdf_2 - s12*gauss_pdf_3)/(2.0*V*s9*s11*s26), alpha*(s27 + s4*m_hat*noise*gauss_pdf_3 + s28 + V*m_hat*noise*gauss_pdf_3 + V*s12*gauss_pdf_2 + s29 - s4*m_hat*s9*s3*gauss_tail_2 - s4*m_hat*noise*gauss_pdf_2 - s4*s10*s3*gauss_tail_2 - V*m_hat*noise*gauss_pdf_2 - V*s12*gauss_pdf_3 - s12*gauss_pdf_3)/(s4*s10*s16*s3),), (-alpha*(2.0*s17*s30*s12*gauss_pdf_2 + 3.0*s17*s1*s14*q_hat*gauss_pdf_2 + s17*s1*s14*q_hat*gauss_pdf_3 + s17*s1*s12*q_hat*gauss_pdf_3 + s17*s31*s32*gauss_pdf_2 + s17*s31*s32*gauss_pdf_3 + s4*s22*s14*gauss_pdf_3 + s4*s22*s12*gauss_pdf_3 + 2.0*s4*s1*s13*s3*gauss_tail_2 + s4*m_hat*s31*q_hat*gauss_pdf_3 + 2.0*s4*m_hat*s14*q_hat*gauss_pdf_2 + 2.0*s4*s15*q_hat*s3*gauss_tail_2 + 2.0*V*s1*s14*gauss_pdf_2 + V*s31*q_hat*gauss_pdf_3 + m_hat*s31*gauss_pdf_3 - 2.0*s17*s22*s13*s3*gauss_tail_2 - 2.0*s17*s22*s10*s3*gauss_tail_2 - s17*s1*s12*q_hat*gauss_pdf_2 - 2.0*s17*m_hat*s15*q_hat*s3*gauss_tail_2 - 2.0*s17*m_hat*s13*q_hat*s3*gauss_tail_2 - s4*s22*s14*gauss_pdf_2 - s4*s22*s12*gauss_pdf_2 - s4*m_hat*s31*q_hat*gauss_pdf_2 - 2.0*s4*m_hat*s14*q_hat*gauss_pdf_3 - 2.0*V*s1*s14*gauss_pdf_3 - V*s31*q_hat*gauss_pdf_2 - m_hat*s31*gauss_pdf_2)/(V*s15*s16*s26), -alpha*(s17*s22*noise*gauss_pdf_2 + s17*s22*gauss_pdf_2 + s17*m_hat*s12*q_hat*gauss_pdf_2 + s33 + 3.0*s4*s1*noise*gauss_pdf_3 + s4*s14*q_hat*gauss_pdf_3 + 3.0*V*m_hat*s12*gauss_pdf_2 + s14*gauss_pdf_3 - s17*s22*noise*gauss_pdf_3 - s17*s22*gauss_pdf_3 - 2.0*s17*s1*s10*s3*gauss_tail_2 - s17*m_hat*s12*q_hat*gauss_pdf_3 - 2.0*s17*s13*q_hat*s3*gauss_tail_2 - s4*s1*s12*gauss_pdf_2 - 3.0*s4*s1*noise*gauss_pdf_2 - s4*s14*q_hat*gauss_pdf_2 - 3.0*V*m_hat*s12*gauss_pdf_3 - s14*gauss_pdf_2)/(2.0*V*s10*s16*s26), -alpha*(2.0*s17*s22*s12*gauss_pdf_2 + s17*s1*s14*gauss_pdf_2 + s17*s1*s14*gauss_pdf_3 + s17*s1*s12*gauss_pdf_3 + 2.0*s17*m_hat*s14*q_hat*gauss_pdf_2 + s17*s31*q_hat*gauss_pdf_2 + s17*s31*q_hat*gauss_pdf_3 + s4*s1*s14*gauss_pdf_3 + s33 + 2.0*s4*m_hat*s13*s3*gauss_tail_2 + 2.0*s4*m_hat*s14*gauss_pdf_2 + 2.0*s4*s15*s3*gauss_tail_2 + s4*s31*q_hat*gauss_pdf_3 + 2.0*V*m_hat*s14*gauss_pdf_2 + V*s31*gauss_pdf_3 + s31*gauss_pdf_3 - 2.0*s17*s1*s13*s3*gauss_tail_2 - 2.0*s17*s1*s10*s3*gauss_tail_2 - s17*s1*s12*gauss_pdf_2 - 2.0*s17*m_hat*s13*s3*gauss_tail_2 - 2.0*s17*s15*q_hat*s3*gauss_tail_2 - s4*s1*s14*gauss_pdf_2 - s4*s1*s12*gauss_pdf_2 - 2.0*s4*m_hat*s14*gauss_pdf_3 - s4*s31*q_hat*gauss_pdf_2 - 2.0*V*m_hat*s14*gauss_pdf_3 - V*s31*gauss_pdf_2 - s31*gauss_pdf_2)/(s4*s15*s11*s11*s11*s3),), (s9*s11*(2.0*s4*m_hat*noise - s4*s10*s11*s2*(V*alpha*s12*q_hat*e2/s34 + alpha*m_hat*s12*e3/s34 + (2.0*s17*lam*s22*s9*s3 + 2.0*s17*lam*m_hat*s10*q_hat*s3 + 2.0*s4*alpha*s30*noise*gauss_pdf_2 + 3.0*s4*alpha*s1*s12*q_hat*gauss_pdf_2 + s4*alpha*s1*noise*q_hat*gauss_pdf_3 + s4*alpha*s14*s32*gauss_pdf_2 + 2.0*s4*lam*s22*s9*s3 + 2.0*s4*lam*m_hat*s10*q_hat*s3 + V*alpha*s22*noise*gauss_pdf_3 + V*alpha*s1*s10*s3*gauss_tail_2 + V*alpha*m_hat*s12*q_hat*gauss_pdf_2 + V*alpha*s13*q_hat*s3*gauss_tail_2 + alpha*s1*s12*gauss_pdf_2 - 2.0*s4*alpha*s22*s9*s3*gauss_tail_2 - s4*alpha*s1*noise*q_hat*gauss_pdf_2 - 2.0*s4*alpha*m_hat*s10*q_hat*s3*gauss_tail_2 - V*alpha*s22*noise*gauss_pdf_2 - V*alpha*m_hat*s12*q_hat*gauss_pdf_3 - alpha*s1*s12*gauss_pdf_3)/(s9*s11*s26) - V*alpha*s12*q_hat*e4/s34 - alpha*m_hat*s12*e1/s34)/s21)/s21, s9*s11*(s4*s12 - s4*s10*s11*s2*(V*alpha*m_hat*s12*e4/s35 + alpha*s14*e3/s35 + (2.0*s17*lam*s1*noise*s3 + 2.0*s17*lam*s12*q_hat*s3 + s4*alpha*s22*s10*gauss_pdf_2 + s4*alpha*s22*s9*gauss_pdf_2 + s4*alpha*m_hat*s13*q_hat*gauss_pdf_2 + 2.0*s4*lam*s1*noise*s3 + 2.0*s4*lam*s12*q_hat*s3 + 2.0*V*alpha*s1*s10*gauss_pdf_3 + alpha*m_hat*s13*gauss_pdf_2 - s4*alpha*s22*s9*gauss_pdf_3 - 2.0*V*alpha*s1*s10*gauss_pdf_2 - alpha*m_hat*s13*gauss_pdf_3)/(2.0*s11*s26) - V*alpha*m_hat*s12*e2/s35 - alpha*s14*e1/s35)/s21)/s21, s9*s11*(2.0*V*noise*s2 - s4*s10*s11*s2*(alpha*s12*e3/(V*s11) + (2.0*s36*lam*s1*s9*s3 + 2.0*s36*lam*s10*q_hat*s3 + s17*alpha*s22*noise*gauss_pdf_2 + s17*alpha*m_hat*s12*q_hat*gauss_pdf_2 + 4.0*s17*lam*s1*s9*s3 + 4.0*s17*lam*s10*q_hat*s3 + 2.0*s4*alpha*s22*noise*gauss_pdf_2 + s4*alpha*s1*noise*gauss_pdf_3 + 2.0*s4*alpha*m_hat*s12*q_hat*gauss_pdf_2 + 2.0*s4*lam*s1*s9*s3 + 2.0*s4*lam*s10*q_hat*s3 + V*alpha*s1*noise*gauss_pdf_3 + V*alpha*m_hat*s10*s3*gauss_tail_2 + V*alpha*m_hat*s12*gauss_pdf_2 + alpha*m_hat*s12*gauss_pdf_2 - s17*alpha*s1*s9*s3*gauss_tail_2 - 2.0*s4*alpha*s1*s9*s3*gauss_tail_2 - s4*alpha*s1*noise*gauss_pdf_2 - V*alpha*s1*noise*gauss_pdf_2 - V*alpha*m_hat*s12*gauss_pdf_3 - alpha*m_hat*s12*gauss_pdf_3)/(V*s9*s16*s3) - alpha*s12*e1/(V*s16))/s21)/s21,),)


def _squared_hinge_zero_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, rho = p
    s1 = V*m_hat/noise
    s2 = V*V
    s3 = m_hat*m_hat
    s4 = noise*q_hat
    s5 = s3 + s4
    s6 = 1.0 - s1
    s7 = s2*s3/noise
    s8 = s2*q_hat
    s9 = np.sqrt(s7 + s8)
    s10 = s6/s9
    gauss_tail_1 = sf.gauss_tail(-s10)
    s11 = V + 1.0
    s12 = 1.0 - rho
    s13 = s6*s9*sf.gauss_pdf(s10) + (s7 + s8 + s6*s6)*gauss_tail_1
    s14 = 2.0*V + 2.0
    s15 = noise - V*lam
    s16 = noise*noise
    s17 = s15*s15
    s18 = np.sqrt(noise)
    s19 = np.sqrt(s5)
    gauss_tail_2 = sf.gauss_tail(m_hat/(s18*s19))
    s20 = np.sqrt(alpha)
    s21 = np.sqrt(alpha + noise)
    s22 = s20/(s18*s21)
    log_1 = np.log(rho)
    s23 = 2.0*s20
    s24 = s18*s21*log_1/s23
    log_2 = np.log(1.0/s12)
    s25 = s18*s21*log_2/s23
    s26 = s18*log_1/2.0
    s27 = s18*log_2/2.0
    s28 = 1.0/s18
    s29 = s11*s11
    s30 = s13/s14 - V*s13/(2.0*s29)
    s31 = -s1
    gauss_tail_3 = sf.gauss_tail(-(s31 - V)/s9)
    u0, w0 = gauss_rule(n, s1, V*s19/s18, kinks=(1.0,))  # u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)
    step_1 = sf.step(1.0 - u0)
    e1 = expectation(w0, step_1*step_1)  # E[Step(1 - u)**2; u ~ N(V*m_hat/noise, V**2*(m_hat**2 + noise*q_hat)/noise)]
    return (s1, s2*s5/noise, V, 0.0, m_hat, q_hat, alpha*(rho*gauss_tail_1/s11 + s12*gauss_tail_1/s11), V*(2.0*V*lam*s3/noise + V*lam*q_hat + 2.0*alpha*lam*s13/s14 + 2.0*s3*s15/noise + q_hat*s15 + 2.0*alpha*s15*s13/(V*s14) - V*lam*s5*s15/s16 - s3 - s4 - s5*s17/s16)/(2.0*noise), rho*gauss_tail_2 + s12*gauss_tail_2, rho*sf.gauss_tail(s22 + s24 + s25) + s12*sf.gauss_tail(s22 - s24 - s25), rho*sf.gauss_tail(s26 + s27 + s28) + s12*sf.gauss_tail(s28 - s26 - s27), rho*s13/2.0 + s12*s13/2.0, rho*s30 + s12*s30, rho*gauss_tail_3 + s12*gauss_tail_3, s2*(lam*lam + 2.0*lam*s15/V + s17/s2 - alpha*s16*e1/s29)/s16,)


def _squared_hinge_zero_start_minimiser(p):
    alpha, lam, noise, _ = p
    return (alpha, alpha, noise/(alpha + lam),)


CARD = Card(name='gaussian_mixture',
     title='Classification of a mixture of two Gaussian clusters',
     summary='Two clusters at opposite means of norm 1, balanced or not; linear classifier with or without a bias, '
             'minimiser of sum of losses + (lambda/2)|w|^2 with square, logistic, hinge or squared hinge loss.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension, n/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of a cluster, its mean having norm 1',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='fraction of the cluster with label +1',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=0.5)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap of the weights and the mean, w.v/d',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='variance of the field of a cluster, Delta |w|^2/d',
                          kind='order_parameter'),
                 Quantity(name='V',
                          latex='V',
                          meaning='variance of a field, beta times the thermal fluctuation',
                          kind='order_parameter'),
                 Quantity(name='b', latex='b', meaning='bias', kind='order_parameter'),
                 Quantity(name='m_hat', latex='\\hat m', meaning='conjugate of m', kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='minimal risk per dimension', kind='potential'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability to predict the wrong label of a new input',
                          kind='observable'),
                 Quantity(name='bayes_error',
                          latex='\\epsilon_{\\mathrm{Bayes}}',
                          meaning='smallest error with these data, rho and Delta known',
                          kind='observable'),
                 Quantity(name='oracle_error',
                          latex='\\epsilon_{\\mathrm{oracle}}',
                          meaning='smallest error with the means known, too',
                          kind='observable'),
                 Quantity(name='test_loss', latex='\\ell_g', meaning='mean loss on new inputs', kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='mean loss on the training set',
                          kind='observable'),
                 Quantity(name='training_error',
                          latex='\\epsilon_t',
                          meaning='fraction of the training set that is mislabelled',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='bias',
                     meaning='whether the classifier has a bias',
                     values=('learned', 'zero'),
                     default='learned'),
              Choice(name='loss',
                     meaning='loss l(y (w.x/sqrt(d) + b))',
                     values=('square', 'logistic', 'hinge', 'squared_hinge'),
                     default='logistic')),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 10.0),
               y_range=(0.01, 30.0),
               colour='generalisation_error',
               branch='minimiser'),
     references=(Reference(key='Mignacco20',
                           text='F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544'),
                 Reference(key='Loureiro21', text='B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791')),
     checks=(Check(kind='reference',
                   statement='square loss, bias learned: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.4394897236495611,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.24352756763364497,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.48522995463527213,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=-0.2242041105401753,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.6340144577140452,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.4600661951185847,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=1.346592824739478,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.3170072288570228,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.161926533664227,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.2537159271724897,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.11501654877964618,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.030327636638546037,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias learned: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=0.7865295316590335,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.7170002727049064,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.5321232446154277,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=1.0089923323236694,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=-0.761263514623349,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.4974271605588698,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.16920391306697236,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.27680209477328976,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.8117514280511788,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.1722076313730282,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.4055546781776556,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.3108537060585488,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.08151240435389025,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias learned: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=0.9567738704961815,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.7399854247538806,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.6832041244090602,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.652667035909639,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=-0.41930273956332825,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.7936509258595855,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.7040313289871952,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.817889108372939,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.5496494528563516,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.16096913773056834,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.41181888859041593,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.15282398992655769,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.04577287480347299,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias learned: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=0.46619073993545557,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: m of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.5210690178257454,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: q of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.326975358089639,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: V of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.6275003663869243,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: b of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=-0.2853454162549622,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: m_hat of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.5812718717252725,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: q_hat of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.3477180445183883,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: V_hat of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.8793388532310922,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: energy of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.2906359358626367,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.15748649489979502,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: test_loss of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.2302551895851933,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: training_loss of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.08692951112959706,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: training_error of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.023925153475929047,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias learned: replicon of unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=0.7872531516351802,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.48278684139142747,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.2800448717722885,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.48522995463527213,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.6964755282431465,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.49644347697722707,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=1.346592824739478,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.34823776412157365,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.1808032305823339,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.2737771616050727,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.12411086924430673,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.03368233865724171,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, bias zero: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'zero'},
                   value=0.7865295316590335,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.773596869529681,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.5936554563249028,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.9746589508397752,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.5555972252696184,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.18394349423492945,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.3117141999800818,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.895005042170365,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.15768164101028975,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.4408264558180818,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.3414926181700212,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.05086494091071982,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, bias zero: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=0.9513388542408026,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.8017299909586778,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.7642288974520575,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.6247394707549443,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.898312048369377,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.8052515773319564,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.8863815187155645,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.6253731564222158,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.1795452816728101,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.4568226290730636,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.17621713223752633,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.05136721761890448,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, bias zero: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'zero'},
                   value=0.4462424791106733,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: m of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.5573721383056987,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: q of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.3588891993453795,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: V of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.5953907985495396,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: b of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: m_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.6553015225705165,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: q_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.398952094466675,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: V_hat of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.9652834064265109,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: energy of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.3276507612852589,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: generalisation_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.17608458193863707,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: test_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.2538603789088694,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: training_loss of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.09973802361666871,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: training_error of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.027162094892643887,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss, bias zero: replicon of unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'squared_hinge', 'bias': 'zero'},
                   value=0.7855174349724776,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the equations of Mignacco20 on Gauss-Legendre panels, '
                          'bisected proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='logistic loss, balanced clusters: generalisation_error',
                   at={'loss': 'logistic', 'alpha': 0.9542105263, 'lam': 0.01, 'noise': 0.5},
                   value=0.1546873002,
                   tolerance=2e-10,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='logistic loss, balanced clusters: V',
                   at={'loss': 'logistic', 'alpha': 0.9542105263, 'lam': 0.01, 'noise': 0.5},
                   value=28.75332185,
                   tolerance=2e-08,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='logistic loss, balanced clusters: m',
                   at={'loss': 'logistic', 'alpha': 0.9542105263, 'lam': 0.01, 'noise': 0.5},
                   value=2.39916587,
                   tolerance=2e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='logistic loss, balanced clusters: q',
                   at={'loss': 'logistic', 'alpha': 0.9542105263, 'lam': 0.01, 'noise': 0.5},
                   value=5.570263207,
                   tolerance=2e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='logistic loss, balanced clusters: training_loss',
                   at={'loss': 'logistic', 'alpha': 0.9542105263, 'lam': 0.01, 'noise': 0.5},
                   value=0.0455577901,
                   tolerance=2e-10,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='table of theory released with Loureiro21',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, weak penalty: error at alpha = 1',
                   at={'loss': 'square', 'alpha': 1.0, 'lam': 0.001},
                   value=0.430520408,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, weak penalty: error at alpha = 3',
                   at={'loss': 'square', 'alpha': 3.0, 'lam': 0.001},
                   value=0.239695202,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, weak penalty: error at alpha = 1',
                   at={'loss': 'logistic', 'alpha': 1.0, 'lam': 0.001},
                   value=0.28480268,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, weak penalty: error at alpha = 2',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.001},
                   value=0.27032644,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, weak penalty: error at alpha = 5',
                   at={'loss': 'logistic', 'alpha': 5.0, 'lam': 0.001},
                   value=0.220010336,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, weak penalty: error at alpha = 0.5',
                   at={'loss': 'hinge', 'alpha': 0.5, 'lam': 0.001},
                   value=0.31986067,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, weak penalty: error at alpha = 2',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.001},
                   value=0.281774167,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, strong penalty: error',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1000.0, 'bias': 'zero'},
                   value=0.207108321,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='square loss, balanced clusters: the strongest penalty is Bayes optimal',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 100000000.0, 'bias': 'zero'},
                   value=0.20710808912126252,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20: tail of sqrt(alpha/(Delta (alpha + Delta)))',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, strong penalty: error',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 1000.0, 'bias': 'zero'},
                   value=0.207108104,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='logistic loss, balanced clusters: the strongest penalty is Bayes optimal',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 100000000.0, 'bias': 'zero'},
                   value=0.20710808912126252,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20: tail of sqrt(alpha/(Delta (alpha + Delta)))',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss, strong penalty: error',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 1000.0, 'bias': 'zero'},
                   value=0.207108089,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='hinge loss, balanced clusters: the strongest penalty is Bayes optimal',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 100000000.0, 'bias': 'zero'},
                   value=0.20710808912126252,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20: tail of sqrt(alpha/(Delta (alpha + Delta)))',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, rho = 0.2, lambda = 0.1: generalisation_error',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.1, 'rho': 0.2},
                   value=0.20019976,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, rho = 0.2, lambda = 0.1: b',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.1, 'rho': 0.2},
                   value=-0.37831844,
                   tolerance=1e-08,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss, rho = 0.2, lambda = 1: generalisation_error',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.2},
                   value=0.1622449,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, rho = 0.2, lambda = 1: generalisation_error',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.2},
                   value=0.19278291,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss, rho = 0.2, lambda = 10: generalisation_error',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 10.0, 'rho': 0.2},
                   value=0.2,
                   tolerance=1e-08,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent computation from the equations of Mignacco20',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='Bayes error at alpha = 0.5, rho = 0.5',
                   at={'loss': 'square', 'alpha': 0.5, 'lam': 1.0, 'rho': 0.5},
                   value=0.2818514308,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='Bayes error at alpha = 2, rho = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.5},
                   value=0.2071080891,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='Bayes error at alpha = 2, rho = 0.2',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.2},
                   value=0.1409184308,
                   tolerance=1e-10,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='error of the oracle at rho = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.5},
                   value=0.1586552539,
                   tolerance=1e-10,
                   quantity='oracle_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='error of the oracle at rho = 0.2',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'rho': 0.2},
                   value=0.1120665225,
                   tolerance=1e-10,
                   quantity='oracle_error',
                   branch='minimiser',
                   line=None,
                   source='Mignacco20, closed form',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='square loss: V solves a quadratic equation',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0, 'noise': 0.5},
                   value=0.28077640640441515,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='square loss: generalisation_error of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='square loss: training_loss of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='square loss: b of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='square loss: q of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'square', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss: generalisation_error of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss: training_loss of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss: b of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss: q of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge loss: generalisation_error of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge loss: training_loss of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge loss: b of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge loss: q of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'hinge', 'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge loss: generalisation_error of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge loss: training_loss of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge loss: b of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge loss: q of the minimiser, unbalanced clusters',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.7,
                       'rho': 0.3,
                       'loss': 'squared_hinge',
                       'bias': 'learned'},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss without a bias: m of the minimiser',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss without a bias: training_error of the minimiser',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss without a bias: test_loss of the minimiser',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss without a bias: energy of the minimiser',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic loss without a bias: bayes_error of the minimiser',
                   at={'alpha': 2.0, 'lam': 0.5, 'noise': 0.7, 'rho': 0.3, 'loss': 'logistic', 'bias': 'zero'},
                   value=nan,
                   tolerance=3.0,
                   quantity='bayes_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='mixture_erm',
                   settings={'sizes': (60, 120), 'samples': 80, 'seed': 6})),
     table=None,
     digest='74f65e8d98b8c29f')


SYSTEM = System(CARD, (Formulation(name='square_learned', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_square_learned_fixed_point, values=_square_learned_values, starts={'minimiser': _square_learned_start_minimiser}, when={'loss': 'square', 'bias': 'learned'}), Formulation(name='square_zero', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_square_zero_fixed_point, values=_square_zero_values, starts={'minimiser': _square_zero_start_minimiser}, charts={'alpha': Chart(2, ((-1, _square_zero_chart_alpha_alpha), (0, _square_zero_chart_alpha_m_hat), (1, _square_zero_chart_alpha_q_hat),)), 'lam': Chart(2, ((0, _square_zero_chart_lam_m_hat), (1, _square_zero_chart_lam_q_hat), (-1, _square_zero_chart_lam_lam),)), 'noise': Chart(2, ((-1, _square_zero_chart_noise_noise), (0, _square_zero_chart_noise_m_hat), (1, _square_zero_chart_noise_q_hat),))}, when={'loss': 'square', 'bias': 'zero'}), Formulation(name='logistic_learned', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_logistic_learned_fixed_point, values=_logistic_learned_values, starts={'minimiser': _logistic_learned_start_minimiser}, when={'loss': 'logistic', 'bias': 'learned'}), Formulation(name='logistic_zero', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_logistic_zero_fixed_point, values=_logistic_zero_values, starts={'minimiser': _logistic_zero_start_minimiser}, when={'loss': 'logistic', 'bias': 'zero'}), Formulation(name='hinge_learned', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_hinge_learned_fixed_point, values=_hinge_learned_values, starts={'minimiser': _hinge_learned_start_minimiser}, when={'loss': 'hinge', 'bias': 'learned'}), Formulation(name='hinge_zero', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_hinge_zero_fixed_point, values=_hinge_zero_values, starts={'minimiser': _hinge_zero_start_minimiser}, when={'loss': 'hinge', 'bias': 'zero'}), Formulation(name='squared_hinge_learned', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_squared_hinge_learned_fixed_point, values=_squared_hinge_learned_values, starts={'minimiser': _squared_hinge_learned_start_minimiser}, when={'loss': 'squared_hinge', 'bias': 'learned'}), Formulation(name='squared_hinge_zero', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_squared_hinge_zero_fixed_point, values=_squared_hinge_zero_values, starts={'minimiser': _squared_hinge_zero_start_minimiser}, when={'loss': 'squared_hinge', 'bias': 'zero'}),))
