# generated from derivations/sparse_mixture.py by `python -m quenched.derive`; do not edit
# specification digest: bea3398c02ca5e9b
r"""Classification of two Gaussian clusters with sparse means, l1 penalty"""

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
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = V_hat*V_hat
    s2 = np.sqrt(fraction)
    s3 = fraction*s2
    s4 = lam*lam
    s5 = noise_out*noise_out
    s6 = m_hat*m_hat
    s7 = lam/np.sqrt(noise*q_hat + s6/fraction)
    gauss_tail_1 = sf.gauss_tail(s7)
    s8 = noise*noise
    s9 = np.sqrt(noise_out)
    s10 = noise_out*s9
    s11 = np.sqrt(q_hat)
    s12 = s9*s11
    s13 = lam/s12
    gauss_pdf_1 = sf.gauss_pdf(-s13)
    s14 = -lam
    u1, w1 = gauss_rule(n, 0.0, s12, kinks=(lam, s14,))  # u ~ N(0, noise_out*q_hat)
    v1 = s14 + u1
    ramp_1 = sf.ramp(v1)
    v2 = -(lam + u1)
    ramp_2 = sf.ramp(v2)
    e1 = expectation(w1, ramp_1*ramp_2)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    gauss_tail_2 = sf.gauss_tail(s13)
    s15 = ridge*ridge
    s16 = fraction*noise*q_hat
    s17 = s16 + s6
    s18 = np.sqrt(s17)
    s19 = s18/s2
    u0, w0 = gauss_rule(n, 0.0, s19, kinks=(lam, s14,))  # u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)
    v3 = s14 + u0
    ramp_3 = sf.ramp(v3)
    v4 = -(lam + u0)
    ramp_4 = sf.ramp(v4)
    e2 = expectation(w0, ramp_3*ramp_4)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    gauss_pdf_2 = sf.gauss_pdf(-s7)
    s20 = V_hat*noise + ridge
    s21 = s20*s20
    s22 = V_hat*noise_out + ridge
    s23 = s22*s22
    s24 = fraction*fraction
    e3 = expectation(w1, u1*ramp_2)  # E[u*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    e4 = expectation(w0, u0*ramp_3)  # E[u*Ramp(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e5 = expectation(w1, u1*ramp_1)  # E[u*Ramp(u - lam); u ~ N(0, noise_out*q_hat)]
    e6 = expectation(w0, u0*ramp_4)  # E[u*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s25 = V_hat*s24*s8*q_hat*e3 + V_hat*s24*noise*noise_out*q_hat*e4 + V_hat*fraction*s6*noise*e3 + V_hat*fraction*s8*q_hat*e5 + V_hat*s6*noise*e5 + s24*noise*q_hat*ridge*e4 + s24*noise*q_hat*ridge*e3 + fraction*s6*ridge*e3 + fraction*noise*q_hat*ridge*e5 + s6*ridge*e5 - V_hat*s24*s8*q_hat*e5 - V_hat*s24*noise*noise_out*q_hat*e6 - V_hat*fraction*s6*noise*e5 - V_hat*fraction*s8*q_hat*e3 - V_hat*s6*noise*e3 - s24*noise*q_hat*ridge*e5 - s24*noise*q_hat*ridge*e6 - fraction*s6*ridge*e5 - fraction*noise*q_hat*ridge*e3 - s6*ridge*e3
    s26 = q_hat*s20*s22*s17
    s27 = e6 - e4
    s28 = s20*s17
    s29 = V + 1.0
    s30 = alpha/s29
    s31 = 2.0*b*rho + m - b - 1.0
    s32 = alpha*s31
    s33 = b*b + 4.0*b*m*rho + 2.0*b + m*m + q + 1.0 - 2.0*b*m - 4.0*b*rho - 2.0*m
    s34 = s29*s29
    s35 = s20*s20*s20
    s36 = fraction - 1.0
    s37 = s22*s22*s22
    s38 = V_hat*V_hat*V_hat
    s39 = noise_out*noise_out*noise_out
    s40 = s2*lam/s18
    gauss_tail_3 = sf.gauss_tail(s40)
    s41 = noise*noise*noise
    s42 = s5*s9
    s43 = ridge*ridge*ridge
    gauss_pdf_3 = sf.gauss_pdf(-s40)
    step_1 = sf.step(v4)
    e7 = expectation(w0, u0*ramp_3*step_1)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s44 = s21*s17
    step_2 = sf.step(v3)
    e8 = expectation(w0, u0*ramp_4*step_2)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s45 = lam*lam*lam
    gauss_pdf_4 = sf.gauss_pdf(s40)
    s46 = s17*s18
    step_3 = sf.step(v1)
    e9 = expectation(w1, u1*ramp_2*step_3)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    s47 = q_hat*s23
    s48 = s24*s2
    s49 = q_hat*s11
    s50 = q_hat*q_hat
    s51 = s50*s11
    gauss_pdf_5 = sf.gauss_pdf(s13)
    step_4 = sf.step(v2)
    e10 = expectation(w1, u1*ramp_1*step_4)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s52 = q_hat*s17
    v5 = u0*u0
    e11 = expectation(w0, v5*step_2)  # E[u**2*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e12 = expectation(w0, v5*step_1)  # E[u**2*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s53 = fraction*fraction*fraction
    s54 = 2.0*s20*s17
    s55 = 3.0*fraction*noise*q_hat
    s56 = 2.0*s6
    s57 = s55 + s56
    s58 = s55 + s6
    s59 = 2.0*q_hat*s22
    v6 = u1*u1
    e13 = expectation(w1, v6*step_3)  # E[u**2*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    e14 = expectation(w1, v6*step_4)  # E[u**2*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s60 = s16 + s56
    s61 = alpha/s34
    s62 = 2.0*rho
    s63 = s62 - 1.0
    s64 = b + 2.0*m*rho + 1.0 - m - s62
    return ((2.0*s1*s3*s4*noise*s5*gauss_tail_1 + 2.0*s1*s3*lam*s8*s10*s11*gauss_pdf_1 + 2.0*s1*s3*s8*s5*q_hat*gauss_tail_1 + 2.0*s1*s3*s8*noise_out*e1 + 2.0*s1*s2*s4*s8*noise_out*gauss_tail_2 + 2.0*s1*s2*s6*noise*s5*gauss_tail_1 + 2.0*s1*s2*s8*s5*q_hat*gauss_tail_2 + 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s3*lam*noise*s10*s11*ridge*gauss_pdf_1 + 4.0*V_hat*s3*s8*noise_out*q_hat*ridge*gauss_tail_1 + 4.0*V_hat*s3*noise*noise_out*ridge*e1 + 4.0*V_hat*s2*s4*noise*noise_out*ridge*gauss_tail_2 + 4.0*V_hat*s2*s6*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s2*noise*s5*q_hat*ridge*gauss_tail_2 + 2.0*s3*s4*noise*s15*gauss_tail_1 + 2.0*s3*lam*s10*s11*s15*gauss_pdf_1 + 2.0*s3*s8*q_hat*s15*gauss_tail_1 + 2.0*s3*noise_out*s15*e1 + 2.0*s2*s4*noise_out*s15*gauss_tail_2 + 2.0*s2*s6*noise*s15*gauss_tail_1 + 2.0*s2*s5*q_hat*s15*gauss_tail_2 - 2.0*s1*s3*s4*s8*noise_out*gauss_tail_2 - 2.0*s1*s3*s8*s5*q_hat*gauss_tail_2 - 2.0*s1*s3*noise*s5*e2 - 2.0*s1*s2*lam*s8*s10*s11*gauss_pdf_1 - 2.0*s1*s2*s8*noise_out*e1 - 2.0*s1*fraction*lam*noise*s5*s18*gauss_pdf_2 - 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*s5*q_hat*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*noise_out*ridge*e2 - 4.0*V_hat*s2*lam*noise*s10*s11*ridge*gauss_pdf_1 - 4.0*V_hat*s2*noise*noise_out*ridge*e1 - 4.0*V_hat*fraction*lam*noise*noise_out*ridge*s18*gauss_pdf_2 - 2.0*s3*s4*noise_out*s15*gauss_tail_2 - 2.0*s3*noise*s15*e2 - 2.0*s3*s5*q_hat*s15*gauss_tail_2 - 2.0*s2*lam*s10*s11*s15*gauss_pdf_1 - 2.0*s2*noise_out*s15*e1 - 2.0*fraction*lam*noise*s15*s18*gauss_pdf_2)/(s2*s21*s23), s25/s26, -fraction*m_hat*s27/s28, s30, -s32/s29, alpha*s33/s34, (V*m + 2.0*V*rho + b - 2.0*V*m*rho - V)/s29,), ((0.0, 0.0, 0.0, 4.0*fraction*s8*e2/s35 - 4.0*s5*s36*e1/s37 - 4.0*(s38*s3*s4*s8*s39*gauss_tail_3 + s38*s3*lam*s41*s42*s11*gauss_pdf_1 + s38*s3*s41*s39*q_hat*gauss_tail_3 + s38*s2*s4*s41*s5*gauss_tail_2 + s38*s2*s6*s8*s39*gauss_tail_3 + s38*s2*s41*s39*q_hat*gauss_tail_2 + 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s3*lam*s8*s42*s11*ridge*gauss_pdf_1 + 3.0*s1*s3*s41*s5*q_hat*ridge*gauss_tail_3 + 3.0*s1*s2*s4*s8*s5*ridge*gauss_tail_2 + 3.0*s1*s2*s6*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s2*s8*s39*q_hat*ridge*gauss_tail_2 + 3.0*V_hat*s3*s4*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s3*lam*noise*s42*s11*s15*gauss_pdf_1 + 3.0*V_hat*s3*s41*noise_out*q_hat*s15*gauss_tail_3 + 3.0*V_hat*s2*s4*noise*s5*s15*gauss_tail_2 + 3.0*V_hat*s2*s6*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s2*noise*s39*q_hat*s15*gauss_tail_2 + s3*s4*s8*s43*gauss_tail_3 + s3*lam*s42*s11*s43*gauss_pdf_1 + s3*s41*q_hat*s43*gauss_tail_3 + s2*s4*s5*s43*gauss_tail_2 + s2*s6*s8*s43*gauss_tail_3 + s2*s39*q_hat*s43*gauss_tail_2 - s38*s3*s4*s41*s5*gauss_tail_2 - s38*s3*s41*s39*q_hat*gauss_tail_2 - s38*s2*lam*s41*s42*s11*gauss_pdf_1 - s38*fraction*lam*s8*s39*s18*gauss_pdf_3 - 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_2 - 3.0*s1*s3*s8*s39*q_hat*ridge*gauss_tail_2 - 3.0*s1*s2*lam*s8*s42*s11*ridge*gauss_pdf_1 - 3.0*s1*fraction*lam*s8*s5*ridge*s18*gauss_pdf_3 - 3.0*V_hat*s3*s4*noise*s5*s15*gauss_tail_2 - 3.0*V_hat*s3*noise*s39*q_hat*s15*gauss_tail_2 - 3.0*V_hat*s2*lam*noise*s42*s11*s15*gauss_pdf_1 - 3.0*V_hat*fraction*lam*s8*noise_out*s15*s18*gauss_pdf_3 - s3*s4*s5*s43*gauss_tail_2 - s3*s39*q_hat*s43*gauss_tail_2 - s2*lam*s42*s11*s43*gauss_pdf_1 - fraction*lam*s8*s43*s18*gauss_pdf_3)/(s2*s35*s37), 2.0*fraction*m_hat*noise*e7/s44 - 2.0*fraction*m_hat*noise*e8/s44 - 2.0*m_hat*noise*(s24*s45*gauss_pdf_3 + s24*lam*noise*q_hat*gauss_pdf_3 + fraction*lam*s6*gauss_pdf_3 - 2.0*s3*noise*q_hat*s18*gauss_tail_3 - 2.0*s2*s6*s18*gauss_tail_3 - s24*s45*gauss_pdf_4 - s24*lam*noise*q_hat*gauss_pdf_4 - fraction*lam*s6*gauss_pdf_4)/(s2*s21*s46), s24*s8*e7/s44 + noise_out*s36*e9/s47 + (s1*s48*s45*s8*s5*s49*gauss_pdf_4 + s1*s48*lam*s41*s5*s51*gauss_pdf_4 + s1*s3*lam*s6*s8*s5*s49*gauss_pdf_4 + s1*s24*s45*s41*s9*q_hat*s18*gauss_pdf_1 + s1*s24*lam*s41*s10*s50*s18*gauss_pdf_1 + 2.0*s1*s24*s41*s5*s51*s18*gauss_tail_3 + s1*fraction*s45*s6*s8*s9*s18*gauss_pdf_1 + s1*fraction*s45*s41*s9*q_hat*s18*gauss_pdf_5 + s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 + s1*fraction*lam*s41*s10*s50*s18*gauss_pdf_5 + 2.0*s1*fraction*s6*s8*s5*s49*s18*gauss_tail_3 + 2.0*s1*fraction*s41*s5*s51*s18*gauss_tail_2 + s1*s45*s6*s8*s9*s18*gauss_pdf_5 + s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 + 2.0*s1*s6*s8*s5*s49*s18*gauss_tail_2 + 2.0*V_hat*s48*s45*s8*noise_out*s49*ridge*gauss_pdf_4 + 2.0*V_hat*s48*lam*s41*noise_out*s51*ridge*gauss_pdf_4 + 2.0*V_hat*s3*lam*s6*s8*noise_out*s49*ridge*gauss_pdf_4 + 2.0*V_hat*s24*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*s24*lam*s8*s10*s50*ridge*s18*gauss_pdf_1 + 4.0*V_hat*s24*s41*noise_out*s51*ridge*s18*gauss_tail_3 + 2.0*V_hat*fraction*s45*s6*noise*s9*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_5 + 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*lam*s8*s10*s50*ridge*s18*gauss_pdf_5 + 4.0*V_hat*fraction*s6*s8*noise_out*s49*ridge*s18*gauss_tail_3 + 4.0*V_hat*fraction*s8*s5*s51*ridge*s18*gauss_tail_2 + 2.0*V_hat*s45*s6*noise*s9*ridge*s18*gauss_pdf_5 + 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 + 4.0*V_hat*s6*noise*s5*s49*ridge*s18*gauss_tail_2 + s48*s45*s8*s49*s15*gauss_pdf_4 + s48*lam*s41*s51*s15*gauss_pdf_4 + s3*lam*s6*s8*s49*s15*gauss_pdf_4 + s24*s45*noise*s9*q_hat*s15*s18*gauss_pdf_1 + s24*lam*noise*s10*s50*s15*s18*gauss_pdf_1 + 2.0*s24*s41*s51*s15*s18*gauss_tail_3 + fraction*s45*s6*s9*s15*s18*gauss_pdf_1 + fraction*s45*noise*s9*q_hat*s15*s18*gauss_pdf_5 + fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_1 + fraction*lam*noise*s10*s50*s15*s18*gauss_pdf_5 + 2.0*fraction*s6*s8*s49*s15*s18*gauss_tail_3 + 2.0*fraction*noise*s5*s51*s15*s18*gauss_tail_2 + s45*s6*s9*s15*s18*gauss_pdf_5 + lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 + 2.0*s6*s5*s49*s15*s18*gauss_tail_2 - s1*s48*s45*s8*s5*s49*gauss_pdf_3 - s1*s48*lam*s41*s5*s51*gauss_pdf_3 - s1*s3*lam*s6*s8*s5*s49*gauss_pdf_3 - s1*s24*s45*s41*s9*q_hat*s18*gauss_pdf_5 - s1*s24*lam*s41*s10*s50*s18*gauss_pdf_5 - 2.0*s1*s24*s41*s5*s51*s18*gauss_tail_2 - s1*fraction*s45*s6*s8*s9*s18*gauss_pdf_5 - s1*fraction*s45*s41*s9*q_hat*s18*gauss_pdf_1 - s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 - s1*fraction*lam*s41*s10*s50*s18*gauss_pdf_1 - 2.0*s1*fraction*s6*s8*s5*s49*s18*gauss_tail_2 - s1*s45*s6*s8*s9*s18*gauss_pdf_1 - s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 - 2.0*V_hat*s48*s45*s8*noise_out*s49*ridge*gauss_pdf_3 - 2.0*V_hat*s48*lam*s41*noise_out*s51*ridge*gauss_pdf_3 - 2.0*V_hat*s3*lam*s6*s8*noise_out*s49*ridge*gauss_pdf_3 - 2.0*V_hat*s24*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*s24*lam*s8*s10*s50*ridge*s18*gauss_pdf_5 - 4.0*V_hat*s24*s8*s5*s51*ridge*s18*gauss_tail_2 - 2.0*V_hat*fraction*s45*s6*noise*s9*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_1 - 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*lam*s8*s10*s50*ridge*s18*gauss_pdf_1 - 4.0*V_hat*fraction*s6*noise*s5*s49*ridge*s18*gauss_tail_2 - 2.0*V_hat*s45*s6*noise*s9*ridge*s18*gauss_pdf_1 - 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 - s48*s45*s8*s49*s15*gauss_pdf_3 - s48*lam*s41*s51*s15*gauss_pdf_3 - s3*lam*s6*s8*s49*s15*gauss_pdf_3 - s24*s45*noise*s9*q_hat*s15*s18*gauss_pdf_5 - s24*lam*noise*s10*s50*s15*s18*gauss_pdf_5 - 2.0*s24*noise*s5*s51*s15*s18*gauss_tail_2 - fraction*s45*s6*s9*s15*s18*gauss_pdf_5 - fraction*s45*noise*s9*q_hat*s15*s18*gauss_pdf_1 - fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 - fraction*lam*noise*s10*s50*s15*s18*gauss_pdf_1 - 2.0*fraction*s6*s5*s49*s15*s18*gauss_tail_2 - s45*s6*s9*s15*s18*gauss_pdf_1 - lam*s6*s10*q_hat*s15*s18*gauss_pdf_1)/(s49*s21*s23*s46) - s24*s8*e8/s44 - noise_out*s36*e10/s47, 0.0,), (0.0, 0.0, 0.0, (s24*s8*q_hat*e6/s21 + noise_out*s36*s17*e5/s23 - s24*s8*q_hat*e4/s21 - noise_out*s36*s17*e3/s23)/s52, (s24*m_hat*noise*q_hat*e4/s28 + s24*m_hat*noise*q_hat*e11/s28 + s24*m_hat*noise*q_hat*e12/s28 + 2.0*m_hat*s36*e3/s22 - s24*m_hat*noise*q_hat*e6/s28 - 2.0*m_hat*s36*e5/s22 - 2.0*m_hat*s25/(s20*s22*s17))/s52, (s53*s8*q_hat*e11/s54 + s53*s8*q_hat*e12/s54 + s24*noise*s57*e4/s54 + s36*s58*e3/s59 - s24*noise*s57*e6/s54 - s36*s17*e13/s59 - s36*s17*e14/s59 - s36*s58*e5/s59 - (2.0*fraction*noise*q_hat + s6)*s25/s26)/s52, 0.0,), (0.0, 0.0, 0.0, (fraction*m_hat*noise*e6/s21 - fraction*m_hat*noise*e4/s21)/s17, (2.0*fraction*s6*s27/s28 + fraction*s6*e11/s28 + fraction*s6*e12/s28 + fraction*s60*e4/s28 - fraction*s60*e6/s28)/s17, (s24*m_hat*noise*s27/s28 + s24*m_hat*noise*e4/s54 + s24*m_hat*noise*e11/s54 + s24*m_hat*noise*e12/s54 - s24*m_hat*noise*e6/s54)/s17, 0.0,), (0.0, -s61, 0.0, 0.0, 0.0, 0.0, 0.0,), (0.0, s32/s34, -s30, 0.0, 0.0, 0.0, -alpha*s63/s29,), (s61, -2.0*alpha*s33/(s29*s29*s29), 2.0*alpha*s31/s34, 0.0, 0.0, 0.0, 2.0*alpha*s64/s34,), (0.0, -s64/s34, -V*s63/s29, 0.0, 0.0, 0.0, 1.0/s29,),)


