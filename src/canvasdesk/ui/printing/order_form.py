"""What is left to choose about a print, beside its preview. Few things at once, the rest folded."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import HOME_MARGIN_MM, PrintOrder, What
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.printing.kinds import CONTEXT, HOME, KINDS, Kind
from canvasdesk.ui.printing.paper_box import PaperBox

EXTRAS = (Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES, Extra.LINKS, Extra.BALANCE)
_FILLED = frozenset({What.POSTER, What.READING, What.NOTES})
"""What shows notes, and so may show what is private."""
_DRAWN = frozenset({What.POSTER})
_MOST_MARGIN_MM = 50.0
_MOST_BLEED_MM = 10.0


class OrderForm(QWidget):
    """The choices for one card at a time; ``order`` is what they amount to."""

    changed = Signal()

    def __init__(self, kind: Kind, order: PrintOrder, *, has_private: bool) -> None:
        super().__init__()
        self._kind = kind
        self._order = order
        self._has_private = has_private
        self._showing = False
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.what = _box(())
        self.paper = PaperBox(KINDS[kind].papers, order.paper)
        self.sheets = PaperBox(HOME, order.tiles.paper if order.tiles else order.paper)
        self.extras = _checks(self._extra_words())
        self.colours = _box(
            (
                (Colouring.TAGS, self.tr("By their tags")),
                (Colouring.CUSTOMERS, self.tr("By who notes are for")),
            )
        )
        self.grey = QCheckBox(self.tr("For a grey printer"))
        self.private = QCheckBox(self.tr("Leave out what is private"))
        self.more = QPushButton()
        self.more.setProperty("more", True)
        self.more.setCheckable(True)
        self.more.setFlat(True)
        self.more.setAutoDefault(False)
        self.turn = _box(
            (
                (Turn.AUTO, self.tr("As it fits best")),
                (Turn.LANDSCAPE, self.tr("Landscape")),
                (Turn.PORTRAIT, self.tr("Portrait")),
            )
        )
        self.margin = _millimetres(_MOST_MARGIN_MM)
        self.bleed = _millimetres(_MOST_BLEED_MM)
        self.attach = QCheckBox(self.tr("Put the canvas into the file, to open it again"))
        self._lay_out()
        self._connect()
        self.show_order(kind, order)

    @property
    def order(self) -> PrintOrder:
        """What is chosen now."""
        return self._order

    def show_order(self, kind: Kind, order: PrintOrder) -> None:
        """Show the choices of another card."""
        self._showing, self._kind, self._order = True, kind, order
        spec = KINDS[kind]
        self.what.clear()
        for what, words in spec.whats.items():
            self.what.addItem(QCoreApplication.translate(CONTEXT, words), what.value)
        self.what.setCurrentIndex(self.what.findData(order.what.value))
        self.paper.offer(spec.papers, order.paper)
        if order.tiles is not None:
            self.sheets.offer(HOME, order.tiles.paper)
        for extra, box in self.extras.items():
            box.setChecked(extra in order.extras)
        self.colours.setCurrentIndex(self.colours.findData(order.colouring.value))
        self.grey.setChecked(order.ink is Ink.GREY)
        self.private.setChecked(order.audience is Audience.OTHERS)
        self.turn.setCurrentIndex(self.turn.findData(order.turn.value))
        self.margin.setValue(order.margin)
        self.bleed.setValue(order.bleed_mm)
        self.attach.setChecked(order.attach)
        self._showing = False
        self._show_rows()

    def _lay_out(self) -> None:
        self._add(self.tr("What"), self.what)
        self._size_label = self._add(self.tr("Paper"), self.paper)
        self._add(self.tr("Put together from"), self.sheets)
        column = QVBoxLayout()
        column.setSpacing(0)
        for box in self.extras.values():
            column.addWidget(box)
        self._shown = QWidget()
        self._shown.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self._add(self.tr("Show"), self._shown)
        self._add(self.tr("Colours"), self.colours)
        self._form.addRow(self.grey)
        self._form.addRow(self.private)
        self._form.addRow(self.more)
        self._add(self.tr("How the paper lies"), self.turn)
        self._add(self.tr("Margin"), self.margin)
        self._add(self.tr("Bleed, for a print shop"), self.bleed)
        self._form.addRow(self.attach)

    def _add(self, text: str, field: QWidget) -> QWidget:
        label = plain_label(text, quiet=True)
        label.setBuddy(field)
        self._form.addRow(label, field)
        return label

    def _connect(self) -> None:
        for box in (self.what, self.colours, self.turn):
            box.activated.connect(lambda _index: self._take())
        for paper in (self.paper, self.sheets):
            paper.chosen.connect(lambda _paper: self._take())
        for check in (*self.extras.values(), self.grey, self.private, self.attach):
            check.toggled.connect(lambda _on: self._take())
        self.margin.valueChanged.connect(self._on_margin_changed)
        self.bleed.valueChanged.connect(lambda _value: self._take())
        self.more.toggled.connect(lambda _on: self._show_rows())

    def _on_margin_changed(self, margin: float) -> None:
        if not self._showing:
            self._order = replace(self._order, margin_mm=margin)
            self._take()

    def _take(self) -> None:
        """Take what the fields show into the order; the margin is its own until it is chosen."""
        if self._showing:
            return
        before = self._order
        shown = frozenset(extra for extra, box in self.extras.items() if box.isChecked())
        order = replace(
            before,
            what=What(self.what.currentData()),
            paper=self.paper.paper,
            extras=before.extras - set(EXTRAS) | shown,
            colouring=Colouring(self.colours.currentData()),
            ink=Ink.GREY if self.grey.isChecked() else Ink.COLOUR,
            audience=Audience.OTHERS if self.private.isChecked() else Audience.OWNER,
            turn=Turn(self.turn.currentData()),
            bleed_mm=self.bleed.value(),
            attach=self.attach.isChecked(),
        )
        if before.tiles is not None:
            order = replace(order, tiles=replace(before.tiles, paper=self.sheets.paper))
        if order.paper != before.paper and before.margin_mm is None:
            self._showing = True
            self.margin.setValue(order.margin)
            self._showing = False
        self._order = order
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        """Show what there is to choose for this card, and no more."""
        order, is_open = self._order, self.more.isChecked()
        rows: Mapping[QWidget, bool] = {
            self.what: self.what.count() > 1,
            self.sheets: order.tiles is not None,
            self._shown: order.what in _DRAWN,
            self.colours: is_open and order.what in _FILLED,
            self.private: self._has_private and order.what in _FILLED,
            self.turn: is_open and order.tiles is None,
            self.margin: is_open and order.tiles is None,
            self.bleed: is_open and order.tiles is None and order.what in _DRAWN,
            self.attach: is_open and order.what in _FILLED,
        }
        for field, is_shown in rows.items():
            self._form.setRowVisible(field, is_shown)
        self.more.setText(self.tr("Less") if is_open else self.tr("More"))

    def _extra_words(self) -> Mapping[Extra, str]:
        return {
            Extra.LEGEND: self.tr("Legend"),
            Extra.QUESTIONS: self.tr("Questions"),
            Extra.BADGES: self.tr("Order of the blocks"),
            Extra.LINKS: self.tr("Links"),
            Extra.BALANCE: self.tr("Balance"),
        }


def _box(entries: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for value, words in entries:
        box.addItem(words, str(value))
    return box


def _checks(words: Mapping[Extra, str]) -> Mapping[Extra, QCheckBox]:
    return {extra: QCheckBox(text) for extra, text in words.items()}


def _millimetres(most: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0.0, most)
    field.setDecimals(1)
    field.setSuffix(" mm")
    field.setKeyboardTracking(False)
    field.setValue(HOME_MARGIN_MM)
    return field
