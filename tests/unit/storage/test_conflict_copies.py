"""Copies that sync tools leave are known by their names, or by being the same canvas."""

from pathlib import Path

import pytest

from canvasdesk.editing.operations.header import rename
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header
from canvasdesk.storage.conflict_copies import (
    FILE,
    MOST,
    found_beside,
    read_copies,
    read_dealt_with,
    remember_dealt_with,
)
from canvasdesk.storage.files import ContentHash, hash_of_file
from canvasdesk.storage.format import document_bytes

CERTAIN = [
    "plan (Maren's conflicted copy 2026-01-02).canvasdesk",
    "plan (conflicted copy 2026-01-02 123456).canvasdesk",
    "plan.sync-conflict-20260102-123456-ABCDEFG.canvasdesk",
    "plan_conflict-20260102-123456.canvasdesk",
    "plan (SFConflict maren@example.org 2026-01-02-12-34-56).canvasdesk",
]
POSSIBLE = [
    "plan (1).canvasdesk",
    "plan-DESKTOP-4F2K.canvasdesk",
    "plan (In Konflikt stehende Kopie von Maren 2026-01-02).canvasdesk",
]
NEITHER = [
    "plan.canvasdesk",
    "plan 2.canvasdesk",
    "plan-old.canvasdesk",
    "plan B (1).canvasdesk",
    "plans (1).canvasdesk",
    "plan (1).txt",
    "plan (copy).canvasdesk",
    "other (conflicted copy 2026-01-02).canvasdesk",
]


def canvas(document_id: str = "d1", title: str = "") -> Document:
    document = document_of([Header(document_id=document_id)])
    return rename(document, title).apply(document)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(canvas()))
    return path


def put(path: Path, name: str, data: bytes) -> Path:
    copy = path.with_name(name)
    copy.write_bytes(data)
    return copy


@pytest.mark.parametrize("name", CERTAIN)
def test_some_names_are_unmistakable(path: Path, name: str) -> None:
    put(path, name, b"")
    assert [(each.path.name, each.certain) for each in found_beside(path)] == [(name, True)]


@pytest.mark.parametrize("name", POSSIBLE)
def test_some_names_may_be_a_copy_s(path: Path, name: str) -> None:
    put(path, name, b"")
    assert [(each.path.name, each.certain) for each in found_beside(path)] == [(name, False)]


@pytest.mark.parametrize("name", NEITHER)
def test_other_names_are_a_person_s_own(path: Path, name: str) -> None:
    put(path, name, document_bytes(canvas()))
    assert found_beside(path) == ()


def test_folders_and_links_are_no_copies(path: Path) -> None:
    path.with_name(CERTAIN[0]).mkdir()
    path.with_name(CERTAIN[1]).symlink_to(path)
    assert found_beside(path) == ()


def test_a_copy_lies_beside_what_a_link_leads_to(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "plan.canvasdesk"
    link.parent.mkdir()
    link.symlink_to(path)
    copy = put(path, CERTAIN[0], b"")
    assert [each.path for each in found_beside(link)] == [copy]


@pytest.mark.parametrize(
    ("name", "document_id", "is_one"),
    [
        (CERTAIN[0], "d1", True),
        (CERTAIN[0], "", True),
        (CERTAIN[0], "d2", False),
        (POSSIBLE[0], "d1", True),
        (POSSIBLE[0], "", False),
        (POSSIBLE[0], "d2", False),
    ],
)
def test_what_counts_is_the_canvas_and_the_name(
    path: Path, tmp_path: Path, name: str, document_id: str, is_one: bool
) -> None:
    copy = put(path, name, document_bytes(canvas(document_id, "Theirs")))
    found = read_copies(found_beside(path), "d1", tmp_path / "state")
    assert [each.path for each in found] == [copy] * is_one


def test_what_cannot_be_read_is_passed_over(path: Path, tmp_path: Path) -> None:
    put(path, CERTAIN[0], document_bytes(canvas())[:-9])
    newer = document_bytes(canvas()).replace(b'"format_version": 1', b'"format_version": 2')
    put(path, CERTAIN[1], newer)
    assert read_copies(found_beside(path), "d1", tmp_path / "state") == ()


def test_a_copy_dealt_with_is_not_read_again_until_it_is_another(
    path: Path, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    copy = put(path, CERTAIN[0], document_bytes(canvas(title="Theirs")))
    remember_dealt_with(state, hash_of_file(copy))
    assert read_copies(found_beside(path), "d1", state) == ()
    copy.write_bytes(document_bytes(canvas(title="Theirs again")))
    assert len(read_copies(found_beside(path), "d1", state)) == 1


def test_the_last_are_remembered_and_a_damaged_list_is_as_good_as_none(tmp_path: Path) -> None:
    assert read_dealt_with(tmp_path) == ()
    (tmp_path / FILE).write_text('{"dealt_with": [1, {}, "x"]}')
    assert read_dealt_with(tmp_path) == ("x",)
    for damaged in ("{", "[]", '{"dealt_with": 1}'):
        (tmp_path / FILE).write_text(damaged)
        assert read_dealt_with(tmp_path) == ()
    for number in (1, 2, 1):
        remember_dealt_with(tmp_path, ContentHash(f"h{number}"))
    assert read_dealt_with(tmp_path) == ("h1", "h2")
    assert MOST > 2