def _square_values(x, p, n):
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = b + m
    s2 = q + s1*s1
    s3 = 2.0*V + 2.0
    s4 = s2/s3
    s5 = 1.0/s3
    s6 = 2.0*s1
    s7 = m - b
    s8 = q + s7*s7
    s9 = s8/s3
    s10 = 2.0*s7
    s11 = s9 + s5 - s10/s3
    s12 = lam*lam
    s13 = np.sqrt(noise_out)
    s14 = np.sqrt(q_hat)
    s15 = lam/(s13*s14)
    gauss_tail_1 = sf.gauss_tail(s15)
    s16 = (s12 + noise_out*q_hat)*gauss_tail_1 - lam*s13*s14*sf.gauss_pdf(-s15)
    s17 = 2.0*ridge
    s18 = 2.0*V_hat*noise_out + s17
    s19 = noise*q_hat
    s20 = m_hat*m_hat/fraction
    s21 = np.sqrt(s19 + s20)
    s22 = lam/s21
    gauss_tail_2 = sf.gauss_tail(s22)
    s23 = np.sqrt(q)
    s24 = 1.0 - rho
    s25 = np.sqrt(noise)
    s26 = s25*np.log(rho)/2.0
    s27 = s25*np.log(1.0/s24)/2.0
    s28 = 1.0/s25
    s29 = V + 1.0
    s30 = s29*s29
    s31 = 1.0/s30
    s32 = -V
    return (m, q, V, b, m_hat, q_hat, V_hat, V*q_hat/2.0 + alpha*rho*(s4 + s5 - s6/s3) + alpha*s11 + 2.0*fraction*s16/s18 + m*m_hat - V_hat*q/2.0 - alpha*rho*s11 - 2.0*fraction*((s12 + s19 + s20)*gauss_tail_2 - lam*s21*sf.gauss_pdf(-s22))/(2.0*V_hat*noise + s17) - 2.0*s16/s18, rho*sf.gauss_tail(s1/s23) + s24*sf.gauss_tail(s7/s23), rho*sf.gauss_tail(s26 + s27 + s28) + s24*sf.gauss_tail(s28 - s26 - s27), 2.0*fraction*gauss_tail_2 + 2.0*(1.0 - fraction)*gauss_tail_1, rho*(s4 + s5 - V*(s2/s30 + s31 - s6/s30)/2.0 - s6/s3) + s24*(s9 + s5 - V*(s8/s30 + s31 - s10/s30)/2.0 - s10/s3), rho*sf.gauss_tail(-(s32 - b - m)/s23) + s24*sf.gauss_tail(-(b + s32 - m)/s23),)


