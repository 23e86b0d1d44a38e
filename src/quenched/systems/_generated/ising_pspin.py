# generated from derivations/ising_pspin.py by `python -m quenched.derive`; do not edit
# specification digest: 11a1e1f245329fb3
r"""Ising p-spin model: dynamical, static and Gardner transition"""

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



def _finite_temperature_fixed_point(x, p, n):
    q_in_odds, mu = x
    p_spin, T = p
    s1 = q_in_odds + 1.0
    s2 = p_spin*np.log(q_in_odds/s1)
    s3 = 1.4142135623730951*np.sqrt(p_spin)*np.exp(s2/2.0)*np.sqrt(s1)/(2.0*T*np.sqrt(q_in_odds))
    s4 = T*mu
    u0, w0 = tilted_rule(n, 0.0, s3, centres=(0.0,), widths=(1.0,), drift=s4)  # u ~ N(0, p_spin*(q_in_odds/(q_in_odds + 1))**p_spin*(q_in_odds + 1)/(2*T**2*q_in_odds))
    log2cosh_1 = sf.log2cosh(u0)
    v1 = s4*log2cosh_1
    tilt1 = tilt_weights(w0, v1)
    tanh_1 = np.tanh(u0)
    v2 = tanh_1*tanh_1
    e1 = expectation(tilt1, v2)  # <Tanh(u)**2>
    sech2_1 = sf.sech2(u0)
    e2 = expectation(tilt1, sech2_1)  # <Sech2(u)>
    s5 = mu*mu
    s6 = T*T
    log_e1 = log_expectation(w0, v1)  # log E exp
    s7 = log_e1/s4
    s8 = 4.0*s6*q_in_odds*s7
    exp_1 = np.exp(p_spin*np.log(q_in_odds))
    log_1 = np.log(s1)
    exp_2 = np.exp(-p_spin*log_1)
    exp_3 = np.exp(s2)
    s9 = 4.0*s6*q_in_odds
    s10 = -p_spin*exp_3*s1/s9
    e3 = expectation(tilt1, s10 + log2cosh_1)  # <Log2Cosh(u) - p_spin*(q_in_odds/(q_in_odds + 1))**p_spin*(q_in_odds + 1)/(4*T**2*q_in_odds)>
    s11 = 4.0*s6*q_in_odds*e3
    s12 = p_spin*exp_1*exp_2
    s13 = s8 + T*mu*p_spin*q_in_odds*exp_1*exp_2 + q_in_odds*exp_1*exp_2 - s11 - T*mu*q_in_odds*exp_1*exp_2 - 2.0*p_spin*q_in_odds*exp_1*exp_2 - s12
    s14 = p_spin*q_in_odds*exp_1*exp_2
    s15 = s8 - s11 - s14 - s12
    s16 = p_spin - 1.0
    e4 = expectation(tilt1, sech2_1*v2)  # <Sech2(u)*Tanh(u)**2>
    e5 = expectation(tilt1, sech2_1*sech2_1)  # <Sech2(u)**2>
    s17 = 4.0*e4
    s18 = s6*s5*e1 + T*mu*e2
    s19 = 2.0*e5
    s20 = q_in_odds*q_in_odds
    e6 = expectation(tilt1, tanh_1*tanh_1*tanh_1*tanh_1)  # <Tanh(u)**4>
    s21 = 4.0*s6*s20
    e7 = expectation(tilt1, log2cosh_1*sech2_1)  # <Log2Cosh(u)*Sech2(u)>
    e8 = expectation(tilt1, log2cosh_1)  # <Log2Cosh(u)>
    e9 = expectation(tilt1, log2cosh_1*v2)  # <Log2Cosh(u)*Tanh(u)**2>
    s22 = 4.0*T*mu
    s23 = 1.0 - s4
    s24 = 4.0*T*mu*s23
    s25 = s22 - s24
    s26 = s5*p_spin*exp_3*e1
    s27 = mu*p_spin*exp_3*e2
    s28 = p_spin*exp_1*s16*exp_2*(s6*s5*e9 + T*mu*e7 + 2.0*T*mu*e1 + e2 - s26/4.0 - s26/(4.0*q_in_odds) - s18*e3 - s27/(4.0*T) - s27/(4.0*T*q_in_odds))/s21 + p_spin*exp_3/s21 - p_spin*p_spin*exp_3/s21
    s29 = T*s20
    s30 = s24 - s22
    s31 = T*mu*e1 + e2
    s32 = s11 + s14 + s12 - s8
    e10 = expectation(tilt1, log2cosh_1*log2cosh_1)  # <Log2Cosh(u)**2>
    s33 = p_spin*exp_3*e8
    s34 = e10 - e3*e8 - s33/(4.0*s6) - s33/s9
    s35 = s7 - e3 + s10
    s36 = 4.0*T*s35
    s37 = e8 - s7
    return (e1/e2, T*s5*s13/s15,), ((-(p_spin*exp_1*s16*exp_2*(s6*s5*e4 + T*mu*e5 + s17 - 4.0*T*mu*e4 - s18*e2 - s19)*e1/(4.0*s6*s20*e2) - p_spin*exp_1*s16*exp_2*(s6*s5*e6 + 5.0*T*mu*e4 + s19 - s18*e1 - s17)/s21)/e2, -(T*(e7 - e8*e2)*e1/e2 - T*(e9 - e8*e1))/e2,), (T*q_in_odds*(s25*s28 + mu*p_spin*exp_1*s16*np.exp((-p_spin - 1.0)*log_1)*s23*(T*mu*q_in_odds - q_in_odds - 1.0)/s29 + mu*p_spin*exp_1*s16*exp_2/s29 + p_spin*exp_1*s16*exp_2*s30*s31/s21 - T*s5*(4.0*T*s28 + p_spin*exp_1*s16*exp_2/s29 - p_spin*exp_1*s16*exp_2*s31/s29)*s13/s15)/s32, T*q_in_odds*(T*s25*s34 + s23*(s36 + 2.0*mu*exp_3*s16) + s30*s37/mu - T*s5*(4.0*s6*s34 - 4.0*T*s37/mu)*s13/s15 - T*(4.0*T*mu*s35 + s5*exp_3*s16) - s36)/s32,),)


