"""What all pages of a file share: fonts, images, and how opaque things may be."""

from canvasdesk.export.pdf.fonts import EmbeddedFont, InvisibleFont
from canvasdesk.export.pdf.objects import PdfFile, number
from canvasdesk.export.pdf.pictures import Pictures
from canvasdesk.layout.fonts import FontFace


class Resources:
    """Collects what content streams name; each thing is in the file once."""

    def __init__(self) -> None:
        self._fonts: dict[FontFace, EmbeddedFont] = {}
        self.unseen = InvisibleFont()
        self.pictures = Pictures()
        self.alphas: set[int] = set()

    def font(self, face: FontFace) -> EmbeddedFont:
        """Return the font of a face, which is embedded once it is asked for."""
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(f"F{len(self._fonts) + 1}", face)
        return font

    def write(self, file: PdfFile, forms: dict[str, int]) -> int:
        """Add all of it to a file, and return the number of the dictionary that names it.

        ``forms`` are further objects to paint, by their names.
        """
        fonts = {font.name: font.write(file) for font in self._fonts.values()}
        if self.unseen.is_used:
            fonts[self.unseen.name] = self.unseen.write(file)
        named = _named(self.pictures.write(file) | forms)
        return file.add(f"<</Font <<{_named(fonts)}>> /XObject <<{named}>> {self.opacities()}>>")

    def opacities(self) -> str:
        """Return the entry of a dictionary of resources that says how opaque things may be."""
        alphas = " ".join(
            f"/Alpha{alpha} <</ca {number(alpha / 255)} /CA {number(alpha / 255)}>>"
            for alpha in sorted(self.alphas)
        )
        return f"/ExtGState <<{alphas}>>"


def _named(numbers: dict[str, int]) -> str:
    return " ".join(f"/{name} {value} 0 R" for name, value in numbers.items())
