"""Recovery copies that somebody put aside: they stay for thirty days, by a time of their own."""

import logging
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.own_folders import failures, make_folder
from canvasdesk.storage.recovery import (
    SUFFIX,
    copy_paths,
    is_open,
    is_settled,
    lock_of_copy,
    read_copy,
    recovery_folder,
    seems_settled,
    unfinished,
)

FOLDER = "aside"
STAYS = timedelta(days=30)
_STAMP = "%Y%m%dT%H%M%SZ"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Aside:
    """A copy that was put aside, and until when it stays at the least."""

    path: Path
    until: datetime


def copies_aside(state: Path) -> tuple[Aside, ...]:
    """Return the copies that can be had back, the one put aside last first.

    One that holds what its file holds by now has nothing to give and is left out.
    """
    lying = ((path, _since(path)) for path in _paths_aside(state))
    dated = [Aside(path, since + STAYS) for path, since in lying if since is not None]
    wanted = (aside for aside in dated if not seems_settled(aside.path))
    return tuple(sorted(wanted, key=lambda aside: aside.until, reverse=True))


def put_aside(path: Path, now: datetime) -> Path:
    """Move a copy out of the way, and return where it is. Raises StorageError.

    Its name says since when. That is never before the copy was written, so that a clock that was
    set back makes none older than it is.
    """
    folder = path.parent / FOLDER
    make_folder(folder)
    since = max(now.astimezone(UTC), read_copy(path).written)
    target = folder / f"{since.strftime(_STAMP)}-{path.name}"
    with failures(path):
        path.replace(target)
    if not is_open(path):
        with suppress(OSError):
            lock_of_copy(path).unlink()  # left by a program that crashed
    return target


def take_back(aside: Path) -> Path:
    """Have a copy that was put aside among the others again. Raises StorageError."""
    _, _, name = aside.name.partition("-")
    target = aside.parent.parent / name
    while target.exists():  # written again since then
        target = target.with_name(f"{secrets.token_hex(8)}{SUFFIX}")
    with failures(aside):
        aside.replace(target)
    return target


def let_old_ones_go(state: Path, now: datetime) -> None:
    """Remove what was put aside thirty days ago; put aside what was saved after all.

    What cannot be done now is left for another time.
    """
    for path in copy_paths(state):
        if not is_open(path) and is_settled(read_copy(path)):
            try:
                put_aside(path, now)
            except CanvasdeskError:
                _LOG.info("%s stays where it is", path, exc_info=True)
    for path in unfinished(state):
        with suppress(OSError):
            if now.timestamp() - path.stat().st_mtime > STAYS.total_seconds():
                path.unlink()
    for lock in recovery_folder(state).glob(f"*{SUFFIX}.lock"):
        copy = lock.with_suffix("")
        if not copy.exists() and not is_open(copy):
            with suppress(OSError):
                lock.unlink()
    for path in _paths_aside(state):
        since = _since(path)
        if since is not None and now - since > STAYS:
            with suppress(OSError):
                path.unlink()


def _paths_aside(state: Path) -> list[Path]:
    try:
        return list((recovery_folder(state) / FOLDER).iterdir())
    except OSError:
        return []


def _since(path: Path) -> datetime | None:
    """Return since when a copy lies aside; None for files that nobody put there."""
    stamp, _, rest = path.name.partition("-")
    if not rest.endswith(SUFFIX):
        return None
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
