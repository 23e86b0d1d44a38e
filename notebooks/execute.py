"""Execute the notebooks and keep their outputs: ``python notebooks/execute.py [FILE ...]``.

What is written depends on the cells alone: no times, no versions, no paths. Warnings and other messages on
standard error are not kept, but shown here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent


def execute(path: Path) -> nbformat.NotebookNode:
    """The notebook with fresh outputs.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        A cell raised an error.
    """
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=1800,
        kernel_name="python3",
        record_timing=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    return notebook


def clean(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Drop what belongs to one run: metadata of the kernel and messages on standard error."""
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
    return notebook


def messages(notebook: nbformat.NotebookNode) -> str:
    """Everything the cells wrote to standard error."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    return "".join(output.text for output in outputs if output.get("name") == "stderr")


def main(names: list[str]) -> None:
    """Execute the named notebooks, or all of them, and write them back."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # inherited by the kernels; the matrices are small
    for path in map(Path, names) if names else sorted(HERE.glob("*.ipynb")):
        notebook = execute(path)
        if said := messages(notebook):
            print(f"{path.name}: {said}", file=sys.stderr)
        nbformat.write(clean(notebook), path)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
