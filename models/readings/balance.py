"""Who has not been heard, and how the time is shared among those present."""

from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Participant
from models.readings.speaking import (
    groups,
    is_of_the_chair,
    time_by_group,
    time_by_group_on,
    who_spoke,
    who_spoke_on,
)
from models.spreadsheets.matching import Sameness, same_person


class Scope(StrEnum):
    """Of the current item alone, or of the whole meeting."""

    ITEM = "item"
    MEETING = "meeting"


class GroupShare(Struct, frozen=True):
    """`time` is net; `share` of all time, `fair` the share of those present, both 0 to 1; `share`
    is None while nobody has spoken."""

    group: str
    present: int
    silent: int
    time: timedelta
    share: float | None
    fair: float


class SilentVoice(Struct, frozen=True):
    """Somebody present who has not been heard; `silent_for` since they came, or since the item was
    taken if only the item counts."""

    participant: ParticipantId
    group: str
    silent_for: timedelta


def group_shares(
    meeting: Meeting, now: datetime, scope: Scope = Scope.MEETING
) -> tuple[GroupShare, ...]:
    """Groups in the order of the list; one of which nobody is present has no fair share."""
    whole = scope is Scope.MEETING
    times = (
        time_by_group(meeting, now) if whole else time_by_group_on(meeting, now, meeting.current)
    )
    total = sum(times.values(), timedelta())
    silent = Counter(one.group for one in silent_voices(meeting, now, scope))
    present = Counter(one.group for one in meeting.present)
    everybody = present.total() or 1
    return tuple(
        GroupShare(
            group=name,
            present=present[name],
            silent=silent[name],
            time=times.get(name, timedelta()),
            share=times.get(name, timedelta()) / total if total else None,
            fair=present[name] / everybody,
        )
        for name in groups(meeting)
    )


def silent_voices(
    meeting: Meeting, now: datetime, scope: Scope = Scope.MEETING
) -> tuple[SilentVoice, ...]:
    """Those present who have neither spoken nor wait to: longest silent first, then by the list.

    Whoever runs the meeting or writes it down is not meant to be heard.
    """
    whole = scope is Scope.MEETING
    heard = who_spoke(meeting) if whole else who_spoke_on(meeting, meeting.current)
    waiting = {one.participant for one in meeting.queue}
    item = meeting.current_item
    since_item = item.spans[-1].begin if scope is Scope.ITEM and item is not None else None
    found = [
        SilentVoice(one.id, one.group, now - _since(one, since_item))
        for one in meeting.present
        if one.id not in heard and one.id not in waiting and not _runs_the_meeting(meeting, one)
    ]
    return tuple(sorted(found, key=lambda one: -one.silent_for))


def to_be_invited(
    meeting: Meeting, now: datetime, scope: Scope = Scope.MEETING
) -> SilentVoice | None:
    """The longest silent of the group that has had least of its fair share; None if all were
    heard."""
    silent = silent_voices(meeting, now, scope)
    lack = {one.group: one.fair - (one.share or 0.0) for one in group_shares(meeting, now, scope)}
    return min(silent, key=lambda one: (-lack.get(one.group, 0.0), -one.silent_for), default=None)


def _since(one: Participant, item: datetime | None) -> datetime:
    """Since they were in the room last."""
    came = one.attendance[-1].begin
    return came if item is None else max(came, item)


def _runs_the_meeting(meeting: Meeting, one: Participant) -> bool:
    secretary = meeting.details.secretary
    keeps_the_minutes = (
        secretary is not None and same_person(one.person, secretary) is Sameness.SAME
    )
    return keeps_the_minutes or is_of_the_chair(meeting, one)
