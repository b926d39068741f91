"""The file of a canvas: a document from its bytes, and its bytes from a document.

How it is laid out for others to read is in ``docs/file-format.md``. Where the bytes go is the
business of ``saving``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError, StorageError
from canvasdesk.model import limits
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap, frozen, thawed
from canvasdesk.model.records import AnyRecord, Header, Record, UnknownRecord
from canvasdesk.storage.files import ContentHash, content_hash, read_file
from canvasdesk.storage.json_text import parse_json
from canvasdesk.storage.mending import mended
from canvasdesk.storage.migrations import migrated
from canvasdesk.storage.problems import Problem
from canvasdesk.storage.program import NAME, program_version
from canvasdesk.storage.reading import Records, read_records
from canvasdesk.storage.shapes import FORMAT, KNOWN, VERSION
from canvasdesk.storage.writing import Tree, as_stored, bytes_of, collections_of, record_tree

SUFFIX = ".canvasdesk"

_PREAMBLE = ("format", "format_version", "app")


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A document as a file holds it.

    ``problems`` lists what had to be mended: the document then differs from its file.
    """

    document: Document
    content_hash: ContentHash
    version: int = VERSION
    problems: tuple[Problem, ...] = ()

    @property
    def newer(self) -> bool:
        """Whether a newer program wrote the file: saving could lose what this one cannot see."""
        return self.version > VERSION

    @property
    def repaired(self) -> bool:
        """Whether the document counts as changed from the moment it is opened."""
        return bool(self.problems)

    @property
    def needs_copy(self) -> bool:
        """Whether a copy of the file must be kept before it is saved over."""
        return self.repaired or self.version < VERSION


def read_document(path: Path) -> ReadResult:
    """Return the document in a file.

    Raises StorageError where the file cannot be read, FormatError where its content cannot be
    taken (``parse_document`` lists the codes).
    """
    return parse_document(read_file(path), path)


def parse_document(data: bytes, path: Path) -> ReadResult:
    """Return the document in the bytes of a file; ``path`` is only named in errors.

    Raises FormatError ``file.*`` and ``json.*`` where it is no JSON, ``format.not_canvasdesk``,
    ``format.version`` and ``format.newer_unreadable`` where it is another format,
    ``record.*``, ``number.*`` and ``limit.*`` where a value cannot be taken.
    """
    tree, cleaned = parse_json(data, path)
    version = _version(tree, path)
    records, extra = _records(tree, version, path)
    records, problems = mended(records, path)
    return ReadResult(
        Document(FrozenMap(records), frozen(extra)),
        content_hash(data),
        version,
        cleaned + problems,
    )


def document_bytes(document: Document) -> bytes:
    """Return the bytes of a document's file. Equal documents give equal bytes."""
    return bytes_of(document_tree(document))


def checked_bytes(document: Document, path: Path) -> bytes:
    """Return the bytes of a document's file, after reading them back and comparing.

    Raises StorageError ``save.unfaithful`` where they would not give the document back, and
    FormatError where they could not be read, such as beyond a limit.
    """
    data = document_bytes(document)
    if len(data) > limits.FILE_BYTES:
        raise FormatError("limit.file", path, size=len(data), limit=limits.FILE_BYTES)
    tree, _ = parse_json(data, path)
    records, extra = _records(tree, VERSION, path)
    known, written = _known(records.values()), _known(document.records.values())
    for key in known.keys() | written.keys():
        if known.get(key, Header()) != written.get(key, Header()):
            raise StorageError("save.unfaithful", path, record=key)
    # What is unknown is compared as it is written: a record of an unknown kind counts as one, or
    # as a mere value, by what else is in the file.
    if document_tree(Document(FrozenMap(records), frozen(extra))) != tree:
        raise StorageError("save.unfaithful", path, record="")
    return data


def document_tree(document: Document, tree_of: Callable[[Record], Any] = record_tree) -> Tree:
    """Return the tree of a document's file, with what ``tree_of`` gives for its known records."""
    tree: Tree = {
        "format": FORMAT,
        "format_version": VERSION,
        "app": f"{NAME} {program_version()}",
    }
    collections = collections_of(document.records.values(), tree_of)
    rest = {key: value for key, value in collections.items() if key not in KNOWN}
    tree |= {key: value for key, value in collections.items() if key in KNOWN}
    extra = {key: _ordered(value) for key, value in thawed(document.extra).items()}
    rest |= {k: v for k, v in extra.items() if k not in tree and k not in rest}
    # Sorted together: a key that this program takes for a collection may be none to the next.
    return tree | dict(sorted(rest.items()))


def _ordered(value: object) -> object:
    """Return what may be read as a collection in the order in which one is written."""
    if isinstance(value, dict) and all(isinstance(each, dict) for each in value.values()):
        return dict(sorted(value.items()))
    return value


def _known(records: Iterable[AnyRecord]) -> dict[str, AnyRecord]:
    return {r.id: as_stored(r) for r in records if not isinstance(r, UnknownRecord)}


def _version(tree: Any, path: Path) -> int:
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise FormatError("format.not_canvasdesk", path)
    version = tree.get("format_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FormatError("format.version", path, place="format_version")
    return version


def _records(tree: Tree, version: int, path: Path) -> tuple[Records, Tree]:
    body = {key: value for key, value in tree.items() if key not in _PREAMBLE}
    if version <= VERSION:
        return read_records(migrated(body, version), path)
    try:
        return read_records(body, path)
    except FormatError as error:
        raise FormatError(
            "format.newer_unreadable", path, place=error.place, version=version
        ) from error
