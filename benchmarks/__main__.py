"""One table of ratios: ``python benchmarks [--quick] [NAME ...]``. README.md beside this file explains the rows."""

from __future__ import annotations

import argparse
import importlib
import time

from measure import heading

PARTS = ("hopfield", "regression", "engines", "solvers", "boundaries", "honesty", "growth", "startup")


def main(argv: list[str] | None = None) -> None:
    """Measure and print, part by part."""
    parser = argparse.ArgumentParser(prog="python benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these parts: {', '.join(PARTS)}")
    parser.add_argument(
        "--quick", action="store_true", help="a tiny run that shows that it works; its ratios mean nothing"
    )
    arguments = parser.parse_args(argv)
    for name in arguments.names:
        if name not in PARTS:
            parser.error(f"there is no part {name!r}; there are {', '.join(PARTS)}")
    remarks = []
    for name in arguments.names or PARTS:
        part, start = importlib.import_module(name), time.perf_counter()
        report = part.run(arguments.quick)
        print(heading(f"[{name}] {part.TITLE}", part.OTHER))
        print("\n".join(map(str, report.rows)), end="\n\n", flush=True)
        remarks += [f"[{name}]", *(f"  {line}" for line in report.remarks)]
        remarks.append(f"  took {time.perf_counter() - start:.0f} s")
    print("\n".join(remarks))


if __name__ == "__main__":
    main()
