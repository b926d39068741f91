"""What a window says of its file: whether it is saved, and why one has to wait."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.locks import Holder, is_own
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.lock import OneWriter
from canvasdesk.ui.keeping.recovery import Recovery
from canvasdesk.ui.notice import Notice, Topic
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale


def saved_text(filing: Filing, session: Session, locale: "QLocale", *, typing: bool = False) -> str:
    """Return whether the canvas is saved, in a word or two.

    ``typing`` says that a text is open which the document does not have yet.
    """
    translate = QCoreApplication.translate
    if session.read_only:
        return translate("Keeping", "To look at only")
    if filing.fault is not None:  # also while it is tried again
        return translate("Keeping", "Not saved")
    if filing.saving:
        return translate("Keeping", "Saving…")
    if not session.saved:
        waits = filing.as_you_work
        return translate("Keeping", "Saving…") if waits else translate("Keeping", "Not saved")
    if filing.doubt.is_there:
        return translate("Keeping", "Checking the file…")
    if typing:
        works = filing.as_you_work
        return translate("Keeping", "Edited") if works else translate("Keeping", "Not saved")
    if filing.saved_at is not None:
        from PySide6.QtCore import QLocale  # its long lists of countries cost the start

        time = QTime(filing.saved_at.hour, filing.saved_at.minute)
        text = locale.toString(time, QLocale.FormatType.ShortFormat)
        return translate("Keeping", "Saved {time}").format(time=text)
    return translate("Keeping", "Saved") if filing.path else ""


def tell_slowness(filing: Filing, notice: Notice, title: Callable[[], str]) -> None:
    """Say in a window's notice why it takes no input while somebody waits for its disk."""
    told = ""

    def tell(slow: bool) -> None:
        nonlocal told
        if slow:
            text = QCoreApplication.translate(
                "Keeping", "The disk is slow. Please wait until “{title}” is saved."
            )
            told = notice.say(text.format(title=title()), topic=Topic.SLOW)
        else:
            notice.unsay(told)

    filing.slow.connect(tell)


def tell_other_writer(
    writer: OneWriter, notice: Notice, save_as: Callable[[], object], locale: "QLocale"
) -> None:
    """Say in a window's notice who keeps it from being edited, and when that is over."""
    translate = QCoreApplication.translate

    def tell_holder(holder: Holder) -> None:
        remedy = translate("Keeping", "Save as…")
        notice.say(held_text(holder, locale), remedy, save_as, topic=Topic.WRITER)

    def tell_over() -> None:
        text = translate("Keeping", "Nobody else has this canvas open any more. You can edit it.")
        notice.say(text, good=True, topic=Topic.WRITER)

    writer.held_elsewhere.connect(tell_holder)
    writer.taken_over.connect(tell_over)


def held_text(holder: Holder, locale: "QLocale") -> str:
    """Return who has a canvas open and since when, as far as that is known."""
    translate = QCoreApplication.translate
    if not holder.user or not holder.host or holder.since is None:
        return translate(
            "Keeping",
            "This canvas is open in another window. Here it can be looked at; it can be edited as "
            "soon as that window is closed.",
        )
    if is_own(holder):
        text = translate(
            "Keeping",
            "You have this canvas open in another window since {since}. Here it can be looked at; "
            "it can be edited as soon as that window is closed.",
        )
    else:
        text = translate(
            "Keeping",
            "{user} has this canvas open on {host} since {since}. Here it can be looked at; it can "
            "be edited as soon as it is closed there.",
        )
    return text.format(user=holder.user, host=holder.host, since=_moment(holder.since, locale))


def _moment(moment: datetime, locale: "QLocale") -> str:
    """Return a time, with its day where that is not today."""
    from PySide6.QtCore import QLocale  # its long lists of countries cost the start

    short = QLocale.FormatType.ShortFormat
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if shown.date() == QDate.currentDate():
        return locale.toString(shown.time(), short)
    return locale.toString(shown, short)


def tell_unsafety(recovery: Recovery, notice: Notice) -> None:
    """Say in a window's notice that a crash would take what is not saved, while that is so."""
    told: list[str] = []

    def tell(_error: CanvasdeskError) -> None:
        text = QCoreApplication.translate(
            "Keeping",
            "What is not saved would be lost in a crash now: {folder} is full or cannot be written "
            "to. Make room there, and save often until then.",
        )
        told.append(notice.say(text.format(folder=recovery.folder), topic=Topic.SAFETY))

    def take_back() -> None:
        while told:
            notice.unsay(told.pop())

    recovery.failed.connect(tell)
    recovery.mended.connect(take_back)
