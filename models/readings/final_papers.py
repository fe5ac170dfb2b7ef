"""Readings of which papers are final, and of the newest instant a meeting knows."""

from collections.abc import Iterator
from datetime import datetime

from models.final_papers import Document, FinalPaper
from models.meeting import Meeting
from models.people import Span


def newest_version(meeting: Meeting, document: Document) -> FinalPaper | None:
    """The version made last, whether it is final or was reopened; None before the first."""
    versions = (one for one in reversed(meeting.final_papers) if one.document is document)
    return next(versions, None)


def final_paper(meeting: Meeting, document: Document) -> FinalPaper | None:
    """The version that is final now; None while the document is a draft."""
    newest = newest_version(meeting, document)
    return None if newest is None or newest.reopened else newest


def last_instant(meeting: Meeting) -> datetime | None:
    """The newest instant that is written down: where a meeting stands that nobody goes on with."""
    return max(_instants(meeting), default=None)


def _instants(meeting: Meeting) -> Iterator[datetime]:
    known = (meeting.opened, meeting.closed, meeting.break_since)
    yield from (one for one in known if one is not None)
    for spans in (
        *(one.spans for one in meeting.items),
        *(one.spans for one in meeting.speeches),
        *(one.attendance for one in meeting.participants),
    ):
        yield from _ends(spans)
    yield from (one.made for one in (*meeting.queue, *meeting.kept))
    for note in meeting.notes:
        yield note.taken
        yield from (one for one in (note.decided, note.vote and note.vote.taken) if one)


def _ends(spans: tuple[Span, ...]) -> Iterator[datetime]:
    for span in spans[-1:]:
        yield span.end or span.begin
