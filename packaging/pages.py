"""Makes the pages that docs/printing.md shows: ``python packaging/pages.py FOLDER``.

The first page of each print, small enough for a repository.
"""

import sys
from dataclasses import replace
from pathlib import Path

from canvasdesk.cli.typesetting import typesetter
from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.conversion.printing import printed
from canvasdesk.export.papers import paper_named
from canvasdesk.export.raster import png_bytes
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.storage.format import read_document

_EXAMPLES = Path(__file__).parent.parent / "resources" / "examples"
_MOST_BYTES = 120_000
_ON_A4 = PrintOrder(paper=paper_named("A4"))
_ON_A1 = PrintOrder(paper=paper_named("A1"))
PAGES: dict[str, tuple[str, PrintOrder, float]] = {
    "poster": ("organization", _ON_A1, 24),
    "plan": ("personal", replace(_ON_A1, tiles=Tiles(paper_named("A4"))), 60),
    "reading": ("organization", replace(_ON_A4, what=What.READING, ink=Ink.GREY), 72),
    "blank": (
        "personal",
        replace(_ON_A1, what=What.BLANK, extras=frozenset({Extra.QUESTIONS})),
        24,
    ),
    "notes": ("personal", replace(_ON_A4, what=What.NOTES), 60),
    "cards": ("organization", replace(_ON_A4, what=What.CARDS), 60),
}


def main(folder: Path) -> None:
    """Write all of them, or say which is too large."""
    folder.mkdir(parents=True, exist_ok=True)
    with typesetter() as setter:
        for name, (example, order, dpi) in PAGES.items():
            data = _page(setter, example, order, dpi)
            if len(data) > _MOST_BYTES:
                sys.exit(f"{name}: {len(data)} bytes, at most {_MOST_BYTES} are wanted")
            (folder / f"{name}.png").write_bytes(data)


def _page(setter: Typesetter, example: str, order: PrintOrder, dpi: float) -> bytes:
    document = read_document(_EXAMPLES / f"{example}.canvasdesk").document
    return png_bytes(printed(document, order, setter).pages[0], dpi)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
