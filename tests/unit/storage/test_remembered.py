"""What the program remembers for itself: folders, names, recent files, preferences, thumbnails."""

import json
import os
import stat
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.model.blocks import Mode
from canvasdesk.storage import recent, thumbnails
from canvasdesk.storage.files import content_hash
from canvasdesk.storage.folders import Folders, user_folders, with_canvases
from canvasdesk.storage.names import suggested_name, unused_path
from canvasdesk.storage.preferences import (
    FILE,
    Movement,
    Preferences,
    Theme,
    read_preferences,
    write_preferences,
)
from canvasdesk.storage.recent import RecentFile, read_recent, remember, write_recent
from canvasdesk.storage.thumbnails import keep_thumbnail, read_thumbnail


def test_folders_are_where_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable, folder in (("STATE", "s"), ("CACHE", "c"), ("DOCUMENTS", "d"), ("CONFIG", "x")):
        name = f"XDG_{variable}_{'DIR' if variable == 'DOCUMENTS' else 'HOME'}"
        monkeypatch.setenv(name, str(tmp_path / folder))
    folders = user_folders()
    assert folders.state == tmp_path / "s" / "canvasdesk"
    assert folders.cache == tmp_path / "c" / "canvasdesk"
    assert folders.canvases == tmp_path / "d" / "Canvases"
    assert list(tmp_path.iterdir()) == [], "asking makes no folder"


def test_canvases_go_to_the_folder_wanted_while_it_can_be_used(tmp_path: Path):
    standard = Folders(tmp_path / "Canvases", tmp_path / "state", tmp_path / "cache")
    (tmp_path / "mine").mkdir()
    (tmp_path / "file").touch()
    assert with_canvases(standard, str(tmp_path / "mine")).canvases == tmp_path / "mine"
    assert with_canvases(standard, str(tmp_path / "mine")).state == standard.state
    for unusable in ("", str(tmp_path / "gone"), str(tmp_path / "file")):
        assert with_canvases(standard, unusable) == standard


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("My plan", "My plan.canvasdesk"),
        ('  a/b\\c: d?*|<e>"f"\n\tg ', "a b c d e f g.canvasdesk"),
        ("商业模式画布", "商业模式画布.canvasdesk"),
        ("", "canvas.canvasdesk"),
        ("...", "canvas.canvasdesk"),
        (".hidden", "hidden.canvasdesk"),
        ("ends. ", "ends.canvasdesk"),
        ("CON", "CON_.canvasdesk"),
        ("lpt1.old", "lpt1.old_.canvasdesk"),
        ("../../etc/passwd", "etc passwd.canvasdesk"),
        ("a\x00b\u202ec\ud800", "a b c.canvasdesk"),
        ("e\u0301", "\u00e9.canvasdesk"),
    ],
)
def test_names_are_safe_everywhere(title: str, name: str):
    assert suggested_name(title) == name


def test_long_names_are_cut_between_letters(tmp_path: Path):
    name = suggested_name("画" * 500)
    assert len(name.encode()) < 200
    assert set(name.removesuffix(".canvasdesk")) == {"画"}
    (tmp_path / name).touch()


def test_a_path_that_is_not_taken(tmp_path: Path):
    assert unused_path(tmp_path, "a.canvasdesk") == tmp_path / "a.canvasdesk"
    (tmp_path / "a.canvasdesk").touch()
    (tmp_path / "a 2.canvasdesk").touch()
    assert unused_path(tmp_path, "a.canvasdesk") == tmp_path / "a 3.canvasdesk"


