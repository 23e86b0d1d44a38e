# generated from derivations/robust_regression.py by `python -m quenched.derive`; do not edit
# specification digest: b3ff6867bea623a7
r"""Linear regression with outliers and an l2 penalty"""

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



def _square_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, _ = p
    s1 = beta*eps
    s2 = s1 + 1.0 - eps
    s3 = V + 1.0
    s4 = V*V
    s5 = m_hat*m_hat
    s6 = s4*s5
    s7 = s4*q_hat
    s8 = beta*beta
    s9 = s8*eps
    s10 = eps*noise_out
    s11 = eps*noise
    s12 = s3*s3
    s13 = V*lam + alpha + lam
    s14 = V*V*V*V
    s15 = m_hat*m_hat*m_hat*m_hat
    s16 = q_hat*q_hat
    s17 = V*V*V
    s18 = m_hat*m_hat*m_hat
    s19 = V*s5
    s20 = V*q_hat
    s21 = 2.0*s17*s15 + 4.0*s17*s5*q_hat + 2.0*s17*s16 + V*s8*s5 + V*s8*q_hat + 4.0*V*beta*s5 + V*s5*noise + V*s5*noise_out + s19 + V*noise*q_hat + V*noise_out*q_hat + s20 - 3.0*s4*beta*s18 - 3.0*s4*beta*m_hat*q_hat - 3.0*s4*s18 - 3.0*s4*m_hat*q_hat - s8*m_hat - beta*m_hat*noise - beta*m_hat - m_hat*noise_out
    s22 = s6 + s7 + noise + 1.0 - 2.0*V*m_hat
    s23 = s6 + s7 + s8 + noise_out - 2.0*V*beta*m_hat
    s24 = V*m_hat
    s25 = V*V*V*V*V
    return (alpha*s2/s3, alpha*(s6 + s7 + 2.0*V*eps*m_hat + s9 + s10 + noise + 1.0 - 2.0*V*beta*eps*m_hat - 2.0*V*m_hat - s11 - eps)/s12, s3/s13,), ((0.0, 0.0, (alpha*s2*(3.0*s14*s15 + 6.0*s14*s5*q_hat + 3.0*s14*s16 + 4.0*s17*s15 + 8.0*s17*s5*q_hat + 4.0*s17*s16 + s4*s8*s5 + s4*s8*q_hat + 4.0*s4*beta*s5 + s4*s5*noise + s4*s5*noise_out + s6 + s4*noise*q_hat + s4*noise_out*q_hat + s7 + 2.0*V*s8*s5 + 2.0*V*s8*q_hat + 8.0*V*beta*s5 + 2.0*V*s5*noise + 2.0*V*s5*noise_out + 2.0*V*s5 + 2.0*V*noise*q_hat + 2.0*V*noise_out*q_hat + 2.0*V*q_hat - 4.0*s17*beta*s18 - 4.0*s17*beta*m_hat*q_hat - 4.0*s17*s18 - 4.0*s17*m_hat*q_hat - 6.0*s4*beta*s18 - 6.0*s4*beta*m_hat*q_hat - 6.0*s4*s18 - 6.0*s4*m_hat*q_hat - 2.0*s8*m_hat - s8*noise - s8 - 2.0*beta*m_hat*noise - 2.0*beta*m_hat - 2.0*m_hat*noise_out - noise*noise_out - noise_out)/s12 - 2.0*alpha*s2*s21/s3)/(s22*s23),), (2.0*V*alpha*(s24 + eps - s1 - 1.0)/s12, s4*alpha/s12, 2.0*alpha*(V*beta*eps*m_hat + s19 + s24 + s20 + eps*m_hat + s11 + eps - V*eps*m_hat - s9 - beta*eps*m_hat - s10 - m_hat - noise - 1.0)/(s3*s3*s3),), (0.0, 0.0, s3*(2.0*s21 - (4.0*s25*lam*s15 + 8.0*s25*lam*s5*q_hat + 4.0*s25*lam*s16 + 3.0*s14*alpha*s15 + 6.0*s14*alpha*s5*q_hat + 3.0*s14*alpha*s16 + 8.0*s14*lam*s15 + 16.0*s14*lam*s5*q_hat + 8.0*s14*lam*s16 + 4.0*s17*alpha*s15 + 8.0*s17*alpha*s5*q_hat + 4.0*s17*alpha*s16 + 2.0*s17*s8*lam*s5 + 2.0*s17*s8*lam*q_hat + 8.0*s17*beta*lam*s5 + 4.0*s17*lam*s15 + 2.0*s17*lam*s5*noise + 2.0*s17*lam*s5*noise_out + 8.0*s17*lam*s5*q_hat + 2.0*s17*lam*s5 + 2.0*s17*lam*noise*q_hat + 2.0*s17*lam*noise_out*q_hat + 4.0*s17*lam*s16 + 2.0*s17*lam*q_hat + s4*alpha*s8*s5 + s4*alpha*s8*q_hat + 4.0*s4*alpha*beta*s5 + s4*alpha*s5*noise + s4*alpha*s5*noise_out + s4*alpha*s5 + s4*alpha*noise*q_hat + s4*alpha*noise_out*q_hat + s4*alpha*q_hat + 4.0*s4*s8*lam*s5 + 4.0*s4*s8*lam*q_hat + 16.0*s4*beta*lam*s5 + 4.0*s4*lam*s5*noise + 4.0*s4*lam*s5*noise_out + 4.0*s4*lam*s5 + 4.0*s4*lam*noise*q_hat + 4.0*s4*lam*noise_out*q_hat + 4.0*s4*lam*q_hat + 2.0*V*alpha*s8*s5 + 2.0*V*alpha*s8*q_hat + 8.0*V*alpha*beta*s5 + 2.0*V*alpha*s5*noise + 2.0*V*alpha*s5*noise_out + 2.0*V*alpha*s5 + 2.0*V*alpha*noise*q_hat + 2.0*V*alpha*noise_out*q_hat + 2.0*V*alpha*q_hat + 2.0*V*s8*lam*s5 + 2.0*V*s8*lam*q_hat + 8.0*V*beta*lam*s5 + 2.0*V*lam*s5*noise + 2.0*V*lam*s5*noise_out + 2.0*V*lam*s5 + 2.0*V*lam*noise*q_hat + 2.0*V*lam*noise_out*q_hat + 2.0*V*lam*q_hat - 6.0*s14*beta*lam*s18 - 6.0*s14*beta*lam*m_hat*q_hat - 6.0*s14*lam*s18 - 6.0*s14*lam*m_hat*q_hat - 4.0*s17*alpha*beta*s18 - 4.0*s17*alpha*beta*m_hat*q_hat - 4.0*s17*alpha*s18 - 4.0*s17*alpha*m_hat*q_hat - 12.0*s17*beta*lam*s18 - 12.0*s17*beta*lam*m_hat*q_hat - 12.0*s17*lam*s18 - 12.0*s17*lam*m_hat*q_hat - 6.0*s4*alpha*beta*s18 - 6.0*s4*alpha*beta*m_hat*q_hat - 6.0*s4*alpha*s18 - 6.0*s4*alpha*m_hat*q_hat - 2.0*s4*s8*lam*m_hat - 6.0*s4*beta*lam*s18 - 2.0*s4*beta*lam*m_hat*noise - 6.0*s4*beta*lam*m_hat*q_hat - 2.0*s4*beta*lam*m_hat - 6.0*s4*lam*s18 - 2.0*s4*lam*m_hat*noise_out - 6.0*s4*lam*m_hat*q_hat - 4.0*V*s8*lam*m_hat - 4.0*V*beta*lam*m_hat*noise - 4.0*V*beta*lam*m_hat - 4.0*V*lam*m_hat*noise_out - 2.0*alpha*s8*m_hat - alpha*s8*noise - alpha*s8 - 2.0*alpha*beta*m_hat*noise - 2.0*alpha*beta*m_hat - 2.0*alpha*m_hat*noise_out - alpha*noise*noise_out - alpha*noise_out - 2.0*s8*lam*m_hat - 2.0*beta*lam*m_hat*noise - 2.0*beta*lam*m_hat - 2.0*lam*m_hat*noise_out)/(s3*s13))/(s13*s22*s23),),)


