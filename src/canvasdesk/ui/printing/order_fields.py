"""The fields of the print form: what each shows of an order, and what it makes of one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.export.papers import Paper
from canvasdesk.layout.view import Extra
from canvasdesk.ui.printing.kinds import EXTRAS, KINDS, Kind
from canvasdesk.ui.printing.lengths import narrow_box
from canvasdesk.ui.printing.paper_box import PaperBox
from canvasdesk.ui.printing.wrapping_check import WrappingCheck

Get = Callable[[PrintOrder], Any]
Put = Callable[[PrintOrder, Any], PrintOrder]
Offered = Callable[[PrintOrder], bool]


class Field:
    """A row of the form. It tells ``changed`` when somebody chose something in it.

    ``get`` and ``put`` are the part of an order that it shows; ``is_offered`` says where that
    means something, and ``is_folded`` that it stands under “More”.
    """

    def __init__(
        self,
        widget: QWidget,
        label: str,
        part: tuple[Get, Put],
        is_offered: Offered,
        *,
        is_folded: bool = False,
    ) -> None:
        self.widget = widget
        self.label = label
        self.is_folded = is_folded
        self.is_offered = is_offered
        self.get, self.put = part
        self.changed: Callable[[Field], object] = lambda _field: None

    def show(self, kind: Kind, order: PrintOrder) -> None:
        """Show a part of an order; nobody is told."""
        self.widget.blockSignals(True)
        self._show(kind, self.get(order))
        self.widget.blockSignals(False)

    def take(self, order: PrintOrder) -> PrintOrder:
        """Return the order with what is chosen here."""
        return self.put(order, self._chosen())

    def _tell(self, *_values: object) -> None:
        self.changed(self)

    def _show(self, kind: Kind, value: Any) -> None:
        raise NotImplementedError

    def _chosen(self) -> Any:
        raise NotImplementedError


class ChoiceField(Field):
    """One of a few; ``entries`` has each value by its name, with its words."""

    widget: QComboBox

    def __init__(
        self,
        label: str,
        entries: Sequence[tuple[Any, str]],
        part: tuple[Get, Put],
        is_offered: Offered,
        *,
        is_folded: bool = False,
    ) -> None:
        super().__init__(narrow_box(), label, part, is_offered, is_folded=is_folded)
        self.offer(entries)
        self.widget.activated.connect(self._tell)

    def offer(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Offer these values."""
        self._values: list[Any] = []
        self.widget.clear()
        for value, words in entries:
            if value is None:
                self.widget.insertSeparator(self.widget.count())
            else:
                self.widget.addItem(words)
            self._values.append(value)

    def _show(self, _kind: Kind, value: Any) -> None:
        self.widget.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _chosen(self) -> Any:
        return self._values[self.widget.currentIndex()]


class WhatField(ChoiceField):
    """Which kind of pages, of those behind a card."""

    def __init__(self, label: str, context: str) -> None:
        self._context = context
        self._kind: Kind | None = None
        super().__init__(
            label,
            (),
            (lambda order: order.what, lambda order, what: replace(order, what=what)),
            lambda _order: self.widget.count() > 1,
        )

    def _show(self, kind: Kind, value: Any) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.offer(
                (what, QCoreApplication.translate(self._context, words))
                for what, words in KINDS[kind].whats.items()
            )
        super()._show(kind, value)


class CheckField(Field):
    """Yes or no; its words are the box's own."""

    widget: QCheckBox

    def __init__(
        self, words: str, part: tuple[Get, Put], is_offered: Offered, *, is_folded: bool = False
    ) -> None:
        super().__init__(WrappingCheck(words), "", part, is_offered, is_folded=is_folded)
        self.widget.toggled.connect(self._tell)

    def _show(self, _kind: Kind, value: Any) -> None:
        self.widget.setChecked(bool(value))

    def _chosen(self) -> Any:
        return self.widget.isChecked()


class NumberField(Field):
    """A number: a length in millimetres, or how many of something."""

    widget: QDoubleSpinBox | QSpinBox

    def __init__(
        self,
        label: str,
        field: QDoubleSpinBox | QSpinBox,
        part: tuple[Get, Put],
        is_offered: Offered,
        *,
        is_folded: bool = False,
    ) -> None:
        super().__init__(field, label, part, is_offered, is_folded=is_folded)
        field.setKeyboardTracking(False)
        field.valueChanged.connect(self._tell)

    def _show(self, _kind: Kind, value: Any) -> None:
        if value is None:
            return
        if isinstance(self.widget, QSpinBox):
            self.widget.setValue(round(value))
        else:
            self.widget.setValue(float(value))

    def _chosen(self) -> Any:
        return self.widget.value()


class PaperField(Field):
    """A paper; those that are usual for a card come first, or ``usual`` for all of them."""

    widget: PaperBox

    def __init__(
        self,
        label: str,
        part: tuple[Get, Put],
        is_offered: Offered,
        usual: tuple[str, ...] = (),
    ) -> None:
        self._usual = usual
        first = usual or KINDS[Kind.PAGE].papers
        super().__init__(PaperBox(first), label, part, is_offered)
        self.widget.chosen.connect(self._tell)

    def _show(self, kind: Kind, value: Paper | None) -> None:
        if value is not None:
            self.widget.offer(self._usual or KINDS[kind].papers, value)

    def _chosen(self) -> Any:
        return self.widget.paper


class ExtrasField(Field):
    """What pages show besides, a box for each."""

    def __init__(self, label: str, words: Sequence[tuple[Extra, str]]) -> None:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.boxes = {extra: WrappingCheck(text) for extra, text in words}
        for box in self.boxes.values():
            column.addWidget(box)
            box.toggled.connect(self._tell)
        super().__init__(
            widget, label, (lambda order: order, _with_extras), lambda order: order.what in EXTRAS
        )

    def _show(self, _kind: Kind, value: PrintOrder) -> None:
        offered = EXTRAS.get(value.what, ())
        for extra, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(extra in value.extras)
            box.blockSignals(False)
            box.setVisible(extra in offered)

    def _chosen(self) -> Any:
        return {extra: box.isChecked() for extra, box in self.boxes.items()}


def part(name: str) -> tuple[Get, Put]:
    """Return how an attribute of an order is read and written."""
    return lambda order: getattr(order, name), lambda order, value: replace(order, **{name: value})


def _with_extras(order: PrintOrder, chosen: dict[Extra, bool]) -> PrintOrder:
    shown = {extra for extra, is_on in chosen.items() if is_on}
    return replace(order, extras=order.extras - set(chosen) | shown)
