"""The author's side: a model is declared here, once, and everything else is generated from it.

A file in ``derivations/`` (or a user's own) makes one :class:`Model`, declares parameters and order parameters,
writes down a replicated action or a free entropy, and lets the engine derive the equations.
"""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import combinations_with_replacement, pairwise
from typing import Any, Literal

import mpmath as mp
import sympy as sp

from quenched.derive import numeric
from quenched.derive.derivation import Derivation, Outcome, all_of, close, random_point
from quenched.derive.factoring import factor
from quenched.derive.functions import Named
from quenched.derive.limits import densities, elementary, freeze, leading, rescale_fields
from quenched.derive.nodes import FLOWS, Avg, LogAvg, Pot, Spectral, Tilt, expand_polynomial
from quenched.derive.passes import (
    at_fixed_noise,
    averaged,
    by_parts,
    collect_averages,
    condition,
    instantiate,
    isolate,
    join_powers,
    merge,
    merge_ratio,
    normal,
    opaque,
    renamed,
    split_averages,
)
from quenched.derive.proximal import solved_for
from quenched.derive.replica import Action, Dot, LogDet, broken, n, replicon, x
from quenched.derive.replica import breaking as block_sizes
from quenched.derive.sites import Envelope, Site
from quenched.derive.vector import Family, VectorEnvelope
from quenched.errors import SpecificationError, UnknownNameError
from quenched.spec import (
    ROW_WEIGHT,
    Axes,
    Branch,
    Card,
    Check,
    Choice,
    Interval,
    Line,
    Parameter,
    Quantity,
    Reference,
    Region,
    Table,
    Unknown,
)

DIGITS = 30

#: names that the emitted code uses itself
_RESERVED = (
    r"[a-z]\w*?_?\d+|_\w*|n|x|p|np|sc|sf|nan|inf|d|row_weight|expectation|gauss_rule|tilted_rule|tilt_weights|log_expectation|"
    r"from_source|SYSTEM|CARD"
)


@dataclass(frozen=True)
class Ratio:
    """A right-hand side, as numerator and denominator with abstract averages."""

    top: sp.Expr
    bottom: sp.Expr


@dataclass(frozen=True)
class Saddle:
    """Saddle-point equations: right-hand sides by target, and the targets that were eliminated.

    ``hessian`` is the second variation of the potential in the variables of the saddle point, with abstract
    averages: the longitudinal one, within the ansatz (the replicon is transverse to it).
    """

    equations: dict[sp.Symbol, Ratio]
    removed: dict[sp.Symbol, sp.Expr]
    hessian: dict[tuple[sp.Symbol, sp.Symbol], sp.Expr] = field(default_factory=dict)

    def image(self, target: sp.Symbol) -> sp.Expr:
        """The right-hand side of the equation for ``target``, in the solver's unknowns."""
        return self.equations[target].top / self.equations[target].bottom

    def inverted(self, target: sp.Symbol) -> Saddle:
        """The same equations with t = t^2/F(t) for t = F(t) in a positive target.

        The flow in t runs the other way: for a stationary point that is a maximum in one variable and a minimum in
        the others, such as the breaking parameter and the overlaps.
        """
        ratio = self.equations[target]
        return replace(self, equations={**self.equations, target: Ratio(target**2 * ratio.bottom, ratio.top)})

    def substituted(self, values: Mapping[sp.Symbol, sp.Expr]) -> Saddle:
        """The same equations with other quantities put in, for example a parameter that a condition fixes."""
        equations = {}
        for target, ratio in self.equations.items():
            flat, back = opaque((ratio.top / ratio.bottom).xreplace(dict(values)))
            sides = sp.fraction(sp.cancel(sp.together(flat)))
            equations[target] = Ratio(*[factor(side).xreplace(back) for side in sides])
        return replace(self, equations=equations)

    def bounded(self, target: sp.Symbol, gap: sp.Expr) -> Saddle:
        """The same equations with t = t + gap (F(t) - t): stationary in t, or at the bound where the gap closes."""
        ratio = self.equations[target]
        top = target * ratio.bottom + gap * (ratio.top - target * ratio.bottom)
        return replace(self, equations={**self.equations, target: Ratio(top, ratio.bottom)})

    def complement(self, target: sp.Symbol) -> sp.Expr:
        """The right-hand side of the equation for 1 - q, for a unit order parameter q."""
        ratio = self.equations[target]
        return ratio.bottom / sp.expand(ratio.top + ratio.bottom)

    def renamed(self, names: Mapping[str, str]) -> Saddle:
        """The same equations for other potentials: an abstract derivation holds for all that obey its flows."""
        return Saddle(
            {t: Ratio(renamed(r.top, names), renamed(r.bottom, names)) for t, r in self.equations.items()},
            {t: renamed(e, names) for t, e in self.removed.items()},
            {pair: renamed(e, names) for pair, e in self.hessian.items()},
        )


@dataclass(frozen=True)
class Theory:
    """What the replica calculation gives: the action per replica at n -> 0, and the replicon."""

    value: sp.Expr
    replicon: sp.Expr
    action: Action


@dataclass(frozen=True)
class Broken:
    """One step of replica symmetry breaking: the action per replica, and its stability against a second step.

    ``replicon`` is that of replicas in the same block (it vanishes at a Gardner transition), ``between`` that of
    different blocks.
    """

    value: sp.Expr
    replicon: sp.Expr
    between: sp.Expr


@dataclass
class FormulationSpec:
    """One set of equations of a model, ready for the generator."""

    name: str
    unknowns: list[Unknown]
    symbols: list[sp.Symbol]
    map: list[sp.Expr]
    jacobian: list[list[sp.Expr]]
    quantities: dict[str, sp.Expr]
    domain: list[sp.Expr]
    starts: dict[str, list[sp.Expr]]
    explicit: dict[str, sp.Expr]
    exact: dict[str, dict[str, sp.Expr]]
    when: dict[str, float | str]


