"""What a look at a file sees is its content, and where a file goes that is called something else."""

import os
from pathlib import Path

import pytest

from canvasdesk.editing.operations.header import rename
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header
from canvasdesk.storage.files import ABSENT, hash_of_file
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.looking import Kept, look_at

EMPTY = document_of([Header(document_id="d1", title="AAAA")])


def titled(title: str) -> Document:
    return rename(EMPTY, title).apply(EMPTY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "plan.canvasdesk"
    path.write_bytes(document_bytes(EMPTY))
    return path


def kept(path: Path) -> Kept:
    kept = look_at(path, hash_of_file(path)).kept
    assert kept is not None
    return kept


def test_a_file_that_is_as_it_was_known_is_not_read_as_a_document(path: Path) -> None:
    look = look_at(path, hash_of_file(path))
    assert look.content_hash == hash_of_file(path)
    assert look.result is None
    assert look.places == (path.parent, path.parent.parent, path)


def test_other_content_of_the_same_size_and_time_is_seen(path: Path) -> None:
    known, before = hash_of_file(path), path.stat()
    path.write_bytes(document_bytes(titled("BBBB")))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    look = look_at(path, known)
    assert look.result is not None
    assert look.result.document == titled("BBBB")


def test_a_clock_set_back_makes_no_change_and_hides_none(path: Path) -> None:
    known = hash_of_file(path)
    os.utime(path, (1.0, 1.0))
    assert look_at(path, known).content_hash == known
    path.write_bytes(document_bytes(titled("BBBB")))
    os.utime(path, (0.0, 0.0))
    assert look_at(path, known).result is not None


def test_a_file_that_is_gone_is_absent(path: Path) -> None:
    known = hash_of_file(path)
    path.unlink()
    look = look_at(path, known)
    assert (look.content_hash, look.fault, look.moved_to) == (ABSENT, None, None)
    assert look.places == (path.parent, path.parent.parent)


def test_what_cannot_be_taken_is_told_with_its_reason(path: Path) -> None:
    known = hash_of_file(path)
    path.write_bytes(document_bytes(EMPTY)[:-20])
    fault = look_at(path, known).fault
    assert fault is not None
    assert fault.code == "json.ends_early"
    path.unlink()
    path.mkdir()
    look = look_at(path, known)
    assert look.content_hash is None
    assert look.fault is not None
    assert look.fault.code == "file.is_folder"


def test_a_renamed_file_is_found_in_its_folder(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    new = path.rename(path.with_name("other.canvasdesk"))
    assert look_at(path, known, was).moved_to == new


def test_a_file_is_found_in_its_renamed_folder(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    folder = path.parent.rename(path.parent.with_name("Work 2026"))
    assert look_at(path, known, was).moved_to == folder / path.name


def test_a_copy_of_a_deleted_file_is_not_taken_for_it(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    path.with_name("copy.canvasdesk").write_bytes(path.read_bytes())
    path.unlink()
    assert look_at(path, known, was).moved_to is None


def test_a_backup_that_another_program_makes_is_not_followed(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    path.rename(path.with_name("plan.canvasdesk~"))
    assert look_at(path, known, was).moved_to is None


def test_a_file_that_a_sync_tool_puts_aside_is_not_followed_but_known(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    path.rename(path.with_name("plan (conflicted copy 2026-01-02 123456).canvasdesk"))
    assert look_at(path, known, was).moved_to is None
    path.write_bytes(document_bytes(titled("B")))
    look = look_at(path, known, was)
    assert look.result is not None
    assert look.put_aside


def test_a_file_that_was_renamed_and_changed_is_not_followed(path: Path) -> None:
    known, was = hash_of_file(path), kept(path)
    path.rename(path.with_name("other.canvasdesk")).write_bytes(document_bytes(titled("B")))
    assert look_at(path, known, was).moved_to is None


def test_all_folders_of_a_chain_of_links_are_places_to_watch(path: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "first.canvasdesk", tmp_path / "b" / "second.canvasdesk"
    first.parent.mkdir()
    second.parent.mkdir()
    first.symlink_to(Path("..") / "b" / second.name)
    second.symlink_to(path)
    known = hash_of_file(path)
    folders = [first.parent, second.parent, path.parent]
    assert look_at(first, known).places == (folders[0], tmp_path, *folders[1:], path)
    path.rename(path.with_name("other.canvasdesk"))
    look = look_at(first, known, Kept((0, 0), (0, 0)))
    assert look.content_hash == ABSENT
    assert look.moved_to is None


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    look = look_at(tmp_path / "a", ABSENT)
    assert look.content_hash is None
    assert set(look.places) == {tmp_path, tmp_path.parent}


def test_a_folder_that_is_gone_leaves_the_one_above_to_watch(path: Path, tmp_path: Path) -> None:
    known = hash_of_file(path)
    path.unlink()
    path.parent.rmdir()
    assert look_at(path, known).places == (tmp_path,)


@pytest.mark.parametrize("name", [b"n" * 244 + b".canvasdesk", b"caf\xe9.canvasdesk"])
def test_names_of_any_bytes_are_looked_at(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(document_bytes(EMPTY))
    known, was = hash_of_file(path), kept(path)
    assert look_at(path, known).content_hash == known
    path.write_bytes(document_bytes(titled("B")))
    assert look_at(path, known).result is not None
    path.write_bytes(document_bytes(EMPTY))
    new = path.rename(tmp_path / "new.canvasdesk")
    assert look_at(path, known, was).moved_to == new
