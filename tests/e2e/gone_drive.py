"""A canvas on a drive that is pulled out and put in again; ``test_gone_drive`` runs this."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from canvasdesk.storage.format import read_document
from canvasdesk.storage.recovery import copy_paths, read_copy
from e2e.own_disk import PATIENCE_MS, canvas_on, mounted, tell, write


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_MS / 1000
    while not holds():
        if time.monotonic() > end:
            sys.exit("waited in vain")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)


def _fare(folder: Path, disk: Path, *, keeps_folder: bool) -> str:
    with canvas_on(disk, folder) as (place, path):
        place.follow_file()
        before = path.read_bytes()

        _run("umount", "--lazy", str(disk))
        if not keeps_folder:
            disk.rmdir()
        assert not path.exists()
        write(place.session, "The second")
        _wait_until(lambda: bool(place.notice.text))
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1000)
        said = place.notice.text
        assert not place.session.saved
        assert not disk.exists() or not list(disk.iterdir()), "nothing is written beside the drive"
        texts = sorted(note.text for note in place.session.document.notes.values())
        assert texts == ["The first", "The second"], texts
        place.recovery.write_now()
        kept = [read_copy(copy).result for copy in copy_paths(folder / "state")]
        assert any(each and each.document == place.session.document for each in kept), kept

        disk.mkdir(exist_ok=True)
        _run("mount", "--bind", str(folder / "stick"), str(disk))
        assert path.read_bytes() == before
        _wait_until(lambda: place.session.saved and not place.notice.text)
        assert read_document(path).document == place.session.document
    return f", after: {said}"


def main() -> None:
    """Mount the drive and see how a canvas fares on it."""
    folder = Path(sys.argv[1])
    stick, disk = folder / "stick", folder / "disk"
    stick.mkdir()
    disk.mkdir()
    if mounted(stick):
        _run("mount", "--bind", str(stick), str(disk))
        tell(_fare(folder, disk, keeps_folder=sys.argv[2] == "kept"))


if __name__ == "__main__":
    main()
