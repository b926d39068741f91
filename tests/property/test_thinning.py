"""What is true of thinning, whenever saves were made and whatever the clock said."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.storage.thinning import MOST, thinned

NOW = datetime(2026, 3, 14, 15, 26, 53, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Save:
    saved_at: datetime
    content_hash: str
    size: int = 1000


ago = st.one_of(
    st.timedeltas(timedelta(), timedelta(minutes=5)),
    st.timedeltas(timedelta(), timedelta(hours=30)),
    st.timedeltas(timedelta(), timedelta(days=400)),
)
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@st.composite
def histories(draw: st.DrawFn, *, coming: bool = False, most: int = 60) -> list[Save]:
    """Saves in no order; with ``coming`` some of a time that the clock has yet to come to."""
    back = st.one_of(ago, ago.map(lambda span: -span)) if coming else ago
    times = draw(st.lists(back, max_size=most, unique=True))
    contents, sizes = st.sampled_from("abcdef"), st.integers(1, 5000)
    return [Save(NOW - span, draw(contents), draw(sizes)) for span in times]


@given(histories(coming=True), zones)
def test_the_newest_stays_and_nothing_is_made_up(saves: list[Save], zone: timezone) -> None:
    kept = thinned(saves, NOW.astimezone(zone))
    assert set(kept) <= set(saves)
    assert list(kept) == sorted(kept, key=lambda save: save.saved_at)
    past = [save for save in saves if save.saved_at <= NOW]
    for group in (past, saves):
        if group:
            assert max(group, key=lambda save: save.saved_at) in kept


@given(histories(coming=True), zones, st.integers(1, 60_000))
def test_thinning_twice_is_thinning_once(saves: list[Save], zone: timezone, most: int) -> None:
    now = NOW.astimezone(zone)
    kept = thinned(saves, now, most)
    assert thinned(kept, now, most) == kept


@given(histories(), ago, zones)
def test_what_stays_later_would_have_stayed_before(
    saves: list[Save], later: timedelta, zone: timezone
) -> None:
    """Thinning as time goes by comes to what thinning once at the end does: it loses no more."""
    now = NOW.astimezone(zone)
    saves = [replace(save, content_hash=str(save.saved_at)) for save in saves]
    step = thinned(thinned(saves, now), now + later)
    assert step == thinned(saves, now + later)


@given(histories(), zones)
def test_each_minute_hour_and_day_has_one_save_at_most(saves: list[Save], zone: timezone) -> None:
    """But for the first, which was there before all changes, and the newest."""
    now = NOW.astimezone(zone)
    kept = thinned(saves, now)[1:-1]
    for span, since in ((MINUTE, timedelta()), (HOUR, HOUR), (DAY, DAY + HOUR)):
        ends = Counter(
            _end(save.saved_at, span, zone) for save in kept if now - save.saved_at > since
        )
        assert all(count == 1 for count in ends.values())


def _end(at: datetime, span: timedelta, zone: timezone) -> int:
    wall = at.astimezone(zone).replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return -(-wall // span)


def test_a_save_every_two_seconds_for_two_months_leaves_a_bounded_number() -> None:
    kept: tuple[Save, ...] = ()
    now = NOW
    for number in range(6000):
        # Two hours of work without a break, then the rest in larger steps.
        now += timedelta(seconds=2) if number < 3600 else timedelta(minutes=36)
        kept = thinned((*kept, Save(now, str(number))), now)
        assert len(kept) <= MOST
    assert len(kept) > 50


@given(histories(coming=True, most=200))
def test_the_number_is_bounded_whatever_the_clock_said(saves: list[Save]) -> None:
    assert len(thinned(saves, NOW)) <= 2 * MOST


@given(histories(), st.timedeltas(timedelta(seconds=1), timedelta(days=4000)))
def test_a_clock_set_back_takes_nothing(saves: list[Save], back: timedelta) -> None:
    """What had stayed by the right clock stays by the wrong one, and the save made then too."""
    kept = thinned(saves, NOW)
    wrong = NOW - back
    new = Save(wrong, "made with the clock set back")
    after = thinned((*kept, new), wrong)
    assert new in after
    same_minute = {save for save in kept if timedelta() <= wrong - save.saved_at < MINUTE}
    assert set(kept) - same_minute <= set(after)


@given(histories(coming=True), st.integers(0, 50_000))
def test_the_oldest_go_where_there_is_no_room(saves: list[Save], most: int) -> None:
    everything, kept = thinned(saves, NOW), thinned(saves, NOW, most)
    assert set(kept) <= set(everything)
    if sum(save.size for save in kept) > most:
        assert len(kept) == 1
    past = [save for save in everything if save.saved_at <= NOW]
    newest = (past or list(everything))[-1:]
    others, stay = ([s for s in group if s not in newest] for group in (everything, kept))
    assert stay == others[len(others) - len(stay) :]


@given(histories(coming=True))
def test_no_content_stands_twice_in_a_row(saves: list[Save]) -> None:
    kept = thinned(saves, NOW)
    past = [save for save in kept if save.saved_at <= NOW]
    for group in (past, kept[len(past) :]):
        contents = [save.content_hash for save in group]
        assert all(a != b for a, b in pairwise(contents))


def test_what_was_opened_stays_for_a_month() -> None:
    """However soon after it was put there it was saved over."""
    opened = Save(NOW - timedelta(seconds=3), "as it came")
    kept: tuple[Save, ...] = (opened,)
    now = NOW
    for number in range(29):
        kept = thinned((*kept, Save(now, str(number))), now)
        assert opened in kept
        now += DAY
    kept = thinned((*kept, Save(now + 3 * DAY, "much later")), now + 3 * DAY)
    assert opened not in kept


def test_what_was_left_for_months_stays_when_it_is_saved_over() -> None:
    left, older = Save(NOW - 90 * DAY, "left"), Save(NOW - 91 * DAY, "older")
    new = Save(NOW, "new")
    assert thinned((older, left, new), NOW) == (left, new)
    assert left in thinned((left, new), NOW + 29 * DAY)
    assert thinned((left, new), NOW + 31 * DAY) == (new,)
