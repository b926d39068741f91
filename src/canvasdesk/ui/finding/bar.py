"""The bar above the canvas that finds: what to look for, how much there is, what to put instead."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.finding.finder import Finder
from canvasdesk.ui.labels import Size, plain_label, sized

_FIELD_PX = 240
_COUNT_PX = 96


class FindBar(QFrame):
    """Finds as one types. Enter goes on, Esc goes away."""

    closed = Signal()

    def __init__(self, view: CanvasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Find and replace"))
        self._view = view
        self.finder = Finder(view, self)
        self.field = _field(self.tr("Find in notes"))
        self.by = _field(self.tr("Replace with"))
        self.count = plain_label("", size=Size.SMALL, quiet=True)
        self.count.setMinimumWidth(_COUNT_PX)
        self.exact = _tool("Aa", self.tr("Match case and accents"), self._look_again)
        self.exact.setCheckable(True)
        self._back = _tool("↑", self.tr("Previous match"), lambda: self.go(-1))
        self._on = _tool("↓", self.tr("Next match"), lambda: self.go(1))
        self._one = QPushButton(self.tr("Replace"))
        self._all = QPushButton(self.tr("Replace all"))
        self._close = _tool("×", self.tr("Close"), self.leave)
        self._close.setFont(sized(self._close.font(), Size.HEADING))
        self._arrange()
        self.field.textChanged.connect(self._look_again)
        self._one.clicked.connect(self.replace)
        self._all.clicked.connect(self.replace_all)
        self.finder.changed.connect(self._show_count)
        view.desk.session.read_only_changed.connect(self._show_count)
        self._show_count()

    def open(self) -> None:
        """Be there, with the keyboard in the field; what was looked for last is marked."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def leave(self) -> None:
        """Go away; what was found last stays chosen."""
        self.finder.stop()
        self.hide()
        self.closed.emit()

    def go(self, by: int) -> None:
        """Go to the next match or one before; the keyboard stays in the bar where it is there."""
        held = self._keyboard()
        self.finder.go(by)
        self._hold(held)

    def replace(self) -> None:
        """Replace the match one is at and go to the next."""
        held = self._keyboard()
        self.finder.replace(self.by.text())
        self._hold(held)

    def replace_all(self) -> None:
        """Replace every match and say how many there were."""
        count = self.finder.replace_all(self.by.text())
        if count:
            self.count.setText(self.tr("{count} replaced").format(count=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _enter(self, *, back: bool) -> None:
        focused = self._keyboard()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif focused is self.by:
            self.replace()
        else:
            self.go(-1 if back else 1)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 8)
        row.addWidget(self.exact)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(8)
        row.addWidget(self.by, 8)
        row.addSpacing(4)
        row.addWidget(self._one)
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(self._close)
        for button in (self._one, self._all):
            button.setAutoDefault(False)

    def _look_again(self) -> None:
        held = self._keyboard()
        self._look()
        self._hold(held)

    def _look(self) -> None:
        self.finder.look_for(self.field.text(), exact=self.exact.isChecked())

    def _keyboard(self) -> QWidget | None:
        focused = self.window().focusWidget()
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def _hold(self, widget: QWidget | None) -> None:
        """Take the keyboard back from what was shown."""
        if widget is not None and not widget.hasFocus():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        found, editable = self.finder.matches, not self._view.desk.session.read_only
        if found:
            text = self.tr("{at} of {count}").format(at=self.finder.at + 1, count=len(found))
        else:
            text = self.tr("Nothing found") if self.field.text() else ""
        self.count.setText(text)
        self.field.setAccessibleDescription(text)
        replaceable = editable and any(match.note is not None for match in found)
        for button, usable in (
            *((self._back, bool(found)), (self._on, bool(found))),
            *((self._one, replaceable), (self._all, replaceable)),
        ):
            button.setEnabled(usable)
        self.by.setEnabled(editable)


def _field(asks: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(asks)
    field.setAccessibleName(asks)
    field.setMinimumWidth(80)
    field.setMaximumWidth(_FIELD_PX)
    return field


def _tool(sign: str, name: str, clicked: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setProperty("icon_only", True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: clicked())
    return button