def _finite_temperature_values(x, p, n):
    q_in_odds, mu = x
    p_spin, T = p
    s1 = q_in_odds + 1.0
    s2 = q_in_odds/s1
    s3 = p_spin*np.log(s2)
    exp_1 = np.exp(s3)
    s4 = p_spin*exp_1*s1
    s5 = T*T
    s6 = 1.4142135623730951*np.sqrt(p_spin)*np.exp(s3/2.0)*np.sqrt(s1)/(2.0*T*np.sqrt(q_in_odds))
    s7 = T*mu
    u0, w0 = tilted_rule(n, 0.0, s6, centres=(0.0,), widths=(1.0,), drift=s7)  # u ~ N(0, p_spin*(q_in_odds/(q_in_odds + 1))**p_spin*(q_in_odds + 1)/(2*T**2*q_in_odds))
    log2cosh_1 = sf.log2cosh(u0)
    v1 = s7*log2cosh_1
    log_e1 = log_expectation(w0, v1)  # log E exp
    s8 = log_e1/s7
    exp_2 = np.exp(p_spin*np.log(q_in_odds))
    exp_3 = np.exp(-p_spin*np.log(s1))
    s9 = 4.0*s5
    s10 = (T*mu*exp_2*exp_3 + 1.0 - exp_2*exp_3)/s9
    s11 = s4/(4.0*s5*q_in_odds)
    s12 = -T*(s8 + s10 - p_spin*exp_1*(s7 - 1.0)/s9 - s11)
    tilt1 = tilt_weights(w0, v1)
    s13 = -s11
    e1 = expectation(tilt1, s13 + log2cosh_1)  # <Log2Cosh(u) - p_spin*(q_in_odds/(q_in_odds + 1))**p_spin*(q_in_odds + 1)/(4*T**2*q_in_odds)>
    s14 = 4.0*T
    s15 = s8 - p_spin*exp_1*(s7 - 1.0)/s9 + s13 - s10
    sech2_1 = sf.sech2(u0)
    e2 = expectation(tilt1, sech2_1*sech2_1)  # <Sech2(u)**2>
    return (s2, s4/(2.0*s5*q_in_odds), mu, s12, s7, -T*mu*mu*((e1 + s11 - s8)/mu + exp_1/s14 - p_spin*exp_1/s14), T*s15 + s12, s15, 1.0 - p_spin*exp_1*(p_spin - 1.0)*s1*s1*e2/(2.0*s5*q_in_odds*q_in_odds),)


def _finite_temperature_domain(x, p):
    q_in_odds, mu = x
    _, T = p
    return (q_in_odds/(q_in_odds + 1.0) - 1.0/1000.0, 1000000001.0/1000000000.0 - T*mu,)


def _finite_temperature_start_states(p):
    _, T = p
    return (99.0, 1.0/T,)


def _finite_temperature_start_glass(p):
    _, T = p
    return (99.0, 3.0/(2.0*T + 2.0),)


def _finite_temperature_exact_paramagnet(p, n):
    _, T = p
    log_1 = np.log(2.0)
    s1 = 1.0/(4.0*T*T)
    s2 = -T*(log_1 + s1)
    return (0.0, 0.0, nan, s2, nan, 0.0, -T*(s1 - log_1) + s2, log_1 - s1, nan,)


