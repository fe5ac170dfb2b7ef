"""Seats in rows: the head and two beside it at a table of their own, the others facing them."""

from math import ceil

from models.readings.table_edge import Box, Point

AT_THE_HEAD = (3, 1, 2)
_FIRST = len(AT_THE_HEAD) + 1
_HEAD_STEP = 0.24
_WIDEST_STEP = 0.25
_ROW_STEP = 0.14
_FIELD = 0.36
_MOST_ROWS = 40
_USUAL = Box(0.0, 0.0, 2.0, 1.0)


def row_lines(seats: int) -> list[list[int]]:
    """The seat numbers line by line as seen from behind, the table of the head first."""
    columns = _columns(seats, _count(seats))
    head = [seat for seat in AT_THE_HEAD if seat <= seats]
    rows = [
        list(range(first, min(first + columns, seats + 1)))
        for first in range(_FIRST, seats + 1, columns)
    ]
    return [head, *rows]


def seats_in_rows(box: Box, seats: int) -> list[Point]:
    """The centres of the seats, seat 1 first."""
    head, *rows = row_lines(seats)
    middle = box.centre.x
    beside = min(_HEAD_STEP * box.height, box.width / 2)
    places = {
        seat: Point(middle + turn * beside, box.top)
        for seat, turn in zip(AT_THE_HEAD, (-1, 0, 1), strict=True)
        if seat in head
    }
    columns = max((len(row) for row in rows), default=1)
    step = _seat_step(box, columns)
    left = middle - step * (columns - 1) / 2
    for place, row in enumerate(rows):
        free = (columns - len(row)) // 2
        y = box.bottom - _row_step(box, len(rows)) * (len(rows) - 1 - place)
        for column, seat in enumerate(row, start=free):
            places[seat] = Point(left + step * column, y)
    return [places[seat] for seat in range(1, seats + 1)]


def table_of_the_head(box: Box, seats: int, inset: float) -> Box:
    """The field between the head and the first row, `inset` away from both."""
    rows = _count(seats)
    depth = box.height - _row_step(box, rows) * (rows - 1) if rows else box.height + inset
    inset = min(inset, depth / 2)
    return Box(box.left, box.top + inset, box.width, depth - 2 * inset)


def _count(seats: int) -> int:
    """The number of rows that leaves each seat the most room in a usual room: the same seats are
    neighbours wherever they are drawn."""
    behind = seats - len(AT_THE_HEAD)
    if behind <= 0:
        return 0

    def room(rows: int) -> float:
        return min(_seat_step(_USUAL, ceil(behind / rows)), _row_step(_USUAL, rows))

    return max(range(1, min(behind, _MOST_ROWS) + 1), key=room)


def _columns(seats: int, rows: int) -> int:
    return ceil((seats - len(AT_THE_HEAD)) / rows) if rows else 1


def _seat_step(box: Box, columns: int) -> float:
    widest = _WIDEST_STEP * box.height
    return min(widest, box.width / (columns - 1)) if columns > 1 else widest


def _row_step(box: Box, rows: int) -> float:
    return min(_ROW_STEP, _FIELD / (rows - 1)) * box.height if rows > 1 else _ROW_STEP * box.height
