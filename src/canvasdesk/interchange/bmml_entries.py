"""Both versions of BMML brought to one list of entries: what becomes a note, and its references."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from canvasdesk.interchange import bmml_v1 as v1
from canvasdesk.interchange import bmml_v2 as v2
from canvasdesk.model.blocks import BlockId

Where = tuple[str | int, ...]
_B = BlockId


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that an entry names, and where in the file."""

    id: str
    where: Where


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes a note. ``serves`` are its targets, ``paid_by`` are segments it comes from.

    ``sections`` are the parts of its longer text, each under a heading (which may be empty).
    """

    id: str
    block: BlockId
    text: str
    where: Where
    serves: tuple[Reference, ...] = ()
    paid_by: tuple[Reference, ...] = ()
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()


def humanised(name: str) -> str:
    """Return a key of the format as words: ``pain_relievers`` gives "Pain relievers"."""
    words = name.replace("products_services", "products_and_services")
    return words.replace("_", " ").capitalize()


def entries_v2(file: v2.File) -> Iterator[Entry]:
    """Yield the entries of a version 2 file, fits aside."""
    for where, segment in _listed("customer_segments", file.customer_segments):
        sections = (("", (segment.description,)), *_profile(segment))
        yield Entry(segment.id, _B.CUSTOMER_SEGMENTS, segment.name, where, sections=sections)
    for where, offer in _listed("value_propositions", file.value_propositions):
        sections = (("", (offer.description,)), *_value_map(offer))
        yield Entry(offer.id, _B.VALUE_PROPOSITIONS, offer.name, where, sections=sections)
    lists: tuple[tuple[str, Iterable[Any], BlockId], ...] = (
        ("channels", file.channels, _B.CHANNELS),
        ("customer_relationships", file.customer_relationships, _B.CUSTOMER_RELATIONSHIPS),
        ("revenue_streams", file.revenue_streams, _B.REVENUE_STREAMS),
        ("key_resources", file.key_resources, _B.KEY_RESOURCES),
        ("key_activities", file.key_activities, _B.KEY_ACTIVITIES),
        ("key_partnerships", file.key_partnerships, _B.KEY_PARTNERS),
        ("costs", file.costs, _B.COST_STRUCTURE),
    )
    for name, listed, block in lists:
        for where, item in _listed(name, listed):
            paid_by = _by_kind(item.from_, (*where, "from")) if hasattr(item, "from_") else ()
            serves = _by_kind(item.for_, (*where, "for"))
            yield Entry(item.id, block, item.name, where, tuple(serves), tuple(paid_by))


def entries_v1(file: v1.File) -> Iterator[Entry]:
    """Yield the entries of a version 1 file, fits aside."""
    for where, segment in _listed("customer_segments", file.customer_segments):
        sections = (("", (segment.description,)), *_profile(segment))
        yield Entry(segment.id, _B.CUSTOMER_SEGMENTS, segment.name, where, sections=sections)
    for where, offer in _listed("value_propositions", file.value_propositions):
        products = tuple(_detail(item) for item in offer.products_services)
        sections = (("", (offer.description,)), (humanised("products_services"), products))
        yield Entry(offer.id, _B.VALUE_PROPOSITIONS, offer.name, where, sections=sections)
    yield from _delivery_v1(file)
    yield from _means_v1(file)


def _delivery_v1(file: v1.File) -> Iterator[Entry]:
    for where, channel in _listed("channels", file.channels):
        serves = _references(channel.segments, (*where, "segments"))
        remarks = _remarks(type=[channel.type], phases=channel.phases)
        yield Entry(channel.id, _B.CHANNELS, channel.name, where, serves, sections=remarks)
    for where, relation in _listed("customer_relationships", file.customer_relationships):
        serves = (Reference(relation.segment, (*where, "segment")),)
        text = relation.description or humanised(relation.type)
        remarks = _remarks(type=[relation.type] if relation.description else [])
        block = _B.CUSTOMER_RELATIONSHIPS
        yield Entry(relation.id, block, text, where, serves, sections=remarks)
    for where, revenue in _listed("revenue_streams", file.revenue_streams):
        value = [revenue.for_value] if revenue.for_value else []
        serves = tuple(Reference(value_id, (*where, "for_value")) for value_id in value)
        payers = _references(revenue.from_segments, (*where, "from_segments"))
        remarks = _remarks(type=[revenue.type], pricing=[revenue.pricing or ""])
        block = _B.REVENUE_STREAMS
        yield Entry(revenue.id, block, revenue.name, where, serves, payers, remarks)


def _means_v1(file: v1.File) -> Iterator[Entry]:
    means: Iterable[tuple[Where, v1.Resource | v1.Activity]] = chain(
        _listed("key_resources", file.key_resources), _listed("key_activities", file.key_activities)
    )
    for where, item in means:
        block = _B.KEY_RESOURCES if isinstance(item, v1.Resource) else _B.KEY_ACTIVITIES
        serves = _references(item.for_value, (*where, "for_value"))
        sections = (("", (item.description,)), *_remarks(type=[item.type]))
        yield Entry(item.id, block, item.name, where, serves, sections=sections)
    for where, partner in _listed("key_partnerships", file.key_partnerships):
        serves = _references(partner.provides, (*where, "provides"))
        remarks = _remarks(type=[partner.type], motivation=[partner.motivation])
        yield Entry(partner.id, _B.KEY_PARTNERS, partner.name, where, serves, sections=remarks)
    costs = file.cost_structure.major_costs if file.cost_structure else []
    for index, cost in enumerate(costs):
        where = ("cost_structure", "major_costs", index)
        serves = _references(cost.linked_to, (*where, "linked_to"))
        remarks = _remarks(type=[cost.type])
        # Costs have no id in version 1; they are never referred to, but their links need a key.
        key = f"cost-{index + 1}"
        yield Entry(key, _B.COST_STRUCTURE, cost.name, where, serves, sections=remarks)


def _listed(name: str, items: Iterable[Any]) -> Iterator[tuple[Where, Any]]:
    return (((name, index), item) for index, item in enumerate(items))


def _references(ids: Iterable[str], where: Where) -> tuple[Reference, ...]:
    return tuple(Reference(one, (*where, index)) for index, one in enumerate(ids))


def _by_kind(ids_by_kind: Any, where: Where) -> Iterator[Reference]:
    for kind in type(ids_by_kind).model_fields:
        yield from _references(getattr(ids_by_kind, kind), (*where, kind))


def _profile(segment: v1.Segment | v2.Segment) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in ("jobs", "pains", "gains"):
        yield humanised(name), tuple(_detail(item) for item in getattr(segment, name))


def _value_map(offer: v2.Proposition) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in ("products_services", "pain_relievers", "gain_creators"):
        yield humanised(name), tuple(item.name for item in getattr(offer, name))


def _detail(item: Any) -> str:
    """Return a job, pain, gain or product, with what version 1 says about it in brackets."""
    names = ("type", "importance", "severity")
    remarks = [remark for name in names if (remark := getattr(item, name, None))]
    return str(item.description) + (f" ({', '.join(remarks)})" if remarks else "")


def _remarks(**values: Iterable[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the format's own classifications as lines without a heading."""
    lines = []
    for name, words in values.items():
        shown = ", ".join(word.replace("_", " ") for word in words if word)
        if shown:
            lines.append(f"{humanised(name)}: {shown}")
    return (("", tuple(lines)),) if lines else ()
