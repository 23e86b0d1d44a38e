# generated from derivations/random_energy.py by `python -m quenched.derive`; do not edit
# specification digest: 2f4b55175f40dfb3
r"""Random energy model in a field"""

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
    mu, = x
    h, T = p
    s1 = mu*mu
    s2 = h*mu
    tanh_1 = np.tanh(s2)
    log2cosh_1 = sf.log2cosh(s2)
    s3 = (4.0*T*h*s1*tanh_1 + T*mu*mu*mu + 4.0*log2cosh_1 - 4.0*T*mu*log2cosh_1 - 4.0*h*mu*tanh_1)/mu
    s4 = h*h
    sech2_1 = sf.sech2(s2)
    return (s3,), (((4.0*T*s4*s1*sech2_1 + 4.0*T*h*mu*tanh_1 + 3.0*T*s1 - 4.0*T*log2cosh_1 - 4.0*s4*mu*sech2_1 - s3)/mu,),)


def _finite_temperature_values(x, p, n):
    mu, = x
    h, T = p
    s1 = -mu/4.0
    s2 = h*mu
    log2cosh_1 = sf.log2cosh(s2)
    s3 = T*mu
    tanh_1 = np.tanh(s2)
    s4 = log2cosh_1/s3 - h*tanh_1/T - mu/(4.0*T)
    return (mu, s1 - log2cosh_1/mu, T*s4 + s1 - log2cosh_1/mu, s4, tanh_1, 1.0 - s3,)


def _finite_temperature_domain(x, p):
    mu, = x
    _, T = p
    return (1000000001.0/1000000000.0 - T*mu,)


def _finite_temperature_start_paramagnet(p):
    _, T = p
    return (1.0/T,)


def _finite_temperature_start_glass(p):
    _, T = p
    return (1.0/(T + 1.0),)


def _finite_temperature_chart_T_T(x, p, n):
    mu, = x
    return (1.0/mu, -1.0/(mu*mu), 0.0,)


def _zero_temperature_fixed_point(x, p, n):
    mu, = x
    h, _ = p
    s1 = h*mu
    s2 = (4.0*sf.log2cosh(s1) - 4.0*h*mu*np.tanh(s1))/mu
    return (s2,), (((-4.0*h*h*mu*sf.sech2(s1) - s2)/mu,),)


def _zero_temperature_values(x, p, n):
    mu, = x
    h, T = p
    s1 = h*mu
    s2 = -mu/4.0 - sf.log2cosh(s1)/mu
    return (mu, s2, s2, 0.0, np.tanh(s1), 1.0 - T*mu,)


def _zero_temperature_start_glass(p):
    return (2.0,)


