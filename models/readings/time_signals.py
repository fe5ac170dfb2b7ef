"""What the clock of a speech has to say aloud, once each."""

from datetime import datetime, timedelta
from enum import StrEnum

from models.meeting import Meeting


class Signal(StrEnum):
    WARNING = "warning"
    TIME_IS_UP = "time_is_up"


def signal(meeting: Meeting, before: datetime, now: datetime) -> Signal | None:
    """The strongest line that the running speech crossed after `before` and up to `now`.

    However long it is since the last look, each line is crossed once. A limit no longer than the
    warning gives no warning, no limit gives no signal.
    """
    speech = meeting.speaking
    if speech is None or speech.limit is None:
        return None
    went_on = max(before, speech.spans[-1].begin)
    earlier, later = speech.limit - speech.spoken(went_on), speech.limit - speech.spoken(now)
    if later <= timedelta() < earlier:
        return Signal.TIME_IS_UP
    return Signal.WARNING if later <= meeting.limits.warning < earlier else None
