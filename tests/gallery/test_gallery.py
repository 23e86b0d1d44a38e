"""Figures of papers, in their quick mode: the numbers are right, the picture is legible, what is drawn is written."""

import csv
import dataclasses
import functools
import json

import numpy as np
import pytest
from scipy.stats import norm

import quenched as qn
from quenched import cli, figures, gallery
from quenched.errors import MissingExtraError, StorageError, UnknownNameError
from quenched.gallery import _curves
from quenched.phase import LineStatus
from quenched.plates import Panel, Plate, Series


@functools.cache
def plate(name):
    try:
        return gallery.make(name, quick=True)
    except MissingExtraError as error:
        pytest.skip(str(error))


def series(name, panel, label):
    (found,) = (s for s in plate(name).panels[panel].series if s.label.startswith(label))
    return found


def at(curve, x):
    """Linear interpolation; exact where x is a point of the curve."""
    order = np.argsort(curve.x)
    return float(np.interp(x, curve.x[order], curve.y[order]))


# ---------------------------------------------------------------------- every figure


@pytest.mark.parametrize("name", gallery.names())
def test_picture_and_numbers(name, tmp_path):
    drawn = plate(name)
    figures.plate(drawn, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"
    drawn.write(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == sum(len(s.x) for panel in drawn.panels for s in panel.series) > 20
    values = np.array([[float(row[key]) for key in "xy"] for row in rows])
    assert np.isfinite(values).all(axis=1).mean() > 0.9  # NaN is a gap of a line
    for panel in drawn.panels:
        labels = [s.label for s in panel.series]
        assert len(set(labels)) == len(labels)
        assert panel.x_label and panel.y_label
        assert all(np.isfinite(s.y).all() for s in panel.series if s.is_experiment)


@pytest.mark.parametrize("name", gallery.names())
def test_says_what_is_the_papers_and_what_is_ours(name):
    source, parameters = gallery.origin(name)
    assert (plate(name).name, plate(name).source, plate(name).parameters) == (name, source, parameters)
    assert "the paper" in parameters and "ours: " in parameters
    assert 20 < len(gallery.summary(name)) <= 120


@pytest.mark.parametrize("name", gallery.names())
def test_legends_hide_nothing(name):
    figure = figures.plate(plate(name))
    figure.draw_without_rendering()
    for axes in figure.axes:
        if (legend := axes.get_legend()) is None:
            continue
        box = legend.get_window_extent()
        frame = axes.get_window_extent()
        for line in axes.lines:
            pixels = axes.transData.transform(np.stack(line.get_data(), axis=1).astype(float))
            steps = np.linspace(0, len(pixels) - 1, 200 * len(pixels))
            x, y = (np.interp(steps, np.arange(len(pixels)), pixels[:, k]) for k in (0, 1))
            covered = (x > box.x0) & (x < box.x1) & (y > box.y0) & (y < box.y1)
            inside = (x >= frame.x0) & (x <= frame.x1) & (y >= frame.y0) & (y <= frame.y1)
            assert not (covered & inside).any(), line.get_label()


@pytest.mark.parametrize("name", ["double_descent", "early_stopping", "gaussian_mixture", "own_data"])
def test_experiments_lie_on_their_curves(name):
    for panel in plate(name).panels[:1] if name == "own_data" else plate(name).panels:
        for points in (s for s in panel.series if s.is_experiment):
            (curve,) = (s for s in panel.series if not s.is_experiment and points.label.startswith(s.label))
            expected = np.interp(points.x, curve.x, curve.y)
            assert (np.abs(points.y - expected) < 4 * points.error + 0.08 * expected).all()  # small systems


# ---------------------------------------------------------------------- their numbers


def test_hopfield():
    """Amit, Gutfreund and Sompolinsky: 0.138 and 0.051 on the axis; the nose from an independent computation."""
    spinodal, first, glass = (series("hopfield", 0, label) for label in ("$T_M$", "$T_c$", "$T_g$"))
    assert spinodal.x[np.argmin(spinodal.y)] == pytest.approx(0.1379055664949, abs=1e-12)
    assert first.x[np.argmin(first.y)] == pytest.approx(0.0518543309, abs=1e-9)
    np.testing.assert_allclose(glass.y, 1 + np.sqrt(glass.x), rtol=1e-12)
    nose = series("hopfield", 1, "largest load")
    assert (nose.x[0], nose.y[0]) == pytest.approx((0.138188511, 0.0228735), abs=1e-7)
    breaking = series("hopfield", 1, "$T_R$")
    assert (np.diff(breaking.y) > 0).all() and breaking.y[-1] > nose.y[0]


def test_capacity_against_margin():
    symmetric, step = (series("capacity_margin", 0, label) for label in ("replica", "one step"))
    index = int(np.argmin(np.abs(symmetric.x)))
    x = np.linspace(-12.0, 12.0, 4001)
    expected = 1 / np.trapezoid(norm.pdf(x) * np.maximum(symmetric.x[index] + x, 0) ** 2, x)
    assert symmetric.y[index] == pytest.approx(expected, rel=1e-6)
    assert at(step, -2.0) == pytest.approx(float(qn.solve("spherical_perceptron_1rsb", kappa=-2.0)["alpha_c"][0]))
    ratios = [series("capacity_margin", 1, label).y for label in ("one step", "AT")]
    assert all(((y > 0) & (y <= 1 + 1e-9)).all() and y[0] < y[-1] for y in ratios)
    for points in (s for s in plate("capacity_margin").panels[0].series if s.is_experiment):
        expected = [qn.capacity("spherical_perceptron", kappa=k).value for k in points.x]
        slope = np.gradient(symmetric.y, symmetric.x)
        error = points.x_error * np.abs(np.interp(points.x, symmetric.x, slope))
        assert (np.abs(points.y - expected) < 4 * error + 0.1).all()  # N = 20


def test_sherrington_kirkpatrick_in_a_field():
    line = series("sk_field", 0, "AT")
    for T, h in zip(line.x[::4], line.y[::4], strict=True):
        x = np.linspace(-12.0, 12.0, 4001)
        q = float(qn.solve("sherrington_kirkpatrick", T=T, h=h)["q"][0])
        field = np.clip((np.sqrt(q) * x + h) / T, -100, 100)
        stable = np.trapezoid(norm.pdf(x) / np.cosh(field) ** 4, x)
        assert stable == pytest.approx(T**2, rel=1e-6)
    inside, between, q = (series("sk_field", 1, label) for label in ("$q_1$", "$q_0$", "$q$"))
    middle = np.array([at(q, T) for T in inside.x[1:-1]])
    assert (inside.y[1:-1] > middle).all() and (between.y[1:-1] < middle).all()
    assert inside.y[-1] == between.y[-1] == pytest.approx(at(q, inside.x[-1]), rel=0.01)
    one, symmetric = (series("sk_field", 2, label) for label in ("one step", "replica symmetric"))
    assert symmetric.y[0] == pytest.approx(-1 / (2 * np.pi), abs=1e-9)
    assert -0.015 < one.y[0] < -0.01  # Parisi: about -0.01
    assert plate("sk_field").panels[3].series[0].y[0] == pytest.approx(0.0, abs=1e-12)


def test_p_spin():
    """Montanari and Ricci-Tersenghi for p = 3; lines of a coarse picture are read to its width."""
    for label, value in (("$T_d$:", 0.682), ("$T_K$:", 0.651), ("$T_G$:", 0.240)):
        assert at(series("pspin", 0, label), 3.0) == pytest.approx(value, abs=0.01)
    three = series("pspin", 1, "$p$ = 3")
    assert three.x[0] == pytest.approx(0.651, abs=5e-4) and three.y[0] == pytest.approx(0.0, abs=1e-9)
    assert (np.diff(three.y) > 0).all() and three.x[-1] < 0.682


def test_recall():
    facts = series("recall_capacity", 0, "bound")
    d, p = facts.x[0], facts.y[0]
    assert qn.solve("linear_associative_memory", log_p=np.log(p), dim=d)["excess"][0] == pytest.approx(0, abs=1e-9)
    exact, bound = series("recall_capacity", 1, "exact"), series("recall_capacity", 1, "bound")
    gap = exact.y - np.array([at(bound, x) for x in exact.x])
    assert (gap > -3 * exact.error - 0.01).all()  # the bound is one
    assert abs(gap[-1]) < 0.01 and (np.diff(exact.y) < 0).all()


def test_dense_networks():
    """References of the spinodal: extremum of the load along the chart, an independent computation."""
    for rho, T, load in ((0, 0.0, 2 * 0.19786011919538148), (0.1, 0.0, 0.26115659767), (0.3, 0.2, 0.22627033596)):
        curve = series("dense_hebbian", 0, rf"$\rho$ = {rho:g}: retrieval")
        assert curve.x[np.argmin(np.abs(curve.y - T))] == pytest.approx(load, abs=1e-10)
    first = series("dense_hebbian", 0, r"$\rho$ = 0: first order")
    i = int(np.argmax(first.x))
    glass = 2 * 0.19027249644171811  # meets the glass transition at T = gamma
    assert first.x[i] == pytest.approx(glass, abs=2e-3) and first.y[i] == pytest.approx(glass, abs=1e-2)


def test_multitasking_networks():
    """Without noise the second pattern appears at 1 - (1 - T)/t^2, t = tanh(t/T)."""
    from scipy.optimize import brentq

    curve = series("multitasking", 0, r"$\rho$ = 0: second")
    for d, T in zip(curve.x, curve.y, strict=True):
        t = brentq(lambda m, T=T: m - np.tanh(m / T), 1e-6, 1)
        assert d == pytest.approx(1 - (1 - T) / t**2, abs=1e-9)
    equal = series("multitasking", 0, r"$\rho$ = 0: equal")
    top = int(np.argmax(equal.y))
    assert equal.x[top] == pytest.approx(2 / 3, abs=0.02)  # both lines end at d = 2/3, T = 1
    assert max(curve.x) == pytest.approx(2 / 3, abs=0.02)


def test_digits():
    """The logistic loss is the one for which the pixels are not Gaussian."""
    theory, learner = plate("own_data").panels[1].series
    assert learner.y[-1] - at(theory, learner.x[-1]) > 3 * learner.error[-1]


# ---------------------------------------------------------------------- the command


def test_command(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["reproduce", "double_descent", "--quick", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"picture": "double_descent.png", "numbers": "double_descent.csv"}
    plate("double_descent").write(tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "double_descent.csv").read_bytes()


def test_list(capsys):
    assert cli.main(["reproduce"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in gallery.names())
    assert listed.count("ours: ") == len(gallery.names())
    assert cli.main(["reproduce", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == set(gallery.names())


def test_unknown_figure():
    with pytest.raises(UnknownNameError, match="double_descent"):
        gallery.make("double_decent")
    assert "_curves" not in gallery.names()


def test_unwritable(tmp_path):
    with pytest.raises(StorageError, match="cannot be written"):
        Plate("a", "a", "a", "a", ()).write(tmp_path / "missing" / "a.csv")


# ---------------------------------------------------------------------- how a plate is drawn


def test_gaps_between_pieces_of_a_line():
    line = qn.line("sherrington_kirkpatrick", "AT", points=7)
    whole = _curves.series("AT", line, "T", "h")
    assert len(whole.x) == 7 and np.isfinite(whole.x).all()
    broken = dataclasses.replace(line, piece=np.array([0, 0, 0, 1, 1, 1, 1]))
    broken.status[1] = LineStatus.max_steps
    x, y = (getattr(_curves.series("AT", broken, "T", "h"), name) for name in "xy")
    assert np.isnan(x).tolist() == np.isnan(y).tolist() == [False, False, True, False, False, False, False]
    assert x[1] == whole.x[2] and y[3] == whole.y[3]


def test_some_panels_of_a_figure(tmp_path):
    part = plate("pspin").only(1)
    assert part.panels == (plate("pspin").panels[1],) and part.source == plate("pspin").source
    assert len(qn.plot(part, tmp_path / "part.svg").axes) == 1
    assert (tmp_path / "part.svg").exists()


def test_colours_and_styles():
    x = np.arange(3.0)
    panel = Panel(
        "", "x", "y",
        (
            Series("one", x, x),
            Series("two", x, -x, style="dashes", colour_of="one"),
            Series("three", x, 2 * x, style="points"),
            Series("one, N = 5", x, x, error=0.1 + x),
            Series("other", x, x, x_error=0.1 + x, colour_of="three"),
            Series("black", x, x, style="dots", colour_of="none"),
        ),
        legend="below", notes=((1.0, 1.0, "here"),),
    )  # fmt: skip
    (axes,) = figures.plate(Plate("a", "a", "a", "a", (panel,))).axes
    handles = {label: handle for handle, label in zip(*axes.get_legend_handles_labels(), strict=True)}
    colour = {label: getattr(h, "lines", [h])[0].get_color() for label, h in handles.items()}
    assert colour["one"] == colour["two"] == colour["one, N = 5"] != colour["three"]
    assert colour["three"] == colour["other"] and colour["black"] == "#000000"
    assert handles["two"].get_linestyle() == "--" and handles["three"].get_marker() == "o"
    assert [text.get_text() for text in axes.texts] == ["here"]


def test_early_stopping():
    """Advani and Saxe: without a time limit the error diverges at alpha = 1; stopping costs little more than ridge."""
    over_loads, over_times = ({s.label: s for s in panel.series} for panel in plate("early_stopping").panels)
    late, middle, stopped, ridge = (
        over_loads[label].y for label in ("$t = 10^4$", "$t = 20$", "best time", "best ridge penalty")
    )
    loads = over_loads["$t = 10^4$"].x
    few, many = loads < 0.8, loads > 1.25
    assert late[few] == pytest.approx(1 - loads[few] + 0.2 / (1 - loads[few]), rel=1e-6)
    assert late[many] == pytest.approx(0.2 * loads[many] / (loads[many] - 1), rel=1e-6)
    assert abs(np.log(loads[late.argmax()])) < np.log(loads[1] / loads[0])
    assert (ridge < stopped).all() and (stopped < 1.05 * ridge).all()
    assert (stopped < middle).all()
    best = over_times["best time"]
    for x, y, load in zip(best.x, best.y, (0.5, 1, 2), strict=True):
        curve = over_times[rf"$\alpha = {load}$"]
        assert (curve.y >= y).all() and abs(np.log(curve.x[np.argmin(curve.y)] / x)) < 0.5
