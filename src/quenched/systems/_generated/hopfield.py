# generated from derivations/hopfield.py by `python -m quenched.derive`; do not edit
# specification digest: 93130d8855e7c07f
r"""Hopfield model of associative memory"""

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
    q_odds, m = x
    alpha, T = p
    s1 = m/T
    s2 = q_odds + 1.0
    s3 = T*q_odds
    s4 = s3 + T - 1.0
    s5 = np.sqrt(alpha)*np.sqrt(q_odds)*np.sqrt(s2)/np.abs(s4)
    u0, w0 = gauss_rule(n, s1, s5, centres=(0.0,), widths=(1.0,))  # u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)
    tanh_1 = np.tanh(u0)
    e1 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    sech2_1 = sf.sech2(u0)
    e2 = expectation(w0, sech2_1)  # E[Sech2(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s6 = s3 + T - 2.0*q_odds - 1.0
    e4 = expectation(w0, sech2_1*tanh_1)  # E[Sech2(u)*Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s7 = m*s6*e4/(T*q_odds*s2*s4)
    e5 = expectation(w0, u0*sech2_1*tanh_1)  # E[u*Sech2(u)*Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s8 = s6*e5/(q_odds*s2*s4)
    e6 = expectation(w0, u0*sech2_1)  # E[u*Sech2(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    return (e1/e2, e3,), ((-(s7 - (s8 - s7)*e1/e2 - s8)/e2, -(-2.0*e4/T - 2.0*e4*e1/(T*e2))/e2,), (s6*e6/(2.0*q_odds*s2*s4) - m*s6*e2/(2.0*T*q_odds*s2*s4), e2/T,),)


def _finite_temperature_values(x, p, n):
    q_odds, m = x
    alpha, T = p
    s1 = q_odds + 1.0
    s2 = T*T
    s3 = T*q_odds + T - 1.0
    s4 = s3*s3
    s5 = T*s1
    s6 = m/T
    s7 = np.sqrt(alpha)*np.sqrt(q_odds)*np.sqrt(s1)/np.abs(s3)
    u0, w0 = gauss_rule(n, s6, s7, centres=(0.0,), widths=(1.0,))  # u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)
    e1 = expectation(w0, sf.log2cosh(u0))  # E[Log2Cosh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s8 = alpha + m*m
    s9 = -T*(e1 - alpha*q_odds/(2.0*s4) - alpha*(np.log(s3/s5) - q_odds/s3)/2.0 - s8/(2.0*T))
    tanh_1 = np.tanh(u0)
    e2 = expectation(w0, tanh_1*tanh_1)  # E[Tanh(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s10 = T*s4
    s11 = q_odds*q_odds
    e3 = expectation(w0, tanh_1)  # E[Tanh(u); u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    s12 = T*(alpha*q_odds*s1*e2/s10 + s8/(2.0*s2) - alpha*s11/s10 - alpha*(T*s11 + 2.0*T*q_odds + T - 1.0)/(2.0*T*s4) - m*e3/s2) + e1 - alpha*q_odds/(2.0*s4) - alpha*(np.log(s3/s5) - q_odds/s3)/2.0 - s8/(2.0*T)
    sech2_1 = sf.sech2(u0)
    e4 = expectation(w0, sech2_1*sech2_1)  # E[Sech2(u)**2; u ~ N(m/T, alpha*q_odds*(q_odds + 1)/(T*q_odds + T - 1)**2)]
    return (m, q_odds/s1, s2*q_odds*s1/s4, 1.0/s5, s9, T*s12 + s9, s12, 1.0 - alpha*s1*s1*e4/s4,)


def _finite_temperature_domain(x, p):
    q_odds, _ = x
    _, T = p
    return ((T*q_odds + T - 1.0)/(T*(q_odds + 1.0)),)


def _finite_temperature_start_retrieval(p):
    _, T = p
    return (99.0 + 100.0/T, 99.0/100.0,)


def _finite_temperature_start_spin_glass(p):
    _, T = p
    return ((T + 2.0)/T, 0.0,)


def _finite_temperature_start_paramagnet(p):
    return (0.0, 0.0,)


def _finite_temperature_line_T_g(p, n):
    alpha, _ = p
    return np.sqrt(alpha) + 1.0


def _zero_temperature_fixed_point(x, p, n):
    C_odds, m = x
    alpha, _ = p
    s1 = np.sqrt(alpha)
    gauss_pdf_1 = sf.gauss_pdf(m/(C_odds*s1 + s1))
    s2 = 2.0*gauss_pdf_1
    s3 = alpha*s1
    s4 = C_odds + 1.0
    s5 = 2.0*m*gauss_pdf_1
    s6 = s4*s4
    return (s2/s1, sc.erf(1.4142135623730951*m/(2.0*C_odds*s1 + 2.0*s1)),), ((2.0*m*m*gauss_pdf_1/(s3*s4*s4*s4), -s5/(s3*s6),), (-s5/(s1*s6), s2/(s1*s4),),)


