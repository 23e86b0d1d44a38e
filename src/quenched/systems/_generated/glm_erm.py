# generated from derivations/glm_erm.py by `python -m quenched.derive`; do not edit
# specification digest: 64741a4f04020c16
r"""Classification by empirical risk minimisation with an l2 penalty"""

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



def _sign_square_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = m_hat*m_hat*m_hat*m_hat
    s6 = s5*noise
    s7 = 2.0*s1*noise*q_hat
    s8 = q_hat*q_hat
    s9 = noise*s8
    s10 = 2.0*V*np.sqrt(s6 + s7 + s1*q_hat + s9 + s8)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s10,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s11 = s1*noise
    s12 = noise*q_hat
    s13 = s11 + s12 + q_hat
    s14 = np.sqrt(s13)
    v1 = -m_hat/(V*s3*s14)*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    e1 = expectation(w0, u0*gauss_pdf_1)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e2 = expectation(w0, gauss_pdf_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = V + 1.0
    v2 = -1.0 + u0
    v3 = v2*v2
    gauss_tail_1 = sf.gauss_tail(v1)
    e3 = expectation(w0, v3*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = s15*s15
    s17 = V*V
    s18 = V*V*V
    v4 = u0*u0
    e4 = expectation(w0, v4*gauss_tail_1)  # E[u**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e5 = expectation(w0, u0*gauss_tail_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = s18*lam*s1*s14 + s18*lam*q_hat*s14 + s17*lam*s1*s14 + s17*lam*q_hat*s14 + 2.0*V*alpha*m_hat*s3*e2 + 2.0*alpha*s14*e4 - 2.0*V*alpha*m_hat*s3*e1 - 2.0*alpha*s14*e5
    s20 = s13*s14
    s21 = s15*s3*s20
    s22 = noise + 1.0
    e6 = expectation(w0, u0*u0*u0*gauss_pdf_1)  # E[u**3*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = s13*s13*s14
    s24 = s17*s15*s3*s23
    e7 = expectation(w0, v4*gauss_pdf_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = s11 + s12 + q_hat - s1
    s26 = s16*s14
    s27 = 4.0*alpha*m_hat*e4
    s28 = s16*s2
    e8 = expectation(w0, u0*v3*gauss_pdf_1)  # E[u*(u - 1)**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s29 = V*s16*s3*s20
    s30 = 2.0*alpha*e4
    s31 = 2.0*alpha*e5
    s32 = V*s16
    s33 = s15*s2
    s34 = s22*s22
    s35 = V*s15*s23
    s36 = V + 2.0
    return (-2.0*alpha*s3*(e1 - e2)/(s15*s14), 2.0*alpha*e3/s16, s17*s15*s2*s14/s19,), ((2.0*alpha*m_hat*q_hat*e2/s21 + 2.0*alpha*m_hat*q_hat*s22*e6/s24 - 2.0*alpha*m_hat*(s11 + s12 + 2.0*q_hat)*e1/s21 - 2.0*alpha*m_hat*q_hat*s22*e7/s24, alpha*s1*s22*e7/s24 - alpha*s1*e2/s21 - alpha*s25*e1/s21 - alpha*s1*s22*e6/s24, -2.0*alpha*s3*e2/s26 - 2.0*alpha*s3*e1/(V*s16*s14),), (s27/s28 + 2.0*alpha*q_hat*s22*e8/s29 - 4.0*alpha*m_hat*e5/s28, s30/s28 - s31/s28 - alpha*m_hat*s22*e8/s29, 4.0*alpha*e4/s32 - 4.0*alpha*e3/(s15*s15*s15) - 4.0*alpha*e5/s32,), (s15*(2.0*s17*m_hat - s17*s15*s2*s14*(2.0*s17*lam*m_hat + 2.0*V*alpha*(s6 + s7 + 2.0*s1*q_hat + s9 + s8)*e2/s21 + s27/s33 + 2.0*alpha*q_hat*s3*s34*e6/s35 - 2.0*V*alpha*(2.0*s5*noise + 3.0*s1*noise*q_hat + 3.0*s1*q_hat + s9 + s8)*e1/s21 - 2.0*alpha*m_hat*e5/s33 - 2.0*alpha*q_hat*s3*s34*e7/s35)/s19)*s14/s19, s15*(s17 - s17*s15*s2*s14*(s17*lam + s30/s33 + alpha*m_hat*s3*s34*e7/s35 - V*alpha*m_hat*m_hat*m_hat*e2/s21 - V*alpha*m_hat*s25*e1/s21 - alpha*e5/s33 - alpha*m_hat*s3*s34*e6/s35)/s19)*s14/s19, s15*(2.0*V*s2 - s17*s15*s2*s14*(2.0*V*lam*s2 + 2.0*alpha*m_hat*s3*e2/s26 + 2.0*alpha*s36*e4/s32 - 2.0*alpha*m_hat*s36*s3*e1/s26 - s31/s32)/s19)*s14/s19,),)


def _sign_square_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = q_hat*q_hat
    s7 = 2.0*V*np.sqrt(m_hat*m_hat*m_hat*m_hat*noise + 2.0*s2*noise*q_hat + s2*q_hat + noise*s6 + s6)/m_hat
    s8 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s7,), kinks=(s8,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s9 = s2*noise + noise*q_hat + q_hat
    s10 = np.sqrt(s9)
    v1 = -m_hat/(V*s4*s10)*u0
    gauss_tail_1 = sf.gauss_tail(v1)
    e1 = expectation(w0, gauss_tail_1)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s11 = 2.0*alpha*e1
    s12 = V + 1.0
    v2 = 1.0 - u0
    e2 = expectation(w0, v2*v2*gauss_tail_1)  # E[(1 - u)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = 2.0*V + 2.0
    s14 = 1.0 - V*lam
    s15 = s14*s14
    v3 = -1.0 + u0
    e3 = expectation(w0, v3*v3*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = s12*s12
    e4 = expectation(w0, gauss_tail_1*sf.step(-(V + u0)))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(-(u + V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    v4 = u0*u0*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    e5 = expectation(w0, v4*gauss_pdf_1)  # E[u**3*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s17 = s12*s10
    v5 = u0*u0
    e6 = expectation(w0, v5*gauss_pdf_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s4*e5/s17 - s4*e6/s17
    s19 = s1*s2 + s1*q_hat
    e7 = expectation(w0, gauss_pdf_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s20 = s4*e7
    s21 = s20/s17
    s22 = s9*s10
    s23 = V*s12*s22
    s24 = m_hat*s4*e6/s23 - m_hat*s4*e5/s23
    s25 = V*s2 + V*q_hat
    e8 = expectation(w0, u0*gauss_pdf_1)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = s4*e8
    s27 = s26/s17
    s28 = s18/s19 + s21 - m_hat*s24/s25 - s27
    s29 = s3*s4
    s30 = s12*(s1*noise*s3*s3 + s1*q_hat*s3)*s22
    s31 = s12*s22
    s32 = s24/s19 - m_hat*(s2*s29*e5/s30 + s29*e7/s31 - s2*s29*e6/s30 - s29*e8/s31)/s25
    s33 = s28/s19 - m_hat*s32/s25
    s34 = 2.0*alpha*e3/(s12*s12*s12) + s2/V - s3/V
    e9 = expectation(w0, v5*gauss_tail_1)  # E[u**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e10 = expectation(w0, u0*gauss_tail_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s35 = s16*s10
    s36 = s26/s35 - s20/s35
    s37 = 1.0/(2.0*s1) - alpha*((e9/s16 - e10/s16)/s19 - m_hat*s36/s25)
    s38 = 2.0*alpha*s36 + m_hat/V
    s39 = 2.0*alpha*s32 + 1.0/V
    e11 = expectation(w0, u0*u0*u0*u0*gauss_tail_1)  # E[u**4*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e12 = expectation(w0, v4*gauss_tail_1)  # E[u**3*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s40 = (m_hat*(s27 - s21)/s25 + ((e11/s12 - e12/s12)/s19 + 2.0*e10/s12 - m_hat*s18/s25 - 2.0*e9/s12)/s19 - m_hat*s28/s25 - (e9/s12 - e10/s12)/s19)/s19 - m_hat*s33/s25
    s41 = s38*s38
    s42 = alpha*s39*s40*s34/2.0 - alpha*alpha*s33*s33*s34 - 2.0*alpha*s37*s38*s33 - alpha*s41*s40/2.0 - s37*s37*s39
    return (V*m_hat, s1*s3, V, m_hat, q_hat, s11/s12, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*e2/s13 + 2.0*s2*s14 + q_hat*s14 + 4.0*alpha*s14*e2/(V*s13) - V*lam*s3*s14 - s2 - q_hat - s3*s15)/2.0, m_hat/s4, np.arccos(m_hat/(s4*np.sqrt(noise + 1.0)))/3.141592653589793, e2, 2.0*e2/s13 - V*e3/s16, 2.0*e4, (alpha*s33*s34/2.0 + s37*s38/2.0)/(V*s4*s42) - m_hat*(s41/2.0 - s39*s34/2.0)/(2.0*s1*s29*s42), s1*(lam*lam + 2.0*lam*s14/V + s15/s1 - s11/s16),)


def _sign_square_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _sign_logistic_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = -V
    s6 = m_hat*m_hat*m_hat*m_hat*noise
    s7 = 2.0*s1*noise*q_hat
    s8 = q_hat*q_hat
    s9 = noise*s8
    s10 = 2.0*V*np.sqrt(s6 + s7 + s1*q_hat + s9 + s8)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0, 0.0, s5,), widths=(s10, 2.0, 2.0,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s11 = s1*noise + noise*q_hat + q_hat
    s12 = np.sqrt(s11)
    v1 = -m_hat/(V*s3*s12)*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    prox_logistic_1 = sf.prox_logistic(u0, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e1 = expectation(w0, gauss_pdf_1*sigmoid_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    gauss_tail_1 = sf.gauss_tail(v1)
    v2 = sigmoid_1*sigmoid_1
    e2 = expectation(w0, gauss_tail_1*v2)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = V*V
    e3 = expectation(w0, u0*gauss_tail_1*sigmoid_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s14 = s13*lam*s1*s12 + s13*lam*q_hat*s12 + 2.0*V*alpha*m_hat*s3*e1 - 2.0*alpha*s12*e3
    s15 = s11*s12
    s16 = s3*s15
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v3 = 1.0 + V*sigmoid_1*sigmoid_2
    e4 = expectation(w0, u0*gauss_pdf_1*sigmoid_1*sigmoid_2/v3)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s17 = s3*s12
    s18 = noise + 1.0
    v4 = u0*u0
    e5 = expectation(w0, v4*gauss_pdf_1*sigmoid_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = s11*s11*s12
    s20 = s13*s3*s19
    e6 = expectation(w0, gauss_pdf_1*v2*sigmoid_2/v3)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e7 = expectation(w0, u0*gauss_pdf_1*v2)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = V*s3*s15
    e8 = expectation(w0, u0*gauss_tail_1*v2*sigmoid_2/v3)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s22 = 2.0*alpha*e8
    e9 = expectation(w0, gauss_tail_1*sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v3)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e10 = expectation(w0, v4*gauss_tail_1*sigmoid_1*sigmoid_2/v3)  # E[u**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = s18*s18
    s24 = V*s19
    return (2.0*alpha*s3*e1/s12, 2.0*alpha*e2, s13*s2*s12/s14,), ((2.0*alpha*m_hat*q_hat*e1/s16 - 2.0*alpha*m_hat*e4/s17 - 2.0*alpha*m_hat*q_hat*s18*e5/s20, alpha*s1*s18*e5/s20 - alpha*s1*e1/s16 - alpha*e4/s17, -2.0*alpha*s3*e6/s12 - 2.0*alpha*s3*e4/(V*s12),), (2.0*alpha*q_hat*s18*e7/s21 - 4.0*alpha*m_hat*e8/s2, -s22/s2 - alpha*m_hat*s18*e7/s21, -4.0*alpha*e9 - 4.0*alpha*e8/V,), ((2.0*s13*m_hat - s13*s2*s12*(2.0*s13*lam*m_hat + 2.0*V*alpha*(s6 + s7 + 2.0*s1*q_hat + s9 + s8)*e1/s16 + 2.0*alpha*m_hat*e10/s2 - 2.0*V*alpha*s1*e4/s17 - 2.0*alpha*m_hat*e3/s2 - 2.0*alpha*q_hat*s3*s23*e5/s24)/s14)*s12/s14, (s13 - s13*s2*s12*(s13*lam + alpha*e10/s2 + alpha*m_hat*s3*s23*e5/s24 - V*alpha*m_hat*m_hat*m_hat*e1/s16 - V*alpha*m_hat*e4/s17 - alpha*e3/s2)/s14)*s12/s14, (2.0*V*s2 - s13*s2*s12*(2.0*V*lam*s2 + 2.0*alpha*m_hat*s3*e1/s12 + s22 + 2.0*alpha*e10/V - 2.0*V*alpha*m_hat*s3*e6/s12 - 2.0*alpha*m_hat*s3*e4/s12 - 2.0*alpha*e3/V)/s14)*s12/s14,),)


def _sign_logistic_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = -V
    s7 = q_hat*q_hat
    s8 = 2.0*V*np.sqrt(m_hat*m_hat*m_hat*m_hat*noise + 2.0*s2*noise*q_hat + s2*q_hat + noise*s7 + s7)/m_hat
    s9 = V/2.0
    s10 = -s9
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0, 0.0, s6, 0.0,), widths=(s8, 2.0, 2.0, 2.0,), kinks=(s10,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s11 = s2*noise + noise*q_hat + q_hat
    s12 = np.sqrt(s11)
    v1 = -m_hat/(V*s4*s12)*u0
    gauss_tail_1 = sf.gauss_tail(v1)
    prox_logistic_1 = sf.prox_logistic(u0, V)
    v2 = -prox_logistic_1
    sigmoid_1 = sf.sigmoid(v2)
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v3 = 1.0 + V*sigmoid_1*sigmoid_2
    e1 = expectation(w0, gauss_tail_1*sigmoid_1*sigmoid_2/v3)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e2 = expectation(w0, gauss_tail_1*sf.softplus(v2))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Softplus(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    v4 = prox_logistic_1 - u0
    e3 = expectation(w0, v4*v4*gauss_tail_1)  # E[(-u + ProxLogistic(u, V))**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = e2 + e3/(2.0*V)
    s14 = 1.0 - V*lam
    s15 = s14*s14
    v5 = -u0
    e4 = expectation(w0, gauss_tail_1*sf.softplus(v5))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Softplus(-u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    v6 = sigmoid_1*sigmoid_1
    e5 = expectation(w0, gauss_tail_1*v6)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e6 = expectation(w0, gauss_tail_1*sf.step(-(s9 + u0)))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(-(u + V/2)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    gauss_pdf_1 = sf.gauss_pdf(v1)
    e7 = expectation(w0, gauss_pdf_1*sigmoid_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e8 = expectation(w0, u0*u0*gauss_pdf_1*sigmoid_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = s1*s2 + s1*q_hat
    s17 = V*s2 + V*q_hat
    s18 = s11*s12
    s19 = s4*e7/s12 - s4*e8/(s16*s12) - s2*s4*e8/(V*s17*s18)
    s20 = m_hat*s4*e8
    s21 = s3*s4
    s22 = s20/(V*s16*s18) - m_hat*(s21*e7/s18 - s2*s21*e8/((s1*noise*s3*s3 + s1*q_hat*s3)*s18))/s17
    s23 = s19/s16 - m_hat*s22/s17
    e9 = expectation(w0, gauss_tail_1*sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v3)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s24 = 2.0*alpha*e9 + s2/V - s3/V
    e10 = expectation(w0, gauss_pdf_1*v6*sigmoid_2/v3)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = s17*s12
    e11 = expectation(w0, u0*gauss_tail_1*v6*sigmoid_2/v3)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = 1.0/(2.0*s1) - alpha*(m_hat*s4*e10/s25 - e11/s16)
    s27 = m_hat/V - 2.0*alpha*s4*e10/s12
    s28 = 2.0*alpha*s22 + 1.0/V
    e12 = expectation(w0, u0*gauss_tail_1*sigmoid_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e13 = expectation(w0, u0*u0*u0*gauss_tail_1*sigmoid_1)  # E[u**3*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s29 = ((s20/s25 + 2.0*e12 - e13/s16)/s16 + e12/s16 - m_hat*s4*e7/s25 - m_hat*s19/s17)/s16 - m_hat*s23/s17
    s30 = s27*s27
    s31 = alpha*s28*s29*s24/2.0 - alpha*alpha*s23*s23*s24 - 2.0*alpha*s26*s23*s27 - alpha*s29*s30/2.0 - s28*s26*s26
    e14 = expectation(w0, gauss_tail_1*v6*sigmoid_2*sigmoid_2/(v3*v3))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))**2/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1)**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e1, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*s13 + 2.0*s2*s14 + q_hat*s14 + 4.0*alpha*s14*s13/V - V*lam*s3*s14 - s2 - q_hat - s3*s15)/2.0, m_hat/s4, np.arccos(m_hat/(s4*np.sqrt(noise + 1.0)))/3.141592653589793, 2.0*e4, 2.0*e2 + e3/V - V*e5, 2.0*e6, (alpha*s23*s24/2.0 + s26*s27/2.0)/(V*s4*s31) - m_hat*(s30/2.0 - s28*s24/2.0)/(2.0*s1*s21*s31), s1*(lam*lam + 2.0*lam*s14/V + s15/s1 - 2.0*alpha*e14),)


def _sign_logistic_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _sign_hinge_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = m_hat*m_hat*m_hat*m_hat*noise
    s6 = 2.0*s1*noise*q_hat
    s7 = q_hat*q_hat
    s8 = noise*s7
    s9 = 2.0*V*np.sqrt(s5 + s6 + s1*q_hat + s8 + s7)/m_hat
    s10 = 1.0 - V
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s9,), kinks=(1.0, s10,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0/V*(1.0 - u0)
    clip_1 = sf.clip(v1)
    s11 = s1*noise + noise*q_hat + q_hat
    s12 = np.sqrt(s11)
    s13 = V*s3*s12
    v2 = -m_hat/s13*u0
    gauss_pdf_1 = sf.gauss_pdf(v2)
    e1 = expectation(w0, clip_1*gauss_pdf_1)  # E[Clip((1 - u)/V)*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    v3 = clip_1*clip_1
    gauss_tail_1 = sf.gauss_tail(v2)
    e2 = expectation(w0, v3*gauss_tail_1)  # E[Clip((1 - u)/V)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s14 = V*V
    e3 = expectation(w0, u0*clip_1*gauss_tail_1)  # E[u*Clip((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = s14*lam*s1*s12 + s14*lam*q_hat*s12 + 2.0*V*alpha*m_hat*s3*e1 - 2.0*alpha*s12*e3
    s16 = s11*s12
    s17 = s3*s16
    box_1 = sf.box(v1)
    e4 = expectation(w0, u0*box_1*gauss_pdf_1)  # E[u*Box((1 - u)/V)*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = noise + 1.0
    v4 = u0*u0
    e5 = expectation(w0, v4*clip_1*gauss_pdf_1)  # E[u**2*Clip((1 - u)/V)*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = s11*s11*s12
    s20 = s14*s3*s19
    e6 = expectation(w0, box_1*gauss_pdf_1)  # E[Box((1 - u)/V)*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e7 = expectation(w0, u0*v3*gauss_pdf_1)  # E[u*Clip((1 - u)/V)**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = V*s3*s16
    e8 = expectation(w0, u0*box_1*clip_1*gauss_tail_1)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s22 = V*s2
    e9 = expectation(w0, box_1*clip_1*gauss_tail_1)  # E[Box((1 - u)/V)*Clip((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e10 = expectation(w0, v4*box_1*gauss_tail_1)  # E[u**2*Box((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = s3*s12
    s24 = s18*s18
    s25 = V*s19
    e11 = expectation(w0, u0*box_1*gauss_tail_1)  # E[u*Box((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (2.0*alpha*s3*e1/s12, 2.0*alpha*e2, s14*s2*s12/s15,), ((2.0*alpha*m_hat*q_hat*e1/s17 - 2.0*alpha*m_hat*e4/s13 - 2.0*alpha*m_hat*q_hat*s18*e5/s20, alpha*s1*s18*e5/s20 - alpha*s1*e1/s17 - alpha*e4/s13, -2.0*alpha*s3*e6/(s14*s12),), (2.0*alpha*q_hat*s18*e7/s21 - 4.0*alpha*m_hat*e8/s22, -alpha*m_hat*s18*e7/s21 - 2.0*alpha*e8/s22, -4.0*alpha*e9/s14,), ((2.0*s14*m_hat - s14*s2*s12*(2.0*s14*lam*m_hat + 2.0*V*alpha*(s5 + s6 + 2.0*s1*q_hat + s8 + s7)*e1/s17 + 2.0*alpha*m_hat*e10/s22 - 2.0*alpha*s1*e4/s23 - 2.0*alpha*m_hat*e3/s2 - 2.0*alpha*q_hat*s3*s24*e5/s25)/s15)*s12/s15, (s14 - s14*s2*s12*(s14*lam + alpha*m_hat*s3*s24*e5/s25 + alpha*e10/s22 - V*alpha*m_hat*m_hat*m_hat*e1/s17 - alpha*m_hat*e4/s23 - alpha*e3/s2)/s15)*s12/s15, (2.0*V*s2 - s14*s2*s12*(2.0*V*lam*s2 + 2.0*alpha*m_hat*s3*e1/s12 + 2.0*alpha*e11/s14 - 2.0*alpha*m_hat*s3*e6/(V*s12) - 2.0*alpha*e3/V)/s15)*s12/s15,),)


def _sign_hinge_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = q_hat*q_hat
    s7 = 2.0*V*np.sqrt(m_hat*m_hat*m_hat*m_hat*noise + 2.0*s2*noise*q_hat + s2*q_hat + noise*s6 + s6)/m_hat
    s8 = 1.0 - V
    s9 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s7,), kinks=(1.0, s8, s9,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0 - u0
    v2 = 1.0/V*v1
    box_1 = sf.box(v2)
    gauss_tail_1 = sf.gauss_tail(-m_hat/(V*s4*np.sqrt(s2*noise + noise*q_hat + q_hat))*u0)
    e1 = expectation(w0, box_1*gauss_tail_1)  # E[Box((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e2 = expectation(w0, sf.clip_integral(v2)*gauss_tail_1)  # E[ClipIntegral((1 - u)/V)*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s10 = 1.0 - V*lam
    s11 = s10*s10
    e3 = expectation(w0, gauss_tail_1*sf.ramp(v1))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    clip_1 = sf.clip(v2)
    e4 = expectation(w0, clip_1*clip_1*gauss_tail_1)  # E[Clip((1 - u)/V)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e5 = expectation(w0, gauss_tail_1*sf.step(-(V + u0)))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(-(u + V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e6 = expectation(w0, box_1*box_1*gauss_tail_1)  # E[Box((1 - u)/V)**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat))); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e1/V, V*(4.0*V*alpha*lam*e2 + 2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*s10*e2 + 2.0*s2*s10 + q_hat*s10 - V*lam*s3*s10 - s2 - q_hat - s3*s11)/2.0, m_hat/s4, np.arccos(m_hat/(s4*np.sqrt(noise + 1.0)))/3.141592653589793, 2.0*e3, 2.0*V*e2 - V*e4, 2.0*e5, nan, s1*(lam*lam + 2.0*lam*s10/V + s11/s1 - 2.0*alpha*e6/s1),)


def _sign_hinge_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _sign_squared_hinge_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = m_hat*m_hat*m_hat*m_hat*noise
    s6 = 2.0*s1*noise*q_hat
    s7 = q_hat*q_hat
    s8 = noise*s7
    s9 = 2.0*V*np.sqrt(s5 + s6 + s1*q_hat + s8 + s7)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s9,), kinks=(1.0,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s10 = s1*noise + noise*q_hat + q_hat
    s11 = np.sqrt(s10)
    v1 = -m_hat/(V*s3*s11)*u0
    gauss_pdf_1 = sf.gauss_pdf(v1)
    v2 = 1.0 - u0
    ramp_1 = sf.ramp(v2)
    e1 = expectation(w0, gauss_pdf_1*ramp_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s12 = 2.0*alpha*s3*e1
    s13 = V + 1.0
    s14 = s13*s11
    gauss_tail_1 = sf.gauss_tail(v1)
    v3 = ramp_1*ramp_1
    e2 = expectation(w0, gauss_tail_1*v3)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = s13*s13
    s16 = V*V
    s17 = V*V*V
    e3 = expectation(w0, u0*gauss_tail_1*ramp_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s17*lam*s1*s11 + s17*lam*q_hat*s11 + s16*lam*s1*s11 + s16*lam*q_hat*s11 + 2.0*V*alpha*m_hat*s3*e1 - 2.0*alpha*s11*e3
    s19 = s10*s11
    s20 = s13*s3*s19
    step_1 = sf.step(v2)
    e4 = expectation(w0, u0*gauss_pdf_1*step_1)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = s13*s3*s11
    s22 = noise + 1.0
    v4 = u0*u0
    e5 = expectation(w0, v4*gauss_pdf_1*ramp_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = s10*s10*s11
    s24 = s16*s13*s3*s23
    s25 = s15*s11
    e6 = expectation(w0, u0*gauss_pdf_1*v3)  # E[u*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = V*s15*s3*s19
    e7 = expectation(w0, u0*gauss_tail_1*ramp_1*step_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s27 = s15*s2
    s28 = V*s15
    e8 = expectation(w0, v4*gauss_tail_1*step_1)  # E[u**2*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s29 = s13*s2
    s30 = s22*s22
    s31 = V*s13*s23
    return (s12/s14, 2.0*alpha*e2/s15, s16*s13*s2*s11/s18,), ((2.0*alpha*m_hat*q_hat*e1/s20 - 2.0*alpha*m_hat*e4/s21 - 2.0*alpha*m_hat*q_hat*s22*e5/s24, alpha*s1*s22*e5/s24 - alpha*s1*e1/s20 - alpha*e4/s21, -s12/s25 - 2.0*alpha*s3*e4/(V*s13*s11),), (2.0*alpha*q_hat*s22*e6/s26 - 4.0*alpha*m_hat*e7/s27, -2.0*alpha*e7/s27 - alpha*m_hat*s22*e6/s26, -4.0*alpha*e2/(s13*s13*s13) - 4.0*alpha*e7/s28,), (s13*(2.0*s16*m_hat - s16*s13*s2*s11*(2.0*s16*lam*m_hat + 2.0*V*alpha*(s5 + s6 + 2.0*s1*q_hat + s8 + s7)*e1/s20 + 2.0*alpha*m_hat*e8/s29 - 2.0*V*alpha*s1*e4/s21 - 2.0*alpha*m_hat*e3/s29 - 2.0*alpha*q_hat*s3*s30*e5/s31)/s18)*s11/s18, s13*(s16 - s16*s13*s2*s11*(s16*lam + alpha*e8/s29 + alpha*m_hat*s3*s30*e5/s31 - V*alpha*m_hat*m_hat*m_hat*e1/s20 - V*alpha*m_hat*e4/s21 - alpha*e3/s29)/s18)*s11/s18, s13*(2.0*V*s2 - s16*s13*s2*s11*(2.0*V*lam*s2 + 2.0*alpha*m_hat*s3*e1/s25 + 2.0*alpha*e8/(V*s13) - 2.0*alpha*m_hat*s3*e4/s14 - 2.0*alpha*e3/s28)/s18)*s11/s18,),)


def _sign_squared_hinge_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, _ = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = q_hat*q_hat
    s7 = 2.0*V*np.sqrt(m_hat*m_hat*m_hat*m_hat*noise + 2.0*s2*noise*q_hat + s2*q_hat + noise*s6 + s6)/m_hat
    s8 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s7,), kinks=(1.0, s8,))  # u ~ N(0, V**2*(m_hat**2 + q_hat))
    s9 = s2*noise + noise*q_hat + q_hat
    s10 = np.sqrt(s9)
    v1 = -m_hat/(V*s4*s10)*u0
    gauss_tail_1 = sf.gauss_tail(v1)
    v2 = 1.0 - u0
    step_1 = sf.step(v2)
    e1 = expectation(w0, gauss_tail_1*step_1)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s11 = V + 1.0
    ramp_1 = sf.ramp(v2)
    v3 = ramp_1*ramp_1
    e2 = expectation(w0, gauss_tail_1*v3)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s12 = 2.0*V + 2.0
    s13 = 1.0 - V*lam
    s14 = s13*s13
    s15 = s11*s11
    e3 = expectation(w0, gauss_tail_1*sf.step(-(V + u0)))  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(-(u + V)); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    gauss_pdf_1 = sf.gauss_pdf(v1)
    e4 = expectation(w0, gauss_pdf_1*ramp_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e5 = expectation(w0, u0*u0*gauss_pdf_1*ramp_1)  # E[u**2*GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = s1*s2 + s1*q_hat
    s17 = V*s2 + V*q_hat
    s18 = s9*s10
    s19 = s4*e4/(s11*s10) - s4*e5/(s11*s16*s10) - s2*s4*e5/(V*s11*s17*s18)
    s20 = m_hat*s4*e5
    s21 = s3*s4
    s22 = s20/(V*s11*s16*s18) - m_hat*(s21*e4/(s11*s18) - s2*s21*e5/(s11*(s1*noise*s3*s3 + s1*q_hat*s3)*s18))/s17
    s23 = s19/s16 - m_hat*s22/s17
    e6 = expectation(w0, gauss_tail_1*v3*step_1)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)**2*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s24 = 2.0*alpha*e6/(s11*s11*s11) + s2/V - s3/V
    e7 = expectation(w0, gauss_pdf_1*ramp_1*step_1)  # E[GaussPdf(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e8 = expectation(w0, u0*gauss_tail_1*ramp_1*step_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u)*Step(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = 1.0/(2.0*s1) - alpha*(m_hat*s4*e7/(s15*s17*s10) - e8/(s15*s16))
    s26 = m_hat/V - 2.0*alpha*s4*e7/(s15*s10)
    s27 = 2.0*alpha*s22 + 1.0/V
    s28 = s11*s17*s10
    e9 = expectation(w0, u0*gauss_tail_1*ramp_1)  # E[u*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    e10 = expectation(w0, u0*u0*u0*gauss_tail_1*ramp_1)  # E[u**3*GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Ramp(1 - u); u ~ N(0, V**2*(m_hat**2 + q_hat))]
    s29 = s11*s16
    s30 = ((s20/s28 + 2.0*e9/s11 - e10/s29)/s16 + e9/s29 - m_hat*s19/s17 - m_hat*s4*e4/s28)/s16 - m_hat*s23/s17
    s31 = s26*s26
    s32 = alpha*s27*s30*s24/2.0 - alpha*alpha*s23*s23*s24 - 2.0*alpha*s25*s23*s26 - alpha*s30*s31/2.0 - s27*s25*s25
    e11 = expectation(w0, gauss_tail_1*step_1*step_1)  # E[GaussTail(-u*m_hat/(V*sqrt(m_hat**2 + q_hat)*sqrt(m_hat**2*noise + noise*q_hat + q_hat)))*Step(1 - u)**2; u ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e1/s11, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*e2/s12 + 2.0*s2*s13 + q_hat*s13 + 4.0*alpha*s13*e2/(V*s12) - V*lam*s3*s13 - s2 - q_hat - s3*s14)/2.0, m_hat/s4, np.arccos(m_hat/(s4*np.sqrt(noise + 1.0)))/3.141592653589793, e2, 2.0*e2/s12 - V*e2/s15, 2.0*e3, (alpha*s23*s24/2.0 + s25*s26/2.0)/(V*s4*s32) - m_hat*(s31/2.0 - s27*s24/2.0)/(2.0*s1*s21*s32), s1*(lam*lam + 2.0*lam*s13/V + s14/s1 - 2.0*alpha*e11/s15),)


def _sign_squared_hinge_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _logistic_square_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = V*s1 + V*q_hat
    s6 = s1*noise + noise*q_hat + q_hat
    s7 = gamma*gamma
    s8 = s5*np.sqrt(s6/s2 + 4.0/s7)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s8,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = m_hat/s5*u0
    s9 = np.sqrt(s6)/s3
    s10 = 2.0/gamma
    u1, w1 = gauss_rule(n, v1[..., None], s9[..., None], centres=(0.0,), widths=(s10[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v2 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(-v2)
    sigmoid_2 = sf.sigmoid(v2)
    e1 = expectation(w1, sigmoid_1*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, u0*e1)  # E[u'*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e3 = expectation(w0, e1)  # E[E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s11 = V + 1.0
    v3 = -1.0 + u0
    v4 = v3*v3
    e4 = expectation(w1, sigmoid_2)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e5 = expectation(w0, v4*e4)  # E[(u' - 1)**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s12 = s11*s11
    s13 = V*V
    s14 = V*V*V
    v5 = u0*u0
    e6 = expectation(w0, v5*e4)  # E[u'**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = 2.0*alpha*e6
    e7 = expectation(w0, u0*e4)  # E[u'*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = 2.0*alpha*e7
    s17 = s14*lam*s1 + s14*lam*q_hat + s13*lam*s1 + s13*lam*q_hat + 2.0*V*alpha*gamma*m_hat*e3 + s15 - 2.0*V*alpha*gamma*m_hat*e2 - s16
    v6 = sigmoid_1*sigmoid_1
    e8 = expectation(w1, u1*v6*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e9 = expectation(w0, u0*e8)  # E[u'*E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s11*s2*s6
    v7 = sigmoid_2*sigmoid_2
    e10 = expectation(w1, u1*sigmoid_1*v7)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e11 = expectation(w0, e10)  # E[E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = noise + 1.0
    e12 = expectation(w1, v6*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e13 = expectation(w0, u0*e12)  # E[u'*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s20 = V*s11*s2*s6
    e14 = expectation(w1, sigmoid_1*v7)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e15 = expectation(w0, v5*e14)  # E[u'**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e16 = expectation(w0, u0*e10)  # E[u'*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e17 = expectation(w0, e8)  # E[E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = s11*s2
    e18 = expectation(w0, u0*e14)  # E[u'*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e19 = expectation(w0, v5*e12)  # E[u'**2*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s22 = V*s12
    s23 = 4.0*alpha*m_hat*e6
    s24 = s12*s2
    e20 = expectation(w0, u0*v4*e1)  # E[u'*(u' - 1)**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = V*s12*s2*s6
    e21 = expectation(w1, u1*sigmoid_1*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e22 = expectation(w0, v4*e21)  # E[(u' - 1)**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = s12*s2*s6
    e23 = expectation(w0, u0*e21)  # E[u'*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e24 = expectation(w0, u0*u0*u0*e1)  # E[u'**3*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e25 = expectation(w0, v5*e21)  # E[u'**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e26 = expectation(w0, v5*e1)  # E[u'**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s27 = m_hat*m_hat*m_hat
    s28 = V + 2.0
    return (-2.0*alpha*gamma*(e2 - e3)/s11, 2.0*alpha*e5/s12, s13*s11*s2/s17,), ((2.0*alpha*s7*m_hat*q_hat*e9/s18 + 2.0*alpha*s7*m_hat*q_hat*e11/s18 + 2.0*alpha*s7*q_hat*s19*e13/s20 + 2.0*alpha*s7*q_hat*s19*e15/s20 - 2.0*alpha*s7*m_hat*q_hat*e16/s18 - 2.0*alpha*s7*m_hat*q_hat*e17/s18 - 2.0*alpha*gamma*m_hat*e2/s21 - 2.0*alpha*s7*q_hat*s19*e18/s20 - 2.0*alpha*s7*q_hat*s19*e19/s20, alpha*s7*s1*e16/s18 + alpha*s7*s1*e17/s18 + alpha*s7*m_hat*s19*e18/s20 + alpha*s7*m_hat*s19*e19/s20 - alpha*s7*s1*e9/s18 - alpha*s7*s1*e11/s18 - alpha*gamma*e2/s21 - alpha*s7*m_hat*s19*e13/s20 - alpha*s7*m_hat*s19*e15/s20, -2.0*alpha*gamma*e3/s12 - 2.0*alpha*gamma*e2/s22,), (s23/s24 + 2.0*alpha*gamma*q_hat*s19*e20/s25 - 2.0*alpha*gamma*m_hat*q_hat*e22/s26 - 4.0*alpha*m_hat*e7/s24, alpha*gamma*s1*e22/s26 + s15/s24 - s16/s24 - alpha*gamma*m_hat*s19*e20/s25, 4.0*alpha*e6/s22 - 4.0*alpha*e5/(s11*s11*s11) - 4.0*alpha*e7/s22,), (s11*(2.0*s13*m_hat - s13*s11*s2*(2.0*s13*lam*m_hat + 2.0*V*alpha*s7*s1*q_hat*e9/s18 + 2.0*V*alpha*s7*s1*q_hat*e11/s18 + 2.0*V*alpha*gamma*e3/s11 + 2.0*alpha*s7*m_hat*q_hat*s19*e13/s18 + 2.0*alpha*s7*m_hat*q_hat*s19*e15/s18 + 2.0*alpha*gamma*m_hat*q_hat*e23/s18 + s23/s21 + 2.0*alpha*gamma*q_hat*s19*e24/s20 - 2.0*V*alpha*s7*s1*q_hat*e16/s18 - 2.0*V*alpha*s7*s1*q_hat*e17/s18 - 2.0*V*alpha*gamma*(2.0*s1 + q_hat)*e2/s21 - 2.0*alpha*s7*m_hat*q_hat*s19*e18/s18 - 2.0*alpha*s7*m_hat*q_hat*s19*e19/s18 - 2.0*alpha*gamma*m_hat*q_hat*e25/s18 - 2.0*alpha*m_hat*e7/s21 - 2.0*alpha*gamma*q_hat*s19*e26/s20)/s17)/s17, s11*(s13 - s13*s11*s2*(s13*lam + V*alpha*s7*s27*e16/s18 + V*alpha*s7*s27*e17/s18 + alpha*s7*s1*s19*e18/s18 + alpha*s7*s1*s19*e19/s18 + alpha*gamma*s1*e25/s18 + s15/s21 + alpha*gamma*m_hat*s19*e26/s20 - V*alpha*s7*s27*e9/s18 - V*alpha*s7*s27*e11/s18 - V*alpha*gamma*m_hat*e2/s21 - alpha*s7*s1*s19*e13/s18 - alpha*s7*s1*s19*e15/s18 - alpha*gamma*s1*e23/s18 - alpha*e7/s21 - alpha*gamma*m_hat*s19*e24/s20)/s17)/s17, s11*(2.0*V*s2 - s13*s11*s2*(2.0*V*lam*s2 + 2.0*alpha*gamma*m_hat*e3/s12 + 2.0*alpha*s28*e6/s22 - 2.0*alpha*gamma*m_hat*s28*e2/s12 - s16/s22)/s17)/s17,),)


def _logistic_square_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = V*s2 + V*q_hat
    s7 = s2*noise + noise*q_hat + q_hat
    s8 = gamma*gamma
    s9 = s6*np.sqrt(s7/s3 + 4.0/s8)/m_hat
    s10 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s9,), kinks=(0.0, s10,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = m_hat/s6*u0
    s11 = np.sqrt(s7)/s4
    s12 = 2.0/gamma
    u1, w1 = gauss_rule(n, v1[..., None], s11[..., None], centres=(0.0,), widths=(s12[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v2 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(v2)
    e1 = expectation(w1, sigmoid_1)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, e1)  # E[E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = 2.0*alpha*e2
    s14 = V + 1.0
    v3 = 1.0 - u0
    e3 = expectation(w0, v3*v3*e1)  # E[(1 - u')**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = 2.0*V + 2.0
    s16 = 1.0 - V*lam
    s17 = s16*s16
    v4 = -u0
    e4 = expectation(w0, sf.step(v4)*e1)  # E[Step(-u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v5 = -1.0 + u0
    e5 = expectation(w0, v5*v5*e1)  # E[(u' - 1)**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s14*s14
    e6 = expectation(w0, sf.step(-(V + u0))*e1)  # E[Step(-(u' + V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    sigmoid_2 = sf.sigmoid(-v2)
    e7 = expectation(w1, sigmoid_2*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e8 = expectation(w0, e7)  # E[E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = gamma*e8
    s20 = s19/s14
    v6 = u0*u0*u0
    e9 = expectation(w0, v6*e7)  # E[u'**3*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = u0*u0
    e10 = expectation(w0, v7*e7)  # E[u'**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = gamma*e9/s14 - gamma*e10/s14
    s22 = s1*s2 + s1*q_hat
    e11 = expectation(w0, u0*e7)  # E[u'*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = gamma*e11
    s24 = s23/s14
    v8 = sigmoid_1*sigmoid_1
    e12 = expectation(w1, sigmoid_2*v8)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e13 = expectation(w0, u0*e12)  # E[u'*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v9 = sigmoid_2*sigmoid_2
    e14 = expectation(w1, v9*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e15 = expectation(w0, v7*e14)  # E[u'**2*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e16 = expectation(w0, u0*e14)  # E[u'*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e17 = expectation(w0, v7*e12)  # E[u'**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = s8*e13/s14 + s8*e15/s14 - s8*e16/s14 - s8*e17/s14
    s26 = s20 + s21/s22 - s24 - m_hat*s25/s6
    s27 = gamma*gamma*gamma
    e18 = expectation(w1, sigmoid_2*sigmoid_1*sigmoid_1*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e19 = expectation(w0, u0*e18)  # E[u'*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e20 = expectation(w1, sigmoid_2*sigmoid_2*sigmoid_2*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e21 = expectation(w0, u0*e20)  # E[u'*E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e22 = expectation(w1, v9*v8)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e23 = expectation(w0, e22)  # E[E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e24 = expectation(w0, u0*e22)  # E[u'*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e25 = expectation(w0, e18)  # E[E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e26 = expectation(w0, e20)  # E[E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s28 = s25/s22 - m_hat*(s27*e19/s14 + s27*e21/s14 + 4.0*s27*e23/s14 - 4.0*s27*e24/s14 - s27*e25/s14 - s27*e26/s14)/s6
    s29 = s26/s22 - m_hat*s28/s6
    s30 = 2.0*alpha*e5/(s14*s14*s14) + s2/V - s3/V
    s31 = s23/s18 - s19/s18
    s32 = 2.0*alpha*s31 + m_hat/V
    e27 = expectation(w0, v7*e1)  # E[u'**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e28 = expectation(w0, u0*e1)  # E[u'*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s33 = 1.0/(2.0*s1) - alpha*((e27/s18 - e28/s18)/s22 - m_hat*s31/s6)
    s34 = 2.0*alpha*s28 + 1.0/V
    e29 = expectation(w0, u0*u0*u0*u0*e1)  # E[u'**4*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e30 = expectation(w0, v6*e1)  # E[u'**3*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s35 = (m_hat*(s24 - s20)/s6 + ((e29/s14 - e30/s14)/s22 + 2.0*e28/s14 - m_hat*s21/s6 - 2.0*e27/s14)/s22 - m_hat*s26/s6 - (e27/s14 - e28/s14)/s22)/s22 - m_hat*s29/s6
    s36 = s32*s32
    s37 = alpha*s34*s35*s30/2.0 - alpha*alpha*s29*s29*s30 - alpha*s36*s35/2.0 - 2.0*alpha*s32*s33*s29 - s33*s33*s34
    return (V*m_hat, s1*s3, V, m_hat, q_hat, s13/s14, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*e3/s15 + 2.0*s2*s16 + q_hat*s16 + 4.0*alpha*s16*e3/(V*s15) - V*lam*s3*s16 - s2 - q_hat - s3*s17)/2.0, m_hat/s4, 2.0*e4, e3, 2.0*e3/s15 - V*e5/s18, 2.0*e6, (alpha*s29*s30/2.0 + s32*s33/2.0)/(V*s4*s37) - m_hat*(s36/2.0 - s34*s30/2.0)/(2.0*s1*s3*s4*s37), s1*(lam*lam + 2.0*lam*s16/V + s17/s1 - s13/s18),)


def _logistic_square_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _logistic_logistic_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = -V
    s6 = V*s1 + V*q_hat
    s7 = s1*noise + noise*q_hat + q_hat
    s8 = gamma*gamma
    s9 = s6*np.sqrt(s7/s2 + 4.0/s8)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0, 0.0, s5,), widths=(s9, 2.0, 2.0,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    prox_logistic_1 = sf.prox_logistic(u0, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    v1 = m_hat/s6*u0
    s10 = np.sqrt(s7)/s3
    s11 = 2.0/gamma
    u1, w1 = gauss_rule(n, v1[..., None], s10[..., None], centres=(0.0,), widths=(s11[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v2 = gamma[..., None]*u1
    sigmoid_2 = sf.sigmoid(-v2)
    sigmoid_3 = sf.sigmoid(v2)
    e1 = expectation(w1, sigmoid_2*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, sigmoid_1*e1)  # E[Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v3 = sigmoid_1*sigmoid_1
    e3 = expectation(w1, sigmoid_3)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e4 = expectation(w0, v3*e3)  # E[Sigmoid(-ProxLogistic(u', V))**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s12 = V*V
    e5 = expectation(w0, u0*sigmoid_1*e3)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = 2.0*alpha*e5
    s14 = s12*lam*s1 + s12*lam*q_hat + 2.0*V*alpha*gamma*m_hat*e2 - s13
    v4 = sigmoid_3*sigmoid_3
    e6 = expectation(w1, u1*sigmoid_2*v4)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e7 = expectation(w0, sigmoid_1*e6)  # E[Sigmoid(-ProxLogistic(u', V))*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = s2*s7
    s16 = noise + 1.0
    v5 = sigmoid_2*sigmoid_2
    e8 = expectation(w1, v5*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e9 = expectation(w0, u0*sigmoid_1*e8)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s17 = V*s2*s7
    e10 = expectation(w1, u1*v5*sigmoid_3)[..., 0]  # E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e11 = expectation(w0, sigmoid_1*e10)  # E[Sigmoid(-ProxLogistic(u', V))*E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    sigmoid_4 = sf.sigmoid(prox_logistic_1)
    v6 = 1.0 + V*sigmoid_1*sigmoid_4
    e12 = expectation(w0, u0*sigmoid_1*sigmoid_4*e1/v6)  # E[u'*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = 2.0*alpha*gamma*m_hat*e12
    e13 = expectation(w1, sigmoid_2*v4)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e14 = expectation(w0, u0*sigmoid_1*e13)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e15 = expectation(w0, v3*sigmoid_4*e1/v6)  # E[Sigmoid(-ProxLogistic(u', V))**2*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e16 = expectation(w0, u0*v3*e1)  # E[u'*Sigmoid(-ProxLogistic(u', V))**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e17 = expectation(w1, u1*sigmoid_2*sigmoid_3)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e18 = expectation(w0, v3*e17)  # E[Sigmoid(-ProxLogistic(u', V))**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e19 = expectation(w0, u0*v3*sigmoid_4*e3/v6)  # E[u'*Sigmoid(-ProxLogistic(u', V))**2*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = 2.0*alpha*e19
    e20 = expectation(w0, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_4*e3/v6)  # E[Sigmoid(-ProxLogistic(u', V))**3*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e21 = expectation(w0, u0*sigmoid_1*e17)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = u0*u0
    e22 = expectation(w0, v7*sigmoid_1*sigmoid_4*e3/v6)  # E[u'**2*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e23 = expectation(w0, v7*sigmoid_1*e1)  # E[u'**2*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s20 = m_hat*m_hat*m_hat
    return (2.0*alpha*gamma*e2, 2.0*alpha*e4, s12*s2/s14,), ((2.0*alpha*s8*m_hat*q_hat*e7/s15 + 2.0*alpha*s8*q_hat*s16*e9/s17 - 2.0*alpha*s8*m_hat*q_hat*e11/s15 - s18/s2 - 2.0*alpha*s8*q_hat*s16*e14/s17, alpha*s8*s1*e11/s15 + alpha*s8*m_hat*s16*e14/s17 - alpha*s8*s1*e7/s15 - alpha*gamma*e12/s2 - alpha*s8*m_hat*s16*e9/s17, -2.0*alpha*gamma*e15 - 2.0*alpha*gamma*e12/V,), (2.0*alpha*gamma*q_hat*s16*e16/s17 - 2.0*alpha*gamma*m_hat*q_hat*e18/s15 - 4.0*alpha*m_hat*e19/s2, alpha*gamma*s1*e18/s15 - s19/s2 - alpha*gamma*m_hat*s16*e16/s17, -4.0*alpha*e20 - 4.0*alpha*e19/V,), ((2.0*s12*m_hat - s12*s2*(2.0*s12*lam*m_hat + 2.0*V*alpha*s8*s1*q_hat*e7/s15 + 2.0*V*alpha*gamma*e2 + 2.0*alpha*s8*m_hat*q_hat*s16*e9/s15 + 2.0*alpha*gamma*m_hat*q_hat*e21/s15 + 2.0*alpha*m_hat*e22/s2 - 2.0*V*alpha*s8*s1*q_hat*e11/s15 - 2.0*V*alpha*gamma*s1*e12/s2 - 2.0*alpha*s8*m_hat*q_hat*s16*e14/s15 - 2.0*alpha*m_hat*e5/s2 - 2.0*alpha*gamma*q_hat*s16*e23/s17)/s14)/s14, (s12 - s12*s2*(s12*lam + V*alpha*s8*s20*e11/s15 + alpha*s8*s1*s16*e14/s15 + alpha*e22/s2 + alpha*gamma*m_hat*s16*e23/s17 - V*alpha*s8*s20*e7/s15 - V*alpha*gamma*m_hat*e12/s2 - alpha*s8*s1*s16*e9/s15 - alpha*gamma*s1*e21/s15 - alpha*e5/s2)/s14)/s14, (2.0*V*s2 - s12*s2*(2.0*V*lam*s2 + 2.0*alpha*gamma*m_hat*e2 + s19 + 2.0*alpha*e22/V - 2.0*V*alpha*gamma*m_hat*e15 - s18 - s13/V)/s14)/s14,),)


def _logistic_logistic_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = -V
    s7 = V*s2 + V*q_hat
    s8 = s2*noise + noise*q_hat + q_hat
    s9 = gamma*gamma
    s10 = s7*np.sqrt(s8/s3 + 4.0/s9)/m_hat
    s11 = V/2.0
    s12 = -s11
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0, 0.0, s6, 0.0,), widths=(s10, 2.0, 2.0, 2.0,), kinks=(0.0, s12,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    prox_logistic_1 = sf.prox_logistic(u0, V)
    v1 = -prox_logistic_1
    sigmoid_1 = sf.sigmoid(v1)
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v2 = m_hat/s7*u0
    s13 = np.sqrt(s8)/s4
    s14 = 2.0/gamma
    u1, w1 = gauss_rule(n, v2[..., None], s13[..., None], centres=(0.0,), widths=(s14[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v3 = gamma[..., None]*u1
    sigmoid_3 = sf.sigmoid(v3)
    e1 = expectation(w1, sigmoid_3)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    v4 = 1.0 + V*sigmoid_1*sigmoid_2
    e2 = expectation(w0, sigmoid_1*sigmoid_2*e1/v4)  # E[Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e3 = expectation(w0, sf.softplus(v1)*e1)  # E[Softplus(-ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v5 = prox_logistic_1 - u0
    e4 = expectation(w0, v5*v5*e1)  # E[(-u' + ProxLogistic(u', V))**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = e3 + e4/(2.0*V)
    s16 = 1.0 - V*lam
    s17 = s16*s16
    v6 = -u0
    e5 = expectation(w0, sf.step(v6)*e1)  # E[Step(-u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e6 = expectation(w0, sf.softplus(v6)*e1)  # E[Softplus(-u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = sigmoid_1*sigmoid_1
    e7 = expectation(w0, v7*e1)  # E[Sigmoid(-ProxLogistic(u', V))**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e8 = expectation(w0, sf.step(-(s11 + u0))*e1)  # E[Step(-(u' + V/2))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    sigmoid_4 = sf.sigmoid(-v3)
    e9 = expectation(w1, sigmoid_4*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e10 = expectation(w0, sigmoid_1*e9)  # E[Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e11 = expectation(w0, u0*u0*sigmoid_1*e9)  # E[u'**2*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s1*s2 + s1*q_hat
    v8 = sigmoid_3*sigmoid_3
    e12 = expectation(w1, sigmoid_4*v8)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e13 = expectation(w0, u0*sigmoid_1*e12)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v9 = sigmoid_4*sigmoid_4
    e14 = expectation(w1, v9*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e15 = expectation(w0, u0*sigmoid_1*e14)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = s9*e13 - s9*e15
    s20 = gamma*e10 - gamma*e11/s18 - m_hat*s19/s7
    s21 = gamma*gamma*gamma
    e16 = expectation(w1, v9*v8)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e17 = expectation(w0, sigmoid_1*e16)  # E[Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e18 = expectation(w1, sigmoid_4*sigmoid_3*sigmoid_3*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e19 = expectation(w0, sigmoid_1*e18)  # E[Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e20 = expectation(w1, sigmoid_4*sigmoid_4*sigmoid_4*sigmoid_3)[..., 0]  # E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e21 = expectation(w0, sigmoid_1*e20)  # E[Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s22 = s19/s18 - m_hat*(4.0*s21*e17 - s21*e19 - s21*e21)/s7
    s23 = s20/s18 - m_hat*s22/s7
    e22 = expectation(w0, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2*e1/v4)  # E[Sigmoid(-ProxLogistic(u', V))**3*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s24 = 2.0*alpha*e22 + s2/V - s3/V
    e23 = expectation(w0, v7*sigmoid_2*e9/v4)  # E[Sigmoid(-ProxLogistic(u', V))**2*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e24 = expectation(w0, u0*v7*sigmoid_2*e1/v4)  # E[u'*Sigmoid(-ProxLogistic(u', V))**2*Sigmoid(ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1); u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = 1.0/(2.0*s1) - alpha*(gamma*m_hat*e23/s7 - e24/s18)
    s26 = m_hat/V - 2.0*alpha*gamma*e23
    s27 = 2.0*alpha*s22 + 1.0/V
    e25 = expectation(w0, u0*sigmoid_1*e1)  # E[u'*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e26 = expectation(w0, u0*u0*u0*sigmoid_1*e1)  # E[u'**3*Sigmoid(-ProxLogistic(u', V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s28 = ((gamma*m_hat*e11/s7 + 2.0*e25 - e26/s18)/s18 + e25/s18 - gamma*m_hat*e10/s7 - m_hat*s20/s7)/s18 - m_hat*s23/s7
    s29 = s26*s26
    s30 = alpha*s27*s28*s24/2.0 - alpha*alpha*s23*s23*s24 - 2.0*alpha*s25*s26*s23 - alpha*s29*s28/2.0 - s27*s25*s25
    e27 = expectation(w0, v7*sigmoid_2*sigmoid_2*e1/(v4*v4))  # E[Sigmoid(-ProxLogistic(u', V))**2*Sigmoid(ProxLogistic(u', V))**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]/(V*Sigmoid(-ProxLogistic(u', V))*Sigmoid(ProxLogistic(u', V)) + 1)**2; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e2, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*s15 + 2.0*s2*s16 + q_hat*s16 + 4.0*alpha*s16*s15/V - V*lam*s3*s16 - s2 - q_hat - s3*s17)/2.0, m_hat/s4, 2.0*e5, 2.0*e6, 2.0*e3 + e4/V - V*e7, 2.0*e8, (alpha*s23*s24/2.0 + s25*s26/2.0)/(V*s4*s30) - m_hat*(s29/2.0 - s27*s24/2.0)/(2.0*s1*s3*s4*s30), s1*(lam*lam + 2.0*lam*s16/V + s17/s1 - 2.0*alpha*e27),)


def _logistic_logistic_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _logistic_hinge_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = V*s1 + V*q_hat
    s6 = s1*noise + noise*q_hat + q_hat
    s7 = gamma*gamma
    s8 = s5*np.sqrt(s6/s2 + 4.0/s7)/m_hat
    s9 = 1.0 - V
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s8,), kinks=(1.0, s9,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0/V*(1.0 - u0)
    clip_1 = sf.clip(v1)
    v2 = m_hat/s5*u0
    s10 = np.sqrt(s6)/s3
    s11 = 2.0/gamma
    u1, w1 = gauss_rule(n, v2[..., None], s10[..., None], centres=(0.0,), widths=(s11[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v3 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(-v3)
    sigmoid_2 = sf.sigmoid(v3)
    e1 = expectation(w1, sigmoid_1*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, clip_1*e1)  # E[Clip((1 - u')/V)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v4 = clip_1*clip_1
    e3 = expectation(w1, sigmoid_2)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e4 = expectation(w0, v4*e3)  # E[Clip((1 - u')/V)**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s12 = V*V
    e5 = expectation(w0, u0*clip_1*e3)  # E[u'*Clip((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = 2.0*alpha*e5
    s14 = s12*lam*s1 + s12*lam*q_hat + 2.0*V*alpha*gamma*m_hat*e2 - s13
    v5 = sigmoid_2*sigmoid_2
    e6 = expectation(w1, u1*sigmoid_1*v5)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e7 = expectation(w0, clip_1*e6)  # E[Clip((1 - u')/V)*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s15 = s2*s6
    s16 = noise + 1.0
    v6 = sigmoid_1*sigmoid_1
    e8 = expectation(w1, v6*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e9 = expectation(w0, u0*clip_1*e8)  # E[u'*Clip((1 - u')/V)*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s17 = V*s2*s6
    e10 = expectation(w1, u1*v6*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e11 = expectation(w0, clip_1*e10)  # E[Clip((1 - u')/V)*E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e12 = expectation(w1, sigmoid_1*v5)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e13 = expectation(w0, u0*clip_1*e12)  # E[u'*Clip((1 - u')/V)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    box_1 = sf.box(v1)
    e14 = expectation(w0, u0*box_1*e1)  # E[u'*Box((1 - u')/V)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = V*s2
    e15 = expectation(w0, box_1*e1)  # E[Box((1 - u')/V)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e16 = expectation(w0, u0*v4*e1)  # E[u'*Clip((1 - u')/V)**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e17 = expectation(w1, u1*sigmoid_1*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e18 = expectation(w0, v4*e17)  # E[Clip((1 - u')/V)**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e19 = expectation(w0, u0*box_1*clip_1*e3)  # E[u'*Box((1 - u')/V)*Clip((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e20 = expectation(w0, box_1*clip_1*e3)  # E[Box((1 - u')/V)*Clip((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e21 = expectation(w0, u0*clip_1*e17)  # E[u'*Clip((1 - u')/V)*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = u0*u0
    e22 = expectation(w0, v7*box_1*e3)  # E[u'**2*Box((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e23 = expectation(w0, v7*clip_1*e1)  # E[u'**2*Clip((1 - u')/V)*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s19 = m_hat*m_hat*m_hat
    e24 = expectation(w0, u0*box_1*e3)  # E[u'*Box((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (2.0*alpha*gamma*e2, 2.0*alpha*e4, s12*s2/s14,), ((2.0*alpha*s7*m_hat*q_hat*e7/s15 + 2.0*alpha*s7*q_hat*s16*e9/s17 - 2.0*alpha*s7*m_hat*q_hat*e11/s15 - 2.0*alpha*s7*q_hat*s16*e13/s17 - 2.0*alpha*gamma*m_hat*e14/s18, alpha*s7*s1*e11/s15 + alpha*s7*m_hat*s16*e13/s17 - alpha*s7*s1*e7/s15 - alpha*s7*m_hat*s16*e9/s17 - alpha*gamma*e14/s18, -2.0*alpha*gamma*e15/s12,), (2.0*alpha*gamma*q_hat*s16*e16/s17 - 2.0*alpha*gamma*m_hat*q_hat*e18/s15 - 4.0*alpha*m_hat*e19/s18, alpha*gamma*s1*e18/s15 - alpha*gamma*m_hat*s16*e16/s17 - 2.0*alpha*e19/s18, -4.0*alpha*e20/s12,), ((2.0*s12*m_hat - s12*s2*(2.0*s12*lam*m_hat + 2.0*V*alpha*s7*s1*q_hat*e7/s15 + 2.0*V*alpha*gamma*e2 + 2.0*alpha*s7*m_hat*q_hat*s16*e9/s15 + 2.0*alpha*gamma*m_hat*q_hat*e21/s15 + 2.0*alpha*m_hat*e22/s18 - 2.0*V*alpha*s7*s1*q_hat*e11/s15 - 2.0*alpha*s7*m_hat*q_hat*s16*e13/s15 - 2.0*alpha*gamma*s1*e14/s2 - 2.0*alpha*m_hat*e5/s2 - 2.0*alpha*gamma*q_hat*s16*e23/s17)/s14)/s14, (s12 - s12*s2*(s12*lam + V*alpha*s7*s19*e11/s15 + alpha*s7*s1*s16*e13/s15 + alpha*gamma*m_hat*s16*e23/s17 + alpha*e22/s18 - V*alpha*s7*s19*e7/s15 - alpha*s7*s1*s16*e9/s15 - alpha*gamma*s1*e21/s15 - alpha*gamma*m_hat*e14/s2 - alpha*e5/s2)/s14)/s14, (2.0*V*s2 - s12*s2*(2.0*V*lam*s2 + 2.0*alpha*gamma*m_hat*e2 + 2.0*alpha*e24/s12 - 2.0*alpha*gamma*m_hat*e15/V - s13/V)/s14)/s14,),)


def _logistic_hinge_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = V*s2 + V*q_hat
    s7 = s2*noise + noise*q_hat + q_hat
    s8 = s6*np.sqrt(s7/s3 + 4.0/(gamma*gamma))/m_hat
    s9 = 1.0 - V
    s10 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s8,), kinks=(1.0, s9, 0.0, s10,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0 - u0
    v2 = 1.0/V*v1
    box_1 = sf.box(v2)
    u1, w1 = gauss_rule(n, (m_hat/s6*u0)[..., None], (np.sqrt(s7)/s4)[..., None], centres=(0.0,), widths=((2.0/gamma)[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    e1 = expectation(w1, sf.sigmoid(gamma[..., None]*u1))[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, box_1*e1)  # E[Box((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e3 = expectation(w0, sf.clip_integral(v2)*e1)  # E[ClipIntegral((1 - u')/V)*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s11 = 1.0 - V*lam
    s12 = s11*s11
    v3 = -u0
    e4 = expectation(w0, sf.step(v3)*e1)  # E[Step(-u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e5 = expectation(w0, sf.ramp(v1)*e1)  # E[Ramp(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    clip_1 = sf.clip(v2)
    e6 = expectation(w0, clip_1*clip_1*e1)  # E[Clip((1 - u')/V)**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e7 = expectation(w0, sf.step(-(V + u0))*e1)  # E[Step(-(u' + V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e8 = expectation(w0, box_1*box_1*e1)  # E[Box((1 - u')/V)**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e2/V, V*(4.0*V*alpha*lam*e3 + 2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*s11*e3 + 2.0*s2*s11 + q_hat*s11 - V*lam*s3*s11 - s2 - q_hat - s3*s12)/2.0, m_hat/s4, 2.0*e4, 2.0*e5, 2.0*V*e3 - V*e6, 2.0*e7, nan, s1*(lam*lam + 2.0*lam*s11/V + s12/s1 - 2.0*alpha*e8/s1),)


def _logistic_hinge_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


def _logistic_squared_hinge_fixed_point(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = V*s3
    s5 = V*s1 + V*q_hat
    s6 = s1*noise + noise*q_hat + q_hat
    s7 = gamma*gamma
    s8 = s5*np.sqrt(s6/s2 + 4.0/s7)/m_hat
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(0.0,), widths=(s8,), kinks=(1.0,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0 - u0
    ramp_1 = sf.ramp(v1)
    v2 = m_hat/s5*u0
    s9 = np.sqrt(s6)/s3
    s10 = 2.0/gamma
    u1, w1 = gauss_rule(n, v2[..., None], s9[..., None], centres=(0.0,), widths=(s10[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v3 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(-v3)
    sigmoid_2 = sf.sigmoid(v3)
    e1 = expectation(w1, sigmoid_1*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, ramp_1*e1)  # E[Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s11 = 2.0*alpha*gamma*e2
    s12 = V + 1.0
    v4 = ramp_1*ramp_1
    e3 = expectation(w1, sigmoid_2)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e4 = expectation(w0, v4*e3)  # E[Ramp(1 - u')**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = s12*s12
    s14 = V*V
    s15 = V*V*V
    e5 = expectation(w0, u0*ramp_1*e3)  # E[u'*Ramp(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s16 = 2.0*alpha*e5
    s17 = s15*lam*s1 + s15*lam*q_hat + s14*lam*s1 + s14*lam*q_hat + 2.0*V*alpha*gamma*m_hat*e2 - s16
    v5 = sigmoid_2*sigmoid_2
    e6 = expectation(w1, u1*sigmoid_1*v5)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e7 = expectation(w0, ramp_1*e6)  # E[Ramp(1 - u')*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s12*s2*s6
    s19 = noise + 1.0
    v6 = sigmoid_1*sigmoid_1
    e8 = expectation(w1, v6*sigmoid_2)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e9 = expectation(w0, u0*ramp_1*e8)  # E[u'*Ramp(1 - u')*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s20 = V*s12*s2*s6
    e10 = expectation(w1, u1*v6*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e11 = expectation(w0, ramp_1*e10)  # E[Ramp(1 - u')*E[u*Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    step_1 = sf.step(v1)
    e12 = expectation(w0, u0*step_1*e1)  # E[u'*Step(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s21 = 2.0*alpha*gamma*m_hat*e12
    s22 = s12*s2
    e13 = expectation(w1, sigmoid_1*v5)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e14 = expectation(w0, u0*ramp_1*e13)  # E[u'*Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = V*s12
    e15 = expectation(w0, u0*v4*e1)  # E[u'*Ramp(1 - u')**2*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s24 = V*s13*s2*s6
    e16 = expectation(w1, u1*sigmoid_1*sigmoid_2)[..., 0]  # E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e17 = expectation(w0, v4*e16)  # E[Ramp(1 - u')**2*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = s13*s2*s6
    e18 = expectation(w0, u0*ramp_1*step_1*e3)  # E[u'*Ramp(1 - u')*Step(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = s13*s2
    s27 = V*s13
    e19 = expectation(w0, u0*ramp_1*e16)  # E[u'*Ramp(1 - u')*E[u*Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = u0*u0
    e20 = expectation(w0, v7*step_1*e3)  # E[u'**2*Step(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e21 = expectation(w0, v7*ramp_1*e1)  # E[u'**2*Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s28 = m_hat*m_hat*m_hat
    return (s11/s12, 2.0*alpha*e4/s13, s14*s12*s2/s17,), ((2.0*alpha*s7*m_hat*q_hat*e7/s18 + 2.0*alpha*s7*q_hat*s19*e9/s20 - 2.0*alpha*s7*m_hat*q_hat*e11/s18 - s21/s22 - 2.0*alpha*s7*q_hat*s19*e14/s20, alpha*s7*s1*e11/s18 + alpha*s7*m_hat*s19*e14/s20 - alpha*s7*s1*e7/s18 - alpha*gamma*e12/s22 - alpha*s7*m_hat*s19*e9/s20, -s11/s13 - 2.0*alpha*gamma*e12/s23,), (2.0*alpha*gamma*q_hat*s19*e15/s24 - 2.0*alpha*gamma*m_hat*q_hat*e17/s25 - 4.0*alpha*m_hat*e18/s26, alpha*gamma*s1*e17/s25 - 2.0*alpha*e18/s26 - alpha*gamma*m_hat*s19*e15/s24, -4.0*alpha*e4/(s12*s12*s12) - 4.0*alpha*e18/s27,), (s12*(2.0*s14*m_hat - s14*s12*s2*(2.0*s14*lam*m_hat + 2.0*V*alpha*s7*s1*q_hat*e7/s18 + 2.0*V*alpha*gamma*e2/s12 + 2.0*alpha*s7*m_hat*q_hat*s19*e9/s18 + 2.0*alpha*gamma*m_hat*q_hat*e19/s18 + 2.0*alpha*m_hat*e20/s22 - 2.0*V*alpha*s7*s1*q_hat*e11/s18 - 2.0*V*alpha*gamma*s1*e12/s22 - 2.0*alpha*s7*m_hat*q_hat*s19*e14/s18 - 2.0*alpha*m_hat*e5/s22 - 2.0*alpha*gamma*q_hat*s19*e21/s20)/s17)/s17, s12*(s14 - s14*s12*s2*(s14*lam + V*alpha*s7*s28*e11/s18 + alpha*s7*s1*s19*e14/s18 + alpha*e20/s22 + alpha*gamma*m_hat*s19*e21/s20 - V*alpha*s7*s28*e7/s18 - V*alpha*gamma*m_hat*e12/s22 - alpha*s7*s1*s19*e9/s18 - alpha*gamma*s1*e19/s18 - alpha*e5/s22)/s17)/s17, s12*(2.0*V*s2 - s14*s12*s2*(2.0*V*lam*s2 + 2.0*alpha*gamma*m_hat*e2/s13 + 2.0*alpha*e20/s23 - s21/s12 - s16/s27)/s17)/s17,),)


def _logistic_squared_hinge_values(x, p, n):
    m_hat, q_hat, V = x
    alpha, lam, noise, gamma = p
    s1 = V*V
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = np.sqrt(s3)
    s5 = V*s4
    s6 = V*s2 + V*q_hat
    s7 = s2*noise + noise*q_hat + q_hat
    s8 = gamma*gamma
    s9 = s6*np.sqrt(s7/s3 + 4.0/s8)/m_hat
    s10 = -V
    u0, w0 = gauss_rule(n, 0.0, s5, centres=(0.0,), widths=(s9,), kinks=(1.0, 0.0, s10,))  # u' ~ N(0, V**2*(m_hat**2 + q_hat))
    v1 = 1.0 - u0
    step_1 = sf.step(v1)
    v2 = m_hat/s6*u0
    s11 = np.sqrt(s7)/s4
    s12 = 2.0/gamma
    u1, w1 = gauss_rule(n, v2[..., None], s11[..., None], centres=(0.0,), widths=(s12[..., None],))  # u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))
    v3 = gamma[..., None]*u1
    sigmoid_1 = sf.sigmoid(v3)
    e1 = expectation(w1, sigmoid_1)[..., 0]  # E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e2 = expectation(w0, step_1*e1)  # E[Step(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s13 = V + 1.0
    ramp_1 = sf.ramp(v1)
    v4 = ramp_1*ramp_1
    e3 = expectation(w0, v4*e1)  # E[Ramp(1 - u')**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s14 = 2.0*V + 2.0
    s15 = 1.0 - V*lam
    s16 = s15*s15
    v5 = -u0
    e4 = expectation(w0, sf.step(v5)*e1)  # E[Step(-u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s17 = s13*s13
    e5 = expectation(w0, sf.step(-(V + u0))*e1)  # E[Step(-(u' + V))*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    sigmoid_2 = sf.sigmoid(-v3)
    e6 = expectation(w1, sigmoid_2*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e7 = expectation(w0, ramp_1*e6)  # E[Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e8 = expectation(w0, u0*u0*ramp_1*e6)  # E[u'**2*Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s18 = s1*s2 + s1*q_hat
    s19 = s13*s18
    v6 = sigmoid_1*sigmoid_1
    e9 = expectation(w1, sigmoid_2*v6)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e10 = expectation(w0, u0*ramp_1*e9)  # E[u'*Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    v7 = sigmoid_2*sigmoid_2
    e11 = expectation(w1, v7*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e12 = expectation(w0, u0*ramp_1*e11)  # E[u'*Ramp(1 - u')*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s20 = s8*e10/s13 - s8*e12/s13
    s21 = gamma*e7/s13 - gamma*e8/s19 - m_hat*s20/s6
    s22 = gamma*gamma*gamma
    e13 = expectation(w1, v7*v6)[..., 0]  # E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e14 = expectation(w0, ramp_1*e13)  # E[Ramp(1 - u')*E[Sigmoid(-u*gamma)**2*Sigmoid(u*gamma)**2; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e15 = expectation(w1, sigmoid_2*sigmoid_1*sigmoid_1*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e16 = expectation(w0, ramp_1*e15)  # E[Ramp(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma)**3; u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e17 = expectation(w1, sigmoid_2*sigmoid_2*sigmoid_2*sigmoid_1)[..., 0]  # E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]
    e18 = expectation(w0, ramp_1*e17)  # E[Ramp(1 - u')*E[Sigmoid(-u*gamma)**3*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s23 = s20/s18 - m_hat*(4.0*s22*e14/s13 - s22*e16/s13 - s22*e18/s13)/s6
    s24 = s21/s18 - m_hat*s23/s6
    e19 = expectation(w0, v4*step_1*e1)  # E[Ramp(1 - u')**2*Step(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s25 = 2.0*alpha*e19/(s13*s13*s13) + s2/V - s3/V
    e20 = expectation(w0, ramp_1*step_1*e6)  # E[Ramp(1 - u')*Step(1 - u')*E[Sigmoid(-u*gamma)*Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e21 = expectation(w0, u0*ramp_1*step_1*e1)  # E[u'*Ramp(1 - u')*Step(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s26 = 1.0/(2.0*s1) - alpha*(gamma*m_hat*e20/(s17*s6) - e21/(s17*s18))
    s27 = m_hat/V - 2.0*alpha*gamma*e20/s17
    s28 = 2.0*alpha*s23 + 1.0/V
    s29 = s13*s6
    e22 = expectation(w0, u0*ramp_1*e1)  # E[u'*Ramp(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    e23 = expectation(w0, u0*u0*u0*ramp_1*e1)  # E[u'**3*Ramp(1 - u')*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    s30 = ((gamma*m_hat*e8/s29 + 2.0*e22/s13 - e23/s19)/s18 + e22/s19 - gamma*m_hat*e7/s29 - m_hat*s21/s6)/s18 - m_hat*s24/s6
    s31 = s27*s27
    s32 = alpha*s28*s30*s25/2.0 - alpha*alpha*s24*s24*s25 - 2.0*alpha*s26*s24*s27 - alpha*s30*s31/2.0 - s28*s26*s26
    e24 = expectation(w0, step_1*step_1*e1)  # E[Step(1 - u')**2*E[Sigmoid(u*gamma); u ~ N(u'*m_hat/(V*m_hat**2 + V*q_hat), (m_hat**2*noise + noise*q_hat + q_hat)/(m_hat**2 + q_hat))]; u' ~ N(0, V**2*(m_hat**2 + q_hat))]
    return (V*m_hat, s1*s3, V, m_hat, q_hat, 2.0*alpha*e2/s13, V*(2.0*V*lam*s2 + V*lam*q_hat + 4.0*alpha*lam*e3/s14 + 2.0*s2*s15 + q_hat*s15 + 4.0*alpha*s15*e3/(V*s14) - V*lam*s3*s15 - s2 - q_hat - s3*s16)/2.0, m_hat/s4, 2.0*e4, e3, 2.0*e3/s14 - V*e3/s17, 2.0*e5, (alpha*s24*s25/2.0 + s26*s27/2.0)/(V*s4*s32) - m_hat*(s31/2.0 - s28*s25/2.0)/(2.0*s1*s3*s4*s32), s1*(lam*lam + 2.0*lam*s15/V + s16/s1 - 2.0*alpha*e24/s17),)


def _logistic_squared_hinge_start_minimiser(p):
    _, lam, _, _ = p
    return (1.0, 1.0, 1.0/(lam + 1.0),)


CARD = Card(name='glm_erm',
     title='Classification by empirical risk minimisation with an l2 penalty',
     summary='Sign (with noise: probit) or logistic teacher, Gaussian inputs; minimiser of sum of losses + '
             '(lambda/2)|w|^2 with square, logistic, hinge or squared hinge loss.',
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
                           meaning="variance of the noise in the teacher's field",
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='gamma',
                           latex='\\gamma',
                           meaning='gain of the logistic teacher, its signal strength',
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
                 Quantity(name='cosine',
                          latex='c',
                          meaning='cosine of the angle between student and teacher',
                          kind='observable'),
                 Quantity(name='generalisation_error',
                          latex='\\epsilon_g',
                          meaning='probability to predict the wrong label of a new input',
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
                 Quantity(name='cosine_slope',
                          latex='\\partial c/\\partial\\lambda',
                          meaning='change of the cosine with the penalty (not for hinge)',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='teacher', meaning='how the teacher labels', values=('sign', 'logistic'), default='sign'),
              Choice(name='loss',
                     meaning='loss l(y w.x/sqrt(d)) that the student minimises',
                     values=('square', 'logistic', 'hinge', 'squared_hinge'),
                     default='logistic')),
     lines=(Line(name='optimal_penalty',
                 latex='\\lambda_{\\mathrm{opt}}',
                 kind='optimum',
                 meaning='the penalty that generalises best (not for hinge)',
                 condition='zero',
                 solve_for='lam',
                 search=(0.001, 30.0),
                 along='alpha',
                 span=(0.2, 10.0),
                 branch='minimiser',
                 other=None,
                 quantity='cosine_slope',
                 upper_bound=False),),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 10.0),
               y_range=(0.01, 10.0),
               colour='generalisation_error',
               branch='minimiser'),
     references=(Reference(key='Aubin20',
                           text='B. Aubin, F. Krzakala, Y. M. Lu, L. Zdeborova, NeurIPS 33 (2020), '
                                'arXiv:2006.06560'),
                 Reference(key='SurCandes19', text='P. Sur, E. J. Candes, PNAS 116, 14516 (2019)')),
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
                   statement='sign teacher, square loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.3471724011617875,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.8338732413207229,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.1861183664810614,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.2789259704289623,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.1143867178645994,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.0153740878780946,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=1.280776406404415,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.7413587112077265,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, square loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'square', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.004685192542671264,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.9265868717100217,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.8164777822787032,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.1959236400150961,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.48847992154563646,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.3541894094786071,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.03291916924223497,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.3103035863469944,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.9238407690530727,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=-0.0469987760527979,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.6294678961136813,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.8228563456344219,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.19237913550402486,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.48781436303574705,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.15453005966598177,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.03576924578905285,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.9250231158374579,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, hinge loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'hinge', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.0, 'gamma': 1.0},
                   value=0.3508715012711635,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.32707757232420576,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.8453041927495896,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.17941920959335939,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.25484272658303436,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.08970093279965427,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.009479362376781783,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.958715826425518,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=0.7326926717572299,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, squared_hinge loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.0,
                       'gamma': 1.0},
                   value=-0.022787830571894634,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=1.0052799269390866,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.7201964294764481,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.2999005750451052,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.5769622956318651,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.41066398264785914,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.0898502040628662,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.3247244200891956,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=0.9200893643679173,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='sign teacher, logistic loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'sign', 'loss': 'logistic', 'alpha': 2.0, 'lam': 0.5, 'noise': 0.5, 'gamma': 1.0},
                   value=-0.01843578415120876,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.49707940006946055,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.6266770814781458,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.35545669418481163,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.48113172675367966,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.1973107021882597,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.09468598148450166,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=1.280776406404399,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.7413587112077259,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, square loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'square',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.04814346102634722,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=1.0472411996734974,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.6460295167701403,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.35062523015775726,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.6235922964592644,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.44083917111801446,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.11902134573428323,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.3324429947423905,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.9182008164851184,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, logistic loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'logistic',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=-0.002422205059952424,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.9181772312182697,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.6167015089169983,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: generalisation_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.3579324754939747,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.7930357209311576,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.32162674363072963,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.12084404930162625,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.7654627219951298,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, hinge loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.3951123895705908,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: energy at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.4857311335526001,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: cosine at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.629855452289615,
                   tolerance=1e-11,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: generalisation_error at alpha = 2, lambda = '
                             '0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.3546658057858868,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: test_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.48710611934105574,
                   tolerance=1e-11,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: training_loss at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.18169507634709398,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: training_error at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.08821087322450943,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: V_hat at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=1.0690087922342277,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: replicon at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.7347897473296059,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic teacher, squared_hinge loss: cosine_slope at alpha = 2, lambda = 0.5',
                   at={'teacher': 'logistic',
                       'loss': 'squared_hinge',
                       'alpha': 2.0,
                       'lam': 0.5,
                       'noise': 0.3,
                       'gamma': 2.0},
                   value=0.041643134538323544,
                   tolerance=1e-11,
                   quantity='cosine_slope',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
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
             Check(kind='limit',
                   statement='hinge loss, strong penalty: the Hebb rule',
                   at={'loss': 'hinge', 'alpha': 2.0, 'lam': 1000.0},
                   value=0.7483977241491033,
                   tolerance=1e-09,
                   quantity='cosine',
                   branch='minimiser',
                   line=None,
                   source='tan^2 of the angle is pi/(2 alpha) where every example counts alike',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='maximum likelihood, no penalty: m from alpha*, sigma*, lambda*',
                   at={'alpha': 5.0,
                       'lam': 0.0,
                       'teacher': 'logistic',
                       'gamma': 2.23606797749979,
                       'loss': 'logistic'},
                   value=3.3526487966268426,
                   tolerance=1e-08,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='SurCandes19, equations solved to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='maximum likelihood, no penalty: V from alpha*, sigma*, lambda*',
                   at={'alpha': 5.0,
                       'lam': 0.0,
                       'teacher': 'logistic',
                       'gamma': 2.23606797749979,
                       'loss': 'logistic'},
                   value=3.026926159963008,
                   tolerance=1e-08,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='SurCandes19, equations solved to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='maximum likelihood, no penalty: q from alpha*, sigma*, lambda*',
                   at={'alpha': 5.0,
                       'lam': 0.0,
                       'teacher': 'logistic',
                       'gamma': 2.23606797749979,
                       'loss': 'logistic'},
                   value=15.740513265681734,
                   tolerance=1e-08,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='SurCandes19, equations solved to 16 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: best penalty at alpha = 1, the same for all alpha',
                   at={'loss': 'square', 'alpha': 1.0},
                   value=0.5707963267948966,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='closed form of ridge regression on signs',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: best penalty at alpha = 5, the same for all alpha',
                   at={'loss': 'square', 'alpha': 5.0},
                   value=0.5707963267948966,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='closed form of ridge regression on signs',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: best penalty at alpha = 2',
                   at={'loss': 'logistic', 'alpha': 2.0},
                   value=0.0162659850039298,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='squared_hinge loss: best penalty at alpha = 2',
                   at={'loss': 'squared_hinge', 'alpha': 2.0},
                   value=0.18399072190060495,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='optimal_penalty',
                   source='independent quadrature of the textbook equations on Gauss-Legendre panels, bisected '
                          'proximal map, root search',
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
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge: generalisation_error of the minimiser',
                   at={'loss': 'squared_hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge: training_loss of the minimiser',
                   at={'loss': 'squared_hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge: training_error of the minimiser',
                   at={'loss': 'squared_hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='squared_hinge: q of the minimiser',
                   at={'loss': 'squared_hinge', 'alpha': 2.0, 'lam': 0.5},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic teacher with noise, logistic: m of the minimiser',
                   at={'teacher': 'logistic',
                       'gamma': 2.0,
                       'noise': 0.3,
                       'alpha': 2.0,
                       'lam': 0.5,
                       'loss': 'logistic'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic teacher with noise, logistic: test_loss of the minimiser',
                   at={'teacher': 'logistic',
                       'gamma': 2.0,
                       'noise': 0.3,
                       'alpha': 2.0,
                       'lam': 0.5,
                       'loss': 'logistic'},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic teacher with noise, squared_hinge: generalisation_error of the minimiser',
                   at={'teacher': 'logistic',
                       'gamma': 2.0,
                       'noise': 0.3,
                       'alpha': 2.0,
                       'lam': 0.5,
                       'loss': 'squared_hinge'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6}),
             Check(kind='simulation',
                   statement='logistic teacher with noise, squared_hinge: energy of the minimiser',
                   at={'teacher': 'logistic',
                       'gamma': 2.0,
                       'noise': 0.3,
                       'alpha': 2.0,
                       'lam': 0.5,
                       'loss': 'squared_hinge'},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='erm',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 6})),
     table=None,
     digest='64741a4f04020c16')


SYSTEM = System(CARD, (Formulation(name='sign_square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_sign_square_fixed_point, values=_sign_square_values, starts={'minimiser': _sign_square_start_minimiser}, when={'teacher': 'sign', 'loss': 'square'}), Formulation(name='sign_logistic', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_sign_logistic_fixed_point, values=_sign_logistic_values, starts={'minimiser': _sign_logistic_start_minimiser}, when={'teacher': 'sign', 'loss': 'logistic'}), Formulation(name='sign_hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_sign_hinge_fixed_point, values=_sign_hinge_values, starts={'minimiser': _sign_hinge_start_minimiser}, when={'teacher': 'sign', 'loss': 'hinge'}), Formulation(name='sign_squared_hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_sign_squared_hinge_fixed_point, values=_sign_squared_hinge_values, starts={'minimiser': _sign_squared_hinge_start_minimiser}, when={'teacher': 'sign', 'loss': 'squared_hinge'}), Formulation(name='logistic_square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_logistic_square_fixed_point, values=_logistic_square_values, starts={'minimiser': _logistic_square_start_minimiser}, when={'teacher': 'logistic', 'loss': 'square'}, depth=2), Formulation(name='logistic_logistic', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_logistic_logistic_fixed_point, values=_logistic_logistic_values, starts={'minimiser': _logistic_logistic_start_minimiser}, when={'teacher': 'logistic', 'loss': 'logistic'}, depth=2), Formulation(name='logistic_hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_logistic_hinge_fixed_point, values=_logistic_hinge_values, starts={'minimiser': _logistic_hinge_start_minimiser}, when={'teacher': 'logistic', 'loss': 'hinge'}, depth=2), Formulation(name='logistic_squared_hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False)), fixed_point=_logistic_squared_hinge_fixed_point, values=_logistic_squared_hinge_values, starts={'minimiser': _logistic_squared_hinge_start_minimiser}, when={'teacher': 'logistic', 'loss': 'squared_hinge'}, depth=2),))