@dataclass
class _OrderParameter:
    symbol: sp.Symbol
    quantity: Quantity
    kind: str
    sample: tuple[float, float]
    odds: sp.Symbol | None = None


class Model:
    """A system under construction.

    Parameters
    ----------
    name
        Identifier: a file name and a command-line argument.
    title
        One line for a human reader.
    summary
        What is modelled and which conventions are used.
    """

    def __init__(self, name: str, title: str, summary: str = "") -> None:
        if not name.isidentifier():
            raise SpecificationError(f"the model name {name!r} is not an identifier: use letters, digits and _")
        self.name, self.title, self.summary = name, title, " ".join(summary.split())
        self.derivation = Derivation(name, title)
        self.parameters: dict[str, tuple[sp.Symbol, Parameter, tuple[float, float]]] = {}
        self.order_parameters: dict[str, _OrderParameter] = {}
        self.observables: dict[str, Quantity] = {}
        self.choices: list[Choice] = []
        self.branches: list[Branch] = []
        self.lines: list[Line] = []
        self.regions: list[Region] = []
        self.references: list[Reference] = []
        self.checks: list[Check] = []
        self.diagram_axes: Axes | None = None
        self.sites: dict[str, Callable[..., sp.Expr]] = {}
        self.auxiliaries: dict[sp.Symbol, tuple[float, float]] = {}
        self.formulations: list[FormulationSpec] = []
        self.potential: tuple[str, Literal["min", "max"]] | None = None
        self.data: Table | None = None
        self.sample_rows: list[list[sp.Expr]] = []

    # ------------------------------------------------------------------ declarations

    def parameter(
        self,
        name: str,
        latex: str,
        meaning: str,
        *,
        above: float | None = None,
        at_least: float | None = None,
        below: float | None = None,
        default: float | None = None,
        sample: tuple[float, float] = (0.4, 0.9),
    ) -> sp.Symbol:
        """Declare a control parameter; ``sample`` is the range from which checks draw it."""
        lo = above if above is not None else at_least if at_least is not None else -math.inf
        domain = Interval(lo, math.inf if below is None else below, lo_closed=above is None and at_least is not None)
        symbol = sp.Symbol(name, real=True) if lo < 0 else sp.Symbol(name, positive=True)
        self._claim(name)
        self.parameters[name] = (symbol, Parameter(name, latex, meaning, domain, default), sample)
        return symbol

    def choice(self, name: str, meaning: str, values: Sequence[str], default: str | None = None) -> None:
        """Declare a discrete option, matched by ``when`` of a formulation."""
        self._claim(name)
        self.choices.append(Choice(name, meaning, tuple(values), default))

    def order_parameter(
        self,
        name: str,
        latex: str,
        meaning: str,
        kind: Literal["real", "positive", "unit"] = "real",
        sample: tuple[float, float] = (0.3, 0.8),
    ) -> sp.Symbol:
        """Declare an order parameter. A ``unit`` one lives in (0, 1) and is iterated through its odds q/(1-q)."""
        self._claim(name)
        symbol = sp.Symbol(name, real=True) if kind == "real" else sp.Symbol(name, positive=True)
        odds = sp.Symbol(f"{name}_odds", positive=True) if kind == "unit" else None
        quantity = Quantity(name, latex, meaning, "order_parameter")
        self.order_parameters[name] = _OrderParameter(symbol, quantity, kind, sample, odds)
        return symbol

    def table(
        self,
        name: str,
        meaning: str,
        columns: Mapping[str, tuple[float, float]],
        default: Sequence[Sequence[float]],
    ) -> Callable[[sp.Expr], sp.Expr]:
        """Declare a table of data; returns the average over its rows.

        ``columns`` are names, each with the range from which checks draw it; ``default`` the rows, all of one weight,
        that the system has unless it is given others.
        """
        symbols = [self.auxiliary(column, sample) for column, sample in columns.items()]
        # three different rows with coordinates in their ranges
        rows = [
            [sp.nsimplify(lo + (hi - lo) * ((j + i) % 3 + 1) / 4) for i, (lo, hi) in enumerate(columns.values())]
            for j in range(3)
        ]
        weighted = [*map(tuple, zip(*default, strict=True)), (1.0 / len(default),) * len(default)]
        self.data = Table(name, meaning, (*columns, ROW_WEIGHT), tuple(weighted))
        self.sample_rows = rows

        def over(expr: sp.Expr) -> sp.Expr:
            return averaged(expr, lambda term: Spectral(term, symbols, rows), symbols)

        return over

    def auxiliary(self, name: str, sample: tuple[float, float] = (0.3, 0.8)) -> sp.Symbol:
        """A positive symbol that occurs only inside the derivation (a scale in a limit, say)."""
        self._claim(name)
        symbol = sp.Symbol(name, positive=True)
        self.auxiliaries[symbol] = sample
        return symbol

    def observable(
        self, name: str, latex: str, meaning: str, kind: Literal["observable", "stability", "entropy"] = "observable"
    ) -> None:
        """Declare an observable; its expression is given with each formulation.

        A ``stability`` eigenvalue, or an ``entropy`` of discrete variables, that is negative shows that the solution
        lies outside its ansatz.
        """
        self._claim(name)
        self.observables[name] = Quantity(name, latex, meaning, kind)

    def free_energy(
        self,
        name: str,
        latex: str,
        meaning: str,
        extremum: Literal["min", "max"] = "min",
        kind: Literal["potential", "entropy"] = "potential",
    ) -> None:
        """Declare the thermodynamic potential, whose ``extremum`` over branches is the equilibrium state.

        Its ``kind`` is ``entropy`` if it is the logarithm of a number of discrete configurations.
        """
        self._claim(name)
        self.observables[name] = Quantity(name, latex, meaning, kind)
        self.potential = (name, extremum)

    def branch(self, name: str, meaning: str, pinned: Sequence[sp.Symbol] = ()) -> None:
        """Declare a family of solutions; ``pinned`` order parameters keep their start."""
        if name in {b.name for b in self.branches}:
            raise SpecificationError(f"the branch {name!r} is declared twice in {self.name!r}: rename one")
        names = tuple(self._unknown_of(p.name)[0].name for p in pinned)
        self.branches.append(Branch(name, meaning, names))

    def line(self, name: str, latex: str, kind: Any, meaning: str, **condition: Any) -> None:
        """Declare a boundary of the phase diagram (fields of :class:`quenched.spec.Line`)."""
        self.lines.append(Line(name, latex, kind, meaning, **condition))

    def region(self, name: str, **at: float) -> None:
        """Name a region of the phase diagram by a point in it."""
        self.regions.append(Region(name, at))

    def axes(self, x: str, y: str, x_range: tuple[float, float], y_range: tuple[float, float], **more: Any) -> None:
        """Declare the default axes of the phase diagram."""
        self.diagram_axes = Axes(x, y, x_range, y_range, **more)

    def reference(self, key: str, text: str) -> None:
        """Add a source."""
        self.references.append(Reference(key, " ".join(text.split())))

    def check(self, kind: Any, statement: str, **claim: Any) -> None:
        """Add a claim about numbers (fields of :class:`quenched.spec.Check`)."""
        self.checks.append(Check(kind, statement, claim.pop("at", {}), **claim))

    def _claim(self, name: str) -> None:
        if not name.isidentifier() or keyword.iskeyword(name) or re.fullmatch(_RESERVED, name):
            raise SpecificationError(
                f"the name {name!r} is reserved by the code generator or is not an identifier: "
                "choose another, without a trailing digit"
            )
        odds = [str(o.odds) for o in self.order_parameters.values() if o.odds is not None]
        taken = {*self.parameters, *self.order_parameters, *self.observables, *(c.name for c in self.choices)}
        if name in {*taken, *odds, *map(str, self.auxiliaries)}:
            raise SpecificationError(f"the name {name!r} is declared twice in {self.name!r}: rename one")

    # ------------------------------------------------------------------ the replica calculation

    def site(self, *sites: Site) -> None:
        """Make closed forms known by name, so that the potentials of an action can be instantiated."""
        for s in sites:
            self.sites[s.name] = s.closed_form
            self._check_flow(s)

    def _check_flow(self, site: Site) -> None:
        form = site.closed_form
        curvature, tilt = FLOWS[site.flow]
        phi, slope, bend = (form(k, form.field, form.variance) for k in range(3))
        rate = (curvature * bend + tilt * slope**2) / 2

        def check() -> Outcome:
            at = {**self._point(0), form.field: mp.mpf("0.37"), form.variance: mp.mpf("0.59")}
            with mp.workdps(DIGITS + 10):
                return close(numeric.derivative(phi, form.variance, at), numeric.value(rate, at), DIGITS)

        law = site.flow.replace("_", "-")
        self.derivation.add(
            f"Local potential of {site.name!r}: it obeys the {law} flow in its variance",
            [(site.name, phi)],
            "numeric",
            check,
        )

    def replicas(self, action: Action, overlaps: Sequence[sp.Symbol], *sites: Site) -> Theory:
        """The replica-symmetric theory of an action: its n -> 0 limit and its replicon."""
        self.site(*sites)
        for coefficient, functional in action.terms:
            if isinstance(functional, (Dot, LogDet)):
                self._check_matrix(coefficient, functional)
        for s in sites:
            self._check_moment(s)
        value = action.replica_symmetric()
        self.derivation.add(
            "Replicated action per replica, n -> 0, replica symmetric",
            [("S/n", value)],
            "numeric",
            lambda: self._check_small_n(action, value),
        )
        stability = replicon(action, tuple(overlaps)) if overlaps else sp.S.One
        self.derivation.add(
            "Replicon: the one-step saddle point linearised in q1 - q0, for every x",
            [("replicon", stability)],
            "exact",
            lambda: Outcome(not stability.has(x), "independent of the breaking parameter x"),
        )
        return Theory(value, stability, action)

    def one_step(
        self, theory: Theory, overlaps: Mapping[sp.Symbol, tuple[sp.Symbol, sp.Symbol]], breaking: sp.Symbol
    ) -> Broken:
        """The theory of an action at n -> 0 with one step of replica symmetry breaking.

        Parameters
        ----------
        theory
            What :meth:`replicas` returned.
        overlaps
            For every overlap the symbols of its values inside and between blocks.
        breaking
            The breaking parameter (size of the blocks).
        """
        names = {x: breaking} | {old: new for q in overlaps for old, new in zip(broken(q), overlaps[q], strict=True)}
        value = theory.action.broken(tuple(overlaps)).xreplace(names)
        merged = {new: q for q, pair in overlaps.items() for new in pair}

        def check() -> Outcome:
            at = self._point(12)
            at |= {inner: 1 - (1 - at[outer]) / 2 for inner, outer in overlaps.values()}
            with mp.workdps(11):
                goal = self.finish(theory.value)
                outer = {q: at[pair[1]] for q, pair in overlaps.items()}
                pairs = [
                    (self.finish(value.xreplace(merged)), at, at),
                    (self.finish(value), {**at, breaking: mp.mpf(1)}, {**at, **outer}),
                ]
                return all_of(close(numeric.value(e, here), numeric.value(goal, there), 7) for e, here, there in pairs)

        self.derivation.add(
            "One step of replica symmetry breaking: it is replica symmetric for equal overlaps, and for blocks of one",
            [("S/n", value)],
            "limit",
            check,
        )
        inside, between = (replicon(theory.action, tuple(overlaps), 1, level) for level in (1, 0))
        self.derivation.add(
            "Replicons: the saddle point of two steps linearised in q2 - q1 and in q1 - q0, for every block in between",
            [("inside", inside.xreplace(names)), ("between", between.xreplace(names))],
            "exact",
            lambda: Outcome(
                not (inside.free_symbols | between.free_symbols) & set(block_sizes(2)),
                "independent of the breaking parameter in between",
            ),
        )
        return Broken(value, inside.xreplace(names), between.xreplace(names))

    def _check_matrix(self, coefficient: sp.Expr, functional: Dot | LogDet) -> None:
        exact = functional.replicated(lambda a: a)

        def explicit(size: int, at: Mapping[sp.Symbol, Any]) -> Any:
            if isinstance(functional, Dot):
                a, b = functional.left.explicit(size), functional.right.explicit(size)
                return mp.fsum(numeric.value(u * v, at) for u, v in zip(a, b, strict=True))
            rows = functional.matrix.explicit(size).tolist()
            return mp.log(abs(mp.det(mp.matrix([[numeric.value(e, at) for e in row] for row in rows]))))

        def check() -> Outcome:
            with mp.workdps(DIGITS + 10):
                at = self._point(1)
                pairs = [(mp.re(numeric.value(exact, {**at, n: mp.mpf(k)})), explicit(k, at)) for k in (2, 3, 5)]
                return all_of(close(a, b, DIGITS) for a, b in pairs)

        label = "trace of a product" if isinstance(functional, Dot) else "log-determinant"
        self.derivation.add(
            f"A {label} of replica matrices for n replicas, against matrices written out at n = 2, 3, 5",
            [("coefficient", coefficient), ("functional", exact)],
            "integer n",
            check,
        )

    def _check_moment(self, site: Site) -> None:
        form = site.closed_form

        def check() -> Outcome:
            at = self._point(2)
            with mp.workdps(20):
                mean = mp.mpf("0.3")
                d, o = (mp.mpf(v) for v in site.trial)
                potential = form(0, form.field, d - o)
                outcomes = []
                for size in (1, 2) if site.flow == "log_partition" else (1,):
                    matrix = mp.matrix(size, size)
                    for a in range(size):
                        for b in range(size):
                            matrix[a, b] = d if a == b else o

                    def power(u: Any, size: int = size) -> Any:
                        here = numeric.value(potential, {**at, form.field: u})
                        return mp.exp(size * here) if site.flow == "log_partition" else here

                    outcomes.append(close(numeric.gaussian(power, mean, o), site.moment(mean, matrix, at), 12))
                return all_of(outcomes)

        self.derivation.add(
            f"Moments of {site.name!r}: shared and own fields of the replicas, against n = 1, 2 replicas written out",
            [(site.name, form.orders[0])],
            "integer n",
            check,
        )

    def _check_small_n(self, action: Action, value: sp.Expr) -> Outcome:
        """S(n)/n from the formulas at symbolic n, evaluated at small n, approaches the limit linearly in n."""
        at = self._point(3)
        with mp.workdps(40):
            limit = numeric.value(_elementwise(value), at)

            def ratio(small: Any) -> Any:
                total = mp.mpf(0)
                for coefficient, functional in action.terms:
                    weight = numeric.value(coefficient, at)
                    if isinstance(functional, (Dot, LogDet)):
                        exact = numeric.value(functional.replicated(lambda a: a), {**at, n: small})
                        total += weight * mp.re(exact) / small
                    else:
                        total += weight * numeric.value(_elementwise(functional.at(lambda a: a)), at)
                return total

            # Richardson: 2 r(n/2) - r(n) removes the term linear in n
            small = mp.mpf(10) ** -10
            return close(2 * ratio(small / 2) - ratio(small), limit, 15)

    # ------------------------------------------------------------------ saddle point

    def finish(self, expr: Any) -> sp.Expr:
        """Integrate the teacher out, instantiate the potentials and do the elementary averages."""
        concrete = instantiate(self.prepare(sp.sympify(expr)), self.sites)
        return elementary(split_averages(normal(concrete)))

    def prepare(self, expr: sp.Expr) -> sp.Expr:
        """Integrate the teacher out and lower the derivative order of kinked potentials."""
        return by_parts(condition(split_averages(expr)))

    def saddle_point(
        self,
        potential: sp.Expr,
        equations: Mapping[sp.Symbol, sp.Symbol],
        eliminate: Sequence[sp.Symbol] = (),
        steps: Mapping[sp.Symbol, Any] | None = None,
    ) -> Saddle:
        """Stationarity of ``potential``: for each ``{variable: target}``, d potential/d variable = 0 solved for target.

        Targets in ``eliminate`` are solved for first and substituted into the other equations. A variable t that
        stands inside of averages only is its own target, with a step of gradient descent: t = t - step d potential/dt.

        Raises
        ------
        SpecificationError
            If a condition is not linear in its target outside of the averages.
        """
        conditioned = condition(split_averages(potential))
        if conditioned != potential:
            self._same("The teacher field is integrated out", "potential", potential, conditioned, digits=9)
        concrete = self.finish(conditioned)
        saddle = Saddle({}, {})
        for variable, target in sorted(equations.items(), key=lambda item: item[1] not in eliminate):
            rate = collect_averages(self.prepare(potential.diff(variable)))
            self.derivation.add(
                f"Stationarity in {variable}, solved for {target}",
                [(f"d/d{variable}", rate)],
                "numeric",
                self._check_stationarity(concrete, rate, variable),
            )
            if steps and target in steps:
                ratio = Ratio(*sp.fraction(sp.together(self._settle(target - steps[target] * rate, saddle))))
            else:
                ratio = self._solved(rate, target, saddle)
            if target in eliminate:
                saddle.removed[target] = ratio.top / ratio.bottom
            else:
                saddle.equations[target] = ratio
        self._second_variation(potential, list(equations), saddle)
        return saddle

    def balance(self, potential: sp.Expr, variables: Sequence[sp.Symbol]) -> Saddle:
        """Stationarity of a potential whose derivatives are not linear in a target: t = t A/B, where A = B.

        A collects the terms with averages or with powers that are parameters, B all others with the opposite sign.
        """
        saddle = Saddle({}, {})
        for variable in variables:
            rate = collect_averages(potential.diff(variable))
            coupling = sp.Add(*[t for t in sp.Add.make_args(expand_polynomial(rate)) if _involved(t)])
            rest = coupling - rate
            self.derivation.add(
                f"Stationarity in {variable}, averages and couplings on one side",
                [("one side", collect_averages(coupling)), ("the other", factor(rest))],
                "numeric",
                self._check_stationarity(self.finish(potential), coupling - rest, variable),
            )
            unknown = self._unknown_of(variable.name)[1]
            flat, back = opaque(self._settle(coupling / rest, saddle), functions=True)
            top, bottom = (factor(side).xreplace(back) for side in sp.fraction(sp.cancel(sp.together(flat))))
            saddle.equations[variable] = Ratio(unknown * top, bottom)
        self._second_variation(potential, list(variables), saddle)
        return saddle

    def _second_variation(self, potential: sp.Expr, variables: Sequence[sp.Symbol], saddle: Saddle) -> None:
        pairs = list(combinations_with_replacement(variables, 2))
        rates = {v: potential.diff(v) for v in variables}
        for a, b in pairs:
            saddle.hessian[a, b] = collect_averages(self.prepare(rates[a].diff(b)))

        def check() -> Outcome:
            at = self._point(13)
            slopes = {v: self.finish(rate) for v, rate in rates.items()}
            with mp.workdps(13):
                return all_of(
                    close(
                        numeric.value(self.finish(saddle.hessian[a, b]), at),
                        numeric.difference(slopes[b], a, at),
                        7,
                    )
                    for a, b in pairs
                )

        entries = [(f"d2/d{a} d{b}", saddle.hessian[a, b]) for a, b in pairs]
        self.derivation.add("Second variation within the ansatz (longitudinal)", entries, "numeric", check)

    def _check_stationarity(self, concrete: sp.Expr, rate: sp.Expr, variable: sp.Symbol) -> Callable[[], Outcome]:
        def check() -> Outcome:
            at = self._point(4)
            working, digits = _precision(concrete)
            with mp.workdps(working):
                slope = numeric.derivative(concrete, variable, at)
                return close(numeric.value(self.finish(rate), at), slope, digits)

        return check

    def _solved(self, rate: sp.Expr, target: sp.Symbol, saddle: Saddle) -> Ratio:
        """Solve for the target: with the eliminated variables substituted if that stays linear, else abstractly."""
        unknown = self._unknown_of(target.name)[1]
        settled = self._settle(rate, saddle)
        # the target may enter through one of the eliminated variables alone
        partly = [rate.xreplace({t: e}).xreplace(self.odds) for t, e in saddle.removed.items() if e.has(unknown)]
        for attempt in (settled, rate.xreplace(self.odds), *partly, self.finish(settled), None):
            if attempt is None:
                raise SpecificationError(
                    f"the stationarity condition {rate} = 0 is not linear in {target} outside of its averages: "
                    "solve it for another variable"
                )
            solution = isolate(attempt, unknown)
            if solution is not None:
                break
        self.derivation.add(
            f"The fixed-point equation for {unknown}",
            [(str(unknown), solution)],
            "numeric",
            lambda: self._check_solution(attempt, unknown, solution),
        )
        return Ratio(*sp.fraction(sp.together(self._settle(solution, saddle))))

    def _settle(self, expr: Any, saddle: Saddle) -> sp.Expr:
        """Change to the solver's unknowns and substitute what has been eliminated."""
        return sp.sympify(expr).xreplace(self.odds).xreplace(saddle.removed)

    def _check_solution(self, rate: sp.Expr, unknown: sp.Symbol, solution: sp.Expr) -> Outcome:
        """With the target outside of averages set to the solution, the stationarity condition vanishes."""
        at = self._point(5)
        flat, back = opaque(rate, functions=True)
        working, digits = _precision(rate)
        with mp.workdps(working):
            env = {**at, **{s: numeric.value(self.finish(e), at) for s, e in back.items()}}
            at_solution = numeric.value(flat, {**env, unknown: numeric.value(self.finish(solution), at)})
            scale = numeric.value(flat, {**env, unknown: 2 * env[unknown]})
            if abs(scale) < mp.mpf(10) ** -10:
                return Outcome(False, "the condition does not depend on its target")
            return close(at_solution / scale, 0, digits)

    def limit(self, expr: Any, eps: sp.Symbol, title: str, name: str = "limit", unit: Any = 1) -> sp.Expr:
        """lim expr for eps -> 0+ from the table of primitive limits, checked numerically at small eps.

        ``unit`` is the scale on which the fields are measured in the limit (1/T for T -> 0).
        """
        _require_symbol(eps)
        concrete = rescale_fields(self.finish(join_powers(sp.sympify(expr))), sp.sympify(unit))
        result = elementary(leading(concrete, eps))
        self.derivation.add(title, [(name, result)], "limit", lambda: self._check_limit(concrete, result, eps))
        return result

    def _check_limit(self, concrete: sp.Expr, result: sp.Expr, eps: sp.Symbol) -> Outcome:
        at = self._point(6)
        with mp.workdps(20):
            at = {k: v for k, v in at.items() if k != eps}
            goal = numeric.value(result, at)
            gaps = [abs(numeric.value(concrete, {**at, eps: mp.mpf(10) ** -k}) - goal) for k in (2, 3, 4)]
        falling = all(b < a / 3 or b < mp.mpf(10) ** -12 for a, b in pairwise(gaps))
        return Outcome(
            bool(falling),
            f"differences {', '.join(mp.nstr(g, 2) for g in gaps)} at eps = 1e-2, 1e-3, 1e-4",
        )

    def limit_of_equations(
        self,
        saddle: Saddle,
        targets: Sequence[sp.Symbol],
        scaling: Mapping[sp.Symbol, Any],
        eps: sp.Symbol,
        unit: Any = 1,
    ) -> Saddle:
        """The equations for some targets in a limit eps -> 0 with declared ``scaling`` of the other variables.

        Numerator and denominator may vanish or diverge, both with the same power of eps.

        Raises
        ------
        SpecificationError
            If the ratio does not stay finite, or a limit is not in the table.
        """
        _require_symbol(eps)
        limited = {}
        for target in targets:
            ratio = saddle.equations[target]
            sides = [
                rescale_fields(self.finish(join_powers(e.xreplace(dict(scaling)))), sp.sympify(unit))
                for e in (ratio.top, ratio.bottom)
            ]
            (above, top), (below, bottom) = (_leading_power(side, eps) for side in sides)
            if above != below:
                raise SpecificationError(
                    f"the equation for {target} scales as {eps}**{above - below}: check the scaling"
                )
            flat, back = opaque(top / bottom)
            limited[target] = Ratio(*[side.xreplace(back) for side in sp.fraction(sp.cancel(flat))])
            self.derivation.add(
                f"The equation for {target} in the limit",
                [(str(target), limited[target].top / limited[target].bottom)],
                "limit",
                partial(self._check_limit, sides[0] / sides[1], top / bottom, eps),
            )
        return Saddle(limited, {})

    def zero_temperature(
        self, exprs: Mapping[str, Any], beta: sp.Symbol, name: str, envelope: Envelope | VectorEnvelope
    ) -> dict[str, sp.Expr]:
        """lim for beta -> infinity, where the potential ``name`` becomes the Moreau envelope of its energy."""
        self.envelope(name, envelope)
        limits = {label: self._frozen(sp.sympify(expr), beta, name) for label, expr in exprs.items()}
        for label, limit in limits.items():
            if limit.has(beta):
                raise SpecificationError(
                    f"{label} still depends on {beta} in its limit: scale the overlaps so that means and covariances "
                    f"of the fields do not contain {beta}, such as q and q + V/{beta} for one with a diagonal"
                )
        check = self._laplace(envelope)
        self.derivation.add(f"Zero temperature: {name} becomes a Moreau envelope", list(limits.items()), "limit", check)
        return limits

    def envelope(self, name: str, envelope: Envelope | VectorEnvelope) -> None:
        """Make the Moreau envelope of a loss known by name, so that a potential can be instantiated with it."""
        if isinstance(envelope, Family):
            self.family(name, envelope)
            return
        self.sites[name] = envelope.closed_form
        self._check_envelope(name, envelope)

    def family(self, name: str, family: Family) -> None:
        """Make a potential of several fields known by name: the envelope of a loss, or a function smoothed by noise."""
        self.sites[name] = family
        V, none = sp.Symbol("V", positive=True), (0,) * len(family.fields)

        def check() -> Outcome:
            outcomes = []
            for point, v in family.trials:
                at = {V: mp.mpf(v), **{z: mp.mpf(u) for z, u in zip(family.fields, point, strict=False)}}
                whole = family(none, family.fields, V)
                with mp.workdps(15):
                    known = family.definition([at[z] for z in family.fields], at[V])
                    outcomes.append(close(numeric.value(whole, at), known, 9))
                    for symbol in (V, *family.fields):
                        slope = numeric.difference(whole, symbol, at)
                        outcomes.append(close(numeric.value(whole.diff(symbol), at), slope, 7))
            return all_of(outcomes)

        self.derivation.add(
            f"Potential of several fields {name!r}: its definition, its derivatives, its flow in the variance",
            [(name, family.base)],
            "numeric",
            check,
        )

    def _laplace(self, envelope: Envelope | VectorEnvelope) -> Callable[[], Outcome]:
        def check() -> Outcome:
            at = self._point(10)
            with mp.workdps(15):
                v: Any = mp.mpf("0.8")
                if isinstance(envelope, VectorEnvelope):
                    u: Any = [mp.mpf("0.4"), *[mp.mpf("-0.3")] * (len(envelope.fields) - 1)]
                    goal = envelope.mp((0,) * len(u), u, v)
                else:
                    u = mp.mpf("0.4")
                    goal = numeric.value(envelope.closed_form(0, u, v), at)
                gaps = [abs(envelope.free_energy(u, v, mp.mpf(b), at) - goal) for b in (50, 500, 5000)]
            falling = all(b < a / 3 for a, b in pairwise(gaps))
            return Outcome(
                bool(falling),
                f"-(1/beta) log-partition to envelope: {', '.join(mp.nstr(g, 2) for g in gaps)}",
            )

        return check

    def _frozen(self, expr: sp.Expr, beta: sp.Symbol, name: str) -> sp.Expr:
        others = {p.name: self.sites[p.name] for p in expr.atoms(Pot) if p.name != name and p.flow == "log_partition"}
        concrete = elementary(split_averages(instantiate(expr, others, partial=True)))
        flat, back = opaque(split_averages(freeze(concrete, beta, name)))
        eps = sp.Dummy("eps", positive=True)
        return sp.limit(sp.expand(flat).xreplace({beta: 1 / eps}), eps, 0, "+").xreplace(back)

    def _check_envelope(self, name: str, envelope: Envelope) -> None:
        form = envelope.closed_form

        def check() -> Outcome:
            outcomes = []
            with mp.workdps(20):
                for u, v in ((-3.1, 0.7), (-0.4, 0.7), (0.3, 1.9), (0.8, 0.5), (2.3, 1.2)):
                    at = {**self._point(11), form.field: mp.mpf(u), form.variance: mp.mpf(v)}
                    outcomes.append(
                        close(
                            numeric.value(form(0, form.field, form.variance), at),
                            envelope.minimum(u, v, at),
                            12,
                        )
                    )
                    rate = numeric.derivative(form(0, form.field, form.variance), form.variance, at)
                    slope = numeric.value(form(1, form.field, form.variance), at)
                    outcomes.append(close(rate, -(slope**2) / 2, 12))
                    outcomes.append(
                        close(numeric.derivative(form(0, form.field, form.variance), form.field, at), slope, 12)
                    )
            return all_of(outcomes)

        self.derivation.add(
            f"Moreau envelope of the {name} loss: closed form against direct minimisation, and its flow",
            [(name, form.orders[0])],
            "numeric",
            check,
        )

    def identity(self, title: str, name: str, left: Any, right: Any, digits: int = 15) -> sp.Expr:
        """State that two expressions are equal; checked numerically. Returns the right-hand side."""
        self._same(title, name, sp.sympify(left), sp.sympify(right), digits)
        return sp.sympify(right)

    def _same(self, title: str, name: str, before: sp.Expr, after: sp.Expr, digits: int) -> None:
        def check() -> Outcome:
            at = self._point(7)
            working = min(digits + 6, _precision(after)[0])
            with mp.workdps(working):
                sides = [elementary(instantiate(e, self.sites)) for e in (before, after)]
                return close(numeric.value(sides[0], at), numeric.value(sides[1], at), min(digits, working - 4))

        self.derivation.add(title, [(name, after)], "numeric", check)

    # ------------------------------------------------------------------ formulations

    def formulation(
        self,
        name: str,
        saddle: Saddle,
        quantities: Mapping[str, Any],
        starts: Mapping[str, Mapping[sp.Symbol, Any]],
        *,
        explicit: Mapping[str, Any] | None = None,
        exact: Mapping[str, Mapping[str, Any]] | None = None,
        when: Mapping[str, float | str] | None = None,
        positive: Sequence[Any] = (),
        where: Mapping[sp.Symbol, Any] | None = None,
    ) -> None:
        """Turn saddle-point equations into a fixed-point map with its Jacobian, observables and starts.

        ``positive`` are expressions that are positive on the solutions that are meant, such as the difference of
        two overlaps: where they are not, the point has left the domain. ``where`` gives auxiliary symbols of the
        derivation as functions of the parameters. They are put in last, so that the derivation stays short.
        """
        kept = list(saddle.equations)
        unknowns = [self._unknown_of(t.name) for t in kept]
        symbols = [s for _, s in unknowns]

        def settle(expr: Any) -> sp.Expr:
            return self._settle(expr, saddle)

        images, jacobian = [], []
        for target in kept:
            top, bottom = saddle.equations[target].top, saddle.equations[target].bottom
            numerator, denominator = self.finish(top), self.finish(bottom)
            image, below = merge_ratio(numerator / denominator), merge_ratio(denominator)
            rows = []
            for s in symbols:
                change = self._slope(merge(numerator), s)
                if bottom.free_symbols & {s}:
                    change -= image * self._slope(merge(denominator), s)
                rows.append(change / below)
            images.append(image)
            jacobian.append(rows)
        for target, unknown, image in zip(kept, symbols, images, strict=True):
            ratio = saddle.equations[target]
            self._same(f"Equation in use for {unknown}", str(unknown), ratio.top / ratio.bottom, image, digits=15)
        rule = {s: sp.sympify(e) for s, e in (where or {}).items()}
        own = {o.quantity.name: settle(o.symbol) for o in self.order_parameters.values()}
        own = {k: self.finish(e) for k, e in own.items() if e.free_symbols <= {*symbols, *self._parameter_symbols()}}
        known = {*self.order_parameters, *self.observables}
        for q in quantities:
            if q not in known:
                raise UnknownNameError("observable", q, known)
        values = {**own, **{k: self.finish(settle(e)).xreplace(rule) for k, e in quantities.items()}}
        spec = FormulationSpec(
            name,
            [u for u, _ in unknowns],
            symbols,
            [e.xreplace(rule) for e in images],
            [[e.xreplace(rule) for e in row] for row in jacobian],
            values,
            [*self._domain(values, symbols), *(settle(e).xreplace(rule) for e in positive)],
            {
                b: [self._start(s, t, b, start) for s, t in zip(symbols, kept, strict=True)]
                for b, start in starts.items()
            },
            {k: self.finish(settle(e)).xreplace(rule) for k, e in (explicit or {}).items()},
            {b: {k: self.finish(e).xreplace(rule) for k, e in q.items()} for b, q in (exact or {}).items()},
            dict(when or {}),
        )
        self.formulations.append(spec)

    def _slope(self, expr: sp.Expr, s: sp.Symbol) -> sp.Expr:
        return collect_averages(split_averages(densities(normal(at_fixed_noise(expr, s)))))

    def _domain(self, values: Mapping[str, sp.Expr], symbols: Sequence[sp.Symbol]) -> list[sp.Expr]:
        """Arguments of the logarithms of the free energy: they are positive where it is defined."""
        potential = values.get(self.potential[0], sp.S.Zero) if self.potential else sp.S.Zero
        flat, _ = opaque(potential)
        bounds = {normal(factor(e.args[0])) for e in flat.atoms(sp.log)}
        return sorted(
            (b for b in bounds if b.free_symbols & set(symbols) and not b.is_positive),
            key=sp.default_sort_key,
        )

    def _start(self, unknown: sp.Symbol, target: sp.Symbol, branch: str, start: Mapping[sp.Symbol, Any]) -> sp.Expr:
        if target not in start:
            raise SpecificationError(f"branch {branch!r} of {self.name!r} gives no start for {target}: add it")
        value = sp.sympify(start[target])
        return sp.simplify(value / (1 - value)) if unknown != target else value

    # ------------------------------------------------------------------ bookkeeping

    @property
    def odds(self) -> dict[sp.Symbol, sp.Expr]:
        """The change of variables from unit order parameters to their odds."""
        return {o.symbol: o.odds / (1 + o.odds) for o in self.order_parameters.values() if o.odds is not None}

    def odds_of(self, q: sp.Symbol) -> sp.Symbol:
        """The unknown q/(1-q) that represents a unit order parameter."""
        return self._unknown_of(q.name)[1]

    def _parameter_symbols(self) -> list[sp.Symbol]:
        return [symbol for symbol, _, _ in self.parameters.values()]

    def _unknown_of(self, name: str) -> tuple[Unknown, sp.Symbol]:
        if name not in self.order_parameters:
            raise UnknownNameError("order parameter", name, self.order_parameters)
        o = self.order_parameters[name]
        if o.odds is not None:
            return Unknown(str(o.odds), rf"{o.quantity.latex}/(1-{o.quantity.latex})", positive=True, odds=True), o.odds
        return Unknown(name, o.quantity.latex, positive=o.kind == "positive"), o.symbol

    def _point(self, seed: int) -> dict[sp.Symbol, Any]:
        """A random point of parameters and order parameters; odds agree with their order parameters."""
        ranges = {symbol: sample for symbol, _, sample in self.parameters.values()}
        ranges.update(self.auxiliaries)
        ranges.update({o.symbol: o.sample for o in self.order_parameters.values()})
        at = random_point(ranges, seed)
        at.update(
            {o.odds: at[o.symbol] / (1 - at[o.symbol]) for o in self.order_parameters.values() if o.odds is not None}
        )
        return at

    def _check_names(self) -> None:
        """Every name that a line, a formulation or a check refers to must have been declared.

        Raises
        ------
        UnknownNameError
            A name that has not.
        """
        branches, lines = [b.name for b in self.branches], [line.name for line in self.lines]
        quantities = [*self.order_parameters, *self.observables]
        settings = [*self.parameters, *(c.name for c in self.choices)]
        used: list[tuple[str, str | None, Sequence[str]]] = []
        for spec in self.formulations:
            used += [("branch", name, branches) for name in (*spec.starts, *spec.exact)]
            used += [("quantity", name, quantities) for known in spec.exact.values() for name in known]
            used += [("line", name, lines) for name in spec.explicit]
            used += [("parameter", name, settings) for name in spec.when]
        for line in self.lines:
            used += [("branch", line.branch, branches), ("branch", line.other, branches)]
            used += [("quantity", line.quantity, quantities)]
            used += [("parameter", line.solve_for, settings), ("parameter", line.along, settings)]
            used += [("parameter", line.upper_bound[0], settings)] if not isinstance(line.upper_bound, bool) else []
        for check in self.checks:
            used += [("branch", check.branch, branches), ("quantity", check.quantity, quantities)]
            used += [("line", check.line, lines)]
            used += [("parameter", name, settings) for name in check.at]
        for kind, name, known in used:
            if name is not None and name not in known:
                raise UnknownNameError(f"{kind} of {self.name}", name, known)

    def card(self, digest: str = "") -> Card:
        """The plain-data description of the system."""
        if self.potential is None:
            raise SpecificationError(f"{self.name!r} declares no free energy: call free_energy()")
        self._check_names()
        return Card(
            name=self.name,
            title=self.title,
            summary=self.summary,
            parameters=tuple(p for _, p, _ in self.parameters.values()),
            quantities=(*(o.quantity for o in self.order_parameters.values()), *self.observables.values()),
            branches=tuple(self.branches),
            potential=self.potential[0],
            extremum=self.potential[1],
            choices=tuple(self.choices),
            lines=tuple(self.lines),
            regions=tuple(self.regions),
            axes=self.diagram_axes,
            references=tuple(self.references),
            checks=tuple(self.checks),
            table=self.data,
            digest=digest,
        )


