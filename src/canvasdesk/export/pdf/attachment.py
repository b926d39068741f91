"""The canvas inside a PDF, so that the file can be opened in the editor again."""

from canvasdesk.export.pdf.objects import PdfFile, text_string
from canvasdesk.interchange.attached_reader import ATTACHED_NAME

_SUBTYPE = "/application#2Fjson"


def attach(file: PdfFile, canvas: bytes) -> None:
    """Add a canvas's own file to a PDF, as what its pages were made from."""
    entries = f"/Type /EmbeddedFile /Subtype {_SUBTYPE} /Params <</Size {len(canvas)}>>"
    stream = file.add_stream(canvas, entries)
    name = text_string(ATTACHED_NAME)
    embedded = file.add(
        f"<</Type /Filespec /F {name} /UF {name} /AFRelationship /Source"
        f" /EF <</F {stream} 0 R /UF {stream} 0 R>>>>"
    )
    file.set_catalog("Names", file.add(f"<</EmbeddedFiles <</Names [{name} {embedded} 0 R]>>>>"))
    file.set_catalog("AF", file.add(f"[{embedded} 0 R]"))
