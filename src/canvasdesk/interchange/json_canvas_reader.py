"""Reads JSON Canvas 1.0 that other programs wrote: the smallest group around a node is its block.

A group inside a block's group is a tag of the notes in it. Where no group is named like a block,
everything is parked, under the label of its group. Files and links are texts: nothing is opened.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.geometry.reading import reading_order
from canvasdesk.interchange.block_names import BlockMatch, match_block
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote, Problem
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.json_canvas_places import groups_around, smallest_first
from canvasdesk.interchange.json_canvas_shape import CanvasEdge, CanvasNode, read_canvas_file
from canvasdesk.interchange.nine_key_json import read_nine_key_json
from canvasdesk.interchange.plain_markdown import plain_markdown
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.frozen import FrozenMap

_BLOCKS = frozenset(block.value for block in BlockId)


def read_json_canvas(text: str, path: Path) -> Draft:
    """Return the draft of a JSON Canvas text.

    Raises ``import.no_canvas`` where it has neither nodes nor the keys of another format, and what
    ``read_canvas_file`` raises.
    """
    file = read_canvas_file(text, path)
    if file is None:
        return read_nine_key_json(text, path)
    if not file.nodes and not file.groups:
        raise FormatError("import.no_canvas", path)
    gathering = Gathering(path)
    _Reading(gathering, file.groups).read(file.nodes)
    linked, problems = linkable(file.edges, {node.id for node in file.nodes})
    gathering.links += [DraftLink(edge.source, edge.target, edge.label) for edge in linked]
    gathering.problems += [*unknown_kinds(file.nodes), *problems]
    return gathering.draft(path.stem)


def text_of(node: CanvasNode) -> str:
    """Return a node's text as a note's: ours is one already, others' is Markdown or an address."""
    return node.text if node.own is not None or node.kind != "text" else plain_markdown(node.text)


def block_of(group: CanvasNode) -> BlockId | None:
    """Return the block that a group is: as this program wrote it, else by its label."""
    written = (group.own or {}).get("block")
    if isinstance(written, str) and written in _BLOCKS:
        return BlockId(written)
    match = match_block(group.text)
    return match.block if match else None


def unknown_kinds(nodes: Iterable[CanvasNode]) -> list[Problem]:
    """Return a problem for each kind of nodes that the format does not have."""
    counts: dict[str, int] = {}
    for node in nodes:
        if not node.is_known:
            counts[node.kind] = counts.get(node.kind, 0) + 1
    return [_unknown_kind(kind, count) for kind, count in counts.items()]


def _unknown_kind(kind: str, count: int) -> Problem:
    told: dict[str, str | int] = {"type": kind, "count": count}
    return Problem("jsoncanvas.unknown_type", FrozenMap(told))


def linkable(
    edges: Iterable[CanvasEdge], ends: Iterable[str]
) -> tuple[Sequence[CanvasEdge], Sequence[Problem]]:
    """Return the edges between two of the nodes ``ends``, and what to say of the others."""
    known, every = set(ends), list(edges)
    kept = [edge for edge in every if edge.source in known and edge.target in known]
    kept = [edge for edge in kept if edge.source != edge.target]
    left = len(every) - len(kept)
    return kept, [Problem("jsoncanvas.edges", FrozenMap({"count": left}))] if left else []


class _Reading:
    def __init__(self, gathering: Gathering, groups: Sequence[CanvasNode]) -> None:
        self._gathering = gathering
        self._groups = smallest_first(groups)
        self._blocks: Mapping[str, BlockId] = {
            group.id: block for group in groups if (block := block_of(group))
        }
        self._told: set[str] = set()
        """The groups whose label stands on a note, as its tag or beside it."""

    def read(self, nodes: Sequence[CanvasNode]) -> None:
        for group in self._groups:
            match: BlockMatch | None = match_block(group.text)
            if match:
                self._gathering.saw(match)
        if not self._blocks:
            self._gathering.problem("jsoncanvas.no_blocks")
        by_id = {node.id: node for node in nodes if node.is_known or node.text}
        for key in reading_order({key: node.rect for key, node in by_id.items()}):
            self._add(by_id[key])
        for group in self._groups:
            if group.text.strip() and group.id not in self._blocks and group.id not in self._told:
                self._gathering.add(DraftNote(group.text, None, key=group.id))

    def _add(self, node: CanvasNode) -> None:
        home: CanvasNode | None = None
        labelled: CanvasNode | None = None
        for group in groups_around(node, self._groups):
            if group.id in self._blocks:
                home = group
                break
            if labelled is None and group.text.strip():
                labelled = group
        label = labelled.text if labelled else ""
        if labelled:
            self._told.add(labelled.id)
        note = DraftNote(
            text=text_of(node),
            block=self._blocks[home.id] if home else None,
            tags=(label,) if home and label else (),
            label="" if home else label,
            colour=node.colour,
            key=node.id,
        )
        self._gathering.add(note)
