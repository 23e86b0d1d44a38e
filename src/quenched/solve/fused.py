"""The Newton iteration of :mod:`quenched.solve.newton`, one point after the other, compiled together with its map.

Same steps, same guards, same constants; every function below is the twin of the one of the same name there. The
iteration holds its state in a small table per point, so that nothing but the map costs time.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import njit

from quenched.compiled.kernel import TABLES, Compiled, Kernel, arguments, load, point_source, unpacked
from quenched.compiled.translate import translate
from quenched.solve import iterate as _iterate
from quenched.solve import linear, newton, transform
from quenched.solve.iterate import Outcome
from quenched.solve.linear import Array
from quenched.solve.problem import Problem, Rows
from quenched.solve.status import RUNNING, Status

_PIVOT, _EPS16 = linear._PIVOT, transform.EPS16
_VANISHING, _ODDS_FLOOR = transform._VANISHING, transform._ODDS_FLOOR
_DELTA, _SMALLEST_CUT, _SMALL, _TINY = newton._DELTA, newton._SMALLEST_CUT, newton._SMALL, newton._TINY
_FAR, _MOST_BLOCKED = _iterate._FAR, _iterate.MOST_BLOCKED
_CONVERGED, MAX_STEPS, _NONFINITE = int(Status.converged), int(Status.max_steps), int(Status.nonfinite)
LEFT_DOMAIN, _STAGNATED, _NO_FIXED_POINT = int(Status.left_domain), int(Status.stagnated), int(Status.no_fixed_point)

#: rows of the vectors of a point
X, IMAGE, TRIAL, NEW_IMAGE, RESIDUAL, STEP, PREDICTED, SCALE, WORK = range(9)
#: layers of its matrices
JACOBIAN, NEW_JACOBIAN, RESOLVENT, AUXILIARY = range(4)
#: its memory
DELTA, REACH, CUT, FAULT, NEWTON, STALLED, UNDEFINED, BLOCKED = range(8)

_small = njit(error_model="numpy", cache=True)


@_small
def _largest(v: Array, row: int) -> float:
    size = 0.0
    for k in range(v.shape[1]):
        value = abs(v[row, k])
        if value > size or value != value:
            size = value
    return size


@_small
def _inverse(m: Array) -> None:
    """RESOLVENT from AUXILIARY, which is used up, by Gauss-Jordan elimination."""
    k = m.shape[1]
    for a in range(k):
        for b in range(k):
            m[RESOLVENT, a, b] = 1.0 if a == b else 0.0
    for column in range(k):
        pivot = column
        for a in range(column + 1, k):
            if abs(m[AUXILIARY, a, column]) > abs(m[AUXILIARY, pivot, column]):
                pivot = a
        if pivot != column:
            for layer in (AUXILIARY, RESOLVENT):
                for b in range(k):
                    m[layer, column, b], m[layer, pivot, b] = m[layer, pivot, b], m[layer, column, b]
        lead = m[AUXILIARY, column, column]
        lead = 1.0 / (_PIVOT if lead == 0.0 else lead)
        for b in range(k):
            m[AUXILIARY, column, b] *= lead
            m[RESOLVENT, column, b] *= lead
        for a in range(k):
            if a != column:
                factor = m[AUXILIARY, a, column]
                for b in range(k):
                    m[AUXILIARY, a, b] -= factor * m[AUXILIARY, column, b]
                    m[RESOLVENT, a, b] -= factor * m[RESOLVENT, column, b]


@_small
def _growth(m: Array, layer: int) -> float:
    k = m.shape[1]
    if k == 0:
        return -np.inf
    if k == 1:
        return float(m[layer, 0, 0])
    if k == 2:
        half = 0.5 * (m[layer, 0, 0] - m[layer, 1, 1])
        square = half * half + m[layer, 0, 1] * m[layer, 1, 0]
        return 0.5 * (m[layer, 0, 0] + m[layer, 1, 1]) + math.sqrt(max(square, 0.0))
    for a in range(k):
        for b in range(k):
            if not math.isfinite(m[layer, a, b]):
                return np.nan
    return float(np.linalg.eigvals(m[layer].astype(np.complex128)).real.max())


@_small
def _log_jacobian(v: Array, m: Array, positive: Any, layer: int) -> None:
    k = m.shape[1]
    for a in range(k):
        left = max(v[IMAGE, a], _VANISHING * v[X, a]) if positive[a] else 1.0
        for b in range(k):
            m[layer, a, b] = m[JACOBIAN, a, b] * (v[X, b] if positive[b] else 1.0) / left


@_small
def _log_residual(v: Array, x: int, image: int, positive: Any, row: int) -> None:
    for a in range(v.shape[1]):
        if positive[a]:
            ratio = v[image, a] / v[x, a]
            v[row, a] = math.log(_VANISHING if ratio < _VANISHING else ratio)
        else:
            v[row, a] = v[image, a] - v[x, a]


@_small
def _fault(v: Array, m: Array, memory: Array, x: int, image: int, jacobian: int, positive: Any) -> int:
    verdict, undefined = RUNNING, memory[UNDEFINED] > 0.0
    for a in range(v.shape[1]):
        if not math.isfinite(v[x, a]):
            return _NONFINITE
        if undefined:
            verdict = LEFT_DOMAIN
            continue
        if not math.isfinite(v[image, a]):
            return _NONFINITE
        for b in range(v.shape[1]):
            if not math.isfinite(m[jacobian, a, b]):
                return _NONFINITE
        if positive[a] and (v[x, a] <= 0.0 or v[image, a] < 0.0):
            verdict = LEFT_DOMAIN
    return verdict


@_small
def _runs_away(v: Array, m: Array, positive: Any) -> bool:
    for a in range(v.shape[1]):
        if abs(v[X, a]) > _FAR and abs(v[IMAGE, a]) > abs(v[X, a]):
            _log_jacobian(v, m, positive, AUXILIARY)
            return _growth(m, AUXILIARY) > 0.999
    return False


@_small
def begin(memory: Array) -> None:
    memory[DELTA], memory[REACH], memory[CUT], memory[FAULT] = _DELTA, np.inf, 1.0, float(_STAGNATED)
    memory[NEWTON], memory[STALLED], memory[BLOCKED] = np.inf, 0.0, 0.0


@_small
def _scale(x: float, odds: bool) -> float:
    size = abs(x)
    return size + 1e-3 + (_ODDS_FLOOR * (1.0 + size) ** 2 if odds else 0.0)


@_small
def verdict(v: Array, m: Array, memory: Array, positive: Any, odds: Any, tolerance: float) -> int:
    """A status, or RUNNING."""
    k = v.shape[1]
    wrong = _fault(v, m, memory, X, IMAGE, JACOBIAN, positive)
    if wrong != RUNNING:
        return wrong
    for a in range(k):
        v[SCALE, a] = _scale(v[X, a], odds[a])
    for a in range(k):
        for b in range(k):
            m[AUXILIARY, a, b] = (1.0 if a == b else 0.0) - m[JACOBIAN, a, b] * v[SCALE, b] / v[SCALE, a]
    _inverse(m)
    rounding = 0.0
    for a in range(k):
        total, v[WORK, a] = 0.0, 0.0
        for b in range(k):
            total += abs(m[RESOLVENT, a, b])
            v[WORK, a] += m[RESOLVENT, a, b] * ((v[IMAGE, b] - v[X, b]) / v[SCALE, b])
        rounding = max(rounding, _EPS16 * total)
    size = _largest(v, WORK)
    stalls = size < _SMALL and size > 0.7 * memory[NEWTON]
    memory[STALLED] = memory[STALLED] + 1.0 if stalls else 0.0
    if not stalls:
        memory[NEWTON] = size
    if memory[BLOCKED] >= _MOST_BLOCKED:
        return LEFT_DOMAIN
    if _runs_away(v, m, positive):
        return _NO_FIXED_POINT
    if size <= max(tolerance, min(rounding, 1e-3)):
        return _CONVERGED
    if not memory[CUT] >= _SMALLEST_CUT:
        return int(memory[FAULT])
    return _STAGNATED if memory[STALLED] >= 4.0 else RUNNING


@_small
def propose(v: Array, m: Array, memory: Array, positive: Any, follow: bool) -> None:
    """The next point to evaluate, into TRIAL."""
    k = v.shape[1]
    _log_jacobian(v, m, positive, NEW_JACOBIAN)
    _log_residual(v, X, IMAGE, positive, RESIDUAL)
    drag = 0.0
    if follow:
        inertia = 0.0 if memory[NEWTON] < _SMALL else 1.0 / memory[DELTA]
        cap = 2.0 * (_growth(m, NEW_JACOBIAN) - 1.0)
        drag = cap if cap > inertia or cap != cap else inertia
    for a in range(k):
        for b in range(k):
            m[AUXILIARY, a, b] = (1.0 + drag if a == b else 0.0) - m[NEW_JACOBIAN, a, b]
    _inverse(m)
    for a in range(k):
        move = 0.0
        for b in range(k):
            move += m[RESOLVENT, a, b] * v[RESIDUAL, b]
        y = math.log(v[X, a]) if positive[a] else v[X, a]
        reach = max(2.0, 0.5 * abs(y))
        move = -reach if move < -reach else (reach if move > reach else move)
        v[STEP, a] = move
    cut = memory[REACH] / max(_largest(v, STEP), _TINY)
    memory[CUT] = 1.0 if cut > 1.0 else cut
    outside = memory[NEWTON] < _SMALL and memory[FAULT] != float(_STAGNATED)
    for a in range(k):
        v[STEP, a] = v[RESIDUAL, a] if outside else v[STEP, a] * memory[CUT]
    for a in range(k):
        change = 0.0
        for b in range(k):
            change += (m[NEW_JACOBIAN, a, b] - (1.0 if a == b else 0.0)) * v[STEP, b]
        v[PREDICTED, a] = v[RESIDUAL, a] + change
        v[TRIAL, a] = v[X, a] * math.exp(v[STEP, a]) if positive[a] else v[X, a] + v[STEP, a]
        if outside:
            v[TRIAL, a] = v[IMAGE, a]


@_small
def _approaches(v: Array, odds: Any) -> bool:
    """A short step that halves the residual, in the scale in which solutions are judged."""
    length, before, after = 0.0, 0.0, 0.0
    for a in range(v.shape[1]):
        scale = _scale(v[X, a], odds[a])
        length = max(length, abs(v[TRIAL, a] - v[X, a]) / scale)
        before = max(before, abs(v[IMAGE, a] - v[X, a]) / scale)
        after = max(after, abs(v[NEW_IMAGE, a] - v[TRIAL, a]) / scale)
    return length < 0.1 and after < 0.5 * before


@_small
def learn(v: Array, m: Array, memory: Array, positive: Any, odds: Any, follow: bool) -> None:
    """Update the memory, and take the trial where it is accepted."""
    k = v.shape[1]
    fault = _fault(v, m, memory, TRIAL, NEW_IMAGE, NEW_JACOBIAN, positive)
    sound = fault == RUNNING
    before = _largest(v, RESIDUAL)
    _log_residual(v, TRIAL, NEW_IMAGE, positive, SCALE)
    after = _largest(v, SCALE)
    for a in range(k):
        v[WORK, a] = 0.0
        for b in range(k):
            v[WORK, a] += m[RESOLVENT, a, b] * (v[SCALE, b] - v[PREDICTED, b])
    surprise = _largest(v, WORK) / _largest(v, STEP)
    rise = 2.0 if follow else 1.0
    astray = surprise > 1.0 and after > rise * before
    accepted = sound and (not astray or _approaches(v, odds))
    factor = 0.5
    if accepted and surprise < 0.3:
        factor = min(max(before / after, 4.0), 20.0)
    elif accepted and not surprise > 1.0:
        factor = 1.0
    memory[DELTA] *= factor
    memory[REACH] = _largest(v, STEP) * (4.0 if accepted else 0.25)
    memory[FAULT] = float(_STAGNATED if sound else fault)
    memory[UNDEFINED] = 0.0
    if accepted:
        for a in range(k):
            v[X, a], v[IMAGE, a] = v[TRIAL, a], v[NEW_IMAGE, a]
            for b in range(k):
                m[JACOBIAN, a, b] = m[NEW_JACOBIAN, a, b]


@_small
def residual_of(v: Array, odds: Any) -> float:
    """Undamped residual in mixed scale."""
    for a in range(v.shape[1]):
        v[WORK, a] = (v[IMAGE, a] - v[X, a]) / _scale(v[X, a], odds[a])
    return _largest(v, WORK)


@_small
def inside(out: Array, bounds: int) -> bool:
    """Whether the free energy is defined: all bounds, the first outputs of a kernel, are positive."""
    positive = True
    for k in range(bounds):
        positive = positive and out[0, k] > 0.0
    return positive


@_small
def take(
    out: Array, free: Any, bounds: int, unknowns: int, v: Array, image: int, m: Array, jacobian: int, memory: Array
) -> None:
    """The map and its Jacobian on the free unknowns from a kernel's output, bounds first."""
    defined = inside(out, bounds)
    memory[UNDEFINED] = 0.0 if defined else 1.0
    for a in range(len(free)):
        v[image, a] = out[0, bounds + free[a]] if defined else np.nan
        for b in range(len(free)):
            m[jacobian, a, b] = out[0, bounds + unknowns + free[a] * unknowns + free[b]] if defined else np.nan


