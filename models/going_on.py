"""How a meeting goes on after the program was off."""

from datetime import datetime, timedelta

from msgspec import Struct

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
from models.journal import Fact

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
    `now`, and its last act is long ago. That a speech was suspended when it was opened is none."""
    last, speech = desk.entries[-1], desk.meeting.speaking
    if isinstance(last.fact, SpeechPaused) and last.off_since is not None:
        since = away = last.off_since
    elif speech is not None and speech.running:
        since = away
    else:
        since = last.stamp.at
    long_ago = now - since >= MAY_HAVE_ENDED
    return LeftOpen(since, away) if desk.meeting.running and long_ago else None


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
