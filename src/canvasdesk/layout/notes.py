"""How a note looks: the size and the text step at which all of it can be read, and its drawing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID, SHEET
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Path, Primitive, Role
from canvasdesk.layout.greys import COLUMN, grey_paper
from canvasdesk.layout.marks import Foot, draw_dashes, draw_discs, draw_marks
from canvasdesk.layout.palette import Swatch
from canvasdesk.layout.pictures import draw_picture
from canvasdesk.layout.shapes import left_rounded_path
from canvasdesk.layout.symbols import draw_symbol
from canvasdesk.layout.text import LineBox, Setting, Typesetter
from canvasdesk.model.records import Asset, Note, Tag
from canvasdesk.model.values import AUTO_FILL, Size

RADIUS = 1.5
STRIPE = 3.0
_STRIPE_GAP = 1.2
"""Between tags that share the stripe: in grey their darks are much alike."""
PADDING_X = 5.0
PADDING_Y = 4.0
_SYMBOL = 13.0
"""The side of the square a symbol is drawn in, on notes that are not small."""
_SYMBOL_SHARE = 0.2
"""The side's share of a small note's width."""
_SYMBOL_AIR = 2.0
_PICTURE_SHARES = (0.5, 0.42, 0.34)
"""How much of a note's height its picture takes at most, where there is text below.

It takes less where the text would else be set smaller than ``_EASY_TEXT``.
"""
_EASY_TEXT = 10.5
_PICTURE_AIR = 3.0
_LEAST_PICTURE = 17.0
"""A picture lower than this says nothing: a low note grows instead."""
_SYMBOL_GAP = 1.5
"""Between a symbol and what stands at the foot below it."""
_BELOW_INK = 0.25
"""The lowest part of a line's box, in em, that only the tails of letters reach into."""
_TAIL = 1.0
"""So far a letter's tail may reach into where marks stand: their drawings have some air there."""
_SHADOW = 0.8
_ALIKE = 512
"""So many parts that notes have in common are remembered: they are then the same objects."""
_UNBROKEN_FROM = 12.0
"""A step smaller than this is not taken only to keep a word whole."""


_Around = tuple[tuple[Node, ...], tuple[Node, ...]]


@dataclass(frozen=True, slots=True)
class NoteFit:
    """The size a note is drawn at, the step of its text, and the room the text has."""

    size: Size
    text_size: float
    keeps_words: bool = True
    """Whether no word had to be broken."""
    symbol: bool = False
    """Whether a symbol stands beside the text."""
    picture: float = 0.0
    """How high the picture above the text may be."""
    top: float = 0.0
    """How much of the height is taken above the text."""

    def text_rect(self, rtl: bool) -> Rect:
        """Return where the text goes, from the note's upper left corner."""
        return text_rect(self.size, rtl, symbol=self.symbol, top=self.top)

    def picture_rect(self, rtl: bool) -> Rect:
        """Return the room of the picture, from the note's upper left corner."""
        room = text_rect(self.size, rtl, symbol=self.symbol)
        return Rect(room.x, room.y, room.width, self.picture)