def _square_start_minimiser(p):
    alpha, _, _, _, _, _, _ = p
    return (0.1, 1.0, 0.1, alpha, alpha, alpha, 0.0,)


def _logistic_fixed_point(x, p, n):
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = V_hat*V_hat
    s2 = np.sqrt(fraction)
    s3 = fraction*s2
    s4 = lam*lam
    s5 = noise_out*noise_out
    s6 = m_hat*m_hat
    s7 = lam/np.sqrt(noise*q_hat + s6/fraction)
    gauss_tail_1 = sf.gauss_tail(s7)
    s8 = noise*noise
    s9 = np.sqrt(noise_out)
    s10 = noise_out*s9
    s11 = np.sqrt(q_hat)
    s12 = s9*s11
    s13 = lam/s12
    gauss_pdf_1 = sf.gauss_pdf(-s13)
    s14 = -lam
    u1, w1 = gauss_rule(n, 0.0, s12, kinks=(lam, s14,))  # u ~ N(0, noise_out*q_hat)
    v1 = s14 + u1
    ramp_1 = sf.ramp(v1)
    v2 = -(lam + u1)
    ramp_2 = sf.ramp(v2)
    e1 = expectation(w1, ramp_1*ramp_2)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    gauss_tail_2 = sf.gauss_tail(s13)
    s15 = ridge*ridge
    s16 = fraction*noise*q_hat
    s17 = s16 + s6
    s18 = np.sqrt(s17)
    s19 = s18/s2
    u0, w0 = gauss_rule(n, 0.0, s19, kinks=(lam, s14,))  # u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)
    v3 = s14 + u0
    ramp_3 = sf.ramp(v3)
    v4 = -(lam + u0)
    ramp_4 = sf.ramp(v4)
    e2 = expectation(w0, ramp_3*ramp_4)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    gauss_pdf_2 = sf.gauss_pdf(-s7)
    s20 = V_hat*noise + ridge
    s21 = s20*s20
    s22 = V_hat*noise_out + ridge
    s23 = s22*s22
    s24 = fraction*fraction
    e3 = expectation(w1, u1*ramp_2)  # E[u*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    e4 = expectation(w0, u0*ramp_3)  # E[u*Ramp(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e5 = expectation(w1, u1*ramp_1)  # E[u*Ramp(u - lam); u ~ N(0, noise_out*q_hat)]
    e6 = expectation(w0, u0*ramp_4)  # E[u*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s25 = V_hat*s24*s8*q_hat*e3 + V_hat*s24*noise*noise_out*q_hat*e4 + V_hat*fraction*s6*noise*e3 + V_hat*fraction*s8*q_hat*e5 + V_hat*s6*noise*e5 + s24*noise*q_hat*ridge*e4 + s24*noise*q_hat*ridge*e3 + fraction*s6*ridge*e3 + fraction*noise*q_hat*ridge*e5 + s6*ridge*e5 - V_hat*s24*s8*q_hat*e5 - V_hat*s24*noise*noise_out*q_hat*e6 - V_hat*fraction*s6*noise*e5 - V_hat*fraction*s8*q_hat*e3 - V_hat*s6*noise*e3 - s24*noise*q_hat*ridge*e5 - s24*noise*q_hat*ridge*e6 - fraction*s6*ridge*e5 - fraction*noise*q_hat*ridge*e3 - s6*ridge*e3
    s26 = q_hat*s20*s22*s17
    s27 = e6 - e4
    s28 = s20*s17
    s29 = m - b
    s30 = np.sqrt(q)
    s31 = -V
    u2, w2 = gauss_rule(n, s29, s30, centres=(0.0, s31,), widths=(2.0, 2.0,))  # u ~ N(-b + m, q)
    prox_logistic_1 = sf.prox_logistic(u2, V)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e7 = expectation(w2, sigmoid_1)  # E[Sigmoid(-ProxLogistic(u, V)); u ~ N(-b + m, q)]
    s32 = b + m
    u3, w3 = gauss_rule(n, s32, s30, centres=(0.0, s31,), widths=(2.0, 2.0,))  # u ~ N(b + m, q)
    prox_logistic_2 = sf.prox_logistic(u3, V)
    sigmoid_2 = sf.sigmoid(-prox_logistic_2)
    e8 = expectation(w3, sigmoid_2)  # E[Sigmoid(-ProxLogistic(u, V)); u ~ N(b + m, q)]
    e9 = expectation(w2, u2*sigmoid_1)  # E[u*Sigmoid(-ProxLogistic(u, V)); u ~ N(-b + m, q)]
    e10 = expectation(w3, u3*sigmoid_2)  # E[u*Sigmoid(-ProxLogistic(u, V)); u ~ N(b + m, q)]
    s33 = alpha*(b*rho*e7 + b*rho*e8 + m*rho*e8 + m*e7 + rho*e9 - b*e7 - m*rho*e7 - rho*e10 - e9)/q
    s34 = rho*e8
    v5 = sigmoid_1*sigmoid_1
    e11 = expectation(w2, v5)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(-b + m, q)]
    v6 = sigmoid_2*sigmoid_2
    e12 = expectation(w3, v6)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(b + m, q)]
    s35 = s20*s20*s20
    s36 = fraction - 1.0
    s37 = s22*s22*s22
    s38 = V_hat*V_hat*V_hat
    s39 = noise_out*noise_out*noise_out
    s40 = s2*lam/s18
    gauss_tail_3 = sf.gauss_tail(s40)
    s41 = noise*noise*noise
    s42 = s5*s9
    s43 = ridge*ridge*ridge
    gauss_pdf_3 = sf.gauss_pdf(-s40)
    step_1 = sf.step(v4)
    e13 = expectation(w0, u0*ramp_3*step_1)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s44 = s21*s17
    step_2 = sf.step(v3)
    e14 = expectation(w0, u0*ramp_4*step_2)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s45 = lam*lam*lam
    gauss_pdf_4 = sf.gauss_pdf(s40)
    s46 = s17*s18
    step_3 = sf.step(v1)
    e15 = expectation(w1, u1*ramp_2*step_3)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    s47 = q_hat*s23
    s48 = s24*s2
    s49 = q_hat*s11
    s50 = q_hat*q_hat
    s51 = s50*s11
    gauss_pdf_5 = sf.gauss_pdf(s13)
    step_4 = sf.step(v2)
    e16 = expectation(w1, u1*ramp_1*step_4)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s52 = q_hat*s17
    v7 = u0*u0
    e17 = expectation(w0, v7*step_2)  # E[u**2*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e18 = expectation(w0, v7*step_1)  # E[u**2*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s53 = fraction*fraction*fraction
    s54 = 2.0*s20*s17
    s55 = 3.0*fraction*noise*q_hat
    s56 = 2.0*s6
    s57 = s55 + s56
    s58 = s55 + s6
    s59 = 2.0*q_hat*s22
    v8 = u1*u1
    e19 = expectation(w1, v8*step_3)  # E[u**2*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    e20 = expectation(w1, v8*step_4)  # E[u**2*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s60 = s16 + s56
    sigmoid_3 = sf.sigmoid(prox_logistic_2)
    v9 = sigmoid_2*sigmoid_3
    v10 = 1.0 + V*v9
    e21 = expectation(w3, v9/v10)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    s61 = 2.0*q
    e22 = expectation(w3, u3*u3*sigmoid_2*sigmoid_3/v10)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    s62 = b - m
    s63 = rho - 1.0
    e23 = expectation(w3, u3*sigmoid_2*sigmoid_3/v10)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    sigmoid_4 = sf.sigmoid(prox_logistic_1)
    v11 = sigmoid_1*sigmoid_4
    v12 = 1.0 + V*v11
    e24 = expectation(w2, v11/v12)  # E[Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    e25 = expectation(w2, u2*sigmoid_1*sigmoid_4/v12)  # E[u*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    e26 = expectation(w2, u2*u2*sigmoid_1*sigmoid_4/v12)  # E[u**2*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    e27 = expectation(w3, u3*v6*sigmoid_3/v10)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    s64 = alpha*rho*e27
    e28 = expectation(w3, v6*sigmoid_3/v10)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    s65 = alpha*rho*s32*e28
    e29 = expectation(w2, v5*sigmoid_4/v12)  # E[Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    s66 = alpha*s62*s63*e29
    e30 = expectation(w2, u2*v5*sigmoid_4/v12)  # E[u*Sigmoid(-ProxLogistic(u, V))**2*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    s67 = alpha*s63*e30
    s68 = alpha*rho*e23
    s69 = alpha*rho*s32*e21
    s70 = alpha*s62*s63*e24
    s71 = alpha*s63*e25
    s72 = alpha*s63*e24
    s73 = -alpha*rho*e21
    e31 = expectation(w2, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_4/v12)  # E[Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(-b + m, q)]
    e32 = expectation(w3, sigmoid_2*sigmoid_2*sigmoid_2*sigmoid_3/v10)  # E[Sigmoid(-ProxLogistic(u, V))**3*Sigmoid(ProxLogistic(u, V))/(V*Sigmoid(-ProxLogistic(u, V))*Sigmoid(ProxLogistic(u, V)) + 1); u ~ N(b + m, q)]
    s74 = 2.0*alpha*s63*e29
    s75 = -2.0*alpha*rho*e28
    s76 = -V*rho*e21
    s77 = V*s63*e24
    return ((2.0*s1*s3*s4*noise*s5*gauss_tail_1 + 2.0*s1*s3*lam*s8*s10*s11*gauss_pdf_1 + 2.0*s1*s3*s8*s5*q_hat*gauss_tail_1 + 2.0*s1*s3*s8*noise_out*e1 + 2.0*s1*s2*s4*s8*noise_out*gauss_tail_2 + 2.0*s1*s2*s6*noise*s5*gauss_tail_1 + 2.0*s1*s2*s8*s5*q_hat*gauss_tail_2 + 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s3*lam*noise*s10*s11*ridge*gauss_pdf_1 + 4.0*V_hat*s3*s8*noise_out*q_hat*ridge*gauss_tail_1 + 4.0*V_hat*s3*noise*noise_out*ridge*e1 + 4.0*V_hat*s2*s4*noise*noise_out*ridge*gauss_tail_2 + 4.0*V_hat*s2*s6*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s2*noise*s5*q_hat*ridge*gauss_tail_2 + 2.0*s3*s4*noise*s15*gauss_tail_1 + 2.0*s3*lam*s10*s11*s15*gauss_pdf_1 + 2.0*s3*s8*q_hat*s15*gauss_tail_1 + 2.0*s3*noise_out*s15*e1 + 2.0*s2*s4*noise_out*s15*gauss_tail_2 + 2.0*s2*s6*noise*s15*gauss_tail_1 + 2.0*s2*s5*q_hat*s15*gauss_tail_2 - 2.0*s1*s3*s4*s8*noise_out*gauss_tail_2 - 2.0*s1*s3*s8*s5*q_hat*gauss_tail_2 - 2.0*s1*s3*noise*s5*e2 - 2.0*s1*s2*lam*s8*s10*s11*gauss_pdf_1 - 2.0*s1*s2*s8*noise_out*e1 - 2.0*s1*fraction*lam*noise*s5*s18*gauss_pdf_2 - 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*s5*q_hat*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*noise_out*ridge*e2 - 4.0*V_hat*s2*lam*noise*s10*s11*ridge*gauss_pdf_1 - 4.0*V_hat*s2*noise*noise_out*ridge*e1 - 4.0*V_hat*fraction*lam*noise*noise_out*ridge*s18*gauss_pdf_2 - 2.0*s3*s4*noise_out*s15*gauss_tail_2 - 2.0*s3*noise*s15*e2 - 2.0*s3*s5*q_hat*s15*gauss_tail_2 - 2.0*s2*lam*s10*s11*s15*gauss_pdf_1 - 2.0*s2*noise_out*s15*e1 - 2.0*fraction*lam*noise*s15*s18*gauss_pdf_2)/(s2*s21*s23), s25/s26, -fraction*m_hat*s27/s28, s33, -alpha*(rho*e7 - s34 - e7), -alpha*(rho*e11 - rho*e12 - e11), V*rho*e7 + V*rho*e8 + b - V*e7,), ((0.0, 0.0, 0.0, 4.0*fraction*s8*e2/s35 - 4.0*s5*s36*e1/s37 - 4.0*(s38*s3*s4*s8*s39*gauss_tail_3 + s38*s3*lam*s41*s42*s11*gauss_pdf_1 + s38*s3*s41*s39*q_hat*gauss_tail_3 + s38*s2*s4*s41*s5*gauss_tail_2 + s38*s2*s6*s8*s39*gauss_tail_3 + s38*s2*s41*s39*q_hat*gauss_tail_2 + 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s3*lam*s8*s42*s11*ridge*gauss_pdf_1 + 3.0*s1*s3*s41*s5*q_hat*ridge*gauss_tail_3 + 3.0*s1*s2*s4*s8*s5*ridge*gauss_tail_2 + 3.0*s1*s2*s6*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s2*s8*s39*q_hat*ridge*gauss_tail_2 + 3.0*V_hat*s3*s4*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s3*lam*noise*s42*s11*s15*gauss_pdf_1 + 3.0*V_hat*s3*s41*noise_out*q_hat*s15*gauss_tail_3 + 3.0*V_hat*s2*s4*noise*s5*s15*gauss_tail_2 + 3.0*V_hat*s2*s6*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s2*noise*s39*q_hat*s15*gauss_tail_2 + s3*s4*s8*s43*gauss_tail_3 + s3*lam*s42*s11*s43*gauss_pdf_1 + s3*s41*q_hat*s43*gauss_tail_3 + s2*s4*s5*s43*gauss_tail_2 + s2*s6*s8*s43*gauss_tail_3 + s2*s39*q_hat*s43*gauss_tail_2 - s38*s3*s4*s41*s5*gauss_tail_2 - s38*s3*s41*s39*q_hat*gauss_tail_2 - s38*s2*lam*s41*s42*s11*gauss_pdf_1 - s38*fraction*lam*s8*s39*s18*gauss_pdf_3 - 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_2 - 3.0*s1*s3*s8*s39*q_hat*ridge*gauss_tail_2 - 3.0*s1*s2*lam*s8*s42*s11*ridge*gauss_pdf_1 - 3.0*s1*fraction*lam*s8*s5*ridge*s18*gauss_pdf_3 - 3.0*V_hat*s3*s4*noise*s5*s15*gauss_tail_2 - 3.0*V_hat*s3*noise*s39*q_hat*s15*gauss_tail_2 - 3.0*V_hat*s2*lam*noise*s42*s11*s15*gauss_pdf_1 - 3.0*V_hat*fraction*lam*s8*noise_out*s15*s18*gauss_pdf_3 - s3*s4*s5*s43*gauss_tail_2 - s3*s39*q_hat*s43*gauss_tail_2 - s2*lam*s42*s11*s43*gauss_pdf_1 - fraction*lam*s8*s43*s18*gauss_pdf_3)/(s2*s35*s37), 2.0*fraction*m_hat*noise*e13/s44 - 2.0*fraction*m_hat*noise*e14/s44 - 2.0*m_hat*noise*(s24*s45*gauss_pdf_3 + s24*lam*noise*q_hat*gauss_pdf_3 + fraction*lam*s6*gauss_pdf_3 - 2.0*s3*noise*q_hat*s18*gauss_tail_3 - 2.0*s2*s6*s18*gauss_tail_3 - s24*s45*gauss_pdf_4 - s24*lam*noise*q_hat*gauss_pdf_4 - fraction*lam*s6*gauss_pdf_4)/(s2*s21*s46), s24*s8*e13/s44 + noise_out*s36*e15/s47 + (s1*s48*s45*s8*s5*s49*gauss_pdf_4 + s1*s48*lam*s41*s5*s51*gauss_pdf_4 + s1*s3*lam*s6*s8*s5*s49*gauss_pdf_4 + s1*s24*s45*s41*s9*q_hat*s18*gauss_pdf_1 + s1*s24*lam*s41*s10*s50*s18*gauss_pdf_1 + 2.0*s1*s24*s41*s5*s51*s18*gauss_tail_3 + s1*fraction*s45*s6*s8*s9*s18*gauss_pdf_1 + s1*fraction*s45*s41*s9*q_hat*s18*gauss_pdf_5 + s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 + s1*fraction*lam*s41*s10*s50*s18*gauss_pdf_5 + 2.0*s1*fraction*s6*s8*s5*s49*s18*gauss_tail_3 + 2.0*s1*fraction*s41*s5*s51*s18*gauss_tail_2 + s1*s45*s6*s8*s9*s18*gauss_pdf_5 + s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 + 2.0*s1*s6*s8*s5*s49*s18*gauss_tail_2 + 2.0*V_hat*s48*s45*s8*noise_out*s49*ridge*gauss_pdf_4 + 2.0*V_hat*s48*lam*s41*noise_out*s51*ridge*gauss_pdf_4 + 2.0*V_hat*s3*lam*s6*s8*noise_out*s49*ridge*gauss_pdf_4 + 2.0*V_hat*s24*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*s24*lam*s8*s10*s50*ridge*s18*gauss_pdf_1 + 4.0*V_hat*s24*s41*noise_out*s51*ridge*s18*gauss_tail_3 + 2.0*V_hat*fraction*s45*s6*noise*s9*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_5 + 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*lam*s8*s10*s50*ridge*s18*gauss_pdf_5 + 4.0*V_hat*fraction*s6*s8*noise_out*s49*ridge*s18*gauss_tail_3 + 4.0*V_hat*fraction*s8*s5*s51*ridge*s18*gauss_tail_2 + 2.0*V_hat*s45*s6*noise*s9*ridge*s18*gauss_pdf_5 + 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 + 4.0*V_hat*s6*noise*s5*s49*ridge*s18*gauss_tail_2 + s48*s45*s8*s49*s15*gauss_pdf_4 + s48*lam*s41*s51*s15*gauss_pdf_4 + s3*lam*s6*s8*s49*s15*gauss_pdf_4 + s24*s45*noise*s9*q_hat*s15*s18*gauss_pdf_1 + s24*lam*noise*s10*s50*s15*s18*gauss_pdf_1 + 2.0*s24*s41*s51*s15*s18*gauss_tail_3 + fraction*s45*s6*s9*s15*s18*gauss_pdf_1 + fraction*s45*noise*s9*q_hat*s15*s18*gauss_pdf_5 + fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_1 + fraction*lam*noise*s10*s50*s15*s18*gauss_pdf_5 + 2.0*fraction*s6*s8*s49*s15*s18*gauss_tail_3 + 2.0*fraction*noise*s5*s51*s15*s18*gauss_tail_2 + s45*s6*s9*s15*s18*gauss_pdf_5 + lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 + 2.0*s6*s5*s49*s15*s18*gauss_tail_2 - s1*s48*s45*s8*s5*s49*gauss_pdf_3 - s1*s48*lam*s41*s5*s51*gauss_pdf_3 - s1*s3*lam*s6*s8*s5*s49*gauss_pdf_3 - s1*s24*s45*s41*s9*q_hat*s18*gauss_pdf_5 - s1*s24*lam*s41*s10*s50*s18*gauss_pdf_5 - 2.0*s1*s24*s41*s5*s51*s18*gauss_tail_2 - s1*fraction*s45*s6*s8*s9*s18*gauss_pdf_5 - s1*fraction*s45*s41*s9*q_hat*s18*gauss_pdf_1 - s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 - s1*fraction*lam*s41*s10*s50*s18*gauss_pdf_1 - 2.0*s1*fraction*s6*s8*s5*s49*s18*gauss_tail_2 - s1*s45*s6*s8*s9*s18*gauss_pdf_1 - s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 - 2.0*V_hat*s48*s45*s8*noise_out*s49*ridge*gauss_pdf_3 - 2.0*V_hat*s48*lam*s41*noise_out*s51*ridge*gauss_pdf_3 - 2.0*V_hat*s3*lam*s6*s8*noise_out*s49*ridge*gauss_pdf_3 - 2.0*V_hat*s24*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*s24*lam*s8*s10*s50*ridge*s18*gauss_pdf_5 - 4.0*V_hat*s24*s8*s5*s51*ridge*s18*gauss_tail_2 - 2.0*V_hat*fraction*s45*s6*noise*s9*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*s45*s8*s9*q_hat*ridge*s18*gauss_pdf_1 - 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*lam*s8*s10*s50*ridge*s18*gauss_pdf_1 - 4.0*V_hat*fraction*s6*noise*s5*s49*ridge*s18*gauss_tail_2 - 2.0*V_hat*s45*s6*noise*s9*ridge*s18*gauss_pdf_1 - 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 - s48*s45*s8*s49*s15*gauss_pdf_3 - s48*lam*s41*s51*s15*gauss_pdf_3 - s3*lam*s6*s8*s49*s15*gauss_pdf_3 - s24*s45*noise*s9*q_hat*s15*s18*gauss_pdf_5 - s24*lam*noise*s10*s50*s15*s18*gauss_pdf_5 - 2.0*s24*noise*s5*s51*s15*s18*gauss_tail_2 - fraction*s45*s6*s9*s15*s18*gauss_pdf_5 - fraction*s45*noise*s9*q_hat*s15*s18*gauss_pdf_1 - fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 - fraction*lam*noise*s10*s50*s15*s18*gauss_pdf_1 - 2.0*fraction*s6*s5*s49*s15*s18*gauss_tail_2 - s45*s6*s9*s15*s18*gauss_pdf_1 - lam*s6*s10*q_hat*s15*s18*gauss_pdf_1)/(s49*s21*s23*s46) - s24*s8*e14/s44 - noise_out*s36*e16/s47, 0.0,), (0.0, 0.0, 0.0, (s24*s8*q_hat*e6/s21 + noise_out*s36*s17*e5/s23 - s24*s8*q_hat*e4/s21 - noise_out*s36*s17*e3/s23)/s52, (s24*m_hat*noise*q_hat*e4/s28 + s24*m_hat*noise*q_hat*e17/s28 + s24*m_hat*noise*q_hat*e18/s28 + 2.0*m_hat*s36*e3/s22 - s24*m_hat*noise*q_hat*e6/s28 - 2.0*m_hat*s36*e5/s22 - 2.0*m_hat*s25/(s20*s22*s17))/s52, (s53*s8*q_hat*e17/s54 + s53*s8*q_hat*e18/s54 + s24*noise*s57*e4/s54 + s36*s58*e3/s59 - s24*noise*s57*e6/s54 - s36*s17*e19/s59 - s36*s17*e20/s59 - s36*s58*e5/s59 - (2.0*fraction*noise*q_hat + s6)*s25/s26)/s52, 0.0,), (0.0, 0.0, 0.0, (fraction*m_hat*noise*e6/s21 - fraction*m_hat*noise*e4/s21)/s17, (2.0*fraction*s6*s27/s28 + fraction*s6*e17/s28 + fraction*s6*e18/s28 + fraction*s60*e4/s28 - fraction*s60*e6/s28)/s17, (s24*m_hat*noise*s27/s28 + s24*m_hat*noise*e4/s54 + s24*m_hat*noise*e17/s54 + s24*m_hat*noise*e18/s54 - s24*m_hat*noise*e6/s54)/s17, 0.0,), ((alpha*rho*s32*s32*e21/s61 + alpha*rho*s32*e8/s61 + alpha*rho*e22/s61 + alpha*s62*s63*e7/s61 + alpha*s63*e9/s61 - alpha*rho*s32*e23/q - alpha*rho*e10/s61 - alpha*s62*s62*s63*e24/s61 - alpha*s62*s63*e25/q - alpha*s63*e26/s61 - s33)/q, (s64 - s65 - s66 - s67)/q, (s68 - s69 - s70 - s71)/q, 0.0, 0.0, 0.0, (s68 + s70 + s71 - s69)/q,), (s69/s61 + s70/s61 + s71/s61 - s68/s61, alpha*s63*e29 - alpha*rho*e28, s72 - alpha*rho*e21, 0.0, 0.0, 0.0, s73 - s72,), (s65/q + s66/q + s67/q - s64/q, 2.0*alpha*s63*e31 - 2.0*alpha*rho*e32, s74 - 2.0*alpha*rho*e28, 0.0, 0.0, 0.0, s75 - s74,), (V*rho*s32*e21/s61 - V*rho*e23/s61 - V*s62*s63*e24/s61 - V*s63*e25/s61, s34 + s63*e7 - V*rho*e28 - V*s63*e29, s76 - s77, 0.0, 0.0, 0.0, s77 + 1.0 + s76,),)


