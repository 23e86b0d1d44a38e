# generated from derivations/dense_hebbian.py by `python -m quenched.derive`; do not edit
# specification digest: 3256469645c17290
r"""Dense Hebbian network trained on a dataset"""

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



def _finite_temperature_4_supervised_fixed_point(x, p, n):
    q, n_ex = x
    gamma, T, rho, _ = p
    s1 = n_ex*n_ex*n_ex
    s2 = 2.0*s1*rho/T + 2.0*s1/T
    s3 = q*q
    Abs_1 = np.abs(q)
    s4 = T*T
    s5 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s6 = rho*rho
    s7 = np.sqrt(2.0*gamma*s3*Abs_1/s4 + 4.0*s5*rho*rho*rho/s4 + 8.0*s5*s6/s4 + 4.0*s5*rho/s4)
    u0, w0 = gauss_rule(n, s2, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s8 = rho + 1.0
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s9 = T*s8
    e4 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s10 = gamma*s3*Abs_1
    s11 = s8*s8
    s12 = s10 + 2.0*s5*rho*s11
    e5 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s13 = T*s12
    s14 = n_ex*n_ex*n_ex*n_ex*n_ex
    s15 = n_ex*n_ex
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    return (e1, (T*e2 + 2.0*s1*rho*s8*e3)/s9,), ((3.0*gamma*s3*e4/s12 - 6.0*gamma*s1*s3*s8*e5/s13, 12.0*s14*rho*s11*e4/s12 + 12.0*gamma*s15*s3*s8*Abs_1*e5/s13,), ((3.0*T*gamma*s3*e6/(2.0*s12) + 12.0*gamma*s5*s3*rho*s11*e5/s13 - 6.0*gamma*s1*s3*rho*s8*e4/s12 - 3.0*gamma*s1*s3*s8*e3/s12)/s9, (6.0*T*s14*rho*s11*e6/s12 + 6.0*s15*s8*(gamma*s3*rho*Abs_1 + s10 + 2.0*s5*s6*s11)*e3/s12 - 24.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s6*s8*s8*s8*e4/s12 - 24.0*gamma*s14*s3*rho*s11*Abs_1*e5/s13)/s9,),)


def _finite_temperature_4_supervised_values(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = q*q
    Abs_1 = np.abs(q)
    s4 = 2.0*s1*rho/T + 2.0*s1/T
    s5 = 2.0*gamma*s3*Abs_1
    s6 = T*T
    s7 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s8 = np.sqrt(s5/s6 + 4.0*s7*rho*rho*rho/s6 + 8.0*s7*rho*rho/s6 + 4.0*s7*rho/s6)
    u0, w0 = gauss_rule(n, s4, s8, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s9 = q*q*q*q
    s10 = gamma*s9/s6
    s11 = gamma*(1.0 - s9)
    s12 = s11/(4.0*s6)
    s13 = s2*s2
    s14 = 3.0*n_ex*n_ex*n_ex*n_ex*s13
    s15 = -T*(e1 + s10 + s12 - s14/(2.0*T) - gamma*s3*Abs_1/s6)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s16 = T*T*T
    e4 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s17 = T*(s14/(2.0*s6) + 2.0*gamma*s3*Abs_1*e3/s16 + 2.0*gamma*s3*Abs_1*e4/s16 - 2.0*s1*s2*e2/s6 - 2.0*gamma*s9/s16 - s11/(2.0*s16) - (s5 + 4.0*s7*rho*s13)*e3/s16) + e1 + s10 + s12 - s14/(2.0*T) - gamma*s3*Abs_1/s6
    e5 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*gamma*q**2*Abs(q)/T**2 + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    return (n_ex, 2.0*s1*s2, q, 2.0*s3*Abs_1, (1.0 - Abs_1)/T, s15, e2, T*s17 + s15, s17, nan, 1.0/np.sqrt(M*rho + 1.0), 1.0 - 6.0*gamma*s3*e5/s6,)


def _finite_temperature_4_supervised_start_retrieval(p):
    return (0.5, 1.0,)


def _finite_temperature_4_supervised_start_spin_glass(p):
    _, T, _, _ = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_4_supervised_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_4_supervised_line_freezing(p, n):
    gamma, _, _, _ = p
    return np.sqrt(gamma)/(2.0*np.sqrt(np.log(2.0)))


def _zero_temperature_4_supervised_fixed_point(x, p, n):
    n_ex, = x
    gamma, _, rho, _ = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s4 = s2*s2
    s5 = gamma + 2.0*s3*rho*s4
    s6 = np.sqrt(s5)
    gauss_pdf_1 = sf.gauss_pdf(1.4142135623730951*s1*s2/s6)
    erf_1 = sc.erf(s1*s2/s6)
    s7 = 4.0*s1*rho*s2*gauss_pdf_1 + 1.4142135623730951*s6*erf_1
    s8 = 2.0*s6*s2
    s9 = gamma*gamma
    s10 = rho*rho
    s11 = rho*rho*rho
    return (1.4142135623730951*s7/s8,), (((6.0*1.4142135623730951*n_ex*n_ex*s2*(1.4142135623730951*s9*s1*rho*s2*erf_1 + 2.0*s9*rho*s6*gauss_pdf_1 + 2.0*s9*s6*gauss_pdf_1 + 4.0*1.4142135623730951*gamma*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s10*s2*s2*s2*erf_1 + 8.0*gamma*s3*s10*s6*s4*gauss_pdf_1 + 4.0*1.4142135623730951*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s11*s2*s2*s2*s2*s2*erf_1 + 8.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s11*s6*s2*s2*s2*s2*gauss_pdf_1)/(s5*s5*s6) - 6.0*1.4142135623730951*n_ex*n_ex*n_ex*n_ex*n_ex*rho*s4*s7/s5)/s8,),)


def _zero_temperature_4_supervised_values(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s4 = s2*s2
    s5 = gamma + 2.0*s3*rho*s4
    s6 = np.sqrt(s5)
    gauss_pdf_1 = sf.gauss_pdf(1.4142135623730951*s1*s2/s6)
    erf_1 = sc.erf(s1*s2/s6)
    s7 = 3.0*n_ex*n_ex*n_ex*n_ex*s4/2.0 - 2.0*s1*s2*erf_1 - 2.0*np.sqrt(2.0*gamma + 4.0*s3*rho*s4)*gauss_pdf_1
    return (n_ex, 2.0*s1*s2, 1.0, 2.0, 1.4142135623730951*gauss_pdf_1/s6, s7, erf_1, s7, -3.0*gamma*gauss_pdf_1*gauss_pdf_1/s5, sc.erf(1.0/np.sqrt(gamma*s2*s2*s2*s2 + 2.0*rho)), 1.0/np.sqrt(M*rho + 1.0), nan,)


def _zero_temperature_4_supervised_start_retrieval(p):
    return (1.0,)


def _zero_temperature_4_supervised_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_4_unsupervised_fixed_point(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = 2.0*s1*rho/T + 2.0*s1/T
    s3 = q*q
    s4 = rho*rho*rho*rho
    Abs_1 = np.abs(q)
    s5 = T*T
    s6 = rho*rho*rho
    s7 = rho*rho
    s8 = s5*s4 + 4.0*s5*s6 + 6.0*s5*s7 + 4.0*s5*rho + s5
    s9 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s10 = np.sqrt(2.0*M*M*M*gamma*s3*s4*Abs_1/s8 + 8.0*M*M*gamma*s3*s6*Abs_1/s8 + 12.0*M*gamma*s3*s7*Abs_1/s8 + 8.0*gamma*s3*rho*Abs_1/s8 + 2.0*gamma*s3*Abs_1/s8 + 4.0*s9*s6/s5 + 8.0*s9*s7/s5 + 4.0*s9*rho/s5)
    u0, w0 = gauss_rule(n, s2, s10, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s11 = rho + 1.0
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s12 = T*s11
    s13 = M*rho + 1.0
    s14 = 1.0 + s13*s13*s13*s13/M - 1.0/M
    e4 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s15 = s11*s11*s11*s11
    s16 = gamma*s3*s14*Abs_1/s15
    s17 = s11*s11
    s18 = s16 + 2.0*s9*rho*s17
    e5 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s19 = s11*s11*s11
    s20 = T*s19*s18
    s21 = n_ex*n_ex*n_ex*n_ex*n_ex
    s22 = n_ex*n_ex
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s23 = T*s17*s18
    s24 = s19*s18
    return (e1, (T*e2 + 2.0*s1*rho*s11*e3)/s12,), ((3.0*gamma*s3*s14*e4/(s15*s18) - 6.0*gamma*s1*s3*s14*e5/s20, 12.0*s21*rho*s17*e4/s18 + 12.0*gamma*s22*s3*s14*Abs_1*e5/s20,), ((3.0*T*gamma*s3*s14*e6/(2.0*s15*s18) + 12.0*gamma*s9*s3*rho*s14*e5/s23 - 6.0*gamma*s1*s3*rho*s14*e4/s24 - 3.0*gamma*s1*s3*s14*e3/s24)/s12, (6.0*T*s21*rho*s17*e6/s18 + 6.0*s22*s11*(gamma*s3*rho*s14*Abs_1/s15 + s16 + 2.0*s9*s7*s17)*e3/s18 - 24.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s7*s19*e4/s18 - 24.0*gamma*s21*s3*rho*s14*Abs_1*e5/s23)/s12,),)


def _finite_temperature_4_unsupervised_values(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = q*q
    s4 = M*rho + 1.0
    s5 = 1.0 + s4*s4*s4*s4/M - 1.0/M
    Abs_1 = np.abs(q)
    s6 = s2*s2*s2*s2
    s7 = 2.0*s1*rho/T + 2.0*s1/T
    s8 = rho*rho*rho*rho
    s9 = T*T
    s10 = rho*rho*rho
    s11 = rho*rho
    s12 = s9*s8 + 4.0*s9*s10 + 6.0*s9*s11 + 4.0*s9*rho + s9
    s13 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s14 = np.sqrt(2.0*M*M*M*gamma*s3*s8*Abs_1/s12 + 8.0*M*M*gamma*s3*s10*Abs_1/s12 + 12.0*M*gamma*s3*s11*Abs_1/s12 + 8.0*gamma*s3*rho*Abs_1/s12 + 2.0*gamma*s3*Abs_1/s12 + 4.0*s13*s10/s9 + 8.0*s13*s11/s9 + 4.0*s13*rho/s9)
    u0, w0 = gauss_rule(n, s7, s14, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s15 = q*q*q*q
    s16 = s9*s6
    s17 = gamma*s15*s5/s16
    s18 = gamma*(1.0 - s15)*s5
    s19 = s18/(4.0*s9*s6)
    s20 = s2*s2
    s21 = 3.0*n_ex*n_ex*n_ex*n_ex*s20
    s22 = -T*(e1 + s17 + s19 - s21/(2.0*T) - gamma*s3*s5*Abs_1/s16)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s23 = T*T*T
    s24 = s23*s6
    e4 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    s25 = T*(s21/(2.0*s9) + 2.0*gamma*s3*s5*Abs_1*e3/s24 + 2.0*gamma*s3*s5*Abs_1*e4/s24 - 2.0*s1*s2*e2/s9 - 2.0*gamma*s15*s5/s24 - s18/(2.0*s23*s6) - (2.0*gamma*s3*s5*Abs_1/s6 + 4.0*s13*rho*s20)*e3/s23) + e1 + s17 + s19 - s21/(2.0*T) - gamma*s3*s5*Abs_1/s16
    e5 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(2*n_ex**3*rho/T + 2*n_ex**3/T, 2*M**3*gamma*q**2*rho**4*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*M**2*gamma*q**2*rho**3*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 12*M*gamma*q**2*rho**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 8*gamma*q**2*rho*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 2*gamma*q**2*Abs(q)/(T**2*rho**4 + 4*T**2*rho**3 + 6*T**2*rho**2 + 4*T**2*rho + T**2) + 4*n_ex**6*rho**3/T**2 + 8*n_ex**6*rho**2/T**2 + 4*n_ex**6*rho/T**2)]
    return (n_ex, 2.0*s1*s2, q, 2.0*s3*s5*Abs_1/s6, (1.0 - Abs_1)/T, s22, e2, T*s25 + s22, s25, nan, 1.0/np.sqrt(s4), 1.0 - 6.0*gamma*s3*s5*e5/s16,)


def _finite_temperature_4_unsupervised_start_retrieval(p):
    return (0.5, 1.0,)


def _finite_temperature_4_unsupervised_start_spin_glass(p):
    _, T, _, _ = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_4_unsupervised_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_4_unsupervised_line_freezing(p, n):
    gamma, _, rho, M = p
    s1 = rho + 1.0
    return np.sqrt(gamma)*np.sqrt(M*M*M*rho*rho*rho*rho + 4.0*M*M*rho*rho*rho + 6.0*M*rho*rho + 4.0*rho + 1.0)/(2.0*s1*s1*np.sqrt(np.log(2.0)))


def _zero_temperature_4_unsupervised_fixed_point(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = M*rho + 1.0
    s4 = 1.0 + s3*s3*s3*s3/M - 1.0/M
    s5 = s2*s2*s2*s2
    s6 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s7 = s2*s2
    s8 = gamma*s4/s5 + 2.0*s6*rho*s7
    s9 = np.sqrt(s8)
    gauss_pdf_1 = sf.gauss_pdf(1.4142135623730951*s1*s2/s9)
    erf_1 = sc.erf(s1*s2/s9)
    s10 = 4.0*s1*rho*s2*gauss_pdf_1 + 1.4142135623730951*s9*erf_1
    s11 = 2.0*s2*s9
    s12 = gamma*gamma
    s13 = s4*s4
    s14 = s2*s2*s2*s2*s2*s2*s2*s2
    s15 = rho*rho
    s16 = rho*rho*rho
    return (1.4142135623730951*s10/s11,), (((6.0*1.4142135623730951*n_ex*n_ex*s2*(1.4142135623730951*s12*s1*rho*s13*erf_1/(s2*s2*s2*s2*s2*s2*s2) + 2.0*s12*rho*s9*s13*gauss_pdf_1/s14 + 2.0*s12*s9*s13*gauss_pdf_1/s14 + 4.0*1.4142135623730951*gamma*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s15*s4*erf_1/s2 + 8.0*gamma*s6*s15*s9*s4*gauss_pdf_1/s7 + 4.0*1.4142135623730951*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s16*s2*s2*s2*s2*s2*erf_1 + 8.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s16*s5*s9*gauss_pdf_1)/(s8*s8*s9) - 6.0*1.4142135623730951*n_ex*n_ex*n_ex*n_ex*n_ex*rho*s7*s10/s8)/s11,),)


def _zero_temperature_4_unsupervised_values(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = M*rho + 1.0
    s4 = 1.0 + s3*s3*s3*s3/M - 1.0/M
    s5 = s2*s2*s2*s2
    s6 = gamma*s4
    s7 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s8 = s2*s2
    s9 = s6/s5 + 2.0*s7*rho*s8
    s10 = np.sqrt(s9)
    gauss_pdf_1 = sf.gauss_pdf(1.4142135623730951*s1*s2/s10)
    erf_1 = sc.erf(s1*s2/s10)
    s11 = 3.0*n_ex*n_ex*n_ex*n_ex*s8/2.0 - 2.0*s1*s2*erf_1 - 2.0*np.sqrt(2.0*gamma*s4/s5 + 4.0*s7*rho*s8)*gauss_pdf_1
    return (n_ex, 2.0*s1*s2, 1.0, 2.0*s4/s5, 1.4142135623730951*gauss_pdf_1/s10, s11, erf_1, s11, -3.0*gamma*s4*gauss_pdf_1*gauss_pdf_1/(s5*s9), sc.erf(1.0/np.sqrt(s6 + 2.0*rho)), 1.0/np.sqrt(s3), nan,)


def _zero_temperature_4_unsupervised_start_retrieval(p):
    return (1.0,)


def _zero_temperature_4_unsupervised_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_6_supervised_fixed_point(x, p, n):
    q, n_ex = x
    gamma, T, rho, _ = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho*rho
    s3 = 3.0*s1*s2/T + 6.0*s1*rho/T + 3.0*s1/T
    s4 = q*q*q*q
    Abs_1 = np.abs(q)
    s5 = T*T
    s6 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s7 = np.sqrt(3.0*gamma*s4*Abs_1/s5 + 9.0*s6*rho*rho*rho*rho*rho/s5 + 36.0*s6*rho*rho*rho*rho/s5 + 54.0*s6*rho*rho*rho/s5 + 36.0*s6*s2/s5 + 9.0*s6*rho/s5)
    u0, w0 = gauss_rule(n, s3, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s8 = rho + 1.0
    s9 = s8*s8
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s10 = T*s8
    e4 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s11 = gamma*s4*Abs_1
    s12 = s8*s8*s8*s8
    s13 = s11 + 3.0*s6*rho*s12
    e5 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s14 = T*s13
    s15 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s16 = n_ex*n_ex*n_ex*n_ex
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s17 = 2.0*s13
    return (e1, (T*e2 + 3.0*s1*rho*s9*e3)/s10,), ((5.0*gamma*s4*e4/s13 - 15.0*gamma*s1*s4*s9*e5/s14, 30.0*s15*rho*s12*e4/s13 + 30.0*gamma*s16*s4*s9*Abs_1*e5/s14,), ((5.0*T*gamma*s4*e6/s17 + 45.0*gamma*s6*s4*rho*s12*e5/s14 - 15.0*gamma*s1*s4*rho*s9*e4/s13 - 15.0*gamma*s1*s4*s9*e3/s17)/s10, (15.0*T*s15*rho*s12*e6/s13 + 15.0*s16*s9*(gamma*s4*rho*Abs_1 + s11 + 3.0*s6*s2*s12)*e3/s13 - 90.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s8*s8*s8*s8*s8*s8*e4/s13 - 90.0*gamma*s15*s4*rho*s12*Abs_1*e5/s14)/s10,),)


def _finite_temperature_6_supervised_values(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = q*q*q*q
    Abs_1 = np.abs(q)
    s5 = rho*rho
    s6 = 3.0*s1*s5/T + 6.0*s1*rho/T + 3.0*s1/T
    s7 = 3.0*gamma*s4*Abs_1
    s8 = T*T
    s9 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s10 = np.sqrt(s7/s8 + 9.0*s9*rho*rho*rho*rho*rho/s8 + 36.0*s9*rho*rho*rho*rho/s8 + 54.0*s9*rho*rho*rho/s8 + 36.0*s9*s5/s8 + 9.0*s9*rho/s8)
    u0, w0 = gauss_rule(n, s6, s10, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s11 = q*q*q*q*q*q
    s12 = 3.0*gamma*s11
    s13 = 2.0*s8
    s14 = s12/s13
    s15 = gamma*(1.0 - s11)
    s16 = s15/(4.0*s8)
    s17 = 5.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s2*s2
    s18 = -T*(e1 + s14 + s16 - s17/(2.0*T) - s7/s13)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s19 = T*T*T
    e4 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s20 = T*(s17/s13 + 3.0*gamma*s4*Abs_1*e3/s19 + 3.0*gamma*s4*Abs_1*e4/s19 - 3.0*s1*s3*e2/s8 - s12/s19 - s15/(2.0*s19) - (s7 + 9.0*s9*rho*s2*s2*s2*s2)*e3/s19) + e1 + s14 + s16 - s17/(2.0*T) - s7/s13
    e5 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*gamma*q**4*Abs(q)/T**2 + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    return (n_ex, 3.0*s1*s3, q, 3.0*s4*Abs_1, (1.0 - Abs_1)/T, s18, e2, T*s20 + s18, s20, nan, 1.0/np.sqrt(M*rho + 1.0), 1.0 - 15.0*gamma*s4*e5/s8,)


def _finite_temperature_6_supervised_start_retrieval(p):
    return (0.5, 1.0,)


def _finite_temperature_6_supervised_start_spin_glass(p):
    _, T, _, _ = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_6_supervised_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_6_supervised_line_freezing(p, n):
    gamma, _, _, _ = p
    return np.sqrt(gamma)/(2.0*np.sqrt(np.log(2.0)))


def _zero_temperature_6_supervised_fixed_point(x, p, n):
    n_ex, = x
    gamma, _, rho, _ = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s5 = s2*s2*s2*s2
    s6 = gamma + 3.0*s4*rho*s5
    s7 = np.sqrt(s6)
    gauss_pdf_1 = sf.gauss_pdf(1.7320508075688772*s1*s3/s7)
    erf_1 = sc.erf(2.449489742783178*s1*s3/(2.0*s7))
    s8 = 6.0*s1*rho*s3*gauss_pdf_1 + 1.7320508075688772*s7*erf_1
    s9 = 3.0*s7*s2
    s10 = gamma*gamma
    s11 = rho*rho
    s12 = rho*rho*rho
    return (1.7320508075688772*s8/s9,), (((15.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*s3*(1.7320508075688772*s10*s1*rho*s3*erf_1 + 2.0*s10*rho*s7*gauss_pdf_1 + 2.0*s10*s7*gauss_pdf_1 + 6.0*1.7320508075688772*gamma*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s11*s2*s2*s2*s2*s2*s2*erf_1 + 12.0*gamma*s4*s11*s7*s5*gauss_pdf_1 + 9.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s12*s2*s2*s2*s2*s2*s2*s2*s2*s2*s2*erf_1 + 18.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s12*s7*s2*s2*s2*s2*s2*s2*s2*s2*gauss_pdf_1)/(s6*s6*s7) - 15.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*rho*s5*s8/s6)/s9,),)


def _zero_temperature_6_supervised_values(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s5 = s2*s2*s2*s2
    s6 = gamma + 3.0*s4*rho*s5
    s7 = np.sqrt(s6)
    gauss_pdf_1 = sf.gauss_pdf(1.7320508075688772*s1*s3/s7)
    erf_1 = sc.erf(2.449489742783178*s1*s3/(2.0*s7))
    s8 = 5.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s2*s2/2.0 - 3.0*s1*s3*erf_1 - 2.0*np.sqrt(3.0*gamma + 9.0*s4*rho*s5)*gauss_pdf_1
    return (n_ex, 3.0*s1*s3, 1.0, 3.0, 2.0*1.7320508075688772*gauss_pdf_1/(3.0*s7), s8, erf_1, s8, -5.0*gamma*gauss_pdf_1*gauss_pdf_1/s6, sc.erf(2.449489742783178/(2.0*np.sqrt(gamma*s2*s2*s2*s2*s2*s2 + 3.0*rho))), 1.0/np.sqrt(M*rho + 1.0), nan,)


def _zero_temperature_6_supervised_start_retrieval(p):
    return (1.0,)


def _zero_temperature_6_supervised_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_6_unsupervised_fixed_point(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho*rho
    s3 = 3.0*s1*s2/T + 6.0*s1*rho/T + 3.0*s1/T
    s4 = q*q*q*q
    s5 = rho*rho*rho*rho*rho*rho
    Abs_1 = np.abs(q)
    s6 = T*T
    s7 = rho*rho*rho*rho*rho
    s8 = rho*rho*rho*rho
    s9 = rho*rho*rho
    s10 = s6*s5 + 6.0*s6*s7 + 15.0*s6*s8 + 20.0*s6*s9 + 15.0*s6*s2 + 6.0*s6*rho + s6
    s11 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s12 = np.sqrt(3.0*M*M*M*M*M*gamma*s4*s5*Abs_1/s10 + 18.0*M*M*M*M*gamma*s4*s7*Abs_1/s10 + 45.0*M*M*M*gamma*s4*s8*Abs_1/s10 + 60.0*M*M*gamma*s4*s9*Abs_1/s10 + 45.0*M*gamma*s4*s2*Abs_1/s10 + 18.0*gamma*s4*rho*Abs_1/s10 + 3.0*gamma*s4*Abs_1/s10 + 9.0*s11*s7/s6 + 36.0*s11*s8/s6 + 54.0*s11*s9/s6 + 36.0*s11*s2/s6 + 9.0*s11*rho/s6)
    u0, w0 = gauss_rule(n, s3, s12, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s13 = rho + 1.0
    s14 = s13*s13
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s15 = T*s13
    s16 = M*rho + 1.0
    s17 = 1.0 + s16*s16*s16*s16*s16*s16/M - 1.0/M
    e4 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s18 = s13*s13*s13*s13*s13*s13
    s19 = gamma*s4*s17*Abs_1/s18
    s20 = s13*s13*s13*s13
    s21 = s19 + 3.0*s11*rho*s20
    e5 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s22 = T*s20*s21
    s23 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s24 = n_ex*n_ex*n_ex*n_ex
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s25 = T*s14*s21
    return (e1, (T*e2 + 3.0*s1*rho*s14*e3)/s15,), ((5.0*gamma*s4*s17*e4/(s18*s21) - 15.0*gamma*s1*s4*s17*e5/s22, 30.0*s23*rho*s20*e4/s21 + 30.0*gamma*s24*s4*s17*Abs_1*e5/s22,), ((5.0*T*gamma*s4*s17*e6/(2.0*s18*s21) + 45.0*gamma*s11*s4*rho*s17*e5/s25 - 15.0*gamma*s1*s4*rho*s17*e4/(s20*s21) - 15.0*gamma*s1*s4*s17*e3/(2.0*s20*s21))/s15, (15.0*T*s23*rho*s20*e6/s21 + 15.0*s24*s14*(gamma*s4*rho*s17*Abs_1/s18 + s19 + 3.0*s11*s2*s20)*e3/s21 - 90.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s18*e4/s21 - 90.0*gamma*s23*s4*rho*s17*Abs_1*e5/s25)/s15,),)


def _finite_temperature_6_unsupervised_values(x, p, n):
    q, n_ex = x
    gamma, T, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = q*q*q*q
    s5 = M*rho + 1.0
    s6 = 1.0 + s5*s5*s5*s5*s5*s5/M - 1.0/M
    Abs_1 = np.abs(q)
    s7 = s2*s2*s2*s2*s2*s2
    s8 = rho*rho
    s9 = 3.0*s1*s8/T + 6.0*s1*rho/T + 3.0*s1/T
    s10 = rho*rho*rho*rho*rho*rho
    s11 = T*T
    s12 = rho*rho*rho*rho*rho
    s13 = rho*rho*rho*rho
    s14 = rho*rho*rho
    s15 = s11*s10 + 6.0*s11*s12 + 15.0*s11*s13 + 20.0*s11*s14 + 15.0*s11*s8 + 6.0*s11*rho + s11
    s16 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s17 = np.sqrt(3.0*M*M*M*M*M*gamma*s4*s10*Abs_1/s15 + 18.0*M*M*M*M*gamma*s4*s12*Abs_1/s15 + 45.0*M*M*M*gamma*s4*s13*Abs_1/s15 + 60.0*M*M*gamma*s4*s14*Abs_1/s15 + 45.0*M*gamma*s4*s8*Abs_1/s15 + 18.0*gamma*s4*rho*Abs_1/s15 + 3.0*gamma*s4*Abs_1/s15 + 9.0*s16*s12/s11 + 36.0*s16*s13/s11 + 54.0*s16*s14/s11 + 36.0*s16*s8/s11 + 9.0*s16*rho/s11)
    u0, w0 = gauss_rule(n, s9, s17, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s18 = q*q*q*q*q*q
    s19 = 3.0*gamma*s18*s6
    s20 = 2.0*s11*s7
    s21 = s19/s20
    s22 = gamma*(1.0 - s18)*s6
    s23 = s22/(4.0*s11*s7)
    s24 = 5.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s2*s2
    s25 = 3.0*gamma*s4*s6*Abs_1
    s26 = -T*(e1 + s21 + s23 - s24/(2.0*T) - s25/s20)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s27 = T*T*T
    s28 = s27*s7
    e4 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    s29 = T*(s24/(2.0*s11) + 3.0*gamma*s4*s6*Abs_1*e3/s28 + 3.0*gamma*s4*s6*Abs_1*e4/s28 - 3.0*s1*s3*e2/s11 - s19/s28 - s22/(2.0*s27*s7) - (s25/s7 + 9.0*s16*rho*s2*s2*s2*s2)*e3/s27) + e1 + s21 + s23 - s24/(2.0*T) - s25/s20
    e5 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(3*n_ex**5*rho**2/T + 6*n_ex**5*rho/T + 3*n_ex**5/T, 3*M**5*gamma*q**4*rho**6*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*M**4*gamma*q**4*rho**5*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M**3*gamma*q**4*rho**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 60*M**2*gamma*q**4*rho**3*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 45*M*gamma*q**4*rho**2*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 18*gamma*q**4*rho*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 3*gamma*q**4*Abs(q)/(T**2*rho**6 + 6*T**2*rho**5 + 15*T**2*rho**4 + 20*T**2*rho**3 + 15*T**2*rho**2 + 6*T**2*rho + T**2) + 9*n_ex**10*rho**5/T**2 + 36*n_ex**10*rho**4/T**2 + 54*n_ex**10*rho**3/T**2 + 36*n_ex**10*rho**2/T**2 + 9*n_ex**10*rho/T**2)]
    return (n_ex, 3.0*s1*s3, q, 3.0*s4*s6*Abs_1/s7, (1.0 - Abs_1)/T, s26, e2, T*s29 + s26, s29, nan, 1.0/np.sqrt(s5), 1.0 - 15.0*gamma*s4*s6*e5/(s11*s7),)


def _finite_temperature_6_unsupervised_start_retrieval(p):
    return (0.5, 1.0,)


def _finite_temperature_6_unsupervised_start_spin_glass(p):
    _, T, _, _ = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_6_unsupervised_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_6_unsupervised_line_freezing(p, n):
    gamma, _, rho, M = p
    s1 = rho + 1.0
    return np.sqrt(gamma)*np.sqrt(M*M*M*M*M*rho*rho*rho*rho*rho*rho + 6.0*M*M*M*M*rho*rho*rho*rho*rho + 15.0*M*M*M*rho*rho*rho*rho + 20.0*M*M*rho*rho*rho + 15.0*M*rho*rho + 6.0*rho + 1.0)/(2.0*s1*s1*s1*np.sqrt(np.log(2.0)))


def _zero_temperature_6_unsupervised_fixed_point(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = M*rho + 1.0
    s5 = 1.0 + s4*s4*s4*s4*s4*s4/M - 1.0/M
    s6 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s7 = s2*s2*s2*s2
    s8 = gamma*s5/(s2*s2*s2*s2*s2*s2) + 3.0*s6*rho*s7
    s9 = np.sqrt(s8)
    gauss_pdf_1 = sf.gauss_pdf(1.7320508075688772*s1*s3/s9)
    erf_1 = sc.erf(2.449489742783178*s1*s3/(2.0*s9))
    s10 = 6.0*s1*rho*s3*gauss_pdf_1 + 1.7320508075688772*s9*erf_1
    s11 = 3.0*s2*s9
    s12 = gamma*gamma
    s13 = s5*s5
    s14 = s2*s2*s2*s2*s2*s2*s2*s2*s2*s2
    s15 = s2*s2*s2*s2*s2*s2*s2*s2*s2*s2*s2*s2
    s16 = rho*rho
    s17 = rho*rho*rho
    return (1.7320508075688772*s10/s11,), (((15.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*s3*(1.7320508075688772*s12*s1*rho*s13*erf_1/s14 + 2.0*s12*rho*s9*s13*gauss_pdf_1/s15 + 2.0*s12*s9*s13*gauss_pdf_1/s15 + 6.0*1.7320508075688772*gamma*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s16*s5*erf_1 + 12.0*gamma*s6*s16*s9*s5*gauss_pdf_1/s3 + 9.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s17*s14*erf_1 + 18.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s17*s2*s2*s2*s2*s2*s2*s2*s2*s9*gauss_pdf_1)/(s8*s8*s9) - 15.0*1.7320508075688772*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*rho*s7*s10/s8)/s11,),)


def _zero_temperature_6_unsupervised_values(x, p, n):
    n_ex, = x
    gamma, _, rho, M = p
    s1 = n_ex*n_ex*n_ex*n_ex*n_ex
    s2 = rho + 1.0
    s3 = s2*s2
    s4 = M*rho + 1.0
    s5 = 1.0 + s4*s4*s4*s4*s4*s4/M - 1.0/M
    s6 = s2*s2*s2*s2*s2*s2
    s7 = gamma*s5
    s8 = n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex
    s9 = s2*s2*s2*s2
    s10 = s7/s6 + 3.0*s8*rho*s9
    s11 = np.sqrt(s10)
    gauss_pdf_1 = sf.gauss_pdf(1.7320508075688772*s1*s3/s11)
    erf_1 = sc.erf(2.449489742783178*s1*s3/(2.0*s11))
    s12 = 5.0*n_ex*n_ex*n_ex*n_ex*n_ex*n_ex*s2*s2*s2/2.0 - 3.0*s1*s3*erf_1 - 2.0*np.sqrt(3.0*gamma*s5/s6 + 9.0*s8*rho*s9)*gauss_pdf_1
    return (n_ex, 3.0*s1*s3, 1.0, 3.0*s5/s6, 2.0*1.7320508075688772*gauss_pdf_1/(3.0*s11), s12, erf_1, s12, -5.0*gamma*s5*gauss_pdf_1*gauss_pdf_1/(s6*s10), sc.erf(2.449489742783178/(2.0*np.sqrt(s7 + 3.0*rho))), 1.0/np.sqrt(s4), nan,)


def _zero_temperature_6_unsupervised_start_retrieval(p):
    return (1.0,)


def _zero_temperature_6_unsupervised_start_spin_glass(p):
    return (0.0,)


CARD = Card(name='dense_hebbian',
     title='Dense Hebbian network trained on a dataset',
     summary='Replica-symmetric theory of P-body Hebbian networks that have seen M noisy examples of each of gamma '
             '2 N^(P-1)/P! patterns; temperature in units of P!/2.',
     parameters=(Parameter(name='gamma',
                           latex='\\gamma',
                           meaning='stored patterns, in units of 2 N^(P-1)/P!',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature, in units of P!/2',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='entropy of the dataset, (1 - r^2)/(M r^2)',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='M',
                           latex='M',
                           meaning='examples per pattern (of importance for the unsupervised protocol only)',
                           domain=Interval(lo=1, hi=inf, lo_closed=True, hi_closed=False),
                           default=100.0)),
     quantities=(Quantity(name='n_ex',
                          latex='n',
                          meaning='overlap with the mean of the examples, divided by r (1 + rho)',
                          kind='order_parameter'),
                 Quantity(name='n_hat', latex='\\hat n', meaning='field of the archetype', kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='overlap of two replicas (Edwards-Anderson)',
                          kind='order_parameter'),
                 Quantity(name='q_hat',
                          latex='\\hat q',
                          meaning='variance of the noise of the other patterns, per gamma',
                          kind='order_parameter'),
                 Quantity(name='C', latex='C', meaning='susceptibility (1 - q)/T', kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per neuron', kind='potential'),
                 Quantity(name='m', latex='m', meaning='overlap with the pattern itself', kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per neuron', kind='observable'),
                 Quantity(name='entropy',
                          latex='s',
                          meaning='entropy per neuron; negative at low temperature, where replica symmetry breaks',
                          kind='entropy'),
                 Quantity(name='one_step',
                          latex='m_1',
                          meaning='overlap with the pattern after one parallel update at T = 0 that starts from it',
                          kind='observable'),
                 Quantity(name='quality',
                          latex='r',
                          meaning='quality of an example, 1/sqrt(1 + M rho)',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='retrieval', meaning='overlap with one pattern', pinned=()),
               Branch(name='spin_glass', meaning='no overlap, q > 0: unstable towards breaking', pinned=('n_ex',)),
               Branch(name='paramagnet', meaning='no overlap, q = 0', pinned=('n_ex', 'q'))),
     potential='free_energy',
     extremum='min',
     choices=(Choice(name='order', meaning='number P of spins that interact', values=('4', '6'), default='4'),
              Choice(name='protocol',
                     meaning='whether it is known which pattern an example shows',
                     values=('supervised', 'unsupervised'),
                     default='supervised')),
     lines=(Line(name='T_R',
                 latex='T_R',
                 kind='spinodal',
                 meaning='retrieval states appear',
                 condition='fold',
                 solve_for='gamma',
                 search=(1e-05, 1.0),
                 along='T',
                 span=(0.0, 1.1),
                 branch='retrieval',
                 other='spin_glass',
                 quantity=None,
                 upper_bound=False),
            Line(name='T_one',
                 latex='T_1',
                 kind='first_order',
                 meaning='retrieval and paramagnet have the same free energy',
                 condition='equal',
                 solve_for='gamma',
                 search=(1e-05, 0.6),
                 along='T',
                 span=(0.385, 0.75),
                 branch='retrieval',
                 other='paramagnet',
                 quantity='free_energy',
                 upper_bound=False),
            Line(name='freezing',
                 latex='T_s',
                 kind='zero_entropy',
                 meaning='the entropy of the paramagnet vanishes: its glass transition lies above',
                 condition='explicit',
                 solve_for='T',
                 search=(0.0, 1.0),
                 along='gamma',
                 span=(0.0, 0.6),
                 branch=None,
                 other=None,
                 quantity=None,
                 upper_bound=False)),
     regions=(Region(name='paramagnet', at={'gamma': 0.3, 'T': 0.95}),
              Region(name='retrieval', at={'gamma': 0.1, 'T': 0.3})),
     axes=Axes(x='gamma', y='T', x_range=(0.0, 0.6), y_range=(0.0, 1.1), colour='m', branch='retrieval'),
     references=(Reference(key='Agliari22s',
                           text='E. Agliari et al., Dense Hebbian neural networks: a replica symmetric picture of '
                                'supervised learning, arXiv:2212.00606'),
                 Reference(key='Agliari22u',
                           text='E. Agliari et al., Dense Hebbian neural networks: a replica symmetric picture of '
                                'unsupervised learning, arXiv:2211.14067'),
                 Reference(key='Gardner87', text='E. Gardner, J. Phys. A 20, 3453 (1987)')),
     checks=(Check(kind='reference',
                   statement='P = 4, rho = 0.0: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.0, 'order': '4'},
                   value=0.395720238390763,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, rho = 0.0: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.0, 'order': '6'},
                   value=0.47303860972858475,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, rho = 0.05: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.05, 'order': '4'},
                   value=0.3149086737515968,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, rho = 0.1: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.1, 'order': '4'},
                   value=0.26115659767323085,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, rho = 0.5: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.5, 'order': '4'},
                   value=0.12746176147451047,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, rho = 0.1: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.1, 'order': '6'},
                   value=0.2313270681683315,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='without noise of the dataset the capacity is that of the dense Hopfield network, '
                             'alpha_c = 2 gamma_c/P',
                   at={'T': 0.0},
                   value=0.395720238390763,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='Gardner87, max of erf(y)^6/(2 y^2)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='re-entrance: spinodal at T = 0.2, rho = 0.3',
                   at={'T': 0.2, 'rho': 0.3},
                   value=0.22627033596373,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='re-entrance: spinodal at T = 0.4, rho = 0.3',
                   at={'T': 0.4, 'rho': 0.3},
                   value=0.31536077869274,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='re-entrance: spinodal at T = 0.5, rho = 0.1',
                   at={'T': 0.5, 'rho': 0.1},
                   value=0.36794912828706,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='unsupervised, rho = 0.1, M = 4: capacity at T = 0',
                   at={'T': 0.0, 'rho': 0.1, 'M': 4.0, 'protocol': 'unsupervised'},
                   value=0.22354968115842877,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent computation: extremum of gamma at fixed T along the chart (field, variance '
                          'of the field)',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='rho = 0: the first-order line meets the glass transition of the P-spin glass on the '
                             'Nishimori line',
                   at={'T': 0.38054499288343624},
                   value=0.38054499288343624,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_one',
                   source='T = gamma: retrieval is a planted state of the paramagnet; mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.9010862385254064,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: q',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.9689581645855685,
                   tolerance=1e-10,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.9787035188296446,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=1.6096140426664487,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=1.8194707372401069,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.07760458853607889,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: free_energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=-0.4185999752640932,
                   tolerance=1e-10,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: entropy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.03083288113332197,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=-0.4062668228107644,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.4: replicon',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'supervised'},
                   value=0.9764621509013477,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=0.9079229088334853,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=0.9931250490096275,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=1.6465298333305276,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=2.0,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=0.03395110488765779,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=-0.41449870332237154,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, supervised, T = 0.0: one_step',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'supervised'},
                   value=0.9931827945196406,
                   tolerance=1e-10,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.8999872961816626,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: q',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.966603075832645,
                   tolerance=1e-10,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.9765960960817177,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=1.6037320863458029,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=2.110092341445311,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.08349231041838741,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: free_energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=-0.419245363404126,
                   tolerance=1e-10,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: entropy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.032628289959310774,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=-0.4061940474204017,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.4: replicon',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.9696055870966678,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.9074459296604531,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.991766251188128,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=1.643936172859479,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=2.3364524281128336,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.039078594074585846,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=-0.41480564068844233,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 4, unsupervised, T = 0.0: one_step',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '4', 'protocol': 'unsupervised'},
                   value=0.9918706875780404,
                   tolerance=1e-10,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.9060109314154418,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: q',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.9853407429108085,
                   tolerance=1e-10,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.9884907202588212,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=2.216020702482328,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=2.7864641433618433,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.03664814272297874,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: free_energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=-0.37902054617740744,
                   tolerance=1e-10,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: entropy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.014088533101151605,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=-0.3733851329369468,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.4: replicon',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'supervised'},
                   value=0.9688550269459701,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=0.908359675195259,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=0.994497047462999,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=2.244894090785102,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=3.0,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=0.020930142188323,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=-0.3769875869730222,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, supervised, T = 0.0: one_step',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'supervised'},
                   value=0.9945401416312348,
                   tolerance=1e-10,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9042473487586036,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: q',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9814910902095182,
                   tolerance=1e-10,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9845174632425397,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=2.1945366867898835,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=4.060188471725558,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.046272274476204495,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: free_energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=-0.38046767710854607,
                   tolerance=1e-10,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: entropy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.017031034073778543,
                   tolerance=1e-10,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=-0.37365526347903466,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.4: replicon',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.4, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9390882889326047,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: n_ex',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9073198067864872,
                   tolerance=1e-10,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: m',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9914240969386817,
                   tolerance=1e-10,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: n_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=2.2320739716907427,
                   tolerance=1e-10,
                   quantity='n_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: q_hat',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=4.457736425672048,
                   tolerance=1e-10,
                   quantity='q_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: C',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.029692969903832644,
                   tolerance=1e-10,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: energy',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=-0.37790574120972675,
                   tolerance=1e-10,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='P = 6, unsupervised, T = 0.0: one_step',
                   at={'gamma': 0.05, 'rho': 0.1, 'M': 4.0, 'T': 0.0, 'order': '6', 'protocol': 'unsupervised'},
                   value=0.9916207527388526,
                   tolerance=1e-10,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='quality of the examples',
                   at={'gamma': 0.05, 'rho': 0.25, 'M': 12.0, 'T': 0.4},
                   value=0.5,
                   tolerance=1e-14,
                   quantity='quality',
                   branch='retrieval',
                   line=None,
                   source='(1 - r^2)/(M r^2) = rho',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='entropy of the paramagnet: log 2 - gamma/(4 T^2)',
                   at={'gamma': 0.2, 'T': 0.8, 'rho': 0.3},
                   value=0.6150221805599453,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='paramagnet',
                   line=None,
                   source='annealed average',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='freezing',
                   at={'gamma': 0.16, 'rho': 0.3},
                   value=0.24022448175729,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='freezing',
                   source='zero of log 2 - gamma/(4 T^2)',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='m of one pattern learned from many examples',
                   at={'gamma': 0.0, 'T': 0.5, 'rho': 0.1, 'M': 100.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (250, 500), 'samples': 100, 'seed': 11, 'sweeps': 40}),
             Check(kind='simulation',
                   statement='n_ex of one pattern learned from many examples',
                   at={'gamma': 0.0, 'T': 0.5, 'rho': 0.1, 'M': 100.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='n_ex',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (250, 500), 'samples': 100, 'seed': 11, 'sweeps': 40}),
             Check(kind='simulation',
                   statement='q of one pattern learned from many examples',
                   at={'gamma': 0.0, 'T': 0.5, 'rho': 0.1, 'M': 100.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (250, 500), 'samples': 100, 'seed': 11, 'sweeps': 40}),
             Check(kind='simulation',
                   statement='supervised: m at T = 0 with many patterns',
                   at={'gamma': 0.041666666666666664, 'T': 0.0, 'rho': 0.1, 'M': 20.0, 'protocol': 'supervised'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (24, 48), 'samples': 200, 'seed': 3, 'sweeps': 4, 'slow': False}),
             Check(kind='simulation',
                   statement='supervised: one_step at T = 0 with many patterns',
                   at={'gamma': 0.041666666666666664, 'T': 0.0, 'rho': 0.1, 'M': 20.0, 'protocol': 'supervised'},
                   value=nan,
                   tolerance=3.0,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (24, 48), 'samples': 200, 'seed': 3, 'sweeps': 4, 'slow': False}),
             Check(kind='simulation',
                   statement='unsupervised: m at T = 0 with many patterns',
                   at={'gamma': 0.041666666666666664, 'T': 0.0, 'rho': 0.1, 'M': 20.0, 'protocol': 'unsupervised'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (24, 48), 'samples': 60, 'seed': 3, 'sweeps': 4, 'slow': True}),
             Check(kind='simulation',
                   statement='unsupervised: one_step at T = 0 with many patterns',
                   at={'gamma': 0.041666666666666664, 'T': 0.0, 'rho': 0.1, 'M': 20.0, 'protocol': 'unsupervised'},
                   value=nan,
                   tolerance=3.0,
                   quantity='one_step',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hebbian_monte_carlo',
                   settings={'sizes': (24, 48), 'samples': 60, 'seed': 3, 'sweeps': 4, 'slow': True})),
     table=None,
     digest='3256469645c17290')


SYSTEM = System(CARD, (Formulation(name='finite_temperature_4_supervised', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='n_ex', latex='n', positive=False, odds=False)), fixed_point=_finite_temperature_4_supervised_fixed_point, values=_finite_temperature_4_supervised_values, starts={'retrieval': _finite_temperature_4_supervised_start_retrieval, 'spin_glass': _finite_temperature_4_supervised_start_spin_glass, 'paramagnet': _finite_temperature_4_supervised_start_paramagnet}, explicit={'freezing': _finite_temperature_4_supervised_line_freezing}, when={'order': '4', 'protocol': 'supervised'}), Formulation(name='zero_temperature_4_supervised', unknowns=(Unknown(name='n_ex', latex='n', positive=False, odds=False),), fixed_point=_zero_temperature_4_supervised_fixed_point, values=_zero_temperature_4_supervised_values, starts={'retrieval': _zero_temperature_4_supervised_start_retrieval, 'spin_glass': _zero_temperature_4_supervised_start_spin_glass}, when={'order': '4', 'protocol': 'supervised', 'T': 0.0}), Formulation(name='finite_temperature_4_unsupervised', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='n_ex', latex='n', positive=False, odds=False)), fixed_point=_finite_temperature_4_unsupervised_fixed_point, values=_finite_temperature_4_unsupervised_values, starts={'retrieval': _finite_temperature_4_unsupervised_start_retrieval, 'spin_glass': _finite_temperature_4_unsupervised_start_spin_glass, 'paramagnet': _finite_temperature_4_unsupervised_start_paramagnet}, explicit={'freezing': _finite_temperature_4_unsupervised_line_freezing}, when={'order': '4', 'protocol': 'unsupervised'}), Formulation(name='zero_temperature_4_unsupervised', unknowns=(Unknown(name='n_ex', latex='n', positive=False, odds=False),), fixed_point=_zero_temperature_4_unsupervised_fixed_point, values=_zero_temperature_4_unsupervised_values, starts={'retrieval': _zero_temperature_4_unsupervised_start_retrieval, 'spin_glass': _zero_temperature_4_unsupervised_start_spin_glass}, when={'order': '4', 'protocol': 'unsupervised', 'T': 0.0}), Formulation(name='finite_temperature_6_supervised', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='n_ex', latex='n', positive=False, odds=False)), fixed_point=_finite_temperature_6_supervised_fixed_point, values=_finite_temperature_6_supervised_values, starts={'retrieval': _finite_temperature_6_supervised_start_retrieval, 'spin_glass': _finite_temperature_6_supervised_start_spin_glass, 'paramagnet': _finite_temperature_6_supervised_start_paramagnet}, explicit={'freezing': _finite_temperature_6_supervised_line_freezing}, when={'order': '6', 'protocol': 'supervised'}), Formulation(name='zero_temperature_6_supervised', unknowns=(Unknown(name='n_ex', latex='n', positive=False, odds=False),), fixed_point=_zero_temperature_6_supervised_fixed_point, values=_zero_temperature_6_supervised_values, starts={'retrieval': _zero_temperature_6_supervised_start_retrieval, 'spin_glass': _zero_temperature_6_supervised_start_spin_glass}, when={'order': '6', 'protocol': 'supervised', 'T': 0.0}), Formulation(name='finite_temperature_6_unsupervised', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='n_ex', latex='n', positive=False, odds=False)), fixed_point=_finite_temperature_6_unsupervised_fixed_point, values=_finite_temperature_6_unsupervised_values, starts={'retrieval': _finite_temperature_6_unsupervised_start_retrieval, 'spin_glass': _finite_temperature_6_unsupervised_start_spin_glass, 'paramagnet': _finite_temperature_6_unsupervised_start_paramagnet}, explicit={'freezing': _finite_temperature_6_unsupervised_line_freezing}, when={'order': '6', 'protocol': 'unsupervised'}), Formulation(name='zero_temperature_6_unsupervised', unknowns=(Unknown(name='n_ex', latex='n', positive=False, odds=False),), fixed_point=_zero_temperature_6_unsupervised_fixed_point, values=_zero_temperature_6_unsupervised_values, starts={'retrieval': _zero_temperature_6_unsupervised_start_retrieval, 'spin_glass': _zero_temperature_6_unsupervised_start_spin_glass}, when={'order': '6', 'protocol': 'unsupervised', 'T': 0.0}),))
