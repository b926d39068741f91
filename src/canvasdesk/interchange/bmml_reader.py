"""Reads a canvas from BMML, checked as its version's schema says.

``for`` and ``from`` become links; a segment becomes a tag that is carried along them: what names
segments gets theirs, other entries get those of what they serve.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from canvasdesk.errors import FormatError
from canvasdesk.interchange import bmml_v1 as v1
from canvasdesk.interchange import bmml_v2 as v2
from canvasdesk.interchange.bmml_entries import (
    Entry,
    Reference,
    Where,
    entries_v1,
    entries_v2,
    humanised,
)
from canvasdesk.interchange.bmml_fits import Remark, read_fits_v1, read_fits_v2
from canvasdesk.interchange.bmml_schema import Meta
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.gathering import Gathering, unique
from canvasdesk.interchange.yaml_tree import YamlTree, read_yaml
from canvasdesk.model.blocks import BlockId

_CODES = {
    "missing": "bmml.missing",
    "extra_forbidden": "bmml.unknown_key",
    "list_type": "bmml.list_expected",
    "model_type": "bmml.object_expected",
    "string_type": "bmml.text_expected",
    "literal_error": "bmml.choice",
    "string_pattern_mismatch": "bmml.id_form",
}
"""What pydantic finds wrong with a file's shape, as codes of ours."""


def read_bmml(text: str, path: Path) -> Draft:
    """Return the draft of a BMML text. Raises FormatError with the line as its place."""
    return _Reading(read_yaml(text, path), path).draft()