def _logistic_values(x, p, n):
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = b + m
    s2 = np.sqrt(q)
    s3 = -V
    u1, w1 = gauss_rule(n, s1, s2, centres=(0.0, s3,), widths=(2.0, 2.0,))  # u ~ N(b + m, q)
    prox_logistic_1 = sf.prox_logistic(u1, V)
    v1 = -prox_logistic_1
    e1 = expectation(w1, sf.softplus(v1))  # E[Softplus(-ProxLogistic(u, V)); u ~ N(b + m, q)]
    e2 = expectation(w1, prox_logistic_1*prox_logistic_1)  # E[ProxLogistic(u, V)**2; u ~ N(b + m, q)]
    e3 = expectation(w1, u1*prox_logistic_1)  # E[u*ProxLogistic(u, V); u ~ N(b + m, q)]
    s4 = 2.0*V
    s5 = (q + s1*s1 + e2 - 2.0*e3)/s4
    s6 = m - b
    u0, w0 = gauss_rule(n, s6, s2, centres=(0.0, s3,), widths=(2.0, 2.0,))  # u ~ N(-b + m, q)
    prox_logistic_2 = sf.prox_logistic(u0, V)
    v2 = -prox_logistic_2
    e4 = expectation(w0, sf.softplus(v2))  # E[Softplus(-ProxLogistic(u, V)); u ~ N(-b + m, q)]
    e5 = expectation(w0, prox_logistic_2*prox_logistic_2)  # E[ProxLogistic(u, V)**2; u ~ N(-b + m, q)]
    e6 = expectation(w0, u0*prox_logistic_2)  # E[u*ProxLogistic(u, V); u ~ N(-b + m, q)]
    s7 = (q + s6*s6 + e5 - 2.0*e6)/s4
    s8 = e4 + s7
    s9 = lam*lam
    s10 = np.sqrt(noise_out)
    s11 = np.sqrt(q_hat)
    s12 = lam/(s10*s11)
    gauss_tail_1 = sf.gauss_tail(s12)
    s13 = (s9 + noise_out*q_hat)*gauss_tail_1 - lam*s10*s11*sf.gauss_pdf(-s12)
    s14 = 2.0*ridge
    s15 = 2.0*V_hat*noise_out + s14
    s16 = noise*q_hat
    s17 = m_hat*m_hat/fraction
    s18 = np.sqrt(s16 + s17)
    s19 = lam/s18
    gauss_tail_2 = sf.gauss_tail(s19)
    s20 = 1.0 - rho
    s21 = np.sqrt(noise)
    s22 = s21*np.log(rho)/2.0
    s23 = s21*np.log(1.0/s20)/2.0
    s24 = 1.0/s21
    sigmoid_1 = sf.sigmoid(v1)
    e7 = expectation(w1, sigmoid_1*sigmoid_1)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(b + m, q)]
    sigmoid_2 = sf.sigmoid(v2)
    e8 = expectation(w0, sigmoid_2*sigmoid_2)  # E[Sigmoid(-ProxLogistic(u, V))**2; u ~ N(-b + m, q)]
    s25 = -V/2.0
    return (m, q, V, b, m_hat, q_hat, V_hat, V*q_hat/2.0 + alpha*rho*(e1 + s5) + alpha*s8 + 2.0*fraction*s13/s15 + m*m_hat - V_hat*q/2.0 - alpha*rho*s8 - 2.0*fraction*((s9 + s16 + s17)*gauss_tail_2 - lam*s18*sf.gauss_pdf(-s19))/(2.0*V_hat*noise + s14) - 2.0*s13/s15, rho*sf.gauss_tail(s1/s2) + s20*sf.gauss_tail(s6/s2), rho*sf.gauss_tail(s22 + s23 + s24) + s20*sf.gauss_tail(s24 - s22 - s23), 2.0*fraction*gauss_tail_2 + 2.0*(1.0 - fraction)*gauss_tail_1, rho*(e1 + s5 - V*e7/2.0) + s20*(e4 + s7 - V*e8/2.0), rho*sf.gauss_tail(-(s25 - b - m)/s2) + s20*sf.gauss_tail(-(b + s25 - m)/s2),)


