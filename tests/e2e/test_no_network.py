"""The program opens no socket that could reach another computer, ever."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from e2e.desktop import Desktop, wait_for

EXAMPLE = Path(__file__).parents[1] / "golden" / "interchange" / "markdown" / "personal.md"
CONTROL = "import socket; socket.socket(); socket.socket(socket.AF_UNIX)"


@pytest.fixture
def strace(required_tool: Callable[[str], str], tmp_path: Path) -> list[str | Path]:
    """Return the start of a command that writes down every socket of a program and its children."""
    trace = ["-f", "-qq", "-e", "trace=socket,connect", "-o", tmp_path / "sockets"]
    return [required_tool("strace"), *trace]


def lines_about_networks(sockets: Path) -> list[str]:
    return [line for line in sockets.read_text().splitlines() if "AF_INET" in line]


def test_a_socket_would_be_seen(strace: list[str | Path], tmp_path: Path) -> None:
    subprocess.run([*strace, sys.executable, "-c", CONTROL], check=True)
    assert len(lines_about_networks(tmp_path / "sockets")) == 1


def test_no_command_opens_one(strace: list[str | Path], canvasdesk: Path, tmp_path: Path) -> None:
    canvas = tmp_path / "canvas.canvasdesk"
    for arguments in (
        ("new", "--mode", "personal", "-o", tmp_path / "new.canvasdesk"),
        ("import", EXAMPLE, "-o", canvas),
        ("export", canvas, "-o", tmp_path / "poster.pdf"),
        ("check", canvas),
    ):
        subprocess.run([*strace, canvasdesk, *arguments], check=True)
        assert lines_about_networks(tmp_path / "sockets") == []


@pytest.mark.display
def test_no_window_opens_one(
    strace: list[str | Path], desktop: Desktop, canvasdesk: Path, tmp_path: Path
) -> None:
    canvas = tmp_path / "canvas.canvasdesk"
    subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", canvas], check=True)
    with desktop.running(*strace, canvasdesk, canvas) as program:
        program.wait_for_window("canvas")
        desktop.click(desktop.sheet().at(*block_rects()[BlockId.CHANNELS].centre), times=2)
        desktop.write("Word of mouth")
        desktop.key("Return", "ctrl+s")
        wait_for(lambda: "Word of mouth" in canvas.read_text(), "the note in the file")
        second = tmp_path / "second"
        command = [*strace[:-1], second, canvasdesk, canvas]
        subprocess.run(command, env=desktop.environment, check=True, timeout=60)
        program.quit()
    for sockets in (tmp_path / "sockets", second):
        assert "AF_UNIX" in sockets.read_text(), "the display's, and the running program's"
        assert lines_about_networks(sockets) == []
