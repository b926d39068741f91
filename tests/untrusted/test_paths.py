"""No path that stands in a file is ever opened, and nothing leads out of the program."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import canvasdesk
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.shipped import shipped
from untrusted.everywhere import imported, painted, written_out
from untrusted.judging import opened

SOURCE = Path(canvasdesk.__file__).parent
_OPENED: list[str] = []
_WATCHING: list[bool] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _WATCHING and event in ("open", "os.listdir", "os.scandir", "glob.glob"):
        _OPENED.append(str(arguments[0]))


sys.addaudithook(_watch)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note down what Python opens in this context."""
    _OPENED.clear()
    _WATCHING.append(True)
    try:
        yield _OPENED
    finally:
        _WATCHING.clear()


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A file that is there to be read, if anything reads it."""
    path = tmp_path / "bait.json"
    path.write_text('{"channels": ["bait"], "key partners": ["bait"]}')
    return path


def _canvas(bait: str) -> bytes:
    text = (
        '{"format": "canvasdesk", "format_version": 1, "app": "BAIT", "header": {"language": "BAIT",'
        ' "title": "BAIT", "note_size": "BAIT", "document_id": "BAIT"}, "notes": {"n": {"text":'
        ' "![x](BAIT) <img src=\'BAIT\'>", "block": "channels", "symbol": "BAIT", "picture": "p",'
        ' "fill": "BAIT", "tags": ["t"]}}, "tags": {"t": {"name": "BAIT", "colour": "BAIT"}},'
        ' "assets": {"p": {"media_type": "BAIT", "data": "BAIT", "width": 1, "height": 1}}}'
    )
    return text.replace("BAIT", bait).encode()


def _foreign(bait: str) -> list[bytes]:
    return [
        f"## Channels\n\n- ![x]({bait}) [y]({bait}) <img src='{bait}'>\n\n## Key Partners\n\n"
        f"<object data='{bait}'></object>\n\n[z]: {bait}\n".encode(),
        f'version: "2.0"\nmeta: {{name: "{bait}", portfolio: explore, stage: ideation}}\n'
        f"x: !include {bait}\n".encode(),
        f'{{"$schema": "{bait}", "$ref": "{bait}", "channels": ["{bait}"], "key partners": []}}'.encode(),
        f"---\ninclude: {bait}\nlanguage: {bait}\n---\n## Channels\n- a\n## Partners\n- b\n".encode(),
    ]


@pytest.mark.parametrize("form", ["{}", "file://{}", "../../../../../../../../..{}"])
def test_a_path_in_a_file_is_a_text(bait: Path, typesetter: Typesetter, form: str) -> None:
    written = form.format(bait)
    with watched() as touched:
        found: list[Document | None] = [imported(data) for data in _foreign(written)]
        result = opened(_canvas(written))
        assert result is not None
        for document in (result.document, *found):
            if document is not None:
                written_out(document)
                painted(document, typesetter)
    assert sum(document is not None for document in found) >= 2
    assert [name for name in touched if "bait" in name] == []


def test_the_watch_sees_what_is_opened(bait: Path) -> None:
    with watched() as touched:
        bait.read_text()
        list(shipped("templates").glob("*.json"))
    assert str(bait) in touched


_OPENS = re.compile(
    r"openUrl|OpenExternalLinks\(True|OpenLinks\(True|LinksAccessible|TextBrowserInteraction|"
    r"webbrowser|startDetached|os\.system|subprocess|QProcess|setSource\(|setHtml\(|AutoText|(?<!mightBe)RichText\b"
)


def test_nothing_opens_an_address() -> None:
    """Addresses in texts are texts. Whoever makes links of them has to ask first, and adds it here.

    The one thing handed to the desktop is the file that somebody has just exported.
    """
    found = [
        f"{path.relative_to(SOURCE)}: {each}"
        for path in sorted(SOURCE.rglob("*.py"))
        if path.parent.name != "interchange"  # an importer has a RichText of its own
        for each in _OPENS.findall(path.read_text("utf-8"))
    ]
    assert found == ["ui/file_commands.py: openUrl"]
