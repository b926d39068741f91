"""Print…: five cards, what will come out, what is to be known before, and few choices."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.report import Report, report_on
from canvasdesk.errors import CanvasdeskError
from canvasdesk.export.printout import Printout
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Ink
from canvasdesk.model.document import Document
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.messages import explained
from canvasdesk.ui.printing.kind_cards import KindCards
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.order_form import OrderForm
from canvasdesk.ui.printing.preview import Preview
from canvasdesk.ui.printing.words import findings, outcome, summary
from canvasdesk.ui.scrolling import Scrolling

_SIZE = (1120, 720)
_CARDS_PX, _FORM_PX = 236, 236
_REPORT_PX = 66
_SOON_MS = 120
"""How long one waits for the next key or click before the pages are made anew."""


class Outlet(StrEnum):
    """Where a print goes."""

    PRINTER = "printer"
    PDF = ".pdf"
    PNG = ".png"
    POWERPOINT = ".pptx"
    OTHER = "other"


class PrintDialog(FramedDialog):
    """Shows a print and asks where it goes; ``wanted`` says so, and whoever listens does it.

    ``orders`` has what each card begins with. The document is looked at only.
    """

    wanted = Signal(Outlet)

    def __init__(
        self,
        document: Document,
        typesetter: Typesetter,
        kind: Kind,
        orders: Mapping[Kind, PrintOrder],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print"))
        self.set_heading(self.tr("Put it on paper"))
        self._document = document
        self._typesetter = typesetter
        self._kind = kind
        self.orders = dict(orders)
        self.printout = Printout(())
        self.report: Report | None = None
        has_private = any(record.private for record in document.records.values())
        self.cards = KindCards(kind)
        self.preview = Preview()
        self.form = OrderForm(kind, self.order, has_private=has_private)
        self._summary = plain_label("", strong=True, wraps=True)
        self._findings = plain_label("", quiet=True, wraps=True)
        self._leaf = self._make_leaf()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._add_buttons()
        self.cards.chosen.connect(self._on_kind_chosen)
        self.form.changed.connect(self._on_form_changed)
        self.preview.turned.connect(lambda _index: self._show_leaf())
        self.take_size(*_SIZE)
        self.refresh()

    @property
    def kind(self) -> Kind:
        """The card that is chosen."""
        return self._kind

    @property
    def order(self) -> PrintOrder:
        """What is to be printed, as it is chosen now."""
        return self.orders[self._kind]

    def refresh(self) -> None:
        """Make the pages anew, and say what there is to know of them."""
        self._soon.stop()
        order = self.order
        try:
            printout = printed(self._document, order, self._typesetter)
            report = report_on(self._document, order, printout, self._typesetter)
        except CanvasdeskError as error:
            self._show_fault(explained(error))
            return
        self.printout, self.report = printout, report
        self.preview.show_printout(printout, in_grey=order.ink is Ink.GREY)
        self.cards.cards[self._kind].say(outcome(len(printout.pages), order))
        self._summary.setText(summary(report, order, self.locale()))
        self._findings.setText("\n".join(findings(report)))
        self._enable(True)
        self._show_leaf()

    def _show_fault(self, text: str) -> None:
        self.printout, self.report = Printout(()), None
        self.preview.show_printout(self.printout, in_grey=False)
        self._summary.setText(text)
        self._findings.setText("")
        self._enable(False)
        self._show_leaf()

    def _on_kind_chosen(self, kind: Kind) -> None:
        self._kind = kind
        self.form.show_order(kind, self.order)
        self.preview.turn_to(0)
        self.refresh()

    def _on_form_changed(self) -> None:
        self.orders[self._kind] = self.form.order
        self._soon.start()

    def _lay_out(self) -> None:
        self.cards.setFixedWidth(_CARDS_PX)
        form = Scrolling()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 0, 8, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        form.setWidget(inner)
        form.setFixedWidth(_FORM_PX)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.preview, 1)
        middle.addLayout(self._leaf_row)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.cards)
        row.addLayout(middle, 1)
        row.addWidget(form)
        self.body.addLayout(row, 1)
        told = Scrolling()
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self._summary)
        lines.addWidget(self._findings)
        lines.addStretch(1)
        told.setWidget(words)
        told.setFixedHeight(_REPORT_PX)
        self.body.addWidget(told)

    def _make_leaf(self) -> tuple[QToolButton, QToolButton]:
        """Make the row that leafs through the pages."""
        back, on = QToolButton(), QToolButton()
        for button, arrow, name, step in (
            (back, Qt.ArrowType.LeftArrow, self.tr("Page before"), -1),
            (on, Qt.ArrowType.RightArrow, self.tr("Next page"), 1),
        ):
            button.setArrowType(arrow)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setProperty("icon_only", True)
            button.clicked.connect(
                lambda _on=False, step=step: self.preview.turn_to(self.preview.index + step)
            )
        self._page = plain_label("", quiet=True)
        self._leaf_row = QHBoxLayout()
        self._leaf_row.addStretch(1)
        self._leaf_row.addWidget(back)
        self._leaf_row.addWidget(self._page)
        self._leaf_row.addWidget(on)
        self._leaf_row.addStretch(1)
        return back, on

    def _show_leaf(self) -> None:
        count, index = len(self.printout.pages), self.preview.index
        back, on = self._leaf
        back.setEnabled(index > 0)
        on.setEnabled(index + 1 < count)
        for widget in (back, on, self._page):
            widget.setVisible(count > 1)
        if count:
            label = self.printout.pages[index].label or str(index + 1)
            words = self.tr("{page}, {number} of {count}")
            text = words.format(page=label, number=index + 1, count=count)
            self._page.setText(text)

    def _add_buttons(self) -> None:
        self.add_button(self.tr("Cancel"), self.reject)
        self._save = self.add_button(self.tr("Save as"), lambda: None)
        menu = QMenu(self._save)
        self._outlets = {
            Outlet.PDF: menu.addAction(self.tr("PDF…")),
            Outlet.PNG: menu.addAction(self.tr("Picture (PNG)…")),
            Outlet.POWERPOINT: menu.addAction(self.tr("PowerPoint…")),
        }
        menu.addSeparator()
        self._outlets[Outlet.OTHER] = menu.addAction(self.tr("Other formats…"))
        for outlet, action in self._outlets.items():
            action.triggered.connect(lambda _on=False, outlet=outlet: self.wanted.emit(outlet))
        self._save.setMenu(menu)
        self._print: QPushButton = self.add_button(
            self.tr("Print…"), lambda: self.wanted.emit(Outlet.PRINTER), primary=True
        )
        QShortcut(QKeySequence("Ctrl+S"), self, lambda: self.wanted.emit(Outlet.PDF))

    def _enable(self, can: bool) -> None:
        self._print.setEnabled(can)
        for outlet in (Outlet.PDF, Outlet.POWERPOINT):
            self._outlets[outlet].setEnabled(can)
        self._outlets[Outlet.PNG].setEnabled(can and len(self.printout.pages) == 1)
