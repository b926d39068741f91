"""What pops up leaves in sight what it is about."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.operations.tags import add_tag
from canvasdesk.model.blocks import Mode
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction
from canvasdesk.ui.canvas.keys import screen_rect
from canvasdesk.ui.canvas.popping_up import GAP_PX, place_by
from canvasdesk.ui.canvas.symbol_chooser import SymbolChooser
from canvasdesk.ui.canvas.symbols import choose_symbol
from canvasdesk.ui.canvas.tag_box import TagBox
from canvasdesk.ui.canvas.tag_menu import ask_for_tag
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

ROOM = QRect(0, 0, 1366, 768)
SIZE = QSize(400, 390)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_below_where_there_is_room() -> None:
    about = QRect(100, 50, 120, 60)
    assert place_by(about, SIZE, ROOM, rtl=False) == QPoint(100, 110 + GAP_PX)
    assert place_by(about.translated(600, 0), SIZE, ROOM, rtl=True).x() == 820 - 400


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("x", [0, 300, 700, 1260])
@pytest.mark.parametrize("y", [0, 200, 350, 500, 720])
def test_nothing_is_covered_while_there_is_room(x: int, y: int, rtl: bool) -> None:
    about = QRect(x, y, 100, 40)
    box = QRect(place_by(about, SIZE, ROOM, rtl=rtl), SIZE)
    assert ROOM.contains(box)
    assert not box.intersects(about)


def test_what_fills_the_room_is_covered_within_it() -> None:
    box = QRect(place_by(ROOM.adjusted(5, 5, -5, -5), SIZE, ROOM, rtl=False), SIZE)
    assert ROOM.contains(box)


def test_the_note_is_seen_beside_the_symbols_and_the_tags(view: CanvasView) -> None:
    view.desk.choose(("n1",))
    about = screen_rect(view.desk)
    assert about.width() > 20
    for ask, kind in ((choose_symbol, SymbolChooser), (ask_for_tag, TagBox)):
        ask(view.desk)
        (box,) = [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]
        assert not box.geometry().intersects(about)
        box.close()


class TestFromRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.PERSONAL, language="ar", direction=Direction.RTL)

    def test_tags_begin_where_the_canvas_does(self, view: CanvasView, session: Session) -> None:
        tag = add_tag(session.document, "المحال الصغيرة والمؤسسات العائلية", lambda: "t1")
        session.do("tag", tag)
        view.desk.choose(("n1",))
        ask_for_tag(view.desk)
        (box,) = [w for w in QApplication.topLevelWidgets() if type(w) is TagBox and w.isVisible()]
        assert box._list.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert box._line.layoutDirection() is Qt.LayoutDirection.LeftToRight
        box.close()
        session.do("write", edit_text(session.document, "n1", "لقاء"))
