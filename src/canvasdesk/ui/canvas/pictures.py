"""Pictures come onto notes: dropped, pasted or chosen from a file; and they are taken off again.

What becomes of a picture's bytes is for ``taking_in``, which is imported with the first one.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.pictures import clear_picture, set_picture
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import CanvasdeskError
from canvasdesk.geometry.placing import NOTE_SIZES, place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Asset
from canvasdesk.model.values import Place
from canvasdesk.storage.fragment_json import MIME_TYPE
from canvasdesk.ui.canvas.arrivals import do_choosing
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.papers import chosen_papers, without_headings
from canvasdesk.ui.dropping import PICTURE_SUFFIXES, dropped_files, picture_files
from canvasdesk.ui.messages import explained

_Source = Callable[[], Asset]


def holds_picture(data: QMimeData) -> bool:
    """Say whether data is a picture or files of pictures.

    Programs offer a picture of what is really a text too (a table, our own notes); then it is one.
    """
    if data.hasFormat(MIME_TYPE):
        return False
    if data.hasUrls() and dropped_files(data):
        return bool(picture_files(data))
    words = data.text().split()
    is_named = len(words) == 1 and ("://" in words[0] or words[0].startswith("data:"))
    return data.hasImage() and (not words or is_named)


def take_pictures(
    desk: Desk,
    data: QMimeData,
    notes: Sequence[str],
    block: BlockId | None,
    at: QPointF | None = None,
) -> None:
    """Put the first picture of data on notes, and each other one on a new note in a block.

    Without a block new notes are parked. Without notes the first new one lies under ``at``, a
    point of the sheet; small headings show no picture and count for none. What cannot be taken is
    explained in a hint; the rest is taken.
    """
    if not desk.editable:
        return
    from canvasdesk.ui.canvas.taking_in import asset_of_data, asset_of_file

    files = picture_files(data)
    sources: list[_Source] = [partial(asset_of_file, file) for file in files]
    if not sources:
        sources.append(lambda: asset_of_data(data))
    _take(desk, sources, notes, block, at)


def choose_picture(desk: Desk) -> None:
    """Ask for a file and put its picture on the chosen notes."""
    from canvasdesk.ui.canvas.taking_in import asset_of_file
    from canvasdesk.ui.dialogs.files import ask_for_a_picture

    desk.flush()
    notes = chosen_papers(desk)
    if not notes or not desk.editable:
        return
    file = ask_for_a_picture(desk.port.window(), PICTURE_SUFFIXES)
    if file is not None:
        block = desk.document.notes[notes[0]].block
        _take(desk, [partial(asset_of_file, file)], notes, block)


def remove_picture(desk: Desk) -> None:
    """Take the pictures off the chosen notes."""
    desk.flush()
    notes = desk.selection.notes
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Remove picture")
        desk.do(name, lambda document: clear_picture(document, notes))


def has_picture(desk: Desk) -> bool:
    """Say whether one of the chosen notes shows a picture."""
    return any(desk.document.notes[note].picture for note in desk.selection.notes)


def _take(
    desk: Desk,
    sources: Sequence[_Source],
    notes: Sequence[str],
    block: BlockId | None,
    at: QPointF | None = None,
) -> None:
    papers = without_headings(desk, notes)
    if notes and not papers:
        at = None  # a free slot: it would else lie on the heading
    assets: list[Asset] = []
    faults: list[CanvasdeskError] = []
    for source in sources:
        try:
            assets.append(source())
        except CanvasdeskError as error:
            faults.append(error)
    if assets:
        place = _place_at(desk, block, at) if at is not None and block is not None else None
        name = QCoreApplication.translate("Canvas", "Add picture")
        make = partial(_with_pictures, desk, assets, papers, block, place)
        do_choosing(desk, name, lambda document: make(document))
        if block is None and not papers and not faults:
            text = QCoreApplication.translate("Canvas", "The picture is among the parked notes.")
            desk.hint_changed.emit(text)
    if faults:
        desk.hint_changed.emit(explained(faults[0]))


def _with_pictures(
    desk: Desk,
    assets: Sequence[Asset],
    notes: Sequence[str],
    block: BlockId | None,
    place: Place | None,
    document: Document,
) -> Patch:
    patch, shown = Patch(), list(notes)
    for asset in assets:
        if not shown:
            added = add_note(patch.apply(document), block, "", desk.new_id, place)
            patch, shown, place = patch.then(added), list(added.added), None
        patch = patch.then(set_picture(patch.apply(document), shown, asset, desk.new_id))
        shown = []
    return patch


def _place_at(desk: Desk, block: BlockId, at: QPointF) -> Place:
    """Return where a new note goes so that it lies under a point of the sheet."""
    layout, size = desk.stage.layout, NOTE_SIZES[desk.document.header.note_size]
    rect = Rect(at.x() - size.width / 2, at.y() - size.height / 2, size.width, size.height)
    inside = rect.kept_inside(layout.blocks[block].content_rect)
    return place_of(inside, layout.blocks[block].rect, layout.rtl)
