"""What the floor shows: who speaks, the clock, and whom the floor returns to. No Qt."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from models.kinds import SpeechKind
from models.meeting import Meeting, Speech
from models.people import Participant
from models.readings.agenda import item_numbers
from models.readings.queue import next_up
from models.readings.speaking import time_spoken
from ui.views.clock_text import clock, elapsed, time_of_day


class Phase(StrEnum):
    """The state of the clock; each has a colour, a shape and a word of its own."""

    BEFORE = "before"
    IDLE = "idle"
    CALM = "calm"
    WARNING = "warning"
    OVERTIME = "overtime"
    SUSPENDED = "suspended"
    BREAK = "break"
    CLOSED = "closed"


class FloorView(Struct, frozen=True):
    """`left` is what the big clock shows (time left, or time spoken without a limit).

    `share` is the part of the limit still left, 0 to 1. `suspended_name` is who gets the floor
    back. `next_name` is who would be called by «next». In a break `break_since` is the time of day
    at which it began, `break_minutes` how long it lasts by now; a planned one is on the agenda.
    """

    phase: Phase
    kind: SpeechKind | None = None
    item: str = ""
    name: str = ""
    post: str = ""
    left: str = ""
    limit: str = ""
    spoken_today: str = ""
    share: float = 0.0
    suspended_name: str = ""
    next_name: str = ""
    next_kind: SpeechKind | None = None
    break_since: str = ""
    break_minutes: int = 0
    break_is_planned: bool = False


def phase_of(meeting: Meeting, now: datetime) -> Phase:
    if meeting.opened is None:
        return Phase.BEFORE
    if meeting.closed is not None:
        return Phase.CLOSED
    if meeting.break_since is not None:
        return Phase.BREAK
    speech = meeting.speaking
    if speech is None:
        return Phase.BREAK if _planned_break(meeting) else Phase.IDLE
    if not speech.running:
        return Phase.SUSPENDED
    return _phase_of_running(speech, meeting.limits.warning, now)


def floor_view(meeting: Meeting, now: datetime) -> FloorView:
    speech, phase = meeting.speaking, phase_of(meeting, now)
    upcoming = next_up(meeting) if meeting.running else None
    next_name = _name(meeting, meeting.participant(upcoming.participant)) if upcoming else ""
    next_kind = upcoming.kind if upcoming else None
    item = meeting.current_item
    number = item_numbers(meeting).get(item.id, "") if item else ""
    frame = FloorView(phase, item=number, next_name=next_name, next_kind=next_kind)
    shown = frame if speech is None else _of_speech(frame, meeting, speech, now)
    return shown if phase is not Phase.BREAK else _of_break(shown, meeting, now)


def _of_speech(frame: FloorView, meeting: Meeting, speech: Speech, now: datetime) -> FloorView:
    left = speech.left(now)
    below = meeting.speeches[meeting.floor[-2]] if len(meeting.floor) > 1 else None
    return replace(
        frame,
        kind=speech.kind,
        name=speech.person.full_name,
        post=speech.person.post_and_organisation,
        left=elapsed(speech.spoken(now)) if left is None else clock(left),
        limit="" if speech.limit is None else clock(speech.limit),
        spoken_today=elapsed(time_spoken(meeting, now)[speech.participant]),
        share=_share(speech, now),
        suspended_name=_name(meeting, below) if below else "",
    )


def _of_break(shown: FloorView, meeting: Meeting, now: datetime) -> FloorView:
    planned, speech = _planned_break(meeting), meeting.speaking
    since = meeting.break_since or planned or now
    return replace(
        shown,
        suspended_name=_name(meeting, speech) if speech else "",
        break_since=time_of_day(meeting.local(since)),
        break_minutes=(now - since) // timedelta(minutes=1),
        break_is_planned=meeting.break_since is None,
    )


def _name(meeting: Meeting, who: Participant | Speech) -> str:
    return meeting.short_names.of(who.person)


def _planned_break(meeting: Meeting) -> datetime | None:
    """Since when the break of the agenda lasts, if it is the current item."""
    item = meeting.current_item
    return item.spans[-1].begin if item is not None and item.is_break else None


def _phase_of_running(speech: Speech, warning: timedelta, now: datetime) -> Phase:
    left = speech.left(now)
    if left is None or speech.limit is None:
        return Phase.CALM
    if left <= timedelta():
        return Phase.OVERTIME
    return Phase.WARNING if left <= warning < speech.limit else Phase.CALM


def _share(speech: Speech, now: datetime) -> float:
    left = speech.left(now)
    if left is None or not speech.limit:
        return 1.0
    whole_seconds = -(-left // timedelta(seconds=1))
    return min(1.0, max(0.0, whole_seconds / speech.limit.total_seconds()))
