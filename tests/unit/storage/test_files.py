"""Reading a file names what is wrong with it and waits for nothing."""

import os
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.storage.files import ABSENT, content_hash, hash_of_file, read_file


def code_of(path: Path, limit: int = 100) -> str:
    with pytest.raises(StorageError) as caught:
        read_file(path, limit)
    assert caught.value.path == path
    return caught.value.code


def test_bytes_and_their_hash(tmp_path: Path):
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    assert read_file(path) == b"abc"
    assert hash_of_file(path) == content_hash(b"abc") != content_hash(b"abd")
    assert hash_of_file(tmp_path / "none") == ABSENT


def test_what_is_no_file(tmp_path: Path):
    (tmp_path / "file").touch()
    assert code_of(tmp_path / "none") == "file.missing"
    assert code_of(tmp_path / "file" / "none") == "file.missing"
    assert code_of(tmp_path / "a\0b") == "file.missing"
    assert code_of(tmp_path) == "file.is_folder"
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "file.not_regular"
    assert code_of(Path("/dev/zero")) == "file.not_regular"


def test_what_is_refused_is_closed_again(tmp_path: Path):
    (tmp_path / "large").write_bytes(b"x" * 101)
    before = [*Path("/proc/self/fd").iterdir()]
    for _ in range(3):
        assert code_of(tmp_path) == "file.is_folder"
        assert code_of(tmp_path / "large") == "limit.file"
    assert len([*Path("/proc/self/fd").iterdir()]) == len(before)


def test_the_size_is_looked_at_first(tmp_path: Path):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert code_of(path) == "limit.file"
    path.write_bytes(b"x" * 100)
    assert len(read_file(path, 100)) == 100


def test_errors_of_the_system_have_a_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert code_of(tmp_path / "a") == "file.no_permission"
    with pytest.raises(StorageError):
        hash_of_file(tmp_path / "a")


def test_a_link_that_leads_to_itself(tmp_path: Path):
    path = tmp_path / "loop"
    path.symlink_to(path)
    assert code_of(path) == "file.link_circle"