def _zero_temperature_fixed_point(x, p, n):
    mu, = x
    p_spin, _ = p
    s1 = mu*mu
    s2 = p_spin - 1.0
    s3 = 1.4142135623730951*np.sqrt(p_spin)/2.0
    u0, w0 = tilted_rule(n, 0.0, s3, kinks=(0.0,), drift=mu)  # u ~ N(0, p_spin/2)
    absolute_1 = np.abs(u0)
    v1 = mu*absolute_1
    log_e1 = log_expectation(w0, v1)  # log E exp
    s4 = log_e1/mu
    tilt1 = tilt_weights(w0, v1)
    e1 = expectation(tilt1, absolute_1)  # <AbsValue(u)>
    s5 = 4.0*s4 - 4.0*e1
    e2 = expectation(tilt1, absolute_1*absolute_1)  # <AbsValue(u)**2>
    return (-s1*s2/s5,), (((s1*s2*(4.0*e1*e1 + 4.0*(e1 - s4)/mu - 4.0*e2)/s5 - 2.0*mu*s2)/s5,),)


def _zero_temperature_values(x, p, n):
    mu, = x
    p_spin, _ = p
    u0, w0 = tilted_rule(n, 0.0, 1.4142135623730951*np.sqrt(p_spin)/2.0, kinks=(0.0,), drift=mu)  # u ~ N(0, p_spin/2)
    log_e1 = log_expectation(w0, mu*np.abs(u0))  # log E exp
    s1 = mu*p_spin/4.0 - mu/4.0 - log_e1/mu
    return (1.0, nan, mu, s1, 0.0, 0.0, s1, nan, -inf,)


def _zero_temperature_start_glass(p):
    return (1.5,)


