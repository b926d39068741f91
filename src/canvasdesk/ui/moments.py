"""When something happened, in words as short as they can be, on the clocks of this place."""

import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_ZONE = re.compile(r"\s*[(\[]?t+[)\]]?\s*")


def time_words(moment: datetime, *, exact: bool = False) -> str:
    """Return the time of day on a clock of this place, with its seconds where it is ``exact``."""
    locale = _locale()
    if exact:
        return locale.toString(_time(moment), _with_seconds(locale))
    return locale.toString(_time(moment), locale.FormatType.ShortFormat)


def day_words(moment: datetime, now: datetime) -> str:
    """Return the day: today, yesterday, or its date."""
    day = _date(moment)
    match day.daysTo(_date(now)):
        case 0:
            return QCoreApplication.translate("EarlierPanel", "Today")
        case 1:
            return QCoreApplication.translate("EarlierPanel", "Yesterday")
        case _:
            return day_in_words(moment)


def moment_words(moment: datetime, now: datetime, *, exact: bool = False) -> str:
    """Return the time of day, with the date where that is not today's."""
    time = time_words(moment, exact=exact)
    if _date(moment) == _date(now):
        return time
    date = _locale().toString(_date(moment), _locale().FormatType.ShortFormat)
    return QCoreApplication.translate("EarlierPanel", "{date}, {time}").format(date=date, time=time)


def in_words(moment: datetime) -> str:
    """Return when something happened, with the time where that was today or yesterday."""
    match _date(moment).daysTo(QDate.currentDate()):
        case 0:
            text = QCoreApplication.translate("StartPage", "today, {time}")
        case 1:
            text = QCoreApplication.translate("Moments", "yesterday, {time}")
        case _:
            return day_in_words(moment)
    return text.format(time=time_words(moment))


def day_in_words(moment: datetime) -> str:
    """Return the date of something, to come or past."""
    locale = _locale()
    return locale.toString(_date(moment), locale.FormatType.LongFormat)


def _date(moment: datetime) -> QDate:
    return _here(moment).date()


def _time(moment: datetime) -> QTime:
    return _here(moment).time()


def _here(moment: datetime) -> QDateTime:
    # Python's own way fails for the first and the last days that it knows.
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def _with_seconds(locale: "QLocale") -> str:
    """Return a locale's long form of times without the zone, which is this place's anyway."""
    parts = locale.timeFormat(locale.FormatType.LongFormat).split("'")
    parts[::2] = (_ZONE.sub(" ", part) for part in parts[::2])  # the others are words
    return "'".join(parts).strip()


def _locale() -> "QLocale":
    from PySide6.QtCore import QLocale  # its long lists of countries cost the start

    return QLocale()
