"""Whether a meeting that comes from outside fits together, so that everything can read it."""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from models.acts.papers import change_paper_settings
from models.acts.people import HIGHEST_SEAT
from models.acts.situation import Situation
from models.facts import MeetingReadBack
from models.ids import CountingIds
from models.kinds import LONGEST_LIMIT
from models.meeting import ItemStatus, Meeting
from models.paper_settings import PaperSettings
from models.people import Span
from models.refusals import Refusal, Refused

HIGHEST_ID = 1_000_000_000
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2900, 1, 1, tzinfo=UTC)
LONGEST = timedelta(days=36_500)
A_DAY = timedelta(days=1)


class Unfit(ValueError):
    """`where` is the place in the data, as «speeches[3]»."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def refuse_what_does_not_fit(fact: MeetingReadBack) -> None:
    """Raises Unfit for the first thing that refers to nothing, or that cannot have been."""
    for where, fits in _judged(fact):
        if not fits:
            raise Unfit(where)


def _judged(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    yield from _frame(fact)
    yield from _people(fact)
    yield from _items(fact)
    yield from _speeches(fact)
    yield from _notes(fact)


def _frame(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    details, limits = fact.details, fact.limits
    yield "meeting.title", bool(details.title)
    yield "meeting.language", details.language in ("ru", "en")
    yield "meeting.utc_offset", abs(details.utc_offset) <= A_DAY
    yield "meeting.quorum", details.quorum is None or details.quorum >= 0
    yield "meeting.clock_late", abs(fact.clock_late) <= LONGEST
    for name in limits.__struct_fields__:
        limit: timedelta | None = getattr(limits, name)
        possible = limit is None or timedelta() <= limit <= LONGEST_LIMIT
        yield f"meeting.limits.{name}", possible
    yield "meeting.opened", fact.opened is None or _is_instant(fact.opened)
    ended = fact.closed is None or (fact.opened is not None and fact.opened <= fact.closed)
    yield "meeting.closed", ended and (fact.closed is None or _is_instant(fact.closed))
    people = {one.id for one in fact.participants}
    apart = [key for pair in fact.seating.apart for key in (pair.one, pair.other)]
    seats = 0 <= fact.seating.seats <= HIGHEST_SEAT
    yield "meeting.seating", seats and people.issuperset(apart)
    yield "meeting.paper_settings", _is_possible(fact.settings)


def _people(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    keys = {one.id for one in fact.participants}
    yield "participants", _are_ids([one.id for one in fact.participants])
    seats = [one.seat for one in fact.participants if one.seat is not None and not one.removed]
    possible = all(1 <= seat <= HIGHEST_SEAT for seat in seats)
    yield "participants", possible and len(seats) == len({*seats})
    for place, one in enumerate(fact.participants):
        known = one.deputy_for is None or one.deputy_for in keys
        yield f"participants[{place}]", known and bool(one.person.surname)
        yield f"participants[{place}].attendance", _follow(one.attendance)


def _items(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    yield "agenda", _are_ids([one.id for one in fact.items])
    current = sum(one.status is ItemStatus.CURRENT for one in fact.items)
    yield "agenda", current <= (fact.opened is not None and fact.closed is None)
    for place, one in enumerate(fact.items):
        yield f"agenda[{place}].planned", timedelta() <= one.planned <= LONGEST
        yield f"agenda[{place}].spans", _follow(one.spans)


def _speeches(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    people, items = {one.id for one in fact.participants}, {one.id for one in fact.items}
    yield "speeches", _are_ids([one.id for one in fact.speeches])
    yield "speeches", not fact.speeches or fact.opened is not None
    keys = {one.id for one in fact.speeches}
    for place, one in enumerate(fact.speeches):
        where = f"speeches[{place}]"
        yield f"{where}.participant", one.participant in people
        yield f"{where}.item", one.item is None or one.item in items
        yield f"{where}.spans", bool(one.spans) and _follow(one.spans)
        yield f"{where}.to", _is_among(keys, one.to) and _is_among(keys, one.continues)
        yield f"{where}.limit", one.limit is None or timedelta() <= one.limit <= LONGEST
        yield f"{where}.ended", _has_ended(one.spans, one.ended, closed=fact.closed is not None)


def _notes(fact: MeetingReadBack) -> Iterator[tuple[str, bool]]:
    """A dissent may be about a decision that was kept private and is not among the data."""
    people, items = {one.id for one in fact.participants}, {one.id for one in fact.items}
    speeches = {one.id for one in fact.speeches}
    yield "notes", _are_ids([one.id for one in fact.notes])
    for one in fact.notes:
        where = f"notes (id {one.id})"
        yield where, one.item is None or one.item in items
        yield where, one.author is None or one.author in people
        yield where, _is_among(speeches, one.speech) and _is_instant(one.taken)
        if one.vote is not None:
            counts = (one.vote.in_favour, one.vote.against, one.vote.abstained, one.vote.present)
            yield f"votes (note {one.id})", min(counts) >= 0


def _is_possible(settings: PaperSettings) -> bool:
    """As the act judges them that changes those of a meeting."""
    try:
        change_paper_settings(Situation(Meeting(), EARLIEST, CountingIds()), settings)
    except Refused as refused:
        return refused.reason is Refusal.NOTHING_NEW
    return True


def _are_ids(keys: Sequence[int]) -> bool:
    return len({*keys}) == len(keys) and all(0 < key <= HIGHEST_ID for key in keys)


def _is_among(keys: Collection[int], key: int | None) -> bool:
    return key is None or key in keys


def _is_instant(instant: datetime) -> bool:
    return EARLIEST <= instant <= LATEST


def _follow(spans: Sequence[Span]) -> bool:
    """Each ends before the next begins; the last may be open."""
    ends = [one.end or LATEST for one in spans]
    forward = all(EARLIEST <= one.begin <= end for one, end in zip(spans, ends, strict=True))
    ordered = all(one.end is not None and one.end <= later.begin for one, later in pairwise(spans))
    return forward and ordered and all(end <= LATEST for end in ends)


def _has_ended(spans: Sequence[Span], ended: datetime | None, *, closed: bool) -> bool:
    if ended is None:
        return not closed
    return bool(spans) and spans[-1].end is not None and _is_instant(ended)