_DRIVER = """

from quenched.solve.fused import (
    BLOCKED, FAULT, IMAGE, JACOBIAN, LEFT_DOMAIN, MAX_STEPS, NEW_IMAGE, NEW_JACOBIAN, RUNNING, TRIAL, X, begin, inside,
    learn, propose, residual_of, take, verdict,
)


@njit(error_model="numpy", cache=True)
def iterate(x, p, n, free, positive, odds, tolerance, follow, steps, status, residual, evaluations, {tables}, _nodes):
{rows}
    size, unknowns = len(free), x.shape[1]
    v, m, memory = np.empty((9, size)), np.empty((4, size, size)), np.empty(8)
    _out = np.empty((1, {bounds} + unknowns + unknowns * unknowns))
    _map = _out[:, {bounds}:]
    here, where = np.empty((1, unknowns)), np.empty((1, p.shape[1]))
    for point in range(x.shape[0]):
        for a in range(unknowns):
            here[0, a] = x[point, a]
        for a in range(p.shape[1]):
            where[0, a] = p[point, a]
        for a in range(size):
            v[X, a] = x[point, free[a]]
        {first}
        take(_out, free, {bounds}, unknowns, v, IMAGE, m, JACOBIAN, memory)
        begin(memory)
        step = 0
        while True:
            found = verdict(v, m, memory, positive, odds, tolerance)
            if found == RUNNING and step == steps:
                found = MAX_STEPS
            if found != RUNNING:
                break
            propose(v, m, memory, positive, follow)
            for a in range(size):
                here[0, free[a]] = v[TRIAL, a]
            {next}
            take(_out, free, {bounds}, unknowns, v, NEW_IMAGE, m, NEW_JACOBIAN, memory)
            learn(v, m, memory, positive, odds, follow)
            blocked = memory[FAULT] == LEFT_DOMAIN
            if blocked:
                for a in range(size):
                    here[0, free[a]] = v[IMAGE, a]
                {domain}
                blocked = not inside(_out, {bounds})
            memory[BLOCKED] = memory[BLOCKED] + 1.0 if blocked else 0.0
            step += 1
        status[point], evaluations[point] = found, step + 1
        residual[point] = residual_of(v, odds)
        for a in range(size):
            x[point, free[a]] = v[X, a]
"""


