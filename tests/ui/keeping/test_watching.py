"""What other programs do to a file is noticed, however they do it; what we do ourselves is not."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFileSystemWatcher, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import rename
from canvasdesk.model.document import Document
from canvasdesk.storage import looking
from canvasdesk.storage.files import ABSENT, hash_of_file
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.looking import Look
from canvasdesk.ui.keeping import watching
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.telling import saved_text
from canvasdesk.ui.keeping.watching import Watch
from canvasdesk.ui.session import Session
from ui.conftest import write

SHORT = {"_SOON_MS": 20, "_EVERY_MS": 100_000, "_DOUBT_MS": 20}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave it to the system to tell, unless a test wants something else."""
    for name, value in SHORT.items():
        monkeypatch.setattr(watching, name, value)


@pytest.fixture
def filing(by_hand: Filing) -> Filing:
    return by_hand


@pytest.fixture
def name() -> str:
    return "plan.canvasdesk"


@pytest.fixture
def path(tmp_path: Path, empty: Document, name: str) -> Path:
    path = tmp_path / name
    path.write_bytes(document_bytes(titled(empty, "AAAA")))
    return path


Seen = list[Look]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def watch(filing: Filing, window: QWidget) -> Iterator[Watch]:
    watch = Watch(filing, window)
    yield watch
    watch.end()


@pytest.fixture
def seen(watch: Watch, filing: Filing, path: Path, qtbot: QtBot) -> Seen:
    """What is seen of the file after it was opened and looked at once."""
    found: Seen = []
    watch.seen.connect(found.append)
    filing.open(path, read_document(path))
    qtbot.waitUntil(lambda: len(found) == 1)
    found.clear()
    return found


def titled(document: Document, title: str) -> Document:
    return rename(document, title).apply(document)


def replace(path: Path, data: bytes) -> None:
    """Put other content in a file's place, as most programs save."""
    new = path.with_name("new file")
    new.write_bytes(data)
    new.replace(path)


def holds(seen: Seen, document: Document) -> Callable[[], bool]:
    return lambda: bool(seen) and (r := seen[-1].result) is not None and r.document == document


@pytest.mark.parametrize("put", [replace, Path.write_bytes])
def test_other_content_is_noticed_at_once(
    seen: Seen, path: Path, empty: Document, qtbot: QtBot, put: Callable[[Path, bytes], object]
) -> None:
    put(path, document_bytes(titled(empty, "B")))
    qtbot.waitUntil(holds(seen, titled(empty, "B")))


def test_a_file_is_watched_on_after_it_was_replaced_three_times(
    seen: Seen, path: Path, empty: Document, filing: Filing, qtbot: QtBot
) -> None:
    for title in "BCD":
        replace(path, document_bytes(titled(empty, title)))
        qtbot.waitUntil(holds(seen, titled(empty, title)))
        filing.take_note(seen[-1].result)  # type: ignore[arg-type]
    path.write_bytes(document_bytes(titled(empty, "E")))
    qtbot.waitUntil(holds(seen, titled(empty, "E")))


def test_three_replaces_at_once_end_with_the_last(
    seen: Seen, path: Path, empty: Document, qtbot: QtBot
) -> None:
    for title in "BCD":
        replace(path, document_bytes(titled(empty, title)))
    qtbot.waitUntil(holds(seen, titled(empty, "D")))
    qtbot.wait(100)
    assert holds(seen, titled(empty, "D"))()


def test_same_size_and_time_but_other_content_is_noticed_without_the_system_s_word(
    seen: Seen, path: Path, empty: Document, watch: Watch, qtbot: QtBot
) -> None:
    told = watch.findChild(QFileSystemWatcher)
    assert isinstance(told, QFileSystemWatcher)
    told.removePaths(told.files() + told.directories())
    before = path.stat()
    path.write_bytes(document_bytes(titled(empty, "BBBB")))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    watch._now_and_then.setInterval(20)
    qtbot.waitUntil(holds(seen, titled(empty, "BBBB")))


