"""The four nodes of the algebra: averages, local potentials, nested log-averages and tilted means.

Averages are taken over *fields* (Gaussian variables with symbolic mean and covariance), never over noises, and are
differentiated with Price's theorem

    d/dC_ij E f = (1/2 if i = j else 1) E d_i d_j f,      d/dmean_i E f = E d_i f,

so that the textbook saddle-point equations come out without integration by parts. Bound fields carry canonical
names given by nesting depth and position: equal averages are equal expressions, and substitution cannot capture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any

import sympy as sp
from sympy.core.function import Application

from quenched.derive.factoring import factor
from quenched.derive.functions import ELEMENTARY, Named
from quenched.errors import SpecificationError


class Bound(sp.Symbol):
    """A bound field. Users never make one: averages do."""


@cache
def bound(level: int, index: int) -> Bound:
    """The canonical name of field ``index`` of an average that contains ``level`` nested ones."""
    name = "u" + "'" * level + (f"_{index}" if index else "")
    return Bound(name, real=True)


class Node(sp.Expr):
    """A real, commutative expression with bound fields."""

    is_commutative = True
    is_real = True
    is_number = False

    @property
    def fields(self) -> tuple[Bound, ...]:
        return ()

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        inside = set().union(*(a.free_symbols for a in self.args)) if self.args else set()
        return inside - set(self.fields)

    def _eval_is_real(self) -> bool:
        return True


def _depth(expr: sp.Basic) -> int:
    found = expr.atoms(Avg, LogAvg, Tilt)
    return 1 + max((node.level for node in found), default=-1)


def _canonical(bodies: Sequence[sp.Expr], fields: Sequence[sp.Symbol]) -> tuple[list[sp.Expr], tuple[Bound, ...], int]:
    level = max(_depth(b) for b in bodies)
    names = tuple(bound(level, i) for i in range(len(fields)))
    rename = {old: new for old, new in zip(fields, names, strict=True) if old != new}
    return [b.xreplace(rename) if rename else b for b in bodies], names, level


def _require_known(body: sp.Expr, fields: Iterable[sp.Symbol]) -> None:
    bad = [f for f in body.atoms(Application) if not isinstance(f, Named) and type(f) not in ELEMENTARY]
    if bad and any(f.free_symbols & set(fields) for f in bad):
        raise SpecificationError(
            f"the integrand {body} contains {bad[0].func.__name__!r}, which has no stable numerical twin. "
            "Use one of the named functions of quenched.derive.functions."
        )


class Avg(Node):
    """E f(h) over jointly Gaussian fields h ~ N(mean, cov)."""

    def __new__(cls, body: Any, fields: Any, mean: Any, cov: Any) -> sp.Expr:
        fields = tuple(fields) if isinstance(fields, (tuple, list, sp.Tuple)) else (fields,)
        mean = tuple(mean) if isinstance(mean, (tuple, list, sp.Tuple)) else (mean,)
        size = len(fields)
        cov = sp.ImmutableMatrix(
            cov if isinstance(cov, sp.MatrixBase) else sp.Matrix(size, size, [cov] if size == 1 else cov)
        )
        (body,), names, level = _canonical([sp.sympify(body)], fields)
        if not body.free_symbols & set(names):
            return body
        _require_known(body, names)
        mean = tuple(sp.expand(sp.sympify(m)) for m in mean)
        cov = cov.applyfunc(tidy)
        if cov != cov.T:
            raise SpecificationError(f"the covariance {cov.tolist()} of the fields {fields} is not symmetric")
        if size == 1 and cov[0, 0].is_zero:
            return body.xreplace({names[0]: mean[0]})
        node = sp.Expr.__new__(cls, body, sp.Tuple(*names), sp.Tuple(*mean), cov)
        node.level = level
        return node

    @property
    def body(self) -> sp.Expr:
        return self.args[0]

    @property
    def fields(self) -> tuple[Bound, ...]:
        return tuple(self.args[1])

    @property
    def mean(self) -> tuple[sp.Expr, ...]:
        return tuple(self.args[2])

    @property
    def cov(self) -> sp.ImmutableMatrix:
        return self.args[3]

    @property
    def measure(self) -> tuple[Any, ...]:
        return self.args[1:]

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        bodies = self.body.free_symbols - set(self.fields)
        return bodies.union(*(a.free_symbols for a in (*self.mean, self.cov)))

    def over(self, body: sp.Expr) -> sp.Expr:
        """The average of another integrand, in this average's fields, over the same measure."""
        return average(body, *self.measure)

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        f, h = self.body, self.fields
        total = self.over(f.diff(s))
        for i, mean in enumerate(self.mean):
            rate = mean.diff(s)
            if rate != 0:
                total += rate * self.over(f.diff(h[i]))
        for i in range(len(h)):
            for j in range(i, len(h)):
                rate = tidy(self.cov[i, j].diff(s))
                if rate != 0:
                    total += rate * self._variance_derivative(i, j)
        return total

    def _variance_derivative(self, i: int, j: int) -> sp.Expr:
        f, h = self.body, self.fields
        if len(h) == 1 and has_kinks(f):
            # Stein's form takes one derivative of the integrand instead of two: no delta functions
            return self.over((h[0] - self.mean[0]) * f.diff(h[0])) / (2 * self.cov[0, 0])
        weight = sp.Rational(1, 2) if i == j else sp.S.One
        return weight * self.over(f.diff(h[i], h[j]))

    def _latex(self, printer: Any, exp: Any = None) -> str:
        where = ",".join(printer._print(h) for h in self.fields)
        if len(self.fields) == 1:
            law = rf"\mathcal{{N}}({printer._print(self.mean[0])},\,{printer._print(self.cov[0, 0])})"
        else:
            law = rf"\mathcal{{N}}({printer._print(sp.Matrix(self.mean).T)},\,{printer._print(self.cov)})"
        power = f"^{{{exp}}}" if exp is not None else ""
        return rf"\mathbb{{E}}{power}_{{{where}\sim {law}}}\left[{printer._print(self.body)}\right]"

    def _sympystr(self, printer: Any) -> str:
        where = ", ".join(map(str, self.fields))
        cov = self.cov[0, 0] if len(self.fields) == 1 else self.cov.tolist()
        mean = self.mean[0] if len(self.fields) == 1 else list(self.mean)
        return f"E[{printer._print(self.body)}; {where} ~ N({mean}, {cov})]"


