"""Choices that are all in sight: buttons in rows, of which one or several are pressed.

A press on a pressed one takes it back. Tab comes to one of them, arrows go through the others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from canvasdesk.ui.fields.pictures import MARK_PX
from canvasdesk.ui.labels import Size, literal, set_tip, sized

_GAP_PX = 4
_SIDES_PX = 30
"""What the theme puts beside a button's words."""
_ABOVE_PX = 20
"""What the theme puts above and below two lines of words."""
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}


@dataclass(frozen=True, slots=True)
class Chip:
    """One choice: its key, what it is called and its picture. ``short`` stands on the button."""

    key: str
    name: str
    short: str = ""
    picture: QIcon | None = None


class Chips(QWidget):
    """Shows choices and says which was pressed."""

    pressed = Signal(str)
    """A choice was pressed, or pressed again, by its key."""

    def __init__(self, heading: str, chips: Sequence[Chip], room_px: int, *, even: bool) -> None:
        """``even`` gives all the same width in one row; else rows are as full as they get."""
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        made = [(chip, self._button(heading, chip)) for chip in chips]
        for chip, button in made:
            _fit(button, chip, room_px)
        for row in [made] if even else _rows(made, room_px):
            line = QHBoxLayout()
            line.setSpacing(_GAP_PX)
            for chip, button in row:
                self._buttons[chip.key] = button
                line.addWidget(button, 1 if even else 0)
                if even:
                    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if not even:
                line.addStretch(1)
            column.addLayout(line)
        self._rove(next(iter(self._buttons.values()), None))

    def show_keys(self, keys: Iterable[str]) -> None:
        """Show which are chosen."""
        chosen = set(keys)
        for key, button in self._buttons.items():
            button.setChecked(key in chosen)
        first = next((b for b in self._buttons.values() if b.isChecked()), None)
        if first is not None and not any(b.hasFocus() for b in self._buttons.values()):
            self._rove(first)

    @property
    def buttons(self) -> dict[str, QToolButton]:
        """The buttons by the keys of their choices."""
        return dict(self._buttons)

    def in_order(self) -> list[QToolButton]:
        """Return the buttons, the one that Tab comes to first."""
        tab = Qt.FocusPolicy.StrongFocus
        return sorted(self._buttons.values(), key=lambda button: button.focusPolicy() != tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        order = list(self._buttons.values())
        here = next((place for place, each in enumerate(order) if each.hasFocus()), None)
        if here is None or key not in _BACK | _ON:
            super().keyPressEvent(event)
            return
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        by = -1 if key in _BACK else 1
        target = order[(here + (-by if rtl and sideways else by)) % len(order)]
        self._rove(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, heading: str, chip: Chip) -> QToolButton:
        button = _ChipButton()
        button.setText(literal(chip.short or chip.name) if chip.short or not chip.picture else "")
        if chip.picture is not None:
            button.setIcon(chip.picture)
            button.setIconSize(QSize(MARK_PX, MARK_PX))
        if chip.picture is not None and chip.short:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(f"{heading}: {chip.name}")
        if chip.short != chip.name:
            set_tip(button, chip.name)
        button.clicked.connect(lambda _checked: self._on_clicked(chip.key))
        return button

    def _on_clicked(self, key: str) -> None:
        self._rove(self._buttons[key])
        self.pressed.emit(key)

    def _rove(self, target: QToolButton | None) -> None:
        for button in self._buttons.values():
            tab = button is target
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)


class _ChipButton(QToolButton):
    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setFont(sized(self.font(), Size.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK | _ON:
            event.ignore()  # they are the row's
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _rows(
    made: list[tuple[Chip, QToolButton]], room_px: int
) -> list[list[tuple[Chip, QToolButton]]]:
    rows: list[list[tuple[Chip, QToolButton]]] = [[]]
    left = room_px
    for chip, button in made:
        width = _width(button, chip)
        if rows[-1] and width > left:
            rows.append([])
            left = room_px
        rows[-1].append((chip, button))
        left -= width + _GAP_PX
    return rows


def _width(button: QToolButton, chip: Chip) -> int:
    lines = (chip.short or chip.name).split("\n")
    words = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
    return words + _SIDES_PX + (MARK_PX + _GAP_PX if chip.picture is not None else 0)


def _fit(button: QToolButton, chip: Chip, room_px: int) -> None:
    """Set words too wide for a row in two lines."""
    width, words = _width(button, chip), chip.short.split(" ")
    if not chip.short or width <= room_px or len(words) == 1:
        return
    measure = button.fontMetrics().horizontalAdvance
    broken = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    lines = min(broken, key=lambda pair: max(map(measure, pair)))
    button.setText(literal("\n".join(lines)))
    button.setFixedHeight(button.fontMetrics().lineSpacing() * 2 + _ABOVE_PX)
