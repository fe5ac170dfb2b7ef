"""What has to be true of an XLS ([MS-XLS]) before a parser in native code sees it."""

import struct
from collections.abc import Iterator

from models.spreadsheets.compound import compound_with, read_streams
from models.spreadsheets.extent import Extent, MergeCount, TextWeight
from models.spreadsheets.sheet import SheetProblem, SheetProblemReason
from models.spreadsheets.xls_texts import shared_text_lengths

_STREAMS = ("Workbook", "Book")
_ENCRYPTED_STREAM = "EncryptedPackage"

_FORMULAS = (0x0006, 0x0206, 0x0406)
_LABEL, _RICH_LABEL, _NUMBER, _BOOLEAN, _RK = 0x0204, 0x00D6, 0x0203, 0x0205, 0x027E
_CELLS = frozenset({*_FORMULAS, _LABEL, _RICH_LABEL, _NUMBER, _BOOLEAN, _RK, 0x00FD, 0x00BD})
_SHARED_LABEL, _SEVERAL_RK = 0x00FD, 0x00BD
_BEGIN, _FILE_PASS, _DIMENSIONS, _SHARED, _CONTINUE = 0x0809, 0x002F, 0x0200, 0x00FC, 0x003C
_MERGES, _UNKNOWN = 0x00E5, 0x0FFF

Record = tuple[int, int, int]


def safe_xls(data: bytes) -> bytes:
    """The same workbook with nothing but its sheets, weighed. Raises SheetProblem.

    The declared dimensions, which a parser may reserve memory for, are taken out.
    """
    streams = read_streams(data, (*_STREAMS, _ENCRYPTED_STREAM))
    if _ENCRYPTED_STREAM in streams:
        raise SheetProblem(SheetProblemReason.ENCRYPTED)
    name = next((name for name in _STREAMS if name in streams), None)
    if name is None:
        raise SheetProblem(SheetProblemReason.NOT_A_LIST)
    stream = bytearray(streams[name])
    try:
        _weigh(stream)
    except (struct.error, IndexError):
        raise SheetProblem(SheetProblemReason.BROKEN) from None
    return compound_with(name, bytes(stream))


def _weigh(stream: bytearray) -> None:
    records = list(_records(stream))
    lengths = _shared_lengths(stream, records)
    weight = TextWeight()
    extent = Extent()
    merges = MergeCount()
    for kind, start, size in records:
        if kind == _FILE_PASS:
            raise SheetProblem(SheetProblemReason.ENCRYPTED)
        if kind == _BEGIN:
            extent.begin()
        elif kind == _MERGES:
            merges.add(size // 8)
        elif kind == _DIMENSIONS:
            struct.pack_into("<H", stream, start - 4, _UNKNOWN)
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", stream, start)
            extent.include(row + 1, column + _cells_in(kind, size))
            if kind == _SHARED_LABEL:
                index = struct.unpack_from("<I", stream, start + 6)[0]
                weight.add(lengths[index])


def _cells_in(kind: int, size: int) -> int:
    return max((size - 6) // 6, 1) if kind == _SEVERAL_RK else 1


def _records(stream: bytearray) -> Iterator[Record]:
    """Kind, place and size of every record."""
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        if place + 4 + size > len(stream):
            return
        yield kind, place + 4, size
        place += 4 + size


def _shared_lengths(stream: bytearray, records: list[Record]) -> list[int]:
    """The length of each shared text, from the one record that has them and what continues it."""
    first = next((at for at, record in enumerate(records) if record[0] == _SHARED), None)
    if first is None:
        return []
    last = first + 1
    while last < len(records) and records[last][0] == _CONTINUE:
        last += 1
    parts = [bytes(stream[place : place + size]) for _, place, size in records[first:last]]
    return shared_text_lengths(parts)
