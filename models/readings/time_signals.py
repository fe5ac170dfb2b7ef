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
    if speech is None or speech.limit is None or not speech.running:
        return None
    earlier, later = speech.left(max(before, speech.spans[-1].begin)), speech.left(now)
    if earlier is None or later is None:
        return None
    if later <= timedelta() < earlier:
        return Signal.TIME_IS_UP
    warning = meeting.limits.warning
    warns = timedelta() < warning < speech.limit
    return Signal.WARNING if warns and later <= warning < earlier else None
