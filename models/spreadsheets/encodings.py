"""Which encoding a text was written in."""

import codecs
from types import MappingProxyType
from unicodedata import category

from models.spreadsheets.sheet import SheetProblem, SheetProblemReason

ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp866", "koi8-r")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CYRILLIC = ("cp1251", "cp866", "koi8-r")
_SAMPLE_BYTES = 30_000
_UNLIKELY = -1_500
_ODD_CATEGORIES = frozenset({"Cc", "Cn", "Co", "Cs"})
# Occurrences per 10,000 letters of Russian text.
_LETTERS = MappingProxyType(
    dict(
        zip(
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
            (
                *(1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201),
                *(190, 174, 170, 165, 159, 144, 121, 97, 94, 73, 64, 48, 36, 32, 26, 4, 4),
            ),
            strict=True,
        )
    )
)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of the bytes and the encoding used, found by itself unless given.

    Raises SheetProblem for bytes that are no text, or not in the encoding given.
    """
    found = encoding or find_encoding(data)
    try:
        text = data.decode(found, errors="strict" if encoding is None else "replace")
    except (UnicodeDecodeError, LookupError):
        raise SheetProblem(SheetProblemReason.NOT_A_LIST) from None
    if encoding is None and _is_binary(text):
        raise SheetProblem(SheetProblemReason.NOT_A_LIST)
    return text.removeprefix("\ufeff"), found


def find_encoding(data: bytes) -> str:
    """A mark at the start decides, then valid UTF-8, zero bytes, and the letters' frequency."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if _is_utf8(data):
        return "utf-8"
    if b"\0" in data[:_SAMPLE_BYTES]:
        even, odd = data[:_SAMPLE_BYTES:2].count(0), data[1:_SAMPLE_BYTES:2].count(0)
        return "utf-16-be" if even > odd else "utf-16-le"
    sample = data[:_SAMPLE_BYTES]
    best = max(_CYRILLIC, key=lambda encoding: _likelihood(sample, encoding))
    if _likelihood(sample, best) > 0:
        return best
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best()
    return guess.encoding if guess else "cp1251"


def _is_utf8(data: bytes) -> bool:
    if b"\0" in data[:_SAMPLE_BYTES]:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _likelihood(sample: bytes, encoding: str) -> int:
    text = sample.decode(encoding, errors="replace")
    total = 0
    before = " "
    for character in text:
        if character > "\x7f":
            total += _LETTERS.get(character.lower(), 0 if character in "№«»–—\xa0" else _UNLIKELY)
            if _is_odd_pair(before, character):
                total += _UNLIKELY
        before = character
    return total


def _is_odd_pair(before: str, character: str) -> bool:
    """A capital after a small letter, or a letter of another alphabet in one word."""
    return (character.isupper() and before.islower()) or (before.isascii() and before.isalpha())


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE_BYTES]
    odd = sum(c not in "\t\n\v\f\r" and category(c) in _ODD_CATEGORIES for c in sample)
    return odd > len(sample) // 50