@dataclass(frozen=True, slots=True)
class NoteLook:
    """What a note's drawing depends on besides its text and place."""

    swatch: Swatch
    stripes: tuple[Swatch, ...]
    letters: tuple[tuple[str, Swatch], ...]
    shadow: bool
    rtl: bool
    picture: Asset | None = None
    marks: tuple[str, ...] = ()
    dashed: bool = False

    @property
    def foot(self) -> Foot:
        """What stands along the note's foot."""
        return Foot(len(self.letters), len(self.marks))


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a text is fitted between."""

    foot: Foot
    rtl: bool
    symbol: bool
    top: float = 0.0

    def room(self, size: Size) -> Rect:
        return text_rect(size, self.rtl, symbol=self.symbol, top=self.top)


def text_rect(size: Size, rtl: bool, *, symbol: bool = False, top: float = 0.0) -> Rect:
    """Return where a note's text goes, from the note's upper left corner."""
    left, right = STRIPE + PADDING_X, PADDING_X
    if symbol and top < _symbol_side(size):
        right = PADDING_Y + _symbol_side(size) + _SYMBOL_AIR
    if rtl:
        left, right = right, left
    paper = Rect(0.0, 0.0, size.width, size.height)
    return paper.inset(left, PADDING_Y + top, right, PADDING_Y)


def _symbol_side(size: Size) -> float:
    return min(_SYMBOL, size.width * _SYMBOL_SHARE)


def fit_note(
    typesetter: Typesetter,
    text: str,
    size: Size,
    steps: tuple[float, ...],
    foot: Foot = Foot(),  # noqa: B008  a frozen value
    rtl: bool = False,
    symbol: bool = False,
    picture: float = 0.0,
) -> NoteFit:
    """Return how a note holds all of its text: the one decision for every output.

    The text stays clear of what stands along the foot, of a symbol, and of a picture that is
    ``picture`` times as wide as high; 0 is none.

    The text steps down through ``steps`` until it fits. At the last step the note grows: down to
    the sheet's height, then in width to the grid's. What would not even fit there (a thousand
    line breaks) is set smaller than the last step, so that nothing is ever cut.
    """

    def make() -> NoteFit:
        setting, frame = typesetter.setting(text, rtl=rtl), _Frame(foot, rtl, symbol)
        paper = _with_room_for_marks(size, frame)
        if not picture:
            return _fitted(setting, paper, steps, frame)
        if text.strip():
            return _fitted_below(setting, paper, steps, frame, picture)
        room = frame.room(paper)
        below = max(0.0, foot.height(paper.width) - PADDING_Y)
        high = max(1.0, min(room.height - below, room.width / picture))
        return NoteFit(paper, steps[0], symbol=symbol, picture=high, top=room.height)

    # Of numbers alone, which a key is made of sooner than of a size and a foot.
    measures = size.width, size.height, steps, foot.discs, foot.marks, picture
    return typesetter.remembered(("fit", text, measures, rtl, symbol), make)


def _with_room_for_marks(size: Size, frame: _Frame) -> Size:
    """Return a size at which the symbol stands clear of the letters and marks below it."""
    if not (frame.symbol and frame.foot):
        return size
    least = PADDING_Y + _symbol_side(size) + _SYMBOL_GAP + frame.foot.height(size.width)
    return Size(size.width, max(size.height, least))


def _fitted(setting: Setting, size: Size, steps: tuple[float, ...], frame: _Frame) -> NoteFit:
    fit = _stepped(setting, size, steps, frame) or _grown(setting, size, steps, frame)
    return replace(fit, symbol=frame.symbol, top=frame.top) if frame.symbol or frame.top else fit


def _fitted_below(
    setting: Setting, size: Size, steps: tuple[float, ...], frame: _Frame, picture: float
) -> NoteFit:
    """Return how a note holds a picture and its text below."""
    width, fits = frame.room(size).width, list[NoteFit]()
    for share in _PICTURE_SHARES:
        high = max(_LEAST_PICTURE, size.height * share - PADDING_Y)
        high = max(1.0, min(high, width / picture))
        fit = _fitted(setting, size, steps, replace(frame, top=high + _PICTURE_AIR))
        fits.append(replace(fit, picture=high))
        if fit.text_size >= _EASY_TEXT and fit.size == size:
            break
    return max(fits, key=lambda fit: (fit.size == size, min(fit.text_size, _EASY_TEXT)))


def _stepped(
    setting: Setting, size: Size, steps: tuple[float, ...], frame: _Frame
) -> NoteFit | None:
    room, broken = frame.room(size), None
    for step in steps:
        if setting.least_height(room.width, step) > room.height:
            continue
        height = setting.break_at(room.width, step)
        if height > room.height + 0.01 or _meets_foot(setting, step, size, frame):
            continue
        if setting.keeps_words_whole():
            return NoteFit(size, step)
        broken = broken or NoteFit(size, step, keeps_words=False)
        if step < _UNBROKEN_FROM:
            break
    return broken


def _grown(setting: Setting, size: Size, steps: tuple[float, ...], frame: _Frame) -> NoteFit:
    step, width = steps[-1], size.width
    while True:
        room = frame.room(Size(width, size.height))
        height = setting.break_at(room.width, step) + size.height - room.height
        grown = Size(width, max(size.height, height))
        if _meets_foot(setting, step, grown, frame):
            below = frame.foot.height(width) - PADDING_Y / 2
            grown = Size(width, grown.height + below)
        if grown.height <= SHEET.height:
            return NoteFit(grown, step, setting.keeps_words_whole())
        if width < GRID.width:
            width = min(GRID.width, width * 1.25)
        else:
            step *= 0.9


def _meets_foot(setting: Setting, step: float, size: Size, frame: _Frame) -> bool:
    areas = frame.foot.areas(size, frame.rtl)
    if not areas:
        return False
    upper = min(area.y for area in areas)
    if upper < 0.0:
        return True
    room = frame.room(size)
    for number, line in enumerate(setting.line_boxes()):
        if room.y + line[-1] <= upper:
            continue
        box = _box(line, room)
        met = [area for area in areas if box.intersects(area)]
        if not met:
            continue
        body = replace(box, height=box.height - _BELOW_INK * step)
        if any(body.intersects(area) for area in met):
            return True
        # Only tails of letters can meet it now; there may be none just there.
        letters = setting.ink_boxes()[number]
        if any(_box(one, room).intersects(area, _TAIL) for one in letters for area in met):
            return True
    return False


def _box(of: LineBox, room: Rect) -> Rect:
    left, top, right, bottom = of
    return Rect(room.x + left, room.y + top, right - left, bottom - top)


def note_look(
    note: Note,
    tags: Mapping[str, Tag],
    letters: Mapping[str, str],
    shadow: bool,
    rtl: bool,
    picture: Asset | None = None,
) -> NoteLook:
    """Return what a note looks like but for its text and for what its fields say."""
    own = [tags[tag] for tag in note.tags if tag in tags]
    swatches = tuple(palette.swatch(tag.colour) for tag in own)
    fill = note_swatch(note, tags)
    discs = tuple((letters[tag.id], palette.swatch(tag.colour)) for tag in own)
    return NoteLook(fill, swatches or (fill,), discs, shadow, rtl, picture)


def note_swatch(note: Note, tags: Mapping[str, Tag]) -> Swatch:
    """Return a note's colour: its own fill, else that of its first tag, else the plain one."""
    return palette.swatch(note_colour(note, tags))