def _square_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s3
    s5 = V + 1.0
    s6 = s1*s2
    s7 = s1*q_hat
    s8 = beta*beta
    s9 = s6 + s7 + s8 + noise_out - 2.0*V*beta*m_hat
    s10 = s6 + s7 + noise + 1.0 - 2.0*V*m_hat
    s11 = 1.0 - V*lam
    s12 = V*s5
    s13 = 1.0 - eps
    s14 = 2.0*s5
    s15 = s5*s5
    s16 = 2.0*s15
    s17 = s4 + s8 + noise_out - 2.0*V*beta*m_hat
    s18 = s15*s17
    s19 = alpha*s10
    s20 = s4 + noise + 1.0 - 2.0*V*m_hat
    s21 = s15*s20
    s22 = s19/s21
    s23 = alpha*eps*s10
    s24 = s23/s21
    s25 = alpha*beta*eps*s9/s18 + s22 - s24 - m_hat/V
    s26 = s25*s25
    s27 = alpha*eps*s9
    s28 = s5*s5*s5
    s29 = s27/s28 + s19/s28 + s2/V - s23/s28 - s3/V
    s30 = 3.0*s1*s2
    s31 = 3.0*s1*q_hat
    s32 = (s30 + s31 + 3.0*s8 + 3.0*noise_out - 6.0*V*beta*m_hat)/s5 - s9/s5
    s33 = s17*s17
    s34 = s20*s20
    s35 = s5*s34
    s36 = (s30 + s31 + 3.0*noise + 3.0 - 6.0*V*m_hat)/s5 - s10/s5
    s37 = s5*s33
    s38 = alpha*s8*eps*s32/s33 + 2.0*alpha*eps*s10/s35 + alpha*s36/s34 + 1.0/V - 2.0*alpha*s8*eps*s9/s37 - alpha*eps*s36/s34 - 2.0*alpha*s10/s35
    s39 = s24 + 1.0/s1 - s27/s18 - s22
    s40 = eps*s36
    s41 = 2.0*s34
    s42 = beta*eps*s9/s37 + s40/s41 + s10/s35 - beta*eps*s32/(2.0*s33) - eps*s10/s35 - s36/s41
    s43 = eps*s32/s33 + 2.0*eps*s10/s35 + s36/s34 - s40/s34 - 2.0*eps*s9/s37 - 2.0*s10/s35
    s44 = alpha*s39*s25*s42 + alpha*s29*s43*s38/4.0 - alpha*alpha*s29*s42*s42 - alpha*s26*s43/4.0 - s39*s39*s38/4.0
    return (V*m_hat, s4, V, m_hat, q_hat, alpha/s5, V*(2.0*V*lam*s2 + V*lam*q_hat + alpha*eps*lam*s9/s5 + alpha*lam*s10/s5 + 2.0*s2*s11 + q_hat*s11 + alpha*eps*s11*s9/s12 + alpha*s11*s10/s12 - V*lam*s3*s11 - alpha*eps*lam*s10/s5 - s2 - q_hat - s3*s11*s11 - alpha*eps*s11*s10/s12)/2.0, s4 + 1.0 - 2.0*V*m_hat, eps*s9/2.0 + s13*s10/2.0, eps*(s9/s14 - V*s9/s16) + s13*(s10/s14 - V*s10/s16), (s26/2.0 - s29*s38/2.0)/s44 - 2.0*(alpha*s29*s42/2.0 - s39*s25/4.0)/s44, -(s1*alpha - s1 - 2.0*V - 1.0)/s15,)


def _square_start_minimiser(p):
    _, lam, _, _, _, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _square_chart_alpha_alpha(x, p, n):
    _, _, V = x
    _, lam, _, _, _, _, _ = p
    s1 = V*V
    return (-(V + 1.0)*(V*lam - 1.0)/V, 0.0, 0.0, -(s1*lam + 1.0)/s1, 0.0,)


def _square_chart_alpha_m_hat(x, p, n):
    _, _, V = x
    alpha, _, _, eps, _, beta, _ = p
    s1 = beta*eps + 1.0 - eps
    s2 = alpha*s1
    s3 = V + 1.0
    return (s2/s3, 0.0, 0.0, -s2/(s3*s3), s1/s3,)


def _square_chart_alpha_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, _, noise, eps, noise_out, beta, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2
    s4 = beta*beta
    s5 = s4*eps
    s6 = eps*noise_out
    s7 = s3 + 2.0*V*eps*m_hat + s5 + s6 + noise + 1.0 - 2.0*V*beta*eps*m_hat - 2.0*V*m_hat - eps*noise - eps
    s8 = s1*alpha - s1 - 2.0*V - 1.0
    s9 = s8*s8
    s10 = V + 1.0
    return (-alpha*s7/s8, -2.0*V*alpha*(V*m_hat + eps - beta*eps - 1.0)/s8, 0.0, -2.0*alpha*(s1*alpha*beta*eps*m_hat + s1*alpha*m_hat + s1*eps*m_hat + V*alpha*eps*noise + V*alpha*eps + V*s4*eps + V*eps*noise_out + V*noise + V + s5 + beta*eps*m_hat + s6 + m_hat + noise + 1.0 - s1*alpha*eps*m_hat - s1*beta*eps*m_hat - s3 - s1*m_hat - V*alpha*s4*eps - V*alpha*eps*noise_out - V*alpha*noise - V*alpha - V*eps*noise - V*eps - V*s2 - eps*m_hat - eps*noise - eps)/s9, s10*s10*s7/s9,)


