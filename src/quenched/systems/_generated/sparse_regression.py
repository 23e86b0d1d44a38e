# generated from derivations/sparse_regression.py by `python -m quenched.derive`; do not edit
# specification digest: 0c2e3ea98a5d18ef
r"""Sparse linear regression: lasso and elastic net"""

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



def _lasso_fixed_point(x, p, n):
    V_hat, m_hat, q_hat = x
    alpha, lam, ridge, rho, noise = p
    s1 = V_hat + ridge
    s2 = m_hat*m_hat
    s3 = s2 + q_hat
    s4 = q_hat*q_hat
    s5 = np.sqrt(q_hat)
    s6 = -lam
    u0, w0 = gauss_rule(n, 0.0, s5, kinks=(lam, s6,))  # u ~ N(0, q_hat)
    v1 = -(lam + u0)
    ramp_1 = sf.ramp(v1)
    e1 = expectation(w0, u0*ramp_1)  # E[u*Ramp(-(u + lam)); u ~ N(0, q_hat)]
    v2 = s6 + u0
    ramp_2 = sf.ramp(v2)
    e2 = expectation(w0, u0*ramp_2)  # E[u*Ramp(u - lam); u ~ N(0, q_hat)]
    s7 = np.sqrt(s3)
    u1, w1 = gauss_rule(n, 0.0, s7, kinks=(lam, s6,))  # u ~ N(0, m_hat**2 + q_hat)
    v3 = s6 + u1
    ramp_3 = sf.ramp(v3)
    e3 = expectation(w1, u1*ramp_3)  # E[u*Ramp(u - lam); u ~ N(0, m_hat**2 + q_hat)]
    s8 = q_hat*rho*e3
    v4 = -(lam + u1)
    ramp_4 = sf.ramp(v4)
    e4 = expectation(w1, u1*ramp_4)  # E[u*Ramp(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s9 = q_hat*rho*e4
    s10 = V_hat*s2*q_hat + V_hat*s4 + s2*q_hat*ridge + s2*rho*e1 + s2*e2 + s4*ridge + s8 + q_hat*rho*e1 + q_hat*e2 - s2*rho*e2 - s2*e1 - q_hat*rho*e2 - s9 - q_hat*e1
    s11 = alpha*q_hat*s1*s3/s10
    s12 = V_hat*V_hat
    s13 = lam*lam
    s14 = lam/s7
    gauss_tail_1 = sf.gauss_tail(s14)
    s15 = lam/s5
    gauss_tail_2 = sf.gauss_tail(s15)
    gauss_pdf_1 = sf.gauss_pdf(-s15)
    s16 = q_hat*s5
    s17 = m_hat*m_hat*m_hat*m_hat
    s18 = ridge*ridge
    e5 = expectation(w0, ramp_2*ramp_1)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, q_hat)]
    gauss_pdf_2 = sf.gauss_pdf(-s14)
    e6 = expectation(w1, ramp_3*ramp_4)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s19 = s12*s2*noise + s12*s2*rho + s12*noise*q_hat + s12*q_hat*rho + 2.0*V_hat*s2*noise*ridge + 2.0*V_hat*s2*rho*ridge + 2.0*V_hat*m_hat*rho*e4 + 2.0*V_hat*noise*q_hat*ridge + 2.0*V_hat*q_hat*rho*ridge + 2.0*s13*s2*rho*gauss_tail_1 + 2.0*s13*s2*gauss_tail_2 + 2.0*s13*q_hat*rho*gauss_tail_1 + 2.0*s13*q_hat*gauss_tail_2 + 2.0*lam*s2*s5*rho*gauss_pdf_1 + 2.0*lam*s16*rho*gauss_pdf_1 + 2.0*s17*rho*gauss_tail_1 + s2*noise*s18 + 4.0*s2*q_hat*rho*gauss_tail_1 + 2.0*s2*q_hat*gauss_tail_2 + s2*rho*s18 + 2.0*s2*rho*e5 + 2.0*m_hat*rho*ridge*e4 + noise*q_hat*s18 + 2.0*s4*rho*gauss_tail_1 + 2.0*s4*gauss_tail_2 + q_hat*rho*s18 + 2.0*q_hat*rho*e5 - 2.0*V_hat*m_hat*rho*e3 - 2.0*s13*s2*rho*gauss_tail_2 - 2.0*s13*q_hat*rho*gauss_tail_2 - 2.0*lam*s2*s5*gauss_pdf_1 - 2.0*lam*s2*rho*s7*gauss_pdf_2 - 2.0*lam*s16*gauss_pdf_1 - 2.0*lam*q_hat*rho*s7*gauss_pdf_2 - 2.0*s2*q_hat*rho*gauss_tail_2 - 2.0*s2*rho*e6 - 2.0*s2*e5 - 2.0*m_hat*rho*ridge*e3 - 2.0*s4*rho*gauss_tail_2 - 2.0*q_hat*rho*e6 - 2.0*q_hat*e5
    s20 = s10*s10
    s21 = s1*s1
    s22 = rho - 1.0
    s23 = -alpha*q_hat*s21*s3*(s9/s21 + s3*s22*e2/s21 - s8/s21 - s3*s22*e1/s21)/s20
    s24 = s1*s3
    v5 = u1*u1
    step_1 = sf.step(v3)
    e7 = expectation(w1, v5*step_1)  # E[u**2*Step(u - lam); u ~ N(0, m_hat**2 + q_hat)]
    step_2 = sf.step(v4)
    e8 = expectation(w1, v5*step_2)  # E[u**2*Step(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s25 = s1*(2.0*alpha*m_hat*q_hat - alpha*q_hat*s1*s3*(m_hat*q_hat*rho*e3/s24 + m_hat*q_hat*rho*e7/s24 + m_hat*q_hat*rho*e8/s24 + 2.0*m_hat*q_hat + 2.0*m_hat*s22*e1/s1 - m_hat*q_hat*rho*e4/s24 - 2.0*m_hat*s22*e2/s1)/s10)/s10
    s26 = 2.0*q_hat
    s27 = s2 + s26
    s28 = 2.0*s1*s3
    s29 = 2.0*s2
    s30 = 3.0*q_hat
    s31 = s29 + s30
    s32 = s2 + s30
    s33 = 2.0*q_hat*s1
    v6 = u0*u0
    step_3 = sf.step(v2)
    e9 = expectation(w0, v6*step_3)  # E[u**2*Step(u - lam); u ~ N(0, q_hat)]
    step_4 = sf.step(v1)
    e10 = expectation(w0, v6*step_4)  # E[u**2*Step(-(u + lam)); u ~ N(0, q_hat)]
    s34 = s1*(alpha*s27 - alpha*q_hat*s1*s3*(s2 + q_hat*rho*e7/s28 + q_hat*rho*e8/s28 + s26 + rho*s31*e3/s28 + s32*s22*e1/s33 - rho*s31*e4/s28 - s3*s22*e9/s33 - s3*s22*e10/s33 - s32*s22*e2/s33)/s10)/s10
    s35 = s3*s3
    s36 = s1*s1*s1
    s37 = e2/s21 - e1/s21
    s38 = e1/s1 - e2/s1
    s39 = e4/s1 - e3/s1
    s40 = s2*rho*s38 + q_hat*rho*s38 + q_hat*s3 - s2*s38 - q_hat*rho*s39 - q_hat*s38
    e11 = expectation(w1, u1*ramp_3*step_2)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s41 = 4.0*s2
    s42 = s41 + q_hat
    e12 = expectation(w1, u1*ramp_4*step_1)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, m_hat**2 + q_hat)]
    s43 = lam*lam*lam
    gauss_pdf_3 = sf.gauss_pdf(s14)
    s44 = s41 + 7.0*q_hat
    e13 = expectation(w0, u0*ramp_1*step_3)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, q_hat)]
    s45 = 2.0*s3
    e14 = expectation(w0, u0*ramp_2*step_4)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, q_hat)]
    gauss_pdf_4 = sf.gauss_pdf(s15)
    s46 = s4*s5
    s47 = q_hat*q_hat*q_hat
    s48 = s47*s5
    s49 = q_hat*q_hat*q_hat*q_hat
    return (s11, s11, alpha*s4*s3*s19/s20,), ((s23, s25, s34,), (s23, s25, s34,), (s21*(2.0*alpha*m_hat*s4*rho*s3*e3/s21 + 4.0*alpha*s4*rho*s35*e6/s36 + 4.0*alpha*s4*s35*(s13*rho*gauss_tail_2 + lam*s5*gauss_pdf_1 + lam*rho*s7*gauss_pdf_2 + q_hat*rho*gauss_tail_2 - s13*rho*gauss_tail_1 - s13*gauss_tail_2 - lam*s5*rho*gauss_pdf_1 - s2*rho*gauss_tail_1 - q_hat*rho*gauss_tail_1 - q_hat*gauss_tail_2)/s36 - 2.0*alpha*m_hat*s4*rho*s3*e4/s21 - alpha*s4*s3*(2.0*s2*rho*s37 + 2.0*q_hat*rho*s37 - 2.0*s2*s37 - 2.0*q_hat*rho*(e3/s21 - e4/s21) - 2.0*q_hat*s37)*s40*s19/s20 - 4.0*alpha*s4*s35*s22*e5/s36)/s20, s21*(2.0*alpha*m_hat*s4*rho*s3*e11/s21 + 8.0*alpha*m_hat*s4*s3*s22*e5/s21 + 2.0*alpha*s4*rho*s42*e4/s1 - 2.0*alpha*s2*s4*rho*e7/s1 - 2.0*alpha*s2*s4*rho*e8/s1 - 8.0*alpha*m_hat*s4*rho*s3*e6/s21 - 2.0*alpha*m_hat*s4*rho*s3*e12/s21 - 2.0*alpha*m_hat*s4*(s43*rho*s7*gauss_pdf_2 + 4.0*s13*s2*rho*gauss_tail_2 + 4.0*s13*q_hat*rho*gauss_tail_2 + 4.0*lam*s2*s5*gauss_pdf_1 + 5.0*lam*s2*rho*s7*gauss_pdf_2 + 4.0*lam*s16*gauss_pdf_1 + 5.0*lam*q_hat*rho*s7*gauss_pdf_2 + 4.0*s2*q_hat*rho*gauss_tail_2 + 4.0*s4*rho*gauss_tail_2 - 2.0*s12*s2*noise - 2.0*s12*s2*rho - 2.0*s12*noise*q_hat - 2.0*s12*q_hat*rho - 4.0*V_hat*s2*noise*ridge - 4.0*V_hat*s2*rho*ridge - 4.0*V_hat*noise*q_hat*ridge - 4.0*V_hat*q_hat*rho*ridge - s43*rho*s7*gauss_pdf_3 - 4.0*s13*s2*rho*gauss_tail_1 - 4.0*s13*s2*gauss_tail_2 - 4.0*s13*q_hat*rho*gauss_tail_1 - 4.0*s13*q_hat*gauss_tail_2 - 4.0*lam*s2*s5*rho*gauss_pdf_1 - lam*s2*rho*s7*gauss_pdf_3 - 4.0*lam*s16*rho*gauss_pdf_1 - lam*q_hat*rho*s7*gauss_pdf_3 - 6.0*s17*rho*gauss_tail_1 - 2.0*s2*noise*s18 - 12.0*s2*q_hat*rho*gauss_tail_1 - 4.0*s2*q_hat*gauss_tail_2 - 2.0*s2*rho*s18 - 2.0*noise*q_hat*s18 - 6.0*s4*rho*gauss_tail_1 - 4.0*s4*gauss_tail_2 - 2.0*q_hat*rho*s18)/s21 - 2.0*alpha*s4*rho*s42*e3/s1 - alpha*s4*s3*(2.0*q_hat*rho*(m_hat*e3/s3 + m_hat*e7/s3)*s40/s1 + (4.0*m_hat*q_hat + 4.0*m_hat*rho*s38 - 4.0*m_hat*s38)*s40 - 2.0*q_hat*rho*(m_hat*e4/s3 - m_hat*e8/s3)*s40/s1)*s19/s20)/s20, s21*(alpha*m_hat*q_hat*rho*s44*e4/s1 + alpha*s4*rho*s3*e11/s21 + alpha*q_hat*s35*s22*e13/s21 + 4.0*alpha*q_hat*s3*s27*s22*e5/s21 - alpha*m_hat*s4*rho*e7/s1 - alpha*m_hat*s4*rho*e8/s1 - alpha*m_hat*q_hat*rho*s44*e3/s1 - alpha*s4*rho*s3*e12/s21 - alpha*s4*s3*(2.0*q_hat*rho*(e3/s45 + e7/s45)*s40/s1 + (s29 + 4.0*q_hat + 2.0*rho*s38 + 2.0*e2/s1 - 2.0*rho*s39 - 2.0*e1/s1)*s40 + 2.0*s3*s22*(e1/s26 - e10/s26)*s40/s1 - 2.0*q_hat*rho*(e4/s45 - e8/s45)*s40/s1 - 2.0*s3*s22*(e2/s26 + e9/s26)*s40/s1)*s19/s20 - 4.0*alpha*q_hat*rho*s3*s27*e6/s21 - alpha*q_hat*s35*s22*e14/s21 - alpha*(s43*s17*s5*rho*gauss_pdf_4 + s43*s17*s5*gauss_pdf_1 + 2.0*s43*s2*s16*rho*gauss_pdf_4 + 2.0*s43*s2*s16*gauss_pdf_1 + s43*s46*rho*gauss_pdf_4 + s43*s46*gauss_pdf_1 + s43*s4*rho*s7*gauss_pdf_2 + 4.0*s13*s17*q_hat*rho*gauss_tail_2 + 12.0*s13*s2*s4*rho*gauss_tail_2 + 8.0*s13*s47*rho*gauss_tail_2 + lam*s17*s16*rho*gauss_pdf_4 + 5.0*lam*s17*s16*gauss_pdf_1 + 4.0*lam*s17*q_hat*rho*s7*gauss_pdf_2 + 2.0*lam*s2*s46*rho*gauss_pdf_4 + 14.0*lam*s2*s46*gauss_pdf_1 + 13.0*lam*s2*s4*rho*s7*gauss_pdf_2 + lam*s48*rho*gauss_pdf_4 + 9.0*lam*s48*gauss_pdf_1 + 9.0*lam*s47*rho*s7*gauss_pdf_2 + 6.0*s17*s4*rho*gauss_tail_2 + 16.0*s2*s47*rho*gauss_tail_2 + 10.0*s49*rho*gauss_tail_2 - 2.0*s12*s17*noise*q_hat - 2.0*s12*s17*q_hat*rho - 6.0*s12*s2*noise*s4 - 6.0*s12*s2*s4*rho - 4.0*s12*noise*s47 - 4.0*s12*s47*rho - 4.0*V_hat*s17*noise*q_hat*ridge - 4.0*V_hat*s17*q_hat*rho*ridge - 12.0*V_hat*s2*noise*s4*ridge - 12.0*V_hat*s2*s4*rho*ridge - 8.0*V_hat*noise*s47*ridge - 8.0*V_hat*s47*rho*ridge - s43*s17*s5*rho*gauss_pdf_1 - s43*s17*s5*gauss_pdf_4 - 2.0*s43*s2*s16*rho*gauss_pdf_1 - 2.0*s43*s2*s16*gauss_pdf_4 - s43*s46*rho*gauss_pdf_1 - s43*s46*gauss_pdf_4 - s43*s4*rho*s7*gauss_pdf_3 - 4.0*s13*s17*q_hat*rho*gauss_tail_1 - 4.0*s13*s17*q_hat*gauss_tail_2 - 12.0*s13*s2*s4*rho*gauss_tail_1 - 12.0*s13*s2*s4*gauss_tail_2 - 8.0*s13*s47*rho*gauss_tail_1 - 8.0*s13*s47*gauss_tail_2 - 5.0*lam*s17*s16*rho*gauss_pdf_1 - lam*s17*s16*gauss_pdf_4 - 14.0*lam*s2*s46*rho*gauss_pdf_1 - 2.0*lam*s2*s46*gauss_pdf_4 - lam*s2*s4*rho*s7*gauss_pdf_3 - 9.0*lam*s48*rho*gauss_pdf_1 - lam*s48*gauss_pdf_4 - lam*s47*rho*s7*gauss_pdf_3 - 4.0*m_hat*m_hat*m_hat*m_hat*m_hat*m_hat*q_hat*rho*gauss_tail_1 - 2.0*s17*noise*q_hat*s18 - 18.0*s17*s4*rho*gauss_tail_1 - 6.0*s17*s4*gauss_tail_2 - 2.0*s17*q_hat*rho*s18 - 6.0*s2*noise*s4*s18 - 24.0*s2*s47*rho*gauss_tail_1 - 16.0*s2*s47*gauss_tail_2 - 6.0*s2*s4*rho*s18 - 4.0*noise*s47*s18 - 10.0*s49*rho*gauss_tail_1 - 10.0*s49*gauss_tail_2 - 4.0*s47*rho*s18)/s21)/s20,),)


