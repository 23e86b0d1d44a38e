"""Replica matrices and actions: against matrices written out, enumerated replicas, and each other."""

import itertools

import mpmath as mp
import pytest
import sympy as sp
from oracles import agree, gaussian, slope, value

from quenched.derive import (
    ClosedForm,
    Dot,
    GaussTail,
    Local,
    Log2Cosh,
    LogDet,
    LogGaussTail,
    PerReplica,
    Sech2,
    Tanh,
    average,
    discrete,
    gaussian_weight,
    identity,
    interval,
    ising,
    numeric,
    ones,
    overlap_matrix,
    threshold,
)
from quenched.derive.nodes import Pot
from quenched.derive.passes import instantiate, split_averages
from quenched.derive.replica import ReplicaForm, breaking, broken, n, replicon, x

q, r = sp.symbols("q r", positive=True)
h, k = sp.symbols("h k", real=True)
T = sp.Symbol("T", positive=True)
R = sp.Rational

SYMMETRIC = ReplicaForm(R(7, 3), (R(1, 2),))
BROKEN = ReplicaForm(R(7, 3), (R(5, 4), R(1, 5)))
TWICE = ReplicaForm(R(7, 3), (R(5, 4), R(1, 2), R(1, 5)))
FORMS_AT = [
    (SYMMETRIC, (4,)),
    (SYMMETRIC, (6,)),
    (BROKEN, (2, 4)),
    (BROKEN, (2, 6)),
    (BROKEN, (3, 6)),
    (TWICE, (2, 4, 8)),
]
sizes = pytest.mark.parametrize(("form", "blocks"), FORMS_AT)


def at_size(expr, blocks):
    """For integer sizes of the blocks, from the innermost to all replicas."""
    return sp.sympify(expr).subs(dict(zip((*breaking(len(blocks) - 1), n), blocks, strict=True)))


# ---------------------------------------------------------------------- matrices


@sizes
def test_spectrum(form, blocks):
    found = {}
    for eigenvalue, count in form.spectrum():
        key = at_size(eigenvalue, blocks)
        found[key] = found.get(key, 0) + at_size(count, blocks)
    assert found == form.explicit(*blocks).eigenvals()


@sizes
def test_trace_and_log_determinant(form, blocks):
    matrix = form.explicit(*blocks)
    assert at_size(form.trace(), blocks) == matrix.trace()
    determinant = sp.exp(sp.expand_log(at_size(form.log_determinant(), blocks), force=True))
    assert sp.simplify(determinant) == matrix.det()


@sizes
def test_inverse(form, blocks):
    inverse = form.inverse().map(lambda e: at_size(e, blocks))
    assert inverse.explicit(*blocks) == form.explicit(*blocks).inv()


@sizes
def test_algebra(form, blocks):
    """Sums and multiples, the identity and the matrix of ones."""
    total = 2 * form - R(1, 3) * identity + R(3, 4) * ones
    size = blocks[-1]
    explicit = 2 * form.explicit(*blocks) - sp.eye(size) / 3 + R(3, 4) * sp.ones(size, size)
    assert total.explicit(*blocks) == explicit


@pytest.mark.parametrize("form", [SYMMETRIC, BROKEN, TWICE], ids=["symmetric", "one step", "two steps"])
@pytest.mark.parametrize("functional", [
    lambda a: LogDet(a), lambda a: Dot(a, a), lambda a: Dot(a, R(1, 2) * a + R(1, 7) * identity)
], ids=["log det", "square", "product"])  # fmt: skip
def test_traces_of_products_and_their_limits(form, functional):
    """At integer n against explicit matrices; per replica, the limit n -> 0 against small n."""
    term, same = functional(form), lambda a: a
    for blocks in [(4,), (6,)] if form is SYMMETRIC else [(2, 4), (2, 6), (3, 6)] if form is BROKEN else [(2, 4, 8)]:
        if isinstance(term, LogDet):
            explicit = sp.log(term.matrix.explicit(*blocks).det())
        else:
            left, right = (m.explicit(*blocks) for m in (term.left, term.right))
            explicit = sum(a * b for a, b in zip(left, right, strict=True))
        gap = at_size(term.replicated(same), blocks) - explicit
        assert abs(sp.N(gap, 30)) < 1e-25
    fixed = dict(zip(breaking(form.steps), (R(2, 5), R(1, 5)), strict=False))
    limit, exact = (e.subs(fixed) for e in (term.at(same), term.replicated(same)))
    ratios = [sp.N(exact.subs(n, small) / small, 60) for small in (sp.Float("1e-15", 60), sp.Float("5e-16", 60))]
    assert abs(2 * ratios[1] - ratios[0] - sp.N(limit, 60)) < 1e-25


# ---------------------------------------------------------------------- local terms

SITES = {
    "Ising spin": (ising("site"), 0),
    "ternary spin": (discrete("site", {1: 0, 0: -R(1, 2), -1: 0}), 0),
    "skewed spin": (discrete("site", {2: R(1, 3), -1: 0}), 0),
    "threshold": (threshold("site", R(1, 4)), 1),
    "interval": (interval("site", -R(1, 2), 1), 1),
    "Gaussian weight": (gaussian_weight("site", 2), 0),
}


