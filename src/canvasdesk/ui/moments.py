"""When something happened, in words as short as they can be."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def in_words(moment: datetime) -> str:
    """Return when something happened, with the time where that was today or yesterday."""
    there, locale = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale()
    days = there.date().daysTo(QDateTime.currentDateTime().date())
    time = locale.toString(there.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return QCoreApplication.translate("StartPage", "today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Moments", "yesterday, {time}").format(time=time)
    return locale.toString(there.date(), QLocale.FormatType.LongFormat)


def day_in_words(moment: datetime) -> str:
    """Return the day of something that is to come."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(there.date(), QLocale.FormatType.LongFormat)
