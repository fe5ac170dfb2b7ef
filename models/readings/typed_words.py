"""What a few typed letters may mean: as they are, or with the other keyboard layout switched on."""

import re

from models.text import plain_letters

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:\"<>"
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю"
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = str.maketrans(_RUSSIAN[:33], _LATIN[:33])


def readings_of(text: str) -> list[list[str]]:
    """The typed words as they are, as typed in the Russian, and as typed in the Latin layout."""
    lower = text.casefold()
    spellings = (lower, lower.translate(_TO_RUSSIAN), lower.translate(_TO_LATIN))
    readings = [words_of(spelling) for spelling in dict.fromkeys(spellings)]
    return [words for words in readings if words]


def words_of(text: str) -> list[str]:
    """The words alone: no case, no ё, no quotes, hyphens or stops."""
    return re.findall(r"\w+", plain_letters(text))


def begin(typed: list[str], words: list[str]) -> bool:
    """«иван и» begins «Иванов Илья»: word by word, each by its first letters."""
    pairs = zip(typed, words, strict=False)
    return len(typed) <= len(words) and all(word.startswith(part) for part, word in pairs)


def begin_anywhere(typed: list[str], words: list[str]) -> bool:
    return any(begin(typed, words[start:]) for start in range(len(words)))


def begin_some(typed: list[str], words: list[str]) -> bool:
    """Each of the typed words begins some word, in whatever order."""
    return all(any(word.startswith(part) for word in words) for part in typed)
