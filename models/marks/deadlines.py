"""Which day of a sentence is its deadline, and which belongs to what the sentence says."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from models.marks.due_dates import TypedDay, day_after, day_at
from models.marks.recurring import due_words_in
from models.marks.sentence import (
    begins_with_capital,
    closes,
    comes_before_action,
    ends_line,
    is_content,
    is_to_be_done,
    opens,
)
from models.marks.stretch import BEGINS, Stretch, masked, spaced

_MOST_LOOKED_AT = 100
_LEAD = spaced(
    BEGINS + r"(?:(?P<stated>в срок (?:до|не позднее|не позже)) "
    r"|(?P<named>срок(?: исполнения)?(?:~[:–—-]~| )(?:(?:до|ко?|не позднее|не позже) )?"
    r"|(?:deadline|due(?: date)?)(?:~[:–—-]~| )(?:by )?)"
    r"|(?:до|ко?|не позднее|не позже|by|no later than|not later than) "
    r"|(?P<until>until|till) |(?P<before>before) |(?P<length>через|in) )"
)


class DueMark(Struct, frozen=True):
    stretch: Stretch
    day: date


class Deadline(Struct, frozen=True):
    """A day, words like «ежемесячно», both, or neither, and where they stand."""

    stretches: tuple[Stretch, ...] = ()
    day: date | None = None
    words: str = ""


def deadline_in(text: str, marks: Sequence[Stretch], today: date) -> Deadline:
    """The last day and the last recurring words that are a deadline, beside the other marks.

    A day behind «до», «к», «срок», «не позднее», «через», "by", "due", "no later than" or "in" is a
    deadline at the end of a sentence, of a part of it or of a line; before another mark; before
    what is to be done («Минпромторгу до 1 декабря представить перечень»); at the begin of a line
    or sentence; and behind «в срок до» anywhere. Elsewhere within a sentence it is content
    («Утвердить до 1 декабря новый порядок»). Wherever it stands it is content as the end of a
    period, as what something is prolonged to («Продлить приём до 1 декабря»), as an attribute
    («заявки, поступившие до 1 декабря»); so is a number behind a verb of growing or before a unit
    («увеличить до 1.5», «до 1.5 млн»). Behind "until" and "before" it is one only at the end of a
    line or before another mark, where a clause begins with what is to be delivered ("send the list
    until …"): most of what is said with these words goes on until then or is not done before.

    Of several deadlines the last counts and is taken out; the others stay in the text.
    """
    text = masked(text, marks)
    words = due_words_in(text)
    due = _due_in(masked(text, [words.stretch] if words else []), today)
    if due and not words:
        words = due_words_in(masked(text, [due.stretch]))
    stretches = tuple(one.stretch for one in (due, words) if one)
    return Deadline(stretches, due.day if due else None, words.words if words else "")


def _due_in(text: str, today: date) -> DueMark | None:
    for lead in reversed(list(_LEAD.finditer(text))[-_MOST_LOOKED_AT:]):
        read = day_after if lead["length"] else day_at
        typed = read(text, lead.end(), today)
        end = _end(text, lead, typed) if typed else None
        if typed and end is not None:
            return DueMark(Stretch(lead.start(), end), typed.day)
    return None


def _end(text: str, lead: re.Match[str], typed: TypedDay) -> int | None:
    """Where the deadline ends, or None if this day is none."""
    begin, end = lead.start(), typed.end
    if lead["stated"]:
        return end
    may_be_number = typed.bare and not lead["named"]
    if is_content(text, begin, end, may_be_number=may_be_number):
        return None
    if lead["until"] or lead["before"]:
        is_to_be = is_to_be_done(text, begin, once=lead["until"] is not None)
        return end if is_to_be and ends_line(text, end) else None
    if not lead["length"] and opens(text, begin):
        return end
    if text[end - 1] == "." and begins_with_capital(text, end):
        return _end_before_capital(text, begin, end)
    return end if closes(text, end) or comes_before_action(text, end) else None


def _end_before_capital(text: str, begin: int, end: int) -> int | None:
    """«2025 г. Направить» begins a sentence, and the dot stays; «2025 г. Минпромторгу» may not."""
    is_sentence = not text.endswith("г.", begin, end) or comes_before_action(text, end)
    return end - 1 if is_sentence else None
