"""Files: arrays and a JSON manifest in one ``.npz``, without pickles, written atomically.

The bytes are a function of the contents only (no dates, no compression), so that equal results are equal
files. ``numpy.load`` reads the arrays without this package.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


@dataclass(frozen=True)
class Archive:
    """Contents of a file: what it is, its manifest, and its arrays by name."""

    kind: str
    manifest: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]


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
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        file.writestr(_entry(_MANIFEST), json.dumps(head, sort_keys=True, indent=1, allow_nan=False))
        for name in names:
            file.writestr(_entry(f"{name}.npy"), _npy(archive.arrays[name]))
    _replace(Path(path), buffer.getvalue())


def read(path: str | os.PathLike[str]) -> Archive:
    """Read a file that :func:`write` wrote.

    Raises
    ------
    StorageError
        The file is missing, truncated, damaged, or not one of this package's.
    """
    try:
        with zipfile.ZipFile(path) as file:
            head = json.loads(file.read(_MANIFEST))
            if head["format"] != _FORMAT:
                raise KeyError(_FORMAT)
            if head["version"] != _VERSION:
                raise StorageError(
                    f"{path}: the file has format version {head['version']}, this release of quenched reads "
                    f"version {_VERSION}. Open it with the release that wrote it, or compute it again."
                )
            arrays = {name: _array(file.read(f"{name}.npy")) for name in head["arrays"]}
            return Archive(head["kind"], head["contents"], arrays)
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


def _npy(array: NDArray[Any]) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.asarray(array, order="C"), version=(1, 0), allow_pickle=False)
    return buffer.getvalue()


def _array(data: bytes) -> NDArray[Any]:
    array: NDArray[Any] = np.lib.format.read_array(io.BytesIO(data), allow_pickle=False)
    return array


def _replace(target: Path, data: bytes) -> None:
    temporary = _temporary(target)
    try:
        with open(temporary, "wb") as file:
            file.write(data)
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
