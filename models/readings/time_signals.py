"""What the clock of a speech has to say aloud, once each."""

from datetime import datetime, timedelta
from enum import StrEnum

from models.meeting import Meeting, Speech
from models.readings.speaking import on_the_floor


class Signal(StrEnum):
    WARNING = "warning"
    TIME_IS_UP = "time_is_up"


def signal(meeting: Meeting, before: datetime, now: datetime) -> Signal | None:
    """The strongest line that was crossed after `before` and up to `now`: by whoever speaks, or by
    a speech interrupted for them whose clock goes on.

    However long it is since the last look, each line is crossed once. A limit no longer than the
    warning gives no warning, no limit gives no signal.
    """
    crossed = {_crossed(one, meeting.limits.warning, before, now) for one in on_the_floor(meeting)}
    return next((one for one in (Signal.TIME_IS_UP, Signal.WARNING) if one in crossed), None)


def _crossed(speech: Speech, warning: timedelta, before: datetime, now: datetime) -> Signal | None:
    if speech.limit is None:
        return None
    went_on = max(before, speech.spans[-1].begin)
    earlier, later = speech.limit - speech.spoken(went_on), speech.limit - speech.spoken(now)
    if later <= timedelta() < earlier:
        return Signal.TIME_IS_UP
    return Signal.WARNING if later <= warning < earlier else None
