"""Files: round trip, determinism, atomicity, and every way in which a file can be bad."""

import json
import os
import pickle
import zipfile

import numpy as np
import pytest

from quenched import storage
from quenched.errors import StorageError
from quenched.storage import Archive

ARCHIVE = Archive(
    "demo",
    {"b": 1, "a": [0.1, None, "text"]},
    {
        "x": np.array([0.1, np.nan, -np.inf]),
        "n": np.arange(6, dtype=np.int8).reshape(2, 3),
        "point": np.array(2.5),
    },
)


def same(left, right):
    assert left.kind == right.kind and left.manifest == right.manifest and list(left.arrays) == sorted(right.arrays)
    for name, array in right.arrays.items():
        assert left.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(left.arrays[name], array)


def test_round_trip(tmp_path):
    storage.write(tmp_path / "a.npz", ARCHIVE)
    same(storage.read(tmp_path / "a.npz"), ARCHIVE)


def test_numpy_reads_the_arrays(tmp_path):
    storage.write(tmp_path / "a.npz", ARCHIVE)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as file:
        np.testing.assert_array_equal(file["n"], ARCHIVE.arrays["n"])
        assert json.loads(file["manifest.json"])["contents"] == ARCHIVE.manifest


def test_bytes_depend_on_the_contents_only(tmp_path):
    reordered = Archive(
        "demo",
        dict(reversed(list(ARCHIVE.manifest.items()))),
        {name: np.asarray(array, order="F") for name, array in reversed(list(ARCHIVE.arrays.items()))},
    )
    storage.write(tmp_path / "a.npz", ARCHIVE)
    storage.write(tmp_path / "b.npz", reordered)
    os.utime(tmp_path / "a.npz", (0, 0))
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    different = Archive("demo", ARCHIVE.manifest, {**ARCHIVE.arrays, "x": np.array([0.1, np.nan, np.inf])})
    storage.write(tmp_path / "b.npz", different)
    assert (tmp_path / "a.npz").read_bytes() != (tmp_path / "b.npz").read_bytes()


def test_replaces_an_older_file_and_leaves_nothing_else(tmp_path):
    (tmp_path / "a.npz").write_text("old")
    storage.write(tmp_path / "a.npz", ARCHIVE)
    same(storage.read(tmp_path / "a.npz"), ARCHIVE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.npz"]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failed_write_keeps_the_older_file(tmp_path, monkeypatch, failing):
    storage.write(tmp_path / "a.npz", ARCHIVE)
    before = (tmp_path / "a.npz").read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, full)
    with pytest.raises(StorageError, match=r"No space left.*space left"):
        storage.write(tmp_path / "a.npz", Archive("demo", {}, {}))
    assert (tmp_path / "a.npz").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.npz"]


def test_objects_are_not_stored(tmp_path):
    with pytest.raises(ValueError):
        storage.write(tmp_path / "a.npz", Archive("demo", {}, {"x": np.array([{}])}))
    assert list(tmp_path.iterdir()) == []


def test_numbers_that_json_lacks_are_refused(tmp_path):
    with pytest.raises(ValueError):
        storage.write(tmp_path / "a.npz", Archive("demo", {"x": float("nan")}, {}))


# ---------------------------------------------------------------------- bad files


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "a.npz"
    storage.write(path, ARCHIVE)
    return path


def refused(path, pattern):
    with pytest.raises(StorageError, match=pattern) as caught:
        storage.read(path)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_missing(tmp_path):
    refused(tmp_path / "none.npz", "cannot be read .No such file.*Check the name")


def test_directory(tmp_path):
    refused(tmp_path, "cannot be read")


def test_every_truncation_is_noticed(written):
    data = written.read_bytes()
    for size in range(0, len(data), 7):
        written.write_bytes(data[:size])
        refused(written, "compute it again")


def test_a_changed_byte_in_an_array_is_noticed(written):
    data = bytearray(written.read_bytes())
    data[data.index(np.array([0.1]).tobytes())] ^= 1
    written.write_bytes(bytes(data))
    refused(written, "damaged")


def test_no_changed_byte_gives_other_numbers(written):
    """Whatever single byte flips: an error, or (in fields that nothing reads) the same contents."""
    data = written.read_bytes()
    caught = 0
    for position in range(len(data)):
        changed = bytearray(data)
        changed[position] ^= 0x41
        written.write_bytes(bytes(changed))
        try:
            same(storage.read(written), ARCHIVE)
        except StorageError:
            caught += 1
    assert caught > len(data) / 2


@pytest.mark.parametrize("text", [b"", b"hello", b"alpha,T\n0.1,0.2\n", pickle.dumps({"a": 1})])
def test_foreign(tmp_path, text):
    path = tmp_path / "a.npz"
    path.write_bytes(text)
    refused(path, "written by another program")


def test_foreign_npz(tmp_path):
    np.savez(tmp_path / "a.npz", x=np.arange(3))
    refused(tmp_path / "a.npz", "written by another program")


@pytest.mark.parametrize("manifest", ["[]", "{}", '{"format": "other"}', "not json", '"text"'])
def test_foreign_manifest(tmp_path, manifest):
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as file:
        file.writestr("manifest.json", manifest)
    refused(tmp_path / "a.npz", "written by another program")


def test_other_version(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as file:
        file.writestr("manifest.json", json.dumps({"format": "quenched", "version": 99, "kind": "result"}))
    refused(tmp_path / "a.npz", "format version 99")


def test_pickled_array_is_not_loaded(tmp_path):
    class Bomb:
        def __reduce__(self):
            return (pytest.fail, ("unpickled",))

    np.save(tmp_path / "x.npy", np.array([Bomb()]), allow_pickle=True)
    head = {"format": "quenched", "version": 1, "kind": "result", "arrays": ["x"], "contents": {}}
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as file:
        file.writestr("manifest.json", json.dumps(head))
        file.write(tmp_path / "x.npy", "x.npy")
    refused(tmp_path / "a.npz", "damaged")


# ---------------------------------------------------------------------- writability


def test_check_writable_leaves_nothing(tmp_path):
    storage.check_writable(tmp_path / "a.npz")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["missing/a.npz", "file/a.npz", "folder"])
def test_unwritable(tmp_path, where):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    for action in (storage.check_writable, lambda path: storage.write(path, ARCHIVE)):
        with pytest.raises(StorageError, match="Give"):
            action(tmp_path / where)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_no_permission(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(StorageError, match="Permission denied"):
        storage.check_writable(tmp_path / "a.npz")
