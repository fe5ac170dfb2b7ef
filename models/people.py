"""People, how their names are written, and when they were in the room."""

import re
from datetime import datetime, timedelta
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ParticipantId
from models.kinds import Role

NO_BREAK_SPACE = "\u00a0"
KINSHIP = frozenset({"оглы", "оглу", "кызы", "гызы", "улы", "уулу", "кизи", "угли", "оол"})
"""«Son of», «daughter of» as a word of a patronymic, in small letters."""
_AT_HYPHEN = re.compile(r"[.\s]*-\s*")
_NAMES_KEPT = 4_000


class Person(Struct, frozen=True):
    """Who somebody is; every part may be empty but the surname."""

    surname: str
    name: str = ""
    patronymic: str = ""
    organisation: str = ""
    post: str = ""

    @property
    def full_name(self) -> str:
        """«Фамилия Имя Отчество»."""
        return " ".join(part for part in (self.surname, self.name, self.patronymic) if part)

    @property
    def initials(self) -> str:
        """«И.О.», «Ж.-П.», one letter for every word of name and patronymic but «оглы» and what
        stands in brackets or quotation marks; a typed initial stays."""
        return _initials(self.name, self.patronymic)

    @property
    def short_name(self) -> str:
        """«Фамилия И.О.» for lists and text, never broken between its parts."""
        return NO_BREAK_SPACE.join(part for part in (self.surname, self.initials) if part)

    @property
    def signature_name(self) -> str:
        """«И.О. Фамилия» for signatures, never broken between its parts."""
        return NO_BREAK_SPACE.join(part for part in (self.initials, self.surname) if part)

    @property
    def post_and_organisation(self) -> str:
        return ", ".join(part for part in (self.post, self.organisation) if part)


@lru_cache(maxsize=_NAMES_KEPT)
def _initials(name: str, patronymic: str) -> str:
    """Asked for at every act, for everybody at the table."""
    names = f"{name} {patronymic}"
    if "-" in names:
        names = _AT_HYPHEN.sub("-", names)
    words = (word.strip("-") for word in names.replace(".", " ").split())
    return "".join(_initials_of(word) for word in words if word and word[0].isalpha())


def _initials_of(word: str) -> str:
    """«Ж.-П.» of «Жан-Поль»; what follows a hyphen in small letters has none."""
    first, *others = word.split("-")
    capitals = (part for part in others if part[:1].isupper())
    names = (part for part in (first, *capitals) if part.casefold() not in KINSHIP)
    return "-".join(f"{part[0].upper()}." for part in names)


class Span(Struct, frozen=True):
    """A stretch of time; still open while `end` is None."""

    begin: datetime
    end: datetime | None = None

    def ended(self, at: datetime) -> "Span":
        return self if self.end else Span(self.begin, max(at, self.begin))

    def cut(self, at: datetime) -> "Span":
        """No longer than until `at`, and never shorter than nothing."""
        end = at if self.end is None else min(at, self.end)
        return Span(self.begin, max(end, self.begin))


def close_last(spans: tuple[Span, ...], at: datetime) -> tuple[Span, ...]:
    """The same spans with the last one ended at `at`, if it was still open."""
    return (*spans[:-1], spans[-1].ended(at)) if spans else spans


def spans_until(spans: tuple[Span, ...], end: datetime) -> tuple[Span, ...]:
    """The spans up to this instant; the first one stays, be it empty."""
    first, *later = spans
    return (first.cut(end), *(one.cut(end) for one in later if one.begin < end))


def cut_out(spans: tuple[Span, ...], since: datetime, until: datetime) -> tuple[Span, ...]:
    """The same spans without what lies between the two; the last one stays open if it was.

    A span that lies wholly within is left as an instant at its begin, so that nobody vanishes.
    """
    return tuple(piece for span in spans for piece in _pieces(span, since, until))


def _pieces(span: Span, since: datetime, until: datetime) -> tuple[Span, ...]:
    goes_on = span.end is None or span.end > until
    if span.begin >= until or (span.end is not None and span.end <= since):
        return (span,)
    before = Span(span.begin, max(since, span.begin))
    return (before, Span(until, span.end)) if goes_on else (before,)


def total_length(spans: tuple[Span, ...], now: datetime) -> timedelta:
    """Until `now`; what lies after it is not counted."""
    total = timedelta()
    for span in spans:
        end = now if span.end is None else min(span.end, now)
        total += max(end - span.begin, timedelta())
    return total


def ended_length(spans: tuple[Span, ...]) -> timedelta:
    """Of those that are over."""
    return sum((one.end - one.begin for one in spans if one.end is not None), timedelta())


class CaseForms(Struct, frozen=True):
    """Forms corrected by hand, used only where a document needs a case; empty: none is known."""

    accusative: str = ""
    dative: str = ""
    organisation_genitive: str = ""


class SeatOf(Struct, frozen=True):
    participant: ParticipantId
    seat: int | None


class Participant(Struct, frozen=True):
    """Somebody of the table. `removed` keeps those who spoke and were then taken off the list.

    `excused`: absent for a reason that was given; `deputy_for`: in whose place they came;
    `weight`: how many votes their one counts for, in a body that weighs them.
    """

    id: ParticipantId
    person: Person
    group: str = ""
    seat: int | None = None
    remark: str = ""
    phone: str = ""
    email: str = ""
    attendance: tuple[Span, ...] = ()
    removed: bool = False
    role: Role = Role.PARTICIPANT
    votes: bool = True
    forms: CaseForms = CaseForms()
    excused: bool = False
    deputy_for: ParticipantId | None = None
    weight: int = 1

    def afresh(self) -> "Participant":
        """As at a meeting that has not begun: never came, never left, in nobody's place."""
        return replace(self, attendance=(), removed=False, excused=False, deputy_for=None)

    @property
    def present(self) -> bool:
        return bool(self.attendance) and self.attendance[-1].end is None

    @property
    def has_left(self) -> bool:
        return bool(self.attendance) and not self.present


class EarlierName(Struct, frozen=True):
    """What somebody was called on the list before."""

    participant: ParticipantId
    person: Person
