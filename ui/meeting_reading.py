"""A meeting out of any file that holds one: its own, its data, a paper that carries them."""

from pathlib import Path

from models.exchange.reading_data import BadData, DataFault, read_back, read_data
from models.facts import MeetingReadBack
from models.history import History
from models.meeting import Meeting
from models.sitting import Told, history_of, read_sound, tell_nobody
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, typed_errors

PDF = b"%PDF-"
JSON = (b"{", b"\xef\xbb\xbf{")


def meeting_in(path: Path, around: Surroundings, told: Told = tell_nobody) -> Meeting:
    """Read without touching the file, for any thread. Raises StoreError or BadData."""
    if holds_data(path):
        return read_back(data_in(data_of(path, around)))
    return journal_in(path, around, told).meeting


def journal_in(path: Path, around: Surroundings, told: Told = tell_nobody) -> History:
    """That of a meeting file, without touching it. Raises StoreError, EMPTY among others."""
    history = history_of(path, read_sound(path, around).records, told)
    if not history.entries:
        raise StoreError(Trouble.EMPTY, path)
    return history


def data_in(content: bytes) -> MeetingReadBack:
    """The meeting in a JSON file or in a PDF. Raises BadData."""
    if not content.startswith(PDF):
        return read_data(content)
    from reports.carried import carried
    from ui.papers import ATTACHED_DATA

    data = carried(content, ATTACHED_DATA)
    if data is None:
        raise BadData(DataFault.NOT_DATA)
    return read_data(data)


def holds_data(path: Path) -> bool:
    """By its beginning, whatever its name: a PDF or JSON, no meeting file. Raises StoreError."""
    with typed_errors(path), path.open("rb") as file:
        return file.read(len(PDF)).startswith((PDF, *JSON))


def data_of(path: Path, around: Surroundings) -> bytes:
    """The whole content. Raises StoreError, TOO_LARGE among others."""
    with typed_errors(path):
        size = path.stat().st_size
        if size > around.largest:
            raise StoreError(Trouble.TOO_LARGE, path, size=size)
        return path.read_bytes()
