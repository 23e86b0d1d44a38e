# generated from derivations/parity_machine.py by `python -m quenched.derive`; do not edit
# specification digest: 5ef6315e8ddb7adc
r"""Tree parity machine: storage capacity"""

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
    c, y = x
    K, = p
    s1 = c + 1.0
    log_1 = np.log(s1)
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(2.0,), kinks=(0.0,))  # u ~ N(0, 1)
    v1 = u0*u0
    exp_1 = np.exp((K - 1.0)*np.log(2.0*sf.gauss_tail(u0)))
    step_1 = sf.step(u0)
    exp_2 = np.exp(-c/2.0*v1)
    e1 = expectation(w0, v1*exp_1*step_1*exp_2)  # E[u**2*(2*GaussTail(u))**(K - 1)*Step(u)*exp(-u**2*c/2); u ~ N(0, 1)]
    e2 = expectation(w0, exp_1*step_1*exp_2)  # E[(2*GaussTail(u))**(K - 1)*Step(u)*exp(-u**2*c/2); u ~ N(0, 1)]
    log_2 = np.log(y)
    s2 = 2.0*K*e2 + 2.0*y*log_2 + 1.0 - 2.0*y
    e3 = expectation(w0, u0*u0*u0*u0*exp_1*step_1*exp_2)  # E[u**4*(2*GaussTail(u))**(K - 1)*Step(u)*exp(-u**2*c/2); u ~ N(0, 1)]
    return (-K*c*s1*log_1*e1/s2, K*e2 + 0.5,), (((K*c*s1*log_1*e3/2.0 - K*K*c*s1*log_1*e1*e1/s2 - K*(2.0*c*log_1 + c + log_1)*e1)/s2, 2.0*K*c*s1*log_2*log_1*e1/(s2*s2),), (-K*e1/2.0, 0.0,),)


def _closing_volume_values(x, p, n):
    c, y = x
    K, = p
    u0, w0 = gauss_rule(n, 0.0, 1.0, centres=(0.0,), widths=(2.0,), kinks=(0.0,))  # u ~ N(0, 1)
    exp_1 = np.exp((K - 1.0)*np.log(2.0*sf.gauss_tail(u0)))
    step_1 = sf.step(u0)
    v1 = u0*u0
    e1 = expectation(w0, exp_1*step_1*np.exp(-c/2.0*v1))  # E[(2*GaussTail(u))**(K - 1)*Step(u)*exp(-u**2*c/2); u ~ N(0, 1)]
    e2 = expectation(w0, v1*exp_1*step_1)  # E[u**2*(2*GaussTail(u))**(K - 1)*Step(u); u ~ N(0, 1)]
    s1 = K*e2
    return (c, y, np.log(c + 1.0)/(2.0*(1.0 - np.log(y) - (K*e1 + 0.5)/y)), 1.0/s1, s1,)


def _closing_volume_start_states(p):
    K, = p
    return (4.0*K*K, 7.0/10.0,)


CARD = Card(name='parity_machine',
     title='Tree parity machine: storage capacity',
     summary='K hidden units with spherical weights on disjoint inputs, the output is the product of their signs; '
             'alpha N patterns; replica symmetric and with one step.',
     parameters=(Parameter(name='K',
                           latex='K',
                           meaning='hidden units, a real number',
                           domain=Interval(lo=2, hi=inf, lo_closed=True, hi_closed=False),
                           default=2.0),),
     quantities=(Quantity(name='c', latex='c', meaning='breaking parameter over 1 - q_1', kind='order_parameter'),
                 Quantity(name='y',
                          latex='y',
                          meaning='weight of a pattern, the mean of exp(-c d^2/2)',
                          kind='order_parameter'),
                 Quantity(name='alpha_c',
                          latex='\\alpha_c',
                          meaning='capacity with one step, an upper bound',
                          kind='potential'),
                 Quantity(name='alpha_rs',
                          latex='\\alpha_{\\mathrm{RS}}',
                          meaning='replica-symmetric capacity, an upper bound',
                          kind='observable'),
                 Quantity(name='distance',
                          latex='\\langle d^2\\rangle',
                          meaning='mean square distance of Gaussian fields from those that are allowed',
                          kind='observable')),
     branches=(Branch(name='states', meaning='states of the last solutions', pinned=()),),
     potential='alpha_c',
     extremum='min',
     choices=(),
     lines=(),
     regions=(),
     axes=None,
     references=(Reference(key='BHK90', text='E. Barkai, D. Hansel, I. Kanter, Phys. Rev. Lett. 65, 2312 (1990)'),
                 Reference(key='MD89', text='G. J. Mitchison, R. M. Durbin, Biol. Cybern. 60, 345 (1989)')),
     checks=(Check(kind='reference',
                   statement='alpha_c for K = 2',
                   at={'K': 2.0},
                   value=4.064302002016392,
                   tolerance=4.064302002016392e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='c for K = 2',
                   at={'K': 2.0},
                   value=14.2794030651508,
                   tolerance=1.4279403065150801e-08,
                   quantity='c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='y for K = 2',
                   at={'K': 2.0},
                   value=0.7150368839483174,
                   tolerance=7.150368839483175e-10,
                   quantity='y',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs for K = 2',
                   at={'K': 2.0},
                   value=5.503876787768217,
                   tolerance=5.503876787768217e-09,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance for K = 2',
                   at={'K': 2.0},
                   value=0.18169011381620934,
                   tolerance=1.8169011381620936e-10,
                   quantity='distance',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c for K = 3',
                   at={'K': 3.0},
                   value=4.997543755604425,
                   tolerance=4.9975437556044246e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='c for K = 3',
                   at={'K': 3.0},
                   value=67.1561692004908,
                   tolerance=6.715616920049079e-08,
                   quantity='c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='y for K = 3',
                   at={'K': 3.0},
                   value=0.6554798833555664,
                   tolerance=6.554798833555664e-10,
                   quantity='y',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs for K = 3',
                   at={'K': 3.0},
                   value=10.373526103159936,
                   tolerance=1.0373526103159936e-08,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='distance for K = 3',
                   at={'K': 3.0},
                   value=0.09639923687042004,
                   tolerance=1e-10,
                   quantity='distance',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_c for K = 5',
                   at={'K': 5.0},
                   value=6.06243923901349,
                   tolerance=6.062439239013491e-09,
                   quantity='alpha_c',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='reference',
                   statement='alpha_rs for K = 5',
                   at={'K': 5.0},
                   value=24.07396111231456,
                   tolerance=2.4073961112314562e-08,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='independent mpmath integration and root search',
                   simulator=None,
                   settings={}),
             Check(kind='limit',
                   statement='two units: 1/<d^2> = 2/(1 - 2/pi)',
                   at={'K': 2.0},
                   value=5.503876787768218,
                   tolerance=1e-11,
                   quantity='alpha_rs',
                   branch='states',
                   line=None,
                   source='the smaller of two fields, in closed form',
                   simulator=None,
                   settings={})),
     table=None,
     digest='5ef6315e8ddb7adc')


SYSTEM = System(CARD, (Formulation(name='closing_volume', unknowns=(Unknown(name='c', latex='c', positive=True, odds=False), Unknown(name='y', latex='y', positive=True, odds=False)), fixed_point=_closing_volume_fixed_point, values=_closing_volume_values, starts={'states': _closing_volume_start_states}),))
