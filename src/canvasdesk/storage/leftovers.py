"""What is left beside a file by a save that was cut off: removed once it is sure to be that.

Recovery copies are not for here: what the writing of one was cut off at may be the last there is.
"""

import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from canvasdesk.storage.saving import DISK, TEMPORARY, Disk

_NAME = re.compile(rf"{re.escape(TEMPORARY)}[0-9a-f]{{16}}\.tmp")
_OLD_S = 300
"""Far longer than any disk takes; were it in use all the same, that save would be tried again."""
_MOST_ENTRIES = 10_000
_LOG = logging.getLogger(__name__)


def remove_leftovers_beside(path: Path, disk: Disk = DISK) -> None:
    """Remove what saves of a file, or of others in its folder, were cut off at some time ago.

    What cannot be removed now is left for another time.
    """
    remove_leftovers(Path(os.path.realpath(path)).parent, disk)


def remove_leftovers(folder: Path, disk: Disk = DISK) -> None:
    """Do so in a folder."""
    now = time.time()
    with suppress(OSError):  # of a folder that cannot be read, nothing is known
        for path in list(_leftovers(folder, now)):
            try:
                disk.unlink(path)
            except OSError:
                _LOG.info("%s stays", path, exc_info=True)


def _leftovers(folder: Path, now: float) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry, _ in zip(entries, range(_MOST_ENTRIES), strict=False):
            if _NAME.fullmatch(entry.name) and _is_left(entry, now):
                yield Path(entry.path)


def _is_left(entry: "os.DirEntry[str]", now: float) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    mine = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
    return mine and stat.S_ISREG(status.st_mode) and now - status.st_mtime > _OLD_S
