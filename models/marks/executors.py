"""Executors: `@` and the letters of a person or an organisation."""

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from models.marks.names import TableNames
from models.marks.stretch import BEGINS, MOST_MARKS, Stretch, spaced, unquoted

_MOST_SIGNS = 2
_LONGEST_LEAD = 24
_AT = re.compile(BEGINS + "@")
_LEAD = spaced(
    BEGINS + r"(?:(?:ответственн(?:ый|ая|ые)|исполнител[ьи]|responsible)~[:–—-]|отв\.~:?)~$"
)
_QUOTED = re.compile(
    r"«((?:[^«»\n]|«[^«»\n]*»){1,200})»|\"([^\"\n]{1,200})\"|[„“]([^„“”\n]{1,200})[“”]"
)
_WITH_INITIALS = re.compile(
    r"[^\W\d_][\w’'-]{0,60}[ \u00a0]([^\W\d_])\.(?:[ \u00a0]?-?[^\W\d_]\.){0,3}(?![\w.])"
)
_RUN = re.compile(r"[^\s@#]{1,100}(?![^\s@#])")
_AFTER_WORD = ".,;:!?…)]»”\"'’–—-/"
_WITHIN = re.compile(r"[,;:/()!?]")
_LETTER = re.compile(r"\w")
_LATIN = re.compile(r"[a-zA-Z]")
_ENDS = re.compile(r"$|[\s.,;:!?…)\]@#]|[/–—-](?!\w)")


class ExecutorMark(Struct, frozen=True):
    """`written` as it goes into the assignment; `known` if somebody of the table is meant."""

    stretch: Stretch
    written: str
    known: bool


def executor_marks(text: str, names: TableNames) -> tuple[ExecutorMark, ...]:
    """The first fifty `@` that begin a word outside quotation marks, each with its name.

    «Отв.» or «Ответственный:» before `@` is part of the mark. What is read behind `@`, the first
    that fits: a name of the table in full; words in quotation marks; a word with initials; one
    word, or as much of it as means somebody.
    """
    if "@" not in text:
        return ()
    marks, end = [], 0
    for at in islice(_AT.finditer(unquoted(text)), MOST_MARKS):
        mark = _mark(text, at.end(), names) if at.start() >= end else None
        if mark is not None:
            lead = _LEAD.search(text[max(end, at.start() - _LONGEST_LEAD) : at.start()])
            begin = at.start() - (len(lead[0]) if lead else 0)
            end = mark.stretch.end
            marks.append(ExecutorMark(Stretch(begin, end), mark.written, mark.known))
    return tuple(marks)


def _mark(text: str, place: int, names: TableNames) -> ExecutorMark | None:
    if not text[place : place + 1].strip():
        return None
    written = names.written_at(text, place)
    if written and _ENDS.match(text, written[0]):
        return ExecutorMark(Stretch(place, written[0]), written[1], known=True)
    return (
        _quoted(text, place, names)
        or _with_initials(text, place, names)
        or _one_word(text, place, names)
    )


def _quoted(text: str, place: int, names: TableNames) -> ExecutorMark | None:
    found = _QUOTED.match(text, place)
    if not found or not _ENDS.match(text, found.end()):
        return None
    words = next(filter(None, found.groups())).strip()
    return _meant(words, Stretch(place, found.end()), names) if _LETTER.search(words) else None


def _with_initials(text: str, place: int, names: TableNames) -> ExecutorMark | None:
    """«Лебедев Н.Ю.»; a small letter with a dot is an initial only if somebody is meant so."""
    found = _WITH_INITIALS.match(text, place)
    if not found:
        return None
    mark = _meant(found[0], Stretch(place, found.end()), names)
    return mark if mark.known or found[1].isupper() else None


def _one_word(text: str, place: int, names: TableNames) -> ExecutorMark | None:
    """A word that begins with a sign is one only in the Latin layout: «'hlvfy» is Эрдман."""
    run = _RUN.match(text, place)
    if not run:
        return None
    begins_with_letter = run[0][0].isalnum()
    if not begins_with_letter and not _LATIN.search(run[0]):
        return None
    for words in _readings(run[0]):
        mark = _meant(words, Stretch(place, place + len(words)), names)
        if mark.known:
            return mark
    word = run[0].rstrip(_AFTER_WORD)
    mark = ExecutorMark(Stretch(place, place + len(word)), word, known=False)
    return mark if begins_with_letter else None


def _readings(run: str) -> Iterator[str]:
    """The word; in the Latin layout also with up to two of the signs behind it, which may be
    letters; else also what stands before the first sign within it."""
    word = run.rstrip(_AFTER_WORD)
    yield word
    if _LATIN.search(run):
        longest = min(len(run), len(word) + _MOST_SIGNS)
        yield from (run[:length] for length in range(len(word) + 1, longest + 1))
    elif within := _WITHIN.search(word):
        yield word[: within.start()]


def _meant(words: str, stretch: Stretch, names: TableNames) -> ExecutorMark:
    written = names.meant(words)
    return ExecutorMark(stretch, written or words, known=written is not None)
