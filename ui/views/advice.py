"""What the advice under the queue says of the time that is left. No Qt."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.meeting import Meeting
from models.readings.time_fit import is_time_short, time_fit
from ui.views.clock_text import clock, minutes


class AdviceView(Struct, frozen=True):
    """`left` are the minutes after whoever speaks (negative: none are), `fits` is empty if no limit
    does; at `longer` it would be `over` minutes too long. `close_list`: the usual limit does not
    fit any more, and the list is still open."""

    waiting: int
    left: int
    fits: str
    longer: str
    over: int
    close_list: bool


def advice_view(meeting: Meeting, now: datetime) -> AdviceView | None:
    """None while there is nothing to advise: nobody waits, or there is time enough for all."""
    fit = time_fit(meeting, now)
    if fit is None or not is_time_short(meeting, fit):
        return None
    usual = meeting.limits.speech
    too_short = fit.fits is None or (usual is not None and fit.fits < usual)
    return AdviceView(
        waiting=fit.waiting,
        left=minutes(fit.left),
        fits=clock(fit.fits) if fit.fits else "",
        longer=clock(fit.longer),
        over=max(1, minutes(fit.over)) if fit.over > timedelta() else 0,
        close_list=too_short and not meeting.list_closed,
    )
