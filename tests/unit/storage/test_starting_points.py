"""The canvas that new ones begin like is a file for each mode."""

import stat
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError, StorageError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Tag
from canvasdesk.storage.starting_points import (
    forget_starting_point,
    read_starting_point,
    starting_point_path,
    write_starting_point,
)


@pytest.fixture
def start() -> Document:
    return document_of([Header(mode=Mode.PERSONAL, language="de"), Tag(id="t", name="Family")])


def test_it_comes_back_for_its_mode_only(tmp_path: Path, start: Document):
    state = tmp_path / "state"
    assert read_starting_point(state, Mode.PERSONAL) is None
    write_starting_point(state, start)
    assert read_starting_point(state, Mode.PERSONAL) == start
    assert read_starting_point(state, Mode.ORGANIZATION) is None


def test_nobody_else_may_look_into_the_folder_made_for_it(tmp_path: Path, start: Document):
    state = tmp_path / "state" / "canvasdesk"
    write_starting_point(state, start)
    for made in (state, state.parent):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_it_is_forgotten(tmp_path: Path, start: Document):
    write_starting_point(tmp_path, start)
    assert forget_starting_point(tmp_path, Mode.PERSONAL)
    assert not forget_starting_point(tmp_path, Mode.PERSONAL)
    assert read_starting_point(tmp_path, Mode.PERSONAL) is None


def test_a_damaged_one_is_refused(tmp_path: Path):
    starting_point_path(tmp_path, Mode.PERSONAL).write_text("{")
    with pytest.raises(FormatError):
        read_starting_point(tmp_path, Mode.PERSONAL)


def test_a_folder_that_cannot_be_is_named(tmp_path: Path, start: Document):
    (tmp_path / "state").write_text("a file")
    with pytest.raises(StorageError, match=r"folder\.failed"):
        write_starting_point(tmp_path / "state", start)
    starting_point_path(tmp_path, Mode.PERSONAL).mkdir()
    with pytest.raises(StorageError, match=r"folder\.failed"):
        forget_starting_point(tmp_path, Mode.PERSONAL)