def average(body: Any, fields: Any, mean: Any, cov: Any) -> sp.Expr:
    """E body, linear: factors that do not contain the fields are taken out, sums are split.

    The integrand is expanded as a polynomial only, never inside its functions.
    """
    names = set(fields) if isinstance(fields, (tuple, list, sp.Tuple)) else {fields}
    constant, body = sp.sympify(body).as_independent(*names, as_Add=False)
    total = sp.S.Zero
    for term in sp.Add.make_args(expand_polynomial(body)):
        outside, inside = term.as_independent(*names, as_Add=False)
        total += constant * outside * Avg(inside, fields, mean, cov)
    return total


def expand_polynomial(expr: Any) -> sp.Expr:
    """Multiply out products and integer powers of sums, never inside functions or averages."""
    expr, old = sp.sympify(expr), None
    while expr != old:
        old = expr
        terms = [sp.expand(t, deep=False, log=False, power_base=False, power_exp=False) for t in sp.Add.make_args(expr)]
        expr = sp.Add(*terms)
    return expr


@lru_cache(maxsize=65536)
def tidy(expr: sp.Expr) -> sp.Expr:
    """Canonical form of a covariance or a coefficient: equal measures must be equal expressions."""
    powers = sorted((e for e in expr.atoms(sp.Pow) if not e.exp.is_number), key=sp.default_sort_key)
    if powers:
        names = {e: sp.Symbol(f"power {k}", positive=True) for k, e in enumerate(powers)}
        return tidy(expr.xreplace(names)).xreplace({name: e for e, name in names.items()})
    return factor(expr) if expr.is_rational_function() else sp.expand(expr)


