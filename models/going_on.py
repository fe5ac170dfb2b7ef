"""How a meeting goes on after the program was off."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from models.acts.corrections import suspend_since
from models.desk import Desk
from models.facts import (
    AgendaFact,
    AttendanceFact,
    BeginCorrected,
    EndCorrected,
    FloorFact,
    FloorGiven,
    KindCorrected,
    MeetingClosed,
    MeetingOpened,
    QueueFact,
    SpeakerCorrected,
    SpeechPaused,
)
from models.journal import Entry, Fact
from models.meeting import Meeting
from models.readings.left_open import table_rests_since

OF_A_RUNNING_MEETING = (FloorGiven, MeetingOpened)
OF_WHAT_WAS = (MeetingClosed, BeginCorrected, EndCorrected, KindCorrected, SpeakerCorrected)
MAY_HAVE_ENDED = timedelta(hours=4)
"""No rest in the middle of a meeting is as long, and no night is shorter."""


class LeftOpen(Struct, frozen=True):
    """A meeting that nobody closed, and nobody was at the desk for long. `since` is its last act,
    or until when somebody spoke; `away` is from when nobody was at the desk."""

    since: datetime
    away: datetime


def left_open(desk: Desk, away: datetime, now: datetime) -> LeftOpen | None:
    """Whether the meeting of `desk` may have ended: it runs, nobody was at the desk from `away` to
    `now`, and its last act is long ago. What is set right after a night is no act of it."""
    speech = desk.meeting.speaking
    if speech is not None and speech.running:
        since = away
    else:
        since, off = _last_act(desk.entries)
        away = off or away
    long_ago = now - since >= MAY_HAVE_ENDED
    return LeftOpen(since, away) if desk.meeting.running and long_ago else None


def as_known_now(left: LeftOpen, meeting: Meeting) -> LeftOpen:
    """It lasted longer than was thought if a speech was found to have ended later."""
    return replace(left, since=max(left.since, table_rests_since(meeting)))


def _last_act(entries: Sequence[Entry]) -> tuple[datetime, datetime | None]:
    """When something happened at the table, or was entered with no long rest before it; then since
    when the program was off. That it suspended a speech when it was opened is no act."""
    since, off = entries[0].stamp.at, None
    for one in entries:
        at = one.stamp.at
        if isinstance(one.fact, SpeechPaused) and one.off_since is not None:
            since = off = one.off_since
        elif takes_up(one.fact) or at - since < MAY_HAVE_ENDED:
            since, off = at, None
        else:
            off = off or one.off_since
    return since, off


def takes_up(fact: Fact) -> bool:
    """Whether a meeting that was left open goes on by this fact, for it happens at the table."""
    at_the_table = isinstance(fact, AgendaFact | AttendanceFact | FloorFact | QueueFact)
    return at_the_table and not isinstance(fact, OF_WHAT_WAS)


def go_on(desk: Desk, now: datetime, alive: datetime | None) -> bool:
    """Whether a speech was cut; it is suspended.

    If the meeting ever ran, the next act, be it this one, tells since when nobody was at the desk:
    since `alive`, the last sign of life. Without one the last entry is the last that is known.
    """
    entries = desk.entries
    if not any(isinstance(one.fact, OF_A_RUNNING_MEETING) for one in entries):
        return False
    last = entries[-1].stamp.at
    since = min(max(alive or last, last), now)
    desk.off_since = since
    speech = desk.meeting.speaking
    if speech is None or not speech.running:
        return False
    desk.do(suspend_since, now - since)
    return True
