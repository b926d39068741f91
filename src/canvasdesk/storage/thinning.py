"""Which earlier saves stay: one a minute for an hour, one an hour for a day, one a day for a month.

What stays is what the file held at the end of each of these minutes, hours and days. So a save
that was in force for weeks stays as long as any other of those weeks, however old it is.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

MOST_BYTES = 200 * 1024 * 1024
LONGEST = timedelta(days=30)
_SPANS = ((timedelta(minutes=1), 60), (timedelta(hours=1), 24), (timedelta(days=1), 30))
MOST = sum(count for _, count in _SPANS) + 1
"""How many stay at most of those before now."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Save(Protocol):
    """What thinning has to know of a save."""

    @property
    def saved_at(self) -> datetime: ...
    @property
    def content_hash(self) -> str: ...
    @property
    def size(self) -> int: ...


S = TypeVar("S", bound=Save)


def thinned(saves: Iterable[S], now: datetime, most_bytes: int = MOST_BYTES) -> tuple[S, ...]:
    """Return the saves that stay, oldest first. ``now`` says by its zone when a day ends.

    The newest stays always, the first for a month: it is what was there before all changes. Where
    the clock was set back, saves of a time to come are thinned among themselves, by the last of
    them. One content stays once where it stands twice in a row. Beyond ``most_bytes`` the oldest
    go.
    """
    ordered = sorted(saves, key=lambda save: save.saved_at)
    past = [save for save in ordered if save.saved_at <= now]
    coming = ordered[len(past) :]
    kept = _once(_in_force(past, now))
    newest = kept[-1:]
    if coming:
        kept += _once(_in_force(coming, coming[-1].saved_at.astimezone(now.tzinfo)))
    return _within(most_bytes, kept, newest or kept[-1:])


def _in_force(saves: Sequence[S], now: datetime) -> list[S]:
    """Return what was in force at each of the marks before ``now``, and now."""
    kept: list[S] = []
    index = 0
    for mark in (*_marks(now), now) if saves else ():
        while index + 1 < len(saves) and saves[index + 1].saved_at <= mark:
            index += 1
        if not kept or kept[-1] is not saves[index]:
            kept.append(saves[index])
    return kept


def _marks(now: datetime) -> list[datetime]:
    """Return the ends of the last minutes, hours and days, as a clock on the wall has them."""
    offset = now.utcoffset() or timedelta()
    wall = now.replace(tzinfo=UTC) - _EPOCH
    ends = [wall // span * span - span * back for span, count in _SPANS for back in range(count)]
    return [_EPOCH + end - offset for end in sorted(ends)]


def _once(saves: Sequence[S]) -> list[S]:
    """Return saves without those whose content the next one repeats."""
    return [
        save
        for index, save in enumerate(saves)
        if index + 1 == len(saves) or saves[index + 1].content_hash != save.content_hash
    ]


def _within(most_bytes: int, saves: Sequence[S], newest: Sequence[S]) -> tuple[S, ...]:
    """Return the latest saves that have room, and the newest in any case."""
    room = most_bytes - sum(save.size for save in newest)
    kept = list(newest)
    for save in reversed(saves):
        if save in newest:
            continue
        room -= save.size
        if room < 0:
            break
        kept.append(save)
    return tuple(sorted(kept, key=lambda save: save.saved_at))