def _zero_temperature_values(x, p, n):
    C_odds, m = x
    alpha, _ = p
    s1 = C_odds + 1.0
    s2 = np.sqrt(alpha)
    s3 = -C_odds/2.0 - 0.5
    s4 = -2.0*s2*s1*sf.gauss_pdf(m/(s2*s1)) - m*sc.erf(1.4142135623730951*m/(2.0*s2*s1)) - s3*(C_odds*C_odds*alpha + m*m)/s1
    log_1 = np.log(1.0/s1)
    return (m, 1.0, s1*s1, C_odds/s1, s4, s4, s3*(C_odds*alpha/s1 + alpha*log_1 - C_odds*alpha*log_1/s1), nan,)


def _zero_temperature_start_retrieval(p):
    return (1.0/99.0, 99.0/100.0,)


def _zero_temperature_start_spin_glass(p):
    alpha, _ = p
    return (1.0/(2.0*np.sqrt(alpha) + 1.0), 0.0,)


CARD = Card(name='hopfield',
     title='Hopfield model of associative memory',
     summary='Replica-symmetric theory near saturation; H = -(1/2) sum_{i != j} J_ij s_i s_j with Hebbian '
             'couplings, one condensed pattern.',
     parameters=(Parameter(name='alpha',
                           latex='\\alpha',
                           meaning='stored patterns per neuron, P/N',
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
                 Quantity(name='q',
                          latex='q',
                          meaning='overlap of two replicas (Edwards-Anderson)',
                          kind='order_parameter'),
                 Quantity(name='r',
                          latex='r',
                          meaning='mean square overlap with the other patterns, per alpha',
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
                      meaning='m = 0, q > 0: frozen in a direction that is no pattern',
                      pinned=('m',)),
               Branch(name='paramagnet', meaning='m = q = 0', pinned=('m', 'q_odds'))),
     potential='free_energy',
     extremum='min',
     choices=(),
     lines=(Line(name='T_g',
                 latex='T_g',
                 kind='continuous',
                 meaning='onset of the spin glass',
                 condition='explicit',
                 solve_for='T',
                 search=(1.0, 2.0),
                 along='alpha',
                 span=(0.0005, 0.16),
                 branch=None,
                 other=None,
                 quantity=None,
                 upper_bound=False),
            Line(name='T_M',
                 latex='T_M',
                 kind='spinodal',
                 meaning='retrieval states appear',
                 condition='fold',
                 solve_for='alpha',
                 search=(1e-07, 0.2),
                 along='T',
                 span=(0.0, 0.99),
                 branch='retrieval',
                 other='spin_glass',
                 quantity=None,
                 upper_bound=False),
            Line(name='T_c',
                 latex='T_c',
                 kind='first_order',
                 meaning='retrieval and spin glass have the same free energy',
                 condition='equal',
                 solve_for='alpha',
                 search=(1e-07, 0.08),
                 along='T',
                 span=(0.0, 0.99),
                 branch='retrieval',
                 other='spin_glass',
                 quantity='free_energy',
                 upper_bound=False),
            Line(name='T_R',
                 latex='T_R',
                 kind='replicon',
                 meaning='replica symmetry breaks in the retrieval state',
                 condition='zero',
                 solve_for='T',
                 search=(1e-08, 0.1),
                 along='alpha',
                 span=(0.06, 0.1375),
                 branch='retrieval',
                 other=None,
                 quantity='replicon',
                 upper_bound=False)),
     regions=(Region(name='paramagnet', at={'alpha': 0.05, 'T': 1.35}),
              Region(name='spin glass', at={'alpha': 0.13, 'T': 0.75}),
              Region(name='retrieval (metastable)', at={'alpha': 0.08, 'T': 0.2}),
              Region(name='retrieval', at={'alpha': 0.015, 'T': 0.25})),
     axes=Axes(x='alpha', y='T', x_range=(0.0005, 0.16), y_range=(0.0, 1.5), colour='m', branch='retrieval'),
     references=(Reference(key='AGS85',
                           text='D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985)'),
                 Reference(key='AGS87',
                           text='D. J. Amit, H. Gutfreund, H. Sompolinsky, Ann. Phys. 173, 30 (1987)')),
     checks=(Check(kind='literature',
                   statement='retrieval is lost at alpha_c = 0.138 at T = 0',
                   at={'T': 0.0},
                   value=0.138,
                   tolerance=0.0005,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='AGS85',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c(T = 0)',
                   at={'T': 0.0},
                   value=0.13790556649493174,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_M(alpha = 0.05)',
                   at={'T': 0.5422550379180855},
                   value=0.05,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_M(alpha = 0.1)',
                   at={'T': 0.3154322236817981},
                   value=0.1,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='re-entrance: largest alpha_c, at T = 0.0228735',
                   at={'T': 0.0228735},
                   value=0.138188511,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_M',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='literature',
                   statement='retrieval is the ground state below alpha = 0.051 at T = 0',
                   at={'T': 0.0},
                   value=0.051,
                   tolerance=0.001,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='AGS87',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_c ends at T = 0',
                   at={'T': 0.0},
                   value=0.051854330918916954,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_c(alpha = 0.01)',
                   at={'T': 0.7216239673903091},
                   value=0.01,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_c(alpha = 0.05)',
                   at={'T': 0.21638335002428472},
                   value=0.05,
                   tolerance=1e-09,
                   quantity=None,
                   branch=None,
                   line='T_c',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_R(alpha = 0.13)',
                   at={'alpha': 0.13},
                   value=0.00947297723879739,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='T_R(alpha = 0.1)',
                   at={'alpha': 0.1},
                   value=0.0014502472913551444,
                   tolerance=1e-10,
                   quantity=None,
                   branch=None,
                   line='T_R',
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='T_g(alpha = 0.04) = 1 + sqrt(alpha)',
                   at={'alpha': 0.04},
                   value=1.2,
                   tolerance=1e-14,
                   quantity=None,
                   branch=None,
                   line='T_g',
                   source='linear stability of the paramagnet',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval overlap',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=0.9911649957015323,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval overlap at T = 0',
                   at={'alpha': 0.1, 'T': 0.0},
                   value=0.9979992663472992,
                   tolerance=1e-11,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval energy at T = 0',
                   at={'alpha': 0.05, 'T': 0.0},
                   value=-0.500000356382941,
                   tolerance=1e-11,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval r',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=1.1049070994493815,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval C',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=0.05679683261405462,
                   tolerance=1e-11,
                   quantity='C',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval free_energy',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=-0.5012361699455986,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval entropy',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=0.023192802886378237,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval replicon',
                   at={'alpha': 0.05, 'T': 0.3},
                   value=0.9987946259413122,
                   tolerance=1e-11,
                   quantity='replicon',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval q at T = 0',
                   at={'alpha': 0.1, 'T': 0.0},
                   value=1.0,
                   tolerance=1e-11,
                   quantity='q',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval r at T = 0',
                   at={'alpha': 0.1, 'T': 0.0},
                   value=1.043058830649204,
                   tolerance=1e-11,
                   quantity='r',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval free_energy at T = 0',
                   at={'alpha': 0.1, 'T': 0.0},
                   value=-0.5001542093473339,
                   tolerance=1e-11,
                   quantity='free_energy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='retrieval entropy at T = 0',
                   at={'alpha': 0.1, 'T': 0.0},
                   value=-1.1186344458131863e-05,
                   tolerance=1e-11,
                   quantity='entropy',
                   branch='retrieval',
                   line=None,
                   source='independent mpmath computation through the chart (u, v) -> (T, alpha)',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='spin-glass energy at T = 0: -1/pi - sqrt(2 alpha/pi)',
                   at={'alpha': 0.08, 'T': 0.0},
                   value=-0.5439857196028932,
                   tolerance=1e-12,
                   quantity='energy',
                   branch='spin_glass',
                   line=None,
                   source='closed form, m = 0',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='spin glass where damped iteration cycles',
                   at={'alpha': 0.03, 'T': 0.47879294446096204},
                   value=0.5967530807,
                   tolerance=1e-10,
                   quantity='q',
                   branch='spin_glass',
                   line=None,
                   source='root of a scalar equation in log v',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='paramagnet: s = log 2 - (alpha/2)(log(1 - b) + b/(1 - b)), b = 1/T',
                   at={'alpha': 0.1, 'T': 2.0},
                   value=0.6778045395879425,
                   tolerance=1e-12,
                   quantity='entropy',
                   branch='paramagnet',
                   line=None,
                   source='annealed average',
                   simulator=None,
                   settings={}),
             Check(kind='simulation',
                   statement='retrieval overlap by heat-bath dynamics',
                   at={'alpha': 0.02, 'T': 0.4},
                   value=nan,
                   tolerance=3.0,
                   quantity='m',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='hopfield_monte_carlo',
                   settings={'sizes': (100, 400), 'samples': 200, 'seed': 1}),
             Check(kind='simulation',
                   statement='retrieval energy by heat-bath dynamics',
                   at={'alpha': 0.02, 'T': 0.4},
                   value=nan,
                   tolerance=3.0,
                   quantity='energy',
                   branch='retrieval',
                   line=None,
                   source='',
                   simulator='hopfield_monte_carlo',
                   settings={'sizes': (100, 400), 'samples': 200, 'seed': 1})),
     table=None,
     digest='93130d8855e7c07f')


SYSTEM = System(CARD, (Formulation(name='finite_temperature', unknowns=(Unknown(name='q_odds', latex='q/(1-q)', positive=True, odds=True), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_finite_temperature_fixed_point, values=_finite_temperature_values, domain=_finite_temperature_domain, starts={'retrieval': _finite_temperature_start_retrieval, 'spin_glass': _finite_temperature_start_spin_glass, 'paramagnet': _finite_temperature_start_paramagnet}, explicit={'T_g': _finite_temperature_line_T_g}), Formulation(name='zero_temperature', unknowns=(Unknown(name='C_odds', latex='C/(1-C)', positive=True, odds=True), Unknown(name='m', latex='m', positive=False, odds=False)), fixed_point=_zero_temperature_fixed_point, values=_zero_temperature_values, starts={'retrieval': _zero_temperature_start_retrieval, 'spin_glass': _zero_temperature_start_spin_glass}, when={'T': 0.0}),))
