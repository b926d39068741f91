"""What a window says of its file: whether it is saved, and why one has to wait."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTime

from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale


def saved_text(filing: Filing, session: Session, locale: "QLocale") -> str:
    """Return whether the canvas is saved, in a word or two."""
    translate = QCoreApplication.translate
    if session.read_only:
        return translate("Keeping", "To look at only")
    if filing.saving:
        return translate("Keeping", "Saving…")
    if filing.fault is not None:
        return translate("Keeping", "Not saved")
    if not session.saved:
        waits = filing.as_you_work
        return translate("Keeping", "Saving…") if waits else translate("Keeping", "Not saved")
    if filing.saved_at is not None:
        from PySide6.QtCore import QLocale  # its long lists of countries cost the start

        time = QTime(filing.saved_at.hour, filing.saved_at.minute)
        text = locale.toString(time, QLocale.FormatType.ShortFormat)
        return translate("Keeping", "Saved {time}").format(time=text)
    return translate("Keeping", "Saved") if filing.path else ""


def tell_slowness(filing: Filing, notice: Notice, title: Callable[[], str]) -> None:
    """Say in a window's notice why it takes no input while somebody waits for its disk."""

    def tell(slow: bool) -> None:
        if slow:
            text = QCoreApplication.translate(
                "Keeping", "The disk is slow. Please wait until “{title}” is saved."
            )
            notice.say(text.format(title=title()))
        else:
            notice.hide()

    filing.slow.connect(tell)