def _logistic_start_minimiser(p):
    alpha, _, _, _, _, _, _ = p
    return (0.1, 1.0, 0.1, alpha, alpha, alpha, 0.0,)


def _hinge_fixed_point(x, p, n):
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = V_hat*V_hat
    s2 = np.sqrt(fraction)
    s3 = fraction*s2
    s4 = lam*lam
    s5 = noise_out*noise_out
    s6 = m_hat*m_hat
    s7 = lam/np.sqrt(noise*q_hat + s6/fraction)
    gauss_tail_1 = sf.gauss_tail(s7)
    s8 = noise*noise
    s9 = np.sqrt(noise_out)
    s10 = noise_out*s9
    s11 = np.sqrt(q_hat)
    s12 = s9*s11
    s13 = lam/s12
    gauss_pdf_1 = sf.gauss_pdf(-s13)
    s14 = -lam
    u3, w3 = gauss_rule(n, 0.0, s12, kinks=(lam, s14,))  # u ~ N(0, noise_out*q_hat)
    v1 = s14 + u3
    ramp_1 = sf.ramp(v1)
    v2 = -(lam + u3)
    ramp_2 = sf.ramp(v2)
    e1 = expectation(w3, ramp_1*ramp_2)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    gauss_tail_2 = sf.gauss_tail(s13)
    s15 = ridge*ridge
    s16 = fraction*noise*q_hat
    s17 = s16 + s6
    s18 = np.sqrt(s17)
    s19 = s18/s2
    u2, w2 = gauss_rule(n, 0.0, s19, kinks=(lam, s14,))  # u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)
    v3 = s14 + u2
    ramp_3 = sf.ramp(v3)
    v4 = -(lam + u2)
    ramp_4 = sf.ramp(v4)
    e2 = expectation(w2, ramp_3*ramp_4)  # E[Ramp(u - lam)*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    gauss_pdf_2 = sf.gauss_pdf(-s7)
    s20 = V_hat*noise + ridge
    s21 = s20*s20
    s22 = V_hat*noise_out + ridge
    s23 = s22*s22
    s24 = fraction*fraction
    e3 = expectation(w3, u3*ramp_2)  # E[u*Ramp(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    e4 = expectation(w2, u2*ramp_3)  # E[u*Ramp(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e5 = expectation(w3, u3*ramp_1)  # E[u*Ramp(u - lam); u ~ N(0, noise_out*q_hat)]
    e6 = expectation(w2, u2*ramp_4)  # E[u*Ramp(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s25 = V_hat*s24*s8*q_hat*e3 + V_hat*s24*noise*noise_out*q_hat*e4 + V_hat*fraction*s6*noise*e3 + V_hat*fraction*s8*q_hat*e5 + V_hat*s6*noise*e5 + s24*noise*q_hat*ridge*e4 + s24*noise*q_hat*ridge*e3 + fraction*s6*ridge*e3 + fraction*noise*q_hat*ridge*e5 + s6*ridge*e5 - V_hat*s24*s8*q_hat*e5 - V_hat*s24*noise*noise_out*q_hat*e6 - V_hat*fraction*s6*noise*e5 - V_hat*fraction*s8*q_hat*e3 - V_hat*s6*noise*e3 - s24*noise*q_hat*ridge*e5 - s24*noise*q_hat*ridge*e6 - fraction*s6*ridge*e5 - fraction*noise*q_hat*ridge*e3 - s6*ridge*e3
    s26 = q_hat*s20*s22*s17
    s27 = e6 - e4
    s28 = s20*s17
    s29 = m - b
    s30 = np.sqrt(q)
    s31 = 1.0 - V
    u0, w0 = gauss_rule(n, s29, s30, kinks=(1.0, s31,))  # u ~ N(-b + m, q)
    s32 = 1.0/V
    v5 = s32*(1.0 - u0)
    clip_1 = sf.clip(v5)
    e7 = expectation(w0, clip_1)  # E[Clip((1 - u)/V); u ~ N(-b + m, q)]
    s33 = b + m
    u1, w1 = gauss_rule(n, s33, s30, kinks=(1.0, s31,))  # u ~ N(b + m, q)
    v6 = s32*(1.0 - u1)
    clip_2 = sf.clip(v6)
    e8 = expectation(w1, clip_2)  # E[Clip((1 - u)/V); u ~ N(b + m, q)]
    e9 = expectation(w0, u0*clip_1)  # E[u*Clip((1 - u)/V); u ~ N(-b + m, q)]
    e10 = expectation(w1, u1*clip_2)  # E[u*Clip((1 - u)/V); u ~ N(b + m, q)]
    s34 = alpha*(b*rho*e7 + b*rho*e8 + m*rho*e8 + m*e7 + rho*e9 - b*e7 - m*rho*e7 - rho*e10 - e9)/q
    s35 = rho*e8
    e11 = expectation(w0, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(-b + m, q)]
    e12 = expectation(w1, clip_2*clip_2)  # E[Clip((1 - u)/V)**2; u ~ N(b + m, q)]
    s36 = s20*s20*s20
    s37 = fraction - 1.0
    s38 = s22*s22*s22
    s39 = V_hat*V_hat*V_hat
    s40 = noise_out*noise_out*noise_out
    s41 = s2*lam/s18
    gauss_tail_3 = sf.gauss_tail(s41)
    s42 = noise*noise*noise
    s43 = s5*s9
    s44 = ridge*ridge*ridge
    gauss_pdf_3 = sf.gauss_pdf(-s41)
    step_1 = sf.step(v4)
    e13 = expectation(w2, u2*ramp_3*step_1)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s45 = s21*s17
    step_2 = sf.step(v3)
    e14 = expectation(w2, u2*ramp_4*step_2)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s46 = lam*lam*lam
    gauss_pdf_4 = sf.gauss_pdf(s41)
    s47 = s17*s18
    step_3 = sf.step(v1)
    e15 = expectation(w3, u3*ramp_2*step_3)  # E[u*Ramp(-(u + lam))*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    s48 = q_hat*s23
    s49 = s24*s2
    s50 = q_hat*s11
    s51 = q_hat*q_hat
    s52 = s51*s11
    gauss_pdf_5 = sf.gauss_pdf(s13)
    step_4 = sf.step(v2)
    e16 = expectation(w3, u3*ramp_1*step_4)  # E[u*Ramp(u - lam)*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s53 = q_hat*s17
    v7 = u2*u2
    e17 = expectation(w2, v7*step_2)  # E[u**2*Step(u - lam); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    e18 = expectation(w2, v7*step_1)  # E[u**2*Step(-(u + lam)); u ~ N(0, (fraction*noise*q_hat + m_hat**2)/fraction)]
    s54 = fraction*fraction*fraction
    s55 = 2.0*s20*s17
    s56 = 3.0*fraction*noise*q_hat
    s57 = 2.0*s6
    s58 = s56 + s57
    s59 = s56 + s6
    s60 = 2.0*q_hat*s22
    v8 = u3*u3
    e19 = expectation(w3, v8*step_3)  # E[u**2*Step(u - lam); u ~ N(0, noise_out*q_hat)]
    e20 = expectation(w3, v8*step_4)  # E[u**2*Step(-(u + lam)); u ~ N(0, noise_out*q_hat)]
    s61 = s16 + s57
    s62 = 2.0*q
    s63 = b - m
    s64 = rho - 1.0
    box_1 = sf.box(v6)
    e21 = expectation(w1, box_1)  # E[Box((1 - u)/V); u ~ N(b + m, q)]
    s65 = 2.0*V*q
    e22 = expectation(w1, u1*u1*box_1)  # E[u**2*Box((1 - u)/V); u ~ N(b + m, q)]
    s66 = alpha*rho*e22
    e23 = expectation(w1, u1*box_1)  # E[u*Box((1 - u)/V); u ~ N(b + m, q)]
    s67 = V*q
    box_2 = sf.box(v5)
    e24 = expectation(w0, box_2)  # E[Box((1 - u)/V); u ~ N(-b + m, q)]
    e25 = expectation(w0, u0*box_2)  # E[u*Box((1 - u)/V); u ~ N(-b + m, q)]
    e26 = expectation(w0, u0*u0*box_2)  # E[u**2*Box((1 - u)/V); u ~ N(-b + m, q)]
    s68 = alpha*s64*e26
    s69 = V*V
    s70 = alpha*rho*s33*e21
    s71 = alpha*s63*s64*e24
    s72 = alpha*rho*e23
    s73 = s72/V
    s74 = s71/V
    s75 = alpha*s64*e25
    s76 = s75/V
    s77 = alpha*s64*e24
    s78 = alpha*rho*e21
    s79 = s77/V
    s80 = -s78/V
    e27 = expectation(w1, box_1*clip_2)  # E[Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(b + m, q)]
    e28 = expectation(w0, box_2*clip_1)  # E[Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(-b + m, q)]
    e29 = expectation(w0, u0*box_2*clip_1)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(-b + m, q)]
    e30 = expectation(w1, u1*box_1*clip_2)  # E[u*Box((1 - u)/V)*Clip((1 - u)/V); u ~ N(b + m, q)]
    s81 = 2.0*alpha*s64*e28
    s82 = 2.0*alpha*rho*e27
    s83 = s81/V
    s84 = -s82/V
    s85 = rho*e23
    s86 = s64*e25
    s87 = rho*e21
    s88 = s64*e24
    return ((2.0*s1*s3*s4*noise*s5*gauss_tail_1 + 2.0*s1*s3*lam*s8*s10*s11*gauss_pdf_1 + 2.0*s1*s3*s8*s5*q_hat*gauss_tail_1 + 2.0*s1*s3*s8*noise_out*e1 + 2.0*s1*s2*s4*s8*noise_out*gauss_tail_2 + 2.0*s1*s2*s6*noise*s5*gauss_tail_1 + 2.0*s1*s2*s8*s5*q_hat*gauss_tail_2 + 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s3*lam*noise*s10*s11*ridge*gauss_pdf_1 + 4.0*V_hat*s3*s8*noise_out*q_hat*ridge*gauss_tail_1 + 4.0*V_hat*s3*noise*noise_out*ridge*e1 + 4.0*V_hat*s2*s4*noise*noise_out*ridge*gauss_tail_2 + 4.0*V_hat*s2*s6*noise*noise_out*ridge*gauss_tail_1 + 4.0*V_hat*s2*noise*s5*q_hat*ridge*gauss_tail_2 + 2.0*s3*s4*noise*s15*gauss_tail_1 + 2.0*s3*lam*s10*s11*s15*gauss_pdf_1 + 2.0*s3*s8*q_hat*s15*gauss_tail_1 + 2.0*s3*noise_out*s15*e1 + 2.0*s2*s4*noise_out*s15*gauss_tail_2 + 2.0*s2*s6*noise*s15*gauss_tail_1 + 2.0*s2*s5*q_hat*s15*gauss_tail_2 - 2.0*s1*s3*s4*s8*noise_out*gauss_tail_2 - 2.0*s1*s3*s8*s5*q_hat*gauss_tail_2 - 2.0*s1*s3*noise*s5*e2 - 2.0*s1*s2*lam*s8*s10*s11*gauss_pdf_1 - 2.0*s1*s2*s8*noise_out*e1 - 2.0*s1*fraction*lam*noise*s5*s18*gauss_pdf_2 - 4.0*V_hat*s3*s4*noise*noise_out*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*s5*q_hat*ridge*gauss_tail_2 - 4.0*V_hat*s3*noise*noise_out*ridge*e2 - 4.0*V_hat*s2*lam*noise*s10*s11*ridge*gauss_pdf_1 - 4.0*V_hat*s2*noise*noise_out*ridge*e1 - 4.0*V_hat*fraction*lam*noise*noise_out*ridge*s18*gauss_pdf_2 - 2.0*s3*s4*noise_out*s15*gauss_tail_2 - 2.0*s3*noise*s15*e2 - 2.0*s3*s5*q_hat*s15*gauss_tail_2 - 2.0*s2*lam*s10*s11*s15*gauss_pdf_1 - 2.0*s2*noise_out*s15*e1 - 2.0*fraction*lam*noise*s15*s18*gauss_pdf_2)/(s2*s21*s23), s25/s26, -fraction*m_hat*s27/s28, s34, -alpha*(rho*e7 - s35 - e7), -alpha*(rho*e11 - rho*e12 - e11), V*rho*e7 + V*rho*e8 + b - V*e7,), ((0.0, 0.0, 0.0, 4.0*fraction*s8*e2/s36 - 4.0*s5*s37*e1/s38 - 4.0*(s39*s3*s4*s8*s40*gauss_tail_3 + s39*s3*lam*s42*s43*s11*gauss_pdf_1 + s39*s3*s42*s40*q_hat*gauss_tail_3 + s39*s2*s4*s42*s5*gauss_tail_2 + s39*s2*s6*s8*s40*gauss_tail_3 + s39*s2*s42*s40*q_hat*gauss_tail_2 + 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s3*lam*s8*s43*s11*ridge*gauss_pdf_1 + 3.0*s1*s3*s42*s5*q_hat*ridge*gauss_tail_3 + 3.0*s1*s2*s4*s8*s5*ridge*gauss_tail_2 + 3.0*s1*s2*s6*s8*s5*ridge*gauss_tail_3 + 3.0*s1*s2*s8*s40*q_hat*ridge*gauss_tail_2 + 3.0*V_hat*s3*s4*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s3*lam*noise*s43*s11*s15*gauss_pdf_1 + 3.0*V_hat*s3*s42*noise_out*q_hat*s15*gauss_tail_3 + 3.0*V_hat*s2*s4*noise*s5*s15*gauss_tail_2 + 3.0*V_hat*s2*s6*s8*noise_out*s15*gauss_tail_3 + 3.0*V_hat*s2*noise*s40*q_hat*s15*gauss_tail_2 + s3*s4*s8*s44*gauss_tail_3 + s3*lam*s43*s11*s44*gauss_pdf_1 + s3*s42*q_hat*s44*gauss_tail_3 + s2*s4*s5*s44*gauss_tail_2 + s2*s6*s8*s44*gauss_tail_3 + s2*s40*q_hat*s44*gauss_tail_2 - s39*s3*s4*s42*s5*gauss_tail_2 - s39*s3*s42*s40*q_hat*gauss_tail_2 - s39*s2*lam*s42*s43*s11*gauss_pdf_1 - s39*fraction*lam*s8*s40*s18*gauss_pdf_3 - 3.0*s1*s3*s4*s8*s5*ridge*gauss_tail_2 - 3.0*s1*s3*s8*s40*q_hat*ridge*gauss_tail_2 - 3.0*s1*s2*lam*s8*s43*s11*ridge*gauss_pdf_1 - 3.0*s1*fraction*lam*s8*s5*ridge*s18*gauss_pdf_3 - 3.0*V_hat*s3*s4*noise*s5*s15*gauss_tail_2 - 3.0*V_hat*s3*noise*s40*q_hat*s15*gauss_tail_2 - 3.0*V_hat*s2*lam*noise*s43*s11*s15*gauss_pdf_1 - 3.0*V_hat*fraction*lam*s8*noise_out*s15*s18*gauss_pdf_3 - s3*s4*s5*s44*gauss_tail_2 - s3*s40*q_hat*s44*gauss_tail_2 - s2*lam*s43*s11*s44*gauss_pdf_1 - fraction*lam*s8*s44*s18*gauss_pdf_3)/(s2*s36*s38), 2.0*fraction*m_hat*noise*e13/s45 - 2.0*fraction*m_hat*noise*e14/s45 - 2.0*m_hat*noise*(s24*s46*gauss_pdf_3 + s24*lam*noise*q_hat*gauss_pdf_3 + fraction*lam*s6*gauss_pdf_3 - 2.0*s3*noise*q_hat*s18*gauss_tail_3 - 2.0*s2*s6*s18*gauss_tail_3 - s24*s46*gauss_pdf_4 - s24*lam*noise*q_hat*gauss_pdf_4 - fraction*lam*s6*gauss_pdf_4)/(s2*s21*s47), s24*s8*e13/s45 + noise_out*s37*e15/s48 + (s1*s49*s46*s8*s5*s50*gauss_pdf_4 + s1*s49*lam*s42*s5*s52*gauss_pdf_4 + s1*s3*lam*s6*s8*s5*s50*gauss_pdf_4 + s1*s24*s46*s42*s9*q_hat*s18*gauss_pdf_1 + s1*s24*lam*s42*s10*s51*s18*gauss_pdf_1 + 2.0*s1*s24*s42*s5*s52*s18*gauss_tail_3 + s1*fraction*s46*s6*s8*s9*s18*gauss_pdf_1 + s1*fraction*s46*s42*s9*q_hat*s18*gauss_pdf_5 + s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 + s1*fraction*lam*s42*s10*s51*s18*gauss_pdf_5 + 2.0*s1*fraction*s6*s8*s5*s50*s18*gauss_tail_3 + 2.0*s1*fraction*s42*s5*s52*s18*gauss_tail_2 + s1*s46*s6*s8*s9*s18*gauss_pdf_5 + s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 + 2.0*s1*s6*s8*s5*s50*s18*gauss_tail_2 + 2.0*V_hat*s49*s46*s8*noise_out*s50*ridge*gauss_pdf_4 + 2.0*V_hat*s49*lam*s42*noise_out*s52*ridge*gauss_pdf_4 + 2.0*V_hat*s3*lam*s6*s8*noise_out*s50*ridge*gauss_pdf_4 + 2.0*V_hat*s24*s46*s8*s9*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*s24*lam*s8*s10*s51*ridge*s18*gauss_pdf_1 + 4.0*V_hat*s24*s42*noise_out*s52*ridge*s18*gauss_tail_3 + 2.0*V_hat*fraction*s46*s6*noise*s9*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*s46*s8*s9*q_hat*ridge*s18*gauss_pdf_5 + 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 + 2.0*V_hat*fraction*lam*s8*s10*s51*ridge*s18*gauss_pdf_5 + 4.0*V_hat*fraction*s6*s8*noise_out*s50*ridge*s18*gauss_tail_3 + 4.0*V_hat*fraction*s8*s5*s52*ridge*s18*gauss_tail_2 + 2.0*V_hat*s46*s6*noise*s9*ridge*s18*gauss_pdf_5 + 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 + 4.0*V_hat*s6*noise*s5*s50*ridge*s18*gauss_tail_2 + s49*s46*s8*s50*s15*gauss_pdf_4 + s49*lam*s42*s52*s15*gauss_pdf_4 + s3*lam*s6*s8*s50*s15*gauss_pdf_4 + s24*s46*noise*s9*q_hat*s15*s18*gauss_pdf_1 + s24*lam*noise*s10*s51*s15*s18*gauss_pdf_1 + 2.0*s24*s42*s52*s15*s18*gauss_tail_3 + fraction*s46*s6*s9*s15*s18*gauss_pdf_1 + fraction*s46*noise*s9*q_hat*s15*s18*gauss_pdf_5 + fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_1 + fraction*lam*noise*s10*s51*s15*s18*gauss_pdf_5 + 2.0*fraction*s6*s8*s50*s15*s18*gauss_tail_3 + 2.0*fraction*noise*s5*s52*s15*s18*gauss_tail_2 + s46*s6*s9*s15*s18*gauss_pdf_5 + lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 + 2.0*s6*s5*s50*s15*s18*gauss_tail_2 - s1*s49*s46*s8*s5*s50*gauss_pdf_3 - s1*s49*lam*s42*s5*s52*gauss_pdf_3 - s1*s3*lam*s6*s8*s5*s50*gauss_pdf_3 - s1*s24*s46*s42*s9*q_hat*s18*gauss_pdf_5 - s1*s24*lam*s42*s10*s51*s18*gauss_pdf_5 - 2.0*s1*s24*s42*s5*s52*s18*gauss_tail_2 - s1*fraction*s46*s6*s8*s9*s18*gauss_pdf_5 - s1*fraction*s46*s42*s9*q_hat*s18*gauss_pdf_1 - s1*fraction*lam*s6*s8*s10*q_hat*s18*gauss_pdf_5 - s1*fraction*lam*s42*s10*s51*s18*gauss_pdf_1 - 2.0*s1*fraction*s6*s8*s5*s50*s18*gauss_tail_2 - s1*s46*s6*s8*s9*s18*gauss_pdf_1 - s1*lam*s6*s8*s10*q_hat*s18*gauss_pdf_1 - 2.0*V_hat*s49*s46*s8*noise_out*s50*ridge*gauss_pdf_3 - 2.0*V_hat*s49*lam*s42*noise_out*s52*ridge*gauss_pdf_3 - 2.0*V_hat*s3*lam*s6*s8*noise_out*s50*ridge*gauss_pdf_3 - 2.0*V_hat*s24*s46*s8*s9*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*s24*lam*s8*s10*s51*ridge*s18*gauss_pdf_5 - 4.0*V_hat*s24*s8*s5*s52*ridge*s18*gauss_tail_2 - 2.0*V_hat*fraction*s46*s6*noise*s9*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*s46*s8*s9*q_hat*ridge*s18*gauss_pdf_1 - 2.0*V_hat*fraction*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_5 - 2.0*V_hat*fraction*lam*s8*s10*s51*ridge*s18*gauss_pdf_1 - 4.0*V_hat*fraction*s6*noise*s5*s50*ridge*s18*gauss_tail_2 - 2.0*V_hat*s46*s6*noise*s9*ridge*s18*gauss_pdf_1 - 2.0*V_hat*lam*s6*noise*s10*q_hat*ridge*s18*gauss_pdf_1 - s49*s46*s8*s50*s15*gauss_pdf_3 - s49*lam*s42*s52*s15*gauss_pdf_3 - s3*lam*s6*s8*s50*s15*gauss_pdf_3 - s24*s46*noise*s9*q_hat*s15*s18*gauss_pdf_5 - s24*lam*noise*s10*s51*s15*s18*gauss_pdf_5 - 2.0*s24*noise*s5*s52*s15*s18*gauss_tail_2 - fraction*s46*s6*s9*s15*s18*gauss_pdf_5 - fraction*s46*noise*s9*q_hat*s15*s18*gauss_pdf_1 - fraction*lam*s6*s10*q_hat*s15*s18*gauss_pdf_5 - fraction*lam*noise*s10*s51*s15*s18*gauss_pdf_1 - 2.0*fraction*s6*s5*s50*s15*s18*gauss_tail_2 - s46*s6*s9*s15*s18*gauss_pdf_1 - lam*s6*s10*q_hat*s15*s18*gauss_pdf_1)/(s50*s21*s23*s47) - s24*s8*e14/s45 - noise_out*s37*e16/s48, 0.0,), (0.0, 0.0, 0.0, (s24*s8*q_hat*e6/s21 + noise_out*s37*s17*e5/s23 - s24*s8*q_hat*e4/s21 - noise_out*s37*s17*e3/s23)/s53, (s24*m_hat*noise*q_hat*e4/s28 + s24*m_hat*noise*q_hat*e17/s28 + s24*m_hat*noise*q_hat*e18/s28 + 2.0*m_hat*s37*e3/s22 - s24*m_hat*noise*q_hat*e6/s28 - 2.0*m_hat*s37*e5/s22 - 2.0*m_hat*s25/(s20*s22*s17))/s53, (s54*s8*q_hat*e17/s55 + s54*s8*q_hat*e18/s55 + s24*noise*s58*e4/s55 + s37*s59*e3/s60 - s24*noise*s58*e6/s55 - s37*s17*e19/s60 - s37*s17*e20/s60 - s37*s59*e5/s60 - (2.0*fraction*noise*q_hat + s6)*s25/s26)/s53, 0.0,), (0.0, 0.0, 0.0, (fraction*m_hat*noise*e6/s21 - fraction*m_hat*noise*e4/s21)/s17, (2.0*fraction*s6*s27/s28 + fraction*s6*e17/s28 + fraction*s6*e18/s28 + fraction*s61*e4/s28 - fraction*s61*e6/s28)/s17, (s24*m_hat*noise*s27/s28 + s24*m_hat*noise*e4/s55 + s24*m_hat*noise*e17/s55 + s24*m_hat*noise*e18/s55 - s24*m_hat*noise*e6/s55)/s17, 0.0,), ((alpha*rho*s33*e8/s62 + alpha*s63*s64*e7/s62 + alpha*s64*e9/s62 + alpha*rho*s33*s33*e21/s65 + s66/s65 - alpha*rho*e10/s62 - s34 - alpha*rho*s33*e23/s67 - alpha*s63*s63*s64*e24/s65 - alpha*s63*s64*e25/s67 - s68/s65)/q, (alpha*rho*(b + m + 1.0)*e23/s69 + alpha*s64*(b - m - 1.0)*e25/s69 + s68/s69 - s70/s69 - s66/s69 - s71/s69)/q, (s73 - s70/V - s74 - s76)/q, 0.0, 0.0, 0.0, (s73 + s74 + s76 - s70/V)/q,), (s70/s65 + s71/s65 + s75/s65 - s72/s65, s72/s69 + s77/s69 - s78/s69 - s75/s69, s79 - s78/V, 0.0, 0.0, 0.0, s80 - s79,), (alpha*rho*s33*e27/s67 + alpha*s63*s64*e28/s67 + alpha*s64*e29/s67 - alpha*rho*e30/s67, 2.0*alpha*rho*e30/s69 + s81/s69 - s82/s69 - 2.0*alpha*s64*e29/s69, s83 - s82/V, 0.0, 0.0, 0.0, s84 - s83,), (rho*s33*e21/s62 - s85/s62 - s63*s64*e24/s62 - s86/s62, s35 + s64*e7 + s85/V + s86/V - s87/V - s88/V, (1.0 - rho)*e24 - s87, 0.0, 0.0, 0.0, s88 + 1.0 - s87,),)


