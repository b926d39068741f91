"""A drag stays a matter of its own notes, however many others there are.

Counted, not timed, so that a slow machine does not fail it: ``bench`` has the times.
"""

from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from canvasdesk.editing.operations.notes import add_notes
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.ids import random_id
from canvasdesk.model.records import Header
from canvasdesk.ui.canvas.items import GroupItem, NoteItem
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand


@pytest.fixture
def document(header: Header) -> Document:
    made = document_of([header])
    for block in BlockId:
        made = add_notes(
            made, block, ["Seven short words stand on this note"] * 40, random_id
        ).apply(made)
    return made


def test_a_frame_of_a_drag_lays_nothing_out_and_paints_no_note_again(
    view: CanvasView, hand: Hand
) -> None:
    painted: list[GroupItem] = []
    real = GroupItem.paint

    def counted(item: GroupItem, *arguments: object) -> None:
        painted.append(item)
        real(item, *arguments)  # type: ignore[arg-type]

    start = hand.centre(next(iter(view.desk.stage.note_items)))
    held = view.desk.stage.note_at(view.desk.sheet_point(start.toPointF()))
    assert held is not None
    hand.press(start)
    hand.move(start + QPoint(10, 10))
    QApplication.processEvents()
    with (
        patch.object(GroupItem, "paint", counted),
        patch("canvasdesk.ui.canvas.stage.lay_out", side_effect=AssertionError),
    ):
        hand.move(start + QPoint(14, 12))
        QApplication.processEvents()
        assert not view.desk.stage.note_items[held].pos().isNull()
    hand.release(start + QPoint(14, 12))
    assert not any(isinstance(each, NoteItem) for each in painted)  # Qt kept their pixels


def test_a_change_replaces_only_the_items_it_concerns(view: CanvasView, session: Session) -> None:
    from canvasdesk.editing.operations.notes import refill_notes

    items = dict(view.desk.stage.note_items)
    groups = {key: item.shown for key, item in items.items()}
    changed = next(iter(items))
    session.do("colour", refill_notes(session.document, [changed], "blue"))
    now = view.desk.stage.note_items
    assert {key for key in now if now[key].shown is not groups[key]} == {changed}
    assert all(now[key] is items[key] for key in items)
