"""What can be reached through the palette, as rows to show and to run.

From actions, a document and the recent canvases; which of them a query means is in ``matching``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.notes import note_swatch
from canvasdesk.method.journals import heard_entries
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.recent import RecentFile
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.heard.words import on_one_line
from canvasdesk.ui.menus import MENUS, Actions, entries_of, title_of

Run = Callable[[], object]
FILE_KEY = "file:"
"""What the keys of recent canvases begin with."""
LINK_KEY = "link:"
"""What the keys of notes to link to begin with."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what it is called, what is said beside it, the keys that do the same.

    ``key`` tells it from all others and stays the same from one start to the next.
    """

    key: str
    text: str
    run: Run
    aside: str = ""
    keys: str = ""
    colour: Rgba | None = None
    usable: bool = True


@dataclass(frozen=True, slots=True)
class Ways:
    """What choosing a row does that is no action."""

    to_note: Callable[[str], object]
    to_block: Callable[[BlockId], object]
    to_tag: Callable[[str], object]
    to_file: Callable[[Path], object]
    to_heard: Callable[[str], object]


def block_names(document: Document) -> Mapping[BlockId, tuple[str, str]]:
    """Return what each block is called on the sheet, and its other name where it has one."""
    header = document.header
    names = wording_for(header.language, header.mode).template.names
    found: dict[BlockId, tuple[str, str]] = {}
    for block in GUIDED_ORDER[header.mode]:
        name = names[block].in_mode(header.mode)
        said = names[block].plain if header.mode is Mode.PERSONAL else name
        heading = header.block_titles.get(block.value) or said
        found[block] = (heading, "" if heading == name else name)
    return found


def all_entries(
    document: Document, drawn: Document, actions: Actions, recent: Sequence[RecentFile], ways: Ways
) -> list[Entry]:
    """Return everything: usable actions, blocks, tags, notes, what was heard, files, the rest.

    ``drawn`` is the document in the colours of the sheet.
    """
    doable = list(_actions(actions))
    return [
        *(entry for entry in doable if entry.usable),
        *_blocks(document, ways),
        *_tags(document, ways),
        *_notes(drawn, ways.to_note),
        *_heard(document, ways),
        *_files(recent, ways),
        *(entry for entry in doable if not entry.usable),
    ]


def destinations(
    document: Document, move: Callable[[BlockId | None], object], parked: str
) -> list[Entry]:
    """Return where notes can be moved to, the digit that does it beside each."""
    rows = [
        Entry(f"to:{block.value}", heading, partial(move, block), name, str(number))
        for number, (block, (heading, name)) in enumerate(block_names(document).items(), 1)
    ]
    return [*rows, Entry("to:parking", parked, partial(move, None), keys="0")]


def _actions(actions: Actions) -> Iterator[Entry]:
    menus = {key: title_of(menu) for menu in MENUS for key in entries_of(menu)}
    native = QKeySequence.SequenceFormat.NativeText
    for key, action in actions.items():
        if key is not ActionId.PALETTE:
            menu = menus.get(key, "").replace("&", "")
            yield Entry(
                f"action:{key.name.lower()}",
                _with_group(key, ACTIONS[key].plain_label),
                action.trigger,
                f"{menu} ✓" if action.isChecked() else menu,
                action.shortcut().toString(native),
                usable=action.isEnabled(),
            )


def _with_group(key: ActionId, text: str) -> str:
    """Say what a word means that a menu of its own explains: ``Colour: Yellow``."""
    for menu in MENUS:
        for inner in menu.entries:
            if not isinstance(inner, ActionId) and inner is not None and key in entries_of(inner):
                return f"{title_of(inner).replace('&', '')}: {text}"
    return text


def _blocks(document: Document, ways: Ways) -> Iterator[Entry]:
    word = QCoreApplication.translate("Palette", "Block")
    native = QKeySequence.SequenceFormat.NativeText
    for number, (block, (heading, name)) in enumerate(block_names(document).items(), 1):
        keys = QKeySequence(f"Alt+{number}").toString(native)
        aside = " · ".join(filter(None, (name, word)))
        yield Entry(f"block:{block.value}", heading, partial(ways.to_block, block), aside, keys)


def _tags(document: Document, ways: Ways) -> Iterator[Entry]:
    aside = QCoreApplication.translate("Palette", "Tag")
    for tag in document.tags.values():
        colour = palette.swatch(tag.colour).dark
        run = partial(ways.to_tag, tag.id)
        yield Entry(f"tag:{tag.id}", tag.name, run, aside, colour=colour)


def _notes(document: Document, to_note: Callable[[str], object]) -> Iterator[Entry]:
    names = block_names(document)
    parked = QCoreApplication.translate("Palette", "Parked")
    for note in document.notes.values():
        text = " ".join(note.text.split())
        if text:
            aside = names[note.block][0] if note.block is not None else parked
            run = partial(to_note, note.id)
            yield Entry(
                f"note:{note.id}", text, run, aside, colour=note_swatch(note, document.tags).fill
            )


def note_entries(drawn: Document, take: Callable[[str], object]) -> list[Entry]:
    """Return the notes for one of them to be taken."""
    return list(_notes(drawn, take))


def _heard(document: Document, ways: Ways) -> Iterator[Entry]:
    aside = QCoreApplication.translate("Palette", "Heard")
    for entry in heard_entries(document):
        run = partial(ways.to_heard, entry.id)
        yield Entry(f"heard:{entry.id}", on_one_line(entry), run, aside)


def _files(recent: Iterable[RecentFile], ways: Ways) -> Iterator[Entry]:
    aside = QCoreApplication.translate("Palette", "Recent canvas")
    for file in recent:
        title = file.title or file.path.stem
        yield Entry(f"{FILE_KEY}{file.path}", title, partial(ways.to_file, file.path), aside)
