"""A colleague's meeting as a list to be brought in: the people or the agenda of it."""

from collections.abc import Callable
from json import loads
from pathlib import Path

from models.exchange.csv_table import CsvTable, csv_bytes
from models.exchange.reading_data import read_back
from models.meeting import Meeting
from models.papers.wording import Translate
from models.sitting import Told, history_of, tell_nobody
from models.store import lines
from models.store.lines import MAGIC
from models.store.opening import refuse_unless_sound
from models.store.trouble import StoreError, Trouble
from ui.language import Words
from ui.meeting_reading import JSON, PDF, data_in

TableOf = Callable[[Meeting, Translate], CsvTable]


def as_list(content: bytes, path: Path, table_of: TableOf, told: Told = tell_nobody) -> bytes:
    """The table of a meeting as CSV; anything that is no meeting stays as it is.

    `content` is that of `path`. Raises StoreError for a meeting that cannot be read, BadData for
    data or a paper that hold none.
    """
    if content.startswith(MAGIC):
        meeting = _journalled(content, path, told)
    elif content.startswith((PDF, *JSON)):
        meeting = read_back(data_in(content))
    else:
        return content
    return csv_bytes(table_of(meeting, Words(meeting.details.language)))


def _journalled(content: bytes, path: Path, told: Told) -> Meeting:
    reading = lines.read(content)
    refuse_unless_sound(reading, path, len(content))
    history = history_of(path, [loads(text) for text in reading.texts], told)
    if not history.entries:
        raise StoreError(Trouble.EMPTY, path)
    return history.meeting
