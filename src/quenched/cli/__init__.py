"""The command ``quenched``: the parser, and the translation of errors into messages and exit codes.

Exit codes: 0 done; 1 a requested number did not converge or a check failed; 2 usage or bad input;
130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from quenched.cli import commands
from quenched.errors import QuenchedError
from quenched.sweep import CHUNK
from quenched.version import __version__

_BAD_INPUT, _INTERRUPTED, _BROKEN_PIPE = 2, 130, 141

_SYSTEM = "name of a built-in system (see 'quenched list'), or path of a model file"
_VALUES = "NAME=VALUE, where VALUE is a number or the name of a choice"

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = _parse(argv)
    try:
        code: int = arguments.command(arguments)
        sys.stdout.flush()
        return code
    except QuenchedError as error:
        print(f"quenched: {error}", file=sys.stderr)
        return _BAD_INPUT
    except KeyboardInterrupt:
        print(
            "\nquenched: interrupted. A sweep with -o continues when the same command is run again.",
            file=sys.stderr,
        )
        return _INTERRUPTED
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse; NAME=VALUE may also stand after options, which argparse alone does not allow."""
    parser = _parser()
    arguments, rest = parser.parse_known_args(argv)
    late = [item for item in rest if "=" in item and not item.startswith("-")]
    if len(late) < len(rest) or (late and not hasattr(arguments, "parameters")):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if late:
        arguments.parameters = [*arguments.parameters, *late]
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quenched",
        description="From the definition of a disordered model to its phase diagram, by checked derivations.",
        epilog="example: quenched diagram hopfield -o hopfield.png",
    )
    parser.add_argument("--version", action="version", version=f"quenched {__version__}")
    subparsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, run: Command, purpose: str, example: str, *, json: bool = True) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = subparsers.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=f"example: {example}",
        )
        sub.set_defaults(command=run)
        if json:
            sub.add_argument("--json", action="store_true", help="print JSON")
        return sub

    command("list", commands.list_systems, "list the built-in systems", "quenched list")

    sub = command(
        "show",
        commands.show,
        "show the parameters, quantities, branches and lines of a system",
        "quenched show hopfield",
    )
    sub.add_argument("system", metavar="NAME", help=_SYSTEM)

    sub = command(
        "derive",
        commands.derive,
        "derive the equations of a system and check every step",
        "quenched derive hopfield --format markdown",
        json=False,
    )
    sub.add_argument("system", metavar="NAME", help=_SYSTEM)
    sub.add_argument("--format", choices=("text", "markdown", "latex"), default="text", help="default: text")

    sub = command(
        "verify",
        commands.verify,
        "run the checks of all systems, or of some, and print one table",
        "quenched verify hopfield",
    )
    sub.add_argument("systems", metavar="NAME", nargs="*", help=_SYSTEM)
    sub.add_argument("--slow", action="store_true", help="also the checks that take minutes")

    sub = command(
        "solve",
        commands.solve,
        "solve the branches of a system at one point",
        "quenched solve hopfield alpha=0.1 T=0.2 --branch retrieval",
    )
    _add_system(sub, _VALUES)
    _add_branches(sub)
    _add_options(sub)

    sub = command(
        "sweep",
        commands.sweep,
        "solve the branches of a system on a grid and write a file; resumes after a kill",
        "quenched sweep hopfield alpha=0:0.2:200 T=0.01:1.2:200 -o hopfield.npz --workers 4",
    )
    _add_grid(sub)
    sub.add_argument("-o", "--output", metavar="FILE", required=True, help="file for the numbers (.npz)")
    sub.add_argument("--fresh", action="store_true", help="replace what an earlier sweep left at FILE")
    _add_workers(sub)
    _add_branches(sub)
    _add_options(sub)

    sub = command(
        "plan",
        commands.plan,
        "estimate the cost of a sweep from a sample of its points: evaluations, memory, time",
        "quenched plan hopfield alpha=0:0.2:200 T=0.01:1.2:200",
    )
    _add_grid(sub)
    sub.add_argument("-o", "--output", metavar="FILE", help="the results would go to a file")
    _add_branches(sub)
    _add_options(sub)

    sub = command(
        "diagram",
        commands.diagram,
        "compute and draw the phase diagram of a system",
        "quenched diagram hopfield alpha=0:0.15 -o hopfield.png",
    )
    _add_system(sub, "NAME=VALUE for what is fixed, NAME=lo:hi for the range of an axis")
    sub.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="picture (.png, .pdf or .svg), or directory; the numbers are written beside it (.npz). "
        "Default: NAME.png and NAME.npz here",
    )
    sub.add_argument("--points", type=int, default=65, help="points on each line (default 65)")
    sub.add_argument(
        "--map", type=int, default=200, help="map of N x N points (default 200; 0: lines only)", metavar="N"
    )
    _add_workers(sub)
    _add_options(sub)

    sub = command(
        "plot",
        commands.plot,
        "draw a file of results",
        "quenched plot hopfield.npz -o hopfield.pdf",
        json=False,
    )
    sub.add_argument("file", metavar="FILE", help="file of a sweep or diagram")
    sub.add_argument("-o", "--output", metavar="PICTURE", help="default: FILE with the suffix .png")

    sub = command(
        "reproduce",
        commands.reproduce,
        "rebuild a figure of a paper, as picture and as data; without a name, list the figures",
        "quenched reproduce double_descent",
    )
    sub.add_argument("figure", metavar="FIGURE", nargs="?", help="name of a figure")
    sub.add_argument("-o", "--output", metavar="PICTURE", help="default: FIGURE.png; the data go beside it, as .csv")
    sub.add_argument("--quick", action="store_true", help="few points and samples, in seconds")

    sub = command(
        "line",
        commands.line,
        "follow a line of the phase diagram and print its points",
        "quenched line hopfield T_M --points 20",
    )
    sub.add_argument("system", metavar="NAME", help=_SYSTEM)
    sub.add_argument("line", metavar="LINE", help="name of a line of the system")
    sub.add_argument(
        "parameters",
        metavar="NAME=VALUE",
        nargs="*",
        help="a number for what is fixed; a list 0.1,0.2 or a grid lo:hi:count for the points that are asked for",
    )
    sub.add_argument("--span", nargs=2, type=float, metavar=("LO", "HI"), help="range of the parameter along the line")
    sub.add_argument("--points", type=int, default=65, help="points on the line (default 65)")
    _add_options(sub)

    sub = command(
        "optimum",
        commands.optimum,
        "choose a parameter: where a quantity is smallest, or largest",
        "quenched optimum glm_erm generalisation_error --over lam alpha=1,2,5",
    )
    sub.add_argument("system", metavar="NAME", help=_SYSTEM)
    sub.add_argument("quantity", metavar="QUANTITY", help="quantity of the system")
    sub.add_argument(
        "parameters",
        metavar="NAME=VALUE",
        nargs="*",
        help="a number for what is fixed; lists 0.1,0.2 or grids lo:hi:count for one optimum each",
    )
    sub.add_argument("--over", metavar="PARAMETER", required=True, help="the parameter to choose")
    sub.add_argument("--branch", help="branch to look at, where there are several")
    sub.add_argument("--span", nargs=2, type=float, metavar=("LO", "HI"), help="search interval")
    sub.add_argument("--largest", action="store_true", help="the largest value instead of the smallest")
    _add_options(sub)

    sub = command(
        "parisi",
        commands.parisi,
        "compute a free energy with many steps of replica symmetry breaking, and their limit",
        "quenched parisi sherrington_kirkpatrick T=0 h=0",
    )
    _add_system(sub, "NAME=VALUE, where VALUE is a number")
    sub.add_argument("--steps", type=int, default=6, help="largest number of steps (default 6, at least 5)")

    sub = command(
        "capacity",
        commands.capacity,
        "compute a critical value: the storage capacity, or a point of any line",
        "quenched capacity spherical_perceptron kappa=0",
    )
    _add_system(sub, _VALUES)
    sub.add_argument("--line", help="name of a line of the system (default: its capacity)")
    _add_options(sub)
    return parser


def _add_system(sub: argparse.ArgumentParser, values: str) -> None:
    sub.add_argument("system", metavar="NAME", help=_SYSTEM)
    sub.add_argument("parameters", metavar="NAME=VALUE", nargs="*", help=values)


def _add_grid(sub: argparse.ArgumentParser) -> None:
    _add_system(sub, "NAME=VALUE, where VALUE is a number, a list 0.1,0.2,0.4, or a grid lo:hi:count")
    sub.add_argument("--chunk", type=int, default=CHUNK, help=f"points per task (default {CHUNK})")


def _add_branches(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--branch", action="append", help="only this branch (may be repeated)")


def _add_workers(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--workers", type=int, default=1, metavar="N", help="processes (default 1)")


def _add_options(sub: argparse.ArgumentParser) -> None:
    group = sub.add_argument_group("solver")
    group.add_argument("--method", help="newton (default), anderson or damped")
    group.add_argument("--tolerance", type=float, help="of the certified error (default 1e-10)")
    group.add_argument("--nodes", type=int, help="quadrature nodes to begin with")
    group.add_argument("--max-nodes", type=int, help="most quadrature nodes to use")
    group.add_argument("--engine", help="numpy, numba (compiled), or auto (default): numba if it is worth it")
