"""The shape of a BMML 2.0 file."""

from typing import Literal

from pydantic import Field

from canvasdesk.interchange.bmml_schema import (
    ActivityId,
    ChannelId,
    CostId,
    CreatorId,
    FitId,
    GainId,
    JobId,
    Many,
    Meta,
    PainId,
    PartnerId,
    ProductId,
    PropositionId,
    RelationshipId,
    RelieverId,
    ResourceId,
    RevenueId,
    SegmentId,
    Shape,
)


class Job(Shape):
    """What a customer tries to get done."""

    id: JobId
    description: str


class Pain(Shape):
    """What hurts a customer."""

    id: PainId
    description: str


class Gain(Shape):
    """What a customer hopes for."""

    id: GainId
    description: str


class Product(Shape):
    """A product or service."""

    id: ProductId
    name: str


class Reliever(Shape):
    """What relieves a pain."""

    id: RelieverId
    name: str


class Creator(Shape):
    """What creates a gain."""

    id: CreatorId
    name: str


class Segment(Shape):
    """A customer segment with its profile."""

    id: SegmentId
    name: str
    description: str = ""
    jobs: Many[Job]
    pains: Many[Pain]
    gains: Many[Gain]


class Proposition(Shape):
    """A value proposition with its value map."""

    id: PropositionId
    name: str
    description: str = ""
    products_services: Many[Product]
    pain_relievers: Many[Reliever]
    gain_creators: Many[Creator]


class Propositions(Shape):
    """Ids of propositions."""

    value_propositions: list[PropositionId] = Field(default_factory=list)


class Segments(Shape):
    """Ids of segments."""

    customer_segments: list[SegmentId] = Field(default_factory=list)


class Market(Propositions, Segments):
    """Ids of propositions and segments."""


class FitMarket(Shape):
    """Ids of the propositions and segments that a fit joins; at least one of each."""

    value_propositions: list[PropositionId] = Field(min_length=1)
    customer_segments: list[SegmentId] = Field(min_length=1)


class Means(Shape):
    """Ids of resources and activities."""

    key_resources: list[ResourceId] = Field(default_factory=list)
    key_activities: list[ActivityId] = Field(default_factory=list)


class Fit(Shape):
    """Which propositions suit which segments, and what answers what."""

    id: FitId
    for_: FitMarket = Field(alias="for")
    mappings: Many[list[str]]


class Channel(Shape):
    """A way to reach segments with propositions."""

    id: ChannelId
    name: str
    for_: Market = Field(default_factory=Market, alias="for")


class Relationship(Shape):
    """A relation to segments."""

    id: RelationshipId
    name: str
    for_: Segments = Field(default_factory=Segments, alias="for")


class Revenue(Shape):
    """What segments pay for propositions."""

    id: RevenueId
    name: str
    from_: Segments = Field(default_factory=Segments, alias="from")
    for_: Propositions = Field(default_factory=Propositions, alias="for")


class Resource(Shape):
    """A resource that propositions need."""

    id: ResourceId
    name: str
    for_: Propositions = Field(default_factory=Propositions, alias="for")


class Activity(Shape):
    """An activity that propositions need."""

    id: ActivityId
    name: str
    for_: Propositions = Field(default_factory=Propositions, alias="for")


class Partner(Shape):
    """Who provides resources or activities."""

    id: PartnerId
    name: str
    for_: Means = Field(default_factory=Means, alias="for")


class Cost(Shape):
    """What resources or activities cost."""

    id: CostId
    name: str
    for_: Means = Field(default_factory=Means, alias="for")


class File(Shape):
    """A whole BMML 2.0 file."""

    version: Literal["2.0"]
    meta: Meta
    customer_segments: Many[Segment]
    value_propositions: Many[Proposition]
    fits: Many[Fit]
    channels: Many[Channel]
    customer_relationships: Many[Relationship]
    revenue_streams: Many[Revenue]
    key_resources: Many[Resource]
    key_activities: Many[Activity]
    key_partnerships: Many[Partner]
    costs: Many[Cost]
