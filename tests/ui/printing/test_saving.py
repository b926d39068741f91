"""What “Save as” writes, what is remembered, and that no fault leaves anything behind."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.pictures import LayoutMemory, layout_of, picture_of
from canvasdesk.conversion.printing import page_count, printed
from canvasdesk.export.labels import STOCKS
from canvasdesk.export.papers import paper_named
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.folders import Folders
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.dialogs.export import ExportChoice, ExportDialog
from canvasdesk.ui.dialogs.files import ask_where_to_write
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.kinds import KINDS, Kind, first_order
from canvasdesk.ui.printing.outlets import DPIS, FILES, OF_ONE_PAGE, Outlet
from canvasdesk.ui.printing.remembered import FILE, LastPrint, read_last_print, write_last_print
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.printing.conftest import Opener

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

STARTS = {
    Outlet.PDF: b"%PDF-",
    Outlet.PNG: b"\x89PNG",
    Outlet.POWERPOINT: b"PK",
    Outlet.SVG: b"<?xml",
    Outlet.TEXT: b"",
}
FIRST = {kind: first_order(kind, "A4") for kind in Kind}


@pytest.fixture
def place(program: Program, document: Document) -> Workplace:
    program.new(Mode.ORGANIZATION)
    window = program.canvases[0]
    QTest.qWaitForWindowExposed(window)
    window.workplace.session.open(document)
    return window.workplace


def save(
    place: Workplace, patch: pytest.MonkeyPatch, outlet: Outlet, path: Path, kind: Kind = Kind.PAGE
) -> list[str]:
    """Save with the dialog as somebody does; return what it said of troubles."""
    said: list[str] = []

    def chosen(dialog: PrintDialog) -> int:
        dialog.cards.cards[kind].click()
        menu = dialog.save_menu
        (menu.fine[96] if outlet is Outlet.PNG else menu.actions[outlet]).trigger()
        said.append(dialog.findings.text() if not dialog.result() else "")
        return 0

    patch.setattr(PrintDialog, "exec", chosen)
    name = str(path) if path.name else ""
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_all, **_more: (name, ""))
    place.actions_by_id[ActionId.EXPORT].trigger()
    return said


@pytest.mark.parametrize("outlet", FILES)
def test_the_file_that_was_chosen_is_written(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, outlet: Outlet
) -> None:
    save(place, monkeypatch, outlet, tmp_path / "plan")
    place.filing.exports.wait()
    data = (tmp_path / f"plan{outlet.value}").read_bytes()
    assert data.startswith(STARTS[outlet])
    assert place.notice.text.startswith("Saved as")
    if outlet in (Outlet.SVG, Outlet.TEXT):
        assert b"Open" in data
        assert b"Secret" not in data


def test_a_pdf_has_all_pages_and_a_picture_the_one_that_is_shown(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    save(place, monkeypatch, Outlet.PDF, tmp_path / "a.pdf", Kind.TILES)
    place.filing.exports.wait()
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages) == 16
    save(place, monkeypatch, Outlet.PNG, tmp_path / "a.png")
    place.filing.exports.wait()
    with Image.open(io.BytesIO((tmp_path / "a.png").read_bytes())) as image:
        assert image.size == (1123, 794)


def test_what_cannot_be_written_is_said_and_leaves_nothing(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    save(place, monkeypatch, Outlet.PDF, tmp_path / "none" / "a.pdf")
    place.filing.exports.wait()
    assert "no such folder" in place.notice.text
    assert not (tmp_path / "none").exists()


def test_nothing_is_written_where_no_file_is_named(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, folders: Folders
) -> None:
    save(place, monkeypatch, Outlet.PDF, Path())
    assert not (folders.state / FILE).exists()


def test_a_file_that_only_its_suffix_names_is_asked_about(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_text("mine")
    asked: list[str] = []

    def asks(_parent: object, _title: str, start: str, *_more: object) -> tuple[str, str]:
        asked.append(start)
        return (str(tmp_path / "plan"), "") if len(asked) == 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
    assert ask_where_to_write(None, tmp_path / "a.pdf", "PDF") is None
    assert asked == [str(tmp_path / "a.pdf"), str(tmp_path / "plan.pdf")]


def test_what_was_saved_is_there_the_next_time(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    save(place, monkeypatch, Outlet.PDF, tmp_path / "a.pdf", Kind.WALL)
    place.filing.exports.wait()
    seen: list[Kind] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: seen.append(dialog.kind))

    def again() -> bool:
        place.actions_by_id[ActionId.PRINT].trigger()
        return seen[-1] is Kind.WALL

    qtbot.waitUntil(again)


def test_other_formats_are_one_entry_away(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: asked.append(dialog.choice.path.name))
    save(place, monkeypatch, Outlet.OTHER, Path())
    assert len(asked) == 1
    assert asked[0].endswith(".md")


def test_the_menu_says_what_a_picture_becomes_and_which_page_it_is(opened: Opener) -> None:
    dialog = opened(Kind.PAGE)
    menu = dialog.save_menu
    menu.menu.aboutToShow.emit()
    assert set(menu.fine) == set(DPIS)
    assert menu.fine[96].text() == "96 dots an inch, 1123 × 794 px"
    assert "this page" not in menu.actions[Outlet.SVG].text()
    dialog.cards.cards[Kind.TILES].click()
    for outlet in FILES:
        assert ("this page" in menu.actions[outlet].text()) is (outlet in OF_ONE_PAGE)
    assert menu.actions[Outlet.TEXT].isVisible()
    dialog.cards.cards[Kind.BLANK].click()
    assert not menu.actions[Outlet.TEXT].isVisible()


def test_a_picture_that_is_too_large_cannot_be_chosen(opened: Opener) -> None:
    dialog = opened(Kind.WALL)
    dialog.orders[Kind.WALL] = replace(dialog.order, paper=paper_named("5000x4000mm"))
    dialog.refresh()
    assert not dialog.save_menu.fine[600].isEnabled()
    assert dialog.save_menu.fine[96].isEnabled()


@pytest.mark.parametrize("kind", Kind)
def test_each_choice_comes_back(tmp_path: Path, kind: Kind) -> None:
    what = list(KINDS[kind].whats)[-1]
    order = replace(
        FIRST[kind],
        what=what,
        paper=paper_named("600x400mm"),
        margin_mm=4.5,
        bleed_mm=3.0,
        ruler=True,
        extras=FIRST[kind].extras - {Extra.LEGEND} | {Extra.QUESTIONS},
        attach=True,
        stock=STOCKS[-1],
        blank_notes=True,
        counts=True,
    )
    if order.tiles is not None:
        order = replace(order, tiles=replace(order.tiles, sheets=6, overlap_mm=7.0, key_plan=False))
    write_last_print(tmp_path, LastPrint(kind, {**FIRST, kind: order}))
    assert read_last_print(tmp_path, FIRST) == LastPrint(kind, {**FIRST, kind: order})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"kind": "moon", "orders": 3}',
        '{"kind": 1, "orders": {"page": []}}',
        (
            '{"kind": "page", "orders": {"page": {"what": "cards", "paper": "Z9", "margin_mm": -1,'
            ' "turn": [], "extras": "legend", "stock": 3, "bleed_mm": "x"}}}'
        ),
        (
            '{"orders": {"tiles": {"tiles": {"paper": 3, "sheets": 1e9, "scale": true,'
            ' "overlap_mm": 1e400}}}}'
        ),
    ],
)
def test_what_makes_no_sense_is_as_at_first(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    orders = read_last_print(tmp_path, FIRST).orders
    for kind, order in orders.items():
        assert order == FIRST[kind]


def test_colours_are_those_of_the_canvas_not_of_the_last_print(tmp_path: Path) -> None:
    write_last_print(tmp_path, LastPrint(Kind.PAGE, FIRST))
    assert "colouring" not in (tmp_path / FILE).read_text()


@pytest.mark.parametrize("kind", Kind)
def test_pages_are_counted_as_they_are_made(
    document: Document, typesetter: Typesetter, kind: Kind
) -> None:
    for what in KINDS[kind].whats:
        for blank in (False, True):
            order = replace(FIRST[kind], what=what, blank_notes=blank)
            pages = printed(document, order, typesetter).pages
            assert page_count(document, order, typesetter) == len(pages)


def test_a_layout_is_made_once_for_a_view(document: Document, typesetter: Typesetter) -> None:
    memory = LayoutMemory(typesetter)
    order, other = PrintOrder(), PrintOrder(extras=frozenset())
    first = picture_of(document, order.view, memory)
    assert first is picture_of(document, order.view, memory)
    assert first == picture_of(document, order.view, typesetter)
    assert layout_of(document, other.view, memory).picture == picture_of(
        document, other.view, typesetter
    )
    again = replace(document)
    assert picture_of(again, order.view, memory) is first
    assert picture_of(document, View(), memory) is not first


def test_an_export_never_takes_the_place_of_an_open_canvas(
    program: Program, place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own, others = tmp_path / "own.canvasdesk", tmp_path / "others.canvasdesk"
    place.filing.save_as(own)
    program.new(Mode.PERSONAL)
    program.canvases[1].workplace.filing.save_as(others)
    monkeypatch.setattr(ExportDialog, "exec", lambda _dialog: 1)
    for path, said in ((own, "the canvas itself"), (others, "open in another window")):
        before = path.read_bytes()
        monkeypatch.setattr(ExportDialog, "choice", ExportChoice(path=path))
        place.files.export_other()
        place.filing.exports.wait()
        assert said in place.notice.text
        assert path.read_bytes() == before
