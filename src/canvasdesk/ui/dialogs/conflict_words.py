"""What the dialog of conflicts says: whose part it is about, and what each side made of it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.merging import MISSING, WHOLE, Conflict, Merge, Side
from canvasdesk.layout.text import is_rtl_text
from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.method.fields import field_definitions
from canvasdesk.method.journals import heard_fields
from canvasdesk.method.symbols import symbol_named
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import (
    AnyRecord,
    Asset,
    Entry,
    Header,
    Link,
    Note,
    Tag,
    UnknownRecord,
)
from canvasdesk.model.values import AUTO_FILL, Colour, Direction, NoteKind, NoteSize, Place, Size
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.heard.words import field_label, shipped_word
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.tag_pictures import COLOUR_NAMES

_SHORT, _LONG, _BEFORE = 60, 480, 60
"""How many characters of a text stand in a heading, and in a choice; how many of them before the
first difference."""
_RTL_MARK = "\u200f"

_TEXTS = frozenset(
    {
        *("text", "description", "title", "purpose", "goal", "designed_for", "designed_by"),
        *("date", "version", "language", "block_titles", "label", "name", "letter"),
    }
)
"""What people write themselves: shown as it is."""
_PARTS = {
    "archived": QT_TRANSLATE_NOOP("Conflicts", "Put away"),
    "block_titles": QT_TRANSLATE_NOOP("Conflicts", "Heading of “{key}”"),
    "colour": QT_TRANSLATE_NOOP("Conflicts", "Colour"),
    "date": QT_TRANSLATE_NOOP("Conflicts", "Date"),
    "description": QT_TRANSLATE_NOOP("Conflicts", "Description"),
    "designed_by": QT_TRANSLATE_NOOP("Conflicts", "Designed by"),
    "designed_for": QT_TRANSLATE_NOOP("Conflicts", "Designed for"),
    "direction": QT_TRANSLATE_NOOP("Conflicts", "Reads"),
    "ends": QT_TRANSLATE_NOOP("Conflicts", "What it joins"),
    "extra": QT_TRANSLATE_NOOP("Conflicts", "“{key}”, which only a newer program knows"),
    "fields": QT_TRANSLATE_NOOP("Conflicts", "Field “{key}”"),
    "fill": QT_TRANSLATE_NOOP("Conflicts", "Colour"),
    "goal": QT_TRANSLATE_NOOP("Conflicts", "Goal"),
    "journal": QT_TRANSLATE_NOOP("Conflicts", "What kind of entry it is"),
    "kind": QT_TRANSLATE_NOOP("Conflicts", "Note or small heading"),
    "label": QT_TRANSLATE_NOOP("Conflicts", "What stands at it"),
    "language": QT_TRANSLATE_NOOP("Conflicts", "Language"),
    "letter": QT_TRANSLATE_NOOP("Conflicts", "Letter"),
    "logo": QT_TRANSLATE_NOOP("Conflicts", "Logo"),
    "mirrored_grid": QT_TRANSLATE_NOOP("Conflicts", "Blocks mirrored"),
    "mode": QT_TRANSLATE_NOOP("Conflicts", "About"),
    "name": QT_TRANSLATE_NOOP("Conflicts", "Name"),
    "note_size": QT_TRANSLATE_NOOP("Conflicts", "Size of notes"),
    "order": QT_TRANSLATE_NOOP("Conflicts", "Place in the legend"),
    "picture": QT_TRANSLATE_NOOP("Conflicts", "Picture"),
    "private": QT_TRANSLATE_NOOP("Conflicts", "Private"),
    "purpose": QT_TRANSLATE_NOOP("Conflicts", "Purpose"),
    "refs": QT_TRANSLATE_NOOP("Conflicts", "What it says about “{key}”"),
    "size": QT_TRANSLATE_NOOP("Conflicts", "Size"),
    "stack": QT_TRANSLATE_NOOP("Conflicts", "In front or behind"),
    "symbol": QT_TRANSLATE_NOOP("Conflicts", "Symbol"),
    "tags": QT_TRANSLATE_NOOP("Conflicts", "Order of its tags"),
    "text": QT_TRANSLATE_NOOP("Conflicts", "Text"),
    "text_size": QT_TRANSLATE_NOOP("Conflicts", "Text size"),
    "title": QT_TRANSLATE_NOOP("Conflicts", "Title"),
    "version": QT_TRANSLATE_NOOP("Conflicts", "Version"),
    "when": QT_TRANSLATE_NOOP("Conflicts", "When"),
    "where": QT_TRANSLATE_NOOP("Conflicts", "Where it lies"),
    WHOLE.name: QT_TRANSLATE_NOOP("Conflicts", "Deleted on one side"),
}
_CHOICES: Mapping[StrEnum, str] = {
    Mode.PERSONAL: QT_TRANSLATE_NOOP("Conflicts", "A person’s own work"),
    Mode.ORGANIZATION: QT_TRANSLATE_NOOP("Conflicts", "An organization"),
    Direction.AUTO: QT_TRANSLATE_NOOP("Conflicts", "As its language"),
    Direction.LTR: QT_TRANSLATE_NOOP("Conflicts", "Left to right"),
    Direction.RTL: QT_TRANSLATE_NOOP("Conflicts", "Right to left"),
    NoteSize.STANDARD: QT_TRANSLATE_NOOP("Conflicts", "Standard"),
    NoteSize.SMALL: QT_TRANSLATE_NOOP("Conflicts", "Small"),
    NoteSize.SQUARE: QT_TRANSLATE_NOOP("Conflicts", "Square"),
    NoteSize.WIDE: QT_TRANSLATE_NOOP("Conflicts", "Wide"),
    NoteKind.NOTE: QT_TRANSLATE_NOOP("Conflicts", "Note"),
    NoteKind.HEADING: QT_TRANSLATE_NOOP("Conflicts", "Small heading"),
}


class ConflictWords:
    """Finds the words for the conflicts of one merge."""

    def __init__(self, merged: Merge) -> None:
        self._documents = {Side.MINE: merged.mine, Side.THEIRS: merged.theirs}
        self._base, self._record_of = merged.base, merged.record

    def subject(self, conflict: Conflict) -> str:
        """Return what the conflict is about: a note by its text, an arrow by its ends."""
        record = self._record_of(conflict.record)
        match record:
            case None | Header():
                return QCoreApplication.translate("Conflicts", "The canvas")
            case Note():
                return QCoreApplication.translate("Conflicts", "Note “{text}”").format(
                    text=self._called(record)
                )
            case Tag():
                return QCoreApplication.translate("Conflicts", "Tag “{name}”").format(
                    name=self._called(record)
                )
            case Link():
                ends = (self._named(record.source), self._named(record.target))
                return QCoreApplication.translate(
                    "Conflicts", "Arrow from “{start}” to “{end}”"
                ).format(start=ends[0], end=ends[1])
            case Asset():
                return QCoreApplication.translate("Conflicts", "Picture")
            case Entry():
                return QCoreApplication.translate("Conflicts", "What was heard: “{text}”").format(
                    text=self._called(record)
                )
            case UnknownRecord():
                said = QCoreApplication.translate(
                    "Conflicts", "Something of the kind “{kind}”, which only a newer program knows"
                )
                return said.format(kind=_short(record.collection))

    def part(self, conflict: Conflict) -> str:
        """Return what of it was changed on both sides."""
        part = conflict.part
        if part == WHOLE and MISSING not in (conflict.mine, conflict.theirs):
            return QCoreApplication.translate("Conflicts", "Two different things")
        said = (
            QCoreApplication.translate("Conflicts", _PARTS[part.name])
            if part.name in _PARTS
            else part.name
        )
        return said.format(key=self._key(part.name, part.key)) if part.key else said

    def value(self, conflict: Conflict, side: Side) -> str:
        """Return what one side made of it."""
        value, other = conflict.value(side), conflict.value(side.other)
        if conflict.part == WHOLE:
            return self._fate(conflict, value)
        if conflict.part.name == "where":
            return self._where(side, conflict, value, other)
        if conflict.part.name in ("stack", "order"):
            return self._rank(side, conflict)
        if conflict.part.name in ("tags", "ends") and isinstance(value, tuple):
            named = ", ".join(self._named(str(key)) for key in value)
            return named or QCoreApplication.translate("Conflicts", "None")
        if conflict.part.name == "refs" and isinstance(value, tuple):
            return ", ".join(map(field_label, value)) or QCoreApplication.translate(
                "Conflicts", "All of it"
            )
        if conflict.part.name in ("logo", "picture") and isinstance(value, str) and value:
            return (
                QCoreApplication.translate("Conflicts", "Another picture")
                if other
                else QCoreApplication.translate("Conflicts", "A picture")
            )
        if conflict.part.name == "symbol" and isinstance(value, str) and value:
            symbol = symbol_named(value)
            return symbol.name if symbol is not None else _short(value)
        if conflict.part.name in _TEXTS and isinstance(value, str):
            return (
                _differing(value, str(other))
                if value.strip()
                else QCoreApplication.translate("Conflicts", "Empty")
            )
        return self._plain(value)

    def _named(self, key: str) -> str:
        record = self._record_of(key)
        return self._called(record) if record is not None else _short(key)

    def _called(self, record: AnyRecord) -> str:
        if isinstance(record, Note):
            return _short(note_name(record))
        if isinstance(record, Entry):
            return _short(record.text)
        return _short(record.name if isinstance(record, Tag) else record.id)

    def _key(self, name: str, key: str) -> str:
        if name == "refs":
            return self._named(key)
        if name == "block_titles" and key in set(BlockId):
            return block_heading(self._base.header, BlockId(key))
        if name != "fields":
            return _short(key)
        definition, own = field_definitions().get(key), heard_fields().get(key)
        if definition is not None:
            return _short(definition.label)
        return _short(shipped_word(own.label) if own is not None else key)

    def _fate(self, conflict: Conflict, value: object) -> str:
        if value is MISSING:
            return QCoreApplication.translate("Conflicts", "Deleted")
        lines = [QCoreApplication.translate("Conflicts", "Kept")]
        if isinstance(value, Note | Entry) and value.text.strip():
            lines = [
                QCoreApplication.translate("Conflicts", "Kept: {text}").format(
                    text=_cut(value.text)
                )
            ]
        elif isinstance(value, Tag):
            lines = [
                QCoreApplication.translate("Conflicts", "Kept: {text}").format(
                    text=self._called(value)
                )
            ]
        elif isinstance(value, Link) and value.label:
            lines = [
                QCoreApplication.translate("Conflicts", "Kept: {text}").format(
                    text=_short(value.label)
                )
            ]
        users = [self._record_of(key) for key in conflict.needed_by]
        reasons: dict[type, str] = {
            Link: QCoreApplication.translate("Conflicts", "An arrow was drawn to it or changed."),
            Note: QCoreApplication.translate("Conflicts", "A note now has it."),
            Entry: QCoreApplication.translate(
                "Conflicts", "Something heard was put down about it."
            ),
        }
        lines += dict.fromkeys(reasons[type(user)] for user in users if type(user) in reasons)
        return "\n".join(lines)

    def _where(self, side: Side, conflict: Conflict, value: object, other: object) -> str:
        if not isinstance(value, tuple) or not isinstance(other, tuple):
            return self._plain(value)
        block, place = value[0], value[1]
        if not isinstance(block, BlockId) or not isinstance(place, Place):
            return (
                QCoreApplication.translate("Conflicts", "Parked")
                if block is None
                else self._plain(block)
            )
        heading = block_heading(self._documents[side].header, block)
        if block != other[0]:
            return heading
        if place != other[1]:
            said = QCoreApplication.translate(
                "Conflicts", "{block}, {across} mm across and {down} mm down"
            )
            return said.format(block=heading, across=round(place.x), down=round(place.y))
        number, count = _among(
            conflict.record, [note.id for note in self._documents[side].notes_by_block[block]]
        )
        said = QCoreApplication.translate("Conflicts", "{block}, number {number} of {count}")
        return said.format(block=heading, number=number, count=count)

    def _rank(self, side: Side, conflict: Conflict) -> str:
        document: Document = self._documents[side]
        ids = list(document.tags)
        if conflict.part.name == "stack":
            ids = [note.id for note in document.stacked_notes]
        number, count = _among(conflict.record, ids)
        return QCoreApplication.translate("Conflicts", "Number {number} of {count}").format(
            number=number, count=count
        )

    def _plain(self, value: object) -> str:
        match value:
            case bool():
                return (
                    QCoreApplication.translate("Conflicts", "Yes")
                    if value
                    else QCoreApplication.translate("Conflicts", "No")
                )
            case Size():
                return f"{value.width:g} × {value.height:g} mm"
            case StrEnum() if value in _CHOICES:
                return QCoreApplication.translate("Conflicts", _CHOICES[value])
            case str() if value in COLOUR_NAMES:
                return QCoreApplication.translate("Colours", COLOUR_NAMES[Colour(value)])
            case str() if value == AUTO_FILL:
                return QCoreApplication.translate("Conflicts", "By its tag")
            case None:
                return QCoreApplication.translate("Conflicts", "Automatic")
            case "":
                return QCoreApplication.translate("Conflicts", "None")
            case tuple():
                return ", ".join(self._plain(each) for each in value) or QCoreApplication.translate(
                    "Conflicts", "None"
                )
        return (
            QCoreApplication.translate("Conflicts", "None")
            if value is MISSING
            else _cut(str(value))
        )


def _among(key: str, ids: list[str]) -> tuple[int, int]:
    return (ids.index(key) + 1 if key in ids else 0), len(ids)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return _begun(_one_line(text), _SHORT)


def _cut(text: str) -> str:
    return _begun(text, _LONG)


def _begun(text: str, most: int) -> str:
    """Return the beginning of a text; the dots stand where it would go on."""
    if len(text) <= most:
        return text
    kept = text[: most - 1].rstrip()
    return f"{kept}…{_RTL_MARK}" if is_rtl_text(kept, False) else f"{kept}…"


def _differing(text: str, other: str) -> str:
    """Return a text; a long one is cut before it begins to differ from another, at a word."""
    pairs = enumerate(zip(text, other, strict=False))
    shared = next((at for at, (one, two) in pairs if one != two), min(len(text), len(other)))
    start = shared - _BEFORE
    if len(text) <= _LONG or start <= 0:
        return _cut(text)
    words = text[start:].split(maxsplit=1)
    return f"… {_cut(words[-1])}"