def iterate(problem: Problem, method: newton.Newton, x: Array, rows: Rows, nodes: int, steps: int) -> Outcome:
    """Compiled twin of :func:`quenched.solve.iterate.iterate` for Newton's method."""
    formulation = problem.formulation
    assert isinstance(formulation, Compiled)
    kernel = _compiled(formulation.domain, formulation.fixed_point)
    count = len(rows)
    full, p = problem.complete(x, rows), np.ascontiguousarray(problem.p[rows])
    status, residual = np.empty(count, np.int8), np.empty(count)
    evaluations = np.empty(count, np.int64)
    variables = method.variables
    kernel.function(
        full, p, nodes, problem.free, variables.positive, variables.odds, method.tolerance, method.follow_flow, steps,
        status, residual, evaluations, *kernel.tables(nodes),
    )  # fmt: skip
    return Outcome(np.ascontiguousarray(full[:, problem.free]), status, residual, evaluations)


def _compiled(domain: Any, fixed_point: Any) -> Kernel:
    bounds, equations = translate(domain), translate(fixed_point)
    outputs = {"domain": (bounds, "_out"), "map": (equations, "_map")}
    calls = [
        f"{name}_point(here, where, n, 0, {out}, {TABLES}{arguments(code)})" for name, (code, out) in outputs.items()
    ]
    calls[1] = f"if inside(_out, {bounds.outputs}): {calls[1]}"
    driver = _DRIVER.format(
        tables=TABLES,
        rows=unpacked([bounds, equations]),
        bounds=bounds.outputs,
        domain=calls[0],
        first="\n        ".join(calls),
        next="\n            ".join(calls),
    )
    text = point_source("domain", bounds) + point_source("map", equations) + driver
    return Kernel(load(text).iterate, (bounds, equations))
