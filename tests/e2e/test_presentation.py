"""A PowerPoint file in another program: LibreOffice opens it, and its texts are texts."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.printing import printed
from canvasdesk.export.powerpoint import powerpoint_bytes
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import read_document


@pytest.mark.parametrize("example", ["organization", "personal.ar"])
def test_libreoffice_shows_all_texts(qapp: QGuiApplication, tmp_path: Path, example: str) -> None:
    program, reader = shutil.which("soffice"), shutil.which("pdftotext")
    if program is None or reader is None:
        pytest.skip("soffice or pdftotext is not installed")
    document = read_document(shipped("examples", f"{example}.canvasdesk")).document
    deck = tmp_path / "canvas.pptx"
    pages = printed(document, PrintOrder(), Typesetter(FontBook()))
    deck.write_bytes(powerpoint_bytes(pages))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    words = [program, home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, deck]
    done = subprocess.run(words, check=True, capture_output=True, timeout=300)
    if not (tmp_path / "canvas.pdf").exists():
        pytest.skip(f"this LibreOffice opens no slides: {done.stderr.decode().strip()}")
    command = [reader, "-raw", tmp_path / "canvas.pdf", "-"]
    told = "".join(subprocess.run(command, check=True, capture_output=True).stdout.decode().split())
    seen = seen_by(document, Audience.OTHERS)
    notes = [note.text for note in seen.notes.values() if note.block is not None]
    assert notes
    if example == "organization":  # readers turn the letters of others round
        assert all("".join(text.split()) in told for text in notes)
    assert "CCBY-SA3.0" in told
