"""What the inline marks of a sentence say."""

from datetime import date

from msgspec import Struct


class Marked(Struct, frozen=True):
    """A sentence without its marks, and what they say.

    `executors` are «Фамилия И.О.» of people and organisations as they stand on the list, and,
    where nobody or more than one is meant, the words as typed; the latter are also `unknown`.
    `due_words` are a deadline that is no day, like «ежемесячно».
    """

    text: str
    executors: tuple[str, ...] = ()
    due: date | None = None
    due_words: str = ""
    themes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
