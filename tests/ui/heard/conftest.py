"""A window with customers, answers and what was heard about them."""

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

import operations as op
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Entry
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.heard.log import HeardLog
from canvasdesk.ui.heard.panel import HeardPanel
from canvasdesk.ui.heard.said import Said, put_down
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import check_history, new_canvas

NOTES = (
    ("c1", BlockId.CUSTOMER_SEGMENTS, "Care homes"),
    ("c2", BlockId.CUSTOMER_SEGMENTS, "Students"),
    ("v1", BlockId.VALUE_PROPOSITIONS, "Explained once"),
    ("p1", None, "Parked"),
)


def heard(
    document: Document,
    key: str,
    text: str,
    when: str = "2026-05-03",
    refs: Mapping[str, tuple[str, ...]] | None = None,
    who: str = "",
    kind: str = "said",
) -> Document:
    said = Said(text, who, kind, when)
    return put_down(document, said, refs or {}, lambda: key).apply(document)


@pytest.fixture
def document(empty: Document) -> Document:
    """Two answers on one customer, one on another; nothing heard yet."""
    made, fields = op.switch_mode(empty, Mode.PERSONAL).apply(empty), field_definitions()
    for key, block, text in NOTES:
        made = op.add_note(made, block, text, lambda key=key: key).apply(made)
    for note, field in (("c1", "why_care"), ("c1", "why_share"), ("c2", "why_care")):
        made = op.set_field(made, note, fields[field], "Because").apply(made)
    return made


@pytest.fixture
def place(program: Program, document: Document, qtbot: QtBot) -> Iterator[Workplace]:
    place = new_canvas(program, qtbot, Mode.PERSONAL, (1200, 800))
    place.session.open(document)
    yield place
    check_history(place.session, document)


@pytest.fixture
def panel(place: Workplace) -> HeardPanel:
    place.actions_by_id[ActionId.HEARD].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, HeardPanel)
    return panel


@pytest.fixture
def log(panel: HeardPanel) -> HeardLog:
    return panel.log


def entries(place: Workplace) -> list[Entry]:
    """The entries, the newest first."""
    return list(reversed(list(place.session.document.entries.values())))


def steps(place: Workplace) -> int:
    return place.session.undo_stack.index()


def centre_of(place: Workplace, note: str) -> QPoint:
    """Where a note lies in the canvas's viewport."""
    desk = place.view.desk
    return desk.viewpoint.to_viewport(QPointF(*desk.stage.layout.notes[note].rect.centre)).toPoint()
