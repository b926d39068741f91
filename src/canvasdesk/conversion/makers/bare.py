"""What is printed of a canvas that says nothing yet: its kind and its language, and no more."""

from dataclasses import dataclass

from canvasdesk.conversion.makers.sheets import Told
from canvasdesk.method.questions import question_languages
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.language import is_rtl, primary_language
from canvasdesk.model.records import Header
from canvasdesk.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Bare:
    """A canvas without anything somebody wrote, and the words it comes in."""

    document: Document
    wording: Wording

    @property
    def mode(self) -> Mode:
        return self.document.mode

    @property
    def rtl(self) -> bool:
        return is_rtl(self.document.header)

    @property
    def credit(self) -> str:
        return self.wording.template.credit[self.mode]

    def told(self, what: str) -> Told:
        """Return what readers are told of a print, by its key among the printing's words."""
        title = self.wording.template.printing[what]
        return Told(title, "", "", self.wording.template.language, self.rtl)


def bare(document: Document, *, with_questions: bool = False) -> Bare:
    """Return what is left of a document without all that somebody wrote.

    Where there are no questions in its language, what shows questions is English as a whole.
    """
    was = document.header
    language, direction = was.language, was.direction
    if with_questions and primary_language(language) not in question_languages():
        language, direction = "en", Header().direction
    header = Header(
        mode=was.mode,
        language=language,
        direction=direction,
        mirrored_grid=was.mirrored_grid,
    )
    return Bare(document_of([header]), wording_for(language, was.mode))
