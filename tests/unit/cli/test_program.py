"""The border: whatever happens inside, a user reads one line and a script an exit code."""

import stat
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk import __main__ as entry
from canvasdesk.cli import importing, ordering
from canvasdesk.cli.border import REPORT, guarded
from canvasdesk.cli.program import run
from canvasdesk.errors import StorageError
from canvasdesk.storage.folders import user_folders


def raising(error: BaseException):
    def action() -> int:
        raise error

    return action


def test_codes(capsys: pytest.CaptureFixture[str]):
    assert guarded(lambda: 0) == 0
    assert guarded(lambda: 7) == 7
    assert guarded(raising(SystemExit(2))) == 2
    assert guarded(raising(SystemExit())) == 0
    assert guarded(raising(KeyboardInterrupt())) == 130
    assert capsys.readouterr() == ("", "")
    assert guarded(raising(StorageError("file.empty", Path("a")))) == 1
    assert capsys.readouterr().err.startswith("canvasdesk: a: The file is empty.")


def test_an_error_in_the_program_is_one_line_and_its_details_are_kept(
    capsys: pytest.CaptureFixture[str],
):
    assert guarded(raising(ZeroDivisionError("one\ntwo"))) == 1
    shown = capsys.readouterr()
    report = user_folders().state / REPORT
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert "Traceback" not in shown.err
    assert str(report) in shown.err
    assert "ZeroDivisionError: one\ntwo" in report.read_text("utf-8")
    assert stat.S_IMODE(report.parent.stat().st_mode) == 0o700


def test_details_that_cannot_be_kept(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert guarded(raising(ZeroDivisionError())) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], False),
        (["plan.canvasdesk"], False),
        (["--", "new"], False),
        (["./new"], False),
        (["new"], True),
        (["--version"], True),
        (["-h"], True),
        (["--odd"], True),
    ],
)
def test_what_is_for_the_command_line(arguments: list[str], command: bool):
    assert entry.is_command(arguments) is command


def test_every_command_is_told_from_a_file(capsys: pytest.CaptureFixture[str]):
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    for command in entry.COMMANDS:
        assert f"\n    {command} " in shown
        assert run([command, "--help"]) == 0


