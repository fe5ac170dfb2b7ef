"""A language in which every string of the catalogue stands between marks."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QTranslator

OPENS, CLOSES = "‹", "›"
WORD = re.compile(r"[^\W\d_]{2,}")


class PseudoTranslator(QTranslator):
    """Answers for every string, whatever the catalogues hold."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return f"{OPENS}{source}{CLOSES}"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def pseudo_words(context: str, source: str, comment: str = "", n: int = -1, /) -> str:
    """The same for papers."""
    del context, comment
    return f"{OPENS}{source}{CLOSES}".replace("%n", str(n))


def outside_the_marks(text: str) -> list[str]:
    """The words that no catalogue has given."""
    depth, outside = 0, []
    for letter in text:
        depth += letter == OPENS
        outside.append(" " if depth or letter == CLOSES else letter)
        depth -= letter == CLOSES
    return WORD.findall("".join(outside).casefold())


def words_in(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD.findall(text.casefold())}


def texts_of(value: object) -> Iterator[str]:
    """Every text that people wrote into a meeting."""
    if isinstance(value, Enum | bytes):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from texts_of(getattr(value, name))
    elif isinstance(value, Iterable):
        for part in value:
            yield from texts_of(part)
