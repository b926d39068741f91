import errno
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteKind
from canvasdesk.storage import saving
from canvasdesk.storage.files import ABSENT, ContentHash, content_hash, hash_of_file
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.generations import (
    CANVAS,
    FOLDER,
    Generation,
    follow,
    generations_of,
    keeping,
    place_of,
)
from canvasdesk.storage.saving import Disk, Lasting
from canvasdesk.storage.thinning import MOST

NOON = datetime(2026, 3, 14, 12, 0, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def canvas(*texts: str, document_id: str = "doc") -> Document:
    notes = [Note(id=f"n{n}", text=text, block=BlockId.CHANNELS) for n, text in enumerate(texts)]
    heading = Note(id="h", kind=NoteKind.HEADING, text="Not counted", block=BlockId.CHANNELS)
    return document_of([Header(document_id=document_id), heading, *notes])


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path / "work" / "plan.canvasdesk"


Save = Callable[..., ContentHash]


@pytest.fixture
def save(state: Path, path: Path) -> Save:
    """Save a document as the program does, at a time of one's own."""

    def save(
        document: Document, at: datetime, to: Path = path, *, over_anything: bool = False
    ) -> ContentHash:
        expected = None if over_anything else hash_of_file(to)
        data = document_bytes(document)
        with keeping(state, to, data, document, expected, at):
            return saving.save(to, data, expected)

    return save


def kept(state: Path, path: Path, document_id: str = "doc") -> list[bytes]:
    return [each.path.read_bytes() for each in generations_of(state, path, document_id)]


def test_each_save_is_kept_with_its_time_and_its_number_of_notes(
    state: Path, path: Path, save: Save
) -> None:
    documents = [canvas("a"), canvas("a", "b"), canvas("a", "b", "c")]
    hashes = [save(each, NOON + n * MINUTE) for n, each in enumerate(documents)]
    found = generations_of(state, path, "doc")
    assert [each.saved_at for each in found] == [NOON, NOON + MINUTE, NOON + 2 * MINUTE]
    assert [each.notes for each in found] == [1, 2, 3]
    assert [each.content_hash for each in found] == hashes
    assert kept(state, path) == [document_bytes(each) for each in documents]
    assert [each.size for each in found] == [len(document_bytes(each)) for each in documents]


def test_nothing_is_kept_of_a_canvas_that_was_never_saved(state: Path, path: Path) -> None:
    assert generations_of(state, path, "doc") == ()


def test_saves_within_a_minute_are_thinned(state: Path, path: Path, save: Save) -> None:
    first = canvas("as it was")
    save(first, NOON - 5 * MINUTE)
    for second in range(0, 20, 2):
        save(canvas(str(second)), NOON + timedelta(seconds=second))
    assert kept(state, path) == [document_bytes(first), document_bytes(canvas("18"))]


def test_one_content_is_not_kept_twice_in_a_row(state: Path, path: Path, save: Save) -> None:
    for n, document in enumerate([canvas("a"), canvas("a"), canvas("b"), canvas("a")]):
        save(document, NOON + n * MINUTE)
    found = generations_of(state, path, "doc")
    assert [each.saved_at for each in found] == [NOON, NOON + 2 * MINUTE, NOON + 3 * MINUTE]


def test_what_was_opened_is_kept_when_it_is_first_saved_over(
    state: Path, path: Path, save: Save
) -> None:
    opened = document_bytes(canvas("by somebody else"))
    path.write_bytes(opened)
    long_ago = NOON - timedelta(days=100)
    os.utime(path, (long_ago.timestamp(), long_ago.timestamp()))
    save(canvas("mine"), NOON)
    save(canvas("mine", "too"), NOON + MINUTE)
    assert kept(state, path)[0] == opened
    found = generations_of(state, path, "doc")
    assert [each.saved_at for each in found] == [long_ago, NOON, NOON + MINUTE]
    assert [each.notes for each in found] == [1, 1, 2]


def test_what_another_program_wrote_in_between_is_kept_too(
    state: Path, path: Path, save: Save
) -> None:
    save(canvas("mine"), NOON)
    theirs = document_bytes(canvas("theirs"))
    path.write_bytes(theirs)
    os.utime(path, (0, 0))  # what copies files sets their times as it likes
    save(canvas("both"), NOON + 5 * MINUTE)
    assert kept(state, path)[1:] == [theirs, document_bytes(canvas("both"))]


def test_a_canvas_that_is_saved_over_by_choice_is_kept(state: Path, path: Path, save: Save) -> None:
    path.write_bytes(document_bytes(canvas("other", document_id="other")))
    save(canvas("mine"), NOON, over_anything=True)
    assert len(kept(state, path)) == 2


def test_what_is_no_canvas_is_not_kept(state: Path, path: Path, save: Save) -> None:
    path.write_bytes(b"a letter")
    save(canvas("mine"), NOON, over_anything=True)
    assert kept(state, path) == [document_bytes(canvas("mine"))]


def test_keeping_a_save_waits_for_no_disk(
    state: Path, path: Path, save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise AssertionError("the disk was waited for")

    path.write_bytes(document_bytes(canvas("by somebody else")))
    saved, real = canvas("mine"), saving.save
    monkeypatch.setattr(saving, "save", partial(real, disk=Disk(fsync=refuse)))
    with keeping(state, path, document_bytes(saved), saved, None, NOON) as to_confirm:
        real(path, document_bytes(saved))
    assert len(kept(state, path)) == 2
    assert [each.read_bytes() for each in to_confirm] == kept(state, path)[:1]
    with keeping(state, path, document_bytes(canvas()), canvas(), None, NOON + MINUTE) as more:
        real(path, document_bytes(canvas()))
    assert more == []


@pytest.mark.parametrize("left", [b"", b"\0" * 200, b'{"format": "canvasdesk", "no'])
def test_what_a_power_cut_damaged_counts_as_none(
    state: Path, path: Path, save: Save, left: bytes
) -> None:
    for n, text in enumerate("abc"):
        at = NOON + n * MINUTE
        save(canvas(text), at)
        os.utime(path, (at.timestamp() + 1, at.timestamp() + 1))
    for damaged in generations_of(state, path, "doc")[1:]:
        damaged.path.write_bytes(left)
    (place_of(state, path) / CANVAS).write_bytes(left)
    save(canvas("d"), NOON + 5 * MINUTE)
    # The last of them is what the file held, so that it could be kept again.
    assert kept(state, path) == [document_bytes(canvas(text)) for text in "acd"]
    assert json.loads((place_of(state, path) / CANVAS).read_text())["document_id"] == "doc"


def test_a_save_that_fails_keeps_nothing(state: Path, path: Path) -> None:
    path.write_bytes(document_bytes(canvas("theirs")))
    document = canvas("mine")
    data, expected = document_bytes(document), content_hash(b"what it held")
    with (
        pytest.raises(StorageError, match=r"save\.changed_elsewhere"),
        keeping(state, path, data, document, expected, NOON),
    ):
        saving.save(path, data, expected)
    assert not state.exists()


def test_a_save_that_is_in_place_but_unconfirmed_is_kept(state: Path, path: Path) -> None:
    document = canvas("mine")
    data = document_bytes(document)
    with pytest.raises(StorageError), keeping(state, path, data, document, ABSENT, NOON):
        raise StorageError("save.unconfirmed", path, content_hash=content_hash(data))
    assert kept(state, path) == [data]


@pytest.mark.parametrize("call", ["open", "write", "close", "replace"])
def test_a_save_does_not_fail_because_it_cannot_be_kept(
    state: Path,
    path: Path,
    save: Save,
    call: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    real = saving.save

    def full(to: Path, *rest: object, **lasting: Lasting) -> ContentHash:
        def refuse(*_: object) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        disk = replace(saving.DISK, **{call: refuse})
        own = {"disk": disk, **lasting} if state in to.parents else {}
        return real(to, *rest, **own)  # type: ignore[arg-type]

    monkeypatch.setattr(saving, "save", full)
    saved = save(canvas("mine"), NOON)
    assert hash_of_file(path) == saved
    assert "is not kept" in caplog.text
    caplog.clear()
    assert kept(state, path) == []
    monkeypatch.setattr(saving, "save", real)
    save(canvas("mine", "again"), NOON + MINUTE)
    assert len(kept(state, path)) == 2  # what could not be kept then is what is saved over now


def test_a_full_disk_is_relieved_of_what_is_too_old(
    state: Path,
    path: Path,
    save: Save,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for n in range(5):
        save(canvas(str(n)), NOON + n * MINUTE)
    real = saving.save

    def full(to: Path, *rest: object, **_lasting: object) -> ContentHash:
        if state in to.parents:
            raise StorageError("save.no_space", to, reason="full")
        return real(to, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(saving, "save", full)
    save(canvas("much later"), NOON + timedelta(days=40))
    caplog.clear()
    assert kept(state, path) == [document_bytes(canvas("4"))]


def test_a_file_where_the_folder_should_be_costs_no_save(
    state: Path, path: Path, save: Save, caplog: pytest.LogCaptureFixture
) -> None:
    state.mkdir()
    (state / FOLDER).write_text("in the way")
    save(canvas("mine"), NOON)
    assert "is not kept" in caplog.text
    caplog.clear()
    assert path.exists()


def test_symbolic_links_lead_to_the_same_saves(
    state: Path, path: Path, save: Save, tmp_path: Path
) -> None:
    save(canvas("a"), NOON)
    link = tmp_path / "link.canvasdesk"
    link.symlink_to(path)
    save(canvas("b"), NOON + MINUTE, link)
    assert len(kept(state, path)) == len(kept(state, link)) == 2
    assert link.is_symlink()


def test_the_folder_says_which_file_its_saves_are_of(state: Path, path: Path, save: Save) -> None:
    save(canvas("a"), NOON)
    said = json.loads((place_of(state, path) / CANVAS).read_text())
    assert said == {"path": str(path.resolve()), "document_id": "doc"}


@pytest.mark.parametrize("name", ["né\nw.canvasdesk", "x" * 244 + ".canvasdesk"])
def test_any_name_will_do(state: Path, path: Path, save: Save, name: str) -> None:
    odd = path.with_name(name)
    save(canvas("a"), NOON, odd)
    assert len(kept(state, odd)) == 1


def test_a_name_that_is_no_text_will_do(state: Path, path: Path, save: Save) -> None:
    odd = path.with_name(os.fsdecode(b"plan-\xff.canvasdesk"))
    save(canvas("a"), NOON, odd)
    moved = path.with_name(os.fsdecode(b"plan-\xfe.canvasdesk"))
    odd.rename(moved)
    assert len(kept(state, moved)) == 1


def test_a_file_renamed_by_the_program_takes_its_saves_along(
    state: Path, path: Path, save: Save
) -> None:
    save(canvas("a"), NOON)
    new = path.with_name("Bread.canvasdesk")
    path.rename(new)
    follow(state, path, new)
    assert len(kept(state, new)) == 1
    assert not place_of(state, path).exists()
    assert json.loads((place_of(state, new) / CANVAS).read_text())["path"] == str(new.resolve())
    follow(state, path, new)  # there is nothing to follow any more


def test_a_file_or_folder_that_was_renamed_elsewhere_is_found_by_its_id(
    state: Path, path: Path, save: Save, tmp_path: Path
) -> None:
    save(canvas("a"), NOON)
    (tmp_path / "work").rename(tmp_path / "moved")
    moved = tmp_path / "moved" / path.name
    assert len(kept(state, moved)) == 1
    assert kept(state, moved, document_id="another") == []
    save(canvas("a", "b"), NOON + MINUTE, moved)
    assert len(kept(state, moved)) == 2
    # The disk may only have been away: what is there is left there.
    assert len(list(place_of(state, path).glob("*.canvasdesk"))) == 1


def test_a_copy_has_saves_of_its_own(state: Path, path: Path, save: Save) -> None:
    save(canvas("a"), NOON)
    copy = path.with_name("copy.canvasdesk")
    shutil.copy(path, copy)
    assert kept(state, copy) == []
    save(canvas("a", "b"), NOON + MINUTE, copy)
    assert len(kept(state, copy)) == 2
    assert len(kept(state, path)) == 1


def test_a_disk_without_hard_links_copies(
    state: Path, path: Path, save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(canvas("a"), NOON)
    new = path.with_name("Bread.canvasdesk")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    follow(state, path, new)
    assert kept(state, new) == [document_bytes(canvas("a"))]


def test_saves_that_cannot_follow_are_left_and_logged(
    state: Path, path: Path, save: Save, caplog: pytest.LogCaptureFixture
) -> None:
    save(canvas("a"), NOON)
    new = path.with_name("Bread.canvasdesk")
    place_of(state, new).write_text("in the way")
    follow(state, path, new)
    assert "stay behind" in caplog.text
    caplog.clear()
    assert len(kept(state, path)) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"path": 5, "document_id": ""}', "[" * 10**5])
def test_a_damaged_word_about_a_folder_does_no_harm(
    state: Path, path: Path, save: Save, text: str
) -> None:
    save(canvas("a"), NOON)
    (place_of(state, path) / CANVAS).write_text(text)
    other = path.with_name("other.canvasdesk")
    save(canvas("b"), NOON, other)
    assert len(kept(state, other)) == 1
    assert len(kept(state, path)) == 1


def test_what_else_lies_in_the_folder_is_left_alone(state: Path, path: Path, save: Save) -> None:
    save(canvas("a"), NOON)
    folder = place_of(state, path)
    names = ["notes.txt", f"20269999T999999000Z-1-{'0' * 64}.canvasdesk", "x.canvasdesk"]
    for name in names:
        (folder / name).write_text("mine")
    save(canvas("b"), NOON + timedelta(days=60))
    assert all((folder / name).read_text() == "mine" for name in names)
    assert len(kept(state, path)) == 2


def test_what_is_left_of_canvases_long_gone_goes_when_another_begins(
    state: Path, path: Path, save: Save
) -> None:
    long_ago = NOON - timedelta(days=31)
    gone, there = path.with_name("gone.canvasdesk"), path.with_name("there.canvasdesk")
    lately = path.with_name("lately.canvasdesk")
    save(canvas("a", document_id="1"), long_ago, gone)
    save(canvas("a", document_id="2"), long_ago, there)
    save(canvas("a", document_id="3"), long_ago + timedelta(days=2), lately)
    for removed in (gone, lately):
        removed.unlink()
    save(canvas("a"), NOON)
    assert not place_of(state, gone).exists()
    assert len(kept(state, there, "2")) == len(kept(state, lately, "3")) == 1


def test_the_clock_set_back_neither_wipes_the_list_nor_loses_the_save(
    state: Path, path: Path, save: Save
) -> None:
    for n in range(10):
        save(canvas(str(n)), NOON + n * MINUTE)
    save(canvas("by a wrong clock"), NOON - timedelta(days=300))
    save(canvas("by a right one"), NOON + 11 * MINUTE)
    contents = kept(state, path)
    assert contents[0] == document_bytes(canvas("by a wrong clock"))
    assert contents[1:] == [document_bytes(canvas(t)) for t in (*"0123456789", "by a right one")]


@pytest.mark.parametrize("days", [1, pytest.param(20, marks=pytest.mark.long)])
def test_the_room_is_bounded_however_often_a_large_canvas_is_saved(
    state: Path, path: Path, save: Save, days: int
) -> None:
    """Each day an hour of work in a stretch, then a change now and then: a hundred saves."""
    texts = [f"Note {n}: what we do for whom, in a few words" for n in range(300)]
    most, at = 0, NOON
    for day in range(days):
        for n in range(100):
            at += timedelta(seconds=20 if n < 80 else 240)
            texts[n] = f"Note {n}, changed on day {day}"
            save(canvas(*texts), at)
            most = max(most, len(generations_of(state, path, "doc")))
        at += timedelta(hours=22)
    assert 20 < most <= MOST
    used = sum(each.size for each in generations_of(state, path, "doc"))
    assert used < most * 1.2 * path.stat().st_size


def test_beyond_two_hundred_megabytes_the_oldest_go(state: Path, path: Path) -> None:
    data = b"0" * (40 * 1024 * 1024)  # nobody reads what is saved here
    for n in range(8):
        document = canvas(str(n))
        with keeping(state, path, data + bytes([n]), document, None, NOON + n * MINUTE):
            pass
    found = generations_of(state, path, "doc")
    assert [each.saved_at for each in found] == [NOON + n * MINUTE for n in (4, 5, 6, 7)]


def test_what_is_written_is_readable_for_its_owner_alone(
    state: Path, path: Path, save: Save
) -> None:
    save(canvas("a"), NOON)
    assert place_of(state, path).stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_read_is_told(state: Path, path: Path) -> None:
    place_of(state, path).parent.mkdir(parents=True)
    place_of(state, path).write_text("in the way")
    with pytest.raises(StorageError, match=r"folder\.failed"):
        generations_of(state, path, "doc")


def test_generations_are_in_the_order_of_their_times(tmp_path: Path) -> None:
    make = partial(Generation, content_hash=ABSENT, notes=1, size=1)
    late, early = make(NOON, tmp_path / "a"), make(NOON - MINUTE, tmp_path / "b")
    assert sorted([late, early]) == [early, late]
