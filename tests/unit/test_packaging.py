"""The Linux packaging passes its validators and registers what it says."""

import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
PACKAGING = CHECKOUT / "packaging" / "linux"
APP_ID = "io.github.canvasdesk.Canvasdesk"
MIME_TYPE = "application/x-canvasdesk+json"
DESKTOP_ENTRY = PACKAGING / f"{APP_ID}.desktop"
METAINFO = PACKAGING / f"{APP_ID}.metainfo.xml"
MIME = PACKAGING / "canvasdesk-mime.xml"
INSTALLED = {
    f"applications/{APP_ID}.desktop",
    f"metainfo/{APP_ID}.metainfo.xml",
    "mime/packages/canvasdesk-mime.xml",
    f"icons/hicolor/scalable/apps/{APP_ID}.svg",
    f"icons/hicolor/256x256/apps/{APP_ID}.png",
    "icons/hicolor/scalable/mimetypes/application-x-canvasdesk+json.svg",
    "icons/hicolor/256x256/mimetypes/application-x-canvasdesk+json.png",
}


def run(*command: str | Path, **environment: str) -> str:
    """Run a command, assert that it succeeds, and return what it printed."""
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def parsed_xml(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    parser.read(DESKTOP_ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_desktop_entry_is_valid(required_tool: Callable[[str], str]) -> None:
    # Silent when all is well: hints and warnings count too.
    assert run(required_tool("desktop-file-validate"), DESKTOP_ENTRY) == ""


def test_metainfo_is_valid(required_tool: Callable[[str], str]) -> None:
    run(required_tool("appstreamcli"), "validate", "--no-net", "--pedantic", METAINFO)


def test_mime_type_is_registered(required_tool: Callable[[str], str], tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    run(required_tool("update-mime-database"), tmp_path / "mime")
    globs = (tmp_path / "mime" / "globs2").read_text().splitlines()
    assert f"50:{MIME_TYPE}:*.canvasdesk" in globs
    parents = (tmp_path / "mime" / "subclasses").read_text().splitlines()
    assert f"{MIME_TYPE} application/json" in parents


def test_the_three_files_agree_with_one_another() -> None:
    entry = desktop_entry()
    metainfo = parsed_xml(METAINFO)
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["Icon"] == APP_ID
    assert entry["Exec"].split() == ["canvasdesk", "%F"]
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == DESKTOP_ENTRY.name
    assert metainfo.findtext("provides/mediatype") == MIME_TYPE
    assert metainfo.findtext("provides/binary") == "canvasdesk"
    assert metainfo.findtext("name") == entry["Name"]
    assert parsed_xml(MIME)[0].attrib["type"] == MIME_TYPE


def test_install_puts_every_file_in_its_place(tmp_path: Path) -> None:
    run(PACKAGING / "install.sh", PREFIX="/usr", DESTDIR=str(tmp_path))
    installed = files_below(tmp_path / "usr" / "share")
    assert set(installed) == INSTALLED, "and no cache in a package's tree"
    assert installed[f"applications/{APP_ID}.desktop"] == DESKTOP_ENTRY.read_bytes()


def test_install_goes_below_home_by_default(tmp_path: Path) -> None:
    run(PACKAGING / "install.sh", HOME=str(tmp_path), PREFIX="", DESTDIR="")
    assert set(files_below(tmp_path / ".local" / "share")) >= INSTALLED


def test_installing_again_changes_nothing(tmp_path: Path) -> None:
    target = {"PREFIX": "/usr", "DESTDIR": str(tmp_path)}
    run(PACKAGING / "install.sh", **target)
    first = files_below(tmp_path)
    run(PACKAGING / "install.sh", **target)
    assert files_below(tmp_path) == first


def test_nothing_is_named_after_the_registered_mark() -> None:
    for path in PACKAGING.iterdir():
        assert "business model you" not in path.read_text(encoding="utf-8").casefold(), path.name


def test_licence_of_the_code_is_mit() -> None:
    licence = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("MIT License\n\nCopyright (c) 2026 canvasdesk contributors\n")
    assert parsed_xml(METAINFO).findtext("project_license") == "MIT AND CC-BY-SA-3.0"
