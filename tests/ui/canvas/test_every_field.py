"""Each shipped field: filled in by hand, undone, saved and read, told in the outline; everywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.fields import FieldDefinition, fits
from canvasdesk.model.records import FieldValue, Header
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.fields.editor import Editor
from canvasdesk.ui.fields.editors import ChoiceChips, FlagEditor, PickEditor, ScaleEditor
from canvasdesk.ui.fields.texts import LineEditor, TextEditor
from canvasdesk.ui.fields.words import said_marks
from canvasdesk.ui.note_marks import marks_of
from canvasdesk.ui.panels.note import NotePanel
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
FIELDS = field_definitions()


@pytest.fixture(params=[(mode, rtl) for mode in Mode for rtl in (False, True)], ids=str)
def header(request: pytest.FixtureRequest) -> Header:
    mode, rtl = request.param
    return Header(mode=mode, language="ar" if rtl else "en", mirrored_grid=rtl)


@pytest.fixture
def document(header: Header) -> Document:
    """A note for each field, by the field's id, in a block that it is offered in."""
    made = document_of([header])
    for key, field in FIELDS.items():
        block = next(each for each in BlockId if field.offered(each, header.mode))
        made = add_note(made, block, f"About {key}", lambda key=key: key).apply(made)
    return made


def test_it_is_set_undone_saved_read_and_told(
    view: CanvasView, session: Session, tree: OutlineTree
) -> None:
    panel = NotePanel(view.desk)
    panel.resize(panel.width(), 900)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    panel.activateWindow()
    for key, field in FIELDS.items():
        before, steps = session.document, session.undo_stack.count()
        view.desk.choose((key,))
        QApplication.processEvents()
        if not panel.rows[field.beside or key].isVisible():
            panel.more.click()
        fill_in(next(e for row in panel.rows.values() for e in row.editors if e.field.id == key))
        assert session.undo_stack.count() == steps + 1, key
        value = session.document.notes[key].fields[key]
        assert_told(field, value, session.document, tree)
        session.undo()
        assert session.document == before
        session.redo()
        assert dict(session.document.notes[key].fields) == {key: value}
    read = parse_document(document_bytes(session.document), Path("a"))
    assert not read.problems
    assert read.document == session.document


def fill_in(editor: Editor) -> None:
    """Fill an editor in as somebody does who has it before them."""
    match editor:
        case FlagEditor():
            QTest.keyClick(editor.box, Key.Key_Space)
        case ScaleEditor() | ChoiceChips():
            QTest.mouseClick(list(editor.chips.buttons.values())[-1], LEFT)
        case PickEditor():
            editor.box.setFocus()
            QTest.keyClick(editor.box, Key.Key_Down)
        case LineEditor() | TextEditor():
            QTest.keyClicks(editor.box, "-1250.5")
            QTest.keyClick(editor.box, Key.Key_Return)
        case _:
            pytest.fail(f"nobody knows how to fill {editor.field.id} in")


def assert_told(
    field: FieldDefinition, value: FieldValue, document: Document, tree: OutlineTree
) -> None:
    note = document.notes[field.id]
    assert fits(field, value)
    said = list(said_marks(note, FIELDS, unheard=field.answer))
    spoken = tree.outline.index_of(note.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(each in spoken for each in said), field.id
    assert bool(said) == bool(marks_of(note, document)), field.id
    assert bool(said) == (bool(field.marks) or field.answer), field.id
