"""The line at the window's foot: one quiet hint, the short credit, saved, zoom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, sized
from canvasdesk.ui.measures import STATUS_PX
from canvasdesk.ui.menus import Actions

_ZOOM_STEPS = (ActionId.ZOOM_FIT, ActionId.ZOOM_ACTUAL)


class StatusBar(QFrame):
    """Show what is worth knowing without asking for attention."""

    credit_clicked = Signal()
    hints_clicked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(STATUS_PX)
        self._hint = ElidedLabel()
        self._hint.setFont(sized(self._hint.font(), Size.SMALL))
        self._hint.setProperty("quiet", True)
        self._credit = _quiet_button()
        self._credit.clicked.connect(self.credit_clicked)
        self._hints = _quiet_button()
        self._hints.clicked.connect(self.hints_clicked)
        self._hints.hide()
        self._saved = plain_label("", size=Size.SMALL, quiet=True)
        self._zoom = _quiet_button()
        self._zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setMenu(QMenu(self._zoom))
        for key in _ZOOM_STEPS:
            self._zoom.menu().addAction(actions[key])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(4)
        row.addWidget(self._hint, 1)
        row.addWidget(self._credit)
        row.addWidget(self._hints)
        row.addSpacing(8)
        row.addWidget(self._saved)
        row.addSpacing(8)
        for widget in (
            _zoom_button("−", actions, ActionId.ZOOM_OUT),
            self._zoom,
            _zoom_button("+", actions, ActionId.ZOOM_IN),
        ):
            row.addWidget(widget)

    def show_hint(self, text: str, *, aloud: bool = False) -> None:
        """Say what can be done now, or what was done; have screen readers say it ``aloud``."""
        self._hint.set_text(text)
        if aloud:  # they are elsewhere, and read no label that changes
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._hint, text))

    def show_hints(self, count: int) -> None:
        """Say how many hints there are; none hides it."""
        self._hints.setVisible(count > 0)
        self._hints.setText(self.tr("Hints: {count}").format(count=count))

    def show_credit(self, text: str, whole: str) -> None:
        """Name the source of the method in short; empty hides it."""
        self._credit.setVisible(bool(text))
        self._credit.setText(text)
        self._credit.setToolTip(whole)

    def show_saved(self, text: str) -> None:
        """Say when the canvas was saved, or that it is not."""
        self._saved.setText(text)

    def show_zoom(self, percent: int, *, fitted: bool) -> None:
        """Say how large the sheet is shown."""
        self._zoom.setText(
            self.tr("Fit") if fitted else self.tr("{percent} %").format(percent=percent)
        )
        self._zoom.setAccessibleName(self.tr("Zoom: {percent} %").format(percent=percent))


def _quiet_button() -> QToolButton:
    button = QToolButton()
    button.setFont(sized(button.font(), Size.SMALL))
    button.setProperty("quiet", True)
    return button


def _zoom_button(sign: str, actions: Actions, key: ActionId) -> QToolButton:
    button = _quiet_button()
    button.setText(sign)
    action = actions[key]
    action.changed.connect(lambda: button.setToolTip(action.toolTip()))  # its keys are others now
    button.setToolTip(action.toolTip())
    button.setAccessibleName(ACTIONS[key].plain_label)
    button.clicked.connect(action.trigger)
    return button
