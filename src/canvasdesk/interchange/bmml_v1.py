"""The shape of a BMML 1.0 file."""

from typing import Literal

from pydantic import Field

from canvasdesk.interchange.bmml_schema import (
    ActivityId,
    ChannelId,
    FitId,
    GainId,
    JobId,
    Level,
    Many,
    MeansId,
    Meta,
    PainId,
    PartnerId,
    ProductId,
    PropositionId,
    RelationshipId,
    ResourceId,
    RevenueId,
    SegmentId,
    Shape,
)


class Job(Shape):
    """What a customer tries to get done."""

    id: JobId
    type: Literal["functional", "emotional", "social"]
    description: str
    importance: Level | None = None


class Pain(Shape):
    """What hurts a customer."""

    id: PainId
    description: str
    severity: Level | None = None


class Gain(Shape):
    """What a customer hopes for."""

    id: GainId
    description: str
    importance: Level | None = None


class Product(Shape):
    """A product or service."""

    id: ProductId
    type: Literal["product", "service", "digital", "financial"]
    description: str


class Segment(Shape):
    """A customer segment with its profile."""

    id: SegmentId
    name: str
    description: str = ""
    jobs: Many[Job]
    pains: Many[Pain]
    gains: Many[Gain]


class Proposition(Shape):
    """A value proposition with its products."""

    id: PropositionId
    name: str
    description: str = ""
    products_services: Many[Product]


class PainReliever(Shape):
    """Which products relieve a pain."""

    pain: PainId
    through: list[ProductId] = Field(min_length=1)
    description: str = ""


class GainCreator(Shape):
    """Which products create a gain."""

    gain: GainId
    through: list[ProductId] = Field(min_length=1)
    description: str = ""


class JobAddresser(Shape):
    """Which products help with a job."""

    job: JobId
    through: list[ProductId] = Field(min_length=1)
    description: str = ""


class Fit(Shape):
    """How a proposition suits a segment."""

    id: FitId
    value_proposition: PropositionId
    customer_segment: SegmentId
    pain_relievers: Many[PainReliever]
    gain_creators: Many[GainCreator]
    job_addressers: Many[JobAddresser]


class Channel(Shape):
    """A way to reach segments."""

    id: ChannelId
    name: str
    type: Literal["direct", "indirect", "owned", "partner"]
    segments: Many[SegmentId]
    phases: Many[Literal["awareness", "evaluation", "purchase", "delivery", "after_sales"]]


class Relationship(Shape):
    """A relation to one segment."""

    id: RelationshipId
    segment: SegmentId
    type: Literal[
        "personal_assistance", "dedicated", "self_service", "automated", "community", "co_creation"
    ]
    description: str = ""


class Revenue(Shape):
    """What segments pay for a proposition."""

    id: RevenueId
    name: str
    type: Literal["transaction", "recurring", "licensing", "subscription", "usage", "advertising"]
    from_segments: Many[SegmentId]
    for_value: PropositionId | None = None
    pricing: (
        Literal[
            "fixed_menu",
            "dynamic",
            "negotiation",
            "auction",
            "market_dependent",
            "volume_dependent",
        ]
        | None
    ) = None


class Resource(Shape):
    """A resource that propositions need."""

    id: ResourceId
    name: str
    type: Literal["physical", "intellectual", "human", "financial"]
    description: str = ""
    for_value: Many[PropositionId]


class Activity(Shape):
    """An activity that propositions need."""

    id: ActivityId
    name: str
    type: Literal["production", "problem_solving", "platform"]
    description: str = ""
    for_value: Many[PropositionId]


class Partner(Shape):
    """Who provides resources or activities."""

    id: PartnerId
    name: str
    type: Literal["strategic_alliance", "coopetition", "joint_venture", "supplier"]
    motivation: Literal["optimization", "risk_reduction", "resource_acquisition"]
    provides: Many[MeansId]


class MajorCost(Shape):
    """A cost of resources or activities."""

    name: str
    type: Literal["fixed", "variable"]
    linked_to: Many[MeansId]


class CostStructure(Shape):
    """What drives the costs, and the largest of them."""

    type: Literal["cost_driven", "value_driven"]
    characteristics: Many[
        Literal[
            "fixed_costs_heavy", "variable_costs_heavy", "economies_of_scale", "economies_of_scope"
        ]
    ]
    major_costs: Many[MajorCost]


class File(Shape):
    """A whole BMML 1.0 file."""

    version: Literal["1.0"]
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
    cost_structure: CostStructure | None = None
