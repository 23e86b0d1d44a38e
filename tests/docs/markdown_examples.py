"""Examples in Markdown pages: find them, run them, and compare what they print with what the page shows.

Two kinds of fenced blocks are examples, and the blocks of a page are one session:

* ``console``: lines that start with ``$`` are commands, the lines below each are its output. A command that
  fails must be followed by ``$ echo $?``.
* ``python``: a session with ``>>>``, or a script. With ``file=PATH`` behind ``python`` the block is not run:
  it must be what that file contains.

Output is compared as text, with three exceptions. ``...`` stands for anything (a line of its own: any
lines). Numbers that measure rounding (``± 3e-14``, residuals, certified errors, times, evaluations) depend on
the machine and need only be of the same size. A value that is printed with its error, or with ten digits and
more, may differ within that error, or in the last digits.

``python tests/docs/markdown_examples.py PAGE ...`` runs pages and replaces output that is no longer right, and
the pictures that the commands of the page draw; a diff then shows what has changed.
"""

from __future__ import annotations

import contextlib
import difflib
import doctest
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_FENCE = re.compile(r"^```(\w+) ?(.*)$")
_NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w])")
#: what stands before a number that measures rounding or time, and what behind it
_NOISE_BEFORE = re.compile(r"(±|\+-|residual|error|difference|differences|differ by|slope|passed in)\s*$|e-\d+, $")
_NOISE_BEHIND = re.compile(r"^\s*(evaluations|s$)")


@dataclass
class Example:
    """One thing to run: a command, or a block of Python. ``line`` is where its source starts (from 1)."""

    kind: str
    source: str
    expected: str
    line: int
    first: int  # lines of the expected output in the page, from 0
    last: int


def blocks(text: str) -> list[tuple[str, str, int, list[str]]]:
    """Fenced blocks as (language, rest of the opening line, line number of the content from 0, lines)."""
    found, opened = [], None
    for number, line in enumerate(text.splitlines()):
        if opened is None:
            match = _FENCE.match(line)
            if line.startswith("```"):
                opened = (*(match.groups() if match else ("", "")), number + 1, [])
        elif line.startswith("```"):
            found.append(opened)
            opened = None
        else:
            opened[3].append(line)
    if opened is not None:
        raise ValueError(f"the block that starts at line {opened[2]} is not closed")
    return found


def examples(text: str) -> list[Example]:
    """The examples of a page, in order."""
    found = []
    for language, rest, start, lines in blocks(text):
        if language == "console":
            found += _commands(lines, start)
        elif language == "python" and not rest:
            source = "\n".join(lines) + "\n"
            found.append(Example("python", source, "", start + 1, start, start + len(lines)))
    return found


def _commands(lines: list[str], start: int) -> list[Example]:
    heads = [i for i, line in enumerate(lines) if line.startswith("$ ")]
    if not heads or heads[0] != 0:
        raise ValueError(f"the console block at line {start} does not start with a command")
    found = []
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        expected = "\n".join(lines[head + 1 : end])
        found.append(Example("console", lines[head][2:], expected, start + head + 1, start + head + 1, start + end))
    return found


def copies(text: str) -> list[tuple[Path, str]]:
    """Files that a page shows, with what it shows."""
    return [
        (ROOT / rest.removeprefix("file="), "\n".join(lines) + "\n")
        for language, rest, _, lines in blocks(text)
        if language == "python" and rest
    ]


