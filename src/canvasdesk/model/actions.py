"""The four things that can be done to what a canvas says, to get to how it shall be."""

from enum import StrEnum


class Action(StrEnum):
    """One of the four, in the order they are asked for."""

    ADD = "add"
    REMOVE = "remove"
    GROW = "grow"
    REDUCE = "reduce"
