import json
from dataclasses import replace
from pathlib import Path

import pytest

from canvasdesk.conversion.arriving import laid_out
from canvasdesk.conversion.bringing_in import document_of_found, read_source
from canvasdesk.editing.operations.header import rename
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.patch import patch_of
from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftNote, Problem
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.ui.dialogs.export import ExportChoice
from canvasdesk.ui.dialogs.export_formats import ExportFormat
from canvasdesk.ui.exporting import exported, left_out
from canvasdesk.ui.importing import preview_of

MARKDOWN = Path(__file__).parents[1] / "golden" / "interchange" / "markdown"


@pytest.fixture
def typesetter(qapp: object) -> Typesetter:
    return Typesetter(FontBook())


@pytest.fixture
def document(empty: Document) -> Document:
    document = rename(empty, "Plan").apply(empty)
    for text in ("Open", "Secret"):
        document = add_note(document, BlockId.CHANNELS, text, random_id).apply(document)
    secret = next(note for note in document.notes.values() if note.text == "Secret")
    return patch_of(document, [replace(secret, private=True)]).apply(document)


def imported(path: Path, typesetter: Typesetter) -> Document:
    """As the window brings a file in where nobody changes what the preview says."""
    found = read_source(str(path), path.read_bytes(), random_id)
    draft = found.draft
    document = document_of_found(found, draft.title, draft.mode or Mode.ORGANIZATION, random_id)
    return document if found.document is not None else laid_out(document, draft, typesetter)


@pytest.mark.parametrize("kind", ExportFormat)
def test_what_is_private_stays_away_unless_it_is_wanted(
    document: Document, kind: ExportFormat
) -> None:
    choice = ExportChoice(format=kind)
    hidden = exported(document, choice).decode()
    shown = exported(document, replace(choice, hide_private=False)).decode()
    assert "Open" in hidden
    assert "Secret" not in hidden
    assert "Secret" in shown


@pytest.mark.parametrize("kind", ExportFormat)
def test_what_is_written_can_be_imported(
    document: Document, typesetter: Typesetter, tmp_path: Path, kind: ExportFormat
) -> None:
    path = tmp_path / f"plan{kind.value}"
    path.write_bytes(exported(document, ExportChoice(format=kind)))
    again = imported(path, typesetter)
    assert [(n.text, n.block) for n in again.notes.values()] == [("Open", BlockId.CHANNELS)]


def test_a_canvas_of_ours_in_json_canvas_keeps_its_places(
    document: Document, typesetter: Typesetter, tmp_path: Path
) -> None:
    path = tmp_path / "plan.canvas"
    choice = ExportChoice(format=ExportFormat.JSON_CANVAS, hide_private=False)
    path.write_bytes(exported(document, choice))
    assert imported(path, typesetter) == document


def test_what_bmml_has_no_place_for_is_said(document: Document) -> None:
    (said,) = left_out(document, ExportChoice(format=ExportFormat.BMML))
    assert "stage" in said
    assert not left_out(document, ExportChoice(format=ExportFormat.CSV))


def test_nine_lists_are_json(document: Document) -> None:
    data = exported(document, ExportChoice(format=ExportFormat.NINE_KEYS))
    assert isinstance(json.loads(data), dict)


def test_markdown_is_imported_with_its_mode(typesetter: Typesetter) -> None:
    document = imported(MARKDOWN / "personal.md", typesetter)
    assert document.mode is Mode.PERSONAL
    assert len(document.notes) > 10


def test_what_has_no_canvas_is_refused(typesetter: Typesetter, tmp_path: Path) -> None:
    path = tmp_path / "empty.md"
    path.write_text("")
    with pytest.raises(FormatError):
        imported(path, typesetter)


def test_a_preview_has_the_blocks_in_guided_order_and_what_was_parked() -> None:
    draft = Draft(
        mode=Mode.PERSONAL,
        notes=(DraftNote("Patients", BlockId.CUSTOMER_SEGMENTS), DraftNote("Loose", None)),
        problems=(Problem("import.text_continued"), Problem("import.text_continued")),
    )
    preview = preview_of(draft, "work.md")
    assert preview.mode is Mode.PERSONAL
    assert preview.blocks[Mode.PERSONAL][2] == ("Customers", ["Patients"])
    assert preview.blocks[Mode.ORGANIZATION][0] == ("Customer Segments", ["Patients"])
    assert preview.parked == ["Loose"]
    assert len(preview.problems) == 1
