"""What is said of entries: in their rows, in menus, by screen readers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.method.fields import field_definitions
from canvasdesk.method.guesses import guesses
from canvasdesk.method.journals import KIND, WHO, heard_fields
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import answers_of
from canvasdesk.model.records import Entry, Note
from canvasdesk.ui.direction import isolated
from canvasdesk.ui.fields import words as field_words
from canvasdesk.ui.heard.said import field_text
from canvasdesk.ui.note_names import note_name

SHIPPED = (
    QT_TRANSLATE_NOOP("Journals", "Heard"),
    QT_TRANSLATE_NOOP("Journals", "Who"),
    QT_TRANSLATE_NOOP("Journals", "A name, or what they do"),
    QT_TRANSLATE_NOOP("Journals", "How it came about"),
    QT_TRANSLATE_NOOP("Journals", "Said"),
    QT_TRANSLATE_NOOP("Journals", "Asked"),
    QT_TRANSLATE_NOOP("Journals", "Answered"),
    QT_TRANSLATE_NOOP("Journals", "Was seen doing"),
    QT_TRANSLATE_NOOP("Journals", "Tried it"),
)
"""The texts of ``journals.json``, for translators to find."""


def shipped_word(text: str) -> str:
    """Return a text of the journals' file in the window's language."""
    return QCoreApplication.translate("Journals", text)


def kind_word(kind: str) -> str:
    """Return what a kind of entry is called; one that a newer program knows is shown as it is."""
    word = heard_fields()[KIND].words.get(kind)
    return shipped_word(word) if word is not None else kind


def today() -> date:
    """Return the day it is here."""
    return date.today()  # noqa: DTZ011  a day as people here write it


def day_of(when: str) -> date | None:
    """Return the day of an entry; None where it has none."""
    try:
        return date.fromisoformat(when[:10])
    except ValueError:
        return None


def day_word(when: str, today: date) -> str:
    """Return the day of an entry as it is written here; empty where it has none."""
    day = day_of(when)
    if day is None:
        return when
    match (today - day).days:
        case 0:
            return QCoreApplication.translate("Heard", "Today")
        case 1:
            return QCoreApplication.translate("Heard", "Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def day_format() -> str:
    """Return how days are written here, short and with all of the year."""
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def caption(entry: Entry, today: date) -> str:
    """Return what stands below an entry's words: who, how, when, whether it is private."""
    private = QCoreApplication.translate("Heard", "Private") if entry.private else ""
    parts = (
        " ".join(field_text(entry, WHO).split()),
        kind_word(field_text(entry, KIND)),
        day_word(entry.when, today),
        private,
    )
    return " · ".join(isolated(part) for part in parts if part)


def words_of(entry: Entry) -> str:
    """Return an entry's words, or a word for one that has none."""
    return entry.text.strip() or QCoreApplication.translate("Heard", "No words")


def on_one_line(entry: Entry) -> str:
    """Return an entry's words on one line, with who said them where that is known."""
    words, who = " ".join(words_of(entry).split()), " ".join(field_text(entry, WHO).split())
    if not who:
        return QCoreApplication.translate("Heard", "“{words}”").format(words=words)
    return QCoreApplication.translate("Heard", "“{words}” – {who}").format(words=words, who=who)


def notes_of(entry: Entry, document: Document) -> tuple[Note, ...]:
    """Return the notes an entry is about, as they are read; none that was put away."""
    found = (document.notes[key] for key in entry.refs if key in document.notes)
    return tuple(sorted(found, key=lambda note: (note.order, note.id)))


def note_line(note: Note, entry: Entry) -> str:
    """Return how an entry names a note it is about, with the answers it speaks to."""
    name, fields = " ".join(note_name(note).split()), answers_line(note, entry)
    return f"{name}: {fields}" if fields else name


def answers_line(note: Note, entry: Entry) -> str:
    """Return which answers of a note an entry speaks to; empty for all."""
    return ", ".join(field_label(key) for key in entry.refs.get(note.id, ()))


def field_label(field: str) -> str:
    """Return what a field of a note is called."""
    definition = field_definitions().get(field)
    return field_words.field_label(definition) if definition is not None else field


def spoken(entry: Entry, document: Document, today: date) -> str:
    """Return what a screen reader says of an entry."""
    names = [note_line(note, entry) for note in notes_of(entry, document)]
    about = QCoreApplication.translate("Heard", "about: {notes}")
    parts = [words_of(entry), caption(entry, today)]
    if names:
        parts.append(about.format(notes="; ".join(names)))
    return ", ".join(part for part in parts if part)


def how_many_guesses(document: Document) -> str:
    """Return how many answers are guesses, in a sentence; empty where there are no answers."""
    found = guesses(document)
    if not found.answers:
        return ""
    translate, alone = QCoreApplication.translate, found.answers == 1
    if alone and found.count:
        said = translate("Heard", "The one answer about customers is a guess")
    elif alone:
        said = translate("Heard", "The one answer about customers was heard")
    elif not found.count:
        said = translate("Heard", "All {count} answers about customers were heard")
    elif found.count == found.answers:
        said = translate("Heard", "All {count} answers about customers are guesses")
    else:
        said = translate("Heard", "{guessed} of {count} answers about customers are guesses")
    return said.format(guessed=found.count, count=found.answers)


def about_word(document: Document, notes: Sequence[str], fields: Sequence[str]) -> str:
    """Return what an entry that is being written is about."""
    there = [document.notes[key] for key in notes if key in document.notes]
    if not there:
        return QCoreApplication.translate("Heard", "About no note yet")
    if len(there) > 1:
        said = QCoreApplication.translate("Heard", "About {count} notes")
        return said.format(count=len(there))
    name = " ".join(note_name(there[0]).split())
    if fields:
        labels = ", ".join(map(field_label, fields))
        said = QCoreApplication.translate("Heard", "About “{note}”: {fields}")
        return said.format(note=name, fields=labels)
    return QCoreApplication.translate("Heard", "About “{note}”").format(note=name)


def answers_on(document: Document, note_id: str) -> tuple[str, ...]:
    """Return the ids of a note's answers that an entry may speak to, in the order of the fields."""
    note, definitions = document.notes.get(note_id), field_definitions()
    there = answers_of(note, definitions) if note is not None else ()
    return tuple(key for key in definitions if key in there)
