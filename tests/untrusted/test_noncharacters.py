"""Characters that Unicode calls none, in each text of a canvas: files stay whole."""

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.cli.program import run
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Link, Note, Tag
from canvasdesk.storage.format import checked_bytes

NONE = ("\ufffe", "\uffff", "\ufdd0", "\U0001ffff", "\U0010fffe")
"""The first two have no place in XML; the others only ought not to be exchanged."""


@pytest.fixture(params=NONE, ids=ascii)
def canvas(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    odd = f"a{request.param}b"
    header = Header(
        title=odd,
        purpose=odd,
        designed_by=odd,
        designed_for=odd,
        date=odd,
        version=odd,
        language=f"en{odd}",
        block_titles=FrozenMap({"channels": odd}),
    )
    notes = [
        Note(id=key, text=odd, description=odd, block=BlockId.CHANNELS, order=key, stack=key)
        for key in ("n", "m")
    ]
    link = Link(id="l", source="n", target="m", label=odd)
    document = document_of([header, Tag(id=f"t{odd}", name=odd), *notes, link])
    path = tmp_path / "odd.canvasdesk"
    path.write_bytes(checked_bytes(document, path))
    return path


@pytest.mark.parametrize("suffix", ["svg", "pptx", "pdf", "txt", "md"])
def test_files_stay_whole(qapp: QGuiApplication, canvas: Path, suffix: str) -> None:
    output = canvas.with_suffix(f".{suffix}")
    extras = ["--extras", "links"] if suffix in ("svg", "pptx", "pdf") else []
    assert run(["export", str(canvas), "-o", str(output), *extras]) == 0
    data = output.read_bytes()
    match suffix:
        case "svg":
            ElementTree.fromstring(data)  # noqa: S314  our own
        case "pptx":
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                for name in parts.namelist():
                    if name.endswith((".xml", ".rels")):
                        ElementTree.fromstring(parts.read(name))  # noqa: S314
        case "pdf":
            with pikepdf.open(output) as pdf:
                assert not pdf.check_pdf_syntax()
                assert str(pdf.docinfo["/Title"]).startswith("a")
        case _:
            assert "a" in data.decode()
