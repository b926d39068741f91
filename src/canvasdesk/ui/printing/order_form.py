"""What is left to choose about a print, beside its preview. Few things at once, the rest folded."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.export.labels import LABEL_SHEETS, STICKY_NOTES, LabelSheet
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.privacy import Audience
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.printing.kinds import CONTEXT, Kind
from canvasdesk.ui.printing.lengths import millimetres
from canvasdesk.ui.printing.order_fields import (
    CheckField,
    ChoiceField,
    ExtrasField,
    Field,
    NumberField,
    PaperField,
    WhatField,
    part,
)
from canvasdesk.ui.printing.tile_fields import TileFields
from canvasdesk.ui.printing.words import stock_words

_CLOSE_PX = 6
_MOST_MARGIN_MM = 50.0
_MOST_BLEED_MM = 10.0
_BOUND = frozenset({What.POSTER, What.BLANK})
"""What a print shop cuts: it may reach beyond the edge of the paper."""


class OrderForm(QWidget):
    """The choices for one card at a time; ``order`` is what they amount to."""

    changed = Signal()

    def __init__(self, kind: Kind, order: PrintOrder, *, has_private: bool) -> None:
        super().__init__()
        self._kind = kind
        self._order = order
        self._has_private = has_private
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(_CLOSE_PX)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.more = QPushButton()
        self.more.setProperty("more", True)
        self.more.setCheckable(True)
        self.more.setFlat(True)
        self.more.setAutoDefault(False)
        self.fields = self._made()
        for field in self.fields:
            if not field.is_folded:
                self._add(field)
        self._form.addRow(self.more)
        for field in self.fields:
            if field.is_folded:
                self._add(field)
        self.more.toggled.connect(lambda _on: self._show_rows())
        self.show_order(kind, order)

    @property
    def order(self) -> PrintOrder:
        """What is chosen now."""
        return self._order

    def show_order(self, kind: Kind, order: PrintOrder) -> None:
        """Show the choices of a card."""
        self._kind, self._order = kind, order
        for field in self.fields:
            field.show(kind, order)
        self._show_rows()

    def _on_changed(self, field: Field) -> None:
        self.show_order(self._kind, field.take(self._order))
        self.changed.emit()

    def _add(self, field: Field) -> None:
        field.changed = self._on_changed
        if not field.label:
            self._form.addRow(field.widget)
            return
        label = plain_label(field.label, quiet=True, wraps=True)
        label.setContentsMargins(0, _CLOSE_PX, 0, 0)  # nearer to its own field than to others
        # A reader of the screen names what has the focus, not what holds it.
        label.setBuddy(field.widget.focusProxy() or field.widget)
        self._form.addRow(label, field.widget)

    def _show_rows(self) -> None:
        """Show what there is to choose for this card, and no more."""
        is_open, folded = self.more.isChecked(), False
        for field in self.fields:
            is_offered = field.is_offered(self._order)
            folded = folded or (is_offered and field.is_folded)
            self._form.setRowVisible(field.widget, is_offered and (is_open or not field.is_folded))
        self._form.setRowVisible(self.more, folded)
        self.more.setText(self.tr("Less") if is_open else self.tr("More"))

    def _made(self) -> Sequence[Field]:
        """Make all fields, in the order in which they stand."""
        self.what = WhatField(self.tr("What"), CONTEXT)
        self.stock = self._stock_field()
        self.empty = CheckField(
            self.tr("Leave them empty"), part("blank_notes"), lambda o: o.what is What.NOTES
        )
        tiles = self.tiles = TileFields()
        self.paper = PaperField(
            self.tr("Paper"),
            part("paper"),
            lambda order: order.tiles is None and not _is_on_labels(order),
        )
        self.extras = ExtrasField(self.tr("Show"), self._extra_words())
        self.counts = CheckField(
            self.tr("How many sticky notes fit"), part("counts"), lambda o: o.what is What.BLANK
        )
        self.grey = CheckField(self.tr("For a grey printer"), _INK, _shows_canvas)
        self.private = CheckField(
            self.tr("Leave out what is private"),
            _AUDIENCE,
            lambda order: self._has_private and _shows_canvas(order),
        )
        return (
            self.what,
            self.stock,
            self.empty,
            *tiles.first,
            self.paper,
            self.extras,
            self.counts,
            self.grey,
            self.private,
            *self._folded(tiles),
        )

    def _folded(self, tiles: TileFields) -> Sequence[Field]:
        """Make what stands under “More”. What would contradict is not offered together."""
        self.colours = ChoiceField(
            self.tr("Colours"),
            (
                (Colouring.TAGS, self.tr("By their tags")),
                (Colouring.CUSTOMERS, self.tr("By who notes are for")),
            ),
            part("colouring"),
            _shows_canvas,
            is_folded=True,
        )
        self.turn = ChoiceField(
            self.tr("How the paper lies"),
            (
                (Turn.AUTO, self.tr("As it fits best")),
                (Turn.LANDSCAPE, self.tr("Landscape")),
                (Turn.PORTRAIT, self.tr("Portrait")),
            ),
            part("turn"),
            lambda order: order.tiles is None and not _is_on_labels(order),
            is_folded=True,
        )
        self._make_edges()
        self.attach = CheckField(
            self.tr("Put the canvas into the file"),
            part("attach"),
            _shows_canvas,
            is_folded=True,
        )
        self.attach.widget.setToolTip(self.tr("A PDF or PNG with it opens again in canvasdesk."))
        return (
            self.colours,
            self.turn,
            self.margin,
            *tiles.folded,
            self.bleed,
            self.ruler,
            self.attach,
        )

    def _make_edges(self) -> None:
        """Make what is about the edges of paper."""
        self.margin = NumberField(
            self.tr("Margin"),
            millimetres(0.0, _MOST_MARGIN_MM),
            (lambda order: order.margin, lambda order, mm: replace(order, margin_mm=mm)),
            _has_margin,
            is_folded=True,
        )
        self.bleed = NumberField(
            self.tr("Bleed, for a print shop"),
            millimetres(0.0, _MOST_BLEED_MM),
            part("bleed_mm"),
            _has_bleed,
            is_folded=True,
        )
        self.ruler = CheckField(
            self.tr("A ruler to measure by"),
            part("ruler"),
            lambda order: order.tiles is None and order.what in _BOUND,
            is_folded=True,
        )

    def _stock_field(self) -> ChoiceField:
        stocks = (*STICKY_NOTES, None, *LABEL_SHEETS)
        return ChoiceField(
            self.tr("Their size"),
            [(stock, stock_words(stock) if stock else "") for stock in stocks],
            part("stock"),
            lambda order: order.what is What.NOTES,
        )

    def _extra_words(self) -> Sequence[tuple[Extra, str]]:
        return (
            (Extra.LEGEND, self.tr("Legend")),
            (Extra.QUESTIONS, self.tr("Questions")),
            (Extra.BADGES, self.tr("Order of the blocks")),
            (Extra.LINKS, self.tr("Links")),
            (Extra.BALANCE, self.tr("Balance")),
        )


_INK = (
    lambda order: order.ink is Ink.GREY,
    lambda order, is_on: replace(order, ink=Ink.GREY if is_on else Ink.COLOUR),
)
_AUDIENCE = (
    lambda order: order.audience is Audience.OTHERS,
    lambda order, is_on: replace(order, audience=Audience.OTHERS if is_on else Audience.OWNER),
)


def _is_on_labels(order: PrintOrder) -> bool:
    """Say whether notes go on a sheet of labels, which has its own paper."""
    return order.what is What.NOTES and isinstance(order.stock, LabelSheet)


def _shows_canvas(order: PrintOrder) -> bool:
    return not order.is_blank


def _has_bleed(order: PrintOrder) -> bool:
    """Say whether it may be cut by a print shop. A bleed that is there can always be taken away."""
    is_cut = order.margin == 0 or order.bleed_mm > 0
    return order.tiles is None and is_cut and order.what in _BOUND


def _has_margin(order: PrintOrder) -> bool:
    """Say whether its margin is to be chosen: bleed goes with none, and labels have their own."""
    is_cut = order.what in _BOUND and order.bleed_mm > 0 and order.margin == 0
    return order.tiles is None and not is_cut and not _is_on_labels(order)
