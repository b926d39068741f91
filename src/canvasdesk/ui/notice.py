"""A message that stays until it is dealt with and stops nobody: what happened, what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from canvasdesk.ui.labels import plain_label

_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
"""Characters that set the direction of all that follows, in whatever sentence a name stands."""
_GOOD_NEWS_MS = 10_000
"""How long good news stays over what has to be dealt with."""


class Topic(Enum):
    """What a message is about; another one about the same takes its place."""

    FILE = auto()
    """Why the canvas is not saved."""
    WRITER = auto()
    SAFETY = auto()
    """Why a crash would take what is not saved."""
    FOUND = auto()
    """What was left behind by a crash."""
    MENDED = auto()
    COPY = auto()
    COLOURS = auto()
    """How many notes have no colour where colours say who notes are for."""
    SLOW = auto()
    REST = auto()


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    remedy: str
    do: Callable[[], object] | None
    second: tuple[str, Callable[[], object]] | None
    good: bool
    put_away: Callable[[], object] | None
    topic: Topic


class Notice(QFrame):
    """One message with at most two remedies, at the foot of a window; hidden without one.

    What has to be dealt with is not lost under another message: it is there again when that one
    is gone, and good news goes by itself from above it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = plain_label("", wraps=True)
        self._remedy = self._button(self._on_remedy_clicked)
        self._second = self._button(self._on_second_clicked)
        self._away = self._button(self.put_away)
        self._away.setText(self.tr("Put away"))
        self._messages: list[_Message] = []
        """The last one is shown."""
        self._good_news = QTimer(self)
        self._good_news.setSingleShot(True)
        self._good_news.setInterval(_GOOD_NEWS_MS)
        self._good_news.timeout.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._remedy)
        row.addWidget(self._second)
        row.addWidget(self._away)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown; empty while there is none."""
        return "" if self.isHidden() else self._text.text()

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is said, what is shown last."""
        return () if self.isHidden() else tuple(message.text for message in self._messages)

    @property
    def is_calm(self) -> bool:
        """Whether nothing is said that has to be dealt with."""
        return self.isHidden() or all(message.good for message in self._messages)

    def say(
        self,
        text: str,
        remedy: str = "",
        do: Callable[[], object] | None = None,
        *,
        second: tuple[str, Callable[[], object]] | None = None,
        good: bool = False,
        put_away: Callable[[], object] | None = None,
        topic: Topic = Topic.REST,
    ) -> str:
        """Show a message; ``remedy`` is the button that calls ``do``, ``good`` calms its colour.

        ``second`` is another remedy, and what it calls; ``put_away`` is called where somebody puts
        the message away. Returns the text as it is shown: a name may hold bytes that are no text,
        or characters that would turn the words after it around.
        """
        if self.isHidden():
            self._messages.clear()
        self._text.setText(text.translate(_TURNING))
        message = _Message(self._text.text(), remedy, do, second, good, put_away, topic)
        self._messages = [
            each for each in self._messages if not each.good and each.topic is not topic
        ]
        self._messages.append(message)
        self._show_last()
        return message.text

    def unsay(self, text: str) -> None:
        """Take a message back that is not so any more, if it is still there."""
        if text in self.texts:
            self._messages = [each for each in self._messages if each.text != text]
            self._show_last()

    def put_away(self) -> None:
        """Show the message no more, as somebody has read it."""
        message = self._take()
        if message.put_away is not None:
            message.put_away()

    def _button(self, on_clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setFlat(True)
        # A click leaves the keys where they were: the button goes away with the message.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(on_clicked)
        return button

    def _show_last(self) -> None:
        self._good_news.stop()
        if not self._messages:
            self.hide()
            return
        message = self._messages[-1]
        if message.good and len(self._messages) > 1:
            self._good_news.start()
        self.setProperty("good", message.good)
        self.style().polish(self)
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self._remedy.setText(message.remedy)
        self._remedy.setVisible(bool(message.remedy))
        words = message.second[0] if message.second else ""
        self._second.setText(words)
        self._second.setVisible(bool(words))
        self.show()

    def _take(self) -> _Message:
        """Take the shown message away, and show what was under it."""
        message = self._messages.pop()
        self._show_last()
        return message

    def _on_remedy_clicked(self) -> None:
        message = self._take()
        if message.do is not None:
            message.do()

    def _on_second_clicked(self) -> None:
        message = self._take()
        if message.second is not None:
            message.second[1]()