def note_colour(note: Note, tags: Mapping[str, Tag]) -> str:
    """Return the name of a note's colour; empty where it is one that no palette has."""
    if "fill" in note.extra:
        return ""
    if note.fill != AUTO_FILL:
        return note.fill
    return next((tags[tag].colour for tag in note.tags if tag in tags), palette.PLAIN.value)


def draw_note(
    typesetter: Typesetter, note: Note, fit: NoteFit, look: NoteLook, rect: Rect, language: str
) -> Group:
    """Return a note's group; its children are drawn from the note's upper left corner."""
    below, above = _around(typesetter, fit.size, look)
    inner: list[Node] = []
    if look.picture is not None:
        place = fit.picture_rect(look.rtl)
        grey = look.swatch.is_grey
        inner.append(draw_picture(look.picture, place, note.text, rtl=look.rtl, grey=grey))
    inner.append(_text_group(typesetter, note.text, fit, look.rtl))
    if fit.symbol:
        inner.append(_symbol(typesetter, note.symbol, fit.size, look))
    children = (*below, *inner, *above)
    return Group(Role.NOTE, children, (rect.x, rect.y), note.id, note.text, language)


def _text_group(typesetter: Typesetter, text: str, fit: NoteFit, rtl: bool) -> Group:
    """Return a note's text: the same group as before where only the colours are others."""

    def make() -> Group:
        room = fit.text_rect(rtl)
        block = typesetter.block(text, fit.text_size, room.width, palette.INK, rtl=rtl)
        return Group(Role.NOTE_TEXT, block.lines, (room.x, room.y))

    measures = fit.size.width, fit.size.height, fit.text_size, fit.top
    return typesetter.remembered(("note text", text, measures, fit.symbol, rtl), make)


