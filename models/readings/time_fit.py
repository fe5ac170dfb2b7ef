"""Whether all who wait can still speak before the item has to end, and at which limit."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.meeting import Meeting
from models.readings.agenda import latest_end_of_current
from models.readings.queue import announced_speakers, waiting_for_a_speech
from models.readings.speaking import AT_LENGTH
from models.request import Request

STEPS = tuple(timedelta(seconds=30 * n) for n in (1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30, 40, 60))
"""Limits that a moderator says aloud: 0:30 to 3:00 by half minutes, then 4, 5, 7, 10, 15, …"""


class TimeFit(Struct, frozen=True):
    """`left` is what remains for `waiting` people after whoever speaks, interruptions and
    announced reports; negative if there is nothing.

    `fits` is the longest usual limit at which all are heard in time, None if there is none;
    `longer` the next longer one, `over` by how much it would end too late.
    """

    left: timedelta
    waiting: int
    fits: timedelta | None
    longer: timedelta
    over: timedelta


def time_fit(meeting: Meeting, now: datetime) -> TimeFit | None:
    """None while nobody waits for a speech or no item is discussed."""
    end = latest_end_of_current(meeting, now)
    waiting = [one for one in waiting_for_a_speech(meeting) if not one.held]
    if end is None or not waiting:
        return None
    left = end - meeting.local(now) - _taken_already(meeting, now)
    fitting = [step for step in STEPS if step * len(waiting) <= left]
    longer = STEPS[min(len(fitting), len(STEPS) - 1)]
    return TimeFit(
        left=left,
        waiting=len(waiting),
        fits=fitting[-1] if fitting else None,
        longer=longer,
        over=longer * len(waiting) - left,
    )


def is_time_short(meeting: Meeting, fit: TimeFit) -> bool:
    """Whether those who wait need a limit of their own: not while each of them could have the
    longest limit of the meeting, as before a plan that begins only in hours."""
    limits = (meeting.limits.for_kind(kind) for kind in AT_LENGTH)
    longest = max((one for one in limits if one is not None), default=STEPS[-1])
    return fit.left < longest * fit.waiting


def _taken_already(meeting: Meeting, now: datetime) -> timedelta:
    """What goes before those who wait: the rest of the floor, questions, announced reports."""
    nothing = timedelta()
    on_the_floor = (meeting.speeches[key].left(now) or nothing for key in meeting.floor)
    short = (_limit(meeting, one) for one in meeting.queue if one.kind not in AT_LENGTH)
    reports = (meeting.limits.for_kind(one.kind) or nothing for one in announced_speakers(meeting))
    return sum((max(nothing, one) for one in (*on_the_floor, *short, *reports)), nothing)


def _limit(meeting: Meeting, request: Request) -> timedelta:
    limit = request.limit or meeting.limits.for_kind(request.kind)
    return timedelta() if request.held or limit is None else limit
