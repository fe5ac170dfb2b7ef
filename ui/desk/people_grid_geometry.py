"""Where the cells of the grid lie, and the slim face above them: pure maths, in pixels."""

from msgspec import Struct

from models.readings.table_edge import Edge, Point
from ui.desk.table_geometry import TableLayout
from ui.desk.text_fit import Face

_SIDE = 10.0
_BOX = 60.0


class CellBox(Struct, frozen=True):
    """Of one cell, or of all that lie in `left` to `left + width` and so on."""

    left: int
    top: int
    width: int
    height: int


class CellsLayout(Struct, frozen=True):
    """Cells row by row in a field of that width; the last column takes what is left over."""

    width: int
    count: int
    columns: int
    height: int

    @property
    def rows(self) -> int:
        return -(-self.count // self.columns)

    @property
    def whole_height(self) -> int:
        return self.rows * self.height

    def box(self, place: int) -> CellBox:
        row, column = divmod(place, self.columns)
        left, right = (self.width * edge // self.columns for edge in (column, column + 1))
        return CellBox(left, row * self.height, right - left, self.height)

    def at(self, x: float, y: float) -> int | None:
        """The cell at this point."""
        if not (0 <= x < self.width and y >= 0):
            return None
        column = next(one for one in range(self.columns) if x < self._right(one))
        place = int(y) // self.height * self.columns + column
        return place if place < self.count else None

    def between(self, top: int, bottom: int) -> range:
        """The cells of which a part lies between these heights."""
        first = max(0, top // self.height) * self.columns
        return range(first, min(self.count, -(-bottom // self.height) * self.columns))

    def _right(self, column: int) -> int:
        return self.width * (column + 1) // self.columns


def lay_out_cells(width: int, height: int, count: int, letter: float, line: float) -> CellsLayout:
    """Whole rows fill the height in sight. `letter` is the width of a usual letter, `line` the
    height of a line of letters."""
    least = max(30, round(1.9 * line))
    high = max(least, height // max(1, height // least))
    across = max(120, round(1.4 * least + 18 * letter))
    return CellsLayout(max(1, width), count, max(1, width // across), high)


def slim_face(width: float, height: float) -> TableLayout:
    """A face without seats; its rim is a bar below it, from left to right."""
    rim_width = max(4.0, height * 0.09)
    bar = height - 1.2 * rim_width
    words = bar - 1.5 * rim_width
    return TableLayout(
        centre=Point(width / 2, words / 2),
        seats=(),
        badges=(),
        marks=(),
        empty=(),
        radius=1.0,
        rim=Edge((Point(_SIDE, bar), Point(max(_SIDE, width - _SIDE), bar))),
        rim_width=rim_width,
        face=Face(max(1.0, width / 2 - _SIDE), max(1.0, words / 2), _BOX),
        ground=Edge(()),
    )
