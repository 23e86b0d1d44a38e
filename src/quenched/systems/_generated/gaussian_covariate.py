# generated from derivations/gaussian_covariate.py by `python -m quenched.derive`; do not edit
# specification digest: d05df820131400f7
r"""Gaussian covariate model: learning from structured features"""

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



def _sign_square_fixed_point(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    e2 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = np.sqrt(gamma)
    s2 = m_hat*m_hat
    v2 = omega*t
    s3 = lam*lam
    s4 = V_hat*V_hat
    v3 = omega*omega
    v4 = s3 + s4*v3 + 2.0*V_hat*lam*omega
    e3 = expectation(row_weight, v2/v4)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e4 = expectation(row_weight, v3/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = np.sqrt(q)
    s6 = q*rho
    s7 = m*m
    s8 = s6 - s7
    s9 = np.sqrt(s8)
    s10 = 2.0*s5*np.abs(s9)/m
    u1, w1 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s10,))  # u ~ N(0, q)
    v5 = -m/(s5*s9)*u1
    gauss_pdf_1 = sf.gauss_pdf(v5)
    e5 = expectation(w1, u1*gauss_pdf_1)  # E[u*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    e6 = expectation(w1, gauss_pdf_1)  # E[GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s11 = V + 1.0
    gauss_tail_1 = sf.gauss_tail(v5)
    e7 = expectation(w1, u1*gauss_tail_1)  # E[u*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    v6 = u1*u1
    e8 = expectation(w1, v6*gauss_tail_1)  # E[u**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s12 = 2.0*alpha*(m*s5*e5 + s9*e7 - m*s5*e6 - s9*e8)/(q*s11*s9)
    v7 = -1.0 + u1
    v8 = v7*v7
    e9 = expectation(w1, v8*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s13 = s11*s11
    v9 = v1*v1
    e10 = expectation(row_weight, v3/v9)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    e11 = expectation(row_weight, v2/v9)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v10 = omega*omega*omega
    v11 = omega*omega*omega*omega
    v12 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v11 + 4.0*V_hat*V_hat*V_hat*lam*v10 + 6.0*s4*s3*v3 + 4.0*V_hat*lam*lam*lam*omega
    e12 = expectation(row_weight, -V_hat*(v10*t/v12) - lam*(v3*t/v12))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e13 = expectation(row_weight, -V_hat*(v11/v12) - lam*(v10/v12))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s14 = s13*s9
    e14 = expectation(w1, u1*u1*u1*gauss_pdf_1)  # E[u**3*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s15 = s8*s8*s9
    s16 = s11*s15
    s17 = 2.0*alpha*m*s5*e6
    s18 = s8*s9
    s19 = s11*s18
    e15 = expectation(w1, v6*gauss_pdf_1)  # E[u**2*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s20 = 2.0*alpha*m*s5*e5
    s21 = s5*s11*s15
    s22 = s5*s11*s18
    s23 = s6 - 2.0*s7
    s24 = 2.0*alpha*e7
    s25 = 2.0*alpha*e8
    s26 = q*s5
    s27 = rho*rho
    s28 = q*s11
    e16 = expectation(w1, u1*v8*gauss_pdf_1)  # E[u*(u - 1)**2*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s29 = q*s13
    return (e1, m_hat*e2/s1, s2*e3 + q_hat*e4, -2.0*alpha*s5*(e5 - e6)/(s1*s11*s9), -s12, 2.0*alpha*e9/s13,), ((0.0, 0.0, 0.0, 0.0, -e10, 0.0,), (0.0, 0.0, 0.0, e2/s1, -m_hat*e11/s1, 0.0,), (0.0, 0.0, 0.0, 2.0*m_hat*e3, 2.0*s2*e12 + 2.0*q_hat*e13, e4,), ((2.0*alpha*s5*e5/s14 - 2.0*alpha*s5*e6/s14)/s1, (2.0*alpha*m*s5*rho*e14/s16 + s17/s19 - 2.0*alpha*m*s5*rho*e15/s16 - s20/s19)/s1, (alpha*s7*rho*e15/s21 - alpha*s7*rho*e14/s21 - alpha*s7*e6/s22 - alpha*s23*e5/s22)/s1, 0.0, 0.0, 0.0,), ((s20/s14 + s24/s13 - s17/s14 - s25/s13)/q, (2.0*alpha*s26*s27*e14/s16 + 2.0*alpha*s26*rho*e6/s19 - 2.0*alpha*s26*s27*e15/s16 - 2.0*alpha*s26*rho*e5/s19)/q, (alpha*m*s5*s27*e15/s16 + s25/s28 + s12 - alpha*m*m*m*e6/s22 - alpha*m*s5*s27*e14/s16 - alpha*m*s23*e5/s22 - alpha*e7/s28)/q, 0.0, 0.0, 0.0,), (-4.0*alpha*e9/(s11*s11*s11), 2.0*alpha*s5*rho*e16/(s13*s18), s25/s29 - alpha*m*rho*e16/(s5*s13*s18) - s24/s29, 0.0, 0.0, 0.0,),)


def _sign_square_values(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = np.sqrt(q)
    s2 = np.sqrt(q*rho - m*m)
    s3 = 2.0*s1*np.abs(s2)/m
    s4 = -V
    u1, w1 = gauss_rule(n, 0.0, s1, centres=(0.0,), widths=(s3,), kinks=(s4,))  # u ~ N(0, q)
    v1 = 1.0 - u1
    gauss_tail_1 = sf.gauss_tail(-m/(s1*s2)*u1)
    e1 = expectation(w1, v1*v1*gauss_tail_1)  # E[(1 - u)**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s5 = 2.0*V + 2.0
    v2 = lam + V_hat*omega
    e2 = expectation(row_weight, t/v2)  # <t/(V_hat*omega + lam)>_{omega, t}
    e3 = expectation(row_weight, omega/v2)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s6 = m/(s1*np.sqrt(rho))
    v3 = -1.0 + u1
    e4 = expectation(w1, v3*v3*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s7 = V + 1.0
    e5 = expectation(w1, gauss_tail_1*sf.step(-(V + u1)))  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Step(-(u + V)); u ~ N(0, q)]
    return (m, q, V, m_hat, q_hat, V_hat, V*q_hat/2.0 + 2.0*alpha*e1/s5 + np.sqrt(gamma)*m*m_hat - V_hat*q/2.0 - m_hat*m_hat*e2/2.0 - q_hat*e3/2.0, s6, np.arccos(s6)/3.141592653589793, nan, 2.0*e1/s5 - V*e4/(s7*s7), 2.0*e5,)


def _sign_square_start_minimiser(p, d):
    alpha, lam, rho, _, _ = p
    return (1.0/(alpha + lam), np.sqrt(rho)/2.0, 1.0, alpha, alpha, alpha,)


def _sign_logistic_fixed_point(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    e2 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = np.sqrt(gamma)
    s2 = m_hat*m_hat
    v2 = omega*t
    s3 = lam*lam
    s4 = V_hat*V_hat
    v3 = omega*omega
    v4 = s3 + s4*v3 + 2.0*V_hat*lam*omega
    e3 = expectation(row_weight, v2/v4)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e4 = expectation(row_weight, v3/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = np.sqrt(q)
    s6 = -V
    s7 = m*m
    s8 = q*rho - s7
    s9 = np.sqrt(s8)
    s10 = 2.0*s5*np.abs(s9)/m
    u1, w1 = gauss_rule(n, 0.0, s5, centres=(0.0, 0.0, s6,), widths=(s10, 2.0, 2.0,))  # u ~ N(0, q)
    s11 = s5*s9
    v5 = -m/s11*u1
    gauss_pdf_1 = sf.gauss_pdf(v5)
    prox_logistic_1 = sf.prox_logistic(u1, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e5 = expectation(w1, gauss_pdf_1*sigmoid_1)  # E[GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, q)]
    s12 = s1*s9
    gauss_tail_1 = sf.gauss_tail(v5)
    e6 = expectation(w1, u1*gauss_tail_1*sigmoid_1)  # E[u*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, q)]
    s13 = 2.0*alpha*(m*s5*e5 - s9*e6)/(q*s9)
    v6 = sigmoid_1*sigmoid_1
    e7 = expectation(w1, gauss_tail_1*v6)  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, q)]
    v7 = v1*v1
    e8 = expectation(row_weight, v3/v7)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    e9 = expectation(row_weight, v2/v7)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v8 = omega*omega*omega
    v9 = omega*omega*omega*omega
    v10 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v9 + 4.0*V_hat*V_hat*V_hat*lam*v8 + 6.0*s4*s3*v3 + 4.0*V_hat*lam*lam*lam*omega
    e10 = expectation(row_weight, -V_hat*(v8*t/v10) - lam*(v3*t/v10))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e11 = expectation(row_weight, -V_hat*(v9/v10) - lam*(v8/v10))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v11 = 1.0 + V*sigmoid_1*sigmoid_2
    e12 = expectation(w1, gauss_pdf_1*v6*sigmoid_2/v11)  # E[GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, q)]
    s14 = s8*s9
    v12 = u1*u1
    e13 = expectation(w1, v12*gauss_pdf_1*sigmoid_1)  # E[u**2*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, q)]
    s15 = s8*s8*s9
    s16 = s5*s14
    e14 = expectation(w1, u1*gauss_pdf_1*sigmoid_1*sigmoid_2/v11)  # E[u*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, q)]
    e15 = expectation(w1, u1*gauss_tail_1*v6*sigmoid_2/v11)  # E[u*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, q)]
    s17 = 2.0*alpha*e15
    s18 = q*s5
    s19 = rho*rho
    e16 = expectation(w1, v12*gauss_tail_1*sigmoid_1*sigmoid_2/v11)  # E[u**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, q)]
    e17 = expectation(w1, gauss_tail_1*sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v11)  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, q)]
    e18 = expectation(w1, u1*gauss_pdf_1*v6)  # E[u*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, q)]
    return (e1, m_hat*e2/s1, s2*e3 + q_hat*e4, 2.0*alpha*s5*e5/s12, s13, 2.0*alpha*e7,), ((0.0, 0.0, 0.0, 0.0, -e8, 0.0,), (0.0, 0.0, 0.0, e2/s1, -m_hat*e9/s1, 0.0,), (0.0, 0.0, 0.0, 2.0*m_hat*e3, 2.0*s2*e10 + 2.0*q_hat*e11, e4,), (-2.0*alpha*s5*e12/s12, (2.0*alpha*m*s5*e5/s14 - 2.0*alpha*m*s5*rho*e13/s15)/s1, (alpha*s7*rho*e13/(s5*s15) - alpha*s7*e5/s16 - alpha*e14/s11)/s1, 0.0, 0.0, 0.0,), ((s17 - 2.0*alpha*m*s5*e12/s9)/q, (2.0*alpha*s18*rho*e5/s14 - 2.0*alpha*s18*s19*e13/s15)/q, (alpha*m*s5*s19*e13/s15 + alpha*e16/q - alpha*m*m*m*e5/s16 - alpha*m*e14/s11 - alpha*e6/q - s13)/q, 0.0, 0.0, 0.0,), (-4.0*alpha*e17, 2.0*alpha*s5*rho*e18/s14, -alpha*m*rho*e18/s16 - s17/q, 0.0, 0.0, 0.0,),)


def _sign_logistic_values(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = np.sqrt(q)
    s2 = -V
    s3 = np.sqrt(q*rho - m*m)
    s4 = 2.0*s1*np.abs(s3)/m
    s5 = V/2.0
    s6 = -s5
    u1, w1 = gauss_rule(n, 0.0, s1, centres=(0.0, 0.0, s2,), widths=(s4, 2.0, 2.0,), kinks=(s6,))  # u ~ N(0, q)
    gauss_tail_1 = sf.gauss_tail(-m/(s1*s3)*u1)
    prox_logistic_1 = sf.prox_logistic(u1, V)
    v1 = -prox_logistic_1
    e1 = expectation(w1, gauss_tail_1*sf.softplus(v1))  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Softplus(-ProxLogistic(u, V)); u ~ N(0, q)]
    v2 = prox_logistic_1 - u1
    e2 = expectation(w1, v2*v2*gauss_tail_1)  # E[(-u + ProxLogistic(u, V))**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    v3 = lam + V_hat*omega
    e3 = expectation(row_weight, t/v3)  # <t/(V_hat*omega + lam)>_{omega, t}
    e4 = expectation(row_weight, omega/v3)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s7 = m/(s1*np.sqrt(rho))
    sigmoid_1 = sf.sigmoid(v1)
    e5 = expectation(w1, gauss_tail_1*sigmoid_1*sigmoid_1)  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, q)]
    e6 = expectation(w1, gauss_tail_1*sf.step(-(s5 + u1)))  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Step(-(u + V/2)); u ~ N(0, q)]
    return (m, q, V, m_hat, q_hat, V_hat, V*q_hat/2.0 + 2.0*alpha*(e1 + e2/(2.0*V)) + np.sqrt(gamma)*m*m_hat - V_hat*q/2.0 - m_hat*m_hat*e3/2.0 - q_hat*e4/2.0, s7, np.arccos(s7)/3.141592653589793, nan, 2.0*e1 + e2/V - V*e5, 2.0*e6,)


