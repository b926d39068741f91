"""Each shape's own test says what becomes of damage in it; here is what all of them rely on."""

import stat
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.storage.state_file import read_state, write_state


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "words.json"


def test_what_is_written_comes_back(path: Path) -> None:
    write_state(path, {"words": ["商业", "b\\n"], "more": 1})
    assert read_state(path, list, "words") == (["商业", "b\\n"], True)
    assert read_state(path, dict) == ({"words": ["商业", "b\\n"], "more": 1}, True)
    assert "商业" in path.read_text(encoding="utf-8"), "a person may read it"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_nothing_is_wrong_with_a_file_that_is_not_there_yet(path: Path) -> None:
    assert read_state(path, list, "words") == ([], True)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"3", b"{}", b'{"words": {}}', b"\xff", b"[" * 100_000]
)
def test_what_is_damaged_is_as_good_as_empty_and_told(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    assert read_state(path, list, "words") == ([], False)


def test_a_file_too_large_is_not_read(path: Path) -> None:
    write_state(path, {"words": ["x" * 2**20]})
    assert read_state(path, list, "words") == ([], False)


def test_what_cannot_be_written_leaves_what_was_there(path: Path) -> None:
    write_state(path, {"words": ["a"]})
    path.chmod(0o400)
    with pytest.raises(StorageError):
        write_state(path, {"words": ["b"]})
    assert read_state(path, list, "words") == (["a"], True)
