"""What the entry that is being written is about: the chosen notes, all of one or some answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from canvasdesk.model.frozen import FrozenMap
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard.said import Refs
from canvasdesk.ui.heard.words import about_word, answers_on, field_label
from canvasdesk.ui.labels import literal, literal_entry, set_tip
from canvasdesk.ui.lines import elided
from canvasdesk.ui.menus import pop_up_menu

_SIDES_PX = 10


class About(QToolButton):
    """Says what is written about, and lets it be chosen otherwise."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notes: tuple[str, ...] = ()
        self._fields: tuple[str, ...] = ()
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._show_menu)
        desk.selection.changed.connect(self.follow)
        desk.session.document_changed.connect(lambda _patch: self._show())
        self.follow()

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes it is about that are there."""
        return tuple(key for key in self._notes if key in self._desk.document.notes)

    @property
    def fields(self) -> tuple[str, ...]:
        """The answers it speaks to; none means all."""
        return self._fields if len(self.notes) == 1 else ()

    @property
    def refs(self) -> Refs:
        """The same as an entry has it."""
        return FrozenMap((note, self.fields) for note in self.notes)

    def follow(self) -> None:
        """Be about what is chosen on the canvas now."""
        self.set_about(self._desk.selection.notes)

    def set_about(self, notes: Sequence[str], fields: Sequence[str] = ()) -> None:
        """Be about other notes."""
        self._notes, self._fields = tuple(notes), tuple(fields)
        self._show()

    def menu_of_answers(self) -> QMenu:
        """Return a menu of the answers there are, and of nothing."""
        menu = pop_up_menu(self)
        notes = self.notes
        if len(notes) == 1:
            everything = menu.addAction(self.tr("&All of the note"))
            everything.setCheckable(True)
            everything.setChecked(not self._fields)
            everything.triggered.connect(lambda _checked: self.set_about(notes))
            for field in answers_on(self._desk.document, notes[0]):
                answer = menu.addAction(literal_entry(field_label(field)))
                answer.setCheckable(True)
                answer.setChecked(field in self._fields)
                answer.triggered.connect(partial(self._toggle, field))
            menu.addSeparator()
        nothing = menu.addAction(self.tr("&No note"))
        nothing.setCheckable(True)
        nothing.setChecked(not notes)
        nothing.triggered.connect(lambda _checked: self.set_about(()))
        return menu

    def _toggle(self, field: str, _checked: bool = False) -> None:
        there = field in self._fields
        fields = tuple(key for key in self._fields if key != field)
        self.set_about(self.notes, fields if there else (*self._fields, field))

    def _show_menu(self) -> None:
        self.menu_of_answers().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _show(self) -> None:
        text = about_word(self._desk.document, self.notes, self.fields)
        self.setText(literal(text))
        self.setAccessibleName(text)
        set_tip(self, text)
        self.setEnabled(bool(self.notes))
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  small enough to paint whole
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        text = about_word(self._desk.document, self.notes, self.fields)
        sign = "  ▾" if self.notes else ""
        room = self.width() - _SIDES_PX - option.fontMetrics.horizontalAdvance(sign)
        shown = elided(text, option.fontMetrics, room) + sign
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        at = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        side = _SIDES_PX // 2
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.rect().adjusted(side, 0, -side, 0), at, shown)
