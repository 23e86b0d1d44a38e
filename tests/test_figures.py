"""Figures: what is drawn, what is written, and that nothing is hidden or cut off."""

import dataclasses
import subprocess
import sys

import numpy as np
import pytest
from phase import phase_models

from quenched import figures
from quenched.errors import MissingExtraError, ParameterError, StorageError, UnknownNameError
from quenched.phase import LineStatus, diagram
from quenched.solve import Status
from quenched.sweep import sweep
from quenched.systems import registry

matplotlib = pytest.importorskip("matplotlib")
HOPFIELD = phase_models.hopfield()


@pytest.fixture(scope="module")
def hopfield():
    return diagram(HOPFIELD, lines=("T_g", "T_M", "T_c", "T_R"), points=17, map_points=(20, 20))


@pytest.fixture(scope="module")
def curves():
    return sweep(HOPFIELD, alpha=0.05, T=np.linspace(0.05, 1.4, 28))


def legend(figure):
    return [text.get_text() for box in figure.legends for text in box.get_texts()]


def texts(figure):
    return [text.get_text() for axes in figure.axes for text in axes.texts]


def with_status(drawn, status):
    return dataclasses.replace(drawn, map=dataclasses.replace(drawn.map, status=status))


def test_labels_come_from_the_metadata(hopfield):
    figure = figures.diagram(hopfield)
    axes = figure.axes[0]
    assert axes.get_xlabel() == r"load  $\alpha$"
    assert axes.get_ylabel() == "temperature  $T$"
    assert axes.get_title() == "Hopfield model"
    assert {"$T_g$", "$T_M$", "$T_c$", "$T_R$", "paramagnet", "metastable\nretrieval"} <= set(texts(figure))
    assert {"continuous $T_g$", "spinodal $T_M$", "first order $T_c$"} <= set(legend(figure))


def test_every_root_is_drawn(hopfield):
    figure = figures.diagram(hopfield)
    drawn = {tuple(map(tuple, line.get_xydata())) for line in figure.axes[0].lines}
    for curve in hopfield.lines:
        points = tuple(map(tuple, np.stack([curve.at["alpha"], curve.value], axis=1)))
        assert any(np.array_equal(points, other, equal_nan=True) for other in drawn)


def test_kinds_of_line_look_different():
    looks = [(colour, str(dashes), width) for _, colour, dashes, width in figures._KINDS.values()]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize("which", ["diagram", "result"])
def test_nothing_is_cut_off_and_no_names_overlap(which, hopfield, curves):
    figure = figures.diagram(hopfield) if which == "diagram" else figures.result(curves)
    figure.draw_without_rendering()
    renderer = figure.canvas.get_renderer()
    page = figure.bbox
    inside = figure.get_tightbbox(renderer).transformed(figure.dpi_scale_trans)
    assert page.x0 - 1 <= inside.x0 and inside.x1 <= page.x1 + 1
    assert page.y0 - 1 <= inside.y0 and inside.y1 <= page.y1 + 1
    boxes = [text.get_window_extent(renderer) for text in figure.axes[0].texts]
    for i, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[:i])
        assert figure.axes[0].get_window_extent(renderer).containsx(box.x0)


def test_failed_cells_are_hatched_and_counted(hopfield):
    status = np.zeros_like(hopfield.map.status)
    status[3:5, 2:6] = Status.max_steps
    status[9, 9] = Status.stagnated
    figure = figures.diagram(with_status(hopfield, status))
    assert "not converged (9 of 400 points)" in legend(figure)
    (hatched,) = [c for c in figure.axes[0].collections if c.get_hatch()]
    area = sum(
        abs(np.diff(box.vertices[:3, 0]).sum() * np.diff(box.vertices[:3, 1]).sum()) for box in hatched.get_paths()
    )
    assert area == pytest.approx(9 / 400 * 0.16 * 1.4, rel=1e-9)


def test_no_fixed_point_is_blank_and_named_but_not_a_failure(hopfield):
    status = np.full_like(hopfield.map.status, Status.no_fixed_point)
    figure = figures.diagram(with_status(hopfield, status))
    assert "no fixed point" in legend(figure)
    assert not any(c.get_hatch() for c in figure.axes[0].collections)


def test_a_failed_point_of_a_line_shows_its_bracket(hopfield):
    curve = hopfield.line("T_M")
    value, status = curve.value.copy(), curve.status.copy()
    i = int(np.flatnonzero(np.isfinite(curve.lo))[3])
    value[i], status[i] = np.nan, LineStatus.max_steps
    broken = dataclasses.replace(curve, value=value, status=status)
    figure = figures.diagram(dataclasses.replace(hopfield, lines=(broken,)))
    marks = [line for line in figure.axes[0].lines if line.get_marker() == "x"]
    assert [list(mark.get_ydata()) for mark in marks] == [[curve.lo[i], curve.hi[i]]]


