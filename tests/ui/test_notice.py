"""Tests of canvasdesk.ui.notice: nothing that has to be dealt with is lost under another message."""

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.ui.notice import Notice, Topic


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


def test_no_name_turns_the_words_after_it_around(notice: Notice) -> None:
    told = notice.say("“plan\u202eksed\u2067” was moved.", topic=Topic.FILE)
    assert told == notice.text == "“plan\ufffdksed\ufffd” was moved."
    notice.unsay(told)
    assert not notice.text


def test_good_news_covers_no_fault_for_long(notice: Notice, qtbot: QtBot) -> None:
    notice.say("Not saved", "Choose…", topic=Topic.FILE)
    notice._good_news.setInterval(20)
    notice.say("Exported", good=True)
    assert notice.text == "Exported"
    assert not notice.is_calm
    qtbot.waitUntil(lambda: notice.text == "Not saved")
    assert notice._remedy.text() == "Choose…"


def test_good_news_alone_stays_and_goes_for_what_comes_next(notice: Notice) -> None:
    notice.say("Exported", good=True)
    assert not notice._good_news.isActive()
    assert notice.is_calm
    notice.say("Not saved", topic=Topic.FILE)
    assert notice.texts == ("Not saved",)


def test_a_fault_is_there_again_when_another_one_is_put_away(notice: Notice) -> None:
    put_away: list[str] = []
    notice.say("Not saved", topic=Topic.FILE, put_away=lambda: put_away.append("file"))
    notice.say("No copy", topic=Topic.SAFETY)
    notice.put_away()
    assert (notice.text, put_away) == ("Not saved", [])
    notice.put_away()
    assert notice.isHidden()
    assert put_away == ["file"]


def test_a_message_takes_the_place_of_another_one_about_the_same(notice: Notice) -> None:
    notice.say("The disk is full", topic=Topic.FILE)
    notice.say("No copy", topic=Topic.SAFETY)
    notice.say("The folder is gone", topic=Topic.FILE)
    assert notice.texts == ("No copy", "The folder is gone")


def test_what_is_no_more_so_is_taken_back_from_wherever_it_is(notice: Notice) -> None:
    notice.say("Not saved", topic=Topic.FILE)
    notice.say("No copy", topic=Topic.SAFETY)
    notice.unsay("Not saved")
    assert notice.texts == ("No copy",)
    notice.unsay("Never said")
    notice.unsay("No copy")
    assert notice.isHidden()


def test_a_remedy_is_called_when_its_message_is_gone(notice: Notice) -> None:
    seen: list[str] = []
    notice.say("Not saved", topic=Topic.FILE)
    second = ("Other", lambda: seen.append(notice.text))
    notice.say("No copy", "Do", lambda: seen.append(notice.text), second=second)
    notice._remedy.click()
    notice.say("No copy", "Do", second=second)
    notice._second.click()
    assert seen == ["Not saved", "Not saved"]
