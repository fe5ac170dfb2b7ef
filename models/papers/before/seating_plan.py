"""The seating plan: the table as the window draws it, who sits on which seat."""

from collections import defaultdict
from math import copysign, hypot

from models.acts.people import HIGHEST_SEAT
from models.kinds import TableShape
from models.meeting import Meeting
from models.papers.before.head import head_of
from models.papers.before.values import PlanSeat, SeatingPlan
from models.papers.wording import Translate
from models.readings.attendance import place_holders
from models.readings.seating import (
    ASPECTS,
    seat_positions,
    seat_radius,
    table_outline,
)
from models.readings.table_edge import Point
from models.readings.table_plan import seat_numbers

_CORNER = 0.18
"""How round the corners of a table are, for the names beside them."""


def seating_plan_of(meeting: Meeting, translate: Translate, language: str) -> SeatingPlan:
    """Whoever has no seat gets a free one in list order, as at the desk; none is for those whom a
    deputy stands in for."""
    names = _names_by_seat(meeting)
    shape = meeting.seating.shape
    count = min(HIGHEST_SEAT, max((meeting.seating.seats, len(place_holders(meeting)), *names, 1)))
    aspect = ASPECTS[shape]
    seats = [Point(x * aspect, y) for x, y in seat_positions(shape, count)]
    return SeatingPlan(
        head=head_of(meeting, translate("SeatingPlan", "SEATING PLAN"), translate, language),
        aspect=aspect,
        radius=seat_radius(shape, count),
        outline=tuple(Point(x * aspect, y) for x, y in table_outline(shape, count)),
        seats=tuple(
            PlanSeat(str(number), " / ".join(names[number]), seat, _outwards(seat, shape, aspect))
            for number, seat in enumerate(seats, start=1)
        ),
        unplaced=tuple(name for seat in sorted(names) if seat > count for name in names[seat]),
    )


def _names_by_seat(meeting: Meeting) -> defaultdict[int, list[str]]:
    seats = seat_numbers(meeting)
    names: defaultdict[int, list[str]] = defaultdict(list)
    for one in place_holders(meeting):
        names[seats[one.id]].append(meeting.short_names.of(one.person))
    return names


def _outwards(seat: Point, shape: TableShape, aspect: float) -> Point:
    """Square to the edge of the table; in rows the head's is above, the others are below."""
    x, y = seat.x - aspect / 2, seat.y - 0.5
    match shape:
        case TableShape.ROWS:
            return Point(0, 1 if y > 0 else -1)
        case TableShape.OVAL:
            return _unit(x / aspect**2, y)
        case TableShape.ROUND:
            return _unit(x, y)
        case TableShape.RECTANGLE | TableShape.U_SHAPE:
            corner_y = y if shape is TableShape.RECTANGLE else min(y, 0)
            across = max(abs(x) - aspect / 2 + _CORNER, 0)
            down = max(abs(corner_y) - 0.5 + _CORNER, 0)
            return _unit(copysign(across, x), copysign(down, y))


def _unit(x: float, y: float) -> Point:
    length = hypot(x, y)
    return Point(x / length, y / length) if length else Point(0, -1)
