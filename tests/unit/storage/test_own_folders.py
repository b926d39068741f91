import stat
from pathlib import Path

import pytest

from canvasdesk.errors import StorageError
from canvasdesk.storage.own_folders import make_folder, name_for


def test_no_folder_of_the_program_can_be_looked_into_by_others(tmp_path: Path):
    folder = tmp_path / "state" / "canvasdesk" / "kept"
    make_folder(folder)
    make_folder(folder)
    for made in (folder, folder.parent, folder.parent.parent):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_where_there_can_be_no_folder_that_is_said(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"folder\.failed"):
        make_folder(tmp_path / "file" / "state")


def test_a_file_has_one_name_there_however_one_reaches_it(tmp_path: Path):
    path, link = tmp_path / "plan.canvasdesk", tmp_path / "link"
    path.touch()
    link.symlink_to(path)
    assert name_for(path) == name_for(link)
    assert name_for(path) != name_for(tmp_path / "other")
