"""A hand that edits documents at random, as a person would, for tests that need two of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

import operations as op
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note
from canvasdesk.model.values import Colour, Direction, NoteSize, Place, Size
from strategies import counted_ids, picture

FEELING = FieldDefinition("feeling", "", ValueRule(FieldType.INTEGER))
WHO = FieldDefinition("who", "", ValueRule(FieldType.TEXT))


class Hand:
    """Edits a document at random, as a person would."""

    def __init__(self, document: Document, random: Random, name: str) -> None:
        self.document, self.random = document, random
        self.new_id = counted_ids(name)
        self.name = name

    def edit(self, steps: int) -> Document:
        return self._do(self.random.choices(VERBS, k=steps))

    def fill(self, notes: int) -> Document:
        """Put notes, tags and arrows on the canvas, and have them lie as after some work."""
        self._do(ADDING[:1] * notes)
        self._do(self.random.choices(ADDING[1:], k=notes * 2))
        return self.edit(notes // 4)

    def _do(self, verbs: Iterable["Verb"]) -> Document:
        for verb in verbs:
            try:
                self.document = verb(self).apply(self.document)
            except DocumentError:
                continue
        return self.document

    def some(self, kind: str) -> list[str]:
        ids = sorted(getattr(self.document, kind))
        return self.random.sample(ids, min(len(ids), self.random.randint(1, 2)))

    def one(self, kind: str) -> str:
        return next(iter(self.some(kind)), "none there")

    def text(self) -> str:
        return f"{self.name} {self.random.randint(0, 99)}"

    def day(self) -> str:
        return self.random.choice(("", "2026-05-03", f"2026-06-{self.random.randint(10, 30)}"))

    def refs(self) -> dict[str, tuple[str, ...]]:
        return dict.fromkeys(self.some("notes"), ())

    def spot(self) -> op.Spot:
        random = self.random
        place = Place(float(random.randint(0, 200)), float(random.randint(20, 400)))
        return op.Spot(random.choice([*BlockId, None]), place)

    def order(self) -> Patch:
        block = self.random.choice([*BlockId, None])
        here = [note.id for note in self.document.notes_by_block[block]]
        if len(here) < 2:
            return op.rename(self.document, self.document.header.title)
        note, before = self.random.sample(here, 2)
        return op.move_note_in_order(
            self.document, note, before if self.random.random() < 0.7 else None
        )

    def move_tag(self) -> Patch:
        tag, *before = self.some("tags") or ["none there"]
        return op.move_tag_in_order(self.document, tag, before[0] if before else None)


Verb = Callable[[Hand], Patch]

ADDING: tuple[Verb, ...] = (
    lambda h: op.add_note(h.document, h.spot().block, h.text(), h.new_id),
    lambda h: op.add_tag(h.document, h.text(), h.new_id),
    lambda h: op.tag_notes(h.document, h.some("notes"), h.one("tags")),
    lambda h: op.add_link(h.document, h.one("notes"), h.one("notes"), h.new_id, h.text()),
    lambda h: op.move_notes(h.document, dict.fromkeys(h.some("notes"), h.spot())),
    lambda h: op.set_picture(h.document, h.some("notes"), picture("p0"), h.new_id),
    lambda h: op.add_entry(h.document, "heard", h.text(), h.day(), h.new_id, h.refs()),
)
VERBS: tuple[Verb, ...] = (
    *ADDING[:1] * 2,
    lambda h: op.edit_text(h.document, h.one("notes"), h.text()),
    lambda h: op.edit_description(h.document, h.one("notes"), h.text()),
    lambda h: op.move_notes(h.document, dict.fromkeys(h.some("notes"), h.spot())),
    lambda h: op.move_notes(h.document, dict.fromkeys(h.some("notes"), h.spot())),
    lambda h: op.restack(h.document, h.some("notes"), h.random.choice(list(op.Level))),
    lambda h: op.resize_note(h.document, h.one("notes"), Size(h.random.randint(50, 900), 80.0)),
    lambda h: op.refill_notes(h.document, h.some("notes"), h.random.choice(list(Colour))),
    lambda h: op.set_symbol(h.document, h.some("notes"), h.random.choice(("star", "heart"))),
    lambda h: op.set_field(h.document, h.one("notes"), FEELING, h.random.randint(-2, 2)),
    lambda h: op.clear_field(h.document, h.one("notes"), "feeling"),
    lambda h: op.archive_notes(h.document, h.some("notes")),
    lambda h: op.restore_notes(h.document, h.some("archived_notes")),
    lambda h: op.make_headings(h.document, h.some("notes")),
    lambda h: op.delete_records(h.document, h.some(h.random.choice(("notes", "links", "tags")))),
    lambda h: op.delete_records(h.document, h.some("notes")),
    lambda h: op.add_link(h.document, h.one("notes"), h.one("notes"), h.new_id, h.text()),
    lambda h: op.add_link(h.document, h.one("notes"), h.one("notes"), h.new_id),
    lambda h: op.edit_link(h.document, h.one("links"), h.text()),
    lambda h: op.turn_link(h.document, h.one("links")),
    lambda h: op.unlink(h.document, h.some("links")),
    lambda h: op.add_tag(h.document, h.text(), h.new_id),
    lambda h: op.add_tag(h.document, h.random.choice(("Risk", "Trust")), h.new_id),
    lambda h: op.edit_tag(h.document, h.one("tags"), name=h.text()),
    lambda h: op.tag_notes(h.document, h.some("notes"), h.one("tags")),
    lambda h: op.untag_notes(h.document, h.some("notes"), h.one("tags")),
    lambda h: op.set_picture(
        h.document, h.some("notes"), picture(h.random.choice(("p0", "p1", "p7"))), h.new_id
    ),
    lambda h: op.clear_picture(h.document, h.some("notes")),
    lambda h: op.set_private(h.document, h.some("records"), h.random.random() < 0.5),
    lambda h: op.rename(h.document, h.text()),
    lambda h: op.edit_header(h.document, note_size=h.random.choice(list(NoteSize))),
    lambda h: op.edit_header(h.document, direction=h.random.choice(list(Direction))),
    lambda h: op.switch_mode(h.document, h.random.choice(list(Mode))),
    lambda h: op.set_block_title(h.document, h.random.choice(list(BlockId)), h.text()),
    lambda h: op.add_entry(h.document, "heard", h.text(), h.day(), h.new_id, h.refs()),
    lambda h: op.edit_entry(h.document, h.one("entries"), h.text()),
    lambda h: op.date_entry(h.document, h.one("entries"), h.day()),
    lambda h: op.attach_entry(h.document, h.one("entries"), h.one("notes")),
    lambda h: op.attach_entry(h.document, h.one("entries"), h.one("notes"), ("why_care",)),
    lambda h: op.detach_entry(h.document, h.one("entries"), h.one("notes")),
    lambda h: op.set_field(h.document, h.one("entries"), WHO, h.text()),
    lambda h: op.delete_records(h.document, h.some("entries")),
    Hand.order,
    Hand.order,
    Hand.move_tag,
)


def without_keys(document: Document) -> Document:
    """As a person or a script writes a file: in no order but that of the ids."""
    records = {
        key: replace(record, order="", stack="") if isinstance(record, Note) else record
        for key, record in document.records.items()
    }
    return Document(FrozenMap(records), document.extra)
