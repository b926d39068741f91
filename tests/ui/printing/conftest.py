"""The print dialog on canvases of its own."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.kinds import Kind, first_order

Opener = Callable[..., PrintDialog]


@pytest.fixture(scope="session")
def typesetter(qapp: QApplication) -> Typesetter:
    return Typesetter(FontBook())


@pytest.fixture
def document(empty: Document) -> Document:
    """A canvas with two notes, one of them private."""
    document = empty
    for text in ("Open", "Secret"):
        document = add_note(document, BlockId.CHANNELS, text, random_id).apply(document)
    secret = next(note for note in document.notes.values() if note.text == "Secret")
    return patch_of(document, [replace(secret, private=True)]).apply(document)


@pytest.fixture
def opened(qtbot: QtBot, document: Document, typesetter: Typesetter) -> Opener:
    """Open the dialog at a card; ``of`` is another document."""

    def opened(kind: Kind = Kind.PAGE, of: Document | None = None, **more: bool) -> PrintDialog:
        orders = {each: first_order(each, "A4") for each in Kind}
        dialog = PrintDialog(of or document, typesetter, kind, orders, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    return opened
