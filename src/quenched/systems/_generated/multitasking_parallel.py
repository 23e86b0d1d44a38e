# generated from derivations/multitasking_parallel.py by `python -m quenched.derive`; do not edit
# specification digest: 5f22ffaa5d979856
r"""Multitasking Hebbian network, K patterns with equal overlaps"""

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



def _equal_2_fixed_point(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = 1.0 - dilution
    s2 = T - T*dilution
    s3 = n_a/s2
    s4 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s5 = T*np.abs(dilution - 1.0)
    s6 = s4*Abs_1/s5
    u0, w0 = gauss_rule(n, s3, s6, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s7 = 2.0*n_a/s2
    s8 = 1.4142135623730951*s4*Abs_1/s5
    u1, w1 = gauss_rule(n, s7, s8, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_2 = np.tanh(u1)
    e2 = expectation(w1, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s9 = 2.0*dilution*e1 + s1*e2
    sech2_1 = sf.sech2(u0)
    e3 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    u2, w2 = gauss_rule(n, 0.0, s8, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_2 = sf.sech2(u2)
    e4 = expectation(w2, sech2_2)  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u1)
    e5 = expectation(w1, sech2_3)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s10 = 2.0*dilution*rho*e3 + rho*s1*e4 + rho*s1*e5 - 2.0*T*rho - 2.0*T
    e6 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e7 = expectation(w2, u2*sech2_2*np.tanh(u2))  # E[u*Sech2(u)*Tanh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e8 = expectation(w1, u1*sech2_3*tanh_2)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e9 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e10 = expectation(w1, u1*sech2_3)  # E[u*Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    return (-T*s1*s9/s10,), (((T*s1*s9*(-4.0*dilution*rho*e6/n_a - 2.0*rho*s1*e7/n_a - 2.0*rho*s1*e8/n_a)/s10 - 2.0*T*dilution*s1*e9/n_a - T*s1*s1*e10/n_a)/s10,),)


def _equal_2_values(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = n_a*n_a
    s2 = rho + 1.0
    s3 = 1.0 - dilution
    s4 = s1*s2/s3
    s5 = dilution*dilution*np.log(2.0)
    s6 = T - T*dilution
    s7 = n_a/s6
    s8 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s9 = T*np.abs(dilution - 1.0)
    s10 = s8*Abs_1/s9
    u0, w0 = gauss_rule(n, s7, s10, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s11 = 2.0*dilution*s3*e1
    s12 = s3*s3
    s13 = 1.4142135623730951*s8*Abs_1/s9
    u1, w1 = gauss_rule(n, 0.0, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e2 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s14 = s12*e2/2.0
    s15 = 2.0*n_a/s6
    u2, w2 = gauss_rule(n, s15, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e3 = expectation(w2, sf.log2cosh(u2))  # E[Log2Cosh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s16 = s12*e3/2.0
    tanh_1 = np.tanh(u0)
    e4 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_2 = np.tanh(u2)
    e5 = expectation(w2, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v1 = tanh_1*tanh_1
    e6 = expectation(w0, v1)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_3 = np.tanh(u1)
    e7 = expectation(w1, tanh_3*tanh_3)  # E[Tanh(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e8 = expectation(w2, tanh_2*tanh_2)  # E[Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s17 = T*T*s3
    sech2_1 = sf.sech2(u0)
    e9 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s18 = T*T*T
    s19 = s18*s12
    e10 = expectation(w2, sf.sech2(u2))  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e11 = expectation(w1, sf.sech2(u1))  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s20 = T*(2.0*dilution*s3*(-n_a*e4/s17 - s1*rho*e9/s19) + s12*(-2.0*n_a*e5/s17 - 2.0*s1*rho*e10/s19)/2.0 - s1*rho*e11/s18) + s5 + s11 + s14 + s16
    e12 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e13 = expectation(w0, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e14 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s21 = T*s3
    return (n_a, s4 - T*(s5 + s11 + s14 + s16), T*(2.0*dilution*s3*e4/T + s12*e5/T)/2.0, 2.0*dilution*s3*e6 + s12*e7/2.0 + s12*e8/2.0, T*s20 + s4 - T*(s5 + s11 + s14 + s16), s20, s3*(2.0*s2/s3 - (2.0*dilution*(rho*e9 + e9 - 2.0*n_a*rho*(e12 - n_a*rho*(2.0*e13 - e14)/s21)/s21 - 2.0*n_a*rho*e12/s21)/s3 + rho*e11 + rho*e10 + 2.0*e11)/T)/2.0,)


def _equal_2_start_parallel(p):
    dilution, _, _ = p
    return (0.5 - dilution/2.0,)


def _equal_2_start_ergodic(p):
    return (0.0,)


def _equal_2_line_T_c(p, n):
    return 1.0


def _equal_3_fixed_point(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = 1.0 - dilution
    s2 = dilution*dilution
    s3 = T - T*dilution
    s4 = n_a/s3
    s5 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s6 = T*np.abs(dilution - 1.0)
    s7 = s5*Abs_1/s6
    u0, w0 = gauss_rule(n, s4, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s8 = 2.0*n_a/s3
    s9 = 1.4142135623730951*s5*Abs_1/s6
    u2, w2 = gauss_rule(n, s8, s9, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_2 = np.tanh(u2)
    e2 = expectation(w2, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s10 = s1*s1
    s11 = 1.7320508075688772*s5*Abs_1/s6
    u1, w1 = gauss_rule(n, s4, s11, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_3 = np.tanh(u1)
    e3 = expectation(w1, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s12 = 3.0*n_a/s3
    u3, w3 = gauss_rule(n, s12, s11, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_4 = np.tanh(u3)
    e4 = expectation(w3, tanh_4)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s13 = 4.0*s2*e1 + 4.0*dilution*s1*e2 + s10*e3 + s10*e4
    sech2_1 = sf.sech2(u0)
    e5 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    u4, w4 = gauss_rule(n, 0.0, s9, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_2 = sf.sech2(u4)
    e6 = expectation(w4, sech2_2)  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u2)
    e7 = expectation(w2, sech2_3)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_4 = sf.sech2(u1)
    e8 = expectation(w1, sech2_4)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_5 = sf.sech2(u3)
    e9 = expectation(w3, sech2_5)  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s14 = 4.0*s2*rho*e5 + 4.0*dilution*rho*s1*e6 + 4.0*dilution*rho*s1*e7 + 3.0*rho*s10*e8 + rho*s10*e9 - 4.0*T*rho - 4.0*T
    e10 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e11 = expectation(w4, u4*sech2_2*np.tanh(u4))  # E[u*Sech2(u)*Tanh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e12 = expectation(w2, u2*sech2_3*tanh_2)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e13 = expectation(w1, u1*sech2_4*tanh_3)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e14 = expectation(w3, u3*sech2_5*tanh_4)  # E[u*Sech2(u)*Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e15 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e16 = expectation(w2, u2*sech2_3)  # E[u*Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s15 = s1*s1*s1
    e17 = expectation(w1, u1*sech2_4)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e18 = expectation(w3, u3*sech2_5)  # E[u*Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    return (-T*s1*s13/s14,), (((T*s1*s13*(-8.0*s2*rho*e10/n_a - 8.0*dilution*rho*s1*e11/n_a - 8.0*dilution*rho*s1*e12/n_a - 6.0*rho*s10*e13/n_a - 2.0*rho*s10*e14/n_a)/s14 - 4.0*T*s2*s1*e15/n_a - 4.0*T*dilution*s10*e16/n_a - T*s15*e17/n_a - T*s15*e18/n_a)/s14,),)


def _equal_3_values(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = n_a*n_a
    s2 = rho + 1.0
    s3 = 1.0 - dilution
    s4 = 3.0*s1*s2/(2.0*s3)
    s5 = dilution*dilution*dilution*np.log(2.0)
    s6 = dilution*dilution
    s7 = T - T*dilution
    s8 = n_a/s7
    s9 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s10 = T*np.abs(dilution - 1.0)
    s11 = s9*Abs_1/s10
    u1, w1 = gauss_rule(n, s8, s11, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    e1 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s12 = 3.0*s6*s3*e1
    s13 = s3*s3
    s14 = 1.4142135623730951*s9*Abs_1/s10
    u0, w0 = gauss_rule(n, 0.0, s14, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e2 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s15 = 3.0*dilution*s13*e2/2.0
    s16 = 2.0*n_a/s7
    u2, w2 = gauss_rule(n, s16, s14, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e3 = expectation(w2, sf.log2cosh(u2))  # E[Log2Cosh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s17 = 3.0*dilution*s13*e3/2.0
    s18 = s3*s3*s3
    s19 = 1.7320508075688772*s9*Abs_1/s10
    u3, w3 = gauss_rule(n, s8, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    e4 = expectation(w3, sf.log2cosh(u3))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s20 = 3.0*s18*e4/4.0
    s21 = 3.0*n_a/s7
    u4, w4 = gauss_rule(n, s21, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    e5 = expectation(w4, sf.log2cosh(u4))  # E[Log2Cosh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s22 = s18*e5/4.0
    tanh_1 = np.tanh(u1)
    e6 = expectation(w1, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_2 = np.tanh(u2)
    e7 = expectation(w2, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_3 = np.tanh(u3)
    e8 = expectation(w3, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s23 = 4.0*T
    tanh_4 = np.tanh(u4)
    e9 = expectation(w4, tanh_4)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v1 = tanh_1*tanh_1
    e10 = expectation(w1, v1)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_5 = np.tanh(u0)
    v2 = tanh_5*tanh_5
    e11 = expectation(w0, v2)  # E[Tanh(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v3 = tanh_2*tanh_2
    e12 = expectation(w2, v3)  # E[Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e13 = expectation(w3, tanh_3*tanh_3)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e14 = expectation(w4, tanh_4*tanh_4)  # E[Tanh(u)**2; u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s24 = T*T*s3
    sech2_1 = sf.sech2(u1)
    e15 = expectation(w1, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s25 = T*T*T
    s26 = s25*s13
    sech2_2 = sf.sech2(u2)
    e16 = expectation(w2, sech2_2)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e17 = expectation(w3, sf.sech2(u3))  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e18 = expectation(w4, sf.sech2(u4))  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u0)
    e19 = expectation(w0, sech2_3)  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s27 = T*(3.0*s6*s3*(-n_a*e6/s24 - s1*rho*e15/s26) + 3.0*dilution*s13*(-2.0*n_a*e7/s24 - 2.0*s1*rho*e16/s26)/2.0 + 3.0*s18*(-n_a*e8/s24 - 3.0*s1*rho*e17/s26)/4.0 + s18*(-3.0*n_a*e9/s24 - 3.0*s1*rho*e18/s26)/4.0 - 3.0*dilution*s1*rho*e19/s25) + s5 + s12 + s15 + s17 + s20 + s22
    e20 = expectation(w1, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e21 = expectation(w1, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e22 = expectation(w1, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s28 = T*s3
    s29 = rho*e19
    e23 = expectation(w0, sech2_3*tanh_5)  # E[Sech2(u)*Tanh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e24 = expectation(w0, sech2_3*v2)  # E[Sech2(u)*Tanh(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e25 = expectation(w0, sech2_3*sech2_3)  # E[Sech2(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e26 = expectation(w2, sech2_2*tanh_2)  # E[Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e27 = expectation(w2, sech2_2*v3)  # E[Sech2(u)*Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e28 = expectation(w2, sech2_2*sech2_2)  # E[Sech2(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    u5, w5 = gauss_rule(n, -s8, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    e29 = expectation(w5, sf.sech2(u5))  # E[Sech2(u); u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    return (n_a, s4 - T*(s5 + s12 + s15 + s17 + s20 + s22), T*(3.0*s6*s3*e6/T + 3.0*dilution*s13*e7/T + 3.0*s18*e8/s23 + 3.0*s18*e9/s23)/3.0, 3.0*s6*s3*e10 + 3.0*dilution*s13*e11/2.0 + 3.0*dilution*s13*e12/2.0 + 3.0*s18*e13/4.0 + s18*e14/4.0, T*s27 + s4 - T*(s5 + s12 + s15 + s17 + s20 + s22), s27, s3*(2.0*s2/s3 - (4.0*s6*(rho*e15 + e15 - 2.0*n_a*rho*(e20 - n_a*rho*(2.0*e21 - e22)/s28)/s28 - 2.0*n_a*rho*e20/s28)/s3 + 2.0*dilution*rho*e16 + 2.0*dilution*(s29 + 2.0*e19) + 2.0*dilution*(s29 + e19 - 2.0*n_a*rho*(e23 - n_a*rho*(2.0*e24 - e25)/s28)/s28 - 2.0*n_a*rho*e23/s28) + 2.0*dilution*(rho*e16 + e16 - 2.0*n_a*rho*(e26 - n_a*rho*(2.0*e27 - e28)/s28)/s28 - 2.0*n_a*rho*e26/s28) + rho*s3*e17 + rho*s3*e18 + s3*(rho*e29 + 2.0*e29) + s3*(rho*e17 + 2.0*e17))/(2.0*T))/2.0,)


def _equal_3_start_parallel(p):
    dilution, _, _ = p
    return (0.5 - dilution/2.0,)


def _equal_3_start_ergodic(p):
    return (0.0,)


def _equal_3_line_T_c(p, n):
    return 1.0


def _equal_5_fixed_point(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = 1.0 - dilution
    s2 = dilution*dilution*dilution*dilution
    s3 = T - T*dilution
    s4 = n_a/s3
    s5 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s6 = T*np.abs(dilution - 1.0)
    s7 = s5*Abs_1/s6
    u0, w0 = gauss_rule(n, s4, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s8 = dilution*dilution*dilution
    s9 = 2.0*n_a/s3
    s10 = 1.4142135623730951*s5*Abs_1/s6
    u3, w3 = gauss_rule(n, s9, s10, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_2 = np.tanh(u3)
    e2 = expectation(w3, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s11 = dilution*dilution
    s12 = s1*s1
    s13 = 1.7320508075688772*s5*Abs_1/s6
    u1, w1 = gauss_rule(n, s4, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_3 = np.tanh(u1)
    e3 = expectation(w1, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s14 = 3.0*n_a/s3
    u5, w5 = gauss_rule(n, s14, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_4 = np.tanh(u5)
    e4 = expectation(w5, tanh_4)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s15 = s1*s1*s1
    s16 = 2.0*s5*Abs_1/s6
    u4, w4 = gauss_rule(n, s9, s16, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_5 = np.tanh(u4)
    e5 = expectation(w4, tanh_5)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s17 = 4.0*n_a/s3
    u7, w7 = gauss_rule(n, s17, s16, centres=(0.0,), widths=(1.0,))  # u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_6 = np.tanh(u7)
    e6 = expectation(w7, tanh_6)  # E[Tanh(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s18 = s1*s1*s1*s1
    s19 = 2.23606797749979*s5*Abs_1/s6
    u2, w2 = gauss_rule(n, s4, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_7 = np.tanh(u2)
    e7 = expectation(w2, tanh_7)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    u6, w6 = gauss_rule(n, s14, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_8 = np.tanh(u6)
    e8 = expectation(w6, tanh_8)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s20 = 5.0*n_a/s3
    u8, w8 = gauss_rule(n, s20, s19, centres=(0.0,), widths=(1.0,))  # u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_9 = np.tanh(u8)
    e9 = expectation(w8, tanh_9)  # E[Tanh(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s21 = 16.0*s2*e1 + 32.0*s8*s1*e2 + 24.0*s11*s12*e3 + 24.0*s11*s12*e4 + 16.0*dilution*s15*e5 + 8.0*dilution*s15*e6 + 2.0*s18*e7 + 3.0*s18*e8 + s18*e9
    sech2_1 = sf.sech2(u0)
    e10 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    u9, w9 = gauss_rule(n, 0.0, s10, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_2 = sf.sech2(u9)
    e11 = expectation(w9, sech2_2)  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u3)
    e12 = expectation(w3, sech2_3)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_4 = sf.sech2(u1)
    e13 = expectation(w1, sech2_4)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_5 = sf.sech2(u5)
    e14 = expectation(w5, sech2_5)  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    u10, w10 = gauss_rule(n, 0.0, s16, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_6 = sf.sech2(u10)
    e15 = expectation(w10, sech2_6)  # E[Sech2(u); u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_7 = sf.sech2(u4)
    e16 = expectation(w4, sech2_7)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_8 = sf.sech2(u7)
    e17 = expectation(w7, sech2_8)  # E[Sech2(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_9 = sf.sech2(u2)
    e18 = expectation(w2, sech2_9)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_10 = sf.sech2(u6)
    e19 = expectation(w6, sech2_10)  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_11 = sf.sech2(u8)
    e20 = expectation(w8, sech2_11)  # E[Sech2(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s22 = 16.0*s2*rho*e10 + 32.0*s8*rho*s1*e11 + 32.0*s8*rho*s1*e12 + 72.0*s11*rho*s12*e13 + 24.0*s11*rho*s12*e14 + 24.0*dilution*rho*s15*e15 + 32.0*dilution*rho*s15*e16 + 8.0*dilution*rho*s15*e17 + 10.0*rho*s18*e18 + 5.0*rho*s18*e19 + rho*s18*e20 - 16.0*T*rho - 16.0*T
    e21 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e22 = expectation(w9, u9*sech2_2*np.tanh(u9))  # E[u*Sech2(u)*Tanh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e23 = expectation(w3, u3*sech2_3*tanh_2)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e24 = expectation(w1, u1*sech2_4*tanh_3)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e25 = expectation(w5, u5*sech2_5*tanh_4)  # E[u*Sech2(u)*Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e26 = expectation(w10, u10*sech2_6*np.tanh(u10))  # E[u*Sech2(u)*Tanh(u); u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e27 = expectation(w4, u4*sech2_7*tanh_5)  # E[u*Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e28 = expectation(w7, u7*sech2_8*tanh_6)  # E[u*Sech2(u)*Tanh(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e29 = expectation(w2, u2*sech2_9*tanh_7)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e30 = expectation(w6, u6*sech2_10*tanh_8)  # E[u*Sech2(u)*Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e31 = expectation(w8, u8*sech2_11*tanh_9)  # E[u*Sech2(u)*Tanh(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e32 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e33 = expectation(w3, u3*sech2_3)  # E[u*Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e34 = expectation(w1, u1*sech2_4)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e35 = expectation(w5, u5*sech2_5)  # E[u*Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e36 = expectation(w4, u4*sech2_7)  # E[u*Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e37 = expectation(w7, u7*sech2_8)  # E[u*Sech2(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s23 = s1*s1*s1*s1*s1
    e38 = expectation(w2, u2*sech2_9)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e39 = expectation(w6, u6*sech2_10)  # E[u*Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e40 = expectation(w8, u8*sech2_11)  # E[u*Sech2(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    return (-T*s1*s21/s22,), (((T*s1*s21*(-32.0*s2*rho*e21/n_a - 64.0*s8*rho*s1*e22/n_a - 64.0*s8*rho*s1*e23/n_a - 144.0*s11*rho*s12*e24/n_a - 48.0*s11*rho*s12*e25/n_a - 48.0*dilution*rho*s15*e26/n_a - 64.0*dilution*rho*s15*e27/n_a - 16.0*dilution*rho*s15*e28/n_a - 20.0*rho*s18*e29/n_a - 10.0*rho*s18*e30/n_a - 2.0*rho*s18*e31/n_a)/s22 - 16.0*T*s2*s1*e32/n_a - 32.0*T*s8*s12*e33/n_a - 24.0*T*s11*s15*e34/n_a - 24.0*T*s11*s15*e35/n_a - 16.0*T*dilution*s18*e36/n_a - 8.0*T*dilution*s18*e37/n_a - 2.0*T*s23*e38/n_a - 3.0*T*s23*e39/n_a - T*s23*e40/n_a)/s22,),)


def _equal_5_values(x, p, n):
    n_a, = x
    dilution, T, rho = p
    s1 = n_a*n_a
    s2 = rho + 1.0
    s3 = 1.0 - dilution
    s4 = 5.0*s1*s2/(2.0*s3)
    s5 = dilution*dilution*dilution*dilution*dilution*np.log(2.0)
    s6 = dilution*dilution*dilution*dilution
    s7 = T - T*dilution
    s8 = n_a/s7
    s9 = np.sqrt(rho)
    Abs_1 = np.abs(n_a)
    s10 = T*np.abs(dilution - 1.0)
    s11 = s9*Abs_1/s10
    u4, w4 = gauss_rule(n, s8, s11, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    e1 = expectation(w4, sf.log2cosh(u4))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s12 = 5.0*s6*s3*e1
    s13 = dilution*dilution*dilution
    s14 = s3*s3
    s15 = 1.4142135623730951*s9*Abs_1/s10
    u0, w0 = gauss_rule(n, 0.0, s15, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e2 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s16 = 5.0*s13*s14*e2
    s17 = 2.0*n_a/s7
    u6, w6 = gauss_rule(n, s17, s15, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))
    e3 = expectation(w6, sf.log2cosh(u6))  # E[Log2Cosh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s18 = 5.0*s13*s14*e3
    s19 = dilution*dilution
    s20 = s3*s3*s3
    s21 = 1.7320508075688772*s9*Abs_1/s10
    u5, w5 = gauss_rule(n, s8, s21, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    e4 = expectation(w5, sf.log2cosh(u5))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s22 = 15.0*s19*s20*e4/2.0
    s23 = 3.0*n_a/s7
    u8, w8 = gauss_rule(n, s23, s21, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    e5 = expectation(w8, sf.log2cosh(u8))  # E[Log2Cosh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s24 = 5.0*s19*s20*e5/2.0
    s25 = s3*s3*s3*s3
    s26 = 2.0*s9*Abs_1/s10
    u1, w1 = gauss_rule(n, 0.0, s26, centres=(0.0,), widths=(1.0,))  # u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    e6 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s27 = 15.0*dilution*s25*e6/8.0
    u7, w7 = gauss_rule(n, s17, s26, centres=(0.0,), widths=(1.0,))  # u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    e7 = expectation(w7, sf.log2cosh(u7))  # E[Log2Cosh(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s28 = 5.0*dilution*s25*e7/2.0
    s29 = 4.0*n_a/s7
    u9, w9 = gauss_rule(n, s29, s26, centres=(0.0,), widths=(1.0,))  # u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    e8 = expectation(w9, sf.log2cosh(u9))  # E[Log2Cosh(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s30 = 5.0*dilution*s25*e8/8.0
    s31 = s3*s3*s3*s3*s3
    s32 = 2.23606797749979*s9*Abs_1/s10
    u10, w10 = gauss_rule(n, s8, s32, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    e9 = expectation(w10, sf.log2cosh(u10))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s33 = 5.0*s31*e9/8.0
    u11, w11 = gauss_rule(n, s23, s32, centres=(0.0,), widths=(1.0,))  # u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    e10 = expectation(w11, sf.log2cosh(u11))  # E[Log2Cosh(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s34 = 5.0*s31*e10/16.0
    s35 = 5.0*n_a/s7
    u12, w12 = gauss_rule(n, s35, s32, centres=(0.0,), widths=(1.0,))  # u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    e11 = expectation(w12, sf.log2cosh(u12))  # E[Log2Cosh(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s36 = s31*e11/16.0
    tanh_1 = np.tanh(u4)
    e12 = expectation(w4, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_2 = np.tanh(u6)
    e13 = expectation(w6, tanh_2)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_3 = np.tanh(u5)
    e14 = expectation(w5, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s37 = 2.0*T
    tanh_4 = np.tanh(u8)
    e15 = expectation(w8, tanh_4)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_5 = np.tanh(u7)
    e16 = expectation(w7, tanh_5)  # E[Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_6 = np.tanh(u9)
    e17 = expectation(w9, tanh_6)  # E[Tanh(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_7 = np.tanh(u10)
    e18 = expectation(w10, tanh_7)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s38 = 8.0*T
    tanh_8 = np.tanh(u11)
    e19 = expectation(w11, tanh_8)  # E[Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s39 = 16.0*T
    tanh_9 = np.tanh(u12)
    e20 = expectation(w12, tanh_9)  # E[Tanh(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v1 = tanh_1*tanh_1
    e21 = expectation(w4, v1)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_10 = np.tanh(u0)
    v2 = tanh_10*tanh_10
    e22 = expectation(w0, v2)  # E[Tanh(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v3 = tanh_2*tanh_2
    e23 = expectation(w6, v3)  # E[Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v4 = tanh_3*tanh_3
    e24 = expectation(w5, v4)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v5 = tanh_4*tanh_4
    e25 = expectation(w8, v5)  # E[Tanh(u)**2; u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_11 = np.tanh(u1)
    v6 = tanh_11*tanh_11
    e26 = expectation(w1, v6)  # E[Tanh(u)**2; u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v7 = tanh_5*tanh_5
    e27 = expectation(w7, v7)  # E[Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    v8 = tanh_6*tanh_6
    e28 = expectation(w9, v8)  # E[Tanh(u)**2; u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e29 = expectation(w10, tanh_7*tanh_7)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e30 = expectation(w11, tanh_8*tanh_8)  # E[Tanh(u)**2; u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e31 = expectation(w12, tanh_9*tanh_9)  # E[Tanh(u)**2; u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s40 = T*T*s3
    sech2_1 = sf.sech2(u4)
    e32 = expectation(w4, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s41 = T*T*T
    s42 = s41*s14
    sech2_2 = sf.sech2(u6)
    e33 = expectation(w6, sech2_2)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u5)
    e34 = expectation(w5, sech2_3)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_4 = sf.sech2(u8)
    e35 = expectation(w8, sech2_4)  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_5 = sf.sech2(u7)
    e36 = expectation(w7, sech2_5)  # E[Sech2(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_6 = sf.sech2(u9)
    e37 = expectation(w9, sech2_6)  # E[Sech2(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e38 = expectation(w10, sf.sech2(u10))  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e39 = expectation(w11, sf.sech2(u11))  # E[Sech2(u); u ~ N(3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e40 = expectation(w12, sf.sech2(u12))  # E[Sech2(u); u ~ N(5*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_7 = sf.sech2(u0)
    e41 = expectation(w0, sech2_7)  # E[Sech2(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_8 = sf.sech2(u1)
    e42 = expectation(w1, sech2_8)  # E[Sech2(u); u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s43 = T*(5.0*s6*s3*(-n_a*e12/s40 - s1*rho*e32/s42) + 5.0*s13*s14*(-2.0*n_a*e13/s40 - 2.0*s1*rho*e33/s42) + 15.0*s19*s20*(-n_a*e14/s40 - 3.0*s1*rho*e34/s42)/2.0 + 5.0*s19*s20*(-3.0*n_a*e15/s40 - 3.0*s1*rho*e35/s42)/2.0 + 5.0*dilution*s25*(-2.0*n_a*e16/s40 - 4.0*s1*rho*e36/s42)/2.0 + 5.0*dilution*s25*(-4.0*n_a*e17/s40 - 4.0*s1*rho*e37/s42)/8.0 + 5.0*s31*(-n_a*e18/s40 - 5.0*s1*rho*e38/s42)/8.0 + 5.0*s31*(-3.0*n_a*e19/s40 - 5.0*s1*rho*e39/s42)/16.0 + s31*(-5.0*n_a*e20/s40 - 5.0*s1*rho*e40/s42)/16.0 - 10.0*s13*s1*rho*e41/s41 - 15.0*dilution*s1*rho*s14*e42/(2.0*s41)) + s5 + s12 + s16 + s18 + s22 + s24 + s27 + s28 + s30 + s33 + s34 + s36
    e43 = expectation(w4, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e44 = expectation(w4, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e45 = expectation(w4, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s44 = T*s3
    s45 = rho*e41
    e46 = expectation(w0, sech2_7*tanh_10)  # E[Sech2(u)*Tanh(u); u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e47 = expectation(w0, sech2_7*v2)  # E[Sech2(u)*Tanh(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e48 = expectation(w0, sech2_7*sech2_7)  # E[Sech2(u)**2; u ~ N(0, 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e49 = expectation(w6, sech2_2*tanh_2)  # E[Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e50 = expectation(w6, sech2_2*v3)  # E[Sech2(u)*Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e51 = expectation(w6, sech2_2*sech2_2)  # E[Sech2(u)**2; u ~ N(2*n_a/(-T*dilution + T), 2*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s46 = -s8
    u3, w3 = gauss_rule(n, s46, s21, centres=(0.0,), widths=(1.0,))  # u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_9 = sf.sech2(u3)
    e52 = expectation(w3, sech2_9)  # E[Sech2(u); u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s47 = rho*e52
    s48 = rho*e34
    tanh_12 = np.tanh(u3)
    e53 = expectation(w3, sech2_9*tanh_12)  # E[Sech2(u)*Tanh(u); u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e54 = expectation(w3, sech2_9*tanh_12*tanh_12)  # E[Sech2(u)*Tanh(u)**2; u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e55 = expectation(w3, sech2_9*sech2_9)  # E[Sech2(u)**2; u ~ N(-n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e56 = expectation(w5, sech2_3*tanh_3)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e57 = expectation(w5, sech2_3*v4)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e58 = expectation(w5, sech2_3*sech2_3)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e59 = expectation(w8, sech2_4*tanh_4)  # E[Sech2(u)*Tanh(u); u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e60 = expectation(w8, sech2_4*v5)  # E[Sech2(u)*Tanh(u)**2; u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e61 = expectation(w8, sech2_4*sech2_4)  # E[Sech2(u)**2; u ~ N(3*n_a/(-T*dilution + T), 3*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s49 = rho*e42
    s50 = -s17
    u2, w2 = gauss_rule(n, s50, s26, centres=(0.0,), widths=(1.0,))  # u ~ N(-2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))
    sech2_10 = sf.sech2(u2)
    e62 = expectation(w2, sech2_10)  # E[Sech2(u); u ~ N(-2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    s51 = rho*e62
    s52 = rho*e36
    e63 = expectation(w1, sech2_8*tanh_11)  # E[Sech2(u)*Tanh(u); u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e64 = expectation(w1, sech2_8*v6)  # E[Sech2(u)*Tanh(u)**2; u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e65 = expectation(w1, sech2_8*sech2_8)  # E[Sech2(u)**2; u ~ N(0, 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_13 = np.tanh(u2)
    e66 = expectation(w2, sech2_10*tanh_13)  # E[Sech2(u)*Tanh(u); u ~ N(-2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e67 = expectation(w2, sech2_10*tanh_13*tanh_13)  # E[Sech2(u)*Tanh(u)**2; u ~ N(-2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e68 = expectation(w2, sech2_10*sech2_10)  # E[Sech2(u)**2; u ~ N(-2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e69 = expectation(w7, sech2_5*tanh_5)  # E[Sech2(u)*Tanh(u); u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e70 = expectation(w7, sech2_5*v7)  # E[Sech2(u)*Tanh(u)**2; u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e71 = expectation(w7, sech2_5*sech2_5)  # E[Sech2(u)**2; u ~ N(2*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e72 = expectation(w9, sech2_6*tanh_6)  # E[Sech2(u)*Tanh(u); u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e73 = expectation(w9, sech2_6*v8)  # E[Sech2(u)*Tanh(u)**2; u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    e74 = expectation(w9, sech2_6*sech2_6)  # E[Sech2(u)**2; u ~ N(4*n_a/(-T*dilution + T), 4*n_a**2*rho/(T**2*(dilution - 1)**2))]
    u14, w14 = gauss_rule(n, s46, s32, centres=(0.0,), widths=(1.0,))  # u ~ N(-n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    e75 = expectation(w14, sf.sech2(u14))  # E[Sech2(u); u ~ N(-n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    u13, w13 = gauss_rule(n, -s23, s32, centres=(0.0,), widths=(1.0,))  # u ~ N(-3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))
    e76 = expectation(w13, sf.sech2(u13))  # E[Sech2(u); u ~ N(-3*n_a/(-T*dilution + T), 5*n_a**2*rho/(T**2*(dilution - 1)**2))]
    return (n_a, s4 - T*(s5 + s12 + s16 + s18 + s22 + s24 + s27 + s28 + s30 + s33 + s34 + s36), T*(5.0*s6*s3*e12/T + 10.0*s13*s14*e13/T + 15.0*s19*s20*e14/s37 + 15.0*s19*s20*e15/s37 + 5.0*dilution*s25*e16/T + 5.0*dilution*s25*e17/s37 + 5.0*s31*e18/s38 + 15.0*s31*e19/s39 + 5.0*s31*e20/s39)/5.0, 5.0*s6*s3*e21 + 5.0*s13*s14*e22 + 5.0*s13*s14*e23 + 15.0*s19*s20*e24/2.0 + 5.0*s19*s20*e25/2.0 + 15.0*dilution*s25*e26/8.0 + 5.0*dilution*s25*e27/2.0 + 5.0*dilution*s25*e28/8.0 + 5.0*s31*e29/8.0 + 5.0*s31*e30/16.0 + s31*e31/16.0, T*s43 + s4 - T*(s5 + s12 + s16 + s18 + s22 + s24 + s27 + s28 + s30 + s33 + s34 + s36), s43, s3*(2.0*s2/s3 - (16.0*s6*(rho*e32 + e32 - 2.0*n_a*rho*(e43 - n_a*rho*(2.0*e44 - e45)/s44)/s44 - 2.0*n_a*rho*e43/s44)/s3 + 8.0*s13*rho*e33 + 8.0*s13*(s45 + 2.0*e41) + 24.0*s13*(s45 + e41 - 2.0*n_a*rho*(e46 - n_a*rho*(2.0*e47 - e48)/s44)/s44 - 2.0*n_a*rho*e46/s44) + 24.0*s13*(rho*e33 + e33 - 2.0*n_a*rho*(e49 - n_a*rho*(2.0*e50 - e51)/s44)/s44 - 2.0*n_a*rho*e49/s44) + 12.0*s19*rho*s3*e34 + 12.0*s19*rho*s3*e35 + 12.0*s19*s3*(s47 + 2.0*e52) + 12.0*s19*s3*(s48 + 2.0*e34) + 12.0*s19*s3*(s47 + e52 - 2.0*n_a*rho*(e53 - n_a*rho*(2.0*e54 - e55)/s44)/s44 - 2.0*n_a*rho*e53/s44) + 24.0*s19*s3*(s48 + e34 - 2.0*n_a*rho*(e56 - n_a*rho*(2.0*e57 - e58)/s44)/s44 - 2.0*n_a*rho*e56/s44) + 12.0*s19*s3*(rho*e35 + e35 - 2.0*n_a*rho*(e59 - n_a*rho*(2.0*e60 - e61)/s44)/s44 - 2.0*n_a*rho*e59/s44) + 6.0*dilution*rho*s14*e42 + 12.0*dilution*rho*s14*e36 + 6.0*dilution*rho*s14*e37 + 12.0*dilution*s14*(s49 + 2.0*e42) + 6.0*dilution*s14*(s51 + 2.0*e62) + 6.0*dilution*s14*(s52 + 2.0*e36) + 6.0*dilution*s14*(s49 + e42 - 2.0*n_a*rho*(e63 - n_a*rho*(2.0*e64 - e65)/s44)/s44 - 2.0*n_a*rho*e63/s44) + 2.0*dilution*s14*(s51 + e62 - 2.0*n_a*rho*(e66 - n_a*rho*(2.0*e67 - e68)/s44)/s44 - 2.0*n_a*rho*e66/s44) + 6.0*dilution*s14*(s52 + e36 - 2.0*n_a*rho*(e69 - n_a*rho*(2.0*e70 - e71)/s44)/s44 - 2.0*n_a*rho*e69/s44) + 2.0*dilution*s14*(rho*e37 + e37 - 2.0*n_a*rho*(e72 - n_a*rho*(2.0*e73 - e74)/s44)/s44 - 2.0*n_a*rho*e72/s44) + rho*s20*e75 + 3.0*rho*s20*e38 + 3.0*rho*s20*e39 + rho*s20*e40 + s20*(rho*e76 + 2.0*e76) + 3.0*s20*(rho*e75 + 2.0*e75) + 3.0*s20*(rho*e38 + 2.0*e38) + s20*(rho*e39 + 2.0*e39))/s38)/2.0,)


def _equal_5_start_parallel(p):
    dilution, _, _ = p
    return (0.5 - dilution/2.0,)


def _equal_5_start_ergodic(p):
    return (0.0,)


def _equal_5_line_T_c(p, n):
    return 1.0


CARD = Card(name='multitasking_parallel',
     title='Multitasking Hebbian network, K patterns with equal overlaps',
     summary='State of equal overlaps with K patterns that have a fraction d of empty entries, learned from '
             'datasets of entropy rho; H = -(N/2)((1 + rho)/(1 - d)) sum n^2.',
     parameters=(Parameter(name='dilution',
                           latex='d',
                           meaning='fraction of empty entries',
                           domain=Interval(lo=0, hi=1, lo_closed=True, hi_closed=False),
                           default=None),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None),
                 Parameter(name='rho',
                           latex='\\rho',
                           meaning='entropy of the dataset, (1 - r^2)/(M r^2)',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0)),
     quantities=(Quantity(name='n_a',
                          latex='n',
                          meaning='overlap with the examples of every pattern, divided by r (1 + rho)',
                          kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='m_a', latex='m', meaning='overlap with every pattern', kind='observable'),
                 Quantity(name='q', latex='q', meaning='mean square magnetisation', kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='entropy'),
                 Quantity(name='splitting',
                          latex='\\lambda_\\Delta',
                          meaning='curvature towards unequal overlaps, n + delta and n - delta',
                          kind='stability')),
     branches=(Branch(name='parallel', meaning='equal overlaps with K patterns', pinned=()),
               Branch(name='ergodic', meaning='no overlap', pinned=('n_a',))),
     potential='free_energy',
     extremum='min',
     choices=(Choice(name='patterns', meaning='number K of patterns', values=('2', '3', '5'), default='2'),),
     lines=(Line(name='T_c',
                 latex='T_c',
                 kind='continuous',
                 meaning='retrieval sets in',
                 condition='explicit',
                 solve_for='T',
                 search=(0.0, 2.0),
                 along='dilution',
                 span=(0.0, 0.999),
                 branch=None,
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='parallel',
                 latex='d_=',
                 kind='continuous',
                 meaning='equal overlaps are stable against unequal ones, above',
                 condition='zero',
                 solve_for='dilution',
                 search=(0.2, 0.999),
                 along='T',
                 span=(0.1, 0.98),
                 branch='parallel',
                 other=None,
                 quantity='splitting',
                 upper_bound=False)),
     regions=(Region(name='ergodic', at={'dilution': 0.5, 'T': 1.1}),
              Region(name='parallel', at={'dilution': 0.85, 'T': 0.4}),
              Region(name='hierarchical', at={'dilution': 0.3, 'T': 0.4})),
     axes=Axes(x='dilution', y='T', x_range=(0.0, 1.0), y_range=(0.02, 1.2), colour='m_a', branch='parallel'),
     references=(Reference(key='Agliari23',
                           text='E. Agliari, A. Alessandrelli, A. Barra, F. Ricci-Tersenghi, Parallel learning by '
                                'multitasking neural networks, arXiv:2308.04106'),),
     checks=(Check(kind='limit',
                   statement='K = 2: equal overlaps close to T = 1',
                   at={'T': 0.999, 'patterns': '2'},
                   value=0.6666666666666666,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='parallel',
                   source='expansion of f to fourth order',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='K = 2: onset of retrieval',
                   at={'dilution': 0.4, 'rho': 0.2, 'patterns': '2'},
                   value=1.0,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='Agliari23',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='K = 3: equal overlaps close to T = 1',
                   at={'T': 0.999, 'patterns': '3'},
                   value=0.6666666666666666,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='parallel',
                   source='expansion of f to fourth order',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='K = 3: onset of retrieval',
                   at={'dilution': 0.4, 'rho': 0.2, 'patterns': '3'},
                   value=1.0,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='Agliari23',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='K = 5: equal overlaps close to T = 1',
                   at={'T': 0.999, 'patterns': '5'},
                   value=0.6666666666666666,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='parallel',
                   source='expansion of f to fourth order',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='K = 5: onset of retrieval',
                   at={'dilution': 0.4, 'rho': 0.2, 'patterns': '5'},
                   value=1.0,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='Agliari23',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: n_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=0.29598287,
                   tolerance=1e-08,
                   quantity='n_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: m_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=0.30988932,
                   tolerance=1e-08,
                   quantity='m_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: q at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=0.558530171403575,
                   tolerance=1e-08,
                   quantity='q',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: free_energy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=-0.3378970765388946,
                   tolerance=1e-08,
                   quantity='free_energy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: entropy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=0.32326986876,
                   tolerance=1e-08,
                   quantity='entropy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 2: splitting at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '2'},
                   value=0.2378068957,
                   tolerance=1e-08,
                   quantity='splitting',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: n_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=0.25317864554745584,
                   tolerance=1e-08,
                   quantity='n_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: m_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=0.26043325883754703,
                   tolerance=1e-08,
                   quantity='m_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: q at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=0.6361396607741068,
                   tolerance=1e-08,
                   quantity='q',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: free_energy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=-0.34747523746095144,
                   tolerance=1e-08,
                   quantity='free_energy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: entropy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=0.27688367632,
                   tolerance=1e-08,
                   quantity='entropy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 3: splitting at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=0.1281396366,
                   tolerance=1e-08,
                   quantity='splitting',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: n_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=0.2008590554905858,
                   tolerance=1e-08,
                   quantity='n_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: m_a at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=0.20379710499520198,
                   tolerance=1e-08,
                   quantity='m_a',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: q at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=0.6846526025002772,
                   tolerance=1e-08,
                   quantity='q',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: free_energy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=-0.35236158066748113,
                   tolerance=1e-08,
                   quantity='free_energy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: entropy at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=0.24998034827,
                   tolerance=1e-08,
                   quantity='entropy',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='K = 5: splitting at d = 0.6, T = 0.3, rho = 0.1',
                   at={'dilution': 0.6, 'T': 0.3, 'rho': 0.1, 'patterns': '5'},
                   value=0.054615818,
                   tolerance=1e-08,
                   quantity='splitting',
                   branch='parallel',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='three patterns learned from examples: m_a',
                   at={'dilution': 0.8, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=nan,
                   tolerance=3.0,
                   quantity='m_a',
                   branch='parallel',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000),
                             'samples': 60,
                             'seed': 3,
                             'sweeps': 40,
                             'M': 100,
                             'start': 'parallel'}),
             Check(kind='simulation',
                   statement='three patterns learned from examples: energy',
                   at={'dilution': 0.8, 'T': 0.3, 'rho': 0.1, 'patterns': '3'},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='parallel',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000),
                             'samples': 60,
                             'seed': 3,
                             'sweeps': 40,
                             'M': 100,
                             'start': 'parallel'})),
     table=None,
     digest='5f22ffaa5d979856')


SYSTEM = System(CARD, (Formulation(name='equal_2', unknowns=(Unknown(name='n_a', latex='n', positive=False, odds=False),), fixed_point=_equal_2_fixed_point, values=_equal_2_values, starts={'parallel': _equal_2_start_parallel, 'ergodic': _equal_2_start_ergodic}, explicit={'T_c': _equal_2_line_T_c}, when={'patterns': '2'}), Formulation(name='equal_3', unknowns=(Unknown(name='n_a', latex='n', positive=False, odds=False),), fixed_point=_equal_3_fixed_point, values=_equal_3_values, starts={'parallel': _equal_3_start_parallel, 'ergodic': _equal_3_start_ergodic}, explicit={'T_c': _equal_3_line_T_c}, when={'patterns': '3'}), Formulation(name='equal_5', unknowns=(Unknown(name='n_a', latex='n', positive=False, odds=False),), fixed_point=_equal_5_fixed_point, values=_equal_5_values, starts={'parallel': _equal_5_start_parallel, 'ergodic': _equal_5_start_ergodic}, explicit={'T_c': _equal_5_line_T_c}, when={'patterns': '5'}),))
