"""A meeting opened from a paper that carries it, or from its data."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.earlier.sequel import EarlierMeeting, earlier_meeting
from models.exchange.reading_data import BadData, DataFault
from models.facts import MeetingReadBack
from models.sitting import Told, tell_nobody
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from ui.meeting_reading import data_in, data_of, holds_data, meeting_in

translate = QCoreApplication.translate


def fact_in(path: Path, around: Surroundings) -> MeetingReadBack | None:
    """The meeting that a paper or its data tell; None for any other file. Raises StoreError."""
    if not holds_data(path):
        return None
    try:
        return data_in(data_of(path, around))
    except BadData as problem:
        raise _as_trouble(problem, path) from problem


def earlier_in(path: Path, around: Surroundings, told: Told = tell_nobody) -> EarlierMeeting:
    """What a meeting file, or a paper, gives to a sequel. Raises StoreError, the file untouched."""
    try:
        return earlier_meeting(meeting_in(path, around, told))
    except BadData as problem:
        raise _as_trouble(problem, path) from problem


def out_of_paper(paper: Path, meeting: Path) -> str:
    """What is said when a meeting was made out of a paper; empty if the file is its own."""
    if paper == meeting:
        return ""
    words = translate(
        "Opening",
        "This is the meeting as the paper {paper} carries it, now in the new file {name}: without "
        "contacts and private notes. The paper stays as it is.",
    )
    return words.format(paper=paper.name, name=meeting.name)


def _as_trouble(problem: BadData, path: Path) -> StoreError:
    newer = problem.fault is DataFault.NEWER
    return StoreError(Trouble.NEWER if newer else Trouble.FOREIGN, path)