def _square_chart_lam_V(x, p, n):
    m_hat, _, _ = x
    alpha, _, _, eps, _, beta, _ = p
    return ((alpha*beta*eps + alpha - alpha*eps - m_hat)/m_hat, -alpha*(beta*eps + 1.0 - eps)/(m_hat*m_hat), 0.0, 0.0, 0.0,)


def _square_chart_lam_q_hat(x, p, n):
    m_hat, _, V = x
    alpha, _, noise, eps, noise_out, beta, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2
    s4 = beta*beta
    s5 = s4*eps
    s6 = eps*noise_out
    s7 = s1*alpha - s1 - 2.0*V - 1.0
    return (-alpha*(s3 + 2.0*V*eps*m_hat + s5 + s6 + noise + 1.0 - 2.0*V*beta*eps*m_hat - 2.0*V*m_hat - eps*noise - eps)/s7, -2.0*V*alpha*(V*m_hat + eps - beta*eps - 1.0)/s7, 0.0, -2.0*alpha*(s1*alpha*beta*eps*m_hat + s1*alpha*m_hat + s1*eps*m_hat + V*alpha*eps*noise + V*alpha*eps + V*s4*eps + V*eps*noise_out + V*noise + V + s5 + beta*eps*m_hat + s6 + m_hat + noise + 1.0 - s1*alpha*eps*m_hat - s1*beta*eps*m_hat - s3 - s1*m_hat - V*alpha*s4*eps - V*alpha*eps*noise_out - V*alpha*noise - V*alpha - V*eps*noise - V*eps - V*s2 - eps*m_hat - eps*noise - eps)/(s7*s7), 0.0,)


def _square_chart_lam_lam(x, p, n):
    _, _, V = x
    alpha, _, _, _, _, _, _ = p
    s1 = V + 1.0
    s2 = V*V
    return (-(V*alpha - V - 1.0)/(V*s1), 0.0, 0.0, (s2*alpha - s2 - 2.0*V - 1.0)/(s2*s1*s1), 0.0,)


