"""How large a sheet and its texts may become in memory."""

from models.spreadsheets.sheet import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    SheetProblem,
    SheetProblemReason,
)

_MAX_TEXT = 8 * 1024 * 1024
_MAX_MERGES = 50_000


class Extent:
    """The rectangles of a workbook's sheets, from the first cell of each to its last filled one."""

    def __init__(self) -> None:
        self.bottom = 0
        self.right = 0
        self._cells_before = 0

    def begin(self) -> None:
        """The next sheet; the cells of all of them count together."""
        self._cells_before += self.bottom * self.right
        self.bottom = self.right = 0

    def include(self, row: int, column: int) -> None:
        """Takes in a cell, row and column counted from 1; raises SheetProblem past the limits."""
        self.bottom = max(self.bottom, row)
        self.right = max(self.right, column)
        if self.right > MAX_COLUMNS:
            raise SheetProblem(SheetProblemReason.TOO_MANY_COLUMNS)
        cells = self._cells_before + self.bottom * self.right
        if self.bottom > MAX_ROWS or cells > MAX_CELLS:
            raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)


class TextWeight:
    """The characters of a workbook, each text counted as often as it is shown."""

    def __init__(self) -> None:
        self._characters = 0

    def add(self, characters: int) -> None:
        """Raises SheetProblem past the limit."""
        self._characters += characters
        if self._characters > _MAX_TEXT:
            raise SheetProblem(SheetProblemReason.TOO_BIG)


class MergeCount:
    """The merged ranges of a workbook, which are few in a list made by people."""

    def __init__(self) -> None:
        self._merges = 0

    def add(self, merges: int) -> None:
        """Raises SheetProblem past the limit."""
        self._merges += merges
        if self._merges > _MAX_MERGES:
            raise SheetProblem(SheetProblemReason.TOO_BIG)
