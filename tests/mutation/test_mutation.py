"""One sign or one factor changed in a specification makes ``quenched verify`` fail.

The complete proof runs every mutant of every specification (``pytest -m mutation``); the default run takes a sample,
the slow one a mutant of each.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest
from equivalent import EQUIVALENT
from mutants import EXCLUDED, Mutant, mutants
from trial import Verdict, trial, trials

from quenched.derive import derivations_folder

SPECIFICATIONS = sorted(path.stem for path in derivations_folder().glob("*.py"))


def source(name: str) -> str:
    return (derivations_folder() / f"{name}.py").read_text()


def all_mutants() -> list[Mutant]:
    return [mutant for name in SPECIFICATIONS for mutant in mutants(name, source(name))]


def described(mutant: Mutant, verdict: Verdict) -> str:
    return f"{mutant.specification}: {mutant.key}\n{mutant.diff()}\n({verdict.detail})"


# ---------------------------------------------------------------------------------------------- the mutants


def keys(text: str) -> set[str]:
    return {mutant.key for mutant in mutants("toy", text)}


def test_operators_are_flipped() -> None:
    assert {"y: y = a [+ -> -] b", "y: y = a [- -> +] b"} <= keys("y = a + b") | keys("y = a - b")
    assert {"y: y = a [* -> /] b", "y: y = a [/ -> *] b"} <= keys("y = a * b") | keys("y = a / b")


def test_the_operator_between_parentheses_is_the_one_that_is_flipped() -> None:
    sources = {mutant.source for mutant in mutants("toy", "y = (a - b) * (c - d)")}
    assert "y = (a - b) / (c - d)" in sources


def test_signs_are_removed_and_put_in() -> None:
    assert "y: y = [- -> ]a * b" in keys("y = -a * b")
    assert "y: y = [ -> -]a * b" in keys("y = a * b")
    assert "y: y = [ -> -(]a + b[ -> )]" in keys("y = a + b")
    assert "y: y = f(a, [ -> -]b)" in keys("y = f(a, b)")


def test_numbers_are_doubled_and_exponents_raised() -> None:
    assert "y: y = [3 -> 6] * a**2" in keys("y = 3 * a**2")
    assert "y: y = 3 * a**[2 -> 3]" in keys("y = 3 * a**2")
    assert "y: y = f(a, mean=[0 -> 1])" in keys("y = f(a, mean=0)")


def test_pairs_of_a_saddle_point_are_swapped() -> None:
    changed = {mutant.source for mutant in mutants("toy", "s = model.saddle_point(f, {a: b, c: d})")}
    assert "s = model.saddle_point(f, {a: d, c: b})" in changed


def test_texts_names_and_what_is_excluded_are_left_alone() -> None:
    assert keys('model.axes("x", "y", (0.0, 1.0), (0.0, 2.0))\nmodel.branch("a + b", "c")\nimport d') == set()


def test_every_mutant_is_a_valid_change_with_a_key_of_its_own() -> None:
    made = all_mutants()
    for mutant in made:
        compile(mutant.source, mutant.key, "exec")
        assert mutant.source != mutant.original
    assert len({mutant.source for mutant in made}) == len(made), "two mutants are the same"
    assert max(Counter((m.specification, m.key) for m in made).values()) == 1


def test_keys_do_not_depend_on_lines() -> None:
    name = SPECIFICATIONS[0]
    moved = mutants(name, "# one more line\n\n" + source(name))
    assert [m.key for m in moved] == [m.key for m in mutants(name, source(name))]


def test_every_exclusion_excludes_something() -> None:
    used: set[str] = set()
    for name in SPECIFICATIONS:
        mutants(name, source(name), used.add)
    assert used == set(EXCLUDED)


def test_every_listed_equivalent_exists() -> None:
    assert set(EQUIVALENT) <= {(m.specification, m.key) for m in all_mutants()}


# ---------------------------------------------------------------------------------------------- the proof


def drawn(name: str) -> Mutant:
    """A mutant that is not equivalent, the same one in every run."""
    candidates = [m for m in mutants(name, source(name)) if (name, m.key) not in EQUIVALENT]
    return random.Random(name).choice(candidates)


@pytest.mark.parametrize("name", SPECIFICATIONS[::5])
def test_a_sample_of_mutants_is_caught(name: str) -> None:
    mutant = drawn(name)
    verdict = trial(mutant)
    assert verdict.caught, described(mutant, verdict)


@pytest.mark.slow
@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_a_mutant_of_every_specification_is_caught(name: str) -> None:
    mutant = drawn(name)
    verdict = trial(mutant)
    assert verdict.caught, described(mutant, verdict)


@pytest.fixture(scope="module")
def verdicts() -> dict[Mutant, Verdict]:
    """The verdict on every mutant of every specification, and a table of how they were caught."""
    found = dict(trials(all_mutants()))
    table = Counter((mutant.specification, verdict.by or "not caught") for mutant, verdict in found.items())
    for (specification, by), count in sorted(table.items()):
        print(f"{specification:<24} {by:<12} {count:4d}")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_a_specification_passes_without_a_change(name: str) -> None:
    verdict = trial(Mutant(name, "unchanged", source(name), source(name)))
    assert not verdict.caught, verdict.detail


@pytest.mark.mutation
def test_every_mutant_is_caught_or_equivalent(verdicts: dict[Mutant, Verdict]) -> None:
    survivors = {m: v for m, v in verdicts.items() if not v.caught and (m.specification, m.key) not in EQUIVALENT}
    assert not survivors, "\n\n".join(described(m, v) for m, v in survivors.items())


@pytest.mark.mutation
def test_no_listed_equivalent_is_caught(verdicts: dict[Mutant, Verdict]) -> None:
    caught = {m: v for m, v in verdicts.items() if v.caught and (m.specification, m.key) in EQUIVALENT}
    assert not caught, "\n\n".join(described(m, v) for m, v in caught.items())
