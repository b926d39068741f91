"""An open text breaks its lines where the committed one does, in every script and at every step."""

import pytest
from PySide6.QtGui import QTextBlock

from canvasdesk.editing.operations.notes import edit_text, resize_note
from canvasdesk.layout.display_list import Group, Role, TextLine
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction, Size
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.canvas.writing import edit_note, edit_title
from canvasdesk.ui.session import Session

from .conftest import Hand

TEXTS = {
    "short": "Patients going home",
    "latin": "Patients going home with new medicine, and the families who wait for them there",
    "spaces": "a  b   c    many      spaces     in  a   row     and  at the end      ",
    "long word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen and more",
    "no break": "word" * 60,
    "hyphens": "state-of-the-art and/or https://example.org/a/rather/long/path?with=values",
    "lines": "first line\nsecond line, which is a good deal longer than the first\n\nlast  ",
    "tabs": "one\ttwo\tthree\tand\tso\ton\tuntil\tit\twraps",
    "ligatures": "office official affine waffle fluff fjord affluent staff",
    "arabic": "المرضى الذين يعودون إلى المنزل مع دواء جديد وعائلاتهم التي تنتظرهم",
    "hebrew": "מטופלים שחוזרים הביתה עם תרופה חדשה והמשפחות שלהם שמחכות",
    "mixed": "Ward 7 الجناح السابع and 12 beds و١٢ سريرا",
    "chinese": "我帮助离开病房的人们对自己有信心，和治疗他们的人一起画出他们需要知道的东西。",
    "thai": "ผู้ป่วยที่กลับบ้านพร้อมยาใหม่และครอบครัวที่รอพวกเขาอยู่ที่บ้าน",
    "hindi": "नई दवा के साथ घर जाने वाले मरीज़ और उनका इंतज़ार करने वाले परिवार",
    "emoji": "😀 party 🎉🎉🎉 time for the whole 👩‍👩‍👧‍👦 family and friends 🏳️‍🌈",
    "nbsp": "60\u00a0% of the wards, 12\u00a0beds each, keep\u00a0together\u00a0please",
    "very long": "All that anybody on the ward could ever want to know about it. " * 12,
}
SIZES = (None, Size(60.0, 40.0), Size(143.0, 30.0), Size(240.0, 180.0))

Line = tuple[str, float, float]


def drawn_lines(group: Group) -> list[Line]:
    """Text, left and baseline of each line of a committed note, on the sheet."""
    (text,) = (child for child in group.children if getattr(child, "role", None) is Role.NOTE_TEXT)
    assert isinstance(text, Group)
    x, y = group.origin[0] + text.origin[0], group.origin[1] + text.origin[1]
    return [
        (line.source, line.x + x, line.baseline + y)
        for line in text.children
        if isinstance(line, TextLine)
    ]


def typed_lines(hand: Hand) -> list[Line]:
    """Text, left and baseline of each line of the open text, on the sheet."""
    item, found = hand.open, list[Line]()
    layout = item.document().documentLayout()
    block = item.document().begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).topLeft()
        for index in range(block.layout().lineCount()):
            line = block.layout().lineAt(index)
            at = top + line.position()
            at.setX(top.x() + line.naturalTextRect().left())
            at.setY(at.y() + line.ascent())
            place = item.mapToScene(at)
            found.append((_units(block, line.textStart(), line.textLength()), place.x(), place.y()))
        block = block.next()
    return found


def _units(block: QTextBlock, start: int, length: int) -> str:
    return block.text().encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")


def compare(drawn: list[Line], typed: list[Line]) -> None:
    assert [line[0] for line in typed] == [line[0] for line in drawn]
    for (text, x, y), (_, typed_x, typed_y) in zip(drawn, typed, strict=True):
        assert (typed_x, typed_y) == pytest.approx((x, y), abs=0.15), text


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", TEXTS)
def test_the_wrap_while_editing_is_that_of_the_note(
    view: CanvasView, hand: Hand, session: Session, name: str, size: Size | None
) -> None:
    session.do("write", edit_text(session.document, "n1", TEXTS[name]))
    session.do("size", resize_note(session.document, "n1", size))
    edit_note(view.desk, "n1")
    committed = view.desk.stage.layout.notes["n1"]
    compare(drawn_lines(committed.group), typed_lines(hand))
    assert hand.open.text == TEXTS[name]


@pytest.mark.parametrize("name", ["latin", "very long", "emoji", "chinese"])
def test_typing_ends_at_the_same_step_as_the_note(
    view: CanvasView, hand: Hand, session: Session, name: str
) -> None:
    edit_note(view.desk, "n2")
    hand.open.document().setPlainText("")
    steps = set()
    for start in range(0, len(TEXTS[name]), 9):
        hand.open.insert(TEXTS[name][start : start + 9])
        steps.add(view.desk.stage.layout.notes["n2"].text_size)
        compare(drawn_lines(view.desk.stage.layout.notes["n2"].group), typed_lines(hand))
    typed = view.desk.stage.layout.notes["n2"]
    view.desk.flush()
    assert view.desk.stage.layout.notes["n2"].rect == typed.rect
    assert view.desk.stage.layout.notes["n2"].text_size == typed.text_size
    assert len(steps) > 1


def test_a_long_title_is_typed_at_the_size_it_is_drawn(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    edit_title(view.desk)
    hand.open.insert(" and a great many words besides, more than fit one line of it" * 3)
    header = next(g for g in view.desk.stage.layout.picture.groups if g.role is Role.HEADER)
    title = next(c for c in header.children if isinstance(c, Group) and c.role is Role.TITLE)
    sources = [line.source for line in title.children if isinstance(line, TextLine)]
    assert [line[0] for line in typed_lines(hand)] == sources


class TestRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(language="ar", direction=Direction.RTL)

    @pytest.mark.parametrize("name", ["arabic", "latin", "mixed", "lines"])
    def test_lines_stand_where_they_are_drawn(
        self, view: CanvasView, hand: Hand, session: Session, name: str
    ) -> None:
        session.do("write", edit_text(session.document, "n1", TEXTS[name]))
        edit_note(view.desk, "n1")
        committed = view.desk.stage.layout.notes["n1"]
        compare(drawn_lines(committed.group), typed_lines(hand))

    def test_a_text_without_a_direction_runs_as_the_canvas_does(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        session.do("write", edit_text(session.document, "n1", "12 - 34 (56)"))
        edit_note(view.desk, "n1")
        compare(drawn_lines(view.desk.stage.layout.notes["n1"].group), typed_lines(hand))
