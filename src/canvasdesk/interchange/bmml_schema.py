"""The shapes of BMML files, version 1.0 and 2.0, as its published schemas give them.

Unknown keys, wrong types and ids of the wrong kind are refused, as there. What ids refer to is
checked where they are followed, in ``bmml_entries`` and ``bmml_fits``.
"""

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from canvasdesk.interchange.bmml_stages import STAGES

T = TypeVar("T")
Many = Annotated[list[T], Field(default_factory=list)]
"""A list that may be left out."""

SegmentId = Annotated[str, StringConstraints(pattern=r"^cs-[a-z0-9-]+$")]
PropositionId = Annotated[str, StringConstraints(pattern=r"^vp-[a-z0-9-]+$")]
ChannelId = Annotated[str, StringConstraints(pattern=r"^ch-[a-z0-9-]+$")]
RelationshipId = Annotated[str, StringConstraints(pattern=r"^cr-[a-z0-9-]+$")]
RevenueId = Annotated[str, StringConstraints(pattern=r"^rs-[a-z0-9-]+$")]
ResourceId = Annotated[str, StringConstraints(pattern=r"^kr-[a-z0-9-]+$")]
ActivityId = Annotated[str, StringConstraints(pattern=r"^ka-[a-z0-9-]+$")]
PartnerId = Annotated[str, StringConstraints(pattern=r"^kp-[a-z0-9-]+$")]
CostId = Annotated[str, StringConstraints(pattern=r"^cost-[a-z0-9-]+$")]
MeansId = Annotated[str, StringConstraints(pattern=r"^(?:kr|ka)-[a-z0-9-]+$")]
FitId = Annotated[str, StringConstraints(pattern=r"^fit-[a-z0-9-]+$")]
JobId = Annotated[str, StringConstraints(pattern=r"^job-[a-z0-9-]+$")]
PainId = Annotated[str, StringConstraints(pattern=r"^pain-[a-z0-9-]+$")]
GainId = Annotated[str, StringConstraints(pattern=r"^gain-[a-z0-9-]+$")]
ProductId = Annotated[str, StringConstraints(pattern=r"^ps-[a-z0-9-]+$")]
RelieverId = Annotated[str, StringConstraints(pattern=r"^pr-[a-z0-9-]+$")]
CreatorId = Annotated[str, StringConstraints(pattern=r"^gc-[a-z0-9-]+$")]
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Level = Literal["low", "medium", "high"]


class Shape(BaseModel):
    """What all shapes share: nothing converted, nothing unknown."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, allow_inf_nan=False, defer_build=True
    )


class Meta(Shape):
    """What is said about the model as a whole, in both versions."""

    name: str
    tagline: str = ""
    created: Date = ""
    updated: Date = ""
    portfolio: Literal["explore", "exploit"]
    stage: str
    derived_from: str = ""

    @model_validator(mode="after")
    def _check_stage(self) -> "Meta":
        if self.stage not in STAGES[self.portfolio]:
            raise ValueError("stage")
        return self