def _sign_logistic_start_minimiser(p, d):
    alpha, lam, rho, _, _ = p
    return (1.0/(alpha + lam), np.sqrt(rho)/2.0, 1.0, alpha, alpha, alpha,)


def _sign_hinge_fixed_point(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    e2 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = np.sqrt(gamma)
    s2 = m_hat*m_hat
    v2 = omega*t
    s3 = lam*lam
    s4 = V_hat*V_hat
    v3 = omega*omega
    v4 = s3 + s4*v3 + 2.0*V_hat*lam*omega
    e3 = expectation(row_weight, v2/v4)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e4 = expectation(row_weight, v3/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = np.sqrt(q)
    s6 = m*m
    s7 = q*rho - s6
    s8 = np.sqrt(s7)
    s9 = 2.0*s5*np.abs(s8)/m
    s10 = 1.0 - V
    u1, w1 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s9,), kinks=(1.0, s10,))  # u ~ N(0, q)
    v5 = 1.0/V*(1.0 - u1)
    clip_1 = sf.clip(v5)
    v6 = -m/(s5*s8)*u1
    gauss_pdf_1 = sf.gauss_pdf(v6)
    e5 = expectation(w1, clip_1*gauss_pdf_1)  # E[Clip((1 - u)/V)*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    gauss_tail_1 = sf.gauss_tail(v6)
    e6 = expectation(w1, u1*clip_1*gauss_tail_1)  # E[u*Clip((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s11 = 2.0*alpha*(m*s5*e5 - s8*e6)/(q*s8)
    v7 = clip_1*clip_1
    e7 = expectation(w1, v7*gauss_tail_1)  # E[Clip((1 - u)/V)**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    v8 = v1*v1
    e8 = expectation(row_weight, v3/v8)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    e9 = expectation(row_weight, v2/v8)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v9 = omega*omega*omega
    v10 = omega*omega*omega*omega
    v11 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v10 + 4.0*V_hat*V_hat*V_hat*lam*v9 + 6.0*s4*s3*v3 + 4.0*V_hat*lam*lam*lam*omega
    e10 = expectation(row_weight, -V_hat*(v9*t/v11) - lam*(v3*t/v11))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e11 = expectation(row_weight, -V_hat*(v10/v11) - lam*(v9/v11))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    box_1 = sf.box(v5)
    e12 = expectation(w1, u1*box_1*gauss_pdf_1)  # E[u*Box((1 - u)/V)*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s12 = V*V
    s13 = s12*s8
    e13 = expectation(w1, box_1*gauss_pdf_1)  # E[Box((1 - u)/V)*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s14 = s7*s8
    v12 = u1*u1
    e14 = expectation(w1, v12*clip_1*gauss_pdf_1)  # E[u**2*Clip((1 - u)/V)*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s15 = s7*s7*s8
    s16 = s5*s14
    s17 = V*s5*s8
    e15 = expectation(w1, u1*box_1*gauss_tail_1)  # E[u*Box((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    e16 = expectation(w1, v12*box_1*gauss_tail_1)  # E[u**2*Box((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    s18 = q*s5
    s19 = rho*rho
    s20 = V*q
    e17 = expectation(w1, u1*box_1*clip_1*gauss_tail_1)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    e18 = expectation(w1, box_1*clip_1*gauss_tail_1)  # E[Box((1 - u)/V)*Clip((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    e19 = expectation(w1, u1*v7*gauss_pdf_1)  # E[u*Clip((1 - u)/V)**2*GaussPdf(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    return (e1, m_hat*e2/s1, s2*e3 + q_hat*e4, 2.0*alpha*s5*e5/(s1*s8), s11, 2.0*alpha*e7,), ((0.0, 0.0, 0.0, 0.0, -e8, 0.0,), (0.0, 0.0, 0.0, e2/s1, -m_hat*e9/s1, 0.0,), (0.0, 0.0, 0.0, 2.0*m_hat*e3, 2.0*s2*e10 + 2.0*q_hat*e11, e4,), ((2.0*alpha*s5*e12/s13 - 2.0*alpha*s5*e13/s13)/s1, (2.0*alpha*m*s5*e5/s14 - 2.0*alpha*m*s5*rho*e14/s15)/s1, (alpha*s6*rho*e14/(s5*s15) - alpha*s6*e5/s16 - alpha*e12/s17)/s1, 0.0, 0.0, 0.0,), ((2.0*alpha*m*s5*e12/s13 + 2.0*alpha*e15/s12 - 2.0*alpha*m*s5*e13/s13 - 2.0*alpha*e16/s12)/q, (2.0*alpha*s18*rho*e5/s14 - 2.0*alpha*s18*s19*e14/s15)/q, (alpha*m*s5*s19*e14/s15 + alpha*e16/s20 - alpha*m*m*m*e5/s16 - alpha*e6/q - s11 - alpha*m*e12/s17)/q, 0.0, 0.0, 0.0,), (4.0*alpha*e17/s12 - 4.0*alpha*e18/s12, 2.0*alpha*s5*rho*e19/s14, -alpha*m*rho*e19/s16 - 2.0*alpha*e17/s20, 0.0, 0.0, 0.0,),)


