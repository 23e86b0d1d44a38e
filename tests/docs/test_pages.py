"""The pages for people: what they show is what the code does, and what they point to is there."""

import re
import subprocess
import sys

import pytest
from markdown_examples import PAGES, ROOT, blocks, check, copies, examples, same
from systems_page import page

import quenched as qn
from quenched.cli import _parser
from quenched.version import __version__

NAMES = [str(path.relative_to(ROOT)) for path in PAGES]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_examples_print_what_the_page_shows(name, tmp_path):
    wrong = check(ROOT / name, tmp_path)
    assert not wrong, "\n\n".join(wrong)
    if name == "README.md":
        assert_same_picture(tmp_path / "hopfield.png", ROOT / "docs" / "images" / "hopfield.png")


def assert_same_picture(drawn, committed):
    """Same size, and the same colours but for a few pixels on edges of glyphs."""
    from matplotlib.image import imread

    left, right = imread(drawn)[..., :3], imread(committed)[..., :3]
    assert left.shape == right.shape
    assert (abs(left - right).max(axis=-1) > 0.1).mean() < 0.01


@pytest.mark.parametrize("name", NAMES)
def test_shown_files_are_the_files(name):
    for path, shown in copies((ROOT / name).read_text(encoding="utf-8")):
        assert path.read_text(encoding="utf-8") == shown


def test_example_files_are_shown_and_run():
    text = "".join(path.read_text(encoding="utf-8") for path in PAGES)
    for path in (ROOT / "docs" / "examples").glob("*.py"):
        assert f"file=docs/examples/{path.name}" in text
        assert f"$ quenched verify docs/examples/{path.name}" in text


# ---------------------------------------------------------------------- links


def headings(path):
    """Anchors of a page, as GitHub makes them."""
    lines = re.sub(r"(?ms)^```.*?^```", "", path.read_text(encoding="utf-8")).splitlines()
    titles = [line.lstrip("#").strip().lower() for line in lines if re.match(r"#+ ", line)]
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name):
    text = re.sub(r"(?ms)^```.*?^```", "", (ROOT / name).read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    for target in targets:
        if target.startswith("http"):
            continue
        file, _, anchor = target.partition("#")
        path = (ROOT / name).parent / file if file else ROOT / name
        assert path.exists(), target
        if anchor:
            assert anchor in headings(path), target


def test_every_page_is_on_the_map():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    for path in (ROOT / "docs").glob("*.md"):
        assert path.name == "index.md" or f"]({path.name})" in index


# ---------------------------------------------------------------------- commands


def subcommands():
    (action,) = (a for a in _parser()._actions if hasattr(a, "choices") and isinstance(a.choices, dict))
    return action.choices


@pytest.mark.parametrize("command", subcommands())
def test_command_is_documented(command):
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    section = re.search(rf"(?ms)^## `?quenched {command}`?$(.*?)(?=^## |\Z)", text)
    assert section, f"docs/cli.md has no section 'quenched {command}'"
    assert re.search(rf"(?m)^\$ quenched {command}\b", section[1]), "no example"
    own = {o for a in subcommands()[command]._actions for o in a.option_strings if o.startswith("--")}
    shared = {"--help", "--method", "--tolerance", "--nodes", "--max-nodes", "--engine", "--json"}
    for option in own - shared:
        assert f"`{option}" in section[1], f"{option} is not explained"
    for option in shared - {"--help"}:
        assert f"`{option}" in text


# ---------------------------------------------------------------------- systems


def test_page_of_systems_is_current():
    """If not: python tests/docs/systems_page.py."""
    assert (ROOT / "docs" / "systems.md").read_text(encoding="utf-8") == page()


def test_page_of_systems_has_every_line():
    text = page()
    for name in qn.list_systems():
        assert f"## `{name}`" in text
        for line in qn.load(name).card.lines:
            assert f"| `{line.name}` |" in text


# ---------------------------------------------------------------------- set-up and release


def sh_commands(text):
    return [line for language, _, _, lines in blocks(text) if language == "sh" for line in lines if line]


def test_commands_of_the_readme_are_run_in_ci():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line.split(" #")[0].strip() for line in sh_commands(README)]
    ours = [command for command in commands if command.startswith("./run")]
    assert len(ours) == 2
    for command in ours:
        assert re.search(rf"(?m)^\s*part {re.escape(command)}$", script), command


def test_run_explains_itself():
    done = subprocess.run([sys.executable, ROOT / "run", "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    for command in sh_commands(README):
        if command.startswith("./run"):
            assert command.split(" #")[0].strip() in done.stderr


def test_versions_agree():
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {__version__}\n" in citation
    assert f"\n## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_picture_is_of_the_current_specification():
    data = (ROOT / "docs" / "images" / "hopfield.png").read_bytes()
    assert len(data) < 200_000
    assert qn.load("hopfield").card.digest.encode() in data


# ---------------------------------------------------------------------- the comparison itself


@pytest.mark.parametrize(
    ("expected", "got", "verdict"),
    [
        ("m = 0.5 ± 3e-14", "m   = 0.50000000000001 ± 2e-14", True),
        ("m = 0.5 ± 3e-14", "m = 0.5000000000001 ± 2e-14", False),
        ("m = 0.5 ± 3e-14", "m = 0.5 ± 3e-3", False),
        ("m = 0.5 ± 3e-14", "q = 0.5 ± 3e-14", False),
        ("alpha = 0.05", "alpha = 0.06", False),
        ("0.1379055664949", "0.1379055664950", True),
        ("0.1379055664949", "0.1379055764949", False),
        ("a\n...\nd", "a\nb\nc\nd", True),
        ("a\n...\nd", "a\nb\nc", False),
        ("5 of 5 checks passed in 3 s", "5 of 5 checks passed in 20 s", True),
        ("5 of 5 checks passed in 3 s", "4 of 5 checks passed in 3 s", False),
        ("residual 2e-14, 7 evaluations", "residual 5e-15, 8 evaluations", True),
        ("residual 2e-14, 7 evaluations", "residual 2e-4, 7 evaluations", False),
        ("ok   numeric ...", "ok numeric agree to 0.0", True),
        ("ok   numeric ...", "FAIL numeric agree to 0.0", False),
        ("", "something", False),
        ("something", "", False),
    ],
)
def test_comparison(expected, got, verdict):
    assert same(expected, got) is verdict


def test_a_wrong_page_is_found(tmp_path):
    text = "```console\n$ quenched --version\nquenched 9.9.9\n```\n\n```python\n>>> 1 + 1\n3\n```\n"
    wrong = tmp_path / "page.md"
    wrong.write_text(text)
    session = tmp_path / "session"
    session.mkdir()
    assert len(examples(text)) == 2
    assert len(check(wrong, session)) == 2
