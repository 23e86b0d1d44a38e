"""Compiled kernels of a formulation, from the text of its emitted functions."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, ClassVar, Literal

import numba
import numpy as np

from quenched import compiled
from quenched.compiled.rules import COLUMNS, EDGE
from quenched.compiled.translate import Code, translate
from quenched.numerics.quadrature import even, ladder, legendre
from quenched.systems.model import Array, Formulation

_HEAD = '''"""Written by quenched for numba, from emitted code; may be deleted at any time."""
# versions: {versions}
from math import inf, nan

import numpy as np
from numba import njit

import quenched.compiled.functions as _f
import quenched.compiled.rules as _r
'''

#: what every kernel is handed besides points: the scratch table and the quadrature tables
TABLES = "_s, _even, _t, _tw, _lo, _lw, _ls, _lh"

_POINT = """

@njit(error_model="numpy", fastmath={{"contract"}}, cache=True)
def {name}_point(x, p, n, _i, _out, {tables}{buffers}):
{lines}
"""

_MANY = """

@njit(error_model="numpy", cache=True)
def {name}(x, p, n, _out, {tables}, _nodes):
{rows}
    for _i in range(_out.shape[0]):
        {name}_point(x, p, n, _i, _out, {tables}{buffers})
"""


@dataclass(frozen=True)
class Kernel:
    """A compiled function of many points, and the sizes of what it works on."""

    function: Callable[..., None]
    codes: tuple[Code, ...]

    def __call__(self, x: Array, p: Array, n: int) -> Array:
        """``(P, K), (P, M) -> (P, outputs)``."""
        out = np.empty((len(x), self.codes[0].outputs))
        self.function(x, p, n, out, *self.tables(n))
        return out

    def tables(self, n: int) -> tuple[Array, ...]:
        """Scratch and quadrature tables for n nodes, in the order of ``TABLES``, and the node buffers."""
        rungs = ladder(n)
        buffers = max(1, *(len(code.buffers) for code in self.codes))
        panels = max(code.panels for code in self.codes)
        return (
            np.empty((EDGE + 1, COLUMNS)),
            even(n),
            *legendre(n),
            rungs.offsets,
            rungs.weights,
            rungs.steepness,
            rungs.spacing,
            np.empty((buffers, panels * n)),
        )


def point_source(name: str, code: Code) -> str:
    """Text of the function of one point."""
    return _POINT.format(name=name, tables=TABLES, buffers=arguments(code), lines="\n".join(code.lines) or "    pass")


def arguments(code: Code) -> str:
    """The node buffers as further arguments."""
    return "".join(f", {buffer}" for buffer in code.buffers)


def unpacked(codes: Sequence[Code]) -> str:
    """Lines that name the rows of the buffer table; kernels that run in turn share them."""
    names = [f"    {b} = _nodes[{k}]" for code in codes for k, b in enumerate(code.buffers)]
    return "\n".join(dict.fromkeys(names)) or "    pass"


@cache
def kernel(function: Callable[..., Any]) -> Kernel:
    """Compile an emitted function.

    Raises
    ------
    Untranslatable
        The function is not emitted code.
    """
    code = translate(function)
    many = _MANY.format(name="kernel", tables=TABLES, buffers=arguments(code), rows=unpacked([code]))
    return Kernel(load(point_source("kernel", code) + many).kernel, (code,))


@cache
def load(text: str) -> Any:
    """The module with this text, kept in a file so that what is compiled from it serves later processes too."""
    head = _HEAD.format(versions=f"{numba.__version__} {_digest_of_package()}")
    name = "quenched_" + hashlib.sha256((head + text).encode()).hexdigest()[:16]
    path = _folder() / f"{name}.py"
    if not path.is_file():
        # in one move: workers that start together must not read half of it
        with tempfile.NamedTemporaryFile("w", dir=path.parent, suffix=".tmp", delete=False, encoding="utf-8") as file:
            file.write(head + text)
        os.replace(file.name, path)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@lru_cache(maxsize=1)
def _digest_of_package() -> str:
    """Of the code that kernels inline: numba's own cache does not look at it."""
    folder = Path(compiled.__file__).parent
    texts = [path.read_bytes() for place in (folder, folder.parent / "solve") for path in sorted(place.glob("*.py"))]
    return hashlib.sha256(b"".join(texts)).hexdigest()


@lru_cache(maxsize=1)
def _folder() -> Path:
    """The user's cache, or a folder of this process only where that cannot be written."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(home) / "quenched"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="quenched-"))


@dataclass(frozen=True)
class Compiled(Formulation):
    """A formulation whose map and quantities run compiled."""

    engine: ClassVar[Literal["numpy", "numba"]] = "numba"

    def evaluate(self, x: Array, p: Array, n: int) -> tuple[Array, Array]:
        size, k = x.shape
        inside = self.defined(x, p)
        image, jacobian = np.full((size, k), np.nan), np.full((size, k, k), np.nan)
        out = kernel(self.fixed_point)(x[inside], p[inside], n)
        image[inside], jacobian[inside] = out[:, :k], out[:, k:].reshape(len(out), k, k)
        return image, jacobian

    def quantities(self, x: Array, p: Array, n: int) -> Array:
        return kernel(self.values)(np.ascontiguousarray(x), np.ascontiguousarray(p), n)


def accelerate(formulation: Formulation) -> Compiled:
    """The same formulation, compiled when it is first evaluated.

    Raises
    ------
    Untranslatable
        Its functions are not emitted code.
    """
    for function in (formulation.fixed_point, formulation.values, formulation.domain):
        translate(function)
    return Compiled(**{f.name: getattr(formulation, f.name) for f in fields(Formulation)})