CARD = Card(name='random_energy',
     title='Random energy model in a field',
     summary='2^N configurations with independent energies of variance N/2, and -h times the magnetisation; '
             'freezing on few configurations.',
     parameters=(Parameter(name='h',
                           latex='h',
                           meaning='field',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=0.0),
                 Parameter(name='T',
                           latex='T',
                           meaning='temperature',
                           domain=Interval(lo=0, hi=inf, lo_closed=True, hi_closed=False),
                           default=None)),
     quantities=(Quantity(name='mu',
                          latex='\\mu',
                          meaning='breaking parameter over temperature',
                          kind='order_parameter'),
                 Quantity(name='free_energy', latex='f', meaning='free energy per spin', kind='potential'),
                 Quantity(name='energy', latex='e', meaning='energy per spin', kind='observable'),
                 Quantity(name='entropy',
                          latex='s',
                          meaning='entropy per spin, zero in the frozen phase',
                          kind='entropy'),
                 Quantity(name='magnetisation', latex='M', meaning='magnetisation', kind='observable'),
                 Quantity(name='participation',
                          latex='Y',
                          meaning='probability that two independent samples are the same configuration',
                          kind='observable')),
     branches=(Branch(name='paramagnet',
                      meaning='all configurations, m = 1; below T_c its entropy is negative',
                      pinned=('mu',)),
               Branch(name='glass',
                      meaning='frozen on the few lowest configurations below T_c, m = 1 above',
                      pinned=())),
     potential='free_energy',
     extremum='max',
     choices=(),
     lines=(Line(name='T_c',
                 latex='T_c',
                 kind='continuous',
                 meaning='freezing: the entropy of all configurations vanishes',
                 condition='zero',
                 solve_for='T',
                 search=(0.05, 2.0),
                 along='h',
                 span=(0.0, 2.0),
                 branch='paramagnet',
                 other=None,
                 quantity='entropy',
                 upper_bound=False),),
     regions=(Region(name='paramagnet', at={'h': 1.0, 'T': 1.0}), Region(name='frozen', at={'h': 0.5, 'T': 0.3})),
     axes=Axes(x='h', y='T', x_range=(0.0, 2.0), y_range=(0.02, 1.2), colour='entropy', branch='glass'),
     references=(Reference(key='Derrida81', text='B. Derrida, Phys. Rev. B 24, 2613 (1981)'),
                 Reference(key='GM84', text='D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)')),
     checks=(Check(kind='literature',
                   statement='freezing at 1/(2 sqrt(log 2))',
                   at={'h': 0.0},
                   value=0.6005612043932249,
                   tolerance=1e-12,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='Derrida81',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='free_energy of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=-0.8325546111576977,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='energy of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=-0.8325546111576977,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='entropy of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='mu of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=1.6651092223153954,
                   tolerance=1e-11,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='participation of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=1.0,
                   tolerance=1e-11,
                   quantity='participation',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='magnetisation of the frozen phase at T = 0.0',
                   at={'h': 0.0, 'T': 0.0},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='magnetisation',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='free_energy of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=-0.8325546111576977,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='energy of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=-0.8325546111576977,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='entropy of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='mu of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=1.6651092223153954,
                   tolerance=1e-11,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='participation of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=0.3339563110738418,
                   tolerance=1e-11,
                   quantity='participation',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='magnetisation of the frozen phase at T = 0.4',
                   at={'h': 0.0, 'T': 0.4},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='magnetisation',
                   branch='glass',
                   line=None,
                   source='Derrida81; GM84',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='free_energy at T = 0.8',
                   at={'h': 0.0, 'T': 0.8},
                   value=-0.8670177444479562,
                   tolerance=1e-14,
                   quantity='free_energy',
                   branch='paramagnet',
                   line=None,
                   source='Derrida81: independent energies, E Z',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='energy at T = 0.8',
                   at={'h': 0.0, 'T': 0.8},
                   value=-0.625,
                   tolerance=1e-14,
                   quantity='energy',
                   branch='paramagnet',
                   line=None,
                   source='Derrida81: independent energies, E Z',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='entropy at T = 0.8',
                   at={'h': 0.0, 'T': 0.8},
                   value=0.3025221805599453,
                   tolerance=1e-14,
                   quantity='entropy',
                   branch='paramagnet',
                   line=None,
                   source='Derrida81: independent energies, E Z',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='magnetisation at T = 0.8',
                   at={'h': 0.0, 'T': 0.8},
                   value=0.0,
                   tolerance=1e-14,
                   quantity='magnetisation',
                   branch='paramagnet',
                   line=None,
                   source='Derrida81: independent energies, E Z',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='free_energy in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=-1.0074261010768024,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='energy in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=-1.0074261010768024,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='entropy in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=0.0,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='magnetisation in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=0.6068889823207944,
                   tolerance=1e-11,
                   quantity='magnetisation',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='mu in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=1.4079632198328105,
                   tolerance=1e-11,
                   quantity='mu',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='participation in a field',
                   at={'h': 0.5, 'T': 0.3},
                   value=0.5776110340501568,
                   tolerance=1e-11,
                   quantity='participation',
                   branch='glass',
                   line=None,
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='freezing in a field',
                   at={'h': 0.5},
                   value=0.7102458259660687,
                   tolerance=1e-11,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='independent mpmath maximum over energy and magnetisation of configurations of positive '
                          'entropy',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='free_energy by exact enumeration',
                   at={'h': 0.5, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='free_energy',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='random_energy_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 8}),
             Check(kind='simulation',
                   statement='energy by exact enumeration',
                   at={'h': 0.5, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='random_energy_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 8}),
             Check(kind='simulation',
                   statement='entropy by exact enumeration',
                   at={'h': 0.5, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='entropy',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='random_energy_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 8}),
             Check(kind='simulation',
                   statement='magnetisation by exact enumeration',
                   at={'h': 0.5, 'T': 1.2},
                   value=nan,
                   tolerance=3.0,
                   quantity='magnetisation',
                   branch='paramagnet',
                   line=None,
                   source='',
                   simulator='random_energy_enumeration',
                   settings={'sizes': (10, 14), 'samples': 600, 'seed': 8})),
     table=None,
     digest='2f4b55175f40dfb3')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='mu', latex='\\mu', positive=True, odds=False),), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, domain=_finite_temperature_domain, starts={'paramagnet': _finite_temperature_start_paramagnet, 'glass': _finite_temperature_start_glass}, charts={'T': Chart(0, ((-1, _finite_temperature_chart_T_T),))}), Formulation(name='zero_temperature', unknowns=(Unknown(name='mu', latex='\\mu', positive=True, odds=False),), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={'glass': _zero_temperature_start_glass}, when={'T': 0.0}),))
