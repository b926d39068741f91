"""Every operation keeps a document whole, and every change can be taken back.

A state machine does what a person might, in any order, on documents of any origin. What is right
for one operation is in ``tests/unit/editing``.
"""

import inspect
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import operations as op
from canvasdesk.editing.fragment import Fragment
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import drawn_rect, note_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET, block_at, block_rects
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.dismissals import dismissed
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.model.folding import spans_of
from canvasdesk.model.language import is_rtl
from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.order import LONGEST_KEY, is_order_key
from canvasdesk.model.records import HEADER_ID, AnyRecord, Note
from canvasdesk.model.values import Colour, Direction, NoteKind, NoteSize
from canvasdesk.storage.format import checked_bytes, document_bytes, parse_document
from canvasdesk.storage.fragment_json import read_records_bytes, records_bytes
from property.test_tidying import measure_for
from strategies import (
    blocks,
    blocks_or_parking,
    counted_ids,
    documents,
    examples,
    lines,
    picture,
    places,
    sizes,
    texts,
)

FILE = Path("plan.canvasdesk")
FEELING = FieldDefinition("feeling", "", ValueRule(FieldType.INTEGER, Decimal(-2), Decimal(2)))


def check_whole(document: Document) -> None:
    """Assert what is true of every document."""
    assert HEADER_ID in document.records
    assert all(key == record.id for key, record in document.records.items())
    for link in document.links.values():
        assert {link.source, link.target} <= document.notes.keys()
        assert link.source != link.target
    for entry in document.entries.values():
        assert entry.refs.keys() <= document.records.keys()
    for note in document.notes.values():
        assert set(note.tags) <= document.tags.keys()
        assert not note.picture or note.picture in document.assets
        assert len(set(note.tags)) == len(note.tags)


def check_change(before: Document, patch: Patch, after: Document) -> None:
    """Assert what is true of every operation's patch."""
    check_whole(after)
    for key, change in patch.changes.items():
        assert change.before != change.after
        assert change.before == before.records.get(key)
        was, now = change.before, change.after
        if was is not None and now is not None:
            assert (was.extra, type(was)) == (now.extra, type(now))
        if isinstance(now, Note):
            check_note(after, was if isinstance(was, Note) else None, now)


def check_note(document: Document, was: Note | None, now: Note) -> None:
    assert len(now.text) <= NOTE_TEXT_CHARACTERS
    if was is None or was.order != now.order:
        assert is_order_key(now.order)
    if was is None or was.stack != now.stack:
        assert is_order_key(now.stack)
    if was is not None and (was.block, was.place, was.size) == (now.block, now.place, now.size):
        return
    if now.block is not None:
        block = block_rects()[now.block]
        inside = Rect(0.0, 0.0, block.width, block.height)
        assert inside.contains(*note_rect(document, now).centre)


def copied_records(copied: Fragment) -> list[AnyRecord]:
    return [*copied.notes, *copied.links, *copied.tags, *copied.assets]


