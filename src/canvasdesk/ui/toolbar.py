"""The toolbar: the canvas's title, the few tools of the beginning, the primary button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.labels import Size, literal, sized
from canvasdesk.ui.lines import elided
from canvasdesk.ui.measures import TOOLS_PX
from canvasdesk.ui.menus import TOOLBAR_END, TOOLBAR_START, Actions
from canvasdesk.ui.theme.icons import icon

_ICON_PX = 20
_TITLE_PX, _LEAST_TITLE_PX = 320, 48
_WITH_TEXT = (
    *(ActionId.BRUSH, ActionId.LINK, ActionId.HEARD, ActionId.TAGS),
    ActionId.ADD_NOTE,
)
"""Tools with words beside their icon, in the order in which these go where there is no room."""


class ToolBar(QFrame):
    """Show the title and the tools. Icons follow the palette.

    A frame, not a QToolBar: that one's margins do not obey, and it is never moved or cut short.
    """

    title_clicked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setFixedHeight(TOOLS_PX)
        self.setAccessibleName(self.tr("Tools"))
        self._actions = actions
        self._buttons: dict[ActionId, QToolButton] = {}
        self._saved_px: dict[ActionId, int] = {}
        """How much room is won where a tool has its icon alone, by those that have that now."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(4)
        self._title = QToolButton()
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.setFont(sized(self._title.font(), Size.NORMAL, strong=True))
        self._title.setToolTip(self.tr("Rename this canvas"))
        self._title.clicked.connect(self.title_clicked)
        self._row.addWidget(self._title)
        for key in (None, *TOOLBAR_START):
            self._row.addWidget(_line() if key is None else self._button(key))
        self._row.addStretch(1)
        for key in TOOLBAR_END:
            button = self._button(key)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("primary", key is TOOLBAR_END[-1])
            self._row.addWidget(button)
        self.refresh_icons()

    def show_title(self, title: str) -> None:
        """Show the canvas's title, cut where it is long; the tip has all of it."""
        self._title.setAccessibleName(title)
        self._fit()

    def button(self, key: ActionId) -> QToolButton:
        """Return the button of a tool."""
        return self._buttons[key]

    def show_tool(self, key: ActionId, *, shown: bool) -> None:
        """Show a tool that is there only once it is of use, or hide it."""
        self._buttons[key].setVisible(shown)
        self._fit()

    def refresh_icons(self) -> None:
        """Paint the icons again, in the palette as it is now."""
        for key in (*TOOLBAR_START, *TOOLBAR_END):
            if key is not None and ACTIONS[key].icon:
                self._actions[key].setIcon(
                    icon(ACTIONS[key].icon, self.palette(), _ICON_PX, self.devicePixelRatioF())
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave words out beside icons where there is no room for all, then cut the title."""
        shown = [key for key in _WITH_TEXT if not self._buttons[key].isHidden()]
        self._cut_title(_TITLE_PX)
        self._row.invalidate()
        wanted = self._row.sizeHint().width() + sum(self._saved_px.get(key, 0) for key in shown)
        for key in shown:
            short = wanted > self.width()
            if short != (key in self._saved_px):
                self._show_words(key, shown=not short)
            wanted -= self._saved_px.get(key, 0)
        if wanted > self.width():
            words = self._title.fontMetrics().horizontalAdvance(self._title.text())
            self._cut_title(max(_LEAST_TITLE_PX, words - wanted + self.width()))

    def _cut_title(self, room_px: int) -> None:
        title = self._title.accessibleName()
        self._title.setText(literal(elided(title, self._title.fontMetrics(), room_px)))

    def _show_words(self, key: ActionId, *, shown: bool) -> None:
        button = self._buttons[key]
        before = button.sizeHint().width()
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
        )
        button.setProperty("icon_only", not shown)
        button.style().unpolish(button)
        button.style().polish(button)
        self._saved_px.pop(key, None)
        if not shown:
            self._saved_px[key] = before - button.sizeHint().width()

    def _button(self, key: ActionId) -> QToolButton:
        button = self._buttons[key] = QToolButton()
        # A tool button shows the icon text, which Qt makes of the text without its dots.
        self._actions[key].setIconText(ACTIONS[key].label.replace("&", ""))
        button.setDefaultAction(self._actions[key])
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(ACTIONS[key].plain_label)
        if key in _WITH_TEXT:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        else:
            button.setProperty("icon_only", True)
        return button


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedWidth(17)
    return line
