"""Figures of papers, in their quick mode: theory lines and experiments agree, and what is written is what is drawn."""

import csv
import json

import numpy as np
import pytest

from quenched import cli, gallery
from quenched.errors import StorageError, UnknownNameError


@pytest.mark.parametrize("name", gallery.names())
def test_figure(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["reproduce", name, "--quick", "--json"]) == 0
    files = json.loads(capsys.readouterr().out)
    assert (tmp_path / files["picture"]).read_bytes()[:4] == b"\x89PNG"
    with (tmp_path / files["numbers"]).open(newline="") as file:
        rows = list(csv.DictReader(file))
    lines = [r for r in rows if r["standard_error"] == "nan"]
    points = [r for r in rows if r["standard_error"] != "nan"]
    assert lines and points
    assert all(np.isfinite(float(r["y"])) for r in rows)
    for point in points:
        curve = [r for r in lines if r["panel"] == point["panel"] and point["series"].startswith(r["series"])]
        x, y = (np.array([float(r[key]) for r in curve]) for key in "xy")
        expected = np.interp(float(point["x"]), x, y)
        # coarse curve, small systems
        assert abs(float(point["y"]) - expected) < 4 * float(point["standard_error"]) + 0.08


def test_list(capsys):
    assert cli.main(["reproduce"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in gallery.names())


def test_unknown_figure():
    with pytest.raises(UnknownNameError, match="double_descent"):
        gallery.make("double_decent")


def test_unwritable(tmp_path):
    from quenched.plates import Plate

    with pytest.raises(StorageError, match="cannot be written"):
        Plate("a", "a", "a", "a", ()).write(tmp_path / "missing" / "a.csv")
