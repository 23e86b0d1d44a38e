"""Every notebook runs from top to bottom, with small grids and few samples, and draws its figures."""

import re
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")
pytest.importorskip("matplotlib")

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
#: a figure may be dropped from a notebook only together with its number here
FIGURES = {
    "01_hopfield_phase_diagram": 4,
    "02_perceptron_capacity": 4,
    "03_learning_from_a_teacher": 3,
    "04_reading_a_derivation": 2,
    "05_your_own_model": 1,
    "06_convex_learning": 4,
    "07_replica_symmetry_breaking": 4,
    "08_memories_from_data": 5,
    "09_factual_recall": 4,
    "10_your_own_data": 2,
    "11_features_and_spectra": 3,
    "12_mixtures_and_attention": 3,
}
LARGEST = 300_000


def outputs(notebook):
    return [output for cell in notebook.cells for output in cell.get("outputs", ())]


def figures(notebook):
    return sum("image/png" in output.get("data", {}) for output in outputs(notebook))


def complaints(notebook):
    """Errors, and whatever was written to standard error: a warning is not for the reader to ignore."""
    bad = [o for o in outputs(notebook) if o.output_type == "error" or o.get("name") == "stderr"]
    return [o.get("text") or f"{o.ename}: {o.evalue}" for o in bad]


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_all_notebooks_are_known():
    assert [path.stem for path in NOTEBOOKS] == list(FIGURES)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_runs_from_top_to_bottom(path, tmp_path, monkeypatch):
    monkeypatch.setenv("QUENCHED_NOTEBOOK_QUICK", "1")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    notebook = nbformat.read(path, as_version=4)
    if "sklearn" in path.read_text(encoding="utf-8"):
        pytest.importorskip("sklearn")
    for cell in code(notebook):
        cell.outputs, cell.execution_count = [], None
    client = nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute()
    assert complaints(notebook) == []
    assert figures(notebook) == FIGURES[path.stem]
    assert list(tmp_path.iterdir()) == []  # leaves nothing behind


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_committed_outputs_are_complete_and_small(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert path.stat().st_size < LARGEST
    counts = [cell.execution_count for cell in code(notebook)]
    assert counts == list(range(1, len(counts) + 1))  # in order, in one go
    assert complaints(notebook) == []
    assert figures(notebook) == FIGURES[path.stem]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_committed_outputs_name_no_machine(path):
    assert re.findall(r"/(?:home|root|tmp|work|Users)/|[A-Z]:\\\\|0x[0-9a-f]{6,}", path.read_text()) == []
