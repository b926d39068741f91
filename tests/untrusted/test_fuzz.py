"""Random harm to documents, to what importers read and to what is pasted: refused, or whole.

Each round has a seed of its own, named where it fails, so that it can be run again. ``make test``
runs a fixed number; ``make test-long`` runs many more.
"""

import random
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from canvasdesk.interchange.recognise import Format
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.storage.format import document_bytes
from canvasdesk.storage.fragment_json import MIME_TYPE
from canvasdesk.ui.canvas.clipboard import pasted
from untrusted.everywhere import copied, imported, new_id, painted, written_out
from untrusted.judging import assert_survives, opened
from untrusted.malformed import OPENED
from untrusted.mutations import harmed, mistaken

TESTS = Path(__file__).parents[1]
EXAMPLES = sorted((TESTS / "golden" / "interchange" / "markdown").glob("*.md"))
SHAPES = sorted(
    path
    for path in (TESTS / "golden" / "interchange" / "shapes").iterdir()
    if path.suffix != ".expected"
)
GOLDEN = sorted(
    [
        *(TESTS / "golden" / "format").rglob("*.canvasdesk"),
        *(TESTS.parent / "resources" / "examples").glob("*.canvasdesk"),
    ]
)
BESIDE = TESTS.parents[1] / "shared" / "inputs"
FEW, MANY = 60, 3000
PAINTED_EACH = 6
"""So many documents are opened for one that is painted: that takes a hundred times as long."""


def foreign() -> list[bytes]:
    beside = (path for path in sorted(BESIDE.rglob("*")) if path.is_file())
    return [path.read_bytes() for path in (*EXAMPLES, *SHAPES, *beside)]


def canvases() -> list[bytes]:
    taken_over = (imported(data) for data in foreign())
    made = [document_bytes(document) for document in taken_over if document is not None]
    return [path.read_bytes() for path in GOLDEN] + [*OPENED.values()][:1] + made


def chances(kind: str, count: int) -> Iterator[tuple[str, random.Random]]:
    for number in range(count):
        name = f"{kind} {number}"
        yield name, random.Random(name)


def through_everything(document: Document, chance: random.Random, typesetter: Typesetter) -> None:
    written_out(document)
    if chance.randrange(PAINTED_EACH) == 0:
        painted(document, typesetter, chance.choice((None, *BlockId)))
        copied(document, typesetter)


def fuzzed(
    kind: str,
    count: int,
    samples: Iterable[bytes],
    harm: Callable[[bytes, random.Random], bytes],
    read: Callable[[bytes, random.Random], Document | None],
    typesetter: Typesetter,
) -> tuple[int, int]:
    """Harm samples and have them read; return how many were opened, and refused."""
    whole = list(samples)
    found = refused = 0
    slowest = 0.0
    for name, chance in chances(kind, count):
        data = harm(chance.choice(whole), chance)
        begun = time.process_time()
        try:
            document = read(data, chance)
            if document is not None:
                through_everything(document, chance, typesetter)
        except BaseException as error:
            error.add_note(f"round: {name}")
            raise
        slowest = max(slowest, time.process_time() - begun)
        found, refused = found + (document is not None), refused + (document is None)
    print(f"{kind}: {count} rounds, {found} opened, {refused} refused, {slowest:.1f} s the slowest")  # noqa: T201  (figures)
    return found, refused


def read_canvas(data: bytes, _chance: random.Random) -> Document | None:
    result = opened(data)
    return result.document if result else None


def read_foreign(data: bytes, chance: random.Random) -> Document | None:
    return imported(data, chance.choice((*[None] * 12, *Format)))


def _canvases(count: int, typesetter: Typesetter) -> None:
    samples = canvases()
    found, refused = fuzzed("canvas", count, samples, mistaken, read_canvas, typesetter)
    assert min(found, refused) > count // 10
    found, refused = fuzzed("bytes", count, samples, harmed, read_canvas, typesetter)
    assert min(found, refused) > count // 20


def _foreign(count: int, typesetter: Typesetter) -> None:
    found, refused = fuzzed("foreign", count, foreign(), harmed, read_foreign, typesetter)
    assert min(found, refused) > count // 10


def _pasted(count: int) -> None:
    """What is on the clipboard as ours, or as text, is pasted or passed over."""
    document = opened(GOLDEN[-1].read_bytes()).document
    whole = [data.replace(b'"canvasdesk"', b'"canvasdesk-fragment"', 1) for data in canvases()]
    for name, chance in chances("pasted", count):
        sample = chance.choice(whole)
        data = QMimeData()
        data.setData(MIME_TYPE, chance.choice((mistaken, harmed))(sample, chance))
        data.setText(harmed(sample, chance).decode(errors="replace"))
        try:
            patch = pasted(
                document, data, chance.choice((None, *BlockId)), BlockId.CHANNELS, new_id
            )
            assert_survives(patch.apply(document))
        except BaseException as error:
            error.add_note(f"round: {name}")
            raise


def test_harmed_canvases(typesetter: Typesetter):
    _canvases(FEW, typesetter)


def test_harmed_files_of_other_formats(typesetter: Typesetter):
    _foreign(FEW * 2, typesetter)


def test_harmed_clipboards(qapp):
    _pasted(FEW)


@pytest.mark.long
def test_many_harmed_canvases(typesetter: Typesetter):
    _canvases(MANY, typesetter)


@pytest.mark.long
def test_many_harmed_files_of_other_formats(typesetter: Typesetter):
    _foreign(MANY, typesetter)


@pytest.mark.long
def test_many_harmed_clipboards(qapp):
    _pasted(MANY)
