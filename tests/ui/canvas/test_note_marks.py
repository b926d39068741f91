"""Lists of notes show and speak the symbols and the pictures on notes."""

import base64
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTreeView

from canvasdesk.editing.operations.archiving import archive_notes
from canvasdesk.editing.operations.headings import make_headings
from canvasdesk.editing.operations.notes import edit_text, set_symbol
from canvasdesk.editing.operations.pictures import set_picture
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import Asset
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.note_marks import marks_of
from canvasdesk.ui.panels.archive import ArchivePanel
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.outline_model import COUNT_ROLE
from canvasdesk.ui.session import Session

_Role = Qt.ItemDataRole
BLUE = "#305080"


@pytest.fixture
def picture() -> Asset:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")
    data = base64.b64encode(bytes(buffer.data().data())).decode()
    return Asset(id="blue", media_type="image/png", data=data, width=60.0, height=40.0)


@pytest.fixture
def marked(view: CanvasView, session: Session, picture: Asset) -> CanvasView:
    """n1 is a picture without words, n2 has a symbol."""
    session.do("picture", set_picture(session.document, ["n1"], picture, lambda: "a1"))
    session.do("words", edit_text(session.document, "n1", ""))
    session.do("symbol", set_symbol(session.document, ["n2"], "heart"))
    return view


@pytest.fixture
def tree(marked: CanvasView) -> Iterator[QTreeView]:
    panel = OutlinePanel(marked.desk)
    panel.resize(panel.width(), 900)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    yield panel.tree
    panel.tree.commit()
    panel.close()


def blue_in(image: QImage) -> list[tuple[int, int]]:
    across, down = range(image.width()), range(image.height())
    return [(x, y) for y in down for x in across if image.pixelColor(x, y).name() == BLUE]


def test_the_outline_shows_a_picture_at_the_end_of_its_row(tree: QTreeView) -> None:
    row = tree.visualRect(tree.outline.index_of("n1"))  # type: ignore[attr-defined]
    seen = blue_in(tree.viewport().grab(row).toImage())
    assert len(seen) > 200
    assert min(x for x, _ in seen) > row.width() * 0.7
    other = tree.visualRect(tree.outline.index_of("n2"))  # type: ignore[attr-defined]
    assert not blue_in(tree.viewport().grab(other).toImage())


def test_the_outline_speaks_pictures_and_symbols(tree: QTreeView) -> None:
    model = tree.outline  # type: ignore[attr-defined]
    spoken = [model.index_of(note).data(_Role.AccessibleTextRole) for note in ("n1", "n2")]
    assert spoken[0].endswith(": Picture")
    assert spoken[1].endswith("Evening tutors, with the symbol “heart”")


def test_parked_cards_show_and_speak_them(marked: CanvasView, session: Session) -> None:
    session.do("park", park_notes(session.document, ["n1", "n2"]))
    place = marked.parking
    place.set_open(True)
    _shows_picture(place.list)
    model = place.list.model()
    assert model.index(0, 0).data(_Role.AccessibleTextRole) == "Picture"
    assert "heart" in str(model.index(1, 0).data(_Role.AccessibleTextRole))


def test_cards_of_what_was_put_away_show_them(marked: CanvasView, session: Session) -> None:
    session.do("put away", archive_notes(session.document, ["n1", "n2"]))
    panel = ArchivePanel(marked.desk)
    panel.resize(300, 500)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    _shows_picture(panel.list)
    panel.close()


def _shows_picture(cards: QListView) -> None:
    first, second = (cards.visualRect(cards.model().index(row, 0)) for row in (0, 1))
    assert len(blue_in(cards.viewport().grab(first).toImage())) > 200
    assert not blue_in(cards.viewport().grab(second).toImage())


def test_a_heading_has_none(marked: CanvasView, session: Session) -> None:
    session.do("heading", make_headings(session.document, ["n1", "n2"]))
    document = session.document
    assert [marks_of(document.notes[key], document) for key in ("n1", "n2")] == [(), ()]


def test_headings_are_not_among_the_notes_that_the_outline_counts(
    tree: QTreeView, session: Session
) -> None:
    model = tree.outline  # type: ignore[attr-defined]
    block = model.block_index(BlockId.KEY_PARTNERS)
    assert block.data(COUNT_ROLE) == 2
    session.do("heading", make_headings(session.document, ["n1"]))
    assert block.data(COUNT_ROLE) == 1
    assert "1 note" in block.data(_Role.AccessibleTextRole)
