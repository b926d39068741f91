"""A whole session at the real window writes only where its user knows of it, and to no network."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from canvasdesk.editing.operations.notes import add_note, edit_text
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.format import checked_bytes, read_document
from canvasdesk.storage.preferences import Preferences, write_preferences
from canvasdesk.storage.saving import save
from e2e.desktop import Desktop, shows_notice, wait_for
from e2e.sitting import Sitting, texts
from e2e.tracing import Traced, families, strange

pytestmark = pytest.mark.display

EXAMPLE = Path(__file__).parents[1] / "golden" / "interchange" / "markdown" / "personal.md"
(TITLE,) = re.findall(r"^# (.+)", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
FIRST, SECOND, THIRD = BlockId.KEY_ACTIVITIES, BlockId.CUSTOMER_SEGMENTS, BlockId.KEY_PARTNERS


@pytest.fixture
def traced(
    desktop: Desktop,
    required_tool: Callable[[str], str],
    canvasdesk: Path,
    tmp_path: Path,
) -> Iterator[Traced]:
    """Start programs traced, and judge in the end what they did."""
    documents = tmp_path / "documents"
    documents.mkdir()
    traced = Traced(required_tool("strace"), canvasdesk, desktop, tmp_path, documents)
    yield traced
    traced.judge()
    print(traced.figures())  # noqa: T201  (figures)


@pytest.fixture
def by_hand(traced: Traced) -> None:
    """Have canvases saved only when somebody wants that."""
    write_preferences(traced.state, Preferences(saving_as_you_work=False))


@pytest.fixture
def make(canvasdesk: Path, traced: Traced) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        path = traced.documents / f"{name}.canvasdesk"
        subprocess.run([canvasdesk, "new", "--mode", "personal", "-o", path], check=True)
        return path

    return make


def change(canvas: Path, edit: Callable[[Document], Document], to: Path | None = None) -> None:
    """Change a file as another program would."""
    document = edit(read_document(canvas).document)
    save(to or canvas, checked_bytes(document, canvas))


def with_note(text: str, block: BlockId = BlockId.CHANNELS) -> Callable[[Document], Document]:
    return lambda document: add_note(document, block, text, random_id).apply(document)


def with_text(old: str, new: str) -> Callable[[Document], Document]:
    def edit(document: Document) -> Document:
        (note,) = (note.id for note in document.notes.values() if note.text == old)
        return edit_text(document, note, new).apply(document)

    return edit


def test_what_is_looked_for_would_be_seen() -> None:
    trace = "\n".join(  # noqa: FLY002  these lines are read more easily so
        (
            '12 openat(AT_FDCWD</data>, "/etc/passwd", O_RDONLY) = 3</etc/passwd>',
            '12 openat(AT_FDCWD</data>, "a \\"b\\"", O_RDWR|O_CREAT, 0666 <unfinished ...>',
            '12 rename("/home/one", "/srv/two") = 0',
            '12 mkdir("/srv", 0777) = 0',
            '12 mkdir("/home/one/state", 0777) = 0',
            '12 unlinkat(4</srv>, "three", 0) = -1 ENOENT (No such file or directory)',
            '12 openat(AT_FDCWD</data>, "/dev/shm/a", O_RDWR|O_CREAT, 0600) = 5</dev/shm/a>',
            "12 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 6",
            '12 bind(7<socket:[1]>, {sa_family=AF_UNIX, sun_path="/srv/heard"}, 110) = 0',
            '12 connect(8<socket:[2]>, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X1"}, 20) = 0',
        )
    )
    assert strange(trace, [Path("/home/one/state/canvasdesk"), Path("/home/one")]) == {
        ("mkdir", "/srv"),
        ("openat", '/data/a \\"b\\"'),
        ("rename", "/srv/two"),
        ("unlinkat", "/srv/three"),
        ("bind", "/srv/heard"),
    }
    assert families(trace) == {"AF_NETLINK"}


def test_working_exporting_and_bringing_in(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path]
) -> None:
    canvas, photo = make("bakery"), traced.documents / "photo.png"
    Image.new("RGB", (300, 200), "orange").save(photo)
    with traced.running(canvas) as program:
        program.wait_for_window("bakery")
        sitting = Sitting(desktop, program, canvas)
        sitting.write(FIRST, "Bake bread")
        sitting.save_until('"Bake bread"')
        sitting.drag(FIRST, SECOND)
        sitting.save_until('"block": "customer_segments"')
        sitting.choose_file("ctrl+shift+i", photo)
        sitting.save_until('"picture": "')
        desktop.key("Escape", "ctrl+shift+c", "ctrl+v")
        desktop.key("ctrl+s")
        wait_for(lambda: len(json.loads(canvas.read_text())["assets"]) == 2, "a pasted picture")
        sitting.export(".pdf", "Down")
        sitting.export(".png", "Down", "Down", "Right")
        sitting.export(".pptx", "Down", "Down", "Down")
        sitting.prefer(traced.state / "preferences.json")
        sitting.choose_file("ctrl+shift+o", EXAMPLE, "Return")
        program.wait_for_window(TITLE)
        kept = traced.home / f"Documents/Canvases/{TITLE}.canvasdesk"
        wait_for(kept.exists, "what was brought in, saved as one works")
        program.quit()
    assert json.loads(kept.read_text())["notes"]
    assert traced.wrote() >= {str(canvas), str(kept)}


def test_having_back_what_a_kill_left(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path], by_hand: None
) -> None:
    bakery, cafe, stall = files = make("bakery"), make("cafe"), make("stall")
    copies = traced.state / "recovery"

    def write(canvas: Path, block: BlockId, text: str) -> None:
        program.wait_for_window(canvas.stem)
        Sitting(desktop, program, canvas).write(block, text)
        wait_for(
            lambda: any(text in copy.read_text() for copy in copies.glob("*.recovery")),
            f"a copy with {text}",
        )

    with traced.running(*files) as program:
        for canvas in files:
            write(canvas, FIRST, f"Open the {canvas.stem}")
        traced.kill(program)
    assert not any(map(texts, files))
    with traced.running() as program:
        program.wait_for_window("canvasdesk")
        desktop.calm_screenshot()
        desktop.key("Tab")  # from opening the newest to comparing it
        sitting = Sitting(desktop, program, stall)
        sitting.answer("Return", "Return")
        program.wait_for_window("stall")
        sitting.save_until("Open the stall")
        sitting.answer("ctrl+r", "Return")
        program.wait_for_window("cafe")
        Sitting(desktop, program, cafe).save_until("Open the cafe")
        write(cafe, SECOND, "Close the cafe")
        sitting.answer("ctrl+r", "Delete")
        wait_for(lambda: list(copies.glob("aside/*")), "a copy that was put aside")
        traced.kill(program)
    with traced.running(cafe) as program:
        program.wait_for_window("cafe")
        sitting = Sitting(desktop, program, cafe)
        sitting.take_remedy()
        sitting.save_until("Close the cafe")
        program.quit()
    assert texts(cafe) == {"Open the cafe", "Close the cafe"}
    assert not texts(bakery)
    assert not list(copies.glob("*.recovery"))
    assert traced.wrote() >= {str(stall), str(cafe)}


def test_looking_at_earlier_saves(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path], by_hand: None
) -> None:
    canvas = make("bakery")
    with traced.running(canvas) as program:
        program.wait_for_window("bakery")
        sitting = Sitting(desktop, program, canvas)
        sitting.write(FIRST, "Bake bread")
        sitting.save_until("Bake bread")
        desktop.key("ctrl+shift+e")
        desktop.calm_screenshot()
        desktop.key("Down")  # from the newest to what was there before it
        sitting.answer("Return")
        program.wait_for_window("bakery as of")
        sitting.write(FIRST, "Bake cake")
        copy, folder = "the copy in a file of its own", traced.home / "Documents/Canvases"
        desktop.key("ctrl+s")
        (kept,) = wait_for(lambda: list(folder.glob("*.canvasdesk")), copy)
        desktop.key("ctrl+w")
        wait_for(lambda: not [t for t in desktop.windows() if "as of" in t], "one window")
        program.wait_for_window("bakery")
        desktop.key("Tab", "Tab", "space")
        desktop.calm_screenshot()
        desktop.key("ctrl+s")
        wait_for(lambda: not texts(canvas), "what was there before, put back")
        program.quit()
    assert texts(kept) == {"Bake cake"}
    assert traced.wrote() >= {str(canvas), str(kept)}


def test_taking_in_what_changed_elsewhere(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path], by_hand: None
) -> None:
    canvas = make("bakery")
    copy = canvas.with_name("bakery (conflicted copy 2026-01-02).canvasdesk")
    with traced.running(canvas) as program:
        program.wait_for_window("bakery")
        sitting = Sitting(desktop, program, canvas)
        before = desktop.calm_screenshot()
        change(canvas, with_note("Read again"))
        wait_for(lambda: desktop.screenshot() != before, "what is in the file now")
        desktop.calm_screenshot()
        sitting.write(FIRST, "Mine")
        change(canvas, with_note("Merged", SECOND))
        sitting.save_until("Mine")
        assert texts(canvas) == {"Read again", "Mine", "Merged"}
        sitting.rewrite("Mine, chosen")
        change(canvas, with_text("Mine", "Theirs, not chosen"))
        sitting.take_remedy()
        program.wait_for_window("Changed on both sides")
        desktop.key("Return")
        sitting.wait_until("Mine, chosen")
        change(canvas, with_note("Out of a copy", THIRD), to=copy)
        sitting.take_remedy()
        desktop.calm_screenshot()
        sitting.save_until("Out of a copy")
        program.quit()
    assert texts(canvas) == {"Read again", "Mine, chosen", "Merged", "Out of a copy"}
    assert copy.exists()


def test_handing_a_file_to_the_program_that_runs(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path], by_hand: None
) -> None:
    bakery, cafe = make("bakery"), make("cafe")
    run = Path(desktop.environment["XDG_RUNTIME_DIR"]) / "canvasdesk"
    with traced.running(bakery) as first:
        first.wait_for_window("bakery")
        wait_for(lambda: run.is_dir() and list(run.iterdir()), "a program that listens")
        done = traced.run(cafe.name)
        assert (done.returncode, done.stderr) == (0, "")
        first.wait_for_window("cafe")
        sitting = Sitting(desktop, first, cafe)
        sitting.write(FIRST, "Make coffee")
        sitting.save_until("Make coffee")
        first.quit()
    assert str(cafe) in traced.wrote()
    assert not list(run.iterdir())


def test_taking_over_from_one_that_hangs(
    traced: Traced, desktop: Desktop, make: Callable[[str], Path]
) -> None:
    canvas = make("bakery")
    with traced.running(canvas) as first:
        first.wait_for_window("bakery")
        Sitting(desktop, first, canvas).write(FIRST, "First")
        wait_for(lambda: texts(canvas) == {"First"}, "what the first wrote")
        traced.stop()
        before = desktop.windows()
        with traced.running(canvas) as second:
            wait_for(lambda: len(desktop.windows()) > len(before), "a second window, in front")
            wait_for(lambda: shows_notice(desktop.screenshot()), "word of who has the file")
            traced.kill(first, start=0)
            wait_for(lambda: not shows_notice(desktop.screenshot()), "the second to take over")
            sitting = Sitting(desktop, second, canvas)
            sitting.write(SECOND, "Second")
            sitting.save_until("Second")
            second.quit()
    assert texts(canvas) == {"First", "Second"}
    assert not list(traced.state.glob("locks/*"))


def test_merging_on_the_command_line(traced: Traced, make: Callable[[str], Path]) -> None:
    base, mine, theirs, both = (make(name) for name in ("base", "mine", "theirs", "both"))
    change(base, with_note("Bake"))
    both.unlink()
    change(base, with_note("Mine"), to=mine)
    change(base, with_note("Theirs"), to=theirs)
    assert traced.run("merge", base, mine, theirs, "-o", both).returncode == 0
    assert texts(both) == {"Bake", "Mine", "Theirs"}
    change(base, with_text("Bake", "Bake by me"), to=mine)
    change(base, with_text("Bake", "Bake by them"), to=theirs)
    done = traced.run("merge", base, mine, theirs, "-o", mine)
    assert (done.returncode, "conflict" in done.stderr) == (1, True)
    assert texts(mine) == {"Bake by me"}
    assert traced.wrote() >= {str(both), str(mine)}
