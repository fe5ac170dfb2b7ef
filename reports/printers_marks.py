"""Marks of a typewriter set as a printer's: no Russian keyboard has «, » or –.

Only where it is plain what they stand for; anything else prints as typed.
"""

import re

_DASH = re.compile(r"(?<=\S) --? (?=\S)")
_HYPHEN, _STRAIGHT = " -", '"'
_MARK = re.compile(
    r'(?P<opens>(?<![^\s«„“‘–—(])(?<!\w\()"(?=[\w«„№("]))|(?P<closes>(?<=\S)"(?![\w(=<]))|[«»“”"]'
)
_CYRILLIC = re.compile("[А-яЁё]")
_RUSSIAN = (("«", "»"), ("„", "“"))
_ENGLISH = (("“", "”"), ("‘", "’"))


def printers_marks(line: str) -> str:
    """The line with «ёлочки», or “quotes” where no letter is Russian, in the place of straight
    quotation marks, with inner ones within others, and with a dash for a hyphen between blanks.

    Straight marks that do not stand in pairs around words, as those of inches and of markup, all
    stay as they are.
    """
    line = _DASH.sub(" – ", line) if _HYPHEN in line else line
    return _with_quotes(line) if _STRAIGHT in line else line


def _with_quotes(line: str) -> str:
    outer, inner = _RUSSIAN if _CYRILLIC.search(line) else _ENGLISH
    pieces, behind, depth, ends = list[str](), 0, 0, list[str]()
    for mark in _MARK.finditer(line):
        if mark[0] != _STRAIGHT:
            depth += (mark[0] == outer[0]) - (mark[0] == outer[1])
            continue
        pieces.append(line[behind : mark.start()])
        behind = mark.end()
        if mark["opens"]:
            begin, end = inner if depth or ends else outer
            pieces.append(begin)
            ends.append(end)
        elif mark["closes"] and ends:
            pieces.append(ends.pop())
        else:
            return line
    return line if ends else "".join((*pieces, line[behind:]))
