"""A meeting for digest and register, out of its own file, its data, or a paper that carries it."""

from pathlib import Path

from msgspec.structs import replace

from models.final_papers import Document, FinalPaper
from models.meeting import Meeting
from models.readings.final_papers import last_instant
from models.store.surroundings import Surroundings
from ui.meeting_reading import PDF, data_of, meeting_in


def told_in(path: Path, around: Surroundings) -> Meeting:
    """What a final paper carries is final: nobody would call it a draft who holds it signed.

    Read without touching the file. Raises StoreError or BadData.
    """
    meeting = meeting_in(path, around)
    at = last_instant(meeting)
    if at is None or path.suffix.lower() != ".pdf" or not _is_final(data_of(path, around)):
        return meeting
    return replace(meeting, final_papers=(FinalPaper(Document.OUTCOMES, 1, at, meeting),))


def _is_final(content: bytes) -> bool:
    from reports.version import version_of

    return content.startswith(PDF) and bool(version_of(content))
