# generated from derivations/tree_committee.py by `python -m quenched.derive`; do not edit
# specification digest: 987ce00513dc9139
r"""Tree committee machine with infinitely many hidden units: storage capacity for an activation"""

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



def _relu_fixed_point(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = q_out_odds + 1.0
    acos_1 = np.arccos(q_out_odds/s1)
    s2 = acos_1 - 3.141592653589793
    s3 = c + q_out_odds + 1.0
    s4 = c*q_out_odds
    log_1 = np.log(s3)
    log_2 = np.log(s1)
    s5 = s4 + c*log_1 + q_out_odds*log_1 + log_1 - c*log_2 - q_out_odds*log_2 - log_2
    s6 = q_out_odds*q_out_odds*q_out_odds
    s7 = acos_1*acos_1*acos_1
    s8 = 3.141592653589793*q_out_odds
    s9 = s8 + 3.141592653589793 - q_out_odds - 1.0
    s10 = s8/s9
    s11 = 2.0*q_out_odds
    s12 = np.sqrt(s11 + 1.0)
    s13 = s12/s9
    s14 = q_out_odds*acos_1
    s15 = s14/s9
    s16 = s10 + s13 - s15 - 0.46694220692425986
    s17 = np.sqrt(s16)
    s18 = s15 + 0.46694220692425986 + 1.0 - s10 - s13
    s19 = np.sqrt(s18)
    s20 = q_out_odds + 1.0 - s8 - 3.141592653589793
    s21 = 2.0/np.abs(1.0/np.sqrt(s8/s20 + s12/s20 + 1.0 - s14/s20 - -0.46694220692425986))
    u0, w0 = gauss_rule(n, 0.0, s17, centres=(kappa, kappa,), widths=(s19, s21,))  # u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))
    u1, w1 = tilted_rule(n, u0[..., None], s19[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)
    v1 = 1.4634181403788165/1.772453850905516*(kappa[..., None] - u1)
    ramp_1 = sf.ramp(v1)
    v2 = ramp_1*ramp_1
    v3 = -(c/2.0)[..., None]*v2
    tilt1 = tilt_weights(w1, v3)
    step_1 = sf.step(v1)
    e1 = expectation(tilt1, u1*ramp_1*step_1)[..., 0]  # <u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>
    e2 = expectation(w0, e1)  # E[<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s22 = acos_1*acos_1
    e3 = expectation(tilt1, ramp_1*step_1)[..., 0]  # <Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>
    e4 = expectation(w0, u0*e3)  # E[u'*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s23 = q_out_odds*q_out_odds
    s24 = s6*s7*e2 + 3.141592653589793*s6*s22*e4 + 2.0*s6*s22*e2 + 2.0*3.141592653589793*s6*acos_1*e4 + s6*acos_1*e2 + 9.869604401089358*s6*acos_1*e2 + 2.0*s23*s12*acos_1*e4 + 4.0*3.141592653589793*s23*s12*acos_1*e2 + s23*s12*e4 + 9.869604401089358*s23*s12*e4 + 2.0*3.141592653589793*s23*s12*e2 + 3.141592653589793*s23*s22*e4 + 2.0*s23*s22*e2 + 3.141592653589793*s23*s22*e2 + 2.0*3.141592653589793*s23*acos_1*e4 + 8.0*s23*acos_1*e2 + 3.141592653589793*s23*e4 + 2.0*9.869604401089358*s23*e4 + 4.0*s23*e2 + 31.00627668029982*s23*e2 + 2.0*q_out_odds*s12*acos_1*e4 + 2.0*q_out_odds*s12*e4 + 2.0*9.869604401089358*q_out_odds*s12*e2 + 9.869604401089358*q_out_odds*acos_1*e4 + 4.0*q_out_odds*acos_1*e2 + 2.0*3.141592653589793*q_out_odds*acos_1*e2 + 3.141592653589793*q_out_odds*e4 + 3.0*9.869604401089358*q_out_odds*e4 + 6.0*q_out_odds*e2 + 2.0*3.141592653589793*q_out_odds*e2 + s12*e4 + 9.869604401089358*e4 + 2.0*e2 + 2.0*3.141592653589793*e2 - s6*s22*e4 - 2.0*3.141592653589793*s6*s22*e2 - 9.869604401089358*s6*acos_1*e4 - s6*acos_1*e4 - 2.0*3.141592653589793*s6*acos_1*e2 - 3.0*s23*s12*s22*e2 - 2.0*3.141592653589793*s23*s12*acos_1*e4 - 4.0*s23*s12*acos_1*e2 - 2.0*3.141592653589793*s23*s12*e4 - 9.869604401089358*s23*s12*e2 - s23*s12*e2 - s23*s22*e4 - 2.0*s23*acos_1*e4 - 2.0*9.869604401089358*s23*acos_1*e2 - 31.00627668029982*s23*e4 - 2.0*s23*e4 - 2.0*9.869604401089358*s23*e2 - 3.0*3.141592653589793*s23*e2 - 2.0*3.141592653589793*q_out_odds*s12*acos_1*e4 - 2.0*3.141592653589793*q_out_odds*s12*acos_1*e2 - 4.0*q_out_odds*s12*acos_1*e2 - 2.0*3.141592653589793*q_out_odds*s12*e4 - 4.0*q_out_odds*s12*e2 - q_out_odds*acos_1*e4 - 31.00627668029982*q_out_odds*e4 - 3.0*q_out_odds*e4 - 2.0*9.869604401089358*q_out_odds*e2 - 9.869604401089358*s12*e4 - 2.0*3.141592653589793*s12*e2 - 2.0*s12*e2 - e4
    s25 = c*c
    s26 = q_out_odds*q_out_odds*q_out_odds*q_out_odds
    s27 = acos_1*acos_1*acos_1*acos_1
    s28 = 2.0*s26*s7
    s29 = 2.0*s6*s7
    s30 = 2.0*3.141592653589793*s6*s22
    s31 = 2.0*9.869604401089358*s6
    s32 = 2.0*3.141592653589793*s23*s12
    s33 = 18.0*s23*acos_1
    s34 = 2.0*3.141592653589793*s23
    s35 = 9.0*s23
    s36 = 2.0*9.869604401089358*q_out_odds*s12
    s37 = 2.0*31.00627668029982*q_out_odds*s12
    s38 = 2.0*9.869604401089358*q_out_odds*acos_1
    s39 = 8.0*q_out_odds
    s40 = 4.0*9.869604401089358*s6*acos_1
    s41 = 4.0*3.141592653589793*s23*s12*acos_1
    s42 = 8.0*3.141592653589793*q_out_odds*s12*acos_1
    s43 = 2.0*31.00627668029982*q_out_odds
    s44 = 2.0*9.869604401089358*s12
    s45 = 2.0*s12
    s46 = s26*s27 + s28 + s26*s22 + 9.869604401089358*s26*s22 + 6.0*3.141592653589793*s6*s12*s22 + 4.0*3.141592653589793*s6*s12*acos_1 + s29 + 2.0*3.141592653589793*s6*s7 + s30 + 14.0*s6*s22 + 12.0*s6*acos_1 + 2.0*31.00627668029982*s6*acos_1 + 2.0*s6 + s31 + 8.0*9.869604401089358*s23*s12*acos_1 + s32 + 4.0*9.869604401089358*s23*s12 + 7.0*s23*s22 + 9.869604401089358*s23*s22 + 4.0*3.141592653589793*s23*s22 + s33 + 10.0*3.141592653589793*s23*acos_1 + s34 + s35 + 97.40909103400244*s23 + s36 + s37 + 6.0*q_out_odds*acos_1 + s38 + 8.0*3.141592653589793*q_out_odds*acos_1 + s39 + 10.0*3.141592653589793*q_out_odds + 2.0 + 12.566370614359172 + 19.739208802178716 - 2.0*3.141592653589793*s26*s7 - 2.0*3.141592653589793*s26*s22 - 4.0*s6*s12*s7 - 6.0*s6*s12*s22 - 2.0*9.869604401089358*s6*s12*acos_1 - 2.0*s6*s12*acos_1 - 4.0*9.869604401089358*s6*s22 - s40 - 10.0*3.141592653589793*s6*acos_1 - 4.0*3.141592653589793*s6 - 6.0*3.141592653589793*s23*s12*s22 - 6.0*s23*s12*s22 - s41 - 12.0*s23*s12*acos_1 - 2.0*31.00627668029982*s23*s12 - 4.0*s23*s12 - 2.0*31.00627668029982*s23*acos_1 - 2.0*9.869604401089358*s23*acos_1 - 2.0*31.00627668029982*s23 - 6.0*9.869604401089358*s23 - s42 - 2.0*9.869604401089358*q_out_odds*s12*acos_1 - 6.0*q_out_odds*s12*acos_1 - 6.0*3.141592653589793*q_out_odds*s12 - 6.0*q_out_odds*s12 - s43 - s44 - 4.0*3.141592653589793*s12 - s45
    log_e1 = log_expectation(w1, v3)[..., 0]  # log E exp
    v4 = log_e1/c
    e5 = expectation(w0, v4)  # E[log(E[exp(c*(-Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2/2)); u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)])/c; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s47 = 2.0*1.772453850905516*s25*s46*e5
    e6 = expectation(tilt1, v2)[..., 0]  # <Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e7 = expectation(w0, e6)  # E[<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s48 = c + s23 + s11 + 1.0
    s49 = 2.0*s48*e5
    s50 = s1*s12
    s51 = q_out_odds/s50
    s52 = 1.0/s12
    s53 = q_out_odds*-2.141592653589793*acos_1/s9 + acos_1 - 3.141592653589793*q_out_odds*-2.141592653589793/s9 - s51 - -2.141592653589793*s12/s9 - 3.141592653589793 - s52
    s54 = 1.772453850905516*q_out_odds*acos_1/s9 + 0.8276335128132247 + 1.772453850905516 - 5.568327996831708*q_out_odds/s9 - 1.772453850905516*s12/s9
    s55 = s9*s54
    s56 = s53/s55
    s57 = 9.869604401089358*s23
    s58 = 2.0*9.869604401089358*q_out_odds
    s59 = 4.0*3.141592653589793*q_out_odds
    s60 = s23 + s57 + s11 + s58 + 1.0 + 9.869604401089358 - s34 - s59 - 6.283185307179586
    s61 = s1*s1
    s62 = 9.869604401089358*q_out_odds
    s63 = 3.141592653589793*q_out_odds*acos_1/s60 + s8/s60 + q_out_odds/(2.141592653589793*s1*s12) + s12/s60 + 3.141592653589793/s9 + 1.0/(s12*s9) - s23/(2.141592653589793*s61*s12) - s14/s60 - s62/s60 - 3.141592653589793*s12/s60 - acos_1/s9
    s64 = s63/(1.772453850905516*s16)
    s65 = s56 - s64
    log_3 = np.log(s3/s1)
    s66 = c*log_3
    s67 = q_out_odds*log_3
    s68 = s4 + s66 + s67 + log_3
    s69 = 2.0*3.141592653589793*s6*acos_1
    s70 = s23*s12
    s71 = 9.869604401089358*s23*s12
    s72 = 3.141592653589793*s23*s22
    s73 = 2.0*3.141592653589793*s23*acos_1
    s74 = 3.141592653589793*s23
    s75 = 2.0*9.869604401089358*s23
    s76 = 2.0*q_out_odds*s12
    s77 = 9.869604401089358*q_out_odds*acos_1
    s78 = 9.869604401089358*s6*acos_1
    s79 = s6*acos_1
    s80 = 2.0*s23*acos_1
    s81 = 31.00627668029982*s23
    s82 = 2.0*s23
    s83 = 2.0*3.141592653589793*q_out_odds*s12
    s84 = 31.00627668029982*q_out_odds
    s85 = 3.0*q_out_odds
    s86 = 9.869604401089358*s12
    s87 = 3.141592653589793*s6*s22 + s69 + 2.0*s23*s12*acos_1 + s70 + s71 + s72 + s73 + s74 + s75 + 2.0*q_out_odds*s12*acos_1 + s76 + s77 + s8 + 3.0*9.869604401089358*q_out_odds + s12 + 9.869604401089358 - s6*s22 - s78 - s79 - 2.0*3.141592653589793*s23*s12*acos_1 - s32 - s23*s22 - s80 - s81 - s82 - 2.0*3.141592653589793*q_out_odds*s12*acos_1 - s83 - s14 - s84 - s85 - s86 - 1.0
    v5 = u0*u0
    e8 = expectation(w0, v5*e3*e3)  # E[u'**2*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>**2; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s88 = s64 - s56
    v6 = step_1*step_1
    e9 = expectation(tilt1, v2*v6)[..., 0]  # <Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e10 = expectation(w0, v5*e9)  # E[u'**2*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s89 = 2.0*s6*s22
    s90 = 4.0*s23
    s91 = 4.0*q_out_odds*acos_1
    s92 = 2.0*3.141592653589793*q_out_odds*acos_1
    s93 = 2.0*3.141592653589793*q_out_odds
    s94 = 4.0*q_out_odds*s12*acos_1
    s95 = s6*s7 + s89 + s79 + s78 + s41 + s32 + 2.0*s23*s22 + s72 + 8.0*s23*acos_1 + s90 + s81 + s36 + s91 + s92 + 6.0*q_out_odds + s93 + 2.0 + 6.283185307179586 - s30 - s69 - 3.0*s23*s12*s22 - 4.0*s23*s12*acos_1 - s71 - s70 - 2.0*9.869604401089358*s23*acos_1 - s75 - 3.0*3.141592653589793*s23 - 2.0*3.141592653589793*q_out_odds*s12*acos_1 - s94 - 4.0*q_out_odds*s12 - s58 - 2.0*3.141592653589793*s12 - s45
    s96 = 2.141592653589793*s53*s87/s55
    s97 = 2.141592653589793*s65*s95 - s96
    e11 = expectation(w0, u0*e3*e1)  # E[u'*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>*<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e12 = expectation(tilt1, u1*v2*v6)[..., 0]  # <u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e13 = expectation(w0, u0*e12)  # E[u'*<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    v7 = u1*u1
    e14 = expectation(tilt1, v7*v2*v6)[..., 0]  # <u**2*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e15 = expectation(w0, e14)  # E[<u**2*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s98 = 2.0*s9*s54
    s99 = s63/s16
    s100 = 1.772453850905516*s53/s55 - s99
    ramp_2 = sf.ramp(0.0)
    gauss_pdf_1 = sf.gauss_pdf(1.0/s19*(kappa - u0))
    exp_1 = np.exp(c*(-ramp_2*ramp_2/2.0 - v4))
    e16 = expectation(w0, u0*gauss_pdf_1*exp_1)  # E[u'*GaussPdf((-u' + kappa)/sqrt(q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2/2)); u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)])/c)); u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s101 = 2.0*s19
    e17 = expectation(w0, v5*gauss_pdf_1*exp_1)  # E[u'**2*GaussPdf((-u' + kappa)/sqrt(q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2/2)); u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)])/c)); u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e18 = expectation(tilt1, v6)[..., 0]  # <Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e19 = expectation(w0, v5*e18)  # E[u'**2*<Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e20 = expectation(tilt1, u1*v6)[..., 0]  # <u*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e21 = expectation(w0, u0*e20)  # E[u'*<u*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s102 = 2.0*3.141592653589793*s6
    s103 = s102/s50
    s104 = 3.0*s23*s7
    s105 = 3.0*s23*acos_1
    s106 = 3.0*9.869604401089358*s23*acos_1
    s107 = 4.0*3.141592653589793*s23*acos_1
    s108 = s34/s12
    s109 = 6.0*s23*acos_1
    s110 = s109/s1
    s111 = 4.0*3.141592653589793*q_out_odds*s12
    s112 = 2.0*3.141592653589793*q_out_odds*s22
    s113 = 4.0*q_out_odds
    s114 = s93/s1
    s115 = 3.0*s6*s22
    s116 = 9.869604401089358*s6
    s117 = s116/s50
    s118 = s6/s50
    s119 = 6.0*3.141592653589793*s23*acos_1
    s120 = 3.0*s23*s22
    s121 = 4.0*s23*acos_1
    s122 = s57/s12
    s123 = s23/s12
    s124 = 4.0*9.869604401089358*q_out_odds
    s125 = s1*s3
    s126 = c + log_3 - s25/s125 - s4/s125 - c/s125
    s127 = 3.0*3.141592653589793*s23*s22
    s128 = s34/s1
    s129 = 4.0*3.141592653589793*q_out_odds*acos_1
    s130 = 9.869604401089358*acos_1
    e22 = expectation(w0, e1*e1)  # E[<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>**2; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e23 = expectation(w0, gauss_pdf_1*exp_1)  # E[GaussPdf((-u' + kappa)/sqrt(q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2/2)); u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)])/c)); u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e24 = expectation(tilt1, v7*v6)[..., 0]  # <u**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>
    e25 = expectation(w0, e24)  # E[<u**2*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s131 = 3.0*3.141592653589793*s6*s22
    e26 = expectation(w0, u0*e3*e6)  # E[u'*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e27 = expectation(w0, e1*e6)  # E[<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s132 = s4 + s66 + s67 + s3*(c/s3 + q_out_odds + q_out_odds/s3 + log_3 + 1.0/s3) + log_3
    v8 = ramp_1*ramp_1*ramp_1
    e28 = expectation(tilt1, v8*step_1)[..., 0]  # <Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**3*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>
    e29 = expectation(w0, u0*e28)  # E[u'*<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**3*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e30 = expectation(tilt1, u1*v8*step_1)[..., 0]  # <u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**3*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>
    e31 = expectation(w0, e30)  # E[<u*Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**3*Step(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s133 = 2.0*c*q_out_odds
    s134 = 2.0*c*log_1
    s135 = 2.0*log_1
    s136 = 2.0*c*log_2
    s137 = 2.0*log_2
    e32 = expectation(tilt1, ramp_1*ramp_1*ramp_1*ramp_1)[..., 0]  # <Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**4>
    e33 = expectation(w0, e32)  # E[<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**4>; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    e34 = expectation(w0, e6*e6)  # E[<Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2>**2; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    return (1.4634181403788165*s2*s3*s5*s24/s47, -s3*s5*e7/s49,), (((c*2.141592653589793*s65*s2*s3*s68*s87*e8/2.0 + c*2.141592653589793*s88*s2*s3*s68*s87*e10/2.0 + c*s97*s2*s3*s68*e11/2.0 + c*(2.141592653589793*s88*s95 + s96)*s2*s3*s68*e13/2.0 + c*2.141592653589793*s2*s3*s68*s53*s95*e15/s98 + kappa*1.4634181403788165*(s100*s95 - 1.772453850905516*s53*s87/s55)*s2*s3*s68*ramp_2*e16/s101 + 1.4634181403788165*s100*s2*s3*s68*s87*ramp_2*e17/s101 + 2.141592653589793*s65*s2*s3*s68*s87*e19/2.0 + s97*s2*s3*s68*e21/2.0 + 1.4634181403788165*(s2*s3*s68*(4.0*3.141592653589793*s6*acos_1/s50 + s103 + s104 + 6.0*s23*s22 + s105 + s106 + s107/s12 + s108 + s110 + s90/s1 + s75/s50 + s42 + s111 + 4.0*q_out_odds*s22 + s112 + 16.0*q_out_odds*acos_1 + s39 + s43 + s58/s12 + s113/s1 + s114 + s44 + 4.0*acos_1 + 2.0*3.141592653589793*acos_1 + 6.0 + 6.283185307179586 - s115/s50 - 4.0*s6*acos_1/s50 - s117 - s118 - 6.0*3.141592653589793*s23*s22 - s119 - s120/s12 - s121/s12 - s122 - s123 - 4.0*3.141592653589793*s23/s1 - s73/s50 - s121/s50 - 8.0*s23/s50 - 6.0*q_out_odds*s12*s22 - 8.0*q_out_odds*s12*acos_1 - s36 - s76 - 4.0*9.869604401089358*q_out_odds*acos_1 - s124 - 6.0*3.141592653589793*q_out_odds - s92/s12 - s91/s12 - s113/s12 - s93/s50 - s113/s50 - 2.0*3.141592653589793*s12*acos_1 - 4.0*s12*acos_1 - 4.0*s12 - 19.739208802178716 - 2.0*3.141592653589793/s12 - 2.0/s12) + s2*s3*s126*s95 + s2*s3*s68*s53*s95/(2.0*s9*s18) + s2*s68*s95 - s3*s68*s95/s50)*e2 + 1.4634181403788165*((s99 - s53/(s9*s18))*s2*s3*s68*s95/2.0 + s2*s3*s68*(2.0*s6*acos_1/s50 + s118 + s117 + s127 + s119 + s80/s12 + s123 + s122 + s128 + s80/s50 + s82/s50 + s94 + s76 + s36 + s112 + s129 + s93 + s124 + 2.0*q_out_odds*acos_1/s12 + s11/s12 + s114 + s51 + 2.0*s12*acos_1 + s45 + s130 + 3.141592653589793 + 29.608813203268078 + s52 - s69/s50 - s103 - s120 - s106 - s105 - s73/s12 - s108 - s82/s1 - s73/s50 - s34/s50 - 4.0*3.141592653589793*q_out_odds*s12*acos_1 - s111 - 2.0*q_out_odds*s22 - s91 - s43 - s113 - s92/s12 - s93/s12 - s11/s1 - s62/s50 - 2.0*3.141592653589793*s12*acos_1 - 2.0*3.141592653589793*s12 - acos_1 - 31.00627668029982 - 3.0 - 9.869604401089358/s12) + s2*s3*s68*s63*s87/(2.0*s16) + s2*s3*s126*s87 + s2*s68*s87 - s3*s68*s87/s50)*e4 - c*2.141592653589793*s2*s3*s68*s53*s95*e22/s98 - 1.772453850905516*kappa*kappa*1.4634181403788165*s2*s3*s68*s53*s95*ramp_2*e23/(2.0*s9*s19*s54) - 2.141592653589793*s2*s3*s68*s53*s95*e25/s98 - 1.4634181403788165*s2*s3*(1.772453850905516*s25*1.4634181403788165*s88*s46*e4 + 4.0*1.772453850905516*s25*(3.0*3.141592653589793*s26*s22/s50 + 2.0*3.141592653589793*s26*acos_1/s50 + 2.0*s6*s27 + 4.0*s6*s7 + s89 + 2.0*9.869604401089358*s6*s22 + s131/s12 + s69/s12 + 6.0*s6*s22/s1 + 6.0*s6*acos_1/s1 + s6/s1 + s116/s1 + s40/s50 + 5.0*3.141592653589793*s6/s50 + s31/s50 + 9.0*3.141592653589793*s23*s12*s22 + 6.0*3.141592653589793*s23*s12*acos_1 + s104 + 3.0*3.141592653589793*s23*s7 + s127 + 21.0*s23*s22 + s33 + 3.0*31.00627668029982*s23*acos_1 + 3.0*s23 + 3.0*9.869604401089358*s23 + 4.0*9.869604401089358*s23*acos_1/s12 + s74/s12 + s75/s12 + s110 + s119/s1 + 6.0*s23/s1 + s128 + s57/s50 + s81/s50 + 8.0*9.869604401089358*q_out_odds*s12*acos_1 + s83 + 4.0*9.869604401089358*q_out_odds*s12 + 7.0*q_out_odds*s22 + 9.869604401089358*q_out_odds*s22 + 4.0*3.141592653589793*q_out_odds*s22 + 18.0*q_out_odds*acos_1 + 10.0*3.141592653589793*q_out_odds*acos_1 + s93 + 9.0*q_out_odds + 97.40909103400244*q_out_odds + s62/s12 + s84/s12 + s85/s1 + s62/s1 + s59/s1 + s86 + 31.00627668029982*s12 + 3.0*acos_1 + s130 + 4.0*3.141592653589793*acos_1 + 4.0 + 15.707963267948966 - s28/s50 - 3.0*s26*s22/s50 - 9.869604401089358*s26*acos_1/s50 - s26*acos_1/s50 - 4.0*3.141592653589793*s6*s7 - 4.0*3.141592653589793*s6*s22 - s29/s12 - s115/s12 - s78/s12 - s79/s12 - 6.0*3.141592653589793*s6*acos_1/s1 - s102/s1 - s131/s50 - s115/s50 - 14.0*s6*acos_1/s50 - s69/s50 - 31.00627668029982*s6/s50 - 6.0*s6/s50 - 6.0*s23*s12*s7 - 9.0*s23*s12*s22 - 3.0*9.869604401089358*s23*s12*acos_1 - 3.0*s23*s12*acos_1 - 6.0*9.869604401089358*s23*s22 - 6.0*9.869604401089358*s23*acos_1 - 15.0*3.141592653589793*s23*acos_1 - 6.0*3.141592653589793*s23 - s127/s12 - s120/s12 - s73/s12 - s109/s12 - s81/s12 - s82/s12 - 4.0*9.869604401089358*s23/s1 - s107/s50 - 9.869604401089358*s23*acos_1/s50 - 7.0*s23*acos_1/s50 - 5.0*3.141592653589793*s23/s50 - s35/s50 - 6.0*3.141592653589793*q_out_odds*s12*s22 - 6.0*q_out_odds*s12*s22 - 4.0*3.141592653589793*q_out_odds*s12*acos_1 - 12.0*q_out_odds*s12*acos_1 - s37 - 4.0*q_out_odds*s12 - 2.0*31.00627668029982*q_out_odds*acos_1 - s38 - s43 - 6.0*9.869604401089358*q_out_odds - s129/s12 - s77/s12 - 3.0*q_out_odds*acos_1/s12 - 3.0*3.141592653589793*q_out_odds/s12 - s85/s12 - s59/s50 - s62/s50 - s85/s50 - 4.0*3.141592653589793*s12*acos_1 - 9.869604401089358*s12*acos_1 - 3.0*s12*acos_1 - 3.0*3.141592653589793*s12 - 3.0*s12 - 31.00627668029982 - 9.869604401089358/s12 - 2.0*3.141592653589793/s12 - s52)*e5 + 1.772453850905516*s25*1.4634181403788165*s53*s46*e2/s55)*s5*s24/s47)/s47, (1.4634181403788165*s2*s3*s68*s87*e26/2.0 + 1.4634181403788165*s2*s3*s68*s95*e27/2.0 + 1.4634181403788165*s2*s132*s87*e4 + 1.4634181403788165*s2*s132*s95*e2 - 1.4634181403788165*s2*s3*s68*s87*e29/2.0 - 1.4634181403788165*s2*s3*s68*s95*e31/2.0 - 1.4634181403788165*(2.0*1.772453850905516*c*s46*e5 - 1.772453850905516*c*s46*e7)*s2*s3*s5*s24/s47)/s47,), ((c*1.4634181403788165*s3*s68*s53*e27/s98 + s3*(4.0*s1*e5 + 1.4634181403788165*s88*s48*e4 + 1.4634181403788165*s48*s53*e2/s55)*s5*e7/s49 + 1.4634181403788165*s3*s68*s53*e2/s55 - c*1.4634181403788165*s65*s3*s68*e26/2.0 - c*1.4634181403788165*s88*s3*s68*e29/2.0 - c*1.4634181403788165*s3*s68*s53*e31/s98 - 1.4634181403788165*s65*s3*s68*e4 - (s25*q_out_odds + 2.0*c*s23 + 2.0*c*q_out_odds*log_1 + s133 + s134 + 2.0*s23*log_1 + 4.0*q_out_odds*log_1 + s135 - 2.0*c*q_out_odds*log_2 - s136 - 2.0*s23*log_2 - 4.0*q_out_odds*log_2 - s137)*e7/s1)/s49, ((-2.0*s61*e5/c - s48*e7/c)*s3*s5*e7/s49 + s3*s5*e33/2.0 + (s136 + 2.0*q_out_odds*log_2 + s137 - s133 - s134 - c - s23 - 2.0*q_out_odds*log_1 - s11 - s135 - 1.0)*e7 - s3*s5*e34/2.0)/s49,),)


def _relu_values(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = q_out_odds + 1.0
    s2 = q_out_odds/s1
    s3 = c + q_out_odds + 1.0
    log_1 = np.log(s3/s1)
    s4 = 3.141592653589793*q_out_odds
    s5 = s4 + 3.141592653589793 - q_out_odds - 1.0
    s6 = s4/s5
    s7 = np.sqrt(2.0*q_out_odds + 1.0)/s5
    s8 = q_out_odds*np.arccos(s2)/s5
    s9 = np.sqrt(s8 + 0.46694220692425986 + 1.0 - s6 - s7)
    u0, w0 = gauss_rule(n, 0.0, np.sqrt(s6 + s7 - s8 - 0.46694220692425986), centres=(kappa,), widths=(s9,))  # u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))
    u1, w1 = tilted_rule(n, u0[..., None], s9[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)
    ramp_1 = sf.ramp(1.4634181403788165/1.772453850905516*(kappa[..., None] - u1))
    log_e1 = log_expectation(w1, -(c/2.0)[..., None]*ramp_1*ramp_1)[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/c)  # E[log(E[exp(c*(-Ramp(sqrt(-1 + pi)*(-u + kappa)/sqrt(pi))**2/2)); u ~ N(u', q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) - pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) - sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) + 1/(-1 + pi) + 1)])/c; u' ~ N(0, -q_out_odds*acos(q_out_odds/(q_out_odds + 1))/(-q_out_odds + pi*q_out_odds - 1 + pi) + pi*q_out_odds/(-q_out_odds + pi*q_out_odds - 1 + pi) + sqrt(2*q_out_odds + 1)/(-q_out_odds + pi*q_out_odds - 1 + pi) - 1/(-1 + pi))]
    s10 = 2.0*3.141592653589793
    return (s2, c, s1*(c*q_out_odds*log_1/s1 - c*q_out_odds/s1 - c*log_1 - log_1)/(2.0*c*s3*e1), -1.0/(2.0*(-kappa*2.141592653589793*sf.gauss_pdf(kappa)/s10 - 2.141592653589793*(kappa*kappa + 1.0)*sf.gauss_tail(-kappa)/s10)),)


def _relu_start_states(p):
    return (3.0, 16.0,)


def _erf_fixed_point(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = 2.0*q_out_odds
    asin_1 = np.arcsin(q_out_odds/(s1 + 2.0))
    s2 = 2.449489742783178*np.sqrt(asin_1)/1.772453850905516
    s3 = 6.0*asin_1
    s4 = 1.0 - s3/3.141592653589793
    s5 = np.sqrt(s4)
    s6 = 2.0*np.abs(np.sqrt(3.141592653589793 - s3))/1.772453850905516
    u0, w0 = gauss_rule(n, 0.0, s2, centres=(kappa, kappa,), widths=(s5, s6,))  # u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)
    u1, w1 = tilted_rule(n, u0[..., None], s5[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)
    v1 = 1.4142135623730951*2.2795070569547775*1.772453850905516/6.0*(kappa[..., None] - u1)
    ramp_1 = sf.ramp(v1)
    v2 = ramp_1*ramp_1
    v3 = -(c/2.0)[..., None]*v2
    tilt1 = tilt_weights(w1, v3)
    step_1 = sf.step(v1)
    e1 = expectation(tilt1, ramp_1*step_1)[..., 0]  # <Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>
    e2 = expectation(w0, u0*e1)  # E[u'*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e3 = expectation(tilt1, u1*ramp_1*step_1)[..., 0]  # <u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>
    e4 = expectation(w0, e3)  # E[<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s7 = 3.141592653589793*e2 - 6.0*asin_1*e4
    s8 = c + q_out_odds + 1.0
    s9 = c*q_out_odds
    log_1 = np.log(s8)
    s10 = q_out_odds + 1.0
    log_2 = np.log(s10)
    s11 = s9 + c*log_1 + q_out_odds*log_1 + log_1 - c*log_2 - q_out_odds*log_2 - log_2
    s12 = c*c
    s13 = np.sqrt(q_out_odds + 2.0)
    s14 = np.sqrt(3.0*q_out_odds + 2.0)
    s15 = s3 - 3.141592653589793
    log_e1 = log_expectation(w1, v3)[..., 0]  # log E exp
    v4 = log_e1/c
    e5 = expectation(w0, v4)  # E[log(E[exp(c*(-Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2/2)); u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)])/c; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s16 = 12.0*s12*s13*s14*s15*asin_1*e5
    e6 = expectation(tilt1, v2)[..., 0]  # <Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e7 = expectation(w0, e6)  # E[<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s17 = q_out_odds*q_out_odds
    s18 = c + s17 + s1 + 1.0
    s19 = 2.0*s18*e5
    s20 = 1.772453850905516*s4
    s21 = 1.772453850905516/asin_1 + 6.0/s20
    log_3 = np.log(s8/s10)
    s22 = c*log_3
    s23 = q_out_odds*log_3
    s24 = s9 + s22 + s23 + log_3
    v5 = u0*u0
    e8 = expectation(w0, v5*e1*e1)  # E[u'**2*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>**2; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s25 = 2.0*s10*s13*s14
    s26 = 3.0*1.7320508075688772*1.772453850905516*s21*asin_1 + 3.0*1.7320508075688772*3.141592653589793/s4
    v6 = step_1*step_1
    e9 = expectation(tilt1, u1*v2*v6)[..., 0]  # <u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e10 = expectation(w0, u0*e9)  # E[u'*<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s27 = s10*s13*s14
    e11 = expectation(w0, e3*e3)  # E[<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>**2; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s28 = s10*s13*s14*s4
    ramp_2 = sf.ramp(0.0)
    gauss_pdf_1 = sf.gauss_pdf(1.0/s5*(kappa - u0))
    exp_1 = np.exp(c*(-ramp_2*ramp_2/2.0 - v4))
    e12 = expectation(w0, gauss_pdf_1*exp_1)  # E[GaussPdf((-u' + kappa)/sqrt(-6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2/2)); u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)])/c)); u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s29 = 3.141592653589793*s4
    s30 = 1.0/asin_1 + 6.0/s29
    s31 = s10*s8
    s32 = c + log_3 - s12/s31 - s9/s31 - c/s31
    s33 = 1.772453850905516*s10*s13*s14*s4
    e13 = expectation(tilt1, v6)[..., 0]  # <Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e14 = expectation(w0, v5*e13)  # E[u'**2*<Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    v7 = u1*u1
    e15 = expectation(tilt1, v7*v6)[..., 0]  # <u**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e16 = expectation(w0, e15)  # E[<u**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e17 = expectation(w0, v5*gauss_pdf_1*exp_1)  # E[u'**2*GaussPdf((-u' + kappa)/sqrt(-6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2/2)); u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)])/c)); u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s34 = s10*s13*s14*s5
    e18 = expectation(tilt1, v2*v6)[..., 0]  # <Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e19 = expectation(w0, v5*e18)  # E[u'**2*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e20 = expectation(w0, u0*e1*e3)  # E[u'*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>*<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e21 = expectation(tilt1, v7*v2*v6)[..., 0]  # <u**2*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e22 = expectation(w0, e21)  # E[<u**2*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e23 = expectation(w0, u0*gauss_pdf_1*exp_1)  # E[u'*GaussPdf((-u' + kappa)/sqrt(-6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2/2)); u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)])/c)); u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e24 = expectation(tilt1, u1*v6)[..., 0]  # <u*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>
    e25 = expectation(w0, u0*e24)  # E[u'*<u*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e26 = expectation(w0, e3*e6)  # E[<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    v8 = ramp_1*ramp_1*ramp_1
    e27 = expectation(tilt1, v8*step_1)[..., 0]  # <Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**3*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>
    e28 = expectation(w0, u0*e27)  # E[u'*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**3*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e29 = expectation(tilt1, u1*v8*step_1)[..., 0]  # <u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**3*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>
    e30 = expectation(w0, e29)  # E[<u*Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**3*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e31 = expectation(w0, u0*e1*e6)  # E[u'*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)*Step(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)>*<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    s35 = 2.0*c*q_out_odds
    s36 = 2.0*c*log_1
    s37 = 2.0*q_out_odds*log_1
    s38 = 2.0*log_1
    s39 = 2.0*c*log_2
    s40 = 2.0*q_out_odds*log_2
    s41 = 2.0*log_2
    s42 = 12.0*s10*s13*s14
    s43 = 2.0*1.772453850905516*s10*s13*s14*s4
    e32 = expectation(tilt1, ramp_1*ramp_1*ramp_1*ramp_1)[..., 0]  # <Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**4>
    e33 = expectation(w0, e32)  # E[<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**4>; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    e34 = expectation(w0, e6*e6)  # E[<Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2>**2; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    return (-1.4142135623730951*2.2795070569547775*1.772453850905516*s7*s8*s11/s16, -s8*s11*e7/s19,), (((1.7320508075688772*5.568327996831708*c*s21*s8*s24*e8/s25 + c*s26*s8*s24*e10/s27 + 18.0*1.7320508075688772*c*s8*s24*asin_1*e11/s28 + 18.0*1.4142135623730951*2.2795070569547775*kappa*kappa*s8*s24*ramp_2*asin_1*e12/(1.772453850905516*s10*s13*s14*s4*s5) + 1.4142135623730951*2.2795070569547775*(3.0*1.772453850905516*s30*s8*s24*asin_1/s27 - 5.568327996831708*s8*s32 - 5.568327996831708*s24 - 5.568327996831708*s8*s24/(2.0*s10*s13*s14*asin_1))*e2 + 6.0*1.4142135623730951*2.2795070569547775*(1.772453850905516*s8*s32*asin_1 + 1.772453850905516*s24*asin_1 + 1.772453850905516*s8*s24/s27 - 3.0*s8*s24*asin_1/s33)*e4 + 1.7320508075688772*5.568327996831708*s21*s8*s24*e14/s25 + 18.0*1.7320508075688772*s8*s24*asin_1*e16/s28 + 1.4142135623730951*2.2795070569547775*5.568327996831708*(1.0/(2.0*asin_1) + 3.0/s29)*s8*s24*ramp_2*e17/s34 + 1.4142135623730951*2.2795070569547775*1.772453850905516*s7*s8*(6.0*s12*(3.0*s13*s15*asin_1/s14 + s14*s15*asin_1/s13 + 2.0*s15/s10 + 12.0*asin_1/s10)*e5 + 1.4142135623730951*2.2795070569547775*s12*s21*s15*asin_1*e2/s10 - 6.0*1.4142135623730951*2.2795070569547775*s12*s15*asin_1*e4/(1.772453850905516*s10*s4))*s11/s16 - 1.7320508075688772*5.568327996831708*c*s21*s8*s24*e19/s25 - c*s26*s8*s24*e20/s27 - 18.0*1.7320508075688772*c*s8*s24*asin_1*e22/s28 - 3.0*1.4142135623730951*2.2795070569547775*1.772453850905516*kappa*(s30*asin_1 + 1.0/s4)*s8*s24*ramp_2*e23/s34 - s26*s8*s24*e25/s27)/s16, (3.0*1.4142135623730951*2.2795070569547775*1.772453850905516*s8*s24*asin_1*e26 + 1.4142135623730951*2.2795070569547775*5.568327996831708*s8*s11*e28/2.0 + 6.0*1.4142135623730951*2.2795070569547775*1.772453850905516*(s9 + s22 + s23 + s8*(c/s8 + q_out_odds + q_out_odds/s8 + log_3 + 1.0/s8) + log_3)*asin_1*e4 + 1.4142135623730951*2.2795070569547775*1.772453850905516*s7*(12.0*c*s13*s14*s15*asin_1*e5 - 6.0*c*s13*s14*s15*asin_1*e7)*s8*s11/s16 - 3.0*1.4142135623730951*2.2795070569547775*1.772453850905516*s8*s24*asin_1*e30 - 1.4142135623730951*2.2795070569547775*5.568327996831708*s8*s11*e31/2.0 - 1.4142135623730951*2.2795070569547775*5.568327996831708*(s35 + s36 + c + s17 + s37 + s1 + s38 + 1.0 - s39 - s40 - s41)*e2)/s16,), ((1.4142135623730951*2.2795070569547775*c*s21*s8*s24*e31/s42 + 1.4142135623730951*2.2795070569547775*c*s8*s24*e30/s43 + s8*(4.0*s10*e5 + 1.4142135623730951*2.2795070569547775*s21*s18*e2/(6.0*s10*s13*s14) - 1.4142135623730951*2.2795070569547775*s18*e4/s33)*s11*e7/s19 + 1.4142135623730951*2.2795070569547775*(1.772453850905516/s3 + 1.0/s20)*s8*s24*e2/s27 - 1.4142135623730951*2.2795070569547775*c*s21*s8*s24*e28/s42 - 1.4142135623730951*2.2795070569547775*c*s8*s24*e26/s43 - (s12*q_out_odds + 2.0*c*s17 + 2.0*c*q_out_odds*log_1 + s35 + s36 + 2.0*s17*log_1 + 4.0*q_out_odds*log_1 + s38 - 2.0*c*q_out_odds*log_2 - s39 - 2.0*s17*log_2 - 4.0*q_out_odds*log_2 - s41)*e7/s10 - 1.4142135623730951*2.2795070569547775*s8*s24*e4/s33)/s19, ((-2.0*s10*s10*e5/c - s18*e7/c)*s8*s11*e7/s19 + s8*s11*e33/2.0 + (s39 + s40 + s41 - s35 - s36 - c - s17 - s37 - s1 - s38 - 1.0)*e7 - s8*s11*e34/2.0)/s19,),)


def _erf_values(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = q_out_odds + 1.0
    s2 = c + q_out_odds + 1.0
    log_1 = np.log(s2/s1)
    asin_1 = np.arcsin(q_out_odds/(2.0*q_out_odds + 2.0))
    s3 = np.sqrt(1.0 - 6.0*asin_1/3.141592653589793)
    u0, w0 = gauss_rule(n, 0.0, 2.449489742783178*np.sqrt(asin_1)/1.772453850905516, centres=(kappa,), widths=(s3,))  # u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)
    u1, w1 = tilted_rule(n, u0[..., None], s3[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)
    ramp_1 = sf.ramp(1.4142135623730951*2.2795070569547775*1.772453850905516/6.0*(kappa[..., None] - u1))
    log_e1 = log_expectation(w1, -(c/2.0)[..., None]*ramp_1*ramp_1)[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/c)  # E[log(E[exp(c*(-Ramp(sqrt(2)*3**(3/4)*sqrt(pi)*(-u + kappa)/6)**2/2)); u ~ N(u', -6*asin(q_out_odds/(2*q_out_odds + 2))/pi + 1)])/c; u' ~ N(0, 6*asin(q_out_odds/(2*q_out_odds + 2))/pi)]
    return (q_out_odds/s1, c, s1*(c*q_out_odds*log_1/s1 - c*q_out_odds/s1 - c*log_1 - log_1)/(2.0*c*s2*e1), -1.0/(2.0*((-1.7320508075688772*3.141592653589793*kappa*kappa/12.0 - 0.45344984105855446)*sf.gauss_tail(-kappa) - 1.7320508075688772*3.141592653589793*kappa*sf.gauss_pdf(kappa)/12.0)),)


def _erf_start_states(p):
    return (3.0, 16.0,)


CARD = Card(name='tree_committee',
     title='Tree committee machine with infinitely many hidden units: storage capacity for an activation',
     summary='Closing of the volume of spherical weights at zero margin, alpha patterns per weight; replica '
             'symmetric and with one step.',
     parameters=(Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=inf, lo_closed=False, hi_closed=False),
                           default=0.0),),
     quantities=(Quantity(name='q_out', latex='q_0', meaning='overlap of different states', kind='order_parameter'),
                 Quantity(name='c', latex='c', meaning='breaking parameter over 1 - q_1', kind='order_parameter'),
                 Quantity(name='alpha_c',
                          latex='\\alpha_c',
                          meaning='capacity with one step, an upper bound',
                          kind='potential'),
                 Quantity(name='alpha_rs',
                          latex='\\alpha_{\\mathrm{RS}}',
                          meaning='replica-symmetric capacity, an upper bound',
                          kind='observable')),
     branches=(Branch(name='states', meaning='states of the last solutions', pinned=()),),
     potential='alpha_c',
     extremum='min',
     choices=(Choice(name='activation',
                     meaning='activation of the hidden units',
                     values=('relu', 'erf'),
                     default='relu'),),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='BMZ19',
                           text='C. Baldassi, E. M. Malatesta, R. Zecchina, Phys. Rev. Lett. 123, 170602 (2019)'),),
     checks=(Check(kind='reference',
                   statement='alpha_c of relu at margin 0.0',
                   at={'activation': 'relu', 'kappa': 0.0},
                   value=2.664280056587189,
                   tolerance=1e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs of relu at margin 0.0',
                   at={'activation': 'relu', 'kappa': 0.0},
                   value=2.9338844138484417,
                   tolerance=1e-09,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c of relu at margin 0.5',
                   at={'activation': 'relu', 'kappa': 0.5},
                   value=1.334420958513194,
                   tolerance=1e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs of relu at margin 0.5',
                   at={'activation': 'relu', 'kappa': 0.5},
                   value=1.4100322614634433,
                   tolerance=1e-09,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c of erf at margin 0.0',
                   at={'activation': 'erf', 'kappa': 0.0},
                   value=2.190784880925188,
                   tolerance=1e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs of erf at margin 0.0',
                   at={'activation': 'erf', 'kappa': 0.0},
                   value=2.2053155816871097,
                   tolerance=1e-09,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c of erf at margin 0.2',
                   at={'activation': 'erf', 'kappa': 0.2},
                   value=1.6172716732263077,
                   tolerance=1e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs of erf at margin 0.2',
                   at={'activation': 'erf', 'kappa': 0.2},
                   value=1.6200340849480002,
                   tolerance=1e-09,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions; closed form of the '
                          'squared distance',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='alpha_c of rectified linear units',
                   at={'activation': 'relu', 'kappa': 0.0},
                   value=2.6643,
                   tolerance=0.001,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='BMZ19',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='alpha_rs of rectified linear units',
                   at={'activation': 'relu', 'kappa': 0.0},
                   value=2.934,
                   tolerance=0.001,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='BMZ19',
                   simulator=None,
                   settings={})),
     table=None,
     digest='987ce00513dc9139')


SYSTEM = System(CARD, (Formulation(name='relu', unknowns=(Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='c', latex='c', positive=True, odds=False)), fixed_point=_relu_fixed_point, values=_relu_values, starts={'states': _relu_start_states}, when={'activation': 'relu'}, depth=2), Formulation(name='erf', unknowns=(Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='c', latex='c', positive=True, odds=False)), fixed_point=_erf_fixed_point, values=_erf_values, starts={'states': _erf_start_states}, when={'activation': 'erf'}, depth=2),))
