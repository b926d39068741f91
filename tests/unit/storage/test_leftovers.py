"""What a save was cut off at is removed, and nothing else ever."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from canvasdesk.storage.leftovers import remove_leftovers, remove_leftovers_beside
from canvasdesk.storage.saving import DISK, TEMPORARY, save

NAME = f"{TEMPORARY}0123456789abcdef.tmp"
LONG_S = 3600
CUT_OFF = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from canvasdesk.storage.saving import DISK, save
disk = replace(DISK, fsync=lambda _descriptor: os.kill(os.getpid(), signal.SIGKILL))
save(Path(sys.argv[1]), b"what is new", disk=disk)
"""


def made_old(path: Path) -> Path:
    then = time.time() - LONG_S
    os.utime(path, (then, then), follow_symlinks=False)
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_what_a_killed_save_left_is_removed(tmp_path: Path) -> None:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(b"what is old")
    process = subprocess.run([sys.executable, "-c", CUT_OFF, path], check=False)
    assert process.returncode == -signal.SIGKILL
    (left,) = (each for each in tmp_path.iterdir() if each != path)
    assert path.read_bytes() == b"what is old"
    remove_leftovers_beside(path)
    assert left.exists(), "it could be somebody's who writes to it now"
    made_old(left)
    remove_leftovers_beside(path)
    assert names(tmp_path) == {path.name}


def test_only_what_is_surely_left_is_removed(tmp_path: Path) -> None:
    for name in (
        f"{TEMPORARY}notes.tmp",
        f"{TEMPORARY}0123456789abcdeg.tmp",
        f"{NAME}.txt",
        f"x{NAME}",
        NAME.upper(),
        "plan.canvasdesk",
        ".tmp",
    ):
        (tmp_path / name).write_text("mine")
        made_old(tmp_path / name)
    folder, link = tmp_path / NAME.replace("0", "1"), tmp_path / NAME.replace("0", "2")
    folder.mkdir()
    made_old(folder)
    link.symlink_to(tmp_path / "plan.canvasdesk")
    made_old(link)
    (tmp_path / NAME.replace("0", "3")).write_text("it is written now")
    before = names(tmp_path)
    remove_leftovers(tmp_path)
    assert names(tmp_path) == before


def test_others_files_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / NAME).write_text("theirs")
    made_old(tmp_path / NAME)
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    remove_leftovers(tmp_path)
    assert names(tmp_path) == {NAME}


def test_a_link_is_followed_to_where_its_file_is_saved(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    link = tmp_path / "link.canvasdesk"
    link.symlink_to(there / "plan.canvasdesk")
    save(link, b"")
    (there / NAME).touch()
    made_old(there / NAME)
    remove_leftovers_beside(link)
    assert names(there) == {"plan.canvasdesk"}


def test_what_cannot_be_removed_is_left(tmp_path: Path) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError

    (tmp_path / NAME).touch()
    made_old(tmp_path / NAME)
    remove_leftovers(tmp_path, replace(DISK, unlink=refuse))
    assert names(tmp_path) == {NAME}
    remove_leftovers(tmp_path / "none")