def _sign_hinge_values(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = np.sqrt(q)
    s2 = np.sqrt(q*rho - m*m)
    s3 = 2.0*s1*np.abs(s2)/m
    s4 = 1.0 - V
    s5 = -V
    u1, w1 = gauss_rule(n, 0.0, s1, centres=(0.0,), widths=(s3,), kinks=(1.0, s4, s5,))  # u ~ N(0, q)
    v1 = 1.0/V*(1.0 - u1)
    gauss_tail_1 = sf.gauss_tail(-m/(s1*s2)*u1)
    e1 = expectation(w1, sf.clip_integral(v1)*gauss_tail_1)  # E[ClipIntegral((1 - u)/V)*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    v2 = lam + V_hat*omega
    e2 = expectation(row_weight, t/v2)  # <t/(V_hat*omega + lam)>_{omega, t}
    e3 = expectation(row_weight, omega/v2)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s6 = m/(s1*np.sqrt(rho))
    clip_1 = sf.clip(v1)
    e4 = expectation(w1, clip_1*clip_1*gauss_tail_1)  # E[Clip((1 - u)/V)**2*GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho))); u ~ N(0, q)]
    e5 = expectation(w1, gauss_tail_1*sf.step(-(V + u1)))  # E[GaussTail(-u*m/(sqrt(q)*sqrt(-m**2 + q*rho)))*Step(-(u + V)); u ~ N(0, q)]
    return (m, q, V, m_hat, q_hat, V_hat, 2.0*V*alpha*e1 + V*q_hat/2.0 + np.sqrt(gamma)*m*m_hat - V_hat*q/2.0 - m_hat*m_hat*e2/2.0 - q_hat*e3/2.0, s6, np.arccos(s6)/3.141592653589793, nan, 2.0*V*e1 - V*e4, 2.0*e5,)


def _sign_hinge_start_minimiser(p, d):
    alpha, lam, rho, _, _ = p
    return (1.0/(alpha + lam), np.sqrt(rho)/2.0, 1.0, alpha, alpha, alpha,)


def _linear_square_fixed_point(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, noise = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    e2 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = np.sqrt(gamma)
    s2 = m_hat*m_hat
    v2 = omega*t
    s3 = lam*lam
    s4 = V_hat*V_hat
    v3 = omega*omega
    v4 = s3 + s4*v3 + 2.0*V_hat*lam*omega
    e3 = expectation(row_weight, v2/v4)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e4 = expectation(row_weight, v3/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = V + 1.0
    s6 = noise + q + rho - 2.0*m
    s7 = s5*s5
    v5 = v1*v1
    e5 = expectation(row_weight, v3/v5)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    e6 = expectation(row_weight, v2/v5)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v6 = omega*omega*omega
    v7 = omega*omega*omega*omega
    v8 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v7 + 4.0*V_hat*V_hat*V_hat*lam*v6 + 6.0*s4*s3*v3 + 4.0*V_hat*lam*lam*lam*omega
    e7 = expectation(row_weight, -V_hat*(v6*t/v8) - lam*(v3*t/v8))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e8 = expectation(row_weight, -V_hat*(v7/v8) - lam*(v6/v8))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s8 = alpha/s7
    return (e1, m_hat*e2/s1, s2*e3 + q_hat*e4, alpha/(s1*s5), alpha/s5, alpha*s6/s7,), ((0.0, 0.0, 0.0, 0.0, -e5, 0.0,), (0.0, 0.0, 0.0, e2/s1, -m_hat*e6/s1, 0.0,), (0.0, 0.0, 0.0, 2.0*m_hat*e3, 2.0*s2*e7 + 2.0*q_hat*e8, e4,), (-alpha/(s1*s7), 0.0, 0.0, 0.0, 0.0, 0.0,), (-s8, 0.0, 0.0, 0.0, 0.0, 0.0,), (-2.0*alpha*s6/(s5*s5*s5), -2.0*alpha/s7, s8, 0.0, 0.0, 0.0,),)


def _linear_square_values(x, p, d, n):
    V, m, q, m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, noise = p
    omega, t, row_weight = d
    s1 = noise + q + rho - 2.0*m
    s2 = 2.0*V + 2.0
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    e2 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s3 = V + 1.0
    return (m, q, V, m_hat, q_hat, V_hat, V*q_hat/2.0 + alpha*s1/s2 + np.sqrt(gamma)*m*m_hat - V_hat*q/2.0 - m_hat*m_hat*e1/2.0 - q_hat*e2/2.0, m/(np.sqrt(q)*np.sqrt(rho)), nan, q + rho - 2.0*m, s1/s2 - V*s1/(2.0*s3*s3), nan,)


def _linear_square_start_minimiser(p, d):
    alpha, lam, rho, _, _ = p
    return (1.0/(alpha + lam), np.sqrt(rho)/2.0, 1.0, alpha, alpha, alpha,)


CARD = Card(name='gaussian_covariate',
     title='Gaussian covariate model: learning from structured features',
     summary='Sign or noisy linear teacher on Gaussian features, student on correlated ones with any covariances; '
             'minimiser of sum of losses + (lambda/2)|w|^2 with square, logistic or hinge loss.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per student feature, n/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning="variance of the teacher's field, theta^T Psi theta/p",
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0),
                 Parameter(name='gamma',
                           latex='\\gamma',
                           meaning='teacher features per student feature, p/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of the noise of linear outputs',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap of student and teacher, theta^T Phi w/sqrt(p d)',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning="variance of the student's field, w^T Omega w/d",
                          kind='order_parameter'),
                 Quantity(name='V',
                          latex='V',
                          meaning='variance of a student field, b times the thermal fluctuation',
                          kind='order_parameter'),
                 Quantity(name='m_hat', latex='\\hat m', meaning='conjugate of m', kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='minimal risk per student feature', kind='potential'),
                 Quantity(name='cosine',
                          latex='c',
                          meaning='correlation of the fields of student and teacher',
                          kind='observable'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability to predict the wrong label of a new input',
                          kind='observable'),
                 Quantity(name='squared_error',
                          latex='\\epsilon_2',
                          meaning='mean squared error of linear outputs, without their noise',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='mean loss on the training set',
                          kind='observable'),
                 Quantity(name='training_error',
                          latex='\\epsilon_t',
                          meaning='fraction of the training set that is mislabelled',
                          kind='observable')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='teacher',
                     meaning="how outputs follow from the teacher's field",
                     values=('sign', 'linear'),
                     default='sign'),
              Choice(name='loss',
                     meaning='loss that the student minimises',
                     values=('square', 'logistic', 'hinge'),
                     default='square')),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 10.0),
               y_range=(0.01, 10.0),
               colour='generalisation_error',
               branch='minimiser'),
     references=(Reference(key='Loureiro21', text='B. Loureiro et al., NeurIPS 34 (2021), arXiv:2102.08127'),),
     checks=(Check(kind='reference',
                   statement='square: generalisation_error at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'square'},
                   value=0.275382499,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: V at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'square'},
                   value=2.701562119,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: q at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'square'},
                   value=0.806259191,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: m at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'square'},
                   value=0.58233109,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_loss at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'square'},
                   value=0.032003403,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: generalisation_error at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'square'},
                   value=0.187762562,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: V at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'square'},
                   value=0.414213562,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: q at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'square'},
                   value=0.316333466,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: m at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'square'},
                   value=0.467389955,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_loss at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'square'},
                   value=0.142621752,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: generalisation_error at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'logistic'},
                   value=0.255864267,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: V at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'logistic'},
                   value=5.895036277,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: q at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'logistic'},
                   value=2.317382829,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: m at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'logistic'},
                   value=1.056412614,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_loss at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'logistic'},
                   value=0.184506034,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: generalisation_error at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'logistic'},
                   value=0.205149662,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: V at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'logistic'},
                   value=0.725744017,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: q at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'logistic'},
                   value=0.379528001,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: m at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'logistic'},
                   value=0.492478512,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_loss at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'logistic'},
                   value=0.43970475,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: generalisation_error at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'hinge'},
                   value=0.265684889,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: V at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'hinge'},
                   value=3.764520233,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: q at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'hinge'},
                   value=1.614261954,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: m at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'hinge'},
                   value=0.853062749,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_loss at alpha = 1, lambda = 0.1',
                   at={'alpha': 1.0, 'lam': 0.1, 'loss': 'hinge'},
                   value=0.000100157,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: generalisation_error at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'hinge'},
                   value=0.201885034,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: V at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'hinge'},
                   value=0.479840579,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: q at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'hinge'},
                   value=0.767161683,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: m at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'hinge'},
                   value=0.705538693,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_loss at alpha = 2, lambda = 1',
                   at={'alpha': 2.0, 'lam': 1.0, 'loss': 'hinge'},
                   value=0.245016228,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the equations of Loureiro21 by quadrature in Python',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: squared error',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=0.57416574,
                   tolerance=1e-08,
                   quantity='squared_error',
                   branch='minimiser',
                   line=None,
                   source='closed form of ridge regression',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='ridge regression on many samples: the error falls as 1/sqrt(alpha)',
                   at={'alpha': 1000000.0, 'lam': 0.001, 'loss': 'square'},
                   value=0.0002404865057535611,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='closed form: the angle shrinks as sqrt((pi/2 - 1)/alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='square: generalisation_error of the minimiser',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='square: training_loss of the minimiser',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic: generalisation_error of the minimiser',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic: training_loss of the minimiser',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge: generalisation_error of the minimiser',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge: training_loss of the minimiser',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6})),
     table=Table(name='spectrum',
                 meaning="eigenvalues omega of Omega, and the teacher's weight t on their eigenvectors",
                 columns=('omega', 't', 'row_weight'),
                 default=((1.0,), (1.0,), (1.0,))),
     digest='d05df820131400f7')


SYSTEM = System(CARD, (Formulation(name='sign_square', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=True, odds=False), Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_square_fixed_point, values=_sign_square_values, starts={'minimiser': _sign_square_start_minimiser}, when={'teacher': 'sign', 'loss': 'square'}), Formulation(name='sign_logistic', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=True, odds=False), Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_logistic_fixed_point, values=_sign_logistic_values, starts={'minimiser': _sign_logistic_start_minimiser}, when={'teacher': 'sign', 'loss': 'logistic'}), Formulation(name='sign_hinge', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=True, odds=False), Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_hinge_fixed_point, values=_sign_hinge_values, starts={'minimiser': _sign_hinge_start_minimiser}, when={'teacher': 'sign', 'loss': 'hinge'}), Formulation(name='linear_square', unknowns=(Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=True, odds=False), Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_linear_square_fixed_point, values=_linear_square_values, starts={'minimiser': _linear_square_start_minimiser}, when={'teacher': 'linear', 'loss': 'square'}),)).holding(CARD.table.default)
