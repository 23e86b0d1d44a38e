# generated from derivations/multitasking_hebbian.py by `python -m quenched.derive`; do not edit
# specification digest: 0a6498f6f78599e8
r"""Multitasking Hebbian network with diluted patterns"""

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



def _three_patterns_fixed_point(x, p, n):
    n_a, n_b, n_c = x
    dilution, T, rho = p
    s1 = 1.0 - dilution
    s2 = dilution*dilution
    s3 = T - T*dilution
    s4 = n_a/s3
    s5 = np.sqrt(rho)
    s6 = T*np.abs(dilution - 1.0)
    s7 = s5*np.abs(n_a)/s6
    u0, w0 = gauss_rule(n, s4, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s8 = n_b/s3
    s9 = s4 - s8
    s10 = n_a*n_a
    s11 = n_b*n_b
    s12 = s10 + s11
    s13 = s5*np.sqrt(s12)/s6
    u3, w3 = gauss_rule(n, s9, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))
    tanh_2 = np.tanh(u3)
    e2 = expectation(w3, tanh_2)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s14 = 2.0*dilution*s1*e2
    s15 = s4 + s8
    u4, w4 = gauss_rule(n, s15, s13, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))
    tanh_3 = np.tanh(u4)
    e3 = expectation(w4, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s16 = 2.0*dilution*s1*e3
    s17 = n_c/s3
    s18 = s4 - s17
    s19 = n_c*n_c
    s20 = s10 + s19
    s21 = s5*np.sqrt(s20)/s6
    u5, w5 = gauss_rule(n, s18, s21, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_4 = np.tanh(u5)
    e4 = expectation(w5, tanh_4)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s22 = 2.0*dilution*s1*e4
    s23 = s4 + s17
    u6, w6 = gauss_rule(n, s23, s21, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_5 = np.tanh(u6)
    e5 = expectation(w6, tanh_5)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s24 = 2.0*dilution*s1*e5
    s25 = s1*s1
    s26 = s4 - s8 - s17
    s27 = s10 + s11 + s19
    s28 = s5*np.sqrt(s27)/s6
    u9, w9 = gauss_rule(n, s26, s28, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_6 = np.tanh(u9)
    e6 = expectation(w9, tanh_6)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s29 = s25*e6
    s30 = s4 + s17 - s8
    u10, w10 = gauss_rule(n, s30, s28, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_7 = np.tanh(u10)
    e7 = expectation(w10, tanh_7)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s31 = s25*e7
    s32 = s4 + s8 - s17
    u11, w11 = gauss_rule(n, s32, s28, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_8 = np.tanh(u11)
    e8 = expectation(w11, tanh_8)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s33 = s25*e8
    s34 = s4 + s8 + s17
    u12, w12 = gauss_rule(n, s34, s28, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_9 = np.tanh(u12)
    e9 = expectation(w12, tanh_9)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s35 = s25*e9
    s36 = 4.0*s2*e1 + s14 + s16 + s22 + s24 + s29 + s31 + s33 + s35
    sech2_1 = sf.sech2(u0)
    e10 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    sech2_2 = sf.sech2(u3)
    e11 = expectation(w3, sech2_2)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s37 = 2.0*dilution*rho*s1*e11
    sech2_3 = sf.sech2(u4)
    e12 = expectation(w4, sech2_3)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s38 = 2.0*dilution*rho*s1*e12
    sech2_4 = sf.sech2(u5)
    e13 = expectation(w5, sech2_4)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s39 = 2.0*dilution*rho*s1*e13
    sech2_5 = sf.sech2(u6)
    e14 = expectation(w6, sech2_5)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s40 = 2.0*dilution*rho*s1*e14
    sech2_6 = sf.sech2(u9)
    e15 = expectation(w9, sech2_6)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s41 = rho*s25*e15
    sech2_7 = sf.sech2(u10)
    e16 = expectation(w10, sech2_7)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s42 = rho*s25*e16
    sech2_8 = sf.sech2(u11)
    e17 = expectation(w11, sech2_8)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s43 = rho*s25*e17
    sech2_9 = sf.sech2(u12)
    e18 = expectation(w12, sech2_9)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s44 = rho*s25*e18
    s45 = 4.0*s2*rho*e10 + s37 + s38 + s39 + s40 + s41 + s42 + s43 + s44 - 4.0*T*rho - 4.0*T
    s46 = s5*np.abs(n_b)/s6
    u1, w1 = gauss_rule(n, s8, s46, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))
    tanh_10 = np.tanh(u1)
    e19 = expectation(w1, tanh_10)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    s47 = s8 - s17
    s48 = s11 + s19
    s49 = s5*np.sqrt(s48)/s6
    u7, w7 = gauss_rule(n, s47, s49, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_11 = np.tanh(u7)
    e20 = expectation(w7, tanh_11)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s50 = 2.0*dilution*s1*e20
    s51 = s8 + s17
    u8, w8 = gauss_rule(n, s51, s49, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    tanh_12 = np.tanh(u8)
    e21 = expectation(w8, tanh_12)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s52 = 2.0*dilution*s1*e21
    s53 = 4.0*s2*e19 + s16 + s50 + s52 + s33 + s35 - s14 - s29 - s31
    sech2_10 = sf.sech2(u1)
    e22 = expectation(w1, sech2_10)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    sech2_11 = sf.sech2(u7)
    e23 = expectation(w7, sech2_11)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s54 = 2.0*dilution*rho*s1*e23
    sech2_12 = sf.sech2(u8)
    e24 = expectation(w8, sech2_12)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s55 = 2.0*dilution*rho*s1*e24
    s56 = 4.0*s2*rho*e22 + s37 + s38 + s54 + s55 + s41 + s42 + s43 + s44 - 4.0*T*rho - 4.0*T
    s57 = s5*np.abs(n_c)/s6
    u2, w2 = gauss_rule(n, s17, s57, centres=(0.0,), widths=(1.0,))  # u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))
    tanh_13 = np.tanh(u2)
    e25 = expectation(w2, tanh_13)  # E[Tanh(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    s58 = 4.0*s2*e25 + s24 + s52 + s31 + s35 - s22 - s50 - s29 - s33
    sech2_13 = sf.sech2(u2)
    e26 = expectation(w2, sech2_13)  # E[Sech2(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    s59 = 4.0*s2*rho*e26 + s39 + s40 + s54 + s55 + s41 + s42 + s43 + s44 - 4.0*T*rho - 4.0*T
    s60 = n_a - n_b
    e27 = expectation(w4, sech2_3*tanh_3)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s61 = T*s12
    s62 = 4.0*dilution*n_b*rho*s60*e27/s61
    s63 = n_a - n_c
    e28 = expectation(w6, sech2_5*tanh_5)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s64 = T*s20
    s65 = 4.0*dilution*n_c*rho*s63*e28/s64
    s66 = n_a*n_b
    s67 = n_a*n_c
    s68 = s66 - s67 - s11 - s19
    e29 = expectation(w11, sech2_8*tanh_8)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s69 = T*s27
    s70 = 2.0*rho*s1*s68*e29/s69
    s71 = s66 + s67 - s11 - s19
    e30 = expectation(w12, sech2_9*tanh_9)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s72 = 2.0*rho*s1*s71*e30/s69
    e31 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e32 = expectation(w5, u5*sech2_4*tanh_4)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e33 = expectation(w6, u6*sech2_5*tanh_5)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e34 = expectation(w3, u3*sech2_2*tanh_2)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e35 = expectation(w4, u4*sech2_3*tanh_3)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e36 = expectation(w9, u9*sech2_6*tanh_6)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e37 = expectation(w10, u10*sech2_7*tanh_7)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e38 = expectation(w11, u11*sech2_8*tanh_8)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e39 = expectation(w12, u12*sech2_9*tanh_9)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s73 = n_a + n_b
    e40 = expectation(w3, sech2_2*tanh_2)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s74 = n_a + n_c
    e41 = expectation(w5, sech2_4*tanh_4)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s75 = s66 + s11 + s19 - s67
    e42 = expectation(w10, sech2_7*tanh_7)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s76 = s66 + s67 + s11 + s19
    e43 = expectation(w9, sech2_6*tanh_6)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s77 = 2.0*dilution*n_b*s1*s60*e12/s12
    s78 = 2.0*dilution*n_c*s1*s63*e14/s20
    s79 = s25*s68*e17/s27
    s80 = s25*s71*e18/s27
    e44 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    e45 = expectation(w5, u5*sech2_4)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s81 = 2.0*T*dilution*n_a*s25*e45/s20
    e46 = expectation(w6, u6*sech2_5)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e47 = expectation(w3, u3*sech2_2)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s82 = 2.0*T*dilution*n_a*s25*e47/s12
    e48 = expectation(w4, u4*sech2_3)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s83 = s1*s1*s1
    e49 = expectation(w9, u9*sech2_6)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s84 = T*n_a*s83*e49/s27
    e50 = expectation(w10, u10*sech2_7)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s85 = T*n_a*s83*e50/s27
    e51 = expectation(w11, u11*sech2_8)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s86 = T*n_a*s83*e51/s27
    e52 = expectation(w12, u12*sech2_9)  # E[u*Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s87 = 2.0*dilution*n_b*s1*s73*e11/s12
    s88 = 2.0*dilution*n_c*s1*s74*e13/s20
    s89 = s25*s75*e16/s27
    s90 = s25*s76*e15/s27
    s91 = 4.0*dilution*n_a*rho*s73*e40/s61
    s92 = n_b*n_c
    s93 = s10 + s66 + s19 - s92
    s94 = 2.0*rho*s1*s93*e43/s69
    s95 = s10 + s66 + s92 + s19
    s96 = 2.0*rho*s1*s95*e42/s69
    s97 = s10 + s19 - s66 - s92
    s98 = s10 + s92 + s19 - s66
    s99 = 2.0*dilution*n_a*s1*s73*e11/s12
    s100 = s25*s93*e15/s27
    s101 = s25*s95*e16/s27
    s102 = 2.0*T*dilution*n_b*s25*e47/s12
    s103 = T*n_b*s83*e49/s27
    s104 = T*n_b*s83*e50/s27
    s105 = T*n_b*s83*e51/s27
    s106 = s25*s98*e17/s27
    s107 = 4.0*dilution*n_a*rho*s74*e41/s64
    s108 = s10 + s67 + s11 - s92
    s109 = 2.0*rho*s1*s108*e43/s69
    s110 = s10 + s67 + s11 + s92
    s111 = 2.0*rho*s1*s110*e29/s69
    s112 = s10 + s11 - s67 - s92
    s113 = s10 + s11 + s92 - s67
    s114 = 2.0*dilution*n_a*s1*s74*e13/s20
    s115 = s25*s108*e15/s27
    s116 = s25*s110*e17/s27
    s117 = 2.0*T*dilution*n_c*s25*e45/s20
    s118 = T*n_c*s83*e49/s27
    s119 = T*n_c*s83*e50/s27
    s120 = T*n_c*s83*e51/s27
    s121 = s25*s113*e16/s27
    s122 = n_b - n_c
    e53 = expectation(w8, sech2_12*tanh_12)  # E[Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s123 = T*s48
    s124 = 4.0*dilution*n_c*rho*s122*e53/s123
    e54 = expectation(w1, u1*sech2_10*tanh_10)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e55 = expectation(w7, u7*sech2_11*tanh_11)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e56 = expectation(w8, u8*sech2_12*tanh_12)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s125 = n_b + n_c
    e57 = expectation(w7, sech2_11*tanh_11)  # E[Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s126 = 2.0*dilution*n_c*s1*s122*e24/s48
    e58 = expectation(w1, u1*sech2_10)  # E[u*Sech2(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e59 = expectation(w7, u7*sech2_11)  # E[u*Sech2(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s127 = 2.0*T*dilution*n_b*s25*e59/s48
    e60 = expectation(w8, u8*sech2_12)  # E[u*Sech2(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s128 = 2.0*dilution*n_c*s1*s125*e23/s48
    s129 = 4.0*dilution*n_b*rho*s125*e57/s123
    s130 = 2.0*dilution*n_b*s1*s125*e23/s48
    s131 = 2.0*T*dilution*n_c*s25*e59/s48
    e61 = expectation(w2, u2*sech2_13*tanh_13)  # E[u*Sech2(u)*Tanh(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    e62 = expectation(w2, u2*sech2_13)  # E[u*Sech2(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    return (-T*s1*s36/s45, -T*s1*s53/s56, -T*s1*s58/s59,), (((T*s1*s36*(s62 + s65 + s70 + s72 - 8.0*s2*rho*e31/n_a - 4.0*dilution*n_a*rho*s1*e32/s20 - 4.0*dilution*n_a*rho*s1*e33/s20 - 4.0*dilution*n_a*rho*s1*e34/s12 - 4.0*dilution*n_a*rho*s1*e35/s12 - 2.0*n_a*rho*s25*e36/s27 - 2.0*n_a*rho*s25*e37/s27 - 2.0*n_a*rho*s25*e38/s27 - 2.0*n_a*rho*s25*e39/s27 - 4.0*dilution*n_b*rho*s73*e40/s61 - 4.0*dilution*n_c*rho*s74*e41/s64 - 2.0*rho*s1*s75*e42/s69 - 2.0*rho*s1*s76*e43/s69)/s45 + s77 + s78 + s79 + s80 - 4.0*T*s2*s1*e44/n_a - s81 - 2.0*T*dilution*n_a*s25*e46/s20 - s82 - 2.0*T*dilution*n_a*s25*e48/s12 - s84 - s85 - s86 - T*n_a*s83*e52/s27 - s87 - s88 - s89 - s90)/s45, (T*s1*s36*(s91 + s94 + s96 - 4.0*dilution*n_b*rho*s1*e34/s12 - 4.0*dilution*n_b*rho*s1*e35/s12 - 2.0*n_b*rho*s25*e36/s27 - 2.0*n_b*rho*s25*e37/s27 - 2.0*n_b*rho*s25*e38/s27 - 2.0*n_b*rho*s25*e39/s27 - 4.0*dilution*n_a*rho*s60*e27/s61 - 2.0*rho*s1*s97*e30/s69 - 2.0*rho*s1*s98*e29/s69)/s45 + s99 + s100 + s101 - s102 - 2.0*T*dilution*n_b*s25*e48/s12 - s103 - s104 - s105 - T*n_b*s83*e52/s27 - 2.0*dilution*n_a*s1*s60*e12/s12 - s25*s97*e18/s27 - s106)/s45, (T*s1*s36*(s107 + s109 + s111 - 4.0*dilution*n_c*rho*s1*e32/s20 - 4.0*dilution*n_c*rho*s1*e33/s20 - 2.0*n_c*rho*s25*e36/s27 - 2.0*n_c*rho*s25*e37/s27 - 2.0*n_c*rho*s25*e38/s27 - 2.0*n_c*rho*s25*e39/s27 - 4.0*dilution*n_a*rho*s63*e28/s64 - 2.0*rho*s1*s112*e30/s69 - 2.0*rho*s1*s113*e42/s69)/s45 + s114 + s115 + s116 - s117 - 2.0*T*dilution*n_c*s25*e46/s20 - s118 - s119 - s120 - T*n_c*s83*e52/s27 - 2.0*dilution*n_a*s1*s63*e14/s20 - s25*s112*e18/s27 - s121)/s45,), ((s82 + s84 + s85 + T*s1*s53*(s62 + s70 + s72 - 4.0*dilution*n_a*rho*s1*e34/s12 - 4.0*dilution*n_a*rho*s1*e35/s12 - 2.0*n_a*rho*s25*e36/s27 - 2.0*n_a*rho*s25*e37/s27 - 2.0*n_a*rho*s25*e38/s27 - 2.0*n_a*rho*s25*e39/s27 - 4.0*dilution*n_b*rho*s73*e40/s61 - 2.0*rho*s1*s75*e42/s69 - 2.0*rho*s1*s76*e43/s69)/s56 + s77 + s87 + s79 + s89 + s80 + s90 - 2.0*T*dilution*n_a*s25*e48/s12 - s86 - T*n_a*s83*e52/s27)/s56, (s102 + s103 + s104 + T*s1*s53*(s91 + s124 + s94 + s96 - 8.0*s2*rho*e54/n_b - 4.0*dilution*n_b*rho*s1*e55/s48 - 4.0*dilution*n_b*rho*s1*e56/s48 - 4.0*dilution*n_b*rho*s1*e34/s12 - 4.0*dilution*n_b*rho*s1*e35/s12 - 2.0*n_b*rho*s25*e36/s27 - 2.0*n_b*rho*s25*e37/s27 - 2.0*n_b*rho*s25*e38/s27 - 2.0*n_b*rho*s25*e39/s27 - 4.0*dilution*n_a*rho*s60*e27/s61 - 4.0*dilution*n_c*rho*s125*e57/s123 - 2.0*rho*s1*s97*e30/s69 - 2.0*rho*s1*s98*e29/s69)/s56 + s126 - 4.0*T*s2*s1*e58/n_b - s127 - 2.0*T*dilution*n_b*s25*e60/s48 - 2.0*T*dilution*n_b*s25*e48/s12 - s105 - T*n_b*s83*e52/s27 - 2.0*dilution*n_a*s1*s60*e12/s12 - s99 - s128 - s25*s97*e18/s27 - s106 - s100 - s101)/s56, (s118 + s119 + T*s1*s53*(s129 + s109 + s111 - 4.0*dilution*n_c*rho*s1*e55/s48 - 4.0*dilution*n_c*rho*s1*e56/s48 - 2.0*n_c*rho*s25*e36/s27 - 2.0*n_c*rho*s25*e37/s27 - 2.0*n_c*rho*s25*e38/s27 - 2.0*n_c*rho*s25*e39/s27 - 4.0*dilution*n_b*rho*s122*e53/s123 - 2.0*rho*s1*s112*e30/s69 - 2.0*rho*s1*s113*e42/s69)/s56 + s130 + s121 + s116 - s131 - 2.0*T*dilution*n_c*s25*e60/s48 - s120 - T*n_c*s83*e52/s27 - 2.0*dilution*n_b*s1*s122*e24/s48 - s25*s112*e18/s27 - s115)/s56,), ((s81 + s84 + s86 + T*s1*s58*(s65 + s70 + s72 - 4.0*dilution*n_a*rho*s1*e32/s20 - 4.0*dilution*n_a*rho*s1*e33/s20 - 2.0*n_a*rho*s25*e36/s27 - 2.0*n_a*rho*s25*e37/s27 - 2.0*n_a*rho*s25*e38/s27 - 2.0*n_a*rho*s25*e39/s27 - 4.0*dilution*n_c*rho*s74*e41/s64 - 2.0*rho*s1*s75*e42/s69 - 2.0*rho*s1*s76*e43/s69)/s59 + s78 + s88 + s80 + s90 - 2.0*T*dilution*n_a*s25*e46/s20 - s85 - T*n_a*s83*e52/s27 - s79 - s89)/s59, (s127 + s103 + s105 + T*s1*s58*(s124 + s94 + s96 - 4.0*dilution*n_b*rho*s1*e55/s48 - 4.0*dilution*n_b*rho*s1*e56/s48 - 2.0*n_b*rho*s25*e36/s27 - 2.0*n_b*rho*s25*e37/s27 - 2.0*n_b*rho*s25*e38/s27 - 2.0*n_b*rho*s25*e39/s27 - 4.0*dilution*n_c*rho*s125*e57/s123 - 2.0*rho*s1*s97*e30/s69 - 2.0*rho*s1*s98*e29/s69)/s59 + s126 + s128 + s106 + s101 - 2.0*T*dilution*n_b*s25*e60/s48 - s104 - T*n_b*s83*e52/s27 - s25*s97*e18/s27 - s100)/s59, (s131 + s117 + s118 + s120 + T*s1*s58*(s107 + s129 + s109 + s111 - 8.0*s2*rho*e61/n_c - 4.0*dilution*n_c*rho*s1*e55/s48 - 4.0*dilution*n_c*rho*s1*e56/s48 - 4.0*dilution*n_c*rho*s1*e32/s20 - 4.0*dilution*n_c*rho*s1*e33/s20 - 2.0*n_c*rho*s25*e36/s27 - 2.0*n_c*rho*s25*e37/s27 - 2.0*n_c*rho*s25*e38/s27 - 2.0*n_c*rho*s25*e39/s27 - 4.0*dilution*n_a*rho*s63*e28/s64 - 4.0*dilution*n_b*rho*s122*e53/s123 - 2.0*rho*s1*s112*e30/s69 - 2.0*rho*s1*s113*e42/s69)/s59 - 4.0*T*s2*s1*e62/n_c - 2.0*T*dilution*n_c*s25*e60/s48 - 2.0*T*dilution*n_c*s25*e46/s20 - s119 - T*n_c*s83*e52/s27 - 2.0*dilution*n_a*s1*s63*e14/s20 - s114 - 2.0*dilution*n_b*s1*s122*e24/s48 - s130 - s25*s112*e18/s27 - s121 - s115 - s116)/s59,),)


def _three_patterns_values(x, p, n):
    n_a, n_b, n_c = x
    dilution, T, rho = p
    s1 = rho + 1.0
    s2 = n_a*n_a
    s3 = n_b*n_b
    s4 = n_c*n_c
    s5 = s2 + s3 + s4
    s6 = 1.0 - dilution
    s7 = s1*s5/(2.0*s6)
    s8 = dilution*dilution*dilution*np.log(2.0)
    s9 = dilution*dilution
    s10 = T - T*dilution
    s11 = n_a/s10
    s12 = np.sqrt(rho)
    s13 = T*np.abs(dilution - 1.0)
    s14 = s12*np.abs(n_a)/s13
    u9, w9 = gauss_rule(n, s11, s14, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))
    e1 = expectation(w9, sf.log2cosh(u9))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s15 = s9*s6*e1
    s16 = n_b/s10
    s17 = s12*np.abs(n_b)/s13
    u0, w0 = gauss_rule(n, s16, s17, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))
    e2 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    s18 = s9*s6*e2
    s19 = n_c/s10
    s20 = s12*np.abs(n_c)/s13
    u10, w10 = gauss_rule(n, s19, s20, centres=(0.0,), widths=(1.0,))  # u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))
    e3 = expectation(w10, sf.log2cosh(u10))  # E[Log2Cosh(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    s21 = s9*s6*e3
    s22 = s6*s6
    s23 = s11 - s16
    s24 = s2 + s3
    s25 = s12*np.sqrt(s24)/s13
    u1, w1 = gauss_rule(n, s23, s25, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))
    e4 = expectation(w1, sf.log2cosh(u1))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s26 = dilution*s22*e4/2.0
    s27 = s11 + s16
    u2, w2 = gauss_rule(n, s27, s25, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))
    e5 = expectation(w2, sf.log2cosh(u2))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s28 = dilution*s22*e5/2.0
    s29 = s11 - s19
    s30 = s2 + s4
    s31 = s12*np.sqrt(s30)/s13
    u11, w11 = gauss_rule(n, s29, s31, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e6 = expectation(w11, sf.log2cosh(u11))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s32 = dilution*s22*e6/2.0
    s33 = s11 + s19
    u12, w12 = gauss_rule(n, s33, s31, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e7 = expectation(w12, sf.log2cosh(u12))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s34 = dilution*s22*e7/2.0
    s35 = s16 - s19
    s36 = s3 + s4
    s37 = s12*np.sqrt(s36)/s13
    u3, w3 = gauss_rule(n, s35, s37, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e8 = expectation(w3, sf.log2cosh(u3))  # E[Log2Cosh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s38 = dilution*s22*e8/2.0
    s39 = s16 + s19
    u4, w4 = gauss_rule(n, s39, s37, centres=(0.0,), widths=(1.0,))  # u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e9 = expectation(w4, sf.log2cosh(u4))  # E[Log2Cosh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s40 = dilution*s22*e9/2.0
    s41 = s6*s6*s6
    s42 = s11 - s16 - s19
    s43 = s12*np.sqrt(s5)/s13
    u5, w5 = gauss_rule(n, s42, s43, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e10 = expectation(w5, sf.log2cosh(u5))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s44 = s41*e10/4.0
    s45 = s11 + s19 - s16
    u6, w6 = gauss_rule(n, s45, s43, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e11 = expectation(w6, sf.log2cosh(u6))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s46 = s41*e11/4.0
    s47 = s11 + s16 - s19
    u7, w7 = gauss_rule(n, s47, s43, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e12 = expectation(w7, sf.log2cosh(u7))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s48 = s41*e12/4.0
    s49 = s11 + s16 + s19
    u8, w8 = gauss_rule(n, s49, s43, centres=(0.0,), widths=(1.0,))  # u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))
    e13 = expectation(w8, sf.log2cosh(u8))  # E[Log2Cosh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s50 = s41*e13/4.0
    tanh_1 = np.tanh(u9)
    e14 = expectation(w9, tanh_1)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    tanh_2 = np.tanh(u1)
    e15 = expectation(w1, tanh_2)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s51 = 2.0*T
    s52 = dilution*s22*e15/s51
    tanh_3 = np.tanh(u2)
    e16 = expectation(w2, tanh_3)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    s53 = dilution*s22*e16/s51
    tanh_4 = np.tanh(u11)
    e17 = expectation(w11, tanh_4)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s54 = dilution*s22*e17/s51
    tanh_5 = np.tanh(u12)
    e18 = expectation(w12, tanh_5)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s55 = dilution*s22*e18/s51
    tanh_6 = np.tanh(u5)
    e19 = expectation(w5, tanh_6)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s56 = 4.0*T
    s57 = s41*e19/s56
    tanh_7 = np.tanh(u6)
    e20 = expectation(w6, tanh_7)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s58 = s41*e20/s56
    tanh_8 = np.tanh(u7)
    e21 = expectation(w7, tanh_8)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s59 = s41*e21/s56
    tanh_9 = np.tanh(u8)
    e22 = expectation(w8, tanh_9)  # E[Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s60 = s41*e22/s56
    tanh_10 = np.tanh(u0)
    e23 = expectation(w0, tanh_10)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    tanh_11 = np.tanh(u3)
    e24 = expectation(w3, tanh_11)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s61 = dilution*s22*e24/s51
    tanh_12 = np.tanh(u4)
    e25 = expectation(w4, tanh_12)  # E[Tanh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s62 = dilution*s22*e25/s51
    tanh_13 = np.tanh(u10)
    e26 = expectation(w10, tanh_13)  # E[Tanh(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    e27 = expectation(w9, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    v1 = tanh_10*tanh_10
    e28 = expectation(w0, v1)  # E[Tanh(u)**2; u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e29 = expectation(w10, tanh_13*tanh_13)  # E[Tanh(u)**2; u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    v2 = tanh_2*tanh_2
    e30 = expectation(w1, v2)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    v3 = tanh_3*tanh_3
    e31 = expectation(w2, v3)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e32 = expectation(w11, tanh_4*tanh_4)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e33 = expectation(w12, tanh_5*tanh_5)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v4 = tanh_11*tanh_11
    e34 = expectation(w3, v4)  # E[Tanh(u)**2; u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v5 = tanh_12*tanh_12
    e35 = expectation(w4, v5)  # E[Tanh(u)**2; u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v6 = tanh_6*tanh_6
    e36 = expectation(w5, v6)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v7 = tanh_7*tanh_7
    e37 = expectation(w6, v7)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v8 = tanh_8*tanh_8
    e38 = expectation(w7, v8)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    v9 = tanh_9*tanh_9
    e39 = expectation(w8, v9)  # E[Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s63 = T*T*s6
    e40 = expectation(w9, sf.sech2(u9))  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T), n_a**2*rho/(T**2*(dilution - 1)**2))]
    s64 = T*T*T*s22
    sech2_1 = sf.sech2(u0)
    e41 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e42 = expectation(w10, sf.sech2(u10))  # E[Sech2(u); u ~ N(n_c/(-T*dilution + T), n_c**2*rho/(T**2*(dilution - 1)**2))]
    sech2_2 = sf.sech2(u1)
    e43 = expectation(w1, sech2_2)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    sech2_3 = sf.sech2(u2)
    e44 = expectation(w2, sech2_3)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e45 = expectation(w11, sf.sech2(u11))  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e46 = expectation(w12, sf.sech2(u12))  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_4 = sf.sech2(u3)
    e47 = expectation(w3, sech2_4)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_5 = sf.sech2(u4)
    e48 = expectation(w4, sech2_5)  # E[Sech2(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_6 = sf.sech2(u5)
    e49 = expectation(w5, sech2_6)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_7 = sf.sech2(u6)
    e50 = expectation(w6, sech2_7)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_8 = sf.sech2(u7)
    e51 = expectation(w7, sech2_8)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    sech2_9 = sf.sech2(u8)
    e52 = expectation(w8, sech2_9)  # E[Sech2(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    s65 = T*(s9*s6*(-n_a*e14/s63 - s2*rho*e40/s64) + s9*s6*(-n_b*e23/s63 - s3*rho*e41/s64) + s9*s6*(-n_c*e26/s63 - s4*rho*e42/s64) + dilution*s22*(-(n_a - n_b)*e15/s63 - rho*s24*e43/s64)/2.0 + dilution*s22*(-(n_a + n_b)*e16/s63 - rho*s24*e44/s64)/2.0 + dilution*s22*(-(n_a - n_c)*e17/s63 - rho*s30*e45/s64)/2.0 + dilution*s22*(-(n_a + n_c)*e18/s63 - rho*s30*e46/s64)/2.0 + dilution*s22*(-(n_b - n_c)*e24/s63 - rho*s36*e47/s64)/2.0 + dilution*s22*(-(n_b + n_c)*e25/s63 - rho*s36*e48/s64)/2.0 + s41*(-(n_a - n_b - n_c)*e19/s63 - rho*s5*e49/s64)/4.0 + s41*(-(n_a + n_c - n_b)*e20/s63 - rho*s5*e50/s64)/4.0 + s41*(-(n_a + n_b - n_c)*e21/s63 - rho*s5*e51/s64)/4.0 + s41*(-(n_a + n_b + n_c)*e22/s63 - rho*s5*e52/s64)/4.0) + s8 + s15 + s18 + s21 + s26 + s28 + s32 + s34 + s38 + s40 + s44 + s46 + s48 + s50
    e53 = expectation(w0, sech2_1*tanh_10)  # E[Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e54 = expectation(w0, sech2_1*v1)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    e55 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(n_b/(-T*dilution + T), n_b**2*rho/(T**2*(dilution - 1)**2))]
    s66 = T*s6
    e56 = expectation(w1, sech2_2*tanh_2)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e57 = expectation(w1, sech2_2*v2)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e58 = expectation(w1, sech2_2*sech2_2)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e59 = expectation(w2, sech2_3*tanh_3)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e60 = expectation(w2, sech2_3*v3)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e61 = expectation(w2, sech2_3*sech2_3)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T), rho*(n_a**2 + n_b**2)/(T**2*(dilution - 1)**2))]
    e62 = expectation(w3, sech2_4*tanh_11)  # E[Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e63 = expectation(w3, sech2_4*v4)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e64 = expectation(w3, sech2_4*sech2_4)  # E[Sech2(u)**2; u ~ N(n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e65 = expectation(w4, sech2_5*tanh_12)  # E[Sech2(u)*Tanh(u); u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e66 = expectation(w4, sech2_5*v5)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e67 = expectation(w4, sech2_5*sech2_5)  # E[Sech2(u)**2; u ~ N(n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e68 = expectation(w5, sech2_6*tanh_6)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e69 = expectation(w5, sech2_6*v6)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e70 = expectation(w5, sech2_6*sech2_6)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e71 = expectation(w6, sech2_7*tanh_7)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e72 = expectation(w6, sech2_7*v7)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e73 = expectation(w6, sech2_7*sech2_7)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) - n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e74 = expectation(w7, sech2_8*tanh_8)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e75 = expectation(w7, sech2_8*v8)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e76 = expectation(w7, sech2_8*sech2_8)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) - n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e77 = expectation(w8, sech2_9*tanh_9)  # E[Sech2(u)*Tanh(u); u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e78 = expectation(w8, sech2_9*v9)  # E[Sech2(u)*Tanh(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    e79 = expectation(w8, sech2_9*sech2_9)  # E[Sech2(u)**2; u ~ N(n_a/(-T*dilution + T) + n_b/(-T*dilution + T) + n_c/(-T*dilution + T), rho*(n_a**2 + n_b**2 + n_c**2)/(T**2*(dilution - 1)**2))]
    return (n_a, n_b, n_c, s7 - T*(s8 + s15 + s18 + s21 + s26 + s28 + s32 + s34 + s38 + s40 + s44 + s46 + s48 + s50), T*(s9*s6*e14/T + s52 + s53 + s54 + s55 + s57 + s58 + s59 + s60), T*(s9*s6*e23/T + s53 + s61 + s62 + s59 + s60 - s52 - s57 - s58), T*(s9*s6*e26/T + s55 + s62 + s58 + s60 - s54 - s61 - s57 - s59), s9*s6*e27 + s9*s6*e28 + s9*s6*e29 + dilution*s22*e30/2.0 + dilution*s22*e31/2.0 + dilution*s22*e32/2.0 + dilution*s22*e33/2.0 + dilution*s22*e34/2.0 + dilution*s22*e35/2.0 + s41*e36/4.0 + s41*e37/4.0 + s41*e38/4.0 + s41*e39/4.0, T*s65 + s7 - T*(s8 + s15 + s18 + s21 + s26 + s28 + s32 + s34 + s38 + s40 + s44 + s46 + s48 + s50), s65, s6*(s1/s6 - (4.0*s9*(rho*e41 + e41 - 2.0*n_b*rho*(e53 - n_b*rho*(2.0*e54 - e55)/s66)/s66 - 2.0*n_b*rho*e53/s66)/s6 + 2.0*dilution*(rho*e43 + e43 + 2.0*n_b*rho*(e56 + n_b*rho*(2.0*e57 - e58)/s66)/s66 + 2.0*n_b*rho*e56/s66) + 2.0*dilution*(rho*e44 + e44 - 2.0*n_b*rho*(e59 - n_b*rho*(2.0*e60 - e61)/s66)/s66 - 2.0*n_b*rho*e59/s66) + 2.0*dilution*(rho*e47 + e47 - 2.0*n_b*rho*(e62 - n_b*rho*(2.0*e63 - e64)/s66)/s66 - 2.0*n_b*rho*e62/s66) + 2.0*dilution*(rho*e48 + e48 - 2.0*n_b*rho*(e65 - n_b*rho*(2.0*e66 - e67)/s66)/s66 - 2.0*n_b*rho*e65/s66) + s6*(rho*e49 + e49 + 2.0*n_b*rho*(e68 + n_b*rho*(2.0*e69 - e70)/s66)/s66 + 2.0*n_b*rho*e68/s66) + s6*(rho*e50 + e50 + 2.0*n_b*rho*(e71 + n_b*rho*(2.0*e72 - e73)/s66)/s66 + 2.0*n_b*rho*e71/s66) + s6*(rho*e51 + e51 - 2.0*n_b*rho*(e74 - n_b*rho*(2.0*e75 - e76)/s66)/s66 - 2.0*n_b*rho*e74/s66) + s6*(rho*e52 + e52 - 2.0*n_b*rho*(e77 - n_b*rho*(2.0*e78 - e79)/s66)/s66 - 2.0*n_b*rho*e77/s66))/s56),)


def _three_patterns_start_hierarchical(p):
    dilution, _, _ = p
    s1 = 9.0/10.0 - 9.0*dilution/10.0
    return (s1, dilution*s1, dilution*dilution*s1,)


def _three_patterns_start_pair(p):
    dilution, _, _ = p
    s1 = 9.0/10.0 - 9.0*dilution/10.0
    return (s1, dilution*s1, 0.0,)


def _three_patterns_start_pure(p):
    dilution, _, _ = p
    return (9.0/10.0 - 9.0*dilution/10.0, 0.0, 0.0,)


def _three_patterns_start_ergodic(p):
    return (0.0, 0.0, 0.0,)


def _three_patterns_line_T_c(p, n):
    return 1.0


CARD = Card(name='multitasking_hebbian',
     title='Multitasking Hebbian network with diluted patterns',
     summary='K patterns with a fraction d of empty entries, learned from datasets of entropy rho and retrieved in '
             'parallel, K up to 3; H = -(N/2)((1 + rho)/(1 - d)) sum n^2.',
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
                          latex='n_1',
                          meaning='overlap with the examples of pattern 1, divided by r (1 + rho)',
                          kind='order_parameter'),
                 Quantity(name='n_b',
                          latex='n_2',
                          meaning='overlap with the examples of pattern 2, divided by r (1 + rho)',
                          kind='order_parameter'),
                 Quantity(name='n_c',
                          latex='n_3',
                          meaning='overlap with the examples of pattern 3, divided by r (1 + rho)',
                          kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='m_a', latex='m_1', meaning='overlap with pattern 1', kind='observable'),
                 Quantity(name='m_b', latex='m_2', meaning='overlap with pattern 2', kind='observable'),
                 Quantity(name='m_c', latex='m_3', meaning='overlap with pattern 3', kind='observable'),
                 Quantity(name='q', latex='q', meaning='mean square magnetisation', kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='entropy'),
                 Quantity(name='onset',
                          latex='\\lambda_2',
                          meaning='curvature towards the second pattern, where it is not retrieved',
                          kind='stability')),
     branches=(Branch(name='hierarchical',
                      meaning='three patterns, each using the spins that those before it leave free',
                      pinned=()),
               Branch(name='pair', meaning='two patterns', pinned=('n_c',)),
               Branch(name='pure', meaning='one pattern', pinned=('n_b', 'n_c')),
               Branch(name='ergodic', meaning='no overlap', pinned=('n_a', 'n_b', 'n_c'))),
     potential='free_energy',
     extremum='min',
     choices=(),
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
            Line(name='second',
                 latex='d_2',
                 kind='continuous',
                 meaning='the second pattern is retrieved as well',
                 condition='zero',
                 solve_for='dilution',
                 search=(0.001, 0.999),
                 along='T',
                 span=(0.02, 0.98),
                 branch='pure',
                 other=None,
                 quantity='onset',
                 upper_bound=False)),
     regions=(Region(name='ergodic', at={'dilution': 0.5, 'T': 1.1}),
              Region(name='one pattern', at={'dilution': 0.15, 'T': 0.6}),
              Region(name='several patterns', at={'dilution': 0.6, 'T': 0.25})),
     axes=Axes(x='dilution', y='T', x_range=(0.0, 1.0), y_range=(0.02, 1.2), colour='m_b', branch='hierarchical'),
     references=(Reference(key='Agliari23',
                           text='E. Agliari, A. Alessandrelli, A. Barra, F. Ricci-Tersenghi, Parallel learning by '
                                'multitasking neural networks, arXiv:2308.04106'),),
     checks=(Check(kind='limit',
                   statement='second pattern at T = 0.5',
                   at={'T': 0.5},
                   value=0.454633083778793,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='second',
                   source='1 - (1 - T)/t^2, t = tanh(t/T), mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='second pattern at T = 0.9',
                   at={'T': 0.9},
                   value=0.63778112759273,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='second',
                   source='1 - (1 - T)/t^2, t = tanh(t/T), mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='onset of retrieval',
                   at={'dilution': 0.4, 'rho': 0.2},
                   value=1.0,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='Agliari23',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='cold hierarchical state without noise: m_a',
                   at={'dilution': 0.4, 'T': 0.02},
                   value=0.6,
                   tolerance=1e-06,
                   quantity='m_a',
                   branch='hierarchical',
                   line=None,
                   source='Agliari23: (1 - d) d^(mu - 1)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='cold hierarchical state without noise: m_b',
                   at={'dilution': 0.4, 'T': 0.02},
                   value=0.24,
                   tolerance=1e-06,
                   quantity='m_b',
                   branch='hierarchical',
                   line=None,
                   source='Agliari23: (1 - d) d^(mu - 1)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='cold hierarchical state without noise: m_c',
                   at={'dilution': 0.4, 'T': 0.02},
                   value=0.09600000000000002,
                   tolerance=1e-06,
                   quantity='m_c',
                   branch='hierarchical',
                   line=None,
                   source='Agliari23: (1 - d) d^(mu - 1)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: n_a at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.6254318827918752,
                   tolerance=1e-09,
                   quantity='n_a',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: n_b at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.114391141330018,
                   tolerance=1e-09,
                   quantity='n_b',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: m_a at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.676262089813429,
                   tolerance=1e-09,
                   quantity='m_a',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: m_b at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.11564918138494411,
                   tolerance=1e-09,
                   quantity='m_b',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: q at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.713765828645046,
                   tolerance=1e-09,
                   quantity='q',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: free_energy at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=-0.38382849487373,
                   tolerance=1e-09,
                   quantity='free_energy',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: entropy at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.220677338745,
                   tolerance=1e-09,
                   quantity='entropy',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='hierarchical: energy at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=-0.31762529325,
                   tolerance=1e-09,
                   quantity='energy',
                   branch='hierarchical',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='pure: n_a at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.6288860721090176,
                   tolerance=1e-09,
                   quantity='n_a',
                   branch='pure',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='pure: m_a at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.6826045157705413,
                   tolerance=1e-09,
                   quantity='m_a',
                   branch='pure',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='pure: q at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=0.6693786453417347,
                   tolerance=1e-09,
                   quantity='q',
                   branch='pure',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='pure: onset at d = T = 0.3, rho = 0.1',
                   at={'dilution': 0.3, 'T': 0.3, 'rho': 0.1},
                   value=-0.1122783004,
                   tolerance=1e-09,
                   quantity='onset',
                   branch='pure',
                   line=None,
                   source='independent sum over all configurations, trapezoid rule over the noise',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='two patterns learned from examples: m_a',
                   at={'dilution': 0.3, 'T': 0.2, 'rho': 0.1},
                   value=nan,
                   tolerance=3.0,
                   quantity='m_a',
                   branch='pair',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000), 'samples': 60, 'seed': 3, 'sweeps': 40, 'M': 100}),
             Check(kind='simulation',
                   statement='three patterns: m_a',
                   at={'dilution': 0.4, 'T': 0.1, 'rho': 0.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m_a',
                   branch='hierarchical',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000), 'samples': 60, 'seed': 3, 'sweeps': 40, 'M': 1, 'patterns': '3'}),
             Check(kind='simulation',
                   statement='two patterns learned from examples: m_b',
                   at={'dilution': 0.3, 'T': 0.2, 'rho': 0.1},
                   value=nan,
                   tolerance=3.0,
                   quantity='m_b',
                   branch='pair',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000), 'samples': 60, 'seed': 3, 'sweeps': 40, 'M': 100}),
             Check(kind='simulation',
                   statement='three patterns: m_b',
                   at={'dilution': 0.4, 'T': 0.1, 'rho': 0.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='m_b',
                   branch='hierarchical',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000), 'samples': 60, 'seed': 3, 'sweeps': 40, 'M': 1, 'patterns': '3'}),
             Check(kind='simulation',
                   statement='two patterns learned from examples: energy',
                   at={'dilution': 0.3, 'T': 0.2, 'rho': 0.1},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='pair',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000), 'samples': 60, 'seed': 3, 'sweeps': 40, 'M': 100}),
             Check(kind='simulation',
                   statement='three patterns: energy',
                   at={'dilution': 0.4, 'T': 0.1, 'rho': 0.0},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='hierarchical',
                   line=None,
                   source='',
                   simulator='multitasking_monte_carlo',
                   settings={'sizes': (500, 1000),
                             'samples': 60,
                             'seed': 3,
                             'sweeps': 40,
                             'M': 1,
                             'patterns': '3'})),
     table=None,
     digest='0a6498f6f78599e8')


SYSTEM = System(CARD, (Formulation(name='three_patterns', unknowns=(Unknown(name='n_a', latex='n_1', positive=False, odds=False), Unknown(name='n_b', latex='n_2', positive=False, odds=False), Unknown(name='n_c', latex='n_3', positive=False, odds=False)), fixed_point=_three_patterns_fixed_point, values=_three_patterns_values, starts={'hierarchical': _three_patterns_start_hierarchical, 'pair': _three_patterns_start_pair, 'pure': _three_patterns_start_pure, 'ergodic': _three_patterns_start_ergodic}, explicit={'T_c': _three_patterns_line_T_c}),))
