"""A card for each question that goes with the blocks, several on a page, to cut out."""

from canvasdesk.conversion.makers.bare import Bare, bare
from canvasdesk.conversion.makers.sheets import Sheets, best_grid
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.export.labels import CARD
from canvasdesk.export.printout import Printout
from canvasdesk.layout.blocks import block_heading
from canvasdesk.layout.cards import Card, draw_card
from canvasdesk.layout.cutting import Foot, Measure
from canvasdesk.layout.display_list import Role, Section
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document


def print_cards(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return pages of question cards, in the canvas's mode and language, of it nothing else.

    Raises DocumentError ``stock.paper`` where none fits the paper.
    """
    empty = bare(document, with_questions=True)
    words = empty.wording.template.printing
    foot = Foot(empty.credit, words["cards"], empty.rtl)
    grid = best_grid(CARD, order, foot, typesetter)
    sheets = Sheets(grid, foot, Measure(), empty.told("cards"), typesetter)
    cards = cards_of(empty, order.block)
    sections = tuple(
        Section((Role.BLOCK, block.value), tuple(c.key for c in cards if c.block is block))
        for block in dict.fromkeys(card.block for card in cards)
    )
    return sheets.printout(
        len(cards),
        lambda number, place: draw_card(typesetter, cards[number], place, rtl=empty.rtl),
        sections,
    )


def cards_of(empty: Bare, wanted: BlockId | None) -> list[Card]:
    """Return what the cards say, in guided order; those of one block where one is wanted."""
    cards: list[Card] = []
    for number, block in enumerate(GUIDED_ORDER[empty.mode], start=1):
        if wanted not in (None, block):
            continue
        heading = block_heading(block, empty.document.header, empty.wording)
        name = empty.wording.template.names[block].in_mode(empty.mode)
        below = name if name != heading else ""
        questions = empty.wording.questions[block].questions
        cards += [
            Card(block, number, heading, below, question, index, len(questions))
            for index, question in enumerate(questions, start=1)
        ]
    return cards
