# generated from derivations/spherical_perceptron_1rsb.py by `python -m quenched.derive`; do not edit
# specification digest: fec8ec934f7aa78b
r"""Spherical perceptron: capacity at negative margin, one step of replica symmetry breaking"""

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



def _closing_volume_fixed_point(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = c + q_out_odds + 1.0
    s2 = q_out_odds + 1.0
    s3 = np.sqrt(s2)
    s4 = np.sqrt(q_out_odds)/s3
    s5 = 1.0/s3
    s6 = 2.0/s3
    u0, w0 = gauss_rule(n, 0.0, s4, centres=(kappa, kappa,), widths=(s5, s6,))  # u' ~ N(0, q_out_odds/(q_out_odds + 1))
    u1, w1 = tilted_rule(n, u0[..., None], s5[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', 1/(q_out_odds + 1))
    v1 = kappa[..., None] - u1
    ramp_1 = sf.ramp(v1)
    v2 = ramp_1*ramp_1
    v3 = -(c/2.0)[..., None]*v2
    tilt1 = tilt_weights(w1, v3)
    step_1 = sf.step(v1)
    e1 = expectation(tilt1, ramp_1*step_1)[..., 0]  # <Ramp(-u + kappa)*Step(-u + kappa)>
    e2 = expectation(w0, u0*e1)  # E[u'*<Ramp(-u + kappa)*Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e3 = expectation(tilt1, u1*ramp_1*step_1)[..., 0]  # <u*Ramp(-u + kappa)*Step(-u + kappa)>
    e4 = expectation(w0, e3)  # E[<u*Ramp(-u + kappa)*Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s7 = q_out_odds*e2 + e2 - q_out_odds*e4
    s8 = c*q_out_odds
    log_1 = np.log(s1)
    log_2 = np.log(s2)
    s9 = s8 + c*log_1 + q_out_odds*log_1 + log_1 - c*log_2 - q_out_odds*log_2 - log_2
    s10 = c*c
    log_e1 = log_expectation(w1, v3)[..., 0]  # log E exp
    v4 = log_e1/c
    e5 = expectation(w0, v4)  # E[log(E[exp(c*(-Ramp(-u + kappa)**2/2)); u ~ N(u', 1/(q_out_odds + 1))])/c; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s11 = 2.0*s10*q_out_odds*e5
    e6 = expectation(tilt1, v2)[..., 0]  # <Ramp(-u + kappa)**2>
    e7 = expectation(w0, e6)  # E[<Ramp(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s12 = q_out_odds*q_out_odds
    s13 = 2.0*q_out_odds
    s14 = c + s12 + s13 + 1.0
    s15 = 2.0*s14*e5
    v5 = u1*u1
    v6 = step_1*step_1
    e8 = expectation(tilt1, v5*v2*v6)[..., 0]  # <u**2*Ramp(-u + kappa)**2*Step(-u + kappa)**2>
    e9 = expectation(w0, e8)  # E[<u**2*Ramp(-u + kappa)**2*Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s16 = 2.0*s2
    e10 = expectation(w0, u0*e1*e3)  # E[u'*<Ramp(-u + kappa)*Step(-u + kappa)>*<u*Ramp(-u + kappa)*Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    v7 = u0*u0
    e11 = expectation(tilt1, v2*v6)[..., 0]  # <Ramp(-u + kappa)**2*Step(-u + kappa)**2>
    e12 = expectation(w0, v7*e11)  # E[u'**2*<Ramp(-u + kappa)**2*Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    ramp_2 = sf.ramp(0.0)
    gauss_pdf_1 = sf.gauss_pdf(s3*(kappa - u0))
    exp_1 = np.exp(c*(-ramp_2*ramp_2/2.0 - v4))
    e13 = expectation(w0, u0*gauss_pdf_1*exp_1)  # E[u'*GaussPdf((-u' + kappa)*sqrt(q_out_odds + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(-u + kappa)**2/2)); u ~ N(u', 1/(q_out_odds + 1))])/c)); u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e14 = expectation(tilt1, u1*v6)[..., 0]  # <u*Step(-u + kappa)**2>
    e15 = expectation(w0, u0*e14)  # E[u'*<u*Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s17 = 3.0*s10*s12
    s18 = s10*q_out_odds*log_1
    s19 = s10*q_out_odds
    s20 = q_out_odds*q_out_odds*q_out_odds
    s21 = 5.0*c*s20
    s22 = 6.0*c*s12*log_1
    s23 = 2.0*c*log_1
    s24 = 5.0*s20*log_1
    s25 = 2.0*c*log_2
    e16 = expectation(w0, e3*e3)  # E[<u*Ramp(-u + kappa)*Step(-u + kappa)>**2; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e17 = expectation(tilt1, u1*v2*v6)[..., 0]  # <u*Ramp(-u + kappa)**2*Step(-u + kappa)**2>
    e18 = expectation(w0, u0*e17)  # E[u'*<u*Ramp(-u + kappa)**2*Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e19 = expectation(w0, v7*e1*e1)  # E[u'**2*<Ramp(-u + kappa)*Step(-u + kappa)>**2; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e20 = expectation(w0, gauss_pdf_1*exp_1)  # E[GaussPdf((-u' + kappa)*sqrt(q_out_odds + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(-u + kappa)**2/2)); u ~ N(u', 1/(q_out_odds + 1))])/c)); u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e21 = expectation(tilt1, v5*v6)[..., 0]  # <u**2*Step(-u + kappa)**2>
    e22 = expectation(w0, e21)  # E[<u**2*Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s26 = 2.0*c*q_out_odds
    s27 = 2.0*log_1
    s28 = 2.0*log_2
    e23 = expectation(w0, v7*gauss_pdf_1*exp_1)  # E[u'**2*GaussPdf((-u' + kappa)*sqrt(q_out_odds + 1))*exp(c*(-Ramp(0)**2/2 - log(E[exp(c*(-Ramp(-u + kappa)**2/2)); u ~ N(u', 1/(q_out_odds + 1))])/c)); u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e24 = expectation(tilt1, v6)[..., 0]  # <Step(-u + kappa)**2>
    e25 = expectation(w0, v7*e24)  # E[u'**2*<Step(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    v8 = ramp_1*ramp_1*ramp_1
    e26 = expectation(tilt1, u1*v8*step_1)[..., 0]  # <u*Ramp(-u + kappa)**3*Step(-u + kappa)>
    e27 = expectation(w0, e26)  # E[<u*Ramp(-u + kappa)**3*Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e28 = expectation(w0, u0*e1*e6)  # E[u'*<Ramp(-u + kappa)*Step(-u + kappa)>*<Ramp(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s29 = 2.0*q_out_odds*log_1
    s30 = 2.0*q_out_odds*log_2
    s31 = s26 + s23 + c + s12 + s29 + s13 + s27 + 1.0 - s25 - s30 - s28
    e29 = expectation(w0, e3*e6)  # E[<u*Ramp(-u + kappa)*Step(-u + kappa)>*<Ramp(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e30 = expectation(tilt1, v8*step_1)[..., 0]  # <Ramp(-u + kappa)**3*Step(-u + kappa)>
    e31 = expectation(w0, u0*e30)  # E[u'*<Ramp(-u + kappa)**3*Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e32 = expectation(tilt1, ramp_1*ramp_1*ramp_1*ramp_1)[..., 0]  # <Ramp(-u + kappa)**4>
    e33 = expectation(w0, e32)  # E[<Ramp(-u + kappa)**4>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e34 = expectation(w0, e6*e6)  # E[<Ramp(-u + kappa)**2>**2; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    return (s1*s7*s9/s11, -s1*s9*e7/s15,), (((c*q_out_odds*s1*s9*e9/s16 + c*s1*s9*e10 + c*s2*s1*s9*e12/s13 + kappa*s3*s1*s9*ramp_2*e13 + s1*s9*e15 + (s17 + s18 + s19 + s10*log_1 + s21 + s22 + 6.0*c*s12 + 8.0*c*q_out_odds*log_1 + s8 + s23 + s24 + 11.0*s12*log_1 + 7.0*q_out_odds*log_1 + log_1 - s10*q_out_odds*log_2 - s10*log_2 - 6.0*c*s12*log_2 - 8.0*c*q_out_odds*log_2 - s25 - 5.0*s20*log_2 - 11.0*s12*log_2 - 7.0*q_out_odds*log_2 - log_2)*e2/s13 - c*q_out_odds*s1*s9*e16/s16 - c*s1*s9*e18 - c*s2*s1*s9*e19/s13 - kappa*kappa*q_out_odds*s1*s9*ramp_2*e20/(2.0*s3) - q_out_odds*s1*s9*e22/s16 - (s17 + s18 + 2.0*s10*q_out_odds + 2.0*s10*log_1 + s21 + s22 + 7.0*c*s12 + 10.0*c*q_out_odds*log_1 + s26 + 4.0*c*log_1 + s24 + 12.0*s12*log_1 + 9.0*q_out_odds*log_1 + s27 - s10*q_out_odds*log_2 - 2.0*s10*log_2 - 6.0*c*s12*log_2 - 10.0*c*q_out_odds*log_2 - 4.0*c*log_2 - 5.0*s20*log_2 - 12.0*s12*log_2 - 9.0*q_out_odds*log_2 - s28)*e4/s16 - s2*s3*s1*s9*ramp_2*e23/s13 - s2*s1*s9*e25/s13 - s1*s7*(s10*e2 + 2.0*s10*e5 - s10*q_out_odds*e4/s2)*s9/s11)/s11, (q_out_odds*s1*s9*e27/2.0 + s2*s1*s9*e28/2.0 + s2*s31*e2 - q_out_odds*s1*s9*e29/2.0 - q_out_odds*s31*e4 - s2*s1*s9*e31/2.0 - (2.0*c*q_out_odds*e5 - c*q_out_odds*e7)*s1*s7*s9/s11)/s11,), ((c*s1*s9*e27/s16 + c*s1*s9*e28/s13 + s1*(4.0*s2*e5 + s14*e2/q_out_odds - s14*e4/s2)*s9*e7/s15 + s1*s9*e2/q_out_odds - c*s1*s9*e29/s16 - c*s1*s9*e31/s13 - s1*s9*e4/s2 - (s19 + 2.0*c*s12 + 2.0*c*q_out_odds*log_1 + s26 + s23 + 2.0*s12*log_1 + 4.0*q_out_odds*log_1 + s27 - 2.0*c*q_out_odds*log_2 - s25 - 2.0*s12*log_2 - 4.0*q_out_odds*log_2 - s28)*e7/s2)/s15, ((-2.0*s2*s2*e5/c - s14*e7/c)*s1*s9*e7/s15 + s1*s9*e33/2.0 + (s25 + s30 + s28 - s26 - s23 - c - s12 - s29 - s13 - s27 - 1.0)*e7 - s1*s9*e34/2.0)/s15,),)


def _closing_volume_values(x, p, n):
    q_out_odds, c = x
    kappa, = p
    s1 = q_out_odds + 1.0
    s2 = c + q_out_odds + 1.0
    log_1 = np.log(s2/s1)
    s3 = c*q_out_odds*log_1/s1 - c*q_out_odds/s1 - c*log_1 - log_1
    s4 = s1*s3
    s5 = np.sqrt(s1)
    s6 = np.sqrt(q_out_odds)/s5
    s7 = 1.0/s5
    u0, w0 = gauss_rule(n, 0.0, s6, centres=(kappa,), widths=(s7,))  # u' ~ N(0, q_out_odds/(q_out_odds + 1))
    u1, w1 = tilted_rule(n, u0[..., None], s7[..., None], kinks=(kappa[..., None],), pulls=(kappa[..., None],), drift=0.0)  # u ~ N(u', 1/(q_out_odds + 1))
    v1 = kappa[..., None] - u1
    ramp_1 = sf.ramp(v1)
    v2 = ramp_1*ramp_1
    v3 = -(c/2.0)[..., None]*v2
    log_e1 = log_expectation(w1, v3)[..., 0]  # log E exp
    e1 = expectation(w0, log_e1/c)  # E[log(E[exp(c*(-Ramp(-u + kappa)**2/2)); u ~ N(u', 1/(q_out_odds + 1))])/c; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s8 = 2.0*c*s2*e1
    s9 = s4/s8
    tilt1 = tilt_weights(w1, v3)
    e2 = expectation(tilt1, sf.step(v1))[..., 0]  # <Step(-u + kappa)>
    e3 = expectation(w0, e2)  # E[<Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s10 = s2*e1
    s11 = q_out_odds*q_out_odds
    s12 = 2.0*s1*s2*e1
    s13 = c*s1*s3
    s14 = 2.0*s2*e1
    s15 = s4/s10
    e4 = expectation(w0, e2*e2)  # E[<Step(-u + kappa)>**2; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s16 = c*c
    s17 = 2.0*s16*q_out_odds*s3/s10
    s18 = 2.0*c*q_out_odds*s3/s10
    s19 = s1*s2*e1
    s20 = s16*s11*s3/s19
    s21 = s16*s1*s3/s10
    s22 = 2.0*c*s1*s3/s10
    e5 = expectation(tilt1, ramp_1)[..., 0]  # <Ramp(-u + kappa)>
    v4 = e5*e5
    e6 = expectation(w0, v4*e2)  # E[<Ramp(-u + kappa)>**2*<Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e7 = expectation(tilt1, v2)[..., 0]  # <Ramp(-u + kappa)**2>
    e8 = expectation(w0, e7*e2)  # E[<Ramp(-u + kappa)**2>*<Step(-u + kappa)>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    s23 = c*c*c
    s24 = s23*s11*s3
    s25 = s23*s1*s3
    s26 = s23*q_out_odds*s3/s10 + s16*q_out_odds*s3/s10 - s24/s12 - s25/s14 - s21 - s13/s14
    e9 = expectation(w0, e5*e5*e5*e5)  # E[<Ramp(-u + kappa)>**4; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e10 = expectation(w0, e7*e7)  # E[<Ramp(-u + kappa)**2>**2; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    e11 = expectation(w0, v4*e7)  # E[<Ramp(-u + kappa)>**2*<Ramp(-u + kappa)**2>; u' ~ N(0, q_out_odds/(q_out_odds + 1))]
    return (q_out_odds/s1, c, s9, 1.0 - s1*s3*e3/s8, (c*q_out_odds*s3/s10 + q_out_odds*s3/s10 - c*s11*s3/s12 - s13/s14 - s15 - s9)*e4 + (s17 + s18 - s20 - s21 - s22 - s15)*e6 + (s20 + s21 + s22 + s15 - s17 - s18)*e8 + s26*e9 + s26*e10 + (s24/s19 + s25/s10 + 2.0*s16*s1*s3/s10 + s13/s10 - 2.0*s23*q_out_odds*s3/s10 - s17)*e11 + 1.0,)


def _closing_volume_start_states(p):
    return (1.5, 14.0,)


CARD = Card(name='spherical_perceptron_1rsb',
     title='Spherical perceptron: capacity at negative margin, one step of replica symmetry breaking',
     summary='Closing of the volume of weights |w|^2 = N with y w.x/sqrt(N) >= kappa: q_1 -> 1 with c = m/(1 - '
             'q_1) fixed.',
     parameters=(Parameter(name='kappa',
                           latex='\\kappa',
                           meaning='margin',
                           domain=Interval(lo=-inf, hi=0, lo_closed=False, hi_closed=False),
                           default=-1.0),),
     quantities=(Quantity(name='q_out', latex='q_0', meaning='overlap of different states', kind='order_parameter'),
                 Quantity(name='c', latex='c', meaning='breaking parameter over 1 - q_1', kind='order_parameter'),
                 Quantity(name='alpha_c',
                          latex='\\alpha_c',
                          meaning='capacity with one step, an upper bound',
                          kind='potential'),
                 Quantity(name='replicon',
                          latex='\\lambda_1',
                          meaning='replicon inside a state: a second step lowers the bound',
                          kind='stability'),
                 Quantity(name='replicon_between',
                          latex='\\lambda_0',
                          meaning='replicon between states',
                          kind='stability')),
     branches=(Branch(name='states', meaning='states of the last solutions', pinned=()),),
     potential='alpha_c',
     extremum='min',
     choices=(),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='Gardner88', text='E. Gardner, J. Phys. A 21, 257 (1988)'),
                 Reference(key='FP16', text='S. Franz, G. Parisi, J. Phys. A 49, 145001 (2016)')),
     checks=(Check(kind='reference',
                   statement='capacity at kappa = -0.25',
                   at={'kappa': -0.25},
                   value=3.0252737439696,
                   tolerance=3.0252737439696004e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -0.5',
                   at={'kappa': -0.5},
                   value=4.700139487719055,
                   tolerance=4.700139487719056e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -1.0',
                   at={'kappa': -1.0},
                   value=12.319634346586897,
                   tolerance=1.2319634346586898e-08,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -1.5',
                   at={'kappa': -1.5},
                   value=36.56676188227704,
                   tolerance=3.656676188227705e-08,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='capacity at kappa = -2.0',
                   at={'kappa': -2.0},
                   value=125.40212295298363,
                   tolerance=1.2540212295298363e-07,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_out at kappa = -1',
                   at={'kappa': -1.0},
                   value=0.66492449,
                   tolerance=1e-06,
                   quantity='q_out',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='c at kappa = -1',
                   at={'kappa': -1.0},
                   value=12.395316,
                   tolerance=1e-06,
                   quantity='c',
                   branch='states',
                   line=None,
                   source='independent minimisation of the closed form with H functions, dense integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon at kappa = -1',
                   at={'kappa': -1.0},
                   value=-0.2672187916345,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='states',
                   line=None,
                   source='independent: responses of a state in closed form with H functions, adaptive integration',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon_between at kappa = -1',
                   at={'kappa': -1.0},
                   value=-0.12986914873,
                   tolerance=1e-10,
                   quantity='replicon_between',
                   branch='states',
                   line=None,
                   source='independent: responses of a state in closed form with H functions, adaptive integration',
                   simulator=None,
                   settings={})),
     table=None,
     digest='fec8ec934f7aa78b')


SYSTEM = System(CARD, (Formulation(name='closing_volume', unknowns=(Unknown(name='q_out_odds', latex='q_0/(1-q_0)', positive=True, odds=True), Unknown(name='c', latex='c', positive=True, odds=False)), fixed_point=_closing_volume_fixed_point, values=_closing_volume_values, starts={'states': _closing_volume_start_states}, depth=2),))
