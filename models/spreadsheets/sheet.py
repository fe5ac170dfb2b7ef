"""What every kind of file becomes: rows of clean text, or one reason why not."""

from enum import Enum, auto

from msgspec import Struct

MAX_BYTES = 16 * 1024 * 1024
MAX_ROWS = 5_000
MAX_COLUMNS = 256
MAX_CELLS = 150_000
MAX_CELL_CHARACTERS = 2_000
MAX_SHEETS = 50


class SheetProblemReason(Enum):
    """Why a file cannot be read as a list."""

    EMPTY = auto()
    TOO_BIG = auto()
    TOO_MANY_ROWS = auto()
    TOO_MANY_COLUMNS = auto()
    ENCRYPTED = auto()
    BROKEN = auto()
    NOT_A_LIST = auto()


class SheetProblem(Exception):
    """The whole file is refused; `reason` says why."""

    def __init__(self, reason: SheetProblemReason) -> None:
        super().__init__(reason.name)
        self.reason = reason


class SheetRow(Struct, frozen=True):
    """One row as the file has it: its number counted from 1, and its cells as clean text.

    `merged` says that one cell spans most of the row; `shortened` that a cell was cut. `from_above`
    are the texts of cells merged downwards that reach into the row, with their columns.
    """

    number: int
    cells: tuple[str, ...]
    merged: bool = False
    shortened: bool = False
    from_above: tuple[tuple[int, str], ...] = ()

    @property
    def filled(self) -> tuple[str, ...]:
        """The cells that hold anything."""
        return tuple(cell for cell in self.cells if cell)

    def cell(self, column: int) -> str:
        """The text in a column counted from 0; empty where the row is shorter."""
        return self.cells[column] if 0 <= column < len(self.cells) else ""


class Sheet(Struct, frozen=True):
    """One sheet; `encoding` and `delimiter` are those found in a text, else empty."""

    name: str
    rows: tuple[SheetRow, ...]
    encoding: str = ""
    delimiter: str = ""

    @property
    def width(self) -> int:
        """The number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)
