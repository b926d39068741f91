"""The two modes and the nine blocks: their ids and their guided order.

Names, questions and credit lines are data in ``resources/templates``; what stands here is what
other code has to know by identity.
"""

from enum import StrEnum
from types import MappingProxyType


class Mode(StrEnum):
    """Whose model the canvas shows."""

    PERSONAL = "personal"
    ORGANIZATION = "organization"


class BlockId(StrEnum):
    """The nine blocks, under the ids that documents store."""

    CUSTOMER_SEGMENTS = "customer_segments"
    VALUE_PROPOSITIONS = "value_propositions"
    CHANNELS = "channels"
    CUSTOMER_RELATIONSHIPS = "customer_relationships"
    REVENUE_STREAMS = "revenue_streams"
    KEY_RESOURCES = "key_resources"
    KEY_ACTIVITIES = "key_activities"
    KEY_PARTNERS = "key_partners"
    COST_STRUCTURE = "cost_structure"


_B = BlockId

GUIDED_ORDER = MappingProxyType(
    {
        Mode.ORGANIZATION: (
            _B.CUSTOMER_SEGMENTS,
            _B.VALUE_PROPOSITIONS,
            _B.CHANNELS,
            _B.CUSTOMER_RELATIONSHIPS,
            _B.REVENUE_STREAMS,
            _B.KEY_RESOURCES,
            _B.KEY_ACTIVITIES,
            _B.KEY_PARTNERS,
            _B.COST_STRUCTURE,
        ),
        Mode.PERSONAL: (
            _B.KEY_RESOURCES,
            _B.KEY_ACTIVITIES,
            _B.CUSTOMER_SEGMENTS,
            _B.VALUE_PROPOSITIONS,
            _B.CHANNELS,
            _B.CUSTOMER_RELATIONSHIPS,
            _B.KEY_PARTNERS,
            _B.REVENUE_STREAMS,
            _B.COST_STRUCTURE,
        ),
    }
)
"""The order in which the blocks are worked through; the number badges follow it."""
