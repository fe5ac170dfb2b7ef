"""What a user typed is text, never markup.

Everything that reaches a paragraph goes through `plain`, everything that reaches a bookmark, a
metadata field or a drawn string through `one_line`.
"""

import re
import unicodedata
from functools import lru_cache
from html import escape

from models.text import pieces
from reports.letters import has_letter
from reports.printers_marks import printers_marks

_CHARACTERS_KEPT = 4_000
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"
NO_BREAK = "\N{NO-BREAK SPACE}"

_USUAL = re.compile("[\n -~А-яЁё«»№–—…’]*")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[ \n]+")
_MEANINGLESS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f")

_INITIALS = r"[A-ZА-ЯЁ]\.(?:\s?-?[A-ZА-ЯЁ]\.)*"
_MONTHS = (
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_KEPT_SPACES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<=№) (?=\w)",
        r"(?<=\b[А-ЯЁ]{2}) (?=[«\"„“])",
        r"(?<=\b[А-ЯЁ]{3}) (?=[«\"„“])",
        r"(?<=\bИП) (?=[А-ЯЁ])",
        r"(?<=\b[IVX]) (?=[А-ЯЁа-яё])",
        r"(?<=\b[IVX]{2}) (?=[А-ЯЁа-яё])",
        r"(?<=\b[IVX]{3}) (?=[А-ЯЁа-яё])",
        r"(?<=\b[A-ZА-ЯЁ]\.) (?=[A-ZА-ЯЁ]\.)",
        rf"(?<=\w) (?={_INITIALS}(?!\w))",
        r"(?<=\b[A-ZА-ЯЁ]\.) (?=[A-ZА-ЯЁ]\w)",
        rf"(?<=\d) (?=(?:{_MONTHS})\b)",
        rf"(?<=\d») (?=(?:{_MONTHS})\b)",
        r"(?<=\d) (?=(?:г|гг|л|экз|чел|мин|ч|руб|тыс|млн|млрд)\.)",
        r"(?<=\d) (?=(?:тыс|млн|млрд)\b|%)",
        r"(?<=\bп\.) (?=\d)",
        r"(?<=\bст\.) (?=\d)",
        r"(?<=\bг\.) (?=[А-ЯЁ])",
        r" (?=[–—])",
        r"(?<=\s–) (?=\d+[.,])",
    )
)
_MONTH_FIRST = re.compile(rf"\b({_MONTHS}) (\d{{1,2}},) (?=\d{{4}}\b)")
_MONTH_AND_NUMBER = re.compile(rf"\b({_MONTHS}) (?=\d{{1,4}}\b)")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]+")


def plain(text: str) -> list[str]:
    """Split typed text into paragraphs of at most 2,000 characters, with the marks of a printer,
    escaped for `Paragraph`.

    Line ends part paragraphs; what is empty is left out; a character that the face lacks, a
    control or a direction mark is printed as the replacement character.
    """
    return [
        escape(_in_drawing_order(_keep_together(piece)), quote=False)
        for line in _printable(text).split("\n")
        for piece in pieces(printers_marks(" ".join(line.split(" ")).strip()))
        if piece
    ]


def one_line(text: str) -> str:
    """The typed text as a single unescaped line of printable characters, with the marks of a
    printer."""
    return _keep_together(printers_marks(_SPACES.sub(" ", _printable(text)).strip()))


def unprintable(text: str) -> str:
    """The characters of a typed text that can't be printed, each once, as they come."""
    if _USUAL.fullmatch(text):
        return ""
    return "".join(
        one
        for one in dict.fromkeys(_composed(text))
        if one != UNPRINTABLE and _printable_character(one) == UNPRINTABLE
    )


def _printable(text: str) -> str:
    return "".join(map(_printable_character, _composed(text)))


def _composed(text: str) -> str:
    """Letters with their marks as one character where there is one, line ends all alike."""
    return _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))


@lru_cache(maxsize=_CHARACTERS_KEPT)
def _printable_character(character: str) -> str:
    if character in ("\n", NO_BREAK):
        return character
    if character == "\N{NARROW NO-BREAK SPACE}":
        return NO_BREAK
    if character == "\t" or unicodedata.category(character) == "Zs":
        return " "
    if character in _MEANINGLESS:
        return ""
    if unicodedata.category(character).startswith("C") or not has_letter(character):
        return UNPRINTABLE
    return character


def _keep_together(text: str) -> str:
    """Put no-break spaces where the standard forbids to part: №, initials, worded dates."""
    for space in _KEPT_SPACES:
        text = space.sub(NO_BREAK, text)
    text = _MONTH_FIRST.sub(rf"\1{NO_BREAK}\2{NO_BREAK}", text)
    return _MONTH_AND_NUMBER.sub(rf"\1{NO_BREAK}", text)


def _in_drawing_order(text: str) -> str:
    """ReportLab draws from left to right; words of right-to-left letters are turned for it."""
    return _RIGHT_TO_LEFT.sub(lambda word: word[0][::-1], text)
