"""The panel of what the chosen notes say beside their text: their fields, in one place.

Three rows at most are shown at once; the rest is under "More about this note". Which fields there
are is data; which widget each gets is said by ``ui.fields``.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from canvasdesk.editing.operations.fields import clear_fields, set_fields
from canvasdesk.editing.operations.notes import edit_descriptions
from canvasdesk.editing.patch import Patch
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.guesses import unheard_of
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.privacy import set_private_of
from canvasdesk.ui.fields.rows import FieldRow, MoreButton, OwnRows, UnreadRow
from canvasdesk.ui.fields.subject import Row, Shape, filled, shape_of, unread, value_of
from canvasdesk.ui.fields.words import field_label
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.panels.panel import MARGIN_PX, WIDTH_PX, Panel
from canvasdesk.ui.scrolling import Scrolling

_ROWS_PX = 12
_ROOM_PX = WIDTH_PX - 2 * MARGIN_PX - 14
"""What rows have beside the bar that scrolls."""
MakePatch = Callable[[Document], Patch]


class NotePanel(Panel):
    """Shows the fields of the notes chosen on a canvas, and lets them be filled in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NotePanel", "This note"), parent)
        self._desk = desk
        self._fields = field_definitions()
        self._notes: tuple[str, ...] = ()
        self._given: tuple[str, ...] = ()
        """Parked notes that were asked for: the canvas has no way to choose them."""
        self._shape: Shape | None = None
        self.rows: dict[str, FieldRow] = {}
        """The rows by the ids of the fields in them."""
        self._made: dict[Row, FieldRow] = {}
        self.name = plain_label("", strong=True, wraps=True)
        self.nothing = plain_label(
            self.tr("Choose a note to say more about it."), size=Size.SMALL, quiet=True, wraps=True
        )
        self.more = MoreButton(self.tr("More about this note"))
        self.own = OwnRows()
        self._unread: list[UnreadRow] = []
        self._first, self._rest, self._grey = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._below = QWidget()
        self._arrange()
        self._connect()
        self._refresh()

    def about(self, notes: Iterable[str]) -> None:
        """Show these notes until others are chosen: those that are parked are chosen nowhere."""
        wanted = tuple(notes)
        self._commit()
        if wanted != self._desk.selection.notes:
            self._desk.selection.clear()
            self._given = wanted
        self._refresh()

    def take_keyboard(self) -> None:
        first = next(iter(self.rows.values()), None)
        target = first.editors[0].first_control() if first and not first.isHidden() else self.more
        if target.isVisible() and target.isEnabled():
            target.setFocus()
        else:
            super().take_keyboard()

    def end(self) -> None:
        self._commit()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(_ROWS_PX)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        for layout in (self._first, self._rest, self._grey, below):
            layout.setSpacing(_ROWS_PX)
        below.addLayout(self._rest)
        below.addWidget(self.own)
        below.addLayout(self._grey)
        self._below.hide()
        for part in (self.name, self.nothing):
            column.addWidget(part)
        column.addLayout(self._first)
        column.addWidget(self.more)
        column.addWidget(self._below)
        column.addStretch(1)
        scroll = Scrolling(inside)
        dress_bars(scroll)
        self._scroll = scroll
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        session = self._desk.session
        self._desk.selection.changed.connect(self._on_selection_changed)
        session.document_changed.connect(lambda _patch: self._refresh())
        session.read_only_changed.connect(lambda _closed: self._refresh())
        session.flush_requested.connect(self._commit)
        session.open_texts_wanted.connect(self._give_open_texts)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.more.toggled.connect(self._below.setVisible)
        self.own.private.clicked.connect(self._on_private)
        self.own.description.wanted.connect(self._describe)
        self.own.description.typed.connect(session.typed)

    # What is shown

    def _on_selection_changed(self) -> None:
        self._commit()  # of the notes that were chosen until now
        if self._desk.selection:
            self._given = ()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isHidden():
            return  # nobody sees it; it looks again when it is shown
        wanted = self._given or self._desk.selection.notes
        notes = [note for key in wanted if (note := self._desk.document.notes.get(key))]
        changed = tuple(note.id for note in notes) != self._notes
        self._notes = tuple(note.id for note in notes)
        shape = shape_of(notes, self._fields, self._desk.document.mode)
        if shape != self._shape:
            self._shape = shape
            self._build(shape)
        self.name.setText(self._named(notes))
        self.name.setVisible(bool(notes))
        self.nothing.setVisible(not notes)
        self.more.setVisible(bool(notes))
        self._below.setVisible(bool(notes) and self.more.isChecked())
        self.more.show_count(self._hidden_count(notes, shape))
        editable = not self._desk.session.read_only
        guessed = self._guessed(notes) if editable else ()
        if notes:
            for row in self._all_rows():
                values = {field.id: value_of(notes, field) for field in row.fields}
                row.show_values(values, anew=changed)
                row.set_editable(editable)
                row.show_guesses(guessed)
            self.own.show_notes(notes, anew=changed)
            self.own.set_editable(editable)
        self._show_unread(unread(notes, self._fields), editable)

    def _guessed(self, notes: list[Note]) -> tuple[str, ...]:
        """Return the answers that nobody was heard to give; of several notes it is not said."""
        only = notes[0] if len(notes) == 1 else None
        return unheard_of(only, self._desk.document, self._fields) if only is not None else ()

    def _named(self, notes: list[Note]) -> str:
        if len(notes) == 1:
            return note_name(notes[0])
        return self.tr("{count} notes").format(count=len(notes))

    def _hidden_count(self, notes: list[Note], shape: Shape) -> int:
        own = sum((any(n.description for n in notes), any(n.private for n in notes)))
        return filled(notes, shape.more) + own + len(unread(notes, self._fields))

    def _build(self, shape: Shape) -> None:
        """Put the rows in that are wanted now; each is made once, which takes a while."""
        had = self.focusWidget()
        had_keyboard = had is not None and any(row.isAncestorOf(had) for row in self._all_rows())
        for row in self._all_rows():
            row.hide()
            for layout in (self._first, self._rest):
                layout.removeWidget(row)
        self.rows = {}
        for layout, rows in ((self._first, shape.first), (self._rest, shape.more)):
            for wanted in rows:
                row = self._row(wanted)
                self.rows |= {field.id: row for field in wanted.fields}
                layout.addWidget(row)
                row.show()
        self._order_tabs(shape)
        if had_keyboard:
            self.take_keyboard()

    def _row(self, wanted: Row) -> FieldRow:
        if wanted not in self._made:
            row = self._made[wanted] = FieldRow(wanted.fields, self._note_names, _ROOM_PX)
            row.wanted.connect(self._fill)
            row.typed.connect(self._desk.session.typed)
            row.heard_asked.connect(self._ask_heard)
        return self._made[wanted]

    def _order_tabs(self, shape: Shape) -> None:
        parts = [
            *(part for row in shape.first for part in self.rows[row.fields[0].id].controls()),
            self.more,
            *(part for row in shape.more for part in self.rows[row.fields[0].id].controls()),
            *self.own.controls(),
        ]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
        self.close_comes_after(parts[-1])

    def _show_unread(self, found: Mapping[str, str], editable: bool) -> None:
        shown = {row.key: row.value for row in self._unread}
        if shown != found:
            for row in self._unread:
                row.hide()
                row.deleteLater()
            self._unread = []
            for key, value in found.items():
                label = field_label(self._fields[key]) if key in self._fields else key
                row = UnreadRow(key, label, value)
                row.removed.connect(self._empty)
                self._grey.addWidget(row)
                self._unread.append(row)
        for row in self._unread:
            row.set_editable(editable)

    def _all_rows(self) -> list[FieldRow]:
        return list(dict.fromkeys(self.rows.values()))

    def _note_names(self) -> Mapping[str, str]:
        document = self._desk.document
        return {
            note.id: note_name(note)
            for block in document.notes_by_block.values()
            for note in block
            if note.id not in self._notes
        }

    # What somebody wants instead

    def _fill(self, field: FieldDefinition, value: FieldValue | None) -> None:
        if value is None:
            self._empty(field.id)
        else:
            self._do(field_label(field), partial(_set, self._notes, field, value))

    def _empty(self, field: str) -> None:
        known = self._fields.get(field)
        name = field_label(known) if known is not None else field
        self._do(name, lambda document: clear_fields(document, self._notes, field))

    def _describe(self, text: FieldValue | None) -> None:
        notes, said = self._notes, str(text or "")
        self._do(
            self.tr("Longer description"),
            lambda document: edit_descriptions(document, notes, said),
        )

    def _on_private(self) -> None:
        private = self.own.wants_private()
        set_private_of(self._desk, self._notes, private)
        self._refresh()  # where it was refused

    def _ask_heard(self, fields: tuple[str, ...]) -> None:
        self._commit()
        self._desk.heard_wanted.emit(self._notes, fields)

    def _do(self, name: str, make: MakePatch) -> None:
        if self._notes and self._desk.editable:
            self._desk.flush()
            self._desk.do(self.tr("Fill in “{field}”").format(field=name), make)
        self._refresh()

    # Texts that are open

    def _commit(self) -> None:
        for row in self._all_rows():
            row.commit()
        self.own.description.commit()

    def _give_open_texts(self, makers: list[MakePatch]) -> None:
        notes = self._notes
        for row in self._all_rows():
            for field, value in row.pending():
                if value is None:
                    makers.append(partial(_clear, notes, field.id))
                else:
                    makers.append(partial(_set, notes, field, value))
        if written := self.own.description.pending():
            said = str(written[0] or "")
            makers.append(lambda document: edit_descriptions(document, notes, said))

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 24)


def _set(
    notes: tuple[str, ...], field: FieldDefinition, value: FieldValue, document: Document
) -> Patch:
    return set_fields(document, notes, field, value)


def _clear(notes: tuple[str, ...], field: str, document: Document) -> Patch:
    return clear_fields(document, notes, field)
