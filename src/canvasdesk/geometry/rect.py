"""Rectangles. Sheet units throughout; y grows down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies inside; the right and lower edges belong to the neighbour."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def intersects(self, other: "Rect", slack: float = 0.0) -> bool:
        """Say whether both share an area more than ``slack`` deep."""
        # Asked a hundred thousand times for one print: edges are added up here, not called for.
        return (
            self.x < other.x + other.width - slack
            and other.x < self.x + self.width - slack
            and self.y < other.y + other.height - slack
            and other.y < self.y + self.height - slack
        )

    def encloses(self, other: "Rect") -> bool:
        """Say whether all of another lies inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def shared_area(self, other: "Rect") -> float:
        """Return how large the part is that lies in both."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return width * height if width > 0 and height > 0 else 0.0

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle shifted by a distance."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Rect":
        """Return the rectangle without a margin on each side; negative margins widen it."""
        return Rect(
            self.x + left, self.y + top, self.width - left - right, self.height - top - bottom
        )

    def united(self, other: "Rect") -> "Rect":
        """Return the smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def mirrored(self, width: float) -> "Rect":
        """Return the rectangle as a mirror in the middle of a page ``width`` wide shows it."""
        return Rect(width - self.right, self.y, self.width, self.height)

    def kept_inside(self, outer: "Rect") -> "Rect":
        """Return the rectangle moved, never resized, so that it lies in ``outer``.

        Where it is too large, its upper left corner lies on that of ``outer``.
        """
        x = max(outer.x, min(self.x, outer.right - self.width))
        y = max(outer.y, min(self.y, outer.bottom - self.height))
        return self if (x, y) == (self.x, self.y) else Rect(x, y, self.width, self.height)
