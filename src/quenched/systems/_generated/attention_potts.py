# generated from derivations/attention_potts.py by `python -m quenched.derive`; do not edit
# specification digest: 950dfb12d537f880
r"""Factored attention as a Potts model, learned by pseudo-likelihood"""

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



def _square_fixed_point(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, C = p
    omega, t, row_weight = d
    s1 = C - 1.0
    e1 = expectation(row_weight, omega*t)  # <omega*t>_{omega, t}
    pair_probability_1 = sf.pair_probability(C, rho*e1/C)
    v1 = lam + V_hat*omega
    e2 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s2 = C + e2
    v2 = omega*omega
    e3 = expectation(row_weight, v2*t/v1)  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    s3 = 2.0*C*m_hat*rho*pair_probability_1*e3
    s4 = m_hat*m_hat
    v3 = omega*omega*omega
    s5 = lam*lam
    s6 = V_hat*V_hat
    v4 = s5 + s6*v2 + 2.0*V_hat*lam*omega
    e4 = expectation(row_weight, v3*t/v4)  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s7 = s4*rho*e4
    e5 = expectation(row_weight, v2/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s8 = q_hat*e5
    s9 = s3 - s7 - s8 - 1.0
    s10 = s2*s2
    s11 = C*pair_probability_1*e3 - m_hat*e4
    s12 = 2.0*m_hat*rho*e4
    s13 = 2.0*C*rho*pair_probability_1*e3
    s14 = s7 + s8 + 1.0 - s3
    s15 = C*C
    v5 = omega*omega*omega*omega
    v6 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v5 + 4.0*V_hat*V_hat*V_hat*lam*v3 + 6.0*s6*s5*v2 + 4.0*V_hat*lam*lam*lam*omega
    e6 = expectation(row_weight, -V_hat*(omega*omega*omega*omega*omega*t/v6) - lam*(v5*t/v6))  # <-V_hat*omega**5*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**4*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e7 = expectation(row_weight, -V_hat*(v5/v6) - lam*(v3/v6))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    s16 = s4*rho*e5*e4
    s17 = q_hat*e5*e5
    s18 = 2.0*s15*m_hat*rho*pair_probability_1*e4 + 2.0*C*s4*rho*e6 + 2.0*C*m_hat*rho*pair_probability_1*e2*e4 + 2.0*C*q_hat*e7 + 2.0*s4*rho*e2*e6 + s16 + 2.0*q_hat*e2*e7 + s17 + e5 - 2.0*C*m_hat*rho*pair_probability_1*e5*e3
    s19 = 2.0*C*m_hat*rho*pair_probability_1*e4
    s20 = 2.0*s4*rho*e6
    s21 = 2.0*q_hat*e7
    s22 = 2.0*alpha*rho*s1*s11
    return (C*alpha*s1*pair_probability_1/s2, alpha*s1/s2, -alpha*s1*s9/s10,), (((-2.0*C*alpha*rho*s1*s11*pair_probability_1/s2 - C*alpha*s1*(s12 - s13)*pair_probability_1/s2)/s14, (C*alpha*s1*s18*pair_probability_1/s10 - C*alpha*s1*(s19 + s20 + s21)*pair_probability_1/s2)/s14, 0.0,), ((s22/s2 - alpha*s1*(s13 - s12)/s2)/s9, (-alpha*s1*(-s19 - s20 - s21)/s2 - alpha*s1*s18/s10)/s9, 0.0,), (-s22/s10, 2.0*alpha*s1*(s15*m_hat*rho*pair_probability_1*e4 + C*s4*rho*e6 + C*m_hat*rho*pair_probability_1*e2*e4 + C*q_hat*e7 + s4*rho*e2*e6 + s16 + q_hat*e2*e7 + s17 + e5 - 2.0*C*m_hat*rho*pair_probability_1*e5*e3)/(s2*s2*s2), alpha*s1*e5/s10,),)


def _square_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, C = p
    omega, t, row_weight = d
    v1 = omega*omega
    v2 = v1*t
    v3 = lam + V_hat*omega
    e1 = expectation(row_weight, v2/v3)  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*m_hat
    v4 = lam*lam + V_hat*V_hat*v1 + 2.0*V_hat*lam*omega
    e2 = expectation(row_weight, omega*omega*omega*t/v4)  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s2 = s1*rho*e2
    e3 = expectation(row_weight, v1/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s3 = q_hat*e3
    s4 = s2 + s3
    e4 = expectation(row_weight, omega/v3)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s5 = C*C
    v5 = omega*t
    e5 = expectation(row_weight, v5)  # <omega*t>_{omega, t}
    s6 = rho*e5/C
    pair_probability_1 = sf.pair_probability(C, s6)
    s7 = s2/C + s3/C + 1.0/C - 2.0*m_hat*rho*pair_probability_1*e1
    s8 = C + e4
    s9 = 2.0*s8
    s10 = 2.0*C
    e6 = expectation(row_weight, v2/v4)  # <omega**2*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e7 = expectation(row_weight, omega/v4)  # <omega/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e8 = expectation(row_weight, t)  # <t>_{omega, t}
    e9 = expectation(row_weight, v5/v3)  # <omega*t/(V_hat*omega + lam)>_{omega, t}
    s11 = C - 1.0
    return (m_hat*rho*e1, s4, e4, m_hat, q_hat, V_hat, s5*alpha*s7/s9 + s1*rho*e1/2.0 + alpha/s10 - C*alpha*s7/s9 - V_hat*s4/2.0, m_hat*np.sqrt(rho)*e1/(np.sqrt(s4)*np.sqrt(e5)), s1*rho*e6 + q_hat*e7 + rho*e8 - 2.0*m_hat*rho*e9, nan, -(2.0*s5*m_hat*rho*pair_probability_1*e1 + s2 + s3 - C*s1*rho*e2 - 2.0*C*m_hat*rho*pair_probability_1*e1 - C*q_hat*e3 - C)/s10, s11*(C*s7/s9 - C*s7*e4/(2.0*s8*s8)) + 1.0/s10, sf.mean_logsumexp(C, s6) - rho*s11*pair_probability_1*e5,)


def _square_start_minimiser(p, d):
    alpha, _, _, C = p
    s1 = alpha/(4.0*C)
    return (s1, s1, s1,)


def _square_chart_alpha_alpha(x, p, d, n):
    _, V_hat, _ = x
    _, lam, _, C = p
    omega, _, row_weight = d
    e1 = expectation(row_weight, omega/(lam + V_hat*omega))  # <omega/(V_hat*omega + lam)>_{omega, t}
    s1 = C - 1.0
    v1 = omega*omega
    e2 = expectation(row_weight, v1/(lam*lam + V_hat*V_hat*v1 + 2.0*V_hat*lam*omega))  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    return (V_hat*(C + e1)/s1, 0.0, C/s1 + e1/s1 - V_hat*e2/s1, 0.0, 0.0,)


def _square_chart_alpha_m_hat(x, p, d, n):
    _, V_hat, _ = x
    alpha, lam, rho, C = p
    omega, t, row_weight = d
    s1 = C - 1.0
    e1 = expectation(row_weight, omega*t)  # <omega*t>_{omega, t}
    pair_probability_1 = sf.pair_probability(C, rho*e1/C)
    v1 = lam + V_hat*omega
    e2 = expectation(row_weight, omega/v1)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s2 = C + e2
    e3 = expectation(row_weight, omega*omega/(v1*v1))  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    return (C*alpha*s1*pair_probability_1/s2, 0.0, C*alpha*s1*pair_probability_1*e3/(s2*s2), 0.0, C*s1*pair_probability_1/s2,)


def _square_chart_alpha_q_hat(x, p, d, n):
    m_hat, V_hat, _ = x
    alpha, lam, rho, C = p
    omega, t, row_weight = d
    s1 = C - 1.0
    e1 = expectation(row_weight, omega*t)  # <omega*t>_{omega, t}
    pair_probability_1 = sf.pair_probability(C, rho*e1/C)
    v1 = omega*omega
    v2 = lam + V_hat*omega
    e2 = expectation(row_weight, v1*t/v2)  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    s2 = m_hat*m_hat
    v3 = omega*omega*omega
    v4 = v3*t
    v5 = lam*lam + V_hat*V_hat*v1 + 2.0*V_hat*lam*omega
    e3 = expectation(row_weight, v4/v5)  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s3 = 2.0*C*m_hat*rho*pair_probability_1*e2 - s2*rho*e3 - 1.0
    e4 = expectation(row_weight, omega/v2)  # <omega/(V_hat*omega + lam)>_{omega, t}
    e5 = expectation(row_weight, v1/v5)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s4 = C*C + 2.0*C*e4 + alpha*e5 + e4*e4 - C*alpha*e5
    v6 = v2*v2
    e6 = expectation(row_weight, v4/v6)  # <omega**3*t/(V_hat*omega + lam)**2>_{omega, t}
    v7 = -2.0*V_hat*v1 - 2.0*lam*omega
    v8 = v5*v5
    e7 = expectation(row_weight, v3*t*v7/v8)  # <omega**3*t*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    e8 = expectation(row_weight, v1/v6)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    s5 = s4*s4
    e9 = expectation(row_weight, v1*v7/v8)  # <omega**2*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    return (-alpha*s1*s3/s4, -alpha*s1*(2.0*C*rho*pair_probability_1*e2 - 2.0*m_hat*rho*e3)/s4, 2.0*C*alpha*m_hat*rho*s1*pair_probability_1*e6/s4 + alpha*s2*rho*s1*e7/s4 - 2.0*alpha*s1*(C + e4)*s3*e8/s5 - alpha*s1*(C*alpha - alpha)*s3*e9/s5, 0.0, -alpha*s1*s1*s3*e5/s5 - s1*s3/s4,)


def _cross_entropy_2_fixed_point(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, _ = p
    omega, t, row_weight = d
    s1 = m_hat*m_hat
    v1 = omega*omega*omega
    v2 = v1*t
    s2 = lam*lam
    s3 = V_hat*V_hat
    v3 = omega*omega
    s4 = 2.0*V_hat*lam
    v4 = s2 + s3*v3 + s4*omega
    e1 = expectation(row_weight, v2/v4)  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e2 = expectation(row_weight, v3/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = s1*rho*e1 + q_hat*e2
    s6 = np.sqrt(s5)
    v5 = lam + V_hat*omega
    e3 = expectation(row_weight, omega/v5)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s7 = -e3
    s8 = rho*rho
    e4 = expectation(row_weight, omega*t)  # <omega*t>_{omega, t}
    s9 = s1*s8*e4*e1
    s10 = q_hat*rho*e4*e2
    e5 = expectation(row_weight, v3*t/v5)  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    s11 = e5*e5
    s12 = s1*s8*s11
    s13 = np.sqrt(s9/s5 + s10/s5 + 4.0 - s12/s5)/(m_hat*rho*np.abs(e5/s5))
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0, 0.0, s7,), widths=(s13, 2.0, 2.0,))  # u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v6 = lam[..., None] + V_hat[..., None]*omega
    e6 = expectation(row_weight, omega/v6)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    prox_logistic_1 = sf.prox_logistic(u1, e6)
    sigmoid_1 = sf.sigmoid(-prox_logistic_1)
    v7 = omega*omega
    e7 = expectation(row_weight, v7*t/v6)[..., 0]  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    v8 = s2[..., None] + s3[..., None]*v7 + s4[..., None]*omega
    e8 = expectation(row_weight, omega*omega*omega*t/v8)[..., 0]  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e9 = expectation(row_weight, v7/v8)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v9 = s1*rho*e8 + q_hat*e9
    v10 = m_hat*rho*(u1*e7/v9)
    s14 = s1*s8
    e10 = expectation(row_weight, omega*t)[..., 0]  # <omega*t>_{omega, t}
    v11 = np.sqrt(s14*(e10*e8/v9) + q_hat*rho*(e10*e9/v9) - s14*(e7*e7/v9))
    u3, w3 = gauss_rule(n, v10[..., None], v11[..., None], centres=(0.0,), widths=(2.0,))  # u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))
    sigmoid_2 = sf.sigmoid(-u3)
    sigmoid_3 = sf.sigmoid(u3)
    e11 = expectation(w3, sigmoid_2*sigmoid_3)[..., 0]  # E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e12 = expectation(w1, sigmoid_1*e11)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e13 = expectation(w3, sigmoid_3)[..., 0]  # E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e14 = expectation(w1, u1*sigmoid_1*e13)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s15 = e14 - m_hat*rho*e12*e5
    v12 = sigmoid_1*sigmoid_1
    e15 = expectation(w1, v12*e13)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s16 = m_hat*m_hat*m_hat*m_hat
    s17 = rho*rho*rho*rho
    v13 = sigmoid_3*sigmoid_3
    e16 = expectation(w3, sigmoid_2*v13)[..., 0]  # E[Sigmoid(-u)*Sigmoid(u)**2; u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e17 = expectation(w1, u1*sigmoid_1*e16)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)*Sigmoid(u)**2; u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s18 = e1*e1
    s19 = s5*s5
    s20 = s12 - s9 - s10
    s21 = s19*s20
    v14 = sigmoid_2*sigmoid_2
    e18 = expectation(w3, v14*sigmoid_3)[..., 0]  # E[Sigmoid(-u)**2*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e19 = expectation(w1, u1*sigmoid_1*e18)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)**2*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s22 = e5*e5*e5
    s23 = m_hat*m_hat*m_hat
    s24 = rho*rho*rho
    e20 = expectation(w3, u3*sigmoid_2*v13)[..., 0]  # E[u*Sigmoid(-u)*Sigmoid(u)**2; u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e21 = expectation(w1, sigmoid_1*e20)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[u*Sigmoid(-u)*Sigmoid(u)**2; u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s25 = s5*s20
    e22 = expectation(w3, u3*v14*sigmoid_3)[..., 0]  # E[u*Sigmoid(-u)**2*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e23 = expectation(w1, sigmoid_1*e22)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[u*Sigmoid(-u)**2*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s26 = s9 + s10 - s12
    sigmoid_4 = sf.sigmoid(prox_logistic_1)
    v15 = 1.0 + sigmoid_1*sigmoid_4*e6
    e24 = expectation(w1, u1*sigmoid_1*sigmoid_4*e11/v15)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]/(Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s27 = s16*s17*e17*e4*e5*s18/s21 + s16*s17*e19*s22*e1/s21 + s23*s24*e21*s11*e1/s25 + s23*s24*e23*e4*s18/s25 + s1*q_hat*s24*e17*e4*e2*e5*e1/s21 + s1*s24*e17*s22/s25 + s1*s24*e19*e4*e5*e1/s25 + s1*s8*e17*e5*e1/s19 + m_hat*q_hat*s8*e23*e4*e2*e1/s25 + m_hat*s8*e21*s11/s26 + m_hat*s8*e23*e4*e1/s26 + rho*e19*e5/s5 - s16*s17*e17*s22*e1/s21 - s16*s17*e19*e4*e5*s18/s21 - s23*s24*e21*e4*s18/s25 - s23*s24*e23*s11*e1/s25 - s1*q_hat*s24*e19*e4*e2*e5*e1/s21 - s1*s24*e17*e4*e5*e1/s25 - s1*s24*e19*s22/s25 - s1*s8*e19*e5*e1/s19 - m_hat*q_hat*s8*e21*e4*e2*e1/s25 - m_hat*s8*e21*e4*e1/s26 - m_hat*s8*e23*s11/s26 - m_hat*rho*e24*e1/s5 - rho*e17*e5/s5
    s28 = m_hat*m_hat*m_hat*m_hat*m_hat
    v16 = omega*omega*omega*omega
    v17 = v16*t
    v18 = v5*v5*v5
    e25 = expectation(row_weight, v17/v18)  # <omega**4*t/(V_hat*omega + lam)**3>_{omega, t}
    e26 = expectation(row_weight, v1/v18)  # <omega**3/(V_hat*omega + lam)**3>_{omega, t}
    v19 = -2.0*V_hat*v3 - 2.0*lam*omega
    v20 = v4*v4
    e27 = expectation(row_weight, v1*t*v19/v20)  # <omega**3*t*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    s29 = q_hat*q_hat
    e28 = expectation(row_weight, v3*v19/v20)  # <omega**2*(-2*V_hat*omega**2 - 2*lam*omega)/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)**2>_{omega, t}
    v21 = v5*v5
    e29 = expectation(row_weight, v2/v21)  # <omega**3*t/(V_hat*omega + lam)**2>_{omega, t}
    s30 = lam*lam*lam
    s31 = V_hat*V_hat*V_hat
    v22 = s30 + s31*v1 + 3.0*s3*lam*v3 + 3.0*V_hat*s2*omega
    e30 = expectation(row_weight, v17/v22)  # <omega**4*t/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    e31 = expectation(row_weight, v1/v22)  # <omega**3/(V_hat**3*omega**3 + 3*V_hat**2*lam*omega**2 + 3*V_hat*lam**2*omega + lam**3)>_{omega, t}
    s32 = s1*rho*e30 + q_hat*e31
    e32 = expectation(w1, v12*sigmoid_4*e11/v15)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]/(Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e33 = expectation(row_weight, v3/v21)  # <omega**2/(V_hat*omega + lam)**2>_{omega, t}
    s33 = s28*s17*e17*s22*e25/s21 + s28*s17*e19*e4*e5*e1*e25/s21 + s16*s24*e21*e4*e1*e25/s25 + s16*s24*e23*s11*e25/s25 + s23*q_hat*s24*e17*e26*s22/s21 + s23*q_hat*s24*e19*e4*e2*e5*e25/s21 + s23*q_hat*s24*e19*e4*e26*e5*e1/s21 + s23*s24*e17*e4*e5*e25/s25 + s23*s24*e19*s11*e1/s25 + s23*s8*e17*e5*e27/s19 + s1*q_hat*s8*e21*e4*e2*e25/s25 + s1*q_hat*s8*e21*e4*e26*e1/s25 + s1*q_hat*s8*e23*e26*s11/s25 + s1*s8*e23*e5*e1/s26 + s1*s8*e23*e4*e25/s20 + m_hat*s29*s8*e19*e4*e2*e26*e5/s21 + m_hat*q_hat*s8*e17*e4*e26*e5/s25 + m_hat*q_hat*rho*e17*e5*e28/s19 + m_hat*rho*e17*e29/s5 + m_hat*rho*s32*e17*e5/s19 + s29*rho*e21*e4*e2*e26/s25 + q_hat*rho*e23*e4*e26/s20 + e32*e33 + s32*e24/s5 - s28*s17*e17*e4*e5*e1*e25/s21 - s28*s17*e19*s22*e25/s21 - s16*s24*e21*s11*e25/s25 - s16*s24*e23*e4*e1*e25/s25 - s23*q_hat*s24*e17*e4*e2*e5*e25/s21 - s23*q_hat*s24*e17*e4*e26*e5*e1/s21 - s23*q_hat*s24*e19*e26*s22/s21 - s23*s24*e17*s11*e1/s25 - s23*s24*e19*e4*e5*e25/s25 - s23*s8*e19*e5*e27/s19 - s1*q_hat*s8*e21*e26*s11/s25 - s1*q_hat*s8*e23*e4*e2*e25/s25 - s1*q_hat*s8*e23*e4*e26*e1/s25 - s1*s8*e21*e5*e1/s26 - s1*s8*e21*e4*e25/s20 - m_hat*s29*s8*e17*e4*e2*e26*e5/s21 - m_hat*q_hat*s8*e19*e4*e26*e5/s25 - m_hat*q_hat*rho*e19*e5*e28/s19 - m_hat*rho*e19*e29/s5 - m_hat*rho*s32*e19*e5/s19 - s29*rho*e23*e4*e2*e26/s25 - q_hat*rho*e21*e4*e26/s20
    s34 = 2.0*s19*s20
    s35 = 2.0*s5*s20
    s36 = e2*e2
    s37 = 2.0*s19
    s38 = 2.0*s20
    s39 = 2.0*s5
    s40 = s23*s24*e17*e4*e2*e5*e1/s34 + s23*s24*e19*e2*s22/s34 + s1*s8*e21*e2*s11/s35 + s1*s8*e23*e4*e2*e1/s35 + m_hat*q_hat*s8*e17*e4*s36*e5/s34 + m_hat*s8*e19*e4*e2*e5/s35 + m_hat*rho*e17*e2*e5/s37 + q_hat*rho*e23*e4*s36/s35 + rho*e21*e4*e2/s38 - s23*s24*e17*e2*s22/s34 - s23*s24*e19*e4*e2*e5*e1/s34 - s1*s8*e21*e4*e2*e1/s35 - s1*s8*e23*e2*s11/s35 - m_hat*q_hat*s8*e19*e4*s36*e5/s34 - m_hat*s8*e17*e4*e2*e5/s35 - m_hat*rho*e19*e2*e5/s37 - q_hat*rho*e21*e4*s36/s35 - rho*e23*e4*e2/s38 - e24*e2/s39
    v23 = u1*u1
    e34 = expectation(w1, v23*sigmoid_1*e11)  # E[u'**2*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e35 = expectation(w3, u3*sigmoid_2*sigmoid_3)[..., 0]  # E[u*Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e36 = expectation(w1, u1*sigmoid_1*e35)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[u*Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e37 = expectation(w1, v23*sigmoid_1*sigmoid_4*e13/v15)  # E[u'**2*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]/(Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    v24 = lam*lam*lam*lam + V_hat*V_hat*V_hat*V_hat*v16 + 4.0*s31*lam*v1 + 6.0*s3*s2*v3 + 4.0*V_hat*s30*omega
    e38 = expectation(row_weight, -V_hat*(omega*omega*omega*omega*omega*t/v24) - lam*(v17/v24))  # <-V_hat*omega**5*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**4*t/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e39 = expectation(row_weight, -V_hat*(v16/v24) - lam*(v1/v24))  # <-V_hat*omega**4/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4) - lam*omega**3/(V_hat**4*omega**4 + 4*V_hat**3*lam*omega**3 + 6*V_hat**2*lam**2*omega**2 + 4*V_hat*lam**3*omega + lam**4)>_{omega, t}
    e40 = expectation(w1, u1*v12*sigmoid_4*e13/v15)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]/(Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e41 = expectation(w1, u1*v12*e11)  # E[u'*Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*E[Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e42 = expectation(w1, v12*e35)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*E[u*Sigmoid(-u)*Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e43 = expectation(w1, sigmoid_1*sigmoid_1*sigmoid_1*sigmoid_4*e13/v15)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**3*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]/(Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*Sigmoid(ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*<omega/(V_hat*omega + lam)>_{omega, t} + 1); u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    return (2.0*alpha*e12, -2.0*alpha*s15/s5, 2.0*alpha*e15,), ((2.0*alpha*s27, 2.0*alpha*s33, 2.0*alpha*s40,), ((2.0*alpha*m_hat*rho*s27*e5 + 4.0*alpha*m_hat*rho*s15*e1/s5 + 2.0*alpha*rho*e12*e5 - 2.0*alpha*(s16*s17*e34*s22*e1/s21 + s23*s24*e36*e4*s18/s25 + s1*s24*e34*e4*e5*e1/s25 + m_hat*q_hat*s8*e36*e4*e2*e1/s25 + m_hat*s8*e36*e4*e1/s26 + m_hat*rho*e14*e1/s5 + rho*e34*e5/s5 - s16*s17*e34*e4*e5*s18/s21 - s23*s24*e36*s11*e1/s25 - s1*q_hat*s24*e34*e4*e2*e5*e1/s21 - s1*s24*e34*s22/s25 - s1*s8*e34*e5*e1/s19 - m_hat*s8*e36*s11/s26 - m_hat*rho*e37*e1/s5))/s5, (2.0*alpha*m_hat*rho*s33*e5 + 2.0*alpha*(2.0*s1*rho*e38 + 2.0*q_hat*e39)*s15/s5 - 2.0*alpha*m_hat*rho*e12*e29 - 2.0*alpha*(s28*s17*e34*e4*e5*e1*e25/s21 + s16*s24*e36*s11*e25/s25 + s23*q_hat*s24*e34*e4*e2*e5*e25/s21 + s23*q_hat*s24*e34*e4*e26*e5*e1/s21 + s23*s24*e34*s11*e1/s25 + s1*q_hat*s8*e36*e26*s11/s25 + s1*s8*e36*e5*e1/s26 + s1*s8*e36*e4*e25/s20 + m_hat*s29*s8*e34*e4*e2*e26*e5/s21 + q_hat*rho*e36*e4*e26/s20 + e40*e33 + s32*e37/s5 - s28*s17*e34*s22*e25/s21 - s16*s24*e36*e4*e1*e25/s25 - s23*q_hat*s24*e34*e26*s22/s21 - s23*s24*e34*e4*e5*e25/s25 - s23*s8*e34*e5*e27/s19 - s1*q_hat*s8*e36*e4*e2*e25/s25 - s1*q_hat*s8*e36*e4*e26*e1/s25 - m_hat*q_hat*s8*e34*e4*e26*e5/s25 - m_hat*q_hat*rho*e34*e5*e28/s19 - m_hat*rho*e34*e29/s5 - m_hat*rho*s32*e34*e5/s19 - s29*rho*e36*e4*e2*e26/s25 - s32*e14/s5))/s5, (2.0*alpha*m_hat*rho*s40*e5 + 2.0*alpha*s15*e2/s5 - 2.0*alpha*(s23*s24*e34*e2*s22/s34 + s1*s8*e36*e4*e2*e1/s35 + m_hat*s8*e34*e4*e2*e5/s35 + q_hat*rho*e36*e4*s36/s35 + e14*e2/s39 - s23*s24*e34*e4*e2*e5*e1/s34 - s1*s8*e36*e2*s11/s35 - m_hat*q_hat*s8*e34*e4*s36*e5/s34 - m_hat*rho*e34*e2*e5/s37 - rho*e36*e4*e2/s38 - e37*e2/s39))/s5,), (2.0*alpha*(s16*s17*e41*s22*e1/s21 + s23*s24*e42*e4*s18/s25 + s1*s24*e41*e4*e5*e1/s25 + m_hat*q_hat*s8*e42*e4*e2*e1/s25 + m_hat*s8*e42*e4*e1/s26 + rho*e41*e5/s5 - s16*s17*e41*e4*e5*s18/s21 - s23*s24*e42*s11*e1/s25 - s1*q_hat*s24*e41*e4*e2*e5*e1/s21 - s1*s24*e41*s22/s25 - s1*s8*e41*e5*e1/s19 - m_hat*s8*e42*s11/s26 - 2.0*m_hat*rho*e40*e1/s5), 2.0*alpha*(s28*s17*e41*e4*e5*e1*e25/s21 + s16*s24*e42*s11*e25/s25 + s23*q_hat*s24*e41*e4*e2*e5*e25/s21 + s23*q_hat*s24*e41*e4*e26*e5*e1/s21 + s23*s24*e41*s11*e1/s25 + s1*q_hat*s8*e42*e26*s11/s25 + s1*s8*e42*e5*e1/s26 + s1*s8*e42*e4*e25/s20 + m_hat*s29*s8*e41*e4*e2*e26*e5/s21 + q_hat*rho*e42*e4*e26/s20 + 2.0*e43*e33 + 2.0*s32*e40/s5 - s28*s17*e41*s22*e25/s21 - s16*s24*e42*e4*e1*e25/s25 - s23*q_hat*s24*e41*e26*s22/s21 - s23*s24*e41*e4*e5*e25/s25 - s23*s8*e41*e5*e27/s19 - s1*q_hat*s8*e42*e4*e2*e25/s25 - s1*q_hat*s8*e42*e4*e26*e1/s25 - m_hat*q_hat*s8*e41*e4*e26*e5/s25 - m_hat*q_hat*rho*e41*e5*e28/s19 - m_hat*rho*e41*e29/s5 - m_hat*rho*s32*e41*e5/s19 - s29*rho*e42*e4*e2*e26/s25), 2.0*alpha*(s23*s24*e41*e2*s22/s34 + s1*s8*e42*e4*e2*e1/s35 + m_hat*s8*e41*e4*e2*e5/s35 + q_hat*rho*e42*e4*s36/s35 - s23*s24*e41*e4*e2*e5*e1/s34 - s1*s8*e42*e2*s11/s35 - m_hat*q_hat*s8*e41*e4*s36*e5/s34 - m_hat*rho*e41*e2*e5/s37 - rho*e42*e4*e2/s38 - e40*e2/s5),),)


def _cross_entropy_2_values(x, p, d, n):
    m_hat, V_hat, q_hat = x
    alpha, lam, rho, _ = p
    omega, t, row_weight = d
    v1 = omega*omega
    v2 = v1*t
    v3 = lam + V_hat*omega
    e1 = expectation(row_weight, v2/v3)  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    s1 = m_hat*m_hat
    s2 = lam*lam
    s3 = V_hat*V_hat
    s4 = 2.0*V_hat*lam
    v4 = s2 + s3*v1 + s4*omega
    e2 = expectation(row_weight, omega*omega*omega*t/v4)  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e3 = expectation(row_weight, v1/v4)  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    s5 = s1*rho*e2 + q_hat*e3
    e4 = expectation(row_weight, omega/v3)  # <omega/(V_hat*omega + lam)>_{omega, t}
    s6 = np.sqrt(s5)
    s7 = -e4
    s8 = rho*rho
    v5 = omega*t
    e5 = expectation(row_weight, v5)  # <omega*t>_{omega, t}
    s9 = np.sqrt(s1*s8*e5*e2/s5 + q_hat*rho*e5*e3/s5 + 4.0 - s1*s8*e1*e1/s5)/(m_hat*rho*np.abs(e1/s5))
    u1, w1 = gauss_rule(n, 0.0, s6, centres=(0.0, 0.0, s7, 0.0,), widths=(s9, 2.0, 2.0, 2.0,))  # u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})
    v6 = lam[..., None] + V_hat[..., None]*omega
    e6 = expectation(row_weight, omega/v6)[..., 0]  # <omega/(V_hat*omega + lam)>_{omega, t}
    prox_logistic_1 = sf.prox_logistic(u1, e6)
    v7 = prox_logistic_1 - u1
    v8 = omega*omega
    e7 = expectation(row_weight, v8*t/v6)[..., 0]  # <omega**2*t/(V_hat*omega + lam)>_{omega, t}
    v9 = s2[..., None] + s3[..., None]*v8 + s4[..., None]*omega
    e8 = expectation(row_weight, omega*omega*omega*t/v9)[..., 0]  # <omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e9 = expectation(row_weight, v8/v9)[..., 0]  # <omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    v10 = s1*rho*e8 + q_hat*e9
    s10 = s1*s8
    e10 = expectation(row_weight, omega*t)[..., 0]  # <omega*t>_{omega, t}
    u3, w3 = gauss_rule(n, (m_hat*rho*(u1*e7/v10))[..., None], np.sqrt(s10*(e10*e8/v10) + q_hat*rho*(e10*e9/v10) - s10*(e7*e7/v10))[..., None], centres=(0.0,), widths=(2.0,))  # u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))
    e11 = expectation(w3, sf.sigmoid(u3))[..., 0]  # E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]
    e12 = expectation(w1, v7*v7*e11)  # E[(-u' + ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    v11 = -prox_logistic_1
    e13 = expectation(w1, sf.softplus(v11)*e11)  # E[Softplus(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    e14 = expectation(row_weight, v2/v4)  # <omega**2*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e15 = expectation(row_weight, omega/v4)  # <omega/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}
    e16 = expectation(row_weight, t)  # <t>_{omega, t}
    e17 = expectation(row_weight, v5/v3)  # <omega*t/(V_hat*omega + lam)>_{omega, t}
    v12 = -u1
    e18 = expectation(w1, sf.softplus(v12)*e11)  # E[Softplus(-u')*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    sigmoid_1 = sf.sigmoid(v11)
    e19 = expectation(w1, sigmoid_1*sigmoid_1*e11)  # E[Sigmoid(-ProxLogistic(u', <omega/(V_hat*omega + lam)>_{omega, t}))**2*E[Sigmoid(u); u ~ N(u'*m_hat*rho*<omega**2*t/(V_hat*omega + lam)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}), m_hat**2*rho**2*<omega*t>_{omega, t}*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) - m_hat**2*rho**2*<omega**2*t/(V_hat*omega + lam)>_{omega, t}**2/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}) + q_hat*rho*<omega*t>_{omega, t}*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}/(m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t}))]; u' ~ N(0, m_hat**2*rho*<omega**3*t/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t} + q_hat*<omega**2/(V_hat**2*omega**2 + 2*V_hat*lam*omega + lam**2)>_{omega, t})]
    s11 = rho*e5/2.0
    return (m_hat*rho*e1, s5, e4, m_hat, q_hat, V_hat, 2.0*alpha*(e12/(2.0*e4) + e13) + s1*rho*e1/2.0 - V_hat*s5/2.0, m_hat*np.sqrt(rho)*e1/(s6*np.sqrt(e5)), s1*rho*e14 + q_hat*e15 + rho*e16 - 2.0*m_hat*rho*e17, 2.0*e18, nan, e12/e4 + 2.0*e13 - e19*e4, sf.mean_logsumexp(2.0, s11) - rho*sf.pair_probability(2.0, s11)*e5,)


def _cross_entropy_2_start_minimiser(p, d):
    alpha, _, _, C = p
    s1 = alpha/(4.0*C)
    return (s1, s1, s1,)


CARD = Card(name='attention_potts',
     title='Factored attention as a Potts model, learned by pseudo-likelihood',
     summary='Tokens of C colours, a masked token with the conditional law of a Potts model, its couplings learned '
             'by regularised cross-entropy or square loss with a fixed value matrix (the identity).',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='sequences per visible token, n/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='lam',
                           latex='\\lambda',
                           meaning='strength of the penalty (lambda/2)|w|^2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='mean square of the true couplings, |w*|^2/d',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=8.0),
                 Parameter(name='C',
                           latex='C',
                           meaning='number of colours; 2 or 3 for cross-entropy',
                           domain=Interval(lo=2, hi=inf, lo_closed=True, hi_closed=False),
                           default=2.0)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='covariance of a field of the student with that of the teacher',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='variance of a field of the student',
                          kind='order_parameter'),
                 Quantity(name='V',
                          latex='V',
                          meaning='variance of a field, b times the thermal fluctuation',
                          kind='order_parameter'),
                 Quantity(name='m_hat', latex='\\hat m', meaning='conjugate of m', kind='order_parameter'),
                 Quantity(name='q_hat', latex='\\hat q', meaning='conjugate of q', kind='order_parameter'),
                 Quantity(name='V_hat', latex='\\hat V', meaning='conjugate of V', kind='order_parameter'),
                 Quantity(name='energy', latex='e', meaning='minimal risk per visible token', kind='potential'),
                 Quantity(name='cosine',
                          latex='c',
                          meaning='correlation of the fields of student and teacher',
                          kind='observable'),
                 Quantity(name='coupling_error',
                          latex='\\epsilon_w',
                          meaning='mean squared error of the couplings, |w - w*|^2/d',
                          kind='observable'),
                 Quantity(name='test_cross_entropy',
                          latex='\\ell_g',
                          meaning='cross-entropy of a new masked token (not for square loss)',
                          kind='observable'),
                 Quantity(name='test_loss',
                          latex='\\ell_2',
                          meaning='half the squared residuals of a new masked token (square loss)',
                          kind='observable'),
                 Quantity(name='training_loss',
                          latex='\\ell_t',
                          meaning='mean loss on the training set',
                          kind='observable'),
                 Quantity(name='teacher_entropy',
                          latex='s',
                          meaning='entropy of the true law: the smallest cross-entropy',
                          kind='observable')),
     branches=(Branch(name='minimiser', meaning='the unique minimiser of the regularised risk', pinned=()),),
     potential='energy',
     extremum='min',
     choices=(Choice(name='loss',
                     meaning='loss that the student minimises',
                     values=('cross_entropy', 'square'),
                     default='cross_entropy'),),
     lines=(),
     regions=(),
     axes=Axes(x='alpha',
               y='lam',
               x_range=(0.2, 10.0),
               y_range=(0.01, 10.0),
               colour='coupling_error',
               branch='minimiser'),
     references=(Reference(key='Rende23',
                           text='R. Rende, F. Gerace, A. Laio, S. Goldt, Phys. Rev. Research 6, 023057 (2024), '
                                'arXiv:2304.07235'),
                 Reference(key='Bachschmid17',
                           text='L. Bachschmid-Romano, M. Opper, J. Stat. Mech. 063406 (2017), arXiv:1704.01087')),
     checks=(Check(kind='reference',
                   statement='two colours: m',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0},
                   value=4.088257809013501,
                   tolerance=1e-10,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours: q',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0},
                   value=3.7719721737683862,
                   tolerance=1e-10,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours: V',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0},
                   value=3.6887604082145344,
                   tolerance=1e-10,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours: test_cross_entropy',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0},
                   value=0.5596835388306869,
                   tolerance=1e-10,
                   quantity='test_cross_entropy',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, weak penalty: m',
                   at={'rho': 8.0, 'lam': 0.01, 'alpha': 1.0},
                   value=5.776665575733671,
                   tolerance=1e-09,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, weak penalty: q',
                   at={'rho': 8.0, 'lam': 0.01, 'alpha': 1.0},
                   value=12.612165657435114,
                   tolerance=1e-09,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, weak penalty: V',
                   at={'rho': 8.0, 'lam': 0.01, 'alpha': 1.0},
                   value=44.70671228628989,
                   tolerance=1e-09,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, weak penalty: test_cross_entropy',
                   at={'rho': 8.0, 'lam': 0.01, 'alpha': 1.0},
                   value=0.8945321569700615,
                   tolerance=1e-09,
                   quantity='test_cross_entropy',
                   branch='minimiser',
                   line=None,
                   source='independent solution of the textbook equations: trapezoid rule, bisected proximal map, '
                          'damped iteration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, square loss: m',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square'},
                   value=1.635286190097017,
                   tolerance=1e-12,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='independent: V from a quadratic equation, m and q from linear ones, kappa by one '
                          'integral in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, square loss: q',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square'},
                   value=0.6468425791830524,
                   tolerance=1e-12,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='independent: V from a quadratic equation, m and q from linear ones, kappa by one '
                          'integral in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='two colours, square loss: V',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square'},
                   value=1.483314773547883,
                   tolerance=1e-12,
                   quantity='V',
                   branch='minimiser',
                   line=None,
                   source='independent: V from a quadratic equation, m and q from linear ones, kappa by one '
                          'integral in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: m of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: q of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: coupling_error of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='coupling_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: training_loss of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: energy of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, cross_entropy: test_cross_entropy of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'cross_entropy', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_cross_entropy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: m of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: q of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: coupling_error of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='coupling_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: training_loss of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: energy of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='two colours, square: test_loss of the minimiser',
                   at={'rho': 8.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 2.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='five colours, square loss: m of the minimiser',
                   at={'rho': 20.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 5.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='five colours, square loss: q of the minimiser',
                   at={'rho': 20.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 5.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='five colours, square loss: coupling_error of the minimiser',
                   at={'rho': 20.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 5.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='coupling_error',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='five colours, square loss: training_loss of the minimiser',
                   at={'rho': 20.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 5.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='training_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3}),
             Check(kind='simulation',
                   statement='five colours, square loss: test_loss of the minimiser',
                   at={'rho': 20.0, 'lam': 0.1, 'alpha': 2.0, 'loss': 'square', 'C': 5.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='test_loss',
                   branch='minimiser',
                   line=None,
                   source='',
                   simulator='potts_pseudolikelihood',
                   settings={'sizes': (100, 200), 'samples': 60, 'seed': 3})),
     table=Table(name='spectrum',
                 meaning='eigenvalues omega of S, and the squares of the couplings along its eigenvectors, t, in '
                         'units of rho',
                 columns=('omega', 't', 'row_weight'),
                 default=((1.0,), (1.0,), (1.0,))),
     digest='950dfb12d537f880')


SYSTEM = System(CARD, (Formulation(name='square', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_square_fixed_point, values=_square_values, starts={'minimiser': _square_start_minimiser}, charts={'alpha': Chart(1, ((-1, _square_chart_alpha_alpha), (0, _square_chart_alpha_m_hat), (2, _square_chart_alpha_q_hat),))}, when={'loss': 'square'}), Formulation(name='cross_entropy_2', unknowns=(Unknown(name='m_hat', latex='\\hat m', positive=True, odds=False), Unknown(name='V_hat', latex='\\hat V', positive=True, odds=False), Unknown(name='q_hat', latex='\\hat q', positive=True, odds=False)), fixed_point=_cross_entropy_2_fixed_point, values=_cross_entropy_2_values, starts={'minimiser': _cross_entropy_2_start_minimiser}, when={'loss': 'cross_entropy', 'C': 2.0}, depth=2),)).holding(CARD.table.default)
