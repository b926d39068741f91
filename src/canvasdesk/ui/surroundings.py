"""What all windows of a program share. Built in ``app``, passed down."""

from dataclasses import dataclass

from canvasdesk.layout.text import Typesetter
from canvasdesk.storage.folders import Folders
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.theme.chrome import Chrome


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The one of each."""

    typesetter: Typesetter
    folders: Folders
    preferences: LivePreferences
    chrome: Chrome
