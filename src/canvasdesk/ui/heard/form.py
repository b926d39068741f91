"""The form of what was heard: words, who, how, when. It stands over the log and in its rows."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.method.journals import KIND, WHO, heard_fields
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.ui.heard.date_field import DateField
from canvasdesk.ui.heard.field import HeardField
from canvasdesk.ui.heard.said import Said, on_day
from canvasdesk.ui.heard.words import day_of, kind_word, shipped_word

_GAP_PX = 4
_KIND_PX, _DATE_PX = 144, 116


class HeardForm(QWidget):
    """Shows what was said and lets it be changed; what becomes of it is for others to say."""

    entered = Signal()
    """It is done: Enter, or the button."""
    given_up = Signal()
    left = Signal()
    """The keyboard went elsewhere in the window."""
    typed = Signal()

    def __init__(self, done: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Said()
        self.field = HeardField()
        self.who = QLineEdit()
        self.kind = QComboBox()
        self.when = DateField()
        self.done = QPushButton(done)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.field)

    @property
    def said(self) -> Said:
        """What is in it."""
        said = Said(
            self.field.text, self.who.text(), self.kind.currentData() or "", self._said.when
        )
        return on_day(said, self.when.day)

    def show_said(self, said: Said) -> None:
        """Show something else."""
        self._said = said
        self.field.setPlainText(said.text)
        self.who.setText(said.who)
        self.who.setCursorPosition(0)
        self._show_kind(said.kind)
        self.when.show_day(day_of(said.when))

    def set_editable(self, editable: bool) -> None:
        """Take changes, or not."""
        for part in (self.field, self.who, self.kind, self.when):
            part.setEnabled(editable)
        self._enable_done()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_who_has_keyboard)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enters and watched is self.kind:  # else its list opens
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _look_who_has_keyboard(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.left.emit()

    def _show_kind(self, kind: str) -> None:
        rule = heard_fields()[KIND].rule
        self.kind.clear()
        for each in (*rule.choices, *([kind] if kind and kind not in rule.choices else ())):
            self.kind.addItem(kind_word(each), each)
        self.kind.setCurrentIndex(self.kind.findData(kind) if kind else -1)

    def _enable_done(self) -> None:
        self.done.setEnabled(self.field.isEnabled() and bool(self.field.text.strip()))

    def _connect(self) -> None:
        for part in (self.field, self.who, self.kind, self.when, self.done):
            part.installEventFilter(self)
        self.field.entered.connect(self.entered)
        self.field.given_up.connect(self.given_up)
        self.field.textChanged.connect(self._enable_done)
        for changed in (
            self.field.textChanged,
            self.who.textChanged,
            self.kind.currentIndexChanged,
            self.when.dateChanged,
        ):
            changed.connect(lambda *_: self.typed.emit())
        self.done.clicked.connect(self.entered)

    def _arrange(self) -> None:
        fields = heard_fields()
        self.who.setPlaceholderText(shipped_word(fields[WHO].label))
        self.who.setAccessibleName(shipped_word(fields[WHO].label))
        self.who.setToolTip(shipped_word(fields[WHO].hint))
        self.who.setMaxLength(LINE_CHARACTERS)
        self.kind.setAccessibleName(shipped_word(fields[KIND].label))
        self.kind.setToolTip(shipped_word(fields[KIND].label))
        self.kind.setPlaceholderText(self.tr("How"))
        self.done.setProperty("narrow", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.field)
        # The words of the choice are fixed and have to fit; a name and a date give way.
        grid = QGridLayout()
        grid.setSpacing(_GAP_PX)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, _DATE_PX)
        for line, (gives, keeps) in enumerate(((self.who, self.kind), (self.when, self.done))):
            gives.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            keeps.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            grid.addWidget(gives, line, 0)
            grid.addWidget(keeps, line, 1)
        self.kind.setMaximumWidth(_KIND_PX)
        column.addLayout(grid)
        self._show_kind("")
        self._enable_done()
