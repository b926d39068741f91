"""Checks the fits of a BMML file, and says which propositions suit which segments.

An unknown proposition or segment is a reference to be skipped. A mapping that joins things of the
wrong kind, or from outside the fit's propositions and segments, makes the file invalid.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

from canvasdesk.interchange import bmml_v1 as v1
from canvasdesk.interchange import bmml_v2 as v2
from canvasdesk.interchange.bmml_entries import Reference, Where

Refuse = Callable[..., NoReturn]
"""Raises the error for a place: ``refuse(code, where, **parameters)``."""

_ANSWERS = {"pr": "pain", "gc": "gain"}


@dataclass(frozen=True, slots=True)
class Joined:
    """A proposition that suits a segment."""

    proposition: Reference
    segment: Reference


@dataclass(frozen=True, slots=True)
class Remark:
    """What a version 1 fit says about a proposition: a heading and a line."""

    proposition: str
    heading: str
    line: str


def read_fits_v2(file: v2.File, refuse: Refuse) -> Iterator[Joined]:
    """Yield what the fits join. Raises ``bmml.fit_kind`` or ``bmml.fit_scope``."""
    offered = {
        offer.id: {r.id for r in offer.pain_relievers} | {c.id for c in offer.gain_creators}
        for offer in file.value_propositions
    }
    felt = {
        segment.id: {pain.id for pain in segment.pains} | {gain.id for gain in segment.gains}
        for segment in file.customer_segments
    }
    for index, fit in enumerate(file.fits):
        where: Where = ("fits", index)
        offers, segments = fit.for_.value_propositions, fit.for_.customer_segments
        for number, mapping in enumerate(fit.mappings):
            place = (*where, "mappings", number)
            if len(mapping) != 2:
                refuse("bmml.fit_pair", place, found=len(mapping))
            answer, need = mapping
            kind = answer.split("-", 1)[0]
            if _ANSWERS.get(kind) != need.split("-", 1)[0]:
                refuse("bmml.fit_kind", place, answer=answer, need=need)
            _check_scope(answer, offers, offered, place, refuse)
            _check_scope(need, segments, felt, place, refuse)
        for vp_index, offer in enumerate(offers):
            for cs_index, segment in enumerate(segments):
                yield Joined(
                    Reference(offer, (*where, "for", "value_propositions", vp_index)),
                    Reference(segment, (*where, "for", "customer_segments", cs_index)),
                )


def read_fits_v1(file: v1.File, refuse: Refuse) -> Iterator[Joined | Remark]:
    """Yield what the fits join and say. Raises ``bmml.fit_scope``."""
    sold = {offer.id: {p.id for p in offer.products_services} for offer in file.value_propositions}
    felt = {
        segment.id: {job.id for job in segment.jobs}
        | {pain.id for pain in segment.pains}
        | {gain.id for gain in segment.gains}
        for segment in file.customer_segments
    }
    for index, fit in enumerate(file.fits):
        where: Where = ("fits", index)
        for name, number, answer in _answers_v1(fit):
            place = (*where, name, number)
            _check_scope(_need(answer), [fit.customer_segment], felt, place, refuse)
            for product in answer.through:
                _check_scope(product, [fit.value_proposition], sold, place, refuse)
            if answer.description:
                yield Remark(fit.value_proposition, name, answer.description)
        yield Joined(
            Reference(fit.value_proposition, (*where, "value_proposition")),
            Reference(fit.customer_segment, (*where, "customer_segment")),
        )


def _answers_v1(
    fit: v1.Fit,
) -> Iterator[tuple[str, int, v1.PainReliever | v1.GainCreator | v1.JobAddresser]]:
    for name in ("pain_relievers", "gain_creators", "job_addressers"):
        for number, answer in enumerate(getattr(fit, name)):
            yield name, number, answer


def _need(answer: v1.PainReliever | v1.GainCreator | v1.JobAddresser) -> str:
    match answer:
        case v1.PainReliever():
            return answer.pain
        case v1.GainCreator():
            return answer.gain
        case v1.JobAddresser():
            return answer.job


def _check_scope(
    item: str, owners: Iterable[str], owned: Mapping[str, set[str]], where: Where, refuse: Refuse
) -> None:
    known = [owner for owner in owners if owner in owned]
    if known and not any(item in owned[owner] for owner in known):
        refuse("bmml.fit_scope", where, id=item)