def _around(typesetter: Typesetter, size: Size, look: NoteLook) -> _Around:
    """Return what lies below a note's text, and what stands along its foot."""

    def make() -> _Around:
        if look.swatch.is_grey:
            paper = grey_paper(size, look.stripes, RADIUS, rtl=look.rtl)
            return paper, _foot(typesetter, size, look)
        shadow = _shadow(size) if look.shadow else ()
        stripes = _stripes(size, look.stripes, look.rtl)
        below = (*shadow, _paper(size, look.swatch), *stripes)
        return below, _foot(typesetter, size, look)

    colours = look.swatch, look.stripes, look.letters, look.marks
    key = "around", size.width, size.height, colours, look.shadow, look.dashed, look.rtl
    return typesetter.remembered(key, make)


def _symbol(typesetter: Typesetter, symbol: str, size: Size, look: NoteLook) -> Group:
    side = _symbol_side(size)
    top = min(PADDING_Y, (size.height - side) / 2)
    rect = Rect(size.width - side - PADDING_Y, top, side, side)
    if look.rtl:
        rect = rect.mirrored(size.width)
    return draw_symbol(typesetter, symbol, rect, look.swatch.dark)


@lru_cache(_ALIKE)
def _paper(size: Size, swatch: Swatch) -> Box:
    return Box(Rect(0.0, 0.0, size.width, size.height), swatch.fill, RADIUS)


@lru_cache(_ALIKE)
def _shadow(size: Size) -> tuple[Primitive, ...]:
    """Three strips below the note, fainter and shorter; cheap on screen, vectors on paper."""
    return tuple(
        Box(
            Rect(
                RADIUS * 0.6 + layer * 0.7,
                size.height + layer * _SHADOW,
                size.width - RADIUS * 1.2 - layer * 1.4,
                _SHADOW,
            ),
            colour,
        )
        for layer, colour in enumerate(palette.SHADOWS)
    )


@lru_cache(_ALIKE)
def _stripes(size: Size, stripes: tuple[Swatch, ...], rtl: bool) -> tuple[Primitive, ...]:
    count, shapes = len(stripes), list[Primitive]()
    gap = min(_STRIPE_GAP, size.height / count / 4)
    for index, swatch in enumerate(stripes):
        top, bottom = size.height * index / count, size.height * (index + 1) / count
        top += gap if index else 0.0
        path = left_rounded_path(
            Rect(0.0, top, STRIPE, bottom - top),
            RADIUS if index == 0 else 0.0,
            RADIUS if index == count - 1 else 0.0,
        )
        shapes.append(Fill(_flipped(path, size.width) if rtl else path, swatch.dark))
    return tuple(shapes)


def _flipped(path: Path, width: float) -> Path:
    return Path(path.verbs, tuple((width - x, y) for x, y in path.points))


def _foot(typesetter: Typesetter, size: Size, look: NoteLook) -> tuple[Node, ...]:
    """Return what stands along a note's foot, and its edge where that is dashed."""
    foot, dark, rtl = look.foot, look.swatch.dark, look.rtl
    if not foot and not look.dashed:
        return ()

    def make() -> tuple[Node, ...]:
        inner = COLUMN if look.swatch.is_grey and look.stripes else STRIPE
        edge = [draw_dashes(size, dark, inner, foot, rtl=rtl)] if look.dashed else []
        marks = draw_marks(look.marks, foot.mark_places(size, rtl), dark)
        return (*edge, *marks, *draw_discs(typesetter, look.letters, foot.disc_places(size, rtl)))

    key = "foot", size, look.letters, look.marks, look.dashed, look.stripes, look.swatch, rtl
    return typesetter.remembered(key, make)
