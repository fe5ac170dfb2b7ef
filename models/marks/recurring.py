"""Deadlines that are no day: «ежемесячно», «в течение 10 дней», "quarterly"."""

from msgspec import Struct

from models.marks.day_words import FULL_YEAR, MONTH_NAME, NUMBERS, any_of
from models.marks.sentence import closes
from models.marks.stretch import BEGINS, Stretch, spaced

_COUNT_OF = rf"(?:\d{{1,3}}|{any_of(NUMBERS)}|двух|тр[её]х|четыр[её]х|пяти|шести|семи|десяти)"
_SPANS = r"дня|дней|недел[ьи]|месяца|месяцев|квартала|полугодия|года"
_RECURRING = spaced(
    BEGINS + r"(?:срок(?: исполнения)?(?:~[:–—-]~| ))?(?P<words>(?:"
    r"ежедневно|еженедельно|ежемесячно|ежеквартально|ежегодно|постоянно|на постоянной основе"
    r"|(?:не реже )?(?:(?:одного|двух|1|2) )?раза? в (?:неделю|месяц|квартал|полугодие|полгода|год)"
    rf"|в течение (?:{_COUNT_OF} )?(?:(?:рабочих|календарных) )?(?:{_SPANS})"
    r"|в (?:(?:двух|тр[её]х|\d{1,3}-?)?(?:недельный|месячный|дневный)|десятидневный) срок"
    r"|в кратчайшие сроки|до конца недели"
    r"|daily|weekly|monthly|quarterly|annually|yearly|permanently|continuously"
    r"|(?:at least )?(?:once|twice) a (?:week|month|quarter|year)"
    rf"|within (?:the |{_COUNT_OF} )?(?:(?:working|calendar) )?(?:day|week|month|quarter|year)s?"
    r"|by the end of the week"
    r")(?:,? до \d{1,2}(?:-?го)? числа(?: каждого месяца)?"
    rf"|,? (?:начиная с|starting from|starting in|from) {MONTH_NAME}(?: {FULL_YEAR})?)?)(?!\w)"
)


class DueWords(Struct, frozen=True):
    stretch: Stretch
    words: str


def due_words_in(text: str) -> DueWords | None:
    """The last words that tell how often, or within what time, and close a part of the sentence;
    as typed."""
    for found in reversed(list(_RECURRING.finditer(text))):
        if closes(text, found.end()):
            return DueWords(Stretch(found.start(), found.end()), found["words"])
    return None
