# generated from derivations/gaussian_covariate.py by `python -m quenched.derive`; do not edit
# specification digest: cf0402708d10a1e9
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
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = m_hat*m_hat
    v1 = omega*t
    s2 = lam*lam
    s3 = V_hat*V_hat
    v2 = omega*omega
    s4 = 2.0*V_hat*lam
    v3 = s2 + s3*v2 + s4*omega
    e1 = expectation(row_weight, v1/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e2 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = s1*e1 + q_hat*e2
    s6 = np.sqrt(s5)
    s7 = gamma*s1*rho*e1
    s8 = gamma*q_hat*rho*e2
    v4 = lam + V_hat*omega
    e3 = expectation(row_weight, t/v4)  # <t/(V_hat*omega + lam)>_{omega, t}
    s9 = e3*e3
    s10 = s1*s9
    s11 = np.sqrt(s7/s5 + s8/s5 - s10/s5)
    s12 = 2.0*np.abs(s11)/(m_hat*np.abs(e3/s5))
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0,), widths=(s12,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    e4 = expectation(row_weight, t/(lam[..., None] + V_hat[..., None]*omega))[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v5 = omega*omega
    v6 = s2[..., None] + s3[..., None]*v5 + s4[..., None]*omega
    e5 = expectation(row_weight, omega*t/v6)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e6 = expectation(row_weight, v5/v6)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v7 = s1*e5 + q_hat*e6
    v8 = -m_hat*(u1*e4/(np.sqrt((gamma*s1*rho*e5 + gamma*q_hat*rho*e6 - s1*e4*e4)/v7)*v7))
    gauss_pdf_1 = sf.gauss_pdf(v8)
    e7 = expectation(w1, u1*gauss_pdf_1)  # E[u*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e8 = expectation(w1, gauss_pdf_1)  # E[GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s13 = s7 + s8 - s10
    s14 = np.sqrt(s13/s5)
    e9 = expectation(row_weight, omega/v4)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s15 = e9 + 1.0
    s16 = s14*s15
    v9 = u1*u1
    gauss_tail_1 = sf.gauss_tail(v8)
    e10 = expectation(w1, v9*gauss_tail_1)  # E[u**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e11 = expectation(w1, u1*gauss_tail_1)  # E[u*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s17 = m_hat*e8*e3 + s11*e10 - m_hat*e7*e3 - s11*e11
    s18 = s14*s5*s15
    v10 = -1.0 + u1
    v11 = v10*v10
    e12 = expectation(w1, v11*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s19 = s15*s15
    s20 = np.sqrt(gamma)
    s21 = m_hat*m_hat*m_hat
    s22 = s5/s13
    e13 = expectation(w1, v9*gauss_pdf_1)  # E[u**2*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s23 = s5*s5
    s24 = s23*s13
    s25 = m_hat*m_hat*m_hat*m_hat*m_hat
    s26 = e3*e3*e3*e3
    s27 = s5*s5*s5
    s28 = s27*s13
    s29 = e1*e1
    s30 = gamma*s21*rho*s22*e13*s9*e1/s24 + s25*s22*e13*s26*e1/s28 + s21*e13*s9*e1/s24 - gamma*s25*rho*s22*e13*s9*s29/s28 - gamma*s21*q_hat*rho*s22*e13*e2*s9*e1/s28 - s21*s22*e13*s26/s24 - m_hat*s22*e13*s9/s23
    e14 = expectation(w1, u1*u1*u1*gauss_pdf_1)  # E[u**3*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s31 = gamma*s21*rho*s22*e14*s9*e1/s24 + s25*s22*e14*s26*e1/s28 + s21*e14*s9*e1/s24 + m_hat*e7*e1/s5 - gamma*s25*rho*s22*e14*s9*s29/s28 - gamma*s21*q_hat*rho*s22*e14*e2*s9*e1/s28 - s21*s22*e14*s26/s24 - m_hat*s22*e14*s9/s23
    s32 = s14*s5*s15*s13
    s33 = s20*m_hat*q_hat*e7*e2*s9/s32 - s20*m_hat*q_hat*e8*e2*s9/s32
    s34 = m_hat*m_hat*m_hat*m_hat
    v12 = -2.0*V_hat*v2 - 2.0*lam*omega
    v13 = v3*v3
    e15 = expectation(row_weight, omega*t*v12/v13)  # <omega*t*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s35 = s13*s13
    s36 = 2.0*s5*s35
    e16 = expectation(row_weight, v2*v12/v13)  # <omega**2*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s37 = m_hat*m_hat*m_hat*m_hat*m_hat*m_hat
    s38 = 2.0*s23*s35
    s39 = e3*e3*e3
    v14 = v4*v4
    e17 = expectation(row_weight, v1/v14)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    s40 = s5*s35
    s41 = s5*s13
    v15 = v2*t
    s42 = lam*lam*lam
    s43 = V_hat*V_hat*V_hat
    v16 = omega*omega*omega
    v17 = s42 + s43*v16 + 3.0*s3*lam*v2 + 3.0*V_hat*s2*omega
    e18 = expectation(row_weight, v15/v17)  # <omega**2*t/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    e19 = expectation(row_weight, v16/v17)  # <omega**3/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    s44 = s1*e18 + q_hat*e19
    s45 = q_hat*q_hat
    s46 = gamma*s34*rho*e13*s9*e15/s36 + gamma*s1*q_hat*rho*e13*s9*e16/s36 + s37*e13*s26*e15/s38 + s34*q_hat*e13*s26*e16/s38 + s34*e13*s39*e17/s40 + s34*e13*s9*e15/s24 + s1*q_hat*e13*s9*e16/s24 + s1*e13*e3*e17/s41 + s1*s44*e13*s9/s24 - gamma*s37*rho*e13*s9*e1*e15/s38 - gamma*s34*q_hat*rho*e13*e2*s9*e15/s38 - gamma*s34*q_hat*rho*e13*s9*e1*e16/s38 - gamma*s1*s45*rho*e13*e2*s9*e16/s38
    s47 = s20*e8
    s48 = s14*s19
    s49 = s20*e7
    s50 = s47/s48 - s49/s48
    e20 = expectation(row_weight, v2/v14)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    s51 = s14*s15*s13
    s52 = s20*s1*e7*e3/s51 - s20*s1*e8*e3/s51
    s53 = gamma*s34*rho*e14*s9*e15/s36 + gamma*s1*q_hat*rho*e14*s9*e16/s36 + s37*e14*s26*e15/s38 + s34*q_hat*e14*s26*e16/s38 + s34*e14*s39*e17/s40 + s34*e14*s9*e15/s24 + s1*q_hat*e14*s9*e16/s24 + s1*e14*e3*e17/s41 + s1*s44*e14*s9/s24 - gamma*s37*rho*e14*s9*e1*e15/s38 - gamma*s34*q_hat*rho*e14*e2*s9*e15/s38 - gamma*s34*q_hat*rho*e14*s9*e1*e16/s38 - gamma*s1*s45*rho*e14*e2*s9*e16/s38 - s44*e7/s5
    s54 = 2.0*s14*s5*s15*s13
    s55 = s20*s34*e8*s9/s54 - s20*s34*e7*s9/s54
    s56 = s20*s1*q_hat*e8*s9/s54 - s20*s1*q_hat*e7*s9/s54
    s57 = 2.0*s23*s13
    s58 = 2.0*s27*s13
    s59 = e2*e2
    s60 = gamma*s1*rho*s22*e13*e2*s9/s57 + s34*s22*e13*e2*s26/s58 + s1*e13*e2*s9/s57 - gamma*s34*rho*s22*e13*e2*s9*e1/s58 - gamma*s1*q_hat*rho*s22*e13*s59*s9/s58
    s61 = 2.0*s5
    s62 = gamma*s1*rho*s22*e14*e2*s9/s57 + s34*s22*e14*e2*s26/s58 + s1*e14*e2*s9/s57 + e7*e2/s61 - gamma*s34*rho*s22*e14*e2*s9*e1/s58 - gamma*s1*q_hat*rho*s22*e14*s59*s9/s58
    s63 = s20*s1*e8*e2*s9/s54 - s20*s1*e7*e2*s9/s54
    s64 = s14*s23*s13
    s65 = s14*s5*s13
    s66 = 2.0*m_hat*e10*e1/s5
    s67 = s14*s5
    s68 = s14*s23
    s69 = s49/s16 - s47/s16
    s70 = s20*s5
    s71 = 2.0*s14*s23*s13
    s72 = 2.0*s14*s5*s13
    v18 = omega*omega*omega*omega
    v19 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v18 + 4.0*s43*lam*v16 + 6.0*s3*s2*v2 + 4.0*V_hat*s42*omega
    e21 = expectation(row_weight, -V_hat*(v16*t/v19) - lam*(v15/v19))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e22 = expectation(row_weight, -V_hat*(v18/v19) - lam*(v16/v19))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s73 = e10*e2/s5
    s74 = 2.0*s14*s23
    s75 = e11*e2
    e23 = expectation(w1, u1*v11*gauss_pdf_1)  # E[u*(u - 1)**2*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (-2.0*alpha*(e7 - e8)/s16, 2.0*alpha*s17/s18, 2.0*alpha*e12/s19,), (((2.0*alpha*s20*s30/s16 - 2.0*alpha*s20*s31/s16 - 2.0*alpha*s33)/s20, (2.0*alpha*s20*s46/s16 + 2.0*alpha*s50*e20 + 2.0*alpha*s52*e17 - 2.0*alpha*s20*s53/s16 - 2.0*alpha*s55*e15 - 2.0*alpha*s56*e16)/s20, (2.0*alpha*s20*s60/s16 - 2.0*alpha*s20*s62/s16 - 2.0*alpha*s63)/s20,), ((2.0*alpha*s20*m_hat*s30*e3/s16 + 2.0*alpha*s20*(gamma*s34*rho*e14*e3*s29/s64 + gamma*s1*q_hat*rho*e14*e2*e3*e1/s64 + s1*e14*s39/s65 + s66 + e14*e3/s67 - gamma*s1*rho*e14*e3*e1/s65 - s34*e14*s39*e1/s64 - s1*e14*e3*e1/s68)/s15 + 2.0*alpha*(-m_hat*s33*e3 - s69*e3) - 2.0*alpha*s20*m_hat*s31*e3/s16 - 4.0*alpha*s20*m_hat*s17*e1/s18 - 2.0*alpha*s20*(gamma*s34*rho*e13*e3*s29/s64 + gamma*s1*q_hat*rho*e13*e2*e3*e1/s64 + s1*e13*s39/s65 + m_hat*e11*e1/s5 + e13*e3/s67 - gamma*s1*rho*e13*e3*e1/s65 - s34*e13*s39*e1/s64 - s1*e13*e3*e1/s68)/s15)/s70, (2.0*alpha*s20*m_hat*s46*e3/s16 + 2.0*alpha*s20*(gamma*s25*rho*e14*e3*e1*e15/s71 + gamma*s21*q_hat*rho*e14*e2*e3*e15/s71 + gamma*s21*q_hat*rho*e14*e3*e1*e16/s71 + gamma*m_hat*s45*rho*e14*e2*e3*e16/s71 - gamma*s21*rho*e14*e3*e15/s72 - gamma*m_hat*q_hat*rho*e14*e3*e16/s72 - s25*e14*s39*e15/s71 - s21*q_hat*e14*s39*e16/s71 - s21*e14*s9*e17/s65 - s21*e14*e3*e15/s68 - m_hat*q_hat*e14*e3*e16/s68 - m_hat*e14*e17/s67 - m_hat*s44*e14*e3/s68 - 2.0*s44*e10/s5)/s15 - 2.0*alpha*s20*m_hat*s53*e3/s16 - 2.0*alpha*s20*(gamma*s25*rho*e13*e3*e1*e15/s71 + gamma*s21*q_hat*rho*e13*e2*e3*e15/s71 + gamma*s21*q_hat*rho*e13*e3*e1*e16/s71 + gamma*m_hat*s45*rho*e13*e2*e3*e16/s71 - gamma*s21*rho*e13*e3*e15/s72 - gamma*m_hat*q_hat*rho*e13*e3*e16/s72 - s25*e13*s39*e15/s71 - s21*q_hat*e13*s39*e16/s71 - s21*e13*s9*e17/s65 - s21*e13*e3*e15/s68 - m_hat*q_hat*e13*e3*e16/s68 - m_hat*e13*e17/s67 - m_hat*s44*e13*e3/s68 - s44*e11/s5)/s15 - 2.0*alpha*m_hat*s55*e3*e15 - 2.0*alpha*m_hat*s56*e3*e16 - 2.0*alpha*(s20*(e11/s19 - e10/s19) - m_hat*s50*e3)*e20 - 2.0*alpha*(-m_hat*s69 - m_hat*s52*e3)*e17 - 2.0*alpha*(2.0*s20*s1*e21 + 2.0*s20*q_hat*e22)*s17/s18)/s70, (2.0*alpha*s20*m_hat*s60*e3/s16 + 2.0*alpha*s20*(gamma*s21*rho*e14*e2*e3*e1/s71 + gamma*m_hat*q_hat*rho*e14*s59*e3/s71 + s73 - gamma*m_hat*rho*e14*e2*e3/s72 - s21*e14*e2*s39/s71 - m_hat*e14*e2*e3/s74)/s15 - 2.0*alpha*s20*m_hat*s62*e3/s16 - 2.0*alpha*s20*(gamma*s21*rho*e13*e2*e3*e1/s71 + gamma*m_hat*q_hat*rho*e13*s59*e3/s71 + s75/s61 - gamma*m_hat*rho*e13*e2*e3/s72 - s21*e13*e2*s39/s71 - m_hat*e13*e2*e3/s74)/s15 - 2.0*alpha*s20*s17*e2/s18 - 2.0*alpha*m_hat*s63*e3)/s70,), (2.0*alpha*(gamma*s34*rho*e23*e3*s29/s64 + gamma*s1*q_hat*rho*e23*e2*e3*e1/s64 + s1*e23*s39/s65 + s66 + e23*e3/s67 - gamma*s1*rho*e23*e3*e1/s65 - s34*e23*s39*e1/s64 - s1*e23*e3*e1/s68 - 2.0*m_hat*e11*e1/s5)/s19, 2.0*alpha*(gamma*s25*rho*e23*e3*e1*e15/s71 + gamma*s21*q_hat*rho*e23*e2*e3*e15/s71 + gamma*s21*q_hat*rho*e23*e3*e1*e16/s71 + gamma*m_hat*s45*rho*e23*e2*e3*e16/s71 + 2.0*s44*e11/s5 - gamma*s21*rho*e23*e3*e15/s72 - gamma*m_hat*q_hat*rho*e23*e3*e16/s72 - s25*e23*s39*e15/s71 - s21*q_hat*e23*s39*e16/s71 - s21*e23*s9*e17/s65 - s21*e23*e3*e15/s68 - m_hat*q_hat*e23*e3*e16/s68 - m_hat*e23*e17/s67 - m_hat*s44*e23*e3/s68 - 2.0*s44*e10/s5)/s19 + 4.0*alpha*e12*e20/(s15*s15*s15), 2.0*alpha*(gamma*s21*rho*e23*e2*e3*e1/s71 + gamma*m_hat*q_hat*rho*e23*s59*e3/s71 + s73 - gamma*m_hat*rho*e23*e2*e3/s72 - s21*e23*e2*s39/s71 - m_hat*e23*e2*e3/s74 - s75/s5)/s19,),)


def _sign_square_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*e1
    s2 = np.sqrt(gamma)
    s3 = m_hat*m_hat
    s4 = lam*lam
    s5 = V_hat*V_hat
    v2 = omega*omega
    s6 = 2.0*V_hat*lam
    v3 = s4 + s5*v2 + s6*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e3 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s7 = s3*e2 + q_hat*e3
    e4 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s8 = np.sqrt(s7)
    s9 = 2.0*np.abs(np.sqrt(gamma*s3*rho*e2/s7 + gamma*q_hat*rho*e3/s7 - s3*e1*e1/s7))/(m_hat*np.abs(e1/s7))
    s10 = -e4
    u1, w1 = gauss_rule(n, 0.0, s8, centres=(0.0,), widths=(s9,), kinks=(s10,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v4 = 1.0 - u1
    v5 = lam[..., None] + V_hat[..., None]*omega
    e5 = expectation(row_weight, t/v5)[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v6 = omega*omega
    v7 = s4[..., None] + s5[..., None]*v6 + s6[..., None]*omega
    e6 = expectation(row_weight, omega*t/v7)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e7 = expectation(row_weight, v6/v7)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v8 = s3*e6 + q_hat*e7
    gauss_tail_1 = sf.gauss_tail(-m_hat*(u1*e5/(np.sqrt((gamma*s3*rho*e6 + gamma*q_hat*rho*e7 - s3*e5*e5)/v8)*v8)))
    e8 = expectation(w1, v4*v4*gauss_tail_1)  # E[(1 - u)**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s11 = e4 + 1.0
    s12 = s1/(s2*np.sqrt(rho)*s8)
    v9 = -1.0 + u1
    e9 = expectation(w1, v9*v9*gauss_tail_1)  # E[(u - 1)**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e10 = expectation(row_weight, omega/v5)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    e11 = expectation(w1, gauss_tail_1*sf.step(-(u1 + e10)))  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Step(-(u + <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (s1/s2, s7, e4, m_hat, q_hat, V_hat, alpha*e8/s11 + s3*e1/2.0 - V_hat*s7/2.0, s12, np.arccos(s12)/3.141592653589793, nan, e8/s11 - e9*e4/(s11*s11), 2.0*e11,)


def _sign_square_start_minimiser(p, d):
    alpha, _, _, _, _ = p
    return (alpha, alpha, alpha,)


def _sign_logistic_fixed_point(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = m_hat*m_hat
    v1 = omega*t
    s2 = lam*lam
    s3 = V_hat*V_hat
    v2 = omega*omega
    s4 = 2.0*V_hat*lam
    v3 = s2 + s3*v2 + s4*omega
    e1 = expectation(row_weight, v1/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e2 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = s1*e1 + q_hat*e2
    s6 = np.sqrt(s5)
    v4 = lam + V_hat*omega
    e3 = expectation(row_weight, omega/v4)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s7 = -e3
    s8 = gamma*s1*rho*e1
    s9 = gamma*q_hat*rho*e2
    e4 = expectation(row_weight, t/v4)  # <t/(V_hat*omega + lam)>_{omega, t}
    s10 = e4*e4
    s11 = s1*s10
    s12 = np.sqrt(s8/s5 + s9/s5 - s11/s5)
    s13 = 2.0*np.abs(s12)/(m_hat*np.abs(e4/s5))
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0, 0.0, s7,), widths=(s13, 2.0, 2.0,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v5 = lam[..., None] + V_hat[..., None]*omega
    e5 = expectation(row_weight, t/v5)[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v6 = omega*omega
    v7 = s2[..., None] + s3[..., None]*v6 + s4[..., None]*omega
    e6 = expectation(row_weight, omega*t/v7)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e7 = expectation(row_weight, v6/v7)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v8 = s1*e6 + q_hat*e7
    v9 = -m_hat*(u1*e5/(np.sqrt((gamma*s1*rho*e6 + gamma*q_hat*rho*e7 - s1*e5*e5)/v8)*v8))
    gauss_pdf_1 = sf.gauss_pdf(v9)
    e8 = expectation(row_weight, omega/v5)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    prox_logistic_1 = sf.prox_logistic(u1, e8)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    e9 = expectation(w1, gauss_pdf_1*sigmoid_1)  # E[GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s14 = s8 + s9 - s11
    s15 = np.sqrt(s14/s5)
    gauss_tail_1 = sf.gauss_tail(v9)
    e10 = expectation(w1, u1*gauss_tail_1*sigmoid_1)  # E[u*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s16 = s12*e10 - m_hat*e9*e4
    s17 = s15*s5
    v10 = sigmoid_1*sigmoid_1
    e11 = expectation(w1, gauss_tail_1*v10)  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2; u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s18 = np.sqrt(gamma)
    s19 = s15*s5*s14
    s20 = m_hat*m_hat*m_hat
    s21 = s5/s14
    v11 = u1*u1
    e12 = expectation(w1, v11*gauss_pdf_1*sigmoid_1)  # E[u**2*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s22 = s5*s5
    s23 = s22*s14
    s24 = m_hat*m_hat*m_hat*m_hat*m_hat
    s25 = e4*e4*e4*e4
    s26 = s5*s5*s5
    s27 = s26*s14
    s28 = e1*e1
    sigmoid_2 = sf.sigmoid(prox_logistic_1)
    v12 = 1.0 + sigmoid_1*sigmoid_2*e8
    e13 = expectation(w1, u1*gauss_pdf_1*sigmoid_1*sigmoid_2/v12)  # E[u*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))/(Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s29 = gamma*s20*rho*s21*e12*s10*e1/s23 + s24*s21*e12*s25*e1/s27 + s20*e12*s10*e1/s23 - gamma*s24*rho*s21*e12*s10*s28/s27 - gamma*s20*q_hat*rho*s21*e12*e2*s10*e1/s27 - s20*s21*e12*s25/s23 - m_hat*s21*e12*s10/s22 - m_hat*e13*e1/s5
    s30 = m_hat*m_hat*m_hat*m_hat
    v13 = -2.0*V_hat*v2 - 2.0*lam*omega
    v14 = v3*v3
    e14 = expectation(row_weight, omega*t*v13/v14)  # <omega*t*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s31 = s14*s14
    s32 = 2.0*s5*s31
    e15 = expectation(row_weight, v2*v13/v14)  # <omega**2*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s33 = m_hat*m_hat*m_hat*m_hat*m_hat*m_hat
    s34 = 2.0*s22*s31
    s35 = e4*e4*e4
    v15 = v4*v4
    e16 = expectation(row_weight, v1/v15)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v16 = v2*t
    s36 = lam*lam*lam
    s37 = V_hat*V_hat*V_hat
    v17 = omega*omega*omega
    v18 = s36 + s37*v17 + 3.0*s3*lam*v2 + 3.0*V_hat*s2*omega
    e17 = expectation(row_weight, v16/v18)  # <omega**2*t/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    e18 = expectation(row_weight, v17/v18)  # <omega**3/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    s38 = s1*e17 + q_hat*e18
    e19 = expectation(w1, gauss_pdf_1*v10*sigmoid_2/v12)  # E[GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))/(Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e20 = expectation(row_weight, v2/v15)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    s39 = q_hat*q_hat
    s40 = gamma*s30*rho*e12*s10*e14/s32 + gamma*s1*q_hat*rho*e12*s10*e15/s32 + s33*e12*s25*e14/s34 + s30*q_hat*e12*s25*e15/s34 + s30*e12*s35*e16/(s5*s31) + s30*e12*s10*e14/s23 + s1*q_hat*e12*s10*e15/s23 + s1*e12*e4*e16/(s5*s14) + s1*s38*e12*s10/s23 + e19*e20 + s38*e13/s5 - gamma*s33*rho*e12*s10*e1*e14/s34 - gamma*s30*q_hat*rho*e12*e2*s10*e14/s34 - gamma*s30*q_hat*rho*e12*s10*e1*e15/s34 - gamma*s1*s39*rho*e12*e2*s10*e15/s34
    s41 = s15*s14
    s42 = 2.0*s22*s14
    s43 = 2.0*s26*s14
    s44 = e2*e2
    s45 = 2.0*s5
    s46 = gamma*s1*rho*s21*e12*e2*s10/s42 + s30*s21*e12*e2*s25/s43 + s1*e12*e2*s10/s42 - gamma*s30*rho*s21*e12*e2*s10*e1/s43 - gamma*s1*q_hat*rho*s21*e12*s44*s10/s43 - e13*e2/s45
    s47 = s15*s22*s14
    s48 = s15*s22
    e21 = expectation(w1, v11*gauss_tail_1*sigmoid_1*sigmoid_2/v12)  # E[u**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))/(Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s49 = s18*s5
    v19 = omega*omega*omega*omega
    v20 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v19 + 4.0*s37*lam*v17 + 6.0*s3*s2*v2 + 4.0*V_hat*s36*omega
    e22 = expectation(row_weight, -V_hat*(v17*t/v20) - lam*(v16/v20))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e23 = expectation(row_weight, -V_hat*(v19/v20) - lam*(v17/v20))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s50 = 2.0*s15*s22*s14
    e24 = expectation(w1, u1*gauss_tail_1*v10*sigmoid_2/v12)  # E[u*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))/(Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s51 = 2.0*s15*s5*s14
    s52 = 2.0*s15*s22
    e25 = expectation(w1, u1*gauss_pdf_1*v10)  # E[u*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2; u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e26 = expectation(w1, gauss_tail_1*sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_2/v12)  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**3*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))/(Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (2.0*alpha*e9/s15, -2.0*alpha*s16/s17, 2.0*alpha*e11,), (((2.0*alpha*s18*m_hat*q_hat*e9*e2*s10/s19 + 2.0*alpha*s18*s29/s15)/s18, (2.0*alpha*s18*s40/s15 - alpha*s18*s30*e9*s10*e14/s19 - alpha*s18*s1*q_hat*e9*s10*e15/s19 - 2.0*alpha*s18*s1*e9*e4*e16/s41)/s18, (2.0*alpha*s18*s46/s15 - alpha*s18*s1*e9*e2*s10/s19)/s18,), ((2.0*alpha*s18*m_hat*s29*e4/s15 + 4.0*alpha*s18*m_hat*s16*e1/s17 + 2.0*alpha*(s18*s1*q_hat*e9*e2*s35/s19 + s18*e9*e4/s15) - 2.0*alpha*s18*(gamma*s30*rho*e12*e4*s28/s47 + gamma*s1*q_hat*rho*e12*e2*e4*e1/s47 + s1*e12*s35/s19 + m_hat*e10*e1/s5 + e12*e4/s17 - gamma*s1*rho*e12*e4*e1/s19 - s30*e12*s35*e1/s47 - s1*e12*e4*e1/s48 - m_hat*e21*e1/s5))/s49, (2.0*alpha*s18*m_hat*s40*e4/s15 + 2.0*alpha*(2.0*s18*s1*e22 + 2.0*s18*q_hat*e23)*s16/s17 - alpha*s18*s24*e9*s35*e14/s19 - alpha*s18*s20*q_hat*e9*s35*e15/s19 - 2.0*alpha*s18*(gamma*s24*rho*e12*e4*e1*e14/s50 + gamma*s20*q_hat*rho*e12*e2*e4*e14/s50 + gamma*s20*q_hat*rho*e12*e4*e1*e15/s50 + gamma*m_hat*s39*rho*e12*e2*e4*e15/s50 + e24*e20 + s38*e21/s5 - gamma*s20*rho*e12*e4*e14/s51 - gamma*m_hat*q_hat*rho*e12*e4*e15/s51 - s24*e12*s35*e14/s50 - s20*q_hat*e12*s35*e15/s50 - s20*e12*s10*e16/s19 - s20*e12*e4*e14/s48 - m_hat*q_hat*e12*e4*e15/s48 - m_hat*e12*e16/s17 - m_hat*s38*e12*e4/s48 - s38*e10/s5) - 2.0*alpha*(s18*s20*e9*s10/s41 + s18*m_hat*e9/s15)*e16)/s49, (2.0*alpha*s18*m_hat*s46*e4/s15 + 2.0*alpha*s18*s16*e2/s17 - alpha*s18*s20*e9*e2*s35/s19 - 2.0*alpha*s18*(gamma*s20*rho*e12*e2*e4*e1/s50 + gamma*m_hat*q_hat*rho*e12*s44*e4/s50 + e10*e2/s45 - gamma*m_hat*rho*e12*e2*e4/s51 - s20*e12*e2*s35/s50 - m_hat*e12*e2*e4/s52 - e21*e2/s45))/s49,), (2.0*alpha*(gamma*s30*rho*e25*e4*s28/s47 + gamma*s1*q_hat*rho*e25*e2*e4*e1/s47 + s1*e25*s35/s19 + e25*e4/s17 - gamma*s1*rho*e25*e4*e1/s19 - s30*e25*s35*e1/s47 - s1*e25*e4*e1/s48 - 2.0*m_hat*e24*e1/s5), 2.0*alpha*(gamma*s24*rho*e25*e4*e1*e14/s50 + gamma*s20*q_hat*rho*e25*e2*e4*e14/s50 + gamma*s20*q_hat*rho*e25*e4*e1*e15/s50 + gamma*m_hat*s39*rho*e25*e2*e4*e15/s50 + 2.0*e26*e20 + 2.0*s38*e24/s5 - gamma*s20*rho*e25*e4*e14/s51 - gamma*m_hat*q_hat*rho*e25*e4*e15/s51 - s24*e25*s35*e14/s50 - s20*q_hat*e25*s35*e15/s50 - s20*e25*s10*e16/s19 - s20*e25*e4*e14/s48 - m_hat*q_hat*e25*e4*e15/s48 - m_hat*e25*e16/s17 - m_hat*s38*e25*e4/s48), 2.0*alpha*(gamma*s20*rho*e25*e2*e4*e1/s50 + gamma*m_hat*q_hat*rho*e25*s44*e4/s50 - gamma*m_hat*rho*e25*e2*e4/s51 - s20*e25*e2*s35/s50 - m_hat*e25*e2*e4/s52 - e24*e2/s5),),)


def _sign_logistic_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*e1
    s2 = np.sqrt(gamma)
    s3 = m_hat*m_hat
    s4 = lam*lam
    s5 = V_hat*V_hat
    v2 = omega*omega
    s6 = 2.0*V_hat*lam
    v3 = s4 + s5*v2 + s6*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e3 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s7 = s3*e2 + q_hat*e3
    e4 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s8 = np.sqrt(s7)
    s9 = -e4
    s10 = 2.0*np.abs(np.sqrt(gamma*s3*rho*e2/s7 + gamma*q_hat*rho*e3/s7 - s3*e1*e1/s7))/(m_hat*np.abs(e1/s7))
    s11 = -e4/2.0
    u1, w1 = gauss_rule(n, 0.0, s8, centres=(0.0, 0.0, s9,), widths=(s10, 2.0, 2.0,), kinks=(s11,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v4 = lam[..., None] + V_hat[..., None]*omega
    e5 = expectation(row_weight, omega/v4)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    prox_logistic_1 = sf.prox_logistic(u1, e5)
    v5 = prox_logistic_1 - u1
    e6 = expectation(row_weight, t/v4)[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v6 = omega*omega
    v7 = s4[..., None] + s5[..., None]*v6 + s6[..., None]*omega
    e7 = expectation(row_weight, omega*t/v7)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e8 = expectation(row_weight, v6/v7)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v8 = s3*e7 + q_hat*e8
    gauss_tail_1 = sf.gauss_tail(-m_hat*(u1*e6/(np.sqrt((gamma*s3*rho*e7 + gamma*q_hat*rho*e8 - s3*e6*e6)/v8)*v8)))
    e9 = expectation(w1, v5*v5*gauss_tail_1)  # E[(-u + ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    v9 = -prox_logistic_1
    e10 = expectation(w1, gauss_tail_1*sf.softplus(v9))  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Softplus(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s12 = s1/(s2*np.sqrt(rho)*s8)
    sigmoid_1 = sf.sigmoid(v9)
    e11 = expectation(w1, gauss_tail_1*sigmoid_1*sigmoid_1)  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Sigmoid(-ProxLogistic(u, <omega/(V_hat*omega + lam)>_{omega, t}))**2; u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e12 = expectation(w1, gauss_tail_1*sf.step(-(u1 + 1.0/2.0*e5)))  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Step(-(u + <omega/(V_hat*omega + lam)>_{omega, t}/2)); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (s1/s2, s7, e4, m_hat, q_hat, V_hat, 2.0*alpha*(e9/(2.0*e4) + e10) + s3*e1/2.0 - V_hat*s7/2.0, s12, np.arccos(s12)/3.141592653589793, nan, e9/e4 + 2.0*e10 - e11*e4, 2.0*e12,)


def _sign_logistic_start_minimiser(p, d):
    alpha, _, _, _, _ = p
    return (alpha, alpha, alpha,)


def _sign_hinge_fixed_point(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    s1 = m_hat*m_hat
    v1 = omega*t
    s2 = lam*lam
    s3 = V_hat*V_hat
    v2 = omega*omega
    s4 = 2.0*V_hat*lam
    v3 = s2 + s3*v2 + s4*omega
    e1 = expectation(row_weight, v1/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e2 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = s1*e1 + q_hat*e2
    s6 = np.sqrt(s5)
    s7 = gamma*s1*rho*e1
    s8 = gamma*q_hat*rho*e2
    v4 = lam + V_hat*omega
    e3 = expectation(row_weight, t/v4)  # <t/(V_hat*omega + lam)>_{omega, t}
    s9 = e3*e3
    s10 = s1*s9
    s11 = np.sqrt(s7/s5 + s8/s5 - s10/s5)
    s12 = 2.0*np.abs(s11)/(m_hat*np.abs(e3/s5))
    e4 = expectation(row_weight, omega/v4)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s13 = 1.0 - e4
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0,), widths=(s12,), kinks=(1.0, s13,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v5 = lam[..., None] + V_hat[..., None]*omega
    e5 = expectation(row_weight, omega/v5)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    v6 = (1.0 - u1)/e5
    clip_1 = sf.clip(v6)
    e6 = expectation(row_weight, t/v5)[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v7 = omega*omega
    v8 = s2[..., None] + s3[..., None]*v7 + s4[..., None]*omega
    e7 = expectation(row_weight, omega*t/v8)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e8 = expectation(row_weight, v7/v8)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v9 = s1*e7 + q_hat*e8
    v10 = -m_hat*(u1*e6/(np.sqrt((gamma*s1*rho*e7 + gamma*q_hat*rho*e8 - s1*e6*e6)/v9)*v9))
    gauss_pdf_1 = sf.gauss_pdf(v10)
    e9 = expectation(w1, clip_1*gauss_pdf_1)  # E[Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s14 = s7 + s8 - s10
    s15 = np.sqrt(s14/s5)
    gauss_tail_1 = sf.gauss_tail(v10)
    e10 = expectation(w1, u1*clip_1*gauss_tail_1)  # E[u*Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s16 = s11*e10 - m_hat*e9*e3
    s17 = s15*s5
    v11 = clip_1*clip_1
    e11 = expectation(w1, v11*gauss_tail_1)  # E[Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s18 = np.sqrt(gamma)
    s19 = s15*s5*s14
    s20 = m_hat*m_hat*m_hat
    s21 = s5/s14
    v12 = u1*u1
    e12 = expectation(w1, v12*clip_1*gauss_pdf_1)  # E[u**2*Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s22 = s5*s5
    s23 = s22*s14
    s24 = m_hat*m_hat*m_hat*m_hat*m_hat
    s25 = e3*e3*e3*e3
    s26 = s5*s5*s5
    s27 = s26*s14
    s28 = e1*e1
    box_1 = sf.box(v6)
    e13 = expectation(w1, u1*box_1*gauss_pdf_1)  # E[u*Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s29 = s5*e4
    s30 = gamma*s20*rho*s21*e12*s9*e1/s23 + s24*s21*e12*s25*e1/s27 + s20*e12*s9*e1/s23 - gamma*s24*rho*s21*e12*s9*s28/s27 - gamma*s20*q_hat*rho*s21*e12*e2*s9*e1/s27 - s20*s21*e12*s25/s23 - m_hat*s21*e12*s9/s22 - m_hat*e13*e1/s29
    s31 = m_hat*m_hat*m_hat*m_hat
    v13 = -2.0*V_hat*v2 - 2.0*lam*omega
    v14 = v3*v3
    e14 = expectation(row_weight, omega*t*v13/v14)  # <omega*t*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s32 = s14*s14
    s33 = 2.0*s5*s32
    e15 = expectation(row_weight, v2*v13/v14)  # <omega**2*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s34 = m_hat*m_hat*m_hat*m_hat*m_hat*m_hat
    s35 = 2.0*s22*s32
    s36 = e3*e3*e3
    v15 = v4*v4
    e16 = expectation(row_weight, v1/v15)  # <omega*t/(V_hat*omega + lam)**2>_{omega, t}
    v16 = v2*t
    s37 = lam*lam*lam
    s38 = V_hat*V_hat*V_hat
    v17 = omega*omega*omega
    v18 = s37 + s38*v17 + 3.0*s3*lam*v2 + 3.0*V_hat*s2*omega
    e17 = expectation(row_weight, v16/v18)  # <omega**2*t/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    e18 = expectation(row_weight, v17/v18)  # <omega**3/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    s39 = s1*e17 + q_hat*e18
    e19 = expectation(w1, box_1*gauss_pdf_1)  # E[Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e20 = expectation(row_weight, v2/v15)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    s40 = e4*e4
    s41 = q_hat*q_hat
    s42 = gamma*s31*rho*e12*s9*e14/s33 + gamma*s1*q_hat*rho*e12*s9*e15/s33 + s34*e12*s25*e14/s35 + s31*q_hat*e12*s25*e15/s35 + s31*e12*s36*e16/(s5*s32) + s31*e12*s9*e14/s23 + s1*q_hat*e12*s9*e15/s23 + s1*e12*e3*e16/(s5*s14) + s1*s39*e12*s9/s23 + e19*e20/s40 + s39*e13/s29 - gamma*s34*rho*e12*s9*e1*e14/s35 - gamma*s31*q_hat*rho*e12*e2*s9*e14/s35 - gamma*s31*q_hat*rho*e12*s9*e1*e15/s35 - gamma*s1*s41*rho*e12*e2*s9*e15/s35 - e13*e20/s40
    s43 = s15*s14
    s44 = 2.0*s22*s14
    s45 = 2.0*s26*s14
    s46 = e2*e2
    s47 = 2.0*s5*e4
    s48 = gamma*s1*rho*s21*e12*e2*s9/s44 + s31*s21*e12*e2*s25/s45 + s1*e12*e2*s9/s44 - gamma*s31*rho*s21*e12*e2*s9*e1/s45 - gamma*s1*q_hat*rho*s21*e12*s46*s9/s45 - e13*e2/s47
    s49 = s15*s22*s14
    s50 = s15*s22
    e21 = expectation(w1, v12*box_1*gauss_tail_1)  # E[u**2*Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s51 = s18*s5
    v19 = omega*omega*omega*omega
    v20 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v19 + 4.0*s38*lam*v17 + 6.0*s3*s2*v2 + 4.0*V_hat*s37*omega
    e22 = expectation(row_weight, -V_hat*(v17*t/v20) - lam*(v16/v20))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e23 = expectation(row_weight, -V_hat*(v19/v20) - lam*(v17/v20))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s52 = 2.0*s15*s22*s14
    e24 = expectation(w1, u1*box_1*gauss_tail_1)  # E[u*Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s53 = 2.0*s15*s5*s14
    s54 = 2.0*s15*s22
    e25 = expectation(w1, u1*v11*gauss_pdf_1)  # E[u*Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})**2*GaussPdf(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e26 = expectation(w1, u1*box_1*clip_1*gauss_tail_1)  # E[u*Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e27 = expectation(w1, box_1*clip_1*gauss_tail_1)  # E[Box((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (2.0*alpha*e9/s15, -2.0*alpha*s16/s17, 2.0*alpha*e11,), (((2.0*alpha*s18*m_hat*q_hat*e9*e2*s9/s19 + 2.0*alpha*s18*s30/s15)/s18, (2.0*alpha*s18*s42/s15 - alpha*s18*s31*e9*s9*e14/s19 - alpha*s18*s1*q_hat*e9*s9*e15/s19 - 2.0*alpha*s18*s1*e9*e3*e16/s43)/s18, (2.0*alpha*s18*s48/s15 - alpha*s18*s1*e9*e2*s9/s19)/s18,), ((2.0*alpha*s18*m_hat*s30*e3/s15 + 4.0*alpha*s18*m_hat*s16*e1/s17 + 2.0*alpha*(s18*s1*q_hat*e9*e2*s36/s19 + s18*e9*e3/s15) - 2.0*alpha*s18*(gamma*s31*rho*e12*e3*s28/s49 + gamma*s1*q_hat*rho*e12*e2*e3*e1/s49 + s1*e12*s36/s19 + m_hat*e10*e1/s5 + e12*e3/s17 - gamma*s1*rho*e12*e3*e1/s19 - s31*e12*s36*e1/s49 - s1*e12*e3*e1/s50 - m_hat*e21*e1/s29))/s51, (2.0*alpha*s18*m_hat*s42*e3/s15 + 2.0*alpha*(2.0*s18*s1*e22 + 2.0*s18*q_hat*e23)*s16/s17 - alpha*s18*s24*e9*s36*e14/s19 - alpha*s18*s20*q_hat*e9*s36*e15/s19 - 2.0*alpha*s18*(gamma*s24*rho*e12*e3*e1*e14/s52 + gamma*s20*q_hat*rho*e12*e2*e3*e14/s52 + gamma*s20*q_hat*rho*e12*e3*e1*e15/s52 + gamma*m_hat*s41*rho*e12*e2*e3*e15/s52 + e24*e20/s40 + s39*e21/s29 - gamma*s20*rho*e12*e3*e14/s53 - gamma*m_hat*q_hat*rho*e12*e3*e15/s53 - s24*e12*s36*e14/s52 - s20*q_hat*e12*s36*e15/s52 - s20*e12*s9*e16/s19 - s20*e12*e3*e14/s50 - m_hat*q_hat*e12*e3*e15/s50 - m_hat*e12*e16/s17 - m_hat*s39*e12*e3/s50 - e21*e20/s40 - s39*e10/s5) - 2.0*alpha*(s18*s20*e9*s9/s43 + s18*m_hat*e9/s15)*e16)/s51, (2.0*alpha*s18*m_hat*s48*e3/s15 + 2.0*alpha*s18*s16*e2/s17 - alpha*s18*s20*e9*e2*s36/s19 - 2.0*alpha*s18*(gamma*s20*rho*e12*e2*e3*e1/s52 + gamma*m_hat*q_hat*rho*e12*s46*e3/s52 + e10*e2/(2.0*s5) - gamma*m_hat*rho*e12*e2*e3/s53 - s20*e12*e2*s36/s52 - m_hat*e12*e2*e3/s54 - e21*e2/s47))/s51,), (2.0*alpha*(gamma*s31*rho*e25*e3*s28/s49 + gamma*s1*q_hat*rho*e25*e2*e3*e1/s49 + s1*e25*s36/s19 + e25*e3/s17 - gamma*s1*rho*e25*e3*e1/s19 - s31*e25*s36*e1/s49 - s1*e25*e3*e1/s50 - 2.0*m_hat*e26*e1/s29), 2.0*alpha*(gamma*s24*rho*e25*e3*e1*e14/s52 + gamma*s20*q_hat*rho*e25*e2*e3*e14/s52 + gamma*s20*q_hat*rho*e25*e3*e1*e15/s52 + gamma*m_hat*s41*rho*e25*e2*e3*e15/s52 + 2.0*e27*e20/s40 + 2.0*s39*e26/s29 - gamma*s20*rho*e25*e3*e14/s53 - gamma*m_hat*q_hat*rho*e25*e3*e15/s53 - s24*e25*s36*e14/s52 - s20*q_hat*e25*s36*e15/s52 - s20*e25*s9*e16/s19 - s20*e25*e3*e14/s50 - m_hat*q_hat*e25*e3*e15/s50 - m_hat*e25*e16/s17 - m_hat*s39*e25*e3/s50 - 2.0*e26*e20/s40), 2.0*alpha*(gamma*s20*rho*e25*e2*e3*e1/s52 + gamma*m_hat*q_hat*rho*e25*s46*e3/s52 - gamma*m_hat*rho*e25*e2*e3/s53 - s20*e25*e2*s36/s52 - m_hat*e25*e2*e3/s54 - e26*e2/s29),),)


def _sign_hinge_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, _ = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*e1
    s2 = np.sqrt(gamma)
    s3 = m_hat*m_hat
    s4 = lam*lam
    s5 = V_hat*V_hat
    v2 = omega*omega
    s6 = 2.0*V_hat*lam
    v3 = s4 + s5*v2 + s6*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e3 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s7 = s3*e2 + q_hat*e3
    e4 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s8 = np.sqrt(s7)
    s9 = 2.0*np.abs(np.sqrt(gamma*s3*rho*e2/s7 + gamma*q_hat*rho*e3/s7 - s3*e1*e1/s7))/(m_hat*np.abs(e1/s7))
    s10 = 1.0 - e4
    s11 = -e4
    u1, w1 = gauss_rule(n, 0.0, s8, centres=(0.0,), widths=(s9,), kinks=(1.0, s10, s11,))  # u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v4 = lam[..., None] + V_hat[..., None]*omega
    e5 = expectation(row_weight, omega/v4)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    v5 = (1.0 - u1)/e5
    e6 = expectation(row_weight, t/v4)[..., 0]  # <t/(V_hat*omega + lam)>_{omega, t}
    v6 = omega*omega
    v7 = s4[..., None] + s5[..., None]*v6 + s6[..., None]*omega
    e7 = expectation(row_weight, omega*t/v7)[..., 0]  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e8 = expectation(row_weight, v6/v7)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v8 = s3*e7 + q_hat*e8
    gauss_tail_1 = sf.gauss_tail(-m_hat*(u1*e6/(np.sqrt((gamma*s3*rho*e7 + gamma*q_hat*rho*e8 - s3*e6*e6)/v8)*v8)))
    e9 = expectation(w1, sf.clip_integral(v5)*gauss_tail_1)  # E[ClipIntegral((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s12 = s1/(s2*np.sqrt(rho)*s8)
    clip_1 = sf.clip(v5)
    e10 = expectation(w1, clip_1*clip_1*gauss_tail_1)  # E[Clip((1 - u)/<omega/(V_hat*omega + lam)>_{omega, t})**2*GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e11 = expectation(w1, gauss_tail_1*sf.step(-(u1 + e5)))  # E[GaussTail(-u*m_hat*<t/(V_hat*omega + lam)>_{omega, t}/(sqrt((gamma*m_hat**2*rho*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + gamma*q_hat*rho*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} - m_hat**2*<t/(V_hat*omega + lam)>_{omega, t}**2)/(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))*(m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})))*Step(-(u + <omega/(V_hat*omega + lam)>_{omega, t})); u ~ N(0, m_hat**2*<omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (s1/s2, s7, e4, m_hat, q_hat, V_hat, 2.0*alpha*e9*e4 + s3*e1/2.0 - V_hat*s7/2.0, s12, np.arccos(s12)/3.141592653589793, nan, 2.0*e9*e4 - e10*e4, 2.0*e11,)


def _sign_hinge_start_minimiser(p, d):
    alpha, _, _, _, _ = p
    return (alpha, alpha, alpha,)


def _linear_square_fixed_point(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, noise = p
    omega, t, row_weight = d
    s1 = np.sqrt(gamma)
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s2 = e1 + 1.0
    s3 = s1*s2
    s4 = m_hat*m_hat
    s5 = lam*lam
    s6 = V_hat*V_hat
    v2 = omega*omega
    v3 = s5 + s6*v2 + 2.0*V_hat*lam*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e3 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e4 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s7 = s1*s4*e2 + s1*noise + s1*q_hat*e3 + s1*rho - 2.0*m_hat*e4
    s8 = s2*s2
    s9 = s1*s8
    s10 = 2.0*alpha*(s1*m_hat*e2 - e4)
    s11 = alpha*(2.0*s1*m_hat*e2 - 2.0*e4)
    v4 = omega*omega*omega
    v5 = omega*omega*omega*omega
    v6 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v5 + 4.0*V_hat*V_hat*V_hat*lam*v4 + 6.0*s6*s5*v2 + 4.0*V_hat*lam*lam*lam*omega
    e5 = expectation(row_weight, -V_hat*(v4*t/v6) - lam*(v2*t/v6))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s12 = s1*s4*e3*e2
    s13 = 2.0*s1*s4*e5
    s14 = s1*noise*e3
    e6 = expectation(row_weight, -V_hat*(v5/v6) - lam*(v4/v6))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s15 = s1*q_hat*e3*e3
    s16 = 2.0*s1*q_hat*e6
    s17 = s1*rho*e3
    s18 = 2.0*m_hat*e2
    s19 = alpha*(2.0*s1*s4*e1*e5 + s12 + s13 + s14 + 2.0*s1*q_hat*e1*e6 + s15 + s16 + s17 + 2.0*m_hat*e1*e2 + s18 - 2.0*m_hat*e3*e4)
    s20 = alpha*(s13 + s16 + s18)
    return (alpha/s3, alpha/s2, alpha*s7/s9,), (((s10/s3 - s11/s3)/s7, (s19/s9 - s20/s3)/s7, 0.0,), ((s10/s2 - s11/s2)/s7, (s19/s8 - s20/s2)/s7, 0.0,), (s10/s9, 2.0*alpha*(s1*s4*e1*e5 + s12 + s1*s4*e5 + s14 + s1*q_hat*e1*e6 + s15 + s1*q_hat*e6 + s17 + m_hat*e1*e2 + m_hat*e2 - 2.0*m_hat*e3*e4)/(s1*s2*s2*s2), alpha*e3/s8,),)


def _linear_square_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, gamma, noise = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*e1
    s2 = np.sqrt(gamma)
    s3 = m_hat*m_hat
    v2 = omega*omega
    v3 = lam*lam + V_hat*V_hat*v2 + 2.0*V_hat*lam*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s4 = s3*e2
    e3 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = q_hat*e3
    s6 = s4 + s5
    e4 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s7 = 2.0*m_hat*e1
    s8 = s4 + noise + s5 + rho - s7/s2
    s9 = e4 + 1.0
    s10 = 2.0*s9
    return (s1/s2, s6, e4, m_hat, q_hat, V_hat, alpha*s8/s10 + s3*e1/2.0 - V_hat*s6/2.0, s1/(s2*np.sqrt(rho)*np.sqrt(s6)), nan, (s2*s3*e2 + s2*q_hat*e3 + s2*rho - s7)/s2, s8/s10 - s8*e4/(2.0*s9*s9), nan,)


def _linear_square_start_minimiser(p, d):
    alpha, _, _, _, _ = p
    return (alpha, alpha, alpha,)


def _linear_square_chart_alpha_alpha(x, p, d, n):
    _, V_hat, _ = x
    _, lam, _, _, _ = p
    omega, _, row_weight = d
    e1 = expectation(row_weight, omega/(lam + V_hat*omega))  # <omega/(V_hat*omega + lam)>_{omega, t}
    v1 = omega*omega
    e2 = expectation(row_weight, v1/(lam*lam + V_hat*V_hat*v1 + 2.0*V_hat*lam*omega))  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    return (V_hat*(e1 + 1.0), 0.0, e1 + 1.0 - V_hat*e2, 0.0, 0.0,)


def _linear_square_chart_alpha_m_hat(x, p, d, n):
    _, V_hat, _ = x
    alpha, lam, _, gamma, _ = p
    omega, _, row_weight = d
    s1 = np.sqrt(gamma)
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s2 = e1 + 1.0
    s3 = s1*s2
    e2 = expectation(row_weight, omega*omega/(v1*v1))  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    return (alpha/s3, 0.0, alpha*e2/(s1*s2*s2), 0.0, 1.0/s3,)


def _linear_square_chart_alpha_q_hat(x, p, d, n):
    m_hat, V_hat, _ = x
    alpha, lam, rho, gamma, noise = p
    omega, t, row_weight = d
    v1 = lam + V_hat*omega
    e1 = expectation(row_weight, t/v1)  # <t/(V_hat*omega + lam)>_{omega, t}
    s1 = 2.0*m_hat*e1
    s2 = np.sqrt(gamma)
    s3 = m_hat*m_hat
    s4 = lam*lam
    s5 = V_hat*V_hat
    v2 = omega*omega
    v3 = s4 + s5*v2 + 2.0*V_hat*lam*omega
    e2 = expectation(row_weight, omega*t/v3)  # <omega*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s6 = s2*s3*e2
    s7 = s2*noise
    s8 = s2*rho
    e3 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s9 = e3*e3
    s10 = 2.0*e3
    e4 = expectation(row_weight, v2/v3)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s11 = alpha*e4
    s12 = s2*(s9 + s10 + 1.0 - s11)
    v4 = omega*omega*omega
    v5 = omega*omega*omega*omega
    v6 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v5 + 4.0*V_hat*V_hat*V_hat*lam*v4 + 6.0*s5*s4*v2 + 4.0*V_hat*lam*lam*lam*omega
    e5 = expectation(row_weight, -V_hat*(v4*t/v6) - lam*(v2*t/v6))  # <-V_hat*omega**3*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**2*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e6 = expectation(row_weight, -V_hat*(v5/v6) - lam*(v4/v6))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s13 = s11 - s9 - s10 - 1.0
    s14 = s2*s13*s13
    s15 = e3 + 1.0
    return (-alpha*(s1 - s6 - s7 - s8)/s12, 2.0*alpha*(s2*m_hat*e2 - e1)/s12, -2.0*alpha*(alpha*s2*s3*e4*e5 + alpha*m_hat*e4*e2 + 2.0*alpha*m_hat*e1*e6 + 2.0*m_hat*e3*e4*e1 + 2.0*m_hat*e4*e1 - alpha*s2*s3*e2*e6 - alpha*s2*noise*e6 - alpha*s2*rho*e6 - s2*s3*s9*e5 - s2*s3*e3*e4*e2 - 2.0*s2*s3*e3*e5 - s2*s3*e4*e2 - s2*s3*e5 - s2*noise*e3*e4 - s2*noise*e4 - s2*rho*e3*e4 - s2*rho*e4 - m_hat*s9*e2 - 2.0*m_hat*e3*e2 - m_hat*e2)/s14, 0.0, s15*s15*(s6 + s7 + s8 - s1)/s14,)


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
                   statement='square: generalisation_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.4070252028105326,
                   tolerance=1e-10,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: V with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.5615528128088304,
                   tolerance=1e-10,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: q with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.38785005453441224,
                   tolerance=1e-10,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: m with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.22683705495065387,
                   tolerance=1e-10,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_loss with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.2258978757154907,
                   tolerance=1e-10,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: training_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.1224255766804146,
                   tolerance=1e-10,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='square: energy with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'square', 'rho': 1.6, 'gamma': 2.0},
                   value=0.5487582650645892,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: generalisation_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=0.4017393208629112,
                   tolerance=1e-10,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: V with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=1.1902813766056453,
                   tolerance=1e-10,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: q with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=0.5901481045551226,
                   tolerance=1e-10,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: m with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=0.2952232664007521,
                   tolerance=1e-10,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_loss with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=0.47054926838441824,
                   tolerance=1e-10,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: training_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=0.14718345264235477,
                   tolerance=1e-10,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='logistic: energy with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'logistic', 'rho': 1.6, 'gamma': 2.0},
                   value=1.0886355629076192,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: generalisation_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=0.407863894413584,
                   tolerance=1e-10,
                   quantity='generalisation_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: V with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=0.812228136196491,
                   tolerance=1e-10,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: q with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=1.0491332514512688,
                   tolerance=1e-10,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: m with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=0.3698056556794844,
                   tolerance=1e-10,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_loss with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=0.3755235806059286,
                   tolerance=1e-10,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: training_error with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=0.14722108513617185,
                   tolerance=1e-10,
                   quantity='training_error',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hinge: energy with unseen teacher features',
                   at={'alpha': 2.0, 'lam': 0.5, 'loss': 'hinge', 'rho': 1.6, 'gamma': 2.0},
                   value=1.0133304740746711,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='model without structure with a probit teacher of noise gamma rho - 1, m over '
                          'sqrt(gamma)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: V of ridge regression',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=5.741657386773942,
                   tolerance=1e-10,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix, 30 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: m of ridge regression',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=0.4258342613226059,
                   tolerance=1e-10,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix, 30 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: q of ridge regression',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=0.4258342613226059,
                   tolerance=1e-10,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix, 30 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: squared_error of ridge regression',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=0.5741657386773942,
                   tolerance=1e-10,
                   quantity='squared_error',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix, 30 digits',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='noisy linear teacher: training_loss of ridge regression',
                   at={'teacher': 'linear', 'loss': 'square', 'alpha': 0.5, 'lam': 0.1, 'noise': 0.1},
                   value=0.007416573867739414,
                   tolerance=1e-10,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='resolvent of a Wishart matrix, 30 digits',
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
     digest='cf0402708d10a1e9')


SYSTEM = System(CARD, (Formulation(name='sign_square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_square_fixed_point, values=_sign_square_values, starts={'minimiser': _sign_square_start_minimiser}, when={'teacher': 'sign', 'loss': 'square'}), Formulation(name='sign_logistic', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_logistic_fixed_point, values=_sign_logistic_values, starts={'minimiser': _sign_logistic_start_minimiser}, when={'teacher': 'sign', 'loss': 'logistic'}), Formulation(name='sign_hinge', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_sign_hinge_fixed_point, values=_sign_hinge_values, starts={'minimiser': _sign_hinge_start_minimiser}, when={'teacher': 'sign', 'loss': 'hinge'}), Formulation(name='linear_square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_linear_square_fixed_point, values=_linear_square_values, starts={'minimiser': _linear_square_start_minimiser}, charts={'alpha': Chart(1, ((-1, _linear_square_chart_alpha_alpha), (0, _linear_square_chart_alpha_m_hat), (2, _linear_square_chart_alpha_q_hat),))}, when={'teacher': 'linear', 'loss': 'square'}),)).holding(CARD.table.default)