#: flow of a local potential in its variance: d phi/dV_ij = c_ij (a phi_ij + b phi_i phi_j),
#: with c = 1/2 on and 1 off the diagonal
FLOWS: dict[str, tuple[int, int]] = {
    "heat": (1, 0),
    "log_partition": (1, 1),
    "moreau": (0, -1),
}


class Pot(Node):
    """A local potential phi (or its derivative of multi-index k) at the field w, with variance V.

    ``flow`` names the equation that the potential obeys in V (see ``FLOWS``); ``("rsb", m)`` is one more level of
    replica symmetry breaking of parameter m: a = 1, b = m.
    """

    def __new__(cls, name: Any, flow: Any, k: Any, w: Any, V: Any) -> sp.Expr:
        w = w if isinstance(w, sp.Tuple) else sp.Tuple(*(w if isinstance(w, (tuple, list)) else (w,)))
        k = k if isinstance(k, sp.Tuple) else sp.Tuple(*(k if isinstance(k, (tuple, list)) else (k,)))
        V = V if isinstance(V, sp.ImmutableMatrix) else sp.ImmutableMatrix(V if isinstance(V, sp.MatrixBase) else [[V]])
        if any(i.is_negative for i in k):
            raise SpecificationError(f"the potential {name} has no derivative of order {tuple(k)}: orders count from 0")
        name = name if isinstance(name, sp.Symbol) else sp.Symbol(str(name), commutative=True)
        flow = (
            flow if isinstance(flow, sp.Tuple) else sp.Tuple(*(FLOWS[flow] if isinstance(flow, str) else (1, flow[1])))
        )
        return sp.Expr.__new__(cls, name, flow, k, w, V.applyfunc(tidy))

    @property
    def name(self) -> str:
        return str(self.args[0])

    @property
    def order(self) -> tuple[int, ...]:
        return tuple(int(i) for i in self.args[2])

    @property
    def field(self) -> sp.Expr:
        return self.args[3][0]

    @property
    def variance(self) -> sp.Expr:
        return self.args[4][0, 0]

    @property
    def flow(self) -> str | None:
        return next((name for name, rule in FLOWS.items() if tuple(self.args[1]) == rule), None)

    @property
    def kinked(self) -> bool:
        return self.flow == "moreau"

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        return self.args[1].free_symbols | self.args[3].free_symbols | self.args[4].free_symbols

    def raised(self, *indices: int) -> sp.Expr:
        """The derivative in the fields with the given indices."""
        k = list(self.order)
        for i in indices:
            k[i] += 1
        return Pot(self.args[0], self.args[1], sp.Tuple(*k), self.args[3], self.args[4])

    def _flow(self, i: int, j: int) -> sp.Expr:
        a, b = self.args[1]
        weight = sp.Rational(1, 2) if i == j else sp.S.One
        base = Pot(self.args[0], self.args[1], sp.Tuple(*[0] * len(self.order)), self.args[3], self.args[4])
        rate = a * base.raised(i, j) + b * base.raised(i) * base.raised(j)
        for index, count in enumerate(self.order):
            for _ in range(count):
                rate = _field_derivative(rate, index)
        return weight * rate

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        if s in self.args[1].free_symbols:
            raise SpecificationError(f"{self} has no local derivative in its breaking parameter {s}: use LogAvg")
        total = sp.S.Zero
        for i, w in enumerate(self.args[3]):
            rate = w.diff(s)
            if rate != 0:
                total += rate * self.raised(i)
        V = self.args[4]
        for i in range(V.shape[0]):
            for j in range(i, V.shape[0]):
                rate = V[i, j].diff(s)
                if rate != 0:
                    total += rate * self._flow(i, j)
        return expand_polynomial(total)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        order = sum(self.order)
        primes = "" if order == 0 else "'" * order if order <= 3 else f"^{{({order})}}"
        body = rf"{printer._print(self.args[0])}{primes}"
        inside = ",".join(printer._print(w) for w in self.args[3])
        variance = printer._print(self.variance if self.args[4].shape == (1, 1) else self.args[4])
        text = rf"{body}({inside};\,{variance})"
        return rf"\left({text}\right)^{{{exp}}}" if exp is not None else text

    def _sympystr(self, printer: Any) -> str:
        order = "'" * sum(self.order)
        return f"{self.name}{order}({', '.join(map(str, self.args[3]))}; {self.variance})"


