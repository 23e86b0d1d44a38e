"""Files: arrays and a JSON manifest in one ``.npz``, without pickles, written atomically.

The bytes are a function of the contents only (no dates, no compression), so that equal results are equal
files. ``numpy.load`` reads the arrays without this package. An array may be written in pieces, and read from the
file when it is used, so that a file can be larger than memory.
"""

from __future__ import annotations

import contextlib
import io
import json
import math
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from quenched.errors import StorageError

_FORMAT, _VERSION = "quenched", 1
_MANIFEST = "manifest.json"

#: what reading a damaged or foreign zip file, header or JSON text raises
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    TypeError,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


#: bytes that are read at a time where the whole is not needed
_PIECE = 1 << 16


@dataclass(frozen=True)
class Column:
    """An array that is given in pieces, in C order, when it is written."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    pieces: Callable[[], Iterable[NDArray[Any]]]


@dataclass(frozen=True)
class Archive:
    """Contents of a file: what it is, its manifest, and its arrays by name (as :class:`Column` only to be written)."""

    kind: str
    manifest: Mapping[str, Any]
    arrays: Mapping[str, Any]


def write(path: str | os.PathLike[str], archive: Archive) -> None:
    """Write a file: complete under its name, or not at all.

    Raises
    ------
    StorageError
        The file cannot be written.
    """
    names = sorted(archive.arrays)
    head = {"format": _FORMAT, "version": _VERSION, "kind": archive.kind, "arrays": names}
    head["contents"] = archive.manifest
    text = json.dumps(head, sort_keys=True, indent=1, allow_nan=False)
    columns = {f"{name}.npy": _column(archive.arrays[name]) for name in names}

    def fill(target: IO[bytes]) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as file:
            file.writestr(_entry(_MANIFEST), text)
            for name, column in columns.items():
                _write_array(file, _entry(name), column)

    _replace(Path(path), fill)


def read(path: str | os.PathLike[str], *, mapped: bool = False) -> Archive:
    """Read a file that :func:`write` wrote.

    Parameters
    ----------
    path
        The file.
    mapped
        Leave the arrays in the file: they are checked now, but take memory only where they are used, and cannot
        be changed.

    Raises
    ------
    StorageError
        The file is missing, truncated, damaged, or not one of this package's.
    """
    with _reading(path), zipfile.ZipFile(path) as file:
        head = json.loads(file.read(_MANIFEST))
        if head["format"] != _FORMAT:
            raise KeyError(_FORMAT)
        if head["version"] != _VERSION:
            raise StorageError(
                f"{path}: the file has format version {head['version']}, this release of quenched reads "
                f"version {_VERSION}. Open it with the release that wrote it, or compute it again."
            )
        names = {name: f"{name}.npy" for name in head["arrays"]}
        if mapped:
            contents = np.memmap(path, np.uint8, "r")
            arrays = {name: _mapped(file, member, contents) for name, member in names.items()}
        else:
            arrays = {name: _array(file.read(member)) for name, member in names.items()}
        return Archive(head["kind"], head["contents"], arrays)


def read_array(path: str | os.PathLike[str], name: str) -> NDArray[Any]:
    """One array of a file that :func:`write` wrote.

    Raises
    ------
    StorageError
        As :func:`read`.
    """
    with _reading(path), zipfile.ZipFile(path) as file:
        return _array(file.read(f"{name}.npy"))


@contextlib.contextmanager
def _reading(path: str | os.PathLike[str]) -> Iterator[None]:
    """What goes wrong while a file is read, in words."""
    try:
        yield
    except StorageError:
        raise
    except OSError as error:
        raise StorageError(f"{path}: cannot be read ({_reason(error)}). Check the name and the permissions.") from None
    except _DAMAGE as error:
        raise damaged(path, error) from None


def damaged(path: str | os.PathLike[str], error: Exception) -> StorageError:
    """The error for a file whose contents are not what they should be."""
    return StorageError(
        f"{path}: not a complete quenched results file ({type(error).__name__}: {error}). It is damaged, cut "
        "short, or was written by another program: restore it from a copy, or compute it again."
    )


def check_writable(path: str | os.PathLike[str]) -> None:
    """Find out before a computation whether its result can be written; leaves nothing behind.

    Raises
    ------
    StorageError
        The directory does not exist or does not accept files, or the path is a directory.
    """
    target = Path(path)
    if target.is_dir():
        raise StorageError(f"{path}: is a directory. Give the name of a file in it.")
    try:
        probe = _temporary(target)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _unwritable(target, error) from None


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system = 3  # the same bytes on every platform
    entry.external_attr = 0o644 << 16
    return entry


def _column(array: Any) -> Column:
    if isinstance(array, Column):
        return array
    whole = np.asarray(array, order="C")
    if whole.dtype.hasobject:
        raise ValueError("an array of Python objects cannot be stored")
    return Column(whole.shape, whole.dtype, lambda: [whole])


def _write_array(file: zipfile.ZipFile, entry: zipfile.ZipInfo, column: Column) -> None:
    header = io.BytesIO()
    description = np.lib.format.dtype_to_descr(column.dtype)
    np.lib.format.write_array_header_1_0(header, {"descr": description, "fortran_order": False, "shape": column.shape})
    expected = math.prod(column.shape) * column.dtype.itemsize
    entry.file_size = len(header.getvalue()) + expected
    with file.open(entry, "w") as member:
        member.write(header.getvalue())
        for piece in column.pieces():
            expected -= member.write(np.ascontiguousarray(piece, column.dtype).tobytes())
    if expected:
        raise ValueError(f"the pieces of {entry.filename} do not make up an array of shape {column.shape}")


def _array(data: bytes) -> NDArray[Any]:
    array: NDArray[Any] = np.lib.format.read_array(io.BytesIO(data), allow_pickle=False)
    return array


def _mapped(file: zipfile.ZipFile, name: str, contents: NDArray[np.uint8]) -> NDArray[Any]:
    """An array of a file that is mapped as ``contents``: its bytes are checked, and stay there."""
    with file.open(name) as member:
        version = np.lib.format.read_magic(member)
        if version != (1, 0):
            raise ValueError(f"array format {version}")
        shape, fortran, dtype = np.lib.format.read_array_header_1_0(member)
        header = member.tell()
        while member.read(_PIECE):  # raises where the check sum is wrong
            pass
        if fortran or dtype.hasobject or member.tell() - header != math.prod(shape) * dtype.itemsize:
            raise ValueError(f"array {name!r} is not what its header says")
        size = member.tell()
    info = file.getinfo(name)
    # the local header: 30 bytes, then the name and an extra field of these lengths
    lengths = contents[info.header_offset + 26 : info.header_offset + 30].tobytes()
    start = info.header_offset + 30 + sum(int.from_bytes(lengths[k : k + 2], "little") for k in (0, 2))
    data = np.asarray(contents[start + header : start + size])
    return data.view(dtype).reshape(shape)


def _replace(target: Path, fill: Callable[[IO[bytes]], None]) -> None:
    temporary = _temporary(target)
    try:
        with open(temporary, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
        _sync_directory(target.parent)
    except OSError as error:
        raise _unwritable(target, error) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()  # still there if the write was interrupted


def _sync_directory(folder: Path) -> None:
    """Make the new name durable; not every platform can open a directory."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _temporary(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def _unwritable(target: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{target}: cannot be written ({_reason(error)}). Give a path in an existing directory that you may "
        "write to and that has space left."
    )


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
