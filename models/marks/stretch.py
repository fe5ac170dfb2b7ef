"""Where marks stand in a text, and where one may begin."""

import re
from collections.abc import Iterable

from msgspec import Struct

BLANKS = " \t\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
MOST_MARKS = 50
"""Of each kind in one text; what comes after them stays text."""

MASK = "\0"
BEGINS = rf"(?<![^\s(\[,;:–—/{MASK}])"
"""Where a word begins, behind a blank, a bracket, a sign or another mark."""

_QUOTED = "\1"
_QUOTATION = re.compile(r"«(?:[^«»\n]|«[^«»\n]*»)*»|\"[^\"\n]*\"|[„“][^„“”\n]*[“”]")


class Stretch(Struct, frozen=True):
    """From `begin` up to, not including, `end`."""

    begin: int
    end: int


def spaced(pattern: str) -> re.Pattern[str]:
    """The pattern in any case of letters; « » is one to three blanks of a line, «~» up to three."""
    blank = r"[^\S\n]"
    spread = pattern.replace(" ", blank + "{1,3}").replace("~", blank + "{0,3}")
    return re.compile(spread, re.IGNORECASE)


def masked(text: str, stretches: Iterable[Stretch]) -> str:
    """The text, as long as before, with marks in place of which no letter is seen any more."""
    pieces: list[str] = []
    end = 0
    for one in sorted(stretches, key=lambda one: one.begin):
        pieces += text[end : one.begin], MASK * (one.end - one.begin)
        end = one.end
    return "".join(pieces) + text[end:]


def unquoted(text: str) -> str:
    """The text, as long as before, without what stands in quotation marks: that is no mark."""
    return _QUOTATION.sub(lambda found: _QUOTED * len(found[0]), text)