def test_a_file_that_is_missing_opens_no_window(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sys.argv", ["canvasdesk", str(tmp_path / "none")])
    assert entry.main() == 1
    assert "no such file" in capsys.readouterr().err


def test_the_extras_are_those_of_the_picture():
    from canvasdesk.layout.view import Extra

    of_windows = {Extra.INVITATIONS, Extra.CHOSEN_LINKS}
    assert set(ordering.EXTRAS) == set(Extra) - of_windows


def test_paper_lies_as_orders_know_it():
    from canvasdesk.conversion.lying import Turn

    assert [lying.value for lying in ordering.Lying] == [turn.value for turn in Turn]


def test_what_is_printed_is_what_orders_know():
    from canvasdesk.conversion.orders import What
    from canvasdesk.export.labels import STOCKS

    assert [kind.value for kind in ordering.Kind] == [what.value for what in What]
    assert [stock.name for stock in STOCKS] == list(ordering.STOCKS)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--what", "posters"), "posters: known are poster, reading, blank"),
        (("--what", "notes", "--notes", "77x77"), "no notes or labels named “77x77”"),
        (("--notes", "51x38"), "--notes is for --what notes, not for poster"),
        (("--what", "cards", "--empty"), "--empty is for --what notes, not for cards"),
        (("--what", "matrix", "--counts"), "--counts is for --what blank, not for matrix"),
        (("--what", "blank", "--attach"), "--attach is for --what poster, reading or notes"),
        (("--what", "notes", "--notes", "A4-21", "--paper", "A3"), "on A4, not on A3"),
    ],
)
def test_options_that_do_not_go_together_are_refused_in_one_line(
    options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
):
    assert run(["export", "a.canvasdesk", "-o", "a.pdf", *options]) == 2
    assert said in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(
    ("options", "pages"),
    [
        (("--what", "blank", "--extras", "questions", "--counts", "--paper", "A3"), 1),
        (("--what", "notes", "--notes", "Letter-30"), 1),
        (("--what", "notes", "--empty"), 1),
        (("--what", "cards", "--paper", "Letter"), 5),
        (("--what", "matrix", "--orientation", "portrait"), 1),
    ],
)
def test_other_things_than_posters_are_printed(
    options: tuple[str, ...],
    pages: int,
    qapp: QGuiApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    canvas, output = tmp_path / "a.canvasdesk", tmp_path / "a.pdf"
    assert run(["new", "--mode", "personal", "-o", str(canvas)]) == 0
    assert run(["export", str(canvas), "-o", str(output), *options]) == 0
    with pypdfium2.PdfDocument(output) as document:
        assert len(document) == pages
    image = tmp_path / "a.png"
    assert run(["export", str(canvas), "-o", str(image), "--dpi", "20", *options]) == 0
    said = capsys.readouterr().out
    assert ("the first of 5" in said) is (pages == 5)


def test_notes_that_fit_no_paper_are_one_line(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    canvas, output = tmp_path / "a.canvasdesk", tmp_path / "a.pdf"
    assert run(["new", "--mode", "personal", "-o", str(canvas)]) == 0
    capsys.readouterr()
    options = ("--what", "notes", "--paper", "50x50mm")
    assert run(["export", str(canvas), "-o", str(output), *options]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "Not one of 76 x 76 mm goes on 50x50mm" in error
    assert not output.exists()


def test_the_formats_are_those_of_the_importers():
    from canvasdesk.interchange.recognise import Format

    assert set(importing.FORMATS) == set(Format)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("new",),
        ("new", "--mode", "team", "-o", "a"),
        ("new", "--mode", "personal", "--language", "not a language", "-o", "a"),
        ("export", "a.canvasdesk", "-o", "a.xyz"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--paper", "A9"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--paper", "1x1mm"),
        ("export", "a.canvasdesk", "-o", "a.png", "--dpi", "many"),
        ("export", "a.canvasdesk", "-o", "a.png", "--dpi", "nan"),
        ("export", "a.canvasdesk", "-o", "a.png", "--extras", "glitter"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--overlap", "-1"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--sheets", "0"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--sheets", "3x"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--scale", "0"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--scale", "much"),
        ("export", "a.canvasdesk", "-o", "a.pdf", "--tile", "A4", "--paper", "100000x100000mm"),
        ("check",),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]):
    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("canvasdesk")
    assert said.endswith(" --help.\n")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a.pdf", "--sheets", "4"], "--sheets goes with --tile"),
        (["a.pdf", "--overlap", "4"], "--overlap goes with --tile"),
        (["a.pdf", "--tile", "A4", "--sheets", "4", "--scale", "200"], "choose one"),
        (["a.pdf", "--tile", "A4", "--scale", "200", "--paper", "A0"], "choose one"),
        (["a.png", "--tile", "A4"], ".pdf"),
        (["a.pdf", "--tile", "A4", "--what", "cards"], "not for cards"),
    ],
)
def test_options_for_sheets_that_contradict_one_another(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
):
    assert run(["export", "a.canvasdesk", "-o", *arguments]) == 2
    assert said in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        (["new", "-o", "a", "--mode", "odd"], "personal, organization"),
        (["import", "a", "-o", "b", "--mode", "odd"], "personal, organization"),
        (["export", "a", "-o", "b.md", "--audience", "odd"], "owner, others"),
        (["export", "a", "-o", "b.md", "--block", "odd"], "channels"),
    ],
)
def test_a_wrong_choice_is_answered_with_those_there_are(
    arguments: list[str], known: str, capsys: pytest.CaptureFixture[str]
):
    assert run(arguments) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert "odd: known are" in last
    assert known in last