def _require_symbol(eps: Any) -> None:
    if not isinstance(eps, sp.Symbol):
        raise SpecificationError(f"a limit is taken in a symbol that goes to 0 from above, got {eps!r}")


def _involved(term: sp.Expr) -> bool:
    """Whether a term contains an average, or a power that is not a number."""
    return bool(term.atoms(Avg, LogAvg, Tilt)) or any(not power.exp.is_number for power in term.atoms(sp.Pow))


def _leading_power(expr: sp.Expr, eps: sp.Symbol) -> tuple[int, sp.Expr]:
    """The power of eps with which an expression scales, and its coefficient."""
    for power in range(-4, 5):
        coefficient = elementary(leading(expr / eps**power, eps)) if power else elementary(leading(expr, eps))
        if coefficient != 0:
            return power, coefficient
    raise SpecificationError(f"{expr} vanishes faster than every power of {eps} that was tried")


def _precision(expr: sp.Expr) -> tuple[int, int]:
    """Working digits for direct integration, and digits to which two routes must agree."""
    if any(map(solved_for, expr.atoms(Named))):
        return 15, 10
    return (11, 7) if numeric.nested(expr) else (DIGITS, DIGITS // 2)


def _elementwise(expr: sp.Expr) -> sp.Expr:
    """Stand-ins for abstract averages: the same number on both sides of a comparison."""
    return expr.replace(lambda e: isinstance(e, (Avg, Pot)), lambda e: sp.Float("0.25"))