def _huber_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, a = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2
    s4 = s1*q_hat
    s5 = 2.0*V*m_hat
    s6 = s3 + s4 + noise + 1.0 - s5
    s7 = np.sqrt(s6)
    s8 = V*a
    s9 = -s8 - a
    s10 = s8 + a
    u0, w0 = gauss_rule(n, 0.0, s7, kinks=(s9, s10,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)
    s11 = V + 1.0
    s12 = 1.0/(a*s11)
    v1 = s12*u0
    clamp_1 = sf.clamp(v1)
    e1 = expectation(w0, u0*clamp_1)  # E[u*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s13 = beta*beta
    s14 = s3 + s4 + s13 + noise_out - 2.0*V*beta*m_hat
    s15 = np.sqrt(s14)
    u1, w1 = gauss_rule(n, 0.0, s15, kinks=(s9, s10,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)
    v2 = s12*u1
    clamp_2 = sf.clamp(v2)
    e2 = expectation(w1, u1*clamp_2)  # E[u*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s16 = s1*eps*s2*e1 + s1*eps*q_hat*e1 + 2.0*V*beta*eps*m_hat*e2 + 2.0*V*beta*m_hat*e1 + s13*eps*e1 + eps*noise_out*e1 - s1*beta*eps*s2*e2 - s1*beta*eps*q_hat*e2 - s1*s2*e1 - s1*q_hat*e1 - 2.0*V*beta*eps*m_hat*e1 - s13*e1 - beta*eps*noise*e2 - beta*eps*e2 - noise_out*e1
    s17 = s6*s14
    e3 = expectation(w0, clamp_1*clamp_1)  # E[Clamp(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e4 = expectation(w1, clamp_2*clamp_2)  # E[Clamp(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s18 = V*V*V*V
    s19 = m_hat*m_hat*m_hat*m_hat
    s20 = q_hat*q_hat
    s21 = V*V*V
    s22 = m_hat*m_hat*m_hat
    s23 = s18*lam*s19 + 2.0*s18*lam*s2*q_hat + s18*lam*s20 + s1*a*alpha*eps*s2*e2 + s1*a*alpha*eps*q_hat*e2 + s1*a*alpha*s2*e1 + s1*a*alpha*q_hat*e1 + s1*s13*lam*s2 + s1*s13*lam*q_hat + 4.0*s1*beta*lam*s2 + s1*lam*s2*noise + s1*lam*s2*noise_out + s1*lam*s2 + s1*lam*noise*q_hat + s1*lam*noise_out*q_hat + s1*lam*q_hat + 2.0*V*a*alpha*beta*eps*m_hat*e1 + a*alpha*s13*e1 + a*alpha*eps*noise*e2 + a*alpha*eps*e2 + a*alpha*noise_out*e1 + s13*lam*noise + s13*lam + lam*noise*noise_out + lam*noise_out - 2.0*s21*beta*lam*s22 - 2.0*s21*beta*lam*m_hat*q_hat - 2.0*s21*lam*s22 - 2.0*s21*lam*m_hat*q_hat - s1*a*alpha*eps*s2*e1 - s1*a*alpha*eps*q_hat*e1 - 2.0*V*a*alpha*beta*m_hat*e1 - 2.0*V*a*alpha*eps*m_hat*e2 - 2.0*V*s13*lam*m_hat - 2.0*V*beta*lam*m_hat*noise - 2.0*V*beta*lam*m_hat - 2.0*V*lam*m_hat*noise_out - a*alpha*s13*eps*e1 - a*alpha*eps*noise_out*e1
    s24 = 3.0*s21*s22
    s25 = 3.0*s21*m_hat*q_hat
    s26 = 6.0*V*beta*m_hat
    s27 = V*m_hat*noise
    s28 = V*m_hat
    s29 = 2.0*s1*q_hat
    s30 = 2.0*s13
    s31 = 2.0*noise_out
    s32 = s24 + s25 + 2.0*V*s13*m_hat + s26 + s27 + 2.0*V*m_hat*noise_out + s28 - 5.0*s1*beta*s2 - s1*beta*q_hat - 4.0*s1*s2 - s29 - s30 - beta*noise - beta - s31
    s33 = V*s13*m_hat
    s34 = 4.0*V*beta*m_hat
    s35 = V*m_hat*noise_out
    s36 = 3.0*s1*s2
    s37 = 2.0*s21*s22 + 2.0*s21*m_hat*q_hat + s33 + s34 + s27 + s35 + s28 - 3.0*s1*beta*s2 - s1*beta*q_hat - s36 - s4 - s13 - beta*noise - beta - noise_out
    s38 = s28 - beta
    window_1 = sf.window(v2)
    e5 = expectation(w1, u1*u1*window_1)  # E[u**2*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s39 = s11*s14
    s40 = eps - 1.0
    s41 = s28 - 1.0
    window_2 = sf.window(v1)
    e6 = expectation(w0, u0*u0*window_2)  # E[u**2*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s42 = s11*s6
    s43 = 3.0*s1*q_hat
    s44 = s36 + s43 + s30 + noise + s31 + 1.0 - s34 - s5
    s45 = 2.0*s14
    s46 = 2.0*s1*s2 + s29 + s13 + noise + noise_out + 1.0 - 2.0*V*beta*m_hat - s5
    s47 = 2.0*s11*s14
    s48 = 3.0*s21*s19
    s49 = 6.0*s21*s2*q_hat
    s50 = 3.0*s21*s20
    s51 = 6.0*V*beta*s2
    s52 = V*s2*noise
    s53 = V*s2
    s54 = V*noise*q_hat
    s55 = V*q_hat
    s56 = s48 + s49 + s50 + 2.0*V*s13*s2 + 2.0*V*s13*q_hat + s51 + s52 + 2.0*V*s2*noise_out + s53 + s54 + 2.0*V*noise_out*q_hat + s55 - 5.0*s1*beta*s22 - 5.0*s1*beta*m_hat*q_hat - 4.0*s1*s22 - 4.0*s1*m_hat*q_hat - 2.0*s13*m_hat - beta*m_hat*noise - beta*m_hat - 2.0*m_hat*noise_out
    s57 = V*s13*s2
    s58 = V*s13*q_hat
    s59 = V*s2*noise_out
    s60 = V*noise_out*q_hat
    s61 = 2.0*s21*s19 + 4.0*s21*s2*q_hat + 2.0*s21*s20 + s57 + s58 + 4.0*V*beta*s2 + s52 + s59 + s53 + s54 + s60 + s55 - 3.0*s1*beta*s22 - 3.0*s1*beta*m_hat*q_hat - 3.0*s1*s22 - 3.0*s1*m_hat*q_hat - s13*m_hat - beta*m_hat*noise - beta*m_hat - m_hat*noise_out
    s62 = V*beta*m_hat + s53 + s55 - s13 - beta*m_hat - noise_out
    s63 = s11*s11
    s64 = s63*s14
    s65 = s53 + s28 + s55 - m_hat - noise - 1.0
    s66 = s63*s6
    e7 = expectation(w1, u1*clamp_2*window_1)  # E[u*Clamp(u/(a*(V + 1)))*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e8 = expectation(w0, u0*clamp_1*window_2)  # E[u*Clamp(u/(a*(V + 1)))*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    return (-a*alpha*s16/s17, -a*a*alpha*(eps*e3 - eps*e4 - e3), s17/s23,), (((V*a*alpha*beta*eps*s32*e2/s14 + 2.0*V*a*alpha*s37*s16/s17 + V*alpha*beta*eps*s38*s6*e5/s39 - V*a*alpha*s40*(s24 + s25 + s33 + s26 + 2.0*V*m_hat*noise + s35 + s5 - 4.0*s1*beta*s2 - 2.0*s1*beta*q_hat - 5.0*s1*s2 - s4 - s13 - 2.0*beta*noise - 2.0*beta - noise_out)*e1/s6 - V*alpha*s40*s41*s14*e6/s42)/s17, (s1*a*alpha*beta*eps*s44*e2/s45 + s1*a*alpha*s46*s16/s17 + s1*alpha*beta*eps*s6*e5/s47 - s1*a*alpha*s40*(s36 + s43 + s13 + 2.0*noise + noise_out + 2.0 - 2.0*V*beta*m_hat - 4.0*V*m_hat)*e1/(2.0*s6) - s1*alpha*s40*s14*e6/(2.0*s11*s6))/s17, (a*alpha*beta*eps*s56*e2/s14 + 2.0*a*alpha*s16*s61/s17 + alpha*beta*eps*s6*s62*e5/s64 - a*alpha*s40*(s48 + s49 + s50 + s57 + s58 + s51 + 2.0*V*s2*noise + s59 + 2.0*V*s2 + 2.0*V*noise*q_hat + s60 + 2.0*V*q_hat - 4.0*s1*beta*s22 - 4.0*s1*beta*m_hat*q_hat - 5.0*s1*s22 - 5.0*s1*m_hat*q_hat - s13*m_hat - 2.0*beta*m_hat*noise - 2.0*beta*m_hat - m_hat*noise_out)*e1/s6 - alpha*s40*s14*s65*e6/s66)/s17,), (2.0*V*a*alpha*eps*s38*e7/s39 - 2.0*V*a*alpha*s40*s41*e8/s42, s1*a*alpha*eps*e7/s39 - s1*a*alpha*s40*e8/s42, 2.0*a*alpha*eps*s62*e7/s64 - 2.0*a*alpha*s40*s65*e8/s66,), ((2.0*V*s37 - s6*s14*(V*a*alpha*eps*s32*e2/s14 + V*alpha*eps*s38*s6*e5/s39 + 2.0*V*lam*s37 - V*a*alpha*s40*(s24 + s25 + s33 + s26 + 2.0*V*m_hat*noise + s35 + s5 - 4.0*s1*beta*s2 - 2.0*s1*beta*q_hat - 5.0*s1*s2 - s4 - s13 - 2.0*beta*noise - 2.0*beta - noise_out)*e1/s6 - V*alpha*s40*s41*s14*e6/s42)/s23)/s23, (s1*s46 - s6*s14*(s1*a*alpha*eps*s44*e2/s45 + s1*alpha*eps*s6*e5/s47 + s1*lam*s46 - s1*a*alpha*s40*(s36 + s43 + s13 + 2.0*noise + noise_out + 2.0 - 2.0*V*beta*m_hat - 4.0*V*m_hat)*e1/(2.0*s6) - s1*alpha*s40*s14*e6/(2.0*s11*s6))/s23)/s23, (2.0*s61 - s6*s14*(a*alpha*eps*s56*e2/s14 + alpha*eps*s6*s62*e5/s64 + 2.0*lam*s61 - a*alpha*s40*(s48 + s49 + s50 + s57 + s58 + s51 + 2.0*V*s2*noise + s59 + 2.0*V*s2 + 2.0*V*noise*q_hat + s60 + 2.0*V*q_hat - 4.0*s1*beta*s22 - 4.0*s1*beta*m_hat*q_hat - 5.0*s1*s22 - 5.0*s1*m_hat*q_hat - s13*m_hat - 2.0*beta*m_hat*noise - 2.0*beta*m_hat - m_hat*noise_out)*e1/s6 - alpha*s40*s14*s65*e6/s66)/s23)/s23,),)


def _huber_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, a = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s3
    s5 = s1*s2
    s6 = s1*q_hat
    s7 = beta*beta
    s8 = s5 + s6 + s7 + noise_out - 2.0*V*beta*m_hat
    s9 = np.sqrt(s8)
    s10 = V*a
    s11 = -s10 - a
    s12 = s10 + a
    s13 = -a
    u1, w1 = gauss_rule(n, 0.0, s9, kinks=(s11, s12, s13, a,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)
    s14 = V + 1.0
    s15 = 1.0/(a*s14)
    v1 = s15*u1
    window_1 = sf.window(v1)
    e1 = expectation(w1, window_1)  # E[Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s16 = 1.0 - eps
    s17 = s5 + s6 + noise + 1.0 - 2.0*V*m_hat
    s18 = np.sqrt(s17)
    u0, w0 = gauss_rule(n, 0.0, s18, kinks=(s11, s12, s13, a,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)
    v2 = s15*u0
    window_2 = sf.window(v2)
    e2 = expectation(w0, window_2)  # E[Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s19 = a*a
    e3 = expectation(w1, sf.huber(v1))  # E[Huber(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s20 = V*s19*e3
    s21 = s19*sf.huber(0.0)
    s22 = s19*e3
    s23 = s20 + s21 + s22
    e4 = expectation(w0, sf.huber(v2))  # E[Huber(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s24 = V*s19*e4
    s25 = s19*e4
    s26 = s24 + s21 + s25
    s27 = 1.0 - V*lam
    s28 = s27*s27
    s29 = 1.0/a
    e5 = expectation(w1, sf.huber(s29*u1))  # E[Huber(u/a); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e6 = expectation(w0, sf.huber(s29*u0))  # E[Huber(u/a); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    clamp_1 = sf.clamp(v1)
    v3 = clamp_1*clamp_1
    e7 = expectation(w1, v3)  # E[Clamp(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    clamp_2 = sf.clamp(v2)
    v4 = clamp_2*clamp_2
    e8 = expectation(w0, v4)  # E[Clamp(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e9 = expectation(w1, u1*clamp_1*window_1)  # E[u*Clamp(u/(a*(V + 1)))*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s30 = s4 + s7 + noise_out - 2.0*V*beta*m_hat
    s31 = s14*s30
    e10 = expectation(w0, u0*clamp_2*window_2)  # E[u*Clamp(u/(a*(V + 1)))*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s32 = s4 + noise + 1.0 - 2.0*V*m_hat
    s33 = s14*s32
    s34 = a*alpha*e10/s33
    s35 = a*alpha*eps*e10/s33
    s36 = a*alpha*beta*eps*e9/s31 + s34 - s35 - m_hat/V
    s37 = s36*s36
    e11 = expectation(w1, v3*window_1)  # E[Clamp(u/(a*(V + 1)))**2*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e12 = expectation(w0, v4*window_2)  # E[Clamp(u/(a*(V + 1)))**2*Window(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s38 = s19*alpha*eps*e11/s14 + s19*alpha*e12/s14 + s2/V - s19*alpha*eps*e12/s14 - s3/V
    e13 = expectation(w0, u0*clamp_2)  # E[u*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s39 = s32*s32
    e14 = expectation(w1, u1*u1*u1*clamp_1)  # E[u**3*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e15 = expectation(w1, u1*clamp_1)  # E[u*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s40 = a*e14/s8 - a*e15
    s41 = s30*s30
    e16 = expectation(w0, u0*u0*u0*clamp_2)  # E[u**3*Clamp(u/(a*(V + 1))); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s42 = a*e13
    s43 = a*e16/s17 - s42
    s44 = 2.0*a*alpha*eps*e13/s39 + alpha*s7*eps*s40/s41 + alpha*s43/s39 + 1.0/V - 2.0*a*alpha*s7*eps*e15/s41 - 2.0*a*alpha*e13/s39 - alpha*eps*s43/s39
    s45 = s35 + 1.0/s1 - a*alpha*eps*e9/s31 - s34
    s46 = eps*s43
    s47 = 2.0*s39
    s48 = a*beta*eps*e15/s41 + s42/s39 + s46/s47 - a*eps*e13/s39 - beta*eps*s40/(2.0*s41) - s43/s47
    s49 = 2.0*a*eps*e13/s39 + eps*s40/s41 + s43/s39 - 2.0*a*eps*e15/s41 - 2.0*a*e13/s39 - s46/s39
    s50 = alpha*s45*s36*s48 + alpha*s38*s49*s44/4.0 - alpha*alpha*s38*s48*s48 - alpha*s37*s49/4.0 - s45*s45*s44/4.0
    e17 = expectation(w0, window_2*window_2)  # E[Window(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s51 = s14*s14
    e18 = expectation(w1, window_1*window_1)  # E[Window(u/(a*(V + 1)))**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    return (V*m_hat, s4, V, m_hat, q_hat, alpha*(eps*e1/s14 + s16*e2/s14), V*(2.0*V*lam*s2 + V*lam*q_hat + 2.0*alpha*eps*lam*s23 + 2.0*alpha*lam*s26 + 2.0*s2*s27 + q_hat*s27 + 2.0*alpha*eps*s27*s23/V + 2.0*alpha*s27*s26/V - V*lam*s3*s27 - 2.0*alpha*eps*lam*s26 - s2 - q_hat - s3*s28 - 2.0*alpha*eps*s27*s26/V)/2.0, s4 + 1.0 - 2.0*V*m_hat, s19*eps*e5 + s19*s16*e6, eps*(s20 + s21 + s22 - V*s19*e7/2.0) + s16*(s24 + s21 + s25 - V*s19*e8/2.0), (s37/2.0 - s38*s44/2.0)/s50 - 2.0*(alpha*s38*s48/2.0 - s45*s36/4.0)/s50, s1*(alpha*eps*e17/s51 + lam*lam + 2.0*lam*s27/V + s28/s1 - alpha*eps*e18/s51 - alpha*e17/s51),)


def _huber_start_minimiser(p):
    _, lam, _, _, _, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _absolute_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s1*s2
    s4 = s1*q_hat
    s5 = 2.0*V*m_hat
    s6 = s3 + s4 + noise + 1.0 - s5
    s7 = np.sqrt(s6)
    s8 = -V
    u0, w0 = gauss_rule(n, 0.0, s7, kinks=(s8, V,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)
    s9 = 1.0/V
    v1 = s9*u0
    clamp_1 = sf.clamp(v1)
    e1 = expectation(w0, u0*clamp_1)  # E[u*Clamp(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s10 = beta*beta
    s11 = s3 + s4 + s10 + noise_out - 2.0*V*beta*m_hat
    s12 = np.sqrt(s11)
    u1, w1 = gauss_rule(n, 0.0, s12, kinks=(s8, V,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)
    v2 = s9*u1
    clamp_2 = sf.clamp(v2)
    e2 = expectation(w1, u1*clamp_2)  # E[u*Clamp(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s13 = s1*eps*s2*e1 + s1*eps*q_hat*e1 + 2.0*V*beta*eps*m_hat*e2 + 2.0*V*beta*m_hat*e1 + s10*eps*e1 + eps*noise_out*e1 - s1*beta*eps*s2*e2 - s1*beta*eps*q_hat*e2 - s1*s2*e1 - s1*q_hat*e1 - 2.0*V*beta*eps*m_hat*e1 - s10*e1 - beta*eps*noise*e2 - beta*eps*e2 - noise_out*e1
    s14 = s6*s11
    e3 = expectation(w0, clamp_1*clamp_1)  # E[Clamp(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e4 = expectation(w1, clamp_2*clamp_2)  # E[Clamp(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s15 = V*V*V*V
    s16 = m_hat*m_hat*m_hat*m_hat
    s17 = q_hat*q_hat
    s18 = V*V*V
    s19 = m_hat*m_hat*m_hat
    s20 = s15*lam*s16 + 2.0*s15*lam*s2*q_hat + s15*lam*s17 + s1*alpha*eps*s2*e2 + s1*alpha*eps*q_hat*e2 + s1*alpha*s2*e1 + s1*alpha*q_hat*e1 + s1*s10*lam*s2 + s1*s10*lam*q_hat + 4.0*s1*beta*lam*s2 + s1*lam*s2*noise + s1*lam*s2*noise_out + s1*lam*s2 + s1*lam*noise*q_hat + s1*lam*noise_out*q_hat + s1*lam*q_hat + 2.0*V*alpha*beta*eps*m_hat*e1 + alpha*s10*e1 + alpha*eps*noise*e2 + alpha*eps*e2 + alpha*noise_out*e1 + s10*lam*noise + s10*lam + lam*noise*noise_out + lam*noise_out - 2.0*s18*beta*lam*s19 - 2.0*s18*beta*lam*m_hat*q_hat - 2.0*s18*lam*s19 - 2.0*s18*lam*m_hat*q_hat - s1*alpha*eps*s2*e1 - s1*alpha*eps*q_hat*e1 - 2.0*V*alpha*beta*m_hat*e1 - 2.0*V*alpha*eps*m_hat*e2 - 2.0*V*s10*lam*m_hat - 2.0*V*beta*lam*m_hat*noise - 2.0*V*beta*lam*m_hat - 2.0*V*lam*m_hat*noise_out - alpha*s10*eps*e1 - alpha*eps*noise_out*e1
    s21 = 3.0*s18*s19
    s22 = 3.0*s18*m_hat*q_hat
    s23 = 6.0*V*beta*m_hat
    s24 = V*m_hat*noise
    s25 = V*m_hat
    s26 = 2.0*s1*q_hat
    s27 = 2.0*s10
    s28 = 2.0*noise_out
    s29 = s21 + s22 + 2.0*V*s10*m_hat + s23 + s24 + 2.0*V*m_hat*noise_out + s25 - 5.0*s1*beta*s2 - s1*beta*q_hat - 4.0*s1*s2 - s26 - s27 - beta*noise - beta - s28
    s30 = V*s10*m_hat
    s31 = 4.0*V*beta*m_hat
    s32 = V*m_hat*noise_out
    s33 = 3.0*s1*s2
    s34 = 2.0*s18*s19 + 2.0*s18*m_hat*q_hat + s30 + s31 + s24 + s32 + s25 - 3.0*s1*beta*s2 - s1*beta*q_hat - s33 - s4 - s10 - beta*noise - beta - noise_out
    s35 = s25 - beta
    window_1 = sf.window(v2)
    e5 = expectation(w1, u1*u1*window_1)  # E[u**2*Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s36 = eps - 1.0
    s37 = s25 - 1.0
    window_2 = sf.window(v1)
    e6 = expectation(w0, u0*u0*window_2)  # E[u**2*Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s38 = 3.0*s1*q_hat
    s39 = s33 + s38 + s27 + noise + s28 + 1.0 - s31 - s5
    s40 = 2.0*s11
    s41 = 2.0*s1*s2 + s26 + s10 + noise + noise_out + 1.0 - 2.0*V*beta*m_hat - s5
    s42 = 2.0*s6
    s43 = 3.0*s18*s16
    s44 = 6.0*s18*s2*q_hat
    s45 = 3.0*s18*s17
    s46 = 6.0*V*beta*s2
    s47 = V*s2*noise
    s48 = V*s2
    s49 = V*noise*q_hat
    s50 = V*q_hat
    s51 = s43 + s44 + s45 + 2.0*V*s10*s2 + 2.0*V*s10*q_hat + s46 + s47 + 2.0*V*s2*noise_out + s48 + s49 + 2.0*V*noise_out*q_hat + s50 - 5.0*s1*beta*s19 - 5.0*s1*beta*m_hat*q_hat - 4.0*s1*s19 - 4.0*s1*m_hat*q_hat - 2.0*s10*m_hat - beta*m_hat*noise - beta*m_hat - 2.0*m_hat*noise_out
    s52 = V*s10*s2
    s53 = V*s10*q_hat
    s54 = V*s2*noise_out
    s55 = V*noise_out*q_hat
    s56 = 2.0*s18*s16 + 4.0*s18*s2*q_hat + 2.0*s18*s17 + s52 + s53 + 4.0*V*beta*s2 + s47 + s54 + s48 + s49 + s55 + s50 - 3.0*s1*beta*s19 - 3.0*s1*beta*m_hat*q_hat - 3.0*s1*s19 - 3.0*s1*m_hat*q_hat - s10*m_hat - beta*m_hat*noise - beta*m_hat - m_hat*noise_out
    s57 = V*beta*m_hat - s10 - noise_out
    s58 = s1*s11
    s59 = s25 - noise - 1.0
    s60 = s1*s6
    e7 = expectation(w1, u1*clamp_2*window_1)  # E[u*Clamp(u/V)*Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e8 = expectation(w0, u0*clamp_1*window_2)  # E[u*Clamp(u/V)*Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    return (-alpha*s13/s14, -alpha*(eps*e3 - eps*e4 - e3), s14/s20,), (((V*alpha*beta*eps*s29*e2/s11 + 2.0*V*alpha*s34*s13/s14 + alpha*beta*eps*s35*s6*e5/s11 - V*alpha*s36*(s21 + s22 + s30 + s23 + 2.0*V*m_hat*noise + s32 + s5 - 4.0*s1*beta*s2 - 2.0*s1*beta*q_hat - 5.0*s1*s2 - s4 - s10 - 2.0*beta*noise - 2.0*beta - noise_out)*e1/s6 - alpha*s36*s37*s11*e6/s6)/s14, (s1*alpha*beta*eps*s39*e2/s40 + s1*alpha*s41*s13/s14 + V*alpha*beta*eps*s6*e5/s40 - s1*alpha*s36*(s33 + s38 + s10 + 2.0*noise + noise_out + 2.0 - 2.0*V*beta*m_hat - 4.0*V*m_hat)*e1/s42 - V*alpha*s36*s11*e6/s42)/s14, (alpha*beta*eps*s51*e2/s11 + 2.0*alpha*s13*s56/s14 + alpha*beta*eps*s57*s6*e5/s58 - alpha*s36*(s43 + s44 + s45 + s52 + s53 + s46 + 2.0*V*s2*noise + s54 + 2.0*V*s2 + 2.0*V*noise*q_hat + s55 + 2.0*V*q_hat - 4.0*s1*beta*s19 - 4.0*s1*beta*m_hat*q_hat - 5.0*s1*s19 - 5.0*s1*m_hat*q_hat - s10*m_hat - 2.0*beta*m_hat*noise - 2.0*beta*m_hat - m_hat*noise_out)*e1/s6 - alpha*s36*s59*s11*e6/s60)/s14,), (2.0*alpha*eps*s35*e7/s11 - 2.0*alpha*s36*s37*e8/s6, V*alpha*eps*e7/s11 - V*alpha*s36*e8/s6, 2.0*alpha*eps*s57*e7/s58 - 2.0*alpha*s36*s59*e8/s60,), ((2.0*V*s34 - s6*s11*(V*alpha*eps*s29*e2/s11 + 2.0*V*lam*s34 + alpha*eps*s35*s6*e5/s11 - V*alpha*s36*(s21 + s22 + s30 + s23 + 2.0*V*m_hat*noise + s32 + s5 - 4.0*s1*beta*s2 - 2.0*s1*beta*q_hat - 5.0*s1*s2 - s4 - s10 - 2.0*beta*noise - 2.0*beta - noise_out)*e1/s6 - alpha*s36*s37*s11*e6/s6)/s20)/s20, (s1*s41 - s6*s11*(s1*alpha*eps*s39*e2/s40 + s1*lam*s41 + V*alpha*eps*s6*e5/s40 - s1*alpha*s36*(s33 + s38 + s10 + 2.0*noise + noise_out + 2.0 - 2.0*V*beta*m_hat - 4.0*V*m_hat)*e1/s42 - V*alpha*s36*s11*e6/s42)/s20)/s20, (2.0*s56 - s6*s11*(alpha*eps*s51*e2/s11 + 2.0*lam*s56 + alpha*eps*s57*s6*e5/s58 - alpha*s36*(s43 + s44 + s45 + s52 + s53 + s46 + 2.0*V*s2*noise + s54 + 2.0*V*s2 + 2.0*V*noise*q_hat + s55 + 2.0*V*q_hat - 4.0*s1*beta*s19 - 4.0*s1*beta*m_hat*q_hat - 5.0*s1*s19 - 5.0*s1*m_hat*q_hat - s10*m_hat - 2.0*beta*m_hat*noise - 2.0*beta*m_hat - m_hat*noise_out)*e1/s6 - alpha*s36*s59*s11*e6/s60)/s20)/s20,),)


def _absolute_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, eps, noise_out, beta, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s3
    s5 = s1*s2
    s6 = s1*q_hat
    s7 = np.sqrt(s5 + s6 + beta*beta + noise_out - 2.0*V*beta*m_hat)
    s8 = -V
    u1, w1 = gauss_rule(n, 0.0, s7, kinks=(s8, V,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)
    s9 = 1.0/V
    v1 = s9*u1
    window_1 = sf.window(v1)
    e1 = expectation(w1, window_1)  # E[Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    s10 = 1.0 - eps
    s11 = np.sqrt(s5 + s6 + noise + 1.0 - 2.0*V*m_hat)
    u0, w0 = gauss_rule(n, 0.0, s11, kinks=(s8, V,))  # u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)
    v2 = s9*u0
    window_2 = sf.window(v2)
    e2 = expectation(w0, window_2)  # E[Window(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e3 = expectation(w1, sf.huber(v1))  # E[Huber(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    e4 = expectation(w0, sf.huber(v2))  # E[Huber(u/V); u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    s12 = 1.0 - V*lam
    s13 = s12*s12
    gauss_pdf_1 = sf.gauss_pdf(0.0)
    clamp_1 = sf.clamp(v1)
    e5 = expectation(w1, clamp_1*clamp_1)  # E[Clamp(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    clamp_2 = sf.clamp(v2)
    e6 = expectation(w0, clamp_2*clamp_2)  # E[Clamp(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e7 = expectation(w0, window_2*window_2)  # E[Window(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*m_hat + noise + 1)]
    e8 = expectation(w1, window_1*window_1)  # E[Window(u/V)**2; u ~ N(0, V**2*m_hat**2 + V**2*q_hat - 2*V*beta*m_hat + beta**2 + noise_out)]
    return (V*m_hat, s4, V, m_hat, q_hat, alpha*(eps*e1/V + s10*e2/V), V*(2.0*V*alpha*eps*lam*e3 + 2.0*V*alpha*lam*e4 + 2.0*V*lam*s2 + V*lam*q_hat + 2.0*alpha*eps*s12*e3 + 2.0*alpha*s12*e4 + 2.0*s2*s12 + q_hat*s12 - 2.0*V*alpha*eps*lam*e4 - V*lam*s3*s12 - 2.0*alpha*eps*s12*e4 - s2 - q_hat - s3*s13)/2.0, s4 + 1.0 - 2.0*V*m_hat, 2.0*eps*s7*gauss_pdf_1 + 2.0*s10*s11*gauss_pdf_1, eps*(V*e3 - V*e5/2.0) + s10*(V*e4 - V*e6/2.0), nan, s1*(lam*lam + 2.0*lam*s12/V + alpha*eps*e7/s1 + s13/s1 - alpha*eps*e8/s1 - alpha*e7/s1),)


def _absolute_start_minimiser(p):
    _, lam, _, _, _, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


CARD = Card(name='robust_regression',
     title='Linear regression with outliers and an l2 penalty',
     summary='Linear teacher with noise, a fraction of corrupted outputs; minimiser of sum of losses of the '
             'residuals + (lambda/2)|w|^2 with square, Huber or absolute loss.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of the noise of good outputs',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.25),
                 Parameter(name='eps',
                           latex='\\epsilon',
                           meaning='fraction of corrupted outputs',
                           domain=Interval(lo=0, hi=1, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='noise_out',
                           latex='\\Delta_o',
                           meaning='variance of the noise of corrupted outputs',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=1.0),
                 Parameter(name='beta',
                           latex='\\beta',
                           meaning='signal in corrupted outputs',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='a',
                           latex='a',
                           meaning='residual at which the Huber loss becomes linear',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap of student and teacher, w.w*/d',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='squared norm of the student, |w|^2/d',
                          kind='order_parameter'),
                 Quantity(name='V',
                          latex='V',
                          meaning='variance of a student field, b times the thermal fluctuation',
                          kind='order_parameter'),
                 Quantity(name='m_hat', latex='\\hat m', meaning='conjugate of m', kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='minimal risk per dimension', kind='potential'),
                 Quantity(name='estimation_error',
                          latex='\\epsilon_w',
                          meaning='mean squared error of the weights, |w - w*|^2/d',
                          kind='observable'),
                 Quantity(name='test_loss',
                          latex='\\ell_g',
                          meaning='mean loss on new samples, corrupted ones included',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='mean loss on the training set',
                          kind='observable'),
                 Quantity(name='error_slope',
                          latex='\\partial\\epsilon_w/\\partial\\lambda',
                          meaning='change of the estimation error with the penalty (not for absolute)',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='loss',
                     meaning='loss l(r) of a residual',
                     values=('square', 'huber', 'absolute'),
                     default='huber'),),
     lines=(Line(name='optimal_penalty',
                 latex='\\lambda_{\\mathrm{opt}}',
                 kind='optimum',
                 meaning='the penalty with the smallest estimation error (not for absolute)',
                 condition='zero',
                 solve_for='lam',
                 search=(0.001, 100.0),
                 along='alpha',
                 span=(0.2, 20.0),
                 branch='minimiser',
                 other=None,
                 quantity='error_slope',
                 upper_bound=False),),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 20.0),
               y_range=(0.01, 30.0),
               colour='estimation_error',
               branch='minimiser'),
     references=(Reference(key='Vilucchi23',
                           text='M. Vilucchi, E. Troiani, V. Erba, F. Krzakala, arXiv:2305.18974 (2023)'),
                 Reference(key='ElKaroui13',
                           text='N. El Karoui, D. Bean, P. J. Bickel, C. Lim, B. Yu, PNAS 110, 14557 (2013)')),
     checks=(Check(kind='reference',
                   statement='Huber loss, outliers of variance 5: estimation error',
                   at={'alpha': 10.0,
                       'lam': 1.0,
                       'a': 1.0,
                       'eps': 0.3,
                       'noise': 1.0,
                       'noise_out': 5.0,
                       'loss': 'huber'},
                   value=0.25080750738557667,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: m with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=0.5897633467483795,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: energy with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=1.2419650746092024,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: estimation_error with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=0.7975276090167749,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: test_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=1.2164212069230957,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: training_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=0.4988507494904094,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: V_hat with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=1.280776406404415,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: replicon with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=0.7413587112077265,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: error_slope with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=-0.5427390403077714,
                   tolerance=1e-11,
                   quantity='error_slope',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: m with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.5711219813927366,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: energy with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.8419279974939159,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: estimation_error with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.46846437474624514,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: test_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.5628350766574415,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: training_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.34462545655549315,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: V_hat with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.8851408413569316,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: replicon with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=0.7320804431178471,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: error_slope with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=-0.1127717795414614,
                   tolerance=1e-11,
                   quantity='error_slope',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: m with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=0.6734151781759699,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: energy with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=1.4665742331960683,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: estimation_error with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=0.5202778936523305,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: test_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=1.0509550664119853,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: training_loss with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=0.6248985853475004,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: V_hat with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=1.4032985416913097,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='absolute loss: replicon with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=0.2627018247782029,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='square loss without outliers: the best penalty is the variance of the noise',
                   at={'alpha': 3.0, 'noise': 0.25, 'loss': 'square'},
                   value=0.25,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='ridge regression is then Bayesian',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: best penalty with outliers',
                   at={'alpha': 3.0, 'noise': 0.25, 'eps': 0.3, 'noise_out': 5.0, 'loss': 'square'},
                   value=1.9740082638527843,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='huber loss: best penalty with outliers',
                   at={'alpha': 3.0, 'noise': 0.25, 'eps': 0.3, 'noise_out': 5.0, 'loss': 'huber'},
                   value=0.6796639697018085,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='independent: closed forms in error functions, root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='least squares without penalty: the error is noise/(alpha - 1)',
                   at={'alpha': 3.0, 'lam': 0.0, 'noise': 0.25, 'loss': 'square'},
                   value=0.125,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='mean of an inverse Wishart matrix',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='least absolute residuals of many samples: pi/2 times the error of least squares',
                   at={'alpha': 10000.0, 'lam': 0.0, 'noise': 1.0, 'loss': 'absolute'},
                   value=0.00015707963267948965,
                   tolerance=2e-07,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='relative efficiency 2/pi of the median; corrections of order 1/alpha',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='square loss: estimation_error of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='square loss: training_loss of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='square loss: m of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='huber loss: estimation_error of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=nan,
                   tolerance=3.0,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='huber loss: training_loss of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='huber loss: m of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'huber'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='absolute loss: estimation_error of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=nan,
                   tolerance=3.0,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='absolute loss: training_loss of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4}),
             Check(kind='simulation',
                   statement='absolute loss: m of the minimiser with outliers',
                   at={'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.25,
                       'eps': 0.3,
                       'noise_out': 5.0,
                       'beta': 0.4,
                       'a': 0.8,
                       'loss': 'absolute'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='linear_erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 4})),
     table=None,
     digest='b3ff6867bea623a7')


SYSTEM = System(CARD, (Formulation(name='square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_square_fixed_point, values=_square_values, starts={'minimiser': _square_start_minimiser}, charts={'alpha': Chart(2, ((-1, _square_chart_alpha_alpha), (0, _square_chart_alpha_m_hat), (1, _square_chart_alpha_q_hat),)), 'lam': Chart(0, ((2, _square_chart_lam_V), (1, _square_chart_lam_q_hat), (-1, _square_chart_lam_lam),))}, when={'loss': 'square'}), Formulation(name='huber', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_huber_fixed_point, values=_huber_values, starts={'minimiser': _huber_start_minimiser}, when={'loss': 'huber'}), Formulation(name='absolute', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_absolute_fixed_point, values=_absolute_values, starts={'minimiser': _absolute_start_minimiser}, when={'loss': 'absolute'}),))
