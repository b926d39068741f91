"""The self-test says what works, and what does not; it leaves nothing behind."""

from pathlib import Path

import pytest

from canvasdesk.cli import self_test
from canvasdesk.cli.program import run
from canvasdesk.errors import StorageError
from canvasdesk.storage.folders import Folders, user_folders

pytestmark = pytest.mark.usefixtures("qapp")  # Qt bears one application, and other tests want it


def test_everything_works_here_and_nothing_is_left(capsys: pytest.CaptureFixture[str]):
    state = user_folders().state
    before = set(state.parent.iterdir())
    assert run(["--self-test"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line.split(":")[0].split()[1] for line in lines} == set(self_test.CHECKS)
    assert all(line.startswith("ok ") for line in lines)
    assert set(state.parent.iterdir()) == before


def test_what_does_not_work_is_said_and_the_rest_is_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def full() -> object:
        raise StorageError("save.no_space", Path("trial"))

    def fault() -> object:
        raise KeyError("xcb")

    checks = {"save": full, "window": fault, "versions": self_test.CHECKS["versions"]}
    monkeypatch.setattr(self_test, "CHECKS", checks)
    assert run(["--self-test"]) == 1
    first, second, *others = capsys.readouterr().out.splitlines()
    assert first.startswith("FAIL  save: ")
    assert second == "FAIL  window: KeyError: 'xcb'"
    assert others
    assert all(line.startswith("ok ") for line in others)


@pytest.mark.parametrize("inside", ["", "canvasdesk", "a/b"])
def test_a_folder_that_cannot_be_made_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], inside: str
):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    _fails(monkeypatch, Folders(tmp_path, blocked / inside, tmp_path))
    assert capsys.readouterr().out.splitlines()[-1] == (
        f"FAIL  folders: {blocked}: There is no such folder; it may be on a disk that is not "
        "connected. Connect that, make the folder, or choose another one."
    )
    assert list(tmp_path.iterdir()) == [blocked]


@pytest.mark.parametrize("state", ["/proc/nobody/may", "lost/state"])
def test_a_folder_that_cannot_be_written_to_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], state: str
):
    (tmp_path / "lost").symlink_to(tmp_path / "a drive that is gone")
    _fails(monkeypatch, Folders(tmp_path, tmp_path / state, tmp_path))
    assert "FAIL  folders: " in capsys.readouterr().out


def _fails(monkeypatch: pytest.MonkeyPatch, folders: Folders) -> None:
    monkeypatch.setattr("canvasdesk.storage.folders.user_folders", lambda: folders)
    monkeypatch.setattr(self_test, "CHECKS", {"folders": self_test.CHECKS["folders"]})
    assert run(["--self-test"]) == 1