class _Reading:
    def __init__(self, tree: YamlTree, path: Path) -> None:
        self._tree = tree
        self._path = path
        self._gathering = Gathering(path)
        self._entries: dict[str, Entry] = {}
        self._links: dict[tuple[str, str], None] = {}
        self._segments: dict[str, set[str]] = {}
        self._remarks: list[Remark] = []

    def draft(self) -> Draft:
        """Return the draft of the tree."""
        file = self._checked()
        entries = entries_v1(file) if isinstance(file, v1.File) else entries_v2(file)
        for entry in entries:
            if entry.id in self._entries:
                self._gathering.problem("bmml.duplicate_id", id=entry.id, **self._line(entry.where))
            else:
                self._entries[entry.id] = entry
        self._join(file)
        for entry in self._entries.values():
            self._connect(entry)
        for entry in self._entries.values():
            self._add(entry)
        self._gathering.links += [DraftLink(source, target) for source, target in self._links]
        self._describe(file)
        return self._gathering.draft(self._path.stem)

    def _checked(self) -> v1.File | v2.File:
        data = self._tree.data
        version = data.get("version") if isinstance(data, dict) else None
        kinds: Mapping[Any, type[v1.File] | type[v2.File]] = {"1.0": v1.File, "2.0": v2.File}
        if version is not None and not isinstance(version, str):
            self._refuse("bmml.text_expected", ("version",))  # 2.0 is a number, "2.0" a version
        kind = kinds.get(version)
        if kind is None:
            self._refuse("bmml.version", ("version",), version=str(version))
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            self._refuse(_CODES.get(first["type"], "bmml.schema"), first["loc"])

    def _refuse(self, code: str, where: Where, **parameters: str | int) -> NoReturn:
        key = ".".join(str(step) for step in where)
        place = self._tree.place(where)
        raise FormatError(code, self._path, place=place, key=key, **parameters)

    def _line(self, where: Where) -> dict[str, int]:
        return {"line": int(self._tree.place(where) or 0)}

    def _join(self, file: v1.File | v2.File) -> None:
        """Follow the fits: they tell which propositions are for which segments."""
        found = (
            read_fits_v1(file, self._refuse)
            if isinstance(file, v1.File)
            else read_fits_v2(file, self._refuse)
        )
        for item in found:
            if isinstance(item, Remark):
                self._remarks.append(item)
            elif self._knows(item.proposition) and self._knows(item.segment):
                self._link(item.proposition.id, item.segment.id)
                self._segments.setdefault(item.proposition.id, set()).add(item.segment.id)

    def _connect(self, entry: Entry) -> None:
        for reference in entry.paid_by:
            if self._knows(reference):
                self._link(reference.id, entry.id)
        for reference in entry.serves:
            if self._knows(reference):
                self._link(entry.id, reference.id)

    def _knows(self, reference: Reference) -> bool:
        """Say whether an id exists; where not, report it once."""
        if reference.id in self._entries:
            return True
        line = self._line(reference.where)
        reported = {(p.parameters["id"], p.parameters["line"]) for p in self._gathering.problems}
        if (reference.id, line["line"]) not in reported:
            self._gathering.problem("bmml.unknown_id", id=reference.id, **line)
        return False

    def _link(self, source: str, target: str) -> None:
        self._links.setdefault((source, target))

    def _segments_of(self, entry: Entry) -> set[str]:
        """Return the ids of the segments that an entry is for, along its links."""
        if entry.block is BlockId.CUSTOMER_SEGMENTS:
            return {entry.id}
        if entry.id not in self._segments:
            named = [
                self._entries.get(reference.id) for reference in (*entry.paid_by, *entry.serves)
            ]
            known = [target for target in named if target is not None]
            direct = {e.id for e in known if e.block is BlockId.CUSTOMER_SEGMENTS}
            # Ids tell the kinds apart, and no kind serves itself, so this ends.
            carried = {one for target in known for one in self._segments_of(target)}
            payers = self._payers(entry) if entry.block is BlockId.VALUE_PROPOSITIONS else set()
            self._segments[entry.id] = direct or carried or payers
        return self._segments[entry.id]

    def _payers(self, offer: Entry) -> set[str]:
        """Return who pays for a proposition: without fits, that is whom it is for."""
        return {
            payer.id
            for entry in self._entries.values()
            if any(reference.id == offer.id for reference in entry.serves)
            for payer in entry.paid_by
            if payer.id in self._entries
        }

    def _add(self, entry: Entry) -> None:
        segments = self._segments_of(entry)
        tags = unique(e.text for e in self._entries.values() if e.id in segments)
        text = _as_text([*entry.sections, *self._remarks_on(entry)])
        self._gathering.add(DraftNote(entry.text, entry.block, text, tags, key=entry.id))

    def _remarks_on(self, entry: Entry) -> list[tuple[str, tuple[str, ...]]]:
        found: dict[str, list[str]] = {}
        for remark in self._remarks:
            if remark.proposition == entry.id:
                found.setdefault(humanised(remark.heading), []).append(remark.line)
        return [(heading, tuple(lines)) for heading, lines in found.items()]

    def _describe(self, file: v1.File | v2.File) -> None:
        meta: Meta = file.meta
        self._gathering.set_header("title", meta.name)
        self._gathering.set_header("purpose", meta.tagline)
        self._gathering.set_header("date", meta.updated or meta.created)
        self._gathering.set_header("mode", "organization")
        for name in ("portfolio", "stage", "created", "derived_from"):
            value = getattr(meta, name)
            if value and not (name == "created" and not meta.updated):
                self._gathering.describe(f"{humanised(name)}: {value}")
        if isinstance(file, v1.File) and file.cost_structure:
            costs = file.cost_structure
            words = ", ".join([costs.type, *costs.characteristics]).replace("_", " ")
            self._gathering.describe(f"Cost structure: {words}")


def _as_text(sections: list[tuple[str, tuple[str, ...]]]) -> str:
    parts = []
    for heading, lines in sections:
        kept = [line for line in lines if line]
        if heading and kept:
            parts.append("\n".join([heading, *(f"- {line}" for line in kept)]))
        elif kept:
            parts.append("\n".join(kept))
    # A text that YAML has as lines ends with a line's end.
    return "\n\n".join([*(part.rstrip("\n") for part in parts[:-1]), *parts[-1:]])
