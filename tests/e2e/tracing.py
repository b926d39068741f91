"""What programs do to a disk and to networks, as strace sees it."""

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from e2e.desktop import Desktop, Running

_CALLS = (
    "openat,?open,?creat,?openat2,?rename,?renameat,?renameat2,?unlink,?unlinkat,?mkdir,?mkdirat,"
    "?rmdir,?symlink,?symlinkat,?link,?linkat,?chmod,?fchmodat,?truncate,?mknod,?mknodat,?chown,"
    "?lchown,?fchownat,?utimensat,?setxattr,socket,bind,connect"
)
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_CALL = re.compile(r"^\d+ +(\w+)\((.*)")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_SOCKET_FILE = re.compile(r'sun_path="((?:[^"\\]|\\.)*)"')
_FAMILY = re.compile(r"^\d+ +socket\((\w+)")
_OTHERS = re.compile(r"^/dev/(null|tty|shm/.*|dri/.*)$|^/proc/|/__pycache__(/|$)|^/memfd:")
"""What a program and its display do beside files: no document of anybody is there."""


def writes(trace: str) -> Iterator[tuple[str, str]]:
    """Return the calls of a trace that change what is on a disk, each with the path it is about."""
    for line in trace.splitlines():
        found = _CALL.match(line)
        if found is None:
            continue
        call, rest = found.groups()
        if call in ("socket", "connect"):
            continue
        if call == "bind":
            yield from ((call, path) for path in _SOCKET_FILE.findall(rest))
            continue
        if call.startswith("open") and not _WRITING.search(rest.rpartition('"')[2]):
            continue
        for folder, name in _PATH.findall(rest):
            if name:
                yield call, str(Path(folder or "/", name))


def strange(trace: str, allowed: list[Path]) -> set[tuple[str, str]]:
    """Return the writes outside all folders that are allowed, and not on the way to one."""
    return {
        (call, path)
        for call, path in writes(trace)
        if not _OTHERS.search(path)
        and not any(Path(path).is_relative_to(folder) for folder in allowed)
        and not (call.startswith("mkdir") and any(f.is_relative_to(path) for f in allowed))
    }


def families(trace: str) -> set[str]:
    """Return what kinds of sockets were made."""
    return {found[1] for line in trace.splitlines() if (found := _FAMILY.match(line))}


@dataclass
class Traced:
    """Starts the program traced, as often as it takes for a session, in one home."""

    strace: str
    canvasdesk: Path
    desktop: Desktop
    folder: Path
    """Where the traces go."""
    documents: Path
    logs: list[Path] = field(default_factory=list)

    @property
    def home(self) -> Path:
        return Path(self.desktop.environment["HOME"])

    @property
    def state(self) -> Path:
        return self.home / ".local/state/canvasdesk"

    @contextmanager
    def running(self, *files: Path) -> Iterator[Running]:
        """Start the program with a window, and make sure that it is gone at the end."""
        start = len(self.logs)
        with self.desktop.running(*self._command(), *files) as program:
            try:
                yield program
            finally:
                if program.is_there:  # what traces it may end without it
                    self.kill(program, start)

    def run(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        """Run the program until it ends by itself."""
        return subprocess.run(
            [*self._command(), *arguments],
            env=self.desktop.environment,
            cwd=self.documents,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def kill(self, program: Running, start: int = -1) -> None:
        """End a program as a power cut would; ``start`` says which one, the last if nothing."""
        self._send(signal.SIGKILL, start)
        program.wait_for_end()

    def stop(self, start: int = -1) -> None:
        """Have a program hang: it does nothing more, and still is there."""
        self._send(signal.SIGSTOP, start)

    def wrote(self) -> set[str]:
        """Return all that was written to, renamed, made or removed."""
        return {path for log in self.logs for _, path in writes(self._trace(log))}

    def judge(self) -> None:
        """Assert that all programs wrote only where they may, and spoke to no network."""
        own = (".local/state/canvasdesk", ".config", ".cache", "Documents/Canvases", "canvasdesk")
        allowed = [self.documents, *(self.home / name for name in own)]
        for log in self.logs:
            trace = self._trace(log)
            assert strange(trace, allowed) == set()
            assert families(trace) <= {"AF_UNIX"}
            assert "AF_INET" not in trace

    def figures(self) -> str:
        """Return how much was looked at."""
        traces = [self._trace(log) for log in self.logs]
        calls = sum(trace.count("\n") for trace in traces)
        sockets = sum(trace.count(" socket(") for trace in traces)
        return f"{len(traces)} starts, {calls} calls, {sockets} sockets"

    def _command(self) -> list[str | Path]:
        log = self.folder / f"trace{len(self.logs)}"
        self.logs.append(log)
        options = ["-f", "-qq", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={_CALLS}"]
        return [self.strace, *options, "-o", log, self.canvasdesk]

    def _send(self, sent: signal.Signals, start: int) -> None:
        """Send a signal to the program itself, not to what traces it."""
        os.kill(int(self._trace(self.logs[start]).split(maxsplit=1)[0]), sent)

    @staticmethod
    def _trace(log: Path) -> str:
        return log.read_text(errors="replace")
