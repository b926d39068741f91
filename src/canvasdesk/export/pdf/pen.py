"""What a content stream paints with: colours, opacity, lines, clips. It writes only changes."""

from functools import cache

from canvasdesk.export.pdf.objects import number as n
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Rgba

_OPAQUE = 255


class Pen:
    """The painting state of one content stream; ``alphas`` gathers those its pages have to name."""

    def __init__(self, parts: list[str], alphas: set[int]) -> None:
        self._parts = parts
        self._state: dict[str, str] = {"gs": f"/Alpha{_OPAQUE}"}
        self._outer: list[dict[str, str]] = []
        self.alphas = alphas

    def write(self, operators: str) -> None:
        """Append operators as they are."""
        self._parts.append(operators)

    def fill_with(self, colour: Rgba) -> None:
        """Set the colour of what is filled, letters too."""
        self._set("rg", _operands(colour))
        self._set_alpha(colour.alpha)

    def stroke_with(self, colour: Rgba, width: float, dash: tuple[float, ...]) -> None:
        """Set colour, width and dashes of lines, in sheet units.

        Lines have round ends and corners; dashes end straight.
        """
        self._set("RG", _operands(colour))
        self._set("w", n(width))
        self._set("J", "0" if dash else "1")
        self._set("j", "1")
        self._set("d", f"[{' '.join(map(n, dash))}] 0")
        self._set_alpha(colour.alpha)

    def push_clip(self, rect: Rect, matrix: str = "") -> None:
        """Keep what follows inside a rectangle, until ``pop``.

        ``matrix`` is an operator that says what coordinates mean from here on, the rectangle's too.
        """
        self._outer.append(dict(self._state))
        corners = f"{n(rect.x)} {n(rect.y)} {n(rect.width)} {n(rect.height)}"
        self.write(f"q {matrix}\n{corners} re W n" if matrix else f"q {corners} re W n")

    def pop(self) -> None:
        """Return to what was before the last clip."""
        self._state = self._outer.pop()
        self.write("Q")

    def _set_alpha(self, alpha: int) -> None:
        if alpha != _OPAQUE or self.alphas:
            self.alphas.add(alpha)
            self._set("gs", f"/Alpha{alpha}")

    def _set(self, operator: str, operands: str) -> None:
        if self._state.get(operator) != operands:
            self._state[operator] = operands
            self._parts.append(f"{operands} {operator}")


@cache
def _operands(colour: Rgba) -> str:
    return f"{n(colour.red / 255)} {n(colour.green / 255)} {n(colour.blue / 255)}"