def _lasso_values(x, p, n):
    V_hat, m_hat, q_hat = x
    alpha, lam, ridge, rho, noise = p
    s1 = m_hat*m_hat
    s2 = s1 + q_hat
    s3 = np.sqrt(s2)
    s4 = -lam
    u1, w1 = gauss_rule(n, 0.0, s3, kinks=(lam, s4,))  # u ~ N(0, m_hat**2 + q_hat)
    v1 = -(lam + u1)
    ramp_1 = sf.ramp(v1)
    e1 = expectation(w1, u1*ramp_1)  # E[u*Ramp(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s5 = V_hat + ridge
    v2 = s4 + u1
    ramp_2 = sf.ramp(v2)
    e2 = expectation(w1, u1*ramp_2)  # E[u*Ramp(u - lam); u ~ N(0, m_hat**2 + q_hat)]
    s6 = e1/s5 - e2/s5
    s7 = lam*lam
    s8 = lam/s3
    gauss_tail_1 = sf.gauss_tail(s8)
    s9 = (s7 + s1 + q_hat)*gauss_tail_1 - lam*s3*sf.gauss_pdf(-s8)
    s10 = s5*s5
    e3 = expectation(w1, ramp_2*ramp_1)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    s11 = rho*(2.0*s9/s10 - 2.0*e3/s10)
    s12 = np.sqrt(q_hat)
    s13 = lam/s12
    gauss_tail_2 = sf.gauss_tail(s13)
    s14 = (s7 + q_hat)*gauss_tail_2 - lam*s12*sf.gauss_pdf(-s13)
    s15 = 2.0*s14/s10
    u0, w0 = gauss_rule(n, 0.0, s12, kinks=(lam, s4,))  # u ~ N(0, q_hat)
    v3 = s4 + u0
    ramp_3 = sf.ramp(v3)
    v4 = -(lam + u0)
    ramp_4 = sf.ramp(v4)
    e4 = expectation(w0, ramp_3*ramp_4)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, q_hat)]
    s16 = s11 + s15 - rho*(s15 - 2.0*e4/s10) - 2.0*e4/s10
    e5 = expectation(w0, u0*ramp_4)  # E[u*Ramp(-(u + lam)); u ~ N(0, q_hat)]
    e6 = expectation(w0, u0*ramp_3)  # E[u*Ramp(u - lam); u ~ N(0, q_hat)]
    s17 = e5/s5 - e6/s5
    s18 = s1*rho*s17 + q_hat*rho*s17 - s1*s17 - q_hat*rho*s6 - q_hat*s17
    s19 = q_hat*s2
    s20 = s18/s19
    s21 = 2.0*V_hat + 2.0*ridge
    s22 = q_hat*s21*s2
    s23 = s18*s18
    s24 = s2*s2
    s25 = q_hat*s24
    s26 = 2.0*s18/s19
    s27 = 2.0*m_hat*rho*s6/s2
    s28 = 1.0 + s20
    step_1 = sf.step(v3)
    step_2 = sf.step(v4)
    e7 = expectation(w0, step_1*step_2)  # E[Step(u - lam)*Step(-(u + lam)); u ~ N(0, q_hat)]
    e8 = expectation(w0, step_1*step_1)  # E[Step(u - lam)**2; u ~ N(0, q_hat)]
    e9 = expectation(w0, step_2*step_2)  # E[Step(-(u + lam))**2; u ~ N(0, q_hat)]
    s29 = 2.0*e7/s10 + e8/s10 + e9/s10
    s30 = 1.0 + s26 + s23/(q_hat*q_hat*s24)
    step_3 = sf.step(v2)
    step_4 = sf.step(v1)
    e10 = expectation(w1, step_3*step_4)  # E[Step(u - lam)*Step(-(u + lam)); u ~ N(0, m_hat**2 + q_hat)]
    e11 = expectation(w1, step_3*step_3)  # E[Step(u - lam)**2; u ~ N(0, m_hat**2 + q_hat)]
    e12 = expectation(w1, step_4*step_4)  # E[Step(-(u + lam))**2; u ~ N(0, m_hat**2 + q_hat)]
    return (-m_hat*rho*s6/s2, s16, s20, m_hat, q_hat, V_hat, (2.0*alpha*m_hat*rho*s6/s2 + alpha*noise + alpha*rho + alpha*s16 + 4.0*rho*s14/s21 + s18/s2 + 4.0*rho*s14*s18/s22 + s23/s25 - V_hat*s16 - V_hat*s16*s18/s19 - 2.0*s1*rho*s6/s2 - 2.0*s1*rho*s6*s18/s25 - 4.0*rho*s9/s21 - 4.0*s14/s21 - 4.0*rho*s9*s18/s22 - 4.0*s14*s18/s22)/(2.0 + s26), s27 + s11 + rho + s15 - rho*(s15 - 2.0*e4/s10) - 2.0*e4/s10, (s27 + noise + s11 + rho + s15 - rho*(s15 - 2.0*e4/s10) - 2.0*e4/s10)/(2.0*s28*s28), 2.0*rho*gauss_tail_1 + 2.0*(1.0 - rho)*gauss_tail_2, alpha*rho*s29/s30 + 1.0 - alpha*rho*(2.0*e10/s10 + e11/s10 + e12/s10)/s30 - alpha*s29/s30,)


