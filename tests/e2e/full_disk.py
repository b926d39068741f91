"""A canvas on a disk of 64 kB that is filled up and emptied again; ``test_full_disk`` starts this.

It runs in a mount namespace of its own, mounts the disk on the folder it is given and says "no
disk" where that is not allowed, or how the canvas fared, in one line.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from canvasdesk.app import build
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.ids import random_id
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import read_document
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.ui.keeping import attempts
from canvasdesk.ui.keeping import filing as filing_module
from canvasdesk.ui.session import Session

_PATIENCE_MS = 30_000


def _wait_for(signal: object) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(_PATIENCE_MS, lambda: sys.exit("waited in vain"))
    loop.exec()


def _write(session: Session, text: str) -> None:
    session.do("Add a note", add_note(session.document, BlockId.CHANNELS, text, random_id))


def _fare(folder: Path) -> str:
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
    before = path.read_bytes()
    (disk / "filler").write_bytes(bytes(64 * 1024 - 4096 * 3))

    _write(place.session, "x" * 900)
    for number in range(12):
        _write(place.session, f"{number} " + "y" * 900)
    _wait_for(place.filing.save_failed)
    QCoreApplication.processEvents()
    assert "The disk is full" in place.notice.text, place.notice.text
    assert not place.session.saved
    assert path.read_bytes() == before
    place.filing.settle()
    there = sorted(each.name for each in disk.iterdir())
    assert there == sorted(["filler", path.name]), there

    (disk / "filler").unlink()
    _wait_for(place.filing.saved)
    assert not place.notice.text
    assert place.session.saved
    assert read_document(path).document == place.session.document
    place.end()
    program._around.disk.wait()
    program._around.preferences.settle()
    return f"saved again: {len(before)} bytes before, {path.stat().st_size} after"


def main() -> None:
    """Mount the disk and see how a canvas fares on it."""
    folder = Path(sys.argv[1])
    disk = folder / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        sys.stdout.write("no disk\n")
        return
    sys.stdout.write(f"{_fare(folder)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
