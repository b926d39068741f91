"""Opens, keeps and closes a text on the sheet: what is typed is laid out as it is typed.

The session's document stays as it is until the text is left; then there is one patch, or none.
Which texts are opened is for ``writing`` to say.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF
from PySide6.QtGui import QGuiApplication

from canvasdesk.ui.canvas.arrivals import paste_notes, working_block
from canvasdesk.ui.canvas.block_subject import BlockTitle
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.clipboard import makes_notes
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.canvas.link_subjects import LinkLabel
from canvasdesk.ui.canvas.pictures import holds_picture, take_pictures
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.spelling import OpenSpelling
from canvasdesk.ui.canvas.stage import EDITOR_Z
from canvasdesk.ui.canvas.subjects import NewNote, NoteText, Subject, TagName
from canvasdesk.ui.canvas.text_item import TextItem
from canvasdesk.ui.canvas.text_left import TextLeft
from canvasdesk.ui.canvas.text_menu import show_text_menu
from canvasdesk.ui.canvas.tools.tool import Tool
from canvasdesk.ui.canvas.viewpoint import READABLE_PX, Look
from canvasdesk.ui.session import MakePatch


class EditTool(Tool):
    """A text is open; keys are text until it is left. ``go_on`` does what comes after that."""

    takes_text = True

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        go_on: Callable[[TextLeft], object],
        at: QPointF | None = None,
    ) -> None:
        self._desk = desk
        self._subject = subject
        self._go_on = go_on
        self._at = at
        self._begun = subject.text(desk.document)
        self._open = False
        self._looked: Look | None = None
        self.marked = subject.note if isinstance(subject, NoteText | NewNote) else None
        self._spelling: OpenSpelling | None = None
        self._item = TextItem(
            self._begun,
            desk.stage.typesetter.fonts,
            max(subject.limit, len(self._begun)),
            has_lines=subject.has_lines,
        )

    @property
    def item(self) -> TextItem:
        """The open text."""
        return self._item

    @property
    def subject(self) -> Subject:
        """What the text is about."""
        return self._subject

    def enter(self) -> None:
        desk, item = self._desk, self._item
        desk.show_cursor(self.cursor)
        self._open = True
        item.setZValue(EDITOR_Z)
        self._show()
        desk.stage.addItem(item)
        item.put_caret(self._at)
        item.typed.connect(self._on_typed)
        item.left.connect(self._on_left)
        item.refused.connect(self._on_refused)
        if desk.speller is not None:
            self._spelling = OpenSpelling(desk, item, desk.speller)
            self._spelling.look()
        item.menu_wanted.connect(self._on_menu_wanted)
        item.takes_elsewhere = self._makes_notes_of
        desk.session.open_texts_wanted.connect(self._give_open_text)
        desk.viewpoint.changed.connect(self._set)
        desk.stage.setFocusItem(item)
        self._come_close()

    def leave(self) -> None:
        """Close the text without a word of it; whoever wants it committed flushes first."""
        if self._open:
            self._close()
            self._desk.stage.show(self._desk.document)
            self._go_back()

    def flush(self) -> None:
        """Commit what was typed, and rest."""
        if not self._open:
            return
        QGuiApplication.inputMethod().commit()  # what is being composed belongs to the text
        desk, text = self._desk, self._item.text
        self._close()
        desk.rest()
        if text != self._begun:
            desk.do(self._subject.name, lambda document: self._subject.patch(document, text))
        desk.stage.show(desk.document)
        self._go_back()
        self._choose()

    def cancel(self) -> bool:
        self._desk.rest()
        self._choose()
        return True

    def press(self, pointer: Pointer) -> None:
        """Commit by clicking away; what was clicked is chosen, once the view is as it was."""
        desk = self._desk
        if qrect(self._subject.setting(desk.stage.layout).rect).contains(pointer.sheet):
            self._item.put_caret(pointer.sheet)
            return
        note, block = desk.stage.note_at(pointer.sheet), desk.stage.block_at(pointer.sheet)
        stays = self._looked is None
        self.flush()
        if stays:
            desk.tool.press(pointer)
        elif note is not None and note in desk.stage.note_items:
            desk.selection.choose((note,))
        else:
            desk.selection.focus_block(block)

    def leaves_to_items(self, pointer: Pointer) -> bool:
        item = self._item
        if self._desk.stage.mouseGrabberItem() is item:
            return True
        return item.sceneBoundingRect().contains(pointer.sheet)

    def document_changed(self) -> None:
        """Go on with the text in the document as it is now, where that still can hold it."""
        subject = self._subject
        if not is_there(self._desk, subject):
            self._desk.rest()
        else:
            self._show()

    def _show(self) -> None:
        """Lay the document out as if the text were committed, and stand in its place."""
        desk = self._desk
        preview = self._subject.preview(desk.document, self._item.shown_text)
        desk.stage.show(preview.apply(desk.document), mask=self._subject.mask(desk.document))
        self._set()

    def _set(self) -> None:
        layout = self._desk.stage.layout
        self._item.set_in(self._subject.setting(layout), self._desk.viewpoint.zoom)

    def _close(self) -> None:
        self._open = False
        self._desk.viewpoint.changed.disconnect(self._set)
        self._item.left.disconnect(self._on_left)
        self._item.typed.disconnect(self._on_typed)
        self._desk.session.open_texts_wanted.disconnect(self._give_open_text)
        self._desk.session.typed.emit()  # also where nothing is committed
        self._desk.stage.retire(self._item)

    def _come_close(self) -> None:
        """Zoom in where the text would be too small to write."""
        view, setting = self._desk.viewpoint, self._subject.setting(self._desk.stage.layout)
        if setting.size * view.zoom < READABLE_PX - 0.01:
            self._looked = self._looked or view.look()
            view.look_at(qrect(setting.rect), READABLE_PX / setting.size)
            self._closest = view.zoom
        else:
            view.reveal(qrect(setting.rect))

    def _go_back(self) -> None:
        """Look from where one looked before, unless somebody zoomed meanwhile."""
        view = self._desk.viewpoint
        if self._looked is not None and view.zoom == self._closest:
            view.go_back(self._looked)

    def _choose(self) -> None:
        subject, desk = self._subject, self._desk
        if isinstance(subject, NoteText | NewNote):
            if subject.note in desk.stage.note_items:
                desk.selection.choose((subject.note,))
                if desk.stage.view.block is not None:  # the page may be longer than the window
                    desk.viewpoint.reveal(desk.stage.shown_bounds((subject.note,)))
            elif isinstance(subject, NewNote):
                desk.selection.focus_block(subject.block)
        elif isinstance(subject, TagName) and subject.tag in desk.stage.layout.legend:
            desk.selection.focus_tag(subject.tag)
        elif isinstance(subject, LinkLabel) and subject.link in desk.document.links:
            desk.selection.focus_link(subject.link, desk.selection.came_from)
        elif isinstance(subject, BlockTitle):
            desk.selection.focus_block(subject.block)

    def _on_typed(self) -> None:
        self._show()
        self._come_close()
        self._desk.session.typed.emit()

    def _give_open_text(self, makers: list[MakePatch]) -> None:
        text = self._item.shown_text
        if text != self._begun:
            makers.append(lambda document: self._subject.patch(document, text))

    def _on_left(self, ending: Ending) -> None:
        left = TextLeft(self._subject, ending, not self._item.text.strip())
        if ending is Ending.CANCEL:
            self.cancel()
        else:
            self.flush()
        self._go_on(left)

    def _on_refused(self) -> None:
        text = QCoreApplication.translate("Canvas", "There is room for {limit} characters.")
        self._desk.hint_changed.emit(text.format(limit=self._subject.limit))

    def _makes_notes_of(self, data: QMimeData) -> bool:
        """Make notes of several lines that are put into a new note while it is empty.

        A picture goes on the note that is open.
        """
        desk, subject = self._desk, self._subject
        if isinstance(subject, NoteText | NewNote) and self._takes_picture(data, subject.note):
            return True
        if not isinstance(subject, NewNote) or self._item.shown_text or not makes_notes(data):
            return False
        desk.flush()
        paste_notes(desk, data, subject.block)
        self._go_on(TextLeft(subject, Ending.COMMIT, blank=False))
        return True

    def _takes_picture(self, data: QMimeData, note: str) -> bool:
        desk, subject = self._desk, self._subject
        if not holds_picture(data):
            return False
        desk.flush()
        there = note in desk.document.notes
        block = subject.block if isinstance(subject, NewNote) else working_block(desk)
        take_pictures(desk, data, [note] if there else [], block)
        return True

    def _on_menu_wanted(self, at: QPoint) -> None:
        show_text_menu(self._item, self._desk.port, at, self._spelling)


def is_there(desk: Desk, subject: Subject) -> bool:
    """Say whether what a text is about is still there to be written."""
    match subject:
        case NoteText(note):
            return note in desk.document.notes
        case TagName(tag):
            return tag in desk.stage.layout.legend and tag in desk.document.tags
        case LinkLabel(link):
            return link in desk.document.links
        case BlockTitle(block):
            return block in desk.stage.layout.blocks
        case _:
            return True
