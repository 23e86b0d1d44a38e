"""One table of ratios: ``python benchmarks [--quick] [NAME ...]``. README.md beside this file explains the rows."""

from __future__ import annotations

import argparse
import importlib
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from measure import heading

PARTS = (
    "hopfield",
    "regression",
    "engines",
    "solvers",
    "boundaries",
    "honesty",
    "growth",
    "startup",
    "one_step",
    "covariate",
)


def main(argv: list[str] | None = None) -> None:
    """Measure and print, part by part."""
    parser = argparse.ArgumentParser(prog="python benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these parts: {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="a tiny run, whose ratios say nothing")
    parser.add_argument("--write", action="store_true", help="put what is printed into README.md, part by part")
    arguments = parser.parse_args(argv)
    for name in arguments.names:
        if name not in PARTS:
            parser.error(f"there is no part {name!r}; there are {', '.join(PARTS)}")
    remarks = []
    for name, table, notes in measured(arguments.names or PARTS, arguments.quick):
        print(table, end="\n\n", flush=True)
        remarks += [f"[{name}]", *(f"  {note}" for note in notes)]
        if arguments.write:
            write(Path(__file__).with_name("README.md"), name, table, notes)
    print("\n".join(remarks))


def measured(names: Sequence[str], quick: bool) -> Iterator[tuple[str, str, list[str]]]:
    """Name, table and remarks of each part."""
    for name in names:
        part, start = importlib.import_module(name), time.perf_counter()
        report = part.run(quick)
        table = "\n".join([heading(f"[{name}] {part.TITLE}", part.OTHER), *map(str, report.rows)])
        yield name, table, [*report.remarks, f"took {time.perf_counter() - start:.0f} s"]


def write(page: Path, name: str, table: str, notes: Sequence[str]) -> None:
    """Replace what the page shows of a part: the block that begins with its name."""
    block = "\n".join(["```text", table, "", *notes, "```"])
    pattern = rf"```text\n\[{name}\].*?\n```"
    text, count = re.subn(pattern, lambda _: block, page.read_text(encoding="utf-8"), flags=re.DOTALL)
    if count != 1:
        raise SystemExit(f"{page} has {count} blocks of the part {name}, not one")
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
