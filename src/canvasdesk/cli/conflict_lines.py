"""How the command line speaks of what a merge could not decide: one line each."""

from canvasdesk.cli.output import shown_text
from canvasdesk.editing.merging import MISSING, WHOLE, Conflict, Merge
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import AnyRecord, Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.values import Place

_SHORT = 40

_WHAT = {
    "where": "where it lies",
    "stack": "what it lies on",
    "ends": "what it joins",
    "fields": "field",
    "extra": "unknown key",
    "block_titles": "heading of",
}


def conflict_line(merged: Merge, conflict: Conflict, name: str) -> str:
    """Return one line: the file, the record, what of it, and what both sides made of it."""
    subject = _subject(merged, conflict.record)
    if conflict.part == WHOLE:
        mine, theirs = (_fate(conflict, value) for value in (conflict.mine, conflict.theirs))
        return f"{name}: conflict: {subject}: {mine} in mine, {theirs} in theirs"
    what = _WHAT.get(conflict.part.name, conflict.part.name.replace("_", " "))
    key = f" {shown_text(conflict.part.key)}" if conflict.part.key else ""
    mine, theirs = (_value(merged, conflict, value) for value in (conflict.mine, conflict.theirs))
    return f"{name}: conflict: {subject}: {what}{key}: mine {mine}, theirs {theirs}"


def _fate(conflict: Conflict, value: object) -> str:
    if value is MISSING:
        return "deleted"
    if conflict.needed_by:
        return "newly used"
    return "another kind" if MISSING not in (conflict.mine, conflict.theirs) else "changed"


def _subject(merged: Merge, key: str) -> str:
    match record := merged.record(key):
        case Header():
            return "the canvas"
        case Note():
            return f"note {_named(record)}"
        case Tag():
            return f"tag {_named(record)}"
        case Link():
            ends = (_end(merged, end) for end in (record.source, record.target))
            return f"arrow {' → '.join(ends)}"
        case UnknownRecord():
            return f"{shown_text(record.collection)} {shown_text(key)}"
        case None:
            return "the file"
        case _:
            return f"picture {shown_text(key)}"


def _end(merged: Merge, key: str) -> str:
    record = merged.record(key)
    return _named(record) if record is not None else key


def _named(record: AnyRecord) -> str:
    """Return what a record says, or its id where that is nothing."""
    text = record.text if isinstance(record, Note) else getattr(record, "name", "")
    return _quoted(text) if text.strip() else record.id


def _value(merged: Merge, conflict: Conflict, value: object) -> str:
    if value is MISSING:
        return "nothing"
    if conflict.part.name == "where" and isinstance(value, tuple):
        block, place = value[0], value[1]
        name = block.value if isinstance(block, BlockId) else "parking place"
        return f"{name} {place.x:g},{place.y:g}" if block and isinstance(place, Place) else name
    if conflict.part.name in ("tags", "ends") and isinstance(value, tuple):
        return ", ".join(_end(merged, str(each)) for each in value) or "none"
    if isinstance(value, str):
        return _quoted(value)
    return shown_text("none" if value is None else str(value))


def _quoted(text: str) -> str:
    line = shown_text(text)
    return f"“{line}”" if len(line) <= _SHORT else f"“{line[: _SHORT - 1]}…”"
