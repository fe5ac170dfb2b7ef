"""What the bar at the top shows. No Qt."""

from datetime import datetime

from msgspec import Struct

from models.meeting import Meeting
from models.readings.agenda import expected_end, has_plan, plan_ends
from ui.views.clock_text import minutes_late, time_of_day


class TopBarView(Struct, frozen=True):
    """`late` are the minutes by which the expected end is after the plan; 0 hides it. Where the
    meeting is only looked at, the clock tells of when, and no end is expected."""

    title: str
    clock: str
    expected_end: str
    late: int
    only_looking: bool = False


def top_bar_view(
    meeting: Meeting, now: datetime, told_at: datetime, *, only_looking: bool = False
) -> TopBarView:
    """The clock shows `now`, the figures are as of `told_at`."""
    expected = expected_end(meeting, told_at)
    told = meeting.running and has_plan(meeting) and not only_looking
    return TopBarView(
        title=meeting.details.title,
        clock=time_of_day(meeting.local(now)),
        expected_end=time_of_day(expected) if told else "",
        late=minutes_late(expected, plan_ends(meeting, told_at)) if told else 0,
        only_looking=only_looking,
    )
