"""A canvas on a screen that nobody sees, and a hand that clicks, drags and types on it."""

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.text_item import TextItem
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session
from ui.conftest import check_history

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session")
def typesetter(qapp: QApplication) -> Typesetter:
    return Typesetter(FontBook())


@pytest.fixture
def header() -> Header:
    """A test with another header overrides this one."""
    return Header(mode=Mode.PERSONAL, title="My work", language="en")


@pytest.fixture
def document(header: Header) -> Document:
    """Three notes: n1 and n2 in the first column of partners, n3 in activities."""
    made = document_of([header])
    for note, block, text in (
        ("n1", BlockId.KEY_PARTNERS, "Ines tests every idea"),
        ("n2", BlockId.KEY_PARTNERS, "Evening tutors"),
        ("n3", BlockId.KEY_ACTIVITIES, "Explain medicine"),
    ):
        made = add_note(made, block, text, lambda note=note: note).apply(made)
    return made


@pytest.fixture
def session(qapp: QApplication, document: Document) -> Iterator[Session]:
    """A session; when a test is over, all it did can be undone and done again."""
    session = Session(document)
    yield session
    check_history(session, document)
    session.end()


@pytest.fixture
def view(session: Session, typesetter: Typesetter) -> Iterator[CanvasView]:
    view = CanvasView(session, typesetter)
    numbers = count(1)
    view.desk.new_id = lambda: f"new{next(numbers)}"
    view.resize(1366, 700)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.activateWindow()
    view.setFocus()
    yield view
    view.desk.flush()
    # This platform's clipboard outlives the interpreter, which copied notes do not bear.
    QGuiApplication.clipboard().clear()


class Hand:
    """Works on a view as a person does; places are in sheet units."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view
        self.port = view.viewport()

    def pixel(self, x: float, y: float) -> QPoint:
        return self.view.desk.viewpoint.to_viewport(QPointF(x, y)).toPoint()

    def centre(self, note: str) -> QPoint:
        x, y = self.view.desk.stage.layout.notes[note].rect.centre
        return self.pixel(x, y)

    def middle(self, block: BlockId) -> QPoint:
        return self.pixel(*self.view.desk.stage.layout.blocks[block].rect.centre)

    def press(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.port, LEFT, held, at)

    def move(self, *path: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        for at in path:
            if held is NONE:
                QTest.mouseMove(self.port, at)
            else:  # QTest's moves know no keys
                self._move_with(at, held)

    def _move_with(self, at: QPoint, held: Qt.KeyboardModifier) -> None:
        on_screen = QPointF(self.port.mapToGlobal(at))
        move, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        event = QMouseEvent(move, QPointF(at), on_screen, none, LEFT, held)
        QApplication.sendEvent(self.port, event)

    def release(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.port, LEFT, held, at)

    def click(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.port, LEFT, held, at)

    def double_click(self, at: QPoint) -> None:
        QTest.mouseClick(self.port, LEFT, NONE, at)
        QTest.mouseDClick(self.port, LEFT, NONE, at)

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(start, held)
        self.move(start + QPoint(6, 0), (start + end) / 2, end)
        self.release(end, held)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.view, text)

    @property
    def open(self) -> TextItem:
        """The text that is open."""
        tool = self.view.desk.tool
        assert isinstance(tool, EditTool)
        return tool.item


@pytest.fixture
def hand(view: CanvasView) -> Hand:
    return Hand(view)


@pytest.fixture
def panel(view: CanvasView) -> Iterator[OutlinePanel]:
    """The outline of the canvas, which has the keyboard."""
    panel = OutlinePanel(view.desk)
    tester = QAbstractItemModelTester(
        panel.tree.outline, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    assert tester.model() is panel.tree.outline
    panel.resize(panel.width(), 900)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    panel.activateWindow()
    panel.take_keyboard()
    yield panel
    panel.tree.commit()


@pytest.fixture
def tree(panel: OutlinePanel) -> OutlineTree:
    return panel.tree


def note(session: Session, key: str) -> Note:
    return session.document.notes[key]
