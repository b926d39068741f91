"""About the program: its version, its licences, and whom the method and the font come from."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import Mode
from canvasdesk.storage.program import program_version
from canvasdesk.ui.dialogs.framed import FramedDialog


class AboutDialog(FramedDialog):
    """Say what the program is and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About canvasdesk"))
        self.set_heading(self.tr("canvasdesk {version}").format(version=program_version()))
        self.add_text(
            self.tr(
                "For canvases of nine blocks, your own or an organization’s. "
                "It works without a network: what you write stays on this computer."
            )
        )
        self.add_text(self.tr("The program is free software under the MIT licence."), quiet=True)
        credit = template_for(self.locale().bcp47Name()).credit
        for mode in (Mode.ORGANIZATION, Mode.PERSONAL):
            self.add_text(credit[mode], quiet=True)
        self.add_text(self.tr("Fira Sans is under the SIL Open Font License 1.1."), quiet=True)
        self.add_text(
            self.tr("Qt {version} is used under the GNU LGPL 3.").format(version=qVersion()),
            quiet=True,
        )
        self.add_aside(self.tr("Licences in full…"), self._show_licences)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _show_licences(self) -> None:
        from canvasdesk.ui.dialogs.licences import LicencesDialog

        LicencesDialog(self).exec()
