"""A list of people or items in a file of any kind, or in what was copied: read, for any thread."""

from pathlib import Path

from msgspec import Struct

from models.exchange.reading_data import BadData
from models.importing.source import FileSource, Source, sheets_of
from models.sitting import Told
from models.spreadsheets.sheet import MAX_BYTES, Sheet, SheetProblem
from ui.meeting_as_list import TableOf, as_list


class Listed(Struct, frozen=True):
    """Where it comes from, and its sheets."""

    source: Source
    sheets: tuple[Sheet, ...]


Unlisted = OSError | BadData | SheetProblem
"""Why there is none."""


def listed_in(path: Path, table_of: TableOf, told: Told) -> Listed | Unlisted:
    """Raises StoreError for a meeting that cannot be read."""
    try:
        return listed(FileSource(path.name, as_list(_bytes_of(path), path, table_of, told)))
    except (OSError, BadData) as problem:
        return problem


def listed(source: Source) -> Listed | SheetProblem:
    try:
        return Listed(source, sheets_of(source))
    except SheetProblem as problem:
        return problem


def _bytes_of(path: Path) -> bytes:
    """As much as is needed to see that it is too much. Raises OSError, for what is no file too."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)
