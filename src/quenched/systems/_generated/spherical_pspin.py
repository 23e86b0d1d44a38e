# generated from derivations/spherical_pspin.py by `python -m quenched.derive`; do not edit
# specification digest: 34be4777dd20c9c8
r"""Spherical p-spin model: dynamical and static transition, threshold energy"""

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
    log_1 = np.log(q_in_odds)
    s1 = p_spin*log_1
    exp_1 = np.exp(s1)
    s2 = q_in_odds + 1.0
    log_2 = np.log(s2)
    s3 = p_spin*log_2
    exp_2 = np.exp(-s3)
    s4 = T*mu*q_in_odds
    s5 = s4 + 1.0
    s6 = T*T
    exp_3 = np.exp(-s1)
    exp_4 = np.exp(s3)
    s7 = mu*mu*mu*mu
    s8 = mu*mu
    s9 = mu*mu*mu
    log_3 = np.log(s5)
    s10 = 2.0*T*mu*q_in_odds*log_3
    s11 = 2.0*T*mu*q_in_odds
    s12 = s6*s7*q_in_odds*exp_1*exp_2 + 2.0*s6*s8*q_in_odds + T*s9*exp_1*exp_2 + s10 + 2.0*log_3 - 2.0*s6*s8*q_in_odds*log_3 - s11 - 2.0*T*mu*log_3
    exp_5 = np.exp((-p_spin - 1.0)*log_2)
    s13 = T*mu*p_spin*q_in_odds
    s14 = q_in_odds*q_in_odds
    s15 = s9*s5
    s16 = 4.0*T*mu*q_in_odds
    return (p_spin*exp_1*exp_2*s5/(2.0*s6*q_in_odds), exp_3*exp_4*s12/(mu*s5),), (((p_spin*exp_1*exp_5*(s13 + 2.0*T*mu*s14 + s11 + p_spin + q_in_odds + 1.0) - 2.0*p_spin*exp_1*exp_2*s5)/(2.0*s6*s14), p_spin*exp_1*exp_2/(2.0*T),), (-exp_3*exp_4*(s8*exp_3*np.exp((p_spin - 1.0)*log_1)*exp_4*exp_5*(s13 + T*mu*s14 + s4 + p_spin)*s12/s5 - T*s9*(T*s9*p_spin*q_in_odds*exp_1*exp_2 + T*s9*s14*exp_1*exp_2 + T*s9*q_in_odds*exp_1*exp_2 + s8*p_spin*exp_1*exp_2 + 2.0*s14*log_3 + 2.0*q_in_odds*log_3 - 2.0*T*mu*s14*log_3 - s10)/(q_in_odds*s2))/s15, -exp_3*exp_4*(mu*(s16 + 3.0)*s12/s5 - mu*(6.0*s6*s7*q_in_odds*exp_1*exp_2 + 6.0*s6*s8*q_in_odds + 5.0*T*s9*exp_1*exp_2 + 6.0*T*mu*q_in_odds*log_3 + 4.0*log_3 - 8.0*s6*s8*q_in_odds*log_3 - s16 - 6.0*T*mu*log_3))/s15,),)


def _finite_temperature_values(x, p, n):
    q_in_odds, mu = x
    p_spin, T = p
    s1 = q_in_odds + 1.0
    s2 = q_in_odds/s1
    s3 = T*mu
    log_1 = np.log(1.0/s1)
    s4 = 2.0*T*mu
    s5 = T*mu*q_in_odds + 1.0
    log_2 = np.log(s5/s1)
    exp_1 = np.exp(p_spin*np.log(q_in_odds))
    exp_2 = np.exp(-p_spin*np.log(s1))
    s6 = T*mu*exp_1*exp_2 + 1.0 - exp_1*exp_2
    s7 = T*T
    s8 = mu*mu
    s9 = 2.0*T*s8
    s10 = 2.0*s7*q_in_odds*q_in_odds
    return (s2, mu, -T*((s3 - 1.0)*log_1/s4 + log_2/s4 + s6/(4.0*s7)), s3, -T*s8*(q_in_odds/(2.0*mu*s5) + np.exp(p_spin*np.log(s2))/(4.0*T) + log_1/s9 - log_2/s9), -s6/(2.0*T), 1.0/(T*s1), -(p_spin*p_spin*exp_1*exp_2 - s10 - p_spin*exp_1*exp_2)/s10,)


def _finite_temperature_domain(x, p):
    q_in_odds, mu = x
    _, T = p
    return (q_in_odds/(q_in_odds + 1.0) - 1.0/1000.0, 1000000001.0/1000000000.0 - T*mu,)


def _finite_temperature_start_states(p):
    _, T = p
    return (99.0, 1.0/T,)


def _finite_temperature_start_glass(p):
    _, T = p
    return (99.0, 7.0/(10.0*(T + 4.0/5.0)),)


def _finite_temperature_exact_paramagnet(p, n):
    _, T = p
    return (0.0, nan, -1.0/(4.0*T), nan, 0.0, -1.0/(2.0*T), nan, nan,)


