"""The structure of a poster, kept as a file: what a screen reader reads out, in its order.

After a change that is meant, write the new one: ``pytest tests/unit/export/test_pdf_golden.py``
fails with the text that belongs into ``tests/golden/pdf/structure.txt``.
"""

import io
from pathlib import Path

import pikepdf

from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.layout.view import Extra, View

from .pictures import tree

GOLDEN = Path(__file__).parents[2] / "golden" / "pdf" / "structure.txt"


def test_the_structure_is_as_it_was(studio):
    picture = studio.picture(
        [f"Note {number}" for number in range(12)],
        View(extras=frozenset({Extra.LEGEND, Extra.LINKS, Extra.BADGES})),
        links=True,
        designed_by="Ann",
        purpose="Daily bread",
        language="en",
    )
    with pikepdf.open(io.BytesIO(pdf_bytes(one_page(picture, paper_named("A3"))))) as pdf:
        found = "\n".join(tree(pdf.Root.StructTreeRoot.K)) + "\n"
    assert found == GOLDEN.read_text(encoding="utf-8")
