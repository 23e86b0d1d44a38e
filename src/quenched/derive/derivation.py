"""A derivation: a list of steps, each with a check that could fail."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import mpmath as mp
import sympy as sp

CheckKind = Literal["exact", "numeric", "integer n", "limit", "code"]


@dataclass(frozen=True)
class Outcome:
    """Result of a check: whether it holds, and what was seen."""

    passed: bool
    detail: str


@dataclass
class Step:
    """A step of a derivation: what was done, the equations it gave, and how they are checked."""

    title: str
    equations: tuple[tuple[str, sp.Expr], ...]
    kind: CheckKind
    check: Callable[[], Outcome]

    @cached_property
    def outcome(self) -> Outcome:
        """What the check found."""
        try:
            return self.check()
        except Exception as error:  # a check that cannot be carried out has not passed
            return Outcome(False, f"{type(error).__name__}: {error}")


@dataclass
class Derivation:
    """The steps that lead from the definition of a system to its equations."""

    system: str
    title: str
    steps: list[Step] = field(default_factory=list)

    def add(
        self,
        title: str,
        equations: Iterable[tuple[str, Any]],
        kind: CheckKind,
        check: Callable[[], Outcome],
    ) -> None:
        self.steps.append(Step(title, tuple((name, sp.sympify(e)) for name, e in equations), kind, check))

    def run(self) -> list[Outcome]:
        """Carry out the checks of all steps (each once)."""
        return [step.outcome for step in self.steps]

    def render(self, style: Literal["text", "markdown", "latex"] = "text", *, check: bool = True) -> str:
        """The derivation as a document; with ``check`` every step shows what its check found."""
        outcomes: list[Outcome | None] = [*self.run()] if check else [None] * len(self.steps)
        return _RENDER[style](self, outcomes)


def _text(derivation: Derivation, outcomes: list[Outcome | None]) -> str:
    lines = [f"{derivation.title} ({derivation.system})", ""]
    for i, (step, outcome) in enumerate(zip(derivation.steps, outcomes, strict=True), 1):
        lines.append(f"{i}. {step.title}")
        lines += [f"     {name} = {sp.sstr(e)}" for name, e in step.equations]
        if outcome:
            lines.append(f"     {'ok  ' if outcome.passed else 'FAIL'} [{step.kind}] {outcome.detail}")
        lines.append("")
    return "\n".join(lines)


def _markdown(derivation: Derivation, outcomes: list[Outcome | None]) -> str:
    lines = [f"# {derivation.title}", ""]
    for i, (step, outcome) in enumerate(zip(derivation.steps, outcomes, strict=True), 1):
        lines += [f"## {i}. {step.title}", ""]
        for name, e in step.equations:
            lines += ["$$", rf"{_latex_name(name)} = {sp.latex(e)}", "$$", ""]
        if outcome:
            lines += [
                f"*{'Checked' if outcome.passed else '**FAILED**'}* ({step.kind}): {outcome.detail}",
                "",
            ]
    return "\n".join(lines)


def _latex(derivation: Derivation, outcomes: list[Outcome | None]) -> str:
    lines = [
        r"\documentclass{article}",
        r"\usepackage{amsmath,amssymb}",
        rf"\title{{{_escape(derivation.title)}}}",
        r"\date{}",
        r"\begin{document}",
        r"\maketitle",
        r"\begin{enumerate}",
    ]
    for step, outcome in zip(derivation.steps, outcomes, strict=True):
        lines.append(rf"\item {_escape(step.title)}")
        lines += [rf"\begin{{multline*}} {_latex_name(n)} = {sp.latex(e)} \end{{multline*}}" for n, e in step.equations]
        if outcome:
            verdict = "Checked" if outcome.passed else r"\textbf{Failed}"
            lines.append(rf"\emph{{{verdict}}} ({step.kind}): {_escape(outcome.detail)}.")
    return "\n".join([*lines, r"\end{enumerate}", r"\end{document}", ""])


_RENDER: dict[str, Callable[[Derivation, list[Outcome | None]], str]] = {
    "text": _text,
    "markdown": _markdown,
    "latex": _latex,
}


def _latex_name(name: str) -> str:
    return name if "\\" in name else sp.latex(sp.Symbol(name)) if name.isidentifier() else rf"\text{{{_escape(name)}}}"


def _escape(text: str) -> str:
    for plain, code in (
        ("\\", r"\textbackslash "),
        ("_", r"\_"),
        ("%", r"\%"),
        ("&", r"\&"),
        ("#", r"\#"),
        ("^", r"\^{}"),
    ):
        text = text.replace(plain, code)
    return text


# ---------------------------------------------------------------------------------------------- checks


def close(left: Any, right: Any, digits: int) -> Outcome:
    """Agreement of two numbers to a number of digits, relative to max(1, size)."""
    difference = abs(mp.mpf(left) - mp.mpf(right)) / max(1, abs(mp.mpf(right)))
    seen = f"differ by {mp.nstr(difference, 2)}" if difference else f"equal at {mp.mp.dps} digits"
    return Outcome(bool(difference < mp.mpf(10) ** (-digits)), seen)


def all_of(outcomes: Iterable[Outcome]) -> Outcome:
    """The worst of several outcomes."""
    seen = list(outcomes)
    failed = [o for o in seen if not o.passed]
    if failed:
        return Outcome(False, failed[0].detail)
    return Outcome(bool(seen), f"{len(seen)} comparisons, {seen[-1].detail}" if seen else "nothing compared")


def random_point(ranges: Mapping[sp.Symbol, tuple[float, float]], seed: int) -> dict[sp.Symbol, Any]:
    """A reproducible random point, with values that are exact in binary."""
    generator = random.Random(seed)
    return {s: mp.mpf(round((lo + (hi - lo) * generator.random()) * 2**20)) / 2**20 for s, (lo, hi) in ranges.items()}
