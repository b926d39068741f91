"""The dialog in which a side is chosen for each conflict."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.merging import MISSING, WHOLE, Conflict, Merge, Side, merge
from canvasdesk.editing.merging.parts import parts_of
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Entry, Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.values import Direction, NoteKind, NoteSize, Place, Size
from canvasdesk.ui.dialogs import conflicts
from canvasdesk.ui.dialogs.conflict_words import ConflictWords
from canvasdesk.ui.dialogs.conflicts import ConflictsDialog
from strategies import picture
from ui.surfaces import conflicting

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

LONG = "The same beginning of a long text. " * 30
NOTE = Note(id="n", text="Coffee", block=BlockId.CHANNELS, order="a0", stack="a0")


def shown(qtbot: QtBot, merged: Merge, **names: str) -> ConflictsDialog:
    dialog = ConflictsDialog(merged, **names)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QApplication.processEvents()
    return dialog


def radios(dialog: ConflictsDialog) -> list[QRadioButton]:
    return dialog.findChildren(QRadioButton)


def press(dialog: ConflictsDialog, text: str) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    button.click()


def sides(dialog: ConflictsDialog) -> list[Side]:
    return list(dialog.choices.values())


def merged_of(base: AnyRecord, mine: AnyRecord, theirs: AnyRecord, *more: AnyRecord) -> Merge:
    def document(record: AnyRecord) -> Document:
        records = [*more, record]
        return document_of(records if isinstance(record, Header) else [Header(), *records])

    return merge(document(base), document(mine), document(theirs))


def told(merged: Merge) -> list[tuple[str, str, str]]:
    words = ConflictWords(merged)
    return [
        (words.part(one), words.value(one, Side.MINE), words.value(one, Side.THEIRS))
        for one in merged.conflicts
    ]


def test_mine_is_chosen_unless_somebody_chooses(qtbot: QtBot) -> None:
    dialog = shown(qtbot, conflicting())
    assert sides(dialog) == [Side.MINE, Side.MINE]
    press(dialog, "Take all from the other version")
    assert sides(dialog) == [Side.THEIRS, Side.THEIRS]
    press(dialog, "Take all from this window")
    assert sides(dialog) == [Side.MINE, Side.MINE]
    press(dialog, "Keep these")
    assert dialog.result() == 1


def test_the_choices_are_what_a_merge_takes(qtbot: QtBot) -> None:
    merged = conflicting()
    dialog = shown(qtbot, merged)
    radios(dialog)[1].click()
    document = merged.document(dialog.choices)
    assert document.notes["n1"].text == "Theirs"
    assert "n2" not in document.notes


def test_it_is_answered_with_the_keyboard_alone(qtbot: QtBot) -> None:
    dialog = shown(qtbot, conflicting())
    assert dialog.focusWidget() is radios(dialog)[0]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    assert sides(dialog) == [Side.THEIRS, Side.MINE]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is radios(dialog)[2]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    assert sides(dialog) == [Side.THEIRS, Side.THEIRS]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == 1
    assert sides(dialog) == [Side.THEIRS, Side.MINE]


def test_a_click_anywhere_on_a_version_chooses_it(qtbot: QtBot) -> None:
    dialog = shown(qtbot, conflicting())
    version = radios(dialog)[1].parentWidget()
    QTest.mouseClick(version, Qt.MouseButton.LeftButton, pos=version.rect().center())
    assert sides(dialog) == [Side.THEIRS, Side.MINE]
    assert version.property("chosen") is True
    assert radios(dialog)[0].parentWidget().property("chosen") is False


def test_a_reader_hears_what_each_button_would_keep(qtbot: QtBot) -> None:
    dialog = shown(qtbot, conflicting(), mine="This window", theirs="The file")
    assert [radio.accessibleName() for radio in radios(dialog)] == [
        "Note “Mine”, Text. This window: Mine",
        "Note “Mine”, Text. The file: Theirs",
        "Note “Better”, Deleted on one side. This window: Deleted",
        "Note “Better”, Deleted on one side. The file: Kept: Better",
    ]
    assert [radio.text() for radio in radios(dialog)][:2] == ["This window", "The file"]


def test_what_was_heard_is_told_in_words() -> None:
    base = Entry(id="e", journal="heard", text="It is quiet", refs=FrozenMap({"n": ()}))
    mine = replace(
        base,
        refs=FrozenMap({"n": ("why_care",)}),
        fields=FrozenMap({"who": "Ida"}),
        when="2026-05-03",
    )
    theirs = replace(
        base,
        refs=FrozenMap({"n": ("why_share",)}),
        fields=FrozenMap({"who": "Jo"}),
        when="2026-05-04",
    )
    merged = merged_of(base, mine, theirs, NOTE)
    assert set(told(merged)) == {
        ("What it says about “Coffee”", "Why they care", "Why they would tell others"),
        ("Field “Who”", "Ida", "Jo"),
        ("When", "2026-05-03", "2026-05-04"),
    }
    assert {ConflictWords(merged).subject(one) for one in merged.conflicts} == {
        "What was heard: “It is quiet”"
    }


def test_what_documents_say_is_plain_text(qtbot: QtBot) -> None:
    markup = "<a href='x'>{braces} & text</a>"
    theirs = replace(NOTE, text=markup)
    dialog = shown(qtbot, merged_of(NOTE, replace(NOTE, text="Tea"), theirs), theirs=markup)
    labels = dialog.findChildren(QLabel)
    assert markup in [label.text() for label in labels]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert radios(dialog)[1].text() == markup.replace("&", "&&")


def test_of_many_conflicts_the_first_are_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflicts, "_MOST_SHOWN", 2)

    def document(said: str) -> Document:
        notes = [Note(id=f"n{number}", text=f"{said} {number}") for number in range(5)]
        return document_of([Header(), *notes])

    merged = merge(document(""), document("I"), document("They"))
    dialog = shown(qtbot, merged)
    assert len(radios(dialog)) == 4
    assert "3 more are not shown. In all of them, what this window has is kept." in [
        label.text() for label in dialog.findChildren(QLabel)
    ]
    radios(dialog)[1].click()
    assert sides(dialog) == [Side.THEIRS, *[Side.MINE] * 4]
    press(dialog, "Take all from the other version")
    assert sides(dialog) == [Side.THEIRS] * 5
    assert set(dialog.choices) == set(merged.conflicts)


def test_long_texts_show_where_they_differ() -> None:
    mine, theirs = (replace(NOTE, description=f"{LONG}{end}") for end in ("I end.", "They end."))
    ((_, ours, others),) = told(merged_of(NOTE, mine, theirs))
    assert ours.startswith("… ")
    assert ours.endswith("I end.")
    assert others.endswith("They end.")
    assert len(ours) < 100
    ((_, ours, _),) = told(merged_of(NOTE, mine, replace(NOTE, description="Other")))
    assert ours.startswith("The same beginning")
    assert ours.endswith("…")


def test_places_are_told_in_words() -> None:
    def at(block: BlockId | None, x: float = 12.0, order: str = "a0") -> Note:
        return replace(NOTE, block=block, place=Place(x, 50.0), order=order)

    elsewhere = merged_of(NOTE, at(BlockId.KEY_PARTNERS), at(None))
    assert told(elsewhere) == [("Where it lies", "Key Partners", "Parked")]
    beside = merged_of(NOTE, at(BlockId.CHANNELS, 20.4), at(BlockId.CHANNELS, 300.0))
    ((_, ours, others),) = told(beside)
    assert ours == "Channels, 20 mm across and 50 mm down"
    assert others == "Channels, 300 mm across and 50 mm down"
    row = [Note(id=f"r{at}", block=BlockId.CHANNELS, order=f"a{at}") for at in (2, 4)]
    first = replace(NOTE, order="a3")
    inside = merged_of(first, replace(first, order="a1"), replace(first, order="a5"), *row)
    assert told(inside) == [("Where it lies", "Channels, number 1 of 3", "Channels, number 3 of 3")]


@pytest.mark.parametrize(
    ("mine", "theirs", "words"),
    [
        ({"fill": "blue"}, {"fill": "green"}, ("Colour", "Blue", "Green")),
        ({"fill": "blue"}, {"fill": "pink"}, ("Colour", "Blue", "pink")),
        ({"size": Size(80.0, 60.5)}, {"size": None}, ("Size", "80 × 60.5 mm", "Automatic")),
        ({"symbol": "star"}, {"symbol": "odd"}, ("Symbol", "star", "odd")),
        ({"text": " "}, {"text": "Tea"}, ("Text", "Empty", "Tea")),
        ({"picture": "p0"}, {"picture": ""}, ("Picture", "A picture", "None")),
        (
            {"fields": FrozenMap({"feeling": 2})},
            {"fields": FrozenMap()},
            ("Field “How it feels”", "2", "None"),
        ),
        (
            {"extra": FrozenMap({"kind": "banner"})},
            {"kind": NoteKind.HEADING},
            ("Note or small heading", "banner", "Small heading"),
        ),
    ],
)
def test_values_are_told_in_words(mine: dict, theirs: dict, words: tuple[str, str, str]) -> None:
    base = replace(
        NOTE,
        fill="teal",
        size=Size(50.0, 50.0),
        picture="p1",
        fields=FrozenMap({"feeling": 1}),
    )
    assets = [picture("p0"), picture("p1")]
    assert words in told(merged_of(base, replace(base, **mine), replace(base, **theirs), *assets))


def test_the_canvas_itself() -> None:
    base = Header(note_size=NoteSize.WIDE, direction=Direction.RTL)
    mine = replace(
        base,
        mode=Mode.PERSONAL,
        direction=Direction.LTR,
        block_titles=FrozenMap({"channels": "Ways"}),
    )
    theirs = replace(base, direction=Direction.AUTO, block_titles=FrozenMap({"channels": "Roads"}))
    assert told(merged_of(base, mine, theirs)) == [
        ("Heading of “Channels”", "Ways", "Roads"),
        ("Reads", "Left to right", "As its language"),
    ]


def test_every_part_of_every_record_has_words() -> None:
    records: list[AnyRecord] = [
        Header(block_titles=FrozenMap({"channels": "x"})),
        replace(NOTE, fields=FrozenMap({"x": 1}), extra=FrozenMap({"y": 1})),
        Link(id="l", source="n", target="m"),
        Tag(id="t", name="Trust"),
        UnknownRecord(id="u", collection="stickers", extra=FrozenMap({"z": 1})),
    ]
    words = ConflictWords(merged_of(NOTE, NOTE, NOTE))
    for record in records:
        for part, piece in parts_of(record).items():
            said = words.part(Conflict(record.id, part, MISSING, piece.shown, MISSING))
            never = part.name in ("document_id", "collection", "media_type")
            assert never or said[0].isupper() or said[0] == "“", part
    assert words.part(Conflict("n", WHOLE, NOTE, NOTE, Tag(id="n", name="x"))) == (
        "Two different things"
    )
