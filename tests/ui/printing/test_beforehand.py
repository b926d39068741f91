"""What is made ready before somebody waits for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.errors import DocumentError
from canvasdesk.export import page_painter
from canvasdesk.export.screen import CompiledPicture
from canvasdesk.layout.display_list import Group, Role
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.ui.printing import outcomes
from canvasdesk.ui.printing.kinds import Kind
from ui.printing.conftest import Opener

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")


def test_notes_to_cut_out_are_set_before_they_are_chosen(
    opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Document] = []

    def ready(document: Document, _order: PrintOrder, _typesetter: Typesetter) -> Iterator[None]:
        for _ in range(2):
            made.append(document)
            yield
        raise DocumentError("stock.paper")

    monkeypatch.setattr(outcomes, "ready_notes", ready)
    dialog = opened(Kind.PAGE)
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made == [dialog.document] * 2
    QTest.qWait(60)
    assert len(made) == 2, "it is over, and a fault is nobody's business yet"


def test_what_one_way_to_look_made_ready_the_other_paints(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(Kind.PAGE)
    dialog.showing.preview.grab()
    notes: list[str] = []
    compiled = page_painter.compile_picture

    def counted(groups: tuple[Group, ...], **how: bool) -> CompiledPicture:
        notes.extend(group.record for group in groups if group.role is Role.NOTE)
        return compiled(groups, **how)

    monkeypatch.setattr(page_painter, "compile_picture", counted)
    dialog.cards.cards[Kind.TILES].click()
    dialog.showing.wall.grab()
    assert not notes
    dialog.cards.cards[Kind.CARDS].click()
    dialog.showing.preview.grab()
    assert notes, "they are other notes"