def _field_derivative(expr: sp.Expr, index: int) -> sp.Expr:
    """d/dw_index of a polynomial in potentials that share their field vector."""
    marker = {p: sp.Dummy(real=True) for p in expr.atoms(Pot)}
    back = {d: p for p, d in marker.items()}
    polynomial = expr.xreplace(marker)
    return sp.Add(*[polynomial.diff(d) * p.raised(index) for p, d in marker.items()]).xreplace(back)


class LogAvg(Node):
    """(1/x) log E exp(x f(h)), h ~ N(mean, var): one level of replica symmetry breaking."""

    def __new__(cls, body: Any, field: Any, mean: Any, var: Any, x: Any) -> sp.Expr:
        (body,), (name,), level = _canonical([sp.sympify(body)], [field])
        _require_known(body, (name,))
        mean, var, x = sp.expand(sp.sympify(mean)), tidy(sp.sympify(var)), sp.sympify(x)
        if var.is_zero:
            return body.xreplace({name: mean})
        constant, body = body.as_independent(name, as_Add=True)
        if constant != 0 or body == 0:
            return constant + cls(body, name, mean, var, x) if body != 0 else constant
        node = sp.Expr.__new__(cls, body, name, mean, var, x)
        node.level = level
        return node

    @property
    def fields(self) -> tuple[Bound, ...]:
        return (self.args[1],)

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        body = self.args[0].free_symbols - {self.args[1]}
        return body.union(*(a.free_symbols for a in self.args[2:]))

    def tilt(self, g: sp.Expr) -> sp.Expr:
        return tilted(g, *self.args)

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        f, h, mean, var, x = self.args
        f1 = f.diff(h)
        total = self.tilt(f.diff(s)) + mean.diff(s) * self.tilt(f1)
        # with kinks at fixed noise: one derivative instead of two, no delta functions
        spread = f1 * (h - mean) / var if has_kinks(f) else f1.diff(h) + x * f1**2
        total += var.diff(s) * self.tilt(spread) / 2
        if x.has(s):
            total += x.diff(s) * (self.tilt(f) - self) / x
        return total

    def _latex(self, printer: Any, exp: Any = None) -> str:
        f, h, mean, var, x = (printer._print(a) for a in self.args)
        return rf"\frac{{1}}{{{x}}}\log\mathbb{{E}}_{{{h}\sim\mathcal{{N}}({mean},{var})}}e^{{{x}{f}}}"

    def _sympystr(self, printer: Any) -> str:
        f, h, mean, var, x = self.args
        return f"log(E[exp({x}*({printer._print(f)})); {h} ~ N({mean}, {var})])/{x}"


