"""What is said of customers and their threads, in the words of each mode.

In personal mode nobody is a "customer" in a sentence: things go with people.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.method.walking import Step, Stop
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.ui.direction import isolated
from canvasdesk.ui.note_names import short_name

_CONTEXT = "Threads"
_Words = dict[Mode, str]
_MOST_NAMED, _MOST_PASSED = 4, 2


def _in_modes(organization: str, personal: str) -> _Words:
    return {Mode.ORGANIZATION: organization, Mode.PERSONAL: personal}


def _said(text: str, **values: object) -> str:
    return QCoreApplication.translate(_CONTEXT, text).format(**values)


def _name(note: Note) -> str:
    """Return what a note is called in a sentence."""
    return QCoreApplication.translate("Threads", "“{name}”").format(name=isolated(short_name(note)))


_QUESTION = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "What serves {customer}?"),
    QT_TRANSLATE_NOOP("Threads", "What goes with {customer}?"),
)
_WHOM = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "Which customer is it about?"),
    QT_TRANSLATE_NOOP("Threads", "Who is it about?"),
)
_HOW = QT_TRANSLATE_NOOP("Threads", "Click each note that does; once more to undo it.")
_HOW_TO_CHOOSE = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "Click a customer on the sheet, or press its number."),
    QT_TRANSLATE_NOOP("Threads", "Click the one you mean on the sheet, or press its number."),
)
_NOBODY = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "Write down a customer first; then say what serves them."),
    QT_TRANSLATE_NOOP("Threads", "Write down who you help first; then say what goes with them."),
)
_LINKED = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "{note} serves {customer}."),
    QT_TRANSLATE_NOOP("Threads", "{note} goes with {customer}."),
)
_LINKED_TWICE = _in_modes(
    QT_TRANSLATE_NOOP(
        "Threads", "{note} served {customer} through {other} already; now directly as well."
    ),
    QT_TRANSLATE_NOOP(
        "Threads", "{note} went with {customer} through {other} already; now directly as well."
    ),
)
_UNLINKED = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "{note} does not serve {customer} any more."),
    QT_TRANSLATE_NOOP("Threads", "{note} does not go with {customer} any more."),
)
_STILL = _in_modes(
    QT_TRANSLATE_NOOP("Threads", "{note} still serves {customer}, through {other}."),
    QT_TRANSLATE_NOOP("Threads", "{note} still goes with {customer}, through {other}."),
)
_SEVERAL = {
    True: QT_TRANSLATE_NOOP("Threads", "{count} notes are linked to {customer}."),
    False: QT_TRANSLATE_NOOP("Threads", "{count} notes are not linked to {customer} any more."),
}
_FILLED: dict[Stop, _Words] = {
    Stop.CUSTOMER: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "It begins with {customer}."),
        QT_TRANSLATE_NOOP("Threads", "It begins with {customer}."),
    ),
    Stop.VALUE: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "What it gives {customer}: {notes}."),
        QT_TRANSLATE_NOOP("Threads", "How you help {customer}: {notes}."),
    ),
    Stop.CHANNELS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "How it reaches {customer}: {notes}."),
        QT_TRANSLATE_NOOP("Threads", "How you reach {customer}: {notes}."),
    ),
    Stop.RELATIONSHIPS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "How you stay in touch with {customer}: {notes}."),
        QT_TRANSLATE_NOOP("Threads", "How you and {customer} stay in touch: {notes}."),
    ),
    Stop.RETURNS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "What comes back from {customer}: {notes}."),
        QT_TRANSLATE_NOOP("Threads", "What you get back from {customer}: {notes}."),
    ),
}
_GAPS: dict[Stop, _Words] = {
    Stop.VALUE: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "Nothing says what it gives {customer}."),
        QT_TRANSLATE_NOOP("Threads", "Nothing says how you help {customer}."),
    ),
    Stop.CHANNELS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "Nothing says how it reaches {customer}."),
        QT_TRANSLATE_NOOP("Threads", "Nothing says how you reach {customer}."),
    ),
    Stop.RELATIONSHIPS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "Nothing says how you stay in touch with {customer}."),
        QT_TRANSLATE_NOOP("Threads", "Nothing says how you and {customer} stay in touch."),
    ),
    Stop.RETURNS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "Nothing says what comes back from {customer}."),
        QT_TRANSLATE_NOOP("Threads", "Nothing says what you get back from {customer}."),
    ),
}
_MISSING: dict[Stop, _Words] = {
    Stop.VALUE: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "what it gives them"),
        QT_TRANSLATE_NOOP("Threads", "how you help them"),
    ),
    Stop.CHANNELS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "how it reaches them"),
        QT_TRANSLATE_NOOP("Threads", "how you reach them"),
    ),
    Stop.RELATIONSHIPS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "how you stay in touch"),
        QT_TRANSLATE_NOOP("Threads", "how you stay in touch"),
    ),
    Stop.RETURNS: _in_modes(
        QT_TRANSLATE_NOOP("Threads", "what comes back"),
        QT_TRANSLATE_NOOP("Threads", "what you get back"),
    ),
}


def question(document: Document, customer: Note | None) -> tuple[str, str]:
    """Return what the brush asks, and what one does."""
    mode = document.mode
    if customer is None:
        return _said(_WHOM[mode]), _said(_HOW_TO_CHOOSE[mode])
    return _said(_QUESTION[mode], customer=_name(customer)), _said(_HOW)


def nobody(mode: Mode) -> str:
    """Return what is said where there is no customer yet."""
    return _said(_NOBODY[mode])


def one_linked(mode: Mode, note: Note, customer: Note, other: Note | None, *, linked: bool) -> str:
    """Return what is said of a note that was just linked or unlinked.

    ``other`` is the note through which it serves the customer besides, or still.
    """
    if other is None:
        text = (_LINKED if linked else _UNLINKED)[mode]
    else:
        text = (_LINKED_TWICE if linked else _STILL)[mode]
    by = _name(other) if other is not None else ""
    return _said(text, note=_name(note), customer=_name(customer), other=by)


def several_linked(count: int, customer: Note, *, linked: bool) -> str:
    """Return what is said of notes that were just linked or unlinked together."""
    return _said(_SEVERAL[linked], count=count, customer=_name(customer))


def link_state(customer: Note, *, direct: bool, indirect: bool) -> str:
    """Return what a screen reader says of a note beside a customer."""
    text = QT_TRANSLATE_NOOP("Threads", "not linked to {customer}")
    if direct:
        text = QT_TRANSLATE_NOOP("Threads", "linked to {customer}")
    elif indirect:
        text = QT_TRANSLATE_NOOP("Threads", "linked to {customer} through others")
    return _said(text, customer=_name(customer))


def step_words(document: Document, step: Step) -> str:
    """Return the sentence for a step along a thread."""
    mode, customer = document.mode, _name(document.notes[step.customer])
    if step.stop is Stop.SUMMARY:
        return _summary(mode, step, customer)
    if step.is_gap:
        return _said(_GAPS[step.stop][mode], customer=customer)
    notes = _named([document.notes[key] for key in step.notes])
    return _said(_FILLED[step.stop][mode], customer=customer, notes=notes)


def step_aside(document: Document, step: Step) -> str:
    """Return what is said of a step besides: the notes the way passes, those that are on none."""
    if step.between:
        notes = _named([document.notes[key] for key in step.between], _MOST_PASSED)
        return _said(QT_TRANSLATE_NOOP("Threads", "Through {notes}."), notes=notes)
    if not step.is_gap or not step.others:
        return ""
    if step.others == 1:
        return _said(QT_TRANSLATE_NOOP("Threads", "The note here is not linked to them."))
    text = QT_TRANSLATE_NOOP("Threads", "None of the {count} notes here is linked to them.")
    return _said(text, count=step.others)


def _summary(mode: Mode, step: Step, customer: str) -> str:
    count = len(step.notes) - 1  # the customer is one of them
    if not count:
        text = QT_TRANSLATE_NOOP("Threads", "Nothing is linked to {customer} yet.")
    elif not step.gaps:
        text = QT_TRANSLATE_NOOP("Threads", "Nothing is missing for {customer}: {count} notes.")
    elif count == 1:
        text = QT_TRANSLATE_NOOP("Threads", "For {customer}, one note. Missing: {missing}.")
    else:
        text = QT_TRANSLATE_NOOP("Threads", "For {customer}, {count} notes. Missing: {missing}.")
    missing = ", ".join(_said(_MISSING[stop][mode]) for stop in step.gaps)
    return _said(text, customer=customer, count=count, missing=missing)


def _named(notes: Sequence[Note], most: int = _MOST_NAMED) -> str:
    names = [_name(note) for note in notes[:most]]
    if len(notes) > most:
        more = len(notes) - most
        names.append(_said(QT_TRANSLATE_NOOP("Threads", "{count} more"), count=more))
    return ", ".join(names)
