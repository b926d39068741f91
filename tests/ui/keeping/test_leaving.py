from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.storage.folders import Folders
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.leaving import Answer, Way, leave
from canvasdesk.ui.session import Session
from ui.conftest import write


@dataclass
class Canvas:
    session: Session
    filing: Filing
    answers: list[Answer] = field(default_factory=list)
    faults: list[CanvasdeskError | None] = field(default_factory=list)
    rescued: int = 0
    discarded: int = 0
    refusal: CanvasdeskError | None = None
    elsewhere: list[Path | None] = field(default_factory=list)

    def ask_about_unsaved(self, fault: CanvasdeskError | None) -> Answer:
        self.faults.append(fault)
        return self.answers.pop(0)

    def save_elsewhere(self) -> None:
        path = self.elsewhere.pop(0)
        if path is not None:
            self.filing.save_as(path)

    @property
    def recovery(self) -> "Canvas":
        return self

    def write_now(self) -> None:
        self.rescued += 1
        if self.refusal is not None:
            raise self.refusal

    def discard(self) -> None:
        self.discarded += 1


Make = Callable[..., Canvas]


@pytest.fixture
def make(session: Session, folders: Folders) -> Make:
    def make(*answers: Answer, as_you_work: bool) -> Canvas:
        filing = Filing(session, lambda: folders, as_you_work=as_you_work)
        return Canvas(session, filing, list(answers))

    return make


def test_what_is_saved_is_left_without_a_question(make: Make) -> None:
    canvas = make(as_you_work=False)
    assert leave([canvas], Way.CLOSE)
    assert not canvas.faults


def test_saving_as_one_works_saves_without_a_question(make: Make) -> None:
    canvas = make(as_you_work=True)
    write(canvas.session)
    assert leave([canvas], Way.QUIT)
    assert canvas.session.saved
    assert not canvas.faults


def test_an_open_text_is_committed_and_saved_on_the_way_out(make: Make) -> None:
    canvas = make(as_you_work=True)
    canvas.session.flush_requested.connect(lambda: write(canvas.session, "Half a thou"))
    assert leave([canvas], Way.CLOSE)
    assert canvas.session.saved
    assert len(canvas.session.document.notes) == 1


@pytest.mark.parametrize("way", [Way.CLOSE, Way.QUIT, Way.LOGOUT])
@pytest.mark.parametrize(
    ("answer", "left", "saved"),
    [
        (Answer.SAVE, True, True),
        (Answer.DISCARD, True, False),
        (Answer.STAY, False, False),
    ],
)
def test_with_saving_off_every_way_out_asks(
    make: Make, way: Way, answer: Answer, left: bool, saved: bool
) -> None:
    canvas = make(answer, as_you_work=False)
    write(canvas.session)
    assert leave([canvas], way) is left
    assert canvas.session.saved is saved
    assert canvas.faults == [None]
    assert canvas.discarded == (answer is Answer.DISCARD)


def test_a_save_that_fails_is_asked_about_with_its_reason(make: Make, folders: Folders) -> None:
    folders.canvases.write_text("a file where the folder should be")
    canvas = make(Answer.SAVE, Answer.STAY, as_you_work=True)
    write(canvas.session)
    assert not leave([canvas], Way.CLOSE)
    assert [fault is not None for fault in canvas.faults] == [True, True]


def test_what_cannot_be_saved_in_its_place_is_saved_elsewhere_on_the_way_out(
    make: Make, folders: Folders, tmp_path: Path
) -> None:
    folders.canvases.write_text("a file where the folder should be")
    canvas = make(Answer.SAVE_AS, Answer.SAVE_AS, Answer.SAVE_AS, as_you_work=True)
    canvas.elsewhere = [None, tmp_path / "gone" / "plan.canvasdesk", tmp_path / "plan.canvasdesk"]
    write(canvas.session)
    assert leave([canvas], Way.CLOSE)
    assert canvas.session.saved
    assert all(canvas.faults)
    assert (tmp_path / "plan.canvasdesk").exists()


def test_where_nobody_may_be_asked_what_cannot_be_saved_is_rescued(
    make: Make, folders: Folders
) -> None:
    folders.canvases.write_text("a file where the folder should be")
    canvas = make(as_you_work=True)
    write(canvas.session)
    assert leave([canvas], Way.LOGOUT, may_ask=False)
    assert canvas.rescued == 1


def test_a_crash_rescues_and_asks_nothing(make: Make) -> None:
    canvas = make(as_you_work=True)
    write(canvas.session)
    assert leave([canvas], Way.CRASH)
    assert canvas.rescued == 1
    assert not canvas.session.saved


def test_a_crash_tries_to_rescue_all_before_it_says_what_failed(make: Make) -> None:
    first, second = make(as_you_work=True), make(as_you_work=True)
    first.refusal = StorageError("save.no_space", Path("recovery"))
    with pytest.raises(StorageError):
        leave([first, second], Way.CRASH)
    assert second.rescued == 1


def test_a_log_out_saves_all_others_where_one_cannot_be_kept(make: Make) -> None:
    first, second = make(as_you_work=False), make(as_you_work=True)
    first.refusal = StorageError("save.no_space", Path("recovery"))
    for canvas in (first, second):
        write(canvas.session)
    with pytest.raises(StorageError):
        leave([first, second], Way.LOGOUT, may_ask=False)
    assert second.session.saved
