"""Shows what a merge could not decide, both sides beside one another, and asks for one of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.editing.merging import Conflict, Merge, Side
from canvasdesk.ui.dialogs.conflict_words import ConflictWords
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.scrolling import Scrolling

_SIZE_PX = (760, 600)
_FRAME_PX = 6
"""What shows the keyboard around a radio button, and the air in it."""
_AIR_PX = 8
"""Between the questions and the scroll bar."""
_MOST_SHOWN = 100
"""Questions beyond this many are answered for all at once."""


class _Version(QFrame):
    """One side of a conflict: a radio button with what the side made of it. All of it clicks."""

    def __init__(self, name: str, value: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName("conflict_side")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.button = QRadioButton(name.replace("&", "&&"))
        self.button.setAccessibleName(spoken)
        self.button.toggled.connect(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(12 - _FRAME_PX, 8, 12 - _FRAME_PX, 12)
        column.setSpacing(4)
        column.addWidget(self.button)
        text = plain_label(value, wraps=True)
        text.setContentsMargins(_FRAME_PX, 0, _FRAME_PX, 0)
        column.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _mark(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)


class _Question(QWidget):
    """A conflict with its two versions."""

    def __init__(self, conflict: Conflict, words: ConflictWords, names: Mapping[Side, str]) -> None:
        super().__init__()
        self._versions: dict[Side, _Version] = {}
        self._group = QButtonGroup(self)
        subject, part = words.subject(conflict), words.part(conflict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(subject, strong=True, wraps=True))
        column.addWidget(plain_label(part, size=Size.SMALL, quiet=True, wraps=True))
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        for side, name in names.items():
            value = words.value(conflict, side)
            spoken = self.tr("{subject}, {part}. {side}: {value}")
            version = _Version(
                name, value, spoken.format(subject=subject, part=part, side=name, value=value)
            )
            self._versions[side] = version
            self._group.addButton(version.button)
            row.addWidget(version, 1)
        column.addLayout(row)
        self.side = Side.MINE

    @property
    def side(self) -> Side:
        """The side that is chosen."""
        theirs = self._versions[Side.THEIRS].button.isChecked()
        return Side.THEIRS if theirs else Side.MINE

    @side.setter
    def side(self, side: Side) -> None:
        self._versions[side].button.setChecked(True)

    def take_keyboard(self) -> None:
        self._versions[self.side].button.setFocus(Qt.FocusReason.OtherFocusReason)


class ConflictsDialog(FramedDialog):
    """Ask for a side of each conflict; ``choices`` has the answers, mine where nobody chose.

    ``mine`` and ``theirs`` are what the sides are called.
    """

    def __init__(
        self, merged: Merge, mine: str = "", theirs: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Changed on both sides"))
        self.set_heading(self.tr("Changed on both sides"))
        names = {Side.MINE: mine or self.tr("Mine"), Side.THEIRS: theirs or self.tr("Theirs")}
        self._conflicts = merged.conflicts
        words = ConflictWords(merged)
        self._questions = {
            conflict: _Question(conflict, words, names)
            for conflict in merged.conflicts[:_MOST_SHOWN]
        }
        self.add_text(
            self.tr("All other changes have come together. Choose what to keep of these."),
            quiet=True,
        )
        self.body.addWidget(self._scrolling(), 1)
        self._more = plain_label("", quiet=True, wraps=True)
        self._more.setVisible(len(merged.conflicts) > len(self._questions))
        self.body.addWidget(self._more)
        self._answer_rest(Side.MINE)
        self.add_aside(self.tr("Take all from the other version"), self._all(Side.THEIRS))
        self.add_aside(self.tr("Take all from this window"), self._all(Side.MINE))
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Keep these"), self.accept, primary=True)
        self.take_size(*_SIZE_PX)
        for question in list(self._questions.values())[:1]:
            question.take_keyboard()

    @property
    def choices(self) -> Mapping[Conflict, Side]:
        """The side chosen for each conflict."""
        return {
            conflict: self._questions[conflict].side if conflict in self._questions else self._rest
            for conflict in self._conflicts
        }

    def _all(self, side: Side) -> Callable[[], None]:
        def choose() -> None:
            self._answer_rest(side)
            for question in self._questions.values():
                question.side = side

        return choose

    def _answer_rest(self, side: Side) -> None:
        self._rest = side
        told = {
            Side.MINE: self.tr(
                "{count} more are not shown. In all of them, what this window has is kept."
            ),
            Side.THEIRS: self.tr(
                "{count} more are not shown. In all of them, what the other version has is kept."
            ),
        }
        count = len(self._conflicts) - len(self._questions)
        self._more.setText(told[side].format(count=count))

    def _scrolling(self) -> Scrolling:
        inside = QWidget()
        inside.setObjectName("conflicts")
        column = QVBoxLayout(inside)
        left, right = (_AIR_PX, 0) if self.isRightToLeft() else (0, _AIR_PX)
        column.setContentsMargins(left, 0, right, 0)
        column.setSpacing(20)
        for question in self._questions.values():
            column.addWidget(question)
        column.addStretch(1)
        return Scrolling(inside)
