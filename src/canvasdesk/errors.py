"""The exceptions of the program: codes and parameters, no prose.

The words a user reads are made from them in ``ui`` and ``cli``, where they can be translated.
"""

from pathlib import Path
from typing import Any


class CanvasdeskError(Exception):
    """A fault that a user can be told about.

    ``code`` names what happened (``file.too_large``); ``parameters`` hold what a sentence about it
    needs. Codes are stable: messages and tests refer to them.
    """

    def __init__(self, code: str, **parameters: Any) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({shown})"


class DocumentError(CanvasdeskError):
    """A change or a value that the document cannot take."""


class FileError(CanvasdeskError):
    """A fault that has to do with one file; ``path`` says which."""

    def __init__(self, code: str, path: Path, **parameters: Any) -> None:
        super().__init__(code, **parameters)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {super().__str__()}"


class FormatError(FileError):
    """A file whose content cannot be taken; ``place`` says where (line, key or record)."""

    def __init__(self, code: str, path: Path, *, place: str = "", **parameters: Any) -> None:
        super().__init__(code, path, **parameters)
        self.place = place


class StorageError(FileError):
    """The disk or the system refused to read or write."""
