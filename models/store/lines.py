"""The file format, without a disk: a header line, then one line per record.

    ROUNDTABLE <version> <salt> <lines written at once> <checksum>
    <checksum> <number>[.<place>] <JSON>

UTF-8, LF. A checksum is the CRC-32 of the rest of its line, seeded with the salt, so that a line
of another file never passes. `place` counts from 1 the lines that were synced together with the
first of them: a power cut may leave some of these and not others, and none of them counts then.
An object is a record; a row of any other table is
[table, key, object], and a table without rows is [table].
"""

import json
from collections.abc import Iterable
from enum import Enum
from typing import Any
from zlib import crc32

from msgspec import Struct

MAGIC = b"ROUNDTABLE "
VERSION = 1
SALT_BYTES = 8
LONGEST_NUMBER = 9
_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
LINE_SEPARATORS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


class Condition(Enum):
    """What the bytes of a file turned out to be."""

    WHOLE = "whole"
    TORN = "an unreadable end"
    DAMAGED = "an unreadable line before readable ones"
    FOREIGN = "another program's file"
    NEWER = "a newer version's file"
    EMPTY = "no bytes at all"


class Reading(Struct, frozen=True):
    """The readable part of a file.

    `texts` are JSON, in order; `good_bytes` ends the last readable line with no gap before it;
    `missing` are the numbers of lost records.
    """

    condition: Condition
    salt: bytes = b""
    texts: tuple[str, ...] = ()
    good_bytes: int = 0
    missing: tuple[int, ...] = ()
    version: int = VERSION


class Header(Struct, frozen=True):
    """The first line; `at_once` lines were written together with it and cannot be torn."""

    salt: bytes
    at_once: int
    version: int
    intact: bool


def seed_of(salt: bytes) -> int:
    """Where the checksums of a file with this salt start."""
    return crc32(salt)


def text_of(value: Any) -> str:
    """One line of readable JSON. TypeError, ValueError or RecursionError if it can't be one."""
    text = _JSON.encode(value)
    for separator, escape in LINE_SEPARATORS.items():
        text = text.replace(separator, escape)
    text.encode("utf-8")
    return text


def is_record(text: str) -> bool:
    """Whether a line's JSON is a record, and not a row of another table."""
    return text.startswith("{")


def header_line(salt: bytes, at_once: int = 0) -> bytes:
    """The first line of a file with this salt, written together with so many records."""
    body = b"%s%d %s %d" % (MAGIC, VERSION, salt.hex().encode(), at_once)
    return b"%s %08x\n" % (body, crc32(body))


def record_line(seed: int, number: int, text: str, place: int = 0) -> bytes:
    """The line of one record; numbers count from 1, places among lines synced together from 0."""
    shown = b"%d.%d" % (number, place) if place else b"%d" % number
    body = b"%s %s" % (shown, text.encode("utf-8"))
    return b"%08x %s\n" % (crc32(body, seed), body)


def whole_file(salt: bytes, texts: Iterable[str]) -> bytes:
    """All bytes of a file that is written at once."""
    seed = seed_of(salt)
    body = [record_line(seed, number, text) for number, text in enumerate(texts, start=1)]
    return header_line(salt, len(body)) + b"".join(body)


def read(data: bytes) -> Reading:
    """Says what the bytes are and what in them can be trusted. Raises nothing."""
    if not data:
        return Reading(Condition.EMPTY)
    if not data.startswith(MAGIC):
        return Reading(Condition.FOREIGN)
    first, line_end, _ = data.partition(b"\n")
    header = _header(first) if line_end else None
    if header is None:
        return Reading(Condition.DAMAGED)
    if header.intact and header.version != VERSION:
        return Reading(Condition.NEWER, version=header.version)
    return _read_records(data, len(first) + 1, header)


def _header(line: bytes) -> Header | None:
    body, _, checksum = line.rpartition(b" ")
    fields = body.split(b" ")
    intact = checksum == b"%08x" % crc32(body)
    if intact and len(fields) > 1 and _is_number(fields[1]) and int(fields[1]) > VERSION:
        return Header(b"", 0, int(fields[1]), intact)
    try:
        _, version, salt_text, at_once = fields
        salt = bytes.fromhex(salt_text.decode("ascii"))
        return Header(salt, int(at_once), int(version), intact) if len(salt) == SALT_BYTES else None
    except ValueError:
        return None


def _read_records(data: bytes, start: int, header: Header) -> Reading:
    seed = seed_of(header.salt)
    found: dict[int, str] = {}
    last = 0
    good_bytes = position = start
    in_sequence = sound = header.intact
    while (end := data.find(b"\n", position)) >= 0:
        line = _line(data[position:end], seed)
        position = end + 1
        if line is None:
            in_sequence = False
        elif in_sequence and line.number == last + 1:
            found[line.number] = line.text
            last, good_bytes = line.number, position
        else:
            in_sequence = False
            sound = sound and line.synced_with(last + 1)
            found.setdefault(line.number, line.text)
    if not sound or last < header.at_once:
        return _damaged(header, found, good_bytes)
    condition = Condition.WHOLE if good_bytes == len(data) else Condition.TORN
    texts = tuple(found[number] for number in range(1, last + 1))
    return Reading(condition, header.salt, texts, good_bytes)


def _damaged(header: Header, found: dict[int, str], good_bytes: int) -> Reading:
    last = max(found, default=0)
    if header.intact:
        last = max(last, header.at_once)
    missing = tuple(_gaps(sorted(found), last))
    texts = tuple(found[number] for number in sorted(found))
    return Reading(Condition.DAMAGED, header.salt, texts, good_bytes, missing)


def _gaps(numbers: list[int], last: int, most: int = 10_000) -> list[int]:
    """The numbers up to `last` that are not there, at most so many of them."""
    gaps: list[int] = []
    expected = 1
    for number in [*numbers, last + 1]:
        gaps.extend(range(expected, min(number, expected + most - len(gaps))))
        expected = number + 1
    return gaps


class _Line(Struct, frozen=True):
    number: int
    place: int
    text: str

    def synced_with(self, number: int) -> bool:
        """Whether the line with this number, which comes before it, was synced no earlier."""
        return self.number - self.place <= number < self.number


def _line(line: bytes, seed: int) -> _Line | None:
    checksum, _, body = line.partition(b" ")
    if checksum != b"%08x" % crc32(body, seed):
        return None
    shown, _, text = body.partition(b" ")
    number, _, place = shown.partition(b".")
    if not (_is_number(number) and _is_number(place or b"0")):
        return None
    try:
        readable = text.decode("utf-8")
        value = _READING.decode(readable)
        if "\\ud" in readable or "\\uD" in readable:
            text_of(value)
    except (ValueError, RecursionError):
        return None
    return _Line(int(number), int(place or 0), readable) if _is_row(value) else None


def _is_number(digits: bytes) -> bool:
    return digits.isdigit() and len(digits) <= LONGEST_NUMBER


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


_READING = json.JSONDecoder(parse_constant=_refuse_constant)


def _is_row(value: object) -> bool:
    match value:
        case dict() | [str()]:
            return True
        case [str(), str(key), dict()]:
            return key.isascii() and key.removeprefix("-").isdigit()
        case _:
            return False