def _lasso_start_minimiser(p):
    return (1.0, 1.0, 1.0,)


CARD = Card(name='sparse_regression',
     title='Sparse linear regression: lasso and elastic net',
     summary='Gauss-Bernoulli teacher, linear outputs with noise; minimiser of the squared residuals/2 + lambda '
             '|w|_1 + (ridge/2)|w|^2.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty lambda |w|_1',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='ridge',
                           latex='\\lambda_2',
                           meaning='strength of the penalty (ridge/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='fraction of weights that are not zero',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=0.1),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of the noise',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.01)),
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
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='half the mean squared residual on the training set',
                          kind='observable'),
                 Quantity(name='selected',
                          latex='s',
                          meaning="fraction of the student's weights that are not zero",
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='minimiser', meaning='the minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.1, 2.0),
               y_range=(0.005, 1.0),
               colour='estimation_error',
               branch='minimiser'),
     references=(Reference(key='BayatiMontanari12',
                           text='M. Bayati, A. Montanari, IEEE Trans. Inf. Theory 58, 1997 (2012)'),),
     checks=(Check(kind='reference',
                   statement='elastic net: m at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.12585704974416348,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='elastic net: estimation_error at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.05254633161097161,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='elastic net: training_loss at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.015141759338954142,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='elastic net: selected at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.6246037452226052,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='elastic net: energy at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.04189512226133022,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='elastic net: replicon at alpha = 1.0',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=0.6662576141676397,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: m at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.08413772975950196,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: estimation_error at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.006811138482139212,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: training_loss at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.0014404185004555212,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: selected at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.2530645357028176,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: energy at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.004431425137902913,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso: replicon at alpha = 0.5',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=0.49387092859436477,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='risk of the lasso at delta = 0.5, lambda = 0.1',
                   at={'alpha': 0.5, 'lam': 0.05, 'rho': 0.1, 'noise': 0.005},
                   value=0.006811138482139233,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='BayatiMontanari12, equations solved to 13 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='risk of the lasso at delta = 0.5, lambda = 0.02',
                   at={'alpha': 0.5, 'lam': 0.01, 'rho': 0.1, 'noise': 0.005},
                   value=0.009331446530861667,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='BayatiMontanari12, equations solved to 13 digits',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='risk of the lasso at delta = 0.8, lambda = 0.3',
                   at={'alpha': 0.8, 'lam': 0.24, 'rho': 0.2, 'noise': 0.08000000000000002},
                   value=0.06240767735140336,
                   tolerance=1e-11,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='BayatiMontanari12, equations solved to 13 digits',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='a penalty that is too strong selects nothing',
                   at={'alpha': 1.0, 'lam': 20.0, 'rho': 0.1, 'noise': 0.01},
                   value=0.1,
                   tolerance=1e-10,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='w = 0',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='elastic net: estimation_error of the minimiser',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=nan,
                   tolerance=3.0,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8}),
             Check(kind='simulation',
                   statement='elastic net: selected of the minimiser',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=nan,
                   tolerance=3.0,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8}),
             Check(kind='simulation',
                   statement='elastic net: energy of the minimiser',
                   at={'alpha': 1.0, 'lam': 0.1, 'ridge': 0.2, 'rho': 0.2, 'noise': 0.05},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8}),
             Check(kind='simulation',
                   statement='lasso: estimation_error of the minimiser',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=nan,
                   tolerance=3.0,
                   quantity='estimation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8}),
             Check(kind='simulation',
                   statement='lasso: selected of the minimiser',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=nan,
                   tolerance=3.0,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8}),
             Check(kind='simulation',
                   statement='lasso: energy of the minimiser',
                   at={'alpha': 0.5, 'lam': 0.05, 'ridge': 0.0, 'rho': 0.1, 'noise': 0.005},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_erm',
                   settings={'sizes': (100, 200), 'samples': 100, 'seed': 8})),
     table=None,
     digest='0c2e3ea98a5d18ef')


SYSTEM = System(CARD, (Formulation(name='lasso', unknowns=(Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_lasso_fixed_point, values=_lasso_values, starts={'minimiser': _lasso_start_minimiser}),))
