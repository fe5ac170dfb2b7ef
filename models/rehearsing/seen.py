"""What a rehearsed room sees of the desk: the meeting, and what is read off it once a fact."""

from datetime import datetime

from msgspec import Struct

from models.ids import ParticipantId
from models.meeting import Meeting
from models.readings.agenda import coming_items
from models.readings.queue import Upcoming, answer_owed, next_up
from models.readings.speaking import is_interrupted


class Seen(Struct, frozen=True):
    """`number` is that of the last entry, `answered` are the happenings that were answered.

    `upcoming` is whom «next» would call, `free_since` when the floor became free: None while
    somebody has it. `engaged` have the floor, are interrupted or wait.
    """

    meeting: Meeting
    number: int
    answered: frozenset[int]
    upcoming: Upcoming | None
    free_since: datetime | None
    engaged: frozenset[ParticipantId]
    interrupted: bool
    owes_an_answer: bool
    more_items: bool


def seen(meeting: Meeting, number: int, answered: frozenset[int] = frozenset()) -> Seen:
    at_work = meeting.running and meeting.break_since is None
    on_the_floor = {meeting.speeches[key].participant for key in meeting.floor}
    waiting = {one.participant for one in meeting.queue}
    return Seen(
        meeting=meeting,
        number=number,
        answered=answered,
        upcoming=next_up(meeting) if at_work else None,
        free_since=_free_since(meeting) if at_work else None,
        engaged=frozenset(on_the_floor | waiting),
        interrupted=is_interrupted(meeting),
        owes_an_answer=answer_owed(meeting) is not None,
        more_items=bool(coming_items(meeting)),
    )


def _free_since(meeting: Meeting) -> datetime | None:
    """The last end of a speech or begin of an item."""
    if meeting.floor or meeting.opened is None:
        return None
    item, last = meeting.current_item, meeting.speeches.last()
    taken = item.spans[-1].begin if item is not None else meeting.opened
    ended = last.ended if last is not None else None
    return max(meeting.opened, taken, ended or taken)
