"""Cleaning of everything a person types or pastes, at the boundary of the model."""

import re
import unicodedata

LONGEST_LINE = 2000
LONGEST_TEXT = 200_000
LONGEST_WORDING = 500

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_COMMON = re.compile("[ -~А-яЁё«»№–—…’]*")
_SENTENCE = re.compile(r"\w{4}[»”)]?[.!?;] ")
"""Its end, and not that of an initial or an abbreviation."""
_FULL_STOP = re.compile(r"(?:(?<=\w{4})|(?<=[\d»”)]))\.$")
_MARKS = re.compile(r"([\u0300-\u036f]{8})[\u0300-\u036f]+")


def clean(text: str) -> str:
    """Text of any length: no control or bidi characters, no piles of accents, lines that end.

    Line breaks become LF, a line of more than 2,000 characters is broken, NFC throughout.
    """
    if len(text) <= LONGEST_LINE and _COMMON.fullmatch(text):
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _MARKS.sub(r"\1", _UNWANTED.sub("", text.replace("\u2029", "\n")))
    text = unicodedata.normalize("NFC", text)[:LONGEST_TEXT].strip()
    return "\n".join(piece for line in text.split("\n") for piece in pieces(line))


def clean_line(text: str) -> str:
    """One line of at most 500 characters, blanks folded: names, titles, posts."""
    return " ".join(clean(text).split())[:LONGEST_WORDING].rstrip() if text else ""


def pieces(line: str) -> list[str]:
    """A line in pieces of at most 2,000 characters, cut behind a late end of a sentence, else
    between words, else anywhere."""
    lines, line = list[str](), line if len(line) <= LONGEST_LINE else line.strip()
    while len(line) > LONGEST_LINE:
        head = line[: LONGEST_LINE + 1]
        sentences = [found.end() - 1 for found in _SENTENCE.finditer(head, LONGEST_LINE // 2)]
        cut = max(sentences, default=0) or max(head.rfind(" "), 0) or LONGEST_LINE
        lines.append(line[:cut].rstrip())
        line = line[cut:].lstrip()
    return [*lines, line]


def without_full_stop(text: str) -> str:
    """Without the full stop of a sentence; that of an initial or an abbreviation stays."""
    return _FULL_STOP.sub("", text)


def as_heading(words: str) -> str:
    """What was typed in the middle of a line, with a capital letter at its start."""
    return words[:1].upper() + words[1:]


def plain_letters(text: str) -> str:
    """For comparing and sorting: no capitals, «ё» counts as «е», as in every Russian list."""
    return text.casefold().replace("ё", "е")
