"""How a meeting goes on after the program was off."""

from datetime import datetime

from models.acts.corrections import suspend_since
from models.desk import Desk
from models.facts import FloorGiven, MeetingOpened

OF_A_RUNNING_MEETING = (FloorGiven, MeetingOpened)


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