class TestRecent:
    def test_the_newest_is_on_top_and_stands_there_once(self, tmp_path: Path):
        state = tmp_path / "state"
        for number in (1, 2, 3, 1):
            path, own_id = Path(f"/d/{number}"), f"id{number}"
            file = RecentFile(path, "Title", Mode.PERSONAL, own_id, content_hash(b"x"))
            remember(state, file)
        read = read_recent(state)
        assert [entry.path.name for entry in read.files] == ["1", "3", "2"]
        assert read.files[0] == file
        assert read.problems == ()
        assert [f.path.name for f in recent.forget(state, [Path("/d/3")]).files] == ["1", "2"]
        assert read_recent(state) == recent.RecentFiles(read.files[:1] + read.files[2:])

    def test_a_canvas_renamed_stands_there_once(self, tmp_path: Path):
        copy = tmp_path / "copy.canvasdesk"
        copy.touch()
        for name in ("before.canvasdesk", "copy.canvasdesk", "after.canvasdesk"):
            remember(tmp_path, RecentFile(tmp_path / name, document_id="one"))
        names = [file.path.name for file in read_recent(tmp_path).files]
        assert names == ["after.canvasdesk", "copy.canvasdesk"]

    def test_it_does_not_grow(self, tmp_path: Path):
        for number in range(30):
            remember(tmp_path, RecentFile(Path(f"/d/{number}")))
        assert len(read_recent(tmp_path).files) == recent.MOST

    def test_none_yet(self, tmp_path: Path):
        assert read_recent(tmp_path) == recent.RecentFiles()

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", '{"files": {}}', '{"files": [3, {}, {"path": 1}]}']
    )
    def test_a_damaged_list_is_reported_and_written_anew(self, tmp_path: Path, text: str):
        (tmp_path / recent.FILE).write_text(text)
        read = read_recent(tmp_path)
        assert (read.files, [p.code for p in read.problems]) == ((), ["recent.damaged"])
        write_recent(tmp_path, read.with_(RecentFile(Path("/a"))))
        assert [f.path for f in read_recent(tmp_path).files] == [Path("/a")]

    def test_what_is_whole_in_it_is_kept(self, tmp_path: Path):
        entries = [{"path": "/a", "title": 3, "mode": "team"}, "odd", {"path": "/b"}]
        (tmp_path / recent.FILE).write_text(json.dumps({"files": entries}))
        read = read_recent(tmp_path)
        assert read.files == (RecentFile(Path("/a")), RecentFile(Path("/b")))
        assert len(read.problems) == 1

    def test_a_name_that_is_no_text(self, tmp_path: Path):
        file = RecentFile(Path(os.fsdecode(b"/d/\xff")))
        remember(tmp_path, file)
        assert len(read_recent(tmp_path).files) == 1


class TestPreferences:
    def test_they_come_back(self, tmp_path: Path):
        mine = Preferences(
            saving_as_you_work=False,
            theme=Theme.DARK,
            language="de",
            movement=Movement.OFF,
            paper="Letter",
            canvases="/home/me",
            spelling=False,
        )
        write_preferences(tmp_path / "state", mine)
        assert read_preferences(tmp_path / "state") == (mine, ())
        read = read_preferences(tmp_path / "state")[0]
        assert (type(read.theme), type(read.movement)) == (Theme, Movement)

    def test_none_yet(self, tmp_path: Path):
        assert read_preferences(tmp_path) == (Preferences(), ())

    @pytest.mark.parametrize("text", ["", "[1]", "oops"])
    def test_a_damaged_file(self, tmp_path: Path, text: str):
        (tmp_path / FILE).write_text(text)
        read, problems = read_preferences(tmp_path)
        assert (read, [p.code for p in problems]) == (Preferences(), ["preferences.damaged"])

    def test_one_that_is_wrong_does_not_spoil_the_others(self, tmp_path: Path):
        tree = {
            "saving_as_you_work": "yes",
            "theme": "pink",
            "language": "de",
            "newer": 1,
            "paper": 4,
        }
        (tmp_path / FILE).write_text(json.dumps(tree))
        read, problems = read_preferences(tmp_path)
        assert read == Preferences(language="de")
        assert sorted(p.place for p in problems) == ["paper", "saving_as_you_work", "theme"]


def test_thumbnails_are_kept_by_content_and_the_oldest_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(thumbnails, "MOST", 2)
    for number in range(3):
        content = content_hash(b"%d" % number)
        keep_thumbnail(tmp_path, content, b"png %d" % number)
        os.utime(thumbnails.thumbnail_path(tmp_path, content), (number, number))
    keep_thumbnail(tmp_path, content_hash(b"3"), b"png 3")
    assert read_thumbnail(tmp_path, content_hash(b"3")) == b"png 3"
    assert len(list((tmp_path / thumbnails.FOLDER).iterdir())) == 2
    with pytest.raises(StorageError) as caught:
        read_thumbnail(tmp_path, content_hash(b"0"))
    assert caught.value.code == "file.missing"


def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError) as caught:
        write_preferences(tmp_path / "file", Preferences())
    assert caught.value.code == "folder.failed"


def test_the_program_s_own_folders_are_its_owner_s(tmp_path: Path):
    write_preferences(tmp_path / "state", Preferences())
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
