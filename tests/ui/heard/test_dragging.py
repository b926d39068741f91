"""Entries are dragged from the log onto notes, which look as if they were chosen meanwhile."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

import operations as op
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.heard.dragging import slip
from canvasdesk.ui.heard.log import HeardLog
from canvasdesk.ui.heard.panel import HeardPanel
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.panels.shelf import PanelId
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


def over(view: QAbstractItemView, data: QMimeData, row: QModelIndex) -> QPointF | None:
    """Drag data over a row; return the place where it would be taken."""
    view.scrollTo(row)
    at = QPointF(view.visualRect(row).center())
    entered = QDragEnterEvent(at.toPoint(), LINK, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), entered)
    assert entered.isAccepted(), "else Qt tells nothing of its moves"
    event = QDragMoveEvent(at.toPoint(), LINK, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)
    return at if event.isAccepted() else None


def drop(view: QAbstractItemView, data: QMimeData, at: QPointF) -> None:
    QApplication.sendEvent(view.viewport(), QDropEvent(at, LINK, data, LEFT, NONE))


class TestTheOutline:
    @pytest.fixture
    def data(self, log: HeardLog) -> QMimeData:
        return dragged(log)

    @pytest.fixture
    def tree(self, place: Workplace, data: QMimeData) -> OutlineTree:  # noqa: ARG002  the log first
        place.actions_by_id[ActionId.OUTLINE].trigger()
        panel = place.shelf.panel
        assert isinstance(panel, OutlinePanel)
        return panel.tree

    @pytest.mark.parametrize("note", ["v1", "p1"])
    def test_a_row_takes_entries_and_shows_it(
        self, place: Workplace, tree: OutlineTree, data: QMimeData, note: str
    ) -> None:
        row = tree.outline.index_of(note)
        at = over(tree, data, row)
        assert at is not None
        assert tree._heard.marked
        drop(tree, data, at)
        assert not tree._heard.marked
        found = place.session.document.entries
        assert [dict(entry.refs) for entry in found.values()] == [{note: ()}] * 2
        assert steps(place) == 1
        place.session.undo()
        assert not any(entry.refs for entry in place.session.document.entries.values())
        place.session.redo()

    def test_neither_blocks_nor_small_headings_take_any(
        self, place: Workplace, tree: OutlineTree, data: QMimeData
    ) -> None:
        place.session.do("head", op.make_headings(place.session.document, ["c2"]))
        for row in (
            tree.outline.block_index(BlockId.CHANNELS),
            tree.outline.index_of("c2"),
        ):
            assert over(tree, data, row) is None
            assert not tree._heard.marked
            drop(tree, data, QPointF(tree.visualRect(row).center()))
        assert steps(place) == 1

    def test_nothing_is_taken_where_nothing_may_be_changed(
        self, place: Workplace, tree: OutlineTree, data: QMimeData
    ) -> None:
        place.session.set_read_only(True)
        assert over(tree, data, tree.outline.index_of("v1")) is None
        place.session.set_read_only(False)

    def test_what_leaves_marks_nothing(self, tree: OutlineTree, data: QMimeData) -> None:
        over(tree, data, tree.outline.index_of("v1"))
        QApplication.sendEvent(tree.viewport(), QDragLeaveEvent())
        assert not tree._heard.marked

    def test_other_things_are_dropped_as_ever(self, place: Workplace, tree: OutlineTree) -> None:
        data = tree.outline.mimeData([tree.outline.index_of("v1")])
        tree.outline.dropMimeData(
            data, Qt.DropAction.MoveAction, -1, -1, tree.outline.block_index(BlockId.CHANNELS)
        )
        assert place.session.document.notes["v1"].block is BlockId.CHANNELS

    def test_near_its_edge_it_scrolls(self, tree: OutlineTree, data: QMimeData) -> None:
        tree.setFixedHeight(120)
        bar = tree.verticalScrollBar()
        bar.setValue(0)
        at = QPointF(20, tree.viewport().height() - 4)
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(at.toPoint(), LINK, data, LEFT, NONE)
            QApplication.sendEvent(tree.viewport(), event)
        QTest.qWait(120)
        assert bar.value() > 0
        QApplication.sendEvent(tree.viewport(), QDragLeaveEvent())
        stays = bar.value()
        QTest.qWait(60)
        assert bar.value() == stays


def test_parked_notes_take_entries_too(place: Workplace, log: HeardLog) -> None:
    data = dragged(log)
    parking = place.view.parking
    parking.set_open(True)
    at = over(parking.list, data, parking.list.model().index(0, 0))
    assert at is not None
    drop(parking.list, data, at)
    found = place.session.document.entries
    assert [dict(entry.refs) for entry in found.values()] == [{"p1": ()}] * 2
    assert steps(place) == 1


def test_held_over_its_heading_the_outline_opens_until_it_is_let_go(
    place: Workplace, panel: HeardPanel, log: HeardLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints: list[str] = []
    place.view.desk.hint_changed.connect(hints.append)
    shown: list[PanelId | None] = []

    def drag(_log: HeardLog, data: QMimeData, _words: str) -> None:
        for y in (panel.height() - 20, 12):
            at = QPointF(40, y)
            for kind in (QDragEnterEvent, QDragMoveEvent):
                QApplication.sendEvent(panel, kind(at.toPoint(), LINK, data, LEFT, NONE))
            QTest.qWait(700)
            shown.append(place.shelf.shown)
        tree = place.shelf.panel.tree
        at = over(tree, data, tree.outline.index_of("v1"))
        drop(tree, data, at)

    monkeypatch.setattr("canvasdesk.ui.heard.log.drag_entries", drag)
    log.show_entry("e1")
    log.startDrag(LINK)
    assert shown == [PanelId.HEARD, PanelId.OUTLINE]
    assert place.shelf.shown is PanelId.HEARD
    assert log.hasFocus()
    assert dict(place.session.document.entries["e1"].refs) == {"v1": ()}
    assert hints[0] == "Let it go on a note; held over “Heard” it opens the outline."
    assert hints[-1] == ""


def test_what_was_attached_already_is_no_step(place: Workplace, log: HeardLog) -> None:
    data, at = dragged(log), QPointF(centre_of(place, "c1"))
    for _ in range(2):
        move(place, data, at)
        QApplication.sendEvent(place.view.viewport(), QDropEvent(at, LINK, data, LEFT, NONE))
    assert steps(place) == 1
