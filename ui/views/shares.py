"""What the shares panel shows: time by group against those present. No Qt."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.meeting import Meeting
from models.readings.group_colours import group_colours
from models.readings.speaking import time_by_group, time_spoken


@dataclass(frozen=True, slots=True)
class ShareRow:
    """`group` is a colour of the palette; `percent` is of all net time, -1 while there is none."""

    group: int
    name: str
    present: int
    percent: int


@dataclass(frozen=True, slots=True)
class SharesView:
    rows: tuple[ShareRow, ...]
    silent: int
    longest_silent: str


def shares_view(meeting: Meeting, now: datetime) -> SharesView:
    times, spoke = time_by_group(meeting, now), time_spoken(meeting, now)
    total = sum(times.values(), timedelta())
    rows = []
    for name, colour in group_colours(meeting).items():
        present = sum(one.group == name for one in meeting.present)
        share = times.get(name, timedelta())
        rows.append(ShareRow(colour, name, present, round(100 * (share / total)) if total else -1))
    silent = [one for one in meeting.present if one.id not in spoke]
    longest = min(silent, key=lambda one: one.attendance[0].begin, default=None)
    return SharesView(tuple(rows), len(silent), longest.person.short_name if longest else "")
