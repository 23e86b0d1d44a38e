"""The page docs/systems.md, written from the registry: ``python tests/docs/systems_page.py``."""

from __future__ import annotations

from pathlib import Path

import quenched as qn
from quenched.spec import Card, Line

PATH = Path(__file__).parents[2] / "docs" / "systems.md"

_HEAD = """# Systems

Every system that is built in, from its card. The same text in a terminal: `quenched show NAME`; the derivation:
`quenched derive NAME`; its source: `derivations/NAME.py`. This page is written by
`python tests/docs/systems_page.py`, and a test compares it with the registry.

{contents}
"""


def page() -> str:
    """The whole page."""
    cards = [qn.load(name).card for name in qn.list_systems()]
    contents = "\n".join(f"* [`{card.name}`](#{card.name}): {card.title}" for card in cards)
    return "\n".join([_HEAD.format(contents=contents), *(section(card) for card in cards)])


def section(card: Card) -> str:
    """One system."""
    rank = "lowest" if card.extremum == "min" else "highest"
    parts = [f"## `{card.name}`", f"**{prose(card.title)}.** {prose(card.summary)}"]
    parts.append(
        table(
            ("parameter", "symbol", "domain", "default", "meaning"),
            [
                (f"`{p.name}`", math(p.latex), str(p.domain), number(p.default), prose(p.meaning))
                for p in card.parameters
            ]
            + [
                (f"`{c.name}`", "", " or ".join(f"`{v}`" for v in c.values), c.default or "", prose(c.meaning))
                for c in card.choices
            ],
        )
    )
    parts.append(
        table(
            ("quantity", "symbol", "kind", "meaning"),
            [(f"`{q.name}`", math(q.latex), q.kind.replace("_", " "), prose(q.meaning)) for q in card.quantities],
        )
    )
    parts.append(table(("branch", "meaning"), [(f"`{b.name}`", prose(b.meaning)) for b in card.branches]))
    parts.append(f"Equilibrium is the branch with the {rank} `{card.potential}`.")
    if card.lines:
        heads = ("line", "symbol", "kind", "equation", "along", "meaning")
        parts.append(table(heads, [line_row(line) for line in card.lines]))
    parts.append("\n".join(f"* {prose(r.text)}" for r in card.references))
    return "\n\n".join(parts) + "\n"


def line_row(line: Line) -> tuple[str, ...]:
    along = f"`{line.along}` in [{line.span[0]:g}, {line.span[1]:g}]" if line.along else ""
    kind = line.kind.replace("_", " ")
    return f"`{line.name}`", math(line.latex), kind, equation(line), along, prose(line.meaning)


def equation(line: Line) -> str:
    """The condition of a line in words."""
    on = f" on `{line.branch}`" if line.branch else ""
    said = {
        "explicit": f"closed form of `{line.solve_for}`",
        "fold": f"$\\det(1 - J) = 0${on}, for `{line.solve_for}`",
        "zero": f"`{line.quantity}` = 0{on}, for `{line.solve_for}`",
        "equal": f"`{line.quantity}` the same on `{line.branch}` and `{line.other}`, for `{line.solve_for}`",
    }
    return said[line.condition] + (f"; an {line.caveat}" if line.caveat else "")


def math(latex: str) -> str:
    return f"${latex}$"


def prose(text: str) -> str:
    """Plain text that Markdown leaves alone."""
    for mark in "*_|":
        text = text.replace(mark, f"\\{mark}")
    return text


def number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


if __name__ == "__main__":
    PATH.write_text(page(), encoding="utf-8")
    print(f"{PATH.name} written")
