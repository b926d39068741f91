"""A file cut at any byte, or with any bit turned, opens or is refused; it is never a traceback."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from canvasdesk.editing.fragment import copy_fragment
from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document
from canvasdesk.storage import recent, shortcuts, used
from canvasdesk.storage.files import ContentHash
from canvasdesk.storage.format import parse_document
from canvasdesk.storage.fragment_json import read_records_bytes, records_bytes
from canvasdesk.storage.preferences import FILE as PREFERENCES
from canvasdesk.storage.preferences import Preferences, read_preferences, write_preferences
from canvasdesk.storage.recovery import Head, copy_bytes, parse_copy
from untrusted.judging import PATH, opened, said_in_one_line
from untrusted.malformed import WHOLE

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
Read = Callable[[bytes], bool]
"""Reads a file's bytes, and says whether they opened; raises nothing."""


def cut(whole: bytes) -> Iterator[bytes]:
    return (whole[:length] for length in range(len(whole)))


def flipped(whole: bytes, bits: Callable[[int], range]) -> Iterator[bytes]:
    """Yield the bytes with one bit turned, at each place those that ``bits`` gives for it."""
    for place, byte in enumerate(whole):
        for bit in bits(place):
            yield whole[:place] + bytes([byte ^ 1 << bit]) + whole[place + 1 :]


def one_bit(place: int) -> range:
    return range(place % 8, place % 8 + 1)


def all_bits(_place: int) -> range:
    return range(8)


def reads_canvas(data: bytes) -> bool:
    return opened(data) is not None


def reads_fragment(data: bytes) -> bool:
    try:
        records = read_records_bytes(data)
    except CanvasdeskError as error:
        said_in_one_line(error)
        return False
    again = read_records_bytes(records_bytes(records))
    assert {record.id: record for record in again} == {record.id: record for record in records}
    return True


def reads_recovery_copy(data: bytes) -> bool:
    copy = parse_copy(data, PATH, LONG_AGO)
    if copy.fault is not None:
        said_in_one_line(copy.fault)
    return copy.result is not None


def recovery_copy() -> bytes:
    head = Head(LONG_AGO, "Plan", Path("/home/somebody/plan.canvasdesk"), ContentHash("0" * 64))
    return copy_bytes(parse_document(WHOLE, PATH).document, head)


def fragment() -> bytes:
    document: Document = parse_document(WHOLE, PATH).document
    return records_bytes(copy_fragment(document, document.notes).records)


DOCUMENTS: dict[str, tuple[bytes, Read]] = {
    "canvas": (WHOLE, reads_canvas),
    "clipboard": (fragment(), reads_fragment),
    "recovery copy": (recovery_copy(), reads_recovery_copy),
}
"""What is opened or refused; whoever adds a kind of file adds it here."""


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_cut_at_any_byte(kind: str):
    whole, reads = DOCUMENTS[kind]
    assert reads(whole)
    results = [reads(data) for data in cut(whole)]
    assert results[-1], "only the newline at its end is missing"
    assert not any(results[:-1])


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_bit_turned_at_any_byte(kind: str):
    whole, reads = DOCUMENTS[kind]
    results = [reads(data) for data in flipped(whole, one_bit)]
    assert 0 < sum(results) < len(results)


@pytest.mark.long
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_bit_turned(kind: str):
    whole, reads = DOCUMENTS[kind]
    results = [reads(data) for data in flipped(whole, all_bits)]
    print(f"{kind}: {len(whole)} bytes, {len(results)} bits, {sum(results)} opened")  # noqa: T201  (figures)
    assert 0 < sum(results) < len(results)


# The program's own notes about itself are read at each start: damaged, they are as good as none.


def _state_files(state: Path) -> dict[str, tuple[bytes, Callable[[], object]]]:
    entry = recent.RecentFile(state / "plan.canvasdesk", "Plan", document_id="d")
    recent.write_recent(state, recent.RecentFiles((entry,)))
    write_preferences(state, Preferences(canvases=str(state), language="de"))
    used.write_used(state, ["action:undo", "block:channels"])
    shortcuts.write_shortcuts(state, {"undo": "Ctrl+Y"})
    readers: dict[str, Callable[[], object]] = {
        recent.FILE: lambda: recent.read_recent(state),
        PREFERENCES: lambda: read_preferences(state),
        used.FILE: lambda: used.read_used(state),
        shortcuts.FILE: lambda: shortcuts.read_shortcuts(state),
    }
    return {name: ((state / name).read_bytes(), reader) for name, reader in readers.items()}


def test_damaged_state_files_stop_no_start(tmp_path: Path):
    for name, (whole, read) in _state_files(tmp_path).items():
        for data in (*cut(whole), *flipped(whole, one_bit)):
            (tmp_path / name).write_bytes(data)
            read()
