"""A message that stays until it is dealt with and stops nobody: what happened, what to do."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from canvasdesk.ui.labels import plain_label


class Notice(QFrame):
    """One message with at most two remedies, at the foot of a window; hidden without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = plain_label("", wraps=True)
        self._remedy = QPushButton()
        self._remedy.setFlat(True)
        self._remedy.clicked.connect(self._on_remedy_clicked)
        self._second = QPushButton()
        self._second.setFlat(True)
        self._second.clicked.connect(self._on_second_clicked)
        self._away = QPushButton(self.tr("Put away"))
        self._away.setFlat(True)
        self._away.clicked.connect(self._on_away_clicked)
        self._do: Callable[[], object] | None = None
        self._put_away: Callable[[], object] | None = None
        self._do_second: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._remedy)
        row.addWidget(self._second)
        row.addWidget(self._away)
        self.hide()

    @property
    def text(self) -> str:
        """The message; empty while there is none."""
        return "" if self.isHidden() else self._text.text()

    @property
    def is_calm(self) -> bool:
        """Whether nothing is said that has to be dealt with."""
        return self.isHidden() or bool(self.property("good"))

    def say(
        self,
        text: str,
        remedy: str = "",
        do: Callable[[], object] | None = None,
        *,
        second: tuple[str, Callable[[], object]] | None = None,
        good: bool = False,
        put_away: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; ``remedy`` is the button that calls ``do``, ``good`` calms its colour.

        ``second`` is another remedy, and what it calls; ``put_away`` is called where somebody puts
        the message away.
        """
        self.setProperty("good", good)
        self.style().polish(self)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._do, self._put_away = do, put_away
        words, self._do_second = second or ("", None)
        self._second.setText(words)
        self._second.setVisible(bool(words))
        self.show()

    def _on_remedy_clicked(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def _on_away_clicked(self) -> None:
        self.hide()
        if self._put_away is not None:
            self._put_away()

    def _on_second_clicked(self) -> None:
        self.hide()
        if self._do_second is not None:
            self._do_second()
