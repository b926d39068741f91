"""What is said about faults: one table from codes to sentences, for the command line and windows.

A sentence says what is wrong and what can be done; which file it is about stands before it. No
sentence is made of pieces. ``pyside6-lupdate`` finds those marked; whoever shows them passes the
function that translates.
"""

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

from canvasdesk.errors import CanvasdeskError, FormatError

CONTEXT = "messages"

Translate = Callable[[str, str], str]
"""Takes the context and an English sentence, gives the sentence in the reader's language."""

_LONGEST_PARAMETER = 80
_LOOKED_AT = 10 * _LONGEST_PARAMETER
"""Of a longer parameter no more is looked at: it may be as long as a file."""
_SAID_WHOLE = frozenset({"known"})
"""Parameters that are lists of our own names: one chooses from all of them."""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802, ARG001  (lupdate's name)
    """Mark a sentence for translation, and return it as it is."""
    return sentence


def _english(_context: str, sentence: str) -> str:
    return sentence


def message(error: CanvasdeskError, translate: Translate = _english) -> str:
    """Return the sentence for an error; where it has a place, that stands in front."""
    text = sentence(error.code, error.parameters, translate)
    if isinstance(error, FormatError) and error.place:
        return f"{_one_line(error.place)}: {text}"
    return text


def sentence(
    code: str, parameters: Mapping[str, Any] | None = None, translate: Translate = _english
) -> str:
    """Return the sentence for a code; what a parameter holds comes cut to one short line.

    Where ``count`` is 1 there may be a sentence for one alone, under the code and ``.one``.
    """
    is_one = (parameters or {}).get("count") == 1
    one = SENTENCES.get(f"{code}.one") if is_one else None
    source = one or SENTENCES.get(code, _UNKNOWN)
    given = {name: _shown(name, value) for name, value in (parameters or {}).items()}
    return _Lenient().vformat(translate(CONTEXT, source), (), {"code": code, **given})


def _shown(name: str, value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if name in _SAID_WHOLE else _one_line(str(value))


def _one_line(text: str) -> str:
    """Return a text without what could make more than words of it in a terminal."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[:_LOOKED_AT])
    shown = " ".join(shown.split())
    return shown if len(shown) <= _LONGEST_PARAMETER else f"{shown[: _LONGEST_PARAMETER - 1]}…"


class _Lenient(Formatter):
    """Leaves a parameter out that an error does not have: a sentence never fails."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:  # noqa: ARG002
        return kwargs.get(str(key), "")


_UNKNOWN = QT_TRANSLATE_NOOP("messages", "This did not work ({code}).")

SENTENCES: Mapping[str, str] = {
    # files
    "file.missing": QT_TRANSLATE_NOOP("messages", "There is no such file. Check the name."),
    "file.no_permission": QT_TRANSLATE_NOOP(
        "messages",
        "You may not read this file. Ask its owner for access, or change its permissions.",
    ),
    "file.is_folder": QT_TRANSLATE_NOOP("messages", "This is a folder. Name a file in it."),
    "file.not_regular": QT_TRANSLATE_NOOP(
        "messages", "This is a device or the like, not a file. Choose an ordinary file."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "The file could not be read ({reason}). See that its disk or network drive is connected "
        "and sound.",
    ),
    "file.link_circle": QT_TRANSLATE_NOOP(
        "messages",
        "This name is a link that leads in a circle, to no file. Open the file itself, or mend "
        "the link.",
    ),
    "file.empty": QT_TRANSLATE_NOOP(
        "messages", "The file is empty. Look for an earlier copy of it."
    ),
    "file.not_utf8": QT_TRANSLATE_NOOP(
        "messages",
        "The text is not UTF-8: the file is damaged, or another program saved it in another "
        "encoding. Look for an earlier copy of it.",
    ),
    "folder.failed": QT_TRANSLATE_NOOP(
        "messages",
        "The program’s own folder cannot be used ({reason}). See that its disk has room and that "
        "you may write to it.",
    ),
    # JSON
    "json.invalid": QT_TRANSLATE_NOOP(
        "messages",
        "This is not valid JSON: the file is damaged here. If it was edited by hand, mend it; "
        "else look for an earlier copy of it.",
    ),
    "json.ends_early": QT_TRANSLATE_NOOP(
        "messages", "The file ends too early: a part is missing. Look for an earlier copy of it."
    ),
    "json.duplicate_key": QT_TRANSLATE_NOOP(
        "messages", "The key “{value}” stands here twice. Take one of the two out."
    ),
    "number.not_finite": QT_TRANSLATE_NOOP(
        "messages", "{value} is no number that can be read. Write a smaller one, or none."
    ),
    # the format
    "format.not_canvasdesk": QT_TRANSLATE_NOOP(
        "messages", "This is not a canvasdesk file. Bring other formats in with “import”."
    ),
    "format.version": QT_TRANSLATE_NOOP(
        "messages",
        "The version of the format cannot be told: it has to be a whole number from 1. Look for "
        "an earlier copy of the file.",
    ),
    "format.newer_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "A newer program wrote this file (format {version}), and it cannot be shown here. "
        "Install a newer canvasdesk.",
    ),
    "format.newer": QT_TRANSLATE_NOOP(
        "messages",
        "A newer program wrote this file (format {version}). It can be looked at and exported; to "
        "change it, install a newer canvasdesk.",
    ),
    "record.text_expected": QT_TRANSLATE_NOOP(
        "messages", "A text belongs here. Put it in quotation marks."
    ),
    "record.flag_expected": QT_TRANSLATE_NOOP("messages", "Only true or false belongs here."),
    "record.number_expected": QT_TRANSLATE_NOOP(
        "messages", "A number belongs here, without quotation marks."
    ),
    "record.choice_expected": QT_TRANSLATE_NOOP("messages", "The name of a choice belongs here."),
    "record.list_expected": QT_TRANSLATE_NOOP(
        "messages", "A list belongs here: values in square brackets."
    ),
    "record.object_expected": QT_TRANSLATE_NOOP(
        "messages", "An object belongs here: keys and values in braces."
    ),
    "record.value_missing": QT_TRANSLATE_NOOP("messages", "This value is missing. Add it."),
    "record.invalid": QT_TRANSLATE_NOOP(
        "messages", "This value cannot be taken. Compare it with the description of the format."
    ),
    "record.id": QT_TRANSLATE_NOOP(
        "messages", "This id cannot be used: 1 to {limit} characters, and not “header”."
    ),
    "record.duplicate_id": QT_TRANSLATE_NOOP(
        "messages", "Two records have this id. Give one of them another."
    ),
    # limits
    "limit.file": QT_TRANSLATE_NOOP(
        "messages",
        "The file has {size} bytes, more than the {limit} that are read. Take pictures out of it, "
        "or split it.",
    ),
    "limit.depth": QT_TRANSLATE_NOOP(
        "messages",
        "The values are nested more than {limit} deep, so this is no canvas. See that it is the "
        "right file.",
    ),
    "limit.values": QT_TRANSLATE_NOOP(
        "messages",
        "The file holds more than {limit} values, so this is no canvas. See that it is the right "
        "file.",
    ),
    "limit.notes": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} notes. Split the canvas."
    ),
    "limit.links": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} links. Split the canvas."
    ),
    "limit.tags": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} tags. Take some out."
    ),
    "limit.assets": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} pictures. Take some off."
    ),
    "limit.pictures": QT_TRANSLATE_NOOP(
        "messages",
        "A canvas takes pictures of at most {limit} MiB together. Take some off, or make them "
        "smaller.",
    ),
    "limit.pixels": QT_TRANSLATE_NOOP(
        "messages",
        "A canvas takes pictures of at most {limit} million pixels together. Take some off, or "
        "make them smaller.",
    ),
    "limit.entries": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} entries. Delete some."
    ),
    "limit.records": QT_TRANSLATE_NOOP(
        "messages", "A canvas takes at most {limit} records. Split the canvas."
    ),
    "limit.text": QT_TRANSLATE_NOOP(
        "messages", "The text has {count} characters; at most {limit} are taken. Shorten it."
    ),
    # saving
    "save.changed_elsewhere": QT_TRANSLATE_NOOP(
        "messages",
        "Another program changed this file since it was opened; it was not saved over. "
        "Save under another name.",
    ),
    "save.gone": QT_TRANSLATE_NOOP(
        "messages", "This file was moved or deleted since it was opened. Choose where to save."
    ),
    "save.exists": QT_TRANSLATE_NOOP(
        "messages", "There is a file of this name already. Choose another name."
    ),
    "save.held": QT_TRANSLATE_NOOP(
        "messages",
        "This file is open in another window and can be saved by that one only. "
        "Close it there, or choose another name.",
    ),
    "output.exists": QT_TRANSLATE_NOOP(
        "messages", "This file is there already. Choose another name, or replace it with --force."
    ),
    "output.is_source": QT_TRANSLATE_NOOP(
        "messages", "This is the file that is read. Name another one to write to."
    ),
    "merge.no_base": QT_TRANSLATE_NOOP(
        "messages",
        "There is no such file. Check the name; where nobody knows how both began, name an empty "
        "file as BASE.",
    ),
    "save.not_a_file": QT_TRANSLATE_NOOP(
        "messages", "This is no ordinary file, so nothing is written to it. Choose another name."
    ),
    "output.unspoken": QT_TRANSLATE_NOOP(
        "messages",
        "The work is done, but the report of it could not be written ({reason}). "
        "Look where the output goes.",
    ),
    "save.write_protected": QT_TRANSLATE_NOOP(
        "messages", "This file is write-protected. Allow writing to it, or choose another name."
    ),
    "save.linked": QT_TRANSLATE_NOOP(
        "messages",
        "This file has {count} names on its disk (hard links). Saving changes it under this name "
        "only; under the others it stays as it is now. Save anyway, or choose another name.",
    ),
    "output.linked": QT_TRANSLATE_NOOP(
        "messages",
        "This file has {count} names on its disk (hard links). It was changed under this name "
        "only; under the others it is as it was.",
    ),
    "save.no_space": QT_TRANSLATE_NOOP(
        "messages", "The disk is full. Nothing was changed; make room or choose another disk."
    ),
    "save.no_quota": QT_TRANSLATE_NOOP(
        "messages",
        "Your share of this disk is used up. Nothing was changed; delete something of yours or "
        "choose another disk.",
    ),
    "save.no_permission": QT_TRANSLATE_NOOP(
        "messages", "You may not write here. Nothing was changed; choose another folder."
    ),
    "save.read_only": QT_TRANSLATE_NOOP(
        "messages",
        "This disk is write-protected. Allow writing to it, or choose a folder on another one.",
    ),
    "save.folder_gone": QT_TRANSLATE_NOOP(
        "messages",
        "There is no such folder; it may be on a disk that is not connected. Connect that, make "
        "the folder, or choose another one.",
    ),
    "save.link_circle": QT_TRANSLATE_NOOP(
        "messages",
        "This name is a link that leads in a circle, to no file. Nothing was saved; choose "
        "another name.",
    ),
    "save.name_too_long": QT_TRANSLATE_NOOP(
        "messages", "This name is too long. Choose a shorter one."
    ),
    "save.disk_fault": QT_TRANSLATE_NOOP(
        "messages",
        "The disk reports a fault. Nothing was changed; choose another disk, and have this one "
        "looked at.",
    ),
    "save.failed": QT_TRANSLATE_NOOP(
        "messages", "Writing failed ({reason}). Nothing was changed; choose another folder."
    ),
    "save.broken": QT_TRANSLATE_NOOP(
        "messages",
        "The program failed to save this ({reason}). Save under another name, and please report "
        "this.",
    ),
    "save.unconfirmed": QT_TRANSLATE_NOOP(
        "messages",
        "The file was written, but the disk did not confirm it ({reason}). "
        "Save a second copy elsewhere.",
    ),
    "save.unfaithful": QT_TRANSLATE_NOOP(
        "messages",
        "The canvas cannot be saved without a loss (at {record}). Nothing was changed; undo your "
        "last steps, and please report this.",
    ),
    # what was mended while reading
    "text.cleaned": QT_TRANSLATE_NOOP(
        "messages", "Characters that cannot be shown were replaced by “�”."
    ),
    "note.text_continued": QT_TRANSLATE_NOOP(
        "messages", "The text is longer than {limit} characters; it goes on in the description."
    ),
    "note.unknown_tag": QT_TRANSLATE_NOOP(
        "messages", "A tag that is not there, or stands here twice, was taken off."
    ),
    "note.size": QT_TRANSLATE_NOOP(
        "messages", "A note that was too small or too large was brought back to a size that fits."
    ),
    "entry.when": QT_TRANSLATE_NOOP("messages", "“{value}” is no date. Write it like 2026-03-01."),
    "entry.unknown_note": QT_TRANSLATE_NOOP(
        "messages", "An entry was about a note that is not there. The entry stays."
    ),
    "link.dangling": QT_TRANSLATE_NOOP(
        "messages", "A link that does not join two notes was left out."
    ),
    "recovery.newer": QT_TRANSLATE_NOOP(
        "messages", "A newer canvasdesk made this copy. Open it with that program."
    ),
    "recovery.damaged": QT_TRANSLATE_NOOP(
        "messages", "This copy is damaged: what was not saved cannot be read from it."
    ),
    "recovery.open": QT_TRANSLATE_NOOP(
        "messages",
        "This copy is gone, or its canvas is open by now. Look for it among the windows.",
    ),
    "recent.damaged": QT_TRANSLATE_NOOP(
        "messages", "The list of recent files was damaged; what could be read is shown."
    ),
    "preferences.damaged": QT_TRANSLATE_NOOP(
        "messages", "A preference could not be read. It is as it was at first; choose it anew."
    ),
    # documents, papers and pictures
    "header.language": QT_TRANSLATE_NOOP(
        "messages", "“{value}” names no language. Write one such as en, pt-BR or zh-Hans."
    ),
    "paper.unknown": QT_TRANSLATE_NOOP(
        "messages", "“{name}” is no known paper. Known are: {known}."
    ),
    "print.clean": QT_TRANSLATE_NOOP("messages", "All notes are on it, and can be read."),
    "print.clean_block": QT_TRANSLATE_NOOP(
        "messages", "All notes of this block are on it, and can be read."
    ),
    "print.blank": QT_TRANSLATE_NOOP("messages", "Nothing that you wrote is on it."),
    "print.glyphs": QT_TRANSLATE_NOOP(
        "messages",
        "No font on this computer has: {characters} ({count}). Boxes are printed in their place.",
    ),
    "print.small.one": QT_TRANSLATE_NOOP(
        "messages",
        "1 note has text too small to read in the hand: {points} pt. Take a larger paper, or the "
        "text to read.",
    ),
    "print.small": QT_TRANSLATE_NOOP(
        "messages",
        "{count} notes have text too small to read in the hand, down to {points} pt. Take a "
        "larger paper, or the text to read.",
    ),
    "print.small_cut.one": QT_TRANSLATE_NOOP(
        "messages",
        "1 note has text too small to read in the hand: {points} pt. Take larger notes, or fewer "
        "words.",
    ),
    "print.small_cut": QT_TRANSLATE_NOOP(
        "messages",
        "{count} notes have text too small to read in the hand, down to {points} pt. Take larger "
        "notes, or fewer words.",
    ),
    "print.small_words": QT_TRANSLATE_NOOP(
        "messages",
        "Some words beside the notes are too small to read: down to {points} pt. Take a larger "
        "paper.",
    ),
    "print.parked.one": QT_TRANSLATE_NOOP(
        "messages", "1 note lies beside the canvas and is not printed."
    ),
    "print.parked": QT_TRANSLATE_NOOP(
        "messages", "{count} notes lie beside the canvas and are not printed."
    ),
    "print.away.one": QT_TRANSLATE_NOOP("messages", "1 note was put away and is not printed."),
    "print.away": QT_TRANSLATE_NOOP("messages", "{count} notes were put away and are not printed."),
    "print.headings.one": QT_TRANSLATE_NOOP(
        "messages", "1 small heading is no note and is not printed."
    ),
    "print.headings": QT_TRANSLATE_NOOP(
        "messages", "{count} small headings are no notes and are not printed."
    ),
    "print.no_notes": QT_TRANSLATE_NOOP(
        "messages", "There are no notes to print: what comes out is empty, to write on."
    ),
    "print.private.one": QT_TRANSLATE_NOOP("messages", "1 private note is left out."),
    "print.private": QT_TRANSLATE_NOOP("messages", "{count} private notes are left out."),
    "print.private_parts.one": QT_TRANSLATE_NOOP(
        "messages", "1 private part beside the notes is left out."
    ),
    "print.private_parts": QT_TRANSLATE_NOOP(
        "messages", "{count} private parts beside the notes are left out."
    ),
    "print.outside.one": QT_TRANSLATE_NOOP(
        "messages", "1 note reaches out of its block. Tidy it, or move it back."
    ),
    "print.outside": QT_TRANSLATE_NOOP(
        "messages", "{count} notes reach out of their block. Tidy them, or move them back."
    ),
    "print.overfull": QT_TRANSLATE_NOOP(
        "messages",
        "Notes that others cover: {notes}, in this many blocks: {count}. Tidy them, or move some "
        "notes aside.",
    ),
    "stock.unknown": QT_TRANSLATE_NOOP(
        "messages", "There are no notes or labels named “{name}”. Known are {known}."
    ),
    "stock.paper": QT_TRANSLATE_NOOP(
        "messages",
        "Not one of {size} goes on {paper} with these margins. Choose larger paper, or smaller "
        "notes.",
    ),
    "print.cut.one": QT_TRANSLATE_NOOP(
        "messages",
        "1 note lies on a seam between two sheets. Another size, or sheets that lie the other "
        "way, may spare it.",
    ),
    "print.cut": QT_TRANSLATE_NOOP(
        "messages",
        "{count} notes lie on a seam between two sheets. Another size, or sheets that lie the "
        "other way, may spare them.",
    ),
    "printer.failed": QT_TRANSLATE_NOOP(
        "messages",
        "The printer took nothing. See whether it is on and connected, or save a PDF and print "
        "that.",
    ),
    "printer.refused": QT_TRANSLATE_NOOP(
        "messages",
        "{printer} took nothing ({reason}). See whether it is on and connected, or save a PDF and "
        "print that.",
    ),
    "ruler.too_long": QT_TRANSLATE_NOOP(
        "messages",
        "A ruler of 100 mm has no room on {paper}. Choose larger paper, or leave it out.",
    ),
    "paper.margin": QT_TRANSLATE_NOOP(
        "messages",
        "Margins of {margin} mm leave no room on {paper}. Choose smaller ones, 0 or more.",
    ),
    "paper.size": QT_TRANSLATE_NOOP(
        "messages", "The paper “{name}” is out of bounds: sides of {smallest} to {largest} mm."
    ),
    "tiles.overlap": QT_TRANSLATE_NOOP(
        "messages",
        "An overlap of {overlap} mm does not go with {paper}. Choose a smaller one, 0 or more.",
    ),
    "tiles.too_many": QT_TRANSLATE_NOOP(
        "messages",
        "That would take {count} sheets of {paper}; at most {most} are printed. Choose a smaller "
        "poster, or larger paper.",
    ),
    "tiles.none": QT_TRANSLATE_NOOP("messages", "A poster takes at least one sheet."),
    "tiles.contradiction": QT_TRANSLATE_NOOP(
        "messages", "Choose how many sheets, or how large: both at once cannot be."
    ),
    "header.unknown_logo": QT_TRANSLATE_NOOP(
        "messages", "The logo in the header is not in the file; it was left out."
    ),
    "note.unknown_picture": QT_TRANSLATE_NOOP(
        "messages", "A picture that is not in the file was taken off its note."
    ),
    "picture.format": QT_TRANSLATE_NOOP(
        "messages", "This is no picture that can be taken. Take a PNG, JPEG, WebP or GIF."
    ),
    "picture.too_large": QT_TRANSLATE_NOOP(
        "messages", "The picture's file has more than {most} MiB. Make it smaller."
    ),
    "picture.too_many_pixels": QT_TRANSLATE_NOOP(
        "messages",
        "The picture has {width} x {height} pixels; at most {most} million are taken. "
        "Make it smaller.",
    ),
    "picture.damaged": QT_TRANSLATE_NOOP(
        "messages", "The picture is damaged and cannot be shown. Take another copy of it."
    ),
    "slides.shape": QT_TRANSLATE_NOOP(
        "messages",
        "Such long and narrow pages make no slides: a side is at most {most} times as long as the "
        "other. Choose another paper.",
    ),
    "png.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "The picture would have {width} x {height} pixels. Choose fewer dots an inch or a "
        "smaller paper.",
    ),
    "png.not_written": QT_TRANSLATE_NOOP(
        "messages", "The picture could not be made. Choose fewer dots an inch or a smaller paper."
    ),
    # edits
    "document.read_only": QT_TRANSLATE_NOOP(
        "messages", "This canvas is open to look at only. Save it under another name to change it."
    ),
    "note.text_too_long": QT_TRANSLATE_NOOP(
        "messages", "A note takes at most {limit} characters; this text has {length}. Shorten it."
    ),
    "text.too_long": QT_TRANSLATE_NOOP(
        "messages", "At most {limit} characters fit here; this text has {length}. Shorten it."
    ),
    "link.to_itself": QT_TRANSLATE_NOOP(
        "messages", "A link leads from one note to another. Choose another note."
    ),
    "link.exists": QT_TRANSLATE_NOOP("messages", "There is such a link already."),
    "tag.name_missing": QT_TRANSLATE_NOOP("messages", "A tag needs a name. Write one."),
    "tag.exists": QT_TRANSLATE_NOOP(
        "messages", "There is a tag “{name}” already. Choose another name."
    ),
    "tag.letter_too_long": QT_TRANSLATE_NOOP(
        "messages", "A tag's letter has at most {limit} characters."
    ),
    "field.choice": QT_TRANSLATE_NOOP(
        "messages", "“{value}” is none of the choices. Take one of them."
    ),
    "field.digits": QT_TRANSLATE_NOOP(
        "messages", "At most {limit} digits fit here, before the point and after it."
    ),
    "field.range": QT_TRANSLATE_NOOP(
        "messages", "{value} is out of bounds: {minimum} to {maximum}."
    ),
    "field.text_too_long": QT_TRANSLATE_NOOP(
        "messages", "At most {limit} characters fit here. Shorten the text."
    ),
    "field.type": QT_TRANSLATE_NOOP(
        "messages", "This is not the kind of value that belongs here. Write another one."
    ),
    "copy.is_open": QT_TRANSLATE_NOOP(
        "messages", "This is the canvas itself, which is open. Give the copy another name."
    ),
    # hints: what a note may lack; they speak of the note that is named beside them
    "hint.customer_unserved": QT_TRANSLATE_NOOP("messages", "Nothing serves this segment yet."),
    "hint.customer_unserved_personal": QT_TRANSLATE_NOOP(
        "messages", "Nothing leads to them yet. What do you do for them?"
    ),
    "hint.value_for_nobody": QT_TRANSLATE_NOOP(
        "messages", "This proposition reaches no segment yet."
    ),
    "hint.value_for_nobody_personal": QT_TRANSLATE_NOOP(
        "messages", "This reaches nobody yet. Whom does it help?"
    ),
    "hint.income_without_value": QT_TRANSLATE_NOOP(
        "messages", "No proposition leads to this income yet. What is it paid for?"
    ),
    "hint.income_without_value_personal": QT_TRANSLATE_NOOP(
        "messages", "No help of yours leads to this yet. What do you get it for?"
    ),
    "hint.only_our_voice": QT_TRANSLATE_NOOP(
        "messages", "This says what you do. What does the customer want?"
    ),
    "hint.only_our_voice_personal": QT_TRANSLATE_NOOP(
        "messages", "This says what you do. What would they like?"
    ),
    "hint.only_their_voice": QT_TRANSLATE_NOOP(
        "messages", "This says what the customer wants. What do you do about it?"
    ),
    "hint.only_their_voice_personal": QT_TRANSLATE_NOOP(
        "messages", "This says what they would like. What do you do about it?"
    ),
    "hint.empty_block": QT_TRANSLATE_NOOP("messages", "This block is still empty."),
    "hint.empty_block_personal": QT_TRANSLATE_NOOP("messages", "Nothing is here yet."),
    "hint.long_note": QT_TRANSLATE_NOOP(
        "messages", "About {words} words. Up to thirteen are read at a glance."
    ),
    "hint.long_note_personal": QT_TRANSLATE_NOOP(
        "messages", "About {words} words. Up to thirteen are read at a glance."
    ),
    "hint.long_notes": QT_TRANSLATE_NOOP(
        "messages", "More than thirteen words each: more than is read at a glance."
    ),
    # other formats
    "file.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "The file has {size} bytes, more than the {limit} that are read. Take pictures out of it, "
        "or split it.",
    ),
    "import.no_canvas": QT_TRANSLATE_NOOP(
        "messages",
        "No canvas was found in this file: its headings or keys should name the nine blocks.",
    ),
    "attached.none": QT_TRANSLATE_NOOP(
        "messages",
        "This file holds no canvas. A PDF or a picture can be opened again only if the canvas was "
        "put into it when it was made.",
    ),
    "attached.damaged": QT_TRANSLATE_NOOP(
        "messages", "The file is damaged, and the canvas in it cannot be taken out. Take another."
    ),
    "attached.locked": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF has a password. Take it off in a PDF program, then open the file again.",
    ),
    "import.not_text": QT_TRANSLATE_NOOP(
        "messages", "This is no text in UTF-8. Give Markdown, BMML, JSON or plain text saved so."
    ),
    "import.too_many_notes": QT_TRANSLATE_NOOP(
        "messages", "There are more than the {limit} notes a canvas takes. Split the file."
    ),
    "import.too_many_links": QT_TRANSLATE_NOOP(
        "messages", "Only the first {limit} links were taken; a canvas holds no more."
    ),
    "import.too_many_tags": QT_TRANSLATE_NOOP(
        "messages", "Only the first {limit} tags were taken; a canvas holds no more."
    ),
    "import.too_much_markup": QT_TRANSLATE_NOOP(
        "messages",
        "This text has more lines, cells or marks than any canvas. Leave out what is no canvas.",
    ),
    "import.text_too_long": QT_TRANSLATE_NOOP(
        "messages", "This text, with what belongs to it, exceeds {limit} characters. Shorten it."
    ),
    "json.syntax": QT_TRANSLATE_NOOP("messages", "This is not valid JSON. Mend it in this line."),
    "json.too_deep": QT_TRANSLATE_NOOP(
        "messages",
        "The values are nested more than {limit} deep, so this is no canvas. See that it is the "
        "right file.",
    ),
    "yaml.syntax": QT_TRANSLATE_NOOP("messages", "This is not valid YAML. Mend it in this line."),
    "json.not_finite": QT_TRANSLATE_NOOP(
        "messages", "{value} is no number that can be read. Write a smaller one, or none."
    ),
    "yaml.alias": QT_TRANSLATE_NOOP(
        "messages", "References (* and &) are not followed. Write the value out here."
    ),
    "yaml.duplicate_key": QT_TRANSLATE_NOOP(
        "messages", "The key “{key}” stands here twice. Take one of the two out."
    ),
    "yaml.key": QT_TRANSLATE_NOOP("messages", "A key has to be a text here. Write it as one."),
    "yaml.not_finite": QT_TRANSLATE_NOOP(
        "messages", "This number is too large to be read. Write a smaller one."
    ),
    "yaml.several_documents": QT_TRANSLATE_NOOP(
        "messages", "A second document begins here. Put it into a file of its own."
    ),
    "yaml.too_long": QT_TRANSLATE_NOOP(
        "messages", "The file has more entries than a canvas can hold. Split it."
    ),
    "yaml.tag": QT_TRANSLATE_NOOP(
        "messages", "The type “{tag}” is not read. Take it out, or write a plain value."
    ),
    "yaml.too_deep": QT_TRANSLATE_NOOP(
        "messages",
        "The values are nested more than {limit} deep, so this is no canvas. See that it is the "
        "right file.",
    ),
    "bmml.version": QT_TRANSLATE_NOOP(
        "messages", 'BMML “{version}” is not known. The version has to be "1.0" or "2.0".'
    ),
    "bmml.schema": QT_TRANSLATE_NOOP("messages", "“{key}” is not as BMML has it. Correct it."),
    "bmml.missing": QT_TRANSLATE_NOOP("messages", "“{key}” is missing. Add it."),
    "bmml.unknown_key": QT_TRANSLATE_NOOP(
        "messages", "BMML has no “{key}” here. Take it out or correct its spelling."
    ),
    "bmml.list_expected": QT_TRANSLATE_NOOP("messages", "“{key}” has to be a list. Correct it."),
    "bmml.object_expected": QT_TRANSLATE_NOOP(
        "messages", "“{key}” has to be an entry with keys of its own. Correct it."
    ),
    "bmml.text_expected": QT_TRANSLATE_NOOP("messages", "“{key}” has to be text. Correct it."),
    "bmml.choice": QT_TRANSLATE_NOOP(
        "messages", "“{key}” has a value that BMML does not know. Correct it."
    ),
    "bmml.id_form": QT_TRANSLATE_NOOP(
        "messages", "“{key}” is no id of the form that BMML has for it. Correct it."
    ),
    "bmml.fit_pair": QT_TRANSLATE_NOOP(
        "messages", "A mapping of a fit joins two ids; here are {found}. Correct it."
    ),
    "bmml.fit_kind": QT_TRANSLATE_NOOP(
        "messages",
        "A pain reliever joins a pain and a gain creator a gain; “{answer}” and “{need}” do not "
        "go together. Correct it.",
    ),
    "bmml.fit_scope": QT_TRANSLATE_NOOP(
        "messages",
        "“{id}” does not belong to the proposition or segment that this fit is for. Correct it.",
    ),
    "bmml.duplicate_id": QT_TRANSLATE_NOOP(
        "messages", "The id “{id}” stands twice (line {line}); links go to the first."
    ),
    "bmml.unknown_id": QT_TRANSLATE_NOOP(
        "messages", "Nothing has the id “{id}” (line {line}); the reference was passed over."
    ),
    "jsoncanvas.object_expected": QT_TRANSLATE_NOOP(
        "messages", "This has to be an entry with keys of its own. Correct it."
    ),
    "jsoncanvas.missing": QT_TRANSLATE_NOOP("messages", "“{key}” is missing. Add it."),
    "jsoncanvas.text_expected": QT_TRANSLATE_NOOP(
        "messages", "“{key}” has to be text. Correct it."
    ),
    "jsoncanvas.integer": QT_TRANSLATE_NOOP(
        "messages", "“{key}” has to be a whole number, and not a huge one. Correct it."
    ),
    "jsoncanvas.duplicate_id": QT_TRANSLATE_NOOP(
        "messages", "This “{key}” stands twice. Give one of the two another."
    ),
    "jsoncanvas.groups": QT_TRANSLATE_NOOP(
        "messages", "There are more than {limit} groups. Split the file."
    ),
    "jsoncanvas.unknown_type": QT_TRANSLATE_NOOP(
        "messages", "JSON Canvas has no nodes of the type “{type}”; only their texts came: {count}."
    ),
    "jsoncanvas.no_blocks": QT_TRANSLATE_NOOP(
        "messages", "No group is named like one of the nine blocks, so all notes are parked."
    ),
    "jsoncanvas.edges": QT_TRANSLATE_NOOP(
        "messages", "Arrows that do not join two notes were left out: {count}."
    ),
    "import.old_encoding": QT_TRANSLATE_NOOP(
        "messages",
        "The file is not in UTF-8; it was read as Western European. Look whether its letters are "
        "right, or save it as “CSV UTF-8”.",
    ),
    "bmml.left_links": QT_TRANSLATE_NOOP(
        "messages", "Links that BMML has no place for were left out: {count}."
    ),
    "bmml.left_labels": QT_TRANSLATE_NOOP(
        "messages", "Words on links, for which BMML has no place, were left out: {count}."
    ),
    "bmml.left_parked": QT_TRANSLATE_NOOP(
        "messages", "Parked notes, for which BMML has no place, were left out: {count}."
    ),
    "bmml.left_headings": QT_TRANSLATE_NOOP(
        "messages", "Headings inside blocks, which BMML does not have, were left out: {count}."
    ),
    "bmml.left_descriptions": QT_TRANSLATE_NOOP(
        "messages", "Longer texts were left out where BMML has no place for them: {count}."
    ),
    "bmml.left_stage": QT_TRANSLATE_NOOP(
        "messages", "BMML wants to know a stage; it now says that this is an idea to be explored."
    ),
    "import.description_too_long": QT_TRANSLATE_NOOP(
        "messages", "The description is longer than {limit} characters; the rest was parked."
    ),
    "import.other_canvas": QT_TRANSLATE_NOOP(
        "messages", "The file holds another canvas (“{name}”), which was not taken."
    ),
    "import.control_characters": QT_TRANSLATE_NOOP(
        "messages", "Characters that cannot be shown were replaced by “�”."
    ),
    "import.heard_left": QT_TRANSLATE_NOOP(
        "messages", "What was heard is not read from a text: {count} entries stay in the file."
    ),
    "import.questions_skipped": QT_TRANSLATE_NOOP(
        "messages", "Guiding questions that a template repeats were left out: {count}."
    ),
    "import.text_continued": QT_TRANSLATE_NOOP(
        "messages", "“{text}” is too long for a note; it goes on in its description."
    ),
    "import.wrong_kind": QT_TRANSLATE_NOOP(
        "messages", "“{key}” is not of the kind that this format has there. Correct it."
    ),
    "import.newer_version": QT_TRANSLATE_NOOP(
        "messages",
        "The file is of version “{version}” of its format, which is not known. Export it anew, "
        "or in another format.",
    ),
    "import.unknown_threads": QT_TRANSLATE_NOOP(
        "messages", "Threads that notes name and the file does not hold were passed over: {count}."
    ),
    "import.links_left_out": QT_TRANSLATE_NOOP(
        "messages", "Links that do not join two notes were left out: {count}."
    ),
    "import.pictures_left_out": QT_TRANSLATE_NOOP(
        "messages", "Pictures on notes were left out: {count}."
    ),
    "import.items_left_out": QT_TRANSLATE_NOOP(
        "messages", "Items without a text of their own, such as pictures, were left out: {count}."
    ),
    "import.one_page": QT_TRANSLATE_NOOP(
        "messages",
        "The file holds {count} of the board’s {total} items. Export the other pages too.",
    ),
    "import.no_such_heading": QT_TRANSLATE_NOOP(
        "messages",
        "No parked notes stand under “{heading}”. An import without --map shows the headings.",
    ),
    "xml.syntax": QT_TRANSLATE_NOOP("messages", "This is not valid XML. Mend it in this line."),
    "xml.document_type": QT_TRANSLATE_NOOP(
        "messages", "A document type (<!DOCTYPE>) is not read. Take it out."
    ),
    "xml.too_deep": QT_TRANSLATE_NOOP(
        "messages", "The elements are nested more than {limit} deep. This is no canvas to be read."
    ),
    # what belongs to the program
    "resource.absent": QT_TRANSLATE_NOOP(
        "messages", "This part of the program is missing. Install it again."
    ),
    "resource.missing": QT_TRANSLATE_NOOP(
        "messages", "A key is missing in this part of the program. Install it again."
    ),
    "resource.syntax": QT_TRANSLATE_NOOP(
        "messages", "This part of the program is damaged ({detail}). Install it again."
    ),
    "resource.twice": QT_TRANSLATE_NOOP(
        "messages", "An id stands twice in this part of the program. Install it again."
    ),
    "resource.type": QT_TRANSLATE_NOOP(
        "messages", "A value is wrong in this part of the program. Install it again."
    ),
    "resource.unknown_key": QT_TRANSLATE_NOOP(
        "messages", "A key is unknown in this part of the program. Install it again."
    ),
}
