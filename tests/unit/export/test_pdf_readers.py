"""Every kind of print in other programs' hands: none of them may warn or mend anything."""

import io
import shutil
import subprocess
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.conversion.printing import printed
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import read_document

A4, A3 = paper_named("A4"), paper_named("A3")
ORDERS = {
    "poster": PrintOrder(paper=paper_named("A0"), bleed_mm=3.0, ruler=True, attach=True),
    "tiles": PrintOrder(paper=paper_named("A2"), tiles=Tiles(A4)),
    "block": PrintOrder(block=BlockId.CHANNELS),
    **{what.value: PrintOrder(what=what) for what in What if what is not What.POSTER},
}
EXAMPLES = ("organization", "personal", "personal.ar", "organization.zh")
_NO_ICC = "warning: icc support is not available"
PAINTING = {"f", "S", "Do", "Tj", "TJ"}


@pytest.fixture(scope="module", params=ORDERS)
def kind(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def files(kind, studio, tmp_path_factory) -> dict[str, bytes]:
    made = {}
    for name in EXAMPLES:
        document = read_document(shipped("examples", f"{name}.canvasdesk")).document
        made[name] = pdf_bytes(printed(document, ORDERS[kind], studio.typesetter))
    return made


def on_disk(files, tmp_path):
    for name, data in files.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(data)
        yield path


def test_qpdf_and_poppler_have_nothing_to_say(files, tmp_path, required_tool):
    for path in on_disk(files, tmp_path):
        checked = subprocess.run(
            [required_tool("qpdf"), "--check", path], capture_output=True, text=True
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr
        told = subprocess.run(
            [required_tool("pdfinfo"), path], capture_output=True, text=True, check=True
        )
        assert told.stderr == ""
        assert "Tagged:          yes" in told.stdout
        drawn = subprocess.run(
            [required_tool("pdftoppm"), "-r", "20", path, tmp_path / "page"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert drawn.stderr == ""


def test_only_embedded_fonts(files, tmp_path, required_tool):
    for path in on_disk(files, tmp_path):
        told = subprocess.run(
            [required_tool("pdffonts"), path], capture_output=True, text=True, check=True
        )
        rows = told.stdout.splitlines()[2:]
        assert rows
        assert all(row.split()[-5:-3] == ["yes", "yes"] for row in rows), told.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("mutool", "draw", "-q", "-r", "10", "-o", "/dev/null"),
        ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONWARNING", "-r10", "-sDEVICE=nullpage"),
    ],
    ids=["mupdf", "ghostscript"],
)
def test_other_renderers_have_nothing_to_say(files, tmp_path, command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    for path in on_disk(files, tmp_path):
        done = subprocess.run([*command, path], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        said = (done.stdout + done.stderr).lower().replace(_NO_ICC, "")
        assert "warning" not in said, said


def test_pdfium_opens_every_page(files):
    for data in files.values():
        with pypdfium2.PdfDocument(data) as document:
            for page in document:
                assert page.render(scale=0.1).to_pil().width > 1


def test_all_that_is_painted_is_told_or_an_artifact(files):
    for data in files.values():
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for page in pdf.pages:
                depth = 0
                for _, operator in pikepdf.parse_content_stream(page):
                    name = str(operator)
                    depth += (name in ("BDC", "BMC")) - (name == "EMC")
                    assert name not in PAINTING or depth >= 1
                assert depth == 0


def test_the_same_order_gives_the_same_bytes(kind, studio):
    document = read_document(shipped("examples", "personal.canvasdesk")).document
    order = replace(ORDERS[kind], attach=False)
    first, second = (
        pdf_bytes(printed(document, order, studio.typesetter), invariant=True) for _ in range(2)
    )
    assert first == second