def _hinge_values(x, p, n):
    q, V, m, V_hat, m_hat, q_hat, b = x
    alpha, lam, ridge, fraction, noise, noise_out, rho = p
    s1 = b + m
    s2 = np.sqrt(q)
    s3 = 1.0 - V
    u1, w1 = gauss_rule(n, s1, s2, kinks=(1.0, s3,))  # u ~ N(b + m, q)
    s4 = 1.0/V
    v1 = s4*(1.0 - u1)
    e1 = expectation(w1, sf.clip_integral(v1))  # E[ClipIntegral((1 - u)/V); u ~ N(b + m, q)]
    s5 = m - b
    u0, w0 = gauss_rule(n, s5, s2, kinks=(1.0, s3,))  # u ~ N(-b + m, q)
    v2 = s4*(1.0 - u0)
    e2 = expectation(w0, sf.clip_integral(v2))  # E[ClipIntegral((1 - u)/V); u ~ N(-b + m, q)]
    s6 = lam*lam
    s7 = np.sqrt(noise_out)
    s8 = np.sqrt(q_hat)
    s9 = lam/(s7*s8)
    gauss_tail_1 = sf.gauss_tail(s9)
    s10 = (s6 + noise_out*q_hat)*gauss_tail_1 - lam*s7*s8*sf.gauss_pdf(-s9)
    s11 = 2.0*ridge
    s12 = 2.0*V_hat*noise_out + s11
    s13 = noise*q_hat
    s14 = m_hat*m_hat/fraction
    s15 = np.sqrt(s13 + s14)
    s16 = lam/s15
    gauss_tail_2 = sf.gauss_tail(s16)
    s17 = 1.0 - rho
    s18 = np.sqrt(noise)
    s19 = s18*np.log(rho)/2.0
    s20 = s18*np.log(1.0/s17)/2.0
    s21 = 1.0/s18
    clip_1 = sf.clip(v1)
    e3 = expectation(w1, clip_1*clip_1)  # E[Clip((1 - u)/V)**2; u ~ N(b + m, q)]
    clip_2 = sf.clip(v2)
    e4 = expectation(w0, clip_2*clip_2)  # E[Clip((1 - u)/V)**2; u ~ N(-b + m, q)]
    s22 = -V
    return (m, q, V, b, m_hat, q_hat, V_hat, V*alpha*rho*e1 + V*alpha*e2 + V*q_hat/2.0 + 2.0*fraction*s10/s12 + m*m_hat - V*alpha*rho*e2 - V_hat*q/2.0 - 2.0*fraction*((s6 + s13 + s14)*gauss_tail_2 - lam*s15*sf.gauss_pdf(-s16))/(2.0*V_hat*noise + s11) - 2.0*s10/s12, rho*sf.gauss_tail(s1/s2) + s17*sf.gauss_tail(s5/s2), rho*sf.gauss_tail(s19 + s20 + s21) + s17*sf.gauss_tail(s21 - s19 - s20), 2.0*fraction*gauss_tail_2 + 2.0*(1.0 - fraction)*gauss_tail_1, rho*(V*e1 - V*e3/2.0) + s17*(V*e2 - V*e4/2.0), rho*sf.gauss_tail(-(s22 - b - m)/s2) + s17*sf.gauss_tail(-(b + s22 - m)/s2),)


