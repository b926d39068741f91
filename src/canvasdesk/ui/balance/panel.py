"""The panel of the balance: what comes in beside what goes out, in money and in feeling."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QToolButton, QWidget

from canvasdesk.model.balance import Balance, Span, balance, usual_span
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.balance.sums import SumsView
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.remarks import Remark, RemarkList, RemarkModel, go_to

_SIDES = (BlockId.REVENUE_STREAMS, BlockId.COST_STRUCTURE)
_LEAST_LIST_PX = 120


class BalancePanel(Panel):
    """Shows the balance of one canvas, worked out anew with each change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BalancePanel", "Balance"), parent)
        self._desk = desk
        self._span = usual_span(desk.document)
        self.switch = self._make_switch()
        self.sums = SumsView()
        self._quiet = plain_label("", quiet=True, wraps=True)
        self._private = plain_label(
            self.tr("Private notes count here, but not in what others see."),
            size=Size.SMALL,
            quiet=True,
            wraps=True,
        )
        self.lacking = plain_label("", size=Size.SMALL, strong=True, wraps=True)
        self.model = RemarkModel(self)
        self.list = RemarkList(self.model)
        self.on_sheet = QCheckBox(self.tr("On the sheet"))
        self._action: QAction | None = None
        self._arrange()
        self.list.gone_to.connect(lambda: self._go(with_keyboard=False))
        self.list.taken.connect(lambda: self._go(with_keyboard=True))
        desk.session.document_changed.connect(lambda _patch: self._refresh())
        desk.stage.laid_out.connect(self._on_laid_out)
        self._header = desk.document.header
        self._shown: tuple[object, ...] = ()
        self._refresh()

    def show_span(self, span: Span) -> None:
        """Bring what comes again to another span of time."""
        self._span = span
        self._refresh()

    def take_keyboard(self) -> None:
        switch = self.switch[self._span]
        if switch.isEnabled():
            switch.setFocus()
        else:
            super().take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._action is None:
            action = self.window().findChild(QAction, ActionId.SHOW_BALANCE.name.lower())
            self._action = action if isinstance(action, QAction) else None
            self.on_sheet.setVisible(self._action is not None)
            if self._action is not None:
                self.on_sheet.setChecked(self._action.isChecked())
                self._action.toggled.connect(self.on_sheet.setChecked)
                self.on_sheet.clicked.connect(self._action.trigger)

    def _make_switch(self) -> dict[Span, QToolButton]:
        group, made = QButtonGroup(self), {}
        tip = self.tr("A year is counted as 365 days, 52 weeks or 12 months.")
        for span, text in ((Span.MONTH, self.tr("A month")), (Span.YEAR, self.tr("A year"))):
            button = made[span] = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(span is self._span)
            button.setProperty("choice", True)
            button.setToolTip(tip)
            button.clicked.connect(lambda _on, span=span: self.show_span(span))
            group.addButton(button)
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.switch.values():
            row.addWidget(button)
        row.addStretch(1)
        follow_canvas(self.list, self._desk.session)
        self.list.setAccessibleName(self.tr("Notes to complete"))
        self.list.setMinimumHeight(_LEAST_LIST_PX)
        self.body.addLayout(row)
        self.body.addWidget(self._quiet)
        self.body.addWidget(self.sums)
        self.body.addWidget(self._private)
        self.body.addWidget(self.lacking)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.body.addWidget(self.on_sheet)
        self.close_comes_after(self.on_sheet)

    def _go(self, *, with_keyboard: bool) -> None:
        remark = self.list.current
        if remark is not None:
            go_to(self._desk, remark, with_keyboard=with_keyboard)

    def _on_laid_out(self) -> None:
        if self._desk.document.header != self._header:  # its language, its headings
            self._header = self._desk.document.header
            self._refresh()

    def _refresh(self) -> None:
        document, stage = self._desk.document, self._desk.stage
        shown = balance(document, self._span)
        headings = tuple(stage.heading(block) for block in _SIDES)
        papers = [note for block in _SIDES for note in document.notes_by_block[block]]
        if (shown, headings, papers) == self._shown:
            return
        self._shown = (shown, headings, papers)
        self._quiet.setVisible(shown.is_empty)
        nothing = self.tr(
            "No note in “{come}” or “{go}” says an amount or a feeling yet. "
            "Give them one, and both sides are weighed here."
        )
        self._quiet.setText(nothing.format(come=headings[0], go=headings[1]))
        self.sums.setHidden(shown.is_empty)
        self.sums.show_balance(shown, (headings[0], headings[1]), self.locale())
        self._private.setVisible(any(note.private for note in papers))
        remarks = self._to_complete(shown)
        self.model.show(remarks)
        self.list.setVisible(bool(remarks))
        self.lacking.setVisible(bool(remarks))
        self.lacking.setText(self._counts(shown))
        for button in self.switch.values():
            button.setEnabled(not shown.is_empty)

    def _to_complete(self, shown: Balance) -> list[Remark]:
        no_period, no_unit = _unclear(shown)
        return [
            *self._remarks(shown.without_amount, self.tr("No amount")),
            *self._remarks(no_unit, self.tr("No currency or unit")),
            *self._remarks(no_period, self.tr("Not said how often")),
        ]

    def _remarks(self, notes: tuple[str, ...], said: str) -> list[Remark]:
        found = [self._desk.document.notes[key] for key in notes]
        return [
            Remark(note_name(note), said, note.block, (note.id,), (said, note.id))
            for note in found
            if note.block is not None
        ]

    def _counts(self, shown: Balance) -> str:
        no_period, no_unit = _unclear(shown)
        counts = (
            (shown.without_amount, self.tr("{count} without an amount")),
            (no_unit, self.tr("{count} without a currency or unit")),
            (no_period, self.tr("{count} without “how often”")),
        )
        return ", ".join(text.format(count=len(notes)) for notes, text in counts if notes)


def _unclear(shown: Balance) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the notes that do not say how often, and those that do not say of what."""
    no_period = tuple(note for one in shown.sums if not one.period for note in one.notes)
    no_unit = tuple(note for one in shown.sums if not one.unit for note in one.notes)
    return no_period, no_unit
