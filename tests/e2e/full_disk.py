"""A canvas on a disk of 64 kB that is filled up and emptied again; ``test_full_disk`` runs this."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from canvasdesk.storage.format import read_document
from e2e.own_disk import canvas_on, mounted, tell, wait_for, write


def _fare(folder: Path, disk: Path) -> str:
    with canvas_on(disk, folder) as (place, path):
        before = path.read_bytes()
        (disk / "filler").write_bytes(bytes(64 * 1024 - 4096 * 3))

        write(place.session, "x" * 900)
        for number in range(12):
            write(place.session, f"{number} " + "y" * 900)
        wait_for(place.filing.save_failed)
        QCoreApplication.processEvents()
        assert "The disk is full" in place.notice.text, place.notice.text
        assert not place.session.saved
        assert path.read_bytes() == before
        place.filing.settle()
        there = sorted(each.name for each in disk.iterdir())
        assert there == sorted(["filler", path.name]), there

        (disk / "filler").unlink()
        wait_for(place.filing.saved)
        assert not place.notice.text
        assert place.session.saved
        assert read_document(path).document == place.session.document
    return f": {len(before)} bytes before, {path.stat().st_size} after"


def main() -> None:
    """Mount the disk and see how a canvas fares on it."""
    folder = Path(sys.argv[1])
    disk = folder / "disk"
    disk.mkdir()
    if mounted(disk, "-o", "size=64k"):
        tell(_fare(folder, disk))


if __name__ == "__main__":
    main()