def test_a_window_that_nobody_sees_looks_at_nothing(
    seen: Seen, path: Path, empty: Document, watch: Watch, window: QWidget, qtbot: QtBot
) -> None:
    told = watch.findChild(QFileSystemWatcher)
    assert isinstance(told, QFileSystemWatcher)
    told.removePaths(told.files() + told.directories())
    window.hide()
    replace(path, document_bytes(titled(empty, "B")))
    watch._now_and_then.setInterval(10)
    qtbot.wait(80)
    assert not seen
    window.show()
    qtbot.waitUntil(holds(seen, titled(empty, "B")))


def test_one_looks_when_the_window_is_come_back_to(
    seen: Seen, path: Path, empty: Document, watch: Watch, window: QWidget, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    told = watch.findChild(QFileSystemWatcher)
    assert isinstance(told, QFileSystemWatcher)
    told.removePaths(told.files() + told.directories())
    replace(path, document_bytes(titled(empty, "B")))
    window.activateWindow()
    qtbot.waitUntil(holds(seen, titled(empty, "B")))


def test_our_own_saves_are_no_changes(
    seen: Seen, session: Session, filing: Filing, qtbot: QtBot
) -> None:
    for _ in range(3):
        write(session)
        filing.save()
        qtbot.wait(60)
    assert all(look.result is None for look in seen)
    assert all(look.content_hash != ABSENT and look.fault is None for look in seen)


def test_a_touched_file_and_a_clock_set_back_are_no_changes(
    seen: Seen, path: Path, qtbot: QtBot
) -> None:
    os.utime(path, (1.0, 1.0))
    replace(path, path.read_bytes())
    qtbot.wait(100)
    assert not seen


def test_a_chain_of_links_is_watched_to_its_end(
    watch: Watch, filing: Filing, path: Path, empty: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    links = [tmp_path / folder / "link.canvasdesk" for folder in ("a", "b")]
    for link, target in zip(links, (links[1], path), strict=True):
        link.parent.mkdir()
        link.symlink_to(target)
    seen: Seen = []
    watch.seen.connect(seen.append)
    filing.open(links[0], read_document(links[0]))
    qtbot.waitUntil(lambda: len(seen) == 1)
    replace(path, document_bytes(titled(empty, "B")))
    qtbot.waitUntil(holds(seen, titled(empty, "B")))
    other = tmp_path / "other.canvasdesk"
    other.write_bytes(document_bytes(titled(empty, "C")))
    links[1].unlink()
    links[1].symlink_to(other)
    qtbot.waitUntil(holds(seen, titled(empty, "C")))


@pytest.mark.parametrize(
    "name",
    ["n" * 244 + ".canvasdesk", os.fsdecode(b"caf\xe9.canvasdesk")],
    ids=["long", "no UTF-8"],
)
def test_a_file_of_any_name_is_watched(
    seen: Seen, path: Path, empty: Document, qtbot: QtBot
) -> None:
    replace(path, document_bytes(titled(empty, "B")))
    qtbot.waitUntil(holds(seen, titled(empty, "B")))


def test_deletion_and_return_are_told(seen: Seen, path: Path, qtbot: QtBot) -> None:
    data = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: [look.content_hash for look in seen] == [ABSENT])
    path.write_bytes(data)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[-1].content_hash == hash_of_file(path)
    assert seen[-1].result is None


def test_a_folder_that_goes_and_comes_back_is_told(
    watch: Watch, filing: Filing, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    there = path.rename(drive / path.name)
    seen: Seen = []
    watch.seen.connect(seen.append)
    filing.open(there, read_document(there))
    qtbot.waitUntil(lambda: len(seen) == 1)
    (tmp_path / "away").mkdir()
    away = drive.rename(tmp_path / "away" / "drive")
    qtbot.waitUntil(lambda: seen[-1].content_hash == ABSENT)
    away.rename(drive)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen[-1].content_hash == hash_of_file(there)


def test_a_renamed_file_is_told_with_its_new_name(seen: Seen, path: Path, qtbot: QtBot) -> None:
    new = path.rename(path.with_name("other.canvasdesk"))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0].moved_to == new


def test_a_file_that_went_with_its_folder_is_told_at_the_second_look(
    watch: Watch,
    filing: Filing,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    (tmp_path / "before").mkdir()
    there = path.rename(tmp_path / "before" / path.name)
    seen: Seen = []
    watch.seen.connect(seen.append)
    filing.open(there, read_document(there))
    qtbot.waitUntil(lambda: len(seen) == 1)
    looks: list[Path] = []
    look_at = looking.look_at

    def look(path: Path, *known: Any) -> Look:
        found = look_at(path, *known)
        if found.content_hash == ABSENT:
            looks.append(path)
        return found

    monkeypatch.setattr(looking, "look_at", look)
    there.parent.rename(tmp_path / "after")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[-1].moved_to == tmp_path / "after" / path.name
    assert len(looks) == 2


def test_while_a_file_is_looked_for_it_is_not_said_to_be_saved(
    seen: Seen, filing: Filing, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(watching, "_DOUBT_MS", 300)
    away = path.rename(path.with_name("other"))
    qtbot.waitUntil(lambda: filing.doubt.is_there)
    assert saved_text(filing, filing._session, QLocale.c()) == "Checking the file…"
    assert not seen, "it is no alarm yet"
    away.rename(path)
    qtbot.waitUntil(lambda: not filing.doubt.is_there)
    assert saved_text(filing, filing._session, QLocale.c()) == "Saved"
    qtbot.wait(100)
    assert not [look for look in seen if look.content_hash == ABSENT]
    path.unlink()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].content_hash == ABSENT)
    assert not filing.doubt.is_there, "it is known now"


def test_a_half_written_file_is_looked_at_again_before_anything_is_said(
    seen: Seen, path: Path, empty: Document, qtbot: QtBot
) -> None:
    data = document_bytes(titled(empty, "B" * 400))
    with path.open("wb", buffering=0) as file:
        for start in range(0, len(data), 100):
            file.write(data[start : start + 100])
            qtbot.wait(30)
    qtbot.waitUntil(lambda: bool(seen))
    assert [look.fault for look in seen] == [None]
    assert holds(seen, titled(empty, "B" * 400))()


def test_a_file_gone_for_a_moment_is_not_told(
    seen: Seen, path: Path, empty: Document, qtbot: QtBot
) -> None:
    path.unlink()
    qtbot.wait(50)
    path.write_bytes(document_bytes(titled(empty, "B")))
    qtbot.waitUntil(lambda: bool(seen))
    assert [look.content_hash for look in seen] == [hash_of_file(path)]


def test_a_damaged_file_is_told_once(seen: Seen, path: Path, watch: Watch, qtbot: QtBot) -> None:
    path.write_bytes(b"{")
    qtbot.waitUntil(lambda: bool(seen))
    watch.look_soon()
    qtbot.wait(100)
    (look,) = seen
    assert look.fault is not None
    watch.tell_again()
    qtbot.waitUntil(lambda: len(seen) == 2)


def test_a_slow_disk_holds_up_nobody(
    seen: Seen,
    path: Path,
    empty: Document,
    watch: Watch,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, asked, read = threading.Event(), threading.Event(), looking.read_file

    def read_slowly(path: Path) -> bytes:
        asked.set()
        assert go_on.wait(20)
        return read(path)

    monkeypatch.setattr(looking, "read_file", read_slowly)
    replace(path, document_bytes(titled(empty, "B")))
    qtbot.waitUntil(asked.is_set)
    qtbot.wait(50)
    assert not seen
    go_on.set()
    qtbot.waitUntil(holds(seen, titled(empty, "B")))


def test_a_slow_disk_is_looked_at_less_often_but_never_forgotten(
    seen: Seen, watch: Watch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_EVERY_MS", 5000)
    for seconds, every in ((0.001, 5000), (0.5, 10_000), (100.0, 60_000)):
        monkeypatch.setattr(watching, "_timed", lambda work, seconds=seconds: (work(), seconds))
        watch.tell_again()
        qtbot.waitUntil(lambda every=every: watch._now_and_then.interval() == every)
    watch._soon.stop()
    watch.look_soon()
    assert watch._soon.interval() == watching._MOST_MS


def test_what_is_looked_at_now_is_returned(
    seen: Seen, path: Path, empty: Document, watch: Watch
) -> None:
    path.write_bytes(document_bytes(titled(empty, "B")))
    look = watch.look_now()
    assert look is not None
    assert look.result is not None
