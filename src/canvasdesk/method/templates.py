"""Reads a language's template: block names, plain words, header labels and credit."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from canvasdesk.method.resource import Node, languages_in, read_resource
from canvasdesk.model.actions import Action
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.language import primary_language
from canvasdesk.model.values import Colour
from canvasdesk.model.wording import ActionWords, BlockNames, Template
from canvasdesk.shipped import shipped

FALLBACK = "en"
LABELS = ("designed_for", "designed_by", "date", "version", "logo")
PRINTING = MappingProxyType(
    {
        **dict.fromkeys(("blank", "notes", "cards", "matrix", "true_size"), ()),
        "continued": ("{heading}",),
    }
)
"""The words beside canvases, and what each has to have a place for."""
_KEYS = (
    *("language", "credit", "credit_short", "header", "balance"),
    *("legend", "actions", "printing", "tiles", "colours", "blocks"),
)
BALANCE = MappingProxyType(
    {
        **dict.fromkeys(("in", "out", "left"), ()),
        "feeling": ("{feeling}",),
        "both": ("{sums}", "{feeling}"),
        **dict.fromkeys(("month", "year", "once"), ("{amount}",)),
    }
)
"""The words of the balance, and what each has to have a place for."""
TILES = MappingProxyType(
    {
        "sheets": ("{count}", "{paper}"),
        "size": ("{width}", "{height}"),
        **dict.fromkeys(("glue", "tape", "rows"), ("{first}", "{next}")),
        **dict.fromkeys(("plan", "heading", "print", "measure", "cut", "ruler"), ()),
    }
)
"""The words about putting sheets together, and what each has to have places for."""


def template_for(language: str) -> Template:
    """Return the template of a BCP 47 language, or English where there is none.

    A region does not matter: ``pt-BR`` gives Portuguese.
    """
    primary = primary_language(language)
    return _shipped_template(primary if primary in template_languages() else FALLBACK)


@cache
def template_languages() -> frozenset[str]:
    """Return the languages there are templates for."""
    return languages_in(shipped("templates"))


@cache
def _shipped_template(language: str) -> Template:
    return read_template(shipped("templates", f"{language}.json"))


def read_template(path: Path) -> Template:
    """Return the template a file holds. Raises FormatError with the key that is wrong."""
    root = read_resource(path)
    root.only(_KEYS)
    header, blocks, legend = (root.get(key) for key in ("header", "blocks", "legend"))
    actions, printing = root.get("actions"), root.get("printing")
    header.only(LABELS)
    root.get("balance").only(BALANCE)
    actions.only(Action)
    printing.only(PRINTING)
    root.get("tiles").only(TILES)
    colours = root.get("colours")
    colours.only(Colour)
    blocks.only(BlockId)
    return Template(
        language=root.get("language").text(),
        credit=_by_mode(root.get("credit")),
        credit_short=_by_mode(root.get("credit_short")),
        labels=MappingProxyType({label: header.get(label).text() for label in LABELS}),
        balance=_phrases(root.get("balance"), BALANCE),
        legend=MappingProxyType({key: legend.get(key).text() for key in legend.object()}),
        actions=MappingProxyType({action: _action(actions.get(action)) for action in Action}),
        printing=_phrases(printing, PRINTING),
        tiles=_phrases(root.get("tiles"), TILES),
        colours=MappingProxyType({colour: colours.get(colour).text() for colour in Colour}),
        names=MappingProxyType({block: _names(blocks.get(block)) for block in BlockId}),
    )


def _phrases(node: Node, places: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Return words by their keys; each has to have its places."""
    said: dict[str, str] = {}
    for key, wanted in places.items():
        said[key] = node.get(key).text()
        for place in wanted:
            if place not in said[key]:
                raise node.get(key).wrong(place)
    return MappingProxyType(said)


def _action(node: Node) -> ActionWords:
    node.only(("name", *Mode))
    questions = {mode: node.get(mode).text() for mode in Mode}
    return ActionWords(node.get("name").text(), MappingProxyType(questions))


def _by_mode(node: Node) -> Mapping[Mode, str]:
    node.only(Mode)
    return MappingProxyType({mode: node.get(mode).text() for mode in Mode})


def _names(node: Node) -> BlockNames:
    node.only(Mode)
    organization, personal = node.get(Mode.ORGANIZATION), node.get(Mode.PERSONAL)
    organization.only(("name",))
    personal.only(("name", "plain"))
    return BlockNames(
        organization=organization.get("name").text(),
        personal=personal.get("name").text(),
        plain=personal.get("plain").text(),
    )
