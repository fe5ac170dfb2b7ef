"""A meeting for digest and register, out of its own file, its data, or a paper that carries it."""

from pathlib import Path

from msgspec.structs import replace

from models.digest.gathering import AsRead, changed_last
from models.exchange.reading_data import read_back
from models.final_papers import Document, FinalPaper
from models.meeting import Meeting
from models.readings.final_papers import last_instant
from models.store.surroundings import Surroundings
from ui.meeting_reading import PDF, data_in, data_of, holds_data, journal_in


def told_in(path: Path, around: Surroundings) -> AsRead:
    """What a final paper carries is final: nobody would call it a draft who holds it signed.

    Read without touching the file. Raises StoreError or BadData.
    """
    if holds_data(path):
        return AsRead(_told_by(data_of(path, around)))
    history = journal_in(path, around)
    return AsRead(history.meeting, changed_last(history.entries))


def _told_by(content: bytes) -> Meeting:
    meeting = read_back(data_in(content))
    at = last_instant(meeting)
    if at is None or not _is_final(content):
        return meeting
    return replace(meeting, final_papers=(FinalPaper(Document.OUTCOMES, 1, at, meeting),))


def _is_final(content: bytes) -> bool:
    from reports.version import version_of

    return content.startswith(PDF) and bool(version_of(content))
