# generated from derivations/dense_hopfield.py by `python -m quenched.derive`; do not edit
# specification digest: e193965bd5fb6047
r"""Dense Hopfield network with p-body interactions"""

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



def _finite_temperature_3_fixed_point(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m
    s2 = s1/T
    Abs_1 = np.abs(q)
    s3 = np.sqrt(alpha)*Abs_1/T
    u0, w0 = gauss_rule(n, s2, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(m**2/T, alpha*q**2/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**2/T, alpha*q**2/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    e4 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    s4 = T*Abs_1
    e5 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    e6 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    return (e1, e2,), ((2.0*e3/Abs_1 - 2.0*s1*e4/s4, 4.0*m*e4/T,), (e5/Abs_1 - s1*e6/s4, 2.0*m*e6/T,),)


def _finite_temperature_3_values(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m
    s2 = q*q
    Abs_1 = np.abs(q)
    s3 = s1/T
    s4 = np.sqrt(alpha)*Abs_1/T
    u0, w0 = gauss_rule(n, s3, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(m**2/T, alpha*q**2/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    s5 = alpha*s2*Abs_1
    s6 = T*T
    s7 = 2.0*s6
    s8 = s5/s7
    s9 = alpha*(1.0 - s2*Abs_1)
    s10 = s9/(6.0*s6)
    s11 = 2.0*m*m*m
    s12 = -T*(e1 + s8 + s10 - s11/(3.0*T) - alpha*s2/s7)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**2/T, alpha*q**2/T**2)]
    s13 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**2/T, alpha*q**2/T**2)]
    s14 = T*(s11/(3.0*s6) + alpha*s2*e2/s13 - s1*e3/s6 - s5/s13 - s9/(3.0*s13)) + e1 + s8 + s10 - s11/(3.0*T) - alpha*s2/s7
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m**2/T, alpha*q**2/T**2)]
    return (m, s1, q, s2, (1.0 - Abs_1)/T, s12, T*s14 + s12, s14, 1.0 - 2.0*alpha*Abs_1*e4/s6,)


def _finite_temperature_3_start_retrieval(p):
    return (0.5, 99.0/100.0,)


def _finite_temperature_3_start_spin_glass(p):
    _, T = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_3_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_3_line_freezing(p, n):
    alpha, _ = p
    return 2.449489742783178*np.sqrt(alpha)/(6.0*np.sqrt(np.log(2.0)))


