"""Text with its emphasis: what a heading, list item or table cell holds, apart from any format."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_COLONS = (":", "：")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one emphasis."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Spans up to a line break. After a ``soft`` one the sentence goes on in the next line."""

    spans: tuple[Span, ...]
    soft: bool = False

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class LeadIn:
    """The bold words that open a text, without their colon, and what follows them."""

    label: str
    colon: bool
    rest: "RichText"


@dataclass(frozen=True, slots=True)
class RichText:
    """Lines of emphasised text, and the addresses that its links point to."""

    lines: tuple[Line, ...]
    addresses: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The text alone; soft line breaks become spaces, except between Chinese characters."""
        result = ""
        for index, line in enumerate(self.lines):
            if index:
                before = self.lines[index - 1]
                result += _soft_joint(before.text, line.text) if before.soft else "\n"
            result += line.text
        return result

    @property
    def is_bold(self) -> bool:
        """Whether all of the text is bold, a colon after it aside."""
        spans = [span for line in self.lines for span in line.spans if span.text.strip(" :：")]
        return bool(spans) and all(span.bold for span in spans)

    @property
    def lead_in(self) -> LeadIn | None:
        """The bold words that open the text, or None."""
        if not self.lines:
            return None
        spans = list(self.lines[0].spans)
        taken = 0
        while taken < len(spans) and (spans[taken].bold or not spans[taken].text.strip()):
            taken += 1
        label = "".join(span.text for span in spans[:taken]).strip()
        if not label:
            return None
        colon = label.endswith(_COLONS)
        after = [*spans[taken:]]
        if after and after[0].text.lstrip().startswith(_COLONS):
            colon = True
            after[0] = Span(after[0].text.lstrip()[1:], after[0].bold, after[0].italic)
        rest = RichText((Line(tuple(after), self.lines[0].soft), *self.lines[1:]), self.addresses)
        return LeadIn(label.rstrip(":： "), colon, rest.stripped)

    @property
    def stripped(self) -> "RichText":
        """The text without blank lines and spaces at its start and end."""
        lines = list(self.lines)
        while lines and not lines[0].text.strip():
            lines.pop(0)
        while lines and not lines[-1].text.strip():
            lines.pop()
        if lines:
            lines[0] = Line(_lstripped(lines[0].spans), lines[0].soft)
        return RichText(tuple(lines), self.addresses)


def rich(text: str) -> RichText:
    """Return text without emphasis; its line breaks are hard ones."""
    return RichText(tuple(Line((Span(line),)) for line in text.split("\n")))


def hard_lines(text: RichText) -> Iterator[RichText]:
    """Yield the parts of a text between its hard line breaks."""
    group: list[Line] = []
    for line in text.lines:
        group.append(line)
        if not line.soft:
            yield RichText(tuple(group))
            group = []
    if group:
        yield RichText(tuple(group))


def each_line(text: RichText) -> Iterator[RichText]:
    """Yield every line of a text, whatever kind of break ends it."""
    return (RichText((line,)) for line in text.lines)


def joined(texts: Iterable[str]) -> str:
    """Return texts one under the other, without the empty ones."""
    return "\n".join(text for text in texts if text.strip())


def _soft_joint(before: str, after: str) -> str:
    if before and after and _is_wide(before[-1]) and _is_wide(after[0]):
        return ""
    return " "


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"


def _lstripped(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    for index, span in enumerate(spans):
        if span.text.strip():
            first = Span(span.text.lstrip(), span.bold, span.italic)
            return (first, *spans[index + 1 :])
    return ()
