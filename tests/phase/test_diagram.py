"""The phase diagram as an object: lines, map, text, file."""

import dataclasses

import numpy as np
import phase_models
import pytest

from quenched import storage
from quenched.errors import ParameterError, StorageError, UnknownNameError
from quenched.phase import Diagram, diagram, solve_line
from quenched.solve import Status

HOPFIELD = phase_models.hopfield()
LINES = ("T_g", "T_M", "T_c")


@pytest.fixture(scope="module")
def hopfield():
    return diagram(HOPFIELD, lines=LINES, points=9, map_points=(12, 10), ranges={"T": (0.05, 1.4)})


def test_lines_relate_the_axes(hopfield):
    assert [curve.name for curve in hopfield.lines] == list(LINES)
    every = diagram(HOPFIELD, points=2, map_points=None)
    assert [curve.name for curve in every.lines] == [line.name for line in HOPFIELD.card.lines]
    curve = hopfield.line("T_M")
    np.testing.assert_array_equal(curve.column("T"), curve.value)
    np.testing.assert_array_equal(curve.column("alpha"), curve.at["alpha"])
    with pytest.raises(UnknownNameError, match="T_M"):
        hopfield.line("T_m")


def test_line_points_lie_in_the_open_domain_and_reach_the_ends(hopfield):
    alpha = hopfield.line("T_M").at["alpha"]
    assert alpha[0] > 0 and alpha[-1] == 0.1379


def test_map_names_the_equilibrium_branch(hopfield):
    """Independent of the map: the lines, interpolated, say which phase each cell lies in."""
    colours = hopfield.map
    x, y = np.meshgrid(colours.x, colours.y)
    border = solve_line(HOPFIELD, "alpha_c", {"T": colours.y}).value
    glass = 1 + np.sqrt(x)
    with np.errstate(invalid="ignore"):
        expected = np.where(x < border[:, None], "retrieval", np.where(y < glass, "spin_glass", "paramagnet"))
    named = np.array(colours.branches)[colours.equilibrium]
    np.testing.assert_array_equal(named, expected)


def test_map_colours_the_branch_of_the_card(hopfield):
    """m on the retrieval branch is positive below the spinodal, also where retrieval is only metastable."""
    colours = hopfield.map
    assert (colours.quantity, colours.branch) == ("m", "retrieval")
    assert (colours.status == Status.converged).all()
    spinodal = solve_line(HOPFIELD, "alpha_M", {"T": colours.y}).value
    with np.errstate(invalid="ignore"):
        alive = colours.x < spinodal[:, None]
    np.testing.assert_array_equal(colours.values > 1e-3, alive)


def test_map_at_equilibrium_marks_points_with_a_failed_candidate():
    card = dataclasses.replace(HOPFIELD.card, axes=dataclasses.replace(HOPFIELD.card.axes, branch=None))
    system = dataclasses.replace(HOPFIELD, card=card)
    colours = diagram(system, lines=(), map_points=(3, 3), ranges={"T": (0.1, 0.4)}).map
    assert not colours.failed.any()
    cold = diagram(system, lines=(), map_points=(3, 3), ranges={"T": (1e-4, 2e-4), "alpha": (0.005, 0.01)}).map
    assert cold.failed.all()


def test_text_has_lines_values_errors_and_tallies(hopfield):
    text = str(hopfield)
    assert "alpha in [0, 0.16], T in [0.05, 1.4]" in text
    assert "T_M (spinodal): end of retrieval" in text
    assert "8 points: 8 converged" in text
    assert "±" in text
    assert "12 x 10 points: 120 converged" in text
    assert "metastable retrieval" in text


def test_save_and_load(hopfield, tmp_path):
    path = tmp_path / "hopfield.npz"
    hopfield.save(path)
    loaded = Diagram.load(path)
    assert str(loaded) == str(hopfield)
    assert (loaded.x, loaded.y, loaded.regions) == (hopfield.x, hopfield.y, hopfield.regions)
    for mine, theirs in zip(loaded.lines, hopfield.lines, strict=True):
        assert mine.line == theirs.line
        assert mine.value.tobytes() == theirs.value.tobytes()
    assert loaded.map.values.tobytes() == hopfield.map.values.tobytes()
    loaded.save(tmp_path / "again.npz")
    assert (tmp_path / "again.npz").read_bytes() == path.read_bytes()


def test_load_refuses_what_is_not_a_diagram(tmp_path, hopfield):
    other = tmp_path / "other.npz"
    storage.write(other, storage.Archive("result", {}, {}))
    with pytest.raises(StorageError, match="result"):
        Diagram.load(other)
    whole = tmp_path / "whole.npz"
    hopfield.save(whole)
    archive = storage.read(whole)
    arrays = {name: array for name, array in archive.arrays.items() if name != "line1.value"}
    storage.write(other, storage.Archive(archive.kind, archive.manifest, arrays))
    with pytest.raises(StorageError, match="damaged"):
        Diagram.load(other)
    with pytest.raises(StorageError, match="cannot be written"):
        hopfield.save(tmp_path / "no" / "such" / "directory.npz")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"lines": ("T_X",)}, UnknownNameError, "T_X"),
        ({"x": "T"}, ParameterError, "both axes"),
        ({"x": "h"}, UnknownNameError, "'h'"),
        ({"ranges": {"T": (1.0, 1.0)}}, ParameterError, "empty"),
        ({"ranges": {"t": (0.0, 1.0)}}, UnknownNameError, "'t'"),
        ({"fixed": {"T": 0.3}}, ParameterError, "is an axis"),
        ({"map_points": (0, 3), "lines": ()}, ParameterError, "map_points"),
        ({"points": 1}, ParameterError, "points=1"),
    ],
)
def test_bad_input(arguments, error, message):
    with pytest.raises(error, match=message):
        diagram(HOPFIELD, **arguments)


def test_a_system_without_axes_says_what_to_do():
    with pytest.raises(ParameterError, match="alpha_c"):
        diagram(phase_models.ising_perceptron())


def test_axes_and_ranges_of_the_caller():
    drawn = diagram(
        phase_models.ising_perceptron(),
        x="kappa",
        y="alpha",
        ranges={"kappa": (0.0, 1.0), "alpha": (0.1, 1.0)},
        points=3,
        map_points=(2, 2),
    )
    np.testing.assert_allclose(drawn.line("alpha_c").value[[0, -1]], [0.83307859973958, 0.270700092293], atol=1e-12)
    assert drawn.map.quantity == "q"
    assert drawn.map.branch is None