def _zero_temperature_3_fixed_point(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m
    s2 = np.sqrt(alpha)
    return (sc.erf(1.4142135623730951*s1/(2.0*s2)),), ((4.0*m*sf.gauss_pdf(s1/s2)/s2,),)


def _zero_temperature_3_values(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m
    s2 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(s1/s2)
    s3 = 2.0*m*m*m/3.0 - 2.0*s2*gauss_pdf_1 - s1*sc.erf(1.4142135623730951*s1/(2.0*s2))
    return (m, s1, 1.0, 1.0, 2.0*gauss_pdf_1/s2, s3, s3, -2.0*gauss_pdf_1*gauss_pdf_1, nan,)


def _zero_temperature_3_start_retrieval(p):
    return (99.0/100.0,)


def _zero_temperature_3_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_4_fixed_point(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m
    s2 = s1/T
    Abs_1 = np.abs(q)
    s3 = np.sqrt(alpha)*np.sqrt(Abs_1)*Abs_1/T
    u0, w0 = gauss_rule(n, s2, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    e4 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    s4 = m*m
    e5 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    e6 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    return (e1, e2,), ((3.0*e3/Abs_1 - 3.0*s1*e4/(T*Abs_1), 6.0*s4*e4/T,), (3.0*e5/(2.0*Abs_1) - 3.0*s1*e6/(2.0*T*Abs_1), 3.0*s4*e6/T,),)


def _finite_temperature_4_values(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m
    s2 = q*q
    Abs_1 = np.abs(q)
    s3 = s1/T
    s4 = np.sqrt(alpha)*np.sqrt(Abs_1)*Abs_1/T
    u0, w0 = gauss_rule(n, s3, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    s5 = q*q*q*q
    s6 = alpha*s5
    s7 = T*T
    s8 = 2.0*s7
    s9 = s6/s8
    s10 = alpha*(1.0 - s5)
    s11 = s10/(8.0*s7)
    s12 = 3.0*m*m*m*m
    s13 = -T*(e1 + s9 + s11 - s12/(4.0*T) - alpha*s2*Abs_1/s8)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    s14 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    s15 = T*(s12/(4.0*s7) + alpha*s2*Abs_1*e2/s14 - s1*e3/s7 - s6/s14 - s10/(4.0*s14)) + e1 + s9 + s11 - s12/(4.0*T) - alpha*s2*Abs_1/s8
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m**3/T, alpha*q**2*Abs(q)/T**2)]
    return (m, s1, q, s2*Abs_1, (1.0 - Abs_1)/T, s13, T*s15 + s13, s15, 1.0 - 3.0*alpha*s2*e4/s7,)


def _finite_temperature_4_start_retrieval(p):
    return (0.5, 99.0/100.0,)


def _finite_temperature_4_start_spin_glass(p):
    _, T = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_4_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_4_line_freezing(p, n):
    alpha, _ = p
    return 1.4142135623730951*np.sqrt(alpha)/(4.0*np.sqrt(np.log(2.0)))


def _zero_temperature_4_fixed_point(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m
    s2 = np.sqrt(alpha)
    return (sc.erf(1.4142135623730951*s1/(2.0*s2)),), ((6.0*m*m*sf.gauss_pdf(s1/s2)/s2,),)


def _zero_temperature_4_values(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m
    s2 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(s1/s2)
    s3 = 3.0*m*m*m*m/4.0 - 2.0*s2*gauss_pdf_1 - s1*sc.erf(1.4142135623730951*s1/(2.0*s2))
    return (m, s1, 1.0, 1.0, 2.0*gauss_pdf_1/s2, s3, s3, -3.0*gauss_pdf_1*gauss_pdf_1, nan,)


def _zero_temperature_4_start_retrieval(p):
    return (99.0/100.0,)


def _zero_temperature_4_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_5_fixed_point(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m*m
    s2 = s1/T
    s3 = np.sqrt(alpha)*q*q/T
    u0, w0 = gauss_rule(n, s2, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(m**4/T, alpha*q**4/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**4/T, alpha*q**4/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    Abs_1 = np.abs(q)
    e4 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    s4 = T*Abs_1
    s5 = m*m*m
    e5 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    e6 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    return (e1, e2,), ((4.0*e3/Abs_1 - 4.0*s1*e4/s4, 8.0*s5*e4/T,), (2.0*e5/Abs_1 - 2.0*s1*e6/s4, 4.0*s5*e6/T,),)


def _finite_temperature_5_values(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m*m
    s2 = q*q*q*q
    Abs_1 = np.abs(q)
    s3 = s1/T
    s4 = q*q
    s5 = np.sqrt(alpha)*s4/T
    u0, w0 = gauss_rule(n, s3, s5, centres=(0.0,), widths=(1.0,))  # u ~ N(m**4/T, alpha*q**4/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    s6 = alpha*s2*Abs_1
    s7 = T*T
    s8 = 2.0*s7
    s9 = s6/s8
    s10 = alpha*(1.0 - s2*Abs_1)
    s11 = s10/(10.0*s7)
    s12 = 4.0*m*m*m*m*m
    s13 = -T*(e1 + s9 + s11 - s12/(5.0*T) - alpha*s2/s8)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**4/T, alpha*q**4/T**2)]
    s14 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**4/T, alpha*q**4/T**2)]
    s15 = T*(s12/(5.0*s7) + alpha*s2*e2/s14 - s1*e3/s7 - s6/s14 - s10/(5.0*s14)) + e1 + s9 + s11 - s12/(5.0*T) - alpha*s2/s8
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m**4/T, alpha*q**4/T**2)]
    return (m, s1, q, s2, (1.0 - Abs_1)/T, s13, T*s15 + s13, s15, 1.0 - 4.0*alpha*s4*Abs_1*e4/s7,)


def _finite_temperature_5_start_retrieval(p):
    return (0.5, 99.0/100.0,)


def _finite_temperature_5_start_spin_glass(p):
    _, T = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_5_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_5_line_freezing(p, n):
    alpha, _ = p
    return 3.1622776601683795*np.sqrt(alpha)/(10.0*np.sqrt(np.log(2.0)))


def _zero_temperature_5_fixed_point(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m*m
    s2 = np.sqrt(alpha)
    return (sc.erf(1.4142135623730951*s1/(2.0*s2)),), ((8.0*m*m*m*sf.gauss_pdf(s1/s2)/s2,),)


def _zero_temperature_5_values(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m*m
    s2 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(s1/s2)
    s3 = 4.0*m*m*m*m*m/5.0 - 2.0*s2*gauss_pdf_1 - s1*sc.erf(1.4142135623730951*s1/(2.0*s2))
    return (m, s1, 1.0, 1.0, 2.0*gauss_pdf_1/s2, s3, s3, -4.0*gauss_pdf_1*gauss_pdf_1, nan,)


def _zero_temperature_5_start_retrieval(p):
    return (99.0/100.0,)


def _zero_temperature_5_start_spin_glass(p):
    return (0.0,)


def _finite_temperature_6_fixed_point(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m*m*m
    s2 = s1/T
    Abs_1 = np.abs(q)
    s3 = np.sqrt(alpha)*q*q*np.sqrt(Abs_1)/T
    u0, w0 = gauss_rule(n, s2, s3, centres=(0.0,), widths=(1.0,))  # u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    e2 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    e4 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    s4 = m*m*m*m
    e5 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    e6 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    return (e1, e2,), ((5.0*e3/Abs_1 - 5.0*s1*e4/(T*Abs_1), 10.0*s4*e4/T,), (5.0*e5/(2.0*Abs_1) - 5.0*s1*e6/(2.0*T*Abs_1), 5.0*s4*e6/T,),)


def _finite_temperature_6_values(x, p, n):
    q, m = x
    alpha, T = p
    s1 = m*m*m*m*m
    s2 = q*q*q*q
    Abs_1 = np.abs(q)
    s3 = s1/T
    s4 = np.sqrt(alpha)*q*q*np.sqrt(Abs_1)/T
    u0, w0 = gauss_rule(n, s3, s4, centres=(0.0,), widths=(1.0,))  # u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    s5 = q*q*q*q*q*q
    s6 = alpha*s5
    s7 = T*T
    s8 = 2.0*s7
    s9 = s6/s8
    s10 = alpha*(1.0 - s5)
    s11 = s10/(12.0*s7)
    s12 = 5.0*m*m*m*m*m*m
    s13 = -T*(e1 + s9 + s11 - s12/(6.0*T) - alpha*s2*Abs_1/s8)
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    s14 = T*T*T
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    s15 = T*(s12/(6.0*s7) + alpha*s2*Abs_1*e2/s14 - s1*e3/s7 - s6/s14 - s10/(6.0*s14)) + e1 + s9 + s11 - s12/(6.0*T) - alpha*s2*Abs_1/s8
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m**5/T, alpha*q**4*Abs(q)/T**2)]
    return (m, s1, q, s2*Abs_1, (1.0 - Abs_1)/T, s13, T*s15 + s13, s15, 1.0 - 5.0*alpha*s2*e4/s7,)


def _finite_temperature_6_start_retrieval(p):
    return (0.5, 99.0/100.0,)


def _finite_temperature_6_start_spin_glass(p):
    _, T = p
    return (1.0 - T/(100.0*(T + 1.0)), 0.0,)


def _finite_temperature_6_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_6_line_freezing(p, n):
    alpha, _ = p
    return 1.7320508075688772*np.sqrt(alpha)/(6.0*np.sqrt(np.log(2.0)))


def _zero_temperature_6_fixed_point(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m*m*m
    s2 = np.sqrt(alpha)
    return (sc.erf(1.4142135623730951*s1/(2.0*s2)),), ((10.0*m*m*m*m*sf.gauss_pdf(s1/s2)/s2,),)


def _zero_temperature_6_values(x, p, n):
    m, = x
    alpha, _ = p
    s1 = m*m*m*m*m
    s2 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(s1/s2)
    s3 = 5.0*m*m*m*m*m*m/6.0 - 2.0*s2*gauss_pdf_1 - s1*sc.erf(1.4142135623730951*s1/(2.0*s2))
    return (m, s1, 1.0, 1.0, 2.0*gauss_pdf_1/s2, s3, s3, -5.0*gauss_pdf_1*gauss_pdf_1, nan,)


def _zero_temperature_6_start_retrieval(p):
    return (99.0/100.0,)


def _zero_temperature_6_start_spin_glass(p):
    return (0.0,)


CARD = Card(name='dense_hopfield',
     title='Dense Hopfield network with p-body interactions',
     summary='Replica-symmetric theory of H = -((p-1)!/N^(p-1)) sum_mu sum_{i1<...<ip} xi_i1 s_i1 ... xi_ip s_ip '
             'for alpha N^(p-1)/(p-1)! patterns, one of them condensed.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='stored patterns, in units of N^(p-1)/(p-1)!',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='m',
                          latex='m',
                          meaning='overlap with the retrieved pattern',
                          kind='order_parameter'),
                 Quantity(name='m_hat',
                          latex='\\hat m',
                          meaning='field of the retrieved pattern',
                          kind='order_parameter'),
                 Quantity(name='q',
                          latex='q',
                          meaning='overlap of two replicas (Edwards-Anderson)',
                          kind='order_parameter'),
                 Quantity(name='r',
                          latex='r',
                          meaning='variance of the noise of the other patterns, per alpha',
                          kind='order_parameter'),
                 Quantity(name='C', latex='C', meaning='susceptibility (1 - q)/T', kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per neuron', kind='potential'),
                 Quantity(name='energy', latex='e', meaning='energy per neuron', kind='observable'),
                 Quantity(name='entropy',
                          latex='s',
                          meaning='entropy per neuron; negative at low temperature, where replica symmetry breaks',
                          kind='entropy'),
                 Quantity(name='replicon',
                          latex='\\lambda_{\\mathrm{AT}}',
                          meaning='replicon eigenvalue; the solution is stable where it is positive',
                          kind='stability')),
     branches=(Branch(name='retrieval', meaning='overlap m > 0 with one pattern', pinned=()),
               Branch(name='spin_glass',
                      meaning='m = 0, q > 0: frozen in a direction that is no pattern; unstable towards breaking',
                      pinned=('m',)),
               Branch(name='paramagnet', meaning='m = q = 0', pinned=('m', 'q'))),
     potential='free_energy',
     extremum='min',
     choices=(Choice(name='order',
                     meaning='number p of spins that interact',
                     values=('3', '4', '5', '6'),
                     default='3'),),
     lines=(Line(name='T_M',
                 latex='T_M',
                 kind='spinodal',
                 meaning='retrieval states appear',
                 condition='fold',
                 solve_for='alpha',
                 search=(1e-05, 0.5),
                 along='T',
                 span=(0.0, 0.6),
                 branch='retrieval',
                 other='spin_glass',
                 quantity=None,
                 upper_bound=False),
            Line(name='T_c',
                 latex='T_c',
                 kind='first_order',
                 meaning='retrieval and paramagnet have the same free energy',
                 condition='equal',
                 solve_for='alpha',
                 search=(1e-05, 0.4),
                 along='T',
                 span=(0.283, 0.5),
                 branch='retrieval',
                 other='paramagnet',
                 quantity='free_energy',
                 upper_bound=False),
            Line(name='freezing',
                 latex='T_s',
                 kind='zero_entropy',
                 meaning='the entropy of the paramagnet vanishes: below, it is frozen (a lower bound)',
                 condition='explicit',
                 solve_for='T',
                 search=(0.0, 1.0),
                 along='alpha',
                 span=(0.0, 0.4),
                 branch=None,
                 other=None,
                 quantity=None,
                 upper_bound=False)),
     regions=(Region(name='paramagnet', at={'alpha': 0.25, 'T': 0.6}),
              Region(name='retrieval', at={'alpha': 0.1, 'T': 0.3}),
              Region(name='metastable', at={'alpha': 0.2, 'T': 0.425})),
     axes=Axes(x='alpha', y='T', x_range=(0.0, 0.4), y_range=(0.0, 0.7), colour='m', branch='retrieval'),
     references=(Reference(key='Gardner87', text='E. Gardner, J. Phys. A 20, 3453 (1987)'),
                 Reference(key='AbbottArian87', text='L. F. Abbott, Y. Arian, Phys. Rev. A 36, 5091 (1987)')),
     checks=(Check(kind='reference',
                   statement='p = 3: capacity at T = 0',
                   at={'T': 0.0, 'order': '3'},
                   value=0.2521904307706714,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of erf(y)^(2 p - 2)/(2 y^2)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4: capacity at T = 0',
                   at={'T': 0.0, 'order': '4'},
                   value=0.19786011919538146,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of erf(y)^(2 p - 2)/(2 y^2)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5: capacity at T = 0',
                   at={'T': 0.0, 'order': '5'},
                   value=0.17277255401901243,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of erf(y)^(2 p - 2)/(2 y^2)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6: capacity at T = 0',
                   at={'T': 0.0, 'order': '6'},
                   value=0.157679536576195,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of erf(y)^(2 p - 2)/(2 y^2)',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 3: the spinodal meets the Nishimori line',
                   at={'T': 0.30971725927810706, 'order': '3'},
                   value=0.30971725927810706,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of alpha(u) along T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 4: the spinodal meets the Nishimori line',
                   at={'T': 0.23012077967300887, 'order': '4'},
                   value=0.23012077967300887,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of alpha(u) along T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 6: the spinodal meets the Nishimori line',
                   at={'T': 0.17640690366228037, 'order': '6'},
                   value=0.17640690366228037,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='max of alpha(u) along T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 3: the first-order line meets the Nishimori line',
                   at={'T': 0.28286847591357434, 'order': '3'},
                   value=0.28286847591357434,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='equal free energies on T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 4: the first-order line meets the Nishimori line',
                   at={'T': 0.19027249644171812, 'order': '4'},
                   value=0.19027249644171812,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='equal free energies on T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 6: the first-order line meets the Nishimori line',
                   at={'T': 0.12132194528039744, 'order': '6'},
                   value=0.12132194528039744,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='equal free energies on T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 3: energy on the Nishimori line',
                   at={'alpha': 0.25, 'T': 0.25},
                   value=-0.3333333333333333,
                   tolerance=1e-12,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='m = q and e = -1/p at T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 3: m on the Nishimori line',
                   at={'alpha': 0.25, 'T': 0.25},
                   value=0.8855145301686139,
                   tolerance=1e-12,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='m = q and e = -1/p at T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='p = 3: q on the Nishimori line',
                   at={'alpha': 0.25, 'T': 0.25},
                   value=0.8855145301686139,
                   tolerance=1e-12,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='m = q and e = -1/p at T = alpha, mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='alpha = 0: m = tanh(m^2/T)',
                   at={'alpha': 0.0, 'T': 0.4},
                   value=0.9843893284726918,
                   tolerance=1e-12,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='root of a scalar equation',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: m',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.9929277153784551,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: q',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.9889474576493097,
                   tolerance=1e-11,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: m_hat',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.9859054479666784,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: r',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.9780170739910331,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: C',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.05526271175345177,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: free_energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=-0.3341648650567663,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: entropy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.011942500953497717,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=-0.33177636486606676,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.2: replicon',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '3'},
                   value=0.9802274851842122,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: m',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.9927420718393039,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: q',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.9886417496325788,
                   tolerance=1e-11,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: m_hat',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.9783838657518045,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: r',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.9663108131257712,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: C',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.05679125183710616,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: free_energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=-0.2508414925999569,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: entropy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.012188438685009477,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=-0.24840380486295505,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.2: replicon',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '4'},
                   value=0.9699192634476471,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: m',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.9925418512933808,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: q',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.9883114841709467,
                   tolerance=1e-11,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: m_hat',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.9704994927526095,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: r',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.9540592961572176,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: C',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.058442579145266654,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: free_energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=-0.2008519447782912,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: entropy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.012452240161611106,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=-0.19836149674596898,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.2: replicon',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '5'},
                   value=0.9592973266101528,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: m',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.9923249014724038,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: q',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.9879529925726539,
                   tolerance=1e-11,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: m_hat',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.9622090748788874,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: r',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.9411988879346023,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: C',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.06023503713673033,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: free_energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=-0.16752960671361414,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: entropy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.012736453189304796,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: energy',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=-0.1649823160757532,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.2: replicon',
                   at={'alpha': 0.1, 'T': 0.2, 'order': '6'},
                   value=0.948332355808878,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.0: m',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '3'},
                   value=0.9983786117103777,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.0: m_hat',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '3'},
                   value=0.9967598523207412,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.0: C',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '3'},
                   value=0.017559681616119326,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 3, T = 0.0: energy',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '3'},
                   value=-0.3334705406844861,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.0: m',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '4'},
                   value=0.9983483898906463,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.0: m_hat',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '4'},
                   value=0.9950533486145106,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.0: C',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '4'},
                   value=0.017860661983190033,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 4, T = 0.0: energy',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '4'},
                   value=-0.25013854330946717,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.0: m',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '5'},
                   value=0.9983164892825345,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.0: m_hat',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '5'},
                   value=0.9932829433025052,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.0: C',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '5'},
                   value=0.01817780683904273,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 5, T = 0.0: energy',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '5'},
                   value=-0.20013992884830023,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.0: m',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '6'},
                   value=0.9982827382586276,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.0: m_hat',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '6'},
                   value=0.9914431305736489,
                   tolerance=1e-11,
                   quantity='m_hat',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.0: C',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '6'},
                   value=0.018512738580124626,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='p = 6, T = 0.0: energy',
                   at={'alpha': 0.1, 'T': 0.0, 'order': '6'},
                   value=-0.1668080343941405,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='entropy of the paramagnet: log 2 - alpha/(2 p T^2)',
                   at={'alpha': 0.2, 'T': 0.5},
                   value=0.559813847226612,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='paramagnet',
                   line=None,
                   source='annealed average',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='freezing',
                   at={'alpha': 0.06},
                   value=0.120112240878645,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='freezing',
                   source='zero of log 2 - alpha/(6 T^2)',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='m of retrieval by heat-bath dynamics',
                   at={'alpha': 0.1, 'T': 0.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hopfield_monte_carlo',
                   settings={'sizes': (60, 120), 'samples': 40, 'seed': 1, 'sweeps': 40}),
             Check(kind='simulation',
                   statement='q of retrieval by heat-bath dynamics',
                   at={'alpha': 0.1, 'T': 0.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hopfield_monte_carlo',
                   settings={'sizes': (60, 120), 'samples': 40, 'seed': 1, 'sweeps': 40}),
             Check(kind='simulation',
                   statement='energy of retrieval by heat-bath dynamics',
                   at={'alpha': 0.1, 'T': 0.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='dense_hopfield_monte_carlo',
                   settings={'sizes': (60, 120), 'samples': 40, 'seed': 1, 'sweeps': 40})),
     table=None,
     digest='e193965bd5fb6047')


SYSTEM = System(CARD, (Formulation(name='finite_temperature_3', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_finite_temperature_3_fixed_point, values=_finite_temperature_3_values, starts={'retrieval': _finite_temperature_3_start_retrieval, 'spin_glass': _finite_temperature_3_start_spin_glass, 'paramagnet': _finite_temperature_3_start_paramagnet}, explicit={'freezing': _finite_temperature_3_line_freezing}, when={'order': '3'}), Formulation(name='zero_temperature_3', unknowns=(Unknown(name='m', latex='m', positive=False, odds=False),), fixed_point=_zero_temperature_3_fixed_point, values=_zero_temperature_3_values, starts={'retrieval': _zero_temperature_3_start_retrieval, 'spin_glass': _zero_temperature_3_start_spin_glass}, when={'order': '3', 'T': 0.0}), Formulation(name='finite_temperature_4', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_finite_temperature_4_fixed_point, values=_finite_temperature_4_values, starts={'retrieval': _finite_temperature_4_start_retrieval, 'spin_glass': _finite_temperature_4_start_spin_glass, 'paramagnet': _finite_temperature_4_start_paramagnet}, explicit={'freezing': _finite_temperature_4_line_freezing}, when={'order': '4'}), Formulation(name='zero_temperature_4', unknowns=(Unknown(name='m', latex='m', positive=False, odds=False),), fixed_point=_zero_temperature_4_fixed_point, values=_zero_temperature_4_values, starts={'retrieval': _zero_temperature_4_start_retrieval, 'spin_glass': _zero_temperature_4_start_spin_glass}, when={'order': '4', 'T': 0.0}), Formulation(name='finite_temperature_5', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_finite_temperature_5_fixed_point, values=_finite_temperature_5_values, starts={'retrieval': _finite_temperature_5_start_retrieval, 'spin_glass': _finite_temperature_5_start_spin_glass, 'paramagnet': _finite_temperature_5_start_paramagnet}, explicit={'freezing': _finite_temperature_5_line_freezing}, when={'order': '5'}), Formulation(name='zero_temperature_5', unknowns=(Unknown(name='m', latex='m', positive=False, odds=False),), fixed_point=_zero_temperature_5_fixed_point, values=_zero_temperature_5_values, starts={'retrieval': _zero_temperature_5_start_retrieval, 'spin_glass': _zero_temperature_5_start_spin_glass}, when={'order': '5', 'T': 0.0}), Formulation(name='finite_temperature_6', unknowns=(Unknown(name='q', latex='q', positive=False, odds=False), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_finite_temperature_6_fixed_point, values=_finite_temperature_6_values, starts={'retrieval': _finite_temperature_6_start_retrieval, 'spin_glass': _finite_temperature_6_start_spin_glass, 'paramagnet': _finite_temperature_6_start_paramagnet}, explicit={'freezing': _finite_temperature_6_line_freezing}, when={'order': '6'}), Formulation(name='zero_temperature_6', unknowns=(Unknown(name='m', latex='m', positive=False, odds=False),), fixed_point=_zero_temperature_6_fixed_point, values=_zero_temperature_6_values, starts={'retrieval': _zero_temperature_6_start_retrieval, 'spin_glass': _zero_temperature_6_start_spin_glass}, when={'order': '6', 'T': 0.0}),))
