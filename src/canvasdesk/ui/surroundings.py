"""What all windows of a program share. Built in ``app``, passed down."""

from dataclasses import dataclass

from canvasdesk.layout.text import Typesetter
from canvasdesk.model.ids import IdSource
from canvasdesk.storage.folders import Folders, with_canvases
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.shortcuts import LiveShortcuts
from canvasdesk.ui.spelling.speller import Speller
from canvasdesk.ui.theme.chrome import Chrome


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The one of each."""

    typesetter: Typesetter
    standard_folders: Folders
    preferences: LivePreferences
    chrome: Chrome
    speller: Speller
    shortcuts: LiveShortcuts
    new_id: IdSource
    disk: DiskWork
    """What is remembered for the user is written here, in the order in which it happened."""

    @property
    def folders(self) -> Folders:
        """Where things are kept now: canvases in the folder preferred, while it can be used."""
        return with_canvases(self.standard_folders, self.preferences.now.canvases)