class Session:
    """Runs the examples of one page in a directory of their own, which holds copies of the example files."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.names, self.code = folder, {"__name__": "__main__"}, 0
        shutil.copytree(ROOT / "docs" / "examples", folder / "docs" / "examples")

    def run(self, example: Example) -> str:
        """What the example prints."""
        if example.kind == "console":
            return self._command(example.source)
        return self._python(example)

    def _command(self, source: str) -> str:
        if source == "echo $?":
            code, self.code = self.code, 0
            return str(code)
        if self.code:
            raise AssertionError(f"the command before {source!r} failed with exit code {self.code}")
        program, *arguments = shlex.split(source)
        if program != "quenched":
            raise ValueError(f"only the command quenched is run, not {program!r}: use a block of kind sh")
        run = subprocess.run(
            [sys.executable, "-m", "quenched", *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.code = run.returncode
        return run.stdout.rstrip("\n")

    def _python(self, example: Example) -> str:
        """The block as it would look after the run: sources with their output."""
        here = Path.cwd()
        os.chdir(self.folder)
        try:
            if ">>> " not in example.source:
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    exec(compile(example.source, f"line {example.line}", "exec"), self.names)
                if printed.getvalue():
                    raise AssertionError("a script prints something that the page does not show: use >>>")
                return example.source
            return self._doctest(example)
        finally:
            os.chdir(here)

    def _doctest(self, example: Example) -> str:
        test = doctest.DocTestParser().get_doctest(example.source, self.names, "page", "page", 0)
        test.globs = self.names
        shown: list[str] = []
        got: dict[int, str] = {}

        class Recorder(doctest.OutputChecker):
            def check_output(self, want: str, seen: str, flags: int) -> bool:
                got[len(got)] = seen
                return True

        class Runner(doctest.DocTestRunner):
            def report_unexpected_exception(self, out, test, example, exc_info):  # type: ignore[no-untyped-def]
                raise exc_info[1]

        Runner(checker=Recorder(), verbose=False).run(test, out=lambda text: None, clear_globs=False)
        for number, part in enumerate(test.examples):
            source = part.source.rstrip("\n").split("\n")
            shown += [(">>> " if i == 0 else "... ") + line for i, line in enumerate(source)]
            output = re.sub(r"(?m)^$(?=.*\n)", "<BLANKLINE>", got.get(number, ""))
            if part.exc_msg is not None:  # the checker saw the message only
                output = f"Traceback (most recent call last):\n    ...\n{output}"
            shown += output.rstrip("\n").split("\n") if output else []
        return "\n".join(shown) + "\n"


def same(expected: str, got: str) -> bool:
    """Whether output is what the page shows; see the rules at the top."""
    return _lines(_clean(expected), _clean(got))


def _clean(text: str) -> list[str]:
    return [line.rstrip() for line in text.split("\n") if line.strip() not in ("", "<BLANKLINE>")]


def _lines(expected: list[str], got: list[str]) -> bool:
    if not expected:
        return not got
    if expected[0].strip() == "...":
        return any(_lines(expected[1:], got[k:]) for k in range(len(got) + 1))
    return bool(got) and _line(expected[0], got[0]) and _lines(expected[1:], got[1:])


def _line(expected: str, got: str) -> bool:
    if expected.startswith(">>>") or expected == got:
        return expected == got
    if expected.endswith(" ..."):
        words = expected.removesuffix(" ...").split()
        expected, got = " ".join(words), " ".join(got.split()[: len(words)])
    left, right = list(_NUMBER.finditer(expected)), list(_NUMBER.finditer(got))
    if len(left) != len(right) or _text(expected) != _text(got):
        return False
    return all(_number(a, b, expected, got) for a, b in zip(left, right, strict=True))


def _text(line: str) -> str:
    return " ".join(_NUMBER.sub("#", line).split())


def _number(a: re.Match[str], b: re.Match[str], expected: str, got: str) -> bool:
    if a.group() == b.group():
        return True
    x, y = float(a.group()), float(b.group())
    if x == y:
        return True
    before, behind = expected[: a.start()], expected[a.end() :]
    if _NOISE_BEHIND.match(behind):
        return abs(x - y) <= 3 or behind.strip().startswith("s")
    if _NOISE_BEFORE.search(before):
        return "passed in" in before or max(abs(x), abs(y)) <= max(1e-12, 100 * min(abs(x), abs(y)))
    if behind.lstrip().startswith(("±", "+-")):
        bounds = [float(_NUMBER.search(text[m.end() :]).group()) for text, m in ((expected, a), (got, b))]
        return abs(x - y) <= sum(bounds)
    digits = len(re.sub(r"e.*|[-+.]", "", a.group()).lstrip("0"))
    return digits >= 10 and abs(x - y) <= 1e-9 * max(abs(x), abs(y))


def check(page: Path, folder: Path) -> list[str]:
    """Run a page; one message per example that does not print what the page shows."""
    session, wrong = Session(folder), []
    for example in examples(page.read_text(encoding="utf-8")):
        got = session.run(example)
        expected = example.source if example.kind == "python" else example.expected
        if not same(expected, got):
            wrong.append(f"{page.name}:{example.line}\nexpected:\n{expected.rstrip()}\ngot:\n{got.rstrip()}")
    if session.code:
        wrong.append(f"{page.name}: the last command failed with exit code {session.code}")
    return wrong


def refresh(page: Path, folder: Path) -> None:
    """Run a page and replace the output that differs."""
    session = Session(folder)
    lines = page.read_text(encoding="utf-8").split("\n")
    replaced: list[tuple[int, int, list[str]]] = []
    for example in examples("\n".join(lines)):
        got = session.run(example)
        expected = example.source if example.kind == "python" else example.expected
        if not same(expected, got):
            replaced.append((example.first, example.last, merge(expected, got)))
    for first, last, output in reversed(replaced):
        lines[first:last] = output
    page.write_text("\n".join(lines), encoding="utf-8")
    print(f"{page.name}: {len(replaced)} outputs replaced")
    for target in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        drawn = folder / Path(target).name
        if drawn.exists():
            compress(drawn, page.parent / target)


def merge(expected: str, got: str) -> list[str]:
    """The new output, cut short as the page did, if its lines are still recognised."""
    output = [line.rstrip() for line in got.rstrip("\n").split("\n")] if got.strip() else []
    merged, rest = [], list(output)
    for line in expected.rstrip("\n").split("\n"):
        if line.strip() in ("", "...") or line.startswith(">>>"):
            merged.append(line)
            continue
        shown = line.removesuffix(" ...")
        found = next((i for i, new in enumerate(rest) if _text(new).startswith(_text(shown))), None)
        if found is None:
            close = difflib.get_close_matches(shown, rest, n=1, cutoff=0.6)
            if not close:
                return output
            found, line = rest.index(close[0]), close[0]
        elif line == shown:
            line = rest[found]
        merged.append(line)
        rest = rest[found + 1 :]
    return merged if same("\n".join(merged), got) else output


def compress(drawn: Path, target: Path) -> None:
    """Write a picture without its opaque alpha channel: the same pixels and notes, fewer bytes."""
    from PIL import Image, PngImagePlugin

    picture = Image.open(drawn)
    notes = PngImagePlugin.PngInfo()
    for key in ("Software", "Title", "Description"):
        notes.add_text(key, picture.info[key])
    picture.convert("RGB").save(target, optimize=True, pnginfo=notes, dpi=picture.info["dpi"])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as temporary:
            refresh(Path(name).resolve(), Path(temporary))
