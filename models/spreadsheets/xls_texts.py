"""The table of shared texts of an XLS, read for the lengths only ([MS-XLS] 2.4.265, 2.5.293)."""

import struct

from models.spreadsheets.sheet import SheetProblem, SheetProblemReason

_WIDE, _EXTENDED, _RICH = 0x01, 0x04, 0x08


def shared_text_lengths(parts: list[bytes]) -> list[int]:
    """Characters of each text of a table cut into records.

    Raises SheetProblem when the table announces more texts than it can hold.
    """
    (count,) = struct.unpack_from("<I", parts[0], 4)
    if count > sum(map(len, parts)) // 3:
        raise SheetProblem(SheetProblemReason.BROKEN)
    table = _Table(parts)
    table.skip(8)
    return [_text_length(table) for _ in range(count)]


class _Table:
    """The records one after another, with a place in the present one."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._part = 0
        self._place = 0

    @property
    def left(self) -> int:
        return len(self._parts[self._part]) - self._place

    def number(self, form: str) -> int:
        if not self.left:
            self.next_part()
        (value,) = struct.unpack_from(form, self._parts[self._part], self._place)
        self._place += struct.calcsize(form)
        return int(value)

    def next_part(self) -> None:
        self._part += 1
        self._place = 0
        if self._part >= len(self._parts):
            raise SheetProblem(SheetProblemReason.BROKEN)

    def skip(self, size: int) -> None:
        while size > self.left:
            size -= self.left
            self.next_part()
        self._place += size


def _text_length(table: _Table) -> int:
    length, flags = table.number("<H"), table.number("<B")
    runs = table.number("<H") if flags & _RICH else 0
    extension = table.number("<I") if flags & _EXTENDED else 0
    _skip_characters(table, length, 2 if flags & _WIDE else 1)
    table.skip(runs * 4)
    table.skip(extension)
    return length


def _skip_characters(table: _Table, left: int, width: int) -> None:
    """A text that goes on in the next record says there anew how wide its characters are."""
    while left:
        here = min(left, table.left // width)
        table.skip(here * width)
        left -= here
        if left:
            table.next_part()
            width = 2 if table.number("<B") & _WIDE else 1
