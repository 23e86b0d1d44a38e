"""What each command does: call the library, print, and say by the exit code how it went."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from quenched import api, storage
from quenched.cli import render
from quenched.cli.arguments import assignments, solver_options
from quenched.cli.workers import executor_of
from quenched.errors import ParameterError
from quenched.results import Result
from quenched.solve import Status

OK, NOT_SOLVED = 0, 1


def list_systems(arguments: argparse.Namespace) -> int:
    """``quenched list``."""
    cards = [api.load(name).card for name in api.list_systems()]
    if arguments.json:
        print(render.as_json([{"name": card.name, "title": card.title} for card in cards]))
    else:
        print(render.table((card.name, card.title) for card in cards))
    return OK


def show(arguments: argparse.Namespace) -> int:
    """``quenched show``."""
    card = api.load(arguments.system).card
    print(render.as_json(render.card_data(card)) if arguments.json else render.card(card))
    return OK


def derive(arguments: argparse.Namespace) -> int:
    """``quenched derive``."""
    derivation = api.derivation(arguments.system)
    print(derivation.render(arguments.format))
    return OK if all(outcome.passed for outcome in derivation.run()) else NOT_SOLVED


def verify(arguments: argparse.Namespace) -> int:
    """``quenched verify``."""
    if arguments.json:
        report = api.verify(*arguments.systems, slow=arguments.slow)
        print(render.as_json(report.summary()))
    else:
        report = api.verify(*arguments.systems, slow=arguments.slow, watch=lambda row: print(row, flush=True))
        print(report.tally)
    return OK if report.passed else NOT_SOLVED


def solve(arguments: argparse.Namespace) -> int:
    """``quenched solve``."""
    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    result = api.solve(system, branches=arguments.branch, options=solver_options(arguments), **params)
    print(render.as_json(result.summary()) if arguments.json else result)
    return _verdict(result)


def sweep(arguments: argparse.Namespace) -> int:
    """``quenched sweep``."""
    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    with executor_of(arguments.workers) as executor:
        result = api.sweep(
            system,
            branches=arguments.branch,
            to=arguments.output,
            resume=not arguments.fresh,
            executor=executor,
            chunk=arguments.chunk,
            progress=render.progress(),
            options=solver_options(arguments),
            **params,
        )
    if arguments.json:
        print(render.as_json({**result.summary(), "file": arguments.output}))
    else:
        print(f"{result}\n\nwritten to {arguments.output}")
    return _verdict(result)


def plan(arguments: argparse.Namespace) -> int:
    """``quenched plan``."""
    system = api.load(arguments.system)
    cost = api.plan(
        system,
        branches=arguments.branch,
        to=arguments.output,
        chunk=arguments.chunk,
        options=solver_options(arguments),
        **assignments(system.card, arguments.parameters),
    )
    print(render.as_json(cost.summary()) if arguments.json else cost)
    return OK


def reproduce(arguments: argparse.Namespace) -> int:
    """``quenched reproduce``: a figure of a paper and its numbers; or what there is."""
    from quenched import figures, gallery

    if arguments.figure is None:
        listed = {name: (gallery.summary(name), *gallery.origin(name)) for name in gallery.names()}
        if arguments.json:
            keys = ("summary", "source", "parameters")
            print(render.as_json({name: dict(zip(keys, texts, strict=True)) for name, texts in listed.items()}))
        else:
            for name, texts in listed.items():
                print(f"{name}\n{render.table([(text,) for text in texts], indent='    ')}")
        return OK
    gallery.summary(arguments.figure)
    picture = Path(arguments.output or f"{arguments.figure}.png")
    numbers = picture.with_suffix(".csv")
    figures.check_output(picture)
    storage.check_writable(numbers)
    plate = gallery.make(arguments.figure, arguments.quick)
    plate.write(numbers)
    figures.plate(plate, picture)
    files = {"picture": str(picture), "numbers": str(numbers)}
    print(render.as_json(files) if arguments.json else f"{plate}\n\npicture in {picture}, numbers in {numbers}")
    return OK


def diagram(arguments: argparse.Namespace) -> int:
    """``quenched diagram``: a picture, and the numbers beside it."""
    from quenched import figures
    from quenched.phase.records import answered

    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters, ranges=True)
    ranges = {name: value for name, value in params.items() if isinstance(value, tuple)}
    fixed = {name: value for name, value in params.items() if name not in ranges}
    for name, value in fixed.items():
        if np.ndim(value):
            raise ParameterError(f"{name}: a diagram takes a range, {name}=lo:hi, or a number for what is fixed.")
    picture, numbers = _diagram_files(system.name, arguments.output)
    figures.check_output(picture)
    storage.check_writable(numbers)
    with executor_of(arguments.workers) as executor:
        drawn = api.phase_diagram(
            system,
            ranges=ranges,
            points=arguments.points,
            map_points=(arguments.map, arguments.map) if arguments.map else None,
            executor=executor,
            progress=render.progress(),
            options=solver_options(arguments),
            **fixed,
        )
    drawn.save(numbers)
    api.plot(drawn, picture)
    files = {"picture": str(picture), "numbers": str(numbers)}
    if arguments.json:
        print(render.as_json(render.diagram_data(drawn, files)))
    else:
        print(f"{drawn}\n\npicture in {picture}, numbers in {numbers}")
    lines_known = all(answered(curve.status).all() for curve in drawn.lines)
    return OK if lines_known and not (drawn.map and drawn.map.failed.any()) else NOT_SOLVED


def plot(arguments: argparse.Namespace) -> int:
    """``quenched plot``."""
    output = arguments.output or str(Path(arguments.file).with_suffix(".png"))
    api.plot(arguments.file, output)
    print(f"picture in {output}")
    return OK


def capacity(arguments: argparse.Namespace) -> int:
    """``quenched capacity``."""
    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    for name, value in params.items():
        if np.ndim(value):
            raise ParameterError(f"{name}: a capacity is computed at one point; give a number.")
    point = api.capacity(system, line=arguments.line, options=solver_options(arguments), **params)
    print(render.as_json(render.boundary_data(point)) if arguments.json else point)
    return OK if point.status == 0 else NOT_SOLVED


def line(arguments: argparse.Namespace) -> int:
    """``quenched line``."""
    from quenched.phase.records import answered

    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    curve = api.line(
        system,
        arguments.line,
        span=arguments.span,
        points=arguments.points,
        options=solver_options(arguments),
        **params,
    )
    print(render.as_json(render.curve_data(curve)) if arguments.json else render.curve(curve))
    return OK if answered(curve.status).all() else NOT_SOLVED


def optimum(arguments: argparse.Namespace) -> int:
    """``quenched optimum``."""
    from quenched.phase.records import answered

    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    best = api.optimum(
        system,
        arguments.quantity,
        over=arguments.over,
        branch=arguments.branch,
        span=arguments.span,
        extremum="max" if arguments.largest else "min",
        options=solver_options(arguments),
        **params,
    )
    print(render.as_json(render.optimum_data(best)) if arguments.json else best)
    return OK if answered(best.status).all() else NOT_SOLVED


def parisi(arguments: argparse.Namespace) -> int:
    """``quenched parisi``."""
    system = api.load(arguments.system)
    params = assignments(system.card, arguments.parameters)
    limit = api.parisi(system, steps=arguments.steps, **params)
    print(render.as_json(render.parisi_data(system.name, limit)) if arguments.json else render.parisi(limit))
    return OK


def _verdict(result: Result) -> int:
    """That a branch does not exist somewhere is an answer, unless nothing at all was found there."""
    for piece in result.pieces():
        answered = piece.converged | (piece.status == Status.no_fixed_point)
        if not (answered.all() and piece.converged.any(axis=0).all()):
            return NOT_SOLVED
    return OK


def _diagram_files(name: str, output: str | None) -> tuple[Path, Path]:
    """Names for the picture and the numbers: in a directory, or from the name of either."""
    target = Path(output or ".")
    if target.is_dir() or not target.suffix:
        target = target / f"{name}.png"
    picture = target.with_suffix(".png") if target.suffix == ".npz" else target
    return picture, target.with_suffix(".npz")
