"""What reading a file could not take as it stood, and mended. Codes and parameters, no prose."""

from dataclasses import dataclass

from canvasdesk.model.frozen import FrozenMap


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that was mended; ``place`` says where: ``notes/<id>/text``."""

    code: str
    place: str
    parameters: FrozenMap[str, str | int] = FrozenMap()
