"""``python -m quenched.derive [NAME ...]``: write the modules of built-in systems anew from their derivations."""

from __future__ import annotations

import sys

from quenched.derive.build import derivations_folder, generate, generated_folder
from quenched.errors import UnknownNameError


def main(names: list[str]) -> None:
    """Generate the named systems, or all that have a file in ``derivations/``."""
    known = sorted(path.stem for path in derivations_folder().glob("*.py"))
    for name in names or known:
        if name not in known:
            raise UnknownNameError("derivation", name, known)
        target = generated_folder() / f"{name}.py"
        text = generate(name)
        changed = not target.is_file() or target.read_text() != text
        if changed:
            target.write_text(text)
        print(f"{name}: {'written' if changed else 'unchanged'}")


if __name__ == "__main__":
    main(sys.argv[1:])
