"""Entries are dragged from the log onto notes, which look as if they were chosen meanwhile."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.heard.dragging import slip
from canvasdesk.ui.heard.log import HeardLog
from canvasdesk.ui.workplace import Workplace
from ui.heard.conftest import centre_of, heard, steps

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

LINK, LEFT = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def document(document: Document) -> Document:
    return heard(heard(document, "e1", "Yes"), "e2", "No", "2026-06-01")


def dragged(log: HeardLog) -> QMimeData:
    model = log.model_of_heard
    return model.mimeData([model.index(row) for row in range(model.rowCount())])


def move(place: Workplace, data: QMimeData, at: QPointF) -> bool:
    entered = QDragEnterEvent(at.toPoint(), LINK, data, LEFT, NONE)
    QApplication.sendEvent(place.view.viewport(), entered)
    assert entered.isAccepted(), "else Qt tells nothing of its moves"
    event = QDragMoveEvent(at.toPoint(), LINK, data, LEFT, NONE)
    QApplication.sendEvent(place.view.viewport(), event)
    return event.isAccepted()


def test_a_note_takes_entries_and_shows_it(place: Workplace, log: HeardLog) -> None:
    data, at = dragged(log), QPointF(centre_of(place, "v1"))
    item = place.view.desk.stage.note_items["v1"]
    assert item._chosen is None
    assert move(place, data, at)
    assert item._chosen is not None
    event = QDropEvent(at, LINK, data, LEFT, NONE)
    QApplication.sendEvent(place.view.viewport(), event)
    found = place.session.document.entries
    assert [dict(entry.refs) for entry in found.values()] == [{"v1": ()}] * 2
    assert item._chosen is None
    assert steps(place) == 1
    assert place.session.undo_stack.undoText() == "Attach to a note"


def test_nothing_else_takes_them(place: Workplace, log: HeardLog) -> None:
    data = dragged(log)
    assert data.formats() == ["application/x-canvasdesk-entries"]
    desk = place.view.desk
    middle = desk.stage.layout.blocks[BlockId.CHANNELS].rect.centre
    at = QPointF(desk.viewpoint.to_viewport(QPointF(*middle)))
    assert not move(place, data, at)
    QApplication.sendEvent(place.view.viewport(), QDropEvent(at, LINK, data, LEFT, NONE))
    assert steps(place) == 0
    place.session.set_read_only(True)
    assert not move(place, data, QPointF(centre_of(place, "v1")))
    place.session.set_read_only(False)


def test_the_slip_says_what_is_dragged_beside_the_pointer(
    place: Workplace, log: HeardLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[list[str], str]] = []
    monkeypatch.setattr(
        "canvasdesk.ui.heard.log.drag_entries",
        lambda _log, data, words: told.append(
            (bytes(data.data(data.formats()[0]).data()).decode().split("\n"), words)
        ),
    )
    log.show_entry("e1")
    log.startDrag(LINK)
    log.selectAll()
    log.startDrag(LINK)
    assert told == [(["e1"], "Yes"), (["e2", "e1"], "2 entries")]
    assert slip(log, "Long words " * 50).width() < 300


def test_what_was_attached_already_is_no_step(place: Workplace, log: HeardLog) -> None:
    data, at = dragged(log), QPointF(centre_of(place, "c1"))
    for _ in range(2):
        move(place, data, at)
        QApplication.sendEvent(place.view.viewport(), QDropEvent(at, LINK, data, LEFT, NONE))
    assert steps(place) == 1
