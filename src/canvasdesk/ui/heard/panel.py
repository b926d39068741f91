"""The panel "Heard": a form that takes down what somebody said, the log, how much is guessed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QSizePolicy, QWidget

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_parts import CardList
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.heard import changes
from canvasdesk.ui.heard import said as saying
from canvasdesk.ui.heard.about import About
from canvasdesk.ui.heard.dragging import holds_entries
from canvasdesk.ui.heard.form import HeardForm
from canvasdesk.ui.heard.guesses import GuessesModel
from canvasdesk.ui.heard.log import HeardLog
from canvasdesk.ui.heard.number import GuessNumber
from canvasdesk.ui.heard.said import Said
from canvasdesk.ui.heard.words import how_many_guesses, today
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.session import MakePatch

_PASS_ON_MS = 600
"""So long something is held over the heading until the outline opens for it."""


class HeardPanel(Panel):
    """Shows what was heard about one canvas."""

    note_asked = Signal(object)
    """Somebody wants to find a note; what takes its id."""
    outline_wanted = Signal()
    """Something is dragged that the outline's rows are to take."""
    wanted_back = Signal()
    """It was let go there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HeardPanel", "Heard"), parent)
        self._desk = desk
        self.about = About(desk)
        self.form = HeardForm(self.tr("Add"))
        self.number = GuessNumber()
        self.log = HeardLog(desk)
        self.guesses_model = GuessesModel(desk, self)
        self.guesses = CardList(self.guesses_model, desk.stage.typesetter)
        self._empty = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        self._write = QPushButton(self.tr("Write down what was heard"))
        self._next_id = desk.new_id()
        """What the entry that is being written will be called."""
        self._before = Said()
        """What was put down last in this sitting: somebody may go on saying things."""
        self._passed_on = False
        """Whether the outline was opened for what is dragged."""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASS_ON_MS)
        self._passing.timeout.connect(self._pass_on)
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self._begin()
        self._refresh()

    def take_keyboard(self) -> None:
        self.log.model_of_heard.show_day(today())
        self._begin()
        self.form.field.setFocus()

    def write_about(self, notes: Sequence[str], fields: Sequence[str] = ()) -> None:
        """Have what is written next be about notes, or about some answers on one."""
        self.number.setChecked(False)
        self.about.set_about(notes, fields)
        self.form.field.setFocus()

    def show_entry(self, entry: str) -> None:
        """Choose an entry in the log."""
        self.number.setChecked(False)
        self.log.show_entry(entry)

    def put_down(self) -> None:
        """Put what is in the form into the log."""
        said = self.form.said
        if not said.text.strip():
            return
        key, self._next_id = self._next_id, self._desk.new_id()
        if changes.put_down(self._desk, said, self.about.refs, key):
            self._before = said
            self.form.field.clear()
            self.about.set_about(self.about.notes)
            self.log.show_entry(key)
            self.form.field.setFocus()

    def write_about_guess(self) -> None:
        """Go to the guess that has the keyboard, to write down what was heard of it."""
        row = self.guesses.currentIndex().row()
        if 0 <= row < len(self.guesses_model.guesses):
            guess = self.guesses_model.guesses[row]
            self._desk.note_wanted.emit(guess.note)
            self.write_about([guess.note], [guess.field])

    def _begin(self) -> None:
        """Show how the next entry is likely to be, where none is being written."""
        if not self.form.field.text.strip():
            self.form.show_said(saying.next_said(self._before, today()))

    def _on_opened(self) -> None:
        """Know nothing of another canvas."""
        self._before = Said()
        self._begin()

    # Dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(holds_entries(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()
        if event.position().y() >= self.body.geometry().top():
            self._passing.stop()
        elif holds_entries(event.mimeData()) and not self._passing.isActive():
            self._passing.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002  Qt's signature
        self._passing.stop()

    def _pass_on(self) -> None:
        self._passed_on = True
        self.outline_wanted.emit()

    def _on_dragged(self) -> None:
        self._passing.stop()
        if self._passed_on:
            self._passed_on = False
            self.wanted_back.emit()
            self.log.setFocus()

    def _give_up(self) -> None:
        if self.form.field.toPlainText():
            self.form.field.clear()
        else:
            self.close_requested.emit()

    def _give_open_text(self, makers: list[MakePatch]) -> None:
        said, refs, key = self.form.said, self.about.refs, self._next_id
        if said.text.strip() and not self._desk.session.read_only:
            makers.append(lambda document: saying.put_down(document, said, refs, lambda: key))

    def _ask_for_note(self, entries: list[str]) -> None:
        self.note_asked.emit(lambda note: changes.attach(self._desk, entries, [note]))

    def _show_guess(self) -> None:
        """Choose the note of the guess that has the keyboard."""
        row = self.guesses.currentIndex().row()
        if self.guesses.hasFocus() and 0 <= row < len(self.guesses_model.guesses):
            note = self.guesses_model.guesses[row].note
            if note in self._desk.stage.note_items:
                self._desk.choose((note,))

    def _on_number_toggled(self, shown: bool) -> None:
        self._refresh()
        if shown and self.guesses_model.guesses:
            self.guesses.setFocus()
            self.guesses.setCurrentIndex(self.guesses_model.index(0))

    def _refresh(self) -> None:
        document, editable = self._desk.document, not self._desk.session.read_only
        said, guessed = how_many_guesses(document), bool(self.guesses_model.guesses)
        self.number.show_sentence(said)
        self.number.setVisible(bool(said))
        self.number.setEnabled(guessed)
        if not guessed:
            self.number.setChecked(False)
        open_ones, heard = self.number.isChecked(), bool(self.log.model_of_heard.rows)
        self.guesses.setVisible(open_ones)
        self._write.setVisible(open_ones)
        self._write.setEnabled(editable)
        self.log.setVisible(heard and not open_ones)
        self._empty.setVisible(not heard and not open_ones)
        self.form.set_editable(editable)

    def _connect(self) -> None:
        session = self._desk.session
        self.form.entered.connect(self.put_down)
        self.form.given_up.connect(self._give_up)
        self.form.typed.connect(session.typed)
        self.about.changed.connect(session.typed)
        session.open_texts_wanted.connect(self._give_open_text)
        session.document_changed.connect(lambda _patch: self._refresh())
        session.document_opened.connect(self._on_opened)
        session.read_only_changed.connect(lambda _read_only: self._refresh())
        self.log.note_asked.connect(self._ask_for_note)
        self.log.dragged.connect(self._on_dragged)
        self.number.toggled.connect(self._on_number_toggled)
        self.guesses.taken.connect(self.write_about_guess)
        self.guesses.selectionModel().currentChanged.connect(lambda *_: self._show_guess())
        self._write.clicked.connect(self.write_about_guess)

    def _arrange(self) -> None:
        self.form.field.setPlaceholderText(self.tr("What did someone say?"))
        self.guesses.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.guesses.setAccessibleName(self.tr("Guesses"))
        follow_canvas(self.guesses, self._desk.session)
        self._empty.setText(
            self.tr(
                "Write down what people say, in their own words. Attached to a note, it turns "
                "a guess into something you know."
            )
        )
        for low in (self.form, self._empty):
            low.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (self.about, self.form, self.number, self._empty):
            self.body.addWidget(part)
        self.body.addWidget(self.guesses, 1)
        self.body.addWidget(self._write)
        self.body.addWidget(self.log, 1)
        self.body.addStretch(0)