@pytest.mark.parametrize(("site", "channel"), SITES.values(), ids=SITES)
@pytest.mark.parametrize("replicas", [1, 2])
def test_moments_of_a_site(site, channel, replicas):
    """E exp(n phi(h)) over the shared field is the moment of n replicas written out."""
    mean, diagonal, overlap = mp.mpf("0.3"), mp.mpf("0.5"), mp.mpf("0.2")
    form = site.closed_form
    potential = form(0, form.field, diagonal - overlap)
    shared = gaussian(lambda u: mp.exp(replicas * numeric.value(potential, {form.field: u})), mean, overlap)
    matrix = mp.matrix(replicas, replicas)
    for a, b in itertools.product(range(replicas), repeat=2):
        matrix[a, b] = diagonal if a == b else overlap
    agree(shared, site.moment(mean, matrix, {}), 15)


def test_moment_of_two_spins_by_hand():
    """E 2cosh(h_1) 2cosh(h_2) over two correlated fields."""
    c = mp.matrix([[mp.mpf("0.5"), mp.mpf("0.2")], [mp.mpf("0.2"), mp.mpf("0.5")]])
    mean = mp.mpf("0.3")
    exact = mp.fsum(
        mp.exp(mean * (s + t) + (c[0, 0] + c[1, 1]) / 2 + s * t * c[0, 1])
        for s, t in itertools.product((1, -1), repeat=2)
    )
    agree(ising().moment(mean, c, {}), exact, 25)


@pytest.mark.parametrize("site", [s for s, _ in SITES.values()], ids=SITES)
def test_derivatives_of_closed_forms(site):
    """Orders beyond the given ones by differentiation, at every field and variance."""
    form = site.closed_form
    field, variance = mp.mpf("0.37"), mp.mpf("0.61")

    def order(j, u):
        return numeric.value(form(j, form.field, form.variance), {form.field: u, form.variance: variance})

    for j in range(3):
        agree(order(j + 1, field), slope(lambda u: order(j, u), field), 18)  # noqa: B023


# ---------------------------------------------------------------------- actions

Q, Q_hat = overlap_matrix(q, diagonal=1), overlap_matrix(r, diagonal=0)
BETA = 1 / T
Q_spin = overlap_matrix(q, diagonal=0)
SK = BETA**2 / 4 - BETA**2 / 4 * Dot(Q_spin, Q_spin) + Local("spin", BETA**2 * Q_spin, mean=h * BETA)
SPHERICAL = R(1, 2) * LogDet(Q) + 2 * Local("margin", Q)
ISING = -R(1, 2) * Dot(Q_hat, Q) + Local("spin", Q_hat) + R(1, 2) * Local("margin", Q)
HOPFIELD = (
    -R(1, 20) * LogDet(identity - BETA * Q) - R(1, 20) * BETA**2 * Dot(Q_hat, Q)
    + Local("spin", R(1, 10) * BETA**2 * Q_hat, mean=R(9, 10) * BETA)
)  # fmt: skip
ACTIONS = {"SK": (SK, (q,)), "spherical": (SPHERICAL, (q,)), "Ising": (ISING, (q, r)), "Hopfield": (HOPFIELD, (q, r))}
FORMS = {"spin": ising("spin").closed_form, "margin": threshold("margin", 0).closed_form}
POINT = {q: mp.mpf("0.45"), r: mp.mpf("0.6"), T: mp.mpf("1.3"), h: mp.mpf("0.2"), x: mp.mpf("0.35")}
actions = pytest.mark.parametrize(("action", "overlaps"), ACTIONS.values(), ids=ACTIONS)


@actions
def test_one_step_with_equal_overlaps_is_replica_symmetric(action, overlaps):
    back = {s: o for o in overlaps for s in broken(o)}
    gap = split_averages(action.broken(overlaps).xreplace(back)) - action.replica_symmetric()
    assert sp.simplify(gap) == 0


@actions
@pytest.mark.parametrize(("parameter", "kept"), [(1, 1), (0, 0)])
def test_one_step_with_blocks_of_one_and_of_all(action, overlaps, parameter, kept):
    """Blocks of one replica leave the outer overlap only, blocks of all replicas (x -> n -> 0) the inner one."""
    step = instantiate(action.broken(overlaps), FORMS)
    values = {}
    for o in overlaps:
        inner, outer = broken(o)
        values |= {inner: POINT[o] + mp.mpf("0.08"), outer: POINT[o] - mp.mpf("0.07")}
    symmetric = {o: values[broken(o)[kept]] for o in overlaps}
    exact = value(instantiate(action.replica_symmetric(), FORMS), {**POINT, **symmetric})
    with mp.workdps(16):
        blocks = mp.mpf(parameter) or mp.mpf(10) ** -9
        agree(value(step, {**POINT, **values, x: blocks}), exact, 11 if parameter else 8)