def _hinge_start_minimiser(p):
    alpha, _, _, _, _, _, _ = p
    return (0.1, 1.0, 0.1, alpha, alpha, alpha, 0.0,)


CARD = Card(name='sparse_mixture',
     title='Classification of two Gaussian clusters with sparse means, l1 penalty',
     summary='Two clusters at opposite means that live on a fraction of the components; linear classifier with a '
             'bias, minimiser of sum of losses + lambda |w|_1 + (ridge/2)|w|^2 with square, logistic or hinge '
             'loss.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='samples per dimension, n/d',
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
                 Parameter(name='fraction',
                           latex='s',
                           meaning='fraction of the components that carry the mean',
                           domain=Interval(lo=0, hi=1, lo_closed=False, hi_closed=False),
                           default=0.2),
                 Parameter(name='noise',
                           latex='\\Delta',
                           meaning='variance of these components, the mean having norm 1',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=1.0),
                 Parameter(name='noise_out',
                           latex='\\Delta_o',
                           meaning='variance of the components without a mean',
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
                          meaning='variance of the field of a cluster',
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
                 Quantity(name='oracle_error',
                          latex='\\epsilon_{\\mathrm{oracle}}',
                          meaning='smallest error with the means known',
                          kind='observable'),
                 Quantity(name='selected',
                          latex='f',
                          meaning='fraction of the weights that are not zero',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='mean loss on the training set',
                          kind='observable'),
                 Quantity(name='training_error',
                          latex='\\epsilon_t',
                          meaning='fraction of the training set that is mislabelled',
                          kind='observable')),
     branches=(Branch(name='minimiser', meaning='the minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='loss',
                     meaning='loss l(y (w.x/sqrt(d) + b))',
                     values=('square', 'logistic', 'hinge'),
                     default='square'),),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 5.0),
               y_range=(0.005, 1.0),
               colour='generalisation_error',
               branch='minimiser'),
     references=(Reference(key='Loureiro21', text='B. Loureiro et al., NeurIPS 34 (2021), arXiv:2106.03791'),
                 Reference(key='Mignacco20',
                           text='F. Mignacco, F. Krzakala, Y. M. Lu, L. Zdeborova, ICML 2020, arXiv:2002.11544')),
     checks=(Check(kind='reference',
                   statement='square loss: m',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.37676836782193257,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: q',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.23843251155051243,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: V',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.5579685694987299,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: b',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=-0.24929265287122082,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: m_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.5040357500902776,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: q_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.3489749397089075,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: V_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.9627922086275587,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: energy',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.30516477321016466,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: generalisation_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.1890349207610211,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: selected',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.6256414441328384,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: training_loss',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.11632497990296917,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square loss: training_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=0.029419612840596427,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: m',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.6500416184034203,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: q',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.6189203677946099,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: V',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=1.2212247729733763,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: b',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=-0.7941633580057135,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: m_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.3753077065059898,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: q_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.12962036279324785,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: V_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.20057415449983843,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: energy',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.6834569738805182,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: generalisation_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.19504175321030187,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: selected',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.44089980049013766,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: training_loss',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.31430180182717377,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic loss: training_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'logistic'},
                   value=0.08613262669457976,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: m',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.668889160746824,
                   tolerance=1e-11,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: q',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.8483983041229617,
                   tolerance=1e-11,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: V',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.9722048902702469,
                   tolerance=1e-11,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: b',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=-0.4486368830188612,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: m_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.5577032846314505,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: q_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.46990364625123526,
                   tolerance=1e-11,
                   quantity='q_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: V_hat',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.535124811320626,
                   tolerance=1e-11,
                   quantity='V_hat',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: energy',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.4744414565747493,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: generalisation_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.2004107864956919,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: selected',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.6717606661002795,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: training_loss',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.12121197480389242,
                   tolerance=1e-11,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge loss: training_error',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'hinge'},
                   value=0.03746642295366065,
                   tolerance=1e-11,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso, balanced clusters: generalisation_error',
                   at={'alpha': 1.2, 'lam': 0.3, 'fraction': 0.2, 'noise': 0.5, 'noise_out': 1.0},
                   value=0.151402669741232,
                   tolerance=1e-11,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso, balanced clusters: selected',
                   at={'alpha': 1.2, 'lam': 0.3, 'fraction': 0.2, 'noise': 0.5, 'noise_out': 1.0},
                   value=0.524816903040472,
                   tolerance=1e-11,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='lasso, balanced clusters: b',
                   at={'alpha': 1.2, 'lam': 0.3, 'fraction': 0.2, 'noise': 0.5, 'noise_out': 1.0},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='b',
                   branch='minimiser',
                   line=None,
                   source='independent: soft-threshold moments in closed form, fields on Gauss-Legendre panels, '
                          'bisected proximal map, damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='a penalty without kink is ridge regression, which does not see that the mean is '
                             'sparse',
                   at={'alpha': 2.0,
                       'lam': 1e-13,
                       'ridge': 0.5,
                       'fraction': 0.3,
                       'noise': 0.7,
                       'noise_out': 0.7,
                       'rho': 0.3},
                   value=0.161926533664227,
                   tolerance=1e-10,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='independent quadrature for ridge regression, see gaussian_mixture',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='error with the means known',
                   at={'alpha': 1.2, 'lam': 0.3, 'fraction': 0.2, 'noise': 0.5, 'noise_out': 1.0},
                   value=0.07864960352514257,
                   tolerance=1e-14,
                   quantity='oracle_error',
                   branch='minimiser',
                   line=None,
                   source='a Gaussian at distance 1 from the boundary, of variance 1/2',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='square loss, elastic net: m of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3}),
             Check(kind='simulation',
                   statement='square loss, elastic net: q of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3}),
             Check(kind='simulation',
                   statement='square loss, elastic net: generalisation_error of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3}),
             Check(kind='simulation',
                   statement='square loss, elastic net: selected of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='selected',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3}),
             Check(kind='simulation',
                   statement='square loss, elastic net: energy of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3}),
             Check(kind='simulation',
                   statement='square loss, elastic net: training_error of the minimiser',
                   at={'alpha': 1.5,
                       'lam': 0.4,
                       'ridge': 0.2,
                       'fraction': 0.25,
                       'noise': 0.8,
                       'noise_out': 1.6,
                       'rho': 0.3,
                       'loss': 'square'},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='sparse_mixture_lasso',
                   settings={'sizes': (80, 160), 'samples': 100, 'seed': 3})),
     table=None,
     digest='bea3398c02ca5e9b')


SYSTEM = System(CARD, (Formulation(name='square', unknowns=(Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=False, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_square_fixed_point, values=_square_values, starts={'minimiser': _square_start_minimiser}, when={'loss': 'square'}), Formulation(name='logistic', unknowns=(Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=False, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_logistic_fixed_point, values=_logistic_values, starts={'minimiser': _logistic_start_minimiser}, when={'loss': 'logistic'}), Formulation(name='hinge', unknowns=(Unknown(name='q', latex='q', positive=True, odds=False), Unknown(name='V', latex='V', positive=True, odds=False), Unknown(name='m', latex='m', positive=False, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='m_hat', latex='\\hat m', positive=False, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False), Unknown(name='b', latex='b', positive=False, odds=False)), fixed_point=_hinge_fixed_point, values=_hinge_values, starts={'minimiser': _hinge_start_minimiser}, when={'loss': 'hinge'}),))
