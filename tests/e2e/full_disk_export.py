"""Prints on a disk of 64 kB that is all but full; ``test_full_disk`` runs this."""

import contextlib
import io
import shutil
import sys
from pathlib import Path

from canvasdesk.cli.program import run
from e2e.own_disk import mounted, tell

_EXAMPLE = Path(__file__).parents[2] / "resources" / "examples" / "organization.canvasdesk"
_FORMATS = (
    ("a.pdf",),
    ("a.png", "--dpi", "60"),
    ("a.pptx",),
    ("a.svg",),
    ("a.pdf", "--tile", "A4", "--paper", "A2"),
)


def _refused(disk: Path, name: str, *options: str) -> None:
    """Export to a disk without room; see that it is said, and that all is as it was."""
    before = {each.name: each.read_bytes() for each in disk.iterdir()}
    error = io.StringIO()
    with contextlib.redirect_stderr(error):
        code = run(["export", str(_EXAMPLE), "-o", str(disk / name), "--force", *options])
    said = error.getvalue()
    assert code == 1, said
    assert "The disk is full" in said, said
    assert said.count("\n") == 1, said
    assert {each.name: each.read_bytes() for each in disk.iterdir()} == before


def _fare(folder: Path, disk: Path) -> str:
    (disk / "filler").write_bytes(bytes(64 * 1024 - 4096 * 3))
    for name, *options in _FORMATS:
        _refused(disk, name, *options)
    # what was printed before stays until there is something whole in its place
    (disk / "a.pdf").write_bytes(b"an older one")
    _refused(disk, "a.pdf")
    (disk / "filler").unlink()
    shutil.copy(_EXAMPLE, folder / "a.canvasdesk")
    assert run(["export", str(folder / "a.canvasdesk"), "-o", str(disk / "a.pdf"), "--force"]) == 0
    assert [each.name for each in disk.iterdir()] == ["a.pdf"]
    return f": {(disk / 'a.pdf').stat().st_size} bytes"


def main() -> None:
    """Mount the disk and see how prints fare on it."""
    folder = Path(sys.argv[1])
    disk = folder / "disk"
    disk.mkdir()
    if mounted(disk, "-o", "size=64k"):
        with contextlib.redirect_stdout(io.StringIO()):
            how = _fare(folder, disk)
        tell(how)


if __name__ == "__main__":
    main()
