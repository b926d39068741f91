import gc

import pytest
from PySide6.QtTest import QSignalSpy

from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.ui.session import Session
from ui.conftest import write


def test_a_change_is_undone_and_done_again(session: Session, empty: Document) -> None:
    write(session)
    changed = session.document

    session.undo()
    assert session.document == empty
    session.redo()
    assert session.document == changed


def test_listeners_get_the_patch_that_was_applied(session: Session) -> None:
    patches: list[Patch] = []
    session.document_changed.connect(patches.append)
    write(session)
    session.undo()
    assert patches[1] == patches[0].inverse()


def test_an_empty_patch_is_not_remembered(session: Session) -> None:
    session.do("Nothing", Patch())
    assert session.undo_stack.count() == 0


def test_a_patch_that_does_not_fit_leaves_no_command(session: Session, empty: Document) -> None:
    patch = rename(empty, "One")
    write(session)
    session.do("Rename", rename(session.document, "Two"))
    before = session.document
    with pytest.raises(DocumentError, match=r"patch\.mismatch"):
        session.do("Rename", patch)
    assert session.document is before
    assert session.undo_stack.count() == 2


def test_changes_with_one_merge_id_become_one_command(session: Session, empty: Document) -> None:
    for title in ("M", "My", "My work"):
        session.do("Rename", rename(session.document, title), merge_id=7)
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.document == empty


def test_merged_changes_that_cancel_out_leave_nothing_to_undo(
    session: Session, empty: Document
) -> None:
    session.do("Rename", rename(session.document, "M"), merge_id=7)
    session.do("Rename", rename(session.document, ""), merge_id=7)
    assert session.document == empty
    assert not session.undo_stack.canUndo()


def test_undoing_back_to_what_was_saved_counts_as_saved(session: Session) -> None:
    write(session)
    session.mark_saved(session.document)
    assert session.saved
    write(session, "Another")
    assert not session.saved
    session.undo()
    assert session.saved


def test_saving_an_earlier_state_does_not_hide_later_changes(session: Session) -> None:
    write(session)
    written = session.document
    write(session, "Typed while it was written")
    session.mark_saved(written)
    assert not session.saved


def test_an_open_text_is_committed_before_undo(session: Session) -> None:
    session.flush_requested.connect(lambda: write(session, "What was being typed"))
    session.undo()
    assert not session.document.notes
    assert session.undo_stack.canRedo()


def test_a_canvas_to_look_at_refuses_changes(session: Session) -> None:
    session.set_read_only(True)
    with pytest.raises(DocumentError, match=r"document\.read_only"):
        write(session)


def test_opening_another_document_forgets_what_could_be_undone(session: Session) -> None:
    write(session)
    other = rename(session.document, "Other").apply(session.document)
    titles = QSignalSpy(session.title_changed)
    session.open(other)
    assert session.saved
    assert not session.undo_stack.canUndo()
    assert titles.at(0) == ["Other"]


def test_a_session_that_ended_is_collected_in_any_order(empty: Document) -> None:
    session = Session(empty)
    gc.freeze()
    write(session)
    write(session, "Another note")
    gc.collect()
    gc.unfreeze()  # what was frozen comes last: after the commands
    session.end()
    dropped = QSignalSpy(session.destroyed)
    assert not session.undo_stack.count()
    del session
    gc.collect()
    assert dropped.count() == 1
