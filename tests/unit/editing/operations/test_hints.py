import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.dismissals import dismissal_id, dismissed
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note, Tag

CODE = "long_note"


@pytest.fixture
def document() -> Document:
    return document_of([Header(), Note(id="a"), Note(id="b")])


def test_notes_and_blocks_are_dismissed_in_one_entry(document: Document) -> None:
    made = op.dismiss_hint(document, CODE, ["a", "b"]).apply(document)
    made = op.dismiss_hint(made, CODE, [BlockId.CHANNELS]).apply(made)
    assert list(made.entries) == [dismissal_id(CODE)]
    assert dismissed(made) == {(CODE, "a"), (CODE, "b"), (CODE, "channels")}


def test_it_is_undone(document: Document) -> None:
    patch = op.dismiss_hint(document, CODE, ["a"])
    assert patch.inverse().apply(patch.apply(document)) == document


def test_what_is_dismissed_already_changes_nothing(document: Document) -> None:
    made = op.dismiss_hint(document, CODE, ["a"]).apply(document)
    assert not op.dismiss_hint(made, CODE, ["a"])


def test_the_entry_stays_when_all_is_brought_back(document: Document) -> None:
    made = op.dismiss_hint(document, CODE, ["a", BlockId.CHANNELS]).apply(document)
    made = op.restore_hint(made, CODE, ["a", BlockId.CHANNELS]).apply(made)
    assert dismissed(made) == frozenset()
    assert list(made.entries) == [dismissal_id(CODE)]


def test_what_is_not_there_is_refused_or_passed_over(document: Document) -> None:
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.dismiss_hint(document, CODE, ["z"])
    assert not op.restore_hint(document, CODE, ["a"])
    taken = document_of([Header(), Note(id="a"), Tag(id=dismissal_id(CODE), name="Odd")])
    with pytest.raises(DocumentError, match=r"record\.id_taken"):
        op.dismiss_hint(taken, CODE, ["a"])
