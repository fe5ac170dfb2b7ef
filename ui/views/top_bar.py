"""What the bar at the top shows. No Qt."""

from datetime import datetime

from msgspec import Struct

from models.meeting import Meeting
from models.readings.agenda import expected_end, has_plan, plan_ends
from ui.views.clock_text import minutes_late, time_of_day


class TopBarView(Struct, frozen=True):
    """`late` are the minutes by which the expected end is after the plan; 0 hides it."""

    title: str
    clock: str
    expected_end: str
    late: int


def top_bar_view(meeting: Meeting, now: datetime) -> TopBarView:
    expected = expected_end(meeting, now)
    told = meeting.running and has_plan(meeting)
    return TopBarView(
        title=meeting.details.title,
        clock=time_of_day(meeting.local(now)),
        expected_end=time_of_day(expected) if told else "",
        late=minutes_late(expected, plan_ends(meeting, now)) if told else 0,
    )