def test_result_marks_failures_and_draws_the_equilibrium_thick(curves):
    figure = figures.result(curves, quantities=["m"])
    thick = [line for line in figure.axes[0].lines if line.get_linewidth() == 2.0]
    drawn = [{line.get_color() for line in thick if np.isfinite(line.get_ydata()[k])} for k in range(28)]
    assert all(len(colours) == 1 for colours in drawn)
    status = curves.status.copy()
    status[0, 3:6] = Status.max_steps
    figure = figures.result(dataclasses.replace(curves, status=status), quantities=["m"])
    assert "not converged" in legend(figure)
    assert [patch.get_hatch() for patch in figure.axes[0].patches] == ["////"]


def test_a_map_of_a_result_hatches_points_whose_comparison_lacks_a_branch():
    grid = sweep(HOPFIELD, T=[0.2, 0.3, 0.4], alpha=[0.01, 0.02, 0.03, 0.04])
    status = grid.status.copy()
    status[0, 1, 2] = Status.max_steps
    figure = figures.result(dataclasses.replace(grid, status=status), quantities=["m"])
    assert "not converged (1 of 12 points)" in legend(figure)


def test_symbols_that_mathtext_cannot_set_fall_back_to_names():
    assert figures._math(r"\hat q", "q_hat") == r"$\hat q$"
    assert figures._math(r"\nosuchthing{", "q_hat") == "q_hat"


def test_colours_order_by_lightness():
    """Monotone relative luminance: readable in grey and by colour-blind readers."""
    rgb = figures._colours()(np.arange(256))[:, :3]
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(luminance) < 0).all()
    assert luminance[0] > 0.9


@pytest.mark.parametrize("suffix", [".png", ".pdf", ".svg"])
def test_bytes_are_reproducible_and_carry_the_provenance(hopfield, tmp_path, suffix):
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    figures.diagram(hopfield, first)
    hopfield.save(tmp_path / "h.npz")
    figures.plot(tmp_path / "h.npz", second)
    data = first.read_bytes()
    assert data == second.read_bytes()
    if suffix != ".pdf":
        assert b"system hopfield, specification " + b"0" * 64 in data
    assert b"quenched" in data and b"Hopfield model" in data


def test_plot_draws_results_too(curves, tmp_path):
    curves.save(tmp_path / "r.npz")
    figures.plot(tmp_path / "r.npz", tmp_path / "r.png")
    figures.result(curves, tmp_path / "direct.png")
    assert (tmp_path / "r.png").read_bytes() == (tmp_path / "direct.png").read_bytes()


def test_outputs_are_refused_before_anything_is_read_or_drawn(hopfield, tmp_path):
    with pytest.raises(StorageError, match="jpeg"):
        figures.plot(tmp_path / "missing.npz", tmp_path / "x.jpeg")
    with pytest.raises(StorageError, match="no"):
        figures.plot(tmp_path / "missing.npz", tmp_path / "no" / "x.png")
    with pytest.raises(StorageError, match=r"missing\.npz"):
        figures.plot(tmp_path / "missing.npz", tmp_path / "x.png")
    assert list(tmp_path.iterdir()) == []


def test_bad_input(curves):
    with pytest.raises(UnknownNameError, match="magnetisation"):
        figures.result(curves, quantities=["magnetisation"])
    with pytest.raises(ParameterError, match="0 axes"):
        figures.result(sweep(HOPFIELD, alpha=0.05, T=0.3))


def test_without_matplotlib_the_extra_is_named(hopfield, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match="plot"):
        figures.diagram(hopfield)


def test_importing_draws_in_no_matplotlib_and_drawing_no_pyplot(tmp_path):
    code = f"""
import sys
from quenched import figures
assert "matplotlib" not in sys.modules
sys.path.insert(0, {str(phase_models.__file__.rsplit("/", 1)[0])!r})
import phase_models
from quenched.phase import diagram
drawn = diagram(phase_models.hopfield(), lines=("T_g",), points=3, map_points=None)
figures.diagram(drawn, {str(tmp_path / "x.png")!r})
assert "matplotlib.pyplot" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "grid", [{"T": [0.2, 0.4, 1.2]}, {"T": [0.2, 0.4, 1.2], "h": [0.0, 0.3]}], ids=["curve", "map"]
)
def test_solutions_outside_their_ansatz_look_different(grid):
    fixed = {"h": 0.0} if "h" not in grid else {}
    figure = figures.result(sweep(registry.get("sherrington_kirkpatrick"), **grid, **fixed))
    assert "outside its ansatz" in legend(figure)
    warm = {**grid, "T": [1.2, 1.4]}
    assert "outside its ansatz" not in legend(
        figures.result(sweep(registry.get("sherrington_kirkpatrick"), **warm, **fixed))
    )
