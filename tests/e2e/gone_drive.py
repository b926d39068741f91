"""A canvas on a drive that is pulled out and put in again; ``test_gone_drive`` starts this.

It runs in a mount namespace of its own, mounts the drive in the folder it is given and says "no
disk" where that is not allowed, or how the canvas fared, in one line.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from canvasdesk.app import build
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.ids import random_id
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import read_document
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.storage.recovery import copy_paths, read_copy
from canvasdesk.ui.keeping import attempts
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.session import Session

_PATIENCE_MS = 30_000


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_MS / 1000
    while not holds():
        if time.monotonic() > end:
            sys.exit("waited in vain")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)


def _wait_for(signal: object) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(_PATIENCE_MS, lambda: sys.exit("waited in vain"))
    loop.exec()


def _write(session: Session, text: str) -> None:
    session.do("Add a note", add_note(session.document, BlockId.CHANNELS, text, random_id))


def _fare(folder: Path, *, keeps_folder: bool) -> str:
    from PySide6.QtWidgets import QApplication

    app = QApplication(["canvasdesk"])
    filing_module._SAVE_AFTER_MS = 50  # type: ignore[misc]
    attempts._RETRY_AFTER_MS = 200  # type: ignore[misc]
    disk = folder / "disk"
    write_preferences(folder / "state", Preferences(guide=False))
    program = build(app, Folders(disk, folder / "state", folder / "cache"), random_id)
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    _write(place.session, "The first")
    _wait_for(place.filing.saved)
    path = place.filing.path
    assert path is not None
    place.follow_file()
    before = path.read_bytes()

    _run("umount", "--lazy", str(disk))
    if not keeps_folder:
        disk.rmdir()
    assert not path.exists()
    _write(place.session, "The second")
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
    place.end()
    program._around.disk.wait()
    program._around.preferences.settle()
    return f"saved again, after: {said}"


def main() -> None:
    """Mount the drive and see how a canvas fares on it."""
    folder = Path(sys.argv[1])
    stick, disk = folder / "stick", folder / "disk"
    stick.mkdir()
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "tmpfs", str(stick)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        sys.stdout.write("no disk\n")
        return
    _run("mount", "--bind", str(stick), str(disk))
    sys.stdout.write(f"{_fare(folder, keeps_folder=sys.argv[2] == 'kept')}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