class Tilt(Node):
    """<g> = E[e^{x f(h)} g(h)] / E[e^{x f(h)}], h ~ N(mean, var)."""

    def __new__(cls, g: Any, f: Any, field: Any, mean: Any, var: Any, x: Any) -> sp.Expr:
        (g, f), (name,), level = _canonical([sp.sympify(g), sp.sympify(f)], [field])
        _require_known(g + f, (name,))
        mean, var = sp.expand(sp.sympify(mean)), tidy(sp.sympify(var))
        if not g.free_symbols & {name}:
            return g
        if var.is_zero:
            return g.xreplace({name: mean})
        f = f.as_independent(name, as_Add=True)[1]
        node = sp.Expr.__new__(cls, g, f, name, mean, var, sp.sympify(x))
        node.level = level
        return node

    @property
    def fields(self) -> tuple[Bound, ...]:
        return (self.args[2],)

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        bodies = (self.args[0].free_symbols | self.args[1].free_symbols) - {self.args[2]}
        return bodies.union(*(a.free_symbols for a in self.args[3:]))

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        g, f, h, mean, var, x = self.args
        rest = (f, h, mean, var, x)

        def along(u: sp.Expr) -> sp.Expr:  # derivative of the tilted measure's weight times u
            return u.diff(h) + x * f.diff(h) * u

        def covariance(u: sp.Expr) -> sp.Expr:
            return tilted(g * u, *rest) - self * tilted(u, *rest)

        total = tilted(g.diff(s), *rest) + x * covariance(f.diff(s))
        total += mean.diff(s) * (tilted(along(g), *rest) - self * tilted(x * f.diff(h), *rest))
        if var.has(s):
            if has_kinks(g + f):
                noise = (h - mean) / var
                second = tilted(g.diff(h) * noise, *rest) + x * covariance(f.diff(h) * noise)
            else:
                second = tilted(along(along(g)), *rest) - self * tilted(along(along(sp.S.One)), *rest)
            total += var.diff(s) * second / 2
        return total + x.diff(s) * covariance(f)

    def _latex(self, printer: Any, exp: Any = None) -> str:
        power = f"^{{{exp}}}" if exp is not None else ""
        return rf"\left\langle {printer._print(self.args[0])}\right\rangle{power}"

    def _sympystr(self, printer: Any) -> str:
        return f"<{printer._print(self.args[0])}>"


class Spectral(Node):
    """Average of ``body`` over the rows of a table, whose columns are symbols in it.

    ``rows`` is a small table of numbers with which derivations are checked; emitted code takes the rows it is given.
    """

    def __new__(cls, body: Any, columns: Any, rows: Any) -> sp.Expr:
        body, columns, rows = sp.sympify(body), sp.Tuple(*columns), sp.Tuple(*(sp.Tuple(*row) for row in rows))
        outside, inside = body.as_independent(*columns, as_Add=False)
        if not inside.free_symbols & set(columns):
            return body
        return outside * sp.Expr.__new__(cls, inside, columns, rows)

    @property
    def columns(self) -> tuple[sp.Symbol, ...]:
        return tuple(self.args[1])

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(self.args[2])

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        return self.args[0].free_symbols - set(self.columns)

    def _eval_derivative(self, s: sp.Symbol) -> sp.Expr:
        return Spectral(self.args[0].diff(s), *self.args[1:])

    def _latex(self, printer: Any, exp: Any = None) -> str:
        text = rf"\left\langle {printer._print(self.args[0])}\right\rangle"
        return rf"{text}^{{{exp}}}" if exp is not None else text

    def _sympystr(self, printer: Any) -> str:
        return f"<{printer._print(self.args[0])}>_{{{', '.join(map(str, self.columns))}}}"


def tilted(g: sp.Expr, f: sp.Expr, field: sp.Symbol, mean: sp.Expr, var: sp.Expr, x: sp.Expr) -> sp.Expr:
    """<g>, linear in g."""
    total = sp.S.Zero
    for term in sp.Add.make_args(expand_polynomial(g)):
        outside, inside = term.as_independent(field, as_Add=False)
        total += outside * Tilt(inside, f, field, mean, var, x)
    return total


def has_kinks(expr: sp.Expr) -> bool:
    """Whether the expression may have jumps in a derivative (proximal potentials, ramps, clips)."""
    return any(f.kinks for f in expr.atoms(Named)) or any(p.kinked for p in expr.atoms(Pot))


def discrete_average(body: sp.Expr, variable: sp.Symbol, outcomes: dict[Any, Any]) -> sp.Expr:
    """Sum over the outcomes of a discrete variable (labels, spins) of probability times ``body``."""
    return sp.Add(*[sp.sympify(p) * body.xreplace({variable: sp.sympify(v)}) for v, p in outcomes.items()])
