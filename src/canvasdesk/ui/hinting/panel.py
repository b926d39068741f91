"""The panel of hints: each says what may be missing, goes there, and can be dismissed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from canvasdesk.editing.operations.hints import dismiss_hint, restore_hint
from canvasdesk.method.hints import LEAST_NOTES, Hint, sentence_of
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.hinting.source import HintSource
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.messages import said
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.remarks import Remark, RemarkList, RemarkModel, go_to

_MOST_NAMES = 8
"""Of many notes the first are named, as far as there is room."""


class HintsPanel(Panel):
    """Shows the hints for one canvas, or those that were dismissed."""

    def __init__(self, desk: Desk, source: HintSource, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HintsPanel", "Hints"), parent)
        self._desk, self._source = desk, source
        self.model = RemarkModel(self)
        self.list = RemarkList(self.model, self.tr("Dismiss"))
        self._quiet = plain_label("", quiet=True, wraps=True)
        self.on = QPushButton(self.tr("Give hints"))
        self.dismissed = QToolButton()
        self.dismissed.setCheckable(True)
        self.dismissed.setProperty("quiet", True)
        self.action = QPushButton()
        self._arrange()
        self.list.gone_to.connect(lambda: self._go(with_keyboard=False))
        self.list.taken.connect(lambda: self._go(with_keyboard=True))
        self.list.crossed.connect(self._settle)
        self.action.clicked.connect(lambda: self._settle(self.list.currentIndex().row()))
        self.on.clicked.connect(source.want)
        self.dismissed.toggled.connect(self._refresh)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self._header = desk.document.header
        source.changed.connect(self._refresh)
        desk.session.read_only_changed.connect(lambda _closed: self._refresh())
        desk.session.document_changed.connect(lambda _patch: self._refresh())
        desk.stage.laid_out.connect(self._on_laid_out)
        source.refresh()
        self._refresh()

    def take_keyboard(self) -> None:
        self._source.refresh()
        if self.model.remarks:
            self.list.setFocus()
        else:
            super().take_keyboard()

    def _arrange(self) -> None:
        self.list.setAccessibleName(self.tr("Hints"))
        follow_canvas(self.list, self._desk.session)
        self.body.addWidget(self._quiet)
        self.body.addWidget(self.on)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.dismissed)
        self.add_buttons(self.action)

    def _go(self, *, with_keyboard: bool) -> None:
        remark = self.list.current
        if remark is not None:
            go_to(self._desk, remark, with_keyboard=with_keyboard)

    def _settle(self, row: int) -> None:
        """Dismiss a hint, or bring it back where the dismissed ones are shown."""
        self._source.refresh()
        hints = self._shown()
        if not 0 <= row < len(hints):
            return
        group, back = hints[row], self.dismissed.isChecked()
        if self._desk.editable:
            code, about = group[0].code.value, [hint.about for hint in group]
            name = self.tr("Bring a hint back") if back else self.tr("Dismiss a hint")
            make = restore_hint if back else dismiss_hint
            self._desk.do(name, lambda document: make(document, code, about))
            self._source.refresh()
            self._go_on_at(row)

    def _go_on_at(self, row: int) -> None:
        count = len(self.model.remarks)
        if count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))
        elif self.isAncestorOf(self.window().focusWidget()):
            self.take_keyboard()

    def _on_laid_out(self) -> None:
        if self._desk.document.header != self._header:  # its language, its headings
            self._header = self._desk.document.header
            self._refresh()

    def _shown(self) -> tuple[tuple[Hint, ...], ...]:
        source = self._source
        return source.dismissed if self.dismissed.isChecked() else source.given

    def _refresh(self) -> None:
        count = len(self._source.dismissed)
        if not count and self.dismissed.isChecked():
            self.dismissed.setChecked(False)  # comes here once more
            return
        back = self.dismissed.isChecked()
        hints, wanted = self._shown(), self._source.wanted
        self.list.cross = self.tr("Bring back") if back else self.tr("Dismiss")
        self.model.show([self._remark(group) for group in hints])
        self.list.setVisible(bool(hints))
        self._quiet.setVisible(not hints)
        self._quiet.setText(self._why_none())
        self.on.setVisible(not wanted)
        self.dismissed.setVisible(count > 0)
        self.dismissed.setText(self.tr("Dismissed ({count})").format(count=count))
        self.action.setText(self.tr("Bring back") if back else self.tr("Dismiss"))
        self.action.setVisible(bool(hints))
        self._enable()

    def _why_none(self) -> str:
        if not self._source.wanted:
            return self.tr("Hints are switched off.")
        if self._source.too_early:
            early = self.tr("It is too early to say. Hints come once the canvas has {count} notes.")
            return early.format(count=LEAST_NOTES)
        return self.tr("Nothing to say. Hints come when a note may lack something.")

    def _enable(self) -> None:
        chosen = self.list.current is not None
        self.action.setEnabled(chosen and not self._desk.session.read_only)

    def _remark(self, group: Sequence[Hint]) -> Remark:
        document, first = self._desk.document, group[0]
        notes = [document.notes[hint.note] for hint in group if hint.note in document.notes]
        names = [note_name(note) for note in notes[:_MOST_NAMES]]
        title = ", ".join(names) if names else self._desk.stage.heading(first.block)
        text = said(*sentence_of(group, document.mode))
        if len(group) > 1:
            text = self.tr("{count} notes: {text}").format(count=len(group), text=text)
        ids = tuple(note.id for note in notes)
        return Remark(title, text, first.block, ids, first.key)
