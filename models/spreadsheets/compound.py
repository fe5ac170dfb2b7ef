"""The compound file around an old workbook ([MS-CFB]): one stream out, one stream in."""

import struct
from collections.abc import Sequence

from models.spreadsheets.sheet import SheetProblem, SheetProblemReason

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_STREAM_BYTES = 6 * 1024 * 1024

_HEADER_BYTES = 512
_IN_HEADER = 109
_ENTRY_BYTES = 128
_SECTOR = 512
_MINI_SECTOR = 64
_MINI_LIMIT = 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STREAM, _ROOT = 2, 5


def read_streams(data: bytes, names: Sequence[str]) -> dict[str, bytes]:
    """Those of the named streams that the file holds. Raises SheetProblem for a broken file."""
    try:
        return _CompoundFile(data).streams(names)
    except (struct.error, IndexError):
        raise SheetProblem(SheetProblemReason.BROKEN) from None


def compound_with(name: str, stream: bytes) -> bytes:
    """A compound file with just this stream, which is padded to `_MINI_LIMIT` and whole sectors."""
    padded = stream.ljust(_MINI_LIMIT, b"\0")
    padded += b"\0" * (-len(padded) % _SECTOR)
    sectors = len(padded) // _SECTOR
    tables = 1
    while tables * (_SECTOR // 4) < sectors + 1 + tables:
        tables += 1
    if tables > _IN_HEADER:
        raise SheetProblem(SheetProblemReason.TOO_BIG)
    chain = [_END, *range(2, sectors + 1), _END, *[_FAT] * tables]
    chain += [_FREE] * (tables * (_SECTOR // 4) - len(chain))
    header = SIGNATURE + struct.pack("<16xHHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, 0, 0, _MINI_LIMIT, _END, 0, _END, 0)
    places = [*range(sectors + 1, sectors + 1 + tables), *[_FREE] * (_IN_HEADER - tables)]
    header += struct.pack(f"<{_IN_HEADER}I", *places)
    directory = _entry("Root Entry", _ROOT, 1, _END, 0) + _entry(
        name, _STREAM, _FREE, 1, len(padded)
    )
    directory = directory.ljust(_SECTOR, b"\0")
    return header + directory + padded + struct.pack(f"<{len(chain)}I", *chain)


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    entry = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded), kind, 1)
    return entry + struct.pack("<III36xIQ", _FREE, _FREE, child, start, size)


class _CompoundFile:
    def __init__(self, data: bytes) -> None:
        self._data = data
        shift = struct.unpack_from("<H", data, 30)[0]
        if shift not in (9, 12):
            raise SheetProblem(SheetProblemReason.BROKEN)
        self._sector_bytes = 1 << shift
        self._table = self._sector_table()
        first_directory = struct.unpack_from("<I", data, 48)[0]
        self._directory = self._read_chain(first_directory)

    def streams(self, names: Sequence[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        root = self._directory[:_ENTRY_BYTES]
        for offset in range(0, len(self._directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
            entry = self._directory[offset : offset + _ENTRY_BYTES]
            length, kind = struct.unpack_from("<HB", entry, 64)
            name = entry[: max(length - 2, 0)].decode("utf-16-le", errors="replace")
            if kind == _STREAM and name in names:
                found[name] = self._stream(entry, root)
        return found

    def _stream(self, entry: bytes, root: bytes) -> bytes:
        start, size = struct.unpack_from("<II", entry, 116)
        if size > MAX_STREAM_BYTES:
            raise SheetProblem(SheetProblemReason.TOO_BIG)
        if size >= _MINI_LIMIT:
            return self._read_chain(start)[:size]
        small = self._read_chain(struct.unpack_from("<I", root, 116)[0])
        first = struct.unpack_from("<I", self._data, 60)[0]
        table = _numbers(self._read_chain(first))
        pieces = _chain(table, start)
        parts = (small[n * _MINI_SECTOR : (n + 1) * _MINI_SECTOR] for n in pieces)
        return b"".join(parts)[:size]

    def _sector_table(self) -> list[int]:
        """The file allocation table, its places taken from the header and what continues it."""
        places = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        following, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, len(self._data) // self._sector_bytes)):
            more = _numbers(self._read_sector(following))
            places += more[:-1]
            following = more[-1]
        sectors = {place: None for place in places if place < _FAT}
        return [number for place in sectors for number in _numbers(self._read_sector(place))]

    def _read_chain(self, start: int) -> bytes:
        return b"".join(map(self._read_sector, _chain(self._table, start)))

    def _read_sector(self, number: int) -> bytes:
        offset = (number + 1) * self._sector_bytes
        if offset >= len(self._data):
            raise SheetProblem(SheetProblemReason.BROKEN)
        return self._data[offset : offset + self._sector_bytes]


def _numbers(sector: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4]))


def _chain(table: list[int], start: int) -> list[int]:
    """The sectors from `start` on; a chain that comes back to itself is broken."""
    chain: list[int] = []
    seen: set[int] = set()
    number = start
    while number < _FAT:
        if number in seen:
            raise SheetProblem(SheetProblemReason.BROKEN)
        seen.add(number)
        chain.append(number)
        number = table[number]
    return chain
