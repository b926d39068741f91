"""Recovery copies: written, found whole or damaged, put aside; the files of canvases stay alone."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.operations.header import rename
from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ABSENT, ContentHash, hash_of_file
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.open_copy import OpenCopy, new_copy
from canvasdesk.storage.put_aside import FOLDER, copies_aside, let_old_ones_go, put_aside, take_back
from canvasdesk.storage.recovery import (
    Head,
    copies_found,
    copy_bytes,
    copy_paths,
    is_open,
    is_settled,
    lock_of_copy,
    read_copy,
    recovery_folder,
    write_copy,
)
from strategies import counted_ids

NOW = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
BASE = Path("/home/somebody/plan.canvasdesk")


@pytest.fixture
def document() -> Document:
    empty = new_document(Mode.PERSONAL, "en", counted_ids())
    return rename(empty, "The plan").apply(empty)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = recovery_folder(tmp_path)
    folder.mkdir()
    return folder / "0a.recovery"


def written(path: Path, document: Document, head: Head) -> Path:
    write_copy(path, document, head)
    return path


def test_a_copy_gives_back_the_document_and_what_it_says_of_itself(
    path: Path, document: Document, tmp_path: Path
):
    head = Head(NOW, "The plan", BASE, ContentHash("a" * 64), ContentHash("b" * 64))
    written(path, document, head)
    (copy,) = copies_found(tmp_path)
    assert (copy.head, copy.title, copy.base, copy.fault) == (head, "The plan", BASE, None)
    assert copy.result is not None
    assert copy.result.document == document


@pytest.mark.parametrize(
    "name", ["ü – 计划 \U0001f600", os.fsdecode(b"caf\xe9"), "two\nlines", "“”", "n" * 255]
)
def test_any_name_a_file_can_have_comes_back(path: Path, document: Document, name: str):
    head = Head(NOW, name.encode("utf-8", "replace").decode(), Path("/") / name)
    copy = read_copy(written(path, document, head))
    assert copy.base == Path("/") / name
    assert copy.result is not None


@pytest.mark.parametrize(
    ("title", "base", "shown"),
    [("Plan", BASE, "Plan"), ("", BASE, "plan"), ("", None, ""), ("Plan", None, "Plan")],
)
def test_a_copy_is_called_by_its_title_or_its_file(
    path: Path, document: Document, title: str, base: Path | None, shown: str
):
    assert read_copy(written(path, document, Head(NOW, title, base))).title == shown


HEAD = {
    "format": "canvasdesk-recovery",
    "format_version": 1,
    "written": NOW.isoformat(),
    "title": "Plan",
    "base": str(BASE),
    "base_sha256": "",
}


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"{",
        b"[" * 2000,
        b"\xff\xfe",
        b"null",
        b'{"format": "another"}',
        *(
            json.dumps(HEAD | change).encode()
            for change in (
                {"format_version": "1"},
                {"format_version": True},
                {"format_version": 0},
                {"written": 5},
                {"written": "yesterday"},
                {"written": "0001-01-01T00:00:00+23:59"},
                {"title": None},
                {"title": ["x"]},
                {"base": 7},
                {"base": "plan.canvasdesk"},
                {"base": "/a\0b"},
                {"base": "/\ud800"},
                {"base_sha256": 5},
            )
        ),
    ],
)
def test_with_a_damaged_head_the_document_is_still_to_be_had(
    path: Path, document: Document, head: bytes
):
    path.write_bytes(head + b"\n" + document_bytes(document))
    copy = read_copy(path)
    assert copy.head is None
    assert copy.title == "The plan"
    assert copy.base is None
    assert copy.result is not None
    assert copy.result.document == document


@pytest.mark.parametrize("data", [b"", b"{}", b"\n", b"x" * 100_000, b"\0" * 5000])
def test_what_is_damaged_is_listed_with_a_reason_beside_the_others(
    path: Path, document: Document, tmp_path: Path, data: bytes
):
    written(path, document, Head(NOW))
    bad = path.with_name("1b.recovery")
    bad.write_bytes(data)
    found = {copy.path: copy for copy in copies_found(tmp_path)}
    assert found.keys() == {path, bad}
    assert found[bad].fault is not None
    assert found[bad].result is None
    assert found[path].fault is None


def test_what_a_newer_program_wrote_is_listed_and_not_opened(path: Path, document: Document):
    newer = {**HEAD, "format_version": 2}
    path.write_bytes(json.dumps(newer).encode() + b"\n" + document_bytes(document))
    copy = read_copy(path)
    assert copy.title == "Plan"
    assert copy.fault is not None
    assert copy.fault.code == "recovery.newer"
    tree = json.loads(document_bytes(document)) | {"format_version": 99}
    path.write_bytes(json.dumps(HEAD).encode() + b"\n" + json.dumps(tree).encode())
    fault = read_copy(path).fault
    assert fault is not None
    assert fault.code == "recovery.newer"


def test_a_device_or_a_folder_by_the_name_of_a_copy_breaks_no_list(path: Path, tmp_path: Path):
    path.mkdir()
    os.mkfifo(path.with_name("1b.recovery"))
    path.with_name("2c.recovery").symlink_to(tmp_path / "nowhere")
    codes = {copy.fault.code for copy in copies_found(tmp_path) if copy.fault is not None}
    assert codes == {"file.is_folder", "file.not_regular", "file.unreadable"}


def test_without_a_folder_there_is_nothing(tmp_path: Path):
    assert copies_found(tmp_path / "nowhere") == ()
    let_old_ones_go(tmp_path / "nowhere", NOW)
    recovery_folder(tmp_path).write_text("no folder")
    assert copies_found(tmp_path) == ()


def test_the_newest_comes_first(path: Path, document: Document, tmp_path: Path):
    for name, days in (("1", 2), ("2", 3), ("3", 1)):
        written(path.with_name(f"{name}.recovery"), document, Head(NOW + timedelta(days)))
    assert [copy.path.stem for copy in copies_found(tmp_path)] == ["2", "1", "3"]


def test_what_its_file_holds_by_now_has_nothing_to_give(
    path: Path, document: Document, tmp_path: Path
):
    base = tmp_path / "plan.canvasdesk"
    base.write_bytes(document_bytes(document))
    written(path, document, Head(NOW, "", base, ContentHash("a" * 64)))
    assert copies_found(tmp_path) == ()
    let_old_ones_go(tmp_path, NOW)
    assert copy_paths(tmp_path) == []
    assert len(list((path.parent / FOLDER).iterdir())) == 1, "it is put aside, not removed"
    changed = rename(document, "Another").apply(document)
    written(path, changed, Head(NOW, "", base, hash_of_file(base)))
    assert [copy.title for copy in copies_found(tmp_path)] == ["plan"]
    assert not is_settled(read_copy(path))


def test_a_copy_says_what_it_is_based_on():
    head = Head(NOW, "", BASE, ContentHash("a"), ContentHash("b"))
    assert head.is_based_on(ContentHash("a"))
    assert head.is_based_on(ContentHash("b"))
    assert not head.is_based_on(ContentHash("c"))
    assert not Head(NOW).is_based_on(ABSENT)


# Put aside


@pytest.mark.parametrize(
    ("days", "kept"), [(0, True), (29, True), (30, True), (31, False), (-4000, True)]
)
def test_what_is_put_aside_stays_for_thirty_days(
    path: Path, document: Document, tmp_path: Path, days: int, kept: bool
):
    written(path, document, Head(NOW))
    aside = put_aside(path, NOW)
    assert copies_found(tmp_path) == ()
    assert read_copy(aside).result is not None
    let_old_ones_go(tmp_path, NOW + timedelta(days, seconds=-1))
    assert aside.exists() is kept


def test_a_clock_set_back_before_a_copy_is_put_aside_makes_it_no_older(
    path: Path, document: Document, tmp_path: Path
):
    written(path, document, Head(NOW))
    aside = put_aside(path, NOW - timedelta(4000))
    let_old_ones_go(tmp_path, NOW + timedelta(29))
    assert aside.exists()


def test_a_file_time_that_is_wrong_removes_nothing(path: Path, document: Document, tmp_path: Path):
    aside = put_aside(written(path, document, Head(NOW)), NOW)
    os.utime(aside, (0, 0))
    let_old_ones_go(tmp_path, NOW + timedelta(1))
    assert aside.exists()


def test_what_is_put_aside_is_listed_newest_first_with_how_long_it_stays(
    path: Path, document: Document, tmp_path: Path
):
    first = put_aside(written(path, document, Head(NOW)), NOW)
    last = put_aside(written(path, document, Head(NOW)), NOW + timedelta(1))
    (path.parent / FOLDER / "notes.txt").touch()
    listed = copies_aside(tmp_path)
    assert [aside.path for aside in listed] == [last, first]
    day = NOW.replace(microsecond=0)
    assert [aside.until - day for aside in listed] == [timedelta(31), timedelta(30)]


def test_what_is_taken_back_goes_over_no_copy_that_was_written_since(
    path: Path, document: Document, tmp_path: Path
):
    aside = put_aside(written(path, document, Head(NOW, "Old")), NOW)
    written(path, document, Head(NOW, "New"))
    take_back(aside)
    assert sorted(copy.title for copy in copies_found(tmp_path)) == ["New", "Old"]


def test_files_that_nobody_put_aside_stay(path: Path, tmp_path: Path):
    folder = path.parent / FOLDER
    folder.mkdir()
    others = [folder / name for name in ("notes.txt", "1999-x.recovery", "20000101T000000Z-a.txt")]
    for other in others:
        other.touch()
    let_old_ones_go(tmp_path, NOW)
    assert all(other.exists() for other in others)


def test_a_damaged_copy_can_be_put_aside(path: Path, tmp_path: Path):
    path.write_bytes(b"\xff")
    put_aside(path, NOW)
    assert copies_found(tmp_path) == ()


def test_what_cannot_be_put_aside_says_so(path: Path):
    with pytest.raises(StorageError) as caught:
        put_aside(path, NOW)  # it is gone
    assert caught.value.code == "folder.failed"


# Open canvases


def test_the_copy_of_an_open_canvas_is_not_offered_until_it_is_closed(
    document: Document, tmp_path: Path
):
    copy = new_copy(tmp_path)
    copy.write(1, document, Head(NOW), None)
    assert is_open(copy.path)
    assert copies_found(tmp_path) == ()
    let_old_ones_go(tmp_path, NOW)
    copy.close()
    assert [found.path for found in copies_found(tmp_path)] == [copy.path]


def test_dropped_and_closed_nothing_is_left(document: Document, tmp_path: Path):
    copy = new_copy(tmp_path)
    copy.write(1, document, Head(NOW), None)
    copy.drop(2)
    copy.drop(3)
    copy.close()
    assert list(recovery_folder(tmp_path).iterdir()) == []


def test_what_comes_too_late_does_nothing(document: Document, tmp_path: Path):
    copy = new_copy(tmp_path)
    newer = rename(document, "Newer").apply(document)
    copy.write(2, newer, Head(NOW), None)
    copy.write(1, document, Head(NOW), None)
    copy.drop(1)
    result = read_copy(copy.path).result
    assert result is not None
    assert result.document == newer


def test_a_save_under_way_is_part_of_what_a_copy_is_based_on(document: Document, tmp_path: Path):
    copy = new_copy(tmp_path)
    copy.write(1, rename(document, "Newer").apply(document), Head(NOW, "", BASE), document)
    (tmp_path / "saved").write_bytes(document_bytes(document))
    head = read_copy(copy.path).head
    assert head is not None
    assert head.is_based_on(hash_of_file(tmp_path / "saved"))


def test_a_copy_that_was_found_is_taken_once(path: Path, document: Document, tmp_path: Path):
    written(path, document, Head(NOW))
    mine, other = OpenCopy(path), OpenCopy(path)
    assert mine.claimed().result is not None
    with pytest.raises(StorageError) as caught:
        other.claimed()
    assert caught.value.code == "recovery.open"
    mine.drop(1)
    mine.close()
    with pytest.raises(StorageError) as caught:
        other.claimed()
    assert caught.value.code == "recovery.open"


OPEN = """
import sys, time
from pathlib import Path
from canvasdesk.storage.open_copy import OpenCopy
print(OpenCopy(Path(sys.argv[1])).claimed().fault, flush=True)
time.sleep(60)
"""


def test_a_copy_is_free_with_the_end_of_its_program_however_that_ends(
    path: Path, document: Document, tmp_path: Path
):
    written(path, document, Head(NOW))
    with subprocess.Popen(
        [sys.executable, "-c", OPEN, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "None\n"
        assert copies_found(tmp_path) == ()
        with pytest.raises(StorageError):
            OpenCopy(path).claimed()
        other.kill()
        other.wait()
    assert len(copies_found(tmp_path)) == 1
    put_aside(path, NOW)
    assert not lock_of_copy(path).exists(), "what the killed program left"


# Killed while the disk was waited for


def killed_while_writing(path: Path, document: Document, head: Head) -> None:
    """Leave what a save leaves that is killed in its fsync."""
    path.with_name(".canvasdesk-0123.tmp").write_bytes(copy_bytes(document, head))


@pytest.mark.parametrize("older", [True, False])
def test_what_was_written_but_not_yet_in_place_is_found(
    path: Path, document: Document, tmp_path: Path, older: bool
):
    if older:
        written(path, document, Head(NOW, copy=path.name))
    changed = rename(document, "Newer").apply(document)
    killed_while_writing(path, changed, Head(NOW + timedelta(seconds=1), copy=path.name))
    (copy,) = copies_found(tmp_path)
    assert copy.path == path
    assert copy.result is not None
    assert copy.result.document == changed


def test_what_is_older_cut_off_still_written_or_of_another_name_stays(
    path: Path, document: Document, tmp_path: Path
):
    written(path, document, Head(NOW, copy=path.name))
    changed = rename(document, "Newer").apply(document)
    later = NOW + timedelta(seconds=1)
    killed_while_writing(path, changed, Head(NOW, copy=path.name))
    temporary = path.with_name(".canvasdesk-0123.tmp")
    for name in ("", "../0a.recovery", "/etc/0a.recovery", "0a.canvasdesk"):
        killed_while_writing(path, changed, Head(later, copy=name))
        assert len(copies_found(tmp_path)) == 1
        assert temporary.exists()
    temporary.write_bytes(copy_bytes(changed, Head(later, copy=path.name))[:-9])
    (copy,) = copies_found(tmp_path)
    assert copy.result is not None
    assert copy.result.document == document
    killed_while_writing(path, changed, Head(later, copy=path.name))
    open_copy = OpenCopy(path)
    open_copy.claimed()
    assert copies_found(tmp_path) == ()
    assert temporary.exists(), "somebody is writing it"
    open_copy.close()


def test_locks_of_killed_programs_are_cleared_away(path: Path, tmp_path: Path):
    lock_of_copy(path).touch()
    let_old_ones_go(tmp_path, NOW)
    assert not lock_of_copy(path).exists()


# Damage


def mutations(data: bytes) -> list[bytes]:
    cut = [data[:length] for length in range(len(data))]
    flipped = [
        data[:place] + bytes([byte ^ 1 << place % 8]) + data[place + 1 :]
        for place, byte in enumerate(data)
    ]
    return cut + flipped


def test_whatever_is_damaged_in_a_copy_the_list_and_the_file_stay_whole(
    path: Path, document: Document, tmp_path: Path
):
    base = tmp_path / "plan.canvasdesk"
    base.write_bytes(document_bytes(document))
    changed = rename(document, "Another").apply(document)
    head = Head(NOW, "Another", base, hash_of_file(base))
    before = base.read_bytes(), base.stat().st_mtime_ns
    other = written(path.with_name("1b.recovery"), changed, head)
    opened = 0
    for number, data in enumerate(mutations(copy_bytes(changed, head))):
        path.write_bytes(data)
        copy = read_copy(path)
        assert (copy.result is None) == (copy.fault is not None)
        opened += copy.result is not None
        if number % 20 == 0:
            assert {each.path for each in copies_found(tmp_path)} == {path, other}
    assert opened > 0
    assert (base.read_bytes(), base.stat().st_mtime_ns) == before


def test_a_folder_that_cannot_be_made_is_said(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    recovery_folder(tmp_path).write_text("no folder")
    with pytest.raises(StorageError) as caught:
        new_copy(tmp_path).write(1, document, Head(NOW), None)
    assert caught.value.code == "folder.failed"