class Editing(RuleBasedStateMachine):
    """Edit a document and go back and forth in its history."""

    @initialize(document=documents(max_notes=5))
    def begin(self, document: Document) -> None:
        self.new_id = counted_ids()
        self.document = document
        self.done: list[tuple[Document, Patch]] = []
        self.undone: list[tuple[Document, Patch]] = []
        self.clipboard: tuple[Fragment, bytes] | None = None
        self.file = b""

    def do(self, patch: Patch) -> None:
        after = patch.apply(self.document)
        check_change(self.document, patch, after)
        assert patch.inverse().apply(after) == self.document
        self.done.append((self.document, patch))
        self.undone.clear()
        self.document = after

    def some(self, data: st.DataObject, kind: str) -> list[str]:
        ids = sorted(getattr(self.document, kind))
        return data.draw(st.lists(st.sampled_from(ids), unique=True, max_size=4)) if ids else []

    @rule(block=blocks_or_parking, text=texts, place=st.one_of(st.none(), places))
    def add_note(self, block, text, place):
        self.do(op.add_note(self.document, block, text, self.new_id, place))

    @rule(block=blocks_or_parking, many=st.lists(texts, max_size=4))
    def add_notes(self, block, many):
        self.do(op.add_notes(self.document, block, many, self.new_id))

    @rule(data=st.data(), text=texts)
    def edit(self, data, text):
        for note_id in self.some(data, "notes")[:1]:
            self.do(op.edit_text(self.document, note_id, text))
            self.do(op.edit_description(self.document, note_id, text * 3))

    @rule(wanted=st.sampled_from(("a", "É", "\n", "م")), by=st.sampled_from(("", "x", "yes!")))
    def replace(self, wanted, by):
        self.do(op.replace_text(self.document, wanted, by))
        left = [list(spans_of(note.text, wanted)) for note in self.document.notes.values()]
        assert not any(left) or (wanted, by) == ("É", "yes!")

    @rule(wanted=st.sampled_from(("a", "É", "م")), by=st.sampled_from(("", "x")))
    def replace_exactly(self, wanted, by):
        self.do(op.replace_text(self.document, wanted, by, exact=True))
        assert not any(
            list(spans_of(note.text, wanted, exact=True)) for note in self.document.notes.values()
        )

    @rule(data=st.data(), block=blocks_or_parking, place=places)
    def move(self, data, block, place):
        spots = {note_id: op.Spot(block, place) for note_id in self.some(data, "notes")}
        self.do(op.move_notes(self.document, spots))
        again = op.move_notes(self.document, spots)
        assert block is None or not again

    @rule(data=st.data(), x=st.floats(-200, 1400), y=st.floats(-200, 1000))
    def drop(self, data, x, y):
        rects = {}
        for note_id in self.some(data, "notes"):
            size = note_size(self.document, self.document.notes[note_id])
            rects[note_id] = Rect(x, y, size.width, size.height)
        self.do(op.move_notes(self.document, op.drop_target(self.document, rects)))

    @rule(data=st.data())
    def park(self, data):
        ids = self.some(data, "notes")
        self.do(op.park_notes(self.document, ids))
        assert not op.park_notes(self.document, ids)

    @rule(data=st.data())
    def put_away(self, data):
        ids = self.some(data, "notes")
        links = self.document.links
        self.do(op.archive_notes(self.document, ids))
        assert self.document.notes.keys().isdisjoint(ids)
        if data.draw(st.booleans()):
            self.do(op.restore_notes(self.document, ids))
            assert self.document.links == links

    @rule(data=st.data())
    def bring_back(self, data):
        ids = self.some(data, "archived_notes")
        self.do(op.restore_notes(self.document, ids))
        assert self.document.notes.keys() >= set(ids)
        stacked = [note.id for note in self.document.stacked_notes]
        assert not ids or set(stacked[-len(ids) :]) == set(ids)

    @rule(data=st.data(), block=blocks_or_parking)
    def reorder(self, data, block):
        here = [note.id for note in self.document.notes_by_block[block]]
        if here:
            note_id = data.draw(st.sampled_from(here))
            before = data.draw(st.sampled_from([*(n for n in here if n != note_id), None]))
            self.do(op.move_note_in_order(self.document, note_id, before))
            rest = [note_id_ for note_id_ in here if note_id_ != note_id]
            rest.insert(rest.index(before) if before else len(rest), note_id)
            assert [note.id for note in self.document.notes_by_block[block]] == rest

    @rule(data=st.data(), block=blocks_or_parking, text=texts)
    def outline(self, data, block, text):
        here = [note.id for note in self.document.notes_by_block[block]]
        before = data.draw(st.sampled_from([*here, None]))
        ids = self.some(data, "notes")
        moved = [note_id for note_id in self.document.notes if note_id in ids]
        self.do(op.order_notes(self.document, ids, block, before))
        follower = next(
            (n for n in (here[here.index(before) :] if before else ()) if n not in ids), None
        )
        wanted = [note_id for note_id in here if note_id not in ids]
        at = wanted.index(follower) if follower else len(wanted)
        wanted[at:at] = moved
        assert [note.id for note in self.document.notes_by_block[block]] == wanted
        assert not op.order_notes(self.document, ids, block, follower)
        self.do(op.insert_note(self.document, block, text, self.new_id, follower))
        after = [note.id for note in self.document.notes_by_block[block]]
        at = after.index(follower) if follower else len(after)
        assert after[at - 1] not in wanted
        assert [*after[: at - 1], *after[at:]] == wanted

    @rule(data=st.data(), size=st.one_of(st.none(), sizes))
    def resize(self, data, size):
        for note_id in self.some(data, "notes")[:1]:
            self.do(op.resize_note(self.document, note_id, size))

    @rule(data=st.data(), colour=st.sampled_from(Colour))
    def look(self, data, colour):
        self.do(op.refill_notes(self.document, self.some(data, "notes"), colour))

    @rule(data=st.data(), symbol=st.sampled_from(("", "star", "no such", " \N{PARTY POPPER} ")))
    def mark(self, data, symbol):
        ids = self.some(data, "notes")
        self.do(op.set_symbol(self.document, ids, symbol))
        assert all(self.document.notes[key].symbol == symbol.strip() for key in ids)
        assert not op.set_symbol(self.document, ids, symbol)

    @rule(data=st.data(), asset=st.sampled_from(("p0", "p1", "p9")))
    def show(self, data, asset):
        ids = self.some(data, "notes")
        shown = picture(asset)
        self.do(op.set_picture(self.document, ids, shown, self.new_id))
        for key in ids:
            held = self.document.assets[self.document.notes[key].picture]
            assert held.data == shown.data
        assert not op.set_picture(self.document, ids, shown, self.new_id)

    @rule(asset=st.sampled_from(("p0", "p1", "p9")))
    def sign(self, asset):
        self.do(op.set_logo(self.document, picture(asset), self.new_id))
        assert self.document.assets[self.document.header.logo].data == picture(asset).data

    @rule()
    def take_the_sign_off(self):
        self.do(op.clear_logo(self.document))
        assert not self.document.header.logo

    @rule(data=st.data())
    def hide(self, data):
        ids = self.some(data, "notes")
        self.do(op.clear_picture(self.document, ids))
        assert not op.clear_picture(self.document, ids)

    @rule(data=st.data(), block=blocks, text=texts)
    def headings(self, data, block, text):
        before = next(iter(self.some(data, "notes")), None)
        self.do(op.add_heading(self.document, block, text, self.new_id, before))
        ids = self.some(data, "notes")
        self.do(op.make_headings(self.document, ids))
        assert all(self.document.notes[key].kind is NoteKind.HEADING for key in ids)
        assert set(ids) <= set(op.with_followers(self.document, ids))
        self.do(op.make_notes(self.document, ids[1:]))
        assert all(self.document.notes[key].kind is NoteKind.NOTE for key in ids[1:])

    @rule(data=st.data(), level=st.sampled_from(op.Level))
    def restack(self, data, level):
        ids = self.some(data, "notes")
        self.do(op.restack(self.document, ids, level))
        stacked = [note.id for note in self.document.stacked_notes]
        end = stacked[-len(ids) :] if level is op.Level.FRONT else stacked[: len(ids)]
        assert not ids or set(end) == set(ids)

    @rule(
        data=st.data(),
        kind=st.sampled_from(("notes", "archived_notes", "links", "tags", "entries")),
    )
    def delete(self, data, kind):
        self.do(op.delete_records(self.document, self.some(data, kind)))

    @rule(data=st.data(), label=lines)
    def link(self, data, label):
        for source, target in zip(self.some(data, "notes"), self.some(data, "notes"), strict=False):
            try:
                self.do(op.add_link(self.document, source, target, self.new_id, label))
            except DocumentError as error:
                assert error.code in {"link.exists", "link.to_itself"}
        for link_id in self.some(data, "links")[:1]:
            self.do(op.edit_link(self.document, link_id, label))

    @rule(data=st.data(), back=st.booleans())
    def link_several(self, data, back):
        for target in self.some(data, "notes")[:1]:
            notes = self.some(data, "notes")
            patch = op.link_notes(self.document, notes, target, self.new_id, back=back)
            self.do(patch)
            ends = {(link.source, link.target) for link in self.document.links.values()}
            wanted = {(target, note) if back else (note, target) for note in notes}
            assert wanted - {(target, target)} <= ends

    @rule(data=st.data())
    def turn_link(self, data):
        for link_id in self.some(data, "links")[:1]:
            try:
                self.do(op.turn_link(self.document, link_id))
            except DocumentError as error:
                assert error.code == "link.exists"

    @rule(data=st.data())
    def unlink(self, data):
        gone = self.some(data, "links")
        self.do(op.unlink(self.document, gone))
        assert self.document.links.keys().isdisjoint(gone)
        for other in self.some(data, "notes")[:1]:
            notes = self.some(data, "notes")
            self.do(op.unlink_notes(self.document, notes, other))
            left = [{link.source, link.target} for link in self.document.links.values()]
            assert not any({note, other} in left for note in notes)

    @rule(data=st.data(), text=texts, when=st.sampled_from(("", "2026-03-01", "2026-03-01T14:30")))
    def hear(self, data, text, when):
        refs = dict.fromkeys(self.some(data, "notes"), ("why_care",))
        self.do(op.add_entry(self.document, "heard", text, when, self.new_id, refs))
        for entry_id in self.some(data, "entries")[:1]:
            self.do(op.edit_entry(self.document, entry_id, text))
            self.do(op.date_entry(self.document, entry_id, when))
            for note_id in self.some(data, "notes"):
                self.do(op.attach_entry(self.document, entry_id, note_id))
                assert self.document.entries[entry_id].refs[note_id] == ()
            for note_id in self.some(data, "notes"):
                self.do(op.detach_entry(self.document, entry_id, note_id))
                assert note_id not in self.document.entries[entry_id].refs

    @rule(data=st.data(), block=blocks, code=st.sampled_from(("long_note", "empty_block")))
    def dismiss(self, data, block, code):
        about = [*self.some(data, "notes"), block]
        self.do(op.dismiss_hint(self.document, code, about))
        assert {(code, one) for one in about} <= dismissed(self.document)

    @rule(data=st.data(), block=blocks, code=st.sampled_from(("long_note", "empty_block")))
    def restore_hint(self, data, block, code):
        about = [*self.some(data, "notes"), block]
        self.do(op.restore_hint(self.document, code, about))
        assert dismissed(self.document).isdisjoint((code, one) for one in about)

    @rule(data=st.data(), name=lines)
    def tag(self, data, name):
        try:
            self.do(op.add_tag(self.document, name, self.new_id))
        except DocumentError as error:
            assert error.code in {"tag.exists", "tag.name_missing"}
        for tag_id in self.some(data, "tags"):
            self.do(op.tag_notes(self.document, self.some(data, "notes"), tag_id))
            self.do(op.untag_notes(self.document, self.some(data, "notes"), tag_id))

    @rule(data=st.data())
    def reorder_tags(self, data):
        here = list(self.document.tags)
        if here:
            tag_id = data.draw(st.sampled_from(here))
            before = data.draw(st.sampled_from([*(one for one in here if one != tag_id), None]))
            self.do(op.move_tag_in_order(self.document, tag_id, before))
            rest = [one for one in here if one != tag_id]
            rest.insert(rest.index(before) if before else len(rest), tag_id)
            assert list(self.document.tags) == rest

    @rule(
        title=texts,
        direction=st.sampled_from(Direction),
        mirrored=st.booleans(),
        size=st.sampled_from(NoteSize),
        mode=st.sampled_from(Mode),
        block=blocks,
    )
    def header(self, title, direction, mirrored, size, mode, block):
        self.do(
            op.edit_header(
                self.document,
                title=title,
                direction=direction,
                mirrored_grid=mirrored,
                note_size=size,
            )
        )
        self.do(op.switch_mode(self.document, mode))
        self.do(op.set_block_title(self.document, block, title))

    @rule(data=st.data(), private=st.booleans(), feeling=st.integers(-2, 2))
    def annotate(self, data, private, feeling):
        self.do(op.set_private(self.document, self.some(data, "records"), private))
        for note_id in self.some(data, "notes"):
            self.do(op.set_field(self.document, note_id, FEELING, feeling))
            self.do(op.clear_field(self.document, note_id, "feeling"))
        notes = self.some(data, "notes")
        self.do(op.set_fields(self.document, notes, FEELING, feeling))
        self.do(op.edit_descriptions(self.document, notes, "Same"))
        self.do(op.clear_fields(self.document, notes, "feeling"))

    @rule(
        data=st.data(),
        block=blocks_or_parking,
        anchor=st.one_of(st.none(), places),
        other=documents(),
    )
    def paste(self, data, block, anchor, other):
        own = op.copy_fragment(self.document, self.some(data, "notes"))
        foreign = op.copy_fragment(other, list(other.notes)[:3])
        for fragment in (own, foreign):
            self.do(op.paste_fragment(self.document, fragment, block, self.new_id, anchor))
            self.do(op.paste_in_place(self.document, fragment, self.new_id))

    @rule(data=st.data())
    def copy(self, data):
        copied = op.copy_fragment(self.document, self.some(data, "notes"))
        self.clipboard = copied, records_bytes(copied_records(copied))

    @precondition(lambda self: self.clipboard)
    @rule(block=blocks_or_parking, in_place=st.booleans())
    def paste_copied(self, block, in_place):
        """Paste what was copied some steps before, and may be gone, changed or there twice."""
        copied, data = self.clipboard
        assert {one.id: one for one in read_records_bytes(data)} == {
            one.id: one for one in copied_records(copied)
        }
        before = self.document.notes.keys()
        if in_place:
            self.do(op.paste_in_place(self.document, copied, self.new_id))
        else:
            self.do(op.paste_fragment(self.document, copied, block, self.new_id))
        assert len(self.document.notes.keys() - before) == len(copied.notes)

    @rule(data=st.data(), line=st.sampled_from(op.Line), axis=st.sampled_from(op.Axis))
    def align(self, data, line, axis):
        rects = {
            note_id: note_rect(self.document, note)
            for note_id in self.some(data, "notes")
            if (note := self.document.notes[note_id]).block is not None
        }
        self.do(op.align_notes(self.document, rects, line))
        rects = {key: note_rect(self.document, self.document.notes[key]) for key in rects}
        self.do(op.distribute_notes(self.document, rects, axis))

    @rule(block=blocks)
    def tidy(self, block):
        measure = measure_for(self.document)
        self.do(op.tidy_notes(self.document, [block], measure).patch)

    @rule(data=st.data(), name=lines, colour=st.sampled_from(Colour))
    def change_tags(self, data, name, colour):
        for tag_id in self.some(data, "tags")[:1]:
            try:
                self.do(op.edit_tag(self.document, tag_id, name=name, colour=colour))
            except DocumentError as error:
                assert error.code in {"tag.exists", "tag.name_missing"}

    @rule(data=st.data(), title=texts, by=lines)
    def write_over(self, data, title, by):
        self.do(op.rename(self.document, title))
        self.do(op.duplicate_notes(self.document, self.some(data, "notes"), self.new_id))
        for note_id in self.some(data, "notes")[:1]:
            for span in list(spans_of(self.document.notes[note_id].text, "a"))[:1]:
                self.do(op.replace_span(self.document, note_id, span, by))

    @rule()
    def save(self):
        self.file = checked_bytes(self.document, FILE)
        read = parse_document(self.file, FILE)
        assert not read.problems
        # A part of the file that nobody knows may be read as records of an unknown kind.
        assert read.document.records.items() >= self.document.records.items()
        assert document_bytes(read.document) == self.file

    @precondition(lambda self: self.file)
    @rule()
    def open_again(self):
        """Open what was saved some steps before; what was done since is gone."""
        self.document = parse_document(self.file, FILE).document
        self.done.clear()
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        before, patch = self.done.pop()
        self.undone.append((self.document, patch))
        self.document = patch.inverse().apply(self.document)
        assert self.document == before

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        after, patch = self.undone.pop()
        self.done.append((self.document, patch))
        self.document = patch.apply(self.document)
        assert self.document == after

    @invariant()
    def whole(self):
        if hasattr(self, "document"):
            check_whole(self.document)