def test_action_arithmetic():
    """Coefficients, signs and bare terms."""
    bare = 3 + PerReplica(q) - 2 * q * Dot(Q, Q_hat)
    assert sp.expand((-bare).replica_symmetric() + bare.replica_symmetric()) == 0
    assert sp.expand((1 - bare).replica_symmetric() - 1 + bare.replica_symmetric()) == 0
    assert sp.expand(bare.replica_symmetric()) == sp.expand(3 + q + 2 * q * q * r)


def test_replica_symmetric_sk():
    """The free entropy of Sherrington and Kirkpatrick."""
    exact = BETA**2 / 4 * (1 - q) ** 2 + average(Log2Cosh(k), k, h * BETA, BETA**2 * q)
    assert sp.expand(instantiate(SK.replica_symmetric(), FORMS).doit() - exact) == 0


# ---------------------------------------------------------------------- replicon


def test_replicon_of_sk():
    found = instantiate(replicon(SK, (q,)), FORMS)
    t = Tanh(k)
    exact = 1 - average(1 - 2 * t**2 + t**4, k, h * BETA, BETA**2 * q) / T**2
    agree(value(found, POINT), value(exact, POINT), 25)
    assert found == 1 - average(Sech2(k) ** 2, k, h * BETA, BETA**2 * q) / T**2


def test_replicon_of_the_spherical_perceptron():
    """1 - alpha (1 - q)^2 E (d^2 log H / dh^2)^2."""
    found = instantiate(replicon(SPHERICAL, (q,)), FORMS)
    bend = LogGaussTail(-k / sp.sqrt(1 - q)).diff(k, 2)
    agree(value(found, POINT), value(1 - 2 * (1 - q) ** 2 * average(bend**2, k, 0, q), POINT), 25)


@actions
def test_replicon_does_not_depend_on_the_block_size(action, overlaps):
    assert not replicon(action, overlaps).has(x, n)


@pytest.mark.parametrize("level", [0, 1])
def test_replicons_of_one_step_with_equal_overlaps_are_those_of_replica_symmetry(level):
    action, overlaps = ACTIONS["SK"]
    step = replicon(action, overlaps, steps=1, level=level)
    back = {s: o for o in overlaps for s in broken(o)}
    assert not step.has(n, *breaking(2))
    gap = instantiate(split_averages(step.xreplace(back)) - replicon(action, overlaps), FORMS)
    agree(1 + value(gap, POINT), 1, 25)


@actions
def test_two_steps_with_a_pair_of_equal_overlaps_are_one_step(action, overlaps):
    (inner, outer), twice = breaking(2), action.broken(overlaps, 2)
    for merged, kept in (([0, 0, 1], outer), ([0, 1, 1], inner)):
        names = {s: broken(o)[k] for o in overlaps for s, k in zip(broken(o, 2), merged, strict=True)}
        gap = split_averages(twice.xreplace({**names, kept: x})) - action.broken(overlaps)
        assert sp.simplify(gap) == 0


@pytest.mark.parametrize(("name", "blocks"), [("SK", "0.2"), ("SK", "0.75"), ("Hopfield", "0.35")])
def test_replicon_from_the_one_step_saddle_point(name, blocks):
    """The gap between its equations for inner and outer overlaps opens linearly, at a rate that is the replicon."""
    action, overlaps = ACTIONS[name]
    step, share, small = action.broken(overlaps), mp.mpf(blocks), mp.mpf(1) / 512

    def gap(overlap, local):
        inner, outer = broken(overlap)
        expr = 2 / x * step.diff(outer) - 2 / (1 - x) * step.diff(inner)
        return instantiate(expr if local else expr.replace(lambda e: isinstance(e, Pot), lambda e: sp.S.Zero), FORMS)

    def opened(expr, moved, t):
        at = {s: POINT[o] for o in overlaps for s in broken(o)}
        at[broken(moved)[0]] += t
        return value(expr, {**POINT, **at, x: share}) / t

    def rates(local):
        gaps = [gap(o, local) for o in overlaps]
        return mp.matrix([[2 * opened(g, o, small / 2) - opened(g, o, small) for o in overlaps] for g in gaps])

    with mp.workdps(10):
        found = value(instantiate(replicon(action, overlaps), FORMS), POINT)
        agree(mp.det(rates(local=True)) / mp.det(rates(local=False)), found, 4)


# ---------------------------------------------------------------------- teachers


def test_local_term_with_a_teacher():
    """The student's potential weighted with the probability of the label that the teacher's field gives."""
    m = sp.Symbol("m", positive=True)
    term = Local("margin", Q, teacher="label", signal=m).at(lambda a: a)
    label = ClosedForm(GaussTail(-h / sp.sqrt(r)), field=h, variance=r, frozen=GaussTail(-h))
    at = {**POINT, m: mp.mpf("0.4")}
    gain = at[m] / at[q]

    def integrand(u):
        return mp.ncdf(gain * u / mp.sqrt(2 - gain * at[m])) * mp.log(mp.ncdf(u / mp.sqrt(1 - at[q])))

    with mp.workdps(15):
        agree(value(instantiate(term, {**FORMS, "label": label}), at), gaussian(integrand, 0, at[q]), 12)
