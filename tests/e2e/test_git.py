"""Git merges canvases with ``canvasdesk merge``, as docs/git.md sets it up."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import operations as op
from canvasdesk.editing.beginning import new_document
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.format import checked_bytes, read_document

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")

PLAN = "the plan.canvasdesk"
DRIVER = f"{shlex.quote(sys.executable)} -m canvasdesk merge %O %A %B -o %A --name %P"


class Repository:
    """A repository with a canvas that two branches work on."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.plan = folder, folder / PLAN
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.canvasdesk.name", "canvasdesk")
        self.git("config", "merge.canvasdesk.driver", DRIVER)
        (folder / ".gitattributes").write_text("*.canvasdesk merge=canvasdesk\n", "utf-8")
        self.commit("begin")

    def git(self, *arguments: str, fails: bool = False) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_SYSTEM": os.devnull,
                **{
                    f"GIT_{who}_{what}": "a@b.invalid"
                    for who in ("AUTHOR", "COMMITTER")
                    for what in ("NAME", "EMAIL")
                },
            },
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert bool(done.returncode) is fails, (done.stdout, done.stderr)
        return done.stdout + done.stderr

    def commit(self, message: str) -> None:
        self.git("add", ".")
        self.git("commit", "-q", "-m", message)

    def save(self, document: Document, message: str) -> None:
        self.plan.write_bytes(checked_bytes(document, self.plan))
        self.commit(message)

    @property
    def document(self) -> Document:
        result = read_document(self.plan)
        assert not result.problems
        return result.document


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def begun() -> Document:
    document = new_document(Mode.PERSONAL, "en", random_id)
    for key in ("a", "b", "c"):
        document = op.add_note(document, BlockId.CHANNELS, key, lambda key=key: key).apply(document)
    return document


def on_two_branches(repository: Repository, mine: Document, theirs: Document) -> None:
    repository.git("checkout", "-q", "-b", "theirs")
    repository.save(theirs, "theirs")
    repository.git("checkout", "-q", "main")
    repository.save(mine, "mine")


def test_two_branches_come_together(repository: Repository):
    base = begun()
    repository.save(base, "base")
    mine = op.edit_text(base, "a", "by me").apply(base)
    mine = op.add_note(mine, BlockId.CHANNELS, "new, mine", lambda: "m").apply(mine)
    theirs = op.move_notes(base, {"a": op.Spot(BlockId.KEY_PARTNERS)}).apply(base)
    theirs = op.add_note(theirs, BlockId.CHANNELS, "new, theirs", lambda: "n").apply(theirs)
    theirs = op.add_link(theirs, "n", "b", lambda: "l").apply(theirs)
    on_two_branches(repository, mine, theirs)
    repository.git("merge", "-q", "theirs", "-m", "both")
    document = repository.document
    assert document.notes["a"].text == "by me"
    assert document.notes["a"].block is BlockId.KEY_PARTNERS
    assert {"m", "n"} <= document.notes.keys()
    assert "l" in document.links
    assert repository.git("status", "--porcelain") == ""


def test_a_conflict_is_named_and_left_as_mine(repository: Repository):
    base = begun()
    repository.save(base, "base")
    mine = op.edit_text(base, "a", "by me").apply(base)
    mine = op.delete_records(mine, ["b"]).apply(mine)
    theirs = op.edit_text(base, "a", "by them").apply(base)
    theirs = op.edit_text(theirs, "b", "kept").apply(theirs)
    theirs = op.rename(theirs, "Their title").apply(theirs)
    on_two_branches(repository, mine, theirs)
    said = repository.git("merge", "theirs", fails=True)
    assert f"{PLAN}: conflict: note “by me”: text: mine “by me”, theirs “by them”" in said
    assert f"{PLAN}: conflict: note “kept”: deleted in mine, changed in theirs" in said
    document = repository.document
    assert document.notes["a"].text == "by me"
    assert "b" not in document.notes
    assert document.header.title == "Their title"
    assert repository.git("status", "--porcelain") == f'UU "{PLAN}"\n'


def test_a_canvas_that_both_branches_added(repository: Repository):
    document = begun()
    theirs = op.add_note(document, None, "theirs alone", lambda: "n").apply(document)
    on_two_branches(repository, document, theirs)
    repository.git("merge", "-q", "theirs", "-m", "both")
    assert repository.document == theirs
