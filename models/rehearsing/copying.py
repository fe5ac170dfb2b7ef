"""The meeting of a rehearsal: the prepared one, as if nobody had come yet."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from models import facts
from models.clock import Stamp
from models.codec import entry_to_record
from models.facts import MeetingFact
from models.journal import Entry
from models.kinds import NoteKind
from models.meeting import ItemStatus, Meeting
from models.script import opening_of

BEFORE_OPENING = timedelta(seconds=60)


def begin_of_rehearsal(meeting: Meeting) -> datetime:
    """A minute before the time for which it is called."""
    return opening_of(meeting.details) - BEFORE_OPENING


def records_of_rehearsal(meeting: Meeting, title: str) -> list[dict[str, object]]:
    """The records of a new meeting file: the same people, agenda and rules under another title.

    All ids stay. Whatever has happened at the meeting is left out; it may have been held already.
    """
    begin = begin_of_rehearsal(meeting)
    last = max(
        (one.id for many in (meeting.participants, meeting.items, meeting.notes) for one in many),
        default=0,
    )
    entries = (
        Entry(number, Stamp(begin, begin), fact, last)
        for number, fact in enumerate(_facts(meeting, title), start=1)
    )
    return [entry_to_record(entry) for entry in entries]


def _facts(meeting: Meeting, title: str) -> Iterator[MeetingFact]:
    details = replace(meeting.details, title=title)
    yield facts.MeetingCreated(details, meeting.limits, meeting.rules)
    if meeting.listed:
        yield facts.ParticipantsImported(tuple(one.afresh() for one in meeting.listed))
    if meeting.items:
        planned = (replace(one, status=ItemStatus.PLANNED, spans=()) for one in meeting.items)
        yield facts.AgendaImported(tuple(planned))
    yield facts.EarlierMeetingCarriedOver(
        participants=(),
        limits=meeting.limits,
        rules=meeting.rules,
        seating=meeting.seating,
        item=None,
        assignments=tuple(
            one
            for one in meeting.notes
            if one.origin is not None and one.kind is NoteKind.ASSIGNMENT and not one.removed
        ),
        group_colours=meeting.group_colours,
        earlier=meeting.sequel_of,
    )