CARD = Card(name='spherical_pspin',
     title='Spherical p-spin model: dynamical and static transition, threshold energy',
     summary='H = -sum J_{i1...ip} s_i1...s_ip on |s|^2 = N, Var J = p!/(2 N^(p-1)); one step of replica symmetry '
             'breaking.',
     parameters=(Parameter(name='p_spin',
                           latex='p',
                           meaning='spins per coupling, a real number',
                           domain=Interval(lo=2, hi=inf, lo_closed=False, hi_closed=False),
                           default=3.0),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=False, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='q_in', latex='q_1', meaning='overlap inside a state', kind='order_parameter'),
                 Quantity(name='mu',
                          latex='\\mu',
                          meaning='breaking parameter over temperature',
                          kind='order_parameter'),
                 Quantity(name='free_energy',
                          latex='f',
                          meaning='free energy per spin, but for the entropy of the sphere',
                          kind='potential'),
                 Quantity(name='m', latex='m', meaning='breaking parameter', kind='observable'),
                 Quantity(name='complexity',
                          latex='\\Sigma',
                          meaning='logarithm of the number of states per spin',
                          kind='observable'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='C',
                          latex='C',
                          meaning='(1 - q_1)/T, the susceptibility of a state',
                          kind='observable'),
                 Quantity(name='replicon',
                          latex='\\lambda_1',
                          meaning='replicon inside a state: the states are marginal where it vanishes',
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
                 meaning='dynamical transition: states appear, marginal ones',
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
                 upper_bound=False)),
     regions=(Region(name='paramagnet', at={'p_spin': 6.0, 'T': 0.7}),
              Region(name='glass', at={'p_spin': 6.0, 'T': 0.2})),
     axes=Axes(x='p_spin', y='T', x_range=(2.1, 10.0), y_range=(0.02, 0.8), colour='complexity', branch='states'),
     references=(Reference(key='CS92', text='A. Crisanti, H.-J. Sommers, Z. Phys. B 87, 341 (1992)'),
                 Reference(key='CC05', text='T. Castellani, A. Cavagna, J. Stat. Mech. P05012 (2005)')),
     checks=(Check(kind='literature',
                   statement='T_d for p = 2.5, in closed form',
                   at={'p_spin': 2.5},
                   value=0.6936319083813028,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='CC05',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_d for p = 3, in closed form',
                   at={'p_spin': 3.0},
                   value=0.6123724356957945,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='CC05',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_d for p = 4, in closed form',
                   at={'p_spin': 4.0},
                   value=0.5443310539518174,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='CC05',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_d for p = 10, in closed form',
                   at={'p_spin': 10.0},
                   value=0.4653220767077752,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_d',
                   source='CC05',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_K for p = 3',
                   at={'p_spin': 3.0},
                   value=0.5860539724173638,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_K for p = 4',
                   at={'p_spin': 4.0},
                   value=0.503039351586548,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_K for p = 10',
                   at={'p_spin': 10.0},
                   value=0.3836386612843434,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='T_K = 0.586 for p = 3',
                   at={'p_spin': 3.0},
                   value=0.586,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='T_K',
                   source='CS92',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='overlap at T_K for p = 3',
                   at={'p_spin': 3.0, 'T': 0.5860539724173638},
                   value=0.6450074513345845,
                   tolerance=1e-10,
                   quantity='q_in',
                   branch='states',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='energy at T = 0 for p = 3, reached linearly in T',
                   at={'p_spin': 3.0, 'T': 1e-05},
                   value=-1.1716747792652882,
                   tolerance=2e-05,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='C at T = 0 for p = 3, reached linearly in T',
                   at={'p_spin': 3.0, 'T': 1e-05},
                   value=0.4864788783804256,
                   tolerance=2e-05,
                   quantity='C',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='mu at T = 0 for p = 3, reached linearly in T',
                   at={'p_spin': 3.0, 'T': 1e-05},
                   value=0.8839129233893003,
                   tolerance=2e-05,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='energy at T = 0 for p = 10, reached linearly in T',
                   at={'p_spin': 10.0, 'T': 1e-05},
                   value=-1.5099302235985774,
                   tolerance=2e-05,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='C at T = 0 for p = 10, reached linearly in T',
                   at={'p_spin': 10.0, 'T': 1e-05},
                   value=0.09079886781757769,
                   tolerance=2e-05,
                   quantity='C',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='mu at T = 0 for p = 10, reached linearly in T',
                   at={'p_spin': 10.0, 'T': 1e-05},
                   value=2.111871769021378,
                   tolerance=2e-05,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='independent root search in mpmath',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='q_in of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=0.6,
                   tolerance=1e-12,
                   quantity='q_in',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='complexity of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=0.008145365937077514,
                   tolerance=1e-12,
                   quantity='complexity',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='free_energy of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=-0.4166666666666667,
                   tolerance=1e-12,
                   quantity='free_energy',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='energy of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=-0.8333333333333334,
                   tolerance=1e-12,
                   quantity='energy',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='replicon of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=0.2,
                   tolerance=1e-12,
                   quantity='replicon',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='C of the states at T = 0.6 for p = 3',
                   at={'p_spin': 3.0, 'T': 0.6},
                   value=0.6666666666666667,
                   tolerance=1e-12,
                   quantity='C',
                   branch='states',
                   line=None,
                   source='closed form at m = 1',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='the replicon of the glass does not depend on T: at T_K and at T = 0.2',
                   at={'p_spin': 3.0, 'T': 0.2},
                   value=0.290014902669,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='its value at T_K, from q = 0.6450074513345845',
                   simulator=None,
                   settings={}),
             Check(kind='symmetry',
                   statement='the replicon of the glass does not depend on T: at T_K and at T = 0.4',
                   at={'p_spin': 3.0, 'T': 0.4},
                   value=0.290014902669,
                   tolerance=1e-10,
                   quantity='replicon',
                   branch='glass',
                   line=None,
                   source='its value at T_K, from q = 0.6450074513345845',
                   simulator=None,
                   settings={})),
     table=None,
     digest='34be4777dd20c9c8')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_in_odds', latex='q_1/(1-q_1)', positive=True, odds=True), Unknown(name='mu', latex='\\mu', positive=True, odds=False)), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, domain=_finite_temperature_domain, starts={'states': _finite_temperature_start_states, 'glass': _finite_temperature_start_glass}, exact={'paramagnet': _finite_temperature_exact_paramagnet}),))
