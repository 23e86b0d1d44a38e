# generated from derivations/glm_erm.py by `python -m quenched.derive`; do not edit
# specification digest: 2aae9e1fbb9628e4
r"""Empirical risk minimisation with a sign teacher and an l2 penalty"""

from math import inf, nan  # noqa: F401

import numpy as np
from scipy import special as sc  # noqa: F401

from quenched.numerics import special as sf  # noqa: F401
from quenched.numerics.quadrature import (  # noqa: F401
    expectation, gauss_rule, log_expectation, tilt_weights, tilted_rule,
)
from quenched.spec import (  # noqa: F401
    Axes, Branch, Card, Check, Choice, Interval, Line, Parameter, Quantity, Reference, Region, Unknown,
)
from quenched.systems.model import Formulation, System
from quenched.systems.registry import from_source



def _square_fixed_point(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = V_hat + lam
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = s4/s1
    s6 = np.sqrt(q_hat)
    s7 = m_hat*s1
    s8 = 2.0*s6*s4/s7
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s8,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    v1 = -s7/(s6*s4)*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    e1 = expectation(w0, u0*gauss_pdf_1)  # E[u*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e2 = expectation(w0, gauss_pdf_1)  # E[GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s9 = V_hat + lam + 1.0
    s10 = s1*s1
    gauss_tail_1 = sf.gauss_tail(v1)
    e3 = expectation(w0, u0*gauss_tail_1)  # E[u*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    v2 = u0*u0
    e4 = expectation(w0, v2*gauss_tail_1)  # E[u**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s11 = V_hat*s6*e3 + lam*s6*e3 + m_hat*s4*e1 - V_hat*s6*e4 - lam*s6*e4 - m_hat*s4*e2
    s12 = s6*s3*s9
    s13 = 2.0*alpha*s10*s11/s12
    v3 = -1.0 + u0
    v4 = v3*v3
    e5 = expectation(w0, v4*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s14 = s9*s9
    s15 = s6*s4*s9
    s16 = s1*s1*s1
    e6 = expectation(w0, u0*u0*u0*gauss_pdf_1)  # E[u**3*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s17 = q_hat*s6
    s18 = s17*s4*s9
    e7 = expectation(w0, v2*gauss_pdf_1)  # E[u**2*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s19 = s6*s14
    s20 = q_hat*q_hat*s6
    s21 = s20*s4*s9
    s22 = s2 - q_hat
    s23 = s3*s9
    s24 = s1*s1*s1*s1
    s25 = s17*s9
    s26 = V_hat + lam + 2.0
    s27 = 2.0*alpha*s10*e4
    s28 = s20*s9
    s29 = s3*s14
    e8 = expectation(w0, u0*v4*gauss_pdf_1)  # E[u*(u - 1)**2*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (-2.0*alpha*s1*s4*(e1 - e2)/(s6*s9), -s13, 2.0*alpha*s10*e5/s14,), ((2.0*alpha*m_hat*s1*e2/s15 + 2.0*alpha*m_hat*s16*e6/s18 - 4.0*alpha*m_hat*s1*e1/s15 - 2.0*alpha*m_hat*s16*e7/s18, 2.0*alpha*s1*s4*e1/s19 + 2.0*alpha*s4*e2/s19, alpha*s2*s16*e7/s21 + alpha*s1*s22*e1/s18 - alpha*s2*s1*e2/s18 - alpha*s2*s16*e6/s21,), ((4.0*alpha*m_hat*s16*e4/s23 + 4.0*alpha*m_hat*s10*s11/s12 + 2.0*alpha*s10*(2.0*s2 + q_hat)*e2/s15 + 2.0*alpha*s24*s4*e6/s25 - 2.0*alpha*m_hat*s16*e3/s23 - 2.0*alpha*s10*(3.0*s2 + q_hat)*e1/s15 - 2.0*alpha*s24*s4*e7/s25)/s3, (2.0*alpha*m_hat*s1*s4*s26*e2/s19 + s27/s14 - 2.0*alpha*m_hat*s1*s4*e1/s19 - 2.0*alpha*s10*s26*e3/s14)/s3, (alpha*m_hat*s10*s22*e1/s18 + alpha*m_hat*s24*s4*e7/s28 + 2.0*alpha*s16*e4/s23 + s13 - alpha*m_hat*m_hat*m_hat*s10*e2/s18 - alpha*m_hat*s24*s4*e6/s28 - alpha*s16*e3/s23)/s3,), (4.0*alpha*m_hat*s10*e4/s29 + 2.0*alpha*s16*e8/(s6*s4*s14) - 4.0*alpha*m_hat*s10*e3/s29, 4.0*alpha*s1*e3/s14 + 4.0*alpha*s1*e5/(s9*s9*s9) - 4.0*alpha*s1*e4/s14, s27/s29 - alpha*m_hat*s16*e8/(s17*s4*s14) - 2.0*alpha*s10*e3/s29,),)


def _square_values(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = V_hat + lam
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s1
    s5 = 1.0/s1
    s6 = np.sqrt(s3)
    s7 = s6/s1
    s8 = np.sqrt(q_hat)
    s9 = m_hat*s1
    s10 = 2.0*s8*s6/s9
    s11 = -s5
    u0, w0 = gauss_rule(n, 0.0, s7, centres=(0.0,), widths=(s10,), kinks=(s11,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    v1 = 1.0 - u0
    gauss_tail_1 = sf.gauss_tail(-s9/(s8*s6)*u0)
    e1 = expectation(w0, v1*v1*gauss_tail_1)  # E[(1 - u)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s12 = V_hat + lam + 1.0
    s13 = V_hat*V_hat
    v2 = -1.0 + u0
    e2 = expectation(w0, v2*v2*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s14 = s12*s12
    e3 = expectation(w0, gauss_tail_1*sf.step(-(s5 + u0)))  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Step(-(u + 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s15 = 2.0*V_hat*lam
    s16 = lam*lam
    e4 = expectation(w0, gauss_tail_1)  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (m_hat/s1, s3/s4, s5, m_hat, q_hat, V_hat, (2.0*V_hat*alpha*s1*e1/s12 + 2.0*V_hat*s2/s1 + V_hat*q_hat/s1 + 2.0*alpha*lam*s1*e1/s12 + 2.0*lam*s2/s1 + lam*q_hat/s1 - s13*s3/s4 - V_hat*lam*s3/s4 - s2 - q_hat)/(2.0*V_hat + 2.0*lam), np.arccos(m_hat/s6)/3.141592653589793, s1*e1/s12 - s1*e2/s14, 2.0*e3, (s13 + s15 + s16 - 2.0*alpha*s4*e4/s14)/(s13 + s15 + s16),)


def _square_start_minimiser(p):
    return (1.0, 1.0, 1.0,)


def _logistic_fixed_point(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V_hat + lam
    s5 = s3/s4
    s6 = 1.0/s4
    s7 = -s6
    s8 = np.sqrt(q_hat)
    s9 = m_hat*s4
    s10 = 2.0*s8*s3/s9
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0, 0.0, s7,), widths=(s10, 2.0, 2.0,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    s11 = s8*s3
    v1 = -s9/s11*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    prox_logistic_1 = sf.prox_logistic(u0, s6)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e1 = expectation(w0, gauss_pdf_1*sigmoid_1)  # E[GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    gauss_tail_1 = sf.gauss_tail(v1)
    e2 = expectation(w0, u0*gauss_tail_1*sigmoid_1)  # E[u*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s12 = V_hat*s8*e2 + lam*s8*e2 - m_hat*s3*e1
    s13 = s8*s2
    s14 = 2.0*alpha*s4*s12/s13
    v2 = sigmoid_1*sigmoid_1
    e3 = expectation(w0, gauss_tail_1*v2)  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2; u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v3 = sigmoid_1*sigmoid_2
    v4 = 1.0 + s6*v3
    e4 = expectation(w0, u0*gauss_pdf_1*sigmoid_1*sigmoid_2/v4)  # E[u*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(1 + Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(V_hat + lam)); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s15 = s4*s4
    v5 = u0*u0
    e5 = expectation(w0, v5*gauss_pdf_1*sigmoid_1)  # E[u**2*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s16 = q_hat*s8
    s17 = s16*s3
    v6 = s15 + s4*v3
    e6 = expectation(w0, gauss_pdf_1*v2*sigmoid_2/v6)  # E[GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/((V_hat + lam)**2 + (V_hat + lam)*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s18 = q_hat*q_hat*s8
    e7 = expectation(w0, v5*gauss_tail_1*sigmoid_1*sigmoid_2/v4)  # E[u**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(1 + Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(V_hat + lam)); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s19 = s4*s4*s4
    v7 = u0*gauss_tail_1*v2*sigmoid_2
    e8 = expectation(w0, v7/v6)  # E[u*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/((V_hat + lam)**2 + (V_hat + lam)*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e9 = expectation(w0, u0*gauss_pdf_1*v2)  # E[u*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2; u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e10 = expectation(w0, v7/v4)  # E[u*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(1 + Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(V_hat + lam)); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e11 = expectation(w0, gauss_tail_1*sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v6)  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**3*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/((V_hat + lam)**2 + (V_hat + lam)*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (2.0*alpha*s3*e1/s8, -s14, 2.0*alpha*e3,), ((2.0*alpha*m_hat*e1/s11 - 2.0*alpha*m_hat*e4/s11 - 2.0*alpha*m_hat*s15*e5/s17, 2.0*alpha*s3*e6/s8 + 2.0*alpha*s3*e4/(s8*s4), alpha*s1*s15*e5/(s18*s3) - alpha*s1*e1/s17 - alpha*e4/s11,), ((2.0*alpha*m_hat*s15*e7/s2 + 4.0*alpha*m_hat*s4*s12/s13 + 2.0*alpha*s4*(2.0*s1 + q_hat)*e1/s11 - 2.0*alpha*s1*s4*e4/s11 - 2.0*alpha*m_hat*s15*e2/s2 - 2.0*alpha*s19*s3*e5/s16)/s2, (2.0*alpha*m_hat*s4*s3*e6/s8 + 2.0*alpha*m_hat*s3*e1/s8 + 2.0*alpha*m_hat*s3*e4/s8 - 2.0*alpha*s15*e8 - 2.0*alpha*s4*e2 - 2.0*alpha*s4*e7)/s2, (alpha*m_hat*s19*s3*e5/s18 + alpha*s15*e7/s2 + s14 - alpha*m_hat*m_hat*m_hat*s4*e1/s17 - alpha*m_hat*s4*e4/s11 - alpha*s15*e2/s2)/s2,), (2.0*alpha*s4*e9/s11 - 4.0*alpha*m_hat*e10/s2, 4.0*alpha*e11 + 4.0*alpha*e10/s4, -alpha*m_hat*s4*e9/s17 - 2.0*alpha*e10/s2,),)


def _logistic_values(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = V_hat + lam
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s1
    s5 = 1.0/s1
    s6 = np.sqrt(s3)
    s7 = s6/s1
    s8 = -s5
    s9 = np.sqrt(q_hat)
    s10 = m_hat*s1
    s11 = 2.0*s9*s6/s10
    s12 = 2.0*V_hat + 2.0*lam
    s13 = -1.0/s12
    u0, w0 = gauss_rule(n, 0.0, s7, centres=(0.0, 0.0, s8,), widths=(s11, 2.0, 2.0,), kinks=(s13,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    prox_logistic_1 = sf.prox_logistic(u0, s5)
    v1 = prox_logistic_1 - u0
    gauss_tail_1 = sf.gauss_tail(-s10/(s9*s6)*u0)
    e1 = expectation(w0, v1*v1*gauss_tail_1)  # E[(-u + ProxLogistic(u, 1/(V_hat + lam)))**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s14 = V_hat*e1
    s15 = lam*e1
    v2 = -prox_logistic_1
    e2 = expectation(w0, gauss_tail_1*sf.softplus(v2))  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Softplus(-ProxLogistic(u, 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s16 = s14/2.0 + s15/2.0 + e2
    s17 = V_hat*V_hat
    sigmoid_1 = sf.sigmoid(v2)
    v3 = sigmoid_1*sigmoid_1
    e3 = expectation(w0, gauss_tail_1*v3)  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2; u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e4 = expectation(w0, gauss_tail_1*sf.step(-(1.0/(2.0*s1) + u0)))  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Step(-(u + 1/(2*(V_hat + lam)))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s18 = 2.0*V_hat*lam
    s19 = lam*lam
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v4 = 1.0 + s5*sigmoid_1*sigmoid_2
    e5 = expectation(w0, gauss_tail_1*v3*sigmoid_2*sigmoid_2/(v4*v4))  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))**2*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))**2/(1 + Sigmoid(-ProxLogistic(u, 1/(V_hat + lam)))*Sigmoid(ProxLogistic(u, 1/(V_hat + lam)))/(V_hat + lam))**2; u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (m_hat/s1, s3/s4, s5, m_hat, q_hat, V_hat, (4.0*V_hat*alpha*s16 + 2.0*V_hat*s2/s1 + V_hat*q_hat/s1 + 4.0*alpha*lam*s16 + 2.0*lam*s2/s1 + lam*q_hat/s1 - s17*s3/s4 - V_hat*lam*s3/s4 - s2 - q_hat)/s12, np.arccos(m_hat/s6)/3.141592653589793, s14 + s15 + 2.0*e2 - e3/s1, 2.0*e4, (s17 + s18 + s19 - 2.0*alpha*e5)/(s17 + s18 + s19),)


def _logistic_start_minimiser(p):
    return (1.0, 1.0, 1.0,)


def _hinge_fixed_point(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V_hat + lam
    s5 = s3/s4
    s6 = np.sqrt(q_hat)
    s7 = m_hat*s4
    s8 = 2.0*s6*s3/s7
    s9 = (V_hat + lam - 1.0)/s4
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s8,), kinks=(1.0, s9,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    v1 = s4 + -V_hat*u0 - lam*u0
    clip_1 = sf.clip(v1)
    s10 = s6*s3
    v2 = -s7/s10*u0
    gauss_pdf_1 = sf.gauss_pdf(v2)
    e1 = expectation(w0, clip_1*gauss_pdf_1)  # E[Clip(-u*V_hat - u*lam + V_hat + lam)*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    gauss_tail_1 = sf.gauss_tail(v2)
    e2 = expectation(w0, u0*clip_1*gauss_tail_1)  # E[u*Clip(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s11 = V_hat*s6*e2 + lam*s6*e2 - m_hat*s3*e1
    s12 = s6*s2
    s13 = 2.0*alpha*s4*s11/s12
    v3 = clip_1*clip_1
    e3 = expectation(w0, v3*gauss_tail_1)  # E[Clip(-u*V_hat - u*lam + V_hat + lam)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    box_1 = sf.box(v1)
    e4 = expectation(w0, u0*box_1*gauss_pdf_1)  # E[u*Box(-u*V_hat - u*lam + V_hat + lam)*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s14 = s4*s4
    v4 = u0*u0
    e5 = expectation(w0, v4*clip_1*gauss_pdf_1)  # E[u**2*Clip(-u*V_hat - u*lam + V_hat + lam)*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s15 = q_hat*s6
    s16 = s15*s3
    e6 = expectation(w0, box_1*gauss_pdf_1)  # E[Box(-u*V_hat - u*lam + V_hat + lam)*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s17 = q_hat*q_hat*s6
    s18 = s4*s4*s4
    e7 = expectation(w0, v4*box_1*gauss_tail_1)  # E[u**2*Box(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e8 = expectation(w0, u0*box_1*gauss_tail_1)  # E[u*Box(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e9 = expectation(w0, u0*v3*gauss_pdf_1)  # E[u*Clip(-u*V_hat - u*lam + V_hat + lam)**2*GaussPdf(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e10 = expectation(w0, u0*box_1*clip_1*gauss_tail_1)  # E[u*Box(-u*V_hat - u*lam + V_hat + lam)*Clip(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e11 = expectation(w0, box_1*clip_1*gauss_tail_1)  # E[Box(-u*V_hat - u*lam + V_hat + lam)*Clip(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (2.0*alpha*s3*e1/s6, -s13, 2.0*alpha*e3,), ((2.0*alpha*m_hat*e1/s10 - 2.0*alpha*m_hat*s4*e4/s10 - 2.0*alpha*m_hat*s14*e5/s16, 2.0*alpha*s3*e6/s6, alpha*s1*s14*e5/(s17*s3) - alpha*s1*e1/s16 - alpha*s4*e4/s10,), ((2.0*alpha*m_hat*s18*e7/s2 + 4.0*alpha*m_hat*s4*s11/s12 + 2.0*alpha*s4*(2.0*s1 + q_hat)*e1/s10 - 2.0*alpha*s1*s14*e4/s10 - 2.0*alpha*m_hat*s14*e2/s2 - 2.0*alpha*s18*s3*e5/s15)/s2, (2.0*alpha*m_hat*s4*s3*e6/s6 + 2.0*alpha*m_hat*s3*e1/s6 - 2.0*alpha*s14*e8 - 2.0*alpha*s4*e2)/s2, (alpha*m_hat*s18*s3*e5/s17 + alpha*s18*e7/s2 + s13 - alpha*m_hat*m_hat*m_hat*s4*e1/s16 - alpha*m_hat*s14*e4/s10 - alpha*s14*e2/s2)/s2,), (2.0*alpha*s4*e9/s10 - 4.0*alpha*m_hat*s4*e10/s2, 4.0*alpha*e11, -alpha*m_hat*s4*e9/s16 - 2.0*alpha*s4*e10/s2,),)


def _hinge_values(x, p, n):
    m_hat, V_hat, q_hat = x
    alpha, lam = p
    s1 = V_hat + lam
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = s1*s1
    s5 = 1.0/s1
    s6 = np.sqrt(s3)
    s7 = s6/s1
    s8 = np.sqrt(q_hat)
    s9 = m_hat*s1
    s10 = 2.0*s8*s6/s9
    s11 = (V_hat + lam - 1.0)/s1
    s12 = -s5
    u0, w0 = gauss_rule(n, 0.0, s7, centres=(0.0,), widths=(s10,), kinks=(1.0, s11, s12,))  # u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)
    v1 = s1 + -V_hat*u0 - lam*u0
    gauss_tail_1 = sf.gauss_tail(-s9/(s8*s6)*u0)
    e1 = expectation(w0, sf.clip_integral(v1)*gauss_tail_1)  # E[ClipIntegral(-u*V_hat - u*lam + V_hat + lam)*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s13 = V_hat*V_hat
    clip_1 = sf.clip(v1)
    e2 = expectation(w0, clip_1*clip_1*gauss_tail_1)  # E[Clip(-u*V_hat - u*lam + V_hat + lam)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    e3 = expectation(w0, gauss_tail_1*sf.step(-(s5 + u0)))  # E[GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat)))*Step(-(u + 1/(V_hat + lam))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    s14 = 2.0*V_hat*lam
    s15 = lam*lam
    box_1 = sf.box(v1)
    e4 = expectation(w0, box_1*box_1*gauss_tail_1)  # E[Box(-u*V_hat - u*lam + V_hat + lam)**2*GaussTail(-u*m_hat*(V_hat + lam)/(sqrt(q_hat)*sqrt(m_hat**2 + q_hat))); u ~ N(0, (m_hat**2 + q_hat)/(V_hat + lam)**2)]
    return (m_hat/s1, s3/s4, s5, m_hat, q_hat, V_hat, (4.0*V_hat*alpha*e1/s1 + 2.0*V_hat*s2/s1 + V_hat*q_hat/s1 + 4.0*alpha*lam*e1/s1 + 2.0*lam*s2/s1 + lam*q_hat/s1 - s13*s3/s4 - V_hat*lam*s3/s4 - s2 - q_hat)/(2.0*V_hat + 2.0*lam), np.arccos(m_hat/s6)/3.141592653589793, 2.0*e1/s1 - e2/s1, 2.0*e3, (s13 + s14 + s15 - 2.0*alpha*s4*e4)/(s13 + s14 + s15),)


def _hinge_start_minimiser(p):
    return (1.0, 1.0, 1.0,)


CARD = Card(name='glm_erm',
     title='Empirical risk minimisation with a sign teacher and an l2 penalty',
     summary='Sign teacher, Gaussian inputs; minimiser of sum of losses + (lambda/2)|w|^2 with square, logistic or '
             'hinge loss.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None)),
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
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability to mislabel a new input',
                          kind='observable'),
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
     choices=(Choice(name='loss',
                     meaning='loss l(y w.x/sqrt(d)) that the student minimises',
                     values=('square', 'logistic', 'hinge'),
                     default='logistic'),),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='Aubin20',
                           text='B. Aubin, F. Krzakala, Y. M. Lu, L. Zdeborova, NeurIPS 33 (2020), '
                                'arXiv:2006.06560'),),
     checks=(Check(kind='reference',
                   statement='square: error at alpha = 0.5, lambda = 0.1',
                   at={'loss': 'square', 'alpha': 0.5, 'lam': 0.1},
                   value=0.32917854031658983,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: error at alpha = 2.0, lambda = 0.01',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.01},
                   value=0.20448774856428215,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: error at alpha = 10.0, lambda = 1.0',
                   at={'loss': 'square', 'alpha': 10.0, 'lam': 1.0},
                   value=0.0783910746892335,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: error at alpha = 0.5, lambda = 0.1',
                   at={'loss': 'logistic', 'alpha': 0.5, 'lam': 0.1},
                   value=0.3227506660445635,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: error at alpha = 2.0, lambda = 0.01',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.01},
                   value=0.17478105387734036,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: error at alpha = 10.0, lambda = 1.0',
                   at={'loss': 'logistic', 'alpha': 10.0, 'lam': 1.0},
                   value=0.07901754802737791,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: error at alpha = 0.5, lambda = 0.1',
                   at={'loss': 'hinge', 'alpha': 0.5, 'lam': 0.1},
                   value=0.32884975297304475,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: error at alpha = 2.0, lambda = 0.01',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.01},
                   value=0.18847861031609164,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: error at alpha = 10.0, lambda = 1.0',
                   at={'loss': 'hinge', 'alpha': 10.0, 'lam': 1.0},
                   value=0.08184325129889036,
                   tolerance=1e-09,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: energy at alpha = 2, lambda = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=0.3471724011617875,
                   tolerance=1e-09,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_loss at alpha = 2, lambda = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=0.1143867178645994,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_error at alpha = 2, lambda = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=0.0153740878780946,
                   tolerance=1e-09,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: V_hat at alpha = 2, lambda = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=1.280776406404415,
                   tolerance=1e-09,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: replicon at alpha = 2, lambda = 0.5',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=0.7413587112077265,
                   tolerance=1e-09,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: energy at alpha = 2, lambda = 0.5',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=0.9265868717100217,
                   tolerance=1e-09,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_loss at alpha = 2, lambda = 0.5',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=0.3541894094786071,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_error at alpha = 2, lambda = 0.5',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=0.03291916924223497,
                   tolerance=1e-09,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: V_hat at alpha = 2, lambda = 0.5',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=0.3103035863469944,
                   tolerance=1e-09,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: replicon at alpha = 2, lambda = 0.5',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=0.9238407690730726,
                   tolerance=1e-09,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: energy at alpha = 2, lambda = 0.5',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=0.6294678961136813,
                   tolerance=1e-09,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_loss at alpha = 2, lambda = 0.5',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=0.15453005966598177,
                   tolerance=1e-09,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_error at alpha = 2, lambda = 0.5',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=0.03576924578905285,
                   tolerance=1e-09,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: V_hat at alpha = 2, lambda = 0.5',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=0.9250231158374579,
                   tolerance=1e-09,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: replicon at alpha = 2, lambda = 0.5',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=0.3508715012711635,
                   tolerance=1e-09,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent mpmath integration of the textbook equations, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='square loss: V solves a quadratic equation',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 1.0},
                   value=0.41421356237309515,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix',
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
                   statement='square: training_error of the minimiser',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='square: q of the minimiser',
                   at={'loss': 'square', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
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
                   statement='logistic: training_error of the minimiser',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic: q of the minimiser',
                   at={'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
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
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge: training_error of the minimiser',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='hinge: q of the minimiser',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6})),
     digest='2aae9e1fbb9628e4')


SYSTEM = System(CARD, (Formulation(name='square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_square_fixed_point, values=_square_values, starts={'minimiser': _square_start_minimiser}, when={'loss': 'square'}), Formulation(name='logistic', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_logistic_fixed_point, values=_logistic_values, starts={'minimiser': _logistic_start_minimiser}, when={'loss': 'logistic'}), Formulation(name='hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_hinge_fixed_point, values=_hinge_values, starts={'minimiser': _hinge_start_minimiser}, when={'loss': 'hinge'}),))
