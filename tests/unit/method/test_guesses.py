from canvasdesk.method.guesses import guesses
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry, Header, Note


def customer(key: str, **fields: str) -> Note:
    return Note(id=key, block=BlockId.CUSTOMER_SEGMENTS, fields=FrozenMap(fields))


def test_answers_and_guesses_are_counted():
    ines = customer("ines", why_care="She is afraid", why_share="It went well")
    team = customer("team", wants="find_me")
    heard = Entry(id="e", journal="heard", refs=FrozenMap({"ines": ("why_care",)}))
    found = guesses(document_of([Header(), ines, team, heard]))
    assert (found.answers, found.count) == (3, 2)
    assert found.by_note == {"ines": ("why_share",), "team": ("wants",)}


def test_notes_put_away_are_not_counted():
    away = Note(id="a", archived=True, fields=FrozenMap({"why_care": "x"}))
    assert guesses(document_of([Header(), away])).answers == 0
