"""Themes: `#` and one word."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from models.marks.stretch import BEGINS, MOST_MARKS, Stretch
from models.text import plain_letters

_LONGEST = 60
_THEME = re.compile(rf"#(?=[\d_-]{{0,{_LONGEST}}}[^\W\d_])([^\W_][\w-]*)(?=$|[\s.,;:!?…)\]#])")
_BEGINS = re.compile(BEGINS)


class ThemeMark(Struct, frozen=True):
    stretch: Stretch
    theme: str


def theme_marks(text: str) -> tuple[ThemeMark, ...]:
    """The first fifty `#word`; a theme is shown without `#`, blanks for its underscores.

    `#` begins a word or follows another mark. The word has a letter, begins with a letter or
    digit, and has at most 60 characters of letters, digits, hyphens and underscores.
    """
    return tuple(islice(_marks(text), MOST_MARKS))


def _marks(text: str) -> Iterator[ThemeMark]:
    end = 0
    for found in _THEME.finditer(text):
        begin = found.start()
        follows = begin == end > 0
        if len(found[1]) <= _LONGEST and (follows or _BEGINS.match(text, begin)):
            theme = " ".join(found[1].replace("_", " ").rstrip("- ").split())
            end = found.end()
            yield ThemeMark(Stretch(begin, end), theme)


def without_doubles(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, as first spelt; case and ё do not matter."""
    spelt: dict[str, str] = {}
    for one in words:
        spelt.setdefault(plain_letters(one), one)
    return tuple(spelt.values())


def inserted_theme(theme: str) -> str:
    """What is typed for this theme, or nothing for one that would not be read as it is."""
    typed = "#" + "_".join(theme.split())
    return typed if [one.theme for one in theme_marks(typed)] == [theme] else ""
