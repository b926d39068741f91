"""A table of ours in LibreOffice, where that is installed: texts stay texts, and none is run."""

import shutil
import subprocess
from pathlib import Path

import pytest

from canvasdesk.conversion.texts import table_of
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header, Note

TEXTS = (
    *("=1+41", "+1+41", "-1-41", "@SUM(1;41)", "=HYPERLINK(1)", "'=41+1", "plain"),
    *("x;=1+41;y", "x\t=1+41", "x,=1+41", "x\n=1+41\ny", 'x";=1+41;"y'),
)
AS_TOLD, ALL = "", "44/59/9"
"""What LibreOffice parts cells by: as the suffix says, or what its dialog has ticked at first."""


@pytest.mark.parametrize("parted_by", [AS_TOLD, ALL, "59"])
@pytest.mark.parametrize(("suffix", "separator"), [("csv", ","), ("tsv", "\t")])
def test_no_formula_runs(tmp_path: Path, suffix: str, separator: str, parted_by: str) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("soffice is not installed")
    notes = [
        Note(id=f"n{number}", text=text, description=text, block=BlockId.CHANNELS)
        for number, text in enumerate(TEXTS)
    ]
    table = tmp_path / f"plan.{suffix}"
    table.write_bytes(table_of(document_of([Header(), *notes]), Audience.OWNER, separator))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    parted = [f"--infilter=Text - txt - csv (StarCalc):{parted_by},34,76,1"] if parted_by else []
    subprocess.run(
        [program, home, "--headless", *parted, "--convert-to", "fods", "--outdir", tmp_path, table],
        check=True,
        capture_output=True,
        timeout=300,
    )
    sheet = (tmp_path / "plan.fods").read_text("utf-8")
    assert "table:formula" not in sheet
    assert "plain" in sheet
    assert ">42<" not in sheet
