"""Readings of a meeting that nobody closed: until when something happened at its table."""

from collections.abc import Iterator
from datetime import datetime

from models.meeting import Meeting


def table_rests_since(meeting: Meeting) -> datetime:
    """Since when, of a meeting that was opened, nobody began or ended to speak, and no item or
    break was begun or ended. That the program was off begins and ends nothing."""
    return max(_turns(meeting))


def _turns(meeting: Meeting) -> Iterator[datetime]:
    yield from (one for one in (meeting.opened, meeting.break_since) if one is not None)
    off = {instant for one in meeting.off for instant in (one.begin, one.end)}
    of_items = {
        turn for one in meeting.items for span in one.spans for turn in (span.begin, span.end)
    }
    yield from (one for one in of_items - off if one is not None)
    for speech in meeting.speeches:
        last = speech.spans[-1]
        yield speech.ended or last.end or last.begin