Editing.TestCase.settings = examples(0.7, stateful_step_count=25)
TestEditing = Editing.TestCase

ELSEWHERE = {"arrange_notes": "test_tidying", "spots_in": "a question, not a change"}


def test_every_operation_is_part_of_the_machine():
    source = inspect.getsource(Editing)
    names = {name for name in op.__all__ if name.islower()}
    assert {name for name in names if f"op.{name}(" not in source} == ELSEWHERE.keys()


@examples(0.6)
@given(documents(), st.floats(-300, 1500), st.floats(-300, 1100), sizes)
def test_a_dropped_note_is_drawn_where_it_was_let_go(document, x, y, size):
    if not document.notes:
        return
    note_id = next(iter(document.notes))
    document = op.resize_note(document, note_id, size).apply(document)
    size = note_size(document, document.notes[note_id])
    let_go = Rect(x, y, size.width, size.height).kept_inside(SHEET)
    spots = op.drop_target(document, {note_id: let_go})
    moved = op.move_notes(document, spots).apply(document).notes[note_id]
    mirrored = document.header.mirrored_grid
    block = block_rects(mirrored)[moved.block]
    drawn = drawn_rect(moved.place, size, block, is_rtl(document.header))
    under = block_at(*let_go.centre, mirrored)
    assert moved.block is (under or moved.block)
    if under is not None and block.inset(2, 2, 2, 2).contains(*let_go.centre):
        if moved.kind is not NoteKind.HEADING:
            assert abs(drawn.x - let_go.x) < 0.02
            assert abs(drawn.y - let_go.y) < 0.02
        elif let_go.y > block.y:  # a heading begins where its block's notes do, and stays in it
            assert abs(drawn.y - let_go.y) < 0.02 or drawn.y < let_go.y
        else:
            assert drawn.y > let_go.y


@examples(0.15)
@given(documents(), st.integers(0, 7), st.integers(0, 7))
def test_order_keys_stay_short_however_often_notes_move(document, first, second):
    block = BlockId.CHANNELS
    document = op.add_notes(document, block, ["one", "two", "three"], counted_ids()).apply(document)
    for _ in range(150):
        here = [note.id for note in document.notes_by_block[block]]
        note_id, before = here[first % len(here)], here[second % len(here)]
        document = op.move_note_in_order(document, note_id, before).apply(document)
        note_id = here[(first + 1) % len(here)]
        document = op.move_note_in_order(document, note_id, before).apply(document)
    for note in document.notes_by_block[block]:
        assert len(note.order) <= LONGEST_KEY
