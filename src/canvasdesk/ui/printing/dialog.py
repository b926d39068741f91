"""Print… and Save as…: five cards, what will come out, what is to be known, and few choices."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from canvasdesk.conversion.makers.blank import note_rooms
from canvasdesk.conversion.makers.tiles import tile_plan
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.pictures import LayoutMemory, picture_of
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.report import Report, report_on
from canvasdesk.errors import CanvasdeskError
from canvasdesk.export.papers import Paper
from canvasdesk.export.printout import Printout
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.messages import explained
from canvasdesk.ui.printing.kind_cards import KindCards
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.order_form import OrderForm
from canvasdesk.ui.printing.outcomes import Outcomes
from canvasdesk.ui.printing.outlets import Outlet
from canvasdesk.ui.printing.room_table import RoomTable
from canvasdesk.ui.printing.save_menu import SaveMenu
from canvasdesk.ui.printing.showing import Showing
from canvasdesk.ui.printing.words import cut_line, findings, outcome, summary
from canvasdesk.ui.scrolling import Scrolling

_SIZE = (1180, 760)
_SIDES_PX, _NARROW_SIDES_PX = (264, 252), (232, 232)
"""How wide the cards are and the choices, in a dialog that is wide and in one that is not."""
_WIDE_PX = 1000
_REPORT_PX, _LOW_REPORT_PX = 124, 84
_HIGH_PX = 660
"""From here on a dialog has room for a longer report."""
_SOON_MS = 120
"""How long one waits for the next key or click before the pages are made anew."""


class PrintDialog(FramedDialog):
    """Shows a print and asks where it goes; ``wanted`` says so, and whoever listens does it.

    With ``wanted`` comes how fine a picture is to be, in dots an inch. ``orders`` has what each
    card begins with; ``saves`` makes saving what Enter does. The document is looked at only.
    """

    wanted = Signal(Outlet, int)

    def __init__(
        self,
        document: Document,
        typesetter: Typesetter,
        kind: Kind,
        orders: Mapping[Kind, PrintOrder],
        parent: QWidget | None = None,
        *,
        saves: bool = False,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Save as") if saves else self.tr("Print"))
        self.set_heading(self.tr("What shall it become?") if saves else self.tr("Put it on paper"))
        self._document = document
        self._typesetter = LayoutMemory(typesetter)
        self._kind = kind
        self.orders = dict(orders)
        self.printout = Printout(())
        self.report: Report | None = None
        has_private = any(record.private for record in document.records.values())
        self.cards = KindCards(kind)
        self.showing = Showing()
        self.form = OrderForm(kind, self.order, has_private=has_private)
        self.rooms = RoomTable(document.header)
        self.summary = plain_label("", strong=True, wraps=True)
        self.findings = plain_label("", quiet=True, wraps=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._outcomes = Outcomes(document, self._typesetter, self)
        self._lay_out()
        self._add_buttons(saves=saves)
        self._connect()
        self.take_size(*_SIZE)
        self.refresh()
        self._outcomes.begin(self.orders, but=kind)

    def _connect(self) -> None:
        self._outcomes.told.connect(lambda kind, words: self.cards.cards[kind].say(words))
        self.cards.chosen.connect(self._on_kind_chosen)
        self.form.changed.connect(self._on_form_changed)
        self.showing.wall.asked.connect(self._on_size_asked)
        self.showing.wall.settled.connect(self._soon.start)
        self.finished.connect(lambda _result: self._outcomes.end())

    @property
    def kind(self) -> Kind:
        """The card that is chosen."""
        return self._kind

    @property
    def order(self) -> PrintOrder:
        """What is to be printed, as it is chosen now."""
        return self.orders[self._kind]

    @property
    def document(self) -> Document:
        """What is shown, as it was when the dialog was opened."""
        return self._document

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self.showing.preview.index

    def take_typed(self) -> None:
        """Take a number that is still being typed: a shortcut leaves no field."""
        for field in self.form.findChildren(QAbstractSpinBox):
            if field.isVisible():
                field.interpretText()

    def refresh(self) -> None:
        """Make the pages anew, and say what there is to know of them."""
        self._soon.stop()
        order = self.order
        try:
            printout = printed(self._document, order, self._typesetter)
            report = report_on(self._document, order, printout, self._typesetter)
            self._show_rooms()
        except CanvasdeskError as error:
            self.say_fault(explained(error))
            return
        self.printout, self.report = printout, report
        self.showing.show_printout(printout, in_grey=order.is_grey)
        plan = printout.plan
        poster = plan.poster if plan is not None else None
        sheets = plan.tiling.count if plan is not None else 0
        self.cards.cards[self._kind].say(outcome(sheets or len(printout.pages), order, poster))
        self.summary.setText(summary(report, order, self.locale(), sheets, poster))
        said = [cut_line(self._document, plan.cut)] if plan is not None else []
        self._say_below("\n".join([*findings(report), *said]), is_quiet=not report.findings)
        self._enable(True)

    def say_fault(self, text: str) -> None:
        """Say why there is nothing to print; what was chosen stays, to be mended."""
        self.printout, self.report = Printout(()), None
        self.showing.show_printout(self.printout, in_grey=False)
        self.rooms.show_rooms(())
        self.cards.cards[self._kind].say("")
        self.summary.setText(text)
        self._say_below("")
        self._enable(False)

    def say_trouble(self, text: str) -> None:
        """Say why a file could not be made; the pages are still there."""
        self._say_below(text, is_quiet=False)

    def _say_below(self, text: str, *, is_quiet: bool = True) -> None:
        """Say something below the sum; quietly, where there is nothing to mend."""
        self.findings.setText(text)
        if is_quiet is not self.findings.property("quiet"):
            self.findings.setProperty("quiet", is_quiet)
            self.findings.style().unpolish(self.findings)
            self.findings.style().polish(self.findings)

    def _show_rooms(self) -> None:
        """Say how many sticky notes fit a blank. Raises CanvasdeskError."""
        is_blank = self.order.what is What.BLANK
        self.rooms.show_rooms(
            note_rooms(self._document, self.order, self._typesetter) if is_blank else ()
        )

    def _on_kind_chosen(self, kind: Kind) -> None:
        self._kind = kind
        self._column.ensureWidgetVisible(self.cards.cards[kind])
        self.form.show_order(kind, self.order)
        self.showing.preview.turn_to(0)
        self.refresh()

    def _on_form_changed(self) -> None:
        self.orders[self._kind] = self.form.order
        self._soon.start()

    def _on_size_asked(self, size: Paper) -> None:
        """Follow the hand on the wall: sheets at once, pages once it rests."""
        order = self.order
        if order.tiles is None:
            return
        tiles = replace(order.tiles, sheets=None, scale=None)
        order = replace(order, paper=size, tiles=tiles)
        try:
            picture = picture_of(self._document, order.view, self._typesetter)
            plan = tile_plan(picture, order, self._typesetter)
        except CanvasdeskError:
            return  # so large or small it cannot be
        self.orders[self._kind] = order
        self.showing.show_plan(plan, in_grey=order.is_grey)
        self.form.show_order(self._kind, order)
        self.cards.cards[self._kind].say(outcome(plan.tiling.count, order, plan.poster))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 0, 10, 0)
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addWidget(self.rooms)
        column.addStretch(1)
        self._choices = Scrolling(inner)
        row = QHBoxLayout()
        row.setSpacing(20)
        self._column = Scrolling(self.cards)
        row.addWidget(self._column)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.showing, 1)
        row.addLayout(middle, 1)
        row.addWidget(self._choices)
        self.body.addLayout(row, 1)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.summary)
        lines.addWidget(self.findings)
        lines.addStretch(1)
        self._told = Scrolling(words)
        middle.addWidget(self._told)
        self._part()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._part()

    def _part(self) -> None:
        """Give cards, choices and report their room: the preview has what is left."""
        sides = _SIDES_PX if self.width() >= _WIDE_PX else _NARROW_SIDES_PX
        self._column.setFixedWidth(sides[0])
        self._choices.setFixedWidth(sides[1])
        is_high = self.height() >= _HIGH_PX
        self._told.setFixedHeight(_REPORT_PX if is_high else _LOW_REPORT_PX)

    def _add_buttons(self, *, saves: bool) -> None:
        self.add_button(self.tr("Cancel"), self.reject)
        words = self.tr("Print…"), self.tr("Save as…")
        if saves:
            self.print_button = self.add_button(words[0], self._print)
            self.save_button = self.add_button(words[1], lambda: None, primary=True)
        else:
            self.save_button = self.add_button(words[1], lambda: None)
            self.print_button = self.add_button(words[0], self._print, primary=True)
        self.save_button.setObjectName("save_as")
        self.save_menu = SaveMenu(self.save_button, self.wanted.emit, lambda: self.page)
        QShortcut(QKeySequence.StandardKey.Save, self, self._offer_files)
        QShortcut(QKeySequence.StandardKey.Print, self, self._print)

    def _offer_files(self) -> None:
        self.take_typed()
        self.refresh()
        self.save_button.showMenu()

    def _print(self) -> None:
        self.take_typed()
        if self.print_button.isEnabled():
            self.wanted.emit(Outlet.PRINTER, 0)

    def _enable(self, can: bool) -> None:
        self.print_button.setEnabled(can)
        self.save_menu.offer(self.printout.pages, is_blank=self.order.is_blank)
