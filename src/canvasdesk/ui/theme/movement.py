"""Whether things may glide to their place: what the user prefers, or else what the desktop does.

Everything in the window that moves by itself asks here, and stands at its end at once where it is
told no.
"""

from PySide6.QtWidgets import QApplication

from canvasdesk.storage.preferences import Movement

_PROPERTY = "movement"


def choose_movement(app: QApplication, movement: Movement) -> None:
    """Let things move from now on, or not."""
    app.setProperty(_PROPERTY, movement.value)


def is_movement_wanted() -> bool:
    """Say whether to animate; the desktop's style answers 0 where it does not want it."""
    app = QApplication.instance()
    match app.property(_PROPERTY) if app else None:
        case Movement.ON.value:
            return True
        case Movement.OFF.value:
            return False
    from PySide6.QtWidgets import QStyle  # its long lists of names cost the start

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
