"""A whole session at the real window writes only where its user knows of it, and to no network."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, Running, wait_for

pytestmark = pytest.mark.display

CALLS = (
    "openat,?open,?creat,?openat2,?rename,?renameat,?renameat2,?unlink,?unlinkat,?mkdir,?mkdirat,"
    "?rmdir,?symlink,?symlinkat,?link,?linkat,?chmod,?fchmodat,?truncate,?mknod,?mknodat,?chown,"
    "?lchown,?fchownat,?utimensat,?setxattr,socket,bind,connect"
)
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
CALL = re.compile(r"^\d+ +(\w+)\((.*)")
PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
EXAMPLE = Path(__file__).parents[2] / "resources" / "examples" / "personal.md"
(TITLE,) = re.findall(r"^# (.+)", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
OTHERS = re.compile(r"^/dev/(null|tty|shm/.*|dri/.*)$|^/proc/|/__pycache__(/|$)|^/memfd:")
"""What a program and its display do beside files: no document of anybody is there."""


def writes(trace: str) -> Iterator[tuple[str, str]]:
    """Return the calls of a trace that change what is on a disk, each with the path it is about."""
    for line in trace.splitlines():
        found = CALL.match(line)
        if found is None:
            continue
        call, rest = found.groups()
        if call in ("socket", "bind", "connect"):
            continue
        if call.startswith("open") and not WRITING.search(rest.rpartition('"')[2]):
            continue
        for folder, name in PATH.findall(rest):
            if name:
                yield call, str(Path(folder or "/", name))


def strange(trace: str, allowed: list[Path]) -> set[tuple[str, str]]:
    """Return the writes outside all folders that are allowed, and not on the way to one."""
    return {
        (call, path)
        for call, path in writes(trace)
        if not OTHERS.search(path)
        and not any(Path(path).is_relative_to(folder) for folder in allowed)
        and not (call.startswith("mkdir") and any(f.is_relative_to(path) for f in allowed))
    }


def test_what_is_looked_for_would_be_seen() -> None:
    trace = "\n".join(  # noqa: FLY002  five lines are read more easily so
        (
            '12 openat(AT_FDCWD</work>, "/etc/passwd", O_RDONLY) = 3</etc/passwd>',
            '12 openat(AT_FDCWD</work>, "a \\"b\\"", O_RDWR|O_CREAT, 0666 <unfinished ...>',
            '12 rename("/home/one", "/srv/two") = 0',
            '12 mkdir("/srv", 0777) = 0',
            '12 mkdir("/home/one/state", 0777) = 0',
            '12 unlinkat(4</srv>, "three", 0) = -1 ENOENT (No such file or directory)',
            '12 openat(AT_FDCWD</work>, "/dev/shm/a", O_RDWR|O_CREAT, 0600) = 5</dev/shm/a>',
        )
    )
    assert strange(trace, [Path("/home/one/state/canvasdesk"), Path("/home/one")]) == {
        ("mkdir", "/srv"),
        ("openat", '/work/a \\"b\\"'),
        ("rename", "/srv/two"),
        ("unlinkat", "/srv/three"),
    }


class Sitting:
    """A person who does a bit of everything."""

    def __init__(self, desktop: Desktop, program: Running, canvas: Path) -> None:
        self._desktop, self._program, self._canvas = desktop, program, canvas

    def write_and_drag(self) -> None:
        desktop = self._desktop
        sheet = desktop.sheet()
        start, end = (
            sheet.at(*block_rects()[block].centre)
            for block in (BlockId.KEY_ACTIVITIES, BlockId.CUSTOMER_SEGMENTS)
        )
        desktop.click(start, times=2)
        desktop.write("Bake bread")
        desktop.key("Return")
        self.save_until('"Bake bread"')
        desktop.drag(start, end)
        self.save_until('"block": "customer_segments"')

    def save_until(self, text: str) -> None:
        self._desktop.key("ctrl+s")
        wait_for(lambda: text in self._canvas.read_text(), f"{text} in the file")

    def export(self, suffix: str, *keys: str) -> None:
        output = self._canvas.with_suffix(suffix)
        self.answer("ctrl+e", *keys, "Return")
        wait_for(output.exists, f"an export with {suffix}")

    def bring_in(self, source: Path, title: str) -> None:
        self.open("ctrl+shift+o")
        self._desktop.write(str(source))
        self.answer("Return", "Return")
        self._program.wait_for_window(title)

    def prefer(self, preferences: Path) -> None:
        self.answer("ctrl+comma", "Down", "Escape")
        wait_for(preferences.exists, "the preferences on the disk")

    def answer(self, key: str, *keys: str) -> None:
        """Press a key that opens a dialog, then keys for that."""
        self.open(key)
        self._desktop.key(*keys)

    def open(self, key: str) -> None:
        before = self._desktop.windows()
        self._desktop.key(key)
        wait_for(lambda: self._desktop.windows() != before, f"what {key} opens")
        self._desktop.calm_screenshot()


def test_a_whole_session_writes_only_where_it_may(
    desktop: Desktop, required_tool: Callable[[str], str], canvasdesk: Path, tmp_path: Path
) -> None:
    home = Path(desktop.environment["HOME"])
    documents = tmp_path / "documents"
    documents.mkdir()
    canvas = documents / "bakery.canvasdesk"
    subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", canvas], check=True)
    log = tmp_path / "trace"
    strace = [required_tool("strace"), "-f", "-qq", "-y", "-s", "4096", "--seccomp-bpf"]
    with desktop.running(*strace, "-e", f"trace={CALLS}", "-o", log, canvasdesk, canvas) as program:
        program.wait_for_window("bakery")
        sitting = Sitting(desktop, program, canvas)
        sitting.write_and_drag()
        sitting.export(".pdf")
        sitting.export(".png", "Down")
        sitting.export(".md", "Down")
        sitting.prefer(home / ".local/state/canvasdesk/preferences.json")
        sitting.bring_in(EXAMPLE, TITLE)
        kept = home / f"Documents/Canvases/{TITLE}.canvasdesk"
        wait_for(kept.exists, "what was brought in, saved as one works")
        program.quit()
    assert json.loads(kept.read_text())["notes"]
    trace = log.read_text(errors="replace")
    own = (".local/state/canvasdesk", ".config", ".cache", "Documents/Canvases", "canvasdesk")
    assert strange(trace, [documents, *(home / name for name in own)]) == set()
    assert {path for _, path in writes(trace)} >= {str(canvas), str(kept)}
    assert "AF_UNIX" in trace
    assert not [line for line in trace.splitlines() if "AF_INET" in line]
