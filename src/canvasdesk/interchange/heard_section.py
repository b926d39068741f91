"""What was heard, as the last section of a Markdown text: for people to read, never read back.

Its heading is named in the front matter, so that no reader of ours takes its items for notes.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace

from canvasdesk.interchange.markdown_escape import escaped, escaped_inline

HEARD_KEY = "heading_heard"
"""Names the section in the front matter."""
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class HeardItem:
    """Something heard: its words, then who, how, when, and which notes it is about."""

    text: str
    said: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeardSection:
    """The section: its heading, and what was heard, the newest first."""

    heading: str
    items: tuple[HeardItem, ...] = ()

    def called_unlike(self, others: Container[str]) -> "HeardSection":
        """Return the section with a heading that is none of these."""
        heading, number = self.heading, 1
        while heading in others:
            number += 1
            heading = f"{self.heading} {number}"
        return replace(self, heading=heading)

    @property
    def parts(self) -> Iterator[str]:
        """The heading and the list, or nothing where nothing was heard."""
        if self.items:
            yield f"## {escaped_inline(self.heading)}"
            yield "\n".join(_items(self.items))


def _items(items: Iterable[HeardItem]) -> Iterator[str]:
    for item in items:
        text = escaped(item.text.strip()) or "…"
        about = [" ".join(name.split()) for name in item.about]
        said = " · ".join(filter(None, (*item.said, " · ".join(f"→ {name}" for name in about))))
        if said:
            text = f"{text}\\\n*{escaped_inline(said)}*"
        yield "- " + "\n".join(line and _INDENT + line for line in text.split("\n"))[2:]
