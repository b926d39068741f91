from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.ui.moments import _with_seconds, day_words, in_words, moment_words, time_words


def test_days_and_times_are_said_as_people_say_them() -> None:
    now = datetime.now().astimezone().replace(hour=14, minute=32)
    assert day_words(now, now) == "Today"
    assert day_words(now - timedelta(days=1), now) == "Yesterday"
    assert str((now - timedelta(days=2)).year) in day_words(now - timedelta(days=2), now)
    assert moment_words(now, now).startswith(("14:32", "2:32"))
    assert ", " in moment_words(now - timedelta(days=1), now)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("en_GB", "14:32:05"),
        ("en_US", "2:32:05\u202fPM"),
        ("de_DE", "14:32:05"),
        ("fi_FI", "14.32.05"),
        ("fr_CA", "14 h 32 min 05 s"),
        ("zh_CN", "14:32:05"),
    ],
)
def test_seconds_are_said_as_people_of_the_place_write_them(name: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        at = datetime(2026, 3, 4, 14, 32, 5).astimezone()
        assert time_words(at, exact=True).replace("\xa0", " ") == words
    finally:
        QLocale.setDefault(before)


def test_seconds_are_said_in_every_locale_and_no_zone_is() -> None:
    before = QLocale()
    any_one = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    at = datetime(2026, 3, 4, 14, 32, 47).astimezone()
    try:
        for locale in QLocale.matchingLocales(*any_one):
            QLocale.setDefault(locale)
            exact = time_words(at, exact=True)
            assert locale.toString(47) in exact, locale.name()
            assert "UTC" not in exact, locale.name()
            assert not any("t" in part for part in _with_seconds(locale).split("'")[::2]), (
                locale.name()
            )
    finally:
        QLocale.setDefault(before)


def test_yesterday_has_its_time_and_what_is_longer_ago_has_none() -> None:
    now = datetime.now().astimezone()
    before = now - timedelta(days=1)
    assert in_words(now) == f"today, {time_words(now)}"
    assert in_words(before) == f"yesterday, {time_words(before)}"
    assert ":" not in in_words(now - timedelta(days=2))


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_no_moment_is_too_far_away_to_be_said(at: datetime) -> None:
    assert in_words(at)