CARD = Card(name='ising_pspin',
     title='Ising p-spin model: dynamical, static and Gardner transition',
     summary='H = -sum J_{i1...ip} s_i1...s_ip, Var J = p!/(2 N^(p-1)); one step of replica symmetry breaking, no '
             'field.',
     parameters=(Parameter(name='p_spin',
                           latex='p',
                           meaning='spins per coupling, a real number',
                           domain=Interval(lo=2, hi=inf, lo_closed=False, hi_closed=False),
                           default=3.0),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='q_in', latex='q_1', meaning='overlap inside a state', kind='order_parameter'),
                 Quantity(name='r_in', latex='r_1', meaning='conjugate of q_in', kind='order_parameter'),
                 Quantity(name='mu',
                          latex='\\mu',
                          meaning='breaking parameter over temperature',
                          kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='m', latex='m', meaning='breaking parameter', kind='observable'),
                 Quantity(name='complexity',
                          latex='\\Sigma',
                          meaning='logarithm of the number of states per spin',
                          kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy', latex='s', meaning='entropy per spin', kind='entropy'),
                 Quantity(name='replicon',
                          latex='\\lambda_1',
                          meaning='replicon inside a state: it vanishes at the Gardner transition',
                          kind='stability')),
     branches=(Branch(name='paramagnet', meaning='no states', pinned=()),
               Branch(name='states', meaning='the many states of m = 1, from T_K to T_d', pinned=('mu',)),
               Branch(name='glass',
                      meaning='the states that count: the few lowest below T_K, all of m = 1 above',
                      pinned=())),
     potential='free_energy',
     extremum='max',
     choices=(),
     lines=(Line(name='T_d',
                 latex='T_d',
                 kind='spinodal',
                 meaning='dynamical transition: states appear',
                 condition='fold',
                 solve_for='T',
                 search=(0.1, 2.0),
                 along='p_spin',
                 span=(2.1, 10.0),
                 branch='states',
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='T_K',
                 latex='T_K',
                 kind='first_order',
                 meaning='static transition: the complexity of the states vanishes',
                 condition='zero',
                 solve_for='T',
                 search=(0.1, 2.0),
                 along='p_spin',
                 span=(2.1, 10.0),
                 branch='states',
                 other=None,
                 quantity='complexity',
                 upper_bound=False),
            Line(name='T_G',
                 latex='T_G',
                 kind='replicon',
                 meaning='Gardner transition: states break up further',
                 condition='zero',
                 solve_for='T',
                 search=(0.001, 0.68),
                 along='p_spin',
                 span=(2.2, 10.0),
                 branch='glass',
                 other=None,
                 quantity='replicon',
                 upper_bound=False)),
     regions=(Region(name='paramagnet', at={'p_spin': 6.0, 'T': 0.9}),
              Region(name='states', at={'p_spin': 6.0, 'T': 0.68}),
              Region(name='glass', at={'p_spin': 6.0, 'T': 0.4})),
     axes=Axes(x='p_spin', y='T', x_range=(2.1, 10.0), y_range=(0.02, 1.0), colour='complexity', branch='states'),
     references=(Reference(key='Derrida81', text='B. Derrida, Phys. Rev. B 24, 2613 (1981)'),
                 Reference(key='GM84', text='D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)'),
                 Reference(key='Gardner85', text='E. Gardner, Nucl. Phys. B 257, 747 (1985)'),
                 Reference(key='MR03', text='A. Montanari, F. Ricci-Tersenghi, Eur. Phys. J. B 33, 339 (2003)')),
     checks=(Check(kind='reference',
                   statement='T_d for p = 3',
                   at={'p_spin': 3.0},
                   value=0.681598040576087,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_d for p = 4',
                   at={'p_spin': 4.0},
                   value=0.6784110548524529,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_d for p = 10',
                   at={'p_spin': 10.0},
                   value=0.8382898284867424,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_K for p = 3',
                   at={'p_spin': 3.0},
                   value=0.6513852269359214,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_G for p = 3',
                   at={'p_spin': 3.0},
                   value=0.2402600363804688,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_G',
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_d = 0.682 for p = 3',
                   at={'p_spin': 3.0},
                   value=0.682,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='MR03',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_K = 0.651 for p = 3',
                   at={'p_spin': 3.0},
                   value=0.651,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='MR03',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_G = 0.240 for p = 3',
                   at={'p_spin': 3.0},
                   value=0.24,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='T_G',
                   source='MR03',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='large p: the random energy model freezes at 1/(2 sqrt(log 2))',
                   at={'p_spin': 30.0},
                   value=0.6005612043932249,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='Derrida81',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='large p: ground state of the random energy model, -sqrt(log 2)',
                   at={'p_spin': 40.0, 'T': 0.0},
                   value=-0.8325546111576977,
                   tolerance=1e-09,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='Derrida81',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=-0.8231361419794841,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_in for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=0.8931014271495519,
                   tolerance=1e-11,
                   quantity='q_in',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='m for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=0.7099479482767883,
                   tolerance=1e-11,
                   quantity='m',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=-0.7933771764786,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=0.0595179310021,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon for p = 3 at T = 0.5',
                   at={'p_spin': 3.0, 'T': 0.5},
                   value=0.2914906323498,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy for p = 3 at T = 0.67',
                   at={'p_spin': 3.0, 'T': 0.67},
                   value=-0.8375429393335,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='complexity for p = 3 at T = 0.67',
                   at={'p_spin': 3.0, 'T': 0.67},
                   value=0.0157149884465,
                   tolerance=1e-11,
                   quantity='complexity',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy for p = 3 at T = 0.67',
                   at={'p_spin': 3.0, 'T': 0.67},
                   value=-0.7462686567165,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy for p = 3 at T = 0.67',
                   at={'p_spin': 3.0, 'T': 0.67},
                   value=0.1362302725628,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon for p = 3 at T = 0.67',
                   at={'p_spin': 3.0, 'T': 0.67},
                   value=0.2004046656277,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy for p = 3 at T = 0.3',
                   at={'p_spin': 3.0, 'T': 0.3},
                   value=-0.8153495878314909,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='q_in for p = 3 at T = 0.3',
                   at={'p_spin': 3.0, 'T': 0.3},
                   value=0.956134250498251,
                   tolerance=1e-11,
                   quantity='q_in',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='m for p = 3 at T = 0.3',
                   at={'p_spin': 3.0, 'T': 0.3},
                   value=0.41115955093749296,
                   tolerance=1e-11,
                   quantity='m',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy for p = 3 at T = 0',
                   at={'p_spin': 3.0, 'T': 0.0},
                   value=-0.8135349639842316,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='mu for p = 3 at T = 0',
                   at={'p_spin': 3.0, 'T': 0.0},
                   value=1.383563992706,
                   tolerance=1e-11,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='replicon for p = 3 at T = 0',
                   at={'p_spin': 3.0, 'T': 0.0},
                   value=-inf,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy for p = 4 at T = 0',
                   at={'p_spin': 4.0, 'T': 0.0},
                   value=-0.8254705422449344,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='free_energy of the paramagnet by exact enumeration',
                   at={'p_spin': 3.0, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='free_energy',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='pspin_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 6}),
             Check(kind='simulation',
                   statement='energy of the paramagnet by exact enumeration',
                   at={'p_spin': 3.0, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='pspin_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 6})),
     table=None,
     digest='11a1e1f245329fb3')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_in_odds', latex='q_1/(1-q_1)', positive=True, odds=True), Unknown(name='mu', latex='\\mu', positive=True, odds=False)), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, domain=_finite_temperature_domain, starts={'states': _finite_temperature_start_states, 'glass': _finite_temperature_start_glass}, exact={'paramagnet': _finite_temperature_exact_paramagnet}), Formulation(name='zero_temperature', unknowns=(Unknown(name='mu', latex='\\mu', positive=True, odds=False),), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={'glass': _zero_temperature_start_glass}, when={'T': 0.0}),))
