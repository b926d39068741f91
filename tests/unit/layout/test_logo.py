"""An organization's logo stands beside the title and takes nothing from it but room."""

import pytest

from canvasdesk.geometry.sheet import HEADER
from canvasdesk.layout.display_list import Group, Image, Role, text_lines
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Asset, Header

LONG = "A bakery that bakes for all of the town and for some who live beyond it " * 3
SHAPES = [(1600.0, 900.0), (100.0, 100.0), (9000.0, 30.0), (20.0, 900.0)]


def logo(size: tuple[float, float] = (300.0, 100.0)) -> Asset:
    return Asset(id="p", media_type="image/png", data="", width=size[0], height=size[1])


def laid(
    typesetter: Typesetter, *assets: Asset, view: View | None = None, **said: object
) -> SheetLayout:
    header = Header(**{"title": "A bakery", "logo": "p", "mode": Mode.ORGANIZATION, **said})
    wording = wording_for(header.language, header.mode)
    return lay_out(document_of([header, *assets]), view or View(), wording, typesetter)


def header_of(layout: SheetLayout) -> Group:
    return next(group for group in layout.picture.groups if group.role is Role.HEADER)


def pictures(layout: SheetLayout) -> list[Group]:
    return [
        g for g in header_of(layout).children if isinstance(g, Group) and g.role is Role.PICTURE
    ]


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("title", ["A bakery", LONG, "مخبز الحي " * 40])
def test_a_logo_and_the_texts_of_the_header_share_no_room(
    typesetter: Typesetter, size: tuple[float, float], language: str, title: str
) -> None:
    layout = laid(typesetter, logo(size), title=title, purpose=LONG, language=language)
    (shown,) = pictures(layout)
    (image,) = shown.children
    assert isinstance(image, Image)
    rect, parts = image.rect.moved(*shown.origin), layout.header
    assert parts.logo is not None and rect.kept_inside(parts.logo) == rect
    assert HEADER.x <= rect.x and rect.right <= HEADER.right
    assert HEADER.y <= rect.y and rect.bottom <= HEADER.bottom
    assert (rect.right == pytest.approx(HEADER.right)) == (language == "ar")
    assert (rect.x == pytest.approx(HEADER.x)) == (language == "en")
    for part in (parts.title, parts.purpose, *parts.values.values()):
        assert not part.intersects(rect)
    for group in header_of(layout).children:
        if isinstance(group, Group) and group.role in (Role.TITLE, Role.PURPOSE):
            assert list(text_lines(group))
            for line in text_lines(group):
                left = group.origin[0] + line.x
                assert left >= rect.right or left + line.width <= rect.x


def test_without_a_logo_the_header_is_as_it_was(typesetter: Typesetter) -> None:
    assert laid(typesetter).header == laid(typesetter, logo="").header
    assert not pictures(laid(typesetter))


def test_no_personal_sheet_has_a_logo(typesetter: Typesetter) -> None:
    layout = laid(typesetter, logo(), mode=Mode.PERSONAL)
    assert not pictures(layout)
    assert layout.header == laid(typesetter, mode=Mode.PERSONAL).header


def test_others_see_no_logo_in_a_private_header(typesetter: Typesetter) -> None:
    view = View(audience=Audience.OTHERS)
    assert not pictures(laid(typesetter, logo(), view=view, private=True))
    assert pictures(laid(typesetter, logo(), view=view))


def test_who_cannot_see_a_logo_is_told_whose_it_is(typesetter: Typesetter) -> None:
    (shown,) = pictures(laid(typesetter, logo(), designed_for="Corner Bakery", language="de"))
    assert shown.label == "Logo – Corner Bakery"
    (shown,) = pictures(laid(typesetter, logo()))
    assert shown.label == "Logo"
